"""Six more invented seekers, in German, Portuguese and the English of other places."""

from __future__ import annotations

from datetime import date

from afterword.domain.facts import Person, Role
from trades_world import Told, people

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
