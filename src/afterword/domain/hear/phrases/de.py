"""German: what employers, agencies and mail systems write, in Sie and in Du."""

from __future__ import annotations

from afterword.domain.hear.cues import Language, Sign, cues

YOU = r"(?:Sie|Ihnen|dich|dir|euch|Ihre (?:Bewerbung|Kandidatur|Unterlagen)|deine (?:Bewerbung|Unterlagen))"
YOUR = r"(?:Ihre[rnms]?|deine[rnms]?|eure[rnms]?)"
CANDIDATE = (
    r"(?:Kandidat\w*|Bewerber\w*|Mitbewerber\w*|Person|Kolleg\w+|Frau|Herrn?|jemand\w*|Mitarbeiter\w*|Profil\w*|"
    r"Bewerbung\w*|Fachkraft|Richtung|interne\w*)"
)
JOB = r"(?:Stelle|Position|Vakanz|Rolle|Funktion|Aufgabe|Ausschreibung|Besetzung|Posten|Ausbildungsplatz|Praktikum)"
TALK = (
    r"(?:Gespräch\w*|Interview\w*|Vorstellungsgespräch\w*|Bewerbungsgespräch\w*|Kennenlern\w*|Zweitgespräch\w*|"
    r"Runde|Probearbeit\w*|Probetag\w*|Hospitation\w*|Schnuppertag\w*|Assessment\w*|Termin\w*|Telefonat\w*|"
    r"Videocall\w*|Videogespräch\w*|Probeunterricht|Austausch|Treffen|Lehrprobe)"
)
PAPERS = (
    r"(?:Unterlagen|Zeugnis\w*|Arbeitszeugnis\w*|Referenz\w*|Nachweis\w*|Bescheinigung\w*|Führungszeugnis|Lebenslauf|"
    r"Anschreiben|Gehaltsvorstellung\w*|Gehaltswunsch|Kündigungsfrist|Eintrittstermin|Eintrittsdatum|Steuer-?ID|"
    r"Personalbogen|Personalfragebogen|Ausweis\w*|Führerschein\w*|Approbation|Urkunde\w*|Diplom\w*|Zertifikat\w*|"
    r"Arbeitsprobe\w*|Portfolio|Formular\w*|Bankverbindung|Kontaktdaten|Immatrikulationsbescheinigung|Impfnachweis|"
    r"Sozialversicherungsnummer|Arbeitserlaubnis|Aufenthaltstitel|Ansprechpartner\w*|Foto)"
)

