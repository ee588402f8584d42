"""What words of a mail are about, over seven languages: a choice, another person, a later time.

A concept is no verdict: what it speaks for is learned (`learned`). Words stand as `fold` leaves
them, stems end in `*`, and two words that belong together are joined by `_`.
"""

from __future__ import annotations

CONCEPTS = {
    "other": """
        else another other others someone somebody somebody's someone's candidate candidates applicant applicants
        internal insider cousin nephew son daughter guy lad fella bloke girl lady woman man jemand* ander* wen
        kandidat* bewerberin bewerber mitbewerb* neffe* sohn vetter intern* autre* quelqu'un candidat candidate
        interne neveu cousin fils fille gars otra otro otras otros alguien candidat* sobrin* primo prima hijo chica
        chico outro outra outros alguem sobrinho filho pessoa altro altra qualcuno iemand andere kandidaat
    """,
    "choose": """
        chose chosen choose choosing choice pick picked picking select selected selection decided decision went gone
        going hire hired hiring appoint appointed appointment took taken take taking given gave recommended
        preferred entschied* entscheid* gewahlt wahl auswahl genommen nimmt nehmen besetzt vergeben eingestellt
        einstell* bekommt bekommen choisi* choix retenu* retenir pris prise prend* prenons pourvu* recrut* embauch*
        elegi* eleg* elec* seleccion* contrat* tomamos escog* decant* escolh* selecion* optamos opta* ficou fica
        ficaram scelt* scegli* selezionat* assun* gekozen keuze aangenomen
    """,
    "not": """
        not no never cannot unable can't won't couldn't wouldn't don't didn't isn't aren't wasn't weren't haven't
        hasn't doesn't ain't nothing nobody none without neither nor nicht kein* nix nichts ned net nie niemand* weder
        ne pas aucun* rien jamais plus sans ni n'a n'est n'avons n'ai ningun* nada nunca tampoco sin nao nenhum* sem
        non niente nessun* niet geen niets
    """,
    "regret": """
        sorry unfortunately regret* afraid sadly alas disappoint* gutted leider bedauer* schade enttausch* tut_mir
        malheureusement regrett* desole* helas decu* navre* lament* siento desgraciad* lastima pena infelizmente
        sinto chat* purtroppo spiace dispiac* helaas spijt* jammer
    """,
    "filled": """
        filled closed cancelled canceled withdrawn gone full complete completed covered fell_through vergeben
        belegt voll gestrichen aufgehoben zuruckgezogen pourvu* complet* annul* clos* ferme cubiert* cubr* lleno*
        anulad* cerrad* preenchid* ocupad* fechad* cancelad* encerrad* desiert* fermee
    """,
    "freeze": """
        freeze freezes froze frozen freezing hold paused pause pausing cut cuts budget* headcount funding funds grant
        budget shelved suspend* afford money wage wages stopp* eingefroren gestoppt auf_eis haushalt* mittel sparen
        umsatz gele gelee geler gel suspens* credits congel* suspend* presupuest* recort* orcament* congelad* verba*
        bloccat* bevroren
    """,
    "future": """
        later once again soon future reopen* re-open* opens opening openings upcoming comes come_up vacanc* season
        spring summer autumn fall winter term intake next_year next_time next_season next_round another_chance
        spater wieder sobald kunftig* zukunft* nachste* herbst fruhjahr fruhling sommer winter saison dann frei
        wird_frei plus_tard des_que lorsque prochain* rentree printemps ete automne hiver saison bientot rouvr*
        mas_adelante cuando proxim* otono primavera verano invierno temporada pronto abr* reabr* en_cuanto quando
        assim_que futur* outono verao inverno breve abrir appena prossim* zodra volgend* later
    """,
    "month": """
        january february march april june july august september october november december januar februar marz
        mai juni juli oktober dezember janner janvier fevrier mars avril juin juillet aout septembre octobre
        novembre decembre enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
        janeiro fevereiro marco maio junho julho setembro outubro novembro dezembro gennaio febbraio aprile maggio
        giugno luglio settembre ottobre dicembre januari februari maart mei augustus
    """,
    "weekday": """
        monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun montag dienstag
        mittwoch donnerstag freitag samstag sonntag sonnabend lundi mardi mercredi jeudi vendredi samedi dimanche lunes
        martes miercoles jueves viernes sabado domingo segunda terca quarta quinta sexta segunda-feira terca-feira
        quarta-feira quinta-feira sexta-feira lunedi martedi mercoledi giovedi venerdi sabato domenica maandag dinsdag
        woensdag donderdag vrijdag zaterdag zondag tomorrow today morgen heute demain aujourd'hui manana hoy amanha
        hoje domani oggi vandaag tonight
    """,
    "contact": """
        call calls calling ring phone reach contact contacting touch approach write drop_me holler shout text email
        get_back come_back let_you_know knock stay_in keep_in melde melden meld meldet anruf* ruf rufe ruft
        zuruckkomm* zukommen kontaktier* recontact* rappel* appelle* appeler contacter ecris ecrire reviendr* revenir
        llam* contact* escrib* avis* busca* ligo ligar chamo chamar contat* contact* falar falamos procura* escreve*
        grito chiam* contatt* ricontatt* bel bellen contact_op
    """,
    "pool": """
        list pool reserve waitlist waitlisted roster database talent bank file active keep keeping hold_on flagged
        shortlist reserveliste nachruck* evidenz vormerk* vorgemerkt warteliste liste pool auge vivier reserve liste
        fichier conserv* gard* bolsa lista banco conservar guard* cadastro reserva banco mant* lista riserva lijst
    """,
    "firstline": """
        first top runner-up runner second next_in number_two close favourite first_call erste* zweite* platz nummer
        knapp premier* premiere deuxieme haut primer* segund* primeir* primo prima secondo eerste
    """,
    "meet": """
        meet meeting meets interview interviews chat talk talking speak visit come sit trial stage shift presentation
        present task assessment test exercise case lesson demo stagiaire audition tasting tour introduce see_you
        treffen treffe kennenlern* kennenzulern* gesprach* termin probearbeit* probetag* schnupper* hospit* vorstell*
        komm kommen vorbei ansehen rencontr* entretien essai epreuve* voir venez viens visite visio conocer* conoc*
        entrevista* reunion* prueba ven venga clase ver conhec* entrevista* prova teste aula vir venha papo reuniao
        incontr* colloqui* prova kennismak* gesprek* proefdag
    """,
    "round": """
        round rounds stage stages step steps final finalist second third panel advance* advanced forward progress
        proceed move_on through runde schritt endrunde weiter stufe etape* tour phase jury suite fase* ronda* etapa*
        siguiente avanz* final* rodada* proxim* avanc* passou seguinte turno passo ronde volgende stap
    """,
    "time": """
        time times slot slots when availab* suit suits suitable o'clock clock am pm reschedul* postpone* calendar
        invite diary date dates earlier noon uhr uhrzeit termin* zeit zeiten passt passen wann verschieb* verschoben
        verleg* heure heures horaire* creneau* date decal* disponib* quand convien* agenda hora horas horario* cita
        fecha fechas disponib* cuando reprogram* data datas quando horario* disponib* remarc* agend* ora orari* data
        quando disponib* tijd tijdstip datum wanneer schikt TIME
    """,
    "where": """
        room floor reception park parking entrance address building gate door lift teams zoom link video join
        badge bring dress parking raum stock stockwerk empfang parkplatz eingang adresse gebaude zimmer einwahl salle
        etage accueil adresse entree batiment stationnement lien sala piso recepcion direccion edificio entrada enlace
        sala andar recepcao endereco morada predio portaria estacion* link stanza piano ingresso zaal
    """,
    "offer": """
        offer offers offering contract contracts start starts starting begin join joining welcome aboard yours accept
        acceptance sign signed terms package hired job_is congratulations delighted angebot* anfangen anfangst
        einstellen einstellung zusage* vertrag* arbeitsvertrag* eintritt* beginn beginnen willkommen ruf unterschr*
        embauch* engag* contrat commenc* bienvenue offre proposition acceptez oferta* contrato* empez* empiez*
        arranc* bienvenid* incorpor* propuesta aceptar firmar proposta* contrato* comec* bem-vind* vaga_e lugar_e
        aceit* assin* admissao offert* contratto assunzione iniziar* benvenut* aanbod contract begin*
    """,
    "pay": """
        salary wage pay paid hourly hour annum bonus rate benefits gross net gehalt lohn stundenlohn brutto euro
        salaire brut euros sueldo salario bruto ordenado remunera* vencimento stipendio salaris eur usd gbp chf
    """,
    "paper": """
        document documents certificate* cert transcript* degree licence license permit passport id proof reference
        references referee referees portfolio sample samples form forms cv resume deck slides link photo photos reel
        papers file paperwork questionnaire check clearance unterlage* zeugnis* nachweis* bescheinigung* fuhrungszeugnis
        referenz* arbeitsprobe* mappe fragebogen formular lebenslauf ausweis kopie attestation* justificatif* diplome*
        certificat* releve* casier carte references* dossier cv formulaire piece pieces certificad* titulo* documento*
        referencia* comprobante* constancia* muestra* formulario* diploma* curriculo* certid* comprovante* comprovativo*
        referencia* portfolio portifolio documentos documenti certificat* referenz* document* diploma* bewijs*
    """,
    "send": """
        send sending upload attach attached provide forward submit bring fill complete return share email scan post
        supply furnish shoot schick* senden sende zusenden hochlad* ubersend* zukommen einreich* ausfull* nachreich*
        mitbring* vorlegen envoy* transmet* fournir joindre remplir deposer faire_parvenir filer enviar envi* mand*
        remitir adjuntar subir facilit* entreg* aportar envie* mande manda enviar anexar preench* apresent* inviar*
        invi* mandar* compil* stuur* sturen opsturen
    """,
    "ask": """
        how what why which where who whether wondering wonder curious question questions ask asks asked wanted_to clear
        tell_me explain describe thoughts wie was warum welche* wo ob inwieweit frage fragen fragt wissen unklar
        comment pourquoi quel quelle* ou combien question* demande* savoir est-ce precis* como cual* que por_que
        cuant* donde pregunta* saber duda* queria_saber qual quais quanto* onde pergunta* duvida* come quale perche
        hoe wat waarom welke vraag
    """,
    "could": """
        could can would will may might able mind please kindly konnten konnen kannst konnten wurden durfte darf bitte
        magst mochten pourriez pouvez peux pourrais merci_de veuillez serait podria* puede* puedes pudiera favor
        poderia* pode podia possivel sirvase queira potrebbe puo prego kunt graag zou
    """,
    "thank": """
        thank thanks thx ta cheers appreciate* grateful gratitude kind lovely nice danke* dank dankend herzlich*
        merci remerci* gentil* aimable gracias agrade* amable obrigad* grato grata valeu gentil* grazie ringrazi*
        bedankt dank
    """,
    "joy": """
        enjoyed enjoy pleasure loved love glad fun great pleased happy liked like impressed wonderful excellent gefreut
        freut freude spass toll super begeister* gefallen plaisir ravi* enchant* apprecie* plu beaucoup gusto encant*
        alegr* placer disfrut* gust* prazer gost* ador* feliz curti piacer* piaciut* leuk fijn genoten
    """,
    "note": """
        note message email mail letter card words reply response nachricht zeilen mail brief ruckmeldung post
        karte message mot courriel lettre mail mensaje correo nota carta mensagem recado email mail bilhete messaggio
        bericht mailtje
    """,
    "away": """
        out away office leave holiday holidays vacation annual sick maternity paternity closed travel* travelling
        traveling unavailable limited abwesen* urlaub* ausser elternzeit mutterschutz krank* dienstreise geschlossen
        betriebsferien absen* conge conges vacances ferme* arret deplacement fuera vacaciones ausen* baja permiso
        cerrad* postnatal ferias ausente fora licenca encerrad* afastad* recesso vakantie afwezig* verlof gesloten
        ferie assen* chius* maternita wintersport
    """,
    "back": """
        back return returns returning resume reopen zuruck wieder ruckkehr erreichbar retour reviens reprend* rentr*
        vuelvo vuelta regres* reanud* reincorpor* volto volta retorn* regress* reabr* terug weer bereikbaar rientr*
        torn* riapr*
    """,
    "urgent": """
        urgent urgently meantime meanwhile emergency deputy cover covering covered dringend* vertret* zwischenzeit
        notfall urgence* urgent* remplac* interim urgente* mientras sustitu* substitu* entretanto dringende spoed
        vervang* urgenz* sostitu*
    """,
    "left": """
        left leaves leaving longer retired retires retirement resigned moved_on last_day departed works worked employed
        successor took_over taken_over verlassen ausgeschieden ruhestand rente gewechselt nachfolg* nicht_mehr quitte*
        depart retraite successeur ne_travaille jubil* dejo dejado ya_no sucesor* saiu deixou aposent* reformou
        desligad* nao_trabalha ja_nao lasciato pensione vertrokken niet_meer uit_dienst trabaja trabalha
    """,
    "mailbox": """
        mailbox monitored inbox address account forwarded redirected email_address postfach gelesen weitergeleitet
        boite adresse buzon caixa casella postvak unattended
    """,
    "fail": """
        delivered undeliver* failed failure bounce* unknown recipient recipients exist exists quota mailer-daemon
        postmaster smtp permanent temporary host retry zustell* unzustellbar* empfanger fehlgeschlagen unbekannt
        distribu* remis* destinataire* echec destinatario* entreg* buzon_lleno falhou consegn* recapit* destinatari*
        bezorgd aflever* onbestelbaar
    """,
    "ack": """
        received receipt registered ticket submitted automatically automatic autom* processing eingegangen erhalten
        eingang empfangen registriert automatisch* recu* reception accuse enregistr* recibi* recepcion registrad*
        recebi* recebemos recepcao protocol* submetid* ricevut* ricezione ontvang*
    """,
    "apply": """
        application applications applied apply applying position role post vacancy opening job bewerbung* stelle
        stellen position beworben vakanz candidature* poste postes emploi offre_d candidatura* puesto* plaza vacante*
        cargo vaga* cargo concurso concurs* posizione posto vacature functie sollicit*
    """,
    "delay": """
        delay delayed delays wait waiting patience still yet longer pending soon week weeks bear hear_from sign_off
        verzoger* geduld noch warten dauert wochen vertagt aussteh* patience patienter retard* encore semaine* attente
        attend* espera* esperar paciencia demor* retras* todavia aun semana* aguard* paciencia ainda atras* attes*
        pazienza ancora wacht* geduld nog
    """,
    "stop": """
        stop refrain cease desist unsubscribe remove harass* again_please leave_us leave_me further_contact no_more
        unterlass* aufhoren absehen ruhe cesser cessez abstenir arret* tranquille dejar dejen deje abstener* abstenga
        absteng* parar pare parem evite* abster* cessar smett* stoppen ophouden laat_ons borras* insist*
    """,
    "body": """
        board committee panel council partners client boss director manager owner team everyone they we commission*
        gremium kommission chef* geschaftsfuhr* jury comite commission patron direction client cliente jefe jefa junta
        tribunal comite direccion equipo banca diretoria chefe juri cliente equipa capo commissione baas commissie
    """,
    "approve": """
        approved approve agreed agree voted confirm confirmed confirms zugestimmt genehmigt bestatigt bestatigen
        valide accord confirm* aprobad* aprueba acordad* aprovad* acordo approvat* goedgekeurd bevestig*
    """,
    "success": """
        successful successfully passed advanced congratulations shortlisted selected invited admitted bestanden
        eingeladen geschafft gratul* gluckwunsch* admis* admissible reussi* felicit* superad* aprob* aprov* habilitad*
        apto apta parabens complimenti geslaagd gefeliciteerd
    """,
    "refuse": """
        unsuccessful excluded reject* declined eliminat* dismissed ineligible turn_down passed_over pass_on abgelehnt
        absage* absagen ausgeschied* ablehn* exclu* ecarte* refus* defavorable excluid* descartad* rechaz* desestim*
        reprovad* eliminad* nao_apto inapto indeferid* scartat* esclus* afgewezen afwijz*
    """,
    "luck": """
        luck wish wishes endeavours endeavors success gluck erfolg wunsche* alles_gute toi souhait* bonne_chance
        reussite bonne_continuation suerte exito* deseo desea* desej* sorte sucesso auguri* fortuna succes
    """,
    "rank": """
        ranked ranking scored score points rank placed fourth third seniority punkte rang punktzahl classement
        points rang note puntuacion puntaje puntos orden pontuac* classific* lugar graduatoria punteggio
    """,
    "alien": """
        order invoice payment subscription discount sale shop card bank delivery parcel refund coupon loan insurance
        customer rechnung zahlung bestellung paket abo rabatt konto kunde versand commande facture colis abonnement
        remise livraison pedido factura tarjeta compra descuento suscrip* fatura encomenda pagamento assinatura cartao
        cliente ordine fattura pacco bestelling factuur korting tenant landlord mortgage
    """,
    "circular": """
        newsletter webinar conference ticket tickets event alert alerts jobs digest viewed profile searches sponsor
        community podcast blog veranstaltung messe alerte* evenement evento boletin noticias vagas_para ofertas
        recommended recommendations
    """,
    "profile": """
        opportunity opportunities recruiter linkedin profile background interested open_to searching looking hiring_for
        chance interesse interessant* opportunit* interess* oportunidad* oportunidade* perfil
    """,
    "we_no": """
        fit match strong stronger experience experienced closely requirements level senior junior qualified better
        passend* erfahrung* mehr profil* anforderung* experience profil adequat* correspond* experiencia perfil ajust*
        encaj* experiencia perfil adequ* esperienza profilo ervaring
    """,
    "i_can": "notice earliest relocate willing commute shifts weekends hours kundigungsfrist fruhestens schicht* preavis "
    "disponibilite deplacer turnos rotar sabados dispost* dispuest* aviso turno",
}
