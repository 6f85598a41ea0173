internal import Content
internal import Editing
internal import Linking
internal import Markdown
internal import Pages
internal import Publishing
import Support

// MARK: - An article to mark words in

extension Desk {
  /// The paragraphs of a document as readers see them, with the words that are claimed and the numbers that
  /// are not.
  func article(_ asked: Asked) async throws(Refusal) -> JSONValue {
    let open = try text(of: asked)
    let briefing = try briefing(of: await build(with: [open.file]))
    let documents = briefing.site.documents + briefing.site.leftOut
    guard let document = documents.first(where: { $0.file.path == open.file.path }) else {
      return .object(["paragraphs": .list([])])
    }
    let isArticle = document.id.kind == .article
    let places = isArticle ? Self.places(in: document, of: briefing) : [:]
    return .object([
      "isArticle": .bool(isArticle),
      "paragraphs": .list(
        document.body.outline.paragraphs.map {
          Self.value(of: $0, places[$0.number] ?? [])
        }),
    ])
  }

  /// A number in a paragraph, in bytes of that, and the title of the figure that claims it, if one does.
  private typealias MarkedNumber = (range: Range<Int>, figure: String?)

  /// An article's numbers, claimed or not, by the numbers of their paragraphs.
  private static func places(
    in article: Document, of briefing: Briefing
  ) -> [Int: [MarkedNumber]] {
    var places: [Int: [MarkedNumber]] = [:]
    for figure in briefing.site.documents(of: .figure) {
      let readings = briefing.graph[figure.id]?.readings ?? []
      for (claim, reading) in zip(figure.entity.figure?.claims ?? [], readings)
      where claim.place.source.value == article.id.slug {
        if let range = reading.place {
          places[claim.place.paragraph.value, default: []].append((range, figure.title))
        }
      }
    }
    for (paragraph, range) in UnclaimedNumbers(briefing.site, briefing.graph).places(in: article) {
      places[paragraph.number, default: []].append((range, nil))
    }
    return places
  }

  private static func value(of paragraph: Paragraph, _ marks: [MarkedNumber]) -> JSONValue {
    let units = TextPlaces(in: paragraph.utf8)
    let ordered = marks.sorted { $0.range.lowerBound < $1.range.lowerBound }
    return .object([
      "number": .number(paragraph.number), "text": .text(paragraph.text),
      "marks": .list(
        ordered.map { mark in
          .object([
            "start": .number(units.unit(of: mark.range.lowerBound)),
            "end": .number(units.unit(of: mark.range.upperBound)),
            "figure": mark.figure.map { .text($0) },
          ])
        }),
    ])
  }

  /// What marked words can be: the figures that they may belong to, the likeliest first, and what a claim
  /// of them can state.
  func marks(_ asked: Asked) async throws(Refusal) -> JSONValue {
    let marked = try await marked(asked)
    let answers = Answers(about: marked.open.file, in: marked.briefing)
    let likely = answers.figures(for: marked.words, in: marked.paragraph, of: marked.document)
    let figures =
      likely
      + marked.briefing.site.documents(of: .figure).filter { other in
        !likely.contains { $0.id == other.id }
      }
    return .object([
      "words": .text(marked.words), "paragraph": .number(marked.paragraph.number),
      "start": .number(TextPlaces(in: marked.paragraph.utf8).unit(of: marked.start)),
      "sentence": .text(marked.paragraph.text),
      "isArticle": .bool(marked.document.id.kind == .article),
      "likely": .number(likely.count),
      "figures": .list(
        figures.map { figure in
          .object([
            "id": .text(figure.id.description), "title": .text(figure.title),
            "unit": .text(figure.entity.figure?.unit ?? ""),
          ])
        }),
      "keys": .list(NewClaim.stated.map(Self.field)),
    ])
  }
}

// MARK: - What is made of marked words

