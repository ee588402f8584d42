"""What Portuguese notes say that tells a kind: cue phrases."""

from __future__ import annotations

from afterword.domain.capture.notes_cues import phrases

PROMISE = phrases(
    r"""
    promet(i|ido|emos); fiquei de~; (vai|vão|ele|ela) (receber|ter|recebe)~ (de
    mim|até|amanhã|meu|minha|o|a); fazer chegar~; faço chegar~; (eu
    )?(levo|entrego|deixo|mostro|mando|envio|passo)~ (até|amanhã|na|no|segunda|terça|quarta|quinta|sexta);
    (devo|devendo)( \w+)? (o|a|os|as|um|uma)~; combin\w+ (de )?(mandar|enviar|entregar)~; (disse|falei) que
    (sim|mandava|enviava|levava|entregava)~; (vou|preciso|tenho que|tenho de|devo|combinei de|disse que
    ia|falei
    que ia|falei que|disse que) (te |lhe )?(mandar|mando|enviar|envio|passar|passo|compartilhar|
    encaminhar|entregar|trazer|levar|mostrar|apresentar|adicionar); (mandar|enviar|encaminhar|entregar|
    compartilhar|levar|passar) (o|a|os|as|pra|para|p/|pro|até|meu|minha|um|uma); (mando|envio|encaminho|
    passo|compartilho) (o|a|os|as|pra|para|até|amanhã|segunda|terça|quarta|quinta|sexta); (pediu|
    pediram) (pra|para|que) (eu )?(mand\w+|envi\w+|compartilh\w+|lev\w+|entreg\w+); adicionar no
    linkedin; (pediu|pediram) (o|a|os|as|um|uma|meu|minha)( \w+){0,2} (portf[oó]lio|template|planilha|
    certificado|apresentação|documento|link|vídeo|projeto)
    """
)

DELIVERABLE = phrases(
    r"""
    ficha\w*; folha\w*; lista\w*; tabela\w*; caderno\w*; receita\w*; mapa\w*; esboço\w*; orçamento\w*;
    protocolo\w*; registo\w*; atestado\w*; carta\w*; template\w*; modelo\w*; portf[oó]lio; planilha\w*;
    certificad\w*; diploma\w*; documento\w*;
    apresentação; slides?; link\w*; vídeo\w*; projeto\w*; currículo; cv; referência\w*; contato\w*;
    relatório\w*; artigo\w*; foto\w*; plano\w*; proposta\w*; amostra\w*; cópia\w*; comprovante\w*;
    carteira; registro; histórico; repositório; código; postmortem; roteiro; resumo; checklist; guia
    """
)

NEED = phrases(
    r"""
    precis(a|am|ando|ava) (de|que|alguém|contratar|resolver|um|uma|mais)?; (quer|querem|queria|procura|
    procuram|busca|buscam) (alguém|uma pessoa|gente|um|uma|que|mais|resolver|melhorar|montar|reduzir|
    diminuir|crescer|quem); alguém (que|pra|para); ninguém (avisa|faz|sabe|cuida|olha|resolve|consegue|
    assume|lá); falta(m)? (gente|alguém|pessoal|braço|um|uma|de|quem); (maior|principal|grande)
    (problema|dor|desafio|gargalo|preocupação deles|prioridade); gargalo; dor (deles|dela|dele|é); não
    (dão|dá|damos) conta; afogad\w+; atolad\w+; sobrecarregad\w+; fila de; perd(e|em|endo) (cliente\w*|
    venda\w*|tempo|gente); urgente; pra ontem
    """
)

CONCERN = phrases(
    r"""
    (ainda|por enquanto|por ora) não; (não|nao),? ainda não; nunca (tive|usei|fiz|trabalhei|liderei|mexi)~;
    só (conheço|sei|usei|fiz|trabalhei)~; (acha|achou|pensa|acham) que (eu )?(só|não|sou)~;
    (receio|medo|preocupação|dúvida|ressalva|pé atrás)( (dela|dele|deles|é|era|com|:))?; preocupad\w+(
    com)?; (não|nao) (tem|tinha|estava|está|tá|ficou) (tanta |muita )?(certeza|segur\w+|convencid\w+);
    nunca (liderei|usei|trabalhei|fiz|geri|tive|atendi|vendi|coordenei|gerenciei|dei|morei|toquei); só
    (liderei|usei|trabalhei|fiz|tive|tenho|sei|atendi|coordenei) ; (não|nao) (tenho|tinha|usei|
    trabalhei|fiz|conheço|domino|sei|falo) ; sem experiência; (perguntou|perguntaram|questionou|
    insistiu|cutucou|apertou) (por ?que|porque|como|sobre|em|no|na|se); como (eu )?(lid\w+|faria|
    resolv\w+|calibr\w+|far\w+); mud(ou|ei|ar|ança) (muito|demais|de cidade|de emprego); pouco tempo
    (em|na|no); superqualificad\w+; lacuna; buraco no currículo
    """
)

ANSWER = phrases(
    r"""
    (a )?verdade (é|era)( que)?; (a )?resposta (verdadeira|a sério|de verdade|honesta)( (é|era))?;
    esqueci(-me)? de (dizer|falar|contar)( que)?; (devia|deveria|podia|poderia)( \w+)? (ter
    )?(dito|falado|respondido|contado|explicado|dizer|falar)(
    que)?; (o )?que eu (queria|quis|devia) (dizer|falar|ter dito)( (é|era))?; na verdade; (a
    )?(resposta|certa|certo|melhor) (certa |melhor |boa )?(é|era|seria); pesquisei( depois)?; fui ver(
    depois)?; depois (vi|lembrei|pensei)( que)?; lembrei (depois|no ônibus|no uber|em casa); da próxima
    vez
    """
)

