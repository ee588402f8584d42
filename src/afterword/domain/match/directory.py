"""Whose mail can be what: every round with its people and threads, asked for many mails at once.

A mail is compared with those alone who share an address or a word of a name with it, so what one
mail costs does not grow with the number of interviews.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from afterword.domain.facts import Person
from afterword.domain.match.application import About, Candidacy, about
from afterword.domain.match.sender import bare_id, ids_of, match, name_words, names_of, plain_address
from afterword.domain.sources import Mail


@dataclass(frozen=True, slots=True)
class Round:
    """One interview of an application, with its people as far as a mail names them."""

    number: int
    application: int
    people: tuple[Person, ...] = ()


class Directory:
    """Rounds, the latest first; `threads` are those of our messages by Message-ID, `heard` of their mails."""

    def __init__(
        self,
        rounds: Sequence[Round],
        threads: Mapping[str, int],
        candidacies: Sequence[Candidacy],
        heard: Mapping[str, int] | None = None,
    ) -> None:
        self.rounds = {each.number: each for each in rounds}
        self._order = {each.number: place for place, each in enumerate(rounds)}
        self._threads = {bare_id(message_id): number for message_id, number in threads.items()}
        self._heard = {bare_id(message_id): number for message_id, number in (heard or {}).items()}
        self._candidacies = candidacies
        self._addresses: defaultdict[str, set[int]] = defaultdict(set)
        self._words: defaultdict[str, set[int]] = defaultdict(set)
        for each in rounds:
            for person in each.people:
                self._addresses[plain_address(person.email or "")].add(each.number)
                for word in name_words(person.name):
                    self._words[word].add(each.number)
        self._addresses.pop("", None)

    def in_thread(self, mail: Mail) -> list[int]:
        """The rounds in whose threads a mail stands, the latest first."""
        return self._latest_first(self._threads[one] for one in ids_of(mail) if one in self._threads)

    def from_somebody(self, mail: Mail) -> list[int]:
        """The rounds among whose people its sender is, the latest first: by address, else by name."""
        boxes = (mail.sender, *mail.reply_to)
        known = self.of_addresses(box.email for box in boxes)
        if known:
            return known
        words = {word for name in names_of(mail) for word in name_words(name)}
        near = {number for word in words for number in self._words.get(word, ())}
        return self._latest_first(one for one in near if match(mail, self.rounds[one].people, ()).sender)

    def told_apart(self, mail: Mail, rounds: Sequence[int]) -> list[int]:
        """Of these rounds, the latest first, those it may belong to: one of each application that fits best.

        What tells applications apart: a mail of theirs that it answers, else the house, the
        reference or the role that it names.
        """
        latest: dict[int, int] = {}
        for number in rounds:
            latest.setdefault(self.rounds[number].application, number)
        if len(latest) <= 1:
            return list(latest.values())
        answered = (self._heard[one] for one in ids_of(mail) if one in self._heard)
        near = next((one for one in answered if self.rounds[one].application in latest), None)
        if near is not None:
            return [near]
        told = self._about(mail, [each for each in self._candidacies if int(each.key) in latest])
        return [latest[int(key)] for key in told.keys] or list(latest.values())

    def of_addresses(self, addresses: Iterable[str]) -> list[int]:
        """The rounds of the people with one of these addresses, the latest first."""
        plain = {plain_address(address) for address in addresses}
        return self._latest_first(number for one in plain for number in self._addresses.get(one, ()))

    def about(self, mail: Mail) -> About:
        """The application that it names."""
        return self._about(mail, self._candidacies)

    def _about(self, mail: Mail, candidacies: Sequence[Candidacy]) -> About:
        sender = mail.sender
        return about(sender.email, sender.name, mail.subject, mail.visible, candidacies)

    def latest(self, application: int) -> int | None:
        """The latest round of an application; None where it has none."""
        return next((one.number for one in self.rounds.values() if one.application == application), None)

    def _latest_first(self, numbers: Iterable[int]) -> list[int]:
        return sorted(set(numbers), key=self._order.__getitem__)
