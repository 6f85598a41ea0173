import Content
import Language
import Support
import Templates

extension HTML {
  /// A text that may be in another language than what is around it.
  init(_ text: String, in language: String?) {
    var bytes: [UInt8] = []
    bytes.appendEscaped(text)
    self = HTML(bytes).marked(as: language)
  }

  /// A phrase whose slots hold texts, each perhaps in another language.
  init(_ name: Words.Name, of words: Words, _ values: [String: HTML]) {
    var bytes: [UInt8] = []
    for part in words.phrase(named: name.key)?.parts(count: nil) ?? [] {
      switch part {
      case .text(let text): bytes.appendEscaped(text)
      case .slot(let slot): bytes += values[slot]?.bytes ?? []
      }
    }
    self = HTML(bytes)
  }

  /// The same, apart from what is around it, with its language and direction.
  func marked(as language: String?) -> HTML {
    guard let language, !bytes.isEmpty else { return self }
    var marked: [UInt8] = []
    marked.append("<bdi lang=\"")
    marked.appendEscaped(language)
    marked.append("\" dir=\"\(LanguageTag.direction(of: language))\">")
    marked += bytes
    marked.append("</bdi>")
    return HTML(marked)
  }
}
