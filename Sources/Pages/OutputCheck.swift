package import Content
package import Diagnostics

/// Checks a site's own output: every internal address and fragment that was written leads somewhere,
/// and no page has an anchor twice.
///
/// Pages are taken in one by one, as they are rendered; only hashes of what they offer and ask for
/// are kept. A page that is at fault is read again, for its words.
package struct OutputCheck: Sendable {
  /// What one page offers and asks for.
  package struct PageFacts: Sendable {
    fileprivate let path: String
    /// Anchors, and asked places, ascending, each once.
    package fileprivate(set) var anchors: [OutputPlace]
    package fileprivate(set) var asked: [OutputPlace]
    fileprivate var doubled: [Doubled] = []

    /// What an earlier build found out about a page without a doubled anchor.
    package init(_ path: String, anchors: [OutputPlace], asked: [OutputPlace]) {
      self.path = path
      self.anchors = anchors
      self.asked = asked
    }

    /// Whether the page is without fault in itself.
    package var isSound: Bool { doubled.isEmpty }
  }

  fileprivate struct Doubled: Sendable {
    let words: String
    let location: Location
  }

  /// The path that the site's absolute addresses start with, on its 404 page.
  private let basePath: String

  package init(_ site: Site) {
    basePath = site.settings.path
  }

  /// Reads a page that was rendered.
  package func facts(of path: String, _ bytes: [UInt8]) -> PageFacts {
    var facts = PageFacts(path, anchors: [], asked: [])
    guard path.hasSuffix(".html") else { return facts }
    let page = OutputPlace(path: path.utf8)
    var reader = AddressReader(page: path, basePath: basePath)
    bytes.withUnsafeBufferPointer { buffer in
      var scan = HTMLScan(buffer)
      let values = scan
      scan.walk { finding, range in
        values.withValue(range) { value in
          switch finding {
          case .anchor: facts.anchors.append(page.anchor(value))
          case .address:
            guard reader.read(value) else { return }
            let place = reader.place
            if place != page { facts.asked.append(place) }
          }
        }
      }
    }
    let count = facts.anchors.count
    facts.anchors.sortOnce()
    facts.asked.sortOnce()
    if facts.anchors.count < count { facts.doubled = doubled(path, bytes) }
    return facts
  }

  /// The anchors that stand on a page already.
  private func doubled(_ path: String, _ bytes: [UInt8]) -> [Doubled] {
    let file = InputFile(path: "Public/\(path)", bytes: bytes)
    var seen: Set<[UInt8]> = []
    return findings(.anchor, in: bytes).filter { !seen.insert(Array($0.words.utf8)).inserted }
      .map { Doubled(words: $0.words, location: file.location(of: $0.range)) }
  }
}

// MARK: - Faults

extension OutputCheck {
  /// Tells every address that leads nowhere and every anchor that stands twice, at the place in the
  /// content that an address comes from, or else on the page.
  ///
  /// `bytes` renders a page again.
  package func diagnostics(
    _ pages: [PageFacts], of site: PageSet, bytes: (String) -> [UInt8]
  ) -> [Diagnostic] {
    var there = Set(site.pages.map { OutputPlace(path: $0.path.utf8) })
    for page in pages { there.formUnion(page.anchors) }
    var diagnostics: [Diagnostic] = []
    for page in pages {
      diagnostics += page.doubled.map {
        Diagnostic(
          .duplicateAnchor, "two places of the page have the id '\($0.words)'", at: $0.location)
      }
      if page.asked.contains(where: { !there.contains($0) }) {
        diagnostics += faults(of: page.path, there, site, bytes)
      }
    }
    return diagnostics
  }

  private func faults(
    of page: String, _ there: Set<OutputPlace>, _ site: PageSet, _ bytes: (String) -> [UInt8]
  ) -> [Diagnostic] {
    let own = OutputPlace(path: page.utf8)
    var address = AddressReader(page: page, basePath: basePath)
    return findings(.address, in: bytes(page)).compactMap { words, range in
      guard Array(words.utf8).withUnsafeBufferPointer({ address.read($0) }),
        address.place != own, !there.contains(address.place)
      else { return nil }
      let place = Location(
        path: "Public/\(page)", offset: range.lowerBound, line: 0, column: 0, length: 0,
        lineText: "")
      let fault = fault(words, address, there, site, bytes)
      return Diagnostic(
        .brokenLink, fault.message, at: site.origin(of: words, on: page) ?? place,
        suggestion: fault.fix)
    }
  }

  private func fault(
    _ words: String, _ address: AddressReader, _ there: Set<OutputPlace>, _ site: PageSet,
    _ bytes: (String) -> [UInt8]
  ) -> (message: String, fix: String?) {
    let path = String(decoding: address.path, as: UTF8.self)
    guard !address.fragment.isEmpty, there.contains(OutputPlace(path: address.path)) else {
      let guess = nearest(to: path, among: site.pages.map(\.path))
      return ("'\(words)' leads to no file of the site", guess.map { "did you mean '\($0)'?" })
    }
    let anchors = Set(findings(.anchor, in: bytes(path)).map(\.words)).sorted()
    let guess = nearest(
      to: String(decoding: address.fragment, as: UTF8.self), among: anchors)
    return ("'\(words)' leads to no anchor of '\(path)'", guess.map { "did you mean '#\($0)'?" })
  }

  private func findings(_ wanted: HTMLScan.Finding, in bytes: [UInt8]) -> [(
    words: String, range: Range<Int>
  )] {
    var found: [(words: String, range: Range<Int>)] = []
    bytes.withUnsafeBufferPointer { buffer in
      var scan = HTMLScan(buffer)
      let decoder = scan
      scan.walk { finding, range in
        if finding == wanted { found.append((decoder.text(range), range)) }
      }
    }
    return found
  }
}
