import Diagnostics
import Publishing
import Testing

struct ManifestTests {
  @Test func bytesAndParsingAreInverse() throws {
    let (one, two) = (Digest(words: (1, .max)), Digest(of: [2]))
    let manifest = Manifest(["b/c d.html": two, "a.html": one])
    #expect(
      String(decoding: manifest.bytes, as: UTF8.self)
        == "dossier-manifest 1\n\(one) a.html\n\(two) b/c d.html\n")
    #expect(one.description == "0000000000000001ffffffffffffffff")
    #expect(Manifest(parsing: manifest.bytes)?.digests == manifest.digests)
  }

  @Test(arguments: [
    "", "something else\n", "dossier-manifest 2\n", "dossier-manifest 1\nnopath\n",
    "dossier-manifest 1\n0000000000000001ffffffffffffffff \n",
    "dossier-manifest 1\n0000000000000001fffffffffffffffF a.html\n",
    "dossier-manifest 1\n0000000000000001ffffffffffffffff-a.html\n",
  ])
  func otherFormsAreNoManifest(text: String) {
    #expect(Manifest(parsing: Array(text.utf8)) == nil)
  }
}
