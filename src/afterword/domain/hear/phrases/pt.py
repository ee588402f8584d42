"""Portuguese, of Brazil first: what employers, agencies and mail systems write."""

from __future__ import annotations

from afterword.domain.hear.cues import Language, Sign, cues
from afterword.domain.hear.phrases import pt_decisions, strangers
from afterword.domain.hear.phrases.pt_words import WORDS

SCHEDULE = cues(
    Sign.SCHEDULE,
    {
        3: r"""
            (?:remarcar|remarcad\w+|remarco|adiar|adiad\w+|antecipar|mudar|mudou|reagendar|
              reagendad\w+|cancelar)(?: … | )(?:entrevista|reunião|conversa|horário|data|papo|
              encontro|para)|nov[oa] (?:data|horário|sala|link)|(?:entrevista|reunião|
              conversa)(?: … | )(?:remarcada|confirmada|cancelada|adiada|agendada|marcada)
            confirm\w+(?: … | )(?:entrevista|reunião|horário|presença|conversa)|(?:sua|
              tua) disponibilidade|(?:qual|que|quando)(?: … | )(?:dia|hora|horário|data|melhor|fica|
              pode)|fica (?:bom|melhor) (?:para|pra)|(?:você|tu) (?:pode|consegue|está disponível|
              estaria)(?: … | )(?:dia|às|na|no|segunda|terça|quarta|quinta|sexta|amanhã)|link (?:da|
              do) (?:reunião|meet|zoom|teams)|convite (?:da|na) agenda
        """,
        2: r"""
            às \d{1,2} ?h?|\d{1,2}h(?:\d\d)?
        """,
    },
    words=WORDS,
)

AWAY = cues(
    Sign.AWAY,
    {
        3: r"""
            (?:fora do escritório|ausente|de férias|em férias|de licença|em viagem|viajando|
              férias coletivas|em coletivas|coletivas|sem acesso|acesso limitado|afastad[oa]|
              de folga|em recesso|recesso|de atestado|ausência)
            (?:estamos|estaremos) fechados|(?:fechad|encerrad)[oa]s? (?:para|por|até|de)|estou doente
            (?:retorn\w+|volt\w+|regress\w+|de volta)(?: … | )(?:em|no|dia|ao|a partir|na)|
              (?:quando|assim que) (?:eu )?(?:voltar|retornar)|(?:no|em) meu retorno|(?:escritório|
              empresa|escola)(?: … | )fechad[oa]
        """,
        2: r"""
            resposta automática|em caso de urgência|assuntos urgentes|casos urgentes
        """,
    },
    unless=r"""
        estive|estava|acabei de voltar
    """,
    words=WORDS,
)

LEFT = cues(
    Sign.LEFT,
    {
        3: r"""
            (?:não|já não) (?:trabalh\w+|faz|faço|está|estou|integra|pertence)(?: … |
               )?mais(?: … | )?(?:parte|aqui|na|no|com)?|(?:não|já não) (?:trabalh\w+|faz|
              integra)(?: … | )mais|já não (?:trabalh\w+|faz parte|está)|(?:deixou|deixei|saiu|saí|
              desligou-se|se desligou|desligad[oa])(?: … | )(?:empresa|time|equipe|companhia|escola|
              hospital)|(?:me |se )?aposent\w+|(?:reform(?:ei|ou)|deslig(?:uei|ou))-(?:me|se)|
              estou reformad[oa]|último dia
        """,
    },
    words=WORDS,
)

UNDELIVERED = cues(
    Sign.UNDELIVERED,
    {
        3: r"""
            não (?:pôde|pode|foi possível)(?: … | )(?:entreg\w+|enviad\w+)|não entregue|
              falha (?:na|de) entrega|endereço não (?:encontrado|existe)|
              destinatário (?:desconhecido|não encontrado)|caixa (?:de correio )?cheia
        """,
    },
    words=WORDS,
)

