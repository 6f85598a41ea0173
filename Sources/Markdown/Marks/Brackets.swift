internal import Support

/// The pairs of brackets in a raw text, without those in code and those that are escaped.
struct Brackets {
  private var partners: [Int: Int] = [:]

  init() {}

  init(in run: RawRun) {
    var code = run.code[...]
    var open: [Int] = []
    for place in run.text.indices {
      let byte = run.text[place]
      guard byte == .openBracket || byte == .closeBracket else { continue }
      while let first = code.first, first.upperBound <= place { code.removeFirst() }
      if code.first?.contains(place) == true || !run.map.isVerbatim(at: place) { continue }
      if byte == .openBracket {
        open.append(place)
      } else if let last = open.popLast() {
        partners[last] = place
      }
    }
  }

  /// Where the bracket opened at a place is closed.
  func close(of open: Int) -> Int? { partners[open] }
}
