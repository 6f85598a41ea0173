/// Numbers footnotes in the order of their first reference, first those of the text, then those
/// that are in footnotes only.
struct FootnoteNumbering {
  /// The definitions that have a number; the first has 1.
  private(set) var order: [Int] = []
  /// The holes given, with numbers in place of definitions; 0 for one in a footnote not shown.
  private(set) var holes: [Outline.Hole]

  /// `footnotes` holds for each run the definition that it is in.
  init(_ holes: [Outline.Hole], footnotes: [Int?]) {
    self.holes = holes
    var references: [Int?: [Int]] = [:]
    for (index, hole) in holes.enumerated() {
      if case .footnote = hole.kind { references[footnotes[hole.run], default: []].append(index) }
    }
    var numbers: [Int: Int] = [:]
    var uses: [Int: Int] = [:]
    var next = 0
    var container: Int?
    while true {
      for index in references.removeValue(forKey: container) ?? [] {
        guard case .footnote(let definition, _) = holes[index].kind else { continue }
        if numbers[definition] == nil {
          order.append(definition)
          numbers[definition] = order.count
        }
        uses[definition, default: 0] += 1
        self.holes[index].kind = .footnote(
          number: numbers[definition] ?? 0, use: uses[definition] ?? 1)
      }
      guard next < order.count else { break }
      container = order[next]
      next += 1
    }
    for index in references.values.joined() {
      self.holes[index].kind = .footnote(number: 0, use: 0)
    }
  }
}
