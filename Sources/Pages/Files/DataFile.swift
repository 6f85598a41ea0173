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

  /// The file's bytes; `mentions` gives the rows of the table of mentions.
  func bytes(of briefing: Briefing, mentions: () -> [ArraySlice<UInt8>]) -> [UInt8] {
    switch self {
    case .claimsCSV: ClaimTable(briefing).csv
    case .claimsJSON: ClaimTable(briefing).json
    case .mentionsCSV: MentionsCSV.bytes(mentions())
    case .entities: FollowTheMoney(briefing).entityLines
    case .statements: FollowTheMoney(briefing).statementCSV
    }
  }
}
