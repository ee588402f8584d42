"""Nouns that close or open the name of a building, a street or a thing, in several languages."""

# ruff: noqa: SIM905 - a word list reads better as words
from __future__ import annotations

from typing import Final

PLACE_NOUNS: Final = frozenset(
    """abbey academy airport alley annexe annex apartment arcade arena armoury atrium auditorium avenue ave
    bakery balcony barn barracks basement basin bay beach block blvd boulevard bridge brewery building
    bungalow cafe café cafeteria camp campus canal canteen canyon castle cathedral cellar cemetery center
    centre chamber chambers chapel church circle circus clinic close club coast college concourse corner
    corridor cottage counter court courthouse courtyard cove creek crescent crossing deck depot district
    dock docks dome drive driveway elementary embassy entrance escalator esplanade estate exit expressway
    factory falls farm ferry field fields floor forecourt forest fort forum fountain foyer gallery garage
    garden gardens gate gates glen grange green ground grounds grove hall hallway hangar harbor harbour
    haven heath heights high highway hill hills hospice hospital hostel hotel house inn institute island
    isle jetty junction kiosk kitchen laboratory lake landing lane level library lift lobby lodge lot
    lounge loch mall manor marina market marsh meadow meadows memorial mews mill mine monument moor mosque
    motel motorway mount museum nursery oval palace parade park parking parkway pass path pavilion
    peninsula pier pitch place plain plant platform plaza point pond pool port precinct premises primary
    promenade pub quarry quarter quay quays rail railway ranch reception refinery reserve reservoir
    restaurant ridge river road rd rooftop roof room roundabout route row runway school secondary section
    shed ship shop shore showroom site sound square st. stadium staircase stairs station store street
    strand studio studios suite summit surgery synagogue tavern temple terrace terminal theater theatre
    tower towers town track trail tram tunnel unit university vale valley viaduct view village villa vista
    walk wall ward warehouse waterfront way well wharf wing winery wood woods workshop yard zone
    allee altstadt bahnhof brücke burg damm dorf ecke flughafen gasse halle haus hof insel kirche klinik
    krankenhaus markt mühle platz rathaus ring schloss schule straße strasse stadt steg tor turm ufer wald
    weg werk zentrum
    avenida edifício edificio praça praia rua rodovia ladeira largo museu porto prédio torre andar bairro
    calle plaza paseo barrio edificio piso puerto
    rue boulevard quai pont gare place allée chemin étage salle tour bâtiment immeuble ruelle
    via piazza palazzo ponte straat gracht plein laan kade toren gebouw huis
    teach sráid bóthar baile bothar halla
    jalan lorong taman bukit kampung tanjong telok pulau menara wisma
    bus train rail metro tube taxi cab flight ferry""".split()
)

# Of these, the ones that many families bear: after a given name they are one.
BORNE_AS_SURNAMES: Final = frozenset(
    """abbey banks bay bridge brook bush castle chambers church circle clay close college corner cottage
    court cove creek crossing dale dean dock drive estate fields field ford forest fort fountain gates gate
    glen grange green grove hall harbour heath hill hills holm house island kitchen lake lane lodge lord
    mall manor marsh meadow meadows mead mews mill mills moor mount park parks place plain plant point pond
    pool port rivers river road rowe row sands shaw shore ship stone strand street summit temple towers
    town vale valley view villa wall ward way well wells west wharf wing wood woods yard bailey
    haus hof burg stadt wald ring berg tor weg kirche torre porto prado plaza largo ponte rua palacio
    ringer""".split()
)
