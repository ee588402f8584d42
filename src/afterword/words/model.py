"""Sentences on the seeker's own model: what leaves, to whom, and what came of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from afterword.domain.facts import Reason
from afterword.words.gaps import Gaps
from afterword.words.tongue import filled

#: what leaves, by to whom; `{host}` is the address's own
LEAVES: Mapping[str, str] = {
    "here": "{host} is this machine: what is to be written stays on it, and nothing leaves.",
    "away": (
        "{host} is another machine. Each time you press for it, the following goes there: what you noted of "
        "the talk with this one person, lines of your résumé that fit, the role and the employer, how the "
        "person is greeted, and what their last message says. Never what you marked as private, never what "
        "only others told you, no mail address and no telephone number. Whoever runs {host} can read and "
        "keep it, and their terms hold."
    ),
    "open": (
        "{host} is another machine in your network, and the way there is not encrypted: whoever shares that "
        "network can read along. Each time you press for it, the following goes there: what you noted of the "
        "talk with this one person, lines of your résumé that fit, the role and the employer, how the person "
        "is greeted, and what their last message says. Never what you marked as private, never what only "
        "others told you, no mail address and no telephone number."
    ),
}
#: why a model's text did not stand, by the code of what was found
FAULTS: Mapping[str, str] = {
    "model_claim": "it stated things that nothing in your notes or résumé holds",
    "model_loose": "it said more than your notes or résumé do",
    "model_link": "it put in an address or a link",
    "model_hollow": "nothing in it came from your conversation",
    "model_tongue": "it was in another language",
    "model_form": "it addressed the person in the wrong form",
    "model_empty": "there was nothing in it",
    "model_not_json": "it did not keep to the form that was asked for",
    "unsupported_number": "it named figures that nothing in your notes or résumé holds",
    "unsupported_name": "it named somebody or something that nothing in your notes or résumé holds",
    "unsupported_date": "it named a day that nothing in your notes holds",
    "unsupported_skill": "it claimed a skill that your résumé and notes do not hold",
    "unsupported_employer": "it named an employer or a school that your résumé and notes do not hold",
    "unsupported_credential": "it claimed a degree or a certificate that your résumé does not hold",
    "unsupported_attribution": "it put words into their mouth",
    "unmade_promise": "it promised what you did not promise",
    "attach_missing": "it spoke of an attachment that is not there",
    "misspelt_name": "it misspelt a name",
    "wrong_name": "it addressed somebody else",
    "wrong_company": "it named another employer",
    "wrong_role": "it named another role",
    "wrong_address": "it addressed the person in the wrong form",
    "mixed_address": "it mixed two forms of address",
    "wrong_language": "it was in another language",
    "no_receipt": "it named figures without their source",
    "placeholder": "it left gaps to fill",
    "over_limit": "it was too long",
    "over_free_limit": "it was too long",
    "alike": "it was too much like your other notes to this employer",
    "private_content": "it came upon something private",
    "someone_elses": "it came upon what somebody else told you",
}
KEPT = "Your model wrote it. Read it as you would your own."
KEPT_AFTER = "Your model wrote it, and mended it {repairs} of 2 times. Read it as you would your own."
NOT_KEPT = "Your model’s text could not be used: {why}. The text that stood stands."
COUNTED = "{read} tokens read, {written} written."
COST = "{read} tokens read, {written} written: {cost}."


def leaves(host: str, *, here: bool, in_the_open: bool) -> str:
    """What leaves this machine, and to whom."""
    return filled(LEAVES["here" if here else "open" if in_the_open else "away"], Gaps({"host": host}))


def outcome(*, kept: bool, repairs: int, faults: Sequence[Reason] = ()) -> str:
    """What came of having it written."""
    if kept:
        return filled(KEPT_AFTER if repairs else KEPT, Gaps({"repairs": str(repairs)}))
    why = dict.fromkeys(filled(FAULTS[one.code], Gaps()) for one in faults if one.code in FAULTS)
    return filled(NOT_KEPT, Gaps({"why": "; ".join(why) or "the review blocked it"}))


def counted(read: int, written: int, cost: str) -> str:
    """What it used, and what that cost where it is known."""
    facts = {"read": str(read), "written": str(written), "cost": cost}
    return filled(COST if cost else COUNTED, Gaps(facts))
