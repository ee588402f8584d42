"""What English notes say that tells the personal: family, pets, sport, music, where one is from."""

from __future__ import annotations

from afterword.domain.capture.notes_cues import phrases

PERSONAL = phrases(
    r"""
    (\d|two|three|four|one).?legged \w+;
    (cat|dog|hound|pup|puppy|kitten|horse|pony|mare|gelding|cob|parrot|budgie|rabbit|hamster|tortoise|terrier|spaniel|beagle|lab|labrador|retriever|poodle|bulldog|collie|whippet|
    greyhound|dachshund|husky|pug|goat|goats|pig|pigs|sheep|donkey|llama|alpaca|hen|hens|gecko|snake|lizard|ferret|ferrets)
    (is |was |are )?(called|named|names?|name of)( is)?~;
    (bird|hunting|guide|sled|sheep|rescue|gun|coon|therapy|foster) ?dogs?;
    (comes?|came|gets?|got|cycles|drives?|drove|rides?|rode|turned up|arrives?|arrived|commutes?) (to work
    |in |to the office |over |round )?(on|in|by|with)? ?(a|an|his|her|their|an old|the) (old |ancient
    |vintage |classic |battered |red |blue |green |1\d+ )*(vespa|lambretta|scooter|moped|triumph|
    harley|ducati|norton|bsa|enfield|royal enfield|motorbike|motorcycle|bike|bicycle|brompton|tandem|cargo
    bike|unicycle|vw|camper|camper ?van|kombi|beetle|mini|morris minor|morris|land rover|defender|jeep|pick
    ?up|truck|tractor|
    fiat|500|cinquecento|2cv|citroen|saab|volvo|mustang|corvette|chevy|jaguar|mg|alfa\w*|trabant|trabi|ente|kafer|fusca|boat|canoe|kayak|horse|skateboard|rollerblades);
    (vespa|lambretta|triumph motor\w+|royal enfield|harley( davidson)?|ducati|morris minor|campervan|camper
    van|kombi|steam engine|traction engine|steam train\w*|model train\w*|old timer|classic cars?|vintage
    cars?|
    hot rods?|muscle cars?|stock cars?|banger racing|karting|motocross|speedway|tractor pull\w*)~; (^|he
    |she |they |who |sir |madam |ma'am |and |also |n
    )(collects?|hoards|restores?|rebuilds|tinkers|whittles|carves|sketches|embroiders|
    weaves|sews|knits|quilts|crochets|breeds|swims|surfs|climbs|skis|skates|dives|kayaks|hikes|hillwalks|cycles|fiddles|bakes|brews|ferments|pickles|forages|
    umpires|referees|coaches|volunteers|bell ?rings|gardens|sings|skydives|paraglides|line ?dances|does
    triathlons)(?! (to a|the (team|staff|site|data|invoices|call)|between|through (the
    )?(tickets|calls)))~;
    (^|he |she |they |who |sir |madam |and |also |n )(is |was |'s )?(rebuilding|restoring|did up|doing
    up|does up|collecting|breeding) [\w\s]{3,30};
    (^|he |she |they |who |sir |madam |and |also |n
    )(keeps|grows|builds|paints|draws|races|shows|trains|flies|sails|plays|hunts|spins|smokes|writes|rings|runs|rides|drives)
    ([\w']+ ){0,3}(bees|hens|chickens|ducks|pigeons|canaries|
    budgies|goats|sheep|pigs|ponies|horses|falcons|hawks|orchids|roses|dahlias|sweet
    peas|bonsai|chil[il]i\w*|tomatoes|leeks|pumpkins|records|vinyl|guitars|kites|drones|gliders|model
    \w+|miniatures|watercolou?rs|icons|poetry|poems|haiku|novels|bells|wool|meats?|
    brisket|pipes|fiddle|banjo|bass|drums|cello|harp|horn|golu|kolu|greyhounds|whippets|huskies|karts?|rallies|stock
    cars|little league|under
    \w+s?|juniors?|marathons?|ultras?|parkrun|vespa|scooter|motorbike|harley|tractor|steam engine|morris
    \w+|beetle|camper\w*|pick ?up|2cv|old \w+|vintage \w+|classic \w+|ancient \w+);
    (bakes|cooks|makes) [\w\s]{2,30}
    (tarts?|cakes?|cookies|biscuits|bread|pies?|buns|sweets|laddu\w*|kolu|mooncakes|dumplings|tamales|pierogi|jam|for
    the (whole |entire )?(team|dept|department|office|staff|ward|shop|crew|lab));
    (royals|yankees|mets|dodgers|cubs|braves|astros|saints|cowboys|packers|steelers|bears|lions|celtics|lakers|bulls|knicks|spurs|county|united|city|rovers|wanderers|athletic|albion|celtic|rangers|hibs|hearts|villa|everton|liverpool|arsenal|chelsea)
    (fan|man|woman|mad|season ticket\w*|supporter|girl|guy|til i die);
    mad \w+ (\w+ )?(man|woman|fan|supporter); (ranji|ipl|club|county|league|school|village)
    (umpire|referee|cricket\w*|captain|scorer); umpire; referee; golu; kolu; kolam; garba; navarat\w+;
    pongal; onam; veena; mridangam; tabla; sitar; bhangra;
    (trad|folk|brass|steel|pipe|silver|marching|covers|blues|rock|jazz|punk|ceilidh|mariachi|zydeco|bluegrass|gospel)
    (group|band|session\w*|choir|club); plays the
    (pipes|bodhran|uilleann|whistle|spoons|harp|organ|tuba|banjo|fiddle|accordion|squeezebox|washboard|bass|drums|recorder|oboe|flute|clarinet|bassoon|horn|cornet|double
    bass|ukulele|harmonica)( wi| with| in| at)?~;
    (sea|wild|open water|cold water|winter|lake|river|lido) ?(swim\w*|dip\w*|bath\w*); swims
    (in|at|every|all|with|the)~; (from|one from) [\w\s]{3,30} (thats|that's|which is|thats where|where)
    (home|where i'm from|my town|my street|i grew up);
    (has|have|had|got|keeps?|breeds?|walks|shows|races) (a |an |two |three |four |her |his |\d )?(\w+
    )?(greyhounds?|whippets?|hounds?|dachshunds?|retrievers?|huskies|husky|corgis?|labradors?|spaniels?|terriers?|
    collies?|puppies|puppy|kittens?|rabbits?|guinea pigs?|tortoises?|pigeons?|ponies|pony|donkeys?);
    (has|have|got) an? (\w+ ){1,2}(called|named) \w+; (she|he) supports \w+; ^(rides|rows|surfs|climbs|
    sails|bakes|knits|paints|gardens|cycles|runs marathons|swims)\b;
    (his|her|their|whose|\w+'s|\w+s') (own |oldest |youngest |little |teenage |twin |two |three
    )?(daughter*|son|sons|boy|boys|girl|girls|kid*|child|children|grand(kid|son|daughter|child|
    children)\w*|wife|husband|partner|fianc\w+|mum|mom|mam|mother|dad|father|brother|sister|twin*|
    nephew*|niece*|family|dog*|cat*|puppy|horse*|pony|shiba|labrador|terrier|spaniel|collie|greyhound|
    poodle|parrot|rabbit*|chickens|hens|bees|goat*|allotment|garden|boat|band|choir|allotment|motorbike|
    vinyl|kiln|sourdough); (mum|mom|mother|dad|father|wife|husband|family)('s| is| are| was| were)
    (from|born|a); grand ?(kids|children|son|daughter|father|mother); (new|first) (baby|puppy|
    grandchild|grandson|granddaughter|dog|kitten); (fell|trail|ultra|hill|marathon|cross country|park)
    ?run(s|ner|ning|ner*)?; marathon*; half marathon; park ?run; triathl\w+; ironman; (his|her|their)(
    \w+){0,2} team (lost|won|plays|beat|is playing); (she|he|they|who) (also )?(runs|ran) (marathons?|
    ultras?|trails?|at|every|5k|10k|along|before); (she|he|they|who) (also )?(rows|rowed|swims|swam|
    climbs|cycles|bikes|surfs|skis|sails|fishes|hunts|hikes|bakes|brews|knits|sews|quilts|paints|sings|
    dances|gardens|restores|collects|coaches|referees|umpires|volunteers|juggles|races|breeds|rides|
    kayaks|carves|forages|curls|crochets|sugars)( \w+)*; rows (at|for|with); rowing; (soccer|football|
    rugby|cricket|hockey|lacrosse|baseball|softball|basketball|netball|volleyball|tennis|badminton|
    squash|golf|golfer|hurling|camogie|gaa|curling|bonspiel|swim(ming|mer)?|diving|surf(ing|er)?|
    ski(ing|er|s)?|snowboard\w*|skat(e|ing|er)|skateboard\w*|climb(ing|er)|boulder(ing|er)|hik(e|ing|er|
    es)|camp(ing|er)|cycl(ing|ist)|mountain bike\w*|kayak\w*|canoe\w*|sail(ing|or|s)|fish(ing|es)|
    angl(er|ing)|archery|fenc(ing|er)|karate|judo|bjj|boxing|yoga|pilates|crossfit|powerlift\w*|
    weightlift\w*|roller derby|darts|snooker|pool league|bowls|bowling|chess|bridge club|scrabble|d&d|
    dungeons|lego|model (trains?|railway\w*)|board ?games?|poker|crosswords?|bird(ing|watch\w*)|bees|
    beekeep\w*|garden(ing|er)|allotment|bak(es|ing|er)|sourdough|homebrew\w*|knit(s|ting)?|crochet\w*|
    quilt\w*|pottery|ceramics|woodwork\w*|carpentry|wood ?turning|whittl\w+|calligraphy|photograph(y|
    er)|choir|sings|singing|guitar\w*|piano|pianist|violin\w*|fiddle\w*|cello|trumpet|trombone|sax\w*|
    drum(s|mer)|ukulele|banjo|accordion|bagpipe\w*|in a band|band practice|jazz|opera|ballet|salsa|
    tango|folk ?danc\w*|morris|ceilidh|improv|stand ?up comed\w+|film buff|vinyl|antique\w*|vintage|
    motorbike\w*|motorcycle*|horses?|riding|equestrian|dressage|dog shows?|oars|scout(s|ing|master)?|
    playoffs?|tourney|tournament*|world cup|season ticket*|little league|bandra|kabaddi|carrom|rangoli|
    carnatic|bharatanatyam|sumo|ikebana|kendo|karaoke|carnival|parkour|fantasy football|fantasy league);
    (he's|she's|hes|shes|he is|she is) an? (\w+ ){1,2}(guy|girl|gal|lad|woman|person|man); back from
    (walking|hiking|cycling|sailing|climbing|running|skiing|surfing|visiting|travelling|traveling|a
    trip|a week|two weeks|holiday|vacation|honeymoon|parental leave); (has|have|had|got|new) (a |an |two
    |three |four |\d )?(\w+ )?(bulldog|beagle|poodle|terrier|spaniel|collie|setter|pug|whippet|dog|dogs|
    cat|cats|horses?|ponies|parrots?|twins|triplets|toddler*|newborn|grandkids|grandchildren|kids|lads|
    boys|girls|sons|daughters|alpacas?|sheep|goats|hens|chickens|bees|allotment|vinyl collection)(
    (called|named))?; under
    (1?\ds|2[01]s|sixes|sevens|eights|nines|tens|elevens|twelves|thirteens|fourteens|
    fifteens|sixteens)s?; viola; quartet; (amateur|community|church|local|village|town) (orchestra|
    choir|theatre|theater|band|dramatics|league); (big |huge |massive |mad |diehard |die-hard |lifelong
    |also a )?\w+ (fan|nut|fanatic|enthusiast|geek|nerd|buff|supporter); (o|d|offensive|defensive) line;
    (plays|played) (?!(a |an )?(big |key |major )?(role|part|with|down|up|out|it|around))(the |in |for |
    a )?\w+; loves (to )?(cook\w*|travel\w*|read\w*|hik\w*|bak\w*|fish\w*|garden\w*|cats?|dogs?|cricket|
    music|jazz|football); read (\w+ )at (\w+); hobby; hobbies; pets?; shiba; husky; dachshund; corgi;
    labrador; retriever; doodle; kitten; rescue dog; rescue cat; (went|go|goes) to (the same|\w+ (state|
    uni\w*|college|school|high|tech|poly\w*))( \w+)?; (studied|trained|apprenticed|graduated|qualified|
    grad) (at|from|in); same (school|college|uni\w*|class|year|course|town|village|city|street|hospital|
    church|team|club|gym|hometown|county|island)( as me| as mine| too)?; (she's|he's|shes|hes|she is|he
    is|she was|he was) (a |an |from |at )?(?!(good|great|nice|happy|keen|in|on|ok|okay|the|worried|
    not)\b)[\w\s]{2,25} too; (is|was|from) (our|my) (\d{4} )?(batch|school|college|uni\w*|town|village|
    street|class|year); \d{4} batch; batch(mate)?; alum(na|nus|ni)?; alma mater; go (buffs|badgers|
    wolverines|bears|tigers|dawgs|blue|huskies|cats|wildcats|hokies|heels|irish|hawks|eagles|cavs|vols|
    gators|bruins|trojans|terps|hoos|jayhawks|longhorns|aggies|huskers|buckeyes|lions|spartans); roll
    tide; class of \W?\d{2,4}; fellow \w+; small world; as me; also (from|went|grew|studied|lived|a)~;
    grew up (in|on|near|down|around); (originally |he's |she's |is |was |comes |came |hails |born |
    proudly )from (?!(the (team|office|company|phone|car|board|start|other|platform)|her (desk|phone)|
    work|home|his (car|phone|desk)|scratch|me|us)\b)\w+; hometown; raised in; homestay; year (in|
    abroad); exchange (year|student); lived in; (just )?(back|came back|returned) from (holiday|
    vacation|leave|\w+ (trip|holiday)|honeymoon|maternity|paternity); (off|going|flying|heading) to \w+
    (for|on|next|this|over)( \w+)* ?(holiday|vacation|break|wedding|christmas|easter|summer|weekend)?;
    on (holiday|vacation) (next|in|from|until|till); holiday in; trip to; honeymoon; birthday; misses;
    weekend (house|cabin|place); cabin; caravan; narrowboat; favou?rite; first language; mother tongue;
    tried (his|her|my) (french|german|spanish|irish|welsh|english|japanese|italian|polish|portuguese);
    (makes?|made|carves?|carved|builds?|built|paints?|sews?|binds?|bound|throws|turns|rolls|grinds|bakes|
    writes|wrote) (\w+ ){0,3}by hand; fountain pen; wooden \w+; \d+ taps; maple
    """
)
