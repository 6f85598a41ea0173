import Content
import Linking
import Markdown
import Support

extension LinkedSite {
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
  /// Without the marks of `LinkedSite.marked`.
  var unmarked: String { filter { !"«»‹›".contains($0) } }
}