ACK = cues(
    Sign.ACK,
    {
        3: r"""
            (?:recebemos|recebi)(?: … | )(?:candidatura|inscrição|currículo|mensagem|e-?mail|
              solicitação|documentos)|(?:candidatura|inscrição|currículo)(?: … | )(?:recebid[oa]|
              registrad[oa]|enviad[oa]|concluíd[oa])|(?:mensagem|e-?mail|
              resposta) (?:\w+ )?automátic[oa]|não respond\w+ (?:a )?(?:este|esta|esse)|
              confirmação de (?:recebimento|inscrição)
        """,
        2: r"""
            obrigad[oa] (?:por|pela) (?:sua |se )?(?:candidatura|inscrição|inscrever|candidatar)
        """,
    },
    words=WORDS,
)

RECEIPT = cues(
    Sign.RECEIPT,
    {
        3: r"""
            (?:recebid[oa]s?|recebi|recebemos|anotad[oa]|repassei|encaminhei|encaminhad[oa]|
              compartilhei|chegou|chegaram|passei para|mostrei)
        """,
    },
    words=WORDS,
)

DELAY = cues(
    Sign.DELAY,
    {
        3: r"""
            não (?:batemos|bateram|bateu) o martelo|sem (?:definição|novidades|retorno|
              resposta) (?:ainda|por enquanto)|ainda (?:em|na) (?:análise|avaliação|discussão)|
              assim que (?:tiver|tivermos|houver) (?:\w+ )?(?:novidades?|retorno|resposta|definição)
            (?:congelad[oa]|pausad[oa]|suspens[oa]|em pausa|em espera|stand[- ]?by|atras\w+|
              adiad[oa]|lista de espera|postergad[oa])|(?:ainda não)(?: … | )(?:decis\w+|decidi\w+|
              resposta|defini\w+|retorno)|(?:mais tempo|um pouco mais|demorando|demorar)|(?:sua|
              pela) paciência|cadastro (?:de )?reserva
        """,
        2: r"""
            (?:decisão|resposta|retorno|resultado|novidades)(?: … | )(?:até|em|no|na|dia|semana)
        """,
    },
    unless=r"""
        entrevista (?:\w+ ){0,3}adiada|desculp\w+ (?:a|pela) demora
    """,
    words=WORDS,
)

STOP = cues(
    Sign.STOP,
    {
        3: r"""
            (?:pare|parem|para) de (?:escrever|enviar|mandar|ligar|contatar|insistir)|não (?:nos|
              me) (?:escreva|contate|ligue|procure|mande)(?: … | )?(?:mais|novamente|de novo)?|
              (?:pedimos|peço|favor)(?: … | )não (?:\w+ )?(?:enviar|escrever|contatar|ligar|mandar|
              entrar em contato)(?: … | )(?:mais|novamente|conosco|comigo|mensagens)
        """,
    },
    words=WORDS,
)

FORBID = cues(
    Sign.FORBID,
    {
        3: r"""
            não (?:\w+ )?(?:contat\w+|escrev\w+|procur\w+|lig\w+|entr\w+ em contato)(?: … |
               )(?:banca|painel|entrevistador\w*|gestor\w*|cliente|diretamente|membros|comissão)|
              (?:tudo|qualquer contato|somente|apenas|exclusivamente)(?: … | )(?:por mim|comigo|
              através de mim|por meio da agência|via (?:mim|rh|agência))
        """,
    },
    words=WORDS,
)

LIFT = cues(
    Sign.LIFT,
    {
        3: r"""
            (?:regra|proibição|restrição)(?: … | )(?:suspensa|flexibilizada|não vale mais|
              encerrada|liberada)|(?:já|agora) (?:pode|podem|está liberad\w+)(?: … | )(?:agradecer|
              escrever|contatar)
        """,
    },
    words=WORDS,
)

REQUEST = cues(
    Sign.REQUEST,
    {
        3: r"""
            (?:poderia|pode|podes|por favor|precisamos|preciso|favor|gentileza|falta|
              consegue)(?: … | )<papers>
            (?:envi\w+|mand\w+|encaminh\w+|preench\w+|anex\w+|inform\w+|complet\w+)(?: … |
               )<papers>
        """,
    },
    unless=r"""
        se (?:quiser|desejar)|não (?:é necessário|precisa)|recebemos|recebi|segue (?:em )?anexo
    """,
    words=WORDS,
)

