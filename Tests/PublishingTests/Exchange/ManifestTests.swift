import Publishing
import Support
import Testing

struct ManifestTests {
  private static let digest = Digest(of: [2])

  @Test func bytesAndParsingAreInverse() throws {
    let one = Digest(words: (1, .max, 0, 2))
    let manifest = Manifest([.init("b/c d.html", Self.digest), .init("a.html", one)])
    #expect(
      String(decoding: manifest.bytes, as: UTF8.self)
        == "dossier-manifest 2\n\(one) a.html\n\(Self.digest) b/c d.html\n")
    #expect(
      one.description == "0000000000000001ffffffffffffffff00000000000000000000000000000002")
    #expect(Manifest(parsing: manifest.bytes)?.files == manifest.files)
  }

  @Test(arguments: [
    "", "something else\n", "dossier-manifest 1\n", "dossier-manifest 2\nnopath\n",
    "dossier-manifest 2\n\(digest) \n", "dossier-manifest 2\n\(digest)\n",
    "dossier-manifest 2\n\(digest.description.uppercased()) a.html\n",
    "dossier-manifest 2\n\(digest)-a.html\n", "dossier-manifest 2\n0123 a.html\n",
    "dossier-manifest 2\n\(digest) a.html\n\(digest) a.html\n",
  ])
  func otherFormsAreNoManifest(text: String) {
    #expect(Manifest(parsing: Array(text.utf8)) == nil)
  }

  /// A5, A6: what the recipes of publishing remove is what a manifest names.
  @Test(arguments: [
    "../../secret.conf", "/etc/passwd", "a//b", "a/", "a/../b", "./a", ".git/config", "a/.b",
    "a\u{1B}[0m", "a\rR b", "a\tb", "a\u{7F}", "a\u{85}b", "a\u{2028}b",
  ])
  func manifestThatNamesAPathNoBuildWritesToIsNone(path: String) {
    let lines = "dossier-manifest 2\n\(Self.digest) index.html\n\(Self.digest) \(path)\n"
    #expect(Manifest(parsing: Array(lines.utf8)) == nil)
  }

  @Test func manifestWithAPathThatIsNotUTF8IsNone() {
    let bytes = Array("dossier-manifest 2\n\(Self.digest) a".utf8) + [0xFF, 0x0A]
    #expect(Manifest(parsing: bytes) == nil)
  }
}
