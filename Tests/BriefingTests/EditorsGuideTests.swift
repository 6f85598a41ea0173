import Content
import Importing
import Publishing
import Support
import Testing

/// The guide of `Content/README.md` beside the keys that the program takes; its last chapter, on
/// diagnostics, is printed from their declarations.
struct EditorsGuideTests {
  private let lines: [Substring]

  init() throws {
    let bytes = try DiskFileSystem().read(OurContent.root + "/Content/README.md")
    let all = String(decoding: bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    lines = Array(all.prefix { $0 != "## Diagnostics" })
  }

  /// The texts of the guide's examples by their paths: a path in back quotes, then a fenced block.
  private var examples: [String: String] {
    var examples: [String: String] = [:]
    for (index, line) in lines.enumerated() where line == "````" && index > 2 {
      guard let path = codes(in: lines[index - 2]).last, lines[index - 1].isEmpty,
        lines[index - 2].hasSuffix("`:")
      else { continue }
      let text = lines[(index + 1)...].prefix { $0 != "````" }
      examples[path] = text.map { $0 + "\n" }.joined()
    }
    return examples
  }

  @Test func examplesAreTheFilesOfANewBriefing() throws {
    let starter = OurContent.root + "/Sources/Editing/Starter"
    let files = examples.filter { !$0.key.contains("ferry") }
    #expect(files.count >= 6)
    for (path, text) in files {
      let file = try DiskFileSystem().read("\(starter)/\(path)")
      #expect(String(decoding: file, as: UTF8.self) == text, "\(path)")
    }
  }

  @Test func exampleOfImportIsWhatImportMakes() throws {
    let raw = try #require(examples["raw/ferry.txt"])
    let article = try ImportedArticle(
      InputFile(path: "raw/ferry.txt", bytes: Array(raw.utf8)), keeping: [])
    #expect(examples[article.path] == article.text)
  }

  @Test func everyKindOfBoilerplateIsInTheGuide() {
    let reported = Set(lines.flatMap { codes(in: $0) })
    #expect(Boilerplate.allCases.map(\.rawValue).filter { !reported.contains($0) } == [])
  }

  /// The words between back quotes in a piece of Markdown.
  private func codes(in text: some StringProtocol) -> [String] {
    text.split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 }.map { String($0.element) }
  }

  @Test func everyKeyStandsInTheGuide() {
    let reported = Set(lines.flatMap { codes(in: $0) })
    let keys = (Kind.allCases.map { Keys.of($0) } + [Keys.site]).flatMap { $0 }
    #expect(keys.flatMap(\.allNames).filter { !reported.contains($0) } == [])
  }

  @Test func guideTellsOfNoOtherKey() {
    let keys = (Kind.allCases.map { Keys.of($0) } + [Keys.site]).flatMap { $0 }
    let names = Set(keys.flatMap(\.allNames))
    var isKeyTable = false
    var reported: [String] = []
    for line in lines {
      let cells = line.split(separator: "|", omittingEmptySubsequences: false)
      if !line.hasPrefix("|") {
        isKeyTable = false
      } else if cells[1].hasPrefix(" Key") {
        isKeyTable = true
      } else if isKeyTable {
        reported += codes(in: cells[1])
      }
    }
    #expect(reported.count > 50)
    #expect(reported.filter { !names.contains($0) } == [])
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
