"""What of a mailbox is missing, and what was only tidied: moved mail must not alarm, a lost mailbox must."""

from __future__ import annotations

import pytest

from afterword.domain.hear.missing import Held, Missing, missing

Folders = dict[str, Held]


def held(inbox: int | None = None, beside: int | None = None, bin_: int | None = None) -> Folders:
    """An inbox, a folder in which an answer lay, and the bin, which is not read."""
    there = {
        "INBOX": None if inbox is None else Held(inbox, main=True),
        "Jobs": None if beside is None else Held(beside, answers=True),
        "Trash": None if bin_ is None else Held(bin_, read=False),
    }
    return {name: one for name, one in there.items() if one is not None}


@pytest.mark.parametrize(
    ("before", "now"),
    [
        (held(400, 10, 5), held(400, 10, 5)),
        (held(400, 10, 5), held(0, 410, 5)),
        (held(400, 10, 5), held(0, 10, 405)),
        (held(400, 10, 0), {**held(0, 10, 0), "Archive/2026": Held(400)}),
        (held(400, 10, 0), {**held(400, None, 0), "Work/Jobs": Held(10)}),
        (held(400, 10, 5), held(60, 10, 5)),
        (held(12, 3, 5), held(0, 3, 5)),
        (held(3, bin_=0), held(0, bin_=3)),
        (held(400, 10, 900), held(400, 10, 0)),
        (held(400, 0, 5), held(400, None, 5)),
        ({**held(400), "News": Held(90)}, held(400)),
        ({}, held(0)),
        (held(0, 0), held(0, 0)),
    ],
    ids=[
        "nothing happened",
        "all filed in a folder",
        "all thrown into the bin",
        "all filed in a new folder",
        "a folder renamed",
        "much deleted",
        "a small inbox tidied",
        "a tiny mailbox tidied",
        "the bin emptied",
        "an empty folder gone",
        "a folder of others gone",
        "the first look",
        "always empty",
    ],
)
def test_what_a_person_tidies_is_not_missing(before: Folders, now: Folders) -> None:
    assert missing(before, now) is None


@pytest.mark.parametrize(
    ("before", "now", "cause", "detail"),
    [
        (held(400, 10), held(0, 0), "SuddenlyEmpty", ""),
        (held(1), held(0), "SuddenlyEmpty", ""),
        (held(400, 10, 50), held(0, 0, 50), "SuddenlyEmpty", ""),
        (held(400, 500), held(0, 500), "MostlyGone", "400 / 0"),
        (held(400, 500), held(3, 510), "MostlyGone", "400 / 3"),
        (held(400, 500), held(None, 500), "MostlyGone", "400 / 0"),
        (held(400, 2, 5), held(400, None, 5), "FolderGone", "Jobs"),
        (
            {**held(10), "Archive": Held(9_000), "Trash": Held(90, read=False)},
            {**held(10), "Archive": Held(40), "Trash": Held(90, read=False)},
            "MostlyGone",
            "9,100 / 140",
        ),
    ],
    ids=[
        "all of it empty",
        "a single mail",
        "empty, and nothing more in the bin",
        "the inbox empty and nothing more elsewhere",
        "the inbox but for a few",
        "the inbox itself",
        "a folder with an answer",
        "nearly all of it",
    ],
)
def test_what_is_nowhere_any_more_is_missing(before: Folders, now: Folders, cause: str, detail: str) -> None:
    assert missing(before, now) == Missing(cause, detail)
