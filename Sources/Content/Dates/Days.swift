/// The days that a build is given: it reads no clock.
package struct Days: Hashable, Sendable {
  /// By which `publish_on` is judged; goes before `date` in `site.yml`.
  package let given: CalendarDay?
  /// By which `publish_on` is judged where neither `given` nor `site.yml` states a day.
  package let fallback: CalendarDay?
  /// Only to warn of dates that are after it: no page depends on it.
  package let today: CalendarDay?

  /// All are nil where nobody gave a day.
  package init(
    given: CalendarDay? = nil, fallback: CalendarDay? = nil, today: CalendarDay? = nil
  ) {
    self.given = given
    self.fallback = fallback
    self.today = today
  }
}
