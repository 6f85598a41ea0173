package import Content
internal import Linking
internal import Markdown
import Support

/// A part of a file, or an entity, in a list of such.
package struct Symbol: Sendable {
  /// What it is.
  package enum Sort: Hashable, Sendable {
    case entity(Kind)
    case heading, claim
  }

  /// Its title, name or words.
  package let name: String
  /// What it is.
  package let sort: Sort
  /// For an entity its id; else empty.
  package let detail: String
  /// Where it is, with all that belongs to it.
  package let extent: FilePlace
  /// Where its name is, within the extent.
  package let place: Range<Int>
  /// The headings below a heading.
  package let parts: [Symbol]
}

extension Answers {
  /// The entity that the file describes, with its headings, or its claims.
  package var symbols: [Symbol] {
    guard let read else { return [] }
    let document = read.document
    let outline = document.body.outline
    var headings = outline.headings[...]
    let end = file.bytes.count
    let claims = (document.entity.figure?.claims ?? []).map { claim in
      Symbol(
        name: claim.says.value, sort: .claim, detail: claim.id,
        extent: FilePlace(file.path, claim.says.range), place: claim.says.range, parts: [])
    }
    let own = name(of: document)?.range ?? 0..<0
    return [
      Symbol(
        name: document.title, sort: .entity(document.id.kind), detail: document.id.description,
        extent: FilePlace(file.path, 0..<end), place: own,
        parts: claims + symbols(of: &headings, below: 0, until: end))
    ]
  }

  private func symbols(of headings: inout ArraySlice<Heading>, below level: Int, until end: Int)
    -> [Symbol]
  {
    var found: [Symbol] = []
    while let heading = headings.first, heading.level > level {
      headings.removeFirst()
      let next = headings.first { $0.level <= heading.level }?.source.lowerBound ?? end
      let parts = symbols(of: &headings, below: heading.level, until: next)
      let start = heading.source.lowerBound
      found.append(
        Symbol(
          name: heading.text, sort: .heading, detail: "",
          extent: FilePlace(file.path, start..<max(next, heading.source.upperBound)),
          place: heading.source, parts: parts))
    }
    return found
  }

  /// The briefing's entities whose title, names or slug hold some words.
  package func symbols(matching query: String) -> [Symbol] {
    entities(Kind.allCases, matching: query) { document, _ in document.id.slug }.map { match in
      let document = match.document
      let place = name(of: document)?.range ?? 0..<0
      return Symbol(
        name: match.form, sort: .entity(document.id.kind), detail: document.id.description,
        extent: FilePlace(document.file.path, place), place: place, parts: [])
    }
  }
}
