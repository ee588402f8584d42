"""French: what employers, agencies and mail systems write."""

from __future__ import annotations

from afterword.domain.hear.cues import Language, Sign, cues
from afterword.domain.hear.phrases import fr_decisions, strangers
from afterword.domain.hear.phrases.fr_words import WORDS

SCHEDULE = cues(
    Sign.SCHEDULE,
    {
        3: r"""
            (?:reporter|reporté|reportée|décaler|décalé|déplacer|déplacé|avancer|avancé|
              reprogrammer|annuler|annulé)(?: … | )(?:entretien|rendez-vous|entrevue|rencontre|
              appel|créneau|heure)|nouve(?:l|au|lle) (?:horaire|date|créneau|heure|salle|lieu)
            (?:entretien|rendez-vous|entrevue|rencontre|appel)(?: … | )(?:reporté|déplacé|décalé|
              avancé|annulé|confirmé|fixé|prévu|programmé)e?
            (?:confirm\w+|rappel\w*)(?: … | )(?:entretien|rendez-vous|entrevue|rencontre|créneau)|
              vos disponibilités|(?:êtes-vous|seriez-vous|es-tu|serais-tu) (?:\w+ )?(?:disponible|
              libre)|quel(?:le)?s? (?:créneau|date|heure|jour|horaire)\w*|(?:vous|
              te) conviendrai(?:t|ent)|(?:vous|te) convien(?:t|nent)|lien (?:de connexion|teams|
              zoom|visio)|invitation (?:calendrier|agenda)|pièce d'identité
        """,
        2: r"""
            \d{1,2} ?h ?\d{0,2}
        """,
    },
    unless=r"""
        webinaire|sommet|conférence
    """,
    words=WORDS,
)

AWAY = cues(
    Sign.AWAY,
    {
        3: r"""
            (?:absent|absente|absents|absence|en congés?|en vacances|en déplacement|en arrêt|
              en formation|hors (?:du|de mon) bureau|pas au bureau|injoignable|en rtt|en mission)
            (?:sommes|serons) fermés|fermeture (?:annuelle|estivale|de fin)|fermée?s? (?:jusqu|du|
              pour congés)|je suis malade
            (?:à|lors de|dès) (?:mon|notre) retour|de retour|serai de retour|
              je (?:vous )?répondrai
            (?:bureaux?|établissement|entreprise|école|service|agence|étude|cabinet)(?: … |
               )(?:fermés?|fermée?s?)|accès (?:limité|restreint)(?: … | )(?:messagerie|e-?mails?|
              mails?|courriels?)
            (?:pour toute|en cas d'|en cas de) (?:urgence|besoin urgent)
        """,
        2: r"""
            réponse automatique|message automatique d'absence|contacter ma? (?:collègue|
              remplaçante?)
        """,
    },
    unless=r"""
        j'étais|nous étions|étant rentrée?|mon retour tardif|(?:dans )?l'attente de|de retour de|
          retour sur
    """,
    words=WORDS,
)

LEFT = cues(
    Sign.LEFT,
    {
        3: r"""
            (?:ne|n')(?: … | )?(?:travaille|fait|fais|suis|est|exerce|occupe)(?: … | )?plus(?: … |
               )?(?:partie|chez|dans|au sein|à|pour|l'entreprise|en poste)?
            (?:a|ai|j'ai|ayant) (?:\w+ )?quitté|(?:a|ai|j'ai) (?:cessé|terminé)(?: … | )(?:fonctions|
              contrat|
              activité)|n'est plus (?:des nôtres|en poste|parmi nous)|(?:remplacée?|succède|reprend)(?: … |
               )(?:dossiers|fonctions|poste)|(?:partie?|parti) (?:\w+ )?(?:à|en) (?:la )?retraite|
              fait valoir ses droits|(?:suis|est) (?:\w+ ){0,2}?(?:à la|en) retraite|pris (?:sa|
              ma) retraite|
              (?:ancien|ex-?)(?:ne)? (?:salariée?|collègue|employée?)|dernier jour|(?:adresse|
              boîte)(?: … | )(?:plus (?:active|
              utilisée|consultée|valide)|désactivée|fermée)
        """,
    },
    words=WORDS,
)

UNDELIVERED = cues(
    Sign.UNDELIVERED,
    {
        3: r"""
            (?:non remis|n'a pas pu être (?:remis|distribué|délivré|livré)|
              échec de (?:la )?(?:remise|distribution|livraison)|adresse (?:introuvable|inconnue)|
              destinataire (?:inconnu|introuvable)|boîte pleine)
        """,
    },
    words=WORDS,
)

