/// Moves a `MarkupState` over a template's literal text.
struct MarkupReader {
  let isXML: Bool

  /// Elements whose content isn't markup; without scripting, `noscript` isn't one of them.
  private static let rawElements: Set<[UInt8]> = Set(
    [
      "script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes", "plaintext",
    ].map { Array($0.utf8) })
  private static let type = Array("type".utf8)
  private static let script = Array("script".utf8)
  private static let jsonLD = Array("application/ld+json".utf8)
  private static let httpEquiv = Array("http-equiv".utf8)

  /// Reads one byte; the result is an error to report, if the text can't be followed safely.
  func read(_ byte: UInt8, _ state: inout MarkupState) -> String? {
    switch state.place {
    case .text:
      if byte == UInt8(ascii: "<") { state.place = .tagOpen }
    case .tagOpen, .endTagOpen: open(byte, &state)
    case .declaration, .declarationDash: return declaration(byte, &state)
    case .commentStart, .commentStartDash, .comment, .commentEndDash, .commentEnd, .commentEndBang:
      comment(byte, &state)
    case .bogus:
      if byte == UInt8(ascii: ">") { state = MarkupState() }
    case .cdata(let count): close(byte, count, UInt8(ascii: "]"), 2, &state) { .cdata($0) }
    case .instruction(let count):
      close(byte, count, UInt8(ascii: "?"), 1, &state) { .instruction($0) }
    case .raw, .rawLess, .rawEndOpen, .rawEndName: return raw(byte, &state)
    case .value: value(byte, &state)
    case .unquoted:
      if WhiteSpace.containsASCII(byte) {
        endValue(&state, .beforeName)
      } else if byte == UInt8(ascii: ">") {
        endValue(&state, .beforeName)
        return finishTag(&state)
      } else {
        state.value.append(byte)
      }
    default: return tag(byte, &state)
    }
    return nil
  }

  private func isNameStart(_ byte: UInt8) -> Bool {
    let lower = byte | 0x20
    if lower >= UInt8(ascii: "a"), lower <= UInt8(ascii: "z") { return true }
    return isXML && (byte == UInt8(ascii: "_") || byte == UInt8(ascii: ":") || byte >= 0x80)
  }

  private func open(_ byte: UInt8, _ state: inout MarkupState) {
    if isNameStart(byte) {
      state.isEndTag = state.place == .endTagOpen
      state.tag = [name(byte)]
      state.place = .tagName
      return
    }
    switch (state.place, byte) {
    case (.tagOpen, UInt8(ascii: "/")): state.place = .endTagOpen
    case (.tagOpen, UInt8(ascii: "!")): state.place = .declaration
    case (.tagOpen, UInt8(ascii: "?")): state.place = isXML ? .instruction(0) : .bogus
    case (.tagOpen, UInt8(ascii: "<")): break
    case (.tagOpen, _), (_, UInt8(ascii: ">")): state.place = .text
    default: state.place = .bogus
    }
  }

  private func declaration(_ byte: UInt8, _ state: inout MarkupState) -> String? {
    switch (state.place, byte) {
    case (.declaration, UInt8(ascii: "-")): state.place = .declarationDash
    case (.declarationDash, UInt8(ascii: "-")): state.place = .commentStart
    case (.declaration, UInt8(ascii: "[")) where isXML: state.place = .cdata(0)
    case (.declaration, UInt8(ascii: "[")):
      state.place = .bogus
      return "'<![' is not allowed in HTML"
    case (_, UInt8(ascii: ">")): state.place = .text
    default: state.place = .bogus
    }
    return nil
  }

  private func comment(_ byte: UInt8, _ state: inout MarkupState) {
    switch (state.place, byte) {
    case (.commentStart, UInt8(ascii: "-")): state.place = .commentStartDash
    case (.commentStart, UInt8(ascii: ">")), (.commentStartDash, UInt8(ascii: ">")),
      (.commentEnd, UInt8(ascii: ">")), (.commentEndBang, UInt8(ascii: ">")):
      state = MarkupState()
    case (.commentStartDash, UInt8(ascii: "-")), (.commentEndDash, UInt8(ascii: "-")),
      (.commentEnd, UInt8(ascii: "-")):
      state.place = .commentEnd
    case (.commentEnd, UInt8(ascii: "!")): state.place = .commentEndBang
    case (.comment, UInt8(ascii: "-")), (.commentEndBang, UInt8(ascii: "-")):
      state.place = .commentEndDash
    default: state.place = .comment
    }
  }

