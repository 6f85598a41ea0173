import Content
import Linking
import Templates

/// Where else an entity is spoken of.
struct BacklinkView: TemplateRecord {
  let from: EntryView
  /// Address of the place, where it has an anchor of its own.
  let url: String
  let sentence: HTML?
  let kinds: [Link.Kind]

  static let fields = Fields<BacklinkView>(
    "backlink",
    [
      .record("entry", "what speaks of it") { $0.from },
      .text("url", "address of the place") { $0.url },
      .optionalHTML("sentence", "the sentence, the name marked") { $0.sentence },
      .texts("kinds", "`mention`, `reference`, `claim`, `source`, `embed`") {
        $0.kinds.map(\.rawValue)
      },
      .optionalText("author", "who wrote it") {
        switch $0.from.document.entity {
        case .article(let article): article.publisher
        case .note(let note): note.author
        default: nil
        }
      },
    ])
}
