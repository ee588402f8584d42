"""What German speakers keep to themselves, as cue phrases."""

from __future__ import annotations

from afterword.domain.capture.notes_cues import phrases

BACKWARD = phrases(
    r"""
    unter uns( gesagt)?; (im|ganz im|streng) vertrau(en|lich); vertraulich; inoffiziell; noch nicht
    (offiziell|bekannt|öffentlich|verkündet|raus|spruchreif); nicht (weitersagen|weitererzählen|
    erwähnen|schreiben|ansprechen|wiederholen|weitergeben); behalt\w* (ich )?(das )?(für mich|lieber für
    mich); bleibt (unter uns|hier|bei mir); (ahnt|weiß|weiss|wissen|ahnen) (noch )?(nix|nichts|keiner|
    niemand)( davon)?; (niemand|keiner) (weiß|weiss|ahnt)( das| davon)?; (ist ihm rausgerutscht|ist ihr
    rausgerutscht|rausgerutscht|herausgerutscht|rutschte ihm|rutschte ihr|verplappert|sich verplappert);
    hinter vorgehaltener hand; im aufzug; unter vier augen; hab(e)? ich nicht gesagt; darf (ich
    )?(niemand|keiner|nicht)( wissen| sagen| erfahren| hören)?; darf das nicht; geht (keinen|niemanden|
    mich nichts|die nichts) (was |etwas )?an; lass(e)? ich (weg|lieber|raus); lieber nicht (schreiben|
    erwähnen|ansprechen)?; finger weg; privat; nur für mich; psst; pst
    """
)

FORWARD = phrases(
    r"""
    (nicht|nichts|kein wort|nie|niemals|bloß nicht|bloss nicht|auf keinen fall|keinesfalls|lieber nicht)
    (über|von|erwähnen|sagen|schreiben|ansprechen|erzählen|verraten|nennen|anschneiden); (erwähne|sage|
    schreibe|erzähle|verrate|nenne|erwähn|sag|schreib|verrat) (ich )?(lieber |auf keinen fall |besser
    )?(nicht|nichts|niemandem|keinem); verschwieg\w*; verschweig\w*; weglassen; nicht erwähnt; nichts
    von
    """
)

MONEY = phrases(
    r"""
    \d+([.,]\d+)? ?(€|euro)? ?(die|pro|in der|je) (stunde|std|monat|jahr); lächerlich;
    gehalt\w*; gehälter; lohn\w*; stundenlohn; brutto\w*; netto; verdien(e|t|en|st); vergütung\w*;
    bonus; prämie\w*; tarif\w*; eingruppierung; entgeltgruppe; eg ?\d+; dreizehntes; urlaubsgeld;
    weihnachtsgeld; bezahlung; bezahlt (schlecht|mies|wenig|gut); (mein |meine )?(schmerzgrenze|
    untergrenze|gehaltsvorstellung\w*|wunschgehalt|verhandl\w+); \d+([.,]\d+)?(
    ?k| ?tsd| ?tausend| ?t€| ?€)? (fand|findet|ist|war|wären|wäre) (er|sie|ihm|ihr|zu|echt|ziemlich|
    recht)? ?(sportlich|zu viel|viel|hoch|wenig|zu wenig|happig|ambitioniert|mager|frech|drin); \d+ ?(k|
    tsd|tausend); zu wenig geld; unverschämt; frechheit; knauserig; geizig; kohle
    """
)

RIVALS = phrases(
    r"""
    (anderes|zweites|weiteres|mein|ein|das|schriftliches|festes|liegt ein|ein anderes) angebot(
    von| bei| der)?; angebot (von|bei|vom|liegt); zusage (von|bei|vom); absage (von|bei|vom); (auch|
    noch|parallel) (bei|im prozess|im rennen|beworben); anderen? (bewerbung\w*|gespräch\w*|prozess\w*|
    stelle|firma|verfahren); plan b; zweite wahl; traumjob; endrunde bei; (anderer|andere|anderen|
    interner|interne|internen|weiterer|zweiter) (bewerber\w*|kandidat\w*); mitbewerber\w*;
    konkurrent\w*; headhunter
    """
)

