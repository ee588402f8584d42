"""English words that several phrases share."""

from __future__ import annotations

WORDS = {
    "job": r"""
        role|position|post|job|vacancy|opening|opportunity|seat|contract|assignment|appointment
    """,
    "candidacy": r"""
        application|candidacy|candidature|submission|interview|candidate profile
    """,
    "others": r"""
        another|other|a different|a stronger|stronger|alternative|some other|an internal|internal|
          an external|more (?:closely )?(?:qualified|experienced|suitable)|better[- ](?:suited|
          matched|qualified)
    """,
    "someone": r"""
        candidates?|applicants?|person|people|individuals?|hire|direction|option|finalists?|
          colleague|teacher|nurse|engineer|designer|developer|manager|someone|somebody
    """,
    "round": r"""
        second|third|fourth|final|next|follow[- ]?up|last|further|2nd|3rd|4th|on-?site|in-?person|
          panel|technical|virtual|face[- ]to[- ]face
    """,
    "talk": r"""
        interviews?|rounds?|conversations?|meetings?|calls?|stages?|chats?|discussions?|visit|day|
          trial|tour|screen|video calls?|phone calls?|sit-?down|assessment cent(?:re|er)
    """,
    "papers": r"""
        referees?|references?|transcripts?|certificates?|diploma|degree|licen[cs]es?|passport|
          visa|photo|id|ids|identification|right[- ]to[- ]work|work (?:permit|authori[sz]ation|
          samples?)|dbs|background check|portfolio|payslips?|pay ?stubs?|bank details|forms?|
          documents?|paperwork|cv|resume|résumé|cover letter|writing samples?|proof|evidence|copy|
          copies|scan|deck|slides|salary expectations?|expected salary|salary history|notice period|
          start date|availability to start|contact details|phone number|address|date of birth|
          social security number|social insurance number|national insurance number|questionnaire|
          consent|signature|police (?:clearance|check)|vetting(?: forms?)?|mark ?sheets?|academic records?|
          practi[sc]ing certificates?|relieving letters?|experience letters?|medical (?:form|declaration)|
          bank statement|tax (?:file|number|form)|driving licen[cs]e|nric|identity card|identity document|
          last drawn salary|current salary|current package|particulars|registration number|
          immuni[sz]ation records?|vaccination|clearance|names
    """,
    "give": r"""
        send|provide|furnish|produce|let (?:me|us) have|get (?:me|us)|pass (?:me|us)|share|submit|upload|
          forward|supply|email|e-mail|return|fill (?:in|out)|
          complete|sign|attach|give|line up|drop|text
    """,
    "choose": r"""
        go(?:ing|es|ne)? (?:ahead |forward |instead )?(?:with|for)|went (?:ahead |instead )?(?:with|
          for)|chose|
          chosen|choosing|pick(?:ed|ing)?|hir(?:ed|ing)|appoint(?:ed|ing)?|select(?:ed|ing)?|offer(?:ed|
          ing)?|
          opt(?:ed|ing)? for|prefer(?:red|s)?|decid(?:ed|ing) (?:on|for|in favou?r of)|settl(?:ed|
          ing) on|
          t(?:ook|aken|aking) on|progress(?:ed|ing)|advanc(?:ed|ing)|promot(?:ed|ing)|engag(?:ed|ing)|
          sign(?:ed|ing)|
          recruit(?:ed|ing)|found|proceed(?:ed|ing)? with|mov(?:ed|ing) (?:ahead|forward|on) with|
          given (?:it|the \w+) to|gave (?:it|the \w+) to|fill(?:ed|ing) (?:it|the \w+) with|
          nominat(?:ed|ing)
    """,
    "rival": r"""
        another|other|others|someone|somebody|internal\w*|external|different|
          (?:an?|the|two|three|one of the|those|these) (?:\w+ ){0,2}?(?:candidates?|applicants?|
          finalists?|
          colleague|person|people)|candidates (?:whose|who|with)|applicants (?:whose|who|with)|
          (?-i:[A-Z])\w+(?=[.,;:]| who|'s)
    """,
    "asks": r"""
        asks?|asked|asking|wonders?|wondering|wondered|curious|want(?:s|ed)? to (?:know|hear|
          understand)|
          keen to (?:know|hear)|interested in|puzzle[sd]|not (?:quite )?(?:sure|clear)
    """,
}
