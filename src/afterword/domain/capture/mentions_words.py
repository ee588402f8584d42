"""Words that stand for, before or behind people's names."""

from __future__ import annotations


def _listed(block: str) -> frozenset[str]:
    return frozenset(block.split())


def _paired(block: str) -> dict[str, tuple[str, ...]]:
    """Entries like "william: will bill", parted by semicolons; a comma keeps words together.

    What stands twice is put together.
    """
    found: dict[str, tuple[str, ...]] = {}
    for key, values in (entry.split(":") for entry in block.split(";") if entry.strip()):
        name = " ".join(key.split())
        found[name] = tuple(dict.fromkeys((*found.get(name, ()), *_values(values))))
    return found


def _values(values: str) -> list[str]:
    if "," not in values:
        return values.split()
    return [" ".join(value.split()) for value in values.split(",") if value.strip()]


HONORIFICS = _listed(
    """
    mr mrs ms miss mx sir madam ma'am maam frau herr fr hr frl sra sr srta dona dom seu senhor senhora
    senor senora senorita m mme mlle monsieur madame san sama sensei ji bhai respected dear hi hello
    liebe lieber sehr geehrte geehrter guten tag oi ola prezada prezado cara caro bonjour hola estimada
    estimado
    """
)
DOCTORS = _listed(
    """
    dr doctor prof professor dra drs phd rev reverend father sister captain capt colonel col major maj
    general gen sergeant sgt lieutenant lt commander cmdr admiral judge justice rabbi imam hon chief
    matron dean principal coach chef
    """
)
FEMALE = _listed(
    """
    mrs ms miss frau fr frl madam ma'am maam sra srta dona senhora senora senorita mme mlle madame
    matron sister geehrte liebe prezada cara estimada (she/her)
    """
)
MALE = _listed(
    """
    mr sir herr hr sr seu senhor senor monsieur geehrter lieber prezado caro estimado (he/him)
    """
)
PARTICLES = _listed(
    """
    von van der den de del della di da do dos das du la le el al bin ibn zu zur zum ten ter af y e jr sr
    ii iii iv
    """
)

#: a word for somebody: what their title then says
ROLE_WORDS = _paired(
    """
    ceo: ceo, chief executive; cfo: cfo, chief financial, finance director; coo: coo, chief operating;
    cto: cto, chief technology; cro: cro, chief revenue; vp: vp, vice president; matron: matron;
    principal: principal; headteacher: head teacher, headteacher; head: head; chef: chef; foreman:
    foreman; ward manager: ward manager,; pm: product manager,; the pm: product manager,; the chair:
    chair; the director: director; the designer: designer; the engineer: engineer; the lead: lead; the
    owner: owner; owner: owner; the dean: dean; dean: dean; the partner: partner; the supervisor:
    supervisor; hr: hr, human resources, people partner, people operations, personal; the
    superintendent: superintendent; the captain: captain; the steward: steward; gf: geschaftsfuhrer; der
    gf: geschaftsfuhrer; meister: meister; der meister: meister; polier: polier; leiterin: leiterin;
    leiter: leiter; oberarzt: oberarzt; chefarzt: chefarzt; diretora: diretora; diretor: diretor;
    gerente: gerente; socia: socia; socio: socio
    """
)

