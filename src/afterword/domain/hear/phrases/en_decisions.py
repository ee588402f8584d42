"""English decisions: no, not now, yes, and those on a further round."""

from __future__ import annotations

from afterword.domain.hear.cues import Sign, cues
from afterword.domain.hear.phrases.en_words import WORDS

REJECT = cues(
    Sign.REJECT,
    {
        3: r"""
            (?:not|won't|unable to|cannot|can't|not able to|never) (?:be )?(?:able to )?(?:moving|
              move|taking|take|progressing|progress|proceeding|proceed|going|go|continuing|continue|
              advancing|advance|pursuing|pursue|considering|consider) (?:\w+ ){0,3}?(?:forward|
              further|ahead|on|with (?:your|you|the)|you|your (?:application|candidacy|candidature))
            (?:decided|chosen|elected|opted) (?:not to|against|to not|to go with|to go in|
              to proceed with|to move forward with|to move ahead with|to continue with|to pursue|
              to offer the \w+ to) … (?:<others>|<someone>)
            (?:decided|chosen|elected|opted) (?:not to|to not) (?:move|proceed|progress|continue|
              go|advance|take|offer|pursue|extend|make|shortlist|select|hire|interview|fill)
            (?:decided|chosen|opted|have) (?:to )?(?:go|gone|went|going|proceed(?:ed|ing)?|
              move[d]? (?:forward|ahead)|moving (?:forward|ahead)|continue[d]?) (?:with|
              in) (?:<others>|someone|somebody)
            (?:went|gone|going|go) (?:ahead )?with (?:an?|another|someone|somebody|
              the) (?:\w+ )?(?:other |different |internal |external |stronger )?(?:candidate|
              applicant|person|colleague|teacher|nurse|finalist|who|whose|with|more|else|in-?house|
              closer|internal)
            (?:we|they|board|panel|team|committee|client|i) (?:ended up|ultimately|finally|have|
              has)? ?(?:went|gone|going|go|chose|chosen|hired|hiring|selected|appointed|picked|
              offered (?:it|the \w+|this \w+)) (?:with |to )?(?:an?|another|someone|somebody|
              one of the) (?:\w+ ){0,3}?(?:candidate|applicant|person|who|whose|with|else|teacher|
              nurse|internal|colleague|other)
            (?:selected|chosen|appointed|hired|offered|gone with|
              identified) (?:\w+ )?<others> <someone>
            (?:move|moving|proceed|proceeding|go|going|continue|continuing|progress|progressing|
              pursue|pursuing) (?:forward |ahead )?(?:with )?<others> <someone>
            (?:you|your (?:application|candidacy|candidature|bid|interview)) (?:have|has|had|was|
              were|is|are) (?:\w+ )?(?:not|unfortunately not|sadly not) (?:been |be )?(?:success\w+|
              select\w+|shortlist\w+|chosen|retained|accepted|progress\w+|taken|considered|
              appointed|recommended)
            (?:application|candidacy|candidature|interview|bid|you) (?:has|have|was|were|
              is) (?:\w+ )?(?:been )?unsuccessful
            (?:application|candidacy|candidature) (?:has been |was |is )?(?:declined|rejected|
              unsuccessful|turned down|withdrawn from consideration)
            (?:not|won't|unable to|cannot|can't|not able to|not in a position to|
              never able to) (?:\w+ ){0,2}?(?:offer|offering|extend|extending|make|making) (?:you |
              an offer|the (?:role|position|post|job))
            (?:offered|given|awarded) (?:the|this) (?:role|position|post|job) to (?!you)
            no longer (?:being |be |under |in )?(?:considered|considering|consideration|
              in the running|pursuing|moving forward)
            (?:will not|won't|not) be (?:inviting you|taking you|progressing|pursuing|moving|
              proceeding|considering|extending|offering|selecting|hiring you)
            (?:you (?:are|were)|you're|you weren't|you aren't) (?:\w+ )?(?:not )?(?:the right fit|
              a (?:good |close enough |strong enough )?(?:match|fit)|selected|successful|
              chosen) (?:this time|on this occasion|for this)
            not (?:been |be )?(?:successful|selected|shortlisted|chosen) (?:on this occasion|
              this time|for (?:this|the)|in)
            (?:pass|passing|passed) on (?:your|you|this (?:application|candidate))
            (?:role|position|post|job|vacancy|opening|requisition) (?:has (?:now |since |already |
              been )*|is (?:now |already )?|was )(?:been )?(?:filled|closed|cancel+ed|withdrawn|
              eliminated)
            (?:we|they|i) (?:have |'ve )?(?:now |since |already )?filled (?:the|this) <job>
            do(?:es)? not (?:meet|match|align|fit) … (?:requirements|criteria|needs|what we)
            (?:didn't|did not|haven't|have not|hasn't) (?:make|made|make it|
              made it) (?:\w+ ){0,3}?(?:cut|shortlist|next round|final)
            (?:going|go|chose|chosen|decided to go|went) (?:in )?(?:a|another) different direction
            (?:not|isn't|wasn't|won't be) (?:a|the right|quite the right|the best) (?:good |
              right |strong |close )?(?:fit|match)
            (?:the answer is|it's|it is|it is going to be|it will be|i'm afraid it's|
              this is) (?:a )?no (?:from|this time|for now|i'm afraid)
            (?:someone|somebody|a candidate|another \w+) (?:else )?(?:has |was |got |
              accepted )(?:been )?(?:accepted|offered|given|chosen|selected|appointed|the (?:job|
              role|offer|nod))
            (?:will|have|has|had) (?:\w+ )?recommend(?:ed)? (?:her|him|them|another|someone|
              the other)
            (?:edged|pipped|beaten|just missed|narrowly missed|came (?:a close )?second|runner-up|
              second place)
            (?:regret|sorry|afraid) … (?:not|no|un\w+) … (?:success\w+|select\w+|retain\w+|
              shortlist\w+|proceed\w*|offer\w*|progress\w*|you|your)
            not (?:been )?retained by
            (?:decided|settled|agreed|voted|landed) (?:up)?on (?!a (?:date|time)|the (?:date|
              time)|us |monday|tuesday|wednesday|thursday|friday)(?:the other|another|a different|
              someone|[A-Z]\w+)(?=[,. ])
            (?:another|someone|somebody|the other|a different|internal) (?:\w+ )?(?:candidate|
              applicant|person|else|one|finalist)? ?(?:got|gets|won|took|accepted|landed|
              has accepted|was appointed|edged) (?:it|the|you|our)
            (?:post|job|role|position|postdoc|place|contract|offer|spot|seat|it|part|fellowship|
              scholarship|lectureship) (?:has |have )?(?:been )?(?:gone|went|goes|go|given|offered|
              awarded|allocated) to (?:a|an|another|someone|somebody|the other|one of)
            (?:all|have|has|already) (?:\w+ )?been (?:filled|allocated|taken|assigned|awarded|
              cast)|(?:have|has|'ve) (?:\w+ )?(?:cast|filled|allocated|assigned) (?:the|this|all)
            not (?:be )?(?:among|one of) (?:those|the|them)|(?:not|n't) (?:quite )?(?:what|
              who) (?:we|they|he|she)(?:'re| are| were|'s| is)? (?:looking|need|after|searching)
            (?:fit|match|chemistry|spark|experience|timing|budget|
              numbers?) (?:\w+ ){0,2}?(?:wasn't|isn't|was not|is not|weren't|just isn't|
              didn't) (?:quite )?(?:there|right|it|enough|work\w*|what|add)
            not (?:need|be needing|require) to (?:see|meet|interview|trouble) you|(?:clos(?:e|ed|
              ing)|cancel\w*|scrap\w*|shelv\w*|pull(?:ed|ing)?) (?:\w+ )?(?:the|this) (?:role|
              position|search|req|requisition|vacancy|hire|hiring)
            (?:hold off on|not (?:be )?(?:making|going ahead with|proceeding with|pursuing|
              filling)|abandon\w*|cancel\w*) (?:\w+ )?(?:this|the|a|any) (?:\w+ )?(?:hire|role|
              position|post|search|appointment|recruitment)
            you (?:were|came|are|'re) (?:\w+ )?(?:our|my|the|a)? ?(?:very )?(?:close |
              strong )?(?:second|runner|number two|silver|reserve)(?! (?:interview|round|of|on))
            between you and|(?<!you )got the (?:job|nod|role|part|post|place)|(?:pipped|
              beat(?:en)?|edged) (?:you )?(?:at|to|out|by)
            (?:rooting for you|chin up|don't (?:be disheartened|lose heart|be discouraged)|
              not meant to be|door closes)
            (?:given|gave|giving|offered|offering|awarded|filled) (?:\w+ )?(?:the |this |
              that )?(?:job|role|position|post|place|spot|slot|gig|contract|work|it|internally|
              from within)(?: (?:to|with) (?!you)\w+| internally| from within)
            (?:went|gone|going|go|decided|chosen) (?:\w+ )?(?:another|a different|the other|
              in another|an internal) (?:way|route|direction|person|candidate)
            (?:hired|hiring|taken on|took on|found|picked|chose|chosen|selected|appointed|signed|
              promoted|settled on|offered) (?:\w+ )?(?:someone|somebody|another|an internal|
              an external|one of (?:our|the)|a colleague|a candidate|a (?:more|very) \w+|the other)
            (?:didn't|did not|hasn't|has not|won't|not going to|not gonna|
              isn't going to) (?:\w+ )?(?:work out|worked out|happen|be you|get it|come through|
              go your way)
            you(?:'re| are| were|'ve)? (?:\w+ )?(?:not (?:the one|getting|going to get|gonna get)|
              didn't get|did not get|haven't got|weren't picked|missed out)
            (?:bad|disappointing|sad|not (?:such )?(?:good|great)|no good|tough) news
            (?:saying|say|said|have to be|going to be|it is|it's) (?:a )?no (?:to|from|for|thank|
              this|on)|(?:we're|we are|i'm) (?:going to )?(?:passing|pass) (?:on|this time)
            not (?:in a position|be able|able) to (?:offer|progress|take|appoint|employ|hire)|
              (?:declined|rejected|turned down) (?:your|you)
            (?:outside|beyond|over) (?:our|the) budget … (?:cannot|can't|not)|closed (?:the|
              this) (?:search|requisition|competition)
        """,
        2: r"""
            after (?:much|careful|a lot of|long|thorough|due) (?:thought|consideration|
              deliberation|review|discussion)
            (?:regret|sorry|sad|disappointed) to (?:inform|tell|say|advise|let|report|have to|
              be writing|bring)
            (?:other|stronger|more suitable) (?:candidates?|applicants?) (?:who|whose|with|more|
              better|were|was|had)
            more closely (?:match|align|fit|meet)\w*
            (?:someone|a candidate|an applicant|a person) (?:with|who has|whose) … (?:more|closer|
              stronger|better|deeper)
            (?:this|your) (?:decision|outcome) (?:does not|is not|doesn't|isn't) … (?:reflect|
              judgement|judgment|question|ability|qualities)
            not (?:the|what) (?:news|answer|outcome|call|e-?mail|message|letter) (?:you|i|we|
              any of us)
            (?:wasn't|was not|isn't|is not) an easy (?:decision|call|choice)|(?:tough|hard|
              difficult) (?:decision|call|choice)
            (?:on this|this) occasion
        """,
        1: r"""
            unfortunately|regrettably|sadly|i'm afraid|we're afraid|regret|sorry
            wish you (?:well|all the best|the best|every success|luck|success|good luck)
            (?:best of luck|good luck|every success) (?:with|in) (?:your|the)
            (?:job |career )?search
            in the end|ultimately|on balance
            competitive|strong (?:field|candidates|applicants|pool)|high (?:calib|number|volume|
              standard)\w*|scores were close
        """,
    },
    unless=r"""
        (?:yet|webinar|event|conference|session|masterclass|meetup|workshop|payment|order|refund|
          ticket price|withdraw your|decided not to (?:wait|change)|not (?:yet )?(?:made|reached|
          taken) (?:a|any) (?:final )?decision)
    """,
    words=WORDS,
)

