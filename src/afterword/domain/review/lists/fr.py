"""French: the phrases that are noticed most."""

from __future__ import annotations

from typing import Final

LISTS: Final = {
    "hollow": """
en apprendre plus/davantage sur votre/l'entreprise/la entreprise/societe?
j'ai ete impressionne/impressionnee par votre entreprise/societe
decouvrir votre entreprise/societe
vos valeurs et votre culture
mon profil correspond parfaitement
""",
    "begging": """
je vous en supplie
je vous supplie
donnez moi une/cette/ma chance
j'ai vraiment besoin de ce/cet
j'ai absolument besoin
vous ne le regretterez pas
je ferais n'importe quoi
""",
    "flattery": """
vous etes le/la meilleur/meilleure
vous etes extraordinaire/formidable/genial/geniale/incroyable
je vous admire
j'admire votre/vos
""",
    "guilt": """
je n'ai toujours/jamais/pas *  recu/eu
toujours pas de? reponse/nouvelles
sans reponse/nouvelles de? votre? part?
vous n'avez pas repondu
vous ne m'avez pas/jamais repondu/rappele
vous m'aviez promis
j'attends toujours
votre silence
je suis decu/decue
""",
    "apology": """
je suis desole/desolee pour/de/d'avoir/si *
desole/desolee pour/de/d'avoir/si
excusez moi pour/de
je m'excuse pour/de
veuillez excuser mon/ma/mes
j'etais * nerveux/nerveuse/stresse/stressee
j'aurais du *
je n'etais pas a
malgre mon manque
""",
    "pay": """
salaire
remuneration
prime
augmentation
""",
    "cliche": """
force de proposition
esprit d'equipe
tres motive/motivee => motivé
dynamique et motive/motivee
emploi/poste de mes reves
dans les meilleurs delais => quand cela vous conviendra
je me permets de revenir vers vous => je vous écris
revenir vers vous => vous écrire
je reviens vers vous => je vous écris
passionne/passionnee par
opportunite unique
sortir des sentiers battus
valeur ajoutee
""",
    "slang": """
lol
mdr
cool => bien
super cool
bisous
dispo => disponible
""",
    "next_step": """
n'hesitez pas
je reste a
a votre disposition
au plaisir
dans l'attente
je serais ravi/ravie/heureux/heureuse
je suis * disponible
prochaine etape
prochaines etapes
rester en contact
votre reponse/retour
j'espere
""",
    "attached": """
ci joint
ci jointe/joints/jointes
en piece jointe
en pieces jointes
en annexe
""",
    "brings": """
voici
avec ce message
je vous/t transmets/envoie/adresse
""",
    "papers": """
fichier/fichiers/cv/document/documents/certificat/certificats/portfolio/pdf/annexe/jointe/jointes/envoie
""",
    "will_send": """
je vous envoie/enverrai/transmets/transmettrai/adresse/adresserai/ferai/appellerai
je vais vous envoyer/transmettre/adresser/appeler
je t'envoie/t'enverrai
""",
    "as_promised": """
comme promis
comme convenu
comme je vous l'avais/l'ai promis
""",
    "offered": """
si
volontiers
pourrais
peux
serais
a nouveau
""",
    "said": """
vous avez * dit/mentionne/demande/explique/evoque/souligne/raconte
vous disiez/mentionniez/demandiez/evoquiez/expliquiez
vous m'avez * dit/demande/explique/parle
votre question/remarque/inquietude sur/concernant/a
tu as * dit/mentionne/demande/explique/evoque
""",
    "life": """
j'ai grandi
je suis ne/nee
ma femme/fille/mere/soeur/famille/compagne
mon mari/fils/pere/frere/chien/compagnon
mes enfants/parents
en vacances
le week
enfance
j'habite
""",
    "work": """
travaille
travaillais
mon poste
mon equipe
mon experience
dirige
gere
developpe
diplome
certifie
certifiee
universite
ecole
formation
experience
projet
clients
stage
employeur
""",
    "credential": """
je suis certifie/certifiee/diplome/diplomee
j'ai obtenu/un/une _? certificat/diplome/master/doctorat/licence
""",
    "skilled": """
j'ai
je parle/programme/maitrise/connais/suis
mon experience
""",
}
