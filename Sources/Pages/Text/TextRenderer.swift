import Content
import Linking
import Markdown
import Support
import Templates

/// An article and the paragraphs cited of it.
struct CitedSource: Hashable {
  let article: EntityID
  let paragraphs: ClosedRange<Int>?
}

/// Renders the texts of one page, with their marks turned into links, cards and citations; the
/// citations of all of them are numbered together.
struct TextRenderer {
  private let briefing: Briefing
  private let addressing: Addressing
  /// The cards of the entities that the texts embed.
  private let cards: [EntityID: [UInt8]]
  /// What is cited, in the order of the numbers that citations show.
  private(set) var sources: [CitedSource] = []
  private var numbers: [CitedSource: Int] = [:]

  init(_ briefing: Briefing, _ addressing: Addressing, cards: [EntityID: [UInt8]]) {
    self.briefing = briefing
    self.addressing = addressing
    self.cards = cards
  }

  /// The text of a place, or nil where the document has none or it shows nothing.
  mutating func html(of place: DocumentText.Place, of document: Document) -> HTML? {
    guard let text = document.text(place) else { return nil }
    let resolved = briefing.graph[document.id]?.marks[place] ?? []
    var marks: [Int: [UInt8]] = [:]
    for index in resolved.indices {
      guard let target = resolved[index] else { continue }
      marks[index] = html(of: text.outline.marks[index], target)
    }
    let images = imagePaths(of: text, in: document)
    var bytes: [UInt8] = []
    text.outline.html(
      of: text.file, annotations: annotations(in: text, of: document), marks: marks,
      destinations: destinations(of: text, in: document),
      images: images.compactMapValues { briefing.images[$0] },
      narrow: images.compactMapValues(narrowFile),
      style: HTMLStyle(
        headingShift: briefing.site.settings.headingShift, anchorPrefix: anchorPrefix(of: place)),
      into: &bytes)
    text.file.letGo()
    return bytes.isEmpty ? nil : HTML(bytes)
  }

  /// A feed shows several texts in one, so it has no anchors.
  private func anchorPrefix(of place: DocumentText.Place) -> String? {
    guard case .relative = addressing else { return nil }
    return place == .body ? "" : "\(place.rawValue)-"
  }

  private func narrowFile(of path: String) -> NarrowImage? {
    briefing.narrowFile(of: path).map { NarrowImage(url: addressing.url($0.path), width: $0.width) }
  }

  private mutating func html(of mark: borrowing Mark, _ resolved: ResolvedMark) -> [UInt8] {
    switch (resolved, mark.kind) {
    case (.reference(let id, let fragment), .reference(let written)):
      reference(to: id, fragment, written)
    case (.embed(let id), _): cards[id] ?? []
    case (.image(let path), .embed(let written)):
      image(EmbeddedImage(written), path, isParagraph: mark.standsAlone)
    case (.citation(let items), .citation(let written)): citation(items, written)
    default: []
    }
  }

  private func image(_ image: EmbeddedImage, _ path: String, isParagraph: Bool) -> [UInt8] {
    guard let size = briefing.images[path].flatMap(image.size) else { return [] }
    return image.html(
      url: addressing.url(path), size: size, narrow: narrowFile(of: path), isParagraph: isParagraph)
  }

  private func reference(to id: EntityID, _ fragment: String?, _ written: Markdown.Reference)
    -> [UInt8]
  {
    guard let target = briefing.site[id] else { return [] }
    let url = addressing.url(briefing.path(of: target, at: fragment), fragment: fragment)
    return link(url, written.words(for: target), kind: id.kind.rawValue)
  }

  /// The names of a text that link themselves, and the words of an article that claims rest on
  /// where no name links.
  private func annotations(in text: DocumentText, of document: Document) -> [Annotation] {
    let mentions = mentions(in: text, of: document)
    guard document.id.kind == .article, text.place == .body else { return mentions }
    // In order and disjoint, like a run's closed ranges.
    let claimed = ClaimedWords(of: document, in: briefing).passages.filter { passage in
      let next = mentions.indices.partitioningIndex {
        (mentions[$0].run, mentions[$0].range.upperBound)
          > (passage.run, passage.range.lowerBound)
      }
      let isNamed =
        next < mentions.count && mentions[next].run == passage.run
        && mentions[next].range.overlaps(passage.range)
      let closed = text.outline.runs[passage.run].closed
      let first = closed.partitioningIndex { $0.upperBound > passage.range.lowerBound }
      return !isNamed && !(first < closed.count && closed[first].overlaps(passage.range))
    }
    let links = claimed.map { passage in
      let id = passage.claim.id
      let url = addressing.url(briefing.path(of: passage.figure, at: id), fragment: id)
      return Annotation(
        run: passage.run, range: passage.range, open: opening(url, kind: "claimed"),
        close: Self.closing)
    }
    guard !links.isEmpty else { return mentions }
    return (mentions + links).sorted {
      ($0.run, $0.range.lowerBound) < ($1.run, $1.range.lowerBound)
    }
  }

