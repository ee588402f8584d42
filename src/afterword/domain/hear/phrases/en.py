"""English: what employers, agencies and mail systems write."""

from __future__ import annotations

from afterword.domain.hear.cues import Language
from afterword.domain.hear.phrases import (
    en_absence,
    en_competitions,
    en_contact,
    en_process,
    en_progress,
    en_refusals,
    strangers,
)

LANGUAGE = Language(
    cues=(
        *strangers.EN,
        *en_refusals.CUES,
        *en_competitions.CUES,
        *en_progress.CUES,
        *en_process.CUES,
        *en_contact.CUES,
        *en_absence.CUES,
    ),
    conditions=r"""
        if|should (?:you|we|any\w*|some\w*|an?|another|the|your|our)|in case|whether|unless|
          once|when|in the event|provided|were you|had you|as soon as
    """,
    unconditional=(
        r"even if|even though|even when|if you(?:'d| would)? (?:still )?(?:want|fancy|like|'ll have|"
        r"will have)"
        r"(?: (?:it|us|the job|to|that|one))?(?=\W*$)"
    ),
    courtesies=r"""
        how are (?:you|things)|how's (?:it|everything|life)|hope (?:you|all|this)|any questions|
          questions\?$|(?:would|will|shall) (?:you|we) (?:stay|keep) in touch|all (?:good|well)|
          doing well|sound(?:s)? good|(?:isn't|wasn't|aren't|don't|doesn't|didn't|right|eh|no|yes|
          ok|okay) ?(?:it|we|you|they)?\?$|who knew|why not|guess what|can you believe|remember me|
          what can i say|know this sender|did you know
    """,
    logistics=r"""
        chance (?:we|you) (?:could|can|might) (?:do|make|move|meet|speak|talk|push|shift|switch|
          swap|start|come|change)|which (?:one )?(?:works?|suits?|is (?:better|best)|of (?:these|
          the) (?:times|dates|slots)|times?|dates?|days?|slots?)|what (?:times?|days?|dates?)|
          when (?:are|would|could|can|might|do) (?:you|we)|(?:are|would) you (?:be )?(?:available|
          free|around|able to (?:make|meet|join|attend|come))|availability|(?:does|do|would|will|
          could|can) (?:\S+ ){0,8}?(?:work|suit|ok|okay|fit)(?: \w+){0,3}\?|(?:could|can) (?:you|
          we) (?:do|make|meet|speak|talk|hop|jump|schedule|come|call|move|push)|(?:ok|okay|
          alright) (?:with|for) you|call me|reschedule|confirm
    """,
    back=r"""
        (?:back|pick up (?:your )?(?:e-?mails?|messages?|mails?)|read (?:your )?(?:e-?mails?|
          messages?)|return(?:ing)?|return to (?:work|the office)|resume|reply|respond|answer|
          reachable|available(?: again)?|reopen(?:s|ing)?|in the office again|online again|
          at my desk)(?: (?:\w+ ){0,5}?)?(?:on|from|as of|by|at|in|after|this|next)?
    """,
    until=r"until|till|til|'til|before",
    through=r"through|thru|up to|up until and including|to|-|–|and|inclusive",
    due=r"""
        by|within|before|no later than|not later than|latest|until|deadline|on or before|
          close of business|cob|eod|end of (?:day|business)|expires?|due|open until|prior to|
          at the latest
    """,
    answer=r"""
        lines|enough|ideally|latest|view|thoughts|please|would be (?:great|perfect|good|lovely|ideal)|
          back to (?:me|us)|get (?:it|them|this|these|that)|answer|reply|respond|response|decision|
          decide|accept(?:ance)?|sign(?:ed)?|return|confirm|let (?:me|us|them|her|him) know|
          hear (?:back )?from you|get back|choose|pick|need|complete|submit|send|word|expires?|
          deadline|due|book|rsvp|tell (?:me|us)|have (?:it|them|these|this)|upload
    """,
    promise=r"""
        decisions?|decide|vote|meeting|meet|results?|outcomes?|answer|hear|publish\w*|post(?:ed)|
          take place|announce\w*|confirm\w*|know|update|news|in touch|get back|come back to you|
          hear from|let you know|inform|postponed|moved|delayed|pushed|until|phone|call|resume|
          reopen|notif\w+|timeline|expect
    """,
    forwarding=r"""
        see below|see (?:\w+ )?(?:message|note|email|mail|question)s? (?:below|from)|below from|
          forwarding|fwd|passing (?:this|along|on)|pasted below|from \w+ below|(?:his|her|
          their) (?:note|question|message|email|words) below
    """,
)