REJECT = cues(
    Sign.REJECT,
    {
        3: (
            f"{YOU}(?: … | )(?:nicht|leider nicht|nicht mehr|nicht weiter)(?: … | )(?:berücksichtig\\w*|einbezogen|einbeziehen|ausgewählt|"
            r"weiterverfolg\w*|weiter verfolg\w*|eingeladen|einladen|entschieden|entscheiden|entsprechen|anbieten|besetzen|in Betracht|infrage|in Frage|"
            r"überzeugen|zusagen|einstellen|aufgenommen|aufnehmen|aufgreifen)",
            r"(?:Bewerbung|Kandidatur|Unterlagen)(?: … | )(?:nicht|leider nicht) (?:\w+ ){0,3}?(?:berücksichtigt|erfolgreich|weiterverfolg\w*|weiter verfolg\w*|"
            r"entsprochen|entsprechen|in Betracht|ausgewählt|in die (?:engere|nähere) (?:Aus)?wahl|überzeugen)",
            r"nicht (?:für|zugunsten von) (?:Sie|dich|Ihre Bewerbung|deine Bewerbung) (?:\w+ )?(?:entschieden|entscheiden)",
            r"gegen (?:Sie|dich|Ihre Bewerbung|deine Bewerbung|eine (?:Einstellung|Zusammenarbeit)) (?:\w+ )?(?:entschieden|entscheiden)",
            r"(?:für|mit|zugunsten) (?:einen?|einer?|eines|einem|der|die|den|andere\w*)(?: … | )" + CANDIDATE + r"(?: … | )?(?:\w+ )?(?:entschieden|entscheiden|"
            r"weiterzumachen|weitermachen|fortzusetzen|fortsetzen|besetzt|besetzen|weiterzuführen|zu besetzen|ausgewählt)",
            r"entschieden(?: … |, )(?:mit|für|einen?|einer?|anderen?|jemand\w*)(?: … | )" + CANDIDATE,
            r"(?:Wahl|Entscheidung|Auswahl)(?: … | )(?:auf|für|zugunsten)(?: … | )(?:andere\w*|Mitbewerber\w*|interne\w*)",
            r"(?:einen?|eine) (?:\w+ )?(?:Kandidat\w*|Bewerber\w*|Person)(?: … | )(?:ausgewählt|eingestellt|gefunden|den Vorzug|vorgezogen|gewonnen)",
            JOB + r"(?: … | )(?:inzwischen |bereits |schon |mittlerweile |anderweitig |intern |nun |leider )*(?:besetzt|vergeben|gestrichen|entfallen|entfällt|nicht mehr (?:frei|verfügbar|vakant|zu besetzen))",
            r"(?:kein|keine) (?:Angebot|Zusage|positive (?:Rückmeldung|Nachricht|Antwort|Mitteilung)|Vertragsangebot)",
            r"(?:eine|die|Ihre|deine|leider) Absage (?:erteilen|mitteilen|schicken|senden|geben|zu)|absagen müssen|müssen wir (?:\w+ )?absagen|(?:leider|Ihnen|dir) (?:\w+ )?ab(?:zu)?sagen",
            r"(?:leider |diesmal |dieses Mal )?(?:hat|haben) (?:es |sich )?(?:\w+ ){0,3}?nicht (?:\w+ )?(?:geklappt|gereicht|gepasst|geschafft|ergeben)|(?:intern|anderweitig|mit jemand\w*|anders) (?:\w+ )?(?:besetzt|vergeben|entschieden|nachbesetzt)|"
            r"(?:andere\w*|jemand\w*)(?: … | )(?:eingestellt|genommen|besetzt|bekommen|den Zuschlag)|(?:schlechte|keine gut\w+) Nachricht\w*|wird (?:es )?leider nichts",
            r"nicht in (?:die|der) (?:engere|nähere|engeren) (?:Aus)?wahl",
            r"(?:Bewerbung|Kandidatur|du|Sie)(?: … | )nicht (?:\w+ )?erfolgreich",
            r"(?:Ergebnis\w*|Schwelle|Punktzahl)(?: … | )nicht (?:erreicht|ausreich\w*|bestanden|genüg\w*)",
            r"nicht (?:weiter )?(?:berücksichtigen|weiterverfolgen) (?:können|werden|möchten)",
            r"Rennen (?:hat|machte|gemacht)|(?:zweite\w?|zweiter) (?:Platz|Wahl|Sieger)|knapp (?:unterlegen|gescheitert)",
        ),
        2: (
            r"bedauern|müssen wir (?:Ihnen|dir|euch) (?:\w+ )?mitteilen|leider mitteilen|tut (?:mir|uns) (?:\w+ )?leid",
            r"nach (?:sorgfältiger|reiflicher|eingehender|intensiver) (?:Prüfung|Überlegung|Abwägung|Auswahl)",
            r"kein Werturteil|keine (?:Wertung|Bewertung|Aussage)|nicht (?:die|Ihre|deine) (?:\w+ )?(?:Qualifikation|Person|Leistung)",
            r"(?:alles Gute|viel Erfolg|Erfolg) (?:\w+ ){0,4}?(?:Zukunft|Weg|Suche|Werdegang|Bewerbung\w*)",
            r"nicht leicht ?gefallen|schwer ?gefallen|schwere Entscheidung",
        ),
        1: (r"leider|bedauerlicherweise",),
    },
    unless=r"noch (?:keine|nicht)|erhalten eine Absage oder|Absage oder Zusage|Unvollständige|Webinar|Veranstaltung|Konferenz|"
    r"nicht mitteilen|Rechnung|Zahlung|einladen zu können|unseren? Entscheidung abwarten",
)

