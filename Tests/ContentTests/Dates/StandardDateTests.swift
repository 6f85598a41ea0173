import Content
import Diagnostics
import Testing

/// Dates that ISO 8601 has and that are not taken (E7).
struct StandardDateTests {
  private func parsingError(_ text: String) -> EDTFDate.ParsingError? {
    do {
      _ = try EDTFDate(parsing: text)
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [
    ("2001-21", "2001-03/2001-05"), ("2001-22", "2001-06/2001-08"), ("2001-23", "2001-09/2001-11"),
    ("2001-24", "2001-12/2002-02"), ("2001-29", "2001-09/2001-11"), ("2001-32", "2001-06/2001-08"),
    ("2001-33", "2001-01/2001-03"), ("2001-36", "2001-10/2001-12"), ("2001-39", "2001-09/2001-12"),
    ("2001-41", "2001-07/2001-12"), ("2001-21~", "2001-03~/2001-05~"),
    ("2016-05-XX", "2016-05"), ("2016-XX", "2016"), ("2016-XX-XX", "2016"), ("199X", "1990/1999"),
    ("19XX", "1900/1999"), ("1XXX", "1000/1999"), ("XXXX", ".."), ("0XXX", "0001/0999"),
    ("199u", "1990/1999"), ("2016-0X", "2016-01/2016-09"), ("2016-1X", "2016-10/2016-12"),
    ("2016-02-2X", "2016-02-20/2016-02-29"), ("2016-05-3X", "2016-05-30/2016-05-31"),
    ("199X/200X", "1990/2009"), ("199X/..", "1990/.."), ("../199X", "../1999"),
    ("199X/2001-05", "1990/2001-05"), ("2021-W01", "2021-01-04/2021-01-10"),
    ("2020-W53-7", "2021-01-03"), ("2021-001", "2021-01-01"), ("2020-366", "2020-12-31"),
    ("199", "1990/1999"), ("19", "1900/1999"), ("1950S2", "1900/1999"), ("1958S3", "1950/1959"),
    ("2004-06~-11", "2004-06-11~"), ("2004?-06~-11", "2004-06-11%"),
  ])
  func aFormThatIsNotTakenSuggestsOneThatIs(text: String, suggestion: String) throws {
    #expect(parsingError(text)?.suggestion?.phrase == "did you mean '\(suggestion)'?")
    #expect(try EDTFDate(parsing: suggestion).iso == suggestion)
  }

  @Test(arguments: [
    ("2001-21", "in ISO 8601 '2001-21' is a season (spring), which is not supported here"),
    (
      "2001/199X", "in ISO 8601 '199X' is a date with unknown digits, which is not supported here"
    ),
    (
      "[1667,1668]",
      "'[1667,1668]' is a set of dates: write one date, or an interval from the first to the last"
    ),
    ("-0500", "years are 0001 to 9999, written without a sign"),
    ("Y17E7", "years are 0001 to 9999"),
    (
      "2016-XX-05", "'2016-XX-05' has unknown digits before known ones, which is not supported here"
    ),
  ])
  func theMessageSaysWhatItIs(text: String, message: String) {
    #expect(parsingError(text)?.message == message)
  }

  @Test func aYearBeforeOurEraIsNotTakenForOneOfIt() {
    #expect(parsingError("-0500")?.suggestion?.phrase == nil)
    #expect(parsingError("-9999")?.suggestion?.phrase == nil)
  }

  @Test(arguments: ["2021-13", "2021-42", "2021-20", "2021-366", "2021-W54", "20211", "2021-5"])
  func whatTheStandardDoesNotHaveIsNotNamedByIt(text: String) {
    #expect(parsingError(text)?.message.contains("ISO 8601") == false)
  }
}
