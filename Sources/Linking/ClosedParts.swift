internal import Content
internal import Markdown

/// What of a run is code, a link, or a mark, and so no place for the links of names.
struct ClosedParts {
  /// Where a name stands.
  enum Part: Equatable {
    case open, code, link
    /// In a mark; nil where its target is at fault.
    case reference(to: EntityID?)
  }

  private let outline: Outline
  private var links: ArraySlice<Markdown.Link>
  private var marks: ArraySlice<Mark>
  private var rest: ArraySlice<Link>
  private var run = 0
  /// The run's edges to what its references and embeds name, by place.
  private(set) var references: [Link] = []

  /// `references` are the text's own, in its order.
  init(_ outline: Outline, references: [Link]) {
    self.outline = outline
    links = outline.links[...]
    marks = outline.marks[...]
    rest = references[...]
  }

  /// Runs must be gone through in order.
  mutating func moveTo(run: Int) {
    self.run = run
    references.removeAll(keepingCapacity: true)
    links = links.drop { $0.run < run }
    marks = marks.drop { $0.run < run }
    while let next = rest.first, let place = next.place, place.run <= run {
      rest.removeFirst()
      if place.run == run, next.to.kind != .article { references.append(next) }
    }
  }

  func part(at range: Range<Int>) -> Part {
    guard outline.runs[run].closed.contains(where: { $0.overlaps(range) }) else { return .open }
    for mark in marks.prefix(while: { $0.run == run }) where mark.range.overlaps(range) {
      let target = references.first { $0.place?.range == mark.range }?.to
      return Self.isBare(mark, target) ? .code : .reference(to: target)
    }
    let isLink = links.prefix { $0.run == run }.contains { $0.range.overlaps(range) }
    return isLink ? .link : .code
  }

  /// Whether a reference is written as a bare slug or id, which is code and not a name.
  private static func isBare(_ mark: Mark, _ target: EntityID?) -> Bool {
    guard case .reference(let written) = mark.kind, written.label == nil, let target else {
      return false
    }
    return written.target == target.slug || written.target == target.description
  }

  /// Whether a range stands in the attribution of a quotation (`— Anna Berg`), and that holds a link
  /// or a citation.
  func isLinkedAttribution(_ range: Range<Int>, in run: TextRun) -> Bool {
    guard run.isQuotation, let start = Self.attribution(in: run.text), start <= range.lowerBound
    else { return false }
    return run.closed.contains { $0.upperBound > start }
      || marks.prefix { $0.run == self.run }.contains { $0.range.lowerBound >= start }
  }

  /// Where the last dash stands that has no letter right before it.
  private static func attribution(in text: [UInt8]) -> Int? {
    let dashes = [Array("—".utf8), Array("–".utf8), Array("―".utf8), Array("--".utf8)]
    return text.indices.last { index in
      dashes.contains { text[index...].starts(with: $0) }
        && (index == 0 || text.scalar(before: index)?.isSpace == true)
    }
  }
}
