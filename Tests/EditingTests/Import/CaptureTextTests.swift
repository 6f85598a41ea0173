import Diagnostics
import Editing
import Testing

struct CaptureTextTests {
  private func text(_ bytes: [UInt8]) throws -> (text: String, encoding: String) {
    let decoded = try CaptureText(decoding: InputFile(path: "a.txt", bytes: bytes))
    return (
      String(decoding: decoded.file.bytes, as: UTF8.self),
      "\(decoded.encoding.rawValue), \(decoded.basis.rawValue)"
    )
  }

  private static let word = "Café – 5 €"
  private static let latin: [UInt8] = [
    0x43, 0x61, 0x66, 0xE9, 0x20, 0x96, 0x20, 0x35, 0x20, 0x80,
  ]

  @Test func marksOfByteOrderDecide() throws {
    let utf16 = Self.word.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let swapped = Self.word.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    let little = try text([0xFF, 0xFE] + utf16)
    #expect(little == (Self.word, "UTF-16LE, by its byte order mark"))
    #expect(try text([0xFE, 0xFF] + swapped) == (Self.word, "UTF-16BE, by its byte order mark"))
    let marked = [0xEF, 0xBB, 0xBF] + Array(Self.word.utf8)
    #expect(try text(marked) == (Self.word, "UTF-8, by its byte order mark"))
    #expect(try text(utf16) == (Self.word, "UTF-16LE, by its bytes"))
    #expect(try text(swapped) == (Self.word, "UTF-16BE, by its bytes"))
  }

  @Test func bytesThatAreNotUTF8AreWindows1252() throws {
    #expect(try text(Self.latin) == (Self.word, "Windows-1252, by its bytes"))
    #expect(try text(Array(Self.word.utf8)) == (Self.word, "UTF-8, by its bytes"))
  }

  @Test func declaredCharsetIsTaken() throws {
    let head = Array("<meta charset=iso-8859-15>".utf8)
    let found = try text(head + [0xA4])
    #expect(found == ("<meta charset=iso-8859-15>€", "ISO-8859-15, as it declares"))
    let old = Array("<META HTTP-EQUIV=x CONTENT=\"text/html; charset=ISO-8859-1\">".utf8)
    #expect(try text(old + Self.latin).encoding == "Windows-1252, as it declares")
  }

  @Test func soundUTF8GoesBeforeADeclarationOfAnother() throws {
    let found = try text(Array("<meta charset=latin1>é".utf8))
    #expect(found == ("<meta charset=latin1>é", "UTF-8, by its bytes"))
  }

  @Test func declaredCharsetThatIsNotReadIsTold() {
    #expect(throws: CaptureText.NotText.self) {
      try text(Array("<meta charset=koi8-r>".utf8) + [0xC0])
    }
  }

  @Test func fileWithNULIsNoText() {
    #expect(throws: CaptureText.NotText.self) { try text([0x41, 0, 0x42, 0x43, 0x44, 0x45]) }
  }
}
