extension Diagnostic {
  /// The longest part of a line that a frame shows, in characters.
  private static let frameWidth = 160

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
    place.line == 0
      ? "\(place.path): \(message)\n"
      : "\(place.path):\(place.line):\(place.column): \(message)\n"
  }

  private func frame(at place: Location, suggestion: String?) -> String {
    guard place.line > 0 else { return suggestion.map { "  \($0)\n" } ?? "" }
    let cut = max(0, place.column - 1 - Self.frameWidth / 2)
    let shown = String(place.lineText.dropFirst(cut).prefix(Self.frameWidth))
    let number = String(place.line)
    let gutter = String(repeating: " ", count: max(0, 5 - number.count)) + number
    let before = shown.prefix(place.column - 1 - cut).map { $0 == "\t" ? "\t" : " " }.joined()
    let room = max(1, Self.frameWidth - before.count)
    let tail = String(repeating: "~", count: max(0, min(place.length, room) - 1))
    let fix = suggestion.map { " " + $0 } ?? ""
    return "\(gutter) | \(shown)\n      | \(before)^\(tail)\(fix)\n"
  }
}
