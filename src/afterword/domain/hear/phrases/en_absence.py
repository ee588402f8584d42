"""English of absence and of everything else: away, gone, undelivered, strangers, thanks."""

from __future__ import annotations

from afterword.domain.hear.cues import Sign, cues
from afterword.domain.hear.phrases.en_words import WORDS

AWAY = cues(
    Sign.AWAY,
    {
        3: r"""
            out of (?:the )?(?:office|town|country)|ooo|ooto
            (?:away|absent) from (?:the |my )?(?:office|desk|e-?mails?|computer|work|school|
              keyboard|ward)
            on (?:\w+ )?(?:annual |maternity |paternity |parental |sick |medical |family |
              compassionate |study |bank holiday |public )?(?:leave|vacation|holidays?|sabbatical|
              pto|furlough)
            (?:i|we|office|team|school|department|company|centre|center|
              campus) (?:\w+ ){0,3}?(?:am|are|is|'m|'re|will be|shall be|be) (?:currently |now |
              away|closed|offline|travell?ing|unavailable|shut|out|off)(?: (?:from|until|till|
              through|on|for|this|today|over|between|with|and|at|in|work))?
            (?:limited|intermittent|no|sporadic|patchy|little|restricted|
              without) (?:or no )?access to (?:my )?(?:e-?mail|messages|the internet|internet|inbox|
              phone)
            (?:return|returning|back|be back|reply|respond|answer|
              get back to you) (?:\w+ ){0,6}?(?:upon|on|after|when|once|following) (?:my|our|i|
              we) (?:return|'m back|am back|get back|are back|come back)
            (?:return|returning|returns|be back|am back|are back) (?:to (?:the |my )?(?:office|
              work|desk) )?(?:on|in|from|by|at|after)
            (?:i|we)(?:'m| am|'re| are|'ll| will|\b) (?:\w+ )?(?:not|won't be|will not be|don't|
              do not) (?:be )?(?:in the office|
              at my desk|checking|reading|monitoring|available|work|working|reachable|online|in)
            (?:not|won't be) (?:in the office|at my desk|checking (?:my )?(?:e-?mails?|messages))
            (?:i'm|i am|we're|i'll be|i shall be|will be) (?:\w+ ){0,2}?(?:gone|in|at|on|off|
              abroad) (?:\w+ ){0,4}?(?:till|until|through|for the next|for a)
            off[- ]?grid|slow (?:on|to (?:answer|reply|respond))|(?:at|in) our \w+ (?:plant|office|
              site) in|at my desk|typing this from
            i(?:'m| am) (?:currently )?(?:away|off|travell?ing|offline|abroad|overseas|
              unavailable|on the road)
            (?:stretching|taking) (?:\w+ ){0,5}?(?:break|time off|holiday|vacation|days off|
              week off|leave)
            re-?opens?|re-?opening|in (?:court|meetings|theatre|surgery|transit|the field|class|
              training) (?:all|until|this|for|today)|off (?:sick|work|duty|today|until|this|on)|
              not in (?:today|this|until|on|the office)|(?:back|return(?:s|ing)?) (?:mon|tues|
              wednes|thurs|fri)day|(?:pick up|read|see|get to|look at|answer|
              respond to) your (?:e-?mail|message|mail) (?:on|when|after)
            (?:term|semester|school|session) (?:has |is )?(?:ended|over|finished|out)
            offline until|away until|closed until|back (?:in the office )?on (?:mon|tue|wed|thu|
              fri)
        """,
        2: r"""
            automatic reply|auto(?:matic)?[- ]?(?:reply|response|responder)|autoreply
            in my absence|during my absence|while i(?:'m| am) (?:away|out|off|gone)
            (?:if (?:it's|it is|this is|your (?:matter|message|request) is) urgent|for (?:urgent|
              immediate|emergency) (?:matters|assistance|requests|queries))
            when i(?:'m| am) back|upon my return|on my return
        """,
        1: r"""
            please contact|reach out to|get in touch with|colleague
        """,
    },
    unless=r"""
        (?:was|were|had been|just got back|have been) (?:\w+ ){0,3}?(?:away|out|off|
          on (?:\w+ )?(?:leave|vacation|holiday)|travell?ing)|sorry for (?:the|my) (?:late|delay|
          slow)|just (?:back|returned)|(?:when|before|after) you
    """,
    words=WORDS,
)

_GONE = cues(
    Sign.LEFT,
    {
        3: r"""
            i(?:'ve| have|'m| am)? (?:now |since |recently |already |just )?(?:(?:do )?no longer (?:work|
              with|
              at|employed|part of|in (?:this|the|my)|do)|(?:do not|don't) work (?:\w+ )?(?:any ?more|
              any longer|
              here)|left (?:the|my|this|(?-i:[A-Z]))\w*|moved on|finished (?:up )?(?:at|with)|
              leaving (?-i:[A-Z])\w+|
              retired)
        """,
    },
    unless=r"when i|since i|after i|before i|why i",
    words=WORDS,
)

