import Diagnostics
import Publishing
import Support
import Testing

struct BriefingTests {
  @Test func briefingBuildsWithoutADiagnostic() async throws {
    let build = await Build(try await OurContent().inputs)
    let reported = await build.allDiagnostics().map {
      "\($0.location.path):\($0.location.line): \($0.message)"
    }
    #expect(reported == [])
  }
}
