extension NameLanguage {
  static let turkish: NameLanguage = .init(
    "tr",
    men: "bay bey beyefendi efendi kral prens sultan imparator padişah lord sir paşa",
    women: "bayan hanım hanımefendi kraliçe prenses imparatoriçe düşes kontes leydi hatun",
    openers: """
      acaba açıkçası adeta ahlaken ait ama amma ancak aralık arada ardından arasında artık asla \
      aslında ayrıca az azından bana başka başta bazen bazı bazıları belki ben beri bile \
      bilhassa bilindiği bir biri birkaç birlikte birçok bize biz bizim böyle böylece böylelikle \
      bu bugün buna bunca bundan bunda bunlar bunlara bunları bunların bunu bunun bunun_üzerine \
      burada buradan bütün çeşitli çok çoğu çünkü da daha dahası dahi dair de değil dek demek \
      derken diğer diye dolayısıyla dolayı dün eğer elbette en epey erken esasen eski eskiden \
      etrafında evet evvela fakat gece geçen geçtiğimiz genellikle gerçekten gerçi gerek gibi \
      göre görünüşe güya halbuki hâlâ hala halen hangi hani hatta hayır hem hemen henüz hep \
      hepsi her herhalde herhangi herkes hiç hiçbir için ilk ilgili ile ilerleyen ise işte \
      itibaren ki kim kimi kimse kimin kısaca kısacası kuşkusuz lakin mademki meğer mesela mı mi \
      mu mü muhtemelen nasıl ne neden nedeniyle nerede nereye neyse nice nihayet niçin niye \
      normalde o oğlu olarak olan olmasına on ona onlar onların onu onun oysa oysaki önce \
      öncelikle öncesinde örneğin öte öyle öyleyse özellikle peki pek rağmen resmen sadece sabah \
      sanki sen senin sırasında şayet şimdi şimdilik şöyle şu şunlar şüphesiz son sonra sonradan \
      sonraki sonunda tabii tam tamamen tek tekrar tüm üstelik üzere üzerine var ve veya veyahut \
      ya yahut yalnız yalnızca yani yakın yarın yazık ye yeni yeniden yerine yıllar yine yoksa \
      yok yoğun zaten zaman zira akşam hakkında karşı karşın kadar içinde dışında gelen giden \
      konuşan kendi kendisi bunlardan başlangıçta beklendiği benzer birden bizzat buna_karşın \
      daha_sonra daha_önce eskilerden geçenlerde göreve güncel hükümet ilkin ikinci iki üç \
      kamuoyunda kararı keşke nitekim olası olur önceki öncelik sırf süre tahminen üzerinden \
      vaktiyle yukarıda zamanla merhaba sevgili değerli
      """
  ) { .turkish }
}

