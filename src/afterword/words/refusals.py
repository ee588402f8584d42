"""The rules that say no, by their code: what happened, what to do."""

from __future__ import annotations

from collections.abc import Mapping

REFUSALS: Mapping[str, tuple[str, str]] = {
    "no_model": ("No model of yours is set up.", "Set one up on the page of the model, if you wish to."),
    "no_client": (
        "This mailbox logs in with a password, not through the browser.",
        "Set its login to a sign-in in the browser first, with a client id of your own.",
    ),
    "practising": (
        "In the example nothing leaves this machine, and your model is on another one.",
        "Leave the example to write with it.",
    ),
    "only_you_know": (
        "This text has a gap that only you can fill, and no model could.",
        "Put your own words into it.",
    ),
    "no_letter": ("There is no letter here that a model could write.", "Use the text that stands."),
    "at_work": ("Your model is writing already.", "Wait until it is done, or stop it."),
    "changed_meanwhile": (
        "The text was changed while the model wrote; what you changed stands.",
        "Try once more, if you still wish to have it written.",
    ),
    "not_agreed": (
        "You have not agreed that the text goes to {host}.",
        "Choose a model on this machine, or tick the box that says you agree.",
    ),
    "kept": ("Nothing was erased.", "Give --yes, or answer yes when asked, to erase it."),
    "taken_in": (
        "These contacts were taken in already.",
        "Choose the file again to bring them up to date.",
    ),
    "whom": ("It is not said who it is for.", "Choose somebody, or add a name and an address."),
    "has_no_day": ("A mail of this kind names no day.", "Leave the day empty, or choose another meaning."),
    "whose_first": (
        "It is not clear yet which application this mail belongs to.",
        "Choose that first, on the page of today.",
    ),
    "no_room": (
        "No way to reach {person} is known, or nothing is left to say to them now.",
        "Look at why not, or add an address first.",
    ),
    "interview_held": (
        "There has been an interview since you applied.",
        "See the plan: the question how things stand is in it.",
    ),
    "told_before": ("You told that before.", "See the history, where it can be undone."),
    "not_yet": ("That day has not come yet.", "Choose today or a day before it."),
    "not_usable_words": (
        "“{words}” cannot stand in every letter as it is.",
        "Write a few words without figures, links or brackets; a greeting needs {{name}} once.",
    ),
    "no_words_of_its_own": ("There are no words in this to change.", "Use the switch, or remove it."),
    "no_day_left": ("With all seven days kept free nothing could ever go.", "Leave at least one day open."),
    "days_reversed": ("The last of these days comes before the first.", "Change the two around."),
    "out_of_bounds": (
        "That number is not between {least} and {most}.",
        "Choose one between them, or leave the field empty for what is usual.",
    ),
    "not_a_span": (
        "“{written}” is no span of the kind this rule counts in.",
        "Write a number and the unit the rule has: h hours, bd working days, d days.",
    ),
    "already_queued": (
        "This message is already on its way out.",
        "Wait until it is sent, or take it back first.",
    ),
    "attachment_blocked_kind": (
        "{name} would not arrive: mail providers throw away files of the kind “{kind}”.",
        "Send a link to it, or a PDF in its place.",
    ),
    "attachment_changed": (
        "{name} is not the file any more that was attached.",
        "Leave it out, or choose the file again.",
    ),
    "attachment_private": (
        "{name} holds something that you marked as private.",
        "Choose another file, or take those words out of this one first.",
    ),
    "address_bounced": (
        "Mail to {address} came back before.",
        "Correct the address of this person, or leave them out.",
    ),
    "written_by_seeker": (
        "You wrote to {person} yourself, and that did what this message was for.",
        "Leave this one out, or write it anew if there is more to say.",
    ),
    "copy_to_addressee": ("The message goes to {person} anyway.", "Choose others for the copy."),
    "no_such_sender": (
        "None of your mailboxes sends in the name of {address}.",
        "Choose one of your own addresses, or set that mailbox up first.",
    ),
    "no_meeting_here": (
        "This message is not about a meeting.",
        "Add the invitation to one that asks for a talk, or answers somebody.",
    ),
    "session_over": ("This interview is over.", "Leave it as it was."),
    "meeting_over": ("The time that it proposes to meet has passed.", "Choose a later one, or take it out."),
    "meeting_too_long": (
        "A meeting takes between {least} and {most} minutes here.",
        "Choose a length between them.",
    ),
    "nothing_to_call_off": (
        "No meeting ahead stands in their calendar by an invitation of yours.",
        "Write it in the text, where you agreed on it in words.",
    ),
    "attachment_empty": ("{name} is empty.", "Choose the file again, or leave it out."),
    "attachment_too_large": (
        "{name} is larger than the {most} MB that mail can carry.",
        "Send a link to it, or a smaller file.",
    ),
    "attachments_too_large": (
        "Together these files are larger than the {most} MB that mail can carry.",
        "Leave one out, or send a link to it.",
    ),
    "too_many_attachments": (
        "A message carries at most {most} files.",
        "Leave some out, or put them into one document.",
    ),
    "invitation_of_another": (
        "The invitation is from {organizer}, and this message is not.",
        "Change the mailbox it goes from, or make the invitation anew.",
    ),
    "invitation_without_times": (
        "The invitation does not say when the meeting begins and ends.",
        "Give it a beginning, an end after it, and a time zone.",
    ),
    "nobody_invited": ("The invitation asks nobody.", "Add whom you wish to meet."),
    "unsafe_text": (
        "The {field} holds characters that no mail can carry.",
        "Write the passage anew: they are invisible, and came along with something copied.",
    ),
    "in_your_hands": (
        "This message is in your own hands.",
        "Go to its page: say that you sent it, or take it back first.",
    ),
    "not_in_hand": ("This message is not in your own hands any more.", "See its history for where it is."),
    "no_drafts": (
        "No mailbox of yours is set up in which a draft could be saved.",
        "Choose another way to send it, or set up the mailbox with its incoming server.",
    ),
    "asked_about": (
        "It is too late for this message to go by itself.",
        "Look at it in the outbox: send it now, write it anew, or let it go.",
    ),
    "hosted": (
        "Afterword runs on a computer that others look after.",
        "Leave it to them when it starts.",
    ),
    "not_asked": ("Nothing is asked of this mail.", "Look at Today for what is."),
    "placed_there": ("This mail is heard there already.", "Choose another interview, or leave it there."),
    "not_introduced": (
        "Nobody of that name waits for your word.",
        "Look at Today for whom a mail introduced.",
    ),
    "not_late": ("This message is not too late.", "Look at the outbox for where it stands."),
    "bad_address": (
        "{address} is no address that mail can go to.",
        "Correct the address, then approve again.",
    ),
    "blocked": (
        "A finding still blocks this text: {codes}.",
        "Change what the finding names, then approve the new text.",
    ),
    "changed_since_approval": (
        "The text was changed after you approved it.",
        "Read it as it is now, and approve it again.",
    ),
    "contact_rule": (
        "A rule on contact stands between you and {person}.",
        "Write to whom the rule names, or wait until it is lifted.",
    ),
    "cannot_undo": (
        "That is of a kind that cannot be undone.",
        "See the plan for what can still be changed.",
    ),
    "nothing_to_mend": (
        "The words this would mend are no longer in the text.",
        "Read the text as it is now, and what the review says of it.",
    ),
    "changed_since": ("Something was changed since.", "Look at it as it is now, then decide again."),
    "in_the_past": ("That moment is already over.", "Choose a later one."),
    "no_address": ("There is no address for {person}.", "Add one, or reach them in another way."),
    "no_sender": ("No mailbox of yours is set up to send from.", "Add your own mailbox in the settings."),
    "no_such_move": (
        "A message that is {before} cannot become {after}.",
        "Look at its history for where it stands.",
    ),
    "not_approved": ("Nothing leaves without your approval.", "Read the text and approve it first."),
    "not_by_mail": ("This touchpoint does not go by mail.", "Do it yourself, then mark it as done."),
    "not_planned": (
        "This touchpoint is no longer planned.",
        "See its history for the reason; plan it again if you wish.",
    ),
    "not_unsure": ("Nobody doubts whether this message was sent.", "See its history for when it went."),
    "not_empty": ("There is something here already.", "Use an empty file, or keep what is there."),
    "nothing_to_undo": ("There is nothing to undo.", "See the history for what was done."),
    "no_warmer": (
        "There are no warmer words here that would be sound, and unlike the other notes.",
        "Change the text and say it in your own.",
    ),
    "no_shorter": (
        "Nothing is left to leave out: what stands is the thanks, the promise and what you talked about.",
        "Leave out one sentence by itself, or change the text.",
    ),
    "no_more_formal": (
        "There are no more formal words here that would be sound, and unlike the other notes.",
        "Change the text and say it in your own.",
    ),
    "no_another_angle": (
        "Your notes hold nothing else to say here.",
        "Add a line to the debrief: it gives this note another angle.",
    ),
    "no_other_words": (
        "There are no other words for this sentence.",
        "Leave the sentence out, say something else instead, or change the text.",
    ),
    "no_times": (
        "No mail offers times here.",
        "Change the text, and say in your own words when it suits you.",
    ),
    "no_such_time": (
        "No time of that number is offered.",
        "Look at the draft again: the times stand there with their numbers.",
    ),
    "time_past": ("That time is over already.", "Choose another, or say that none suits."),
    "not_sayable": (
        "No sound sentence can be made of these words here.",
        "Change the text and say it in your own words.",
    ),
    "only_sentence": ("It is the only sentence there is.", "Change the text, or say something else instead."),
    "no_such_sentence": ("That sentence is not in the text any more.", "Look at the text as it is now."),
    "stands_already": ("That version is the one that stands.", "Choose an earlier one."),
    "nothing_open": (
        "No note here is open to be written anew: each is approved, in your own words, or not written yet.",
        "Open a note to change it by itself.",
    ),
    "nothing_queued": ("Nothing is waiting to be sent here.", "Look at the plan for what is next."),
    "nothing_written": ("There is no text yet.", "Write one first, or let it be drafted."),
    "on_its_way": ("The message is being handed over right now.", "Wait a moment, then look again."),
    "private_item": (
        "A private item never reaches a writer.",
        "Leave it out, or change what you marked as private.",
    ),
    "text_changed": (
        "There is a newer text than the one you read.",
        "Read the latest one, then say it again.",
    ),
    "undone_before": ("That was undone already.", "See the history for what was done."),
    "unsafe_header": (
        "The {field} holds characters that no mail header may hold.",
        "Write it on one line, without odd characters.",
    ),
}
