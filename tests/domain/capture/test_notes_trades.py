"""Twelve more invented seekers: section marks, tables, headings and promises in many people's words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import pytest

from afterword.domain.capture.notes import NotesRead, read_notes
from afterword.domain.facts import Kind, Person, Role
from afterword.domain.sources import TextFile


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

VINTNER = Told(
    text="""Quinta da Lapa, conversa com a D. Amélia (enóloga) e o Sr. Tavares (adega)

AMÉLIA: fermentação parada em 3 lagares na última vindima. contei do nosso controlo de azoto no Dão, zero paragens em dois anos
AMÉLIA: inglês para visitas? ainda não, estou a fazer o B2
TAVARES: precisa de quem fique com as máquinas do engarrafamento
TAVARES: cria canários, o avô dele também

fiquei de lhe fazer chegar a ficha de prova do Encruzado até quarta (à Amélia)
decidem até 26 de março

SÓ PARA MIM: o empréstimo da casa. a Amélia adormeceu quase. o meu patrão não sonha
""",  # noqa: E501 - a thought is a line
    spoken=date(2027, 3, 15),
    where="pt-PT",
    people=people("amelia Amélia_Rebelo boss Enóloga\ntavares Joaquim_Tavares panel Chefe de adega\n"),
    found="""
    topic: controlo de azoto -> amelia
    concern: inglês para visitas -> amelia = estou a fazer o B2
    need: engarrafamento -> tavares
    personal: canários -> tavares
    promise: ficha de prova -> amelia @ 2027-03-17
    """,
    secret=("empréstimo", "adormeceu", "patrão"),
    decision=date(2027, 3, 26),
)

ACCOUNTANT = Told(
    text="""Interview at Sundaram Textiles, Coimbatore, 3 pm slot got over 4.15

1. Venkatesan sir (GM Finance) - GST reconciliation taking 12 days every month. I told him about 2B matching tool at Lotus Mills, 12 to 3 days. Sir was impressed
   He asked SAP FICO hands on? Not done, only Tally. Actually I did 4 months blueprint for FICO, forgot to tell
   Sir is Ranji umpire on weekends
2. Meenakshi madam (internal audit): wants monthly stock variance within 0.5%
   Madam keeps golu with 11 steps every Navaratri

He asked for one sample reconciliation sheet, I said by Monday evening only
Will revert in ten days, HR Prakash told

Dont write: CTC 9.5 they are telling, current 8.8. Father in law expecting me to join his shop. Previous person was terminated for bills
""",  # noqa: E501 - a thought is a line
    spoken=date(2027, 2, 10),
    where="en-IN",
    people=people(
        "venkatesan K_Venkatesan boss GM Finance\n"
        "meenakshi Meenakshi_Sundaresan panel Internal Audit\n"
        "prakash Prakash_Raj hr HR Executive\n"
    ),
    found="""
    topic: GST reconciliation -> venkatesan
    concern: SAP FICO -> venkatesan = I did 4 months blueprint
    personal: Ranji umpire -> venkatesan
    need: stock variance -> meenakshi
    personal: golu -> meenakshi
    promise: sample reconciliation sheet -> venkatesan @ 2027-02-15
    """,
    secret=("9.5", "8.8", "law", "terminated"),
    decision=date(2027, 2, 20),
)

WELDER = Told(
    text="""Y'all ok so Bayou Fab went good i think

First was Earl Thibodeaux. He's the shop foreman, id be under him. Said they keep flunking x-ray on the 6G pipe, bout one in eight. I told him bout our back purge setup at Gulf Marine n we got it to one in forty
Says but you aint never run orbital. Naw sir. Truth is I ran the orbital head three weeks on the LNG job when Boone was out
He's got two bird dogs, Sugar and Dixie

Then Miss Loretta from the office. She's fixing to need somebody on nights by crawfish season
she's gonna get my TWIC card and the weld certs, told her no later than noon Friday

they're fixing to call me inside of ten days

ain't nobody's business: I'm behind on child support. Earl cussed out the last inspector. DUI from oh nine
""",  # noqa: E501 - a thought is a line
    spoken=date(2027, 1, 13),
    where="en-US",
    people=people("earl Earl_Thibodeaux boss Shop Foreman\nloretta Loretta_Babineaux hr Office Manager\n"),
    found="""
    topic: back purge setup -> earl
    concern: orbital -> earl = I ran the orbital head three weeks
    personal: bird dogs -> earl
    need: somebody on nights -> loretta
    promise: TWIC card -> loretta @ 2027-01-15
    """,
    secret=("support", "cussed", "DUI"),
    decision=date(2027, 1, 23),
)

MIDWIFE = Told(
    text="""HSE panel, Galway. three of them and a box of tissues

