import Content
import Diagnostics
import Testing

struct FreeDateTests {
  @Test(arguments: [
    ("9 April 2020", "2020-04-09"), ("April 9, 2020", "2020-04-09"), ("9 Apr 2020", "2020-04-09"),
    ("the 9th of April 2020", "2020-04-09"), ("Thursday, 9 April 2020", "2020-04-09"),
    ("april 2020", "2020-04"), ("Sept. 2020", "2020-09"), ("2020-4-9", "2020-04-09"),
    ("2020/04/09", "2020-04-09"), ("20200409", "2020-04-09"), ("31/12/2020", "2020-12-31"),
    ("12/31/2020", "2020-12-31"), ("5.5.2020", "2020-05-05"), ("4/2020", "2020-04"),
    ("2020-13-04", "2020-04-13"), ("2020-04-09T10:30:00Z", "2020-04-09"),
    ("2020-04-09 10:30", "2020-04-09"), (" 2020-04-09 ", "2020-04-09"), ("c. 2020", "2020~"),
    ("about 9 April 2020", "2020-04-09~"), ("~2020", "2020~"), ("2020?~", "2020%"),
    ("2020-03-30/2020-03-25", "2020-03-25/2020-03-30"),
    ("2020-03-25/30", "2020-03-25/2020-03-30"), ("25–30 March 2020", "2020-03-25/2020-03-30"),
    ("25 March to 2 April 2020", "2020-03-25/2020-04-02"),
    ("2020-03-25 – 2020-03-30", "2020-03-25/2020-03-30"), ("2019-2020", "2019/2020"),
    ("until 9 April 2020", "../2020-04-09"), ("since 2019", "2019/.."), ("2019/", "2019/.."),
    ("/2019", "../2019"), ("unknown", ".."), ("", ".."), ("../..", ".."),
  ])
  func likelyDateIsSuggested(text: String, meant: String) throws {
    let error = try #require(throws: EDTFDate.ParsingError.self) { try EDTFDate(parsing: text) }
    #expect(error.suggestion?.phrase == "did you mean '\(meant)'?")
  }

  @Test(arguments: [
    "04/05/2020", "soon", "2020-02-30", "9 April", "April May 2020", "2020s", "99999", "1/2/3/4",
    "12 12 12", "next year 2020",
  ])
  func ambiguousDateIsNotGuessed(text: String) throws {
    let error = try #require(throws: EDTFDate.ParsingError.self) { try EDTFDate(parsing: text) }
    #expect(error.suggestion?.phrase == nil)
  }
}
