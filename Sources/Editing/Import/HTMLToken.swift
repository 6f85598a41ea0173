/// A piece of HTML.
enum HTMLToken: Sendable {
  /// Words between tags, as byte range; character references are not decoded yet.
  case text(Range<Int>)
  case startTag(name: String, attributes: [HTMLAttribute])
  case endTag(name: String)
  /// What stands in a script, a style or a title: no tags, and in a title character references.
  case rawText(Range<Int>)
}

/// An attribute of a start tag; the value's character references are decoded.
struct HTMLAttribute: Sendable {
  /// In lower case.
  let name: String
  let value: String
}

extension [HTMLAttribute] {
  subscript(name: String) -> String? { first { $0.name == name }?.value }
}