Noreen (chair): home birth transfers, they'd a bad year, nobody keeping the log. Told her about our SBAR card in Letterkenny. She'd a smile at that
Dr Fahy: perineal audits. not sure about me, he thinks I'm a low-risk unit woman. I hadn't a word to say. The true answer is that I did nine months on the labour ward in Derry
Bríd, practice development - someone to run the PROMPT days from Easter. She sings with a trad group in Kinvara

Owe Bríd the PROMPT timetable, she'll have it a week from Thursday
letter in the post before the Patrick's weekend they said

Between me and the page: my mother's diagnosis. Fahy was passed over for the chair. bringing in nobody from outside, Noreen let slip. mortgage approval hangs on this
""",  # noqa: E501 - a thought is a line
    spoken=date(2027, 2, 16),
    where="en-IE",
    people=(
        Person("noreen", "Noreen Hession", Role.HIRING_MANAGER, title="Director of Midwifery"),
        Person("fahy", "Dr Cathal Fahy", Role.PANELIST, title="Consultant"),
        Person("brid", "Bríd Ní Fhlaithearta", Role.PANELIST, title="Practice Development"),
    ),
    found="""
    topic: SBAR card -> noreen
    concern: low-risk unit -> fahy = I did nine months on the labour ward in Derry
    need: PROMPT days -> brid
    personal: trad group -> brid
    promise: PROMPT timetable -> brid @ 2027-02-25
    """,
    secret=("diagnosis", "passed", "slip", "mortgage"),
    decision=None,
)

SALES = Told(
    text="""Quick dump - Ferrow Systems panel

[Gaz Whitlock, sales director - line manager]
pipeline hygiene, half the deals have no next step. Showed him my Friday sweep, forecast within 6%
"you've only ever sold to councils" hmm. Said nothing clever. Wish I'd said the two NHS trusts, 400k
mad Derby County man

[Liz from RevOps]
Salesforce? Bit rusty. real answer - admin cert 2025
she asked for the sweep template, said no bother, hers by close of play Weds
collects fountain pens

[Thomas, CFO]
gross margin under 40 on services, wants that up before year end

Decision: Gaz calls me the day after Good Friday

NOT FOR THE EMAIL
commission plan is a joke
partner starting at their rival Nordale in May
I went bright red
""",
    spoken=date(2027, 3, 16),
    where="en-GB",
    people=people(
        "gary Gary_Whitlock boss Sales Director\nliz Elizabeth_Mbatha panel Head of RevOps\n"
        "tom Thomas_Kerrigan panel CFO\n"
    ),
    found="""
    topic: pipeline hygiene -> gary
    concern: only ever sold to councils -> gary = the two NHS trusts, 400k
    personal: Derby County -> gary
    concern: Salesforce -> liz = admin cert 2025
    promise: sweep template -> liz @ 2027-03-17
    personal: fountain pens -> liz
    need: gross margin -> tom
    """,
    secret=("commission", "Nordale", "red"),
    decision=date(2027, 3, 27),
)

TEACHER = Told(
    text="""1st - Ms Abernathy-Cole, principal. literacy block, 3rd grade reading at 41 percent. I walked her through small groups at Pine Hollow, 38 to 57 in a year
asked had I ever written an IEP. um, no. Should of said I sat on eleven IEP teams and drafted the goals
her beagle is named Waffles

2nd - Coach Dillard (asst principal). Wants a body for after school robotics. He coaches Little League, Royals fan

told Ms A-C she'd get the reading tracker, within the week
she's up to let me know no later than the Ides of March

what stays in this notebook: meds. custody hearing on the 9th. Dillard bad mouthed the superintendent
""",  # noqa: E501 - a thought is a line
    spoken=date(2027, 3, 2),
    where="en-US",
    people=people(
        "abernathy Denise_Abernathy-Cole boss Principal\ndillard Marcus_Dillard panel Assistant Principal\n"
    ),
    found="""
    topic: literacy block -> abernathy
    concern: IEP -> abernathy = I sat on eleven IEP teams
    personal: beagle -> abernathy
    need: robotics -> dillard
    personal: Little League -> dillard
    promise: reading tracker -> abernathy @ 2027-03-09
    """,
    secret=("meds", "custody", "mouthed"),
    decision=date(2027, 3, 15),
)

GARDENER = Told(
    text="""National garden, trial morning

