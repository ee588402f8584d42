"""`mailbox`: the seeker's own accounts, listed, set, tested and forgotten."""

from __future__ import annotations

from pathlib import Path

import click

from afterword import bootstrap
from afterword.cli.failing import FAILED
from afterword.cli.mailbox_keys import keyring, new_key
from afterword.cli.mailbox_shown import mailbox_json, number_at, show
from afterword.cli.mailbox_sign_in import sign_in
from afterword.cli.mailbox_ways import alias, pace, prefer
from afterword.cli.showing import as_json_option, print_json, said
from afterword.words.checks import check_sentence

_security = click.Choice(["tls", "starttls", "none"])


@click.group("mailbox", invoke_without_command=True)
@as_json_option
@click.pass_context
def mailbox(ctx: click.Context, as_json: bool) -> None:
    """Show your mailboxes as they are set up, or set, test or forget one. A password is never shown.

    \b
    Examples:
      afterword mailbox
      afterword mailbox set you@example.org --out smtp.example.org:465 --in imap.example.org:993
      afterword mailbox test
    """
    if ctx.invoked_subcommand is not None:
        return
    owner = bootstrap.wire().owner
    from afterword.actions.read_mailbox import read_mailboxes

    shown = read_mailboxes(owner)
    if as_json:
        print_json({"version": 2, "mailboxes": [mailbox_json(one) for one in shown]})
    elif not shown:
        said("No mailbox is set up: messages go as .eml files into the outbox folder of the journal.")
    for one in () if as_json else shown:
        show(one)


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
@click.option("--look-up", is_flag=True, help="Ask the domain itself for its servers, if they are not known.")
@click.option(
    "--look-up-central", is_flag=True, help="Ask Thunderbird's directory too, if the domain is silent."
)
@click.option("--by", "provider", help="Sign in through the browser at: google, microsoft.")
@click.option(
    "--client-id", default="", help="Your own client id there; see docs/how-to/sign-in-by-browser.md."
)
@click.option(
    "--client-secret-file", type=click.Path(path_type=Path), help="A file with its secret, where it has one."
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
    look_up: bool,
    look_up_central: bool,
    provider: str | None,
    client_id: str,
    client_secret_file: Path | None,
) -> None:
    """Set up the account of ADDRESS, or change it, then test it.

    The password is kept encrypted; its key lies in a file of its own beside the journal, or in your
    system's keyring.

    \b
    Examples:
      afterword mailbox set you@gmail.com
      afterword mailbox set you@example.org --look-up
      afterword mailbox set you@outlook.com --by microsoft --client-id 1b2c…
    """
    wiring = bootstrap.wire()
    owner = wiring.owner
    from afterword.actions.save_mailbox import TypedConsent, TypedMailbox, save_mailbox
    from afterword.cli.mail_servers import password_from, propose, secret_from, servers_of, with_password

    proposal = propose(address, look_up=look_up or look_up_central, central=look_up_central)
    servers = servers_of(proposal, (out, out_security), (into, in_security), user or address)
    consent = None
    if provider:
        bootstrap.authorization_server(provider)
        consent = TypedConsent(provider, client_id, secret_from(client_secret_file))
    else:
        servers = with_password(servers, password_from(password_file))
    typed = TypedMailbox(address, *servers, name=name, sent_folder=sent_folder, consent=consent)
    save_mailbox(owner, typed, wiring.vault, wiring.clock.now())
    said("Kept.")
    if consent:
        said(f"Now sign in with: afterword mailbox sign-in {address}")
    else:
        ctx.invoke(try_it, address=address, as_json=False)


@mailbox.command("test")
@click.argument("address", required=False)
@as_json_option
@click.pass_context
def try_it(ctx: click.Context, address: str | None, as_json: bool) -> None:
    """Log in to both servers of ADDRESS, or of every mailbox, and say what works and what to do.

    Nothing is sent, and no mail is read.

    \b
    Example:
      afterword mailbox test
    """
    owner = bootstrap.wire().owner
    from afterword.actions.read_mailbox import read_mailboxes
    from afterword.actions.test_mailbox import test_account, test_mailbox

    meant = number_at(owner, address) if address else None
    accounts = [one for one in read_mailboxes(owner) if meant in {None, one.number}]
    tested = [
        (one.address, test_account(owner, one.number, bootstrap.ways_of(owner, one.address)))
        for one in accounts
    ] or [("", test_mailbox(*bootstrap.account_ways(owner)[0]))]
    rows = [
        {"mailbox": name, "well": c.well, "code": c.reason.code, "message": check_sentence(c.reason)}
        for name, checks in tested
        for c in checks
    ]
    if as_json:
        print_json({"version": 2, "checks": rows})
    for name, checks in () if as_json else tested:
        if len(tested) > 1:
            said(name)
        for check in checks:
            said(f"{'well' if check.well else 'look'}  {check_sentence(check.reason)}")
    if not all(row["well"] for row in rows):
        ctx.exit(FAILED)


@mailbox.command("forget")
@click.argument("address")
def forget(address: str) -> None:
    """Erase the account of ADDRESS and its passwords. What is queued to go from it does not go.

    \b
    Example:
      afterword mailbox forget you@example.org
    """
    wiring = bootstrap.wire()
    owner = wiring.owner
    from afterword.actions.forget_mailbox import forget_mailbox

    number = number_at(owner, address)
    left = forget_mailbox(owner, number, bootstrap.authorization_server, wiring.vault, wiring.clock.now())
    said("Forgotten, passwords and all.")
    if left:
        said(f"The provider keeps its permission until you take it back there: {left}")


@mailbox.command("trust")
@click.argument("address", required=False)
def trust(address: str | None) -> None:
    """Say that the mailbox is right as it is: empty, or another one. Its silence counts again.

    \b
    Example:
      afterword mailbox trust
    """
    wiring = bootstrap.wire()
    owner = wiring.owner
    from afterword.actions.listen import trust_mailbox
    from afterword.actions.read_mailbox import read_mailbox

    shown = read_mailbox(owner, number_at(owner, address)) if address else None
    trust_mailbox(owner, wiring.clock.now(), shown.address if shown else "")
    said("Good. Its silence counts again.")


for command in (alias, keyring, new_key, pace, prefer, sign_in):
    mailbox.add_command(command)
