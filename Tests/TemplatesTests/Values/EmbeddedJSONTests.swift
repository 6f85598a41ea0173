import Diagnostics
import Support
import Testing

@testable import Templates

struct EmbeddedJSONTests {
  @Test func embeddedTextHoldsNoMarkup() {
    let bytes = EmbeddedJSON(.object(["</script>": .text("<!-- & ' é")])).bytes
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == #"{"\u003c/script\u003e":"\u003c!-- \u0026 \u0027 \u00e9"}"#)
  }

  @Test(arguments: [
    ("", ""), ("plain", "plain"), ("\"\\/", #"\"\\/"#),
    ("a\n\r\t\u{8}\u{C}", #"a\n\r\t\b\f"#),
    ("\u{1}\u{1F}\u{7F}", #"\u0001\u001f\u007f"#), ("é日x", #"\u00e9\u65e5x"#),
    ("a😀", #"a\ud83d\ude00"#),
    ("\u{10FFFF}\u{7FF}\u{800}", #"\udbff\udfff\u07ff\u0800"#),
  ])
  func textsAreASCII(text: String, expected: String) {
    let bytes = EmbeddedJSON(.text(text)).bytes
    #expect(String(decoding: bytes, as: UTF8.self) == "\"\(expected)\"")
  }

  private let type = RecordType("root", fields: [FieldType("data", .optional(.json), "d")])

  private func rendered(_ text: String, _ data: JSONValue?) -> (text: String, errors: [String]) {
    let (set, diagnostics) = TemplateSetTests.set(
      ["p.html": text], ["p.html": type])
    var bytes: [UInt8] = []
    var reported = diagnostics
    if diagnostics.isEmpty {
      let value = data.map { Value.json(EmbeddedJSON($0)) } ?? .none
      set.render("p.html", Record([value]), page: "p", into: &bytes, diagnostics: &reported)
    }
    return (String(decoding: bytes, as: UTF8.self), reported.map(\.message))
  }

  @Test func templatesPrintJSONThroughToJSONAlone() {
    let script = "<script type=\"application/ld+json\">{{ data|tojson }}</script>"
    #expect(
      rendered(script, .list([.text("<")])).text
        == "<script type=\"application/ld+json\">[\"\\u003c\"]</script>")
    #expect(rendered(script, nil).text.contains(">null<"))
    #expect(
      rendered("{% if data %}{{ data }}{% endif %}", nil).errors
        == ["'data' is JSON, which can't be printed"])
  }
}
