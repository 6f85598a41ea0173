import Content
import Testing

struct KindTests {
  @Test func eachFolderIsOneKinds() {
    #expect(Kind.foldered.compactMap(\.folder).compactMap { Kind(folder: $0) } == Kind.foldered)
    #expect(Kind.allCases.filter { !Kind.foldered.contains($0) } == [.page])
  }

  @Test(arguments: ["", "pages", "People", "person", "static"])
  func anyOtherFolderIsNoKinds(folder: String) {
    #expect(Kind(folder: folder) == nil)
  }
}
