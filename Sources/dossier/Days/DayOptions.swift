internal import ArgumentParser
internal import Content
internal import Glibc

/// The day that a site is built for; no build reads the clock for it.
struct DayOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The day of the site; what is held back until a later day is left out.",
      discussion:
        "Such as 2020-08-09. By default 'date' in site.yml, or else the environment variable SOURCE_DATE_EPOCH."
    ))
  var date: CalendarDay?

  /// Includes today's date, which affects only warnings.
  var days: Days {
    get throws {
      let today = CivilDate.today()
      return Days(
        given: date, fallback: try Self.epoch,
        today: CalendarDay(year: today.year, month: today.month, day: today.day))
    }
  }

  /// The day of SOURCE_DATE_EPOCH, in UTC.
  private static var epoch: CalendarDay? {
    get throws {
      guard let text = getenv("SOURCE_DATE_EPOCH").map({ String(cString: $0) }), !text.isEmpty
      else {
        return nil
      }
      let seconds = Int(text)
      // Rounded down before 1970, too.
      let day = seconds.map { ($0 - (($0 % 86_400) + 86_400) % 86_400) / 86_400 }
      guard let day = day.flatMap({ CalendarDay(number: $0) }) else {
        throw ValidationError(
          "SOURCE_DATE_EPOCH must be a number of seconds since 1970, not '\(text)'")
      }
      return day
    }
  }
}

extension CalendarDay: ExpressibleByArgument {
  /// A day written as `2020-08-09`.
  package init?(argument: String) {
    guard let day = CalendarDay(parsing: argument) else { return nil }
    self = day
  }
}
