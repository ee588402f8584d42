"""How rules on contact are worded: bans, the one way that stays open, and permissions."""

from __future__ import annotations

import re
from typing import Final

_NOT: Final = (
    r"(?:(?:please |kindly )?(?:do not|don'?t|dont|must not|mustn'?t|shall not|should not|shouldn'?t|may not|are not to|is not to|cannot|can'?t|not allowed to|not permitted to|asked not to|ask(?:ed)? (?:that )?(?:you|candidates|applicants)(?: do)? not(?: to)?|refrain from|avoid|prohibited from|forbidden to|never|no)\b)"
)
_CONTACT: Final = (
    r"(?:(?:make |have |any |direct |personal |be in )*contact(?:ing|ed)?|approach(?:ing)?|write|writing|e-?mail(?:ing|s)?|reach(?:ing)? out|messag(?:e|ing)|connect(?:ing)? with|add(?:ing|s)? (?:them|him|her|anyone)|linkedin (?:adds?|requests?|messages?)|correspond(?:ing|ence)?|communicat(?:e|ing|ion)|get(?:ting)? in touch|follow(?:ing)?[ -]?up(?:s)?|lobby(?:ing)?|canvass(?:ing)?|thank[ -]you notes)"
)
_WHOM: Final = (
    r"(?:panel|members?|ward|client|them\b|him\b|her\b|anyone|anybody|interviewers?|hiring (?:manager|team|committee)|committee|board|team|department|school|faculty|staff|employees?|officials?|company|employer|us\b|officers?|councillors?|trustees?|people|directly|school|unit|office|selection|judges?|references of ours|stakeholders|directors?)"
)

# A sentence that forbids writing to those on the employer's side.
BAN: Final = re.compile(
    rf"{_NOT}[^.!?\n]{{0,40}}?\b{_CONTACT}\b[^.!?\n]{{0,60}}?\b{_WHOM}"
    rf"|\b(?:contact|communication|correspondence)\b[^.!?\n]{{0,50}}\b{_WHOM}[^.!?\n]{{0,50}}\b(?:not permitted|not allowed|prohibited|forbidden|will (?:result in|lead to)|disqualif)"
    r"|\bcanvassing\b[^.!?\n]{0,80}|\bno (?:direct )?contact with\b|\bnot? (?:e-?mailing|contacting|messaging|writing to)\b"
    r"|hold off on (?:linkedin|contacting|writing|e-?mail)"
    r"|(?:keinen|nicht)\b[^.!?\n]{0,40}\b(?:direkten? )?(?:kontakt|kontaktieren|anschreiben)\b|\bvon (?:direkten )?(?:rückfragen|nachfragen|kontaktaufnahmen?|anfragen)\b[^.!?\n]{0,40}\b(?:abzusehen|absehen|abstand)"
    r"|(?:sehen sie|bitte)[^.!?\n]{0,40}\b(?:kontakt\w*|nachfragen|rückfragen)\b[^.!?\n]{0,30}\bab(?:zusehen)?\b"
    r"|\bnão (?:entre[mr]?|façam?|contate[mr]?|escreva[mr]?|procure[mr]?|mande[mr]?)\b[^.!?\n]{0,60}\b(?:contato|painel|equipe|banca|gestora?|empresa|cliente|entrevistador\w*|diretamente|eles|elas|comissão)|\bproibido[^.!?\n]{0,30}contat"
    r"|\b(?:ne pas|ne)\s+(?:contact|écri|appel|sollicit)\w*[^.!?\n]{0,60}|\bno (?:contacte[ns]?|escriba[ns]?|se ponga[ns]? en contacto)\b",
    re.IGNORECASE,
)

# All of them, whoever asks: nothing is left open but the official way.
TOTAL: Final = re.compile(
    r"students? (?:shall|must|should|may|are) not|debar|canvass|disqualif|candidates? (?:shall|must) not (?:\w+ ){0,2}(?:contact|approach) (?:any|the )|no (?:further )?(?:contact|communication|correspondence)"
    r"(?: (?:of any kind|whatsoever|will be entered into|is permitted|in any form))|do not contact us|don'?t contact us|we will contact you[^.]{0,40}do not|no contacting|no follow[ -]?ups?|not? (?:reply|respond) to (?:any )?(?:e-?mails?|enquir|inquir)"
    r"|von (?:rückfragen|nachfragen|anfragen) (?:bitten wir )?abzusehen|jegliche kontaktaufnahme|keinerlei kontakt|não (?:entrem?|faça) (?:em )?contato conosco|until (?:the )?(?:final )?results? (?:is|are) (?:announced|published|declared)",
    re.IGNORECASE,
)

