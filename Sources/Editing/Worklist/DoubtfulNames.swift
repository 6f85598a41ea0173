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
    tasks = site.documents.flatMap { document in
      let doubts = Self.doubts(in: document, graph[document.id]?.links ?? [], of: site, names)
      let rule = SentenceRule.of(document.language(in: site.settings))
      return Self.tasks(doubts, in: document, rule)
    }
  }

  /// Whose name is marked in a document, if it is one that was dropped for doubt.
  static func entity(
    at range: Range<Int>, in read: Answers.Reading, of site: Site, _ names: Names
  ) -> EntityID? {
    doubts(in: read.document, read.linked.links, of: site, names).first { name in
      let run = read.document.text(name.place.text)?.outline.runs[name.place.run]
      return run?.sourceRange(of: name.place.range) == range
    }?.entity
  }

  private static func doubts(
    in document: Document, _ links: [Linking.Link], of site: Site, _ names: Names
  ) -> [DoubtfulName] {
    let references = links.filter { $0.kind != .mention }
    return Mentions(in: document, of: site, names.automaton, references: references).doubts
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
        suggestion: suggestion(for: name.entity, form, in: document))
    }
  }

  /// In a plain text no character is markup, so that no reference can be written.
  private static func suggestion(for id: EntityID, _ form: String, in document: Document)
    -> Suggestion
  {
    let isPlain = document.file.path.lowercased().hasSuffix(".txt")
    let reference: Suggestion = isPlain ? "" : "write \(writing: "[[\(id.slug)|\(form)]]") or "
    return "if it is \(id), " + reference
      + "declare the longer form under 'names', else under 'never'"
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
