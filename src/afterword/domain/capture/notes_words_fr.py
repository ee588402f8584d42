"""What French notes say that tells a kind: the commonest cue phrases."""

from __future__ import annotations

from afterword.domain.capture.notes_cues import phrases

PROMISE = phrases(
    r"""
    promis; (je|j') ?(lui |leur )?(envoie|enverrai|transmets|transmettrai|fais suivre|passe)( \w+){0,4};
    (dois|faut|vais|devais) (lui |leur )?(envoyer|transmettre|faire suivre|rendre|apporter|montrer); à
    (envoyer|transmettre|rendre|apporter); envoyer (le|la|les|mon|ma|mes|un|une); (demandé|demande) (le|
    la|mon|ma|mes|un|une|à voir)
    """
)

DELIVERABLE = phrases(
    r"""
    portfolio; book; certificat\w*; diplôme\w*; attestation\w*; modèle\w*; document\w*; présentation;
    lien\w*; vidéo\w*; rapport\w*; référence\w*; copie\w*; plan; projet; exemple\w*; cv; relevé\w*;
    permis; fiche\w*; dossier; menu\w*; photos?
    """
)

NEED = phrases(
    r"""
    (cherche|cherchent|veut|veulent|manque|manquent|ont besoin|a besoin|besoin) (de |d')?(quelqu'un|
    gens|un|une|plus|monde|bras)?; quelqu'un (qui|pour); personne (pour|ne|qui); (plus gros|principal|
    grand|gros) (problème|souci|défi|enjeu|chantier); en sous.effectif; débordé\w*; urgent
    """
)

CONCERN = phrases(
    r"""
    (inquiétude|crainte|doute|réserve|souci|bémol|frein)\w*; (inquiet|inquiète|sceptique|pas (sûr|sûre|
    convaincu\w*)); jamais (fait|utilisé|travaillé|géré|encadré|vendu|eu); seulement (\d+|un|deux|fait);
    je n'ai (pas|jamais|que); pas d'expérience; (demandé|insisté|relancé|creusé) (pourquoi|comment|sur);
    surqualifié\w*; trou dans le cv
    """
)

ANSWER = phrases(
    r"""
    (j')?aurais dû (dire|répondre|parler|citer)( de| du)?; ce que je (voulais|veux) dire( (c'est|
    était))?; en fait; (la )?(bonne|meilleure|vraie) réponse( (est|c'est|était))?; vérifié après; j'ai
    regardé après
    """
)

ANSWERED = phrases(
    r"""
    (j'ai )?(dit|répondu|expliqué|raconté|parlé)( que| de)?; (formation|examen) (en|finit|commence);
    j'apprends
    """
)

PERSONAL = phrases(
    r"""
    (son|sa|ses) (fils|fille|filles|mari|femme|chien\w*|chat\w*|frère|sœur|soeur|petits.enfants|famille|
    équipe|potager|bateau); (il|elle) (court|joue|chante|danse|grimpe|nage|peint|cuisine|vient de|a
    grandi|a étudié|fait du|fait de la); (marathon|foot|rugby|rando\w*|escalade|vélo|voile|chorale|
    guitare|piano|jardin|potager|pétanque|ski|judo); aussi (de|à|fait|étudié); même (école|fac|ville|
    village|promo|quartier); vacances (à|en|au)
    """
)

NEXT_STEP = phrases(
    r"""
    (réponse|décision|retour|résultat\w*)( (d'ici|avant|la|le|en|sous))?; (on |ils |elle |il )?(me
    )?(rappelle\w*|recontacte\w*|tient au courant|tiennent au courant|décide\w*); (deuxième|second|
    prochain|autre|dernier) (entretien|tour|rendez-vous); prochaines? étapes?; essai; période d'essai;
    journée d'essai; début (le|en)
    """
)

DECISION = phrases(
    r"""
    réponse; décision; retour; résultat\w*; rappell\w+; recontact\w+; au courant; décid\w+
    """
)

BARE_WAIT = phrases(
    r"""
    (sous |dans |d'ici )?(\d+|une|deux|trois|quinze) (semaines?|jours)
    """
)

CLOSED = phrases(
    r"""
    fermé\w*; fermeture; congés
    """
)

LIKED = phrases(
    r"""
    (a )?(aimé|adoré|noté|souri|ri|hoché); pris des notes; intéressé\w*; séduit\w*
    """
)

STARTERS = phrases(
    r"""
    (et|mais|puis|ensuite|alors|aussi|bon|ah|du coup)( (puis|aussi))*
    """
)

SHE = phrases(
    r"""
    elle; madame
    """
)

HE = phrases(
    r"""
    il; lui; monsieur
    """
)

NARRATOR = phrases(
    r"""
    je; j'ai; me; moi; mon; ma; mes; nous; raconté; expliqué
    """
)

NOISE = phrases(
    r"""
    sympa; bien; ouf; voilà; cool
    """
)

SECTIONS = {
    "private": phrases(r"""privé; ne pas mentionner; pour moi"""),
    "promise": phrases(r"""promis; à envoyer; à faire"""),
    "concern": phrases(r"""doutes; inquiétudes"""),
    "need": phrases(r"""besoins"""),
    "next_step": phrases(r"""suite; prochaines étapes"""),
    "personal": phrases(r"""perso\w*"""),
    "topic": phrases(r"""sujets; thèmes"""),
}
