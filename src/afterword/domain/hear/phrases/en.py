"""English: what employers, agencies and mail systems write."""

from __future__ import annotations

from afterword.domain.hear.cues import Language, Sign, cues

JOB = r"(?:role|position|post|job|vacancy|opening|opportunity|seat|contract|assignment|appointment)"
CANDIDACY = r"(?:application|candidacy|candidature|submission|interview|candidate profile)"
OTHERS = (
    r"(?:another|other|a different|a stronger|stronger|alternative|some other|an internal|internal|an external|"
    r"more (?:closely )?(?:qualified|experienced|suitable)|better[- ](?:suited|matched|qualified))"
)
SOMEONE = (
    r"(?:candidates?|applicants?|person|people|individuals?|hire|direction|option|finalists?|colleague|teacher|nurse|"
    r"engineer|designer|developer|manager|someone|somebody)"
)
ROUND = (
    r"(?:second|third|fourth|final|next|follow[- ]?up|last|further|2nd|3rd|4th|on-?site|in-?person|panel|technical|"
    r"virtual|face[- ]to[- ]face)"
)
TALK = (
    r"(?:interviews?|rounds?|conversations?|meetings?|calls?|stages?|chats?|discussions?|visit|day|trial|tour|screen|"
    r"video calls?|phone calls?|sit-?down|assessment cent(?:re|er))"
)
PAPERS = (
    r"(?:referees?|references?|transcripts?|certificates?|diploma|degree|licen[cs]es?|passport|visa|photo|id|ids|"
    r"identification|right[- ]to[- ]work|work (?:permit|authori[sz]ation|samples?)|dbs|background check|portfolio|"
    r"payslips?|pay ?stubs?|bank details|forms?|documents?|paperwork|cv|resume|résumé|cover letter|writing samples?|"
    r"proof|evidence|copy|copies|scan|deck|slides|salary expectations?|expected salary|salary history|notice period|"
    r"start date|availability to start|contact details|phone number|address|date of birth|social security number|"
    r"social insurance number|national insurance number|questionnaire|consent|signature|registration number|"
    r"immuni[sz]ation records?|vaccination|clearance|names)"
)
GIVE = r"(?:send|provide|share|submit|upload|forward|supply|email|e-mail|return|fill (?:in|out)|complete|sign|attach|give|line up|drop|text)"

