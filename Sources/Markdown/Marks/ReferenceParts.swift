internal import Diagnostics
internal import Support

/// The parts of `target#fragment|label`, each without white space around it, as ranges of a text.
struct ReferenceParts {
  let target: Range<Int>
  let fragment: Range<Int>?
  let label: Range<Int>?

  init(text: [UInt8], inner: Range<Int>) {
    let bar = text[inner].firstIndex(of: .bar)
    let name = inner.lowerBound..<(bar ?? inner.upperBound)
    let hash = text[name].firstIndex(of: UInt8(ascii: "#"))
    target = text[name.lowerBound..<(hash ?? name.upperBound)].trimming(\.isSpace).indices
    fragment = hash.map { text[($0 + 1)..<name.upperBound].trimming(\.isSpace).indices }
    label = bar.map { text[($0 + 1)..<inner.upperBound].trimming(\.isSpace).indices }
  }

  /// What is wrong where some part is empty.
  var message: String {
    if target.isEmpty { return "a reference needs a name between its brackets" }
    return fragment?.isEmpty == true
      ? "a reference needs a heading after its '#'" : "a reference needs words after its '|'"
  }

  /// What was probably meant.
  func suggestion(in text: [UInt8]) -> Suggestion? {
    guard !target.isEmpty else { return nil }
    var fixed = "[[\(String(decoding: text[target], as: UTF8.self))"
    if let fragment, !fragment.isEmpty {
      fixed += "#\(String(decoding: text[fragment], as: UTF8.self))"
    }
    if let label, !label.isEmpty { fixed += "|\(String(decoding: text[label], as: UTF8.self))" }
    return "did you mean \(writing: "\(fixed)]]")?"
  }
}
