"""What English notes say that tells a kind: cue phrases (`notes_cues` says how they are written)."""

from __future__ import annotations

from afterword.domain.capture.notes_cues import phrases
from afterword.domain.capture.notes_words_en_concerns import CONCERN
from afterword.domain.capture.notes_words_en_personal import PERSONAL

__all__ = ["CONCERN", "PERSONAL"]

PROMISE = phrases(
    r"""
    ^(and |then |also )?(gonna|going to|need to|have to|gotta|must|should|remember to|don't forget to|dont
    forget to|got to) (send|email|forward|share|text|drop|bring|submit|upload|post|pass|mail|get|dig
    out|message);
    ^(and |then |also )?(send|email|e-mail|forward|mail) (her|him|them|(?!us|me)\w+( \w+)?) (the|my|a|an|our|that|those|some);
    ^(and |then |also )?will (send|email|forward|share|text|drop|bring|submit|upload|pass|mail);
    (wants|needs|asked for|is after|wanted) (the|my|a|an|some|two|three|\d+|copies of) (\w+ ){0,4}(medical|
    licen[cs]e|certificate|certs|references|referees|transcript|portfolio|cv|resume|passport|dbs|photos|proof|
    payslips|samples|scan);
    told (her|him|them) (by |it'd be |before |on |i'd do it )?(tmrw|tomorrow|tonight|today|monday|tuesday|
    wednesday|thursday|friday|this week|end of week); (-> |→ |to )?(send|email|text|drop off) (by |on
    |before )?(mon|
    tue|wed|thu|fri|sat|sun|tomorrow|tonight|tmrw)\w*; (put|owe|get) (it|them|one) in the (post|mail);
    (told|tell|promised|assured) (her|him|them|\w+|\w+ \w+|mr \w+|ms \w+|mrs \w+|dr \w+|ms? \w+-\w+) (that
    )?(he|she|they|it|it'd|he'd|she'd|they'd|he'll|she'll|they'll|it's|hed|shed|theyd)
    ?('d|'ll|will|would|can|could|gets?|is getting|was getting|to)? ?(have|get|gets|has|be getting|be
    with|see|expect|receive|hears?)?~ (it|one|them|my|the|a|an|some|by|copy|\w+
    (sheet|plan|file|link|doc|photos?|
    breakdown|list|log|certs?|card|report|notes?|script|sample|draft|template|tracker|timetable|map));
    (she|he|they|\w+)('s| is| are|'re|ll|'ll| will| would|'d)? ?(gonna |going to |to |due to |supposed to
    |fixing to )?(get|gets|getting|have|has|receive|receives|see|sees|expects?|expecting)
    (it|them|one|my|mine|the (\w+ ){1,3}(from me|off me|by|before|within|on)|wip|a
    copy|copies|(the|a|an|some) [\w\s]{2,40} (from|off) me)~; (gets|will get|will have|is to
    have|has|getting) ([\w'-]+ ){1,6}(from|off) me;
    owe \w+ (the|a|an|my|some|two|three|\d+|one|that|this)~; ^(i )?ow(e|ed) \w+; (hers|his|theirs|yours)
    (by|before|on|tomorrow|tonight|within|in)~;
    (with|to|in front of|over to|up to|off to|back to|round to|across to|out to) (her|him|them)
    (by|before|on|tomorrow|tonight|within|no later|in the (morning|post)|first thing|end of)~;
    (in|on) (her|his|their) (inbox|desk|hands|pigeonhole|mailbox|letterbox)
    (by|before|on|tomorrow|tonight|within|no later|first thing)~; (to get|getting) (it |them )?(over
    |across |round |back )?to (her|him|them|\w+) (by|before|on|tomorrow|tonight|within);
    (^|and |so |then |but |i'll |ill |i will |i'd |will |gonna |going to |to |said i'd |need to |must
    )(drop|dropping|pop|swing|run|sling|ping|whizz|shoot|fire|wing|bung|courier|hand|leave|stick)
    (it|them|one|that|this|the|my|a|her|him|off)~ (off|over|round|in|by|to|across|back|up|the post);
    (up|uploaded|lodged|submitted|in|loaded) (on|to|onto|through|via) (the |their
    )?(portal|system|website|site|platform|drive|sharepoint|dropbox) (by|before|on|no later|within)~;
    (said|agreed|told (her|him|them)) (no later than|by|before|within|on|any (day|time) (before|until|by))~
    (\d+|mon\w*|tue\w*|wed\w*|thu\w*|fri\w*|sat\w*|sun\w*|tomorrow|noon|midday|close of|end of|eod|the
    weekend|next|this);
    (can|yes|sure|fine|ok|okay) ?i said ?(any|by|before|tomorrow|on|no problem)~;
    promis(e|ed|ing); i (owe|owed) (her|him|them|\w+); owe (her|him|them); (i'll|i will|ill|i'd|i would|
    id) (send|sending|forward|share|email|e-mail|mail|text|get|get back|come back|circle back|follow up|
    pass|pass on|drop|drop off|bring|hand in|submit|upload|post|fax|provide|supply|show|write|write up|
    put together|prepare|draft|dig out|dig up|look up|look into|check|find out|read|read up|introduce|
    connect|link|ping|message|whatsapp|scan|attach|deliver|return|fill in|fill out|complete|sign|book|
    arrange|invite|add|call|ring|phone|recommend|report back|let (her|him|them|\w+) (know|have)); (said|
    told|offered|agreed|promised|volunteered)~ (i'll|i'd|i will|i would|id|ill|will|to) (also )?(send|
    sending|forward|share|email|e-mail|mail|text|get|get back|come back|circle back|follow up|pass|pass
    on|drop|drop off|bring|hand in|submit|upload|post|fax|provide|supply|show|write|write up|put
    together|prepare|draft|dig out|dig up|look up|look into|check|find out|read|read up|introduce|
    connect|link|ping|message|whatsapp|scan|attach|deliver|return|fill in|fill out|complete|sign|book|
    arrange|invite|add|call|ring|phone|recommend|report back|let (her|him|them|\w+) (know|have)); (said|
    told (her|him|them|\w+)) (i'll|i'd|i will|i would|will) (\w+ )?(send|sending|forward|share|email|
    e-mail|mail|text|get|get back|come back|circle back|follow up|pass|pass on|drop|drop off|bring|hand
    in|submit|upload|post|fax|provide|supply|show|write|write up|put together|prepare|draft|dig out|dig
    up|look up|look into|check|find out|read|read up|introduce|connect|link|ping|message|whatsapp|scan|
    attach|deliver|return|fill in|fill out|complete|sign|book|arrange|invite|add|call|ring|phone|
    recommend|report back|let (her|him|them|\w+) (know|have)); said will (read|send|share|come|get|
    check|do); (need|have|got|gotta|must|supposed|remember|asked me|wants me|want me|agreed|offered) (to
    )?(send|email|forward|submit|bring|upload|drop off|get (him|her|them)|hand in|provide|post); to
    (submit|send|forward|bring|upload|hand in|email|deliver|drop off); (she'll|he'll|they'll|you'll|she
    will|he will|they will) (have|get) (it|one|them|that|this|mine) (by|on|before|from me|tomorrow|
    tonight|mon|tue|wed|thu|fri|sat|sun)\w*; gave (her|him|them) my word; on me to; action (for me|on
    me|item*); my (action|homework|to ?do); follow ?up( item)?:; todo:; (send|email|forward|text|share|
    mail) (him|her|them|over|the|my|a|link|links|copy|copies)~; (asked|wants|wanted|needs) me to (send|
    bring|email|forward|submit|upload|provide|share)
    """
)

