"""What English speakers keep to themselves, as cue phrases (`notes_cues` says how they are written)."""

from __future__ import annotations

from afterword.domain.capture.notes_cues import phrases
from afterword.domain.capture.private_words_en_terms import CHORES, GRIPE, MONEY, RIVALS

__all__ = ["CHORES", "GRIPE", "MONEY", "RIVALS"]

#: makes private what stands before it: "between us", "not announced"
BACKWARD = phrases(
    r"""
    not (raising|touching|using|bringing up|volunteering|discussing|disclosing) (that|this|it|any of that);
    between (us|you and me|the two of us|ourselves); btw us; in (strict |strictest )?confidence;
    confidential*; off (the )?record; not (yet )?(announced|public|official); isnt (announced|public|
    official); unannounced; (isn't|hasn't been|wasn't) (yet )?(announced|made public|public|official);
    not common knowledge; not (be )?(repeating|touching|going near|going there)( that| this|
    it| any of)?; not (be )?(sharing|saying|writing|putting|using|bringing) (that|this|it|any of)( up|
    down)?; (not|never) (to be )?(repeat|repeated|share|shared|mention|mentioned|pass
    on|passed on|quoted|written down); won't (repeat|mention|share|touch|go near|go there|bring)~; wont
    (repeat|mention|share|touch|go there); leave (that|it|this|all that|all of that) (well )?(alone|out|
    be|there); (best|better) left (unsaid|alone); let (that|it) lie; steer(ing)? (well )?clear; staying
    (well )?out of; none of my business; not my (business|story|news|secret|place); keep (that|this|it|
    all this|all that) (to (myself|yourself)|quiet|out|private|in here|under); keep (schtum|shtum|mum);
    zip it; mum's the word; my lips are sealed; (stays|staying|stay) (in this
    (room|car|book|notebook|house|kitchen)|at this table|between these|on this page); (ain't|aint|isn't|is)
    (nobody's|no one's|anybody's|none of) (business|beeswax)~; (don't|do not|dont|never|mustn't|must
    not|shouldn't|should not|can't|cannot) (put|write|repeat|
    share|use|mention|pass|quote|say|tell|bring|send|include) (that|this|it|any of (it|this|that))( up|
    on|out|down)?; (don't|do not|dont|never|mustn't|must not|shouldn't|should not|can't|cannot) (put|
    write|repeat|share|mention|pass|quote|say|tell|bring|include) (anywhere|to anyone|to anybody|anyone|
    anybody|to a soul|a soul|in writing|in the email|in the note); (must|may|should|
    can) ?(not|n't|never) (hear|know|find out|see|learn|get wind)( that| this| it| of)?; mustn't (hear|
    know|find out|get wind); (doesn't|does not|doesnt|don't|do not|dont) know (yet|that|this|about it);
    (nobody|no one|noone) (else )?knows (yet|about (it|this|that)|it|that|this); board doesn't know;
    (slipped|blurted|let (it|that) slip|let slip)( out)?; shouldn't have (told|said|heard|seen|
    mentioned); wasn't supposed to; not supposed to (know|say|tell|hear); (said|told me|mentioned|
    whispered|murmured|muttered) (quietly|under (his|her|their) breath|on the quiet|on the qt|hush
    hush); whispered; on the (quiet|qt|down ?low); hush hush; sworn to secrecy; secret; entre nous; for
    my (eyes|ears) only; privately; note to self; nope; really\?; no way; not in writing; not in the
    (note|email|mail|thank you); for me only; just for me; strictly mine; (please )?ignore that; that
    stays (here|with me|in the room|between us); stays (here|with me|in the room); nobody (needs|has) to
    know; no one (needs|has) to know; cannot be seen to; told me not to (say|tell|repeat|mention); asked
    me not to (say|tell|repeat|mention|share); embargo*; under nda; nda;
    (didn't|did not|didnt|never) (say|said) (that|it|so)( out loud| aloud)?; (didn't|did not|didnt) mention
    (that|it)( though)?; kept (that|it|this) to myself; bit my tongue
    """
)

