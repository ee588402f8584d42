"""Who stands in, where to write instead, what is asked for, which door stays open."""

from __future__ import annotations

import re
from collections.abc import Sequence

from afterword.domain.hear.pointed import addresses_in, pointed_at
from afterword.domain.sources import Mail, Mailbox
from afterword.domain.touchpoints import Door, Wanted

_COVERS = re.compile(
    r"\b(?:cover(?:s|ed|ing)?|stand(?:s|ing)? in|in my (?:absence|place)|in (?:his|her|their) absence|"
    r"urgent\w*|"
    r"urgenc\w+|emergenc\w+|immediate\w*|contact|reach out|get in touch|speak to|colleague|deputy|"
    r"vertr(?:itt|etung|eten)|dringend\w*|wenden sie sich|wende dich|kolleg\w+|übernimmt|"
    r"intérim|remplac\w+|urgen\w+|contacter|adresser|adressez|collègue|"
    r"sustitu\w+|contact\w+|dirigirse|dirija\w*|diríjase|compañer\w+|ausencia|"
    r"ausência|procur\w+|substitu\w+|falar com|colega|"
    r"vervang\w+|neemt .{0,40}waar|spoed\w*|dringende|collega|wend|"
    r"sostituisc\w+|rivolger\w+|rivolget\w+|collega|assenza)\b",
    re.IGNORECASE,
)
_INSTEAD = re.compile(
    r"\b(?:new (?:e-?mail )?address|(?:have|got) a new e-?mail|(?:write|e-?mail) (?:to )?me at|"
    r"(?:correct|right|updated|current|proper) (?:e-?mail )?address|"
    r"(?:has )?changed to|"
    r"(?:has )?moved to|instead|from now on|going forward|please try|in future|henceforth|"
    r"(?:please|kindly) use|update your (?:records|address book|contacts)|verwenden sie|benutzen sie|"
    r"(?:merci d'|veuillez )utiliser|utilisez|utilice|use por favor|utilize|gebruik|usi|utilizzi|utilizzare|"
    r"neue (?:e-?mail-?)?adresse|stattdessen|ab sofort|künftig|richtige adresse|lautet (?:jetzt|nun)|"
    r"nouvelle adresse|désormais|dorénavant|plutôt|bonne adresse|à l'avenir|"
    r"nueva dirección|nuevo correo|en su lugar|a partir de ahora|dirección correcta|en adelante|"
    r"novo (?:e-?mail|endereço)|em vez disso|a partir de agora|endereço correto|doravante|"
    r"nieuwe? (?:e-?mail)?adres|voortaan|in plaats daarvan|juiste (?:e-?mail)?adres|"
    r"nuovo indirizzo|nuova e-?mail|d'ora in (?:poi|avanti)|indirizzo corretto|invece)\b",
    re.IGNORECASE,
)
_WANTED = (
    (
        Wanted.REFERENCES,
        (
            r"referees?|references?|reference letters?|recommendation|vouch|"
            r"(?:can|will|would|could|'ll) speak for you|"
            r"referenz\w*|empfehlungsschreiben|"
            r"références?|"
            r"recommandation|referencias?|recomendaci\w+|referências?|recomendaç\w+|referenties?|referenze"
        ),
    ),
    (
        Wanted.SAMPLES,
        (
            r"(?:work|writing|code|design|lesson)[- ]samples?|samples?|portfolio|case stud\w+|"
            r"pieces? of work|"
            r"examples? of your|"
            r"arbeitsproben?|leseproben?|mappe|exemples? de|échantillons?|travaux|book|"
            r"muestras?|ejemplos? de|"
            r"trabajos|"
            r"amostras?|exemplos? de|trabalhos|werkvoorbeelden|campioni|esempi di"
        ),
    ),
    (
        Wanted.DETAILS,
        (
            r"salary|pay expectations?|notice period|start date|availability|phone number|"
            r"address|date of birth|"
            r"gehalt\w*|kündigungsfrist|eintrittstermin|telefonnummer|prétentions|préavis|coordonnées|"
            r"salari\w+|pretensi\w+|preaviso|disponibilidad|teléfono|pretensão|aviso prévio|disponibilidade"
        ),
    ),
)
_DOORS = (
    (
        Door.RESERVE,
        (
            r"reserve|waiting list|wait-?list|shortlist|pool|second choice|first refusal|if (?:he|she|they|"
            r"it) (?:falls?|drops?|"
            r"changes?|says? no)|runner-?up|nachrück\w*|reserveliste|warteliste|talentpool|"
            r"liste (?:d'attente|"
            r"complémentaire)|"
            r"vivier|lista de espera|bolsa de|cadastro de reserva|banco de talentos"
        ),
    ),
    (
        Door.ANOTHER_ROLE,
        (
            r"(?:another|other|different|similar|second|sister|junior|senior) (?:\w+ ){0,2}?(?:role|position|"
            r"post|job|team|vacancy|"
            r"opening|department|branch|site|campus|office|school)|"
            r"andere\w* (?:stelle|position|rolle|abteilung|team)|autre (?:poste|équipe|service)|"
            r"otr[oa] (?:puesto|vacante|plaza|equipo|posición)|outr[ao] (?:vaga|posição|cargo|equipe)"
        ),
    ),
    (
        Door.LATER,
        (
            r"again|next (?:year|round|intake|season|term|cohort|time)|re-?open\w*|spring|summer|autumn|fall|"
            r"winter|january|february|"
            r"march|april|june|july|august|september|october|november|december|when .{0,60}(?:retires|leaves|"
            r"opens|comes)|"
            r"in (?:a few|six|three) months|wieder|frühjahr|nächste[sn]? (?:jahr|mal)|rentrée|prochaine|"
            r"printemps|"
            r"próxim[oa]|primavera|año que viene|ano que vem|outra vez|de nuevo|novamente"
        ),
    ),
    (
        Door.THEY_CALL,
        (
            r"(?:i|we)(?:'ll|'d| will| would| shall)? (?:\w+ ){0,3}?(?:call|ring|phone|write|e-?mail|ping|"
            r"contact|be in touch|"
            r"come back|get back)|melden|rufe|appeller\w*|recontacter\w*|llamar\w*|contactar\w*|ligar\w*|"
            r"entrar em contato"
        ),
    ),
)