#: what people send after an interview
DELIVERABLE = phrases(
    r"""
    (unit |lesson |project |business |marketing |care |30/60/90 |90 day )?plan; portfolio; (work |
    writing |code |design )?sample*; cop(y|ies); certificate*; cert(s)?; transcript*; reference*;
    referee*; (case )?stud(y|ies); deck; slides?; template*; write.?up*; one.?pager; one page; page(s)?;
    link*; repo*; github; demo*; video*; photo*; pics?; picture*; drawing*; plans; sketch*; mockup*;
    wireframe*; notebook*; spreadsheet*; sheet*; log; logs; tracker*; timetable*; breakdown*; statement*;
    bibliograph*; publication*; worksheet*; handout*; lesson*; invoice*; estimate*; quote; drawings;
    blueprint*; layout*; floor ?plan*; pattern*; swatch*; tasting (notes?|card); spec( sheet)?; specs;
    method statement; risk assessment; rams; protocol*; sop; sops; guideline*; policy; policies; flow
    ?chart*; chart*; graph*; matrix; model; prototype*; demo ?tape; clip*; track*; mix; storyboard*; wip;
    renders?; turntable; lookbook; files?; export*; screenshot*; invoice*; receipts?; insurance;
    vaccination\w*; immuni[sz]ation\w*; police check; clearance; disclosure; id; twic; cpc; nebosh; cscs;
    tacho\w*; logbook*; excel; doc(s|ument|uments)?; pdf*; paper*; article*;
    essay*; report*; checklist*; menu*; recipe*; budget*; proposal*; licen[cs]e*; (forklift |id |cscs |
    sia |green |trade |business )?card*; ticket*; dbs; crb; passport*; permit*; form*; application form;
    paperwork; script*; syllabus; curriculum; brief*; summary; list; outline*; diagram*; map*;
    schedule*; rota*; gist; code; script*; reel; showreel; recording*; manuscript*; chapter*; book(s)?;
    podcast*; cv; resume*; cover letter; contact(s)?; name(s)? of; number(s)? (for|of); quote*; data
    ?set*; toy version; version of; log ?book*; dossier; proof of; figures; numbers
    """
)

