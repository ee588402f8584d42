"""From when somebody reads again: exact where a day is named, nothing where none is."""

from __future__ import annotations

from datetime import date

import pytest

from afterword.domain.hear.meaning import classify
from afterword.domain.touchpoints import SignalKind
from hear_post import AUTO, mail

# Written on Wednesday, 18 November 2026.
NAMED = """
I'm on leave, back on 30 November. | 11-30
I am out of the office from 16 to 27 November. | 11-30
I'm away through Friday. | 11-23
I'm on leave and won't be back before the 26th. | 11-26
Out of office, back Monday. | 11-23
On holiday until Monday 4 January. | 01-04
Ich bin bis einschließlich 27. November im Urlaub. | 11-30
Ich bin im Urlaub und ab dem 7.12. wieder da. | 12-07
Ich bin im Urlaub und nicht vor dem 8. Dezember zurück. | 12-08
Unser Büro ist vom 23.12. bis einschließlich 6.1. geschlossen. | 01-07
Je suis en congés jusqu'au 4 décembre inclus. | 12-07
Absent jusqu'au 23/11, je vous répondrai à mon retour le 24/11. | 11-24
Je suis en vacances, de retour à partir du 2 décembre. | 12-02
Estoy de vacaciones del 16 al 27 de noviembre. | 11-30
Estoy de vacaciones y no vuelvo hasta el 10 de diciembre. | 12-10
Estoy de vacaciones, vuelvo el día 1 de diciembre. | 12-01
Estou de férias e volto no dia 14/12. | 12-14
Estou de férias, regresso ao trabalho no dia 2 de dezembro. | 12-02
Estou de férias e não volto até o dia 10 de dezembro. | 12-10
Ik ben met vakantie tot en met 27 november. | 11-30
Sono in ferie e rientrerò mercoledì 2 dicembre. | 12-02
"""


@pytest.mark.parametrize("line", NAMED.strip().splitlines())
def test_a_day_of_return_is_the_first_day_somebody_reads_again(line: str) -> None:
    text, _, day = line.partition(" | ")
    heard = classify(mail(text, "Automatic reply", headers=AUTO))
    month, of_month = map(int, day.split("-"))
    assert (heard.kind, heard.until) == (
        SignalKind.OOO,
        date(2027 if month < 11 else 2026, month, of_month),
    )


@pytest.mark.parametrize(
    "text",
    [
        "I am on leave and will be back in two weeks.",
        "I'm on holiday, back on 03/04.",
        "I'm out of the office and back some time next week.",
        "Ich bin im Urlaub, in zwei Wochen bin ich zurück.",
        "Je suis absente, je vous réponds à mon retour.",
        "Estoy de baja y no sé hasta cuándo.",
    ],
)
def test_where_no_day_is_named_none_is_guessed(text: str) -> None:
    heard = classify(mail(text, "Automatic reply", headers=AUTO))
    assert (heard.kind, heard.until) == (SignalKind.OOO, None)
