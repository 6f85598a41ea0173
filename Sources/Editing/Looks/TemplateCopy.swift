internal import Support

/// A file of a briefing's `Templates/`, beside the built-in file in whose place it is used.
package struct TemplateCopy: Sendable {
  /// What has become of the copy and its original.
  package enum Standing: Sendable {
    /// Only the line that `marked` adds is different, if anything is.
    case identical
    /// The copy was changed, and its original is as it was.
    case changed
    /// The original has changed since it was copied.
    case outdated
    /// The copy doesn't say what it was made from.
    case unknown
    /// There is no built-in file of that name.
    case own
  }

  /// Below `Templates/`: `parts/entry.html`.
  package let name: String
  /// What has become of the copy and its original.
  package let standing: Standing
  private let lines: [Substring]
  private let originalLines: [Substring]

  /// `original` is nil where there is no built-in file of that name.
  package init(_ name: String, _ bytes: [UInt8], original: [UInt8]?) {
    self.name = name
    let (mark, text) = Self.split(bytes)
    lines = Self.lines(text)
    originalLines = Self.lines((original ?? [])[...])
    guard let original else {
      standing = .own
      return
    }
    standing =
      text.elementsEqual(original)
      ? .identical
      : mark.map { $0 == Digest(of: original).short ? .changed : .outdated } ?? .unknown
  }

  /// A built-in file as it is copied: where it can have a comment, with a first line that says what it
  /// was made from. The line prints nothing.
  package static func marked(_ name: String, _ original: [UInt8]) -> [UInt8] {
    guard let (start, end) = comment(in: name) else { return original }
    return Array("\(start)\(words)\(name) \(Digest(of: original).short)\(end)\n".utf8) + original
  }

  private static let words = " built-in "

  private static func comment(in name: String) -> (String, String)? {
    switch name.split(separator: ".").last {
    case "html", "xml": ("{#", " -#}")
    case "css", "js": ("/*", " */")
    case "yml": ("#", "")
    default: nil
    }
  }

  /// The digest that the first line states, and what is below that line; all of it where there is no
  /// such line.
  private static func split(_ bytes: [UInt8]) -> (mark: String?, text: ArraySlice<UInt8>) {
    let first = bytes.prefix { $0 != UInt8(ascii: "\n") }
    let parts = String(decoding: first, as: UTF8.self).split(separator: " ")
    guard parts.count >= 4, ["{#", "/*", "#"].contains(parts[0]), parts[1] == "built-in" else {
      return (nil, bytes[...])
    }
    return (String(parts[3]), bytes[first.endIndex...].dropFirst())
  }

  private static func lines(_ text: ArraySlice<UInt8>) -> [Substring] {
    String(decoding: text, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// The lines that only the built-in file has (`-`), and those that only the copy has (`+`), in order,
  /// each with its number.
  package var difference: [String] {
    let changes = lines.difference(from: originalLines)
    var (removed, added): (Set<Int>, Set<Int>) = ([], [])
    for change in changes {
      switch change {
      case .remove(let place, _, _): removed.insert(place)
      case .insert(let place, _, _): added.insert(place)
      }
    }
    var found: [String] = []
    var (old, new) = (0, 0)
    while old < originalLines.count || new < lines.count {
      if removed.contains(old) {
        found.append("-\(old + 1): \(originalLines[old])")
        old += 1
      } else if added.contains(new) {
        found.append("+\(new + 1): \(lines[new])")
        new += 1
      } else {
        (old, new) = (old + 1, new + 1)
      }
    }
    return found
  }
}
