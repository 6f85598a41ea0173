import Content
import TestTexts
import Testing

struct EDTFDateParsingTests {
  /// The text without the brackets that mark where the error should be, and that range.
  private func marked(_ text: String) throws -> (text: String, range: Range<Int>) {
    let bytes = Array(text.utf8)
    let start = try #require(bytes.firstIndex(of: UInt8(ascii: "[")))
    let end = try #require(bytes.lastIndex(of: UInt8(ascii: "]")))
    let plain = bytes.filter { $0 != UInt8(ascii: "[") && $0 != UInt8(ascii: "]") }
    return (String(decoding: plain, as: UTF8.self), start..<end - 1)
  }

  @Test(arguments: [
    "2020", "0001", "9999", "2020-08", "2020-08-09", "2020-02-29", "2020-03-25/2020-03-30",
    "../2020-04-09", "2020-04-09/..", "..", "2020~", "2020-08?", "2020-08-09%",
    "2020-03-25~/2020-03-30?", "../2020-04~", "2020?/..", "2019/2020-04", "2020-03-15/2020-03",
  ])
  func canonicalTextReadsAndIsWrittenBack(text: String) throws {
    #expect(try EDTFDate(parsing: text).iso == text)
  }

  @Test func intervalOfOneDateIsThatDate() throws {
    #expect(try EDTFDate(parsing: "2020-04/2020-04").iso == "2020-04")
  }

  @Test(arguments: [
    ("[9 April 2020]", "a date must be written 2020, 2020-08 or 2020-08-09, not '9 April 2020'"),
    ("[]", "a date must be written 2020, 2020-08 or 2020-08-09"),
    ("2020-[13]-01", "month 13: months are 01 to 12"),
    ("2020-[00]", "month 00: months are 01 to 12"),
    ("2020-02-[30]", "2020-02-30: February 2020 has 29 days"),
    ("2019-02-[29]~", "2019-02-29: February 2019 has 28 days"),
    ("2020-04-[00]", "2020-04-00: April 2020 has 30 days"),
    ("[0000]-01", "year 0000: years are 0001 to 9999"),
    ("2020-03-25/2020-03-[32]", "2020-03-32: March 2020 has 31 days"),
    (
      "[2020-03-30/2020-03-25]",
      "an interval must start with its earlier date, not with '2020-03-30'"
    ),
    ("[2020/2021/2022]", "an interval must have one '/', between two dates"),
    ("[06/01/2021]", "a date must be written 2020-08-09, not '06/01/2021'"),
    ("[../..]", "an unknown date must be written '..'"),
    ("2020/[]", "a date must be written 2020, 2020-08 or 2020-08-09"),
    ("2020/[21]", "a date must be written 2020, 2020-08 or 2020-08-09, not '21'"),
    ("[2020-8-9]", "a date must be written 2020, 2020-08 or 2020-08-09, not '2020-8-9'"),
    ("[+2020]", "years are 0001 to 9999, written without a sign"),
    ("[2020~~]", "a date must be written 2020, 2020-08 or 2020-08-09, not '2020~~'"),
    ("[-2020-8]", "years are 0001 to 9999, written without a sign"),
    ("[٢٠٢٠]", "a date must be written 2020, 2020-08 or 2020-08-09, not '٢٠٢٠'"),
  ])
  func errorNamesTheRuleAndWhere(input: String, message: String) throws {
    let (text, range) = try marked(input)
    let error = try #require(throws: EDTFDate.ParsingError.self) { try EDTFDate(parsing: text) }
    #expect(error.message == message)
    #expect(error.range == range)
  }

  @Test func randomTextNeverTraps() {
    var random = SeededRandom(seed: 3)
    let pieces = [
      "2020", "20", "04", "9", "-", "-", "/", "..", ".", "~", "?", "%", " ", "April", "may", "to",
      "until ", "about ", "T", ":", "th", "–", "é", "٣", "\u{301}", "\u{0}", "99999999999999999999",
    ]
    var read = 0
    let count = Soak.count(5_000, full: 20_000)
    for _ in 0..<count {
      var text = ""
      for _ in 0..<Int.random(in: 0...7, using: &random) {
        text += pieces[Int.random(in: 0..<pieces.count, using: &random)]
      }
      do {
        let date = try EDTFDate(parsing: text)
        read += 1
        #expect(try EDTFDate(parsing: date.iso) == date, "\(text)")
      } catch {
        #expect(error.range.upperBound <= text.utf8.count, "\(text)")
      }
    }
    #expect(read > count / 200)
  }
}
