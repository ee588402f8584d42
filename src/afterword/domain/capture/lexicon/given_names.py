"""Given names from many countries, folded: a hint that a word is a name, never of anything else.

It says nothing about anybody's gender, and is never asked about it.
"""

# ruff: noqa: SIM905 - a word list reads better as words
from __future__ import annotations

from typing import Final

GIVEN_NAMES: Final = frozenset(
    """aaron abby abdul abdullah abena abigail abu ada adam adaeze adam adela adele adina aditi aditya
    adrian adriana adwoa agata agnes agnieszka ahmad ahmed ahmet aicha aidan aiko aileen aimee aisha
    aisling ajay akash aki akiko akira akosua alan alana albert alberto alejandra alejandro aleksandra
    alessandra alessandro alex alexa alexander alexandra alexandre alexis alfie alfonso alfred ali alice
    alicia alina aline alisha alison alistair allan allen allison alma alvaro alyssa amadou amal amanda
    amara amber amelia amelie amina amir amit amita amy ana anand ananya anastasia anders andre andrea
    andreas andrei andres andrew andrzej andy angel angela angelica angelika angelina angelo angus anh
    anika anil anindya anita anja anjali anke ann anna annabel anne annegret annelies annemarie annette
    annie annika ansgar anthony antje antoine anton antonia antonio anu anup anupam anurag aoife april
    archana archie ariana ariel arjun armando armin arne arnold arthur arturo arun arvind asha ashley
    ashok astrid athena aubrey audrey august augusto aurelie austin ava avery axel ayaan ayan ayesha ayo
    ayse babak balaji barbara barry bart bastian beata beate beatrice beatriz becca becky bella ben
    benedict benedikt benjamin bent bento beate bernadette bernard bernd bernhard bert bertha beth
    bethany bettina beverly bharat bianca bilal bill billy birgit bjorn blake blanca bob bobby bogdan
    bonnie boris boyd brad bradley brandon brenda brendan brent brett brian briana bridget brigitte
    britta britt brooke bronagh bruce bruna bruno bryan bryony caio caitlin caleb callum calvin cam
    cameron camila camilla camille candace cara carina carl carla carlo carlos carly carmen carol carole
    carolina caroline carolyn carrie carsten cassandra catalina catarina catherine cathy cecilia cecile
    celeste celia celine cesar chad chan chandra chantal charlene charles charlie charlotte chelsea chen
    cheng cheryl chiara chidi chidinma chika chinedu chioma chloe chris christa christian christiane
    christina christine christoph christopher chukwuemeka ciara cillian cindy claire clara clare
    clarissa claude claudia claudio claus clayton clement clemens cliff clifford clive cody colin
    colleen connor conor constance cora corey corinna corinne cory courtney craig cristian cristiano
    cristina crystal curtis cynthia daisy dale damian damien dan dana dani daniel daniela daniele
    danielle danilo danny daphne darius darlene darren darryl daryl dave david dawn dean deanna debbie
    debora deborah debra declan deepa deepak deepika deirdre delphine denis denise dennis derek derrick
    deshawn desiree desmond detlef devin devon dharma diana diane didier diego dieter dietmar dilip
    dimitri dina dinesh dipti dirk divya djamila dmitri dolores dominic dominik dominika dominique don
    donald donna dora doreen doris dorota dorothea dorothy doug douglas duane duc dulce duncan dustin
    dwayne dylan eamon earl ed eddie edgar edith edmund eduardo edward edwin efosa eileen eilidh eirik
    elaine eleanor elena eleni eli eliana elias elif elin elina elisa elisabeth elise elizabeth elke
    ella ellen ellie elliot elmar elodie eloise elsa elsie elvira emanuel emeka emi emil emilia emilie
    emilio emily emma emmanuel emre enrico enrique eric erica erik erika erin ernest ernesto ernst esi
    esperanza esteban estelle esther ethan etienne eugene eva evan eve evelyn ewa fabian fabiana fabio
    fabrice farah farid fatima fatou fatoumata federico felicia felicity felipe felix femi ferdinand
    fergus fernanda fernando fiona flavia flavio fleur flora florence florian folake frances francesca
    francesco francis francisca francisco franck franco francois francoise frank franz franziska fred
    freddie frederic frederick frederik freya frieda friederike friedrich fumiko gabi gabriel gabriela
    gabriele gabriella gail gareth garrett gary gaurav gavin gemma gene genevieve geoff geoffrey georg
    george georges georgia georgina gerald geraldine gerard gerd gerda gerhard gero gert gertrud
    ghislaine giacomo gianluca gideon gilbert gillian gina giorgio giovanna giovanni gisela giulia
    giuseppe glen glenn gloria gordon gosia grace graham grant greg gregor gregory greta gretchen
    guillaume guillermo guido gunnar gunter gupta gustavo guy gwen habib hadiza haley hamid hamish hamza
    hana hanna hannah hannes hans harald hari harish harold harriet harry haruka haruki harvey hasan
    hassan hayato hayley hazel heather hector heidi heike heiko heiner heinrich heinz helen helena
    helene helga helmut hendrik henning henri henrietta henrik henrike henry herbert hermann hideo
    hilary hilda hiro hiroko hiroshi hitomi holger holly hope horst howard hubert hugh hugo huw hyun ian
    ibrahim ida idris ifeanyi ifeoma ignacio igor ikechukwu ilona ilse imani imogen imran ines inga inge
    ingo ingrid irene irina iris irma isaac isabel isabella isabelle isaiah isha ishaan ismail italo
    itziar ivan ivana ivo ivy izabela jack jackie jackson jacky jacob jacqueline jacques jaime jake
    jakob jakub jamal james jamie jan jana jane janet janice janina janine jared jasmin jasmine jason
    jasper javier jay jayden jaya jayne jean jeanette jeanne jeff jeffrey jelena jen jenna jennifer
    jenny jens jeremiah jeremy jerome jerry jess jesse jessica jesus jetta jill jim jimmy jin jo joan
    joana joanna joanne joao joaquin jochen jocelyn jodie joe joel joerg jorg johan johann johanna
    johannes john johnny jolanta jolene jon jonah jonas jonathan jordan jorge jose josef joseph
    josephine josh joshua josie joy joyce juan juana juanita judith judy julia julian juliana juliane
    julie julien juliet julio julius jun junko jurgen justin justina justyna jutta jyoti kaitlyn kai
    kamal kamala kamila kana kara karan karen karim karin karina karl karla karolina karsten kartik
    kasia kat kate katarzyna kate katharina katherine kathleen kathrin kathryn kathy katie katja katrin
    kavita kavya kay kayla kayode kazuki kazuko keiko keira keith kelechi kelly kelsey kemal ken kendra
    kenji kenneth kenny kenta kerstin kerry kevin khadija khalid kiara kieran kim kimberly kira kiran
    kirk kirsten kirsty klara klaus kofi kojo konrad konstantin kris krishna krista kristen kristian
    kristin kristina kristine krisztina krystyna krzysztof kumar kurt kwabena kwame kwasi kwesi kyle
    kylie lachlan laila lakshmi lalita lamar lan lana lara larissa larry lars latisha latoya laura
    lauren laurence laurent lauri laurie lea leah leandro lee leena leila lena lennart leo leon leona
    leonard leonardo leonie leonora leroy leslie leticia levi lewis lexi liam lidia liesl lila lilian
    liliana lillian lily lin lina linda lindsay lindsey ling linh linus lisa lisbeth livia liz lizzie
    lloyd logan lois lola lorena lorenz lorenzo loretta lori lorraine lothar lou louis louisa louise
    luana luc luca lucas lucia lucian luciana lucie lucinda lucy ludwig luis luisa luiz lukas luke lutz
    lydia lynn lynne mabel maddie madeleine madhu madison magda magdalena mahesh mahmoud mai maja makoto
    malcolm malik malgorzata mallory mamadou mandy manfred manish manoj manuel manuela mara marc marcel
    marcela marcelo marcia marcin marco marcos marcus marek margaret margarethe margit margot marguerite
    maria mariah mariam mariana marianne marie mariel marijke marilyn marina mario marion marisa marisol
    marissa marius marjorie mark marko markus marlene marlies marta martha marthe martin martina marvin
    mary maryam masako mason massimo mateo mateus matheus mathias mathilde matias matilda matt matteo
    matthew matthias matthieu maura maureen maurice mauricio mauro max maxime maximilian maya mayumi
    mbali meera megan mehmet mei meike mel melanie melinda melissa melody mercedes meredith mette mia
    michael michaela michal michel michele michelle midori mieke miguel mike mikhail miki mila milan
    milena milos min mina minh miranda mireille miriam mirjam mitch mitchell mo moesha mohamed mohammad
    mohammed mohan moira molly mona monica monika monique morag morgan moritz moses moussa muhammad
    mukesh murray mustafa myra myriam nadia nadine nadja naima nancy nandini naoki naomi naoko narendra
    nasrin nat natalia natalie natasha nate nathalie nathan nathaniel navin neha neil nelly nelson nendo
    neville nia niamh nicholas nick nicki nico nicola nicolas nicole nicoletta niels nigel nikhil niki
    nikita nikola nikolai nils nina nisha nita nitin nkechi nnamdi noah noel noelle noemie noor nora
    norbert noreen norma norman nuala nuno nuria obinna octavia oded ola olaf oleg olga oliver olivia
    olivier olu oluwaseun omar oona oren orla orlando oscar oskar oswald otto owen ozlem pablo padma
    palesa pam pamela paola paolo parisa pascal pat patel patricia patrice patricio patrick patrik
    patrycja patti paul paula paulina pauline paulo pavel pawel pedro peggy penelope penny per percy
    perry petar pete peter petra phil philip philipp philippa philippe phoebe phyllis pia pierre pieter
    pilar piotr pooja prakash pranav prasad prashant pratik praveen precious preeti prerna priscilla
    priti priya priyanka pooja quentin quinn rabia rachel radhika rafael rafaela rafal raghav
    raghunathan rahel rahul raimund rainer raj raja rajan rajesh rajiv rakesh ralf ralph ram ramesh
    ramon ramona rana randall randy ranjit raphael raquel rashid raul ravi ray raymond rebecca rebekka
    reena regina reginald reiner reinhard reinhold rekha renata renate renato rene renee reuben reza
    rhiannon rhys ricardo riccardo richard rick ricky rieke rika riku rina rishi rita ritu rob robert
    roberta roberto robin robyn rocio rod rodney rodrigo roger rohan rohit roisin roland rolf roman ron
    ronald ronan ronja ronnie rory rosa rosalie rosalind rosario rose rosemary rosie ross rowan roxana
    roxanne roy ruben ruby rudi rudolf rufus rui ruixin rupert russ russell ruth ryan ryo sabina sabine
    sabrina sachin sadie said saima sakura sal sally salma salman salvador salvatore sam samantha samara
    sami samir samira sammy samson samuel sandeep sandhya sandra sandy sangita sania sanjana sanjay
    santiago sara sarah saras sarita sascha sasha satoshi saul savannah scarlett scott sean sebastian
    sebastiao selena selim selina selma senthil serena serge sergio seth seung severin shahid shaila
    shane shanice shanna shannon shanti shaun shauna shawn sheena sheila shelby shelley sherry shigeru
    shin shinji shira shirin shirley shiv shona shreya shruti shu sibylle siddharth sidney sibusiso
    sigrid silke silvana silvia simon simona simone sinead siobhan sita sky sofia sofie solange sonal
    sonia sonja sophia sophie soren stacey stacy stan stanley stefan stefania stefanie steffen stella
    stephan stephanie stephen sterling steve steven stewart stu stuart subhash sudha sue suki suman
    sumit sunil sunita supriya suresh susan susana susanna susanne sushma susie suzanne svante sven
    svenja svetlana swati sybil sylvia sylvie tadeusz taisha takashi takeshi tamara tamika tamsin tania
    tanja tanya tara tariq tasha tatiana taylor ted teresa terence teri terrence terry tess tessa thabo
    thais thandi thea theo theodor theodora theresa therese thiago thies thilo thomas thuy tiago tiana
    tiffany till tim timo timothy tina tine tobi tobias toby todd tom tomas tomasz tommy tomoko tomomi
    toni tony torben torsten toshi tracey traci tracy travis trevor tricia trina tristan troy trudy tuan
    ty tyler tyrell tyrone udo ugo ulf ulrich ulrike uma umar urs ursula usha ute uwe vaishali valentin
    valentina valeria valerie vanessa varun vasco veena venkat vera verena vernon veronica veronika
    veronique vicente vicki vicky victor victoria vidya vijay vikas vikram viktor viktoria vince vincent
    vinicius viola violet virginia vitor vivek vivian viviana vivien volker wade waleed wallace walter
    wanda wanja warren wayne wei wendy werner wesley wiebke wilfried wilhelm will willem william willy
    winfried winnie winston wojciech wolfgang xavier ximena xin yael yan yannick yara yasmin yasmine yaw
    yetunde yoko yolanda yosef yoshi yuki yuko yuri yusuf yvette yvonne zac zach zachary zahra zainab
    zara zeynep zoe zofia zsofia zuzanna""".split()
)

