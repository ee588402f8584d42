"""Italian: what responders, applicant systems and mail systems write, and the plainest of people's news."""

from __future__ import annotations

from afterword.domain.hear.cues import Language, Sign, cues
from afterword.domain.hear.phrases import strangers

AWAY = cues(
    Sign.AWAY,
    {
        3: r"""
            (?:fuori|assente|lontano)(?: … | )(?:ufficio|sede|città)|fuori ufficio|assenza dall'ufficio
            (?:sono|sarò|siamo|saremo|è|mi trovo)(?: … | )(?:assent[ei]|in ferie|in vacanza|in trasferta|
              in viaggio|in malattia|in permesso|fuori sede|in congedo(?: \w+){0,3}|in maternità|
              in aspettativa|irreperibil[ei])
            (?:siamo|saremo|resteremo) chius[ie]|chius\w (?:per|fino|dal)|sono malat[oa]
            (?:non (?:sono|sarò|siamo|saremo))(?: … | )(?:in ufficio|disponibil[ei]|raggiungibil[ei]|
              reperibil[ei])
            (?:rientr\w+|torn\w+|ritorn\w+)(?: … | )(?:ufficio|operativ\w+|lavoro|sede|lunedì|martedì|
              mercoledì|
              giovedì|venerdì|il|dal|a|in)|(?:al|dopo il) (?:mio|nostro) (?:rientro|ritorno)|
              di nuovo (?:\w+ )?(?:
              operativ[oaie]|disponibil[ei]|in ufficio|raggiungibil[ei])
            (?:uffici\w*|studio|azienda|segreteria|scuola)(?: … | )chius[oaie]|(?:in|
              durante la) mia assenza|
              accesso (?:\w+ )?limitato|accesso(?: … | )posta(?: … | )limitato
        """,
        2: r"""
            risposta automatica|(?:per|in caso di)(?: … | )urgen\w+|(?:potete|può|puoi)(?: … |
               )(?:contattare|
              rivolger\w+)|mi sostituisce|rivolgersi a
        """,
    },
    unless=(
        r"(?:ero|sono stat[oa]) (?:\w+ ){0,3}?(?:assente|in ferie|fuori|in vacanza)|appena rientrat\w|"
        r"scusi il ritardo"
    ),
)

LEFT = cues(
    Sign.LEFT,
    {
        3: r"""
            non (?:lavor\w+|collabor\w+|fa\w* parte|faccio parte|è|sono|opera)(?: … | )più|non (?:lavoro|
              lavora|
              collaboro|collabora|faccio|fa|è|sono) più(?: … | )?(?:parte|in|presso|per|con)?|più(?: … |
               )(?:parte
               (?:dell'azienda|del team|dell'organico)|dipendente)
            (?:ho|ha|hanno|abbiamo)(?: … | )(?:lasciato|cessato|concluso)(?: … | )?(?:l'azienda|la società|
              l'incarico|il gruppo|la collaborazione|l'attività|la scuola)|(?:(?:è|sono) andat[oa]|sono|
              è) (?:ormai )?in pensione|ex dipendente|
              ultimo giorno (?:di lavoro|in azienda)
            (?:casella|indirizzo|account|e-?mail)(?: … | )(?:non (?:è|viene) più (?:\w+ )?(?:attiv[oa]|
              lett[oa]|
              presidiat[oa]|in uso|valid[oa]|monitorat[oa])|dismess[oa]|disattivat[oa])
        """,
    },
    unless=r"se non|quando non|candidat[oa] ha",
)

UNDELIVERED = cues(
    Sign.UNDELIVERED,
    {
        3: r"""
            (?:recapito|consegna)(?: … | )(?:non riuscit[oa]|fallit[oa]|incomplet[oa])|
              mancat[oa] (?:recapito|
              consegna)|impossibile (?:recapitare|consegnare|trovare)|non (?:è stato (?:possibile )?|
              ha potuto
               essere |può essere )(?:recapitat[oa]|consegnat[oa]|recapitare|consegnare)|
                 non (?:recapitat[oa]|
              consegnat[oa])|indirizzo(?: … | )(?:non trovato|inesistente|errato|non valido)|
              utente sconosciuto|
              casella(?: … | )piena
        """,
    },
)

