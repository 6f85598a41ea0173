/// Which encoding bytes are in that say nothing of it and are no UTF-8.
///
/// Each candidate reads the bytes, and the words that come out are looked at: a word of a text is of
/// one script, with capitals at its start or throughout; a Latin word has few letters with marks; and
/// of the thousands of Chinese, Japanese and Korean characters a few hundred make up most of a text.
/// The candidate with the greatest share of such words is taken, of those whose letters beyond ASCII are
/// one language's (`LatinLetters`), and of equals the first.
enum EncodingGuess {
  private static let candidates = [
    "windows-1252", "windows-1251", "KOI8-R", "Shift_JIS", "EUC-JP", "GBK", "Big5", "EUC-KR",
    "windows-1250", "ISO-8859-2", "windows-1254", "windows-1257", "windows-1256", "windows-1253",
    "windows-1255", "IBM866", "ISO-8859-5", "windows-874", "windows-1258", "macintosh", "IBM850",
  ]
  /// Bytes that are looked at.
  private static let reach = 1 << 16

  static func encoding(of bytes: [UInt8]) -> TextEncoding {
    let language = LatinLetters.language(statedIn: bytes)
    var best = (encoding: TextEncoding.windows1252, score: -1)
    // Cut after a line, so that no character is cut.
    var sample = bytes.prefix(reach)
    if sample.count < bytes.count, let end = sample.lastIndex(of: 0x0A) { sample = bytes[...end] }
    for label in candidates {
      guard let encoding = label == "IBM850" ? .ibm850 : TextEncoding(label: label),
        let read = Converter.decode(sample, from: encoding)
      else { continue }
      let text = String(decoding: read.text, as: UTF8.self)
      let score =
        Self.score(text, wrong: read.bad.count) + LatinLetters.fit(of: text, in: language) * 20
      if score > best.score { best = (encoding, score) }
    }
    return best.encoding
  }

  /// Of 10,000 foreign characters, how many are in words that could be real.
  private static func score(_ text: String, wrong: Int) -> Int {
    var good = 0
    var all = wrong * 20
    /// Those of ASCII, and the signs of printed text.
    var (letters, signs) = (0, 0)
    var word: [Unicode.Scalar] = []
    /// Whether the last sign follows a letter directly, and is none that is within words.
    var isAfterSign = false
    for scalar in text.unicodeScalars {
      if scalar.value < 0x80, scalar.properties.isAlphabetic { letters += 1 }
      if scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark {
        if word.isEmpty, isAfterSign { all += 4 }
        isAfterSign = false
        word.append(scalar)
        continue
      }
      isAfterSign =
        !word.isEmpty && scalar.value > 0x7F && !"–—‘’…·»«\u{AD}".unicodeScalars.contains(scalar)
      count(word, &good, &all)
      word.removeAll(keepingCapacity: true)
      // Signs beyond ASCII are few in any text; controls are none.
      if 0x80...0x9F ~= scalar.value { all += 20 } else if scalar.value > 0x7F { all += 1 }
      if "–—‘’“”„«»…€£§°·©®½、。「」".unicodeScalars.contains(scalar) { signs += 1 }
    }
    count(word, &good, &all)
    good += min(signs, (letters + good) / 2)
    return all == 0 ? 0 : good * 10_000 / all
  }

  private static func count(_ word: [Unicode.Scalar], _ good: inout Int, _ all: inout Int) {
    let foreign = word.count { $0.value > 0x7F }
    // One letter alone may be a sign of another encoding: `Ј31,000` is `£31,000`.
    guard foreign > 0, word.count > 1 || isCommon(word[0]) else { return }
    all += foreign
    let scripts = Set(word.map(Script.init))
    if scripts.isSubset(of: [.han, .kana]) || scripts == [.hangul] {
      good += word.count(where: isCommon)
    } else if scripts == [.latin] {
      good += foreign * 2 <= word.count + 1 && hasCase(word) ? foreign : 0
    } else if scripts.count == 1, scripts != [.other] {
      // A whole text in capitals is rather small letters read wrongly, and capitals within words are
      // another script's characters.
      let isHigh = word.count > 3 && word.allSatisfy(\.properties.isUppercase)
      let usual = scripts.first.flatMap { usualLetters[$0] }
      let known = usual.map { usual in word.count { usual.contains($0) } } ?? foreign
      good += !hasCase(word) ? 0 : isHigh ? known / 3 : known
    }
  }

