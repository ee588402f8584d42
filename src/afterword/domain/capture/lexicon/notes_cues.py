"""Words in notes that tell somebody met from somebody merely mentioned."""

from __future__ import annotations

import re
from typing import Final

# What somebody across the table does.
SPEAKS: Final = re.compile(
    r"^\W{0,3}(?:\([^)]*\)\W{0,2})?(?:also |then |really |kept |just |mostly |again |later |hat "
    r"|quietly )?(?:ask(?:s|ed|ing)?|said|says|want(?:s|ed)?|told|tells|lik(?:ed|es)|lov(?:ed|es)"
    r"|laugh(?:ed|s)|nodd?(?:ed|s)|push(?:ed|es)|explain(?:ed|s)|mention(?:ed|s)|think(?:s)?"
    r"|thought|wonder(?:ed|s)|work(?:ed|s)|run(?:s)?|chair(?:s|ed|ing)|lead(?:s)?|walked|showed"
    r"|seem(?:ed|s)|was (?:very|really|quiet|nice|lovely|warm|tough|sharp|observing|taking|on"
    r"|super|great|the|friendly|cold)|is (?:very|the|rebuilding|our|nice)|jumped|joined|came|drew"
    r"|took|wrote|admitted|offered|promised|worried|worries|cares|hates|grilled|probed|dug|smiled"
    r"|opened|closed|thanked|introduced|gave|called|keeps?|pressed|quizzed|went|got|had|needs?"
    r"|knew|knows|came|clicked|interrupted|noted|listened|didn'?t|fragte|fragt|sagte|sagt|meinte"
    r"|meint|will|wollte|möchte|hat|war|ist|kam|lachte|erklärte|erzählte|zeigte|nickte|braucht"
    r"|findet|fand|pergunt(?:ou|a)|disse|diz|falou|fala|quer|queria|contou|gostou|explicou|riu"
    r"|mostrou|achou|ficou|pediu|a (?:dit|demandé)|veut|dijo|preguntó|quiere)\b",
    re.IGNORECASE,
)
# What makes a job of somebody without naming it.
LEADS: Final = re.compile(
    r"^\W{0,3}(?:,\s*)?(?:who |which |q |que |der |die |qui |quien )?(?:lead(?:s|ing)?|run(?:s"
    r"|ning)?|head(?:s|ing)?|manag(?:es|ing)|chair(?:s|ing)?|own(?:s)?|look(?:s)? after|does"
    r"|handles|lidera|leitet|macht|coordena|cuida d|toca|gerencia|dirige|heads up|in charge of)\b",
    re.IGNORECASE,
)
MET: Final = re.compile(
    r"\b(?:with|met|by|mit|com|interviewer|panel(?: of \w+)?:?|w/|p/ o|p/ a|to)\W{0,3}$|[+&]\s*$",
    re.IGNORECASE,
)

# What somebody across the table does to the seeker, later in the sentence.
DID_TO_ME: Final = re.compile(
    r"\b(?:showed|told|asked|gave|walked|offered|warned|taught|promised|thanked|introduced|invited|quizzed"
    r"|stopped|interrupted|corrected|pressed|pushed|grilled|let|sent|made|took|tested|watched|winked at"
    r"|smiled at|laughed with|agreed with) (?:me|us)\b"
    r"|\b(?:zeigte|erzählte|fragte|sagte|erklärte) (?:mir|mich|uns)\b|\bme (?:mostrou|contou|perguntou"
    r"|disse|falou)\b"
    r"|\bm'a (?:montré|dit|demandé|parlé)\b|\bme (?:mostró|contó|preguntó|dijo)\b",
    re.IGNORECASE,
)
# Somebody who joined the talk, though they only arranged it ("… came on at the end").
CAME_IN: Final = re.compile(
    r"\[\]\W{0,3}(?:\([^)]*\)\W{0,2})?(?:also |then |only |even |briefly |quickly )?"
    r"(?:came (?:on|in|along|too)"
    r"|joined|sat in|was (?:there|in the room|on the call|on too)|popped in|dropped in|dialled in|dialed in"
    r"|stayed on|kam (?:dazu|später|kurz)|war (?:auch )?(?:dabei|da)|saß (?:dabei|mit)|entrou|participou"
    r"|estava (?:lá|junto)|a rejoint|était là|se unió|estuvo)\b",
    re.IGNORECASE,
)
# Where in the house somebody works.
PLACED_AT: Final = re.compile(
    r"^\W{0,3}(?:on|from|in|at|aus|im|vom|do|da|du) (?:the |de[mrn] )?(?!my\b|our\b|his\b|her\b|school"
    r"|uni|college|church"
    r"|home|town|church|holiday|leave|20\d\d|19\d\d|next|last|row|gym)[a-zà-ÿ]{2,}",
)

KIN: Final = re.compile(
    r"\b(?:daughter|son|sons?|boy|girl|kid|kids|child|wife|husband|partner|spouse|brother|sister"
    r"|mum|mom|mother|dad|father|gran|grand\w+|baby|twins?|dog|cat|puppy|horse|pet|shiba|labrador"
    r"|poodle|terrier|parrot|boat|band|team|nephew|niece|aunt|uncle|cousin|fianc[ée]e?|tochter"
    r"|sohn|kinder|kind|mann|hund|katze|bruder|schwester|enkel\w*|filh[oa]s?|marido|esposa"
    r"|namorad[oa]|irm[ãa]o?|cachorr\w+|gat[oa]|net[oa]|m[ãa]e|pai|obaachan|fils|fille|mari"
    r"|hij[oa]|perro)\b|\bde \d+ anos|\d+ (?:years? old|yo\b|jahre)|^\s*(?:=|'s (?:daughter|son"
    r"|wife|husband|kid))",
    re.IGNORECASE,
)
ELSEWHERE: Final = re.compile(
    r"\b(?:next round|final round|last round|2\. gespräch|zweitgespräch|would be with|wäre"
    r"|replac\w+|predecessor|previous(?:ly)?|former|used to|ex-|old boss|my (?:old |current |last "
    r"|previous )?(?:boss|manager|colleague|lead|partner|mentor|friend|referee|coach|reference)"
    r"(?! to be\b| if\b| there\b)|reference\w*|referee|referred|recommended|indicou|indicação"
    r"|empfohlen|vorgänger\w*|nachfolger\w*|write[ -]?up|left (?:us|the company|in)|managed out|fired"
    r"|quit|walked out|call dad|like we do at|back at|worked (?:with|for|at)|at my|story about"
    r"|named after|book by"
    r"|quote[sd]?|alumni|friend of|knows? (?:my|from)|say hi to|next (?:is|comes|one)|will (?:meet"
    r"|interview) (?:me )?next|later with|coming up|onto|nächste runde|próxima (?:etapa|fase))\b",
    re.IGNORECASE,
)
PLACE_BEFORE: Final = re.compile(
    r"\b(?:at|in|from|to|near|for|via|on|of|bei|in|aus|nach|für|em|no|na|de|do|da|pra|chez|à|en)\s+$",
    re.IGNORECASE,
)