ACK = cues(
    Sign.ACK,
    {
        3: r"""
            (?:candidatura|richiesta|messaggio|curriculum|cv|domanda|e-?mail)(?: … | )(?:ricevut[oaie]|
              pervenut[oaie]|
              registrat[oaie]|inviat[oaie] correttamente|presa in carico)|(?:abbiamo|è stata|
              è stato) (?:\w+ )?(?:
              ricevut[oa]|registrat[oa]|inoltrat[oa])(?: … | )(?:candidatura|richiesta|messaggio|curriculum|
              cv|domanda)|
              conferma di (?:ricezione|ricevimento|candidatura)
            (?:messaggio|e-?mail|mail|comunicazione) (?:\w+ )?(?:automatic[oa]|generat[oa])|
              generat[oa] automaticamente|
              (?:non rispondere|si prega di non rispondere)|numero (?:di )?(?:ticket|pratica)
        """,
        2: (
            r"graz\w+ per (?:la tua|la sua|averci|il tuo|il suo)(?: … | )?(?:candidatura|interesse|"
            r"messaggio|inviato|contattato)?"
        ),
    },
)

REJECT = cues(
    Sign.REJECT,
    {
        3: r"""
            (?:siamo spiacenti|ci dispiace|purtroppo|spiace)(?: … | )(?:non|altri candidati|altro candidato|
              esito
               negativo)|non (?:è stat[oa]|sei stat[oa]|abbiamo|possiamo|potremo)(?: … | )(?:selezionat[oa]|
              proseguire|procedere|dare seguito|accettata|accolta)|(?:proseguire|procedere|scelto|
              optato)(?: … |
               )(?:altri|altro|altra|un altro|un'altra) (?:candidat\w+|profil\w+|persona)|posizione(?: … |
               )(?:coperta|
              chiusa)
        """,
    },
)

INVITE = cues(
    Sign.INVITE,
    {
        3: r"""
            (?:invit\w+|piacerebbe|vorremmo|desideriamo)(?: … | )(?:secondo|ulteriore|nuovo|prossimo|
              finale) (?:\w+ )?
              colloquio|(?:secondo|prossimo) colloquio(?: … | )(?:con|per|il)|(?:hai|ha) superato(?: … |
               )(?:fase|
              selezione|colloquio)|(?:prossima|seconda) fase(?: … | )selezione
        """,
    },
)

LANGUAGE = Language(
    cues=(*strangers.IT, *AWAY, *LEFT, *UNDELIVERED, *ACK, *REJECT, *INVITE),
    conditions=r"se|qualora|nel caso|quando|non appena|a meno che",
    courtesies=r"come (?:sta|stai|va)|tutto bene|ha domande|hai domande",
    logistics=r"quando|che (?:giorno|ora)|quale (?:giorno|orario|data)|a che ora|disponibil\w+|va bene",
    back=r"""
        (?:rientr\w+|torn\w+|ritorn\w+|rispond\w+|di nuovo|nuovamente|operativ\w+|disponibil\w+|
          raggiungibil\w+|
          ripren\w+)(?: \w+){0,4}?(?: (?:il|dal|da|a partire dal|in ufficio|giorno))?
    """,
    back_after=r"(?:sarò|saremo|sono) (?:di nuovo|nuovamente|in ufficio|operativ\w+)|rientr\w+",
    until=r"prima d(?:i|el)",
    through=r"fino a(?:l|ll')?|sino a(?:l)?|al|all'|a|-|–|e",
    due=r"entro(?: e non oltre)?(?: il)?|prima d(?:i|el)|fino al|non oltre il|scadenza",
    answer=(
        r"rispo\w+|conferm\w+|comunic\w+|far\w* sapere|inviar\w+|invi\w+|sceglie\w+|accett\w+|firm\w+|"
        r"compil\w+"
    ),
    promise=r"decision\w+|decider\w+|esito|comunicher\w+|faremo sapere|ricontatter\w+|aggiorn\w+|notizi\w+",
    forwarding=r"vedi sotto|qui sotto|inoltr\w+",
)
