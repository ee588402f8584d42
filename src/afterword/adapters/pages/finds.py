"""What a page announces: events, jobs and feeds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import urljoin, urlsplit

from afterword.adapters.hypertext import readable
from afterword.adapters.pages.dates import iso_day, iso_moment
from afterword.adapters.pages.html import page_source, parse_page
from afterword.adapters.pages.items import Item
from afterword.adapters.pages.json_ld import json_ld_items
from afterword.adapters.pages.markup import MICRODATA, RDFA, markup_items
from afterword.domain.web_sources import PageEvent, PageFinds, PagePosting, PostingSaid

#: The types below schema.org/Event whose names do not end in "Event".
_EVENTS = frozenset({"Festival", "CourseInstance", "Hackathon", "EventSeries"})
_FEEDS = frozenset(f"application/{name}" for name in ("rss+xml", "atom+xml", "rdf+xml", "feed+json"))
_DEEPEST = 12
_WANTED = ("qualifications", "skills", "experienceRequirements", "educationRequirements")


def read_markup(file: str, raw: bytes) -> PageFinds:
    """What the page's structured data and its head say. Raises NotAPage, TooLarge, NotText."""
    root = parse_page(page_source(file, raw), file)
    base = _base(root)
    return PageFinds(
        file,
        events=_unique_events(
            _event(item, above, base) for item, above in _all_items(root) if _is_event(item)
        ),
        postings=find_postings(root),
        feeds=tuple(dict.fromkeys(_feeds(root, base))),
    )


def find_postings(root: Any) -> tuple[PagePosting, ...]:
    """The jobs that an already parsed page announces in structured data."""
    return postings_of([item for item, _ in _all_items(root)], _base(root))


def postings_of(items: Iterable[Item], base: str = "") -> tuple[PagePosting, ...]:
    """The jobs among these items, each once; relative addresses are read from `base`."""
    return tuple(dict.fromkeys(_posting(item, base) for item in items if "JobPosting" in item.types))


def _all_items(root: Any) -> Iterator[tuple[Item, Item | None]]:
    """Every item however deep, with the one it hangs below."""
    for top in (*json_ld_items(root), *markup_items(root, MICRODATA), *markup_items(root, RDFA)):
        yield from _with_nested(top, None, 0)


def _with_nested(item: Item, above: Item | None, depth: int) -> Iterator[tuple[Item, Item | None]]:
    yield item, above
    if depth < _DEEPEST:
        for child in item.nested():
            yield from _with_nested(child, item, depth + 1)


def _is_event(item: Item) -> bool:
    return any(name.endswith("Event") or name in _EVENTS for name in item.types)


def _event(item: Item, above: Item | None, base: str) -> PageEvent:
    times = item.item("eventSchedule", "courseSchedule")
    return PageEvent(
        name=item.text("name", "headline") or (above.text("name") if above else None) or "",
        start=iso_moment(item.text("startDate", "doorTime")) or _scheduled(times, "start"),
        end=iso_moment(item.text("endDate")) or _scheduled(times, "end"),
        place=_place(item),
        url=_address(base, item.text("url", "sameAs", "mainEntityOfPage")),
    )


def _scheduled(times: Item | None, edge: str) -> str | None:
    """The first time a repeated event begins (or the last it ends), from its schedule."""
    day = iso_moment(times.text(f"{edge}Date")) if times else None
    clock = times.text(f"{edge}Time") if times else None
    return iso_moment(f"{day}T{clock}") if day and clock and "T" not in day else day


def _posting(item: Item, base: str) -> PagePosting:
    return PagePosting(
        title=" ".join(readable(item.text("title", "name") or "").split()),
        company=item.text("hiringOrganization", "employerOverview"),
        closes=iso_day(item.text("validThrough", "applicationDeadline")),
        place=_place(item),
        url=_address(base, item.text("url", "mainEntityOfPage")),
        text=readable(item.raw("description") or "").strip(),
        said=_said(item),
    )


def _said(item: Item) -> PostingSaid:
    """What the job's own properties say beside its description."""
    where = item.item("jobLocation", "applicantLocationRequirements")
    address = where and (where.item("address") or where)
    country = (
        address.text("addressCountry") or item.text("applicantLocationRequirements") if address else None
    )
    number, contact = item.item("identifier"), item.item("applicationContact")
    told = [contact.text(part) for part in ("name", "email", "telephone")] if contact else []
    return PostingSaid(
        requirements=tuple(_wanted(item)),
        reference=number.text("value") if number else item.text("identifier"),
        contact=", ".join(part.removeprefix("mailto:") for part in told if part) or None,
        country=country,
        sector=item.text("industry"),
    )


def _wanted(item: Item) -> Iterator[str]:
    """The lines of what is asked for, whether told as text, as markup or as items."""
    for name in _WANTED:
        for value in item.props.get(name, ()):
            text = (
                value if isinstance(value, str) else value.text("description", "credentialCategory", "name")
            )
            for line in readable(text or "").split("\n"):
                if bare := line.strip(" -*•\t"):
                    yield bare


def _place(item: Item) -> str | None:
    where = item.item("location", "jobLocation")
    if where is None:
        return item.text("location", "jobLocation")
    address = where.item("address") or where
    town = [address.text(part) for part in ("addressLocality", "addressRegion", "addressCountry")]
    parts = [where.text("name"), *town] if any(town) else [where.text("name"), where.text("address", "url")]
    return ", ".join(dict.fromkeys(part for part in parts if part)) or None


def _unique_events(events: Iterable[PageEvent]) -> tuple[PageEvent, ...]:
    """Each event once, though a page may tell it in two syntaxes; the fuller telling stays."""
    kept: dict[tuple[str | None, ...], PageEvent] = {}
    for event in events:
        if event.name or event.start:
            key = (event.name.casefold(), event.start, event.place)
            kept[key] = max(kept.get(key, event), event, key=_told)
    return tuple(kept.values())


def _told(event: PageEvent) -> int:
    return sum(value is not None for value in (event.end, event.url))


def _base(root: Any) -> str:
    """The address of the page where it says so: relative links are read from there."""
    for path in ("//base/@href", "//link[@rel='canonical']/@href", "//meta[@property='og:url']/@content"):
        for said in root.xpath(path):
            if urlsplit(said).scheme in {"http", "https"}:
                return str(said)
    return ""


def _feeds(root: Any, base: str) -> Iterator[str]:
    for link in root.iter("link"):
        kind = (link.get("type") or "").split(";")[0].strip().lower()
        if "alternate" in (link.get("rel") or "").lower().split() and kind in _FEEDS:
            address = _address(base, link.get("href"))
            if address:
                yield address


def _address(base: str, said: str | None) -> str | None:
    """A web address, whole where the page's own is known; nothing that a browser would run."""
    try:
        whole = urljoin(base, (said or "").strip())
        scheme = urlsplit(whole).scheme
    except ValueError:
        return None
    return whole if whole and scheme in {"", "http", "https"} else None
