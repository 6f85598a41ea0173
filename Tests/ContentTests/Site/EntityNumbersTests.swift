import Testing

@testable import Content

struct EntityNumbersTests {
  @Test(arguments: [0, 1, 4, 1000])
  func eachEntityHasItsPlace(count: Int) {
    let ids = (0..<count).map { EntityID($0.isMultiple(of: 2) ? .note : .person, "n\($0 / 2)") }
    let numbers = EntityNumbers(ids)
    for (number, id) in ids.enumerated() { #expect(numbers[id] == number) }
    #expect(numbers[EntityID(.topic, "n0")] == nil)
    #expect(numbers[EntityID(.note, "n\(count)")] == nil)
  }

  /// The hashes of these slugs are equal.
  @Test func equalHashesAreNoConfusion() {
    let ids = ["costarring", "declinate", "altarage"].map { EntityID(.note, $0) }
    let others = ["liquid", "macallums", "zinke"].map { EntityID(.note, $0) }
    #expect(zip(ids, others).allSatisfy { $0.hash == $1.hash })
    let (numbers, all) = (EntityNumbers(ids), EntityNumbers(ids + others))
    #expect(others.allSatisfy { numbers[$0] == nil })
    #expect((ids + others).map { all[$0] } == [0, 1, 2, 3, 4, 5])
  }
}
