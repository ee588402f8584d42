"""Failures at the terminal: two sentences on stderr, and an exit code that means something.

0 done · 1 it could not be done, and why is said · 2 the call cannot be used ·
3 a rule refuses it · 130 interrupted
"""

from __future__ import annotations

import os
import sys

import click

from afterword.cli.showing import harmless
from afterword.errors import AfterwordError, Refused, Unusable
from afterword.words.errors import tell

DONE, FAILED, UNUSABLE, REFUSED, INTERRUPTED = 0, 1, 2, 3, 130


def telling(group: click.Group) -> int:
    """Run a command group and return its exit code; what went wrong is told on stderr."""
    try:
        code = group.main(standalone_mode=False)
    except AfterwordError as error:
        click.echo(harmless(" ".join(tell(error))), err=True)
        return exit_code(error)
    except click.ClickException as error:
        error.show()
        return UNUSABLE
    except (click.Abort, KeyboardInterrupt):
        click.echo("Stopped. Nothing half-done was kept.", err=True)
        return INTERRUPTED
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # the reader left, as `head` does
        return DONE
    return code if isinstance(code, int) else DONE


def exit_code(error: AfterwordError) -> int:
    """The exit code of a failure."""
    if isinstance(error, Unusable):
        return UNUSABLE
    return REFUSED if isinstance(error, Refused) else FAILED
