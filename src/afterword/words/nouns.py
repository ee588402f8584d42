"""The words of the design as a person reads them: purposes, kinds, roles, signals."""

from __future__ import annotations

from collections.abc import Mapping

from afterword.domain.facts import ContactPolicy, Kind, Method, Role
from afterword.domain.touchpoints import Level, Purpose, SignalKind, TouchpointState

PURPOSES: Mapping[Purpose, str] = {
    Purpose.THANK_YOU: "thank them",
    Purpose.SEND_PROMISED: "send what you promised",
    Purpose.ANSWER_QUESTION: "answer their question",
    Purpose.LINKEDIN_CONNECT: "connect on LinkedIn",
    Purpose.SHARE_ARTICLE: "share an article",
    Purpose.COMMENT_POST: "comment on a post",
    Purpose.PROJECT_UPDATE: "tell how a project went on",
    Purpose.WORK_SAMPLE: "send a work sample",
    Purpose.COFFEE_INVITE: "ask for a coffee",
    Purpose.COFFEE_THANKS: "thank them for the coffee",
    Purpose.EVENT_HELLO: "say hello at an event",
    Purpose.EVENT_FOLLOW_UP: "follow up after an event",
    Purpose.HANDWRITTEN_NOTE: "write a note by hand",
    Purpose.REFERENCE_HEADS_UP: "tell a reference to expect a call",
    Purpose.OUTCOME_THANKS: "tell how it ended, and thank them",
    Purpose.INTRODUCTION_REQUEST: "ask for an introduction",
    Purpose.ADVICE_UPDATE: "tell what came of their advice",
    Purpose.FOLLOW_COMPANY: "follow the company",
    Purpose.CONGRATULATE: "congratulate",
    Purpose.CHECK_IN: "ask how things stand",
    Purpose.GRACIOUS_REPLY: "reply graciously",
    Purpose.KEEP_WARM: "stay in touch",
    Purpose.RE_APPROACH: "come back to them",
}
KINDS: Mapping[Kind, str] = {
    Kind.TOPIC: "topic",
    Kind.MOMENT: "moment",
    Kind.CONCERN: "concern",
    Kind.NEED: "need",
    Kind.PROMISE: "promise",
    Kind.PERSONAL: "personal",
    Kind.NEXT_STEP: "next step",
    Kind.PRIVATE: "stays with you",
}
ROLES: Mapping[Role, str] = {
    Role.HIRING_MANAGER: "hiring manager",
    Role.RECRUITER: "recruiter",
    Role.PANELIST: "interviewer",
    Role.PEER: "future colleague",
    Role.COORDINATOR: "coordinator",
    Role.OTHER: "somebody involved",
}
POLICIES: Mapping[ContactPolicy, str] = {
    ContactPolicy.OPEN: "You may write to everybody you met.",
    ContactPolicy.VIA_RECRUITER_ONLY: "Everything goes through the recruiter, as they asked.",
    ContactPolicy.NONE: "They asked not to be contacted.",
}
SIGNALS: Mapping[SignalKind, str] = {
    SignalKind.REPLY: "an answer",
    SignalKind.REPLY_QUESTION: "a question for you",
    SignalKind.SCHEDULING: "about the time of an interview",
    SignalKind.NEXT_ROUND: "an invitation to a further round",
    SignalKind.REJECTION: "a no",
    SignalKind.SOFT_REJECTION: "a no that leaves the door open",
    SignalKind.OFFER: "an offer",
    SignalKind.OOO: "an absence",
    SignalKind.BOUNCE: "an address that does not work",
    SignalKind.LEFT_COMPANY: "they no longer work there",
    SignalKind.REQUEST: "a request",
    SignalKind.STOP_REQUEST: "a wish not to be written to",
    SignalKind.ACK: "an automatic receipt",
    SignalKind.OTHER: "news",
}
#: where somebody's zone was read
ZONE_FROM: Mapping[str, str] = {
    "signature": "as they sign",
    "organization": "where the company is",
    "calendar": "by their calendar",
    "mail": "by their mail",
    "phone": "by their telephone number",
    "you": "as you said",
}
#: what a touchpoint of today waits for
NEEDS: Mapping[str, str] = {
    "draft": "nothing is written yet",
    "mending": "the text needs mending before it can go",
    "approval": "read it and approve it",
    "queueing": "approved, not queued yet",
    "hand": "yours to do",
    "sending": "approved and queued",
    "in_hand": "in your own hands; yours to send",
    "asked": "you meant to send this yourself; did you?",
    "word": "it may have gone; look into your Sent folder and say which",
    "late": "it is too late to go by itself; say what becomes of it",
    "time": "resting until its day",
}
METHODS: Mapping[Method, str] = {
    Method.EMAIL: "by mail",
    Method.LINKEDIN: "on LinkedIn",
    Method.PHONE: "by phone",
    Method.TEXT: "by text message",
    Method.POST: "by post",
    Method.PORTAL: "through their portal",
    Method.IN_PERSON: "in person",
}
#: what a mark on a time line is
MARKS: Mapping[str, str] = {
    "interview": "interview",
    "planned": "planned",
    "resting": "resting",
    "done": "done",
    "skipped": "skipped",
    "heard": "heard from them",
    "told": "told by you",
    "decision": "they decide by",
}
LEVELS: Mapping[Level, str] = {
    Level.BLOCK: "Must be mended",
    Level.WARN: "Look at this",
    Level.HINT: "Worth a thought",
}
STATES: Mapping[TouchpointState, str] = {
    TouchpointState.PLANNED: "planned",
    TouchpointState.SNOOZED: "resting",
    TouchpointState.SKIPPED: "skipped",
    TouchpointState.CANCELLED: "taken off the plan",
    TouchpointState.DONE: "done",
}
#: where a message on its way out stands
OUTGOING: Mapping[str, str] = {
    "queued": "queued",
    "claimed": "being handed over",
    "handed_over": "in your own hands",
    "sent": "sent",
    "failed": "not sent",
    "unsure": "may have gone",
    "cancelled": "taken back",
    "expired": "too late",
}
#: where a message is that the seeker sends themselves
WAYS: Mapping[str, str] = {
    "server": "sent by Afterword",
    "mailbox_draft": "in your drafts",
    "mail_program": "taken for your mail program",
    "file": "taken as a file",
    "copied": "taken as text to copy",
}
