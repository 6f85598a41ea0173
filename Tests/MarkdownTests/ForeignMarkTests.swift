import Diagnostics
import Support
import Testing

@testable import Markdown

/// What looks like a mark and is none is reported where it stands, and what other editors hide is not
/// shown.
struct ForeignMarkTests {
  /// E18
  @Test(arguments: [
    ("a «==marked==» b", "write '**marked**'"), ("> «[!NOTE]»\n> x", "write '**Note**'"),
    ("> «[!tip]- A title»\n> x", "write '**A title**'"), ("a «$x^2$» b", "write '`x^2`'"),
    ("«$$a_1 = 2$$»", "write '`a_1 = 2`'"), ("«{{< youtube x >}}»", "remove it"),
    ("a «{% raw %}» b", "remove it"), ("a «{{ page.title }}» b", "remove it"),
    ("end «^block1»", "remove it"), ("# Head «{#head}»", "remove it"),
    ("words «{: .lead}»", "remove it"), ("![a](b) «{width=50%}»", "remove it"),
    ("«::: warning»\nx\n:::", "remove it"), ("«[TOC]»", "remove it"), ("«\\newpage»", "remove it"),
    ("a «\\emph»{b}", "remove it"), ("good «:smile:»", "write the character itself"),
    ("a «^[a note]»", "write '[^1]', and '[^1]: a note' in a paragraph of its own"),
    ("«** bold **» x", "write '**bold**'"), ("a «{++b++}» c", "write what readers should see"),
    ("«!!!» note\nx", "write a quotation, with '>' before each line"),
    ("- «[-]» task", "write '[ ]' or '[x]', and words after it"),
    ("Term\n«:» words", "write a list, or '\\:' if you mean the character"),
    ("a «++ins++» b", "write '**ins**'"), ("x«^2^»", "write '²'"), ("H«~2~»O", "write '₂'"),
    ("the 5«^th^» day", "write 'th'"), ("«*[HTML]:» a language", "write 'HTML:'"),
    ("a «#tag» b", "write '\\#tag' if you mean the character"),
    ("- («#größe/2»)", "write '\\#größe/2' if you mean the character"),
    ("«##Head» of it", "write '## Head'"),
    ("a «==x [[mara]] y==» b", "write '**x [[mara]] y**'"),
    ("a «++`x++y`++» b", "write '**`x++y`**'"), ("«{{< x \"[[mara]]\" >}}»", "remove it"),
    ("a «{++[[mara]]++}» c", "write what readers should see"),
    (
      "a «^[see [[mara]] there]»",
      "write '[^1]', and '[^1]: see [[mara]] there' in a paragraph of its own"
    ),
    ("a «~~»b", "close it with '~~', or write '\\~\\~' if you mean the characters"),
  ])
  func marksOfOtherEditorsAreReported(text: String, fix: String) {
    let marked = Marked(text)
    let reading = Reading(marked.text)
    #expect(reading.ids == [.foreignMark], "\(text)")
    #expect(reading.diagnostics.first?.location.offset == marked.range.lowerBound, "\(text)")
    #expect(reading.diagnostics.first?.suggestion == fix)
  }