OPEN_DOOR = cues(
    Sign.OPEN_DOOR,
    {
        3: r"""
            (?:would|will|could|can|do|please|let's|hope|love|like|happy|want|
              glad) (?:\w+ ){0,4}?(?:stay|keep|remain) in (?:touch|contact)
            (?:similar|another|second|new|same|senior|junior|head \w+|permanent|
              different) (?:\w+ )?(?:post|role|position|vacancy|opening|job|place|
              contract) (?:\w+ )?(?:comes? up|coming up|opens?|opening|in (?:january|february|march|
              april|may|june|july|august|september|october|november|december|the (?:spring|summer|
              autumn|fall|new year))|next)
            (?:if|should) (?:the |our |my )?(?:\w+ )?(?:candidate|offer|person|first choice|
              appointee|she|he|they) (?:\w+ )?(?:withdraws?|falls? through|declines?|turns? (?:it|
              us) down|drops? out|changes? (?:her|his|their) mind)|(?:told|mentioned|
              recommended) (?:\w+ ){0,3}?about you|(?:pass|forward|share|send) (?:\w+ )?your (?:cv|
              resume|name|details) (?:to|on|along)|may i (?:pass|share|give|forward|keep)
            (?:end of it|end of (?:our|the) conversation|not (?:a )?goodbye|door (?:is|stays|
              remains) (?:\w+ )?open|leave the door open|not a no forever|no for now|not a never)
            (?:expect|expecting|anticipate|anticipating|planning|plan|hoping|hope|know|likely|
              will|going) (?:\w+ ){0,4}?(?:an?|another|a second|more|two|similar|to open|to post|
              to advertise|to have) (?:\w+ ){0,3}?(?:openings?|roles?|positions?|posts?|vacanc(?:y|
              ies)|headcount|requisition|jobs?)
            (?:another|a different|a second|an upcoming|a similar|one other|a more \w+|a new|
              a junior|a senior) (?:\w+ ){0,2}?(?:role|position|opening|post|vacancy|job|
              team) (?:\w+ ){0,4}?(?:in mind|coming|that|where|which|opening|we think|might|may|
              would|suit|opens|for you)
            (?:invite|interview|consider|considered|put you forward|like you) … (?:another|
              a different|role b|second|other) (?:role|position|post|job|team)
            (?:interview|role|position) (?:for|b|c)? ?(?:another|a different|the other) (?:role|
              position)
            (?:i|we)(?:'d| would|'ll| will) (?:personally |very much |really |definitely |
              certainly )?(?:love|like|want|be glad|be keen|be delighted|come|hope|call|think of|
              reach out|be in touch|write) (?:\w+ ){0,5}?(?:again|next (?:year|time|spring|summer|
              autumn|fall|winter|quarter|season|cohort|cycle|opening)|in the (?:new year|spring|
              summer|autumn|fall)|when (?:it|one|that|the next) (?:opens|posts|comes))
            (?:apply|reapply|re-apply|come back|check back|try again|reach out|write|call|
              get in touch|contact|ping) (?:\w+ ){0,3}?(?:me|us) (?:again )?(?:in|when|after|once|
              next|any ?time)
            (?:next|another) (?:cohort|intake|cycle|opening|round of hiring|
              season) (?:\w+ ){0,3}?(?:opens|starts|posts|in|is|begins)
            (?:first|top|short) (?:on|of) (?:my|our|the) (?:list|call list)|(?:first|
              top) (?:person|name|call) (?:i|we)
            (?:second|runner-up|reserve|standby|backup|back-up) (?:choice|candidate|list)
            keep you in mind for (?:the|our|an?|two)
            would you (?:be open|consider|be interested|be willing|mind if)
            next time (?:we|you|i|it|there)
        """,
        2: r"""
            (?:stay|keep|remain) in (?:touch|contact)
            (?:coffee|lunch|visit|drop by|stop by|come by) … (?:any ?time|sometime|again|when)
            (?:in mind|think of you) (?:for|when|as)
            (?:hope|hoping) (?:to |we(?:'ll| will| can)? )(?:\w+ )?(?:work|cross paths|meet|
              see you|talk)
            connect(?:ed)? (?:with you )?on linkedin
        """,
    },
    unless=r"""
        (?:on file|talent (?:pool|community|network|bank|pipeline)|career(?:s)? (?:page|site|
          portal)|our website|job alerts?|future (?:openings|opportunities|roles|positions|
          vacancies)|encourage you to apply|welcome you to apply)
    """,
    words=WORDS,
)

