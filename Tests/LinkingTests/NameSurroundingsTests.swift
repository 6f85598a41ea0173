import Testing

@testable import Linking

/// The name is marked in the text: `«Berg»`.
struct NameSurroundingsTests {
  private func surroundings(_ marked: String) -> NameSurroundings {
    let start = marked.prefix { $0 != "«" }.utf8.count
    let name = marked.drop { $0 != "«" }.dropFirst().prefix { $0 != "»" }
    return NameSurroundings(
      Array(marked.unmarked.utf8), around: start..<start + name.utf8.count)
  }

  @Test(arguments: [
    "@«Berg»", "#«Berg»", "«Berg»@example.org", "https://example.org/«Berg»/x",
    "www.«Berg».example",
    "«Berg».com", "O'«Berg»", "D’«Berg»", "C:\\«Berg»",
  ])
  func addressesAndElidedNamesAreOtherWords(text: String) {
    #expect(surroundings(text).isInsideWord)
  }

  @Test(arguments: [
    "«Berg». Then", "left.«Berg» came", "l'«Berg»", "and/«Berg»/or", "«Berg».", "«Berg»'s",
    "'«Berg»'",
    "–«Berg»–", "«Berg»", "Dorn/«Berg»",
  ])
  func otherMarksPartWords(text: String) {
    #expect(!surroundings(text).isInsideWord)
  }

  @Test(arguments: [
    "Clara «Berg»", "J. «Berg»", "J. R. «Berg»", "Clara-«Berg»", "«Berg»-Hansen", "«Berg» Hansen",
    "met Clara\u{A0}«Berg»", "al-«Berg»", "bin «Berg»", "«Berg» Street is", "So Clara «Berg»",
  ])
  func longerNamesAreSomeoneElses(text: String) {
    #expect(surroundings(text).isInsideLongerName)
  }

  @Test(arguments: [
    "«Berg»", "met «Berg» twice", "President «Berg»", "Gen. «Berg»", "On Monday «Berg»",
    "Then «Berg» left", "left. But «Berg»", "pro-«Berg»", "«Berg»-led", "«Berg» Monday said",
    "Clara, «Berg»", "Clara. «Berg»", "«Berg», Clara", "«Berg» I know", "«Berg»'s Street",
    "“Yet «Berg»",
  ])
  func titlesDaysAndOpenersAreNoNames(text: String) {
    #expect(!surroundings(text).isInsideLongerName)
  }

  @Test func openersCountAtTheStartOfASentenceAlone() {
    #expect(surroundings("they saw Then «Berg»").isInsideLongerName)
  }

  @Test func generationsAreToldApart() {
    #expect(surroundings("«Anna Berg» Jr. left").precedesGeneration)
    #expect(surroundings("«Anna Berg», Sr., left").precedesGeneration)
    #expect(surroundings("«Anna Berg» III").precedesGeneration)
    #expect(!surroundings("«Anna Berg» left").precedesGeneration)
    #expect(!surroundings("«Anna Berg», and").precedesGeneration)
  }
}
