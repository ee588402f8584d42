"""German decisions: no, not now, yes, and those on a further round."""

from __future__ import annotations

from afterword.domain.hear.cues import Sign, cues
from afterword.domain.hear.phrases.de_words import WORDS

REJECT = cues(
    Sign.REJECT,
    {
        3: r"""
            (?:Bewerbung|Kandidatur)(?: … | )(?:abgelehnt|abgewiesen|ausgeschieden|erfolglos|
              nicht (?:\w+ )?erfolgreich)
            (?:Wahl|Entscheidung)(?: … | )auf (?:eine[nr]?|den|die|das)|fiel (?:die|unsere) (?:Wahl|
              Entscheidung)(?: … | )auf (?!Sie|dich)|jemand\w* (?:aus dem (?:Haus|Team)|internen?|
              anderen?|mit mehr|von intern)|nicht (?:leicht|einfach) gemacht
            (?:für|auf) (?:den|die|eine[nr]?|unsere[nr]?) (?:interne\w*|externe\w*|andere\w*|zweite\w*|
              Mitbewerber\w*)(?: … | )(?:ausgesprochen|entschieden|gefallen|festgelegt|geeinigt|
              ausgewählt)
            (?:keine|nicht die) (?:bessere|gute|positive|erhoffte|schönere|andere)\w* (?:Nachricht|
              Mitteilung|Antwort|Rückmeldung)
            (?:nehmen|genommen|einstellen|stellen|bekommt|bekam|macht|wird es|geworden)(?: … |
               )(?:jemand\w*|anderen?|andere[rn]?|eine[nr]? (?:Kollegin|Kollegen|Bewerber\w*|
              Kandidat\w*))
            <you>(?: … | )(?:nicht|leider nicht|nicht mehr|nicht weiter)(?: … |
               )(?:berücksichtig\w*|einbezogen|einbeziehen|ausgewählt|weiterverfolg\w*|
              weiter verfolg\w*|eingeladen|einladen|entschieden|entscheiden|entsprechen|anbieten|
              besetzen|in Betracht|infrage|in Frage|überzeugen|zusagen|einstellen|aufgenommen|
              aufnehmen|aufgreifen)
            (?:Bewerbung|Kandidatur|Unterlagen)(?: … | )(?:nicht|
              leider nicht) (?:\w+ ){0,3}?(?:berücksichtigt|erfolgreich|weiterverfolg\w*|
              weiter verfolg\w*|entsprochen|entsprechen|in Betracht|ausgewählt|in die (?:engere|
              nähere) (?:Aus)?wahl|überzeugen)
            nicht (?:für|zugunsten von) (?:Sie|dich|Ihre Bewerbung|
              deine Bewerbung) (?:\w+ )?(?:entschieden|entscheiden)
            gegen (?:Sie|dich|Ihre Bewerbung|deine Bewerbung|eine (?:Einstellung|
              Zusammenarbeit)) (?:\w+ )?(?:entschieden|entscheiden)
            (?:für|mit|zugunsten) (?:einen?|einer?|eines|einem|der|die|den|andere\w*)(?: … |
               )<candidate>(?: … | )?(?:\w+ )?(?:entschieden|entscheiden|weiterzumachen|
              weitermachen|fortzusetzen|fortsetzen|besetzt|besetzen|weiterzuführen|zu besetzen|
              ausgewählt)
            entschieden(?: … |, )(?:mit|für|einen?|einer?|anderen?|jemand\w*)(?: … | )<candidate>
            (?:Wahl|Entscheidung|Auswahl)(?: … | )(?:auf|für|zugunsten)(?: … | )(?:andere\w*|
              Mitbewerber\w*|interne\w*)
            (?:einen?|eine) (?:\w+ )?(?:Kandidat\w*|Bewerber\w*|Person)(?: … | )(?:ausgewählt|
              eingestellt|gefunden|den Vorzug|vorgezogen|gewonnen)
            <job>(?: … | )(?:inzwischen |bereits |schon |mittlerweile |anderweitig |intern |nun |
              leider )*(?:besetzt|vergeben|gestrichen|entfallen|entfällt|nicht mehr (?:frei|
              verfügbar|vakant|zu besetzen))
            (?:kein|keine) (?:Angebot|Zusage|positive (?:Rückmeldung|Nachricht|Antwort|
              Mitteilung)|Vertragsangebot)
            (?:eine|die|Ihre|deine|leider) Absage (?:erteilen|mitteilen|schicken|senden|geben|zu)|
              absagen müssen|müssen wir (?:\w+ )?absagen|(?:leider|Ihnen|
              dir) (?:\w+ )?ab(?:zu)?sagen
            (?:leider |diesmal |dieses Mal )?(?:hat|haben) (?:es |
              sich )?(?:\w+ ){0,3}?nicht (?:\w+ )?(?:geklappt|gereicht|gepasst|geschafft|ergeben)|
              (?:intern|anderweitig|mit jemand\w*|anders) (?:\w+ )?(?:besetzt|vergeben|entschieden|
              nachbesetzt)|(?:andere\w*|jemand\w*)(?: … | )(?:eingestellt|genommen|besetzt|bekommen|
              den Zuschlag)|(?:schlechte|keine gut\w+) Nachricht\w*|wird (?:es )?leider nichts
            nicht in (?:die|der) (?:engere|nähere|engeren) (?:Aus)?wahl
            (?:Bewerbung|Kandidatur|du|Sie)(?: … | )nicht (?:\w+ )?erfolgreich
            (?:Ergebnis\w*|Schwelle|Punktzahl)(?: … | )nicht (?:erreicht|ausreich\w*|bestanden|
              genüg\w*)
            nicht (?:weiter )?(?:berücksichtigen|weiterverfolgen) (?:können|werden|möchten)
            Rennen (?:hat|machte|gemacht)|(?:zweite\w?|zweiter) (?:Platz|Wahl|Sieger)|
              knapp (?:unterlegen|gescheitert)
        """,
        2: r"""
            bedauern|müssen wir (?:Ihnen|dir|euch) (?:\w+ )?mitteilen|leider mitteilen|tut (?:mir|
              uns) (?:\w+ )?leid
            nach (?:sorgfältiger|reiflicher|eingehender|intensiver) (?:Prüfung|Überlegung|
              Abwägung|Auswahl)
            kein Werturteil|keine (?:Wertung|Bewertung|Aussage)|nicht (?:die|Ihre|
              deine) (?:\w+ )?(?:Qualifikation|Person|Leistung)
            (?:alles Gute|viel Erfolg|Erfolg) (?:\w+ ){0,4}?(?:Zukunft|Weg|Suche|Werdegang|
              Bewerbung\w*)
            nicht leicht ?gefallen|schwer ?gefallen|schwere Entscheidung
        """,
        1: r"""
            leider|bedauerlicherweise
        """,
    },
    unless=r"""
        noch (?:keine|nicht)|erhalten eine Absage oder|Absage oder Zusage|Unvollständige|Webinar|
          Veranstaltung|Konferenz|nicht mitteilen|Rechnung|Zahlung|einladen zu können|
          unseren? Entscheidung abwarten
    """,
    words=WORDS,
)