NEED = phrases(
    r"""
    ^(someone|somebody|sum1|anyone|anybody|a person|people|a body|hands|a pair of hands|bodies|folk|folks)
    (who|that|to|with|for|on|wi)\b~; want(s|ed)? (fewer|less|more|it|that|them|all|every|no more|an
    end|monthly|weekly|daily|better|faster|shorter)~; (needs|wants|want|need) (hands|bodies|eyes|boots|a
    body|a hand|a mentor|cover|\w+ (sorted|fixed|up|down|under|over|within|halved|gone))~;
    (wants|want|needs|need) (\w+ ){1,5}(up|down|under|over|below|above|within|halved|cut|by (a|the) \w+);
    fixing to need~; they need~; (is|are|be|been|running|runs?|always) (\d+ )?(\w+ )?(short|down|light)(
    of| on| every| by)?; (\d+|all|most|half) (\w+ ){0,3}(short|uncovered|unfilled|overdue|late|behind)(
    every| a| on| this)?; (doesn't|don't|dont|doesnt|won't) (fit|work|match|talk to|line up|add up)~;
    (would|to) be (his|her|their|my) (first|main|top|number one) (job|task|project);
    (want|wants|wanted|need|needs|after) (sum1|some1|somebody|someone|sum body); (want|wants|wanted)
    (\w+ ){1,4}(who|that|with|to); want* (someone|somebody|people|a person|an?|engs|engineers|staff|
    folks|nurses|teachers|us|them|more|less|to (fix|stop|get|build|grow|move|cut|reduce|have|bring|hire|
    double|change|open|launch|own|take|see)|the|it|3x|\d+)\b~; want(s|ed)?( \w+){1,6} (back|sorted|
    fixed|gone|done|up and running|by|in|within|off); need(s|ed|ing)? (someone|somebody|people|a person|
    an?|more|help|to (fix|stop|get|build|grow|move|cut|reduce|have|bring|hire|double|change|own)|the|it|
    \d+|hands|cover|bodies|him|her|them|this|that)\b~; they (want|need|lack|miss); looking for; hoping
    (for|to); crying out for; (real|really|badly|desperately|seriously) need*; desperate for; short (of|
    staffed|handed|on); short ?staffed; under ?staffed; understaffed; nobody (to|on|who|in|can|does|
    owns|has|knows|there); no ?one (to|on|who|in|can|does|owns|has|knows|there); no one (who|to|on) ;
    (biggest|main|real|number one|no 1|top) (problem|headache|issue|pain|challenge|worry is|gap|
    priority|priorities|need|thing); pain point*; headache( is)?; (the|a|that's the|big|real) (hole|gap|
    bottleneck|hump); bottleneck*; struggl(e|es|ing) (with|to); keep(s)? (losing|failing|breaking|
    missing|running); los(e|es|ing) (beds|customers|clients|staff|time|money|people|guests|patients|
    hours|stock|orders|deals); (been )?failing (at|to); sick of; fed up (with|of); tired of; drowning
    in; swamped; buried in; behind (on|with); backlog of; can't keep up; (first|within) (30|60|90|100|
    thirty|sixty|ninety|hundred) days; before (xmas|christmas|summer|the season|the holidays|peak|
    launch|easter|the audit|inspection|ofsted|year end|returns|opening); in place (by|for|before|on);
    somebody in place; off (her|his|their) (desk|plate|hands|shoulders); take ~ off (her|his|their);
    own* (the |carrier )?\w+ (from|end to end|in); don't trust; doesn't trust; rebuild(ing)?;
    overhaul(ing)?; replac(e|ing) (the|their|its); would love (to|someone|a); wish(es)? (they|she|he)
    (had|could); (coverage|growth|revenue|churn|turnaround|waiting times?) by; would (they|it) (help|be
    great|be a godsend); as soon as possible; asap; urgent(ly)?; goal(s)? (is|for|:); priority (is|one);
    priorities; just tell us
    """
)

