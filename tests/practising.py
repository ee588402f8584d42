"""The example as tests of the pages use it: entered through the page, its steps found by name."""

from __future__ import annotations

from html import unescape
from typing import Any, NamedTuple

from django.test import Client

from afterword import bootstrap
from afterword.actions.journal import the_seeker
from afterword.actions.tick import tick_everybody
from afterword.store import models, queries
from window import text


class Practice(NamedTuple):
    """The seeker at the window, in the example."""

    client: Client

    def step(self, person: str = "Ruth", purpose: str = "thank_you") -> models.Touchpoint:
        """The touchpoint for somebody, by the given name."""
        key = models.Person.objects.get(given=person).key
        return models.Touchpoint.objects.get(person=key, purpose=purpose)

    def version(self, step: models.Touchpoint) -> int:
        """The number of the text that stands."""
        standing = queries.latest_version(step)
        assert standing is not None
        return standing.number

    def read(self, address: str) -> str:
        """A page as a person reads it."""
        answer = self.client.get(address)
        assert answer.status_code == 200, address
        return unescape(text(answer))

    def press(self, address: str, **typed: Any) -> str:
        """Send a form, and read the page it leads to."""
        answer = self.client.post(address, typed, follow=True)
        assert answer.status_code == 200, text(answer)
        return unescape(text(answer))

    def approve(self, step: models.Touchpoint) -> str:
        """Approve the text that stands."""
        return self.press(f"/touchpoints/{step.pk}/approval", version=self.version(step))

    def send_now(self, step: models.Touchpoint) -> str:
        """Approve the text that stands and let it go."""
        return self.press(f"/touchpoints/{step.pk}/sending", version=self.version(step))


def tick() -> None:
    """One round of the clock, now."""
    tick_everybody(bootstrap.ways, bootstrap.tools(), bootstrap.clock().now())


def practise(client: Client) -> Practice:
    """Enter the example through the page."""
    assert client.post("/example/enter").status_code == 302
    assert the_seeker().practising
    return Practice(client)
