import Diagnostics
import Support
import Testing

@testable import Markdown

/// What template languages, wikis, boards and other markups write is reported where it is, each fix as
/// what to write instead; ordinary prose with the same signs is not.
struct ForeignMarkupTests {
  /// E18
  @Test(
    arguments: [
      // Template languages.
      ("a «<%= foo %>» b", nil), ("a «[% foo %]» b", nil), ("a «${name}» b", nil),
      ("a «#{user.name}» b", nil), ("a «%{name}» b", nil),
      ("a «{!name!}» b", nil), ("«{{cite web|title=x}}» b", nil),
      // Wikis.
      ("a «'''so'''» b", "**so**"), ("«== Words ==»\nx", "## Words"), ("«== Words»\nx", "## Words"),
      ("«=== Words of it ===»", "### Words of it"), ("«= Title»", "## Title"),
      ("a «[https://a.example/ the words]» b", "[the words](https://a.example/)"),
      ("a «[the words|https://a.example/]» b", "[the words](https://a.example/)"),
      ("a «[the words] (https://a.example/)» b", "[the words](https://a.example/)"),
      ("a «(the words)[https://a.example/]» b", "[the words](https://a.example/)"),
      ("a «[the words]https://a.example/» b", "[the words](https://a.example/)"),
      ("a «\"the words\":https://a.example/» b", "[the words](https://a.example/)"),
      ("a «[mara-olsen]]» b", "[[mara-olsen]]"), ("a «[ [mara-olsen]]» b", "[[mara-olsen]]"),
      ("Status«::» open", ":"),
      // Boards.
      ("a «[b]bold[/b]» c", "**bold**"), ("a «[code]x[/code]» c", "`x`"),
      ("«[quote=\"x\"]words[/quote]» b", "words"), ("a «[gallery ids=\"1,2\"]» c", nil),
      ("«[caption id=\"a\"]x[/caption]»", "x"), ("a «||hidden||» b", "hidden"),
      // Other markups.
      ("«.. note::» x", nil), ("«.. _a-name:»", nil), ("«#+TITLE:» x", nil),
      ("«#+begin_quote»\nx", nil), ("a «$x + y$» b", "`x + y`"), ("a «``so''» b", "\"so\""),
      ("5«&nbsp» km", "&nbsp;"), ("5«&amp;nbsp;»km", "&nbsp;"), ("«[ ]» a task", "- [ ]"),
      ("«-[x]» a task", "- [x]"), ("«[!NOTE] x»", "**x**"),
    ] as [(String, String?)])
  func marksOfOtherMarkupsAreReported(text: String, instead: String?) {
    let marked = Marked(text)
    let reading = Reading(marked.text)
    #expect(reading.ids == [.foreignMark], "\(text) \(reading.diagnostics.map(\.message))")
    let place = reading.diagnostics.first?.location
    #expect(place?.offset == marked.range.lowerBound, "\(text)")
    #expect(place?.length == marked.range.count, "\(text)")
    #expect(reading.diagnostics.first?.suggestion?.replacements == [instead ?? ""], "\(text)")
    let mended = marked.text.replacing(marked.text.utf8[offsets: marked.range], with: instead ?? "")
    #expect(Reading(mended).diagnostics.map(\.message) == [], "\(mended)")
    // A backslash before its first sign makes it ordinary text, as import and adopt do.
    let bytes = Array(marked.text.utf8)
    if bytes[marked.range.lowerBound].isPunctuation {
      let (before, after) = (bytes[..<marked.range.lowerBound], bytes[marked.range.lowerBound...])
      let escaped = String(decoding: before + "\\".utf8 + after, as: UTF8.self)
      #expect(
        !Reading(escaped).diagnostics.contains {
          $0.location.offset <= marked.range.lowerBound + 1
        }, "\(escaped)")
    }
  }

  /// E18: where what to write is in another place, or more than one thing.
  @Test(arguments: [
    ("a «''so''» b", "write '*so*', or '\"so\"'"),
    ("an «&mdsah;» b", "write the character itself"),
    ("a «`»code and more", "close it with '`', or write '\\`' if you mean the character"),
    ("«| a | b |\n| c | d |»", "write '|---|---|' under the first row"),
    ("«+---+---+\nx»", "write rows '| a | b |', with '|---|---|' under the first"),
    ("x\n«//» a remark", "write '<!--' before it and '-->' after it"),
    (
      "![a map«|100»](x.png)",
      "remove it, or embed the image by its name, as in '![[map.png|a map|100]]'"
    ),
  ])
  func marksWhoseFixIsElsewhere(text: String, fix: String) {
    let marked = Marked(text)
    let reading = Reading(marked.text)
    #expect(reading.ids == [.foreignMark], "\(text) \(reading.diagnostics.map(\.message))")
    #expect(reading.diagnostics.first?.location.offset == marked.range.lowerBound, "\(text)")
    #expect(reading.diagnostics.first?.suggestion?.phrase == fix)
  }

  /// E17: what its author hides from readers.
  @Test(arguments: [
    "a «{# ask her #}» b", "a «{#ask her#}» b",
  ])
  func hiddenWordsAreErrors(text: String) {
    let marked = Marked(text)
    let reading = Reading(marked.text)
    #expect(reading.ids == [.malformedMark], "\(text)")
    #expect(reading.diagnostics.first?.location.offset == marked.range.lowerBound, "\(text)")
  }

  @Test func aDefinitionThatNoLinkUsesIsReported() {
    #expect(Reading("x\n\n[a]: https://a.example/").ids == [.foreignMark])
    #expect(Reading("[x][a]\n\n[a]: https://a.example/").ids == [])
  }

  /// E18
  @Test(arguments: [
    "It is 5'' by 6'' wide.", "the '70s and the '80s", "f((a, b))", "R&D; AT&T; Q&A;", "Hawai`i",
    "a || b", "10:30::15", "12:30 and 1:2", "a [b] c", "[x] (a word)", "[sic] (https://a.example)",
    "[1] (https://a.example)", "(a)[1]", "a | b", "... and so on", ".. and so on:", "NOTE: x",
    "[Video] (3:10)", "{a: b}", "{x | x > 0}", "#5 {x}", "50 %{", "$ {x}", "it's ''", "`a`s",
    "~~~\na\n~~~~", "```\n\n```", "    a\n", "[a]\n\n[a]: b",
    "[x][A  b] ![y][c]\n\n[a b]: d\n[c]: e", "[//]: # (a comment)", "[comment]: <> (words)",
    "~~~\n[a]: b\n~~~", "x\n[a]: b", "x[^a]\n\n[^a]: b", "<!--\n[a]: b\n-->", "![a|b 1](x.png)",
    "= 5", "+ 5", "\\| a | b |", "| a | b |\n|---|---|\n| \\| c | d |",
    "| a |\n|---|\n| [ ] x |\n| = Total |", "\\`a", "He said 'so' and 'no'.", "a:b:c", "\\[sic\\]",
    "and/or // x", "x [a [b]] y", "x[y[1]]", "{\"a\": 1, \"b\": [1, 2]}", "if (a) { b; }", "a <b c",
    "1 < 2 > 0", "&amp; &lt;b&gt; \\&amp;", "(see [a] and [b])", "[see x=5]", "Re: x",
    "see https://a.example/x?ids[0]=1 there", "US$ 5 = CA$ 7", "US$5 and A$", "x += 1 and y += 2",
    "a\n= b", "100 %", "#1: a", "- one\n- two", "* [ ] a", "She [the mayor] said \"so\": it is.",
    "the ''", "|x| and |y|", "a\n| b", "(so)[2] and so", "[a]: b c", "x & y; z",
    "std::vector::size",
  ])
  func ordinaryTextIsNotReported(text: String) {
    #expect(Reading(text).diagnostics.map(\.message) == [], "\(text)")
  }
}