#: how the seeker leads in the better answer; cut away from the answer's text
ANSWER = phrases(
    r"""
    (i )?(shoulda|coulda|woulda|(should|could|would|shd|cld|wld|ought to|meant to)('ve| have| of|ve|
    a|n't have)?) (just )?(said|answered|told (her|him|them)( about| of)?|
    mentioned|talked about|brought up|used|gone with|led with|pointed to|given|explained)(
    that| is| was)?; what i (should|could|would|ought to) ?('ve|have|of)? ?(say|said|have said|answered|
    told (her|him|them)|mentioned|mean)( (is|was|:))?; what i (meant|mean|wanted to say|was trying to
    say|wish i'd said|wish i had said|needed to say)( (is|was|to say|:))?; (the |my )?(better|real|
    right|good|proper|actual|correct|honest|true|full|longer|short|straight|fuller|complete)
    (answer|reply|version|story)( (is|was|
    would be|would have been|=|:))*( that)?; (i )?wish (i'd|i had|id) (said|told
    (her|him|them)|mentioned|brought up|led with|thought of)( that)?; (the )?truth( of it)? (is|was|be)(
    that)?; (the )?(true|real|honest) (one|thing) (is|was)( that)?; forgot to (say|tell|mention|add)( that|
    (her|him|them))*; what i (had|needed|was after) (was|is)( to say)?; if (i'd|i had|id) (thought|been
    quicker|remembered)~; (i )?(looked|look|checked|googled)( it| this| that)? up(
    after\w*| later| since| now)?; checked (it )?(after\w*|since|later|now); (turns out|truth is|fact
    is|in fact|actually|in hindsight|with hindsight|on reflection|thinking about it|thought of it
    (after|later|in the car|on the bus|on the train)|came to me (after|later|in the car|on the bus|on
    the train)|remembered (it )?(after|later|in the car|on the bus|on the train)); for (the )?record;
    next time( say)?; better(:| would be| would have been| is| to say); (the )?(good|right|true)
    one(:| is| would be); ought to have said; what i ought to have said (is|was); answer(:| is| would
    be| should be); (it's|its|it is|it was) (actually )?(the|called|an?)
    """
)