REJECT = cues(
    Sign.REJECT,
    {
        3: (
            r"(?:not|won't|unable to|cannot|can't|not able to|never) (?:be )?(?:able to )?(?:moving|move|taking|take|progressing|progress|"
            r"proceeding|proceed|going|go|continuing|continue|advancing|advance|pursuing|pursue|considering|consider)"
            r" (?:\w+ ){0,3}?(?:forward|further|ahead|on|with (?:your|you|the)|you|your (?:application|candidacy|candidature))",
            r"(?:decided|chosen|elected|opted) (?:not to|against|to not|to go with|to go in|to proceed with|to move "
            r"forward with|to move ahead with|to continue with|to pursue|to offer the \w+ to) … " + f"(?:{OTHERS}|{SOMEONE})",
            r"(?:decided|chosen|elected|opted) (?:not to|to not) (?:move|proceed|progress|continue|go|advance|take|offer|"
            r"pursue|extend|make|shortlist|select|hire|interview|fill)",
            r"(?:decided|chosen|opted|have) (?:to )?(?:go|gone|went|going|proceed(?:ed|ing)?|move[d]? (?:forward|ahead)|moving "
            r"(?:forward|ahead)|continue[d]?) (?:with|in) " + f"(?:{OTHERS}|someone|somebody)",
            r"(?:went|gone|going|go) (?:ahead )?with (?:an?|another|someone|somebody|the) (?:\w+ )?"
            r"(?:other |different |internal |external |stronger )?(?:candidate|applicant|person|colleague|teacher|nurse|finalist|"
            r"who|whose|with|more|else|in-?house|closer|internal)",
            r"(?:we|they|board|panel|team|committee|client|i) (?:ended up|ultimately|finally|have|has)? ?(?:went|gone|going|go|"
            r"chose|chosen|hired|hiring|selected|appointed|picked|offered (?:it|the \w+|this \w+)) (?:with |to )?(?:an?|another|"
            r"someone|somebody|one of the) (?:\w+ ){0,3}?(?:candidate|applicant|person|who|whose|with|else|teacher|nurse|"
            r"internal|colleague|other)",
            r"(?:selected|chosen|appointed|hired|offered|gone with|identified) (?:\w+ )?" + f"{OTHERS} {SOMEONE}",
            r"(?:move|moving|proceed|proceeding|go|going|continue|continuing|progress|progressing|pursue|pursuing) "
            r"(?:forward |ahead )?(?:with )?" + f"{OTHERS} {SOMEONE}",
            r"(?:you|your (?:application|candidacy|candidature|bid|interview)) (?:have|has|had|was|were|is|are) (?:\w+ )?"
            r"(?:not|unfortunately not|sadly not) (?:been |be )?(?:success\w+|select\w+|shortlist\w+|chosen|retained|"
            r"accepted|progress\w+|taken|considered|appointed|recommended)",
            r"(?:application|candidacy|candidature|interview|bid|you) (?:has|have|was|were|is) (?:\w+ )?(?:been )?unsuccessful",
            r"(?:application|candidacy|candidature) (?:has been |was |is )?(?:declined|rejected|unsuccessful|turned down|"
            r"withdrawn from consideration)",
            r"(?:not|won't|unable to|cannot|can't|not able to|not in a position to|never able to) (?:\w+ ){0,2}?"
            r"(?:offer|offering|extend|extending|make|making) (?:you |an offer|the (?:role|position|post|job))",
            r"(?:offered|given|awarded) (?:the|this) (?:role|position|post|job) to (?!you)",
            r"no longer (?:being |be |under |in )?(?:considered|considering|consideration|in the running|pursuing|moving forward)",
            r"(?:will not|won't|not) be (?:inviting you|taking you|progressing|pursuing|moving|proceeding|considering|"
            r"extending|offering|selecting|hiring you)",
            r"(?:you (?:are|were)|you're|you weren't|you aren't) (?:\w+ )?(?:not )?(?:the right fit|a (?:good |close enough |strong enough )?"
            r"(?:match|fit)|selected|successful|chosen) (?:this time|on this occasion|for this)",
            r"not (?:been |be )?(?:successful|selected|shortlisted|chosen) (?:on this occasion|this time|for (?:this|the)|in)",
            r"(?:pass|passing|passed) on (?:your|you|this (?:application|candidate))",
            r"(?:role|position|post|job|vacancy|opening|requisition) (?:has (?:now |since |already |been )*|is (?:now |already )?|"
            r"was )(?:been )?(?:filled|closed|cancel+ed|withdrawn|eliminated)",
            r"(?:we|they|i) (?:have |'ve )?(?:now |since |already )?filled (?:the|this) " + JOB,
            r"do(?:es)? not (?:meet|match|align|fit) … (?:requirements|criteria|needs|what we)",
            r"(?:didn't|did not|haven't|have not|hasn't) (?:make|made|make it|made it) (?:\w+ ){0,3}?(?:cut|shortlist|next round|final)",
            r"(?:going|go|chose|chosen|decided to go|went) (?:in )?(?:a|another) different direction",
            r"(?:not|isn't|wasn't|won't be) (?:a|the right|quite the right|the best) (?:good |right |strong |close )?(?:fit|match)",
            r"(?:the answer is|it's|it is|it is going to be|it will be|i'm afraid it's|this is) (?:a )?no (?:from|this time|for now|i'm afraid)",
            r"(?:someone|somebody|a candidate|another \w+) (?:else )?(?:has |was |got |accepted )(?:been )?(?:accepted|offered|given|"
            r"chosen|selected|appointed|the (?:job|role|offer|nod))",
            r"(?:will|have|has|had) (?:\w+ )?recommend(?:ed)? (?:her|him|them|another|someone|the other)",
            r"(?:edged|pipped|beaten|just missed|narrowly missed|came (?:a close )?second|runner-up|second place)",
            r"(?:regret|sorry|afraid) … (?:not|no|un\w+) … (?:success\w+|select\w+|retain\w+|shortlist\w+|proceed\w*|offer\w*|progress\w*|you|your)",
            r"not (?:been )?retained by",
            r"(?:decided|settled|agreed|voted|landed) (?:up)?on (?!a (?:date|time)|the (?:date|time)|us |monday|tuesday|wednesday|thursday|friday)(?:the other|another|a different|someone|[A-Z]\w+)(?=[,. ])",
            r"(?:another|someone|somebody|the other|a different|internal) (?:\w+ )?(?:candidate|applicant|person|else|one|finalist)? ?(?:got|gets|won|took|accepted|landed|has accepted|was appointed|edged) (?:it|the|you|our)",
            r"(?:post|job|role|position|postdoc|place|contract|offer|spot|seat|it|part|fellowship|scholarship|lectureship) (?:has |have )?(?:been )?(?:gone|went|goes|go|given|offered|awarded|allocated) to (?:a|an|another|someone|somebody|the other|one of)",
            r"(?:all|have|has|already) (?:\w+ )?been (?:filled|allocated|taken|assigned|awarded|cast)|(?:have|has|'ve) (?:\w+ )?(?:cast|filled|allocated|assigned) (?:the|this|all)",
            r"not (?:be )?(?:among|one of) (?:those|the|them)|(?:not|n't) (?:quite )?(?:what|who) (?:we|they|he|she)(?:'re| are| were|'s| is)? (?:looking|need|after|searching)",
            r"(?:fit|match|chemistry|spark|experience|timing|budget|numbers?) (?:\w+ ){0,2}?(?:wasn't|isn't|was not|is not|weren't|just isn't|didn't) (?:quite )?(?:there|right|it|enough|work\w*|what|add)",
            r"not (?:need|be needing|require) to (?:see|meet|interview|trouble) you|(?:clos(?:e|ed|ing)|cancel\w*|scrap\w*|shelv\w*|pull(?:ed|ing)?) (?:\w+ )?(?:the|this) (?:role|position|search|req|requisition|vacancy|hire|hiring)",
            r"(?:hold off on|not (?:be )?(?:making|going ahead with|proceeding with|pursuing|filling)|abandon\w*|cancel\w*) (?:\w+ )?(?:this|the|a|any) (?:\w+ )?(?:hire|role|position|post|search|appointment|recruitment)",
            r"you (?:were|came|are|'re) (?:\w+ )?(?:our|my|the|a)? ?(?:very )?(?:close |strong )?(?:second|runner|number two|silver|reserve)(?! (?:interview|round|of|on))",
            r"between you and|(?<!you )got the (?:job|nod|role|part|post|place)|(?:pipped|beat(?:en)?|edged) (?:you )?(?:at|to|out|by)",
            r"(?:rooting for you|chin up|don't (?:be disheartened|lose heart|be discouraged)|not meant to be|door closes)",
            r"(?:given|gave|giving|offered|offering|awarded|filled) (?:\w+ )?(?:the |this |that )?(?:job|role|position|post|place|spot|slot|gig|contract|"
            r"work|it|internally|from within)(?: (?:to|with) (?!you)\w+| internally| from within)",
            r"(?:went|gone|going|go|decided|chosen) (?:\w+ )?(?:another|a different|the other|in another|an internal) (?:way|route|direction|person|candidate)",
            r"(?:hired|hiring|taken on|took on|found|picked|chose|chosen|selected|appointed|signed|promoted|settled on|offered) (?:\w+ )?(?:someone|somebody|"
            r"another|an internal|an external|one of (?:our|the)|a colleague|a candidate|a (?:more|very) \w+|the other)",
            r"(?:didn't|did not|hasn't|has not|won't|not going to|not gonna|isn't going to) (?:\w+ )?(?:work out|worked out|happen|be you|get it|come through|go your way)",
            r"you(?:'re| are| were|'ve)? (?:\w+ )?(?:not (?:the one|getting|going to get|gonna get)|didn't get|did not get|haven't got|weren't picked|missed out)",
            r"(?:bad|disappointing|sad|not (?:such )?(?:good|great)|no good|tough) news",
            r"(?:saying|say|said|have to be|going to be|it is|it's) (?:a )?no (?:to|from|for|thank|this|on)|(?:we're|we are|i'm) (?:going to )?(?:passing|pass) (?:on|this time)",
            r"not (?:in a position|be able|able) to (?:offer|progress|take|appoint|employ|hire)|(?:declined|rejected|turned down) (?:your|you)",
            r"(?:outside|beyond|over) (?:our|the) budget … (?:cannot|can't|not)|closed (?:the|this) (?:search|requisition|competition)",
        ),
        2: (
            r"after (?:much|careful|a lot of|long|thorough|due) (?:thought|consideration|deliberation|review|discussion)",
            r"(?:regret|sorry|sad|disappointed) to (?:inform|tell|say|advise|let|report|have to|be writing|bring)",
            r"(?:other|stronger|more suitable) (?:candidates?|applicants?) (?:who|whose|with|more|better|were|was|had)",
            r"more closely (?:match|align|fit|meet)\w*",
            r"(?:someone|a candidate|an applicant|a person) (?:with|who has|whose) … (?:more|closer|stronger|better|deeper)",
            r"(?:this|your) (?:decision|outcome) (?:does not|is not|doesn't|isn't) … (?:reflect|judgement|judgment|question|ability|qualities)",
            r"not (?:the|what) (?:news|answer|outcome|call|e-?mail|message|letter) (?:you|i|we|any of us)",
            r"(?:wasn't|was not|isn't|is not) an easy (?:decision|call|choice)|(?:tough|hard|difficult) (?:decision|call|choice)",
            r"(?:on this|this) occasion",
        ),
        1: (
            r"unfortunately|regrettably|sadly|i'm afraid|we're afraid|regret|sorry",
            r"wish you (?:well|all the best|the best|every success|luck|success|good luck)",
            r"(?:best of luck|good luck|every success) (?:with|in) (?:your|the)",
            r"(?:job |career )?search",
            r"in the end|ultimately|on balance",
            r"competitive|strong (?:field|candidates|applicants|pool)|high (?:calib|number|volume|standard)\w*|scores were close",
        ),
    },
    unless=r"(?:yet|webinar|event|conference|session|masterclass|meetup|workshop|payment|order|refund|ticket price|"
    r"withdraw your|decided not to (?:wait|change)|not (?:yet )?(?:made|reached|taken) (?:a|any) (?:final )?decision)",
)

