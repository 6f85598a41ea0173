package import Diagnostics
internal import Language
package import Support
internal import Synchronization

/// All of a briefing's content, checked as a whole: each id once, each source paragraph there.
///
/// A class, as it never changes and whatever reads or shows a document holds it.
package final class Site: Sendable {
  /// The settings, from `site.yml`.
  package let settings: SiteSettings
  /// In the order of their ids; without drafts unless they were asked for.
  package let documents: [Document]
  /// Files copied as they are: images and `static/`, by output path.
  package let copied: [CopiedFile]
  /// Drafts and what is held back until a later day, in the order of their ids; empty where they were
  /// asked for.
  package let leftOut: [Document]
  /// The day that `publish_on` is judged by; nil where none is given.
  package let date: CalendarDay?

  let counterparts: Counterparts
  private let numbers: EntityNumbers
  private let copiedNames: Once<CopiedNames>
  private let fragments = Mutex<[EntityID: Set<String>]>([:])
  /// By earlier slug, the entity that has it among its `redirect_from`.
  private let heirs: [EntityID: EntityID]
  /// Of each kind, so that many unknown ones are compared with the known at one reading.
  private let slugs: [Kind: Spellings]
  /// Documents are sorted by id, so each kind is one stretch of them.
  private let rangeByKind: [Kind: Range<Int>]
  /// The files that describe what another does already.
  private let duplicates: [Diagnostic]
  private let today: CalendarDay?
  private let reportMade = Once<SiteReport>()

  /// A file of `Content/` that reaches `Public/` as it is.
  package struct CopiedFile: Sendable {
    /// As it was read; it is copied byte by byte.
    package let file: InputFile
    /// Below the output folder.
    package let outputPath: String

    /// Whether it is published only where a text shows it: an image that is beside the texts.
    package var isPublishedWhereShown: Bool { !file.path.hasPrefix("Content/static/") }

    /// Checks nothing.
    package init(file: InputFile, outputPath: String) {
      self.file = file
      self.outputPath = outputPath
    }
  }

  /// Leaves out drafts and what is held back, and reports ids that two files have.
  package init(
    settings: SiteSettings, documents: [Document], copied: [CopiedFile], includesDrafts: Bool,
    days: Days = Days(), into diagnostics: inout [Diagnostic]
  ) {
    self.settings = settings
    self.copied = copied
    copiedNames = Once()
    today = days.today
    let date = days.given ?? settings.date ?? days.fallback
    self.date = date
    let (sorted, duplicates) = Self.sortedOnce(documents)
    let kept = sorted.filter { includesDrafts || !$0.common.isHeldBack(on: date) }
    self.documents = kept
    leftOut = includesDrafts ? [] : sorted.filter { $0.common.isHeldBack(on: date) }
    self.duplicates = duplicates
    let numbers = EntityNumbers(kept.map(\.id))
    self.numbers = numbers
    counterparts = Counterparts(kept) { numbers[$0].map { kept[$0] } }
    let ranges = Self.ranges(of: kept)
    rangeByKind = ranges
    slugs = ranges.mapValues { range in
      let documents = kept[range]
      return Spellings { documents.map(\.id.slug) }
    }
    heirs = Dictionary(
      kept.flatMap { document in
        document.common.redirectFrom.map {
          (EntityID(document.id.kind, $0.value), document.id)
        }
      }, uniquingKeysWith: { first, _ in first })
    diagnostics += duplicates + report.diagnostics
  }

  /// In the order of their ids; of those with one id, the first by path, and a diagnostic for each other.
  private static func sortedOnce(
    _ documents: [Document]
  ) -> (documents: [Document], duplicates: [Diagnostic]) {
    var sorted: [Document] = []
    var duplicates: [Diagnostic] = []
    for document in documents.sorted(by: { ($0.id, $0.file.path) < ($1.id, $1.file.path) }) {
      if let first = sorted.last, first.id == document.id {
        duplicates.append(duplicate(document, first))
      } else {
        sorted.append(document)
      }
    }
    return (sorted, duplicates)
  }

  private static func ranges(of documents: [Document]) -> [Kind: Range<Int>] {
    var ranges: [Kind: Range<Int>] = [:]
    for (index, document) in documents.enumerated() {
      let start = ranges[document.id.kind]?.lowerBound ?? index
      ranges[document.id.kind] = start..<index + 1
    }
    return ranges
  }

  /// An earlier site, without counterparts, with other texts of some documents, by their numbers: their front
  /// matter is the same, and so is all else.
  package init(
    _ earlier: Site, texts: [Int: Document], into diagnostics: inout [Diagnostic]
  ) {
    settings = earlier.settings
    var documents = earlier.documents
    for (number, document) in texts { documents[number] = document }
    self.documents = documents
    (copied, leftOut, date) = (earlier.copied, earlier.leftOut, earlier.date)
    counterparts = earlier.counterparts
    (numbers, rangeByKind) = (earlier.numbers, earlier.rangeByKind)
    (copiedNames, heirs, slugs) = (earlier.copiedNames, earlier.heirs, earlier.slugs)
    (duplicates, today) = (earlier.duplicates, earlier.today)
    let report = reportMade { SiteReport(earlier.report, self, texts: Array(texts.values)) }
    diagnostics += duplicates + report.diagnostics
  }

  /// What is wrong with the documents beside each other.
  private var report: SiteReport {
    reportMade {
      var stated = RedirectCheck(self).diagnostics + CounterpartCheck(self).diagnostics
      if let today {
        stated += notes(after: today) + leftOut.compactMap { $0.overdue(on: today) }
      }
      return SiteReport(self, stated: stated)
    }
  }

  /// Nil for what is not in the site, such as a draft.
  package subscript(id: EntityID) -> Document? {
    numbers[id].map { documents[$0] }
  }

  /// The copied file whose output path is written like this, byte by byte or, where only one is, in
  /// another spelling of the same letters and spaces; nil where there is none.
  package func copiedFile(spelled path: String) -> CopiedFile? {
    namesOfCopied.place(spelled: path).map { copied[$0] }
  }

  private var namesOfCopied: CopiedNames {
    copiedNames { CopiedNames(copied.lazy.map(\.outputPath)) }
  }

  /// The place of an entity among `documents`.
  package func number(of id: EntityID) -> Int? { numbers[id] }

  /// The entity that an earlier slug of its own leads to now.
  package func heir(of id: EntityID) -> EntityID? { heirs[id] }

  /// The output paths of copied files that a path's last names lead to.
  package func copied(endingWith path: String) -> [String] {
    namesOfCopied.paths(endingWith: path)
  }

  /// The document with an id that is a draft or held back; nil for any other id.
  package func leftOut(_ id: EntityID) -> Document? {
    let place = leftOut.partitioningIndex { $0.id >= id }
    return place < leftOut.count && leftOut[place].id == id ? leftOut[place] : nil
  }

  /// What would name the copied image that was probably meant.
  package func imageMeant(by path: String) -> String? {
    namesOfCopied.imageMeant(by: path)
  }

  /// The fragments that a reference to an entity may name.
  package func anchors(of id: EntityID) -> Set<String> {
    if let known = fragments.withLock({ $0[id] }) { return known }
    let anchors = self[id]?.anchors ?? []
    fragments.withLock { $0[id] = anchors }
    return anchors
  }

  /// What a slug that no entity of the kind has was meant to be: the heir of an earlier one, or the
  /// nearest.
  package func slugMeant(by written: String, _ kind: Kind) -> String? {
    heir(of: EntityID(kind, written))?.slug ?? slugs[kind]?.nearest(to: written)
  }

  /// The documents of one kind, in the order of their slugs.
  package func documents(of kind: Kind) -> ArraySlice<Document> {
    documents[rangeByKind[kind] ?? 0..<0]
  }

  /// Whether a document is a draft, or held back until a later day.
  package func holdsBack(_ document: Document) -> Bool { document.common.isHeldBack(on: date) }

  /// Why a document is left out: `is a draft`, `is held back until 2021-05-01`.
  package func reasonLeftOut(_ id: EntityID) -> String {
    guard let document = leftOut(id), !document.common.isDraft,
      let day = document.common.publishOn
    else { return "is a draft" }
    return "is held back until \(day)"
  }

  /// The kinds that have an index: those with an entity or an introduction.
  package var indexedKinds: [Kind] {
    Kind.foldered.filter { !documents(of: $0).isEmpty || introduction(of: $0) != nil }
  }

  /// The folder's `index.md` that introduces a kind's index.
  package func introduction(of kind: Kind) -> Document? {
    documents(of: .page).first {
      guard case .page(let page) = $0.entity else { return false }
      return page.introduces == kind
    }
  }

  /// A warning for each published note that is dated after a day.
  private func notes(after today: CalendarDay) -> [Diagnostic] {
    documents(of: .note).compactMap { document in
      guard let date = document.entity.note?.statedDate, let first = date.value.earliest,
        first > today, !holdsBack(document)
      else { return nil }
      return Diagnostic(
        .futureDate,
        "the note is dated \(date.value.momentWords(.long, in: .english)), which is after today",
        at: document.file.location(of: date.range),
        suggestion: "correct the date, or hold the note back with 'publish_on: \(first)'")
    }
  }

  private static func duplicate(_ document: Document, _ first: Document) -> Diagnostic {
    Diagnostic(
      .duplicateID, "two files describe '\(document.id)'", at: document.file.wholeLocation,
      suggestion: "keep one of them, or give it another file name",
      related: [.init("the other file", at: first.file.wholeLocation)])
  }
}

extension Document {
  /// A warning where the document is left out, though its day has come.
  fileprivate func overdue(on today: CalendarDay) -> Diagnostic? {
    guard !common.isDraft, let day = common.publishOn, day <= today else { return nil }
    return Diagnostic(
      .overdue,
      "'\(id)' is held back until \(day); that day has come, but the build was given no date",
      at: file.wholeLocation,
      suggestion: "build with '--date \(today)', or state that day as 'date' in site.yml")
  }
}
