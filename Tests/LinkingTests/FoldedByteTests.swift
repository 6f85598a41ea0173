import Testing

@testable import Linking

struct FoldedByteTests {
  @Test(arguments: [
    ("a  b", "a b"), ("a\u{A0}b", "a b"), ("a\t\n\u{2009}\u{3000}b", "a b"), (" a ", "a"),
    ("O’H ‘x’ ʼ", "O'H 'x' '"), ("“x”", "\"x\""), ("a\u{2010}b\u{2011}c", "a-b-c"),
    ("a\u{AD}b\u{2060}c\u{FEFF}", "abc"), ("a–b—c", "a–b—c"), ("é漢\u{301}", "é漢\u{301}"),
    ("", ""), (" \u{A0}", ""), ("ü\u{85}x", "ü x"), ("…·", "…·"),
  ])
  func writingsOfOneNameFoldAlike(text: String, folded: String) {
    #expect(String(decoding: Array(text.utf8).folded, as: UTF8.self) == folded)
  }

  @Test(arguments: ["a", "1", "é", "漢", "\u{301}", "_", "\u{AD}x"])
  func lettersMarksDigitsAndBrokenWordsGoOn(next: String) {
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
}
