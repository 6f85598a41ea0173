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

  @Test func groupsThousandsOfTheWholePart() {
    #expect(Number(1_234_567).text(groupedBy: ",") == "1,234,567")
    #expect(Number(999).text(groupedBy: ",") == "999")
    #expect(Number(units: -12_345_678, scale: 3).text(groupedBy: ",") == "-12,345.678")
  }

  @Test func equalWhateverThePlaces() {
    #expect(Number(units: 250, scale: 2) == Number(units: 25, scale: 1))
    #expect(Number(units: 3, scale: -2) == Number(300))
    #expect(Number(units: 0, scale: 5) == Number(0))
    #expect(Number(units: 25, scale: 2) != Number(units: 25, scale: 1))
    #expect(Set([Number(units: 10, scale: 1), Number(1)]).count == 1)
  }

  @Test func orderedByValueAcrossScales() {
    let ordered = [
      Number(Int.min), Number(units: -1, scale: -30), Number(-1), Number(units: -1, scale: 40),
      Number(0), Number(units: 1, scale: 40), Number(units: 125, scale: 2), Number(2),
      Number(Int.max), Number(units: 1, scale: -25),
    ]
    #expect(ordered.map { Number(units: $0.units, scale: $0.scale) }.sorted().count == 10)
    for (a, b) in zip(ordered.dropFirst(2), ordered.dropFirst(3)) {
      #expect(a < b)
      #expect(!(b < a))
    }
  }
}
