/// Whole numbers up to 999,999,999 in words, by each language's own grammar.
enum Spelling {
  static let languages: [String: @Sendable (Int) -> String] = [
    "en": english, "de": german, "fr": french, "es": spanish, "it": italian, "pt": portuguese,
    "ru": russian, "ar": arabic, "fa": persian, "ja": japanese, "zh": chinese,
  ]

  private static func list(_ words: String) -> [String] {
    words.split(separator: " ").map(String.init)
  }

  private static func joined(_ parts: [String], _ separator: String = " ") -> String {
    parts.filter { !$0.isEmpty }.joined(separator: separator)
  }

  // MARK: English

  private static let englishSmall = list(
    """
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen \
    sixteen seventeen eighteen nineteen
    """)
  private static let englishTens = list("- - twenty thirty forty fifty sixty seventy eighty ninety")

  private static func english(_ number: Int) -> String {
    switch number {
    case ..<20: return englishSmall[number]
    case ..<100:
      let rest = number % 10
      return englishTens[number / 10] + (rest == 0 ? "" : "-" + englishSmall[rest])
    case ..<1000:
      let rest = number % 100
      return englishSmall[number / 100] + " hundred" + (rest == 0 ? "" : " and " + english(rest))
    default:
      let (scale, word) = number < 1_000_000 ? (1000, "thousand") : (1_000_000, "million")
      let rest = number % scale
      let link = rest > 0 && rest < 100 ? "and " : ""
      return english(number / scale) + " " + word + (rest == 0 ? "" : " " + link + english(rest))
    }
  }

  // MARK: German

  private static let germanSmall = list(
    """
    null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn \
    sechzehn siebzehn achtzehn neunzehn
    """)
  private static let germanTens = list(
    "- - zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig")

  private static func germanPart(_ number: Int) -> String {
    switch number {
    case 0: return ""
    case ..<20: return germanSmall[number]
    case ..<100:
      let ones = number % 10
      return (ones == 0 ? "" : germanSmall[ones] + "und") + germanTens[number / 10]
    case ..<1000: return germanSmall[number / 100] + "hundert" + germanPart(number % 100)
    default: return germanPart(number / 1000) + "tausend" + germanPart(number % 1000)
    }
  }

  private static func german(_ number: Int) -> String {
    if number == 0 { return "null" }
    let millions = number / 1_000_000
    let head =
      millions == 0
      ? "" : millions == 1 ? "eine Million" : germanPart(millions) + " Millionen"
    let part = germanPart(number % 1_000_000)
    let isOne = number % 100 == 1
    return joined([head, isOne ? part + "s" : part])
  }

  // MARK: French

  private static let frenchSmall = list(
    """
    zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize \
    dix-sept dix-huit dix-neuf
    """)
  private static let frenchTens = list("- - vingt trente quarante cinquante soixante")

  private static func frenchPart(_ number: Int, isLast: Bool) -> String {
    switch number {
    case 0: return ""
    case ..<20: return frenchSmall[number]
    case ..<70:
      let ones = number % 10
      let tens = frenchTens[number / 10]
      return ones == 0 ? tens : ones == 1 ? tens + " et un" : tens + "-" + frenchSmall[ones]
    case 71: return "soixante et onze"
    case ..<80: return "soixante-" + frenchSmall[number - 60]
    case 80: return isLast ? "quatre-vingts" : "quatre-vingt"
    case ..<100: return "quatre-vingt-" + frenchSmall[number - 80]
    default:
      let (hundreds, rest) = (number / 100, number % 100)
      let plural = hundreds > 1 && rest == 0 && isLast ? "s" : ""
      let head = hundreds == 1 ? "cent" : frenchSmall[hundreds] + " cent" + plural
      return joined([head, frenchPart(rest, isLast: isLast)])
    }
  }

  private static func french(_ number: Int) -> String {
    if number == 0 { return "zéro" }
    let (millions, rest) = (number / 1_000_000, number % 1_000_000)
    let head =
      millions == 0
      ? "" : frenchPart(millions, isLast: true) + " million" + (millions > 1 ? "s" : "")
    let thousands = rest / 1000
    let middle =
      thousands == 0
      ? "" : thousands == 1 ? "mille" : frenchPart(thousands, isLast: false) + " mille"
    return joined([head, middle, frenchPart(rest % 1000, isLast: true)])
  }

