internal import CCMark
internal import Support

/// Sets into a container what raw HTML leaves when it is taken out: a break for `<br>`, and a space
/// where the words on its two sides would become one.
///
/// The outline and the HTML both do so before they read the tree, so both count alike.
struct HTMLBreaks {
  private static let lineBreak = Array("<br />".utf8)

  static func add(in container: Node) {
    var followsWord = false
    var pending: Node?
    for (node, isEntering) in NodeWalk(below: container) where isEntering {
      switch node.type {
      case CMARK_NODE_HTML_INLINE where isBreak(node.literal):
        Node.customInline(open: lineBreak, close: [])?.insertAfter(node)
        (followsWord, pending) = (false, nil)
      case CMARK_NODE_HTML_INLINE: if followsWord { pending = pending ?? node }
      case CMARK_NODE_TEXT, CMARK_NODE_CODE:
        let text = Array(node.literal)
        if let pending, text.beginsWithWord {
          Node.customInline(open: [.space], close: [])?.insertAfter(pending)
        }
        (followsWord, pending) = (text.endsWithWord, nil)
      case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: (followsWord, pending) = (false, nil)
      default: break
      }
    }
  }

  /// `<br>` in any of its spellings.
  static func isBreak(_ html: some Collection<UInt8>) -> Bool {
    let name = html.dropFirst().drop { $0 == UInt8(ascii: "/") }
    guard name.prefix(2).map({ $0 | 0x20 }) == Array("br".utf8) else { return false }
    let next = name.dropFirst(2).first
    return next == UInt8(ascii: ">") || next == UInt8(ascii: "/") || next?.isSpace == true
  }
}

extension [UInt8] {
  fileprivate var beginsWithWord: Bool {
    guard let first else { return false }
    return first < 0x80
      ? first.isLetter || first.isDigit
      : String(decoding: prefix(4), as: UTF8.self).unicodeScalars.first?.isWordPart == true
  }

  fileprivate var endsWithWord: Bool {
    guard let last else { return false }
    return last < 0x80
      ? last.isLetter || last.isDigit
      : String(decoding: suffix(4), as: UTF8.self).unicodeScalars.last?.isWordPart == true
  }
}

extension Unicode.Scalar {
  /// Whether it is a letter, a mark or a number.
  fileprivate var isWordPart: Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .decimalNumber, .letterNumber, .otherNumber:
      true
    default: false
    }
  }
}
