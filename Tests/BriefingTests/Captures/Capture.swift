import Glibc
import Publishing
import Support
import Testing

/// An article as it was received, where the captures are at hand: its lines as they are, and the
/// paragraphs of its real text.
struct Capture {
  let file: String
  /// The article made from it.
  let slug: String
  let lines: [[UInt8]]
  /// The lines, by number from 1, that are titles.
  let titles: Set<Int>
  /// As the digest numbers them, from 1; boilerplate and titles are not among them.
  let paragraphs: [[UInt8]]
  /// What `captures.txt` says of lines that are others now.
  let errors: [String]

  init(_ entry: CaptureList.Entry, in folder: String) throws {
    file = entry.file
    slug = entry.slug
    let bytes = try DiskFileSystem().read("\(folder)/\(entry.file)")
    lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map(Array.init)
    titles = Set(entry.marks.filter { $0.kind == .title }.map(\.line))
    var kept: [[UInt8]?] = lines
    var errors: [String] = []
    for mark in entry.marks {
      guard lines.indices.contains(mark.line - 1) else {
        errors.append("\(file): there is no line \(mark.line)")
        continue
      }
      let line = lines[mark.line - 1]
      let range = (mark.range ?? 0..<line.count).clamped(to: 0..<line.count)
      if Self.hash(line[range]) != mark.hash {
        errors.append("\(file):\(mark.line): not the line that captures.txt means")
      }
      kept[mark.line - 1] =
        mark.range == nil ? nil : Array(line[..<range.lowerBound] + line[range.upperBound...])
    }
    self.errors = errors
    paragraphs = kept.compactMap { $0 }.filter { !$0.allSatisfy { $0 == UInt8(ascii: " ") } }
  }

  /// The 64 bits of FNV-1a (Fowler, Noll, Vo), in 16 hexadecimal digits.
  static func hash(_ bytes: ArraySlice<UInt8>) -> String {
    let digits = String(FNV.hash64(bytes.span), radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

/// Where the captures are.
enum Captures {
  /// The folder named by `DOSSIER_CAPTURES`, or `shared/articles` beside the checkout.
  static var folder: String {
    if let named = getenv("DOSSIER_CAPTURES") { return String(cString: named) }
    return OurContent.folder(of: OurContent.root) + "/shared/articles"
  }

  static var areAtHand: Bool { DiskFileSystem().exists(folder) }

  static let absence: Comment =
    "the captures are not at hand: name their folder with DOSSIER_CAPTURES"

  static func all() throws -> [Capture] {
    try CaptureList().entries.map { try Capture($0, in: folder) }
  }
}
