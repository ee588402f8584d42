"""Common words: no one of them tells a secret by itself. Functions, courtesy, work, time."""

from __future__ import annotations

from typing import Final

_ENGLISH: Final = frozenset(
    """
    a about above across after afterwards again against ago agree agreed ahead all almost along already also although
    always am among an and another answer answered answers any anybody anyone anything anyway appreciate appreciated are
    area around arrange as ask asked asking asks at attend available away back bad be became because become been before
    began begin behind being believe below best better between beyond big bit body both break bring brought build built
    business but by call called calls came can cannot care carry case certain certainly chance change changed changes
    clear clearly close colleague colleagues come comes coming company connection consider contact conversation
    conversations could couple course cover day days dear decide decided decision deep detail details did different
    difficult discuss discussed discussion do does doing done down due during each early easy either else email end enjoy
    enjoyed enough especially even evening ever every everybody everyone everything example excited expect expected
    experience explain fact far feel feeling felt few field figure find fine first fit follow following for forward found
    four free friday friend friendly from full further gave general get gets getting give given gives glad go goes going
    gone good got grateful great group grow had half hand happen happened happy hard has have having he head hear heard
    held help helped helpful helps her here hers herself high him himself his hold home hope hoped hopes hour hours house
    how however idea ideas if important in include information inside instead interest interested interesting interview
    interviews into involved involves is issue it its itself job jobs join joining just keen keep keeps kept kind know
    knowing known knows large last late later learn learned learning least leave left less let letter life light like
    liked likely line list little live long longer look looked looking lot lots made mail main make makes making manage
    managed manager many matter maybe me mean means meant meet meeting meetings member mention mentioned might mind mine
    minute minutes moment monday month months more morning most mostly move moved moving much must my myself name names
    near need needed needs never new next nice night no nobody none nor not note nothing notice now number numbers of off
    offer office often old on once one ones only open opened or order other others our ours out outside over own
    panel part particular particularly past people perhaps person phone picture piece place plan planned plans please
    pleasure point points position possible present pretty probably problem process project promise promised
    proud provide put question questions quick quickly quite rather reach read ready real really reason receive received
    recruiter regard regarding regards remain remember reply report rest result return right role room round run running
    said same saturday saw say saying says school second section see seem seemed seems seen send sending sent september
    set several share shared she short should show showed side simple simply since six small so some somebody someone
    something sometimes somewhere soon sort sound speak speaking spend spent spoke stage stand start started state stay
    stayed step still stop story strong such sunday support sure take taken takes taking talk talked talking tell ten
    than thank thanks that the their theirs them themselves then there these they thing things think thinking third this
    those though thought thoughts three through thursday time times to today together told tomorrow too took topic
    toward towards town tried true try trying tuesday turn turned two understand understood until up upon us use used
    useful using usual usually very view visit wait waiting walk walked want wanted wants warm was watch way ways we
    wednesday week weekend weeks welcome well went were what whatever when where whether which while who whole whose why
    will wish with within without won word words work worked working works world worth would write writing written wrote
    year years yes yesterday yet you young your yours yourself
    january february march april may june july august october november december christmas thanksgiving easter
    team teams role staff senior junior lead leader leads director officer engineer engineers engineering teacher nurse
    """.split()
)

