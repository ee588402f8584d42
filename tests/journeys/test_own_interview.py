from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Page, expect

from afterword.domain.mail_account import Server
from mail_servers import PASSWORD, Post
from received import mails_of

ADDED = "The tide tables you drew on the window stayed with me."


def drop(page: Page, folder: Path) -> None:
    """Let the files fall onto the page, as from a file manager."""
    told = [{"name": path.name, "text": path.read_text("utf-8")} for path in sorted(folder.rglob("*.*"))]
    dropped = page.evaluate_handle(
        "files => files.reduce((all, one) => (all.items.add(new File([one.text], one.name)), all),"
        " new DataTransfer())",
        told,
    )
    page.locator("[data-drop]").dispatch_event("drop", {"dataTransfer": dropped})


def set_up_mailbox(page: Page, smtp: Server) -> None:
    """The seeker's own account, typed on the page."""
    page.get_by_role("link", name="Mailbox").click()
    page.get_by_label("Your address").fill("nora@nilsen.example")
    page.get_by_role("button", name="Go on").click()
    login = page.get_by_role("group", name="nora@nilsen.example")
    login.get_by_label("Server that sends").fill(smtp.host)
    login.get_by_label("Password").fill(PASSWORD)
    page.get_by_text("Name, servers and ports").click()
    sending = page.get_by_role("group", name="Sending (SMTP)")
    sending.get_by_label("Port").fill(str(smtp.port))
    sending.get_by_label("Encryption").select_option("None, on this machine only")
    sending.get_by_label("User name").fill(smtp.user)
    page.get_by_role("button", name="Keep it").click()


def test_what_was_dropped_is_debriefed_edited_approved_and_received_once(
    journal: Page, folder: Path, smtp: Server, post: Post
) -> None:
    set_up_mailbox(journal, smtp)
    journal.get_by_role("link", name="Interviews").click()
    journal.get_by_role("link", name="Add an interview").click()
    drop(journal, folder)
    expect(journal.get_by_text("invite.ics")).to_be_visible()
    journal.get_by_role("button", name="Read them").click()
    expect(journal.get_by_role("heading", name="Harbour")).to_be_visible()

    journal.get_by_role("link", name="debrief").click()
    journal.get_by_role("region", name="Ida Berg").get_by_text("Something personal").first.click()
    journal.get_by_label("Something personal, Ida Berg").first.fill("she draws tide tables on the window")
    expect(journal.get_by_text("Saved.", exact=True)).to_be_visible()
    journal.get_by_role("button", name="See the plan").click()

    journal.get_by_role("region", name="Ida Berg").get_by_role("link", name="Thank them").click()
    journal.get_by_role("link", name="Edit the text").click()
    text = journal.get_by_label("Text")
    text.fill(
        text.input_value().replace("\n\nKind", f" {ADDED}\n\nKind").replace("\n\nBest", f" {ADDED}\n\nBest")
    )
    journal.get_by_role("button", name="Keep as a new version").click()
    expect(journal.get_by_role("region", name="The letter")).to_contain_text(ADDED)
    journal.get_by_role("button", name="Approve and send now").click()

    journal.get_by_role("link", name="Outbox").click()
    expect(journal.get_by_role("region", name="Sent")).to_contain_text("Ida Berg")
    journal.wait_for_timeout(2500)  # two more rounds of the clock
    [mail] = mails_of(post)
    assert mail.to == "Ida Berg <ida.berg@harbour.example>"
    assert ADDED in mail.text
