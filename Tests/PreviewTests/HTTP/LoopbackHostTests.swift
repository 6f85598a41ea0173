import Testing

@testable import Preview

struct LoopbackHostTests {
  @Test(arguments: [
    "localhost", "localhost:8080", "LocalHost:1", "127.0.0.1", "127.0.0.1:65535", "[::1]",
    "[::1]:8080",
  ])
  func loopbackNamesAreOurs(host: String) {
    #expect(LoopbackHost.isNamed(by: host))
  }

  @Test(arguments: [
    "", "evil.example", "evil.example:8080", "localhost.evil.example", "evil.localhost",
    "localhost:", "localhost:80a", "localhost:123456", "127.0.0.1.evil.example", "127.0.0.2",
    "0.0.0.0", "::1", "[::1", "[::1]x:80", "localhost@evil.example", "[::ffff:127.0.0.1]",
  ])
  func otherNamesAreRefused(host: String) {
    #expect(!LoopbackHost.isNamed(by: host))
  }
}
