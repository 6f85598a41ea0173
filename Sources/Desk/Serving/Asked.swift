internal import Editing
import Support

/// Why the desk doesn't do what it was asked: for the editor, who reads the words.
struct Refusal: Error {
  /// Of HTTP.
  let status: Int
  let words: String

  init(_ status: Int, _ words: String) {
    self.status = status
    self.words = words
  }

  /// The machine failed.
  init(_ error: FileError) {
    self.init(507, error.description)
  }
}

/// What a request asks, with its members by name.
struct Asked: Sendable {
  let value: JSONValue

  init(_ value: JSONValue) {
    self.value = value
  }

  func text(_ name: String) throws(Refusal) -> String {
    guard let text = value[name]?.string else { throw Refusal(400, "'\(name)' is missing") }
    return text
  }

  func number(_ name: String) throws(Refusal) -> Int {
    guard let number = value[name]?.integer else { throw Refusal(400, "'\(name)' is missing") }
    return number
  }

  /// Nil where it is missing or blank.
  func optional(_ name: String) -> String? {
    value[name]?.string.flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
  }

  /// A form's values by key; without those that are blank.
  func filled(_ name: String) -> [String: FilledValue] {
    guard let values = value[name], case .record(let filled)? = FilledValue(values) else {
      return [:]
    }
    return filled
  }

  func isSet(_ name: String) -> Bool { value[name]?.boolean ?? false }
}

extension FilledValue {
  /// Nil where nothing is filled in.
  fileprivate init?(_ value: JSONValue) {
    if let text = value.string?.trimmed, !text.isEmpty {
      self = .text(text)
    } else if let elements = value.elements?.compactMap(FilledValue.init), !elements.isEmpty {
      self = .list(elements)
    } else if let members = value.members {
      let values = members.compactMap { name, value in
        value.flatMap(FilledValue.init).map { (name, $0) }
      }
      guard !values.isEmpty else { return nil }
      self = .record(Dictionary(values) { first, _ in first })
    } else {
      return nil
    }
  }
}
