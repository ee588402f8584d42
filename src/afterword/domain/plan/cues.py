"""Words by which notes tell the planner something: data, in the languages people mix.

Each entry is one regular expression, matched in folded text on word boundaries.
"""

from __future__ import annotations

import re
from collections.abc import Iterable


def _any(words: Iterable[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(words)})(?!\w)", re.IGNORECASE)


#: papers that exist already: they go with the thanks and need no time to be made
READY = _any((
    r"(?:certificates?|certs?|certification|transcripts?|diplomas?)",
    r"(?:degree|licen[cs]es?|permits?|registration)",
    r"(?:forklift |id |union |business |green )cards?", r"cop(?:y|ies) of", r"scans? of", r"photos? of",
    r"proofs? of", r"references?", r"referees?", r"résumés?", r"resumes?", r"cvs?", r"portfolio", r"links?",
    r"paperwork", r"forms?", r"passports?", r"visas?", r"payslips?", r"publications?",
    r"records?", r"photo id",    r"dbs", r"pin number", r"\w*zeugnis(?:se)?",
    r"\w*bescheinigung(?:en)?", r"\w*nachweise?", r"urkunden?",
    r"lebenslauf", r"unterlagen", r"kopien?", r"zertifikate?", r"approbation", r"ausweis\w*",
    r"arbeitsproben?", r"referenzen?", r"certificados?", r"comprovantes?", r"diplomas?", r"histórico",
    r"currículo", r"cópias?", r"carteira", r"referências?", r"títulos?", r"copias?", r"referencias?",
    r"carnet", r"attestations?", r"diplômes?", r"copies?", r"relevé",
))  # fmt: skip

#: an answer that is owed, rather than a thing
ANSWER_OWED = _any((
    r"(?:come|came|get|got|circle) back (?:to|on|with)", r"(?:and|then) (?:come|get) back",
    r"let (?:\w+ ){1,2}know", r"find out", r"look (?:it |that |this )?(?:up|into)", r"read up",
    r"check (?:on|whether|if|with)", r"confirm", r"answer (?:her|him|them|that|on)", r"follow up on",
    r"melde mich", r"nachreichen, ob", r"schaue? nach", r"kläre?", r"bescheid (?:geben|sagen)",
    r"responder", r"confirmar", r"verificar", r"dar retorno", r"avisar",
))  # fmt: skip

#: by which method something was asked for, in order of how plainly it is said
METHODS = (
    ("portal", _any((r"portal", r"uploads?(?:ed)?", r"hochladen", r"applicant system", r"enviar pelo site"))),
    ("email", _any((r"e-?mails?(?:ed)?", r"[\w.+-]+@[\w-]+\.[\w.-]+", r"inbox", r"per mail"))),
    ("text", _any((r"text(?:ed)? (?:me|her|him|them|it)", r"by text", r"sms", r"whats ?app", r"imessage"))),
    ("post", _any((r"by post", r"in the post", r"by mail", r"snail mail", r"per post", r"pelo correio"))),
)  # fmt: skip

#: somebody who writes by hand
BY_HAND = _any((
    r"by hand", r"hand-?written", r"fountain pen",
    r"(?:writes?|answers?|sends?) (?:real |paper |every |actual )*letters?", r"note ?cards?", r"stationery",
    r"snail mail", r"handschriftlich\w*", r"füller", r"briefe schreibt", r"à mão", r"a mano", r"à la main",
))  # fmt: skip

LINKED_IN = _any((r"linked ?in", r"xing"))
#: they asked to be connected
ASKED = _any((
    r"asked", r"ask(?:s|ing)? (?:me|us)", r"said to", r"told me to", r"wants? (?:me )?to", r"invited",
    r"suggested", r"add (?:me|her|him|them)", r"connect with (?:me|her|him|them)", r"find me",
    r"happy to connect", r"let's connect", r"pediu", r"pediram", r"adicion\w+", r"gebeten",
    r"soll(?:te)? (?:ich|sie|ihn)", r"vernetzen", r"pidió", r"demandé",
))  # fmt: skip
NEGATED = _any((
    r"no", r"not", r"never", r"don'?t", r"do not", r"won'?t", r"without", r"until", r"till", r"hold off",
    r"rather not", r"kein\w*", r"nicht", r"não", r"nem", r"sem", r"pas", r"sin",
))  # fmt: skip

