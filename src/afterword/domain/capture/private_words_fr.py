"""What French speakers keep to themselves: the commonest cue phrases."""

from __future__ import annotations

from afterword.domain.capture.notes_cues import phrases

BACKWARD = phrases(
    r"""
    entre nous; (en|sous le sceau de la) confiden\w+; confidentiel\w*; off; pas (encore )?(officiel|
    annoncé|public); (ça )?lui a échappé; (ne|n') (rien|pas) (dire|répéter|mentionner|écrire); à ne pas
    (répéter|dire|mentionner|écrire); personne (ne )?(le )?sait; ne (le )?sai(t|vent) pas( encore)?; ça
    reste entre nous; (je )?(ne )?(l'ai|lai) pas dit; pas dit (ça|cela); gardé pour moi
    """
)

FORWARD = phrases(
    r"""
    (ne pas|pas|ne rien|surtout pas|jamais) (parler|mentionner|dire|évoquer|aborder|écrire|citer)(
    de| du| des| que| sur)?; sans (mentionner|parler|évoquer)( de| du)?; rien dire (de|du|sur); cacher
    """
)

MONEY = phrases(
    r"""
    salair\w*; paie; paye; rémunération; brut; net; prime\w*; 13e mois; payé\w* (mal|peu|moins); mal
    payé\w*; je (gagne|touche); \d+ ?(k|ke|k€|000|euros|€); prétentions?; négoci\w+; argent; tjm
    """
)

RIVALS = phrases(
    r"""
    (autre|une|mon|deuxième) (offre|proposition); autres? (processus|entretien\w*|candidat\w*|boîte|
    piste\w*|finaliste\w*); candidat\w* interne\w*; plan b
    """
)

GOSSIP = phrases(
    r"""
    rumeur\w*; ragot\w*; commérage\w*; paraît.il; il paraît; viré\w*; licenci\w+; pse; démission\w*;
    part (à la retraite|bientôt|en); (ancien|ancienne|ex|précédent\w*) (chef\w*|responsable|directeur|
    directrice|manager); prédécesseur\w*; dispute\w*; engueul\w+; se détestent; toxique; harcèlement;
    grève\w*; faillite; prud'hommes; saoul\w*; bourré\w*; con; connard; désagréable
    """
)

IMPROPER = phrases(
    r"""
    (des|avoir des|vouloir des|veux des) enfants; enceinte; grossesse; marié\w*; mariage; situation
    familiale; mon âge; quel âge; trop (vieux|vieille|jeune); religi\w*; voile; d'où je viens
    (vraiment)?; origine\w*; métier de mon (père|mari); mon accent
    """
)

EMPLOYER = phrases(
    r"""
    (mon|ma|notre) (chef\w*|patron\w*|boîte|boss|employeur|manager); pourquoi je (pars|quitte|veux
    partir|suis parti\w*); raison de mon départ; préavis; pas encore (démissionné|prévenu|dit); au
    chômage; burn ?out; épuisé\w*
    """
)

SORROW = phrases(
    r"""
    divorc\w*; séparation; séparé\w*; garde des enfants; décès; décédé\w*; mort\w*; obsèques; malade; à
    l'hôpital; affaire de famille; problème familial; politique; verres? de (trop|vin)
    """
)

GRAVE = phrases(
    r"""
    cancer; démence; avc; hôpital; opération; traitement; dépression
    """
)

KIN = phrases(
    r"""
    (mon|ma|mes|son|sa|ses) (mère|père|fils|fille|sœur|soeur|frère|grand-mère|grand-père|mari|femme|
    famille|belle-mère|enfant\w*)
    """
)

HEALTH = phrases(
    r"""
    mon (dos|genou|ventre|estomac|épaule|anxiété|stress); ma (tête|hanche|santé|voix|jambe); mal (au|à
    la|aux) \w+; migraine; stress\w*; anxi\w+; angoiss\w+; tremblais; transpir\w+; pleuré; mal dormi;
    pas dormi; fatigué\w*; crevé\w*; arrêt maladie; nerveu\w+
    """
)

DOUBT_PLAIN = phrases(
    r"""
    (j'ai )?(bafouillé|bégayé|cafouillé|séché|pataugé|bredouillé); trou (noir|de mémoire); réponse
    (faible|floue|nulle|bof|moyenne); pas su (répondre|quoi dire|expliquer); mal répondu; pas (terrible|
    génial|convaincant|top|fou); me suis (embrouillé\w*|perdu\w*|emmêlé\w*); bof
    """
)

DOUBT_COLOUR = phrases(
    r"""
    mon (anglais|accent); (comme|quel) (un |une )?(idiot\w*|imbécile|débutant\w*); honte; ridicule;
    gaffe; trop parlé; menti; exagéré; catastrophe; imposteur; merde; putain; nul\w*
    """
)

GRIPE = phrases(
    r"""
    parking; bouchons; en retard; café (froid|infect|dégueu\w*); il faisait (froid|chaud); attendre
    (vingt|trente|une heure); chaussures; costume; ennuyeu\w+; chiant\w*
    """
)

CHORES = phrases(
    r"""
    appeler (maman|papa|mamie); acheter (du pain|du lait|des œufs); lessive; dentiste; coiffeur;
    chercher les enfants; sortir le chien; timbres
    """
)
