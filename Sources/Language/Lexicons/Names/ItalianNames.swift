extension NameLanguage {
  static let italian: NameLanguage = .init(
    "it",
    men: """
      sig signor signore don mister lord sir re principe duca conte imperatore padre fra frate \
      cardinale cardinal vescovo arcivescovo monsignor monsignore papa \
      apostolo
      """,
    women: """
      sig.ra sig.na signora signorina donna lady regina principessa duchessa contessa \
      imperatrice suor suora madre
      """,
    openers: """
      a ad adesso affinché ai al alcune alcuni alla alle allo allora altrettanto altri \
      altrimenti anche ancora anzi appena appunto attualmente avanti avendo bensì benché c che \
      chi chissà chiunque ci ciascuno ciò cioè circa col come comunque con contro così cosa cui \
      d da dagli dai dal dalla dalle dallo dapprima davanti davvero degli dei del della delle \
      dello dentro di dietro dinanzi dopo doveva dove dovunque due dunque durante e è ebbene \
      eccetto ecco ed egli ella entrambi entro era erano eppure essa essendo essi esso ex fa \
      finalmente finché fino forse fra fu fuori già giacché gli grazie ha hanno ho i ieri il in \
      infatti infine innanzitutto inoltre insieme intanto intorno invece io l la là laddove le \
      lei li lì lo loro lui lungo ma mai malgrado me meglio meno mentre mi mia mie miei mio \
      moltissimi molte molti molto naturalmente né neanche negli nei nel nell nella nelle nello \
      nemmeno neppure nessun nessuna nessuno niente noi nonostante non nostra nostre nostri \
      nostro nulla o od oggi ogni ognuno oltre oppure ora ormai ovviamente ovunque ovvero \
      parecchi per perché perciò perfino però persino piuttosto più poche pochi poco poi poiché \
      pressoché presso presto prima probabilmente proprio pure pur purtroppo qua qual quale \
      quali qualche qualcosa qualcuno qualora quando quanta quanti quanto quasi quegli quei quel \
      quella quelle quelli quello questa queste questi questo qui quindi recentemente riguardo \
      rispetto s salvo se sebbene secondo sei sembra sempre senza si sia siccome solo soltanto \
      sono sopra soprattutto sotto spesso stando stasera stamattina stato stavolta su subito \
      successivamente sugli sui sul sull sulla sulle sullo sua sue suo suoi talvolta tale tali \
      tanta tante tanti tanto te tra tranne tre troppo tu tutta tuttavia tutte tutti tutto \
      ultimamente un una uno va verso via vicino viceversa voi vostro evidentemente \
      apparentemente arrivato arrivata nato nata accusato accusata eletto eletta intervistato \
      intervistata accompagnato accompagnata definito nuovo nuova nuovi anni domani frattanto \
      dice disse ufficialmente parallelamente inizialmente precedentemente specialmente \
      generalmente esattamente paradossalmente curiosamente fortunatamente criticando parlando \
      rispondendo citando ricordando \
      vicina all dall dell quell quest un
      """
  ) { .italian }
}

