import Testing

@testable import Preview

struct EntityTagTests {
  private let tag = EntityTag(of: [1, 2, 3])

  @Test func equalBytesHaveEqualTags() {
    #expect(tag == EntityTag(of: [1, 2, 3]))
    #expect(tag != EntityTag(of: [1, 2]))
    #expect(tag.description.hasPrefix("\"") && tag.description.hasSuffix("\""))
  }

  @Test func listedTagIsFoundWeakOrStrong() {
    #expect(tag.isListed(in: "\(tag)"))
    #expect(tag.isListed(in: "\"a\", W/\(tag) ,\"b\""))
    #expect(tag.isListed(in: "*"))
    #expect(!tag.isListed(in: "\"a\""))
    #expect(!tag.isListed(in: nil))
  }

  @Test func rangeNeedsTheVeryTag() {
    #expect(tag.allowsRange(nil))
    #expect(tag.allowsRange("\(tag)"))
    #expect(!tag.allowsRange("W/\(tag)"))
    #expect(!tag.allowsRange("Wed, 01 Jan 2020 00:00:00 GMT"))
  }
}
