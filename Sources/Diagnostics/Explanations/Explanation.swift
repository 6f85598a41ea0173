/// What an author should know about a kind of diagnostic: the rule, its reason, and an example.
package struct Explanation: Sendable {
  /// One complete file, wrong and right; the tests build it within a small site.
  package enum Example: Sendable {
    /// The same file with two contents.
    case text(path: String, wrong: String, right: String)
    /// The same content under two paths.
    case place(wrong: String, right: String, text: String)
  }

  /// A few sentences in Markdown.
  package let rule: String
  /// Nil where no file of the site holds the error.
  package let example: Example?

  init(_ rule: String, _ example: Example? = nil) {
    self.rule = rule
    self.example = example
  }

  /// A note's body.
  static func body(_ wrong: String, _ right: String) -> Example {
    note("title: A walk\ndate: 2021-06-01", wrong, "title: A walk\ndate: 2021-06-01", right)
  }

  /// A note's front matter.
  static func keys(_ wrong: String, _ right: String) -> Example { note(wrong, nil, right, nil) }

  private static func note(
    _ wrong: String, _ wrongBody: String?, _ right: String, _ rightBody: String?
  ) -> Example {
    .text(
      path: "Content/notes/a-walk.md",
      wrong: "---\n\(wrong)\n---\n" + (wrongBody.map { "\($0)\n" } ?? ""),
      right: "---\n\(right)\n---\n" + (rightBody.map { "\($0)\n" } ?? ""))
  }

  /// The claim of a figure.
  static func claim(_ wrong: String, _ right: String) -> Example {
    let start = "---\ntitle: Lamps\nunit: lamps\nclaims:\n  - "
    return .text(
      path: "Content/figures/lamps.md",
      wrong: start + wrong.replacing("\n", with: "\n    ") + "\n---\n",
      right: start + right.replacing("\n", with: "\n    ") + "\n---\n")
  }

  /// The template of the page for addresses that lead nowhere.
  static func template(_ wrong: String, _ right: String) -> Example {
    .text(path: "Templates/404.html", wrong: wrong + "\n", right: right + "\n")
  }
}

extension DiagnosticID {
  /// As `dossier explain` prints it.
  package var explanationText: String {
    var text = "\(rawValue) (\(severity.rawValue))\n\n\(Self.wrapped(explanation.rule))\n"
    switch explanation.example {
    case .text(let path, let wrong, let right):
      text += "\nWrong, in \(path):\n\n\(Self.indented(wrong))\nRight:\n\n\(Self.indented(right))"
    case .place(let wrong, let right, _):
      text += "\nWrong:\n\n    \(wrong)\n\nRight:\n\n    \(right)\n"
    case nil: break
    }
    return text
  }

  private static func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      .map { $0.isEmpty ? "\n" : "    \($0)\n" }.joined()
  }

  /// In lines of at most 80 characters.
  private static func wrapped(_ text: String) -> String {
    var lines = [""]
    for word in text.split(separator: " ") {
      let last = lines[lines.count - 1]
      if last.count + word.count + 1 > 80 {
        lines.append(String(word))
      } else {
        lines[lines.count - 1] = last.isEmpty ? String(word) : "\(last) \(word)"
      }
    }
    return lines.joined(separator: "\n")
  }
}
