"""Promises: what the verbs need of the world, said as protocols that adapters keep."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from pathlib import Path
from typing import IO, Protocol

from afterword.domain.account_finding import Found
from afterword.domain.capture.notes_weights import Weights
from afterword.domain.contact_books import Columns, ContactBook, ContactTold
from afterword.domain.grammar import Word
from afterword.domain.hear.known import Known
from afterword.domain.mail_account import Folders
from afterword.domain.oauth import Attempt, Client, ConsentProvider, Grant
from afterword.domain.plan.policy import Policy
from afterword.domain.send.envelope import Envelope, HandedOver
from afterword.domain.slips import Slip
from afterword.domain.sources import (
    Bundle,
    Content,
    DebriefEntry,
    FileKind,
    Inbox,
    Mail,
    Mailbox,
    SourceText,
    TypedInterview,
)
from afterword.domain.write.model_talk import Prompt, Usage
from afterword.domain.write.phrases import Phrasebook


class Clock(Protocol):
    """What time it is. Rules never ask; verbs are given the answer."""

    def now(self) -> datetime:
        """The present instant, aware."""
        ...


class LoginItem(Protocol):
    """Starts Afterword when the seeker logs in to their computer. Writes inside their home folder only."""

    @property
    def where(self) -> Path:
        """The file that says so to the system."""
        ...

    def is_on(self) -> bool:
        """Whether it is set."""
        ...

    def add(self) -> None:
        """Set it, from the next login on. Raises NotWritable."""
        ...

    def remove(self) -> None:
        """Take it away again; what runs goes on. Raises NotWritable."""
        ...


class Reader(Protocol):
    """Turns files into nouns. Never writes, never opens a connection."""

    def kind(self, path: Path) -> FileKind:
        """What the file is, by its contents first and its name second."""
        ...

    def folder(self, path: Path) -> Bundle:
        """Read an interview's folder. What cannot be read stands in `Bundle.problems`.

        Raises NothingToRead where nothing in it is known, NotFound where it is no folder.
        """
        ...

    def files(self, paths: Sequence[Path]) -> Bundle:
        """Read files given one by one, each by its kind."""
        ...

    def one(self, path: Path) -> tuple[FileKind, Content | None]:
        """What one file is and what it holds; None for a file of a kind we do not know.

        An export may be a folder. Raises Unreadable: what is wrong with the file.
        """
        ...

    def source(self, path: Path) -> SourceText:
        """A file as the journal keeps it. Raises what `Unreadable` it is."""
        ...

    def received(self, name: str, stream: IO[bytes]) -> SourceText:
        """A file that came through a page, as the journal keeps it. Raises TooLarge."""
        ...

    def again(self, sources: Sequence[SourceText]) -> Bundle:
        """Read what the journal kept, as `files` reads from disk."""
        ...

    def typed(self, typed: TypedInterview) -> SourceText:
        """An interview that left no invitation, as a file that can be kept and read again."""
        ...

    def pasted(self, text: str, sender: Mailbox, to: Mailbox, at: datetime) -> SourceText:
        """A mail that somebody pasted as text, as a file that can be read.

        Where the text begins with a head of its own, that says who wrote and when; else these do.
        """
        ...

    def debrief(self, path: Path) -> tuple[DebriefEntry, ...]:
        """A debrief as the seeker confirmed it. Raises NotFound, TooLarge and NotADebrief with where."""
        ...


class ContactBooks(Protocol):
    """Reads files of contacts, and writes contacts as a table. Never opens a connection."""

    def book(self, file: str, raw: bytes, columns: Columns | None = None) -> ContactBook:
        """Whom the file tells of. `columns` says what a table's columns hold; else they are guessed.

        Raises UnknownKind, NoContacts, and what else is Unreadable in such a file.
        """
        ...

    def table(self, contacts: Sequence[ContactTold]) -> str:
        """The contacts as a table of which no spreadsheet runs anything."""
        ...


class PolicyFile(Protocol):
    """Reads the cadence policy from wherever it is kept."""

    def load(self, path: Path | None = None) -> Policy:
        """The policy in the file, or the built-in one. Raises Unreadable with the line."""
        ...


class PhrasebookFile(Protocol):
    """Reads the phrases of one language."""

    def load(self, language: str) -> Phrasebook:
        """The phrasebook for a BCP 47 tag; the nearest there is, English at last."""
        ...


class WeightsFile(Protocol):
    """Reads what was learned from annotated notes."""

    def load(self) -> Weights:
        """The weights by which notes are read."""
        ...


class Grammar(Protocol):
    """Tells word classes, so that a fragment of notes can stand in a sentence."""

    def words(self, text: str, language: str) -> tuple[Word, ...]:
        """The words of a text with lemma and tag; empty where the language is unknown."""
        ...


class ModelWriter(Protocol):
    """Has a language model write. No tools, no memory, one request for each call."""

    def write(self, prompt: Prompt, stopped: Callable[[], bool]) -> Iterator[str | Usage]:
        """The answer in pieces as they come, and in the end what it used.

        `stopped` is asked several times a second, in silence too. Raises a kind of ModelFailed;
        once one is raised, or the iterator is closed, nothing more is read.
        """
        ...


class Proofreader(Protocol):
    """Finds slips of spelling and grammar, offline. In doubt, or too late, it says nothing."""

    def wake(self, language: str) -> None:
        """Somebody is about to write in this language: get ready, and return at once."""
        ...

    def find(self, text: str, language: str, known: frozenset[str]) -> tuple[Slip, ...]:
        """The slips of a text in order of place, those of the known words (case-folded) left out.

        Empty where the language cannot be read here, and where no answer came in time.
        """
        ...


class Vault(Protocol):
    """Keeps what must not be read where it is stored."""

    def lock(self, secret: str) -> str:
        """The secret, as it may be stored."""
        ...

    def unlock(self, locked: str) -> str:
        """The secret again. Raises SecretLost where it cannot be read any more."""
        ...


class KeyRing(Vault, Protocol):
    """A vault whose keys can be changed."""

    def renew(self, locked: str) -> str:
        """The same secret, locked with the newest key. Raises SecretLost."""
        ...

    def add_key(self) -> None:
        """A new key, which locks from here on; those before still unlock."""
        ...

    def drop_old_keys(self) -> None:
        """Only the newest key stays."""
        ...


class AccountFinder(Protocol):
    """Asks a domain for its mail servers. Only where the seeker said so, for it leaves this machine."""

    def find(self, address: str, *, central: bool = False) -> Found | None:
        """What the domain of an address says; None where it says nothing that can be used.

        `central`: where the domain itself is silent, the directory of Thunderbird is asked, too.
        """
        ...


class AuthorizationServer(Protocol):
    """Where one provider's permissions are given, renewed and taken back."""

    @property
    def provider(self) -> ConsentProvider:
        """Whose it is."""
        ...

    def redeem(self, attempt: Attempt, code: str, client: Client) -> Grant:
        """Turn the code that the browser brought into a grant. Raises ConsentFailed."""
        ...

    def renew(self, refresh: str, client: Client) -> Grant:
        """A fresh token. Raises ConsentNeeded where the permission is gone, NotReached for now."""
        ...

    def revoke(self, refresh: str) -> bool:
        """Take the permission back; whether the provider said that it is. Never raises."""
        ...