NICKNAMES = _paired(
    """
    maureen: mo; dominic: dom; vincent: vinny vin vince; vincenzo: enzo; karl: kalle charly; manfred: manni
    manny; ursula: uschi ulla; susanne: susi sanne; stefanie: steffi; stephanie: steffi; monika: moni;
    michaela: michi; ulrich: uli; ulrike: uli; rudolf: rudi; wilhelm: willi; helmut: helli; hubert: hubsi;
    veronika: vroni; notburga: burgi; therese: resi; theresia: resi; anton: toni; alois: loisl; leopold:
    poldi; ferdinand: ferdl; gustav: gustl; georg: schorsch girgl jörg; bartholomäus: bartl; matthias: hias;
    beat: beni; bernhard: bernie berni; siegfried: sigi; dietrich: dieter; angelika: geli; brigitte: gitti
    brit; renate: reni; gabriele: gabi; andreas: andi; hans: hansi; reinhard: reini; gerhard: gerd; eberhard:
    ebi; ekkehard: ekki; hartmut: harti; norbert: nobbi; detlef: detti; waltraud: traudl; edeltraud: traudl;
    jesus: chuy chuo chus; graciela: chela; felipe: pipe; concepcion: concha conchita; dolores: lola;
    rosario: charo; mercedes: merche; fernanda: fer fefe; fernando: fer nando; rodrigo: rodri; santiago:
    santi; javier: javi; xavier: xavi; oriol: uri; ernesto: neto; gerardo: jerry lalo; socorro: coco;
    consuelo: chelo; pilar: pili; luis: lucho; cesar: checo; sergio: checo; alfonso: poncho; francisco: pancho;
    vicente: chente; ezequiel: eze; hector: tito; humberto: beto; norberto: beto; adalberto: beto; heriberto:
    beto; gilberto: beto giba; antonia: toñi; sebastiao: tiao; gustavo: guga gu; carlos: cacá carlinhos;
    eduarda: duda; leandro: le; lourenco: lello loure; manoel: mané; josefa: zefa zefinha; jose: zé zeca;
    joaquim: quinzinho; raimundo: ray mundico; maria: mariazinha; mauricio: mau; marcelo: celo; claudio:
    cacau; alexandre: xande; filipe: lipe; felicia: lili; tatiana: tati; daniela: dani; daniel: dani;
    mariana: mari; juliana: ju; julia: ju; luiza: lu; luciana: lu; camila: mila; rodolfo: rodo; mokhtar: momo;
    andre: dede; gerard: gege; nicolas: nico; ludovic: ludo; frederique: fred; nathalie: nath; florence: flo;
    catherine: cath; michel: mich; jacques: jacquot; philippe: fifi; benoit: ben; etienne: titi; therese: titi;
    christelle: cricri; matteo: teo; giovanni: gianni vanni; giuseppe: beppe pino; francesco: franco cesco;
    salvatore: totò; domenico: mimmo; raffaele: lello; gaetano: tano; luigi: gigi; elisabetta: betta;
    william: will bill billy liam; robert: rob bob bobby; richard: rick rich dick; elizabeth: liz beth
    lizzie betty eliza; margaret: maggie meg peggy; katherine: kate kathy katie; catherine: kate cathy
    cat; kathleen: kathy kath; james: jim jamie jimmy; john: jack johnny; michael: mike mick mikey;
    joseph: joe joey; thomas: tom tommy; charles: charlie chuck; edward: ed eddie ted ned; daniel: dan
    danny; david: dave; stephen: steve; steven: steve; matthew: matt; andrew: andy drew; anthony: tony tone
    ant; christopher: chris; christine: chris tina; christina: chris tina; nicholas: nick; alexander:
    alex sandy; alexandra: alex sandra; benjamin: ben; samuel: sam; samantha: sam; patricia: pat trish
    patty; patrick: pat paddy; jennifer: jen jenny; jessica: jess; rebecca: becky bex becca; susan: sue
    suzie; deborah: deb debbie; pamela: pam; victoria: vicky tori; theodore: ted theo; timothy: tim;
    gregory: greg; gary: gaz gazza; darren: daz dazza; barry: baz bazza; sharon: shaz; jeremy: jez jem;
    terence: tel terry; derek: del; kevin: kev; trevor: trev; simon: si; martin: marty; natasha: tash;
    natalie: nat; michelle: shell mich; stephanie: steph; josephine: josie jo; kimberley: kim; mohamed:
    mo; ibrahim: ibo; sebastien: seb; alejandro: ale; guillermo: memo; jesus: chuy; enrique: quique;
    theresa: terri tess; teresa: tere; leonard: len lenny; leonardo: leo; clifford: cliff; reginald:
    reg; rodney: rod; roderick: rory rod; malachy: mal; aloysius: al; brendan: bren; oluwatobi: tobi;
    chukwuemeka: emeka; gurpreet: gurp; harpreet: harp; parminder: pam; jeffrey: jeff; kenneth: ken
    kenny; ronald: ron; donald: don; lawrence: larry; raymond: ray; philip: phil; phillip: phil;
    philippa: pip pippa; frederick: fred; gerald: gerry; abigail: abby; amanda: mandy; cynthia: cindy;
    barbara: barb; dorothy: dot dottie; salvatore: sal; winifred: winnie; francisco: paco chico; jose:
    pepe ze; antonio: toni toninho; friedrich: fritz; johannes: hannes; joachim: achim; wolfgang: wolf;
    sebastian: seb basti; maximilian: max; matthias: matze; mohammed: mo; muhammad: mo; priyanka: priya;
    oluwaseun: seun; siobhan: shiv; aleksandra: ola; ekaterina: katya; katarzyna: kasia; malgorzata:
    gosia; agnieszka: aga; joanna: asia jo; joanne: jo; piotr: piotrek; krzysztof: krzys; magdalena:
    magda lena; yekaterina: katya; maria: mary; guadalupe: lupe; ignacio: nacho; eduardo: edu lalo;
    luiz: lu; fernando: nando; leticia: le; gabriela: gabi; rafaela: rafa; rafael: rafa; hyun-woo: hyun;
    bartholomew: bart; nathaniel: nate nat; jonathan: jon; zachary: zach zak; isabella: bella izzy;
    charlotte: charlie lottie; eleanor: ellie nell; georgina: georgie; harriet: hattie; frances: fran;
    francesca: fran; jacqueline: jackie; sandra: sandy; kimberly: kim; valerie: val; bernadette: bernie;
    bridget: bridie; desmond: des; cornelius: con neil; fergus: gus; augustus: gus; vikram: vik;
    venkatesh: venky venkat; subramanian: subbu mani; krishnan: krish; sivakumar: siva; jayalakshmi:
    jaya; dmitri: dima; henrietta: hettie etta; harriet: harri; archibald: archie erchie; hamish: hame;
    alexandre: alex; alexandra: alexa lexi; alexis: alex;
    alejandra: ale; aleksander: alek sasha; alexei: alyosha; oleksandr: sasha; mikhail: misha; nikolai:
    kolya; vladimir: vova; tomasz: tomek tom; tomas: tom;
    tomash: tom; thomas: tom tommy tam; james: jim jamie jimmy jimbo seumas; robert: rob bob bobby rab
    rabbie bert; william: will bill billy liam wullie;
    john: jack johnny jock ian; elizabeth: liz beth lizzie betty eliza libby lisa lisbet; margaret: maggie
    meg peggy mags madge greta; isabel: izzy bel; gwendolyn: gwen;
    priyadarshini: priya; lakshmi: lak; venkatesan: venky venkat; balasubramanian: bala; ramakrishnan: ram;
    srinivasan: srini; chandrasekhar: chandra; narayanan: nara;
    raghunathan: raghu; meenakshi: meena; parvathi: paru; bhavani: bhav; aishwarya: aish; anuradha: anu;
    abhishek: abhi; siddharth: sid; sidharth: sid; aditya: adi;
    harpreet: harry; mehmet: memo; fatima: fati; abdullah: abdul; yusuf: joe; ludmila: luda; svetlana:
    sveta; anastasia: nastya ana; tatiana: tanya; ludwig: lutz; heinrich: heinz;
    elisabeth: lisa sissi lisl; johanna: hanna hanni; josef: sepp; georg: schorsch; franz: franzl;
    margarete: grete; katharina: kathi; barbara: barb babs bärbel; christoph: chris;
    constanze: conny; cornelia: conny nele; florian: flo; dominik: dom; benedikt: bene; valentin: vali;
    joaquim: quim; joao: joca; maria: mary mia; beatriz: bia; ana: aninha;
    francisca: chica; manuel: manny manolo; roberto: beto; alberto: beto; ricardo: rick; henrique: rique;
    guilherme: gui; leonor: nonô; tavares: tav; mireille: mimi; genevieve: gen;
    dominique: dom; frederic: fred; guillaume: gui; emmanuel: manu; veronique: vero; catherine: kate cathy
    cat cath kit; kathryn: kate kath; caroline: caz caro; carolyn: caz; susan: sue suzie;
    susannah: sue zanna; geraldine: gerri ger; gerard: ger gerry; fionnuala: nuala; aoife: eva; caoimhe:
    keeva; diarmuid: derm; donncha: don; padraig: paudie podge pod; sean: shane; maeve: mae;
    eugene: gene; louis: lou louie; louise: lou; lucille: lucy; loretta: lori; earlene: earl; beauregard:
    beau; clementine: clem; augusta: gussie; millicent: millie; wilhelmina: mina billie; matilda: tilly
    mattie; penelope: penny; rosemary: rosie romy; roseanne: rose; rosalind: ros roz; vivienne: viv;
    vivian: viv; yvonne: eve; yolanda: yoli; zachariah: zack; ezekiel: zeke; solomon: sol; bernard: bernie;
    herbert: bert herb; hubert: bert; gilbert: gil; albert: al bert bertie; alfred: alf fred alfie;
    wilfred: wilf; winston: win; walter: walt wally; vernon: vern; sylvester: sly; stanley: stan; sidney:
    sid;
    russell: russ; rupert: rupe; roland: roly; percival: percy; oliver: ollie; norman: norm; nigel: nige;
    mitchell: mitch; maurice: mo; malcolm: malc; luke: lukey; lewis: lew; lester: les; leslie: les;
    julian: jules; julia: jules; juliet: jules; joshua: josh; jocelyn: joss; jasmine: jas; jacob: jake;
    isaac: zac; humphrey: hum; howard: howie; hilary: hils; gwyneth: gwyn; graham: gray; godfrey: goff;
    gordon: gord;
    geoffrey: geoff; gabriel: gabe; florence: flo florrie; felicity: flick fliss; evelyn: evie; ernest:
    ernie; emily: em millie; edith: edie; duncan: dunc; douglas: doug dougie; douglass: doug; dominic: dom;
    curtis: curt; colin: col;
    clarence: clar; clara: clare; cecilia: cissy ceci; calvin: cal; cameron: cam; bradley: brad; beverley:
    bev; beverly: bev; bertram: bert; bartholomew: bart; arthur: art arty; antonia: toni; annabel: bel;
    angela: ange angie; alistair: ali al;
    alasdair: ali al; alice: ali; agatha: aggie; adrian: ade; adelaide: addie; abraham: abe
    """
)

