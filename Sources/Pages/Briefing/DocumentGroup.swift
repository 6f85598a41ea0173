import Content
import Linking
import Support

/// What the files that gather from all documents take from some of them, neighbours among the
/// site's: for the search index and for the table of mentions.
package struct DocumentGroup: Sendable {
  let search: SearchEntries
  /// As `MentionsCSV.rows` has them, most of what is kept of a group, and rarely asked for; nil where they were
  /// kept by an earlier build and are no longer there.
  package let mentions: @Sendable () -> ArraySlice<UInt8>?
  /// Of these rows.
  let digestOfMentions: Digest

  /// How many documents a group has at most.
  static let size = 128

  init(_ documents: ArraySlice<Document>, in briefing: Briefing) {
    search = SearchEntries(documents, in: briefing)
    let rows = MentionsCSV.rows(of: documents, in: briefing)[...]
    mentions = { rows }
    digestOfMentions = Digest(of: rows)
  }

  /// As `bytes` has it, with the rows kept beside them; nil where the bytes are damaged.
  package init?(
    parsing bytes: ArraySlice<UInt8>, mentions: @escaping @Sendable () -> ArraySlice<UInt8>?
  ) {
    var reader = MemoReader(bytes)
    let digest = reader.digest()
    search = SearchEntries(reading: &reader)
    guard !reader.isDamaged, reader.isAtEnd else { return nil }
    digestOfMentions = digest
    self.mentions = { mentions().flatMap { Digest(of: $0) == digest ? $0 : nil } }
  }

  /// The group without the table's rows as bytes of a memo.
  package var bytes: [UInt8] {
    var writer = MemoWriter()
    writer.append(digestOfMentions)
    search.write(to: &writer)
    return writer.bytes
  }
}
