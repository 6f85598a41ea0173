internal import Support

/// What a client names a request by: a number or a text (JSON-RPC 2.0).
package enum RequestID: Hashable, Sendable {
  case number(String)
  case text(String)

  /// Nil for a value that is neither.
  init?(_ value: JSONValue?) {
    switch value {
    case .number(let digits)?: self = .number(digits)
    case .text(let text)?: self = .text(text)
    default: return nil
    }
  }

  var value: JSONValue {
    switch self {
    case .number(let digits): .number(digits)
    case .text(let text): .text(text)
    }
  }
}

/// One message of a client.
enum Message: Sendable {
  case request(RequestID, method: String, JSONValue)
  case notification(method: String, JSONValue)
  /// An answer to a request of ours.
  case response
  /// What can't be understood, with what is answered to that.
  case malformed(RequestID?, ResponseError)

  /// `body` is what follows the header of a message.
  init(parsing body: [UInt8]) {
    guard let value = JSONValue(parsing: body[...]) else {
      self = .malformed(nil, ResponseError(.parseError, "the message is not JSON"))
      return
    }
    let id = RequestID(value["id"])
    guard value["jsonrpc"]?.string == "2.0", value.members != nil else {
      self = .malformed(
        id, ResponseError(.invalidRequest, "a message must be an object of JSON-RPC 2.0"))
      return
    }
    guard let method = value["method"]?.string else {
      let isResponse =
        id != nil && value.members?.contains { ["result", "error"].contains($0.name) } == true
      self =
        isResponse
        ? .response : .malformed(id, ResponseError(.invalidRequest, "the message names no method"))
      return
    }
    let params = value["params"] ?? .null
    if let id {
      self = .request(id, method: method, params)
    } else if value["id"] != nil {
      self = .malformed(nil, ResponseError(.invalidRequest, "an id must be a number or a text"))
    } else {
      self = .notification(method: method, params)
    }
  }
}

/// Why a request has no result.
struct ResponseError: Error {
  /// As JSON-RPC 2.0 and LSP 3.17 number them.
  enum Code: Int {
    case parseError = -32700
    case invalidRequest = -32600
    case methodNotFound = -32601
    case invalidParams = -32602
    case serverNotInitialized = -32002
    case requestCancelled = -32800
    case contentModified = -32801
    case requestFailed = -32803
  }

  let code: Code
  /// One phrase in lower case.
  let message: String

  init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }

  var value: JSONValue {
    .object(["code": .number(code.rawValue), "message": .text(message)])
  }
}
