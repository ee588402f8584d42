"""English on the process: times, receipts, delays."""

from __future__ import annotations

from afterword.domain.hear.cues import Sign, cues
from afterword.domain.hear.phrases.en_words import WORDS

SCHEDULE = cues(
    Sign.SCHEDULE,
    {
        3: r"""
            (?:is|are|will be) now (?:with|at|in|on|by|via|from|going to be|held)|(?:everything|rest|
              all) (?:else )?(?:as planned|unchanged|stays? (?:the same|as)|remains)|(?:held|happen|
              done|be) (?:by|via|over|on) (?:video|phone|zoom|teams|skype|google meet)
            (?:interview|call|assessment)(?: … | )(?:moved|shifted|brought forward|pushed back|changed) to
            (?:call|interview|meeting|session|conversation|chat|visit)(?: … | )(?:starts?|begins?|start|
              kick|is|now|will be|will start) (?:\w+ ){0,4}?(?:later|earlier|instead|at \d|postponed|
              brought forward)
            (?:put|booked|pencil+ed|got|have|slotted|down) you (?:down |in |on )(?:for|at|on)|
              see you (?:on|there|then|at) (?:mon|tues|wednes|thurs|fri|the|\d)|(?:you'll|
              you will) find us|same (?:link|place|room|time|address)
            (?:propose|suggest|send|find|offer) (?:you )?(?:an?|some|another|new|other|two|three|
              a few) (?:new |other |alternative )?(?:dates?|times?|slots?|days?)
            (?:cancel|call off|postpone|move|shift|push back|reschedule) (?:\w+'s |our |the |your |
              tomorrow's |today's ){0,2}?(?:\w+ )?(?:interview|call|meeting|visit|session|conversation|
              round)
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
            (?:interview|call|meeting|conversation|session|visit|presentation)s? (?:\w+ ){0,3}?(?:moves?|
              moving|
              moved|relocat\w+|(?:is|are) now|shifts?) (?:\w+ )?(?:to|in|at|into)|times? (?:stays?|
              remains?|(?:is|are))
              (?:the same|unchanged)
            pick a (?:time|slot)|book (?:a|your) (?:time|slot)|calendly
            (?:interview|call|meeting|conversation)s? (?:\w+ ){0,3}?(?:scheduled|set)
        """,
        2: r"""
            (?:mon|tues|wednes|thurs|fri)day(?:,|
               the)? (?:\w+ ){0,4}?(?:at )?(?:noon|\d{1,2}(?::\d\d| ?(?:am|pm|a\.m\.|p\.m\.|o'clock)|
              [-–]\d))
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
            (?:application|submission|enquiry|inquiry|cv|resume|message) (?:\w+ ){0,5}?(?:has |
              have )?(?:arrived|come in|landed|reached us|come through)|(?:received|
              have) your (?:enquiry|inquiry|message|e-?mail|query|request|note) and
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
            (?:received|got) (?:it|your \w+|this) and (?:\w+ ){0,3}?(?:aim|will|shall|intend|hope|
              endeavou?r|try|
              answer|reply|respond)|(?:aim|try|endeavou?r|expect|usually|normally) (?:to )?(?:answer|
              reply|respond|
              get back|come back)(?: to (?:you|all|every) ?(?:\w+ ){0,2}?)? ?within
            (?:a member of|someone (?:from|on|in)|one of) (?:the|our) (?:\w+ )?team (?:will|
              is going to) (?:\w+ )?
              (?:get back|be in touch|respond|reply|answer|contact|come back|follow up)|(?:get back|
              respond|reply|
              be in touch)(?: \w+)*? within (?:\w+ ){0,2}?(?:\d+|one|two|three|four|five|
              ten)[- –\dto]* (?:business |
              working )?(?:days?|hours?)
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
            (?:is|are) (?:now )?with (?:the|our) (?:selectors|panel|committee|team|manager|director|
              hiring|board|jury)|came in (?:\w+ ){0,4}?(?:post|mail|today|this morning|yesterday)
            (?:received|got|have) (?:\w+ )?(?:it|this|them|these|your|the) (?:\w+ ){0,3}?(?:note|
              letter|card|e-?mail|message|documents?|certificates?|file|files|papers?|references?|
              form|forms|attachment|deck|samples?|thank[- ]you|materials?|link|safely|all right|
              fine)
            (?:has|have) (?:\w+ )?(?:reached|arrived at|come to|been received by) (?:this|our|the|
              my) (?:office|desk|department|registry)|(?:placed|laid|put) before
            (?:added|placed|put|attached|filed) (?:\w+ ){0,3}?(?:to|in|on|with) your (?:file|
              record|application|folder)
            (?:received|got it|noted|duly noted|received with thanks|all received|acknowledged)
            (?:got|have) (?:them|these|those|it|everything)(?=[,.;!]| all| now| safely)|(?:all|
              everything)(?: is|'s)? in order
            (?:arrived|came through|reached (?:me|us)|made it)
        """,
        2: r"""
            (?:passed|pass|passing|forwarded|forward|forwarding|shared|share|sharing|sent|relayed|
              relay) (?:\w+ ){0,6}?(?:on|along|to (?:the|our|him|her|them|[A-Z]\w+)|with (?:the|our|
              him|her|them|[A-Z]\w+))
        """,
    },
    words=WORDS,
)

