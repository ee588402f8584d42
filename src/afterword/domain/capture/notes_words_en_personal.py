"""What English notes say that tells the personal: family, pets, sport, music, where one is from."""

from __future__ import annotations

from afterword.domain.capture.notes_cues import phrases

PERSONAL = phrases(
    r"""
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
    (called|named))?; under (\d+|sixes|sevens|eights|nines|tens|elevens|twelves|thirteens|fourteens|
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
    by hand; fountain pen; wooden \w+; \d+ taps; maple
    """
)
