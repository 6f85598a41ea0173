/// The letters beyond ASCII with which languages in Latin script are written: read in another encoding, a
/// text of one language has letters of none.
enum LatinLetters {
  /// By language; those that share an encoding with others count alone.
  private static let alphabets: [String: Set<Unicode.Scalar>] = [
    "en": "éèêëïöüàçñ", "nl": "éèêëïöüáàóíç", "de": "äöüßéàèêç", "fr": "àâæçéèêëîïôœùûüÿ",
    "es": "áéíñóúüç", "ca": "àçèéíïòóúü", "pt": "áâãàçéêíóôõúü", "it": "àèéìíîòóùú", "ga": "áéíóú",
    "sv": "åäöéüà", "fi": "åäöšžé", "da": "æøåéöäü", "nb": "æøåéòôöä", "is": "áðéíóúýþæö",
    "fo": "áðíóúýæø", "pl": "ąćęłńóśźż", "cs": "áčďéěíňóřšťúůýžöüä", "sk": "áäčďéíĺľňóôŕšťúýžöü",
    "hu": "áéíóöőúüű", "ro": "ăâîșşțţ", "hr": "čćđšž", "sl": "čćđšžéü", "sq": "çë",
    "tr": "çğıîöşüâûİ", "et": "äõöüšž", "lv": "āčēģīķļņšūž", "lt": "ąčęėįšųūž", "cy": "âêîôûŵŷáëï",
    "vi": "ăâđêôơưáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ",
  ].mapValues { letters in
    Set((letters + letters.uppercased()).unicodeScalars.filter { $0.value > 0x7F })
  }

  /// Of a text's letters beyond ASCII, in hundredths, how many are those of one language: of the stated one
  /// if it is known, else of the one that they fit best.
  static func fit(of text: String, in language: String?) -> Int {
    var counts: [Unicode.Scalar: Int] = [:]
    // A letter beside none is a sign of another encoding: `Ł31,000` is `£31,000`.
    for word in text.unicodeScalars.split(whereSeparator: { !$0.properties.isAlphabetic })
    where word.dropFirst().first != nil {
      for scalar in word where scalar.value > 0x7F && Script(scalar) == .latin {
        counts[scalar, default: 0] += 1
      }
    }
    let all = counts.values.reduce(0, +)
    guard all > 0 else { return 100 }
    let share = { (letters: Set<Unicode.Scalar>) in
      counts.reduce(0) { $0 + (letters.contains($1.key) ? $1.value : 0) } * 100 / all
    }
    if let letters = language.flatMap({ alphabets[$0] }) { return share(letters) }
    return alphabets.values.map(share).max() ?? 0
  }

  /// The language of `<html lang="tr">`, as far as it names one.
  static func language(statedIn bytes: [UInt8]) -> String? {
    let head = String(decoding: bytes.prefix(2048), as: UTF8.self).lowercased()
    guard let start = head.firstRange(of: "<html") else { return nil }
    let tag = head[start.upperBound...].prefix { $0 != ">" }
    guard let name = tag.firstRange(of: "lang=") else { return nil }
    let code = tag[name.upperBound...].drop { "\"' ".contains($0) }
      .prefix { $0.isASCII && $0.isLetter }
    return code == "no" || code == "nn" ? "nb" : String(code)
  }
}
