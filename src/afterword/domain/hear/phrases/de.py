"""German: what employers, agencies and mail systems write, in Sie and in Du."""

from __future__ import annotations

from afterword.domain.hear.cues import Language, Sign, cues
from afterword.domain.hear.phrases import de_decisions, strangers
from afterword.domain.hear.phrases.de_words import WORDS

SCHEDULE = cues(
    Sign.SCHEDULE,
    {
        3: r"""
            (?:verschieben|verschoben|verlegen|verlegt|vorverlegt|verschiebt|umbuchen|
              neuer Termin|neuen Termin|Ersatztermin|anderen Termin|Terminänderung|Raumänderung)
            (?:Termin|Gespräch|Interview|Einladung|Uhrzeit)(?: … | )(?:bestätig\w*|vereinbart|
              steht|fest|eingetragen|abgesagt|ausfallen|fällt aus|entfällt)
            (?:bestätige\w?|bestätigen)(?: … | )(?:Termin\w*|Gespräch\w*|Interview\w*)|
              Terminbestätigung|Terminanfrage|Kalendereinladung|Einwahldaten|Teams-Link|Zoom-Link|
              Zugangslink
            (?:wann|welcher Termin|welche Zeiten?|welcher Tag|welche Uhrzeit)(?: … | )(?:passt|
              passen|hätten|haben|können|könnten)|passt (?:es )?(?:Ihnen|dir)|(?:hätten|haben|
              hast) (?:Sie|du) (?:\w+ ){0,4}?Zeit
            Terminvorschl\w+|Terminfindung|Ihre Gesprächspartner|deine Gesprächspartner|
              (?:melden Sie sich|melde dich) (?:\w+ )?(?:am Empfang|an der Pforte|beim Pförtner)|
              Parkplätze|Anfahrt
            (?:bringen Sie|bring)(?: … | )(?:Ausweis|Personalausweis|Unterlagen|Originale|
              Zeugnisse)(?: … | )?mit
        """,
        2: r"""
            \d{1,2}[:.]\d\d Uhr|\d{1,2} Uhr
            (?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag), (?:den )?\d
        """,
    },
    words=WORDS,
)

AWAY = cues(
    Sign.AWAY,
    {
        3: r"""
            erkrankt|krankgeschrieben|(?:vom|bis|von|ab)(?: … | )geschlossen
            (?:nicht (?:im|am|in der) (?:Büro|Haus|Hause|Dienst|Arbeitsplatz|Praxis|Schule|
              Station|Werk|Klinik)|außer Haus|außer Büro|abwesend|Abwesenheit\w*|nicht erreichbar|
              auf (?:Dienst|Geschäfts)reise|unterwegs)
            (?:im|in) (?:\w+ )?(?:Urlaub|Elternzeit|Mutterschutz|Ferien|Betriebsferien|
              Krankenstand|Betriebsurlaub|Betriebsruhe|Weihnachtsurlaub|Jahresurlaub|Resturlaub)|
              Urlaubs?zeit
            (?:Büro|Haus|Betrieb|Sekretariat|Praxis|Schule|Personalabteilung|Kanzlei|Firma|
              Unternehmen|Werk)(?: … | )(?:geschlossen|nicht besetzt|zu(?=[.!]))|Betriebsferien|
              Betriebsruhe
            (?:ab|am|wieder|zurück|erreichbar|da)(?: … | )(?:wieder|zurück)(?: … | )(?:für (?:Sie|
              dich|euch) da|im Büro|im Haus|erreichbar|da|im Dienst|zurück|an Bord)|wieder (?:für|
              im|erreichbar|da|zurück|zu erreichen|persönlich)
            nach meiner (?:Rückkehr|Abwesenheit|Auszeit)|bin ich (?:wieder )?zurück|
              kehre (?:\w+ ){0,4}?zurück
            (?:E-?Mails?|Mails?|Nachrichten?)(?: … | )(?:nicht|weder) (?:gelesen|weitergeleitet|
              bearbeitet|abgerufen|beantwortet)|nur (?:eingeschränkt|sporadisch|
              unregelmäßig) (?:Zugriff|E-?Mails|erreichbar|abruf\w*)
        """,
        2: r"""
            in dringenden (?:Fällen|Angelegenheiten)|meine (?:Vertretung|Kollegin)|vertritt mich|
              wenden Sie sich (?:bitte )?an|Automatische Antwort
        """,
    },
    unless=r"""
        war (?:\w+ ){0,4}?(?:im Urlaub|krank|abwesend|unterwegs|auf)|gerade zurück|verspätete
    """,
    words=WORDS,
)

