import Glibc
import Testing

/// A line of `Goldens/quantities.tsv`.
struct GoldenPhrase {
  let words: String
  /// Reading and unit, or `none` and the reason, with a tab between.
  let reading: String

  static func all(file: String = #filePath) throws -> [GoldenPhrase] {
    let folder = String(file.prefix(upTo: try #require(file.lastIndex(of: "/"))))
    let text = try contents(of: folder + "/Goldens/quantities.tsv")
    return try text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
      let tab = try #require(line.firstIndex(of: "\t"))
      return GoldenPhrase(
        words: spelledOut(line[..<tab]), reading: String(line[line.index(after: tab)...]))
    }
  }

  private static func spelledOut(_ words: Substring) -> String {
    let names = ["<nbsp>": "\u{A0}", "<nnbsp>": "\u{202F}", "<thin>": "\u{2009}", "<nl>": "\n"]
    var text = ""
    var rest = words
    while let first = rest.first {
      if let (name, character) = names.first(where: { rest.hasPrefix($0.key) }) {
        text += character
        rest = rest.dropFirst(name.count)
      } else {
        text.append(first)
        rest = rest.dropFirst()
      }
    }
    return text
  }

  private static func contents(of path: String) throws -> String {
    let file = try #require(fopen(path, "r"))
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var byte = fgetc(file)
    while byte != EOF {
      bytes.append(UInt8(truncatingIfNeeded: byte))
      byte = fgetc(file)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