  /// E18: of template languages, wikis, boards and other markups.
  @Test(arguments: [
    ("a «<% foo %>» b", "remove it"), ("a «[% foo %]» b", "remove it"),
    ("a «${name}» b", "remove it"), ("a «#{name}» b", "remove it"), ("a «%{name}» b", "remove it"),
    ("a «((block))» b", "write '(\\(block))' if you mean the characters"),
    ("a «''so''» b", "write '*so*', or '\"so\"' if you mean quotation marks"),
    ("a «'''so'''» b", "write '**so**', or '\"so\"' if you mean quotation marks"),
    ("an «&mdsah;» b", "write the character itself"), ("5«&nbsp» km", "write '&nbsp;'"),
    ("a «`»code and more", "close it with '`', or write '\\`' if you mean the character"),
    ("`words <https://a.example>`«_» b", "write '[words](https://a.example)'"),
    ("`words`«_» b", "remove it"), ("see «:ref:»`x` b", "remove it"),
    ("\"words«\":»https://a.example b", "write '[words](https://a.example)'"),
    ("Status«::» open", "write ':'"), ("An example«::»", "write ':'"),
    ("a «image:x.png[a map]» b", "remove it"), ("«include::x[]»", "remove it"),
    ("a «[b]bold[/b]» c", "write '**bold**'"), ("a «[url=https:]x[/url]» c", "write 'x'"),
    ("a «[gallery ids=\"1,2\"]» c", "remove it"), ("a «[/quote]» c", "remove it"),
    ("a «[»https://a.example the words] c", "write '[the words](https://a.example)'"),
    ("a «[»the words|https://a.example] c", "write '[the words](https://a.example)'"),
    ("a «{code:java}» b", "remove it"), ("«#+TITLE:» x", "remove it"),
    ("«:PROPERTIES:»\nx", "remove it"), ("«h2.» Words", "write '##'"), ("«bq.» Words", "write '>'"),
    ("«==» Words ==", "write '## Words'"), ("«.. note::» x", "remove it"),
    ("«.. _a-name:»", "remove it"),
    ("«•» one\n", "write '-', after an empty line where the list begins"),
    ("«|» a | b |\n| c | d |", "write '|---|---|' under the first row"),
    ("«|» a verse\n| of two", "end the line before with '\\' instead"),
    ("«+---+---+»\nx", "write rows '| a | b |', with '|---|---|' under the first"),
    (
      "![a map«|100»](x.png)",
      "remove it, or embed the image by its name, as in '![[map.png|a map|100]]'"
    ),
    ("> «!»hidden", "remove '!'"), ("«[ ]» a task", "write '- [ ]'"),
  ])
  func marksOfOtherProgramsAreReported(text: String, fix: String) {
    let marked = Marked(text)
    let reading = Reading(marked.text)
    #expect(reading.ids == [.foreignMark], "\(text) \(reading.diagnostics.map(\.message))")
    #expect(reading.diagnostics.first?.location.offset == marked.range.lowerBound, "\(text)")
    #expect(reading.diagnostics.first?.suggestion == fix)
  }

  /// E16
  @Test(arguments: [
    ("a «[the words] (https://a.example/x)» b", "[the words](https://a.example/x)"),
    ("a «[the words] (../a-walk.md)» b", "[the words](../a-walk.md)"),
    ("a «(the words)[https://a.example/x]» b", "[the words](https://a.example/x)"),
  ])
  func aLinkInOtherBracketsIsAnError(text: String, link: String) {
    let marked = Marked(text)
    let reading = Reading(marked.text)
    #expect(reading.ids == [.malformedLink], "\(text)")
    #expect(reading.diagnostics.first?.location.offset == marked.range.lowerBound)
    #expect(reading.diagnostics.first?.suggestion?.hasPrefix("write '\(link)'") == true)
  }

  @Test(arguments: [
    "x\n\n«```»\ncode", "«~~~ swift»\ncode\n~~", "> «```»\n> code\n\nx", "«````»\n```",
  ])
  func codeThatIsNotClosedIsAnError(text: String) {
    let marked = Marked(text)
    let reading = Reading(marked.text)
    #expect(reading.ids == [.malformedMark], "\(text)")
    #expect(reading.diagnostics.first?.location.offset == marked.range.lowerBound)
  }

  /// E18
  @Test(arguments: [
    "It cost $5 and $10.", "From US$5–$10, a$b", "a == b and c == d", "x==y && z==w", "50% or 60%",
    "At 10:30:15 he said: go.", "std::vector::size", "\\==a\\==", "\\$x^2$", "\\{{< a >}}", "2**10",
    "a ^ b", "x^2", "{a, b}", "[note]", "C:\\temp\\new", "~5,000 and ~6,000", "`==a== %%b%%`",
    "~~~\n==a== %%b%% :::\n~~~", "a [x] b", "She wrote [sic] (twice).", "5 % a", "Mr :-) x",
    "array[0][1]", "\\:smile:", "C++ and C++", "#1, #fff and C#", "\\#tag", "a#b", "It is ^_^",
    "x^2 and y^2",
    "~struck~", "@gazette wrote", "(@gazette)", "* one\n* two", "one: two", "\\[TOC]",
    "she@example", "a@b", "It is 5'' by 6'' wide.", "the '70s and the '80s", "f((a, b))",
    "((a + b) * c)",
    "R&D; AT&T; Q&A;", "Hawai`i", "a || b", "10:30::15", "12:30 and 1:2", "a [b] c", "[x] (a word)",
    "[sic] (https://a.example)", "[1] (https://a.example)", "(a)[1]", "a | b", "... and so on",
    "•", "a • b", "h2 and b. x", "bq", "NOTE: x", "[Video] (3:10)", "{a: b}", "{x | x > 0}",
    "#5 {x}",
    "50 %{", "$ {x}", "it's ''", "a_b_", "`a`s", "`x`_y", "~~~\na\n~~~~", "```\n\n```", "    a\n",
    "[a]\n\n[a]: b", "[x][A  b] ![y][c]\n\n[a b]: d\n[c]: e", "[//]: # (a comment)",
    "~~~\n[a]: b\n~~~",
    "x\n[a]: b", "x[^a]\n\n[^a]: b", "<!--\n[a]: b\n-->", "image: a map", "![a|b 1](x.png)",
    "link: [x]", "= 5", "+ 5", "\\| a | b |", "<https://a.example> (x)",
    "mail <a@b.example>",
    "| a | b |\n|---|---|\n| \\| c | d |", "\\`a", "He said 'so' and 'no'.", "a:b:c",
  ])
  func ordinaryTextIsNotReported(text: String) {
    #expect(Reading(text).diagnostics.map(\.message) == [], "\(text)")
  }

