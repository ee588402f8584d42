"""The nouns of the plan and of what comes of it: touchpoints, drafts, findings, signals."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import StrEnum

from afterword.domain.facts import Method, Quote, Reason
from afterword.domain.sources import Mailbox


class Purpose(StrEnum):
    """What a touchpoint is for."""

    THANK_YOU = "thank_you"
    SEND_PROMISED = "send_promised"
    ANSWER_QUESTION = "answer_question"
    LINKEDIN_CONNECT = "linkedin_connect"
    SHARE_ARTICLE = "share_article"
    COMMENT_POST = "comment_post"
    PROJECT_UPDATE = "project_update"
    WORK_SAMPLE = "work_sample"
    COFFEE_INVITE = "coffee_invite"
    COFFEE_THANKS = "coffee_thanks"
    EVENT_HELLO = "event_hello"
    EVENT_FOLLOW_UP = "event_follow_up"
    HANDWRITTEN_NOTE = "handwritten_note"
    REFERENCE_HEADS_UP = "reference_heads_up"
    OUTCOME_THANKS = "outcome_thanks"
    INTRODUCTION_REQUEST = "introduction_request"
    ADVICE_UPDATE = "advice_update"
    FOLLOW_COMPANY = "follow_company"
    CONGRATULATE = "congratulate"
    CHECK_IN = "check_in"
    GRACIOUS_REPLY = "gracious_reply"
    KEEP_WARM = "keep_warm"
    RE_APPROACH = "re_approach"


@dataclass(frozen=True, slots=True)
class Touchpoint:
    """One planned contact with one person, for one purpose, by one method.

    `id` is stable: the same situation gives the same id, so that a re-plan can be compared.
    The three instants are aware and in the recipient's zone. `also` is what else the one
    message does. `items` are keys of the DebriefItems it is about; `rule` is the policy
    rule's code (P1, P4 …), `reason` says why in code and parameters. `answers` is the
    Message-ID of the mail it replies to, if it does.
    """

    id: str
    person: str
    purpose: Purpose
    method: Method
    earliest: datetime
    best: datetime
    latest: datetime
    reason: Reason
    rule: str
    also: tuple[Purpose, ...] = ()
    items: tuple[str, ...] = ()
    answers: str | None = None
    for_people: tuple[str, ...] = ()  # keys of those whom the addressee is asked to pass it on to
    attached: tuple[str, ...] = ()  # names of the files that go along, where a review asks for them


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A touchpoint worth considering, without a date until the seeker takes it."""

    id: str
    person: str | None
    purpose: Purpose
    reason: Reason
    rule: str


@dataclass(frozen=True, slots=True)
class Withheld:
    """What a rule forbids: told to the seeker, never drafted."""

    person: str
    purpose: Purpose
    reason: Reason


@dataclass(frozen=True, slots=True)
class Plan:
    """What lies ahead, in order of `best`; suggestions; and what may not be sent, and why."""

    touchpoints: tuple[Touchpoint, ...] = ()
    suggestions: tuple[Suggestion, ...] = ()
    withheld: tuple[Withheld, ...] = ()


@dataclass(frozen=True, slots=True)
class Sent:
    """A message that went (or, in a rehearsal, would have): what budgets and threads count.

    `written` by the seeker in another program: then `answers` is the Message-ID of the mail that it
    answers, and there is no purpose where it was plain contact.
    """

    touchpoint: str
    person: str
    purpose: Purpose | None
    method: Method
    at: datetime
    message_id: str
    also: tuple[Purpose, ...] = ()
    subject: str | None = None
    items: tuple[str, ...] = ()  # keys of the DebriefItems it was about
    written: bool = False
    answers: str | None = None


@dataclass(frozen=True, slots=True)
class Receipt:
    """The words one sentence of a draft rests on."""

    sentence: str
    sources: tuple[Quote, ...]


class Level(StrEnum):
    """How grave a finding is. BLOCK must be mended; it cannot be approved away."""

    BLOCK = "block"
    WARN = "warn"
    HINT = "hint"


@dataclass(frozen=True, slots=True)
class Remedy:
    """What one tap would mend: `old` stands in the text word for word, `new` takes its place.

    Where `new` is empty the words go, and the white space that they leave doubled.
    """

    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Finding:
    """What the review says: a code, a level, and where (`sentence`), with its parameters.

    `remedy` is there where one tap can mend it.
    """

    level: Level
    reason: Reason
    sentence: str | None = None
    remedy: Remedy | None = None

    @property
    def code(self) -> str:
        """The stable code, as `private_content`."""
        return self.reason.code


@dataclass(frozen=True, slots=True)
class Draft:
    """A message for one touchpoint, as one version. `subject` is None where methods have none."""

    touchpoint: str
    person: str
    method: Method
    subject: str | None
    body: str
    language: str
    receipts: tuple[Receipt, ...] = ()
    findings: tuple[Finding, ...] = ()

    @property
    def blocked(self) -> bool:
        """Whether any finding blocks."""
        return any(finding.level is Level.BLOCK for finding in self.findings)


class Wish(StrEnum):
    """How the seeker would rather have a text."""

    WARMER = "warmer"
    SHORTER = "shorter"
    MORE_FORMAL = "more_formal"
    ANOTHER_ANGLE = "another_angle"


