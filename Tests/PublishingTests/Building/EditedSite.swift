import Content
import Publishing
import Support
import TestSupport
import TestTexts

/// J5: a site that is edited at random, as editors do, with documents of every kind: most edits are valid,
/// some are not.
struct EditedSite {
  /// All files by path below the site's folder.
  private(set) var files: [String: [UInt8]]
  /// What was last done, for a failing test to print.
  private(set) var edit = "nothing"
  private var random: SeededRandom
  private let start: [String: [UInt8]]
  private var before: [String: [UInt8]]
  /// The day that builds are given.
  private var day: CalendarDay?
  private var dayBefore: CalendarDay?

  init(seed: UInt64) throws {
    let small = try DiskFileSystem().contents(of: "\(Folders.sites)/small")
    let parts = ["people/mara", "topics/", "articles/", "figures/bridge-length"]
    files = small.filter { path, _ in
      path.hasPrefix("Templates/") || parts.contains { path.hasPrefix("Content/\($0)") }
    }
    files["Content/site.yml"] = Array("title: T\nurl: https://t.example/\n".utf8)
    start = files
    before = files
    random = SeededRandom(seed: seed)
    writeArticle()
    for index in 0..<2 { put("Content/notes/i\(index).svg", "<svg viewBox='0 0 1 1'/>") }
    put(
      "Content/events/e0.md",
      "---\ntitle: Event\ndate: 2021\nstatus: happened\nsources: [{source: day, paragraph: 1}]\n---\n"
    )
  }

  var inputs: Inputs {
    let all = files.map { InputFile(path: $0.key, bytes: $0.value) }
    return Inputs(
      content: all.filter { $0.path.hasPrefix("Content/") },
      templates: all.filter { $0.path.hasPrefix("Templates/") }, days: Days(given: day))
  }

  mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }

  mutating func pick<Element>(_ list: [Element]) -> Element? {
    list.randomElement(using: &random)
  }

  /// Takes back the last edit, which was not valid.
  mutating func undo() {
    files = before
    day = dayBefore
  }

  /// Whether the last edit was of templates.
  var hasNewTemplates: Bool { edit.contains("Templates/") }

  mutating func change() {
    before = files
    dayBefore = day
    switch Int.random(in: 0..<28, using: &random) {
    case 20: writeEvent()
    case 21: writeArticle()
    case 22: writeFigure()
    case 23: put("Content/notes/i\(number(2)).svg", "<svg viewBox='0 0 \(1 + number(2)) 1'/>")
    case 24: changeDay()
    case 25: changeKeys()
    case 26: changeWords()
    case 0..<6: writeNote()
    case 6..<9: writePerson()
    case 9..<11: remove()
    case 11..<13: rename()
    case 13..<15: changeTemplate()
    case 15: changeSettings()
    case 16: changeText()
    case 17: restore()
    case 18: put("Content/static/s\(number(3)).txt", "\(number(1000))")
    default: edit = "touch"
    }
  }

  private mutating func number(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &random) }

  private mutating func put(_ path: String, _ text: String) {
    edit = "write \(path)"
    files[path] = Array(text.utf8)
  }
}

// MARK: - Edits

extension EditedSite {
  private static let sentences = [
    "Mara Olsen spoke.", "Olsen said so.", "The mayor of Arden paid 5 crowns.", "Arden left.",
    "[[mara-olsen]] met [[Arden Council|it]].", "So it is said[@gazette, para. 1].",
    "The Arden Council met Kim Ash and Ash.", "![[bridge-length]]",
    "See [it](../people/mara-olsen.md).",
    "## A part", "Ann Lee and Lee.", "[[p0]] stood beside.", "A note[^1].\n\n[^1]: By Olsen.",
    "[[n1]] says more.", "[there](n2.md)", "A [top](#nowhere) link.", "![a map](i0.svg)",
    "![[i1.svg|a map]]", "So it was[@day, para. 2].", "See [[day#p1]] and [[e0]].",
    "Told twice[@day, paras. 1–2; @gazette].",
  ]
  private static let names = ["Ann Lee", "Lee", "Kim Ash", "Ash", "Olsen", "Bo", "Kim Lee"]

  private mutating func writeNote() {
    let draft = chance(10) ? "draft: true\n" : keys()
    let date = "2021-0\(1 + number(9))-01"
    var text = "---\ntitle: Note \(number(9))\ndate: \(date)\n\(draft)---\n"
    for _ in 0..<number(4) { text += "\(pick(Self.sentences) ?? "")\n\n" }
    put("Content/notes/n\(number(5)).md", text)
  }

  /// Keys that every kind may have.
  private mutating func keys() -> String {
    var keys = ""
    if chance(15) { keys += "updated: 2021-1\(number(3))\n" }
    if chance(15) { keys += "redirect_from: [o\(number(6))]\n" }
    if chance(20) { keys += "publish_on: 2021-0\(1 + number(9))-01\n" }
    if chance(10) { keys += "outside: So it was[@day, para. \(1 + number(3))].\n" }
    return keys
  }