extension Desk {
  /// A claim in a figure that is there, or a new one: how the words are read, how the claim relates to the
  /// figure's others, and what is wrong with it; saved where that is asked.
  func claim(_ asked: Asked) async throws(Refusal) -> JSONValue {
    let marked = try await marked(asked)
    guard marked.document.id.kind == .article else {
      throw Refusal(409, "only the words of an article can be claimed")
    }
    let claim = NewClaim(
      marked.words, in: marked.document, paragraph: marked.paragraph.number,
      occurrence: marked.occurrence, stating: asked.filled("values"))
    let edit: BriefingEdit?
    let path: String?
    if let id = asked.optional("figure") {
      let figure = try figure(id, marked.briefing)
      edit = EntityEdits.claim(claim, to: figure.file)
      path = figure.file.path
    } else {
      edit = EntityEdits.figure(
        called: try asked.text("title").trimmed, unit: try asked.text("unit").trimmed,
        claiming: claim, in: marked.briefing.site)
      path = edit?.created.first?.path
    }
    return try await offer(edit, asked, marked) { Self.comparison(of: path, in: $0) }
  }

  private func figure(_ id: String, _ briefing: Briefing) throws(Refusal) -> Document {
    guard
      let figure = briefing.site.documents(of: .figure).first(where: { $0.id.description == id })
    else { throw Refusal(409, "no figure is called '\(id)'") }
    return figure
  }

  /// How the last claim of a figure is read, and how it relates to the others.
  private static func comparison(of path: String?, in build: Build) -> [JSONValue.Member] {
    guard let briefing = build.briefing,
      let document = briefing.site.documents(of: .figure).first(where: { $0.file.path == path }),
      let figure = document.entity.figure, let comparison = briefing.comparisons[document.id],
      let last = figure.claims.indices.last, comparison.readings.indices.contains(last)
    else { return [] }
    let reading = comparison.readings[last]
    let relations = comparison.pairs(of: last).compactMap { pair -> JSONValue? in
      guard let other = pair.other(than: last) else { return nil }
      let claim = figure.claims[other]
      return .object([
        "says": .text(claim.says.value),
        "source": .text(
          briefing.site[EntityID(.article, claim.place.source.value)]?.title
            ?? claim.place.source.value),
        "relation": .text(pair.relation.kind.rawValue),
        "reason": .text(pair.relation.reason.text(in: .english)),
      ])
    }
    return [
      ("reading", reading.phrase(in: .english).map { .text($0) }), ("relations", .list(relations)),
    ]
  }

  /// The words as a further name of an entity, or as a longer name that is never it.
  func addName(_ asked: Asked) async throws(Refusal) -> JSONValue {
    let marked = try await marked(asked)
    let id = try asked.text("entity")
    guard let document = marked.briefing.site.documents.first(where: { $0.id.description == id })
    else {
      throw Refusal(409, "no page is called '\(id)'")
    }
    guard document.file.path != marked.open.file.path else {
      throw Refusal(409, "the page is open: write the name among its own")
    }
    let edit = EntityEdits.name(
      marked.words, isNever: asked.isSet("never"), to: document.file, of: document.id.kind)
    return try await offer(edit, asked, marked)
  }

  /// The number as one that is no claim, with the reason.
  func ignore(_ asked: Asked) async throws(Refusal) -> JSONValue {
    let marked = try await marked(asked)
    let edit = EntityEdits.ignoring(
      marked.words, paragraph: marked.paragraph.number, reason: try asked.text("reason").trimmed,
      in: marked.open.file)
    return try await offer(edit, asked, marked)
  }

  /// The words quoted with their source at the end of a note or another text.
  func cite(_ asked: Asked) async throws(Refusal) -> JSONValue {
    let marked = try await marked(asked)
    let path = try path(of: Asked(.object(["path": .text(try asked.text("in"))])))
    guard marked.document.id.kind == .article, path != marked.open.file.path,
      path.lowercased().hasSuffix(".md"), let file = await inputs().file(at: path)
    else { throw Refusal(409, "words of an article are cited in another text, in Markdown") }
    let newline = try EditedText(file).newline
    let end = file.bytes.last == UInt8(ascii: "\n") ? "" : newline
    let quotation =
      "\(end)\(newline)\"\(Self.escaped(marked.words))\""
      + "[@\(marked.document.id.slug), para. \(marked.paragraph.number)]\(newline)"
    let edit = BriefingEdit([TextChange(path, file.bytes.count..<file.bytes.count, quotation)])
    return try await offer(edit, asked, marked)
  }

  /// Words in which no sign is one of Markdown's.
  private static func escaped(_ words: String) -> String {
    var escaped = ""
    for character in words.split(whereSeparator: \.isWhitespace).joined(separator: " ") {
      if "\\`*_[]<>#&|~=^$".contains(character) { escaped.append("\\") }
      escaped.append(character)
    }
    return escaped
  }
}
