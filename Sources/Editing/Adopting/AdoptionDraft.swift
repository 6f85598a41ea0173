internal import Content
internal import Diagnostics
internal import Language
internal import Markdown
import Support

/// An adoption while it is made.
struct AdoptionDraft {
  let generator: SiteGenerator
  private let given: [AdoptionRule]
  private(set) var rules: [AdoptionRule] = []
  private(set) var choices: [String] = []
  private(set) var made: [Adoption.Made] = []
  private(set) var left: [(path: String, reason: String)] = []
  private var pages: [ForeignPage] = []
  private var places: [AdoptedPlace] = []
  private var redirects: [[String]] = []
  private var files: [Adoption.Source] = []
  private var outputs: [String: String] = [:]
  private var table: AdoptionTable
  private let aliases: [(path: String, target: String)]
  private var settings: FolderSettings
  private let language: String?
  /// Whether texts have Obsidian's links and tags.
  private var isVault = false

  init(
    _ generator: SiteGenerator, _ given: [AdoptionRule], _ settings: FolderSettings,
    _ language: String?, _ unread: [Adoption.Unread]
  ) {
    left = unread.map { ($0.path, $0.reason) }
    aliases = unread.compactMap { link in link.target.map { (link.path, $0) } }
    table = AdoptionTable(aliases: aliases)
    self.language = language
    self.generator = generator
    self.given = given
    self.settings = settings
  }

  // MARK: - Reading

  mutating func read(_ sources: [Adoption.Source]) {
    var texts: [(source: Adoption.Source, keys: ForeignKeys)] = []
    for source in sources {
      if let reason = generator.reasonToPass(source.path) {
        left.append((source.path, reason))
      } else if source.path.withoutEnding == source.path || source.path.hasSuffix(".excalidraw.md")
      {
        files.append(source)
      } else if String(validating: source.bytes, as: UTF8.self) == nil {
        left.append((source.path, "not UTF-8: save it so, or import it"))
      } else if settings.isOutside(source.path) {
        let roots = settings.roots.map { "'\($0)/'" }.joined(separator: ", ")
        left.append((source.path, "not among the site's texts, which are in \(roots)"))
      } else {
        texts.append((source, ForeignKeys(String(decoding: source.bytes, as: UTF8.self))))
      }
    }
    // A vault may have been published without its settings.
    isVault =
      generator.isVault
      || generator == .markdown && texts.contains { $0.keys.body.contains { $0.contains("[[") } }
    let tags = texts.map {
      ForeignPage.tags(of: $0.keys.fields + settings.inherited(by: $0.source.path), generator)
    }
    let folders = Set(texts.flatMap { Self.folders(above: $0.source.path) })
    choices = folders.sorted() + Set(tags.joined()).sorted().map { "#" + $0 }
    rules =
      given
      + AdoptionRule.proposed(folders: folders, tags: Set(tags.joined())).filter { rule in
        !given.contains { $0.source == rule.source }
      }
    for (text, tags) in zip(texts, tags) {
      let meaning = meaning(of: text.source.path, tags)
      if meaning == .leave {
        left.append((text.source.path, "left out by the mapping"))
      } else {
        pages.append(ForeignPage(text.source, text.keys, meaning, generator, settings, language))
      }
    }
  }

  private static func folders(above path: String) -> [String] {
    let parts = path.split(separator: "/").dropLast()
    return parts.indices.map { parts[...$0].joined(separator: "/") }
  }

  /// By a tag, else by the nearest folder that has a rule.
  private func meaning(of path: String, _ tags: [String]) -> AdoptionRule.Meaning {
    if let rule = rules.first(where: { rule in tags.contains { "#" + $0 == rule.source } }) {
      return rule.meaning
    }
    let folders = Self.folders(above: path).reversed()
    let rule = folders.lazy.compactMap { folder in rules.first { $0.source == folder } }.first
    guard let rule, rule.meaning == .leave || !Self.isAbout(rule, path) else { return .note }
    return rule.meaning
  }

