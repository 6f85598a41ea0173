extension Lexicon {
  static let italian = Lexicon(
    "it", decimal: ",", [.compounds, .sharesWithOf],
    contractions: [
      "di": ["del", "della", "dei", "delle", "dello", "degli"],
      "a": ["al", "alla", "ai", "alle", "agli"],
    ],
    numbers: """
      0: zero
      1: uno | una | un
      ^1: una | un
      2: due
      3: tre | tré
      4: quattro
      5: cinque
      6: sei
      7: sette
      8: otto
      9: nove
      10: dieci
      11: undici
      12: dodici
      13: tredici
      14: quattordici
      15: quindici
      16: sedici
      17: diciassette
      18: diciotto
      19: diciannove
      20: venti
      30: trenta
      40: quaranta
      50: cinquanta
      60: sessanta
      70: settanta
      80: ottanta
      90: novanta
      c20: vent
      c30: trent
      c40: quarant
      c50: cinquant
      c60: sessant
      c70: settant
      c80: ottant
      c90: novant
      x100: cento
      cx100: cent
      x1000: mille
      X1000: mila
      x1000000: milione
      X1000000: milioni
      x1000000000: miliardo
      X1000000000: miliardi
      x1000000000000: bilione | bilioni
      s1000: k
      s1000000: mln | mil | mio
      s1000000000: mld | mrd | mldi
      l1000000: m
      x12: dozzina
      X12: dozzine
      ~X10: decine
      ~X100: centinaia
      ~X1000: migliaia
      ~x10: decina
      ~x15: quindicina
      ~x20: ventina
      ~x30: trentina
      ~x40: quarantina
      ~x50: cinquantina
      ~x60: sessantina
      ~x70: settantina
      ~x80: ottantina
      ~x90: novantina
      ~x100: centinaio
      ~x1000: migliaio
      p1/2: mezzo | mezza
      p1/4: un quarto di
      p3/4: tre quarti di
      f1/2: metà | la metà | mezzo | mezza | mezz
      f1/3: terzo | terzi
      f1/4: quarto | quarti
      f1/5: quinto | quinti
      f1/6: sesto | sesti
      f1/8: ottavo | ottavi
      f1/10: decimo | decimi
      +1/2: e mezzo | e mezza
      &: e
      F1/2: mezz '
      F1/3: la terza parte | una terza parte
      F1/4: la quarta parte | una quarta parte
      F1/5: la quinta parte | una quinta parte
      F1/6: la sesta parte | una sesta parte
      F1/8: la ottava parte | una ottava parte
      F1/10: la decima parte | una decima parte
      +1/4: e un quarto
      +3/4: e tre quarti
      .: virgola
      ~x12: una dozzina
      m1 EUR: euri
      """,
    before: """
      range: tra | fra | da | dai | dalle | tra i | fra i | tra le | fra le | dal | dall ' | di
      ~: circa | all'incirca | approssimativamente | più o meno | intorno a | intorno ai | intorno alle | attorno a | attorno ai | attorno alle | grosso modo | sui | sulle | un | qualcosa come | stimato in | stimati in | stimate in | una media di | in media | mediamente | dell'ordine di | nell'ordine di | nell'ordine dei | pressappoco | suppergiù | verso le | orientativamente | a circa | sull ' ordine di | nell ' ordine delle | all ' incirca | a grandi linee | di circa | in circa | per circa | con circa | i circa | le circa
      >: più di | oltre | superiore a | superiori a | maggiore di | al di sopra di | supera | superano | supera i | superano i | superato i | superati i | ben oltre | poco più di | molto più di | un po' più di | superando i | sopra i | sopra le | supera le | superano le | superando | superato | superiore ai | superiori ai | oltre i | oltre le | più che | di oltre | ben più di | abbondantemente oltre | al di là di | eccede | leggermente più di | poco oltre | maggiori di | un buon | una buona | appena più di | leggermente oltre | appena oltre | al di sopra dei | sopra ai | sopra alle | superava i | superavano i | supera di poco i | oltrepassa i | oltrepassano i | a più di | eccedono | notevolmente più di | assai più di | superato quota | superata quota | superati quota | superate quota | supera quota | superano quota | superò quota | superava quota | oltre quota | sopra quota | oltrepassato quota | oltrepassata quota | sfondato quota | sfondata quota | sfonda quota | sfondano quota | varcato quota | varcata quota | superato la soglia di | superata la soglia di | supera la soglia di | superano la soglia di | superato il tetto di | supera il tetto di | superato il muro di | superato la quota di | superata la quota di | superato il traguardo di | supera il traguardo di | superato la barriera di | oltre la soglia di | sopra la soglia di | varcato la soglia di | varcata la soglia di | sfondato il tetto di | sfondato il muro di
      >=: almeno | non meno di | come minimo | minimo | un minimo di | a partire da | quantomeno | perlomeno | per lo meno | quanto meno | minimo di | mai meno di | non inferiore a | non inferiori a | niente meno che | nientemeno che | come minimo di | al minimo | un minimo di almeno | non {può/potrà/deve/dovrà} essere {inferiore a/inferiore ai/minore di}
      <: meno di | quasi | sotto i | sotto le | inferiore a | inferiori a | poco meno di | vicino a | vicino ai | prossimo a | prossimi a | al di sotto di | al di sotto dei | praticamente | pressoché | minore di | un po' meno di | neanche | nemmeno | neppure | molto meno di | appena sotto i | sfiora i | sfiorano i | sfiorando i | sfiora | sfiorano | inferiore ai | inferiori ai | appena meno di | ben al di sotto di | meno che | a ridosso di | leggermente meno di | poco sotto i | di poco inferiore a | di poco inferiori a | di poco sotto i | poco al di sotto di | non lontano da | a un passo da | a un passo dai | quasi quasi | prossimo ai | prossimi ai | al di sotto delle | vicini a | vicini ai | a poco meno di | sfioravano i | sfiorava i | sfiorato i | sfiorati i | si avvicina a | si avvicinano a | si avvicina ai | si avvicinano ai | non {raggiunge/raggiungono/raggiunse/raggiunsero/raggiungerà/arriva a/arrivano a} | non {ha/hanno/aveva} raggiunto
      <=: fino a | al massimo | non più di | massimo | un massimo di | tutt'al più | sino a | entro i | al più | non oltre | non oltre i | massimo di | fino ai | fino alle | limite di | un tetto di | nella migliore delle ipotesi | mai più di | non superiore a | non superiori a | non supera i | non superano i | non superi i | senza superare i | nel limite di | entro un massimo di | al massimo di | fino ad un massimo di | fino a un massimo di | un limite di | non {supera/superano/superò/superarono/supererà/supereranno/superava/eccede/eccedono/oltrepassa} {i/gli/le/il/la/l '} | non {può/possono/potrà/potranno/poteva/potrebbe/deve/devono/dovrà/dovranno/dovrebbe} {superare/eccedere/oltrepassare} {i/gli/le/il/la/l '} | non {ha/hanno/aveva/avevano} {mai superato/superato/oltrepassato} {i/gli/le/il/la/l '} | non {supera/superano/superò/superarono/supererà/supereranno/superava/eccede/eccedono/eccedette/eccederà/oltrepassa/va oltre/vanno oltre} | non {può/possono/potrà/potranno/poteva/potrebbe/deve/devono/dovrà/dovranno/doveva/dovrebbe} {superare/eccedere/oltrepassare/andare oltre/essere superiore a/essere superiori a} | non {ha/hanno/aveva/avevano/abbia/abbiano} {mai superato/superato/ecceduto/oltrepassato} | senza {superare/eccedere/oltrepassare}
      =: esattamente | precisamente | solo | soltanto | solamente | appena | ben | un totale di | complessivamente | in totale | totale di | per un totale di | la bellezza di | giusto | unicamente | un record di
      filler: i | gli | le | altri | altre | altro | altra | ulteriori | ulteriore | ancora | l ' | a | al | alle | ai | con | in | per | nei | nelle | negli | sono | erano | è | era | ha | hanno | avevano | aveva | stati | state | stato | tutti i | tutte le | già | attualmente | dei | delle | degli | del | suoi | sue | loro | questi | queste | ammonta a | ammontano a | pari a | raggiunto i | raggiunto | raggiunge | raggiungono | conta | contano | contava | totalizza | sale a | ora | oggi | su | si | perdite per | perdite di
      -: e | ed | o | che | chi | dove | quando | mentre | durante | dopo | prima | ma | secondo | contro | senza | sotto | ucciso | uccidendo | uccisi | morti | feriti | ferito | ferendo | arrestato | arrestati | costa | costato | costano | vale | pagato | pagare | perso | vinto | prossimi | prossime | ultimi | ultime | primi | prime | loro | lui | lei | noi | può | possono | potrebbero | deve | devono | serve | servono | impiega | venduto | vende | riunito | ricevuto | liberato | liberati | evacuato | dura | durato | lunedì | martedì | mercoledì | giovedì | venerdì | sabato | domenica | ieri | ogni | persone | vittime | via | coinvolge | ospita | dava lavoro a | investirà | investito | prevede | accoglie | raccolto | raccolti | ci | c'è | *ando | *endo | *ati | *ate | *uti | *ono
      minus: meno
      negation: nessun | nessuno | neppure uno | nessuna
      change: aumentato di | aumento di | un aumento di | aumento del | un aumento del | aumenta del | aumentato del | cresciuto del | cresciuti di | cresciuto di | crescita del | una crescita del | crescita di | una crescita di | salito del | salito di | saliti di | rialzo del | un rialzo del | incremento del | un incremento del | incremento di | un incremento di | calo del | un calo del | calo di | un calo di | calato del | calato di | calati di | sceso del | sceso di | scesi di | diminuito del | diminuito di | diminuiti di | diminuzione del | una diminuzione del | diminuzione di | una diminuzione di | riduzione del | una riduzione del | riduzione di | una riduzione di | ridotto del | ridotto di | crollato del | crollo del | un crollo del | flessione del | una flessione del | guadagnato | guadagna | perde | passato da | passati da | passata da | passate da | passa da | passano da | passando da | su del | giù del | balzo del | un balzo del | salgono del | sale del | scende del | cala del | cresce del | in più rispetto a | aumentati di | aumentate di | aumentata di | diminuite di | diminuita di | calate di | calata di | scese di | scesa di | salite di | salita di | cresciute di | cresciuta di | ridotti di | ridotte di | ridotta di | aumentati del | aumentate del | aumentata del | diminuite del | diminuita del | diminuiti del | calate del | calata del | calati del | scese del | scesa del | scesi del | salite del | salita del | saliti del | cresciuta del | cresciuti del | salito | salita | saliti | cresciuto | cresciuta | aumentato | aumentata | sceso | scesa | calato | calata | salito da | salita da | saliti da | sale da | cresciuto da | cresciuta da | aumentato da | aumentata da | sceso da | scesa da | scende da | calato da | calata da | superiore del | superiori del | inferiore del | inferiori del
      part: uno dei | una delle | alcuni dei | alcune delle | la metà dei | la metà delle | molti dei | gran parte dei | la maggior parte dei | parte dei | due dei | due delle | tre dei | tre delle | quattro dei | un terzo dei | un quarto dei | nessuno dei | ciascuno dei | tra i tanti | metà dei | metà delle
      multiple: doppio | triplo | il doppio di | il triplo di | il doppio dei | doppio di | raddoppiato | triplicato | due volte | raddoppiati | moltiplicato per | moltiplicata per | moltiplicati per | diviso per | di un fattore
      name: articolo | articoli | art . | capitolo | pagina | pagine | boeing | airbus | volo | gate | numero | n . | n ° | nº | № | # | linea | sezione | livello | fase | tappa | categoria | classe | gruppo | tipo | versione | modello | formula | autostrada | canale | covid - | risoluzione | legge | posto | tomo | volume | episodio | stagione | giorno | top | edificio | stanza | zona | distretto | settore | allegato | paragrafo | terminal | agenda | decreto | comma | rete | italia | statale | serie | under | turno | giornata | lotto | binario | gruppo dei | gruppo degli | cap | tel . | telefono | tel | minuto | ora | giro | settimana | camera | sedile | fila | autobus | tram | treno | appartamento | interno | chilometro | cella | aula | sala | capo | clausola | nota | piano | porta | uscita | corsia | reattore | paziente | testimone | scheda | quattro gatti | mille grazie | due gatti
      ordinal: il posto
      year: nel | dal | anno | l'anno | l ' anno | dell'anno | del | fine | inizio | metà | estate | autunno | fino al | entro il | al | prima del | dopo il | stagione | il
      month: gennaio | febbraio | marzo | aprile | maggio | giugno | luglio | agosto | settembre | ottobre | novembre | dicembre | gen . | feb . | mar . | apr . | mag . | giu . | lug . | ago . | set . | sett . | ott . | nov . | dic .
      time: alle | dalle | verso le | le | fino alle
      age: età di | all'età di | l'età di | di età | età compresa tra
      vague: diversi | diverse | alcuni | alcune | molti | molte | numerosi | numerose | pochi | poche | qualche | parecchi | parecchie | un paio di | una manciata di | decine di | centinaia di | migliaia di | milioni di | svariati | svariate | vari | varie | innumerevoli | innumerevole | una manciata | un pugno di | una miriade di | svariati | un gran numero di | una serie di | tantissimi | tantissime | moltissimi | moltissime | tanti | tante | decine | centinaia | migliaia | alcune | nessuno | la maggior parte | dozzine di | un paio | un numero {imprecisato/sconosciuto/indeterminato/non precisato/ignoto} di | un numero {imprecisato/sconosciuto/indeterminato/non precisato/ignoto}
      decades: anni | anni ' | decennio
      loss: taglio di | un taglio di | tagli per | tagli di | perdita di | perso
      street: via | viale | piazza | corso | largo | vicolo | piazzale | lungomare | strada | lungotevere | contrada
      1: il | la | lo
      @: a testa | ciascuno | ciascuna
      clock: alle ore | ore
      denial: non | né | mai
      possible: potrebbe raggiungere | potrebbe raggiungere i | potrebbe salire a | potrebbe arrivare a | potrebbero raggiungere | potrebbero raggiungere i | potrebbero salire a | potrebbero arrivare a | può raggiungere | può raggiungere i | può salire a | può arrivare a
      0: nemmeno uno | nemmeno un | nemmeno una | neanche un | neanche uno | neanche una | neppure un | neppure una | nessun singolo | non un solo | non una sola | nemmeno un solo | nemmeno una sola | neanche un solo | neanche una sola
      """,
    after: """
      vague: cifre | zeri
      ~: circa | all'incirca | più o meno | o giù di lì | in media | approssimativamente
      >: e passa | e rotti | abbondanti | e qualcosa | e più di lì
      >=: o più | e più | almeno | minimo | in su | come minimo | o oltre | e oltre
      <=: o meno | e meno | al massimo | massimo | in giù | al più
      to: a | ai | agli | alle | oppure | e fino a | al
      and: e | ed | e i | e le
      of: di | d ' | dei | delle | del | dell ' | della | dello | degli | dell' | d'
      filler: altri | nuovi | nuove | interi | lunghi | consecutivi | ulteriori
      in: su | ogni
      each: al | all ' | alla | per | ogni | a | l ' | allo
      per: /
      month: gennaio | febbraio | marzo | aprile | maggio | giugno | luglio | agosto | settembre | ottobre | novembre | dicembre
      year: a . c | d . c
      time: del mattino | di sera | di notte | del pomeriggio | in punto | ore
      ordinal: º | ª | ° | esimo | esima
      decade: s
      age: anni di età | anni d'età | enne | - enne
      multiple: volte | volte più | × | x
      change: in più | in meno | più di quanto | più persone di | sopra la media | sopra la norma | sopra il livello normale | sopra il livello abituale | sopra la soglia | sotto la media | sotto la norma | sotto il livello normale | sotto il livello abituale | sotto la soglia | al di sopra della media | al di sopra della norma | al di sopra del normale | al di sopra del livello | al di sopra della soglia | al di sotto della media | al di sotto della norma | al di sotto del normale | al di sotto del livello | al di sotto della soglia | sotto il livello del mare
      part: dei | delle
      or: o
      @: ciascuno | ciascuna | a testa | cadauno
      minus: sotto zero | sotto lo zero | negativi | sotto lo 0 | sotto 0
      era: a . c | d . c | avanti cristo | dopo cristo
      name: e lode
      rain: pioggia | piogge | neve | precipitazioni | grandine
      """,
    units: """
      cent: centesimo | centesimi
      times: volte
      %: per cento | percento
      pp: punto percentuale | punti percentuali
      ‰: per mille
      m: metro | metri
      km: chilometro | chilometri
      cm: centimetro | centimetri
      mm: millimetro | millimetri
      mile: miglio | miglia
      nmi: miglia nautiche | miglio nautico
      foot: piede | piedi
      inch: pollice | pollici
      m²: metro quadrato | metri quadrati | metri quadri | mq | metro quadro
      km²: chilometro quadrato | chilometri quadrati | kmq
      ha: ettaro | ettari
      m³: metro cubo | metri cubi | mc
      L: litro | litri
      hL: ettolitri | ettolitro
      mL: millilitri
      barrel: barile | barili
      kg: chilogrammo | chilogrammi | chilo | chili
      g: grammo | grammi
      mg: milligrammi
      t: tonnellata | tonnellate
      quintal: quintale | quintali
      s: secondo | secondi
      min: minuto | minuti
      hour: ora | ore
      day: giorno | giorni
      week: settimana | settimane
      month: mese | mesi
      quarter: trimestre | trimestri
      year: anno | anni
      decade: decennio | decenni
      century: secolo | secoli
      km/h: chilometri orari | chilometri all'ora | km orari | km all'ora | chilometri l'ora | chilometri all ' ora | km all ' ora
      knot: nodo | nodi
      m/s: metri al secondo
      kWh: chilowattora | kilowattora
      MWh: megawattora
      GWh: gigawattora
      TWh: terawattora
      W: watt
      kW: kilowatt | chilowatt
      MW: megawatt
      GW: gigawatt
      hp: cavalli | cv
      kcal: chilocalorie
      cal: calorie
      °C: gradi celsius | gradi centigradi | gradi | grado
      °F: gradi fahrenheit
      byte: byte
      MB: megabyte
      GB: gigabyte | giga
      TB: terabyte
      EUR: euro
      $: dollaro | dollari
      USD: dollari statunitensi | dollari americani | dollari usa
      GBP: sterlina | sterline
      CHF: franco svizzero | franchi svizzeri | franchi
      JPY: yen
      CNY: yuan
      RUB: rublo | rubli
      rupee: rupia | rupie
      peso: peso | pesos
      kr: corone
      mph: miglia orarie | miglia all'ora
      acre: acro | acri
      yard: iarda | iarde
      gallon: gallone | galloni
      oz: oncia | once
      lb: libbra | libbre
      kt: chilotoni
      Mt: megatoni | megatonnellate
      µm: micrometri | micron
      nm: nanometri
      µg: microgrammi
      cL: centilitri
      cm²: centimetri quadrati
      cm³: centimetri cubi
      km³: chilometri cubi
      TW: terawatt
      MJ: megajoule
      GJ: gigajoule
      PB: petabyte
      Gbit: gigabit
      Mbit: megabit
      bp: punti base | punto base
      carat: carati
      KRW: won
      CAD: dollari canadesi
      AUD: dollari australiani
      TRY: lire turche
      SEK: corone svedesi
      NOK: corone norvegesi
      DKK: corone danesi
      PLN: zloty
      franc: franchi | franco
      pound: sterline
      dinar: dinari
      dirham: dirham
      CFA: franchi cfa
      """,
    near: """
      quasi | poco meno di | vicino a | vicino ai | prossimo a | prossimi a | praticamente
      pressoché | un po' meno di | appena sotto i | sfiora i | sfiorano i | sfiorando i
      sfiora | sfiorano | appena meno di | a ridosso di | leggermente meno di
      poco sotto i | poco più di | un po' più di | leggermente più di | poco oltre
      e rotti
      un buon | una buona | appena più di | leggermente oltre | appena oltre
      di poco inferiore a | di poco inferiori a | di poco sotto i | poco al di sotto di | non lontano da | a un passo da | a un passo dai | prossimo ai | prossimi ai | vicini a | vicini ai | sfioravano i | sfiorava i | sfiorato i | sfiorati i
      """,
    comparatives: "più meno quasi supera superano superato superava oltrepassa eccede",
    persons: "persone persona uomini donne bambini abitanti",
    rates: """
      day: giornalmente | quotidianamente
      week: settimanalmente
      month: mensilmente
      year: annualmente
      """,
    rateAdjectives: """
      day: giornaliero | giornalieri | giornaliera | giornaliere | quotidiano | quotidiani | quotidiana | quotidiane
      week: settimanale | settimanali
      month: mensile | mensili
      year: annuo | annui | annua | annue | annuale | annuali
      quarter: trimestrale | trimestrali
      """,
    perRound: "per | ogni | su | per ogni",
    portion: """
      dei | delle | degli | di | dei suoi | delle sue | dei loro | delle loro
      """,
    reached:
      "a | ai | al | all ' | allo | alla | agli | alle | fino al | fino a | fino ai | sino a",
    compared: "più meno maggiore maggiori minore minori superiore superiori inferiore inferiori",
    than: "di del dello della dei rispetto che",
    clauses: "e ed o ma che perché quando se mentre come dove solo",
    multiples: """
      2: doppio
      3: triplo
      4: quadruplo
      5: quintuplo
      6: sestuplo
      10: decuplo
      100: centuplo
      """)
}