_WOMEN = _listed(
    """
    iris nora clara eva ada vera ines imogen hazel ivy ella mia ava freya marta nadia sonia tanya olga
    irina svetlana
    aylin zeynep elif meera asha usha lata radha geeta leena kirsten astrid sigrid solveig maeve ciara orla
    sinead
    maura deirdre keisha latoya ebony tamika aaliyah esther naomi miriam rebekah tabitha paula ursula carla
    marisol
    guadalupe ximena catalina valentina mariana adriana claudine colette odile agathe beatrice bea thea
    greer
    mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret
    sandra ashley kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca sharon
    laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine
    christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia
    victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha
    gloria teresa ann sara madison frances kathryn janice jean abigail alice judy sophia grace denise
    amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla
    alexis lori fiona greta ines joanne philippa lorraine winnie claire eleanor bronwen siobhan aoife
    niamh camille anjali priya lakshmi shruti deepa kavita sunita meera divya sneha pooja ananya aisha
    fatima zainab amina leila yasmin noor mei ling yuko tomoko akiko keiko naoko yoko hiroko emi
    annegret ursula petra sabine monika heike birgit claudia susanne katrin anke silke ulrike ingrid
    helga gisela renate brigitte karin kerstin stefanie julia franziska thais luana camila fernanda
    juliana beatriz larissa renata carmen rosa lucia elena isabel pilar dolores chloe manon amelie
    sylvie renee bettina tiffany gail zoe ngozi chioma adaeze ifeoma funmi folake thandiwe nomsa
    """
)
_MEN = _listed(
    """
    owen rhys gareth dafydd evan callum hamish angus ewan fergus rory gavin stuart graham nigel clive
    trevor barry
    gordon neil ian hugh toby rupert felix oscar leo max hugo jasper silas ezra amos elias levi isaac abel
    mateo
    emilio joaquin ramon sergio alvaro gonzalo rodrigo renato marcelo gustavo henrique otavio mehmet
    mustafa emre
    yusuf tariq karim samir rashid naveed imran sandeep manoj vijay ajay prakash dinesh harish ganesh ravi
    vivek
    nikhil rohan kenji satoshi daisuke bernd lutz detlef ludwig gunther helmut manfred dominic dom wendell
    james robert john michael david william richard joseph thomas charles christopher daniel matthew
    anthony mark donald steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason
    jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel
    gregory alexander frank patrick raymond jack dennis jerry tyler aaron jose adam nathan henry douglas
    zachary peter kyle noah ethan jeremy walter christian keith roger terry austin sean gerald carl
    harold dylan arthur lawrence jordan jesse bryan billy bruce gabriel joe logan alan juan albert
    willie elijah wayne randy vincent mason roy ralph bobby russell bradley philip eugene grant sal colm
    declan liam oisin kwabena kofi kwame deepak rahul arjun vikram sanjay anil suresh ramesh rajesh
    karthik mohammed ahmed omar ali hassan hiroshi kenji takeshi hayato haruto thies jorg jurgen klaus
    dieter horst uwe bernd ralf stefan andreas torsten thorsten matthias markus martin jan lars sven
    holger wolfgang friedrich hans karl italo joao pedro paulo carlos rafael bruno thiago marcos luis
    miguel javier diego alejandro pablo pierre jean-luc francois olivier tyrell marcus jamal hector
    sergei dmitri ivan oluwaseun emeka chidi tunde sipho thabo
    """
)

#: given names that tell: "f" or "m"
COMMON_GIVEN: dict[str, str] = dict.fromkeys(_WOMEN, "f") | dict.fromkeys(_MEN, "m")