OPEN_DOOR = cues(
    Sign.OPEN_DOOR,
    {
        3: (
            r"(?:would|will|could|can|do|please|let's|hope|love|like|happy|want|glad) (?:\w+ ){0,4}?(?:stay|keep|remain) in (?:touch|contact)",
            r"(?:similar|another|second|new|same|senior|junior|head \w+|permanent|different) (?:\w+ )?(?:post|role|position|vacancy|opening|job|place|contract) (?:\w+ )?(?:comes? up|coming up|opens?|opening|in (?:january|february|march|april|may|june|july|august|september|october|november|december|the (?:spring|summer|autumn|fall|new year))|next)",
            r"(?:if|should) (?:the |our |my )?(?:\w+ )?(?:candidate|offer|person|first choice|appointee|she|he|they) (?:\w+ )?(?:withdraws?|falls? through|declines?|turns? (?:it|us) down|drops? out|changes? (?:her|his|their) mind)|(?:told|mentioned|recommended) (?:\w+ ){0,3}?about you|(?:pass|forward|share|send) (?:\w+ )?your (?:cv|resume|name|details) (?:to|on|along)|may i (?:pass|share|give|forward|keep)",
            r"(?:end of it|end of (?:our|the) conversation|not (?:a )?goodbye|door (?:is|stays|remains) (?:\w+ )?open|"
            r"leave the door open|not a no forever|no for now|not a never)",
            r"(?:expect|expecting|anticipate|anticipating|planning|plan|hoping|hope|know|likely|will|going) (?:\w+ ){0,4}?"
            r"(?:an?|another|a second|more|two|similar|to open|to post|to advertise|to have) (?:\w+ ){0,3}?(?:openings?|roles?|"
            r"positions?|posts?|vacanc(?:y|ies)|headcount|requisition|jobs?)",
            r"(?:another|a different|a second|an upcoming|a similar|one other|a more \w+|a new|a junior|a senior) (?:\w+ ){0,2}?"
            r"(?:role|position|opening|post|vacancy|job|team) (?:\w+ ){0,4}?(?:in mind|coming|that|where|which|opening|we think|"
            r"might|may|would|suit|opens|for you)",
            r"(?:invite|interview|consider|considered|put you forward|like you) … (?:another|a different|role b|second|other) (?:role|position|post|job|team)",
            r"(?:interview|role|position) (?:for|b|c)? ?(?:another|a different|the other) (?:role|position)",
            r"(?:i|we)(?:'d| would|'ll| will) (?:personally |very much |really |definitely |certainly )?(?:love|like|want|be glad|be keen|"
            r"be delighted|come|hope|call|think of|reach out|be in touch|write) (?:\w+ ){0,5}?(?:again|next (?:year|time|spring|"
            r"summer|autumn|fall|winter|quarter|season|cohort|cycle|opening)|in the (?:new year|spring|summer|autumn|fall)|"
            r"when (?:it|one|that|the next) (?:opens|posts|comes))",
            r"(?:apply|reapply|re-apply|come back|check back|try again|reach out|write|call|get in touch|contact|ping) (?:\w+ ){0,3}?"
            r"(?:me|us) (?:again )?(?:in|when|after|once|next|any ?time)",
            r"(?:next|another) (?:cohort|intake|cycle|opening|round of hiring|season) (?:\w+ ){0,3}?(?:opens|starts|posts|in|is|begins)",
            r"(?:first|top|short) (?:on|of) (?:my|our|the) (?:list|call list)|(?:first|top) (?:person|name|call) (?:i|we)",
            r"(?:second|runner-up|reserve|standby|backup|back-up) (?:choice|candidate|list)",
            r"keep you in mind for (?:the|our|an?|two)",
            r"would you (?:be open|consider|be interested|be willing|mind if)",
            r"next time (?:we|you|i|it|there)",
        ),
        2: (
            r"(?:stay|keep|remain) in (?:touch|contact)",
            r"(?:coffee|lunch|visit|drop by|stop by|come by) … (?:any ?time|sometime|again|when)",
            r"(?:in mind|think of you) (?:for|when|as)",
            r"(?:hope|hoping) (?:to |we(?:'ll| will| can)? )(?:\w+ )?(?:work|cross paths|meet|see you|talk)",
            r"connect(?:ed)? (?:with you )?on linkedin",
        ),
    },
    unless=r"(?:on file|talent (?:pool|community|network|bank|pipeline)|career(?:s)? (?:page|site|portal)|our website|job alerts?|"
    r"future (?:openings|opportunities|roles|positions|vacancies)|encourage you to apply|welcome you to apply)",
)

OFFER = cues(
    Sign.OFFER,
    {
        3: (
            r"(?:make|making|extend|extending|present|presenting|send|sending|issue|issuing|put together|prepare|preparing) "
            r"(?:you |to you )?(?:an?|the|our|your|this|a formal|a verbal|a written|a conditional|an unconditional|a provisional) "
            r"(?:\w+ )?offer",
            r"(?:pleased|delighted|happy|thrilled|excited|glad|honou?red|like|love|able|proud|want|wish) to (?:\w+ )?offer you (?!an? (?:\w+ )?"
            r"(?:interview|slot|time|call|chance|opportunity to|place on the (?:short|wait)|feedback|meeting|chat|appointment))",
            r"offer of (?:employment|appointment|a (?:job|position|post)|the (?:post|position|role))",
            r"(?:job|written|formal|verbal|conditional|unconditional|provisional|official|employment) offer",
            r"offer letter|letter of offer|letter of appointment|contract of employment|employment (?:contract|agreement)",
            r"(?:offer|offering|offered) you (?:the|a|our|this) (?:\w+ ){0,3}?(?:role|position|post|job|place|contract|seat|partnership|lectureship|"
            r"fellowship|apprenticeship|internship|traineeship|studentship)",
            r"(?:job|role|post|position|place|gig|it)(?:'s| is) yours|have (?:great |much )?pleasure in (?:offering|confirming|making)|(?:delighted|thrilled|happy|honou?red|over the moon) if you(?:'d| would)? (?:join|joined|accept|came|come|start)",
            r"approved your (?:appointment|hire|hiring|offer)|(?:confirm|confirming) your (?:appointment|employment)|offer (?:is )?(?:attached|enclosed|below|stands)|your (?:start date|first day) (?:is|will be|would be)",
            r"(?:love|like|want|delighted|happy|thrilled|hope|glad) (?:for )?you to (?:join|start|come (?:and )?work|come aboard|be (?:our|the|my|part))",
            r"(?:they|we|she|he|everyone|client|board) (?:\w+ )?(?:said|says|say) yes|you(?:'re| are) (?:hired|in|our (?:pick|choice|first choice|new))|the answer is yes",
            r"(?:they|we|board|team|panel) (?:all )?(?:want|choose|chose|picked|have chosen|have selected|voted for|would like) you(?! to)",
            r"(?:want|like|love|invite|asking|ask) you to (?:join (?:us|the team|our team|as)|start with|come (?:and )?work|come aboard)",
            r"welcome (?:aboard|to the team|on board)",
            r"you(?:'ve| have)? (?:got|get|been (?:given|awarded|offered)|landed) the (?:job|role|position|post)",
            r"the (?:job|role|post|position) is yours",
            r"(?:you|the panel) (?:have|has) been (?:the )?(?:successful|selected|chosen|appointed) (?:candidate |applicant )?(?:for|to|as) (?:the|this|our) "
            r"(?:role|position|post|job|vacancy)",
            r"your (?:application|interview) (?:has been|was) successful",
        ),
        2: (
            r"(?:base|annual|starting|gross) (?:salary|pay|compensation|rate)",
            r"sign(?:ing|-on)? (?:bonus|and return|the attached|the enclosed)",
            r"(?:stock )?options|vest(?:ing)?|equity|benefits package|401k|superannuation|ote",
            r"congratulations",
            r"accept(?:ance|ing)? (?:of )?(?:the|this|our|your) offer",
        ),
        1: (r"start (?:date|on|monday|tuesday|wednesday)", r"attached|enclosed"),
    },
    unless=r"(?:not (?:able|in a position)|unable|cannot|can't|won't|decided not|no) (?:\w+ ){0,3}?(?:offer|make|extend)|"
    r"(?:selected|shortlisted) (?:students|candidates)|hope to (?:make|extend)|offer (?:you )?(?:some )?feedback|"
    r"(?:before|until|whether|when) (?:\w+ ){0,4}offer|to (?:other|another|someone)|offer\w* (?:\w+ )?(?:position|post|role|job) to (?!you)|"
    r"special offer|discount|(?:accept|accepting|declin\w+|rescind|receiv\w+|thank you for|grateful|obliged|consider\w*|regarding) (?:\w+ ){0,6}?(?:your|the|this|subject|said) (?:\w+ ){0,3}?offer(?! letter)|"
    r"my (?:annual|starting|acceptance)|offer\w* (?:me|presented to me)|(?:i|having) (?:\w+ )?been offered|i(?:'ve| have)? got an? (?:\w+ )?offer",
)

