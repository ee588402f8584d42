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
    "attach": "The text says that something comes with it. Attach it, or add the link, before sending.",
    "exclamation": "There is an exclamation mark. The sentence reads more calmly without it.",
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
