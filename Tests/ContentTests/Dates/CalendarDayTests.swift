import Content
import Testing

struct CalendarDayTests {
  @Test(arguments: [
    ((1970, 1, 1), 0), ((1970, 1, 2), 1), ((1969, 12, 31), -1), ((2000, 2, 29), 11_016),
    ((2000, 3, 1), 11_017), ((2020, 4, 9), 18_361), ((1, 1, 1), -719_162),
    ((9999, 12, 31), 2_932_896),
  ])
  func daysAreCountedFrom1970(date: (Int, Int, Int), number: Int) throws {
    let day = try #require(CalendarDay(year: date.0, month: date.1, day: date.2))
    #expect(day.number == number)
  }

  @Test func everyDayOfNineCenturiesFollowsTheOneBefore() throws {
    var last = try #require(CalendarDay(year: 1599, month: 12, day: 31))
    for year in 1600...2500 {
      for month in 1...12 {
        for number in 1...CalendarDay.lastDay(ofMonth: month, in: year) {
          let day = try #require(CalendarDay(year: year, month: month, day: number))
          guard day.number != last.number + 1 || day <= last else {
            last = day
            continue
          }
          Issue.record("\(day) does not follow \(last)")
          return
        }
      }
    }
  }

  @Test(arguments: [(2020, 29), (2019, 28), (1900, 28), (2000, 29), (2400, 29), (2100, 28)])
  func februaryFollowsTheGregorianRule(year: Int, days: Int) {
    #expect(CalendarDay.lastDay(ofMonth: 2, in: year) == days)
  }

  @Test(arguments: [
    (0, 1, 1), (10_000, 1, 1), (2020, 0, 1), (2020, 13, 1), (2020, 4, 31), (2020, 4, 0),
    (2019, 2, 29), (Int.max, Int.max, Int.max), (Int.min, Int.min, Int.min),
  ])
  func dayOutsideTheCalendarIsRefused(year: Int, month: Int, day: Int) {
    #expect(CalendarDay(year: year, month: month, day: day) == nil)
  }

  @Test func descriptionIsISO8601() throws {
    #expect(try #require(CalendarDay(year: 33, month: 4, day: 9)).description == "0033-04-09")
  }
}
