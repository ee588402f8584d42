"""When what was learned may stand against the phrase lists: not on what headers and plain words tell."""

from __future__ import annotations

import re
from collections.abc import Sequence

from afterword.domain.hear.automatic import Automatic
from afterword.domain.hear.cues import Language, Sign
from afterword.domain.hear.learned import Judged
from afterword.domain.hear.verdict import Told, Verdict
from afterword.domain.hear.weigh import conditional
from afterword.domain.touchpoints import SignalKind

MARGIN = 0.05
ENDING_MARGIN = 0.15
SURE_MARGIN = 0.25
PLAIN_MARGIN = 0.6
#: from here on what was learned may be more exact than a list that found only something vague
SURE_ENOUGH = 0.85
LIKELY = 0.5
NEVER_LEARNED = frozenset({SignalKind.BOUNCE})
#: what the receipt of a system is not: absence is told by a responder, and news by its words
UNLIKE_A_RECEIPT = frozenset({SignalKind.OOO, SignalKind.OTHER})
DECISIONS = frozenset(
    {SignalKind.REJECTION, SignalKind.OFFER, SignalKind.SOFT_REJECTION, SignalKind.NEXT_ROUND}
)
#: what, wrongly told, ends something: better missed than told where it is not
ENDING = frozenset({SignalKind.REJECTION, SignalKind.STOP_REQUEST, SignalKind.LEFT_COMPANY})
#: what may take back an ending that a list took from a word or two
KIND_WORDS = frozenset({SignalKind.REPLY, SignalKind.ACK})
#: what a pause is not: neither a pleasantry nor a no
NEVER_WAITING = frozenset({SignalKind.REPLY, SignalKind.SOFT_REJECTION})
#: what, once a list is sure of it, is said in plain words
PLAINLY_SAID = DECISIONS | {SignalKind.OOO}
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
    kind, sure = judged.kind, stands(told, verdict)
    if kind is verdict.kind or kind in NEVER_LEARNED:
        return False
    if any(ORDER.search(sentence) for sentence in spoken) or _unsays(judged, told, verdict, sure=sure):
        return False
    if kind in DECISIONS and (
        any(CANDIDATE.search(sentence) for sentence in spoken)
        or (_needs_fact(judged, told, verdict, sure=sure) and conditional(judged.loudest[kind], languages))
    ):
        return False
    return judged.chances[kind] >= judged.chances[verdict.kind] + _margin(kind, verdict, sure=sure)


def _needs_fact(judged: Judged, told: Told, verdict: Verdict, *, sure: bool) -> bool:
    """Whether a condition is no decision.

    A person's kind no lives on one ("if she declines, it is you"); beside a plain no it may be boilerplate.
    """
    if judged.kind is not SignalKind.SOFT_REJECTION:
        return True
    plain = verdict.kind is SignalKind.REJECTION or told.automatic is not Automatic.NO
    return sure and (plain or judged.chances[judged.kind] < SURE_ENOUGH)


def _unsays(judged: Judged, told: Told, verdict: Verdict, *, sure: bool) -> bool:
    """Whether it would take back what the lists found: a decision, a receipt, that it takes longer."""
    kind = judged.kind
    more_exact = verdict.kind is SignalKind.OTHER and judged.chances[kind] >= SURE_ENOUGH
    vaguer = sure and SignalKind.OTHER in {verdict.kind, kind} and not more_exact
    undecided = verdict.kind in DECISIONS and kind is SignalKind.OTHER
    no_receipt = verdict.kind is SignalKind.ACK and kind in UNLIKE_A_RECEIPT
    waits = told.weighed.score(Sign.DELAY) > 0 and not told.weighed.stands(Sign.REJECT)
    put_off = kind in NEVER_WAITING and waits
    ends = kind in ENDING and sure and judged.chances[kind] < LIKELY
    return vaguer or undecided or no_receipt or put_off or ends


def _margin(kind: SignalKind, verdict: Verdict, *, sure: bool) -> float:
    """By how much it must be surer than the rules: most where plain words end or change something."""
    if not sure:
        return ENDING_MARGIN if kind in ENDING else MARGIN
    if verdict.kind in ENDING and kind in KIND_WORDS:
        return SURE_MARGIN
    return PLAIN_MARGIN if verdict.kind in PLAINLY_SAID else SURE_MARGIN


def stands(told: Told, verdict: Verdict) -> bool:
    """Whether the lists are sure of their verdict."""
    asks = verdict.kind in ASKING and bool(told.asked.all)
    return asks or any(told.weighed.stands(sign) for sign in verdict.signs)


def told_by_headers(told: Told, verdict: Verdict) -> bool:
    """Whether headers decide, so that what was learned need not be asked."""
    stranger = Sign.STRANGER in verdict.signs
    away = verdict.kind is SignalKind.OOO and told.automatic is Automatic.REPLIED
    return (
        verdict.kind is SignalKind.BOUNCE or told.report or told.notice or told.vacation or away or stranger
    )
