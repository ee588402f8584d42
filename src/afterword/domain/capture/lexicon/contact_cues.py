"""How rules on contact are worded: bans, the one way that stays open, and permissions."""

from __future__ import annotations

import re
from typing import Final

_NOT: Final = (
    r"(?:(?:please |kindly )?(?:do not|don'?t|dont|must not|mustn'?t|shall not|should not"
    r"|shouldn'?t|may not|are not to|is not to|cannot|can'?t|not allowed to|not permitted to"
    r"|asked not to|ask(?:ed)? (?:that )?(?:you|candidates|applicants)(?: do)? not(?: to)?"
    r"|refrain from|avoid|prohibited from|forbidden to|never|no)\b)"
)
_CONTACT: Final = (
    r"(?:(?:make |have |any |direct |personal |be in )*contact(?:ing|ed)?|approach(?:ing)?|write"
    r"|writing|e-?mail(?:ing|s)?|reach(?:ing)? out|messag(?:e|ing)|connect(?:ing)? with|add(?:ing"
    r"|s)? (?:them|him|her|anyone)|linkedin (?:adds?|requests?|messages?)|correspond(?:ing|ence)?"
    r"|communicat(?:e|ing|ion)|get(?:ting)? in touch|follow(?:ing)?[ -]?up(?:s)?|lobby(?:ing)?"
    r"|canvass(?:ing)?|thank[ -]you notes)"
)
_WHOM: Final = (
    r"(?:panel|members?|ward|client|them\b|him\b|her\b|anyone|anybody|interviewers?"
    r"|hiring (?:manager|team|committee)|committee|board|team|department|school|faculty|staff"
    r"|employees?|officials?|company|employer|us\b|officers?|councillors?|trustees?|people"
    r"|directly|school|unit|office|selection|judges?|references of ours|stakeholders|directors?)"
)

# A sentence that forbids writing to those on the employer's side.
BAN: Final = re.compile(
    rf"{_NOT}[^.!?\n]{{0,40}}?\b{_CONTACT}\b[^.!?\n]{{0,60}}?\b{_WHOM}"
    rf"|\b(?:contact|communication"
    rf"|correspondence)\b[^.!?\n]{{0,50}}\b{_WHOM}[^.!?\n]{{0,50}}\b(?:not permitted|not allowed"
    rf"|prohibited|forbidden|will (?:result in|lead to)|disqualif)"
    r"|\bcanvassing\b[^.!?\n]{0,80}|\bno (?:direct )?contact with\b|\bnot? (?:e-?mailing"
    r"|contacting|messaging|writing to)\b"
    r"|hold off on (?:linkedin|contacting|writing|e-?mail)"
    r"|(?:keinen|nicht)\b[^.!?\n]{0,40}\b(?:direkten? )?(?:kontakt|kontaktieren|anschreiben)\b"
    r"|\bvon (?:direkten )?(?:rückfragen|nachfragen|kontaktaufnahmen?"
    r"|anfragen)\b[^.!?\n]{0,40}\b(?:abzusehen|absehen|abstand)"
    r"|(?:sehen sie|bitte)[^.!?\n]{0,40}\b(?:kontakt\w*|nachfragen"
    r"|rückfragen)\b[^.!?\n]{0,30}\bab(?:zusehen)?\b"
    r"|\bnão (?:entre[mr]?|façam?|contate[mr]?|escreva[mr]?|procure[mr]?"
    r"|mande[mr]?)\b[^.!?\n]{0,60}\b(?:contato|painel|equipe|banca|gestora?|empresa|cliente"
    r"|entrevistador\w*|diretamente|eles|elas|comissão)|\bproibido[^.!?\n]{0,30}contat"
    r"|\b(?:ne pas|ne)\s+(?:contact|écri|appel|sollicit)\w*[^.!?\n]{0,60}|\bno (?:contacte[ns]?"
    r"|escriba[ns]?|se ponga[ns]? en contacto)\b",
    re.IGNORECASE,
)

# All of them, whoever asks: nothing is left open but the official way.
TOTAL: Final = re.compile(
    r"students? (?:shall|must|should|may|are) not|debar|canvass|disqualif|candidates? (?:shall"
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
    r"|hasta luego",
    re.IGNORECASE,
)

# The one way that stays open.
VIA: Final = re.compile(
    r"\b(?:everything|all (?:\w+[ ,]+){0,4}?(?:correspondence|communications?|contact|questions"
    r"|queries|enquiries|inquiries|messages|notes|documents|feedback|mail)|anything"
    r"|thank-you notes|questions|any (?:questions|queries|contact"
    r"|correspondence))\b[^.!?\n]{0,70}?\b(?:through|thru|via|only to|go(?:es)? to|directed to"
    r"|addressed to)\s+(?:me|us|her|him|them|our office|the (?:\w+ ){0,3}(?:recruit\w*|hr"
    r"|human resources|agency|talent|search|placement|office|clerk|secretary|team)|recruit\w*|hr\b"
    r"|[A-Z]\w+)"
    r"|\b(?:through|thru|via) (?:me|us|the agency|the recruiter|recruitment|hr) (?:only|please"
    r"|first)\b|\bonly (?:through|thru|via)\b|\bexclusively (?:through|via|with)\b"
    r"|\ball (?:queries|questions|enquiries|correspondence|contact"
    r"|communication)\b[^.!?\n]{0,20}\b(?:to|with|through|via)\b[^.!?\n]{0,40}\b(?:recruit\w*|hr"
    r"|human resources|talent|agency)\b"
    r"|\b(?:sole|only|single) (?:point of )?contact\b|\bnot to approach\b|\bour agreement with the client\b"
    r"|\b(?:ausschließlich|nur|allein) (?:über|an|mit|via)\b[^.!?\n]{0,50}"
    r"|\bkommunikation\b[^.!?\n]{0,30}\büber (?:mich|uns|die)\b|\balles (?:läuft "
    r"|bitte )?über (?:mich|uns|sie|ihn|die)\b"
    r"|\b(?:tudo|toda a comunicação|qualquer (?:dúvida|contato))\b[^.!?\n]{0,40}\b(?:comigo"
    r"|por mim|através|por meio|com ela|com ele|pela?)\b|\bsomente (?:por|com|através)\b"
    r"|\btout passe par\b|\bpasser par moi\b|\ba través de mí\b",
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
