"""Fills the journal of AFTERWORD_HOME: 50 interviews, 500 touchpoints; prints that, and Today's queries.

Run in a process of its own, with the settings of the window. The planner is sparing: what it
plans is copied until each interview has ten touchpoints, each with its draft.
"""

from __future__ import annotations

import json
import os
from datetime import timedelta

INTERVIEWS, EACH, PEOPLE = 50, 10, 3


def main() -> None:
    """Fill, count, print."""
    os.environ["DJANGO_SETTINGS_MODULE"] = "afterword.settings.window"
    from afterword import bootstrap

    bootstrap.journal()
    for number in range(INTERVIEWS):
        _copy(_take_in(number))
    print(json.dumps(_counts()))


def _take_in(number: int) -> int:
    from afterword import bootstrap
    from afterword.actions.journal import the_seeker
    from afterword.actions.take_in import Told, take_in
    from afterword.actions.typed import typed_interview
    from afterword.domain.facts import Seeker

    reader, now = bootstrap.reader(), bootstrap.clock().now()
    who = [(f"Ada {_name(n)}", f"ada.{n}@company{number}.example") for n in range(PEOPLE)]
    start = now - timedelta(days=1, hours=number)
    typed = typed_interview(reader, f"Company {_name(number)}", "Cartographer", start, 30, who)
    told = Told(seeker=Seeker("Per Holm", "per@holm.example", "Europe/Oslo"), zone="Europe/Oslo")
    return take_in(the_seeker(), [typed], reader, bootstrap.tools(), now, told=told).interview


def _copy(interview: int) -> None:
    from afterword.store import models

    planned = list(models.Touchpoint.objects.filter(interview=interview))
    for number in range(EACH - len(planned)):
        one = planned[number % len(planned)]
        version = one.versions.get()
        copied = models.Touchpoint.objects.get(pk=one.pk)
        copied.pk, copied.key = None, f"{one.key}-{number}"
        copied.save()
        version.pk, version.touchpoint = None, copied
        version.save()


def _name(number: int) -> str:
    """A word for a number that looks like a name."""
    return "".join("BDFGKLMNRT"[int(digit)] + "aeiou"[int(digit) % 5] for digit in f"{number:02}").title()


def _counts() -> dict[str, int]:
    from django.db import connection
    from django.test import Client
    from django.test.utils import CaptureQueriesContext

    from afterword import bootstrap
    from afterword.store import models

    client = Client(SERVER_NAME="127.0.0.1")
    client.post(f"/door/{bootstrap.sign_in_links().new(bootstrap.clock().now().timestamp())}")
    with CaptureQueriesContext(connection) as queries:
        assert client.get("/").status_code == 200  # noqa: PLR2004, S101 - or the figures mean nothing
    return {
        "interviews": models.Interview.objects.count(),
        "touchpoints": models.Touchpoint.objects.count(),
        "queries": len(queries),
    }


main()
