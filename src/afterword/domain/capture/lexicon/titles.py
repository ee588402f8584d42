"""Words that job titles and departments are made of: what is written beside a name, never a name itself."""

# ruff: noqa: SIM905 - a word list reads better as words
from __future__ import annotations

import re
from typing import Final

TITLE_NOUNS: Final = frozenset(
    """accountant adviser advisor administrator administrative adjunct analyst architect assistant
    associate attorney auditor banker board bookkeeper bursar buyer ceo cfo chair chairman chairperson
    chairwoman chairs chief chro cio ciso clerk clinician cmo co-founder cofounder coach commissioner
    consultant controller coo coordinator co-ordinator counsel counsellor counselor cpo cro cso cto
    curator dean designer developer dev devrel director driver editor educator engineer engineering eng
    engineers evp executive exec facilitator faculty fellow foreman founder founding gm governor guide
    head headteacher hod hr hrbp inspector instructor intern interviewer janitor journalist judge lead
    leader lecturer librarian liaison machinist maintainer manager managing marketer matron mechanic
    member mgr midwife mentor minister nurse observer officer operator organizer owner panellist
    panelist paralegal parent partner pastor people pharmacist physician pm planner postdoc president
    principal producer product professor programmer provost psychologist ranger receptionist recruiter
    recruiting recruitment registrar rep representative researcher scheduler scientist secretary senior
    junior sergeant shareholder solicitor specialist sourcer sponsor staff steward strategist student
    superintendent supervisor surgeon svp talent tax teacher team technician technologist tester
    therapist trainee trainer treasurer trustee underwriter union vet vice vp ward warden worker writer
    director's deputy acting interim group regional national global departmental chef chefin leiter
    leiterin leitung bereichsleiter bereichsleiterin abteilungsleiter abteilungsleiterin teamleiter
    teamleiterin geschäftsführer geschäftsführerin geschäftsführung geschäftsleitung vorstand prokurist
    prokuristin personalreferent personalreferentin personalleiter personalleiterin personal
    personalabteilung personalwesen sachbearbeiter sachbearbeiterin referent referentin betriebsrat
    betriebsrätin betriebsleiter meister meisterin inhaber inhaberin controlling vertrieb einkauf
    assistenz sekretariat kaufmännische kaufmännischer technische technischer stellvertretende
    stellvertretender stv fachbereichsleiter schulleiter schulleiterin oberarzt oberärztin chefarzt
    chefärztin pflegedienstleitung stationsleitung dekan dekanin gerente diretor diretora coordenador
    coordenadora líder chefe head analista supervisor supervisora sócio sócia gestor gestora recrutador
    recrutadora presidente vice-presidente directeur directrice responsable chef recruteur recruteuse
    chargé chargée gérant gérante jefe jefa directora reclutador reclutadora responsabile direttore
    direttrice hoofd teamleider directeur manager leidinggevende direktor direktorin directora
    talento talentos pessoas recrutamento seleção rrhh reclutamiento recrutement encarregado encarregada
    coordenação supervisão encargado encargada dueño dueña propriétaire
    patron patronne adjoint adjointe""".split()
)

# Trades and callings: titles beside a name, and family names too, so they cut no name short.
TRADE_NOUNS: Final = frozenset(
    """actuary anaesthetist apprentice arborist archivist artist assessor bartender bosun brewer broker
    butcher butler buyer captain caretaker carer carpenter cashier cellarmaster chaplain chargehand
    cheesemaker chemist choirmaster cleaner coder colourist commissioner composer concierge conductor
    conservator cook copywriter curate dealer deckhand dentist dermatologist dietitian diver doctor
    dispatcher docker dressmaker electrician engraver examiner farmer farrier fisherman fitter florist
    forester forewoman forwarder gaffer ganger gardener geologist glazier goldsmith greenkeeper grower
    handler harbourmaster herdsman housekeeper husband illustrator installer interpreter jeweller joiner
    keeper lawyer leading locksmith machinist maker marshal mason merchandiser miller miner musician
    notary nutritionist optician optometrist orderly overseer owner-operator packer painter paramedic
    pharmacologist photographer picker pilot plasterer plumber podiatrist porter postman potter printer
    producer projectionist purser quartermaster radiographer receiver reporter responder rigger roaster
    roofer rota sailor saleswoman salesman scaffolder sculptor seamstress servicer setter shepherd
    shopkeeper signaller skipper smith sommelier sonographer sous splicer spokesperson stockman
    stonemason storeman stylist surveyor tailor teller tiler tollkeeper translator trooper tuner
    turner tutor undertaker upholsterer valuer verger videographer viticulturist waiter waitress
    watchmaker weaver welder winemaker woodworker
    magister hausdame hausmeister empfangschef gouvernante küchenchef sommelière betriebsrat polier
    vorarbeiter vorarbeiterin obfrau obmann kämmerer kämmerin rektor rektorin konrektor konrektorin
    intendant intendantin kapellmeister pfarrer pfarrerin pastorin kantor kantorin bürgermeister
    bürgermeisterin stadtrat stadträtin kustos kustodin wirt wirtin winzer winzerin
    dono dona proprietário proprietária enfermeiro enfermeira engenheiro engenheira médico médica
    professora assistente técnico técnica secretário secretária recepcionista vendedor vendedora
    contador contadora advogado advogada cozinheiro cozinheira motorista zelador zeladora
    infirmier infirmière ingénieur ingénieure chercheur chercheuse cuisinier cuisinière conseiller
    conseillère comptable vigneron vigneronne pâtissier pâtissière chirurgien chirurgienne
    ingeniero ingeniera enfermero enfermera profesor profesora asistente técnica secretaria maestro
    maestra cocinero cocinera contadora abogado abogada capataz""".split()
)

