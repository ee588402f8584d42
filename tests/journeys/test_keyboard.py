from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Page, expect

from afterword.domain.mail_account import Server
from keyboard import press, reach, write
from mail_servers import PASSWORD, Post
from program import Program
from received import mails_of

ADDED = "P.S. I have kept your drawing of the tides."


def test_the_whole_way_goes_without_a_mouse(
    page: Page, program: Program, folder: Path, smtp: Server, post: Post
) -> None:
    page.on("filechooser", lambda dialog: dialog.set_files(sorted(folder.iterdir())))
    page.goto(program.link)
    page.keyboard.press("Enter")  # the one thing to do there has the focus
    set_up_mailbox(page, smtp)
    take_in(page)
    debrief(page)
    edit_and_send(page)
    expect(page.get_by_role("region", name="Sent")).to_contain_text("Ida Berg")
    [mail] = mails_of(post)
    assert ADDED in mail.text


def set_up_mailbox(page: Page, smtp: Server) -> None:
    press(page, page.get_by_role("link", name="Mailbox"))
    write(page, page.get_by_label("Your address"), "nora@nilsen.example")
    page.keyboard.press("Enter")
    login = page.get_by_role("group", name="nora@nilsen.example")
    write(page, login.get_by_label("Server that sends"), smtp.host)
    write(page, login.get_by_label("Password"), PASSWORD)
    press(page, page.locator("summary", has_text="Name, servers and ports"))
    sending = page.get_by_role("group", name="Sending (SMTP)")
    write(page, sending.get_by_label("Port"), str(smtp.port))
    reach(page, sending.get_by_label("Encryption"))
    page.keyboard.type("None")
    write(page, sending.get_by_label("User name"), smtp.user)
    page.keyboard.press("Enter")
    expect(page.get_by_role("region", name="How it stands")).to_be_visible()


def take_in(page: Page) -> None:
    press(page, page.get_by_role("link", name="Interviews"))
    press(page, page.get_by_role("link", name="Add an interview"))
    reach(page, page.get_by_label("Your files"))
    page.keyboard.press("Enter")
    expect(page.get_by_text("invite.ics")).to_be_visible()
    press(page, page.get_by_role("button", name="Read them"), "Space")
    expect(page.get_by_role("heading", name="Harbour")).to_be_visible()


def debrief(page: Page) -> None:
    press(page, page.get_by_role("link", name="debrief"))
    press(page, page.get_by_role("region", name="Ida Berg").locator("summary", has_text="Something personal"))
    write(page, page.get_by_label("Something personal, Ida Berg").first, "she draws tides on the window")
    page.keyboard.press("Tab")
    expect(page.get_by_text("Saved.", exact=True)).to_be_visible()
    assert page.evaluate("document.activeElement.matches('textarea, input')")  # where the hands went on
    press(page, page.get_by_role("button", name="See the plan"))


def edit_and_send(page: Page) -> None:
    press(page, page.get_by_role("region", name="Ida Berg").get_by_role("link", name="Thank them"))
    press(page, page.get_by_role("link", name="Edit the text"))
    reach(page, page.get_by_label("Text"))
    page.keyboard.press("Control+End")
    page.keyboard.type(f"\n\n{ADDED}")
    press(page, page.get_by_role("button", name="Keep as a new version"))
    expect(page.get_by_role("region", name="The letter")).to_contain_text(ADDED)
    press(page, page.get_by_role("button", name="Approve and send now"), "Space")
    press(page, page.get_by_role("link", name="Outbox"))
