"""Where people start anew when they speak: regular expressions on folded text, by language.

SUBJECT stands for whoever may open an English clause. The first list of a language holds
always, the second only in dictation without stops.
"""

from __future__ import annotations

from afterword.domain.capture.notes_cues import listed, phrases

SUBJECT = (
    r"(?:i|we|he|she|they|it|you|there|that|this|who|what|how|nobody|somebody|someone|everyone|"
    r"everybody)(?:'(?:s|d|ll|ve|re|m))?"
)

EN_ALWAYS = phrases(
    r"""
    (?:and|but|so|then|cause|cuz|cos|coz|because|bc|although|though|while|whereas|plus|also) (?=SUBJECT
    \w); (?:oh and|and then|and also|but then|so then|and so|anyway|oh and also|also) (?=\w); (?:but|
    cause|cuz|because|bc) (?=(?:my|the|his|her|their|our|a|an|no|not|never|nobody) )
    """
)
EN_SPOKEN = phrases(
    r"""
    (?:and |but |so |then |or |i )?told (?:him|her|them);
    (?:and |but |so |then |or )?(?:i|he|she|they|we) (?!and |or |both |all )\w+;
    (?:and|but|so|then|or)? ?(?!that |this |you |it should |it would )SUBJECT (?:said|says|asked|wants?|
    wanted|did|does|do|told|loved?|loves|liked?|likes|kept|keeps|was|were|is|are|has|had|have|got|gets|
    went|goes|runs?|ran|promised|need|needs|needed|think|thinks|thought|mentioned|talked|talks|lose|
    loses|lost|made|will|would|can|could|couldn't|can't|didn't|don't|doesn't|never|really|also|just|
    only|showed|walked|works|worked|used|uses|plays?|lives?|grew|knows?|knew|explained|answered|pushed|
    laughed|smiled|nodded|felt|feel|guess|hope|reckon|forgot|blanked|fumbled|rambled|might|may|should|
    must|came|comes|gave|gives|took|takes|started|stopped|looked|looks|seemed|seems|called|calls|sent|
    send|owe|mean|meant)\b; (?:he|she|they|it|i|we|you|that|there)'(?:s|ll|ve|re|d|m) \w; (?:and |so |
    but |oh )?(?:the|my|his|her|their) (?:\w+ ){1,4}?(?:was|were|is|are|said|says|told|asked|telling|
    wants|has|had)\b; (?:and |so |but |oh |then )?(?:do not|don't|dont|dnt|leave|keep|must not|mustn't|please)
    (?=\w); (?:and |so |but |oh )?(?:what|where) (?:i|he|she|they)\s; (?:rate|pay|salary|money|wages|
    hours|lunch|office|traffic|coffee|timeline) (?=(?:is|was|are|were|starts) ); (?:not|no) (?:sure|
    great|good|idea|chance|card) ?; (?:should|could) (?:have|of|'ve) (?:said|told|mentioned|answered);
    (?:started|finished|ended|kicked off|opened|couldn't|didn't|wouldn't|wasn't|parking|feedback|
    decision|results?) (?=\w); (?:right|lovely|grand|anyway|okay|ok|so|then|next|finally|first|after
    that|before that|oh|yeah|look|listen) (?=\w+ \w); (?:wanted|wants|asked|asking) (?=\w); which (?=\w+
    )
    """
)
DE_ALWAYS = phrases(
    r"""
    (?:und|aber|dann|weil|denn|also|sondern|wobei|obwohl|ausserdem) (?=(?:ich|er|sie|es|wir|man|der|die|
    das|ihr|ihm|hat|war|ist|meinte|sagte|fragte) ?\w*)
    """
)
DE_SPOKEN = phrases(
    r"""
    (?:und |aber |dann |also )?(?:ich|er|sie|es|wir|man) (?:hat|habe|haben|ist|bin|war|waren|will|
    wollen|wollte|sagte|sagt|meinte|meint|fragte|fragt|braucht|brauchen|sucht|suchen|kann|konnte|muss|
    soll|sollte|schick\w*|schicke|fand|findet|erzahlt\w*)\b; (?:hab|bitte|ach ja|ubrigens|genau|also|
    jedenfalls|dann|danach|zum schluss|eigentlich) (?=\w+ \w); (?:und |aber |dann |da |also )?(?:ich|er|
    sie|wir) \w{3,}; (?:und |aber )?(?:der|die|das|den|mein|meine) (?:\w+ ){1,3}?(?:ist|war|hat|war|
    ware|will|wollte|macht|kommt|gibt|meinte|sagte|fragte|fand)\b; (?:probearbeit\w*|gehalt|bescheid|
    parkplatz|kaffee) (?=(?:war|ware|ist|bis|am|kommt))
    """
)
PT_ALWAYS = phrases(
    r"""
    (?:e|mas|ai|entao|porque|pq|so que|dai) (?=(?:eu|ele|ela|eles|elas|a gente|nos|voce|vc|isso|me|o|a|
    enrolei|travei|falei|contei|disse|perguntou) ?\w*)
    """
)
PT_SPOKEN = phrases(
    r"""
    (?:e |mas |ai |entao )?(?:eu|ele|ela|eles|elas|a gente|nos) (?:perguntou|falou|disse|quer|querem|
    precisa|precisam|tem|tinha|gostou|adorou|contou|pediu|corre|joga|mora|vai|vao|foi|e|esta|ta|ficou|
    prometi|falei|contei|disse)\b; (?:ai|entao|depois|no fim|por fim|ah e|alias|tambem) (?=\w+ \w)
    """
)

#: verbs that make the name before them the subject of something new
VERBS = listed(
    """
    said says asked asks want wants wanted did does told tells loved loves liked likes kept was is has had
    got went runs ran really also just mentioned talked made will would chairing showed walked works
    plays lives knows pushed laughed needs needed came gave took hat ist war will fragte fragt sagte
    sagt meinte meint braucht sucht erzahlte findet fand quer disse falou perguntou contou pediu gostou
    adorou tem
    """
)

#: words after which nothing begins anew: "before I forget", "I think that went well"; _ is a space
HOLDS_ON = listed(
    """
    i he she it they we you who which there what before when if as how that where whether than like
    until till since while think thought know hope guess reckon the a an my his her their to of on in at
    for with from by about not ich er sie es wenn dass ob wie als warum wieso weil wo hab habe hatte
    hatt kann konnte soll sollte muss musste wollte wurde werde haben und_dass que se quando como eu ele
    ela
    """
)

#: words that take the name after them with them; _ is a space
BEFORE_NAME = listed(
    """
    before when if as how that where whether than like until while think thought know hope guess reckon
    the my to of on in at for with from by about dr mr ms mrs matron frau herr other wenn dass ob que se
    quando como
    """
)

#: words between two clauses that belong to the second
JOINTS = listed(
    """
    oh and then but so also or cause because bc anyway well right plus n which und dann aber weil e mas
    ai entao porque y pero et mais puis he_said he_says she_said she_says they_said they_say i_said
    """
)
