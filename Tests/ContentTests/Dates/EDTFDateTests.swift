import Content
import Testing

struct EDTFDateTests {
  private func date(_ text: String) throws -> EDTFDate {
    try EDTFDate(parsing: text)
  }

  @Test(arguments: [
    ("2020-04-09", "2020-04-09", "2020-04-09"), ("2020-02", "2020-02-01", "2020-02-29"),
    ("2020", "2020-01-01", "2020-12-31"), ("2020-03-25/2020-03-30", "2020-03-25", "2020-03-30"),
    ("2020-04/2021", "2020-04-01", "2021-12-31"), ("2020~", "2020-01-01", "2020-12-31"),
  ])
  func boundsAreTheFirstAndLastDay(text: String, first: String, last: String) throws {
    #expect(try date(text).earliest?.description == first)
    #expect(try date(text).latest?.description == last)
  }

  @Test func openEndsHaveNoBound() throws {
    #expect(try date("../2020-04-09").earliest == nil)
    #expect(try date("../2020-04-09").latest?.description == "2020-04-09")
    #expect(try date("2020-04-09/..").earliest?.description == "2020-04-09")
    #expect(try date("2020-04-09/..").latest == nil)
    #expect(EDTFDate.unknown.earliest == nil)
    #expect(EDTFDate.unknown.latest == nil)
  }

  @Test func orderIsByEarliestThenLatestDay() throws {
    let inOrder = [
      "2019", "../2020-01-31", "2020-02", "2020-04-08", "2020-04-09", "2020-04-09/2020-04-10",
      "2020-04-09/..", "2020-04-10", "2021", "..",
    ]
    let keys = try inOrder.map { try date($0).orderKey }
    #expect(keys == keys.sorted())
    #expect(Set(keys).count == keys.count)
  }

  @Test(arguments: ["2020-04-09~", "2020-04-09?", "2020-04-09%"])
  func qualifiersDoNotSort(text: String) throws {
    #expect(try date(text).orderKey == date("2020-04-09").orderKey)
  }

  @Test func openStartSortsAtItsEnd() throws {
    #expect(try date("../2020-04-09").orderKey == date("2020-04-09").orderKey)
  }

  @Test(arguments: [
    ("2020-04-08", "2020-04-09"), ("2020-03", "2020-04"), ("2019", "2020-01-01"),
    ("../2020-04-08", "2020-04-09/.."), ("2020-03-25/2020-03-30", "2020-03-31"),
    ("2020-04-07~", "2020-04-09"), ("2020-04-06~", "2020-04-09?"), ("2018~", "2020"),
    ("2020-03~", "2020-05"), ("2019-12?", "2020-02"),
    ("2020-03~", "2020-01"), ("2020-01?", "2019-11"), ("2020~", "2018"),
  ])
  func datesWithoutACommonDayAreDisjoint(a: String, b: String) throws {
    #expect(try date(a).isDisjoint(from: date(b)))
    #expect(try date(b).isDisjoint(from: date(a)))
  }

  @Test(arguments: [
    ("2020-04-09", "2020-04-09"), ("2020-04-09", "2020-04"), ("2020", "2020-12-31"),
    ("..", "2020"), ("..", ".."), ("../2020-04-09", "2020-04-09/.."), ("../2020", "1999"),
    ("2020-03-25/2020-03-30", "2020-03-30/2020-04-02"), ("2020-04-08~", "2020-04-09"),
    ("2020-03~", "2020-04-09"), ("2019?", "2020-06"), ("2020-04-07%", "2020-04-09~"),
    ("2020-01~", "2019-12-01"), ("2019-12~", "2020-01-31"),
    ("0001~", "0001"), ("9999~", "9999"),
  ])
  func datesThatMayMeetAreNotDisjoint(a: String, b: String) throws {
    #expect(try !date(a).isDisjoint(from: date(b)))
    #expect(try !date(b).isDisjoint(from: date(a)))
  }
}
