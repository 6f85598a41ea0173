extension NameLanguage {
  static let german: NameLanguage = .init(
    "de",
    men: """
      herr herrn hr bürger monsieur mister lord sir könig prinz kaiser papst bruder pater \
      kardinal erzbischof
      """,
    women: "frau fr fräulein madame dame lady königin prinzessin kaiserin schwester",
    openers: """
      ab aber abends alle allein allem allen aller allerdings alles als also am an andere anders \
      anfang angeblich angesichts anlässlich anschließend ansonsten anstatt anstelle auch auf \
      aufgrund aus ausgerechnet außer außerdem außerhalb bald beide beiden beim bei beinahe \
      bereits besonders bevor bezüglich bis bisher bislang binnen da dabei dadurch dafür dagegen \
      daher dahinter damals damit danach daneben dank dann daran darauf daraufhin daraus darin \
      darüber darum darunter das dass davon davor dazu dein deine dem demnach demnächst \
      demzufolge den denen dennoch denn der deren derzeit des deshalb dessen deswegen die dies \
      diese diesem diesen dieser dieses diesmal doch dort dorthin drei durch ebenfalls ebenso \
      eben ehe eigentlich ein eine einem einen einer eines einige einmal einst einzig endlich \
      entgegen entsprechend er erneut erst erstmals es etwa etwas euer eventuell fast ferner \
      folglich frühere früher für ganz gegen gegenüber gemäß genau gerade gestern gewiss gibt \
      glaubt gleich gleichzeitig glücklicherweise hat hatte hätte hatten heute hier hierzu \
      hingegen hinsichtlich hinter hoffentlich ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im \
      immer immerhin in indem indes indessen infolge inklusive inmitten innerhalb insbesondere \
      insgesamt inzwischen ist irgendwann ja jahre jahrelang je jede jedem jeden jeder jedes \
      jedoch jemand jene jener jenseits jetzt jüngst kann kaum kein keine keiner kritisch \
      künftig kurz kürzlich lange längst laut lediglich leider letztlich links man manche \
      manchmal mancher mehr mehrere mein meine meist meistens mit mithilfe mitten mittlerweile \
      möglicherweise morgen morgens muss nach nachdem nachher nachmittags nachts nahe nämlich \
      natürlich neben nebenbei nein nicht nichts nie niemals niemand noch nun nur ob oben \
      obgleich obwohl oder offenbar offensichtlich oft ohne ohnehin per plötzlich pro rechts \
      rund samt schließlich schon sehr sein seine seinem seinen seiner seit seitdem seither \
      selbst sicher sicherlich sie sind so sobald sodass sofern sofort sogar solange solche \
      solcher soll sollte somit sondern sonst soweit sowie sowohl später spätestens statt \
      stattdessen tatsächlich teils theoretisch trotz trotzdem über überall überdies übrigens um \
      umgekehrt umso und unklar unser unsere unten unter unterdessen unterstützt vergangene \
      vergeblich vermutlich viele vielleicht voll vom von vor vorausgesetzt vorbei vorher \
      vorerst während wann war wäre waren warum was wegen weil weiter weitere weiterhin welche \
      welcher welches wem wen wenig wenige wenn wer werden wessen weshalb wie wieder wiederum \
      wieso will wir wird wirklich wo wobei wodurch wofür wohin wohl womit womöglich woraufhin \
      worüber wurde wurden würde zeitgleich ziemlich zu zudem zuerst zufolge zuletzt zum zumal \
      zumindest zunächst zur zurück zusammen zusätzlich zuvor zwar zwei zwischen \
      zwischenzeitlich neuer neue neues ehemalige ehemaliger ex gegner anhänger kritiker könnte \
      dürfte möchte begleitet empfangen gefragt geboren unterdes nachträglich liebe lieber \
      sehr_geehrter dazwischen hinzu hält sagt meint findet fragt \
      benachbarte
      """
  ) { .german }
}

