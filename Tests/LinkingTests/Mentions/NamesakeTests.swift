import Content
import TestTexts
import Testing

@testable import Linking

/// Whom a surname means where others have it, too. Expected mentions are marked in the text: `«Berg»`.
struct NamesakeTests {
  private static let people = [
    "people/samir.md": File.person("Samir al-Haddad", "names: [al-Haddad]"),
    "people/pieter.md": File.person("Pieter van der Moolen", "names: [van der Moolen]"),
    "people/ines.md": File.person("Inés de la Vega", "names: [de la Vega]"),
    "people/ruth.md": File.person("Ruth Kessel", "names: [Kessel]"),
    "people/jonas.md": File.person("Jonas Kessel"),
    "people/anna.md": File.person("Anna Brandt", "names: [Brandt]"),
    "people/thomas.md": File.person("Thomas Brandt", "names: [Captain Brandt]"),
    "people/karl.md": File.person("Karl Lind", "names: [Lind]"),
    "people/eva.md": File.person("Eva Lind", "names: [Lind]"),
    "topics/dorn.md": "---\nname: Dorn\ntype: place\n---\n",
  ]

  private func marked(_ text: String, in language: String) -> String {
    var files = Self.people
    files["site.yml"] = "title: T\nurl: https://site.example/\nautolink: all\n"
    files["articles/a.txt"] =
      "---\ntitle: T\ndate: 2020\nlanguage: \(language)\n---\n\(text.unmarked)\n"
    return String(LinkedSite(files).marked(EntityID(.article, "a")).dropLast())
  }

  @Test(arguments: [
    ("en", "Karin van der Moolen is a doctor. Mrs van der Moolen treated 40 people."),
    ("en", "Carlos de la Vega sang. De la Vega bowed."),
    ("en", "Omar al-Haddad sang. Al-Haddad bowed. Mr al-Haddad left."),
    ("en", "Omar Al-Haddad sang. «Samir Al-Haddad» left, and so did al-Haddad."),
    ("en", "«Pieter van der Moolen» came. Karin van der Moolen left. Van der Moolen slept."),
    ("en", "The de la Vega brothers sang. The al-Haddad family left."),
    ("de", "Es kam seine Frau Karin van der Moolen."),
    ("fr", "La rue de la Vega est fermée. Le pont de la Vega est tombé."),
    ("es", "La calle de la Vega está cerrada. El puente de la Vega cayó."),
    ("es", "El discurso de «de la Vega» fue largo."),
  ])
  func surnamesWithParticlesHaveNamesakes(language: String, text: String) {
    #expect(marked(text, in: language) == text)
  }

  @Test(arguments: [
    ("en", "Minister «Van der Moolen» spoke, and «Pieter Van Der Moolen» left."),
    ("fr", "Le ministre «Van der Moolen» espère."),
    ("es", "«Inés De La Vega» y «Samir Al-Haddad» hablaron. La directora «De la Vega» dijo."),
    ("en", "Karin Van der Moolen left, and Van der Moolen stayed."),
  ])
  func particlesAreWrittenWithCapitalsOrWithout(language: String, text: String) {
    #expect(marked(text, in: language) == text)
  }

  @Test(arguments: [
    "«Jonas Kessel» was back. Kessel said so.",
    "Kessel said so. «Jonas Kessel» was back.",
    "«Ruth Kessel» came, and «Kessel» left.",
    "«Ruth Kessel» came. «Jonas Kessel» slept. Kessel left. «Ruth Kessel» woke. Kessel left.",
    "Governor Brandt and «Captain Brandt» met. Brandt said so.",
    "«Captain Brandt» and «Anna Brandt» met. Brandt said so.",
    "Peter Kessel and «Ruth Kessel» met. Kessel said so.",
    "Peter Kessel slept. «Ruth Kessel» met him. Kessel said so.",
  ])
  func namesakesOfWhateverPageTakeTheSurnameAlone(text: String) {
    #expect(marked(text, in: "en") == text)
  }

  @Test(arguments: [
    "«Karl Lind» came. Mayor Lind said so, and Mr «Lind» left.",
    "«Ruth Kessel» came. Mayor «Kessel» said so.",
    "«Karl Lind» came, then «Eva Lind». Lind left.",
  ])
  func officeBeforeASharedSurnameMayBeTheOtherOnes(text: String) {
    #expect(marked(text, in: "en") == text)
  }

  @Test(arguments: [
    ("de", "«Anna Brandt» sprach. Zwei Brüder aus Brandt fehlen. Der Zug nach Brandt fiel aus."),
    ("de", "«Anna Brandt» sprach. Nach «Brandts» Rede kam ein Vorschlag von «Brandt»."),
    ("de", "«Anna Brandt» sprach. Nach «Brandt» sprach der Minister."),
    ("fr", "«Anna Brandt» parle. Ils sont originaires de Brandt. L'arrivée à Brandt fut tardive."),
    ("fr", "«Anna Brandt» parle. Un discours de «Brandt». Il a parlé à «Brandt»."),
    ("es", "«Anna Brandt» habló. La familia viene de Brandt. Llegó a Brandt en tren."),
    ("es", "«Anna Brandt» habló. El discurso de «Brandt» fue largo. Vio Brandt, un pueblo."),
    ("en", "«Anna Brandt» spoke. Two brothers from Brandt took the train on Monday to Brandt."),
    ("en", "«Anna Brandt» spoke. A letter from «Brandt» came. She spoke to «Brandt»."),
  ])
  func surnamesAfterWordsOfOriginAndTravelArePlaces(language: String, text: String) {
    #expect(marked(text, in: language) == text)
  }

  @Test(arguments: [
    ("en", "The «Dorn» province is wet, and «Dorn» city is, too. Dorn Street is dry."),
    ("de", "«Dorns» Straßen sind leer. Die Dorn Straße ist zu."),
  ])
  func nounsThatLeaveAPlaceWhatItIs(language: String, text: String) {
    #expect(marked(text, in: language) == text)
  }
}
