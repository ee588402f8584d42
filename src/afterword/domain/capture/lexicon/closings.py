"""Lines that close a mail, before the name: in the languages and habits mail is written in."""

from __future__ import annotations

import re
from typing import Final

CLOSING: Final = re.compile(
    r"^\W*(?:best|cheers|thanks|thank you|many thanks|thanks (?:again|so much|a lot|in advance)"
    r"|(?:with |my |our )?(?:best|kind|kindest|warm|warmest|very best|many|friendly|sincere)? ?"
    r"(?:regards|wishes|rgds)|rgds|warmly|sincerely|yours\b.*|(?:very )?respectfully.*|all the best.*"
    r"|take care|talk (?:to you )?soon|speak soon|ta|see you.*|until then|in haste|god bless.*"
    r"|(?:many )?blessings|stay (?:safe|well|blessed)|have a (?:good|great|nice|lovely|blessed) .*|happy .*"
    r"|thanking you.*|yours in service"
    r"|liebe grüße|viele grüße|beste grüße|schöne grüße|herzliche grüße|freundliche grüße|sonnige grüße"
    r"|mit (?:freundlichen|besten|herzlichen|lieben) grüßen.*|mit freundlichem gruß|lg|vg|mfg|servus"
    r"|gruß|grüße"
    r"|hochachtungsvoll|bis (?:bald|dann|dahin|\w+tag)"
    r"|(?:um |grande |forte )?abraços?.*|atenciosamente|att\.?|cordialmente|beijos|bjs?|até (?:lá|breve"
    r"|logo|\w+)|boas .*"
    r"|(?:bien )?cordialement|bien à (?:vous|toi)|sincères salutations|salutations.*|amicalement|au plaisir.*"
    r"|bonne (?:journée|soirée|semaine|fin de semaine)|à (?:bientôt|demain|lundi|mardi|mercredi|jeudi"
    r"|vendredi|plus).*"
    r"|(?:un |cordiales |muchos )?saludos?.*|atentamente|un abrazo|hasta (?:pronto|luego|\w+)"
    r"|(?:cordiali|distinti|cari) saluti|un saluto|a presto|ciao"
    r"|groet(?:en|jes)?|(?:met )?(?:vriendelijke|hartelijke|beste) groet(?:en)?.*|mvg|tot (?:snel|dan|\w+dag)"
    r"|(?:med )?vänliga? hälsning(?:ar)?.*|mvh|hälsningar|(?:med )?venlig hilsen|vennlig hilsen|hilsen|vh"
    r"|(?:z )?(?:poważaniem|pozdrowieniami|pozdrawiam)|s pozdravem|s pozdravom|üdvözlettel"
    r"|is mise(?: le meas)?|le (?:gach )?(?:dea-ghuí|deá-ghuí|meas)|(?:mise )?le meas|beir bua|slán.*"
    r"|slàinte.*"
    r"|leis gach deagh dhùrachd|(?:yn )?gywir|cofion(?: gorau| cynnes)?|hwyl"
    r"|shalom.*|shabbat shalom.*|kol tuv|b'?hatzlacha|salaa?m.*|ma'?assalama|terima kasih|salam hormat"
    r"|hormat saya"
    r"|jai hind|namaste|dhanyavaad|nandri|mahalo|aloha|ngā mihi(?: nui)?|nga mihi.*|nāku noa, nā|kia ora"
    r"|ubuntu|asante.*|e se.*|cheers (?:big ears|mate|all|for now)?|saygılarımla|iyi çalışmalar"
    r"|敬具|よろしくお願い.*)\W*$",
    re.IGNORECASE,
)
