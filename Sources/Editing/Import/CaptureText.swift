package import Diagnostics

/// The text of a capture, whatever encoding it was saved in.
package struct CaptureText: Sendable {
  /// The decoded text in UTF-8, without a byte order mark, under the capture's own path.
  package let file: InputFile
  package let encoding: TextEncoding
  /// How the encoding is known.
  package let basis: Basis

  /// From the surest to the least sure.
  package enum Basis: String, Sendable {
    case byteOrderMark = "by its byte order mark"
    case declaration = "as it declares"
    case bytes = "by its bytes"
  }

  /// Decodes a file; one that holds NUL bytes is no text.
  package init(decoding capture: InputFile) throws(NotText) {
    let bytes = capture.bytes
    if let label = Self.unreadableCharset(of: bytes) {
      throw NotText(
        diagnostic: Diagnostic(
          .invalidUTF8, "the file's encoding '\(label)' is none that is read here",
          at: capture.wholeLocation, suggestion: "save it in the encoding UTF-8"))
    }
    let found = Self.encoding(of: bytes)
    (encoding, basis) = (found.encoding, found.basis)
    let text = encoding.decode(bytes[found.start...])
    file = InputFile(path: capture.path, bytes: text)
    if let place = text.firstIndex(of: 0) {
      throw NotText(
        diagnostic: Diagnostic(
          .invalidUTF8, "the file is no text: it holds a NUL character",
          at: file.location(of: place..<place + 1),
          suggestion: "save the article as text, HTML or Markdown"))
    }
  }

  /// A file that can't be read as text.
  package struct NotText: Error {
    package let diagnostic: Diagnostic
  }

  private static func encoding(of bytes: [UInt8]) -> (
    encoding: TextEncoding, basis: Basis, start: Int
  ) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, .byteOrderMark, 3) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, .byteOrderMark, 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, .byteOrderMark, 2) }
    if let wide = wideEncoding(of: bytes) { return (wide, .bytes, 0) }
    let declared = declaration(in: bytes).flatMap(TextEncoding.init(label:))
    let isUTF8 = TextEncoding.isUTF8(bytes)
    // Pages are often saved as UTF-8 with the declaration they had before, and hardly any text in
    // another encoding is sound UTF-8 by chance.
    if isUTF8 { return (.utf8, declared == .utf8 ? .declaration : .bytes, 0) }
    if let declared, declared != .utf8 { return (declared, .declaration, 0) }
    return (.windows1252, .bytes, 0)
  }

  /// The label of a declared encoding that is not read, where the bytes are no other's.
  private static func unreadableCharset(of bytes: [UInt8]) -> String? {
    guard let label = declaration(in: bytes), TextEncoding(label: label) == nil,
      !TextEncoding.isUTF8(bytes), !bytes.starts(with: [0xFF, 0xFE]),
      !bytes.starts(with: [0xFE, 0xFF])
    else { return nil }
    return label
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

  /// The label behind `charset=` or `encoding=` in the first lines of a page.
  private static func declaration(in bytes: [UInt8]) -> String? {
    let head = String(decoding: bytes.prefix(4096), as: UTF8.self).lowercased()
    guard head.contains("<meta") || head.contains("<?xml") else { return nil }
    for sign in ["charset=", "encoding="] {
      guard let place = head.range(of: sign) else { continue }
      let label = head[place.upperBound...].drop { $0 == "\"" || $0 == "'" || $0 == " " }
        .prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") }
      if !label.isEmpty { return String(label) }
    }
    return nil
  }
}

extension StringProtocol {
  /// Where some words stand first.
  func range(of words: String) -> Range<Index>? {
    firstRange(of: words)
  }
}
