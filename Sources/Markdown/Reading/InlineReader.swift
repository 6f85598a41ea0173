internal import CCMark
internal import Support

/// Reads the inlines of one leaf block: their text, and from which bytes of the file each part of
/// it came.
///
/// cmark's own inline positions are not exact, so the reader follows the tree and the source side
/// by side: a strong node takes two delimiters, a link its brackets and destination, a text node
/// the bytes it holds, through escapes and character references.
struct InlineReader {
  /// The block's text, to be filled before it is read.
  var content = BlockContent()
  private(set) var run = RawRun()
  private(set) var links: [RawLink] = []
  private var entities = Entities()

  private var place = 0
  private var openLinks: [OpenLink] = []
  /// The raw HTML read last.
  private var html = 0..<0

  /// A link or image in a raw text.
  struct RawLink {
    let node: Node
    let text: Range<Int>
    let source: Range<Int>
    let destinationSource: Range<Int>

    var isImage: Bool { node.type == CMARK_NODE_IMAGE }
  }

  private struct OpenLink {
    let node: Node
    let isAutolink: Bool
    let isOutermost: Bool
    let textStart: Int
    let start: Int
    /// In `links`.
    let index: Int
  }

  /// Reads the nodes below `node`, which cmark made of `content` from the byte `start` on.
  mutating func read(_ node: Node?, from start: Int) {
    run.removeAll()
    links.removeAll(keepingCapacity: true)
    openLinks.removeAll(keepingCapacity: true)
    place = start
    guard let node else { return }
    for (inline, isEntering) in NodeWalk(below: node) {
      if isEntering { enter(inline) } else { leave(inline) }
    }
  }

  private mutating func enter(_ node: Node) {
    switch node.type {
    case CMARK_NODE_TEXT: readText(node.literal)
    case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: readBreak()
    case CMARK_NODE_CODE: readCode(node.literal)
    case CMARK_NODE_HTML_INLINE: readHTML(node.literal)
    case CMARK_NODE_CUSTOM_INLINE: readHTMLBreak()
    case CMARK_NODE_EMPH: readDelimiters(1)
    case CMARK_NODE_STRONG: readDelimiters(2)
    case CMARK_NODE_LINK, CMARK_NODE_IMAGE: openLink(node)
    default: break
    }
  }

  private mutating func leave(_ node: Node) {
    switch node.type {
    case CMARK_NODE_EMPH: readDelimiters(1)
    case CMARK_NODE_STRONG: readDelimiters(2)
    case CMARK_NODE_LINK, CMARK_NODE_IMAGE: closeLink()
    default: break
    }
  }

  private mutating func readDelimiters(_ count: Int) {
    run.addBorder()
    place = min(place + count, content.bytes.count)
  }

  private mutating func readText(_ literal: UnsafeBufferPointer<UInt8>) {
    let bytes = content.bytes
    let hasEscapes = openLinks.last?.isAutolink != true
    var taken = 0
    while taken < literal.count {
      guard place < bytes.count else { return lose(literal[taken...]) }
      let byte = bytes[place]
      if byte == .backslash, hasEscapes, place + 1 < bytes.count, bytes[place + 1].isPunctuation {
        guard bytes[place + 1] == literal[taken] else { return lose(literal[taken...]) }
        add(literal[taken...taken], from: place + 1..<place + 2, isVerbatim: false)
        place += 2
        taken += 1
      } else if byte == UInt8(ascii: "&"), let reference = entities.reference(in: bytes, at: place)
      {
        guard literal[taken...].starts(with: reference.decoded) else {
          return lose(literal[taken...])
        }
        let end = taken + reference.decoded.count
        if reference.isControl { run.addControl(content.map.source(of: place..<reference.end)) }
        add(literal[taken..<end], from: place..<reference.end, isVerbatim: false)
        place = reference.end
        taken = end
      } else {
        let count = plainBytes(bytes, literal[taken...])
        guard count > 0 else { return lose(literal[taken...]) }
        add(literal[taken..<taken + count], from: place..<place + count, isVerbatim: true)
        place += count
        taken += count
      }
    }
  }

  /// How many bytes from `place` on are the same in text and file: at least the first, if it is equal.
  private func plainBytes(_ bytes: [UInt8], _ literal: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    let limit = min(bytes.count - place, literal.count)
    let start = literal.startIndex
    var count = 0
    while count < limit {
      let byte = bytes[place + count]
      guard byte == literal[start + count] else { break }
      if count > 0, byte == .backslash || byte == UInt8(ascii: "&") { break }
      count += 1
    }
    return count
  }

