"""Which adapter stands behind which port. The only place that knows both.

Imports stand inside the functions: a command pays only for what it uses, and none that needs
no journal ever loads Django.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import cache, cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Hashable

    from afterword.actions.rehearse import Tools
    from afterword.actions.test_mailbox import AccountWays
    from afterword.actions.ways import Ways
    from afterword.adapters.carddav import ServerBooks
    from afterword.adapters.consent.loopback import Loopback
    from afterword.adapters.contact_books import ContactFiles
    from afterword.adapters.reader.reader import FileReader
    from afterword.adapters.sign_in_attempts import SignInAttempts
    from afterword.adapters.sign_in_links import SignInLinks
    from afterword.adapters.vault import KeyVault
    from afterword.domain.mail_account import MailAccount
    from afterword.domain.model_account import Prices
    from afterword.domain.sources import SourceText
    from afterword.ports import (
        AccountFinder,
        AuthorizationServer,
        Clock,
        DraftBox,
        LoginItem,
        MailIn,
        MailOut,
        MailProgram,
        ModelWriter,
        PolicyFile,
        Proofreader,
    )
    from afterword.store.models import Seeker


def reader() -> FileReader:
    """The reader of files and folders."""
    from afterword.adapters.reader.reader import FileReader

    return FileReader()


def policy_file() -> PolicyFile:
    """What reads policy files."""
    from afterword.adapters.policy_file.reader import TomlPolicy

    return TomlPolicy()


def contact_books() -> ContactFiles:
    """The reader of files of contacts."""
    from afterword.adapters.contact_books import ContactFiles

    return ContactFiles()


def address_books(url: str, user: str, password: str) -> ServerBooks:
    """The address books behind a login. Raises ExtraMissing, AddressBookFailed."""
    from django.conf import settings

    from afterword.adapters.carddav import ServerBooks

    return ServerBooks(url, user, password, settings.AFTERWORD_MAIL_AUTHORITIES)


@cache
def tools() -> Tools:
    """What the rules of plan and write are given: policy, phrases, tagger, and weights.

    Made once: a page that writes drafts anew must not load the tagger's model every time.
    """
    from afterword.actions.rehearse import Tools
    from afterword.adapters.grammar.tagger import HantaGrammar
    from afterword.adapters.phrasebook_file.loader import TomlPhrasebooks
    from afterword.adapters.weights_file.reader import WeightsFile

    weights = WeightsFile().load()
    return Tools(policy_file().load(), TomlPhrasebooks().load, HantaGrammar().words, weights)


@cache
def proofreader() -> Proofreader:
    """Who looks for slips of spelling and grammar, in the languages that are installed.

    Made once: behind it stands a process that loads a dictionary.
    """
    from afterword.adapters.proofreading import ProofreadingChild, Silent, readable

    return ProofreadingChild(readable()) if readable() else Silent()


def proofreads(language: str) -> bool:
    """Whether a text in this language (a BCP 47 tag) would be proofread."""
    from afterword.adapters.proofreading import readable

    return language.partition("-")[0].lower() in readable()


@cache
def proofreading_tools() -> Tools:
    """The same as `tools`, with drafts proofread: for programs that stay, as the first takes a second."""
    from dataclasses import replace

    return replace(tools(), proofread=proofreader().find)


def example() -> Path:
    """The folder of the product's own example interview."""
    return Path(__file__).parent / "example"


def example_sources(now: datetime) -> tuple[SourceText, ...]:
    """The example's files, told as if its interview had ended a little before `now`."""
    from afterword.adapters.practice.example import sources

    return sources(example(), now)


def clock() -> Clock:
    """What time it is."""
    from afterword.adapters.system_clock import SystemClock

    return SystemClock()


def hosted() -> bool:
    """Whether this runs where no computer is put to sleep."""
    from django.conf import settings as chosen

    from afterword import settings

    settings.start()
    return bool(getattr(chosen, "AFTERWORD_HOSTED", False))


def login_item() -> LoginItem:
    """What starts Afterword when the seeker logs in to this computer."""
    from afterword.adapters.login_items import login_item as item_here
    from afterword.settings import env

    return item_here(surroundings=env.surroundings())


