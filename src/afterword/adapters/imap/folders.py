"""Which folder holds what: as the server says, else by the usual names."""

from __future__ import annotations

from imapclient import IMAPClient

from afterword.errors import NoSuchFolder

INBOX = "INBOX"
SENT, DRAFTS, EVERYTHING = b"\\sent", b"\\drafts", b"\\all"

#: How servers and programs name the folder, in the languages they come in; compared without case.
SENT_NAMES = (
    "sent", "sent items", "sent messages", "sent mail", "sent-mail", "outbox sent", "gesendet",
    "gesendete objekte", "gesendete elemente", "gesendete nachrichten", "postausgang gesendet", "envoyés",
    "éléments envoyés", "messages envoyés", "enviados", "elementos enviados", "mensajes enviados",
    "mensagens enviadas", "itens enviados", "posta inviata", "inviati", "messaggi inviati", "verzonden",
    "verzonden items", "verzonden berichten", "skickat", "skickade objekt", "sendt", "sendte elementer",
    "sendt post", "lähetetyt", "wysłane", "elementy wysłane", "odeslaná pošta", "odeslané", "отправленные",
    "送信済み", "送信済みトレイ", "送信済みメール", "已发送", "已发送邮件", "寄件備份", "보낸편지함",
)  # fmt: skip

DRAFT_NAMES = (
    "drafts", "draft", "draft messages", "entwürfe", "entwurf", "brouillons", "brouillon", "borradores",
    "borrador", "rascunhos", "rascunho", "bozze", "bozza", "concepten", "concept", "utkast", "kladder",
    "udkast", "luonnokset", "kopie robocze", "wersje robocze", "szkice", "koncepty", "rozepsané", "черновики",
    "下書き", "草稿", "草稿箱", "草稿匣", "임시보관함", "임시 보관함",
)  # fmt: skip


TRASH_NAMES = (
    "trash", "deleted", "deleted items", "deleted messages", "bin", "papierkorb", "gelöscht",
    "gelöschte elemente", "gelöschte objekte", "corbeille", "éléments supprimés", "messages supprimés",
    "papelera", "elementos eliminados", "lixeira", "lixo", "itens excluídos", "itens eliminados", "cestino",
    "posta eliminata", "prullenbak", "verwijderde items", "papperskorgen", "borttaget", "papirkurv",
    "slettede elementer", "slettet post", "roskakori", "kosz", "elementy usunięte", "koš",
    "odstraněná pošta", "удаленные", "корзина", "ゴミ箱",
    "削除済みアイテム", "已删除", "已删除邮件", "휴지통",
)  # fmt: skip

JUNK_NAMES = (
    "junk", "spam", "junk email", "junk e-mail", "junk mail", "bulk", "bulk mail", "unerwünscht",
    "junk-e-mail", "spamverdacht", "courrier indésirable", "indésirables", "pourriel", "correo no deseado",
    "no deseado", "lixo eletrônico", "lixo eletrónico", "posta indesiderata", "ongewenste e-mail",
    "ongewenst", "skräppost", "søppelpost", "uønsket e-post", "roskaposti", "wiadomości-śmieci",
    "nevyžádaná pošta", "спам", "нежелательная почта",
    "迷惑メール", "垃圾邮件", "垃圾郵件", "스팸메일함", "정크 메일",
)  # fmt: skip


class Folders:
    """The folders of one mailbox, as listed at the start of a session."""

    def __init__(self, session: IMAPClient) -> None:
        self._all = [(tuple(flags), delimiter, name) for flags, delimiter, name in session.list_folders()]

    def to_read(self) -> str:
        """The folder of everything, where there is one: an answer may have been filed away."""
        return self.everything() or INBOX

    def everything(self) -> str | None:
        """The folder of all mail, drafts included; None where there is none."""
        return self._flagged(EVERYTHING)

    def drafts(self) -> str | None:
        """The folder of drafts; None where none is found."""
        return self._flagged(DRAFTS) or self._by_name(DRAFT_NAMES)

    def sent(self, named: str = "") -> str | None:
        """The folder of sent mail; None where none is found. Raises NoSuchFolder for a `named` one."""
        if named:
            if named not in (name for _, _, name in self._all):
                raise NoSuchFolder(named)
            return named
        return self._flagged(SENT) or self._by_name(SENT_NAMES)

    def _flagged(self, flag: bytes) -> str | None:
        return next((name for flags, _, name in self._all if flag in {each.lower() for each in flags}), None)

    def _by_name(self, usual: tuple[str, ...]) -> str | None:
        found = {last_part(name, delimiter).casefold(): name for _, delimiter, name in reversed(self._all)}
        return next((found[name] for name in usual if name in found), None)


def last_part(name: str, delimiter: bytes | None) -> str:
    """The name of a folder without those of the folders it stands in."""
    return name.rpartition(delimiter.decode())[2] if delimiter else name
