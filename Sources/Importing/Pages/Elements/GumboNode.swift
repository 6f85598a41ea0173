internal import CGumbo
internal import Markdown
internal import Support

/// A node of the tree that gumbo made of a page; valid as long as `GumboNode.read` runs.
struct GumboNode {
  private let node: UnsafeMutablePointer<CGumbo.GumboNode>
  /// Where the page's bytes begin.
  private let start: UnsafePointer<CChar>
  private let count: Int

  /// Reads a page, UTF-8, and hands out its root element.
  static func read(_ page: [UInt8], _ body: (GumboNode) -> Void) {
    page.withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress?.assumingMemoryBound(to: CChar.self),
        let output = dossier_gumbo_read(start, bytes.count)
      else { return }
      defer { dossier_gumbo_free(output) }
      guard let root = output.pointee.root else { return }
      body(GumboNode(node: root, start: start, count: bytes.count))
    }
  }

  enum Kind { case element, text, other }

  var kind: Kind {
    switch node.pointee.type {
    case GUMBO_NODE_ELEMENT, GUMBO_NODE_TEMPLATE: .element
    case GUMBO_NODE_TEXT, GUMBO_NODE_WHITESPACE, GUMBO_NODE_CDATA: .text
    default: .other
    }
  }

  /// The element that holds it.
  var parent: GumboNode? {
    node.pointee.parent.flatMap {
      $0.pointee.type == GUMBO_NODE_ELEMENT ? GumboNode(node: $0, start: start, count: count) : nil
    }
  }

  /// An element's children, in order.
  var children: [GumboNode] {
    let children = node.pointee.v.element.children
    return (0..<Int(children.length)).compactMap { index in
      children.data[index].map {
        GumboNode(
          node: $0.assumingMemoryBound(to: CGumbo.GumboNode.self), start: start, count: count)
      }
    }
  }

  /// An element's name in lower case; of one that HTML doesn't know, as it is written.
  var name: String {
    let element = node.pointee.v.element
    if element.tag != GUMBO_TAG_UNKNOWN {
      return String(cString: gumbo_normalized_tagname(element.tag))
    }
    var written = element.original_tag
    gumbo_tag_from_original_text(&written)
    guard let data = written.data else { return "" }
    let bytes = UnsafeRawBufferPointer(start: data, count: Int(written.length))
    return String(decoding: bytes, as: UTF8.self).lowercased()
  }

  /// The byte of the page at which an element's start tag is.
  var place: Int {
    guard let tag = node.pointee.v.element.original_tag.data else { return 0 }
    return min(max(start.distance(to: tag), 0), max(count - 1, 0))
  }

  /// An element's attributes, decoded.
  var attributes: [HTMLAttribute] {
    let attributes = node.pointee.v.element.attributes
    return (0..<Int(attributes.length)).compactMap { index in
      guard let data = attributes.data[index] else { return nil }
      let attribute = data.assumingMemoryBound(to: GumboAttribute.self).pointee
      return HTMLAttribute(
        name: String(cString: attribute.name),
        value: Self.shown(Array(String(cString: attribute.value).utf8)))
    }
  }

  /// A text node's bytes, decoded, each with the byte of the page that it comes from.
  var text: (bytes: [UInt8], places: [Int]) {
    let text = node.pointee.v.text
    let bytes = text.text.map { Array(String(cString: $0).utf8) } ?? []
    guard let data = text.original_text.data else {
      return (bytes, [Int](repeating: 0, count: bytes.count))
    }
    let first = min(max(start.distance(to: data), 0), count)
    let length = min(Int(text.original_text.length), count - first)
    let source = UnsafeRawBufferPointer(start: start + first, count: length)
    return (bytes, PageTextPlaces.of(bytes, in: source).map { $0 + first })
  }

  /// The text that an element itself holds: of a script or a title.
  var wholeText: String {
    Self.shown(children.filter { $0.kind == .text }.flatMap(\.text.bytes))
  }

  /// A text as it is shown, with U+FFFD for each control character that a reference made.
  private static func shown(_ bytes: [UInt8]) -> String {
    guard bytes.indices.contains(where: { bytes.controlLength(at: $0) != nil }) else {
      return String(decoding: bytes, as: UTF8.self)
    }
    let places = [Int](repeating: 0, count: bytes.count)
    return String(decoding: PageReader.withoutControls((bytes, places)).bytes, as: UTF8.self)
  }

  /// What an element below has as a property of microdata; nil where none near the beginning has it.
  func property(_ name: String) -> String? {
    var rest = children
    rest.reverse()
    var looks = 64
    while let node = rest.popLast(), looks > 0 {
      looks -= 1
      guard node.kind == .element else { continue }
      let attributes = node.attributes
      if attributes["itemprop"]?.lowercased() == name {
        return attributes["content"] ?? node.shownText
      }
      rest += node.children.reversed()
    }
    return nil
  }

  /// The first few hundred bytes of all text below an element.
  var shownText: String {
    var bytes: [UInt8] = []
    var rest = [self]
    while let node = rest.popLast(), bytes.count < 400 {
      switch node.kind {
      case .text: bytes += node.text.bytes
      case .element where node.node.pointee.type == GUMBO_NODE_TEMPLATE: break
      case .element: rest += node.children.reversed()
      case .other: break
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// An attribute of an element; the value's character references are decoded.
struct HTMLAttribute: Sendable {
  /// The attribute's name in lower case.
  let name: String
  let value: String
}

extension [HTMLAttribute] {
  subscript(name: String) -> String? { first { $0.name == name }?.value }
}

/// Where the bytes of a decoded text are in its source.
enum PageTextPlaces {
  /// Both are gone through side by side; what differs is a character reference, a line's end, or a
  /// tag that the parser passed over.
  static func of(_ text: [UInt8], in source: UnsafeRawBufferPointer) -> [Int] {
    var places: [Int] = []
    places.reserveCapacity(text.count)
    var place = 0
    var index = 0
    while index < text.count {
      let last = max(source.count - 1, 0)
      if place < source.count, source[place] == UInt8(ascii: "&"),
        let end = reference(at: place, in: source, against: text, at: index)
      {
        let length = scalarLength(text[index])
        for _ in 0..<min(length, text.count - index) { places.append(place) }
        index += length
        place = end
      } else if place >= source.count || source[place] == text[index] {
        places.append(min(place, last))
        (index, place) = (index + 1, place + 1)
      } else if source[place] == UInt8(ascii: "<"), text[index] != UInt8(ascii: "<") {
        place = (source[place...].firstIndex(of: UInt8(ascii: ">")) ?? last) + 1
      } else if source[place] == UInt8(ascii: "\r") {
        if place + 1 >= source.count || source[place + 1] != UInt8(ascii: "\n") {
          places.append(place)
          index += 1
        }
        place += 1
      } else {
        places.append(place)
        index += 1
      }
    }
    return places
  }

  /// Where a reference ends; nil for an ampersand that is one.
  private static func reference(
    at start: Int, in source: UnsafeRawBufferPointer, against text: [UInt8], at index: Int
  ) -> Int? {
    var end = start + 1
    if end < source.count, source[end] == UInt8(ascii: "#") { end += 1 }
    while end < source.count, source[end].isLetter || source[end].isDigit { end += 1 }
    let name = source[(start + 1)..<end]
    guard !name.isEmpty else { return nil }
    let isAmpersand = ["amp", "AMP", "#38", "#x26", "#X26"].contains { name.elementsEqual($0.utf8) }
    let isWritten =
      text[index] == UInt8(ascii: "&") && text[(index + 1)...].starts(with: name)
    guard isAmpersand || !isWritten else { return nil }
    return end < source.count && source[end] == UInt8(ascii: ";") ? end + 1 : end
  }

  private static func scalarLength(_ byte: UInt8) -> Int {
    byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
  }
}
