"""Read a panel: the notes of one round beside each other."""

from __future__ import annotations

from dataclasses import dataclass

from afterword.actions.refine_panel import why_it_stays
from afterword.actions.today import TodayItem, described
from afterword.store import access, models, queries


@dataclass(frozen=True, slots=True)
class PanelNote:
    """One note. `stays` says why it is left alone when the panel is written anew; empty where it is open."""

    item: TodayItem
    stays: str


@dataclass(frozen=True, slots=True)
class PanelView:
    """The written notes of an interview that are still ahead. `open` is how many can be written anew."""

    interview: int
    company: str
    notes: tuple[PanelNote, ...]

    @property
    def open(self) -> int:
        """How many can be written anew."""
        return sum(not note.stays for note in self.notes)


def read_panel(owner: models.Seeker, interview: int) -> PanelView:
    """The notes in the order in which they are due. Raises Missing."""
    round_ = access.interview(owner, interview)
    names = queries.names_of(owner)
    rows = queries.with_letters(queries.open_touchpoints(owner).filter(interview=round_))
    notes = tuple(
        PanelNote(described(row, names), why_it_stays(row.standing[0]))  # type: ignore[attr-defined]  # fetched
        for row in rows
        if row.standing  # type: ignore[attr-defined]  # fetched with it
    )
    return PanelView(round_.pk, round_.application.company, notes)
