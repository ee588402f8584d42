"""Approval: of exactly this text, to exactly this address."""

from __future__ import annotations

import pytest

from afterword.actions.approve import approve
from afterword.actions.edit_draft import edit_draft
from afterword.actions.enqueue import enqueue
from afterword.actions.write_drafts import write_drafts
from afterword.domain.facts import ContactPolicy
from afterword.errors import Refused
from afterword.store import models
from world import AFTER, HUSHED, SECRET, World, tools


def test_a_text_that_was_edited_since_it_was_seen_is_refused(world: World) -> None:
    row = world.touchpoint()
    seen = world.version(row).number
    edit_draft(world.owner, row.pk, "Thank you", "Hi Ines,\n\nThank you.\n\nMara", AFTER)

    with pytest.raises(Refused, match="text_changed"):
        approve(world.owner, row.pk, seen, AFTER)
    approve(world.owner, row.pk, seen + 1, AFTER)


def test_an_edit_withdraws_the_approval(world: World) -> None:
    row = world.approve()
    edit_draft(world.owner, row.pk, "Thank you", "Hi Ines,\n\nThank you.\n\nMara", AFTER)

    with pytest.raises(Refused, match="not_approved"):
        enqueue(world.owner, row.pk, AFTER)


def test_what_the_review_blocks_cannot_be_approved(world: World) -> None:
    row = world.touchpoint()
    edited = edit_draft(world.owner, row.pk, "Thank you", f"Hi Ines,\n\n{HUSHED}.\n\nMara", AFTER)
    assert edited.blocked

    with pytest.raises(Refused, match="blocked"):
        approve(world.owner, row.pk, world.version(row).number, AFTER)


def test_what_became_private_after_the_writing_cannot_be_approved(world: World) -> None:
    row = world.touchpoint("tom")
    version = world.version(row)
    assert "picking screens" in version.body
    models.DebriefItem.objects.filter(key="moment-1").update(kind="private")

    with pytest.raises(Refused, match="blocked"):
        approve(world.owner, row.pk, version.number, AFTER)


def test_a_contact_rule_learned_since_is_held(world: World) -> None:
    row = world.touchpoint()
    models.Application.objects.update(contact_policy=ContactPolicy.NONE)

    with pytest.raises(Refused, match="contact_none"):
        approve(world.owner, row.pk, world.version(row).number, AFTER)


def test_nobody_is_written_to_without_an_address(world: World) -> None:
    row = world.touchpoint("tom")
    models.Person.objects.filter(key="tom").update(email="tom@lager.example, all@lager.example")

    with pytest.raises(Refused, match="no_address"):
        approve(world.owner, row.pk, world.version(row).number, AFTER)


def test_an_approved_text_is_not_written_over(world: World) -> None:
    row = world.approve()
    before = world.version(row)
    models.DebriefItem.objects.filter(key="topic-1").delete()

    write_drafts(world.owner, world.interview, tools(), AFTER)

    assert world.version(row) == before


def test_a_text_by_hand_is_not_written_over(world: World) -> None:
    row = world.touchpoint()
    edit_draft(world.owner, row.pk, "Thank you", "Hi Ines,\n\nThank you.\n\nMara", AFTER)

    write_drafts(world.owner, world.interview, tools(), AFTER)

    assert world.version(row).author == "hand"


def test_a_message_is_queued_once(world: World) -> None:
    world.queue()

    with pytest.raises(Refused, match="already_queued"):
        enqueue(world.owner, world.touchpoint().pk, AFTER)


def test_what_is_not_by_mail_is_not_queued(world: World) -> None:
    row = world.approve()
    models.Touchpoint.objects.filter(pk=row.pk).update(method="linkedin")

    with pytest.raises(Refused, match="not_by_mail"):
        enqueue(world.owner, row.pk, AFTER)


def test_no_private_item_stands_in_anything_written(world: World) -> None:
    bodies = "".join(models.DraftVersion.objects.values_list("body", flat=True))

    assert "Hi Tom" in bodies
    assert SECRET not in bodies
    assert SECRET in models.DebriefItem.objects.get(interview=world.interview, kind="private").text
