import Support

/// Elements that a page in the form of XML closes as they begin, such as `<title/>`: HTML reads them as
/// the beginning of all that follows.
enum EmptyElements {
  private static let names: Set = [
    "title", "script", "style", "textarea", "iframe", "noscript", "xmp", "a", "span", "div", "p",
    "i",
    "b", "em", "strong", "ul", "ol", "section", "object", "video", "audio", "canvas", "select",
    "button",
  ]

  /// Whether a page is in the form of XML, by its name or how it begins.
  private static func isXML(_ path: String, _ page: [UInt8]) -> Bool {
    let head = String(decoding: page.prefix(2000), as: UTF8.self)
    return head.holds("http://www.w3.org/1999/xhtml")
      && (path.lowercased().hasSuffix(".xhtml") || head.trimmed.hasPrefix("<?xml"))
  }

  /// A page with spaces in place of them, so that all else stays where it is.
  static func removed(from page: [UInt8], at path: String) -> [UInt8] {
    guard isXML(path, page) else { return page }
    var page = page
    var index = 0
    while let start = page[index...].firstIndex(of: UInt8(ascii: "<")) {
      let name = String(
        decoding: page[(start + 1)...].prefix {
          $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-")
        },
        as: UTF8.self)
      var end = start + 1
      var quote: UInt8?
      while end < page.count, quote != nil || page[end] != UInt8(ascii: ">") {
        let isQuote = page[end] == UInt8(ascii: "\"") || page[end] == UInt8(ascii: "'")
        if isQuote { quote = quote == nil ? page[end] : quote == page[end] ? nil : quote }
        end += 1
      }
      if names.contains(name), end < page.count, page[end - 1] == UInt8(ascii: "/") {
        for place in start...end { page[place] = UInt8(ascii: " ") }
      }
      index = name.isEmpty ? start + 1 : end
    }
    return page
  }
}