LEFT = _GONE + cues(
    Sign.LEFT,
    {
        3: r"""
            (?:has |have )?resigned|(?:was|is|were) (?:her|his|their|the) last (?:working )?day|
              pick(?:ing|ed) up (?:the|her|his|their) (?:open |current |ongoing )?(?:recruit\w+|files?|
              cases?|roles|candidates|applications|vacancies|searches)|(?:new here|new) and (?:took|
              taking)
            (?:moved|moving|transferred|transferring|gone) to (?:a|another|
              an) (?:\w+ )?(?:position|role|job|post|company|employer|organi[sz]ation|
              firm)(?: outside| elsewhere)?|(?:i'm|i am|is|will be) (?:leaving|departing|retiring|
              moving on)(?: (?:from )?(?:the|this|us|our|my|[A-Z]\w+))?(?= (?:company|agency|firm|
              school|trust|organi[sz]ation|team|role|position|bank|university|hospital|business|at|
              on|in|for|and|to|this|end)|[.,])
            no longer (?:with|at|works?|working|employed|part of|a member of|in (?:this|
              the) (?:role|position|office)|here|associated|an employee|on staff|on the team|
              be with)
            (?:has|have|had|i've|he's|she's|they've) (?:now |since |recently |already )?(?:left|
              departed|moved on|retired|resigned|parted ways)(?: (?:from|the|our|us|to|and|company|
              firm|for|with|in)|[.,;]|$)
            (?:my|her|his|their) last (?:working )?day (?:was|is|at|with|here|will be)
            (?:mailbox|account|address|inbox|email) (?:is|was|has been|will be) (?:no longer|
              not longer|being|permanently)? ?(?:monitored|in use|active|used|checked|read|
              deactivated|closed|retired|decommissioned|valid)
            (?:moved|gone) on to (?:a new|another|other|pastures)
            (?:(?:today|tomorrow|friday|yesterday) (?:is|was|will be)|have reached) my last
            (?:has|have|had|i've|he's|she's|they've) (?:now |since |recently |already |just )?(?:moved on|
              left|departed|resigned|retired) (?:from )?(?-i:[A-Z])\w+
            (?:left|leaving|leave|leaves) (?:the )?(?:company|organi[sz]ation|firm|school|trust|
              bank|agency|team|business|university|hospital)
            (?:taken|taking|assumed|assuming|taking over|taken over) (?:over )?(?:from|
              for) (?:her|him|them|[A-Z]\w+) (?:as|since|after)
            (?:former|ex-?|previous) (?:employee|colleague|staff)|(?:taken|took|
              accepted) (?:up )?a (?:\w+ )?(?:position|role|
              post|job) (?:elsewhere|with another|at another)
            (?:has|have) retired|i(?:'m| am) retired
        """,
    },
    unless=r"""
        you (?:\w+ )?(?:left|leave|retired|moved on|resigned)|why you|(?:this|portal|noreply|
          unmonitored) mailbox|this (?:inbox|mailbox) is not|nobody reads|do not reply|
          teacher who has left|candidate
    """,
    words=WORDS,
)

UNDELIVERED = cues(
    Sign.UNDELIVERED,
    {
        3: r"""
            could not (?:\w+ )?deliver|couldn't be found|delivery to the following|not be delivered
            55\d[ -]5\.\d\.\d+|5\.1\.1|over (?:its |their )?quota|quota exceeded|exceeded (?:\w+ )?quota
            (?:message|mail) (?:\w+ )?(?:was|has been) (?:automatically )?(?:rejected|refused|returned)
            (?:could not|couldn't|cannot|can't|unable to|was not|wasn't|not|
              failed to) (?:be )?(?:delivered?|deliver)
            undeliver(?:ed|able)|delivery (?:has |status notification )?\(?(?:failed|failure|
              has failed)|returned mail|mail delivery failed|returned to sender|
              permanent (?:fatal )?error|address not found|message not delivered
            (?:user|recipient|mailbox|address|account) (?:\w+ ){0,2}?(?:unknown|not found|
              does not exist|doesn't exist|unavailable|is full|rejected|disabled|not exist|
              over quota|inactive)
            no such (?:user|mailbox|recipient|address|person)
        """,
    },
    words=WORDS,
)

