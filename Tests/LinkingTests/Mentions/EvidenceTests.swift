import Testing

@testable import Linking

/// What shows in a text that names nobody in full that a surname alone is somebody's, and a place's name a
/// place's: what is linked is marked with `[]`.
struct EvidenceTests {
  /// Whose words a line has is at its end.
  @Test(arguments: [
    "Enough is said. — [Shaw]", "“Enough!” — [Shaw].", "Enough is said. — [Shaw] (a letter)",
    "— [Shaw]", "Enough is said — Shaw", "The brothers — Shaw and another — left.",
    "Enough is said. — Shaw Street", "— Shaw, come here!", "Enough is said. — Shaw came",
  ])
  func attributionsShowSomebody(text: String) {
    #expect(LinkedSite.marked(text, in: "en", "person", "George Shaw") == text)
  }

  @Test(arguments: [
    ("es", "Marta Quintero~Quintero", "El tren pasó por Quintero y por Ventanas."),
    ("es", "Marta Quintero~Quintero", "Quintero está a orillas del mar."),
    ("es", "Marta Quintero~Quintero", "[Quintero] no aceptó el cargo."),
    ("es", "Marta Quintero~Quintero", "[Quintero], de 52 años, llegó sola."),
    ("es", "Marta Quintero~Quintero", "El abogado de [Quintero] recurrirá."),
    ("es", "Marta Quintero~Quintero", "El alcalde de Quintero recurrirá."),
    ("es", "Marta Quintero~Quintero", "[Quintero] abandona la cumbre."),
    ("es", "Marta Castillo~Castillo", "“Basta”, dijo [Castillo]."),
    ("es", "Marta Castillo~Castillo", "El abogado de [Castillo] recurrirá."),
    ("es", "Marta Castillo~Castillo", "Vimos Castillo y Torre."),
    ("es", "Lope de Luna~Lope;Luna", "La queja de D. Lope llegó."),
    ("es", "Ana Montero~Montero", "El arzobispo de Lima Antonio Montero rezó."),
    ("es", "Ana Robles~Robles", "El jugador \" Kily\" Robles marcó. Robles ganó."),
    ("fr", "Hélène Marchand~Marchand", "Selon [Marchand], rien n'est décidé."),
    ("fr", "Hélène Marchand~Marchand", "Le bus va de Marchand à Lille."),
    ("fr", "Hélène Juvin~Juvin", "[Juvin] a perdu. Le parti de [Juvin] pleure."),
    ("fr", "Hélène Juvin~Juvin", "Le vélo est rangé près de Juvin."),
    ("it", "Sara Colombo~Colombo", "“È finita”, ha detto [Colombo]."),
    ("it", "Sara Colombo~Colombo", "Il volo per Colombo parte."),
    ("pt", "Marta Quadros~Quadros", "Segundo [Quadros], nada mudou."),
    ("pt", "Marta Sarney~Sarney", "[Sarney] apressou-se a falar."),
    ("pt", "Marta Sarney~Sarney", "A ponte fica entre Sarney e Lages."),
    ("de", "Eva Lindner~Lindner", "Zwischen Lindner und Maurach staut es sich."),
    ("de", "Eva Lindner~Lindner", "Vor Gericht schwieg [Lindner] lange."),
    ("de", "Eva Lindner~Lindner", "Das sind [Lindners] sämtliche Werke."),
    ("de", "Alois Alzheimer~Alzheimer", "Oma hat Alzheimer. [Alois Alzheimer] starb."),
    ("ru", "Иван Калинин~Калинин", "Поезд идёт через Калинин в Москву."),
    ("ru", "Иван Калинин~Калинин", "[Калинин] прибыл в Минск."),
  ])
  func surnamesAloneNeedWhatSomebodyDoesOrHas(language: String, name: String, text: String) {
    #expect(LinkedSite.marked(text, in: language, "person", name) == text)
  }