LEFT = cues(
    Sign.LEFT,
    {
        3: r"""
            nicht mehr (?:für|bei|im|in|Teil|Mitarbeiter\w*|Mitglied)(?: … | )(?:tätig|
              beschäftigt|Unternehmen|Haus|Firma|Team|Klinik|angestellt|Dienst|Betrieb)|
              nicht mehr (?:tätig|beschäftigt|im Unternehmen|im Haus|erreichbar)
            (?:Unternehmen|Firma|Haus|Klinik|Schule|Betrieb|Team)(?: … | )(?:verlassen|verlässt|
              verlasse)|ausgeschieden|scheide(?: … | )aus|in (?:den )?(?:Ruhestand|Rente|Pension)|
              letzter Arbeitstag|(?:bin|ist) (?:\w+ ){0,3}?(?:im Ruhestand|in Rente|pensioniert)|
              ehemalige[nrs]? (?:Mitarbeiter\w*|Kolleg\w+)
            (?:Postfach|Adresse|E-?Mail-?Adresse)(?: … | )(?:nicht mehr (?:gelesen|genutzt|aktiv|
              abgerufen|gültig|betreut)|deaktiviert|stillgelegt|existiert nicht)
        """,
    },
    words=WORDS,
)

UNDELIVERED = cues(
    Sign.UNDELIVERED,
    {
        3: r"""
            unzustellbar|nicht (?:\w+ )?zugestellt|konnte nicht (?:\w+ )?(?:zugestellt|
              übermittelt)|Zustellung (?:\w+ ){0,3}?(?:fehlgeschlagen|nicht möglich)|
              Empfänger (?:\w+ )?(?:unbekannt|nicht gefunden)
        """,
    },
    words=WORDS,
)

ACK = cues(
    Sign.ACK,
    {
        3: r"""
            (?:Bewerbung|Unterlagen|Nachricht|Anfrage|E-?Mail|Mail|Dokumente)(?: … |
               )(?:eingegangen|erhalten|eingetroffen|angekommen|registriert|übermittelt)(?! und für)
            Eingangsbestätigung|Empfangsbestätigung|Eingang (?:Ihrer|deiner)|
              automatisch (?:erstellt|generiert|erzeugt|versandt|versendet)\w*|
              automatische (?:Nachricht|Mail|E-?Mail|Antwort|Bestätigung)
            (?:antworten Sie|antworte) (?:bitte )?nicht auf diese|nicht auf diese (?:E-?Mail|
              Nachricht|Mail) (?:zu )?antworten|Ticket(?:nummer)?|Vorgangsnummer
        """,
        2: r"""
            (?:vielen )?Dank für (?:Ihre|deine) (?:\w+ )?(?:Bewerbung|Anfrage|Nachricht)
            prüfen (?:wir )?(?:\w+ ){0,3}?(?:Unterlagen|Bewerbung)|um etwas Geduld|in Bearbeitung
        """,
    },
    unless=r"""
        nicht (?:\w+ )?eingegangen|vollständig angekommen
    """,
    words=WORDS,
)

RECEIPT = cues(
    Sign.RECEIPT,
    {
        3: r"""
            (?:erhalten|angekommen|eingetroffen|ist da|liegt vor|liegen vor|zur Kenntnis genommen|
              notiert|vermerkt)
            (?:weitergegeben|weitergeleitet|weiterleiten|ausgerichtet|gezeigt|geteilt|abgelegt|
              zu (?:Ihren|deinen) Unterlagen)
        """,
    },
    words=WORDS,
)