OPEN_DOOR = cues(
    Sign.OPEN_DOOR,
    {
        3: (
            r"(?:in Kontakt|in Verbindung) (?:zu )?(?:bleiben|bleibe|bleibst)|(?:bleiben|bleibe) (?:\w+ ){0,3}?in (?:Kontakt|Verbindung)|Kontakt halten",
            r"(?:mit|wenn) (?:Ihrem|deinem) Einverständnis|Talentpool (?:\w+ ){0,2}?einverstanden",
            r"(?:andere|weitere|ähnliche|zweite|neue) (?:Stelle|Position|Rolle|Aufgabe)(?: … | )(?:für Sie|für dich|vorstellen|anbieten|ausgeschrieben|frei|besetz\w*|im Blick)",
            r"(?:im|ab) (?:Frühjahr|Frühling|Sommer|Herbst|Winter|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|kommenden \w+|nächsten \w+)"
            r"(?: … | )(?:Stelle|Position|ausschreiben|ausgeschrieben|melden|bewerben|sprechen|frei)",
            r"(?:würde|würden) (?:mich|uns) (?:\w+ ){0,3}?freuen(?: … |, )(?:wieder|erneut|nochmals?|melden|hören|bewerben)",
            r"(?:melden Sie sich|melde dich|rufen Sie|schreiben Sie)(?: … | )(?:gern\w?|wieder|im|ab)|Tür (?:\w+ ){0,3}?offen|auf (?:ein )?Wiedersehen bei uns",
            r"(?:nicht|kein) (?:das Ende|endgültig\w*|Abschied)|im Hinterkopf|(?:denken|denke|komme|kommen) (?:\w+ ){0,4}?(?:an Sie|an dich|auf Sie|auf dich) (?:zu)?",
        ),
        2: (r"in Kontakt|in Verbindung",),
    },
    unless=r"Talentdatei|Bewerberpool|Karriereseite|Stellenportal|Jobbörse",
)

OFFER = cues(
    Sign.OFFER,
    {
        3: (
            r"(?:freue\w?|freuen|gern\w?|möchten|möchte|dürfen|können)(?: … |, )(?:die|eine|diese) (?:\w+ ){0,3}?(?:Stelle|Position|Festanstellung|Anstellung)(?: … | )(?:anzubieten|anbieten)",
            r"(?:Ihnen|dir)(?: … | )(?:Stelle|Position|Vertrag|Arbeitsvertrag|Festanstellung|Angebot)(?: … | )(?:anzubieten|anbieten|unterbreiten|machen|zusenden|zukommen)",
            r"Stellenangebot|Vertragsangebot|Jobangebot|Arbeitsvertrag|Einstellungszusage|Anstellungsvertrag|Vertragsentwurf",
            r"(?:für|uns für) (?:Sie|dich) entschieden|Entscheidung (?:ist )?(?:\w+ )?(?:auf|für) (?:Sie|dich) (?:gefallen)?|haben uns entschieden, (?:Sie|dich)",
            r"(?:Zusage|Angebot) (?:\w+ ){0,3}?(?:geben|erteilen|machen|unterbreiten|mitteilen)|(?:ein|das|unser|folgendes) (?:\w+ )?Angebot",
            r"willkommen (?:im Team|an Bord|bei uns im)|Sie (?:haben|bekommen) die Stelle|du (?:hast|bekommst) (?:die Stelle|den Job)|(?:möchten|wollen) (?:Sie|dich) (?:gern\w? )?(?:einstellen|im Team|bei uns haben)",
        ),
        2: (r"Jahresgehalt|Bruttogehalt|Jahresbrutto|Probezeit|Eintritt(?:sdatum)? (?:am|zum)|herzlichen Glückwunsch|Urlaubstage",),
    },
    unless=r"kein(?:e|en)? (?:\w+ )?(?:Angebot|Zusage|Vertragsangebot)|nicht (?:\w+ )?(?:anbieten|für Sie entschieden|für dich entschieden)|Zusage oder|oder Zusage|Wir haben noch|gegen",
)

