import Markdown
import Support

/// Tags of HTML within Markdown for which there are signs of its own: `<del>60</del>`, `10<sup>6</sup>`.
enum InlineTags {
  /// A block with those signs; code stays as it is.
  static func marked(_ text: String) -> String {
    guard text.contains("<"), !text.contains("`"), !text.hasPrefix("    "), !text.hasPrefix("\t")
    else {
      return text
    }
    var marked = text
    for name in ["del", "s", "strike"] { marked = replaced(name, in: marked) { "~~\($0)~~" } }
    marked = replaced("sup", in: marked) { $0.raised == $0 ? nil : $0.raised }
    return replaced("sub", in: marked) { $0.lowered == $0 ? nil : $0.lowered }
  }

  /// With something else for each element of a name, as far as its end is in the block.
  private static func replaced(
    _ name: String, in text: String, by other: (String) -> String?
  ) -> String {
    var rest = text[...]
    var done = ""
    while let start = rest.firstRange(of: "<\(name)>"),
      let end = rest[start.upperBound...].firstRange(of: "</\(name)>")
    {
      let inner = String(rest[start.upperBound..<end.lowerBound])
      done += rest[..<start.lowerBound]
      done += other(inner) ?? String(rest[start.lowerBound..<end.upperBound])
      rest = rest[end.upperBound...]
    }
    return done + rest
  }
}
