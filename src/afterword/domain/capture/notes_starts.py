"""Where a new clause begins inside a sentence: the joints of speech, by language."""

from __future__ import annotations

import re
from functools import cache

from afterword.domain.capture.notes_text import Span, fold

ABBREVIATIONS = frozenset(
    "dr. prof. mr. mrs. ms. mx. st. jr. sr. rev. col. capt. sgt. lt. gen. hon. fr. hr. frl. dipl. ing. inkl. exkl. bzw. ca. evtl. "
    "ggf. usw. etc. approx. vs. no. nr. abt. tel. str. min. max. dept. inc. ltd. co. corp. sra. sr. srta. dra. eng. exmo. exma. av. "
    "mme. mlle. m. me. jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. okt. nov. dec. dez. mon. tue. tues. wed. thu. thur. thurs. "
    "fri. sat. sun. e.g. i.e. z.b. d.h. u.a. o.a. s.o. v.a. i.d.r. p.ex. a.m. p.m. wg. zw. vgl. lt. bspw. std. mio. mrd. tsd. asst. mgr.".split()
)

_SUBJECT_EN = r"(?:i|we|he|she|they|it|you|there|that|this|who|what|how|nobody|somebody|someone|everyone|everybody)(?:'(?:s|d|ll|ve|re|m))?"
_EN = {
    "always": (
        rf"(?:and|but|so|then|cause|cuz|cos|coz|because|bc|although|though|while|whereas|plus|also) (?={_SUBJECT_EN} \w)",
        r"(?:oh and|and then|and also|but then|so then|and so|anyway|oh and also|also) (?=\w)",
        r"(?:but|cause|cuz|because|bc) (?=(?:my|the|his|her|their|our|a|an|no|not|never|obaachan) )",
    ),
    "spoken": (
        rf"(?:and|but|so|then|or)? ?(?!that |this |you ){_SUBJECT_EN} (?:said|says|asked|wants?|wanted|did|does|do|told|loved?|loves|liked?|likes|kept|keeps|was|were|is|are|has|had|have|got|gets|went|goes|runs?|ran|promised|need|needs|needed|think|thinks|thought|mentioned|talked|talks|lose|loses|lost|made|will|would|can|could|couldn't|can't|didn't|don't|doesn't|never|really|also|just|only|showed|walked|works|worked|used|uses|plays?|lives?|grew|knows?|knew|explained|answered|pushed|laughed|smiled|nodded|felt|feel|guess|hope|reckon|forgot|blanked|fumbled|rambled|might|may|should|must|came|comes|gave|gives|took|takes|started|stopped|looked|looks|seemed|seems|called|calls|sent|send|owe|mean|meant)\b",
        r"(?:he|she|they|it|i|we|you|that|there)'(?:s|ll|ve|re|d|m) \w",
        r"(?:and |so |but |oh )?(?:the|my|his|her|their) (?:\w+ ){1,4}?(?:was|were|is|are|said|says|told|asked|telling|wants|has|had)\b",
        r"(?:and |so |but |oh |then )?(?:do not|don't|leave|keep|must not|mustn't|please) (?=\w)",
        r"(?:and |so |but |oh )?(?:what|where) (?:i|he|she|they) ",
        r"(?:rate|pay|salary|money|wages|hours|lunch|office|traffic|coffee|timeline) (?=(?:is|was|are|were|starts) )",
        r"(?:not|no) (?:sure|great|good|idea|chance|card) ?",
        r"(?:should|could) (?:have|of|'ve) (?:said|told|mentioned|answered)",
        r"(?:started|finished|ended|kicked off|opened|couldn't|didn't|wouldn't|wasn't|parking|feedback|decision|results?) (?=\w)",
        r"(?:right|lovely|grand|anyway|okay|ok|so|then|next|finally|first|after that|before that|oh|yeah|look|listen) (?=\w+ \w)",
        r"(?:wanted|wants|asked|asking) (?=\w)",
        r"which (?=\w+ )",
    ),
}
_DE = {
    "always": (
        r"(?:und|aber|dann|weil|denn|also|sondern|wobei|obwohl|ausserdem) (?=(?:ich|er|sie|es|wir|man|der|die|das|ihr|ihm|hat|war|ist|meinte|sagte|fragte) ?\w*)",
    ),
    "spoken": (
        r"(?:und |aber |dann |also )?(?:ich|er|sie|es|wir|man) (?:hat|habe|haben|ist|bin|war|waren|will|wollen|wollte|sagte|sagt|meinte|meint|fragte|fragt|braucht|brauchen|sucht|suchen|kann|konnte|muss|soll|sollte|schick\w*|schicke|fand|findet|erzahlt\w*)\b",
        r"(?:hab|habe|war|soll|bitte|nicht|ach ja|ubrigens|genau|also|jedenfalls|dann|danach|zum schluss) (?=\w+ \w)",
    ),
}
_PT = {
    "always": (r"(?:e|mas|ai|entao|porque|pq|so que|dai) (?=(?:eu|ele|ela|eles|elas|a gente|nos|voce|vc|isso|me|o|a|enrolei|travei|falei|contei|disse|perguntou) ?\w*)",),
    "spoken": (
        r"(?:e |mas |ai |entao )?(?:eu|ele|ela|eles|elas|a gente|nos) (?:perguntou|falou|disse|quer|querem|precisa|precisam|tem|tinha|gostou|adorou|contou|pediu|corre|joga|mora|vai|vao|foi|e|esta|ta|ficou|prometi|falei|contei|disse)\b",
        r"(?:ai|entao|depois|no fim|por fim|ah e|alias|tambem) (?=\w+ \w)",
    ),
}
_BY_LANGUAGE = {"en": _EN, "de": _DE, "pt": _PT}
_VERB_AFTER_NAME = re.compile(
    r"\s+(?:\w+ly\s+)?(?:said|says|asked|asks|wants?|wanted|did|does|told|tells|loved|loves|liked|likes|kept|was|is|has|had|got|went|runs|ran|"
    r"really|also|just|mentioned|talked|made|will|would|chairing|showed|walked|works|plays|lives|knows|pushed|laughed|needs|needed|came|gave|took|"
    r"hat|ist|war|will|fragte|fragt|sagte|sagt|meinte|meint|braucht|sucht|erzahlte|findet|fand|quer|disse|falou|perguntou|contou|pediu|gostou|adorou|tem)\b"
)


