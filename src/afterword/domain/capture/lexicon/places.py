"""Which zone a country, a state, a province or a city keeps: general geography, with IANA names.

Where a region has two zones, the one most of its people live in; a city listed outranks its region.
"""

from __future__ import annotations

import re
from typing import Final


def table(text: str) -> dict[str, str]:
    """Lines of `zone: name, name` as name -> zone; a line with more indent goes on with the one before."""
    rows = (line.split(":", 1) for line in re.sub(r",\n {5,}", ", ", text).strip().splitlines())
    return {name.strip(): zone.strip() for zone, names in rows for name in names.split(",")}


# ISO 3166 alpha-2 of countries with one zone that matters.
COUNTRY_ZONES: Final = table(
    """
    Europe/London: GB, UK
    Europe/Dublin: IE
    Europe/Berlin: DE
    Europe/Vienna: AT
    Europe/Zurich: CH, LI
    Europe/Paris: FR
    Europe/Madrid: ES
    Europe/Lisbon: PT
    Europe/Rome: IT
    Europe/Amsterdam: NL
    Europe/Brussels: BE
    Europe/Luxembourg: LU
    Europe/Copenhagen: DK
    Europe/Stockholm: SE
    Europe/Oslo: NO
    Europe/Helsinki: FI
    Atlantic/Reykjavik: IS
    Europe/Warsaw: PL
    Europe/Prague: CZ
    Europe/Bratislava: SK
    Europe/Budapest: HU
    Europe/Bucharest: RO
    Europe/Sofia: BG
    Europe/Athens: GR
    Europe/Belgrade: RS
    Europe/Zagreb: HR
    Europe/Ljubljana: SI
    Europe/Tallinn: EE
    Europe/Riga: LV
    Europe/Vilnius: LT
    Europe/Kyiv: UA
    Europe/Istanbul: TR
    Asia/Kolkata: IN
    Asia/Tokyo: JP
    Asia/Seoul: KR
    Asia/Shanghai: CN
    Asia/Hong_Kong: HK
    Asia/Taipei: TW
    Asia/Singapore: SG
    Asia/Kuala_Lumpur: MY
    Asia/Manila: PH
    Asia/Bangkok: TH
    Asia/Ho_Chi_Minh: VN
    Asia/Jakarta: ID
    Asia/Dubai: AE
    Asia/Riyadh: SA
    Asia/Qatar: QA
    Asia/Jerusalem: IL
    Asia/Karachi: PK
    Asia/Dhaka: BD
    Asia/Colombo: LK
    Asia/Kathmandu: NP
    Africa/Cairo: EG
    Africa/Lagos: NG
    Africa/Accra: GH
    Africa/Nairobi: KE
    Africa/Kampala: UG
    Africa/Kigali: RW
    Africa/Addis_Ababa: ET
    Africa/Johannesburg: ZA
    Africa/Casablanca: MA
    Africa/Tunis: TN
    Africa/Algiers: DZ
    Africa/Dakar: SN
    Pacific/Auckland: NZ
    America/Sao_Paulo: BR
    America/Argentina/Buenos_Aires: AR
    America/Bogota: CO
    America/Lima: PE
    America/Santiago: CL
    America/Montevideo: UY
    America/Mexico_City: MX
    America/Jamaica: JM
    America/Port_of_Spain: TT
    America/Puerto_Rico: PR
    """
)

# Countries that keep several zones: never told by their name alone.
MANY_ZONES: Final = frozenset({"US", "CA", "AU", "BR", "MX", "RU", "ID", "KZ", "CD", "CL"})

