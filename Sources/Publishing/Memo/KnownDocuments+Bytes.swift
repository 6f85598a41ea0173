internal import Content
internal import Diagnostics
internal import Language
internal import Linking
internal import Pages
import Support

/// First the ids of all documents, once, which everything after them refers to by number; then each document as a
/// part of its own, so that parts are read and written beside each other, and one that hasn't changed is written
/// as the bytes that it was read from.
///
/// That needs the numbers to be the same: they are as long as `meaning` is, which all paths are part of. So
/// a part can be kept as it is although every other document of the site has changed its text.
extension KnownDocuments {
  /// What was kept below a site's folder; nil where that is nothing.
  init?(of site: String, version: String, on disk: some OutputDisk) async {
    let file = MemoFile(.documents, of: site, version: version)
    guard let body = file.read(on: disk)?.body else { return nil }
    await self.init(parsing: body)
  }

  /// Nil where the bytes are damaged.
  init?(parsing bytes: ArraySlice<UInt8>) async {
    var reader = MemoReader(bytes)
    (meaning, titles, declared) = (reader.digest(), reader.digest(), reader.digest())
    titledSlugs = reader.list { $0.text() }
    let ids = reader.list { EntityID($0.one(of: Kind.self), $0.text()) }
    let parts = reader.list { $0.part() }
    let inputs = reader.optionalDigest()
    let (setup, rest) = (reader.optionalDigest(), reader.optionalDigest())
    let shown = reader.list { $0.digest() }
    let whole = reader.list { $0.digest() }
    let figures = reader.list { $0.summary() }
    let templates = (reader.optionalDigest(), reader.list { $0.digest() })
    guard !reader.isDamaged, reader.isAtEnd, parts.count == ids.count else { return nil }
    // One damaged part makes all unusable: the disk or the program is not to be relied on then.
    let documents = await Array(zip(ids, parts)).concurrentMap { id, part in
      KnownDocument(id, parsing: part, among: ids)
    }
    self.documents = documents.compactMap(\.self)
    guard self.documents.count == ids.count else { return nil }
    self.templates = templates.0.flatMap {
      templates.1.count == PageTemplate.allCases.count
        ? CompiledTemplates.Known(files: $0, digests: templates.1) : nil
    }
    guard let setup, let rest else { return }
    keys = DocumentKeys(
      inputs: inputs, setup: setup, rest: rest, shown: shown, whole: whole,
      linked: self.documents.map(\.linked), figures: figures)
  }

  /// One after the other, each straight into its place: the other processors are left to what readers wait for,
  /// and nothing of this size is held twice.
  var bytes: [UInt8] {
    let numbers = Dictionary(uniqueKeysWithValues: documents.enumerated().map { ($1.id, $0) })
    var writer = MemoWriter(room: documents.reduce(64) { $0 + $1.roomForBytes })
    for digest in [meaning, titles, declared] { writer.append(digest) }
    writer.append(titledSlugs) { $0.append($1) }
    writer.append(documents) { writer, document in
      writer.append(document.id.kind)
      writer.append(document.id.slug)
    }
    writer.append(documents) { writer, document in
      // What was read from a memo and not linked again has its bytes already.
      writer.append(part: document.bytes ?? document.made(numbers)[...])
    }
    for digest in [keys?.inputs, keys?.setup, keys?.rest] { writer.append(digest) }
    writer.append(keys?.shown ?? []) { $0.append($1) }
    writer.append(keys?.whole ?? []) { $0.append($1) }
    writer.append(keys?.figures ?? []) { $0.append($1) }
    writer.append(templates?.files)
    writer.append(templates?.digests ?? []) { $0.append($1) }
    return writer.bytes
  }

  /// Keeps it for the next run of the program, or returns why that can't be.
  @discardableResult
  func write(to site: String, version: String, on disk: some OutputDisk) -> FileError? {
    MemoFile(.documents, of: site, version: version).write(bytes, on: disk)
  }
}

// MARK: - Documents

extension KnownDocument {
  /// Mostly enough for its bytes and its id.
  fileprivate var roomForBytes: Int {
    bytes?.count ?? 160 + memo.count + 16 * (linked?.links.count ?? 0) + 24 * forms.count
  }

