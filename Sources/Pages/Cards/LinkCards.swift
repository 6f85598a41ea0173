import Content
import Support
import Templates

/// What links show of entities before they are followed: shards of data that the script `cards.js`
/// loads as a link is pointed at.
///
/// A shard is found by the path of the page that a link leads to, so that no page changes when the
/// card of another does. Where a shard would be long it says how many parts there are instead.
package struct LinkCards: Sendable {
  /// The asset that reads the shards; without it they are not written.
  static let script = "cards.js"
  private static let most: UInt32 = 256

  /// A shard, or a part of one, from 0.
  package struct Shard: Hashable, Sendable {
    let number: Int
    let part: Int?
  }

  /// The entities of each shard that has some, in the order of their ids.
  let shards: [Shard: [EntityID]]
  /// How many parts a long shard has: a power of two, so that few move when it grows.
  private let parts: [Int: Int]

  init(_ site: Site, _ sizes: PageSizes) {
    let entities = site.documents.lazy.filter { $0.id.kind != .page }
      .map { (id: $0.id, hash: Self.hash(of: Routes.path(of: $0))) }
    var shards: [Shard: [EntityID]] = [:]
    var parts: [Int: Int] = [:]
    for (number, entities) in Dictionary(grouping: entities, by: { Int($0.hash % Self.most) }) {
      shards[Shard(number: number, part: nil)] = entities.map(\.id)
      guard entities.count > sizes.cards else { continue }
      var count = 2
      while entities.count > sizes.cards * count { count *= 2 }
      parts[number] = count
      for (id, hash) in entities {
        shards[Shard(number: number, part: Int(hash / Self.most) % count), default: []].append(id)
      }
    }
    self.shards = shards
    self.parts = parts
  }

  /// FNV-1a with 32 bits, as the script has it too.
  static func hash(of path: String) -> UInt32 {
    FNV.hash32(path.utf8.span)
  }

  /// One call of a function with the shard's number and its cards by path, as JSON, or with how many
  /// parts it has.
  func bytes(of shard: Shard, in briefing: Briefing) -> [UInt8] {
    var bytes = Array("dossierCards(\(shard.number), ".utf8)
    if shard.part == nil, let parts = parts[shard.number] {
      bytes += "\(parts)".utf8
    } else {
      let cards = (shards[shard] ?? []).compactMap { briefing.site[$0] }.map {
        (
          name: Routes.path(of: $0),
          value: LinkCard($0, in: briefing.edition(of: $0)).json as JSONValue?
        )
      }
      JSONValue.object(cards).append(to: &bytes)
    }
    return bytes + ");\n".utf8
  }
}

/// What a link shows of one entity.
struct LinkCard {
  let title: CardText
  /// What it is, and when.
  let about: CardText
  let summary: CardText?
  /// Of a figure: the words of claims, and whose they are.
  let claims: [(says: CardText, source: CardText)]
  /// How sources differ.
  let dispute: String?
  /// That of the card's own words, where the site has several.
  let language: String?

  private static let mostClaims = 4

  init(_ document: Document, in briefing: Briefing) {
    let entry = briefing.entry(document)
    title = CardText(document.title, in: entry.language)
    about = CardText(Self.about(entry, briefing.words), apart: briefing.words[.apart])
    summary = document.common.summary.map {
      CardText($0, in: document.id.kind == .article ? nil : entry.language)
    }
    language = briefing.site.settings.editions.isEmpty ? nil : briefing.settings.language
    let figure = briefing.site.claimant(of: document).entity.figure
    claims = (figure?.claims.prefix(Self.mostClaims) ?? []).map { claim in
      let article = briefing.site[EntityID(.article, claim.place.source.value)]
      let entry = article.map(briefing.entry)
      return (
        CardText(claim.says.value, in: entry?.language),
        entry.map { Self.origin(of: $0, briefing.words) } ?? CardText(claim.place.source.value)
      )
    }
    guard briefing.isContested(document) else {
      dispute = nil
      return
    }
    let words = briefing.words
    let points = document.entity.event?.disagreements.map(\.about)
      .joined(separator: words[.semicolon])
    dispute = points.map { words.text(.difference, ["points": $0]) } ?? words[.contradiction]
  }

  private static func about(_ entry: Entry, _ words: Words) -> [CardText] {
    let document = entry.document
    let kind = CardText(entry.names.sort)
    let date = DateValue(of: document, words).map { [CardText($0.long)] } ?? []
    switch document.entity {
    case .article(let article):
      return [kind] + (article.publisher.map { [CardText($0, in: entry.language)] } ?? []) + date
    case .event: return [kind, CardText(entry.names.status ?? "")] + date
    case .figure(let figure): return [kind, CardText(figure.unit, in: entry.language)]
    case .person(let person):
      return [kind] + person.roles.prefix(1).map { CardText($0.role, in: entry.language) }
    case .note, .page, .topic: return [kind] + date
    }
  }

  /// The publisher, or else the title, and the date.
  private static func origin(of article: Entry, _ words: Words) -> CardText {
    let name = article.document.entity.article?.publisher ?? article.title
    let date = DateValue(of: article.document, words).map { [CardText($0.short)] } ?? []
    return CardText([CardText(name, in: article.language)] + date, apart: words[.comma])
  }

  /// `["title","about","summary",["words","source",…],"dispute"]`, empty where there is none; then, where
  /// the site has several languages, the card's own and its direction.
  var json: JSONValue {
    let own = language.map { [JSONValue.text($0), .text(LanguageTag.direction(of: $0))] } ?? []
    return .list(
      [
        title.json, about.json, summary?.json ?? .text(""),
        .list(claims.flatMap { [$0.says.json, $0.source.json] }), .text(dispute ?? ""),
      ] + own)
  }
}

/// Words of a card, each stretch with its language where that isn't the card's.
struct CardText {
  private let stretches: [(text: String, language: String?)]

  init(_ text: String, in language: String? = nil) {
    stretches = [(text, language)]
  }

  /// Several texts in a row.
  init(_ texts: [CardText], apart separator: String) {
    var stretches: [(text: String, language: String?)] = []
    for (place, text) in texts.enumerated() {
      for stretch in (place > 0 ? [(separator, nil)] : []) + text.stretches {
        if let last = stretches.last, last.language == nil, stretch.language == nil {
          stretches[stretches.count - 1].text += stretch.text
        } else {
          stretches.append(stretch)
        }
      }
    }
    self.stretches = stretches
  }

  /// A text, or a list of texts and of `[text, language, direction]`.
  var json: JSONValue {
    guard stretches.contains(where: { $0.language != nil }) else {
      return .text(stretches.map(\.text).joined())
    }
    return .list(
      stretches.map { text, language in
        language.map { .list([.text(text), .text($0), .text(LanguageTag.direction(of: $0))]) }
          ?? .text(text)
      })
  }
}
