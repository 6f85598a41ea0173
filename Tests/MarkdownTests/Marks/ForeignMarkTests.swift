import Diagnostics
import Support
import Testing

@testable import Markdown

/// What looks like a mark and is none is reported where it is, and what other editors hide is not
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
    #expect(reading.diagnostics.first?.suggestion?.phrase == fix)
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
    "she@example", "a@b",
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
    #expect(reading.diagnostics.first?.suggestion?.phrase == fix)
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
