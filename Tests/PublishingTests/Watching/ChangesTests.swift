import Publishing
import Testing

struct ChangesTests {
  @Test func laterChangeOfAPathSettlesIt() {
    var changes = Changes(paths: ["a", "b"], unsettled: ["a", "b"])
    changes.append(Changes(paths: ["a"]))
    #expect(changes == Changes(paths: ["a", "b"], unsettled: ["b"]))
    changes.append(Changes(paths: ["a"], unsettled: ["a"]))
    #expect(changes == Changes(paths: ["a", "b"], unsettled: ["a", "b"]))
  }

  @Test func unknownChangesAreNeverEmpty() {
    var changes = Changes()
    #expect(changes.isEmpty)
    changes.append(.unknown)
    #expect(!changes.isEmpty)
    changes.append(Changes(paths: ["a"]))
    #expect(changes.areUnknown)
  }
}
