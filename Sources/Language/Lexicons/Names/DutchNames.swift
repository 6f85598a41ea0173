extension NameLanguage {
  static let dutch: NameLanguage = .init(
    "nl",
    men: """
      meneer mijnheer dhr heer heren de_heer koning prins keizer hertog graaf sir lord pater \
      broeder
      """,
    women: """
      mevrouw mevr mw mejuffrouw mej juffrouw dames koningin prinses keizerin hertogin gravin \
      zuster freule
      """,
    openers: """
      aan aangezien achter achteraf achtereenvolgens actueel al alhoewel alle alleen allemaal \
      allen alles als alsof altijd andere anders anderzijds behalve beide beiden ben beneden bij \
      bijgevolg bijna binnen binnenkort blijkbaar boven bovendien buiten d daar daaraan daarbij \
      daardoor daarentegen daarin daarmee daarna daarnaast daarom daarop daarover daartegen \
      daarvan daarvoor dan dankzij dat de denkt desalniettemin desondanks deze dezelfde die \
      dicht dichtbij diens dit doch doet doordat door dus echt echter een eenmaal eerder \
      eergisteren eerst eigenlijk eindelijk elders elk elke en enerzijds enkele enkel er \
      eveneens evenmin ex feitelijk gaat gedurende geen gelukkig genoeg gezien gisteren haar had \
      hadden halverwege hebben heden heel heeft helaas hem hen het hier hierbij hierdoor hiermee \
      hierna hierop hij hoe hoewel hoogstens hun ieder iedere iedereen iemand iets ik immers in \
      inderdaad indien ingevolge inmiddels integendeel intussen inzake is ja jaarlijks jaren je \
      jij jou jouw juist kan klopt komt kort kortom krachtens laat laatst langs later liever m \
      maar maandenlang mag massaal meer meestal men met meteen mij mijn min minder misschien \
      mits moest moet morgen mogelijk na naar naarmate naast nabij nadat namelijk namens \
      natuurlijk nauwelijks nee net niemand niet niets niettemin nieuwe noch nochtans nog nooit \
      nou nu of ofschoon ofwel om omdat omtrent omstreeks onder ondanks ondertussen ongeveer \
      onlangs ons onze ooit ook op opeens opnieuw opvallend overigens over overal overmorgen pas \
      per plotseling precies pro reeds rond rondom samen sedert sinds sindsdien slechts soms \
      sommige spoedig steeds straks t tegelijk tegelijkertijd tegen tegenover telkens ten \
      tenminste tenslotte tenzij ter terecht terug terwijl te tevens tijdens toch toe toen \
      totdat tot trouwens tussen twee uit uiteindelijk uiteraard uitgerekend vaak van vanaf \
      vanavond vandaag vandaar vanmiddag vanmorgen vanochtend vanuit vanwege veel vele verder \
      vermoedelijk via vlak vlakbij voegt volgens voor vooral vooralsnog voorafgaand voordat \
      voorheen voormalig voorts vorig vorige vraagt vroeg vroeger waar waaraan waarbij waardoor \
      waarin waarmee waarna waarom waarop waarschijnlijk waarvan waarvoor wanneer want waren was \
      wat weer wegens weinig wel weldra welk welke weliswaar werd werden wie wiens wij wil \
      willen wordt worden ze zeer zegt zei zeker zelf zelfs zich zij zijn zo zoals zodat \
      zodoende zodra zogenaamd zolang zonder zou zouden zowel zulke zullen critici aanhangers \
      gevraagd geboren oud toenmalig huidig huidige gesteund gevolgd vergezeld aldus
      """
  ) { .dutch }
}

