import Support

/// What a block of a style sheet says, and of which elements.
struct StyleBlock {
  /// With those of the blocks that it is in.
  let selectors: [Substring]
  let declarations: [Substring]
  /// In lower case: of `@media` and the like around it.
  let conditions: [String]

  /// More of them, in blocks within others, than any page has.
  private static let mostSelectors = 256
  private static let deepest = 4

  /// Whether it is for all media.
  var isForAll: Bool {
    conditions.allSatisfy {
      ["@media screen", "@media all"].contains($0) || $0.hasPrefix("@layer")
    }
  }

  /// Of a sheet, and of those that it imports: `address` is its own.
  static func all(
    in sheet: String, _ address: String, _ sheets: PageSheets, depth: Int = 0
  ) -> [StyleBlock] {
    let text = withoutComments(sheet)[...].utf8
    var blocks: [StyleBlock] = []
    var open: [(selectors: Substring, declarations: [Substring])] = []
    var start = text.startIndex
    var quote: UInt8?
    for index in text.indices {
      let byte = text[index]
      if byte == UInt8(ascii: "\n") { quote = nil }
      if quote != nil || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = quote == nil ? byte : quote == byte ? nil : quote
        continue
      }
      guard "{};".utf8.contains(byte) else { continue }
      let part = Substring(text[start..<index])
      start = text.index(after: index)
      if byte == UInt8(ascii: "{") {
        open.append((part, []))
      } else if byte == UInt8(ascii: "}"), let block = open.popLast() {
        let outer = open.map { $0.selectors }
        if let block = StyleBlock(block.selectors, block.declarations + [part], in: outer) {
          blocks.append(block)
        }
      } else if byte == UInt8(ascii: ";"), let last = open.indices.last {
        open[last].declarations.append(part)
      } else if depth < deepest, let other = imported(part, by: address), let sheet = sheets[other]
      {
        blocks += all(in: sheet, other, sheets, depth: depth + 1)
      }
    }
    return blocks
  }

  /// Nil for what is of no element: `@font-face`.
  private init?(_ own: Substring, _ declarations: [Substring], in outer: [Substring]) {
    let declarations = declarations.filter { $0.utf8.contains(UInt8(ascii: ":")) }
    guard !declarations.isEmpty else { return nil }
    let heads = (outer + [own]).map { Substring($0.trimmed) }
    conditions = heads.filter { $0.hasPrefix("@") }.map { $0.lowercased() }
    var selectors: [Substring] = []
    for head in heads where !head.hasPrefix("@") {
      let inner = StyleSelector.parts(of: head)
      selectors =
        selectors.isEmpty
        ? inner
        : inner.flatMap { inner in
          selectors.map { outer in
            inner.contains("&") ? inner.replacing("&", with: outer) : outer + " " + inner
          }
        }
      guard selectors.count <= Self.mostSelectors else { return nil }
    }
    guard !selectors.isEmpty else { return nil }
    (self.selectors, self.declarations) = (selectors, declarations)
  }

  /// The address of the sheet that a statement asks for, for all media: `@import url("more.css")`.
  private static func imported(_ statement: Substring, by address: String) -> String? {
    let text = statement.trimmed
    guard text.lowercased().hasPrefix("@import") else { return nil }
    var name = text.dropFirst(7).drop(while: \.isWhitespace)
    if name.lowercased().hasPrefix("url(") { name = name.dropFirst(4) }
    let isQuote = { (sign: Character) in "\"'".contains(sign) }
    name = name.drop { isQuote($0) || $0.isWhitespace }
    let end = name.firstIndex { isQuote($0) || $0 == ")" || $0.isWhitespace } ?? name.endIndex
    let media = name[end...].drop { isQuote($0) || $0 == ")" || $0.isWhitespace }.trimmed
      .lowercased()
    guard end > name.startIndex, ["", "all", "screen"].contains(media) else { return nil }
    let folder = address.lastIndex(of: "/").map { address[...$0] } ?? ""
    let own = String(name[..<end])
    return own.holds("://") || own.hasPrefix("data:") ? own : folder + own
  }

  private static func withoutComments(_ text: String) -> String {
    var rest = text[...]
    var bare = ""
    while let start = rest.firstRange(of: "/*") {
      bare += rest[..<start.lowerBound]
      rest = rest[start.upperBound...]
      rest = rest.firstRange(of: "*/").map { rest[$0.upperBound...] } ?? ""
    }
    return bare + rest
  }
}

/// The values that a page's style gives to names of its own (`--name`), each where all of the page has it.
struct StyleVariables {
  private var values: [String: Set<String>] = [:]
  private var common: Set<String> = []

  init(_ blocks: [StyleBlock]) {
    for block in blocks {
      for declaration in block.declarations {
        guard let colon = declaration.firstIndex(of: ":") else { continue }
        let name = declaration[..<colon].trimmed
        guard name.hasPrefix("--") else { continue }
        values[name, default: []].insert(declaration[declaration.index(after: colon)...].trimmed)
        let isOfAll = block.selectors.contains {
          [":root", "html", "body", "*"].contains($0.trimmed.lowercased())
        }
        if isOfAll, block.isForAll { common.insert(name) }
      }
    }
  }

  /// A declaration with the value in place of its name, if it has but one; as it is where it isn't known.
  func resolved(_ declaration: Substring) -> Substring {
    guard let start = declaration.firstRange(of: "var("),
      let end = declaration[start.upperBound...].firstIndex(of: ")")
    else { return declaration }
    let inner = declaration[start.upperBound..<end].split(separator: ",", maxSplits: 1)
    guard let name = inner.first?.trimmed else { return declaration }
    let known = values[name]
    let value =
      known == nil
      ? inner.dropFirst().first?.trimmed
      : known?.count == 1 && common.contains(name) ? known?.first : nil
    guard let value else { return declaration }
    return declaration[..<start.lowerBound] + value + declaration[declaration.index(after: end)...]
  }
}
