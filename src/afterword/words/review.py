"""Sentences for the codes of review."""

from __future__ import annotations

REVIEW: dict[str, str] = {
    "private_content": "This says something you marked as private ({words}). Take it out before sending.",
    "unsupported_number": (
        "Nothing in your notes or résumé holds the figure {number}. Correct it, or take it out."
    ),
    "unsupported_name": "Nothing in your notes or résumé names {name}. Correct it, or take it out.",
    "no_receipt": (
        "This sentence has figures, and nothing shows where they come from. Add the source, or take it out."
    ),
    "unsupported_date": "Nothing in your notes speaks of {date}. Correct it, or take it out.",
    "unsupported_employer": (
        "Nothing in your notes or résumé holds {name} as a place you worked or learned at. "
        "Correct it, or take it out."
    ),
    "unsupported_skill": (
        "Nothing in your notes or résumé says that you know {name}. Take it out, or add it to "
        "your résumé first."
    ),
    "unsupported_credential": (
        "This names a paper or a prize that is not in your résumé. Take it out, or add it to "
        "your résumé first."
    ),
    "unsupported_attribution": (
        "Nothing in your notes bears out that this was said. Say it in your own name, or take it out."
    ),
    "misspelt_name": "“{written}” is nearly {name}. Is it meant?",
    "wrong_company": "This is about {company}, and the sentence names {name}.",
    "wrong_role": "The interview was for {role}, and this says {written}.",
    "wrong_address": "{name} is greeted with “{address}”. This greeting is another.",
    "mixed_address": "“{word}” does not go with the form of address in this letter. Keep to one.",
    "wrong_language": "This is written in another language ({written}) than they write to you in ({wanted}).",
    "unmade_promise": (
        "This promises something that is not among your promises. Add it to the notes, or take it out."
    ),
    "attach_missing": (
        "“{phrase}”: nothing is attached to this message. Attach it below, add a link, or take it out."
    ),
    "says_attached": "“{phrase}”: nothing is attached yet. Attach it below, or add a link, before sending.",
    "attached_unsaid": "{files} goes along, and the text does not speak of it. A word on it gets it opened.",
    "wrong_name": "This goes to {name}, and the greeting names somebody else.",
    "someone_elses": "This is what {name} told you ({words}), in a message to somebody else.",
    "placeholder": "There is a gap for you to fill: {gap}.",
    "over_limit": "This has {count} {unit}; more than {most} cannot go this way.",
    "over_free_limit": "This has {count} characters; without a paid account an invitation takes {most}.",
    "too_long": "This has {count} words. Up to {most} are more likely to be read.",
    "too_short": "This has {count} words. With {least} or more it reads as less of a formality.",
    "alike": (
        "This shares {share} of its phrases with another note to the same employer. People compare them."
    ),
    "hollow": "Nothing here comes from this very conversation. Add one thing you talked about, if you can.",
    "attach": "This is to bring something. Attach it below, or add a link, before sending.",
    "exclamation": "There is an exclamation mark. The sentence reads more calmly without it.",
    "hollow_phrase": "“{phrase}” could stand in any letter. One thing you talked about says more.",
    "begging": "“{phrase}” asks for pity. The letter is stronger without it.",
    "flattery": "“{phrase}” is praise that can be heard as flattery. Plain thanks go further.",
    "guilt": "“{phrase}” can be heard as a reproach. A plain question gets more answers.",
    "apology": "“{phrase}” turns the eye to what went less well. Leave it, or say what you would say now.",
    "slang": "“{phrase}” is casual for a letter to somebody you hardly know.",
    "pay": "“{phrase}” belongs into a conversation of its own, once there is an offer.",
    "emoji": "{sign} may be read differently at work. Words carry it as well.",
    "shouting": "“{words}” is all in capitals, which reads as shouting.",
    "long_sentence": "This sentence has {count} words. Two shorter ones are easier to read on a phone.",
    "many_questions": "There are {count} questions. One alone is more likely to be answered.",
    "no_next_step": "Nothing says how it goes on. A last line such as an offer to send more helps.",
    "cliche": "“{phrase}” is a worn phrase. Plain words say more.",
    "spelling": "“{words}” looks misspelt.",
    "grammar": "“{words}” may not be right in this sentence.",
    "contact_rule": "A rule on contact says not to write to {name} directly.",
    "language_fallback": "This is in English: there are no phrases for the language {wanted} yet.",
    "language_thin": (
        "The phrases for this language are good enough to edit, and no more. Read it "
        "once more before sending."
    ),
}
