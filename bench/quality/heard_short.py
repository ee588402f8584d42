"""What short mail means: macro-F1 over the kinds by language, false alarms, days and addresses.

The half of `hearing/corpus/short` that nothing is learned from. The yardstick is the least we ask for.
"""

from __future__ import annotations

import sys
from collections import Counter, defaultdict
from collections.abc import Sequence

from afterword.domain.hear.failures import for_good
from afterword.domain.hear.meaning import Heard, classify
from measure import Figure, show
from quality.hearing.short import MEASURED, Short, shorts
from quality.suite import bar, share

PEOPLE = ("en", "de", "fr", "es")
GRAVE = ("rejection", "stop_request", "bounce", "left_company")
ENOUGH = (0.5, 0.7, 0.85, 0.95, 1.01)
Pair = tuple[Short, Heard]


def main() -> None:
    """Score and print; with --misses what is wrong instead, with --sure how sure it was."""
    pairs = [(each, classify(each.of.reading.mail)) for each in shorts(MEASURED)]
    if "--misses" in sys.argv[1:]:
        print(*misses(pairs), sep="\n")
        return
    if "--sure" in sys.argv[1:]:
        print(*reliability(pairs), sep="\n")
        return
    figures = scores(pairs)
    show("Short mail, not learned from", figures, dict.fromkeys(figures, "the least we ask for"))


def scores(pairs: Sequence[Pair]) -> dict[str, Figure]:
    """Macro-F1 by language; of every grave meaning told, the share that is none; days; addresses."""
    figures = {
        f"people_{tag}": bar(
            macro_f1([pair for pair in pairs if pair[0].language == tag and not _by_machine(pair)]), 80
        )
        for tag in PEOPLE
    }
    machines = [pair for pair in pairs if _by_machine(pair)]
    failed = [pair for pair in pairs if pair[0].failed]
    dated = [pair for pair in pairs if pair[0].of.kind == "ooo"]
    grave = [each.of.wanted == told.kind for each, told in pairs if told.kind in GRAVE]
    return {
        **figures,
        "machines": bar(macro_f1(machines), 90),
        "grave_right": bar(share(grave), 95),
        "not_machines": bar(
            share([not told.automatic for each, told in pairs if not each.of.automatic]), 100
        ),
        "until": bar(share([told.until == each.of.until for each, told in dated]), 90),
        "failed": bar(share([_failed(pair) == pair[0].failed for pair in failed]), 93),
        "new_address": bar(
            share(
                [told.particulars.new_address == each.new for each, told in pairs if each.failed or each.new]
            ),
            90,
        ),
    }


def macro_f1(pairs: Sequence[Pair]) -> float:
    """The mean over the kinds of how well each is told, in hundredths."""
    wanted = Counter(each.of.wanted for each, _ in pairs)
    told = Counter(heard.kind.value for _, heard in pairs)
    right = Counter(heard.kind.value for each, heard in pairs if heard.kind == each.of.wanted)
    return 100 * sum(2 * right[kind] / (wanted[kind] + told[kind]) for kind in wanted) / len(wanted)


def reliability(pairs: Sequence[Pair]) -> list[str]:
    """For each range of how sure it was: how many mails, how sure on average, how many were right."""
    ranges: dict[float, list[tuple[float, bool]]] = defaultdict(list)
    for each, heard in pairs:
        at = next(end for end in ENOUGH if heard.sure < end)
        ranges[at].append((heard.sure, heard.kind == each.of.wanted))
    return [
        f"below {end:.2f}: {len(of):4} mails, {100 * sum(sure for sure, _ in of) / len(of):.0f} % sure, "
        f"{share([right for _, right in of]):.0f} % right"
        for end, of in sorted(ranges.items())
    ]


def misses(pairs: Sequence[Pair]) -> list[str]:
    """One line for each mail of which something is wrong: its name, never its words."""
    lines = []
    for each, told in pairs:
        wrong = [] if told.kind == each.of.wanted else [f"{told.kind.value} not {each.of.wanted}"]
        if each.of.kind == "ooo" and told.until != each.of.until:
            wrong.append(f"until {told.until} not {each.of.until}")
        if each.failed and _failed((each, told)) != each.failed:
            wrong.append(f"{_failed((each, told))} not {each.failed}")
        if each.new != told.particulars.new_address:
            wrong.append(f"address {told.particulars.new_address} not {each.new}")
        if told.automatic and not each.of.automatic:
            wrong.append("taken for a machine")
        if wrong:
            lines.append(f"{each.language} {each.of.name}: {'; '.join(wrong)}")
    return lines


def _by_machine(pair: Pair) -> bool:
    return pair[0].of.automatic


def _failed(pair: Pair) -> tuple[str, bool] | None:
    """The first address that failed, and whether for good."""
    failed = pair[0].of.reading.mail.failed
    return (failed[0].address, for_good(failed[0])) if failed else None