  /// Up to `count` or more of `mark` and a `>`.
  private func close(
    _ byte: UInt8, _ seen: Int, _ mark: UInt8, _ count: Int, _ state: inout MarkupState,
    _ place: (Int) -> MarkupState.Place
  ) {
    if byte == UInt8(ascii: ">"), seen >= count {
      state = MarkupState()
    } else {
      state.place = place(byte == mark ? min(seen + 1, count) : 0)
    }
  }

  private func name(_ byte: UInt8) -> UInt8 {
    let isUpper = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
    return isUpper && !isXML ? byte | 0x20 : byte
  }

  private func tag(_ byte: UInt8, _ state: inout MarkupState) -> String? {
    if state.place == .beforeValue { return beforeValue(byte, &state) }
    switch byte {
    case UInt8(ascii: ">"): return finishTag(&state)
    case UInt8(ascii: "/"): return endName(&state, .slash)
    case _ where WhiteSpace.containsASCII(byte):
      switch state.place {
      case .name, .afterName: return endName(&state, .afterName)
      default: state.place = .beforeName
      }
    case UInt8(ascii: "=") where state.place == .name || state.place == .afterName:
      return endName(&state, .beforeValue)
    case _ where state.place == .tagName: state.tag.append(name(byte))
    case _ where state.place == .name: state.attribute.append(name(byte))
    case _ where state.place == .boundary:
      state.place = .beforeName
      return "add white space or '>' after what only one branch writes"
    case UInt8(ascii: "="): return "expected an attribute's name, found '='"
    default:
      state.attribute = [name(byte)]
      state.place = .name
    }
    return nil
  }

  private func endName(_ state: inout MarkupState, _ place: MarkupState.Place) -> String? {
    let wasName = state.place == .name
    state.place = place
    guard wasName, state.attribute == Self.httpEquiv else { return nil }
    state.isDirective = true
    return state.hasDynamicContent ? "'http-equiv' must come before a 'content' with output" : nil
  }

  private func beforeValue(_ byte: UInt8, _ state: inout MarkupState) -> String? {
    switch byte {
    case _ where WhiteSpace.containsASCII(byte): break
    case UInt8(ascii: ">"):
      endValue(&state, .beforeName)
      return finishTag(&state)
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      state.quote = byte
      state.place = .value
    default:
      state.place = .unquoted
      state.value = [byte]
    }
    return nil
  }

  private func value(_ byte: UInt8, _ state: inout MarkupState) {
    if byte == state.quote {
      endValue(&state, .afterValue)
    } else if state.isLiteral {
      state.value.append(byte)
    }
  }

  private func endValue(_ state: inout MarkupState, _ place: MarkupState.Place) {
    if state.attribute == Self.type, state.tag == Self.script {
      state.isData = state.isLiteral && state.value == Self.jsonLD
    }
    state.place = place
    state.attribute = []
    state.quote = 0
    state.value = []
    state.isLiteral = true
    state.url = .open
  }

  private func finishTag(_ state: inout MarkupState) -> String? {
    let problem = endName(&state, state.place)
    var next = MarkupState()
    if !state.isEndTag, !isXML, Self.rawElements.contains(state.tag) {
      if state.place == .slash {
        state = next
        let tag = "a tag that holds text can't close itself"
        return problem ?? tag
      }
      next.place = .raw
      next.tag = state.tag
      next.isData = state.isData
    }
    state = next
    return problem
  }

  private func raw(_ byte: UInt8, _ state: inout MarkupState) -> String? {
    switch (state.place, byte) {
    case (.rawEndName, _) where state.closing == state.tag && endsName(byte):
      let tag = state.tag
      state = MarkupState()
      guard byte != UInt8(ascii: ">") else { return nil }
      state.tag = tag
      state.isEndTag = true
      state.place = byte == UInt8(ascii: "/") ? .slash : .beforeName
    case (_, UInt8(ascii: "<")):
      state.place = .rawLess
      state.closing = []
    case (.rawLess, UInt8(ascii: "/")): state.place = .rawEndOpen
    case (.rawLess, UInt8(ascii: "!")):
      state.place = .raw
      return "'<!' is not allowed in a '\(String(decoding: state.tag, as: UTF8.self))'"
    case (.rawLess, _) where isNameStart(byte) && isText(state.tag):
      state.place = .raw
      return "a tag is not allowed in a '\(String(decoding: state.tag, as: UTF8.self))'"
    case (.rawEndOpen, _) where isNameStart(byte), (.rawEndName, _) where isNameStart(byte):
      state.place = .rawEndName
      state.closing.append(name(byte))
    default:
      state.place = .raw
      state.closing = []
    }
    return nil
  }

  private func isText(_ tag: [UInt8]) -> Bool {
    tag == MarkupState.title || tag == MarkupState.textarea
  }

  private func endsName(_ byte: UInt8) -> Bool {
    WhiteSpace.containsASCII(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">")
  }
}
