/// Reads the date that begins at a token of a text, if one does.
struct DateCursor {
  let tokens: [Token]
  private let tables: DateTables
  private let dayFirst: Bool?
  private let solarYears: ClosedRange<Int>

  /// A date and the token after it.
  typealias Found = (date: TextDate, end: Int)

  init(_ text: [UInt8], _ reader: DateReader) {
    tokens = Tokenizer.tokens(of: text, in: 0..<text.count)
    tables = reader.tables
    dayFirst = reader.dayFirst
    solarYears = reader.solarYears
  }

  func date(at index: Int) -> Found? {
    switch tokens[index].kind {
    case .digits:
      guard !isWithinNumber(index) else { return nil }
      return counted(at: index) ?? inDigits(at: index) ?? dayAndMonth(at: index)
        ?? yearFirst(at: index) ?? year(at: index)
    case .word: return monthFirst(at: index) ?? counted(at: index)
    case .mark, .fraction: return nil
    }
  }

  // MARK: - Tokens

  private func mark(_ index: Int) -> String? {
    tokens.indices.contains(index) && tokens[index].isMark ? tokens[index].text : nil
  }

  private func word(_ index: Int) -> String? {
    tokens.indices.contains(index) && tokens[index].isWord ? tokens[index].text : nil
  }

  /// The number at an index, and its digits.
  private func number(_ index: Int) -> (value: Int, digits: Int)? {
    guard tokens.indices.contains(index), tokens[index].isDigits,
      tokens[index].text.utf8.count <= 8,
      let value = Int(tokens[index].text)
    else { return nil }
    return (value, tokens[index].text.utf8.count)
  }

  private func isTied(_ index: Int) -> Bool {
    tokens.indices.contains(index) && !tokens[index].isSpaced
  }

  /// Whether the digits go on before the index: `1,987`, `$1950`, `COVID-19`.
  private func isWithinNumber(_ index: Int) -> Bool {
    guard index > 0, isTied(index), let sign = mark(index - 1) else { return false }
    return "$€£¥₹#+".contains(sign)
      || ".,:-–/".contains(sign) && index > 1 && isTied(index - 1) && tokens[index - 2].isDigits
  }

  /// Whether the digits go on after the index: `25,000`, `2.5`, `25%`, `10:30`.
  private func goesOn(after index: Int) -> Bool {
    guard isTied(index + 1), let sign = mark(index + 1) else { return false }
    return sign == "%" || ".,:/".contains(sign) && isTied(index + 2) && number(index + 2) != nil
  }

  private func day(_ index: Int) -> Int? {
    guard let (value, digits) = number(index), digits <= 2, 1...31 ~= value else { return nil }
    return value
  }

  /// A year beside a month.
  private func yearValue(_ index: Int) -> Int? {
    guard let (value, digits) = number(index), digits == 4, 1000...2150 ~= value,
      !goesOn(after: index)
    else { return nil }
    return value
  }

  private func date(
    _ tokens: Range<Int>, words: Int = 1, year: Int? = nil, month: Int? = nil, day: Int? = nil,
    isSolar: Bool = false
  ) -> Found {
    let range =
      self.tokens[tokens.lowerBound].range
      .lowerBound..<self.tokens[tokens.upperBound - 1].range.upperBound
    let date = TextDate(
      range, words: words, year: year, month: month, day: day, isSolar: isSolar)
    return (date, tokens.upperBound)
  }
}

// MARK: - Digits

extension DateCursor {
  /// `2023年9月13日`, `9月13日`, `2023年`, `令和2年4月9日`
  private func counted(at start: Int) -> Found? {
    let year = countedYear(start)
    let index = year?.end ?? start
    guard let (month, _) = number(index), 1...12 ~= month, isCounter("月월", index + 1) else {
      return year.map { date(start..<$0.end, year: $0.year) }
    }
    guard let day = day(index + 2), isCounter("日号號일", index + 3) else {
      return date(start..<index + 2, year: year?.year, month: month)
    }
    return date(start..<index + 4, year: year?.year, month: month, day: day)
  }

  /// A year with its sign, and in brackets the same year by another era: `2020年(令和2年)`,
  /// `令和2(2020)年`; nil where the two differ.
  private func countedYear(_ start: Int) -> (year: Int, end: Int)? {
    guard let (year, afterNumber) = yearNumber(start) else { return nil }
    let inner = bracketedYear(afterNumber)
    let sign = inner?.end ?? afterNumber
    guard isCounter("年년", sign) else { return nil }
    let other = inner ?? bracketedYear(sign + 1)
    guard other.map({ $0.year == year }) ?? true else { return nil }
    return (year, max(sign + 1, other?.end ?? 0))
  }

