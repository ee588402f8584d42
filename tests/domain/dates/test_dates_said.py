"""Dates as people say them in five languages: a table of words, of who says them when, and what they mean.

Each row: words | language-COUNTRY | the day they are said | first day meant | last day (if another).
Nothing after the day means that the words are left open, to be asked about.
"""

from __future__ import annotations

from datetime import date

import pytest

from afterword.domain.dates import find_dates

# 2 March 2027 is a Tuesday; Easter Sunday is 28 March.
SAID = """
the committee meets on the Ides of March | en-US | 2027-03-02 | 2027-03-15
they say yes or no the day after easter monday | en-AU | 2027-03-18 | 2027-03-30
a week from Thursday at the very latest | en-US | 2027-03-02 | 2027-03-11
you'll hear Thursday week | en-GB | 2027-03-02 | 2027-03-11
Friday fortnight | en-GB | 2027-03-02 | 2027-03-19
a fortnight on Friday | en-GB | 2027-03-02 | 2027-03-19
a fortnight today | en-GB | 2027-03-02 | 2027-03-16
in a fortnight | en-GB | 2027-03-02 | 2027-03-16
a week today | en-GB | 2027-03-02 | 2027-03-09
today week | en-IE | 2027-03-02 | 2027-03-09
a week tomorrow | en-GB | 2027-03-02 | 2027-03-10
tomorrow week | en-IE | 2027-03-02 | 2027-03-10
two weeks from Friday | en-US | 2027-03-02 | 2027-03-19
three weeks on Monday | en-GB | 2027-03-02 | 2027-03-29
this time next week | en-GB | 2027-03-02 | 2027-03-09
end of next month | en-US | 2027-03-02 | 2027-04-23 | 2027-04-30
2ish weeks | en-US | 2027-03-02 | 2027-03-16
by close Wednesday | en-US | 2027-03-02 | 2027-03-03
by COB Thursday | en-US | 2027-03-02 | 2027-03-04
EOD Friday | en-US | 2027-03-02 | 2027-03-05
close of play Friday | en-GB | 2027-03-02 | 2027-03-05
by noon Monday | en-US | 2027-03-02 | 2027-03-08
first thing Monday | en-GB | 2027-03-02 | 2027-03-08
by smoko monday | en-AU | 2027-03-18 | 2027-03-22
Friday arvo | en-AU | 2027-03-02 | 2027-03-05
mid-Jan | en-GB | 2026-12-02 | 2027-01-11 | 2027-01-20
back on 10/3 | en-GB | 2027-03-02 | 2027-03-10
back on 10/3 | en-US | 2027-03-02 | 2027-10-03
by 3/10 | en-US | 2027-03-02 | 2027-03-10
on 10-Mar | en-GB | 2027-03-02 | 2027-03-10
on 10 Mar 2027 | en-GB | 2027-03-02 | 2027-03-10
on the tenth of March | en-GB | 2027-03-02 | 2027-03-10
March the tenth | en-US | 2027-03-02 | 2027-03-10
Wednesday the 10th | en-US | 2027-03-02 | 2027-03-10
Wed 10 | en-GB | 2027-03-02 | 2027-03-10
by Friday 12 | en-GB | 2027-03-02 | 2027-03-12
between the 10th and the 12th | en-GB | 2027-03-02 | 2027-03-10 | 2027-03-12
10-12 March | en-GB | 2027-03-02 | 2027-03-10 | 2027-03-12
Mar 10-12 | en-US | 2027-03-02 | 2027-03-10 | 2027-03-12
the Tuesday after the bank holiday | en-GB | 2027-03-02 | 2027-03-30
after the bank holiday | en-GB | 2027-05-20 | 2027-05-31
the day after the public holiday | en-SG | 2027-07-20 | 2027-08-10
after the first week of term | en-GB | 2027-03-02 |
when the clocks change | en-GB | 2027-03-02 |
after Diwali | en-IN | 2026-10-20 | 2026-11-08
before Golden Week | en-JP | 2027-04-02 | 2027-04-29
after Eid al-Adha | en-GB | 2027-05-02 | 2027-05-16
by the Friday after Women's Christmas | en-IE | 2026-12-11 | 2027-01-08
Pancake Day | en-GB | 2027-01-20 | 2027-02-09
Mother's Day | en-GB | 2027-02-20 | 2027-03-07
Mother's Day | en-US | 2027-03-20 | 2027-05-09
after Independence Day | en-IN | 2027-08-02 | 2027-08-15
after Independence Day | en-US | 2027-06-20 | 2027-07-04
the day after Victoria Day | en-CA | 2027-05-10 | 2027-05-25
the day after Melbourne Cup | en-AU | 2027-10-20 | 2027-11-03
the day after Waitangi Day | en-NZ | 2027-01-20 | 2027-02-07
after St Paddy's | en-IE | 2027-03-02 | 2027-03-17
on Michaelmas | en-GB | 2027-09-02 | 2027-09-29
the week after Easter | en-GB | 2027-03-02 | 2027-03-29 | 2027-04-02
the week before Easter | en-GB | 2027-03-02 | 2027-03-22 | 2027-03-26
the second Tuesday after Easter | en-GB | 2027-03-02 | 2027-04-06
the week after next | en-GB | 2027-03-02 | 2027-03-15 | 2027-03-19
by the end of the week after next | en-GB | 2027-03-02 | 2027-03-19
the Friday after next | en-GB | 2027-03-02 | 2027-03-19
later this week | en-US | 2027-03-02 | 2027-03-03 | 2027-03-05
the back end of next week | en-GB | 2027-03-02 | 2027-03-12
the tail end of the week | en-GB | 2027-03-02 | 2027-03-05
this coming Friday | en-US | 2027-03-02 | 2027-03-05
Friday coming | en-GB | 2027-03-02 | 2027-03-05
no later than Friday | en-US | 2027-03-02 | 2027-03-05
after the weekend | en-GB | 2027-03-02 | 2027-03-08
by the end of Q2 | en-US | 2027-03-02 | 2027-06-30
end of the quarter | en-US | 2027-03-02 | 2027-03-31
sometime in Q3 | en-US | 2027-03-02 | 2027-07-01 | 2027-09-30
before the month is out | en-GB | 2027-03-02 | 2027-03-31
by month's end | en-US | 2027-03-02 | 2027-03-31
before the week is out | en-GB | 2027-03-02 | 2027-03-05
the last Thursday of the month | en-US | 2027-03-02 | 2027-03-25
the first of the month | en-US | 2027-03-02 | 2027-04-01
the last working day of the month | en-GB | 2027-03-02 | 2027-03-31
the first working day of May | en-GB | 2027-03-02 | 2027-05-04
week commencing 15 March | en-GB | 2027-03-02 | 2027-03-15 | 2027-03-19
the week of the 15th | en-US | 2027-03-02 | 2027-03-15 | 2027-03-19
w/c 15/3 | en-GB | 2027-03-02 | 2027-03-15 | 2027-03-19
the week of 3/15 | en-US | 2027-03-02 | 2027-03-15 | 2027-03-19
in 72 hours | en-US | 2027-03-02 | 2027-03-05
within five working days | en-GB | 2027-03-02 | 2027-03-09
ten days from now | en-US | 2027-03-02 | 2027-03-12
in a few days | en-US | 2027-03-02 | 2027-03-05
six weeks from today | en-US | 2027-03-02 | 2027-04-13
two Fridays from now | en-US | 2027-03-02 | 2027-03-12
a month from today | en-US | 2027-03-02 | 2027-04-02
two weeks ago | en-US | 2027-03-02 |
brought six people back within the year | en-US | 2027-03-02 |
9/10 people said so | en-GB | 2027-03-02 |
open 24/7 | en-GB | 2027-03-02 |
they may march on | en-GB | 2027-03-02 |
sat in the sun | en-GB | 2027-03-02 |
in the second interview | en-GB | 2027-03-02 |
heute in acht Tagen | de-AT | 2027-02-19 | 2027-02-26
in vierzehn Tagen | de-DE | 2027-03-02 | 2027-03-16
heute in einer Woche | de-DE | 2027-03-02 | 2027-03-09
heute in zwei Wochen | de-DE | 2027-03-02 | 2027-03-16
morgen in einer Woche | de-DE | 2027-03-02 | 2027-03-10
Freitag in einer Woche | de-DE | 2027-03-02 | 2027-03-12
Freitag in 14 Tagen | de-DE | 2027-03-02 | 2027-03-19
bis zum ersten Freitag im März | de-AT | 2027-02-19 | 2027-03-05
bis Aschermittwoch | de-DE | 2027-01-28 | 2027-02-10
in KW 12 | de-DE | 2027-03-02 | 2027-03-22 | 2027-03-26
Ende KW 12 | de-DE | 2027-03-02 | 2027-03-26
Anfang KW 12 | de-DE | 2027-03-02 | 2027-03-22 | 2027-03-23
kommenden Freitag | de-DE | 2027-03-02 | 2027-03-05
bis Freitagmittag | de-DE | 2027-03-02 | 2027-03-05
am Montagvormittag | de-DE | 2027-03-02 | 2027-03-08
Montag früh | de-DE | 2027-03-02 | 2027-03-08
morgen früh | de-DE | 2027-03-02 | 2027-03-03
heute Abend | de-DE | 2027-03-02 | 2027-03-02
übermorgen | de-DE | 2027-03-02 | 2027-03-04
übernächste Woche | de-DE | 2027-03-02 | 2027-03-15 | 2027-03-19
übernächsten Montag | de-DE | 2027-03-02 | 2027-03-15
Anfang nächster Woche | de-DE | 2027-03-02 | 2027-03-08 | 2027-03-09
bis Ende nächster Woche | de-DE | 2027-03-02 | 2027-03-12
bis Monatsende | de-DE | 2027-03-02 | 2027-03-31
bis Jahresende | de-DE | 2027-03-02 | 2027-03-02 | 2027-12-31
nach dem Wochenende | de-DE | 2027-03-02 | 2027-03-08
in der zweiten Märzwoche | de-DE | 2027-03-02 | 2027-03-08 | 2027-03-12
Dienstag nach Ostern | de-DE | 2027-03-02 | 2027-03-30
am Gründonnerstag | de-DE | 2027-03-02 | 2027-03-25
in der Karwoche | de-DE | 2027-03-02 | 2027-03-22 | 2027-03-27
nach dem ersten Advent | de-DE | 2027-11-02 | 2027-11-28
am Buß- und Bettag | de-DE | 2027-11-02 | 2027-11-17
nach dem Nationalfeiertag | de-AT | 2027-10-12 | 2027-10-26
nach dem Bundesfeiertag | de-CH | 2027-07-20 | 2027-08-01
in zwei, drei Wochen | de-DE | 2027-03-02 | 2027-03-16 | 2027-03-23
innerhalb von 5 Werktagen | de-DE | 2027-03-02 | 2027-03-09
bis zum 15. | de-DE | 2027-03-02 | 2027-03-15
am Freitag vor den Sportferien (die fangen am 15. Februar an) | de-CH | 2027-01-28 | 2027-02-12
nach den Ferien | de-DE | 2027-03-02 |
quarta que vem | pt-BR | 2027-03-02 | 2027-03-10
segunda que vem | pt-BR | 2027-03-02 | 2027-03-08
daqui a 15 dias | pt-BR | 2027-03-02 | 2027-03-16
daqui a oito dias | pt-PT | 2027-03-02 | 2027-03-09
decisão até sexta 29 | pt-PT | 2027-01-14 | 2027-01-29
segunda-feira, dia 8 | pt-BR | 2027-03-02 | 2027-03-08
até o fim do mês | pt-BR | 2027-03-02 | 2027-03-24 | 2027-03-31
até o final da semana | pt-BR | 2027-03-02 | 2027-03-05
começo da semana que vem | pt-BR | 2027-03-02 | 2027-03-08 | 2027-03-09
depois do carnaval | pt-BR | 2027-01-20 | 2027-02-09
na quarta-feira de cinzas | pt-BR | 2027-01-20 | 2027-02-10
depois de amanhã | pt-BR | 2027-03-02 | 2027-03-04
dia 8/3 | pt-BR | 2027-03-02 | 2027-03-08
em 2 ou 3 semanas | pt-BR | 2027-03-02 | 2027-03-16 | 2027-03-23
dentro de dez dias úteis | pt-BR | 2027-03-02 | 2027-03-16
no mês que vem | pt-BR | 2027-03-02 | 2027-04-01 | 2027-04-30
na primeira sexta de abril | pt-BR | 2027-03-02 | 2027-04-02
na última sexta do mês | pt-BR | 2027-03-02 | 2027-03-26
depois do feriado | pt-BR | 2027-04-10 | 2027-04-21
jeudi en huit | fr-FR | 2027-03-02 | 2027-03-11
lundi en quinze | fr-FR | 2027-03-02 | 2027-03-22
d'ici huit jours | fr-FR | 2027-03-02 | 2027-03-09
d'ici quinze jours | fr-FR | 2027-03-02 | 2027-03-16
sous quinzaine | fr-FR | 2027-03-02 | 2027-03-16
sous huitaine | fr-FR | 2027-03-02 | 2027-03-09
dans une dizaine de jours | fr-FR | 2027-03-02 | 2027-03-12
d'ici vendredi | fr-FR | 2027-03-02 | 2027-03-05
d'ici la fin du mois | fr-FR | 2027-03-02 | 2027-03-24 | 2027-03-31
après-demain | fr-FR | 2027-03-02 | 2027-03-04
le 1er avril | fr-FR | 2027-03-02 | 2027-04-01
mi-avril | fr-FR | 2027-03-02 | 2027-04-11 | 2027-04-20
la semaine prochaine | fr-FR | 2027-03-02 | 2027-03-08 | 2027-03-12
en début de semaine prochaine | fr-FR | 2027-03-02 | 2027-03-08 | 2027-03-09
le mardi après Pâques | fr-FR | 2027-03-02 | 2027-03-30
après la Toussaint | fr-FR | 2027-10-12 | 2027-11-01
après la Saint-Jean | fr-CA | 2027-06-02 | 2027-06-24
à la rentrée | fr-FR | 2027-03-02 |
en quince días | es-ES | 2027-03-02 | 2027-03-16
dentro de ocho días | es-ES | 2027-03-02 | 2027-03-09
de hoy en ocho | es-MX | 2027-03-02 | 2027-03-09
pasado mañana | es-MX | 2027-03-02 | 2027-03-04
el lunes por la mañana | es-ES | 2027-03-02 | 2027-03-08
a más tardar el viernes | es-MX | 2027-03-02 | 2027-03-05
la semana que viene | es-ES | 2027-03-02 | 2027-03-08 | 2027-03-12
a mediados de abril | es-ES | 2027-03-02 | 2027-04-11 | 2027-04-20
después de Semana Santa | es-MX | 2027-03-02 | 2027-03-28
después de Reyes | es-ES | 2026-12-10 | 2027-01-06
el primer lunes de abril | es-ES | 2027-03-02 | 2027-04-05
en un par de semanas | es-MX | 2027-03-02 | 2027-03-16
en 5 días hábiles | es-MX | 2027-03-02 | 2027-03-09
a fin de mes | es-MX | 2027-03-02 | 2027-03-24 | 2027-03-31
entre el 10 y el 12 de marzo | es-ES | 2027-03-02 | 2027-03-10 | 2027-03-12
"""

