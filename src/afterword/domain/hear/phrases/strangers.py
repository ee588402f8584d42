"""What somebody writes who is not the one that was meant: the wrong address, another of that name.

The words of a disclaimer ("if you are not the intended recipient") are none of these.
"""

from __future__ import annotations

from afterword.domain.hear.cues import Cue, Sign, cues

_DISCLAIMER = (
    r"if you (?:are|have)|should you|intended recipient|wenn sie|falls sie|sollten sie|si vous|"
    r"destinataire (?:de|désigné|prévu)|si (?:lo |usted )?ha recibido|se (?:você|o senhor|recebeu|"
    r"ha ricevuto|avete ricevuto)|indien u|als u"
)


def _stranger(phrases: str) -> tuple[Cue, ...]:
    return cues(Sign.STRANGER, {3: phrases}, unless=_DISCLAIMER)


EN = _stranger(
    r"""
        (?:the |a |got |have |you've |reached |to )wrong (?:person|address|e-?mail(?: address)?|inbox|guy|
          man|woman|
          lady|one|number|mailbox|(?-i:[A-Z])[a-z]+)(?! (?:of|role|job|file|link))
        (?:not|isn't|ain't) (?:the|that|your) (?-i:[A-Z])\w+(?: (?-i:[A-Z])\w+)?(?: … | )(?:you|want|
          after|looking)
        (?:i'm|i am) (?:not (?-i:[A-Z])\w+|not the (?:person|one|right person|man|woman) (?:you|who)|
          (?:another|a different) (?-i:[A-Z])\w+)
        (?:not|n't|never)(?: … | )(?:meant|intended) for (?:me|us|this address)|(?:meant|
          intended) for (?:someone|
          somebody) else|(?:reached|came to|come to|sent to|sent|landed with) (?:me|us) (?:by (?:mistake|
          accident|
          error)|in error)|(?:mistaken|confused|confusing|mixed) me (?:up )?(?:for|with)|
          (?:someone|somebody|person|namesake)(?: … | )same name|
          no (?:idea|clue) (?:who you are|what (?:this|interview|job|you(?:'re| are) (?:talking|on)))|
          (?:don't|do not|never) (?:know|met|interviewed) (?:you\b|anyone (?:by|of) that name)
    """
)
DE = _stranger(
    r"""
        (?:falsche[nrsm]?|verkehrte[nrsm]?) (?:Person|Adresse|E-?Mail-?Adresse|Empfänger\w*|
          Stelle gelandet|(?-i:Herr|Frau)\w*)
        bei (?:mir|uns)(?: … | )(?:falsch|verkehrt)|(?:an|bei) (?:den|die|der|dem) Falschen?|
          verwechsel\w+|Verwechslung|Namensvetter\w*|
          nicht für mich(?: … | )?(?:bestimmt|gedacht)|(?:ich bin|bin ich)(?: … | )(?:nicht (?:der|
          die) (?:gesuchte|richtige)|
          ein anderer|eine andere)|(?:irrtümlich|versehentlich|aus Versehen)(?: … | )(?:an|bei|
          zu) (?:mich|mir)|
          (?:keine Ahnung|weiß nicht),? (?:wer Sie sind|um welche)|ich kenne Sie (?:gar |leider )?nicht
    """
)
FR = _stranger(
    r"""
        (?:tromp\w+|erreur)(?: … | )(?:de|d') ?(?:personne|destinataire|adresse|(?-i:[A-Z])\w+)|
          mauvais(?:e)? (?:personne|adresse|destinataire|interlocut\w+)|pas (?:la|le) (?:bon|
          bonne) (?:personne|adresse|
          destinataire|(?-i:[A-Z])\w+)|pas (?:la|le|celle?|celui) (?-i:[A-Z])?\w* ?que vous cherchez|
          (?:pas|ni)(?: … | )(?:pour moi|destinée? à moi)(?=\W*$)|ne m'(?:est|était) pas (?:destinée?|
          adressée?)|
          confond\w+(?: … | )avec|(?:un |d')homonyme|je ne suis pas (?:la|le) (?-i:[A-Z])\w+|
          (?:adressé|envoyé|parvenu)(?: … | )par erreur|je ne vous connais pas
    """
)
ES = _stranger(
    r"""
        (?:equivoc\w+|confund\w+)(?: … | )de (?:persona|dirección|correo|destinatario|(?-i:[A-Z])\w+)|
          (?:persona|dirección|destinatario|correo) equivocad[oa]|no (?:era|es|iba|va|creo que sea)(?: … |
          )(?:para mí|dirigido a mí)|no soy (?:el|la) (?-i:[A-Z])\w+|no soy (?:la persona|quien) que|
          me (?:ha|has|han|están?) confundid\w+|me confunde\w*|(?:soy|hay) otr[oa] (?-i:[A-Z])\w+|
          (?:me ha llegado|me llegó|recibí)(?: … | )por error|no (?:lo|la|le|te) conozco
    """
)
PT = _stranger(
    r"""
        (?:engan\w+|confund\w+)(?: … | )(?:de|na|no) (?:pessoa|endereço|(?-i:[A-Z])\w+)|
          (?:pessoa|endereço|destinatário) errad[oa]|não (?:era|é|seja)(?: … | )para mim|
          não sou (?:a|o) (?-i:[A-Z])\w+|me (?:confundiu|confundiram)|(?:chegou|recebi)(?: … | )por engano
    """
)
NL = _stranger(
    r"""
        verkeerde (?:persoon|adres|e-?mailadres|ontvanger|(?-i:[A-Z])\w+)|niet (?:voor|
          aan) mij (?:bedoeld|gericht|bestemd)|
          (?:verwar|verwart) (?:u |je |me |mij )|naamgenoot|per (?:ongeluk|vergissing)(?: … | )(?:mij|
          bij mij)
    """
)
IT = _stranger(
    r"""
        (?:persona|indirizzo|destinatario) sbagliat[oa]|sbagliat\w(?: … | )(?:persona|indirizzo)|
          non (?:era|è|fosse)(?: … | )(?:per me|destinat[oa] a me)|non sono (?:la|il) (?-i:[A-Z])\w+|
          (?:mi confonde|mi ha confuso|omonim[oa])|(?:arrivat[oa]|ricevut[oa])(?: … | )per (?:errore|
          sbaglio)
    """
)
