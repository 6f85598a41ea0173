internal import Content
internal import Support

/// The templates, assets and catalogues that come with the program. A briefing's own files take their
/// places one by one.
package struct BuiltInTemplates: Sendable {
  /// In the order of the paths that they would have in a briefing: `Templates/article.html`.
  let files: [InputFile]

  /// `files` by path below the folder: `article.html`. What documents them is none of them.
  package init(_ files: [String: [UInt8]]) {
    self.files = files.sorted { $0.key < $1.key }.filter { !$0.key.hasSuffix(".md") }.map {
      InputFile(path: "Templates/\($0.key)", bytes: $0.value)
    }
  }
}

extension Inputs {
  /// With the built-in files where the briefing has none of its own. A catalogue of its own is read over
  /// the built-in one.
  package func completed(by builtIn: BuiltInTemplates) -> Inputs {
    let own = Set(templates.map(\.path))
    return adding(
      builtIn.files.compactMap { file in
        guard own.contains(file.path) else { return file }
        return Words.builtInPath(of: file.path).map { InputFile(path: $0, bytes: file.bytes) }
      })
  }
}