# Names that are words as well: typed small, they are taken for the word.
ALSO_WORDS: Final = frozenset(
    """ai al ali amber an any april art august ben bill bo bob can chan chance chase cliff daisy dale dan dawn
    dean do don drew earl ed faith frank gene glen grace grant guy ha hale harmony he hope iris ivy jack
    jay jo joy june kai ken king lee lily lin ling mai major mark mason max may melody miles min mo
    olive page pat penny precious prince ray rich rob rod rose rowan ruby sage said sam seung sky so sol
    son star stew sue sunny tim to tom ty viola violet will yes you""".split()
)

# Further ones that a line typed without capitals has for words: no stranger is told from them there.
COMMON_WORDS: Final = ALSO_WORDS | frozenset(
    """angel archer ash asia ban barb basil bay bea bee blessing brook buck buddy candy cant cash chad charity
    cherry chip christian clay clover coco cole colt comfort constance cookie cooper crystal day dell
    destiny dont dot due duke dusty easter felicity fern forest fort friday gay gift ginger goodness
    hang happy hay heath herb ho honey honor hung hunter india israel jasmine jean jewel joo jordan
    journey junior justice kay kit kong lane lark laurel lay legend long love loving lucky ma madison
    man marigold marina marine mercy merry ming misty monday moo myrtle nan noble noel norm november pa
    paris patience pepper phoenix ping pip poppy porter posy price prudence queen rain ready reed regina
    river rocky rusty sailor sandy sang savannah say season sharp shy sing skip skye song stone storm
    sugar summer sunday sweet tan temperance trace trinity troy true van verity wade wan way wednesday
    wee wen willow wing winter wolf wont woody yee young zinnia""".split()
)

