"""Titles before and after names, with how each is written in a salutation."""

# ruff: noqa: SIM905 - a word list reads better as words
from __future__ import annotations

from typing import Final

# folded, without full stops -> as a salutation writes it
COURTESY: Final[dict[str, str]] = {
    "mr": "Mr.",
    "mister": "Mr.",
    "mrs": "Mrs.",
    "ms": "Ms.",
    "miss": "Miss",
    "mx": "Mx.",
    "frau": "Frau",
    "fr": "Frau",
    "herr": "Herr",
    "hr": "Herr",
    "hrn": "Herr",
    "herrn": "Herr",
    "sr": "Sr.",
    "sra": "Sra.",
    "srta": "Srta.",
    "senhor": "Sr.",
    "senhora": "Sra.",
    "señor": "Sr.",
    "señora": "Sra.",
    "seu": "Sr.",
    "dona": "Dona",
    "monsieur": "Monsieur",
    "m": "Monsieur",
    "mme": "Madame",
    "madame": "Madame",
    "mlle": "Madame",
    "signor": "Sig.",
    "sig": "Sig.",
    "signora": "Sig.ra",
    "sigra": "Sig.ra",
    "mevrouw": "mevrouw",
    "meneer": "meneer",
    "mevr": "mevrouw",
    "dhr": "heer",
    "pan": "Pan",
    "pani": "Pani",
    "shri": "Shri",
    "sri": "Shri",
    "smt": "Smt.",
    "kumari": "Kumari",
    "mdm": "Mdm",
    "encik": "Encik",
    "puan": "Puan",
    "pn": "Puan",
    "cik": "Cik",
    "mw": "mevrouw",
    "bay": "Bay",
    "bayan": "Bayan",
}

# Earned or held: these outrank a courtesy title.
EARNED: Final[dict[str, str]] = {
    "prof": "Prof.",
    "professor": "Professor",
    "professorin": "Prof.",
    "dr": "Dr.",
    "drs": "Dr.",
    "doctor": "Dr.",
    "dra": "Dra.",
    "pd": "PD",
    "doz": "Doz.",
    "ing": "Ing.",
    "mag": "Mag.",
    "magister": "Mag.",
    "magistra": "Mag.",
    "doktor": "Dr.",
    "doktorin": "Dr.",
    "colonel": "Colonel",
    "col": "Colonel",
    "lieutenant": "Lieutenant",
    "lt": "Lieutenant",
    "captain": "Captain",
    "capt": "Captain",
    "major": "Major",
    "maj": "Major",
    "general": "General",
    "gen": "General",
    "brig": "Brigadier",
    "brigadier": "Brigadier",
    "commander": "Commander",
    "cdr": "Commander",
    "cmdr": "Commander",
    "admiral": "Admiral",
    "adm": "Admiral",
    "sergeant": "Sergeant",
    "sgt": "Sergeant",
    "chief": "Chief",
    "sir": "Sir",
    "dame": "Dame",
    "lord": "Lord",
    "lady": "Lady",
    "baroness": "Baroness",
    "rev": "Rev.",
    "reverend": "Reverend",
    "fr.": "Father",
    "father": "Father",
    "rabbi": "Rabbi",
    "imam": "Imam",
    "judge": "Judge",
    "justice": "Justice",
    "hon": "Hon.",
    "senator": "Senator",
    "councillor": "Councillor",
    "councilor": "Councilor",
    "cllr": "Councillor",
    "alderman": "Alderman",
    "mayor": "Mayor",
    "ambassador": "Ambassador",
    "matron": "Matron",
    "sister": "Sister",
    "dean": "Dean",
    "provost": "Provost",
    "canon": "Canon",
    "archdeacon": "Archdeacon",
    "bishop": "Bishop",
    "inspector": "Inspector",
    "constable": "Constable",
    "superintendent": "Superintendent",
    "coach": "Coach",
    "chef": "Chef",
    "profa": "Profa.",
    "dre": "Dre",
    "a/prof": "Prof.",
    "mag.a": "Mag.",
    "maga": "Mag.",
    "maître": "Maître",
    "maitre": "Maître",
    "engr": "Engr.",
    "barrister": "Barrister",
    "alhaji": "Alhaji",
    "alhaja": "Alhaja",
    "hajia": "Hajia",
    "malam": "Malam",
    "mallam": "Mallam",
    "pastor": "Pastor",
    "deacon": "Deacon",
    "deaconess": "Deaconess",
    "datuk": "Datuk",
    "dato": "Dato'",
    "dato'": "Dato'",
    "datin": "Datin",
    "haji": "Haji",
    "hajah": "Hajah",
    "ustaz": "Ustaz",
    "sheikh": "Sheikh",
    "advocate": "Advocate",
    "sheriff": "Sheriff",
    "detective": "Detective",
    "magistrate": "Magistrate",
    "vicar": "Vicar",
}

