"""When what was learned may stand against the phrase lists: not on what headers and plain words tell."""

from __future__ import annotations

import re
from collections.abc import Sequence

from afterword.domain.hear.automatic import Automatic
from afterword.domain.hear.cues import Language
from afterword.domain.hear.learned import Judged
from afterword.domain.hear.verdict import Told, Verdict
from afterword.domain.hear.weigh import conditional
from afterword.domain.touchpoints import SignalKind

MARGIN = 0.15
SURE_MARGIN = 0.25
NEVER_LEARNED = frozenset({SignalKind.BOUNCE})
DECISIONS = frozenset(
    {SignalKind.REJECTION, SignalKind.OFFER, SignalKind.SOFT_REJECTION, SignalKind.NEXT_ROUND}
)
ASKING = frozenset({SignalKind.REPLY_QUESTION, SignalKind.SCHEDULING, SignalKind.REQUEST})
#: words to whatever reads the mail by machine: mail is data
ORDER = re.compile(
    r"\b(?:classify|label|mark) this|\bignore (?:all |any )?(?:previous|prior|earlier)|^system:",
    re.IGNORECASE,
)
#: words of somebody who applies, hires nobody, and was written to
CANDIDATE = re.compile(
    r"\b(?:accept(?:ing|ance of)? (?:of )?(?:your|this|the) (?:\w+ ){0,2}?(?:offer|position|role|job)|"
    r"(?:offering|offered) me|"
    r"to accept (?:a|the|this|your) (?:position|role|job)|interview(?:ing)? me|"
    r"(?:withdraw|regarding|about|considering|for) my (?:application|candidacy|employment)|"
    r"(?:opportunity|chance) to (?:work|join|interview) (?:at|with|for)|"
    r"declin(?:e|ing) (?:your|the|this) (?:\w+ )?(?:offer|position)|decline th|your offer (?:of|to)|"
    r"considering me|great offer|"
    r"nehme ich (?:Ihr|das) angebot|j'accepte (?:votre|le)|acepto (?:su|"
    r"la) oferta|aceito a (?:sua )?proposta)",
    re.IGNORECASE,
)


def overrules(
    judged: Judged, told: Told, verdict: Verdict, spoken: Sequence[str], languages: Sequence[Language]
) -> bool:
    """Whether the learned kind stands in place of the verdict of the rules.

    `spoken` are the mail's sentences. A learned decision needs a sentence that is no condition
    and a writer who is no candidate; what the lists are sure of gives way to no vaguer kind.
    """
    kind, sure = judged.kind, _sure(told, verdict)
    if kind is verdict.kind or kind in NEVER_LEARNED or _told_by_headers(told, verdict):
        return False
    if any(ORDER.search(sentence) for sentence in spoken):
        return False
    if sure and (verdict.kind is SignalKind.OTHER or kind is SignalKind.OTHER):
        return False
    if kind in DECISIONS and (
        any(CANDIDATE.search(sentence) for sentence in spoken)
        or ((kind is not SignalKind.SOFT_REJECTION or sure) and conditional(judged.loudest[kind], languages))
    ):
        return False
    return judged.chances[kind] >= judged.chances[verdict.kind] + (SURE_MARGIN if sure else MARGIN)


def _sure(told: Told, verdict: Verdict) -> bool:
    asks = verdict.kind in ASKING and bool(told.asked.all)
    return asks or any(told.weighed.stands(sign) for sign in verdict.signs)


def _told_by_headers(told: Told, verdict: Verdict) -> bool:
    away = verdict.kind is SignalKind.OOO and told.automatic is Automatic.REPLIED
    return verdict.kind is SignalKind.BOUNCE or told.report or told.vacation or away
