/// Every kind of diagnostic; the raw value is what an author sees and passes to `dossier explain`.
package enum DiagnosticID: String, CaseIterable, Hashable, Sendable {
  // Files
  case invalidUTF8 = "invalid-utf8"
  case mergeConflict = "merge-conflict"
  case unreadableFile = "unreadable-file"
  case unportableName = "unportable-name"
  case misplacedFile = "misplaced-file"
  case invalidSlug = "invalid-slug"

  // Front matter
  case unclosedFrontMatter = "unclosed-front-matter"
  case missingFrontMatter = "missing-front-matter"
  case invalidYAML = "invalid-yaml"
  case yamlAlias = "yaml-alias"
  case unknownKey = "unknown-key"
  case missingKey = "missing-key"
  case wrongType = "wrong-type"
  case unknownChoice = "unknown-choice"
  case invalidDate = "invalid-date"
  case invalidURL = "invalid-url"
  case curlyQuotes = "curly-quotes"
  case placeholder = "placeholder"
  case cutValue = "cut-value"
  case invalidLanguage = "invalid-language"
  case invalidAuthority = "invalid-authority"
  case invalidLook = "invalid-look"
  case futureDate = "future-date"
  case overdue

  // Markdown
  case rawHTML = "raw-html"
  case malformedMark = "malformed-mark"
  case foreignMark = "foreign-mark"
  case malformedLink = "malformed-link"
  case controlCharacter = "control-character"
  case mainHeading = "main-heading"
  case surplusCell = "surplus-cell"
  case misplacedEmbed = "misplaced-embed"
  case unknownFootnote = "unknown-footnote"
  case unusedFootnote = "unused-footnote"
  case duplicateFootnote = "duplicate-footnote"
  case missingAlternative = "missing-alternative"
  case unusableImage = "unusable-image"

  // Captures
  case suspiciousText = "suspicious-text"

  // The site as a whole
  case duplicateID = "duplicate-id"
  case duplicateSlug = "duplicate-slug"
  case missingSiteFile = "missing-site-file"
  case invalidTranslation = "invalid-translation"
  case missingWords = "missing-words"
  case unknownPhrase = "unknown-phrase"
  case invalidPhrase = "invalid-phrase"

  // References and claims
  case unknownReference = "unknown-reference"
  case ambiguousReference = "ambiguous-reference"
  case ambiguousName = "ambiguous-name"
  case wrongKind = "wrong-kind"
  case unknownParagraph = "unknown-paragraph"
  case unknownFragment = "unknown-fragment"
  case draftReference = "draft-reference"
  case embedCycle = "embed-cycle"
  case claimWordsNotFound = "claim-words-not-found"
  case claimWordsAmbiguous = "claim-words-ambiguous"
  case unreadableNumber = "unreadable-number"
  case partExceedsWhole = "part-exceeds-whole"

  // Templates
  case missingTemplate = "missing-template"
  case templateSyntax = "template-syntax"
  case templateType = "template-type"
  case templateUnknownName = "template-unknown-name"
  case templateUnknownFilter = "template-unknown-filter"
  case templateOptional = "template-optional"
  case templateContext = "template-context"
  case templateInclude = "template-include"
  case templateLimit = "template-limit"

  // Output
  case samePath = "same-path"
  case brokenLink = "broken-link"
  case duplicateAnchor = "duplicate-anchor"
  case strayFile = "stray-file"
  case changedOutput = "changed-output"

  // The worklist
  case unclaimedNumber = "unclaimed-number"
  case unknownName = "unknown-name"
  case doubtfulName = "doubtful-name"
  case commonName = "common-name"
  case unlinkedNote = "unlinked-note"
  case undatedClaim = "undated-claim"
  case personWithoutRoles = "person-without-roles"
  case missingPublisher = "missing-publisher"
  case oneOrigin = "one-origin"
  case unconfirmed
  case starterText = "starter-text"
  case deadLink = "dead-link"
  case unusedImage = "unused-image"
  case emptyIndex = "empty-index"

  /// Fixed for each kind.
  package var severity: Diagnostic.Severity {
    switch self {
    case .foreignMark, .controlCharacter, .mainHeading, .missingWords, .unknownPhrase: .warning
    case .curlyQuotes, .rawHTML, .unusedFootnote, .ambiguousName, .changedOutput, .suspiciousText,
      .unportableName, .cutValue, .futureDate, .overdue, .partExceedsWhole:
      .warning
    case .unclaimedNumber, .unknownName, .doubtfulName, .commonName, .unlinkedNote,
      .undatedClaim, .personWithoutRoles, .missingPublisher, .oneOrigin, .unconfirmed,
      .starterText, .deadLink, .unusedImage, .emptyIndex:
      .task
    default: .error
    }
  }
}
