"""Export: everything the journal holds of one seeker, as one document that can be restored."""

from __future__ import annotations

from typing import Any

from django.db import transaction

from afterword import __version__
from afterword.domain.facts import Kind
from afterword.store import mapping, models, reviews, tables

FORMAT = "afterword-journal"
VERSION = 1


@transaction.atomic
def export(owner: models.Seeker, *, private: bool = False) -> dict[str, Any]:
    """The journal as a JSON document of version 1: one list of rows for each table.

    Private items leave only if the seeker says so (promise 5). Without them, what they could
    be read from stays behind, too: the text of the sources, lines nobody claimed, what the
    history would need to take a change of an item back, and the words of a version that rests
    on what became private since, or that the review found private words in. How to log in to
    the mailbox or the model leaves in no case. `left_out` says what.
    """
    left_out = [] if private else ["private items", "text of the sources", "unread lines"]
    if models.MailAccount.objects.filter(seeker=owner).exists():
        left_out.append("the mail account")
    if models.ModelAccount.objects.filter(seeker=owner).exists():
        left_out.append("the model")
    document: dict[str, Any] = {
        "format": FORMAT,
        "version": VERSION,
        "written_by": __version__,
        "left_out": left_out,
        "tables": {tables.name_of(t): _rows(owner, t) for t in models.ALL},
    }
    if not private:
        _leave_out_private(document["tables"], _told(owner))
    return document


def _rows(owner: models.Seeker, table: Any) -> list[dict[str, Any]]:
    return [tables.as_row(row) for row in tables.rows_of(owner, table)]


def _told(owner: models.Seeker) -> set[int]:
    """The versions in which the review finds something private as things stand now.

    What was found when they were written says nothing: an item may have become private since.
    """
    if not models.DebriefItem.objects.filter(
        interview__application__seeker=owner, kind=Kind.PRIVATE
    ).exists():
        return set()
    rows = models.DraftVersion.objects.filter(touchpoint__interview__application__seeker=owner)
    told = rows.select_related("touchpoint__interview")
    return {row.pk for row in told if reviews.tells_private(row.touchpoint, mapping.draft(row, ()))}


def _leave_out_private(rows: dict[str, list[dict[str, Any]]], told: set[int]) -> None:
    hidden = [row for row in rows["debriefitem"] if row["kind"] == Kind.PRIVATE]
    quotes = {_words(quote) for row in hidden for quote in (row["source"], row["answer_source"])}
    _leave_out_words(rows, quotes, told)
    rows["debriefitem"] = [row for row in rows["debriefitem"] if row["kind"] != Kind.PRIVATE]
    for source in rows["sourcefile"]:
        source.update(text="", content=None)
    for interview in rows["interview"]:
        interview["unread"] = []
    for entry in rows["historyentry"]:
        entry["steps"] = [step for step in entry["steps"] if step["table"] != "debriefitem"]


def _leave_out_words(
    rows: dict[str, list[dict[str, Any]]], private: set[tuple[str, str]], told: set[int]
) -> None:
    """Empty the versions that speak of something private, and whatever repeats their words."""
    found = told | {row["version"] for row in rows["finding"] if row["code"] == "private_content"}
    for version in rows["draftversion"]:
        rests_on = {_words(source) for receipt in version["receipts"] for source in receipt["sources"]}
        if version["id"] in found or rests_on & private:
            found.add(version["id"])
            version.update(subject=None, body="", receipts=[])
    rows["finding"] = [row for row in rows["finding"] if row["version"] not in found]
    rows["voicesign"] = [row for row in rows["voicesign"] if row["version"] not in found]
    approved = {row["id"] for row in rows["approval"] if row["version"] in found}
    for outgoing in rows["outgoing"]:
        if outgoing["approval"] in approved:
            outgoing.update(subject="", body="")


def _words(quote: dict[str, str] | None) -> tuple[str, str]:
    return (quote["file"], quote["quote"]) if quote else ("", "")