#: a plain answer already given
ANSWERED = phrases(
    r"""
    (and |so |but |i )?told (her|him|them)( that| about)?; i (said|told (her|him|them|\w+)|explained|
    answered|replied|mentioned|talked about|pointed (to|out)|gave|described|brought up|countered|
    offered|admitted|walked)( (that|him|her|them|about|to|it's|how))?; (and |so |but )?(said|told (her|
    him|them)|explained|answered|replied) (i|will|i'd|i'll|that|about|my|we|it|labs|rfcs); i'd (ask|
    start|do|bring|pair|spend|learn|shadow|take|get|use|run); i'll learn; will learn; can learn;
    learning (it|now|fast); (course|exam|certificate|training|class|test|licence|license) (runs|ends|
    finishes|is|in|on|done|booked|starts|until|till|due); (exam|test|course|training) in \w+; (but |
    though )?i (did|do|have|had|can|ran|run|led|lead|cover|covered|already|also|worked|sat in|used)
    """
)

#: of the seeker: then the personal is the seeker's own, and no news
NEXT_STEP = phrases(
    r"""
    (he|she|they|hr) (calls|phones|rings|emails|writes|texts|reverts?|messages)~; (will |they'll |shall
    )?reverts?( back)?( in| by| within)?; (a )?letter (in the post|by|out|will|comes|goes)~;
    (calls|phones|rings|emails|writes to|texts) (me|us|back)~; (fixing to|gonna|going to|supposed to|up
    to|meant to) (ring|call|phone|let (me|us) know|write)~; (they'll|they will|theyll)
    (ring|call|phone|write|text)~;
    offers? (maybe |probably |likely |hopefully |prob )?(by|in|mid|before|around|early|end|next|within);
    (a |the |final |their )?decision(s)?( (by|on|in|before|from|is|within|next|this))?; decid(e|es|ing|
    ed) (by|on|before|next|this|after|within|in|soon|quickly|mid|early|end|at); (will|they'll|they'd|
    she'd|he'd|to|gonna|would|going to|she'll|he'll|they will|she will|he will|ll) (decide|call|
    ring|phone|email|e-mail|be in touch|let (me|us|everyone|you|candidates|people) know|get back|come
    back|update|contact|reach out|hear|confirm|notify|inform|announce|write|text|message|release|
    publish|post)( (me|us|everybody|everyone|you|candidates|back|either way))*; (i'll|i will|ill|i
    should|should|supposed to|expect to|will|to|we'll) hear( (back|from|something|either way|by|next|
    this|within|in))*; hear(ing)? back; hear (by|next|from|within|in|either); be in touch; in touch (by|
    next|soon|within|after|this|in); let(s|ting)? (me|us|you|everyone|people|candidates) know; get(s|
    ting)? back to (me|us|everyone|you); feedback (by|next|on|in|from|early|late|this|within|");
    feedback; result(s)?( (in|on|by|will|out|come|announced|expected|declared|posted|before|next))?;
    outcome( (by|on|next))?; verdict; answer (within|by|before|next|this|in|early|mid|end|on|from|
    after); debrief (on|is|thurs\w*|mon\w*|tues\w*|wed\w*|fri\w*|tomorrow|next|this|at|today); debrief;
    (board|committee|council|panel|partners|team|they|governors|trustees) (votes?|meets?|decides?|
    meeting|voting); vote(s)? (on|is|next|this|mon|tue|wed|thu|fri)\w*; (second|2nd|third|3rd|final|
    next|another|last|one more|technical|panel|onsite|on-site|in person|take home|phone|video) (round|
    interview|stage|chat|conversation|meeting|call|step|test|assessment|trial|shift); trial (shift|day|
    lesson|week); next (step|steps|stage|round)( (is|are|:))?; take ?home (test|task|exercise|
    assignment); assessment (day|centre|center); background check*; reference check*; (taking|take|call|
    contact|check|follow) (up )?(my )?(references|referees); offer (by|goes out|out|would|will|if|letter
    by); offers (go|by|out|on|will); (want|need|hope|aim|plan|looking|trying) (to )?(decide|make a
    decision|move|hire|fill|choose|have someone)( \w+)* (by|before|within|in|next|fast|quickly);
    (timeline|timing|time ?line)( (is|:))?; start(s|ing)? (date|on|in|by|asap|april|january|february|
    march|may|june|july|august|september|october|november|december); start date; (more|two more|three
    more|other|still|\d+ more) (lead |open |candidates|people|interviews|spots|positions|openings|roles|
    to see|to interview)( \w+)*; still (interviewing|seeing|have|meeting); shut (from|until|till|down|
    \d)\w*; closed (from|until|till|\d)\w*; short ?list( \w+)*; (he'll|hel|hell|she'll|shell|they'll|
    theyll|will|gonna|ll) (let|lemme) (me|us) (know|no|kno); either way; ^(\d+|one|two|three|four|couple|
    few|a couple|a few|about|\d+ish|\d+-\d+)( of| or \w+)* (weeks?|wks?|days?|months?)( or
    so| ish| max| tops| from now| because| bc| cause| since| before| till| until)?$; nudge (me|her|him|
    them)?; ping (me|her|him|them|again); chase (if|them|her|him|after); check (back|in)( with)?
    """
)

