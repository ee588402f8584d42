"""Common English words: no one of them tells a secret by itself. Functions, courtesy, work, time."""

from __future__ import annotations

from typing import Final

COMMON: Final = frozenset(
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
