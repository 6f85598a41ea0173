import Publishing
import Testing

/// What `captures.txt` says of the captures without a word of their text.
///
/// Lines: `capture <file> <slug>` begins one; `title <line> <hash>` and `boilerplate <line> <hash>`
/// take a whole line out of the real text; `part <line> <from>-<to> <hash>` takes bytes out of a
/// line. The hash is of what is taken out.
struct CaptureList {
  struct Mark {
    enum Kind: String {
      case title, boilerplate, part
    }

    let kind: Kind
    let line: Int
    /// Bytes of the line; nil for the whole.
    let range: Range<Int>?
    let hash: String

    init(parsing words: [Substring]) throws {
      kind = try #require(Kind(rawValue: String(words[0])))
      line = try #require(Int(words[1]))
      hash = String(try #require(words.last))
      if kind == .part {
        let bounds = words[2].split(separator: "-").compactMap { Int($0) }
        try #require(words.count == 4 && bounds.count == 2 && bounds[0] < bounds[1])
        range = bounds[0]..<bounds[1]
      } else {
        try #require(words.count == 3)
        range = nil
      }
    }
  }

  struct Entry {
    let file: String
    let slug: String
    var marks: [Mark] = []
  }

  let entries: [Entry]

  init() throws {
    let text = try DiskFileSystem().read(OurContent.testFolder + "/captures.txt")
    var entries: [Entry] = []
    for line in String(decoding: text, as: UTF8.self).split(separator: "\n") {
      let words = line.split(separator: " ")
      if words[0] == "#" { continue }
      try #require(words.count >= 3, "captures.txt: \(line)")
      if words[0] == "capture" {
        entries.append(Entry(file: String(words[1]), slug: String(words[2])))
      } else {
        try #require(!entries.isEmpty)
        entries[entries.count - 1].marks.append(try Mark(parsing: words))
      }
    }
    self.entries = entries
  }
}
