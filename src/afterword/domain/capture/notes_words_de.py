"""What German notes say that tells a kind: cue phrases."""

from __future__ import annotations

from afterword.domain.capture.notes_cues import phrases

PROMISE = phrases(
    r"""
    (kriegt|bekommt|erhält|kriegen|bekommen|erhalten)( \w+){0,3} (von
    mir|bis|am|morgen|übermorgen|innerhalb|noch diese|spätestens)~; (kriegt|bekommt|erhält|hat) von mir~;
    (bekommt|kriegt) (noch )?(das|die|den|ein\w*|mein\w*); (hab|habe) (ihm|ihr|ihnen|\w+)( \w+){0,4}
    (versprochen|zugesagt|angekündigt|angeboten); (liegt|ist|hat) (morgen|übermorgen|bis|am) \w+ (auf dem
    tisch|im postfach|in der post|bei (ihm|ihr|ihnen)); (will|wollte|möchte) (das|die|den|ein\w*|mein\w*)(
    \w+){0,3} (sehen|haben)( bis)?; ich sagte (bis|am|morgen|spätestens)~; gern,? (bis|am|morgen)~;
    versproch\w+; zugesagt; (schick|schicke|sende|maile|bringe|reiche|liefere|gebe|melde|leite|lade)(
    ich)?( \w+){0,5} (nach|zu|ein|mit|weiter|hoch|rüber|ihm|ihr|ihnen|bis|noch); ich (schick|schicke|
    sende|maile|bringe|reiche|liefere|leite)\w*; (soll|muss|will|wollte|werde|sollte|kann)( ich)?(
    \w+){0,6} (schicken|senden|nachreichen|einreichen|mailen|zuschicken|zusenden|mitbringen|liefern|
    weiterleiten|hochladen|vorlegen|abgeben|raussuchen); nachreichen; einreichen; nachgereicht;
    zuschicken; zusenden; nachliefern; noch (zu )?schicken
    """
)

DELIVERABLE = phrases(
    r"""
    \w*blatt; \w*liste\w*; \w*register\w*; \w*auszug; \w*pass; \w*ausweis\w*; \w*rezept\w*; \w*plan;
    \w*konzept\w*; \w*protokoll\w*; \w*probe; \w*proben; \w*verzeichnis; \w*tabelle\w*; \w*vorlage\w*;
    \w*schein; entwurf; muster\w*; \w*zeugnis\w*; \w*bescheinigung\w*; zertifikat\w*; nachweis\w*;
    unterlagen; mappe; portfolio;
    arbeitsprob\w*; lebenslauf; referenz\w*; kopie\w*; vorlage\w*; konzept\w*; präsentation\w*; folien;
    liste; plan; führerschein; gesellenbrief; meisterbrief; urkunde\w*; approbation\w*; führungszeugnis;
    impfnachweis; formular\w*; personalbogen; muster\w*; zeichnung\w*; fotos?; link\w*; artikel;
    skizze\w*; kalender; checkliste\w*; auszug; bericht\w*
    """
)

NEED = phrases(
    r"""
    brauch(t|en|ten)?; such(t|en|ten); fehl(t|en|te) (an|ihnen|jemand|jmd|leute|ein\w*)?; jemand(en)?,?
    (der|die); jmd,? (der|die); keiner (da|der|macht|weiß|kann); niemand(en)? (der|da); (soll|sollen|
    muss|müssen|will|wollen|möchte|möchten) (auf|bis|weg von|runter|schneller|besser|endlich|mehr|
    weniger|unter|raus); (größtes|größte|hauptproblem|problem|baustelle|engpass|sorgenkind|dringend\w*);
    unterbesetzt; zu wenig (leute|personal|zeit|hände); ersticken in; kommen nicht hinterher; rückstand;
    soll (auf|bis|unter|in) \w+; ab sofort; schnellstmöglich; baustelle\w*
    """
)

CONCERN = phrases(
    r"""
    (nein|nee|nö|leider),? (noch )?nicht; noch nicht~; (noch )?nie
    (welche|eine\w*|gehabt|gemacht|gearbeitet|geleitet)~; (hatte|habe|hab) (ich )?(noch )?(nie|keine\w*)~;
    bisher (nur|kein\w*)~; (hält|halten|sieht|sehen) mich (für|als)~; (ob|wie) ich (\w+
    ){0,4}(kann|könnte|schaffe|mache|dokumentiere|umgehe|führe|ausbilde); (hab|habe|kann|kenne|mach|mache)
    ich (noch |leider )?nicht; steht noch aus;
    (sorge|bedenken|zweifel|befürchtung|fragezeichen|einwand|vorbehalt\w*|knackpunkt)( (ist|war|:))?;
    macht (ihm|ihr|ihnen) sorgen; skeptisch\w*; (nicht|noch nicht) (sicher|überzeugt); müssten? sie~;
    sollten sie~ (schon|aber|noch|sicher); (wie|ob) (wollen sie|würden sie|ich) (das|mit|damit|denn|
    überhaupt)?; (nachgehakt|nachgebohrt|gebohrt|kritisch nachgefragt|in die mangel); (fragte|gefragt|
    wollte wissen),? (warum|wieso|weshalb); (warum|wieso|weshalb) (nur|so|kein\w*|nicht|der wechsel|die
    lücke); (hab|habe|hatte|bin|kenne|kann) (ich )?(noch |bisher |bis jetzt )?(nie|nur|kein\w*|nicht|
    wenig|kaum) (?!gut)\w*; noch nie; bisher nur; nur (\d+|ein|zwei|drei) (jahre?|monate?|leute|
    mitarbeiter); kein(e|en)? (erfahrung|führungserfahrung|ausbildung|studium|schein|zertifikat|
    abschluss|praxis|ahnung von); fehlt mir; fehlen mir; mir fehlt; (mein|meine) (\w+) (ist|reicht|
    reichen) (nicht|nur|noch); überqualifiziert; quereinsteiger\w*; lücke\w*; zu (jung|wenig erfahrung|
    theoretisch|speziell); schwach\w*; schwäche\w*; anerkennung; nicht anerkannt
    """
)