#: makes private what stands after it, and that matter wherever else it stands
FORWARD = phrases(
    r"""
    (don't|do not|dont|dnt|dnot|doesnt need to|never|not|i won't|i wont|must not|mustn't|should not|
    shouldn't|no need to|not going to|not gonna|better not|best not|avoid|rather not|refuse to|haven't|
    hadn't) (say(ing)?|mention(ing|ed)?|bring(ing)? up|brought up|tell(ing)?( (them|him|her|anyone|
    anybody|the \w+|\w+))?|told( (them|him|her|anyone|\w+))?|talk(ing|ed)?|discuss(ing|ed)?|writ(e|ing)|
    refer(ring)? to|raise|raising|raised|touch(ing)?( on)?|share|sharing|shared|let on|letting on|
    disclos(e|ing|ed)|reveal(ing|ed)?|get(ting)? into|go(ing)? into|name|naming|volunteer(ing|ed)?|drop|
    hint(ing)?)(?!( to| with)? (each other|one another))( a word| anything| a thing)?( about| bout| of|
    on| that| to| at)?; (didn't|did not|
    didnt) (mention|bring up|disclose|let on|tell (them|him|her))( about| that| of)?; nothing (about|on|
    re); no (talk|word|mention) (of|about|on); keep (quiet|schtum|shtum|mum|silent) (about|on|re); keep
    \w+( \w+)? out of (it|this|the); leave out; leave (aside|off); skip(ping)? (the|that|any); stay off(
    the)?; steer clear of; hope (they|he|she|nobody) (don't|didn't|doesn't|never)~; hide; hiding; hid;
    covered up; glossed over; dodged; do not bring; off limits; for me only; not for the (note|email|
    letter|thank you); keep to myself; between us; hush; off the record
    """
)

