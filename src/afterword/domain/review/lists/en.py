"""English: what a letter should not sound like; what it claims stands in `en_claims`."""

from __future__ import annotations

from typing import Final

from afterword.domain.review.lists.en_claims import CLAIMS

LISTS: Final = {
    # says nothing of this conversation: it would fit any company (T19)
    "hollow": """
i? really? truly? enjoyed/liked/loved learning/hearing/finding more? out? about your/the company
i? really? truly? enjoyed/liked/loved learning/hearing more? about your/the organisation/organization
i? really? truly? enjoyed/liked/loved learning/hearing more? about your/the firm/business
it was great/nice to? learn/learning/hear/hearing more? about your/the company/organisation/organization
it was interesting/wonderful/lovely to? learn/learning/hear/hearing more? about your/the company
it was interesting to? learn/learning/hear/hearing more? about your/the organisation/organization
it was wonderful/lovely to? learn/learning/hear/hearing more? about your/the organisation/organization
learn/learned/learnt/learning a? lot/more? about your/the company and its/your culture/values/mission
your/the company's? culture and values
your company's? mission
i was impressed by/with your/the company
i am impressed by/with your/the company
great conversation about the role and the company
a? great/wonderful/fantastic place to work
i believe i would be a great/good/strong addition
i would be a great/good/strong/valuable addition
my skills and experience make/match/align/fit
my skills and experience/qualifications are a
i have what it takes
everything we discussed
all the? things/topics we discussed/covered
""",
    "begging": """
please please
i really need this/the job/position/role/opportunity
i need this/the job/position/role/opportunity
i desperately *
desperate for/to _
i beg you
i am begging
please give me a/the/this chance
please give me this/the job/position/role/opportunity
just/please give me one/a chance
i would do anything
i will do anything
it would mean the world to me
it would mean everything to me
you won't/will regret it
you won't regret
you will not regret
i have? no? other options/offers left
please consider me
please do consider me
i hope and pray
i am praying
fingers crossed
this is my last chance
i would work for free
i will work for free/less
please put in a good word
""",
    "flattery": """
you are the best
you are amazing/incredible/brilliant/awesome/fantastic/wonderful/inspiring/extraordinary
you were amazing/incredible/brilliant/awesome/fantastic/extraordinary
you are such an? *
i was in awe
i am in awe
in awe of you/your
blown away by you/your
blew me away
your brilliant/amazing/incredible/outstanding/stunning/extraordinary _
the best/nicest/greatest interviewer/interview/company/boss/manager/team *
i have ever met
i admire you
i deeply? greatly? admire your/you *
a? visionary leader/leaders/founder
an? inspiration to me/us/all
such an? inspiration/inspiring
truly? a genius
world's best
honoured/honored to be? in your presence
i look up to you
""",
    "guilt": """
i have not/never heard back?
i haven't heard
i still have not/never heard
i still haven't heard
i never heard back?
you have not/never replied/responded/answered/written
you haven't replied/responded/answered/written
you never replied/responded/answered/called/wrote
you did not reply/respond/answer
you didn't reply/respond/answer/call
no one/body has replied/responded/answered
nobody has replied/responded/answered
i am still waiting
i'm still waiting
i have been waiting
i've been waiting
i was waiting for your
you said you would/you'd get/come/be/reply/write/call/let/answer/tell/respond
you promised to _
you promised me
as you promised
i was told i would hear
i was expecting to hear
i expected to hear
still no reply/answer/response/word/news
without any? a? reply/answer/response/word
your silence
i am disappointed in/that/by/with
i'm disappointed in/that/by/with
i am a? bit? little? surprised/frustrated/upset *
i'm a? bit? little? frustrated/upset
have you forgotten
did you forget
you may/might/must have forgotten
in case you forgot
this is my second/third/fourth/last message/email/note/attempt
my previous/last/earlier emails? went unanswered
ghosted
ghosting
is this how you
at least let me know
the least you could
""",
    "apology": """
i am so? very? sorry for/about my/the *
i'm so? very? sorry for/about my/the *
sorry for/about my/the *
sorry if i
i am sorry if/that i *
i'm sorry if/that i *
sorry that i
i apologise/apologize for *
apologies for my/the/being *
i apologise/apologize if
please forgive my *
forgive me for *
please excuse my *
i was so? very? really? a? bit? little? nervous
i was not at my best
i wasn't at my best
i did not do well
i didn't do well
i did badly/poorly/terribly
i messed/screwed _? up
i stumbled/fumbled/rambled/froze/blanked *
i went blank
my mind went blank
i know i was not
i know i wasn't
i know i did not
i know i didn't
i could have done better
i should have done better/prepared *
i should have prepared better?
my answer/answers was/were weak/poor/bad/terrible/awful
weak/poor/bad/terrible answer
i am not good at
i'm not good at
i may/might not be the best/strongest/ideal
even though i lack
although i lack
i lack the? experience
despite my lack of
i do not have much/enough experience
i don't have much/enough experience
i know i am not
i know i'm not
i am only/just a
i'm only/just a
i hope i did not
i hope i didn't
i hope i was not *
i hope i wasn't
sorry to/for bother/bothering/disturb/disturbing *
sorry to bother/disturb/trouble/pester *
i do not want/mean to bother/pester/annoy/nag *
i don't want/mean to bother/pester/annoy/nag *
""",
    # money has its own conversation (CRITERIA: must not)
    "pay": """
salary
salaries
my pay
the pay
pay rise/raise
pay range/band/grade
compensation package
compensation
remuneration
signing bonus
bonus
vacation days
paid time off
base pay
hourly rate
stock options
""",
    # worn phrases (T19, T20); after the arrow what is plainer, a dash where nothing is
    "cliche": """
i am writing to express
i am reaching out
i'm reaching out
i wanted to reach out => I am writing
reach out to you today
reach out => write
reached out => wrote
reaching out => writing
perfect fit => good match
great fit => good match
a natural fit
dream job => job I want
dream company
hit the ground running => start quickly
think/thinking outside the box
out of the box thinking
team player
go getter
self starter
synergy
synergies
leverage my => use my
leverage our => use our
leverage your => use your
leveraging => using
passionate about => keen on
i am passionate
thrilled => glad
super excited => glad
extremely excited => very glad
beyond excited => very glad
so excited => glad
deeply grateful => grateful
eternally grateful => grateful
from the bottom of my heart
i truly believe => I believe
i strongly believe => I believe
i firmly believe => I believe
valuable asset
invaluable asset
an? asset to your/the
unique opportunity => opportunity
once in a lifetime
exciting opportunity => opportunity
amazing opportunity => opportunity
incredible opportunity => opportunity
golden opportunity => opportunity
proven track record => record
strong track record => record
results driven
results oriented
detail oriented => careful
touch base => talk
touching base => writing
circle back => come back
circling back => coming back
circled back => came back
i hope this email/e/message/note/letter mail? finds you well => I hope you are well
hope this email/message/note/letter finds you well => I hope you are well
trust this email/message/note/letter finds you well => I hope you are well
i am just checking in => I am writing
i'm just checking in => I am writing
just checking in => I am writing
just wanted to check in => I am writing
i just wanted to check in => I am writing
just following up => I am writing
just wanted to follow up => I am writing
i just wanted to follow up => I am writing
bumping this
bump this
pinging you
ping you => write to you
per my last email/e/message mail?
per my previous email/e/message mail?
as per our => after our
as per my => after my
as per your => as in your
at your earliest convenience => when it suits you
please do the needful
kindly do the needful
kindly revert
revert back => reply
looking forward to hearing from you soon => I look forward to your answer
i look forward to hearing from you soon => I look forward to your answer
delve => look
delving => looking
testament to
resonated deeply
deeply resonated
truly resonated
fast paced environment
wealth of knowledge
wear many hats
wearing many hats
move the needle
game changer
game changing
low hanging fruit
best in class
cutting edge
world class
state of the art
bleeding edge
seamless
seamlessly
thank you for your consideration => Thank you
thanks for your consideration => Thank you
needless to say
at the end of the day
going forward => from now on
moving forward => from now on
deep dive => close look
take it to the next level
take things to the next level
to the next level
value add
added value
win win
paradigm shift
rockstar
rock star
ninja
guru
in today's fast paced world
i cannot wait
i can't wait
i couldn't agree more => I agree
pick your brain => ask you
pick your brains => ask you
bring to the table => bring
brings to the table => brings
give 110
110 percent
a pleasure of mine
needless to mention
without further ado
for all intents and purposes
it goes without saying
""",
    "slang": """
gonna => going to
wanna => want to
gotta => have to
kinda => rather
sorta => rather
dunno => do not know
lol
lmao
omg
btw => by the way
tbh
imho
imo => I think
asap => as soon as it suits you
fyi
thx => thank you
tnx => thank you
pls => please
plz => please
u => you
ur => your
ya => you
yep => yes
nope => no
dude
bro
folks at your shop
awesome => very good
super cool => very good
cheers mate => thank you
what's up
no worries => that is fine
my bad
freaking
hella
crap
damn
ain't => is not
cos => because
'cause => because
""",
} | CLAIMS