ANSWER = phrases(
    r"""
    (hätte|hätt)( ich)?( \w+){0,3} (sagen|antworten|erwähnen|nennen|erzählen|bringen) (sollen|können|
    müssen); (die |meine )?(wahre|ehrliche|echte|richtige|bessere|eigentliche|gute) antwort(
    (ist|war|wäre|wäre gewesen|=|:))?; (in wahrheit|wahrheit ist|die wahrheit ist|tatsächlich|ehrlich
    gesagt|richtig (wäre|wär)( gewesen)?|besser (wäre|wär)( gewesen)?)(:)?; (hätte|hätt)( ich)? (nur |bloß
    )?(gesagt|erwähnt); vergessen zu (sagen|erwähnen); (besser|richtig|eigentlich|richtige antwort|bessere
    antwort|besser wäre gewesen|besser gewesen wäre|korrekt)(
    wäre| gewesen| ist)?(:)?; was ich (meinte|sagen wollte|hätte sagen sollen)( (ist|war))?; gemeint
    (war|hab\w*); (später |danach |hinterher )?nachgeschaut; nachgelesen; im nachhinein; beim nächsten
    mal
    """
)

ANSWERED = phrases(
    r"""
    (hab|habe)( ich)? (gesagt|geantwortet|erklärt|erzählt|erwähnt); ich (sagte|meinte|erklärte|
    antwortete); (kurs|lehrgang|prüfung|fortbildung|weiterbildung|schein) (läuft|endet|ist|im|bis|ab|
    beginnt); lerne (ich )?; kann ich lernen; arbeite mich ein; bin dabei
    """
)

PERSONAL = phrases(
    r"""
    (sammelt|sammeln|züchtet|restauriert|baut|schnitzt|malt|näht|fliegt|taucht|schießt|braut|brennt|keltert|hält|pflegt|schraubt|trainiert|pfeift|schreibt|fährt|geht)(
    \w+){0,3}
    (alte\w*|briefmarken|münzen|schreibmaschinen|uhren|schallplatten|modell\w*|kaninchen|tauben|kanarienvögel|hühner|bienen|ziegen|schafe|pferde|hunde|katzen|rosen|orchideen|\w*bier|schnaps|wein|oldtimer|motorräder|trabi\w*|vespa|käfer|möbel|gitarren|drachen|segelflug\w*|\w*touren?|ski\w*|langlauf|rodeln|snowboard|klettersteig\w*|die
    (jugend|bambini|f-jugend)|gedichte|krimis|angeln|jagen|pilze\w*|schwimmen|tanzen|klettern|wandern|segeln|kegeln|tauchen|reiten|am
    \w+|in die \w+); (sammelt|züchtet|restauriert|imkert|töpfert|kegelt|rodelt|taucht)( \w+){1,4};
    skitour\w*; schreibmaschinen; kaninchen; modellbau; vespa; heißt (die|der|das|ihr|sein)~
    (hund|katze|kater)
    ; (seine|ihre|sein|ihr|deren|dessen|\w+s) (tochter|töchter|sohn|söhne|kind|kinder|enkel\w*|frau|mann|
    mutter|vater|eltern|bruder|schwester|hund|katze|pferd\w*|familie|garten|schrebergarten|boot|band|
    chor|verein|jüngste\w*|älteste\w*|kleine\w*); (rudert|reitet|klettert|wandert|segelt|surft|schwimmt|
    backt|singt|tanzt|angelt|jagt|imkert|fotografiert|radelt|kegelt|gärtnert|strickt|töpfert|fährt (rad|
    ski|motorrad|rennrad)); läuft (marathon\w*|halbmarathon|gern\w*|trails?); (er|sie) (kocht|malt|
    sammelt|läuft) gern\w*; spielt (\w+ )?(geige|gitarre|klavier|schach|fußball|handball|tennis|skat|
    orgel|trompete|schlagzeug|volleyball|golf|theater); (ruder\w*|achter|marathon\w*|fußball\w*|
    handball\w*|tischtennis|tennis|volleyball|turn\w+|segel\w+|ski|wander\w+|kletter\w+|radtour\w*|
    rennrad|motorrad|chor|orchester|geige|klavier|gitarre|trompete|posaune|blaskapelle|schützenverein|
    schützenfest|karneval\w*|fasching|fastnacht|funkenmariechen|prinzengarde|kleingarten|schrebergarten|
    garten|imker\w*|bienen|hund\w*|katze\w*|dackel|pferd\w*|feuerwehr|thw|kegel\w+|skat|schach|
    modelleisenbahn|oldtimer|fc|bvb|vfb|hsv|st\. pauli|werder|schalke|effzeh); (kommt|stammt|gebürtig|
    ursprünglich|auch) aus; (bremer|hamburger|berliner|kölner|münchner|schwabe|schwäbin|bayer|sachse|
    sächsin|rheinländer|westfale|ostfriese|badener|hesse|pfälzer|thüringer|franke|fränkin|wiener|
    düsseldorfer)(in)?; (auch|ebenfalls) (in|an der|von der) \w+ (studiert|gelernt|gewohnt|aufgewachsen|
    ausgebildet); hat (\w+ )?(zwillinge|kinder|enkel|hund|hunde|katzen|bienen|pferde|hühner);
    aufgewachsen; heimat\w*; urlaub\w*; norderney|sylt|rügen|usedom|borkum|mallorca; hobby\w*;
    landsmann; landsmännin; selbe(n)? (schule|uni|dorf|verein|stadt); enkel\w*
    """
)

