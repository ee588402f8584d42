"""What a model is told of each purpose and of each fault: instructions to a machine, never shown."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from afterword.domain.touchpoints import Purpose

PURPOSES: Final[Mapping[Purpose, str]] = {
    Purpose.THANK_YOU: "thank the reader after a job interview, name what was talked about, confirm interest",
    Purpose.SEND_PROMISED: "send along what was promised to the reader",
    Purpose.ANSWER_QUESTION: "answer what the reader asked",
    Purpose.LINKEDIN_CONNECT: "a short note with an invitation to connect, without any request",
    Purpose.SHARE_ARTICLE: "share something worth reading, and why it concerns the reader",
    Purpose.COMMENT_POST: "a short public comment on what the reader published",
    Purpose.PROJECT_UPDATE: "tell of progress on work that the reader asked about",
    Purpose.WORK_SAMPLE: "send a sample of work that fits what was talked about",
    Purpose.COFFEE_INVITE: "ask for a short talk, easy to decline",
    Purpose.COFFEE_THANKS: "thank the reader for an informal talk",
    Purpose.EVENT_HELLO: "say hello before an event that both attend",
    Purpose.EVENT_FOLLOW_UP: "follow up on having met at an event",
    Purpose.HANDWRITTEN_NOTE: "a card of three sentences: thanks, one thing, a wish",
    Purpose.REFERENCE_HEADS_UP: "tell a reference that they may be called, and about what",
    Purpose.OUTCOME_THANKS: "tell the outcome and thank the reader for their part in it",
    Purpose.INTRODUCTION_REQUEST: "ask for an introduction, easy to decline",
    Purpose.ADVICE_UPDATE: "tell what came of the reader's advice",
    Purpose.FOLLOW_COMPANY: "a short friendly line",
    Purpose.CONGRATULATE: "congratulate the reader",
    Purpose.CHECK_IN: "ask calmly how things stand, without reproach",
    Purpose.GRACIOUS_REPLY: "answer the reader's message with grace, without arguing",
    Purpose.KEEP_WARM: "a light word to stay in touch, asking for nothing",
    Purpose.RE_APPROACH: "take up contact again after a while",
}

#: by the code of a finding: what the model is asked to do about it. What is not here is not told
#: to it: that a word is private, or somebody else's, is itself not for others to know.
FAULTS: Final[Mapping[str, str]] = {
    "unsupported_number": "The figure {number} is in none of the data. Take it out.",
    "unsupported_name": "The name {name} is in none of the data. Take it out.",
    "unsupported_date": "It names a day that is in none of the data. Take it out.",
    "unsupported_skill": "It claims a skill that is in none of the data. Take it out.",
    "unsupported_employer": "It names an employer or a school that is in none of the data. Take it out.",
    "unsupported_credential": "It claims a degree or a certificate that is in none of the data. Take it out.",
    "unsupported_attribution": "It has the reader say what is in none of the data. Take that out.",
    "unmade_promise": "It promises something that is not in the data as promised. Take that out.",
    "attach_missing": "It says that something comes with it, and nothing does. Take that out.",
    "misspelt_name": "A name is not written as in the data. Copy it letter by letter.",
    "wrong_name": "It names somebody else than the reader. Use the reader's name only.",
    "wrong_company": "It names another employer than the data does. Copy the employer from the data.",
    "wrong_role": "It names another role than the data does. Copy the role from the data.",
    "wrong_address": "It addresses the reader otherwise than the data does.",
    "mixed_address": "It mixes two forms of address. Keep to one.",
    "wrong_language": "It is not in the language that was asked for.",
    "no_receipt": "A sentence with a figure must list in rests_on the ids it comes from.",
    "placeholder": "There is a gap to fill ({gap}). Write without gaps.",
    "over_limit": "It has {count} {unit}; at most {most} are allowed. Make it shorter.",
    "over_free_limit": "It has {count} characters; at most {most} are allowed. Make it shorter.",
    "alike": "It is too much like another note of the same day. Say it in other words.",
    "model_claim": "This sentence states something and rests on nothing. Give its ids, or leave it out.",
    "model_loose": "This sentence says more than its data does ({words}). Stay with what the data says.",
    "model_link": "There is an address or a link. Take it out.",
    "model_hollow": "Nothing in it comes from the data. Name at least one thing that was talked about.",
    "model_tongue": "It must be written in the language {language}.",
    "model_form": "Address the reader with {form}, in every sentence.",
    "model_empty": "There is no sentence in it.",
    "model_not_json": "That was not one JSON object of the form asked for. Give nothing but that object.",
}
