import Content
import Foundation
import Markdown
import Testing

@testable import Linking

/// How often the names that are found are the right ones, over texts in which every place that
/// looks like a name is labelled.
///
/// A place's name is the place's, also where its government is meant by it, since that is the page
/// which says so; the government has the forms that it declares.
struct LabelledTextsTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Labelled")

  /// What became of the labels of all texts.
  private struct Score {
    var right = 0
    var wrong: [Finding] = []
    var missed: [Finding] = []
    var traps = 0

    /// A place where the rules err, and why they do.
    struct Finding: CustomStringConvertible {
      let words: String
      let reason: String?

      var description: String { "\(words): \(reason ?? "unexplained")" }
    }

    var precision: Double { Double(right) / Double(right + wrong.count) }
    var recall: Double { Double(right) / Double(right + missed.count) }
  }

  @Test func namesFoundAreTheRightOnes() throws {
    var score = Score()
    let names = try String(contentsOf: Self.folder.appending(path: "names.txt"), encoding: .utf8)
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path).sorted()
    for file in files where file != "names.txt" {
      let written = try String(contentsOf: Self.folder.appending(path: file), encoding: .utf8)
      count(LabelledText(written), file, Self.entities(names), in: &score)
    }
    let occurrences = score.right + score.missed.count + score.traps
    print(
      "\(occurrences) labelled places: \(score.right) names found, \(score.wrong.count) wrong,",
      "\(score.missed.count) missed, \(score.traps) traps; precision \(score.precision),",
      "recall \(score.recall)")
    for finding in score.wrong { print("wrong:", finding) }
    for finding in score.missed { print("missed:", finding) }
    #expect(occurrences >= 300)
    #expect(score.precision >= 0.995)
    #expect(score.recall >= 0.9)
    #expect((score.wrong + score.missed).filter { $0.reason == nil }.map(\.words) == [])
  }

  /// Content files for lines like `person anna-berg: Anna Berg, Berg`, the first name the own one.
  private static func entities(_ lines: String) -> [String: String] {
    var files: [String: String] = [:]
    for line in lines.split(separator: "\n") {
      let parts = line.split(separator: ": ", maxSplits: 1)
      let names = parts[1].split(separator: ", ").map { "\"\($0)\"" }
      let id = parts[0].split(separator: " ")
      let others = "[\(names.dropFirst().joined(separator: ", "))]"
      let all = "[\(names.joined(separator: ", "))]"
      files[Kind(rawValue: String(id[0])).flatMap(\.folder).map { "\($0)/\(id[1]).md" } ?? ""] =
        switch id[0] {
        case "person": "---\nname: \(names[0])\nnames: \(others)\n---\n"
        case "topic": "---\nname: \(names[0])\nnames: \(others)\ntype: term\n---\n"
        case "event":
          "---\ntitle: E\nnames: \(all)\ndate: ..\nstatus: planned\nsources: []\n---\n"
        default: "---\ntitle: F\nnames: \(all)\nunit: u\nclaims: []\n---\n"
        }
    }
    return files
  }

  private func count(
    _ labelled: LabelledText, _ file: String, _ entities: [String: String],
    in score: inout Score
  ) {
    var files = entities
    let keys = "---\ntitle: T\ndate: 2020\n---\n"
    files["articles/\(file.dropFirst(3))"] = keys + String(decoding: labelled.text, as: UTF8.self)
    let site = LinkedSite(files)
    let id = EntityID(.article, String(file.dropFirst(3).prefix { $0 != "." }))
    var found: [Range<Int>: String] = [:]
    for link in site.mentions(in: id) {
      guard let place = link.place, let run = site.site[id]?.body.outline.runs[place.run]
      else { continue }
      let range = run.sourceRange(of: place.range)
      let start = range.lowerBound - keys.utf8.count
      found[start..<start + range.count] = link.to.slug
    }
    for label in labelled.labels {
      let slug = found.removeValue(forKey: label.range)
      let place = "\(file): \(labelled.words(around: label.range))"
      if label.entity == nil, slug == nil { score.traps += 1 }
      if let slug, slug != label.entity {
        score.wrong.append(Score.Finding(words: "\(place) → \(slug)", reason: label.reason))
      }
      if slug == label.entity, let reason = label.reason {
        Issue.record("\(place) is right, though the rules are said to err: \(reason)")
      }
      guard label.entity != nil else { continue }
      if slug == label.entity { score.right += 1 }
      if slug != label.entity { score.missed.append(.init(words: place, reason: label.reason)) }
    }
    for (range, slug) in found.sorted(by: { $0.key.lowerBound < $1.key.lowerBound }) {
      let words = "\(file): \(labelled.words(around: range)) → \(slug), unlabelled"
      score.wrong.append(Score.Finding(words: words, reason: nil))
    }
  }
}

extension LabelledText {
  fileprivate func words(around range: Range<Int>) -> String {
    let near = max(0, range.lowerBound - 20)..<min(text.count, range.upperBound + 20)
    return String(decoding: text[near], as: UTF8.self).replacing("\n", with: " ")
  }
}
