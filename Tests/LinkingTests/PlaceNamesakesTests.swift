import Testing

@testable import Linking

/// Places whose names are those of people, goods, clubs and longer places, too: what is linked is marked
/// with `[]`.
struct PlaceNamesakesTests {
  @Test(arguments: [
    ("en", "Sydney", "Sydney Marlowe hid. \"Sydney wept,\" he said. They live in [Sydney]."),
    ("en", "Jordan", "[Jordan] shut its border. [Jordan] said so."),
    (
      "en", "Melbourne",
      "Lord Melbourne frowned. Melbourne left. Floods hit the port near [Melbourne]."
    ),
    ("de", "Sofia", "Sofia Kessler siegte. Sofia jubelt. Der Zug nach [Sofia] fährt."),
    ("fr", "Lorraine", "Lorraine Castaing plaide. Lorraine sourit. Elle vit en [Lorraine]."),
    ("es", "Florencia", "Florencia Aldunate ganó. Florencia ríe. Llueve en [Florencia]."),
    ("it", "Siena", "Siena Bartoletti canta. Siena ride. Piove in [Siena]."),
    ("pt", "Fátima", "Fátima Rebelo rezou. Fátima chorou. Chove em [Fátima]."),
    ("ru", "Владимир", "Владимир Крутов уехал. Владимир ждёт. Поезд из [Владимира] опоздал."),
  ])
  func somebodyOfAPlacesNameTakesIt(language: String, name: String, text: String) {
    #expect(LinkedSite.marked(text, in: language, "place", name) == text)
  }

  @Test(arguments: [
    ("en", "Rioja", "They opened a 2016 Rioja and a bottle of Rioja. It rains in [Rioja]."),
    ("en", "Paris", "In 2015 [Paris] was hit. The 2015 [Paris] attacks killed 130."),
    (
      "en", "Tucson",
      "A grey Hyundai Tucson sped off. The Tucson crashed. The [Tucson] police came."
    ),
    ("en", "Kiev", "He ate chicken Kiev. He flew to [Kiev]."),
    ("en", "Panama", "He wore a Panama hat in [Panama]."),
    ("en", "Oslo", "An [Oslo] taxi burned. He saw an Oslo."),
    (
      "de", "Bordeaux",
      "Es gab einen 2010er Bordeaux. Der Bordeaux war alt. In [Bordeaux] regnet es."
    ),
    ("fr", "Bordeaux", "Ils ont bu un Bordeaux. Il pleut à [Bordeaux]."),
    ("fr", "Cayenne", "Du piment de Cayenne. Le maire de [Cayenne] dort."),
    ("es", "Burgos", "El queso de Burgos sube. El alcalde de [Burgos] calla."),
    ("it", "Siena", "Un panforte di Siena. Il sindaco di [Siena] tace."),
    ("pt", "Azeitão", "Um queijo de Azeitão. O mercado em [Azeitão] fechou."),
    ("ru", "Бордо", "Они взяли бутылку Бордо. Мэр [Бордо] ушёл."),
  ])
  func goodsAreNoPlaces(language: String, name: String, text: String) {
    #expect(LinkedSite.marked(text, in: language, "place", name) == text)
  }

  @Test(arguments: [
    ("en", "Dortmund", "Borussia Dortmund lost. Dortmund had led. Fans in [Dortmund] wept."),
    ("de", "Bremen", "Werder Bremen verlor. Bremen führte lange. In [Bremen] regnet es."),
    ("ru", "Москва", "Спартак Москва проиграл. Мэр [Москвы] спит."),
    ("de", "Bayern", "Die Bayern jubeln. [Bayern] klagt."),
  ])
  func clubsAreNoPlaces(language: String, name: String, text: String) {
    #expect(LinkedSite.marked(text, in: language, "place", name) == text)
  }

