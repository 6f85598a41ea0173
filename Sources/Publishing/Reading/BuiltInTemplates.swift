internal import Support

/// The templates, assets and catalogues that come with the program. A briefing's own files take their
/// places one by one.
package struct BuiltInTemplates: Sendable {
  /// By the paths that they would have in a briefing: `Templates/article.html`.
  let files: [InputFile]

  /// `files` by path below the folder: `article.html`. What documents them is none of them.
  package init(_ files: [String: [UInt8]]) {
    self.files = files.filter { !$0.key.hasSuffix(".md") }.map {
      InputFile(path: "Templates/\($0.key)", bytes: $0.value)
    }
  }
}

extension Inputs {
  /// With the built-in files where the briefing has none of its own.
  package func completed(by builtIn: BuiltInTemplates) -> Inputs {
    let own = Set(templates.map(\.path))
    return Inputs(
      content: content, templates: templates + builtIn.files.filter { !own.contains($0.path) },
      days, diagnostics: diagnostics, linked: linked)
  }
}
