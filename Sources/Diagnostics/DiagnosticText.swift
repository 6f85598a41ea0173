import Support

extension Diagnostic {
  /// The longest part of a line that a frame shows, in characters.
  private static let frameWidth = 160
  /// The longest message and fix that are printed whole, in characters.
  private static let phraseLength = 400

  /// The diagnostic as a good compiler prints it, without colours.
  package var text: String { text(isColoured: false) }

  /// The diagnostic as a good compiler prints it: a headline, the line, a caret and the likely fix,
  /// then each related location the same way. Ends with a newline.
  package func text(isColoured: Bool) -> String {
    let ink = Ink(isColoured: isColoured)
    let label = ink.paint("\(severity.rawValue):", severity.part)
    var text = headline(at: location, label, message, ink)
    text += frame(at: location, suggestion: suggestion, ink)
    for place in related {
      let label = ink.paint("related location:", .related)
      text += headline(at: place.location, label, place.message, ink)
      text += frame(at: place.location, suggestion: nil, ink)
    }
    return text
  }

  /// Message and fix in one phrase, for readers that have room for one.
  var sentence: String { message + (suggestion.map { "; \($0.phrase)" } ?? "") }

  private func headline(at place: Location, _ label: String, _ message: String, _ ink: Ink)
    -> String
  {
    let path = place.path.withVisibleControls
    let position = place.line == 0 ? "" : ":\(place.line):\(place.column)"
    let phrase = ink.paint(Self.phrase(message), .strong)
    return "\(ink.paint("\(path)\(position):", .strong)) \(label) \(phrase)\n"
  }

  private func frame(at place: Location, suggestion: Suggestion?, _ ink: Ink) -> String {
    let fix = suggestion.map { ink.paint(Self.phrase($0.phrase), .fix) }
    let isShown = place.line > 0 && (!place.lineText.isEmpty || place.column == 1)
    guard isShown else { return fix.map { "  \($0)\n" } ?? "" }
    let cut = max(0, place.column - 1 - Self.frameWidth / 2)
    let line = place.lineText.dropFirst(cut).prefix(Self.frameWidth)
    let shown = String(line).withVisibleControls
    let number = String(place.line)
    let gutter = String(repeating: " ", count: max(0, 5 - number.count)) + number
    let ahead = String(line.prefix(place.column - 1 - cut)).withVisibleControls
    let before = ahead.map { $0 == "\t" ? "\t" : " " }.joined()
    let marked = line.dropFirst(place.column - 1 - cut).prefix(place.length)
    let room = max(1, Self.frameWidth - before.count)
    let tail = String(
      repeating: "~", count: max(0, min(String(marked).withVisibleControls.count, room) - 1))
    return "\(ink.paint("\(gutter) |", .quiet)) \(shown)\n\(ink.paint("      |", .quiet)) \(before)"
      + ink.paint("^\(tail)", .fix) + (fix.map { " \($0)" } ?? "") + "\n"
  }

  /// The words, with the middle left out where an author's own words make them endless.
  private static func phrase(_ words: String) -> String {
    guard words.unicodeScalars.count > phraseLength else { return words }
    let half = phraseLength / 2
    return "\(words.prefix(half))…\(words.suffix(half))"
  }
}

extension Diagnostic.Severity {
  fileprivate var part: Ink.Part {
    switch self {
    case .error: .error
    case .warning: .warning
    case .task: .related
    }
  }
}
