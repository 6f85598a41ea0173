internal import Content
internal import Language
internal import Markdown
internal import Support

/// What of a run is code, a link, or a mark, and so no place for the links of names.
struct ClosedParts {
  /// The part of a text that a name is in.
  enum Part: Equatable {
    case open, code, link
    /// In a mark; nil where its target has an error.
    case reference(to: EntityID?)
  }

  private var links: ArraySlice<Markdown.Link>
  private var marks: ArraySlice<Mark>
  private var rest: ArraySlice<Link>
  private var index = 0
  /// The run's own, those before the name asked for last left out.
  private var closed: ArraySlice<Range<Int>> = []
  /// Where the attribution of a quotation starts that has a link or a citation.
  private var linkedAttribution: Int?
  /// The run's edges to what its references and embeds name, by place.
  private(set) var references: [Link] = []
  /// Those that no name has passed yet.
  private var ahead: ArraySlice<Link> = []

  /// `references` are the text's own, in its order.
  init(_ outline: Outline, references: [Link]) {
    links = outline.links[...]
    marks = outline.marks[...]
    rest = references[...]
  }

  /// Runs must be gone through in order.
  mutating func moveTo(run: Int) {
    index = run
    references.removeAll(keepingCapacity: true)
    links = links.drop { $0.run < run }
    marks = marks.drop { $0.run < run }
    while let next = rest.first, let place = next.place, place.run <= run {
      rest.removeFirst()
      if place.run == run, next.to.kind != .article { references.append(next) }
    }
  }

  /// Makes ready for the names of the run moved to.
  mutating func open(_ run: TextRun) {
    closed = run.closed[...]
    ahead = references[...]
    linkedAttribution = nil
    guard run.isQuotation, let start = Self.attribution(in: run.text) else { return }
    let isLinked =
      closed.contains { $0.upperBound > start }
      || marks.prefix { $0.run == index }.contains { $0.range.lowerBound >= start }
    if isLinked { linkedAttribution = start }
  }

  /// Where a name of the run is; names must be asked for in order.
  mutating func part(at range: Range<Int>) -> Part {
    closed = closed.drop { $0.upperBound <= range.lowerBound }
    guard closed.first?.overlaps(range) == true else { return .open }
    marks = marks.drop { $0.run == index && $0.range.upperBound <= range.lowerBound }
    if let mark = marks.first, mark.run == index, mark.range.overlaps(range) {
      let target = reference(at: mark.range)
      return Self.isBare(mark, target) ? .code : .reference(to: target)
    }
    links = links.drop { $0.run == index && $0.range.upperBound <= range.lowerBound }
    let isLink = links.first.map { $0.run == index && $0.range.overlaps(range) } ?? false
    return isLink ? .link : .code
  }

  /// What the run's reference at a range leads to; ranges must be asked for in order.
  private mutating func reference(at range: Range<Int>) -> EntityID? {
    ahead = ahead.drop { $0.place.map { $0.range.lowerBound < range.lowerBound } ?? true }
    return ahead.prefix { $0.place?.range.lowerBound == range.lowerBound }
      .first { $0.place?.range == range }?.to
  }

  /// Whether a reference is written as an address, which is code and not a name.
  private static func isBare(_ mark: Mark, _ target: EntityID?) -> Bool {
    guard case .reference(let written) = mark.kind, written.label == nil, let target else {
      return false
    }
    return written.isAddress(of: target)
  }

  /// Whether a name is in the attribution of a quotation (`— Anna Berg`), and that holds a link
  /// or a citation.
  func isLinkedAttribution(_ range: Range<Int>) -> Bool {
    linkedAttribution.map { $0 <= range.lowerBound } ?? false
  }

  /// Where the last dash is that has no letter right before it.
  private static func attribution(in text: [UInt8]) -> Int? {
    let dashes = [Array("—".utf8), Array("–".utf8), Array("―".utf8), Array("--".utf8)]
    return text.indices.last { index in
      dashes.contains { text[index...].starts(with: $0) }
        && (index == 0 || text.scalar(before: index)?.isSpace == true)
    }
  }
}
