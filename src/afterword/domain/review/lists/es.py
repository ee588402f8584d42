"""Spanish: the phrases that are noticed most."""

from __future__ import annotations

from typing import Final

LISTS: Final = {
    "hollow": """
saber/conocer/aprender mas sobre/de su/la empresa/compania
me impresiono su empresa/compania
sus valores y su cultura
mi perfil encaja perfectamente
""",
    "begging": """
le ruego/suplico *
deme/denme una/la/esta oportunidad
necesito este/el trabajo/empleo/puesto
no se arrepentira/arrepentiran
haria cualquier cosa
""",
    "flattery": """
es usted el/la mejor
usted es increible/genial/maravilloso/maravillosa/extraordinario/extraordinaria
admiro su/sus
lo/la admiro
""",
    "guilt": """
no he recibido * respuesta/noticias
aun/todavia no he recibido/tenido
no me ha/han respondido/contestado
usted no respondio/contesto
sigo esperando
su silencio
me prometio
estoy decepcionado/decepcionada
""",
    "apology": """
disculpe mi/mis/por/que
lamento mi/mis/haber/no
perdon por
siento mucho haber/no/mi
estaba * nervioso/nerviosa
pude/podria haber respondido/contestado mejor
a pesar de mi falta
""",
    "pay": """
salario
sueldo
remuneracion
bono
""",
    "cliche": """
trabajo de mis suenos
oportunidad unica
apasionado/apasionada por
proactivo/proactiva
trabajo en equipo y
a la brevedad => cuando le venga bien
lo antes posible => cuando le venga bien
valor anadido/agregado
fuera de la caja
solo queria saber
solo queria hacer un seguimiento => le escribo
""",
    "slang": """
genial => muy bien
guay => bien
chevere => bien
jaja
jajaja
""",
    "next_step": """
quedo a
a su disposicion
no dude en
espero
me encantaria
me gustaria
con gusto
proximos pasos
en contacto
noticias
cualquier pregunta/duda
""",
    "attached": """
adjunto
adjunta
adjuntos
adjuntas
he adjuntado
en el archivo adjunto
""",
    "brings": """
aqui esta/estan/tiene/va
con este mensaje
le/te envio/mando
""",
    "papers": """
archivo/archivos/cv/curriculum/documento/documentos/certificado/certificados/portafolio/pdf/envio/mando
""",
    "will_send": """
le enviare/mandare/hare/llamare/reenviare/compartire
te enviare/mandare/llamare/compartire
voy a enviarle/mandarle/llamarle/compartirle
le voy a enviar/mandar/llamar/compartir
""",
    "as_promised": """
como prometi
como le prometi
segun lo acordado/prometido
como acordamos/quedamos
""",
    "offered": """
si
puedo
podria
con gusto
gustaria
de nuevo
""",
    "said": """
usted menciono/dijo/pregunto/comento/explico/conto/senalo
menciono/comento usted? que
me dijo/pregunto/comento/conto/explico
nos dijo/pregunto/comento/conto
su pregunta/comentario/preocupacion sobre/de/por
""",
    "life": """
creci
naci
mi esposa/marido/mujer/esposo/hija/hijo/madre/padre/familia/perro/pareja
mis hijos/padres
de vacaciones
fin de semana
vivo en
""",
    "work": """
trabaje
trabajo
mi equipo
mi experiencia
dirigi
gestione
desarrolle
titulo
certificado
certificada
universidad
experiencia
proyecto
clientes
empleador
practicas
""",
    "credential": """
soy * certificado/certificada/titulado/titulada
tengo un/una _? certificado/titulo/master/doctorado/licenciatura
""",
    "skilled": """
he
tengo
mi experiencia
hablo
programo
soy
""",
}
