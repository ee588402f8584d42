"""Capitalised words that open sentences, name days, places to meet and tools: never somebody's name."""

# ruff: noqa: SIM905 - a word list reads better as words
from __future__ import annotations

import re
from typing import Final

NOT_NAMES: Final = frozenset(
    """a about above abroad according across after afterwards again agenda ah all also am an and another
    any anyone anything app application apply apr april are around as ask asked at attached aug august
    back bc be because been before being below best big both break bring but by bye call calls camera
    can candidate candidates card case chat check cheers chief christmas city coffee come company
    concern conference contact could cover cv date day days dear dec december decision deepavali did
    didn didnt diwali do does doing done don't dont door dr during each early easter eastern either
    email e-mail end enter european even every everybody everyone example family february feb fine for
    formal former formals forward free fri friday from full funny further fyi gd gist gmt good google
    got great group had half happy has have he heard hello help her here hey hi high him his hold how
    however i id if i'm in inside instead interview interviews interviewers into invite invitation is it
    its it's jan january join jul july jun june just keep kind kindly know large last late later least
    let like link linkedin live location long look looking loved lunch mail main make many mar march may
    me meet meeting meetings microsoft mid might mon monday month more morning most mountain mr mrs ms
    much must my name need never new next nice no nobody none not note notes nothing nov november now
    number oct october of off office ok okay on once one online onsite on-site onwards only open or
    other our out over overall pacific panel parking part passcode people per perhaps phone place
    platform please pls point position post prep prepare probably process question questions quick quite
    rather re read ready really regards remote report reporting result right room round rule same sat
    saturday saw say says second see self-introduction sep sept september session she should since site
    slot so some somebody someone something soon sorry start started still subject such sun sunday sure
    take talk task team teams tell test than thank thanks thanksgiving that that's the their them then
    there these they thing things this those though three thu thur thurs thursday time times to today
    told tomorrow tonight too took total tour tue tues tuesday two under union until up upcoming update
    us use usual very via video virtual visa wait want wanted wants was we wed wednesday week weeks
    welcome well went were what what's when where which while who whole whom why will wish with within
    without wonder word work world worry would wrap wrap-up writing yay year years yes yesterday you
    your yours zoom skype webex slack excel word outlook north south east west ret retd usa uk eu
    northern southern central hr it qa vp ceo cto cfo coo cio pm am ux ui ai ml api sql crm erp abs
    abschluss aber alle als am an ansprechpartner auch auf aus bei bescheid betreff bis bitte danke dann
    das dass datum dem den der des dezember die dienstag diese dieser dieses donnerstag du ein eine
    einen einer einladung er es februar frage fragen freitag für gehalt gespräch gesprächspartner gibt
    grüße gruß gut guten hallo hat herzliche ich ihr ihre ihren ihnen im ist januar ja jetzt juli juni
    kein keine kommt könnte leider liebe lieber mai mein meine mit mittwoch montag märz nach nein nicht
    noch november nun nur ob oder oktober ohne raum samstag schöne sehr sein seine september sich sie
    sind sonntag so soll sonst tag team telefon termin teilnehmer treffpunkt uhr um und uns unser unsere
    unter vielen viele vom von vor vorname vorstellungsgespräch wann war was weiter wenn wer wie wir wo
    woche wäre zeit zu zum zur zwei abril agora agosto ainda até bom boa com dezembro dia dele dela
    depois domingo ela ele em entrevista então essa esse este fevereiro hoje horário isso janeiro julho
    junho mais mas me meu minha maio março muito na não no nos novembro o oi olá os ou para pela pelo
    por porque prezada prezado quando quarta quarta-feira que quinta sábado segunda seg sem sexta sou
    sua também tem terça tudo um uma vaga você vou bonjour merci madame monsieur entretien poste
    vendredi lundi mardi mercredi jeudi samedi dimanche hola gracias lunes martes miércoles jueves
    viernes sábado entrevista""".split()
)

GROUP_WORDS: Final = frozenset(
    """team teams recruiting recruitment recruiters talent careers career jobs job hiring hr personal
    personalabteilung bewerbung bewerbungen bewerbermanagement support info office noreply no-reply
    donotreply placement portal admissions service services helpdesk desk department dept committee
    board panel interviews interview scheduling calendar notifications notification mailer system
    systems daemon postmaster admin administrator group gente gestão people operations applications
    application group batch students candidates council university college school district trust nhs
    hospital ltd limited gmbh inc llc corp company foundation city county ministry agency search
    partners staffing resources sekretariat empfang reception frontdesk rh vagas talentos recrutamento
    seleção candidaturas appointments competitions competition vacancies enquiries inquiries assessment
    dotation secretaria secretaría secretariat secrétariat secretariado geschäftsstelle kanzlei
    selección concursos convocatorias postulaciones candidatures concours onboarding resourcing
    採用担当 人事部""".split()
)
# What a desk's name ends in, where it is written in one word. Folded.
GROUP_ENDING: Final = re.compile(
    r"\w{4,}(?:cent(?:er|re)|zentrum|buro|team|stelle|abteilung|service|kommission|sekretariat|verwaltung"
    r"|postfach|management|portal)"
)

# The last word of an organization's name.
ORGANIZATION_NOUNS: Final = frozenset(
    """academy administration airlines airport airways alliance arts association authority bakery bank board
    brewery broadcasting bus care caterers catering center centre chamber charity choir church clinic club co
    co-op collective college commission communications consultancy consulting construction cooperative council
    dairies dairy dental diagnostics dioceses diocese docks electronics energy engineering enterprises estates
    express factory farm farms federation festival finance financial food foods football freight gallery games
    garden gardens guild harbour health healthcare heating holdings homes hotel hotels house housing imaging
    industries initiative institute institution insurance international kitchen kitchens laboratories
    laboratory labs leisure libraries library lines logistics machinery manufacturing marine markets mechanics
    media mills ministries mission motors municipality museum museums networks news nursery observatory opera
    optics orchestra organisation organization outfitters parish parks pensions pharma pharmaceuticals
    pharmacy plumbing police polytechnic port power practice press primary printing productions products
    programme project properties property publishers publishing pumps rail railway railways recycling
    renewables rescue research resort restaurant restaurants roads robotics school schools sciences
    secondary security shipping shipyard society software solar solutions station steel stores studio studios
    supermarket supermarkets surgery survey taxis technologies technology telecom textiles theatre theater
    therapeutics tours trading trains transit transport travel union utilities ventures veterinary water
    waters
    winery works workshop yard yards zoo
    betriebe gesellschaft kliniken klinikum sparkasse stadtwerke stiftung verein verband verlag werk werke
    empresa indústrias museu prefeitura secretaria sociedade
    association mairie société ayuntamiento sociedad hospital universidad gemeente stichting""".split()
)

ROOM_WORDS: Final = (
    r"^(?:br|conf|conference|room|raum|meeting ?room|besprechung\w*|sala|salle|zimmer|boardroom"
    r"|board room|huddle|phone booth)\b"
    r"|\b(?:room|raum|sala|boardroom|conference)\b.*\d|\(\d{1,3}\)\s*$"
)