COUNTRY_NAMES: Final[dict[str, str]] = table(
    """
    US: united states, usa, u.s., u.s.a., united states of america, vereinigte staaten, estados unidos,
        états-unis
    CA: canada, kanada, canadá
    GB: united kingdom, uk, u.k., great britain, england, scotland, wales, northern ireland,
        großbritannien, reino unido
    IE: ireland, irland, éire
    DE: germany, deutschland, alemanha, allemagne, alemania
    AT: austria, österreich, áustria, autriche
    CH: switzerland, schweiz, suisse, svizzera, suíça
    FR: france, frankreich, frança, francia
    ES: spain, españa, spanien, espanha, espagne
    PT: portugal
    IT: italy, italia, italien, itália
    NL: netherlands, the netherlands, nederland, niederlande
    BE: belgium, belgië, belgique, belgien
    LU: luxembourg, luxemburg
    DK: denmark, danmark, dänemark
    SE: sweden, sverige, schweden
    NO: norway, norge, norwegen
    FI: finland, suomi, finnland
    PL: poland, polska, polen
    CZ: czechia, czech republic, tschechien
    HU: hungary, ungarn
    RO: romania, rumänien
    GR: greece, griechenland
    TR: turkey, türkiye, türkei
    UA: ukraine
    IN: india, indien, índia
    JP: japan, japão, japon, 日本
    KR: south korea, korea
    CN: china
    HK: hong kong
    TW: taiwan
    SG: singapore, singapur
    MY: malaysia
    PH: philippines
    TH: thailand
    VN: vietnam
    ID: indonesia
    AE: united arab emirates, uae
    SA: saudi arabia
    IL: israel
    PK: pakistan
    BD: bangladesh
    LK: sri lanka
    EG: egypt
    NG: nigeria
    GH: ghana
    KE: kenya
    UG: uganda
    RW: rwanda
    ZA: south africa
    MA: morocco
    AU: australia, australien
    NZ: new zealand, aotearoa
    BR: brazil, brasil, brasilien, brésil
    AR: argentina, argentinien
    CO: colombia
    PE: peru
    CL: chile
    UY: uruguay
    MX: mexico, méxico, mexiko
    """
)

US_STATES: Final = table(
    """
    America/New_York: CT, DC, DE, FL, GA, IN, KY, MA, MD, ME, MI, NC, NH, NJ, NY, OH, PA, RI, SC, VA, VT, WV
    America/Chicago: AL, AR, IA, IL, KS, LA, MN, MO, MS, ND, NE, OK, SD, TN, TX, WI
    America/Denver: CO, ID, MT, NM, UT, WY
    America/Phoenix: AZ
    America/Los_Angeles: CA, NV, OR, WA
    America/Anchorage: AK
    Pacific/Honolulu: HI
    America/Puerto_Rico: PR
    """
)
US_STATE_NAMES: Final = table(
    """
    America/New_York: connecticut, district of columbia, delaware, florida, georgia, indiana, kentucky,
        massachusetts, maryland, maine, michigan, north carolina, new hampshire, new jersey, new york,
        ohio, pennsylvania, rhode island, south carolina, virginia, vermont, west virginia
    America/Chicago: alabama, arkansas, iowa, illinois, kansas, louisiana, minnesota, missouri,
        mississippi, north dakota, nebraska, oklahoma, south dakota, tennessee, texas, wisconsin
    America/Denver: colorado, idaho, montana, new mexico, utah, wyoming
    America/Phoenix: arizona
    America/Los_Angeles: california, nevada, oregon, washington, washington state
    America/Anchorage: alaska
    Pacific/Honolulu: hawaii
    """
)
CA_PROVINCES: Final = table(
    """
    America/Toronto: ON, QC, ontario, quebec, québec
    America/Halifax: NS, NB, PE, nova scotia, new brunswick, prince edward island
    America/St_Johns: NL, newfoundland, newfoundland and labrador
    America/Winnipeg: MB, manitoba
    America/Regina: SK, saskatchewan
    America/Edmonton: AB, NT, alberta, northwest territories
    America/Vancouver: BC, british columbia
    America/Whitehorse: YT, yukon
    America/Iqaluit: NU, nunavut
    """
)
AU_STATES: Final = table(
    """
    Australia/Sydney: NSW, ACT, new south wales, australian capital territory
    Australia/Melbourne: VIC, victoria
    Australia/Brisbane: QLD, queensland
    Australia/Adelaide: SA, south australia
    Australia/Perth: WA, western australia
    Australia/Hobart: TAS, tasmania
    Australia/Darwin: NT, northern territory
    """
)
BR_STATES: Final = table(
    """
    America/Sao_Paulo: SP, RJ, MG, ES, PR, SC, RS, GO, DF, são paulo, rio de janeiro, minas gerais,
        espírito santo, paraná, santa catarina, rio grande do sul, goiás
    America/Bahia: BA, bahia
    America/Recife: PE, PB, RN, pernambuco, paraíba, rio grande do norte
    America/Fortaleza: CE, MA, PI, ceará, maranhão, piauí
    America/Maceio: AL, SE, alagoas, sergipe
    America/Belem: PA, AP, pará, amapá
    America/Manaus: AM, amazonas
    America/Cuiaba: MT, mato grosso
    America/Campo_Grande: MS, mato grosso do sul
    America/Porto_Velho: RO, rondônia
    America/Rio_Branco: AC, acre
    America/Boa_Vista: RR, roraima
    """
)
MX_STATES: Final = table(
    """
    America/Tijuana: baja california, BC
    America/Hermosillo: sonora
    America/Cancun: quintana roo
    America/Mazatlan: sinaloa, nayarit, baja california sur
    """
)
REGIONS: Final[dict[str, dict[str, str]]] = {
    "US": US_STATES | US_STATE_NAMES,
    "CA": CA_PROVINCES,
    "AU": AU_STATES,
    "BR": BR_STATES,
    "MX": MX_STATES,
}

