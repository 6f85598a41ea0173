import Testing

@testable import Diagnostics

struct DigestTests {
  /// Values of the reference implementation of MurmurHash3 x64 128, seed 0, first half first.
  @Test(arguments: [
    ("", "00000000000000000000000000000000"), ("a", "85555565f6597889e6b53a48510e895a"),
    ("hello", "cbd8a7b341bd9b025b1e906a48ae1d19"),
    ("0123456789abcdef", "4be06d94cf4ad1a787c35b5c63a708da"),
    ("0123456789abcdef0", "eb24ae8785a5c07573fb68b3313128ca"),
    ("The quick brown fox jumps over the lazy dog", "e34bbc7bbc071b6c7a433ca9c49a9347"),
    ("Ghāzī", "238af79ce4fed188dd02f29cd8a36ead"),
  ])
  func textsHaveTheirKnownDigest(text: String, digest: String) {
    #expect(Digest(of: Array(text.utf8)).description == digest)
  }

  @Test func everyByteCounts() {
    #expect(Digest(of: Array(0...255)).description == "1c99c313dc6f12b970d6077fab34cc1e")
    let digests = (0..<40).map { length in Digest(of: [UInt8](repeating: 0, count: length)) }
    #expect(Set(digests).count == 40)
  }

  @Test func aFilesNameTakesTheFirstTenDigits() {
    #expect(Digest(of: Array("hello".utf8)).short == "cbd8a7b341")
  }
}
