"""`mailbox new-key` and `keyring`: the keys that lock the passwords."""

from __future__ import annotations

import click

from afterword import bootstrap
from afterword.cli.showing import said


@click.command("new-key")
def new_key() -> None:
    """Make a new key, and lock every password anew with it.

    \b
    Example:
      afterword mailbox new-key
    """
    wiring = bootstrap.wire()
    wiring.owner  # noqa: B018 - the journal is opened
    from afterword.actions.renew_secrets import renew_secrets

    said(f"Passwords locked anew: {renew_secrets(wiring.vault)}.")


@click.command("keyring")
@click.argument("where", type=click.Choice(["on", "off"]))
def keyring(where: str) -> None:
    """Keep the key in your system's keyring (on), or in its file beside the journal (off).

    \b
    Example:
      afterword mailbox keyring on
    """
    wiring = bootstrap.wire()
    wiring.owner  # noqa: B018 - the journal is opened
    bootstrap.move_keys(to_keyring=where == "on")
    said("The key lies in your system's keyring." if where == "on" else "The key lies in its file again.")
