"""Common words: no one of them tells a secret by itself. Functions, courtesy, work, time."""

from __future__ import annotations

from typing import Final

#: functions, time, work and courtesy, the words of the phrasebooks among them
_ENGLISH_WORDS = """
a about above account across add advice after afterwards again against ago agree agreed ahead all almost along
already also although always am among an and another answer answered answers any anybody anyone anything
anyway appreciate appreciated april are area around arrange arrangements arranging as ask asked asking asks at
attend attention august available away back bad be became because become been before began begin behind being
believe below best better between beyond big bit body both break briefly bring brought build built business
but by call called calling calls came can cannot care carefully carry case caught certain certainly chance
change changed changes checking chord christmas clear clearer clearly close closely colleague colleagues come
comes coming common company complete completely concrete confidence connection consider contact contributing
conversation conversations could couple course cover date day days deal dear december decide decided decision
deep delighted described description detail details did difference different difficult direct director discuss
discussed discussion do does doing done down draw due during each early easter easy either else email
encouraged encouraging end engineer engineering engineers enjoy enjoyed enough especially even evening ever
every everybody everyone everything example exchange excited expect expected experience explain explained
explaining fact far favor february feel feeling felt few field figure find finds fine first fit follow
followed following for forgotten form forward found four free friday friend friendly from full fuller further
gave general get gets getting give given gives glad gladly go goes going gone good got granted grateful great
group grow had half hand happen happened happy hard has have having he head hear heard hearing heart held
hello help helped helpful helps her here hers herself hi high highlight him himself hiring his history hold
home honored hope hoped hopes hour hours house how however i idea ideas if important in include information
inside instead interest interested interesting interview interviewed interviews into invitation involved
involves is issue
it its itself january job jobs join joining july june junior just keen keener keep keeping keeps kept kind
know knowing known knows large last late later lead leader leads learn learned learning least leave led left
less let letter letting life light lighter like liked likely line link list listening little live long longer
look looked looking lot lots lovely made mail main make makes making manage managed manager many march matter
matters may maybe me mean means meant meantime meet meeting meetings member mention mentioned message might
mind mine minute minutes missing moment monday month months more morning most mostly move moved moving much
must my myself name names near need needed needs never new next nice night no nobody none nor not note noted
nothing notice noticed november now number numbers nurse october of off offer office officer often old on once
one ones only open opened opens or order organizing other others our ours out outside over own panel part
particular particularly pass past people perhaps person phone phrase picture piece place plainly plan planned
plans please pleased pleasure plenty point points position possible prepared present pretty probably problem
process project promise promised promptly proud provide put question questions quick quickly quite rather
reach read ready real really reason receive received receiving recommendation recruiter regard regarding
regards relevant remain remember reply report respectfully rest result return right rightly role room round
run running said same sat saturday saw say saying says school season second section see seeing seem seemed
seems seen send sending senior sense sent sentence september seriously set setting several shall share shared
she short should show showed side simple simply since sincerely six small so some somebody someone something
sometimes somewhere soon sorry sort sound speak speaking spend spent spoke staff stage stand stands start
started state stay stayed staying step steps still stop story straight strong struck such suit suitable suits
sunday support sure surprise take taken takes taking talk talked talking teacher team teams tell telling tells
ten than thank thanks thanksgiving that the their theirs them themselves then there these they thing things
think thinking third this those though thought thoughts three through throughout thursday time times timing to
today together told tomorrow too took topic touch toward towards town tried trouble true try trying tuesday
turn turned turning two unclear understand understood until up upon us use used useful using usual usually
very view visit wait waiting walk walked want wanted wants warm was watch way ways we wednesday week weekend
weeks welcome well went were what whatever when whenever where whether which while who whole whose why will
wish wished wishes with within without won word words work worked working works world worth would write
writing written wrote year years yes yesterday yet you young your yours yourself
"""

