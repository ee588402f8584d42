"""The trail of one change: what was done to which row, so that it can be shown and taken back."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.db.models import Model

from afterword.domain.send.states import Mover
from afterword.store import models, plain_sql
from afterword.store.columns import plain


class Trail:
    """Collects the steps of one change and writes them down as one entry of the history.

    Rows that were created are told by `made`; rows that change are changed by `change`, which
    saves them. Nothing is recorded before `write`.
    """

    def __init__(self, owner: models.Seeker, actor: Mover, now: datetime) -> None:
        self.owner = owner
        self.actor = actor
        self.now = now
        self.steps: list[dict[str, Any]] = []

    def made(self, row: Model) -> None:
        """A row was made: taking the change back takes it away."""
        self.steps.append({"table": row._meta.model_name, "id": row.pk, "was": None, "became": None})

    def change(self, row: Model, **columns: Any) -> None:
        """Give columns of a row new values, and remember the old ones."""
        was = {name: plain(getattr(row, name)) for name in columns}
        became = {name: plain(value) for name, value in columns.items()}
        if was == became:
            return
        for name, value in columns.items():
            setattr(row, name, value)
        row.save(update_fields=list(columns))
        self.steps.append({"table": row._meta.model_name, "id": row.pk, "was": was, "became": became})

    def write(
        self, code: str, interview: models.Interview | None = None, **params: str
    ) -> models.HistoryEntry:
        """Enter the change in the history."""
        return models.HistoryEntry.objects.create(
            seeker=self.owner,
            interview=interview,
            at=self.now,
            actor=self.actor,
            code=code,
            params=plain(params),
            steps=self.steps,
        )

    def write_of(self, touchpoint: models.Touchpoint, code: str, **params: str) -> models.HistoryEntry:
        """Enter a change of one touchpoint in the history."""
        told = {"touchpoint": str(touchpoint.pk), "person": touchpoint.person, **params}
        return self.write(code, touchpoint.interview, **told)

    def note(self, code: str, interview: models.Interview, **params: str) -> None:
        """Enter a change of which nothing can be taken back, the short way."""
        plain_sql.insert(
            models.HistoryEntry,
            seeker=self.owner,
            interview=interview,
            at=self.now,
            actor=self.actor,
            code=code,
            params=plain(params),
        )


def carry_on(entry: models.HistoryEntry, row: Model, **columns: Any) -> None:
    """Change a row further as part of a change that is in the history; taken back, both go."""
    step = entry.steps[0]
    if step["was"] is not None:  # a row that was made goes away whole
        was = {name: plain(getattr(row, name)) for name in columns}
        step["was"] = {**was, **step["was"]}
        step["became"] = {**step["became"], **{name: plain(value) for name, value in columns.items()}}
        entry.save(update_fields=["steps"])
    for name, value in columns.items():
        setattr(row, name, value)
    row.save(update_fields=list(columns))
