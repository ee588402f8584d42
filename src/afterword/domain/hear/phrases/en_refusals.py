"""English refusals, and the doors they leave open."""

from __future__ import annotations

from afterword.domain.hear.cues import Sign, cues
from afterword.domain.hear.phrases.en_words import WORDS

REJECT = cues(
    Sign.REJECT,
    {
        3: r"""
            (?:your|the) (?:application|candidacy|submission)(?: … | )(?:was|were|has been|is|
              been) (?:\w+ ){0,2}?
              (?:declined|rejected|unsuccessful|turned down|refused|not successful|dismissed|withdrawn by us)
            (?:name|number|roll number|id) (?:does not|doesn't|did not|is not|isn't|
              was not) (?:\w+ )?(?:appear|figure|feature|listed|included|on|in|among)|not (?:in|on|
              among|included in|part of) the (?:\w+ ){0,2}?(?:list|selected|successful|shortlisted|
              final list|merit list)
            (?:don't|doesn't|didn't|do not|does not|did not|couldn't|could not) (?:\w+ )?see (?:it|this|
              you|how|a way|that) (?:\w+ ){0,3}?(?:working|work|happening|happen|fitting|fit|with us|
              here|in the role)?
            <choose> (?:\w+ )?(?:another|an?|the other|the|one of (?:the|our|
              two)) (?:\w+ ){0,3}?(?:candidate|applicant|person|finalist|contender|colleague|hopeful)s?
            (?:no|better|bad|not much) luck (?:this time|next time|i'm afraid|on this)|
              fought (?:hard )?for you|(?:won't|will not|not going to) (?:\w+ )?be (?:hiring|employing|
              appointing|taking you)
            <choose> … (?:another|other|different|stronger|internal|external) <someone>
            <others> <someone> … <choose>|(?:other|another|second|remaining) (?:finalist|candidate|
              applicant|person|one) … (?:accepted|appointed|hired|chosen|offered|selected)
            (?:we|they|i|board|panel|team|client|committee|trustees|partners|owners?|chef|director|head|
              boss|governors|he|she)(?:'re|'ve| are| have| has| were| is| had)? (?:\w+ ){0,2}?(?:going|
              gone|went|go) with (?-i:[A-Z])\w+
            (?:went|go|going|gone) for (?:\w+ ){0,3}?(?:experience|someone|somebody|a (?:candidate|
              person)|(?-i:[A-Z])\w+)
            (?:candidates|applicants|people|profiles) (?:whose|who|with) … (?:closer|better|stronger|
              more)
            (?:headcount|role|position|funding|budget|req|requisition|post|opening|
              project) (?:\w+ )?(?:got|was|were|has been|been|is) (?:\w+ )?(?:pulled|cut|axed|scrapped|
              eliminated|cancel+ed|withdrawn|shelved|dropped)
            no (?:longer an? |open |more )?(?:role|position|job|vacancy|opening|post) (?:to fill|
              to offer|available|for you|open|left|any ?more)
            (?:you|your application) (?:\w+ )?(?:won't|will not|did not|didn't|does not|doesn't|
              have not|haven't|has not|hasn't) (?:\w+ )?(?:be )?(?:go|going|gone|get|got|make|made|
              proceed|progress|advance|advanc\w+|succeed|reach|reached|fit|through)
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
            (?:wish|wishing) you (?:\w+ ){0,5}?(?:best|well|luck|success|good)|(?:onwards|plenty more|
              other doors|keep (?:at it|going|your head up)|don't give up)|gutted|heartbroken|
              disappointed|wish (?:i|we) had (?:better|good)|better news
            (?:the other|another) (?:candidate|lad|guy|girl|woman|man|applicant|finalist)|(?:someone|
              somebody) (?:else|who|with|more)|(?:closer|better|stronger|nearer) (?:match|fit)
            (?:this|that) time (?:round|around)?|in the end|long story short|no hard feelings|
              thank you for (?:the care|everything|all you|your effort|trying)|whatever you do next|
              next chapter|somewhere (?:else|that)
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
            (?:shall|should|let's|could|can) (?:we )?(?:talk|speak|meet|chat|catch up) (?:again|after|
              in|when|next|then)|give (?:me|us) a (?:shout|call|ring|bell|buzz) (?:in|when|after|next|
              then|around)|kept your (?:number|details|name|card)|find a way to (?:have|get|bring|
              work with) you|(?:taking on|looking for|need|hiring|recruiting) (?:two|three|one|some|
              several|someone|somebody|another|more) (?:\w+ ){0,4}?(?:from|in|for the|next)
            (?:write|call|ring|ping|message|contact|e-?mail|text|phone|think of|come) (?:to )?(?:to |
              back to )?you (?:first|then|again|when|straight|before|if|as soon)|(?:call|ring|ping|text|
              write|email) me (?:in|when|then|any ?time)
            (?:like|love|want|plan|mean|hope|intend|going) to (?:ring|call|phone|write to|e-?mail|text|
              contact|message|get in touch with|come back to|talk to|speak to) you (?:\w+ ){0,2}?
              (?:again|at|in|when|once|next|then|before|after)
            (?:have|hire|take) you (?:tomorrow|any day|in a heartbeat|at once|like a shot)
            (?:you're|you are|you'd be|you would be) (?:\w+ )?(?:who|the one|the (?:first )?person|
              exactly who|top|first)
            (?:if|when|should|once) (?:it|this|that|the role|the position|one|something|anything|
              things?|the budget|the headcount|funding) (?:comes? (?:back|up|free|through)|re-?opens?|
              opens?(?: up)?|changes?|thaws?|is (?:back|approved|released))
            (?:can|could|may) (?:i|we) (?:ping|call|write|come back|contact|reach|keep|stay|e-?mail)
            (?:be|would be|'d be) (?:\w+ ){0,2}?(?:glad|happy|delighted|pleased|thrilled|
              honou?red) (?:if|to) (?:you|see you|have you|hear)|(?:retires|leaves|moves on|is leaving|
              goes on leave) (?:\w+ ){0,2}?(?:in|next|this|at)
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

CUES = (*REJECT, *OPEN_DOOR)
