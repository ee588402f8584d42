"""A time zone, chosen from the IANA names by region."""

from __future__ import annotations

from functools import cache
from typing import Any
from zoneinfo import available_timezones

from django import forms
from django.utils.translation import gettext_lazy as _

_REGIONS = ("Africa", "America", "Antarctica", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific")


class ZoneField(forms.ChoiceField):
    """An IANA zone; empty where none was chosen. A script offers the browser's own (`data-zone`)."""

    def __init__(self, **options: Any) -> None:
        options.setdefault("label", _("Time zone"))
        super().__init__(choices=zones, **options)
        self.widget.attrs["data-zone"] = "offer"


@cache
def zones() -> list[tuple[str, Any]]:
    """Every zone where people live, in groups, behind an empty choice."""
    names = sorted(available_timezones())
    groups: list[tuple[str, Any]] = [("", _("Choose")), ("UTC", "UTC")]
    for region in _REGIONS:
        inside = [name for name in names if name.startswith(f"{region}/")]
        groups.append((region, [(name, _place(name)) for name in inside]))
    return groups


def _place(name: str) -> str:
    """America/Indiana/Knox as "Indiana, Knox"."""
    return ", ".join(name.split("/")[1:]).replace("_", " ")
