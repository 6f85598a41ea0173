internal import Glibc

extension Array where Element: Sendable {
  /// The elements transformed on all processors, in their own order whatever the timing; of several
  /// errors the first element's is thrown.
  func concurrentMap<Value: Sendable, Failure: Error>(
    _ transform: @escaping @Sendable (Element) throws(Failure) -> Value
  ) async throws(Failure) -> [Value] {
    let workers = Swift.max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    // Small enough that no processor is left alone with the last of them.
    let size = Swift.max(1, (count + workers * 32 - 1) / (workers * 32))
    let starts = Array<Int>(stride(from: 0, to: count, by: size))
    let chunks = await withTaskGroup { group in
      for (index, start) in starts.enumerated() {
        let chunk = self[start..<Swift.min(start + size, count)]
        group.addTask { (index, Self.mapped(chunk, transform)) }
      }
      var results = [Result<[Value], Failure>?](repeating: nil, count: starts.count)
      for await (index, result) in group { results[index] = result }
      return results.compactMap { $0 }
    }
    var values: [Value] = []
    values.reserveCapacity(count)
    for chunk in chunks { values += try chunk.get() }
    return values
  }

  private static func mapped<Value, Failure: Error>(
    _ chunk: ArraySlice<Element>, _ transform: (Element) throws(Failure) -> Value
  ) -> Result<[Value], Failure> {
    do throws(Failure) {
      var values: [Value] = []
      values.reserveCapacity(chunk.count)
      for element in chunk { values.append(try transform(element)) }
      return .success(values)
    } catch {
      return .failure(error)
    }
  }
}

extension Array {
  /// Neighbours, so many together.
  func parts(of size: Int) -> [ArraySlice<Element>] {
    stride(from: 0, to: count, by: size).map { self[$0..<Swift.min($0 + size, count)] }
  }
}
