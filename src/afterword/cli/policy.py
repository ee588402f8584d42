"""`afterword policy`: check a file of rules, explain a rule, print the page of all of them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from afterword import bootstrap
from afterword.cli.showing import as_json_option, print_json, said

if TYPE_CHECKING:
    from afterword.actions.read_policy import RuleShown


@click.group("policy")
def command() -> None:
    """The rules behind the dates: check a file of your own, or read why a rule is as it is."""


@command.command("check")
@click.argument("file", type=click.Path(path_type=Path))
def check(file: Path) -> None:
    """Say whether FILE can be laid over the built-in rules, and what it changes.

    \b
    Examples:
      afterword policy check my-rules.toml
    """
    from afterword.actions.check_policy import check_policy

    changes = check_policy(bootstrap.policy_file(), file)
    said(f"{file.name} can be used.")
    for change in changes:
        said(f"  {change.where}: {change.was} becomes {change.becomes}")
    if not changes:
        said("  It changes nothing.")


@command.command("explain")
@click.argument("rule")
@as_json_option
def explain(rule: str, as_json: bool) -> None:
    """Explain RULE, by its name, its code or its purpose, with the sources behind it.

    \b
    Examples:
      afterword policy explain thank_you
      afterword policy explain P5
    """
    from afterword.actions.read_policy import read_rules

    found = read_rules(bootstrap.policy_file().load(), rule)
    if as_json:
        print_json({"version": 1, "rules": [_document(each) for each in found]})
        return
    for each in found:
        _show(each)


def _document(rule: RuleShown) -> dict[str, object]:
    from afterword.words.policy import rule_in_words, sources_of

    return {
        "rule": rule.key,
        "code": rule.code,
        "purpose": rule.purpose.value,
        "lines": list(rule_in_words(rule)),
        "sources": list(sources_of(rule.evidence)),
    }


def _show(rule: RuleShown) -> None:
    from afterword.words.policy import rule_in_words, sources_of

    said(f"{rule.code} · {rule.key}")
    for line in rule_in_words(rule):
        said(f"  {line}")
    for line in sources_of(rule.evidence):
        said(f"  Source: {line}")
    said()


@command.command("page")
def page() -> None:
    """Print the page of all rules with their sources, in Markdown."""
    from afterword.actions.read_policy import read_policy
    from afterword.words.policy import policy_page

    click.echo(policy_page(read_policy(bootstrap.policy_file().load())), nl=False)
