import Support
import Templates
import Testing

@testable import Pages

struct AssetsTests {
  @Test func assetsAreInTheOrderOfTheirNamesWhateverThatOfTheFiles() {
    let files = ["b.js", "a.css", "fonts/c.woff2"].map {
      InputFile(path: "T/\($0)", bytes: Array("hello".utf8))
    }
    for order in [files, files.reversed()] {
      let assets = Assets(order, root: "T/")
      #expect(assets.all.map(\.name) == ["a.css", "b.js", "fonts/c.woff2"])
      #expect(assets.all.map(\.outputPath)[0] == "assets/a.324dcf027d.css")
      #expect(
        assets.record(.relative(from: "people/x.html")).values[2]
          == .text("../assets/fonts/c.324dcf027d.woff2"))
    }
  }

  @Test func anotherContentIsAnotherFile() {
    let paths = ["a", "b"].map { text in
      Assets([InputFile(path: "T/x.css", bytes: Array(text.utf8))], root: "T/").all[0].outputPath
    }
    #expect(paths[0] != paths[1])
  }

  @Test func anAssetIsFoundByItsName() {
    let assets = Assets([InputFile(path: "T/x.css", bytes: [1])], root: "T/")
    #expect(assets["x.css"] == [1] && assets["y.css"] == nil)
  }
}
