"""Every screen there is, and what each must be: quiet to axe, and no wider than a phone."""

from __future__ import annotations

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

EMPTY = (
    "/",
    "/interviews/",
    "/interviews/new",
    "/outbox",
    "/history",
    "/mailbox",
    "/policy",
    "/contacts/import",
    "/pace",
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
    "/interviews/1/why-not?person=ruth-andersson&purpose=coffee_invite",
    "/pace",
    "/pace?rule=check_in_open",
    "/touchpoints/1/draft",
    "/touchpoints/1/draft/edit",
    "/outbox",
    "/history",
    "/mailbox",
    "/interviews/999",  # the page of a failure
)
_OPTIONS = {"preload": False}  # axe would fetch our styles again, which fails where a test cut the connection
GRAVE = ("serious", "critical")


def complaints(page: Page) -> list[str]:
    """What axe finds grave, in light and in dark."""
    found = []
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        violations = Axe().run(page, options=_OPTIONS).response["violations"]
        found += [_told(page, scheme, one) for one in violations if one["impact"] in GRAVE]
    return found


def _told(page: Page, scheme: str, violation: dict[str, list[dict[str, str]]]) -> str:
    places = "; ".join(node["html"][:160] for node in violation["nodes"][:3])
    return f"{page.url} ({scheme}): {violation['help']}: {places}"


def too_wide(page: Page) -> list[str]:
    """The page, if it must be scrolled sideways."""
    wide, room = page.evaluate("[document.documentElement.scrollWidth, document.documentElement.clientWidth]")
    return [f"{page.url} is {wide} px wide on {room}"] if wide > room else []


TOUCH = 44  # px: what a thumb hits (design, the look)
_PRESSED = "button, .button, select, summary, nav a, input:not([type=hidden])"
_SMALL = """([pressed, least]) => [...document.querySelectorAll(pressed)]
  .filter(one => !["checkbox", "radio"].includes(one.type) && one.checkVisibility())
  .filter(one => one.getBoundingClientRect().height < least - 0.5)
  .map(one => one.outerHTML.slice(0, 120))"""


def too_small(page: Page) -> list[str]:
    """What one presses, chooses or types into, where a thumb would miss it."""
    return [f"{page.url}: {one}" for one in page.evaluate(_SMALL, [_PRESSED, TOUCH])]
