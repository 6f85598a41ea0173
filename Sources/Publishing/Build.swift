internal import Content
package import Diagnostics
internal import Linking
package import Pages
internal import Templates

/// A site made from its inputs: a pure value, without a clock, a disk or an environment.
package struct Build: Sendable {
  /// What is wrong with the inputs, in the order of a report.
  package let diagnostics: [Diagnostic]
  /// The site's pages; nil where an error stands in their way.
  package let pages: PageSet?
  /// The path that the site's 404 page starts its addresses with, `/` at both ends.
  package let basePath: String
  private let outputCheck: OutputCheck?

  package init(_ inputs: Inputs, includesDrafts: Bool = false) async {
    var diagnostics: [Diagnostic] = []
    let assetRoot = "Templates/assets/"
    let assets = Assets(inputs.templates.filter { $0.path.hasPrefix(assetRoot) }, root: assetRoot)
    let templates = TemplateSet(
      parsing: inputs.templates.filter(Self.isTemplate),
      contexts: Dictionary(
        uniqueKeysWithValues: PageTemplate.allCases.map {
          ($0.file, $0.context(assets: assets.type))
        }),
      into: &diagnostics)
    guard let site = await Self.site(of: inputs.content, includesDrafts, into: &diagnostics) else {
      self.diagnostics = diagnostics.sortedOnce()
      pages = nil
      basePath = "/"
      outputCheck = nil
      return
    }
    let (briefing, names) = await Self.linked(site, into: &diagnostics)
    let pages = PageSet(briefing, names, templates, assets, into: &diagnostics)
    self.diagnostics = diagnostics.sortedOnce()
    self.pages = diagnostics.hasErrors ? nil : pages
    basePath = site.settings.path
    outputCheck = OutputCheck(site)
  }

  private static func isTemplate(_ file: InputFile) -> Bool {
    (file.path.hasSuffix(".html") || file.path.hasSuffix(".xml"))
      && !file.path.hasPrefix("Templates/assets/")
  }

  private static func site(
    of content: [InputFile], _ includesDrafts: Bool, into diagnostics: inout [Diagnostic]
  ) async -> Site? {
    guard let settingsFile = content.first(where: { $0.path == SiteSettings.path }) else {
      diagnostics.append(
        Diagnostic(
          .missingSiteFile, "a briefing has its settings in '\(SiteSettings.path)'",
          at: InputFile(path: SiteSettings.path, bytes: []).wholeLocation,
          suggestion: "write one with the keys 'title' and 'url', or name the site with --site"))
      return nil
    }
    let settings = SiteSettings(parsing: settingsFile, into: &diagnostics)
    let parsed = await content.concurrentMap { file in Parsed(file) }
    diagnostics += parsed.flatMap(\.diagnostics)
    var documents = parsed.compactMap(\.document)
    var ids = Set(documents.map(\.id))
    documents += parsed.compactMap(\.standIn).filter { ids.insert($0.id).inserted }
    return Site(
      settings: settings, documents: documents,
      copied: parsed.compactMap(\.copied), includesDrafts: includesDrafts, into: &diagnostics)
  }

  private static func linked(_ site: Site, into diagnostics: inout [Diagnostic]) async -> (
    Briefing, Names
  ) {
    let names = Names(site)
    let linked = await site.documents.concurrentMap { document in
      var found: [Diagnostic] = []
      return (LinkedDocument(document, in: site, names, into: &found), found)
    }
    diagnostics += linked.flatMap(\.1)
    let graph = LinkGraph(site, linked.map(\.0), into: &diagnostics)
    var comparisons: [EntityID: FigureComparison] = [:]
    for document in site.documents(of: .figure) {
      guard let figure = document.entity.figure else { continue }
      comparisons[document.id] = FigureComparison(figure, in: site, graph)
    }
    return (Briefing(site, graph, comparisons), names)
  }

  /// What one file of `Content/` has become.
  private struct Parsed: Sendable {
    var document: Document?
    /// What a misplaced file was likely meant to be.
    var standIn: Document?
    var copied: Site.CopiedFile?
    var diagnostics: [Diagnostic] = []

    init(_ file: InputFile) {
      switch ContentPath(file.path) {
      case .passedOver, .settings: break
      case .document(let id, let introduces):
        document = Document(parsing: file, as: id, introduces: introduces, into: &diagnostics)
      case .copied(let path):
        copied = Site.CopiedFile(file: file, outputPath: path)
      case .misplaced(let message, let fix):
        diagnostics.append(
          Diagnostic(.misplacedFile, message, at: file.wholeLocation, suggestion: fix))
        if let id = ContentPath.likelyMeaning(of: file.path) {
          var found: [Diagnostic] = []
          let document = Document(parsing: file, as: id, introduces: nil, into: &found)
          guard document.isSound else { return }
          standIn = document
          diagnostics += found
        }
      }
    }
  }
}

// MARK: - Rendering

extension Build {
  /// A page's bytes, what rendering them told, and what the check of the output needs of them.
  package struct Rendered: Sendable {
    package let page: Page
    package let bytes: [UInt8]
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
    return outputCheck?.diagnostics(rendered.compactMap(\.facts), of: pages) ?? []
  }

  /// What is kept of a rendered page once its bytes are written.
  package struct RenderedFacts: Sendable {
    package let diagnostics: [Diagnostic]
    fileprivate let facts: OutputCheck.PageFacts?
  }

  /// Renders all pages for their faults alone.
  package func allDiagnostics() async -> [Diagnostic] {
    guard let pages else { return diagnostics }
    let facts = await pages.pages.concurrentMap { render($0).withoutBytes }
    return (diagnostics + facts.flatMap(\.diagnostics) + check(facts)).sortedOnce()
  }
}

extension Build.Rendered {
  /// What the check of the output needs.
  package var withoutBytes: Build.RenderedFacts {
    Build.RenderedFacts(diagnostics: diagnostics, facts: facts)
  }
}
