extension NameLanguage {
  static let finnish: NameLanguage = .init(
    "fi",
    men: "herra herran hra kuningas prinssi keisari isä lordi sir paroni kreivi",
    women: "rouva rouvan rva neiti nti kuningatar prinsessa keisarinna sisar lady",
    openers: """
      aamulla aiemmin aika aikanaan aina ainakin ainoa alkuun alun alussa antaa asiasta \
      edellinen edellisen edelleen eilen ei eikä eivät en ennen ensi ensimmäinen ensin entinen \
      entä entäs entäpä epäilemättä erityisesti esimerkiksi että etenkin haluaa han hän häneen \
      hänelle hänen hänestä häntä harva harvoin he heidän heille heitä heti hyvin ihan ilman \
      ilmeisesti ilta illalla itse ja jatkossa jo joka jokainen jokin joku jollei jolloin jonka \
      jopa jos joskus jossa jota jotka jotkut jotta joten jälkeen kaikki kaikkein kaikkien \
      kaiken kanssa kautta kenen keneksi keskellä keskusteluissa kerran kesällä kohti koko koska \
      koskaan kuin kuinka kuitenkin kuka kukaan kukin kumpi kumpikin kun kunhan kunnes kuten \
      kyllä lisäksi lopulta loppujen luonnollisesti lähes lähellä me meidän meille melko mihin \
      mikä mikään miksi millainen milloin millä minä minun minkä minkälainen missä mistä mitä \
      miten molemmat monet moni monta muiden muita muu muun muut muutama mutta myöhemmin myös \
      myöskin mukaan mukana nainen ne näiden näin nämä niiden niin niinpä niitä noin nuo \
      nykyinen nykyisin nyt nyttemmin näyttää ohi oikeastaan oli olivat olisi olla ollut on \
      onhan oma onko onneksi onnistuuko osa osin osittain paitsi pakko paljon parhaillaan \
      perjantaina pian pitkään puolestaan pikemminkin poliisin päin päivällä pääasiassa \
      päinvastoin ratkaiseeko riippumatta sama samaan samalla samoin saati se sekä sellainen sen \
      senkin sen_sijaan seuraava seuraavaksi siellä sieltä siinä siis siihen siitä siksi sillä \
      silloin silti sinne sinä sitä sitten siten suurin syksyllä taas tai tahi takaisin \
      tavallisesti todellakin todennäköisesti toinen toisaalta toisin toistaiseksi toki toteaa \
      tuskin tuo tuolloin tuohon tähän täällä tällä tämä tämän tänne tänään tässä tästä täten \
      tätä tosin uusi vaan vai vaikka vain valitettavasti vanha varmaan varmasti varsinkin vasta \
      vastaan vastikään vielä viime viimein viimeksi vuonna vuoden vuosia voi voiko yhden \
      yhdessä yhtä yhä yksi yleensä yli ylipäätään yllättäen yhtäkkiä yön äskettäin kuulemma \
      mahdollisesti ehkä luultavasti toivottavasti kenties ikävä kyse kyseessä näennäisesti \
      alunperin sittemmin ennemmin pahimmillaan tiettävästi väitetysti virallisesti uutinen \
      kannattajat arvostelijat vastustajat syntynyt valittu
      """,
    stems: """
      nen>se nen>s us>ukse ys>ykse rku>ru nki>ngi nkä>ngä joki>joe mäki>mäe salmi>salme \
      niemi>nieme järvi>järve lahti>lahde koski>koske \
      saari>saare lampi>lamme ranta>ranna silta>silla pelto>pello virta>virra suomi>suome \
      lahti>lahte vesi>vede e>ee tto>to kko>ko ppo>po tta>ta kka>ka ppa>pa tti>ti kki>ki ppi>pi \
      ttu>tu kku>ku ppu>pu ttä>tä kkä>kä ppä>pä
      """
  ) { .finnish }
}

