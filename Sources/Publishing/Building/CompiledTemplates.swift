internal import Content
internal import Diagnostics
internal import Pages
import Support
internal import Templates

/// The templates and assets of a site, checked; they depend on the files below `Templates/` alone.
struct CompiledTemplates: Sendable {
  let templates: TemplateSet
  let assets: Assets
  /// The English catalogue, which has every phrase.
  private let english: Words
  let diagnostics: [Diagnostic]
  private let files: [InputFile]
  /// Of each template with all that it includes and extends.
  let digests: [PageTemplate: Digest]
  /// For the next run of the program; nil where there is something to report.
  let known: Known?

  /// What an earlier build found of templates without an error.
  struct Known: Sendable {
    /// Of all files below `Templates/`.
    let files: Digest
    /// Of each page's template, in the order of these.
    let digests: [Digest]
  }

  private static let assetRoot = "Templates/assets/"

  init(_ files: [InputFile], known: Known? = nil) {
    self.files = files
    let all = Self.digest(of: files)
    let known = known?.files == all ? known : nil
    let assets = Assets(files.filter { $0.path.hasPrefix(Self.assetRoot) }, root: Self.assetRoot)
    var diagnostics = files.filter(Self.isTemplate).compactMap(\.conflictDiagnostic)
    let english = Words.english(in: files, into: &diagnostics)
    let words = RecordType(of: english)
    let templates = TemplateSet(
      parsing: files.filter(Self.isTemplate),
      contexts: Dictionary(
        uniqueKeysWithValues: PageTemplate.allCases.map {
          ($0.file, $0.context(assets: assets.type, words: words))
        }),
      areSound: known != nil, into: &diagnostics)
    self.assets = assets
    self.templates = templates
    self.english = english
    self.diagnostics = files.isEmpty ? [Self.missingFolder] : diagnostics + assets.diagnostics
    let digests = known?.digests ?? Self.digests(of: templates, files)
    self.digests = Dictionary(
      zip(PageTemplate.allCases, digests), uniquingKeysWith: { first, _ in first })
    self.known = self.diagnostics.isEmpty ? Known(files: all, digests: digests) : nil
  }

  /// In place of each missing template.
  private static var missingFolder: Diagnostic {
    Diagnostic(
      .missingTemplate,
      "the program was installed without its templates, and the briefing has none",
      at: InputFile(path: "Templates", bytes: []).wholeLocation,
      suggestion: "install the program with its folder 'share/dossier'")
  }

  /// The words of the site's language, or English ones with a warning.
  func words(for settings: SiteSettings, into diagnostics: inout [Diagnostic]) -> Words {
    let found = Words.language(
      settings.language, in: files, over: english, into: &diagnostics)
    guard let found else {
      let path = Words.path(of: settings.language)
      diagnostics.append(
        Diagnostic(
          .missingWords,
          "there is no catalogue of phrases for '\(settings.language)', so pages have English ones",
          at: settings.languageRange.map(settings.file.location) ?? settings.file.wholeLocation,
          suggestion: "add '\(path)', with the entries of '\(Words.path(of: "en"))'"))
      return english
    }
    return found
  }

  /// Those of an earlier build, where they were made from the same files.
  func isMade(of files: [InputFile]) -> Bool {
    self.files.count == files.count && zip(self.files, files).allSatisfy { $0.isSame(as: $1) }
  }

  private static func digest(of files: [InputFile]) -> Digest {
    var key = KeyBytes()
    for file in files {
      key.append(file.path)
      key.append(file.digest)
    }
    return key.digest
  }

  /// In the order of the pages' templates.
  private static func digests(of templates: TemplateSet, _ files: [InputFile]) -> [Digest] {
    let contents = Dictionary(
      files.map { ($0.path, $0.digest) }, uniquingKeysWith: { first, _ in first })
    return PageTemplate.allCases.map { template in
      let parts = templates.dependencies(of: template.file).map {
        "\($0) \(contents["Templates/\($0)"]?.description ?? "")\n"
      }
      return Digest(of: Array(parts.joined().utf8))
    }
  }

  private static func isTemplate(_ file: InputFile) -> Bool {
    (file.path.hasSuffix(".html") || file.path.hasSuffix(".xml"))
      && !file.path.hasPrefix(assetRoot)
  }
}
