"""The tables of the journal, in the order in which one refers to the next.

Rows are reached through `access` (one, by its owner) and `queries` (many); `mapping` turns
them into the frozen nouns of the domain and back.
"""

from __future__ import annotations

from afterword.store.models.candidacy import Application, ContactRule, Interview, Person, Session
from afterword.store.models.contacts import (
    Contact,
    ContactSource,
    ContactUpload,
    Employment,
    Schooling,
    Skill,
)
from afterword.store.models.hearing import Listening, Signal, Written
from afterword.store.models.history import HistoryEntry
from afterword.store.models.invitations import CalendarWord
from afterword.store.models.knowledge import DebriefItem, Evidence, SourceFile
from afterword.store.models.letters import Approval, Attachment, DraftVersion, Finding, Outgoing
from afterword.store.models.mailbox import MailAccount, MailAlias
from afterword.store.models.plan import Preferences, Suggestion, Taken, Told, Touchpoint, Withheld
from afterword.store.models.seeker import Seeker
from afterword.store.models.twins import Twin
from afterword.store.models.voice import VoiceHabit, VoiceMemory, VoiceSign
from afterword.store.models.writing import ModelAccount

# Tables that came after the first export: an older one lacks them, and none is missed.
ADDED = (
    Contact, ContactSource, Employment, Schooling, Skill, Twin, Taken, Told, Preferences,
    VoiceMemory, VoiceSign, VoiceHabit, Attachment, CalendarWord, Written,
)  # fmt: skip

# Everything that an export holds. MailAccount, MailAlias and ModelAccount are not, for how to log in leaves
# nowhere; nor ContactUpload: what waits there is the seeker's own file.
ALL = (
    Seeker, Listening, Application, Person, Interview, Session, ContactRule, SourceFile, DebriefItem,
    Evidence, Touchpoint, Suggestion, Withheld, DraftVersion, Finding, Approval, Outgoing, Signal,
    HistoryEntry, *ADDED,
)  # fmt: skip

__all__ = [
    "ADDED",
    "ALL",
    "Application",
    "Approval",
    "Attachment",
    "CalendarWord",
    "Contact",
    "ContactRule",
    "ContactSource",
    "ContactUpload",
    "DebriefItem",
    "DraftVersion",
    "Employment",
    "Evidence",
    "Finding",
    "HistoryEntry",
    "Interview",
    "Listening",
    "MailAccount",
    "MailAlias",
    "ModelAccount",
    "Outgoing",
    "Person",
    "Preferences",
    "Schooling",
    "Seeker",
    "Session",
    "Signal",
    "Skill",
    "SourceFile",
    "Suggestion",
    "Taken",
    "Told",
    "Touchpoint",
    "Twin",
    "VoiceHabit",
    "VoiceMemory",
    "VoiceSign",
    "Withheld",
    "Written",
]
