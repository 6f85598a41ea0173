import TestTexts

/// The invented texts of one document: sentences that name entities, in Dossier's marks or, for
/// generators that have none, in plain Markdown links.
struct Prose {
  /// Which generator reads the text: one with marks, one without, or one without that is told in front
  /// matter whom and what a text names.
  enum Marks: CaseIterable { case dossier, plain, terms }

  let shape: CorpusShape
  let kind: CorpusShape.Kind
  let index: Int
  let marks: Marks
  var random: SeededRandom
  /// The people and events that the text has named so far.
  private(set) var people: Set<Int> = []
  private(set) var events: Set<Int> = []

  init(_ shape: CorpusShape, _ kind: CorpusShape.Kind, _ index: Int, _ marks: Marks) {
    self.shape = shape
    self.kind = kind
    self.index = index
    self.marks = marks
    random = SeededRandom(shape.seed, 4, kind.rawValue, index)
  }

  mutating func other(_ wanted: CorpusShape.Kind) -> Int {
    shape.pick(wanted, near: index, of: kind, &random)
  }

  /// Sixteen words, of which one is part of a name.
  mutating func sentence() -> String {
    var words = ["The"]
    while words.count < 16 {
      switch random.number(below: 48) {
      case 0, 1: words.append(personName())
      case 2: words.append(shape.title(.topic, other(.topic)))
      default: words.append(InventedWords.any(&random))
      }
    }
    return words.joined(separator: " ") + "."
  }

  /// A surname alone counts where the whole name came before.
  private mutating func personName() -> String {
    let person = other(.person)
    people.insert(person)
    return random.isOne(in: 3) ? shape.surname(person) : shape.title(.person, person)
  }

  mutating func sentences(_ count: Int) -> String {
    (0..<count).map { _ in sentence() }.joined(separator: " ")
  }

  /// A link that an editor writes.
  mutating func reference() -> String {
    let wanted = random.pick([CorpusShape.Kind.person, .event, .figure, .topic, .note])
    let target = other(wanted)
    if wanted == .person { people.insert(target) }
    if wanted == .event { events.insert(target) }
    let label = InventedWords.word(random.number(below: 900))
    return switch marks {
    case .dossier: "[[\(shape.slug(wanted, target))|\(label)]]"
    case .plain, .terms: "[\(label)](/\(wanted.folder)/\(shape.slug(wanted, target)).html)"
    }
  }

  mutating func citation() -> String {
    let article = other(.article)
    let paragraph = 1 + random.number(below: shape.paragraphs(ofArticle: article))
    let slug = shape.slug(.article, article)
    return switch marks {
    case .dossier: " [@\(slug), para. \(paragraph)]"
    case .plain, .terms: " [\(paragraph)](/articles/\(slug).html)"
    }
  }

  mutating func embed() -> String {
    let slug = shape.slug(.figure, other(.figure))
    return switch marks {
    case .dossier: "![[\(slug)]]\n\n"
    case .plain, .terms: "[\(slug)](/figures/\(slug).html)\n\n"
    }
  }
}

extension Prose {
  /// Paragraphs that each state a number once.
  mutating func article() -> String {
    (1...shape.paragraphs(ofArticle: index)).map { paragraph in
      let number = shape.words(ofArticle: index, paragraph: paragraph)
      return "\(sentences(2)) It counted \(number) of them that day. \(sentence())\n\n"
    }.joined()
  }

  /// Three sections with emphasis, links, citations; a list, a card, a table or a footnote in some.
  mutating func note() -> String {
    var text = ""
    for section in 0..<3 {
      text += "## \(InventedWords.capitalised(random.number(below: 4000))) \(section)\n\n"
      for _ in 0..<2 {
        text += "\(sentence()) See \(reference()). *\(InventedWords.any(&random))*: \(sentence())"
        text += "\(citation())\n\n"
      }
      if section == 1 { text += extra() }
    }
    return text
  }

  private mutating func extra() -> String {
    switch random.number(below: 8) {
    case 0, 1: return embed()
    case 2:
      let rows = (0..<4).map { _ in "| \(InventedWords.any(&random)) | \(cell()) |\n" }
      return "| What | Who |\n|---|---|\n\(rows.joined())\n"
    case 3: return "\(sentence())[^1]\n\n[^1]: \(sentence())\n\n"
    default: return (0..<3).map { _ in "- \(sentence())\n" }.joined() + "\n"
    }
  }

  private mutating func cell() -> String {
    let person = other(.person)
    people.insert(person)
    return shape.title(.person, person)
  }
}