  /// Whether a text is about the folder of a rule rather than one of what is in it.
  private static func isAbout(_ rule: AdoptionRule, _ path: String) -> Bool {
    let name = path.withoutEnding.split(separator: "/").last?.lowercased() ?? ""
    let folder = rule.source.split(separator: "/").last?.lowercased() ?? ""
    return ["readme", "index", "_index"].contains(name)
      && path.dropFirst(rule.source.count + 1).contains("/") == false
      || rule.isProposed && name == folder
  }

  // MARK: - Places

  /// Gives each text and each file its place.
  mutating func place() {
    var used: Set<EntityID> = []
    for page in pages {
      let kind = page.meaning.kind ?? .note
      var slug = page.slug
      if used.contains(EntityID(kind, slug)) {
        let folder = page.source.split(separator: "/").dropLast().last.map(String.init) ?? ""
        slug = Slug.made(from: "\(folder) \(page.slug)", in: language) ?? slug
      }
      var number = 2
      let base = slug
      while !used.insert(EntityID(kind, slug)).inserted {
        slug = "\(base)-\(number)"
        number += 1
      }
      places.append(
        AdoptedPlace(id: EntityID(kind, slug), title: page.title, isHeldBack: page.isDraft))
    }
    var earlier: Set<EntityID> = []
    for (page, place) in zip(pages, places) {
      redirects.append(
        page.earlierSlugs(than: place.id.slug).filter { slug in
          let id = EntityID(place.id.kind, slug)
          return !used.contains(id) && earlier.insert(id).inserted
        })
    }
    placeFiles()
    addPages()
  }

  private mutating func placeFiles() {
    var used: Set<String> = []
    for file in files {
      let name = file.path.split(separator: "/").last.map(String.init) ?? file.path
      let dot = name.lastIndex(of: ".")
      let ending = dot.map { name[$0...].lowercased() } ?? ""
      let stem = Slug.made(from: String(name[..<(dot ?? name.endIndex)]), in: language) ?? "file"
      let isImage = ContentPath.isImage(name) && ImageSigns.are(in: file.bytes, ending)
      let folder = isImage ? "notes" : "files"
      var output = "\(folder)/\(stem)\(ending)"
      var number = 2
      while !used.insert(output).inserted {
        output = "\(folder)/\(stem)-\(number)\(ending)"
        number += 1
      }
      outputs[file.path] = output
      // What claims to be an image and isn't one can't be shown.
      if isImage || !ContentPath.isImage(name) { table.add(file: file.path, output: output) }
    }
  }

  private mutating func addPages() {
    let known = Array(zip(pages, places))
    for (page, place) in known {
      table.add(place, at: page.source, names: [page.title] + page.names)
    }
    for (page, place) in known { table.add(page.addresses.stated, of: place) }
    for (page, place) in known { table.add(page.addresses.derived, of: place) }
  }

  // MARK: - Writing

  mutating func write(_ taken: Set<String>) {
    // Twice: what parts a text has is known once it is written.
    let first = pages.indices.map { body(of: $0) }
    for index in pages.indices {
      places[index].anchors = Self.anchors(of: first[index], pages[index].title)
    }
    let tags = settleNames(first, taken)
    var shown: Set<String> = []
    for index in pages.indices {
      let page = pages[index]
      let body = body(of: index)
      shown.formUnion(body.files)
      let topics =
        page.meaning == .note
        ? (page.tags + body.tags).compactMap(tags.topic).map { "topic:\($0)" } : []
      let head = AdoptedKeys(
        page, slug: places[index].id.slug, topics: topics, redirects: redirects[index],
        body.remarks)
      made.append(
        Adoption.Made(
          path: "Content/\(places[index].path)", bytes: Array((head.text + "\n" + body.text).utf8),
          source: page.source, remarks: page.remarks + body.remarks))
    }
    made += tags.made.map(\.file)
    writeFiles(shown)
  }

