"""English on the process: times, papers, delays, receipts and rules on contact."""

from __future__ import annotations

from afterword.domain.hear.cues import Sign, cues
from afterword.domain.hear.phrases.en_words import WORDS

SCHEDULE = cues(
    Sign.SCHEDULE,
    {
        3: r"""
            reschedul\w+|re-schedul\w+
            (?:new|revised|updated|different|changed|alternative|another) (?:time|date|slot|day|
              room|location|venue|address|link|invite|invitation|start time)
            (?:moved|moving|move|push|pushed|pushing|shift|shifted|bump|bumped|bring forward|
              brought forward) (?:\w+ ){0,6}?(?:interview|call|meeting|conversation|session|slot|
              time|chat|it|us|you|thursday|friday|monday|tuesday|wednesday) (?:\w+ ){0,3}?(?:to|
              from|back|by|forward|up)
            (?:calendar|meeting|zoom|teams|video|google meet|webex) (?:hold|holds|invite|invites|
              invitation|invitations|link|details|request)
            (?:invite|invitation) (?:just |has been |was |is |will be )?(?:sent|went out|attached|
              to follow|follows|updated|on its way|coming)
            (?:confirm|confirming|confirmation|confirmed|remind\w*) (?:\w+ ){0,6}?(?:interview|
              appointment|meeting|call|slot|session|visit|time|booking|conversation)
            (?:interview|appointment|call|meeting|slot|session|visit|
              conversation)s? (?:\w+ ){0,2}?(?:confirmed|booked|scheduled|set|arranged|in the diary|
              on the calendar|fixed)
            (?:you're|you are|we're|we are) (?:all )?(?:set|booked|confirmed|scheduled) (?:for|in|
              on)
            (?:when|what times?|which (?:times?|dates?|days?|slots?)) (?:are you|would you be|
              works?|suits?|is good|are good|would work|could you|can you|do you)
            (?:are|would) you (?:be )?(?:available|free|around|able to (?:make|do|meet|come|join))
            (?:your|some) availability
            (?:could|can|would) (?:you|we) (?:do|make|manage|meet|speak|talk) (?:on |at )?(?:mon|
              tues|wednes|thurs|fri|tomorrow|next|this|\d)
            (?:does|do|would|will) (?:\w+ ){0,5}?(?:work|suit|be ok|be okay) (?:for|with)? ?you
            (?:no|cancel\w*|postpone\w*|call off|calling off) (?:\w+ ){0,4}?(?:interview|call|
              meeting|visit|session)s? (?:today|tomorrow|this|on|that|until|for)?
            (?:interview|call|meeting|visit|session) (?:\w+ ){0,4}?(?:cancel+ed|postponed|moved|
              pushed|off|delayed)
            (?:any )?chance (?:we|you) (?:could|can|might) (?:do|make|move|meet|speak|talk|push|
              shift|switch|swap|start|come|change)|(?:dial[- ]?in|joining (?:details|instructions|
              link)|meeting id|passcode)|(?:venue|place|location|room|address|time|date|
              building) (?:\w+ ){0,5}?(?:has|have|is|was) (?:now )?(?:been )?(?:changed?|moved|
              different)
            (?:it will|will|to) (?:now )?take place (?:at|in|on|by|via)|(?:on )?(?:mon|tues|
              wednes|thurs|fri|satur|sun)day (?:at \S+ )?it is|double[- ]?booked|something(?:'s|
               has) come up
            running (?:\w+ )?late|find (?:a|another) new time
            (?:bring|remember to bring|please bring) (?:\w+ ){0,4}?(?:photo|id|identification|
              passport|certificates|copies|originals|laptop)
            (?:who|whom) you(?:'ll| will) (?:meet|be meeting|see|speak)
            you(?:'ll| will) (?:be )?(?:meet|meeting|speaking|talking|
              see) (?:with )?(?:\w+ ){0,3}?(?:at|on|and|from|first|for)
            pick a (?:time|slot)|book (?:a|your) (?:time|slot)|calendly
            (?:interview|call|meeting|conversation)s? (?:\w+ ){0,3}?(?:scheduled|set)
        """,
        2: r"""
            (?:mon|tues|wednes|thurs|fri)day(?:,|
               the)? (?:\w+ ){0,4}?(?:at )?\d{1,2}(?::\d\d)? ?(?:am|pm|a\.m\.|p\.m\.|[-–]|noon)?
            (?:visitor parking|parking|dial[- ]?in|directions|sign in at|check in at|front desk|
              reception|ask for \w+ (?:at|in)|photo id)
            (?:meet|meeting|see you) (?:\w+ )?(?:in|at) (?:the|our|my|room|building)
            (?:change of plan|small change|slight change|logistics|itinerary|agenda|schedule|
              time ?zone)
            (?:conversations?|interviews?|calls?|meetings?) (?:set|booked|fixed)
            works? (?:best|better|for you|on your end)
            invite you to interview|invited to interview|invitation to interview
        """,
        1: r"""
            see you (?:on|then|there|at|mon|tue|wed|thu|fri)
            \d{1,2}:\d\d|noon|[ap]m
        """,
    },
    unless=r"""
        (?:webinar|masterclass|conference|summit|attendees|newsletter)|(?:board|trustees|
          committee|council|governors|partners|directors|cabinet|faculty|senate|leadership|
          executive|budget|shareholders)'?s? (?:\w+ )?(?:meeting|vote|session|will|is|has|meets)
    """,
    words=WORDS,
)

