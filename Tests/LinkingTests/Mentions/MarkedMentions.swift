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

extension LinkedSite {
  /// One entity's surname, or last word, or what follows `~`, is among its names.
  static func marked(_ text: String, in language: String, _ kind: String, _ name: String) -> String
  {
    let parts = name.split(separator: "~")
    let words = parts[0].split(separator: " ")
    let surname = parts.count > 1 ? parts[1] : language == "hu" ? words[0] : words[words.count - 1]
    let isPerson = kind == "person"
    let hasSurname = (isPerson || parts.count > 1) && surname != parts[0]
    let names = hasSurname ? "names: [\"\(surname)\"]\n" : ""
    let site = LinkedSite([
      "site.yml": "title: T\nurl: https://site.example/\nautolink: all\n",
      "articles/a.md": "---\ntitle: T\ndate: 2020\nlanguage: \(language)\n---\n\(text.unquoted)\n",
      isPerson ? "people/x.md" : "topics/x.md":
        "---\nname: \"\(parts[0])\"\n\(names)\(isPerson ? "" : "type: \(kind)\n")---\n",
    ])
    let body = site.marked(EntityID(.article, "a"))
    return body.replacing("«", with: "[").replacing("»", with: "]")
      .trimmingWhitespace
  }
}

extension String {
  /// Without the marks of the names.
  var unquoted: String { filter { !"[]".contains($0) } }

  var trimmingWhitespace: String {
    var text = self[...]
    while text.last?.isWhitespace == true { text.removeLast() }
    while text.first?.isWhitespace == true { text.removeFirst() }
    return String(text)
  }
}