  private mutating func readBreak() {
    let start = place
    let bytes = content.bytes
    while place < bytes.count, bytes[place].isSpace, bytes[place] != .newline { place += 1 }
    let isEscaped = place < bytes.count && bytes[place] == .backslash
    if isEscaped { place += 1 }
    if place < bytes.count, bytes[place] == .newline { place += 1 }
    while !isEscaped, place < bytes.count, bytes[place].isSpaceOrTab { place += 1 }
    add(CollectionOfOne(.space), from: start..<place, isVerbatim: false)
  }

  private mutating func readCode(_ literal: UnsafeBufferPointer<UInt8>) {
    let bytes = content.bytes
    var start = place
    while start < bytes.count, bytes[start] == UInt8(ascii: "`") { start += 1 }
    let fence = start - place
    var end = start
    var count = 0
    while end < bytes.count {
      count = bytes[end] == UInt8(ascii: "`") ? count + 1 : 0
      end += 1
      if count == fence, end == bytes.count || bytes[end] != UInt8(ascii: "`") { break }
    }
    let inner = start..<max(start, end - fence)
    let isTrimmed = inner.count == literal.count + 2
    let from = isTrimmed ? inner.lowerBound + 1..<inner.upperBound - 1 : inner
    run.beginClosed()
    let shown = run.text.count..<run.text.count + literal.count
    if from.count == literal.count {
      run.append(literal, from, of: content.map)
    } else {
      add(literal, from: inner, isVerbatim: false)
    }
    run.endClosed()
    run.addCode(shown)
    place = end
  }

  private mutating func readHTML(_ literal: UnsafeBufferPointer<UInt8>) {
    run.addBorder()
    html = place..<min(place + literal.count, content.bytes.count)
    run.addHTML(content.map.source(of: html))
    place = html.upperBound
  }

  /// What `HTMLBreaks` set after raw HTML: one space, which no mark before or after it takes.
  private mutating func readHTMLBreak() {
    add(CollectionOfOne(.space), from: html, isVerbatim: false)
    run.addBorder()
  }

  private mutating func openLink(_ node: Node) {
    let isImage = node.type == CMARK_NODE_IMAGE
    let isAutolink = place < content.bytes.count && content.bytes[place] == UInt8(ascii: "<")
    openLinks.append(
      OpenLink(
        node: node, isAutolink: isAutolink, isOutermost: openLinks.isEmpty,
        textStart: run.text.count, start: place, index: links.count))
    links.append(RawLink(node: node, text: 0..<0, source: 0..<0, destinationSource: 0..<0))
    run.beginClosed()
    place = min(place + (isImage ? 2 : 1), content.bytes.count)
  }

  private mutating func closeLink() {
    guard let link = openLinks.popLast() else { return }
    run.endClosed()
    let words = link.textStart..<run.text.count
    if link.isAutolink {
      run.addCode(words)
    } else if link.isOutermost {
      run.addWords(words, isImage: link.node.type == CMARK_NODE_IMAGE)
    }
    var destination = min(link.start + 1, place)..<place
    place = min(place + 1, content.bytes.count)
    if !link.isAutolink {
      let scanner = LinkScanner(text: content.bytes)
      if let tail = scanner.inlineTail(at: place) {
        destination = tail.destination
        place = tail.end
      } else {
        place = scanner.label(at: place)?.end ?? place
        destination = link.start..<place
      }
    }
    links[link.index] = RawLink(
      node: link.node, text: words,
      source: content.map.source(of: link.start..<place),
      destinationSource: content.map.source(of: destination))
  }

  private mutating func add(
    _ bytes: some Collection<UInt8>, from range: Range<Int>, isVerbatim: Bool
  ) {
    if isVerbatim {
      run.append(bytes, range, of: content.map)
    } else {
      run.append(bytes, at: content.map.source(of: range))
    }
  }

  /// Takes text that is not in the source where it should be, so that the rest still has a
  /// safe place: after all that was read.
  private mutating func lose(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) {
    let rest = place..<content.bytes.count
    run.append(bytes, at: content.map.source(of: rest))
    place = content.bytes.count
    run.isAligned = false
  }
}
