import Diagnostics
import Support

/// Breaks the words of templates' tags.
struct TemplateMutations {
  private var typo: Typo
  private(set) var mutations: [Mutation] = []

  init(_ files: [InputFile], seed: UInt64) {
    typo = Typo(seed: seed)
    for file in files where file.path.hasSuffix(".html") {
      let text = file.text(0..<file.bytes.count)
      for tag in text.matches(of: /\{([{%])-?\s*(.*?)\s*-?[}%]\}/) {
        let inner = tag.output.2
        if tag.output.1 == "%" { mistypeTag(file, text, inner) }
        mistypeWords(file, text, inner)
      }
    }
  }

  private mutating func mistypeTag(_ file: InputFile, _ text: String, _ inner: Substring) {
    let name = inner.prefix { $0.isLetter }
    mistype(file, text, name, "tag", .templateSyntax)
    guard ["include", "extends"].contains(name) else { return }
    guard let quoted = inner.firstMatch(of: /"([^"]+)"/)?.output.1 else { return }
    mistype(file, text, quoted, "include", .templateInclude)
  }

  private mutating func mistypeWords(_ file: InputFile, _ text: String, _ inner: Substring) {
    for match in inner.matches(of: /\.([a-z_]+)/) where !inner.contains("\"") {
      mistype(file, text, match.output.1, "field", .templateUnknownName)
    }
    for match in inner.matches(of: /\| ([a-z]+)/) {
      mistype(file, text, match.output.1, "filter", .templateUnknownFilter)
    }
  }

  private mutating func mistype(
    _ file: InputFile, _ text: String, _ word: Substring, _ rule: String, _ id: DiagnosticID
  ) {
    let start = text[..<word.startIndex].utf8.count
    for count in 1...2 where count == 1 || word.count >= Typo.shortestOfTwo {
      guard let typed = typo.of(String(word), count: count) else { continue }
      mutations.append(
        Mutation(
          "\(rule), \(count)", file, start..<start + word.utf8.count, typed, id,
          meant: String(word)))
    }
  }
}
