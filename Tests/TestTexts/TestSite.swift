package import Content
package import Diagnostics
package import Support

/// A site made of texts by their paths below `Content/`, with all that was reported of them.
package struct TestSite {
  /// As it was gathered, errors or not.
  package let site: Site
  /// In the order in which they were found.
  package let diagnostics: [Diagnostic]
  /// The places marked in the texts, by path and then by place.
  package let marks: [Location]

  /// `site.yml` may be left out.
  package init(
    _ texts: [String: String], includesDrafts: Bool = false, days: Days = Days()
  ) {
    let standard = ["site.yml": "title: Orchard\nurl: https://orchard.example/\n"]
    var marks: [Location] = []
    var files: [InputFile] = []
    for (path, text) in texts.merging(standard, uniquingKeysWith: { own, _ in own })
      .sorted(by: { $0.key < $1.key })
    {
      let marked = MarkedText(text)
      files.append(marked.file("Content/\(path)"))
      marks += marked.locations(in: "Content/\(path)")
    }
    self.init(files, marks: marks, includesDrafts: includesDrafts, days)
  }

  private init(_ files: [InputFile], marks: [Location], includesDrafts: Bool, _ days: Days) {
    var diagnostics: [Diagnostic] = []
    var documents: [Document] = []
    var copied: [Site.CopiedFile] = []
    var settings = InputFile(path: SiteSettings.path, bytes: [])
    for file in files {
      switch ContentPath(file.path) {
      case .passedOver: continue
      case .settings: settings = file
      case .document(let id, let introduces):
        documents.append(
          Document(parsing: file, as: id, introduces: introduces, into: &diagnostics))
      case .copied(let path): copied.append(Site.CopiedFile(file: file, outputPath: path))
      case .misplaced(let message, let fix):
        diagnostics.append(
          Diagnostic(.misplacedFile, message, at: file.wholeLocation, suggestion: fix))
      }
    }
    let read = SiteSettings(parsing: settings, into: &diagnostics)
    site = Site(
      settings: read, documents: documents, copied: copied, includesDrafts: includesDrafts,
      days: days, into: &diagnostics)
    self.diagnostics = diagnostics.sortedOnce()
    self.marks = marks
  }

  /// The document of a kind with a slug; it must be there.
  package subscript(kind: Kind, slug: String) -> Document {
    guard let document = site[EntityID(kind, slug)] else {
      preconditionFailure("there is no \(kind.rawValue):\(slug)")
    }
    return document
  }
}

extension Diagnostic {
  /// What and where, without a likely fix.
  package var withoutSuggestion: Diagnostic {
    Diagnostic(id, message, at: location, related: related)
  }
}
