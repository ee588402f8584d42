"""Marks that tell what follows them: "KEEP TO MYSELF:", "TO DO:", "result:", in five languages.

A mark stands at the beginning of a line, before a colon, a dash or the line's end; it governs
its own line and those below, up to a blank one. Alone on its line it is a heading.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from afterword.domain.capture.notes_cues import compiled, phrases
from afterword.domain.capture.notes_text import Span, fold
from afterword.domain.facts import Kind

PRIVATE = phrases(
    r"""
    (please )?keep(ing)? (this|these|it|that|all this|all of this|the rest)?( bit| part| stuff)?
    ?(to|for|between|under)
    (myself|yourself|me|ourselves|us|my hat|wraps)~; keep(ing)? (quiet|private|out|mum|schtum|in here|off
    the page|back)~;
    (definitely |absolutely |strictly )?not for (anybody|anyone|everybody|everyone|public|sharing|the
    (note|notes|email|
    e-mail|mail|letter|record|file|draft|follow ?up|page|panel|thank
    ?you)\w*|them|her|him|print|publication|sending|
    repeat\w*|use|others|outside|ears|daylight|company|work)~;
    (things |stuff |bits )?(i'm |im |i am )?not (to be
    )?(said|saying|sharing|telling|mentioning|writing|repeating|sending|repeated|
    shared|mentioned|told|used|going (in|anywhere)|leaving)( (aloud|out loud|to anyone|to
    anybody|anywhere|in the \w+|any of (this|it)|this|these|the
    room|here))*; not out loud; not a word( to (anyone|anybody|a soul))?( about| of)?;
    (never|don't|do not|dont|won't|no|mustn't|must not)
    (say|mention|share|tell|write|send|repeat|include|use|put in|
    mentioning|sharing)( (this|these|any of (this|it)|to anyone|to anybody|anywhere|anyone|anybody|down|in
    the (note|email|letter)))*;
    (and |this |all this |all of this |the rest |rest )?(stays?|staying|remains?) (right )?(here|with
    me|put|home|private|inside|at (this|the) table|
    (in|on|at|inside) (this|the|my|these) \w+( \w+)?|between~|off \w+); what(ever)? (stays|remains|i keep|i
    kept|i won't say|
    goes no further|isn't leaving|doesn't leave|they don't need|nobody needs)~; goes no further; no further
    than this~; off (the )?(record|books);
    (strictly |just )?between (me and|you and me|you me and|us|ourselves|the two of us|these)~; (strictly
    |purely |very |top )?(private\w*|
    confidential\w*|secrets?)( (stuff|bits?|notes?|thoughts?|section|corner|matters|file))?; (strictly
    |just |only )?for (me|myself|my (own )?(eyes|ears|
    use)|nobody|no ?one|nobody else|no one else)( only| alone| else| but me)?( eyes)?; (just|only) me; (my
    )?eyes only; me only;
    mine (only|alone); (ain't|aint|isn't|is|none of|not) (nobody's|anybody's|anyone's|no one's|nobody
    elses|their|your|his|her|
    the \w+'s) (business|concern|affairs?)~; dirty laundry; unsaid; left unsaid; better left~; best left~;
    (best|better) not (said|say|mention\w*|written|writ\w+|told|shared)~; on the (quiet|qt|down ?low|hush);
    hush( hush)?; under (the rose|my hat); sub rosa;
    entre nous; schtum; shtum; mum's the word; in the vault; vault; locked( away)?; sealed; redact(ed)?;
    burn (this|after reading); delete~;
    leave (it |this |these |all this )?out; leaving out; omit\w*; off limits; no go; taboo; do not
    (open|forward|copy|cross)~;
    rants?; venting; vent; moans?; grumbles?; gossip; confessions?; dear diary; diary only; my own
    business; own business;
    (nur |bloß |bleibt |ganz )?für mich( behalten| allein| selbst| privat)?; (das )?(bleibt|bleiben)
    (hier|unter uns|bei mir|privat|geheim|am tisch|
    im \w+|in \w+( \w+)?|zwischen~); (behalte|behalt) ich( für mich| lieber für mich)?; (bitte |lieber
    |besser )?nicht (sagen|erwähnen|schreiben|weitersagen|
    erzählen|verraten|nach außen|ansprechen|weitergeben|ins~|in die~|in den~|für~); privat\w*;
    vertraulich\w*; geheim; unter (uns|vier augen)( gesagt)?;
    (sage?|erwähne|schreibe) ich nicht; verschweigen; kein wort( zu| über| von| davon)?; nichts davon~;
    geht (keinen|niemanden|die)~;
    was (hier|unter uns|bei mir|am tisch)~; (isch |is )?nur für mi;
    (só |apenas |fica )?(pra|para|entre) (mim|nós|nós dois)( mesm\w)?( só)?; (isto |isso
    )?(fica|fique|morre) (aqui|entre~|comigo|só~|em casa|na~|no~|nesta~|neste~);
    não (dizer|falar|contar|mencionar|escrever|comentar|espalhar|divulgar|sai daqui|é para~|pode sair)~;
    (em )?sigilo; segredos?;
    (em )?off; particular; privado; confidencial; cá entre nós; ninguém (precisa|pode|tem de)~; guardar
    (pra|para) mim; calado sobre;
    solo para m[ií]; entre nosotros; no (decir|contar|mencionar)~; secreto; pour moi( seule?)?; ne pas
    (dire|mentionner)~; confidentiel
    """
)
PROMISE = phrases(
    r"""
    (my |things |stuff |still )?to ?-?dos?( list)?( for me)?; (still )?to
    (send|give|get|deliver|submit|upload|email|mail|post|forward|bring|hand in|hand over|drop off|provide)(
    \w+)?(
    \w+)?; (send|sending|email|upload|deliver|bring|hand in|post|forward|submit)( to \w+| \w+)?; (i
    )?promis(ed|es|e)( (to|by me|\w+))?; promises( made)?;
    (i )?owe[ds]?( (her|him|them|to|\w+))?; owing; follow[- ]?ups?( with)?( \w+)?; actions?( items?|
    points?)?( on me| for me)?; my
    (actions?|homework|jobs?|tasks?); homework; tasks?; deliverables?; (things )?(i )?said i'd( do| send)?;
    on me; on my plate; commitments?; committed( to)?;
    gave my word; docs?( wanted| needed| to send)?; documents( wanted| needed| to send| due)?; papers
    (wanted|needed|due); outstanding; owed;
    noch zu (erledigen|schicken|senden|tun|liefern|klären); zu (erledigen|schicken|senden|tun|liefern);
    (noch )?erledigen; aufgaben?;
    (hab ich )?versprochen; zugesagt; nachreichen; nachzureichen; schicken; senden; ich schulde~;
    hausaufgaben?; offene punkte; noch offen; unterlagen;
    bringschuld; a fazer; por fazer; fazer; pendênci\w+; pendentes?; prometi(do)?; promessas?; enviar;
    mandar; entregar; fiquei de; tarefas?; a enviar; para enviar;
    por enviar; pendiente; prometido; à envoyer; promis
    """
)
NEXT_STEP = phrases(
    r"""
    next( steps?| up| stage| round| bit)?; what('s| is|s)? next; what happens (next|now); results?;
    outcome; decision( date| by| due)?; timeline; timings?; timescale;
    verdict; answer (by|due); hear(ing)? back; when (i|we) hear; they decide; ergebnis; bescheid;
    entscheidung; nächste schritte; wie (es )?weiter( ?geht)?;
    rückmeldung; próximos? passos?; resultado; resposta; prazo; decisão; retorno; devolutiva; siguiente
    paso; décision; suite
    """
)
_BEFORE_ITS_MATTER = r"\s*(?:\([^)\n]{0,40}\)\s*)?(?::(?=\s|$)|[ \t](?:[–—]|--?|=>?|->|→)[ \t]|\.{2,}|…)"
_ALONE = r"[ \t.*_=-]*$"
_MORE_WORDS = r"(?: [\w'/-]+){0,6}"


def _mark(block: Sequence[str]) -> re.Pattern[str]:
    """Before a colon or dash a mark may have a few words more; alone on its line it has none."""
    longer = compiled(p.replace("~", _MORE_WORDS) if p.endswith("~") else p for p in block).pattern
    return re.compile(f"(?:{longer}{_BEFORE_ITS_MATTER})|(?:{compiled(block).pattern}{_ALONE})", re.MULTILINE)


_MARKS = ((Kind.PRIVATE, _mark(PRIVATE)), (Kind.PROMISE, _mark(PROMISE)), (Kind.NEXT_STEP, _mark(NEXT_STEP)))
_EDGES = " \t*_#=~>\"'[("
_MOST_LETTERS = 70


def mark_at(text: str, line: Span) -> tuple[Kind, Span] | None:
    """The mark a line begins with, and where its words stand (without colon or dash)."""
    start = line.start
    while start < line.end and text[start] in _EDGES:
        start += 1
    words = fold(text[start : min(line.end, start + _MOST_LETTERS)])
    for kind, pattern in _MARKS:
        hit = pattern.match(words)
        if hit and (hit.end() < len(words) or start + len(words) == line.end):
            return kind, Span(start, start + hit.end())
    return None
