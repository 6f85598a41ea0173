import Support

/// The likely fix of an error: a phrase to its author, and as data what the phrase says to write.
///
/// A literal shows what is after `writing:` between single quotation marks, and what is after `writingYAML:`
/// as it is; either may be written in the place of what the diagnostic marks:
/// `"did you mean \(writing: name)?"`.
package struct Suggestion: Hashable, Sendable {
  /// In lower case, without invisible controls.
  package let phrase: String
  /// What may be written in the place of the marked words, the best first; what is empty removes them.
  package let replacements: [String]
  /// Where the file should be moved, from the briefing's folder.
  package let newPath: String?

  /// Makes invisible controls visible in the phrase.
  package init(_ phrase: String, replacements: [String] = [], newPath: String? = nil) {
    self.phrase = phrase.withVisibleControls
    self.replacements = replacements
    self.newPath = newPath
  }

  /// That the marked words be removed.
  package static let removal = Suggestion("remove it", replacements: [""])

  /// That the file be moved to a path, from the briefing's folder.
  package static func move(to path: String) -> Suggestion {
    Suggestion("move it to '\(path)'", newPath: path)
  }
}

extension Suggestion: ExpressibleByStringInterpolation {
  /// Collects the phrase and what it says to write.
  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var phrase = ""
    fileprivate var replacements: [String] = []

    /// The counts are of no use: most phrases are short.
    package init(literalCapacity: Int, interpolationCount: Int) {}

    /// Words of the phrase.
    package mutating func appendLiteral(_ literal: String) { phrase += literal }

    /// A value's description.
    package mutating func appendInterpolation(_ value: some CustomStringConvertible) {
      phrase += value.description
    }

    /// Words to write, which the phrase shows between quotation marks.
    package mutating func appendInterpolation(writing words: String) {
      phrase += "'\(words)'"
      replacements.append(words)
    }

    /// A value to write that has quotation marks of its own.
    package mutating func appendInterpolation(writingYAML value: String) {
      phrase += value
      replacements.append(value)
    }
  }

  /// With nothing to write.
  package init(stringLiteral phrase: String) { self.init(phrase) }

  /// With what it says to write.
  package init(stringInterpolation: StringInterpolation) {
    self.init(stringInterpolation.phrase, replacements: stringInterpolation.replacements)
  }

  /// Both, one after the other.
  package static func + (a: Suggestion, b: Suggestion) -> Suggestion {
    Suggestion(
      a.phrase + b.phrase, replacements: a.replacements + b.replacements,
      newPath: a.newPath ?? b.newPath)
  }
}
