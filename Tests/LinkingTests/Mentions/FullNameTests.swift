import Testing

@testable import Linking

/// Full names of ships, animals, works, and people of another time or the same name, by the words beside
/// them: what is linked is marked with `[]`.
struct FullNameTests {
  private func expectLinks(_ language: String, _ name: String, _ text: String) {
    #expect(LinkedSite.marked(text, in: language, "person", name) == text)
  }

  /// Of one given name, only once somebody is named in full.
  @Test(arguments: [
    ("de", "Carl Friedrich Gauss", "[C. F. Gauss] lehrte. [Gauss] lachte."),
    ("de", "Carl Friedrich Gauss", "[C.F. Gauss] lehrte. G. F. Gauss schwieg."),
    ("ru", "Пётр Ильич Лавров", "Это сказал [П.И.Лавров]. Рад [П. И. Лаврову]."),
    ("fr", "Jean-Luc Marchal", "[Jean-Luc Marchal] dort. [J.-L. Marchal] rêve."),
    ("fr", "Marie Marchal", "[Marie Marchal] rêve. Le frère, M. Marchal, dort."),
    ("en", "Jun Takahara", "J. Takahara won."),
    ("en", "Jun Takahara", "[Jun Takahara] won. Report by [J. Takahara]. K. Takahara lost."),
    ("en", "Jun Takahara", "J. Takahara, by [Jun Takahara]. J Takahara won."),
    ("en", "Anna Takahara", "[Anna Takahara] won. A [Takahara] aide wept."),
    ("en", "Professor Jun Takahara", "P. J. Takahara won."),
    ("ru", "Анна Матвеевна Берг", "Ждали А. М. Берга. Это сказала [А. М. Берг]."),
  ])
  func initialsStandForGivenNames(language: String, name: String, text: String) {
    #expect(LinkedSite.marked(text, in: language, "person", name) == text)
  }

  @Test(arguments: [
    ("en", "Gwen Harker", "The Gwen Harker left at noon. Gwen Harker is late."),
    ("en", "Gwen Harker", "The [Gwen Harker] interview was cut."),
    ("en", "Gwen Harker", "The [Gwen Harker] who spoke was tired."),
    ("en", "Gwen Harker", "Doctors call it the Gwen Harker effect."),
    ("en", "Gwen Harker", "She wore a Gwen Harker coat."),
    ("de", "Thea Lindner", "Im Thea Lindner gibt es Suppe."),
    ("de", "Thea Lindner", "Der Plan, den [Thea Lindner] ablehnt, ist alt."),
    ("fr", "Lucie Marchal", "La Lucie Marchal est rentrée au port."),
    ("fr", "Lucie Marchal", "[Lucie Marchal] est rentrée."),
    ("es", "Rosa Duque", "El Rosa Duque salió de noche."),
    ("it", "Piera Sartori", "La Piera Sartori parte domani."),
    ("pt", "Clara Fontes", "O Clara Fontes partiu."),
    ("pt", "Clara Fontes", "A [Clara Fontes] partiu."),
  ])
  func articlesMakeThingsOfFullNames(language: String, name: String, text: String) {
    expectLinks(language, name, text)
  }

  @Test(arguments: [
    ("en", "Gwen Harker", "Fire broke out aboard the Gwen Harker."),
    ("en", "Gwen Harker", "Fire broke out near [Gwen Harker]."),
    ("de", "Thea Lindner", "An Bord der Thea Lindner brannte es."),
    ("es", "Rosa Duque", "A bordo del Rosa Duque hubo un incendio."),
    ("en", "Gwen Harker", "Trains from Gwen Harker are late."),
    ("en", "Gwen Harker", "Letters from [Gwen Harker] are late."),
    ("fi", "Saara Kallio", "M/s Saara Kallio on myöhässä."),
    ("fi", "Saara Kallio", "Saara Kallio -palkinto jaettiin."),
    ("fi", "Saara Kallio", "[Saara Kallio] jakoi palkinnon."),
    ("fi", "Saara Kallio", "Troolari Saara Kallio katosi."),
    ("tr", "Selin Aksoy", "Selin Aksoy adlı gemi battı."),
    ("fr", "Lucie Marchal", "Le film Lucie Marchal sort demain."),
    ("en", "Gwen Harker", "The book [Gwen Harker] wrote is long."),
    ("ru", "Инга Лаврова", "Вышел роман [Инги Лавровой]."),
    ("fa", "فرهاد نوری", "فیلم [فرهاد نوری] جایزه گرفت."),
  ])
  func shipsStationsAndWorksHaveFullNames(language: String, name: String, text: String) {
    expectLinks(language, name, text)
  }