def ways(owner: Seeker) -> Ways:
    """The ways out and in of this seeker.

    While practising, both lead nowhere. With accounts, they are their servers. Without one,
    messages go into a folder of .eml files beside the journal, and mail is heard by hand.
    """
    from django.conf import settings

    from afterword.actions.read_mailbox import mail_accounts
    from afterword.actions.ways import Ways
    from afterword.adapters.eml_folder.mail_out import EmlFolder

    if owner.practising:
        return Ways.through(*_practice())
    accounts = mail_accounts(owner, vault(), partial(_token, owner))
    if not accounts:
        return Ways.through(EmlFolder(settings.AFTERWORD_OUTBOX))
    into = ((one.sender.email, _servers(one)[1]) for one in accounts)
    heard = tuple((address, box) for address, box in into if box)
    return Ways(partial(_way_out, owner), heard, partial(_drafts, owner))


def mailboxes() -> dict[Hashable, MailIn]:
    """Every mailbox of everybody, each under a key that changes with its account."""
    from afterword.actions.read_mailbox import mail_accounts
    from afterword.store import models, queries

    found: dict[Hashable, MailIn] = {}
    for owner in models.Seeker.objects.filter(practising=False).order_by("pk"):
        accounts = zip(
            queries.accounts(owner), mail_accounts(owner, vault(), partial(_token, owner)), strict=True
        )
        for row, account in accounts:
            mail_in = _servers(account)[1]
            if mail_in is not None:
                found[row.pk, row.in_host, row.in_port, row.in_user, row.in_secret] = mail_in
    return found


def _way_out(owner: Seeker, address: str) -> MailOut:
    return ways_of(owner, address)[0]


def _token(owner: Seeker, number: int) -> Callable[[], str]:
    """What gives the token of an account, fresh, in the moment of its login."""
    from afterword.actions.access_token import access_token

    return lambda: access_token(owner, number, authorization_server, vault(), clock())


def authorization_server(key: str) -> AuthorizationServer:
    """Where a provider's permissions are given. Raises Unusable for one that nobody knows."""
    from django.conf import settings

    from afterword.adapters.consent import ConsentServer
    from afterword.domain.oauth import GOOGLE, MICROSOFT, own_provider
    from afterword.errors import Unusable

    own = settings.AFTERWORD_CONSENT_AT
    known = [GOOGLE, MICROSOFT, *([own_provider(own)] if own else [])]
    provider = next((one for one in known if one.key == key), None)
    if provider is None:
        raise Unusable("provider", ", ".join(one.key for one in known))
    return ConsentServer(provider, settings.AFTERWORD_MAIL_AUTHORITIES)


def sign_in_attempts() -> SignInAttempts:
    """Sign-ins at a mail provider that were begun, kept beside the journal."""
    from django.conf import settings

    from afterword.adapters.sign_in_attempts import SignInAttempts

    return SignInAttempts(settings.AFTERWORD_HOME / "consent", vault())


def loopback(say: Callable[[dict[str, str]], str]) -> Loopback:
    """A port of this machine where the browser comes back to; `say` is told what it brings."""
    from afterword.adapters.consent.loopback import Loopback

    return Loopback(say)


def account_finder() -> AccountFinder:
    """What asks a domain for its mail servers, where the seeker says that it may."""
    from django.conf import settings

    from afterword.adapters.account_finder import DomainFinder

    return DomainFinder(settings.AFTERWORD_MAIL_AUTHORITIES)


def _drafts(owner: Seeker, address: str) -> DraftBox | None:
    from django.conf import settings

    from afterword.actions.read_mailbox import mail_account
    from afterword.adapters.imap.saving import Saving

    account = mail_account(owner, vault(), partial(_token, owner), address)
    if account is None or account.into is None:
        return None
    return Saving(account.into, account.sent_folder, settings.AFTERWORD_MAIL_AUTHORITIES)


def mail_program() -> MailProgram:
    """The seeker's own mail program."""
    from afterword.adapters.mail_program import OwnProgram

    return OwnProgram()


