"""Why a message or a touchpoint stands as it does: sentences for the codes of send and of the hand."""

from __future__ import annotations

from afterword.words.heard import MEANT

BECAUSE: dict[str, str] = {
    **MEANT,
    # what became of a message
    "handed_over": "The mail server took it.",
    "put_in_folder": (
        "No mailbox of yours is set up, so it lies as a file in the outbox folder of your journal. "
        "Nobody gets it before you send that file yourself."
    ),
    "only_practised": "This is the example, so it went nowhere.",
    "found_among_sent": "It stands among your sent messages, so it went.",
    "refused_for_good": (
        "The mail server refused it for good. It certainly did not go; correct the address or the "
        "text before you queue it again."
    ),
    "refused_for_now": (
        "The mail server was not reached, or asked to come later. It certainly did not go, and "
        "queueing it again is safe."
    ),
    "login_refused": (
        "The mail server did not accept your user name and password, so it did not go. Check both in "
        "the mailbox settings."
    ),
    "not_trusted": (
        "The mail server could not show that it is yours, so nothing was said to it, and it did not go."
    ),
    "not_encrypted": "The mail server does not encrypt in the way you chose, so it did not go.",
    "not_reached": "The mail server could not be reached, so it did not go. It is tried again by itself.",
    "consent_needed": (
        "Your mail provider no longer takes the permission that you gave Afterword, so it did not go. Give "
        "it once more in the mailbox settings."
    ),
    "secret_lost": "Your mailbox's password cannot be read any more, so it did not go. Give it once more.",
    "interrupted": (
        "The mail server went away before the message was complete, so it did not go. It is tried again "
        "by itself."
    ),
    # what a mail server said no to; by all of these it certainly did not go
    "no_such_address": (
        "The mail server says that there is no such address, so it did not go. Correct the address, and "
        "approve it once more."
    ),
    "address_moved": (
        "The mail server says that this address is not theirs any more, so it did not go. Look for the "
        "new one."
    ),
    "mailbox_full": (
        "Their mailbox is full, so it did not go. Try again in some days, or reach them in another way."
    ),
    "mailbox_closed": "The mail server says that their mailbox is closed, so it did not go.",
    "takes_no_mail": "Nobody gets mail at that place, so it did not go. Check the part after the @.",
    "sender_refused": (
        "The mail server does not let you send from this address, so it did not go. Check your own "
        "address in the mailbox settings."
    ),
    "too_large": (
        "It is larger than the mail server takes ({size} MB, and {limit} MB at most), so it did not go. "
        "Leave out an attachment, or send a link to it."
    ),
    "too_large_for_server": (
        "It is larger than the mail server takes, so it did not go. Leave out an attachment, or send a link "
        "to it."
    ),
    "line_too_long": (
        "The mail server found a line too long, so it did not go. Break the longest line of the text."
    ),
    "no_utf8": (
        "The mail server carries only addresses in plain letters, so it did not go. Ask for another address."
    ),
    "cannot_be_written": (
        "It could not be put together as it was approved, so it did not go. Look at its text and its files, "
        "and approve it anew."
    ),
    "not_carried": "The mail server cannot carry a message of this form, so it did not go.",
    "blocked_by_server": (
        "A mail server took it for unwanted mail, or has a rule against it, so it did not go. Write to them "
        "in your own mail program, or in another way."
    ),
    "greylisted": (
        "The mail server asks everybody new to come again a little later, so it did not go yet. It is tried "
        "again by itself."
    ),
    "too_many_messages": (
        "Your provider has had as many messages as it takes for now, so it did not go. Trying again later is "
        "safe."
    ),
    "too_many_recipients": "It goes to more people at once than the mail server takes, so it did not go.",
    "relay_refused": (
        "The mail server does not pass on mail for you, so it did not go. Check the outgoing server and its "
        "user name in the mailbox settings."
    ),
    "needs_encryption": (
        "The mail server asks for an encrypted connection, so it did not go. Choose TLS or STARTTLS in the "
        "mailbox settings."
    ),
    "app_password_needed": (
        "Your mail provider wants a password made for programs instead of your usual one, so it did not go. "
        "Make one in your account there, and give it in the mailbox settings."
    ),
    "passwords_not_taken": (
        "Your mail provider lets no program in by password any more, so it did not go. Sign in by the "
        "browser in the mailbox settings."
    ),
    "server_troubled": (
        "The mail server had troubles of its own, so it did not go. Queueing it again is safe."
    ),
    "not_understood": (
        "The mail server did not understand what it was told, so it did not go. Check its name and port in "
        "the mailbox settings."
    ),
    "given_before": "It was handed over before, and is not handed over twice.",
    "hand_over_broke": "The connection broke after the message was given: it may have gone.",
    "no_word_after_claim": "It was being handed over when everything stopped: it may have gone.",
    "not_kept": "It went; its copy could not be saved in your Sent folder.",
    "seeker_says_sent": "You found it in your Sent folder.",
    "seeker_says_not_sent": "You looked, and it did not go. Queueing it again is safe.",
    # in the seeker's own hands
    "handed_over_instead": "You took it into your own hands.",
    "in_drafts": "It lies in the folder “{folder}” of your mailbox.",
    "draft_not_kept": "Nobody knows whether it lies in your drafts.",
    "found_as_it_was": "It stands among your sent messages, of {at}.",
    "found_changed": "It stands among your sent messages, of {at}, with changes of your own.",
    "answered": "They answered, so it went.",
    "wrote_beside": "On {at} you wrote them “{subject}”, which reads like another message.",
    "seeker_sent_it": "You said that you sent it.",
    "taken_back": "You took it back from your own hands.",
    "let_go": "You let it go.",
    # what keeps it back for now
    "too_early": "It is too early for it.",
    "absent": "{person} is away.",
    "cannot_hear": "Your mailbox cannot be read right now, and this rests on nothing having come.",
    "not_heard_lately": "Your mailbox was not looked into for a day, and this rests on nothing having come.",
    "heard_since": (
        "You approved it more than a day ago, and nobody but you listens. "
        "Have you heard from {person} since? If nothing came, send it."
    ),
    "approved_anew": "You approved it once more, and that goes in its place.",
    "budget_spacing": "You wrote to them a short while ago.",
    "paced": "A moment lies between two messages from one mailbox. It goes next.",
    "out_of_hours": "It missed its moment, and waits for their working hours.",
    "budget_mailbox": "{count} messages went from your mailbox within a day. The rest waits.",
    # what keeps it back for good
    "may_go": "It may go.",
    "not_by_mail": "It does not go by mail any more.",
    "not_approved": "Its approval was taken back.",
    "changed_since_approval": "The text, an address, or what goes along is not what you approved.",
    "meeting_over": "The time it proposes to meet has passed.",
    "blocked": "The review found something that must be mended first.",
    "stop_requested": "They asked not to be written to: “{evidence}”",
    "person_silenced": "{person} does not want to be written to, or has left.",
    "no_address": "There is no address for {person}.",
    "address_bounced": "Mail to {address} came back before.",
    "heard_in_doubt": (
        "{address}, by which nobody there is known, wrote: “{evidence}” Queue it again if that is not so."
    ),
    "whose_in_doubt": (
        "A mail from {address} may be about several of your interviews, so this waits until you say "
        "which one it is: “{evidence}”"
    ),
    "forwarded_in_doubt": (
        "A mail forwarded from your own address says: “{evidence}” Queue it again if that is not so."
    ),
    "heard_since_approval": "You heard from them since you approved it: “{evidence}”",
    "written_by_seeker": "You wrote to {person} yourself, {at}.",
    "budget_unanswered": "What they may get without an answer is reached: {count}. It is their turn.",
    "budget_employer": "What this employer may get without an answer is reached: {count}. It is their turn.",
    "too_late": "Its time has passed.",
    "copy_ruled_out": "{copy} was to get a copy, and may not be written to.",
    "copies_refused": "The mail server refused a copy to {addresses}.",
    "bounced_after": "A report that it could not be delivered came back, so it went.",
    "answered_after": "An answer to it came, so it went.",
    "no_account": "None of your mailboxes sends in the name it was approved in, so it did not go.",
    "account_changed": "It was approved to go from another mailbox.",
    # the seeker's own hand
    "cancelled_by_seeker": "You took it back.",
    "skipped_by_seeker": "You skipped it.",
    "snoozed_by_seeker": "You let it rest.",
    "done_by_hand": "You did it yourself.",
    "sent": "It was sent.",
    "undone": "You took back what led to it.",
    # what the plan did
    "interview_called_off": "The interview was called off.",
    "not_planned": "What is known now no longer calls for it.",
    "snooze_over": "Its rest is over.",
    "touchpoint_skipped": "You skipped it.",
    "touchpoint_done": "It is done already.",
    "touchpoint_snoozed": "You let it rest.",
    "touchpoint_cancelled": "It was taken off the plan.",
}
