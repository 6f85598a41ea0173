import Content
import Linking
import Testing

struct ClaimRelationTests {
  private func side(
    _ words: String, _ kind: ClaimKind? = nil, scope: String? = nil, asOf: String? = nil
  ) throws -> ClaimRelation.Side {
    ClaimRelation.Side(
      words: words, quantity: Quantity(reading: words), kind: kind, scope: scope,
      asOf: try asOf.map { date throws(EDTFDate.Fault) in try EDTFDate(parsing: date) })
  }

  /// The relation, found to be the same both ways.
  private func relation(
    _ a: ClaimRelation.Side, _ b: ClaimRelation.Side
  ) -> ClaimRelation {
    let relation = ClaimRelation(between: a, and: b)
    #expect(relation == ClaimRelation(between: b, and: a))
    return relation
  }

  @Test(arguments: [
    ("fifteen", "15 boats", "both say 15"),
    ("over 1,000", "more than 1,000", "both say more than 1,000"),
    ("3–4 months", "three to four months", "both say 3 to 4 months"),
    ("tens of  thousands", "Tens of thousands", "both say 'Tens of thousands'"),
  ])
  func equalNumberAndHedgeAreTheSame(a: String, b: String, reason: String) throws {
    let relation = try relation(side(a), side(b))
    #expect(relation.kind == .same)
    #expect(relation.reason == reason)
  }

  @Test(arguments: [
    ("about 12,000", "12,300 pumps", "about 12,000 and 12,300 can both hold"),
    ("over 5,000", "5,001", "more than 5,000 and 5,001 can both hold"),
    ("1 week", "seven days", "1 week and 7 days can both hold"),
    ("exactly 10", "about 10", "10 and about 10 can both hold"),
    ("3 to 4", "3 to 5", "3 to 4 and 3 to 5 can both hold"),
  ])
  func numbersThatMeetAreCompatible(a: String, b: String, reason: String) throws {
    let relation = try relation(side(a), side(b))
    #expect(relation.kind == .compatible)
    #expect(relation.reason == reason)
  }

  @Test(arguments: [
    ("5,000", "1,500", "1,500 and 5,000 cannot both hold"),
    ("under 10", "ten", "10 and less than 10 cannot both hold"),
    ("three to four months", "135 days", "3 to 4 months and 135 days cannot both hold"),
    ("$3", "US$4", "$3 and US$4 cannot both hold"),
  ])
  func numbersThatDoNotMeetAreContradictory(a: String, b: String, reason: String) throws {
    let relation = try relation(side(a), side(b))
    #expect(relation.kind == .contradictory)
    #expect(relation.reason == reason)
  }

  @Test(arguments: [
    ("dozens", "15", "15 and 'dozens' are not both numbers"),
    ("hundreds", "dozens", "'dozens' and 'hundreds' are not both numbers"),
    ("12%", "15 boats", "12% and 15 are in different units"),
  ])
  func whatCannotBeComparedIsCompatible(a: String, b: String, reason: String) throws {
    let relation = try relation(side(a), side(b))
    #expect(relation.kind == .compatible)
    #expect(relation.reason == reason)
  }

  @Test func scopeComesBeforeAllElse() throws {
    let a = try side("5", .count, scope: "the north", asOf: "2019")
    let b = try side("5", .plan, scope: "the coast", asOf: "2020")
    #expect(relation(a, b).kind == .differentScope)
    #expect(relation(a, b).reason == "one is of 'the coast', the other of 'the north'")
  }

  @Test func classOfKindComesBeforeDate() throws {
    let a = try side("5", .estimate, asOf: "2019")
    let b = try side("6", .demand, asOf: "2020")
    #expect(relation(a, b).kind == .differentScope)
    #expect(relation(a, b).reason == "one is a demand, the other an estimate")
  }

  @Test func dateComesBeforeNumber() throws {
    let a = try side("5", .count, asOf: "2020-04-09")
    let b = try side("5", .count, asOf: "2020-03")
    #expect(relation(a, b).kind == .differentDate)
    #expect(relation(a, b).reason == "their dates differ: as of March 2020 and as of 9 April 2020")
  }

  @Test(arguments: [
    (ClaimKind.count, ClaimKind.estimate), (.plan, .demand), (.plan, .limit),
    (.duration, .duration),
  ])
  func kindsOfOneClassAreCompared(a: ClaimKind, b: ClaimKind) throws {
    #expect(try relation(side("5", a), side("6", b)).kind == .contradictory)
  }

  @Test(arguments: [
    (ClaimKind.count, ClaimKind.plan), (.estimate, .limit), (.duration, .count),
    (.duration, .demand),
  ])
  func kindsOfDifferentClassesAreNotCompared(a: ClaimKind, b: ClaimKind) throws {
    #expect(try relation(side("5", a), side("6", b)).kind == .differentScope)
  }

  @Test func whatIsMissingMatchesAny() throws {
    let bare = try side("6")
    let full = try side("5", .plan, scope: "the north", asOf: "2020")
    #expect(relation(bare, full).kind == .contradictory)
  }

  @Test func scopesDifferInMoreThanCaseAndSpace() throws {
    let a = try side("5", scope: "The  North")
    let b = try side("6", scope: "the north")
    #expect(relation(a, b).kind == .contradictory)
  }

  @Test func unknownDateMatchesAny() throws {
    #expect(try relation(side("5", asOf: ".."), side("6", asOf: "2020")).kind == .contradictory)
  }

  @Test func relationIsSymmetric() throws {
    let words = [
      "5", "five", "about 5", "over 5", "at least 5", "under 5", "up to 5", "4 to 6", "6", "5 days",
      "5 weeks", "a month", "1 month", "$5", "€5", "5%", "dozens", "scores", "-5", "12,000",
    ]
    let scopes = [nil, "north", "coast"]
    let dates = [nil, "2020", "2020-04-09~", "../2019", ".."]
    var sides: [ClaimRelation.Side] = []
    for (index, words) in words.enumerated() {
      for kind in [nil] + ClaimKind.allCases {
        sides.append(
          try side(words, kind, scope: scopes[index % 3], asOf: dates[sides.count % 5]))
      }
    }
    for a in sides {
      for b in sides {
        let isSymmetric = ClaimRelation(between: a, and: b) == ClaimRelation(between: b, and: a)
        #expect(isSymmetric, "\(a.words), \(b.words)")
      }
      #expect([.same].contains(ClaimRelation(between: a, and: a).kind), "\(a.words)")
    }
  }
}
