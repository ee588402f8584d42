"""What every request passes: safe headers, a closed door, and failures told in words."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render

from afterword.actions.journal import the_seeker
from afterword.errors import AfterwordError, Missing, Refused
from afterword.words.errors import tell

if TYPE_CHECKING:
    from afterword.store.models import Seeker

Respond = Callable[[HttpRequest], HttpResponse]
View = Callable[..., HttpResponseBase]

# Everything from here, nothing inline, no frames, no plugins, no form that posts elsewhere.
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
)


def open_to_all(view: View) -> View:
    """Mark the few pages that need no sign-in; every other one is closed."""
    view.open_to_all = True  # type: ignore[attr-defined]
    return view


def owner_of(request: HttpRequest) -> Seeker:
    """The seeker whose journal this is; only closed views have one."""
    owner: Seeker = request.owner  # type: ignore[attr-defined]
    return owner


class SafeHeaders:
    """The Content-Security-Policy, and no caching of anybody's journal."""

    def __init__(self, respond: Respond) -> None:
        self.respond = respond

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Add the headers to every response; static files may be kept."""
        response = self.respond(request)
        response.headers.setdefault("Content-Security-Policy", POLICY)
        if not request.path.startswith("/static/"):
            response.headers.setdefault("Cache-Control", "no-store")
        return response


class ClosedByDefault:
    """A view is for the signed-in seeker unless it says otherwise by name."""

    def __init__(self, respond: Respond) -> None:
        self.respond = respond

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Hand on; the view itself is judged below, when it is known."""
        return self.respond(request)

    def process_view(
        self, request: HttpRequest, view: View, _args: object, _kwargs: object
    ) -> HttpResponse | None:
        """Give the request its owner, or show the closed door."""
        if getattr(view, "open_to_all", False):
            return None
        if not request.session.get("signed_in"):
            return redirect("door")
        request.owner = the_seeker()  # type: ignore[attr-defined]
        return None


class TellFailures:
    """A named failure becomes a page with two sentences, never a stack."""

    def __init__(self, respond: Respond) -> None:
        self.respond = respond

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Hand on; failures are caught below."""
        return self.respond(request)

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        """Show what happened and what to do; what is not ours is left to Django."""
        if not isinstance(error, AfterwordError):
            return None
        happened, remedy = tell(error)
        context = {"happened": happened, "remedy": remedy}
        return render(request, "failure.html", context, status=_status(error))


def _status(error: AfterwordError) -> int:
    if isinstance(error, Missing):
        return 404
    return 409 if isinstance(error, Refused) else 422