#: what was told of people who are not in the room, and trouble in the house
GOSSIP = phrases(
    r"""
    (was|is|were|fell|half|nearly|almost) asleep; (nodd\w+|drift\w+|doz\w+) off; rolling (his|her|their)
    eyes; roll(s|ed)? (his|her|their) eyes; (cuss\w*|swore|swears|cursed|curses) (out|at|about|like)~; bad
    ?mouth\w*; (under|in|facing) (review|investigation|inquiry|enquiry|disciplinary|suspension|audit
    by|administration|receivership); (still )?(with|before|at|in front of) the (review
    board|tribunal|ombudsman|coroner|regulator|inspectorate|labor board|labour court|gmc|nmc|hcpc|medical
    council|police|lawyers|solicitors|courts?)~; near miss\w*; (serious|sentinel|adverse|critical)
    (incident|event)s?; never event; data breach; (product |safety )?recall (nobody|not|that)~; whistle
    ?blow\w*; (is|are|'s|being|gets?|getting|was|to be) (clos(ed|ing)|shut(ting)?( down)?|wound
    up|mothballed|axed|scrapped|merged|relocated|outsourced|offshored|sold( off)?)~;
    (drivers|staff|workers|nobody|they|crew|tenants|patients|parents|unions?|customers|the team|the others)
    (not|haven't been|hasn't been|weren't|aren't|havent been|wasnt|wasn't|isn't|don't) (been
    )?(told|know|aware|informed)( yet)?; cannot stand~; changes~ like (his|her|the wind|the
    weather)~; got the (sack|boot|push|chop|bullet|heave ho|road|elbow); (was|were|been|got|he's|she's)
    (terminated|let go|given the boot|shown the door|marched out); (previous|last|old|former|earlier)
    (person|lady|fellow|yin|one|fella|guy|post ?holder|occupant) (was|got|had|left|didn't|ran|quit|walked);
    unreleased; not released yet; starting at (their|the|a) (rival|competitor)~;
    (partner|husband|wife|boyfriend|girlfriend|cousin|brother|sister|mate|friend|dad|mum|mam|father|mother|uncle|aunt|ex|bloke|missus|fella|flatmate|roommate|neighbou?r|other
    half)('s)? (\w+ )?(works?|working|drives|starting|started|is|at|employed|job|joining|joined|out
    of|for)~ (for|at|with|there|here|out of|rival|competitor|them|in|to); inherit\w*; the will; \w+
    (works|worked|is) there (too|n|and|as well|now)~; donor\w* (said|told|gave|is|confid\w+|anonymous)~;
    anonymous donor~; family (asked|told me) (not|me not)~; safeguarding; whose
    (dad|mum|husband|wife|father) ; dozing; dozed off; on (his|her|their) phone; (they|both|two of them)
    (fought|
    bickered|argued|squabbled|snapped|were sniping); on the gear; on drugs; drink driv\w+; dui; looked
    through me;
    gossip*; rumou?r*; scuttlebutt; word is; grapevine; heard (that )?(he|she|they|someone|the last|two|
    three|the old|his|her); overheard; managed out; pushed out; forced out; kicked out; shown the door;
    walked out; stormed out; on (his|her|their) way out; let go; letting~ go; fired; sacked; firing;
    axed; dismissed; laid off; lay ?offs?; laying off; redundan*; restructuring; reorg*; downsiz*;
    hiring freeze; head ?count freeze; quit; quits; quitting; resign*; handed in (his|her|their); (is|
    he's|she's|are|was|they're) (leaving|moving on|retiring|stepping down|moving to a (different|new)|
    being moved|being replaced|going on leave|on leave|job hunting|looking around|for the chop|toast);
    (his|her|their|my) last (year|day|week|month|term|season); (about to|going to|gonna|planning to)
    (leave|retire|quit|resign|step down); retir(es|ing|e) (in|next|this|after|soon); (last|previous|
    former|old|ex) (lead|manager|boss|coo|ceo|cfo|cto|director|head|guy|person|teacher|chef|nurse|
    supervisor|foreman|incumbent|principal|holder|employee|owner|partner|hire|engineer|designer|team
    lead|deputy|assistant); predecessor (left|quit|was|got|went|had); why~ predecessor; the (one|person|
    guy|woman|man|lady|girl) (before|i'd replace|i would replace|who left); (the )?last (one|person|guy|
    girl|two|three)~ (left|quit|lasted|walked|didn't|got|was|were); high turnover; revolving door;
    people (are|keep) leaving; (everyone|everybody|people|folks|staff|they all) (hates?|hated|left|
    leaves|is leaving|are leaving|quit|complains?); third~ in (a|one|two|\d) year*; nobody stays;
    affair; sleeping with; dating; flirt*; hooked up; having a thing; ex of; nepot*; (owner|boss|ceo|
    manager|founder|director)'s (son|daughter|nephew|niece|wife|husband|cousin|girlfriend|boyfriend);
    (hates?|hated|can't stand|cannot stand|loathes?|despises?|doesn't (like|rate|trust|respect|get (on|
    along))|don't (get (on|along)))( each other| with)?; can't stand; fell out; falling out; fall out
    with; feud*; bad blood; at war; power struggle; clash(es|ed)?; infighting; back ?stab*; bad mouth*;
    badmouth*; slag(ged|ging)? off; bitch(ed|ing|y)?; moan(ed|ing) about; ranted; vent(ed|ing); trash
    ?talk*; dissed; rolled (his|her|their) eyes; eye ?roll*; tension between; tense between; snapped at;
    yelled; shouted; screamed; (they|two of them|had) argu(ed|ing|e); quarrel*; (a|the|big|had a) row
    (over|about|with); drama; toxic; bully*; bullied; harass*; sexis*; racis*; discriminat*; grievance*;
    lawsuit*; sued; suing; court case; settle(d|ment) out; scandal*; embezzl*; stole; stealing; audit
    trouble; cook(ing|ed) the books; losing money; running out of (money|cash|runway); months of runway;
    bankrupt*; insolven*; going under; (company|firm|team|place|they|business)~ in trouble; being sold;
    (getting|get) (acquired|bought); acquisition talks; up for sale; (may|might|could|will|going to|
    gonna|about to|threaten\w*( to)?) strike; strik(e|es|ing) (in|this|over|next|ballot|action|vote|
    threat); on strike; strike; union trouble; walk ?out; debarred; blacklist*; expelled; demot(ed|ion);
    passed over; idiot*; jerk; creep(y|s)?; arrogant; smug; pompous; condescending; patroni[sz]ing;
    rude; bor(ed|ing) me; yawn*; checked out; clueless; incompetent; useless (at|boss|manager); full of
    (himself|herself|themselves|it); weird(o)?; sleazy; grumpy; moody; scary; know it all; micromanag*;
    control freak; dinosaur; old school idiot; (he|she|chef|boss|owner|manager|foreman|they) drinks?(
    (too much|a lot|heavily|at work|on the job|like \w+))?; drinks (too much|a lot|heavily|at work|on
    the job|on shift|like a); looked (bored|hungover|rough|tired|awful|old|drunk|miserable|annoyed|
    exhausted); seemed (bored|drunk|off|annoyed|distracted|checked out); useful i guess; (couldn't|
    can't) stop staring; handsome; good looking;
    (he|she|they|he's|she's|hes|shes|boss|him|her|guy|man|woman|who)( is| was| looked)?( so| very| really|
    well| dead| pure| quite)? (gorgeous|attractive|ugly|fit|hot|stunning|a looker|a ride)(?!
    (in|for|to|on|at)); overweight; toupee; wig;
    comb ?over; bad breath; b\.?o\.?; smelled; smelt; reeked; stank; reminds me of my; looks like my
    """
)