  /// Of a text in these scripts, nine tenths of the letters and more; of the same bytes read as another
  /// script's, seven tenths and less.
  private static let usualLetters: [Script: Set<Unicode.Scalar>] = [
    .arabic: "ايلنمورتبهدسكعفیک", .greek: "αοιεητσνρυκπλμωςδγάέήίόύώ", .hebrew: "אבדהוחילמםנעפקרשת",
    .cyrillic: "оеаинтсрвлкмдпуяыьгзбчіїєј", .southEastAsian: "านรกเงอมยลวทดสตหคป่้ัีิ์",
  ].mapValues { letters in Set((letters + letters.uppercased()).unicodeScalars) }

  /// All small, all capitals, or a capital at the start.
  private static func hasCase(_ word: [Unicode.Scalar]) -> Bool {
    let high = word.dropFirst().count(where: \.properties.isUppercase)
    return high == 0 || high == word.count - 1
  }

  /// Kana, and the Han and Hangul that texts mostly consist of.
  private static func isCommon(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3041...0x3096, 0x30A1...0x30FC: true
    case 0x4E00...0x9FA5, 0xAC00...0xD7A3: CommonSigns.contains(scalar)
    default: false
    }
  }
}

/// The writing system of a letter, as far as encodings and thresholds distinguish it.
enum Script: Hashable {
  case latin, greek, cyrillic, hebrew, arabic, han, kana, hangul, southEastAsian, other

  init(_ scalar: Unicode.Scalar) {
    self =
      switch scalar.value {
      case 0x41...0x24F, 0x1E00...0x1EFF: .latin
      case 0x370...0x3FF: .greek
      case 0x400...0x52F: .cyrillic
      case 0x590...0x5FF: .hebrew
      case 0x600...0x6FF, 0x750...0x77F, 0xFB50...0xFDFF, 0xFE70...0xFEFF: .arabic
      case 0xE00...0xEFF, 0x1000...0x109F, 0x1780...0x17FF: .southEastAsian
      case 0x3040...0x30FF: .kana
      case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF, 0x3005: .han
      case 0xAC00...0xD7AF, 0x1100...0x11FF: .hangul
      default: .other
      }
  }

  /// Whether its words have no spaces between them.
  var isUnspaced: Bool { self == .han || self == .kana || self == .southEastAsian }
}

/// The most frequent Chinese characters of both spellings and of Japanese, and Korean syllables. A
/// text consists of them to a third or more; bytes that are read in a wrong encoding, hardly at all.
private enum CommonSigns {
  private static let signs = Set(
    """
    的一是不了在人有我他这個们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里\
    用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实\
    日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政\
    美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员\
    這們來為國說時會對過發後裡種經麼學現當沒動還進樣開從實軍無與長機關點業將兩間問應戰頭體見產話門給兒東聲員\
    四五六七八九百千万亿期比路车题展则解反常总条平走论数听德认变报告运算干安死金口治候光交强许品调西处放\
    决系花站领尔提任己风神接受目感建务做必场计管直命山指克统区保至队形社便空司基眼书非却界达即象完设式色记南\
    住类求据程北边该规取拉望觉术确传师观清今切院让带导争白岁语东银桥农田城府警察议员选举市政周星票湖\
    億車題論數聽認變報運強許調處決領風受務場計書達設記類據規觀術確傳師讓帶導爭歲語銀橋農選舉政週\
    氏市県区年月日時分円本語大人出入会社者新聞同女子男名前後間東京都府村町山川水火木金土\
    이다는을에의고가를한지은하로기도사자있들인대나어시서과정해그리라으전부일수보장제상주성공아여적구원관선스\
    동안폐쇄된발표청데러마비우치트세용중체현유계무문산실불경르면물네할회양금또당조생만연명반급국력방점외속민\
    파차개신강운화각종직월되않습니까없있겠했였됐졌봤
    """.unicodeScalars)

  static func contains(_ scalar: Unicode.Scalar) -> Bool { signs.contains(scalar) }
}
