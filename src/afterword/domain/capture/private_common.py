"""Words so common in interview notes that "don't mention …" cannot make them private."""

from __future__ import annotations

from afterword.domain.capture.notes_cues import listed

EVERYDAY = frozenset(
    listed(
        """
    about after again against almost already always another anyone anything because before behind
    between board boss bring budget building business called career carrier change client clients
    colleague colleagues coming company contract course culture customer customers daughter decision
    department design different director during either employee engineer engineers evening every
    everyone everything experience family feedback finance finally finish first forecast friday friends
    further future general getting going group growth happened having health hiring history holiday
    hospital hours important inside interview interviews itself january february march april june july
    august september october november december keeping later leader leading leaving level little london
    looking manager managers market matter maybe meeting meetings member minute minutes monday money
    month months morning moving never next nobody nothing number nurse office officer offer officially
    operations other outside owner panel people person personal phone place plan planning please
    position possible presentation previous probably problem problems process product project projects
    promise question questions quite reason recruiter recruitment really report response result results
    review right role round running salary saturday school second senior service services session should
    sister small someone something sometimes somewhere staff started starting still story street student
    students sunday system systems talking teacher teaching team teams technical telling theirs
    themselves there these thing things think third thought through thursday times today together
    tomorrow tonight toward training travel trying tuesday under until usually wanted website wednesday
    weekend weeks where whether which while whole without woman women working world would writing
    yesterday years yourself final finals stuff email linkedin letter bewerbung gesprach firma chefin
    kollege kollegen abteilung projekt mitarbeiter termin freitag montag dienstag mittwoch donnerstag
    entrevista empresa equipe projeto cliente clientes trabalho processo segunda terca quarta quinta
    sexta semana nomes pessoas
    """
    )
)
