internal import Content
internal import Diagnostics
internal import Linking
internal import Markdown
internal import Support

/// Lists the names in texts that are not linked because a neighbouring word rules it out.
struct DoubtfulNames {
  /// For each document, form and doubt one, where it first occurs.
  let tasks: [Diagnostic]

  init(_ site: Site, _ graph: LinkGraph, _ names: Names) {
    let names = names.automaton
    tasks = site.documents.flatMap { document in
      let references = (graph[document.id]?.links ?? []).filter { $0.kind != .mention }
      let mentions = Mentions(in: document, names, references: references, site.settings)
      return Self.tasks(mentions.doubts, in: document)
    }
  }

  private struct Key: Hashable {
    let words: String
    let doubt: NameDoubt
  }

  private static func tasks(_ doubts: [DoubtfulName], in document: Document) -> [Diagnostic] {
    var seen: Set<Key> = []
    return doubts.compactMap { name in
      guard let text = document.text(name.place.text) else { return nil }
      let run = text.outline.runs[name.place.run]
      let words = words(around: name.place.range, in: run)
      guard seen.insert(Key(words: words, doubt: name.doubt)).inserted else { return nil }
      let form = String(decoding: run.text[name.place.range], as: UTF8.self)
      return Diagnostic(
        .doubtfulName,
        "'\(form)' is not linked in '\(words)': \(name.doubt.rawValue)",
        at: text.location(of: run.sourceRange(of: name.place.range)),
        suggestion:
          "if it is \(name.entity), \(mark(name.entity, form, in: document))declare the longer "
          + "form under 'names', else under 'never'")
    }
  }

  /// The reference to write; empty in a plain text, where no character is markup.
  private static func mark(_ id: EntityID, _ form: String, in document: Document) -> String {
    document.file.path.lowercased().hasSuffix(".txt") ? "" : "write [[\(id.slug)|\(form)]] or "
  }

  /// The name with up to two words to each side.
  private static func words(around range: Range<Int>, in run: TextRun) -> String {
    let before = String(decoding: run.text[..<range.lowerBound], as: UTF8.self)
    let after = String(decoding: run.text[range.upperBound...], as: UTF8.self)
    let form = String(decoding: run.text[range], as: UTF8.self)
    let start = before.split(separator: " ", omittingEmptySubsequences: false).suffix(3)
    let end = after.split(separator: " ", omittingEmptySubsequences: false).prefix(3)
    return (start.joined(separator: " ") + form + end.joined(separator: " "))
      .split { $0.isWhitespace }.joined(separator: " ")
  }
}
