"""From signs to the one kind a mail is: a list of questions, the first yes decides."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from afterword.domain.hear.automatic import Automatic
from afterword.domain.hear.cues import Sign
from afterword.domain.hear.questions import Asked
from afterword.domain.hear.weigh import DECISIVE, Weighed
from afterword.domain.touchpoints import SignalKind

LIKELY = 2


@dataclass(frozen=True, slots=True)
class Told:
    """All that a verdict rests on.

    `invited` is a calendar part in the mail; `answering` a thread by its headers or its subject,
    `threaded` by its headers alone.

    `vacation` is a responder's header that says so; `dated` that the text names a day to come;
    `notice` that a mail system tells of a message what is neither failure nor receipt.
    """

    weighed: Weighed
    asked: Asked
    automatic: Automatic
    failed: bool = False
    report: bool = False
    invited: bool = False
    answering: bool = False
    threaded: bool = False
    vacation: bool = False
    dated: bool = False
    notice: bool = False


@dataclass(frozen=True, slots=True)
class Verdict:
    """The kind, and the signs it rests on, the first being the evidence."""

    kind: SignalKind
    signs: tuple[Sign, ...] = ()


Rule = tuple[Callable[[Told], bool], SignalKind, tuple[Sign, ...]]


def decide(told: Told) -> Verdict:
    """The kind of a mail. Reports first, then news that ends or changes things, then asking."""
    for applies, kind, signs in RULES:
        if applies(told):
            return Verdict(kind, signs)
    return Verdict(SignalKind.OTHER, (Sign.RECEIPT, Sign.DELAY, Sign.WARM))


def _stands(sign: Sign) -> Callable[[Told], bool]:
    return lambda told: told.weighed.stands(sign)


def _bounced(told: Told) -> bool:
    by_machine = told.report or told.automatic >= Automatic.GENERATED
    return told.failed or (by_machine and told.weighed.stands(Sign.UNDELIVERED))


def _no_job_mail(told: Told) -> bool:
    weighed = told.weighed
    return weighed.stands(Sign.ALIEN) and not weighed.stands(Sign.OFFER)


def _by_stranger(told: Told) -> bool:
    """A person who is not the one that was meant."""
    weighed = told.weighed
    stops = weighed.stands(Sign.STOP) or weighed.stands(Sign.FORBID)
    return told.automatic is Automatic.NO and weighed.stands(Sign.STRANGER) and not stops


def _away_by_responder(told: Told) -> bool:
    """A responder that says so, or names a day and acknowledges nothing."""
    weighed = told.weighed
    acknowledges = weighed.stands(Sign.ACK)
    away = weighed.stands(Sign.AWAY) or (weighed.score(Sign.AWAY) > 0 and not acknowledges)
    silent = told.dated and not acknowledges
    return told.automatic is Automatic.REPLIED and (told.vacation or silent or away)


def _away_by_words(told: Told) -> bool:
    """Absence by its words alone: nothing else is said, nothing is asked."""
    weighed = told.weighed
    news = (Sign.REJECT, Sign.OFFER, Sign.INVITE, Sign.SCHEDULE, Sign.DELAY)
    quiet = not told.asked.all and not any(weighed.stands(sign) for sign in news)
    return weighed.stands(Sign.AWAY) and (told.automatic >= Automatic.GENERATED or quiet)


def _gone(told: Told) -> bool:
    weighed = told.weighed
    return weighed.stands(Sign.LEFT) and not weighed.stands(Sign.OFFER) and not weighed.stands(Sign.REJECT)


def _refused(told: Told) -> bool:
    """A refusal in one sentence, or in two where nothing else explains the regret."""
    weighed = told.weighed
    strongest = max((hit.weight for hit in weighed.hits.get(Sign.REJECT, ())), default=0)
    if strongest >= DECISIVE:
        return True
    excused = any(
        weighed.stands(sign) for sign in (Sign.DELAY, Sign.SCHEDULE, Sign.INVITE, Sign.OFFER, Sign.AWAY)
    )
    return weighed.stands(Sign.REJECT) and not excused


def _refused_kindly(told: Told) -> bool:
    """The door stays open by the sender's own words; a machine's promise to do so is boilerplate."""
    if not _refused(told):
        return False
    least = DECISIVE if told.automatic is Automatic.NO else DECISIVE + 1
    return told.weighed.score(Sign.OPEN_DOOR) >= least or _invited_elsewhere(told.weighed)


def _invited_elsewhere(weighed: Weighed) -> bool:
    """A refusal, and in another sentence an invitation: to another role, most likely."""
    invited = weighed.sentences(Sign.INVITE, least=DECISIVE)
    return bool(set(invited) - set(weighed.sentences(Sign.REJECT, least=DECISIVE)))


def _offered(told: Told) -> bool:
    return told.weighed.stands(Sign.OFFER) and not _refused(told)


def _invited_on(told: Told) -> bool:
    """News of a further round; logistics of one already agreed say so more strongly."""
    weighed = told.weighed
    outreach = weighed.score(Sign.OUTREACH) if weighed.stands(Sign.OUTREACH) else 0
    return weighed.stands(Sign.INVITE) and weighed.score(Sign.INVITE) > outreach


def _asks_substance(told: Told) -> bool:
    by_person = told.automatic is Automatic.NO or (told.automatic is Automatic.BULK and told.threaded)
    return bool(told.asked.substance) and by_person and not told.weighed.stands(Sign.OUTREACH)


def _asks_papers(told: Told) -> bool:
    """Papers or facts; a time that is asked for beside them is how to hand them over."""
    return bool(told.asked.papers) and not told.weighed.stands(Sign.SCHEDULE) and not told.invited


def _agrees_time(told: Told) -> bool:
    weighed = told.weighed
    return (weighed.stands(Sign.SCHEDULE) or bool(told.asked.times) or told.invited) and not weighed.stands(
        Sign.OUTREACH
    )


def _acknowledged(told: Told) -> bool:
    weighed = told.weighed
    if told.automatic is Automatic.NO and weighed.score(Sign.DELAY) > weighed.score(Sign.ACK):
        return False
    return weighed.stands(Sign.ACK) or told.automatic >= Automatic.GENERATED


def _only_receipt(told: Told) -> bool:
    """A person's receipt: it has arrived, or was passed on, and no more is said."""
    weighed = told.weighed
    return weighed.stands(Sign.RECEIPT) and weighed.score(Sign.WARM) < DECISIVE + 1