  @Test(arguments: [
    ("en", "Gwen Harker", "Gwen Harker, a five-year-old mare, fell. Gwen Harker was hurt."),
    ("en", "Gwen Harker", "[Gwen Harker], a horse trainer from Kelso, fell."),
    ("en", "Gwen Harker", "Gwen Harker is a three-masted barque used for training."),
    ("en", "Gwen Harker", "[Gwen Harker] is a three-time champion."),
    ("de", "Thea Lindner", "Thea Lindner, eine dreijährige Zuchtstute, lahmt."),
    ("de", "Thea Lindner", "[Thea Lindner], eine junge Anwältin, schweigt."),
    ("fr", "Lucie Marchal", "Lucie Marchal, jument de cinq ans, boite."),
    ("fr", "Lucie Marchal", "[Lucie Marchal], éleveuse de chevaux, se tait."),
    ("ru", "Инга Лаврова", "Инга Лаврова, трёхлетняя кобыла, хромает."),
    ("hu", "Bárdos Judit", "Bárdos Judit, egy négyéves kanca, sántít."),
    ("en", "Gwen Harker", "Gwen Harker ran aground at dawn."),
    ("en", "Gwen Harker", "[Gwen Harker] ran home at dawn."),
    ("es", "Rosa Duque", "Rosa Duque encalló al amanecer."),
  ])
  func appositionsPredicatesAndFatesShowThings(language: String, name: String, text: String) {
    expectLinks(language, name, text)
  }

  @Test(arguments: [
    ("en", "Omar Lyle", "In 1742 Omar Lyle sold the mill. Lyle was old."),
    ("en", "Omar Lyle", "[Omar Lyle] lives in a house built in 1742."),
    ("en", "Omar Lyle", "Omar Lyle opened a mill here in 1742."),
    ("en", "Omar Lyle", "The 18th-century poet Omar Lyle drank."),
    ("en", "Omar Lyle", "Omar Lyle, an eighteenth-century poet, drank."),
    ("en", "Omar Lyle", "[Omar Lyle], an expert on 18th-century verse, drank."),
    ("de", "Jan Thoma", "Im 17. Jahrhundert baute Jan Thoma die Kanzel."),
    ("de", "Jan Thoma", "[Jan Thoma] forscht über das 17. Jahrhundert."),
    ("fr", "Hugo Lantier", "Le peintre du XVIIIe siècle Hugo Lantier est exposé."),
    ("fr", "Hugo Lantier", "[Hugo Lantier], spécialiste du XVIIIe siècle, expose."),
    ("es", "Elena Robles", "En 1655 Elena Robles fundó el convento."),
    ("es", "Elena Robles", "[Elena Robles] visitó el convento fundado en 1655."),
    ("it", "Dario Conti", "Dario Conti, pittore del Settecento, è in mostra."),
    ("it", "Dario Conti", "[Dario Conti] insegna storia del Settecento."),
    ("ru", "Павел Жаров", "Купец XVIII века Павел Жаров основал завод."),
    ("ru", "Павел Жаров", "[Павел Жаров] купил дом, построенный в 1783 году."),
    ("ar", "سلمى الحداد", "ولدت سلمى الحداد عام 1788 في دمشق."),
    ("ar", "سلمى الحداد", "ولدت [سلمى الحداد] عام 1968 في دمشق."),
    ("fa", "فرهاد نوری", "فرهاد نوری، شاعر قرن دوازدهم، درگذشت."),
    ("fa", "فرهاد نوری", "[فرهاد نوری] در سال 1399 رئیس شد."),
    ("zh", "林若溪", "清代画家林若溪的作品拍卖。"),
    ("zh", "林若溪", "清代史专家[林若溪]出席。"),
    ("ja", "白鳥美月", "江戸時代の絵師、白鳥美月の作品だ。"),
  ])
  func centuriesLongPastShowOthers(language: String, name: String, text: String) {
    expectLinks(language, name, text)
  }

