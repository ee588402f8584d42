"""`afterword draft N`: read a draft with its receipts and findings, or put your own words in its place."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from afterword import bootstrap
from afterword.cli.by_model import by_model
from afterword.cli.draft_along import along_json, along_options, change_along, show_along
from afterword.cli.draft_versions import rework, show_versions
from afterword.cli.owed import asked_json, read_asked, show_asked
from afterword.cli.showing import (
    as_json_option,
    deaf_json,
    print_json,
    said,
    say_deaf,
    touchpoint_json,
    what,
)
from afterword.domain.touchpoints import Wish
from afterword.errors import Unusable
from afterword.words import sentence
from afterword.words.voice import habit_sentence

if TYPE_CHECKING:
    from afterword.actions.today import TodayItem
    from afterword.bootstrap import Wiring

LONGEST = 100_000  # characters of a letter; anything longer is no letter


@click.command("draft")
@click.argument("number", type=int)
@click.option("--edit", is_flag=True, help="Open the text in your editor.")
@click.option("--from", "source", type=click.Path(path_type=Path), help="Take the text from this file.")
@click.option("--subject", help="Another subject.")
@click.option(
    "--wish", type=click.Choice([wish.value for wish in Wish]), help="How you would rather have it."
)
@click.option("--other-words", type=int, metavar="SENTENCE", help="Say one sentence in other words.")
@click.option("--leave-out", type=int, metavar="SENTENCE", help="Leave one sentence out.")
@click.option(
    "--time",
    type=click.IntRange(min=0),
    metavar="NUMBER",
    help="Answer with this offered time; 0: with none.",
)
@click.option("--versions", is_flag=True, help="List the versions there are.")
@click.option("--take-up", type=int, metavar="VERSION", help="Let an earlier version stand again.")
@click.option("--model", is_flag=True, help="Have it written by your model first. Ctrl+C stops it.")
@along_options
@as_json_option
def command(
    number: int,
    edit: bool,
    source: Path | None,
    subject: str | None,
    model: bool,
    as_json: bool,
    **reworked: Any,
) -> None:
    """Show the draft of touchpoint NUMBER: its text, what each sentence rests on, what the review says.

    Every change keeps the old version, and takes back an approval that was given to it. Sentences
    are counted from 1, greeting and closing aside.

    \b
    Examples:
      afterword draft 3
      afterword draft 3 --edit
      afterword draft 3 --from note.txt --subject "Our talk on Tuesday"
      afterword draft 3 --wish shorter
      afterword draft 3 --other-words 2
      afterword draft 3 --time 2
      afterword draft 3 --versions
      afterword draft 3 --take-up 1
      afterword draft 3 --model
      afterword draft 3 --attach index.pdf --copy Rita
    """
    wiring = bootstrap.wire()
    owner = wiring.owner  # opens the journal: nothing of it can be imported before
    if reworked["versions"]:
        show_versions(owner, number, as_json=as_json)
        return
    rework(wiring, number, reworked)
    change_along(wiring, number, reworked)
    if model:
        by_model(wiring, number)
    from afterword.actions.prepare_questions import prepare_questions
    from afterword.actions.read_draft import read_draft
    from afterword.actions.read_listening import on_silence

    item = read_draft(owner, number)
    body = _new_body(item, source, edit=edit)
    if item.draft and (body is not None or subject is not None):
        kept = item.draft.subject if subject is None else subject
        _edit(wiring, number, kept, item.draft.body if body is None else body, quietly=as_json)
        item = read_draft(owner, number)
    asked = read_asked(wiring, number)
    questions = [question.text for question in prepare_questions(owner, number, wiring.tools)]
    deaf = on_silence(owner, item.touchpoint, wiring.clock.now())
    if as_json:
        more = {"along": along_json(wiring, number), "not_listening": deaf_json(deaf)}
        print_json({**_document(item), **asked_json(asked), "questions": questions, **more})
        return
    say_deaf(deaf, owner.timezone)
    _show(item, questions)
    show_asked(asked, number, owner.timezone)
    if item.draft:
        show_along(wiring, number)
        _how_to_approve(item)


def _edit(wiring: Wiring, number: int, subject: str | None, body: str, *, quietly: bool) -> None:
    """Keep the seeker's text, and say which habits were learned by it."""
    from afterword.actions.edit_draft import edit_draft
    from afterword.actions.learn_voice import learn_voice

    edit_draft(wiring.owner, number, subject, body, wiring.clock.now())
    for habit in learn_voice(wiring.owner, wiring.tools, wiring.clock.now()):
        if not quietly:
            said(habit_sentence(habit.kind, habit.spot, habit.was, habit.now))


def _new_body(item: TodayItem, source: Path | None, *, edit: bool) -> str | None:
    if source is not None:
        return _from_file(source)
    if edit and item.draft:
        return click.edit(item.draft.body)
    return None


def _from_file(source: Path) -> str:
    try:
        text = source.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        raise Unusable("--from", f"{source} could not be read as text") from None
    if len(text) > LONGEST:
        raise Unusable("--from", f"{source} is longer than any letter")
    return text


def _document(item: TodayItem) -> dict[str, Any]:
    draft = item.draft
    return {
        **touchpoint_json(item),
        "format": 1,
        "subject": draft.subject if draft else None,
        "body": draft.body if draft else None,
        "receipts": [
            {
                "sentence": receipt.sentence,
                "sources": [{"file": source.file, "quote": source.quote} for source in receipt.sources],
            }
            for receipt in (draft.receipts if draft else ())
        ],
        "sentences": _sentences(item),
        "findings": [
            {"level": finding.level.value, "code": finding.code, "message": sentence(finding.reason)}
            for finding in (draft.findings if draft else ())
        ],
    }


def _sentences(item: TodayItem) -> list[dict[str, Any]]:
    from afterword.actions.read_draft import sentences_of

    found = sentences_of(item.draft) if item.draft else ()
    return [
        {"number": number, "text": piece.text, "courtesy": not piece.sources}
        for number, piece in enumerate(found, 1)
    ]


def _show(item: TodayItem, questions: list[str]) -> None:
    said(what(item))
    draft = item.draft
    if draft is None:
        said("Nothing is written for this yet.")
        return
    if draft.subject:
        said(f"Subject: {draft.subject}")
    said(f"\n{draft.body}\n")
    from afterword.actions.read_draft import sentences_of

    for number, piece in enumerate(sentences_of(draft), 1):
        said(f"{number}. “{piece.text}” " + ("rests on" if piece.sources else "is a courtesy"))
        for source in piece.sources:
            said(f"    {source.file}: “{source.quote}”")
    for finding in draft.findings:
        said(f"{finding.level.value}: {sentence(finding.reason)}")
    if questions:
        said("\nQuestions to bring:")
        said("\n".join(f"- {question}" for question in questions))


def _how_to_approve(item: TodayItem) -> None:
    said(f"Approve exactly this text with: afterword approve {item.number} --version {item.version}")