# What German titles end in; of words this long hardly any is a name.
TITLE_ENDING: Final = re.compile(
    r"\w{3,}(?:leit(?:er|erin|ung)|direktor(?:in)?|manager(?:in)?|chefin|referent(?:in)?|beauftragte[rn]?"
    r"|verantwortliche[rn]?|arztin|anwalt(?:in)?|fuhrer(?:in)?|pfleger(?:in)?|trainer(?:in)?|ingenieur(?:in)?"
    r"|koordinator(?:in)?|sprecher(?:in)?|assistent(?:in)?|berater(?:in)?|dame|meisterin|techniker(?:in)?"
    r"|inspektor(?:in)?|sekretar(?:in)?|planer(?:in)?|lehrer(?:in)?|betreuer(?:in)?|vertreter(?:in)?"
    r"|prokurist(?:in)?|ratin|mitarbeiter(?:in)?|entwickler(?:in)?|architekt(?:in)?|analyst(?:in)?"
    r"|dozent(?:in)?|schwester|disponent(?:in)?|gerin)"
)

# Titles of several words, none of which is one alone.
TITLE_PHRASE: Final = re.compile(
    r"\b(?:leading|deck|farm|stage|ranch|right|charge) hand\b|\b(?:second|officer|sister|nurse|person) in "
    r"(?:command|charge)\b|\bnumber two\b|\bright-hand (?:man|woman|person)\b|\brechte hand\b"
    r"|\bbraço direito\b|\bbras droit\b|\bmano derecha\b",
    re.IGNORECASE,
)

FIELD_WORDS: Final = frozenset(
    """accounting accounts acquisition admin administration ai analytics backend back-end benefits biology
    brand business capital cardiology care channel chemistry childcare clinical cloud coding commercial
    committee communications community compliance computer content corporate culture customer data
    defense delivery demand department development design devops digital director diversity education
    electrical emergency employee energy english enterprise environment equipment executive experience
    external facilities family finance financial first fleet floor forecasting foundation frontend front-end
    full-stack fulfillment general governance graduate grants growth hardware health history hiring home
    hospital human inbound independent industrial information infrastructure innovation insurance
    integration integrations international inventory investment it kitchen lab labor language learning
    legal library logistics machine maintenance management manufacturing marketing materials math mathematics
    mechanical media medical medicine mobile music network nursing office online operations outbound
    outreach parent partnerships payments payroll performance physics planning platform policy practice
    privacy procurement production program programme project projects property public purchasing qa
    quality receiving regulatory relations reliability research resource resources retail revenue risk
    robotics safety sales school science search section security services shift shipping site social
    software special sre store strategy success supply support surgery sustainability system systems
    tech technical technology test testing training transport treasury unit ux ui warehouse web welfare
    wellbeing workforce rooms division housekeeping kitchen paediatrics pediatrics oncology radiology dispatch
    logistics workshop catering events fundraising membership rezeption empfang küche pflege montage
    disposition instandhaltung finanzbuchhaltung buchhaltung entwicklung forschung fertigung produktion
    qualität logistik technik verwaltung suporte produkt operações gente gestão vendas financeiro produto
    dados recursos humanos ventas ressources humaines rh""".split()
)

# No title begins with these.
LEADS_AWAY: Final = frozenset(
    """from of at in for to with about on and or but by as into over under this that my your his her
    von aus bei mit zu und de da do com para e et""".split()
)

