/// Places of entities among the names', as a document's names have them: few, and asked for often.
///
/// A table with open addressing; the place of an entity in it is where its number's hash leads, or the next
/// that was free.
struct EntitySet: ExpressibleByArrayLiteral {
  /// Numbers and 1, 0 for none, and -1 for one that was removed; a power of two of them, or none as yet.
  private var slots: [Int32] = []
  /// Slots that are not 0.
  private var used = 0

  init() {}

  init(arrayLiteral entities: Int32...) {
    for entity in entities { insert(entity) }
  }

  @inline(__always)
  func contains(_ entity: Int32) -> Bool { used > 0 && slot(of: entity) != nil }

  /// Whether the entity was not in the set before.
  @discardableResult
  mutating func insert(_ entity: Int32) -> Bool {
    if contains(entity) { return false }
    if used * 2 >= slots.count { grow() }
    add(entity)
    return true
  }

  mutating func remove(_ entity: Int32) {
    guard used > 0, let slot = slot(of: entity) else { return }
    slots[slot] = -1
  }

  private func slot(of entity: Int32) -> Int? {
    var slot = first(entity)
    while slots[slot] != 0 {
      if slots[slot] == entity &+ 1 { return slot }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private func first(_ entity: Int32) -> Int {
    Int((UInt32(bitPattern: entity) &* 0x9E37_79B1) >> 12) & (slots.count - 1)
  }

  private mutating func add(_ entity: Int32) {
    var slot = first(entity)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = entity &+ 1
    used += 1
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: 0, count: max(32, old.count * 2))
    used = 0
    for number in old where number > 0 { add(number &- 1) }
  }
}