def _leans(sign: Sign) -> Callable[[Told], bool]:
    """Whether a sign that is only likely has no rival: better a careful guess than a warm word."""
    rivals = (Sign.REJECT, Sign.OFFER, Sign.INVITE, Sign.SCHEDULE, Sign.DELAY)

    def applies(told: Told) -> bool:
        likely = [rival for rival in rivals if told.weighed.score(rival) >= LIKELY]
        return likely == [sign] and told.automatic is Automatic.NO

    return applies


RULES: tuple[Rule, ...] = (
    (_bounced, SignalKind.BOUNCE, (Sign.UNDELIVERED,)),
    (lambda told: told.report or told.notice, SignalKind.OTHER, ()),
    (_by_stranger, SignalKind.OTHER, (Sign.STRANGER,)),
    (_gone, SignalKind.LEFT_COMPANY, (Sign.LEFT,)),
    (_away_by_responder, SignalKind.OOO, (Sign.AWAY,)),
    (_away_by_words, SignalKind.OOO, (Sign.AWAY,)),
    (_no_job_mail, SignalKind.OTHER, (Sign.ALIEN,)),
    (_refused_kindly, SignalKind.SOFT_REJECTION, (Sign.REJECT, Sign.OPEN_DOOR)),
    (_refused, SignalKind.REJECTION, (Sign.REJECT,)),
    (_offered, SignalKind.OFFER, (Sign.OFFER,)),
    (_invited_on, SignalKind.NEXT_ROUND, (Sign.INVITE,)),
    (_stands(Sign.STOP), SignalKind.STOP_REQUEST, (Sign.STOP,)),
    (_asks_substance, SignalKind.REPLY_QUESTION, (Sign.ASK,)),
    (_asks_papers, SignalKind.REQUEST, (Sign.REQUEST,)),
    (_agrees_time, SignalKind.SCHEDULING, (Sign.SCHEDULE,)),
    (lambda told: bool(told.asked.papers), SignalKind.REQUEST, (Sign.REQUEST,)),
    (_stands(Sign.FORBID), SignalKind.STOP_REQUEST, (Sign.FORBID,)),
    (_stands(Sign.OUTREACH), SignalKind.OTHER, (Sign.OUTREACH,)),
    (_acknowledged, SignalKind.ACK, (Sign.ACK,)),
    (_stands(Sign.DELAY), SignalKind.OTHER, (Sign.DELAY,)),
    (_only_receipt, SignalKind.OTHER, (Sign.RECEIPT,)),
    (_leans(Sign.REJECT), SignalKind.REJECTION, (Sign.REJECT,)),
    (_leans(Sign.OFFER), SignalKind.OFFER, (Sign.OFFER,)),
    (_leans(Sign.INVITE), SignalKind.NEXT_ROUND, (Sign.INVITE,)),
    (_leans(Sign.SCHEDULE), SignalKind.SCHEDULING, (Sign.SCHEDULE,)),
    (_leans(Sign.DELAY), SignalKind.OTHER, (Sign.DELAY,)),
    (_stands(Sign.WARM), SignalKind.REPLY, (Sign.WARM, Sign.RECEIPT)),
    (lambda told: told.threaded and told.automatic is Automatic.NO, SignalKind.REPLY, (Sign.WARM,)),
)