NEXT_STEP = phrases(
    r"""
    (zu|ab)sage( oder absage)?( bis| am| im)?; bescheid( (bis|am|im|in|nächste))?; rückmeldung\w*;
    (melden|meldet|melde) sich; entscheid(ung|en|et|
    ung bis)\w*; (sagen|geben)( \w+){0,3} bescheid; zu(sage|-|und ) ?(absage)?( bis)?; (zweites|2\.|
    nächstes|weiteres|drittes|3\.) gespräch\w*; zweitgespräch; zweite runde; nächste runde;
    probearbeit\w*; probetag\w*; hospitation\w*; hospitier\w*; assessment; (rufen|ruft)( \w+){0,3} an;
    antwort bis; vertrag (kommt|bis|wird); (eintritt|start|beginn) (zum|ab|am|wäre); zum (1|
    ersten)\.\w*; noch (\d+|zwei|drei|vier) (andere|weitere) (gespräche|bewerber)
    """
)

DECISION = phrases(
    r"""
    zusage( oder absage| bis| am)?; (zu|ab)sage\w*; bescheid\w*; rückmeldung\w*; (melden|meldet|melde)
    sich; entscheid\w+; zusage bis; (schreiben|schreibt|mailen|mailt) (mir|uns|allen)~; hören voneinander;
    höre( ich)?( dann)?( von)?~; antwort; (rufen|ruft)(
    \w+){0,4} an; ergebnis\w*; feedback
    """
)

BARE_WAIT = phrases(
    r"""
    (so |etwa |ca\.? |ungefähr |in |circa )?(\d+|ein|eine|zwei|drei|vier|paar|14)( bis (zwei|drei|vier|
    \d+))? (wochen?|tagen?|monaten?)
    """
)

CLOSED = phrases(
    r"""
    betriebsferien; betriebsurlaub; geschlossen; zu zwischen; urlaub
    """
)

LIKED = phrases(
    r"""
    mitgeschrieben; gefiel; gefallen; begeistert; genickt; gelacht; fand (er|sie) gut; interessiert;
    super; gut an\w*; strahlte; leuchteten
    """
)

STARTERS = phrases(
    r"""
    (und|aber|also|dann|ach ja|ach|so|noch|außerdem|übrigens|naja|genau)( (dann|noch|auch))*
    """
)

SHE = phrases(
    r"""
    sie; ihr; ihre; ihrer; frau; fr; chefin
    """
)

HE = phrases(
    r"""
    er; ihm; ihn; sein; seine; seiner; seinem; seinen
    """
)

NARRATOR = phrases(
    r"""
    ich; mir; mich; mein; meine; meinem; meinen; erzählt; erklärt; hab; habe; wir
    """
)

NOISE = phrases(
    r"""
    nett; sympathisch; eben raus; war ok; lief gut; ganz gut; passt; egal; puh; fertig; \d+ min statt
    \d+
    """
)

SECTIONS = {
    "private": phrases(r"""privat; nicht erwähnen; nur für mich; nicht weitersagen; gehalt; vertraulich"""),
    "promise": phrases(
        r"""
        versprochen; zu schicken; nachreichen; aufgaben; to ?dos?; noch zu tun; offen
        """
    ),
    "concern": phrases(r"""bedenken; sorgen; schwachstellen; schwierig; nicht so gut"""),
    "need": phrases(r"""bedarf; was sie (brauchen|suchen); probleme; baustellen"""),
    "next_step": phrases(
        r"""
        nächste schritte; wie es weitergeht; wie geht es weiter; weiteres vorgehen; zeitplan
        """
    ),
    "personal": phrases(r"""persönliches; menschliches; small ?talk"""),
    "topic": phrases(r"""themen; fachliches; inhalte; besprochen"""),
}
