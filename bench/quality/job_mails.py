"""Mail about applications: what it means, beside the words that trackers of applications look for.

The labels of the material are put beside our kinds by `MEANS`; what its makers call uncertain is
not asked for. F1 is of six classes, each counting alike. A rejection is asked for apart, since
nothing hurts more where it is wrong, and mail that is no job mail must be nothing to us.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from afterword.adapters.mail_files import read_mail
from afterword.domain.hear.meaning import classify
from afterword.domain.sources import Mail
from afterword.domain.touchpoints import SignalKind
from hear_post import mail
from measure import Figure, show
from quality.suite import DATA, Example, examples, macro_f1, share

YARDSTICK = "a tracker's keywords"
#: labels and the kinds that are right for them, the first naming the class
MEANS: Mapping[str, tuple[str, ...]] = {
    "rejection": ("rejection", "soft_rejection"),
    "position_filled": ("rejection", "soft_rejection"),
    "acknowledgement": ("ack",),
    "assessment": ("next_round", "request"),
    "interview_invitation": ("next_round", "scheduling"),
    "interview_confirmed": ("scheduling",),
    "scheduling": ("scheduling",),
    "offer": ("offer",),
    "next_round_or_offer": ("offer", "next_round"),
    "on_hold": ("other",),
    "recruiter_outreach": ("other",),
    "interview_followup": ("reply", "other"),
    "not_decision": ("other",),
    "not_job_mail": ("other",),
}
KEYWORDS = (
    (
        r"unfortunately|regret|other candidates|not (?:be )?(?:moving|selected)|leider|malheur",
        "rejection",
    ),
    (r"offer letter|pleased to offer|job offer|angebot|offre|oferta", "offer"),
    (r"interview|assessment|gespräch|entretien|entrevista", "next_round"),
    (r"availab|calendar|schedul|termin", "scheduling"),
    (r"received your application|thank you for applying|eingang|candidature|recibido", "ack"),
)
Reading = Callable[[Mail], str]


@dataclass(frozen=True, slots=True)
class Labelled:
    """A mail and its label."""

    mail: Mail
    label: str


def main() -> None:
    """Score and print."""
    figures = scores(DATA)
    show("Job mail (data/job_mail)", figures, dict.fromkeys(figures, YARDSTICK))


def scores(data: Path) -> dict[str, Figure]:
    """Every figure, ours beside the keywords'."""
    mails = list(labelled(data))
    us, them = (_shares(mails, read) for read in (ours, keywords))
    return {name: Figure(us[name], them[name], "%") for name in us}


def labelled(data: Path) -> Iterator[Labelled]:
    """The mails of the material; single sentences as mails that hold nothing else."""
    for one in examples("job_mail", data):
        if one.file.endswith((".eml", ".txt")):
            yield Labelled(_mail(one), one.label)


def _mail(example: Example) -> Mail:
    if example.file.endswith(".eml"):
        return read_mail(example.file, example.raw)
    return mail(example.raw.decode("utf-8"), "", in_reply_to=None)


def _shares(mails: list[Labelled], read: Reading) -> dict[str, float]:
    kinds = [(each.label, read(each.mail)) for each in mails]
    pairs = [
        (MEANS[label][0], MEANS[label][0] if kind in MEANS[label] else kind)
        for label, kind in kinds
        if label in MEANS
    ]
    no = MEANS["rejection"]
    refused = [
        (label in ("rejection", "position_filled"), kind in no)
        for label, kind in kinds
        if label != "uncertain"
    ]
    aliens = [kind in ("other", "ack") for label, kind in kinds if label == "not_job_mail"]
    return {
        "macro_f1": macro_f1(pairs),
        "no_precision": share([truth for truth, found in refused if found]),
        "no_recall": share([found for truth, found in refused if truth]),
        "look_alikes": share(aliens),
    }


def ours(read: Mail) -> str:
    """The kind that we tell."""
    return classify(read).kind.value


def keywords(read: Mail) -> str:
    """The kind by the first keyword in the subject and the text."""
    text = f"{read.subject}\n{read.text}"
    return next(
        (kind for words, kind in KEYWORDS if re.search(words, text, re.IGNORECASE)), SignalKind.OTHER.value
    )
