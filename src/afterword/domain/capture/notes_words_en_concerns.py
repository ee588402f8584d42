"""What English notes say that tells a doubt about the seeker: cue phrases."""

from __future__ import annotations

from afterword.domain.capture.notes_cues import phrases

CONCERN = phrases(
    r"""
    (thinks|reckons|sees|has|had|put|puts|pegs|took|takes|figures|said|says|suspects|assumes) (me |i'm |im
    |i am |that i'm |i was |me down )(as |for |to be )?(just |only |too |more |more of |strictly |purely
    |mostly )?(a|an|the) [\w'\s-]{2,40} (man|woman|person|guy|girl|lad|lass|type|
    person|merchant|bird|one|nurse|teacher|driver|operator|engineer|planner|seller|designer|developer|cook|chef|baker|carpenter|fitter|welder|writer|manager|academic|theorist|generalist|specialist|lone
    wolf|soloist|small \w+);
    (not|never|no|nae|aint|ain't|isn't|isnt|wasn't) (so |too |totally |quite |entirely |that
    )?(sure|convinced|certain|sold|happy|keen) (about|of|on|wi|with) me~; i'm an?
    one[\w\s-]{0,8}(woman|man|person) (band|show); one.(woman|man|person).(band|show);
    (only|just|mostly|all|purely) (ever
    )?(coach\w+|school\w*|retail|private|public|small|one|two|council\w*|theory|lab\w*|residential|domestic|commercial|nights?|days?|weekends|studio|agency|startups?|charit\w+|hospital\w*|community|primary|secondary|tally|excel|\d+)\b~;
    only ever~; never
    (a|an|the|been|at|on|with|for|done|did|had|ran|run|owned|led|made|written|wrote|seen|touched|used|worked)~;
    (ain't|aint|hain't) never~; not (done|used|tried|touched|seen|led|trained|hands on)~; not hands on;
    (not|no|nae) yet; no real \w+; bit (rusty|thin|light|green|raw)~; (rusty|thin|light|green|raw) on~;
    (too )?(few|little|light on|thin on)~ (experience|years|practice|exposure);
    (would|wld|will|might) (fail|not pass|not hold|break|collapse|fall over)~; (is|are|was|were) (all over
    the (place|shop|map)|all over|uneven|inconsistent|sloppy|messy|patchy|dated|outdated|out of
    date|thin|light|weak|missing)( on| in| at)?;
    (where|wheres|where's|where is|wherez) (the|my|your|is the)~;
    (gorgeous|pretty|lovely|beautiful|nice|good|strong|fine|great|impressive) ?but~; but (you|u|ya)
    (aint|ain't|never|only|havent|haven't|don't|dont|can't|cant|didn't)~;
    (can|could) (u|you|ya)( even| really| actually)?
    (play|use|run|do|read|write|drive|lift|sell|cook|code|speak|work|live|cope|stand)~;
    (had|have|has|did|do) (i|you|u) ever~; how (would|wld|do|did|could|can) i( even)?
    (know|tell|prove|check)~; ever (run|used|done|led|managed|driven|built|worked|taught|written|sold)~;
    (got|has|have|had|with|still) (some |a few |her |his |their )?(reservations|doubts|concerns|worries|
    qualms|questions about me); doubt(s|ed|ing)? (i|whether|if|that i|my); (mine|my \w+) (lapsed|expired|ran
    out|has lapsed|is expired|needs renewing);
    (her|his|their|the|one|biggest|main|only|big|real|s|a|my) ?(only |main |big |biggest |one |real |
    chief )?(worr(y|ies)|concern*|reservation*|hesitation*|doubt*|question mark*|hang ?up|objection*|
    issue with me|sticking point|red flag*|pushback|niggle|fear)( (is|was|about|:))?; (worried|
    concerned|nervous|hesitant|sceptical|skeptical|unsure|doubtful|wary|unconvinced|cautious)( (about|
    that|whether|if|i))?; (not|n't|aint|isn't|wasn't|wasnt|isnt|weren't) (so |too |totally |quite |
    entirely |completely )?(sure|convinced|certain|sold|persuaded); worry:?; concern:?; (wonder|wonders|
    wondered|wondering) (whether|if|how|about); (would|could|can) (i|you) (really )?(cope|manage|
    handle); i'd (cope|manage|handle|fit|stay|last); (pushed|pressed|grilled|challenged|poked|drilled|
    quizzed|hammered|pushed back|probed|kept pushing|kept at|picked|picked at|dug into|dug in)(
    me| back| hard)? ?(on|about|at|into); asked (me )?why (i|my|so|only|no|such|did|do|does|there|cgpa|
    gpa|the)~; (he|she|they|panel) asked why; wanted to know why; why (only|so many|such|the|so long|no|
    didn't i|did i|have i); how (would|will|could|do|did) (i|you) (find|cope|manage|deal|handle|feel|
    adapt|adjust|get up to speed|make|do); how would i; what (do|would) (i|you) know about; what i know
    about; can (i|you) (really|actually|even|handle|cope|manage); (you've|youve|you have|i've|ive|i
    have|i|she's|had|only ever|ive only ever) (only|never|not|hardly|barely) (ever |really |actually
    )?(been|worked|used|done|led|managed|had|run|sold|taught|handled|written|built|touched|dealt|lived|
    driven|cooked|seen|shot|designed|in|at|with|sold|did|know|known); have you (ever )?(done|used|
    worked|managed|run|led|had|sold|taught|built|handled|dealt); (i )?(hadn't|haven't|not) really; never
    (worked|used|led|managed|ran|run|done|did|sold|taught|been|had|built|touched|dealt|handled|driven|
    cooked|owned|in|anywhere|with|more|utilities|\w+ed); only (ever|done|did|worked|used|been|have|had|
    know|sold|led|managed|taught|\d+ (years?|yrs?|months?|people|reports?));
    (know|knows|speak|have|had|did|done|used|use|read|write|sold|taught|drive|am|was) (\w+ ){1,2}only;
    just (the )?(one|two|1|2) (years?|yrs?); (don't|dont|do not|haven't|havent|have not|hadn't|didn't|
    hasn't) (have|got|used|done|worked|led|managed|know|speak|had|been|touched|any|really (done|used|
    worked|had)); no (experience|background|degree|licen[cs]e|certificat\w+|formal|qualification*|
    direct|hands on|real|industry|management|leadership|team|exposure|track record|portfolio|references|
    b2b|clinical|kitchen|site|people); lack(s|ing|ed)?( of)?( my)?; (too|very|bit|quite) (junior|senior|
    green|academic|technical|quiet|specialised|narrow|broad|expensive); overqualified; over qualified;
    underqualified; under qualified; job ?hopp\w+; short stints?; jumped around; (the |my |a |that |
    about |employment )gap( in| on| of| year| years|\b); career (break|change|gap|switch); gap year*;
    year off; out of (practice|the game|the field); rusty; (couldn't|couldnt|could not|can't|cant|
    didn't|didnt) (remember|name|recall|explain|answer|think|say|give|describe|come up|find|know|get|do|
    solve|finish); forgot (the|what|to|how); had no (example|answer|number|figures?); didn't have (an?|
    the|any); (cgpa|gpa|grades?|marks?|degree class|2:2|third class)( \S+)?; my (japanese|german|french|
    spanish|english|dutch|mandarin|welsh|irish|kannada|hindi|italian|polish|portuguese|arabic|swedish|
    norwegian|danish|korean|russian|catalan|basque|gaelic|licen[cs]e|certificate|visa|degree|
    qualification|registration|ticket|experience)~ (is|isn't|are|was|only|expired|expires|from|lapsed|
    not|from abroad); (n[1-5]|[abc][12]) (level|only|exam)?; reciprocity; equivalency; recognition of
    my; not (licensed|certified|registered|qualified|accredited); relocat(e|ing|ion); commut(e|ing); too
    far; (would|will) i (really )?(move|relocate|stay|commute|be bored|cope); flight risk; stay long;
    how long i('d| would) stay; weak(ness|est|er|nesses)?( (point|spot|area|side))?; cargo doesn't
    complain; (all|everything|mostly) (in|on|at|with)~ (no|never|not|none); but (here|there) (it's|its|
    it is|they|we); here it's; here its; vs here; gets? bored; you've had; you have had; you had \d+
    """
)