#: they asked to be reminded
NUDGE = _any((
    r"pokes?", r"nudges?", r"ping", r"chase (?:me|us|her|him|them)", r"remind (?:me|us|her|him|them)",
    r"bug (?:me|us)", r"check (?:back|in)(?: with| in| again|)", r"follow up (?:with|in|then)",
    r"get in touch (?:again|in)", r"touch base", r"reach out (?:again|in)",
    r"give (?:me|us|her|him|them) a (?:shout|call|ring|nudge)", r"try (?:me|us) again", r"cutuca\w*",
    r"me (?:chama|lembra|cobra|procura)\w*", r"melden sie sich", r"meld(?:e|en)? dich", r"nachhaken",
    r"nachfragen", r"recuérd\w+", r"relance\w*",
))  # fmt: skip

#: an office that rests
CLOSED = _any((
    r"shut(?:s|down|ting)?", r"clos(?:ed|es|ing|ure)",
    r"(?:office|company|collective|summer|winter|christmas) (?:holidays?|break)",
    r"on (?:leave|holiday|vacation)", r"(?:is|are|be|'s|'re) (?:away|out|off)", r"blackout",
    r"stock-?taking", r"inventory", r"freeze", r"offline", r"break up", r"half-?term", r"spring break",
    r"ooo", r"out of (?:the )?office", r"betriebsferien", r"betriebsurlaub", r"geschlossen", r"zu",
    r"im urlaub", r"werksferien", r"férias coletivas", r"coletivas", r"recesso", r"de férias",
    r"fechad[oa]s?", r"cerrad[oa]s?", r"vacaciones", r"fermé(?:e|s)?", r"congés?",
))  # fmt: skip
#: the day they are back, not the day they leave
BACK = _any((
    r"back", r"returns?(?:ing)?", r"reopens?", r"wieder (?:da|im|zurück)", r"zurück", r"ab",
    r"voltam?(?:os)?", r"retorn\w+", r"vuelv\w+", r"de retour", r"reopening",
))  # fmt: skip

_NEAR = r"[^.;\n]{0,25}\b"
_OPENINGS = (
    "spots?|posts?|openings?|positions?|roles?|jobs?|vacanc(?:y|ies)|slots?|headcount|seats?|reqs?|shifts?|"
    "cohorts?|intakes?"
)
#: further openings later on
MORE_OPENINGS = _any((
    rf"(?:more|another|other|further|additional|second|two|three|new|next)\b{_NEAR}(?:{_OPENINGS})",
    rf"(?:weitere|zweite|nächste|neue)\w*\b{_NEAR}(?:stellen?|positionen?|runde)",
    rf"(?:mais|outras?|novas?)\b{_NEAR}(?:vagas?|posições|turmas?)",
    r"(?:hiring|recruiting) again", r"(?:posts?|opens?) again", r"next (?:round|batch|intake|cohort)",
))  # fmt: skip

#: a published piece
PUBLISHED = _any((
    r"articles?", r"papers?", r"publish\w*", r"publications?", r"publi(?:ziert|é|cad)\w*",
    r"blog\w*", r"talks?", r"journal", r"essay", r"column",
    r"case stud\w+", r"newsletter", r"proceedings", r"podcast", r"artikel", r"beitrag", r"vortrag",
    r"artigos?", r"palestra",
))  # fmt: skip

COFFEE = _any((r"coffee", r"grab (?:a )?(?:lunch|drink|coffee)", r"kaffee", r"café(?:zinho)?"))
REFERENCES = _any((r"references?", r"referees?", r"referenzen?", r"referências?", r"referencias?"))
