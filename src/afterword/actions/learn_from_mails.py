"""Learn the seeker's voice from mails of their own that came with an interview's files.

Each is read once, and only habits are kept. What Afterword wrote itself teaches nothing.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from datetime import datetime

from django.db import transaction

from afterword.domain.hear.language import languages
from afterword.domain.learn.own_mail import mail_signs
from afterword.domain.sources import Mail
from afterword.store import access, models, queries, voices


@transaction.atomic
def learn_from_mails(owner: models.Seeker, mails: Iterable[Mail], now: datetime) -> None:
    """Learn from those that the seeker wrote, unless they were learned from, or are to be forgotten."""
    owner = access.locked(owner)
    own = {address.casefold() for address in queries.known(owner).own}
    mine = [mail for mail in mails if mail.sender.email.casefold() in own and mail.to]
    memory = voices.memory(owner)
    if not mine or not memory.learning:
        return
    read = set(owner.voice_signs.exclude(mail="").values_list("mail", flat=True))
    sent = models.Outgoing.objects.filter(touchpoint__interview__application__seeker=owner)
    ours = set(sent.values_list("message_id", flat=True))
    for mail in mine:
        digest = hashlib.sha256(mail.message_id.encode("utf-8", "replace")).hexdigest()[:32]
        old = memory.forgotten_at and (mail.date is None or mail.date <= memory.forgotten_at)
        if digest in read or mail.message_id in ours or old:
            continue
        language = languages(mail.visible)[0]
        found = mail_signs(mail.visible, language, owner.name, mail.to[0].name)
        voices.keep(owner, found, mail.date or now, mail=digest)
