import Content
import Templates
import Testing

@testable import Pages

struct FeedBodiesTests {
  private let id = EntityID(.note, "a")

  @Test func aTextIsMadeOnceForAllFeeds() {
    let bodies = FeedBodies()
    let first = bodies.body(of: id) { HTML(Array("one".utf8)) }
    let second = bodies.body(of: id) { HTML(Array("two".utf8)) }
    #expect(first == HTML(Array("one".utf8)) && second == first)
    #expect(bodies.body(of: EntityID(.note, "b")) { nil } == nil)
  }

  @Test func thatADocumentHasNoTextIsRememberedToo() {
    let bodies = FeedBodies()
    #expect(bodies.body(of: id) { nil } == nil)
    #expect(bodies.body(of: id) { HTML(Array("late".utf8)) } == nil)
  }

  @Test func whatIsHeldIsBounded() {
    let bodies = FeedBodies(limit: 5)
    _ = bodies.body(of: id) { HTML(Array("four".utf8)) }
    _ = bodies.body(of: EntityID(.note, "b")) { HTML(Array("two".utf8)) }
    let anew = HTML(Array("anew".utf8))
    #expect(bodies.body(of: EntityID(.note, "b")) { anew } == anew)
    #expect(bodies.body(of: id) { anew } == HTML(Array("four".utf8)))
  }
}
