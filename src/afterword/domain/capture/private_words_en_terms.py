"""Pay, rivals, small complaints and errands, as English speakers put them: cue phrases."""

from __future__ import annotations

from afterword.domain.capture.notes_cues import phrases

#: pay and other terms
MONEY = phrases(
    r"""
    (offering|offered|floated|quoted|proposed)~ \W?\d+(k|[.,]\d+)?; (take|accept|settle for|do it for)~
    \W?\d+(k|
    [.,]\d+)?;
    what (i|you|i'm|im) (make|earn|made|earned|get paid|am on|on|currently make); current(ly)?
    (pay|paid|earn\w*|
    making); money guy; (my|their|the) (number|figure) (is|was);
    (asked|wanted|gave|named|asking|pushed|pressed)( me)?( for| on| about)?( a| my| the)? number; (said|
    asked|want|wanted|told (him|her|them)) \W?\d{2,3}k? (min|minimum|base|ish|all in); they (have|had|ve)
    \W?\d{2,3}k?( max| tops| budgeted)?$;
    bond (till|until|of|is|for|period|left|buy ?out)~;
    (training|scholarship|service|government|govt|teaching) bond; buy ?out( of)?( is| \W?\d)?~; bonded(
    till| until| to)?; (in|into|under|behind on|behind with|months behind|arrears|paying off|drowning in)~
    (debt|mortgage|rent|loan*|credit cards?|child support|maintenance|car note|payments?|tax|taxes|bills);
    mortgage~; overdraft; overdrawn; remortgag\w*; repossess\w*; bailiff\w*; payday loan*; credit
    (score|card debt|rating|check)~; student (loans?|debts?); bankrupt\w*; iva; debt collector*;
    (my|the|a|our|big|car|home|house|personal|bank) (loan|debt|emi|mortgage|overdraft|credit cards?); owe
    (the bank|hmrc|the taxman|my (dad|mum|brother|sister|ex|landlord)|money)~; commission
    (plan|structure|rate|is|was|cap)~; child support; maintenance payments?; (behind on|behind with)~; down
    to my last~; broke( till| until| this)?$; skint; landlord*; evict\w*; tenancy;
    (want\w*|need\w*|kicking|throwing|chucking) me out~; moving back in with~; notice to quit;
    (roof|house|flat|rent) (money|deposit|due);
    (the|my|their|your|his|her|on|for|about|low|base|better|current|basic|less|
    more|asked|holiday|sick|starting|equal) pay( (is|was|isn't|band|cut|rise|raise|range|scale|grade|
    gap|packet|rate|day|check|slip))?; pay (is|was|cut|rise|raise|range|scale|band|packet|rate|bump|
    expectation*|check|slip|day); paid (less|more|late|peanuts|badly|well|better|\W?\d+); pays? (less|
    more|peanuts|badly|\W?\d+); pay(?! (attention|for|off|back|equity|by|per|respects|homage));
    underpaid; overpaid; paycheck; payslip; paltry; compensation; comp (is|was|band|range|package|
    expectation*|low); total comp; ote; ctc; lpa; lakh*; (the|my|total|whole|salary|comp|benefits)
    package; bonus(es)?; sign(ing)? on bonus; stock options; rsus?; 401k; pension; (the |my |their |day
    |hourly |daily |posted |pay )?(band|range|rate|base|grade) (is|was|tops|of|they|they're|topped|=|
    starts|maxes|only|at|around|sits|would be)~; (day|hourly|daily|night|overtime) rate; base (they|was|
    is|pay|of); (an|per|the|p/) ?(hr|hour) (is|was|only|not|pay|rate); \W?\d+([.,]\d+)? ?(an|per|p/|/|a|
    n) ?(hr|hour|h); \W?\d+([.,]\d+)?k? ?(pa|p\.a|per annum|a year|per year|a month|per month|p/m); i
    (make|earn|get|am on|want|asked for|would take|would accept|could live with|need at least|wouldn't
    go|won't go|countered)~ \W?\d+; i(m|'m) on \W?\d+k?; (they|she|he) (offered|floated|mentioned|
    quoted|said|would pay|pay|pays|paid)~ \W?\d+(k|,?000| thousand); \W?\d+(k|,000| thousand| grand)?
    (is|was|feels|felt|seems|sounded|sounds) (low|insulting|a joke|an insult|kinda low|peanuts|tight|
    short|less|under|below|laughable|ambitious|fine); (i )?(would|wld|could|might|will|'d|i'd|i'll|id)
    (take|accept|settle for|go for|do it for|live with|go down to|go as low as)~ (less|\W?\d+|under|
    below|anything); (less|lower|no less|not less) than (what i|\W?\d+(k|,000| thousand| grand| an
    hour| lakh*)); for (less|under) than; lowball*; low ball*; under(cut|paying); haggl*; negotiat(e|
    ing) (up|hard|down|on|my|the|salary|pay); my (number|floor|minimum|bottom line|walk away|ask|
    expectation*|price|rate|target); walk away (at|below|number|under); bottom line is; expectation*
    (is|was|are|were|of) \W?\d+; insult(ing|ed)?( offer)?; bite (my )?tongue; bit my tongue;
    cheapskate*; stingy; tight ?fisted; (my|the) (rent|mortgage|debt*|loan*|overdraft|bills); skint;
    signing bonus; relocation (money|allowance|package); notice period; severance; unemployment (money|
    benefit*|cheque); benefits run out; pay cut; pay rise; raise( \w+)? (denied|refused); peanuts;
    (\W?\d+ )?(quid|bucks) (an|per|a|less|more|short)~
    """
)

