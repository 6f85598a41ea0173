extension Lexicon {
  static let german = Lexicon(
    "de", decimal: ",", [.compounds, .onesFirst, .capitalNouns, .ordinalPoint],
    numbers: """
      0: null
      1: eins
      c1: ein
      2: zwei | zwo
      3: drei
      4: vier
      5: fünf | fuenf
      6: sechs
      7: sieben
      8: acht
      9: neun
      10: zehn
      11: elf
      12: zwölf | zwoelf
      13: dreizehn
      14: vierzehn
      15: fünfzehn | fuenfzehn
      16: sechzehn
      17: siebzehn
      18: achtzehn
      19: neunzehn
      20: zwanzig
      30: dreißig | dreissig
      40: vierzig
      50: fünfzig
      60: sechzig
      70: siebzig
      80: achtzig
      90: neunzig
      1.5: anderthalb | eineinhalb | einanderthalb | ein und eine halbe | eine und eine halbe
      2.5: zweieinhalb
      3.5: dreieinhalb
      4.5: viereinhalb
      5.5: fünfeinhalb
      6.5: sechseinhalb
      7.5: siebeneinhalb
      8.5: achteinhalb
      9.5: neuneinhalb
      x12: dutzend
      x100: hundert
      x1000: tausend
      x1000000: million
      X1000000: millionen
      x1000000000: milliarde
      X1000000000: milliarden
      x1000000000000: billion
      X1000000000000: billionen
      x1000000000000000: billiarde | billiarden
      s1000: tsd . | tsd | k | teur
      s1000000: mio . | mio | mill . | mill
      s1000000000: mrd . | mrd | mia . | mia
      s1000000000000: bio . | bill .
      ^1: eine | einer | einem | einen | ein | eines
      p1/2: eine halbe | einer halben | halbe | halben | einem halben | ein halbes | halbes | halber | halb
      p1/4: eine viertel | einer viertel | viertel
      p3/4: eine dreiviertel | dreiviertel | drei viertel | einer dreiviertel
      f1/2: hälfte | die hälfte | der hälfte | halbe | halbes | halber | halben
      f1/3: drittel | dritteln
      f1/4: viertel | vierteln
      f1/5: fünftel | fünfteln
      f1/6: sechstel
      f1/7: siebtel
      f1/8: achtel
      f1/9: neuntel
      f1/10: zehntel | zehnteln
      f2/3: zweidrittel
      f3/4: dreiviertel
      +1/2: einhalb | und eine halbe
      &: und
      F3/4: dreiviertel
      F1/4: viertel | jeder vierte | jede vierte | jedes vierte | jedem vierten | jeden vierten
      l1000: t
      F1/3: jeder dritte | jede dritte | jedes dritte | jedem dritten | jeden dritten
      F1/5: jeder fünfte | jede fünfte | jedes fünfte | jedem fünften | jeden fünften
      F1/6: jeder sechste | jede sechste | jedes sechste | jedem sechsten | jeden sechsten
      F1/7: jeder siebte | jede siebte | jedes siebte | jedem siebten | jeden siebten
      F1/8: jeder achte | jede achte | jedes achte | jedem achten | jeden achten
      F1/9: jeder neunte | jede neunte | jedes neunte | jedem neunten | jeden neunten
      F1/10: jeder zehnte | jede zehnte | jedes zehnte | jedem zehnten | jeden zehnten
      F1/20: jeder zwanzigste | jede zwanzigste | jedes zwanzigste | jedem zwanzigsten | jeden zwanzigsten
      F1/100: jeder hundertste | jede hundertste | jedes hundertste | jedem hundertsten | jeden hundertsten
      F1/12: jeder zwölfte | jede zwölfte | jedes zwölfte | jedem zwölften | jeden zwölften
      F1/2: jeder zweite | jede zweite | jedes zweite | jedem zweiten | jeden zweiten
      1.25: eineinviertel | ein und eine viertel | eine und eine viertel | eins und ein viertel
      1.75: eindreiviertel
      2.25: zweieinviertel
      2.75: zweidreiviertel
      3.25: dreieinviertel
      3.75: dreidreiviertel
      4.25: viereinviertel
      4.75: vierdreiviertel
      5.25: fünfeinviertel
      5.75: fünfdreiviertel
      6.25: sechseinviertel
      6.75: sechsdreiviertel
      7.25: siebeneinviertel
      7.75: siebendreiviertel
      8.25: achteinviertel
      8.75: achtdreiviertel
      9.25: neuneinviertel
      9.75: neundreiviertel
      .: komma
      m1000: riesen | mille
      m1 EUR: euronen | tacken | kröten | mücken
      """,
    before: """
      range: zwischen | von | in höhe von zwischen | vom
      ~: etwa | ungefähr | rund | circa | zirka | ca . | um die | schätzungsweise | geschätzt | geschätzte | geschätzten | gegen | an die | so um die | in etwa | annähernd etwa | grob | grob geschätzt | in der größenordnung von | durchschnittlich | im schnitt | im durchschnitt | im mittel | etwas um | um rund | um etwa | von rund | von etwa | mehr oder weniger | vielleicht | wohl | wahrscheinlich | schätzungen zufolge | rd . | so etwa | in der gegend von | so rund | über den daumen | über den daumen gepeilt | ein geschätztes | im bereich von | plus minus | bei rund | bei etwa
      >: mehr als | über | gut | größer als | höher als | länger als | deutlich über | weit über | knapp über | etwas über | etwas mehr als | deutlich mehr als | weit mehr als | oberhalb von | jenseits von | jenseits der | mehr denn | gute | guten | leicht über | rund mehr als | reichlich | gut über | älter als | schwerer als | wesentlich mehr als | ein gutes | einem guten | eines guten | eine gute | einer guten | ein guter | einen guten | mehr als nur | ein wenig mehr als | ein bisschen mehr als | geringfügig mehr als | minimal über | haarscharf über | erheblich mehr als | erheblich über | beträchtlich mehr als | viel mehr als | überschritt die marke von | überschritten die marke von | überschreitet die marke von | übersprang die marke von | übersprungen die marke von | durchbrach die marke von | durchbrachen die marke von | knackte die marke von | knackten die marke von | über die marke von | über der marke von | jenseits der marke von | überschritt die schwelle von | überschritten die schwelle von | überstieg die marke von | übertraf die marke von | überschritt die grenze von | überstieg | übersteigt | übersteigen | überstiegen
      >=: mindestens | wenigstens | zumindest | nicht weniger als | minimal | mind . | min . | ab | allermindestens | nicht unter | kein geringerer als | zum mindesten | im minimum
      <: weniger als | unter | knapp | fast | beinahe | nahezu | annähernd | kleiner als | niedriger als | kürzer als | kaum weniger als | etwas weniger als | deutlich weniger als | deutlich unter | weit unter | knapp unter | nicht ganz | unterhalb von | schier | keine | etwas unter | leicht unter | knappe | knappen | jünger als | so gut wie | noch keine | nicht einmal | nicht mal | weit weniger als | kurz vor | ein knappes | einem knappen | eines knappen | eine knappe | einer knappen | ein knapper | einen knappen | ein wenig unter | ein bisschen weniger als | ein wenig weniger als | geringfügig unter | geringfügig weniger als | haarscharf unter | erheblich weniger als | viel weniger als | nur knapp unter | nähert sich | nähern sich | näherte sich | näherten sich | nähert sich der | nähert sich der marke von | nähern sich der marke von | nähert sich den | {erreichte/erreicht/erreichten/erreichen} nicht
      <=: bis zu | höchstens | maximal | nicht mehr als | max . | bis | allenfalls | im höchstfall | bestenfalls | nicht über | nicht länger als | längstens | maximal bis zu | allerhöchstens | im maximum | kaum mehr als | {überstieg/übersteigt/überschritt/überschreitet} nicht
      =: genau | exakt | nur | lediglich | gerade einmal | gerade mal | ganze | insgesamt | bloß | präzise | zusammen | sage und schreibe | ganzen | punktgenau | stolze | satte | rekordverdächtige
      filler: weitere | weiteren | weiterer | zusätzliche | zusätzlichen | noch | noch einmal | nochmals | die | der | den | dem | das | des | alle | aller | allen | ihre | seine | ihrer | seiner | ihren | seinen | diese | dieser | diesen | von | mit | in | für | bei | an | zu | nach | nun | bereits | jetzt | schon | derzeit | inzwischen | erneut | auch | als | ein | eine | einer | einem | einen | somit | aktuell | mittlerweile | dort | hier | sowie | zuletzt | dann | damit | davon | andere | anderen | es | ist | sind | war | waren | hat | haben | hatte | hatten | wurden | wird | werden | beträgt | betrug | betragen | liegt bei | lag bei | liegen bei | lagen bei | verluste von
      -: auf | und | oder | dass | wo | wenn | während | seit | aber | sagte | sagen | soll | sollen | sollte | kann | können | könnte | könnten | muss | müssen | dürfte | dürften | will | wollen | tötete | töteten | starben | sterben | kamen | kommen | kostet | kosten | kostete | verdient | zahlt | zahlte | zahlen | gibt | gab | gibt es | gab es | verlor | verloren | gewann | durch | gegen die | ohne | aus | innerhalb | binnen | pro | gegenüber | hinter | vor | trotz | wegen | ihm | ihr | ihnen | sie | er | wir | ich | man | sich | letzten | nächsten | ersten | vergangenen | kommenden | vorigen | folgenden | jährlich | monatlich | täglich | wöchentlich | heute | gestern | morgen | montag | dienstag | mittwoch | donnerstag | freitag | samstag | sonntag | menschen | personen | soldaten | euro | rettete | retteten | forderte | forderten | beschäftigt | beschäftigte | umfasst | zählt | zählte | zählten | erreichte | erreicht | erreichten | erhielt | erhielten | erhält | nahmen | nahm | teil | darunter | wieder | hinaus | weil | denn | mussten | musste | verletzt | getötet | laut | werde | würde | würden | worden | befinden | befanden | leben | lebten | leben dort | arbeiten | arbeiteten | dauert | dauerte | fehlen | fehlten | entspricht | entsprach | ergab | ergibt | melden | meldet | meldete | braucht | brauchen | erwarten | erwartet | plant | planen | investiert | investieren | verkauft | verkaufte | baut | bauen | lieferte | liefert | *ten | *te | *iert | *ieren | darf | durfte | dürfen | durften
      minus: minus
      negation: kein | keiner | keinen | weder | keine | keinem | keines
      change: um | um rund | um etwa | um fast | um mehr als | um knapp | um gut | um bis zu | plus | stieg um | stiegen um | gestiegen um | sank um | sanken um | gesunken um | fiel um | fielen um | wuchs um | wuchsen um | erhöht um | erhöhte sich um | erhöhten sich um | erhöhung um | erhöhung von | anstieg um | anstieg von | rückgang um | rückgang von | zunahme von | zunahme um | abnahme von | abnahme um | zuwachs von | plus von | minus von | ein plus von | ein minus von | verringert um | verringerte sich um | reduziert um | reduzierung um | senkung um | kürzung um | gekürzt um | steigerung um | steigerung von | wachstum von | stieg | stiegen | sank | sanken | fiel | fielen | wuchs | wuchsen | kletterte | kletterten | verteuerte sich um | verteuerten sich um | zulegte um | legte um | nahm um | nahmen um | ging um | gingen um | verlor um | steigt um | sinkt um | steigen um | sinken um | wächst um | gewachsen um | anhebung um | aufstockung um | verteuerung um | gesenkt um
      part: jeder | jede | jedes | jeder fünfte | einige der | einer der | eine der | eines der | viele der | die meisten der | mehrere der | ein teil der | hälfte der | die hälfte der | ein drittel der | ein viertel der | zwei drittel der | zwei der | drei der | vier der | fünf der | jeder der | keiner der | manche der | von den | von diesen | unter den | wenige der | die mehrheit der
      multiple: das doppelte | das dreifache | das vierfache | doppelte | doppelt so viele wie | doppelt so viel wie | das doppelte von | doppelt | dreifach | verdoppelt | verdoppelte | das doppelte der | verdreifacht | halb so viele wie | um den faktor | faktor | multipliziert mit | geteilt durch
      name: artikel | paragraf | paragraph | § | §§ | abschnitt | kapitel | seite | seiten | boeing | airbus | flug | gleis | zimmer | raum | nummer | nr . | nr | № | # | linie | halle | tor | absatz | abs . | art . | formel | gruppe | klasse | stufe | phase | teil | band | bd . | block | zone | version | typ | modell | platz | top | agenda | projekt | stuttgart | hannover | schalke | mainz | apollo | autobahn | bundesstraße | s . | covid - | u - | kanal | resolution | bezirk | sektor | station | spiel | tag | woche | ausgabe | folge | staffel | kategorie | level | haus | bau | titel | gruppe der | plz | tel . | tel | telefon | fax | durchwahl | postfach | minute | stunde | runde | kilometer | sitz | reihe | bus | tram | zug | wohnung | zelle | saal | etage | stock | anlage | anhang | bahnsteig | ausfahrt | spur | ziffer | punkt | fußnote | reaktor | patient | spielminute | hausnummer | apartment | suite | hörsaal | kabine | stand | tisch | startnummer | vers | buch | drei leute und ein hund | tausend dank | drei mann und ein hund
      ordinal: platz | jeder | jede | jedes
      year: im jahr | im jahre | seit | jahr | jahre | anfang | ende | mitte | bis ende | seit anfang | seit ende | des jahres | sommer | herbst | winter | frühjahr | frühling | dem jahr | das jahr | jahrgang | saison | um das jahr | vor | nach | in | von | ab | bis
      month: januar | jänner | februar | feber | märz | april | mai | juni | juli | august | september | oktober | november | dezember | jan . | feb . | mär . | apr . | jun . | jul . | aug . | sept . | sep . | okt . | nov . | dez .
      time: um | gegen | kurz vor | kurz nach | ab
      age: im alter von | alter von | älter als | altersgruppe | jünger als | alter zwischen | im alter zwischen | anfang | mitte | ende
      vague: mehrere | einige | etliche | ein paar | viele | zahlreiche | wenige | zig | mehrerer | einiger | vieler | mehreren | einigen | manche | unzählige | diverse | dutzende | dutzenden | dutzender | hunderte | hunderten | hunderter | tausende | tausenden | tausender | zehntausende | zehntausenden | zehntausender | hunderttausende | hunderttausenden | hunderttausender | aberhunderte | abertausende | niemand | niemanden | unzähligen | unzähliger | zahllose | zahllosen | zahlreichen | zahlreicher | eine handvoll | handvoll | eine reihe von | eine vielzahl von | vielzahl | scharen von | heerscharen | massenhaft | haufenweise | etlichen | diversen | allerlei | reihenweise | die meisten | kaum jemand | einzelne | eine menge | jede menge | unmengen | sechsstellige | sechsstelliger | sechsstelligen | sechsstelligem | sechsstelliges | fünfstellige | fünfstelliger | fünfstelligen | fünfstelligem | fünfstelliges | siebenstellige | siebenstelliger | siebenstelligen | siebenstelligem | siebenstelliges | vierstellige | vierstelliger | vierstelligen | vierstelligem | vierstelliges | achtstellige | achtstelliger | achtstelligen | achtstelligem | achtstelliges | neunstellige | neunstelliger | neunstelligen | neunstelligem | neunstelliges | dreistellige | dreistelliger | dreistelligen | dreistelligem | dreistelliges | zweistellige | zweistelliger | zweistelligen | zweistelligem | zweistelliges | zehnstellige | zehnstelliger | zehnstelligen | zehnstelligem | zehnstelliges | mehrstellige | mehrstelliger | mehrstelligen | mehrstelligem | mehrstelliges | millionenbetrag | millionenhöhe | milliardenhöhe | millionenbereich | milliardenbetrag | millionensumme | milliardensumme | millionenschaden | zigtausende | zigtausenden | zigtausender | eine {unbekannte/unbestimmte/ungewisse/ungenannte/nicht genannte} {zahl/anzahl} von | eine {unbekannte/unbestimmte/ungewisse/ungenannte} {zahl/anzahl} | unbekannt viele | keine angaben | keine angabe
      loss: verlust von | einsparungen von | kürzungen von
      street: *straße | *strasse | *gasse | *allee | *platz | *weg | *ufer | *damm | *chaussee | straße | allee | gasse | platz der | platz des
      @: je | jeweils | pro kopf | à
      clock: viertel vor | viertel nach
      denial: nicht | niemals | nie | noch nicht
      possible: könnte auf | könnte bis auf | könnten auf | könnten bis auf | kann auf | kann bis auf | dürfte auf | dürfte bis auf | dürften auf | dürften bis auf
      0: kein einziger | keine einzige | kein einziges | keinen einzigen | keiner einzigen | keinem einzigen | nicht ein einziger | nicht eine einzige | nicht ein einziges | nicht einen einzigen | nicht eine | nicht ein
      """,
    after: """
      noun: köpfig | köpfige | köpfiger | köpfigen | jährlich | köpfiges | köpfigem | starke | starker | starken | starkes | *e | *er | *en | *ern | *eln | *s | *mann | *stück | *frau
      vague: stelliger | stellige | stelligen | - stelliger | - stelligen
      ~: oder so | ungefähr | etwa | schätzungsweise | circa | im schnitt | im durchschnitt | rund
      >: und ein paar zerquetschte
      >=: oder mehr | und mehr | und darüber | mindestens | aufwärts | oder darüber | oder höher | oder länger | oder älter | wenigstens | plus
      <=: oder weniger | höchstens | maximal | und darunter | oder darunter | und weniger | nicht {übersteigen/überschreiten/übersteigt/überschreitet/überstieg/überschritt/überschritten/überstiegen} | nicht mehr {übersteigen/überschreiten}
      to: bis | bis zu | bis rund
      and: und
      of: des | an
      filler: volle | ganze | weitere | zusätzliche | weiterer | aufeinanderfolgende
      in: von | von je | aus | unter | in
      per: pro | / | per | je
      each: am | im | die | in der | jede | die | in der | das
      month: januar | jänner | februar | feber | märz | april | mai | juni | juli | august | september | oktober | november | dezember | jan | feb | mär | apr | jun | jul | aug | sept | sep | okt | nov | dez
      time: uhr
      decade: er | - er | er jahre | er - jahre | er - jahren | er jahren | er jahren | ern | iger jahre | iger jahren | iger
      age: jahre alt | jahre alten | jährige | jähriger | jährigen | jähriges | jährig | - jährige | - jähriger | - jährigen | - jähriges | jahre jung | monate alt | monate alte | jahren alt
      multiple: mal | fache | fach | - mal | - fache | - fach | mal so viele | faches | - faches | × | x | mal so viel | mal mehr | fachen | - fachen
      change: zuwachs | anstieg | rückgang | mehr als | weniger als | weniger | höher | niedriger | mehr menschen als | mehr fälle als | mehr | über dem normalwert | über dem normalpegel | über dem normalstand | über dem normalniveau | über dem normalen | über dem durchschnitt | über dem mittel | über dem mittelwert | über dem üblichen | über dem vorjahr | über dem vorjahreswert | über dem höchststand | über dem langjährigen | über dem bisherigen | über dem rekord | über dem grenzwert | über dem soll | unter dem normalwert | unter dem normalpegel | unter dem normalstand | unter dem normalniveau | unter dem normalen | unter dem durchschnitt | unter dem mittel | unter dem mittelwert | unter dem üblichen | unter dem vorjahr | unter dem vorjahreswert | unter dem höchststand | unter dem langjährigen | unter dem bisherigen | unter dem rekord | unter dem grenzwert | unter dem soll | über der warnmarke | über der alarmmarke | über der hochwassermarke | über der warnstufe | über der alarmstufe | über der marke | über der meldemarke | über der norm | unter der warnmarke | unter der alarmmarke | unter der hochwassermarke | unter der warnstufe | unter der alarmstufe | unter der marke | unter der meldemarke | unter der norm | über normal | unter normal | unter dem meeresspiegel | unter normalnull | unter der | unter dem
      part: der
      or: oder | beziehungsweise | bzw .
      minus: unter null | minus | frost | unter dem gefrierpunkt | kälte | unter 0 | unter dem nullpunkt
      era: v . chr | n . chr | v . u . z | n . u . z
      @: jeweils
      changed: gestiegen | gesunken | gefallen | gewachsen | erhöht
      -: unter der erde | unter der oberfläche | unter der wasseroberfläche | unter dem boden | unter dem meer | unter dem eis | unter dem grund | unter der straße
      rain: regen | schnee | neuschnee | niederschlag | hagel | regens | schnees | niederschläge
      """,
    units: """
      cent: cent | rappen
      times: mal | fache | fach
      %: prozent | proz . | vom hundert | v . h . | prozentig | prozentige | prozentiger | prozentigen | prozentiges | prozentigem
      pp: prozentpunkt | prozentpunkte | prozentpunkten
      ‰: promille
      m: meter | metern
      km: kilometer | kilometern
      cm: zentimeter | zentimetern
      mm: millimeter | millimetern
      mile: meile | meilen
      nmi: seemeile | seemeilen
      foot: fuß
      inch: zoll
      m²: quadratmeter | quadratmetern
      km²: quadratkilometer | quadratkilometern
      ha: hektar
      acre: acre | acres | morgen land
      m³: kubikmeter | kubikmetern
      L: liter | litern
      mL: milliliter
      hL: hektoliter
      barrel: barrel | fass
      kg: kilogramm | kilo
      g: gramm
      mg: milligramm
      t: tonne | tonnen
      lb: pfund schwer
      quintal: doppelzentner
      s: sekunde | sekunden | sek .
      ms: millisekunden
      min: minute | minuten | minütig | minütige | minütiger | minütigen | minütiges | minütigem
      hour: stunde | stunden | std . | stündig | stündige | stündiger | stündigen | stündiges | stündigem
      day: tag | tage | tagen | tägig | tägige | tägiger | tägigen | tägiges | tägigem
      week: woche | wochen | wöchig | wöchige | wöchiger | wöchigen | wöchiges | wöchigem
      month: monat | monate | monaten | monatig | monatige | monatiger | monatigen | monatiges | monatigem
      quarter: quartal | quartale | quartalen
      year: jahr | jahre | jahren
      decade: jahrzehnt | jahrzehnte | jahrzehnten
      century: jahrhundert | jahrhunderte | jahrhunderten
      km/h: stundenkilometer | stundenkilometern | kilometer pro stunde | kilometern pro stunde | km pro stunde
      m/s: meter pro sekunde
      knot: knoten
      kWh: kilowattstunde | kilowattstunden
      MWh: megawattstunde | megawattstunden
      GWh: gigawattstunde | gigawattstunden
      TWh: terawattstunde | terawattstunden
      W: watt
      kW: kilowatt
      MW: megawatt
      GW: gigawatt
      TW: terawatt
      hp: ps | pferdestärken
      J: joule
      cal: kalorien
      kcal: kilokalorien
      °C: grad celsius | grad | celsius
      °F: grad fahrenheit
      byte: byte | bytes
      MB: megabyte
      GB: gigabyte
      TB: terabyte
      EUR: euro | euros
      $: dollar | dollars | bucks | dollarn
      USD: us - dollar | us dollar | us - dollars
      CHF: franken | schweizer franken | fr . | sfr .
      GBP: pfund | britische pfund | pfund sterling
      JPY: yen
      CNY: yuan | renminbi
      INR: indische rupien
      rupee: rupien | rupie
      RUB: rubel
      UAH: hrywnja
      TRY: lira | türkische lira
      PLN: zloty | złoty
      kr: kronen
      SEK: schwedische kronen
      NOK: norwegische kronen
      DKK: dänische kronen
      CZK: tschechische kronen
      HUF: forint
      ILS: schekel
      rial: rial
      AFN: afghani
      KRW: won
      peso: peso | pesos
      mph: meilen pro stunde | meilen in der stunde
      yard: yard | yards
      gallon: gallone | gallonen
      oz: unze | unzen
      kt: kilotonne | kilotonnen
      Mt: megatonne | megatonnen
      MJ: megajoule
      GJ: gigajoule
      kJ: kilojoule
      K: kelvin
      µm: mikrometer
      nm: nanometer
      µg: mikrogramm
      cL: zentiliter
      cm²: quadratzentimeter
      cm³: kubikzentimeter
      km³: kubikkilometer
      km/s: kilometer pro sekunde
      bit: bit | bits
      kB: kilobyte
      PB: petabyte
      Gbit: gigabit
      Mbit: megabit
      bp: basispunkt | basispunkte | basispunkten
      carat: karat
      franc: franc | francs
      AUD: australische dollar | australischer dollar | australischen dollar
      CAD: kanadische dollar | kanadischer dollar | kanadischen dollar
      dinar: dinar
      dirham: dirham
      MXN: mexikanische pesos
      BRL: real | reais
      THB: baht
      ZAR: rand
      pint: pint | pints
      KES: kenianische schilling | kenia - schilling
      MAD: marokkanische dirham
      CFA: cfa - franc | cfa - francs
      """,
    near: """
      knapp | knappe | knappen | fast | beinahe | nahezu | annähernd | kaum weniger als
      etwas weniger als | knapp unter | nicht ganz | schier | etwas unter | leicht unter
      so gut wie | kurz vor | gut | gute | guten | gut über | knapp über | etwas über
      etwas mehr als | leicht über | reichlich | und ein paar zerquetschte
      ein gutes | einem guten | eines guten | eine gute | einer guten | ein guter | einen guten | gut | gute | guten | ein wenig mehr als | ein bisschen mehr als | geringfügig mehr als
      ein knappes | einem knappen | eines knappen | eine knappe | einer knappen | ein knapper | einen knappen | ein wenig unter | ein bisschen weniger als | ein wenig weniger als | geringfügig unter | geringfügig weniger als
      """,
    comparatives: "mehr weniger fast beinahe nahezu übersteigt überschreitet",
    persons: "menschen personen person männer frauen kinder leute einwohner",
    rates: """
      day: täglich
      week: wöchentlich
      month: monatlich
      year: jährlich | p . a . | im Jahr | im jahr
      hour: stündlich
      quarter: vierteljährlich
      """,
    perRound: "auf | unter | von",
    portion: """
      der | von | von den | seiner | ihrer | aller | dieser | unserer | der insgesamt | von insgesamt | aller der
      """,
    oneMore: """
      und ein | und eine | und einen | und einem | und einer | sowie ein | sowie eine | sowie einen | sowie einem | sowie einer | und eines | sowie eines
      """,
    reached: "auf | bis auf",
    compared:
      "mehr weniger höher niedriger tiefer größer kleiner länger kürzer breiter wärmer kälter schwerer leichter höhere niedrigere größere kleinere",
    than: "als",
    clauses: "und oder aber sondern dass weil während wenn als ob nur wie denn",
    multiples: """
      0: doppelt so wenig | doppelt so wenige | doppelt so selten | doppelt so klein | doppelt so kurz | doppelt so niedrig
      2: doppelte | doppelt
      """)
}
