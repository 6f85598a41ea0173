internal import Diagnostics
import Support

/// Literal text and outputs: what they are in HTML, and how values become bytes there.
extension Compiler {
  /// Follows literal text through the markup; every newline becomes `\n`, as in Jinja.
  mutating func text(_ range: Range<Int>) {
    let bytes = file.bytes
    var index = range.lowerBound
    while index < range.upperBound {
      var byte = bytes[index]
      let offset = index
      index += 1
      if byte == UInt8(ascii: "\r") {
        byte = UInt8(ascii: "\n")
        if index < range.upperBound, bytes[index] == byte { index += 1 }
      }
      if markup.place == .value, byte == markup.quote, markup.url == .marked {
        add(.checkURL(isList: attributeKind == .urls))
      }
      if markup.place == .text, byte == UInt8(ascii: "<") { opened = (source, offset) }
      if let problem = reader.read(byte, &markup) {
        report(.templateContext, problem, offset..<offset + 1)
      }
      literal.append(byte)
    }
  }

  private var attributeKind: AttributeKind {
    AttributeKind(attribute: markup.attribute, tag: markup.tag)
  }

  /// Settles, where a tag is in a quoted value, what the literal text before it says of the
  /// URL that the value may be.
  mutating func enterTag() {
    guard markup.place == .value, markup.isLiteral else { return }
    let prefix = markup.value
    markup.isLiteral = false
    markup.value = []
    switch attributeKind {
    case .url: judge(prefix[...])
    case .urls: mark(prefix.count)
    case .content:
      guard let start = urlStart(in: prefix) else { return }
      judge(prefix[start...])
    case .plain, .closed: break
    }
  }

  private mutating func judge(_ prefix: ArraySlice<UInt8>) {
    switch URLFilter.verdict(prefix) {
    case .safe: markup.url = .settled
    case .unsafe: markup.url = .refused
    case .open: mark(prefix.count)
    }
  }

  private mutating func mark(_ count: Int) {
    markup.url = .marked
    add(.markURL(back: count))
  }

  /// Where the URL starts in `0; url=…`, the `content` of a tag that redirects.
  private func urlStart(in value: [UInt8]) -> Int? {
    let key = Array("url=".utf8)
    let lower = value.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    for index in lower.indices where lower[index...].starts(with: key) {
      let start = index + key.count
      let quoted = start < lower.count && (lower[start] == 0x27 || lower[start] == 0x22)
      return quoted ? start + 1 : start
    }
    return nil
  }

  mutating func output(_ syntax: ExpressionSyntax) {
    if case .call(let callee, let arguments) = syntax.kind, case .name("super") = callee.kind,
      arguments.isEmpty
    {
      superBlock(syntax.range)
      return
    }
    let checked = printed(syntax)
    guard let type = plain(checked, syntax) else { return }
    guard isPrintable(type, syntax.range) else { return }
    let isJSON = if case .filter(.tojson, _) = checked.expression { true } else { false }
    guard let escape = escape(type, isJSON: isJSON, syntax.range) else { return }
    add(.output(checked.expression, escape))
  }

  /// An inline `if` without `else` prints nothing where its condition fails.
  private mutating func printed(_ syntax: ExpressionSyntax) -> Checked {
    guard case .conditional(let test, let then, .none) = syntax.kind else { return check(syntax) }
    let condition = condition(test)
    guard condition.constant != false else {
      return Checked(.constant(.text("")), .text, scope.facts)
    }
    let facts = scope.facts
    scope.facts = condition.then
    var result = check(then)
    result.type = plain(result, then)
    result.form = .value
    result.expression = .conditional(
      condition.expression, then: result.expression, otherwise: nil)
    scope.facts = facts
    return result
  }

  private mutating func isPrintable(_ type: ValueType, _ range: Range<Int>) -> Bool {
    let suggestion: Suggestion
    switch type {
    case .text, .html, .number: return true
    case .json: suggestion = "add '|tojson'"
    case .date: suggestion = "choose its form: 'date' or 'date(\'short\')'"
    case .bool: suggestion = "write what to print: 'yes' if … else 'no'"
    case .list: suggestion = "loop over it with 'for', or use 'join'"
    case .record(let record):
      suggestion = "print one of its fields: \(record.fields.map(\.name).joined(separator: ", "))"
    case .phrase(let slots):
      suggestion = "fill its slots: (\(slots.map { "\($0)=…" }.joined(separator: ", ")))"
    case .optional: suggestion = "test it first"
    }
    report(
      .templateType, "'\(words(range))' is \(type.withArticle), which can't be printed", range,
      suggestion: suggestion)
    return false
  }

  /// The escape for a value of this type in the current state of the markup.
  private mutating func escape(
    _ type: ValueType, isJSON: Bool, _ range: Range<Int>
  ) -> Escape? {
    let standard: Escape = reader.isXML ? .xml : .html
    switch markup.place {
    case .text: return type == .html && !reader.isXML ? Escape.none : standard
    case .raw where markup.isTextElement:
      guard type != .html else {
        refuse("HTML can't be printed in \(markup.description)", range)
        return nil
      }
      return standard
    case .raw where markup.isData && isJSON: return Escape.none
    case .raw where markup.isData:
      refuse("only JSON can be printed here", range, "add '|tojson'")
    case .raw where markup.tag == Array("script".utf8):
      refuse(
        "nothing can be printed in \(markup.description)", range,
        "data must go into <script type=\"application/ld+json\"> through 'tojson'")
    case .value: return attributeEscape(type, standard, range)
    case .beforeValue, .unquoted:
      refuse("nothing can be printed in \(markup.description)", range, "put quotes around it")
    default: refuse("nothing can be printed in \(markup.description)", range)
    }
    return nil
  }

  private mutating func attributeEscape(
    _ type: ValueType, _ standard: Escape, _ range: Range<Int>
  ) -> Escape? {
    guard type != .html else {
      refuse("HTML can't be printed in an attribute's value", range)
      return nil
    }
    switch attributeKind {
    case .closed(let what):
      refuse("nothing can be printed in \(what)", range)
      return nil
    case .content where markup.url == .open:
      markup.hasDynamicContent = true
      guard markup.isDirective else { return standard }
      refuse(
        "nothing can be printed in the 'content' of an 'http-equiv' before its 'url='", range)
      return nil
    default: break
    }
    guard markup.url != .refused else {
      refuse("nothing can be printed in a URL of this scheme", range)
      return nil
    }
    return standard
  }

  private mutating func refuse(
    _ message: String, _ range: Range<Int>, _ suggestion: Suggestion? = nil
  ) {
    report(.templateContext, message, range, suggestion: suggestion)
  }
}

extension ValueType {
  /// `a list of text`, `HTML`.
  var withArticle: String {
    switch self {
    case .text, .html, .json, .bool: description
    case .optional(let wrapped): "an optional \(wrapped.description)"
    case .record(let type):
      "aeiou".contains(type.name.prefix(1)) ? "an \(type.name)" : "a \(type.name)"
    case .number, .date, .list, .phrase: "a \(description)"
    }
  }
}
