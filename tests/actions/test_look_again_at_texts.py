"""What stays as the seeker left it is looked at again whenever the plan is made anew."""

from __future__ import annotations

from datetime import timedelta

import pytest

from afterword.actions.approve import approve
from afterword.actions.edit_draft import edit_draft
from afterword.actions.enqueue import enqueue
from afterword.actions.renew import renew
from afterword.actions.review_text import review_text
from afterword.actions.set_preferences import set_limits
from afterword.domain.facts import ContactPolicy, Kind
from afterword.store import models
from world import AFTER, World, tools

TEXT = "Hi Tom,\n\nThank you. The quokka budget was a fine thing to talk about.\n\nMara"


@pytest.fixture
def approved(world: World) -> World:
    row = world.touchpoint("tom")
    edit_draft(world.owner, row.pk, "Thank you", TEXT, AFTER)
    approve(world.owner, row.pk, world.version(row).number, AFTER)
    enqueue(world.owner, row.pk, AFTER)
    return world


def test_an_approved_text_that_says_what_became_private_is_taken_back_at_once(approved: World) -> None:
    models.DebriefItem.objects.filter(key="topic-1").update(
        kind=Kind.PRIVATE, text="the quokka budget is frozen"
    )

    renew(approved.owner, approved.interview, tools(), AFTER + timedelta(minutes=1))

    version = approved.version(approved.touchpoint("tom"))
    assert version.body == TEXT
    assert version.findings.filter(code="private_content").exists()
    assert not version.approvals.filter(withdrawn_at=None).exists()
    assert models.Outgoing.objects.get().state == "cancelled"


def test_an_approved_text_in_which_nothing_changed_stays_approved(approved: World) -> None:
    renew(approved.owner, approved.interview, tools(), AFTER + timedelta(minutes=1))

    assert approved.version(approved.touchpoint("tom")).approvals.filter(withdrawn_at=None).exists()
    assert models.Outgoing.objects.get().state == "queued"


def test_a_rule_that_was_lifted_blocks_no_text(world: World) -> None:
    models.Application.objects.update(contact_policy=ContactPolicy.VIA_RECRUITER_ONLY)
    row = world.touchpoint("tom").pk
    assert "contact_rule" in {found.code for found in review_text(world.owner, row, None, TEXT)}
    lifting = {"message_id": "<l@x>", "lifts_contact_rule": True, "at": AFTER, "heard_at": AFTER}
    models.Signal.objects.create(interview_id=world.interview, kind="other", **lifting)
    assert "contact_rule" not in {found.code for found in review_text(world.owner, row, None, TEXT)}


def test_an_invitation_is_as_long_as_the_account_takes_and_a_message_longer(world: World) -> None:
    models.Touchpoint.objects.filter(pk=world.touchpoint("tom").pk).update(method="linkedin")
    models.DraftVersion.objects.update(subject=None)
    row, long = world.touchpoint("tom").pk, "Hi Tom, " + "it was good to talk. " * 12

    def codes() -> set[str]:
        return {found.code for found in review_text(world.owner, row, None, long)}

    assert "over_free_limit" in codes()
    set_limits(world.owner, {"invitation": 300}, AFTER)
    assert "over_free_limit" not in codes()
    models.Touchpoint.objects.filter(pk=row).update(purpose="keep_warm")
    assert not {"over_limit", "over_free_limit"} & codes()
