"""The company, the role and the person that a job mail names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from afterword.domain.sources import Mail


@dataclass(frozen=True, slots=True)
class JobNamed:
    """What a mail names; None where it does not."""

    person: str | None = None
    company: str | None = None
    role: str | None = None


def job_named(mail: Mail, sentences: Sequence[str]) -> JobNamed:
    """Who writes, for whom, about which role."""
    return JobNamed(person=mail.sender.name or None)