INVITE = cues(
    Sign.INVITE,
    {
        3: (
            r"(?:like|love|pleased|delighted|happy|glad|excited|want|wish|thrilled) to (?:\w+ )?(?:invite|have|bring|see|meet|move|"
            r"advance|progress|take|put) you (?:\w+ ){0,4}?(?:to|for|in|back|on|forward|through|again|along|over|into)",
            r"(?:we|they|team|panel|client|board|i) (?:\w+ )?(?:invite|inviting|invites) you (?:back |again )?(?:to|for)",
            r"(?:invite|inviting|invited) you (?:\w+ ){0,3}?(?:to|for|in|back) (?:\w+ ){0,5}?" + TALK,
            r"(?:move|moving|advance|advancing|progress|progressing|put|putting|take|taking|bring|bringing) you (?:on |forward |through |along |"
            r"up )?(?:to|into|for) the (?:\w+ ){0,2}?" + f"(?:{TALK}|next)",
            r"(?:moved|advanced|progressed|through|made it|passed|proceed) (?:on )?(?:to|into) the (?:\w+ ){0,2}?" + TALK,
            r"you(?:'ve| have)? (?:\w+ )?(?:passed|cleared|made it through|got through|been shortlisted|been selected (?:to|for (?:an?|the) "
            r"(?:\w+ )?(?:interview|next)))",
            r"(?:like|love|want|wants|wanted|keen|asked|eager|hoping|hopes) (?:for )?(?:to )?(?:have )?you (?:to )?(?:meet|meeting|speak|talk|sit down|come (?:back|in)|"
            r"join|present|visit|return|chat|do)",
            r"(?:like|love|want|wants|keen|eager|hoping|hopes|asked) to (?:meet|see|speak (?:with|to)|talk (?:with|to)|interview|"
            r"have) you (?:again|next|in person|once more|back)?",
            r"next (?:step|stage|round|phase) (?:is|would be|will be|in (?:the|our) process|involves|consists)",
            f"{ROUND} (?:{TALK}) (?:will be|would be|is|with|consists|involves|takes|lasts)",
            r"(?:liked what we (?:saw|heard)|would like to (?:go|take (?:this|things)|move (?:forward|ahead|on))) (?:\w+ ){0,3}?(?:further|"
            r"forward|ahead|with you|with your|to the next)",
            r"(?:would like|like|love|pleased|happy|excited|decided|want) to (?:move|proceed|continue|progress|go) (?:forward|ahead|on|further) with (?:you|your)",
            r"(?:schedule|set up|arrange|book|organi[sz]e) (?:an?|your|the) (?:\w+ ){0,3}?"
            f"(?:{ROUND}) (?:\\w+ )?(?:{TALK})",
            r"(?:prepared|complete|sent you|like you to (?:complete|do|take)|invite you to (?:complete|take)|next step) (?:\w+ ){0,4}?"
            r"(?:assessment|coding (?:challenge|test|exercise)|take-?home|case study|exercise|test|homework|technical task|work trial|hackerrank|codility)",
            r"(?:(?:online|technical|coding|skills|written|aptitude|psychometric) (?:assessment|challenge|test|exercise)|take-?home "
            r"(?:task|test|assignment|exercise)|case study) (?:details|link|for you|invitation|below|attached)",
            r"(?:moving|move|putting|put|pushing|sending|taking) you (?:on |forward |through |along |straight )*(?:to|into|for) (?:the |an? |our )?(?:\w+ )?(?:" + TALK + r"|on-?site|next|final|panel|round)",
            r"you will (?:now |shortly |soon |then |next )*be (?:invited|asked|contacted|called) (?:\w+ )?(?:to|for|back)",
            r"shortlisted (?:you|three|two|four|five|\d)|you(?:'re| are) (?:\w+ )?(?:on the|one of|among|through|in the) (?:\w+ ){0,3}?(?:shortlist|short list|finalists?|last|final|next|through)|(?:reached|met) the (?:required|necessary|pass) (?:standard|mark|score|threshold)",
            r"(?:he|she|they|head|boss|manager|director|owner|team|client|partner|chef|ceo|everyone)(?:'d| would|'s| is| are)? (?:\w+ )?(?:love|like|want|wants|keen|eager|liked) (?:\w+ )?(?:you to|to (?:see|meet|have you|talk|speak))",
            r"(?:fitness|medical|driving|typing|language|practical|skills?|proficiency) (?:test|exam\w*|check|trial|demonstration)|(?:sample|demo|trial|model) (?:lesson|class|shift|day|service)",
            r"back for (?:an?|the|one more|another) (?:\w+ )?" + TALK,
            r"(?:one more|another|a further) (?:round|interview|conversation|call|step|stage)",
        ),
        2: (
            r"(?:schedule|set up|arrange|book) (?:an?|your|the|some) (?:\w+ ){0,3}?" + TALK,
            r"good news|great news|happy to (?:say|report|tell)|pleased to (?:say|report|tell|inform|let)",
            r"next (?:steps?|stage|round)",
            f"(?:second|third|fourth|final|2nd|3rd) (?:{TALK})",
            r"shortlist(?:ed)?",
            r"(?:technical|online|skills|coding) (?:assessment|challenge|test)",
        ),
        1: (r"(?:please )?choose|which (?:works|suits)|options?|slots?", r"looking forward to"),
    },
    unless=r"(?:not|won't|unable to|cannot|can't|decided not to|regret|sorry|unfortunately)(?:\W+\w+){0,6}?\W+(?:invit|progress|mov|proceed|advanc|interview|shortlist|pass|go )\w*|"
    r"last (?:week|round|month)|(?:webinar|newsletter|conference|open day|career fair|masterclass)|other (?:candidates|applicants)|"
    r"(?:moved|moving|reschedul\w+|confirm\w*|reminder|change of plan|postpone\w*|cancel\w*) (?:\w+ ){0,4}?(?:your|our|the) (?:\w+ ){0,2}?(?:interview|call|round|meeting)",
)