#: further words of courtesy, those of the phrasebooks among them
_COURTESY: Final = frozenset(
    """
    a about account add after afterwards again agreed all along also am an and another answer answers any
    anything appreciate appreciated are arrangements arranging as ask asked at away back be became because been
    before behind being best better briefly but by call calling came can care carefully chance changed checking
    clearer close colleagues come comes coming common complete completely concrete confidence connection
    contributing conversation conversations could course date day days deal dear decision delighted description
    detail details did difference different direct discuss discussion do does down draw each easy else
    encouraged enjoyed especially ever everybody everything exchange expect expected experience far favor
    feeling felt find finds fit follow for forgotten form forward full fuller further gave get getting give
    given glad gladly go goes going good got granted grateful had happy has have hear hearing heart hello help
    helped helpful here hi highlight hiring history honored hope hoped hopes how i idea if in interest
    interested interview into invitation is it job join joining just keener keep keeping kept kind know knowing
    later learn learned learning led left let letting lighter like liked link look lot lovely made making many
    may me means meantime meet meeting mentioned message might mind missing more most moving much my myself need
    needed next nice no not note noted nothing now of offer on one only open opens or organizing our out over
    own part particularly pass people picture place please pleased pleasure plenty point position prepared
    promised promptly put question questions reach read real really receive receiving recommendation regards
    relevant remain remember reply respectfully return right role room said sat say says season see seeing send
    sending sense seriously setting shall share short should side simply sincerely so some something sorry speak
    spent spoke stand stands start stay stayed staying step steps still straight strong suitable suits support
    sure surprise take taken takes taking talk talked talking team tell telling tells than thank thanks that the
    their them then there they thing things think thinking this thought through throughout time timing to
    together too took touch turning unclear understand understood until up us use useful very want wanted warm
    was way we week welcome well what whatever when whenever where whether which while will wish wished wishes
    with work working would write writing wrote you your yours
    """.split()
)
_GERMAN: Final = frozenset(
    """
    aber allem alles als also am an andere angabe angebot antwort arbeit arbeiten auch auf aufgabe aus austausch
    beantworte bedanken bedeutet begleitet bei beim bekommen beschaftigt bescheid beschreibung besonders
    besprochen besteht besten betreuung bewerbung bild bin bis bist bitte bleibe bleiben brauchen chef da dabei
    dachte dafur dahin dank dankbar danke danken dann daraus darf daruber das dass dem den denke der des die
    dienstag dies diese dieser dir doch donnerstag dort drei du durch ein eine einem einen einer eines einladung
    einmal empfehlung entgegen entscheidung er erfahrt ergeben erhalten erinnerung erkundigen es etwas fand
    fehlen fehlt firma folgt frage fragen fragten freitag freude freue freuen freundliche freundlichem
    freundlichen fuhren fur ganz gar geben geblieben gefallen gefreut gegeben gegebener gegen gehen gehofft
    geholfen geht genau genommen gern gesagt geschatzt gesprach gesprachs gesprochen gewachsen gibt gruss grusse
    grussen gut gute guten guter habe haben halte halten hat hatte hatten herzlich herzlichen heute hier hin
    hinweis hoffe horen ich ihm ihn ihnen ihr ihre ihrem ihrer im immer in interessant interesse ist ja jahr
    jahre jeder jederzeit jetzt kann kein keine kennenzulernen kollegen kolleginnen kommt konnen konnte kurz
    lange lassen laufenden lese letzte leute link machen mal man mehr mein meine meinem meinen meiner melde
    melden mich mir mit mitgenommen mittwoch mitzuarbeiten mochte montag muss mussen nach nachricht nachsten
    naturlich neu neue nicht nichts noch nochmals notig nun nur ob oder offen offenes offenheit offnen ohne
    passende passendes passt personlichen rechnen rechtzeitig reiche reizt richten ruckfragen ruckmeldung ruhe
    rund sagen samstag schatze schicke schon schreibe schritt sehe sehr sein seine seit seither
    selbstverstandlich sende sich sie sind so solchen soll sollte sondern sonntag sorgfalt spater stand steckt
    stehe stelle stellen tag tage team teilgenommen termin thema uber um und uns unser unsere unserem unseren
    unseres unter unterhaltung unterlagen unterstutzung unverandert verbindung vereinbart verfahren verfahrens
    verfugung verstandnis verstehe vertrauen viel viele vielen volles vom von vor vorbereitet vorher vorstellen
    vorstellungsgesprach wann war waren warum was wegen weil weiss weiter weitere wenn wer werden wie wieder
    will wir wird wo woche wohl wollte worden wunsche wurde wurden zeit zu zugesagt zugesagten zum zur zuruck
    zusammenarbeit zwei
    """.split()
)
_PORTUGUESE: Final = frozenset(
    """
    a abraco abrir adequada adequado agora agradecer agradecimento agradeco aguardo ainda algo alguem algum
    alguma ali anda andam ano anos antes ao aos apoio aprendi aqui arquivo as assim ate atencao atenciosamente
    avisar avise bastante bem boa bom breve cada calma causa certo cheios claro coisa coisas com combinado
    comigo como confianca conforme conhecer contando contato continua continuei continuo conversa conversar
    convite cordialmente cuidado cumprimentos da dar das de decisao dedicaram dedicou dela dele demais dentro
    depois descricao desejo detalhes deve dia dias disposicao disso diz dizer do domingo dos duvida e ela elas
    ele eles em empresa ensina entendi entendo entra entre entrevista enviar envio equipe era escrever escrevo
    especialmente esperada esperava espero essa esse esta estava este esteja eu falamos falta faltar favor faz
    fazer fica ficar fico ficou foi for futuro gente gostar gostaria gostei grande ha haver haveria hoje horario
    ideia indicacao informacao interessar interesse isso isto ja junto juntos la ler levo lhe link lugar mais
    manter mas material me melhor melhores mensagem mes mesmo meu mim minha momento muita muito na nao nas nem
    no nos nossa nosso noticia nova novo num o ola oportunidade organizar os otima ou outra outro para parte
    passo passos pela pelo pensando pensar pensei penso perfeitamente pergunta perguntar perguntou pessoa
    pessoal pessoalmente pode poderia por porque possamos posso pouco pra prazer prazo prazos precisa precisar
    preciso presenca processo prometi proposta proxima proximo proximos pudermos qualquer quando quanto quarta
    que quem queria quero quinta receber respeitosamente responder respondo resposta sabado saber sai sao se
    segue seguida segunda sei seja sem semana separou ser serve seu seus sexta significam sim so sobre sou sua
    surgir tambem tanta tao tem tema tempo tenho ter terca teria teve tiver toda todo todos trabalhar trabalho
    transmita troca tudo um uma util vaga vai valeu valorizo vem verdade vez voce voces vontade vou
    """.split()
)

COMMON: Final = _ENGLISH | _COURTESY | _GERMAN | _PORTUGUESE