  /// The names of a text that link themselves.
  private func mentions(in text: DocumentText, of document: Document) -> [Annotation] {
    let links = briefing.graph[document.id]?.links ?? []
    var mentions: [Annotation] = []
    for index in links.indices where links[index].kind == .mention && links[index].isLinked {
      guard let place = links[index].place, place.text == text.place,
        let target = briefing.entry(of: links[index].to)
      else { continue }
      mentions.append(
        Annotation(
          run: place.run, range: place.range,
          open: opening(addressing.url(target.path), kind: target.kind), close: Self.closing))
    }
    return mentions
  }

  private func link(_ url: String, _ label: String, kind: String) -> [UInt8] {
    var html = opening(url, kind: kind)
    html.appendEscaped(label)
    html.append("</a>")
    return html
  }

  private static let closing = Array("</a>".utf8)

  private func opening(_ url: String, kind: String) -> [UInt8] {
    var html: [UInt8] = []
    html.reserveCapacity(url.utf8.count + 40)
    html.append("<a class=\"ref ")
    html.append(kind)
    html.append("\" href=\"")
    html.appendEscaped(url)
    html.append("\">")
    return html
  }

  private mutating func citation(_ items: [ResolvedCitation], _ written: [CitationItem])
    -> [UInt8]
  {
    var html: [UInt8] = []
    html.append("<sup class=\"citation\">")
    for (index, (item, written)) in zip(items, written).enumerated() {
      if index > 0 { html.append(" ") }
      if let prefix = written.prefix { html.appendEscaped(prefix + " ") }
      let cited = CitedSource(article: item.article, paragraphs: item.paragraphs)
      let number = numbers[cited] ?? sources.count + 1
      if number > sources.count {
        sources.append(cited)
        numbers[cited] = number
      }
      guard let article = briefing.site[item.article] else { continue }
      let fragment = item.paragraphs.map { "p\($0.lowerBound)" }
      html.append("<a href=\"")
      html.appendEscaped(addressing.url(briefing.entry(article).path, fragment: fragment))
      html.append("\" title=\"")
      html.appendEscaped(cited.words(article, briefing.words))
      html.append("\">[\(number)]</a>")
    }
    html.append("</sup>")
    return html
  }
}

extension Markdown.Reference {
  /// What is shown for the reference: its label, the part's name where only a part is named, the
  /// entity's title for an address (a slug, an id, a path), or else the name as it was written.
  func words(for target: Document) -> String {
    if let label { return label }
    if self.target.isEmpty { return fragment ?? "" }
    let names = [target.title] + target.entity.names.map(\.value)
    return isAddress(of: target.id) && !names.contains(self.target) ? target.title : self.target
  }
}

extension CitedSource {
  /// `Title, paras. 3–4`
  func words(_ article: Document, _ words: Words) -> String {
    guard let paragraphs else { return article.title }
    let (first, last) = (words.number(paragraphs.lowerBound), words.number(paragraphs.upperBound))
    return paragraphs.count == 1
      ? words.text(.sourceParagraph, ["title": article.title, "number": first])
      : words.text(
        .sourceParagraphs, ["title": article.title, "first": first, "last": last])
  }
}

// MARK: - Destinations

extension TextRenderer {
  /// New destinations of the text's Markdown links: a link to a content file leads to its page, and
  /// everything relative is spelled from the page it is on.
  private func destinations(of text: DocumentText, in document: Document) -> [Int: String] {
    var changed: [Int: String] = [:]
    for (index, link) in text.outline.links.enumerated() {
      changed[index] = addressing.url(ofLink: link.destination, in: document, of: briefing)
    }
    return changed
  }

  /// The output paths of the text's images, by their links' indexes.
  private func imagePaths(of text: DocumentText, in document: Document) -> [Int: String] {
    var paths: [Int: String] = [:]
    for (index, link) in text.outline.links.enumerated() where link.isImage {
      guard let path = MarkdownDestination(link.destination, in: document).path else { continue }
      paths[index] = briefing.site.output(ofContent: path)
    }
    return paths
  }
}
