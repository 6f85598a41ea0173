internal import Content
internal import Diagnostics
internal import Language
internal import Linking
internal import Markdown
internal import Support

/// Lists the names in texts that are not linked because a neighbouring word rules it out.
struct DoubtfulNames {
  /// For each sentence, form and doubt one, where it first occurs.
  let tasks: [Diagnostic]

  init(_ site: Site, _ graph: LinkGraph, _ names: Names) {
    let names = names.automaton
    tasks = site.documents.flatMap { document in
      let references = (graph[document.id]?.links ?? []).filter { $0.kind != .mention }
      let mentions = Mentions(in: document, of: site, names, references: references)
      let rule = SentenceRule.of(document.language(in: site.settings))
      return Self.tasks(mentions.doubts, in: document, rule)
    }
  }

  private struct Key: Hashable {
    let form: String
    let sentence: String
    let doubt: NameDoubt
  }

  private static func tasks(
    _ doubts: [DoubtfulName], in document: Document, _ rule: SentenceRule
  ) -> [Diagnostic] {
    var seen: Set<Key> = []
    return doubts.compactMap { name in
      guard let text = document.text(name.place.text) else { return nil }
      let run = text.outline.runs[name.place.run]
      let sentence = sentence(around: name.place.range, in: run, rule)
      let form = String(decoding: run.text[name.place.range], as: UTF8.self)
      let key = Key(form: form, sentence: sentence, doubt: name.doubt)
      guard seen.insert(key).inserted else { return nil }
      return Diagnostic(
        .doubtfulName,
        "'\(form)' is not linked in '\(sentence)': \(name.doubt.rawValue)",
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

  /// The sentence that the name is in, cut where it goes on for long.
  private static func sentence(
    around range: Range<Int>, in run: TextRun, _ rule: SentenceRule
  ) -> String {
    let sentence = rule.sentence(in: run.text, around: range, reach: 160)
    return String(decoding: run.text[sentence], as: UTF8.self)
      .split { $0.isWhitespace }.joined(separator: " ")
  }
}