  /// `2020`, `令和2`, `令和元`: the year of our calendar.
  private func yearNumber(_ start: Int) -> (year: Int, end: Int)? {
    guard tokens.indices.contains(start) else { return nil }
    guard let (era, end) = Era.names.match(tokens, at: start) else {
      return number(start).flatMap { $0.digits == 4 ? ($0.value, start + 1) : nil }
    }
    let number = word(end) == "元" ? 1 : number(end)?.value
    return number.flatMap(era.year).map { ($0, end + 1) }
  }

  /// `(令和2年)`, `(2020)`
  private func bracketedYear(_ start: Int) -> (year: Int, end: Int)? {
    guard mark(start) == "(", let (year, next) = yearNumber(start + 1) else { return nil }
    let end = isCounter("年년", next) ? next + 1 : next
    return mark(end) == ")" ? (year, end + 1) : nil
  }

  private func isCounter(_ counters: String, _ index: Int) -> Bool {
    word(index)?.first.map { counters.contains($0) } ?? false
  }

  /// `14.9.2023`, `14. 9. 2023`, `9/14/2023`, `2023-09-14`, `14.9.23`, and in German `14.9.`
  private func inDigits(at start: Int) -> Found? {
    guard let (first, digits) = number(start), let sign = mark(start + 1), "./-".contains(sign),
      isTied(start + 1), isTied(start + 2) || sign == ".",
      let (second, secondDigits) = number(start + 2),
      secondDigits <= 2, mark(start + 3) == sign, isTied(start + 3)
    else { return nil }
    guard let (third, thirdDigits) = number(start + 4), isTied(start + 4) || sign == ".",
      isTied(start + 2) || thirdDigits == 4
    else {
      let isDay = tables.hasOrdinals && sign == "." && 1...31 ~= first && 1...12 ~= second
      return isDay && digits <= 2 ? date(start..<start + 4, month: second, day: first) : nil
    }
    guard !goesOn(after: start + 4) else { return nil }
    let range = start..<start + 5
    if digits == 4, thirdDigits <= 2, 1...12 ~= second, 1...31 ~= third {
      let isSolar = solarYears.contains(first)
      // The Islamic calendar counts such years, too, and isn't converted.
      guard isSolar || !(1300...1500 ~= first) else { return date(range) }
      return date(range, year: first, month: second, day: third, isSolar: isSolar)
    }
    guard digits <= 2, thirdDigits == 4 || thirdDigits == 2 && sign != "-",
      1...31 ~= first, 1...31 ~= second, min(first, second) <= 12
    else { return nil }
    let year = thirdDigits == 4 ? third : nil
    let isDayFirst =
      first > 12 || first == second || sign == "." ? true : second > 12 ? false : dayFirst
    guard let isDayFirst else { return date(range, year: year) }
    return date(
      range, year: year, month: isDayFirst ? second : first, day: isDayFirst ? first : second)
  }

  /// A year alone, or two: `1990–95`, `2019/20`, `1939-1945`.
  private func year(at start: Int) -> Found? {
    guard let (value, digits) = number(start), digits == 4, GregorianCalendar.recentYears ~= value,
      !(isTied(start + 1) && word(start + 1) != nil)
    else { return nil }
    if let sign = mark(start + 1), "-–/".contains(sign), isTied(start + 1), isTied(start + 2),
      let (last, lastDigits) = number(start + 2), !goesOn(after: start + 2),
      lastDigits == 4
        ? last >= value && GregorianCalendar.recentYears ~= last
        : lastDigits == 2 && last > value % 100
    {
      return date(start..<start + 3, year: value)
    }
    return goesOn(after: start) ? nil : date(start..<start + 1, year: value)
  }
}

// MARK: - Months

extension DateCursor {
  /// The month at an index, in one or two names (`نيسان / أبريل`), with the point of its short form.
  private func month(_ index: Int) -> (month: DateTables.Month, isWritten: Bool, end: Int)? {
    guard tokens.indices.contains(index), let (month, next) = tables.months.match(tokens, at: index)
    else { return nil }
    var end = next
    if mark(end) == "/", let (_, other) = tables.months.match(tokens, at: end + 1) { end = other }
    if month.isShort, mark(end) == ".", isTied(end) { end += 1 }
    return (month, !month.isCapital || tokens[index].isCapital, end)
  }

