"""What was found when a mailbox or a model was tried, and why it is not heard, in sentences."""

from __future__ import annotations

from collections.abc import Mapping

from afterword import errors
from afterword.domain.facts import Reason
from afterword.errors import AfterwordError
from afterword.words.errors import tell
from afterword.words.gaps import Gaps
from afterword.words.mail_providers import ADVICE
from afterword.words.tongue import filled

#: What was looked at, by code; a failed login is told by its cause.
CHECKS: Mapping[str, str] = {
    "private_on_disk": "Only you can read {path}.",
    "open_on_disk": "Others on this machine can read {path}. Take their permission away (chmod go= on it).",
    "journal_whole": "The journal is whole.",
    "journal_damaged": "The journal is damaged: {detail}. Restore it from your last export.",
    "tables_up_to_date": "The tables are of this version.",
    "tables_behind": "The tables are {count} changes behind this version. The next start changes them.",
    "nothing_unsure": "Of every message it is known whether it went.",
    "unsure": "Of {count} messages nobody knows whether they went. Look into your Sent folder, then say so.",
    "nothing_stuck": "Nothing waits in the outbox beyond its time.",
    "stuck": "{count} messages wait in the outbox beyond their time. A round of the clock clears them.",
    "hears_well": "Your mailbox is heard.",
    "hears_long_ago": (
        "Your mailbox was last heard {since}, more than a day ago, so nothing is concluded from silence. "
        "Start Afterword and leave it running, or look now with: afterword sync"
    ),
    "hears_failing": "Your mailbox could not be read at the last look. {cause}",
    "hears_paused": "What rests on silence waits for your word. {cause}",
    "outbox_writable": "The outbox folder can be written: {path}.",
    "outbox_not_writable": "The outbox folder cannot be written: {path}. Change its permissions.",
    "model_answers": "Your model answers.",
    "model_silent": "Your model did not answer. {cause}",
    "login_out_well": "Sending works: the server took the login.",
    "login_out_failed": "Sending does not work. {cause}",
    "login_in_well": "Hearing works: {folder} can be read, and {total} messages lie in it.",
    "login_in_failed": "Hearing does not work. {cause}",
    "listens_by_hand": "No server to hear from is set: you say yourself what came.",
    "sent_folder_found": "What goes out is kept in the folder {folder}.",
    "sent_folder_missing": (
        "No folder of sent mail was found. Name it below, so that copies are kept where you look."
    ),
}
READING = "Reading your mailbox from its beginning: {done} of {of} messages looked at."
#: the failures that are kept by the names of their classes
_KEPT = (errors.HandOverFailed, errors.CannotListen, errors.ModelFailed)


def check_sentence(reason: Reason) -> str:
    """What a look at the mailbox says."""
    cause = cause_sentence(reason.params.get("cause", ""), reason.params.get("detail", ""))
    sentence = CHECKS.get(reason.code) or ADVICE.get(reason.code, reason.code)
    return filled(sentence, Gaps({**reason.params, "cause": cause}))


def reading_sentence(done: int, of: int) -> str:
    """How far a long look into a mailbox has come."""
    return filled(READING, Gaps({"done": f"{done:,}", "of": f"{of:,}"}))


def cause_sentence(name: str, detail: str) -> str:
    """What happened and what to do, of a failure that was kept by the name of its class."""
    if name == errors.StillReading.__name__:
        done, _, of = detail.partition("/")
        return reading_sentence(int(done or 0), int(of or 0))
    kind = getattr(errors, name, None)
    if not (isinstance(kind, type) and issubclass(kind, _KEPT)):
        return detail
    failure: AfterwordError = kind(detail)
    return " ".join(tell(failure))