OFFER = cues(
    Sign.OFFER,
    {
        3: r"""
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
            you(?:'ve| have)? (?:got|get|been (?:given|awarded|offered)|landed) the (?:job|role|
              position|post)
            the (?:job|role|post|position) is yours
            (?:you|the panel) (?:have|has) been (?:the )?(?:successful|selected|chosen|
              appointed) (?:candidate |applicant )?(?:for|to|as) (?:the|this|our) (?:role|position|
              post|job|vacancy)
            your (?:application|interview) (?:has been|was) successful
        """,
        2: r"""
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
          offer\w* (?:me|presented to me)|(?:i|having) (?:\w+ )?been offered|i(?:'ve|
           have)? got an? (?:\w+ )?offer
    """,
    words=WORDS,
)

INVITE = cues(
    Sign.INVITE,
    {
        3: r"""
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
            (?:fitness|medical|driving|typing|language|practical|skills?|proficiency) (?:test|
              exam\w*|check|trial|demonstration)|(?:sample|demo|trial|model) (?:lesson|class|shift|
              day|service)
            back for (?:an?|the|one more|another) (?:\w+ )?<talk>
            (?:one more|another|a further) (?:round|interview|conversation|call|step|stage)
        """,
        2: r"""
            (?:schedule|set up|arrange|book) (?:an?|your|the|some) (?:\w+ ){0,3}?<talk>
            good news|great news|happy to (?:say|report|tell)|pleased to (?:say|report|tell|
              inform|let)
            next (?:steps?|stage|round)
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

CUES = (*REJECT, *OPEN_DOOR, *OFFER, *INVITE)
