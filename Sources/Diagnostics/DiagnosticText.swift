extension Diagnostic {
  /// The longest part of a line that a frame shows, in characters.
  private static let frameWidth = 160
  /// The longest message and fix that are printed whole, in characters.
  private static let phraseLength = 400

  /// The diagnostic as a good compiler prints it: a headline, the line, a caret and the likely fix,
  /// then each related location the same way. Ends with a newline.
  package var text: String {
    var text = headline(at: location, "\(severity.rawValue): \(message)")
    text += frame(at: location, suggestion: suggestion)
    for place in related {
      text += headline(at: place.location, "related location: \(place.message)")
      text += frame(at: place.location, suggestion: nil)
    }
    return text
  }

  private func headline(at place: Location, _ message: String) -> String {
    let path = Self.printable(place.path)
    let phrase = Self.phrase(message)
    return place.line == 0
      ? "\(path): \(phrase)\n" : "\(path):\(place.line):\(place.column): \(phrase)\n"
  }

  private func frame(at place: Location, suggestion: String?) -> String {
    guard place.line > 0 else { return suggestion.map { "  \(Self.phrase($0))\n" } ?? "" }
    let cut = max(0, place.column - 1 - Self.frameWidth / 2)
    let shown = Self.printable(String(place.lineText.dropFirst(cut).prefix(Self.frameWidth)))
    let number = String(place.line)
    let gutter = String(repeating: " ", count: max(0, 5 - number.count)) + number
    let before = shown.prefix(place.column - 1 - cut).map { $0 == "\t" ? "\t" : " " }.joined()
    let room = max(1, Self.frameWidth - before.count)
    let tail = String(repeating: "~", count: max(0, min(place.length, room) - 1))
    let fix = suggestion.map { " " + Self.phrase($0) } ?? ""
    return "\(gutter) | \(shown)\n      | \(before)^\(tail)\(fix)\n"
  }

  /// The words, with the middle left out where an author's own words make them endless.
  private static func phrase(_ words: String) -> String {
    guard words.unicodeScalars.count > phraseLength else { return printable(words) }
    let half = phraseLength / 2
    return printable("\(words.prefix(half))…\(words.suffix(half))")
  }

  /// The text without the control characters by which a terminal would be steered; each character
  /// stays one, so that a caret below it still points at its place.
  private static func printable(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isControl) else { return text }
    return String(
      text.map { $0.unicodeScalars.contains(where: isControl) ? "\u{FFFD}" : $0 })
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control && scalar != "\t"
  }
}
