import Content
import Foundation
import Markdown
import Support
import TestTexts
import Testing

@testable import Linking

/// Any words of a text as names of anything, in any language: whatever is linked is in the text, from one
/// character's start to another's, and nothing traps.
struct NamesByChanceTests {
  private struct Row: Decodable {
    let lang: String
    let text: String
  }

  @Test(arguments: ["open8", "open9", "open3", "open4"])
  func anyWordsMayBeNames(set: String) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Names/\(set).jsonl")
    let rows = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map {
      try JSONDecoder().decode(Row.self, from: Data($0.utf8))
    }
    var random = SeededRandom(seed: 7)
    var found = 0
    for row in rows where random.next() % 3 == 0 {
      found += try mentions(in: row, &random)
    }
    #expect(found > rows.count / 6)
  }

  /// How many mentions there are of names made of the row's own words, in its text or a part of it.
  private func mentions(in row: Row, _ random: inout SeededRandom) throws -> Int {
    var files = ["site.yml": "title: T\nurl: https://site.example/\nautolink: all\n"]
    let words = row.text.split { " \n\"[]{}:#,\\".contains($0) }
    guard words.count > 3 else { return 0 }
    for number in 0..<5 {
      let start = Int(random.next() % UInt64(words.count))
      let end = min(words.count, start + 1 + Int(random.next() % 3))
      let name = words[start..<end].joined(separator: " ")
      let last = words[end - 1]
      let isPerson = random.next() % 2 == 0
      let type = ["place", "organisation", "term"][Int(random.next() % 3)]
      files[isPerson ? "people/e\(number).md" : "topics/e\(number).md"] =
        "---\nname: \"\(name)\"\nnames: [\"\(last)\"]\n\(isPerson ? "" : "type: \(type)\n")---\n"
    }
    let text = random.next() % 2 == 0 ? row.text : String(row.text.prefix(row.text.count / 2))
    files["articles/a.txt"] = "---\ntitle: T\ndate: 2020\nlanguage: \(row.lang)\n---\n\(text)\n"
    let site = LinkedSite(files)
    let id = EntityID(.article, "a")
    let runs = try #require(site.site[id]).body.outline.runs
    let links = site.mentions(in: id)
    for link in links {
      let place = try #require(link.place)
      let bytes = runs[place.run].text
      try #require(0..<place.range.upperBound ~= place.range.lowerBound)
      try #require(place.range.upperBound <= bytes.count)
      #expect(String(validating: bytes[place.range], as: UTF8.self) != nil, "\(row.text)")
    }
    return links.count
  }
}