DELAY = cues(
    Sign.DELAY,
    {
        3: r"""
            (?:verzögert|verzögern|Verzögerung|dauert(?: … | )länger|länger als|mehr Zeit|
              noch etwas Zeit|vertagt|verschiebt sich|verschoben|aufgeschoben|später als|zieht sich)
            (?:noch (?:keine|nicht)|keine)(?: … | )(?:Entscheidung|entschieden|Rückmeldung|
              abgeschlossen|Ergebnis|mitteilen|final)
            Einstellungsstopp|(?:pausiert|ausgesetzt|auf Eis|zurückgestellt|eingefroren|ruht|
              gestoppt|Warteliste|Nachrückerliste|Nachrücker\w*)
            nicht mitteilen, wann|(?:noch )?in (?:der )?(?:Abstimmung|Klärung|Prüfung|Gesprächen)|
              bitte(?:n)? (?:\w+ ){0,4}?um (?:\w+ )?Geduld|für (?:Ihre|deine) Geduld
        """,
        2: r"""
            (?:melden|melde) (?:wir |ich )?(?:uns|mich)(?: … | )(?:bis|sobald|in|nach|Anfang|Ende|
              Mitte)|(?:Entscheidung|Rückmeldung|Bescheid|Ergebnis)(?: … | )(?:bis|am|Anfang|Ende|
              Mitte|im)
        """,
    },
    unless=r"""
        Gespräch (?:\w+ ){0,4}verschoben
    """,
    words=WORDS,
)

STOP = cues(
    Sign.STOP,
    {
        3: r"""
            (?:bitte(?:n)?|von|sehen Sie|unterlassen Sie)(?: … | )(?:keine (?:weiteren|mehr)|
              nicht mehr|nicht weiter|weitere\w*|ab(?:zu)?sehen|Abstand|unterlassen)(?: … |
               )(?:E-?Mails?|Nachrichten|Anrufe\w*|Nachfragen|Anfragen|Kontakt\w*|kontaktieren|
              schreiben|anrufen)
            (?:kontaktieren|schreiben|rufen) Sie (?:mich|uns)(?: … | )nicht (?:mehr|weiter|
              wieder)|von (?:weiteren )?(?:Nachfragen|Rückfragen|Anrufen|Kontakt\w*)(?: … |
               )ab(?:zu)?sehen
            (?:löschen|entfernen) Sie (?:mich|meine)|wünsche(?:n)? keinen? (?:weiteren )?Kontakt
        """,
    },
    words=WORDS,
)

FORBID = cues(
    Sign.FORBID,
    {
        3: r"""
            (?:nicht|keinen?|kein)(?: … | )(?:direkt|unmittelbar|Kontakt)(?: … | )(?:kontaktieren|
              anschreiben|anrufen|aufnehmen|wenden|treten)|(?:ausschließlich|nur|
              alles) (?:\w+ )?über (?:mich|uns|die (?:Personal\w*|Agentur|Recruit\w*|Vermittlung))
            (?:Kommission\w*|Mitglieder|Gremium|Fachabteilung|Kund\w+|Ansprechpartner|
              Gesprächspartner)(?: … | )nicht (?:\w+ )?(?:kontaktieren|anzuschreiben|anschreiben|
              anzurufen|anzusprechen|kontaktiert)
        """,
    },
    words=WORDS,
)

LIFT = cues(
    Sign.LIFT,
    {
        3: r"""
            (?:Regel|Kontaktsperre|Kontaktverbot|Sperre|Verbot|Einschränkung)(?: … |
               )(?:aufgehoben|gelockert|gilt nicht mehr|entfällt|vorbei)|(?:dürfen|können|kannst|
              darfst)(?: … | )(?:nun|jetzt|gern\w?|wieder)(?: … | )(?:direkt|Kommission|Gremium|
              Mitglieder\w*|bedanken|danken|schreiben|kontaktieren)
        """,
    },
    words=WORDS,
)

