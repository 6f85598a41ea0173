import Publishing
import Testing

struct ManifestTests {
  @Test func bytesAndParsingAreInverse() throws {
    let manifest = Manifest(["b/c d.html": "02", "a.html": "01"])
    #expect(
      String(decoding: manifest.bytes, as: UTF8.self)
        == "dossier-manifest 1\n01 a.html\n02 b/c d.html\n")
    #expect(Manifest(parsing: manifest.bytes)?.digests == manifest.digests)
  }

  @Test(arguments: ["", "something else\n", "dossier-manifest 2\n", "dossier-manifest 1\nnopath\n"])
  func otherFormsAreNoManifest(text: String) {
    #expect(Manifest(parsing: Array(text.utf8)) == nil)
  }
}
