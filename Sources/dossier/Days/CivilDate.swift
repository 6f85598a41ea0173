internal import Glibc

/// A day as the local calendar has it: the one place where the program reads a clock for a date.
struct CivilDate {
  let year: Int
  let month: Int
  let day: Int

  static func today() -> CivilDate { CivilDate(seconds: time(nil)) }

  /// The day of a moment, in seconds since 1970.
  init(seconds: Int) {
    var moment = seconds
    var parts = tm()
    localtime_r(&moment, &parts)
    year = Int(parts.tm_year) + 1900
    month = Int(parts.tm_mon) + 1
    day = Int(parts.tm_mday)
  }

  /// `2020-08-09`
  var text: String {
    let two = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    return "\(year)-\(two(month))-\(two(day))"
  }
}
