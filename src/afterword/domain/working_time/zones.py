"""In which country, and where it matters in which region of it, an IANA zone lies."""

from __future__ import annotations

from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

#: zone -> country or country-region; only zones that lie in one country
_PLACES = """
America/New_York US|America/Detroit US-MI|America/Chicago US|America/Denver US|America/Phoenix US-AZ
America/Los_Angeles US|America/Anchorage US-AK|Pacific/Honolulu US-HI|America/Boise US-ID
America/Indiana/Indianapolis US-IN|America/Kentucky/Louisville US-KY|America/Puerto_Rico PR
America/Toronto CA-ON|America/Montreal CA-QC|America/Vancouver CA-BC|America/Edmonton CA-AB
America/Regina CA-SK|America/Winnipeg CA-MB|America/Halifax CA-NS|America/St_Johns CA-NL
America/Moncton CA-NB|America/Whitehorse CA-YT|America/Mexico_City MX|America/Monterrey MX|America/Tijuana MX
America/Sao_Paulo BR|America/Recife BR-PE|America/Fortaleza BR-CE|America/Bahia BR-BA|America/Manaus BR-AM
America/Belem BR-PA|America/Cuiaba BR-MT|America/Argentina/Buenos_Aires AR|America/Santiago CL
America/Bogota CO|America/Lima PE|America/Montevideo UY|America/Caracas VE|America/Guayaquil EC
America/Costa_Rica CR|America/Panama PA|America/Santo_Domingo DO|America/La_Paz BO|America/Asuncion PY
Europe/London GB-ENG|Europe/Dublin IE|Europe/Lisbon PT|Europe/Madrid ES|Europe/Paris FR|Europe/Brussels BE
Europe/Amsterdam NL|Europe/Luxembourg LU|Europe/Berlin DE|Europe/Vienna AT|Europe/Zurich CH|Europe/Rome IT
Europe/Copenhagen DK|Europe/Oslo NO|Europe/Stockholm SE|Europe/Helsinki FI|Europe/Tallinn EE|Europe/Riga LV
Europe/Vilnius LT|Europe/Warsaw PL|Europe/Prague CZ|Europe/Bratislava SK|Europe/Budapest HU
Europe/Ljubljana SI|Europe/Zagreb HR|Europe/Belgrade RS|Europe/Bucharest RO|Europe/Sofia BG|Europe/Athens GR
Europe/Istanbul TR|Europe/Kyiv UA|Europe/Kiev UA|Europe/Moscow RU|Europe/Malta MT|Atlantic/Reykjavik IS
Asia/Tokyo JP|Asia/Seoul KR|Asia/Shanghai CN|Asia/Hong_Kong HK|Asia/Taipei TW|Asia/Singapore SG
Asia/Kuala_Lumpur MY|Asia/Jakarta ID|Asia/Bangkok TH|Asia/Ho_Chi_Minh VN|Asia/Manila PH|Asia/Kolkata IN
Asia/Calcutta IN|Asia/Karachi PK|Asia/Dhaka BD|Asia/Colombo LK|Asia/Kathmandu NP|Asia/Dubai AE|Asia/Riyadh SA
Asia/Qatar QA|Asia/Kuwait KW|Asia/Jerusalem IL|Asia/Amman JO|Asia/Beirut LB|Asia/Almaty KZ
Africa/Cairo EG|Africa/Lagos NG|Africa/Accra GH|Africa/Nairobi KE|Africa/Johannesburg ZA|Africa/Casablanca MA
Africa/Tunis TN|Africa/Algiers DZ|Africa/Addis_Ababa ET|Africa/Kampala UG|Africa/Dar_es_Salaam TZ
Australia/Sydney AU-NSW|Australia/Melbourne AU-VIC|Australia/Brisbane AU-QLD|Australia/Perth AU-WA
Australia/Adelaide AU-SA|Australia/Hobart AU-TAS|Australia/Darwin AU-NT|Pacific/Auckland NZ
"""
_BY_ZONE = dict(each.rsplit(" ", 1) for line in _PLACES.split("\n") for each in line.split("|") if each)


def place_of(zone: str | None) -> tuple[str | None, str | None]:
    """Country and region of a zone; (None, None) where it is not told."""
    country, _, region = _BY_ZONE.get(zone or "", "").partition("-")
    return country or None, region or None


@lru_cache(maxsize=1024)
def known_zone(name: str | None) -> bool:
    """Whether this is the IANA name of a zone."""
    try:
        return bool(name and ZoneInfo(name))
    except (ZoneInfoNotFoundError, ValueError, OSError):  # "America" is a folder, "../x" leads out
        return False
