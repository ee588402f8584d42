"""The terminal's door: one group, each command in a file of its own, imported when it is called."""

from __future__ import annotations

import importlib
import sys

import click

from afterword import __version__
from afterword.cli.failing import telling

#: command -> (module, its name there, one line for --help); imported only when it is called
COMMANDS = {
    "serve": ("serve", "serve", "Start the pages and the clock on this machine."),
    "web": ("serve", "web", "Start the pages alone."),
    "worker": ("serve", "worker", "Start the clock alone."),
    "rehearse": ("rehearse", "command", "Run the whole loop on a folder of files; nothing is sent or saved."),
    "read": ("read", "command", "Say what Afterword makes of any file."),
    "add": ("add", "command", "Keep an interview: read its files, plan, and write the drafts."),
    "today": ("today", "command", "What to do now, what waits, what was heard, what changed and why."),
    "plan": ("plan", "command", "The plan of every interview, or of one, each step with its reason."),
    "why": ("own_way", "why", "Why a step is there, why then, and what would change it."),
    "why-not": ("own_way", "why_not", "What keeps a step that you miss from the plan."),
    "address": ("address", "command", "Use an address that a mail brings, or leave it."),
    "take": ("own_way", "take", "Take up a suggestion, or start something of your own."),
    "tell": ("own_way", "tell", "Tell what only you can know: a coffee, an offer, the end."),
    "pace": ("pace", "command", "Your own way: pace, days kept free, numbers of your own."),
    "voice": ("voice", "voice", "Your voice, learned from your edits: show it, or forget it."),
    "policy": ("policy", "command", "The rules behind the dates: check a file, or explain a rule."),
    "draft": ("draft", "command", "Read a draft with its receipts and findings, or edit it."),
    "approve": ("approve", "command", "Approve exactly this text, and queue it for its best moment."),
    "hand-over": (
        "in_hand",
        "hand_over",
        "Approve a message, and send it yourself: draft, link, file, copy.",
    ),
    "handed-over": ("in_hand", "handed_over", "Say what became of a message that you send yourself."),
    "outbox": ("outbox", "command", "What is on its way, what went, and what asks for your word."),
    "send": ("post", "send", "Hand over what was approved and is due."),
    "sync": ("sync", "sync", "Look into your mailbox, plan again, and send what is due."),
    "hear": ("post", "hear", "Hear a mail that came, as a file or pasted; the plan changes."),
    "sent": ("post", "sent", "Tell of a mail that you wrote elsewhere; it counts."),
    "place": ("asked", "place", "Say which interview a mail is about, or none."),
    "vouch": ("asked", "vouch", "Say whether a mail that nobody vouches for is genuine."),
    "introduced": ("asked", "introduced", "Add whom a mail introduced to the people, or do not."),
    "hour": ("hours", "command", "Answer what Today asks of an hour: was it moved, is it an interview?"),
    "heard": ("heard", "heard", "What was heard, why it was read so, and what it changed."),
    "correct": ("heard", "correct", "Say what a mail means; the plan follows, and it holds."),
    "done": ("steer", "done", "Say that you did a step yourself."),
    "skip": ("steer", "skip", "Leave a step out."),
    "snooze": ("steer", "snooze", "Hear no more of a step until a day."),
    "cancel": ("steer", "cancel", "Take a queued message out of the outbox."),
    "undo": ("steer", "undo", "Take back the last change, or a certain one."),
    "start-at-login": ("outbox", "start_at_login", "Start Afterword when you log in to this computer."),
    "sign-in": ("serve", "sign_in", "Print another sign-in link."),
    "mailbox": ("mailbox", "mailbox", "Set up your own mailbox, test it, or forget it."),
    "model": ("model", "model", "Set up a language model of your own, test it, or forget it."),
    "people": ("keeping", "people", "The people of the journal, with their numbers."),
    "contacts": ("contacts", "contacts", "Bring whom you know: from LinkedIn, an address book or a table."),
    "doctor": ("keeping", "doctor", "Look whether everything is as it should be."),
    "export": ("keeping", "export", "Write everything the journal holds into a file."),
    "restore": ("keeping", "restore", "Read an export into an empty journal."),
    "erase": ("keeping", "erase", "Erase everything, or one person."),
}


class LazyGroup(click.Group):
    """A group that knows its commands' names without importing them: start-up is a feature."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The commands, in the order a newcomer meets them."""
        del ctx
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name, imported now."""
        del ctx
        if cmd_name not in COMMANDS:
            return None
        module, name, _ = COMMANDS[cmd_name]
        command: click.Command = getattr(importlib.import_module(f"afterword.cli.{module}"), name)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the commands from the table, importing none."""
        del ctx
        with formatter.section("Commands"):
            formatter.write_dl([(name, line) for name, (_, _, line) in COMMANDS.items()])


@click.group(
    cls=LazyGroup, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]}
)
@click.version_option(__version__, prog_name="afterword")
@click.pass_context
def afterword(ctx: click.Context) -> None:
    """What you say after the interview: people, a dated plan, honest drafts.

    Without a command it starts on this machine and prints a sign-in link, as `serve` does.

    \b
    Examples:
      afterword
      afterword rehearse my-interview/
    """
    if ctx.invoked_subcommand is None:
        from afterword.cli.serve import serve

        ctx.invoke(serve)


def main() -> None:
    """Run the command line; a failure becomes two sentences on stderr and an exit code."""
    sys.exit(telling(afterword))
