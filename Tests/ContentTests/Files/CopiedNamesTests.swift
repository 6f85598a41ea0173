import TestTexts
import Testing

@testable import Content

struct CopiedNamesTests {
  private let names = CopiedNames(["notes/a.png", "maps/a.png", "caf\u{e9}.txt", "notes/map.svg"])

  @Test func aFileIsFoundByItsPathInAnySpelling() {
    #expect(names.place(spelled: "maps/a.png") == 1)
    #expect(names.place(spelled: "cafe\u{301}.txt") == 2)
    #expect(names.place(spelled: "a.png") == nil)
  }

  @Test func ofTwoThatAreSpelledAlikeTheOneWithTheSameBytesIsFound() {
    let names = CopiedNames(["cafe\u{301}.txt", "caf\u{e9}.txt"])
    #expect(names.place(spelled: "caf\u{e9}.txt") == 1)
    #expect(names.place(spelled: "caf\u{a0}e.txt") == nil)
  }

  @Test func aNameLeadsToAllWhoHaveIt() {
    #expect(names.paths(endingWith: "a.png") == ["notes/a.png", "maps/a.png"])
    #expect(names.paths(endingWith: "maps/a.png") == ["maps/a.png"])
    #expect(names.imageMeant(by: "mab.svg") == "map.svg")
  }

  /// C3: however many images texts name, the files are gone through once.
  @Test(arguments: [500, 2000])
  func filesAreGoneThroughOnce(count: Int) {
    let files = CountedBytes([UInt8](repeating: 0, count: count))
    let names = CopiedNames(files.indices.lazy.map { "notes/\(Int(files[$0]) + $0).png" })
    for number in 0..<count {
      #expect(names.place(spelled: "notes/\(number).png") == number)
      #expect(names.paths(endingWith: "\(number).png") == ["notes/\(number).png"])
    }
    #expect(files.steps == count)
  }
}