OPEN_DOOR = cues(
    Sign.OPEN_DOOR,
    {
        3: r"""
            (?:dann|später|wieder|erneut) (?:noch ?(?:ein)?mal|wieder|nochmals?) (?:\w+ )?(?:sprechen|
              reden|unterhalten|treffen|hören|telefonieren)|(?:bauen|suchen|stellen|brauchen)(?: … |
               )(?:zweites|weiteres|neues|neue|weitere|noch) (?:Team|Stelle\w*|jemand\w*|Leute|
              Kolleg\w+)
            (?:erste|meine|unsere) (?:erste )?Wahl|(?:ab|im|zum) \w+ (?:\w+ )?(?:frei|neu besetzt|
              ausgeschrieben)|darf ich (?:mich|Sie|dich)(?: … | )(?:melden|ansprechen|kontaktieren)|
              denke(?:n)? (?:ich|wir) (?:gern\w? )?an (?:Sie|dich)
            (?:in Kontakt|in Verbindung) (?:zu )?(?:bleiben|bleibe|bleibst)|(?:bleiben|
              bleibe) (?:\w+ ){0,3}?in (?:Kontakt|Verbindung)|Kontakt halten
            (?:mit|wenn) (?:Ihrem|deinem) Einverständnis|Talentpool (?:\w+ ){0,2}?einverstanden
            (?:andere|weitere|ähnliche|zweite|neue) (?:Stelle|Position|Rolle|Aufgabe)(?: … |
               )(?:für Sie|für dich|vorstellen|anbieten|ausgeschrieben|frei|besetz\w*|im Blick)
            (?:im|ab) (?:Frühjahr|Frühling|Sommer|Herbst|Winter|Januar|Februar|März|April|Mai|
              Juni|Juli|August|September|Oktober|November|Dezember|kommenden \w+|
              nächsten \w+)(?: … | )(?:Stelle|Position|ausschreiben|ausgeschrieben|melden|bewerben|
              sprechen|frei)
            (?:würde|würden) (?:mich|uns) (?:\w+ ){0,3}?freuen(?: … |, )(?:wieder|erneut|
              nochmals?|melden|hören|bewerben)
            (?:melden Sie sich|melde dich|rufen Sie|schreiben Sie)(?: … | )(?:gern\w?|wieder|im|
              ab)|Tür (?:\w+ ){0,3}?offen|auf (?:ein )?Wiedersehen bei uns
            (?:nicht|kein) (?:das Ende|endgültig\w*|Abschied)|im Hinterkopf|(?:denken|denke|komme|
              kommen) (?:\w+ ){0,4}?(?:an Sie|an dich|auf Sie|auf dich) (?:zu)?
        """,
        2: r"""
            in Kontakt|in Verbindung
        """,
    },
    unless=r"""
        Talentdatei|Bewerberpool|Karriereseite|Stellenportal|Jobbörse
    """,
    words=WORDS,
)

