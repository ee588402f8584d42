from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from afterword.domain.write.comparison import Mark, Stretch, compared

TEXTS = st.text(alphabet="ab ü.\n", max_size=80)


@given(TEXTS, TEXTS)
def test_what_is_not_new_is_the_first_text_and_what_is_not_gone_the_second(before: str, after: str) -> None:
    found = compared(before, after)
    assert "".join(one.text for one in found if one.mark is not Mark.NEW) == before
    assert "".join(one.text for one in found if one.mark is not Mark.GONE) == after
    assert all(one.text for one in found)


def test_a_change_of_a_few_words_is_one_change() -> None:
    found = compared("We spoke about old ink and the press.", "We spoke about new type and the press.")
    assert found == (
        Stretch("We spoke about ", Mark.SAME),
        Stretch("old ink", Mark.GONE),
        Stretch("new type", Mark.NEW),
        Stretch(" and the press.", Mark.SAME),
    )


def test_two_texts_that_are_the_same_have_nothing_marked() -> None:
    assert {one.mark for one in compared("Thank you.", "Thank you.")} == {Mark.SAME}
    assert compared("", "") == ()