RECRUITING: Final = (
    r"recruit|talent|\bhr\b|\bhrbp\b|human resources|people (?:partner|ops|operations|team|&|and"
    r"|business|advis|manager)"
    r"|\bpeople\b$|sourc(?:er|ing)|head ?hunt|search (?:partner|consultant|firm)|executive search"
    r"|staffing|resourcing"
    r"|personal(?:referent|gewinn|auswahl|dienst|büro|stelle|team|chef|leit|abteilung|wesen|berat|sach|entwickl|marketing|management"
    r"|disponent)|\bpersonal\b"
    r"|bewerbermanagement|recrut|reclut|recursos humanos|ressources humaines|gente (?:&|e) (?:gest|cult)"
    r"|pessoas (?:&|e) cult|people (?:&|and) culture|\brh\b"
    r"|\bta (?:specialist|partner|lead|manager|team)"
    r"|campus (?:hiring|relations)|hiring (?:team|partner|specialist|coordinator)"
    r"|employment (?:specialist|officer)"
    r"|personeelszaken|risorse umane|selecci[oó]n|採用|人事"
)
COORDINATING: Final = (
    r"(?:administrative|executive|personal|office|team|departmental|faculty"
    r"|program(?:me)?) (?:assistant|coordinator"
    r"|co-ordinator|secretary|administrator)|assistant to|\bea\b|\bpa\b to|coordinat(?:or|ion)"
    r"|co-ordinator|schedul(?:er|ing)"
    r"|secretary|sekret[aä]r|assistenz|assistent(?:in)? de[rs]|office manager|placement (?:officer"
    r"|cell|coordinator)"
    r"|clerk to|clerk of|candidate (?:experience|care)|receptionist|front desk|interview(?:s"
    r"|ing)? (?:desk|team)"
    r"|secret[aá]ri[ao]|secr[ée]taire|adjointe? (?:administrati|de direction)"
    r"|asistente (?:administrativ|de direcci)"
    r"|assistente administrativ|verwaltungsassist|assistante? (?:de direction|administrati)"
    r"|programme support|administrator|admissions"
)
MANAGING: Final = (
    r"hiring manager|line manager|\bmanager\b|\bmgr\b|\bhead\b|\blead\b|\bdirector\b|\bvp\b"
    r"|vice president|principal\b"
    r"|supervisor|superintendent|\bchief\b|\bc[a-z]o\b|founder|owner|leiter(?:in)?\b|leitung"
    r"|chef(?:in)?\b|vorgesetzt"
    r"|geschäftsführ|inhaber|gerente|diretora?|chefe|coordenadora?|l[ií]der|directeur|directrice"
    r"|responsable|jef[ea]"
    r"|matron|dean|headteacher|head ?master|head ?mistress|foreman|partner\b|president|captain"
    r"|hoofd|direttore"
)
# "Manager" of a thing, not of people.
NOT_MANAGING: Final = (
    r"(?:product|project|program(?:me)?|account|community|brand|social media|release|content|case"
    r"|relationship|success"
    r"|office|category|delivery|change|incident|territory|partner|channel|event"
    r"|marketing) (?:manager|lead|owner)"
    r"|principal (?:\w+ )?(?:engineer|scientist|consultant|designer|architect|developer|analyst"
    r"|investigator|lecturer)"
    r"|(?:tech|technical|research|team|staff|engineering|design|data|shift)? ?lead (?:engineer"
    r"|designer|developer|scientist)"
    r"|staff \w+|tech lead|research lead|lead \w+er\b|talent|recruit|people partner|steward"
)
TOP: Final = (
    r"\bc[efotimpr]o\b|chief \w+ officer|\bpresident\b|managing director|geschäftsführ|founder"
    r"|vorstand|\bgf\b"
)

# Titles whose form tells a woman from a man; what English has too tells nothing. Folded.
HER_TITLE: Final = re.compile(
    r"\w{2,}(?:leiterin|direktorin|chefin|referentin|arztin|anwaltin|fuhrerin|pflegerin|ingenieurin"
    r"|koordinatorin|sprecherin|assistentin|beraterin|meisterin|technikerin|inspektorin|sekretarin|planerin"
    r"|lehrerin|betreuerin|vertreterin|prokuristin|ratin|mitarbeiterin|entwicklerin|architektin|dozentin"
    r"|schwester|disponentin|inhaberin|partnerin|rektorin|dekanin|vorsitzende|kollegin)"
    r"|leiterin|direktorin|chefin|inhaberin|partnerin|arztin|hausdame|referentin|beraterin|meisterin"
    r"|rektorin|dekanin|ratin|kollegin|diretora|directora|coordenadora|coordinadora|gestora|supervisora"
    r"|medica|enfermeira|enfermera|engenheira|ingeniera|socia|chefa|recrutadora|reclutadora|encarregada"
    r"|encargada|proprietaria|duena|secretaria|directrice|recruteuse|chargee|gerante|adjointe|patronne"
    r"|infirmiere|conseillere|cuisiniere|professora|profesora|direttrice|jefa|advogada|abogada"
)
HIS_TITLE: Final = re.compile(
    r"\w*(?:leiter|direktor|geschaftsfuhrer|prokurist|inhaber|oberarzt|chefarzt|pfleger|referent|dekan|rektor)"
    r"|kollege|diretor|coordenador|coordinador|gestor|medico|enfermeiro|enfermero|engenheiro|ingeniero|socio"
    r"|recrutador|reclutador|encarregado|encargado|proprietario|dueno|directeur|recruteur|gerant|infirmier"
    r"|conseiller|cuisinier|direttore|jefe|advogado|abogado|kuchenchef|hausmeister|werkmeister"
)