extension NameLexicon {
  static let italian = NameLexicon(
    .italian, [.thingsFirst, .elision], andrea: .man,
    womensOffices: """
      o>a ore>rice iere>iera e>essa tore>trice
      """,
    lists: [
      .titles: """
      senatore senatrice senatori senatrici senator dott dr dott.ssa dottor dottore dottoressa \
      dottori prof prof.ssa professor professore professoressa professori ing ingegner ingegnere \
      ingegneri avv avvocato avvocata avvocatessa avvocati arch architetto architetta architetti \
      architette rag ragioniere geom geometra cav cavalier cavaliere comm commendatore on \
      onorevole onorevoli sen mons monsignor monsignore don padre fra frate suor suora madre \
      papa cardinale cardinal cardinali arcivescovo arcivescovi vescovo vescovi parroco prete \
      sacerdote rabbino imam sceicco ayatollah mullah mufti patriarca abate badessa presidente \
      presidenti presidentessa ex-presidente vicepresidente vicepresidenti premier vicepremier \
      primo_ministro prima_ministra ministro ministra ministri ministre viceministro \
      viceministra viceministri viceministre sottosegretario sottosegretaria sottosegretarii \
      sottosegretarie ex-ministro cancelliere cancellieri segretario segretaria segretarii \
      segretarie segretario_generale segretaria_generale deputato deputata deputati deputate \
      eurodeputato eurodeputata eurodeputati eurodeputate parlamentare parlamentari \
      europarlamentare europarlamentari capogruppo relatore relatrice relatori relatrici relator \
      sindaco sindaca sindaci sindace vicesindaco assessore assessori assessora consigliere \
      consiglieri consigliera governatore governatrice governatori governatrici governator \
      prefetto prefetta prefetti prefette questore ambasciatore ambasciatrice ambasciatori \
      ambasciatrici ambasciator console inviato inviata inviati inviate commissario commissaria \
      commissarii commissarie portavoce garante delegato delegata delegati delegate \
      rappresentante rappresentanti general generale generali colonnello colonnelli tenente \
      tenente_colonnello maggiore capitan capitano capitani maresciallo marescialli sergente \
      caporale ammiraglio comandante comandanti brigadiere appuntato soldato soldata soldati \
      soldate agente agenti poliziotto poliziotta poliziotti poliziotte ispettore ispettrice \
      ispettori ispettrici ispettor detective giudice giudici magistrato magistrata magistrati \
      magistrate procuratore procuratrice procuratori pm pubblico_ministero gip gup legale \
      legali notaio difense difensi difensore testimone imputato imputata imputati imputate \
      indagato indagata indagati indagate sospettato sospettata sospettati sospettate re regina \
      principe principessa duca duchessa conte contessa marchese marchesa barone baronessa \
      imperatore imperatrice zar sultano emiro lord sir direttore direttrice direttori \
      direttrici direttor amministratore_delegato amministratrice_delegata amministratore \
      amministratrice amministratori amministratrici amministrator ad ceo presidente_esecutivo \
      patron numero_uno capo capi leader dirigente dirigenti responsabile fondatore fondatrice \
      fondatori fondatrici fondator cofondatore cofondatrice cofondatori cofondatrici cofondator \
      imprenditore imprenditrice imprenditori imprenditrici imprenditor manager banchiere \
      banchieri finanziere finanzieri miliardario miliardaria miliardarii miliardarie magnate \
      coordinatore coordinatrice coordinatori coordinatrici coordinator tesoriere rettore \
      rettrice preside provveditore giornalista giornalisti giornaliste reporter cronista \
      cronisti croniste corrispondente corrispondenti editorialista editorialisti editorialiste \
      opinionista opinionisti opinioniste conduttore conduttrice conduttori presentatore \
      presentatrice presentatori presentatrici presentator scrittore scrittrice scrittori \
      scrittrici scrittor autore autrice autori autrici autor romanziere romanzieri poeta \
      poetessa drammaturgo drammaturga drammaturgi drammaturge saggista saggisti saggiste \
      filosofo filosofa filosofi filosofe storico storica storici storice sociologo sociologa \
      sociologi sociologe politologo politologa politologi politologe antropologo antropologa \
      antropologi antropologe economista economisti economiste analista analisti analiste \
      psicologo psicologa psicologi psicologe psichiatra medico medica medici medice chirurgo \
      chirurga chirurgi chirurge infermiere infermieri virologo virologa virologi virologe \
      epidemiologo epidemiologa epidemiologi epidemiologe infettivologo infettivologa \
      infettivologi infettivologe immunologo immunologa immunologi immunologe ricercatore \
      ricercatrice ricercatori ricercatrici ricercator scienziato scienziata scienziati \
      scienziate fisico fisica fisici fisice chimico chimica chimici chimice biologo biologa \
      biologi biologe matematico matematica matematici matematice astronauta astronauti \
      astronaute esperto esperta esperti esperte specialista specialisti specialiste studioso \
      studiosa studiosi studiose docente docenti insegnante maestro maestra maestri maestre \
      studente studenti studentessa cantante cantanti cantautore cantautrice cantautori \
      cantautrici cantautor rapper musicista musicisti musiciste compositore compositrice \
      pianista pianisti pianiste violinista violinisti violiniste chitarrista chitarristi \
      chitarriste direttore_d'orchestra attore attrice attori attrici attor comico comica comici \
      comice showgirl regista registi registe produttore produttrice produttori produttrici \
      produttor ballerino ballerina ballerini ballerine étoile coreografo coreografa coreografi \
      coreografe pittore pittrice pittori pittrici pittor scultore scultrice scultori scultrici \
      scultor fotografo fotografa fotografi fotografe artista artisti artiste designer stilista \
      stilisti stiliste modello modella modelli modelle chef cuoco cuoca cuoci cuoce ristoratore \
      allenatore allenatrice allenatori allenatrici allenator mister tecnico ct \
      commissario_tecnico centravanti attaccante attaccanti difensori centrocampista \
      centrocampisti centrocampiste portiere portieri bomber fantasista terzino calciatore \
      calciatrice calciatori calciatrici calciator giocatore giocatrice giocatori giocatrici \
      giocator campione campionessa campioni ciclista ciclisti cicliste pilota piloti pilote \
      nuotatore nuotatrice nuotatori nuotatrici nuotator velocista velocisti velociste atleta \
      atlete tennista tennisti tenniste pugile ginnasta ginnasti ginnaste sciatore sciatrice \
      sciatori sciatrici sciator stella leggenda attivista attivisti attiviste oppositore \
      oppositrice dissidente sindacalista sindacalisti sindacaliste politico politica politici \
      politice candidato candidata candidati candidate avversario avversaria avversarii \
      avversarie rivale negoziatore negoziatrice diplomatico diplomatica diplomatici diplomatice \
      consulente assistente collaboratore collaboratrice collaboratori collaboratrici \
      collaborator compagno compagna compagni compagne collega cittadino cittadina cittadini \
      cittadine amico amica amici amice dittatore boss mafioso pentito agricoltore panettiere \
      sceneggiatore sceneggiatrice
      """,
      .generations: """
      padre figlio figlia il_vecchio il_giovane la_giovane la_vecchia senior junior nipote
      """,
      .times: """
      lunedì martedì mercoledì giovedì venerdì sabato sabati domenica domeniche gennaio febbraio \
      marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre lun mar mer \
      gio ven sab dom gen feb apr mag giu lug ago set sett ott nov dic mattina mattino \
      pomeriggio sera notte mezzogiorno natale pasqua ferragosto capodanno epifania primavera \
      estate autunno inverno oggi ieri domani
      """,
      .particles: """
      di de da del della dello dei degli delle dal dalla la lo li le d e ed san al ben las
      """,
      .qualifiers: """
      uniti confederati \
      democratica \
      nord sud est ovest nord-est nord-ovest sud-est sud-ovest nordest nordovest sudest sudovest \
      nuovo nuova nuovi nuove vecchio vecchia alto alta alti bassa basso grande grandi gran \
      piccolo piccola medio media san santa sant santo santi santissima monte monti porto forte \
      capo lago isola isole castel castello villa val valle inter ac as us ss ssd asd fc sc cf \
      real sporting dinamo atletico atlético olympique papua arabia reggio torre rocca colle
      """,
      .qualifiersAfter: """
      latina latino \
      del_nord del_sud dell'est dell'ovest dell'_est dell'_ovest nord sud est ovest nord-est \
      nord-ovest sud-est sud-ovest nordest settentrionale settentrionali meridionale meridionali \
      orientale orientali occidentale occidentali centrale centrali equatoriale equatoriali \
      nuova nuovo vecchia vecchio superiore inferiore saudita britannica britannico francese \
      francesi spagnola americane profondo profonda marittima marittimo terme alta bassa \
      di_sopra di_sotto lido insulare calcio \
      e_tobago ed_erzegovina e_barbuda e_nevis e_principe
      """,
      .things: """
      bottiglia bottiglie bicchiere bicchieri calice calici fetta fette etto etti \
      via vie viale viali corso corsi piazza piazze piazzale piazzetta largo vicolo calle \
      lungotevere lungomare strada strade statale provinciale autostrada raccordo tangenziale \
      ponte ponti viadotto galleria traforo tunnel porta torre torri palazzo palazzi palazzina \
      grattacielo parco parchi giardino giardini bosco foresta monte monti montagna colle \
      collina valle val fiume torrente lago laghi spiaggia baia golfo isola isole arcipelago \
      penisola capo stretto canale cascate ghiacciaio deserto mare oceano porto stazione \
      stazioni fermata metropolitana aeroporto aeroporti scalo terminal scuola scuole liceo \
      istituto istituti università ateneo politecnico facoltà accademia conservatorio collegio \
      campus cattedra fondazione fondazioni fondo fondi associazione associazioni onlus ong \
      museo musei pinacoteca biblioteca archivio teatro teatri auditorium opera cinema sala \
      ospedale ospedali policlinico clinica rsa asl farmacia chiesa chiese duomo cattedrale \
      cappella basilica abbazia monastero convento eremo moschea sinagoga tempio cimitero \
      monumento memoriale statua stadio stadi palasport palazzetto piscina arena ippodromo \
      autodromo circuito premio premi medaglia trofeo coppa torneo campionato maratona festival \
      rassegna borsa concorso legge leggi decreto ddl disegno_di_legge emendamento lodo dottrina \
      trattato trattati accordo accordi protocollo convenzione patto commissione comitato \
      tribunale tribunali corte carcere casa_circondariale penitenziario caserna base campo \
      gruppo gruppi holding società azienda impresa ditta compagnia spa s.p.a srl s.r.l sas snc \
      inc ltd corp fabbrica stabilimento officina officine laboratorio laboratori birrificio \
      cantina cantine tenuta masseria banca banche cassa bcc assicurazioni assicurazione editore \
      edizioni casa_editrice editrice libreria giornale quotidiano settimanale rivista gazzetta \
      corriere messaggero radio canale_tv emittente studio orchestra coro quartetto trio banda \
      hotel albergo alberghi locanda pensione ristorante ristoranti trattoria osteria pizzeria \
      bar caffè panificio pasticceria negozio supermercato centro_commerciale centro_congressi \
      nave navi fregata portaerei sottomarino incrociatore cacciatorpediniere petroliera \
      traghetto carro quartiere rione borgo borgata contrada frazione circoscrizione diocesi \
      arcidiocesi parrocchia villa castello rocca fortezza mulino diga centrale_nucleare miniera \
      cava rifugio malga vulcano cima passo malattia morbo sindrome effetto teorema equazione \
      scala cometa cratere asteroide fc ac as us calcio club compagnia_aerea \
      bici bicicletta moto \
      concilio \
      riforma manovra piano metodo \
      delta foce estuario
      """,
      .links: """
      di de d del dello della dei degli delle dell dell' d' la le lo da
      """,
      .states: """
      repubblica regno impero principato ducato granducato stato stati città capitale metropoli \
      comune paese villaggio provincia regione dipartimento territorio emirato sultanato cantone \
      federazione unione confederazione governo presidente vicepresidente ministro ministra \
      ministri premier primo_ministro cancelliere cancelliera re regina principe principessa \
      imperatore emiro sindaco sindaca governatore governatrice prefetto ambasciatore \
      ambasciatrice console arcivescovo vescovo popolo popolazione cittadini abitanti gente nord \
      sud est ovest centro nord-est nord-ovest sud-est sud-ovest interno periferia dintorni \
      strade zona zone resto parte metà confine confini costa parlamento esercito economia \
      centro_storico cuore questore questura \
      alberghi scuole ospedali spiagge quartieri negozi ristoranti chiese vie duomo cattedrale
      """,
      .kin: """
      famiglia famiglie fratelli sorelle gemelli gemelle clan dinastia coniugi coppia figli \
      figlie genitori cugini cugine eredi discendenti parenti familiari nonni casata casato
      """,
      .others: """
      altro altra altri altre un una uno giovane giovani vecchio vecchia anziano anziana \
      maggiore minore piccolo piccola ogni qualche nessun nessuna certo certa tale primo prima \
      seconda terzo terza due tre quattro diverso diversa diversi diverse differente \
      falso falsa finto omonimo sedicente stesso
      """,
      .plurals: "i gli le dei degli delle questi quei entrambi nostri due tre quattro tutti",
      .common: """
      lodi potenza lecce imola nipote cugino \
      abate abete acciaio acqua agnello agnelli albero alba alfieri alfiere allegri allegra alto \
      altamura amato amore angelo angeli anello aquila arancio arco argento armando aurora \
      azzurro bagno balla balestra barbaro barba barbieri barbiere barca barone baroni bassi \
      basso battaglia beato becco bella belli bello benedetto beretta berretta bianca bianchi \
      bianco biondi biondo bocca boccia bonifacio borgo borghi bosco boschi bosso botta bove \
      bravo bravi bruna bruni bruno bue buono buoni caccia cacciatore calabria calamai caldo \
      calzolaio calzolari campana campo campi cane cani cantore capo cappelli cappello capra \
      capretti caputo carbone carboni cardinale carnevale carota carta casa casale casali \
      castelli castello catena cavalli cavallo cavaliere cavallari celeste cervo cervi cesare \
      chiara chiari chiaro chiave chiesa chiodo cielo cima cinque cipolla clemente colomba \
      colombo colonna colonnello conca conte conti coppola corda corona corte corti cortese \
      corvo costa costanza costante cotta croce crispo cristallo cuoco cuore dama danza dente \
      destro diamante dolce dolci donati donato donna duca esposito fabbri fabbro fabio falco \
      falcone falconi falchi fame fante farina fava fede felice ferrari ferraro ferrara ferri \
      ferro fiamma fico fiore fiori fiorito fiume fiumi foca foglia fontana fonte fonti forte \
      forti fortuna forza forno franco franchi frate freddo fresco fumo fuoco gabbia galli gallo \
      gallina gambero gatti gatto gelo genovese gentile gentili germano giallo giardino giardini \
      giglio gioia giorno giorni giovane giusto giusti gloria golfo gotti grande grandi grano \
      grassi grasso grazia graziano grazie greco greci grigio grillo grosso grossi guardia \
      guerra guerrieri guida guidi iacono imperatore incoronata innocenti ira isola lago laguna \
      lana lanza lazio legge leone leoni lepre letta letizia lima lino liberi libero lombardi \
      lombardo longo lotti lotto luce luna lunghi lungo lupi lupo maestri maestro maggi maggio \
      magno malta mancini mancino mani manna mano marca marchi marchese marchesi mare mari \
      marina marini marino marmo martello martelli marzo massa massari mattei medici medico mela \
      mele melone meloni mensa mercante mercato merlo messina mezzo miele miniera moda molinari \
      molino monaco monaci mondo montagna montagne monte monti mora moretti moretto mori moro \
      morta motta muratori muratore muro musica nave nebbia nero neri nera neve nobile nocera \
      noce notte novella nuvola oliva olivo olivieri olmo ombra onda onesti onofrio ora orsi \
      orso orto orsini oro orlando ottobre pace pacifico padre padovano pagani pagano pagliaro \
      palazzi palazzo palermo palla palma palmieri palumbo pane papa pardo parisi parodi passero \
      passeri pasta pastore pastori patria pavone pazzi pazienza pelle pellegrini pellegrino \
      penna pepe perla pera peri pescatore pesce pesci petrosino pianta piazza picchi piccione \
      piccoli piccolo pietra pinna pino pini pinto pio pioggia pisano pittore pittori poeta polo \
      poli pomo ponte ponti porta porto porzio pozzi pozzo prato prati presti preti principe \
      punto quaranta quaglia quercia ragione ragusa rana rei re regina renzi riccio ricci ricca \
      ricco ripa riva rivera rocca rocchi roma romano romani rosa rosi rossa rossi rosso rota \
      rovere rubino ruggero russo russi sacco sacchi sala sale salvatore salvi salvini sandro \
      sano santa santi santo santoro saracino sardo sartori sarto sasso savio schiavo schiavone \
      scala scuro secchi secco sega sella selva selvaggio senna serena sereno sergente serra \
      servi settembre siena sole sorrentino sorte spada spadaro speranza spina spini stella \
      sterzo storia strada stradivari tasso tassi tedesco tedeschi tenaglia terra terzi terzo \
      testa testi tondo topo toro torre torri tosto toscano trenta trevi tristano tromba turco \
      ungaro uva vacca vaccaro valle valli vecchio vecchi vela venere veneto vento ventura \
      venturi vera verde verdi vero vescovo vescovi villa villani vincenti vino viola violante \
      virtù vista vita vitale vite vitello viva viviani volpe volpi volta zanna zappa zio zoppo \
      zucca zucchero draghi fini prodi raggi toti repubblica stampa corriere giornale tempo \
      messaggero mattino avvenire foglio manifesto lega fratelli azione italia_viva eni enel tim \
      leonardo generali unipol intesa italia apple amazon meta \
      bari \
      uomo morte verità amico amica bambino inferno dio diavolo anima corpo occhio piede sangue \
      aria denaro libro finestra pecora coniglio uccello anatra \
      unione vittoria libertà alleanza secolo unità fatto domani riformista centro tirreno \
      gazzetta futuro possibile impegno cambiamento virtus juventus primavera \
      caro duro magro povero puro severo sordo tinto vivo amoroso benigno calvo cattivo fedele \
      shell opera sun
      """,
      .speech: """
      dice disse ha_detto detto dichiara dichiarato dichiarò afferma affermato affermò aggiunge \
      aggiunto aggiunse spiega spiegato spiegò sottolinea sottolineato sottolineò ribadisce \
      ribadito ribadì annuncia annunciato annunciò assicura assicurato risponde risposto rispose \
      chiede chiesto chiese racconta raccontato raccontò ricorda ricordato osserva osservato \
      commenta commentato commentò precisa precisato conclude concluso concluse avverte \
      avvertito ammette ammesso ammise nega negato negò smentisce smentito accusa accusato \
      denuncia denunciato promette promesso promise scrive scritto scrisse twitta sostiene \
      sostenuto insiste insistito rileva conferma confermato critica criticato replica replicato \
      replicò attacca tuona auspica auspicato rivela rivelato confessa confessato confida \
      confidato riferisce riferito prosegue continua esclama ironizza evidenzia evidenziato \
      lamenta lamentato esorta esortato invita ringrazia dimesso ritiene
      """,
      .namesakes: """
      altro altra un_secondo il_secondo seconda falso falsa finto omonimo sedicente certo omonima tale antenato \
      antenata bisnonno bisnonna trisnonno sedicenti
      """,
      .thingModifiers: """
      comprensivo scientifico classico linguistico tecnico professionale statale comunale \
      provinciale regionale privato pubblico universitario civile civico militare elementare \
      primaria secondaria media superiore materna parrocchiale nazionale internazionale \
      artistico musicale sportivo culturale sociale commerciale agrario alberghiero nautico \
      paritario pediatrico oncologico ortopedico
      """,
      .directions: "a da di",
      .travel: """
      nato nata volo treno parte partito partita arrivato arrivata \
      treno treni autobus volo voli traghetto strada autostrada viaggio arrivo arrivi partenza ritorno arriva \
      arrivano arrivò arrivarono arrivato arrivata arrivati originario originaria originari originarie nativo \
      nativa nativi proveniente provenienti abitanti
      """,
      .firms: "figli figlio fratelli soci c",
      .towns: "città paese villaggio borgo cittadina comune porto frazione",
      .copulas: "è era",
      .articles: "il lo la i gli le un uno una",
      .works: """
      operazione vino vini \
      disco singolo \
      film romanzo serie opera album canzone \
      libro biografia documentario dramma
      """,
      .bodies: """
      banca società azienda compagnia gruppo ditta partito associazione organizzazione agenzia marchio catena impresa
      """,
      .nobles: "duca duchessa conte contessa marchese marchesa barone baronessa visconte",
      .crowns: """
      re regina principe principessa imperatore imperatrice papa zar sultano
      """,
      .vessels: """
      traghetto uragano ciclone nave peschereccio motopeschereccio fregata petroliera yacht \
      veliero battello rimorchiatore motonave \
      brigantino sommergibile sottomarino incrociatore motovedetta portacontainer goletta
      """,
      .branches: """
      di del della dei degli delle
      """,
      .clubArticles: """
      il del dal nel al sul
      """,
      .articledPlaces: """
      italia europa africa america asia australia austria albania algeria angola argentina armenia azerbaigian egitto ecuador eritrea estonia etiopia india indonesia inghilterra iran iraq irlanda islanda ucraina uganda ungheria uruguay uzbekistan ulster alabama alaska arizona arkansas idaho illinois indiana iowa ohio oklahoma oregon utah umbria emilia abruzzo istria elba ogliastra irpinia oltrepò alsazia andalusia aragona assia alvernia aquitania asinara egeo adriatico antartide artico aquila insubria ossola alto_adige urss unione onu \
      belgio brasile canada cile giappone messico perù portogallo regno_unito lussemburgo \
      liechtenstein montenegro kosovo vaticano marocco senegal sudan ciad niger togo benin ghana \
      gabon congo camerun kenya mozambico malawi botswana lesotho burundi ruanda madagascar \
      libano kuwait qatar bahrein pakistan bangladesh nepal bhutan vietnam laos myanmar \
      turkmenistan tagikistan kazakistan kirghizistan kurdistan tibet venezuela paraguay \
      guatemala nicaragua costa_rica belize salvador suriname piemonte veneto lazio molise \
      friuli trentino salento cilento chianti casentino mugello sannio gargano cadore canavese \
      monferrato polesine cairo pireo giglio sinai golan donbass caucaso sahel maghreb darfur \
      tigrai tigray kashmir punjab bengala texas colorado michigan wisconsin minnesota montana \
      nevada new_mexico kansas missouri tennessee kentucky maryland massachusetts connecticut \
      vermont maine new_jersey delaware galles kent sussex devon tirolo brandeburgo meclemburgo \
      palatinato nordreno
      """,
      .verbs: """
      ha aveva è era sarà fu va fa può deve vuole non si lo gli ci mai già dice
      """,
      .indefinites: """
      un uno una
      """,
      .idioms: "della_roma alla_roma dalla_roma nella_roma sulla_roma della_lazio alla_lazio",
      .pairings: """
      accordo alleanza asse binomio confronto coppia derby dibattito duello duetto duo finale incontro patto \
      rapporto relazione scontro sfida tandem ticket vertice
      """,
      .stories: """
      serie fiction telenovela romanzo film puntata episodio dramma commedia opera thriller \
      sceneggiato
      """,
      .roles: """
      personaggio personaggi eroina antagonista immaginario immaginaria
      """,
      .portrayals: """
      interpretata_da interpretato_da impersonata_da impersonato_da
      """,
      .homonyms: """
      omonimo omonima omonimi omonimia \
      omonime caso_di_omonimia
      """,
      .namings: """
      porta_il_nome portano_il_nome porterà_il_nome prende_il_nome prendono_il_nome prenderà_il_nome \
      prese_il_nome deve_il_nome deve_il_suo intitolato intitolata intitolati intitolate intitolarono \
      dedicata_a battezzato battezzata
      """,
      .money: "franchi dollari euro",
      .plays: """
      cade_in cade_a pareggia retrocede espugna rimonta_il rimonta_la va_in_vantaggio vince_in_casa \
      perde_in_casa batte_il batte_la sbanca passa_in_vantaggio crolla_in retrocesso viene_promosso \
      resta_in_testa
      """,
      .feasts: "festa festività giorno statua processione novena messa vigilia reliquia reliquie",
      .disclaimers: """
      nessuna_parentela non_ha_legami nessun_rapporto alcun_legame non_è_parente non_ha_nulla non_ha_parentele \
      confondere nulla_a_che niente_a_che parentela nessun_legame
      """,
      .lives: """
      nato nata morto morta impiccato impiccata giustiziato giustiziata decapitato decapitata \
      sepolto sepolta battezzato battezzata morì nacque arso arsa fucilato fucilata
      """,
      .storms: """
      uragano tempesta ciclone tifone raffiche
      """,
      .games: """
      cade retrocede espugna rimonta crolla \
      batte battuto battono pareggia pareggiato vince vinto perde perso sconfigge supera
      """,
      .creatures: """
      baio sauro \
      locomotiva rosa cavalla cavallo puledro puledra cane cagna gatto gatta elefante \
      elefantessa leone leonessa tigre orso orsa panda gorilla giraffa rinoceronte ippopotamo \
      pinguino delfino pappagallo mucca toro asino cammello satellite sonda razzo robot mascotte \
      tempesta tifone \
      purosangue stallone giumenta bassotto levriero capra pecora ariete falco aquila foca dalia
      """,
      .definites: "il lo la al del dal nel sul allo dello alla della dalla nella sulla dallo",
      .aboard: "a_bordo",
      .fates: """
      è_salpata è_salpato salpò attraccò naufragò fiorisce riaprirà ha_attraccato è_affondata \
      è_affondato si_è_incagliata è_naufragata è_ormeggiata
      """,
      .players: "attore attrice ruolo",
      .impersonations: """
      interpreta interpretava interpretare interpreterà impersona impersonava ruolo parte
      """,
      .called: "chiamato chiamata chiamati di_nome",
      .eras: """
      xii_secolo xiii_secolo xiv_secolo xv_secolo xvi_secolo xvii_secolo xviii_secolo xix_secolo \
      trecento quattrocento cinquecento seicento settecento ottocento trecentesco quattrocentesco \
      cinquecentesco secentesco seicentesco settecentesco ottocentesco trecentesca quattrocentesca \
      cinquecentesca secentesca seicentesca settecentesca ottocentesca \
      vittoriano vittoriana medievale rinascimentale barocco barocca
      """,
      .scholars: """
      esperto esperta specialista storico storica studioso studiosa docente professore professoressa
      """,
      .sameNames: "stesso_nome",
      .contrasts: "non nessuna nessun",
      .deeds: """
      ha aveva avrà avrebbe vuole voleva deve doveva può poteva potrebbe sa crede pensa propone presenta \
      respinge accetta parla cerca viaggia arriva torna vive lavora gioca piange diede fece venne mise \
      prese perse vinse rimase morì sarà sarebbe dovrebbe resta lascia punta incassa guida guidava
      """,
      .betweens: "non si gli le lo la mi ci già anche mai sempre ieri oggi ne",
      .standings: "sorge confina appartiene",
      .sources: "secondo",
      .belongings: """
      avvocato avvocata difesa moglie marito vedova vedovo figlio figlia figli fratello sorella padre \
      madre parole dichiarazioni versione dimissioni lettera discorso rivale successore predecessore \
      mandato libro romanzo legale legali arresto condanna morte governo giunta partito
      """,
      .doings: "pianse sorrise cantò morì dormì ballò sognò",
      .possessives: "nostro nostra questo questa quel quella quello vostro vostra",
      .diseases: "parkinson alzheimer crohn hodgkin huntington tourette asperger addison",
    ],
    ends: [
      .presents: "a e",
      .verbs: "ò erà irà arà",
      .participles: "ato ata ati ate ito ita uto uta",
      .attributes: """
      ato ata ati ate uto uta uti ute ito ita iti ite ale ali ico ica ici iche oso osa osi ose \
      ivo iva ivi ive ario aria ari arie ano ana ani ane ese esi bile bili blico blica blici \
      bliche anti enti perti \
      ile ili are ista iste isti
      """,
    ]
  )
}
