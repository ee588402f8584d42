"""French words that several phrases share."""

from __future__ import annotations

WORDS = {
    "candidacy": r"""
        candidature|dossier|profil|demande
    """,
    "talk": r"""
        (?:entretien|entrevue|rencontre|échange|rendez-vous|entretien téléphonique|
          visioconférence|appel|étape|journée|tour|visio)s?
    """,
    "papers": r"""
        références?|diplômes?|attestations?|certificats?|pièces?|justificatifs?|documents?|cv|
          lettre|prétentions|préavis|disponibilité|carte|permis|rib|formulaire|portfolio|copies?|
          photo|coordonnées|passeport|relevés?|fiches? de paie
    """,
}
