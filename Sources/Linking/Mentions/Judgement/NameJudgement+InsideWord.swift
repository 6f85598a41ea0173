internal import Content
internal import Language
internal import Support

/// Forms within addresses, handles, hashtags and other words.
extension NameJudgement {
  var isInsideAddress: Bool {
    let start = range.lowerBound
    let isAfterSpace = start == 0 || text[start - 1] == UInt8(ascii: " ")
    return !isAfterSpace && isAfterAddress || isBeforeAddress
  }

  private var isAfterAddress: Bool {
    if lexicon.features.contains(.unspaced), isInHashtag { return true }
    return switch text.scalar(before: range.lowerBound) {
    case "@", "#", "\\", "$", "%", "_": true
    case ".": isInHost || isInURL
    case "/", "-", "=", "?", "&", ":": isInURL
    default: false
    }
  }

  /// `jpl.NASA.gov`
  private var isInHost: Bool {
    text.scalar(before: range.lowerBound - 1)?.isWordPart == true
      && neighbours.scalar(range.upperBound) == "."
      && neighbours.scalar(range.upperBound + 1)?.isWordPart == true
  }

  /// `#ありがとう小泉茜`
  private var isInHashtag: Bool {
    var index = range.lowerBound
    while let scalar = text.scalar(before: index), range.lowerBound - index < 60 {
      if scalar == "#" || scalar == "＃" { return true }
      guard scalar.isWordPart || scalar == "_" else { return false }
      index -= UTF8.width(scalar)
    }
    return false
  }

  private var isBeforeAddress: Bool {
    guard range.upperBound < text.count else { return false }
    return switch text[range.upperBound] {
    case UInt8(ascii: "@"), UInt8(ascii: "\\"), UInt8(ascii: "="), UInt8(ascii: "_"): true
    case UInt8(ascii: "/"): isInURL || isInPath
    case UInt8(ascii: "."):
      isLowerLetter(range.upperBound + 1)
    case UInt8(ascii: "-"), UInt8(ascii: "?"): isInURL
    default: false
    }
  }

  /// Whether the characters before the name, back to a space, hold `://` or start with `www.`.
  private var isInURL: Bool {
    let longest = 200
    var start = range.lowerBound
    while start > 0, range.lowerBound - start < longest, text[start - 1] > 0x20 { start -= 1 }
    let before = text[start..<range.lowerBound]
    if before.starts(with: "www.".utf8) || before.starts(with: "/".utf8) { return true }
    if before.indices.contains(where: { before[$0...].starts(with: "://".utf8) }) { return true }
    // `example.org/Berg`: a point between letters, and a slash after it.
    guard let slash = before.firstIndex(of: UInt8(ascii: "/")) else { return false }
    return before[..<slash].contains(UInt8(ascii: "."))
  }

  /// `Berg/berg-site`, but `Berlin/dpa`.
  private var isInPath: Bool {
    guard isLowerLetter(range.upperBound + 1) else { return false }
    let rest = text[(range.upperBound + 1)...].prefix { $0 > 0x20 }
    return rest.indices.dropLast().contains {
      "-_./".utf8.contains(text[$0]) && text.scalar(at: $0 + 1).scalar.isWordPart
    }
  }

  private func isLowerLetter(_ index: Int) -> Bool {
    text.indices.contains(index)
      && (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(text[index])
  }

  /// `O'Berg`; not `L'Olsen` where a language leaves vowels out.
  var isAfterCapitalAndApostrophe: Bool {
    guard let mark = text.scalar(before: range.lowerBound), mark.isApostrophe else { return false }
    let index = range.lowerBound - UTF8.width(mark)
    guard let before = text.scalar(before: index), before.properties.isUppercase else {
      return false
    }
    let start = index - UTF8.width(before)
    return
      !(lexicon.features.contains(.elision) && before != "O"
      && lexicon.sentences.begins(in: text, at: start))
  }
}
