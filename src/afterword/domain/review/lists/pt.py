"""Portuguese, mostly as it is written in Brazil."""

from __future__ import annotations

from typing import Final

LISTS: Final = {
    "hollow": """
saber/conhecer/aprender um? pouco? mais sobre/da a/sua/empresa empresa?
gostei * de conhecer a? sua? empresa
fiquei impressionado/impressionada com a/sua empresa
valores e cultura da empresa
meu perfil combina perfeitamente
""",
    "begging": """
por favor por favor
me de uma/essa/esta chance/oportunidade
preciso muito? desse/deste/dessa/desta emprego/vaga/trabalho
nao vai se arrepender
faria qualquer coisa
pelo amor de deus
imploro
""",
    "flattery": """
voce e incrivel/maravilhosa/maravilhoso/demais/sensacional/genial
voce foi incrivel/maravilhosa/maravilhoso/sensacional
a melhor entrevista/empresa/lider/gestora
o melhor gestor/lider/lugar
te admiro
admiro voce/muito
""",
    "guilt": """
ainda nao tive/recebi/obtive
ate agora nao/nada
nao recebi * retorno/resposta/noticias
voce nao me? respondeu/retornou
ninguem me? respondeu/retornou
continuo esperando
estou esperando desde
voce prometeu
seu silencio
fiquei chateado/chateada/decepcionado/decepcionada
esqueceu de mim
""",
    "apology": """
desculpe por/pelo/pela/se/o/a
desculpa por/pelo/pela/se
me desculpe
peco desculpas
mil desculpas
sinto muito por/pelo/pela
eu? estava * nervoso/nervosa
podia/poderia ter respondido melhor
fui mal
me enrolei
apesar da minha falta
nao quero incomodar
desculpe incomodar
""",
    "pay": """
salario
remuneracao
bonus
vale
""",
    "cliche": """
emprego/vaga dos meus sonhos
oportunidade unica
apaixonado/apaixonada por => interessado em
proativo/proativa
vestir a camisa
fora da caixa
agregar valor
sair da zona de conforto
o mais breve possivel => quando puder
o quanto antes => quando puder
so passando para
passando so? para saber => escrevo para saber
venho por meio desta/deste => escrevo para
perfil dinamico
sinergia
super empolgado/empolgada => contente
""",
    "slang": """
kkk
kkkk
rs
blz => tudo bem
vlw => obrigada
vc => você
tbm => também
pq => porque
q => que
top
massa
bora
""",
    "next_step": """
fico a
a disposicao
e so me?
me avise/avisa/escreva/escrever/avisar
posso enviar
gostaria *
aguardo
espero
ate breve
proximos/proxima passos/etapa/prazos
manter contato
continuo *
qualquer duda/duvida/coisa
conte comigo
seria otimo
""",
    "attached": """
em anexo
segue anexo
seguem anexos
anexei
anexo o/a/meu/minha/um/uma
no anexo
""",
    "brings": """
aqui esta/estao
segue/seguem
com esta mensagem
te/lhe envio/mando
""",
    "papers": """
arquivo/arquivos/cv/curriculo/documento/documentos/certificado/certificados/portfolio/pdf/anexo/anexos/envio/mando
""",
    "will_send": """
vou te/lhe? enviar/mandar/encaminhar/compartilhar/ligar
eu? enviarei/mandarei/encaminharei/compartilharei/ligarei
te mando/envio/ligo
lhe mando/envio
""",
    "as_promised": """
como prometi
como prometido
conforme prometido/combinado
como combinado/combinamos
que prometi
""",
    "offered": """
se
posso
poderia
gostaria
caso
de novo
""",
    "said": """
voce disse/mencionou/perguntou/comentou/contou/falou/explicou/sugeriu/apontou/pediu
voce me disse/perguntou/contou/falou/explicou/pediu
voce tinha/havia dito/mencionado/perguntado/comentado
sua pergunta/preocupacao/duvida sobre/de
seu comentario sobre
""",
    "life": """
cresci
nasci
minha esposa/mulher/filha/mae/irma/familia/namorada/avo
meu marido/filho/pai/irmao/cachorro/namorado/avo
meus filhos/pais
nas ferias
fim de semana
moro em
morei em
quando crianca
""",
    "work": """
trabalhei
trabalho
minha equipe
meu time
minha experiencia
liderei
coordenei
coordeno
gerenciei
desenvolvi
formado
formada
certificado
certificada
faculdade
universidade
experiencia
projeto
clientes
estagio
emprego
cargo
""",
    "credential": """
sou * certificado/certificada/formado/formada
tenho um/uma _? certificado/certificacao/diploma/mestrado/doutorado/mba
""",
    "skilled": """
tenho
usei
uso
trabalhei
minha experiencia
falo
programo
sou
""",
}
