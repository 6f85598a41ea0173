/// Why words are not read without asking the editor.
package struct Question: Error, Hashable, Sendable {
  /// The rules that ask.
  package enum Reason: String, CaseIterable, Hashable, Sendable {
    /// `1.234`, `1,5`: thousands or decimals.
    case separators
    case date, time, ordinal, decade, name, age, multiple, change, negation
    /// What a number may become, where the claim says what it is: *could reach 100*.
    case possibility
    /// A share without what it is a share of; `some of the 400`.
    case share, part
    /// More than one number, and no range.
    case several
    /// Hedges that contradict each other, or one before a range.
    case hedges
    /// A word before the number, or right after it, that the lexicon doesn't have.
    case unknownWord
    /// A letter that is a scale or a unit.
    case scaleOrUnit
    /// The words leave out a scale, hedge, sign, unit or digits that touch them.
    case cutOff
    /// No lexicon for the language.
    case language
    /// A measure, and the figure counts things.
    case unit
    /// A counter or noun of other things than the figure counts.
    case counted
    /// A word that makes a rate of the number, or names a kind of what is counted: *informes anuales*.
    case rate
    /// *Un* or *ein*: one, or only an article.
    case article
    /// Neither a number nor a word that is known to be vague.
    case noNumber
    /// More than 18 digits.
    case size
  }

  /// Which rule asks.
  package let reason: Reason
  /// Bytes in the text that raise it.
  package let range: Range<Int>
  /// The readings possible, where they can be named: `1234`, `1.234`.
  package let readings: [String]

  /// The key of a claim that settles it.
  package var key: String { reason == .scaleOrUnit ? "unit" : "value" }

  /// The question with the words quoted.
  package func message(_ words: String) -> String {
    let quoted = "'\(words)'"
    switch reason {
    case .separators: return "\(quoted) may be \(readings.joined(separator: " or "))"
    case .date: return "\(quoted) may be a date"
    case .time: return "\(quoted) may be a time of day"
    case .ordinal: return "\(quoted) is an ordinal, not an amount"
    case .decade: return "\(quoted) is a decade, not a number"
    case .name: return "the number in \(quoted) may belong to a name"
    case .age: return "\(quoted) is an age"
    case .multiple: return "\(quoted) is a multiple, not an amount"
    case .change: return "\(quoted) is a change or comparison, not the number itself"
    case .negation: return "\(quoted) denies the number"
    case .possibility: return "\(quoted) is what the number may become, not what it is"
    case .share: return "\(quoted) is a share of something, and the figure is not a share"
    case .part: return "\(quoted) is only a part of the number"
    case .several: return "a claim must have one number or range, and \(quoted) has more"
    case .hedges: return "\(quoted) hedges the number in two ways"
    case .unknownWord: return "\(quoted) may change what the number means"
    case .scaleOrUnit: return "\(quoted) may be \(readings.joined(separator: " or "))"
    case .cutOff: return "the source has \(quoted), which changes the number"
    case .language: return "\(quoted) can't be read: this language has no lexicon for numbers"
    case .unit: return "\(quoted) is in another unit of measure than the figure"
    case .counted: return "\(quoted) counts something other than the figure does"
    case .rate: return "\(quoted) may say how often, or what kind of thing is counted"
    case .article: return "\(quoted) may mean the number 1, or only 'a'"
    case .noNumber:
      return "\(quoted) has no number that can be read ('value: none' prints the words)"
    case .size: return "\(quoted) has more than 18 digits"
    }
  }
}
