"""The terminal's door: one group, each command in a file of its own, imported when it is called."""

from __future__ import annotations

import importlib
import sys

import click

from afterword import __version__
from afterword.cli.failing import telling

#: command -> (module, one line for --help); a command is imported only when it is called
COMMANDS = {
    "rehearse": ("rehearse", "Run the whole loop on a folder of files; nothing is sent or saved."),
    "read": ("read", "Say what Afterword makes of any file."),
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
        module = importlib.import_module(f"afterword.cli.{COMMANDS[cmd_name][0]}")
        command: click.Command = module.command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the commands from the table, importing none."""
        del ctx
        with formatter.section("Commands"):
            formatter.write_dl([(name, line) for name, (_, line) in COMMANDS.items()])


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="afterword")
def afterword() -> None:
    r"""What you say after the interview: people, a dated plan, honest drafts.

    \b
    Example:
      afterword rehearse my-interview/
    """


def main() -> None:
    """Run the command line; a failure becomes two sentences on stderr and an exit code."""
    sys.exit(telling(afterword))
