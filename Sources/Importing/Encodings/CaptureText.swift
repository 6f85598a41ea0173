package import Diagnostics
internal import Markdown
package import Support

/// The text of a capture, whatever encoding it was saved in.
package struct CaptureText: Sendable {
  /// The decoded text in UTF-8, without a byte order mark, under the capture's own path.
  package let file: InputFile
  /// The one that the bytes were read in.
  package let encoding: TextEncoding
  /// How the encoding is known.
  package let basis: Basis
  /// Warnings, in the decoded text: bytes that aren't characters, an encoding that was guessed.
  package let diagnostics: [Diagnostic]

  /// From the surest to the least sure.
  package enum Basis: String, Sendable {
    case byteOrderMark = "by its byte order mark"
    case declaration = "as it declares"
    case bytes = "by its bytes"
    case guess = "guessed from its words"
  }

  /// Decodes a file as browsers do; one that contains NUL isn't text.
  package init(decoding capture: InputFile) throws(ImportFailure) {
    let bytes = capture.bytes
    let label = EncodingDeclaration.label(in: bytes)
    let choice = Choice(bytes, declared: label)
    guard let read = Converter.decode(bytes[choice.start...], from: choice.encoding) else {
      throw .unreadable(
        Diagnostic(
          .invalidUTF8,
          "the file's encoding '\(choice.encoding.name)' can't be read by this system",
          at: capture.wholeLocation, suggestion: "save it in the encoding UTF-8"))
    }
    (encoding, basis) = (choice.encoding, choice.basis)
    let (text, bad) = Self.withoutControls(read.text, read.bad)
    file = InputFile(path: capture.path, bytes: text)
    if let place = text.firstIndex(of: 0) {
      throw .unreadable(
        Diagnostic(
          .invalidUTF8, "the file is not text: it contains a NUL character",
          at: file.location(of: place..<place + 1),
          suggestion: "save the article as text, HTML or Markdown"))
    }
    diagnostics = Self.warnings(on: file, choice, declared: label, bad: bad)
  }

  /// With U+FFFD for each control character that a page has no place for; form feeds and U+0085, which
  /// part lines, are line breaks. NUL stays, unless it is a stray one of a text. `places` of the text ascend, and come back as the new text's.
  private static func withoutControls(
    _ text: [UInt8], _ places: [Int]
  ) -> (text: [UInt8], places: [Int]) {
    var clean: [UInt8] = []
    clean.reserveCapacity(text.count)
    var moved: [Int] = []
    var rest = places[...]
    var index = 0
    let isText = text.count { $0 == 0 } * 1000 <= text.count
    while index < text.count {
      while let place = rest.first, place <= index {
        moved.append(clean.count)
        rest.removeFirst()
      }
      if text[index] == 0x0C || text[index...].starts(with: [0xC2, 0x85]) {
        clean.append(UInt8(ascii: "\n"))
        index += text[index] == 0x0C ? 1 : 2
      } else if text[index] != 0 || isText, let length = text.controlLength(at: index) {
        clean += "\u{FFFD}".utf8
        index += length
      } else {
        clean.append(text[index])
        index += 1
      }
    }
    return (clean, moved)
  }

  private static func warnings(
    on file: InputFile, _ choice: Choice, declared label: String?, bad: [Int]
  ) -> [Diagnostic] {
    var warnings = bad.prefix(20).map { place in
      Diagnostic(
        .suspiciousText,
        "these bytes are not a character in \(choice.encoding.name); they were replaced by '\u{FFFD}'",
        at: file.location(of: place..<place + 3), suggestion: "look up the character in the source")
    }
    if choice.encoding == .utf8, let place = EncodedTwice.place(in: file.bytes) {
      warnings.append(
        Diagnostic(
          .suspiciousText,
          "the text seems to have been encoded twice: 'Ã¼' and the like were one letter each",
          at: file.location(of: place), suggestion: "save the page again, or mend the letters"))
    }
    if choice.basis == .guess {
      let stated =
        label.map { "declares '\($0)', which is not an encoding" } ?? "doesn't say its encoding"
      warnings.append(
        Diagnostic(
          .suspiciousText, "the file \(stated), and is read as \(choice.encoding.name), a guess",
          at: file.wholeLocation,
          suggestion: "where letters look wrong, save the file in the encoding UTF-8"))
    } else if let label, choice.basis == .bytes, TextEncoding(label: label) != choice.encoding {
      warnings.append(
        Diagnostic(
          .suspiciousText,
          "the file declares '\(label)', but its bytes are \(choice.encoding.name), so it is read as that",
          at: file.wholeLocation, suggestion: "check whether the letters are right"))
    }
    return warnings
  }
}

/// The encoding in which a file is read, and where its text starts.
private struct Choice {
  let encoding: TextEncoding
  let basis: CaptureText.Basis
  let start: Int

  init(_ bytes: [UInt8], declared label: String?) {
    (encoding, basis, start) = Self.marked(bytes) ?? Self.unmarked(bytes, declared: label)
  }

  private static func marked(_ bytes: [UInt8]) -> (TextEncoding, CaptureText.Basis, Int)? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, .byteOrderMark, 3) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, .byteOrderMark, 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, .byteOrderMark, 2) }
    return nil
  }

  private static func unmarked(
    _ bytes: [UInt8], declared label: String?
  ) -> (TextEncoding, CaptureText.Basis, Int) {
    if let wide = wideEncoding(of: bytes) { return (wide, .bytes, 0) }
    var declared = label.flatMap(TextEncoding.init(label:))
    // A declaration that can be read byte by byte is not in UTF-16 (WHATWG HTML, 13.2.3.2).
    if declared == .utf16BigEndian || declared == .utf16LittleEndian { declared = .utf8 }
    // Pages are often saved as UTF-8 with the declaration they had before, and hardly any text in
    // another encoding is valid UTF-8 by chance.
    if bytes.contains(where: { $0 > 0x7F }), isUTF8(bytes) {
      return (.utf8, declared == .utf8 ? .declaration : .bytes, 0)
    }
    if let declared { return (declared, .declaration, 0) }
    // Japanese mail's encoding, all in ASCII: an escape that begins its characters.
    let shift: [UInt8] = [0x1B, UInt8(ascii: "$")]
    if bytes.firstRange(of: shift) != nil, let mail = TextEncoding(label: "iso-2022-jp") {
      return (mail, .bytes, 0)
    }
    if isUTF8(bytes) { return (.utf8, .bytes, 0) }
    return (EncodingGuess.encoding(of: bytes), .guess, 0)
  }

  private static func isUTF8(_ bytes: [UInt8]) -> Bool {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return true
    } catch {
      return false
    }
  }

  /// UTF-16 without a mark: Latin text has a zero in every other byte.
  private static func wideEncoding(of bytes: [UInt8]) -> TextEncoding? {
    let start = bytes.prefix(2000)
    guard start.count >= 4 else { return nil }
    let zeros = start.indices.filter { start[$0] == 0 }
    let odd = zeros.count { $0 % 2 == 1 }
    if odd * 3 > start.count, zeros.count < odd * 2 { return .utf16LittleEndian }
    let even = zeros.count - odd
    if even * 3 > start.count, zeros.count < even * 2 { return .utf16BigEndian }
    return nil
  }
}
