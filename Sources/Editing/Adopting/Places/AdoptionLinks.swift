internal import Content
internal import Language
import Support

/// What a link in a source file may lead to.
enum AdoptionTarget: Equatable {
  case document(AdoptedPlace)
  /// A file that is copied: its source path, and where it is found from the output's root.
  case file(source: String, output: String)
}

/// Where a source text is placed.
struct AdoptedPlace: Equatable {
  let id: EntityID
  let title: String
  /// Its headings' anchors, by themselves, by the letters of the headings' words, and by the names
  /// that they had.
  var anchors: [String: String] = [:]
  let isHeldBack: Bool

  /// Below `Content/`: `notes/a-walk.md`.
  var path: String { "\(id.kind.folder ?? "")/\(id.slug).md" }
}

/// Finds what the links of one source file mean.
struct AdoptionLinks {
  let table: AdoptionTable
  /// The source file's path.
  let source: String
  /// Where the page is placed.
  let place: AdoptedPlace
  /// Of its page, to which links may be relative.
  let address: String
  /// The path before all addresses.
  let base: String
  /// What its text prints for names: `site.repository`.
  let values: [String: String]
  /// Whether `[[…]]` is always a link.
  let isVault: Bool
  /// Whether its text is written for kramdown, whose tables need no head.
  let isKramdown: Bool
  /// Whether it is read as MDX, which has Markdown within HTML.
  let isMDX: Bool

  /// `[[target]]`: a path, a file's name, an alias or a title.
  func target(named name: String) -> AdoptionTarget? {
    if name.isEmpty { return .document(place) }
    return relative(name) ?? table.target(named: name)
  }

  /// The destination of a link, without its fragment.
  func target(of destination: String) -> AdoptionTarget? {
    let path = destination.prefix { $0 != "?" }.percentDecoded
    if path.isEmpty { return .document(place) }
    // From the folder of all texts, as Zola writes it.
    if path.hasPrefix("@/") { return table.target(path: "content/\(path.dropFirst(2))") }
    if path.hasPrefix("/") { return absolute(path) }
    // From the file's folder, else from its page's address, which is a folder for most programs.
    return relative(path) ?? relative(path, to: address) ?? absolute(path)
      ?? relative(path, to: address.split(separator: "/").dropLast().joined(separator: "/"))
      ?? (path.contains("/") ? nil : table.target(named: path))
  }

  /// A text by the path or the name that a tag such as `{{< ref "name" >}}` has of it.
  func target(ofTag path: String) -> AdoptionTarget? {
    ofLanguage(path) ?? target(of: path) ?? table.target(named: path)
  }

  /// A page of the same language, where a site's texts are in a folder of each.
  private func ofLanguage(_ path: String) -> AdoptionTarget? {
    guard path.contains("/"), let language = address.split(separator: "/").first,
      language.count == 2, language.allSatisfy({ $0.isASCII && $0.isLowercase })
    else { return nil }
    return table.target(path: "\(language)/\(path)")
  }

  private func absolute(_ path: String) -> AdoptionTarget? {
    let bare = path.drop { $0 == "/" }
    if !base.isEmpty, bare.hasPrefix(base + "/"),
      let found = table.target(at: String(bare.dropFirst(base.count + 1)))
    {
      return found
    }
    return table.target(at: path)
  }

  private func relative(_ path: String) -> AdoptionTarget? {
    relative(path, to: source.split(separator: "/").dropLast().joined(separator: "/"))
  }

  private func relative(_ path: String, to folder: String) -> AdoptionTarget? {
    var parts = folder.split(separator: "/").map(String.init)
    for part in path.split(separator: "/").map(String.init) where part != "." {
      if part != ".." { parts.append(part) } else if parts.popLast() == nil { return nil }
    }
    return table.target(path: parts.joined(separator: "/"))
  }

  /// The destination that leads from this text to a place below the output's root.
  func destination(to path: String) -> String {
    ContentLink.destination(from: place.path, to: path)
  }

  /// The anchor of a part, empty for the heading that is the title; nil where the target has none of
  /// these words.
  func anchor(_ fragment: String, of target: AdoptedPlace) -> String? {
    let known = target.id == place.id ? table.place(of: source) ?? target : target
    let words = fragment.split(separator: "#").last.map(String.init) ?? fragment
    return known.anchors[fragment] ?? known.anchors[words.percentDecoded.onlyLetters]
  }

  /// Whether a reference can name a document and no other.
  func isNamed(_ target: AdoptedPlace) -> Bool { table.isUniqueOfItsKind(target.id) }

  /// How a reference names a document: by its slug where no other kind has it.
  func name(of target: AdoptedPlace) -> String {
    table.isUnique(target.id.slug) ? target.id.slug : target.id.description
  }
}

/// All that links of the folder may lead to.
struct AdoptionTable {
  private var byPath: [String: AdoptionTarget] = [:]
  private var byName: [String: AdoptionTarget] = [:]
  /// By folded name, whatever a reference of that name might mean.
  private var claims: [String: Set<EntityID>] = [:]
  private var places: [String: AdoptedPlace] = [:]
  /// By the bytes of paths and of files' names as they are written, which come before those alike.
  private var exactly: [[UInt8]: AdoptionTarget] = [:]
  private var exactlyNamed: [[UInt8]: AdoptionTarget] = [:]
  /// Other paths of files and folders, folded, and where they lead.
  private let aliases: [(path: String, target: String)]