#: other applications and how badly the place is wanted
RIVALS = phrases(
    r"""
    (still|also) (have|got|doing|had|waiting|in)~
    (interview|interviews|final|round|onsite|offer|panel|process);
    (another|other|second|competing|counter|written|verbal|standing|better|existing|my|an|got an|have
    an|the) offer( (from|at|with|in|letter|is|was|on the table|already|expires|deadline))?; counter
    ?offer*; offer* (from|in hand|on the table|already|expires|letter); have~ offer; got~ offer; other
    (process|processes|application|applications|interview|interviews|companies|irons|options);
    interview(ing|s)? (at|with|elsewhere); (final|last|next|second|third|2nd|3rd|first) (round|
    interview|stage) (at|with|for) (?!(them|the board|the ceo|her|him|this)); plan b; back ?up (plan|
    option|choice); safety (choice|net); first choice; second choice; dream job; desperate*; need this(
    job)?; applied (to|at|elsewhere); other jobs; playing (them|both); leverage; rather work (at|for);
    prefer the other; ghosted; rejected (me|by); turned (me )?down; (got|been) rejected; irons in the
    fire; recruiter from; other (finalist*|candidate*|applicant*|contender*|person in the running);
    (internal|inside|strong|stronger|favou?rite|preferred) (candidate*|applicant*); front ?runner*; who
    else (is|they); (two|three|four|2|3|4) (other )?(finalists|candidates)( left)?; beat (him|her|them|
    out); my competition; competitor for the job; against an internal; shoo ?in
    """
)

#: small complaints
GRIPE = phrases(
    r"""
    smell(s|ed|y|ing)?; not (keen|wild|mad|sold) on; (house|flat|place|office|kitchen|desk|site|yard)
    (is|was)
    a (mess|tip|dump|state|pigsty);
    parking( \w+)?; car ?park was; traffic; (train|bus|tube|flight|metro|subway|tram|lift|elevator|wifi|
    wi-fi|aircon|heating) (was|is|were|late|broken|broke|delayed|cancelled|kept|stank|cost); (taxi|uber|
    cab|ticket|bus|train) (cost|was \W?\d+|fare); \w+ quid; (?<!s\s)got lost; ran late; (i|i'd|she|he) (was|
    were) late; kept me waiting; made me wait; waited (\d+|ages|forever|half|twenty|thirty|forty|an
    hour); (coffee|tea|food|lunch|sandwich\w*|biscuits|room|office|building|toilet\w*|loo|carpet|lobby|
    chair|canteen|reception|kitchen) (was|is|were|are) (bad|awful|terrible|cold|freezing|boiling|
    horrible|rank|rotten|ugly|grim|tiny|depressing|dark|dirty|stuffy|smelly|disgusting|hot|shabby|a
    dump|uncomfortable|rubbish|soggy|stale|a mess|a tip); (freezing|boiling|roasting|stuffy|smelly|
    shabby|grim|depressing|dingy) (room|office|building|place|in there|lobby)?; ugly (office|building|
    carpet); (bad|terrible|awful|crap) coffee; (my|the|his|her) (tie|heels|suit|dress|blouse|tights|
    shoes|make ?up|lipstick|socks|jacket|bra|fly|zip|collar|trousers|skirt); shoes (off|hurt|pinched|
    were); wore; underdressed; overdressed; outfit; dress code; laddered; spilled; spilt; coffee on my;
    rain(ed|ing)? on me; soaked; dog (barked|was barking); my (cat|dog|kid|neighbour|neighbor|doorbell|
    landlord|roommate|flatmate)~ (barked|walked|rang|screamed|came|meowed|drilling); beeping; broken
    (chair|lift|elevator|toilet|heater); waste of (time|a day); so boring; boring; annoy(ed|ing);
    rubbish; sucks?; sucked; lol i; bite tongue; hate (commut|driv|park|wear|traffic|interview|zoom|
    panel|group)\w*; whatever
    """
)

#: the seeker's own errands
CHORES = phrases(
    r"""
    stamps; (call|ring|phone|text|visit|facetime) (dad|mum|mom|mam|ma|mama|papa|gran\w*|nan|sis|bro|
    home|the (bank|dentist|vet|landlord|plumber|school|doctor)); (buy|get|pick up|fetch|grab|order|need)
    (some |the |more |a )?(milk|bread|eggs|groceries|food|petrol|gas|cake|nappies|diapers|cat food|dog
    food|kids|dry ?cleaning|prescription|present|gift|flowers|wine|beer|stamps|butter|rice|veg\w*|
    shopping); feed (the )?(starter|cat|dog|fish|kids|meter|cats|dogs|baby|chickens|sourdough);
    sourdough starter; laundry; wash(ing)? up; walk (the )?dog; (pay|renew) (the )?(rent|bill*|phone|
    electric\w*|insurance|gym|passport|council tax|mot|fine|credit card); (book|cancel) (the )?(dentist|
    vet|gym|gp|doctor|hair\w*|mot|train|flight|hotel); dentist; haircut; gym( later)?; yoga(
    at| tonight| later); dinner (w|with|at|tonight); shopping list; (the )?bins; water (the )?plants;
    return (library|parcel); school run; pick (the )?kids; birthday (card|cake|present); bday; vet appt;
    oil change; car (wash|service|insurance); homework; clean (the )?(flat|house|kitchen|oven); netflix;
    takeaway; pub
    """
)