  @Test(arguments: [
    (
      "en", "Newcastle", "The pit at Newcastle under Lyme shut. He lives in [Newcastle] on Monday."
    ),
    ("de", "Neustadt", "Neustadt an der Waldnaab feiert. In [Neustadt] regnet es."),
    ("de", "Limburg", "Limburg a. d. Lahn baut. In [Limburg] regnet es."),
    ("fr", "Villeneuve", "Le maire de Villeneuve d'Ascq dort. Il pleut à [Villeneuve]."),
    ("es", "San Martín", "El fuego llegó a San Martín de los Andes. Llueve en [San Martín]."),
    ("es", "Villanueva", "La feria de Villanueva del Río abre. Llueve en [Villanueva]."),
    ("it", "Reggio", "A Reggio nell'Emilia si vota. A [Reggio] piove."),
    ("pt", "Vila Nova", "O comboio para em Vila Nova de Gaia. Chove em [Vila Nova]."),
    ("ru", "Комсомольск", "В Комсомольске-на-Амуре снег. В [Комсомольске] дождь."),
  ])
  func longerTownsAreOthers(language: String, name: String, text: String) {
    #expect(LinkedSite.marked(text, in: language, "place", name) == text)
  }

  @Test(arguments: [
    ("it", "Como", "“Como siempre”, dice. [Como] ha votato. “[Como] è bella”, dice."),
    ("fr", "Paris", "[Paris] a voté. [Paris] et Rome négocient. Paris sportifs en hausse."),
    ("it", "Roma", "[Roma] attende. La Roma ha perso. Della Roma si parla."),
    ("es", "Lima", "Lima las uñas. [Lima] anunció medidas."),
    ("pt", "Natal", "O Natal foi frio. Chove em [Natal]."),
    ("de", "Essen", "Essen ist fertig. Aus [Essen] kamen Züge."),
    ("ja", "三重", "三重の塔を見た。[三重]で会議がある。"),
    ("ja", "長野", "長野選手は3位だった。[長野]で雪が降った。"),
    ("zh", "上海", "[上海]警方通报。海上海鲜很贵。"),
    ("de", "Man", "Man sagt nichts. Man ist müde. Es regnet in [Man]."),
    ("es", "Como", "Como se sabe, llueve. Llueve en [Como]."),
    ("ru", "Мир", "Мир - хорошо. Мира не ждут. В городе [Мир] дождь."),
    ("ru", "Самоа", "Самое главное - слова. На [Самоа] дождь."),
    ("en", "Reading", "Reading – a skill. It rains in [Reading]."),
    ("en", "Reading", "[Reading] – Rain fell."),
  ])
  func placesThatAreWordsNeedEvidence(language: String, name: String, text: String) {
    #expect(LinkedSite.marked(text, in: language, "place", name) == text)
  }

  @Test(arguments: [
    ("en", "Idris Mallory", "[Idris Mallory] lied. Jailing [Mallory], the judge wept."),
    ("en", "Idris Mallory", "Jack \"Tiny\" Mallory sang. [Idris Mallory] wept."),
    ("en", "Ada May", "[Ada May] came in May. [May], 61, left. May, the month, was wet."),
    ("en", "Ada King", "[Ada King] left. The King said so."),
    ("en", "Ada Newton", "By Newton's law it falls. [Ada Newton] left. [Newton]'s law firm paid."),
    ("it", "Ada Ferrari", "Una Ferrari è bruciata. [Ada Ferrari] ride."),
    ("fa", "امید بهار", "امید بهار در دل ماست. [امید بهار] گفت."),
    ("fa", "نسیم صبا", "نسیم صبا می‌وزد. به گفته [نسیم صبا] جلسه لغو شد."),
    ("fa", "مهرناز گل‌افشان", "[مهرناز گل افشان] آمد. [گل‌افشان] رفت."),
  ])
  func peopleAmongWordsAndNicknames(language: String, name: String, text: String) {
    #expect(LinkedSite.marked(text, in: language, "person", name) == text)
  }

  @Test(arguments: [
    ("en", "Harbour Foods", "[Harbour Foods] Inc. failed. Harbour Foods Holdings plc didn't."),
    (
      "de", "Deutscher Imkerbund",
      "Der [Deutsche Imkerbund] warnt, beim [Deutschen Imkerbund] auch."
    ),
    (
      "de", "Bayerisches Rotes Kreuz",
      "Das [Bayerische Rote Kreuz] hilft. Mit [Bayerischem Rotem Kreuz] geht es."
    ),
  ])
  func bodiesKeepTheirNameInOtherFormsOfIt(language: String, name: String, text: String) {
    #expect(LinkedSite.marked(text, in: language, "organisation", name) == text)
  }
}
