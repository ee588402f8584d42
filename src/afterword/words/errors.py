"""Every failure as two sentences: what happened, and what to do now."""

from __future__ import annotations

from collections.abc import Mapping

from afterword import errors
from afterword.errors import AddressBookFailed, AfterwordError, ConsentFailed, MayNotGo, Refused
from afterword.words.because import BECAUSE
from afterword.words.gaps import Gaps
from afterword.words.plan import PLAN
from afterword.words.refusals import REFUSALS
from afterword.words.review import REVIEW
from afterword.words.tongue import filled

#: By class: what happened, what to do. `{file}`, `{detail}` and `{what}` are the error's own.
FAILURES: Mapping[type[AfterwordError], tuple[str, str]] = {
    AfterwordError: (
        "Something went wrong that we did not foresee.",
        "Try once more; if it happens again, report it.",
    ),
    errors.Unreadable: (
        "{file} could not be read{because}.",
        "Open it in its own program and save it again.",
    ),
    errors.NotFound: ("There is nothing at {file}.", "Check the name and the folder."),
    errors.TooLarge: (
        "{file} is larger than {detail} MB.",
        "Give the part of it that matters, as a smaller file.",
    ),
    errors.NotACalendar: ("{file} is not a calendar file.", "Save the invitation as .ics again."),
    errors.NotAMail: ("{file} is not a mail message.", "Save the message as .eml again."),
    errors.NoWords: (
        "{file} is a mail without any text.",
        "Open it and see; if it holds a picture or a document, save that beside it.",
    ),
    errors.NotAResume: (
        "{file} holds no résumé that could be read{because}.",
        "Give it as JSON Resume, PDF, DOCX, Markdown or plain text, with headings such as Experience.",
    ),
    errors.NotACard: ("{file} holds no contact card.", "Export the contact as vCard (.vcf) again."),
    errors.NotAPosting: (
        "{file} holds no job posting{because}.",
        "Save the posting's page, or copy its text into a file.",
    ),
    errors.NotAnExport: (
        "No table was found in {file}{because}.",
        "Give the zip that LinkedIn sent, its unpacked folder, or a CSV file.",
    ),
    errors.NotAFeed: ("{file} is not a feed.", "Use the address behind the page's RSS or Atom link."),
    errors.NotAPage: ("{file} is not a web page.", "Save the page as HTML again."),
    errors.TooPacked: (
        "{file} unpacks to more than {detail} MB and was left shut.",
        "Unpack it yourself if you trust it, and give the file inside.",
    ),
    errors.TooManyParts: (
        "{file} is a mail of {detail} parts, more than any mail program makes, and was not read.",
        "Leave it out; if you know its sender, copy its text into a file of its own.",
    ),
    errors.NoContacts: (
        "Nobody was found in {file}.",
        "Choose Connections when you ask LinkedIn, or save your address book as .vcf or .csv.",
    ),
    errors.Locked: ("{file} asks for a password.", "Save a copy without a password."),
    errors.UnknownKind: (
        "{file} is of a kind that Afterword does not read.",
        "Save it as text, PDF, HTML, .ics or .eml.",
    ),
    errors.LeadsOut: (
        "{file} is a link that leads out of its folder; it was not followed.",
        "Copy the file itself into the folder.",
    ),
    errors.NotAllowed: (
        "You may not open {file}.",
        "Change its permissions, or copy it to a place of your own.",
    ),
    errors.NotADebrief: (
        "{file} is not a debrief of the agreed form{because}.",
        "Mend that place; the form is version 1.",
    ),
    errors.NotAPolicy: (
        "{file} is not a policy that can be used: {detail}.",
        "Mend that line, or leave the file out.",
    ),
    errors.NotText: (
        "{file} holds no text that could be read.",
        "Save it as UTF-8 text; a scanned page needs text recognition first.",
    ),
    errors.TooManyEvents: (
        "{file} holds {detail} events: a whole calendar, not an interview.",
        "Save the one invitation as a file of its own.",
    ),
    errors.NoTimeZone: (
        "Nothing says in which time zone {file} is.",
        "Add the time zone to the event, or say which one it is.",
    ),
    errors.NotWritable: (
        "{file} could not be written{because}.",
        "Check whether its folder is yours to change.",
    ),
    errors.Unusable: ("{what} cannot be used{because}.", "Give another one; --help shows what fits."),
    errors.NothingToRead: (
        "There is nothing in {what} that Afterword knows.",
        "Put the invitation (.ics), notes, job, resume or mail/*.eml there.",
    ),
    errors.NoInterview: (
        "Nothing in the files says when the interview was.",
        "Add the invitation as .ics, or the mail that names the date.",
    ),
    errors.BadSetting: (
        "The setting {what} cannot be meant as it is.",
        "Set it to {detail}, or take it out.",
    ),
    errors.ExtraMissing: (
        "This needs the extra {what}, which is not installed.",
        "Add it with: pip install 'afterword[{what}]'; or save the address book as .vcf and bring that.",
    ),
    errors.AddressBookFailed: (
        "The address book at {what} could not be read{because}.",
        "Check address, user name and password; or save the address book as .vcf and bring that.",
    ),
    errors.ConsentFailed: (
        "The sign-in in the browser did not come to its end{because}.",
        "Try it once more from the page of the mailbox.",
    ),
    errors.Refused: ("A rule does not allow that.", "See the plan for what is possible now."),
    errors.MayNotGo: (
        "What is known now speaks against sending it.",
        "Look at the plan for what is best now; nothing was handed over.",
    ),
    errors.Missing: ("That {what} is not there{because}.", "Go back and choose another one."),
    errors.HandOverFailed: (
        "The message was not handed over{because}.",
        "Check the mail settings, then send it again.",
    ),
    errors.RefusedForGood: (
        "The mail server refused the message for good{because}.",
        "Correct the address or the text; it was certainly not sent.",
    ),
    errors.RefusedForNow: (
        "The mail server did not take the message yet{because}.",
        "Wait; it is tried again by itself.",
    ),
    errors.Unsure: (
        "The connection broke after the message was given, so it may have gone{because}.",
        "Look into your Sent folder, then say whether it is there.",
    ),
    errors.CannotListen: (
        "The mailbox could not be read{because}; nothing is concluded from that.",
        "Check the mail settings; everything planned waits until it can be read.",
    ),
    errors.MailboxChanged: (
        "The mailbox is not the one it was when we last looked{because}.",
        "Look whether it is yours and whole, then say that it is right.",
    ),
    errors.SuddenlyEmpty: (
        "Your mailbox was full and is suddenly empty; nothing is concluded from that.",
        "Look whether it is yours and whole, then say that it is right.",
    ),
    errors.MostlyGone: (
        "Most of the mail in your mailbox is gone (messages before, now: {detail}), and in no other folder.",
        "Look whether your mailbox is whole, then say that it is right.",
    ),
    errors.FolderGone: (
        "The folder {detail}, in which answers to you lay, is gone; nothing is concluded from that.",
        "Look where answers are filed now, then say that it is right.",
    ),
    errors.StillReading: (
        "Your mailbox is being read from its beginning: {detail} messages looked at.",
        "Leave Afterword running; what rests on silence waits until it is done.",
    ),
    errors.NoSuchFolder: (
        "The mail server has no folder named {detail}.",
        "Choose another folder for sent mail, or leave that field empty.",
    ),
    errors.Interrupted: (
        "The mail server went away before the message was complete, so it was not sent{because}.",
        "Wait; it is tried again by itself.",
    ),
    errors.LoginRefused: (
        "The mail server did not accept the user name and password{because}.",
        "Check both; many providers want a password made for programs instead of your usual one.",
    ),
    errors.ConsentNeeded: (
        "The mail provider no longer takes the permission that you gave Afterword{because}.",
        "Give it once more in the mailbox settings.",
    ),
    errors.NotTrusted: (
        "The mail server could not show that it is the one you named, so nothing was said to it{because}.",
        "Check the server's name; in a foreign network, wait until you are back in your own.",
    ),
    errors.NotEncrypted: (
        "The mail server does not encrypt in the way you chose{because}.",
        "Change between TLS (often port 465 or 993) and STARTTLS (often 587 or 143).",
    ),
    errors.NotReached: (
        "The mail server could not be reached{because}.",
        "Check the network, then the server's name and port; it is tried again by itself.",
    ),
    errors.SecretLost: (
        "The password that was kept for your mailbox cannot be read any more.",
        "Give it once more in the mailbox settings.",
    ),
    errors.NoAccount: (
        "None of your mailboxes sends in the name of the address it was to go from{because}.",
        "Choose another address for it, or set that mailbox up again.",
    ),
    errors.ModelFailed: (
        "Your model did not write this{because}.",
        "Try again, or write it without the model; the text that stands stays as it is.",
    ),
    errors.ModelNotReached: (
        "Your model could not be reached{because}.",
        "Check that it runs, if it is on this machine; else check its address in the settings of the model.",
    ),
    errors.ModelTooSlow: (
        "Your model took longer than {detail} seconds and was not waited for.",
        "Try again; the first answer after a start takes longest, and a smaller model answers sooner.",
    ),
    errors.ModelKeyRefused: (
        "Your model did not accept the key{because}.",
        "Give the key once more in the settings of the model.",
    ),
    errors.ModelKeyLost: (
        "The key that was kept for your model cannot be read any more.",
        "Give it once more in the settings of the model.",
    ),
    errors.ModelUnknown: (
        "There is no model of that name at that address{because}.",
        "Check both in the settings of the model; the name must be as the server knows it.",
    ),
    errors.ModelBusy: (
        "Your model takes no more requests for now{because}.",
        "Wait a while, then try again; with a paid service, look whether there is credit left.",
    ),
    errors.ModelTroubled: (
        "Something went wrong where your model runs{because}.",
        "Try again in a while; the text that stands stays as it is.",
    ),
    errors.ModelDeclined: (
        "Your model declined to write this{because}.",
        "Use the text that stands; another model may see it otherwise.",
    ),
    errors.ModelCutShort: (
        "Your model wrote more than fits and was cut off before the end.",
        "Try again; a larger model keeps more closely to the length.",
    ),
    errors.ModelBadAnswer: (
        "What came back is not what a model answers{because}.",
        "Check the address in the settings of the model; it often ends in /v1.",
    ),
    errors.ModelStopped: ("You stopped your model.", "Use the text that stands, which was not touched."),
    errors.NotKept: (
        "The message was sent, and its copy could not be saved in your Sent folder{because}.",
        "Do nothing for this message; check the folder for sent mail in the settings.",
    ),
    errors.DraftNotKept: (
        "The draft could not be saved in your mailbox{because}.",
        "Look into its folder of drafts; if it is not there, save it once more.",
    ),
}


