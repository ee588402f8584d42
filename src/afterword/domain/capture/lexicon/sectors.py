"""Words of a posting that tell its sector. Of equals the earlier wins: a school of the city is a school."""

from __future__ import annotations

import re
from typing import Final


def _cue(words: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{words})", re.IGNORECASE)


# Trades with a calendar of their own, which an office job at such a firm does not share: told by the title.
BY_THE_ROLE: Final = frozenset({"retail", "hospitality", "logistics", "trades"})

# Sectors with rules and customs of their own on being written to.
RULED: Final = frozenset({"health", "academia", "school", "public"})

SECTORS: Final[dict[str, re.Pattern[str]]] = {
    "health": _cue(
        r"nhs\b|hospitals?\b|clinics?\b|clinical|nursing|nurses?\b|patients?\b|wards?\b|klinik"
        r"|krankenhaus|hospice"
        r"|health (?:board|trust|service|centre|center)|enfermagem|enfermeir|hospitalar|pharmac(?:y|ist)"
        r"|midwi"
        r"|physio|therapist|care home|pflege(?!leicht)|stationsleitung|hôpital|soins|infirmi|enfermer[íi]a"
        r"|general practice|dental|dentist"
    ),
    "academia": _cue(
        r"universit|faculty position|professor|lecturer|postdoc|tenure|research fellow|ph\.?d\.? student"
        r"|institute of technology|hochschule|fakultät|search committee|college of|lehrstuhl|doktorand"
        r"|universidade|université|universidad|dean of|department chair"
    ),
    "school": _cue(
        r"school (?:district|board)|(?:middle|high|primary|secondary|elementary|national) school|k-?12"
        r"|teachers?\b"
        r"|headteacher|unified school|lehrkraft|lehrer|schule\b|grundschule|gymnasium|escola|école|escuela"
        r"|pupils?\b|classroom|kindergarten|kita\b|erzieher|nursery school"
    ),
    "public": _cue(
        r"city of|county of|county council|borough|ministry|department of|federal (?:agency|government)"
        r"|government"
        r"|municipal|councils?\b|state of|stadtverwaltung|landkreis|behörde|bundes(?:amt|agentur|ministerium)"
        r"|öffentliche[rn]? dienst|tvöd|prefeitura|concurso público|civil serv|public (?:library|sector|body)"
        r"|canvassing|mairie|fonction publique|ayuntamiento|funci[óo]n pública|gemeinde|kanton\b|police"
        r"|fire service|semi-state|statutory body|transport authority|pay (?:grade|band|scale)|order of merit"
    ),
    "nonprofit": _cue(
        r"non-?profit|charit(?:y|able)|foundation\b|ngo\b|501\(c\)|gemeinnützig|donors?\b|major gifts"
        r"|fundrais"
        r"|conservancy|trustees|volunteers|museum|stiftung|sem fins lucrativos|association loi"
        r"|sans but lucratif"
        r"|sin fines de lucro"
    ),
    "hospitality": _cue(
        r"hotels?\b|restaurants?\b|kitchens?\b|chef\b|pastry|bakery|front office|front desk|night audit"
        r"|housekeeping|guests?\b|gäste|zimmer\b|rezeption|küche\b|covers\b|barista|bartender|café|catering"
        r"|hotelaria|hospitality|sous chef|brunch|tips?\b|opera cloud|hôtel|cuisine|cocina|pousada"
    ),
    "retail": _cue(
        r"retail|stores?\b|shop floor|merchandis|supermarket|filial(?:e|leit)|verkäufer|einzelhandel|checkout"
        r"|loja\b|varejo|vendedor|boutique|magasin|tienda|till\b|stock replenishment|store manager"
    ),
    "logistics": _cue(
        r"warehouse|forklift|\w*logisti|freight|dispatch|drivers?\b|hgv|cdl\b|depot|fulfil?lment|lager\b"
        r"|spedition"
        r"|supply chain|distribution cent|pick(?:ing)? and pack|armazém|entrepôt|almacén|fleet"
    ),
    "creative": _cue(
        r"portfolio|artist|art director|illustrat|animation|animator|game (?:studio|design|dev)|3d\b"
        r"|unreal|unity\b"
        r"|copywriter|graphic design|motion design|film\b|vfx|ux\b|ui\b|figma|showreel|demo reel|photograph"
        r"|theat(?:re|er)|orchestra|editorial|gestaltung|künstler|estúdio|studio de"
    ),
    "trades": _cue(
        r"mechanic|electrician|plumb|welder|refrigerat|hvac|carpent|apprentice|journeyman|licen[cs]ed|on-call"
        r"|white card|tools\b|monteur|meister\b|handwerk|schweißer|elektriker|schreiner|manutenção|soldador"
        r"|fitter|callouts?"
    ),
    "finance": _cue(
        r"bank(?:ing)?\b|insur(?:ance|er)|versicherung|actuar|aktuar|underwrit|asset management|fintech"
        r"|audit(?:or)?\b"
        r"|hedge fund|credit risk|seguradora|assurance|banco\b|steuerberat|wirtschaftsprüf|bilanz"
    ),
    "law": _cue(
        r"law firm|solicitor|attorney|barrister|litigation|paralegal|legal counsel|kanzlei|rechtsanw"
        r"|advocacia|cabinet"
        r" d'avocats|bufete|chambers"
    ),
}