  /// E15
  @Test(arguments: [
    ("x «(@gazette, para. 1)»", "write '[@gazette, para. 1]'"),
    ("x «@gazette, paras. 1-2».", "write '[@gazette, paras. 1–2]'"),
    ("(see «@gazette, para 1»)", "write '[@gazette, para. 1]'"),
    ("«@gazette [para. 1]» says", "write '[@gazette, para. 1]'"),
  ])
  func aCitationWithoutItsBracketsIsAnError(text: String, fix: String) {
    let marked = Marked(text)
    let reading = Reading(marked.text)
    #expect(reading.ids == [.malformedMark], "\(text)")
    #expect(reading.diagnostics.first?.location.offset == marked.range.lowerBound)
    #expect(reading.diagnostics.first?.location.length == marked.range.count)
    #expect(reading.diagnostics.first?.suggestion == fix)
    let mended = marked.text.replacing(
      marked.text.utf8[offsets: marked.range], with: fix.dropFirst(7).dropLast())
    #expect(Reading(mended).ids == [])
  }

  @Test(arguments: ["a «[^b» and", "a«[^1»", "«[^b»\nc"])
  func footnoteWithoutItsBracketIsAnError(text: String) {
    let marked = Marked(text)
    let reading = Reading(marked.text)
    #expect(reading.ids == [.malformedMark], "\(text)")
    #expect(reading.diagnostics.first?.location.offset == marked.range.lowerBound)
    #expect(reading.diagnostics.first?.location.length == marked.range.count)
  }

  /// E17
  @Test(arguments: [
    ("a %%b [c](https://d.example)%% e", "<p id=\"p1\">a  e</p>\n"),
    ("a%%b%%c", "<p id=\"p1\">a c</p>\n"),
    ("%%\nb\n\n- c\n%%\nd", "<p id=\"p1\">d</p>\n"), ("a\n%%b%%\nc", "<p id=\"p1\">a\nc</p>\n"),
  ])
  func remarksAreNeverShown(text: String, html: String) {
    let reading = Reading(text)
    #expect(reading.html() == html)
    #expect(reading.ids == [.foreignMark])
  }

  /// E17
  @Test(arguments: [
    "a %%b", "a %%b\n\nc%%", "{>>ask her<<}", "100%% sure", "{>>ask [[mara]]<<}",
    "{>>ask\n\nher<<}",
  ])
  func aRemarkThatIsNotClosedIsAnError(text: String) {
    #expect(Reading(text).diagnostics.contains { $0.severity == .error })
  }

  /// E18
  @Test func tasksHaveTheirBoxes() {
    let reading = Reading("- [ ] one\n- [x] **two**\n\n1. [X] three")
    #expect(reading.ids == [])
    #expect(reading.outline.paragraphs.map(\.text) == ["one\ntwo", "three"])
    let open = "<input type=\"checkbox\" disabled aria-label=\"To do\">"
    let done = "<input type=\"checkbox\" disabled aria-label=\"Done\" checked>"
    let html = reading.html()
    #expect(html.contains("<li>\(open) one</li>\n<li>\(done) <strong>two</strong></li>"))
    #expect(html.contains("<li>\(done) three</li>"))
    #expect(reading.html(style: HTMLStyle(anchorPrefix: nil)).contains("<li>☐ one</li>"))
  }
}
