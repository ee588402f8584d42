"""Twelve invented seekers of many trades: who was there, what they noted, what it tells."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from afterword.domain.capture.notes import NotesRead
from afterword.domain.facts import Person, Role
from afterword.domain.sources import TextFile
from reading import read_notes


@dataclass(frozen=True)
class Told:
    """Notes, and what they tell: "kind: words -> person = answer" and, of promises, "@ due day"."""

    text: str
    spoken: date
    where: str
    people: tuple[Person, ...]
    found: str
    secret: tuple[str, ...]
    decision: date | None

    def read(self) -> NotesRead:
        language, country = self.where.split("-")
        file = TextFile("notes.md", self.text)
        return read_notes([file], (), self.people, self.spoken, country, language)


def people(told: str) -> tuple[Person, ...]:
    """Rows "key name role title"; the name's words are held together by underscores."""
    rows = (row.split(maxsplit=3) for row in told.strip().splitlines())
    roles = {
        "boss": Role.HIRING_MANAGER,
        "panel": Role.PANELIST,
        "hr": Role.RECRUITER,
        "desk": Role.COORDINATOR,
    }
    return tuple(
        Person(key, name.replace("_", " "), roles[role], title=title) for key, name, role, title in rows
    )


BREWER = Told(
    text="""Brewhouse chat, Kilnfold, 2 Feb

=== MARGUERITE (head brewer, I'd report to her) ===
- diacetyl rest on the lager, she loses two tanks a quarter. I told her our forced VDK test at Ropewalk, down to one a year
- needs hands on the canning line by the May bank holiday
- only ever worked on a 10 barrel kit, theirs is 60. what I should've said: six months on the 50 at Ropewalk during the refit
- keeps bees up on the roof, gave me a jar

=== BIG DAVE, packaging ===
- dissolved oxygen at the filler. He wants it under 50 ppb
- rebuilds old Triumph motorbikes

SEND: DO log from the refit to Dave, Wednesday at the latest

off the record: Marguerite's bloke works for Ropewalk. My overdraft. The tank that got dumped last month
""",  # noqa: E501 - a thought is a line
    spoken=date(2027, 2, 2),
    where="en-GB",
    people=people(
        "marguerite Marguerite_Aldous boss Head Brewer\ndave David_Pennock panel Packaging Manager\n"
    ),
    found="""
    topic: diacetyl rest -> marguerite
    need: hands on the canning line -> marguerite
    concern: 10 barrel kit -> marguerite = six months on the 50 at Ropewalk
    personal: bees -> marguerite
    need: under 50 ppb -> dave
    personal: Triumph motorbikes -> dave
    promise: DO log -> dave @ 2027-02-03
    """,
    secret=("bloke", "overdraft", "dumped"),
    decision=None,
)

TILER = Told(
    text="""who | what they said | what i said
Moira, gaffer | wet rooms failing at the tray, 6 call backs since Hogmanay | tanked the lot at the Tron flats, nae call backs in 2 yr
Moira | BAL cert? | no yet, sitting it in May
Erchie (contracts) | wants somebody that can price a job aff a drawing | done it for the Tron flats
Erchie | plays the pipes wi Shotts | och my papa did an all

photos of the Tron wet rooms tae Moira by smoko Thursday

they'll ring by Friday week

stays here: landlord's selling up. Erchie said the last yin got the sack. Ma licence got took aff me in 2019
""",  # noqa: E501 - a thought is a line
    spoken=date(2027, 1, 19),
    where="en-GB",
    people=people("moira Moira_Geddes boss Site manager\nerchie Archibald_Laird panel Contracts manager\n"),
    found="""
    need: wet rooms failing -> moira
    concern: BAL cert -> moira = sitting it in May
    need: price a job -> erchie
    personal: pipes -> erchie
    promise: photos of the Tron wet rooms -> moira @ 2027-01-21
    """,
    secret=("landlord's", "sack", "licence"),
    decision=date(2027, 1, 29),
)

