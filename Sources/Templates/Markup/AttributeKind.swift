/// What an attribute's value means to a browser, and so what an output in it must be.
enum AttributeKind: Hashable, Sendable {
  case plain
  case url
  /// Several URLs, as in `srcset`.
  case urls
  /// `content`, a URL where the tag redirects.
  case content
  /// Nothing can be printed there safely; the reason in an author's words.
  case closed(String)

  private static let urlNames: Set<String> = [
    "action", "archive", "background", "cite", "classid", "codebase", "data", "formaction", "href",
    "icon", "longdesc", "manifest", "poster", "profile", "src", "usemap",
    // What an SVG animation sets on another element's attribute.
    "by", "from", "to",
  ]
  private static let urlListNames: Set<String> = ["imagesrcset", "ping", "srcset", "values"]

  init(attribute: [UInt8], tag: [UInt8]) {
    let full = String(decoding: attribute, as: UTF8.self).lowercased()
    let tag = String(decoding: tag, as: UTF8.self).lowercased()
    let name = full.split(separator: ":").last.map(String.init) ?? full
    if Self.urlNames.contains(name) || full.hasPrefix("xmlns") {
      self = .url
    } else if Self.urlListNames.contains(name) {
      self = .urls
    } else if name == "content", tag == "meta" {
      self = .content
    } else if name.hasPrefix("on") {
      self = .closed("an event attribute")
    } else if name == "style" || name == "srcdoc" || name == "http-equiv" {
      self = .closed("the attribute '\(name)'")
    } else if name == "type", tag == "script" {
      self = .closed("a script's type")
    } else {
      self = .plain
    }
  }
}