#: what nobody should have asked
IMPROPER = phrases(
    r"""
    illegal; (kids|children|husband|wife|age|religion) question;
    (plan|plans|planning|going|want|wanted|intend\w*|think\w*)( to| on| of)? (have|having|start|
    starting)( a| any| more)? (kid*|child*|bab(y|ies)|family); (have|has|had|got) (any )?(kids|
    children); (kid*|child(ren)?|child ?care) (arrangements|plans|situation|question); family plan(s|
    ning)?; plan(ning|s|ned)? (a|for a|on a|to start a|to have a) (family|baby|wedding); starting a
    family; marri(ed|age)( plans?)?; marriage*; getting married; wedding; single or; (am i|if i'm|if i
    am|are you|whether i'm) (single|married|gay|straight|religious|pregnant|muslim|christian|jewish|
    hindu|catholic|local|engaged); (my|your) (husband|wife|partner|spouse|boyfriend|girlfriend|father|
    mother|dad|mum|mom|parent*)('s|s)? (job|work|occupation|do|does|mind|minds|ok with|okay with|
    think*); father's (job|work|occupation|name|profession); what (my|your) (husband|wife|father|dad|
    mother|parents) do(es)?; pregnan*; maternity; paternity leave; biological clock; how old (i am|am i|
    are you|i was)?; (my|your|his|her) age; too old; too young; year i graduated to; date of birth;
    (asked|comment\w*|joke\w*|remark\w*|question*)~ (age|kids|children|religion|church|accent|origin|
    nationality|ethnic\w*|hair|headscarf|hijab|turban|weight|husband|wife|marital|caste|community|
    politics|pregnan\w*|disab\w*|health|visa|passport|gender|pronouns|body); religio*; caste; hijab;
    headscarf; turban; where (i'm|i am|are you|am i|you're) (really|originally) from; really from; (is
    that|where's that) (accent|name) from; sexual orientation; marital status; disabilit*; criminal
    record; conviction; improper; inappropriate*; illegal (question|to ask); not (legal|allowed) to ask;
    can't ask (me )?that; shouldn't (have asked|ask|be asking); off ?colou?r; made me uncomfortable;
    uncomfortable; awkward question
    """
)

#: the present job, and why it is to be left
EMPLOYER = phrases(
    r"""
    ^(wife|husband|hubby|missus|kids)('s)?
    (job|work|visa|school|career|is|are|has|was|needs|wants|hates|won't);
    why (i|i'm|im|i am|i'd|i've|we) (am |was |want to |wanna |really |actually )?(leaving|left|leave|
    quit|going|looking|moving on|want out|got let go|was fired); reason* (for|i'm|i am|why i) (leaving|
    left|leave|looking|going); the real reason; (my|our|the current|current|present) (boss|manager|
    supervisor|line manager|head|director|employer|company|lead|principal|chef|owner|ceo|landlord)( (is|
    was|doesn't|does not|has no idea|doesnt|hates|wants|would|knows|won't|still|keeps|never|thinks|said|
    and i)); my (old|ex|former|last) (boss|manager|supervisor|job|employer|company); (boss|manager|work|
    gaffer|supervisor) (here |there )?(dunno|doesn't|doesnt|don't|dont|has no|hasn't|hasnt|no idea)(
    know)?; (they|work|boss|nobody at work|nobody here|my team) (don't|doesn't|do not|dont) know (i'm|
    im|that i|i am|yet|about); (haven't|have not|havent|not yet|didn't|not) (told|given|handed|resigned|
    informed)( in)?~ (work|notice|boss|manager|them|anyone|team|job|employer|people); (my|give|giving|
    gave|hand in|handing in|put in|given|work) (my )?(two weeks|2 weeks|month's|weeks'|4 weeks)?
    ?notice; notice (period|yet|not given|to give); burn(ed|t|ing)? (out|bridges); (a |my |the
    )?(written|verbal|final) warning; written up; (a|the|my|got) write.?up (w|with|from|over);
    disciplin(ary|ed); on a pip; a pip; my pip; performance (plan|improvement|review was); probation;
    was (let go|fired|sacked|made redundant|laid off|dismissed|on a pip|bullied|passed over); got (let
    go|fired|sacked|laid off|the boot|canned); (i|i've|we) (been|was|were|are) (miserable|unhappy|stuck|
    bullied|underpaid|overworked|unemployed); hate (my|this|the|it here|working); sick of (my|this
    place|it here|working|the job|them); can't wait to (leave|get out|be out); get(ting)? out of (there|
    here|that place); gap in my (cv|resume); unemploy(ed|ment); on the dole; the head of school stuff;
    the (\w+ )?(incident|mess|saga|fiasco|episode) (with|at|w|about); the (boss|manager|hr|school|head|
    legal) (of \w+ )?(stuff|thing|business|situation); head of \w+ stuff; \w+ (saga|fiasco|drama); late
    (wages|salary|pay); (wages|salary|pay|paid) (is |are |was |were )?late( again)?; (fell|fallen) out
    with; (suing|sued) (me|us); non ?compete; garden(ing)? leave; visa (problem|issue|expires|runs); my
    visa
    """
)

