"""Common words: no one of them tells a secret by itself. Functions, courtesy, work, time."""

# ruff: noqa: SIM905 - a word list reads better as words

from __future__ import annotations

from typing import Final

#: functions, time, work and courtesy, the words of the phrasebooks among them
_ENGLISH_WORDS = """
a about above account across add after afterwards again against ago agree agreed ahead all almost along
already also although always am among an and another answer answered answers any anybody anyone anything
anyway appreciate appreciated april are area around arrange arrangements arranging as ask asked asking asks at
attend august available away back bad be became because become been before began begin behind being believe
below best better between beyond big bit body both break briefly bring brought build built business but by
call called calling calls came can cannot care carefully carry case certain certainly chance change changed
changes checking christmas clear clearer clearly close colleague colleagues come comes coming common company
complete completely concrete confidence connection consider contact contributing conversation conversations
could couple course cover date day days deal dear december decide decided decision deep delighted description
detail details did difference different difficult direct director discuss discussed discussion do does doing
done down draw due during each early easter easy either else email encouraged end engineer engineering
engineers enjoy enjoyed enough especially even evening ever every everybody everyone everything example
exchange excited expect expected experience explain fact far favor february feel feeling felt few field figure
find finds fine first fit follow following for forgotten form forward found four free friday friend friendly
from full fuller further gave general get gets getting give given gives glad gladly go goes going gone good
got granted grateful great group grow had half hand happen happened happy hard has have having he head hear
heard hearing heart held hello help helped helpful helps her here hers herself hi high highlight him himself
hiring his history hold home honored hope hoped hopes hour hours house how however i idea ideas if important
in include information inside instead interest interested interesting interview interviews into invitation
involved involves is issue it its itself january job jobs join joining july june junior just keen keener keep
keeping keeps kept kind know knowing known knows large last late later lead leader leads learn learned
learning least leave led left less let letter letting life light lighter like liked likely line link list
little live long longer look looked looking lot lots lovely made mail main make makes making manage managed
manager many march matter may maybe me mean means meant meantime meet meeting meetings member mention
mentioned message might mind mine minute minutes missing moment monday month months more morning most mostly
move moved moving much must my myself name names near need needed needs never new next nice night no nobody
none nor not note noted nothing notice november now number numbers nurse october of off offer office officer
often old on once one ones only open opened opens or order organizing other others our ours out outside over
own panel part particular particularly pass past people perhaps person phone picture piece place plan planned
plans please pleased pleasure plenty point points position possible prepared present pretty probably problem
process project promise promised promptly proud provide put question questions quick quickly quite rather
reach read ready real really reason receive received receiving recommendation recruiter regard regarding
regards relevant remain remember reply report respectfully rest result return right role room round run
running said same sat saturday saw say saying says school season second section see seeing seem seemed seems
seen send sending senior sense sent september seriously set setting several shall share shared she short
should show showed side simple simply since sincerely six small so some somebody someone something sometimes
somewhere soon sorry sort sound speak speaking spend spent spoke staff stage stand stands start started state
stay stayed staying step steps still stop story straight strong such suitable suits sunday support sure
surprise take taken takes taking talk talked talking teacher team teams tell telling tells ten than thank
thanks thanksgiving that the their theirs them themselves then there these they thing things think thinking
third this those though thought thoughts three through throughout thursday time times timing to today together
told tomorrow too took topic touch toward towards town tried true try trying tuesday turn turned turning two
unclear understand understood until up upon us use used useful using usual usually very view visit wait
waiting walk walked want wanted wants warm was watch way ways we wednesday week weekend weeks welcome well
went were what whatever when whenever where whether which while who whole whose why will wish wished wishes
with within without won word words work worked working works world worth would write writing written wrote
year years yes yesterday yet you young your yours yourself
"""