ACK = cues(
    Sign.ACK,
    {
        3: r"""
            (?:avons|ai) bien reçu(?: … | )(?:candidature|demande|message|courriel|mail|dossier|
              documents)|bonne réception de|accus\w* (?:de )?réception|
              candidature (?:\w+ ){0,3}?(?:enregistrée|bien reçue|reçue|transmise)
            (?:message|courriel|mail|réponse|e-?mail) (?:\w+ )?automatique|
              confirme automatiquement|(?:merci de )?ne pas répondre à ce|généré automatiquement|
              envoyé automatiquement
        """,
        2: r"""
            merci (?:d'avoir postulé|pour votre candidature|de votre candidature)|
              remercions de votre candidature
        """,
    },
    words=WORDS,
)

RECEIPT = cues(
    Sign.RECEIPT,
    {
        3: r"""
            (?:bien reçue?s?|transmise?s?|transféré\w*|partagé\w*|fait suivre|pris note|noté|
              bien arrivée?s?)
        """,
    },
    words=WORDS,
)

DELAY = cues(
    Sign.DELAY,
    {
        3: r"""
            (?:suspendue?|gelée?|en pause|en attente|reportée?|retardée?|retard|différée?|
              gel des (?:embauches|recrutements)|liste d'attente|liste complémentaire)
            (?:pas encore|aucune|plus de temps|davantage de temps)(?: … | )(?:décision|décidé|
              pris|arrêté|retour|nécessaire|temps)|besoin de (?:plus de|davantage de) temps|
              (?:votre|ta) patience
        """,
        2: r"""
            (?:décision|réponse|retour|nouvelles)(?: … | )(?:d'ici|avant|le|fin|début|courant|
              sous)|reviendrons? vers vous|tiendrons? (?:informée?|au courant)
        """,
    },
    unless=r"""
        entretien (?:\w+ ){0,3}reporté|désolée? (?:pour|de) (?:le|mon) retard
    """,
    words=WORDS,
)

STOP = cues(
    Sign.STOP,
    {
        3: r"""
            (?:ne plus|plus)(?: … | )(?:contacter|écrire|relancer|solliciter|appeler|envoyer)|
              (?:cesser|arrêter|cessez|arrêtez|éviter)(?: … | )(?:contacter|écrire|relances?|
              relancer|messages|appels|mails)|aucune? (?:autre )?relance|pas de relance
        """,
    },
    words=WORDS,
)

FORBID = cues(
    Sign.FORBID,
    {
        3: r"""
            (?:ne (?:pas|jamais))(?: … | )(?:contacter|écrire|solliciter|joindre)(?: … | )(?:jury|
              membres?|directement|client|comité|équipe|panel|recruteurs?)|(?:tout|
              toute communication|uniquement|exclusivement)(?: … | )(?:par moi|par nous|
              par mon intermédiaire|par l'agence|via (?:moi|nous|l'agence))
        """,
    },
    words=WORDS,
)

LIFT = cues(
    Sign.LIFT,
    {
        3: r"""
            (?:règle|interdiction|consigne)(?: … | )(?:levée|assouplie|plus en vigueur|
              ne s'applique plus)|(?:pouvez|peux)(?: … | )(?:désormais|maintenant|à présent)(?: … |
               )(?:remercier|écrire|contacter)
        """,
    },
    words=WORDS,
)

REQUEST = cues(
    Sign.REQUEST,
    {
        3: r"""
            (?:merci de|veuillez|pourriez-vous|pouvez-vous|peux-tu|pourrais-tu|pourriez|prière de|
              avons besoin|aurions besoin|ai besoin|aurais besoin|il (?:me|nous) (?:manque|faudrait|
              faut)|besoin de)(?: … | )<papers>
            (?:envoyer|transmettre|fournir|communiquer|adresser|compléter|remplir|indiquer|
              faire parvenir)(?: … | )(?:vos|votre|tes|ton|ta|une copie|le|la|deux|trois|
              les) (?:\w+ )?<papers>
        """,
    },
    unless=r"""
        si vous (?:souhaitez|voulez)|pas besoin|bien reçu|conserver votre|se munir|ci-joint|
          si nous avons besoin
    """,
    words=WORDS,
)