SCHEDULE = cues(
    Sign.SCHEDULE,
    {
        3: (
            r"reschedul\w+|re-schedul\w+",
            r"(?:new|revised|updated|different|changed|alternative|another) (?:time|date|slot|day|room|location|venue|address|link|invite|invitation|start time)",
            r"(?:moved|moving|move|push|pushed|pushing|shift|shifted|bump|bumped|bring forward|brought forward) (?:\w+ ){0,6}?(?:interview|call|"
            r"meeting|conversation|session|slot|time|chat|it|us|you|thursday|friday|monday|tuesday|wednesday) (?:\w+ ){0,3}?(?:to|from|back|by|forward|up)",
            r"(?:calendar|meeting|zoom|teams|video|google meet|webex) (?:hold|holds|invite|invites|invitation|invitations|link|details|request)",
            r"(?:invite|invitation) (?:just |has been |was |is |will be )?(?:sent|went out|attached|to follow|follows|updated|on its way|coming)",
            r"(?:confirm|confirming|confirmation|confirmed|remind\w*) (?:\w+ ){0,6}?(?:interview|appointment|meeting|call|slot|session|visit|time|booking|conversation)",
            r"(?:interview|appointment|call|meeting|slot|session|visit|conversation)s? (?:\w+ ){0,2}?(?:confirmed|booked|scheduled|set|arranged|"
            r"in the diary|on the calendar|fixed)",
            r"(?:you're|you are|we're|we are) (?:all )?(?:set|booked|confirmed|scheduled) (?:for|in|on)",
            r"(?:when|what times?|which (?:times?|dates?|days?|slots?)) (?:are you|would you be|works?|suits?|is good|are good|would work|could you|can you|do you)",
            r"(?:are|would) you (?:be )?(?:available|free|around|able to (?:make|do|meet|come|join))",
            r"(?:your|some) availability",
            r"(?:could|can|would) (?:you|we) (?:do|make|manage|meet|speak|talk) (?:on |at )?(?:mon|tues|wednes|thurs|fri|tomorrow|next|this|\d)",
            r"(?:does|do|would|will) (?:\w+ ){0,5}?(?:work|suit|be ok|be okay) (?:for|with)? ?you",
            r"(?:no|cancel\w*|postpone\w*|call off|calling off) (?:\w+ ){0,4}?(?:interview|call|meeting|visit|session)s? (?:today|tomorrow|this|on|that|until|for)?",
            r"(?:interview|call|meeting|visit|session) (?:\w+ ){0,4}?(?:cancel+ed|postponed|moved|pushed|off|delayed)",
            r"(?:any )?chance (?:we|you) (?:could|can|might) (?:do|make|move|meet|speak|talk|push|shift|switch|swap|start|come|change)|(?:dial[- ]?in|joining (?:details|instructions|link)|meeting id|passcode)|(?:venue|place|location|room|address|time|date|building) (?:\w+ ){0,5}?(?:has|have|is|was) (?:now )?(?:been )?(?:changed?|moved|different)",
            r"(?:it will|will|to) (?:now )?take place (?:at|in|on|by|via)|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day (?:at \S+ )?it is|double[- ]?booked|something(?:'s| has) come up",
            r"running (?:\w+ )?late|find (?:a|another) new time",
            r"(?:bring|remember to bring|please bring) (?:\w+ ){0,4}?(?:photo|id|identification|passport|certificates|copies|originals|laptop)",
            r"(?:who|whom) you(?:'ll| will) (?:meet|be meeting|see|speak)",
            r"you(?:'ll| will) (?:be )?(?:meet|meeting|speaking|talking|see) (?:with )?(?:\w+ ){0,3}?(?:at|on|and|from|first|for)",
            r"pick a (?:time|slot)|book (?:a|your) (?:time|slot)|calendly",
            r"(?:interview|call|meeting|conversation)s? (?:\w+ ){0,3}?(?:scheduled|set)",
        ),
        2: (
            r"(?:mon|tues|wednes|thurs|fri)day(?:,| the)? (?:\w+ ){0,4}?(?:at )?\d{1,2}(?::\d\d)? ?(?:am|pm|a\.m\.|p\.m\.|[-–]|noon)?",
            r"(?:visitor parking|parking|dial[- ]?in|directions|sign in at|check in at|front desk|reception|ask for \w+ (?:at|in)|photo id)",
            r"(?:meet|meeting|see you) (?:\w+ )?(?:in|at) (?:the|our|my|room|building)",
            r"(?:change of plan|small change|slight change|logistics|itinerary|agenda|schedule|time ?zone)",
            r"(?:conversations?|interviews?|calls?|meetings?) (?:set|booked|fixed)",
            r"works? (?:best|better|for you|on your end)",
            r"invite you to interview|invited to interview|invitation to interview",
        ),
        1: (r"see you (?:on|then|there|at|mon|tue|wed|thu|fri)", r"\d{1,2}:\d\d|noon|[ap]m"),
    },
    unless=r"(?:webinar|masterclass|conference|summit|attendees|newsletter)|(?:board|trustees|committee|council|governors|partners|directors|cabinet|faculty|"
    r"senate|leadership|executive|budget|shareholders)'?s? (?:\w+ )?(?:meeting|vote|session|will|is|has|meets)",
)

AWAY = cues(
    Sign.AWAY,
    {
        3: (
            r"out of (?:the )?(?:office|town|country)|ooo|ooto",
            r"(?:away|absent) from (?:the |my )?(?:office|desk|e-?mails?|computer|work|school|keyboard|ward)",
            r"on (?:\w+ )?(?:annual |maternity |paternity |parental |sick |medical |family |compassionate |study |bank holiday |public )?"
            r"(?:leave|vacation|holidays?|sabbatical|pto|furlough)",
            r"(?:i|we|office|team|school|department|company|centre|center|campus) (?:\w+ ){0,3}?(?:am|are|is|'m|'re|will be|shall be|be) (?:currently |now |away|"
            r"closed|offline|travell?ing|unavailable|shut|out|off)(?: (?:from|until|till|through|on|for|this|today|over|between|with|and|at|in|work))?",
            r"(?:limited|intermittent|no|sporadic|patchy|little|restricted|without) (?:or no )?access to (?:my )?(?:e-?mail|messages|the internet|internet|inbox|phone)",
            r"(?:return|returning|back|be back|reply|respond|answer|get back to you) (?:\w+ ){0,6}?(?:upon|on|after|when|once|following) (?:my|our|i|we) (?:return|'m back|am back|get back|are back|come back)",
            r"(?:return|returning|returns|be back|am back|are back) (?:to (?:the |my )?(?:office|work|desk) )?(?:on|in|from|by|at|after)",
            r"(?:not|won't be|will not be) (?:be )?(?:in the office|at my desk|checking|reading|monitoring|available|working|reachable|online)",
            r"i(?:'m| am) (?:currently )?(?:away|off|travell?ing|offline|abroad|overseas|unavailable|on the road)",
            r"(?:stretching|taking) (?:\w+ ){0,5}?(?:break|time off|holiday|vacation|days off|week off|leave)",
            r"re-?opens?|re-?opening|in (?:court|meetings|theatre|surgery|transit|the field|class|training) (?:all|until|this|for|today)|off (?:sick|work|duty|today|until|this|on)|not in (?:today|this|until|on|the office)|(?:back|return(?:s|ing)?) (?:mon|tues|wednes|thurs|fri)day|(?:pick up|read|see|get to|look at|answer|respond to) your (?:e-?mail|message|mail) (?:on|when|after)",
            r"(?:term|semester|school|session) (?:has |is )?(?:ended|over|finished|out)",
            r"offline until|away until|closed until|back (?:in the office )?on (?:mon|tue|wed|thu|fri)",
        ),
        2: (
            r"automatic reply|auto(?:matic)?[- ]?(?:reply|response|responder)|autoreply",
            r"in my absence|during my absence|while i(?:'m| am) (?:away|out|off|gone)",
            r"(?:if (?:it's|it is|this is|your (?:matter|message|request) is) urgent|for (?:urgent|immediate|emergency) (?:matters|assistance|requests|queries))",
            r"when i(?:'m| am) back|upon my return|on my return",
        ),
        1: (r"please contact|reach out to|get in touch with|colleague",),
    },
    unless=r"(?:was|were|had been|just got back|have been) (?:\w+ ){0,3}?(?:away|out|off|on (?:\w+ )?(?:leave|vacation|holiday)|travell?ing)|"
    r"sorry for (?:the|my) (?:late|delay|slow)|just (?:back|returned)|(?:when|before|after) you",
)

LEFT = cues(
    Sign.LEFT,
    {
        3: (
            r"(?:moved|moving|transferred|transferring|gone) to (?:a|another|an) (?:\w+ )?(?:position|role|job|post|company|employer|organi[sz]ation|firm)(?: outside| elsewhere)?|(?:i'm|i am|is|will be) (?:leaving|departing|retiring|moving on)(?: (?:from )?(?:the|this|us|our|my|[A-Z]\w+))?(?= (?:company|agency|firm|school|trust|organi[sz]ation|team|role|position|bank|university|hospital|business|at|on|in|for|and|to|this|end)|[.,])",
            r"no longer (?:with|at|works?|working|employed|part of|a member of|in (?:this|the) (?:role|position|office)|here|associated|"
            r"an employee|on staff|on the team|be with)",
            r"(?:has|have|had|i've|he's|she's|they've) (?:now |since |recently |already )?(?:left|departed|moved on|retired|resigned|"
            r"parted ways)(?: (?:from|the|our|us|to|and|company|firm|for|with|in)|[.,;]|$)",
            r"(?:my|her|his|their) last (?:working )?day (?:was|is|at|with|here|will be)",
            r"(?:mailbox|account|address|inbox|email) (?:is|was|has been|will be) (?:no longer|not longer|being|permanently)? ?(?:monitored|"
            r"in use|active|used|checked|read|deactivated|closed|retired|decommissioned|valid)",
            r"(?:moved|gone) on to (?:a new|another|other|pastures)",
            r"(?:left|leaving|leave|leaves) (?:the )?(?:company|organi[sz]ation|firm|school|trust|bank|agency|team|business|university|hospital)",
            r"(?:taken|taking|assumed|assuming|taking over|taken over) (?:over )?(?:from|for) (?:her|him|them|[A-Z]\w+) (?:as|since|after)",
            r"(?:has|have) retired|i(?:'m| am) retired",
        ),
    },
    unless=r"you (?:\w+ )?(?:left|leave|retired|moved on|resigned)|why you|(?:this|portal|noreply|unmonitored) mailbox|this (?:inbox|mailbox) is not|nobody reads|do not reply|teacher who has left|candidate",
)

