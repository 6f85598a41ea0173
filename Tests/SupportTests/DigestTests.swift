import Support
import Testing

struct DigestTests {
  /// As `b2sum -l 256` prints them.
  @Test(arguments: [
    (
      "", "0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8"
    ),
    (
      "a", "8928aae63c84d87ea098564d1e03ad813f107add474e56aedd286349c0c03ea4"
    ),
    (
      "abc", "bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319"
    ),
    (
      "0123456789abcdef", "c783baf5fb1427e7d924c9fe93ee161169324bb139d9cd8d8b9602c412ec6cda"
    ),
    (
      "The quick brown fox jumps over the lazy dog",
      "01718cec35cd3d796dd00020e0bfecb473ad23457d063b75eff29c0ffa2e58a9"
    ),
    (
      "Ghāzī", "e5e215b1ce3208790e265ba4a65e040d4f9782d050f61df6c0660a23ba67c421"
    ),
  ])
  func textsHaveTheirKnownDigest(text: String, digest: String) {
    #expect(Digest(of: Array(text.utf8)).description == digest)
  }

  /// Messages that end within, at and after the end of a block of 128 bytes, as `b2sum` prints them.
  @Test(arguments: [
    (
      127, "f2fe67ff342e21b8f45e8f2e0bcd1d9243245d50ee6c78042e9c491388791c72"
    ),
    (
      128, "c3582f71ebb2be66fa5dd750f80baae97554f3b015663c8be377cfcb2488c1d1"
    ),
    (
      129, "f7f3c46ba2564ff4c4c162da1f5b605f9f1c4aa6a20652a9f9a337c1a2f5b9c9"
    ),
    (
      256, "39a7eb9fedc19aabc83425c6755dd90e6f9d0c804964a1f4aaeea3b9fb599835"
    ),
    (
      1000, "c636324d47d89f2b2434dc2c994100663fbbaea880ff020fc5de89dd0f77a1ec"
    ),
  ])
  func longTextsHaveTheirKnownDigest(count: Int, digest: String) {
    #expect(Digest(of: (0..<count).map { UInt8(truncatingIfNeeded: $0) }).description == digest)
  }

  @Test func everyByteCounts() {
    let digests = (0..<140).map { length in Digest(of: [UInt8](repeating: 0, count: length)) }
    #expect(Set(digests).count == 140)
  }

  /// A13: two files that were made to have one MurmurHash3.
  @Test func filesMadeToCollideUnderAHashThatIsNotCryptographicDiffer() {
    let first = Array("The first of two files, 32 bytes".utf8)
    let second: [UInt8] = [
      0xb4, 0x08, 0x63, 0x42, 0x04, 0x78, 0x64, 0x41, 0x32, 0x40, 0xd6, 0x12, 0xd1, 0xa1, 0xf3,
      0xce,
      0x20, 0x66, 0x69, 0x6c, 0xe8, 0x25, 0x5e, 0x9d, 0x33, 0x32, 0x20, 0x62, 0x79, 0x74, 0x65,
      0x73,
    ]
    #expect(Digest(of: first) != Digest(of: second))
    #expect(!InputFile(path: "a", bytes: first).isSame(as: InputFile(path: "a", bytes: second)))
  }

  @Test func aFilesNameTakesTheFirstTenDigits() {
    #expect(Digest(of: Array("hello".utf8)).short == "324dcf027d")
  }
}
