internal import Diagnostics
import Support

extension Fields {
  /// The names in front matter that can't be read, as its lines have them: so references to the
  /// file's entity aren't further errors.
  init(salvagedFrom file: InputFile) {
    var values: [String: Value] = [:]
    var isInNames = false
    let text = String(decoding: file.bytes.prefix(Self.salvagedLength), as: UTF8.self)
    for line in text.split(whereSeparator: \.isNewline) {
      let parts = line.split(separator: ":", maxSplits: 1).map(String.init)
      if isInNames, line.drop(while: { $0 == " " }).hasPrefix("- ") {
        values[Self.names] = Self.names(String(line.drop { $0 == " " || $0 == "-" }), after: values)
      } else if parts.count == 2, let key = Self.salvaged.first(where: { $0 == parts[0] }) {
        isInNames = key == Self.names
        values[key] = isInNames ? Self.names(parts[1], after: values) : .text(Self.bare(parts[1]))
      } else {
        isInNames = false
      }
    }
    self.init(values)
  }

  private static let names = Entity.Keys.names.name
  private static let salvaged = [
    Article.Keys.title.name, Entity.Keys.name.name, Article.Keys.label.name, names,
  ]
  /// Where front matter has ended, in bytes, whatever its state.
  private static let salvagedLength = 4000

  /// `A`, or `[A, B]`, after the names that are known.
  private static func names(_ written: String, after values: [String: Value]) -> Value {
    var known: [Value] = []
    if case .list(let names)? = values[Self.names] { known = names }
    return .list(known + written.split(separator: ",").map { .text(bare(String($0))) })
  }

  /// Without brackets and quotation marks around it.
  private static func bare(_ written: String) -> Located<String> {
    let marks: Set<Character> = ["\"", "'", "[", "]", " ", "\r"]
    var rest = written[...]
    while let first = rest.first, marks.contains(first) { rest.removeFirst() }
    while let last = rest.last, marks.contains(last) { rest.removeLast() }
    return Located(String(rest), at: 0..<0)
  }
}