extension NameLexicon {
  static let turkish = NameLexicon(
    .turkish, [.lastEndings],
    endings: NameEnding.all("nın nin nun nün", after: .vowel),
    lists: [
      .titles: """
      dr doç prof op av yrd öğr sayın sn bay bayan beyefendi hanımefendi bey hanım efendi \
      cumhurbaşkanı cumhurbaşkanı_yardımcısı başkan başkanı başkana başkanın başkanlar \
      eski_başkan başkan_yardımcısı başkanvekili başbakan başbakanı başbakana başbakanın \
      başbakanlar başbakan_yardımcısı bakan bakanı bakana bakanın bakanlar dışişleri_bakanı \
      içişleri_bakanı adalet_bakanı savunma_bakanı maliye_bakanı bakan_yardımcısı şansölye \
      şansölyeyi şansölyeye şansölyenin şansölyeler şansölyesi genel_başkan genel_başkanı \
      genel_başkan_yardımcısı genel_sekreter genel_sekreteri sekreter sekreteri milletvekili \
      vekil vekili senatör senatörü senatöre senatörün senatörler meclis_başkanı \
      grup_başkanvekili sözcü sözcüyü sözcüye sözcünün sözcüler sözcüsü vali valiyi valiye \
      valinin valiler valisi kaymakam kaymakamı kaymakama kaymakamın kaymakamlar \
      belediye_başkanı büyükşehir_belediye_başkanı muhtar muhtarı büyükelçi büyükelçiyi \
      büyükelçiye büyükelçinin büyükelçiler büyükelçisi elçi elçisi konsolos başkonsolos \
      başkonsolosu temsilci temsilcisi özel_temsilcisi komiser komiseri danışman danışmanı \
      başdanışman başdanışmanı müsteşar müsteşarı müdür müdürü genel_müdür genel_müdürü yönetmen \
      yönetmeni yönetmene yönetmenin yönetmenler ceo ceo'su üst_yöneticisi yönetici yöneticisi \
      patron patronu kurucu kurucusu iş_insanı iş_adamı işadamı iş_kadını girişimci milyarder \
      sanayici bankacı lider lideri lidere liderin liderler önder önderi general generalı \
      generala generalın generallar generali orgeneral korgeneral tümgeneral tuğgeneral albay \
      yarbay binbaşı yüzbaşı teğmen üsteğmen astsubay çavuş onbaşı er amiral oramiral koramiral \
      mareşal komutan komutanı genelkurmay_başkanı asker subay paşa hakim hâkim savcı savcıyı \
      savcıya savcının savcılar savcısı başsavcı başsavcısı başsavcıvekili yargıç avukat avukatı \
      avukata avukatın avukatlar noter müfettiş polis emniyet_müdürü tanık sanık şüpheli maktul \
      papa kardinal başpiskopos piskopos patrik haham hahambaşı imam müftü \
      diyanet_işleri_başkanı ayetullah şeyh molla hoca hocaefendi rahip peder papaz rahibe dekan \
      rektör rektörü kral kralı krala kralın krallar kraliçe kraliçeyi kraliçeye kraliçenin \
      kraliçeler kraliçesi prens prensi prense prensin prensler prenses prensesi prensese \
      prensesin prensesler veliaht_prens veliaht_prensi dük dükü düşes kont kontes baron barones \
      imparator imparatoru imparatoriçe çar sultan padişah şehzade emir emiri şah lord sir leydi \
      halife hazreti hz profesör doçent öğretim_üyesi akademisyen öğretmen müdire öğrenci yazar \
      yazarı yazara yazarın yazarlar romancı şair şairi şaire şairin şairler gazeteci gazeteciyi \
      gazeteciye gazetecinin gazeteciler muhabir muhabiri spiker sunucu sunucusu editör editörü \
      genel_yayın_yönetmeni köşe_yazarı yorumcu eleştirmen yayıncı çevirmen tarihçi ekonomist \
      iktisatçı analist sosyolog siyaset_bilimci filozof psikolog psikiyatr doktor hekim cerrah \
      hemşire virolog bilim_insanı bilim_adamı araştırmacı uzman uzmanı fizikçi kimyager biyolog \
      matematikçi astronot mühendis mimar tasarımcı şarkıcı türkücü rapçi sanatçı müzisyen \
      besteci orkestra_şefi şef piyanist kemancı gitarist oyuncu aktör aktris komedyen yapımcı \
      yapımcısı senarist ressam heykeltıraş fotoğrafçı dansçı balerin manken model \
      teknik_direktör teknik_direktörü antrenör antrenörü koç koçu kaptan kaptanı kaleci forvet \
      golcü defans stoper orta_saha futbolcu futbolcuyu futbolcuya futbolcunun futbolcular \
      oyuncusu basketbolcu voleybolcu tenisçi yüzücü güreşçi boksör atlet pilot sürücü hakem \
      şampiyon şampiyonu yıldız yıldızı efsane efsanesi aktivist insan_hakları_savunucusu \
      muhalif muhalefet_lideri sendikacı siyasetçi politikacı aday adayı cumhurbaşkanı_adayı \
      başkan_adayı diplomat müzakereci başmüzakereci diktatör yoldaş çiftçi aşçı fırıncı esnaf \
      vatandaş şehit gazi gönüllü
      """,
      .generations: "büyük küçük oğlu baba oğul genç yaşlı",
      .times: """
      pazartesi salı çarşamba perşembe cuma cumartesi pazar ocak şubat mart nisan mayıs haziran \
      temmuz ağustos eylül ekim kasım aralık ocakta şubatta martta nisanda mayısta haziranda \
      temmuzda ağustosta eylülde ekimde kasımda aralıkta oca şub mar nis may haz tem ağu eyl eki \
      kas ara pzt sal çar per cum cmt paz ramazan muharrem recep şaban bayram bugün dün yarın \
      sabah akşam gece ilkbahar yaz sonbahar kış
      """,
      .particles: "de da ben bin van av den",
      .qualifiers: """
      kuzey güney doğu batı kuzeydoğu kuzeybatı güneydoğu güneybatı orta iç dış yeni eski büyük \
      küçük yukarı aşağı ekvator papua aziz saint san santa sent port fort cape mount real \
      sporting dinamo inter atletico ak kara kızıl britanya fransız amerikan suudi uzak yakın
      """,
      .qualifiersAfter: "kuzey güney doğu batı merkez city united adaları şehir",
      .things: """
      caddesi caddesine caddesinde caddesinden caddesini caddesinin caddesiyle cadde sokağı \
      sokağına sokağında sokağından sokağını sokağının sokağıyla sokak sok cad bulvarı bulvarına \
      bulvarında bulvarından bulvarını bulvarının bulvarıyla bulvar meydanı meydanına meydanında \
      meydanından meydanını meydanının meydanıyla meydan yolu yoluna yolunda yolundan yolunu \
      yolunun yoluyla otoyolu otoyoluna otoyolunda otoyolundan otoyolunu otoyolunun otoyoluyla \
      köprüsü köprüsüne köprüsünde köprüsünden köprüsünü köprüsünün köprüsüyle köprü tüneli \
      tüneline tünelinde tünelinden tünelini tünelinin tüneliyle kulesi kulesine kulesinde \
      kulesinden kulesini kulesinin kulesiyle kule binası binasına binasında binasından binasını \
      binasının binasıyla apartmanı apartmanına apartmanında apartmanından apartmanını \
      apartmanının apartmanıyla sitesi sitesine sitesinde sitesinden sitesini sitesinin \
      sitesiyle plaza parkı parkına parkında parkından parkını parkının parkıyla park bahçesi \
      bahçesine bahçesinde bahçesinden bahçesini bahçesinin bahçesiyle ormanı ormanına ormanında \
      ormanından ormanını ormanının ormanıyla dağı dağına dağında dağından dağını dağının \
      dağıyla dağ dağları dağlarına dağlarında dağlarından dağlarını dağlarının dağlarıyla \
      tepesi tepesine tepesinde tepesinden tepesini tepesinin tepesiyle tepe vadisi vadisine \
      vadisinde vadisinden vadisini vadisinin vadisiyle nehri nehrine nehrinde nehrinden nehrini \
      nehrinin nehriyle çayı çayına çayında çayından çayını çayının çayıyla deresi deresine \
      deresinde deresinden deresini deresinin deresiyle gölü gölüne gölünde gölünden gölünü \
      gölünün gölüyle göl adası adasına adasında adasından adasını adasının adasıyla adaları \
      adalarına adalarında adalarından adalarını adalarının adalarıyla yarımadası yarımadasına \
      yarımadasında yarımadasından yarımadasını yarımadasının yarımadasıyla burnu burnuna \
      burnunda burnundan burnunu burnunun burnuyla boğazı boğazına boğazında boğazından boğazını \
      boğazının boğazıyla körfezi körfezine körfezinde körfezinden körfezini körfezinin \
      körfeziyle koyu koyuna koyunda koyundan koyunu koyunun koyuyla plajı plajına plajında \
      plajından plajını plajının plajıyla sahili sahiline sahilinde sahilinden sahilini \
      sahilinin sahiliyle kanalı kanalına kanalında kanalından kanalını kanalının kanalıyla \
      şelalesi şelalesine şelalesinde şelalesinden şelalesini şelalesinin şelalesiyle buzulu \
      buzuluna buzulunda buzulundan buzulunu buzulunun buzuluyla çölü çölüne çölünde çölünden \
      çölünü çölünün çölüyle denizi denizine denizinde denizinden denizini denizinin deniziyle \
      okyanusu okyanusuna okyanusunda okyanusundan okyanusunu okyanusunun okyanusuyla limanı \
      limanına limanında limanından limanını limanının limanıyla iskelesi iskelesine iskelesinde \
      iskelesinden iskelesini iskelesinin iskelesiyle garı garına garında garından garını \
      garının garıyla istasyonu istasyonuna istasyonunda istasyonundan istasyonunu istasyonunun \
      istasyonuyla durağı durağına durağında durağından durağını durağının durağıyla havalimanı \
      havalimanına havalimanında havalimanından havalimanını havalimanının havalimanıyla \
      havaalanı havaalanına havaalanında havaalanından havaalanını havaalanının havaalanıyla \
      terminali terminaline terminalinde terminalinden terminalini terminalinin terminaliyle \
      otogarı otogarına otogarında otogarından otogarını otogarının otogarıyla okulu okuluna \
      okulunda okulundan okulunu okulunun okuluyla ilkokulu ilkokuluna ilkokulunda ilkokulundan \
      ilkokulunu ilkokulunun ilkokuluyla ortaokulu ortaokuluna ortaokulunda ortaokulundan \
      ortaokulunu ortaokulunun ortaokuluyla lisesi lisesine lisesinde lisesinden lisesini \
      lisesinin lisesiyle koleji kolejine kolejinde kolejinden kolejini kolejinin kolejiyle \
      kolej üniversitesi üniversitesine üniversitesinde üniversitesinden üniversitesini \
      üniversitesinin üniversitesiyle fakültesi fakültesine fakültesinde fakültesinden \
      fakültesini fakültesinin fakültesiyle enstitüsü enstitüsüne enstitüsünde enstitüsünden \
      enstitüsünü enstitüsünün enstitüsüyle akademisi akademisine akademisinde akademisinden \
      akademisini akademisinin akademisiyle kürsüsü kürsüsüne kürsüsünde kürsüsünden kürsüsünü \
      kürsüsünün kürsüsüyle yurdu yurduna yurdunda yurdundan yurdunu yurdunun yurduyla vakfı \
      vakfına vakfında vakfından vakfını vakfının vakfıyla vakıf derneği derneğine derneğinde \
      derneğinden derneğini derneğinin derneğiyle fonu fonuna fonunda fonundan fonunu fonunun \
      fonuyla müzesi müzesine müzesinde müzesinden müzesini müzesinin müzesiyle galerisi \
      galerisine galerisinde galerisinden galerisini galerisinin galerisiyle kütüphanesi \
      kütüphanesine kütüphanesinde kütüphanesinden kütüphanesini kütüphanesinin kütüphanesiyle \
      arşivi arşivine arşivinde arşivinden arşivini arşivinin arşiviyle tiyatrosu tiyatrosuna \
      tiyatrosunda tiyatrosundan tiyatrosunu tiyatrosunun tiyatrosuyla operası operasına \
      operasında operasından operasını operasının operasıyla sineması sinemasına sinemasında \
      sinemasından sinemasını sinemasının sinemasıyla salonu salonuna salonunda salonundan \
      salonunu salonunun salonuyla merkezi merkezine merkezinde merkezinden merkezini merkezinin \
      merkeziyle hastanesi hastanesine hastanesinde hastanesinden hastanesini hastanesinin \
      hastanesiyle hastane kliniği kliniğine kliniğinde kliniğinden kliniğini kliniğinin \
      kliniğiyle eczanesi eczanesine eczanesinde eczanesinden eczanesini eczanesinin eczanesiyle \
      kilisesi kilisesine kilisesinde kilisesinden kilisesini kilisesinin kilisesiyle katedrali \
      katedraline katedralinde katedralinden katedralini katedralinin katedraliyle manastırı \
      manastırına manastırında manastırından manastırını manastırının manastırıyla camii camiine \
      camiinde camiinden camiini camiinin camiiyle camisi camisine camisinde camisinden camisini \
      camisinin camisiyle cami mescidi mescidine mescidinde mescidinden mescidini mescidinin \
      mescidiyle sinagogu sinagoguna sinagogunda sinagogundan sinagogunu sinagogunun sinagoguyla \
      tapınağı tapınağına tapınağında tapınağından tapınağını tapınağının tapınağıyla mezarlığı \
      mezarlığına mezarlığında mezarlığından mezarlığını mezarlığının mezarlığıyla türbesi \
      türbesine türbesinde türbesinden türbesini türbesinin türbesiyle anıtı anıtına anıtında \
      anıtından anıtını anıtının anıtıyla heykeli heykeline heykelinde heykelinden heykelini \
      heykelinin heykeliyle büstü büstüne büstünde büstünden büstünü büstünün büstüyle stadı \
      stadına stadında stadından stadını stadının stadıyla stadyumu stadyumuna stadyumunda \
      stadyumundan stadyumunu stadyumunun stadyumuyla stat arenası arenasına arenasında \
      arenasından arenasını arenasının arenasıyla arena sahası sahasına sahasında sahasından \
      sahasını sahasının sahasıyla havuzu havuzuna havuzunda havuzundan havuzunu havuzunun \
      havuzuyla ödülü ödülüne ödülünde ödülünden ödülünü ödülünün ödülüyle ödülleri ödüllerine \
      ödüllerinde ödüllerinden ödüllerini ödüllerinin ödülleriyle madalyası madalyasına \
      madalyasında madalyasından madalyasını madalyasının madalyasıyla nişanı nişanına nişanında \
      nişanından nişanını nişanının nişanıyla kupası kupasına kupasında kupasından kupasını \
      kupasının kupasıyla kupa turnuvası turnuvasına turnuvasında turnuvasından turnuvasını \
      turnuvasının turnuvasıyla şampiyonası şampiyonasına şampiyonasında şampiyonasından \
      şampiyonasını şampiyonasının şampiyonasıyla ligi ligine liginde liginden ligini liginin \
      ligiyle maratonu maratonuna maratonunda maratonundan maratonunu maratonunun maratonuyla \
      festivali festivaline festivalinde festivalinden festivalini festivalinin festivaliyle \
      yarışması yarışmasına yarışmasında yarışmasından yarışmasını yarışmasının yarışmasıyla \
      bursu bursuna bursunda bursundan bursunu bursunun bursuyla yasası yasasına yasasında \
      yasasından yasasını yasasının yasasıyla kanunu kanununa kanununda kanunundan kanununu \
      kanununun kanunuyla tasarısı tasarısına tasarısında tasarısından tasarısını tasarısının \
      tasarısıyla doktrini doktrinine doktrininde doktrininden doktrinini doktrininin \
      doktriniyle planı planına planında planından planını planının planıyla antlaşması \
      antlaşmasına antlaşmasında antlaşmasından antlaşmasını antlaşmasının antlaşmasıyla \
      anlaşması anlaşmasına anlaşmasında anlaşmasından anlaşmasını anlaşmasının anlaşmasıyla \
      sözleşmesi sözleşmesine sözleşmesinde sözleşmesinden sözleşmesini sözleşmesinin \
      sözleşmesiyle protokolü protokolüne protokolünde protokolünden protokolünü protokolünün \
      protokolüyle bildirgesi bildirgesine bildirgesinde bildirgesinden bildirgesini \
      bildirgesinin bildirgesiyle komisyonu komisyonuna komisyonunda komisyonundan komisyonunu \
      komisyonunun komisyonuyla komitesi komitesine komitesinde komitesinden komitesini \
      komitesinin komitesiyle kurulu kuruluna kurulunda kurulundan kurulunu kurulunun kuruluyla \
      mahkemesi mahkemesine mahkemesinde mahkemesinden mahkemesini mahkemesinin mahkemesiyle \
      cezaevi cezaevine cezaevinde cezaevinden cezaevini cezaevinin cezaeviyle hapishanesi \
      hapishanesine hapishanesinde hapishanesinden hapishanesini hapishanesinin hapishanesiyle \
      kışlası kışlasına kışlasında kışlasından kışlasını kışlasının kışlasıyla üssü üssüne \
      üssünde üssünden üssünü üssünün üssüyle kampı kampına kampında kampından kampını kampının \
      kampıyla tugayı tugayına tugayında tugayından tugayını tugayının tugayıyla grubu grubuna \
      grubunda grubundan grubunu grubunun grubuyla grup holding holdingi şirketi şirketine \
      şirketinde şirketinden şirketini şirketinin şirketiyle şirketler a.ş aş ltd inc corp \
      sanayi fabrikası fabrikasına fabrikasında fabrikasından fabrikasını fabrikasının \
      fabrikasıyla tersanesi tersanesine tersanesinde tersanesinden tersanesini tersanesinin \
      tersanesiyle atölyesi atölyesine atölyesinde atölyesinden atölyesini atölyesinin \
      atölyesiyle laboratuvarı laboratuvarına laboratuvarında laboratuvarından laboratuvarını \
      laboratuvarının laboratuvarıyla laboratuvarları bankası bankasına bankasında bankasından \
      bankasını bankasının bankasıyla bank sigorta sigortası havayolları havayollarına \
      havayollarında havayollarından havayollarını havayollarının havayollarıyla airlines \
      yayınları yayınlarına yayınlarında yayınlarından yayınlarını yayınlarının yayınlarıyla \
      yayınevi yayınevine yayınevinde yayınevinden yayınevini yayınevinin yayıneviyle matbaası \
      matbaasına matbaasında matbaasından matbaasını matbaasının matbaasıyla kitabevi kitabevine \
      kitabevinde kitabevinden kitabevini kitabevinin kitabeviyle gazetesi gazetesine \
      gazetesinde gazetesinden gazetesini gazetesinin gazetesiyle dergisi dergisine dergisinde \
      dergisinden dergisini dergisinin dergisiyle radyosu radyosuna radyosunda radyosundan \
      radyosunu radyosunun radyosuyla televizyonu televizyonuna televizyonunda televizyonundan \
      televizyonunu televizyonunun televizyonuyla stüdyosu stüdyosuna stüdyosunda stüdyosundan \
      stüdyosunu stüdyosunun stüdyosuyla stüdyoları orkestrası orkestrasına orkestrasında \
      orkestrasından orkestrasını orkestrasının orkestrasıyla korosu korosuna korosunda \
      korosundan korosunu korosunun korosuyla topluluğu topluluğuna topluluğunda topluluğundan \
      topluluğunu topluluğunun topluluğuyla oteli oteline otelinde otelinden otelini otelinin \
      oteliyle otel lokantası lokantasına lokantasında lokantasından lokantasını lokantasının \
      lokantasıyla restoranı restoranına restoranında restoranından restoranını restoranının \
      restoranıyla restoran kafe kafesi fırını fırınına fırınında fırınından fırınını fırınının \
      fırınıyla mağazası mağazasına mağazasında mağazasından mağazasını mağazasının mağazasıyla \
      market avm alışveriş_merkezi gemisi gemisine gemisinde gemisinden gemisini gemisinin \
      gemisiyle fırkateyni fırkateynine fırkateyninde fırkateyninden fırkateynini fırkateyninin \
      fırkateyniyle tankeri tankerine tankerinde tankerinden tankerini tankerinin tankeriyle \
      denizaltısı denizaltısına denizaltısında denizaltısından denizaltısını denizaltısının \
      denizaltısıyla mahallesi mahallesine mahallesinde mahallesinden mahallesini mahallesinin \
      mahallesiyle mah ilçesi ilçesine ilçesinde ilçesinden ilçesini ilçesinin ilçesiyle semti \
      semtine semtinde semtinden semtini semtinin semtiyle köyü köyüne köyünde köyünden köyünü \
      köyünün köyüyle sarayı sarayına sarayında sarayından sarayını sarayının sarayıyla saray \
      köşkü köşküne köşkünde köşkünden köşkünü köşkünün köşküyle konağı konağına konağında \
      konağından konağını konağının konağıyla yalısı yalısına yalısında yalısından yalısını \
      yalısının yalısıyla kalesi kalesine kalesinde kalesinden kalesini kalesinin kalesiyle \
      değirmeni değirmenine değirmeninde değirmeninden değirmenini değirmeninin değirmeniyle \
      barajı barajına barajında barajından barajını barajının barajıyla baraj santrali \
      santraline santralinde santralinden santralini santralinin santraliyle madeni madenine \
      madeninde madeninden madenini madeninin madeniyle hastalığı hastalığına hastalığında \
      hastalığından hastalığını hastalığının hastalığıyla sendromu sendromuna sendromunda \
      sendromundan sendromunu sendromunun sendromuyla etkisi etkisine etkisinde etkisinden \
      etkisini etkisinin etkisiyle teoremi teoremine teoreminde teoreminden teoremini teoreminin \
      teoremiyle denklemi denklemine denkleminde denkleminden denklemini denkleminin denklemiyle \
      ölçeği ölçeğine ölçeğinde ölçeğinden ölçeğini ölçeğinin ölçeğiyle kuyrukluyıldızı \
      kuyrukluyıldızına kuyrukluyıldızında kuyrukluyıldızından kuyrukluyıldızını \
      kuyrukluyıldızının kuyrukluyıldızıyla krateri kraterine kraterinde kraterinden kraterini \
      kraterinin krateriyle asteroidi günü gününe gününde gününden gününü gününün günüyle \
      haftası haftasına haftasında haftasından haftasını haftasının haftasıyla kasırgası \
      kasırgasına kasırgasında kasırgasından kasırgasını kasırgasının kasırgasıyla spor \
      spor_kulübü kulübü kulübüne kulübünde kulübünden kulübünü kulübünün kulübüyle fk sk fc \
      belediyespor dizisi çiftliği çiftliğine çiftliğinde çiftliğinden çiftliğini çiftliğinin \
      çiftliğiyle operasyonu operasyonuna operasyonunda operasyonundan operasyonunu \
      operasyonunun operasyonuyla \
      bienali bienalinde fuarı
      """,
      .states: """
      cumhuriyeti cumhuriyetine cumhuriyetinde cumhuriyetinden cumhuriyetini cumhuriyetinin \
      cumhuriyetiyle cumhuriyet krallığı krallığına krallığında krallığından krallığını \
      krallığının krallığıyla imparatorluğu imparatorluğuna imparatorluğunda imparatorluğundan \
      imparatorluğunu imparatorluğunun imparatorluğuyla prensliği prensliğine prensliğinde \
      prensliğinden prensliğini prensliğinin prensliğiyle devleti devletine devletinde \
      devletinden devletini devletinin devletiyle devlet kenti kentine kentinde kentinden \
      kentini kentinin kentiyle kent şehri şehrine şehrinde şehrinden şehrini şehrinin şehriyle \
      şehir başkenti başkentine başkentinde başkentinden başkentini başkentinin başkentiyle \
      başkent ili iline ilinde ilinden ilini ilinin iliyle il eyaleti eyaletine eyaletinde \
      eyaletinden eyaletini eyaletinin eyaletiyle bölgesi bölgesine bölgesinde bölgesinden \
      bölgesini bölgesinin bölgesiyle bölge ülkesi ülkesine ülkesinde ülkesinden ülkesini \
      ülkesinin ülkesiyle toprakları topraklarına topraklarında topraklarından topraklarını \
      topraklarının topraklarıyla emirliği emirliğine emirliğinde emirliğinden emirliğini \
      emirliğinin emirliğiyle sultanlığı sultanlığına sultanlığında sultanlığından sultanlığını \
      sultanlığının sultanlığıyla kantonu kantonuna kantonunda kantonundan kantonunu kantonunun \
      kantonuyla federasyonu federasyonuna federasyonunda federasyonundan federasyonunu \
      federasyonunun federasyonuyla birliği birliğine birliğinde birliğinden birliğini \
      birliğinin birliğiyle hükümeti hükümetine hükümetinde hükümetinden hükümetini hükümetinin \
      hükümetiyle cumhurbaşkanı cumhurbaşkanına cumhurbaşkanında cumhurbaşkanından \
      cumhurbaşkanını cumhurbaşkanının cumhurbaşkanıyla başkanı başkanına başkanında başkanından \
      başkanını başkanının başkanıyla başbakanı başbakanına başbakanında başbakanından \
      başbakanını başbakanının başbakanıyla bakanı şansölyesi kralı kraliçesi prensi valisi \
      belediye_başkanı büyükelçisi konsolosu halkı halkına halkında halkından halkını halkının \
      halkıyla vatandaşları sakinleri nüfusu kuzeyi kuzeyine kuzeyinde kuzeyinden kuzeyini \
      kuzeyinin kuzeyiyle güneyi güneyine güneyinde güneyinden güneyini güneyinin güneyiyle \
      doğusu doğusuna doğusunda doğusundan doğusunu doğusunun doğusuyla batısı batısına \
      batısında batısından batısını batısının batısıyla merkezi çevresi sınırı sınırına \
      sınırında sınırından sınırını sınırının sınırıyla parlamentosu parlamentosuna \
      parlamentosunda parlamentosundan parlamentosunu parlamentosunun parlamentosuyla ordusu \
      ordusuna ordusunda ordusundan ordusunu ordusunun ordusuyla ekonomisi dışişleri \
      büyükşehir_belediyesi belediyesi belediyesine belediyesinde belediyesinden belediyesini \
      belediyesinin belediyesiyle \
      merkezinde merkezine merkezinden merkezindeki sokaklarında sokakları
      """,
      .kin: """
      ailesi ailesine ailesinde ailesinden ailesini ailesinin ailesiyle aile kardeşler \
      kardeşleri kardeşlere kardeşlerin kardeşlerler biraderler çifti çiftine çiftinde çiftinden \
      çiftini çiftinin çiftiyle hanedanı hanedanına hanedanında hanedanından hanedanını \
      hanedanının hanedanıyla ikizler ikizleri klanı soyu hanesi aşireti aşiretine aşiretinde \
      aşiretinden aşiretini aşiretinin aşiretiyle akrabaları çocukları çocuklarına çocuklarında \
      çocuklarından çocuklarını çocuklarının çocuklarıyla mirasçıları torunları ebeveynleri
      """,
      .others: """
      başka diğer bir öteki öbür her hiçbir bazı genç küçük büyük yaşlı birinci ikinci üçüncü \
      ilk iki üç dört birkaç farklı ayrı aynı sözde adında adlı isimli
      """,
      .plurals: "tüm bütün bu şu o iki",
      .common: """
      ak akın akar akıncı aksu altan altın altun aras arda arı armağan arslan aslan asker asil \
      aşık aşkın ata atak ateş ay aydın aydınlık ayaz ayna bahar bakır baki balcı balık baran \
      barış baş başar başarı batı batur bayrak bayram bekçi beyaz bilge bilgi bilgin bilir bora \
      boz bozkurt bulut burak burç can canan candan cengiz ceylan cesur cihan coşkun çakır \
      çakmak çam çelik çetin çevik çınar çiçek çiftçi çoban dağ dal dede değer değirmenci demir \
      demirci deniz derin derya destan devrim dilek dikmen direk doğan doğru doğu duman durmaz \
      duru duygu ece ege ekici ekin ekmekçi emek emir engin er erdem erdal erol eren ersoy esen \
      esin evren fidan fırat fırtına gazi gece gezgin göl gökçe gök gönül görgülü gül gülen \
      gümüş gün güneş günay güven güvenç güzel hakan hakim halk han hasret hayat hazar hızlı \
      ışık ışıl ilhan ilker ilkay imam inan inanç inci irmak ırmak ipek kaan kalkan kaplan kara \
      karaca karaman karahan karga kartal kaya kılıç kıraç kırmızı kızıl kiraz koca koç kök \
      konuk köse korkmaz kurt kurtuluş kuzu lale mavi mert meriç mutlu nehir nur okçu okur \
      okyanus olgun onur oral orman ozan ökten ömür öz özcan özel özer özgür özlem öztürk öğüt \
      pamuk pars pınar polat poyraz rüya sağlam sakin saygı saygın sarı savaş sel semiz serin \
      sert sevgi sevim sevinç soylu soner söz su sultan süt şahin şen şeker şimşek şirin tan taş \
      taşçı tatlı tekin temel temiz terzi tok toprak toy tunç tuna tuncer turan turna tuz türk \
      uçar ufuk uğur ulus uslu uysal uzun ünal ünlü ümit umut usta ülkü vural yağmur yalçın \
      yalın yaman yaz yazıcı yıldırım yıldız yılmaz yiğit yol yüce yücel yüksel yürek zafer \
      zengin zeki hürriyet milliyet sabah cumhuriyet sözcü akit karar birgün evrensel zaman ordu \
      batman van muş bolu kars uşak ağrı rize iğdır mısır hindi çin arçelik ülker sabancı \
      garanti iş yapı akbank saadet gelecek iyi deva vatan yeşil apple amazon meta \
      tarçın nane kekik biber zencefil safran çay kahve
      """,
      .speech: """
      dedi diyor demişti konuştu söyledi söylüyor belirtti belirtiyor ifade_etti açıkladı \
      açıklıyor vurguladı kaydetti ekledi anlattı dile_getirdi savundu iddia_etti uyardı sordu \
      yanıtladı yanıt_verdi cevap_verdi duyurdu bildirdi aktardı hatırlattı reddetti yalanladı \
      kabul_etti itiraf_etti suçladı eleştirdi övdü söz_verdi vaat_etti yazdı paylaştı \
      çağrıda_bulundu istedi talep_etti teşekkür_etti değerlendirdi yorumladı öne_sürdü \
      altını_çizdi doğruladı kınadı istifa_etti
      """,
      .namesakes: "başka diğer adaş adaşı sözde",
      .firms: "oğulları oğlu ortakları kardeşler",
      .works: """
      filmi filminin romanı romanının kitabı kitabının dizisi şarkısı oyunu albümü belgeseli
      """,
      .vessels: """
      gemisi feribotu teknesi gemi tekne feribot vapur vapuru yat yatı kuru_yük römorkör şilep tanker
      """,
      .pairings: """
      anlaşması buluşması çekişmesi düellosu finali görüşmesi görüşmesinde görüşmesinin ikilisi ikilisine \
      ikilisini ikilisinin ittifakı kavgası maçı ortaklığı raporu tartışması zirvesi zirvesinde
      """,
      .stories: """
      dizide dizisinde filmde filminde romanda romanında bölümde bölümünde oyunda
      """,
      .roles: """
      karakteri
      """,
      .portrayals: "canlandırıyor canlandırdı oynuyor rolünde rolündeki",
      .homonyms: """
      adaşı adaş isim_benzerliği \
      adaşının isim_benzerliğinden aynı_ismi_taşıyan aynı_adı_taşıyan adaşıyla
      """,
      .namings: "adını_taşıyan adını_taşıyor adı_verilen adı_verildi adını_alan ismini_taşıyan",
      .disclaimers: """
      ilgisi karıştırılmamalı akrabalığı
      """,
      .storms: """
      kasırga kasırgası fırtına fırtınası tayfun tayfunu
      """,
      .games: """
      yendi yenildi
      """,
      .creatures:
        "safkan kısrak at tay köpek kedi fil aslan kaplan ayı panda deve keçi koyun kurdu",
      .fates: "demirledi karaya_oturdu alabora_oldu",
      .players: "oyuncu aktör aktris",
      .called: "adlı isimli adındaki",
      .eras: """
      10_yüzyıl 10_yüzyılda 10_yüzyılın 11_yüzyıl 11_yüzyılda 11_yüzyılın 12_yüzyıl 12_yüzyılda \
      12_yüzyılın 13_yüzyıl 13_yüzyılda 13_yüzyılın 14_yüzyıl 14_yüzyılda 14_yüzyılın 15_yüzyıl \
      15_yüzyılda 15_yüzyılın 16_yüzyıl 16_yüzyılda 16_yüzyılın 17_yüzyıl 17_yüzyılda 17_yüzyılın \
      18_yüzyıl 18_yüzyılda 18_yüzyılın 19_yüzyıl 19_yüzyılda 19_yüzyılın xii_yüzyıl xiii_yüzyıl \
      xiv_yüzyıl xv_yüzyıl xvi_yüzyıl xvii_yüzyıl xviii_yüzyıl xix_yüzyıl
      """,
      .scholars: "uzmanı tarihçi tarihçisi profesörü araştırmacısı",
      .contrasts: "değil",
    ],
    ends: [
      .titles: "bakanı başkanı sekreteri müdürü direktörü sözcüsü",
      .things: "spor bank holding",
      .nouns: "lar ler ları leri",
      .predicates:
        "da de ta te dan den tan ten a e dı di du dü tı ti tu tü yor cak cek mış miş muş müş la le",
    ]
  )
}