UNDELIVERED = cues(
    Sign.UNDELIVERED,
    {
        3: (
            r"(?:could not|couldn't|cannot|can't|unable to|was not|wasn't|not|failed to) (?:be )?(?:delivered?|deliver)",
            r"undeliver(?:ed|able)|delivery (?:has |status notification )?\(?(?:failed|failure|has failed)|returned mail|mail delivery failed|"
            r"returned to sender|permanent (?:fatal )?error|address not found|message not delivered",
            r"(?:user|recipient|mailbox|address|account) (?:\w+ ){0,2}?(?:unknown|not found|does not exist|doesn't exist|unavailable|is full|"
            r"rejected|disabled|not exist|over quota|inactive)",
            r"no such (?:user|mailbox|recipient|address|person)",
        ),
    },
)

ACK = cues(
    Sign.ACK,
    {
        3: (
            r"(?:received|got|logged|registered) (?:\w+ )?(?:your|the) (?:\w+ ){0,2}?(?:application|submission|candidacy|cv|resume|résumé)",
            r"your (?:\w+ ){0,2}?(?:application|submission|candidacy|resume|cv)(?: (?:for|to) [^.]{0,80}?)? (?:has been|was|have been|is|has) (?:\w+ )?(?:received|submitted|"
            r"logged|registered|sent|recorded)",
            r"(?:application|submission) (?:received|confirmation|confirmed|submitted|acknowledg\w+)",
            r"(?:this is|an?|via) (?:an )?(?:automatic|automated|auto-?generated|system[- ]generated|computer[- ]generated) (?:\w+ )?(?:message|e-?mail|mail|reply|response|"
            r"acknowledge?ment|confirmation|notification|receipt)",
            r"(?:ticket|case|request|reference|enquiry|inquiry) (?:number |no\.? |id )?\S{0,16} ?(?:is|has been|was) (?:created|opened|logged|raised|assigned|received)",
            r"(?:mail|e-?mail|message|enquiry|inquiry|request|query|documents?) (?:\w+ ){0,3}?(?:\S+@\S+ )?(?:is|has been|was|have been) received",
            r"(?:do not|don't|please do not) (?:reply|respond) to this (?:e-?mail|message|mail)|nobody reads this mailbox|"
            r"this (?:mailbox|inbox|address) is (?:not|un)\s?-?monitored",
            r"thank you for (?:contacting|writing to|e-?mailing|your (?:e-?mail|message|enquiry|inquiry) to|getting in touch with)",
            r"(?:thank you|thanks) (?:\w+ )?for (?:applying|your application)",
            r"application reached us|we got it|your application is (?:complete|in|with us|under review)",
        ),
        2: (
            r"(?:thank you|thanks) for submitting",
            r"(?:our|the) (?:\w+ ){0,2}?team (?:will|is going to) (?:\w+ )?(?:review|look at|be in touch|contact)",
            r"under review|will be reviewed|being reviewed|within (?:the next )?\d+[- –\dto]* (?:business|working) days",
            r"we will (?:get back to you|be in touch|respond|contact you) (?:within|as soon as|shortly|in due course|only if|should)",
        ),
    },
)

RECEIPT = cues(
    Sign.RECEIPT,
    {
        3: (
            r"(?:received|got|have) (?:\w+ )?(?:it|this|them|these|your|the) (?:\w+ ){0,3}?(?:note|letter|card|e-?mail|message|documents?|"
            r"certificates?|file|files|papers?|references?|form|forms|attachment|deck|samples?|thank[- ]you|materials?|link|safely|all right|fine)",
            r"(?:passed|pass|passing|forwarded|forward|forwarding|shared|share|sharing|sent|relayed|relay) (?:\w+ ){0,6}?(?:on|along|to (?:the|our|him|her|them|[A-Z]\w+)|with (?:the|our|him|her|them|[A-Z]\w+))",
            r"(?:added|placed|put|attached|filed) (?:\w+ ){0,3}?(?:to|in|on|with) your (?:file|record|application|folder)",
            r"(?:received|got it|noted|duly noted|received with thanks|all received|acknowledged)",
            r"(?:arrived|came through|reached (?:me|us)|made it)",
        ),
    },
)

DELAY = cues(
    Sign.DELAY,
    {
        3: (
            r"(?:hiring|recruitment|recruiting|headcount|budget) (?:\w+ )?(?:freeze|frozen|pause|paused|hold|on hold|stop)",
            r"(?:put|placed|is|are|been|currently|remains?|now|temporarily|role|position|search|process|hiring) (?:\w+ ){0,2}?(?:on hold|paused|frozen|suspended|on pause|on ice)",
            r"(?:taking|take|takes|took|taken|need|needs|needed|require|requires) (?:\w+ ){0,3}?(?:longer|more time|extra time|a few more|another (?:week|few|couple)|a little more)",
            r"(?:delay|delayed|pushed back|pushed out|postponed|slipped|slipping|held up|deferred|behind schedule|running behind|moved to|moved back)",
            r"(?:not|n't|no|yet to|still to) (?:\w+ ){0,3}?(?:made?|make|reach(?:ed)?|have|had|take|taken) (?:a|any|the|our|their|its) (?:\w+ )?(?:decision|update|answer|news)",
            r"no (?:decision|news|update|answer) (?:has been |was |is )?(?:\w+ )?(?:yet|so far|at this (?:time|point)|made|taken|to share)",
            r"(?:still|currently) (?:\w+ )?(?:interviewing|meeting|seeing|deciding|discussing|reviewing|considering|deliberating|working|finali[sz]ing|waiting)",
            r"(?:board|panel|committee|council|meeting|vote|decision|decisions|team|process|results?|outcome) (?:\w+ ){0,3}?(?:will not|won't|did not|didn't|cannot|has not|hasn't|is not) (?:\w+ )?(?:meet|met|vote|decide|be (?:made|ready|able|taken)|convene|happen|take place|sit)",
            r"wait-?list(?:ed)?|waiting list|reserve list|standby list|on the bench",
            r"(?:decision|meeting|vote|result|outcome|answer|announcement|timeline|board) (?:is|has been|was|will be|has) (?:now |been )*(?:moved|now|due|expected|pushed|set|delayed|shifted|postponed)",
            r"(?:board|trustees|committee|council|governors|partners|directors|senate|faculty|cabinet)'?s? (?:\w+ )?(?:meeting|vote|decision|session) (?:\w+ ){0,2}?(?:postponed|moved|pushed|delayed|is now|cancel+ed)",
            r"no (?:\w+ )?(?:decision|decisions|answer|appointment|vote) (?:will|can|could|is|has|was|until|before) (?:be |been )?(?:\w+ )?(?:taken|made|reached|possible|until|before|given|ready)",
            r"(?:results?|outcome|decisions?|list|announcement) (?:\w+ ){0,4}?(?:will be|to be|is going to be) (?:\w+ )?(?:published|announced|posted|released|communicated|made|known|available)",
            r"(?:still|currently|yet) (?:\w+ )?(?:seeing|to see|meeting|to meet|talking to|speaking (?:to|with)|to interview|have) (?:\w+ ){0,2}?(?:people|candidates|others|applicants|more|a few|someone)|(?:keep|keeping|leave|leaving) you (?:hanging|waiting|in the dark|posted)",
            r"(?:you should|you will|you'll|expect to) (?:\w+ )?hear (?:back |from us )?(?:by|before|in|next|on|within)",
            r"(?:bear|bearing) with us|thank you for your patience|appreciate your patience|thanks for (?:your patience|bearing|hanging|waiting)",
            r"(?:hope|expect|aim|plan|should|will|intend|going) to (?:\w+ ){0,3}?(?:decide|know|have (?:a|an|some|more) (?:\w+ )?(?:decision|answer|news|update|clarity)|be able to (?:decide|tell|say|share|confirm))",
        ),
        2: (
            r"(?:get back to you|be in touch|let you know|update you|come back to you|hear from (?:us|me)|have (?:an|some) (?:answer|news|update)) (?:\w+ ){0,4}?(?:by|before|on|early|late|next|in|this|within|as soon|after|once|when)",
            r"(?:we|i|company|board|they) (?:\w+ )?(?:will|usually|shall|'ll) (?:confirm|inform|announce|decide|notify|vote|update)",
            r"as soon as (?:i|we) (?:know|hear|have)",
            r"(?:reorgani[sz]ation|restructur\w+|called away|approvals?|sign-?off)",
        ),
    },
    unless=r"sorry for (?:the|my) delay|apologies for (?:the|my) delay|interview (?:\w+ ){0,3}(?:postponed|delayed|moved)",
)