  /// `numbers` distinguish entities. Links with an error aren't kept, so that it is found, and reported, again.
  fileprivate func made(_ numbers: [EntityID: Int]) -> [UInt8] {
    var writer = MemoWriter(room: roomForBytes)
    writer.append(path)
    writer.append(digest)
    extent.write(to: &writer)
    writer.append(part: memo)
    writer.append(forms) { $1.write(to: &$0) }
    writer.append(linked != nil)
    guard let linked else { return writer.bytes }
    let number: (EntityID) -> Int = { numbers[$0] ?? numbers.count }
    for flag in [linked.refersByTitle, linked.showsImages, !linked.embeds.isEmpty] {
      writer.append(flag)
    }
    writer.append(fours: linked.links.map { UInt32(clamping: number($0.to)) })
    var content = MemoWriter()
    content.append(linked, number)
    writer.append(part: content.bytes[...])
    return writer.bytes
  }

  /// Nil where the bytes are damaged.
  fileprivate convenience init?(
    _ id: EntityID, parsing bytes: ArraySlice<UInt8>, among ids: [EntityID]
  ) {
    var reader = MemoReader(bytes)
    let (path, digest) = (reader.text(), reader.digest())
    let extent = DocumentText.Extent(reading: &reader)
    let memo = reader.part()
    let forms = reader.list { NameForm(of: id, reading: &$0) }
    let linked = reader.bool() ? reader.linked(id, ids) : nil
    guard !reader.isDamaged, reader.isAtEnd else { return nil }
    self.init(id, path, digest, extent, memo: memo, linked, forms, bytes: bytes)
  }
}

// MARK: - Links

/// What a link may be, by the numbers that memos have: made once, as a site has hundreds of thousands.
private enum Cases {
  static let kinds = Link.Kind.allCases
  static let places = DocumentText.Place.allCases
  static let rules = [nil] + MentionRule.allCases.map(Optional.some)
}

extension MemoWriter {
  /// Of a figure; nothing but a zero where it is unknown.
  fileprivate mutating func append(_ summary: FigureComparisons.Summary?) {
    append(summary?.digest)
    guard let summary else { return }
    append(summary.statements)
    append(summary.isContested)
  }

  /// `number` is that of an entity. What is in dictionaries is written in the order of its keys.
  fileprivate mutating func append(_ linked: LinkedDocument, _ number: (EntityID) -> Int) {
    append(linked.marks.sorted { $0.key.rawValue < $1.key.rawValue }) { writer, marks in
      writer.append(marks.key)
      writer.append(marks.value) { $0.append($1, number) }
    }
    append(linked.links) { $0.append($1) }
    append(linked.declared.sorted { $0.key < $1.key }) { writer, declared in
      writer.append(declared.key)
      writer.append(number(declared.value))
    }
    append(linked.readings) { $0.append($1) }
  }

  /// Numbers as exact texts, units by name; a place that isn't there as 0, all others one higher.
  private mutating func append(_ reading: ClaimReading) {
    append(reading.unit)
    append(reading.saysUnit)
    append((reading.place?.lowerBound ?? -1) + 1)
    append(reading.place?.count ?? 0)
    append(reading.quantity != nil)
    guard let quantity = reading.quantity else { return }
    append(quantity.operator)
    append(quantity.value?.plainText)
    append(quantity.maximum?.plainText)
    append(quantity.unit?.name)
    append(quantity.unit?.per)
    append(quantity.numberRange.lowerBound)
    append(quantity.numberRange.upperBound)
    append(quantity.isNear)
  }

  /// A case is a number, then what it holds; a range that isn't there ends before it begins.
  private mutating func append(_ mark: ResolvedMark?, _ number: (EntityID) -> Int) {
    switch mark {
    case nil: append(0)
    case .reference(let id, let fragment):
      append(1)
      append(number(id))
      append(fragment)
    case .embed(let id):
      append(2)
      append(number(id))
    case .image(let path):
      append(3)
      append(path)
    case .citation(let items):
      append(4)
      append(items) { writer, item in
        writer.append(number(item.article))
        writer.append(item.paragraphs?.lowerBound ?? 1)
        writer.append(item.paragraphs?.upperBound ?? 0)
      }
    }
  }

  /// Where it leads is written before all links.
  private mutating func append(_ link: Link) {
    append(link.kind)
    append(link.paragraph)
    append(link.isLinked)
    append(link.rule.flatMap(MentionRule.allCases.firstIndex).map { $0 + 1 } ?? 0)
    append(link.place != nil)
    guard let place = link.place else { return }
    append(place.text)
    append(place.run)
    append(place.paragraph)
    append(place.range.lowerBound)
    append(place.range.count)
    append((place.mark ?? -1) + 1)
  }
}