def starts_of(sentence: str, names: tuple[Span, ...], language: str, *, spoken: bool) -> set[int]:
    """Offsets in the sentence at which a clause begins."""
    folded = fold(sentence)
    found = {hit.start() for hit in _patterns(language[:2], spoken=spoken).finditer(folded)}
    found = {at for at in found if not _HOLDS_ON.search(folded[:at]) and not any(name.end <= at and not folded[name.end : at].strip() for name in names)}
    if spoken:
        found |= {n.start for n in names if _VERB_AFTER_NAME.match(folded, n.end) and not _BEFORE_NAME.search(folded[: n.start])}
    return {joint for at in found if (joint := _with_joint(folded, at)) > 0}


#: words after which nothing begins anew: "before I forget", "I think that went well"
_HOLDS_ON = re.compile(
    r"(?<!\w)(?:i|he|she|it|they|we|you|who|which|there|what|before|when|if|as|how|that|where|whether|than|like|until|till|since|while|think|thought|know|hope|guess|"
    r"reckon|the|a|an|my|his|her|their|to|of|on|in|at|for|with|from|by|about|not|ich|er|sie|es|wenn|dass|ob|wie|als|que|se|quando|como|eu|ele|ela) $"
)
_BEFORE_NAME = re.compile(r"(?<!\w)(?:before|when|if|as|how|that|where|whether|than|like|until|while|think|thought|know|hope|guess|reckon|the|my|to|of|on|in|at|for|with|from|by|about|dr|mr|ms|mrs|matron|frau|herr|other|wenn|dass|ob|que|se|quando|como) $")

_JOINTS = re.compile(
    r"(?:(?<![\w'])(?:oh|and|then|but|so|also|or|cause|because|bc|anyway|well|right|plus|n|which|und|dann|aber|weil|e|mas|ai|entao|porque|y|pero|et|mais|puis|"
    r"(?:he|she|they|i) (?:said|says)) )+$"
)


def _with_joint(folded: str, at: int) -> int:
    """The start of "oh and Joanne", not of "Joanne"."""
    joint = _JOINTS.search(folded[:at])
    return joint.start() if joint else at


@cache
def _patterns(language: str, *, spoken: bool) -> re.Pattern[str]:
    lists = [_EN] if language not in _BY_LANGUAGE else [_BY_LANGUAGE[language]]
    parts = [part for one in lists for key in ("always", "spoken") if spoken or key == "always" for part in one[key]]
    return re.compile(r"(?<![\w'])(?:" + "|".join(parts) + ")")