STOP = cues(
    Sign.STOP,
    {
        3: (
            r"(?:do not|don't|please refrain from|refrain from|stop|cease|desist from|no need to|must not|may not|not to) (?:\w+ )?(?:contact|contacting|e-?mail|"
            r"e-?mailing|call|calling|writ(?:e|ing)|messag(?:e|ing)|reach(?:ing)? out to|follow(?:ing)? up with|send(?:ing)?|approach\w*) (?:to )?(?:me|us|this (?:office|address)|any (?:more|further)|"
            r"my|our (?:staff|employees|team|office)|further)(?: (?:again|any ?more|any further|further|directly|at))?",
            r"(?:refrain|abstain|desist|cease) (?:\w+ )?from (?:\w+ )*?(?:contact\w*|e-?mail\w*|call\w*|writing|correspond\w*|communicat\w*|messag\w*|approach\w*)|(?:don't|do not|please don't) (?:\w+ )?(?:write|e-?mail|call|contact|message|text) (?:me |us |here )?(?:again|any ?more|any longer)",
            r"(?:remove|take) (?:me|us|my (?:name|address|e-?mail)) (?:from|off)",
            r"(?:no|any) (?:further|more|additional) (?:e-?mails?|messages?|contact|correspondence|calls?|follow[- ]?ups?|communication)",
            r"(?:consider|regard|treat) this (?:matter|correspondence|conversation) (?:as )?closed",
            r"(?:asking|ask|asked|request|requesting) (?:that )?you (?:to )?(?:stop|not (?:to )?(?:contact|write|call|e-?mail|message)|cease|refrain)",
            r"leave (?:me|us) alone|unsubscribe me|(?:unwanted|unsolicited) (?:e-?mails?|messages?|contact)",
        ),
    },
    unless=r"reply to this|this is an? (?:auto|system)|send (?:\w+ )?reminders|hesitate",
)

FORBID = cues(
    Sign.FORBID,
    {
        3: (
            r"(?:do not|don't|not to|refrain from|must not|may not|should not|shouldn't|avoid|not permitted to|not allowed to|prohibited from|ask(?:ed)? that you do not|never) (?:\w+ )?"
            r"(?:contact|contacting|write|writing|e-?mail|e-?mailing|call|calling|approach|approaching|reach(?:ing)? out|message|messaging|connect(?:ing)?) (?:\w+ ){0,3}?"
            r"(?:panel|panelists?|interviewers?|hiring (?:manager|team)|board|members?|them|ward|client|committee|team|staff|employees|anyone|department|school|selectors?|each other|directly)",
            r"(?:all|any|everything|every) (?:\w+ ){0,6}?(?:goes|go|must go|should go|through|via|to be directed|directed|must be (?:sent|directed|made)) (?:\w+ )?(?:through|to|via) (?:me|us|the (?:recruit\w+|agency|office|hr)|hr|our office|this address|recruit\w+)",
            r"(?:hold off|off) on linkedin",
            r"(?:contact|canvass\w*|lobby\w*|communicat\w+) (?:\w+ ){0,4}?(?:will|may|shall) (?:\w+ )?(?:disqualif\w+|lead to|result in)",
            r"(?:disqualif\w+) (?:\w+ ){0,4}?(?:contact|canvass|lobby|approach)\w*",
        ),
    },
)

LIFT = cues(
    Sign.LIFT,
    {
        3: (
            r"(?:rule|ban|restriction|policy|embargo|no[- ]contact\w*|quiet period|blackout)(?: \S{1,4})? (?:\w+ ){0,2}?(?:is|has been|are|was|now|being) (?:now |hereby |therefore )?(?:relaxed|lifted|over|waived|removed|ended|"
            r"suspended|withdrawn|no longer (?:applies|in force))",
            r"(?:no longer (?:applies|in force|bound))",
            r"(?:you (?:may|can|are (?:now )?(?:free|welcome|allowed|permitted) to)|feel free to|free to|welcome to|please feel free to) (?:now |then |also )?(?:\w+ )?(?:thank|contact|write to|reach out to|connect with|e-?mail|message) "
            r"(?:\w+ )?(?:the |any of |all of |each of )?(?:panel|interviewers?|them|members?|team|everyone|hiring manager|committee|board|selectors?|panelists?)",
        ),
    },
)

REQUEST = cues(
    Sign.REQUEST,
    {
        3: (
            r"(?:please|kindly|could you|can you|would you|need you to|ask you to|you to|will you|you'll need to|you will need to|must|to) (?:\w+ ){0,2}?" + GIVE + r" (?:\S+ ){0,8}?" + PAPERS,
            r"(?:need|needs|require|requires|missing|lacking|waiting for|ask(?:ing)? for|request(?:ing)?|like|love|want|may i have|may we have|can i have|can we have|could we have|could i have|do you have) (?:\S+ ){0,6}?" + PAPERS,
            r"(?:could|can|would|will) you (?:\w+ ){0,2}?" + GIVE + r" (?:it|them|these|those|this|that|me|us|over|through|along|a|an|your|the|some|two|three|both)",
            r"(?:mind|appreciate it if you(?:'d| would| could)?|grateful if you(?: would| could|'d)?) (?:\w+ ){0,2}?(?:sending|sharing|providing|completing|filling|forwarding|uploading|signing|returning|send|share|provide|complete|fill|forward|upload|sign|return|supply)",
            r"(?:see|have|look at|get) (?:some|a few|examples|samples|a sample|copies|a copy) of (?:your|the)|(?:please|kindly) (?:\w+ )?(?:send|e-?mail|forward|upload|attach|return) (?:it|them|these|this|me|us)",
            r"(?:what (?:is|are)|let (?:me|us) know) your (?:\w+ )?(?:salary|notice|start date|expected|preferred name|right to work|current compensation|visa|expectations)",
        ),
    },
    unless=r"if you (?:wish|would|want|like)|no need|don't need|do not need|you do not have to|have received|has been (?:added|received)|will be verified|"
    r"bring|reference (?:number|no)|reply to this (?:e-?mail|message)|we (?:will|'ll) (?:send|provide|share)|(?:references|referees) (?:were|was)|your update|attached (?:is|are|please)|i(?:'ll| will) send|prefer(?:red)? time|time ?zone|thoughts|(?:some|your|a few|two|three) (?:times|dates|slots|days|availab\w+)",
)