class SignalKind(StrEnum):
    """What an inbound message means."""

    REPLY = "reply"
    REPLY_QUESTION = "reply_question"
    SCHEDULING = "scheduling"
    NEXT_ROUND = "next_round"
    REJECTION = "rejection"
    SOFT_REJECTION = "soft_rejection"
    OFFER = "offer"
    OOO = "ooo"
    BOUNCE = "bounce"
    LEFT_COMPANY = "left_company"
    REQUEST = "request"
    STOP_REQUEST = "stop_request"
    ACK = "ack"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class OfferedTime:
    """A time that the sender offers to meet at, by the clock of `zone` (IANA).

    `end` is None where only a beginning was said, `zone` where the mail names none; `said` is the
    sentence of the mail that offers it.
    """

    day: date
    start: time
    end: time | None = None
    zone: str | None = None
    said: str = field(default="", compare=False)


class Doubt(StrEnum):
    """What only the seeker can say of a mail: that it is genuine, or which interview it is about."""

    SENDER = "sender"
    WHOSE = "whose"


class Door(StrEnum):
    """Which door a kind no leaves open."""

    ANOTHER_ROLE = "another_role"
    LATER = "later"
    RESERVE = "reserve"
    THEY_CALL = "they_call"


class Wanted(StrEnum):
    """What a request asks the seeker for."""

    REFERENCES = "references"
    SAMPLES = "samples"
    DETAILS = "details"
    DOCUMENTS = "documents"


@dataclass(frozen=True, slots=True)
class Introduced:
    """Somebody whom a mail brings in: `email` is empty where it names none; `words` tell it."""

    name: str
    email: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class Particulars:
    """What else a mail of its kind says, beyond the day in `until`.

    `offered` are the times to choose from; `covered_by` is who stands in for somebody away, with
    an address or a name or both; `new_address` is where the sender says to write instead;
    `wants` is what a request is for; `door` and `door_words` belong to a kind no. `introduced` are
    people it brings in whom nobody knew; `belongs` says why it was taken to be about this interview.
    `pointed_words` is the sentence that names who stands in, or the new address.
    """

    offered: tuple[OfferedTime, ...] = ()
    covered_by: Mailbox | None = None
    new_address: str | None = None
    wants: tuple[Wanted, ...] = ()
    door: Door | None = None
    door_words: str = ""
    introduced: tuple[Introduced, ...] = ()
    belongs: Reason | None = None
    pointed_words: str = field(default="", compare=False)


NO_PARTICULARS = Particulars()


@dataclass(frozen=True, slots=True)
class Signal:
    """What one mail means for the plan.

    `until` is the day of return, of the answer due, or to which things rest. `person` is the
    key of whom it is about (of a bounce: the addressee). `failed` are the addresses of a
    bounce, each with whether the failure is permanent. `lifts_contact_rule` and `sets_policy`
    change who may be written to; `decision_date` is a new date it promises. `questions` are
    the sentences that ask the seeker for something; `evidence` the words it was told by.
    `message_id`, `subject` and `at` are the mail's own; `in_thread_of` is the touchpoint it
    answers; `sender_email` is where an answer goes (Reply-To first). `about` is the key of whose
    words or business it is where the sender hands them on. `answer_by` is the day an answer was
    asked for, however loosely named; `until` only where it was named by its number. `sure` is how
    sure the reading is, from 0 to 1 (None of mail heard before that was kept), `perhaps` what it might
    be as well; `read_as` is what was read where the seeker said what it means.
    """

    kind: SignalKind
    person: str | None
    at: datetime
    message_id: str
    file: str = ""
    subject: str = ""
    until: date | None = None
    evidence: str = ""
    automatic: bool = False
    in_thread_of: str | None = None
    failed: tuple[FailedAddress, ...] = ()
    questions: tuple[str, ...] = ()
    decision_date: date | None = None
    lifts_contact_rule: bool = False
    forbids_contact: bool = False
    sender_name: str | None = None
    sender_email: str | None = None
    about: str | None = None
    answer_by: date | None = None
    reopens: date | None = None  # of a kind no: when it says there will be something again
    particulars: Particulars = NO_PARTICULARS
    sure: float | None = None
    perhaps: tuple[SignalKind, ...] = ()
    read_as: SignalKind | None = None


@dataclass(frozen=True, slots=True)
class Meant:
    """What the seeker says that a mail means.

    `day` is the one that belongs to its kind, None where there is none; `person` the key of whom it
    is from, or about.
    """

    kind: SignalKind
    day: date | None = None
    person: str | None = None


@dataclass(frozen=True, slots=True)
class FailedAddress:
    """One recipient of a delivery failure; a permanent one is never written to again."""

    address: str
    permanent: bool


class ChangeKind(StrEnum):
    """What a signal did to a planned touchpoint."""

    CANCEL = "cancel"
    HOLD = "hold"
    ADD = "add"
    MOVE = "move"


@dataclass(frozen=True, slots=True)
class Change:
    """One difference between the plan before and after, with its reason."""

    change: ChangeKind
    touchpoint: str
    why: Reason


class TouchpointState(StrEnum):
    """Where a touchpoint of the journal stands; SKIPPED and SNOOZED are the seeker's own doing."""

    PLANNED = "planned"
    SNOOZED = "snoozed"
    SKIPPED = "skipped"
    CANCELLED = "cancelled"
    DONE = "done"