#: among next steps, those that name the day of the answer
DECISION = phrases(
    r"""
    offers? (maybe |probably |likely |hopefully |prob )?(by|in|mid|before|around|early|end|next|within);
    (tell|
    telling) (me|us|everyone) (by|on|before|next);
    (calls?|phones?|rings?|emails?|writes?|texts?|messages?|tells?|pings?|buzz\w*|ringing|calling|phoning|emailing|writing)
    (to )?(me|us|back|everyone|everybody|all|candidates)( back)?( \w+){0,2}; (he|she|they|hr)
    (calls|phones|rings|emails|writes|texts|reverts?|messages); (will|they'll|shall|to) revert( back)?;
    reverts?( back)?; revert in; (a )?letter (in the post|by|out|will|comes|goes)~; (yes|yea|yay|aye) or
    (no|nay|naw)( by| in)?; (they'll|they will|will|fixing to|gonna|going to|supposed to|up to|meant to)
    (ring|call|phone|email|write|text|let (me|us) know|be on to me|come back)~;
    let me (no|kno); decision*; decid(e|es|ed|ing); (call|ring|phone|email|e-mail|notify|inform|contact|
    write)( \w+){0,3} (either way|by|before|on|next|in|within|that|this|early|if|mon\w*|tue\w*|wed\w*|
    thu\w*|fri\w*); (will|they'll|they'd|she'd|he'd|would|she'll|he'll|to|ll|they will) (call|ring|
    phone|email|be in touch|let|get back|come back|contact|hear|confirm|notify|write|announce); hear;
    hearing; in touch; let (me|us|you|everyone|everybody|people|candidates) know; get(ting)? back;
    feedback; results?; outcome; verdict; answer; votes?; voting; offer (by|goes|out|would|will|letter);
    offers (go|by|out|on|will); know (by|more|something|either way); timeline; timing; either way;
    announce\w*; updates?; (aim|hope|hoping|plan|planning|want|trying|looking) to (fill|hire|choose|
    pick|decide|make); pick (someone|somebody) by; choose by; shortlist
    """
)