ASK = cues(
    Sign.ASK,
    {
        3: (
            r"(?:let me know|let us know|tell me|tell us|like to (?:hear|know|understand)|love to (?:hear|know|understand)|curious|wondering|interested to (?:hear|know)|"
            r"keen to (?:hear|know)|wonder) (?:\w+ ){0,3}?(?:how|what|why|which|where|whether|who|more about|your (?:view|thoughts?|take|opinion|answer))",
            r"(?:one|another|a|quick|last|small|final) (?:\w+ )?question (?:for|from|to|about|on|that|he|she|we|i|they)",
            r"(?:your|any) (?:thoughts|take|view|views|opinion) on",
            r"(?:could|can|would|will) you (?:\w+ )?(?:explain|elaborate|expand|clarify|walk (?:me|us)|describe|say (?:a bit )?more|tell (?:me|us)|outline|sketch|estimate|comment)",
            r"(?:please|kindly) (?:\w+ )?(?:explain|elaborate|expand on|clarify|walk (?:me|us)|describe|outline|answer)",
        ),
    },
    unless=r"if you (?:have|need)|let (?:me|us) know (?:if|whether|which|what (?:time|day|works)|when)|any questions|curious how you'd think|available|availability",
)

OUTREACH = cues(
    Sign.OUTREACH,
    {
        3: (
            r"your (?:\w+ )?(?:profile|background|experience|cv|resume) (?:caught|stood|jumped|looks|matches|is a|seems)|i (?:\w+ )?(?:recruit|hire|headhunt|source|place) (?:for|people|candidates|in)|interested in (?:a|an|the) (?:\w+ ){0,3}?(?:role|position|job|opportunity)",
            r"(?:came across|come across|found|saw|noticed|viewed|stumbled (?:on|upon|across)|looking at|seen) (?:\w+ )?your (?:\w+ )?(?:profile|linkedin|resume|cv|background|github|work)",
            r"(?:reach|reaching) out (?:to you )?(?:regarding|about|because|with|to see|as) (?:\w+ ){0,4}?(?:opportunit\w+|role|opening|position)",
            r"(?:exciting|new|fantastic|amazing|great) opportunit\w+ (?:at|with|for|that)",
            r"(?:might|may|could) (?:interest|be (?:of interest|interested|a (?:good|great) fit)) ?(?:you)?",
            r"(?:open to|interested in) (?:new|hearing about|exploring|other) (?:\w+ )?(?:opportunit\w+|roles)",
            r"i(?:'m| am) (?:an?|the) (?:\w+ ){0,4}?(?:recruiter|headhunter|talent partner|consultant) (?:at|with|for|and|specialis\w+)",
        ),
    },
)

WARM = cues(
    Sign.WARM,
    {
        3: (
            r"(?:thank you|thanks|many thanks|cheers) (?:so much |very much |again |a lot )?(?:for|to you)",
            r"(?:great|good|nice|lovely|wonderful|a pleasure|pleasure|enjoyed|fun|delight(?:ed|ful)?|glad|pleased|happy) (?:\w+ ){0,3}?(?:to |it was |was )?(?:meet|meeting|talk|talking|speak|speaking|chat|chatting|hear|hearing|"
            r"seeing|see|conversation|time|you|our)",
            r"(?:you're|you are) (?:very |most |so )?(?:welcome|kind)|(?:kind|thoughtful|lovely|generous|sweet) (?:of you|note|words|message|letter|e-?mail)|my pleasure|likewise|same here|anytime",
            r"(?:impressed|appreciate\w*|enjoyed|loved|touched|made my day|liked)",
        ),
    },
)

ALIEN = cues(
    Sign.ALIEN,
    {
        3: (
            r"(?:webinar|masterclass|summit|conference|meetup|workshop|newsletter|registrants?|attendees) (?:\w+ ){0,8}?(?:cancel\w*|refund\w*|off|postponed|registered|tickets?)",
            r"(?:cancel|refund|postpone)\w* (?:\w+ ){0,8}?(?:webinar|masterclass|summit|conference|meetup|workshop|ticket|session|registration|order)",
            r"(?:payment|invoice|subscription|order|delivery|parcel|refund|credit card|billing) (?:\w+ ){0,4}?(?:unsuccessful|failed|declined|method|due|overdue|shipped|processed|expired)",
        ),
    },
)

LANGUAGE = Language(
    cues=(
        *REJECT, *OPEN_DOOR, *OFFER, *INVITE, *SCHEDULE, *AWAY, *LEFT, *UNDELIVERED, *ACK, *RECEIPT, *DELAY, *STOP,
        *FORBID, *LIFT, *REQUEST, *ASK, *OUTREACH, *WARM, *ALIEN,
    ),
    conditions=r"if|should you|should we|in case|whether|unless|once|when|in the event|provided|were you|had you|as soon as",
    unconditional=r"even if|even though|even when",
    courtesies=r"how are (?:you|things)|how's (?:it|everything|life)|hope (?:you|all|this)|any questions|questions\?$|(?:would|will|shall) (?:you|we) (?:stay|keep) in touch|"
    r"all (?:good|well)|doing well|sound(?:s)? good|(?:isn't|wasn't|aren't|don't|doesn't|didn't|right|eh|no|yes|ok|okay) ?(?:it|we|you|they)?\?$|"
    r"who knew|why not|guess what|can you believe|remember me|what can i say|know this sender|did you know",
    logistics=r"chance (?:we|you) (?:could|can|might) (?:do|make|move|meet|speak|talk|push|shift|switch|swap|start|come|change)|which (?:one )?(?:works?|suits?|is (?:better|best)|of (?:these|the) (?:times|dates|slots)|times?|dates?|days?|slots?)|what (?:times?|days?|dates?)|when (?:are|would|could|can|might|do) (?:you|we)|"
    r"(?:are|would) you (?:be )?(?:available|free|around|able to (?:make|meet|join|attend|come))|availability|(?:does|do|would|will|could|can) (?:\S+ ){0,8}?(?:work|suit|ok|okay|fit)(?: \w+){0,3}\?|"
    r"(?:could|can) (?:you|we) (?:do|make|meet|speak|talk|hop|jump|schedule|come|call|move|push)|(?:ok|okay|alright) (?:with|for) you|call me|reschedule|confirm",
    back=r"(?:back|pick up (?:your )?(?:e-?mails?|messages?|mails?)|read (?:your )?(?:e-?mails?|messages?)|return(?:ing)?|return to (?:work|the office)|resume|reply|respond|answer|reachable|available(?: again)?|reopen(?:s|ing)?|in the office again|online again|at my desk)(?: (?:\w+ ){0,5}?)?(?:on|from|as of|by|at|in|after|this|next)?",
    until=r"until|till|til|'til|before",
    through=r"through|thru|up to|up until and including|to|-|–|and|inclusive",
    due=r"by|within|before|no later than|not later than|latest|until|deadline|on or before|close of business|cob|eod|end of (?:day|business)|expires?|due|open until|prior to|at the latest",
    answer=r"back to (?:me|us)|get (?:it|them|this|these|that)|answer|reply|respond|response|decision|decide|accept(?:ance)?|sign(?:ed)?|return|confirm|let (?:me|us|them|her|him) know|hear (?:back )?from you|get back|choose|pick|need|complete|submit|send|word|expires?|deadline|due|book|rsvp|tell (?:me|us)|have (?:it|them|these|this)|upload",
    promise=r"decisions?|decide|vote|meeting|meet|results?|outcomes?|answer|hear|publish\w*|post(?:ed)|take place|announce\w*|confirm\w*|know|update|news|in touch|get back|come back to you|hear from|let you know|inform|postponed|moved|delayed|pushed|until|phone|call|resume|reopen|notif\w+|timeline|expect",
    forwarding=r"see below|see (?:\w+ )?(?:message|note|email|mail|question)s? (?:below|from)|below from|forwarding|fwd|passing (?:this|along|on)|pasted below|from \w+ below|(?:his|her|their) (?:note|question|message|email|words) below",
)