  private mutating func writeEvent() {
    let other =
      chance(40)
      ? "disagreements: [{about: A, positions: [{source: day, paragraph: 3, holds: B}]}]\n" : ""
    let source = chance(50) ? "gazette" : "day"
    let people = chance(50) ? "people: mara-olsen\n" : ""
    let sentence = chance(50) ? pick(Self.sentences) ?? "" : ""
    put(
      "Content/events/e\(number(2)).md",
      "---\ntitle: Event \(number(3))\ndate: 2021-0\(1 + number(9))\nstatus: happened\n"
        + "sources: [{source: \(source), paragraph: 1}]\n\(people)\(other)\(keys())---\n\(sentence)\n"
    )
  }

  /// Of which cited passages alone are published, or all.
  private mutating func writeArticle() {
    let form = chance(70) ? "publish: cited\n" : ""
    put(
      "Content/articles/day.md",
      "---\ntitle: Day \(number(2))\ndate: 2021\n\(form)---\nOlsen paid 3 crowns.\n\n"
        + "Arden asked for \(number(3)).\n\nSo it is[@gazette, para. 1]. ![a](../notes/i0.svg)\n")
  }

  private mutating func writeFigure() {
    let explanation = chance(50) ? "explanation: So it is[@day, para. 2].\n" : ""
    put(
      "Content/figures/f0.md",
      "---\ntitle: Toll \(number(2))\nunit: crowns\n"
        + "claims: [{says: 3 crowns, source: day, paragraph: 1}]\n\(explanation)\(keys())---\n")
  }

  private mutating func changeDay() {
    day = chance(20) ? nil : CalendarDay(year: 2021, month: 1 + number(9), day: 1)
    edit = "build for \(day.map { "\($0)" } ?? "no day")"
  }

  /// Other keys for a file that is there.
  private mutating func changeKeys() {
    let written = content.filter { $0.hasSuffix(".md") }
    guard let path = pick(written) else { return }
    let text = String(decoding: files[path] ?? [], as: UTF8.self)
    guard text.hasPrefix("---\n") else { return }
    let rest = text.dropFirst(4).split(separator: "\n", omittingEmptySubsequences: false).filter {
      !["updated:", "redirect_from:", "publish_on:", "outside:"].contains(where: $0.hasPrefix)
    }
    put(path, "---\n\(keys())\(rest.joined(separator: "\n"))")
  }

  private mutating func writePerson() {
    let index = number(3)
    let other = chance(50) ? "names: \(pick(Self.names) ?? "")\n" : ""
    let sentence = chance(50) ? pick(Self.sentences) ?? "" : ""
    let name = pick(Self.names) ?? ""
    put(
      "Content/people/p\(index).md", "---\nname: \(name)\n\(other)---\n\(sentence)\n")
  }

  private var content: [String] {
    files.keys.filter { $0.hasPrefix("Content/") }.sorted()
  }

  private mutating func remove() {
    guard let path = pick(content) else { return }
    edit = "remove \(path)"
    files[path] = nil
  }

  private mutating func rename() {
    guard let path = pick(content), let slash = path.lastIndex(of: "/"),
      let dot = path.lastIndex(of: ".")
    else { return }
    let new = "\(path[...slash])r\(number(4))\(path[dot...])"
    edit = "rename \(path) to \(new)"
    files[new] = files.removeValue(forKey: path)
  }

  private mutating func changeTemplate() {
    guard let path = pick(files.keys.filter { $0.hasPrefix("Templates/") }.sorted()) else { return }
    if chance(60), let original = start[path] {
      put(path, String(decoding: original, as: UTF8.self))
    } else {
      put(path, String(decoding: files[path] ?? [], as: UTF8.self) + "<!-- \(number(50)) -->\n")
    }
  }

  /// A phrase of pages, or one of the search.
  private mutating func changeWords() {
    let phrase = pick(["also: 'Also {names}'", "sections: Parts", "comma: ' and '"]) ?? ""
    put("Templates/words/en.yml", chance(30) ? "\(phrase)\n" : "stop: '.\(number(5))'\n\(phrase)\n")
  }

  private mutating func changeSettings() {
    let autolink = pick(["first", "all", "off"]) ?? "off"
    put(
      "Content/site.yml",
      "title: T\(number(3))\nurl: https://t.example/\(number(2))/\nautolink: \(autolink)\n")
  }

  /// A word more or less in any content file.
  private mutating func changeText() {
    guard let path = pick(content) else { return }
    let text = String(decoding: files[path] ?? [], as: UTF8.self)
    put(path, chance(50) ? text + "Olsen.\n" : String(text.dropLast(number(9))))
  }

  private mutating func restore() {
    guard let path = pick(start.keys.sorted()) else { return }
    edit = "restore \(path)"
    files[path] = start[path]
  }
}
