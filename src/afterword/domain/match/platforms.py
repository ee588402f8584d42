"""Houses through which employers write: an address there says nothing of the employer."""

from __future__ import annotations

#: applicant systems and the mail services behind them, by the last labels of their domains
PLATFORMS = frozenset(
    """
    myworkday.com myworkdayjobs.com workday.com greenhouse.io greenhouse-mail.io lever.co
    hire.lever.co smartrecruiters.com ashbyhq.com icims.com taleo.net successfactors.com
    successfactors.eu sapsf.com sapsf.eu workable.com workablemail.com bamboohr.com jobvite.com
    personio.de personio.com softgarden.io softgarden.de recruitee.com teamtailor.com
    teamtailor-mail.com gupy.io gupy.com.br breezy.hr breezy-mail.com jazzhr.com applytojob.com
    applicantpro.com paylocity.com ultipro.com ukg.com adp.com oraclecloud.com avature.net
    cornerstoneondemand.com csod.com pageuppeople.com eightfold.ai phenompeople.com rexx-systems.com
    rexx.com concludis.de d-vinci.de dvinci-easy.com umantis.com haufe.com prescreen.io join.com
    onlyfy.jobs onlyfy.io stepstone.de indeed.com indeedemail.com linkedin.com xing.com
    glassdoor.com ziprecruiter.com monster.com totaljobs.com reed.co.uk seek.com.au seek.com
    jobs.nhs.uk trac.jobs civilservicejobs.service.gov.uk usajobs.gov usastaffing.gov
    governmentjobs.com neogov.com interfolio.com jobscore.com pinpointhq.com homerun.co factorial.co
    factorialhr.com infojobs.net vagas.com.br catho.com.br kenoby.com solides.com.br apec.fr
    welcometothejungle.com flatchr.io taleez.com digitalrecruiters.com calendly.com goodtime.io
    hirevue.com codility.com hackerrank.com hackerearth.com testgorilla.com zoom.us google.com
    microsoft.com dover.com comeet.com comeet-notifications.com freshteam.com zohorecruit.com
    zoho.com manatal.com bullhorn.com bullhornmail.com jobadder.com rippling.com gem.com hibob.com
    kula.ai crelate.com clearcompany.com jobdiva.com silkroad.com peoplefluent.com
    """.split()  # noqa: SIM905 - words are read, a list of strings is not
)
#: where private people have their mail
FREE_MAIL = frozenset(
    """
    gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com ymail.com icloud.com
    me.com mac.com aol.com gmx.de gmx.net gmx.at gmx.ch web.de t-online.de freenet.de proton.me
    protonmail.com orange.fr free.fr laposte.net uol.com.br bol.com.br terra.com.br sapo.pt
    libero.it bluewin.ch hotmail.co.uk yahoo.co.uk btinternet.com yahoo.fr hotmail.fr hotmail.de
    mail.com fastmail.com hey.com zoho.eu posteo.de mailbox.org qq.com 163.com naver.com
    """.split()  # noqa: SIM905 - words are read, a list of strings is not
)


def speaks_for_others(domain: str) -> bool:
    """Whether mail from this domain may be about any employer, or none."""
    return bool(_tails(domain) & (PLATFORMS | FREE_MAIL))


def is_private(domain: str) -> bool:
    """Whether it is where private people have their mail."""
    return bool(_tails(domain) & FREE_MAIL)


def _tails(domain: str) -> frozenset[str]:
    labels = domain.casefold().strip(".").split(".")
    return frozenset(".".join(labels[start:]) for start in range(len(labels)))
