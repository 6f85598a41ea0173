import Editing
import Testing

struct DateExpressionTests {
  private func dates(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return DateExpression.ranges(in: bytes).map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  @Test func dayBeforeAMonthIsADate() {
    #expect(dates("from 3 May until 30 June at sea") == ["3 May", "30 June"])
  }

  @Test func yearBelongsToTheDateBeforeIt() {
    #expect(dates("on 3 May 1987, or in June 1988") == ["3 May 1987", "June 1988"])
  }

  @Test func yearStandsAlone() {
    #expect(dates("since 1987 the port") == ["1987"])
  }

  @Test func otherNumbersAreNoDates() {
    #expect(dates("1,987 boats, 32 May, 14 months, 2150, 0 May, 14, May").isEmpty)
  }
}
