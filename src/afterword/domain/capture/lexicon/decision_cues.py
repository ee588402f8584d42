"""Who tells the answer, and in which words: cues beside which a day is the day of the decision."""

from __future__ import annotations

import re
from typing import Final

_BODY: Final = (
    r"(?:board|committee|council|panel|partners|governors|trustees|jury|faculty|senate|vestry|chapter"
    r"|gremium|kommission|vorstand|beirat|gemeinderat|senat|comit[éê]|commission|conseil|comissão|banca"
    r"|comisión|tribunal|junta|consejo|conselho|diretoria)"
)
_SITS: Final = (
    r"(?:meets?|sits?|votes?|decides?|rules?|tagt|tagen|entscheide[tn]|berät|trifft sich|se réuni\w+|décid\w+"
    r"|tranche|se reúne\w*|decide\w*|vota|sesiona)"
)
_TELLS: Final = (
    r"(?:tells?|rings?|phones?|calls?|writes? to|writes?|emails?|texts?|lets?|informs?|notif(?:y|ies)"
    r"|telephones?|messages?)"
)

#: the answer itself, and those who give it
DECIDED: Final = re.compile(
    r"(?<!your )(?<!my )(?<!better )(?<!good )(?<!no )"
    r"\b(?:answers?|decisions?|verdict|outcome|results?|final word|word)"
    r"(?= (?:is |comes? |will |should |goes |go |due |out |made |to come |expected |promised |at |by |on |in "
    r"|before |within |no later |between |latest |the |a |from ))"
    r"|\b(?:yes or no|yea or nay|decid(?:e|es|ed|ing)|make up their minds?|settle (?:it|on))\b"
    rf"|\b(?:they|she|he|hr|one of them)(?:'ll| will| would| should| shall)? (?:then )?{_TELLS}\b"
    r"(?! (?:it|this|that)\b)"
    rf"|\b(?-i:[A-Z][\w'’-]+) (?:will )?{_TELLS} (?:me|us|all|everyone|everybody|both|each|the)\b"
    r"|\b(?:i|you|we)(?:'ll| will| should| would) (?:hear|know|have (?:an answer|word|news))\b"
    r"|\bhear (?:back|something|either way|by|from (?:them|her|him|you|us))\b"
    r"|\b(?:get|come) back to (?:me|us|you|everyone)\b|\bin touch (?:by|before|on|within|between|no later)\b"
    r"|\blet (?:you|everyone|all|candidates) know\b"
    rf"|\b{_BODY} (?:[\w'’-]+ ){{0,2}}?{_SITS}\b"
    r"|\b(?<!ihre )(?:bescheid|entscheidung|entscheid|rückmeldung|zusage|ergebnis|antwort)\b"
    r"|\b(?:entscheide[tn]|meld(?:et|en) sich|melden? (?:sie|er) sich|hören? (?:ich|wir|sie) von)\b"
    r"|\b(?:retorno|(?<!sua )resposta|decisão|resultado|decidem|avisam|dão retorno"
    r"|me (?:ligam|respondem|avisam))\b"
    r"|\b(?:(?<!su )respuesta|decisión|deciden|avisan|resolución|me (?:llaman|dicen|avisan|escriben))\b"
    r"|\b(?:(?<!votre )réponse|décision|décident|résultat|me (?:rappel\w+|répond\w+|tien\w+ au courant)"
    r"|(?:donn\w+|avoir) des nouvelles|un retour)\b",
    re.IGNORECASE,
)

#: a date beside these belongs to another matter, or to another employer
ANOTHER_MATTER: Final = re.compile(
    r"\b(?:custody|court|lawsuit|trial date|visa|exam|scan|biopsy|surgery|operation|landlord|mortgage|divorce"
    r"|(?:the |an? )?other (?:offer|job|place|lot|firm|company)"
    r"|(?:interview|offer|chat|talks?) (?:with|at|from) (?-i:[A-Z])"
    r"|rival|competitor|my (?:present|current|own) (?:boss|employer|job)"
    r"|my (?:boss|notice)|appraisal"
    r"|scheidung|gericht|arbeitsgericht|arzt|klinik|(?:gespräch|angebot) (?:bei|von) |vermieter|konkurrenz"
    r"|divórcio|médic[oa]|outra (?:vaga|empresa|oferta)|entrevista (?:na|no|com a|en)|divorcio"
    r"|otra (?:oferta|empresa)"
    r"|divorce|médecin|autre (?:offre|poste|boîte)|entretien chez)\b",
    re.IGNORECASE,
)
