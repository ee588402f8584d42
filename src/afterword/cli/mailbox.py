"""`mailbox`: the seeker's own account, set, tested and forgotten."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from afterword import bootstrap
from afterword.cli.failing import FAILED
from afterword.cli.showing import as_json_option, print_json, said
from afterword.words.checks import cause_sentence, check_sentence

if TYPE_CHECKING:
    from afterword.actions.read_mailbox import MailboxShown, ServerShown
    from afterword.actions.save_mailbox import TypedMailbox
    from afterword.bootstrap import Wiring

_security = click.Choice(["tls", "starttls", "none"])


@click.group("mailbox", invoke_without_command=True)
@as_json_option
@click.pass_context
def mailbox(ctx: click.Context, as_json: bool) -> None:
    """Show your mailbox as it is set up, or set, test or forget it. A password is never shown.

    \b
    Examples:
      afterword mailbox
      afterword mailbox set you@example.org --out smtp.example.org:465 --in imap.example.org:993
      afterword mailbox test
    """
    if ctx.invoked_subcommand is not None:
        return
    owner = bootstrap.wire().owner
    from afterword.actions.read_mailbox import read_mailbox

    shown = read_mailbox(owner)
    if as_json:
        print_json({"version": 1, "mailbox": _as_json(shown)})
    elif shown is None:
        said("No mailbox is set up: messages go as .eml files into the outbox folder of the journal.")
    else:
        _show(shown)


@mailbox.command("set")
@click.argument("address")
@click.option("--name", default="", help="Your name, as it stands in From.")
@click.option("--out", metavar="HOST:PORT", help="Where mail goes out; known for the larger providers.")
@click.option("--out-security", type=_security, help="How it is encrypted; else by the port.")
@click.option("--in", "into", metavar="HOST:PORT", help="Where mail comes in (IMAP); `none` to hear by hand.")
@click.option("--in-security", type=_security, help="How it is encrypted; else by the port.")
@click.option("--user", help="The name to log in with; your address, if you give none.")
@click.option("--sent-folder", default="", help="The folder for copies; found by itself, if you give none.")
@click.option(
    "--password-file", type=click.Path(path_type=Path), help="A file with the password; else asked."
)
@click.pass_context
def set_(
    ctx: click.Context,
    address: str,
    name: str,
    out: str | None,
    out_security: str | None,
    into: str | None,
    in_security: str | None,
    user: str | None,
    sent_folder: str,
    password_file: Path | None,
) -> None:
    """Set up the account of ADDRESS, then test it.

    The password is kept encrypted; its key lies in a file of its own beside the journal.

    \b
    Examples:
      afterword mailbox set you@gmail.com
      afterword mailbox set you@example.org --out smtp.example.org:587 --in none
    """
    wiring = bootstrap.wire()
    wiring.owner  # noqa: B018 - the journal is opened before anything is asked
    from afterword.actions.save_mailbox import TypedMailbox
    from afterword.cli.mail_servers import password_from, servers_of, with_password

    servers = servers_of(address, (out, out_security), (into, in_security), user or address)
    both = with_password(servers, password_from(password_file))
    _save(wiring, TypedMailbox(address, *both, name=name, sent_folder=sent_folder))
    ctx.invoke(try_it, as_json=False)


@mailbox.command("test")
@as_json_option
@click.pass_context
def try_it(ctx: click.Context, as_json: bool) -> None:
    """Log in to both servers and say what works. Nothing is sent, and no mail is read.

    \b
    Example:
      afterword mailbox test
    """
    owner = bootstrap.wire().owner
    from afterword.actions import test_mailbox

    checks = [c for one in bootstrap.account_ways(owner) for c in test_mailbox.test_mailbox(*one)]
    if as_json:
        rows = [{"well": c.well, "code": c.reason.code, "message": check_sentence(c.reason)} for c in checks]
        print_json({"version": 1, "checks": rows})
    for check in () if as_json else checks:
        said(f"{'well' if check.well else 'look'}  {check_sentence(check.reason)}")
    if not all(check.well for check in checks):
        ctx.exit(FAILED)


@mailbox.command("forget")
def forget() -> None:
    """Erase the account and its passwords. What is queued is taken out of the outbox.

    \b
    Example:
      afterword mailbox forget
    """
    wiring = bootstrap.wire()
    owner = wiring.owner
    from afterword.actions.forget_mailbox import forget_mailbox

    forget_mailbox(owner, wiring.clock.now())
    said("Forgotten, passwords and all.")


@mailbox.command("trust")
def trust() -> None:
    """Say that the mailbox is right as it is: empty, or another one. Its silence counts again.

    \b
    Example:
      afterword mailbox trust
    """
    wiring = bootstrap.wire()
    owner = wiring.owner
    from afterword.actions.listen import trust_mailbox

    trust_mailbox(owner, wiring.clock.now())
    said("Good. Its silence counts again.")


@mailbox.command("new-key")
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


def _save(wiring: Wiring, typed: TypedMailbox) -> None:
    from afterword.actions.save_mailbox import save_mailbox

    save_mailbox(wiring.owner, typed, wiring.vault, wiring.clock.now())
    said("Kept.")


def _show(shown: MailboxShown) -> None:
    said(f"{shown.name} <{shown.address}>".strip())
    said(f"  out  {_server(shown.out)}")
    said(f"  in   {_server(shown.into) if shown.into else 'by hand'}")
    kept = "by the server itself" if shown.server_keeps_sent else shown.sent_folder or "where the server says"
    said(f"  sent messages are kept {kept}")
    if shown.cause:
        said(f"  {cause_sentence(shown.cause, shown.detail)}")


def _server(server: ServerShown) -> str:
    return f"{server.host}:{server.port} ({server.security}), {server.user or 'without login'}"


def _as_json(shown: MailboxShown | None) -> dict[str, object] | None:
    if shown is None:
        return None
    from dataclasses import asdict

    told = asdict(shown)
    told["heard_well_at"] = shown.heard_well_at.isoformat() if shown.heard_well_at else None
    return told