REQUEST = cues(
    Sign.REQUEST,
    {
        3: r"""
            (?:bitte|bitten|könnten|können|würden|könntest|kannst|benötigen|brauchen|fehlen|fehlt|
              reichen|senden|schicken|übersenden|lassen|schick|sende)(?: … | )<papers>(?: … |
               )?(?:zu(?:senden|kommen|schicken)?|senden|schicken|einreichen|nach(?:reichen|
              senden)?|ein|übersenden|übermitteln|mitteilen|nennen|hochladen|mailen|vorlegen|
              ausfüllen|geben|zukommen|benötigen|brauchen)?
            (?:nennen Sie|teilen Sie|nenn|teile|teil)(?: … | )<papers>
        """,
    },
    unless=r"""
        wenn Sie (?:möchten|wollen)|falls|nicht (?:nötig|erforderlich)|bringen Sie|
          vollständig angekommen|eingegangen|erhalten|Ihre Unterlagen (?:gern )?aufbewahren|
          Dank für|prüfen|nicht berücksichtig\w*
    """,
    words=WORDS,
)

ASK = cues(
    Sign.ASK,
    {
        3: r"""
            (?:würde|würden)(?: … | )(?:interessieren|gern\w? wissen|gern\w? hören|erfahren)|
              (?:eine|kurze|noch eine|letzte|zwei|weitere) (?:\w+ )?(?:Frage|Fragen|
              Rückfrage)(?! zu Ihrem Profil)|frage mich|(?:erläutern|erklären|schildern|beschreiben|
              skizzieren) Sie|(?:erläutere|erkläre|schildere|beschreib\w?|skizziere) (?:uns|mir|
              bitte|doch)|was (?:meinen|denken|halten) Sie|was (?:meinst|denkst|hältst) du
        """,
    },
    unless=r"""
        (?:bei|für|falls|haben Sie|hast du|Ihre|deine) (?:\w+ ){0,3}?(?:Fragen|Rückfragen|Frage)|
          stehe|stehen
    """,
    words=WORDS,
)

OUTREACH = cues(
    Sign.OUTREACH,
    {
        3: r"""
            (?:auf|über) (?:Ihr|dein) (?:\w+[- ])?Profil (?:\w+ )?(?:gestoßen|aufmerksam|
              gefunden)|Ihr Profil (?:\w+ ){0,3}?(?:gefunden|aufgefallen|gesehen)|(?:spannende|
              interessante|neue) (?:\w+ )?(?:Herausforderung|Möglichkeit|Position|Stelle|Vakanz|
              Aufgabe)(?: … | )(?:für Sie|für dich|bei|interessieren)|offen für (?:neue|
              einen Wechsel)
        """,
    },
    words=WORDS,
)

WARM = cues(
    Sign.WARM,
    {
        3: r"""
            (?:vielen|herzlichen|lieben|besten) Dank|danke (?:dir|Ihnen|für|schön)|(?:hat|habe|
              haben) (?:mich|uns) (?:\w+ )?(?:sehr )?gefreut|(?:freut|freue) mich|(?:nettes?|gutes|
              schönes|angenehmes|tolles) Gespräch|gern geschehen|ebenfalls|beeindruckt
        """,
    },
    words=WORDS,
)

ALIEN = cues(
    Sign.ALIEN,
    {
        3: r"""
            (?:Webinar|Konferenz|Messe|Seminar|Newsletter|Veranstaltung|Tagung|Workshop)(?: … |
               )(?:abgesagt|absagen|entfällt|erstatt\w*|Teilnehmer\w*|verschoben)|(?:absagen|
              erstatt\w*|Rückerstattung)(?: … | )(?:Webinar|Konferenz|Messe|Seminar|Veranstaltung|
              Tagung|Workshop|Ticket\w*)|(?:ander\w+|neuen?) (?:Mieter\w*|Bieter\w*)|
              (?:Wohnung|Mietvertrag)(?: … | )(?:vermietet|vergeben)|(?:Kreditantrag|Darlehensantrag|
              Kreditkarte|Versicherungsantrag|Schadensmeldung)(?: … | )(?:abgelehnt|nicht (?:\w+ )?(?:
              genehmigt|bewilligt|entsprechen))|(?:Manuskript|Abstract)(?: … | )(?:abgelehnt|
              nicht (?:\w+ )?(?:angenommen|veröffentlich\w*))|(?:Vorlesung|Konzert|Karrieremesse|
              Jobmesse)(?: … | )(?:entfällt|abgesagt|verlegt|ausfallen|fällt aus)|(?:Ihre|deine) Bestellung
              (?: … | )(?:storniert|nicht (?:\w+ )?(?:lieferbar|
              verfügbar))|(?:Rechnung|Zahlung|Lieferung|Paket|Abonnement)(?: … |
               )(?:fehlgeschlagen|fällig|überfällig|versandt|abgelehnt)
        """,
    },
    words=WORDS,
)

