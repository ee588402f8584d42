"""A mail's words, cut into sentences that can be quoted.

Every sentence is copied from the text, white space aside, so that it can stand as evidence.
"""

from __future__ import annotations

import re

# Words before which or after which a full stop ends no sentence.
ABBREVIATIONS = frozenset(
    (  # noqa: SIM905 - words are read, a list of strings is not
        "dr mr mrs ms prof st jr sr col capt lt sgt rev hon nos vs etc e.g i.e a.m p.m approx "
        "dept hr fr frau nr z.b i.a i.v ggf bzw usw d.h u.a evtl inkl tel abs art std m mme mlle "
        "cf env sra srta dra lic ing ud uds exma exmo sr.ª p.ex jan feb mar apr jun jul aug "
        "sep sept oct okt nov dec dez déc"
    ).split()
)
MONTHS = (
    r"(?:jan|feb|fev|fév|mär|mar|apr|abr|avr|mai|may|jun|jui|jul|aug|ago|aoû|sep|set|okt|oct|out|nov|dez|dec|"
    r"dic|déc)"
)
LONGEST_TEXT = 40_000
LONGEST_SENTENCE = 1_000
GREETING_WORDS = 5
STOP = re.compile(r"[.!?…。！？]+[\"')\]”’»]*(?=\s|$|(?<=[。！？]))")
BULLET = re.compile(rf"^\s*(?:[-*•·–—>]|\(?[a-zA-Z0-9]{{1,2}}[.)](?!\s+{MONTHS}))\s+", re.IGNORECASE)


def sentences(text: str) -> tuple[str, ...]:
    """The sentences of a text in order, each with single spaces and never empty.

    Only the first 40,000 characters are read, and 1,000 of a sentence: a mail's meaning stands
    at its head, and a stranger's text shall not cost us minutes.
    """
    found: list[str] = []
    for block in _blocks(text[:LONGEST_TEXT]):
        found.extend(piece[:LONGEST_SENTENCE] for piece in _cut(block))
    return tuple(sentence for sentence in found if re.search(r"\w", sentence))


def _blocks(text: str) -> list[str]:
    """Paragraphs and list items, each on one line."""
    blocks: list[str] = []
    open_block = False
    for line in text.splitlines():
        bare = line.strip()
        if not bare:
            open_block = False
            continue
        if open_block and not BULLET.match(line) and not _ends_alone(blocks[-1]):
            blocks[-1] = f"{blocks[-1]} {bare}"
        else:
            blocks.append(bare)
        open_block = True
    return [re.sub(r"\s+", " ", block) for block in blocks]


def _ends_alone(block: str) -> bool:
    """Whether the line before is one of its own: a greeting or the head of a list."""
    return block.endswith((":", ",")) and len(block.split()) <= GREETING_WORDS


def _cut(block: str) -> list[str]:
    pieces: list[str] = []
    start = 0
    for stop in STOP.finditer(block):
        if _ends_sentence(block, stop):
            pieces.append(block[start : stop.end()].strip())
            start = stop.end()
    pieces.append(block[start:].strip())
    return [piece for piece in pieces if piece]


def _ends_sentence(block: str, stop: re.Match[str]) -> bool:
    if stop.group()[0] != ".":
        return True
    before = block[: stop.start()].rsplit(maxsplit=1)[-1] if block[: stop.start()].strip() else ""
    after = block[stop.end() :].lstrip()
    word = before.lstrip("(\"'").casefold()
    if word == "no" and after[:1].isdigit():
        return False
    if word in ABBREVIATIONS or re.fullmatch(r"[^\W\d_]", word):
        return False
    if word.isdigit() and re.match(MONTHS, after, re.IGNORECASE):
        return False
    return not after or not after[0].islower()
