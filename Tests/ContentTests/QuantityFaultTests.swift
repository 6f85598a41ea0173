import Content
import Testing

struct QuantityFaultTests {
  @Test func faultTellsTheBytesToBlame() throws {
    let words = "the gift of 10.000 pears"
    let fault = try #require(throws: QuantityFault.self) { try Quantity.read(words) }
    #expect(cut(words, fault.range) == "10.000")
    #expect(fault.message == "the point in '10.000' may stand for thousands or for decimals")
    #expect(!fault.isNumberless)
  }

  @Test(arguments: ["tens of thousands", "a good many", "", "hundreds"])
  func wordsWithoutNumberAreNumberless(words: String) throws {
    let fault = try #require(throws: QuantityFault.self) { try Quantity.read(words) }
    #expect(fault.isNumberless)
  }

  @Test(arguments: ["twelve of the 40", "15th", "1,00", "hundreds of the 5,000"])
  func unreadableNumbersAreNotNumberless(words: String) throws {
    let fault = try #require(throws: QuantityFault.self) { try Quantity.read(words) }
    #expect(!fault.isNumberless)
  }

  @Test(arguments: [
    ("[all of it]", "no number is in 'all of it'"),
    ("[tens of thousands]", "'tens of thousands' leaves the number open"),
    ("[several hundred] cows", "'several hundred' leaves the number open"),
    ("the [15th] cow", "'15th' is a place in an order, not a number"),
    ("[two thirds] of it", "'two thirds' is a part of a number that is not told"),
    ("see [80 of the 400] cows", "a claim has one number or range, and '80 of the 400' has more"),
    ("just [some of the 400] cows", "'some of the 400' is only a part of the number"),
    ("now [twice the 400] cows", "'twice the 400' is a multiple of the number"),
    ("it is [not 400] cows", "'not 400' denies the number"),
    ("more cows [than 400]", "the words that 'than 400' compares with stand too far from it"),
    ("all [at least up to 50] cows", "'at least up to 50' hedges the number in two ways"),
    ("down [from 3 to 4] cows", "'from 3 to 4' may be a range or a change"),
    ("only [1,00] cows", "commas in '1,00' don't stand between thousands"),
    ("only [1234567890123456789] cows", "'1234567890123456789' has more than 18 digits"),
    ("only 4[０]0 cows", "'０' is not written in the digits 0 to 9"),
  ])
  func messageQuotesTheWordsToBlame(marked: String, message: String) throws {
    let parts = marked.split(separator: "[").flatMap { $0.split(separator: "]") }
    let blamed = marked.hasPrefix("[") ? parts[0] : parts[1]
    let words = parts.joined()
    let fault = try #require(throws: QuantityFault.self) { try Quantity.read(words) }
    #expect(fault.message == message)
    #expect(cut(words, fault.range) == blamed)
  }

  private func cut(_ words: String, _ range: Range<Int>) -> String {
    String(decoding: Array(words.utf8)[range], as: UTF8.self)
  }
}
