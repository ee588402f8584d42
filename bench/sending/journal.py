"""A journal full of approved letters that are due: some seekers, each with several candidacies.

One interview is captured, planned, written, approved and queued by the verbs themselves; the others are
copies of its rows with names, addresses and seals of their own.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import Any, TypeVar
from uuid import uuid4

from django.db import models as fields
from django.db import transaction

from afterword.domain.mail_account import Security
from afterword.domain.send.envelope import new_message_id
from afterword.ports import Vault
from afterword.store import models, outbox
from mail_servers import PASSWORD
from world import AFTER, new_world

#: letters of one seeker, where nothing else is said: below what one mailbox sends in a day
EACH = 16
#: what no bench comes to: here a mailbox may send all day
ENOUGH = 10_000
HERE = "127.0.0.1"
PEOPLE, COMPANY = ("ines", "tom"), "Lager"
#: when the letters are due, and the clock of the benches begins
DUE = AFTER + timedelta(days=1)
FOREVER = timedelta(days=400)

Row = TypeVar("Row", bound=fields.Model)


@transaction.atomic
def fill(letters: int, each: int = EACH) -> None:
    """Queue so many letters, `each` of one seeker, all due at DUE and for long after."""
    first = _first()
    copies = -(-letters // len(PEOPLE)) - 1
    owners = [first.application.seeker, *_seekers(copies * len(PEOPLE) // each)]
    for number in range(1, copies + 1):
        _copy(first, owners[number * len(PEOPLE) // each], number)
    surplus = models.Outgoing.objects.order_by("-pk")[: models.Outgoing.objects.count() - letters]
    models.Touchpoint.objects.filter(outgoing__in=list(surplus)).delete()


def open_accounts(vault: Vault, out: int, into: Callable[[str], int | None]) -> None:
    """Give every seeker a mailbox here; `into` says for a user's name by which port it is read, if at all.

    No account holds its letters back: here they all go in one hour.
    """
    secret = vault.lock(PASSWORD)
    for seeker in models.Seeker.objects.order_by("pk"):
        port = into(user(seeker))
        models.MailAccount.objects.create(
            seeker=seeker,
            address=seeker.email,
            out_host=HERE,
            out_port=out,
            out_security=Security.NONE,
            in_host=HERE if port else "",
            in_port=port or 1,
            in_security=Security.NONE,
            in_user=user(seeker),
            in_secret=secret,
            day_cap=ENOUGH,
            pace=0,
            saved_at=AFTER,
        )


def user(seeker: models.Seeker) -> str:
    """The seeker's name at the mail servers."""
    return seeker.email.partition("@")[0]


def _first() -> models.Interview:
    world = new_world()
    for person in PEOPLE:
        world.queue(person)
    models.Seeker.objects.update(email="seeker0@home.example")
    models.Outgoing.objects.update(sender_email="seeker0@home.example", goes_at=AFTER)
    rows = models.Touchpoint.objects
    rows.exclude(outgoing__state="queued").delete()
    rows.update(earliest=AFTER - FOREVER, best=AFTER, latest=DUE + FOREVER)
    for approval in models.Approval.objects.select_related("version__touchpoint__interview__application"):
        _seal(approval)
    return models.Interview.objects.select_related("application__seeker").get()


def _seekers(more: int) -> list[models.Seeker]:
    made = [
        models.Seeker(name="Mara Lind", email=f"seeker{number}@home.example", timezone="Europe/Berlin")
        for number in range(1, more + 1)
    ]
    return models.Seeker.objects.bulk_create(made)


def _copy(first: models.Interview, owner: models.Seeker, number: int) -> None:
    """One candidacy more, with other people at another house."""
    application = _again(first.application, seeker=owner, company=_renamed(COMPANY, number))
    people = {
        one.key: _again(one, application=application, email=_address(one.key, number))
        for one in first.application.people.all()
    }
    interview = _again(first, application=application)
    interview.people.set(people[one.key] for one in first.people.all())
    kept: Sequence[fields.Manager[Any]] = (first.sessions, first.items, first.evidence, first.sources)
    for rows in kept:
        for row in rows.all():
            _again(row, interview=interview)
    for touchpoint in first.touchpoints.all():
        _copy_letter(touchpoint, interview, number)


def _copy_letter(step: models.Touchpoint, interview: models.Interview, number: int) -> None:
    queued = step.outgoing.select_related("approval__version").get()
    owner, address = interview.application.seeker, _address(step.person, number)
    touchpoint = _again(step, interview=interview)
    text = {name: _renamed(getattr(queued, name), number) for name in ("subject", "body")}
    version = _again(queued.approval.version, touchpoint=touchpoint, **text)
    approval = _again(queued.approval, version=version, address=address)
    _seal(approval)
    _again(
        queued,
        touchpoint=touchpoint,
        approval=approval,
        message_id=new_message_id(uuid4().hex, owner.email),
        sender_email=owner.email,
        to_email=address,
        **text,
    )


def _seal(approval: models.Approval) -> None:
    touchpoint = approval.version.touchpoint
    approval.seal = outbox.seal_now(touchpoint, outbox.recipient(touchpoint))
    approval.save(update_fields=["seal"])


def _renamed(text: str, number: int) -> str:
    return text.replace(COMPANY, f"{COMPANY} {number}")


def _address(key: str, number: int) -> str:
    return f"{key}@house{number}.example"


def _again(row: Row, **changed: Any) -> Row:
    """The same row once more, with other values in these columns."""
    columns = {each.attname: getattr(row, each.attname) for each in row._meta.concrete_fields}
    del columns["id"]
    for name in changed:
        columns.pop(row._meta.get_field(name).attname, None)  # type: ignore[union-attr]
    return type(row)._default_manager.create(**columns, **changed)
