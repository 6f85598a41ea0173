import Content
import Linking
import Support

/// What the files that gather from all documents take from some of them, neighbours among the
/// site's: for the search index and for the table of mentions.
package struct DocumentGroup: Sendable {
  let search: SearchEntries
  /// As `MentionsCSV.rows` has it.
  let mentions: ArraySlice<UInt8>
  /// Of these rows.
  let digestOfMentions: Digest

  /// How many documents a group has at most.
  static let size = 128

  init(_ documents: ArraySlice<Document>, in briefing: Briefing) {
    search = SearchEntries(documents, in: briefing)
    mentions = MentionsCSV.rows(of: documents, in: briefing)[...]
    digestOfMentions = Digest(of: mentions)
  }

  /// As `bytes` has it; nil where the bytes are damaged.
  package init?(parsing bytes: ArraySlice<UInt8>) {
    var reader = MemoReader(bytes)
    mentions = reader.part()
    digestOfMentions = reader.digest()
    search = SearchEntries(reading: &reader)
    guard !reader.isDamaged, reader.isAtEnd else { return nil }
  }

  /// The group as bytes of a memo.
  package var bytes: [UInt8] {
    var writer = MemoWriter()
    writer.append(part: mentions)
    writer.append(digestOfMentions)
    search.write(to: &writer)
    return writer.bytes
  }
}
