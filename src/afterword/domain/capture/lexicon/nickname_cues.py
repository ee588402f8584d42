"""How texts say what somebody is called."""

from __future__ import annotations

import re
from typing import Final

_NICK: Final = r"[\"'“”„«]?([^\W\d_][\w'’-]{0,13})\b[\"'”“»]?"
_ALL: Final = (
    r"(?:everyone|everybody|we all|we|people|folks|they|most (?:people|of us)|(?:his|her|my|our) \w+)"
)
_ALLE: Final = r"(?:alle|jeder|man|wir|die meisten|bei uns alle)"

CALLED: Final = re.compile(
    rf"\b{_ALL} (?:all |just |only |always )?(?:says?|calls?(?: (?:him|her|them))?"
    rf"|knows? (?:him|her|them) as"
    rf"|(?:him|her|them)) {_NICK}"
    rf"|\b(?:goes by|go by|going by|known as|aka|a\.k\.a\.|(?:is|gets|always|usually"
    rf"|just) called|answers to|answer to"
    rf"|nicknamed|short is"
    rf"|prefers(?: to be (?:called|known as))?|likes to be called|for short,?|or just"
    rf"|or simply|better known as"
    rf"|signs (?:as|off as)|call (?:him|her|them)) {_NICK}"
    r"|[(,.;–—-]\s*[\"“]?([^\W\d_][\w'’-]{1,13})[\"”]? (?:to (?:everyone|everybody|his friends"
    r"|her friends|friends|us|all of us|the team|the crew|most of us|colleagues)|for short)\b"
    rf"|\b(?:{_ALLE} (?:nennen|nennt|sagen|sagt|rufen|ruft)(?: (?:ihn|sie))?"
    rf"(?: (?:nur|alle))?"
    rf"|genannt|kurz|gerufen|(?:nennen|sagen|rufen) (?:ihn|sie|zu ihm|zu ihr)? ?(?:alle|wir"
    rf"|bei uns alle)(?: nur)?"
    rf"|hört auf|(?:sagt|sagen|nennt) (?:man|ihn|sie)(?: nur)?) {_NICK}"
    rf"|\b(?:conhecid[oa] (?:como|por)|chamad[oa] de|todo mundo (?:o |a )?chama (?:ele |ela )?(?:de )?"
    rf"|(?:pode|podem) chamar de|apelido|mais conhecid[oa] (?:como|por)|atende por) {_NICK}"
    rf"|\b(?:tout le monde (?:l'appelle|dit)|on l'appelle|dite?|surnommée?|alias|se fait appeler) {_NICK}"
    rf"|\b(?:todos (?:le|la|lo) (?:dicen|llaman)|le dicen|la llaman|lo llaman|conocid[oa] como|apodad[oa]"
    rf"|alias) {_NICK}",
    re.IGNORECASE,
)
# Words that part two of one name, though they open sentences too.
BYNAMES: Final = frozenset(
    {"big", "small", "little", "wee", "young", "old", "long", "short", "tall", "lucky", "red"}
    | {"north", "south", "east", "west", "new", "other"}
)
NOT_CALLED: Final = re.compile(
    r"\b(?:never|not|don'?t|nobody|no one|nie|nicht|nunca|não|jamais)\b", re.IGNORECASE
)

CALLS_ME: Final = re.compile(
    rf"\b(?:call me|I go by|I answer to|people call me|everyone calls me|me chama(?:m)? de|pode me chamar de"
    rf"|nenn(?:en|t)? (?:Sie )?mich|appelez-moi|tout le monde m'appelle|llámame|me llaman|me dicen"
    rf"|(?:I'm|I am)(?= [A-Z][a-z]+ too\b)) {_NICK}",
    re.IGNORECASE,
)
SHE_IS: Final = re.compile(
    r"\b(?:he|she|they)(?:'s|’s| is| are| was)\s*$|\b(?:him|her|ihn|er ist|sie ist|ele é|ela é|c'est|es)\s*$",
    re.IGNORECASE,
)
