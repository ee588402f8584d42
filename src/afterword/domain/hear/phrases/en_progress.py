"""English offers, and news of a further round."""

from __future__ import annotations

from afterword.domain.hear.cues import Sign, cues
from afterword.domain.hear.phrases.en_words import WORDS

OFFER = cues(
    Sign.OFFER,
    {
        3: r"""
            (?:with|have|has|is|made|got|received|here's|
              here is) (?:\w+ )?an? (?:\w+ )?offer(?: for you| from|:|[.!,;]|$)|(?:selected|chosen|
              confirmed) (?:for|as) (?:the|our|an?) (?:role|position|post) of|date of joining|
              joining date|letter of (?:intent|appointment|selection)|selection letter
            in your favou?r|(?:voted|decided|chosen|agreed) (?:\w+ )?(?:for|on|to (?:go|proceed|
              move) (?:ahead |forward )?with) you(?!r)|(?:going|gone|go|went) with you(?!r)|
              like you (?:to be|as|to have|to take|in) (?:our|the|my|this)|your contract
            (?:to )?(?:appoint|hire|engage|employ|take) you (?:to|as|for|on|in|from|permanently)|
              you (?:have|are|'ve|'re) (?:\w+ )?(?:been )?(?:hired|appointed|being offered|our (?:new|
              next))
            (?:extend|make|put|send|give) (?:\w+ ){0,3}?(?:verbal|formal|written|official|conditional|
              preliminary) offer|(?:package|comp|compensation|salary|pay|terms?) (?:is|are|would be|
              will be|as follows|comes to)
            (?:make|making|extend|extending|present|presenting|send|sending|issue|issuing|
              put together|prepare|preparing) (?:you |to you )?(?:an?|the|our|your|this|a formal|
              a verbal|a written|a conditional|an unconditional|a provisional) (?:\w+ )?offer
            (?:pleased|delighted|happy|thrilled|excited|glad|honou?red|like|love|able|proud|want|
              wish) to (?:\w+ )?offer you (?!an? (?:\w+ )?(?:interview|slot|time|call|chance|
              opportunity to|place on the (?:short|wait)|feedback|meeting|chat|appointment))
            offer of (?:employment|appointment|a (?:job|position|post)|the (?:post|position|role))
            (?:job|written|formal|verbal|conditional|unconditional|provisional|official|
              employment) offer
            offer letter|letter of offer|letter of appointment|contract of employment|
              employment (?:contract|agreement)
            (?:offer|offering|offered) you (?:the|a|our|this) (?:\w+ ){0,3}?(?:role|position|post|
              job|place|contract|seat|partnership|lectureship|fellowship|apprenticeship|internship|
              traineeship|studentship)
            (?:job|role|post|position|place|gig|it)(?:'s| is) yours|have (?:great |
              much )?pleasure in (?:offering|confirming|making)|(?:delighted|thrilled|happy|
              honou?red|over the moon) if you(?:'d| would)? (?:join|joined|accept|came|come|start)
            approved your (?:appointment|hire|hiring|offer)|(?:confirm|
              confirming) your (?:appointment|employment)|offer (?:is )?(?:attached|enclosed|below|
              stands)|your (?:start date|first day) (?:is|will be|would be)
            (?:love|like|want|delighted|happy|thrilled|hope|glad) (?:for )?you to (?:join|start|
              come (?:and )?work|come aboard|be (?:our|the|my|part))
            (?:they|we|she|he|everyone|client|board) (?:\w+ )?(?:said|says|say) yes|you(?:'re|
               are) (?:hired|in|our (?:pick|choice|first choice|new))|the answer is yes
            (?:they|we|board|team|panel) (?:all )?(?:want|choose|chose|picked|have chosen|
              have selected|voted for|would like) you(?! to)
            (?:want|like|love|invite|asking|ask) you to (?:join (?:us|the team|our team|as)|
              start with|come (?:and )?work|come aboard)
            welcome (?:aboard|to the team|on board)
            (?:love|like|delighted|happy|thrilled|excited|glad|want|pleased|keen) to (?:\w+ )?(?:have|get|
              welcome|bring) you (?:\w+ )?(?:on board|aboard|on the team|on our team|as (?:our|a|an|the|
              part)|join (?:us|the|our)|join)|(?:attach|enclose|sending|send|sent|attached is|here is|
              here's) (?:\w+ ){0,2}?(?:the|your|a) (?:\w+ )?contract|(?:wish|wishes|like|decided|agreed|voted|
              intend|intends) to appoint you|(?:pleased|delighted|happy) to (?:confirm|tell you|
              let you know|say|inform you) (?:that )?(?:\w+ ){0,4}?(?:wish(?:es)? to appoint|
              recommend(?:s|ed)? (?:you for appointment|your appointment)|you(?:'ve| have) been appointed)
            you(?:'ve| have)? (?:got|get|been (?:given|awarded|offered)|landed) the (?:job|role|
              position|post)
            the (?:job|role|post|position) is yours
            (?:you|the panel) (?:have|has) been (?:the )?(?:successful|selected|chosen|
              appointed) (?:candidate |applicant )?(?:for|to|as) (?:the|this|our) (?:role|position|
              post|job|vacancy)
            your (?:application|interview) (?:has been|was) successful
        """,
        2: r"""
            you got it(?!\?)|it's yours|start(?:ing)? (?:date )?(?:is|would be|on) |
              run you through the (?:numbers|terms|package|offer)|unanimous\w*|terms (?:are|is|in)|
              sign(?:ed|ing)? (?:by|and|it)|first day
            (?:base|annual|starting|gross) (?:salary|pay|compensation|rate)
            sign(?:ing|-on)? (?:bonus|and return|the attached|the enclosed)
            (?:stock )?options|vest(?:ing)?|equity|benefits package|401k|superannuation|ote
            congratulations
            accept(?:ance|ing)? (?:of )?(?:the|this|our|your) offer
        """,
        1: r"""
            start (?:date|on|monday|tuesday|wednesday)
            attached|enclosed
        """,
    },
    unless=r"""
        (?:not (?:able|in a position)|unable|cannot|can't|won't|decided not|
          no) (?:\w+ ){0,3}?(?:offer|make|extend)|(?:selected|shortlisted) (?:students|candidates)|
          hope to (?:make|extend)|offer (?:you )?(?:some )?feedback|(?:before|until|whether|
          when) (?:\w+ ){0,4}offer|to (?:other|another|someone)|offer\w* (?:\w+ )?(?:position|post|
          role|job) to (?!you)|special offer|discount|(?:accept|accepting|declin\w+|rescind|
          receiv\w+|thank you for|grateful|obliged|consider\w*|regarding) (?:\w+ ){0,6}?(?:your|the|
          this|subject|said) (?:\w+ ){0,3}?offer(?! letter)|my (?:annual|starting|acceptance)|
          offer\w* (?:me|presented to me)|(?:not|\w+n't|never) (?:\w+ ){0,4}?(?:an?|the|any|your|yet|
          our)(?: \w+)? offer|not (?:yet )?(?:\w+ )?(?:to be )?(?:
          taken|construed|read|seen|treated|constitute|amount to)|no offer|(?:prior to|before|ahead of|
          pending|towards?) (?:an?|any|the|our|making an?) (?:\w+ )?offer|(?:i|
          having) (?:\w+ )?been offered|i(?:'ve|
           have)? got an? (?:\w+ )?offer
    """,
    words=WORDS,
)

