package import Content
internal import Language
package import Support

/// How the claims of one figure relate to each other.
package struct FigureComparison: Sendable {
  /// Two claims, by their place in the front matter, and how they compare.
  package struct Pair: Sendable {
    /// The place of the claim that is first in the front matter.
    package let first: Int
    /// The place of the other claim, greater than `first`.
    package let second: Int
    /// How the two relate.
    package let relation: ClaimRelation
    /// Whether different speakers say them in different sources.
    package let isBetweenSources: Bool

    /// The other claim of the pair, where one of them is this.
    package func other(than index: Int) -> Int? {
      index == first ? second : index == second ? first : nil
    }
  }

  /// What each claim's words are read as.
  package let readings: [ClaimReading]
  /// By the first claim, then by the second: the most informative relations of each claim.
  package let pairs: [Pair]
  /// By claim, the places of its pairs.
  private let pairsByClaim: [[Int]]
  /// One pair of each two numbers that can't both hold: of different sources where there is one.
  package let contradictions: [Pair]
  /// The places of claims that others correct or replace.
  package let replaced: Set<Int>
  /// Claims that say the same of the same date, together.
  package let statements: ClaimStatements
  /// What the figure comes to; empty where no claim that holds is a number.
  package let answer: [AnswerPart]
  /// How many voices speak: claims of one speaker are one, as are those of articles that rest on one
  /// origin.
  package let voices: Int
  /// Whether all claims have one speaker, or all their articles one origin.
  package let haveOneOrigin: Bool
  /// How many articles make the claims.
  package let articles: Int
  /// Whether each of these articles says where it comes from, so that its voice can be called
  /// independent of the others.
  package let isIndependenceKnown: Bool

  /// Whether sources contradict each other.
  package var isContested: Bool { contradictions.contains(where: \.isBetweenSources) }

  /// Compares what `linked` has read of the claims of `figure`.
  package init(_ figure: Figure, _ linked: LinkedDocument, in site: Site, _ graph: LinkGraph) {
    let voices = ClaimVoices(figure, linked, in: site, graph)
    let groups = ClaimGroups(figure, linked.readings, in: site)
    readings = linked.readings
    let related = groups.related
    let pairs = groups.pairs(of: related, voices)
    self.pairs = pairs
    var pairsByClaim = [[Int]](repeating: [], count: readings.count)
    for (place, pair) in pairs.enumerated() {
      pairsByClaim[pair.first].append(place)
      pairsByClaim[pair.second].append(place)
    }
    self.pairsByClaim = pairsByClaim
    contradictions = groups.contradictions(of: related, voices)
    replaced = groups.corrections.replaced
    statements = ClaimStatements(figure, readings, replaced: replaced)
    answer = AnswerPart.all(figure, readings, replaced: replaced, in: site)
    self.voices = voices.count
    haveOneOrigin = voices.haveOneOrigin
    articles = Set(figure.claims.map(\.place.source.value)).count
    isIndependenceKnown = voices.isIndependenceKnown
  }

  /// Compares the claims of a figure, which a translation has of its original, in its own words for the
  /// unit; nil for what isn't one.
  package init?(of document: Document, in site: Site, _ graph: LinkGraph) {
    let claimant = site.claimant(of: document)
    guard let own = document.entity.figure, let figure = claimant.entity.figure,
      let linked = graph[claimant.id]
    else { return nil }
    self.init(
      figure, claimant.id == document.id ? linked : linked.counting(own.unit, for: figure.unit),
      in: site, graph)
  }

  /// The pairs of a claim, by its place: at most twenty and those in which others count it among
  /// theirs.
  package func pairs(of claim: Int) -> [Pair] { placesOfPairs(of: claim).map { pairs[$0] } }

  /// Where these are among all `pairs`.
  package func placesOfPairs(of claim: Int) -> [Int] { pairsByClaim[claim] }

  /// Appends what the relations rest on beside the figure's own file.
  package func append(to key: inout KeyBytes) {
    key.append(voices)
    key.append(isIndependenceKnown ? 1 : 0)
    for part in answer {
      for range in [part.latest, part.earlier].compactMap(\.self) {
        key.append(range.low)
        key.append(range.high)
      }
      part.denied.forEach { key.append($0) }
    }
    for reading in readings {
      key.append(reading.unit)
      key.append(reading.quantity?.operator.rawValue)
      key.append(reading.quantity?.value?.plainText)
      key.append(reading.quantity?.maximum?.plainText)
      key.append(reading.quantity?.unit?.label)
      key.append(reading.quantity?.isNear == true ? 1 : 0)
    }
  }
}