extension NameLexicon {
  static let finnish = NameLexicon(
    .finnish, [.lastEndings],
    endings: NameEnding.all(
      "n a ä ssa ssä sta stä lla llä lta ltä lle na nä ksi", after: .vowel)
      + NameEnding.all("ta tä")
      + NameEnding.all("an en in on un yn än ön", after: .sameLetter)
      + NameEnding.all(
        "in ia iä issa issä ista istä illa illä ilta iltä ille ina inä iksi", after: .consonant),
    lists: [
      .titles: """
      tri tohtori tohtorin tohtorissa tohtorista tohtorilla tohtorilta tohtorille tohtoriksi \
      tohtorit tohtorina tohtoria tohtoriin fil maist dosentti dosentin dosentissa dosentista \
      dosentilla dosentilta dosentille dosentiksi dosentit dosenttina dosenttia dosenttiin \
      professori professorin professorissa professorista professorilla professorilta \
      professorille professoriksi professorit professorina professoria professoriin \
      emeritusprofessori akateemikko maisteri insinööri insinöörin insinöörissä insinööristä \
      insinöörillä insinööriltä insinöörille insinööriksi insinöörit insinöörinä insinööriä \
      insinööriin dipl.ins di arkkitehti arkkitehdin arkkitehdissa arkkitehdista arkkitehdilla \
      arkkitehdilta arkkitehdille arkkitehdiksi arkkitehdit arkkitehtina arkkitehtia \
      arkkitehtiin presidentti presidentin presidentissä presidentistä presidentillä \
      presidentiltä presidentille presidentiksi presidentit presidenttinä presidenttiä \
      presidenttiin varapresidentti varapresidentin varapresidentissa varapresidentista \
      varapresidentilla varapresidentilta varapresidentille varapresidentiksi varapresidentit \
      varapresidenttina varapresidenttia varapresidenttiin expresidentti ex-presidentti \
      pääministeri pääministerin pääministerissä pääministeristä pääministerillä pääministeriltä \
      pääministerille pääministeriksi pääministerit pääministerinä pääministeriä pääministeriin \
      varapääministeri ex-pääministeri ministeri ministerin ministerissä ministeristä \
      ministerillä ministeriltä ministerille ministeriksi ministerit ministerinä ministeriä \
      ministeriin ulkoministeri ulkoministerin ulkoministerissa ulkoministerista \
      ulkoministerilla ulkoministerilta ulkoministerille ulkoministeriksi ulkoministerit \
      ulkoministerina ulkoministeria ulkoministeriin sisäministeri sisäministerin \
      sisäministerissä sisäministeristä sisäministerillä sisäministeriltä sisäministerille \
      sisäministeriksi sisäministerit sisäministerinä sisäministeriä sisäministeriin \
      valtiovarainministeri valtiovarainministerin valtiovarainministerissa \
      valtiovarainministerista valtiovarainministerilla valtiovarainministerilta \
      valtiovarainministerille valtiovarainministeriksi valtiovarainministerit \
      valtiovarainministerina valtiovarainministeria valtiovarainministeriin puolustusministeri \
      puolustusministerin puolustusministerissa puolustusministerista puolustusministerilla \
      puolustusministerilta puolustusministerille puolustusministeriksi puolustusministerit \
      puolustusministerina puolustusministeria puolustusministeriin oikeusministeri \
      oikeusministerin oikeusministerissa oikeusministerista oikeusministerilla \
      oikeusministerilta oikeusministerille oikeusministeriksi oikeusministerit \
      oikeusministerina oikeusministeria oikeusministeriin opetusministeri elinkeinoministeri \
      työministeri sosiaaliministeri kulttuuriministeri ympäristöministeri maatalousministeri \
      liikenneministeri peruspalveluministeri kuntaministeri eurooppaministeri kansleri \
      kanslerin kanslerissa kanslerista kanslerilla kanslerilta kanslerille kansleriksi \
      kanslerit kanslerina kansleria kansleriin liittokansleri liittokanslerin liittokanslerissa \
      liittokanslerista liittokanslerilla liittokanslerilta liittokanslerille liittokansleriksi \
      liittokanslerit liittokanslerina liittokansleria liittokansleriin oikeuskansleri \
      valtiosihteeri valtiosihteerin valtiosihteerissa valtiosihteerista valtiosihteerilla \
      valtiosihteerilta valtiosihteerille valtiosihteeriksi valtiosihteerit valtiosihteerina \
      valtiosihteeria valtiosihteeriin pääsihteeri pääsihteerin pääsihteerissä pääsihteeristä \
      pääsihteerillä pääsihteeriltä pääsihteerille pääsihteeriksi pääsihteerit pääsihteerinä \
      pääsihteeriä pääsihteeriin puoluesihteeri puoluesihteerin puoluesihteerissa \
      puoluesihteerista puoluesihteerilla puoluesihteerilta puoluesihteerille puoluesihteeriksi \
      puoluesihteerit puoluesihteerina puoluesihteeria puoluesihteeriin sihteeri sihteerin \
      sihteerissä sihteeristä sihteerillä sihteeriltä sihteerille sihteeriksi sihteerit \
      sihteerinä sihteeriä sihteeriin erityisavustaja erityisavustajan erityisavustajassa \
      erityisavustajasta erityisavustajalla erityisavustajalta erityisavustajalle \
      erityisavustajaksi erityisavustajat erityisavustajana erityisavustajaa erityisavustajaan \
      avustaja senaattori senaattorin senaattorissa senaattorista senaattorilla senaattorilta \
      senaattorille senaattoriksi senaattorit senaattorina senaattoria senaattoriin \
      kansanedustaja kansanedustajan kansanedustajassa kansanedustajasta kansanedustajalla \
      kansanedustajalta kansanedustajalle kansanedustajaksi kansanedustajat kansanedustajana \
      kansanedustajaa kansanedustajaan edustaja edustajan edustajassa edustajasta edustajalla \
      edustajalta edustajalle edustajaksi edustajat edustajana edustajaa edustajaan \
      europarlamentaarikko europarlamentaarikon europarlamentaarikossa europarlamentaarikosta \
      europarlamentaarikolla europarlamentaarikolta europarlamentaarikolle \
      europarlamentaarikoksi europarlamentaarikot europarlamentaarikkona europarlamentaarikkoa \
      europarlamentaarikkoon meppi mepin mepissä mepistä mepillä mepiltä mepille mepiksi mepit \
      meppinä meppiä meppiin edustajainhuoneen_puhemies puhemies puhemiehen varapuhemies \
      puoluejohtaja puoluejohtajan puoluejohtajassa puoluejohtajasta puoluejohtajalla \
      puoluejohtajalta puoluejohtajalle puoluejohtajaksi puoluejohtajat puoluejohtajana \
      puoluejohtajaa puoluejohtajaan puheenjohtaja puheenjohtajan puheenjohtajassa \
      puheenjohtajasta puheenjohtajalla puheenjohtajalta puheenjohtajalle puheenjohtajaksi \
      puheenjohtajat puheenjohtajana puheenjohtajaa puheenjohtajaan varapuheenjohtaja \
      varapuheenjohtajan varapuheenjohtajassa varapuheenjohtajasta varapuheenjohtajalla \
      varapuheenjohtajalta varapuheenjohtajalle varapuheenjohtajaksi varapuheenjohtajat \
      varapuheenjohtajana varapuheenjohtajaa varapuheenjohtajaan ryhmäjohtaja kaupunginjohtaja \
      kaupunginjohtajan kaupunginjohtajassa kaupunginjohtajasta kaupunginjohtajalla \
      kaupunginjohtajalta kaupunginjohtajalle kaupunginjohtajaksi kaupunginjohtajat \
      kaupunginjohtajana kaupunginjohtajaa kaupunginjohtajaan pormestari pormestarin \
      pormestarissa pormestarista pormestarilla pormestarilta pormestarille pormestariksi \
      pormestarit pormestarina pormestaria pormestariin apulaispormestari kunnanjohtaja \
      kuvernööri kuvernöörin kuvernöörissa kuvernöörista kuvernöörilla kuvernöörilta \
      kuvernöörille kuvernööriksi kuvernöörit kuvernöörina kuvernööria kuvernööriin maaherra \
      lähettiläs suurlähettiläs suurlähettilään erityislähettiläs konsuli pääkonsuli komissaari \
      komissaarin komissaarissa komissaarista komissaarilla komissaarilta komissaarille \
      komissaariksi komissaarit komissaarina komissaaria komissaariin valtuutettu valtuutetun \
      valtuutetussa valtuutetusta valtuutetulla valtuutetulta valtuutetulle valtuutetuksi \
      valtuutetut valtuutettuna valtuutettua valtuutettuun kaupunginvaltuutettu tiedottaja \
      tiedottajan tiedottajassa tiedottajasta tiedottajalla tiedottajalta tiedottajalle \
      tiedottajaksi tiedottajat tiedottajana tiedottajaa tiedottajaan lehdistösihteeri \
      puolestapuhuja pääneuvottelija neuvottelija diplomaatti diplomaatin diplomaatissa \
      diplomaatista diplomaatilla diplomaatilta diplomaatille diplomaatiksi diplomaatit \
      diplomaattina diplomaattia diplomaattiin johtaja johtajan johtajassa johtajasta johtajalla \
      johtajalta johtajalle johtajaksi johtajat johtajana johtajaa johtajaan toimitusjohtaja \
      toimitusjohtajan toimitusjohtajassa toimitusjohtajasta toimitusjohtajalla \
      toimitusjohtajalta toimitusjohtajalle toimitusjohtajaksi toimitusjohtajat \
      toimitusjohtajana toimitusjohtajaa toimitusjohtajaan pääjohtaja pääjohtajan pääjohtajassa \
      pääjohtajasta pääjohtajalla pääjohtajalta pääjohtajalle pääjohtajaksi pääjohtajat \
      pääjohtajana pääjohtajaa pääjohtajaan hallituksen_puheenjohtaja aluejohtaja talousjohtaja \
      kehitysjohtaja päällikkö päällikön päällikössä päälliköstä päälliköllä päälliköltä \
      päällikölle päälliköksi päälliköt päällikkönä päällikkötä päällikköön osastopäällikkö \
      yksikönpäällikkö perustaja perustajan perustajassa perustajasta perustajalla perustajalta \
      perustajalle perustajaksi perustajat perustajana perustajaa perustajaan yrittäjä yrittäjän \
      yrittäjässä yrittäjästä yrittäjällä yrittäjältä yrittäjälle yrittäjäksi yrittäjät \
      yrittäjänä yrittäjää yrittäjään liikemies liikenainen miljardööri sijoittaja omistaja \
      omistajan omistajassa omistajasta omistajalla omistajalta omistajalle omistajaksi \
      omistajat omistajana omistajaa omistajaan pankkiiri kenraali kenraalin kenraalissa \
      kenraalista kenraalilla kenraalilta kenraalille kenraaliksi kenraalit kenraalina kenraalia \
      kenraaliin kenraalimajuri kenraaliluutnantti eversti everstin everstissä everstistä \
      everstillä everstiltä everstille everstiksi everstit everstinä everstiä everstiin \
      everstiluutnantti majuri majurin majurissa majurista majurilla majurilta majurille \
      majuriksi majurit majurina majuria majuriin kapteeni kapteenin kapteenissa kapteenista \
      kapteenilla kapteenilta kapteenille kapteeniksi kapteenit kapteenina kapteenia kapteeniin \
      luutnantti ylikersantti kersantti kapteeniluutnantti kommodori amiraali amiraalin \
      amiraalissa amiraalista amiraalilla amiraalilta amiraalille amiraaliksi amiraalit \
      amiraalina amiraalia amiraaliin marsalkka komentaja komentajan komentajassa komentajasta \
      komentajalla komentajalta komentajalle komentajaksi komentajat komentajana komentajaa \
      komentajaan puolustusvoimain_komentaja sotamies upseeri vänrikki rikosylikomisario \
      komisario ylikomisario poliisipäällikkö poliisijohtaja rikoskomisario rikostarkastaja \
      konstaapeli tuomari tuomarin tuomarissa tuomarista tuomarilla tuomarilta tuomarille \
      tuomariksi tuomarit tuomarina tuomaria tuomariin syyttäjä syyttäjän syyttäjässä \
      syyttäjästä syyttäjällä syyttäjältä syyttäjälle syyttäjäksi syyttäjät syyttäjänä syyttäjää \
      syyttäjään aluesyyttäjä valtakunnansyyttäjä asianajaja asianajajan asianajajassa \
      asianajajasta asianajajalla asianajajalta asianajajalle asianajajaksi asianajajat \
      asianajajana asianajajaa asianajajaan juristi juristin juristissa juristista juristilla \
      juristilta juristille juristiksi juristit juristina juristia juristiin notaari \
      oikeustieteilijä todistaja syytetty epäilty uhri paavi paavin paavissa paavista paavilla \
      paavilta paaville paaviksi paavit paavina paavia paaviin kardinaali kardinaalin \
      kardinaalissa kardinaalista kardinaalilla kardinaalilta kardinaalille kardinaaliksi \
      kardinaalit kardinaalina kardinaalia kardinaaliin arkkipiispa arkkipiispan arkkipiispassa \
      arkkipiispasta arkkipiispalla arkkipiispalta arkkipiispalle arkkipiispaksi arkkipiispat \
      arkkipiispana arkkipiispaa arkkipiispaan piispa piispan piispassa piispasta piispalla \
      piispalta piispalle piispaksi piispat piispana piispaa piispaan kirkkoherra kirkkoherran \
      kirkkoherrassa kirkkoherrasta kirkkoherralla kirkkoherralta kirkkoherralle kirkkoherraksi \
      kirkkoherrat kirkkoherrana kirkkoherraa kirkkoherraan pastori pastorin pastorissa \
      pastorista pastorilla pastorilta pastorille pastoriksi pastorit pastorina pastoria \
      pastoriin rovasti rovastin rovastissa rovastista rovastilla rovastilta rovastille \
      rovastiksi rovastit rovastina rovastia rovastiin pappi isä munkki nunna sisar rabbi imaami \
      ajatollah mufti mullah patriarkka metropoliitta kuningas kuninkaan kuningatar \
      kuningattaren prinssi prinssin prinssissä prinssistä prinssillä prinssiltä prinssille \
      prinssiksi prinssit prinssinä prinssiä prinssiin prinsessa prinsessan prinsessassa \
      prinsessasta prinsessalla prinsessalta prinsessalle prinsessaksi prinsessat prinsessana \
      prinsessaa prinsessaan kruununprinssi kruununprinsessa herttua herttuatar kreivi kreivitär \
      paroni paronitar keisari keisarinna tsaari sulttaani emiiri šeikki šaahi lordi sir \
      vapaaherra kirjailija kirjailijan kirjailijassa kirjailijasta kirjailijalla kirjailijalta \
      kirjailijalle kirjailijaksi kirjailijat kirjailijana kirjailijaa kirjailijaan runoilija \
      runoilijan runoilijassa runoilijasta runoilijalla runoilijalta runoilijalle runoilijaksi \
      runoilijat runoilijana runoilijaa runoilijaan dramaturgi toimittaja toimittajan \
      toimittajassa toimittajasta toimittajalla toimittajalta toimittajalle toimittajaksi \
      toimittajat toimittajana toimittajaa toimittajaan päätoimittaja päätoimittajan \
      päätoimittajassa päätoimittajasta päätoimittajalla päätoimittajalta päätoimittajalle \
      päätoimittajaksi päätoimittajat päätoimittajana päätoimittajaa päätoimittajaan kolumnisti \
      kirjeenvaihtaja kirjeenvaihtajan kirjeenvaihtajassa kirjeenvaihtajasta kirjeenvaihtajalla \
      kirjeenvaihtajalta kirjeenvaihtajalle kirjeenvaihtajaksi kirjeenvaihtajat \
      kirjeenvaihtajana kirjeenvaihtajaa kirjeenvaihtajaan kriitikko kääntäjä kustantaja \
      juontaja juontajan juontajassa juontajasta juontajalla juontajalta juontajalle juontajaksi \
      juontajat juontajana juontajaa juontajaan uutisankkuri historioitsija historioitsijan \
      historioitsijassa historioitsijasta historioitsijalla historioitsijalta historioitsijalle \
      historioitsijaksi historioitsijat historioitsijana historioitsijaa historioitsijaan \
      ekonomisti ekonomistin ekonomistissa ekonomistista ekonomistilla ekonomistilta \
      ekonomistille ekonomistiksi ekonomistit ekonomistina ekonomistia ekonomistiin \
      pääekonomisti pääekonomistin pääekonomistissa pääekonomistista pääekonomistilla \
      pääekonomistilta pääekonomistille pääekonomistiksi pääekonomistit pääekonomistina \
      pääekonomistia pääekonomistiin analyytikko analyytikon analyytikossa analyytikosta \
      analyytikolla analyytikolta analyytikolle analyytikoksi analyytikot analyytikkona \
      analyytikkoa analyytikkoon tutkija tutkijan tutkijassa tutkijasta tutkijalla tutkijalta \
      tutkijalle tutkijaksi tutkijat tutkijana tutkijaa tutkijaan erikoistutkija tutkimusjohtaja \
      valtiotieteilijä politiikan_tutkija sosiologi filosofi psykologi psykologin psykologissa \
      psykologista psykologilla psykologilta psykologille psykologiksi psykologit psykologina \
      psykologia psykologiin psykiatri lääkäri lääkärin lääkärissä lääkäristä lääkärillä \
      lääkäriltä lääkärille lääkäriksi lääkärit lääkärinä lääkäriä lääkäriin ylilääkäri \
      ylilääkärin ylilääkärissä ylilääkäristä ylilääkärillä ylilääkäriltä ylilääkärille \
      ylilääkäriksi ylilääkärit ylilääkärinä ylilääkäriä ylilääkäriin \
      johtava_asiantuntijalääkäri kirurgi hoitaja sairaanhoitaja virologi epidemiologi \
      asiantuntija asiantuntijan asiantuntijassa asiantuntijasta asiantuntijalla asiantuntijalta \
      asiantuntijalle asiantuntijaksi asiantuntijat asiantuntijana asiantuntijaa asiantuntijaan \
      tiedemies fyysikko kemisti biologi meteorologi meteorologin meteorologissa meteorologista \
      meteorologilla meteorologilta meteorologille meteorologiksi meteorologit meteorologina \
      meteorologia meteorologiin matemaatikko tähtitieteilijä astronautti laulaja laulajan \
      laulajassa laulajasta laulajalla laulajalta laulajalle laulajaksi laulajat laulajana \
      laulajaa laulajaan räppäri artisti muusikko säveltäjä säveltäjän säveltäjässä säveltäjästä \
      säveltäjällä säveltäjältä säveltäjälle säveltäjäksi säveltäjät säveltäjänä säveltäjää \
      säveltäjään kapellimestari kapellimestarin kapellimestarissa kapellimestarista \
      kapellimestarilla kapellimestarilta kapellimestarille kapellimestariksi kapellimestarit \
      kapellimestarina kapellimestaria kapellimestariin pianisti viulisti kitaristi näyttelijä \
      näyttelijän näyttelijässä näyttelijästä näyttelijällä näyttelijältä näyttelijälle \
      näyttelijäksi näyttelijät näyttelijänä näyttelijää näyttelijään koomikko ohjaaja ohjaajan \
      ohjaajassa ohjaajasta ohjaajalla ohjaajalta ohjaajalle ohjaajaksi ohjaajat ohjaajana \
      ohjaajaa ohjaajaan elokuvaohjaaja tuottaja käsikirjoittaja taiteilija taiteilijan \
      taiteilijassa taiteilijasta taiteilijalla taiteilijalta taiteilijalle taiteilijaksi \
      taiteilijat taiteilijana taiteilijaa taiteilijaan kuvataiteilija taidemaalari \
      kuvanveistäjä valokuvaaja tanssija koreografi malli muotoilija suunnittelija valmentaja \
      valmentajan valmentajassa valmentajasta valmentajalla valmentajalta valmentajalle \
      valmentajaksi valmentajat valmentajana valmentajaa valmentajaan päävalmentaja \
      päävalmentajan päävalmentajassa päävalmentajasta päävalmentajalla päävalmentajalta \
      päävalmentajalle päävalmentajaksi päävalmentajat päävalmentajana päävalmentajaa \
      päävalmentajaan luotsi hyökkääjä hyökkääjän hyökkääjässä hyökkääjästä hyökkääjällä \
      hyökkääjältä hyökkääjälle hyökkääjäksi hyökkääjät hyökkääjänä hyökkääjää hyökkääjään \
      puolustaja puolustajan puolustajassa puolustajasta puolustajalla puolustajalta \
      puolustajalle puolustajaksi puolustajat puolustajana puolustajaa puolustajaan \
      keskikenttäpelaaja maalivahti maalivahdin maalivahdissa maalivahdista maalivahdilla \
      maalivahdilta maalivahdille maalivahdiksi maalivahdit maalivahtina maalivahtia \
      maalivahtiin pelaaja pelaajan pelaajassa pelaajasta pelaajalla pelaajalta pelaajalle \
      pelaajaksi pelaajat pelaajana pelaajaa pelaajaan jalkapalloilija jääkiekkoilija hiihtäjä \
      hiihtäjän hiihtäjässä hiihtäjästä hiihtäjällä hiihtäjältä hiihtäjälle hiihtäjäksi \
      hiihtäjät hiihtäjänä hiihtäjää hiihtäjään mäkihyppääjä ampumahiihtäjä juoksija \
      keihäänheittäjä uimari pyöräilijä kuljettaja kuljettajan kuljettajassa kuljettajasta \
      kuljettajalla kuljettajalta kuljettajalle kuljettajaksi kuljettajat kuljettajana \
      kuljettajaa kuljettajaan ralliautoilija formulakuljettaja tennispelaaja nyrkkeilijä \
      painija erotuomari maailmanmestari maailmanmestarin maailmanmestarissa maailmanmestarista \
      maailmanmestarilla maailmanmestarilta maailmanmestarille maailmanmestariksi \
      maailmanmestarit maailmanmestarina maailmanmestaria maailmanmestariin olympiavoittaja \
      olympiavoittajan olympiavoittajassa olympiavoittajasta olympiavoittajalla \
      olympiavoittajalta olympiavoittajalle olympiavoittajaksi olympiavoittajat \
      olympiavoittajana olympiavoittajaa olympiavoittajaan mestari tähti legenda aktivisti \
      aktivistin aktivistissa aktivistista aktivistilla aktivistilta aktivistille aktivistiksi \
      aktivistit aktivistina aktivistia aktivistiin ihmisoikeusaktivisti kansalaisaktivisti \
      toisinajattelija oppositiojohtaja oppositiojohtajan oppositiojohtajassa \
      oppositiojohtajasta oppositiojohtajalla oppositiojohtajalta oppositiojohtajalle \
      oppositiojohtajaksi oppositiojohtajat oppositiojohtajana oppositiojohtajaa \
      oppositiojohtajaan poliitikko poliitikon poliitikossa poliitikosta poliitikolla \
      poliitikolta poliitikolle poliitikoksi poliitikot poliitikkona poliitikkoa poliitikkoon \
      ehdokas presidenttiehdokas pääministeriehdokas kansanedustajaehdokas diktaattori \
      vallanpitäjä opettaja opettajan opettajassa opettajasta opettajalla opettajalta \
      opettajalle opettajaksi opettajat opettajana opettajaa opettajaan rehtori rehtorin \
      rehtorissa rehtorista rehtorilla rehtorilta rehtorille rehtoriksi rehtorit rehtorina \
      rehtoria rehtoriin dekaani opiskelija oppilas maanviljelijä leipuri keittiömestari kokki \
      toveri ystävä työtoveri kollega pormestariehdokas ay-johtaja ammattiyhdistysjohtaja \
      kansalainen ceo
      """,
      .generations: "vanhempi nuorempi vanhemman nuoremman junior senior jr sr poika",
      .times: """
      maanantai maanantain maanantaissa maanantaista maanantailla maanantailta maanantaille \
      maanantaiksi maanantait maanantaina maanantaia maanantaiin tiistai tiistain tiistaissa \
      tiistaista tiistailla tiistailta tiistaille tiistaiksi tiistait tiistaina tiistaia \
      tiistaiin keskiviikko keskiviikkona keskiviikon torstai torstain torstaissa torstaista \
      torstailla torstailta torstaille torstaiksi torstait torstaina torstaia torstaiin \
      perjantai perjantain perjantaissa perjantaista perjantailla perjantailta perjantaille \
      perjantaiksi perjantait perjantaina perjantaia perjantaiin lauantai lauantain lauantaissa \
      lauantaista lauantailla lauantailta lauantaille lauantaiksi lauantait lauantaina lauantaia \
      lauantaiin sunnuntai sunnuntain sunnuntaissa sunnuntaista sunnuntailla sunnuntailta \
      sunnuntaille sunnuntaiksi sunnuntait sunnuntaina sunnuntaia sunnuntaiin tammikuu tammikuun \
      tammikuussa tammikuuta helmikuu helmikuun helmikuussa helmikuuta maaliskuu maaliskuun \
      maaliskuussa maaliskuuta huhtikuu huhtikuun huhtikuussa huhtikuuta toukokuu toukokuun \
      toukokuussa toukokuuta kesäkuu kesäkuun kesäkuussa kesäkuuta heinäkuu heinäkuun \
      heinäkuussa heinäkuuta elokuu elokuun elokuussa elokuuta syyskuu syyskuun syyskuussa \
      syyskuuta lokakuu lokakuun lokakuussa lokakuuta marraskuu marraskuun marraskuussa \
      marraskuuta joulukuu joulukuun joulukuussa joulukuuta ma ti ke to pe la su tammi helmi \
      maalis huhti touko kesä heinä elo syys loka marras joulu joulun jouluna pääsiäinen \
      juhannus vappu aamu ilta yö kevät syksy talvi tänään eilen huomenna
      """,
      .particles: "te en al",
      .qualifiers: """
      pohjois pohjois- pohjoinen pohjoisen etelä etelä- eteläinen eteläisen itä itä- itäinen \
      itäisen länsi länsi- läntinen läntisen koillinen luoteinen lounainen kaakkois- luoteis- \
      lounais- koillis- keski keski- uusi uuden uudessa vanha vanhan ylä ylä- ala ala- sisä- \
      ulko- iso ison suur- suuri suuren pieni pienen vähä vähä- päiväntasaajan papua papua- san \
      santa sankt saint pyhän pyhä port fort real sporting dinamo inter brittiläinen ranskan \
      amerikan yhdysvaltain lähi- kauko- taka-
      """,
      .qualifiersAfter: """
      pohjoinen etelä itä länsi city united keskusta asema saaret pohjoisosa
      """,
      .localEndings: "ssa ssä",
      .things: """
      katu kadun kadussa kadusta kadulla kadulta kadulle kaduksi kadut katuna katua katuun tie \
      tien tiessä tiestä tiellä tieltä tielle tieksi tiet tienä tietä tieen kuja kujan kujassa \
      kujasta kujalla kujalta kujalle kujaksi kujat kujana kujaa kujaan polku polun polussa \
      polusta polulla polulta polulle poluksi polut polkuna polkua polkuun väylä väylän väylässä \
      väylästä väylällä väylältä väylälle väyläksi väylät väylänä väylää väylään puistotie \
      bulevardi bulevardin bulevardissa bulevardista bulevardilla bulevardilta bulevardille \
      bulevardiksi bulevardit bulevardina bulevardia bulevardiin esplanadi esplanadin \
      esplanadissa esplanadista esplanadilla esplanadilta esplanadille esplanadiksi esplanadit \
      esplanadina esplanadia esplanadiin rantatie tori torin torissa torista torilla torilta \
      torille toriksi torit torina toria toriin aukio aukion aukiossa aukiosta aukiolla aukiolta \
      aukiolle aukioksi aukiot aukiona aukiota aukioon silta sillan sillassa sillasta sillalla \
      sillalta sillalle sillaksi sillat siltana siltaa siltaan tunneli tunnelin tunnelissa \
      tunnelista tunnelilla tunnelilta tunnelille tunneliksi tunnelit tunnelina tunnelia \
      tunneliin torni tornin tornissa tornista tornilla tornilta tornille torniksi tornit \
      tornina tornia torniin talo talon talossa talosta talolla talolta talolle taloksi talot \
      talona taloa taloon rakennus rakennuksen rakennuksessa rakennuksesta rakennuksella \
      rakennukselta rakennukselle rakennukseksi rakennukset rakennuksena rakennusta rakennukseen \
      puisto puiston puistossa puistosta puistolla puistolta puistolle puistoksi puistot \
      puistona puistoa puistoon puutarha puutarhan puutarhassa puutarhasta puutarhalla \
      puutarhalta puutarhalle puutarhaksi puutarhat puutarhana puutarhaa puutarhaan metsä metsän \
      metsässä metsästä metsällä metsältä metsälle metsäksi metsät metsänä metsää metsään vuori \
      vuoren vuoressa vuoresta vuorella vuorelta vuorelle vuoreksi vuoret vuorena vuorea vuoreen \
      tunturi tunturin tunturissa tunturista tunturilla tunturilta tunturille tunturiksi \
      tunturit tunturina tunturia tunturiin mäki mäen mäessä mäestä mäellä mäeltä mäelle mäeksi \
      mäet mäkenä mäkeä mäkeen laakso laakson laaksossa laaksosta laaksolla laaksolta laaksolle \
      laaksoksi laaksot laaksona laaksoa laaksoon joki joen joessa joesta joella joelta joelle \
      joeksi joet jokena jokea jokeen järvi järven järvessä järvestä järvellä järveltä järvelle \
      järveksi järvet järvenä järveä järveen lahti lahden lahdessa lahdesta lahdella lahdelta \
      lahdelle lahdeksi lahdet lahtena lahtea lahteen saari saaren saaressa saaresta saarella \
      saarelta saarelle saareksi saaret saarena saarea saareen saaristo niemi niemen niemessä \
      niemestä niemellä niemeltä niemelle niemeksi niemet niemenä niemeä niemeen niemimaa salmi \
      salmen salmessa salmesta salmella salmelta salmelle salmeksi salmet salmena salmea salmeen \
      kanava kanavan kanavassa kanavasta kanavalla kanavalta kanavalle kanavaksi kanavat \
      kanavana kanavaa kanavaan putous jäätikkö aavikko meri valtameri satama sataman satamassa \
      satamasta satamalla satamalta satamalle satamaksi satamat satamana satamaa satamaan \
      laituri rautatieasema rautatieaseman rautatieasemassa rautatieasemasta rautatieasemalla \
      rautatieasemalta rautatieasemalle rautatieasemaksi rautatieasemat rautatieasemana \
      rautatieasemaa rautatieasemaan asema aseman asemassa asemasta asemalla asemalta asemalle \
      asemaksi asemat asemana asemaa asemaan metroasema pysäkki lentoasema lentoaseman \
      lentoasemassa lentoasemasta lentoasemalla lentoasemalta lentoasemalle lentoasemaksi \
      lentoasemat lentoasemana lentoasemaa lentoasemaan lentokenttä lentokentän lentokentässa \
      lentokentästa lentokentälla lentokentälta lentokentälle lentokentäksi lentokentät \
      lentokenttäna lentokenttäa lentokenttään terminaali terminaalin terminaalissa \
      terminaalista terminaalilla terminaalilta terminaalille terminaaliksi terminaalit \
      terminaalina terminaalia terminaaliin koulu koulun koulussa koulusta koululla koululta \
      koululle kouluksi koulut kouluna koulua kouluun lukio lukion lukiossa lukiosta lukiolla \
      lukiolta lukiolle lukioksi lukiot lukiona lukiota lukioon yläaste yliopisto yliopiston \
      yliopistossa yliopistosta yliopistolla yliopistolta yliopistolle yliopistoksi yliopistot \
      yliopistona yliopistoa yliopistoon korkeakoulu korkeakoulun korkeakoulussa korkeakoulusta \
      korkeakoululla korkeakoululta korkeakoululle korkeakouluksi korkeakoulut korkeakouluna \
      korkeakoulua korkeakouluun ammattikorkeakoulu opisto opiston opistossa opistosta opistolla \
      opistolta opistolle opistoksi opistot opistona opistoa opistoon instituutti instituutin \
      instituutissa instituutista instituutilla instituutilta instituutille instituutiksi \
      instituutit instituuttina instituuttia instituuttiin akatemia akatemian akatemiassa \
      akatemiasta akatemialla akatemialta akatemialle akatemiaksi akatemiat akatemiana \
      akatemiata akatemiaan laitos laitoksen laitoksessa laitoksesta laitoksella laitokselta \
      laitokselle laitokseksi laitokset laitoksena laitosta laitokseen tiedekunta päiväkoti \
      säätiö säätiön säätiössä säätiöstä säätiöllä säätiöltä säätiölle säätiöksi säätiöt \
      säätiönä säätiötä säätiöön rahasto rahaston rahastossa rahastosta rahastolla rahastolta \
      rahastolle rahastoksi rahastot rahastona rahastoa rahastoon yhdistys yhdistyksen \
      yhdistyksessä yhdistyksestä yhdistyksellä yhdistykseltä yhdistykselle yhdistykseksi \
      yhdistykset yhdistyksenä yhdistystä yhdistykseen liitto liiton liitossa liitosta liitolla \
      liitolta liitolle liitoksi liitot liittona liittoa liittoon järjestö museo museon museossa \
      museosta museolla museolta museolle museoksi museot museona museota museoon galleria \
      gallerian galleriassa galleriasta gallerialla gallerialta gallerialle galleriaksi \
      galleriat galleriana galleriata galleriaan kirjasto kirjaston kirjastossa kirjastosta \
      kirjastolla kirjastolta kirjastolle kirjastoksi kirjastot kirjastona kirjastoa kirjastoon \
      arkisto arkiston arkistossa arkistosta arkistolla arkistolta arkistolle arkistoksi \
      arkistot arkistona arkistoa arkistoon teatteri teatterin teatterissa teatterista \
      teatterilla teatterilta teatterille teatteriksi teatterit teatterina teatteria teatteriin \
      ooppera oopperan oopperassa oopperasta oopperalla oopperalta oopperalle oopperaksi \
      oopperat oopperana oopperaa oopperaan elokuvateatteri konserttitalo sali salin salissa \
      salista salilla salilta salille saliksi salit salina salia saliin halli hallin hallissa \
      hallista hallilla hallilta hallille halliksi hallit hallina hallia halliin areena areenan \
      areenassa areenasta areenalla areenalta areenalle areenaksi areenat areenana areenaa \
      areenaan sairaala sairaalan sairaalassa sairaalasta sairaalalla sairaalalta sairaalalle \
      sairaalaksi sairaalat sairaalana sairaalaa sairaalaan klinikka klinikan klinikassa \
      klinikasta klinikalla klinikalta klinikalle klinikaksi klinikat klinikkana klinikkaa \
      klinikkaan terveyskeskus apteekki kirkko kirkon kirkossa kirkosta kirkolla kirkolta \
      kirkolle kirkoksi kirkot kirkkona kirkkoa kirkkoon tuomiokirkko kappeli kappelin \
      kappelissa kappelista kappelilla kappelilta kappelille kappeliksi kappelit kappelina \
      kappelia kappeliin luostari luostarin luostarissa luostarista luostarilla luostarilta \
      luostarille luostariksi luostarit luostarina luostaria luostariin moskeija moskeijan \
      moskeijassa moskeijasta moskeijalla moskeijalta moskeijalle moskeijaksi moskeijat \
      moskeijana moskeijaa moskeijaan synagoga synagogan synagogassa synagogasta synagogalla \
      synagogalta synagogalle synagogaksi synagogat synagogana synagogaa synagogaan temppeli \
      hautausmaa hautausmaan hautausmaassa hautausmaasta hautausmaalla hautausmaalta \
      hautausmaalle hautausmaaksi hautausmaat hautausmaana hautausmaata hautausmaaan \
      muistomerkki muistomerkin muistomerkissa muistomerkista muistomerkilla muistomerkilta \
      muistomerkille muistomerkiksi muistomerkit muistomerkkina muistomerkkia muistomerkkiin \
      patsas patsaan patsaassa patsaasta patsaalla patsaalta patsaalle patsaaksi patsaat \
      patsaana patsasta patsaaan stadion stadionin stadionissa stadionista stadionilla \
      stadionilta stadionille stadioniksi stadionit stadionina stadionia stadioniin jäähalli \
      uimahalli urheilupuisto palkinto palkinnon palkinnossa palkinnosta palkinnolla palkinnolta \
      palkinnolle palkinnoksi palkinnot palkintona palkintoa palkintoon mitali mitalin mitalissa \
      mitalista mitalilla mitalilta mitalille mitaliksi mitalit mitalina mitalia mitaliin \
      kunniamerkki ansiomerkki pokaali malja cup turnaus turnauksen turnauksessa turnauksesta \
      turnauksella turnaukselta turnaukselle turnaukseksi turnaukset turnauksena turnausta \
      turnaukseen mestaruuskilpailut kilpailu kilpailun kilpailussa kilpailusta kilpailulla \
      kilpailulta kilpailulle kilpailuksi kilpailut kilpailuna kilpailua kilpailuun maraton \
      festivaali festivaalin festivaalissa festivaalista festivaalilla festivaalilta \
      festivaalille festivaaliksi festivaalit festivaalina festivaalia festivaaliin stipendi \
      stipendin stipendissä stipendistä stipendillä stipendiltä stipendille stipendiksi \
      stipendit stipendinä stipendiä stipendiin laki lain laissa laista lailla lailta laille \
      laiksi lait lakina lakia lakiin asetus oppi opin sopimus sopimuksen sopimuksessa \
      sopimuksesta sopimuksella sopimukselta sopimukselle sopimukseksi sopimukset sopimuksena \
      sopimusta sopimukseen pöytäkirja julistus komissio komission komissiossa komissiosta \
      komissiolla komissiolta komissiolle komissioksi komissiot komissiona komissiota komissioon \
      komitea komitean komiteassa komiteasta komitealla komitealta komitealle komiteaksi \
      komiteat komiteana komiteata komiteaan valiokunta valiokunnan valiokunnassa valiokunnasta \
      valiokunnalla valiokunnalta valiokunnalle valiokunnaksi valiokunnat valiokuntana \
      valiokuntaa valiokuntaan lautakunta tuomioistuin käräjäoikeus hovioikeus vankila vankilan \
      vankilassa vankilasta vankilalla vankilalta vankilalle vankilaksi vankilat vankilana \
      vankilaa vankilaan kasarmi kasarmin kasarmissa kasarmista kasarmilla kasarmilta kasarmille \
      kasarmiksi kasarmit kasarmina kasarmia kasarmiin tukikohta leiri leirin leirissä leiristä \
      leirillä leiriltä leirille leiriksi leirit leirinä leiriä leiriin prikaati prikaatin \
      prikaatissa prikaatista prikaatilla prikaatilta prikaatille prikaatiksi prikaatit \
      prikaatina prikaatia prikaatiin konserni konsernin konsernissa konsernista konsernilla \
      konsernilta konsernille konserniksi konsernit konsernina konsernia konserniin ryhmä ryhmän \
      ryhmässä ryhmästä ryhmällä ryhmältä ryhmälle ryhmäksi ryhmät ryhmänä ryhmää ryhmään yhtiö \
      yhtiön yhtiössä yhtiöstä yhtiöllä yhtiöltä yhtiölle yhtiöksi yhtiöt yhtiönä yhtiötä \
      yhtiöön yritys yrityksen yrityksessä yrityksestä yrityksellä yritykseltä yritykselle \
      yritykseksi yritykset yrityksenä yritystä yritykseen oy oyj ab ky ry ltd inc corp gmbh \
      tehdas tehtaan tehtaassa tehtaasta tehtaalla tehtaalta tehtaalle tehtaaksi tehtaat \
      tehdasna tehdasta tehdasn telakka paja laboratorio panimo panimon panimossa panimosta \
      panimolla panimolta panimolle panimoksi panimot panimona panimoa panimoon viinitila pankki \
      pankin pankissa pankista pankilla pankilta pankille pankiksi pankit pankkina pankkia \
      pankkiin säästöpankki osuuspankki vakuutusyhtiö lentoyhtiö kustantamo kustannus kirjapaino \
      kirjakauppa lehti lehden lehdessä lehdestä lehdellä lehdeltä lehdelle lehdeksi lehdet \
      lehtenä lehteä lehteen sanomat sanomien uutiset aikakauslehti radio televisio studio \
      levy-yhtiö orkesteri orkesterin orkesterissa orkesterista orkesterilla orkesterilta \
      orkesterille orkesteriksi orkesterit orkesterina orkesteria orkesteriin kuoro kuoron \
      kuorossa kuorosta kuorolla kuorolta kuorolle kuoroksi kuorot kuorona kuoroa kuoroon yhtye \
      yhtyen yhtyessä yhtyestä yhtyellä yhtyeltä yhtyelle yhtyeksi yhtyet yhtyenä yhtyeä yhtyeen \
      hotelli hotellin hotellissa hotellista hotellilla hotellilta hotellille hotelliksi \
      hotellit hotellina hotellia hotelliin majatalo ravintola ravintolan ravintolassa \
      ravintolasta ravintolalla ravintolalta ravintolalle ravintolaksi ravintolat ravintolana \
      ravintolaa ravintolaan kahvila kahvilan kahvilassa kahvilasta kahvilalla kahvilalta \
      kahvilalle kahvilaksi kahvilat kahvilana kahvilaa kahvilaan baari leipomo tavaratalo \
      kauppa market ostoskeskus kauppakeskus keskus keskuksen keskuksessa keskuksesta \
      keskuksella keskukselta keskukselle keskukseksi keskukset keskuksena keskusta keskukseen \
      laiva laivan laivassa laivasta laivalla laivalta laivalle laivaksi laivat laivana laivaa \
      laivaan alus fregatti risteilijä tankkeri sukellusvene asuinalue kaupunginosa \
      kaupunginosan kaupunginosassa kaupunginosasta kaupunginosalla kaupunginosalta \
      kaupunginosalle kaupunginosaksi kaupunginosat kaupunginosana kaupunginosaa kaupunginosaan \
      lähiö hiippakunta seurakunta linna linnan linnassa linnasta linnalla linnalta linnalle \
      linnaksi linnat linnana linnaa linnaan palatsi palatsin palatsissa palatsista palatsilla \
      palatsilta palatsille palatsiksi palatsit palatsina palatsia palatsiin kartano kartanon \
      kartanossa kartanosta kartanolla kartanolta kartanolle kartanoksi kartanot kartanona \
      kartanoa kartanoon huvila huvilan huvilassa huvilasta huvilalla huvilalta huvilalle \
      huvilaksi huvilat huvilana huvilaa huvilaan mylly myllyn myllyssä myllystä myllyllä \
      myllyltä myllylle myllyksi myllyt myllynä myllyä myllyyn pato padon voimala voimalan \
      voimalassa voimalasta voimalalla voimalalta voimalalle voimalaksi voimalat voimalana \
      voimalaa voimalaan voimalaitos kaivos kaivoksen kaivoksessa kaivoksesta kaivoksella \
      kaivokselta kaivokselle kaivokseksi kaivokset kaivoksena kaivosta kaivokseen tauti taudin \
      taudissa taudista taudilla taudilta taudille taudiksi taudit tautina tautia tautiin \
      oireyhtymä oireyhtymän oireyhtymässa oireyhtymästa oireyhtymälla oireyhtymälta \
      oireyhtymälle oireyhtymäksi oireyhtymät oireyhtymäna oireyhtymäa oireyhtymään syndrooma \
      ilmiö ilmiön ilmiössä ilmiöstä ilmiöllä ilmiöltä ilmiölle ilmiöksi ilmiöt ilmiönä ilmiötä \
      ilmiöön lause yhtälö asteikko komeetta kraatteri asteroidi päivä päivän päivässä päivästä \
      päivällä päivältä päivälle päiväksi päivät päivänä päivää päivään viikko hirmumyrsky seura \
      seuran seurassa seurasta seuralla seuralta seuralle seuraksi seurat seurana seuraa seuraan \
      fc hc if palloseura
      """,
      .states: """
      tasavalta tasavallan tasavallassa tasavallasta tasavallalla tasavallalta tasavallalle \
      tasavallaksi tasavallat tasavaltana tasavaltaa tasavaltaan kuningaskunta kuningaskunnan \
      kuningaskunnassa kuningaskunnasta kuningaskunnalla kuningaskunnalta kuningaskunnalle \
      kuningaskunnaksi kuningaskunnat kuningaskuntana kuningaskuntaa kuningaskuntaan \
      keisarikunta ruhtinaskunta valtio valtion valtiossa valtiosta valtiolla valtiolta \
      valtiolle valtioksi valtiot valtiona valtiota valtioon osavaltio osavaltion osavaltiossa \
      osavaltiosta osavaltiolla osavaltiolta osavaltiolle osavaltioksi osavaltiot osavaltiona \
      osavaltiota osavaltioon kaupunki kaupungin kaupungissa kaupungista kaupungilla kaupungilta \
      kaupungille kaupungiksi kaupungit kaupunkina kaupunkia kaupunkiin pääkaupunki pääkaupungin \
      pääkaupungissa pääkaupungista pääkaupungilla pääkaupungilta pääkaupungille pääkaupungiksi \
      pääkaupungit pääkaupunkina pääkaupunkia pääkaupunkiin kunta kunnan kunnassa kunnasta \
      kunnalla kunnalta kunnalle kunnaksi kunnat kuntana kuntaa kuntaan kylä kylän kylässä \
      kylästä kylällä kylältä kylälle kyläksi kylät kylänä kylää kylään maakunta maakunnan \
      maakunnassa maakunnasta maakunnalla maakunnalta maakunnalle maakunnaksi maakunnat \
      maakuntana maakuntaa maakuntaan lääni läänin läänissä läänistä läänillä lääniltä läänille \
      lääniksi läänit lääninä lääniä lääniin alue aluen aluessa aluesta aluella aluelta aluelle \
      alueksi aluet aluena aluea alueen maa maan maassa maasta maalla maalta maalle maaksi maat \
      maana maata maaan emiraatti sulttaanikunta kanttoni liittovaltio unioni hallitus \
      hallituksen hallituksessa hallituksesta hallituksella hallitukselta hallitukselle \
      hallitukseksi hallitukset hallituksena hallitusta hallitukseen presidentti presidentin \
      presidentissä presidentistä presidentillä presidentiltä presidentille presidentiksi \
      presidentit presidenttinä presidenttiä presidenttiin pääministeri pääministerin \
      pääministerissä pääministeristä pääministerillä pääministeriltä pääministerille \
      pääministeriksi pääministerit pääministerinä pääministeriä pääministeriin ministeri \
      ulkoministeri ulkoministerin ulkoministerissa ulkoministerista ulkoministerilla \
      ulkoministerilta ulkoministerille ulkoministeriksi ulkoministerit ulkoministerina \
      ulkoministeria ulkoministeriin ulkoministeriö ulkoministeriön ulkoministeriössa \
      ulkoministeriösta ulkoministeriölla ulkoministeriölta ulkoministeriölle ulkoministeriöksi \
      ulkoministeriöt ulkoministeriöna ulkoministeriöta ulkoministeriöön kansleri kuningas \
      kuninkaan kuningatar pormestari kuvernööri suurlähettiläs suurlähettilään arkkipiispa \
      kansa kansan kansassa kansasta kansalla kansalta kansalle kansaksi kansat kansana kansaa \
      kansaan väestö asukkaat kansalaiset pohjoisosa pohjoisosan pohjoisosassa pohjoisosasta \
      pohjoisosalla pohjoisosalta pohjoisosalle pohjoisosaksi pohjoisosat pohjoisosana \
      pohjoisosaa pohjoisosaan eteläosa eteläosan eteläosassa eteläosasta eteläosalla \
      eteläosalta eteläosalle eteläosaksi eteläosat eteläosana eteläosaa eteläosaan itäosa \
      itäosan itäosassa itäosasta itäosalla itäosalta itäosalle itäosaksi itäosat itäosana \
      itäosaa itäosaan länsiosa länsiosan länsiosassa länsiosasta länsiosalla länsiosalta \
      länsiosalle länsiosaksi länsiosat länsiosana länsiosaa länsiosaan keskusta keskustan \
      keskustassa keskustasta keskustalla keskustalta keskustalle keskustaksi keskustat \
      keskustana keskustaa keskustaan lähistö ympäristö raja rajan rajassa rajasta rajalla \
      rajalta rajalle rajaksi rajat rajana rajaa rajaan rannikko parlamentti parlamentin \
      parlamentissa parlamentista parlamentilla parlamentilta parlamentille parlamentiksi \
      parlamentit parlamenttina parlamenttia parlamenttiin eduskunta armeija armeijan armeijassa \
      armeijasta armeijalla armeijalta armeijalle armeijaksi armeijat armeijana armeijaa \
      armeijaan asevoimat talous
      """,
      .kin: """
      perhe perhen perhessä perhestä perhellä perheltä perhelle perheksi perhet perhenä perheä \
      perheen perhettä suku suvun sukua veljekset veljesten sisarukset sisarusten siskokset \
      kaksoset pariskunta pariskunnan pariskunnassa pariskunnasta pariskunnalla pariskunnalta \
      pariskunnalle pariskunnaksi pariskunnat pariskuntana pariskuntaa pariskuntaan aviopari \
      avioparin avioparissa avioparista avioparilla avioparilta avioparille aviopariksi \
      avioparit avioparina avioparia aviopariin pari klaani dynastia lapset vanhemmat serkukset \
      perilliset jälkeläiset sukulaiset puolisot
      """,
      .others: """
      toinen toisen toista toiset muu muut eräs erään joku jokin jokainen kukin nuori nuoren \
      nuorempi nuoremman vanha vanhempi vanhemman iso pikku ensimmäinen ensimmäisen kolmas kaksi \
      kahden kolme neljä useat useita monta eri molemmat niminen nimeltä väärä mikään yksi yhden
      """,
      .plurals: "molemmat kaikki kaksi nämä nuo ne",
      .common: """
      aalto ahde aho ahonen airo aitta alho ahma airisto armas aro arvo aura aurinko autio \
      hakala halla halme halonen hanka hanki harju harmaa hauki haukka heikki heinä helmi helle \
      hiekka hietala hilla hirvi hirvonen honka huhta huhtala huuhka huuskonen hyvä häme \
      hämäläinen ihana ilma ilo ilta impi into itä jalava jalka jalo joki jokela joutsen joutsi \
      juhla jukka juuri jyrki jyvä järvi jää kaarna kaari kaiku kaila kaisla kallio kalliola \
      kalpa kangas kanerva kannel kannas karhu kari karppi kataja kauko kaunis kauppi kerttu \
      keto kettu kesä kivi kivelä koivu koivisto koski kotka kuisma kuiri kuitu kukka kukko kuha \
      kulta kuningas kunnas kuosma kurki kurkela kuusi kuusisto kylä laakso laaksonen lahti \
      laine lampi lauha laulu lehti lehto lehtinen leijona lehmus lemmikki lempi leppä liina \
      lilja linna linnas lintu loimu lukka luoto luoma lumi lumme lumo maa maja malmi manner \
      manne marja marras metso metsä miina muta myllys mylly mäki mänty mäntylä niemi niini \
      niitty niva notko nummi nuoli nurmi nuotio nuutti oja oksa oksanen ora orava otava onni \
      outi paasi paju pakka palo palmu pelto perho pihla pihlaja pilvi pohja pouta päivi päivä \
      pöllö pörssi pyry rae raita rakka ranta rauha rauta rautio reponen repo risti ritva routa \
      ruoho ruusu ruska räty saari saarni salama salmi salo sampo santa sarka savi savo selkä \
      seppä seppälä siipi silta sini sinikka sirkka suo sumu suoja susi suvi suvanto sula säde \
      taika taimi taito tammi tarmo tarvas tasa toivo tuisku tuli tuuli tupa turva tähti terho \
      tervo terä torni toivonen turku uljas unto urho usva uusi vaara vahva valo valta valtteri \
      varis varpu vasama veli vesa vesi viima virta visa viita vilja voima voitto vuokko vuori \
      vuorela väinö ylä ylönen orpo häkkänen purra rydman marin rinne saarikko adlercreutz \
      niinistö stubb kokoomus keskusta vihreät perussuomalaiset nokia kone fortum kesko elisa \
      nordea neste marimekko suomi ruotsi viro kiina peru malli turkki oman apu seura \
      keskisuomalainen kaleva aamulehti apple meta poutanen rantala pori lohja imatra raahe kemi
      """,
      .speech: """
      sanoo sanoi sanovat sanoivat kertoo kertoi kertoivat toteaa totesi totesivat ilmoittaa \
      ilmoitti lisää lisäsi korostaa korosti selittää selitti vastaa vastasi kysyy kysyi \
      varoittaa varoitti myöntää myönsi kiistää kiisti kiistivät väittää väitti vaatii vaati \
      lupaa lupasi kirjoittaa kirjoitti arvioi arvelee arveli muistuttaa muistutti huomauttaa \
      huomautti painottaa painotti syyttää syytti arvostelee arvosteli kritisoi puolustaa \
      puolusti ihmettelee ihmetteli pohtii pohti vahvistaa vahvisti kuvailee kuvaili kommentoi \
      tviittasi twiittasi perustelee perusteli uskoo uskoi katsoo katsoi linjaa linjasi huudahti \
      kehottaa kehotti pyysi pyytää kiitti kiittää tunnusti todisti erosi julisti tiivistää \
      tiivisti täsmensi avasi muistelee muisteli
      """,
      .namesakes: """
      toinen toisen muu eräs erään kaima kaimansa samanniminen
      """,
      .firms: "pojat poika kumppanit",
      .works: """
      elokuva elokuvan elokuvassa romaani romaanin kirja kirjan laulu sarja näytelmä albumi \
      dokumentti
      """,
      .vessels: """
      laiva lautta alus troolari lossi matkustajalaiva rahtilaiva höyrylaiva jäänmurtaja hinaaja \
      purjelaiva kaljaasi proomu risteilijä vene jahti
      """,
      .pairings: "duo duon kaksikko kaksikon ottelu ottelun pari parin",
      .stories: """
      sarjassa elokuvassa romaanissa jaksossa draamassa näytelmässä
      """,
      .roles: """
      hahmo roolihahmo
      """,
      .portrayals: "roolissa roolin",
      .homonyms: """
      kaima kaimansa nimikaima täyskaima \
      kaimastaan kaimaansa kaimalleen samanniminen samannimisen samannimistä
      """,
      .namings: "mukaan_nimetty mukaan_nimetyn nimensä_mukaan",
      .locals: """
      alapuolella alapuolelta alapuolelle yläpuolella yläpuolelta yläpuolelle rannalla rannalta rannan \
      partaalla varrella tilaan tilalla tilan tilalta tila halli hallissa halliin hallista
      """,
      .disclaimers: """
      ei_liity ei_ole_sukua \
      sekoittaa sukua
      """,
      .lives: """
      syntyi kuoli hirtettiin teloitettiin haudattiin
      """,
      .storms: """
      hurrikaani myrsky taifuuni sykloni
      """,
      .games: """
      voitti hävisi löi
      """,
      .creatures: """
      tamma ori hevonen ruuna varsa koira kissa norsu leijona tiikeri karhu narttu uros ravuri
      """,
      .fates: "ajoi_karille upposi ajoi_matalikolle",
      .called: """
      -niminen niminen nimistä nimisen
      """,
      .eras: """
      1500-luvun 1500-luvulla 1500-luvulta 1600-luvun 1600-luvulla 1600-luvulta 1700-luvun \
      1700-luvulla 1700-luvulta 1800-luvun 1800-luvulla 1800-luvulta
      """,
      .scholars: "asiantuntija tutkija historioitsija professori",
      .sameNames: "samanniminen samannimisen samannimistä",
      .contrasts: "ei",
    ],
    ends: [
      .titles: """
      ministeri ministerin johtaja johtajan päällikkö päällikön sihteeri tutkija mestari \
      presidentti presidentin komissaari edustaja edustajan valmentaja pelaaja kuljettaja \
      toimittaja ekonomisti lääkäri asiantuntija kirjailija ohjaaja näyttelijä aktivisti \
      syyttäjä syyttäjän piispa voittaja ehdokas neuvos neuvoksen upseeri
      """,
      .things: """
      katu kadun kadulla kadulle kadulta katua tie tien tiellä tielle tieltä kuja kujan polku \
      väylä tori torin aukio aukion silta sillan tunneli torni talo talon puisto puiston vuori \
      järvi joki saari asema aseman lentoasema koulu koulun lukio yliopisto yliopiston \
      instituutti opisto säätiö säätiön säätiölle rahasto rahaston museo museon kirjasto \
      teatteri sairaala klinikka kirkko kirkon kappeli patsas patsaan muistomerkki stadion \
      areena halli palkinto palkinnon palkintoa palkinnot mitali cup turnaus maraton festivaali \
      stipendi laki lain sopimus komissio konserni konsernin ryhmä ryhmän yhtiö yhtiön tehdas \
      pankki pankin lehti lehden hotelli ravintola keskus linna palatsi kartano tauti oireyhtymä \
      ilmiö päivä seura yhtye orkesteri
      """,
    ]
  )
}
