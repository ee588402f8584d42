"""German: all that a letter can take from German notes."""

from __future__ import annotations

import re

from afterword.domain.write.german.answers import answer
from afterword.domain.write.german.experience import experience
from afterword.domain.write.german.lighter import personal
from afterword.domain.write.german.promises import thing
from afterword.domain.write.german.questions import asked
from afterword.domain.write.german.statements import statement
from afterword.domain.write.german.topics import topics
from afterword.domain.write.german.wants import want
from afterword.domain.write.tongue import Tongue

_COMES_BACK = re.compile(
    r"\b(?:antwort|rückmeldung)\w* (?:nachreichen|nachliefern|geben|schicken)|"
    r"\bmelde mich (?:mit|dazu|deswegen)\b|"
    r"\b(?:schau\w*|les\w*|schlag\w*) (?:das |es )?nach\b|\breiche die antwort nach\b",
    re.IGNORECASE,
)

GERMAN = Tongue(
    topics=topics,
    want=want,
    statement=statement,
    asked=asked,
    answer=answer,
    thing=thing,
    personal=personal,
    experience=experience,
    comes_back=_COMES_BACK,
)