# Degrees that come before a name and are not said in a salutation.
UNSAID: Final = frozenset(
    {
        "hc",
        "dipl-kfm",
        "dipl-kffr",
        "dipl-ing",
        "dipl-vw",
        "dipl-inf",
        "dipl-wirt-ing",
        "dipl-psych",
        "di",
        "ddr",
        "mmag",
        "dkfm",
        "bakk",
        "aunty",
        "auntie",
        "uncle",
        "tio",
        "tia",
        "whaea",
        "matua",
        "koro",
        "kuia",
        "ate",
        "kuya",
        "ia",
        "iv",
        "ppa",
        "retd",
    }
)

FEMALE: Final = frozenset(
    {"mrs", "ms", "miss", "frau", "fr", "sra", "srta", "senhora", "señora", "dona", "mme", "madame", "mlle"}
    | {
        "mdm",
        "madam",
        "puan",
        "pn",
        "cik",
        "mw",
        "kumari",
        "profa",
        "dre",
        "alhaja",
        "hajia",
        "datin",
        "hajah",
        "signora",
        "sigra",
        "mevrouw",
        "mevr",
        "pani",
        "smt",
        "dame",
        "lady",
        "baroness",
        "dra",
        "professorin",
        "sister",
    }
)
MALE: Final = frozenset(
    {
        "mr",
        "mister",
        "herr",
        "hr",
        "hrn",
        "herrn",
        "sr",
        "senhor",
        "señor",
        "seu",
        "monsieur",
        "m",
        "signor",
        "sig",
    }
    | {"meneer", "dhr", "pan", "shri", "sir", "lord", "father"}
    | {"encik", "alhaji", "haji", "malam", "mallam", "sri"}
)

# Said with the name somebody was given, not with the family's ("Sir Gerald").
BY_GIVEN_NAME: Final = frozenset({"sir", "dame", "sister", "father", "aunty", "auntie", "uncle", "sheikh"})
# Titles in some language that elsewhere many are christened: they are names where they lead.
CHRISTENED: Final = frozenset(
    """prince princess count baron blessed sultan sultana guru rock timi master marquis royal law ra
    pro me met knight private singer player painter nanny dona sri pan bay""".split()
)

# After a name, in spoken address: who says "sir" says he, who says "madam" says she.
TRAILING: Final[dict[str, str]] = {
    "san": "-san",
    "sama": "-san",
    "sensei": "-sensei",
    "sir": "sir",
    "saar": "sir",
    "madam": "madam",
    "maam": "madam",
    "mam": "madam",
    "garu": "garu",
    "ji": "ji",
}

GENERATIONS: Final = frozenset({"jr", "sr", "ii", "iii", "iv", "junior", "senior"})

POST_NOMINALS: Final = frozenset(
    """phd edd md dds dvm jd llm mba msc bsc ma ba bs ms meng beng mphil dphil dsc scd esq cpa cfa cpc pmp
    shrm shrmcp shrmscp phr sphr gphr cipd chartered mcipd fcipd assoccipd rn bsn msn dnp np pa lcsw lpc
    pe ret retired obe mbe cbe kbe dbe qc kc jp frs fca aca acca cima fcca ceng cissp csm cssbb rd rdn
    pharmd od dpt dma mfa mph mpa mpp mlis fellow faan facs frcp frcs frcn rgn rmn ra aia faia leed ssm
    fcma mrics frics mciob""".split()
)

# Of these, the ones that are words or family names like others: credentials after a comma only.
SAID_IN_FULL: Final = frozenset({"chartered", "fellow", "retired"})

PARTICLES: Final = frozenset(
    """von van der den de del della di da do dos das du la le las los ten ter zu zur vom af av bin binti ibn
    al el ben bat mac mc st saint san santa y e ap of op het 't arap wa ole ould abu nic ó ní uí mhic ua
    zum""".split()
)

PRONOUNS_SHE: Final = frozenset({"she", "her", "hers", "sie", "ihr", "ela", "dela", "elle", "ella"})
PRONOUNS_HE: Final = frozenset({"he", "him", "his", "er", "ihm", "ihn", "ele", "dele", "il", "lui", "él"})