#: sorrow, faith, politics, drink: of whomever
SORROW = phrases(
    r"""
    licen[cs]e (got |was |is |been )?(suspended|revoked|taken( aff| off)?|lost|banned|endorsed)~;
    (suspended|lost|banned|revoked)~ licen[cs]e; points on my licen[cs]e; dui; dwi; ovi; drink.?driv\w+;
    arrest\w*; caution from~; bail; custody( hearing| battle| of| case)?; restraining order; court date;
    hearing on the~; ivf( cycle)?; egg (freezing|collection|donor); embryo\w*; trying for a
    (baby|kid|child|family)~; ttc; (my|the|own) (father|mother|sister|brother)( |-)in( |-)law~;
    (father|mother|brother|sister) in law (is |was )?(expect\w*|want\w*|say\w*|wants)~; separated from~;
    moved out on me; affair with; estranged; (my|our|her|his|their) marriage; marriage
    (is|was|trouble\w*|on the rocks)~; divorced?; separation; couples?.? ?therapy; counsel+ing; counsel+or;
    (we|i|n|and) (\w+ )?fell out( with)?~; not (on|on good) (speaking )?terms( with)?; don't speak (any
    ?more|since); friend(ship)? (ended|over);
    divorc*; (they|she|he|are|is|just|recently|now) separated; custody; my ex; ex.(husband|wife|partner|
    boyfriend|girlfriend); alimony; (a|the|my|our|bad|recent) break ?up; broke up; funeral; passed(
    away)?; (?<!nearly\s)(?<!almost\s)(?<!\bi\s)died; (?<!was\s)(?<!just\s)dying(?! (to|for|inside|at
    the)); lost (his|her|their|my) (mum|mom|mother|dad|father|wife|husband|son|daughter|
    brother|sister|baby|dog|cat|parent*|gran\w*); widow*; grie(f|ving); mourn*; bereave*; (isn't|not|is
    not|isnt|ain't) (getting|doing) (any )?(better|well|great|good); getting worse; (is|was|been|are|
    very|really|so|fell|her|his|their) (ill|sick|poorly|unwell|in hospital|in the hospital); sober;
    miscarr*; ivf; fertility; (a|some|the|his|her|their) family (matter|emergency|issue*|trouble|
    problem*|thing|situation); family stuff; trouble at home; home situation; drunk; tipsy; hungover;
    hangover; (second|third|fourth|2nd|3rd|another|a few too many|too many|few|two|three) (martini*|
    drink*|glass(es)?|beer*|pint*|wine*|whisk(e)?y|gin*|cocktail*|sake*|shot*); martini*; boozy; booze;
    had (been )?drinking; (smok\w+|some|of|selling|grows?) weed; vape*; pray(s|ed|er|ing)?; born again;
    atheist; ramadan; politic*;
    republican*; democrat*; tory; tories; labour party; brexit*; trump*; biden; maga; woke; abortion;
    gun(s| control); voted for; who (he|she|they|i) vote*; gay; lesbian; came out
    """
)

