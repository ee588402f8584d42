"""English: what a letter says of its writer, its reader and what comes with it."""

from __future__ import annotations

from typing import Final

CLAIMS: Final = {
    # what a letter ends with that leads on
    "next_step": """
look/looking forward
let me know
happy/glad/pleased/delighted to *
gladly
hear/hearing from you
next step/steps/round/stage
in/stay/keep touch
get in touch
any/further/more questions
anything else/further
if/should you need/have/want/like *
reach me
write/call/ask me
please/just/do write/ask/call/get
i hope *
i remain *
i would be/like/welcome/love *
i'd be/like/welcome/love *
i will/shall follow/send/come/call/write/bring
i'll follow/send/come/call/write/bring
no need to reply
all the best
until then
see you
talk/speak soon
available
easy to reach
whatever else you need
just say so/when/text/call
just text/call me
i'm around/free
i am around/free
i'd love/like/welcome/be
would love/like *
i would/could/can bring/start/send/show/add
pass it/this on
pass on
tell me
hope we/to/you
see/meet again
work/working together
""",
    "attached": """
i have/ve? attached
i've attached
i attached
i am/m? attaching
i'm attaching
i attach
attaching my/the/a/an/it/them
please find attached/enclosed/the/my/a/an *
please find *  attached/enclosed
please see attached/enclosed
see attached
attached please
attached is/are/you/herewith/below/find
attached to this/my
attached my/the/a
is/are attached
the attached file/document/cv/resume/pdf/copy/letter/certificate
the attached sheet/summary/note/slides/deck/sample/samples/portfolio
as an? attachment/attachments
in the attachment/attachments
enclosed is/are/you/please/find/my/the
i enclose
i am enclosing
i have enclosed
""",
    # what hands something over now, and papers that are sent along
    "brings": """
here is/are/it/they/comes
here's my/the/a
i'm/am sending/enclosing
enclosed
with this message/note/mail
attach/attached/attaching/attachment
""",
    "papers": """
file/files/document/documents/cv/resume/portfolio/slides/pdf/sample/samples/certificate/certificates/attachments
sending/send/sent you
""",
    # the seeker binds themself; what follows names the thing
    "will_send": """
i will also? then? gladly? happily? send/forward/share/mail/email/deliver
i will also? then? gladly? happily? upload/provide/bring/prepare/introduce/submit
i shall also? send/forward/share/mail/email/deliver/upload/provide/bring/prepare/introduce/submit
i'll also? send/forward/share/mail/email/deliver/upload/provide/bring/prepare/introduce/submit
i am going to send/forward/share/mail/email/deliver/provide/bring/prepare/introduce/submit
i'm going to send/forward/share/mail/email/deliver/provide/bring/prepare/introduce/submit
i promise to _
i promise you
you will have/get/receive/find my/the/a/an
you'll have/get/receive my/the/a/an
expect my _ * by/on/tomorrow
i will/shall call/phone/ring/visit you
i'll call/phone/ring/visit you
will follow tomorrow/shortly/tonight
""",
    "as_promised": """
as promised
as i promised
like i promised
as agreed
i promised _
i had promised
i said i would send/share/bring/forward/write/come
i said i'd send/share/bring/forward
which i promised
""",
    # not a promise: an offer, a condition, a courtesy
    "offered": """
if
should
let me know
would
could
again
happy/glad/pleased
can
whenever
in case
unless
need
""",
    # words put into somebody's mouth: what follows must be theirs
    "said": """
you also? already? kindly? rightly? said/mentioned/told/asked/explained/noted/stressed/emphasised
you also? already? kindly? rightly? emphasized/suggested/recommended/described
you also? already? kindly? rightly? pointed/remarked/wondered/raised
you also? already? kindly? rightly? brought/shared/admitted/confirmed/warned/predicted/complained/joked
you also? already? kindly? rightly? wanted/liked/praised/wrote/recalled/insisted/argued/promised/offered
you were saying/asking/telling/explaining/describing/wondering
you're worried/concerned/looking/planning/hoping
you had/have said/mentioned/told/asked/explained/noted/suggested/described/pointed
you've said/mentioned/told/asked/explained
your question/questions/remark/remarks/comment/comments/advice about/on/that/regarding
your story/suggestion/warning/example/worry/concern/concerns/point about/on/that/regarding
your question/questions/remark/comment/advice/suggestion/point how/whether/why/what
you are/were/re worried/concerned/looking/planning/hoping
""",
    # the seeker's own life, which nobody checks
    "life": """
grew up
i was born
my hometown
my wife/husband/partner/spouse/boyfriend/girlfriend
my wife's/husband's/partner's _
my daughter/son/kids/children/baby/twins/niece/nephew
my mother/father/mum/mom/dad/parents/sister/brother
my grandmother/grandfather/grandma/grandpa/aunt/uncle/cousin/family
my dog/cat/horse/garden/allotment/bike/boat
we live/lived/moved
i live/lived/moved/relocated
on holiday/vacation/leave
i holidayed
my holiday/holidays/vacation/honeymoon
i love/enjoy/like hiking/running/cycling/swimming/cooking/baking
i love/enjoy/like reading/climbing/skiing/sailing/painting/dancing
hiking/hike/running/cycling/swimming/camping/sailing/skiing in/around/near/along/through
i run/swim/cycle/climb/sing/sail/ski/hike
my weekend/weekends
over the weekend
at the weekend
born in/and
raised in
childhood
as a child/kid/boy/girl
my neighbour/neighbor/neighbours/neighbors
my favourite/favorite
i support _
fan of
""",
    # what makes a sentence a claim about work, learning or standing
    "work": """
worked
working
work at/for/with/in
my job
my jobs
my role/position/post
my time/years/months/days at/with/in
my career
my employer/employers
my team/teams/boss/manager/colleagues/clients/customers
employed
employer
led
managed
headed
ran
founded
built
built/build/shipped/launched/designed/developed/implemented/migrated/deployed/delivered
hired
intern
interned
internship
apprenticeship
consulted
freelanced
freelance
engineer
developer
manager
consultant
certified
certificate
certification
licence
license
licensed
degree
diploma
bachelor
master
masters
mba
phd
doctorate
graduated
graduate
studied
university
college
school
course
trained
award
awards
prize
experience
experienced
expert
expertise
proficient
fluent
fluency
skilled
joined
clients
customers
project
projects
revenue
budget
promoted
published
patent
client
customer
""",
    # what only a paper proves
    "credential": """
i am a? an? fully? certified/chartered/accredited/licensed/qualified/registered
i'm a? an? fully? certified/chartered/accredited/licensed/qualified/registered
i hold a/an/the _? _? certificate/certification/licence/license/degree/diploma
i hold a/an/the _? _? doctorate/master's/bachelor's/mba/phd/patent
i have a/an/my _? _? certificate/certification/licence/license/degree/diploma
i have a/an/my _? _? doctorate/master's/bachelor's/mba/phd/patent
my _? certificate/certification/licence/license/doctorate/mba/phd/patent
i graduated
i won the/an/a
i was awarded
i have been awarded
""",
    # of a claim that a skill is the speaker's own
    "skilled": """
i have/had/led/built/worked/used/use/know/ran/taught/wrote
i developed/migrated/deployed/implemented/managed/maintained/designed/speak/code/program/administered/set
i've led/built/worked/used/run/taught/written/developed/migrated/deployed
i am/was a/an/fluent/proficient/experienced/certified/expert/skilled/versed
i'm a/an/fluent/proficient/experienced/certified/expert/skilled
my experience/expertise/knowledge/background/work/years/skills/projects/team
years of
we built/used/migrated/ran/moved
experience with/in/using
""",
}
