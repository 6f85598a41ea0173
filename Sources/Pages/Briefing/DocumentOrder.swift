import Content
import Language

extension Sequence<Document> {
  /// By a date, by default the one of what they are about, then by id; an unknown one comes last.
  func sortedByDate(_ date: (Document) -> EDTFDate? = \.entity.edtfDate) -> [Document] {
    let documents = Array(self)
    // Numbers alone are moved and mostly compared: documents are counted references.
    let keys = documents.map { (date($0) ?? .unknown).orderKey }
    return documents.indices.sorted { a, b in
      keys[a] == keys[b] ? documents[a].id < documents[b].id : keys[a] < keys[b]
    }.map { documents[$0] }
  }

  /// By title as readers look for it, or by `sort_as`, then by id.
  func sortedByTitle(_ alphabet: Alphabet) -> [Document] {
    map { (key: ReadingOrder($0.common.sortAs ?? $0.title, by: alphabet), document: $0) }
      .sorted { ($0.key, $0.document.id) < ($1.key, $1.document.id) }
      .map(\.document)
  }
}
