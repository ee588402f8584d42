"""`model`: your own language model, set, shown, tested and forgotten. None is needed."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import TYPE_CHECKING

import click

from afterword import bootstrap
from afterword.cli.failing import FAILED
from afterword.cli.showing import as_json_option, print_json, said
from afterword.errors import Unusable
from afterword.words.checks import check_sentence
from afterword.words.model import leaves

if TYPE_CHECKING:
    from afterword.actions.read_model import ModelShown, Whither


@click.group("model", invoke_without_command=True)
@click.pass_context
def model(ctx: click.Context) -> None:
    """Show your model as it is set up, or set, test or forget it. Its key is never shown.

    \b
    Examples:
      afterword model set http://127.0.0.1:11434/v1 llama3.2
      afterword model test
      afterword draft 3 --model
    """
    if ctx.invoked_subcommand is None:
        ctx.invoke(show, as_json=False)


@model.command("show")
@as_json_option
def show(as_json: bool) -> None:
    """Show which model is set up, and what leaves to whom when it writes.

    \b
    Example:
      afterword model show
    """
    owner = bootstrap.wire().owner
    from afterword.actions.read_model import read_model

    shown = read_model(owner)
    if as_json:
        print_json({"version": 1, "model": _as_json(shown)})
    elif shown is None:
        said("No model is set up, and none is needed: the texts are written without one.")
    else:
        said(f"{shown.model} at {shown.to.address}{', with a key' if shown.has_key else ''}")
        said(_leaves(shown.to))


@model.command("set")
@click.argument("address")
@click.argument("name", metavar="MODEL")
@click.option("--key-file", type=click.Path(path_type=Path), help="A file with the key, where one is wanted.")
@click.option("--price-in", metavar="NUMBER", help="What a million tokens read cost.")
@click.option("--price-out", metavar="NUMBER", help="What a million tokens written cost.")
@click.option("--currency", default="", help="In which currency, such as EUR.")
@click.option("--agree", is_flag=True, help="Agree that what is written goes to another machine.")
@click.pass_context
def set_(
    ctx: click.Context,
    address: str,
    name: str,
    key_file: Path | None,
    price_in: str | None,
    price_out: str | None,
    currency: str,
    agree: bool,
) -> None:
    """Set up MODEL behind ADDRESS, which speaks as OpenAI's does, then test it.

    On this machine nothing leaves. For another one you are told what does, and are asked.

    \b
    Examples:
      afterword model set http://127.0.0.1:11434/v1 llama3.2
      afterword model set https://api.example.com/v1 large --key-file key.txt --price-in 2.50 --price-out 10
    """
    wiring = bootstrap.wire()
    owner = wiring.owner
    from afterword.actions.read_model import whither
    from afterword.actions.save_model import TypedModel, save_model

    to = whither(address)
    said(_leaves(to))
    agreed = agree or to.here or click.confirm("Do you agree to that?", default=False)
    prices = _price("--price-in", price_in), _price("--price-out", price_out)
    typed = TypedModel(to.address, name, _key(key_file), *prices, currency=currency, agreed=agreed)
    save_model(owner, typed, wiring.vault, wiring.clock.now())
    said("Kept.")
    ctx.invoke(try_it, as_json=False)


@model.command("test")
@as_json_option
@click.pass_context
def try_it(ctx: click.Context, as_json: bool) -> None:
    """Ask the model one short question, with nothing of yours in it, and say whether it answers.

    \b
    Example:
      afterword model test
    """
    owner = bootstrap.wire().owner
    from afterword.actions import test_model

    writer, _ = bootstrap.model_writer(owner)
    check = test_model.test_model(writer)
    told = check_sentence(check.reason)
    if as_json:
        print_json({"version": 1, "well": check.well, "code": check.reason.code, "message": told})
    else:
        said(f"{'well' if check.well else 'look'}  {told}")
    if not check.well:
        ctx.exit(FAILED)


@model.command("forget")
def forget() -> None:
    """Erase the model's address and key. What it wrote stays.

    \b
    Example:
      afterword model forget
    """
    wiring = bootstrap.wire()
    owner = wiring.owner
    from afterword.actions.forget_model import forget_model

    forget_model(owner, wiring.clock.now())
    said("Forgotten, key and all.")


def _leaves(to: Whither) -> str:
    return leaves(to.host, here=to.here, in_the_open=to.in_the_open)


def _key(key_file: Path | None) -> str | None:
    if key_file is None:
        return None
    try:
        return key_file.read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError):
        raise Unusable("--key-file", f"{key_file} could not be read as text") from None


def _price(option: str, typed: str | None) -> Decimal | None:
    try:
        return Decimal(typed) if typed else None
    except InvalidOperation:
        raise Unusable(option, "a number, such as 2.50") from None


def _as_json(shown: ModelShown | None) -> dict[str, object] | None:
    if shown is None:
        return None
    return {
        "address": shown.to.address,
        "model": shown.model,
        "here": shown.to.here,
        "has_key": shown.has_key,
        "price_in": str(shown.price_read) if shown.price_read is not None else None,
        "price_out": str(shown.price_written) if shown.price_written is not None else None,
        "currency": shown.currency,
    }
