/// Colours of a terminal (ECMA-48, section 8.3.117), or none.
struct Ink {
  /// What a piece of text is, as its parameters of "select graphic rendition".
  enum Part: String {
    case strong = "1"
    case error = "1;31"
    case warning = "1;33"
    case related = "1;36"
    case fix = "32"
    case quiet = "2"
  }

  let isColoured: Bool

  func paint(_ text: String, _ part: Part) -> String {
    isColoured ? "\u{1B}[\(part.rawValue)m\(text)\u{1B}[0m" : text
  }
}