_GERMAN_WORDS = """
aber allem alles als also am an andere anderen anderer angabe angebot angeht anhang anknupfen antwort
antworten anzeige anzieht arbeit arbeiten auch auf aufgabe aufschlussreich aus ausgetauscht auskunft auskunfte
aussieht austausch bald beantworte bedanken bedeutet begegnung begleitet bei beim beispiel beitragen bekommen
bekommst beschaftigt bescheid beschreibung besonders besprochen besser besteht besten betreuung betrifft
bewerbung bild bin bis bist bitte bleibe bleiben brauchen brauchst bringe chef da dabei dachte dafur dahin
danach dank dankbar danke danken dann daran daraus darf daruber das dass dazu deine deiner dem den denke denn
der des dich die dienstag dies diese diesem dieser dinge dir direkten diskussion doch donnerstag dort drei du
durch durfte ebenso eigene ein eine einem einen einer eines einfach eingegangen einladung einmal empfehlung
entgegen entscheidung er erfahren erfahrt erfahrung erganzen erganzung ergeben erhalten erinnerung erkundigen
ernst erreichen erwarte es etwas fand fehlen fehlt finden findest findet firma folgt form frage fragen fragten
freitag fremd freude freue freuen freundliche freundlichem freundlichen fuhren fuhrte fur ganz gar geantwortet
gebe geben geblieben gedanke geduld gefallen gefragt gefreut gefuhrt gegeben gegebener gegen gehen gehofft
geholfen gehort geht gelernt gemacht gemerkt genau genommen genugt gern gesagt geschatzt geschenkte gesprach
gesprachs gesprochen gewachsen gibt gilt greifbar grossem gruss grusse grussen gut gute guten guter habe haben
halte halten hangen hast hat hatte hatten hattest herzlich herzlichen heute hier hilfe hilfreich hilft hin
hinter hinweis hoffe hoffentlich horen ich ihm ihn ihnen ihr ihre ihrem ihrer im immer in interessant
interesse interessiert ist ja jahr jahre jeder jederzeit jetzt kamen kann kannst kaum kein keine kenne
kennenzulernen kern klar klarer knapp kollegen kolleginnen kommen kommt konnen konnte konnten kurz kurze
kurzes lage lange lassen lasst laufenden lebenslauf lese letzte leute liefere link machen mal man mehr mein
meine meinem meinen meiner meisten melde melden menschen mich mir mit miteinander mitgenommen mitten mittwoch
mitwirken mitzuarbeiten mochte montag muss mussen nach nachgedacht nachricht nachsten nahergebracht naturlich
nehme neu neue nicht nichts noch nochmals notiert notig nun nur ob oder offen offenes offenheit offnen ohne
passend passende passendes passt personlichen praxis punkt rechnen rechtzeitig reiche reizt richte richten
richtig ruckfragen ruckmeldung ruhe rund sache sagen samstag schatze schatzen schicke schliesslich schnell
schon schreib schreibe schreiben schritt schuldig sehe sehr sein seine seit seitdem seite seither
selbstverstandlich sende sich sicher sie sind so solchen soll sollte sondern sonntag sorgfalt soweit spannend
spannendste spater sprechen stand steckt stehe stehen steht stelle stellen stichwort tag tage team teil
teilgenommen telefonat termin thema uber um umgehend umso und unklar uns unser unsere unserem unseren unseres
unter unterhaltung unterlagen unterstutzung unverandert verbindung verdanke vereinbart verfahren verfahrens
verfugung vergessen versprochen verstanden verstandnis verstehe vertrauen vervollstandigen verwandtes viel
viele vielen volles vollstandiger vom von vor vorbereitet vorher vorstellen vorstellungsgesprach wann war
waren warst warum was wegen weil weiss weisst weiter weitere weitergeht wenn wer werden wichtig wie wieder
will wir wird wissen wo woche wohl wollte wollten wolltest worden woruber wunsch wunsche wurde wurden wusste
zeit zeitplan zu zugesagt zugesagten zum zur zuruck zusammenarbeit zusammenarbeiten zwei
"""

