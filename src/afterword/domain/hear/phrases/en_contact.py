"""English that asks: for papers, for answers, for no more contact."""

from __future__ import annotations

from afterword.domain.hear.cues import Sign, cues
from afterword.domain.hear.phrases.en_words import WORDS

STOP = cues(
    Sign.STOP,
    {
        3: r"""
            (?:stop|stopped|stopping|quit) (?:\w+ )?(?:contacting|e-?mailing|calling|writing|messaging|
              chasing|pestering|bothering|texting|phoning|sending)
            (?:further|more|any|additional) (?:e-?mails?|messages?|calls?|letters|enquiries|inquiries|
              correspondence) (?:\w+ ){0,2}?(?:will|shall|won't|can|
              cannot) (?:not )?(?:be )?(?:answered|read|replied|considered|ignored|responded)
            (?:ask|asking|asked|must ask|request|urge|beg) (?:that )?you (?:\w+ )?(?:not to|to stop|
              to refrain|to cease|don't|do not) (?:\w+ )?(?:write|contact|call|e-?mail|message|approach|
              phone|text|ring|follow)|(?:decision|matter) is (?:now )?(?:final|closed)
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
            who(?:m)? (?:should|can|could|may|shall|would) (?:i|we) (?:best )?(?:call|contact|ring|
              speak to|write to|
              ask|approach|phone|reach)(?: (?:as|for) (?:a |your )?referen\w+)?|(?:fill|complete) (?:it|
              them|this|these|
              (?:the|this|our) (?:\w+ )?form) (?:in|out)|(?:post|mail|return|send|bring) (?:me |us |
              back )?(?:the|a|
              your) (?:original|signed|completed|filled)(?: \w+)?|sign (?:page|where|it|both|each|
              the (?:form|last))
            trouble you for|(?:could|can|may) (?:i|we) (?:please )?(?:have|get|ask for) (?:your|a|the|
              some|two|copies)|need (?:it|this|them|that|these) for (?:the|your|our|my) (?:files?|
              records?|form|contract|payroll|system|audit)
            (?:get|have|let me have|return) (?:it|them|these|those|this|that|both) (?:to|over to|
              back to) (?:me|us)|(?:run|running|do|start|starting|carry out|take up|
              check) (?:\w+ )?(?:your )?(?:references?|reference checks?|referees)
            (?:need|require|missing|outstanding|want|await|awaiting|lack) (?:\w+ ){0,3}?(?:from you|from your
              side|on your part|the following|these (?:items|documents|papers|details)|an? (?:couple|few)
               (?:of )?(?:things|items|documents|details|bits|papers))|let (?:me|us) have (?:these|those|
              them|the following|your|copies|a copy|the (?:names|details|documents|forms?))
            (?:names?|designations?|contacts?|numbers|contact details|details)(?:,? (?:and |or |\&
               )?[\w-]+){0,6}? (?:of|for) (?:\w+ ){0,3}?(?:referees?|references)
            (?:names|contact details|numbers) (?:\w+ )?(?:of|for|with) (?:\w+ ){0,3}?(?:referees?|
              references?|numbers|people|supervisors?|managers?)
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
            (?:he|she|they|[a-z]+|who|i|we|team|panel|boss|partner)(?:'s|'m|'re| is| am| are| was|
               were)? (?:\w+ )?(?:still )?<asks> (?:\w+ ){0,3}?(?:how|what|why|which|where|whether|who|
              if|about|when you)
            (?:walk|talk|take|run) (?:me|us|him|her|them) through|(?:any|what are your|love your|
              like your|hear your|know your|share your) (?:\w+ )?(?:thoughts|views?|take|opinion)
            (?:what|how|why|which|where|who) (?:\w+ ){0,3}?(?:would|did|do|was|were|is|are|has|have|
              might|should) (?:\w+ ){1,12}\?
            (?:let me know|let us know|tell me|tell us|like to (?:hear|know|understand)|
              love to (?:hear|know|understand)|curious|wondering|interested to (?:hear|know)|
              keen to (?:hear|know)|wonder) (?:\w+ ){0,3}?(?:how|what|why|which|where|whether|who|
              more about|your (?:view|thoughts?|take|opinion|answer))
            (?:one|another|a|quick|last|small|final) (?:\w+ )?question (?:for|from|to|about|on|
              that|he|she|we|i|they)
            (?:could|can|would|will) you (?:\w+ )?(?:explain|elaborate|expand|clarify|walk (?:me|
              us)|describe|say (?:a bit )?more|tell (?:me|us)|outline|sketch|estimate|comment)
            (?:please|kindly) (?:\w+ )?(?:explain|elaborate|expand on|clarify|walk (?:me|us)|
              describe|outline|answer)
        """,
    },
    unless=r"""
        if you (?:have|need)|let (?:me|us) know (?:\w+ ){0,4}?(?:if|whether|which|what (?:time|day|
          works)|when)|
          any questions|curious how you'd think|available|availability
    """,
    words=WORDS,
)

CUES = (*STOP, *FORBID, *LIFT, *REQUEST, *ASK)