ACK = cues(
    Sign.ACK,
    {
        3: r"""
            (?:received|got|logged|registered) (?:\w+ )?(?:your|the) (?:\w+ ){0,2}?(?:application|
              submission|candidacy|cv|resume|résumé)
            your (?:\w+ ){0,2}?(?:application|submission|candidacy|resume|cv)(?: (?:for|
              to) [^.]{0,80}?)? (?:has been|was|have been|is|has) (?:\w+ )?(?:received|submitted|
              logged|registered|sent|recorded)
            (?:application|submission) (?:received|confirmation|confirmed|submitted|acknowledg\w+)
            (?:this is|an?|via) (?:an )?(?:automatic|automated|auto-?generated|
              system[- ]generated|computer[- ]generated) (?:\w+ )?(?:message|e-?mail|mail|reply|
              response|acknowledge?ment|confirmation|notification|receipt)
            (?:ticket|case|request|reference|enquiry|inquiry) (?:number |no\.? |
              id )?\S{0,16} ?(?:is|has been|was) (?:created|opened|logged|raised|assigned|received)
            (?:mail|e-?mail|message|enquiry|inquiry|request|query|
              documents?) (?:\w+ ){0,3}?(?:\S+@\S+ )?(?:is|has been|was|have been) received
            (?:do not|don't|please do not) (?:reply|respond) to this (?:e-?mail|message|mail)|
              nobody reads this mailbox|this (?:mailbox|inbox|address) is (?:not|un)\s?-?monitored
            thank you for (?:contacting|writing to|e-?mailing|your (?:e-?mail|message|enquiry|
              inquiry) to|getting in touch with)
            (?:thank you|thanks) (?:\w+ )?for (?:applying|your application)
            application reached us|we got it|your application is (?:complete|in|with us|
              under review)
        """,
        2: r"""
            (?:thank you|thanks) for submitting
            (?:our|the) (?:\w+ ){0,2}?team (?:will|is going to) (?:\w+ )?(?:review|look at|
              be in touch|contact)
            under review|will be reviewed|being reviewed|
              within (?:the next )?\d+[- –\dto]* (?:business|working) days
            we will (?:get back to you|be in touch|respond|contact you) (?:within|as soon as|
              shortly|in due course|only if|should)
        """,
    },
    words=WORDS,
)

RECEIPT = cues(
    Sign.RECEIPT,
    {
        3: r"""
            (?:received|got|have) (?:\w+ )?(?:it|this|them|these|your|the) (?:\w+ ){0,3}?(?:note|
              letter|card|e-?mail|message|documents?|certificates?|file|files|papers?|references?|
              form|forms|attachment|deck|samples?|thank[- ]you|materials?|link|safely|all right|
              fine)
            (?:passed|pass|passing|forwarded|forward|forwarding|shared|share|sharing|sent|relayed|
              relay) (?:\w+ ){0,6}?(?:on|along|to (?:the|our|him|her|them|[A-Z]\w+)|with (?:the|our|
              him|her|them|[A-Z]\w+))
            (?:added|placed|put|attached|filed) (?:\w+ ){0,3}?(?:to|in|on|with) your (?:file|
              record|application|folder)
            (?:received|got it|noted|duly noted|received with thanks|all received|acknowledged)
            (?:arrived|came through|reached (?:me|us)|made it)
        """,
    },
    words=WORDS,
)

