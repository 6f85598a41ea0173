import Content
import Linking
import Markdown

/// The images beside the texts, by whether a text shows them.
struct ShownImages: Sendable {
  /// The output paths of those that something published shows or leads to.
  let published: Set<String>
  /// Those that no text shows at all, drafts included.
  let unused: [Site.CopiedFile]

  init(_ site: Site, _ graph: LinkGraph) {
    let images = site.copied.filter(\.isPublishedWhereShown)
    guard !images.isEmpty else {
      published = []
      unused = []
      return
    }
    var published: Set<String> = []
    for document in site.documents {
      let isWhole = document.entity.article?.publishesCitedOnly != true
      for text in document.texts where isWhole || text.place != .body {
        published.formUnion(Self.targets(of: text, in: document, of: site))
        for case .image(let path)? in graph[document.id]?.marks[text.place] ?? [] {
          published.insert(path)
        }
      }
      for text in document.common.extra.flatMap(\.value.texts) {
        MarkdownDestination(text, in: document).path.map { _ = published.insert($0) }
      }
    }
    // The narrower file of an image goes with it.
    let paths = Set(images.map(\.outputPath))
    for path in published {
      guard let dot = path.lastIndex(of: ".") else { continue }
      let narrow = "\(path[..<dot])-small\(path[dot...])"
      if paths.contains(narrow) { published.insert(narrow) }
    }
    self.published = published
    var others: Set<String> = []
    for document in site.leftOut + site.documents.filter({ $0.entity.article != nil }) {
      for text in document.texts { others.formUnion(Self.files(namedIn: text, of: document, site)) }
    }
    unused = images.filter {
      !published.contains($0.outputPath) && !others.contains($0.outputPath)
        && !others.contains(Self.name(of: $0.outputPath))
    }
  }

  /// Those of an earlier site, unless a document that was linked anew names others.
  init(
    _ shown: ShownImages, _ earlier: Briefing, _ site: Site, _ graph: LinkGraph, _ relinked: [Int]
  ) {
    let isSame =
      !site.copied.contains(where: \.isPublishedWhereShown)
      || relinked.allSatisfy {
        Self.names(in: $0, earlier.site, earlier.graph) == Self.names(in: $0, site, graph)
      }
    self = isSame ? shown : ShownImages(site, graph)
  }

  /// All that a document's texts may show, by its number.
  private static func names(in number: Int, _ site: Site, _ graph: LinkGraph) -> [String] {
    let document = site.documents[number]
    return document.texts.flatMap { text in
      let marks = graph[number].marks[text.place] ?? []
      let images = marks.compactMap { if case .image(let path)? = $0 { path } else { nil } }
      return images + files(namedIn: text, of: document, site)
    }
  }

  private static func targets(of text: DocumentText, in document: Document, of site: Site)
    -> [String]
  {
    guard text.extent.links > 0 else { return [] }
    return text.outline.links.compactMap { link in
      MarkdownDestination(link.destination, in: document).path.map(site.output)
    }
  }

  /// What a text that is not published shows; an embedded image by its name alone.
  private static func files(namedIn text: DocumentText, of document: Document, _ site: Site)
    -> [String]
  {
    targets(of: text, in: document, of: site)
      + text.outline.marks.compactMap { mark in
        guard case .embed(let reference) = mark.kind else { return nil }
        return name(of: reference.target)
      }
  }

  private static func name(of path: String) -> String {
    String(path[(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)...])
  }
}