INVITE = cues(
    Sign.INVITE,
    {
        3: (
            r"(?:laden|lade|einladen|eingeladen|einzuladen|Einladung)(?: … | )" + TALK,
            TALK + r"(?: … | )(?:einladen|einzuladen|eingeladen|ein(?=[.!:]|$)|bitten)",
            r"(?:laden|lade) (?:wir )?(?:Sie|dich|euch)",
            r"(?:möchten|möchte|würden|würde|wollen|dürfen)(?: … | )(?:kennenlernen|kennenzulernen|kennen lernen|näher kennen|vorstellen|wiedersehen|wiederzusehen|nochmals? sprechen|begrüßen)",
            r"(?:zweite[sn]?|dritte[sn]?|weitere[sn]?|nächste[nrs]?|letzte[nrs]?|persönliche[sn]?|vertiefende[sn]?|finale[nrs]?|abschließende[sn]?) " + TALK,
            r"Zweitgespräch|Zweitinterview|zweiten? Runde|nächste[rn]? (?:Schritt|Runde|Stufe|Phase)|in die (?:engere (?:Aus)?wahl|nächste|zweite|letzte)",
            r"(?:Shortlist|engeren? Auswahl|weitergekommen|überzeugt|eine Runde weiter)",
            r"(?:Online-?)?(?:Assessment|Einstellungstest|Probeaufgabe|Fallstudie|Testaufgabe|Case Study|Probearbeit\w*|Probetag)(?: … | )(?:absolvieren|bearbeiten|lösen|teilnehmen|durchführen|vereinbaren|einladen|anbieten)",
        ),
        2: (r"freuen uns auf|Glückwunsch|gute Nachricht\w*|passt entweder|Terminvorschläge",),
    },
    unless=r"nicht(?: … | )(?:einladen|eingeladen|einbezogen|erreicht|weiter\w*|berücksichtig\w*)|Einladung zum (?:\w+ )?nicht|verschieb\w*|verschoben|verlegt|verlegen|absagen|bestätig\w*|"
    r"in guter Erinnerung(?! haben)(?!.*möchten)|Talentpool|Terminbestätigung",
)

SCHEDULE = cues(
    Sign.SCHEDULE,
    {
        3: (
            r"(?:verschieben|verschoben|verlegen|verlegt|vorverlegt|verschiebt|umbuchen|neuer Termin|neuen Termin|Ersatztermin|anderen Termin|Terminänderung|Raumänderung)",
            r"(?:Termin|Gespräch|Interview|Einladung|Uhrzeit)(?: … | )(?:bestätig\w*|vereinbart|steht|fest|eingetragen|abgesagt|ausfallen|fällt aus|entfällt)",
            r"(?:bestätige\w?|bestätigen)(?: … | )(?:Termin\w*|Gespräch\w*|Interview\w*)|Terminbestätigung|Terminanfrage|Kalendereinladung|Einwahldaten|Teams-Link|Zoom-Link|Zugangslink",
            r"(?:wann|welcher Termin|welche Zeiten?|welcher Tag|welche Uhrzeit)(?: … | )(?:passt|passen|hätten|haben|können|könnten)|passt (?:es )?(?:Ihnen|dir)|(?:hätten|haben|hast) (?:Sie|du) (?:\w+ ){0,4}?Zeit",
            r"Terminvorschl\w+|Terminfindung|Ihre Gesprächspartner|deine Gesprächspartner|(?:melden Sie sich|melde dich) (?:\w+ )?(?:am Empfang|an der Pforte|beim Pförtner)|Parkplätze|Anfahrt",
            r"(?:bringen Sie|bring)(?: … | )(?:Ausweis|Personalausweis|Unterlagen|Originale|Zeugnisse)(?: … | )?mit",
        ),
        2: (r"\d{1,2}[:.]\d\d Uhr|\d{1,2} Uhr", r"(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag), (?:den )?\d"),
    },
)

