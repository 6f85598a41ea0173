internal import Content
internal import Language
import Support

/// What a link in a source file may lead to.
enum AdoptionTarget: Equatable {
  case document(AdoptedPlace)
  /// A file that is copied: its source path, and where it is found from the output's root.
  case file(source: String, output: String)
}

/// Where a source text comes to lie.
struct AdoptedPlace: Equatable {
  let id: EntityID
  let title: String
  /// Its headings' anchors, by themselves and by the headings' words, folded.
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
  /// Where it comes to lie.
  let place: AdoptedPlace

  /// `[[target]]`: a path, a file's name, an alias or a title.
  func target(named name: String) -> AdoptionTarget? {
    if name.isEmpty { return .document(place) }
    return relative(name) ?? table.target(named: name)
  }

  /// The destination of a link, without its fragment.
  func target(of destination: String) -> AdoptionTarget? {
    let path = destination.prefix { $0 != "?" }.decodingPercents
    if path.isEmpty { return .document(place) }
    if path.hasPrefix("/") { return table.target(at: path) }
    return relative(path) ?? table.target(at: path)
      ?? table.target(at: "\(folder.isEmpty ? "" : folder + "/")\(path)")
  }

  private var folder: String {
    source.split(separator: "/").dropLast().joined(separator: "/")
  }

  private func relative(_ path: String) -> AdoptionTarget? {
    var parts = source.split(separator: "/").dropLast().map(String.init)
    for part in path.split(separator: "/").map(String.init) where part != "." {
      if part != ".." { parts.append(part) } else if parts.popLast() == nil { return nil }
    }
    return table.target(path: parts.joined(separator: "/"))
  }

  /// The destination that leads from this text to a place below the output's root.
  func destination(to path: String) -> String {
    ContentLink.destination(from: place.path, to: path)
  }

  /// The anchor of a part; nil where the target has none of these words.
  func anchor(_ fragment: String, of target: AdoptedPlace) -> String? {
    let known = target.id == place.id ? table.place(of: source) ?? target : target
    let words = fragment.split(separator: "#").last.map(String.init) ?? fragment
    return known.anchors[fragment] ?? known.anchors[words.decodingPercents.foldedName]
  }

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

  func place(of source: String) -> AdoptedPlace? { places[source] }

  /// Whether a reference by this slug can mean nothing else.
  func isUnique(_ slug: String) -> Bool { claims[slug, default: []].count <= 1 }

  /// What an entity of ours may be called.
  mutating func claim(_ names: [String], _ id: EntityID) {
    for name in names { claims[name.foldedName, default: []].insert(id) }
  }

  /// `names` are what it is called by, `addresses` those of its page; what is known stays.
  mutating func add(
    _ place: AdoptedPlace, at source: String, names: [String], addresses: [String]
  ) {
    let target = AdoptionTarget.document(place)
    places[source] = place
    claim([place.id.slug, place.title] + names, place.id)
    byPath[source.foldedName] = target
    for path in [source.withoutEnding] + addresses {
      for path in [path, path.withoutIndex] { add(target, at: path) }
    }
    let file = source.withoutEnding.split(separator: "/").last.map(String.init) ?? source
    for name in [file] + names where byName[name.foldedName] == nil {
      byName[name.foldedName] = target
    }
  }

  mutating func add(file source: String, output: String) {
    let target = AdoptionTarget.file(source: source, output: output)
    byPath[source.foldedName] = target
    let name = source.split(separator: "/").last.map(String.init) ?? source
    if byName[name.foldedName] == nil { byName[name.foldedName] = target }
    // Static folders are served from the root.
    for folder in ["static", "assets", "public", "source", "src", "content"]
    where source.hasPrefix(folder + "/") {
      add(target, at: String(source.dropFirst(folder.count + 1)))
    }
  }

  private mutating func add(_ target: AdoptionTarget, at path: String) {
    let key = path.split(separator: "/").joined(separator: "/").foldedName
    if !key.isEmpty, byPath[key] == nil { byPath[key] = target }
  }

  /// A path from the folder's root, with or without its ending.
  func target(path: String) -> AdoptionTarget? {
    let key = path.split(separator: "/").joined(separator: "/").foldedName
    return byPath[key] ?? byPath[key.withoutEnding] ?? byPath[key.withoutIndex]
      ?? byPath[key.withoutEnding.withoutIndex]
  }

  /// An address within the site.
  func target(at address: String) -> AdoptionTarget? {
    let path = address.hasSuffix(".html") ? String(address.dropLast(5)) : address
    return target(path: path)
  }

  func target(named name: String) -> AdoptionTarget? {
    if let found = target(path: name) ?? byName[name.foldedName] { return found }
    let last = name.split(separator: "/").last.map(String.init) ?? name
    guard last != name || last.hasSuffix(".md") else { return nil }
    return byName[last.foldedName] ?? byName[last.withoutEnding.foldedName]
  }
}

extension String {
  /// As names of files are compared: in whatever case and encoding of accents.
  var foldedName: String { PlainText.trimmed(self).lowercased() }

  /// Without `.md` or `.markdown`.
  var withoutEnding: String {
    let lower = lowercased()
    guard let ending = [".md", ".markdown"].first(where: lower.hasSuffix) else { return self }
    return String(dropLast(ending.count))
  }

  /// Without `/index` or `/_index`.
  var withoutIndex: String {
    guard let ending = ["/_index", "/index"].first(where: hasSuffix) else { return self }
    return String(dropLast(ending.count))
  }
}

extension StringProtocol {
  /// With `%20` and the like as the letters that they encode.
  var decodingPercents: String {
    guard contains("%") else { return String(self) }
    var bytes: [UInt8] = []
    var rest = Array(utf8)[...]
    while let byte = rest.popFirst() {
      let digits = String(decoding: rest.prefix(2), as: UTF8.self)
      if byte == UInt8(ascii: "%"), digits.utf8.count == 2, let code = UInt8(digits, radix: 16) {
        bytes.append(code)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
