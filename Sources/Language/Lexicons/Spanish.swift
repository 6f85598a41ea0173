extension Lexicon {
  static let spanish = Lexicon(
    "es", decimal: ",", [.sharesWithOf, .bothDecimals],
    contractions: [
      "de": ["del", "de la", "de los", "de las"], "a": ["al", "a la", "a los", "a las"],
    ],
    numbers: """
      0: cero
      1: uno | una | un
      ^1: una | un
      2: dos
      3: tres
      4: cuatro
      5: cinco
      6: seis
      7: siete
      8: ocho
      9: nueve
      10: diez
      11: once
      12: doce
      13: trece
      14: catorce
      15: quince
      16: dieciséis | dieciseis | diez y seis
      17: diecisiete
      18: dieciocho
      19: diecinueve
      20: veinte
      21: veintiuno | veintiuna | veintiún | veintiun
      22: veintidós | veintidos
      23: veintitrés | veintitres
      24: veinticuatro
      25: veinticinco
      26: veintiséis | veintiseis
      27: veintisiete
      28: veintiocho
      29: veintinueve
      30: treinta
      40: cuarenta
      50: cincuenta
      60: sesenta
      70: setenta
      80: ochenta
      90: noventa
      100: cien | ciento
      200: doscientos | doscientas
      300: trescientos | trescientas
      400: cuatrocientos | cuatrocientas
      500: quinientos | quinientas
      600: seiscientos | seiscientas
      700: setecientos | setecientas
      800: ochocientos | ochocientas
      900: novecientos | novecientas
      x1000: mil
      x1000000: millón | millon
      X1000000: millones
      x1000000000: millardo
      X1000000000: millardos
      x1000000000000: billón | billon
      X1000000000000: billones
      s1000: k
      s1000000: mill . | mill | mdd | mln | mls | mdp
      s1000000000: mmm | bn
      l1000000: m | mm
      x12: docena
      X12: docenas
      ~X10: decenas
      ~X100: centenares | centenas
      ~X1000: millares
      ~x10: decena
      ~x15: quincena
      ~x20: veintena
      ~x30: treintena
      ~x40: cuarentena
      ~x50: cincuentena
      ~x100: centenar | centena
      ~x1000: millar
      p1/2: medio | media | la mitad de un
      p1/4: un cuarto de | cuarto de
      p3/4: tres cuartos de
      f1/2: mitad | la mitad | medio | media
      f1/3: tercios | terceras partes
      f1/4: cuarto | cuartos | cuartas partes
      f1/5: quinto | quintos | quintas partes
      f1/6: sextas partes
      f1/8: octavo | octavos
      f1/10: décimo | décimos | décimas partes
      +1/2: y medio | y media
      &: y
      F1/3: la tercera parte | tercera parte | una tercera parte | tercio
      F1/4: la cuarta parte | cuarta parte | una cuarta parte
      F1/5: la quinta parte | quinta parte | una quinta parte
      F1/6: la sexta parte | sexta parte | una sexta parte
      F1/7: la séptima parte | séptima parte | una séptima parte
      F1/8: la octava parte | octava parte | una octava parte
      F1/9: la novena parte | novena parte | una novena parte
      F1/10: la décima parte | décima parte | una décima parte
      F1/100: la centésima parte | centésima parte | una centésima parte
      +1/4: y cuarto | y un cuarto
      +3/4: y tres cuartos
      .: coma
      m1 EUR USD: pavos | pavo
      m1000 CLP COP ARS: lucas | luca
      m1000000 CLP COP ARS UYU: palos | palo
      m1 MXN: varos
      m1 GTQ: quetzales | quetzal
      m1 PYG: guaraníes | guaraní
      m1 CRC: colones
      m1 HNL: lempiras
      m1 NIO: córdobas
      m1 VES: bolívares
      m1 BOB: bolivianos
      m1 PAB: balboas
      """,
    before: """
      range: entre | de | desde | del
      ~: alrededor de | aproximadamente | unos | unas | cerca de unos | en torno a | en torno a los | aprox . | más o menos | sobre | sobre unos | a eso de | algo así como | estimado en | estimados en | estimadas en | una media de | un promedio de | en promedio | de media | del orden de | hacia | como unos | poco más o menos | alrededor de los | alrededor de las | una estimación de | estimada en | rondando los | ronda los | rondan los | rondan | ronda | rondando | cosa de | rondaba los | rondaban los | aproximadamente unos | alrededor de unos | un estimado de | aproximados | se estima en | unos aproximadamente | en las cercanías de | de alrededor de | estimativamente | más o menos unos | del entorno de | en el entorno de | de unos | de unas | por unos | por unas | con unos | con unas | a unos | a unas | en unos | en unas
      >: más de | mas de | superior a | superiores a | por encima de | sobrepasa | supera | superan | supera los | superan los | superó | superó los | superó las | supera las | superan las | superaron | superaba los | superar los | superando los | mayor de | mayor que | por encima de los | bastante más de | mucho más de | algo más de | poco más de | un poco más de | más que | mayores de | encima de | largamente más de | muy por encima de | más allá de | excede | exceden | excede los | ligeramente por encima de | pasados | rebasa los | rebasó los | ligeramente más de | apenas más de | apenas por encima de | muchos más de | superando | rebasan | rebasa | rebasó | rebasaron | sobrepasó | sobrepasan | excedió | exceden los | superaban | superando las | arriba de | por arriba de | más de los | más de las | un tanto más de | unos pocos más de | un buen | una buena | superado la barrera de | superó la barrera de | superan la barrera de | supera la barrera de | superado la marca de | superó la marca de | supera la marca de | superado la cifra de | superó la cifra de | supera la cifra de | superado la cota de | superó la cota de | rebasó la cifra de | rebasado la cifra de | rebasó la barrera de | rebasado la barrera de | rebasó la marca de | cruzó la barrera de | cruzado la barrera de | traspasó la barrera de | traspasado la barrera de | rompió la barrera de | roto la barrera de | pasó la barrera de | pasado la barrera de | superado el umbral de | superó el umbral de | cruzó el umbral de | sobrepasó la barrera de | sobrepasado la barrera de | sobrepasó la cifra de | sobrepasado la cifra de | rebasado los | superada la barrera de
      >=: al menos | por lo menos | como mínimo | no menos de | mínimo | un mínimo de | cuando menos | a partir de | lo menos | mínimo de | como poco | nada menos de | no inferior a | no inferiores a | nunca menos de | un piso de | no menos que | cuanto menos | no {puede/podrá/debe/deberá} ser {inferior a/menor de/menor que}
      <: menos de | casi | cerca de | por debajo de | inferior a | inferiores a | prácticamente | cercano a | cercana a | cercanos a | poco menos de | un poco menos de | algo menos de | próximo a | menor de | menores de | no llega a | no llegan a | menos que | no alcanza | muy por debajo de | debajo de | apenas menos de | bastante menos de | mucho menos de | rozando los | roza los | ni siquiera | cerca de los | cerca de las | a punto de alcanzar | ligeramente por debajo de | menor que | ni | ligeramente menos de | apenas por debajo de | por debajo de los | abajo de | por abajo de | cercanas a | cercano a los | al filo de | menos de los | menos de las | roza | rozan | rozan los | rozando | se acerca a | se acercan a | se acercaba a | se aproxima a | se aproximan a | se acerca a los | se aproxima a los | no {alcanza/alcanzan/alcanzó/alcanzaron/alcanzará/llega a/llegan a/llegó a/llegaron a/llegará a} | no ha alcanzado | no han alcanzado
      <=: hasta | como máximo | a lo sumo | máximo | un máximo de | no más de | a lo más | máximo de | tope de | un tope de | como mucho | no supera los | no superior a | no superan los | no más que | no superior a los | sin superar los | sin pasar de | no exceda de | no excede de | no excede los | no exceden los | no supera | a todo tirar | un tope máximo de | nunca más de | como máximo de | hasta un máximo de | no {supera/superan/superó/superaron/superará/superarán/superaba/excede/exceden/excedió/sobrepasa/sobrepasó/rebasa/rebasó} {el/la/los/las} | no {puede/pueden/podrá/podrán/podía/podría/debe/deben/deberá/deberán} {superar/exceder/sobrepasar/rebasar} {el/la/los/las} | no {ha/han/había/habían} {superado/excedido/sobrepasado/rebasado} {el/la/los/las} | nunca {superó/superaron/ha superado} {el/la/los/las} | no {supera/superan/superó/superaron/superará/superarán/superaba/excede/exceden/excedió/excedieron/excederá/sobrepasa/sobrepasó/sobrepasará/rebasa/rebasó/rebasará/pasa de/pasan de/pasó de/pasaron de/pasará de} | no {excede/exceden/excedió/excederá/excederán} de | no {puede/pueden/podrá/podrán/podía/podría/debe/deben/deberá/deberán/debía/debería} {superar/exceder/exceder de/sobrepasar/rebasar/pasar de/ser superior a/ser superiores a} | nunca {superó/supera/superaron/excedió/ha superado} | no {ha/han/había/habían} {superado/excedido/sobrepasado/rebasado} | sin {superar/exceder/exceder de/sobrepasar/rebasar}
      =: exactamente | justo | solo | sólo | solamente | apenas | únicamente | precisamente | un total de | en total | nada menos que | ni más ni menos que | tan solo | tan sólo | nada más que | total de | un récord de
      filler: los | las | otros | otras | otro | otra | adicionales | más | a | al | con | en | por | para | sus | su | estos | estas | esos | esas | todos los | todas las | ya | hay | había | hubo | son | es | era | eran | fue | fueron | ha | han | sido | está | están | de los | de las | ascienden a | asciende a | ascendió a | ascendía a | suman | suma | sumaban | alcanza | alcanzó | alcanzan | alcanzaron | alcanza los | alcanzó los | llega a | llegó a | llegan a | llegaron a | llega a los | tiene | tienen | tenía | cuenta con | cuenta | actualmente | sumó | cifra de | valor de | de hasta los | lo | que | totaliza | no solo | unos otros | aún | todavía | se | pérdidas de | pérdidas por
      -: y | e | o | u | pero | cuando | donde | mientras | durante | tras | contra | según | sin | bajo | mató | mataron | dejó | dejaron | dejando | murieron | mueren | muertos | heridos | fallecidos | personas | hirió | detuvo | detuvieron | cuesta | costó | cuestan | costará | vale | pagó | pagar | pagará | perdieron | ganó | próximos | próximas | últimos | últimas | primeros | primeras | ellos | él | ella | nosotros | puede | pueden | podría | podrían | debe | deben | necesita | necesitan | emplea | vendió | vende | reunió | reúne | recibió | libera | liberó | evacuó | dura | duró | lunes | martes | miércoles | jueves | viernes | sábado | domingo | hoy | ayer | cada | vía | dijo | incluye | incluyendo | invertirá | invirtió | representa | involucra | afecta | afectó | registró | reportó | reportan | confirmó | desplazó | desplazados | destruyó | busca | prevé | espera | mide | pesa | recorrió | *ando | *iendo | *aron | *ieron | *ados | *adas
      minus: menos
      negation: ni un | ningún | ninguna
      change: aumentó | aumentó un | aumentó en | aumento de | un aumento de | aumento del | un aumento del | aumenta | aumentaron | subió | subió un | subida de | subida del | una subida del | una subida de | subieron | alza de | alza del | un alza del | un alza de | incremento de | incremento del | un incremento de | un incremento del | cayó | cayó un | caída de | caída del | una caída del | una caída de | bajó | bajó un | baja de | baja del | bajaron | descenso de | descenso del | un descenso de | un descenso del | descendió | descendió un | disminuyó | disminución de | disminución del | una disminución de | reducción de | reducción del | una reducción de | redujo en | redujo un | creció | creció un | crecimiento de | crecimiento del | un crecimiento del | un crecimiento de | ganó | retrocedió | retroceso del | avanzó | avanzó un | se disparó | se desplomó un | pasó de | pasaron de | pasa de | pasar de | pasando de | recorte del | encareció un | creciendo un | incrementó | incrementó en | incrementó un | crecerá un | aumentará en | subirá un | repunte de | repunte del | cayeron | crecieron | disminuyeron | descendieron | retrocedieron | avanzaron | se dispararon | se desplomaron | incrementaron | redujeron en | redujeron un | caerá un | caerá en | caerán | subirán | aumentarán | crecerán | bajará un | bajarán | subió de | bajó de | aumentó de | cayó de | creció de | aumentaron en | subieron en | cayeron en | crecieron en | bajaron en | disminuyeron en | subió en | cayó en | creció en | bajó en | disminuyó en | se elevó | elevó | elevaron | se elevaron | escaló | elevó de | se elevó de | elevaron de | rebajó de | rebajado de | descendió de | escaló de | disminuyó de | redujo de | se redujo de | ascendió de | repuntó | repuntaron | repunta | repuntan | repuntó en | repunta en | cedió | cedió en | avanzó en | retrocedió en
      part: uno de los | una de las | algunos de los | algunas de las | la mitad de los | la mitad de las | varios de los | muchos de los | la mayoría de los | la mayoría de las | parte de los | dos de los | dos de las | tres de los | tres de las | cuatro de los | cinco de los | un tercio de los | un cuarto de los | ninguno de los | cada uno de los | mitad de los | de entre los | el resto de los
      multiple: doble | triple | cuádruple | el triple | el doble de | el triple de | doble de | triple de | duplicó | triplicó | dos veces | el doble | multiplicado por | multiplicó por | multiplicaron por | multiplica por | multiplicar por | multiplicada por | dividido por | dividido entre | por un factor de
      name: artículo | artículos | capítulo | página | páginas | boeing | airbus | vuelo | puerta | número | núm . | nº | n ° | no . | # | № | línea | sección | nivel | fase | etapa | categoría | clase | grupo | tipo | versión | modelo | fórmula | ruta | autopista | canal | covid - | resolución | ley | puesto | tomo | volumen | episodio | temporada | día | top | edificio | sala | zona | distrito | sector | anexo | párrafo | terminal | agenda | decreto | km | carrera | jornada | lote | grupo de los | grupo de | código postal | tel . | tfno . | teléfono | tel | minuto | hora | vuelta | semana | habitación | asiento | fila | autobús | tren | piso | apartamento | kilómetro | milla | celda | andén | vía | apartado | capítulo n . º | artículo n . º | cláusula | inciso | anotación | nota | aula | taquilla | planta | paciente | testigo | reactor | cuatro gatos | mil gracias | cuatro pelagatos
      ordinal: el puesto
      year: en | desde | el año | año | de | del | del año | fines de | finales de | principios de | inicios de | mediados de | hasta | verano de | otoño de | para | antes de | después de | temporada | hacia | a fines de
      month: enero | febrero | marzo | abril | mayo | junio | julio | agosto | septiembre | setiembre | octubre | noviembre | diciembre | ene . | feb . | mar . | abr . | jun . | jul . | ago . | sept . | sep . | oct . | nov . | dic . | enero de | febrero de | marzo de | abril de | mayo de | junio de | julio de | agosto de | septiembre de | setiembre de | octubre de | noviembre de | diciembre de
      time: a las | las | a la | hacia las | desde las | hasta las | sobre las
      decade: los
      age: edad de | la edad de | a los | de edad | mayores de edad de
      vague: varios | varias | algunos | algunas | muchos | muchas | numerosos | numerosas | pocos | pocas | un puñado de | unos pocos | unos cuantos | unas cuantas | decenas de | cientos de | miles de | docenas de | centenares de | millones de | un par de | diversos | cuantiosos | innumerables | incontables | nadie | un puñado | infinidad de | multitud de | montones de | un montón de | una veintena larga | una serie de | un sinfín de | diversas | cuantiosas | la mayoría | centenares | decenas | cientos | miles | docenas | unos pocos | unas pocas | un par | un número {desconocido/indeterminado/no determinado/no precisado/sin determinar/impreciso} de | un número {desconocido/indeterminado/no determinado/no precisado/sin determinar/impreciso} | una cantidad {desconocida/indeterminada} de
      decades: década de los | década del | década de | los años | años
      loss: recorte de | un recorte de | pérdida de | una pérdida de | perdió | recortes de
      street: calle | avenida | av . | avda . | paseo | plaza | carretera | camino | callejón | pasaje | ronda | c /
      1: el | la
      @: cada uno con | a cada uno | a cada una
      denial: no | nunca | tampoco
      possible: podría alcanzar | podría alcanzar los | podría llegar a | podría llegar a los | podría subir a | podría ascender a | podría elevarse a | podrían alcanzar | podrían alcanzar los | podrían llegar a | podrían llegar a los | podrían subir a | podrían ascender a | podrían elevarse a | puede alcanzar | puede alcanzar los | puede llegar a | puede llegar a los | puede subir a | puede ascender a | puede elevarse a | pueden alcanzar | pueden alcanzar los | pueden llegar a | pueden llegar a los | pueden subir a | pueden ascender a | pueden elevarse a
      0: ni un solo | ni una sola | ni siquiera un | ni siquiera una | ni un | ni una
      from: desde
      price: {entradas/precios/billetes/boletos/tarifas/habitaciones/abonos} desde | {comienza/comienzan/empieza/empiezan/arranca/arrancan/parte/parten} desde
      """,
    after: """
      vague: cifras | dígitos
      ~: aproximadamente | más o menos | o así | y pico aproximadamente | en promedio | de media | aprox .
      >: y pico | y tantos | y tantas | largos | largas | larga | largo | y algo | y fracción
      >=: o más | y más | por lo menos | al menos | como mínimo | mínimo | en adelante
      <=: o menos | y menos | como máximo | máximo | a lo sumo | como mucho
      to: a | hasta | y hasta
      and: y | a | hasta
      of: de | de los | de las | del
      filler: nuevos | nuevas | últimos | largos | consecutivos | consecutivas | adicionales | otros
      in: de cada | por cada | sobre | en
      each: por | al | a la | cada | por cada | la | el | a la
      per: /
      month: de enero | de febrero | de marzo | de abril | de mayo | de junio | de julio | de agosto | de septiembre | de setiembre | de octubre | de noviembre | de diciembre | enero | febrero | marzo | abril | mayo | junio | julio | agosto | septiembre | octubre | noviembre | diciembre
      year: a . c | d . c
      time: de la mañana | de la tarde | de la noche | horas gmt | h . | hs | hrs | p . m | a . m | pm | am | de la madrugada
      ordinal: . º | . ª | º | ª | er | ro | ra | do | da | to | ta | vo | va | no | na | °
      decade: s
      age: años de edad | añitos
      multiple: veces | veces más | × | x
      change: más que | menos que | más de lo | menos | más personas que | por encima de lo normal | por encima de lo habitual | por encima de lo usual | por encima de la media | por encima de la normal | por encima de su nivel | por encima de su nivel normal | por debajo de lo normal | por debajo de lo habitual | por debajo de lo usual | por debajo de la media | por debajo de la normal | por debajo de su nivel | por debajo de su nivel normal | por encima del promedio | por encima del nivel normal | por encima del nivel habitual | por encima del nivel de | por encima del umbral | por encima del récord | por encima del límite | por debajo del promedio | por debajo del nivel normal | por debajo del nivel habitual | por debajo del nivel de | por debajo del umbral | por debajo del récord | por debajo del límite | bajo el nivel
      part: de los | de las
      or: o | u | ó
      @: cada uno | cada una
      minus: bajo cero | negativos | bajo 0 | por debajo de cero | bajo el cero | por debajo de 0
      era: a . c | d . c | antes de cristo | después de cristo | a . e . c
      rain: lluvia | lluvias | nieve | precipitación | precipitaciones | granizo
      """,
    units: """
      cent: centavo | centavos | céntimo | céntimos
      times: veces | vez
      %: por ciento | por cien | porciento
      pp: punto porcentual | puntos porcentuales
      ‰: por mil
      m: metro | metros
      km: kilómetro | kilómetros | kms
      cm: centímetro | centímetros
      mm: milímetro | milímetros
      mile: milla | millas
      nmi: millas náuticas | milla náutica
      foot: pie | pies
      inch: pulgada | pulgadas
      m²: metro cuadrado | metros cuadrados
      km²: kilómetro cuadrado | kilómetros cuadrados
      ha: hectárea | hectáreas
      m³: metro cúbico | metros cúbicos
      L: litro | litros
      mL: mililitro | mililitros
      barrel: barril | barriles
      gallon: galón | galones
      kg: kilogramo | kilogramos | kilo | kilos
      g: gramo | gramos
      mg: miligramo | miligramos
      t: tonelada | toneladas | tm
      lb: libra | libras
      quintal: quintal | quintales
      s: segundo | segundos
      min: minuto | minutos
      hour: hora | horas
      day: día | días | dia | dias
      week: semana | semanas
      month: mes | meses
      quarter: trimestre | trimestres
      year: año | años
      decade: década | décadas
      century: siglo | siglos
      km/h: kilómetros por hora | km por hora
      knot: nudo | nudos
      m/s: metros por segundo
      kWh: kilovatio hora | kilovatios hora | kilovatios - hora | kilovatio - hora
      MWh: megavatios hora | megavatio hora | megavatios - hora | megavatio - hora
      GWh: gigavatios hora | gigavatio hora | gigavatios - hora | gigavatio - hora | gigawatts hora
      TWh: teravatios hora | teravatio hora | teravatios - hora | teravatio - hora
      W: vatio | vatios
      kW: kilovatio | kilovatios
      MW: megavatio | megavatios | megawatts
      GW: gigavatio | gigavatios
      hp: caballos | cv | caballos de fuerza
      kcal: kilocalorías
      cal: calorías
      °C: grados celsius | grados centígrados | grados | grado | grado centígrado
      °F: grados fahrenheit
      byte: bytes
      MB: megabytes | megas
      GB: gigabytes | gigas
      TB: terabytes
      EUR: euro | euros
      $: dólar | dólares | dolares
      USD: dólares estadounidenses | dólares americanos | dólar estadounidense
      GBP: libras esterlinas | libra esterlina
      peso: peso | pesos
      MXN: pesos mexicanos
      ARS: pesos argentinos
      COP: pesos colombianos
      CLP: pesos chilenos
      PEN: sol | soles
      JPY: yen | yenes
      CNY: yuan | yuanes
      BRL: real | reales
      CHF: francos suizos
      RUB: rublo | rublos
      rupee: rupia | rupias
      kr: coronas
      mph: millas por hora
      acre: acre | acres
      yard: yarda | yardas
      oz: onza | onzas
      kt: kilotonelada | kilotoneladas
      Mt: megatonelada | megatoneladas
      MJ: megajulios | megajoules
      GJ: gigajulios | gigajoules
      K: kelvin
      µm: micrómetros | micras
      nm: nanómetros
      µg: microgramos
      cL: centilitros
      hL: hectolitro | hectolitros
      hm³: hectómetro cúbico | hectómetros cúbicos | hm³ | hm3
      cm²: centímetros cuadrados
      cm³: centímetros cúbicos
      km³: kilómetros cúbicos
      km/s: kilómetros por segundo
      TW: teravatios
      PB: petabytes
      Gbit: gigabits
      Mbit: megabits
      bp: puntos básicos | punto básico
      carat: quilates
      KRW: wones
      CAD: dólares canadienses
      AUD: dólares australianos
      TRY: liras turcas
      INR: rupias indias
      SEK: coronas suecas
      NOK: coronas noruegas
      DKK: coronas danesas
      PLN: zlotys
      franc: francos | franco
      pound: libras
      dinar: dinares | dinar
      dirham: dirhams | dirham
      DOP: pesos dominicanos
      UYU: pesos uruguayos
      bolívar: bs | bs .
      CFA: francos cfa
      PYG: gs | gs .
      """,
    near: """
      casi | cerca de | cerca de los | cerca de las | prácticamente | cercano a | cercana a
      cercanos a | poco menos de | un poco menos de | algo menos de | próximo a
      no llega a | no llegan a | apenas menos de | rozando los | roza los
      a punto de alcanzar | ligeramente por debajo de | algo más de | poco más de
      un poco más de | ligeramente por encima de | y pico
      un buen | una buena | ligeramente más de | apenas más de | apenas por encima de | larga | largo
      ligeramente menos de | apenas por debajo de | cercanas a | cercano a los | al filo de | roza | rozan | rozan los | rozando
      """,
    comparatives: "más menos casi supera superan superó superaron sobrepasa excede exceden",
    persons: "personas persona hombres mujeres niños gente habitantes",
    rates: """
      day: diariamente | a diario
      week: semanalmente
      month: mensualmente
      year: anualmente
      """,
    rateAdjectives: """
      day: diario | diarios | diaria | diarias
      week: semanal | semanales
      month: mensual | mensuales
      year: anual | anuales
      quarter: trimestral | trimestrales
      """,
    perRound: "por | por cada | cada | de cada",
    portion: """
      de los | de las | de sus | de | de estos | de estas | del total de | de un total de
      """,
    reached: "a | al | hasta el | hasta la | a los | a las | hasta | hasta los | hasta las",
    compared: "más menos mayor mayores menor menores superior superiores inferior inferiores",
    than: "que",
    clauses: "y o e pero sino que porque cuando si mientras como donde solo sólo",
    multiples: """
      2: doble | duplo
      3: triple
      4: cuádruple | cuádruplo
      5: quíntuple | quíntuplo
      6: séxtuple | séxtuplo
      10: décuplo
      100: céntuplo
      """)
}
