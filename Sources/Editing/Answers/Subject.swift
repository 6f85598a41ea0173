package import Content
internal import Diagnostics
internal import Linking
internal import Markdown
internal import Pages
import Support

/// What a place in a file is about.
package enum Subject: Sendable {
  /// An entity, or the part of its page that an anchor names.
  case entity(EntityID, anchor: String?)
  /// Paragraphs of an article.
  case paragraphs(EntityID, ClosedRange<Int>)
  /// A claim of the file's figure, by its place in the front matter.
  case claim(Int)
  /// A heading of the file's text, by its place.
  case heading(Int)
  case key(Key)
}

extension Answers {
  /// What the byte at a place is part of, with its extent in the file; nil for what is only text.
  package func subject(at offset: Int) -> (subject: Subject, range: Range<Int>)? {
    guard let read else { return settingsSubject(at: offset) }
    if offset < read.frontMatter.body.lowerBound {
      return declaredSubject(at: offset, in: read)
    }
    return textSubject(at: offset, in: read)
  }

  /// Of `site.yml`, whose keys are all that is in it.
  private func settingsSubject(at offset: Int) -> (subject: Subject, range: Range<Int>)? {
    guard case .settings = ContentPath(file.path) else { return nil }
    var found: [Diagnostic] = []
    let parsed = FrontMatter(parsingWhole: file, into: &found)
    guard let place = YAMLPlace(at: offset, in: parsed.root, keys) else { return nil }
    if let value = place.value, place.key?.name == SiteSettings.Keys.to.name,
      case .found(let id) = names.resolve(value.value)
    {
      return (.entity(id, anchor: nil), value.range)
    }
    return place.key.map { (.key($0), place.range) }
  }
}

// MARK: - Front matter

extension Answers {
  private func declaredSubject(at offset: Int, in read: Reading)
    -> (subject: Subject, range: Range<Int>)?
  {
    guard let place = YAMLPlace(at: offset, in: read.frontMatter.root, keys) else {
      return markedValue(at: offset, in: read)
    }
    if let claim = claim(of: place, in: read) { return (.claim(claim), place.range) }
    guard let key = place.key else { return nil }
    guard let value = place.value else { return (.key(key), place.range) }
    if let id = read.linked.declared[value.range.lowerBound] {
      return (.entity(id, anchor: nil), value.range)
    }
    let article = place.source.map { EntityID(.article, $0.value) }
    switch key.type {
    case .source: return article.flatMap(known).map { (.entity($0, anchor: nil), value.range) }
    case .number where place.isParagraph:
      let owner = article ?? (read.document.id.kind == .article ? read.document.id : nil)
      guard let owner, let number = Int(value.value), paragraph(number, of: owner) != nil else {
        return nil
      }
      return (.paragraphs(owner, number...number), value.range)
    default: break
    }
    if place.path.count == 1, value.value == read.document.title, read.document.isTitled,
      [Entity.Keys.name.name, Article.Keys.title.name].contains(key.name)
    {
      return known(read.document.id).map { (.entity($0, anchor: nil), value.range) }
    }
    if let marked = markedValue(at: offset, in: read) { return marked }
    return (.key(key), place.keyRange)
  }

  private func known(_ id: EntityID) -> EntityID? { site[id] == nil ? nil : id }

  /// The claim whose words, or whose source and paragraph, are at the place.
  private func claim(of place: YAMLPlace, in read: Reading) -> Int? {
    guard place.path.first == Figure.Keys.claimsKey.name, let value = place.value,
      place.key?.name == Claim.Keys.says.name
    else { return nil }
    return read.document.entity.figure?.claims.firstIndex { $0.says.range == value.range }
  }

  /// A mark in a Markdown text of the front matter.
  private func markedValue(at offset: Int, in read: Reading)
    -> (subject: Subject, range: Range<Int>)?
  {
    for text in read.document.texts where text.place != .body {
      let places = MarkPlaces(text, in: read.frontMatter, of: file)
      for index in text.outline.marks.indices {
        guard let shift = places.shift(of: index) else { continue }
        let mark = text.outline.marks[index]
        if let found = subject(of: mark, index, at: offset - shift, text, read) {
          return (found.subject, found.range.shifted(by: shift))
        }
      }
    }
    return nil
  }
}

// MARK: - Texts

extension Answers {
  private func textSubject(at offset: Int, in read: Reading)
    -> (subject: Subject, range: Range<Int>)?
  {
    let text = read.document.body
    let outline = text.outline
    for (index, mark) in outline.marks.enumerated() {
      if let found = subject(of: mark, index, at: offset, text, read) { return found }
    }
    for link in outline.links where link.source.touches(offset) {
      guard let id = entity(of: link, in: read.document) else { continue }
      let fragment = DestinationParts(link.destination).fragment.map(\.percentDecoded)
      return (.entity(id, anchor: fragment), link.source)
    }
    for link in read.linked.links where link.kind == .mention {
      guard let place = link.place, place.text == .body else { continue }
      let range = outline.runs[place.run].sourceRange(of: place.range)
      if range.touches(offset) { return (.entity(link.to, anchor: nil), range) }
    }
    return outline.headings.firstIndex { $0.source.touches(offset) }.map {
      (.heading($0), outline.headings[$0].source)
    }
  }

  private func subject(
    of mark: Mark, _ index: Int, at offset: Int, _ text: DocumentText, _ read: Reading
  ) -> (subject: Subject, range: Range<Int>)? {
    guard mark.source.touches(offset), let marks = read.linked.marks[text.place],
      let resolved = marks[index]
    else { return nil }
    switch (resolved, mark.kind) {
    case (.reference(let id, let fragment), _): return (.entity(id, anchor: fragment), mark.source)
    case (.embed(let id), .embed(let written)):
      return (.entity(id, anchor: written.fragment), mark.source)
    case (.citation(let cited), .citation(let items)):
      let place =
        items.firstIndex { $0.sourceSource.touches(offset) || $0.paragraphsSource.touches(offset) }
        ?? (items.count == 1 ? 0 : nil)
      guard let place else { return nil }
      let range = items[place].sourceSource.joined(with: items[place].paragraphsSource)
      return (
        cited[place].paragraphs.map { .paragraphs(cited[place].article, $0) }
          ?? .entity(cited[place].article, anchor: nil), range
      )
    default: return nil
    }
  }

  /// The entity that a link of Markdown leads to, where it leads to one.
  func entity(of link: Markdown.Link, in document: Document) -> EntityID? {
    let target = MarkdownDestination(link.destination, in: document)
    if target == .fragment { return link.isImage ? nil : document.id }
    guard let path = target.path, case .document(let id, _) = ContentPath("Content/\(path)") else {
      return nil
    }
    return known(id)
  }

  /// A paragraph of one of the briefing's articles, or of the file.
  func paragraph(_ number: Int, of article: EntityID) -> Paragraph? {
    let document = article == id ? read?.document : site[article]
    guard let paragraphs = document?.body.outline.paragraphs,
      paragraphs.indices.contains(number - 1)
    else { return nil }
    return paragraphs[number - 1]
  }
}

extension Range<Int> {
  /// Whether a place is in the range or at its end, where one has just written.
  func touches(_ place: Int) -> Bool { lowerBound <= place && place <= upperBound }

  func shifted(by distance: Int) -> Range<Int> { lowerBound + distance..<upperBound + distance }

  /// Both and what is between them; an empty one counts for nothing.
  fileprivate func joined(with other: Range<Int>) -> Range<Int> {
    if other.isEmpty { return self }
    return Swift.min(lowerBound, other.lowerBound)..<Swift.max(upperBound, other.upperBound)
  }
}
