"""Dutch: what responders, applicant systems and mail systems write, and the plainest of people's news."""

from __future__ import annotations

from afterword.domain.hear.cues import Language, Sign, cues
from afterword.domain.hear.phrases import strangers

AWAY = cues(
    Sign.AWAY,
    {
        3: r"""
            (?:niet|momenteel niet|tijdelijk niet) (?:op (?:het |mijn )?(?:kantoor|werk|school)|aanwezig|
              bereikbaar|beschikbaar|in de gelegenheid|op mijn plek)|(?:niet|beperkt|slecht)(?: … |
               )bereikbaar
            (?:ben|zijn|is)(?: … | )(?:afwezig|met vakantie|op vakantie|met verlof|vrij|op reis|op dienstreis)
            (?:met|op|in verband met|wegens|vanwege)(?: … | )(?:vakantie|verlof|zwangerschapsverlof|
              ouderschapsverlof|zorgverlof|ziekteverlof|ziekte)
            (?:wij|we) zijn (?:gesloten|dicht)|(?:ben|is) ziek
            (?:afwezig|gesloten|dicht)(?: … | )(?:van|tot|vanaf|wegens|t/m)|(?:kantoor|praktijk|school|
              winkel)(?: … | )gesloten
            (?:weer|terug)(?: … | )(?:bereikbaar|aanwezig|op kantoor|aan het werk|beschikbaar|terug)|
              (?:ben|zijn|is) (?:ik |we |wij |er )?(?:\w+ ){0,4}?(?:weer|terug)
            (?:bij|na) (?:mijn|onze) terugkomst|na mijn (?:vakantie|verlof)|tijdens mijn afwezigheid
            (?:e-?mails?|mails?|berichten)(?: … | )niet (?:gelezen|doorgestuurd|beantwoord|bekeken)|
              beperkt toegang tot
        """,
        2: r"""
            automatisch antwoord|afwezigheids(?:bericht|melding|assistent)|(?:bij|voor|in) (?:spoed|
              dringende (?:zaken|gevallen|vragen))|neemt (?:mijn|de) (?:werkzaamheden|taken)(?: … | )waar|
              vervangt mij|mijn vervang\w+|neem(?:t u)? contact op met
        """,
    },
    unless=r"was (?:\w+ ){0,3}?(?:met vakantie|afwezig|ziek|weg)|net terug|verlate reactie",
)

LEFT = cues(
    Sign.LEFT,
    {
        3: r"""
            niet (?:meer|langer)(?: … | )(?:werkzaam|in dienst|verbonden|actief|werken)|werk(?:t)?(?: … |
               )niet (?:meer|langer)|uit dienst(?! van de fiscus)
            (?:ben|is|zijn) (?:\w+ ){0,2}?met pensioen|voormalig\w* (?:medewerker|collega)
            (?:heb|heeft|hebben|ga|gaat)(?: … | )(?:verlaten|afscheid genomen|met pensioen)|verlaat(?: … |
               )(?:bedrijf|organisatie|school)|laatste werkdag
            (?:mailbox|postvak|e-?mailadres|adres)(?: … | )(?:niet (?:meer|langer) (?:gelezen|gebruikt|
              in gebruik|actief)|opgeheven|vervallen)
        """,
    },
    unless=r"solliciteert|u niet meer",
)

UNDELIVERED = cues(
    Sign.UNDELIVERED,
    {
        3: r"""
            onbestelbaar|niet (?:te bezorgen|bezorgd|afgeleverd|besteld)|(?:kon|kan|kunnen) niet worden (?:
              bezorgd|afgeleverd|verzonden)|bezorging(?: … | )mislukt|adres(?: … | )(?:niet gevonden|bestaat
               niet|onbekend)|gebruiker onbekend|postvak(?: … | )vol
        """,
    },
)

ACK = cues(
    Sign.ACK,
    {
        3: r"""
            (?:sollicitatie|bericht|aanvraag|gegevens|e-?mail|cv)(?: … | )(?:ontvangen|binnengekomen|
              geregistreerd|in behandeling)|ontvangstbevestiging|(?:bevestigen|bevestig)(?: … | )ontvangst
            automatisch (?:gegenereerd|verzonden|aangemaakt|opgesteld)\w*|(?:automatische|automatisch)(?: … |
               )(?:bevestiging|bericht|e-?mail)|(?:niet|kunt niet)(?: … | )(?:op|deze)(?: … | )(?:e-?mail|
              bericht) (?:reageren|antwoorden|beantwoorden)|ticketnummer|zaaknummer
        """,
        2: r"(?:bedankt|dank)(?: … | )(?:sollicitatie|bericht|aanvraag|interesse)",
    },
)

REJECT = cues(
    Sign.REJECT,
    {
        3: r"""
            (?:niet|helaas)(?: … | )(?:uitgenodigd|uitnodigen|geselecteerd|gekozen|in aanmerking|verder
               (?:gaan|te gaan)|doorgaan)(?: … | )?(?:voor|met)?|(?:gekozen|keuze gevallen|verder(?: … |
               )gaan|doorgegaan)(?: … | )(?:andere|een ander|een andere) (?:kandidaat|kandidaten|sollicitant)|
              (?:moeten|moet)(?: … | )(?:teleurstellen|afwijzen)|(?:sollicitatie|procedure)(?: … | )(?:niet
               (?:voort|door)\w*|afgewezen)|vacature(?: … | )(?:vervuld|ingevuld)
        """,
    },
)

INVITE = cues(
    Sign.INVITE,
    {
        3: r"""
            (?:nodigen|nodig|uitnodigen|uitgenodigd|uitnodiging)(?: … | )(?:tweede|volgende|vervolg|nieuw)
              (?: )?(?:\w+)?gesprek|(?:tweede|volgende) (?:ronde|gesprek)(?: … | )(?:uit|uitnodigen|plannen)|
              door naar de (?:volgende|tweede|laatste) ronde
        """,
    },
)

LANGUAGE = Language(
    cues=(*strangers.NL, *AWAY, *LEFT, *UNDELIVERED, *ACK, *REJECT, *INVITE),
    conditions=r"als|indien|mocht|mochten|wanneer|zodra|tenzij|of",
    courtesies=r"hoe gaat het|alles goed|heeft u (?:nog )?vragen|heb je (?:nog )?vragen",
    logistics=(
        r"wanneer|welke (?:dag|datum|tijd)|hoe laat|schikt|komt (?:het )?(?:u|je) uit|beschikbaar|"
        r"uitkomen"
    ),
    back=r"""
        (?:weer|terug)(?: (?:op|vanaf|aanwezig|bereikbaar|terug|op kantoor))?(?: (?:op|vanaf))?|vanaf|
          (?:terug|weer)(?: \w+){0,3}? op
    """,
    back_after=(
        r"(?:ben|zijn|is) (?:ik |we |wij )?(?:er )?(?:weer|terug)|weer (?:aanwezig|bereikbaar|terug|"
        r"op kantoor)"
    ),
    until=r"tot(?: aan)?|voor",
    through=r"tot en met|t/m|tem|-|–|en",
    due=r"uiterlijk|tot|tot en met|t/m|voor|vóór|uiterlijk op|binnen",
    answer=(
        r"laat(?:en)?|weten|antwoord\w*|reageren|reactie|bevestig\w*|ontvang\w*|stuur|sturen|"
        r"doorgeven|besluit\w*"
    ),
    promise=r"besluit\w*|beslissing|horen|laten weten|terugkoppel\w*|uitslag|bekend|nieuws|contact op",
    forwarding=r"zie (?:hieronder|onderstaand)|doorgestuurd|stuur(?: … | )door",
)
