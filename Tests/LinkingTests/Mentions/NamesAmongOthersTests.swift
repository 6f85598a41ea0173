import Content
import TestTexts
import Testing

@testable import Linking

/// Names beside other names, titles and nouns of several languages: what is linked is marked with `[]`.
struct NamesAmongOthersTests {
  @Test(arguments: [
    ("es", "León", "En [León] llueve. La Junta de Castilla y León calla. Madrid y [León] crecen."),
    ("en", "Tobago", "Trinidad and Tobago fish. On [Tobago] they sing."),
    ("en", "Herzegovina", "Bosnia and Herzegovina votes. In [Herzegovina] it rains."),
    (
      "de", "Westland",
      "Die Regierung von Ostland und Westland tagt. Ostland und [Westland] spielen."
    ),
    (
      "en", "Westland",
      "The government of Eastland and Westland met. Eastland and [Westland] signed."
    ),
    ("fr", "Westland", "Le parlement de Estland et Westland siège. Estland et [Westland] jouent."),
    ("es", "Córdoba", "La ciudad argentina de Córdoba crece. La ciudad de [Córdoba] reza."),
    ("it", "Valencia", "La città venezuelana di Valencia trema. A [Valencia] piove."),
    (
      "en", "Georgia",
      "He lives in Atlanta, Georgia. Delegates from Armenia, [Georgia] and Turkey met."
    ),
    ("pt", "Bragança", "O duque de Bragança escreveu. Em [Bragança] chove."),
    ("en", "Victoria", "Queen Victoria's statue fell. In [Victoria] it rains."),
    ("fr", "Niger", "Au [Niger], il pleut. Le delta du Niger se vide."),
    ("it", "Congo", "Il [Congo] vota. La foce del Congo si allarga."),
    ("zh", "刚果", "[刚果]代表说。刚果（金）拒绝。"),
    ("ja", "ローマ", "ローマ法王が来た。[ローマ]に着いた。"),
    ("fa", "آمریکا", "آمریکای لاتین بزرگ است. دولت [آمریکا] گفت."),
    ("fa", "کانادا", "[کانادای] امروز سرد است. مردم [کانادا] آمدند."),
    ("fa", "بم", "با زیر و بم صدایش گریست. در [بم] زلزله شد."),
    ("ar", "أمريكا", "أمريكا اللاتينية تنتظر. في [أمريكا] انتخابات."),
    ("zh", "朝阳", "迎着朝阳跑步。他来自[朝阳]。"),
    ("ru", "Белая Губа", "Из [Белой Губы] едут. К [Белой Губе] идут."),
    ("ru", "Ростов-на-Дону", "Из [Ростова-на-Дону] едут. В [Ростове-на-Дону] снег."),
    ("fi", "Tampere", "[Tampereelta] tuli juna. [Tampere] nukkuu."),
    ("fi", "Lahti", "[Lahteen] satoi lunta. [Lahdessa] tuulee."),
    ("de", "Amerika", "Die Vereinigten Staaten von Amerika tagen. Es regnet in [Amerika]."),
    ("ru", "Америка", "Соединённые Штаты Америки растут. В [Америке] дождь."),
    ("it", "America", "I missionari dell'America latina partono. Piove in [America]."),
  ])
  func partsOfLongerNamesOfPlaces(language: String, name: String, text: String) {
    #expect(LinkedSite.marked(text, in: language, "place", name) == text)
  }

