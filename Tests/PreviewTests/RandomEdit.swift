import Support
import TestSupport
import TestTexts

/// What an editor might do to a site next: valid edits, errors and their repair.
struct RandomEdit {
  private var random: SeededRandom
  private var count = 0
  /// The notes that were added and are still there.
  private var added: [String] = []
  /// What a broken file held before.
  private var broken: (path: String, text: String)?

  init(seed: UInt64) {
    random = SeededRandom(seed: seed)
  }

  /// Makes one edit, and says what it was.
  mutating func make(in site: SiteFolder) throws -> String {
    count += 1
    if let broken, Bool.random(using: &random) {
      self.broken = nil
      try site.replace(broken.path, with: broken.text)
      return "mend \(broken.path)"
    }
    switch Int.random(in: 0..<12, using: &random) {
    case 0, 1: return try addNote(to: site)
    case 2: return try removeNote(from: site)
    case 3: return try renameNote(in: site)
    case 4 where broken == nil: return try breakFile(in: site)
    case 5: return try save("Content/static/CNAME", "host-\(count).example\n", in: site)
    case 6:
      try site.append("\(count)", to: "Content/notes/plan.png")
      return "save Content/notes/plan.png"
    case 7:
      return try append("\n.n\(count) { color: red }\n", to: "Templates/assets/plain.css", in: site)
    case 8: return try append("<!-- \(count) -->\n", to: "Templates/layout.html", in: site)
    case 9: return try save("Content/static/a\(count)/b/c.txt", "new \(count)", in: site)
    case 10: return try append("\nAlso number \(count).\n", to: "Content/about.md", in: site)
    default:
      return try append(
        "\nMara Olsen said so, time \(count).\n", to: "Content/people/jan-de-vries.md", in: site)
    }
  }

  private mutating func addNote(to site: SiteFolder) throws -> String {
    let path = "Content/notes/added-\(count).md"
    added.append(path)
    return try save(
      path, "---\ntitle: Added \(count)\ndate: 2021-07-01\n---\nMara Olsen, [[arden]].\n", in: site)
  }

  private mutating func removeNote(from site: SiteFolder) throws -> String {
    guard let path = added.popLast() else { return try addNote(to: site) }
    try site.remove(path)
    return "remove \(path)"
  }

  private mutating func renameNote(in site: SiteFolder) throws -> String {
    guard let path = added.popLast() else { return try addNote(to: site) }
    let new = "Content/notes/renamed-\(count).md"
    added.append(new)
    try site.rename(path, to: new)
    return "rename \(path) to \(new)"
  }

  private mutating func breakFile(in site: SiteFolder) throws -> String {
    let paths = ["Content/about.md", "Content/people/mara-olsen.md", "Templates/note.html"]
    let path = paths.randomElement(using: &random) ?? paths[0]
    let text = try site.read(path)
    broken = (path, text)
    return try save(path, text + "\n[[Nobody at all]] {{ nothing }}\n", in: site)
  }

  private mutating func append(_ more: String, to path: String, in site: SiteFolder) throws
    -> String
  {
    if let broken, broken.path == path { self.broken = (path, broken.text + more) }
    return try save(path, try site.read(path) + more, in: site)
  }

  private mutating func save(_ path: String, _ text: String, in site: SiteFolder) throws -> String {
    if Bool.random(using: &random) {
      try site.replace(path, with: text)
      return "replace \(path)"
    }
    try site.write(text, to: path)
    return "write \(path)"
  }
}