#: grave matters that may be the trade itself: private only of one's own, or of kin
GRAVE = phrases(
    r"""
    death; stroke; cancer; hospice; dementia; alzheimer*; tumou?r; leuk(a)?emia; chemo*; suicid*;
    autis*; special needs; care ?home; illness; rehab; addict*; alcohol*; recovering; disab*; hospital;
    surgery; operation; diagnos*; condition; treatment; heart attack; diabet*; epilep*; ms; sclerosis;
    church; mosque; synagogue; temple; faith; prison; jail; debt*; visa; asylum; worse; sick; ill; frail
    """
)

#: one's own people
KIN = phrases(
    r"""
    (my|his|her|their|the|our) (mum|mom|mam|mother|dad|father|parent*|wife|husband|spouse|son|daughter|
    kid*|child|children|boy|girl|sister|brother|gran\w*|nan|nana|grandma|grandpa|granddad|aunt*|uncle*|
    cousin*|niece|nephew|in.laws?|family|fianc\w*|boyfriend|girlfriend|twin*|baby); (mum|mom|mam|dad|
    nan|grandma|grandpa|obaachan|ojiisan|oma|opa|abuela|abuelo|nonna|babcia|dadi|nani|amma|appa|
    halmoni); my (own )?(mum|mom|mother|dad|father)
    """
)

#: the seeker's own body and nerves
HEALTH = phrases(
    r"""
    meds; (my|the|new|off|on|took|take|missed|forgot|change of)
    (meds|medication|pills|tablets|dose|dosage|prescription|insulin|inhaler|ritalin|adderall|prozac|sertraline|beta
    blockers?)~; (my )?(period|cramps|hot
    flush\w*|menopaus\w*|perimenopaus\w*|endo|endometriosis|pcos|pots|ibs|crohn\w*|colitis|fibromyalgia|lupus|psoriasis|eczema|coeliac|thyroid|epilep\w+|seizures?|relapse\w*|flare
    ?up\w*|chronic \w+|chemo (of mine|for me)|scan results?|biopsy|lump|diagnos\w+);
    (hands?|voice|leg|legs|knees|eyelid|eye|lip|chin) (was |were |is |are |kept |all
    )?(shak\w+|trembl\w+|twitch\w+|wobbl\w+|gone|gave out|giving out|locked|seized)~; made my
    (hands|voice|heart|head)~; (knees|back|hip|shoulder|eyes|hearing|teeth) (are|is|was|were)
    (gone|going|bad|shot|knackered|banjaxed|done|killing|at me|giving out)~;
    my (own |bad |poor |dodgy |sore |left |right |lower |old )?(back|knee*|hip*|stomach|tummy|belly|
    guts?|head|heads|shoulder*|leg*|ankle*|wrist*|heart|eyes?|ears?|tooth|teeth|neck|foot|feet|hands?|
    arm*|elbow|throat|nose|skin|chest|lungs?|blood pressure|blood sugar|hearing|eyesight|voice|period|
    bladder|body|weight|brain|nerves|health|condition|injur\w+|surgery|operation|diagnosis|disabilit\w+|
    allerg\w+|asthma|arthritis|anxiety|adhd|depression|meds|medication|pills|insulin|inhaler|therap\w+|
    physio|doctor|gp|shrink|dentist|crutch\w*|hernia|migraine*|stutter|stammer|tinnitus|hayfever|cold|
    cough|flu|hangover|pregnancy|bump); stomach( \w+)?( (ache|bug|cramps|upset))?; tummy; bad (back|
    knee|hip|leg|night|stomach|shoulder); (back|knee|hip|tooth|stomach) (ache|pain|trouble|surgery|
    brace|acting up|playing up|killing|hurt\w*|was killing); knee; hernia; sciatica; head (is |was |
    still )?(banging|pounding|splitting|killing|thumping|spinning); (teeth|tooth|hand|arm|leg|foot|
    wrist|ankle|shoulder|neck) (is |was |were |still )?(killing|throbbing|swollen|bandaged|in a cast|
    bleeding|burn\w*); (burned|burnt|cut|sprained|broke|twisted|hurt) my \w+; migraine*; (had|have|got|
    splitting|a bad|pounding) (a )?(headache|migraine|cold|cough|fever|flu); occupational health; sick
    (leave|note|day|days|pay); off sick; signed off; long covid; panic( attack*)?; anxi(ety|ous);
    depress(ed|ion|ive); adhd; dyslexi*; bipolar; ptsd; therapist; antidepress*; beta blocker*; nause*;
    threw up; vomit*; puke*; faint*; dizzy; sweat(ed|ing|y|s)?; (hands|voice|legs|knees) (were |was
    )?(shak\w+|shook|trembl\w+); shak(ing|y); trembl*; palpitation*; cried; crying; teared up; in tears;
    (no|little|barely|bad|hardly any|zero) sleep; slept (badly|\d|like|three|four|two|maybe|about);
    (didn't|couldn't|barely) sleep; insomnia; exhausted; knackered; wrecked; so tired; dead tired;
    stress(ed)?( out)?; nervous*; nerves; terrified; scared; burn(ed|t)? ?out; overwhelm*; limp(ed|
    ing)?; crutches; hearing aid*; needed (the loo|the toilet|a wee|to pee); hungry; starving; pregnant
    """
)