_PORTUGUESE_WORDS = """
a abraco abrir acompanho adequada adequado agora agradecer agradecimento agradeco aguardo ainda ajuda ajudar
ajudou alegria algo alguem algum alguma ali anda andam ano anos antes anuncio ao aos apoio aprendi aqui
arquivo as assim ate atencao atenciosamente atrai avisar avise bastante bem boa bom breve cada calma casa
causa certo chame cheios clara claro coisa coisas com combinado comecar comigo como confianca conforme
conhecer consigo contando contar contato continua continuei continuo conversa conversar convite cordialmente
correu cuidado cumprimentos curto da dar das de decisao dedicaram dedicou dela dele demais dentro depois
descricao desejo detalhes deve devendo dia dias disposicao disso diz dizer do domingo dos duvida e ela elas
ele eles em empresa encontro ensina entender entendi entendo entra entre entrevista enviar envio equipe era
escrever escrevo especial especialmente esperada esperava espero essa esse esta estava este esteja estou eu
falamos falar falta faltar falte favor faz fazer fica ficar fico ficou fiquei foi for futuro gente gostar
gostaria gostei gracas grande ha haver haveria hoje horario ideia imaginar importante indicacao informacao
interessar interesse isso isto ja jeito junto juntos la ler levo lhe ligacao link logo lugar mais manter mas
material me melhor melhores mensagem mes mesmo meu mim minha minhas momento muita muito na nao nas nem nesse
no nos nossa nosso noticia nova novo num o ola oportunidade organizar os otima ou outra outro paciencia para
parte passar passo passos pela pelo pensando pensar pensei penso percebe perfeitamente pergunta perguntar
perguntas perguntou pessoa pessoal pessoalmente pessoas pode poderia por porque possamos posso pouco pra
prazer prazo prazos precisa precisar preciso preparou presenca processo prometi proposta proxima proximo
proximos pudermos qualquer quando quanto quarta que quem queria quero quinta quiser rapida recebe receber
recebi respeitosamente responder respondo resposta sabado saber sai sao se segue seguida segunda sei seja sem
semana separou ser seria serve seu seus sexta significam sim so sobre sou sua suas surgir tambem tanta tao tem
tema tempo tenho ter terca teria teve tiver toda todo todos trabalhar trabalho transmita tras troca tudo um
uma util vaga vai valeu valor valorizo vem verdade vez voce voces vontade vou
"""

_SPANISH_WORDS = """
a abre acogida agradecerle agradecerte agradecimiento agradezco aguardo ahora algo alguien algun alguna
anotado antes anuncio aprecio aquello aqui archivo asi atrae aun avisame aviseme ayuda bastan bien buena bueno
cada casi charla claridad comentamos como completo con confianza conmigo conocieramos contacto contesto contra
contribuir conversacion corta cosa cosas crecer cualquier cuando cuanto cuidado dar daria dato de decision
dedicaste dedico del dentro desde despues detras dia dias dice digame dijimos dime dio directa disponibilidad
disposicion documento domingo donde dos doy duda durante el ella ellas ellos en encontrado enseguida enseno
entendi entiendo entonces entre entrevista enviar envio equipo era eran es esa escribame escribeme escribo ese
eso especialmente espera esperaba esta estaba estan este esto facil falta falte formar fue fueron ganas gente
gracias grandes guardo gustaria gusto ha haber haberlo hablamos hablarlo hablaste hablo hace hacer haga hare
haria hasta hay haya he hecho hoy idea ilusion intacto interes jueves la las le lineas llamada llegar lleva lo
los lugar lunes mando martes mas me mejor mejores menos mensaje mi mientras miercoles mis mismo momentos mucha
muchas muchisimo mucho muy nada nadie ninguno no nos nosotros nuestra nuestro nuevo nunca o ojala organizar
otra otro para parte participado paso pensando pensar pero persona placer plazos poco podria podrias por
porque pregunta preguntar preguntas preparaste preparo problema proceso prometi proposito proximo proximos
proyecto puedo pues puesto que quedamos quede quedo quien quiero recibir recuerdo respuesta sabado saber sali
se seguir segun seleccion semana ser seria serio si sido siempre significa sigo sigue siguiente simplemente
sin sobre solo son su tal tambien tan tanto tarea te tema tendria tendrias tener ti tiempo tiene tienen tienes
toda todo todos tomaron trabajar trabajo transmitir tres tu un una unas uno usted ustedes util va valoro veo
verdad verdadero vez viernes vosotros y ya
"""

