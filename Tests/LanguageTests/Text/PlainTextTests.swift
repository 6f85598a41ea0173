import Language
import Testing

struct PlainTextTests {
  @Test(arguments: [
    ("cafe\u{301}", "caf\u{E9}"), ("a\u{A0}\u{202F} b\t\nc", "a b c"), ("“a” ‘b’", "\"a\" 'b'"),
    ("a\u{2010}b\u{2011}c\u{2212}d–e", "a-b-c-d-e"),
    ("o\u{FB03}ce \u{FB01}\u{FB00}\u{FB02}\u{FB06}", "office fiffflst"),
    ("a\u{AD}b\u{200B}c\u{FEFF}d", "abcd"), ("\u{212B}\u{2126}", "\u{C5}\u{3A9}"),
    ("\u{1112}\u{1161}\u{11AB}", "\u{D55C}"), ("и\u{306}", "й"), ("が", "か\u{3099}"),
    ("a\u{323}\u{302}", "\u{1EAD}"), ("Ä", "A\u{308}"),
  ])
  func whatIsSpelledOtherwiseIsTheSame(a: String, b: String) {  // G5, G6
    #expect(PlainText(Array(a.utf8)).bytes == PlainText(Array(b.utf8)).bytes)
  }

  @Test(arguments: [("a", "A"), ("ß", "ss"), ("e", "é"), ("—", "-"), ("1", "１"), ("…", "...")])
  func whatIsAnotherWordStaysOne(a: String, b: String) {
    #expect(PlainText(Array(a.utf8)).bytes != PlainText(Array(b.utf8)).bytes)
  }

  @Test func offsetsLeadToTheCharactersOfTheText() {
    let plain = PlainText(Array("a\u{301}\u{A0} \u{FB01}x".utf8))
    #expect(String(decoding: plain.bytes, as: UTF8.self) == "á fix")
    #expect(plain.offsets == [0, 0, 3, 6, 6, 9, 10])
    let broken = PlainText([0x61, 0xFF, 0xCC, 0x62])
    #expect(broken.bytes == [0x61, 0xFF, 0xCC, 0x62] && broken.offsets == [0, 1, 2, 3, 4])
  }
}
