internal import Content
internal import Linking
internal import Markdown
internal import Pages
import Support

extension Answers {
  /// Everything that refers to what is at a place, in the order of the files: marks, keys and links of
  /// editors, and the names found in texts. Nil where nothing there can be referred to.
  package func references(at offset: Int, includingDeclaration: Bool) -> [FilePlace]? {
    guard let subject = subject(at: offset)?.subject else { return nil }
    var places: [FilePlace]
    switch subject {
    case .entity(let id, let anchor): places = references(to: id, at: anchor)
    case .paragraphs(let id, let numbers):
      places = numbers.flatMap { references(toParagraph: $0, of: id) }
    case .heading(let index):
      guard let read else { return nil }
      let heading = read.document.body.outline.headings[index]
      places = references(to: read.document.id, at: heading.anchor)
    case .claim(let index):
      guard let read, let claim = read.document.entity.figure?.claims[index] else { return nil }
      places = references(to: read.document.id, at: claim.id)
    case .key: return nil
    }
    if includingDeclaration, let own = declaration(at: offset) { places.append(own) }
    return Set(places).sorted { ($0.path, $0.range.lowerBound) < ($1.path, $1.range.lowerBound) }
  }

  /// To an entity, or to one part of it alone.
  private func references(to id: EntityID, at anchor: String?) -> [FilePlace] {
    let search = ReferenceSearch([id], self, includingMentions: true)
    return search.found.filter { anchor == nil || $0.anchor == anchor }
      .map { FilePlace($0.file.path, $0.range) }
  }

  /// The citations, claims and other keys that name a paragraph of an article.
  private func references(toParagraph number: Int, of article: EntityID) -> [FilePlace] {
    var places: [FilePlace] = []
    for index in briefing.graph.origins(of: article) {
      guard let read = read(site.documents[index]) else { continue }
      for source in read.document.sourceParagraphs
      where source.source.value == article.slug && source.paragraph.value == number {
        places.append(FilePlace(read.document.file.path, source.paragraph.range))
      }
      places += citations(of: number, of: article, in: read)
    }
    return places
  }

  private func citations(of number: Int, of article: EntityID, in read: Reading) -> [FilePlace] {
    var places: [FilePlace] = []
    for text in read.document.texts {
      let shifts = MarkPlaces(text, in: read.frontMatter, of: read.document.file)
      for (index, resolved) in (read.linked.marks[text.place] ?? []).enumerated() {
        guard case .citation(let cited)? = resolved,
          cited.contains(where: { $0.article == article && $0.paragraphs?.contains(number) == true }
          ),
          let shift = shifts.shift(of: index)
        else { continue }
        places.append(
          FilePlace(
            read.document.file.path, text.outline.marks[index].source.shifted(by: shift)))
      }
    }
    return places
  }
}
