"""Names whose family name comes first, or that have none: what they are told by.

Only romanised forms; a word stands here where it is borne as a family name by many, in any of
the spellings of Singapore, Malaysia, Hong Kong, Taiwan, the mainland, Korea and Vietnam.
"""

# ruff: noqa: SIM905 - a word list reads better as words
from __future__ import annotations

import re
from typing import Final

SURNAMES_FIRST: Final = frozenset(
    """ang au au-yeung aw bai bak bao beh bui cai cao chai cham chan chang chao chau che cheah chee cheng
    cheong cheung chew chi chia chiang chien chim chin ching chiu cho choe choi chong choo chou chow
    choy chu chua chui chun chung dai dang deng diep ding dinh do doan dong duan duong eng fan fang fei
    feng fong foo foong fu fung gan gao ge geng gim go goh gong gu gwak gwon ha haam han hang hao he
    heng heo ho hoang hoe hong hoo hor hou hsiao hsieh hsu hu hua huang hui hung huynh hwang im jang
    jeon jeong ji jia jian jiang jin jo joo ju jung kam kan kang kao kho khong khoo khor kim ko koay koh
    kok kong koo kuan kung kuo kwa kwan kwok kwon kwong lai lam lau law le lee lei leong leow leung li
    lian liang liao liew lim lin ling liu lo loh loi loke long loo look low lu lua lui luk lum luo luong
    lye ma mah mai mak man mao meng mo moh mok moon mui na nam neo ng ngai ngan ngo ngu nguyen nguyễn ni
    nian ning no oh ong ooi ou oun ouyang ow paek pan pang park peh pei peng pham phan phang phoon phua
    phung poh pong poon pow pun qian qiao qin qiu qu quach quah quan quek ren rhee ruan ryu sam seah see
    sek seng seo seow sha shao shek shen sheng sheung shi shin shiu shum si sia siah siew sim sin sit
    siu so soh son song soo soon su suen sui sum sun sung szeto ta tai tam tan tang tao tay te teh teng
    teo teoh thai tham thang thong ti tian tien tiew tim ting to toh tong tran trieu trinh truong tsai
    tsang tse tseng tso tsoi tsui tu tung vo vong vu vuong wan wang wee wei wen weng wong woo woon wu
    xia xiang xiao xie xin xing xiong xu xue yam yan yang yao yap yau ye yee yeh yeo yeoh yeow yeung yi
    yim yin ying yip yiu yong yoo yoon you yow yu yuan yue yuen yung zeng zhan zhang zhao zheng zhong
    zhou zhu zhuang zou""".split()
)

# As a family name in the West, or as a Western given name, just as usual: these need more to go by.
ALSO_WESTERN: Final = frozenset(
    "lee kim park young long moon sam so le do may man an son to no he see look low law sun pan".split()
)

_ONSET: Final = (
    r"(?:zh|ch|sh|ng|kh|th|ph|ts|tz|tr|hs|hw|hy|kw|gw|ky|gy|my|by|ry|ly|ny|sz|gi|[bpmfdtnlgkhjqxzcsywrv])?"
)
_RIME: Final = r"(?:[iuyo]?[aeiouy]{1,2}|y|i?[aeo]u|[iu]e[io]?|ou|eo|eu|ae|oe|yeo|yae?|uo|uai|iao|ng)"
_CODA: Final = r"(?:ng|nh|n|m|k|t|p|h|c|l|r|w)?"
_SYLLABLE: Final = rf"{_ONSET}{_RIME}{_CODA}"
SYLLABLE: Final = re.compile(_SYLLABLE)
SYLLABLES: Final = re.compile(rf"{_SYLLABLE}(?:[-‐']?{_SYLLABLE})?")

# "son of", "daughter of": what follows is the father's name, by which nobody is addressed.
PATRONYMIC: Final = frozenset(["bin", "binti", "binte", "bte", "bt", "a/l", "a/p", "s/o", "d/o", "anak"])
# Before the name somebody is called by.
BEFORE_CALLED: Final = frozenset(
    "muhammad mohammad mohamad mohamed mohammed muhamad mohd muhd md nur nurul nor noor siti".split()
)
# Gaelic: the first word of a family name that is written in two or three.
GAELIC: Final = frozenset("ní ni uí ui nic nig mac mhic mag ó ua de".split())
