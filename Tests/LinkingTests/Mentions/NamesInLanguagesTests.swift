import Content
import Language
import TestTexts
import Testing

@testable import Linking

/// Names of people and places in texts of several languages: what is linked is marked with `«»`.
struct NamesInLanguagesTests {
  @Test(arguments: [
    ("en", "Ida Halvorsen", "The lifeboat Ida Halvorsen sank. [Ida Halvorsen] wept."),
    ("en", "Ida Halvorsen", "The boat owner [Ida Halvorsen] wept."),
    ("de", "Ida Halvorsen", "Die Fähre Ida Halvorsen sank. Die Kapitänin [Ida Halvorsen] weinte."),
    ("fr", "Ida Halvorsen", "Le chalutier Ida Halvorsen a coulé. [Ida Halvorsen] pleurait."),
    ("es", "Ida Halvorsen", "El buque Ida Halvorsen zarpó. [Ida Halvorsen] lloraba."),
    ("nl", "Ida Halvorsen", "De kotter Ida Halvorsen zonk. [Ida Halvorsen] huilde."),
  ])
  func shipsOfAFullNameAreNobody(language: String, name: String, text: String) {
    #expect(LinkedSite.marked(text, in: language, "person", name) == text)
  }

  @Test(arguments: [
    ("nl", "Kees Vermaat", "De wet-Vermaat viel, de motie-Vermaat ook. [Kees Vermaat] zweeg."),
    ("fr", "Kees Vermaat", "La loi-Vermaat passe. [Kees Vermaat] se tait."),
    ("en", "Kees Vermaat", "[Kees Vermaat] left. Pro-[Vermaat] banners met anti-[Vermaat] ones."),
    ("de", "Kees Vermaat", "[Kees Vermaat] ging. Anti-[Vermaat] stand da."),
  ])
  func hyphensJoinThingsButNoPrefixes(language: String, name: String, text: String) {
    #expect(LinkedSite.marked(text, in: language, "person", name) == text)
  }

  @Test(arguments: [
    ("it", "Irene Volpe", "Esce \"Le vite di Irene Volpe\", romanzo. [Irene Volpe] ride."),
    ("it", "Irene Volpe", "\"Parla [Irene Volpe]\", dice il sindaco."),
    ("nl", "Dirk Vos", "Hij schrijft een kinderboek over: 'De nachten van Dirk Vos'."),
    ("nl", "Dirk Vos", "Het boek zegt: 'Hier woont [Dirk Vos], met zijn vrouw.'"),
    ("nl", "Dirk Vos", "'Hier woont [Dirk Vos]', zegt zijn vrouw."),
    ("en", "Dirk Vos", "\"The Nights of Dirk Vos\", a novel, is out. [Dirk Vos] laughed."),
    ("fi", "Dirk Vos", "”Dirk Vos valvoo” -elokuva tuli. [Dirk Vos] nauroi."),
    ("tr", "Dirk Vos", "\"Dirk Vos Geceleri\" filmi çıktı. [Dirk Vos] güldü."),
  ])
  func titlesOfWorksAreNobody(language: String, name: String, text: String) {
    #expect(LinkedSite.marked(text, in: language, "person", name) == text)
  }

  @Test(arguments: [
    ("it", "Aldo Grassi", "[Aldo Grassi] lascia. Grassi e zuccheri restano."),
    ("it", "Aldo Grassi", "[Aldo Grassi] lascia. [Grassi] e Bianchi restano."),
    ("ru", "Надежда Луговая", "[Надежда Луговая] молчит. Луговая трава растёт."),
    ("ru", "Надежда Луговая", "[Надежда Луговая] молчит. [Луговая] обещала ответить."),
    ("en", "Gift Phiri", "Gift shops reopen. [Gift Phiri] said so."),
    ("hu", "Holló Vince", "[Holló Vince] nyert. Holló a város címerében is van."),
    ("hu", "Lakatos Emma", "[Lakatos Emma] nyert. [Lakatost] ezrek várták."),
    ("de", "Leonie Abt", "[Leonie Abt] siegte. [Abt] verletzte sich."),
    ("de", "Leonie Abt", "[Leonie Abt] siegte. Abt von Melk wurde ein anderer."),
    ("zh", "高峰", "客流一度达到高峰。专家[高峰]表示如此。"),
  ])
  func wordsThatAreSurnamesNeedMoreThanTheirPlace(language: String, name: String, text: String) {
    #expect(LinkedSite.marked(text, in: language, "person", name) == text)
  }

