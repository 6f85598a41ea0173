/// Words that tell small towns, streets and countries from cities of their name, in whatever text.
extension NameLexicon {
  /// Cities so large that a village of the name is another one.
  private static let cities = words(
    """
    roma rome rom paris parigi parís london londres londra londen madrid berlin berlino berlín berlim \
    moscow moskau moscou moscú mosca moscovo moskva москва wien vienna vienne viena lisbon lisbonne lisboa \
    lissabon lisbona athens athen athènes atenas atene cairo kairo caire tokyo tokio montpellier marseille \
    marsiglia marsella lyon lione toulouse nice bordeaux lille nantes rennes milano milan milán mailand napoli \
    naples nápoles neapel torino turin turín genova genoa gênes génova venezia venice venise venecia venedig \
    firenze florence florenz bologna palermo sevilla seville séville siviglia bilbao málaga murcia porto oporto \
    coimbra braga münchen munich múnich hamburg hamburgo hambourg amburgo köln cologne colonia dresden leipzig \
    bremen stuttgart basel zürich zurich genf genève ginevra ginebra bern berna warschau varsovie varsovia \
    praga prag prague budapest moscow petersburg санкт-петербург bruxelles brussels bruselas brüssel antwerpen \
    amsterdam rotterdam oslo stockholm helsinki dublin dublino edinburgh manchester liverpool birmingham \
    jerusalem jérusalem jerusalén beirut damascus damas dakar nairobi lagos lima quito bogotá caracas montevideo \
    santiago havana habana washington philadelphia chicago denver dallas houston boston miami peking pékin pequim \
    cadiz cádiz toledo burgos versailles odessa варшава париж лондон берлин рим вена мадрид
    """)

  /// Nouns for a place smaller than that.
  private static let smallTowns = words(
    """
    village hamlet township settlement suburb borough ville bourg hameau commune bourgade village villages localité \
    lieu-dit pueblo aldea caserío localidad municipio pueblito parroquia vereda cittadina paese paesino borgo \
    frazione villaggio località comune vila aldeia povoado vilarejo freguesia distrito lugarejo dorf weiler ort \
    ortschaft kleinstadt gemeinde ortsteil stadtteil flecken деревня село посёлок поселок хутор городок станица \
    dorpje dorp gehucht falu község köy kylä
    """
  ).subtracting(["ville"])

  /// Nouns for streets and squares that end their names.
  private static let ways = words(
    """
    street road avenue lane square close terrace boulevard way straße strasse gasse platz allee weg caddesi sokağı \
    katu tie utca tér út straat laan plein
    """)

  /// Countries whose names are ideographs, and of whom athletes are called so.
  private static let countriesInIdeographs = words(
    "日本 中国 韓国 米国 英国 台湾 香港 豪州 美国 法国 德国 俄国 泰国 韩国 独 仏 伊")

  /// What a saint is called after the name and a comma.
  private static let holyTitles = words(
    "patron patrona patronne padroeira martire mártir martyr vescovo obispo bispo évêque patrono patrón padroeiro confessore abate mártires märtyrer"
  )

  /// Whether a word in lower case is what a saint is called.
  package static func isHoly(_ word: String) -> Bool { holyTitles.contains(word) }

  /// Nouns for what lives wild, and has its name from whoever found it: `Wilson's petrel`.
  private static let wildSpecies = words(
    """
    gull tern petrel finch warbler newt frog toad snail beetle moth butterfly bee wasp bat shrew vole gazelle antelope zebra \
    deer lizard snake viper gecko eagle falcon owl vulture pheasant partridge sparrow thrush wren lark pipit plover \
    sandpiper stork heron crane duck goose swift swallow parrot macaw whale dolphin porpoise turtle tortoise salamander \
    orchid fern lily iris violet thistle oak pine spruce fir cypress juniper rhododendron lemur monkey
    """)

  /// Whether a word in lower case is a noun for a wild animal or plant.
  package static func isWildSpecies(_ noun: String) -> Bool { wildSpecies.contains(noun) }

  /// From two to five, as words.
  private static let numerals = words(
    "two three four five deux trois quatre cinq dos tres cuatro cinco due tre quattro cinque dois três quatro zwei drei vier fünf"
  )

  /// Whether a word in lower case is a number of several.
  package static func isNumeral(_ word: String) -> Bool { numerals.contains(word) }

  /// Whether a name in lower case is a city's that everybody knows.
  package static func isCity(_ name: String) -> Bool { cities.contains(name) }

  /// Whether a word in lower case is a noun for a village or the like.
  package static func isSmallTown(_ noun: String) -> Bool { smallTowns.contains(noun) }

  /// Whether a word in lower case is a noun for a street or a square.
  package static func isWay(_ noun: String) -> Bool { ways.contains(noun) }

  /// Whether a name is a country's.
  package static func isCountryInIdeographs(_ name: String) -> Bool {
    countriesInIdeographs.contains(name)
  }

  /// What makes a role of the noun after it: `she became an MP`.
  private static let roleVerbs = words("became become becomes becoming elected as being")

  /// Whether a word in small letters is a verb, or the like, that gives somebody a role.
  package static func makesRole(_ word: String) -> Bool { roleVerbs.contains(word) }

  /// Nouns for a year before its number.
  private static let years = words("jahr jahre jahres año anno ano année")

  /// Whether a word in small letters is a noun for a year.
  package static func isYear(_ word: String) -> Bool { years.contains(word) }

  /// How adjectives of countries end in Spanish, Portuguese, French and Italian.
  private static let demonyms = words(
    """
    ano ana ense és esa ino ina eño eña ais aise ois oise ien ienne ain aine ane ese ês
    """)

  /// Whether a word in small letters ends as an adjective of a country does in such a language.
  package static func endsAsDemonym(_ word: String) -> Bool {
    demonyms.contains { word.hasSuffix($0) }
  }
}