_GERMAN_WORDS = """
aber allem alles als also am an andere angabe angebot antwort arbeit arbeiten auch auf aufgabe aus austausch
beantworte bedanken bedeutet begleitet bei beim bekommen beschaftigt bescheid beschreibung besonders
besprochen besteht besten betreuung bewerbung bild bin bis bist bitte bleibe bleiben brauchen chef da dabei
dachte dafur dahin dank dankbar danke danken dann daraus darf daruber das dass dem den denke der des die
dienstag dies diese dieser dir doch donnerstag dort drei du durch ein eine einem einen einer eines einladung
einmal empfehlung entgegen entscheidung er erfahrt ergeben erhalten erinnerung erkundigen es etwas fand fehlen
fehlt firma folgt frage fragen fragten freitag freude freue freuen freundliche freundlichem freundlichen
fuhren fur ganz gar geben geblieben gefallen gefreut gegeben gegebener gegen gehen gehofft geholfen geht genau
genommen gern gesagt geschatzt gesprach gesprachs gesprochen gewachsen gibt gruss grusse grussen gut gute
guten guter habe haben halte halten hat hatte hatten herzlich herzlichen heute hier hin hinweis hoffe horen
ich ihm ihn ihnen ihr ihre ihrem ihrer im immer in interessant interesse ist ja jahr jahre jeder jederzeit
jetzt kann kein keine kennenzulernen kollegen kolleginnen kommt konnen konnte kurz lange lassen laufenden lese
letzte leute link machen mal man mehr mein meine meinem meinen meiner melde melden mich mir mit mitgenommen
mittwoch mitzuarbeiten mochte montag muss mussen nach nachricht nachsten naturlich neu neue nicht nichts noch
nochmals notig nun nur ob oder offen offenes offenheit offnen ohne passende passendes passt personlichen
rechnen rechtzeitig reiche reizt richten ruckfragen ruckmeldung ruhe rund sagen samstag schatze schicke schon
schreibe schritt sehe sehr sein seine seit seither selbstverstandlich sende sich sie sind so solchen soll
sollte sondern sonntag sorgfalt spater stand steckt stehe stelle stellen tag tage team teilgenommen termin
thema uber um und uns unser unsere unserem unseren unseres unter unterhaltung unterlagen unterstutzung
unverandert verbindung vereinbart verfahren verfahrens verfugung verstandnis verstehe vertrauen viel viele
vielen volles vom von vor vorbereitet vorher vorstellen vorstellungsgesprach wann war waren warum was wegen
weil weiss weiter weitere wenn wer werden wie wieder will wir wird wo woche wohl wollte worden wunsche wurde
wurden zeit zu zugesagt zugesagten zum zur zuruck zusammenarbeit zwei
"""

_PORTUGUESE_WORDS = """
a abraco abrir adequada adequado agora agradecer agradecimento agradeco aguardo ainda algo alguem algum alguma
ali anda andam ano anos antes ao aos apoio aprendi aqui arquivo as assim ate atencao atenciosamente avisar
avise bastante bem boa bom breve cada calma causa certo cheios claro coisa coisas com combinado comigo como
confianca conforme conhecer contando contato continua continuei continuo conversa conversar convite
cordialmente cuidado cumprimentos da dar das de decisao dedicaram dedicou dela dele demais dentro depois
descricao desejo detalhes deve dia dias disposicao disso diz dizer do domingo dos duvida e ela elas ele eles
em empresa ensina entendi entendo entra entre entrevista enviar envio equipe era escrever escrevo
especialmente esperada esperava espero essa esse esta estava este esteja eu falamos falta faltar favor faz
fazer fica ficar fico ficou foi for futuro gente gostar gostaria gostei grande ha haver haveria hoje horario
ideia indicacao informacao interessar interesse isso isto ja junto juntos la ler levo lhe link lugar mais
manter mas material me melhor melhores mensagem mes mesmo meu mim minha momento muita muito na nao nas nem no
nos nossa nosso noticia nova novo num o ola oportunidade organizar os otima ou outra outro para parte passo
passos pela pelo pensando pensar pensei penso perfeitamente pergunta perguntar perguntou pessoa pessoal
pessoalmente pode poderia por porque possamos posso pouco pra prazer prazo prazos precisa precisar preciso
presenca processo prometi proposta proxima proximo proximos pudermos qualquer quando quanto quarta que quem
queria quero quinta receber respeitosamente responder respondo resposta sabado saber sai sao se segue seguida
segunda sei seja sem semana separou ser serve seu seus sexta significam sim so sobre sou sua surgir tambem
tanta tao tem tema tempo tenho ter terca teria teve tiver toda todo todos trabalhar trabalho transmita troca
tudo um uma util vaga vai valeu valorizo vem verdade vez voce voces vontade vou
"""

COMMON: Final = frozenset(f"{_ENGLISH_WORDS} {_GERMAN_WORDS} {_PORTUGUESE_WORDS}".split())

#: words of everyday life: one alone tells nothing, though it may stand in a private item
AMBIENT: Final = frozenset(
    """
        door doors summer winter spring autumn fall street town city house garden kitchen lunch dinner
        breakfast coffee tea table window floor desk hall lobby corridor elevator lift building train car bus
        bike trip walk walking weather rain snow sun news story stories kid kids child children school family
        evening mornings afternoon yesterday while during whole whenever somewhere everywhere quietly slowly
        usual normal common small large little older younger former previous earlier later extra planning
        moving going coming leaving starting bring turn answer properly exactly simply maybe honest honestly
        actually anyway already afterwards tur fenster sommer winter fruhling herbst stadt haus garten kuche
        mittag abend wetter regen schnee zug auto bahn kinder familie schule aufzug flur wieder stark immer
        porta janela verao inverno cidade casa jardim almoco jantar cafe chuva carro familia crianca escola""".split()
)
