"""Words that would be markup stay words, on every page that shows them."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from html.parser import HTMLParser

from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from afterword.actions.hear import hear
from afterword.actions.write_drafts import write_drafts
from afterword.domain.facts import Captured, DebriefItem, Person, Quote
from afterword.store import models
from window import seeker
from world import AFTER, INES, another_interview, captured, mail, tools

HOSTILE = "\"'><img src=x onerror=alert(1)>{{ x }}<script>alert(1)</script>"
PAGES = (
    *("/", "/interviews/", "/interviews/new", "/outbox", "/history", "/pace", "/policy", "/mailbox"),
    *("/contacts/import", "/contacts/pairs", "/interviews/{i}", "/interviews/{i}/debrief"),
    *("/interviews/{i}/plan", "/interviews/{i}/acquaintances", "/interviews/{i}/others"),
    *("/interviews/{i}/why-not?person=ines&purpose=thank_you", "/interviews/{i}/timeline"),
    *("/interviews/{i}/people/ines/timeline", "/interviews/{i}/people/{p}", "/items/{d}"),
    *("/touchpoints/{t}/draft", "/touchpoints/{t}/draft/edit", "/contacts/uploads/{u}", "/?x=" + HOSTILE),
)


class Markup(HTMLParser):
    """Collects what a browser would run or load of these words."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Pictures, inline scripts, handlers and addresses that run."""
        inline = tag == "script" and not dict(attrs).get("src")
        runs = [name for name, value in attrs if name.startswith("on") or "javascript:" in (value or "")]
        if tag == "img" or inline or runs:
            self.found.append(f"{tag} {attrs}")


def _hostile(found: Captured) -> Captured:
    def item(each: DebriefItem) -> DebriefItem:
        return replace(each, text=f"{each.text} {HOSTILE}", source=Quote(HOSTILE, HOSTILE))

    def person(each: Person) -> Person:
        return replace(each, name=f"{each.name} {HOSTILE}", address=f"Hi {HOSTILE}", phone=HOSTILE)

    told = replace(found.interview, company=f"Lager {HOSTILE}", role=f"Engineer {HOSTILE}")
    people = tuple(person(each) for each in found.people)
    return replace(found, interview=told, people=people, items=tuple(item(each) for each in found.items))


def test_no_page_runs_what_somebody_wrote(owner: Client) -> None:
    owner.get("/")
    world = another_interview(seeker(), _hostile(captured()), ())
    hear(
        world.owner,
        replace(mail(INES, f"Could you send it? {HOSTILE}", AFTER), subject=HOSTILE),
        tools().policy,
        AFTER,
    )
    write_drafts(world.owner, world.interview, tools(), AFTER + timedelta(minutes=1))
    card = f"BEGIN:VCARD\nFN:Jo {HOSTILE}\nORG:Lager\nURL:javascript:alert(1)\nNOTE:{HOSTILE}\nEND:VCARD\n"
    name = "x'onload=alert(1).vcf"
    owner.post("/contacts/uploads", {"file": SimpleUploadedFile(name, card.encode())})
    upload = models.ContactUpload.objects.get().pk
    numbers = {
        "i": world.interview,
        "u": upload,
        "t": models.Touchpoint.objects.filter(person="ines")[0].pk,
        "p": models.Person.objects.filter(key="ines")[0].pk,
        "d": models.DebriefItem.objects.all()[0].pk,
    }

    seen = 0
    for taken in (False, True):
        if taken:
            assert owner.post(f"/contacts/uploads/{upload}/taking").status_code == 302
        for page in PAGES:
            address = page if HOSTILE in page else page.format(**numbers)
            answer = owner.get(address)
            shown = answer.content.decode()
            markup = Markup()
            markup.feed(shown)
            assert (answer.status_code, markup.found) == (200, []), address
            seen += "onerror" in shown
    assert seen > len(PAGES)
