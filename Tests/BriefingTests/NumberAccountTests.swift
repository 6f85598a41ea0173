import Content
import Language
import Markdown
import Support
import Testing

struct NumberAccountTests {
  @Test func everyNumberOfADigestIsClaimedADateOrIgnored() async throws {
    let content = try await OurContent()
    let accounts = content.digests.map { NumberAccount($0, in: content) }
    for account in accounts {
      print(
        "numbers of \(account.article): \(account.total) = \(account.claimed) claimed"
          + " + \(account.dated) in dates + \(account.ignored) ignored")
      #expect(account.errors == [])
      #expect(account.total == account.claimed + account.dated + account.ignored)
    }
    print("numbers of all digests: \(accounts.reduce(0) { $0 + $1.total })")
    #expect(!accounts.isEmpty)
  }

  @Test func everyNumberOfATitleIsClaimedInItsText() async throws {
    let content = try await OurContent()
    for digest in content.digests {
      let claimed = content.claims(on: digest).flatMap { claim, _ in
        NumberToken.all(in: Array(claim.says.value.utf8), of: "en").map(\.text)
      }
      let unclaimed = NumberToken.all(in: Array(digest.title.utf8), of: "en").filter {
        !claimed.contains($0.text)
      }
      #expect(unclaimed.isEmpty, "\(digest.file.path), title")
    }
  }
}
