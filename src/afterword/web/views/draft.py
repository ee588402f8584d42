"""The draft of one touchpoint: its text with receipts, what the review says, and what to do with it."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_GET, require_POST

from afterword import bootstrap
from afterword.actions.apply_remedy import apply_remedy, mend_text
from afterword.actions.approve import approve
from afterword.actions.choose_time import read_times
from afterword.actions.edit_draft import edit_draft
from afterword.actions.enqueue import enqueue
from afterword.actions.explain_touchpoint import asked_of
from afterword.actions.learn_voice import learn_voice
from afterword.actions.prepare_questions import prepare_questions
from afterword.actions.read_along import read_along
from afterword.actions.read_letter import LetterView, read_letter
from afterword.actions.read_listening import on_silence
from afterword.actions.renew import renew_all
from afterword.actions.review_text import review_text
from afterword.actions.send_now import send_now
from afterword.actions.write_drafts import write_drafts
from afterword.domain.facts import SPOKEN
from afterword.domain.touchpoints import Finding, Level, Remedy, TouchpointState
from afterword.errors import Unusable
from afterword.web.answering import said
from afterword.web.forms.letters import LONGEST_BODY, LONGEST_SUBJECT, RemedyForm, TextForm, VersionForm
from afterword.web.guards import owner_of
from afterword.web.letters import parts_of
from afterword.web.views.by_model import offered
from afterword.web.views.in_hand import hands
from afterword.web.views.plan import choices
from afterword.words.versions import WISHES

IN_THE_EXAMPLE = 5  # seconds
#: where a text may still be worked over
OPEN = (TouchpointState.PLANNED, TouchpointState.SNOOZED)


@require_GET
def show(request: HttpRequest, number: int) -> HttpResponse:
    """The letter as it stands."""
    owner = owner_of(request)
    letter = read_letter(owner, number, bootstrap.clock().now())
    open_ = letter.item.draft is not None and letter.state in OPEN
    open_ = open_ and letter.item.touchpoint.method not in SPOKEN
    context = {**_context(request, letter), **_along(request, letter)}
    if open_ and not context["in_hand"]:
        context["wishes"] = WISHES.items()
        context["times"] = read_times(owner, number, bootstrap.clock().now())
        context["chosen"] = letter.made_for.params.get("at", "")
    return render(request, "draft.html", context)


@require_GET
def edit(request: HttpRequest, number: int) -> HttpResponse:
    """The letter as a form."""
    letter = read_letter(owner_of(request), number, bootstrap.clock().now())
    draft = letter.item.draft
    unread = False
    if draft:
        bootstrap.proofreader().wake(draft.language)
        unread = not bootstrap.proofreads(draft.language)
    typed = {"subject": draft.subject, "body": draft.body} if draft else {}
    context = {**_context(request, letter), "form": TextForm(typed), "unread": unread}
    return render(request, "draft.html", context)


@require_POST
def written(request: HttpRequest, number: int) -> HttpResponse:
    """Write what is not written yet, of this touchpoint's interview."""
    owner, now = owner_of(request), bootstrap.clock().now()
    letter = read_letter(owner, number, now)
    write_drafts(owner, letter.interview, bootstrap.proofreading_tools(), now)
    return said(request, _("Written."), undo=False, back=_page(number))


@require_POST
def review(request: HttpRequest, number: int) -> HttpResponse:
    """What the review says of a text that is being written; nothing is saved."""
    # Beyond these lengths no form takes it, and looking at it would take long.
    written = request.POST.get("body", "")[:LONGEST_BODY].replace("\r\n", "\n").rstrip()
    subject, body = _mended(request, request.POST.get("subject", "")[:LONGEST_SUBJECT] or None, written)
    found = review_text(owner_of(request), number, subject, body, bootstrap.proofreader().find)
    letter = read_letter(owner_of(request), number, bootstrap.clock().now())
    form = TextForm({"subject": subject, "body": body})
    context = {**_context(request, letter), "form": form, "findings": found, "blocking": _blocking(found)}
    return render(request, "draft.html#findings" if request.htmx else "draft.html", context)  # type: ignore[attr-defined]  # the middleware sets it


@require_POST
def save(request: HttpRequest, number: int) -> HttpResponse:
    """Keep the edited text as a new version."""
    owner, now = owner_of(request), bootstrap.clock().now()
    form = TextForm(request.POST)
    if not form.is_valid():
        context = {**_context(request, read_letter(owner, number, now)), "form": form}
        return render(request, "draft.html", context, status=422)
    subject, body = form.cleaned_data["subject"] or None, form.cleaned_data["body"]
    edit_draft(owner, number, subject, body, now, bootstrap.proofreader().find)
    new = learn_voice(owner, bootstrap.tools(), now)
    if new:
        renew_all(owner, bootstrap.tools(), now)
    happened = render_to_string("kept_and_learned.html", {"habits": new})
    return said(request, happened, back=_page(number))


