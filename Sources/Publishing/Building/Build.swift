internal import Content
package import Diagnostics
internal import Linking
package import Pages
package import Support

/// A site made from its inputs: a pure value, without a clock, a disk or an environment.
package struct Build: Sendable {
  /// What is wrong with the inputs, in the order of a report.
  package let diagnostics: [Diagnostic]
  /// The site's pages; nil where an error prevents them.
  package private(set) var pages: PageSet?
  /// What was read, linked and compared, errors or not; nil without `site.yml`.
  package let briefing: Briefing?
  /// The path that the site's 404 page starts its addresses with, decoded, `/` at both ends.
  package let basePath: String
  private let outputCheck: OutputCheck?
  /// For each page, what is equal for pages that are rendered to the same bytes; nil where the search
  /// index was left for later.
  let keys: PageKeys?
  private let templates: CompiledTemplates
  /// What the next build may reuse.
  package let memo: BuildMemo

  /// `digest` is that of the inputs, where it is known; `memo` is of any earlier build; what that has made from the same inputs is reused, and the build is
  /// the same as without it. The search index, which takes all documents, may be left for later;
  /// `sizes` are how much a page holds; `onStep` is called at the end of each step.
  package init(
    _ inputs: Inputs, includesDrafts: Bool = false, digest: Digest? = nil,
    reusing memo: BuildMemo? = nil,
    indexes: Bool = true, sizes: PageSizes = .standard, onStep: (BuildStep) -> Void = { _ in }
  ) async {
    let memo = memo ?? .empty
    let setup = BuildMemo.Setup(days: inputs.days, includesDrafts: includesDrafts, sizes: sizes)
    let (files, templates) = await Self.read(inputs, reusing: memo)
    self.templates = templates
    // Read by one processor while the other goes through all documents.
    async let groups = indexes ? memo.groups : [:]
    var diagnostics = inputs.diagnostics + templates.diagnostics
    diagnostics += Self.nameDiagnostics(files, inputs.templates)
    let texts = memo.newTexts(of: files, inputs.templates, setup)
    guard let site = Self.site(of: files, setup, texts, into: &diagnostics) else {
      self.diagnostics = diagnostics.sortedOnce()
      self.briefing = nil
      basePath = "/"
      outputCheck = nil
      keys = nil
      self.memo = BuildMemo(templates: templates, files: files, links: nil)
      return
    }
    onStep(.parse)
    let links = await SiteLinks(site, reusing: memo.links, memo.known)
    diagnostics += links.diagnostics
    let briefing = await Self.briefing(
      links, sizes, templates, memo, reusing: texts?.earlier.briefing, into: &diagnostics)
    self.briefing = briefing
    onStep(.link)
    let unlisted = PageSet(
      unlisted: briefing, links.names, templates.templates, templates.assets,
      reusing: texts?.earlier, into: &diagnostics)
    async let listing = Self.listed(unlisted, reusing: texts?.earlier)
    basePath = site.settings.path.percentDecoded
    outputCheck = OutputCheck(site)
    var index =
      indexes && !diagnostics.hasErrors
      ? await Index(of: unlisted, digest, templates, memo, await groups, onStep) : nil
    let (pages, found) = await listing
    onStep(.list)
    diagnostics += found
    self.diagnostics = diagnostics.sortedOnce()
    let isValid = !diagnostics.hasErrors
    if !isValid { index = nil }
    self.pages = isValid ? index.map { pages.searchable($0.gathering) } ?? pages : nil
    keys = index?.keys
    self.memo = BuildMemo(
      templates: templates, files: files, links: links, pages: pages, setup,
      groups: index?.groups ?? [:], keys: index?.keys.ofDocuments)
  }

  /// Files are parsed while templates are compiled.
  private static func read(
    _ inputs: Inputs, reusing memo: BuildMemo
  ) async -> (files: [ParsedFile], templates: CompiledTemplates) {
    async let compiled = memo.templates(of: inputs.templates)
    async let tables: Void = Names.prepare()
    let files = await Array(inputs.content.indices).concurrentMap {
      memo.parsed(inputs.content[$0], at: $0)
    }
    await tables
    return (files, await compiled)
  }

  /// Which pages there are is found while documents are gathered from.
  private static func listed(
    _ pages: PageSet, reusing earlier: PageSet?
  ) async -> (pages: PageSet, diagnostics: [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    return (pages.listed(reusing: earlier, into: &diagnostics), diagnostics)
  }

  private static func nameDiagnostics(
    _ files: [ParsedFile], _ templates: [InputFile]
  ) -> [Diagnostic] {
    PortableName.diagnostics(of: files.filter { !$0.isPortable }.map(\.file) + templates)
      + PortableName.collisions(of: templates)
  }

  /// What takes all documents: the search index and the table of mentions, and each page's key.
  private struct Index {
    let gathering: SiteGathering
    let keys: PageKeys
    let groups: [Digest: DocumentGroup]

    init(
      of pages: PageSet, _ inputs: Digest?, _ templates: CompiledTemplates, _ memo: BuildMemo,
      _ known: [Digest: DocumentGroup], _ onStep: (BuildStep) -> Void
    ) async {
      let keys = await pages.keys(
        templates: templates.digests, of: inputs, reusing: memo.documentKeys
      ) { await $0.concurrentMap($1) }
      onStep(.key)
      let groups = await pages.groups.concurrentMap { group in
        let key = keys.key(of: group)
        return (key, known[key] ?? pages.gathered(group))
      }
      gathering = await SiteGathering(concurrently: groups.map(\.1))
      self.keys = keys.knowing(gathering)
      self.groups = Dictionary(groups, uniquingKeysWith: { first, _ in first })
      onStep(.gather)
    }
  }

  /// The same build with its search index, where that was left for later.
  package func searchable() -> Build {
    guard let pages else { return self }
    var build = self
    build.pages = pages.searchable(SiteGathering(pages.groups.map(pages.gathered)))
    return build
  }

  private static func site(
    of files: [ParsedFile], _ setup: BuildMemo.Setup, _ texts: BuildMemo.NewTexts?,
    into diagnostics: inout [Diagnostic]
  ) -> Site? {
    guard let settings = files.first(where: { $0.file.path == SiteSettings.path }) else {
      diagnostics.append(
        Diagnostic(
          .missingSiteFile, "the briefing's settings file is missing: '\(SiteSettings.path)'",
          at: InputFile(path: SiteSettings.path, bytes: []).wholeLocation,
          suggestion:
            "write one with the keys 'title' and 'url', or name the briefing's folder with --site"))
      return nil
    }
    let stated = SiteSettings(parsing: settings.file, into: &diagnostics)
    diagnostics += files.flatMap(\.diagnostics)
    if let texts {
      return Site(
        texts.earlier.briefing.site, texts: texts.documents, into: &diagnostics)
    }
    var documents = files.compactMap(\.document)
    var ids = Set(documents.map(\.id))
    documents += files.compactMap(\.standIn).filter { ids.insert($0.id).inserted }
    return Site(
      settings: stated, documents: documents, copied: files.compactMap(\.copied),
      includesDrafts: setup.includesDrafts, days: setup.days, into: &diagnostics)
  }

  private static func briefing(
    _ links: SiteLinks, _ sizes: PageSizes, _ templates: CompiledTemplates, _ memo: BuildMemo,
    reusing earlier: Briefing?, into diagnostics: inout [Diagnostic]
  ) async -> Briefing {
    let site = links.site
    let graph = LinkGraph(site, links.documents, reusing: earlier?.graph, into: &diagnostics)
    let comparisons =
      earlier.map { FigureComparisons(site, graph, reusing: $0.comparisons) }
      ?? FigureComparisons(site, graph, known: memo.figures(links, graph))
    _ = await comparisons.unknown.concurrentMap { comparisons[$0] != nil }
    diagnostics += PartCheck.diagnostics(site, graph)
    if let earlier {
      _ = templates.words(for: site.settings, into: &diagnostics)
      return Briefing(earlier, site, graph, comparisons, names: links.names)
    }
    func made(in edition: Edition?, _ editions: [Briefing]) -> Briefing {
      let settings = edition.map { SiteSettings(site.settings, in: $0) } ?? site.settings
      return Briefing(
        site, graph, comparisons, sizes, names: links.names,
        words: templates.words(for: settings, into: &diagnostics), in: edition, editions: editions)
    }
    return made(in: nil, site.settings.editions.map { made(in: $0, []) })
  }
}

// MARK: - Rendering

extension Build {
  /// A page's bytes, what rendering them reported, and what the check of the output needs of them.
  package struct Rendered: Sendable {
    /// The page that was rendered.
    package let page: Page
    /// The page's bytes as they are published.
    package let bytes: [UInt8]
    /// What only rendering can find.
    package let diagnostics: [Diagnostic]
    fileprivate let facts: OutputCheck.PageFacts?
  }

  /// Renders one page; it must be one of `pages`.
  package func render(_ page: Page) -> Rendered {
    var diagnostics: [Diagnostic] = []
    let bytes = pages?.bytes(of: page, into: &diagnostics) ?? []
    return Rendered(
      page: page, bytes: bytes, diagnostics: diagnostics,
      facts: outputCheck?.facts(of: page.path, bytes))
  }

  /// Every link and anchor of the rendered pages, checked against each other.
  package func check(_ rendered: [RenderedFacts]) -> [Diagnostic] {
    guard let pages else { return [] }
    let found = outputCheck?.diagnostics(rendered.compactMap(\.facts), of: pages) { path in
      pages[path].map { render($0).bytes } ?? []
    }
    return found ?? []
  }

  /// Whether a check is known to find nothing, since an earlier one of the same site found nothing: `kept` pages
  /// are as they were then, all others are `made` anew; `replaced` are those of then that are not kept.
  func isSound(
    made: [RenderedFacts], replaced: [OutputCheck.PageFacts], kept: [OutputCheck.PageFacts]
  ) -> Bool {
    guard let pages, let outputCheck else { return false }
    return outputCheck.isSound(
      made: made.compactMap(\.facts), replaced: replaced, kept: kept, in: pages)
  }

  /// What is kept of a rendered page once its bytes are written.
  package struct RenderedFacts: Sendable {
    /// What rendering the page reported.
    package let diagnostics: [Diagnostic]
    let facts: OutputCheck.PageFacts?

    /// Whether there is nothing to report about the page itself.
    var areClean: Bool { diagnostics.isEmpty && facts?.isClean ?? true }
  }

  /// Renders all pages for their diagnostics alone.
  package func allDiagnostics() async -> [Diagnostic] {
    guard let pages else { return diagnostics }
    let facts = await pages.pages.filter { !$0.isData }.concurrentMap { render($0).withoutBytes }
    return (diagnostics + facts.flatMap(\.diagnostics) + check(facts)).sortedOnce()
  }
}

extension Build.Rendered {
  /// What the check of the output needs.
  package var withoutBytes: Build.RenderedFacts {
    Build.RenderedFacts(diagnostics: diagnostics, facts: facts)
  }
}
