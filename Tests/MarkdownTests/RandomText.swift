import TestTexts

/// Random Markdown from a seed: the same text for the same seed.
struct RandomText {
  private var random: SeededRandom

  init(seed: UInt64) {
    random = SeededRandom(seed: seed)
  }

  mutating func number(below limit: Int) -> Int {
    Int(random.next() % UInt64(limit))
  }

  mutating func pick(_ choices: [String]) -> String {
    choices[number(below: choices.count)]
  }

  /// Well-formed constructs, nested at random.
  mutating func document() -> String {
    (0...number(below: 4)).map { _ in block(depth: 0) }.joined(separator: pick(["\n", "\n\n"]))
  }

  /// Pieces of syntax in any order.
  mutating func soup() -> String {
    (0..<number(below: 40)).map { _ in
      pick([
        "a", "b c", " ", "\n", "\n\n", "*", "**", "_", "`", "``", "[", "]", "(", ")", "![", "<",
        ">", "> ", "- ", "+ ", "1. ", "    ", "\t", "  \n", "\\", "\\\n", "\\*", "\\[", "&amp;",
        "&ouml;", "&#38;", "&x;", "&", "#", "# ", "===\n", "---\n", "```\n", "~~~", "|", "|-|\n",
        "| a | b |\n", "\\|", ":", "[a]: /b\n", "[a]", "[[", "]]", "[[a|b]]", "![[a]]",
        "[@a, para. 2]", "[^1]", "[^1]: x\n", "<b>", "<!-- c -->", "<http://a.b>", "](/x 'y')",
        "é", "\r\n", "\r", "\"", "'", "=", "*\n", "\u{FFFD}", "\u{0}",
      ])
    }.joined()
  }

  private mutating func block(depth: Int) -> String {
    switch number(below: depth > 2 ? 4 : 9) {
    case 0: pick(["# ", "## ", "  ### "]) + line() + pick(["", " ##", " #"]) + "\n"
    case 1: lines() + pick(["===", "---"]) + "\n"
    case 2, 3: lines()
    case 4: prefixed(block(depth: depth + 1), first: "> ", others: pick(["> ", ">", ""]))
    case 5: prefixed(block(depth: depth + 1), first: "- ", others: pick(["  ", "  ", ""]))
    case 6: prefixed(block(depth: depth + 1), first: "10) ", others: pick(["    ", "\t"]))
    case 7: "```\n" + lines() + "```\n"
    default: "[r]: /u\n" + lines()
    }
  }

  private mutating func prefixed(_ block: String, first: String, others: String) -> String {
    let lines = block.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.enumerated().map { ($0 == 0 ? first : others) + $1 }.joined(separator: "\n")
  }

  private mutating func lines() -> String {
    (0...number(below: 3)).map { _ in pick(["", "", "   ", "\t"]) + line() }
      .joined(separator: pick(["\n", "  \n", "\\\n", "\r\n"])) + "\n"
  }

  private mutating func line() -> String {
    (0...number(below: 5)).map { _ in inline() }.joined(separator: pick([" ", "", "\t"]))
  }

  private mutating func inline() -> String {
    switch number(below: 16) {
    case 0: "*" + word() + "*"
    case 1: "**" + inline() + "**"
    case 2: "***" + word() + "** " + word() + "*"
    case 3: "`" + pick([" a ", "b\\", "&amp;", "` `", "c\nd", "  "]) + "`"
    case 4: "[" + inline() + "](" + pick(["/u", "<u v>", "u(v)", "/u \"t\"", "\n/u\n't'\n"]) + ")"
    case 5: "[" + word() + "]" + pick(["[r]", "[]", "", "[none]"])
    case 6: "![" + inline() + "](/i)"
    case 7: pick(["&amp;", "&auml;", "&#x41;", "&#0;", "&nope;", "&ngE;", "&"])
    case 8: pick(["\\*", "\\\\", "\\[", "\\a", "\\&amp;", "\\|"])
    case 9: pick(["<http://x.y/a?b=c&amp;d>", "<m@x.y>", "<b\nc='d'>", "<!-- e -->"])
    case 10: pick(["[[a b]]", "[[a|b]]", "\\[[a]]", "[\\[a]]", "[[a\nb]]", "[@a, para. 2]"])
    default: word()
    }
  }

  private mutating func word() -> String {
    pick(["one", "two", "größe", "日本", "x", "a_b_c", "*", "_", "]", "[", "(z)", "a - b"])
  }
}