class Attempts(Protocol):
    """Sign-ins that were begun, each to be finished once."""

    def begin(self, owner: int, account: int, redirect: str, then: str, now: datetime) -> Attempt:
        """Begin one, with a state and a verifier that nobody can guess."""
        ...

    def take(self, state: str) -> Attempt | None:
        """The one that was begun with this state, which is gone with that; None where there is none."""
        ...


class MailOut(Protocol):
    """Hands one message over, once. Never retries by itself."""

    def together(self) -> AbstractContextManager[MailOut]:
        """A way out whose connection is kept for several messages; for one thread at a time.

        It connects with the first message, and anew only while nothing of a message was begun.
        """
        ...

    def check(self) -> None:
        """Go as far as the login and leave again. Raises RefusedForNow or RefusedForGood."""
        ...

    def hand_over(self, envelope: Envelope) -> HandedOver:
        """Hand it over.

        Raises RefusedForGood or RefusedForNow where it certainly was not taken, by nobody, and
        Unsure wherever it may have been; each tells its `code`, and `again_after` where the server
        named a time. Whom the server refused of those who get a copy stands in `refused`. The same
        Message-ID given again is refused for good.
        """
        ...

    def keep(self, envelope: Envelope) -> None:
        """Save what was handed over among the sent messages, unless the server does so itself.

        Raises NotKept; the message went all the same.
        """
        ...


class MailIn(Protocol):
    """Reads the seeker's mailbox. Never marks, moves or deletes anything."""

    def check(self) -> Folders:
        """Log in, and say which folders would be used. Raises CannotListen."""
        ...

    def look(self, known: Known, mark: str = "") -> Inbox:
        """What came since `mark`, as far as it may concern us; of all else not even the body is read.

        Without a mark: since `known.since`. Raises CannotListen where that is not certain, and
        MailboxChanged where the mailbox is not the one in which the mark was set.
        """
        ...

    def wait(self, seconds: float, stopped: Callable[[], bool]) -> bool:
        """Wait until something may have come; False where nothing did within this time, or `stopped` says so.

        The line is kept from one wait to the next, by one thread at a time; nothing that goes wrong with it
        is raised. Something may have come also where nobody was told while there was no line.
        """
        ...

    def among_sent(self, message_ids: Collection[str]) -> frozenset[str]:
        """Which of these messages stand in the folder of sent mail, or in that of everything.

        A draft does not count. Raises CannotListen.
        """
        ...

    def written(self, to: Collection[str], since: datetime) -> tuple[Mail, ...]:
        """The sent mail to any of these addresses, copies included, dated `since` or later; oldest first.

        Of all other sent mail not even the body is read. Raises CannotListen.
        """
        ...


class DraftBox(Protocol):
    """Where the seeker's own mail program keeps its drafts."""

    def put(self, envelope: Envelope) -> str:
        """Save it there as a draft, unless it lies there already; the name of the folder.

        Raises DraftNotKept, a NotKept, also where nobody knows whether it was saved: it is not
        tried twice. Asked once more, it looks first.
        """
        ...


class MailProgram(Protocol):
    """The seeker's own mail program, as far as a page can reach it."""

    def link(self, envelope: Envelope) -> str | None:
        """A link that opens the message there; None where it is too long for one."""
        ...

    def file(self, envelope: Envelope) -> bytes:
        """The message as a file that opens there, not sent yet."""
        ...
