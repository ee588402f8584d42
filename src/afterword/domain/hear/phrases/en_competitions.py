"""English of competitions: panels, reserve lists and orders of merit, as public employers write.

Whoever is placed but not first has not been appointed, and stays on a list from which later
vacancies are filled: a refusal that leaves a door open.
"""

from __future__ import annotations

from afterword.domain.hear.cues import Sign, cues
from afterword.domain.hear.phrases.en_words import WORDS

REJECT = cues(
    Sign.REJECT,
    {
        3: r"""
            (?:placed|ranked|rated|came|come|finished|were|are|stand|position(?:ed)?|
              place) (?:you |at |as |in |a |number |no\.? ?|nr\.? ?|#)*(?:second|third|fourth|fifth|sixth|
              seventh|eighth|ninth|tenth|2nd|3rd|[4-9]th|\d\dth|[2-9]|[1-9]\d)(?: place| position)?(?: (?:in|
              on|of|from|out of) (?:the |our |an? )?(?:order of merit|merit|panel|reserve|list|ranking|
              field|competition|final))
            (?:ranked|placed|rated|scored|put|had) you (?:a (?:close |very close )?)?(?:second|third|fourth|
              runner-up|2nd|3rd|in second|in third)(?: place)?|(?:had|have|has|decided|
              going) to (?:\w+ )?(?:give|
              offer|award|assign) (?:it|this|this one|the \w+|that) to (?!you)(?:an?|the|our|another|
              someone|somebody)
            (?:offered|offer|given|gone|goes|going|assigned|allotted|
              awarded) (?:\w+ )?to (?:the )?(?:\w+ ){0,2}?
              (?:candidates?|applicants?|person|people) (?:placed|ranked|who (?:came|was placed|ranked)|
              in) (?:first|1st|higher|above|ahead|top)|(?:candidates?|applicants?) (?:placed|ranked) (?:first|
              higher|above|ahead of) (?:you )?(?:has|have|was|were) (?:\w+ )?(?:accepted|appointed|offered)
            (?:not|\w+n't) (?:been |be )?(?:placed|included|listed|recommended|deemed|considered|found|
              qualified) (?:\w+ ){0,2}?(?:on|in|for|to) (?:the |a |any |this )?(?:panel|reserve|appointment|
              order of merit|list|appointable)|(?:not|\w+n't|non-) ?(?:considered |deemed |found |been )*
              appointable|(?:did not|didn't|have not|failed to) (?:\w+ )?(?:reach|meet|achieve|attain|
              obtain|qualify)(?: (?:the |a )?(?:\w+ ){0,3}?(?:standard|mark|threshold|panel|bar))
            (?:appointment|choice|decision|selection) (?:\w+ ){0,3}?(?:made|taken|fallen) … (?:isn't|
              is not|wasn't|was not|not) (?:you|to be you|in your favou?r)|(?:it|choice|answer|
              name|job)(?: is|'s)?(?: not|n't| isn't| wasn't| was not) (?:to be )?(?:you|yours)(?: (?:this|
              on this)|[.,;]|$)
            (?:no|nobody|without any?) (?:appointment|candidate|one) (?:will be|is being|was|has been|
              is to be|is going to be) (?:made|appointed|selected)
        """,
    },
    unless=r"""
        not yet|no decision|yet to|first (?:round|stage)|interview (?:number|no)|slot|\d (?:am|pm)|
          room|floor
    """,
    words=WORDS,
)

OPEN_DOOR = cues(
    Sign.OPEN_DOOR,
    {
        3: r"""
            (?:remain|stay|placed|are|put|kept|keep|go|going|recommended|added|sit|name) (?:\w+ ){0,5}?(?:on|
              to|in) (?:the|a|our|this|its) (?:\w+ )?(?:panel|reserve|reserve list|reserve panel|
              waiting list|eligibility list|order of merit)
            (?:panel|reserve list|list) (?:\w+ ){0,4}?(?:in force|valid|live|current|active|in place|runs|
              lasts|expires|open) (?:\w+ )?(?:for|until|till|to)?|(?:lifetime|life|duration) of the (?:panel|
              list|reserve list)
            (?:should|if|when|where|as) (?:an?|your|another|further|any|suitable|a similar|more) (?:\w+ )?
              (?:vacanc(?:y|ies)|places?|posts?|positions?|turn|number|openings?) (?:is |are |be |should )?
              (?:arises?|occurs?|comes? up|reached|come|becomes? (?:available|vacant)|is reached)
            (?:advertis\w+|post(?:ed|ing)?|list(?:ed|ing)?|open(?:ed|ing)?|run|recruit\w*|re-?advertis\w+|
              hir(?:e|ing)) (?:\w+ ){0,4}?(?:again|anew|afresh|once more)|re-?advertis\w+
            (?:hope|like|love|wish|welcome|encourage|expect|trust) (?:\w+ ){0,4}?(?:to |would |
              will )?(?:re-?apply|
              apply again|try again|put in again|consider (?:re-?applying|applying again))
        """,
    },
    unless=r"""
        not (?:been |be )?(?:placed|included|put|recommended)|on file|talent (?:pool|community)|job alerts?|
          our website|interview panel|on the panel (?:is|are|were|will)
    """,
    words=WORDS,
)

CUES = (*REJECT, *OPEN_DOOR)
