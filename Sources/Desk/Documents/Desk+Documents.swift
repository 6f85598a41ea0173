internal import Content
internal import Diagnostics
internal import Editing
internal import Importing
internal import Pages
internal import Publishing
import Support

// MARK: - New documents

extension Desk {
  /// What a form of a kind asks for, as its keys are declared.
  func form(_ asked: Asked) async throws(Refusal) -> JSONValue {
    let kind = try kind(asked)
    return .object(["fields": .list(FilledDocument.keys(of: kind).map(Self.field))])
  }

  private func kind(_ asked: Asked) throws(Refusal) -> Kind {
    let name = try asked.text("kind")
    guard let kind = Kind(rawValue: name) else { throw Refusal(409, "no kind is called '\(name)'") }
    return kind
  }

  private func slug(_ asked: Asked) throws(Refusal) -> String? {
    let slug = asked.optional("slug")
    if let reason = slug.flatMap(ContentPath.reasonAgainst) { throw Refusal(409, reason) }
    return slug
  }

  static func field(_ key: Key) -> JSONValue {
    var choices: [String]?
    if case .choice(let words) = key.type.element { choices = words }
    if case .bool = key.type.element { choices = ["true", "false"] }
    var kinds: [Kind]?
    if case .reference(let own) = key.type.element { kinds = own }
    if case .source = key.type.element { kinds = [.article] }
    var isLong = false
    if case .markdown = key.type.element { isLong = true }
    var isList = false
    if case .list = key.type { isList = true }
    return .object([
      "name": .text(key.name), "doc": .text(key.doc), "isRequired": .bool(key.isRequired),
      "isList": .bool(isList), "isLong": .bool(isLong),
      "choices": choices.map { .list($0.map { .text($0) }) },
      "kinds": kinds.map { .list($0.map { .text($0.rawValue) }) },
      "fields": key.type.element.isRecord ? .list(key.type.keys.map(field)) : nil,
    ])
  }

  /// A new document with a form's values: what it would be, or, where that is asked, saved.
  func create(_ asked: Asked) async throws(Refusal) -> JSONValue {
    let kind = try kind(asked)
    let slug = try slug(asked)
    let title = try asked.text("title").trimmed
    let build = await build()
    let site = try briefing(of: build).site
    guard !title.isEmpty,
      let new = FilledDocument(
        kind, title: title, slug: slug, in: site.settings.language,
        values: asked.filled("values"), body: asked.optional("body")?.trimmed ?? "")
    else { throw Refusal(409, "no file name can be made from '\(title)': give a slug") }
    guard let edit = EntityEdits.creating(new.file, in: site) else {
      throw Refusal(409, "'\(new.file.path)' already exists")
    }
    let tried = try await tried(edit, nil, besides: build)
    if let error = tried.problems.first(where: { $0.severity == .error }) {
      throw Refusal(409, error.message + (error.suggestion.map { ": \($0.phrase)" } ?? ""))
    }
    return .object(try await carryOut(edit, nil) + [("path", .text(new.file.path))])
  }
}

// MARK: - Import

extension Desk {
  /// An article of a page that was dropped or a text that was pasted. A file's bytes come as the signs of a
  /// text, each of them a byte.
  func importing(_ asked: Asked) async throws(Refusal) -> JSONValue {
    let name = try asked.text("name").split(separator: "/").last.map(String.init) ?? "pasted.txt"
    let capture: InputFile
    if let text = asked.optional("text") {
      capture = InputFile(path: name, bytes: Array(text.utf8))
    } else {
      let signs = try asked.text("bytes").unicodeScalars
      guard signs.allSatisfy({ $0.value < 256 }) else {
        throw Refusal(400, "a byte must be below 256")
      }
      capture = InputFile(path: name, bytes: signs.map { UInt8($0.value) })
    }
    guard !capture.bytes.isEmpty else { throw Refusal(409, "'\(name)' is empty") }
    var wishes = ImportWishes()
    wishes.slug = try slug(asked)
    wishes.publisher = asked.optional("publisher")
    let article = try Self.article(capture, wishes)
    let file = InputFile(path: article.path, bytes: Array(article.text.utf8))
    guard ContentPath.reasonAgainst(slug: article.slug) == nil else {
      throw Refusal(409, "no file name can be made from its title: give a slug")
    }
    let build = await build()
    guard let edit = EntityEdits.creating(file, in: try briefing(of: build).site) else {
      throw Refusal(409, "'\(file.path)' already exists: give another slug")
    }
    let lines = article.removed.reduce(0) { $0 + $1.lines.count }
    return .object(
      try await carryOut(edit, nil) + [
        ("path", .text(file.path)), ("passages", .number(article.passages.count)),
        ("removed", .number(lines)),
        ("problems", .list(article.diagnostics.map { .text($0.message) })),
      ])
  }

  private static func article(_ capture: InputFile, _ wishes: ImportWishes) throws(Refusal)
    -> ImportedArticle
  {
    do throws(ImportFailure) {
      return try ImportedArticle(capture, keeping: [], as: wishes)
    } catch {
      switch error {
      case .unreadable(let diagnostic): throw Refusal(409, diagnostic.message)
      case .noArticle(let words): throw Refusal(409, words)
      }
    }
  }
}