ASK = cues(
    Sign.ASK,
    {
        3: r"""
            (?:gostaria|gostaríamos|queria|quero) (?:de )?(?:saber|entender|ouvir)|(?:uma|última|
              outra) (?:\w+ )?(?:pergunta|dúvida)|(?:poderia|pode|consegue)(?: … | )(?:explicar|
              detalhar|contar|descrever|esclarecer)|o que (?:você )?(?:acha|pensa)|(?:fiquei|ficou|
              ficamos)(?: … | )(?:curios\w+|na dúvida)|me conta
        """,
    },
    unless=r"""
        (?:qualquer|alguma|tiver|tem) (?:\w+ )?(?:pergunta|dúvida)|dúvidas,
    """,
    words=WORDS,
)

OUTREACH = cues(
    Sign.OUTREACH,
    {
        3: r"""
            (?:vi|encontrei|achei|analisei|gostei d[oe])(?: … | )(?:seu|teu) (?:perfil|linkedin|
              currículo)|oportunidade (?:incrível|interessante|que (?:pode|tem))|
              abert[oa] a (?:novas|propostas|ouvir)
        """,
    },
    words=WORDS,
)

WARM = cues(
    Sign.WARM,
    {
        3: r"""
            (?:muito )?obrigad[oa]|valeu|agradeço|agradecemos|(?:foi|é) um prazer|adorei|adoramos|
              gostei muito|gostamos muito|prazer (?:em|te)|que (?:capricho|legal|bom|lindo|delícia|
              carinho|gentil)|imagina|fico feliz|amei
        """,
    },
    words=WORDS,
)

ALIEN = cues(
    Sign.ALIEN,
    {
        3: r"""
            (?:cancel\w+|reembols\w+|adi\w+)(?: … | )(?:webinar|conferência|palestra|workshop|
              evento|ingressos?|inscrição no)|(?:webinar|conferência|palestra|workshop|
              evento)(?: … | )(?:cancelad\w+|reembols\w+|adiad\w+)|(?:pagamento|fatura|pedido|
              entrega|assinatura|boleto)(?: … | )(?:recusad\w+|vencid\w+|falhou|enviad\w+|pendente)
        """,
    },
    words=WORDS,
)

LANGUAGE = Language(
    cues=(
        *strangers.PT,
        *pt_decisions.CUES,
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
    conditions=r"se|caso|quando|assim que|desde que",
    unconditional=r"mesmo se|mesmo que|embora|se cuida|ainda que",
    courtesies=r"""
        (?:tudo (?:bem|bom|certo|joia)|como (?:vai|está|você está|cê tá)|beleza|alguma (?:dúvida|
          pergunta)|em contato|né|certo|tá|ok|viu|combinado)\?|manter contato
    """,
    logistics=r"""
        (?:qual (?:\w+ ){0,4}?(?:melhor|horário|data|dia)|que (?:dia|hora|horário)|quando|
          disponib\w+|disponível|fica (?:bom|melhor)|pode (?:ser )?(?:na|no|às|amanhã|segunda|terça|
          quarta|quinta|sexta)|consegue (?:na|no|às|amanhã))
    """,
    back=r"""
        (?:de volta|volt\w+|retorn\w+|regress\w+|respond\w+|disponível|atend\w+|reabr\w+)(?: … |
           )?(?:em|no|dia|no dia|a partir de|a partir do dia|na|só)?|a partir d[eo](?: dia)?
    """,
    until=r"(?:não|sem|nem) (?:\w+ ){1,5}?até|antes d[eo]",
    through=r"até|a|inclusive",
    due=r"em até|até(?: o)?(?: dia)?|antes de?|no máximo(?: até)?|prazo",
    answer=r"""
        respond\w+|resposta|retorno|decisão|confirm\w*|aceit\w*|assin\w*|escolh\w*|envi\w*|
          precis\w*|prazo|avis\w*|diga|me fala|mand\w*|dizer
    """,
    promise=r"""
        decisão|decisões|public\w+|resultados|decidi\w*|resposta|resultado|reunião|retorno|
          retorn\w+|novidades|inform\w+|comunic\w+|adi\w+|defini\w+|divulg\w+|avis\w+
    """,
    forwarding=r"""
        (?:veja|olha|segue|vide) (?:\w+ )?abaixo|encaminho|repasso|estou encaminhando|
          mensagem (?:\w+ )?abaixo
    """,
)