DELAY = cues(
    Sign.DELAY,
    {
        3: r"""
            (?:hiring|recruitment|recruiting|headcount|budget) (?:\w+ )?(?:freeze|frozen|pause|
              paused|hold|on hold|stop)
            (?:put|placed|is|are|been|currently|remains?|now|temporarily|role|position|search|
              process|hiring) (?:\w+ ){0,2}?(?:on hold|paused|frozen|suspended|on pause|on ice)
            (?:taking|take|takes|took|taken|need|needs|needed|require|
              requires) (?:\w+ ){0,3}?(?:longer|more time|extra time|a few more|another (?:week|few|
              couple)|a little more)
            (?:delay|delayed|pushed back|pushed out|postponed|slipped|slipping|held up|deferred|
              behind schedule|running behind|moved to|moved back)
            (?:not|n't|no|yet to|still to) (?:\w+ ){0,3}?(?:made?|make|reach(?:ed)?|have|had|take|
              taken) (?:a|any|the|our|their|its) (?:\w+ )?(?:decision|update|answer|news)
            no (?:decision|news|update|answer) (?:has been |was |is )?(?:\w+ )?(?:yet|so far|
              at this (?:time|point)|made|taken|to share)
            (?:still|currently) (?:\w+ )?(?:interviewing|meeting|seeing|deciding|discussing|
              reviewing|considering|deliberating|working|finali[sz]ing|waiting)
            (?:board|panel|committee|council|meeting|vote|decision|decisions|team|process|
              results?|outcome) (?:\w+ ){0,3}?(?:will not|won't|did not|didn't|cannot|has not|
              hasn't|is not) (?:\w+ )?(?:meet|met|vote|decide|be (?:made|ready|able|taken)|convene|
              happen|take place|sit)
            wait-?list(?:ed)?|waiting list|reserve list|standby list|on the bench
            (?:decision|meeting|vote|result|outcome|answer|announcement|timeline|board) (?:is|
              has been|was|will be|has) (?:now |been )*(?:moved|now|due|expected|pushed|set|delayed|
              shifted|postponed)
            (?:board|trustees|committee|council|governors|partners|directors|senate|faculty|
              cabinet)'?s? (?:\w+ )?(?:meeting|vote|decision|session) (?:\w+ ){0,2}?(?:postponed|
              moved|pushed|delayed|is now|cancel+ed)
            no (?:\w+ )?(?:decision|decisions|answer|appointment|vote) (?:will|can|could|is|has|
              was|until|before) (?:be |been )?(?:\w+ )?(?:taken|made|reached|possible|until|before|
              given|ready)
            (?:results?|outcome|decisions?|list|announcement) (?:\w+ ){0,4}?(?:will be|to be|
              is going to be) (?:\w+ )?(?:published|announced|posted|released|communicated|made|
              known|available)
            (?:still|currently|yet) (?:\w+ )?(?:seeing|to see|meeting|to meet|talking to|
              speaking (?:to|with)|to interview|have) (?:\w+ ){0,2}?(?:people|candidates|others|
              applicants|more|a few|someone)|(?:keep|keeping|leave|leaving) you (?:hanging|waiting|
              in the dark|posted)
            (?:you should|you will|you'll|expect to) (?:\w+ )?hear (?:back |from us )?(?:by|
              before|in|next|on|within)
            (?:bear|bearing) with us|thank you for your patience|appreciate your patience|
              thanks for (?:your patience|bearing|hanging|waiting)
            (?:hope|expect|aim|plan|should|will|intend|going) to (?:\w+ ){0,3}?(?:decide|know|
              have (?:a|an|some|more) (?:\w+ )?(?:decision|answer|news|update|clarity)|
              be able to (?:decide|tell|say|share|confirm))
        """,
        2: r"""
            (?:get back to you|be in touch|let you know|update you|come back to you|
              hear from (?:us|me)|have (?:an|some) (?:answer|news|update)) (?:\w+ ){0,4}?(?:by|
              before|on|early|late|next|in|this|within|as soon|after|once|when)
            (?:we|i|company|board|they) (?:\w+ )?(?:will|usually|shall|'ll) (?:confirm|inform|
              announce|decide|notify|vote|update)
            as soon as (?:i|we) (?:know|hear|have)
            (?:reorgani[sz]ation|restructur\w+|called away|approvals?|sign-?off)
        """,
    },
    unless=r"""
        sorry for (?:the|my) delay|apologies for (?:the|my) delay|
          interview (?:\w+ ){0,3}(?:postponed|delayed|moved)
    """,
    words=WORDS,
)

