"""What came of a change, said in a few words: the plan and the drafts that are other than before."""

from __future__ import annotations

from collections.abc import Sequence

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from afterword.actions.renew import Renewal
from afterword.words.nouns import PURPOSES

MOST = 3  # told one by one

_WHAT: dict[str, Promise] = {
    "add": gettext_lazy("New in the plan: %(purpose)s (%(person)s)."),
    "update": gettext_lazy("Planned anew: %(purpose)s (%(person)s)."),
    "cancel": gettext_lazy("Off the plan: %(purpose)s (%(person)s)."),
    "revive": gettext_lazy("Back in the plan: %(purpose)s (%(person)s)."),
    "wake": gettext_lazy("Awake again: %(purpose)s (%(person)s)."),
    "written": gettext_lazy("Written anew: %(purpose)s (%(person)s)."),
}


def renewed(renewals: Sequence[Renewal]) -> str:
    """One line for a person; what was planned and written at once is told once."""
    planned = {one.touchpoint for one in renewals if one.what == "add"}
    news = [one for one in renewals if not (one.what == "written" and one.touchpoint in planned)]
    if not news:
        return _("The plan stays as it is.")
    told = [str(_WHAT[one.what]) % _names(one) for one in news[:MOST]]
    more = len(news) - MOST
    if more > 0:
        told.append(
            ngettext("And %(count)d change more.", "And %(count)d changes more.", more) % {"count": more}
        )
    return " ".join(told)


def _names(one: Renewal) -> dict[str, str]:
    return {"purpose": PURPOSES[one.purpose], "person": one.person}
