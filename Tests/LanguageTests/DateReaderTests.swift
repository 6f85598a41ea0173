import Language
import Testing

struct DateReaderTests {
  private func dates(_ text: String, _ language: String = "en") -> [String] {
    let bytes = Array(text.utf8)
    return DateReader(of: language).dates(in: bytes).map {
      String(decoding: bytes[$0.range], as: UTF8.self)
    }
  }

  @Test(arguments: [
    ("from 3 May until 30 June at sea", ["3 May", "30 June"]),
    ("on 3 May 1987, or in June 1988", ["3 May 1987", "June 1988"]),
    ("since 1987 the port", ["1987"]),
    ("25–30 March 2020, the 3rd of April", ["25–30 March 2020", "3rd of April"]),
    ("On 3, 4 and 5 May it rained", ["3, 4 and 5 May"]),
    ("in 1990–95, 2019/20", ["1990–95", "2019/20"]),
    // E13
    ("On March 25, 2020 it rained.", ["March 25, 2020"]), ("On Sept. 3 it was dry.", ["Sept. 3"]),
    ("That was 3 Sep 2020.", ["3 Sep 2020"]), ("On March 25 officials said", ["March 25"]),
    ("on Jan. 3, Feb. 14–16 and July 4th", ["Jan. 3", "Feb. 14–16", "July 4th"]),
    ("Monday, March 2, 1,200 people came", ["March 2"]),
    ("on 9/14/2023 and 2023-09-14", ["9/14/2023", "2023-09-14"]),
    ("at 10:30 on 12/3/21", ["12/3/21"]), ("mid-2019, by 2020.", ["2019", "2020"]),
  ])
  func englishDatesAreFoundInEveryOrder(text: String, found: [String]) {
    #expect(dates(text) == found)
  }

  @Test(arguments: [
    "1,987 boats, 32 May, 14 months, 2150, 0 May, 14, May", "in May 25 people died",
    "May 25 million",
    "the other 3 may come", "$1950 and 1,950", "the 1990s", "192.168.1.10", "in May. 25 came",
    "march 25 miles",
    "They won 3-2-1", "by 14.9 percent", "March 1,200", "May 2.5",
  ])
  func otherNumbersAreNoDates(text: String) {
    #expect(dates(text).isEmpty)
  }

  @Test(arguments: [
    (
      "de", "am 14.9.2023, am 14. September und am 3. Okt. 2020",
      ["14.9.2023", "14. September", "3. Okt. 2020"]
    ),
    ("de", "vom 3. bis 5. Mai, am 14.9. kam", ["3. bis 5. Mai", "14.9."]),
    ("fr", "le 1er mars 2020 et le 14 juillet", ["1er mars 2020", "14 juillet"]),
    ("es", "el 25 de marzo de 2020", ["25 de marzo de 2020"]),
    ("pt", "a 25 de março", ["25 de março"]),
    ("it", "il 25 marzo, nel maggio 2021", ["25 marzo", "maggio 2021"]),
    ("ru", "25 марта 2020 года, в мае 2021", ["25 марта 2020", "мае 2021"]),
    ("ar", "في 9 نيسان / أبريل 2021 و٥ كانون الثاني", ["9 نيسان / أبريل 2021", "٥ كانون الثاني"]),
    ("fa", "در ۲۱ فروردین ماه ۱۴۰۰", ["۲۱ فروردین ماه ۱۴۰۰"]),
    ("ja", "2023年9月13日、9月3日に", ["2023年9月13日", "9月3日"]),
    ("zh", "在2023年9月13日和2021年", ["2023年9月13日", "2021年"]),
    ("hu", "2020. március 25. és március 3.", ["2020. március 25.", "március 3."]),
    ("nl", "op 25 maart 2020", ["25 maart 2020"]),
  ])
  func eachLanguageHasItsOwn(language: String, text: String, found: [String]) {
    #expect(dates(text, language) == found)
  }

  @Test(arguments: [
    ("9 april 2021", nil, "2021-04-09"), ("april 9th, 2021", nil, "2021-04-09"),
    ("9 de abril de 2021", nil, "2021-04-09"), ("09.04.2021", nil, "2021-04-09"),
    ("updated 10:30, 9 april 2021", nil, "2021-04-09"), ("2021年4月9日", nil, "2021-04-09"),
    ("2021년 4월 9일", nil, "2021-04-09"), ("۲۱ فروردین ۱۴۰۰", nil, "2021-04-10"),
    ("1400/01/21", "fa", "2021-04-10"),
    ("04/09/2021", nil, nil), ("04/09/2021", "en-us", "2021-04-09"),
    ("04/09/2021", "en-gb", "2021-09-04"),
    ("04/09/2021", "de", "2021-09-04"), ("13/09/2021", nil, "2021-09-13"),
    ("31 april 2021", nil, nil),
    ("april 2021", nil, nil), ("2021-04-09t10:00", nil, "2021-04-09"),
    // Eras of Japan and Taiwan, alone and beside our years.
    ("令和2年4月9日", "ja", "2020-04-09"), ("発表日:令和元年5月1日(水)", "ja", "2019-05-01"),
    ("2020年(令和2年)4月9日", "ja", "2020-04-09"), ("令和2年（2020年）4月9日", "ja", "2020-04-09"),
    ("平成31(2019)年4月9日", "ja", "2019-04-09"), ("昭和63年12月1日", "ja", "1988-12-01"),
    ("令和3年(2020年)4月9日", "ja", nil), ("平成45年4月9日", "ja", nil),
    ("中華民國109年4月9日", "zh-TW", "2020-04-09"), ("民國 109 年 4 月 9 日", "zh", "2020-04-09"),
    ("109年4月9日", "zh-TW", nil), ("109-04-09", "zh-TW", nil), ("109/04/09", "zh-TW", nil),
    // The Islamic calendar isn't converted, the Thai one neither.
    ("1441/08/16", "ar", nil), ("1441/08/16", nil, nil), ("1399/01/21", nil, "2020-04-09"),
    ("16 شعبان 1441", "ar", nil), ("9/4/2563", "th", nil), ("2563-04-09", "th", nil),
  ])
  func theFirstWholeDayIsReadInAnyLanguage(text: String, language: String?, day: String?) {
    #expect(DateReader(inAnyLanguage: language).firstDay(in: text)?.iso == day)
  }

  @Test func everyLexiconHasTwelveMonths() {
    for lexicon in WritingLexicon.all { #expect(lexicon.months.count == 12, "\(lexicon.code)") }
  }

  @Test(arguments: [
    ("Sept", 9), ("septem", 9), ("MÄRZ", 3), ("mai", 5), ("janv", 1), ("ma", nil), ("Maybe", nil),
  ])
  func aMonthIsKnownInAnyLanguage(word: String, month: Int?) {
    #expect(WritingLexicon.month(named: word) == month)
  }
}
