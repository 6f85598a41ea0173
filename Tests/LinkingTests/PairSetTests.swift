import Content
import Diagnostics
import Glibc
import Linking
import TestTexts
import Testing

/// Pairs of claims made by another hand, each put into a site of its own and compared as a build does.
///
/// `Pairs/open.tsv` was read while the rules were made; another file is judged where the environment's
/// `DOSSIER_PAIRS` names it.
struct PairSetTests {
  @Test func pairsAreRelatedAsTheirMakersExpect() throws {
    let rows = try Row.all()
    #expect(rows.count >= 30)
    let found = rows.map { (row: $0, relation: $0.relation) }
    let wrong = found.filter { $0.relation != $0.row.expected }
    let accused = wrong.filter { $0.relation == "contradictory" }
    print(
      "pairs: \(rows.count - wrong.count) of \(rows.count) right, \(accused.count) falsely contradictory"
    )
    for (row, relation) in wrong {
      print("  \(row.id): \(relation), not \(row.expected): \(row.words)")
    }
    #expect(Double(wrong.count) <= 0.08 * Double(rows.count))
    #expect(Double(accused.count) <= 0.02 * Double(rows.count))
  }
}

/// A line of the set: two claims of one figure, and how they relate.
private struct Row {
  private let columns: [String: String]

  static func all(file: String = #filePath) throws -> [Row] {
    let folder = String(file.prefix(upTo: try #require(file.lastIndex(of: "/"))))
    let path = getenv("DOSSIER_PAIRS").map { String(cString: $0) } ?? folder + "/Pairs/open.tsv"
    let lines = try contents(of: path).split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    let names = try #require(lines.first)
    return lines.dropFirst().map { line in
      Row(columns: Dictionary(uniqueKeysWithValues: zip(names, line)))
    }
  }

  private static func contents(of path: String) throws -> String {
    let file = try #require(fopen(path, "r"))
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private subscript(name: String) -> String? {
    columns[name].flatMap { $0.isEmpty ? nil : $0 }
  }

  var id: String { self["id"] ?? "" }
  var expected: String { self["expect"] ?? "" }
  var words: String { "\(self["a_words"] ?? "") | \(self["b_words"] ?? "")" }

  /// The relation's name, or what the words ask.
  var relation: String {
    let site = LinkedSite([
      "articles/a.md": article("a"), "articles/b.md": article("b"), "figures/f.md": figure,
    ])
    if let diagnostic = site.diagnostics.first { return "(\(diagnostic.message))" }
    guard let figure = site.content[.figure, "f"].entity.figure,
      let linked = site.graph[EntityID(.figure, "f")]
    else { return "(no figure)" }
    let comparison = FigureComparison(figure, linked, in: site.site, site.graph)
    return comparison.pairs.first?.relation.kind.rawValue ?? "(no pair)"
  }

  private func article(_ side: String) -> String {
    File.article("language: \(self[side + "_lang"] ?? "en")", (self[side + "_words"] ?? "") + "\n")
  }

  private var figure: String {
    "---\ntitle: F\nunit: '\(self["figure_unit"] ?? "")'\nclaims:\n"
      + claim("a", other: "b") + claim("b", other: "a") + "---\n"
  }

  /// A text as YAML quotes it.
  private func quoted(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
  }

  private func claim(_ side: String, other: String) -> String {
    var keys = [
      "says: \"\(self[side + "_words"] ?? "")\"", "source: \(side)", "paragraph: 1",
    ]
    for (key, column) in [
      ("unit", "unit"), ("kind", "kind"), ("scope", "label"), ("as_of", "as_of"),
    ] {
      if let value = self[side + "_" + column] { keys.append("\(key): \(quoted(value))") }
    }
    if let speaker = self[side + "_speaker"] { keys.append("by: {text: \(quoted(speaker))}") }
    if self[side + "_withdrawn"] != nil { keys.append("withdrawn: {date: '2026'}") }
    if self[side + "_denied"] != nil { keys.append("denied: {date: '2026'}") }
    if self[side + "_supersedes"] != nil {
      keys.append("supersedes: {source: \(other), paragraph: 1}")
    }
    return "- " + keys.joined(separator: "\n  ") + "\n"
  }
}
