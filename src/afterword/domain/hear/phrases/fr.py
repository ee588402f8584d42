"""French: what employers, agencies and mail systems write."""

from __future__ import annotations

from afterword.domain.hear.cues import Language, Sign, cues

CANDIDACY = r"(?:candidature|dossier|profil|demande)"
TALK = r"(?:entretien|entrevue|rencontre|échange|rendez-vous|entretien téléphonique|visioconférence|appel|étape|journée|tour|visio)s?"
PAPERS = (
    r"(?:références?|diplômes?|attestations?|certificats?|pièces?|justificatifs?|documents?|cv|lettre|prétentions|préavis|"
    r"disponibilité|carte|permis|rib|formulaire|portfolio|copies?|photo|coordonnées|passeport|relevés?|fiches? de paie)"
)

REJECT = cues(
    Sign.REJECT,
    {
        3: (
            r"(?:ne|n')(?: … | )?(?:pas|plus)(?: … | )(?:donner suite|donnerons suite|donné suite|retenir|retenue?|retenus?|poursuivre|poursuivrons|aller plus loin|donner une suite|sélectionnée?)",
            r"(?:pas|plus) (?:donner (?:une )?suite|donné suite|retenir|été retenue?|retenue?|poursuivre|aller plus loin|en mesure de (?:donner|retenir|poursuivre|vous proposer)|vous proposer|fait partie)",
            r"(?:n'a|n'avons|n'ont|n'est)(?: … | )(?:pas|malheureusement pas) (?:\w+ )?(?:été )?(?:retenue?|sélectionnée?|retenir|abouti)",
            r"(?:proposé|offert|confié|attribué) (?:le|ce|l.) ?(?:poste|emploi|mission) à|(?:poste|emploi|mission|place)(?: … | )(?:confiée?|attribuée?|revenue?|proposée?|donnée?) à",
            r"(?:porté|choisi|retenu|recruté|recruter|sélectionné|privilégié|opté|arrêté)(?: … | )(?:autre|une personne|quelqu'un|un candidat|une candidate|interne|profil)",
            r"(?:poste|offre)(?: … | )(?:pourvu|pourvue|fermée?|annulée?|supprimée?)",
            r"suite (?:défavorable|négative)|réponse (?:défavorable|négative)|refus|(?:candidature|profil)(?: … | )(?:écartée?|déclinée?|rejetée?|infructueuse)",
        ),
        2: (
            r"(?:sommes|suis) au regret|regrettons|avons le regret|désolée?s? de",
            r"(?:souhaitons|souhaite)(?: … | )(?:réussite|succès|bonne continuation|bonne chance)|bonne continuation",
            r"après (?:mûre réflexion|étude|examen|une étude|réflexion)",
        ),
        1: (r"malheureusement|hélas",),
    },
    unless=r"pas encore|sommet|conférence|webinaire|remboursé\w*|paiement",
)
OPEN_DOOR = cues(
    Sign.OPEN_DOOR,
    {
        3: (
            r"(?:rester|reste|restons|garder|gardons)(?: … | )contact",
            r"avec votre (?:accord|permission)|porte (?:\w+ )?(?:reste )?ouverte|ce n'est (?:pas un adieu|que partie remise)|partie remise",
            r"(?:autre|prochain|second|deuxième|nouveau|même) (?:\w+ )?(?:poste|place|ouverture)(?: … | )(?:ouvrira|ouvre|bientôt|convenir|correspondre|proposer|en)|(?:recontact\w+|revenez|rappelez|reprenez)(?: … | )(?:au|en|dès|lorsqu\w*|moi|nous)",
        ),
    },
    unless=r"cvthèque|vivier|site carrières?",
)
OFFER = cues(
    Sign.OFFER,
    {
        3: (
            r"(?:plaisir|heureux|heureuse|ravis?|ravie?s?|enchantée?s?)(?: … | )(?:proposer|offrir)(?: … | )(?:poste|emploi|contrat|cdi|cdd)",
            r"offre d'(?:emploi ferme|embauche)|promesse d'embauche|proposition d'(?:embauche|emploi)|contrat de travail|lettre d'(?:offre|embauche|engagement)|faire une offre|votre contrat",
            r"(?:avons|a) (?:décidé de )?(?:vous )?(?:retenu|choisi|sélectionné|retenir) (?:votre candidature|pour le poste)|candidature (?:est|a été) retenue|bienvenue (?:dans l'équipe|parmi nous|à bord)",
        ),
        2: (r"rémunération|salaire|prise de poste|période d'essai|félicitations",),
    },
    unless=r"(?:ne|n')(?: … | )pas|n'a pas|n'avons pas|ne pas|pas été",
)
INVITE = cues(
    Sign.INVITE,
    {
        3: (
            r"(?:inviter|invitons|convier|convions|proposer|rencontrer|recevoir|convoquer|revoir)(?: … | )" + TALK,
            r"(?:deuxième|second|seconde|troisième|dernier|dernière|prochain|prochaine|nouvel|nouveau|ultime) " + TALK,
            r"(?:souhaitons|souhaite|souhaiterions|aimerions|aimerais|voudrions|désirons)(?: … | )(?:rencontrer|revoir|recevoir|poursuivre|vous présenter|approfondir)",
            r"prochaine étape|(?:présélectionnée?|retenue? pour|passer à l'étape|suite du processus)|(?:test|évaluation|exercice|étude de cas) (?:\w+ )?(?:en ligne|technique|à réaliser|à compléter)",
        ),
        2: (r"bonne nouvelle|au plaisir de|félicitations",),
    },
    unless=r"(?:ne|n')(?: … | )pas|ne pas|reporté\w*|déplacé\w*|annulé\w*|confirm\w*|passé l'entretien|d'avoir",
)
SCHEDULE = cues(
    Sign.SCHEDULE,
    {
        3: (
            r"(?:reporter|reporté|reportée|décaler|décalé|déplacer|déplacé|avancer|avancé|reprogrammer|annuler|annulé)(?: … | )(?:entretien|rendez-vous|entrevue|rencontre|appel|créneau|heure)|nouve(?:l|au|lle) (?:horaire|date|créneau|heure|salle|lieu)",
            r"(?:entretien|rendez-vous|entrevue|rencontre|appel)(?: … | )(?:reporté|déplacé|décalé|avancé|annulé|confirmé|fixé|prévu|programmé)e?",
            r"(?:confirm\w+|rappel\w*)(?: … | )(?:entretien|rendez-vous|entrevue|rencontre|créneau)|vos disponibilités|(?:êtes-vous|seriez-vous|es-tu|serais-tu) (?:\w+ )?(?:disponible|libre)|quel(?:le)?s? (?:créneau|date|heure|jour|horaire)\w*|(?:vous|te) conviendrai(?:t|ent)|(?:vous|te) convien(?:t|nent)|lien (?:de connexion|teams|zoom|visio)|invitation (?:calendrier|agenda)|pièce d'identité",
        ),
        2: (r"\d{1,2} ?h ?\d{0,2}",),
    },
    unless=r"webinaire|sommet|conférence",
)
AWAY = cues(
    Sign.AWAY,
    {
        3: (
            r"(?:absent|absente|absents|absence|en congés?|en vacances|en déplacement|en arrêt|en formation|hors (?:du|de mon) bureau|pas au bureau|injoignable|en rtt|en mission)",
            r"(?:à|lors de|dès) (?:mon|notre) retour|de retour|serai de retour|je (?:vous )?répondrai",
            r"(?:bureaux?|établissement|entreprise|école|service|agence|étude|cabinet)(?: … | )(?:fermés?|fermée?s?)|accès (?:limité|restreint)(?: … | )(?:messagerie|e-?mails?|mails?|courriels?)",
            r"(?:pour toute|en cas d'|en cas de) (?:urgence|besoin urgent)",
        ),
        2: (r"réponse automatique|message automatique d'absence|contacter ma? (?:collègue|remplaçante?)",),
    },
    unless=r"j'étais|nous étions|étant rentrée?|mon retour tardif|(?:dans )?l'attente de|de retour de|retour sur",
)
LEFT = cues(
    Sign.LEFT,
    {
        3: (
            r"(?:ne|n')(?: … | )?(?:travaille|fait|fais|suis|est|exerce|occupe)(?: … | )?plus(?: … | )?(?:partie|chez|dans|au sein|à|pour|l'entreprise|en poste)?",
            r"(?:a|ai|ayant) (?:\w+ )?quitté|(?:partie?|parti) (?:\w+ )?(?:à|en) (?:la )?retraite|fait valoir ses droits|dernier jour|(?:adresse|boîte)(?: … | )(?:plus (?:active|utilisée|consultée|valide)|désactivée|fermée)",
        ),
    },
)
UNDELIVERED = cues(Sign.UNDELIVERED, {3: (r"(?:non remis|n'a pas pu être (?:remis|distribué|délivré|livré)|échec de (?:la )?(?:remise|distribution|livraison)|adresse (?:introuvable|inconnue)|destinataire (?:inconnu|introuvable)|boîte pleine)",)})
ACK = cues(
    Sign.ACK,
    {
        3: (
            r"(?:avons|ai) bien reçu(?: … | )(?:candidature|demande|message|courriel|mail|dossier|documents)|bonne réception de|accus\w* (?:de )?réception|candidature (?:\w+ ){0,3}?(?:enregistrée|bien reçue|reçue|transmise)",
            r"(?:message|courriel|mail|réponse|e-?mail) (?:\w+ )?automatique|confirme automatiquement|(?:merci de )?ne pas répondre à ce|généré automatiquement|envoyé automatiquement",
        ),
        2: (r"merci (?:d'avoir postulé|pour votre candidature|de votre candidature)|remercions de votre candidature",),
    },
)
RECEIPT = cues(Sign.RECEIPT, {3: (r"(?:bien reçue?s?|transmise?s?|transféré\w*|partagé\w*|fait suivre|pris note|noté|bien arrivée?s?)",)})
DELAY = cues(
    Sign.DELAY,
    {
        3: (
            r"(?:suspendue?|gelée?|en pause|en attente|reportée?|retardée?|retard|différée?|gel des (?:embauches|recrutements)|liste d'attente|liste complémentaire)",
            r"(?:pas encore|aucune|plus de temps|davantage de temps)(?: … | )(?:décision|décidé|pris|arrêté|retour|nécessaire|temps)|besoin de (?:plus de|davantage de) temps|(?:votre|ta) patience",
        ),
        2: (r"(?:décision|réponse|retour|nouvelles)(?: … | )(?:d'ici|avant|le|fin|début|courant|sous)|reviendrons? vers vous|tiendrons? (?:informée?|au courant)",),
    },
    unless=r"entretien (?:\w+ ){0,3}reporté|désolée? (?:pour|de) (?:le|mon) retard",
)
STOP = cues(Sign.STOP, {3: (r"(?:ne plus|plus)(?: … | )(?:contacter|écrire|relancer|solliciter|appeler|envoyer)|(?:cesser|arrêter|cessez|arrêtez|éviter)(?: … | )(?:contacter|écrire|relances?|relancer|messages|appels|mails)|aucune? (?:autre )?relance|pas de relance",)})
FORBID = cues(Sign.FORBID, {3: (r"(?:ne (?:pas|jamais))(?: … | )(?:contacter|écrire|solliciter|joindre)(?: … | )(?:jury|membres?|directement|client|comité|équipe|panel|recruteurs?)|(?:tout|toute communication|uniquement|exclusivement)(?: … | )(?:par moi|par nous|par mon intermédiaire|par l'agence|via (?:moi|nous|l'agence))",)})
LIFT = cues(Sign.LIFT, {3: (r"(?:règle|interdiction|consigne)(?: … | )(?:levée|assouplie|plus en vigueur|ne s'applique plus)|(?:pouvez|peux)(?: … | )(?:désormais|maintenant|à présent)(?: … | )(?:remercier|écrire|contacter)",)})
REQUEST = cues(
    Sign.REQUEST,
    {
        3: (
            r"(?:merci de|veuillez|pourriez-vous|pouvez-vous|peux-tu|pourrais-tu|pourriez|prière de|avons besoin|aurions besoin|ai besoin|aurais besoin|il (?:me|nous) (?:manque|faudrait|faut)|besoin de)(?: … | )" + PAPERS,
            r"(?:envoyer|transmettre|fournir|communiquer|adresser|compléter|remplir|indiquer|faire parvenir)(?: … | )(?:vos|votre|tes|ton|ta|une copie|le|la|deux|trois|les) (?:\w+ )?" + PAPERS,
        ),
    },
    unless=r"si vous (?:souhaitez|voulez)|pas besoin|bien reçu|conserver votre|se munir|ci-joint|si nous avons besoin",
)
ASK = cues(Sign.ASK, {3: (r"(?:j'aimerais|nous aimerions|je serais curieux|curieux|curieuse)(?: … | )(?:savoir|comprendre|connaître|entendre)|(?:une|petite|dernière|deux) (?:\w+ )?questions?|(?:pourriez-vous|pouvez-vous|peux-tu|pourrais-tu)(?: … | )(?:expliquer|préciser|détailler|décrire|développer)|(?:dites|dis)-(?:moi|nous)(?: … | )(?:comment|pourquoi|ce que|quel\w*)|que pensez-vous|qu'en penses",)}, unless=r"(?:toute|des|vos|d'autres|avez des) questions?|question sur votre profil")
OUTREACH = cues(Sign.OUTREACH, {3: (r"(?:tombée?|vu|consulté|découvert|repéré|trouvé|attiré)(?: … | )(?:votre|ton) (?:profil|parcours)|(?:votre|ton) profil (?:a |m'a |nous a )?(?:\w+ )?(?:retenu|attiré)|opportunité (?:intéressante|passionnante|à vous)|à l'écoute du marché|cabinet de recrutement(?: … | )client",)})
WARM = cues(Sign.WARM, {3: (r"(?:merci|remercie|remercions)(?: (?:pour|de|d'|beaucoup|infiniment|à))|(?:ravie?|heureux|heureuse|plaisir|enchantée?)(?: … | )(?:rencontrer|échanger|vous lire|discuter|lire|échange|rencontre)|un grand merci|avec plaisir|de rien|^merci$|impressionnée?s?|appréciée?",)})
ALIEN = cues(Sign.ALIEN, {3: (r"(?:annuler|annulé|annulée|rembours\w+)(?: … | )(?:sommet|webinaire|conférence|salon|atelier|événement|billet|inscription)\w*|(?:sommet|webinaire|conférence|salon|atelier|événement|inscriptions?)(?: … | )(?:annulée?|rembours\w+|reportée?)|(?:paiement|facture|commande|livraison|abonnement)(?: … | )(?:échoué|refusé|due|expédiée?|impayée?)",)})