  // MARK: Spanish

  private static let spanishSmall = list(
    """
    cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince \
    dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro \
    veinticinco veintiséis veintisiete veintiocho veintinueve
    """)
  private static let spanishTens = list(
    "- - - treinta cuarenta cincuenta sesenta setenta ochenta noventa")
  private static let spanishHundreds = list(
    """
    - ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos \
    novecientos
    """)

  private static func spanishPart(_ number: Int) -> String {
    switch number {
    case 0: return ""
    case ..<30: return spanishSmall[number]
    case ..<100:
      let ones = number % 10
      return spanishTens[number / 10] + (ones == 0 ? "" : " y " + spanishSmall[ones])
    case 100: return "cien"
    default: return joined([spanishHundreds[number / 100], spanishPart(number % 100)])
    }
  }

  private static func spanish(_ number: Int) -> String {
    if number == 0 { return "cero" }
    let (millions, rest) = (number / 1_000_000, number % 1_000_000)
    let head =
      millions == 0 ? "" : millions == 1 ? "un millón" : spanishPart(millions) + " millones"
    let thousands = rest / 1000
    let middle = thousands == 0 ? "" : thousands == 1 ? "mil" : spanishPart(thousands) + " mil"
    return joined([head, middle, spanishPart(rest % 1000)])
  }

  // MARK: Italian

  private static let italianSmall = list(
    """
    zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici \
    quindici sedici diciassette diciotto diciannove
    """)
  private static let italianTens = list(
    "- - venti trenta quaranta cinquanta sessanta settanta ottanta novanta")

  private static func italianPart(_ number: Int) -> String {
    switch number {
    case 0: return ""
    case ..<20: return italianSmall[number]
    case ..<100:
      let ones = number % 10
      let tens = italianTens[number / 10]
      if ones == 0 { return tens }
      return (ones == 1 || ones == 8 ? String(tens.dropLast()) : tens)
        + (ones == 3 ? "tré" : italianSmall[ones])
    default:
      let head = number / 100 == 1 ? "cento" : italianSmall[number / 100] + "cento"
      return head + italianPart(number % 100)
    }
  }

  private static func italian(_ number: Int) -> String {
    if number == 0 { return "zero" }
    let (millions, rest) = (number / 1_000_000, number % 1_000_000)
    let head =
      millions == 0 ? "" : millions == 1 ? "un milione" : italianPart(millions) + " milioni"
    let thousands = rest / 1000
    let middle = thousands == 0 ? "" : thousands == 1 ? "mille" : italianPart(thousands) + "mila"
    return joined([head, middle + italianPart(rest % 1000)])
  }

  // MARK: Portuguese

  private static let portugueseSmall = list(
    """
    zero um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze \
    dezesseis dezessete dezoito dezenove
    """)
  private static let portugueseTens = list(
    "- - vinte trinta quarenta cinquenta sessenta setenta oitenta noventa")
  private static let portugueseHundreds = list(
    """
    - cento duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos
    """)

  private static func portuguesePart(_ number: Int) -> String {
    switch number {
    case 0: return ""
    case ..<20: return portugueseSmall[number]
    case ..<100:
      let ones = number % 10
      return portugueseTens[number / 10] + (ones == 0 ? "" : " e " + portugueseSmall[ones])
    case 100: return "cem"
    default:
      return joined([portugueseHundreds[number / 100], portuguesePart(number % 100)], " e ")
    }
  }

  private static func portuguese(_ number: Int) -> String {
    if number == 0 { return "zero" }
    let (millions, rest) = (number / 1_000_000, number % 1_000_000)
    let head =
      millions == 0 ? "" : millions == 1 ? "um milhão" : portuguesePart(millions) + " milhões"
    let (thousands, last) = (rest / 1000, rest % 1000)
    let middle = thousands == 0 ? "" : thousands == 1 ? "mil" : portuguesePart(thousands) + " mil"
    let link = last > 0 && (last < 100 || last % 100 == 0) && thousands > 0 ? "e " : ""
    return joined([head, middle, last == 0 ? "" : link + portuguesePart(last)])
  }
}