extension NameLexicon {
  static let dutch = NameLexicon(
    .dutch,
    endings: [NameEnding("s", isAlsoPlural: true)],
    compounds: """
      kabinet regering partij kamp aanhang ploeg periode beleid jaren zaak
      """,
    lists: [
      .titles: """
      dr drs prof professor professors hoogleraar hoogleraaren ir ing mr mw mevr dhr bc msc \
      president presidenten presidente vicepresident vicepresidenten ex-president ex-presidenten \
      oud-president oud-presidenten premier premiers vicepremier vicepremiers ex-premier \
      oud-premier minister ministers minister-president eerste_minister viceminister \
      viceministers oud-minister buitenlandminister kanselier bondskanselier oud-kanselier \
      staatssecretaris staatssecretarissen secretaris secretaris-generaal senator senatoren \
      kamerlid kamerleden tweede_kamerlid kamervoorzitter fractievoorzitter fractievoorzitters \
      fractieleider fractieleiders partijleider partijleiders partijvoorzitter lijsttrekker \
      lijsttrekkers parlementslid parlementariër parlementariërs europarlementariër \
      europarlementariërs afgevaardigde afgevaardigdes raadslid wethouder wethouders \
      gedeputeerde gedeputeerdes schepen schepenen burgemeester burgemeesters gouverneur \
      gouverneurs commissaris commissarissen eurocommissaris commissievoorzitter ambassadeur \
      ambassadeurs ambassadrice consul consuls gezant speciaal_gezant coördinator woordvoerder \
      woordvoerders woordvoerster woordvoersters persvoorlichter verslaggever verslaggevers \
      rapporteur rapporteurs informateur formateur verkenner ombudsman vicevoorzitter voorzitter \
      voorzitters voorzitster bestuurder bestuurders bestuursvoorzitter ceo topman topvrouw baas \
      bazin chef hoofd directeur directeurs directrice algemeen_directeur manager managers \
      ondernemer ondernemers oprichter oprichters oprichtster medeoprichter bankier bankiers \
      miljardair miljardairs zakenman zakenvrouw investeerder eigenaar eigenaresse \
      bedrijfsleider penningmeester generaal generaals luitenant-generaal generaal-majoor \
      kolonel luitenant luitenant-kolonel majoor kapitein sergeant korporaal admiraal maarschalk \
      veldmaarschalk commandant commandanten soldaat militair agent agenten politieman \
      politiechef inspecteur inspecteurs rechercheur rechercheurs rechter rechters raadsheer \
      officier officier_van_justitie procureur procureur-generaal advocaat advocate advocaten \
      advocaat-generaal strafpleiter notaris jurist juristen griffier getuige getuiges verdachte \
      verdachtes paus kardinaal aartsbisschop bisschop pastoor pastor dominee ds pater broeder \
      zuster kapelaan abt rabbijn opperrabbijn imam sjeik ayatollah mullah moefti patriarch \
      rector decaan koning koningin prins prinses kroonprins kroonprinses hertog hertogin \
      groothertog graaf gravin baron barones jonkheer jonkvrouw jhr ridder keizer keizerin tsaar \
      emir sultan sjah lord sir schrijver schrijvers schrijfster schrijfsters auteur auteurs \
      romanschrijver dichter dichters dichteres toneelschrijver journalist journalisten \
      journaliste redacteur redacteurs hoofdredacteur correspondent correspondenten columnist \
      columnisten columniste presentator presentatrice criticus recensent uitgever vertaler \
      historicus historica historici econoom econome economen hoofdeconoom analist analisten \
      politicoloog politicologe socioloog sociologe filosoof filosofe psycholoog psychologe \
      psychiater arts artsen chirurg viroloog virologe epidemioloog microbioloog onderzoeker \
      onderzoekers onderzoekster wetenschapper wetenschappers natuurkundige scheikundige bioloog \
      biologe wiskundige klimaatwetenschapper ingenieur ingenieurs architect architecten \
      architecte ontwerper ontwerpster astronaut deskundige deskundiges expert experts \
      specialist specialisten leraar lerares docent docenten docente onderwijzer student \
      studenten studente leerling zanger zangers zangeres rapper rappers muzikant muzikanten \
      componist componisten dirigent dirigenten pianist pianisten pianiste violist violisten \
      violiste gitarist gitaristen acteur acteurs actrice actrices regisseur regisseurs \
      cabaretier cabaretiers komiek producent producenten kunstenaar kunstenaars kunstenares \
      schilder schilders beeldhouwer fotograaf fotografe danser danseres choreograaf model \
      topmodel trainer trainers coach bondscoach hoofdtrainer assistent-trainer \
      technisch_directeur aanvoerder aanvoerster spits aanvaller aanvallers verdediger \
      verdedigers middenvelder middenvelders doelman keeper keepers doelvrouw speler spelers \
      speelster speelsters voetballer voetballers international internationals topscorer \
      wereldkampioen wereldkampioenen kampioen kampioenen kampioene olympisch_kampioen \
      wielrenner wielrenners wielrenster renner renners coureur coureurs schaatser schaatsers \
      schaatsster zwemmer zwemster sprinter atleet atlete atleten tennisser tennisster \
      tennisspeler bokser judoka turner turnster darter scheidsrechter ster legende activist \
      activisten activiste klimaatactivist dissident dissidenten opposant oppositieleider \
      vakbondsleider vakbondsman politicus politica politici kandidaat kandidate \
      presidentskandidaat rivaal regeringsleider staatshoofd dictator machthebber leider leiders \
      leidster onderhandelaar diplomaat diplomate adviseur adviseurs medewerker medewerkster \
      assistent assistente collega collega's kameraad vriend vriendin burger inwoner slachtoffer \
      boer boerin bakker kok chef-kok ambtenaar topambtenaar lobbyist milieuactivist \
      zakenpartner lijstduwer
      """,
      .generations: "junior senior jr sr de_oude de_jonge de_oudere de_jongere zoon",
      .times: """
      maandag dinsdag woensdag donderdag vrijdag zaterdag zondag maandagavond maandagochtend \
      maandagmiddag dinsdagavond dinsdagochtend dinsdagmiddag woensdagavond woensdagochtend \
      woensdagmiddag donderdagavond donderdagochtend donderdagmiddag vrijdagavond vrijdagochtend \
      vrijdagmiddag zaterdagavond zaterdagochtend zaterdagmiddag zondagavond zondagochtend \
      zondagmiddag maandagnacht dinsdagnacht woensdagnacht donderdagnacht vrijdagnacht \
      zaterdagnacht zondagnacht januari februari maart april mei juni juli augustus september \
      oktober november december jan feb mrt apr jun jul aug sep sept okt nov dec ma di wo do vr \
      za zo avond ochtend middag nacht kerst kerstmis pasen pinksteren hemelvaart koningsdag \
      lente voorjaar zomer herfst najaar winter
      """,
      .particles: """
      van de den der het ter ten te in op aan voor t 't al ben dos om over uit vom las
      """,
      .qualifiers: """
      noord zuid oost west noordoost noordwest zuidoost zuidwest noordelijk noordelijke \
      zuidelijk zuidelijke oostelijk oostelijke westelijk westelijke noordoostelijke \
      noordwestelijke zuidoostelijke zuidwestelijke nieuw nieuwe nieuw- oud oude hoog hoge laag \
      lage groot grote klein kleine midden centraal centrale boven beneden opper neder inner \
      sint st santa san fort equatoriaal papoea real sporting dynamo fc sc sv vv ac inter \
      atlético kaap mount britse franse amerikaanse saoedi
      """,
      .qualifiersAfter: """
      noord zuid oost west centrum centraal noordoost noordwest zuidoost zuidwest aan_zee \
      aan_den_rijn binnen buiten
      """,
      .things: """
      straat laan weg dreef plein gracht kade singel dijk dam steeg hof brug tunnel toren gebouw \
      park plantsoen bos heide berg dal rivier meer plas strand baai eiland eilanden kanaal \
      haven zee oceaan golf gletsjer woestijn station stationsgebied luchthaven vliegveld \
      airport halte metrostation school college lyceum gymnasium universiteit hogeschool \
      academie instituut faculteit leerstoel stichting fonds vereniging museum galerie \
      bibliotheek archief theater schouwburg opera bioscoop concertgebouw ziekenhuis kliniek \
      medisch_centrum umc hospitaal zorgcentrum apotheek kerk kathedraal kapel abdij klooster \
      moskee synagoge tempel begraafplaats monument gedenkteken standbeeld stadion arena \
      sporthal zwembad prijs award medaille trofee beker bokaal cup toernooi kampioenschap \
      kampioenschappen marathon festival beurs wet wetten amendement doctrine verdrag akkoord \
      protocol conventie commissie comité rechtbank gerechtshof tribunaal hof_van_beroep groep \
      holding bedrijf onderneming firma concern nv n.v bv b.v vof ltd inc corp gmbh ag fabriek \
      werf brouwerij bank verzekeringen verzekeraar airlines luchtvaartmaatschappij uitgeverij \
      uitgevers drukkerij boekhandel krant dagblad courant weekblad tijdschrift nieuwsblad \
      omroep radio studio studio's label orkest koor ensemble kwartet trio hotel herberg \
      restaurant café bar bakkerij winkel warenhuis supermarkt winkelcentrum schip fregat tanker \
      kruiser onderzeeër jacht wijk buurt district kanton bisdom aartsbisdom parochie kasteel \
      paleis villa molen gemaal sluis viaduct veerpont boerderij hoeve kazerne basis gevangenis stuwdam kerncentrale mijn \
      ziekte syndroom effect stelling vergelijking schaal komeet krater planetoïde fc sc sv vv \
      united city club kring rovers rangers lijn route \
      motie plan rapport taks norm formule affaire zaak lijst
      """,
      .links: "van van_de van_den van_der van_het der des de den het ter",
      .states: """
      republiek volksrepubliek bondsrepubliek koninkrijk keizerrijk vorstendom hertogdom \
      groothertogdom staat stad steden hoofdstad metropool gemeente dorp provincie regio land \
      landen gebied territorium emiraat sultanaat kanton federatie unie regering kabinet \
      president presidente premier minister kanselier burgemeester gouverneur koning koningin \
      keizer prins emir ambassadeur consul aartsbisschop bisschop volk bevolking burgers \
      inwoners mensen noorden zuiden oosten westen noordoosten noordwesten zuidoosten zuidwesten \
      centrum binnenstad rand omgeving buitenwijken straten deel delen rest helft kust grens \
      grenzen parlement leger economie eerste_minister hart
      """,
      .kin: """
      familie families gezin broers gebroeders zussen zusters tweeling clan dynastie echtpaar \
      paar kinderen zonen zoons dochters ouders neven nichten erven erfgenamen nazaten \
      nakomelingen grootouders verwanten stel
      """,
      .others: """
      andere ander anderen een geen elke elk ieder jongere oudere jonge oude jongste oudste \
      eerste tweede derde twee drie vier enkele sommige zekere ene verschillende diverse valse \
      zogenaamde genaamd geboren nog_een
      """,
      .plurals: "de beide alle deze die onze twee drie vier",
      .common: """
      bergen boer \
      aarde adel akker appel arend baan baard baas bakker balk bank baron beek beer berg berk \
      best bever bier bijl bisschop blauw bleek bloem boer boom bos bosch bot braam brand breed \
      brink broek bron brouwer brug bruin buis burg buur dag dam dekker diep dijk dik doorn dorp \
      draad duif duin dun duivel eend eik engel ezel fabriek feest fijn fransen friso fruit gans \
      geest gelder goed gouden graaf gras groen groot grijs haak haan haas hamer hand hart \
      hazelaar heer heide held hemel hert heuvel hoek hof hond hoop horn houtman hout huis ijzer \
      jager jong jonge kaas kaal kaiser kalf kamp kant kapel karel kat keizer kelder kerk kers \
      ketel klaver klein klerk klok knecht kok kolk koning koop korf korte koster kraan kroon \
      kruis kuiper kuil laag lam land lang lange leeuw lelie licht lief linde lommer maan maas \
      man mast meer meester mei meijer molen molenaar mond mooi muis mulder naald nacht nagel \
      noord olie oud oude oven paard palm pan paus peer pen pijl pijp pin plas plein poel pool \
      poort pot praal prins put raad raaf rade ram rank ridder riet ring rijk rijn rood roos \
      roosendaal rozen ruiter rust ruys saal schaap schepper schilder schipper schoen schouten \
      schreuder schrijver schuur schut slot smid smit snel snoek spits staal stam steen ster \
      stoel stok storm straat streek struik tak timmer timmerman toren trouw tuin turk valk veen \
      veer veld velden verbeek verf vis visser vlag vlam vliet vogel vos vries vrij vroom \
      vreugde waal waard wagenaar wal water weber weert wegen werk west wiel wijn wijs wild wind \
      winkel winter wit witte wolf zand zee zeeman zilver zomer zon zoon zuid zwaan zwart rutte \
      wilders kaag ploumen schoof yesilgöz marijnissen omtzigt bontenbal jetten timmermans volt \
      denk parool telegraaf volkskrant tijd standaard morgen bond philips albert heijn jumbo ing \
      apple amazon meta goes ede assen echt baarn enter hoorn leek rob mark faith joy may jan \
      bob nico wil ben sterre
      """,
      .speech: """
      zegt zei zeggen zeiden verklaart verklaarde vertelt vertelde vindt vond benadrukt \
      benadrukte stelt stelde antwoordt antwoordde vraagt vroeg waarschuwt waarschuwde meldt \
      meldde schrijft schreef twittert twitterde bevestigt bevestigde ontkent ontkende geeft_toe \
      gaf_toe erkent erkende belooft beloofde beweert beweerde kondigt kondigde reageert \
      reageerde voegt voegde legt_uit legde_uit noemt noemde hoopt hoopte eist eiste pleit \
      pleitte roept riep wijst wees beschuldigt beschuldigde verdedigt verdedigde prijst prees \
      betoogt betoogde oordeelt oordeelde concludeert concludeerde herhaalt herhaalde verwacht \
      verwachtte betreurt betreurde bekritiseert bekritiseerde licht_toe lichtte_toe laat_weten \
      liet_weten verzekert verzekerde verzucht getuigde
      """,
      .namesakes: "andere ander tweede zekere valse naamgenoot",
      .localEndings: "gebaseerde",
      .inside: "in",
      .trust: "vertrouwen geloof geloven gelooft hoop ziet zien zag verliefd investeert",
      .directions: "naar uit",
      .travel: """
      trein treinen bus bussen vlucht vluchten veerboot weg snelweg reis rit terugreis rijdt reed reden reist reisde \
      reisden vliegt vloog vlogen vlucht vluchtte vluchtten komt komen kwam kwamen afkomstig gebracht geëvacueerd \
      verhuisde verhuisden broers zussen gezin gezinnen man mannen vrouw vrouwen boer boeren echtpaar
      """,
      .firms: "zonen zoon dochters co partners",
      .copulas: "is was",
      .articles: "de het een",
      .works: """
      film roman serie opera album lied musical \
      boek kinderboek biografie documentaire toneelstuk
      """,
      .crowns: """
      koning koningin prins prinses keizer keizerin paus tsaar sultan
      """,
      .vessels: """
      veerboot jacht orkaan storm schip reddingboot kotter viskotter fregat tanker sleepboot \
      veerpont vrachtschip schoener \
      driemaster klipper tjalk binnenvaartschip containerschip marineschip onderzeeër
      """,
      .indefinites: "een",
      .pairings: """
      akkoord deal debat duel duo finale koppel pact rapport ruzie tandem team verbond
      """,
      .riverArticles: "de",
      .stories: """
      serie soap roman film aflevering drama komedie opera thriller televisieserie toneelstuk
      """,
      .roles: """
      personage personages romanfiguur hoofdpersonage hoofdpersoon slechterik fictieve
      """,
      .portrayals: """
      gespeeld_door vertolkt_door
      """,
      .homonyms: """
      naamgenoot naamgenote naamgenoten
      """,
      .namings: "vernoemd genoemd_naar draagt_de_naam dragen_de_naam",
      .disclaimers: """
      verwarren verward verwant familie_van te_maken
      """,
      .lives: """
      geboren gestorven opgehangen onthoofd geëxecuteerd overleden begraven gedoopt stierf \
      terechtgesteld
      """,
      .storms: """
      orkaan storm tyfoon cycloon windstoten
      """,
      .games: """
      verslaat versloeg wint won verliest verloor klopt klopte
      """,
      .creatures: """
      locomotief roos tulp merrie hengst paard veulen hond teef kat poes kater olifant leeuw \
      leeuwin tijger tijgerin beer panda gorilla giraffe neushoorn nijlpaard pinguïn dolfijn \
      papegaai koe stier ezel kameel satelliet sonde raket robot mascotte tyfoon cycloon \
      teckel poedel herder herdershond ruin geit schaap
      """,
      .definites: "de het",
      .aboard: "aan_boord",
      .fates: "kapseisde strandde liep_vast meerde_aan bloeit",
      .players: "acteur actrice rol hoofdrol",
      .impersonations: "speelt speelde vertolkt rol",
      .called: "genaamd",
      .eras: """
      10e-eeuwse 10e_eeuw 10de_eeuw 11e-eeuwse 11e_eeuw 11de_eeuw 12e-eeuwse 12e_eeuw 12de_eeuw \
      13e-eeuwse 13e_eeuw 13de_eeuw 14e-eeuwse 14e_eeuw 14de_eeuw 15e-eeuwse 15e_eeuw 15de_eeuw \
      16e-eeuwse 16e_eeuw 16de_eeuw 17e-eeuwse 17e_eeuw 17de_eeuw 18e-eeuwse 18e_eeuw 18de_eeuw \
      19e-eeuwse 19e_eeuw 19de_eeuw zestiende-eeuwse zeventiende-eeuwse achttiende-eeuwse \
      negentiende-eeuwse zestiende_eeuw zeventiende_eeuw achttiende_eeuw negentiende_eeuw
      """,
      .scholars: "kenner deskundige historicus historica specialist hoogleraar",
      .sameNames: "dezelfde_naam gelijknamige",
      .contrasts: "niet geen",
    ],
    ends: [
      .titles: """
      minister premier president voorzitter voorzitster leider leidster directeur topman \
      topvrouw baas woordvoerder woordvoerster kamerlid wethouder commissaris secretaris trainer \
      coach speler speelster spits doelman keeper verdediger middenvelder aanvaller kampioen \
      kampioene winnaar winnares deskundige expert onderzoeker onderzoekster hoogleraar econoom \
      historicus viroloog advocaat officier rechter schrijver schrijfster zanger zangeres acteur \
      actrice regisseur presentator presentatrice journalist journaliste correspondent redacteur \
      analist adviseur politicus politica kandidaat kandidate lijsttrekker ambassadeur oprichter \
      oprichtster ondernemer activist activiste rijder rijdster renner coureur ster icoon \
      legende chef lid raadslid burgemeester generaal bisschop prins prinses
      """,
      .things: """
      straat laan weg dreef plein gracht kade singel dijk steeg brug tunnel toren gebouw park \
      plantsoen bos berg eiland kanaal haven station school college lyceum gymnasium \
      universiteit hogeschool academie instituut stichting fonds vereniging museum bibliotheek \
      archief theater schouwburg ziekenhuis kliniek kerk kapel klooster moskee begraafplaats \
      monument stadion arena hal prijs award medaille trofee beker bokaal cup toernooi marathon \
      festival wet wetten doctrine verdrag akkoord commissie comité groep concern fabriek werf \
      brouwerij bank uitgeverij krant dagblad courant hotel restaurant café wijk buurt kasteel \
      paleis villa molen hoeve kazerne gevangenis ziekte syndroom effect komeet huis lezing \
      leerstoel norm lijn
      """,
    ]
  )
}
