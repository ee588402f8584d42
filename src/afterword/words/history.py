"""Sentences for the codes of history. `{why}` is the sentence of the reason within the entry."""

from __future__ import annotations

HISTORY: dict[str, str] = {
    "captured": "Taken in: {company}, {role}.",
    "captured_again": "Read again, with what is new: {company}, {role}.",
    "session_moved": "The invitation changed: {company}, {role}.",
    "session_called_off": "Called off by them: {company}, {role}.",
    "item_added": "You added to the debrief: {kind}.",
    "item_corrected": "You put the debrief right: {kind}.",
    "item_removed": "You took something out of the debrief: {kind}.",
    "item_overtook": (
        "The debrief was written in two places: the later words stand ({kind}). Undo brings the earlier ones."
    ),
    "item_overtaken": (
        "The debrief was written in two places: what came in late gave way ({kind}). Undo brings it back."
    ),
    "item_put_back": "You put something back into the debrief: {kind}.",
    "contacts_merged": "{one} and {other} on your lists are one person: brought together.",
    "contacts_kept_apart": "{one} and {other} on your lists are two people.",
    "person_corrected": "You said how to reach {person}.",
    "decision_date_set": "You said that they decide by {date}.",
    "suggestion_taken": "You took up, for {person}: {purpose}.",
    "news_told": "You told: {news}.",
    "preferences_set": "You changed your own way of planning.",
    "touchpoint_add": "On the plan, {person}: {purpose}, {best}. {why}",
    "touchpoint_update": "Planned anew, {person}: {purpose}, now {best}. {why}",
    "touchpoint_cancel": "Off the plan, {person}: {purpose}. {why}",
    "touchpoint_revive": "Back on the plan, {person}: {purpose}, {best}. {why}",
    "touchpoint_wake": "Awake again, {person}: {purpose}, {best}.",
    "moved": "You moved what is for {person} to {best}.",
    "skipped": "You skipped what is for {person}.",
    "snoozed": "You let what is for {person} rest until {until}.",
    "done_by_hand": "You did it yourself, for {person}.",
    "draft_written": "Written for {person}: version {version}.",
    "draft_by_model": (
        "Written for {person} by your model: version {version}; {read} tokens read, {written} written{cost}."
    ),
    "draft_edited": "Your own words for {person}: version {version}.",
    "approved": "You approved version {version} for {person}.",
    "queued": "Queued for {person}, to go {best}.",
    "sent_now": "You let the message to {person} go at once.",
    "cancelled": "You took the message to {person} back before it went.",
    "outgoing_sent": "Sent to {person}. {why}",
    "outgoing_failed": "Not sent to {person}. {why}",
    "outgoing_unsure": "Nobody knows whether it went to {person}. {why}",
    "outgoing_hold": "The message to {person} waits. {why}",
    "outgoing_cancel": "The message to {person} was not sent. {why}",
    "outgoing_expire": "The message to {person} was not sent. {why}",
    "outgoing_not_kept": "Sent to {person}. {why}",
    "seeker_says_sent": "You said that the message to {person} went.",
    "seeker_says_not_sent": "You said that the message to {person} did not go.",
    "heard": "Heard from {person}: {kind}. “{evidence}”",
    "heard_in_doubt": (
        "A mail from {address}, by which nobody at {company} is known, would change the plan: {kind}. "
        "“{evidence}” Nothing was planned anew, and what was queued waits for your word. If the mail is "
        "genuine, say so on the plan’s page."
    ),
    "invitation_in_doubt": (
        "A mail from {address}, by which nobody at {company} is known, changes your invitation. The "
        "interview stands as it was. If the mail is genuine, take its invitation in yourself."
    ),
    "undone": "Taken back: {what}.",
    "restored": "The journal was restored from an export.",
    "person_erased": "A person at {company} was erased.",
    "contacts_imported": "Contacts taken in from {file}: {added} new, {changed} changed.",
    "contacts_forgotten": "Contacts from {file} were forgotten: {count}.",
    "mailbox_saved": "Your mailbox is set up: {address}.",
    "model_saved": "Your model is set up: {model} at {host}.",
    "model_forgotten": "Your model was forgotten: {model} at {host}.",
    "mailbox_forgotten": "Your mailbox was forgotten: {address}.",
    "mailbox_trusted": "You said that your mailbox is right as it is.",
    "listening_well": "Your mailbox is heard again.",
    "listening_failing": "Your mailbox cannot be read: {detail}",
    "listening_changed": "Your mailbox is not the one it was. What rests on silence waits for your word.",
    "listening_paused": "Your mailbox is suddenly empty. What rests on silence waits for your word.",
    "listening_by_hand": "No mailbox is heard; you say what came.",
}

#: what an entry did, where another entry speaks of it
DEEDS: dict[str, str] = {
    "captured": "taking an interview in",
    "captured_again": "reading an interview again",
    "session_moved": "a change of the invitation",
    "session_called_off": "calling the interview off",
    "item_added": "an addition to the debrief",
    "item_corrected": "a correction of the debrief",
    "item_removed": "taking something out of the debrief",
    "item_put_back": "putting something back into the debrief",
    "item_overtook": "what was written over other words",
    "item_overtaken": "what gave way to later words",
    "person_corrected": "what you said of a person",
    "decision_date_set": "the day they decide by",
    "suggestion_taken": "what you took up",
    "news_told": "what you told",
    "preferences_set": "a change of your own way of planning",
    "touchpoint_add": "something put on the plan",
    "touchpoint_update": "a change of the plan",
    "touchpoint_cancel": "something taken off the plan",
    "touchpoint_revive": "something put back on the plan",
    "touchpoint_wake": "the end of a rest",
    "moved": "the move",
    "skipped": "the skip",
    "snoozed": "the rest",
    "done_by_hand": "“I did it”",
    "draft_written": "a draft",
    "draft_by_model": "what your model wrote",
    "draft_edited": "your edit",
    "approved": "the approval",
    "queued": "the queueing",
    "sent_now": "“send it now”",
    "heard": "what was heard",
    "mailbox_trusted": "your word on the mailbox",
}
