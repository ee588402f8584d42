"""French decisions: no, not now, yes, and those on a further round."""

from __future__ import annotations

from afterword.domain.hear.cues import Sign, cues
from afterword.domain.hear.phrases.fr_words import WORDS

REJECT = cues(
    Sign.REJECT,
    {
        3: r"""
            (?:ne|n')(?: … | )?(?:pas|plus)(?: … | )(?:donner suite|donnerons suite|donné suite|
              retenir|retenue?|retenus?|poursuivre|poursuivrons|aller plus loin|donner une suite|
              sélectionnée?)
            (?:pas|plus) (?:donner (?:une )?suite|donné suite|retenir|été retenue?|retenue?|
              poursuivre|aller plus loin|en mesure de (?:donner|retenir|poursuivre|vous proposer)|
              vous proposer|fait partie)
            (?:n'a|n'avons|n'ont|n'est)(?: … | )(?:pas|
              malheureusement pas) (?:\w+ )?(?:été )?(?:retenue?|sélectionnée?|retenir|abouti)
            (?:proposé|offert|confié|attribué) (?:le|ce|l.) ?(?:poste|emploi|mission) à|(?:poste|
              emploi|mission|place)(?: … | )(?:confiée?|attribuée?|revenue?|proposée?|donnée?) à
            (?:porté|choisi|retenu|recruté|recruter|sélectionné|privilégié|opté|arrêté)(?: … |
               )(?:autre|une personne|quelqu'un|un candidat|une candidate|interne|profil)
            (?:poste|offre)(?: … | )(?:pourvu|pourvue|fermée?|annulée?|supprimée?)
            suite (?:défavorable|négative)|réponse (?:défavorable|négative)|refus|(?:candidature|
              profil)(?: … | )(?:écartée?|déclinée?|rejetée?|infructueuse)
        """,
        2: r"""
            (?:sommes|suis) au regret|regrettons|avons le regret|désolée?s? de
            (?:souhaitons|souhaite)(?: … | )(?:réussite|succès|bonne continuation|bonne chance)|
              bonne continuation
            après (?:mûre réflexion|étude|examen|une étude|réflexion)
        """,
        1: r"""
            malheureusement|hélas
        """,
    },
    unless=r"""
        pas encore|sommet|conférence|webinaire|remboursé\w*|paiement
    """,
    words=WORDS,
)

OPEN_DOOR = cues(
    Sign.OPEN_DOOR,
    {
        3: r"""
            (?:rester|reste|restons|garder|gardons)(?: … | )contact
            avec votre (?:accord|permission)|porte (?:\w+ )?(?:reste )?ouverte|
              ce n'est (?:pas un adieu|que partie remise)|partie remise
            (?:autre|prochain|second|deuxième|nouveau|même) (?:\w+ )?(?:poste|place|
              ouverture)(?: … | )(?:ouvrira|ouvre|bientôt|convenir|correspondre|proposer|en)|
              (?:recontact\w+|revenez|rappelez|reprenez)(?: … | )(?:au|en|dès|lorsqu\w*|moi|nous)
        """,
    },
    unless=r"""
        cvthèque|vivier|site carrières?
    """,
    words=WORDS,
)

OFFER = cues(
    Sign.OFFER,
    {
        3: r"""
            (?:plaisir|heureux|heureuse|ravis?|ravie?s?|enchantée?s?)(?: … | )(?:proposer|
              offrir)(?: … | )(?:poste|emploi|contrat|cdi|cdd)
            offre d'(?:emploi ferme|embauche)|promesse d'embauche|proposition d'(?:embauche|
              emploi)|contrat de travail|lettre d'(?:offre|embauche|engagement)|faire une offre|
              votre contrat
            (?:avons|a) (?:décidé de )?(?:vous )?(?:retenu|choisi|sélectionné|
              retenir) (?:votre candidature|pour le poste)|candidature (?:est|a été) retenue|
              bienvenue (?:dans l'équipe|parmi nous|à bord)
        """,
        2: r"""
            rémunération|salaire|prise de poste|période d'essai|félicitations
        """,
    },
    unless=r"""
        (?:ne|n')(?: … | )pas|n'a pas|n'avons pas|ne pas|pas été
    """,
    words=WORDS,
)

INVITE = cues(
    Sign.INVITE,
    {
        3: r"""
            (?:inviter|invitons|convier|convions|proposer|rencontrer|recevoir|convoquer|
              revoir)(?: … | )<talk>
            (?:deuxième|second|seconde|troisième|dernier|dernière|prochain|prochaine|nouvel|
              nouveau|ultime) <talk>
            (?:souhaitons|souhaite|souhaiterions|aimerions|aimerais|voudrions|désirons)(?: … |
               )(?:rencontrer|revoir|recevoir|poursuivre|vous présenter|approfondir)
            prochaine étape|(?:présélectionnée?|retenue? pour|passer à l'étape|
              suite du processus)|(?:test|évaluation|exercice|étude de cas) (?:\w+ )?(?:en ligne|
              technique|à réaliser|à compléter)
        """,
        2: r"""
            bonne nouvelle|au plaisir de|félicitations
        """,
    },
    unless=r"""
        (?:ne|n')(?: … | )pas|ne pas|reporté\w*|déplacé\w*|annulé\w*|confirm\w*|passé l'entretien|
          d'avoir
    """,
    words=WORDS,
)

CUES = (*REJECT, *OPEN_DOOR, *OFFER, *INVITE)