  /// After words and signs that join the parts of a date.
  private func afterLinks(_ index: Int, _ signs: String) -> Int {
    var end = index
    while end < tokens.count, end < index + 3,
      tables.dateLinks.contains(tokens[end].text) || mark(end).map(signs.contains) ?? false
    {
      end += 1
    }
    return end
  }

  /// A day, or several with `–` or *to* between them: the last one, and where it ends.
  private func days(_ start: Int) -> (day: Int, words: Int, end: Int)? {
    guard var day = day(start) else { return nil }
    var (end, words) = (afterSuffix(start + 1), 1)
    while end < tokens.count,
      tables.dayLinks.contains(tokens[end].text) || "-–—,".contains(tokens[end].text),
      let next = self.day(end + 1), tokens[end].text != "," || isBeforeLink(end + 2)
    {
      (day, words, end) = (next, words + 1, afterSuffix(end + 2))
    }
    return (day, words, end)
  }

  /// Whether another day or the month comes next, so that a comma lists days: `3, 4 and 5 May`.
  private func isBeforeLink(_ index: Int) -> Bool {
    guard index < tokens.count else { return false }
    return tables.dayLinks.contains(tokens[index].text) || month(index) != nil
  }

  /// After `th`, `º` or an ordinal's point.
  private func afterSuffix(_ index: Int) -> Int {
    guard isTied(index), let text = word(index) ?? mark(index) else { return index }
    return tables.dateLinks.contains(text) || text == "º" || text == "." && tables.hasOrdinals
      ? index + 1 : index
  }

  /// `25 March 2020`, `25th of March`, `25. März`, `25–30 March`
  private func dayAndMonth(at start: Int) -> Found? {
    guard let (day, words, afterDay) = days(start) else { return nil }
    let place = afterLinks(afterDay, "-")
    guard let (month, isWritten, end) = month(place) else { return nil }
    let afterLinks = afterLinks(end, ",-")
    if let year = yearValue(afterLinks) {
      return date(
        start..<afterLinks + 1, words: words + 2, year: year, month: month.number, day: day,
        isSolar: month.isSolar)
    }
    return isWritten
      ? date(
        start..<end, words: words + 1, month: month.number, day: day, isSolar: month.isSolar) : nil
  }

  /// `March 25, 2020`, `Sept. 3`, `March 25–30`, `March 2020`
  private func monthFirst(at start: Int) -> Found? {
    guard let (month, isWritten, end) = month(start) else { return nil }
    let next = afterLinks(end, ",")
    if let year = yearValue(next) {
      return isWritten || next == end
        ? date(
          start..<next + 1, words: 2, year: year, month: month.number, isSolar: month.isSolar) : nil
    }
    guard let (day, words, afterDay) = days(afterLinks(end, "")), !goesOn(after: afterDay - 1)
    else {
      return nil
    }
    let place = afterLinks(afterDay, ",")
    if let year = yearValue(place) {
      return date(
        start..<place + 1, words: words + 2, year: year, month: month.number, day: day,
        isSolar: month.isSolar)
    }
    guard month.mayBeFirst, isWritten, !isCounting(afterDay, before: start) else { return nil }
    return date(
      start..<afterDay, words: words + 1, month: month.number, day: day, isSolar: month.isSolar)
  }

  /// `2020. március 25.`
  private func yearFirst(at start: Int) -> Found? {
    guard let year = yearValue(start) else { return nil }
    let place = afterLinks(start + 1, ".,-")
    guard let (month, isWritten, end) = month(place), isWritten || place == start + 1 else {
      return nil
    }
    guard let (day, words, afterDay) = days(afterLinks(end, "-")), !goesOn(after: afterDay - 1)
    else { return nil }
    return date(
      start..<afterDay, words: words + 2, year: year, month: month.number, day: day,
      isSolar: month.isSolar)
  }

  /// Whether the number after a month counts what comes at the index: *in May 25 people*, *May 25 million*.
  private func isCounting(_ index: Int, before month: Int) -> Bool {
    guard tokens.indices.contains(index), tokens[index].isWord || tokens[index].isDigits else {
      return mark(index).map { "%°".contains($0) } ?? false
    }
    if tables.isScale(tokens[index].text) || tokens[index].isDigits { return true }
    return month > 0 && tables.beforeMonths.contains(tokens[month - 1].text)
      && !tokens[index].isCapital
  }
}
