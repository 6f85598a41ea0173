import Language
import Testing

struct FoldedByteTests {
  @Test(arguments: [
    ("a  b", "a b"), ("a\u{A0}b", "a b"), ("a\t\n\u{2009}\u{3000}b", "a b"), (" a ", "a"),
    ("O’H ‘x’ ʼ", "O'H 'x' '"), ("“x”", "\"x\""), ("a\u{2010}b\u{2011}c", "a-b-c"),
    ("a\u{AD}b\u{2060}c\u{FEFF}", "abc"), ("a–b—c", "a–b—c"), ("é漢\u{301}", "é漢\u{301}"),
    ("Ｃｆ－１", "Cf-1"), ("أحمـَد", "احمد"), ("علي كريم", "علی کریم"), ("Артём", "Артем"),
    ("o\u{FB03}ce \u{FB01}n", "office fin"), ("\u{FB05}x", "stx"), ("a\u{200B}b\u{202A}", "ab"),
    ("", ""), (" \u{A0}", ""), ("ü\u{85}x", "ü x"), ("…·", "…·"),
  ])
  func writingsOfOneNameFoldAlike(text: String, folded: String) {
    #expect(String(decoding: Array(text.utf8).folded, as: UTF8.self) == folded)
  }

  @Test(arguments: ["a", "1", "é", "\u{301}", "_", "\u{AD}x"])
  func lettersMarksAndDigitsGoOn(next: String) {
    let text = Array("x\(next)".utf8)
    #expect(text.continuesWord(at: 1))
    #expect(!text.continuesWord(at: text.count))
  }

  @Test(arguments: [" ", ".", "-", "’", "\u{A0}", "—", "(", "$"])
  func anythingElseIsABoundary(next: String) {
    let text = Array("\(next)x".utf8)
    #expect(!text.continuesWord(at: 0))
    #expect(!text.continuesWord(before: text.count - 1))
    #expect(text.continuesWord(before: text.count))
  }

  @Test func aJoinerThatJoinsNothingIsABoundary() {
    #expect(Array("ی\u{200C}ها".utf8).continuesWord(at: 2))
    #expect(!Array("ی\u{200C} ها".utf8).continuesWord(at: 2))
    #expect(!Array("ی\u{200C}".utf8).continuesWord(at: 2))
  }

  @Test func noNameEndsWithinALigature() {
    let text = Array("gra\u{FB01}x".utf8)
    #expect(text.continuesWord(at: 4) && text.continuesWord(at: 5))
  }

  @Test func scriptsWithoutSpacesSeparateTheirWords() {
    for text in ["東京", "京オ", "ンの", "x漢", "漢x"] {
      let bytes = Array(text.utf8)
      let middle = text.first.map { String($0).utf8.count } ?? 0
      #expect(!bytes.continuesWord(at: middle) && !bytes.continuesWord(before: middle))
    }
    #expect(Array("オル".utf8).continuesWord(at: 3))
  }
}
