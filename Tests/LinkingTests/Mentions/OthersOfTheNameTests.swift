import Content
import TestTexts
import Testing

@testable import Linking

/// Surnames that somebody else in the text has, too, or a thing that is called after their bearer: what is linked is
/// marked with `[]`.
struct OthersOfTheNameTests {
  @Test(arguments: [
    (
      "en", "Ada Quill",
      "Tom Quill won. Quill, no relation to the minister [Ada Quill], wept. He said Quill slept."
    ),
    ("en", "Ada Quill", "[Ada Quill], who is no relation of the baker, left. Quill said so."),
    (
      "en", "Ada Quill",
      "The mayor is no relation to Minister [Ada Quill]. Quill said so. Minister [Quill] left."
    ),
    ("en", "Ada Quill", "The report, unrelated to it, praised [Ada Quill]. [Quill] left."),
    ("tr", "Ada Yıldız", "Hakimin bakan [Ada Yıldız] ile akrabalığı yok. Yıldız konuştu."),
    (
      "en", "Ada Quill",
      "A baker shares a name with Minister [Ada Quill]. Quill said no. Minister [Quill] left."
    ),
    ("en", "Ada Quill", "[Ada Quill] had nothing to do with it. [Quill] said so."),
    ("es", "Marta Ibarra", "[Marta Ibarra], sin parentesco con el juez, habló. Ibarra lloró."),
    (
      "fr", "Anne Vasseur",
      "[Anne Vasseur], qui n'a aucun lien avec la banque, parle. Vasseur a menti."
    ),
    (
      "it", "Sara Bellini",
      "Il medico non ha legami con la sindaca [Sara Bellini]. Bellini ha mentito."
    ),
    ("pt", "Clara Fontes", "O padeiro não tem relação com a ministra [Clara Fontes]. Fontes saiu."),
    ("de", "Jutta Kröger", "[Jutta Kröger], nicht verwandt mit dem Wirt, kam. Kröger log."),
    ("ru", "Ольга Шубина", "Судья не родственница министру, [Ольга Шубина]. Шубина сказала."),
  ])
  func aDisclaimerLeavesTheSurnameOpen(language: String, name: String, text: String) {
    #expect(LinkedSite.marked(text, in: language, "person", name) == text)
  }

  @Test(arguments: [
    (
      "en", "Ada Quill",
      "The comet was named after the astronomer [Ada Quill]. Quill lost dust. Mrs [Quill] left."
    ),
    ("en", "Ada Quill", "The dog takes its name from [Ada Quill]. Quill barked. Quill said no."),
    ("en", "Ada Quill", "[Ada Quill] was named as coach. [Quill] said so."),
    ("es", "Marta Ibarra", "El barco lleva el nombre de la jueza [Marta Ibarra]. Ibarra zarpó."),
    ("fr", "Anne Vasseur", "Le prix porte le nom d'[Anne Vasseur]. Vasseur a gagné."),
    ("it", "Sara Bellini", "La nave porta il nome di [Sara Bellini]. Bellini ha salpato."),
    ("pt", "Clara Fontes", "A ponte leva o nome de [Clara Fontes]. Fontes fechou."),
    ("de", "Jutta Kröger", "Der Komet ist nach [Jutta Kröger] benannt. Kröger verlor Staub."),
    ("tr", "Ada Yıldız", "[Ada Yıldız] adını taşıyan okul açıldı. Yıldız kapandı."),
  ])
  func whatIsCalledAfterSomebodyTakesTheSurname(language: String, name: String, text: String) {
    #expect(LinkedSite.marked(text, in: language, "person", name) == text)
  }

  @Test(arguments: [
    (
      "en", "Ada Quill",
      "[Ada Quill] came. Tom Quill left. [Ada Quill] spoke. Quill said no. Mr Quill ate. Mrs [Quill] sat."
    ),
    (
      "en", "Ada Quill",
      "Lawyer Tom Quill rose. Inspector [Ada Quill] sat. Lawyer Quill said no. Inspector [Quill] said no."
    ),
    (
      "en", "Ada Quill",
      "Mayor [Ada Quill] came. Her son Tom Quill left. Mayor [Quill] spoke. Mr Quill slept."
    ),
    (
      "es", "Marta Ibarra",
      "El juez Pedro Ibarra habló. La ministra [Marta Ibarra] calló. Ibarra dijo no."
    ),
    (
      "es", "Marta Ibarra",
      "Pedro Ibarra habló. La ministra [Marta Ibarra] calló. La ministra [Ibarra] dijo no."
    ),
    (
      "de", "Jutta Kröger",
      "Karl Kröger kam. [Jutta Kröger] ging. Kröger log. Frau [Kröger] weinte."
    ),
    (
      "en", "Ada Quill",
      "Doctor Tom Quill rose. Doctor [Ada Quill] sat. Doctor Quill said no."
    ),
    ("ja", "山田恭子", "山田太一准教授は反対した。[山田恭子]校長は賛成した。山田氏は黙った。"),
  ])
  func twoOfASurnameLeaveItOpen(language: String, name: String, text: String) {
    let name = language == "ja" ? name + "~山田" : name
    #expect(LinkedSite.marked(text, in: language, "person", name) == text)
  }

