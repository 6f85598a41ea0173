import Foundation
import Testing

/// The links of our pages' texts and the backlinks that pages list, as they stand in the HTML.
struct BacklinksTests {
  private struct Edge: Hashable, Comparable, CustomStringConvertible {
    let from: String
    let to: String

    var description: String { "\(from) → \(to)" }
    static func < (a: Edge, b: Edge) -> Bool { (a.from, a.to) < (b.from, b.to) }
  }

  private func pages() async throws -> [String: String] {
    try await OwnSite.published().files.filter { $0.key.hasSuffix(".html") }
      .mapValues { String(decoding: $0, as: UTF8.self) }
  }

  private static func path(_ href: some StringProtocol, on page: String) -> String {
    let base = URL(string: "https://site.example/\(page)")!
    let path = URL(string: String(href), relativeTo: base)?.path() ?? ""
    return String(path.dropFirst())
  }

  private static func links(in pages: [String: String]) -> Set<Edge> {
    var edges: Set<Edge> = []
    for (page, html) in pages {
      for match in html.matches(of: /<a class="ref (?:person|topic|event|figure)" href="([^"#]+)/) {
        let to = path(match.1, on: page)
        if to != page { edges.insert(Edge(from: page, to: to)) }
      }
    }
    return edges
  }

  /// The pages that a page lists as speaking of it, with the words it marks of each.
  private static func backlinks(in pages: [String: String]) -> [Edge: [String]] {
    var edges: [Edge: [String]] = [:]
    for (page, html) in pages {
      guard let start = html.firstRange(of: "<section class=\"backlinks\"") else { continue }
      for item in html[start.upperBound...].split(separator: "<li ").dropFirst() {
        guard let match = item.firstMatch(of: /<a href="([^"]+)"/) else { continue }
        let marked = item.matches(of: /<mark>(.*?)<\/mark>/).map { String($0.1) }
        edges[Edge(from: path(match.1, on: page), to: page)] = marked
      }
    }
    return edges
  }

  @Test func everyLinkOfATextIsABacklink() async throws {
    let pages = try await pages()
    let links = Self.links(in: pages)
    let missing = links.subtracting(Self.backlinks(in: pages).keys)
    #expect(missing.sorted() == [])
    #expect(links.count > 200)
  }

  @Test func everyBacklinksWordsAreInTheTextItNames() async throws {
    let pages = try await pages()
    let links = Self.links(in: pages)
    var texts: [String: String] = [:]
    var marked = 0
    for (edge, forms) in Self.backlinks(in: pages) where !forms.isEmpty {
      let html = try #require(pages[edge.from], "\(edge)")
      let text =
        texts[edge.from]
        ?? html.replacing(/<[^>]+>/, with: "").replacing(/\s+/, with: " ")
      texts[edge.from] = text
      marked += forms.count
      #expect(links.contains(edge) || forms.allSatisfy(text.contains), "\(edge)")
      for form in forms { #expect(text.contains(form), "\(edge): \(form)") }
    }
    #expect(marked > 300)
  }
}
