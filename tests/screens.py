"""Every screen there is, and what each must be: quiet to axe, and no wider than a phone."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

EMPTY = (
    "/",
    "/interviews/",
    "/interviews/new",
    "/outbox",
    "/heard",
    "/history",
    "/mailbox",
    "/policy",
    "/heard/new",
    "/contacts/import",
    "/contacts/pairs",
    "/pace",
    "/voice",
    "/nowhere",  # an address that is none
)
SERVERS = "/mailbox?address=dana@whitfield.example"
OF_THE_EXAMPLE = (
    "/",
    "/interviews/",
    "/interviews/new",
    "/interviews/1",
    "/interviews/1/people/1",
    "/interviews/1/debrief",
    "/items/3",
    "/interviews/1/plan",
    "/interviews/1/timeline",
    "/interviews/1/people/ruth-andersson/timeline",
    "/interviews/1/others",
    "/interviews/1/acquaintances",
    "/interviews/1/why-not",
    "/interviews/1/why-not?person=ruth-andersson&purpose=coffee_invite",
    "/pace",
    "/pace?rule=check_in_open",
    "/voice",
    "/touchpoints/1/draft",
    "/touchpoints/1/draft/edit",
    "/touchpoints/1/versions",
    "/touchpoints/1/sentence/other?sentence=2",
    "/interviews/1/panel",
    "/outbox",
    "/history",
    "/mailbox",
    "/policy",
    "/contacts/import",
    "/contacts/pairs",
    "/interviews/999",  # the page of a failure
)
_OPTIONS = {"preload": False}  # axe would fetch our styles again, which fails where a test cut the connection
GRAVE = ("serious", "critical")


def complaints(page: Page) -> list[str]:
    """What axe finds grave, in light and in dark, with everything unfolded."""
    found = []
    with _unfolded(page):
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme)
            violations = Axe().run(page, options=_OPTIONS).response["violations"]
            found += [_told(page, scheme, one) for one in violations if one["impact"] in GRAVE]
    return found


def _told(page: Page, scheme: str, violation: dict[str, list[dict[str, str]]]) -> str:
    places = "; ".join(node["html"][:160] for node in violation["nodes"][:3])
    return f"{page.url} ({scheme}): {violation['help']}: {places}"


def too_wide(page: Page) -> list[str]:
    """The page, if it must be scrolled sideways, as it comes or with everything unfolded."""
    wide, room = page.evaluate(_WIDTH)
    with _unfolded(page):
        widest, _ = page.evaluate(_WIDTH)
    return [f"{page.url} is {max(wide, widest)} px wide on {room}"] if max(wide, widest) > room else []


_WIDTH = "[document.documentElement.scrollWidth, document.documentElement.clientWidth]"
TOUCH = 44  # px: what a thumb hits (design, the look)
_PRESSED = "button, .button, select, summary, nav a, input:not([type=hidden])"
_SMALL = """([pressed, least]) => [...document.querySelectorAll(pressed)]
  .filter(one => !["checkbox", "radio"].includes(one.type) && one.checkVisibility())
  .filter(one => one.getBoundingClientRect().height < least - 0.5)
  .map(one => one.outerHTML.slice(0, 120))"""


def too_small(page: Page) -> list[str]:
    """What one presses, chooses or types into, where a thumb would miss it, folded away or not."""
    with _unfolded(page):
        return [f"{page.url}: {one}" for one in page.evaluate(_SMALL, [_PRESSED, TOUCH])]


@contextmanager
def _unfolded(page: Page) -> Iterator[None]:
    """Everything that is folded, open for a look; folded again afterwards."""
    folded = page.evaluate_handle("[...document.querySelectorAll('details:not([open])')]")
    folded.evaluate("all => all.forEach(one => { one.open = true })")
    yield
    folded.evaluate("all => all.forEach(one => { one.open = false })")