STOP = cues(
    Sign.STOP,
    {
        3: r"""
            (?:do not|don't|please refrain from|refrain from|stop|cease|desist from|no need to|
              must not|may not|not to) (?:\w+ )?(?:contact|contacting|e-?mail|e-?mailing|call|
              calling|writ(?:e|ing)|messag(?:e|ing)|reach(?:ing)? out to|follow(?:ing)? up with|
              send(?:ing)?|approach\w*) (?:to )?(?:me|us|this (?:office|address)|any (?:more|
              further)|my|our (?:staff|employees|team|office)|further)(?: (?:again|any ?more|
              any further|further|directly|at))?
            (?:refrain|abstain|desist|cease) (?:\w+ )?from (?:\w+ )*?(?:contact\w*|e-?mail\w*|
              call\w*|writing|correspond\w*|communicat\w*|messag\w*|approach\w*)|(?:don't|do not|
              please don't) (?:\w+ )?(?:write|e-?mail|call|contact|message|text) (?:me |us |
              here )?(?:again|any ?more|any longer)
            (?:remove|take) (?:me|us|my (?:name|address|e-?mail)) (?:from|off)
            (?:no|any) (?:further|more|additional) (?:e-?mails?|messages?|contact|correspondence|
              calls?|follow[- ]?ups?|communication)
            (?:consider|regard|treat) this (?:matter|correspondence|conversation) (?:as )?closed
            (?:asking|ask|asked|request|requesting) (?:that )?you (?:to )?(?:stop|
              not (?:to )?(?:contact|write|call|e-?mail|message)|cease|refrain)
            leave (?:me|us) alone|unsubscribe me|(?:unwanted|unsolicited) (?:e-?mails?|messages?|
              contact)
        """,
    },
    unless=r"""
        reply to this|this is an? (?:auto|system)|send (?:\w+ )?reminders|hesitate
    """,
    words=WORDS,
)

FORBID = cues(
    Sign.FORBID,
    {
        3: r"""
            (?:do not|don't|not to|refrain from|must not|may not|should not|shouldn't|avoid|
              not permitted to|not allowed to|prohibited from|ask(?:ed)? that you do not|
              never) (?:\w+ )?(?:contact|contacting|write|writing|e-?mail|e-?mailing|call|calling|
              approach|approaching|reach(?:ing)? out|message|messaging|
              connect(?:ing)?) (?:\w+ ){0,3}?(?:panel|panelists?|interviewers?|hiring (?:manager|
              team)|board|members?|them|ward|client|committee|team|staff|employees|anyone|
              department|school|selectors?|each other|directly)
            (?:all|any|everything|every) (?:\w+ ){0,6}?(?:goes|go|must go|should go|through|via|
              to be directed|directed|must be (?:sent|directed|made)) (?:\w+ )?(?:through|to|
              via) (?:me|us|the (?:recruit\w+|agency|office|hr)|hr|our office|this address|
              recruit\w+)
            (?:hold off|off) on linkedin
            (?:contact|canvass\w*|lobby\w*|communicat\w+) (?:\w+ ){0,4}?(?:will|may|
              shall) (?:\w+ )?(?:disqualif\w+|lead to|result in)
            (?:disqualif\w+) (?:\w+ ){0,4}?(?:contact|canvass|lobby|approach)\w*
        """,
    },
    words=WORDS,
)

