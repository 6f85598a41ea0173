import Content
import Testing

struct EDTFDateWordsTests {
  @Test(arguments: [
    ("2020-04-09", "9 April 2020", "9 Apr 2020"), ("2020-04", "April 2020", "Apr 2020"),
    ("2020", "2020", "2020"), ("2020-09-01", "1 September 2020", "1 Sep 2020"),
    ("0033", "33", "33"), ("2020-04-09~", "about 9 April 2020", "about 9 Apr 2020"),
    ("2020-04-09?", "9 April 2020 (uncertain)", "9 Apr 2020 (uncertain)"),
    ("2020%", "about 2020 (uncertain)", "about 2020 (uncertain)"),
    ("2020-03-25/2020-03-30", "25–30 March 2020", "25–30 Mar 2020"),
    ("2020-03-25/2020-04-02", "25 March to 2 April 2020", "25 Mar to 2 Apr 2020"),
    (
      "2019-12-25/2020-01-02", "25 December 2019 to 2 January 2020", "25 Dec 2019 to 2 Jan 2020"
    ),
    ("2020-03/2020-05", "March to May 2020", "Mar to May 2020"),
    ("2019/2020", "2019 to 2020", "2019 to 2020"),
    ("2020-03/2020-05-02", "March 2020 to 2 May 2020", "Mar 2020 to 2 May 2020"),
    (
      "2020-03-25~/2020-03-30", "about 25 March 2020 to 30 March 2020",
      "about 25 Mar 2020 to 30 Mar 2020"
    ),
    ("../2020-04-09", "until 9 April 2020", "until 9 Apr 2020"),
    ("2020-04-09~/..", "since about 9 April 2020", "since about 9 Apr 2020"),
    ("..", "unknown date", "unknown date"),
  ])
  func wordsKeepThePrecision(text: String, long: String, short: String) throws {
    let date = try EDTFDate(parsing: text)
    #expect(date.words(.long, in: .english) == long)
    #expect(date.words(.short, in: .english) == short)
  }

  @Test(arguments: [
    ("2020-04-09~", "2020-04-09"), ("2020-04?", "2020-04"), ("0033", "0033"),
    ("2020-03-25/2020-03-30", "2020-03-25"), ("../2020-04-09", "2020-04-09"),
    ("2020/..", "2020"), ("..", nil),
  ])
  func dayIsTheEarliestKnownAtItsPrecision(text: String, day: String?) throws {
    #expect(try EDTFDate(parsing: text).day == day)
  }
}