AWAY = cues(
    Sign.AWAY,
    {
        3: (
            r"(?:nicht (?:im|am|in der) (?:Büro|Haus|Hause|Dienst|Arbeitsplatz|Praxis|Schule|Station|Werk|Klinik)|außer Haus|außer Büro|abwesend|Abwesenheit\w*|nicht erreichbar|auf (?:Dienst|Geschäfts)reise|unterwegs)",
            r"(?:im|in) (?:\w+ )?(?:Urlaub|Elternzeit|Mutterschutz|Ferien|Betriebsferien|Krankenstand|Betriebsurlaub|Betriebsruhe|Weihnachtsurlaub|Jahresurlaub|Resturlaub)|Urlaubs?zeit",
            r"(?:Büro|Haus|Betrieb|Sekretariat|Praxis|Schule|Personalabteilung|Kanzlei|Firma|Unternehmen|Werk)(?: … | )(?:geschlossen|nicht besetzt|zu(?=[.!]))|Betriebsferien|Betriebsruhe",
            r"(?:ab|am|wieder|zurück|erreichbar|da)(?: … | )(?:wieder|zurück)(?: … | )(?:für (?:Sie|dich|euch) da|im Büro|im Haus|erreichbar|da|im Dienst|zurück|an Bord)|wieder (?:für|im|erreichbar|da|zurück|zu erreichen|persönlich)",
            r"nach meiner (?:Rückkehr|Abwesenheit|Auszeit)|bin ich (?:wieder )?zurück|kehre (?:\w+ ){0,4}?zurück",
            r"(?:E-?Mails?|Mails?|Nachrichten?)(?: … | )(?:nicht|weder) (?:gelesen|weitergeleitet|bearbeitet|abgerufen|beantwortet)|nur (?:eingeschränkt|sporadisch|unregelmäßig) (?:Zugriff|E-?Mails|erreichbar|abruf\w*)",
        ),
        2: (r"in dringenden (?:Fällen|Angelegenheiten)|meine (?:Vertretung|Kollegin)|vertritt mich|wenden Sie sich (?:bitte )?an|Automatische Antwort",),
    },
    unless=r"war (?:\w+ ){0,4}?(?:im Urlaub|krank|abwesend|unterwegs|auf)|gerade zurück|verspätete",
)

LEFT = cues(
    Sign.LEFT,
    {
        3: (
            r"nicht mehr (?:für|bei|im|in|Teil|Mitarbeiter\w*|Mitglied)(?: … | )(?:tätig|beschäftigt|Unternehmen|Haus|Firma|Team|Klinik|angestellt|Dienst|Betrieb)|nicht mehr (?:tätig|beschäftigt|im Unternehmen|im Haus|erreichbar)",
            r"(?:Unternehmen|Firma|Haus|Klinik|Schule|Betrieb|Team)(?: … | )(?:verlassen|verlässt|verlasse)|ausgeschieden|scheide(?: … | )aus|in (?:den )?(?:Ruhestand|Rente|Pension)|letzter Arbeitstag",
            r"(?:Postfach|Adresse|E-?Mail-?Adresse)(?: … | )(?:nicht mehr (?:gelesen|genutzt|aktiv|abgerufen|gültig|betreut)|deaktiviert|stillgelegt|existiert nicht)",
        ),
    },
)

UNDELIVERED = cues(
    Sign.UNDELIVERED,
    {3: (r"unzustellbar|nicht (?:\w+ )?zugestellt|konnte nicht (?:\w+ )?(?:zugestellt|übermittelt)|Zustellung (?:\w+ ){0,3}?(?:fehlgeschlagen|nicht möglich)|Empfänger (?:\w+ )?(?:unbekannt|nicht gefunden)",)},
)

