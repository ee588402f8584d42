"""How rules on contact are worded: bans, the one way that stays open, and permissions."""

from __future__ import annotations

import re
from typing import Final

_NOT: Final = (
    r"(?<!we )(?<!i )(?<!they )(?<!who )(?<!you )(?<!that )(?:please |kindly )?"
    r"(?:do not|don'?t|dont|must not|mustn'?t|shall not|should not|shouldn'?t|may not|are not to"
    r"|not allowed to|not permitted to|asked not to|requested not to"
    r"|ask(?:ed)? (?:that )?(?:you|candidates|applicants|everyone|everybody)(?: do)? not(?: to)?"
    r"|(?:please|must|should|to) (?:avoid|refrain from)|prohibited from|forbidden (?:to|from))\b"
)
_CONTACT: Final = (
    r"(?:(?:make |have |any |direct |personal |be in )*contact(?:ing|ed)?|approach(?:ing)?"
    r"|reach(?:ing)? out|get(?:ting)? in touch|write to|writing to|e-?mail(?:ing)?|messag(?:e|ing)"
    r"|connect(?:ing)? with|add(?:ing)?|correspond(?:ing)?|communicat(?:e|ing)"
    r"|follow(?:ing)?[ -]?up with|lobby(?:ing)?|canvass(?:ing)?)"
)
_WHOM: Final = (
    r"(?:panel|members?|ward|client|them\b|him\b|her\b|anyone|anybody|interviewers?"
    r"|hiring (?:manager|team|committee)|committee|board|department|school|faculty|staff"
    r"|employees?|officials?|company|employer|us\b|officers?|councillors?|trustees?"
    r"|directly|unit|office|selection|judges?|directors?|manager|team\b)"
)

# A sentence that forbids writing to those on the employer's side.
BAN: Final = re.compile(
    rf"{_NOT}[^.!?\n]{{0,30}}?\b{_CONTACT}\b[^.!?\n]{{0,50}}?\b{_WHOM}"
    rf"|\b(?:contact|communication|correspondence) (?:with|to|between)\b[^.!?\n]{{0,50}}\b{_WHOM}"
    r"[^.!?\n]{0,50}\b(?:not permitted|not allowed|prohibited|forbidden|disqualif)"
    r"|\b(?:to|through|via) (?:me|us|our office|the (?:recruiter|agency|office))\b,?[^.!?\n]{0,16}"
    rf"\b(?:not|rather than|instead of|never)\b[^.!?\n]{{0,20}}\b{_WHOM}"
    rf"|\b{_WHOM}\b[^.!?\n]{{0,24}}\b(?:are|is|must|should|may|rather|prefers?|asks?|wish(?:es)?)"
    r" not (?:to )?be (?:contacted|approached|written to|e-?mailed)"
    rf"|\b(?:attempts? to|attempting to)? ?{_CONTACT}\b[^.!?\n]{{0,60}}\b{_WHOM}[^.!?\n]{{0,60}}"
    r"\b(?:disqualif|exclu(?:de|sion)|reject(?:ed|ion)|not be considered|withdrawn)"
    r"|\b(?:an mich|über uns|an uns)\b[^.!?\n]{0,12}\b(?:nicht|statt) (?:an )?(?:die|das|den|dem|der)\b"
    r"|\b(?:comigo|para mim)\b[^.!?\n]{0,12}\b(?:não|em vez de)\b[^.!?\n]{0,20}"
    r"\b(?:banca|painel|equipe|equipa)"
    r"|\bno (?:direct )?contact with (?:the |any )?(?:panel|client|team|company)"
    r"|\bno (?:e-?mailing|contacting|messaging|writing to|linkedin (?:adds?|requests?|messages?))\b"
    r"|\bhold off on (?:linkedin|contacting|writing|e-?mail)"
    r"|\b(?:bitte|dürfen|sollen|sollten|bitten wir|wird gebeten)\b[^.!?\n]{0,60}\b(?:keinen|nicht)\b"
    r"[^.!?\n]{0,40}\b(?:kontakt|kontaktieren|anschreiben|wenden)\b"
    r"|\bnicht direkt (?:kontaktieren|anschreiben|ansprechen)\b"
    r"|\bkontaktaufnahmen?\b[^.!?\n]{0,60}\b(?:nicht gestattet|unerwünscht|unzulässig|ausschluss)"
    r"|\bvon (?:direkten )?(?:rückfragen|nachfragen|kontaktaufnahmen?|anfragen)\b"
    r"[^.!?\n]{0,40}\b(?:abzusehen|absehen|abstand)"
    r"|\bsehen sie\b[^.!?\n]{0,40}\b(?:kontakt\w*|nachfragen|rückfragen)\b[^.!?\n]{0,30}\bab\b"
    r"|\b(?:por favor,? |pedimos que |favor )?não (?:entrem?|façam?|contatem?|escrevam?|procurem?|mandem?)\b"
    r"[^.!?\n]{0,60}\b(?:contato|painel|banca|gestora?|empresa|cliente|entrevistador\w*|diretamente"
    r"|comissão)|\bproibido[^.!?\n]{0,30}contat"
    r"|\bne (?:pas )?(?:contact|écri|sollicit)\w*[^.!?\n]{0,60}"
    r"|\bno (?:contacte[ns]?|escriba[ns]?|se ponga[ns]? en contacto)\b",
    re.IGNORECASE,
)