@require_POST
def mend(request: HttpRequest, number: int) -> HttpResponse:
    """Mend one thing that the review named; the mended text is a new version."""
    remedy, version = _remedy(request), _version(request)
    if remedy is None:
        raise Unusable("remedy", _("what to mend"))
    now, proofread = bootstrap.clock().now(), bootstrap.proofreader().find
    apply_remedy(owner_of(request), number, version, remedy, now, proofread)
    return said(request, _("Mended, as a new version."), back=_page(number))


@require_POST
def approved(request: HttpRequest, number: int) -> HttpResponse:
    """Approve exactly the version that was seen; by mail it is queued for its best moment."""
    owner, now = owner_of(request), bootstrap.clock().now()
    letter = read_letter(owner, number, now)
    if letter.would_go <= now and not letter.by_hand:
        return sent_now(request, number)  # its moment is now: there must be time to take it back
    approve(owner, number, _version(request), now)
    if letter.by_hand:
        return said(request, _("Approved."), back=_page(number))
    enqueue(owner, number, now)
    return said(request, _("Approved, and queued for its moment."), back=reverse("today"))


@require_POST
def queued(request: HttpRequest, number: int) -> HttpResponse:
    """Queue what was approved before, again."""
    enqueue(owner_of(request), number, bootstrap.clock().now())
    return said(request, _("Queued."))


@require_POST
def sent_now(request: HttpRequest, number: int) -> HttpResponse:
    """Approve exactly the version that was seen and let it go at once, with a moment to take it back."""
    seconds = _undo_seconds(request)
    now = bootstrap.clock().now()
    send_now(owner_of(request), number, _version(request), now, timedelta(seconds=seconds))
    happened = ngettext("It goes in %(seconds)s second.", "It goes in %(seconds)s seconds.", seconds)
    return said(request, happened % {"seconds": seconds}, back=reverse("today"))


def _context(request: HttpRequest, letter: LetterView) -> dict[str, Any]:
    draft = letter.item.draft
    findings = draft.findings if draft else ()
    parts = parts_of(letter.pieces)
    return {
        "letter": letter,
        "item": letter.item,
        "draft": draft,
        "parts": parts,
        "sentences": [part for part in parts if part.number],
        "open": letter.state in OPEN,
        "findings": findings,
        "blocking": _blocking(findings),
        "asked": asked_of(owner_of(request), letter.item.number, bootstrap.tools().policy),
        "questions": prepare_questions(owner_of(request), letter.item.number, bootstrap.tools()),
        "not_listening": on_silence(owner_of(request), letter.item.touchpoint, bootstrap.clock().now()),
        "there": date_format(letter.there, "D H:i"),
        "undo_seconds": _undo_seconds(request),
        **choices(owner_of(request).timezone),
        **offered(request, letter.item.number),
        **hands(request, letter.item.number),
    }


def _along(request: HttpRequest, letter: LetterView) -> dict[str, Any]:
    """What goes along with a letter that is not gone yet; the meeting's hour by the seeker's clock."""
    if letter.state not in OPEN or letter.item.draft is None or letter.item.needs == "word":
        return {}
    owner = owner_of(request)
    along = read_along(owner, letter.item.number, bootstrap.clock().now())
    meeting = (along.meeting or along.told) if along else None
    own = meeting.start.astimezone(ZoneInfo(owner.timezone or "UTC")) if meeting else None
    return {
        "along": along,
        "meeting_at": f"{own:%Y-%m-%dT%H:%M}" if own else "",
    }


def _undo_seconds(request: HttpRequest) -> int:
    """For how long it can be taken back: in the example less, for nobody wants to wait there."""
    practising = owner_of(request).practising
    return min(settings.AFTERWORD_UNDO, IN_THE_EXAMPLE) if practising else settings.AFTERWORD_UNDO


def _blocking(findings: tuple[Finding, ...]) -> list[Finding]:
    return [finding for finding in findings if finding.level is Level.BLOCK]


def _version(request: HttpRequest) -> int:
    form = VersionForm(request.POST)
    if not form.is_valid():
        raise Unusable("version", _("the number of the text you read"))
    version: int = form.cleaned_data["version"]
    return version


def _remedy(request: HttpRequest) -> Remedy | None:
    form = RemedyForm(request.POST)
    return form.cleaned_data["remedy"] if form.is_valid() else None


def _mended(request: HttpRequest, subject: str | None, body: str) -> tuple[str | None, str]:
    """What was typed, with the remedy whose button was pressed, if one was."""
    remedy = _remedy(request)
    return mend_text(subject, body, remedy) if remedy else (subject, body)


def _page(number: int) -> str:
    return reverse("draft", args=[number])