  @Test(arguments: [
    ("nl", "Els Prins", "Kamerlid [Els Prins] ging. Meneer Prins kookt."),
    ("nl", "Els Prins", "Kamerlid [Els Prins] ging. Mevrouw [Prins] kookt."),
    ("hu", "Holló Vince", "Ifj. Holló Vince nyert. [Holló Vince] várta."),
    ("ar", "خالد منصور", "فاز [خالد منصور] بفارق صوتين. وحل خالد بن منصور ثانيا."),
    ("ar", "خالد منصور", "فاز [خالد منصور]. وقال [منصور] إنه سعيد."),
    ("fa", "شیرین وزیری", "[شیرین وزیری] وکیل شد. وزیری‌ها و خانوادهٔ وزیری آمدند."),
    ("en", "Rose Hill", "Rose Hill is a quiet village. [Rose Hill] is a doctor."),
    (
      "de", "Uwe Steinbach",
      "[Uwe Steinbach] kam aus Steinbach am Wald. Dann sprach [Steinbach] am Montag."
    ),
    ("de", "Mara Olsen", "[Mara Olsen] sprach. [Olsens] Haus rechnet damit. Olsens Söhne liefern."),
  ])
  func othersOfTheNameAreSomebodyElse(language: String, name: String, text: String) {
    #expect(LinkedSite.marked(text, in: language, "person", name) == text)
  }

  @Test(arguments: [
    ("de", "Adaeze Nwosu", "Sie wählten in Cuxhaven [Adaeze Nwosu]. Dann sprach [Nwosu]."),
    (
      "en", "Adaeze Nwosu", "In May in Lagos [Adaeze Nwosu] spoke. The Nigerian [Adaeze Nwosu] won."
    ),
    ("en", "Adaeze Nwosu", "They met Clara Adaeze Nwosu."),
    ("fr", "Hélène Eyraud", "La Marseillaise [Hélène Eyraud] succède à Guy Bonnafé."),
    ("it", "Hélène Eyraud", "La Carla Hélène Eyraud dorme."),
    ("ru", "Андрей Бельский", "[Андрей Бельский] молчал. Предложение [Бельского] принято."),
    ("ru", "Андрей Бельский", "[Андрей Бельский] молчал. Ивана Бельского там не было."),
    ("pt", "Rita Nogueira", "[Rita Nogueira] falou. Segundo [Nogueira], nada mudou."),
    ("fi", "Onni Mäkelä", "[Onni Mäkelä] johti. [Mäkelälle] mitali on kolmas."),
    ("en", "Musa Danladi", "Alhaji [Musa Danladi] spoke. CP [Danladi] gave no figures."),
    ("zh", "唐悦", "女子单打决赛，[唐悦]以三比一获胜，这是[唐悦]本赛季的第四冠。"),
  ])
  func wordsBesideANameThatAreNoPartOfIt(language: String, name: String, text: String) {
    #expect(LinkedSite.marked(text, in: language, "person", name) == text)
  }

  @Test(arguments: [
    ("en", "Bombay", "Bombay mix and Bombay duck are eaten in [Bombay]."),
    ("pt", "Mindelo", "Os hotéis de [Mindelo] estão cheios. O Hotel Mindelo fechou."),
    ("tr", "Ordu", "Vali, [Ordu] merkezinde konuştu. Ordu Caddesi kapalı."),
    ("ru", "Великий Новгород", "В [Великом Новгороде] их встретили. [Великий Новгород] рад."),
    ("ru", "Орёл", "Птицу отвезли в [Орёл]. В [Орле] её назвали Гришей."),
    ("ru", "Виргиния", "Соседняя [Виргиния] приняла их. Западная Виргиния закрылась."),
    ("zh", "厦门", "海峡航运恢复了[厦门]至高雄的航线。"),
  ])
  func placesAndWhatIsNamedAfterThem(language: String, name: String, text: String) {
    #expect(LinkedSite.marked(text, in: language, "place", name) == text)
  }

  @Test(arguments: [
    ("es", "Diego Mora", "[Diego Mora] calla. La ministra Mora habla."),
    ("de", "Lukas Wegner", "[Lukas Wegner] ging. Ministerin Wegner lobt."),
    ("pt", "Inês Neves", "[Inês Neves] vota. O ministro Neves não."),
    ("fr", "Paul Roche", "[Paul Roche] part. La directrice Roche reste."),
    ("it", "Marina Sala", "[Marina Sala] tace. Il ministro [Sala] parla."),
    ("es", "Diego Mora", "[Diego Mora] calla. El ministro [Mora] sale."),
    ("de", "Lukas Wegner", "[Lukas Wegner] ging. Minister [Wegner] lobt."),
    ("ar", "خالد شلبي", "فاز [خالد شلبي]. وقالت الوزيرة شلبي شيئا."),
  ])
  func officesOfTheOtherSexAreSomebodyElses(language: String, name: String, text: String) {
    #expect(LinkedSite.marked(text, in: language, "person", name) == text)
  }