INVITE = cues(
    Sign.INVITE,
    {
        3: r"""
            (?:pleased|happy|glad|delighted|keen|willing|ready|like|love|want\w*|free|
              able) to (?:receive|meet|see|welcome|host|speak (?:with|to)|talk (?:with|to)|interview|
              have a (?:word|chat) with) you
            you(?:'re| are) (?:\w+ )?(?:through|in the (?:next|last|final)|one of (?:three|two|four|
              the last)|on to)|next up(?: is|:)|(?:a|for a|another|one more) (?:second|third|final|last|
              follow-?up) (?:date|look|meeting|visit|talk|chat)
            (?:like|love|want|wants|keen|hoping|hopes|eager|asked|asks) to (?:have|share|grab|do|
              take) (?:\w+ ){0,4}?(?:lunch|dinner|coffee|breakfast|chat|conversation|word|session|round|
              drink|meal)
            (?:last|final|one more|another|further|closing|concluding) (?:conversation|chat|call|step|
              hurdle|piece|interview|meeting|round)
            (?:like|love|pleased|delighted|happy|glad|excited|want|wish|
              thrilled) to (?:\w+ )?(?:invite|have|bring|see|meet|move|advance|progress|take|
              put) you (?:\w+ ){0,4}?(?:to|for|in|back|on|forward|through|again|along|over|into)
            (?:we|they|team|panel|client|board|i) (?:\w+ )?(?:invite|inviting|
              invites) you (?:back |again )?(?:to|for)
            (?:invite|inviting|invited) you (?:\w+ ){0,3}?(?:to|for|in|back) (?:\w+ ){0,5}?<talk>
            (?:move|moving|advance|advancing|progress|progressing|put|putting|take|taking|bring|
              bringing) you (?:on |forward |through |along |up )?(?:to|into|
              for) the (?:\w+ ){0,2}?(?:<talk>|next)
            (?:moved|advanced|progressed|through|made it|passed|proceed) (?:on )?(?:to|
              into) the (?:\w+ ){0,2}?<talk>
            you(?:'ve| have)? (?:\w+ )?(?:passed|cleared|made it through|got through|
              been shortlisted|been selected (?:to|for (?:an?|the) (?:\w+ )?(?:interview|next)))
            (?:like|love|want|wants|wanted|keen|asked|eager|hoping|
              hopes) (?:for )?(?:to )?(?:have )?you (?:to )?(?:meet|meeting|speak|talk|sit down|
              come (?:back|in)|join|present|visit|return|chat|do)
            (?:like|love|want|wants|keen|eager|hoping|hopes|asked) to (?:meet|see|speak (?:with|
              to)|talk (?:with|to)|interview|have) you (?:again|next|in person|once more|back)?
            next (?:step|stage|round|phase) (?:is|would be|will be|in (?:the|our) process|
              involves|consists)
            <round> (?:<talk>) (?:will be|would be|is|with|consists|involves|takes|lasts)
            (?:liked what we (?:saw|heard)|would like to (?:go|take (?:this|things)|
              move (?:forward|ahead|on))) (?:\w+ ){0,3}?(?:further|forward|ahead|with you|with your|
              to the next)
            (?:would like|like|love|pleased|happy|excited|decided|want) to (?:move|proceed|
              continue|progress|go) (?:forward|ahead|on|further) with (?:you|your)
            (?:schedule|set up|arrange|book|organi[sz]e) (?:an?|your|
              the) (?:\w+ ){0,3}?(?:<round>) (?:\w+ )?(?:<talk>)
            (?:prepared|complete|sent you|like you to (?:complete|do|take)|
              invite you to (?:complete|take)|next step) (?:\w+ ){0,4}?(?:assessment|
              coding (?:challenge|test|exercise)|take-?home|case study|exercise|test|homework|
              technical task|work trial|hackerrank|codility)
            (?:(?:online|technical|coding|skills|written|aptitude|psychometric) (?:assessment|
              challenge|test|exercise)|take-?home (?:task|test|assignment|exercise)|
              case study) (?:details|link|for you|invitation|below|attached)
            (?:moving|move|putting|put|pushing|sending|taking) you (?:on |forward |through |
              along |straight )*(?:to|into|for) (?:the |an? |our )?(?:\w+ )?(?:<talk>|on-?site|next|
              final|panel|round)
            you will (?:now |shortly |soon |then |next )*be (?:invited|asked|contacted|
              called) (?:\w+ )?(?:to|for|back)
            shortlisted (?:you|three|two|four|five|\d)|you(?:'re| are) (?:\w+ )?(?:on the|one of|
              among|through|in the) (?:\w+ ){0,3}?(?:shortlist|short list|finalists?|last|final|
              next|through)|(?:reached|met) the (?:required|necessary|pass) (?:standard|mark|score|
              threshold)
            (?:he|she|they|head|boss|manager|director|owner|team|client|partner|chef|ceo|
              everyone)(?:'d| would|'s| is| are)? (?:\w+ )?(?:love|like|want|wants|keen|eager|
              liked) (?:\w+ )?(?:you to|to (?:see|meet|have you|talk|speak))
            (?:ask|asking|like|want|invite|need|get) you to (?:\w+ )?(?:prepare|deliver|give|present|
              teach|cook|
              make|record|solve|work on|put together) (?:\w+ ){0,2}?(?:\S+ ){0,3}?(?:case|case study|
              presentation|
              exercise|lesson|pitch|plan|task|talk|demo|brief|proposal|assignment|sample|video)
            back for (?:an?|the|one more|another) (?:\w+ )?<talk>
            (?:one more|another|a further) (?:round|interview|conversation|call|step|stage)
        """,
        2: r"""
            face[- ]to[- ]face|in person this time|(?:proposes|suggests|offers) (?:\w+ )?(?:mon|tues|
              wednes|thurs|fri)day|would like (?:a|another) (?:\w+ )?(?:word|chat|look|
              conversation) with you
            (?:fitness|medical|driving|typing|language|practical|skills?|proficiency) (?:test|
              exam\w*|check|trial|demonstration)|(?:sample|demo|trial|model) (?:lesson|class|shift|
              day|service)
            (?:schedule|set up|arrange|book) (?:an?|your|the|some) (?:\w+ ){0,3}?<talk>
            good news|great news|happy to (?:say|report|tell)|pleased to (?:say|report|tell|
              inform|let)
            (?:second|third|fourth|final|2nd|3rd) (?:<talk>)
            shortlist(?:ed)?
            (?:technical|online|skills|coding) (?:assessment|challenge|test)
        """,
        1: r"""
            (?:please )?choose|which (?:works|suits)|options?|slots?
            looking forward to
        """,
    },
    unless=r"""
        (?:not|won't|unable to|cannot|can't|decided not to|regret|sorry|
          unfortunately)(?:\W+\w+){0,6}?\W+(?:invit|progress|mov|proceed|advanc|interview|shortlist|
          pass|go )\w*|last (?:week|round|month)|(?:webinar|newsletter|conference|open day|
          career fair|masterclass)|other (?:candidates|applicants)|(?:moved|moving|reschedul\w+|
          confirm\w*|reminder|change of plan|postpone\w*|cancel\w*) (?:\w+ ){0,4}?(?:your|our|
          the) (?:\w+ ){0,2}?(?:interview|call|round|meeting)
    """,
    words=WORDS,
)

CUES = (*OFFER, *INVITE)
