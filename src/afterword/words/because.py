"""Why a message or a touchpoint stands as it does: sentences for the codes of send and of the hand."""

from __future__ import annotations

BECAUSE: dict[str, str] = {
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
    "hand_over_broke": "The connection broke after the message was given: it may have gone.",
    "no_word_after_claim": "It was being handed over when everything stopped: it may have gone.",
    "not_kept": "It went; its copy could not be saved in your Sent folder.",
    "seeker_says_sent": "You found it in your Sent folder.",
    "seeker_says_not_sent": "You looked, and it did not go. Queueing it again is safe.",
    # what keeps it back for now
    "too_early": "It is too early for it.",
    "absent": "{person} is away.",
    "cannot_hear": "Your mailbox cannot be read right now, and this rests on nothing having come.",
    "budget_spacing": "You wrote to them a short while ago.",
    "budget_mailbox": "{count} messages went from your mailbox within a day. The rest waits.",
    # what keeps it back for good
    "may_go": "It may go.",
    "not_by_mail": "It does not go by mail any more.",
    "not_approved": "Its approval was taken back.",
    "changed_since_approval": "The text, or the address, is not the one you approved.",
    "blocked": "The review found something that must be mended first.",
    "stop_requested": "They asked not to be written to: “{evidence}”",
    "person_silenced": "{person} does not want to be written to, or has left.",
    "address_bounced": "Mail to {address} came back before.",
    "heard_in_doubt": (
        "{address}, by which nobody there is known, wrote: “{evidence}” Queue it again if that is not so."
    ),
    "heard_since_approval": "You heard from them since you approved it: “{evidence}”",
    "budget_unanswered": "What they may get without an answer is reached: {count}. It is their turn.",
    "budget_employer": "What this employer may get without an answer is reached: {count}. It is their turn.",
    "too_late": "Its time has passed.",
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
