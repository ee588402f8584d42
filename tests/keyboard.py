"""Hands that know no mouse."""

from __future__ import annotations

from playwright.sync_api import Locator, Page

MOST = 150  # stops on one page; more is a page nobody gets through
_IS_FOCUSED = "one => one === document.activeElement"
_SHOWS_FOCUS = """() => {
  const one = document.activeElement;
  if (one === document.body) return true;
  if (["date", "datetime-local"].includes(one.type)) return true; // it is shown inside, out of our sight
  const style = getComputedStyle(one);
  return style.boxShadow !== "none" || (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0);
}"""


def reach(page: Page, wanted: Locator) -> None:
    """Press Tab until the wanted one has the focus; at every stop the focus must be seen."""
    wanted.wait_for()
    for _ in range(MOST):
        if wanted.evaluate(_IS_FOCUSED):
            return
        page.keyboard.press("Tab")
        assert page.evaluate(_SHOWS_FOCUS), f"focus cannot be seen: {_where(page)}"
    raise AssertionError(f"{wanted} was not reached in {MOST} stops")


def press(page: Page, wanted: Locator, key: str = "Enter") -> None:
    """Reach it, and press a key."""
    reach(page, wanted)
    page.keyboard.press(key)


def write(page: Page, wanted: Locator, text: str) -> None:
    """Reach a field, and type in place of what it holds."""
    reach(page, wanted)
    page.keyboard.press("Control+A")
    page.keyboard.type(text)


def _where(page: Page) -> str:
    return str(page.evaluate("document.activeElement.outerHTML.slice(0, 200)"))
