extension Spelling {
  private static func list(_ words: String) -> [String] {
    words.split(separator: " ").map(String.init)
  }

  private static func joined(_ parts: [String], _ separator: String = " ") -> String {
    parts.filter { !$0.isEmpty }.joined(separator: separator)
  }

  // MARK: Russian

  private static let russianSmall = list(
    """
    ноль один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать \
    тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать
    """)
  private static let russianTens = list(
    """
    - - двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто
    """)
  private static let russianHundreds = list(
    "- сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот")

  private static func russianPart(_ number: Int, isFeminine: Bool = false) -> String {
    switch number {
    case 0: return ""
    case 1 where isFeminine: return "одна"
    case 2 where isFeminine: return "две"
    case ..<20: return russianSmall[number]
    case ..<100:
      return joined([russianTens[number / 10], russianPart(number % 10, isFeminine: isFeminine)])
    default:
      return joined([
        russianHundreds[number / 100], russianPart(number % 100, isFeminine: isFeminine),
      ])
    }
  }

  private static func plural(_ number: Int, _ forms: [String]) -> String {
    if 11...14 ~= number % 100 { return forms[2] }
    return number % 10 == 1 ? forms[0] : 2...4 ~= number % 10 ? forms[1] : forms[2]
  }

  static func russian(_ number: Int) -> String {
    if number == 0 { return "ноль" }
    let (millions, rest) = (number / 1_000_000, number % 1_000_000)
    let thousands = rest / 1000
    return joined([
      millions == 0
        ? ""
        : russianPart(millions) + " " + plural(millions, ["миллион", "миллиона", "миллионов"]),
      thousands == 0
        ? ""
        : russianPart(thousands, isFeminine: true) + " "
          + plural(thousands, ["тысяча", "тысячи", "тысяч"]),
      russianPart(rest % 1000),
    ])
  }

  // MARK: Arabic

  private static let arabicSmall = list(
    "صفر واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة")
  private static let arabicTens = list(
    "- عشر عشرون ثلاثون أربعون خمسون ستون سبعون ثمانون تسعون")
  private static let arabicHundreds = list(
    "- مئة مئتان ثلاثمئة أربعمئة خمسمئة ستمئة سبعمئة ثمانمئة تسعمئة")

  private static func arabicPart(_ number: Int) -> String {
    switch number {
    case 0: return ""
    case ...10: return arabicSmall[number]
    case 11: return "أحد عشر"
    case 12: return "اثنا عشر"
    case ..<20: return arabicSmall[number - 10] + " عشر"
    case ..<100:
      let ones = number % 10
      return (ones == 0 ? "" : arabicSmall[ones] + " و") + arabicTens[number / 10]
    default: return joined([arabicHundreds[number / 100], arabicPart(number % 100)], " و")
    }
  }

  private static func arabicScale(_ number: Int, _ forms: [String]) -> String {
    switch number {
    case 0: return ""
    case 1: return forms[0]
    case 2: return forms[1]
    case 3...10: return arabicSmall[number] + " " + forms[2]
    default: return arabicPart(number) + " " + forms[0]
    }
  }

  static func arabic(_ number: Int) -> String {
    if number == 0 { return "صفر" }
    let rest = number % 1_000_000
    return joined(
      [
        arabicScale(number / 1_000_000, ["مليون", "مليونان", "ملايين"]),
        arabicScale(rest / 1000, ["ألف", "ألفان", "آلاف"]), arabicPart(rest % 1000),
      ], " و")
  }

  // MARK: Persian

  private static let persianSmall = list(
    """
    صفر یک دو سه چهار پنج شش هفت هشت نه ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده نوزده
    """)
  private static let persianTens = list("- - بیست سی چهل پنجاه شصت هفتاد هشتاد نود")
  private static let persianHundreds = list(
    "- صد دویست سیصد چهارصد پانصد ششصد هفتصد هشتصد نهصد")

  private static func persianPart(_ number: Int) -> String {
    switch number {
    case 0: ""
    case ..<20: persianSmall[number]
    case ..<100: joined([persianTens[number / 10], persianPart(number % 10)], " و ")
    default: joined([persianHundreds[number / 100], persianPart(number % 100)], " و ")
    }
  }

  static func persian(_ number: Int) -> String {
    if number == 0 { return "صفر" }
    let (millions, rest) = (number / 1_000_000, number % 1_000_000)
    let thousands = rest / 1000
    return joined(
      [
        millions == 0 ? "" : persianPart(millions) + " میلیون",
        thousands == 0 ? "" : thousands == 1 ? "هزار" : persianPart(thousands) + " هزار",
        persianPart(rest % 1000),
      ], " و ")
  }

  // MARK: Japanese and Chinese

  private static let hanDigits = list("〇 一 二 三 四 五 六 七 八 九")

  private static func han(_ number: Int, isChinese: Bool) -> String {
    var text = ""
    var needsZero = false
    for (power, sign) in [(1000, "千"), (100, "百"), (10, "十"), (1, "")] {
      let digit = number / power % 10
      if digit == 0 {
        needsZero = !text.isEmpty
        continue
      }
      if needsZero, isChinese { text += "零" }
      needsZero = false
      let isOne = digit == 1 && power > 1 && (!isChinese || power == 10 && text.isEmpty)
      text += (isOne ? "" : hanDigits[digit]) + sign
    }
    return text
  }

  static func japanese(_ number: Int) -> String {
    if number == 0 { return "〇" }
    return joined(
      [(100_000_000, "億"), (10_000, "万"), (1, "")].map { scale, sign in
        let part = number / scale % 10_000
        return part == 0 ? "" : han(part, isChinese: false) + sign
      }, "")
  }

  static func chinese(_ number: Int) -> String {
    if number == 0 { return "零" }
    var text = ""
    for (scale, sign) in [(100_000_000, "亿"), (10_000, "万"), (1, "")] {
      let part = number / scale % 10_000
      if part == 0 { continue }
      if !text.isEmpty, part < 1000 { text += "零" }
      text += han(part, isChinese: true) + sign
    }
    return text
  }
}