  /// Fills the table of targets anew, with the topics of all tags; gives these.
  private mutating func settleNames(_ first: [Body], _ taken: Set<String>) -> AdoptedTags {
    table = AdoptionTable(aliases: aliases)
    let notes = pages.indices.filter { pages[$0].meaning == .note }
    let names = notes.flatMap { pages[$0].tags + first[$0].tags }
    let tags = AdoptedTags(
      names,
      pages.indices.filter { pages[$0].meaning.isTopic }.map { (pages[$0], places[$0].id.slug) },
      taken, language)
    claim(taken)
    for tag in names {
      if let slug = tags.topic(of: tag) { table.claim([tag, slug], EntityID(.topic, slug)) }
    }
    for file in files {
      guard let output = outputs[file.path],
        output.hasPrefix("files/") || ContentPath.isImage(output),
        !ContentPath.isImage(file.path) || output.hasPrefix("notes/")
      else { continue }
      table.add(file: file.path, output: output)
    }
    addPages()
    return tags
  }

  /// What the briefing holds already.
  private mutating func claim(_ taken: Set<String>) {
    for path in taken {
      let parts = path.split(separator: "/").map(String.init)
      guard parts.count == 3, let kind = Kind(folder: parts[1]) else { continue }
      let slug = String(parts[2].prefix { $0 != "." })
      table.claim([slug], EntityID(kind, slug))
    }
  }

  private mutating func writeFiles(_ shown: Set<String>) {
    for file in files {
      guard let output = outputs[file.path], shown.contains(file.path) else {
        left.append((file.path, SiteGenerator.reasonToLeave(file.path)))
        continue
      }
      let path = output.hasPrefix("files/") ? "Content/static/\(output)" : "Content/\(output)"
      made.append(Adoption.Made(path: path, bytes: file.bytes, source: file.path, remarks: []))
    }
  }

  private typealias Body = (
    text: String, remarks: [AdoptionRemark], tags: [String], files: Set<String>,
    headings: [String: String], hasTitle: Bool
  )

  private func body(of index: Int) -> Body {
    let page = pages[index]
    let links = AdoptionLinks(
      table: table, source: page.source, place: places[index],
      address: (page.addresses.stated + page.addresses.derived).first ?? "", base: settings.base,
      values: settings.values.merging(page.values(generator)) { $1 }, isVault: isVault,
      isKramdown: generator == .jekyll,
      isMDX: generator == .docusaurus || page.source.lowercased().hasSuffix(".mdx"))
    let text = ForeignText(
      page.keys.body, from: page.keys.firstLine, links: links,
      takesTags: isVault && page.meaning == .note)
    let ranked = HeadingRanks.belowTitle(text.lines, page.title)
    let settled = SettledText(ranked.lines.joined(separator: "\n"))
    let removed = settled.removed.map { line, words in
      AdoptionRemark(
        kind: .block, line: text.numbers.indices.contains(line) ? text.numbers[line] : 0,
        text: words)
    }
    let body = settled.text.drop(while: \.isNewline)
    let end = body.lastIndex { !$0.isWhitespace }.map { body.index(after: $0) } ?? body.startIndex
    let lines = String(body[..<end])
    return (
      lines.isEmpty ? "" : lines + "\n",
      (text.remarks + removed).sorted { $0.line < $1.line }, text.tags, text.files, text.headings,
      ranked.dropped != nil
    )
  }

  /// The anchors by all names of headings; empty for the heading that has become the title.
  private static func anchors(of body: Body, _ title: String) -> [String: String] {
    let file = InputFile(path: "Content/notes/note.md", bytes: Array(body.text.utf8))
    var diagnostics: [Diagnostic] = []
    let outline = Outline(
      parsing: file, body: 0..<file.bytes.count, numbersParagraphs: false, into: &diagnostics)
    var anchors = body.hasTitle ? [title.onlyLetters: ""] : [:]
    for heading in outline.headings {
      for name in [heading.anchor, heading.text.onlyLetters] where anchors[name] == nil {
        anchors[name] = heading.anchor
      }
    }
    for (name, words) in body.headings where anchors[name] == nil {
      anchors[name] = anchors[words.onlyLetters]
    }
    return anchors
  }
}
