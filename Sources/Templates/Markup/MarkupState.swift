/// Where in HTML or XML the next byte is, as the HTML standard's tokenizer has it (§13.2.5).
struct MarkupState: Hashable, Sendable {
  enum Place: Hashable, Sendable {
    case text
    /// After `<`, `</`, `<!`, `<!-`.
    case tagOpen, endTagOpen, declaration, declarationDash
    case commentStart, commentStartDash, comment, commentEndDash, commentEnd, commentEndBang
    /// Up to the next `>`: a doctype or what HTML takes for a comment.
    case bogus
    /// XML's `<![CDATA[ … ]]>` and `<? … ?>`, with the count of closing bytes seen.
    case cdata(Int), instruction(Int)
    case tagName, beforeName, name, afterName, slash, beforeValue, value, unquoted, afterValue
    /// After an attribute or a tag's name, whichever branch was taken: white space or `>` is next.
    case boundary
    /// Within `script`, `style`, `title` and their like; then after `<`, `</`, and in a name.
    case raw, rawLess, rawEndOpen, rawEndName
  }

  /// What is known of a quoted value that holds a URL.
  enum URLPart: Hashable, Sendable {
    /// Only literal text so far, kept in `value`; or no URL at all.
    case open
    /// The literal text before the first tag says where it leads.
    case settled
    /// It says that the URL is none that may be printed in.
    case refused
    /// Checked at the closing quote, when the page is written.
    case marked
  }

  var place = Place.text
  /// Lower case in HTML; the element whose content this is where that is raw.
  var tag: [UInt8] = []
  var isEndTag = false
  var attribute: [UInt8] = []
  var quote: UInt8 = 0
  /// The value's literal bytes, up to the first template tag within it.
  var value: [UInt8] = []
  var isLiteral = true
  var url = URLPart.open
  /// The tag is a script whose type is JSON-LD.
  var isData = false
  /// The tag has `http-equiv`; the tag's `content` holds an output.
  var isDirective = false
  var hasDynamicContent = false
  /// The closing name read so far in raw content.
  var closing: [UInt8] = []

  /// Between tags, or in content that is text up to its end tag; where output is plain text.
  var isText: Bool { place == .text || isTextElement }

  /// In `title` or `textarea`.
  var isTextElement: Bool {
    place == .raw && (tag == Self.title || tag == Self.textarea)
  }

  static let title = Array("title".utf8)
  static let textarea = Array("textarea".utf8)

  /// Where this is, in an author's words.
  var description: String {
    switch place {
    case .text: "text"
    case .tagOpen, .endTagOpen, .tagName: "a tag's name"
    case .declaration, .declarationDash, .bogus: "a declaration"
    case .commentStart, .commentStartDash, .comment, .commentEndDash, .commentEnd, .commentEndBang:
      "a comment"
    case .cdata: "a CDATA section"
    case .instruction: "a processing instruction"
    case .beforeName, .name, .afterName, .slash, .afterValue, .boundary:
      "a tag, outside of an attribute's value"
    case .beforeValue, .unquoted: "an attribute's value without quotes"
    case .value: "an attribute's value"
    case .raw, .rawLess, .rawEndOpen, .rawEndName:
      "the element '\(String(decoding: tag, as: UTF8.self))'"
    }
  }

  /// The state after two branches that end in these, if there is one.
  static func join(_ a: MarkupState, _ b: MarkupState) -> MarkupState? {
    if a == b { return a }
    guard let place = joinedPlace(a.place, b.place) else { return nil }
    var (left, right) = (a, b)
    for state in [a, b] {
      left.isDirective = left.isDirective || state.isDirective
      left.hasDynamicContent = left.hasDynamicContent || state.hasDynamicContent
    }
    right.isDirective = left.isDirective
    right.hasDynamicContent = left.hasDynamicContent
    for path in [\MarkupState.attribute, \.value] {
      left[keyPath: path] = []
      right[keyPath: path] = []
    }
    left.place = place
    right.place = place
    return left == right ? left : nil
  }

  private static func joinedPlace(_ a: Place, _ b: Place) -> Place? {
    let gaps: Set<Place> = [.beforeName, .afterName]
    if gaps.contains(a), gaps.contains(b) { return .beforeName }
    let ends: Set<Place> = [.tagName, .beforeName, .name, .afterName, .afterValue, .boundary]
    return ends.contains(a) && ends.contains(b) ? .boundary : nil
  }
}
