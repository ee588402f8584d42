"""`mailbox sign-in`: the permission of a provider, given in the browser and waited for here."""

from __future__ import annotations

import click

from afterword import bootstrap
from afterword.cli.mailbox_shown import number_at
from afterword.cli.showing import said
from afterword.errors import AfterwordError, ConsentFailed
from afterword.words.errors import tell


@click.command("sign-in")
@click.argument("address")
@click.option("--open", "open_it", is_flag=True, help="Open the page in your browser.")
@click.option("--wait", type=click.IntRange(1, 600), default=600, show_default=True, help="Seconds to wait.")
def sign_in(address: str, open_it: bool, wait: int) -> None:
    """Sign in to the mailbox of ADDRESS through the browser, and wait here until it is done.

    \b
    Example:
      afterword mailbox sign-in you@gmail.com --open
    """
    wiring = bootstrap.wire()
    owner = wiring.owner
    from afterword.actions.read_mailbox import read_mailbox
    from afterword.actions.sign_in import COMES_BACK_TO, begin_sign_in, finish_sign_in

    number = number_at(owner, address)
    attempts, servers, failed = bootstrap.sign_in_attempts(), bootstrap.authorization_server, []

    def finish(answer: dict[str, str]) -> str:
        try:
            finish_sign_in(answer, attempts, servers, wiring.vault, wiring.clock.now())
        except AfterwordError as error:
            failed.append(error)
            return " ".join(tell(error))
        return "Signed in. You can close this page and go back to the terminal."

    shown = read_mailbox(owner, number)
    host = servers(shown.consent.provider).provider.loopback if shown and shown.consent else "127.0.0.1"
    with bootstrap.loopback(finish) as here:
        back = f"http://{host}:{here.port}{COMES_BACK_TO}"
        page = begin_sign_in(owner, number, servers, attempts, (back, ""), wiring.clock.now())
        said("Open this page in a browser on this machine, and give your permission there:")
        said(page)
        if open_it:
            click.launch(page)
        if not here.wait(wait):
            raise ConsentFailed("too_late")
    if failed:
        raise failed[0]
    said("Signed in.")
