internal import Diagnostics
internal import Editing
internal import Markdown
internal import Pages
import Support

/// The page that shows what could still be done in the briefing.
struct Worksheet {
  static let path = ".dossier/worklist"

  let html: [UInt8]

  /// `briefing` is that of the pages which are served; `site` the folder's full path.
  init(_ briefing: Briefing?, site: String) {
    let worklist = briefing.map { Worklist($0.site, $0.graph, $0.names, besides: $0.tasks) }
    let links = worklist?.externalLinks ?? []
    var html = DiagnosticsPanel(worklist?.tasks ?? [], site: site).page(
      titled: "Worklist", with: [])
    if !links.isEmpty {
      var section = Array("<section>\n<h2>Addresses of other sites</h2>\n<ol>\n".utf8)
      for link in links { Self.append(link, to: &section) }
      section += Array("</ol>\n</section>\n".utf8)
      html = ReloadScript.page(html, with: section)
    }
    self.html = html
  }

  private static func append(_ link: Worklist.ExternalLink, to html: inout [UInt8]) {
    html.append("<li><p class=\"message\"><a rel=\"noreferrer\" href=\"")
    html.appendEscaped(link.address)
    html.append("\">")
    html.appendEscaped(link.address)
    html.append("</a></p>\n<p class=\"place\">")
    let line = link.location.line > 0 ? ":\(link.location.line)" : ""
    html.appendEscaped("\(link.location.path)\(line)".withVisibleControls)
    html.append("</p></li>\n")
  }
}
