import Content
import Publishing
import Testing

/// The guide of `Content/README.md` beside the keys that the program takes.
struct EditorsGuideTests {
  private let lines: [Substring]

  init() throws {
    let bytes = try DiskFileSystem().read(OurContent.root + "/Content/README.md")
    lines = String(decoding: bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
  }

  /// The words between back quotes in a piece of Markdown.
  private func codes(in text: some StringProtocol) -> [String] {
    text.split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 }.map { String($0.element) }
  }

  @Test func everyKeyStandsInTheGuide() {
    let told = Set(lines.flatMap { codes(in: $0) })
    let keys = (Kind.allCases.map { Keys.of($0) } + [Keys.site]).flatMap { $0 }
    #expect(keys.flatMap(\.allNames).filter { !told.contains($0) } == [])
  }

  @Test func guideTellsOfNoOtherKey() {
    let keys = (Kind.allCases.map { Keys.of($0) } + [Keys.site]).flatMap { $0 }
    let names = Set(keys.flatMap(\.allNames))
    var isKeyTable = false
    var told: [String] = []
    for line in lines {
      let cells = line.split(separator: "|", omittingEmptySubsequences: false)
      if !line.hasPrefix("|") {
        isKeyTable = false
      } else if cells[1].hasPrefix(" Key") {
        isKeyTable = true
      } else if isKeyTable {
        told += codes(in: cells[1])
      }
    }
    #expect(told.count > 50)
    #expect(told.filter { !names.contains($0) } == [])
  }
}

extension Key {
  /// Its name and those of the keys within its value.
  fileprivate var allNames: [String] { [name] + type.keys.flatMap(\.allNames) }
}

extension KeyType {
  fileprivate var keys: [Key] {
    switch self {
    case .record(let keys), .textOrRecord(let keys): keys
    case .list(let element): element.keys
    default: []
    }
  }
}
