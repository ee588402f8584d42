"""LinkedIn's exports: our reading, and a plain reader of CSV, on the same files.

There is no library for them; what people use is `csv.DictReader` (or a data frame's reader,
which does the same). A file counts where the table is known for what it is by its columns, has
as many rows as expected where that is told, and every row tells something. Beside the files,
every header that LinkedIn has written since 2020 (FORMAT.md beside them), each with two rows.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Mapping, Sequence
from io import StringIO
from pathlib import PurePosixPath

from afterword.adapters.exports import read_export
from afterword.adapters.exports.shapes import linkedin_name
from afterword.errors import Unreadable
from measure import Figure, show
from quality.suite import Example, beside, examples, share, tried

Rows = tuple[str | None, Sequence[Mapping[str, str | None]]]
NOTES = 'Notes:\n"When exporting your connection data, you may notice that some addresses are missing."\n\n'
MESSAGE = "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,"

#: Headers of every era, by what they are, with what stands above them.
ERAS: tuple[tuple[str, str], ...] = (
    ("Connections", "First Name,Last Name,Email Address,Company,Position,Connected On\n"),
    ("Connections", NOTES + "First Name,Last Name,Email Address,Company,Position,Connected On\n"),
    ("Connections", NOTES + "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"),
    ("messages", MESSAGE + "DATE,SUBJECT,CONTENT\n"),
    ("messages", MESSAGE + "DATE,SUBJECT,CONTENT,FOLDER\n"),
    ("messages", MESSAGE + "RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n"),
    ("messages", MESSAGE + "RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS\n"),
    ("messages", MESSAGE + "RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,IS MESSAGE DRAFT\n"),
    ("messages", '"CONVERSATION ID","FROM","SENDER PROFILE URL","TO","DATE","CONTENT","FOLDER"\n'),
    ("Invitations", "From,To,Sent At,Message,Direction\n"),
    ("Invitations", "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n"),
    ("Positions", "Company Name,Title,Description,Location,Started On,Finished On\n"),
    ("Job Applications", "Application Date,Contact Email,Company Name,Job Title,Job Url,Resume Name\n"),
    ("Saved Jobs", "Saved Date,Job Url,Job Title,Company Name\n"),
)


def main() -> None:
    """Score and print."""
    files = list(examples("linkedin"))
    figures = {
        "files": beside(hits(files, ours), hits(files, library)),
        "eras": beside(hits(eras(), ours), hits(eras(), library)),
        "calm": Figure(share([is_calm(one) for one in files]), 100, "%"),
    }
    told = {
        "files": "csv.DictReader, on the same files",
        "eras": "csv.DictReader, on the same headers",
        "calm": "no file raises",
    }
    show("LinkedIn's exports (data/linkedin)", figures, told)


def eras() -> list[Example]:
    """A file of each era: a row of plain text, and one whose text breaks its line."""
    made = []
    for number, (name, head) in enumerate(ERAS):
        width = head.rstrip("\n").rpartition("\n")[2].count(",") + 1
        rows = ",".join(["x"] * width) + "\n" + ",".join(['"y,\nz"'] * width)
        made.append(
            Example(f"{number}/{name}.csv", "eras", f"{name}.csv", {"rows": 2}, (head + rows).encode())
        )
    return made


def is_calm(example: Example) -> bool:
    """Whether reading raises nothing but a refusal."""
    try:
        read_export(example.file, example.raw)
    except Unreadable:
        return True
    except Exception:  # noqa: BLE001 - this is what is counted
        return False
    return True


def hits(files: Iterable[Example], read: Callable[[Example], Rows]) -> list[bool]:
    """For each file, whether it is known and read."""
    return [agrees(one, tried(read, one)) for one in files]


def agrees(example: Example, found: Rows | None) -> bool:
    """Whether the table is known for what it is, and as long as it is told to be."""
    if found is None:
        return False
    known, rows = found
    named = PurePosixPath(example.label).stem.casefold().removeprefix("guide_")
    told = example.expected.get("rows")
    return (
        (known or "").casefold() == named
        and (told is None or len(rows) == told)
        and all(any(row.values()) for row in rows)
    )


def ours(example: Example) -> Rows:
    """The one table of the file."""
    (table,) = read_export(PurePosixPath(example.file).name, example.raw).tables
    return linkedin_name(table.columns, table.name), table.rows


def library(example: Example) -> Rows:
    """What somebody gets who trusts the first line to be the header."""
    reader = csv.DictReader(StringIO(example.raw.decode("utf-8-sig"), newline=""))
    rows = list(reader)
    return linkedin_name(reader.fieldnames or (), PurePosixPath(example.file).stem), rows