_FRENCH_WORDS = """
a accorde accueil aide aider alors annonce appel apporte apprecie appris apres as attendue au aurais auriez
aussi autant autour autre avant avec avez avoir avons beaucoup bien bon c'est calendrier ce cela celui ces cet
cette chez chose ci clarte combien comme comment complement complete comprends compris compte confiance
connaissance contact contribuer convenu conversation correspond court d'autres d'avoir d'ici d'interet dans de
decision demande demander demarche depuis des deux dimanche directe dis disponibilite disposition dit dites
document donc donne dont dossier du echange egalement element elle elles en encore entier entre entretien
envoyer est et etaient etait ete etre eux evoque facilement faire fait ferai ferait fichier fois fort fut
garde garder grace grand grandir ici idee ils interet j'ai j'aimerais j'apprecie j'en j'y jamais je jeudi
joint jour jours l'attends l'avoir l'echange l'envie l'envoie l'equipe l'etape la laquelle le leur leurs lieu
long lundi m'a m'as m'attire m'avez m'ecrire mais maison manque mardi matiere me meme mene merci mercredi mes
message mieux mission moi moins mois mon mots n'a n'hesite n'hesitez n'importe ne non note notre nous on ont
organise ou ouvert parce parle parler part participe particulierement parvenir pas passerais passionnant
permets peu peut peux plaisir plu plus point poste pour pourquoi pourrais pourrait pourriez precision prend
prepare prevue pris prises projet promis propos qu'une quand que quel quelle quelqu'un quelque quelques
questions qui quoi recevoir recrutement reflexion rejoindre remercie remerciements remercier renverrai repense
repondrai reponse ressors reste rien s'il s'ouvre sais samedi sans savoir se semaine serait serieux ses si
simplement sincerement soin son sont sous souvenir suffisent suite suivante suivrai sujet sur surtout ta
tarder te temps tenais theme toi ton tous tout toute toutes transmettre travail travailler tres trois trop
trouveras trouverez tu un une utile vendredi vers vive voir voix volontiers vont votre vous vrai
"""

COMMON: Final = frozenset(
    f"{_ENGLISH_WORDS} {_GERMAN_WORDS} {_PORTUGUESE_WORDS} {_SPANISH_WORDS} {_FRENCH_WORDS}".split()
)

#: words of everyday life: one alone tells nothing, though it may stand in a private item
AMBIENT: Final = frozenset(
    [
        "door",
        "doors",
        "summer",
        "winter",
        "spring",
        "autumn",
        "fall",
        "street",
        "town",
        "city",
        "house",
        "garden",
        "kitchen",
        "lunch",
        "dinner",
        "breakfast",
        "coffee",
        "tea",
        "table",
        "window",
        "floor",
        "desk",
        "hall",
        "lobby",
        "corridor",
        "elevator",
        "lift",
        "building",
        "train",
        "car",
        "bus",
        "bike",
        "trip",
        "walk",
        "walking",
        "weather",
        "rain",
        "snow",
        "sun",
        "news",
        "story",
        "stories",
        "kid",
        "kids",
        "child",
        "children",
        "school",
        "family",
        "evening",
        "mornings",
        "afternoon",
        "yesterday",
        "while",
        "during",
        "whole",
        "whenever",
        "somewhere",
        "everywhere",
        "quietly",
        "slowly",
        "usual",
        "normal",
        "common",
        "small",
        "large",
        "little",
        "older",
        "younger",
        "former",
        "previous",
        "earlier",
        "later",
        "extra",
        "planning",
        "moving",
        "going",
        "coming",
        "leaving",
        "starting",
        "bring",
        "turn",
        "answer",
        "properly",
        "exactly",
        "simply",
        "maybe",
        "honest",
        "honestly",
        "actually",
        "anyway",
        "already",
        "afterwards",
        "tur",
        "fenster",
        "sommer",
        "winter",
        "fruhling",
        "herbst",
        "stadt",
        "haus",
        "garten",
        "kuche",
        "mittag",
        "abend",
        "wetter",
        "regen",
        "schnee",
        "zug",
        "auto",
        "bahn",
        "kinder",
        "familie",
        "schule",
        "aufzug",
        "flur",
        "wieder",
        "stark",
        "immer",
        "porta",
        "janela",
        "verao",
        "inverno",
        "cidade",
        "casa",
        "jardim",
        "almoco",
        "jantar",
        "cafe",
        "chuva",
        "carro",
        "familia",
        "crianca",
        "escola",
    ]
)
