import Content
import Language
import Linking
import Support
import Templates

/// People, organisations, places, events and who belongs where, in the FollowTheMoney model
/// (followthemoney.tech): as entities, and as statements, each of one value of one of them.
struct FollowTheMoney {
  /// One thing of the model.
  fileprivate struct Entity {
    let id: String
    let schema: String
    let caption: String
    /// Each with the article that says so.
    private(set) var values: [(value: Value, origin: String?)] = []
    private var known: Set<Value> = []

    init(id: String, schema: String, caption: String) {
      self.id = id
      self.schema = schema
      self.caption = caption
    }

    mutating func add(_ property: Property, _ text: String?, origin: String? = nil) {
      guard let text, !text.isEmpty else { return }
      let value = Value(property: property, text: text)
      if known.insert(value).inserted { values.append((value, origin)) }
    }

    /// The values of each property, in the order in which the properties come.
    var properties: [(property: Property, texts: [String])] {
      var properties: [(property: Property, texts: [String])] = []
      for value in values.map(\.value) {
        if let index = properties.firstIndex(where: { $0.property == value.property }) {
          properties[index].texts.append(value.text)
        } else {
          properties.append((value.property, [value.text]))
        }
      }
      return properties
    }
  }

  fileprivate struct Value: Hashable {
    let property: Property
    let text: String
  }

  /// The properties that we state, each with the model's name for its type.
  fileprivate enum Property: String {
    case name, alias, summary, sourceUrl, position, full, date, involved, member, organization
    case location, addressEntity

    var type: String {
      switch self {
      case .name, .alias: "name"
      case .summary: "text"
      case .sourceUrl: "url"
      case .position: "string"
      case .full, .location: "address"
      case .date: "date"
      case .involved, .member, .organization, .addressEntity: "entity"
      }
    }
  }

  private let briefing: Briefing
  private let addressing: Addressing
  /// Who states it all: the authority of the site's feeds, in the letters that the model allows.
  private let dataset: String
  private var entities: [Entity] = []

  init(_ briefing: Briefing) {
    self.briefing = briefing
    addressing = .based(briefing.site.settings.url)
    dataset =
      Slug.made(from: briefing.site.settings.feedAuthority)?
      .split(separator: "-").joined(separator: "_") ?? "briefing"
    for document in briefing.site.documents where document.originalID == nil {
      switch document.entity {
      case .person(let person): add(person, document)
      case .topic(let topic): add(topic, document)
      case .event(let event): add(event, document)
      case .article, .note, .page, .figure: break
      }
    }
  }

  private static func id(_ id: EntityID) -> String { "\(id.kind.rawValue)-\(id.slug)" }

  private func entity(_ schema: String, _ document: Document) -> Entity {
    var entity = Entity(id: Self.id(document.id), schema: schema, caption: document.title)
    entity.add(.name, document.title)
    for name in document.entity.names { entity.add(.alias, name.value) }
    entity.add(.summary, document.common.summary)
    entity.add(.sourceUrl, addressing.url(Routes.path(of: document)))
    return entity
  }

  private mutating func add(_ person: Person, _ document: Document) {
    var entity = entity("Person", document)
    for role in person.roles { entity.add(.position, role.role, origin: role.source?.source.value) }
    entities.append(entity)
    for affiliation in person.affiliations {
      guard let body = briefing.document(affiliation, in: document.id),
        body.entity.topic?.sort.isBody == true
      else { continue }
      var membership = Entity(
        id: "\(entity.id)-\(Self.id(body.id))", schema: "Membership", caption: body.title)
      membership.add(.member, entity.id)
      membership.add(.organization, Self.id(body.id))
      entities.append(membership)
    }
  }

  private mutating func add(_ topic: Topic, _ document: Document) {
    switch topic.sort {
    case .organisation: entities.append(entity("Organization", document))
    case .government: entities.append(entity("PublicBody", document))
    case .place:
      var place = entity("Address", document)
      place.add(.full, document.title)
      entities.append(place)
    case .term: break
    }
  }

  private mutating func add(_ event: Event, _ document: Document) {
    var entity = entity("Event", document)
    entity.add(.date, event.date.exactDay)
    for party in event.people + event.topics {
      guard let party = briefing.document(party, in: document.id),
        party.id.kind == .person || party.entity.topic?.sort.isBody == true
      else { continue }
      entity.add(.involved, Self.id(party.id))
    }
    if case .text(let words)? = event.place { entity.add(.location, words.value) }
    if let place = briefing.document(event.place, in: document.id) {
      entity.add(.location, place.title)
      if place.entity.topic?.sort == .place { entity.add(.addressEntity, Self.id(place.id)) }
    }
    entities.append(entity)
  }
}

// MARK: - Writing

extension FollowTheMoney {
  /// A JSON text for each entity, one a line.
  var entityLines: [UInt8] {
    var bytes: [UInt8] = []
    for entity in entities {
      let properties = entity.properties.map { property, texts in
        (name: property.rawValue, value: JSONValue.list(texts.map(JSONValue.text)) as JSONValue?)
      }
      JSONValue.object([
        ("id", .text(entity.id)), ("caption", .text(entity.caption)),
        ("schema", .text(entity.schema)), ("properties", .object(properties)),
        ("datasets", .list([.text(dataset)])), ("referents", .list([])),
      ]).append(to: &bytes)
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }

  private static let columns = [
    "canonical_id", "entity_id", "prop", "prop_type", "schema", "value", "dataset", "origin",
    "lang", "original_value", "external", "first_seen", "last_seen", "id",
  ]

  /// A row for each value; when it was first seen is not known, so it is left empty.
  var statementCSV: [UInt8] {
    var csv = CSV(header: Self.columns)
    for entity in entities {
      csv.add(entity, "id", "id", entity.id, origin: nil, in: dataset)
      for (value, origin) in entity.values {
        let property = value.property
        csv.add(entity, property.rawValue, property.type, value.text, origin: origin, in: dataset)
      }
    }
    return csv.bytes
  }
}

extension CSV {
  fileprivate mutating func add(
    _ entity: FollowTheMoney.Entity, _ property: String, _ type: String, _ value: String,
    origin: String?, in dataset: String
  ) {
    for field in [entity.id, entity.id, property, type, entity.schema, value, dataset] {
      add(field)
    }
    for field in [origin ?? "", "", "", "f", "", ""] { add(field) }
    // The key that the model's own tools make.
    add(SHA1(Array("\(dataset).\(entity.id).\(property).\(value)".utf8)).description)
    endRow()
  }
}
