import Content

/// The files for other programs, below `data/`.
package enum DataFile: String, Hashable, Sendable, CaseIterable {
  case claimsCSV = "claims.csv"
  case claimsJSON = "claims.json"
  case mentionsCSV = "mentions.csv"
  /// Entities as FollowTheMoney has them, one JSON text a line.
  case entities = "entities.ftm.json"
  /// The same entities, each value a statement of its own.
  case statements = "statements.csv"

  /// The file's bytes; `mentions` gives what the table of mentions takes from each part of the documents.
  func bytes(of briefing: Briefing, mentions: () -> [DocumentGroup.Mentions]) -> [UInt8] {
    switch self {
    case .claimsCSV: ClaimTable(briefing).csv
    case .claimsJSON: ClaimTable(briefing).json
    case .mentionsCSV: MentionsCSV.bytes(of: briefing, mentions())
    case .entities: FollowTheMoney(briefing).entityLines
    case .statements: FollowTheMoney(briefing).statementCSV
    }
  }
}
