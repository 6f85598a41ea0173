internal import Content
internal import Language
internal import Linking
internal import Markdown
internal import Pages
import Support

/// What is shown of the thing at a place.
package struct Hover: Sendable {
  /// Its title, name or words.
  package let title: String
  /// Phrases about it, one a line.
  package let facts: [String]
  /// Words of the briefing or of a source; nil where there are none.
  package let quotation: String?
  /// In bytes of the file.
  package let range: Range<Int>
}

extension Answers {
  /// What the thing at a place is: an entity's card, a claim's reading and relations, the words of a
  /// paragraph, what a key is for.
  package func hover(at offset: Int) -> Hover? {
    guard let (subject, range) = subject(at: offset) else { return nil }
    switch subject {
    case .entity(let id, let anchor): return card(of: id, anchor, range)
    case .paragraphs(let id, let numbers): return passage(of: id, numbers, range)
    case .claim(let index): return claim(index, range)
    case .heading: return nil
    case .key(let key):
      return Hover(title: key.name, facts: Self.facts(of: key), quotation: nil, range: range)
    }
  }

  private func card(of id: EntityID, _ anchor: String?, _ range: Range<Int>) -> Hover? {
    guard let document = id == self.id ? read?.document : site[id] else { return nil }
    var facts = [id.description] + Self.facts(of: document)
    if let comparison = briefing.comparisons[id] {
      if comparison.isContested { facts.append("its sources contradict each other") }
      facts.append("\(comparison.readings.count) claims in \(comparison.articles) articles")
    }
    let count = briefing.graph.origins(of: id).count
    facts.append(count == 1 ? "1 document refers to it" : "\(count) documents refer to it")
    let part = anchor.flatMap { anchor in
      document.body.outline.headings.first { $0.anchor == anchor }?.text
        ?? document.entity.figure?.claims.first { $0.id == anchor }?.says.value
    }
    return Hover(
      title: part.map { "\(document.title): \($0)" } ?? document.title, facts: facts,
      quotation: document.common.summary, range: range)
  }

  private static func facts(of document: Document) -> [String] {
    switch document.entity {
    case .article(let article):
      [article.publisher, date(article.date)].compactMap(\.self) + article.authors
    case .note(let note): [date(note.date)].compactMap(\.self)
    case .person(let person): person.roles.prefix(3).map(\.role)
    case .topic(let topic): [topic.sort.rawValue]
    case .event(let event): [date(event.date), event.status.rawValue].compactMap(\.self)
    case .figure(let figure): ["in \(figure.unit)"]
    case .page: []
    }
  }

  private static func date(_ date: EDTFDate) -> String? {
    date == .unknown ? nil : date.momentWords(.long, in: .english)
  }

  private func passage(of id: EntityID, _ numbers: ClosedRange<Int>, _ range: Range<Int>) -> Hover?
  {
    guard let document = id == self.id ? read?.document : site[id] else { return nil }
    let texts = numbers.prefix(5).compactMap { paragraph($0, of: id)?.text }
    guard !texts.isEmpty else { return nil }
    let place =
      numbers.count == 1
      ? "para. \(numbers.lowerBound)" : "paras. \(numbers.lowerBound)–\(numbers.upperBound)"
    return Hover(
      title: "\(document.title), \(place)", facts: Self.facts(of: document),
      quotation: texts.joined(separator: "\n\n"), range: range)
  }

  private func claim(_ index: Int, _ range: Range<Int>) -> Hover? {
    guard let read, let figure = read.document.entity.figure else { return nil }
    let claim = figure.claims[index]
    let reading = read.linked.readings[index]
    var facts = [
      reading.phrase(in: .english).map { "read as \($0)" } ?? "not read as a number",
      "\(claim.place.source.value), para. \(claim.place.paragraph.value)",
    ]
    let comparison = FigureComparison(figure, read.linked, in: site, briefing.graph)
    for pair in comparison.pairs(of: index).prefix(8) {
      guard let other = pair.other(than: index) else { continue }
      let source = figure.claims[other].place
      facts.append(
        "\(pair.relation.kind.rawValue) with '\(figure.claims[other].says.value)' "
          + "(\(source.source.value), para. \(source.paragraph.value)): \(pair.relation.reason.text(in: .english))"
      )
    }
    let article = EntityID(.article, claim.place.source.value)
    return Hover(
      title: claim.says.value, facts: facts,
      quotation: paragraph(claim.place.paragraph.value, of: article)?.text, range: range)
  }

  private static func facts(of key: Key) -> [String] {
    var facts = [key.doc]
    switch key.type.element {
    case .choice(let words): facts.append("one of: \(words.joined(separator: ", "))")
    case .bool: facts.append("true or false")
    case .date: facts.append("a date: 2020-08-09, 2020-08, 2020")
    case .day: facts.append("a day: 2020-08-09")
    case .moment: facts.append("a date or time: 2020-08-09, 2020-08, 2020-08-09T14:30")
    case .reference(let kinds):
      facts.append(
        "names a \(kinds.map(\.rawValue).joined(separator: " or ")): a slug, title or name")
    default: break
    }
    if key.isRequired { facts.append("needed") }
    return facts
  }
}