OUTREACH = cues(
    Sign.OUTREACH,
    {
        3: r"""
            your (?:\w+ )?(?:profile|background|experience|cv|resume) (?:caught|stood|jumped|
              looks|matches|is a|seems)|i (?:\w+ )?(?:recruit|hire|headhunt|source|place) (?:for|
              people|candidates|in)|interested in (?:a|an|the) (?:\w+ ){0,3}?(?:role|position|job|
              opportunity)
            (?:came across|come across|found|saw|noticed|viewed|stumbled (?:on|upon|across)|
              looking at|seen) (?:\w+ )?your (?:\w+ )?(?:profile|linkedin|resume|cv|background|
              github|work)
            (?:reach|reaching) out (?:to you )?(?:regarding|about|because|with|to see|
              as) (?:\w+ ){0,4}?(?:opportunit\w+|role|opening|position)
            (?:exciting|new|fantastic|amazing|great) opportunit\w+ (?:at|with|for|that)
            (?:might|may|could) (?:interest|be (?:of interest|interested|a (?:good|
              great) fit)) ?(?:you)?
            (?:open to|interested in) (?:new|hearing about|exploring|
              other) (?:\w+ )?(?:opportunit\w+|roles)
            i(?:'m| am) (?:an?|the) (?:\w+ ){0,4}?(?:recruiter|headhunter|talent partner|
              consultant) (?:at|with|for|and|specialis\w+)
        """,
    },
    words=WORDS,
)

WARM = cues(
    Sign.WARM,
    {
        3: r"""
            (?:thank you|thanks|many thanks|cheers) (?:so much |very much |again |a lot )?(?:for|
              to you)
            (?:great|good|nice|lovely|wonderful|a pleasure|pleasure|enjoyed|fun|delight(?:ed|
              ful)?|glad|pleased|happy) (?:\w+ ){0,3}?(?:to |it was |was )?(?:meet|meeting|talk|
              talking|speak|speaking|chat|chatting|hear|hearing|seeing|see|conversation|time|you|
              our)
            (?:you're|you are) (?:very |most |so )?(?:welcome|kind)|(?:kind|thoughtful|lovely|
              generous|sweet) (?:of you|note|words|message|letter|e-?mail)|my pleasure|likewise|
              same here|anytime
            (?:impressed|appreciate\w*|enjoyed|loved|touched|made my (?:day|week|morning|year)|liked)
        """,
    },
    words=WORDS,
)

ALIEN = cues(
    Sign.ALIEN,
    {
        3: r"""
            (?:webinar|masterclass|summit|conference|meetup|workshop|newsletter|registrants?|
              attendees) (?:\w+ ){0,8}?(?:cancel\w*|refund\w*|off|postponed|registered|tickets?)
            (?:cancel|refund|postpone)\w* (?:\w+ ){0,8}?(?:webinar|masterclass|summit|conference|
              meetup|workshop|ticket|session|registration|order)
            (?:payment|invoice|subscription|order|delivery|parcel|refund|credit card|
              billing) (?:\w+ ){0,4}?(?:unsuccessful|failed|declined|method|due|overdue|shipped|
              processed|expired)
            (?:check-?up|cleaning|haircut|eye test|vaccination|table for \w+) (?:\w+ ){0,2}?(?:is |
              has been )?
              (?:confirmed|booked|reserved|scheduled|cancelled)
            (?:application|request|applied|apply) for (?:an?|your) (?:\w+ ){0,2}?(?:credit card|loan|
              mortgage|
              overdraft)(?! (?:\w+ )?(?:officer|advis[eo]r|analyst|manager|clerk|processor|role|position|
              job))
            (?:manuscript|abstract|(?:your|the) paper|short story) (?:\w+ ){0,5}?(?:accepted|rejected|
              publication|
              reviewers?|declined)
            (?:lecture|seminar|concert|screening|festival|bootcamp|open day|job fair|careers? fair)
               (?:\w+ ){0,3}?(?:is|was|has|had|been|be) (?:\w+ ){0,2}?(?:cancell?ed|called off|postponed|
              sold out|moved to (?:another|a new|a different) (?:room|hall|venue|date))
            (?:your|the) (?:order|parcel|package|shipment|item)(?: you ordered)? (?:\w+ ){0,2}?(?:
              out of stock|cancell?ed|delayed|refunded|returned)|(?:attendees|ticket[- ]holders|subscribers|
              registrants|
              delegates) (?:\w+ ){0,6}?(?:refund\w*|notified)
            (?:flat|apartment|tenancy|lease) (?:\w+ ){0,6}?(?:been let|been rented)|
              (?:another|other|different) (?:tenant|bidder)s?
            (?:claim|warranty|membership|subscription|domain|licen[cs]e key) (?:has been |was |is |will be |
              could not be )(?:rejected|denied|declined|expired|lapsed|renewed|cancell?ed)
            \d{1,2} ?% (?:off|discount)|shop now|limited[- ]time offer|free shipping|promo code
        """,
    },
    words=WORDS,
)

CUES = (*AWAY, *LEFT, *UNDELIVERED, *OUTREACH, *WARM, *ALIEN)
