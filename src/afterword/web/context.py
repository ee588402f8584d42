"""What every page is given: the bar's pages, whether this is the example, and whether mail can leave."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext as _

from afterword.actions.read_mailbox import read_mailbox


def everywhere(request: HttpRequest) -> dict[str, Any]:
    """The pages of the bar for a signed-in seeker; none before."""
    if not hasattr(request, "owner"):
        return {"pages": []}
    pages = (
        ("today", _("Today")),
        ("interviews", _("Interviews")),
        ("outbox", _("Outbox")),
        ("import-contacts", _("Contacts")),
        ("history", _("History")),
        ("mailbox", _("Mailbox")),
    )
    return {
        "pages": [
            {"url": reverse(name), "label": label, "here": _here(request.path, reverse(name))}
            for name, label in pages
        ],
        "practising": request.owner.practising,
        "no_mailbox": lambda: not request.owner.practising and read_mailbox(request.owner) is None,
    }


def _here(path: str, page: str) -> str:
    """Which `aria-current` the page's link has: "page" on it, "true" on the pages that it leads to."""
    if path == page:
        return "page"
    first = page.split("/")[1]
    return "true" if first and path.startswith(f"/{first}/") else ""
