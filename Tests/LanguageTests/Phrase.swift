import Glibc
import Language
import Testing

/// A line of `phrases.tsv`: words in a text, and how they are read.
struct Phrase {
  let language: String
  let figureUnit: String?
  let text: [UInt8]
  let range: Range<Int>
  let words: String
  /// Operator, value, maximum and unit, or `ask`.
  let reading: String

  static func all(file: String = #filePath) throws -> [Phrase] {
    let folder = try #require(Self.folder(file))
    let text = try contents(of: folder + "/phrases.tsv")
    return try text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      try #require(columns.count == 4, "\(line)")
      return Phrase(columns)
    }
  }

  /// The folder of a file.
  static func folder(_ file: String) -> String? {
    file.lastIndex(of: "/").map { String(file[..<$0]) }
  }

  private init(_ columns: [String]) {
    language = columns[0]
    figureUnit = columns[1].isEmpty ? nil : columns[1]
    words = columns[2]
    var bytes: [UInt8] = []
    var start = 0
    var end: Int?
    for byte in columns[2].utf8 {
      switch byte {
      case UInt8(ascii: "["): start = bytes.count
      case UInt8(ascii: "]"): end = bytes.count
      default: bytes.append(byte)
      }
    }
    text = bytes
    range = start..<(end ?? bytes.count)
    reading = columns[3].split(separator: " ").joined(separator: " ")
  }

  /// How the words are read, as `reading` has it.
  func read() -> String {
    do throws(Question) {
      let quantity = try NumberReader.read(
        in: text, range: range, language: language, figureUnit: figureUnit)
      let unit = (quantity.unit?.name ?? "") + (quantity.unit?.per.map { "/" + $0 } ?? "")
      let parts = [
        quantity.operator.rawValue, quantity.value?.plainText, quantity.maximum?.plainText, unit,
      ]
      return parts.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " ")
    } catch {
      return "ask"
    }
  }

  /// The text of a file.
  static func contents(of path: String) throws -> String {
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
