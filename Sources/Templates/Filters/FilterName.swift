/// The closed list of filters, each with what an author needs to know of it.
enum FilterName: String, CaseIterable, Sendable {
  case capitalize, date, `default`, first, join, last, length, lower, number, replace
  case reverse, sort, title, tojson, trim, truncate, upper, urlencode

  struct Parameter: Sendable {
    enum Kind: Sendable {
      /// Any expression; any expression that is text.
      case value, text
      /// Literals: a whole number, yes or no, a text, the path of a field.
      case count, flag, word, field
    }

    let name: String
    let kind: Kind
    /// As it is written when the argument is left out; nil where it must be given.
    let standard: String?
  }

  struct Signature: Sendable {
    /// What the filter takes and gives, in an author's words.
    let input: String
    let result: String
    let parameters: [Parameter]
    let doc: String
  }

  var signature: Signature {
    func make(
      _ input: String, _ result: String, _ doc: String,
      _ parameters: [(name: String, kind: Parameter.Kind, standard: String?)] = []
    ) -> Signature {
      let parameters = parameters.map {
        Parameter(name: $0.name, kind: $0.kind, standard: $0.standard)
      }
      return Signature(input: input, result: result, parameters: parameters, doc: doc)
    }
    return switch self {
    case .capitalize: make("text", "text", "the first letter upper case, the rest lower case")
    case .date:
      make(
        "a date", "text", "the date in a form: `'long'`, `'short'` or, for machines, `'iso'`",
        [("form", .word, "'long'")])
    case .default:
      make(
        "anything", "the same, never none",
        "another value for a name that only some pages that use the template define (a name that none of them defines is an error); with `true`, also for a value that is none or empty",
        [("default_value", .value, "''"), ("boolean", .flag, "false")])
    case .first: make("a list", "its element", "the first element; the list must be tested first")
    case .join:
      make(
        "a list of text, HTML or numbers", "text or HTML",
        "all elements, or a field of each, joined",
        [("d", .text, "''"), ("attribute", .field, "none")])
    case .last: make("a list", "its element", "the last element; the list must be tested first")
    case .length: make("text or a list", "a number", "how many characters or elements")
    case .lower: make("text", "text", "all letters lower case")
    case .number:
      make(
        "a number", "text", "the number as the site's language writes it, in groups of three digits"
      )
    case .replace:
      make(
        "text", "text", "one text replaced by another, everywhere or the first `count` times",
        [("old", .text, nil), ("new", .text, nil), ("count", .count, "none")])
    case .reverse: make("text or a list", "the same", "in reverse order; of a list, for `for`")
    case .sort:
      make(
        "a list of text, numbers or records", "the same",
        "in order, ignoring case; records by a field",
        [
          ("reverse", .flag, "false"), ("case_sensitive", .flag, "false"),
          ("attribute", .field, "none"),
        ])
    case .title:
      make("text", "text", "the first letter of each word upper case, the rest lower case")
    case .tojson: make("anything", "HTML", "JSON, for `<script type=\"application/ld+json\">`")
    case .trim:
      make(
        "text", "text", "without white space, or the given characters, at both ends",
        [("chars", .text, "none")])
    case .truncate:
      make(
        "text", "text", "cut at a word's end once it is longer than `length` and `leeway`",
        [
          ("length", .count, "255"), ("killwords", .flag, "false"), ("end", .word, "'...'"),
          ("leeway", .count, "5"),
        ])
    case .upper: make("text", "text", "all letters upper case")
    case .urlencode: make("text", "text", "percent-encoded, for a component of a URL")
    }
  }
}
