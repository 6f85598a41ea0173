/// The units there are. Their symbols are the same in all languages; their words are in lexicons,
/// which name the unit as here.
enum UnitTable {
  /// The unit of a name; a currency by its code.
  static func unit(_ name: String) -> MeasureUnit? {
    if let unit = units[name] { return unit }
    return currencies.contains(name) ? MeasureUnit(name: name, kind: .money, factor: .one) : nil
  }

  /// `$` is a dollar, `¥` a yen or yuan and `kr` a crown of no country that is named.
  private static let currencies = Set(
    """
    $ ¥ kr R$ USD EUR GBP JPY CNY INR PKR RUB UAH CHF AUD CAD NZD HKD SGD MXN BRL ARS CLP COP PEN
    KRW TRY ILS IRR toman AFN IQD SAR AED EGP LBP JOD KWD QAR OMR BHD SYP YER LYD TND DZD MAD SDG
    SEK NOK DKK PLN CZK HUF RON ZAR NGN KES THB VND IDR PHP TWD KZT BYN peso rupee dinar riyal
    dirham pound franc rial cent 元 XOF XAF UGX TZS SOS ETB RWF BIF ZMW MWK BWP NAD GHS GMD SLE LRD
    AOA MZN MGA CDF GNF MUR BDT LKR NPR MYR MMK KHR LAK MNT GEL AMD AZN UZS KGS TJS TMT GTQ HNL
    NIO CRC PAB DOP CUP VES BOB PYG UYU TTD JMD BBD XCD GYD BSD BZD FJD PGK ISK RSD BGN MDL
    CFA shilling bolívar colón
    """
    .split { $0 == " " || $0 == "\n" }.map(String.init))

  private static let units: [String: MeasureUnit] = {
    var units: [String: MeasureUnit] = [:]
    for line in table.split(separator: "\n") {
      let parts = line.split(separator: " ").map(String.init)
      guard let kind = parts.first.flatMap({ kinds[$0] }) else { continue }
      var rest = parts.dropFirst()
      while let name = rest.popFirst(), let text = rest.popFirst(),
        let factor = Rational(parsing: text)
      {
        let offset = kind == .temperature ? rest.popFirst().flatMap { Rational(parsing: $0) } : nil
        units[name] = MeasureUnit(name: name, kind: kind, factor: factor, offset: offset ?? .zero)
      }
    }
    return units
  }()

  private static let kinds: [String: MeasureUnit.Kind] = [
    "length": .length, "area": .area, "volume": .volume, "mass": .mass, "time": .time,
    "speed": .speed, "energy": .energy, "power": .power, "temperature": .temperature, "data": .data,
    "share": .share, "points": .points, "calendar": .calendar, "multiple": .multiple,
  ]

  /// A line for each kind: name and factor; for a temperature, name, factor and offset.
  private static let table = """
    length m 1 km 1000 cm 1/100 mm 1/1000 µm 1/1000000 nm 1/1000000000 inch 0.0254 foot 0.3048
    length yard 0.9144 mile 1609.344 nmi 1852 verst 1066.8 li 500
    area m² 1 km² 1000000 cm² 1/10000 ha 10000 acre 4046.8564224 sqft 0.09290304 sqmi 2589988.110336
    area are 100 dunam 1000 mu 2000/3 feddan 4200 tsubo 400/121
    volume m³ 1 L 1/1000 mL 1/1000000 cL 1/100000 hL 1/10 km³ 1000000000 barrel 0.158987294928
    volume gallon 0.003785411784 pint 0.000473176473 cm³ 1/1000000 hm³ 1000000 ft³ 0.028316846592
    mass kg 1 g 1/1000 mg 1/1000000 µg 1/1000000000 t 1000 kt 1000000 Mt 1000000000
    mass Gt 1000000000000
    mass lb 0.45359237 oz 0.028349523125 stone 6.35029318 ston 907.18474 lton 1016.0469088
    mass quintal 100 carat 0.0002 pood 16.3804964 jin 0.5
    time s 1 ms 1/1000 min 60 hour 3600 day 86400 week 604800 fortnight 1209600
    calendar month 1 quarter 3 year 12 decade 120 century 1200
    speed m/s 1 km/h 5/18 mph 0.44704 knot 463/900 km/s 1000
    energy J 1 kJ 1000 MJ 1000000 GJ 1000000000 Wh 3600 kWh 3600000 MWh 3600000000
    energy GWh 3600000000000 TWh 3600000000000000 cal 4.184 kcal 4184
    power W 1 kW 1000 MW 1000000 GW 1000000000 TW 1000000000000 hp 735.49875
    temperature K 1 0 °C 1 273.15 °F 5/9 229835/900
    data bit 1 kbit 1000 Mbit 1000000 Gbit 1000000000 byte 8 kB 8000 MB 8000000 GB 8000000000
    data TB 8000000000000 PB 8000000000000000
    share share 1 % 1/100 ‰ 1/1000 tenth 1/10
    points pp 1 bp 1/100
    multiple times 1
    """

