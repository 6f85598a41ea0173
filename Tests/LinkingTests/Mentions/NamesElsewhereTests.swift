import Content
import TestTexts
import Testing

@testable import Linking

/// Places, bodies and events that are told apart from others by what is beside their short forms, and what else has
/// a place's name: what is linked is marked with `[]`.
struct NamesElsewhereTests {
  @Test(arguments: [
    (
      "en", "place", "Perth, Western Australia~Perth",
      "He slept in Perth, New Zealand, and in Perth on the Tay. It rains in [Perth, Western Australia]. It rains in [Perth]."
    ),
    (
      "en", "place", "Perth, Western Australia~Perth",
      "He slept in [Perth], Oslo and Rome. The council of [Perth] in May is mild."
    ),
    (
      "en", "organisation", "Ministry of Fish, Malawi~Ministry of Fish",
      "Zambia's Ministry of Fish met. Malawi's [Ministry of Fish] did not. The [Ministry of Fish] slept."
    ),
    (
      "en", "organisation", "Supreme Court of Malawi~Supreme Court",
      "The Kenyan Supreme Court met. Kenya's Supreme Court slept. Malawi's [Supreme Court] ruled."
    ),
    (
      "es", "organisation", "Corte Suprema de Malaui~Corte Suprema",
      "La Corte Suprema keniana falló. La [Corte Suprema de Malaui] calló."
    ),
    ("en", "place", "Weldon", "He lives in Weldon in Ohio. It rains in [Weldon] in May."),
    (
      "it", "place", "Roma",
      "Il municipio di Roma, cittadina del Queensland, dorme. Piove a [Roma]."
    ),
    (
      "fr", "place", "Montpellier",
      "Il vit à Montpellier, hameau de l'Outaouais. Il pleut à [Montpellier]."
    ),
    ("de", "place", "Berlin", "Er lebt in Berlin, einem Dorf in Ohio. In [Berlin] regnet es."),
    ("en", "place", "Kilmore", "He lives in [Kilmore], a village in Clare."),
  ])
  func anotherPlaceOfTheNameIsElsewhere(language: String, kind: String, name: String, text: String)
  {
    #expect(LinkedSite.marked(text, in: language, kind, name) == text)
  }

  private func marked(_ text: String, _ language: String, event names: [String]) -> String {
    let site = LinkedSite([
      "site.yml": "title: T\nurl: https://site.example/\nautolink: all\n",
      "articles/a.md": "---\ntitle: T\ndate: 2020\nlanguage: \(language)\n---\n\(text.unquoted)\n",
      "events/x.md":
        "---\ntitle: \(names[0])\nnames: [\(names.joined(separator: ", "))]\ndate: 2024\nstatus: happened\nsources: []\n---\n",
    ])
    return site.marked(EntityID(.article, "a")).replacing("«", with: "[")
      .replacing("»", with: "]").trimmingWhitespace
  }

  @Test(arguments: [
    (
      "en", ["Harbour Summit 2024", "Harbour Summit"],
      "[Harbour Summit 2024] was long. Harbour Summit 2019 was not. The [Harbour Summit] in 2024 ended. The Harbour Summit in 2021 failed."
    ),
    (
      "en", ["Mill Street fire", "Mill Street"],
      "He lives on Mill Street. The [Mill Street fire] killed ten."
    ),
    (
      "en", ["Battle of Waterloo", "Waterloo"],
      "He waited at Waterloo. I have met my Waterloo. The [Battle of Waterloo] was lost."
    ),
    (
      "es", ["Cumbre del Mar 2024", "Cumbre del Mar"],
      "La Cumbre del Mar de 2019 fracasó. La [Cumbre del Mar 2024] no."
    ),
    (
      "de", ["Hafenfest 2024", "Hafenfest"],
      "Das [Hafenfest 2024] war nass. Beim Hafenfest im Jahr 2018 schien Sonne."
    ),
  ])
  func anotherEditionIsAnotherEvent(language: String, names: [String], text: String) {
    #expect(marked(text, language, event: names) == text)
  }