LIFT = cues(
    Sign.LIFT,
    {
        3: r"""
            (?:rule|ban|restriction|policy|embargo|no[- ]contact\w*|quiet period|
              blackout)(?: \S{1,4})? (?:\w+ ){0,2}?(?:is|has been|are|was|now|being) (?:now |
              hereby |therefore )?(?:relaxed|lifted|over|waived|removed|ended|suspended|withdrawn|
              no longer (?:applies|in force))
            (?:no longer (?:applies|in force|bound))
            (?:you (?:may|can|are (?:now )?(?:free|welcome|allowed|permitted) to)|feel free to|
              free to|welcome to|please feel free to) (?:now |then |also )?(?:\w+ )?(?:thank|
              contact|write to|reach out to|connect with|e-?mail|message) (?:\w+ )?(?:the |any of |
              all of |each of )?(?:panel|interviewers?|them|members?|team|everyone|hiring manager|
              committee|board|selectors?|panelists?)
        """,
    },
    words=WORDS,
)

REQUEST = cues(
    Sign.REQUEST,
    {
        3: r"""
            (?:please|kindly|could you|can you|would you|need you to|ask you to|you to|will you|
              you'll need to|you will need to|must|to) (?:\w+ ){0,2}?<give> (?:\S+ ){0,8}?<papers>
            (?:need|needs|require|requires|missing|lacking|waiting for|ask(?:ing)? for|
              request(?:ing)?|like|love|want|may i have|may we have|can i have|can we have|
              could we have|could i have|do you have) (?:\S+ ){0,6}?<papers>
            (?:could|can|would|will) you (?:\w+ ){0,2}?<give> (?:it|them|these|those|this|that|me|
              us|over|through|along|a|an|your|the|some|two|three|both)
            (?:mind|appreciate it if you(?:'d| would| could)?|grateful if you(?: would| could|
              'd)?) (?:\w+ ){0,2}?(?:sending|sharing|providing|completing|filling|forwarding|
              uploading|signing|returning|send|share|provide|complete|fill|forward|upload|sign|
              return|supply)
            (?:see|have|look at|get) (?:some|a few|examples|samples|a sample|copies|
              a copy) of (?:your|the)|(?:please|kindly) (?:\w+ )?(?:send|e-?mail|forward|upload|
              attach|return) (?:it|them|these|this|me|us)
            (?:what (?:is|are)|let (?:me|us) know) your (?:\w+ )?(?:salary|notice|start date|
              expected|preferred name|right to work|current compensation|visa|expectations)
        """,
    },
    unless=r"""
        if you (?:wish|would|want|like)|no need|don't need|do not need|you do not have to|
          have received|has been (?:added|received)|will be verified|bring|reference (?:number|no)|
          reply to this (?:e-?mail|message)|we (?:will|'ll) (?:send|provide|share)|(?:references|
          referees) (?:were|was)|your update|attached (?:is|are|please)|i(?:'ll| will) send|
          prefer(?:red)? time|time ?zone|thoughts|(?:some|your|a few|two|three) (?:times|dates|
          slots|days|availab\w+)
    """,
    words=WORDS,
)

ASK = cues(
    Sign.ASK,
    {
        3: r"""
            (?:let me know|let us know|tell me|tell us|like to (?:hear|know|understand)|
              love to (?:hear|know|understand)|curious|wondering|interested to (?:hear|know)|
              keen to (?:hear|know)|wonder) (?:\w+ ){0,3}?(?:how|what|why|which|where|whether|who|
              more about|your (?:view|thoughts?|take|opinion|answer))
            (?:one|another|a|quick|last|small|final) (?:\w+ )?question (?:for|from|to|about|on|
              that|he|she|we|i|they)
            (?:your|any) (?:thoughts|take|view|views|opinion) on
            (?:could|can|would|will) you (?:\w+ )?(?:explain|elaborate|expand|clarify|walk (?:me|
              us)|describe|say (?:a bit )?more|tell (?:me|us)|outline|sketch|estimate|comment)
            (?:please|kindly) (?:\w+ )?(?:explain|elaborate|expand on|clarify|walk (?:me|us)|
              describe|outline|answer)
        """,
    },
    unless=r"""
        if you (?:have|need)|let (?:me|us) know (?:if|whether|which|what (?:time|day|works)|when)|
          any questions|curious how you'd think|available|availability
    """,
    words=WORDS,
)

CUES = (*SCHEDULE, *ACK, *RECEIPT, *DELAY, *STOP, *FORBID, *LIFT, *REQUEST, *ASK)
