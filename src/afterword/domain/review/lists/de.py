"""German. Words are folded: without umlauts, ß as ss."""

from __future__ import annotations

from typing import Final

LISTS: Final = {
    "hollow": """
es war interessant/schon/toll/spannend mehr uber ihr/euer/das/ihre/die unternehmen/firma
mehr uber ihr/das/euer unternehmen zu? erfahren
mehr uber ihre/die/eure firma zu? erfahren
ihr/das unternehmen kennenzulernen/kennengelernt
einblicke in ihr/das/euer unternehmen
ihre unternehmenskultur/firmenkultur
die unternehmenskultur/firmenkultur
von ihrem unternehmen beeindruckt/begeistert/uberzeugt
ihr unternehmen hat mich beeindruckt/begeistert/uberzeugt
mein profil passt
meine fahigkeiten und erfahrungen passen
alles was wir besprochen haben
""",
    "begging": """
bitte bitte
ich brauche den/die/diese/diesen/dringend job/stelle/arbeit/_
ich flehe sie/dich
geben sie mir bitte? eine/die/diese chance
gib mir bitte? eine/die/diese chance
ich wurde alles tun
ich wurde alles dafur tun/geben
sie werden es nicht bereuen
es ware mein grosster traum
meine letzte chance
bitte nehmen sie mich
bitte berucksichtigen sie mich
legen sie ein gutes wort
ich hoffe so sehr
""",
    "flattery": """
sie sind die/der beste
sie sind grossartig/fantastisch/unglaublich/wunderbar/brillant
sie waren grossartig/fantastisch/unglaublich/brillant
das beste/tollste unternehmen/team/gesprach
die beste/tollste firma/chefin/interviewerin
der beste chef/interviewer
ich bewundere sie/ihre/ihren/dich/deine
meine grosse bewunderung
ihre brillante/fantastische/unglaubliche/herausragende/uberragende _
eine inspiration
zutiefst beeindruckt
ihr gluckliches handchen
""",
    "guilt": """
ich habe bisher? leider? noch? immer? noch? nichts/keine _? von ihnen? gehort/bekommen/erhalten
habe ich bisher? leider? noch? immer? noch? nichts/keine _? von ihnen? gehort/bekommen/erhalten
leider habe ich *  nichts
noch immer nichts/keine
immer noch nichts/keine
sie haben nicht/nie geantwortet/reagiert/zuruckgerufen
sie haben sich nicht/nie * gemeldet
sie hatten versprochen
sie haben versprochen
wie sie versprochen haben
trotz ihrer zusage
ich warte immer/noch/seit
ich warte noch
ohne jede/eine antwort/ruckmeldung/nachricht
ihr schweigen
ich bin enttauscht
ich bin etwas? verargert/irritiert/verwundert
haben sie mich vergessen
meine letzte/vorherige/fruhere mail/nachricht/anfrage blieb
wenigstens eine/kurz
meine zweite/dritte/letzte mail/nachricht/anfrage
""",
    "apology": """
entschuldigen sie bitte? meine/meinen/mein/die/dass/den
entschuldige bitte? meine/meinen/mein/die/dass
entschuldigung fur
ich entschuldige mich fur
ich mochte mich * entschuldigen
es tut mir leid dass/fur/wenn
tut mir leid dass/fur/wenn
verzeihen sie
ich war so? sehr? etwas? leider? ziemlich? nervos/aufgeregt/unvorbereitet
leider war ich * nervos/aufgeregt/unvorbereitet
ich habe mich verhaspelt/verzettelt
ich hatte einen blackout
meine antwort war leider? schlecht/schwach/unzureichend/unvollstandig
ich weiss dass ich nicht
das konnte ich nicht
ich hatte besser
obwohl mir * erfahrung fehlt
mir fehlt die/leider/noch
trotz fehlender
ich bin leider/nur
ich will/mochte nicht storen/nerven
entschuldigen sie die storung
ich hoffe ich store
ich hoffe ich war nicht
""",
    "pay": """
gehalt
gehaltsvorstellung
gehaltsvorstellungen
gehaltswunsch
lohn
vergutung
bezahlung
bonus
urlaubstage
weihnachtsgeld
""",
    "cliche": """
hiermit mochte ich
ich mochte die gelegenheit nutzen
zu ihrer/deiner vollsten zufriedenheit
teamplayer => gut in der Zusammenarbeit
teamfahig => gut in der Zusammenarbeit
hochmotiviert => motiviert
hoch motiviert => motiviert
belastbar
leidenschaft fur => Freude an
leidenschaftlich => gern
traumjob => Wunschstelle
traumstelle => Wunschstelle
perfekte ubereinstimmung
perfekt zu ihnen/mir passt
passt perfekt => passt gut
der/die/das perfekte _
quereinsteiger mit herzblut
mit herzblut => gern
herzblut
uber den tellerrand
tellerrand
an einem strang
frischen wind
neue herausforderung => neue Aufgabe
spannende herausforderung => Aufgabe
herausforderung => Aufgabe
herausforderungen => Aufgaben
spannende aufgabe => Aufgabe
dynamischen umfeld => Umfeld
dynamisches umfeld => Umfeld
ich wollte nur mal/kurz? nachfragen/nachhaken => Ich schreibe
nur mal/kurz? nachfragen/nachhaken => fragen
wollte mal/kurz? nachfragen/nachhaken => schreibe
mal/kurz nachhaken => fragen
zeitnah => bald
zeitnahe => baldige
schnellstmoglich => sobald es Ihnen passt
zum nachstmoglichen zeitpunkt => sobald es Ihnen passt
asap => sobald es Ihnen passt
wie in meiner letzten mail/nachricht
wie bereits erwahnt
synergien
synergie
mehrwert => Nutzen
win win
proaktiv => von selbst
hands on mentalitat
macher mentalitat
ich verbleibe
mit vorzuglicher hochachtung
in freudiger erwartung
ihrer geschatzten antwort
fur ihre bemuhungen
ich bin absolut/total/super begeistert => ich freue mich
super spannend => spannend
mega
""",
    "slang": """
cool => gut
echt cool => gut
mega => sehr
geil
krass
moin moin
servus
tschau
ciao
lg => Viele Grüße
vg => Viele Grüße
mfg => Mit freundlichen Grüßen
ne => nein
nix => nichts
jo
haha
hihi
chillig
ok => gut
okay => gut
""",
    "next_step": """
ich freue mich
freue mich
freue ich mich
wurde ich mich freuen
ich wurde mich * freuen
melden sie sich
meldet euch
melde dich
melde ich mich
jederzeit
gern
gerne
ruckfragen
weitere fragen
noch? fragen haben
zur verfugung
geben sie mir bitte? bescheid
bescheid
nachster/nachsten/nachste schritt/schritte/schritten
in verbindung
in kontakt
horen
sehe * entgegen
ich hoffe
mein interesse
bis dahin
alles gute
""",
    "attached": """
anbei
im anhang
in der anlage
als anlage
als anhang
angehangt
angefugt
beigefugt
beigefugte/beigefugten/beigefugter/beigefugtes
beiliegend
anhangend
angehangte/angehangten
""",
    "brings": """
hier ist/sind/kommt/kommen/erhalten/bekommst/finden/findest
mit dieser nachricht
""",
    "papers": """
lebenslauf/unterlagen/datei/dateien/zeugnis/zeugnisse/arbeitsprobe/anlage/anlagen/anhang/pdf/sende/schicke
""",
    "will_send": """
ich sende/schicke/maile/leite/reiche/bringe/stelle/uberreiche/ubermittle ihnen/dir/euch
sende/schicke/maile/reiche/bringe/uberreiche/ubermittle ich ihnen/dir/euch
ich werde ihnen/dir/euch * senden/schicken/mailen/zusenden
ich werde ihnen/dir/euch * zuschicken/nachreichen/weiterleiten/bringen/ubermitteln
werde ich ihnen/dir/euch
ich werde sie/dich * anrufen
ich rufe sie/dich * an
lasse ich ihnen/dir/euch * zukommen
ich lasse ihnen/dir/euch
ich verspreche
sie bekommen/erhalten von mir/noch/morgen
""",
    "as_promised": """
wie zugesagt
wie versprochen
wie vereinbart
die zugesagten
die/den/das versprochene/versprochenen
hatte ich ihnen/dir * zugesagt/versprochen
ich hatte/habe ihnen/dir * zugesagt/versprochen
""",
    "offered": """
wenn
falls
sollte
sollten
gern
gerne
wurde
konnte
kann
bei bedarf
noch einmal
auf wunsch
sofern
""",
    "said": """
sie sagten/erwahnten/fragten/meinten/erzahlten/betonten
sie schilderten/erklarten/erlauterten/berichteten/wunschten/lobten
sie haben * gesagt/erwahnt/gefragt/gemeint/erzahlt/betont
sie haben * geschildert/erklart/erlautert/berichtet/angesprochen/beschrieben
du sagtest/erwahntest/fragtest/meintest/erzahltest
du hast * gesagt/erwahnt/gefragt/gemeint/erzahlt/betont/erklart/angesprochen
sagten/erwahnten/fragten/meinten/erzahlten/betonten/erklarten/schilderten/berichteten sie
haben sie mir? gesagt/erwahnt/gefragt/erzahlt
ihre frage/bemerkung/anmerkung/sorge/geschichte/hinweis nach/zu/zum/zur/ob/wie/warum
ihr hinweis/beispiel/rat/wunsch auf/zu/zum/zur/dass/nach
deine frage/bemerkung/sorge/geschichte nach/zu/zum/zur/ob/wie/warum
""",
    "life": """
ich bin * aufgewachsen
aufgewachsen
ich wurde * geboren
geboren
meine frau/partnerin/freundin/tochter/mutter/schwester/oma/grossmutter/familie/kinder/eltern
mein mann/partner/freund/sohn/vater/bruder/opa/grossvater/hund/garten
unsere tochter/kinder/familie
unser sohn/hund
wir wohnen/leben
ich wohne/lebe
im urlaub
in den ferien
am wochenende
in meiner freizeit
ich wandere/laufe/schwimme/singe/koche/backe/lese/klettere/rudere
als kind
kindheit
heimat
heimatstadt
""",
    "work": """
gearbeitet
arbeitete
arbeite
beschaftigt
angestellt
tatig
meine zeit bei
meiner zeit bei
meine arbeit
meine stelle
mein arbeitgeber
meinem arbeitgeber
geleitet
leitete
leite
gefuhrt
verantwortlich
verantwortet
verantwortete
entwickelt
entwickelte
gebaut
eingefuhrt
eingearbeitet
umgesetzt
studiert
studium
studierte
abschluss
ausbildung
zertifiziert
zertifikat
diplom
bachelor
master
promotion
promoviert
universitat
hochschule
schule
erfahrung
erfahrungen
kenntnisse
projekt
projekte
kunden
kunde
umsatz
budget
praktikum
praktikant
praktikantin
mitarbeiter
mitarbeiterin
kollegen
ausgezeichnet
auszeichnung
preis
patent
""",
    "credential": """
ich bin * zertifizierte/zertifizierter/geprufte/geprufter/vereidigte
ich bin * vereidigter/approbierte/approbierter/diplomierte/diplomierter
ich bin * zertifiziert/approbiert/vereidigt
ich habe ein/eine/einen/das/den/die _? zertifikat/diplom/bachelor/master
ich habe ein/eine/einen/das/den/die _? doktortitel/meisterbrief/patent/promotion
ich habe * promoviert
ich wurde * ausgezeichnet
""",
    "skilled": """
ich habe/hatte/kann/arbeite/nutze/spreche/programmiere/leite/leitete/kenne/bin
habe ich
konnte ich
meine erfahrung/kenntnisse/arbeit
meiner erfahrung/arbeit
erfahrung mit/in
erfahrungen mit/in
kenntnisse in
sicher in
""",
}
