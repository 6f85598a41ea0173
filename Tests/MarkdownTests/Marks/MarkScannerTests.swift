import Diagnostics
import Support
import Testing

@testable import Markdown

struct MarkScannerTests {
  private func reference(_ text: String) -> Reference? {
    guard case .reference(let reference) = Reading(text).outline.marks.first?.kind else {
      return nil
    }
    return reference
  }

  @Test func referenceHasTargetFragmentAndLabel() {
    let reference = reference("See [[figure:us-troops#claims|the troops]].")
    #expect(reference?.target == "figure:us-troops")
    #expect(reference?.fragment == "claims")
    #expect(reference?.label == "the troops")
  }

  @Test func targetMaySpanABreakAndIsNormalised() {
    #expect(reference("See [[ Maria \n  Steiner ]].")?.target == "Maria Steiner")
  }

  @Test func partsKnowTheirPlaces() {
    let target = Marked("> See [[«x y»#c|z]].")
    let fragment = Marked("> See [[x y#«c»|z]].")
    #expect(reference(target.text)?.targetSource == target.range)
    #expect(reference(fragment.text)?.fragmentSource == fragment.range)
    let whole = Marked("> See «[[x y#c|z]]».")
    #expect(Reading(whole.text).outline.marks.map(\.source) == [whole.range])
  }

  @Test func theLabelOrElseTheTargetIsTheRunsText() {
    let reading = Reading("From [[a b|c]] to [[d e#f]] and [@a, para. 1] on [@b].")
    #expect(reading.texts == ["From c to d e and on."])
    #expect(reading.outline.marks.map(\.range) == [5..<6, 10..<13, 17..<17, 20..<20])
    #expect(reading.outline.runs[0].closed == [5..<6, 10..<13])
  }

  @Test(arguments: [
    "\\[[a]]", "[\\[a]]", "&#91;[a]]", "`[[a]]`", "```\n[[a]]\n```",
    "<http://x/[[a]]>",
    "\\[@a]", "[\\@a]", "\\[^a]",
  ])
  func escapedAndQuotedBracketsAreNoMarks(text: String) {
    let reading = Reading(text)
    #expect(reading.outline.marks.isEmpty)
    #expect(reading.diagnostics.isEmpty)
  }

  @Test func embedHasAParagraphOfItsOwn() {
    let reading = Reading("![[card]]\n\nwith ![[card]] words\n\n- ![[card]]")
    #expect(reading.outline.marks.map(\.standsAlone) == [true, false, true])
    #expect(reading.ids == [.misplacedEmbed])
  }

  @Test func anEscapedExclamationLeavesAReference() {
    #expect(reference("\\![[a]]")?.target == "a")
  }

  @Test(arguments: [
    ("See «[[»Maria here.", "'[[' must be closed by ']]'"),
    ("See «[[»Maria] here.", "'[[' must be closed by ']]'"),
    ("See «[[ ]]» here.", "a reference needs a name between its brackets"),
    ("See «[[|x]]» here.", "a reference needs a name between its brackets"),
    ("See «[[a|]]» here.", "a reference needs words after its '|'"),
    ("See «[[a#]]» here.", "a reference needs a heading after its '#'"),
    ("See «[[a|*b*]]» here.", "a reference must be plain text"),
    ("See «[@»a here.", "'[@' must be closed by ']'"),
    ("See [@a, «page 3»] here.", "'page 3' does not name a paragraph"),
    ("See [@«a para. 3»] here.", "a comma must separate an article from its paragraph"),
    ("See [@a; «b»] here.", "each source of a citation must begin with '@'"),
    ("See «[@*a*]» here.", "a citation must be plain text"),
  ])
  func malformedMarkIsReportedWhereItIs(text: String, message: String) {
    let marked = Marked(text)
    let reading = Reading(marked.text)
    #expect(reading.diagnostics.map(\.message) == [message])
    #expect(reading.ids == [.malformedMark])
    #expect(reading.diagnostics.first?.location.offset == marked.range.lowerBound)
    #expect(reading.diagnostics.first?.location.length == marked.range.count)
  }

  /// E5
  @Test func aReferenceWithBracketsIsReportedAsThat() {
    let marked = Marked("«[[mara-olsen|the mayor [of Arden] here]]» x")
    let reading = Reading(marked.text)
    #expect(
      reading.diagnostics.map(\.message) == ["the words of a reference must not contain brackets"])
    #expect(reading.diagnostics.first?.location.length == marked.range.count)
    let fixed = "[[mara-olsen|the mayor \\[of Arden\\] here]]"
    #expect(reading.diagnostics.first?.suggestion?.phrase == "write '\(fixed)'")
    #expect(reference(fixed)?.label == "the mayor [of Arden] here")
    #expect(Reading(fixed).ids == [])
  }

  @Test func emptyLabelOffersTheReferenceWithout() {
    #expect(Reading("[[a b|]]").diagnostics.first?.suggestion?.phrase == "did you mean '[[a b]]'?")
  }

  @Test func oneTextReportsAHundredErrorsAtMost() {
    let reading = Reading(
      String(repeating: "<b>x\n\n", count: 500) + String(repeating: "[[a ", count: 500))
    #expect(reading.ids.count { $0 == .malformedMark } == 100)
    #expect(reading.ids.count { $0 == .rawHTML } == 100)
  }

  @Test(arguments: ["[a [[b]] c](d) [[e]]", "[a `b` ![c](d)](e)"])
  func closedPartsAreAscendingAndDisjoint(text: String) {
    var end = 0
    for closed in Reading(text).outline.runs[0].closed {
      #expect(closed.lowerBound >= end)
      end = closed.upperBound
    }
    #expect(end > 0)
  }
}