  @Test(arguments: [
    ("de", "Jutta Bohlen", "[Jutta Bohlen], mit der Familie von Bohlen nicht verwandt, ging."),
    ("de", "Ole Petersen", "[Ole Petersen] kam. Petersens haben Kühe. [Petersens] Praxis ist da."),
    ("de", "Jutta Bohlen", "Die Wehr kam aus Bohlen. [Jutta Bohlen] kam aus Köln."),
    ("de", "Klaus Reuter", "[Klaus Reuter] lachte. Reuters meldete es. [Reuter] ging."),
    ("de", "Bernd Kraft", "[Bernd Kraft] kauft nichts. Kraft Heinz senkt die Preise."),
    ("de", "Petra Schulze", "[Petra Schulze] kam. Die Lehrerin Petra Schulze-Meier ging."),
    ("de", "Anke Herz", "[Anke Herz] sang. Sie hat ein gutes Herz, das Herz der Gruppe."),
    (
      "de", "Anke Sander",
      "[Anke Sander] ging. Das sagte [Sander], und der Plan, den [Sander] mag, ist da."
    ),
    ("it", "Elena Ortega", "[Elena Ortega] legge. Ortega y Gasset scrisse."),
    ("fr", "Emma Duval", "[Emma Duval] plaide. Duval, Martin et associés plaide."),
    ("es", "Pedro Sánchez", "[Pedro Sánchez] compra. La dra. Sánchez receta."),
    ("ru", "Роман Быков", "[Роман Быков] снял двор. Быков на ферме двадцать."),
    ("ja", "岡田亮~岡田", "[岡田亮]監督が来た。岡田監督夫人も来た。"),
    ("pt", "Bia Assis", "[Bia Assis] leu. J. M. de Assis escreveu. Leram os contos de [Assis]."),
    ("ja", "木村光~木村", "[木村光]選手が勝った。[木村]選手は笑った。木村カエラが歌った。"),
    ("fr", "Claire Fontaine", "[Claire Fontaine] lit. La Fontaine écrivait. [Fontaine] rit."),
    ("it", "Aldo Valle", "[Aldo Valle] spala. Della Valle compra."),
    ("fr", "Paul Moreau", "[Paul Moreau] vend. La ville Moreau grandit."),
    ("ar", "سالم هارون", "عاد عمر بن سالم هارون. وهو ابن التاجر [سالم هارون]."),
    ("en", "Salem Harun", "Omar bin Salem Harun left. His father [Salem Harun] stayed."),
    ("fa", "جان کری", "[جان کری] رفت. کری‌خوانی ادامه دارد."),
    ("ar", "فادي كرم", "وصل [فادي كرم]. وجاء عبد الناصر كرم أيضا."),
    ("ja", "田中実~田中", "[田中実]議員が質問した。[田中]議員は退席した。田中さん夫婦は別の人だ。"),
    ("ja", "森健司~森", "会長に[森健司]さんが就いた。[森]さんは「森は町の財産だ」と話した。"),
    ("ja", "高橋健~高橋", "高橋健太郎も出場した。[高橋健]が優勝した。"),
    ("ja", "大川隆~大川", "大川が氾濫した。[大川隆]町長が視察した。[大川]町長は避難を呼びかけた。"),
  ])
  func surnamesWithinOtherNamesAndWordsAreNobody(language: String, name: String, text: String) {
    #expect(LinkedSite.marked(text, in: language, "person", name) == text)
  }

  @Test(arguments: [
    ("fr", "« Le Procès d’Anna Keller » sort. [Anna Keller] rit."),
    ("fr", "« La faute d’[Anna Keller] », dit-il. « Je crois en [Anna Keller] », dit le maire."),
    ("fr", "Dans « Le Procès d'Anna Keller », en salles, tout est faux."),
    ("de", "„Das Leben der Anna Keller“ läuft. „[Anna Keller] geht“, hieß es."),
    ("es", "«La vida de Anna Keller» es ficción. «Viva [Anna Keller]», gritan."),
  ])
  func quotedNounsOfANameAreTitles(language: String, text: String) {
    let expected = text.replacing("«", with: "[").replacing("»", with: "]")
    #expect(LinkedSite.marked(text, in: language, "person", "Anna Keller") == expected)
  }

