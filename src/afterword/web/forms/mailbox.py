"""The form of the seeker's mail account. A password is taken and never given out again."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from afterword.actions.read_mailbox import MailboxShown, Proposal, ServerShown
from afterword.actions.save_mailbox import TypedMailbox, TypedServer

SECURITY = (
    ("tls", _("TLS (465 or 993)")),
    ("starttls", _("STARTTLS (587 or 143)")),
    ("none", _("None, on this machine only")),
)
HIGHEST_PORT = 65535


class MailboxForm(forms.Form):
    """Where mail goes out, where it comes in, and in whose name. An empty `in_host`: by hand."""

    address = forms.EmailField(label=_("Your address"))
    name = forms.CharField(label=_("Your name, as they see it"), required=False, max_length=200)
    out_host = forms.CharField(label=_("Server"), max_length=253)
    out_port = forms.IntegerField(label=_("Port"), initial=465, min_value=1, max_value=HIGHEST_PORT)
    out_security = forms.ChoiceField(label=_("Encryption"), choices=SECURITY, initial="tls")
    out_user = forms.CharField(label=_("User name"), required=False, max_length=320)
    out_password = forms.CharField(label=_("Password"), required=False, strip=False, max_length=500)
    in_host = forms.CharField(label=_("Server"), required=False, max_length=253)
    in_port = forms.IntegerField(
        label=_("Port"), initial=993, required=False, min_value=1, max_value=HIGHEST_PORT
    )
    in_security = forms.ChoiceField(label=_("Encryption"), choices=SECURITY, initial="tls", required=False)
    in_user = forms.CharField(label=_("User name"), required=False, max_length=320)
    in_password = forms.CharField(label=_("Password"), required=False, strip=False, max_length=500)
    sent_folder = forms.CharField(label=_("Folder of sent mail"), required=False, max_length=200)

    def typed(self) -> TypedMailbox:
        """The account as typed; only of a valid form."""
        told = self.cleaned_data
        into = self._server("in", 993) if told["in_host"] else None
        return TypedMailbox(
            told["address"], self._server("out", 465), into, told["name"], told["sent_folder"]
        )

    def _server(self, way: str, port: int) -> TypedServer:
        told = self.cleaned_data
        return TypedServer(
            host=told[f"{way}_host"],
            port=told[f"{way}_port"] or port,
            security=told[f"{way}_security"] or "tls",
            user=told[f"{way}_user"],
            password=told[f"{way}_password"] or None,
        )


def filled(account: MailboxShown) -> dict[str, Any]:
    """What the form starts from, where there is an account."""
    told = {"address": account.address, "name": account.name, "sent_folder": account.sent_folder}
    return {**told, **_of("out", account.out), **(_of("in", account.into) if account.into else {})}


def proposed(address: str, proposal: Proposal | None) -> dict[str, Any]:
    """What the form starts from, for an address that was just typed."""
    if proposal is None:
        return {"address": address, "out_user": address, "in_user": address}
    return {"address": address, **_of("out", proposal.out), **_of("in", proposal.into)}


def _of(way: str, server: ServerShown) -> dict[str, Any]:
    return {
        f"{way}_host": server.host,
        f"{way}_port": server.port,
        f"{way}_security": str(server.security),
        f"{way}_user": server.user,
    }
