import Content
import Diagnostics
import Publishing
import Support

/// The briefing as it is in this checkout.
struct OurContent {
  let inputs: Inputs
  let site: Site
  let names: DeclaredNames

  init() async throws {
    inputs = try await Inputs(reading: Self.root, from: DiskFileSystem())
    var diagnostics: [Diagnostic] = []
    let settings = inputs.content.first { $0.path == SiteSettings.path }
    var documents: [Document] = []
    for file in inputs.content {
      guard case .document(let id, let introduces) = ContentPath(file.path) else { continue }
      documents.append(
        Document(parsing: file, as: id, introduces: introduces, into: &diagnostics))
    }
    site = Site(
      settings: SiteSettings(
        parsing: settings ?? InputFile(path: SiteSettings.path, bytes: []), into: &diagnostics),
      documents: documents, copied: [], includesDrafts: false, into: &diagnostics)
    names = DeclaredNames(site)
  }

  /// The checkout's folder.
  static var root: String { folder(of: folder(of: folder(of: #filePath))) }

  /// The folder of these tests, which has their data.
  static var testFolder: String { folder(of: #filePath) }

  /// The folder that a path is in.
  static func folder(of path: String) -> String {
    String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
  }

  /// The articles, each with the text that was made from its source.
  var digests: ArraySlice<Document> { site.documents(of: .article) }

  /// Every claim that rests on an article, with its figure's file and the file's line.
  func claims(on article: Document) -> [(claim: Claim, place: String)] {
    site.documents(of: .figure).flatMap { document in
      (document.entity.figure?.claims ?? []).filter { $0.place.source.value == article.id.slug }
        .map { claim in
          let line = document.file.location(of: claim.says.range).line
          return (claim, "\(document.file.path):\(line)")
        }
    }
  }
}

extension Document {
  /// How an error names a paragraph.
  func place(ofParagraph number: Int) -> String { "\(file.path), paragraph \(number)" }
}
