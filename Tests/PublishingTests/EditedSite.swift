import Diagnostics
import Publishing
import TestSupport
import TestTexts

/// A site that is edited at random, as editors do: most edits are sound, some are not.
struct EditedSite {
  /// All files by path below the site's folder.
  private(set) var files: [String: [UInt8]]
  /// What was last done, for a failing test to tell.
  private(set) var edit = "nothing"
  private var random: SeededRandom
  private let start: [String: [UInt8]]
  private var before: [String: [UInt8]]

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
  }

  var inputs: Inputs {
    let all = files.map { InputFile(path: $0.key, bytes: $0.value) }
    return Inputs(
      content: all.filter { $0.path.hasPrefix("Content/") },
      templates: all.filter { $0.path.hasPrefix("Templates/") })
  }

  mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }

  mutating func pick<Element>(_ list: [Element]) -> Element? {
    list.randomElement(using: &random)
  }

  /// Takes back the last edit, which was not sound.
  mutating func undo() { files = before }

  /// Whether the last edit was of templates.
  var hasNewTemplates: Bool { edit.contains("Templates/") }

  mutating func change() {
    before = files
    switch Int.random(in: 0..<20, using: &random) {
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
    "[[n1]] says more.", "[there](n2.md)", "A [top](#nowhere) link.",
  ]
  private static let names = ["Ann Lee", "Lee", "Kim Ash", "Ash", "Olsen", "Bo", "Kim Lee"]

  private mutating func writeNote() {
    let draft = chance(5) ? "draft: true\n" : ""
    let date = "2021-0\(1 + number(9))-01"
    var text = "---\ntitle: Note \(number(9))\ndate: \(date)\n\(draft)---\n"
    for _ in 0..<number(4) { text += "\(pick(Self.sentences) ?? "")\n\n" }
    put("Content/notes/n\(number(5)).md", text)
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