#: Why an address book on a server could not be read.
ADDRESS_BOOKS: Mapping[str, str] = {
    "not_encrypted": "what is not https is asked on this machine only",
    "not_reached": "the server could not be reached",
    "refused": "it did not accept the login",
    "no_address_book": "there is none at that address",
    "leads_elsewhere": "it leads to another server",
    "too_large": "it is larger than what is read",
}

#: Why a sign-in in the browser came to nothing; the provider's own words follow.
CONSENTS: Mapping[str, str] = {
    "declined": "the permission was not given",
    "not_ours": "it was not begun here, or it was used already",
    "too_late": "it took longer than ten minutes",
    "bad_client": "the provider does not know this client id, its secret or the address to come back to",
    "no_lasting": "the provider gave a permission that ends within the hour",
    "not_reached": "the provider could not be reached",
    "bad_answer": "the provider's answer could not be read",
}


def tell(error: AfterwordError) -> tuple[str, str]:
    """What happened, and what to do: of the error's own class, or the nearest above it."""
    what, remedy = _sentences(error)
    facts = Gaps({name: _safe(value) for name, value in _facts(error).items()})
    detail = facts.get("detail", "")
    facts["because"] = f": {detail}" if detail else ""
    return filled(what, facts), filled(remedy, facts)


def _sentences(error: AfterwordError) -> tuple[str, str]:
    if isinstance(error, MayNotGo):
        sentences = (table.get(error.code) for table in (BECAUSE, PLAN, REVIEW))
        return next(filter(None, sentences), FAILURES[errors.MayNotGo][0]), FAILURES[errors.MayNotGo][1]
    if isinstance(error, Refused) and error.code in REFUSALS:
        return REFUSALS[error.code]
    if isinstance(error, Refused) and error.code in PLAN:  # a rule of the plan, which says itself why
        return PLAN[error.code], FAILURES[Refused][1]
    return next(FAILURES[kind] for kind in type(error).__mro__ if kind in FAILURES)


def _facts(error: AfterwordError) -> dict[str, object]:
    facts = {name: getattr(error, name) for name in ("file", "what", "detail") if hasattr(error, name)}
    if isinstance(error, AddressBookFailed):
        facts["detail"] = ADDRESS_BOOKS[error.code]
    if isinstance(error, ConsentFailed):
        facts["detail"] = ": ".join(filter(None, (CONSENTS[error.code], _safe(error.detail))))
    return {**facts, **error.params} if isinstance(error, Refused) else facts


def _safe(value: object) -> str:
    """A fact as it may stand in a sentence: on one line, without control characters, not endless."""
    text = "".join(letter if letter.isprintable() else " " for letter in str(value))
    return " ".join(text.split())[:200].rstrip(".")
