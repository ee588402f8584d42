"""How a role and a company stand in the sentences of job mails."""

from __future__ import annotations

import re

BIG = r"[A-ZÀ-ÖØ-Þ][\w&/+#.'’-]*"
LINK = r"(?:of|and|&|for|the|de|des|du|d'|der|die|do|da|del|und|et|e|y|in|to|-|–|—|,)"
GENDER = r"(?: ?\([mwfdxhi/*,: -]+\))?"
NAME = rf"{BIG}(?: (?:{LINK} )?(?:{BIG}|\(\w[^)]{{0,20}}\)|\d\w*)){{0,7}}{GENDER}"
LOOSE = rf"[\w&/+#.'’-]+(?: [\w&/+#.'’()-]+){{0,6}}?{GENDER}"
JOB = r"(?:position|role|post|vacancy|job|opening|opportunity)"
APPLIED = r"appl(?:y|ied|ying|ication)|candidacy|interview(?:ed)?|considered"

ROLE_FRAMES = tuple(
    re.compile(frame)
    for frame in (
        rf"(?:[Pp]osition|[Rr]ole|[Jj]ob [Tt]itle|[Vv]acancy|Stelle|Poste|Puesto|Vaga)\s*:\s*(?P<role>{NAME})",
        rf"(?:[Tt]he|[Oo]ur|an?|[Tt]his|their) (?P<role>{NAME}) {JOB}",
        rf"(?:position|role|post|job|vacancy) (?:of|as) (?:an? |the |our )?(?P<role>{NAME})",
        rf"(?:{APPLIED}) (?:to|for|as) (?:the |our |an? )?(?:{JOB} of )?(?P<role>{NAME})",
        rf"(?:opening|looking|hiring) for (?:an? |the |our )?(?P<role>{NAME})",
        rf"(?:Stelle|Position|Bewerbung|Rolle|Funktion) (?:als|des|der|zur|zum|einer|eines) (?P<role>{NAME})",
        rf"(?:poste|offre) (?:de |d['’]|du )(?P<role>{LOOSE})(?= (?:chez|au sein|du|de l|dans|à|est)|[,.;:]|$)",
        rf"(?:puesto|vacante|plaza|posición) de (?P<role>{NAME})",
        rf"(?:vaga|posição|cargo) (?:de|para|da|do) (?P<role>{NAME})",
    )
)
SUBJECT_ROLE = re.compile(
    r"(?:application|interview|offer|invitation|assessment|received|confirmation|request|update|opportunity|"
    r"bewerbung|einladung|stellenangebot|candidature|entretien|candidatura|entrevista|entrevista|etapa)"
    rf"[^-–—:|]*[-–—:|]\s*(?P<role>{NAME})",
    re.IGNORECASE,
)
NOT_A_ROLE = re.compile(
    r"^(?:Hiring|Interview|Application|Update|Next|Your|The|This|Our|Re|Fwd|Online|Technical Assessment|Monday|Tuesday|"
    r"Wednesday|Thursday|Friday|Position|Role|Job|January|February|March|April|May|June|July|August|September|"
    r"October|November|December)\b(?: (?:Freeze|Update|Invitation|Received|Confirmation|Steps?|Assessment))?$",
    re.IGNORECASE,
)
COMPANY = rf"{BIG}(?: (?:(?:of|and|&|de|du|des|der|und|et|y|e) )?{BIG}){{0,4}}"
COMPANY_AFTER = re.compile(
    rf"(?:{JOB}|team|interest|interview\w*|joining|work(?:ing)?|career|application|apply|applying|Stelle|Position|als "
    rf"[\w /()-]+|poste[\w '’]*|puesto[\w ]*|vaga[\w ]*|[A-Z]\w+)(?: with us)? (?:at|with|bei|chez|na|no|en) (?P<company>{COMPANY})"
)
SMALL = frozenset(
    (  # noqa: SIM905 - words are read, a list of strings is not
        "de da do dos das du des van von der den la le del della di d' bin al and und et e y of the & zu zum"
    ).split()
)
COMPANY_TAIL = re.compile(
    r"(?:inc|corp|corporation|llc|ltd|limited|plc|gmbh|ag|kg|se|sa|s\.a|sas|sarl|srl|bv|nv|ab|as|oy|co|company|group|"
    r"holdings?|solutions|systems|technologies|technology|labs?|partners|consulting|services|software|media|bank|"
    r"health|pharma|foods?|analytics|networks?|industries|international|studios?|k\.k|kk|pvt)\.?",
    re.IGNORECASE,
)
OFFICE = re.compile(
    r"\b(?:team|équipe|equipo|equipe|abteilung|service|department|office|recrutement|seleção)\b",
    re.IGNORECASE,
)
TEAM = re.compile(
    r"\b(?:talent(?: acquisition)?|hiring|recruit(?:ing|ment)?|careers?|jobs?|people(?: operations| ops| team)?|hr|human "
    r"resources|staffing|team|no-?reply|do not reply|notifications?|portal|system|office|department|placement|support|"
    r"personal(?:abteilung)?|bewerbermanagement|recrutement|équipe|selección|equipo|equipe|gente|gestão|rh|rr\.? ?hh|"
    r"mailer|daemon|postmaster|admin|info|director|manager|recruiter|officer|adviser|advisor|coordinator|engineer|"
    r"grüßen?|gruß|freundlichen|herzliche[nr]?|saludo|cordialement|atentamente|abraço|sincerely|yours|faithfully|"
    r"assistant|head|principal|ceo|cto|cfo|founder|president|best|regards|sincerely|thanks|yours|kind|dear|hi)\b",
    re.IGNORECASE,
)