  /// `aliases` are links of the folder, and where in it they lead.
  init(aliases: [(path: String, target: String)] = []) {
    self.aliases = aliases.map { ($0.path.foldedName, $0.target.foldedName) }
  }

  func place(of source: String) -> AdoptedPlace? { places[source] }

  /// Whether a reference by this slug can mean nothing else.
  func isUnique(_ slug: String) -> Bool { claims[slug, default: []].count <= 1 }

  /// Whether a reference by this kind and slug can mean nothing else.
  func isUniqueOfItsKind(_ id: EntityID) -> Bool {
    claims[id.slug, default: []].count { $0.kind == id.kind } <= 1
  }

  /// What an entity of ours may be called.
  mutating func claim(_ names: [String], _ id: EntityID) {
    for name in names { claims[name.foldedName, default: []].insert(id) }
  }

  /// `names` are what it is called by; what is known stays.
  mutating func add(_ place: AdoptedPlace, at source: String, names: [String]) {
    let target = AdoptionTarget.document(place)
    places[source] = place
    claim([place.id.slug, place.title] + names, place.id)
    byPath[source.foldedName] = target
    exactly[Array(source.utf8)] = target
    for path in [source.withoutEnding, source.withoutEnding.withoutIndex] { add(target, at: path) }
    let file = source.withoutEnding.split(separator: "/").last.map(String.init) ?? source
    exactlyNamed[Array(file.utf8)] = exactlyNamed[Array(file.utf8)] ?? target
    for name in [file] + names where byName[name.foldedName] == nil {
      byName[name.foldedName] = target
    }
  }

  /// The addresses of a text's page.
  mutating func add(_ addresses: [String], of place: AdoptedPlace) {
    for path in addresses {
      let key = path.split(separator: "/").joined(separator: "/").foldedName
      if byPath[key] == nil { byPath[key] = .document(place) }
    }
  }

  mutating func add(file source: String, output: String) {
    let target = AdoptionTarget.file(source: source, output: output)
    byPath[source.foldedName] = target
    exactly[Array(source.utf8)] = target
    let name = source.split(separator: "/").last.map(String.init) ?? source
    if byName[name.foldedName] == nil { byName[name.foldedName] = target }
    // Static folders are served from the root.
    let parts = source.split(separator: "/").map(String.init)
    let roots: Set = ["static", "assets", "public", "source", "src", "content"]
    for place in parts.indices.dropLast().prefix(3) where roots.contains(parts[place]) {
      add(target, at: parts[(place + 1)...].joined(separator: "/"))
    }
  }

  private mutating func add(_ target: AdoptionTarget, at path: String) {
    let path = path.split(separator: "/").joined(separator: "/")
    exactly[Array(path.utf8)] = exactly[Array(path.utf8)] ?? target
    let key = path.foldedName
    if !key.isEmpty, byPath[key] == nil { byPath[key] = target }
  }

  /// A path from the folder's root, with or without its ending.
  func target(path: String) -> AdoptionTarget? {
    let path = path.split(separator: "/").joined(separator: "/")
    if let found = exactly[Array(path.utf8)] ?? exactly[Array(path.withoutEnding.utf8)] {
      return found
    }
    let key = path.foldedName
    if let found = known(key) { return found }
    for (path, target) in aliases {
      if key == path || key == path.withoutEnding { return known(target) }
      if key.hasPrefix(path + "/") { return known(target + key.dropFirst(path.count)) }
    }
    return nil
  }

  private func known(_ key: String) -> AdoptionTarget? {
    byPath[key] ?? byPath[key.withoutEnding] ?? byPath[key.withoutIndex]
      ?? byPath[key.withoutEnding.withoutIndex]
  }

  /// An address within the site.
  func target(at address: String) -> AdoptionTarget? {
    let path = address.hasSuffix(".html") ? String(address.dropLast(5)) : address
    return target(path: path)
  }

  /// A link to a file by its own name, as files are called by theirs.
  private func target(aliased name: String) -> AdoptionTarget? {
    let name = name.foldedName
    let alias = aliases.first { alias in
      let own = alias.path.split(separator: "/").last.map(String.init) ?? ""
      return own == name || own.withoutEnding == name
    }
    return alias.flatMap { known($0.target) }
  }

  func target(named name: String) -> AdoptionTarget? {
    let exact = exactly[Array(name.utf8)] ?? exactly[Array((name + ".md").utf8)]
    if let found = exact ?? exactlyNamed[Array(name.utf8)] ?? target(path: name)
      ?? byName[name.foldedName] ?? target(aliased: name)
    {
      return found
    }
    let last = name.split(separator: "/").last.map(String.init) ?? name
    guard last != name || last.hasSuffix(".md") else { return nil }
    return byName[last.foldedName] ?? byName[last.withoutEnding.foldedName]
  }
}

extension String {
  /// As names of files are compared: in whatever case and encoding of accents.
  var foldedName: String { PlainText.trimmed(self).lowercased() }

  /// Its letters and digits in lower case: names of headings differ between programs in all else.
  var onlyLetters: String { lowercased().filter { $0.isLetter || $0.isNumber } }

  /// Without `.md` or another ending of Markdown.
  var withoutEnding: String {
    let lower = lowercased()
    guard let ending = [".md", ".markdown", ".mdown", ".mkd", ".mdx"].first(where: lower.hasSuffix)
    else {
      return self
    }
    return String(dropLast(ending.count))
  }

  /// Without `/index` or `/_index`.
  var withoutIndex: String {
    guard let ending = ["/_index", "/index"].first(where: hasSuffix) else { return self }
    return String(dropLast(ending.count))
  }
}
