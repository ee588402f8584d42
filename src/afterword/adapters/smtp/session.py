"""What is said on the line: commands and replies, and what a server told of itself."""

from __future__ import annotations

from dataclasses import dataclass, field

from afterword.adapters.smtp.line import BadReply, Line
from afterword.domain.send.replies import LOGINS, Fate, Meaning, enhanced_in, meaning
from afterword.domain.send.reply_codes import NEEDS_ENCRYPTION, Phase
from afterword.errors import (
    HandOverFailed,
    LoginRefused,
    NotEncrypted,
    RefusedForGood,
    RefusedForNow,
    Unsure,
)

CLOSING = 421
LONGEST_WORDS = 600  # letters that are kept of a reply
_DIGITS = 3
_BY_FATE: dict[Fate, type[HandOverFailed]] = {
    Fate.NOT_NOW: RefusedForNow,
    Fate.NEVER: RefusedForGood,
    Fate.UNSURE: Unsure,
}
_BY_CODE: dict[str, type[HandOverFailed]] = {
    **dict.fromkeys(LOGINS, LoginRefused),
    NEEDS_ENCRYPTION: NotEncrypted,
}


@dataclass(frozen=True, slots=True)
class Reply:
    """One reply: its number, and its words on one line."""

    code: int
    text: str

    def __str__(self) -> str:
        """As the server said it."""
        return f"{self.code} {self.text}".strip()

    def means(self, phase: Phase) -> Meaning:
        """What it means as an answer to this."""
        return meaning(phase, self.code, *enhanced_in(self.text))

    def check(self, phase: Phase) -> Reply:
        """Itself where it is a yes. Raises what it is otherwise."""
        said = self.means(phase)
        if said.fate is Fate.YES:
            return self
        kind = _BY_CODE.get(said.code) or _BY_FATE[said.fate]
        raise kind(str(self), code=said.code, again_after=said.again_after)


@dataclass(slots=True)
class Session:
    """A line on which SMTP is spoken.

    `features` are what EHLO offered, by name in capitals; `unheard` is how many replies are still
    to come, `closing` whether the server said goodbye.
    """

    line: Line
    features: dict[str, str] = field(default_factory=dict)
    unheard: int = 1  # the greeting
    closing: bool = False

    def say(self, *commands: str) -> None:
        """Give commands. Raises OSError."""
        self.unheard += len(commands)
        self.line.say("".join(f"{command}\r\n" for command in commands).encode())

    def hear(self, patience: float | None = None) -> Reply:
        """The next reply. Raises OSError, of which BadReply is a kind."""
        return self._heard(self.line.hear(patience))

    def _heard(self, lines: list[bytes]) -> Reply:
        reply = _reply(lines)
        self.unheard -= 1
        self.closing = self.closing or reply.code == CLOSING
        return reply

    def ask(self, command: str, patience: float | None = None) -> Reply:
        """Give one command and hear the reply."""
        self.say(command)
        return self.hear(patience)

    def introduce(self, name: str) -> None:
        """Say hello, and learn what the server offers; an old one offers nothing."""
        self.say(f"EHLO {name}")
        lines = self.line.hear()
        reply = self._heard(lines)
        self.features = {}
        if reply.means(Phase.EHLO).fate is Fate.YES:
            self.features = dict(_feature(line) for line in lines[1:])
            return
        if not self.closing:
            reply = self.ask(f"HELO {name}")
        reply.check(Phase.EHLO)

    def offers(self, feature: str) -> bool:
        """Whether EHLO offered this."""
        return feature in self.features

    def forget(self) -> bool:
        """Have the server forget the message that was begun; whether it surely did."""
        if self.closing or self.unheard:
            return False
        try:
            return self.ask("RSET").means(Phase.MAIL).fate is Fate.YES
        except OSError:
            return False

    def begin_content(self) -> None:
        """Say that the message comes now. Until its last word is heard, nothing else may be said."""
        self.ask("DATA").check(Phase.DATA)
        self.unheard += 1

    def end_content(self, last: bytes) -> None:
        """Give the last piece of a message and the dot that ends it. Raises OSError."""
        self.line.say(last + b".\r\n")

    @property
    def largest(self) -> int:
        """The most octets that a message may have; 0 where nothing is told, or there is no limit."""
        told = self.features.get("SIZE", "")
        return int(told) if told.isascii() and told.isdigit() else 0


def _reply(lines: list[bytes]) -> Reply:
    codes = {line[:_DIGITS] for line in lines}
    (code,) = codes if len(codes) == 1 else (b"",)
    if not (len(code) == _DIGITS and code.isdigit()) or lines[-1][_DIGITS : _DIGITS + 1] not in {b"", b" "}:
        raise BadReply("no reply of a mail server")
    text = b" ".join(line[_DIGITS + 1 :] for line in lines).decode("utf-8", "replace")
    shown = "".join(letter if letter.isprintable() else " " for letter in text)
    return Reply(int(code), " ".join(shown.split())[:LONGEST_WORDS])


def _feature(line: bytes) -> tuple[str, str]:
    words = line[_DIGITS + 1 :].decode("ascii", "replace").strip()
    # Old servers write AUTH=PLAIN, and mean AUTH PLAIN.
    name, _, rest = words.replace("=", " ", 1).partition(" ")
    return name.upper(), rest.strip()
