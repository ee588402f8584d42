"""How employers and agencies are named."""

from __future__ import annotations

import re
from typing import Final

EMPLOYER_SUFFIX: Final = re.compile(
    r"\b(?:inc|llc|llp|ltd|limited|plc|corp|corporation|gmbh|ag|se|kg|kgaa|ohg|ug|e\.? ?v|mbh"
    r"|s\.?a|s\.?l|s\.?r\.?l|s\.?p\.?a|b\.?v|n\.?v|oy|ab|a/?s|pvt|pte|pty|k\.?k|co|sarl|sas|ltda"
    r"|eireli|cooperative|co-op)\b\.?$",
    re.IGNORECASE,
)
AGENCY: Final = re.compile(
    r"\b(?:search|recruit\w*|staffing|talent (?:partners|solutions|group)|headhunt\w*"
    r"|personal(?:beratung|vermittlung|dienst\w*)|executive search|placements?|resourcing"
    r"|consult(?:ing|ancy) recruiters|employment agency|zeitarbeit|temps?|partners)\b",
    re.IGNORECASE,
)
