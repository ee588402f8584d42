"""Messages as nobody would think of them, made by Hypothesis: every text that an envelope takes."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import assume
from hypothesis import strategies as st

from afterword.domain.send.attachment import Attachment
from afterword.domain.send.envelope import Envelope
from afterword.domain.send.invitation import Invitation, InvitationMethod
from afterword.domain.sources import Mailbox
from afterword.errors import Refused

ZONES = [
    ZoneInfo(name)
    for name in (
        *("Europe/Berlin", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe", "America/St_Johns"),
        *("Africa/Casablanca", "America/Santiago", "Asia/Kathmandu", "Europe/Dublin", "UTC"),
    )
]
#: What has misled a program before.
TRAPS = (
    *("=?utf-8?q?=0ABcc:_all@lager.example?=", "=?utf-8?b?QmNjOiBhbGw=?=", "a =?utf-8?q?x?= b", "=?", "?="),
    *('"', "\\", '\\"', "(", "a (b) c", "a, b@c.example", "<x@y.example>", "a;b", "a:b", "undisclosed:;"),
    *(
        "\u202egnp.exe",
        "\u200b",
        "a" * 200,
        "ß" * 90,
        "👩‍👩‍👧‍👦" * 20,
        "e\u0301" * 40,
        "日本" * 60,
        " ",
        "  a  b ",
    ),
    *(
        "Re: Re: x",
        "Mara Lind, M.Sc.",
        "O'Neill",
        "the_name_of_a_file_in_größe",
        "x@y.example",
        ".",
        "--",
        "\xa0a\xa0",
        "\u3000",
        "%0d%0aBcc:",
    ),
)
_QUOTE = "'"
LINES = (
    *(".", "..", "From now on", ">From", "-- ", " two  spaces ", "\ttabs\t", "=", "=20", "--=_a", "> quoted"),
    *("a" * 1200, "ß" * 700, "see https://lager.example/a?b=c&d=(e).", "<b>&amp;</b>", "\x0c", "\u2028", ""),
)
_LETTERS = st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"])
_line = st.one_of(st.text(_LETTERS, max_size=120), st.sampled_from(TRAPS))
_word = st.text("abcxyzABZ0189!#$%&'*+-/=^_`{|}~", min_size=1, max_size=20)
_domain = st.sampled_from(
    (
        "home.example",
        "büro.example",
        "straße.example",
        "xn--bro-hoa.example",
        "日本.example",
        "i❤.example",
        "x-1",
    )
)
_SENDABLE = st.characters(exclude_categories=["Cs"], exclude_characters="\0")
_body = st.lists(
    st.one_of(
        st.text(_SENDABLE, max_size=200),
        st.sampled_from(LINES),
    ),
    max_size=12,
).map("\n".join)
_identifier = st.builds("<{}@{}>".format, _word, st.sampled_from(("home.example", "[127.0.0.1]", "x")))
_media = st.sampled_from(
    ("", "application/pdf", "text/plain", "text/calendar", "multipart/mixed", "x", "image/png; a=b")
)


@st.composite
def mailboxes(draw: st.DrawFn, *, ascii_only: bool = True) -> Mailbox:
    """Any name, with an address that every server carries; or, in one of many, one that few do."""
    local = draw(_word)
    if not ascii_only and draw(st.integers(0, 9)) == 0:
        local = draw(st.sampled_from(("mära", "用户", "a..b", "a.", "ﬁ")))
    domain = draw(_domain) if not ascii_only else draw(_domain.filter(lambda one: "❤" not in one))
    assume("=?" not in local)
    # Programs write "'mara@home.example'" for an address without a name, so readers take such quotes away.
    return Mailbox(draw(_line), f"{local.strip(_QUOTE) or 'a'}@{domain}")


@st.composite
def attachments(draw: st.DrawFn) -> Attachment:
    """Any bytes under any name that may go."""
    name = draw(
        st.one_of(st.text(max_size=150), st.sampled_from((*TRAPS, "../../cv.pdf", "nul.txt", "ä\r\nb.pdf")))
    )
    try:
        return Attachment(name, draw(_media), draw(st.binary(min_size=1, max_size=300)))
    except Refused:
        return Attachment(f"{name}.pdf", "", b"\0\r\n.\r\n")


@st.composite
def invitations(draw: st.DrawFn, organizer: Mailbox) -> Invitation:
    """A meeting at any minute of this century, in any of the zones with odd clocks."""
    start = draw(moments())
    return Invitation(
        uid=f"{draw(_word)}@home.example",
        summary=draw(_line),
        start=start,
        end=start + timedelta(minutes=draw(st.integers(24 * 60, 48 * 60))),
        organizer=organizer,
        attendees=tuple(
            draw(st.lists(mailboxes(), min_size=1, max_size=3, unique_by=lambda box: box.email.casefold()))
        ),
        place=draw(_line),
        description=draw(_body),
        sequence=draw(st.integers(0, 99)),
        method=draw(st.sampled_from(InvitationMethod)),
    )


def moments() -> st.SearchStrategy[datetime]:
    """Any second, by the clock of a place."""
    spans = st.datetimes(datetime(2001, 1, 1), datetime(2090, 1, 1))  # noqa: DTZ001 - the zone comes next
    return st.builds(
        lambda moment, zone: moment.replace(microsecond=0, tzinfo=zone), spans, st.sampled_from(ZONES)
    )


@st.composite
def envelopes(draw: st.DrawFn) -> Envelope:
    """Any message that may go."""
    sender = draw(mailboxes(ascii_only=False))
    return Envelope(
        sender=sender,
        to=draw(mailboxes(ascii_only=False)),
        subject=draw(st.one_of(_line, st.text(_LETTERS, max_size=300))),
        body=draw(_body),
        message_id=draw(_identifier),
        date=draw(moments()).replace(microsecond=999_999),
        in_reply_to=draw(st.none() | _identifier),
        references=tuple(draw(st.lists(_identifier, max_size=30))),
        copies=tuple(draw(st.lists(mailboxes(), max_size=3))),
        attachments=tuple(draw(st.lists(attachments(), max_size=2))),
        invitation=draw(invitations(sender)) if draw(st.integers(0, 5)) == 0 else None,
    )