  /// A surname that is a thing's or a word in the same document needs evidence wherever it is there; and
  /// one that may be a thing's does before the full name.
  @Test(arguments: [
    (
      "en", "Rosa Kemp~Kemp",
      "Kemp Street is dug up. [Rosa Kemp] saw it. Trees line Kemp. [Kemp] said so. [Kemp] herself digs."
    ),
    ("en", "Rosa Kemp~Kemp", "[Rosa Kemp] saw it. Trees line [Kemp]."),
    ("en", "Rosa Kemp~Kemp", "Kemp Rovers won. [Rosa Kemp] saw it. Kemp beat Dale."),
    ("en", "Rosa Kemp~Kemp", "A bus to Kemp left. [Kemp] said so. [Rosa Kemp] left."),
    (
      "it", "Cesare Tomba~Tomba", "Le cucine Tomba piacciono. [Cesare Tomba] ride. [Tomba] ha riso."
    ),
    (
      "fr", "Hélène Marchand~Marchand",
      "La loi Marchand passe. [Hélène Marchand] rit. Il aime Marchand. “Ah”, soupire [Marchand]."
    ),
    ("it", "Carlo Fabbri~Fabbri", "I fabbri ridono. [Carlo Fabbri] no. L'amarena Fabbri piace."),
    ("it", "Carlo Fabbri~Fabbri", "I fabbri ridono. “No”, ha detto [Fabbri]. [Carlo Fabbri] esce."),
    ("it", "Ugo Marino~Marino", "[Ugo Marino] ride. Va a San Marino e poi a Marino."),
    ("es", "Ana Pastrana~Pastrana", "[Ana Pastrana] ríe. La duquesa de Pastrana no vino."),
    ("it", "Ada Bisagno~Bisagno", "Il Bisagno è salito. [Ada Bisagno] veglia."),
    ("pt", "Ada Abrantes~Abrantes", "[Ada Abrantes] expõe. Nascida em Abrantes, ri."),
    ("pt", "Lia Rosa~Lia", "[Lia Rosa] canta. Há outra Lia, a Lia do talho. A [Lia] disse não."),
    ("ru", "Виктор Волк~Волк", "[Виктор Волк] ждёт. Волк у фермы. За волка платят. [Волк] сказал."),
    (
      "en", "Ida Kemp~Ida",
      "[Ida Kemp] fled Hurricane Ida. When Ida made landfall, she left. [Ida] said so."
    ),
    ("en", "Rosa Kemp~Kemp", "[Rosa Kemp] left. It stops at Kemp, in Vorarlberg. Change at Kemp."),
    ("en", "Rosa Kemp~Kemp", "[Rosa Kemp] left. A jar of Kemp costs £9. The Kemp train is late."),
    ("en", "Rosa Kemp~Rosa", "[Rosa Kemp] left. Rosa, a retired sniffer dog, slept."),
    ("ar", "يوسف الطويل~الطويل", "عاد [يوسف الطويل]. كان الانتظار الطويل قاسياً. قال [الطويل] ذلك."),
    ("ru", "Ен Сук О~О", "[Ен Сук О] ждёт. Сегодня [О] сказал да."),
    ("ru", "Вера Лебедь~Лебедь", "[Вера Лебедь] ждёт. Лебедь-кликун прилетает."),
    ("de", "Wiebke Alsen~Alsen", "Nach Alsen fuhr er. [Wiebke Alsen] ging. [Alsen] sagte ab."),
    ("ja", "服部源蔵~服部", "服部製菓は伸びた。[服部源蔵]が建てた。図面の服部、庭。[服部]さんは笑った。"),
    (
      "ar", "سليم النجار~النجار",
      "[سليم النجار] سعيد. شارع النجار طويل. قال [النجار] ذلك. ومع النجار أخوه."
    ),
  ])
  func surnamesThatAreThingsTooNeedEvidenceEverywhere(
    language: String, name: String, text: String
  ) {
    #expect(LinkedSite.marked(text, in: language, "person", name) == text)
  }

  @Test(arguments: [
    "Kemp, the supermarket chain, grew.", "Kemp beat Dale 3-1.", "Shares in Kemp rose.",
    "Kemp announced record profits.", "The 1956 Kemp sold well.", "The Lord Kemp, a pub, burned.",
    "Buses stop at Kemp.", "[Kemp] announced a visit.", "Lady [Kemp] voted.",
    "A friend of [Kemp] wept.",
    "The words are attributed to [Kemp].", "He wrote it for Kemp.",
    "Kemp shares fell. Kemp said no.",
    "[Rosa Kemp] met one Inspector Kemp.", "[Rosa Kemp] found the Kemp uncertainty principle.",
    "[Kemp] blames the cod. [Rosa Kemp] left.",
  ])
  func firmsAndTeamsAreNobody(text: String) {
    #expect(LinkedSite.marked(text, in: "en", "person", "Rosa Kemp~Kemp") == text)
  }

