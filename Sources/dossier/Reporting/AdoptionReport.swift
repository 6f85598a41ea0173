internal import Editing
import Support

/// What `dossier adopt` has done, or would do: each file of the folder, and each place of it that has
/// no meaning here.
struct AdoptionReport {
  private(set) var text = ""

  init(_ adoption: Adoption, isPlan: Bool) {
    let texts = adoption.made.filter { $0.source != nil && $0.path.hasSuffix(".md") }
    let files = adoption.made.filter { $0.source != nil && !$0.path.hasSuffix(".md") }
    let topics = adoption.made.filter { $0.source == nil }
    add("\(adoption.generator.rawValue)")
    for rule in adoption.rules {
      let source = rule.source.hasPrefix("#") ? rule.source : rule.source + "/"
      add(
        "  \(source) = \(rule.meaning.rawValue)\(rule.isProposed ? " (proposed by its name; --map changes it)" : "")"
      )
    }
    if isPlan {
      for made in adoption.made {
        add("  \(made.source.map { "\($0) -> " } ?? "a tag -> ")\(made.path)")
      }
    }
    addRemarks(adoption)
    addLeft(adoption)
    add(
      (isPlan ? "would make " : "made ") + "\(count(texts.count, "page")), "
        + "\(count(topics.count, "topic")) made from tags and \(count(files.count, "copied file")); "
        + "\(count(adoption.left.count, "file")) left in place")
  }

  private mutating func add(_ line: String) { text += line.withVisibleControls + "\n" }

  /// Each place, and how many there are of a kind.
  private mutating func addRemarks(_ adoption: Adoption) {
    for kind in AdoptionRemark.Kind.allCases {
      let places = adoption.made.flatMap { made in
        made.remarks.filter { $0.kind == kind }.map { (made.source ?? made.path, $0) }
      }
      guard !places.isEmpty else { continue }
      add("\(count(places.count, "place")): \(kind.doc); kept under 'extra'")
      for (path, remark) in places {
        let words = remark.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        add(
          "  \(path):\(remark.line): \(words.count > 100 ? String(words.prefix(100)) + "…" : words)"
        )
      }
    }
  }

  /// Files of one hidden or foreign folder are counted together.
  private mutating func addLeft(_ adoption: Adoption) {
    var counts: [(name: String, reason: String, count: Int)] = []
    for (path, reason) in adoption.left {
      let isWhole = reason == "hidden" || reason.hasPrefix("in '")
      let name = isWhole ? String(path.prefix { $0 != "/" }) : path
      if let last = counts.last, last.name == name, last.reason == reason {
        counts[counts.count - 1].count += 1
      } else {
        counts.append((name, reason, 1))
      }
    }
    guard !counts.isEmpty else { return }
    add("left in place:")
    for (name, reason, number) in counts {
      add("  \(name)\(number > 1 ? " (\(count(number, "file")))" : ""): \(reason)")
    }
  }
}