GOSSIP = phrases(
    r"""
    (die )?augen (verdreht|gerollt); verdreht\w* die augen; eingenickt; eingeschlafen; schlief ein;
    weggenickt; (fast|halb) (eingeschlafen|geschlafen); (können|konnten|kann|konnte)
    (sich|einander|ihn|sie|den|die|das)( gegenseitig)? nicht (leiden|ausstehen|riechen|ab)~; übergangen
    worden; (wird|werden|soll) (geschlossen|dichtgemacht|verkauft|abgewickelt|aufgelöst|eingestellt);
    (geschimpft|gelästert|hergezogen) über~; unter (prüfung|ermittlung|verdacht);
    beinahe(fehler|unfall)\w*; (meine?|sein|ihr)\w*
    (freund|freundin|partner|partnerin|mann|frau|cousin|cousine|bruder|schwester|schwager)\w*
    (arbeitet|fängt|ist|jobbt|wechselt)~; konkurrenz; der letzte (wurde|ist|war|hat)~; gerücht\w*; munkelt;
    gemunkel; tratsch\w*; klatsch; lästert\w*; geläster; angeblich; vorgänger\w*;
    im streit; streit\w*; krach; zoff; zerstritten; gekündigt; kündigung\w*; kündigt\w*; rausgeworfen;
    rausgeflogen; rausgeschmissen; gefeuert; entlassen; entlassung\w*; stellenabbau; kurzarbeit;
    sozialplan; betriebsbedingt\w*; abfindung; aufhebungsvertrag; insolven\w*; pleite; betriebsprüfung;
    steuerprüfung; durchsuchung; staatsanwalt\w*; verfahren gegen; geht (in rente|in pension|bald|weg);
    hört auf; verlässt; affäre; verhältnis mit; mobbing; mobbt\w*; gemobbt; hohe fluktuation;
    fluktuation; streik\w*; betriebsrat (ist|macht|gegen|klagt); arrogant; unsympathisch; unmöglich;
    idiot\w*; depp\w*; unhöflich; gegähnt; gelangweilt; kann (ihn|sie|den|die) nicht leiden; verkracht;
    neffe des; sohn vom chef; vetternwirtschaft
    """
)

IMPROPER = phrases(
    r"""
    kinderwunsch; kinder (geplant|plane|will|wollen|habe|hätte|möchte); familienplanung; (ob ich|bin
    ich|sind sie) (kinder|verheiratet|schwanger|ledig|religiös|gläubig)\w*( \w+)?; verheiratet;
    heirat\w*; schwanger\w*; elternzeit; mutterschutz; mein alter; wie alt; zu alt; zu jung; kopftuch;
    religion\w*; konfession\w*; kirche; woher ich (wirklich|eigentlich|komme); wo ich (wirklich|
    eigentlich) her\w*; herkunft; vorstrafe\w*; behinderung; was mein (mann|vater); beruf (des|meines)
    (vaters|mannes); unzulässig\w*; darf (er|sie|man) (gar )?nicht fragen
    """
)

EMPLOYER = phrases(
    r"""
    eigenkündigung; (noch nicht|nicht|bald|selbst) gekündigt; kündigungsfrist; (mein|meine|meinem|
    meinen|unser|unserem|jetziger|jetzige|jetzigen|alter|alte|ex) (chef\w*|boss|vorgesetzt\w*|
    arbeitgeber|firma|laden|betrieb); warum ich (weg|gehe|wechsle|wechseln|kündige|weg will|gegangen);
    grund (für den|meines|für meinen) wechsel\w*; abmahnung\w*; probezeit nicht; ausgebrannt; burnout;
    unterbezahlt; überstunden nicht; arbeitslos\w*; arbeitsamt; jobcenter; lücke im lebenslauf; hau ab;
    raus hier; nix wie weg
    """
)

SORROW = phrases(
    r"""
    führerschein (weg|entzogen|verloren|abgegeben)~; führerscheinentzug; (künstliche
    befruchtung|kinderwunschklinik|ivf); schufa; privatinsolvenz; schulden\w*; kredit\w*; hypothek\w*;
    (haus|auto|wohnungs)kredit\w*; vermieter\w*; räumung\w*; eigenbedarf; mietrückstand\w*; unterhalt\w*;
    dispo; minus auf dem konto; pfändung\w*; gerichtsvollzieher; medikament\w*; tabletten; scheidung\w*;
    geschieden; getrennt (lebend|seit|von); trennung( von)?; sorgerecht; gestorben;
    verstorben; beerdigung; trauer\w*; todesfall; (ist|war|liegt|schwer|sehr|ihre|seine) krank\w*; im
    krankenhaus; pflegefall; familiär\w*; familienangelegenheit\w*; betrunken; beschwipst; (zweites|
    drittes|viertes|noch ein) (bier|glas|wein|kölsch|schnaps); afd; wählt (die|den); politisch\w*
    """
)

GRAVE = phrases(
    r"""
    krebs; demenz; schlaganfall; sucht; alkohol\w*; heim; krankenhaus; krank; tod; depression\w*;
    operation; diagnose; therapie; schulden
    """
)

