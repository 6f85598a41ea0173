package import Content
package import Diagnostics
internal import Markdown
import Support

/// Checks a site's own output: every internal address and fragment that was written leads somewhere,
/// and no page has an anchor twice.
///
/// Pages are taken in one by one, as they are rendered; only hashes of what they offer and ask for
/// are kept. A page with an error is read again, for its words.
package struct OutputCheck: Sendable {
  /// What one page offers and asks for.
  package struct PageFacts: Sendable {
    fileprivate let path: String
    /// Ascending, each once.
    package let anchors: PackedPlaces
    /// Places that it leads to, ascending, each once.
    package let asked: PackedPlaces
    fileprivate let doubled: [Doubled]

    /// What an earlier build found out about a page without a doubled anchor.
    package init(_ path: String, anchors: PackedPlaces, asked: PackedPlaces) {
      self.init(path, anchors: anchors, asked: asked, doubled: [])
    }

    fileprivate init(
      _ path: String, anchors: PackedPlaces, asked: PackedPlaces, doubled: [Doubled]
    ) {
      self.path = path
      self.anchors = anchors
      self.asked = asked
      self.doubled = doubled
    }

    /// Whether the page has no error in itself.
    package var isClean: Bool { doubled.isEmpty }
  }

  fileprivate struct Doubled: Sendable {
    let words: String
    let location: Location
  }

  /// The path that the site's absolute addresses start with, on its 404 page.
  private let basePath: String

  /// The site whose output is checked.
  package init(_ site: Site) {
    basePath = site.settings.path
  }

  /// Reads a page that was rendered.
  package func facts(of path: String, _ bytes: [UInt8]) -> PageFacts {
    var (anchors, asked): ([OutputPlace], [OutputPlace]) = ([], [])
    guard path.hasSuffix(".html") else {
      return PageFacts(path, anchors: PackedPlaces([]), asked: PackedPlaces([]))
    }
    let page = OutputPlace(path: path.utf8.span)
    var reader = AddressReader(page: path, basePath: basePath)
    bytes.withUnsafeBufferPointer { buffer in
      var scan = HTMLScan(buffer)
      let values = scan
      scan.walk { finding, range in
        values.withValue(range) { value in
          switch finding {
          case .anchor: anchors.append(page.anchor(value.span))
          case .address:
            guard reader.read(value) else { return }
            let place = reader.place
            if place != page { asked.append(place) }
          }
        }
      }
    }
    let count = anchors.count
    anchors.sortOnce()
    asked.sortOnce()
    return PageFacts(
      path, anchors: PackedPlaces(anchors), asked: PackedPlaces(asked),
      doubled: anchors.count < count ? doubled(path, bytes) : [])
  }

  /// The anchors that a page has already.
  private func doubled(_ path: String, _ bytes: [UInt8]) -> [Doubled] {
    let file = InputFile(path: "Public/\(path)", bytes: bytes)
    var seen: Set<[UInt8]> = []
    return findings(.anchor, in: bytes).filter { !seen.insert(Array($0.words.utf8)).inserted }
      .map { Doubled(words: $0.words, location: file.location(of: $0.range)) }
  }
}

// MARK: - Diagnostics

extension OutputCheck {
  /// Reports every address that leads nowhere and every anchor that is there twice, at each place in
  /// the content that an address comes from, or else on the page.
  ///
  /// `bytes` renders a page again.
  package func diagnostics(
    _ pages: [PageFacts], of site: PageSet, bytes: (String) -> [UInt8]
  ) -> [Diagnostic] {
    var there = PlaceSet(capacity: pages.reduce(site.pages.count) { $0 + $1.anchors.count })
    for page in site.pages { there.insert(OutputPlace(path: page.path.utf8.span)) }
    for page in pages {
      page.anchors.allSatisfy {
        there.insert($0)
        return true
      }
    }
    var diagnostics: [Diagnostic] = []
    var anchors: [String: AnchorList] = [:]
    let files = Spellings { site.pages.map(\.path) }
    for page in pages {
      diagnostics += page.doubled.map {
        Diagnostic(
          .duplicateAnchor, "duplicate id '\($0.words)'", at: $0.location)
      }
      if !page.asked.allSatisfy(there.contains) {
        diagnostics += broken(on: page.path, there, site, files, &anchors, bytes)
      }
    }
    return diagnostics
  }