  @Test(arguments: [
    "Gwen Harker (Emma Stone) is a spy.",
    "The ferry Gwen Harker sank. They got the Gwen Harker moving.",
    "The Gwen Harker Prize is hers. [Gwen Harker] paid.",
    "Gwen Harker: A Life is out.",
    "Gwen Harker, bay mare, fell.", "[Gwen Harker] (Labour) is a spy.",
    "[Gwen Harker]: the council lied.", "[Gwen Harker], horse trainer, fell.",
  ])
  func charactersAndTitlesAreNobody(text: String) {
    #expect(LinkedSite.marked(text, in: "en", "person", "Gwen Harker") == text)
  }

  @Test(arguments: [
    ("en", "place", "Orlando", "Orlando said no. Orlando, 32, is a plumber."),
    ("en", "place", "Orlando", "Orlando, who is six, wept."),
    ("en", "place", "Orlando", "Orlando wept."),
    ("en", "place", "Orlando", "Orlando, her son, left."),
    ("en", "place", "Orlando", "[Orlando], once a swamp, grew. In [Orlando], 32, all, wept."),
    ("en", "place", "Split", "Split peas are cheap."),
    ("en", "place", "Dorn", "The Dorn rose. In [Dorn] it rained. By noon the Dorn was falling."),
    ("en", "place", "Dorn", "In [Dorn] it rained. The [Dorn] council met."),
    ("en", "place", "Hague", "The [Hague] met. It rained in the [Hague]."),
    ("en", "place", "Split", "[Split] police are busy. [Split] hosts the games."),
    ("es", "place", "Córdoba", "Viven en Córdoba, en Argentina. Viven en [Córdoba]."),
    (
      "en", "term", "Theft Act 1968~Theft Act",
      "The Theft Act 1978 and the [Theft Act 1968] differ."
    ),
    ("es", "term", "Sevilla", "El Sevilla empató. Viven en [Sevilla]."),
    ("es", "term", "Sevilla", "Viven en [Sevilla]. [Sevilla] empató."),
    ("pt", "person", "Vasco da Gama", "O Vasco da Gama empatou. A torcida do Vasco da Gama riu."),
    ("es", "place", "Toledo", "TOLEDO - Alejandro Toledo llega. Viven en [Toledo]."),
    ("es", "place", "Madrid", "El Atlético de Madrid ganó en [Madrid]."),
    ("pt", "place", "Braga", "Não sei, disse Braga da Cruz."),
    ("pt", "place", "Santos", "O Hospital de Todos os Santos foi consumido."),
    ("pt", "organisation", "Público", "Advogado/a Público/a."),
    ("fr", "organisation", "Assemblée nationale~Assemblée", "Cette Assemblée vote."),
    ("fr", "organisation", "Assemblée nationale~Assemblée", "L'[Assemblée] vote."),
    ("en", "organisation", "Bank of Dorn~the Bank", "[The Bank of Dorn] rose."),
    ("en", "organisation", "Bank of Dorn~the Bank", "The Bank of Kent sat. The Bank rose."),
    ("en", "organisation", "High Court of Dorn~High Court", "The High Court in Oslo sat."),
    ("en", "organisation", "Orion plc~Orion", "She lives in Orion. A stake in [Orion] sold."),
    ("en", "organisation", "Reserve Bank of Dorn", "DORN (AP) — The [Reserve Bank of Dorn] met."),
    ("en", "organisation", "Coastguard", "He asked: “The [Coastguard] knows?”"),
    ("en", "organisation", "Coastguard", "He met the Dorn Coastguard. Old Coastguard is a pub."),
    ("en", "organisation", "Dorn Singers", "The [Dorn Singers] open a season."),
    ("en", "organisation", "Dorn Singers", "The Dorn Singers Open is a cup."),
  ])
  func placesAndBodiesNeedWhatIsTheirs(
    language: String, kind: String, name: String, text: String
  ) {
    #expect(LinkedSite.marked(text, in: language, kind, name) == text)
  }
}