ACK = cues(
    Sign.ACK,
    {
        3: (
            r"(?:Bewerbung|Unterlagen|Nachricht|Anfrage|E-?Mail|Mail|Dokumente)(?: … | )(?:eingegangen|erhalten|eingetroffen|angekommen|registriert|übermittelt)(?! und für)",
            r"Eingangsbestätigung|Empfangsbestätigung|Eingang (?:Ihrer|deiner)|automatisch (?:erstellt|generiert|erzeugt|versandt|versendet)\w*|automatische (?:Nachricht|Mail|E-?Mail|Antwort|Bestätigung)",
            r"(?:antworten Sie|antworte) (?:bitte )?nicht auf diese|nicht auf diese (?:E-?Mail|Nachricht|Mail) (?:zu )?antworten|Ticket(?:nummer)?|Vorgangsnummer",
        ),
        2: (r"(?:vielen )?Dank für (?:Ihre|deine) (?:\w+ )?(?:Bewerbung|Anfrage|Nachricht)", r"prüfen (?:wir )?(?:\w+ ){0,3}?(?:Unterlagen|Bewerbung)|um etwas Geduld|in Bearbeitung"),
    },
    unless=r"nicht (?:\w+ )?eingegangen|vollständig angekommen",
)

RECEIPT = cues(
    Sign.RECEIPT,
    {
        3: (
            r"(?:erhalten|angekommen|eingetroffen|ist da|liegt vor|liegen vor|zur Kenntnis genommen|notiert|vermerkt)",
            r"(?:weitergegeben|weitergeleitet|weiterleiten|ausgerichtet|gezeigt|geteilt|abgelegt|zu (?:Ihren|deinen) Unterlagen)",
        ),
    },
)

DELAY = cues(
    Sign.DELAY,
    {
        3: (
            r"(?:verzögert|verzögern|Verzögerung|dauert(?: … | )länger|länger als|mehr Zeit|noch etwas Zeit|vertagt|verschiebt sich|verschoben|aufgeschoben|später als|zieht sich)",
            r"(?:noch (?:keine|nicht)|keine)(?: … | )(?:Entscheidung|entschieden|Rückmeldung|abgeschlossen|Ergebnis|mitteilen|final)",
            r"Einstellungsstopp|(?:pausiert|ausgesetzt|auf Eis|zurückgestellt|eingefroren|ruht|gestoppt|Warteliste|Nachrückerliste|Nachrücker\w*)",
            r"nicht mitteilen, wann|(?:noch )?in (?:der )?(?:Abstimmung|Klärung|Prüfung|Gesprächen)|bitte(?:n)? (?:\w+ ){0,4}?um (?:\w+ )?Geduld|für (?:Ihre|deine) Geduld",
        ),
        2: (r"(?:melden|melde) (?:wir |ich )?(?:uns|mich)(?: … | )(?:bis|sobald|in|nach|Anfang|Ende|Mitte)|(?:Entscheidung|Rückmeldung|Bescheid|Ergebnis)(?: … | )(?:bis|am|Anfang|Ende|Mitte|im)",),
    },
    unless=r"Gespräch (?:\w+ ){0,4}verschoben",
)

STOP = cues(
    Sign.STOP,
    {
        3: (
            r"(?:bitte(?:n)?|von|sehen Sie|unterlassen Sie)(?: … | )(?:keine (?:weiteren|mehr)|nicht mehr|nicht weiter|weitere\w*|ab(?:zu)?sehen|Abstand|unterlassen)(?: … | )(?:E-?Mails?|Nachrichten|Anrufe\w*|Nachfragen|Anfragen|Kontakt\w*|kontaktieren|schreiben|anrufen)",
            r"(?:kontaktieren|schreiben|rufen) Sie (?:mich|uns)(?: … | )nicht (?:mehr|weiter|wieder)|von (?:weiteren )?(?:Nachfragen|Rückfragen|Anrufen|Kontakt\w*)(?: … | )ab(?:zu)?sehen",
            r"(?:löschen|entfernen) Sie (?:mich|meine)|wünsche(?:n)? keinen? (?:weiteren )?Kontakt",
        ),
    },
)