KIN = phrases(
    r"""
    (mein|meine|meiner|meinem|meinen|sein|seine|seiner|ihr|ihre|ihrer|ihrem) (mutter|vater|mann|frau|
    sohn|tochter|kind|kinder|bruder|schwester|oma|opa|eltern|familie|großmutter|großvater|
    schwiegermutter|tante|onkel); (oma|opa|mama|papa|mutti|vati)
    """
)

HEALTH = phrases(
    r"""
    mein(e|em|en)? (rücken|knie|hüfte|magen|kopf|schulter|bein|fuß|herz|auge\w*|zahn|zähne|hals|hand|
    hände|stimme|nerven|bandscheibe|migräne|blutdruck|krankheit|gesundheit|reha|arzt|therapie|asthma|
    allergie|psyche); rückenschmerz\w*; bandscheibe\w*; bauchweh; bauchschmerz\w*; magenschmerz\w*;
    kopfschmerz\w*; kopfweh; migräne; krankgeschrieben; krankschreibung; reha; betriebsarzt; nervös;
    nervosität; aufgeregt; gezittert; zitter\w*; schwitz\w*; geschwitzt; verschwitzt; schlecht
    geschlafen; kaum geschlafen; nicht geschlafen; müde; fix und fertig; gestresst; stress; panik\w*;
    angst\w*; depression\w*; geheult; geweint; tränen; übel; übelkeit; erkältet; husten; fieber
    """
)

DOUBT_PLAIN = phrases(
    r"""
    ((hab|habe) ich( das| die| den| es)?
    )?(verstammelt|gestammelt|gestottert|verhaspelt|geschwafelt|herumgeeiert|rumgeeiert|gestockt|verplappert|ins
    schwimmen gekommen|geschwommen|stockte|druckste|herumgedruckst);
    (hab|habe) ich( das| die| den| es)? (vergeigt|versemmelt|vermasselt|verbockt|verpatzt|verhauen|versaut|
    in den sand gesetzt); (vergeigt|versemmelt|vermasselt|verbockt|verpatzt|verhauen);
    (konnte|konnt|kann|wusste|hab|habe) (ich )?(das |es )?(nicht|nix|nichts|kaum) (so )?(gut|wirklich|
    recht|sicher|sauber|beantworten|erklären|beantwortet|erklärt|gewusst)( beantworten| erklären)?;
    (wusste|hatte) ich (nicht|nix|nichts|keine antwort|kein\w* beispiel); (schwache|schlechte|dünne|
    miese|lausige|keine gute) antwort; (lief|war|ging|kam) (nicht so|nicht|eher|ziemlich|weniger|mau|
    schlecht) ?(gut|toll|schlecht|dünn|mau|holprig|überzeugend|doll|rund)?; verhaspelt; ins schwimmen
    (gekommen|geraten); geschwommen; gestottert; gestammelt; blackout; verzettelt; rumgeeiert;
    herumgeeiert; gepatzt; hängen geblieben; nicht überzeugend; keine ahnung gehabt; da kam nix; stand
    auf dem schlauch; auf dem schlauch gestanden
    """
)

DOUBT_COLOUR = phrases(
    r"""
    (mein )?akzent\w*; mein (deutsch|englisch); (wie ein|wie der letzte) (idiot|depp|anfänger);
    blamiert; blamage; peinlich\w*; geschämt; schäm\w*; verkackt; verbockt;
    zu viel geredet; zu viel gequatscht; gelogen; geflunkert; übertrieben; schlecht
    gefühlt; mist gebaut; katastrophe; grottig; scheiße; scheisse; kacke; mist; verdammt; glaub(e)?
    nicht, dass; wird eh nix; keine chance; nicht gut genug; ärgere mich; geärgert
    """
)

GRIPE = phrases(
    r"""
    parkplatz\w*; parken; parkhaus; stau; bahn (zu spät|verspätet|ausgefallen|hatte); zug (zu spät|
    verspätet|ausgefallen|hatte); zu spät gekommen; verlaufen; kaffee (war|schmeckte|kalt|furchtbar);
    (raum|büro|gebäude) (war )?(kalt|heiß|stickig|hässlich|muffig); hässlich\w*; warten lassen;
    krawatte; anzug; bluse; schuhe (drück\w+|zu); egal; nervt\w*; genervt; langweilig
    """
)

CHORES = phrases(
    r"""
    briefmarken; (mama|papa|oma|opa|mutti) anrufen; (milch|brot|butter|eier|windeln|katzenfutter)
    (kaufen|holen); einkaufen; katze füttern; hund (raus|gassi); wäsche; zahnarzt; friseur; müll raus;
    (zur|in die|aus der|von der) kita (bringen|holen|abholen|fahren); kita( |-)?(abholen|abholung|platz|
    streik|ruft|zu|kind); paket abholen; tanken; reifen wechseln; geschenk (für|kaufen)
    """
)
