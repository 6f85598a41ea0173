internal import Support

/// Names headings' anchors as GitHub does, each once.
package struct AnchorNames {
  private var used: Set<String> = []
  /// The number to try next after a base.
  private var next: [String: Int] = [:]

  /// No name is taken yet.
  package init() {}

  /// The anchor of a heading with this text.
  package mutating func anchor(for text: [UInt8]) -> String {
    let base = Self.free(
      text.allSatisfy { $0 < 0x80 }
        ? Self.asciiBase(of: text) : Self.base(of: String(decoding: text, as: UTF8.self)))
    var anchor = base
    var number = next[base] ?? 1
    while !used.insert(anchor).inserted {
      anchor = "\(base)-\(number)"
      number += 1
    }
    next[base] = number
    return anchor
  }

  /// As `base(of: String)`.
  private static func asciiBase(of text: [UInt8]) -> String {
    let kept = text.compactMap { byte -> UInt8? in
      if byte.isLetter { return byte | 0x20 }
      if byte == .space { return UInt8(ascii: "-") }
      return byte.isDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") ? byte : nil
    }
    return String(decoding: kept, as: UTF8.self)
  }

  /// Lower case; letters, marks, digits, `_` and `-` stay, a space becomes `-`, all else goes.
  private static func base(of text: String) -> String {
    var base = ""
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
        .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber,
        .connectorPunctuation:
        base += scalar.properties.lowercaseMapping
      default:
        if scalar == " " || scalar == "-" { base.unicodeScalars.append("-") }
      }
    }
    return base
  }

  /// An anchor that is not empty and that pages do not write themselves.
  private static func free(_ base: String) -> String {
    if base.isEmpty { return "section" }
    return isReserved(base) ? "section-\(base)" : base
  }

  /// Anchors that pages write themselves: of paragraphs, claims, footnotes, and the parts of a
  /// template.
  private static func isReserved(_ anchor: String) -> Bool {
    if anchor == "claims" || anchor == "footnotes" { return true }
    if ["part-", "claim-", "fn-", "fnref-"].contains(where: anchor.hasPrefix) { return true }
    let number = anchor.utf8.dropFirst()
    return anchor.utf8.first == UInt8(ascii: "p") && !number.isEmpty
      && number.allSatisfy(\.isDigit)
  }
}
