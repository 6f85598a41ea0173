import Content
import Diagnostics
import Support
import TestTexts

/// Entities and documents made of invented words, always the same.
struct InventedSite {
  private var random = SeededRandom(seed: 42)
  private var words: [String] = []
  private let forms: [String]

  /// Half of the names are people's, who have surnames as well.
  private static func name(_ index: Int) -> String {
    "\(InventedWords.capitalised(index % 97 * 7 + 3)) \(InventedWords.capitalised(index + 1000))"
  }

  /// Documents name the first `mentioned` names.
  init(mentioned: Int) {
    words = (0..<3000).map { InventedWords.word($0 * 5) }
    words += ["the", "of", "and", "to", "in", "a", "that", "was", "for", "on", "with", "said"]
      .flatMap { Array(repeating: $0, count: 200) }
    forms = (0..<mentioned).map(Self.name)
  }

  /// The files of entities.
  static func entities(_ count: Int) -> [Document] {
    (0..<count).map { index in
      let name = Self.name(index)
      let surname = name.split(separator: " ")[1]
      return index.isMultiple(of: 2)
        ? document(.person, "e\(index)", "name: \(name)\nnames: [\(surname)]", "")
        : document(.topic, "e\(index)", "name: \(name)\ntype: term", "")
    }
  }

  static func document(_ kind: Kind, _ slug: String, _ keys: String, _ body: String) -> Document {
    var diagnostics: [Diagnostic] = []
    let text = "---\n\(keys)\n---\n\(body)"
    return Document(
      parsing: InputFile(path: "Content/\(slug).md", bytes: Array(text.utf8)),
      as: EntityID(kind, slug), introduces: nil, into: &diagnostics)
  }

  /// A note of some 400 words as ours are: with headings, emphasis, lists, citations, links, and
  /// lines of a hundred characters; one word in twelve or so is a name.
  mutating func note(_ index: Int) -> (document: Document, body: String) {
    var body = ""
    for section in 0..<3 {
      body += "## \(pick(words)) \(pick(words))\n\n"
      for paragraph in 0..<3 {
        body +=
          paragraph == 2 && section == 1 ? list() : "\(sentence()) \(sentence()) \(sentence())\n\n"
      }
    }
    let keys = "title: Note \(index)\ndate: 2020-01-01"
    body = Self.wrapped(body)
    return (Self.document(.note, "n\(index)", keys, body), body)
  }

  private static func wrapped(_ text: String) -> String {
    var bytes: [UInt8] = []
    var column = 0
    for byte in text.utf8 {
      let isBreak = byte == UInt8(ascii: " ") && column > 100
      bytes.append(isBreak ? UInt8(ascii: "\n") : byte)
      column = isBreak || byte == UInt8(ascii: "\n") ? 0 : column + 1
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private mutating func list() -> String {
    (0..<3).map { _ in "- \(sentence())\n" }.joined() + "\n"
  }

  private mutating func sentence() -> String {
    var sentence = "The"
    for _ in 0..<14 {
      switch random.next() % 50 {
      case 0..<4: sentence += " \(pick(forms))"
      case 4: sentence += " *\(pick(words))*"
      case 5: sentence += " [\(pick(words))](https://example.org/\(pick(words)))"
      default: sentence += " \(pick(words))"
      }
    }
    return sentence + " [@\(pick(words)), para. \(random.next() % 30)]."
  }

  private mutating func pick(_ list: [String]) -> String {
    list[Int(random.next() % UInt64(list.count))]
  }
}