ASK = cues(
    Sign.ASK,
    {
        3: r"""
            (?:j'aimerais|nous aimerions|je serais curieux|curieux|curieuse)(?: … | )(?:savoir|
              comprendre|connaître|entendre)|(?:une|petite|dernière|deux) (?:\w+ )?questions?|
              (?:pourriez-vous|pouvez-vous|peux-tu|pourrais-tu)(?: … | )(?:expliquer|préciser|
              détailler|décrire|développer)|(?:dites|dis)-(?:moi|nous)(?: … | )(?:comment|pourquoi|
              ce que|quel\w*)|que pensez-vous|qu'en penses
        """,
    },
    unless=r"""
        (?:toute|des|vos|d'autres|avez des) questions?|question sur votre profil
    """,
    words=WORDS,
)

OUTREACH = cues(
    Sign.OUTREACH,
    {
        3: r"""
            (?:tombée?|vu|consulté|découvert|repéré|trouvé|attiré)(?: … | )(?:votre|
              ton) (?:profil|parcours)|(?:votre|ton) profil (?:a |m'a |nous a )?(?:\w+ )?(?:retenu|
              attiré)|opportunité (?:intéressante|passionnante|à vous)|à l'écoute du marché|
              cabinet de recrutement(?: … | )client
        """,
    },
    words=WORDS,
)

WARM = cues(
    Sign.WARM,
    {
        3: r"""
            (?:merci|remercie|remercions)(?: (?:pour|de|d'|beaucoup|infiniment|à))|(?:ravie?|
              heureux|heureuse|plaisir|enchantée?)(?: … | )(?:rencontrer|échanger|vous lire|
              discuter|lire|échange|rencontre)|un grand merci|avec plaisir|de rien|^merci$|
              impressionnée?s?|appréciée?
        """,
    },
    words=WORDS,
)

ALIEN = cues(
    Sign.ALIEN,
    {
        3: r"""
            (?:annuler|annulé|annulée|rembours\w+)(?: … | )(?:sommet|webinaire|conférence|salon|
              atelier|événement|billet|inscription)\w*|(?:sommet|webinaire|conférence|salon|atelier|
              événement|inscriptions?)(?: … | )(?:annulée?|rembours\w+|reportée?)|(?:paiement|
              colis|facture|commande|livraison|abonnement)(?: … | )(?:échoué|refusé|due|expédiée?|
              impayée?|annulée?|en rupture)|(?:demande|dossier) de (?:crédit|prêt|location|logement|
              remboursement)|
              (?:autre|autres) locataires?|manuscrit(?: … | )(?:pas (?:été )?(?:retenu|accepté|publié)|
              refusé|comité de lecture)|(?:spectacle|concert|forum de l'emploi|salon de l'emploi)(?: … |
               )(?:annulé|reporté|complet)|\d{1,2} ?% de (?:remise|réduction)|code promo
        """,
    },
    words=WORDS,
)

LANGUAGE = Language(
    cues=(
        *strangers.FR,
        *fr_decisions.CUES,
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
    conditions=r"si|s'il|en cas|lorsque|dès que|au cas où|à condition",
    unconditional=(
        r"même si|comme si|si bien|si (?:vous|tu) (?:la |le |en |l')?(?:voulez|veux|souhaitez|souhaites)"
        r"(?: (?:bien|toujours))?(?=\W*$)"
    ),
    courtesies=r"""
        (?:comment (?:allez-vous|vas-tu|ça va)|ça va|vous allez bien|tu vas bien|des questions|
          rester en contact|n'est-ce pas)
    """,
    logistics=r"""
        (?:quel(?:le)?s? (?:créneau|date|heure|jour|horaire)\w*|disponible|disponibilités?|
          convien\w+|libre|quand)
    """,
    back=r"""
        (?:de retour|retour|reviens|reviendrai|rentre|rentrerai|répondrai|joignable|disponible|
          reprends|reprendrai|rouvr\w+|à (?:partir|compter))(?: … | )?(?:le|du|au|dès le|
          à partir du|lundi|mardi)?|à (?:partir|compter) du|dès le
    """,
    until=r"avant(?: le)?",
    through=r"jusqu'au|jusqu'à|au|inclus",
    due=r"""
        sous|avant(?: le)?|d'ici(?: au| le)?|au plus tard(?: le)?|jusqu'au|pour le|date limite
    """,
    answer=r"""
        répon\w+|retour|décision|confirm\w*|accept\w*|sign\w*|faire savoir|choisir|indiquer|
          renvoy\w*|besoin|transmettre|envoyer|tenir|délai|valable
    """,
    promise=r"""
        décisions?|publi\w*|décid\w*|réponse|résultat|réunion|réunit|retour|reviendr\w*|inform\w*|
          nouvelles|report\w*|tiendr\w*|annonc\w*
    """,
    forwarding=r"""
        ci-dessous|voir (?:plus bas|ci-dessous)|je (?:vous )?(?:transfère|transmets|fais suivre)
    """,
)
