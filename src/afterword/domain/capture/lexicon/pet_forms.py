"""How pet forms end, and what a word in a verb's place ends in."""

# ruff: noqa: SIM905 - a word list reads better as words
from __future__ import annotations

import re
from typing import Final

# Folded; the longest first.
PET_ENDINGS: Final = (
    "inho", "inha", "zinho", "zinha", "chen", "lein", "ette", "cito", "cita", "erl", "ito", "ita", "ino",
    "ina", "mann", "ster", "zza", "ers", "ie", "ey", "ao", "la", "le", "li", "lo", "ka", "ko", "za", "zo",
    "sch", "o", "a", "i", "y", "s", "z", "e", "u",
)  # fmt: skip

# The word behind a name, in what it did or does.
VERB_ENDING: Final = re.compile(
    r"\s+(?:m'|t'|s'|l'|j')?(?:me |mi |mir |mich |us |uns |hat |a |ha |is |was |war |ist |est |e |era "
    r"|had |has |[a-zß-ÿ]{2,}(?:s|ed|te|t|ou|eu|iu|ava|ia|ó|ait|ent|ut|it)\b)",
)

# Short words of every day that names begin or end with, or that look like a pet form of one.
ALSO_ORDINARY: Final = frozenset(
    """mate mates man mann men lad lads lass guy guys boss chef chief kid kids mum dad bro pal buddy bar bars
    part park plan plans port post pro prof pub rat red rod rose run sand sea set sir son song star stein
    stern stone sun tag tan tea ten tip top tor tour ward wall war wege weg wein welt wert wind wine wolf
    berg burg dorf feld haus hof wald bach bank bau baum blick blatt hab habe hat hin her kam kauf kraft land
    lager lern mal mark markt mast mode nord ost sage sagt sank satz schau schein schein see stand stark teil
    trag wort zeit fala falo fale casa caso carta cara cama mar mesa moda nova para parte porta pra praia sala
    santa serra sol tava vale vila mas mais mil bar bel bon bois beau cor cour fort gros mal mer mont pas
    pont port val vie vin also alle aber bin bis den des die eis ende erst fest fort ganz gut hall hand art
    bell belt benz bill bind bolt bond bone book boot born boss both bowl boy bread brew bus butt can car care
    case cast cat chair chance char chase chat clay cliff cold cost cove craft cross crow dark day deal del
    dish dome dove drum duck duty east edge even ever fair fall fan far farm fast fig fine fire fit flat flow
    fold foot ford form forth fox frank gate gear gem glen gold green grit grow guard gum gust ham hard hart
    has hat hay heat heel helm her herb herd hers high hold hole home hood hook horn hot how hull hunt ice
    ill iris iron its jar jet job key kin kit lake lamp land lane lap late law lay lead leaf lean left leg
    less let lid like lime line lion list loan lock lodge log lord loss lot low luck lunch mail main make mall
    mare mass mast max may meal mean meat mid milk mill mind mine mint miss moss most mount nail near neat
    neck net night noble nor oak odd old over owl own pack page paid pair pal pale pan pass past pat path pay
    peak pear pen pick pig pike pin pine pink pipe pit pole pool poor pop pot pride prior pull pump pure push
    put quick rain ram range rank rate raw read rest ride right ring rip rise road rob rock roll roof room
    root rope rough round row rub rude rug rule rush rye sad safe said sail sal sale salt sam same sat saw
    sell sent serve shall shaw she shed shell ship shop short show shut sick side sign silver sing sit six
    size skill skin sky slim slow small smart smith snow soft sold some soon soul south spa spring stall stan
    steel step stick still stock stop store storm strong such sum sure swan sweet swift tall tar task tax team
    tell tent term test thick thin tide tie tile till tin tired told toll tom ton took tool torn town trade
    tree trim trip true try tub tuck turn twin two type use van vast vet view wade wait wake walk want warm
    was wash watch water wax way weak wear web wed well went west wet what wheat wheel when while white who
    wide wild will win wing winter wire wise wish with won wood word work worn worth yard year yes yet young
    tab tabs tap lab labs cab gab gabe kat kate dom mon ron rec red res ref reg vic vis mic mis may
    mar""".split()
)
