import Support

/// What Python's `str` does, by code points; Jinja's filters are built on it.
enum PythonText {
  static func upper(_ text: String) -> String {
    if let plain = ascii(text, from: UInt8(ascii: "a")...UInt8(ascii: "z")) { return plain }
    return text.unicodeScalars.reduce(into: "") { $0 += $1.properties.uppercaseMapping }
  }

  /// Lower case, with a final sigma at the end of a word (Unicode §3.13).
  static func lower(_ text: String) -> String {
    if let plain = ascii(text, from: UInt8(ascii: "A")...UInt8(ascii: "Z")) { return plain }
    return lower(Array(text.unicodeScalars), from: 0)
  }

  /// ASCII text with the letters of `range` in the other case; nil for any other text.
  private static func ascii(_ text: String, from range: ClosedRange<UInt8>) -> String? {
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
    return String(decoding: text.utf8.map { range.contains($0) ? $0 ^ 0x20 : $0 }, as: UTF8.self)
  }

  private static func lower(_ scalars: [Unicode.Scalar], from start: Int) -> String {
    var result = ""
    for index in start..<scalars.count {
      let scalar = scalars[index]
      let isFinal = scalar == "\u{3A3}" && isFinalSigma(scalars, index)
      result += isFinal ? "\u{3C2}" : scalar.properties.lowercaseMapping
    }
    return result
  }

  private static func isFinalSigma(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    let before = scalars[..<index].last { !$0.properties.isCaseIgnorable }
    let after = scalars[(index + 1)...].first { !$0.properties.isCaseIgnorable }
    return before?.properties.isCased == true && after?.properties.isCased != true
  }

  static func capitalize(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    guard let first = scalars.first else { return "" }
    return first.properties.titlecaseMapping + lower(scalars, from: 1)
  }

  /// As Jinja's `title`: words start after white space, `-`, `(`, `{`, `[` and `<`.
  static func title(_ text: String) -> String {
    var result = ""
    var word: [Unicode.Scalar] = []
    func finish() {
      guard let first = word.first else { return }
      result += first.properties.uppercaseMapping + lower(Array(word.dropFirst()), from: 0)
      word = []
    }
    for scalar in text.unicodeScalars {
      guard "-({[<".unicodeScalars.contains(scalar) || WhiteSpace.contains(scalar) else {
        word.append(scalar)
        continue
      }
      finish()
      result.unicodeScalars.append(scalar)
    }
    finish()
    return result
  }

  /// Without white space, or the characters given, at both ends.
  static func strip(_ text: String, _ characters: String?) -> String {
    let set = characters.map { Set($0.unicodeScalars) }
    func isStripped(_ scalar: Unicode.Scalar) -> Bool {
      set?.contains(scalar) ?? WhiteSpace.contains(scalar)
    }
    let scalars = text.unicodeScalars
    guard let start = scalars.firstIndex(where: { !isStripped($0) }),
      let last = scalars.lastIndex(where: { !isStripped($0) })
    else { return "" }
    return String(scalars[start...last])
  }

  /// At most `limit` of the occurrences replaced; nil if the result would exceed `maximum` bytes.
  ///
  /// An empty `old` occurs before every code point and at the end.
  static func replace(
    _ text: String, _ old: String, _ new: String, limit: Int?, maximum: Int
  ) -> String? {
    let text = Array(text.utf8)
    let old = Array(old.utf8)
    let new = Array(new.utf8)
    let limit = limit.map { $0 < 0 ? Int.max : $0 } ?? Int.max
    var result: [UInt8] = []
    var (index, count) = (0, 0)
    while index <= text.count, result.count <= maximum {
      let isBoundary = index == text.count || text[index] & 0xC0 != 0x80
      if count < limit, isBoundary, text[index...].starts(with: old) {
        result += new
        count += 1
        index += old.count
        if !old.isEmpty { continue }
      }
      if index < text.count { result.append(text[index]) }
      index += 1
    }
    return result.count <= maximum ? String(decoding: result, as: UTF8.self) : nil
  }

  /// As Jinja's `truncate`; `length` is not below that of `end`.
  static func truncate(
    _ text: String, length: Int, killsWords: Bool, end: String, leeway: Int
  ) -> String {
    let scalars = text.unicodeScalars
    guard scalars.count > length + leeway else { return text }
    let kept = scalars.prefix(max(0, length - end.unicodeScalars.count))
    guard !killsWords, let space = kept.lastIndex(of: " ") else { return String(kept) + end }
    return String(kept[..<space]) + end
  }

  /// Percent-encodes all but letters, digits and `/_.-~`.
  static func urlencode(_ text: String) -> String {
    String(percentEncoding: text) {
      $0.isLetter || $0.isDigit || "/_.-~".utf8.contains($0)
    }
  }

  static func contains(_ text: String, _ part: String) -> Bool {
    let part = Array(part.utf8)
    var rest = text.utf8[...]
    while rest.count >= part.count {
      if rest.starts(with: part) { return true }
      rest = rest.dropFirst()
    }
    return false
  }

  static func isLess(_ a: String, _ b: String) -> Bool {
    a.utf8.lexicographicallyPrecedes(b.utf8)
  }
}
