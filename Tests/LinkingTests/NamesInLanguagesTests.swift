import Content
import Language
import TestTexts
import Testing

@testable import Linking

/// Names of people and places in texts of several languages: what is linked is marked with `«»`.
struct NamesInLanguagesTests {
  /// One entity's surname, or last word, is among its names.
  private func marked(_ text: String, in language: String, _ kind: String, _ name: String) -> String
  {
    let words = name.split(separator: " ")
    let surname = language == "hu" ? words[0] : words[words.count - 1]
    let isPerson = kind == "person"
    let names = isPerson && words.count > 1 ? "names: [\"\(surname)\"]\n" : ""
    let site = LinkedSite([
      "site.yml": "title: T\nurl: https://site.example/\nautolink: all\n",
      "articles/a.md": "---\ntitle: T\ndate: 2020\nlanguage: \(language)\n---\n\(text.unquoted)\n",
      isPerson ? "people/x.md" : "topics/x.md":
        "---\nname: \"\(name)\"\n\(names)\(isPerson ? "" : "type: \(kind)\n")---\n",
    ])
    let body = site.marked(EntityID(.article, "a"))
    return body.replacing("«", with: "[").replacing("»", with: "]")
      .trimmingWhitespace
  }

  @Test(arguments: [
    ("en", "Ida Halvorsen", "The lifeboat Ida Halvorsen sank. [Ida Halvorsen] wept."),
    ("en", "Ida Halvorsen", "The boat owner [Ida Halvorsen] wept."),
    ("de", "Ida Halvorsen", "Die Fähre Ida Halvorsen sank. Die Kapitänin [Ida Halvorsen] weinte."),
    ("fr", "Ida Halvorsen", "Le chalutier Ida Halvorsen a coulé. [Ida Halvorsen] pleurait."),
    ("es", "Ida Halvorsen", "El buque Ida Halvorsen zarpó. [Ida Halvorsen] lloraba."),
    ("nl", "Ida Halvorsen", "De kotter Ida Halvorsen zonk. [Ida Halvorsen] huilde."),
  ])
  func shipsOfAFullNameAreNobody(language: String, name: String, text: String) {
    #expect(marked(text, in: language, "person", name) == text)
  }

  @Test(arguments: [
    ("nl", "Kees Vermaat", "De wet-Vermaat viel, de motie-Vermaat ook. [Kees Vermaat] zweeg."),
    ("fr", "Kees Vermaat", "La loi-Vermaat passe. [Kees Vermaat] se tait."),
    ("en", "Kees Vermaat", "[Kees Vermaat] left. Pro-[Vermaat] banners met anti-[Vermaat] ones."),
    ("de", "Kees Vermaat", "[Kees Vermaat] ging. Anti-[Vermaat] stand da."),
  ])
  func hyphensJoinThingsButNoPrefixes(language: String, name: String, text: String) {
    #expect(marked(text, in: language, "person", name) == text)
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
    #expect(marked(text, in: language, "person", name) == text)
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
    #expect(marked(text, in: language, "person", name) == text)
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
    #expect(marked(text, in: language, "person", name) == text)
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
    #expect(marked(text, in: language, "person", name) == text)
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
    #expect(marked(text, in: language, "place", name) == text)
  }

  @Test(arguments: [
    ("tr", "İdil Şirin", "[İDİL ŞİRİN] KAZANDI"), ("tr", "Elif Işık", "[ELİF IŞIK] KAZANDI"),
    ("de", "Jonas Weiß", "[JONAS WEISS] GEWINNT. [Jonas Weiss] freut sich."),
    ("en", "Ivo Fischer", "[Ivo Fischer] won; so did the \u{FB01}sh."),
    ("en", "Ann Griffin", "[Ann Gri\u{FB03}n] won."),
  ])
  func capitalsAndLigatures(language: String, name: String, text: String) {
    #expect(marked(text, in: language, "person", name) == text)
  }
}

extension String {
  /// Without the marks of the names.
  fileprivate var unquoted: String { filter { !"[]".contains($0) } }

  fileprivate var trimmingWhitespace: String {
    var text = self[...]
    while text.last?.isWhitespace == true { text.removeLast() }
    while text.first?.isWhitespace == true { text.removeFirst() }
    return String(text)
  }
}
