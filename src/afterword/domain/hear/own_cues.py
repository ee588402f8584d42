"""Words by which a mail of the seeker's own tells what it did: data, in the four languages we read.

Each entry is one regular expression, matched in folded text (no case, no accents) on word boundaries.
"""

from __future__ import annotations

import re
from collections.abc import Iterable


def _any(words: Iterable[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(words)})(?!\w)")


_MEETING_EN = (
    r"(?:time|conversation|talk|chat|call|interview|meeting|discussion|opportunity to|chance to|"
    r"(?:very )?(?:warm )?welcome|hospitality|tour|visit|session|insights?|invitation to)"
)
_HAVING = (
    r"(?:meeting|speaking|talking|having me|showing me|seeing me|interviewing|chatting|sitting down|"
    r"walking me|taking the time|making the time)"
)
_MEETING_DE = (
    r"(?:gesprach\w*|zeit|interview|treffen|austausch|telefonat|termin|vorstellungsgesprach|einblick\w*|"
    r"empfang|rundgang|unterhaltung|kennenlernen|einladung zum)"
)
_MEETING_FR = r"(?:temps|entretien|echange\w*|accueil|rencontre|appel|conversation|visite|disponibilite)"
_MEETING_ES = r"(?:tiempo|entrevista|conversacion|charla|reunion|llamada|acogida|recibimiento|visita)"

#: thanks for having met; "thanks in advance" and "thanks for your mail" are none
THANKS = _any((
    rf"(?:thank you|thanks|thankful|grateful)(?: \w+){{0,3}} for (?:\w+ ){{0,5}}{_MEETING_EN}",
    rf"(?:thank you|thanks)(?: \w+){{0,3}} for {_HAVING}",
    r"(?:enjoyed|loved|appreciated) (?:our|the|my|meeting|talking|speaking|chatting|your time)",
    r"(?:great|good|lovely|nice|a pleasure|wonderful) (?:to meet|meeting|talking|speaking|chatting)",
    rf"(?:dank\w*|danke \w+)(?: \w+){{0,4}} fur (?:\w+ ){{0,5}}{_MEETING_DE}",
    r"(?:bedanke|bedanken)(?: \w+){0,5} fur (?:\w+ ){0,4}" + _MEETING_DE,
    rf"(?:merci|remercie\w*|remerciements?)(?: \w+){{0,3}} (?:pour|de|du)[\w' ]{{0,40}}{_MEETING_FR}",
    r"(?:merci|remercie)(?: \w+){0,3} (?:de|pour) (?:m'avoir|nous avoir) (?:recue?|accordee?|accueillie?)",
    rf"(?:gracias|agradezco|agradecerle\w*|agradecerte|agradecido|agradecida)[\w ]{{0,40}}{_MEETING_ES}",
    r"gracias por (?:recibirme|atenderme|haberme recibido|reunirse|dedicarme)",
))  # fmt: skip
#: a subject that is nothing but thanks
THANKS_SUBJECT = re.compile(
    r"^(?:(?:many |so many )?thanks|thank you|(?:vielen |herzlichen |besten )?dank\w*|merci|"
    r"remerciements?|(?:muchas )?gracias|agradecimiento)(?!\w)"
)
#: asking how things stand
STATUS = _any((
    r"any (?:news|updates?)", r"(?:an|the) update on", r"check(?:ing)? in (?:on|about|regarding|to see)",
    r"follow(?:ing)? up on (?:my|our|the|last)[\w ']{0,30}(?:interview|application|talk|role|position)",
    r"(?:where|how) (?:things|you|we) stand", r"status of (?:my|the|our)",
    r"(?:decision|decided)[^.!?]{0,60}\?", r"have you (?:decided|heard|made)",
    r"next steps[^.!?]{0,20}\?",
    r"wonder(?:ing|ed)? (?:if|whether|how)[^.!?]{0,80}(?:decision|process|role|position)",
    r"stand der dinge", r"(?:aktuelle\w*|derzeitige\w*) stand", r"wie (?:ist|sieht) (?:denn )?der stand",
    r"(?:schon|bereits)[^.!?]{0,40}(?:entschieden|entscheidung|neuigkeiten)", r"nach(?:zu)?(?:haken|fragen)",
    r"gibt es (?:schon |bereits )?(?:etwas neues|neuigkeiten|eine ruckmeldung)",
    r"ou en (?:est|etes)", r"(?:des|avez-vous eu des|quelques) nouvelles", r"avancement (?:du|de)",
    r"me permets de (?:revenir vers vous|vous relancer)", r"suites? (?:donnee|reservee)",
    r"(?:alguna|hay|tienen|tiene) (?:novedad|novedades|noticia|noticias)", r"novedades sobre",
    r"estado (?:de mi|del proceso|de la|del)", r"como (?:va|sigue|avanza) (?:el|mi|la)",
    r"queria (?:saber|preguntar)[^.!?]{0,80}(?:proceso|decision|candidatura|puesto)",
))  # fmt: skip
#: here it is: what is handed over with this very mail
HERE_IT_IS = _any((
    r"as (?:promised|discussed|agreed|requested)", r"(?:like )?i promised",
    r"(?:is|are|i've|i have) attached",
    r"attached (?:is|are|you|please|find|the|my)", r"please find", r"here (?:is|are|comes) (?:the|my|a|an)",
    r"enclosed", r"you'll find (?:it|the|my)", r"below (?:is|are) (?:the|my)",
    r"wie (?:versprochen|besprochen|zugesagt|vereinbart)", r"anbei", r"im anhang", r"beigefugt",
    r"hier (?:ist|sind)",
    r"comme (?:promis|convenu|prevu)", r"ci-joint\w*", r"en piece jointe", r"voici",
    r"(?:como|tal como) (?:prometi|te prometi|le prometi|acordamos|quedamos|comente)", r"adjunt\w+",
    r"aqui (?:esta|tiene|tienes)",
))  # fmt: skip
#: not yet: what is only spoken of
LATER = _any((
    r"(?:i'll|i will|i'm going to|let me|will) (?:send|share|forward|get back|follow up|bring)",
    r"(?:sende|schicke|reiche|liefere|melde)[\w ]{0,40}(?:noch|morgen|bald|nach|am|bis|spater)",
    r"werde[\w ]{0,50}(?:senden|schicken|nachreichen|melden)",
    r"(?:j'enverrai|je vous enverrai|vais vous (?:envoyer|faire parvenir)|enverrai)",
    r"(?:le|te|os|les) (?:enviare|mandare|hare llegar)", r"voy a (?:enviar|mandar)\w*",
))  # fmt: skip
