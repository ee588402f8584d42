"""Sentences for the codes of plan: why a touchpoint is there, why it moved, why it may not be."""

from __future__ import annotations

_REASONS = {
    "thank_you": "You met {person}. Thanks are best within a day, in their working hours.",
    "thank_you_late": "You met {person} some days ago. Late thanks are better than none.",
    "thank_through": "No address is known for {names}. {person} can pass your thanks on, in one note.",
    "thank_via": "Everything goes through {person}, who can pass your thanks on to {names}.",
    "handwritten_note": "{person} writes by hand. A short note, posted at once, arrives before they decide.",
    "linkedin_thanks": "Only LinkedIn is known for {person}. Your thanks fit into the note there.",
    "linkedin_asked": "{person} asked you to connect on LinkedIn.",
    "promised": "You promised {person} this. Sent early, it cannot be late.",
    "answer_owed": "You owe {person} an answer from the interview.",
    "answer_question": "{person} asked you something. A day or two is soon enough for a good answer.",
    "choose_date": "{person} offers a next step and waits for your word.",
    "check_in_promised": "You were to hear by {date}. If nothing came, one question soon after is fair.",
    "check_in_open": "They named no day. About two weeks after the interview one question is fair.",
    "check_in_again": "Your last question lies open. Once more, and then it is their turn.",
    "check_in_asked": "{person} asked to be reminded around {date}.",
    "gracious_reply": "{person} gave you an answer. A short gracious reply keeps the door open.",
    "offer_reply": "{person} sent an offer. Say that you have it and when they will hear; deciding is yours.",
    "offer_answer": "{person} wants to hear by {due}. What you say is yours; this keeps the day in sight.",
    "delay_reply": "{person} let you know that it takes longer. A line of thanks asks for nothing.",
    "keep_warm": "{person} left the door open. A word in about two months keeps it so.",
    "keep_warm_before": "{person} spoke of something new around {date}. A word shortly before is well timed.",
    "keep_warm_named": "They spoke of more openings from {date}: worth a word, if this came to nothing.",
    "taken": "You chose to do this. It goes at their next good moment, within what one person may get.",
    "coffee_reminder": "{person} has not answered your invitation. One reminder is fair, and then it rests.",
    "applied": "You applied on {date}. If nothing came, one question after about two weeks is fair.",
    "coffee_thanks": "You talked with {person}. Thanks the same day say what you will do with the advice.",
    "advice_update": "{person} gave you advice. They will like to hear what came of it.",
    "event_follow_up": "You met {person}. A line within a day or two, while both remember, is best.",
    "event_reminder": "{person} has not answered since you met. One reminder is fair, and then it rests.",
    "other_offer": "You have another offer to answer by {date}. That is a fair reason to ask {person} now.",
    "outcome_thanks": "{person} helped. They will want to know how it ended.",
    "accepted_elsewhere": "You took another offer. {person} should hear it from you.",
    "withdrawing": "You are withdrawing. {person} should hear it from you, soon and kindly.",
    "after_bounce": "Your mail to {person} came back. Not that address again; this goes another way.",
}

_SUGGESTIONS = {
    "silent": "{person} was there and said little. A short thank-you is a kindness, not a duty.",
    "no_address": "No way to reach {person} is known. The coordinator could pass your thanks on.",
    "lifted_thanks": "You may write to {person} now. Your thanks were passed on already.",
    "coffee": "A coffee with {person} was spoken of.",
    "covered": "{person} is away until {until}, longer than this can wait. {cover} stands in: “{words}”",
    "another_role": "They spoke of another role: “{quote}” Ask {person} about it, if it tempts you.",
    "references": "References came up. Tell yours what to expect before anybody calls them.",
    "linkedin_after": "They have decided. To stay in touch with {person}, now is the time to connect.",
}

_WITHHELD = {
    "contact_via": "Everything goes through {via}. The rule: “{quote}”",
    "contact_via_plain": "Everything goes through {via}.",
    "contact_none": "Nobody there may be written to. The rule: “{quote}”",
    "contact_none_plain": "Nobody there may be written to.",
    "person_stopped": "{person} does not want to be written to, or has left.",
    "budget_person": "What {person} may get without an answer is reached: {limit}. It is their turn.",
    "budget_employer": "What this employer may get without an answer is reached: {limit}. It is their turn.",
    "too_late": "Too late to thank {person} on its own; the thanks go into the next message.",
    "too_late_alone": "Too late to thank {person} on its own, and no other message goes to them.",
}

_BECAUSE = {
    "reply": "an answer came",
    "reply_question": "a question came, and with it an answer to this",
    "scheduling": "a next step is being arranged",
    "next_round": "you are invited to a further round",
    "rejection": "they decided for somebody else",
    "soft_rejection": "they decided for somebody else this time",
    "offer": "you have an offer",
    "ooo": "they are away",
    "bounce": "the address does not work",
    "left_company": "they no longer work there",
    "request": "they asked for something, and with it answered this",
    "stop_request": "they asked not to be written to",
    "ack": "a receipt came",
    "other": "there is news",
}

PLAN: dict[str, str] = {
    **_REASONS,
    **_SUGGESTIONS,
    **_WITHHELD,
    **{f"cancel_{kind}": f"Taken off the plan: {why}." for kind, why in _BECAUSE.items()},
    **{f"move_{kind}": f"Moved: {why}." for kind, why in _BECAUSE.items()},
    **{f"hold_{kind}": f"Waits: {why}." for kind, why in _BECAUSE.items()},
    "hold_ooo": "Waits until they are back.",
    "hold_other": "Waits: the decision takes longer.",
}