#: a bare span of time, said of the answer though nothing says so
BARE_WAIT = phrases(
    r"""
    (about |around |roughly |maybe |in |within |inside |inside of |prob |probably |next |say )?(a |an |the
    )?(\d+ ?ish|
    \d+(-| to | or )?\d*|one|two|three|four|five|six|ten|couple|couple of|few|week|fortnight|wk)( or
    (two|three|so))?
    ?(weeks?|wks?|days?|business days|working days|months?|fortnight)( or so| ish| max| tops)?; (about |
    in |within )?a (week|fortnight|month)( or (two|so))?
    """
)

CLOSED = phrases(
    r"""
    shut; closed; closing; close; closes; closure; shutdown; office (is )?off; holidays?; on break;
    break up; breaks up
    """
)

LIKED = phrases(
    r"""
    loved; loves; liked; likes; really (liked|into|loved|enjoyed); lit up; wrote (it|that|this) down;
    took notes; taking notes; nodded; laughed; smiled; made me (walk|repeat|tell|show|explain); asked
    (me )?to (repeat|hear); twice; kept coming back; clicked; good chat; that's (exactly )?(what|it|
    the); thats (it|what); said (good|great|nice|lovely|excellent|that's|thats); happy; impressed;
    excited; eyes lit; felt like talking; enjoyed; went (well|grand|great|fine); grand; best part;
    highlight
    """
)

STARTERS = phrases(
    r"""
    (and|but|so|then|oh|also|ah|well|anyway|right|plus|ok|okay|now|next|lovely|grand|yeah|cause|because|
    which|like)( (and|then|so|also|but))*
    """
)

SHE = phrases(
    r"""
    she; her; hers; she's; she'd; she'll; madam; ma'am; mam; herself; shes
    """
)

HE = phrases(
    r"""
    he; him; his; he's; he'd; he'll; sir; himself; hes
    """
)

NARRATOR = phrases(
    r"""
    i; i'm; i'd; i've; i'll; me; my; mine; myself; we; our; us; im; ive; told (her|him|them); said (i|
    will); contei; erzahlt
    """
)

NOISE = phrases(
    r"""
    don't forget; dont forget; nb; ps; tbh; imo;
    seemed to like (it|that|me); (was|were) (great|lovely|nice|sound|kind|friendly|class|brilliant);
    nice (guy|lady|woman|man|person|people|chat|enough); fine; ok; okay; good guy; lovely (man|woman|
    lady|people|person); so happy; who does that; i like it; adorable; no idea; obv(iously)?; whatever
    that is; lol; haha; phew; done; over; sharp; went ok; went fine; all good; thats it; that's it; long
    day; brain dump; dictat(ed|ing); writing (this|in|before|on|from); before i (forget|lose); no card;
    never got (a|her|his|their) (last name|card|name); that's all i have; single name; just hung up;
    eben raus; got over; pasting
    """
)

#: headings that tell the kind of what stands below them
SECTIONS = {
    "private": phrases(
        r"""
    private; keep (it )?to (myself|yourself|me); not to (mention|share|say|repeat); do not
    (mention|share|use|repeat); don't (mention|share|use|repeat); not for; keep
        (out|private|quiet); off the record; for me; just me; between us; confidential; gossip; salary;
        money; pay; comp; vent; rant; personal notes to self; me; how i felt; feelings
        """
    ),
    "promise": phrases(
        r"""
        promis\w+; to ?do*; follow ?ups?; action items?; actions; to send; send; i owe; owed; homework;
        deliverables
        """
    ),
    "concern": phrases(
        r"""
        concerns?; worries; weak (spots|points|answers); objections?; gaps; red flags; where i
        struggled; bad bits; questions i (fumbled|missed|struggled with|botched); wobbles
        """
    ),
    "need": phrases(r"""needs?; what they (need|want); pain points?; problems; priorities; challenges"""),
    "next_step": phrases(r"""next steps?; timeline; timing; what's next; process; decision"""),
    "personal": phrases(r"""personal; small ?talk; chit ?chat; about them; people; rapport; human stuff"""),
    "topic": phrases(
        r"""
        topics?; discussed; what we talked about; technical; questions?; highlights?; good bits; liked;
        went well
        """
    ),
}