ARCHIVIST = Told(
    text="""Landesarchiv, zweites Gespräch, Montag

== Dr. Wiebke Harmsen (Leitung) ==
Magazinumzug 2028, 14 Kilometer Akten. Ich habe von der Umlagerung in Celle erzählt, 3 km in neun Wochen. Sie schrieb mit.
Digitalisierung? Bisher nur Scandienstleister. Besser wäre gewesen: DFG-Projekt 2024, 40.000 Seiten, ich hatte die Qualitätskontrolle.

== Jannis Tetzlaff (IT) ==
Sucht jemanden, der Metadaten in EAD sauber übergibt.
Er sammelt alte Schreibmaschinen.

Zu erledigen: Publikationsliste an Frau Dr. Harmsen, heute in acht Tagen
Entscheidung bis 15. März

Bleibt unter uns: meine Scheidung. Tetzlaff hat die Augen verdreht, als sie redete. Der Kredit für die Wohnung
""",  # noqa: E501 - a thought is a line
    spoken=date(2027, 2, 22),
    where="de-DE",
    people=(
        Person("harmsen", "Dr. Wiebke Harmsen", Role.HIRING_MANAGER, title="Leiterin"),
        Person("tetzlaff", "Jannis Tetzlaff", Role.PANELIST, title="IT"),
    ),
    found="""
    topic: Magazinumzug -> harmsen
    concern: Scandienstleister -> harmsen = DFG-Projekt 2024
    need: Metadaten -> tetzlaff
    personal: Schreibmaschinen -> tetzlaff
    promise: Publikationsliste -> harmsen @ 2027-03-01
    """,
    secret=("Scheidung", "Augen", "Kredit"),
    decision=date(2027, 3, 15),
)

BAKER = Told(
    text="""Gespräch Backstube Öhlmann – Notizen vom Parkplatz

Öhlmann (Chef): Nachtschicht kriegt er nicht besetzt, drei Leute fehlen. Hab von unserer Langzeitführung erzählt, Start um 4 statt um 1
hat gefragt ob ich Lehrlinge kann. hatte nie welche. wahre Antwort: zwei Praktikanten pro Jahr angelernt
Hr. Kubitschek (Verkauf): Retouren bei 11 %, will unter 6
Kubitschek züchtet Kaninchen

er kriegt von mir das Rezeptblatt Roggenlauf bis übermorgen (Öhlmann)
melden sich innerhalb von 2 Wochen

NICHT SAGEN: Rücken. Mein jetziger Chef hat von nichts Ahnung. Öhlmann ist beim Reden eingenickt
""",  # noqa: E501 - a thought is a line
    spoken=date(2027, 3, 2),
    where="de-DE",
    people=people("ohlmann Gerd_Öhlmann boss Inhaber\nkubitschek Ralf_Kubitschek panel Verkaufsleiter\n"),
    found="""
    need: Nachtschicht -> ohlmann
    topic: Langzeitführung -> ohlmann
    concern: Lehrlinge -> ohlmann = zwei Praktikanten pro Jahr
    need: unter 6 -> kubitschek
    personal: Kaninchen -> kubitschek
    promise: Rezeptblatt -> ohlmann @ 2027-03-04
    """,
    secret=("Rücken", "Chef hat von nichts", "eingenickt"),
    decision=date(2027, 3, 16),
)

PHYSIO = Told(
    text="""Reha-Zentrum, kurz nach dem Gespräch im Bus

1) Frau Brandstetter, Therapieleitung (meine Chefin, falls): Wartezeit auf Lymphdrainage 7 Wochen. Will das halbieren
2) Herr Dr. Aigner, Orthopäde: wie dokumentiere ich Verlauf? hab ich verstammelt. Richtig wäre: ROM und VAS bei jeder 3. Einheit
   fährt im Winter Skitouren am Dachstein
3) Sekretariat Frau Pichler: Gewerbeschein? Nein, noch nicht, ist beantragt

Frau Pichler bekommt das Strafregister und den Impfpass bis Ende der Woche
Zusage oder Absage am 5. Feber

Für mich: Kinderwunsch geht die nichts an. 2.900 brutto ist frech. Aigner und Brandstetter können sich nicht leiden
""",  # noqa: E501 - a thought is a line
    spoken=date(2027, 1, 27),
    where="de-AT",
    people=(
        Person("brandstetter", "Eva Brandstetter", Role.HIRING_MANAGER, title="Therapieleitung"),
        Person("aigner", "Dr. Florian Aigner", Role.PANELIST, title="Orthopäde"),
        Person("pichler", "Ute Pichler", Role.COORDINATOR, title="Sekretariat"),
    ),
    found="""
    need: halbieren -> brandstetter
    concern: dokumentiere ich Verlauf -> aigner = ROM und VAS
    concern: Gewerbeschein -> pichler = ist beantragt
    promise: Strafregister -> pichler @ 2027-01-29
    """,
    secret=("Kinderwunsch", "2.900", "leiden"),
    decision=date(2027, 2, 5),
)
