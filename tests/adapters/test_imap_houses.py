"""The habits of large providers: many labels on one mail, names in the reader's language, folders by rule."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from imapclient.imap_utf7 import encode

from afterword.adapters.imap.answers import Listed
from afterword.adapters.imap.mail_in import ImapMailIn
from afterword.adapters.imap.reading import chosen
from afterword.domain.hear.known import Known
from afterword.domain.hear.missing import Missing
from imap_model import Folder, Model, serving

KNOWN = Known(frozenset({"ines@lager.example"}), since=datetime(2026, 9, 15, tzinfo=UTC))
GMAIL = {
    "INBOX": "\\HasNoChildren",
    "Jobs": "\\HasNoChildren",
    "[Gmail]": "\\HasChildren \\Noselect",
    "[Gmail]/All Mail": "\\HasNoChildren \\All",
    "[Gmail]/Important": "\\HasNoChildren \\Important",
    "[Gmail]/Spam": "\\HasNoChildren \\Junk",
    "[Gmail]/Starred": "\\HasNoChildren \\Flagged",
    "[Gmail]/Trash": "\\HasNoChildren \\Trash",
}
EXCHANGE = (
    "Aufgaben",
    "Archiv",
    "Clutter",
    "Entwürfe",
    "Gelöschte Elemente",
    "Gesendete Elemente",
    "INBOX",
    "INBOX/Bewerbungen",
    "Junk-E-Mail",
)


def letter(number: int) -> bytes:
    head = f"From: ines@lager.example\r\nMessage-ID: <{number}@x.example>\r\nSubject: m{number}\r\n\r\n"
    return (head + "Words.\r\n").encode()


def read(folders: dict[str, str]) -> tuple[str, list[str], list[str]]:
    """The main folder, the other ones that are read, and those that are read as junk."""
    rows = [Listed(frozenset(f.lower().encode().split()), b"/", encode(name)) for name, f in folders.items()]
    main, *others = chosen(rows)
    names = [encode(name).decode() for name in folders]
    assert all(one.key in names for one in others)
    return main.key, [o.key for o in others if not o.junk], [o.key for o in others if o.junk]


def test_of_a_mailbox_with_labels_that_of_everything_is_read_and_nothing_twice() -> None:
    assert read(GMAIL) == ("[Gmail]/All Mail", [], ["[Gmail]/Spam"])


def test_a_mail_with_many_labels_is_heard_once_and_filing_it_away_alarms_nobody() -> None:
    model = Model(extended=True)
    for name, flags in GMAIL.items():
        model.folders[name] = Folder(len(model.folders) + 1, flags=flags)
    for number in range(30):
        for name in ("INBOX", "Jobs", "[Gmail]/All Mail", "[Gmail]/Important"):
            model.folders[name].put(letter(number))
    with serving(model) as server:
        first = ImapMailIn(server).look(KNOWN)
        model.folders["INBOX"].mails.clear()
        second = ImapMailIn(server).look(KNOWN, first.mark)

    assert sorted(mail.subject for mail in first.mails) == sorted(f"m{number}" for number in range(30))
    assert (second.mails, second.missing) == ((), None)


def test_where_nothing_is_marked_the_usual_names_of_the_language_count() -> None:
    main, others, junk = read(dict.fromkeys(EXCHANGE, "\\HasNoChildren"))

    assert main == "INBOX"
    assert others == ["Gesendete Elemente", "Aufgaben", "Archiv", "Clutter", "INBOX/Bewerbungen"]
    assert junk == ["Junk-E-Mail"]


@pytest.mark.parametrize(("into", "cause"), [("Archive", None), ("Trash", None), (None, "SuddenlyEmpty")])
def test_who_files_everything_is_heard_on_and_who_lost_it_is_asked(
    into: str | None, cause: str | None
) -> None:
    model = Model()
    for name in ("INBOX", "Archive", "Trash"):
        model.folders[name] = model.new_folder()
    for number in range(30):
        model.folders["INBOX"].put(letter(number))
    with serving(model) as server:
        mark = ImapMailIn(server).look(KNOWN).mark
        for uid in sorted(model.folders["INBOX"].mails):
            mail = model.folders["INBOX"].mails.pop(uid)
            if into:
                model.folders[into].put(mail)
        found = ImapMailIn(server).look(KNOWN, mark).missing

    assert (found and found.cause) == cause


def test_a_folder_of_answers_that_went_is_told_by_its_name() -> None:
    model = Model(extended=True)
    for name in ("INBOX", "Jobs", "News"):
        model.folders[name] = model.new_folder()
    model.folders["Jobs"].put(letter(1))
    model.folders["INBOX"].put(letter(2).replace(b"ines", b"shop"))
    with serving(model) as server:
        mark = ImapMailIn(server).look(KNOWN).mark
        del model.folders["Jobs"], model.folders["News"]
        gone = ImapMailIn(server).look(KNOWN, mark).missing

    assert gone == Missing("FolderGone", "Jobs")