  @Test(arguments: [
    ("en", "Omar Lyle", "Omar Lyle was jailed. The bishop of the same name was not."),
    ("en", "Omar Lyle", "[Omar Lyle] was jailed. His firm of the same name was not."),
    ("de", "Jan Thoma", "Jan Thoma siegte. Der gleichnamige Minister gratulierte."),
    ("de", "Jan Thoma", "[Jan Thoma] siegte. Die gleichnamige Firma warb damit."),
    ("es", "Elena Robles", "Elena Robles cayó. La policía aclaró que es una tocaya."),
    ("en", "Omar Lyle", "They want Omar Lyle the footballer."),
    ("en", "Omar Lyle", "They gave [Omar Lyle] the keys."),
    ("en", "Omar Lyle", "They saw [Omar Lyle] the other day."),
    ("en", "Omar Lyle", "Omar Lyle (not the mayor) will judge."),
    ("en", "Omar Lyle", "[Omar Lyle] (Labour) will judge."),
    ("en", "Omar Lyle", "Two men called Omar Lyle are on the roll."),
    ("en", "Omar Lyle", "A man called [Omar Lyle] rang."),
    ("en", "Omar Lyle", "Omar Lyle, 19, was billed for the singer Omar Lyle's fines."),
    ("en", "Omar Lyle", "[Omar Lyle], 19, was billed. [Omar Lyle] paid."),
    ("ru", "Павел Жаров", "Министр Павел Жаров не знал, что есть таксист Павел Жаров."),
    ("fr", "Hugo Lantier", "Un certain Hugo Lantier dormait."),
    ("pt", "José Viana", "Um tal de José Viana ligou."),
    ("it", "Dario Conti", "Un secondo Dario Conti telefonò."),
    ("it", "Dario Conti", "Piove, secondo [Dario Conti]."),
  ])
  func othersOfOneNameAreDistinguished(language: String, name: String, text: String) {
    expectLinks(language, name, text)
  }

  @Test(arguments: [
    ("en", "Nora Vance", "The actress plays Nora Vance, a vicar."),
    ("en", "Nora Vance", "The actress plays golf with [Nora Vance]."),
    ("es", "Rosa Duque", "El actor da vida a Rosa Duque."),
    ("de", "Jutta Kröger", "In der Rolle der Jutta Kröger glänzt die Schauspielerin."),
    ("ru", "Павел Жаров", "Актёр сыграл Павла Жарова."),
    ("ru", "Павел Жаров", "Актёра сыграл [Павел Жаров]."),
    ("ja", "白鳥美月", "ドラマの主人公は刑事の白鳥美月。"),
  ])
  func whoeverIsPlayedIsACharacter(language: String, name: String, text: String) {
    expectLinks(language, name, text)
  }

  @Test func aWordThatIsSmallElsewhereIsAWord() {
    let trap = "Rook bites postman. The rook, a young one, was freed."
    #expect(LinkedSite.marked(trap, in: "en", "place", "Rook") == trap)
    let place = "[Rook] will vote. The rook was freed."
    #expect(LinkedSite.marked(place, in: "en", "place", "Rook") == place)
  }

  @Test func aBandOfAPlacesNameTakesIt() {
    let text = "The band Dorn plays in Leeds. Tickets for Dorn sold out. She lives in [Dorn]."
    #expect(LinkedSite.marked(text, in: "en", "place", "Dorn") == text)
  }
}
