import TestTexts

/// One content file of a corpus.
struct CorpusFile {
  let shape: CorpusShape
  let kind: CorpusShape.Kind
  let index: Int

  /// Below the folder of contents; Hugo's page of a term is a folder's.
  func path(_ marks: Prose.Marks) -> String {
    let isTerm = marks == .terms && [.person, .event].contains(kind)
    return "\(kind.folder)/\(shape.slug(kind, index))\(isTerm ? "/_index" : "").md"
  }

  func text(_ marks: Prose.Marks) -> String {
    var prose = Prose(shape, kind, index, marks)
    var keys = keys(&prose)
    if marks == .dossier, index % 50 == 7 {
      keys.append("redirect_from: [old-\(shape.slug(kind, index))]")
    }
    let body = body(&prose)
    if marks == .terms { keys += terms(prose) }
    return "---\n\(keys.joined(separator: "\n"))\n---\n\n\(body)"
  }

  /// Whom and what the text names, in Hugo's taxonomies.
  private func terms(_ prose: Prose) -> [String] {
    let people = prose.people.sorted().map { shape.slug(.person, $0) }
    let events = prose.events.sorted().map { shape.slug(.event, $0) }
    return [
      kind == .event || people.isEmpty ? nil : "people: [\(people.joined(separator: ", "))]",
      events.isEmpty ? nil : "events: [\(events.joined(separator: ", "))]",
    ].compactMap(\.self)
  }

  private func body(_ prose: inout Prose) -> String {
    switch kind {
    case .article: prose.article()
    case .note: prose.note()
    case .person, .topic, .event, .figure: "\(prose.sentences(3))\n\n\(prose.sentences(2))\n"
    }
  }

  private func keys(_ prose: inout Prose) -> [String] {
    let isPlain = prose.marks != .dossier
    let title = shape.title(kind, index)
    var keys = ["\(hasName && !isPlain ? "name" : "title"): \(title)"]
    if !isPlain || kind == .note { keys.append("summary: \(prose.sentence())") }
    if hasDate || isPlain { keys.append("date: \(shape.date(kind, index))") }
    return keys + special(&prose)
  }

  private var hasName: Bool { kind == .person || kind == .topic }
  private var hasDate: Bool { [.article, .note, .event].contains(kind) }

  /// The keys that only this kind has.
  private func special(_ prose: inout Prose) -> [String] {
    switch kind {
    case .article: ["publisher: The \(InventedWords.capitalised(index % 20)) Gazette"]
    case .note: ["author: An editor"]
    case .person: ["names: [\(shape.surname(index))]"]
    case .topic: ["type: \(["organisation", "place", "organisation", "place"][index % 4])"]
    case .event: event(&prose)
    case .figure: figure(&prose)
    }
  }

  private func event(_ prose: inout Prose) -> [String] {
    let people = (0..<2).map { _ in shape.slug(.person, prose.other(.person)) }
    var keys = ["status: happened", "people: [\(people.joined(separator: ", "))]", "sources:"]
    for _ in 0..<2 {
      let article = prose.other(.article)
      let paragraph = 1 + prose.random.number(below: shape.paragraphs(ofArticle: article))
      keys += source(article, paragraph)
    }
    return keys
  }

  private func source(_ article: Int, _ paragraph: Int) -> [String] {
    ["  - source: \(shape.slug(.article, article))", "    paragraph: \(paragraph)"]
  }

  private func figure(_ prose: inout Prose) -> [String] {
    var keys = ["unit: people", "topics: [\(shape.slug(.topic, prose.other(.topic)))]", "claims:"]
    for _ in 0..<2 + prose.random.number(below: 3) {
      let place = shape.source(ofFigure: index, &prose.random) ?? (0, 1)
      keys += source(place.article, place.paragraph)
      keys += [
        "    says: \(shape.words(ofArticle: place.article, paragraph: place.paragraph))",
        "    as_of: \(shape.date(.figure, index).prefix(7))",
        "    by: \(shape.slug(.person, prose.other(.person)))",
      ]
    }
    return keys
  }
}

extension CorpusShape {
  /// All content files, one after the other.
  var files: some Sequence<CorpusFile> {
    Kind.allCases.lazy.flatMap { kind in
      (0..<count(kind)).lazy.map { CorpusFile(shape: self, kind: kind, index: $0) }
    }
  }
}