  @Test(arguments: [
    ("en", "Ada Quill", "[Ada Quill] spoke. Asteroid 4128 Quill is near."),
    ("fr", "Anne Vasseur", "[Anne Vasseur] sourit. Elle jouait samedi à Vasseur, en Bretagne."),
    ("fr", "Anne Vasseur", "“Non”, disait Vasseur en 1792. [Anne Vasseur] sourit."),
    (
      "it", "Sara Bellini",
      "[Sara Bellini] tace. Le cucine Bellini costano."
    ),
    ("fr", "Anne Vasseur", "[Anne Vasseur] sourit. Les biscuits Vasseur se vendent."),
    ("it", "Sara Bellini", "Bellini, cavallo di sei anni, vince. [Sara Bellini] tace."),
    ("en", "Ada Quill", "[Ada Quill] saw it. Quill's petrel nests here. [Quill]'s dog barked."),
    ("en", "Ada Quill", "Ada Quill is played by Jo Ray. Quill lies."),
    ("en", "Ada Quill", "[Ada Quill] said so. The battle of Quill was lost."),
  ])
  func thingsAndPlacesHaveSurnames(language: String, name: String, text: String) {
    #expect(LinkedSite.marked(text, in: language, "person", name) == text)
  }

  @Test(arguments: [
    (
      "en", "person", "Ada Quill~Ada",
      "[Ada Quill] came. A rose called Ada died. The judge called [Ada] ill."
    ),
    ("en", "place", "Kilmore", "Kilmore 2 Dorn Rovers 1: a good day. It rained in [Kilmore]."),
    ("en", "place", "Kilmore", "[Kilmore] 2024 was a good fair, and [Kilmore] 3 days later slept."),
    ("fi", "person", "Jukka Lahti", "[Jukka Lahti] puhui Lahdessa. Hän tapasi [Lahden] illalla."),
    (
      "es", "person", "Ada Quill",
      "[Ada Quill] rio. La borrasca Quill llegó. [Quill] dijo no."
    ),
    ("en", "place", "Kilmore", "Kilmore 14, Rovers 31\n\nKilmore slept. It rained in [Kilmore]."),
    (
      "en", "organisation", "Ministry of Fish",
      "Malawi's [Ministry of Fish] met. Kenya's Ministry of Fish slept. Monday's [Ministry of Fish] tea."
    ),
    (
      "en", "organisation", "Ministry of Fish",
      "Kenya's [Ministry of Fish] met. The [Ministry of Fish] slept. Kenya's [Ministry of Fish] won."
    ),
    (
      "pt", "place", "Figueira da Foz",
      "Dormiram a bordo do Figueira da Foz. Chove na [Figueira da Foz]."
    ),
    ("sv", "person", "Elsa Tornvall", "Årets Elsa Tornvall-pris delas ut. [Elsa Tornvall] dog."),
  ])
  func wordsBesideANameMakeSomethingElseOfIt(
    language: String, kind: String, name: String, text: String
  ) {
    #expect(LinkedSite.marked(text, in: language, kind, name) == text)
  }

  @Test(arguments: [
    (
      "en", "organisation", "Harbour Staff Guild~HSG",
      "Hull Salt Grange's HSG label sells. The [Harbour Staff Guild] met."
    ),
    ("en", "organisation", "Harbour Staff Guild~HSG", "HSG (Hull Salt Grange) sells. HSG grew."),
    (
      "en", "organisation", "Harbour Staff Guild~HSG",
      "The [Harbour Staff Guild] met. [HSG] was loud. An [HSG] cook left."
    ),
    (
      "en", "organisation", "Harbour Staff Guild~HSG",
      "The other HSG was loud. Other [Oslo] bodies left."
    ),
    (
      "en", "organisation", "Rates Board~RB",
      "He hit a single and an RB. It was his 4th RB of the year. An [RB] rule is due."
    ),
    (
      "en", "organisation", "Rates Board~RB",
      "Labour RB Fiona Locke spoke. It cost 4 million RB francs."
    ),
    ("en", "term", "first offer~IPO", "The firm plans an [IPO] in May. She became an IPO in May."),
    ("en", "place", "Kilmore", "There is another Kilmore. Other [Kilmore] residents left."),
    ("fr", "organisation", "Conseil du Sud~CRS", "Les CRS ont chargé. Le [Conseil du Sud] parle."),
    (
      "de", "organisation", "Landrat Süd~LRS",
      "Eine Lese-Rechtschreib-Störung (LRS) ist häufig. Der [Landrat Süd] tagt. LRS bleibt."
    ),
    ("fr", "place", "Lorient", "Il vit dans l'autre Lorient. Il pleut à [Lorient]."),
  ])
  func acronymsHaveOtherReadings(language: String, kind: String, name: String, text: String) {
    let text = text.replacing("[Oslo]", with: "Oslo")
    #expect(LinkedSite.marked(text, in: language, kind, name) == text)
  }

  /// A number after an event's name makes things of it, but a span of time.
  @Test func eventsWithANumberAreThings() {
    let site = LinkedSite([
      "events/x.md":
        "---\ntitle: Long March\ndate: 1934\nnames: [Long March]\nstatus: happened\nsources: []\n---\n",
      "articles/a.md":
        "---\ntitle: T\ndate: 2020\n---\nA Long March 8 rocket flew. The Long March 80 years ago ended.\n",
    ])
    let marked = site.marked(EntityID(.article, "a"))
    #expect(marked.contains("A Long March 8 rocket flew. The «Long March» 80 years ago ended."))
  }
}