CITIES: Final = table(
    """
    America/New_York: new york, nyc, new york city, brooklyn, manhattan, boston, cambridge ma,
        philadelphia, philly, washington dc, washington d.c., baltimore, pittsburgh, atlanta, miami,
        orlando, tampa, jacksonville, charlotte, raleigh, durham, richmond, norfolk, buffalo, rochester,
        albany, syracuse, hartford, new haven, providence, burlington vt, montpelier, manchester nh,
        portland me, newark, jersey city, cleveland, columbus, cincinnati, akron, toledo, charleston,
        savannah, fort lauderdale, knoxville, lexington, ann arbor, grand rapids, worcester, stamford,
        princeton, wilmington, asheville, greensboro, columbia sc
    America/Detroit: detroit, lansing
    America/Indiana/Indianapolis: indianapolis, fort wayne, bloomington in
    America/Kentucky/Louisville: louisville
    America/Chicago: chicago, houston, dallas, austin, san antonio, fort worth, minneapolis, st. paul,
        saint paul, milwaukee, madison, st. louis, saint louis, kansas city, omaha, lincoln ne,
        new orleans, baton rouge, memphis, nashville, birmingham al, mobile, des moines, oklahoma city,
        tulsa, little rock, wichita, sioux falls, fargo, jackson ms, chattanooga central, huntsville,
        duluth, green bay, cedar rapids, plano, springfield il, springfield mo
    America/Denver: denver, boulder, colorado springs, fort collins, salt lake city, provo, albuquerque,
        santa fe, billings, missoula, bozeman, cheyenne, el paso, rapid city
    America/Boise: boise
    America/Phoenix: phoenix, tucson, scottsdale, tempe, mesa, flagstaff
    America/Los_Angeles: los angeles, san francisco, bay area, silicon valley, san jose, oakland,
        berkeley, palo alto, mountain view, menlo park, sunnyvale, sacramento, fresno, san diego,
        long beach, irvine, santa monica, santa barbara, las vegas, reno, portland, eugene, seattle,
        tacoma, spokane, bellevue, redmond, olympia
    America/Anchorage: anchorage, fairbanks
    America/Juneau: juneau
    Pacific/Honolulu: honolulu
    America/Toronto: toronto, ottawa, montreal, montréal, quebec city, hamilton on, waterloo, kitchener,
        mississauga, london on, gatineau, laval, kingston on
    America/Halifax: halifax, dartmouth ns, sydney ns, fredericton, charlottetown
    America/Moncton: moncton, saint john
    America/St_Johns: st. john's, st john's, st. johns
    America/Winnipeg: winnipeg, brandon mb
    America/Regina: regina, saskatoon
    America/Edmonton: calgary, edmonton, red deer, lethbridge
    America/Vancouver: vancouver, victoria bc, burnaby, surrey bc, kelowna, nanaimo
    America/Mexico_City: mexico city, ciudad de méxico, cdmx, guadalajara, puebla
    America/Monterrey: monterrey
    America/Tijuana: tijuana
    America/Sao_Paulo: são paulo, sao paulo, rio de janeiro, brasília, belo horizonte, curitiba,
        porto alegre, florianópolis, campinas, santos, joinville, goiânia, vitória, niterói, londrina,
        blumenau
    America/Bahia: salvador
    America/Recife: recife, joão pessoa, natal, olinda
    America/Fortaleza: fortaleza, teresina, são luís
    America/Maceio: maceió, aracaju
    America/Belem: belém, macapá
    America/Manaus: manaus
    America/Cuiaba: cuiabá
    America/Campo_Grande: campo grande
    America/Argentina/Buenos_Aires: buenos aires
    America/Argentina/Cordoba: córdoba argentina, rosario
    America/Santiago: santiago, santiago de chile, valparaíso
    America/Bogota: bogotá, bogota, medellín, medellin, cali
    America/Lima: lima
    America/Montevideo: montevideo
    Europe/London: london, manchester, birmingham, leeds, liverpool, sheffield, bristol, newcastle,
        nottingham, leicester, cambridge, oxford, edinburgh, glasgow, aberdeen, dundee, cardiff, swansea,
        belfast, york, bath, brighton, southampton, portsmouth, plymouth, exeter, norwich, reading uk,
        coventry, derby, hull, inverness, stirling, durham uk, milton keynes
    Europe/Dublin: dublin, cork, galway, limerick, waterford
    Europe/Berlin: berlin, hamburg, münchen, munich, köln, cologne, frankfurt, frankfurt am main,
        stuttgart, düsseldorf, dusseldorf, dortmund, essen, leipzig, dresden, bremen, hannover, hanover,
        nürnberg, nuremberg, duisburg, bochum, wuppertal, bielefeld, bonn, münster, karlsruhe, mannheim,
        augsburg, wiesbaden, mönchengladbach, kiel, lübeck, rostock, freiburg, mainz, erfurt, kassel,
        saarbrücken, potsdam, heidelberg, ulm, regensburg, würzburg, aachen, braunschweig, magdeburg,
        chemnitz, halle, jena, oldenburg, osnabrück, göttingen, tübingen, konstanz, passau, bayreuth,
        trier, koblenz, flensburg, schwerin, ingolstadt
    Europe/Vienna: wien, vienna, graz, linz, salzburg, innsbruck, klagenfurt
    Europe/Zurich: zürich, zurich, genf, geneva, genève, basel, bern, lausanne, luzern, winterthur,
        st. gallen, lugano, zug
    Europe/Paris: paris, lyon, marseille, toulouse, nice, nantes, strasbourg, bordeaux, lille, rennes,
        grenoble, montpellier
    Europe/Madrid: madrid, barcelona, sevilla, valencia, bilbao, zaragoza, málaga
    Europe/Lisbon: lisboa, lisbon, porto, coimbra, braga
    Europe/Rome: rom, roma, rome, milano, milan, torino, turin, napoli, naples, bologna, firenze,
        florence, genova
    Europe/Amsterdam: amsterdam, rotterdam, utrecht, den haag, the hague, eindhoven, groningen, delft,
        leiden
    Europe/Brussels: brussels, bruxelles, brussel, antwerp, antwerpen, gent, ghent, leuven, liège
    Europe/Luxembourg: luxembourg city
    Europe/Copenhagen: copenhagen, københavn, aarhus, odense, aalborg
    Europe/Stockholm: stockholm, gothenburg, göteborg, malmö, uppsala, lund
    Europe/Oslo: oslo, bergen, trondheim, stavanger
    Europe/Helsinki: helsinki, espoo, tampere, turku
    Atlantic/Reykjavik: reykjavik
    Europe/Warsaw: warsaw, warszawa, kraków, krakow, wrocław, wroclaw, gdańsk, gdansk, poznań, poznan,
        łódź, lodz
    Europe/Prague: prague, praha, prag, brno
    Europe/Budapest: budapest
    Europe/Bucharest: bucharest, cluj, cluj-napoca, iași
    Europe/Sofia: sofia
    Europe/Athens: athens, thessaloniki
    Europe/Belgrade: belgrade, novi sad
    Europe/Zagreb: zagreb
    Europe/Tallinn: tallinn, tartu
    Europe/Riga: riga
    Europe/Vilnius: vilnius, kaunas
    Europe/Kyiv: kyiv, kiev, lviv
    Europe/Istanbul: istanbul, ankara, izmir
    Asia/Kolkata: bengaluru, bangalore, mumbai, delhi, new delhi, chennai, hyderabad, pune, kolkata,
        ahmedabad, madurai, coimbatore, kochi, noida, gurgaon, gurugram, jaipur, trivandrum,
        thiruvananthapuram, mysuru, mysore, nagpur, indore, lucknow, chandigarh, bhubaneswar,
        visakhapatnam, vellore, trichy, tiruchirappalli, salem in
    Asia/Tokyo: tokyo, osaka, kyoto, nagoya, yokohama, fukuoka, sapporo, kobe, sendai, hiroshima, 東京, 大阪,
        京都, 名古屋, 福岡
    Asia/Seoul: seoul, busan, incheon, daejeon
    Asia/Shanghai: beijing, shanghai, shenzhen, guangzhou, hangzhou, chengdu
    Asia/Hong_Kong: hong kong, kowloon
    Asia/Taipei: taipei, hsinchu
    Asia/Singapore: singapore
    Asia/Kuala_Lumpur: kuala lumpur, penang
    Asia/Manila: manila, cebu, makati, quezon city
    Asia/Bangkok: bangkok
    Asia/Ho_Chi_Minh: ho chi minh city, saigon, hanoi
    Asia/Jakarta: jakarta, bandung
    Asia/Dubai: dubai, abu dhabi
    Asia/Riyadh: riyadh, jeddah
    Asia/Qatar: doha
    Asia/Jerusalem: tel aviv, jerusalem, haifa
    Asia/Karachi: karachi, lahore, islamabad
    Asia/Dhaka: dhaka
    Asia/Colombo: colombo
    Asia/Kathmandu: kathmandu
    Africa/Lagos: lagos, abuja, ibadan, port harcourt, enugu
    Africa/Accra: accra, kumasi
    Africa/Nairobi: nairobi, mombasa
    Africa/Kampala: kampala
    Africa/Kigali: kigali
    Africa/Johannesburg: johannesburg, cape town, pretoria, durban, stellenbosch
    Africa/Cairo: cairo, alexandria
    Africa/Casablanca: casablanca, rabat
    Africa/Addis_Ababa: addis ababa
    Africa/Dakar: dakar
    Australia/Sydney: sydney, canberra, newcastle nsw, wollongong
    Australia/Melbourne: melbourne, geelong
    Australia/Brisbane: brisbane, gold coast, cairns
    Australia/Adelaide: adelaide
    Australia/Perth: perth, fremantle
    Australia/Hobart: hobart, launceston
    Australia/Darwin: darwin
    Pacific/Auckland: auckland, wellington, christchurch, dunedin, hamilton nz
    """
)
