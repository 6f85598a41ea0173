/// The words by which boilerplate is known in a language, as data: one file of this folder for each, and one for
/// those of which little is known.
///
/// Phrases are in lower case, with straight quotation marks, parted by bars, below the name of what
/// they mark.
struct PhraseBook: Sendable {
  /// What a list of phrases is, by the name it has in the files.
  enum Kind: String, CaseIterable, Sendable {
    /// Anywhere in a short line: notices of cookies, of copyright, of a first publication.
    case cookies, copyrights, reprints, mailings
    /// What a line must begin with: pointers to other articles, bylines, …
    case pointers, share, navigation, credits, bylines, datelines
    /// What a note on a first publication begins with.
    case reprintStarts = "reprint-starts"
    /// Whole lines: heads of lists, of comments, of advertisements.
    case popular, related, comments, advertisements
    /// Lines of these words alone, with one of the cores, are to share.
    case shareWords = "share-words"
    case shareCores = "share-cores"
    case navigationWords = "navigation-words"
    /// A call begins with one, and holds one of the cues.
    case calls
    case callCues = "call-cues"
    /// Words with which a page speaks to its reader.
    case noticeWords = "notice-words"
    /// Words of a credit between brackets or after a caption.
    case creditWords = "credit-words"
    /// What the statement of a change's date begins with, and words of a line that shows today's.
    case updates, todays
    /// What may be beside a date in a line of its own.
    case dateWords = "date-words"
    /// In a short line that says how long the reading takes.
    case readingTimes = "reading-times"
    /// What is before the author's name: `by`; between several; and what the people of a newsroom are.
    case authors, ands, roles
    /// What is before the name of someone who did something else for it.
    case helpers
    /// What a place from which somebody reports ends with.
    case whences
    /// Words in the names of papers and the like, which may come after an author's.
    case papers
  }

  /// ISO 639.
  let language: String
  private let phrases: [Kind: [String]]

  init(_ language: String, _ table: String) {
    self.language = language
    var phrases: [Kind: [String]] = [:]
    var kind: Kind?
    for line in table.split(separator: "\n") {
      if line.last == ":", let found = Kind(rawValue: String(line.dropLast())) {
        kind = found
      } else if let kind {
        phrases[kind, default: []] += line.split(separator: "|")
          .map { $0.split(separator: " ").joined(separator: " ") }.filter { !$0.isEmpty }
      }
    }
    self.phrases = phrases
  }

  subscript(kind: Kind) -> [String] { phrases[kind] ?? [] }

  static let all: [PhraseBook] = [
    english, german, french, spanish, italian, portuguese, russian, arabic, persian, japanese,
    chinese, dutch, norwegian, danish, swedish, korean,
  ]
}