DELAY = cues(
    Sign.DELAY,
    {
        3: r"""
            (?:carried|held|rolled) (?:over|forward)|tabled|adjourned|(?:did not|didn't|couldn't|
              could not) (?:\w+ )?(?:reach|get to|hear|consider|discuss) (?:your|the|our|this|it)|
              ran (?:past|over|long|late)|still (?:\w+ )?interested|remain(?:s)? (?:very |
              really )?interested
            (?:eligibility|reserve|merit|ranking|candidate|standby|backup|talent) (?:list|pool|
              register)|(?:re-?advertis\w+|advert\w* (?:\w+ ){0,3}?re-?open\w*)|as (?:vacancies|
              positions|places|posts) (?:arise|become|come|open)
            (?:owe|promised) you an? (?:update|answer|reply|decision)|(?:chas(?:e|ing)|nudg(?:e|ing)|
              remind(?:ing)?) (?:them|him|her|the|my)|(?:come|get|circle|
              report) back to you (?:\w+ ){0,3}?(?:by|on|before|next|early|once|when|as soon|in the)|
              decision (?:\w+ ){0,2}?(?:slips|slipped|moves|shifts|waits|is pending)|(?:small|slight|
              short|bit of a|another|further) (?:delay|hold-?up|wait|hiccup)
            (?:froze|frozen|paused|pausing|suspended|stopped|halted|put a hold on|
              freezing) (?:\w+ ){0,3}?(?:appointments?|hiring|recruitment|posts|vacancies|positions|
              recruiting|hires|offers|process)
            (?:outcome|results?|decisions?|answer|verdict|panel|feedback) (?:\w+ )?(?:will|won't|is|are|
              can|cannot|could|may|might|would) (?:\w+ )?(?:not|n't|be)? ?(?:\w+ )?(?:available|ready|
              possible|known|expected|later|slip|slide|after|before)
            (?:no (?:news|word|update|decision|answer)|nothing) (?:\w+ )?(?:yet|to report|so far|
              to share|new)|(?:in|keep you in) the loop|(?:still|very much) (?:\w+ )*?in the (?:running|
              mix|frame|process)|(?:hang|sit) tight|watch this space
            (?:couldn't|could not|can't|cannot|unable to|failed to|yet to|haven't|have not|
              hasn't) (?:\w+ )?(?:agree|agreed|decide|decided|reach|reached|convene|meet|met|
              finali[sz]ed?|conclude|settle|choose|make up)
            (?:more|further|other|another|remaining|last|two|three|few) (?:\w+ )?(?:interviews?|
              candidates?|people|conversations?) (?:\w+ ){0,3}?(?:this|next|until|before|to (?:see|meet|
              go|come)|left|first|and then|then)
            (?:aim|hope|expect|plan|intend|promise) to (?:\w+ )?(?:inform|tell|notify|write|let|
              get back|conclude|finish|wrap|complete|reply|be in touch|come back)
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

CUES = (*SCHEDULE, *ACK, *RECEIPT, *DELAY)
