"""Which adapter stands behind which port. The only place that knows both.

Imports stand inside the functions: a command pays only for what it uses, and none that needs
no journal ever loads Django.
"""

from __future__ import annotations

from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from afterword.actions.rehearse import Tools
    from afterword.adapters.reader.reader import FileReader
    from afterword.adapters.sign_in_links import SignInLinks
    from afterword.ports import Clock, MailOut
    from afterword.store.models import Seeker


def reader() -> FileReader:
    """The reader of files and folders."""
    from afterword.adapters.reader.reader import FileReader

    return FileReader()


@cache
def tools() -> Tools:
    """What the rules of plan and write are given: the policy, the phrases and the tagger.

    Made once: a page that writes drafts anew must not load the tagger's model every time.
    """
    from afterword.actions.rehearse import Tools
    from afterword.adapters.grammar.tagger import HantaGrammar
    from afterword.adapters.phrasebook_file.loader import TomlPhrasebooks
    from afterword.adapters.policy_file.reader import TomlPolicy

    return Tools(TomlPolicy().load(), TomlPhrasebooks().load, HantaGrammar().words)


def example() -> Path:
    """The folder of the product's own example interview."""
    return Path(__file__).parent / "example"


def clock() -> Clock:
    """What time it is."""
    from afterword.adapters.system_clock import SystemClock

    return SystemClock()


def mail_out() -> MailOut:
    """The way out: a folder of .eml files beside the journal, until a mailbox is configured."""
    from django.conf import settings

    from afterword.adapters.eml_folder.mail_out import EmlFolder

    return EmlFolder(settings.AFTERWORD_OUTBOX)


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
    def mail_out(self) -> MailOut:
        """The way out."""
        return mail_out()


def wire() -> Wiring:
    """The adapters behind the ports, as the settings choose them."""
    return Wiring()
