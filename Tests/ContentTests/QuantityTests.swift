import Content
import Testing

struct QuantityTests {
  private func quantity(_ words: String) throws -> Quantity {
    try Quantity.read(words)
  }

  @Test(arguments: [
    ("400", "[400, 400]"), ("about 12,000", "[11500, 12500]"), ("about 10,000", "[5000, 15000]"),
    ("about 1.5", "[1.45, 1.55]"), ("about fifteen", "[14.5, 15.5]"), ("about -40", "[-45, -35]"),
    ("more than 10", "(10, …)"), ("at least 10", "[10, …)"), ("under 10", "(…, 10)"),
    ("up to 10", "(…, 10]"), ("three to four", "[3, 4]"), ("about 3 to 4", "[3, 4]"),
  ])
  func intervalFollowsTheHedge(words: String, interval: String) throws {
    let found = try quantity(words).interval
    let lower = found.lower?.plainText ?? "…"
    let upper = found.upper?.plainText ?? "…"
    let opening = found.lower == nil || !found.includesLower ? "(" : "["
    let closing = found.upper == nil || !found.includesUpper ? ")" : "]"
    #expect("\(opening)\(lower), \(upper)\(closing)" == interval)
  }

  @Test(arguments: [
    ("400", "400"), ("about 12,000", "12,400"), ("more than 10", "11"), ("at least 10", "up to 10"),
    ("3 to 4", "4 to 5"), ("under 10", "fewer than 5"), ("more than 10", "more than 500"),
  ])
  func quantitiesWithACommonNumberMeet(a: String, b: String) throws {
    #expect(try quantity(a).meets(quantity(b)))
    #expect(try quantity(b).meets(quantity(a)))
  }

  @Test(arguments: [
    ("400", "401"), ("about 12,000", "13,000"), ("more than 10", "10"),
    ("more than 10", "up to 10"),
    ("under 10", "at least 10"), ("3 to 4", "5 to 6"),
  ])
  func quantitiesWithoutACommonNumberDoNotMeet(a: String, b: String) throws {
    #expect(try !quantity(a).meets(quantity(b)))
    #expect(try !quantity(b).meets(quantity(a)))
  }

  @Test(arguments: [
    ("three to four months", "3 to 4 months"), ("over $1 trillion", "more than $1,000,000,000,000"),
    ("12 per cent", "12%"), ("Up to 60 days of rain", "at most 60 days"),
    ("100 Danish cows", "100"), ("nearly two decades", "about 2 decades"),
    ("a 1-day halt", "1 day"),
    ("fewer than 5,000", "less than 5,000"), ("minus $40", "-$40"),
    ("5 million euros", "5,000,000 euros"),
  ])
  func wordsSayTheNumberInOneForm(words: String, said: String) throws {
    #expect(try quantity(words).words == said)
  }
}
