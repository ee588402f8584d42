"""The form of the seeker's mail account. A password is taken and never given out again."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from afterword.actions.pace_mailbox import LONGEST_PACE, MOST_A_DAY
from afterword.actions.propose_mailbox import Proposal
from afterword.actions.read_mailbox import MailboxShown, ServerShown
from afterword.actions.save_mailbox import TypedConsent, TypedMailbox, TypedServer
from afterword.errors import Unusable

SECURITY = (
    ("tls", _("TLS (465 or 993)")),
    ("starttls", _("STARTTLS (587 or 143)")),
    ("none", _("None, on this machine only")),
)
HIGHEST_PORT = 65535
#: at whom one signs in through the browser
CONSENTS = (("google", _("Google")), ("microsoft", _("Microsoft")), ("own", _("A provider of my own")))


class MailboxForm(forms.Form):
    """Where mail goes out, where it comes in, and in whose name. An empty `in_host`: by hand."""

    address = forms.EmailField(label=_("Your address"))
    name = forms.CharField(label=_("Your name, as they see it"), required=False, max_length=200)
    out_host = forms.CharField(label=_("Server that sends (SMTP)"), max_length=253)
    out_port = forms.IntegerField(label=_("Port"), initial=465, min_value=1, max_value=HIGHEST_PORT)
    out_security = forms.ChoiceField(label=_("Encryption"), choices=SECURITY, initial="tls")
    out_user = forms.CharField(label=_("User name"), required=False, max_length=320)
    out_password = forms.CharField(label=_("Password"), required=False, strip=False, max_length=500)
    in_host = forms.CharField(label=_("Server to hear from (IMAP)"), required=False, max_length=253)
    in_port = forms.IntegerField(
        label=_("Port"), initial=993, required=False, min_value=1, max_value=HIGHEST_PORT
    )
    in_security = forms.ChoiceField(label=_("Encryption"), choices=SECURITY, initial="tls", required=False)
    in_user = forms.CharField(label=_("User name"), required=False, max_length=320)
    in_password = forms.CharField(label=_("Password"), required=False, strip=False, max_length=500)
    sent_folder = forms.CharField(label=_("Folder of sent mail"), required=False, max_length=200)
    consent = forms.ChoiceField(label=_("At"), choices=CONSENTS, initial="google", required=False)
    client_id = forms.CharField(label=_("Client id"), required=False, max_length=300)
    client_secret = forms.CharField(label=_("Client secret"), required=False, strip=False, max_length=500)

    def typed(self) -> TypedMailbox:
        """The account as typed; only of a valid form."""
        told = self.cleaned_data
        into = self._server("in", 993) if told["in_host"] else None
        return TypedMailbox(
            told["address"],
            self._server("out", 465),
            into,
            told["name"],
            told["sent_folder"],
            self._consent(),
        )

    def _consent(self) -> TypedConsent | None:
        told = self.cleaned_data
        if not told["client_id"]:
            return None
        return TypedConsent(told["consent"] or "google", told["client_id"], told["client_secret"] or None)

    def _server(self, way: str, port: int) -> TypedServer:
        told = self.cleaned_data
        return TypedServer(
            host=told[f"{way}_host"],
            port=told[f"{way}_port"] or port,
            security=told[f"{way}_security"] or "tls",
            user=told[f"{way}_user"],
            password=told[f"{way}_password"] or None,
        )


class AliasForm(forms.Form):
    """Another address in whose name a mailbox sends."""

    alias = forms.EmailField(label=_("Another address"))
    alias_name = forms.CharField(label=_("Your name beside it"), required=False, max_length=200)


class PaceForm(forms.Form):
    """How much goes from a mailbox."""

    day_cap = forms.IntegerField(label=_("Most messages a day"), min_value=1, max_value=MOST_A_DAY)
    pace = forms.IntegerField(label=_("Seconds between two"), min_value=0, max_value=LONGEST_PACE)


def put_wrong(form: MailboxForm, problem: Unusable) -> None:
    """Say what is wrong at the field that is meant, where there is only one of the kind."""
    fields = {"address": "address", "client_id": "client_id", "password": "out_password"}
    field = fields.get(problem.what)
    if problem.what == "password" and form.cleaned_data["out_password"]:
        field = "in_password"
    form.add_error(field, _wrong(problem))


def _wrong(problem: Unusable) -> str:
    if problem.what == "password":
        return gettext("Give the password of this login.")
    words = {
        "address": gettext("The address"),
        "host": gettext("The server"),
        "port": gettext("The port"),
        "security": gettext("The encryption"),
        "client_id": gettext("The client id"),
    }
    what = words.get(problem.what, problem.what)
    return gettext("%(what)s is not usable yet. Wanted: %(detail)s.") % {
        "what": what,
        "detail": problem.detail,
    }


def filled(account: MailboxShown) -> dict[str, Any]:
    """What the form starts from, where there is an account."""
    told: dict[str, Any] = {
        "address": account.address,
        "name": account.name,
        "sent_folder": account.sent_folder,
    }
    if account.consent:
        told |= {"consent": account.consent.provider, "client_id": account.consent.client_id}
    return {**told, **_of("out", account.out), **(_of("in", account.into) if account.into else {})}


def proposed(address: str, proposal: Proposal | None) -> dict[str, Any]:
    """What the form starts from, for an address that was just typed."""
    if proposal is None:
        return {"address": address, "out_user": address, "in_user": address}
    told: dict[str, Any] = {"address": address, "consent": proposal.consent or "google"}
    for way, server in (("out", proposal.out), ("in", proposal.into)):
        told |= _of(way, server) if server else {f"{way}_user": address}
    return told


def _of(way: str, server: ServerShown) -> dict[str, Any]:
    return {
        f"{way}_host": server.host,
        f"{way}_port": server.port,
        f"{way}_security": str(server.security),
        f"{way}_user": server.user,
    }