# A short form and what it is short for, where letters alone do not tell.
SHORT_FORMS: Final[dict[str, tuple[str, ...]]] = {
    "bill": ("william",),
    "billy": ("william",),
    "will": ("william",),
    "liam": ("william",),
    "bob": ("robert",),
    "rob": ("robert",),
    "bobby": ("robert",),
    "robbie": ("robert",),
    "dick": ("richard",),
    "rick": ("richard", "ricardo"),
    "rich": ("richard",),
    "jim": ("james",),
    "jimmy": ("james",),
    "jamie": ("james",),
    "jack": ("john", "jackson"),
    "johnny": ("john",),
    "jon": ("jonathan",),
    "ted": ("edward", "theodore"),
    "ed": ("edward", "edwin", "eduardo"),
    "eddie": ("edward",),
    "ned": ("edward",),
    "peggy": ("margaret",),
    "maggie": ("margaret",),
    "meg": ("margaret", "megan"),
    "greta": ("margarethe", "margareta", "margaret"),
    "gretchen": ("margarethe",),
    "marge": ("margaret",),
    "liz": ("elizabeth",),
    "beth": ("elizabeth", "bethany"),
    "betty": ("elizabeth",),
    "libby": ("elizabeth",),
    "lisa": ("elizabeth", "elisabeth"),
    "kate": ("katherine", "catherine", "katharina"),
    "kathy": ("katherine",),
    "katie": ("katherine",),
    "cathy": ("catherine",),
    "kasia": ("katarzyna",),
    "gosia": ("malgorzata",),
    "sue": ("susan",),
    "suzy": ("susan",),
    "tony": ("anthony", "antonio"),
    "chuck": ("charles",),
    "charlie": ("charles",),
    "hank": ("henry",),
    "harry": ("henry", "harold"),
    "hal": ("harold",),
    "larry": ("lawrence",),
    "jerry": ("gerald",),
    "sal": ("salvatore", "salvador"),
    "tom": ("thomas",),
    "dave": ("david",),
    "mike": ("michael",),
    "mick": ("michael",),
    "matt": ("matthew", "matthias"),
    "nick": ("nicholas", "nicolas"),
    "chris": ("christopher", "christina", "christian"),
    "steve": ("stephen", "steven"),
    "alex": ("alexander", "alexandra", "alejandro"),
    "sandy": ("alexandra", "sandra"),
    "sasha": ("alexander", "alexandra"),
    "sam": ("samuel", "samantha"),
    "pat": ("patrick", "patricia"),
    "patty": ("patricia",),
    "trish": ("patricia",),
    "becky": ("rebecca",),
    "debbie": ("deborah",),
    "deb": ("deborah",),
    "jen": ("jennifer",),
    "jenny": ("jennifer",),
    "ken": ("kenneth",),
    "andy": ("andrew", "andreas"),
    "drew": ("andrew",),
    "ben": ("benjamin", "benedict"),
    "joe": ("joseph", "jose"),
    "josh": ("joshua",),
    "dan": ("daniel",),
    "danny": ("daniel",),
    "greg": ("gregory",),
    "jeff": ("jeffrey", "geoffrey"),
    "geoff": ("geoffrey",),
    "phil": ("philip",),
    "ron": ("ronald",),
    "don": ("donald",),
    "ray": ("raymond",),
    "vicky": ("victoria",),
    "tori": ("victoria",),
    "mandy": ("amanda",),
    "abby": ("abigail",),
    "winnie": ("winifred",),
    "nell": ("eleanor",),
    "ellie": ("eleanor",),
    "nora": ("eleanor",),
    "molly": ("mary",),
    "polly": ("mary",),
    "dot": ("dorothy",),
    "gabi": ("gabriele", "gabriela"),
    "uli": ("ulrich", "ulrike"),
    "hannes": ("johannes",),
    "hans": ("johannes",),
    "fritz": ("friedrich",),
    "sepp": ("josef",),
    "pepe": ("jose",),
    "paco": ("francisco",),
    "pancho": ("francisco",),
    "chico": ("francisco",),
    "ze": ("jose",),
    "beto": ("roberto", "alberto"),
    "lupe": ("guadalupe",),
    "nacho": ("ignacio",),
    "manu": ("manuel", "manuela"),
    "wolf": ("wolfgang",),
    "flo": ("florian", "florence"),
    "toni": ("anton", "antonia"),
}