# Only the telephone is meant: writing stays free.
ONLY_CALLS: Final = re.compile(
    r"\b(?:no|don'?t|do not|without|refrain from)\b[^.!?\n]{0,20}\b(?:phone|telephone)?\s?(?:calls?|calling|phone|telephone)\b|\btelefonisch|keine anrufe|sem ligações|pas d'appels?", re.IGNORECASE
)
# Said of a mailbox, a candidate list or a secret, not of people.
NOT_A_RULE: Final = re.compile(
    r"\b(?:this|the) (?:mailbox|message|e-?mail|address|inbox|link)\b|reply to this|intended recipient|confidential information|disclose|unsubscribe|agencies\b|recruiters? (?:please|need not)|no recruiters|passcode|will (?:only )?contact you|hesitate"
    r"|don'?t have (?:an?|any|her|his|their) |no e-?mail(?: address)? for|(?:current|present|previous|my|your|former) (?:employer|manager|boss|company)|zögern sie|nicht (?:der|die) richtige adressat|never got|last name|(?:own|my) e-?mails|references? (?:until|before)|hasta luego",
    re.IGNORECASE,
)

# The one way that stays open.
VIA: Final = re.compile(
    r"\b(?:everything|all (?:\w+[ ,]+){0,4}?(?:correspondence|communications?|contact|questions|queries|enquiries|inquiries|messages|notes|documents|feedback|mail)|anything|thank-you notes|questions|any (?:questions|queries|contact|correspondence))\b[^.!?\n]{0,70}?\b(?:through|thru|via|only to|go(?:es)? to|directed to|addressed to)\s+(?:me|us|her|him|them|our office|the (?:\w+ ){0,3}(?:recruit\w*|hr|human resources|agency|talent|search|placement|office|clerk|secretary|team)|recruit\w*|hr\b|[A-Z]\w+)"
    r"|\b(?:through|thru|via) (?:me|us|the agency|the recruiter|recruitment|hr) (?:only|please|first)\b|\bonly (?:through|thru|via)\b|\bexclusively (?:through|via|with)\b|\ball (?:queries|questions|enquiries|correspondence|contact|communication)\b[^.!?\n]{0,20}\b(?:to|with|through|via)\b[^.!?\n]{0,40}\b(?:recruit\w*|hr|human resources|talent|agency)\b"
    r"|\b(?:sole|only|single) (?:point of )?contact\b|\bnot to approach\b|\bour agreement with the client\b"
    r"|\b(?:ausschließlich|nur|allein) (?:über|an|mit|via)\b[^.!?\n]{0,50}|\bkommunikation\b[^.!?\n]{0,30}\büber (?:mich|uns|die)\b|\balles (?:läuft |bitte )?über (?:mich|uns|sie|ihn|die)\b"
    r"|\b(?:tudo|toda a comunicação|qualquer (?:dúvida|contato))\b[^.!?\n]{0,40}\b(?:comigo|por mim|através|por meio|com ela|com ele|pela?)\b|\bsomente (?:por|com|através)\b|\btout passe par\b|\bpasser par moi\b|\ba través de mí\b",
    re.IGNORECASE,
)

# Said later or nearer, this opens what a posting closed.
ALLOWED: Final = re.compile(
    r"\b(?:feel free|welcome|happy for you|you may|you can|you're free|no objection|by all means|fine)\b[^.!?\n]{0,40}\b(?:to )?(?:write|e-?mail|contact|reach out|thank|connect|message|drop)\b[^.!?\n]{0,40}\b(?:any of them|them|each|anyone|everyone|directly|the panel|interviewers?|all of|yourself|panel members)\b"
    r"|\b(?:rule|ban|restriction)\b[^.!?\n]{0,30}\b(?:relaxed|lifted|no longer|waived)\b|\bdürfen sie (?:sich )?(?:gerne?|direkt)\b[^.!?\n]{0,40}(?:schreiben|wenden|melden)|\bgerne? (?:auch )?direkt an (?:die|alle)\b|\bpode (?:escrever|falar|mandar)[^.!?\n]{0,30}(?:direto|diretamente|para (?:eles|elas|qualquer))",
    re.IGNORECASE,
)

CAMPUS: Final = re.compile(
    r"\b(?:placement (?:cell|office|officer|rule)|campus (?:drive|notice|recruitment)|visiting company|students)\b", re.IGNORECASE
)