# Trying to win somebody over is forbidden everywhere; alone it is no rule against a word of thanks.
CANVASSING: Final = re.compile(r"\bcanvass\w*|\blobby\w*", re.IGNORECASE)
CONTACT: Final = re.compile(
    r"\b(?:contact\w*|approach\w*|writ(?:e|ing)|e-?mail\w*|messag\w+|communicat\w+|correspond\w*|thanks?"
    r"|call(?:ing)?|speak(?:ing)?|reach\w*)\b",
    re.IGNORECASE,
)

# All of them, whoever asks: nothing is left open but the official way.
TOTAL: Final = re.compile(
    r"by any means|in any (?:form|way|manner)|(?:any (?:other )?|other |members? (?:of"
    r"|or) (?:the )?)(?:employees?|staff"
    r"|members? of staff|officials?|officers?)|(?:members?|panel|board|committee|interviewers?) (?:or"
    r"|nor|and) (?:any )?"
    r"(?:other )?(?:staff|employees?|officials?|officers?|departments?|the office)|(?:staff|employees?"
    r"|officials?)"
    r" (?:or|nor|and) (?:any )?(?:\w+ )?(?:members?|panel|board|committee)|whether directly or"
    r"|directly or (?:indirectly"
    r"|through)|students? (?:shall|must|should|may|are) not|debar|candidates? (?:shall"
    r"|must) not (?:\w+ ){0,2}(?:contact|approach) (?:any|the )|no (?:further )?(?:contact"
    r"|communication|correspondence)"
    r"(?: (?:of any kind|whatsoever|will be entered into|is permitted|in any form))"
    r"|do not contact us|don'?t contact us|we will contact you[^.]{0,40}do not|no contacting"
    r"|no follow[ -]?ups?|not? (?:reply|respond) to (?:any )?(?:e-?mails?|enquir|inquir)"
    r"|von (?:rückfragen|nachfragen|anfragen) (?:bitten wir )?abzusehen|jegliche kontaktaufnahme"
    r"|keinerlei kontakt|não (?:entrem?|faça) (?:em )?contato conosco"
    r"|until (?:the )?(?:final )?results? (?:is|are) (?:announced|published|declared)",
    re.IGNORECASE,
)

# Only the telephone is meant: writing stays free.
ONLY_CALLS: Final = re.compile(
    r"\b(?:no|don'?t|do not|without|refrain from)\b[^.!?\n]{0,20}\b(?:phone"
    r"|telephone)?\s?(?:calls?|calling|phone|telephone)\b|\btelefonisch|keine anrufe|sem ligações"
    r"|pas d'appels?",
    re.IGNORECASE,
)
# Said of a mailbox, a candidate list or a secret, not of people.
NOT_A_RULE: Final = re.compile(
    r"\b(?:this|the) (?:mailbox|message|e-?mail|address|inbox|link)\b|reply to this"
    r"|intended recipient|confidential information|disclose|unsubscribe|agencies\b"
    r"|recruiters? (?:please|need not)|no recruiters|passcode|will (?:only )?contact you|hesitate"
    r"|don'?t have (?:an?|any|her|his|their) |no e-?mail(?: address)? for|(?:current|present"
    r"|previous|my|your|former) (?:employer|manager|boss|company)|zögern sie|nicht (?:der"
    r"|die) richtige adressat|never got|last name|(?:own|my) e-?mails|references? (?:until|before)"
    r"|hasta luego|about the (?:status|progress|outcome) of your application|before the closing date",
    re.IGNORECASE,
)

