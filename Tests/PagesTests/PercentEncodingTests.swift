import Support
import Testing

@testable import Pages

struct PercentEncodingTests {
  @Test(arguments: [
    ("people/a-b_c.html", "people/a-b_c.html"), ("a b", "a%20b"), ("é/日", "%C3%A9/%E6%97%A5"),
    ("100%", "100%25"), ("it's", "it%27s"), ("\u{1}", "%01"), ("a:b?c#d", "a%3Ab%3Fc%23d"),
    ("", ""),
  ])
  func textsAreEncodedAndComeBack(text: String, encoded: String) {
    #expect(text.percentEncoded == encoded)
    #expect(encoded.percentDecoded == text)
  }

  @Test(arguments: ["%", "a%2", "%zz", "%FF", "%C3", "%-1"])
  func whatIsNoEncodingStaysAsItIs(text: String) {
    #expect(text.percentDecoded == text)
  }

  @Test func smallDigitsAreReadToo() {
    #expect("%c3%A9"[...].percentDecoded == "é")
  }
}