  @Test(arguments: [
    (
      "it", "Ada Boldrin",
      "Il liceo scientifico Boldrin apre. Parla [Ada Boldrin]. La preside [Boldrin] ride."
    ),
    ("fr", "Ada Morvan", "Le collège privé Morvan ferme. Voici [Ada Morvan]."),
    ("es", "Ada Quesada", "El hospital universitario Quesada abre. Habla [Ada Quesada]."),
    ("es", "Ada Quesada", "La Avenida General Quesada cierra. Habla [Ada Quesada]."),
    ("pt", "Ada Quadros", "A escola municipal Quadros fecha. Fala [Ada Quadros]."),
    ("fa", "لیلا مرادی", "خیابان دکتر مرادی بسته شد. [لیلا مرادی] گفت."),
    ("fa", "لیلا مرادی", "[لیلا مرادی] آمد. رئیس بیمارستان دکتر [مرادی] گفت."),
    ("fa", "لیلا مرادی", "دانشگاه صنعتی مرادی تعطیل شد. [لیلا مرادی] گفت."),
    ("ar", "كريم النصوري", "شارع الشهيد النصوري مغلق. قال [كريم النصوري] ذلك."),
    ("fa", "رضا مرادی", "[رضا مرادی] آمد. پدرش، یارعلی مرادی، ماند."),
    ("ar", "كريم النصوري", "وصل [كريم النصوري]. وغابت شقيقته شوقان النصوري."),
    ("fa", "لیلا بهار", "بهار آمد. خانم [لیلا بهار] گفت. خانم [بهار] رفت. تا بهار آینده ماند."),
    ("fa", "مینا پارسا", "برنده [مینا پارساست]."),
    ("ja", "長野亮~長野", "[長野亮]さんが来た。長野の冬は寒い。[長野]さんは笑う。[長野]は帰った。"),
    ("ja", "森田亮~森田", "漫画『森田くんの春』が出た。[森田亮]さんは笑った。"),
    ("ja", "森田亮~森田", "「＃祝森田亮」が話題だ。[森田亮]さんは笑った。"),
    ("es", "Ada Rico", "Rico en hierro y barato. Habla [Ada Rico]. La ministra [Rico] calla."),
    (
      "pt", "Zacarias Machava", "Segundo [Zacarias Machava], chove. Outro Zacarias Machava ri."
    ),
    ("ru", "Ирина Ковач", "У [Ирины Ковач] дом. С [Ириной Ковач] говорят."),
    ("ru", "Мария Римская-Соколова", "О [Марии Римской-Соколовой] пишут. [Римскую-Соколову] ждут."),
    ("hu", "Kardos Emese", "[Kardos Emese] itt van. [Kardossal] beszélt Anna."),
  ])
  func thingsOfATitleOrAnAdjective(language: String, name: String, text: String) {
    #expect(LinkedSite.marked(text, in: language, "person", name) == text)
  }

  @Test(arguments: [
    ("en", "Kim Dorval", "Mr [Kim Dorval] left. Mrs Dorval stayed. Mr [Dorval] slept."),
    ("de", "Andrea Krüger", "Herr Krüger schläft. [Andrea Krüger] wacht."),
    ("it", "Andrea Rossi", "[Andrea Rossi] parla. Il signor [Rossi] tace."),
    ("it", "Andrea Rossi", "La signora Rossi ride. [Andrea Rossi] parla."),
    ("zh", "哈立德·卡里姆~卡里姆", "[哈立德·卡里姆]访华。卡里姆女士反对。"),
    ("zh", "哈立德·卡里姆~卡里姆", "[哈立德·卡里姆]访华。[卡里姆]总统说，今天不走。"),
  ])
  func titlesOfTheOtherSexAreSomebodyElses(language: String, name: String, text: String) {
    #expect(LinkedSite.marked(text, in: language, "person", name) == text)
  }

  @Test(arguments: [
    (
      "ru", "Союз вольных пекарей",
      "К [Союзу вольных пекарей] идут. Из [Союза вольных пекарей] ушли."
    ),
    ("ru", "Управление ледовой разведки", "В [Управлении ледовой разведки] молчат."),
    ("fa", "امید فردا", "به امید فردا ماندند. دیروز [امید فردا] گفت."),
  ])
  func bodiesDeclinedByTheirNoun(language: String, name: String, text: String) {
    #expect(LinkedSite.marked(text, in: language, "organisation", name) == text)
  }

  @Test(arguments: [
    (
      "de", "SV Eintracht Kolln", "Eintracht",
      "Eintracht tut not. Im [SV Eintracht Kolln] jubelt man. Eintracht Westerau verliert."
    ),
    ("pt", "União Serrana", "União", "A União paga. A [União Serrana] joga."),
    ("it", "Fortuna Dorn", "Fortuna", "Fortuna aiuta. La [Fortuna Dorn] vince."),
    ("fr", "Espérance de Dorn", "Espérance", "Une Espérance déçue. L'[Espérance de Dorn] gagne."),
    ("es", "Unión Serrana", "Unión", "La Unión paga. La [Unión Serrana] gana."),
  ])
  func wordsThatAreShortForBodiesNeedTheBodyFirst(
    language: String, name: String, short: String, text: String
  ) {
    let site = LinkedSite([
      "site.yml": "title: T\nurl: https://site.example/\nautolink: all\n",
      "articles/a.md": "---\ntitle: T\ndate: 2020\nlanguage: \(language)\n---\n\(text.unquoted)\n",
      "topics/x.md": "---\nname: \(name)\nnames: [\(short)]\ntype: organisation\n---\n",
    ])
    let body = site.marked(EntityID(.article, "a"))
    #expect(body.replacing("«", with: "[").replacing("»", with: "]").trimmingWhitespace == text)
  }

