import TestTexts

/// How many entities of each kind a corpus has, and how they belong together.
///
/// Of a hundred pages 36 are articles, 24 notes, 14 people, 10 figures, 8 topics and 8 events, in
/// stories of a hundred pages: most of what a document names is of its own story, the rest is what
/// everybody names.
struct CorpusShape {
  enum Kind: Int, CaseIterable {
    case article, note, person, figure, topic, event

    var folder: String {
      switch self {
      case .article: "articles"
      case .note: "notes"
      case .person: "people"
      case .figure: "figures"
      case .topic: "topics"
      case .event: "events"
      }
    }

    fileprivate var share: Int {
      switch self {
      case .article: 36
      case .note: 24
      case .person: 14
      case .figure: 10
      case .topic, .event: 8
      }
    }
  }

  let pages: Int
  let seed: UInt64

  func count(_ kind: Kind) -> Int { max(1, pages * kind.share / 100) }

  /// An entity that a document of the same corpus may name.
  func pick(_ kind: Kind, near index: Int, of origin: Kind, _ random: inout SeededRandom) -> Int {
    let all = count(kind)
    if random.isOne(in: 20) { return random.popular(below: all) }
    let story = index / origin.share
    let start = min(story * kind.share, max(0, all - kind.share))
    return min(all - 1, start + random.number(below: kind.share))
  }

  // MARK: Names

  func slug(_ kind: Kind, _ index: Int) -> String {
    switch kind {
    case .person:
      "\(InventedWords.word(index % 97 * 7 + 3))-\(InventedWords.word(index + 1000))"
    case .article, .note, .figure, .topic, .event:
      "\(InventedWords.word(index * 7 + 11))-\(kind.folder.dropLast())-\(index)"
    }
  }

  func title(_ kind: Kind, _ index: Int) -> String {
    let word = InventedWords.capitalised(index * 3 + 2000)
    return switch kind {
    case .person: "\(InventedWords.capitalised(index % 97 * 7 + 3)) \(surname(index))"
    case .topic: "\(word) \(["Council", "Bridge", "Office", "Valley"][index % 4])"
    case .event: "The meeting at \(word) on day \(index)"
    case .figure: "Number of \(InventedWords.word(index * 3 + 2000)) counted, part \(index)"
    case .note: "What \(word) means for part \(index)"
    case .article: "\(word) reports on day \(index)"
    }
  }

  func surname(_ person: Int) -> String { InventedWords.capitalised(person + 1000) }

  /// Between 2015 and 2021.
  func date(_ kind: Kind, _ index: Int) -> String {
    var random = SeededRandom(seed, 1, kind.rawValue, index)
    let month = 1 + random.number(below: 12)
    let day = 1 + random.number(below: 28)
    return "\(2015 + random.number(below: 7))-\(month < 10 ? "0" : "")\(month)"
      + "-\(day < 10 ? "0" : "")\(day)"
  }

  // MARK: Numbers of the evidence

  func paragraphs(ofArticle index: Int) -> Int {
    var random = SeededRandom(seed, 2, index)
    return 5 + random.number(below: 8)
  }

  /// The figure whose number a paragraph of an article states.
  private func figure(ofArticle index: Int, paragraph: Int) -> Int {
    let story = index / Kind.article.share
    return min(
      count(.figure) - 1, story * Kind.figure.share + (index * 7 + paragraph) % Kind.figure.share)
  }

  /// The number that each paragraph of an article states once; one in twenty disagrees.
  func words(ofArticle index: Int, paragraph: Int) -> String {
    let figure = figure(ofArticle: index, paragraph: paragraph)
    var random = SeededRandom(seed, 3, figure)
    let number = (11 + random.number(below: 900)) * 100
    var own = SeededRandom(seed, 5, index, paragraph)
    return own.isOne(in: 20) ? InventedWords.grouped(number + 3700) : InventedWords.grouped(number)
  }

  /// A paragraph that states a figure's number; nil in a corpus without one.
  func source(ofFigure figure: Int, _ random: inout SeededRandom) -> (article: Int, paragraph: Int)?
  {
    let first = figure / Kind.figure.share * Kind.article.share
    let last = min(first + Kind.article.share, count(.article))
    guard first < last else { return nil }
    let start = random.number(below: last - first)
    for step in 0..<last - first {
      let article = first + (start + step) % (last - first)
      let paragraphs = 1...paragraphs(ofArticle: article)
      if let found = paragraphs.first(where: {
        self.figure(ofArticle: article, paragraph: $0) == figure
      }) {
        return (article, found)
      }
    }
    return nil
  }
}
