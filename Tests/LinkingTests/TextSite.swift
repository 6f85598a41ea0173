import Content
import Diagnostics
import Markdown

@testable import Linking

/// A site whose files are given as text, all their links found.
struct TextSite {
  let site: Site
  let linked: [LinkedDocument]
  let graph: LinkGraph
  let diagnostics: [Diagnostic]

  /// By path below `Content/`: `notes/a.md`.
  init(_ files: [String: String], autolink: String = "first") {
    var diagnostics: [Diagnostic] = []
    let settings = "title: T\nurl: https://site.example/\nautolink: \(autolink)\n"
    var documents: [Document] = []
    for (path, text) in files.sorted(by: { $0.key < $1.key }) {
      let file = InputFile(path: "Content/\(path)", bytes: Array(text.utf8))
      guard case .document(let id, let introduces) = ContentPath(file.path) else { continue }
      documents.append(
        Document(parsing: file, as: id, introduces: introduces, into: &diagnostics))
    }
    let site = Site(
      settings: SiteSettings(
        parsing: InputFile(path: SiteSettings.path, bytes: Array(settings.utf8)),
        into: &diagnostics),
      documents: documents, copied: [], includesDrafts: false, into: &diagnostics)
    let names = Names(site)
    let linked = site.documents.map {
      LinkedDocument($0, in: site, names, into: &diagnostics)
    }
    self.site = site
    self.linked = linked
    graph = LinkGraph(site, linked, into: &diagnostics)
    self.diagnostics = diagnostics
  }

  /// The mentions of a document, in the order of its texts.
  func mentions(in id: EntityID) -> [Linking.Link] {
    graph[id]?.links.filter { $0.kind == .mention } ?? []
  }

  /// The source of a document's body with a mark around every mention: `«linked»`, `‹not linked›`.
  func marked(_ id: EntityID) -> String {
    guard let document = site[id] else { return "" }
    var bytes = document.file.bytes
    let mentions = mentions(in: id).filter { $0.place?.text == .body }
    for link in mentions.reversed() {
      guard let place = link.place else { continue }
      let range = document.body.outline.runs[place.run].sourceRange(of: place.range)
      bytes.insert(contentsOf: (link.isLinked ? "»" : "›").utf8, at: range.upperBound)
      bytes.insert(contentsOf: (link.isLinked ? "«" : "‹").utf8, at: range.lowerBound)
    }
    let text = String(decoding: bytes, as: UTF8.self)
    let body = text.firstRange(of: "\n---\n").map { text[$0.upperBound...] } ?? text[...]
    return String(body)
  }
}

extension String {
  /// Without the marks of `TextSite.marked`.
  var unmarked: String { filter { !"«»‹›".contains($0) } }
}