extension NameLexicon {
  static let german = NameLexicon(
    .german, [.capitalNouns, .thingsFirst], andrea: .woman,
    endings: [NameEnding("s", isAlsoPlural: true)],
    compounds: """
      regierung kabinett partei lager anhänger vertraut ära besuch interview plan fraktion team \
      nachfolge krise affäre skandal rede politik wähler gegner kritiker unterstützer berater sprecher \
      vorschlag rücktritt sieg freund feind mann frau kurs kreis flügel seite biograf buch brief auftritt \
      prozess urteil fall fan kritik linie jahre zeit ung keit heit schaft tion tät ismus chen nis
      """,
    offices: """
      r>rin t>tin f>fin n>nin l>lin at>ätin rzt>ärztin anwalt>anwältin bischof>bischöfin
      """,
    lists: [
      .titles: """
      mentor mentors mentorin \
      kantor kantors kantorin dr dres prof professor professors professorin professorinnen professorn doktor doktors \
      doktorin mag dipl.-ing ing präsident präsidenten präsidentin präsidentinnen vizepräsident \
      vizepräsidenten vizepräsidentin vizepräsidentinnen staatspräsident staatspräsidenten \
      staatspräsidentin staatspräsidentinnen ministerpräsident ministerpräsidenten \
      ministerpräsidentin ministerpräsidentinnen bundespräsident bundespräsidenten \
      bundespräsidentin bundespräsidentinnen ex-präsident ex-präsidenten ex-präsidentin \
      ex-präsidentinnen altbundespräsident kanzler kanzlers kanzlerin kanzlerinnen kanzlern \
      bundeskanzler bundeskanzlers bundeskanzlerin bundeskanzlerinnen bundeskanzlern altkanzler \
      altkanzlers altkanzlerin altkanzlerinnen altkanzlern exkanzler exkanzlers exkanzlerin \
      exkanzlerinnen exkanzlern vizekanzler vizekanzlers vizekanzlerin vizekanzlerinnen \
      vizekanzlern minister ministers ministerin ministerinnen ministern premier premierminister \
      premierministers premierministerin premierministerinnen premierministern außenminister \
      außenministers außenministerin außenministerinnen außenministern innenminister \
      innenministers innenministerin innenministerinnen innenministern finanzminister \
      finanzministers finanzministerin finanzministerinnen finanzministern verteidigungsminister \
      verteidigungsministers verteidigungsministerin verteidigungsministerinnen \
      verteidigungsministern justizminister justizministers justizministerin justizministerinnen \
      justizministern wirtschaftsminister wirtschaftsministers wirtschaftsministerin \
      wirtschaftsministerinnen wirtschaftsministern umweltminister umweltministers \
      umweltministerin umweltministerinnen umweltministern gesundheitsminister \
      gesundheitsministers gesundheitsministerin gesundheitsministerinnen gesundheitsministern \
      arbeitsminister arbeitsministers arbeitsministerin arbeitsministerinnen arbeitsministern \
      verkehrsminister verkehrsministers verkehrsministerin verkehrsministerinnen \
      verkehrsministern kulturminister kulturministers kulturministerin kulturministerinnen \
      kulturministern bildungsminister bildungsministers bildungsministerin \
      bildungsministerinnen bildungsministern landwirtschaftsminister landwirtschaftsministers \
      landwirtschaftsministerin landwirtschaftsministerinnen landwirtschaftsministern \
      energieminister energieministers energieministerin energieministerinnen energieministern \
      staatsminister staatsministers staatsministerin staatsministerinnen staatsministern \
      bundesminister bundesministers bundesministerin bundesministerinnen bundesministern \
      kulturstaatsminister kulturstaatsministers kulturstaatsministerin \
      kulturstaatsministerinnen kulturstaatsministern staatssekretär staatssekretärs \
      staatssekretärin staatssekretärinnen staatssekretärn senator senators senatoren senatorin \
      senatorinnen bürgermeister bürgermeisters bürgermeisterin bürgermeisterinnen \
      bürgermeistern oberbürgermeister oberbürgermeisters oberbürgermeisterin \
      oberbürgermeisterinnen oberbürgermeistern landrat landrätin gouverneur gouverneurs \
      gouverneurin gouverneurinnen gouverneurn botschafter botschafters botschafterin \
      botschafterinnen botschaftern konsul konsulin gesandter gesandte sondergesandter \
      sondergesandte beauftragter beauftragte beauftragten kommissar kommissars kommissarin \
      kommissarinnen kommissarn eu-kommissar eu-kommissars eu-kommissarin eu-kommissarinnen \
      eu-kommissarn kommissionspräsident kommissionspräsidenten kommissionspräsidentin \
      kommissionspräsidentinnen kommissionschef kommissionschefs kommissionschefin \
      kommissionschefinnen kommissionschefn generalsekretär generalsekretärs generalsekretärin \
      generalsekretärinnen generalsekretärn sekretär sekretärs sekretärin sekretärinnen \
      sekretärn sprecher sprechers sprecherin sprecherinnen sprechern regierungssprecher \
      regierungssprechers regierungssprecherin regierungssprecherinnen regierungssprechern \
      pressesprecher pressesprechers pressesprecherin pressesprecherinnen pressesprechern \
      fraktionschef fraktionschefs fraktionschefin fraktionschefinnen fraktionschefn parteichef \
      parteichefs parteichefin parteichefinnen parteichefn vorsitzender vorsitzende vorsitzenden \
      fraktionsvorsitzender fraktionsvorsitzende parteivorsitzender parteivorsitzende \
      vorstandsvorsitzender vorstandsvorsitzende vorstandschef vorstandschefs vorstandschefin \
      vorstandschefinnen vorstandschefn aufsichtsratschef aufsichtsratschefs aufsichtsratschefin \
      aufsichtsratschefinnen aufsichtsratschefn chef chefs chefin chefinnen chefn \
      geschäftsführer geschäftsführers geschäftsführerin geschäftsführerinnen geschäftsführern \
      firmenchef firmenchefs firmenchefin firmenchefinnen firmenchefn konzernchef konzernchefs \
      konzernchefin konzernchefinnen konzernchefn unternehmer unternehmers unternehmerin \
      unternehmerinnen unternehmern manager managers managerin managerinnen managern banker \
      bankers bankerin bankerinnen bankern bankier gründer gründers gründerin gründerinnen \
      gründern mitgründer mitgründers mitgründerin mitgründerinnen mitgründern firmengründer \
      firmengründers firmengründerin firmengründerinnen firmengründern direktor direktors \
      direktoren direktorin intendant intendanten intendantin intendantinnen leiter leiters \
      leiterin leiterinnen leitern amtsinhaber amtsinhabers amtsinhaberin amtsinhaberinnen \
      amtsinhabern nachfolger nachfolgers nachfolgerin nachfolgerinnen nachfolgern vorgänger \
      vorgängers vorgängerin vorgängerinnen vorgängern stellvertreter stellvertreters \
      stellvertreterin stellvertreterinnen stellvertretern abgeordneter abgeordnete abgeordneten \
      bundestagsabgeordneter bundestagsabgeordnete politiker politikers politikerin \
      politikerinnen politikern spitzenkandidat spitzenkandidaten spitzenkandidatin \
      spitzenkandidatinnen kandidat kandidaten kandidatin kandidatinnen präsidentschaftskandidat \
      präsidentschaftskandidaten präsidentschaftskandidatin präsidentschaftskandidatinnen \
      oppositionsführer oppositionsführers oppositionsführerin oppositionsführerinnen \
      oppositionsführern oppositionspolitiker oppositionspolitikers oppositionspolitikerin \
      oppositionspolitikerinnen oppositionspolitikern oppositionelle oppositioneller \
      regierungschef regierungschefs regierungschefin regierungschefinnen regierungschefn \
      staatschef staatschefs staatschefin staatschefinnen staatschefn staatsoberhaupt machthaber \
      machthabers machthaberin machthaberinnen machthabern diktator diktators diktatorin \
      revolutionsführer revolutionsführers revolutionsführerin revolutionsführerinnen \
      revolutionsführern general generals generalin generalmajor generalleutnant oberst \
      oberstleutnant major hauptmann leutnant feldwebel admiral vizeadmiral marschall \
      feldmarschall kommandeur kommandeurs kommandeurin kommandeurinnen kommandeurn kommandant \
      kommandanten kommandantin kommandantinnen generalinspekteur offizier offiziers offizierin \
      offizierinnen offiziern soldat soldaten soldatin soldatinnen richter richters richterin \
      richterinnen richtern bundesrichter bundesrichters bundesrichterin bundesrichterinnen \
      bundesrichtern staatsanwalt staatsanwältin generalstaatsanwalt generalbundesanwalt anwalt \
      anwältin anwalts rechtsanwalt rechtsanwältin verteidiger verteidigers verteidigerin \
      verteidigerinnen verteidigern strafverteidiger strafverteidigers strafverteidigerin \
      strafverteidigerinnen strafverteidigern notar notars notarin notarinnen notarn jurist \
      juristen juristin juristinnen ermittler ermittlers ermittlerin ermittlerinnen ermittlern \
      hauptkommissar hauptkommissars hauptkommissarin hauptkommissarinnen hauptkommissarn \
      polizeichef polizeichefs polizeichefin polizeichefinnen polizeichefn polizeipräsident \
      polizeipräsidenten polizeipräsidentin polizeipräsidentinnen polizist polizisten polizistin \
      polizistinnen inspektor papst kardinal erzbischof bischof bischöfin pfarrer pfarrers \
      pfarrerin pfarrerinnen pfarrern pastor pastorin pater prälat dekan dekans dekanin \
      dekaninnen dekann abt äbtissin rabbiner rabbiners rabbinerin rabbinerinnen rabbinern \
      oberrabbiner imam scheich ajatollah großajatollah mullah mufti dalai könig königin königs \
      prinz prinzen prinzessin kronprinz kronprinzen kronprinzessin fürst fürstin großherzog \
      herzog herzogin graf grafen gräfin freiherr baron baronin kaiser kaiserin zar zarin emir \
      sultan lord sir autor autors autoren autorin autorinnen schriftsteller schriftstellers \
      schriftstellerin schriftstellerinnen schriftstellern dichter dichters dichterin \
      dichterinnen dichtern lyriker lyrikers lyrikerin lyrikerinnen lyrikern dramatiker \
      dramatikers dramatikerin dramatikerinnen dramatikern journalist journalisten journalistin \
      journalistinnen reporter reporters reporterin reporterinnen reportern redakteur redakteurs \
      redakteurin redakteurinnen redakteurn chefredakteur chefredakteurs chefredakteurin \
      chefredakteurinnen chefredakteurn moderator moderatorin kolumnist kolumnisten kolumnistin \
      kolumnistinnen korrespondent korrespondenten korrespondentin korrespondentinnen kritiker \
      kritikers kritikerin kritikerinnen kritikern publizist publizisten publizistin \
      publizistinnen verleger verlegers verlegerin verlegerinnen verlegern herausgeber \
      herausgebers herausgeberin herausgeberinnen herausgebern übersetzer übersetzers \
      übersetzerin übersetzerinnen übersetzern sänger sängers sängerin sängerinnen sängern \
      rapper rappers rapperin rapperinnen rappern musiker musikers musikerin musikerinnen \
      musikern komponist komponisten komponistin komponistinnen dirigent dirigenten dirigentin \
      dirigentinnen pianist pianisten pianistin pianistinnen geiger geigers geigerin geigerinnen \
      geigern gitarrist gitarristen gitarristin gitarristinnen schauspieler schauspielers \
      schauspielerin schauspielerinnen schauspielern regisseur regisseurs regisseurin \
      regisseurinnen regisseurn produzent produzenten produzentin produzentinnen künstler \
      künstlers künstlerin künstlerinnen künstlern maler malers malerin malerinnen malern \
      bildhauer bildhauers bildhauerin bildhauerinnen bildhauern fotograf fotografen fotografin \
      fotografinnen architekt architekten architektin architektinnen designer designers \
      designerin designerinnen designern modeschöpfer modeschöpfers modeschöpferin \
      modeschöpferinnen modeschöpfern tänzer tänzers tänzerin tänzerinnen tänzern komiker \
      komikers komikerin komikerinnen komikern kabarettist kabarettisten kabarettistin \
      kabarettistinnen comedian model trainer trainers trainerin trainerinnen trainern \
      bundestrainer bundestrainers bundestrainerin bundestrainerinnen bundestrainern cheftrainer \
      cheftrainers cheftrainerin cheftrainerinnen cheftrainern coach kapitän kapitäns kapitänin \
      kapitäninnen kapitänn stürmer stürmers stürmerin stürmerinnen stürmern torwart torhüter \
      torhüters torhüterin torhüterinnen torhütern torjäger torjägers torjägerin torjägerinnen \
      torjägern mittelfeldspieler mittelfeldspielers mittelfeldspielerin mittelfeldspielerinnen \
      mittelfeldspielern spieler spielers spielerin spielerinnen spielern fußballer fußballers \
      fußballerin fußballerinnen fußballern nationalspieler nationalspielers nationalspielerin \
      nationalspielerinnen nationalspielern profi profis star stars weltmeister weltmeisters \
      weltmeisterin weltmeisterinnen weltmeistern olympiasieger olympiasiegers olympiasiegerin \
      olympiasiegerinnen olympiasiegern europameister europameisters europameisterin \
      europameisterinnen europameistern titelverteidiger titelverteidigers titelverteidigerin \
      titelverteidigerinnen titelverteidigern rekordmeister sprinter sprinters sprinterin \
      sprinterinnen sprintern läufer läufers läuferin läuferinnen läufern skifahrer skifahrers \
      skifahrerin skifahrerinnen skifahrern skispringer skispringers skispringerin \
      skispringerinnen skispringern rennfahrer rennfahrers rennfahrerin rennfahrerinnen \
      rennfahrern radprofi boxer boxers boxerin boxerinnen boxern tennisspieler tennisspielers \
      tennisspielerin tennisspielerinnen tennisspielern schwimmer schwimmers schwimmerin \
      schwimmerinnen schwimmern schiedsrichter schiedsrichters schiedsrichterin \
      schiedsrichterinnen schiedsrichtern sportdirektor sportvorstand kollege kollegen kollegin \
      kolleginnen experte experten expertin expertinnen forscher forschers forscherin \
      forscherinnen forschern wissenschaftler wissenschaftlers wissenschaftlerin \
      wissenschaftlerinnen wissenschaftlern physiker physikers physikerin physikerinnen \
      physikern chemiker chemikers chemikerin chemikerinnen chemikern biologe biologen biologin \
      historiker historikers historikerin historikerinnen historikern ökonom ökonomen ökonomin \
      ökonominnen volkswirt volkswirten volkswirtin volkswirtinnen chefvolkswirt analyst \
      analysten analystin analystinnen soziologe soziologin politologe politologin \
      politikwissenschaftler politikwissenschaftlers politikwissenschaftlerin \
      politikwissenschaftlerinnen politikwissenschaftlern philosoph philosophen philosophin \
      philosophinnen psychologe psychologin virologe virologin epidemiologe epidemiologin \
      mediziner mediziners medizinerin medizinerinnen medizinern arzt ärztin chirurg chirurgen \
      chirurgin chirurginnen chefarzt oberarzt ingenieur ingenieurs ingenieurin ingenieurinnen \
      ingenieurn informatiker informatikers informatikerin informatikerinnen informatikern \
      astronaut astronauten astronautin astronautinnen meteorologe meteorologin klimaforscher \
      klimaforschers klimaforscherin klimaforscherinnen klimaforschern lehrer lehrers lehrerin \
      lehrerinnen lehrern schulleiter schulleiters schulleiterin schulleiterinnen schulleitern \
      rektor rektorin student studenten studentin studentinnen aktivist aktivisten aktivistin \
      aktivistinnen klimaaktivist klimaaktivisten klimaaktivistin klimaaktivistinnen \
      menschenrechtler menschenrechtlers menschenrechtlerin menschenrechtlerinnen \
      menschenrechtlern bürgerrechtler bürgerrechtlers bürgerrechtlerin bürgerrechtlerinnen \
      bürgerrechtlern gewerkschafter gewerkschafters gewerkschafterin gewerkschafterinnen \
      gewerkschaftern gewerkschaftschef gewerkschaftschefs gewerkschaftschefin \
      gewerkschaftschefinnen gewerkschaftschefn lobbyist lobbyisten lobbyistin lobbyistinnen \
      milliardär milliardärs milliardärin milliardärinnen milliardärn investor investorin \
      berater beraters beraterin beraterinnen beratern sicherheitsberater sicherheitsberaters \
      sicherheitsberaterin sicherheitsberaterinnen sicherheitsberatern referent referenten \
      referentin referentinnen mitarbeiter mitarbeiters mitarbeiterin mitarbeiterinnen \
      mitarbeitern assistent assistenten assistentin assistentinnen unterhändler unterhändlers \
      unterhändlerin unterhändlerinnen unterhändlern diplomat diplomaten diplomatin \
      diplomatinnen chefdiplomat chefdiplomaten chefdiplomatin chefdiplomatinnen \
      außenbeauftragte außenbeauftragter zeuge zeugin nebenkläger angeklagter angeklagte \
      angeklagten täter täters täterin täterinnen tätern verdächtiger verdächtige opfer \
      tatverdächtiger landwirt landwirten landwirtin landwirtinnen bauer bäuerin bäcker bäckers \
      bäckerin bäckerinnen bäckern koch köchin wirt wirtin förster försters försterin \
      försterinnen förstern handwerker handwerkers handwerkerin handwerkerinnen handwerkern \
      rentner rentners rentnerin rentnerinnen rentnern freund freundin genosse genossin \
      grünen-chef grünen-chefin spd-chef spd-chefin cdu-chef csu-chef fdp-chef afd-chefin ceo \
      cfo un-generalsekretär uno-generalsekretär nato-generalsekretär us-präsident \
      us-präsidenten us-außenminister \
      schlichter schlichterin
      """,
      .generations: """
      junior senior jun sen der_ältere der_jüngere d.ä d.j dem_älteren dem_jüngeren des_älteren \
      des_jüngeren den_älteren den_jüngeren
      """,
      .times: """
      montag montags montage montagen dienstag dienstags dienstage dienstagen mittwoch mittwochs \
      mittwoche mittwochen donnerstag donnerstags donnerstage donnerstagen freitag freitags \
      freitage freitagen samstag samstags samstage samstagen sonnabend sonnabends sonnabende \
      sonnabenden sonntag sonntags sonntage sonntagen mo di mi do fr sa so januar januars jänner \
      jänners februar februars feber märz april aprils mai juni juli august september septembers \
      oktober oktobers november novembers dezember dezembers jan feb mär mrz apr jun jul aug sep \
      sept okt nov dez montagabend montagmorgen montagnachmittag montagvormittag montagmittag \
      montagnacht dienstagabend dienstagmorgen dienstagnachmittag dienstagvormittag \
      dienstagmittag dienstagnacht mittwochabend mittwochmorgen mittwochnachmittag \
      mittwochvormittag mittwochmittag mittwochnacht donnerstagabend donnerstagmorgen \
      donnerstagnachmittag donnerstagvormittag donnerstagmittag donnerstagnacht freitagabend \
      freitagmorgen freitagnachmittag freitagvormittag freitagmittag freitagnacht samstagabend \
      samstagmorgen samstagnachmittag samstagmittag samstagnacht sonntagabend sonntagmorgen \
      sonntagnachmittag sonntagvormittag sonntagmittag sonntagnacht abend morgen vormittag \
      nachmittag mittag nacht woche wochenende monat jahr ostern pfingsten weihnachten silvester \
      neujahr frühjahr frühling sommer herbst winter
      """,
      .particles: "von vom zu zum zur der den dem das des de bin",
      .qualifiers: """
      vereinigte vereinigten vereinigter konföderierte konföderierten konföderierter \
      demokratische demokratischen demokratischer \
      nord süd ost west nordost nordwest südost südwest mittel zentral nördlich nördliche \
      nördlicher nördliches nördlichen nördlichem südlich südliche südlicher südliches südlichen \
      südlichem östlich östliche östlicher östliches östlichen östlichem westlich westliche \
      westlicher westliches westlichen westlichem nordöstlich nordöstliche nordöstlicher \
      nordöstliches nordöstlichen nordöstlichem nordwestlich nordwestliche nordwestlicher \
      nordwestliches nordwestlichen nordwestlichem südöstlich südöstliche südöstlicher \
      südöstliches südöstlichen südöstlichem südwestlich südwestliche südwestlicher \
      südwestliches südwestlichen südwestlichem neu neue neuer neues neuen alt alte alten alter \
      altes ober obere oberer oberen oberes unter untere unterer unteren unteres hinter vorder \
      inner innere inneren äußere äußeren groß große großen großes klein kleine kleinen kleines \
      sankt st san santa bad äquatorial hoch nieder papua fort port kap mount insel real \
      sporting dynamo lokomotive lok eintracht borussia fortuna union hertha arminia fc sc sv \
      tsv vfb vfl tsg ssv fsv bsg sg hsv ac as inter racing uss ms mv hms ns britisch britische \
      britischer britisches britischen britischem
      """,
      .qualifiersAfter: """
      a i o \
      nord süd ost west mitte nordost nordwest südost südwest altstadt neustadt zentrum_nord \
      stadt_nord am_main am_rhein an_der_oder an_der_saale im_breisgau hbf \
      und_tobago und_herzegowina und_barbuda und_nevis und_príncipe und_principe
      """,
      .things: """
      radio \
      flasche flaschen glas gläser gläschen schoppen \
      straße straßen str gasse weg allee platz platzes plätze ufer chaussee ring damm promenade \
      steig brücke brücken tunnel turm park parks garten gärten wald forst berg berge gebirge \
      tal see fluss bach insel inseln halbinsel bucht kap kanal hafen küste meer golf gletscher \
      wüste bahnhof bahnhofs hauptbahnhof hbf station haltestelle flughafen flughafens airport \
      terminal schule gymnasium grundschule realschule gesamtschule berufsschule universität \
      universitäten uni hochschule hochschulen fachhochschule akademie institut instituts \
      institute kolleg college seminar lehrstuhl stiftung stiftungen fonds museum museums museen \
      galerie bibliothek archiv archivs theater theaters oper opernhaus kino konzerthaus \
      philharmonie orchester chor kunsthalle halle krankenhaus klinik klinikum klinikums \
      hospital apotheke kirche kirchen dom münster kathedrale kapelle kloster abtei moschee \
      synagoge tempel friedhof denkmal mahnmal gedenkstätte statue stadion stadions arena \
      sporthalle schwimmbad preis preises preise medaille orden pokal cup trophäe meisterschaft \
      meisterschaften turnier rennen marathon festival festspiele stipendium vorlesung gesetz \
      gesetzes gesetze novelle doktrin abkommen vertrag protokoll konvention kommission \
      ausschuss untersuchungsausschuss amtsgericht landgericht oberlandesgericht \
      verwaltungsgericht tribunal verein vereins verband verbands gesellschaft genossenschaft \
      bund club klub gruppe gruppen konzern konzerns holding unternehmen firma firmen ag gmbh kg \
      ohg se mbh kgaa e.v ev inc ltd corp co bank banken sparkasse volksbank versicherung \
      versicherungen airline airlines fluggesellschaft reederei werft werke werk brauerei \
      weingut kellerei verlag verlags verlage druckerei zeitung zeitungen anzeiger nachrichten \
      rundschau kurier tageblatt tagblatt morgenpost abendblatt allgemeine presse merkur post \
      bote zeitschrift magazin sender studio studios restaurant gasthaus gasthof hotel hotels \
      pension café bar bäckerei metzgerei kaufhaus autohaus supermarkt center schiff frachter \
      tanker kreuzer fregatte zerstörer panzer siedlung bezirk landkreis landkreises kreis \
      kreises bistum erzbistum diözese burg schloss palast palais villa hof mühle bauernhof \
      kaserne stützpunkt gefängnis jva justizvollzugsanstalt werkstatt krankheit syndrom effekt \
      theorem gleichung skala formel komet krater asteroid day kolloquium hütte alm talsperre \
      stausee kraftwerk atomkraftwerk akw bergwerk grube zeche mine fc sv sc tsv vfl vfb tsg \
      united city rovers hospiz kita kindergarten heim pflegeheim seniorenheim bad therme zoo \
      tierpark label band trio quartett ensemble \
      bau logistik immobilien automobile maschinenbau transporte \
      delta mündung
      """,
      .links: "von vom der des den dem zu zum zur",
      .states: """
      staaten \
      republik bundesrepublik volksrepublik königreich kaiserreich fürstentum herzogtum \
      großherzogtum staat staates staats stadt städte hauptstadt großstadt metropole gemeinde \
      dorf provinz region bundesland land landes länder gebiet territorium emirat sultanat \
      kanton regierung staatsregierung landesregierung präsident präsidenten präsidentin \
      ministerpräsident bürgermeister oberbürgermeister bürgermeisterin gouverneur könig königin \
      königs kaiser fürst prinz minister ministerin kanzler kanzlerin premier premierminister \
      botschafter botschafterin konsul volk bevölkerung bürger bürgern einwohner bewohner \
      menschen norden süden osten westen nordosten nordwesten südosten südwesten mitte zentrum \
      innenstadt stadtzentrum großraum nähe straßen teil teile teilen rest hälfte ganz \
      föderation union außenminister oberhaupt parlament armee grenze grenzen wirtschaft \
      hafenstadt westküste ostküste küste umgebung
      """,
      .kin: """
      familie familien geschwister brüder brüdern gebrüder schwestern ehepaar eheleute eheleuten \
      paar clan dynastie zwillinge söhne töchter kinder eltern verwandte verwandten erben \
      nachkommen haushalt cousins großeltern sippe
      """,
      .others: """
      anderer andere anderen anderes anderem weiterer weitere weiteren ein eine einen einem \
      einer eines kein keine keinen jeder jede jedes jüngere jüngerer jüngeren ältere älterer \
      älteren älteste ältesten jüngste jüngsten erste erster ersten zweite zweiter zweiten \
      dritte dritter dritten manche mancher einige mehrere irgendein irgendeine namens gewisser \
      gewisse gewissen verschiedene zwei drei vier beide falscher falsche falschen \
      geborene geborener geborenen geb
      """,
      .plurals:
        "das dem des ein eine einer einem einen eines kein keine seine ihre unsere neue neuen alte alten die den der beide beiden aller alle sämtliche diese unsere zwei drei vier",
      .common: """
      müller bauer koch richter schneider fischer weber wagner wolf könig kaiser lang kurz groß \
      klein schwarz weiß braun rot grün blau gelb grau roth krause fuchs vogel hahn hase bär \
      löwe adler falke sperling fink star habicht schäfer schuster schreiner zimmermann maurer \
      metzger fleischer bäcker schmied gärtner jäger förster kaufmann krämer becker töpfer \
      böttcher drechsler sattler gerber färber schlosser glaser maler müllerin vogt graf herzog \
      fürst prinz ritter knecht bischof papst pfarrer mönch abt probst dekan engel teufel \
      heiland herr frau mann jung alt neu lange kurze große kleine neumann altmann bergmann \
      hoffmann hauptmann lehmann schulze schulz meister lehrer schreiber bürger bote berg tal \
      bach see fluss wald busch baum linde eiche buche tanne birke ahorn rose lilie veilchen \
      blume stein sand feld acker wiese garten hof haus burg turm brück brücke kirche mühle \
      markt platz winkel eck ecke sommer winter herbst frühling lenz sonntag freitag montag mai \
      august april juni juli morgen abend nacht tag sonne mond stern himmel regen schnee frost \
      hagel sturm wind blitz donner nebel feuer glut eis gold silber eisen kupfer stahl zinn \
      blei nagel hammer beil axt säge messer schwert schild speer pfeil bogen helm kette ring \
      krone kranz kreuz glocke horn pfeifer geiger trommler sänger spielmann kohl sauerkraut \
      kraut rübe zwiebel bohne erbse hirse weizen korn roggen hafer gerste heu stroh mehl brot \
      kuchen butter käse milch wein bier most honig zucker salz pfeffer senf öl speck wurst ei \
      eier fisch hecht karpfen aal krebs forelle wurm käfer fliege biene ameise igel dachs \
      hirsch reh ziege bock stier ochs kalb lamm schaf pferd rappe schimmel esel hund katze \
      kater gans ente taube huhn amsel drossel meise zeisig glück freude liebe friede frieden \
      ehre treue segen gnade hoffnung geduld fromm selig reich arm stark stolz kühn klug weise \
      wild sanft süß sauer scharf rau roh hart weich glatt lustig fröhlich freund feind gast \
      nachbar vetter ohm hand fuß kopf haupt bein bart haar nase zahn auge ohr mund kehle hals \
      rücken bauch knie finger daumen schatz pfennig gulden taler heller batzen zoll pfand kern \
      kraft macht recht streit krieg kampf sieg schlag stoß sprung essen halle singen siegen \
      münster kiel gießen bergen weiden enger baden buchen linden heil bild welt \
      zeit spiegel focus taz linke grüne grünen freie union werte bündnis opel bosch bayer otto \
      rewe lidl metro post bahn telekom eon continental puma jaguar apple amazon meta ernst \
      frank max karl kai rene urs horst till rosa viola flora heide linda gerda mark claus \
      dieter rainer reiner fels kamm strauß strauss brand funk funke falk forst lauer \
      keller kellner wilde \
      junge alte gute reiche weise weiße rote heilige kluge fromme kranke lange kurze starke stolze \
      treue wahre gerechte schöne liebe kühne blinde stumme arme freie \
      reuters morgenrot morgenröte abendrot sonnenschein lichtblick weitblick wegweiser aufbruch \
      zukunft heimat \
      frei bitter warm kalt heiß hell dunkel froh gut böse schön zart rauch pech zorn mut \
      unrecht trost \
      gott herz kind licht mensch tod leben geist seele wort hölle stadt land volk wasser luft \
      erde glaube wahrheit freiheit lüge gesetz gewalt geld holz glas papier brief buch blick \
      angst ruhe wolke meer strand ufer insel blatt wurzel ast apfel birne nuss fleisch maus kuh \
      ochse schwein tiger spatz lerche nachtigall \
      eintracht fortschritt einheit vorwärts wende fokus kurier tagesspiegel allianz anzeiger \
      merkur rundschau stimme echo allgemeine nachrichten viktoria fortuna borussia concordia \
      arminia hertha alemannia komet phönix \
      shell opera sun \
      rettich linse möhre kürbis salat schinken essig gras moos farn klee distel
      """,
      .speech: """
      sagt sagte sagten sagen erklärt erklärte erklärten betont betonte meint meinte fragt \
      fragte antwortet antwortete warnt warnte kündigt kündigte ankündigte fordert forderte \
      kritisiert kritisierte lobt lobte räumt räumte ergänzt ergänzte erzählt erzählte berichtet \
      berichtete schreibt schrieb twitterte versichert versicherte verspricht versprach \
      behauptet behauptete bestreitet bestritt dementiert dementierte bestätigt bestätigte \
      verweist verwies verteidigt verteidigte begrüßt begrüßte äußert äußerte sprach spricht \
      unterstreicht unterstrich beklagt beklagte mahnt mahnte droht drohte gesteht gestand \
      bedauert bedauerte erinnert erinnerte verlangt verlangte hofft hoffte gibt_zu beteuert \
      beteuerte erwidert erwiderte appelliert appellierte verkündet verkündete bekräftigt \
      bekräftigte urteilt urteilte findet fand zitiert erläutert erläuterte schildert schilderte \
      glaubt glaubte gab_bekannt teilte_mit trat_zurück
      """,
      .namesakes: """
      anderer andere anderen anderem weiterer weitere gewisser gewissen gewisse zweiter zweiten \
      falscher falsche falschen namensvetter \
      namensvetterin vorfahr urgroßvater urgroßmutter ahnherr
      """,
      .inside: "in",
      .trust: """
      vertrauen glauben hoffnung hoffnungen sieht sehen sah verliebt verliebte verliebten \
      vertraut investiert
      """,
      .directions: "nach aus",
      .travel: """
      fährticket ticket tickets fahrkarte fahrkarten überfahrt fähre \
      zug züge zügen bus busse bussen flug flüge fähre fähren reise reisen rückreise anreise abreise fahrt weg wege \
      straße autobahn strecke bahnlinie linie flucht umzug rückkehr ankunft fährt fahren fuhr fuhren reist reiste \
      reisten fliegt flog flogen floh flohen flieht fliehen zog zogen kommt kommen kam kamen kehrt kehrte kehrten \
      gelangte gelangten stammt stammte stammen stammten stammend stammende evakuiert gebracht verlegt gebürtig \
      brüder schwestern geschwister mann männer männern frau frauen familie familien paar ehepaar kinder kindern \
      schüler schülerin schülern studentin student bauer bauern landwirt landwirte einwohner bewohner leute leuten \
      menschen händler arbeiter touristen jungen mädchen rentner rentnerin
      """,
      .amounts: """
      hälfte drittel viertel fünftel zehntel dutzend dutzende hundert hunderte tausend tausende million \
      millionen milliarde milliarden billion billionen prozent euro kilometer meter tonnen hektar
      """,
      .firms: """
      söhne co partner cie bau logistik immobilien technik automobile energie reisen mode optik \
      transporte elektronik maschinenbau holding gruppe consulting kollegen
      """,
      .towns: """
      stadt dorf gemeinde ortschaft kleinstadt ortsteil weiler
      """,
      .copulas: "ist war",
      .articles: """
      der die das dem den des ein eine einen einem einer eines kein keine keinen keinem keiner keines \
      mein meine meinen meinem meiner dein sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer \
      unser unsere unseren unserem unserer dies diese diesen diesem dieser dieses jene jeder jede jedes \
      jedem jeden im am zum zur beim vom ins ans aufs \
      alle allem allen aller alles viel viele vieler vielen mehr wenig wenige andere anderer \
      anderem etwas manche solche solcher welche welcher beide beiden voller ganzer eigener
      """,
      .works: """
      operation \
      film roman serie oper musical album song drama \
      buch kinderbuch biografie biographie dokumentation gedicht theaterstück
      """,
      .bodies: """
      bank firma unternehmen konzern konzerns gesellschaft partei organisation verein verband agentur reederei gruppe kette hersteller
      """,
      .crowns: """
      könig königin königs prinz prinzen prinzessin kaiser kaiserin papst zar zarin sultan
      """,
      .near: """
      bei aus nach um nahe
      """,
      .vessels: """
      fähre frachter segler orkan sturm hurrikan schiff seenotrettungskreuzer rettungskreuzer \
      rettungsboot kutter fischkutter dampfer tanker fregatte yacht schlepper schoner motorschiff \
      viermaster dreimaster bark barkasse segelschiff ausflugsschiff passagierschiff containerschiff \
      kreuzfahrtschiff kreuzer u-boot schulschiff museumsschiff fahrgastschiff ewer
      """,
      .relativePronouns: """
      der die das den dem dies diese
      """,
      .indefinites: """
      ein eine einen einem einer eines
      """,
      .pluralVerbs: """
      haben sind waren hatten werden wurden wollen wohnen leben ziehen kommen gehen können \
      müssen dürfen sollen mögen streiten feiern verkaufen führen besitzen betreiben
      """,
      .idioms: """
      die_bayern den_bayern der_bayern viele_bayern alle_bayern wir_bayern uns_bayern einige_bayern \
      die_sachsen den_sachsen der_sachsen viele_sachsen alle_sachsen wir_sachsen uns_sachsen einige_sachsen \
      die_hessen den_hessen der_hessen viele_hessen alle_hessen wir_hessen uns_hessen einige_hessen \
      die_franken den_franken der_franken viele_franken alle_franken wir_franken uns_franken einige_franken \
      die_schwaben den_schwaben der_schwaben viele_schwaben alle_schwaben wir_schwaben uns_schwaben einige_schwaben \
      die_polen den_polen der_polen viele_polen alle_polen wir_polen uns_polen einige_polen \
      die_schweden den_schweden der_schweden viele_schweden alle_schweden wir_schweden uns_schweden einige_schweden \
      die_preußen den_preußen der_preußen viele_preußen alle_preußen wir_preußen uns_preußen einige_preußen \
      die_böhmen den_böhmen der_böhmen viele_böhmen alle_böhmen wir_böhmen uns_böhmen einige_böhmen \
      die_thüringen den_thüringen der_thüringen viele_thüringen alle_thüringen wir_thüringen uns_thüringen einige_thüringen
      """,
      .pairings: """
      duo duos duell duells gespann gespanns paar paars tandem tandems team teams bündnis bündnisses \
      koalition abkommen abkommens pakt pakts bericht berichts gipfel gipfels treffen treffens streit \
      finale stichwahl doppel doppels ticket doppelspitze kompromiss vereinbarung debatte
      """,
      .riverArticles: "der die dem den am",
      .stories: """
      serie film roman krimi folge episode drama komödie oper fernsehfilm thriller seifenoper \
      telenovela hörspiel comic spielfilm theaterstück
      """,
      .roles: """
      figur romanfigur titelfigur hauptfigur filmfigur fernsehfigur protagonistin protagonist \
      titelheldin titelheld bösewicht
      """,
      .portrayals: """
      gespielt_von verkörpert_von dargestellt_von
      """,
      .homonyms: """
      namensvetter namensvetterin namensvettern namensvetters namensgleich namensgleichheit \
      namensgleiche namensgleichen \
      namensbruder denselben_namen_trägt
      """,
      .namings: """
      benannt benannte benannten benannter benanntes umbenannt namensgeber namensgeberin namenspatron \
      namenspatronin trägt_den_namen tragen_den_namen trug_den_namen heißt_nach
      """,
      .money: "franc francs dollar",
      .plays: """
      siegt_gegen verliert_gegen gewinnt_gegen steigt_ab steigt_auf stieg_ab stieg_auf gleicht_aus \
      glich_aus führte_zur führt_zur spielt_unentschieden spielte_unentschieden unterlag unterliegt \
      gewann_mit verlor_mit gewinnt_mit verliert_mit
      """,
      .clubArticles: "die der das dem des im am zum ein einem einen",
      .articledPlaces: """
      steiermark lombardei camargue champagne antarktis arktis karibik sahara uckermark prignitz altmark börde wetterau schwalm walachei moldau bukowina dobrudscha malediven philippinen azoren kanaren balearen färöer bahamas seychellen komoren elfenbeinküste leopoldstadt josefstadt innenstadt neustadt altstadt südsteiermark emilia algarve bourgogne auvergne dordogne ardennen alpen pyrenäen karpaten anden vogesen dolomiten abruzzen cevennen oststeiermark weststeiermark obersteiermark oberpfalz kurpfalz westpfalz südpfalz nordpfalz vorderpfalz schwäbische_alb alb rhein donau elbe oder weser ems mosel saar spree \
      iran irak jemen libanon sudan südsudan kongo niger tschad senegal vatikan kosovo balkan kaukasus sahel oman \
      gazastreifen nahe_osten nahen_osten libanons jemens irans iraks sudans kongos balkans kaukasus sinai donbass krim \
      schweiz türkei ukraine slowakei mongolei niederlande usa pfalz lausitz eifel rhön bretagne normandie \
      provence toskana elsass engadin wallis tessin jura aargau thurgau allgäu odenwald taunus hunsrück harz \
      schwarzwald westerwald sauerland siegerland münsterland emsland wendland erzgebirge vogtland saarland burgenland \
      salzkammergut innviertel mühlviertel waldviertel weinviertel mostviertel hausruckviertel vinschgau pustertal \
      zillertal ötztal montafon breisgau kraichgau hegau chiemgau ruhrgebiet banat baltikum kosovo peloponnes punjab \
      kreml bronx tiergarten wedding prenzlauer_berg prater vatikanstaat rheinland sudetenland alpenvorland berner_oberland
      """,
      .disclaimers: """
      nicht_verschwägert keine_verwandtschaft weder_verwandt \
      verwandt verwechseln verwechselt verwechslung identisch nichts_mit nichts_zu \
      nicht_verwandt nicht_identisch
      """,
      .lives: """
      geboren gestorben gehängt hingerichtet enthauptet begraben getauft verbrannt starb \
      ermordet gehenkt geköpft
      """,
      .storms: """
      orkantief \
      hurrikan orkan sturm taifun zyklon böen sturmtief
      """,
      .games: """
      schlägt schlug besiegt besiegte gewinnt gewann verliert verlor bezwingt bezwang
      """,
      .creatures: """
      lokomotive lok rose rosensorte tulpe dahlie stute hengst wallach pferd fohlen hund hündin \
      katze kater elefant elefantenkuh löwin löwe tiger tigerin bär bärin panda gorilla giraffe \
      nashorn nilpferd pinguin delfin papagei kuh stier esel kamel satellit sonde raumsonde \
      rakete roboter maskottchen puppe tief sturmtief taifun zyklon \
      dogge dackel pudel schäferhund schäferhündin vierbeiner rüde ziege schaf bock kanarienvogel \
      hamster kaninchen adler falke eule robbe seehund zuchtstute rennpferd dressurpferd züchtung \
      sorte
      """,
      .definites: "der die das dem den des im am zum zur beim vom ins",
      .aboard: "an_bord",
      .fates: """
      wurde_vom_stapel lief_vom_stapel lief_auf_grund havarierte kenterte ankert ankerte \
      wurde_abgewrackt wurde_verschrottet wurde_renoviert wurde_abgerissen blüht blühte legte_ab
      """,
      .players: "schauspieler schauspielerin darsteller darstellerin hauptrolle rolle",
      .impersonations: "rolle part",
      .called: "namens",
      .eras: """
      10_jahrhundert 10_jahrhunderts 11_jahrhundert 11_jahrhunderts 12_jahrhundert 12_jahrhunderts \
      13_jahrhundert 13_jahrhunderts 14_jahrhundert 14_jahrhunderts 15_jahrhundert 15_jahrhunderts \
      16_jahrhundert 16_jahrhunderts 17_jahrhundert 17_jahrhunderts 18_jahrhundert 18_jahrhunderts \
      19_jahrhundert 19_jahrhunderts zwölften_jahrhundert zwölften_jahrhunderts \
      dreizehnten_jahrhundert dreizehnten_jahrhunderts vierzehnten_jahrhundert \
      vierzehnten_jahrhunderts fünfzehnten_jahrhundert fünfzehnten_jahrhunderts \
      sechzehnten_jahrhundert sechzehnten_jahrhunderts siebzehnten_jahrhundert \
      siebzehnten_jahrhunderts achtzehnten_jahrhundert achtzehnten_jahrhunderts \
      neunzehnten_jahrhundert neunzehnten_jahrhunderts \
      viktorianische viktorianischen viktorianischer mittelalterliche mittelalterlichen \
      mittelalterlicher barocke barocken
      """,
      .scholars: """
      experte expertin kenner kennerin historiker historikerin spezialist spezialistin professor \
      professorin
      """,
      .sameNames: """
      gleichnamig gleichnamige gleichnamigen gleichnamiger gleichnamiges gleichen_namens \
      gleichen_namen selben_namens
      """,
      .contrasts: "nicht kein keine",
      .deeds: """
      hat hatte wird wurde will wollte kann konnte könnte muss musste soll sollte darf durfte mag möchte \
      kommt kam geht ging nimmt nahm gibt gab bleibt blieb macht tut tat lässt ließ hält hielt zieht zog \
      trifft traf tritt trat gewinnt gewann verliert verlor verließ weiß wusste nennt nannte spricht schlug \
      schwieg schrieb rief bat lud gestand riet warf rang sank sprang trug trank verschwand vergaß las empfing \
      entschied erhielt erschien fiel floh griff half log betrat übergab stieg starb lief fuhr flog dürfte würde hätte
      """,
      .standings: "liegt lag steht stand befindet grenzt zählt gehört ist war",
      .sources: "laut zufolge gegenüber",
      .doings: "weinte lächelte lachte sang starb schlief heiratete",
      .possessives: "unser unsere unserem unserer euer eure diese dieser diesem dieses",
      .diseases: "parkinson alzheimer crohn hodgkin huntington tourette asperger addison",
    ],
    ends: [
      .verbs: "t te",
      .titles: """
      senator senators senatorin moderator moderators moderatorin kurator kurators kuratorin organisator \
      organisatorin koordinator koordinatorin kommentator kommentatorin investor investorin autor autors \
      autorin rektor rektorin lektor lektorin inspektor inspektorin konditor konditorin doktor doktorin \
      minister ministers ministerin chef chefin chefs präsident präsidenten präsidentin sprecher \
      sprecherin kanzler kanzlers kanzlerin führer führerin trainer trainers trainerin star \
      stars politiker politikerin abgeordnete abgeordneter abgeordneten vorsitzende vorsitzender \
      vorsitzenden kandidat kandidaten kandidatin sekretär sekretärin direktor direktorin leiter \
      leiterin beauftragte beauftragter beauftragten kommissar kommissarin experte experten \
      expertin forscher forscherin wissenschaftler wissenschaftlerin richter richterin anwalt \
      anwältin meister meisterin sieger siegerin spieler spielerin stürmer stürmerin läufer \
      läuferin fahrer fahrerin torhüter profi kapitän gründer gründerin manager managerin \
      unternehmer unternehmerin botschafter botschafterin general autor autorin sänger sängerin \
      darsteller darstellerin regisseur regisseurin journalist journalistin redakteur \
      redakteurin korrespondent korrespondentin berater beraterin analyst analystin ökonom \
      ökonomin historiker historikerin aktivist aktivistin rat rätin bischof bischöfin prinz \
      prinzessin könig königin herzog legende ikone inhaber inhaberin besitzer besitzerin \
      vertreter vertreterin mitglied mitglieds obmann obfrau geschäftsführer geschäftsführerin
      """,
      .things: """
      straße straßen strasse str gasse weg allee platz platzes ufer chaussee ring damm promenade \
      steig brücke tunnel turm tor park parks garten wald forst berg see bach insel kanal hafen \
      bahnhof flughafen schule gymnasium realschule gesamtschule universität uni hochschule \
      akademie institut instituts kolleg stiftung fonds museum museums galerie bibliothek archiv \
      archivs theater oper halle krankenhaus klinik klinikum kirche dom kapelle kloster friedhof \
      denkmal statue stadion stadions arena preis preises preise medaille orden pokal cup \
      turnier rennen marathon festival festspiele stipendium gesetz gesetzes gesetze doktrin \
      abkommen vertrag protokoll kommission ausschuss verein vereins verband gesellschaft bund \
      club klub gruppe konzern konzerns holding werke werk brauerei verlag zeitung anzeiger \
      nachrichten kurier bank sparkasse versicherung airline werft hotel restaurant café zentrum \
      center haus hauses siedlung viertel kreis burg schloss palast palais villa hof mühle \
      kaserne krankheit syndrom effekt satz theorem gleichung skala komet krater tag jahr hütte \
      kraftwerk bad zoo orchester chor ensemble quartett band klasse linie denkschrift medaillen \
      saal stift heim
      """,
      .attributes: """
      e er es en em
      """,
      .demonyms: """
      er
      """,
    ]
  )
}
