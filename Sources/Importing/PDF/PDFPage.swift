import Support

/// A word of a PDF's page and its box, in points from the page's top left corner.
struct PDFWord {
  /// In the order in which it is read.
  let text: String
  private(set) var left: Double
  private(set) var right: Double
  let top: Double
  let bottom: Double

  init(_ text: String, left: Double, right: Double, top: Double, bottom: Double) {
    (self.text, self.left, self.right) = (text, left, right)
    (self.top, self.bottom) = (top, bottom)
  }

  /// A measure of its letters' size.
  var height: Double { bottom - top }
  var middle: Double { (top + bottom) / 2 }

  /// As in a page whose lines run the other way.
  var mirrored: PDFWord { PDFWord(text, left: -right, right: -left, top: top, bottom: bottom) }
}

/// A page of a PDF, as `pdftotext -bbox` prints it.
struct PDFPage {
  /// Of a page that is read from right to left all are mirrored.
  var words: [PDFWord] = []
  fileprivate(set) var height = 0.0

  /// Of a page's height: how far from an edge headers and footers are at most.
  private static let margin = 0.15

  /// Whether a line is where headers are.
  func isHead(_ line: PDFLine) -> Bool { line.bottom <= height * Self.margin }

  /// Whether a line is where footers are.
  func isFoot(_ line: PDFLine) -> Bool { line.top >= height * (1 - Self.margin) }

  /// All pages, and the title that the file states.
  static func read(_ printed: [UInt8]) -> (pages: [PDFPage], title: String?) {
    var pages: [PDFPage] = []
    var title: String?
    GumboNode.read(printed) { root in
      var rest = [root]
      while let node = rest.popLast() {
        guard node.kind == .element else { continue }
        switch node.name {
        case "title": title = node.wholeText.withSingleSpaces
        case "page":
          pages.append(PDFPage())
          pages[pages.count - 1].height = number("height", node.attributes)
        case "word" where !pages.isEmpty:
          word(node).map { pages[pages.count - 1].words.append($0) }
          continue
        default: break
        }
        rest += node.children.reversed()
      }
    }
    return (pages.map(\.directed), title)
  }

  private static func number(_ name: String, _ attributes: [HTMLAttribute]) -> Double {
    attributes[name].flatMap(Double.init) ?? 0
  }

  private static func word(_ node: GumboNode) -> PDFWord? {
    let text = node.wholeText.withSingleSpaces
    let attributes = node.attributes
    let box = ["xmin", "xmax", "ymin", "ymax"].map { number($0, attributes) }
    guard !text.isEmpty, box.allSatisfy(\.isFinite) else { return nil }
    return PDFWord(logical(text), left: box[0], right: box[1], top: box[2], bottom: box[3])
  }

  // MARK: - Direction

  private var directed: PDFPage {
    let turned = words.count { $0.text.unicodeScalars.contains(where: Self.isFromRight) }
    guard turned * 2 > words.count else { return self }
    var page = self
    page.words = words.map(\.mirrored)
    return page
  }

  private static func isFromRight(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0660...0x0669, 0x06F0...0x06F9: false
    case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC: true
    default: false
    }
  }

  /// A word as it is read: pdftotext prints the letters of each from left to right.
  private static func logical(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isFromRight) else { return text }
    var turned: [Character] = []
    var run: [Character] = []
    for letter in text.reversed() {
      if letter.isNumber || letter.isASCII && letter.isLetter {
        run.insert(letter, at: 0)
      } else {
        turned += run + [letter]
        run = []
      }
    }
    return String(turned + run)
  }
}