  @Test(arguments: [
    ("es", "Carlos Rey", "[Carlos Rey] protesta. Rey emérito, no. [Rey] no calla."),
    ("es", "Juan Castillo", "[Juan Castillo] avisó. Castillo de Dorn, cerrado. [Castillo] se fue."),
    ("fr", "Luc Petit", "[Luc Petit] filme. Petit déjeuner offert. [Petit] a souri."),
    ("pt", "Rita Rocha", "[Rita Rocha] venceu. Rocha para o muro. [Rocha] tomou posse."),
    ("fa", "کیان صدر", "[کیان صدر] آمد. تیم در صدر ماند. [صدر] گفت می‌مانیم."),
    ("ar", "سامر الحداد", "قال الحدّاد ذلك. وزار [سامر الحداد] السوق. وأضاف [الحداد] هذا."),
    ("ru", "Анна Правда", "- Правда ли это? [Анна Правда] молчит. - [Правда] сказала да."),
    ("fr", "Léa Marchand", "2.7. Marchand ambulant. Voici [Léa Marchand]."),
    ("ru", "Анна Белая", "[Анна Белая] поёт. Белая ночь. [Белая] обещала прийти."),
  ])
  func whatFollowsShowsWords(language: String, name: String, text: String) {
    #expect(LinkedSite.marked(text, in: language, "person", name) == text)
  }

  @Test(arguments: [
    ("de", "Anna Weber", "[Webers] Einspruch scheitert. [Anna Weber] klagt."),
    ("de", "Anna Weber", "Die Kunst des Webers stirbt aus. [Anna Weber] klagt."),
    ("ru", "Денис Лозовой", "Ответ [Дениса Лозового]. С [Лозовым] говорят, [Лозовому] пишут."),
    ("ru", "Олег Трубецкой", "Вчера ответили [Трубецкому]. Встреча с [Олегом Трубецким]."),
    ("ru", "Нино Гелашвили", "[Нино Гелашвили] пишет. У [Гелашвили] каждый день гости."),
    (
      "pt", "Aiko Nakahara",
      "[Aiko Nakahara] ri. Depois sai [Nakahara], neta de imigrantes. Nakahara Neto fica."
    ),
    ("en", "Tom Hadley", "[Tom Hadley], senior lecturer in law, left. Tom Hadley, Jr., stayed."),
    ("ar", "سالم الهاشمي", "نفى [سالم الهاشمي] صلته. وكتب لعبد الله الهاشمي ولسعيد الهاشمي."),
    ("fa", "پیروز نیکان", "کتاب “پیروز نیکان: یک عمر” رسید. [پیروز نیکان] آمد."),
    ("tr", "Selin Demir", "[Selin Demir] yok. Demir cevheri pahalı. [Demir] dün gitti."),
  ])
  func surnamesByTheirNeighbours(language: String, name: String, text: String) {
    #expect(LinkedSite.marked(text, in: language, "person", name) == text)
  }