LANGUAGE = Language(
    cues=(
        *strangers.DE,
        *de_decisions.CUES,
        *SCHEDULE,
        *AWAY,
        *LEFT,
        *UNDELIVERED,
        *ACK,
        *RECEIPT,
        *DELAY,
        *STOP,
        *FORBID,
        *LIFT,
        *REQUEST,
        *ASK,
        *OUTREACH,
        *WARM,
        *ALIEN,
    ),
    conditions=r"wenn|falls|sofern|sollten Sie|solltest du|sobald|sollte|ob",
    unconditional=(
        r"auch wenn|selbst wenn|wenngleich|obwohl|obgleich|wenn (?:du|Sie|ihr) (?:\w+ ){0,3}?"
        r"(?:wollen|willst|wollt|möchten|möchtest|mögen|magst)(?=\W*$)"
    ),
    courtesies=r"""
        wie geht(?:'s| es)|geht es (?:Ihnen|dir|euch)|alles (?:gut|klar)|
          haben Sie (?:noch )?Fragen|in (?:Kontakt|Verbindung) bleiben|oder\?$|nicht wahr|gell\?
    """,
    logistics=r"""
        welcher (?:Termin|Tag)|welche (?:Uhrzeit|Zeit\w*)|wann|(?:hätten|haben|hast|
          hättest) (?:Sie|du) (?:\w+ ){0,4}?(?:Zeit|Lust)|passt|passen|Termin\w*|zeitlich|Bescheid
    """,
    back=r"""
        wieder(?: (?:ab|am|im (?:Büro|Haus|Dienst)|für (?:Sie|dich) da|da|erreichbar|zurück|
          zu erreichen))?(?: (?:ab|am))?(?: dem)?|ab(?: dem)?|zurück(?: (?:ab|am))?|kehre am|
          melde mich (?:ab|am)|Rückkehr am|erreichen Sie mich (?:wieder )?(?:ab|am)
    """,
    back_after=(
        r"(?:bin|sind|ist) (?:ich |wir )?(?:\w+ )?(?:wieder|zurück)|wieder (?:da|im|erreichbar|zurück|"
        r"für)"
    ),
    until=r"vor(?: dem)?",
    through=r"bis|einschließlich|inklusive|-|–",
    due=r"""
        bis|binnen|innerhalb(?: von)?|bis (?:zum|spätestens|einschließlich|zu)|spätestens|
          spätestens (?:am|bis|zum)|vor (?:dem)?|Frist|Ablauf des
    """,
    answer=r"""
        nennen|nenne?|Bescheid|Rückmeldung|melden|antwort\w*|Antwort|entscheid\w*|zusagen|Zusage|
          bestätig\w*|
          mitteil\w*|teilen Sie|unterschr\w*|zurück\w*|annehm\w*|Annahme|geben Sie|senden|schicken|
          einreichen|wählen|benötig\w*|brauch\w*|sagen Sie|Frist|gültig|gilt
    """,
    promise=r"""
        Entscheidungen|Entscheidung|veröffentlich\w*|bekannt\w*|entscheid\w*|melden|melde|
          Bescheid|Ergebnis|Rückmeldung|Sitzung|tagt|verschoben|vertagt|anrufen|informier\w*|
          mitteil\w*|rechnen|voraussichtlich|klär\w*
    """,
    forwarding=r"""
        siehe unten|unten (?:die|eine|seine|ihre)|anbei (?:die|eine) (?:Nachricht|Frage|Mail)|
          weitergeleitet|leite (?:\w+ ){0,4}?weiter|unten stehend|untenstehend
    """,
)