LANGUAGE = Language(
    cues=(
        *REJECT, *OPEN_DOOR, *OFFER, *INVITE, *SCHEDULE, *AWAY, *LEFT, *UNDELIVERED, *ACK, *RECEIPT, *DELAY, *STOP,
        *FORBID, *LIFT, *REQUEST, *ASK, *OUTREACH, *WARM, *ALIEN,
    ),
    conditions=r"si|s'il|en cas|lorsque|dès que|au cas où|à condition",
    unconditional=r"même si|comme si|si bien",
    courtesies=r"(?:comment (?:allez-vous|vas-tu|ça va)|ça va|vous allez bien|tu vas bien|des questions|rester en contact|n'est-ce pas)",
    logistics=r"(?:quel(?:le)?s? (?:créneau|date|heure|jour|horaire)\w*|disponible|disponibilités?|convien\w+|libre|quand)",
    back=r"(?:de retour|retour|reviens|reviendrai|rentre|rentrerai|répondrai|joignable|disponible|reprends|reprendrai|rouvr\w+|à (?:partir|compter))(?: … | )?(?:le|du|au|dès le|à partir du|lundi|mardi)?|à (?:partir|compter) du|dès le",
    until=r"(?!)",
    through=r"jusqu'au|jusqu'à|au|inclus",
    due=r"sous|avant(?: le)?|d'ici(?: au| le)?|au plus tard(?: le)?|jusqu'au|pour le|date limite",
    answer=r"répon\w+|retour|décision|confirm\w*|accept\w*|sign\w*|faire savoir|choisir|indiquer|renvoy\w*|besoin|transmettre|envoyer|tenir|délai|valable",
    promise=r"décisions?|publi\w*|décid\w*|réponse|résultat|réunion|réunit|retour|reviendr\w*|inform\w*|nouvelles|report\w*|tiendr\w*|annonc\w*",
    forwarding=r"ci-dessous|voir (?:plus bas|ci-dessous)|je (?:vous )?(?:transfère|transmets|fais suivre)",
)
