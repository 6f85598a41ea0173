import Support

/// What a client must know to show the present build. `preview.js` decides what to do: it compares this
/// with what it shows, and reloads the page, takes new styles, or does nothing, so a state that was missed
/// or comes twice does no harm.
struct PageState: Hashable, Sendable {
  /// The output path that was asked for, whether or not there is such a page.
  let path: String
  /// The digest of the page's bytes, as published.
  let page: String
  /// The same, the names of stylesheets left out: where only this is equal, new styles are enough.
  let text: String
  /// Output paths of the stylesheets whose names hold their digests.
  let styles: [String]
  /// The digest of all files that are published as they are in the content.
  let files: String
  /// The digest of the errors shown; empty where there are none.
  let diagnostics: String
  /// How many builds there have been.
  let build: Int

  /// The state as one line of JSON.
  var json: [UInt8] {
    var json: [UInt8] = []
    JSONValue.object([
      "build": .number(build), "diagnostics": .text(diagnostics), "files": .text(files),
      "page": .text(page), "path": .text(path), "styles": .list(styles.map { .text($0) }),
      "text": .text(text),
    ]).append(to: &json)
    return json
  }
}