# The one way that stays open.
_CHANNEL: Final = (
    r"(?:me\b|us\b|her\b|him\b|(?:our|the|this) office|the (?:\w+ ){0,3}(?:recruit\w*|hr|human resources"
    r"|agency|talent|search|placement|office|clerk|secretary|hiring team)|recruit\w*|hr\b|human resources"
    r"|[A-Z][a-z]+ (?:only|please|and not|not))"
)
_MATTERS: Final = (
    r"(?:correspondence|communications?|contact|questions|queries|enquiries|inquiries|messages"
    r"|notes|documents|feedback|follow-?ups?|thank-?yous?)"
)
VIA: Final = re.compile(
    rf"\b(?:everything|anything|all (?:\w+[ ,]+){{0,4}}?{_MATTERS}|any {_MATTERS})\b[^.!?\n]{{0,90}}?"
    rf"\b(?:through|thru|via|only to|go(?:es)? to|directed to|addressed to)\s+{_CHANNEL}"
    rf"|\b{_MATTERS}\b[^.!?\n]{{0,60}}\bgo(?:es)? (?:to|through|via)\s+{_CHANNEL}"
    rf"|\b(?:direct|address|send|route|keep) (?:all |any |your )?(?:\w+ )?{_MATTERS}\b[^.!?\n]{{0,30}}"
    rf"\b(?:to|through|via|with)\s+{_CHANNEL}"
    rf"|\ball {_MATTERS}\b[^.!?\n]{{0,20}}\b(?:to|with|through|via)\b[^.!?\n]{{0,30}}{_CHANNEL}"
    rf"|\b(?:only|exclusively) (?:through|thru|via|with) {_CHANNEL}"
    r"|\b(?:through|thru|via) (?:me|us|the agency|the recruiter|recruitment|hr) (?:only|please|first)\b"
    r"|\byour (?:sole|only|single) (?:point of )?contact\b"
    r"|\bsend (?:it |them |that |anything |what you \w+ )?to (?:me|us)\b"
    r"|\b(?:come|get) back to me\b[^.!?\n]{0,12}\b(?:not|rather)\b"
    r"|\bnot to approach\b|\bour agreement with the client\b"
    r"|\b(?:ausschließlich|nur|allein) (?:über|an|via) (?:mich|uns|die (?:personal|agentur|hr|recruit)\w*"
    r"|frau|herrn?|den personal\w*)"
    r"|\bkommunikation\b[^.!?\n]{0,30}\büber (?:mich|uns|die)\b"
    r"|\balles (?:läuft |bitte |weitere )*über (?:mich|uns|sie|ihn|die)\b"
    r"|\b(?:tudo|toda a comunicação|qualquer (?:dúvida|contato))\b[^.!?\n]{0,40}"
    r"\b(?:comigo|por mim|através|por meio|com ela|com ele)\b"
    r"|\bsomente (?:por mim|comigo|através d[aoe])\b|\btout passe par\b|\bpasser par moi\b"
    r"|\ba través de (?:mí|la agencia)\b",
    re.IGNORECASE,
)

# Said later or nearer, this opens what a posting closed.
ALLOWED: Final = re.compile(
    r"\b(?:feel free|welcome|happy for you|you may|you can|you're free|no objection|by all means"
    r"|fine)\b[^.!?\n]{0,40}\b(?:to )?(?:write|e-?mail|contact|reach out|thank|connect|message"
    r"|drop)\b[^.!?\n]{0,40}\b(?:any of them|them|each|anyone|everyone|directly|the panel"
    r"|interviewers?|all of|yourself|panel members)\b"
    r"|\b(?:rule|ban|restriction)\b[^.!?\n]{0,30}\b(?:relaxed|lifted|no longer|waived)\b"
    r"|\bdürfen sie (?:sich )?(?:gerne?|direkt)\b[^.!?\n]{0,40}(?:schreiben|wenden|melden)"
    r"|\bgerne? (?:auch )?direkt an (?:die|alle)\b|\bpode (?:escrever|falar"
    r"|mandar)[^.!?\n]{0,30}(?:direto|diretamente|para (?:eles|elas|qualquer))",
    re.IGNORECASE,
)

CAMPUS: Final = re.compile(
    r"\b(?:placement (?:cell|office|officer|rule)|campus (?:drive|notice|recruitment)"
    r"|visiting company|students)\b",
    re.IGNORECASE,
)
