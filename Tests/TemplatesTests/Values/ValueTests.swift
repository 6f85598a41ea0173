import Testing

@testable import Templates

@Suite struct ValueTests {
  @Test func textsOfOtherBytesDiffer() {
    let (composed, decomposed) = ("\u{E9}", "e\u{301}")
    #expect(composed == decomposed)
    #expect(Value.text(composed) != .text(decomposed))
    #expect(Set([Value.text(composed), .text(decomposed), .text("\u{E9}")]).count == 2)
    let dates = [composed, decomposed].map { Value.date(DateValue(iso: "", long: $0, short: "")) }
    #expect(dates[0] != dates[1])
    #expect(Record([.list([.text(composed)])]) != Record([.list([.text(decomposed)])]))
  }

  @Test func numbersPrintedDifferentlyDiffer() {
    #expect(Value.number(Number(units: 250, scale: 2)) != .number(Number(units: 25, scale: 1)))
    #expect(Value.number(Number(1)) != .text("1"))
  }

  @Test func emptyZeroAndNoneAreFalse() {
    let no: [Value] = [
      .text(""), .html(HTML([])), .number(Number(0)), .bool(false), .list([]), .none,
    ]
    let yes: [Value] = [
      .text(" "), .html(HTML([32])), .number(Number(units: 1, scale: 9)), .bool(true),
      .list([.none]), .record(Record([])), .date(DateValue(iso: "", long: "", short: "")),
    ]
    #expect(no.map(\.isTruthy) == no.map { _ in false })
    #expect(yes.map(\.isTruthy) == yes.map { _ in true })
  }
}