  @Test(arguments: [
    ("it", "Como", "A [Como] piove. Il Como gioca. I tifosi del Como cantano."),
    ("it", "Belize", "Il [Belize] vota. In [Belize] piove."),
    ("es", "Valencia", "El Valencia ganó. En [Valencia] llueve."),
    ("es", "San Pedro", "San Pedro de Atacama arde. En [San Pedro] nieva."),
    ("de", "Washington", "Denzel Washington kommt. In [Washington] regnet es."),
    ("fr", "Saint-Denis", "À [Saint-Denis], il pleut. Saint-Denis de La Réunion dort."),
    ("fr", "Vienne", "À [Vienne], on danse. La Vienne déborde."),
    ("es", "Trinidad", "En [Trinidad] hay baile. Trinidad y Tobago pesca."),
    ("es", "Santiago", "En [Santiago] llueve. El apóstol Santiago cabalga."),
    ("de", "Neustadt", "In [Neustadt] brennt es. In der Dresdner Neustadt nicht."),
    ("de", "Steinau", "Steinau an der Straße feiert. In [Steinau] am Montag schneit es."),
    ("de", "Salvador", "-- Salvador Dalí. In [Salvador] regnet es."),
    ("es", "Cartagena", "En [Cartagena] llueve. Cartagena de Indias baila."),
    ("es", "Santos", "Por los Santos, siembra trigo. Vive en [Santos]."),
    ("pt", "Porto", "No [Porto] chove. O [Porto] tem pontes."),
    ("pt", "Santos", "Chegou a [Santos]. O campo do Santos fechou."),
    ("ar", "الخليل", "في [الخليل] مواجهات. وصل إبراهيم الخليل إلى البلدة."),
    ("ja", "ローマ", "[ローマ]に着いた。ASローマが勝った。古代ローマの遺跡。"),
    ("ja", "福井", "[福井]で大雪。福井さんは転居した。"),
    ("ar", "قطر", "ووصل من [قطر] وفد. وغادر قطر الساعة الثامنة. والتقى أمير [قطر]."),
    ("ru", "Тверь", "В [Твери] дождь. [Тверью] гордятся. Тверская улица."),
    ("ru", "Великие Луки", "Из [Великих Лук] едут. В [Великих Луках] снег."),
    ("ru", "Чебоксары", "Из [Чебоксар] в [Чебоксары]. К [Чебоксарам] едут."),
    ("ar", "السودان", "وقع [السودان] الاتفاق. وجنوب السودان وقعه."),
    ("ar", "طرابلس", "عاد من طرابلس الغرب إلى [طرابلس]."),
    (
      "de", "Niger",
      "Der Niger steigt. [Niger] wählt. Die Niger-Reise. Der General, der [Niger] führt."
    ),
    ("en", "Ohio", "Barges on the Ohio ran aground. The [Ohio] senator paid. [Ohio] votes."),
    ("nl", "Niger", "De Niger stijgt. In [Niger] is vrede. De [Niger]-delegatie komt."),
    ("hu", "Uruguay", "Az Uruguay vize magas. Az [Uruguay] elleni meccs. [Uruguay] nyert."),
    ("pt", "Cabo do Frade", "No [Cabo do Frade] chove. Pescam perto do [Cabo do Frade]."),
    ("pt", "Vila Nova", "O Vila Nova joga hoje. Em [Vila Nova] chove."),
    ("pt", "Porto", "O vinho do Porto acabou. O vento do [Porto] é frio."),
    ("es", "León", "La catedral de [León] reabre. La calle de León no."),
    ("es", "Guadalajara", "Guadalajara de Buga baila. La visita a [Guadalajara] de Lula acabó."),
    ("de", "Essen", "[Essens] Bürgermeister isst. Der Geruch des Essens bleibt. In [Essen] auch."),
    ("ru", "Мытищи", "Из [Мытищ] едут."), ("ru", "Люберцы", "Из [Люберец] едут час."),
    ("ru", "Боровичи", "Из [Боровичей] пишут."), ("ru", "Химки", "Из [Химок] едут."),
    ("ru", "Каменная Балка", "Из [Каменной Балки] в [Каменную Балку] едут."),
    ("ru", "Конго", "Река мелеет. [Конго] просит. Демократическая Республика Конго отказала."),
  ])
  func placesAndOthersOfTheirName(language: String, name: String, text: String) {
    #expect(LinkedSite.marked(text, in: language, "place", name) == text)
  }

  @Test(arguments: [
    ("es", "Partido Verde", "El [Partido Verde] crece. El Partido Verde de Chile cae."),
    ("it", "ARPI", "Dall'[ARPI] nulla. Nell'[ARPI] si tace."),
    ("it", "Colleoni", "La banca [Colleoni] paga. La nave Colleoni affonda."),
    ("ru", "Российская академия наук", "Члены [Российской академии наук] молчат."),
    ("ru", "Морское агентство", "Приказ [Морского агентства] отменён."),
    ("es", "SMS", "Un SMS llegó. El [SMS] pide diálogo."),
    ("zh", "人民医院", "[人民医院]表示如此。北京大学人民医院关闭。"),
    ("zh", "江北大学", "[江北大学]校长致辞。江北大学附属医院开放。"),
    ("ja", "川原大学", "[川原大学]が発表した。川原大学付属病院が開く。"),
    ("it", "Banca del Popolo", "La [Banca del Popolo] trema. La Banca del Popolo di Dorn no."),
  ])
  func branchesElsewhereAreOtherBodies(language: String, name: String, text: String) {
    #expect(LinkedSite.marked(text, in: language, "organisation", name) == text)
  }

  @Test(arguments: [
    ("tr", "İdil Şirin", "[İDİL ŞİRİN] KAZANDI"), ("tr", "Elif Işık", "[ELİF IŞIK] KAZANDI"),
    ("de", "Jonas Weiß", "[JONAS WEISS] GEWINNT. [Jonas Weiss] freut sich."),
    ("en", "Ivo Fischer", "[Ivo Fischer] won; so did the \u{FB01}sh."),
    ("en", "Ann Griffin", "[Ann Gri\u{FB03}n] won."),
  ])
  func capitalsAndLigatures(language: String, name: String, text: String) {
    #expect(LinkedSite.marked(text, in: language, "person", name) == text)
  }
}
