import Content
import Linking
import Templates

/// A note's page: its text and what it cites.
struct NoteView: TemplateRecord {
  let note: Note
  let date: DateValue?
  let topics: [PartyView]
  let text: TextView
  let previous: EntryView?
  let next: EntryView?
  let backlinks: [BacklinkView]

  static let fields = Fields<NoteView>(
    "note",
    [
      .text("title", "its title") { $0.note.title },
      .optionalDate("date", "when it was written") { $0.date },
      .optionalText("author", "who wrote it; several separated by commas") { $0.note.author },
      .texts("authors", "each who wrote it") { $0.note.authors },
      .texts("names", "other titles it goes by") { $0.note.names.map(\.value) },
      .list("topics", "topics it concerns") { $0.topics },
      .record("text", "its texts and what they cite") { $0.text },
      .optionalRecord("previous", "the note before it in time") { $0.previous },
      .optionalRecord("next", "the note after it in time") { $0.next },
      .list("backlinks", "where else it is mentioned") { $0.backlinks },
    ])
}

/// A page of its own: about, method.
struct StandaloneView: TemplateRecord {
  let title: String
  let text: TextView
  let backlinks: [BacklinkView]

  static let fields = Fields<StandaloneView>(
    "standalone page",
    [
      .text("title", "its title") { $0.title },
      .record("text", "its texts and what they cite") { $0.text },
      .list("backlinks", "where else it is mentioned") { $0.backlinks },
    ])
}

extension PageBuilder {
  func note(_ document: Document, _ note: Note) -> NoteView {
    let neighbours = briefing.neighbours(of: document.id)
    return NoteView(
      note: note, date: DateValue(moment: note.date, briefing.words),
      topics: views.parties(note.topics, in: document), text: text(of: document),
      previous: neighbours.previous.map(views.entry),
      next: neighbours.next.map(views.entry), backlinks: backlinks(of: document))
  }

  func standalone(_ document: Document) -> StandaloneView {
    StandaloneView(
      title: document.title, text: text(of: document), backlinks: backlinks(of: document))
  }
}
