"""What an interview of yesterday left behind, as files: a harbour office, two people, one evening."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

INVITE = """BEGIN:VCALENDAR
PRODID:-//Harbour Office//Rooms 2.0//EN
VERSION:2.0
METHOD:REQUEST
BEGIN:VEVENT
UID:berth-planner-17@harbour.example
DTSTAMP:{day}T060000Z
DTSTART:{day}T090000Z
DTEND:{day}T100000Z
SUMMARY:Interview: Berth Planner - Nora Nilsen
LOCATION:Harbour Office\\, Pier 4
ORGANIZER;CN=Ida Berg:mailto:ida.berg@harbour.example
ATTENDEE;CN=Ida Berg:mailto:ida.berg@harbour.example
ATTENDEE;CN=Leo Falk:mailto:leo.falk@harbour.example
ATTENDEE;CN=Nora Nilsen:mailto:nora@nilsen.example
END:VEVENT
END:VCALENDAR
"""
NOTES = """# Harbour Office, berth planner

Ida Berg (head of operations)
- wants fewer ships waiting outside on Mondays, they lose half a day each
- we talked about the slot board I made for the ferry line
- she worried I have never planned cargo. I should have said that I planned the freight nights for two years

Leo Falk (planner)
- promised to send him the colour code of the slot board
- he showed me the radio room

They decide within two weeks.
"""
POSTING = """# Berth Planner

Harbour Office, Bergen. You plan which ship lies where and when, talk to captains and pilots, and keep
the board that everybody works from.
"""
RESUME = """{
 "basics": {"name": "Nora Nilsen", "email": "nora@nilsen.example",
  "location": {"city": "Bergen", "countryCode": "NO"}},
 "work": [{"name": "Fjord Ferries", "position": "Dispatcher", "startDate": "2021-03-01",
  "highlights": ["Made a slot board that 40 crews work from", "Planned the freight nights for two years"]}]
}
"""


def files_of_yesterday(folder: Path) -> Path:
    """Write them into the folder."""
    day = f"{datetime.now(tz=UTC) - timedelta(days=1):%Y%m%d}"
    (folder / "invite.ics").write_text(INVITE.format(day=day), "utf-8")
    (folder / "notes.md").write_text(NOTES, "utf-8")
    (folder / "job.md").write_text(POSTING, "utf-8")
    (folder / "resume.json").write_text(RESUME, "utf-8")
    return folder