extension MemoReader {
  /// What no writer has written (an unknown case, a number of no entity, a range that runs backwards) is damage,
  /// and is replaced by something valid, so that nothing traps before the whole is refused.
  fileprivate mutating func linked(_ id: EntityID, _ ids: [EntityID]) -> LinkedDocument {
    let (refersByTitle, showsImages, hasEmbeds) = (bool(), bool(), bool())
    let targets = fours().map { Int32(clamping: $0) }
    if targets.contains(where: { $0 >= ids.count }) { isDamaged = true }
    let content = part()
    return LinkedDocument(
      id, refersByTitle: refersByTitle, showsImages: showsImages, hasEmbeds: hasEmbeds,
      targets: targets
    ) {
      var reader = MemoReader(content)
      return reader.content(id, targets.map { ids[Int($0)] }, ids)
    }
  }

  /// `targets` are where the links lead.
  private mutating func content(
    _ id: EntityID, _ targets: [EntityID], _ ids: [EntityID]
  ) -> LinkedDocument.Content {
    let marks = list { reader in
      (reader.one(of: DocumentText.Place.self), reader.list { $0.mark(ids) })
    }
    var rest = targets[...]
    let links = list { $0.link(to: rest.popFirst() ?? id) }
    let declared = list { ($0.number(), $0.one(of: ids, else: id)) }
    let readings = list { $0.reading() }
    return LinkedDocument.Content(
      marks: Dictionary(marks, uniquingKeysWith: { first, _ in first }), links: links,
      declared: Dictionary(declared, uniquingKeysWith: { first, _ in first }), readings: readings)
  }

  fileprivate mutating func summary() -> FigureComparisons.Summary? {
    guard let digest = optionalDigest() else { return nil }
    return FigureComparisons.Summary(digest: digest, statements: number(), isContested: bool())
  }

  /// An amount that is no number, which nobody has written, is read as none.
  private mutating func reading() -> ClaimReading {
    let (unit, saysUnit) = (text(), bool())
    let (first, count) = (number() - 1, number())
    if first < -1 || count < 0 { isDamaged = true }
    let place = first < 0 ? nil : first..<first + max(count, 0)
    guard bool() else {
      return ClaimReading(quantity: nil, unit: unit, saysUnit: saysUnit, at: place)
    }
    let sign = one(of: Quantity.Operator.self)
    let (value, maximum) = (optionalText(), optionalText())
    let (name, per) = (optionalText(), optionalText())
    let (start, end, isNear) = (number(), number(), bool())
    if start < 0 || end < start { isDamaged = true }
    let quantity = Quantity(
      operator: sign, value: value.flatMap { Rational(parsing: $0) },
      maximum: maximum.flatMap { Rational(parsing: $0) },
      unit: name.flatMap { MeasureUnit.named($0, per: per) },
      numberRange: start..<max(start, end), isNear: isNear)
    return ClaimReading(quantity: quantity, unit: unit, saysUnit: saysUnit, at: place)
  }

  /// The numbers of cases are those of `append`.
  private mutating func mark(_ ids: [EntityID]) -> ResolvedMark? {
    let none = EntityID(.page, "")
    switch number() {
    case 0: return nil
    case 1: return .reference(one(of: ids, else: none), fragment: optionalText())
    case 2: return .embed(one(of: ids, else: none))
    case 3: return .image(text())
    case 4:
      return .citation(
        list { reader in
          let article = reader.one(of: ids, else: none)
          let (first, last) = (reader.number(), reader.number())
          return ResolvedCitation(
            article: article, paragraphs: first <= last ? first...last : nil)
        })
    default:
      isDamaged = true
      return nil
    }
  }

  private mutating func link(to: EntityID) -> Link {
    let kind = one(of: Cases.kinds, else: .mention)
    let paragraph = number()
    let isLinked = bool()
    let rule = one(of: Cases.rules, else: nil)
    return Link(
      to: to, kind: kind, paragraph: paragraph, place: bool() ? place() : nil,
      isLinked: isLinked, rule: rule)
  }

  private mutating func place() -> Link.Place {
    let text = one(of: Cases.places, else: .body)
    let (run, paragraph) = (number(), number())
    let (start, length, mark) = (number(), number(), number())
    // A sum that overflowed would trap.
    guard length >= 0, start >= 0, start <= Int.max - length else {
      isDamaged = true
      return Link.Place(text: text, run: 0, paragraph: 0, range: 0..<0, mark: nil)
    }
    return Link.Place(
      text: text, run: run, paragraph: paragraph, range: start..<start + length,
      mark: mark > 0 ? mark - 1 : nil)
  }
}
