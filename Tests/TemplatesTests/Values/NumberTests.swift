import Testing

@testable import Templates

@Suite struct NumberTests {
  @Test func printsAsManyPlacesAsGiven() {
    #expect(Number(units: 1250, scale: 2).text() == "12.50")
    #expect(Number(units: -5, scale: 3).text() == "-0.005")
    #expect(Number(units: 12, scale: -3).text() == "12000")
    #expect(Number(units: 0, scale: 0).text() == "0")
    #expect(Number(Int.min).text() == "-9223372036854775808")
  }

  @Test func equalsByValueButNotByPlaces() {
    #expect(Number(units: 250, scale: 2).equals(Number(units: 25, scale: 1)))
    #expect(Number(units: 3, scale: -2).equals(Number(300)))
    #expect(Number(units: 0, scale: 5).equals(Number(0)))
    #expect(!Number(units: 25, scale: 2).equals(Number(units: 25, scale: 1)))
    #expect(Number(units: 250, scale: 2) != Number(units: 25, scale: 1))
  }

  @Test func precedesByValueAcrossScales() {
    let ordered = [
      Number(units: -1, scale: -30), Number(Int.min), Number(-1), Number(units: -1, scale: 40),
      Number(0), Number(units: 1, scale: 40), Number(units: 125, scale: 2), Number(2),
      Number(Int.max), Number(units: 1, scale: -25),
    ]
    for (i, a) in ordered.enumerated() {
      for (j, b) in ordered.enumerated() { #expect(a.precedes(b) == (i < j), "\(a) \(b)") }
    }
  }

  @Test func extremesOfScaleDoNotTrap() {
    for scale in [Int.min, Int.max] {
      let number = Number(units: 10, scale: scale)
      #expect(!number.text().isEmpty)
      #expect(number.precedes(Number(1)) == (scale > 0))
      #expect(number.equals(number))
    }
  }
}
