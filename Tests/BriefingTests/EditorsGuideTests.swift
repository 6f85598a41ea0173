import Content
import Diagnostics
import Importing
import Language
import Linking
import Pages
import Publishing
import Support
import TestSupport
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
    let files = examples.filter { !$0.key.contains("ferry") && !$0.key.contains("flood") }
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

  /// What the build reports of a new briefing with a figure of one claim, and what the claim is read as.
  private func claim(_ cells: [String], unit: String, _ keys: String = "")
    async throws -> (diagnostics: [Diagnostic], reading: String?)
  {
    let text = cells[1].filter { $0 != "[" && $0 != "]" }
    let words = cells[1].split(separator: "[")[cells[1].hasPrefix("[") ? 0 : 1].prefix { $0 != "]" }
    let build = try await build(adding: [
      "Content/articles/n.md":
        "---\ntitle: N\ndate: 2021\nlanguage: \(cells[0])\n---\n\(text)\n",
      "Content/figures/n.md":
        "---\ntitle: N\nunit: \"\(unit)\"\nclaims:\n- says: \"\(words)\"\n  source: n\n"
        + "  paragraph: 1\n  \(keys)\n---\n",
    ])
    let briefing = build.pages?.briefing
    let reading = briefing?.comparisons[EntityID(.figure, "n")]?.readings.first
    let parts = [
      reading?.quantity?.operator.rawValue, reading?.quantity?.value?.plainText,
      reading?.quantity?.maximum?.plainText, reading?.unit,
    ]
    return (build.diagnostics, parts.compactMap(\.self).joined(separator: " "))
  }

  private func build(adding files: [String: String]) async throws -> Build {
    var all: [String: [UInt8]] = [:]
    let starter = OurContent.root + "/Sources/Editing/Starter"
    for (path, bytes) in try DiskFileSystem().contents(of: starter) { all[path] = bytes }
    for (path, bytes) in try DiskFileSystem().contents(of: OurContent.root + "/Templates") {
      all["Templates/" + path] = bytes
    }
    for (path, text) in files { all[path] = Array(text.utf8) }
    let inputs = all.map { InputFile(path: $0.key, bytes: $0.value) }
    return await Build(
      sharing: Inputs(
        content: inputs.filter { $0.path.hasPrefix("Content/") },
        templates: inputs.filter { $0.path.hasPrefix("Templates/") }))
  }

  /// The cells of the rows of the table whose header begins so, without back quotes.
  private func rows(of header: String) -> [[String]] {
    let rest = lines.drop { !$0.hasPrefix(header) }.dropFirst(2).prefix { $0.hasPrefix("|") }
    return rest.map { row in
      row.split(separator: "|").map {
        $0.filter { $0 != "`" }.split(separator: " ").joined(separator: " ")
      }
    }
  }

  @Test func numbersAreReadAsTheGuideSays() async throws {
    let rows = rows(of: "| Language | In the article | Figure's unit | Read")
    #expect(rows.count >= 8)
    for cells in rows {
      let (diagnostics, reading) = try await claim(cells, unit: cells[2])
      #expect(diagnostics.map(\.text) == [], "\(cells[1])")
      #expect(reading == cells[3], "\(cells[1])")
    }
  }

  @Test func whatIsAskedIsSettledAsTheGuideSays() async throws {
    let rows = rows(of: "| Language | In the article | Figure's unit | Why")
    #expect(rows.count >= 4)
    for cells in rows {
      let asked = try await claim(cells, unit: cells[2])
      #expect(asked.diagnostics.map(\.id) == [.unreadableNumber], "\(cells[1])")
      let settled = try await claim(cells, unit: cells[2], cells[4])
      #expect(settled.diagnostics.map(\.text) == [], "\(cells[1])")
    }
  }

  @Test func exampleOfFiguresBuildsAsTheGuideSays() async throws {
    let files = examples.filter { $0.key.contains("flood") }
    #expect(files.count == 3)
    let build = try await build(adding: files)
    #expect(build.diagnostics.map(\.text) == [])
    let comparisons = try #require(build.pages?.briefing.comparisons)
    let relations = ["flooded-area", "flooded-houses"].map { slug in
      comparisons[EntityID(.figure, slug)]?.pairs.map(\.relation.kind.rawValue)
    }
    #expect(relations == [["different date"], ["superseded"]])
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

  @Test func everyKeyIsInTheGuide() {
    let reported = Set(lines.flatMap { codes(in: $0) })
    let keys = (Kind.allCases.map { Keys.of($0) } + [SiteSettings.Keys.all]).flatMap { $0 }
    #expect(keys.flatMap(\.allNames).filter { !reported.contains($0) } == [])
  }

  /// The order in which the guide says that keys are written is that in which forms write them.
  @Test(arguments: [
    (Kind.article, "## Articles"), (.figure, "## Figures"), (.event, "## Events"),
    (.person, "## People"), (.topic, "## Topics"), (nil, "### Keys that every kind may have"),
  ])
  func tablesHaveTheKeysInTheirOrder(_ kind: Kind?, _ heading: String) throws {
    let table = lines.drop { $0 != heading }.drop { !$0.hasPrefix("| Key |") }.dropFirst(2)
      .prefix { $0.hasPrefix("|") }
    let written = table.flatMap { codes(in: $0.split(separator: "|")[0]) }
    let common = Set(Keys.of(.page).map(\.name)).subtracting(["title"])
    let own = Keys.of(kind ?? .page).map(\.name).filter {
      kind == nil ? common.contains($0) : !common.contains($0)
    }
    #expect(written == own)
  }

  @Test func keysOfAClaimAreInTheirOrder() {
    let table = lines.drop { !$0.hasPrefix("| Key of a claim |") }.dropFirst(2)
      .prefix { $0.hasPrefix("|") }
    let claims = Keys.of(.figure).first { $0.name == "claims" }?.type.keys ?? []
    #expect(table.flatMap { codes(in: $0.split(separator: "|")[0]) } == claims.map(\.name))
  }

  @Test func guideNamesNoOtherKey() {
    let keys = (Kind.allCases.map { Keys.of($0) } + [SiteSettings.Keys.all]).flatMap { $0 }
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
