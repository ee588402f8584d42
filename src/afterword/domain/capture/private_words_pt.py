"""What Portuguese speakers keep to themselves, as cue phrases."""

from __future__ import annotations

from afterword.domain.capture.notes_cues import phrases

BACKWARD = phrases(
    r"""
    (só )?entre (nós|a gente); em (segredo|sigilo|confiança|off); sigilos\w*; confidencial\w*; não (é|
    foi|está) (oficial|público|anunciad\w+|divulgad\w+)( ainda)?; ainda não (anunciaram|anunciou|
    divulgaram|é oficial|é público|sabe\w*|contaram); escapou( dela| dele| deles)?; deixou escapar;
    soltou sem querer; falou sem querer; (não|nem) (contar|repetir|espalhar|comentar|falar|mencionar|
    citar|escrever|colocar|tocar)( isso| nada| nisso| sobre isso| pra ninguém| com ninguém)?; (não|
    nunca) (posso|pode|podem) (saber|falar|contar|comentar); ninguém (sabe|pode saber)( ainda)?; (ele|
    ela|eles|chefe|time|pessoal) não (sabe|sabem|desconfia); deixa (quieto|pra lá|isso); fica (entre
    nós|aqui|comigo); morre aqui; só pra mim; privado; boca fechada; bico calado
    """
)

FORWARD = phrases(
    r"""
    (não|nem|nunca|nada de|jamais|melhor não) (fal(ar|o|ei|e)|mencion(ar|o|ei)|cont(ar|o|ei)|cit(ar|o|
    ei)|coment(ar|o|ei)|diz(er)?|disse|escrev(er|o)|tocar|abr(ir|o))( nada)?(
    sobre| do| da| de| que| no| na)?; sem (falar|mencionar|citar|comentar|tocar)(
    de| do| da| no| na| em| sobre)?; esconder; escondi; omitir; deixar de fora
    """
)

MONEY = phrases(
    r"""
    salári\w*; salario\w*; remunera\w*; bônus; plr; vale( refeição| alimentação| transporte)?; vr; clt;
    pj; pretensão; faixa (salarial|é|era|de); proposta (de|era|foi|baixa); (ganho|ganha|ganhar|ganhava|
    recebo|recebia|pagam|paga|pagar)~ (\W?\d+|pouco|mal|menos|mais|mil|bem); r\$ ?\d+\S*; \d+ (mil|
    reais|k)( por mês| por ano)?; mal ?pag\w*; negoci(ar|ação)( salarial)?; aceit(o|aria) (menos|por|
    até); grana; dinheiro; aluguel; dívida\w*; dissídio; hora extra não
    """
)

RIVALS = phrases(
    r"""
    (outra|outro|segunda|minha|uma|tenho|recebi) (proposta|oferta)s?( da| do| na| em)?; outr(o|os|a|as)
    (processo|processos|vaga|vagas|entrevista|entrevistas|seleção|empresa|empresas); (fase final|
    entrevista|processo) (na|no|da|do|com a) (?!(ela|ele|pagaluz))\w+; plano b; segunda opção; outr(o|a|
    os|as) (candidat\w+|finalist\w+|concorrente\w*); candidat\w+ intern\w+; concorrente\w*
    """
)

GOSSIP = phrases(
    r"""
    (adormeceu|dormiu|dormindo|cochilou|a dormir)~; revirou os olhos; revirar os olhos; fal(ou|ava) mal
    d\w+~; (vai|vão|vai ser|vão ser) (fechar|fechada|vendida|despedir|mandar embora)~; (não|nao) se
    (dão|suportam|falam|falam bem)~; quase acidente; sob investigação; (meu|minha|o|a)( \w+)?
    (namorad\w|marido|mulher|primo|prima|irmão|irmã|companheir\w) (trabalha|começa|está|vai)~
    (lá|na|no|para|concorrente);
    fofoca\w*; boato\w*; rumor\w*; dizem (por aí|que); ouvi dizer; rádio peão; radio corredor; (vai|vão|
    foi|ser|será|serão|foram|sendo) (desligad\w+|demitid\w+|mandad\w+ embora|cortad\w+); desligad\w+;
    demitid\w+; demissão; demissões; demitir; layoff\w*; corte\w* (de pessoal|no time); mandou embora;
    mandaram embora; pediu (as contas|demissão|pra sair); vai sair( da empresa)?; está saindo; tá
    saindo; (antig|últim|anterior)\w* (líder|chefe|gestor\w*|gerente|pessoa|head); (líder|chefe|
    gestor\w*|gerente) anterior; antecessor\w*; briga\w*; brigou; brigaram; treta\w*; barraco; clima
    (pesado|ruim|tenso); tóxic\w*; assédio; processo trabalhista; traiu; caso com; namora(ndo)?;
    falência; quebrando; greve; chat[oa]; grosseir\w*; grossa; arrogante; metid\w+; idiota; bonit[oa];
    gat[oa]; feio demais; bêbad\w*; cerveja; cachaça; chopp?; rotatividade; puxa saco
    """
)

IMPROPER = phrases(
    r"""
    (se )?(pretendo|penso em|quero|vou|planejo|pretende|pensa em) (ter|engravidar)( filh\w+)?; (tenho|
    tem|ter) filh\w+; filhos; engravid\w*; grávid\w*; gravidez; licença maternidade; casad[oa];
    casament\w*; casar; estado civil; marido; minha idade; quantos anos; velh[oa] demais; nov[oa]
    demais; religi\w*; igreja; de onde (eu )?(sou|venho) (mesmo|de verdade); sotaque; profissão do (meu
    )?pai; pergunta (indevida|ilegal|imprópria|constrangedora)
    """
)