  /// Symbols and codes that any language may write after a number.
  static let symbols = """

    m: m
    km: km
    cm: cm
    mm: mm
    nm: nm
    µm: µm | μm
    mile: mi
    foot: ft
    gallon: gal
    m²: m² | m2 | qm
    km²: km² | km2 | sq km | sq . km | qkm
    cm²: cm²
    ha: ha
    m³: m³ | m3
    km³: km³
    L: l
    mL: ml
    cL: cl
    hL: hl
    kg: kg | kgs
    g: g
    mg: mg
    µg: µg | μg
    t: t | tco2 | tco2e | tco2eq
    kt: kt | ktco2 | ktco2e | ktco2eq
    Mt: mt | mtco2 | mtco2e | mtco2eq
    Gt: gtco2 | gtco2e | gtco2eq
    lb: lb | lbs
    oz: oz
    s: s
    ms: ms
    min: min
    hour: h
    m/s: m / s
    km/h: km / h | kmh | kph
    km/s: km / s
    mph: mph
    J: j
    kJ: kj
    MJ: mj
    GJ: gj
    Wh: wh
    kWh: kwh
    MWh: mwh
    GWh: gwh
    TWh: twh
    kcal: kcal
    W: w
    kW: kw
    MW: mw
    GW: gw
    TW: tw
    hp: hp
    °C: ° c | º c | ºc | ℃ | c
    °F: ° f | ºf | ℉
    K: k
    kB: kb
    MB: mb
    GB: gb
    TB: tb
    PB: pb
    Mbit: mbit | mbps | mbit / s
    Gbit: gbit | gbps | gbit / s
    %: %
    ‰: ‰
    EUR: € | eur
    $: $
    GBP: £ | gbp
    ¥: ¥
    USD: us $ | usd | u . s . $ | $ us | $ u . s .
    AUD: a $ | au $ | aud
    CAD: c $ | ca $ | cad | can $
    NZD: nz $ | nzd
    HKD: hk $ | hkd
    SGD: s $ | sgd
    TWD: nt $ | twd
    MXN: mx $ | mxn
    BRL: r $ | brl
    ARS: ars | ar $
    CLP: clp
    COP: cop
    PEN: s /
    JPY: jpy
    CNY: cny | rmb | cn ¥ | rmb ¥
    INR: ₹ | inr
    rupee: rs . | rs | ₨
    PKR: pkr
    RUB: ₽ | rub
    UAH: ₴ | uah
    CHF: chf | sfr | sfr . | fr .
    KRW: ₩ | krw
    TRY: ₺
    ILS: ₪ | ils | nis
    AFN: ؋ | afn
    SEK: sek
    NOK: nok
    DKK: dkk
    kr: kr | kr .
    PLN: pln | zł
    CZK: czk | kč
    HUF: huf
    ZAR: zar
    NGN: ₦ | ngn
    PHP: ₱ | php
    KZT: ₸
    VND: ₫ | vnd
    THB: ฿ | thb
    IDR: idr
    SAR: sar
    AED: aed
    EGP: egp
    toman: irt
    KES: kes | ksh | ksh . | kshs | kshs .
    UGX: ugx | ush | ush . | ushs
    TZS: tzs | tsh | tsh . | tshs
    ETB: etb
    RWF: rwf | frw
    ZMW: zmw
    BWP: bwp
    NAD: n $ | nad
    GHS: gh ¢ | gh ₵ | ghs
    AOA: kz | aoa
    MZN: mzn
    MGA: mga
    CDF: cdf
    CFA: fcfa | f cfa | cfa
    XOF: xof
    XAF: xaf
    BDT: ৳ | tk | tk . | bdt
    LKR: lkr
    NPR: npr
    MYR: rm | rm . | myr
    IDR: rp | rp .
    MMK: mmk
    KHR: ៛ | khr
    LAK: ₭
    MNT: ₮ | mnt
    GEL: ₾
    AMD: ֏
    AZN: ₼ | azn
    UZS: uzs
    GTQ: gtq
    HNL: hnl
    CRC: ₡ | crc
    DOP: rd $ | dop
    PYG: ₲ | pyg
    UYU: uyu
    TTD: tt $ | ttd
    JMD: j $ | jmd
    BBD: bds $ | bbd
    XCD: ec $ | xcd
    FJD: fj $ | fjd
    PGK: pgk
    ISK: isk
    """

  /// Signs and codes that may be before a number.
  static let prefixes = Set(
    """
    EUR $ GBP ¥ USD AUD CAD NZD HKD SGD TWD MXN BRL ARS CLP COP PEN JPY CNY INR rupee PKR RUB UAH
    CHF KRW TRY ILS AFN SEK NOK DKK kr ZAR NGN PHP KZT VND THB IDR SAR AED EGP PLN CZK HUF % KES
    UGX TZS SOS ETB RWF BIF ZMW MWK BWP NAD GHS GMD SLE LRD AOA MZN MGA CDF GNF MUR BDT LKR NPR
    MYR MMK KHR LAK MNT GEL AMD AZN UZS KGS TJS TMT GTQ HNL NIO CRC PAB DOP CUP VES BOB PYG UYU
    TTD JMD BBD XCD GYD BSD BZD FJD PGK ISK RSD BGN  MDL CFA shilling bolívar colón  XOF
    XAF
    """
    .split { $0 == " " || $0 == "\n" }.map(String.init))

  /// Currencies that texts of their country write as one capital letter touching the digits: *N500m*.
  static let letters = [
    "NGN": "n", "PHP": "p", "peso": "p", "BWP": "p", "ZMW": "k", "PGK": "k", "MWK": "k",
    "GTQ": "q", "HNL": "l", "THB": "b",
  ]
}
