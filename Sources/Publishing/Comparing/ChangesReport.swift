internal import Pages
package import Support

extension BuildChanges {
  /// For other programs; members that don't apply are left out.
  package var json: JSONValue {
    .object([
      "pages": .list(pages.map(\.json)),
      "differs_only_in_markup": .number(otherwiseDifferent),
      "claims": .list(claims.map(\.json)),
      "relations": .list(relations.map(\.json)),
      "names": .list(names.map(\.json)),
    ])
  }

  /// For a comment on a change: a line for what differs, at most fifty of each kind.
  package var markdown: String {
    guard !isEmpty else { return "Readers see no difference.\n" }
    let sections = [
      ("Claims", claims.map(\.line)), ("Relations", relations.compactMap(\.line)),
      ("Names", names.map(\.line)), ("Pages", pages.map(\.line)),
    ]
    return "\(summary)\n"
      + sections.filter { !$1.isEmpty }.map { "\n### \($0)\n\n\(Self.bounded($1))" }.joined()
  }

  /// `Pages: 1 added, 2 changed, none removed; 3 more differ only in their markup.`
  private var summary: String {
    let counts = [Kind.added, .changed, .removed].map { kind in
      let count = pages.count { $0.kind == kind }
      return "\(count == 0 ? "none" : "\(count)") \(kind.rawValue)"
    }
    return "Pages: \(counts.joined(separator: ", "))"
      + (otherwiseDifferent > 0 ? "; \(otherwiseDifferent) more differ only in their markup." : ".")
  }

  /// A comment of a hosted git service holds 65,536 characters.
  private static func bounded(_ lines: [String]) -> String {
    let most = 50
    let shown = lines.prefix(most).map { "- \($0)\n" }.joined()
    return lines.count > most ? "\(shown)- … and \(lines.count - most) more\n" : shown
  }
}

extension BuildChanges.PageChange {
  fileprivate var json: JSONValue {
    .object([
      "change": .text(kind.rawValue), "path": .text(path), "title": .text(title),
      "former_path": formerPath.map { .text($0) },
      "words_added": kind == .changed ? .number(wordsAdded) : nil,
      "words_removed": kind == .changed ? .number(wordsRemoved) : nil,
    ])
  }

  fileprivate var line: String {
    let page = "\(title.markdownText) (\(path.markdownCode))"
    let former = formerPath.map { "moved from \($0.markdownCode)" }
    let words = wordsAdded + wordsRemoved > 0 ? "+\(wordsAdded) −\(wordsRemoved) words" : nil
    let details = kind == .changed ? [former, words].compactMap(\.self) : []
    return "\(kind.rawValue): \(page)\(details.isEmpty ? "" : ", ")"
      + details.joined(separator: ", ")
  }
}

extension ClaimName {
  fileprivate var json: JSONValue {
    .object([
      "figure": .text(figure), "says": .text(says), "source": .text(source),
      "paragraph": .number(paragraph),
    ])
  }

  /// `'about 12,000' (gazette, para. 1)`
  fileprivate var shown: String {
    "‘\(says.markdownText)’ (\(source.markdownText), para. \(paragraph))"
  }
}

extension ClaimChange {
  fileprivate var json: JSONValue {
    let fields: [JSONValue] = fields.map {
      .object([
        "field": .text($0.column.rawValue), "before": $0.before.isEmpty ? nil : .text($0.before),
        "after": $0.after.isEmpty ? nil : .text($0.after),
      ])
    }
    return .object([
      "change": .text(kind.rawValue), "claim": claim.json,
      "fields": fields.isEmpty ? nil : .list(fields),
    ])
  }

  fileprivate var line: String {
    let fields = fields.map { field in
      let before = field.before.isEmpty ? "nothing" : field.before.markdownText
      let after = field.after.isEmpty ? "nothing" : field.after.markdownText
      return "\(field.column.rawValue.markdownCode) \(before) → \(after)"
    }
    return "\(kind.rawValue): \(claim.figureTitle.markdownText), \(claim.shown)"
      + (fields.isEmpty ? "" : ": \(fields.joined(separator: ", "))")
  }
}

extension RelationChange {
  fileprivate var json: JSONValue {
    .object([
      "claims": .list([claims.0.json, claims.1.json]),
      "before": before.map { .text($0.name) }, "after": after.map { .text($0.name) },
      "reason": (after ?? before).map { .text($0.reason) },
    ])
  }

  /// Nil for a relation of a claim that came or went, unless it contradicts the other.
  fileprivate var line: String? {
    let names = "\(claims.0.figureTitle.markdownText), \(claims.0.shown) and \(claims.1.shown)"
    switch (before, after) {
    case (let before?, let after?):
      return "changed: \(names): \(before.name) → \(after.name): \(after.reason.markdownText)"
    case (nil, let after?):
      guard after.name == "contradictory" else { return nil }
      return "added: \(names): contradictory: \(after.reason.markdownText)"
    case (let before?, nil):
      return before.name == "contradictory" ? "removed: \(names): contradictory" : nil
    case (nil, nil): return nil
    }
  }
}

extension NameChange {
  fileprivate var json: JSONValue {
    .object([
      "entity": .text(entity), "title": .text(title),
      "added": .list(added.map { .text($0) }), "removed": .list(removed.map { .text($0) }),
    ])
  }

  fileprivate var line: String {
    let forms = added.map { "+ \($0.markdownText)" } + removed.map { "− \($0.markdownText)" }
    return "\(title.markdownText) (\(entity.markdownCode)): \(forms.joined(separator: ", "))"
  }
}

extension String {
  /// The text in a line of Markdown, where nothing in it is a mark, a tag, or calls somebody by name.
  fileprivate var markdownText: String {
    var text = ""
    for character in withVisibleControls {
      switch character {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "#", "|", "~", "&", "!":
        text += "\\\(character)"
      case "@": text += "&#64;"
      default: text.append(character)
      }
    }
    return text
  }

  /// The text as code, fenced by more grave accents than it has in a row.
  fileprivate var markdownCode: String {
    let text = withVisibleControls
    let longest = text.split { $0 != "`" }.map(\.count).max() ?? 0
    let fence = String(repeating: "`", count: longest + 1)
    return longest == 0 ? "\(fence)\(text)\(fence)" : "\(fence) \(text) \(fence)"
  }
}
