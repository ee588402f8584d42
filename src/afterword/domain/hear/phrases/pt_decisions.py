"""Portuguese decisions: no, not now, yes, and those on a further round."""

from __future__ import annotations

from afterword.domain.hear.cues import Sign, cues
from afterword.domain.hear.phrases.pt_words import WORDS

REJECT = cues(
    Sign.REJECT,
    {
        3: r"""
            não (?:\w+ ){0,3}?(?:foi|fomos|foram|será|seguiremos|seguir|avançar\w*|avançou|
              avançaremos|prosseguir\w*|continuar\w*|daremos|vamos|poderemos|conseguimos|
              passou)(?: … | )(?:selecionad[oa]|escolhid[oa]|aprovad[oa]|adiante|seguir|avançar|
              processo|continuidade|você|vaga|candidatura|contar|frente|etapa)
            (?:escolhemos|contratamos|selecionamos|aprovamos|fechamos com|ficou com|
              ficamos com) (?:\w+ )?(?:outr[oa]|um[a]? (?:candidat|pessoa|profissional))|
              vaga (?:ficou|foi) (?:com|para) (?:outr\w+|alguém)
            (?:optamos|decidimos|optou|decidiu|escolhemos|seguimos|seguiremos|seguir|fechamos|
              ficamos)(?: … | )(?:não (?:seguir|avançar|prosseguir|continuar)|(?:por|
              com) (?:\w+ ){0,2}?(?:outr[oa]s?|candidat\w+|pessoa|alguém|perfil))
            (?:vaga|posição|oportunidade|processo)(?: … | )(?:preenchid[oa]|encerrad[oa]|
              cancelad[oa]|fechad[oa]|congelada definitivamente)
            (?:outr[oa]|um|uma) (?:candidat[oa]|pessoa|profissional)(?: … | )(?:escolhid\w+|
              selecionad\w+|aprovad\w+|contratad\w+|mais aderente|mais alinhad\w+)
            não (?:desta|dessa) vez|não foi (?:dessa|desta) vez|não (?:poderemos|podemos|
              vamos) (?:\w+ )?(?:oferecer|contratar|seguir)
        """,
        2: r"""
            (?:lamentamos|lamento|sentimos muito|sinto muito|infelizmente)(?: … |, )(?:informar|
              comunicar|dizer|não)
            (?:desejamos|desejo|boa sorte|sucesso)(?: … | )(?:carreira|jornada|trajetória|
              caminhada|busca|sucesso|sorte)
            após (?:uma )?(?:análise|avaliação|cuidadosa|criteriosa)
        """,
        1: r"""
            infelizmente|lamentavelmente
        """,
    },
    unless=r"""
        ainda não|evento|webinar|conferência|pagamento|reembols\w+
    """,
    words=WORDS,
)

OPEN_DOOR = cues(
    Sign.OPEN_DOOR,
    {
        3: r"""
            (?:manter|mantemos|mantenha|mantenhamos|ficar|fique|seguir|vamos|continuar)(?: … |
               )(?:em )?contato|(?:manter|ficar|mantemos) (?:\w+ )?em contacto|
              portas? (?:\w+ )?abertas?|não é um adeus|até breve|(?:abrir|abre|
              abrirá) (?:\w+ )?(?:outra|nova|mais uma) (?:vaga|posição|oportunidade)|(?:outra|
              próxima|nova|segunda) (?:vaga|posição|oportunidade)(?: … | )(?:abrir|abre|abrirá|em|
              combina|sua cara|pensei|logo)|(?:me|nos) (?:procure|chame|escreva|chama|
              procura)(?: … | )?(?:em|quando|de novo|novamente)|com a sua (?:permissão|autorização)|
              gostaria(?:mos)? de (?:\w+ ){0,3}?(?:você|conversar)(?: … | )(?:futuro|novamente|
              de novo|em)
        """,
    },
    unless=r"""
        banco de talentos|nosso site|página de carreiras
    """,
    words=WORDS,
)

OFFER = cues(
    Sign.OFFER,
    {
        3: r"""
            (?:prazer|felizes?|alegria|satisfação|gostaríamos|queremos|honra|contentes?)(?: … |
               )(?:oferecer|fazer|convidar)(?: … | )(?:vaga|posição|cargo|proposta|oferta|time|
              emprego|equipe)
            (?:proposta|oferta) (?:de (?:trabalho|emprego|contratação)|formal|salarial|oficial)|
              carta[- ](?:proposta|oferta)|contrato de trabalho|bem-vind[oa] (?:ao|à) (?:time|
              equipe|equipa)|a vaga é sua|você foi (?:aprovad[oa]|escolhid[oa]|contratad[oa]|
              selecionad[oa]) (?:para|na) (?:a )?(?:vaga|posição)|segue (?:\w+ ){0,3}?proposta|
              você foi (?:aprovad[oa]|escolhid[oa]|contratad[oa])(?=[.!,;]| e |$)|(?:mando|envio|enviamos|
              anexo) (?:a |sua )?
              (?:proposta|carta)|proposta (?:com|no valor)
        """,
        2: r"""
            salário|remuneração|benefícios|vale-refeição|início (?:em|no)|parabéns|
              período de experiência
        """,
    },
    unless=r"""
        não (?:\w+ ){0,3}(?:oferecer|selecionad\w+|aprovad\w+)
    """,
    words=WORDS,
)

INVITE = cues(
    Sign.INVITE,
    {
        3: r"""
            passo seguinte|etapa seguinte|fase seguinte|seguinte (?:etapa|fase|passo)|(?:gostaríamos|
              queremos|gostava|gostávamos) (?:muito )?(?:de|que) (?:\w+ ){0,2}?(?:voltar|conhecer|
              conhecesse|falar|falasse)
            (?:convidar|convidamos|convido|chamar|marcar|agendar|gostaríamos|queremos|
              quero)(?: … | )<talk>
            (?:próxim[oa]|segund[oa]|terceir[oa]|últim[oa]|nov[oa]) <talk>|<talk> (?:final|
              técnica|presencial|formal)
            próximo passo|(?:avançou|avança|passou|passa|aprovad[oa]|seguiu|segue|pular)(?: … |
               )(?:próxima|etapa|fase|triagem|adiante|entrevista)|(?:gostaríamos|queremos|quer|
              querem|gostaria)(?: … | )(?:conhecer você|te conhecer|que você conheça|
              conversar com você|seguir com você|avançar com você)
            (?:teste|desafio|case|estudo de caso|prova) (?:\w+ )?(?:técnico|online|prático|
              on-line)
        """,
        2: r"""
            parabéns|boas notícias|boa notícia|indicou você|ótimas notícias
        """,
    },
    unless=r"""
        não (?:\w+ ){0,4}(?:avanç|pass|aprov|segu)\w*|remarc\w+|confirm\w+|cancel\w+|adi(?:ar|ada|
          ado)|outros candidatos
    """,
    words=WORDS,
)

CUES = (*REJECT, *OPEN_DOOR, *OFFER, *INVITE)
