import Support

/// The text of a PDF, made of the words and boxes that `pdftotext -bbox` prints: lines are joined to
/// paragraphs and columns read one after the other, and what is repeated on each page is apart.
package struct PDFText: Sendable {
  /// One line of text for each paragraph and each running line.
  package let bytes: [UInt8]
  /// Where in `bytes` each page begins, the first included.
  package let pages: [Int]
  /// What each line of `bytes` is.
  let contexts: [PageContext]
  /// As the file states it, if its first page has it, too.
  let title: String?

  /// Whether a file is a PDF, by how it begins, whatever its name is.
  package static func isOne(_ bytes: [UInt8]) -> Bool {
    bytes.prefix(1024).firstRange(of: "%PDF-".utf8).map { start in
      bytes[..<start.lowerBound].allSatisfy { $0.isHTMLSpace || $0 > 0x7F }
    } ?? false
  }

  package init(_ printed: [UInt8]) {
    let read = PDFPage.read(printed)
    let running = RunningLines(read.pages, titled: read.title)
    let paragraphs = PDFParagraphs(running.pages.map(\.rest)).all
    let joints = LineJoints(paragraphs.map(\.lines))
    let headline = Self.headline(of: paragraphs)
    var (bytes, pages, contexts): ([UInt8], [Int], [PageContext]) = ([], [], [])
    var rest = paragraphs.indices[...]
    for (page, lines) in running.pages.map(\.running).enumerated() {
      pages.append(bytes.count)
      for line in lines {
        bytes += "\(line)\n".utf8
        contexts.append(.boilerplate(.navigation))
      }
      while let index = rest.first, paragraphs[index].page == page {
        bytes += "\(joints.text(of: paragraphs[index].lines))\n".utf8
        contexts.append(index == headline ? .headline : .plain)
        rest.removeFirst()
      }
    }
    (self.bytes, self.pages, self.contexts) = (bytes, pages, contexts)
    let first = bytes[..<(pages.count > 1 ? pages[1] : bytes.count)]
    title = read.title.flatMap { Self.isShown($0, in: Array(first)) ? $0 : nil }
  }

  /// The first paragraph of the first page in its largest letters, if they are larger than the text's.
  private static func headline(of paragraphs: [PDFParagraphs.Paragraph]) -> Int? {
    let sizes = paragraphs.flatMap(\.lines).flatMap { line in
      [Double](repeating: line.height, count: line.words.count)
    }.sorted()
    let found = paragraphs.indices.prefix { paragraphs[$0].page == 0 }
    let size = { (index: Int) in paragraphs[index].lines[0].height }
    guard let largest = found.map(size).max(), !sizes.isEmpty,
      largest >= sizes[sizes.count / 2] * 1.15
    else { return nil }
    return found.first { size($0) >= largest * 0.98 && paragraphs[$0].lines.count <= 4 }
  }

  /// Programs state a file's name, too.
  private static func isShown(_ title: String, in page: [UInt8]) -> Bool {
    let letters = PageSums.letters(title)
    return String(decoding: page, as: UTF8.self).split(separator: "\n").contains { line in
      let own = PageSums.letters(String(line))
      return own.utf8.count >= 8 && own.utf8.count * 2 >= letters.utf8.count
        && letters.hasPrefix(own)
        || !letters.isEmpty && own.hasSuffix(letters)
    }
  }

  static func isUnspaced(_ letter: Character?) -> Bool {
    letter?.unicodeScalars.first.map { Script($0).isUnspaced } ?? false
  }
}

/// What is between two lines of a paragraph, a word parted by a hyphen among them.
struct LineJoints {
  /// The words that are whole in a line, in lower case.
  private var known: Set<String> = []
  /// Whether the file parts words at lines' ends: more hyphens there are of parted words than not.
  private var parts = false

  private static let hyphens: Set<Character> = ["-", "\u{2010}", "\u{AD}"]

  init(_ paragraphs: [[PDFLine]]) {
    for line in paragraphs.joined() {
      for word in line.words.dropFirst().dropLast() { known.insert(Self.bare(word.text)) }
    }
    var counts = (parted: 0, own: 0)
    for lines in paragraphs {
      for (line, next) in zip(lines, lines.dropFirst()) {
        guard let (head, tail) = Self.halves(line, next) else { continue }
        if known.contains(Self.bare(head + tail)) { counts.parted += 1 }
        if known.contains(Self.bare("\(head)-\(tail)")) { counts.own += 1 }
      }
    }
    parts = counts.parted > counts.own
  }

  func text(of lines: [PDFLine]) -> String {
    var text = lines[0].text
    for (line, next) in zip(lines, lines.dropFirst()) {
      if let (head, tail) = Self.halves(line, next) {
        let isParted = isParted(head, tail, by: text.last)
        text = (isParted ? String(text.dropLast()) : text) + next.text
      } else if PDFText.isUnspaced(text.last), PDFText.isUnspaced(next.text.first) {
        text += next.text
      } else {
        text +=
          text.last == "-" && (text.dropLast().last?.isLetter ?? false)
            && !Self.beginsWithAnd(next) ? next.text : " " + next.text
      }
    }
    return text
  }

  /// `Kurbel-` and `welle`: the word as it is elsewhere, else as the file does.
  private func isParted(_ head: String, _ tail: String, by hyphen: Character?) -> Bool {
    if hyphen != "-" || known.contains(Self.bare(head + tail)) { return true }
    return parts && !known.contains(Self.bare("\(head)-\(tail)"))
  }

  /// A word's letters before the hyphen at a line's end and after it.
  private static func halves(_ line: PDFLine, _ next: PDFLine) -> (String, String)? {
    guard let last = line.words.last?.text, let hyphen = last.last, hyphens.contains(hyphen),
      let first = next.words.first?.text, first.first?.isLowercase ?? false,
      last.dropLast().last?.isLetter ?? false, !beginsWithAnd(next)
    else { return nil }
    return (String(last.dropLast()), first)
  }

  /// `Nord-` and `und Südseite`
  private static func beginsWithAnd(_ line: PDFLine) -> Bool {
    line.words.first.map { BoilerplatePhrases.ands.contains($0.text.lowercased()) } ?? false
  }

  private static func bare(_ word: String) -> String {
    let letters = word.lowercased().drop { !$0.isLetter }
    return String(letters.reversed().drop { !$0.isLetter }.reversed())
  }
}
