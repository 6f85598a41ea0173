internal import Diagnostics
internal import Markdown
internal import Pages
import Support

/// The one thing that a served page has and a published one has not: a script, before the end of its
/// body, that listens for the page's states.
struct ReloadScript {
  static let path = ".dossier/preview.js"
  static let stylePath = ".dossier/preview.css"

  static let bytes = PackageResources.preview_js
  static let style = PackageResources.preview_css

  private static let version = Digest(of: bytes + style).short

  /// The element from which the script knows its page. Classic and not inline, since pages run
  /// under a policy that allows no inline script.
  static func element(for state: PageState) -> [UInt8] {
    var html = Array("<script src=\"/\(path)?\(version)\"".utf8)
    let values = [
      ("path", state.path), ("page", state.page), ("text", state.text), ("files", state.files),
    ]
    for (name, value) in values {
      html.append(" data-\(name)=\"")
      html.appendEscaped(value)
      html.append("\"")
    }
    html.append("></script>\n")
    return html
  }

  /// A page with the script put in before its last `</body>`, or at its end where it has none.
  static func page(_ bytes: [UInt8], with element: [UInt8]) -> [UInt8] {
    let end = Array("</body".utf8)
    var place = bytes.count
    var at = bytes.count - end.count
    while at >= 0 {
      if zip(bytes[at...], end).allSatisfy({ $0 == $1 || $0 | 0x20 == $1 }) {
        place = at
        break
      }
      at -= 1
    }
    return bytes[..<place] + element + bytes[place...]
  }
}
