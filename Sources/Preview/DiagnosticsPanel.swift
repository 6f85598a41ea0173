internal import Diagnostics
internal import Markdown
internal import Pages
import Support

/// What is wrong with the inputs as they are on disk, as a browser shows it.
struct DiagnosticsPanel: Sendable {
  /// Whether the pages that are served are those of an earlier build.
  let areOverEarlierBuild: Bool
  /// A section that is put over a page, or is a page of its own.
  let html: [UInt8]
  /// Of the section; empty where there is no diagnostic.
  let digest: String

  /// `site` is the folder's full path, so that a place in a file can be opened as it is shown;
  /// `failure` is the machine's, that kept the inputs from being read.
  init(
    _ diagnostics: [Diagnostic], _ failure: FileError? = nil, site: String,
    areOverEarlierBuild: Bool = false
  ) {
    self.areOverEarlierBuild = areOverEarlierBuild
    let section = Section(
      diagnostics: diagnostics, failure: failure, site: site,
      areOverEarlierBuild: areOverEarlierBuild)
    html = section.html
    digest = diagnostics.isEmpty && failure == nil ? "" : Digest(of: html).description
  }

  /// A page of their own, for a site of which there is no build yet.
  func page(titled title: String = "No build yet", with script: [UInt8]) -> [UInt8] {
    let head = """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(title)</title>
      <link rel="stylesheet" href="/\(ReloadScript.stylePath)">
      </head>
      <body>

      """
    return Array(head.utf8) + html + script + Array("</body>\n</html>\n".utf8)
  }
}

/// The diagnostics in HTML.
private struct Section {
  let diagnostics: [Diagnostic]
  let failure: FileError?
  let site: String
  let areOverEarlierBuild: Bool

  private var errorCount: Int {
    diagnostics.count { $0.severity == .error } + (failure == nil ? 0 : 1)
  }

  /// `2 errors and 1 warning`
  private var summary: String {
    let errors = errorCount
    let warnings = diagnostics.count { $0.severity == .warning }
    let tasks = diagnostics.count { $0.severity == .task }
    let words = [(errors, "error"), (warnings, "warning"), (tasks, "task")].filter { $0.0 > 0 }.map
    {
      "\($0) \($1)\($0 == 1 ? "" : "s")"
    }
    let doubtful = diagnostics.count { $0.id == .doubtfulName }
    let doubt = doubtful == 0 ? "" : ", \(doubtful) of them about names dropped for doubt"
    return words.isEmpty ? "Nothing to do" : words.joined(separator: " and ") + doubt
  }

  var html: [UInt8] {
    var html: [UInt8] = []
    html.append(
      "<section class=\"\(errorCount > 0 ? "errors" : "warnings")\">\n<h2>\(summary)</h2>\n")
    if areOverEarlierBuild {
      html.append("<p>The page shows the last build without errors.</p>\n")
    }
    html.append("<ol>\n")
    if let failure {
      html.append("<li class=\"error\"><p class=\"message\">")
      html.appendEscaped(failure.description)
      html.append("</p></li>\n")
    }
    for diagnostic in diagnostics { append(diagnostic, to: &html) }
    html.append("</ol>\n</section>\n")
    return html
  }

  private func append(_ diagnostic: Diagnostic, to html: inout [UInt8]) {
    let place = diagnostic.location
    let position = place.line > 0 ? ":\(place.line):\(place.column)" : ""
    let isInput = place.path.hasPrefix("Content/") || place.path.hasPrefix("Templates/")
    html.append("<li class=\"\(diagnostic.severity)\"><p class=\"message\">")
    html.appendEscaped("\(diagnostic.severity): \(diagnostic.message)")
    html.append("</p>\n<p class=\"place\">")
    html.appendEscaped(
      "\(isInput ? "\(site)/" : "")\(place.path)\(position)".withVisibleControls)
    html.append("</p>\n<pre>")
    // The first line repeats place and message.
    html.appendEscaped(
      Array(diagnostic.text.utf8.drop { $0 != UInt8(ascii: "\n") }.dropFirst())[...])
    html.append("</pre></li>\n")
  }
}
