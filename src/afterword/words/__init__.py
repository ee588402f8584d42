"""Words: codes and errors turned into sentences, in one place.

Rules return codes with parameters; history stores those; a person reads what stands here.
Each table maps a code to a sentence with `{parameters}`.
"""

from __future__ import annotations

from afterword.domain.facts import Reason
from afterword.words.because import BECAUSE
from afterword.words.entries import entry_sentence
from afterword.words.gaps import Gaps
from afterword.words.history import HISTORY
from afterword.words.plan import PLAN
from afterword.words.review import REVIEW
from afterword.words.tongue import filled

SENTENCES = {**BECAUSE, **PLAN, **REVIEW}


def sentence(reason: Reason) -> str:
    """The sentence a reason stands for; a parameter it lacks is shown as a dash.

    A code without a sentence (from a policy file of somebody's own, say) is shown as its words.
    """
    if reason.code in HISTORY:
        return entry_sentence(reason)
    return filled(SENTENCES.get(reason.code, reason.code.replace("_", " ")), Gaps(reason.params))
