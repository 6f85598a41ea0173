package import Content
internal import Language
internal import Linking
internal import Support
internal import Templates

/// The claims of figures, for machines.
package struct ClaimTable: Sendable {
  /// A column, by its name in the table; all of them in their order.
  package enum Column: String, CaseIterable, Sendable {
    case figure, claim, says, `operator`, value
    case valueMax = "value_max"
    case unit, source, paragraph
    case asOf = "as_of"
    case by, kind, scope, withdrawn, denied
    case figureValue = "figure_value"
    case figureValueMax = "figure_value_max"
    case figureUnit = "figure_unit"
    case supersededBy = "superseded_by"

    /// Whether its values are numbers.
    fileprivate var isNumber: Bool {
      switch self {
      case .value, .valueMax, .paragraph, .figureValue, .figureValueMax: true
      default: false
      }
    }
  }

  /// How a claim relates to another of its figure.
  package struct Relation: Sendable {
    /// The other claim's id.
    package let claim: String
    /// Its name in data files, such as `contradictory`.
    package let name: String
    /// One short phrase for readers.
    package let reason: String
  }

  /// One claim.
  package struct Row: Sendable {
    /// What is known of it.
    fileprivate let fields: [Column: String]
    /// All claims of the figure, and which of them it is.
    fileprivate let claims: [Claim]
    fileprivate let index: Int
    fileprivate let comparison: FigureComparison
    fileprivate let reasons: Reasons

    /// At most twenty and those in which others count it among theirs.
    package var relations: [Relation] {
      comparison.placesOfPairs(of: index).compactMap { place in
        let pair = comparison.pairs[place]
        return pair.other(than: index).map { other in
          Relation(
            claim: claims[other].id, name: pair.relation.kind.rawValue, reason: reasons[place])
        }
      }
    }

    /// Empty where it isn't known.
    package subscript(column: Column) -> String { fields[column] ?? "" }
  }

  /// By figure, in the order of the figure's file.
  package let rows: [Row]

  /// Of all figures where none is given.
  package init(_ briefing: Briefing, of figure: Document? = nil) {
    let figures =
      figure.map { [briefing.site.claimant(of: $0)] }
      ?? briefing.site.documents(of: .figure).filter { $0.originalID == nil }
    rows = figures.flatMap { document -> [Row] in
      guard let figure = document.entity.figure, let comparison = briefing.comparisons[document.id]
      else { return [] }
      let unit = NumberReader.unit(of: figure.unit, language: briefing.site.settings.language)
      let successors = Self.successors(of: figure.claims)
      let reasons = Reasons(comparison.pairs, in: briefing.words)
      return figure.claims.indices.map { index in
        Row(
          fields: Self.fields(
            figure.claims[index], comparison.readings[index], figure, unit, document, briefing
          ).merging([.supersededBy: successors[index]]) { $1 },
          claims: figure.claims, index: index, comparison: comparison, reasons: reasons)
      }
    }
  }

  /// The ids of the claims that correct or replace each, with spaces between.
  private static func successors(of claims: [Claim]) -> [String] {
    let corrections = Corrections(among: claims)
    var successors = [[String]](repeating: [], count: claims.count)
    for (place, claim) in claims.enumerated() {
      for other in corrections.replaced(by: place) { successors[other].append(claim.id) }
    }
    return successors.map { $0.joined(separator: " ") }
  }

  private static func fields(
    _ claim: Claim, _ reading: ClaimReading, _ figure: Figure, _ unit: MeasureUnit?,
    _ document: Document, _ briefing: Briefing
  ) -> [Column: String] {
    let quantity = reading.quantity
    // A count is in the figure's unit where it counts the same.
    let isCountOfFigure = quantity?.unit == nil && unit == nil && reading.unit == figure.unit
    let converted = isCountOfFigure ? quantity : unit.flatMap { quantity?.converted(to: $0) }
    let fields: [Column: String?] = [
      .figure: document.id.description, .claim: claim.id, .says: claim.says.value,
      .operator: quantity?.operator.rawValue ?? "none", .value: quantity?.value?.plainText,
      .valueMax: quantity?.maximum?.plainText, .unit: reading.unit,
      .source: claim.place.source.value, .paragraph: String(claim.place.paragraph.value),
      .asOf: claim.asOf?.iso, .by: briefing.words(for: claim.by, in: document),
      .kind: claim.kind.rawValue, .scope: claim.scope,
      .withdrawn: briefing.words(for: claim.withdrawn, in: document),
      .denied: briefing.words(for: claim.denied, in: document),
      .figureValue: converted?.value?.plainText, .figureValueMax: converted?.maximum?.plainText,
      .figureUnit: converted.map { _ in figure.unit },
    ]
    return fields.compactMapValues(\.self)
  }

  /// The table as CSV (RFC 4180).
  var csv: [UInt8] {
    var csv = CSV(header: Column.allCases.map(\.rawValue))
    for row in rows { csv.append(Column.allCases.map { row[$0] }) }
    return csv.bytes
  }

  /// A list of objects that are named as the table's columns, with `relations` to other claims of the
  /// figure; what is not known is left out. A fraction without an end as a decimal is a text.
  var json: [UInt8] {
    var bytes: [UInt8] = []
    for (index, row) in rows.enumerated() {
      bytes += (index == 0 ? "[\n" : ",\n").utf8
      var members: [JSONValue.Member] = Column.allCases.map { column in
        let field = row[column]
        let isNumber = column.isNumber && !field.utf8.contains(UInt8(ascii: "/"))
        let value: JSONValue = isNumber ? .number(field) : .text(field)
        return (name: column.rawValue, value: field.isEmpty ? nil : value)
      }
      let relations = row.relations.map(\.json)
      members.append((name: "relations", value: relations.isEmpty ? nil : .list(relations)))
      JSONValue.object(members).append(to: &bytes)
    }
    return bytes + (rows.isEmpty ? "[]\n" : "\n]\n").utf8
  }
}

/// Why the claims of each pair relate as they do, in words, which the rows of both have.
private final class Reasons: Sendable {
  private let pairs: [FigureComparison.Pair]
  private let words: Words
  private let texts = Once<[String]>()

  init(_ pairs: [FigureComparison.Pair], in words: Words) {
    self.pairs = pairs
    self.words = words
  }

  /// By the place of the pair.
  subscript(place: Int) -> String {
    texts { pairs.map { $0.relation.reason.text(in: words) } }[place]
  }
}

extension ClaimTable.Relation {
  fileprivate var json: JSONValue {
    .object(["claim": .text(claim), "relation": .text(name), "reason": .text(reason)])
  }
}

extension Briefing {
  /// The id of who says something, or the words for one without a page.
  fileprivate func words(for party: EntityReference?, in figure: Document) -> String {
    switch party {
    case nil: ""
    case .text(let words): words.value
    case .named: graph[figure.id]?.entity(of: party)?.description ?? ""
    }
  }

  /// Who takes a claim back or denies it, where and when: `person:a-b, gazette para. 3, 2020-08-09`.
  fileprivate func words(for retraction: Retraction?, in figure: Document) -> String {
    guard let retraction else { return "" }
    let place = retraction.place.map { "\($0.source.value) para. \($0.paragraph.value)" }
    return [words(for: retraction.by, in: figure), place ?? "", retraction.date?.iso ?? ""]
      .filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