Hettie, head gardener
 box blight in the parterre, 300 m of hedge. I said yew trial like at Thornbury, 40 m, three winters
 worried I'm a one-woman-band, never had a team
 real answer: volunteers, 22 of them, every Tuesday since 2023
 Somebody to own the glasshouse by the time the Chelsea lot arrive

Mr Okonkwo-Price, estates
 wants the irrigation bill down by a third
 drives a Morris Minor he did up himself

asked for the yew trial sheet, can do, will drop it off at the lodge to Hettie on Saturday
next: he phones the Tuesday after Easter Monday

Not to be said aloud: knees are gone. bankrupt in 2015. Hettie's marriage
""",
    spoken=date(2027, 3, 18),
    where="en-GB",
    people=people(
        "hettie Henrietta_Bowyer boss Head Gardener\nokonkwo Samuel_Okonkwo-Price panel Estates Manager\n"
    ),
    found="""
    topic: box blight -> hettie
    concern: never had a team -> hettie = volunteers
    need: glasshouse -> hettie
    personal: Morris Minor -> okonkwo
    promise: yew trial sheet -> hettie @ 2027-03-20
    """,
    secret=("knees", "bankrupt", "marriage"),
    decision=date(2027, 3, 30),
)

TRADES = {
    "brewer": BREWER, "tiler": TILER, "archivist": ARCHIVIST, "baker": BAKER,
    "physio": PHYSIO, "vintner": VINTNER,
    "accountant": ACCOUNTANT, "welder": WELDER, "midwife": MIDWIFE, "sales": SALES, "teacher": TEACHER,
    "gardener": GARDENER,
}  # fmt: skip
every_trade = pytest.mark.parametrize("told", TRADES.values(), ids=TRADES.keys())


@dataclass(frozen=True)
class Expected:
    kind: Kind
    words: str
    person: str
    answer: str | None
    due: date | None


def _expected(told: Told) -> list[Expected]:
    rows = [row.strip() for row in told.found.strip().splitlines()]
    return [_row(row) for row in rows]


def _row(row: str) -> Expected:
    kind, rest = row.split(": ", 1)
    words, rest = rest.split(" -> ")
    person, _, answer = rest.partition(" = ")
    person, _, day = person.partition(" @ ")
    return Expected(Kind(kind), words, person, answer or None, date.fromisoformat(day) if day else None)


@every_trade
def test_each_thing_said_has_its_kind(told: Told) -> None:
    items = told.read().items
    missed = [
        f"{one.kind}: {one.words}"
        for one in _expected(told)
        if not any(_fits(i.kind, one.kind) and one.words in f"{i.text} {i.source.quote}" for i in items)
    ]
    assert missed == []


@every_trade
def test_each_thing_said_has_its_person(told: Told) -> None:
    items = told.read().items
    wrong = []
    for one in _expected(told):
        owners = {
            i.person for i in items if _fits(i.kind, one.kind) and one.words in f"{i.text} {i.source.quote}"
        }
        if owners and one.person not in owners:
            wrong.append((one.words, owners))
    assert wrong == []


@every_trade
def test_each_concern_has_its_better_answer(told: Told) -> None:
    answers = " | ".join(item.answer or "" for item in told.read().items)
    assert [one.answer for one in _expected(told) if one.answer and one.answer not in answers] == []


@every_trade
def test_each_promise_has_its_day(told: Told) -> None:
    promises = [item for item in told.read().items if item.kind is Kind.PROMISE]
    for one in _expected(told):
        if one.due:
            assert one.due in {item.due for item in promises if one.words in item.source.quote}


@every_trade
def test_what_is_secret_stays_so(told: Told) -> None:
    items = told.read().items
    open_words = " ".join(
        f"{i.text} {i.source.quote} {i.answer or ''}" for i in items if i.kind is not Kind.PRIVATE
    )
    assert [word for word in told.secret if word in open_words] == []
    kept = " ".join(f"{i.text} {i.source.quote}" for i in items if i.kind is Kind.PRIVATE)
    assert [word for word in told.secret if word not in kept] == []


@every_trade
def test_the_day_of_the_decision_is_read(told: Told) -> None:
    assert told.read().decision_date == told.decision


def _fits(kind: Kind, wanted: Kind) -> bool:
    """A moment is a topic; a need may be read as one too."""
    topics = {Kind.TOPIC, Kind.MOMENT}
    return kind is wanted or (kind in topics and wanted in {*topics, Kind.NEED})
