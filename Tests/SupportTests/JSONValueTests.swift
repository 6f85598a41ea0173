import Support
import Testing

struct JSONValueTests {
  private func file(_ value: JSONValue) -> String {
    var bytes: [UInt8] = []
    value.append(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func valuesAreWrittenWithoutSpace() {
    let value = JSONValue.object([
      ("b", .list([.number("-0.5"), .bool(true), .list([]), .object([])])), ("a", nil),
      ("é", .text("x")),
    ])
    #expect(file(value) == #"{"b":[-0.5,true,[],{}],"é":"x"}"#)
  }

  @Test func textIsEscapedWhereAFileMust() {
    #expect(file(.text("a\"b\\c\nd\te\u{1}é</script>")) == #""a\"b\\c\nd\te\u0001é</script>""#)
  }
}
