"""How people name zones in a schedule, and what telephone numbers tell of where somebody is."""

from __future__ import annotations

from typing import Final

from afterword.domain.capture.lexicon.places import table

# How people name zones in a schedule. Bare abbreviations that several countries use are told
# apart by the country; these are what they mean most often where job mail is written.
ZONE_WORDS: Final[dict[str, str]] = table(
    """
    America/New_York: eastern, eastern time, eastern standard time, eastern daylight time, et, est, edt,
        us eastern, new york time, boston time
    America/Chicago: central time, ct, cdt, cst, us central, central standard time, central daylight time,
        chicago time
    America/Denver: mountain, mountain time, mt, mst, mdt, mountain standard time, denver time
    America/Los_Angeles: pacific, pacific time, pt, pst, pdt, pacific standard time, seattle time,
        san francisco time
    America/Halifax: atlantic time, adt, atlantic standard time, atlantic
    America/St_Johns: newfoundland time, nst, ndt
    America/Anchorage: alaska time, akst, akdt
    Pacific/Honolulu: hawaii time, hst
    Europe/London: uk time, london time, gmt, bst, british time, greenwich mean time
    Europe/Dublin: irish time
    Europe/Berlin: cet, cest, mez, mesz, central european time, berlin time, deutsche zeit, german time
    Europe/Helsinki: eet, eest, eastern european time
    Asia/Kolkata: ist, india time, indian time, indian standard time
    Asia/Tokyo: jst, japan time, tokyo time, japan standard time, 日本時間
    Asia/Seoul: kst, korea time
    Asia/Singapore: sgt, singapore time
    Asia/Hong_Kong: hkt
    Asia/Shanghai: china time, beijing time
    Asia/Dubai: gst, gulf time
    Australia/Sydney: aest, aedt, sydney time, melbourne time
    Australia/Perth: awst, perth time
    Australia/Adelaide: acst, acdt
    Pacific/Auckland: nzst, nzdt, new zealand time
    Africa/Johannesburg: sast
    Africa/Nairobi: eat
    Africa/Lagos: wat
    America/Sao_Paulo: brt, horário de brasília, horario de brasilia, brasília time, brasilia time
    America/Argentina/Buenos_Aires: art
    UTC: utc
    """
)

# Telephone prefixes: weak evidence, used last.
DIALLING: Final[dict[str, str]] = table(
    """
    GB: 44
    IE: 353
    DE: 49
    AT: 43
    CH: 41
    FR: 33
    ES: 34
    PT: 351
    IT: 39
    NL: 31
    BE: 32
    DK: 45
    SE: 46
    NO: 47
    FI: 358
    PL: 48
    IN: 91
    JP: 81
    KR: 82
    CN: 86
    SG: 65
    AU: 61
    NZ: 64
    ZA: 27
    NG: 234
    GH: 233
    KE: 254
    BR: 55
    MX: 52
    AR: 54
    """
)
AREA_CODES: Final[dict[str, str]] = table(
    """
    America/New_York: 201, 202, 203, 207, 212, 215, 216, 234, 239, 240, 267, 276, 301, 302, 304, 305, 321,
        330, 336, 339, 347, 351, 352, 386, 401, 404, 407, 410, 412, 413, 419, 440, 443, 470, 475, 484,
        502, 508, 513, 516, 518, 551, 561, 570, 585, 586, 603, 607, 609, 610, 614, 616, 617, 631, 646,
        678, 681, 703, 704, 706, 716, 717, 718, 724, 727, 732, 734, 740, 754, 757, 762, 770, 772, 774,
        781, 786, 802, 803, 804, 813, 814, 828, 843, 845, 848, 850, 856, 857, 859, 860, 862, 863, 864,
        904, 908, 910, 912, 914, 917, 919, 929, 931, 937, 941, 947, 954, 973, 978, 980, 984, 989
    America/Chicago: 205, 210, 214, 217, 218, 224, 225, 228, 251, 254, 256, 262, 281, 309, 312, 314, 316,
        318, 319, 320, 331, 334, 337, 361, 402, 405, 409, 414, 417, 430, 432, 469, 479, 501, 504, 507,
        512, 515, 563, 573, 580, 601, 608, 612, 615, 618, 620, 630, 636, 641, 651, 660, 662, 682, 701,
        708, 712, 713, 715, 731, 737, 763, 773, 779, 785, 806, 815, 816, 817, 830, 832, 847, 870, 872,
        901, 903, 913, 918, 920, 936, 940, 952, 956, 972, 979, 985
    America/Denver: 303, 307, 385, 406, 435, 505, 575, 719, 720, 801, 915, 970
    America/Boise: 208, 986
    America/Phoenix: 480, 520, 602, 623, 928
    America/Los_Angeles: 206, 209, 213, 253, 310, 323, 360, 408, 415, 424, 425, 442, 458, 503, 509, 510,
        530, 541, 559, 562, 564, 619, 626, 628, 650, 657, 661, 669, 702, 707, 714, 725, 747, 760, 775,
        805, 818, 831, 858, 909, 916, 925, 949, 951, 971
    America/Anchorage: 907
    Pacific/Honolulu: 808
    America/Toronto: 226, 249, 289, 343, 365, 416, 418, 437, 438, 450, 514, 519, 579, 581, 613, 647, 705,
        807, 819, 873, 905
    America/Halifax: 506, 782, 902
    America/St_Johns: 709
    America/Winnipeg: 204, 431
    America/Regina: 306, 639
    America/Edmonton: 403, 587, 780, 825
    America/Vancouver: 236, 250, 604, 672, 778
    """
)
