"""Words that are somebody's name and mean something else far more often, or look like one."""

from __future__ import annotations

from afterword.domain.capture.notes_cues import listed

PLAIN_WORDS = frozenset(
    listed(
        """
    will mark grant rich bill rob art grace faith hope joy may april june august rose iris lily daisy
    amber ruby pearl dawn eve summer autumn robin jay drew chase chance hunter mason miles wade dean
    king young white black brown green gray grey long short wise bright sharp strong hall hill wood
    woods field fields brook brooks banks bridge church park parks rivers lake lane street mills miller
    baker cook cooper carter carpenter fisher fox wolf bear bird hart lamb page price rice bush stone
    rock sand sandy cash case power powers sales best good love savage moody noble pope bishop knight
    major sergeant chief head chair board panel staff lead leader manager doctor nurse teacher coach pat
    sue dot peg ray don ken max sal win van von bob jim tim tom dan sam ben al ed ian dom ali mo so do
    an am is it he she we they me my you your our his her them this that these those there here when
    what where which who why how and but not for from with about into over under after before than then
    also very just only more most some any many much each every other another same such like want wants
    need needs asked said told think thought know known really maybe again still never always today
    tomorrow monday tuesday wednesday thursday friday saturday sunday january february march july
    september october november december week weeks month months year years time times people person team
    teams company office managers question questions answer answers interview interviews notes phone
    email linkedin website world place service services system systems process project projects product
    products customer customers client clients business market design designer engineer engineers
    engineering developer finance account accounts human resources director assistant senior junior
    general regional national international central south north east west group school college
    university hospital trust council die der das und oder aber nicht wenn weil dann noch auch nur mehr
    sehr schon immer nach beim vom zum zur mit fur auf aus bei ist sind war waren hat haben wird werden
    kann konnte muss soll sollte wollen ich sie wir ihr man uns mir mich dich sich para com sem por que
    nao sim mais menos muito pouco depois antes hoje amanha ontem agora ainda sempre nunca ela ele eles
    elas segunda terca quarta quinta sexta sabado domingo marco maio junho julho agosto setembro outubro
    novembro dezembro paulo porter shift parker potter turner walker ward warren weaver webb wells
    winter gates ford forest frost gold hardy law little low marsh marshall nash neal newman oak olive
    penny perry pike pond poole reed rhodes royal rush carrier career carriers matter matters master
    masters marina parish paris marine martini contract contracts sanding painting
    """
    )
)