ANSWERED = phrases(
    r"""
    (eu )?(disse|falei|respondi|contei|expliquei|comentei) (que|do|da|de|sobre|pra)?; escrevo bem; estou
    (aprendendo|estudando|fazendo); tô (aprendendo|estudando|fazendo); aprendo
    """
)

PERSONAL = phrases(
    r"""
    (cria|coleciona|colecciona|restaura|planta|pinta|borda|toca|canta|dança|treina|apita|pesca|caça|surfa|pedala|voa|faz)
    (canários|pombos|galinhas|abelhas|cães|gatos|cavalos|orquídeas|selos|moedas|vinis|discos|carros|motas|motos|relógios|azulejos|concertina|guitarra|viola|fado|cavaquinho|bombo|gaita|acordeão|pandeiro|num|numa|no|na|em|os|as|o|a|pão|cerveja|queijo|doces|bolos|cerâmica|tapetes|maquetes)~;
    canários; (vespa|fusca|carocha|kombi|mota) (antig\w+|velh\w+|de \d+)?;
    (filh[oa]s?|neto|neta|netos|marido|esposa|mulher|mãe|pai|irmão|irmã|cachorr[oa]|gat[oa]s?|bebê|
    família|sogra) (dela|dele|deles|d[aeo] \w+|de \d+|faz|fez|joga|é|tem|apareceu|vai|mora); (o|a) \w+
    de \d+ anos; (o |a )?(filh[oa]|bebê|cachorr[oa]) \w+; pedala (na|no|em|com|todo|pela); (ele|ela)
    (corre|joga|toca|pedala|surfa|nada|escala|cozinha|pinta|canta|dança|borda|viaja|torce|mora|cria|
    planta|faz (trilha|yoga|crossfit|pão|cerâmica)|é de|é da|é do|nasceu|estudou|veio); corre (na|no|em|
    de|maratona|trilha); (corrida|maratona|trilha|surf|futebol|vôlei|capoeira|samba|violão|forró|pedal|
    bike|yoga|crossfit|jiu.?jitsu|futsal|escola de samba|bloco|carnaval|festa junina|horta|churrasco);
    (torce|torcedor\w*) (pro|pelo|do|da|para); (é|são|veio|nasceu) (d[eao]|natural|em) \w+ (também|tb|
    tbm); (também|tb|tbm) (é|fez|estudou|morou|corre|joga|torce|veio); conterrân\w+; mesma (faculdade|
    escola|cidade|turma|terra); mesmo (bairro|colégio|time); férias (em|na|no|dela|dele); aniversário
    """
)

NEXT_STEP = phrases(
    r"""
    (retorno|retornam|resposta|resultado|decisão|devolutiva)( (até|em|na|no|sai|dia|semana))?; (dão|dá|
    darão|vão dar|vai dar) (um )?retorno; decidem; (me )?(avisam|avisa|ligam|liga|respondem|chamam)(
    (até|na|no|em|dia|semana)); (próxima|segunda|outra|última|proxima) (fase|etapa|entrevista|conversa|
    rodada); próximo(s)? passo(s)?; vaga (abre|abriu|vai abrir|sai); (abre|abrem) em; me cutuca;
    cutucar; (voltam|volta) (dia|em|de); férias coletivas; coletivas; entrevista (formal|técnica|com);
    teste (prático|técnico); começ(a|ar|o) (em|no|dia|já); início (em|dia)
    """
)

DECISION = phrases(
    r"""
    retorno; retornam; resposta; resultado; decis\w+; decidem; devolutiva; (me|nos) avisa\w*; avisam
    (até|em|dia|na|no|semana|segunda|terça|quarta|quinta|sexta); ligam; respondem; feedback
    """
)

BARE_WAIT = phrases(
    r"""
    (umas |uns |em |daqui a |cerca de )?(\d+|uma|duas|três|quatro|um|dois)( ou (duas|três|dois))?
    (semanas?|dias|mês|meses)
    """
)

CLOSED = phrases(
    r"""
    recesso; fechad\w+; férias coletivas; coletivas; feriad\w+
    """
)

LIKED = phrases(
    r"""
    gostou; adorou; amou; anotou; riu; sorriu; me fez repetir; fez (eu|me) repetir; pediu pra repetir;
    achou (bom|legal|ótimo|o máximo|massa); concordou; virou \d+; elogiou
    """
)

STARTERS = phrases(
    r"""
    (e|aí|daí|então|mas|ah|depois|também|bom|enfim|ah e)( (aí|também|depois))*
    """
)

SHE = phrases(
    r"""
    ela; dela; senhora; dona
    """
)

HE = phrases(
    r"""
    ele; dele; senhor; seu
    """
)

NARRATOR = phrases(
    r"""
    eu; me; mim; meu; minha; contei; falei; disse; expliquei; nós; a gente
    """
)

NOISE = phrases(
    r"""
    kkk+; rs+; legal; gente boa; foi bom; ufa; pronto; beleza; blz; massa; top
    """
)

SECTIONS = {
    "private": phrases(r"""privado; não mencionar; não falar; só pra mim; sigilo; salário"""),
    "promise": phrases(r"""prometi; mandar; enviar; pendências; fazer; tarefas"""),
    "concern": phrases(r"""receios; preocupações; pontos fracos; dúvidas"""),
    "need": phrases(r"""necessidades; dores; problemas; o que (querem|precisam)"""),
    "next_step": phrases(r"""próximos passos; prazos?; processo"""),
    "personal": phrases(r"""pessoal; papo"""),
    "topic": phrases(r"""assuntos; temas; conversa; técnico"""),
}
