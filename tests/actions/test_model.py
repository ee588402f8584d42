"""The seeker's own model: kept, asked, and what it wrote taken or left."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from django.db import connection

from afterword.actions.approve import approve
from afterword.actions.edit_draft import edit_draft
from afterword.actions.erase import erase_everything
from afterword.actions.export import export
from afterword.actions.forget_model import forget_model
from afterword.actions.read_history import history
from afterword.actions.read_model import model_account, read_model, whither
from afterword.actions.renew_secrets import renew_secrets
from afterword.actions.save_model import TypedModel, save_model
from afterword.actions.test_model import test_model as try_model
from afterword.actions.undo import undo
from afterword.actions.write_drafts import write_drafts
from afterword.adapters.memory.model_writer import MemoryModel
from afterword.adapters.vault import FileVault
from afterword.domain.model_account import Prices
from afterword.domain.write.model_talk import Prompt, Usage
from afterword.errors import (
    Missing,
    ModelBusy,
    ModelCutShort,
    ModelFailed,
    ModelKeyLost,
    ModelStopped,
    Refused,
    Unusable,
)
from afterword.store import models
from afterword.words.entries import entry_sentence
from model_answers import GOOD, HERE, answer, have_written
from world import AFTER, SECRET, World, tools

AWAY = TypedModel("https://api.models.example/v1", "large", "sk-secret", agreed=True)
CLAIM = "I have led warehouse teams for many years."


@pytest.fixture
def vault(tmp_path: Path) -> FileVault:
    return FileVault(tmp_path / "mailbox.key")


def everything_stored() -> Iterator[str]:
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            cursor.execute(f'SELECT * FROM "{table}"')  # noqa: S608 - the database's own names
            yield from (str(cell) for row in cursor.fetchall() for cell in row)


def standing(world: World) -> models.DraftVersion:
    return world.version(world.touchpoint())


def sent_to(model: MemoryModel) -> str:
    return "\n".join(prompt.system + "".join(turn.text for turn in prompt.turns) for prompt in model.prompts)


def test_what_a_model_wrote_well_becomes_the_version_that_stands(world: World) -> None:
    before = standing(world)

    came = have_written(world, MemoryModel(answer()))

    after = standing(world)
    assert (came.kept, came.repairs, came.faults) == (True, 0, ())
    assert (after.author, after.number) == ("model", before.number + 1)
    assert after.body.startswith("Hi Ines,")
    assert "forty minutes" in after.body
    assert after.subject == "The nightly stock count"
    assert len(after.receipts) == 3
    assert not after.findings.filter(level="block").exists()


def test_what_is_blocked_goes_back_with_what_is_wrong_and_the_mended_text_stands(world: World) -> None:
    model = MemoryModel(answer(CLAIM), "no JSON at all", answer())

    came = have_written(world, model)

    assert (came.kept, came.repairs) == (True, 2)
    assert CLAIM in model.prompts[1].turns[-1].text
    assert [turn.role for turn in model.prompts[2].turns] == [
        "user",
        "assistant",
        "user",
        "assistant",
        "user",
    ]
    assert came.usage == Usage(300, 150, told=True)


def test_it_is_sent_back_twice_at_most_and_then_the_text_that_stood_stands(world: World) -> None:
    before = standing(world)
    model = MemoryModel(*[answer(CLAIM)] * 9)

    came = have_written(world, model)

    assert (came.kept, came.repairs, len(model.prompts)) == (False, 2, 3)
    assert {fault.code for fault in came.faults} == {"model_claim"}
    assert standing(world) == before


@pytest.mark.parametrize("failure", [ModelBusy("in 20 seconds"), ModelFailed("x")])
def test_a_failure_changes_nothing_and_is_not_tried_again(world: World, failure: ModelFailed) -> None:
    before, model = standing(world), MemoryModel(failure, answer())

    with pytest.raises(type(failure)):
        have_written(world, model)

    assert (standing(world), len(model.prompts)) == (before, 1)


def test_an_answer_without_an_end_is_not_read_to_it(world: World) -> None:
    with pytest.raises(ModelCutShort):
        have_written(world, MemoryModel("and on " * 100_000))


def test_nothing_private_and_nothing_of_others_is_in_any_request(world: World) -> None:
    hushed = {"text": f"I heard of {SECRET}.", "rests_on": []}
    others = {"text": "The new picking screens were a delight.", "rests_on": []}
    model = MemoryModel(answer(sentences=[*GOOD, hushed]), answer(sentences=[*GOOD, others]), answer())

    have_written(world, model)

    ours = (
        "".join(turn.text for prompt in model.prompts for turn in prompt.turns if turn.role == "user")
        + model.prompts[0].system
    )
    for word in (SECRET, "other offer", "picking", "Tom", "Mara", "mara@home.example", "ines@lager.example"):
        assert word not in ours


def test_a_private_word_that_a_model_hit_on_is_taken_out_and_the_rest_stands(world: World) -> None:
    came = have_written(world, MemoryModel(answer(f"I hope that {SECRET} suits you.")))

    assert came.kept
    assert SECRET not in standing(world).body


def test_an_approval_of_the_text_before_ends(world: World) -> None:
    world.queue()

    have_written(world, MemoryModel(answer()))

    assert world.outgoing().state == "cancelled"
    assert not models.Approval.objects.filter(withdrawn_at=None).exists()


def test_undo_brings_the_text_before_back(world: World) -> None:
    before = standing(world)
    have_written(world, MemoryModel(answer()))
    entry = next(one for one in history(world.owner, most=20) if one.reason.code == "draft_by_model")

    undo(world.owner, AFTER, entry.number)

    assert standing(world) == before


def test_what_the_seeker_edited_is_kept_as_a_version_below(world: World) -> None:
    edit_draft(world.owner, world.touchpoint().pk, "Mine", "Hi Ines,\n\nmy own words.\n\nMara", AFTER)

    have_written(world, MemoryModel(answer()))

    bodies = [row.body for row in world.touchpoint().versions.order_by("number")]
    assert "my own words" in bodies[-2]
    assert "stock count" in bodies[-1]


class Meanwhile:
    """A model during whose work something happens."""

    def __init__(self, deed: Callable[[], object]) -> None:
        self.deed = deed

    def write(self, _: Prompt, __: Callable[[], bool]) -> Iterator[str | Usage]:
        """The deed, then a good answer."""
        assert not connection.in_atomic_block
        self.deed()
        yield answer()


def test_an_edit_made_while_it_wrote_stands(world: World) -> None:
    def edit() -> None:
        edit_draft(world.owner, world.touchpoint().pk, "Mine", "Hi Ines,\n\nmy own words.\n\nMara", AFTER)

    with pytest.raises(Refused, match="changed_meanwhile"):
        have_written(world, Meanwhile(edit))

    assert "my own words" in standing(world).body


def test_what_is_sent_already_is_not_written_anew(world: World) -> None:
    world.queue()
    world.tick(world.due)
    model = MemoryModel(answer())

    with pytest.raises(Refused, match="not_planned"):
        have_written(world, model)

    assert model.prompts == []


def test_a_new_plan_does_not_write_over_it(world: World) -> None:
    have_written(world, MemoryModel(answer()))

    write_drafts(world.owner, world.interview, tools(), AFTER)

    assert standing(world).author == "model"


def test_it_can_be_approved_as_any_text_can(world: World) -> None:
    have_written(world, MemoryModel(answer()))

    approve(world.owner, world.touchpoint().pk, standing(world).number, AFTER)


def test_a_stranger_has_nothing_written_and_sets_no_model_for_others(world: World, vault: FileVault) -> None:
    stranger = models.Seeker.objects.create(name="Stranger")
    save_model(world.owner, HERE, vault, AFTER)
    model = MemoryModel(answer())

    with pytest.raises(Missing):
        have_written(replace(world, owner=stranger), model)
    forget_model(stranger, AFTER)

    assert model.prompts == []
    assert read_model(stranger) is None
    assert read_model(world.owner) is not None


def test_what_it_cost_is_told_and_stands_in_the_history(world: World) -> None:
    prices = Prices(Decimal("2.50"), Decimal(10), "EUR")

    came = have_written(world, MemoryModel(answer(), usage=Usage(2000, 300, told=True)), prices)

    assert came.cost == "0.0080 EUR"
    entry = next(one for one in history(world.owner, most=20) if one.reason.code == "draft_by_model")
    assert (entry.reason.params["read"], entry.reason.params["cost"]) == ("2000", "0.0080 EUR")
    assert entry_sentence(entry.reason).endswith("2000 tokens read, 300 written: 0.0080 EUR.")


def test_the_key_is_locked_and_leaves_in_no_export(world: World, vault: FileVault) -> None:
    save_model(world.owner, AWAY, vault, AFTER)

    account = model_account(world.owner, vault)
    assert account is not None
    assert account.key() == "sk-secret"
    assert "sk-secret" not in repr((AWAY, account, read_model(world.owner)))
    assert not [cell for cell in everything_stored() if "sk-secret" in cell]
    document = export(world.owner, private=True)
    assert "the model" in document["left_out"]
    assert not {"sk-secret", models.ModelAccount.objects.get().secret} & set(json.dumps(document).split('"'))


def test_a_new_key_of_the_vault_locks_the_models_key_too(world: World, vault: FileVault) -> None:
    save_model(world.owner, AWAY, vault, AFTER)

    assert renew_secrets(vault) == 1

    account = model_account(world.owner, vault)
    assert account is not None
    assert account.key() == "sk-secret"


def test_a_key_is_told_to_no_other_host(world: World, vault: FileVault) -> None:
    save_model(world.owner, AWAY, vault, AFTER)

    save_model(world.owner, replace(AWAY, key=None, model="larger"), vault, AFTER)
    assert models.ModelAccount.objects.get().secret
    save_model(world.owner, replace(AWAY, key=None, address="https://evil.example/v1"), vault, AFTER)

    assert models.ModelAccount.objects.get().secret == ""


def test_a_key_whose_lock_is_gone_is_told_so(world: World, vault: FileVault) -> None:
    save_model(world.owner, AWAY, vault, AFTER)
    vault.path.unlink()
    account = model_account(world.owner, vault)
    assert account is not None

    with pytest.raises(ModelKeyLost):
        account.key()


@pytest.mark.parametrize(
    ("typed", "what"),
    [
        (replace(HERE, address="ftp://127.0.0.1"), "address"),
        (replace(HERE, address="127.0.0.1:11434"), "address"),
        (replace(HERE, address="file:///etc/passwd"), "address"),
        (replace(HERE, address="http://me:pw@127.0.0.1/v1"), "address"),
        (replace(HERE, address="http://127.0.0.1:99999/v1"), "address"),
        (replace(HERE, address="http://api.models.example/v1", agreed=True), "address"),
        (replace(HERE, address="http://127.0.0.1/v1?x=y"), "address"),
        (replace(HERE, address="http://a b/v1"), "address"),
        (replace(HERE, model=" "), "model"),
        (replace(HERE, key="two words"), "key"),
        (replace(HERE, key="ключ"), "key"),
        (replace(HERE, price_read=Decimal(-1)), "price"),
        (replace(HERE, price_read=Decimal("NaN")), "price"),
        (replace(HERE, currency="much too long"), "currency"),
    ],
)
def test_what_cannot_be_meant_is_not_kept(
    world: World, vault: FileVault, typed: TypedModel, what: str
) -> None:
    with pytest.raises(Unusable) as told:
        save_model(world.owner, typed, vault, AFTER)

    assert told.value.what == what
    assert read_model(world.owner) is None


def test_another_machine_needs_the_seekers_word(world: World, vault: FileVault) -> None:
    with pytest.raises(Refused, match="not_agreed"):
        save_model(world.owner, replace(AWAY, agreed=False), vault, AFTER)

    save_model(world.owner, HERE, vault, AFTER)
    assert models.ModelAccount.objects.get().agreed_at is None


@pytest.mark.parametrize(
    ("typed", "address", "here", "in_the_open"),
    [
        ("http://127.0.0.1:11434", "http://127.0.0.1:11434/v1", True, False),
        ("http://localhost:8080/v1/", "http://localhost:8080/v1", True, False),
        ("http://[::1]:8080/v1", "http://[::1]:8080/v1", True, False),
        ("https://api.models.example", "https://api.models.example/v1", False, False),
        ("http://192.168.1.20:11434", "http://192.168.1.20:11434/v1", False, True),
        ("http://tower.local:11434", "http://tower.local:11434/v1", False, True),
        ("https://127.0.0.1.evil.example/v1", "https://127.0.0.1.evil.example/v1", False, False),
    ],
)
def test_it_is_known_to_whom_an_address_leads(
    typed: str, address: str, *, here: bool, in_the_open: bool
) -> None:
    to = whither(typed)

    assert (to.address, to.here, to.in_the_open) == (address, here, in_the_open)


def test_forgetting_leaves_nothing_and_erasing_everything_takes_it_along(
    world: World, vault: FileVault
) -> None:
    save_model(world.owner, HERE, vault, AFTER)
    forget_model(world.owner, AFTER)
    assert not models.ModelAccount.objects.exists()

    save_model(world.owner, HERE, vault, AFTER)
    erase_everything(world.owner)
    assert not models.ModelAccount.objects.exists()


def test_a_test_asks_nothing_of_the_seekers() -> None:
    model = MemoryModel('{"well": true}')

    assert try_model(model).well
    assert not {"Ines", "Lager", "Mara"} & set(sent_to(model).split())


@pytest.mark.parametrize("said", [ModelStopped(), ModelBusy("later"), "  "])
def test_a_test_that_fails_says_why(said: str | ModelFailed) -> None:
    check = try_model(MemoryModel(said))

    assert (check.well, check.reason.code) == (False, "model_silent")
