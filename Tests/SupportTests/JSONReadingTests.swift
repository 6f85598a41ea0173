import Support
import Testing

struct JSONReadingTests {
  private func written(_ text: String, isLenient: Bool = false) -> String? {
    guard let value = JSONValue(parsing: Array(text.utf8)[...], isLenient: isLenient) else {
      return nil
    }
    var bytes: [UInt8] = []
    value.append(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: [
    #"{"a":[1,-0.5e+3,true,false,null,"x"],"a":{}}"#, "[]", #""""#, "0", #""é😀""#,
  ])
  func whatIsWrittenIsReadAgain(_ text: String) {
    #expect(written(text) == text)
    #expect(written(" \r\n\t\(text) ") == text)
  }

  @Test func escapesAreDecoded() {
    let value = JSONValue(parsing: Array(#""\ud83d\ude00\u00e9\n\/\"\\""#.utf8)[...])
    #expect(value?.string == "😀é\n/\"\\")
  }

  /// Section numbers are of RFC 8259.
  @Test(arguments: [
    "", "{", "[1,]", "{\"a\":1,}", "01", "1.", ".5", "+1", "1e", "truth", "nul", "'a'", "\"a",
    "\"\u{1}\"", "\"a\nb\"", #""\x""#, #""\u12""#, #""\u+123""#, "1 2", "{a:1}", "[1 2]",
    String(repeating: "[", count: 100_000),
  ])
  func whatIsNoJSONIsRefused(_ text: String) {
    #expect(written(text) == nil, "\(text.prefix(20))")
  }

  @Test func pagesOfTheWebAreReadLeniently() {
    #expect(
      written("{\"a\":\"x\ny\",\"b\":.5} trailing", isLenient: true) == #"{"a":"x\ny","b":.5}"#)
  }

  @Test func membersAreAskedForByName() {
    let value = JSONValue(parsing: Array(#"{"a":null,"b":{"c":[7,true]}}"#.utf8)[...])
    #expect(value?["a"] == nil)
    #expect(value?["b"]?["c"]?.elements?.first?.integer == 7)
    #expect(value?["b"]?["c"]?.elements?.last?.boolean == true)
  }
}