#: doubt about oneself, said outright; the question it is about may still be answered
DOUBT_PLAIN = phrases(
    r"""
    (and |but |which |where |so |then )?(i )?(really |totally |completely |kinda |sorta |just |badly |
    kind of |sort of )?(fumbled|blanked|rambled|flubbed|floundered|stumbled|waffled|bombed|botched|
    muffed|stalled|struggled|hesitated|dodged|dodged it|bungled|mumbled|tanked|flopped|choked|froze)(
    on)?( it| that| this| a bit| badly| there| here| completely| hard| a little| the
    answer| out| up| for a while| a lot| totally)*; (i )?(went|was|drew a|got|my mind went|mind went|
    came up|total|complete) blank; blank(?!
    (one|form|forms|copy|copies|sheet|page|template|script|version|paper|canvas|cheque|check|slate|map|cv|card));
    went blank; (a |my |pretty |very |kinda |such a |really |too
    )?(weak|bad|poor|thin|vague|lame|feeble|wobbly|shaky|rubbish|terrible|awful|half|waffly|meh|clumsy|
    muddled|rambling|so so|soso) (answer|reply|response|one|explanation); (was |wasn't |were |is |came
    out |that's |thats )?not (so |too |very |that |all that |really )?(great|good|convincing|brilliant|
    my best|a great answer|a good answer|clear|ideal|strong|smooth|pretty|my finest)( answer| moment)?;
    (wasn't|isn't|wasnt|weren't) (so |too |very |that |really )?(great|good|convincing|brilliant|my
    best|clear|strong|smooth|pretty); (did|do|do it) ?(not|n't|nt) (really )?(answer|explain|land|come
    out|come across|go)( it| that| the question)?( (very |so |too )?(properly|well|right|great|fully|
    clearly))?; didn't answer( it)?( properly| well| right)?; (could|should) have (been|done|gone|
    answered)( \w+)? (better|clearer|tighter|stronger|it better); went (badly|poorly|sideways|south|
    wrong|so so|ok ish|meh); (messed|screwed|cocked|ballsed|fluffed|stuffed|fucked) (it |that |this
    )?up; mess(ed)? (up|it up|that up); fluffed( it| that)?; lost (my|the) (thread|train of thought|
    way); talked (myself )?(in circles|in a circle|around it|too much|round in circles); went round in
    circles; (had|have) no (good |real |proper |decent )?(answer|idea|clue); no (good |real )?answer;
    (?<!s\s)got (stuck|tangled|lost|flustered|muddled|confused); was (lost|flustered|stumped|stuck|vague|
    muddled|all over the place); stumped( me)?; all over the place; hand ?waved; hand ?wavy; winged it;
    bluffed( it)?; guessed; meh; awkward; felt (weak|thin|shaky|flat); fell flat; wobbled; answered
    vaguely
    """
)