  @Test(arguments: [
    (
      "en", "organisation", "Port Hanley Magpies~Port Hanley",
      "The town of Port Hanley slept. It rains in Port Hanley. [Port Hanley] won."
    ),
    (
      "en", "place", "Marlsden",
      "Marlsden went top of the table. It rains in [Marlsden].\n\n[Marlsden] went to the polls."
    ),
    ("en", "place", "Lorient", "Lorient scored twice in May.\n\n[Lorient] said so."),
    ("fr", "place", "Lens", "Lens n'a pas tremblé. Il pleut à [Lens].\n\n[Lens] a voté."),
    (
      "it", "place", "Ascoli",
      "L'Ascoli cade in casa. “L'Ascoli non retrocede”, giura.\n\nPiove ad [Ascoli]. L'[Umbria] cade."
    ),
    ("es", "place", "Cuenca", "Cuenca se adelantó en el minuto 12. Llueve en [Cuenca]."),
    ("de", "place", "Aalen", "Aalen steigt ab. In [Aalen] regnet es."),
    (
      "en", "place", "Marlsden",
      "Marlsden scored twice. It rains in [Marlsden]. Marlsden's keeper wept."
    ),
    ("en", "place", "Tirolo", "The Tirolo orchid is rare. The [Tirolo] orchid growers met."),
    (
      "it", "place", "San Severo",
      "San Severo, vescovo, aspetta. Piove a [San Severo]. La festa di San Severo è finita."
    ),
    ("pt", "place", "Setúbal", "O ferry Cidade de Setúbal parou. A cidade de [Setúbal] dorme."),
    (
      "es", "place", "Milán",
      "La chef Milán no improvisa. La capital de [Milán] no existe. Llueve en [Milán]."
    ),
    (
      "fr", "place", "Dakar",
      "Les pilotes du Dakar partent. Le maire de [Dakar] dort. Le [Morbihan] dort."
    ),
    (
      "de", "place", "Weingarten",
      "Der Weingarten wird bepflanzt. In [Weingarten] regnet es. Ein Ort, der [Weingarten] hilft."
    ),
    ("fr", "place", "Montpellier", "Trois Montpellier pour un billet. Il pleut à [Montpellier]."),
    (
      "en", "place", "Weldon",
      "Weldon, a labrador, found the boy. Weldon barked. It rains in [Weldon]."
    ),
    ("en", "place", "Weldon", "Weldon are fourth. Prices in [Weldon] are low.\n\n[Weldon] is wet."),
    ("en", "place", "Weldon", "Weldon beat Marsh 24-7. It rains in [Weldon]."),
    ("en", "place", "Weldon", "Weldon King is a potato. [Weldon] Mayor Tom Ray spoke."),
    ("en", "place", "Calder", "Two Calder gulls were ringed. The [Calder] gull survey ended."),
    ("es", "place", "Tolvar", "La operación Tolvar acabó. Llueve en [Tolvar]."),
    ("es", "place", "Córdoba", "Vive en Córdoba, Argentina. Llueve en [Córdoba], Jaén y Huelva."),
    ("it", "place", "San Vito", "San Vito, martire, protegge. Piove a [San Vito]."),
    ("de", "place", "Arnsfeld", "Die Arnsfeld lief aus. In [Arnsfeld] regnet es."),
    ("de", "place", "Schweiz", "Die [Schweiz] stimmt ab."),
    ("ja", "organisation", "光の会", "光の会場に集まった。[光の会]は発表した。"),
    ("es", "place", "Santa Rosa", "El día de Santa Rosa llovió. Llueve en [Santa Rosa]."),
    (
      "es", "place", "Antofagasta",
      "Presentó “Antofagasta, 5 a. m.”, su tercer disco. Llueve en [Antofagasta]."
    ),
  ])
  func teamsSaintsAndSpeciesHavePlacesNames(
    language: String, kind: String, name: String, text: String
  ) {
    let text = text.replacing("[Umbria]", with: "Umbria")
      .replacing("[Morbihan]", with: "Morbihan")
    #expect(LinkedSite.marked(text, in: language, kind, name) == text)
  }

  @Test func aNameInFrenchQuotationMarksIsARestaurants() {
    let text = "Le « Dakar », restaurant, ferme. Il pleut à Dakar."
    let site = LinkedSite([
      "site.yml": "title: T\nurl: https://site.example/\nautolink: all\n",
      "articles/a.md": "---\ntitle: T\ndate: 2020\nlanguage: fr\n---\n\(text)\n",
      "topics/x.md": "---\nname: Dakar\ntype: place\n---\n",
    ])
    #expect(site.mentions(in: EntityID(.article, "a")).count == 1)
  }

  @Test(arguments: [
    ("ja", "term", "影夜勤", "「[影夜勤]」が増えた。「影夜勤手当法」が要る。影夜勤手当法は遠い。[影夜勤]は続く。"),
    ("zh", "term", "零时工", "“零时工保障法”草案公布。受访的[零时工]不知道。"),
    ("zh", "term", "灯海节", "电视台的灯海节目组来了。[灯海节]开始了。"),
    ("ja", "person", "錦ハナ~ハナ", "冷凍食品「ハナちゃん餃子」が売れた。[錦ハナ]さんは喜んだ。"),
    ("zh", "person", "孙万顺", "“孙万顺酒楼”关门。[孙万顺]说不。"),
    ("ja", "place", "三浦市~三浦", "[三浦市]で祭りがあった。三浦選手も来た。"),
    ("ru", "organisation", "Забота", "Забота о пожилых дорога. Фонд “[Забота]” закрылся."),
    ("ar", "organisation", "بحور", "تعلم الشباب بحور الشعر. وتشرف منصة “[بحور]” على الورشة."),
    ("fi", "person", "Pekka Koski", "[Pekka Koski] tuli. Kosken alapuolella oli jäätä."),
  ])
  func namesGoOnAsWords(language: String, kind: String, name: String, text: String) {
    #expect(LinkedSite.marked(text, in: language, kind, name) == text)
  }
}
