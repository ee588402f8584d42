"""Every failure a person can meet, as a named class.

    AfterwordError
    ├── Unreadable            a file that could not be read
    │   ├── NotFound          nothing is there under that name
    │   ├── TooLarge          more than we read
    │   ├── NotACalendar, NotAMail, NotAResume, NotADebrief, NotText …
    │   └── TooManyEvents
    ├── NotWritable           a file outside of the journal could not be written
    ├── Unusable              a call that cannot be used (exit 2)
    ├── ExtraMissing          a part that is not installed
    ├── AddressBookFailed     an address book on a server could not be read
    ├── ConsentFailed         a sign-in in the browser did not come to its end
    ├── Refused               a rule says no: text changed, not allowed now, already sent
    ├── Missing               something this needs is not there
    ├── HandOverFailed        a message was not taken by a server, or nobody knows
    │   ├── RefusedForGood, RefusedForNow: certainly not taken
    │   └── Unsure            it may have gone
    ├── CannotListen          a mailbox could not be read, or not be trusted
    ├── ModelFailed           a language model did not write: not reached, too slow, stopped …
    └── NotKept               a message went, and its copy could not be saved among the sent

What keeps a mail server from being used (LoginRefused, ConsentNeeded, NotTrusted, NotEncrypted, NotReached,
SecretLost) is both RefusedForNow and CannotListen: nothing was sent, and nothing heard.

`words.py` turns each into one sentence of what happened and one of what to do. Attributes
hold the facts; no class formats a sentence.
"""

from __future__ import annotations

from datetime import timedelta


class AfterwordError(Exception):
    """The root: anything a person can be told about."""


class Unreadable(AfterwordError):
    """A file that could not be read. `file` is its name as the person gave it."""

    def __init__(self, file: str, detail: str = "") -> None:
        super().__init__(file, detail)
        self.file = file
        self.detail = detail


class NotFound(Unreadable):
    """Nothing is there under that name."""


class TooLarge(Unreadable):
    """The file is larger than what Afterword reads; `detail` is the limit in MB."""


class NotACalendar(Unreadable):
    """The file says it is a calendar and is not one."""


class NotAMail(Unreadable):
    """The file says it is a mail and is not one."""


class NoWords(Unreadable):
    """A mail that says nothing: no text, no invitation, no report. It is kept all the same."""


class NotAResume(Unreadable):
    """JSON, or a document, that holds no résumé."""


class NotACard(Unreadable):
    """The file says it is a contact card and holds none."""


class NotAPosting(Unreadable):
    """The file is empty, or says nothing about a job."""


class NotAnExport(Unreadable):
    """A folder, archive or table in which no table could be found; `detail` says what is wrong."""


class NoContacts(Unreadable):
    """An export or an address book in which nobody could be found."""


class NotAFeed(Unreadable):
    """The file says it is a feed and is not one."""


class NotAPage(Unreadable):
    """The file says it is a web page and is not one."""


class TooPacked(Unreadable):
    """An archive that unpacks to far more than a document can be; left shut. `detail` is the limit in MB."""


class TooManyParts(Unreadable):
    """A mail of far more parts than any program makes; left unread. `detail` is their number."""


class Locked(Unreadable):
    """A document that asks for a password."""


class UnknownKind(Unreadable):
    """A file of a kind that Afterword does not read."""


class LeadsOut(Unreadable):
    """A link that leads out of the folder: not followed."""


class NotAllowed(Unreadable):
    """A file that the system does not let this person open."""


class NotADebrief(Unreadable):
    """A debrief file that is not of the agreed form; `detail` says where."""


class NotAPolicy(Unreadable):
    """A policy file of another form; `key` and `line` (from 1) say where, if they can be told."""

    def __init__(self, file: str, detail: str = "", *, key: str = "", line: int | None = None) -> None:
        where = ", ".join(part for part in (f"line {line}" if line else "", key) if part)
        super().__init__(file, f"{where}: {detail}" if where else detail)
        self.key = key
        self.line = line


class NotText(Unreadable):
    """Bytes that are not text in any encoding we know."""


class TooManyEvents(Unreadable):
    """A calendar with more events than one interview can have; `detail` is how many."""


class NoTimeZone(Unreadable):
    """An event whose time zone nobody gives: asked, never guessed."""


class NotWritable(AfterwordError):
    """A file that the seeker wants written could not be. `file` is its path."""

    def __init__(self, file: str, detail: str = "") -> None:
        super().__init__(file, detail)
        self.file = file
        self.detail = detail


class Unusable(AfterwordError):
    """A call that cannot be used. `what` names the argument, `detail` what is wrong with it."""

    def __init__(self, what: str, detail: str = "") -> None:
        super().__init__(what, detail)
        self.what = what
        self.detail = detail


class NothingToRead(Unusable):
    """A folder in which there is nothing Afterword knows."""


class NoInterview(Unusable):
    """Nothing in the files says when the interview was."""


class ExtraMissing(AfterwordError):
    """What was asked for needs a part that is not installed; `what` is the extra's name."""

    def __init__(self, what: str) -> None:
        super().__init__(what)
        self.what = what


class AddressBookFailed(AfterwordError):
    """An address book on a server could not be read. `what` is the host.

    `code` is not_encrypted, not_reached, refused, no_address_book, leads_elsewhere or too_large.
    """

    def __init__(self, what: str, code: str) -> None:
        super().__init__(what, code)
        self.what = what
        self.code = code