ROWS = [tuple(cell.strip() for cell in row.split("|")) for row in SAID.strip().splitlines()]


@pytest.mark.parametrize("row", ROWS, ids=[f"{row[1]}: {row[0]}" for row in ROWS])
def test_what_is_said_means_these_days(row: tuple[str, ...]) -> None:
    words, tag, said, first, *last = row
    language, country = tag.split("-")
    found = find_dates(words, date.fromisoformat(said), country, language)
    meant = [(first, last[0] if last else first)] if first else []
    assert [(day.first.isoformat(), day.last.isoformat()) for day in found] == meant


def test_the_day_after_is_the_one_after_the_day_just_named() -> None:
    words = "The board meets on the 15th and she calls me the day after."
    found = find_dates(words, date(2027, 3, 2), "US")
    assert [day.last for day in found] == [date(2027, 3, 15), date(2027, 3, 16)]


def test_a_feast_that_hangs_on_the_law_of_a_country_is_left_open_where_no_country_is_known() -> None:
    assert find_dates("after the bank holiday", date(2027, 3, 2)) == ()


def test_a_day_of_the_month_outweighs_the_bare_weekday_before_it() -> None:
    (found,) = find_dates("answer by Friday 29 at noon", date(2027, 1, 14), "GB")
    assert found.last == date(2027, 1, 29)
