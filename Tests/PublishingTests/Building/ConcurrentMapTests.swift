import Testing

@testable import Publishing

struct ConcurrentMapTests {
  @Test(arguments: [0, 1, 7, 1_000])
  func resultsKeepTheOrderOfTheElements(count: Int) async {
    let numbers = Array(0..<count)
    let doubled = await numbers.concurrentMap { $0 * 2 }
    #expect(doubled == numbers.map { $0 * 2 })
  }

  @Test func firstElementsErrorIsThrown() async {
    struct Failure: Error, Equatable {
      let number: Int
    }
    await #expect(throws: Failure(number: 300)) {
      _ = try await Array(0..<1_000).concurrentMap { number throws(Failure) in
        guard number < 300 else { throw Failure(number: number) }
        return number
      }
    }
  }
}