  /// Whether it is known without looking at every page that `diagnostics` would report nothing: where each
  /// place that the pages made anew lead to is there, and no page that is `kept` as it was leads to one that
  /// is gone. All places that earlier pages lead to were there; `replaced` are the earlier facts of pages that
  /// are now among the `made`, or gone.
  package func isSound(
    made: [PageFacts], replaced: [PageFacts], kept: [PageFacts], in site: PageSet
  ) -> Bool {
    guard made.allSatisfy(\.isClean) else { return false }
    var gone: Set<OutputPlace> = []
    for page in replaced {
      if site[page.path] == nil { gone.insert(OutputPlace(path: page.path.utf8.span)) }
      gone.formUnion(page.anchors.places)
    }
    var wanted: Set<OutputPlace> = []
    for page in made { wanted.formUnion(page.asked.places) }
    for page in made {
      wanted.remove(OutputPlace(path: page.path.utf8.span))
      wanted.subtract(page.anchors.places)
      gone.subtract(page.anchors.places)
    }
    // What pages led to was there, and is still there unless it is gone.
    for page in replaced { wanted.subtract(page.asked.places.filter { !gone.contains($0) }) }
    let sought = PlaceSet(wanted)
    for page in site.pages where !wanted.isEmpty {
      let place = OutputPlace(path: page.path.utf8.span)
      if sought.contains(place) { wanted.remove(place) }
    }
    for page in kept where !wanted.isEmpty {
      page.anchors.allSatisfy {
        if sought.contains($0) { wanted.remove($0) }
        return !wanted.isEmpty
      }
    }
    let missing = PlaceSet(gone)
    return wanted.isEmpty
      && (gone.isEmpty || kept.allSatisfy { $0.asked.allSatisfy { !missing.contains($0) } })
  }

  /// The anchors of a page, as suggestions name them.
  private struct AnchorList {
    let all: Set<String>
    let spellings: Spellings

    init(_ all: Set<String>) {
      self.all = all
      spellings = Spellings { all.sorted() }
    }

    /// The anchor of a heading with these words, or the nearest.
    func meant(by fragment: String) -> String? {
      var names = AnchorNames()
      let own = names.anchor(for: Array(fragment.utf8))
      return all.contains(own) ? own : spellings.nearest(to: fragment)
    }
  }

  private func broken(
    on page: String, _ there: PlaceSet, _ site: PageSet, _ files: Spellings,
    _ anchors: inout [String: AnchorList], _ bytes: (String) -> [UInt8]
  ) -> [Diagnostic] {
    let own = OutputPlace(path: page.utf8.span)
    var address = AddressReader(page: page, basePath: basePath)
    let origins = site.origins(on: page)
    var diagnostics: [Diagnostic] = []
    var seen: Set<String> = []
    var suggestions = Suggestions()
    for (words, range) in findings(.address, in: bytes(page)) {
      guard seen.insert(words).inserted,
        Array(words.utf8).withUnsafeBufferPointer({ address.read($0) }),
        address.place != own, !there.contains(address.place)
      else { continue }
      let path = String(decoding: address.path, as: UTF8.self)
      let isAnchor =
        !address.fragment.isEmpty && there.contains(OutputPlace(path: address.path.span))
      var meant: String?
      if isAnchor {
        let known =
          anchors[path] ?? AnchorList(Set(findings(.anchor, in: bytes(path)).map(\.words)))
        anchors[path] = known
        let fragment = String(decoding: address.fragment, as: UTF8.self)
        meant = suggestions.next { known.meant(by: fragment) }
      } else if let file = suggestions.next({ files.nearest(to: path) }) {
        meant = Addressing.relative(from: page).url(file)
      }
      let place = Location(
        path: "Public/\(page)", offset: range.lowerBound, line: 0, column: 0, length: 0,
        lineText: "")
      for origin in origins[words.percentDecoded] ?? [(words, place)] {
        diagnostics.append(
          Self.broken(origin.written, at: origin.location, isAnchor ? path : nil, meant: meant))
      }
    }
    return diagnostics
  }

  private static func broken(
    _ written: String, at place: Location, _ page: String?, meant: String?
  ) -> Diagnostic {
    guard let page else {
      return Diagnostic(
        .brokenLink, "'\(written)' does not lead to a file of the site", at: place,
        suggestion: meant.map { "did you mean \(writing: $0)?" })
    }
    let suggestion: Suggestion? = meant.map {
      "did you mean \(writing: "\(written.prefix { $0 != "#" })#\($0)")?"
    }
    return Diagnostic(
      .brokenLink, "'\(written)' does not lead to an anchor of '\(page)'", at: place,
      suggestion: suggestion)
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
