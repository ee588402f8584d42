"""Capitalised words that claim nothing, and those that claim much: places and tools, employers and skills.

All words are folded.
"""

# ruff: noqa: SIM905 - a word list reads better as words

from __future__ import annotations

from typing import Final

from afterword.domain.capture.folding import fold
from afterword.domain.capture.lexicon.not_names import NOT_NAMES
from afterword.domain.capture.lexicon.places import CITIES, COUNTRY_NAMES
from afterword.domain.capture.lexicon.titles import TITLE_NOUNS
from afterword.domain.review.common_words import COMMON
from afterword.domain.review.lists.calendar_words import CALENDAR

#: where people live and go: nothing is claimed by having been there
PLACES: Final = frozenset(
    word
    for name in [*CITIES, *COUNTRY_NAMES]
    for word in fold(name).replace(".", " ").split()
    if len(word) > 2  # noqa: PLR2004 - the rest are the letters of states
)

_ORDINARY = """
i i'm i'd i've i'll re am pm ps p.s ok okay tv uk us usa u.s eu un cv pdf ceo cto cfo coo cio hr it ai qa
q&a faq faqs url id
ids rsvp fyi gmt utc cet cest est pst edt pdt bst api apis kpi kpis okr okrs ui ux saas b2b b2c diy wifi
covid zoom teams meet webex skype whatsapp signal telegram slack outlook gmail calendly linkedin xing
google docs drive dropbox
onedrive sharepoint youtube twitter internet web email e-mail sms doodle teams facetime
english german french spanish portuguese italian dutch polish turkish russian chinese japanese korean arabic
hindi greek swedish danish norwegian finnish british american european african asian australian canadian
indian irish scottish welsh brazilian mexican swiss austrian belgian catholic christian jewish muslim hindu
christmas easter thanksgiving hanukkah diwali eid ramadan halloween new year's carnival fasching
north south east west northern southern eastern western atlantic pacific europe asia africa america
operations marketing finance sales product platform integration integrations engineering design legal
procurement logistics support success customer customers research development human resources people
quality safety security data science analytics infrastructure recruiting recruitment talent acquisition
board management leadership admissions nursing teaching care ward unit school district department division
office floor team group committee panel council trust hospital university college academy
monday's friday's sir madam madame monsieur ms mr mrs mx dr prof professor colonel matron reverend
best kind warm regards sincerely yours thanks cheers hello hi dear hey
god mother father mum mom dad grandma grandpa earth moon sun internet
route highway exit platform gate room bus street road avenue a3 a4 a5
premier league champions world cup olympics marathon
segunda terca quarta quinta sexta feira
noel natal navidad paques pascoa brasil brasileiro portugues ingles espanhol frances alemao francais anglais
allemand espagnol espanol aleman
cordialement cordialmente atenciosamente saludos abraco bonjour hola oi ola
"""

_EMPLOYERS = """
google amazon microsoft facebook netflix tesla nvidia intel ibm oracle salesforce adobe
spotify uber airbnb stripe paypal shopify accenture deloitte kpmg pwc mckinsey bain siemens bosch bmw
volkswagen daimler mercedes porsche audi lufthansa allianz telekom zalando infineon bayer basf
henkel adidas lidl aldi rewe edeka dhl thyssenkrupp commerzbank unilever nestle novartis roche ubs
shell bp tesco sainsbury barclays hsbc vodafone astrazeneca gsk rolls-royce walmart costco ikea
starbucks mcdonald's boeing lockheed pfizer fedex verizon comcast toyota honda sony samsung hitachi
panasonic nissan rakuten infosys wipro tcs flipkart itau bradesco nubank petrobras embraer
magalu ambev totvs airbus renault peugeot danone l'oreal carrefour santander telefonica iberdrola inditex
mercadona harvard stanford oxford yale princeton mit berkeley caltech eth insead sorbonne
"""
EMPLOYERS: Final = frozenset(_EMPLOYERS.split())

_SKILLS = """
kubernetes terraform docker ansible jenkins python javascript typescript golang kotlin scala haskell clojure
erlang elixir perl php cobol fortran matlab sql postgresql mysql mongodb redis cassandra kafka rabbitmq
elasticsearch hadoop pyspark snowflake databricks bigquery redshift tableau looker powerbi aws azure gcp
tensorflow pytorch django rails laravel angular react vue nextjs graphql figma photoshop illustrator autocad
solidworks salesforce hubspot workday servicenow netsuite quickbooks datev abap hana sapui5 jira confluence
prince2 pmp scrum itil cissp cpa cfa acca cima gaap ifrs hgb sox hipaa gdpr kanban mandarin cantonese
rust java ruby spark excel sap spss stata airflow dbt
"""
SKILLS: Final = frozenset(_SKILLS.split())
#: skills that are ordinary words when not in capitals
ONLY_CAPITAL: Final = frozenset(
    """
    rust java ruby spark excel sap react angular rails vue looker figma""".split()
)

_LANGUAGES = """
english german french spanish portuguese italian dutch polish turkish russian chinese japanese korean arabic
hindi greek swedish danish norwegian finnish mandarin cantonese tamil telugu urdu bengali ukrainian czech
hungarian romanian hebrew vietnamese thai farsi persian
deutsch englisch franzosisch spanisch portugiesisch italienisch polnisch turkisch russisch chinesisch
japanisch
arabisch niederlandisch ingles frances alemao espanhol italiano japones aleman anglais allemand espagnol
"""
LANGUAGES: Final = frozenset(_LANGUAGES.split())

_JOBS = """
engineer developer manager analyst designer nurse teacher accountant consultant director officer assistant
coordinator administrator specialist technician scientist executive representative supervisor controller
architect recruiter researcher lecturer professor driver operator clerk cashier chef electrician plumber
carpenter mechanic pharmacist physiotherapist therapist librarian curator registrar editor writer journalist
lawyer paralegal auditor planner buyer trainer tutor intern trainee
ingenieur ingenieurin entwickler entwicklerin leiter leiterin buchhalter buchhalterin bilanzbuchhalter
bilanzbuchhalterin controllerin sachbearbeiter sachbearbeiterin pfleger pflegerin lehrer lehrerin berater
beraterin assistent assistentin referent referentin techniker technikerin verkaufer verkauferin
vertriebsleiter vertriebsleiterin projektleiter projektleiterin softwareentwickler softwareentwicklerin
analista gerente coordenador coordenadora desenvolvedor desenvolvedora engenheiro engenheira supervisor
supervisora professora enfermeiro enfermeira contador contadora vendedor vendedora assistente
ingenieure comptable infirmier infirmiere vendeur vendeuse chargee directeur directrice
ingeniero ingeniera desarrollador desarrolladora enfermero enfermera profesor profesora gerenta
"""
JOBS: Final = frozenset(_JOBS.split())

ORDINARY: Final = (
    (frozenset(_ORDINARY.split()) | CALENDAR | NOT_NAMES | TITLE_NOUNS | COMMON)
    - EMPLOYERS
    - SKILLS
    - LANGUAGES
)
