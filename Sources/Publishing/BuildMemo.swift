internal import Content
internal import Diagnostics
internal import Linking

/// What a build has made of its inputs, for the next build to take over where the inputs are equal.
///
/// A fresh build goes the same way with an empty memo, so that both come to the same.
struct BuildMemo: Sendable {
  private let templates: CompiledTemplates?
  /// By path.
  private let files: [String: ParsedFile]
  private let links: Links?

  /// The links of all documents, and what they depend on besides the documents.
  struct Links: Sendable {
    let names: NameAutomaton
    let autolink: SiteSettings.Autolink
    let documents: [EntityID: (file: InputFile, linked: LinkedDocument)]
  }

  static let empty = BuildMemo(templates: nil, files: [], links: nil)

  init(templates: CompiledTemplates?, files: [ParsedFile], links: Links?) {
    self.templates = templates
    self.files = Dictionary(files.map { ($0.file.path, $0) }, uniquingKeysWith: { a, _ in a })
    self.links = links
  }

  func templates(of files: [InputFile]) -> CompiledTemplates {
    if let templates, templates.isMade(of: files) { return templates }
    return CompiledTemplates(files)
  }

  func parsed(_ file: InputFile) -> ParsedFile {
    if let known = files[file.path], known.file.isSame(as: file) { return known }
    return ParsedFile(file)
  }

  /// Those of documents whose links were found among these names; empty where none were.
  func links(among names: NameAutomaton, _ autolink: SiteSettings.Autolink) -> Links {
    if let links, links.names == names, links.autolink == autolink { return links }
    return Links(names: names, autolink: autolink, documents: [:])
  }
}

extension BuildMemo.Links {
  /// The links of an equal document.
  func linked(_ document: Document) -> LinkedDocument? {
    guard let known = documents[document.id], known.file.isSame(as: document.file) else {
      return nil
    }
    return known.linked
  }
}
