/// A saved page: its lines, each with what the page shows of its place.
struct PageCapture {
  let lines: [CaptureLine]
  let metadata: CaptureMetadata
  /// Elements of the page that may be its article, each with its first words.
  let candidates: [String]
  /// The addresses of pages that it shows in frames.
  let frames: [String]

  /// `sheets` are the style sheets that came with the page.
  init(_ bytes: [UInt8], sheets: PageSheets = .none) {
    let reader = PageReader(bytes, sheets: sheets)
    let places = PagePlaces(reader)
    var metadata = reader.metadata
    var found: [CaptureLine] = []
    found.reserveCapacity(reader.lines.count)
    var apart = reader.linesApart.filter {
      $0.kind != .hidden || $0.isFindable
        || PageSums.measure($0.line).prose > 0 && places.isAtArticle($0.parent)
    }[...]
    for (index, line) in reader.lines.enumerated() {
      while let next = apart.first, next.before <= index {
        found.append(Self.line(apart.removeFirst()))
      }
      let context = places.context(of: index)
      if context == .headline, metadata.headline == nil { metadata.headline = line.text }
      found.append(
        CaptureLine(
          line.text, places: line.places, context: context,
          shape: places.shapes[index], unit: places.unit(of: index),
          pieces: line.parts))
    }
    found += apart.map(Self.line)
    metadata.drop(within: places.isElsewhere)
    lines = found
    candidates = places.candidates
    frames = reader.frames
    self.metadata = metadata
  }

  private static func line(_ apart: PageLineApart) -> CaptureLine {
    CaptureLine(
      apart.line.text, places: apart.line.places, context: .boilerplate(apart.kind))
  }

  /// Whether a file is a page, by its name or by how it begins.
  static func isPage(_ path: String, _ bytes: [UInt8]) -> Bool {
    let name = path.lowercased()
    if [".html", ".htm", ".xhtml", ".shtml", ".mhtml", ".mht"].contains(where: name.hasSuffix) {
      return true
    }
    let head = String(decoding: bytes.prefix(1000), as: UTF8.self).lowercased()
    let start = head.drop { $0.isWhitespace }
    return ["<!doctype html", "<html", "<head", "<?xml", "<!--"].contains(where: start.hasPrefix)
      && head.contains("<html")
  }
}