  @Test(arguments: [
    ("fr", "Valence", "À [Valence], il neige. Valence-d'Agen fête."),
    ("ar", "السعودية", "زار [السعودية] وفد. وكتبت الصحف السعودية عنه."),
    ("ar", "تونس", "في [تونس] مطر. وكتبت صحيفة صوت تونس عنه."),
    ("fa", "اصفهان", "در [اصفهان] باران آمد. تیم ذوب‌آهن اصفهان باخت."),
    ("hu", "Szeged", "[Szegedre] ment. Szeged szép."),
    ("en", "Vietnam", "They met in [Vietnam]. The Vietnam war ended."),
  ])
  func placesInNamesOfOtherThings(language: String, name: String, text: String) {
    #expect(LinkedSite.marked(text, in: language, "place", name) == text)
  }

  @Test(arguments: [
    (
      "de", "Charles Darwin",
      "[Charles Darwin] schrieb. Den Darwin Award bekam er nie. [Darwin] lachte."
    ),
    ("en", "Wilhelm Tell", "Tell him there are stars. [Wilhelm Tell] knew."),
    ("de", "Helmut Kohl", "Der Bauer isst Kohl und Zwiebeln. [Helmut Kohl] nicht."),
    ("fa", "سارا نوری", "[سارا نوری] گفت. انرژی نوری. شیخ فضل‌الله نوری آمد."),
    ("fa", "هوشنگ رستمی", "[هوشنگ رستمی] آمد. بعد یدالله رستمی رفت."),
    (
      "es", "Luis Guerra", "[Luis Guerra] informa. Guerra civil, no. El periodista [Guerra] vuelve."
    ),
  ])
  func wordsAndEnglishThings(language: String, name: String, text: String) {
    #expect(LinkedSite.marked(text, in: language, "person", name) == text)
  }

  @Test(arguments: [
    ("de", "Die Zeit", "Die Zeit drängt. Das las er in „[Die Zeit]“. [Die Zeit] berichtet."),
    ("en", "NASA", "The host jpl.NASA.gov is down. [NASA] replied."),
  ])
  func bodiesThatArePhrasesAndHosts(language: String, name: String, text: String) {
    #expect(LinkedSite.marked(text, in: language, "organisation", name) == text)
  }

  @Test func countryAfterABodyIsPartOfItsName() {
    let site = LinkedSite([
      "site.yml": "title: T\nurl: https://site.example/\nautolink: all\n",
      "articles/a.md":
        "---\ntitle: T\ndate: 2020\nlanguage: de\n---\nDas sagte Norsk Deutschland. In Deutschland regnet es.\n",
      "topics/n.md": "---\nname: Norsk\ntype: organisation\n---\n",
      "topics/d.md": "---\nname: Deutschland\ntype: place\n---\n",
    ])
    #expect(
      site.marked(EntityID(.article, "a")).trimmingWhitespace
        == "Das sagte «Norsk» Deutschland. In «Deutschland» regnet es.")
  }

  @Test(arguments: [
    ("Mara Smith", "Tom Smith got up and left. Then Smith said no."),
    ("Mara Green", "Bill Green spoke. Green said no. [Mara Green] and Green left."),
    ("Clara Bellweather", "In the third episode, Detective Bellweather found the ring."),
    ("Clara Bellweather", "Detective Bellweather, played by Anna Torp, found the ring."),
    ("Emil Sandoz", "[Emil Sandoz] gets letters meant for the drugmaker Sandoz."),
  ])
  func namesakesOfEveryKind(name: String, text: String) {
    #expect(LinkedSite.marked(text, in: "en", "person", name) == text)
  }

  /// Somebody's surname, or a place's name, that is the given name of somebody else with a page.
  @Test func givenNamesOfOthersNeedEvidence() {
    let text =
      "Aid worker «Chad Ellison» lives in «Chad». «Ugo Olivier» left. “Thanks, Olivier,” they said. "
      + "Chad, as they call him, laughed. «Olivier Castan» came. «Bea Lund» spoke. Lund told a joke in «Lund»."
    let site = LinkedSite([
      "site.yml": "title: T\nurl: https://site.example/\nautolink: all\n",
      "articles/a.md":
        "---\ntitle: T\ndate: 2020\nlanguage: en\n---\n\(text.filter { !"«»".contains($0) })\n",
      "people/chad-ellison.md": "---\nname: Chad Ellison\n---\n",
      "people/olivier-castan.md": "---\nname: Olivier Castan\n---\n",
      "people/bea-lund.md": "---\nname: Bea Lund\n---\n",
      "topics/lund.md": "---\nname: Lund\ntype: place\n---\n",
      "people/ugo-olivier.md": "---\nname: Ugo Olivier\nnames: [Olivier]\n---\n",
      "topics/chad.md": "---\nname: Chad\ntype: place\n---\n",
    ])
    #expect(site.marked(EntityID(.article, "a")).trimmingWhitespace == text)
  }
}
