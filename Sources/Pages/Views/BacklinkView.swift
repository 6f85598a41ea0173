import Content
import Linking
import Templates

/// Where else an entity is mentioned.
struct BacklinkView: TemplateRecord {
  let from: EntryView
  let links: [Backlink]
  let passages: [PassageMentionView]

  static let fields = Fields<BacklinkView>(
    "backlink",
    [
      .record("entry", "what mentions it") { $0.from },
      .list("passages", "where it is mentioned there; empty if only in front matter") {
        $0.passages
      },
      .texts("kinds", "`mention`, `reference`, `claim`, `source`, `embed`") {
        Link.Kind.names(of: $0.links[...])
      },
      .optionalText("author", "who wrote it") { $0.from.entry.author },
    ])
}

/// What has no room on an entity's page: what mentions it, and a figure's claims.
struct MoreBacklinksView: TemplateRecord {
  let about: EntryView
  let statements: [StatementView]
  let backlinks: [BacklinkView]

  static let fields = Fields<MoreBacklinksView>(
    "more backlinks",
    [
      .record("about", "the entity that is mentioned") { $0.about },
      .list("statements", "of a figure: further claims, those that say the same as one") {
        $0.statements
      },
      .list("backlinks", "further backlinks") { $0.backlinks },
    ])
}

/// Sentences of one paragraph or section that mention an entity.
struct PassageMentionView: TemplateRecord {
  let url: String
  let place: String?
  var sentences: [SentenceView]

  static let fields = Fields<PassageMentionView>(
    "passage with mentions",
    [
      .text("url", "address of the paragraph or section") { $0.url },
      .optionalText("place", "the paragraph, `para. 4`, or its section's heading") { $0.place },
      .list("sentences", "its sentences that mention it") { $0.sentences },
    ])
}

/// A sentence that mentions an entity.
struct SentenceView: TemplateRecord {
  let text: HTML
  /// Those that mention it in the sentence.
  let links: ArraySlice<Backlink>

  static let fields = Fields<SentenceView>(
    "sentence",
    [
      .html("text", "the sentence, the name marked") { $0.text },
      .texts("kinds", "`mention`, `reference`, `embed`") { Link.Kind.names(of: $0.links) },
    ])
}

extension Link.Kind {
  /// The kinds of some links, each once.
  fileprivate static func names(of links: ArraySlice<Backlink>) -> [String] {
    Set(links.map(\.kind)).map(\.rawValue).sorted()
  }
}
