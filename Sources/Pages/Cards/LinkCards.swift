import Content
import Support
import Templates

/// What links show of entities before they are followed: pieces of data that the script `cards.js`
/// loads as a link is pointed at.
///
/// A piece is found by the path of the page that a link leads to, so that no page changes when the
/// card of another does. Where a piece would be long it says how many parts there are instead.
package struct LinkCards: Sendable {
  /// The asset that reads the pieces; without it they are not written.
  static let script = "cards.js"
  private static let most: UInt32 = 256

  /// A piece, or a part of one, from 0.
  package struct Piece: Hashable, Sendable {
    let number: Int
    let part: Int?
  }

  /// The entities of each piece that has some, in the order of their ids.
  let pieces: [Piece: [EntityID]]
  /// How many parts a long piece has: a power of two, so that few move when it grows.
  private let parts: [Int: Int]

  init(_ site: Site, _ sizes: PageSizes) {
    let entities = site.documents.lazy.filter { $0.id.kind != .page }
      .map { (id: $0.id, hash: Self.hash(of: Routes.path(of: $0))) }
    var pieces: [Piece: [EntityID]] = [:]
    var parts: [Int: Int] = [:]
    for (number, entities) in Dictionary(grouping: entities, by: { Int($0.hash % Self.most) }) {
      pieces[Piece(number: number, part: nil)] = entities.map(\.id)
      guard entities.count > sizes.cards else { continue }
      var count = 2
      while entities.count > sizes.cards * count { count *= 2 }
      parts[number] = count
      for (id, hash) in entities {
        pieces[Piece(number: number, part: Int(hash / Self.most) % count), default: []].append(id)
      }
    }
    self.pieces = pieces
    self.parts = parts
  }

  /// FNV-1a with 32 bits, as the script has it too.
  static func hash(of path: String) -> UInt32 {
    FNV.hash32(path.utf8.span)
  }

  /// One call of a function with the piece's number and its cards by path, as JSON, or with how many
  /// parts it has.
  func bytes(of piece: Piece, in briefing: Briefing) -> [UInt8] {
    var bytes = Array("dossierCards(\(piece.number), ".utf8)
    if piece.part == nil, let parts = parts[piece.number] {
      bytes += "\(parts)".utf8
    } else {
      let cards = (pieces[piece] ?? []).compactMap { briefing.site[$0] }.map {
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
  let title: String
  /// What it is, and when.
  let about: String
  let summary: String?
  /// Of a figure: the words of claims, and whose they are.
  let claims: [(says: String, source: String)]
  /// How sources differ.
  let dispute: String?

  private static let mostClaims = 4

  init(_ document: Document, in briefing: Briefing) {
    title = document.title
    about = Self.about(document, briefing.entry(document), briefing.words)
      .joined(separator: briefing.words[.apart])
    summary = document.common.summary
    let figure = briefing.site.claimant(of: document).entity.figure
    claims = (figure?.claims.prefix(Self.mostClaims) ?? []).map { claim in
      let article = briefing.site[EntityID(.article, claim.place.source.value)]
      return (
        claim.says.value,
        article.map { Self.origin(of: $0, briefing.words) } ?? claim.place.source.value
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

  private static func about(_ document: Document, _ entry: Entry, _ words: Words) -> [String] {
    let kind = entry.names.sort
    let date = DateValue(of: document, words)?.long
    switch document.entity {
    case .article(let article): return [kind] + [article.publisher, date].compactMap(\.self)
    case .event: return [kind, entry.names.status ?? ""] + [date].compactMap(\.self)
    case .figure(let figure): return [kind, figure.unit]
    case .person(let person): return [kind] + person.roles.prefix(1).map(\.role)
    case .note, .page, .topic: return [kind] + [date].compactMap(\.self)
    }
  }

  /// The publisher, or else the title, and the date.
  private static func origin(of article: Document, _ words: Words) -> String {
    let name = article.entity.article?.publisher ?? article.title
    let date = DateValue(of: article, words)?.short
    return [name, date].compactMap(\.self).joined(separator: words[.comma])
  }

  /// `["title","about","summary",["words","source",…],"dispute"]`, empty where there is none.
  var json: JSONValue {
    .list([
      .text(title), .text(about), .text(summary ?? ""),
      .list(claims.flatMap { [.text($0.says), .text($0.source)] }), .text(dispute ?? ""),
    ])
  }
}