FORBID = cues(
    Sign.FORBID,
    {
        3: (
            r"(?:nicht|keinen?|kein)(?: … | )(?:direkt|unmittelbar|Kontakt)(?: … | )(?:kontaktieren|anschreiben|anrufen|aufnehmen|wenden|treten)|(?:ausschließlich|nur|alles) (?:\w+ )?über (?:mich|uns|die (?:Personal\w*|Agentur|Recruit\w*|Vermittlung))",
            r"(?:Kommission\w*|Mitglieder|Gremium|Fachabteilung|Kund\w+|Ansprechpartner|Gesprächspartner)(?: … | )nicht (?:\w+ )?(?:kontaktieren|anzuschreiben|anschreiben|anzurufen|anzusprechen|kontaktiert)",
        ),
    },
)

LIFT = cues(
    Sign.LIFT,
    {3: (r"(?:Regel|Kontaktsperre|Kontaktverbot|Sperre|Verbot|Einschränkung)(?: … | )(?:aufgehoben|gelockert|gilt nicht mehr|entfällt|vorbei)|(?:dürfen|können|kannst|darfst)(?: … | )(?:nun|jetzt|gern\w?|wieder)(?: … | )(?:direkt|Kommission|Gremium|Mitglieder\w*|bedanken|danken|schreiben|kontaktieren)",)},
)

REQUEST = cues(
    Sign.REQUEST,
    {
        3: (
            r"(?:bitte|bitten|könnten|können|würden|könntest|kannst|benötigen|brauchen|fehlen|fehlt|reichen|senden|schicken|übersenden|lassen|schick|sende)(?: … | )" + PAPERS + r"(?: … | )?(?:zu(?:senden|kommen|schicken)?|senden|schicken|einreichen|nach(?:reichen|senden)?|"
            r"ein|übersenden|übermitteln|mitteilen|nennen|hochladen|mailen|vorlegen|ausfüllen|geben|zukommen|benötigen|brauchen)?",
            r"(?:nennen Sie|teilen Sie|nenn|teile|teil)(?: … | )" + PAPERS,
        ),
    },
    unless=r"wenn Sie (?:möchten|wollen)|falls|nicht (?:nötig|erforderlich)|bringen Sie|vollständig angekommen|eingegangen|erhalten|Ihre Unterlagen (?:gern )?aufbewahren|Dank für|prüfen|nicht berücksichtig\w*",
)

ASK = cues(
    Sign.ASK,
    {
        3: (
            r"(?:würde|würden)(?: … | )(?:interessieren|gern\w? wissen|gern\w? hören|erfahren)|(?:eine|kurze|noch eine|letzte|zwei|weitere) (?:\w+ )?(?:Frage|Fragen|Rückfrage)(?! zu Ihrem Profil)|frage mich|(?:erläutern|erklären|schildern|beschreiben|skizzieren) Sie|"
            r"(?:erläutere|erkläre|schildere|beschreib\w?|skizziere) (?:uns|mir|bitte|doch)|was (?:meinen|denken|halten) Sie|was (?:meinst|denkst|hältst) du",
        ),
    },
    unless=r"(?:bei|für|falls|haben Sie|hast du|Ihre|deine) (?:\w+ ){0,3}?(?:Fragen|Rückfragen|Frage)|stehe|stehen",
)

OUTREACH = cues(
    Sign.OUTREACH,
    {3: (r"(?:auf|über) (?:Ihr|dein) (?:\w+[- ])?Profil (?:\w+ )?(?:gestoßen|aufmerksam|gefunden)|Ihr Profil (?:\w+ ){0,3}?(?:gefunden|aufgefallen|gesehen)|(?:spannende|interessante|neue) (?:\w+ )?(?:Herausforderung|Möglichkeit|Position|Stelle|Vakanz|Aufgabe)(?: … | )(?:für Sie|für dich|bei|interessieren)|offen für (?:neue|einen Wechsel)",)},
)

