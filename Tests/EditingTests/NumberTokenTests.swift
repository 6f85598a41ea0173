import Editing
import Testing

struct NumberTokenTests {
  private func numbers(_ text: String) -> [String] {
    NumberToken.all(in: Array(text.utf8), of: "en").map(\.text)
  }

  @Test func digitsAndNumberWordsAreNumbers() {
    #expect(numbers("Some 4,500 boats, two of them new") == ["4,500", "two"])
  }

  @Test func everyWordOfANumberIsCounted() {
    #expect(numbers("tens of thousands, $3 trillion") == ["tens", "thousands", "3", "trillion"])
  }

  @Test func digitsWithinANameAreCounted() {
    #expect(numbers("the G20 and Type-45 ships") == ["g20", "45"])
  }

  @Test func ordinalsAndPairsAreNoNumbers() {
    #expect(numbers("The first of both boats sailed twice").isEmpty)
  }
}