EMPLOYER = phrases(
    r"""
    (o )?meu (patrão|chefe|gerente|director|diretor)~; (a )?minha
    (patroa|chefe|gerente|directora|diretora)~; (não|nao) sonha( que)?;
    (empréstimo|hipoteca|prestação|prestações|penhora|dívidas?|cheque especial|senhorio|despejo|renda em
    atraso|aluguel atrasado)~; (carta|cnh) (suspensa|apreendida|cassada)~; (fiv|fertilização)~; remédio\w*;
    medicação;
    (meu|minha|nossa|nosso) (chefe|gestor\w*|gerente|empresa|líder|diretor\w*|time atual|salário); aqui
    (na empresa )?(de novo|outra vez|tá|está|é um); (por que|porque|porquê|motivo) (eu |de eu )?(vou|
    quero|estou|tô|d[ao]) (sair|saindo|saída); motivo da (minha )?saída; aviso prévio; pedi demissão;
    pedir demissão; pedir as contas; não (contei|avisei|falei) (lá|no trabalho|pro|pra|para)( \w+)?;
    atrasad\w+ (aqui|de novo|outra vez); atrasou (de novo|o pagamento); advertência; fui demitid\w+;
    desempregad\w+; burnout; não aguento; de saco cheio; esgotad\w+; explorad\w+
    """
)

SORROW = phrases(
    r"""
    divórcio; divorci\w*; separ(ada|ado|ação|ei|ou); guarda (das|dos|da|do) (crianças|filh\w+); faleceu;
    falecimento; morreu; morte; velório; enterro; luto; doente; internad\w+; problema (de família|
    familiar); assunto de família; política; bolsonar\w*; lula; candomblé; evangélic\w*
    """
)

GRAVE = phrases(
    r"""
    câncer; demência; avc; alzheimer; hospital; cirurgia; tratamento; depressão; remédio\w*; uti; asilo
    """
)

KIN = phrases(
    r"""
    (meu|minha|meus|minhas|seu|sua) (mãe|pai|mãezinha|irmã|irmão|filh\w+|avó|avô|vó|vô|tia|tio|marido|
    esposa|família|sogra|namorad\w+); (mãe|pai|vó|vô|painho|mainha) (d\w+)?
    """
)

HEALTH = phrases(
    r"""
    minha? (cabeça|barriga|coluna|garganta|perna|mão|voz|saúde|ansiedade|terapia|pressão|enxaqueca|
    depressão); meu (joelho|ombro|estômago|coração|pé|dente|psicólogo|psiquiatra|remédio); dor de
    (cabeça|barriga|estômago|dente|coluna); enxaqueca; ansios\w*; ansiedade; nervos\w*; nervosismo;
    tremend\w*; tremi; tremia; suando; suei; chorei; chorando; passei mal; dormi (mal|pouco|nada); não
    dormi; insônia; cansad\w*; exaust\w*; estress\w*; pânico; atestado; gripad\w*; febre; ressaca;
    morrendo de (medo|sono|fome|vergonha)
    """
)

DOUBT_PLAIN = phrases(
    r"""
    (e |aí |eu )?(me )?(enrolei|gaguejei|embolei|embananei|tropecei|empaquei|engasguei|fugi)(
    feio| tudo| toda| todo| um pouco| bastante| muito)*; deu branco; me deu branco; branco total;
    resposta (fraca|ruim|vaga|péssima|meia boca); não (soube|sabia|consegui) (responder|explicar|dizer)(
    direito| bem)?; respondi mal; fui mal; não (foi|ficou) (bom|boa|legal|muito bom|muito boa|grande
    coisa); mandei mal; me perdi
    """
)

DOUBT_COLOUR = phrases(
    r"""
    (eu )?travo; travei; travad\w*; travando; meu inglês; meu sotaque; (igual|que nem|feito) (uma |um
    )?(idiota|boba|bobo|burra|burro); vergonha; que mico; mico; paguei mico; passei vergonha; fiz papel;
    burr[oa]; idiota; falei demais; falei besteira; besteira; menti; inventei; exagerei; chutei;
    insegur\w*; não sou boa o suficiente; síndrome d[ao] impostor\w*; impostora?; desastre; caguei;
    merda; droga; porra; arrependi\w*; não vou passar
    """
)

GRIPE = phrases(
    r"""
    estacionamento; trânsito; ônibus (atras\w+|lotado); metrô (atras\w+|lotado); uber; café (frio|ruim|
    horrível); sala (fria|quente|abafada|gelada); ar condicionado; esperei; me fez esperar; atrasad\w*;
    roupa; sapato; blusa; camisa; cabelo; aff; afe; saco; chato; que raiva; ódio
    """
)

CHORES = phrases(
    r"""
    (ligar|liga) (pra|pro|para) (mãe|pai|mainha|painho|vó|banco|dentista); (comprar|buscar|pegar) (pão|
    leite|fralda|ração|presente|remédio|crianças|roupa); mercado; feira; pagar (boleto|conta|aluguel|
    luz|internet); boleto\w*; dentista; academia; cabeleireiro; lavar (roupa|louça); ração; passear com
    """
)