class ConsentFailed(AfterwordError):
    """A sign-in in the browser did not come to its end. `detail` is the provider's own words.

    `code` is declined, not_ours, too_late, bad_client, no_lasting, not_reached or bad_answer.
    """

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(code, detail)
        self.code = code
        self.detail = detail


class Refused(AfterwordError):
    """A rule says no; `code` is the rule's, `params` its facts."""

    def __init__(self, code: str, **params: str) -> None:
        super().__init__(code, params)
        self.code = code
        self.params = params


class MayNotGo(Refused):
    """What is known now speaks against a message; `code` and `params` say what."""


class Missing(AfterwordError):
    """Something this needs is not there; `what` names it."""

    def __init__(self, what: str, detail: str = "") -> None:
        super().__init__(what, detail)
        self.what = what
        self.detail = detail


class BadSetting(Unusable):
    """A setting that cannot be meant; `what` is its name, `detail` what it may be."""


class HandOverFailed(AfterwordError):
    """A message was not handed over, or nobody knows; `detail` is the server's own words.

    `code` with `params` is the cause where more is known than the class says, else empty;
    `again_after` how long the server asks us to wait, where it does.
    """

    def __init__(
        self, detail: str = "", *, code: str = "", again_after: timedelta | None = None, **params: str
    ) -> None:
        super().__init__(detail)
        self.detail = detail
        self.code = code
        self.params = params
        self.again_after = again_after


class RefusedForGood(HandOverFailed):
    """The server will never take this message: certainly not sent."""


class NoAccount(RefusedForGood):
    """No account of the seeker's sends in the name this message was approved in; `detail` is the address."""


class RefusedForNow(HandOverFailed):
    """The server was not reached, or asks to come again later: certainly not sent."""


class Unsure(HandOverFailed):
    """The connection broke after the message was given: it may have gone."""


class CannotListen(AfterwordError):
    """A mailbox could not be read; nothing may be concluded from its silence."""

    def __init__(self, detail: str = "") -> None:
        super().__init__(detail)
        self.detail = detail


class MailboxChanged(CannotListen):
    """The mailbox is not the one it was: its messages are numbered anew, or it was emptied."""


class SuddenlyEmpty(CannotListen):
    """The mailbox held mail and holds none, and it was not filed or thrown away."""


class MostlyGone(CannotListen):
    """Most of the mail is nowhere any more; `detail`: how many messages there were, and are."""


class FolderGone(CannotListen):
    """A folder in which answers lay is gone, and its mail is nowhere else; `detail` names it."""


class StillReading(CannotListen):
    """The mailbox is not read to its end yet, and an answer may lie in the rest; `detail`: how far."""


class NoSuchFolder(CannotListen):
    """A folder that should be there is not; `detail` names it."""


class Interrupted(RefusedForNow):
    """The server went away before the message was complete: certainly not sent."""


class LoginRefused(RefusedForNow, CannotListen):
    """The server does not take this user and password; `detail` is its own words."""


class ConsentNeeded(LoginRefused):
    """The provider does not take the permission it once gave: it ran out, or was taken back."""


class NotTrusted(RefusedForNow, CannotListen):
    """The server's certificate does not show that it is the one that was asked for."""


class NotEncrypted(RefusedForNow, CannotListen):
    """The server does not encrypt in the way that was chosen; nothing was told to it."""


class NotReached(RefusedForNow, CannotListen):
    """No answer from the server: no network, a wrong name or port, or it is down."""


class SecretLost(RefusedForNow, CannotListen):
    """A password that was kept cannot be read any more: its key is gone, or it was altered."""


class NotKept(AfterwordError):
    """A message went, and its copy could not be saved among the sent ones; `detail` says why."""

    def __init__(self, detail: str = "") -> None:
        super().__init__(detail)
        self.detail = detail


class DraftNotKept(NotKept):
    """A draft could not be saved in the mailbox, or nobody knows whether it was."""


class ModelFailed(AfterwordError):
    """A language model did not write; `detail` is the endpoint's own words. Nothing was changed."""

    def __init__(self, detail: str = "") -> None:
        super().__init__(detail)
        self.detail = detail


class ModelNotReached(ModelFailed):
    """Nobody answers at that address, or the connection broke."""


class ModelTooSlow(ModelFailed):
    """It took longer than anybody waits; `detail` is how many seconds that were."""


class ModelKeyRefused(ModelFailed):
    """The endpoint does not take this key."""


class ModelKeyLost(ModelFailed):
    """The key that was kept cannot be read any more: its lock is gone, or it was altered."""


class ModelUnknown(ModelFailed):
    """The endpoint has no model of that name, or nothing is at that path."""


class ModelBusy(ModelFailed):
    """Too many requests, or no credit; `detail` is what was said of when to try again."""


class ModelTroubled(ModelFailed):
    """The endpoint says that something went wrong on its side."""


class ModelDeclined(ModelFailed):
    """The model refused to write this."""


class ModelCutShort(ModelFailed):
    """The answer reached its longest length before it was complete."""


class ModelBadAnswer(ModelFailed):
    """What came back is not what such an endpoint answers."""


class ModelStopped(ModelFailed):
    """The seeker stopped it."""