WARM = cues(
    Sign.WARM,
    {3: (r"(?:vielen|herzlichen|lieben|besten) Dank|danke (?:dir|Ihnen|für|schön)|(?:hat|habe|haben) (?:mich|uns) (?:\w+ )?(?:sehr )?gefreut|(?:freut|freue) mich|(?:nettes?|gutes|schönes|angenehmes|tolles) Gespräch|gern geschehen|ebenfalls|beeindruckt",)},
)

ALIEN = cues(
    Sign.ALIEN,
    {3: (r"(?:Webinar|Konferenz|Messe|Seminar|Newsletter|Veranstaltung|Tagung|Workshop)(?: … | )(?:abgesagt|absagen|entfällt|erstatt\w*|Teilnehmer\w*|verschoben)|(?:absagen|erstatt\w*|Rückerstattung)(?: … | )(?:Webinar|Konferenz|Messe|Seminar|Veranstaltung|Tagung|Workshop|Ticket\w*)|(?:Rechnung|Zahlung|Lieferung|Paket|Abonnement)(?: … | )(?:fehlgeschlagen|fällig|überfällig|versandt|abgelehnt)",)},
)

LANGUAGE = Language(
    cues=(
        *REJECT, *OPEN_DOOR, *OFFER, *INVITE, *SCHEDULE, *AWAY, *LEFT, *UNDELIVERED, *ACK, *RECEIPT, *DELAY, *STOP,
        *FORBID, *LIFT, *REQUEST, *ASK, *OUTREACH, *WARM, *ALIEN,
    ),
    conditions=r"wenn|falls|sofern|sollten Sie|solltest du|sobald|sollte|ob",
    unconditional=r"auch wenn|selbst wenn|wenngleich|obwohl|obgleich",
    courtesies=r"wie geht(?:'s| es)|geht es (?:Ihnen|dir|euch)|alles (?:gut|klar)|haben Sie (?:noch )?Fragen|in (?:Kontakt|Verbindung) bleiben|oder\?$|nicht wahr|gell\?",
    logistics=r"welcher (?:Termin|Tag)|welche (?:Uhrzeit|Zeit\w*)|wann|(?:hätten|haben|hast|hättest) (?:Sie|du) (?:\w+ ){0,4}?(?:Zeit|Lust)|passt|passen|Termin\w*|zeitlich|Bescheid",
    back=r"wieder(?: (?:ab|am|im (?:Büro|Haus|Dienst)|für (?:Sie|dich) da|da|erreichbar|zurück|zu erreichen))?(?: (?:ab|am))?(?: dem)?|ab(?: dem)?|zurück(?: (?:ab|am))?|kehre am|melde mich (?:ab|am)|Rückkehr am|erreichen Sie mich (?:wieder )?(?:ab|am)",
    until=r"(?!)",
    through=r"bis|einschließlich|inklusive|-|–",
    due=r"bis|binnen|innerhalb(?: von)?|bis (?:zum|spätestens|einschließlich|zu)|spätestens|spätestens (?:am|bis|zum)|vor (?:dem)?|Frist|Ablauf des",
    answer=r"Bescheid|Rückmeldung|melden|antwort\w*|Antwort|entscheid\w*|zusagen|Zusage|bestätig\w*|mitteil\w*|teilen Sie|unterschr\w*|zurück\w*|annehm\w*|Annahme|geben Sie|senden|schicken|einreichen|wählen|benötig\w*|brauch\w*|sagen Sie|Frist|gültig|gilt",
    promise=r"Entscheidungen|Entscheidung|veröffentlich\w*|bekannt\w*|entscheid\w*|melden|melde|Bescheid|Ergebnis|Rückmeldung|Sitzung|tagt|verschoben|vertagt|anrufen|informier\w*|mitteil\w*|rechnen|voraussichtlich|klär\w*",
    forwarding=r"siehe unten|unten (?:die|eine|seine|ihre)|anbei (?:die|eine) (?:Nachricht|Frage|Mail)|weitergeleitet|leite (?:\w+ ){0,4}?weiter|unten stehend|untenstehend",
)
