internal import Content
internal import Diagnostics
internal import Language
internal import Support

/// Lists the declared names that are also ordinary words of a language of the site, each once.
struct CommonNames {
  let tasks: [Diagnostic]

  init(_ site: Site) {
    let languages = site.documents.compactMap { $0.common.language }
    let codes = Set([site.settings.language] + languages).sorted()
    let lexicons = codes.map(NameLexicon.of)
    tasks = site.documents.flatMap { document in
      Self.names(of: document).compactMap { name, location in
        guard let lexicon = lexicons.first(where: { $0.isWord(name) }) else { return nil }
        return Diagnostic(
          .commonName,
          "'\(name)' is also an ordinary word in '\(lexicon.code)', so it counts as a name only "
            + "where its position in a sentence shows that it is one",
          at: location,
          suggestion: "declare a longer name instead of it, or write "
            + "[[\(document.id.slug)|\(name)]] where it is meant")
      }
    }
  }

  /// The forms of one word that have a capital.
  private static func names(of document: Document) -> [(name: String, at: Location)] {
    var names = document.entity.names.map {
      ($0.value, document.file.location(of: $0.range))
    }
    if document.id.kind == .person || document.id.kind == .topic {
      names.insert((document.title, document.file.wholeLocation), at: 0)
    }
    return names.filter { name, _ in
      !name.contains(" ") && name.first?.isUppercase == true && name.contains(where: \.isLowercase)
    }
  }
}

extension NameLexicon {
  fileprivate func isWord(_ name: String) -> Bool {
    isCommon(name.lowercased()) || holds(.times, name.lowercased())
  }
}