#: the same in colours that no letter should carry
DOUBT_COLOUR = phrases(
    r"""
    (i )?(just |only )?(nodd?ed|smiled|laughed|giggled|grinned|stood there|sat
    there|stared|gaped|gawped|mumbled|babbled|waffled|blinked|gurned) (along |away )?(like|as if|as
    though|at) (an? |some )?(\w+
    )?(idiot|fool|eejit|lemon|loon|goldfish|fish|muppet|dope|donkey|plank|moron|puppet|nodding
    dog|kid|child|schoolgirl|schoolboy|rabbit|statue|gobshite|clown|numpty|tube|dafty|bampot|dog|robot|zombie|maniac|nutter)~;
    (i |just )?(went|turned|going) (all |bright |beet |beetroot |as
    )*(red|scarlet|crimson|pink|puce|beetroot|white|pale|sheet white|purple|quiet|silent|mute|shy|to
    jelly|to mush|to pot)( on (it|that|this))?; (i )?(clammed|seized|froze|locked|dried|shut|tightened) up;
    (i
    )?(blush\w*|flush\w*|squirm\w*|shrank|wilted|crumbled|crumpled|panick\w*|spluttered|gibbered|gabbled|drivelled|whimpered)(
    \w+)?; (i )?(nearly|almost|could have|coulda|could've|wanted to|literally|about)
    (died|die|cried|cry|fainted|ran|run|wept|puked|walked out|passed out)~; (i )?died( a bit| a little|
    inside)?$; (i )?hadn't a (word|clue|notion|bull'?s notion|scooby|baldy)( to say)?~; my
    (mind|brain|head) (emptied|went|left|shut down|was gone|turned to mush)~; mouth (dried|went
    dry|opened)~; (said|did|had|managed) nothing( clever| useful| sensible| to say)?~; not my finest(
    hour)?; sounded (thick|daft|mental|soft|like a \w+); (felt|feel|look\w*) (about )?(two inches|an
    inch|this|so|very) (tall|small|stupid|old|young)~; (i'm|im|i am|i was) (such )?an?
    (idiot|fool|eejit|fraud|mess|wreck|disaster|joke|clown|dope|numpty|disgrace)~; hated myself; hid in the
    (loo|toilet|bathroom|car)~; hot (mess|under the collar);
    (what |the one |where )?(i )?(made|make|made such) (a |an )?(right |real |total |complete |absolute
    |bit of a )?(hames|mess|hash|bags|balls|pig's ear|dog's dinner|meal|fool|eejit|muck|horlicks|arse)(
    of( (it|that|this|was|myself|everything))*)?( was)?; (like a|as a|threw (in|out|around)~|total|just
    a|mere|pure) buzz ?word*; buzz ?word(y| salad| bingo|s)?; sounded (like|so|stupid|dumb|silly|
    rehearsed|robotic|fake|desperate|arrogant|young|old|junior|cocky); (like|felt|looked like|such|what|
    i'm) an? (idiot|fool|eejit|fraud|imposter|impostor|kid|amateur|deer|moron|muppet|clown); impost(e|
    o)r( syndrome)?; went to pieces; fell apart; fell to bits; (car crash|train ?wreck|disaster|
    shambles|nightmare|catastrophe); dying inside; died inside; wanted (to die|the ground); cring(e|ed|
    ey|ing|y); embarrass(ed|ing|ingly|ment)?; mortif(ied|ying); asham(ed|e); humiliat*; kick(ing|ed)
    myself; beat(ing)? myself up; hate(d)? myself; stupid*; dumb( answer)?; (felt|feel|feeling) (bad|
    sick|small|stupid|dumb|awful|terrible|old|out of my depth|rotten|low|sad|judged|used|dirty|insulted|
    hurt|crap|shit|guilty|horrible|gutted|flat|nervous|lonely|like)~; out of my depth; in over my head;
    tongue.tied; stutter*; stammer*; my (english|accent|pronunciation|grammar|handwriting|spelling|hair|
    looks); accent; talked too (much|fast|long); (over ?shared|overshared|over ?talked); said too much;
    more than i meant( to)?; told (him|her|them) (too much|more than); shouldn't have said; should not
    have said; should have kept my mouth; regret*; wish i hadn't; big mouth; i lied; fibbed; white lie;
    exaggerat*; made (it|that|this) up; stretched the truth; bs(ed|'d|ing)?; bull ?shit*; faked( it)?;
    faking( it)?; pretend(ed|ing)?; hope (they|she|he|nobody|no one) (didn't|don't|doesn't|never)~;
    think i (hid|blew|lost|ruined|scared)( it)?; blew it; ruined it; (not|don't think i'm|dont think im|
    am i) (good|smart|qualified|senior|ready) enough; they'll never; no chance; no hope; don't stand a
    chance; don't deserve; won't get it; freeze up; i freeze; self conscious; insecure; ugh; argh+;
    facepalm; oof; yikes; sigh; fml; wtf; damn; shit; fuck*; crap
    """
)
