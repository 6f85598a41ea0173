import Content
import Diagnostics
import Support

/// Entities and documents made of invented words, always the same.
struct InventedSite {
  private var state: UInt64 = 42
  private var words: [String] = []
  private let forms: [String]

  /// Half of the names are people's, who have surnames as well.
  private static func name(_ index: Int) -> String {
    "\(word(index % 97 * 7 + 3)) \(word(index + 1000))"
  }

  /// A word of syllables that encodes its number, with a capital.
  private static func word(_ number: Int) -> String {
    let syllables = ["ba", "ro", "mi", "ten", "sul", "ka", "dor", "vi", "len", "qua", "fer", "no"]
    var rest = number
    var word = ""
    repeat {
      word += syllables[rest % syllables.count]
      rest /= syllables.count
    } while rest > 0
    return word.prefix(1).uppercased() + word.dropFirst()
  }

  /// Documents name the first `mentioned` names.
  init(mentioned: Int) {
    words = (0..<3000).map { Self.word($0 * 5).lowercased() }
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
      switch next() % 50 {
      case 0..<4: sentence += " \(pick(forms))"
      case 4: sentence += " *\(pick(words))*"
      case 5: sentence += " [\(pick(words))](https://example.org/\(pick(words)))"
      default: sentence += " \(pick(words))"
      }
    }
    return sentence + " [@\(pick(words)), para. \(next() % 30)]."
  }

  private mutating func pick(_ list: [String]) -> String { list[Int(next() % UInt64(list.count))] }

  /// A step of a linear congruential generator (Knuth, MMIX).
  private mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state >> 33
  }
}
