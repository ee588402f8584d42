"""The directory of a seeker's rounds: whose a mail may be, in a few queries, however many there are."""

from __future__ import annotations

from collections import defaultdict

from afterword.domain.facts import Person
from afterword.domain.match.directory import Directory, Round
from afterword.domain.send.states import SPENT
from afterword.store import models, queries


def directory(owner: models.Seeker) -> Directory:
    """Every round with its people and threads, every application as a mail may name it."""
    people = _people(owner)
    rows = queries.interviews(owner).values_list("pk", "application")
    rounds = [Round(number, application, tuple(people[number])) for number, application in rows]
    return Directory(rounds, _threads(owner), queries.candidacies(owner), _heard(owner))


def _people(owner: models.Seeker) -> defaultdict[int, list[Person]]:
    """Key, name and address of the people of each round: no more of them is compared."""
    found: defaultdict[int, list[Person]] = defaultdict(list)
    rows = models.Interview.people.through.objects.filter(interview__application__seeker=owner)
    told = rows.values_list("interview", "person__key", "person__name", "person__email")
    for interview, key, name, email in told.order_by("person"):
        found[interview].append(Person(key, name, email=email))
    return found


def _threads(owner: models.Seeker) -> dict[str, int]:
    """The rounds of what went, or may have gone, by Message-ID."""
    rows = models.Outgoing.objects.filter(touchpoint__interview__application__seeker=owner, state__in=SPENT)
    return dict(rows.exclude(message_id="").values_list("message_id", "touchpoint__interview"))


def _heard(owner: models.Seeker) -> dict[str, int]:
    """The rounds of what was heard, by Message-ID; not of what is in doubt."""
    rows = models.Signal.objects.filter(interview__application__seeker=owner, doubt="")
    return dict(rows.exclude(message_id="").values_list("message_id", "interview"))