OFFER = cues(
    Sign.OFFER,
    {
        3: r"""
            (?:freue\w?|freuen|gern\w?|möchten|möchte|dürfen|können)(?: … |, )(?:die|eine|
              diese) (?:\w+ ){0,3}?(?:Stelle|Position|Festanstellung|Anstellung)(?: … |
               )(?:anzubieten|anbieten)
            (?:Ihnen|dir)(?: … | )(?:Stelle|Position|Vertrag|Arbeitsvertrag|Festanstellung|
              Angebot)(?: … | )(?:anzubieten|anbieten|unterbreiten|machen|zusenden|zukommen)
            Stellenangebot|Vertragsangebot|Jobangebot|Arbeitsvertrag|Einstellungszusage|
              Anstellungsvertrag|Vertragsentwurf
            (?:für|uns für) (?:Sie|dich) entschieden|Entscheidung (?:ist )?(?:\w+ )?(?:auf|
              für) (?:Sie|dich) (?:gefallen)?|haben uns entschieden, (?:Sie|dich)
            (?:Zusage|Angebot) (?:\w+ ){0,3}?(?:geben|erteilen|machen|unterbreiten|mitteilen)|
              (?:ein|das|unser|folgendes) (?:\w+ )?Angebot
            für (?:Sie|dich) (?:ausgesprochen|gestimmt|votiert)|ob (?:Sie|du) (?:zusagen|zusagst|
              annehmen|annimmst|die Stelle antreten)|(?:hätten|hätte|haben) (?:Sie|dich) (?:\w+ ){0,2}?
              (?:ab (?:dem )?\d|ab \w+ bei uns|im Team|bei uns im)
            willkommen (?:im Team|an Bord|bei uns im)|Sie (?:haben|bekommen) die Stelle|
              du (?:hast|bekommst) (?:die Stelle|den Job)|(?:möchten|wollen) (?:Sie|
              dich) (?:gern\w? )?(?:einstellen|im Team|bei uns haben)
        """,
        2: r"""
            Jahresgehalt|Bruttogehalt|Jahresbrutto|Probezeit|Eintritt(?:sdatum)? (?:am|zum)|
              herzlichen Glückwunsch|Urlaubstage
        """,
    },
    unless=r"""
        kein(?:e|en)? (?:\w+ )?(?:Angebot|Zusage|Vertragsangebot)|nicht (?:\w+ )?(?:anbieten|
          für Sie entschieden|für dich entschieden)|Zusage oder|oder Zusage|Wir haben noch|gegen
    """,
    words=WORDS,
)

INVITE = cues(
    Sign.INVITE,
    {
        3: r"""
            (?:laden|lade|einladen|eingeladen|einzuladen|Einladung)(?: … | )<talk>
            <talk>(?: … | )(?:einladen|einzuladen|eingeladen|ein(?=[.!:]|$)|bitten)
            (?:laden|lade) (?:wir )?(?:Sie|dich|euch)
            (?:möchten|möchte|würden|würde|wollen|dürfen)(?: … | )(?:kennenlernen|kennenzulernen|
              kennen lernen|näher kennen|vorstellen|wiedersehen|wiederzusehen|nochmals? sprechen|
              begrüßen)
            (?:zweite[sn]?|dritte[sn]?|weitere[sn]?|nächste[nrs]?|letzte[nrs]?|persönliche[sn]?|
              vertiefende[sn]?|finale[nrs]?|abschließende[sn]?) <talk>
            Zweitgespräch|Zweitinterview|zweiten? Runde|nächste[rn]? (?:Schritt|Runde|Stufe|
              Phase)|in die (?:engere (?:Aus)?wahl|nächste|zweite|letzte)
            (?:Shortlist|engeren? Auswahl|weitergekommen|überzeugt|eine Runde weiter)
            (?:Online-?)?(?:Assessment|Einstellungstest|Probeaufgabe|Fallstudie|Testaufgabe|
              Case Study|Probearbeit\w*|Probetag)(?: … | )(?:absolvieren|bearbeiten|lösen|
              teilnehmen|durchführen|vereinbaren|einladen|anbieten)
        """,
        2: r"""
            freuen uns auf|Glückwunsch|gute Nachricht\w*|passt entweder|Terminvorschläge
        """,
    },
    unless=r"""
        nicht(?: … | )(?:einladen|eingeladen|einbezogen|erreicht|weiter\w*|berücksichtig\w*)|
          Einladung zum (?:\w+ )?nicht|verschieb\w*|verschoben|verlegt|verlegen|absagen|bestätig\w*|
          in guter Erinnerung(?! haben)(?!.*möchten)|Talentpool|Terminbestätigung
    """,
    words=WORDS,
)

CUES = (*REJECT, *OPEN_DOOR, *OFFER, *INVITE)
