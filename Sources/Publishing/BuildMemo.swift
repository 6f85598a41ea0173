internal import Diagnostics

/// What a build has made of its inputs, for the next build to take over where the inputs are equal.
///
/// A fresh build goes the same way with an empty memo, so that both come to the same.
struct BuildMemo: Sendable {
  private let templates: CompiledTemplates?
  /// By path.
  private let files: [String: ParsedFile]
  let links: SiteLinks?

  static let empty = BuildMemo(templates: nil, files: [], links: nil)

  init(templates: CompiledTemplates?, files: [ParsedFile], links: SiteLinks?) {
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
}