def account_ways(owner: Seeker) -> list[AccountWays]:
    """The way out and the way in of each account, the preferred one first; else those without one."""
    from afterword.actions.read_mailbox import mail_accounts

    accounts = () if owner.practising else mail_accounts(owner, vault(), partial(_token, owner))
    if accounts:
        return [_servers(one) for one in accounts]
    without = ways(owner)
    return [(without.out(""), next((box for _, box in without.into), None))]


def ways_of(owner: Seeker, address: str) -> AccountWays:
    """The way out and the way in of the account that sends for an address. Raises NoAccount."""
    from afterword.actions.read_mailbox import mail_account
    from afterword.errors import NoAccount

    account = mail_account(owner, vault(), partial(_token, owner), address)
    if account is None:
        raise NoAccount(address)
    return _servers(account)


def _practice() -> tuple[MailOut, MailIn]:
    from afterword.adapters.practice.example import DAY
    from afterword.adapters.practice.mailbox import PracticeMailIn, PracticeMailOut

    return PracticeMailOut(), PracticeMailIn(example() / "mail", DAY, clock().now)


def _servers(account: MailAccount) -> AccountWays:
    from django.conf import settings

    from afterword.adapters.imap.mail_in import ImapMailIn
    from afterword.adapters.imap.saving import Saving
    from afterword.adapters.smtp.mail_out import SmtpMailOut

    trusted = settings.AFTERWORD_MAIL_AUTHORITIES
    mail_in = ImapMailIn(account.into, account.sent_folder, trusted) if account.into else None
    saves = account.into if not account.server_keeps_sent else None
    keep = Saving(saves, account.sent_folder, trusted).keep if saves else None
    return SmtpMailOut(account.out, keep, trusted), mail_in


def model_writer(owner: Seeker) -> tuple[ModelWriter, Prices]:
    """The seeker's own model and what it costs.

    Raises Refused: `no_model` where none is set up, `practising` for one elsewhere in the example,
    of which it is said that nothing leaves this machine.
    """
    from django.conf import settings

    from afterword.actions.read_model import model_account
    from afterword.adapters.model_endpoint.writer import EndpointWriter
    from afterword.domain.model_account import is_here
    from afterword.errors import Refused

    account = model_account(owner, vault())
    if account is None:
        raise Refused("no_model")
    if owner.practising and not is_here(account.address):
        raise Refused("practising")
    return EndpointWriter(account, settings.AFTERWORD_MAIL_AUTHORITIES), account.prices


def vault() -> KeyVault:
    """Where passwords are locked, with keys that lie beside the journal and not in it, or in a keyring."""
    from django.conf import settings

    from afterword.adapters.vault import open_vault

    return open_vault(settings.AFTERWORD_MAILBOX_KEY, in_keyring=settings.AFTERWORD_KEYRING)


def move_keys(*, to_keyring: bool) -> None:
    """Have the keys lie in the system's keyring from now on, or in their file again. Raises BadSetting."""
    from django.conf import settings

    from afterword.adapters.vault import move_keys as move

    move(settings.AFTERWORD_MAILBOX_KEY, to_keyring=to_keyring)


def sign_in_links() -> SignInLinks:
    """One-time links, kept beside the journal."""
    from django.conf import settings

    from afterword.adapters.sign_in_links import SignInLinks

    return SignInLinks(settings.AFTERWORD_HOME / "sign-in")


def journal() -> Seeker:
    """Start Django, open the journal (made at the first time), and say whose it is."""
    from afterword import settings

    settings.start()
    from afterword.actions.journal import open_journal  # only now can models be imported

    return open_journal()


class Wiring:
    """Everything the verbs of the journal are given beside their own arguments.

    Each is made when it is first asked for: `today` needs no tagger, `doctor` no policy.
    """

    @cached_property
    def owner(self) -> Seeker:
        """The seeker of the embedded journal, which is open from here on."""
        return journal()

    @cached_property
    def tools(self) -> Tools:
        """What plan and write are given."""
        return tools()

    @cached_property
    def reader(self) -> FileReader:
        """The reader of files."""
        return reader()

    @cached_property
    def clock(self) -> Clock:
        """What time it is."""
        return clock()

    @cached_property
    def vault(self) -> KeyVault:
        """Where passwords are locked."""
        return vault()


def wire() -> Wiring:
    """The adapters behind the ports, as the settings choose them."""
    return Wiring()
