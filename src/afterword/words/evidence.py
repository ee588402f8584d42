"""The sources behind the rules of the cadence, by code: what each says, who says it, and how sure it is."""

from __future__ import annotations

from collections.abc import Mapping

#: code: (what it says, where it stands)
EVIDENCE: Mapping[str, tuple[str, str]] = {
    "T1": (
        "80 % of HR managers in the US say that they take a thank-you into account; few get one.",
        "Survey, Accountemps / Robert Half, November 2017",
    ),
    "T2": (
        "In Canada, in the same month, 42 % said so.",
        "Survey, Robert Half Canada, November 2017",
    ),
    "T5": (
        "Ten years earlier more executives still preferred a note by hand (52 %) to a mail (44 %).",
        "Survey, 2007",
    ),
    "T8": (
        "Of employers asked, 26 % expect thanks within two days, and 36 % within three to five.",
        "Survey, 2005",
    ),
    "T12": (
        "Within a day is the advice nearly everywhere; some say up to two.",
        "Advice of career centres and recruiters",
    ),
    "T14": (
        "After a panel each person gets a note of their own: recipients compare them.",
        "Advice, Golden Gate University Law and others",
    ),
    "T15": (
        "Where addresses are missing, one note to the coordinator asks to pass the thanks on.",
        "Advice, Iowa State University",
    ),
    "T16": (
        "Thanks, one specific point, what you would bring, names spelled right; a doubt may be answered.",
        "Advice of recruiters and career centres",
    ),
    "K1": (
        "Half of all answers to a mail come within an hour, nine of ten within a day.",
        "Study of 16 billion mails, Kooti et al., 2015",
    ),
    "K2": (
        "Mail in working hours is answered faster, in the morning at more length.",
        "Study of 16 billion mails, Kooti et al., 2015",
    ),
    "B1": ("Mails of 50 to 125 words were answered most often.", "Data of a mail service, Boomerang, 2016"),
    "C7": ("Where no day was named: wait at least five working days.", "Advice, Indeed, 2023"),
    "C8": (
        "Five to seven working days; where a day was named, one or two after it.",
        "Advice, Journalism Jobs",
    ),
    "C9": (
        "About two weeks, or after the named day has passed; ask for the timeline.",
        "Advice, Ask a Manager, 2013",
    ),
    "C10": ("A few days up to a week after the day they named.", "Advice, several, 2018 and 2019"),
    "C11": (
        "In the UK one polite reminder and no more, by mail.",
        "Advice, several careers services in the UK",
    ),
    "C12": (
        "In Germany thanks are optional; one question after two weeks, not more.",
        "Advice, German career pages",
    ),
    "C13": (
        "The thanks and one or two questions, then move on. Another offer is a reason to ask earlier.",
        "Advice, several, 2017 to 2025",
    ),
    "C14": (
        "A third of HR managers dropped somebody who was too pushy after the interview.",
        "Survey, Accountemps, January 2018",
    ),
    "F1": (
        "One reminder raises the share of answers; the first one does most.",
        "Data on sales mail, Woodpecker, about 2019",
    ),
    "F3": (
        "With each further reminder answers get fewer and less friendly.",
        "Data on sales mail, Growbots, about 2018",
    ),
    "W6": (
        "After a no: a reply, and a word after about two months.",
        "Advice, careerusa.org, 2010",
    ),
    "W7": ("Wait a month at least before you come back.", "Advice, Versique, 2024"),
    "W8": (
        "To ask for feedback is to ask a favour, and it is often refused.",
        "Advice, several, which disagree on when",
    ),
    "W10": (
        "Most employers have made an offer to somebody they had passed over before.",
        "Survey of 800 employers, reported 2018",
    ),
    "W20": ("Offer a link and let them ask: files nobody asked for are resented.", "Advice, TheLadders"),
    "E3": (
        "People underestimate how welcome an unexpected hello is.",
        "13 experiments, Liu et al., 2022 (not about hiring)",
    ),
    "E5": (
        "People one knows only a little lead to new jobs more often than close ones.",
        "Experiments with 20 million people, Rajkumar et al., Science 2022",
    ),
    "N3": ("A LinkedIn invitation takes 200 characters, 300 with a paid account.", "Several tools' pages"),
    "N10": (
        "No LinkedIn request right after an interview; after an event a day or two later is fine.",
        "Advice, Bentley University, 2020",
    ),
    "N12": ("With a personal note, a day later is fine.", "Advice, 2023"),
    "C1": (
        "After an application most HR managers want to hear again within one to three weeks, by mail.",
        "Survey, Accountemps, September 2017",
    ),
    "L10": (
        "An advertisement that wants no calls means none; to call all the same can end a candidacy.",
        "Advice, Ask a Manager and others",
    ),
    "H7": (
        "Vacancies in health are open longest: 49 working days on average, in construction 13.",
        "Official labour data by DHI, 2017",
    ),
    "W1": (
        "A talk for advice takes about 20 minutes; keep to the time you asked for.",
        "Advice, UC Berkeley",
    ),
    "W2": ("Ask for 15 minutes, confirm on the eve; who invites pays.", "Advice, University of Utah Law"),
    "W3": ("No CV with the request or the thanks, unless they ask for it.", "Advice, several"),
    "W4": (
        "Thanks within a day; later what came of the advice; an article or congratulations now and then.",
        "Advice, Yale postdoctoral office",
    ),
    "W5": ("A request of 75 words and one fixed reminder.", "The 2-Hour Job Search, Dalton"),
    "W11": ("More than half of employers come back to candidates they passed over.", "Survey, CareerBuilder"),
    "W13": (
        "After an event a day or two; after a Friday, early next week.",
        "Advice of several universities",
    ),
    "W14": (
        "After a large conference some days later is fine. Say where you met and of what you spoke.",
        "Advice, 2014 to 2020",
    ),
    "W15": ("Not everybody you meet needs a message.", "Advice, UC San Francisco"),
    "W16": ("Keep in touch from time to time, not weekly.", "Advice, University of Connecticut, 2014"),
    "W17": ("Ask before you name somebody as a reference; never surprise them.", "Advice, several"),
    "W18": (
        "Before a likely call: the role, who calls, why you fit.",
        "Advice, Syracuse University and others",
    ),
    "W19": ("Thank your references, and tell them how it ended.", "Advice, US News, 2018"),
    "W21": ("Gimmicks backfire; leaving work behind suits creative fields.", "Advice, several"),
    "E7": (
        "At one large firm the referred were 6 % of applicants and 29 % of those hired.",
        "Brown, Setren and Topa, New York Fed, 2012 to 2014",
    ),
    "E8": ("Referred applicants are likelier to be hired and to accept.", "Burks et al., 2015, nine firms"),
    "N8": (
        "LinkedIn forbids programs that write or connect for you: what goes there you send by hand.",
        "LinkedIn's user agreement",
    ),
    "U1": ("In the US thanks are commonly expected.", "Surveys T1 and others"),
    "U2": ("In Canada less so than in the US.", "Survey T2"),
    "U3": (
        "In the UK and Ireland a short note is liked by many and required by few.",
        "Advice, several, which disagree",
    ),
    "U4": ("Through an agency: write to the consultant, not to the interviewer.", "Advice, appoint.co.uk"),
    "U5": ("In Germany, Austria and Switzerland not customary; keep it short.", "Advice, several"),
    "U6": ("In German, the full address with title and surname.", "Guides to business letters"),
    "U7": ("In Japan few send one; if so, the same day by early evening.", "Advice, Japanese recruiters"),
    "U8": ("In Japanese, company, department, full name and sama.", "Guides to business letters"),
    "L6": (
        "US federal jobs: only the contact named in the announcement.",
        "Official, opm.gov",
    ),
    "L9": (
        "At US universities, a contact who is not on the committee.",
        "Official rules of several universities",
    ),
    "H1": (
        "From first interview to decision: 24 days in the US on average, 54 in government.",
        "84,000 reviews, Glassdoor Economic Research, 2017",
    ),
    "H8": ("A US federal agency usually answers 15 to 30 days after closing.", "Official, opm.gov"),
}
