import Content
import Language
import Linking
import Testing

struct ClaimRelationTests {
  /// One side of a relation, read in whatever unit its words name.
  private func side(
    _ words: String, _ kind: ClaimKind = .count, scope: String? = nil, asOf: String? = nil,
    unit: String = "boats", isWithdrawn: Bool = false
  ) throws -> ClaimRelation.Side {
    let text = Array(words.utf8)
    var quantity: Quantity?
    do throws(Question) {
      quantity = try NumberReader.read(
        in: text, range: text.indices, language: "en", figureUnit: nil)
    } catch {
      Issue.record("'\(words)' asks: \(error.message(words))")
    }
    let measure = quantity?.unit ?? NumberReader.unit(of: unit, language: "en")
    let reading = ClaimReading(
      quantity: quantity?.operator == Quantity.Operator.none ? nil : quantity?.with(measure),
      unit: measure?.label ?? unit, saysUnit: false)
    return ClaimRelation.Side(
      words: words, reading: reading, kind: kind, scope: scope,
      asOf: try asOf.map { date throws(EDTFDate.ParsingError) in
        try EDTFDate(parsing: date, hasTime: true)
      }, isWithdrawn: isWithdrawn)
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
    ("fifteen", "15 boats", "boats", "both say 15"),
    ("over 1,000", "more than 1,000", "boats", "both say more than 1,000"),
    ("3–4 months", "three to four months", "months", "both say 3 to 4 months"),
    ("dozens  of them", "Dozens of them", "boats", "both say 'dozens of them'"),
    ("1 week", "seven days", "days", "1 week equals 7 days"),
    ("6 km²", "600 hectares", "ha", "6 km² equals 600 ha"),
    ("a quarter", "25%", "%", "both say 25%"),
  ])
  func equalNumberAndHedgeAreTheSame(a: String, b: String, unit: String, reason: String) throws {
    let relation = try relation(side(a, unit: unit), side(b, unit: unit))
    #expect(relation.kind == .same)
    #expect(relation.reason.text(in: .english).lowercased() == reason)
  }

  @Test(arguments: [
    ("about 12,000", "12,300 pumps", "pumps", "about 12,000 and 12,300 can both hold"),
    ("over 5,000", "5,001", "boats", "more than 5,000 and 5,001 can both hold"),
    ("over 5,000", "5,000", "boats", "5,000 and more than 5,000 can mean the same number"),
    ("nearly 500", "460", "boats", "460 and nearly 500 can both hold"),
    ("exactly 10", "about 10", "boats", "10 and about 10 can both hold"),
    ("3 to 4", "3 to 5", "boats", "3 to 4 and 3 to 5 can both hold"),
    ("100 acres", "40 hectares", "ha", "40 ha and 100 acres are the same, rounded"),
    ("over 6 km²", "600 hectares", "ha", "600 ha and more than 6 km² are the same, rounded"),
    ("about a third", "35%", "%", "about 1/3 of the whole and 35% can both hold"),
  ])
  func numbersThatMeetAreCompatible(a: String, b: String, unit: String, reason: String) throws {
    let relation = try relation(side(a, unit: unit), side(b, unit: unit))
    #expect(relation.kind == .compatible)
    #expect(relation.reason.text(in: .english) == reason)
  }

  @Test(arguments: [
    ("5,000", "1,500", "boats", "1,500 and 5,000 cannot both hold"),
    ("under 10", "at least ten", "boats", "at least 10 and fewer than 10 cannot both hold"),
    ("nearly 500", "430", "boats", "430 and nearly 500 cannot both hold"),
    ("just over 70%", "78%", "%", "just over 70% and 78% cannot both hold"),
    ("six km²", "800 hectares", "ha", "6 km² and 800 ha cannot both hold"),
  ])
  func numbersThatDoNotMeetAreContradictory(
    a: String, b: String, unit: String, reason: String
  ) throws {
    let relation = try relation(side(a, unit: unit), side(b, unit: unit))
    #expect(relation.kind == .contradictory)
    #expect(relation.reason.text(in: .english) == reason)
  }

  @Test(arguments: [
    ("dozens", "15", "boats", "15 and 'dozens' are not both numbers"),
    ("hundreds", "dozens", "boats", "'dozens' and 'hundreds' are not both numbers"),
    ("€3", "£4", "EUR", "€3 and £4 are in different currencies"),
    ("$3", "US$4", "dollars", "$3 and US$4 are in different currencies"),
    ("40 km", "40 km²", "km²", "'km' and 'km²' do not convert into each other"),
    ("40 km/h", "40 km", "km", "'km' and 'km/h' do not convert into each other"),
    (
      "three to four months", "135 days", "days", "'day' and 'month' do not convert into each other"
    ),
    ("1,000 litres per day", "30,000 litres", "L", "only one of 'L' and 'L per day' is a rate"),
  ])
  func whatCannotBeComparedIsCalledSo(a: String, b: String, unit: String, reason: String) throws {
    let relation = try relation(side(a, unit: unit), side(b, unit: unit))
    #expect(relation.kind == .notComparable)
    #expect(relation.reason.text(in: .english) == reason)
  }

  @Test func countsOfDifferentThingsAreNotCompared() throws {
    let relation = try relation(side("5", unit: "boats"), side("5", unit: "crews"))
    #expect(relation.kind == .notComparable)
    #expect(relation.reason.text(in: .english) == "one counts boats, the other crews")
  }

  @Test func aWithdrawnClaimIsSupersededToEveryOther() throws {
    let withdrawn = try side("5", .plan, scope: "the north", isWithdrawn: true)
    #expect(try relation(withdrawn, side("dozens")).kind == .superseded)
    #expect(try relation(withdrawn, side("6")).reason.text(in: .english) == "5 was withdrawn")
    #expect(relation(withdrawn, withdrawn).reason.text(in: .english) == "both were withdrawn")
  }

  @Test func aClaimThatReplacesAnotherSupersedesIt() throws {
    let (old, new) = (try side("5"), try side("6", asOf: "2020"))
    let relation = ClaimRelation(between: old, and: new, .firstBySecond)
    #expect(relation == ClaimRelation(between: new, and: old, .secondByFirst))
    #expect(relation.kind == .superseded && relation.reason.text(in: .english) == "6 replaces 5")
  }

  @Test func classOfKindComesBeforeScope() throws {
    let a = try side("5", .estimate, scope: "the coast")
    let b = try side("6", .demand, scope: "the north")
    #expect(relation(a, b).kind == .notComparable)
    #expect(relation(a, b).reason.text(in: .english) == "one is a demand, the other an estimate")
  }

  @Test func scopeComesBeforeDate() throws {
    let a = try side("5", scope: "the north", asOf: "2019")
    let b = try side("5", scope: "the coast", asOf: "2020")
    #expect(relation(a, b).kind == .differentScope)
    #expect(
      relation(a, b).reason.text(in: .english) == "their scopes differ: 'the coast' and 'the north'"
    )
  }

  @Test func oneScopeAloneIsAnotherScope() throws {
    let relation = try relation(side("5", scope: "children"), side("5"))
    #expect(relation.kind == .differentScope)
    #expect(relation.reason.text(in: .english) == "only one has the scope 'children'")
  }

  @Test func dateComesBeforeNumber() throws {
    let a = try side("5", .count, asOf: "2020-04-09")
    let b = try side("5", .count, asOf: "2020-03")
    #expect(relation(a, b).kind == .differentDate)
    #expect(
      relation(a, b).reason.text(in: .english)
        == "their dates differ: as of March 2020 and as of 9 April 2020")
  }

  @Test func timesOfOneDayDiffer() throws {
    let a = try side("5", asOf: "2020-04-09T10:00")
    let b = try side("6", asOf: "2020-04-09T18:30")
    #expect(
      relation(a, b).reason.text(in: .english)
        == "their dates differ: as of 9 April 2020, 10:00 and as of 9 April 2020, 18:30")
    #expect(try relation(a, side("6", asOf: "2020-04-09")).kind == .contradictory)
  }

  @Test(arguments: [
    (ClaimKind.count, ClaimKind.estimate), (.plan, .demand), (.plan, .limit), (.forecast, .plan),
    (.duration, .duration),
  ])
  func kindsOfOneClassAreCompared(a: ClaimKind, b: ClaimKind) throws {
    #expect(try relation(side("5", a), side("6", b)).kind == .contradictory)
  }

  @Test(arguments: [
    (ClaimKind.count, ClaimKind.plan), (.estimate, .limit), (.duration, .count),
    (.duration, .demand), (.forecast, .count),
  ])
  func kindsOfDifferentClassesAreNotCompared(a: ClaimKind, b: ClaimKind) throws {
    #expect(try relation(side("5", a), side("6", b)).kind == .notComparable)
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
      "5", "about 5", "over 5", "nearly 5", "at least 5", "under 5", "up to 5", "4 to 6", "6",
      "5 days", "5 weeks", "1 month", "$5", "€5", "5%", "dozens", "scores", "-5", "12,000",
    ]
    let scopes = [nil, "north", "coast"]
    let dates = [nil, "2020", "2020-04-09~", "../2019", ".."]
    var sides: [ClaimRelation.Side] = []
    for (index, words) in words.enumerated() {
      for kind in [ClaimKind.count, .plan, .duration] {
        sides.append(
          try side(
            words, kind, scope: scopes[index % 3], asOf: dates[sides.count % 5], unit: "%"))
      }
    }
    for a in sides {
      for b in sides {
        let isSymmetric = ClaimRelation(between: a, and: b) == ClaimRelation(between: b, and: a)
        #expect(isSymmetric, "\(a.words), \(b.words)")
      }
      #expect(ClaimRelation(between: a, and: a).kind == .same, "\(a.words)")
    }
  }
}