def covered_by(mail: Mail, sentences: Sequence[str]) -> Mailbox | None:
    """Who stands in for somebody away: whom the words about it point to, with an address first."""
    told = [box for said in sentences if _COVERS.search(said) for box in pointed_at(said, mail)]
    return next((box for box in told if box.email), next(iter(told), None))


def new_address(mail: Mail, sentences: Sequence[str]) -> str | None:
    """The address to write to instead, where a sentence says so; not one that failed."""
    failed = {one.address.casefold() for one in mail.failed}
    for said in sentences:
        if says_instead(said):
            found = [address for address in addresses_in(said, mail) if address.casefold() not in failed]
            if found:
                return found[-1]
    return None


def says_instead(sentence: str) -> bool:
    """Whether the sentence says where to write from now on."""
    return _INSTEAD.search(sentence) is not None


def wanted(sentences: Sequence[str]) -> tuple[Wanted, ...]:
    """What the sentences ask for; papers of some kind, where no more is told."""
    text = "\n".join(sentences)
    found = tuple(kind for kind, words in _WANTED if re.search(rf"\b(?:{words})\b", text, re.IGNORECASE))
    return found or (Wanted.DOCUMENTS,)


def door(sentences: Sequence[str]) -> Door | None:
    """Which door the sentences leave open; None where they do not say."""
    text = "\n".join(sentences)
    return next((kind for kind, words in _DOORS if re.search(rf"\b(?:{words})\b", text, re.IGNORECASE)), None)
