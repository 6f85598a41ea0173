import Content
import Diagnostics
import Support
import TestTexts
import Testing

/// Whatever the bytes, reading ends and every reported place is in the file.
struct HostileInputTests {
  private static let sample = """
    ---
    title: "Péars \\u00e9"
    date: 2020-08-09/..
    names: ['it''s', b]
    claims:
      - says: about 12,000
        source: a
        paragraph: 4
        by: {text: nobody}
    explanation: |
      See [[a#b|c]] and *that*[^1].

      [^1]: x
    extra: {a: b}
    removed: [{kind: k, after: 0}]
    roles: [{role: r, source: s, paragraph: 1}]
    disagreements: [{about: a, positions: [{source: s, paragraph: 1, holds: h}]}]
    ---
    # A [[b]] ![[c]]

    | a | b |
    |---|---|
    | [@a, para. 1] | c |
    """

  private func read(
    _ bytes: [UInt8], as kinds: [Kind] = Kind.allCases, ending: String = "md", _ comment: String
  ) {
    for kind in kinds {
      let path = "Content/a.\(ending)"
      check(bytes, path, comment) { file, diagnostics in
        _ = Document(parsing: file, as: EntityID(kind, "a"), introduces: nil, into: &diagnostics)
      }
    }
    check(bytes, SiteSettings.path, comment) { file, diagnostics in
      _ = SiteSettings(parsing: file, into: &diagnostics)
    }
  }

  private func check(
    _ bytes: [UInt8], _ path: String, _ comment: String,
    _ read: (InputFile, inout [Diagnostic]) -> Void
  ) {
    var diagnostics: [Diagnostic] = []
    read(InputFile(path: path, bytes: bytes), &diagnostics)
    for diagnostic in diagnostics {
      #expect(diagnostic.location.path == path, "\(comment)")
      #expect((0...bytes.count).contains(diagnostic.location.offset), "\(comment)")
      #expect(!diagnostic.message.isEmpty, "\(comment)")
    }
  }

  @Test(arguments: 0..<UInt64(Soak.count(60, full: 200)))
  func randomBytesEnd(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let alphabet: [UInt8] =
      Array("-:#&*!|>'\"%@`{}[],?\n\r\t a0~\\".utf8) + [
        0, 0x85, 0xC2, 0xE2, 0x80, 0xA8, 0xFF, 0xEF, 0xBB, 0xBF,
      ]
    let noise = (0..<Int.random(in: 0...200, using: &random)).map { _ in
      alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
    }
    read(noise, "seed \(seed)")
    read(noise, as: [.article], ending: "txt", "seed \(seed)")
    read(Array("---\n".utf8) + noise + Array("\n---\n".utf8) + noise, "seed \(seed)")
    let text = noise.filter { $0 < 0x80 && $0 != 0 }
    read(Array("---\na: ".utf8) + text + Array("\n---\n".utf8) + text, "seed \(seed)")
  }

  @Test(arguments: 0..<UInt64(Soak.count(80, full: 300)))
  func mutatedFilesEnd(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    var bytes = Array(Self.sample.utf8)
    for _ in 0..<Int.random(in: 1...6, using: &random) {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      let end = min(bytes.count, place + Int.random(in: 0...20, using: &random))
      switch Int.random(in: 0..<5, using: &random) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes[place] = UInt8.random(in: 0x20...0x7E, using: &random)
      case 2:
        bytes.insert(
          contentsOf: bytes[place..<end], at: Int.random(in: 0...bytes.count, using: &random))
      case 3 where bytes.count > 40: bytes.removeSubrange(place..<end)
      default: bytes.insert(contentsOf: "---\n".utf8, at: place)
      }
    }
    read(bytes, "seed \(seed)")
  }

  @Test(arguments: [
    "[", "{a: ", "- ", "? ", "a:\n - ", "{", "(", "'", "\"", "&a ", "!", "> ", "[[", "*",
  ])
  func deepNestingEnds(opening: String) {
    for count in [900, Soak.count(4_000, full: 20_000)] {
      let deep = Array(String(repeating: opening, count: count).utf8)
      read(
        Array("---\ntitle: ".utf8) + deep + Array("\n---\n".utf8) + deep, as: [.note], opening)
      read(Array("---\n".utf8) + deep + Array("\n---\n".utf8), as: [.figure], opening)
    }
  }

  @Test(
    .timeLimit(.minutes(20)), arguments: ["a", " ", "a: ", "\u{0}", "é", "- ", "a, ", "'", "# "])
  func aLineWithoutEndIsReadToItsEnd(piece: String) {
    let bytes = Soak.count(40_000, full: 1_000_000)
    let line = Array(String(repeating: piece, count: bytes / piece.utf8.count).utf8)
    read(Array("---\ntitle: ".utf8) + line + Array("\n---\n".utf8), as: [.figure], piece)
    read(Array("---\ntitle: a\n---\n".utf8) + line, as: [.note], piece)
    read(Array("---\ntitle: a\n---\n".utf8) + line, as: [.article], ending: "txt", piece)
  }
}
