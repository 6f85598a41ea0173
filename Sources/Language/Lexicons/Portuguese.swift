extension Lexicon {
  static let portuguese = Lexicon(
    "pt", decimal: ",", [.sharesWithOf],
    contractions: [
      "de": ["do", "da", "dos", "das"], "a": ["ao", "à", "aos", "às"], "que": ["que os", "que as"],
    ],
    numbers: """
      0: zero
      1: um | uma
      ^1: um | uma
      2: dois | duas
      3: três | tres
      4: quatro
      5: cinco
      6: seis
      7: sete
      8: oito
      9: nove
      10: dez
      11: onze
      12: doze
      13: treze
      14: catorze | quatorze
      15: quinze
      16: dezesseis | dezasseis
      17: dezessete | dezassete
      18: dezoito
      19: dezenove | dezanove
      20: vinte
      30: trinta
      40: quarenta
      50: cinquenta | cinqüenta
      60: sessenta
      70: setenta
      80: oitenta
      90: noventa
      100: cem | cento
      200: duzentos | duzentas
      300: trezentos | trezentas
      400: quatrocentos | quatrocentas
      500: quinhentos | quinhentas
      600: seiscentos | seiscentas
      700: setecentos | setecentas
      800: oitocentos | oitocentas
      900: novecentos | novecentas
      x1000: mil
      x1000000: milhão | milhao
      X1000000: milhões | milhoes
      x1000000000: bilhão | mil milhões
      X1000000000: bilhões
      x1000000000000: trilhão | bilião
      X1000000000000: trilhões | biliões
      s1000: k
      s1000000: mi . | mln | mio | milh .
      s1000000000: bi | bi . | bn
      s1000000000000: tri | tri .
      l1000000: m | mi
      x12: dúzia
      X12: dúzias
      ~X10: dezenas
      ~X100: centenas
      ~X1000: milhares
      ~x10: dezena
      ~x15: quinzena
      ~x20: vintena
      ~x30: trintena
      ~x100: centena
      ~x1000: milhar
      p1/2: meio | meia
      p1/4: um quarto de
      p3/4: três quartos de
      f1/2: metade | a metade | meio | meia
      f1/3: terços
      f1/4: quarto | quartos
      f1/5: quinto | quintos
      f1/6: sexto | sextos
      f1/8: oitavo | oitavos
      f1/10: décimo | décimos
      +1/2: e meio | e meia
      &: e
      F1/3: a terça parte | uma terça parte | terça parte | terço
      F1/4: a quarta parte | uma quarta parte | quarta parte
      F1/5: a quinta parte | uma quinta parte | quinta parte
      F1/6: a sexta parte | uma sexta parte | sexta parte
      F1/8: a oitava parte | uma oitava parte | oitava parte
      F1/10: a décima parte | uma décima parte | décima parte
      +1/4: e um quarto
      +3/4: e três quartos | e tres quartos
      .: vírgula
      m1 BRL EUR: paus
      m1 BRL: pilas | pratas | mangos
      m1 AOA: kwanzas | kwanza
      m1 MZN: meticais | metical
      m1 PYG: guaranis
      m1 BOB: bolivianos
      """,
    before: """
      range: entre | de | desde | entre os | entre as | dos
      ~: cerca de | aproximadamente | em torno de | por volta de | uns | umas | mais ou menos | à volta de | aprox . | na ordem de | da ordem de | estimado em | estimados em | estimadas em | estimada em | uma média de | em média | algo em torno de | perto de uns | cerca dos | em torno dos | rondando os | a rondar os | ronda os | rondam os | à roda de | coisa de | na casa dos | na casa das | por cerca de | média de | aproximados | na casa de | de cerca de | com cerca de | em cerca de | de aproximadamente | estimativa de | uma estimativa de | na faixa de | na faixa dos | rondando | a rondar | por volta dos | à volta dos | ao redor de | algo como | qualquer coisa como
      >: mais de | mais do que | acima de | acima dos | superior a | superiores a | ultrapassa | ultrapassam | ultrapassou | ultrapassa os | ultrapassou os | ultrapassam os | superou | supera | superou os | maior que | maior do que | bem mais de | pouco mais de | muito mais de | para além de | além de | além dos | um pouco mais de | passa de | passam de | passou de | passa dos | mais que | ultrapassando | superando | excede | superam | superaram os | ligeiramente acima de | bem acima de | bem acima dos | para cima de | pra cima de | um bom | uma boa | bons | boas | ligeiramente mais de | pouco acima de | pouco acima dos | excedem | excedeu | passou dos | passam dos | passaram de | passaram dos | ultrapassaram | ultrapassaram os | ultrapassava os | superior aos | superiores aos | bem mais do que | muito acima de | muito acima dos | muito mais do que | ultrapassou a marca de | ultrapassa a marca de | ultrapassaram a marca de | ultrapassado a marca de | ultrapassada a marca de | superou a marca de | supera a marca de | superaram a marca de | superado a marca de | passou a marca de | passou da marca de | passaram da marca de | passa da marca de | passou a barreira de | ultrapassou a barreira de | ultrapassaram a barreira de | ultrapassa a barreira de | superou a barreira de | rompeu a barreira de | romperam a barreira de | rompeu a marca de | cruzou a marca de | atravessou a barreira de | ultrapassou a casa de | ultrapassou a fasquia de | ultrapassa a fasquia de | ultrapassaram a fasquia de | superou a fasquia de | ultrapassou o patamar de | superou o patamar de | ultrapassou o limiar de | acima da marca de | acima da fasquia de | ultrapassado | ultrapassado os | ultrapassada
      >=: pelo menos | ao menos | no mínimo | não menos de | não menos que | um mínimo de | mínimo de | a partir de | nada menos que | nada menos de | no mínimo de | nunca menos de | não inferior a | não inferiores a | no mínimo uns | quando menos | pelo menos uns | pelo menos umas | não {pode/poderá/deve/deverá} ser {inferior a/menor que/menor do que}
      <: menos de | menos do que | quase | perto de | abaixo de | abaixo dos | inferior a | inferiores a | praticamente | próximo de | próximo a | pouco menos de | próximos de | um pouco menos de | menor que | menos que | nem | bem menos de | muito menos de | beirando os | beira os | bem abaixo de | perto dos | ligeiramente abaixo de | sequer | próximo dos | ligeiramente menos de | pouco abaixo de | pouco abaixo dos | inferior aos | inferiores aos | às portas de | à beira de | a roçar os | próximas de | próxima de | quase nos | quase aos | beirando | beiram os | muito abaixo de | muito menos do que | se aproxima de | se aproximam de | aproxima - se de | aproximam - se de | aproxima-se de | aproximam-se de | se aproxima dos | não {atinge/atingem/atingiu/atingiram/chega a/chegam a/chegou a/chegaram a}
      <=: até | no máximo | não mais de | não mais que | máximo de | um máximo de | não mais do que | ao máximo | no máximo até | limite de | um teto de | quando muito | nunca mais de | não superior a | não superiores a | sem ultrapassar os | sem ultrapassar | não ultrapassa os | não ultrapassam os | não ultrapassa | não excede | não excedem | não excede os | não passa de | não passam de | um limite de | até um máximo de | no máximo uns | não {ultrapassa/ultrapassam/ultrapassou/ultrapassaram/ultrapassará/ultrapassava/excede/excedem/excedeu/excederam/excederá/supera/superam/superou/superaram/superará/passa de/passam de/passou de/passaram de} | não {ultrapassa/ultrapassam/ultrapassou/ultrapassaram/excede/excedem/excedeu/excederam/supera/superam/superou/superaram} {os/as} | não {pode/podem/poderá/poderão/podia/poderia/deve/devem/deverá/deverão/devia/deveria} {ultrapassar/exceder/superar/ir além de/passar de/ser superior a/ser superiores a} | não {pode/podem/poderá/poderão/podia/poderia/deve/devem/deverá/deverão/devia/deveria} {ultrapassar/exceder/superar} {os/as} | nunca {ultrapassou/excedeu/superou} | sem {ultrapassar/exceder/superar}
      =: exatamente | exactamente | precisamente | apenas | só | somente | um total de | ao todo | no total | justamente | nada mais que | total de | tão somente | unicamente | um recorde de | num total de
      filler: os | as | outros | outras | outro | outra | mais | adicionais | a | ao | aos | às | à | com | em | por | para | seus | suas | sua | seu | estes | estas | esses | essas | todos os | todas as | já | há | havia | houve | são | é | era | eram | foi | foram | tem | têm | tinha | está | estão | ainda | atualmente | nos | nas | no | na | das | do | da | atingiu | atinge | atingiram | alcançou | alcança | chega a | chegou a | chegam a | chegaram a | chega aos | soma | somam | somou | totaliza | conta | conta com | totalizando | agora | hoje | que | se | prejuízos de | perdas de
      -: e | ou | mas | quando | onde | enquanto | durante | após | contra | segundo | sem | sob | matou | mataram | matando | deixou | deixaram | deixando | morreram | mortos | feridos | feriu | prendeu | deteve | custa | custou | custam | custará | vale | pagou | pagar | perdeu | perderam | ganhou | próximos | próximas | últimos | últimas | primeiros | primeiras | eles | ele | ela | nós | pode | podem | poderia | deve | devem | precisa | precisam | emprega | vendeu | vende | reuniu | reúne | recebeu | libertou | libertados | retirou | dura | durou | segunda | terça | quarta - feira | quinta - feira | sexta - feira | sábado | domingo | ontem | cada | disse | inclui | incluindo | pessoas | vítimas | investiu | investirá | atende | abriga | registrou | registou | confirmou | afetou | envolve | representa | mede | pesa | recolheu | arrecadou | resgatou | *ando | *endo | *aram | *eram | *ados | *adas
      minus: menos
      negation: nenhum | nenhuma
      change: aumentou | aumentaram | aumento de | um aumento de | aumentou em | subiu | subiram | alta de | uma alta de | subida de | uma subida de | incremento de | caiu | caíram | queda de | uma queda de | baixou | descida de | uma descida de | recuo de | um recuo de | recuou | diminuiu | diminuição de | uma diminuição de | redução de | uma redução de | reduziu em | cresceu | cresceram | crescimento de | um crescimento de | ganhou | avançou | avanço de | um avanço de | disparou | passou de | passaram de | passa de apenas | passando de | elevação de | encolheu | subiu de | caiu de | cresceu de | aumentou de | baixou de | acréscimo de | um acréscimo de | decréscimo de | aumentaram em | subiram em | caíram em | cresceram em | baixaram em | diminuíram em | reduziram em | cresceu em | caiu em | subiu em | baixou em | diminuiu em | elevou - se | se elevou | elevou | elevou de | reduziu de | diminuiu de
      part: um dos | uma das | alguns dos | algumas das | a metade dos | metade dos | metade das | vários dos | muitos dos | a maioria dos | a maioria das | parte dos | dois dos | duas das | três dos | três das | quatro dos | um terço dos | um quarto dos | nenhum dos | cada um dos | dentre os
      multiple: dobro | triplo | o dobro de | o triplo de | dobro de | o dobro dos | duplicou | dobrou | triplicou | duas vezes | o dobro | multiplicado por | multiplicou por | multiplicaram por | dividido por | por um fator de
      name: artigo | artigos | art . | capítulo | página | páginas | boeing | airbus | voo | portão | número | n . | n ° | nº | n . º | № | # | linha | seção | secção | nível | fase | etapa | categoria | classe | grupo | tipo | versão | modelo | fórmula | rodovia | br - | canal | covid - | resolução | lei | lugar | tomo | volume | episódio | temporada | dia | top | edifício | sala | zona | distrito | setor | sector | anexo | parágrafo | terminal | agenda | decreto | km | portugal | sub - | rodada | jornada | lote | grupo dos | grupo de | código postal | tel . | telefone | cep | tel | minuto | hora | volta | semana | quarto | assento | fila | fileira | ônibus | autocarro | trem | comboio | apartamento | andar | quilômetro | quilómetro | cela | plataforma | cláusula | inciso | nota | porta | cais | reator | paciente | testemunha | gabinete | camarote | meia dúzia de gatos pingados | meia dúzia de gatos - pingados | quatro gatos pingados | mil obrigados
      ordinal: o lugar
      year: em | desde | o ano | ano | ano de | de | do ano de | fim de | final de | início de | meados de | verão de | outono de | até | antes de | depois de | temporada | no ano de | finais de
      month: janeiro | fevereiro | março | abril | maio | junho | julho | agosto | setembro | outubro | novembro | dezembro | jan . | fev . | mar . | abr . | mai . | jun . | jul . | ago . | set . | out . | nov . | dez . | janeiro de | fevereiro de | março de | abril de | maio de | junho de | julho de | agosto de | setembro de | outubro de | novembro de | dezembro de
      time: às | as | à | pelas | das | até às | por volta das
      age: idade de | a idade de | aos | com idade de | com idade entre
      vague: vários | várias | alguns | algumas | muitos | muitas | numerosos | numerosas | poucos | poucas | um punhado de | dezenas de | centenas de | milhares de | milhões de | dúzias de | um par de | diversos | diversas | inúmeros | inúmeras | incontáveis | inumeráveis | um punhado | uma porção de | uma série de | um sem - número de | ninguém | a maioria | montes de | dezenas | centenas | milhares | certos | certas | bastantes | tantos | tantas | um par | um número {desconhecido/indeterminado/não determinado/incerto/não divulgado} de | um número {desconhecido/indeterminado/não determinado/incerto/não divulgado}
      decades: década de | anos | década
      loss: corte de | um corte de | cortes de | prejuízo de | perda de | perdeu
      street: rua | avenida | av . | travessa | alameda | largo | praça | estrada | beco
      1: o
      @: cada um com | a cada um | a cada uma
      denial: não | nunca | jamais
      possible: pode chegar a | pode chegar aos | pode atingir | pode alcançar | pode subir para | poderia chegar a | poderia chegar aos | poderia atingir | poderia alcançar | poderia subir para | podem chegar a | podem chegar aos | podem atingir | podem alcançar | podem subir para | poderão chegar a | poderão chegar aos | poderão atingir | poderão alcançar | poderão subir para | poderá chegar a | poderá chegar aos | poderá atingir | poderá alcançar | poderá subir para
      0: nem um único | nem uma única | nem um só | nem uma só | nem um | nem uma | nem sequer um | nem sequer uma
      from: desde
      price: {ingressos/bilhetes/preços/entradas/diárias/passagens} desde
      """,
    after: """
      vague: dígitos | algarismos
      ~: aproximadamente | mais ou menos | ou por aí | em média | ou algo assim
      >: e tal | e poucos | e poucas | e tantos | e tantas | e tais | e picos | e qualquer coisa | e lá vai | e pouco
      >=: ou mais | e mais | pelo menos | no mínimo | para cima | ao menos | ou acima
      <=: ou menos | e menos | no máximo | para baixo | ou abaixo
      to: a | até | e até | ao
      and: e
      of: de | dos | das | do
      filler: novos | novas | longos | consecutivos | adicionais | inteiros | outros
      in: em cada | em | sobre | de cada
      each: por | ao | à | a | cada | por cada | por | pela | pelo | a
      per: /
      month: de janeiro | de fevereiro | de março | de abril | de maio | de junho | de julho | de agosto | de setembro | de outubro | de novembro | de dezembro | janeiro | fevereiro | março | abril | maio | junho | julho | agosto | setembro | outubro | novembro | dezembro
      year: a . c | d . c
      time: da manhã | da tarde | da noite | horas em ponto | h | da madrugada
      ordinal: . º | . ª | º | ª | ° | o . | a .
      decade: s
      age: anos de idade
      multiple: vezes | vezes mais | × | x
      change: a mais | a menos | mais do que | menos do que | mais que | acima do normal | acima da média | acima do nível | acima do habitual | acima do limite | acima do recorde | acima da cota | abaixo do normal | abaixo da média | abaixo do nível | abaixo do habitual | abaixo do limite | abaixo do recorde | abaixo da cota | abaixo do nível do mar
      part: dos | das
      or: ou
      @: cada | cada um | cada uma
      minus: abaixo de zero | negativos | abaixo de 0 | abaixo do zero
      era: a . c | d . c | antes de cristo | depois de cristo
      rain: chuva | chuvas | neve | precipitação | granizo
      """,
    units: """
      cent: centavo | centavos | cêntimo | cêntimos
      times: vezes
      %: por cento | porcento
      pp: ponto percentual | pontos percentuais | p . p .
      ‰: por mil
      m: metro | metros
      km: quilômetro | quilômetros | quilómetro | quilómetros
      cm: centímetro | centímetros
      mm: milímetro | milímetros
      mile: milha | milhas
      nmi: milhas náuticas
      foot: pé | pés
      inch: polegada | polegadas
      m²: metro quadrado | metros quadrados
      km²: quilômetro quadrado | quilômetros quadrados | quilómetro quadrado | quilómetros quadrados
      ha: hectare | hectares
      m³: metro cúbico | metros cúbicos
      L: litro | litros
      mL: mililitro | mililitros
      barrel: barril | barris
      kg: quilograma | quilogramas | quilo | quilos
      g: grama | gramas
      mg: miligramas
      t: tonelada | toneladas
      lb: libras peso | libras - peso
      s: segundo | segundos
      min: minuto | minutos
      hour: hora | horas
      day: dia | dias
      week: semana | semanas
      month: mês | meses
      quarter: trimestre | trimestres
      year: ano | anos
      decade: década | décadas
      century: século | séculos
      km/h: quilômetros por hora | quilómetros por hora | km por hora
      knot: nó | nós
      m/s: metros por segundo
      kWh: quilowatt - hora | quilowatts - hora | quilowatts hora
      MWh: megawatt - hora | megawatts - hora | megawatts hora
      GWh: gigawatts - hora | gigawatt - hora | gigawatts hora | gigawatt hora
      TWh: terawatts - hora | terawatt - hora
      W: watt | watts
      kW: quilowatt | quilowatts
      MW: megawatt | megawatts
      GW: gigawatt | gigawatts
      hp: cavalos | cv
      kcal: quilocalorias
      cal: calorias
      °C: graus celsius | graus centígrados | graus | grau
      °F: graus fahrenheit
      byte: bytes
      MB: megabytes
      GB: gigabytes
      TB: terabytes
      EUR: euro | euros
      $: dólar | dólares
      USD: dólares americanos | dólares dos eua
      BRL: real | reais
      GBP: libra | libras | libras esterlinas
      JPY: iene | ienes
      CNY: yuan | yuans | iuane | iuanes
      CHF: francos suíços
      RUB: rublo | rublos
      rupee: rupia | rupias
      peso: peso | pesos
      kr: coroas
      mph: milhas por hora
      acre: acre | acres
      yard: jarda | jardas
      gallon: galão | galões
      oz: onça | onças
      kt: quilotoneladas
      Mt: megatoneladas
      µm: micrómetros | micrômetros | mícrons
      nm: nanómetros | nanômetros
      µg: microgramas
      cL: centilitros
      hL: hectolitro | hectolitros
      hm³: hectómetros cúbicos | hectômetros cúbicos
      cm²: centímetros quadrados
      cm³: centímetros cúbicos
      km³: quilómetros cúbicos | quilômetros cúbicos
      TW: terawatts
      PB: petabytes
      Gbit: gigabits
      Mbit: megabits
      bp: pontos - base | pontos base | pontos básicos
      carat: quilates
      CAD: dólares canadenses | dólares canadianos
      AUD: dólares australianos
      SEK: coroas suecas
      NOK: coroas norueguesas
      DKK: coroas dinamarquesas
      franc: francos | franco
      pound: libras
      dinar: dinares
      dirham: dirhams
      quintal: quintais | quintal
      CFA: francos cfa
      """,
    near: """
      quase | perto de | perto dos | praticamente | próximo de | próximo a | próximos de
      próximo dos | pouco menos de | um pouco menos de | beirando os | beira os
      ligeiramente abaixo de | pouco mais de | um pouco mais de | ligeiramente acima de
      e tal | e poucos | e poucas
      um bom | uma boa | bons | boas | ligeiramente mais de | pouco acima de | pouco acima dos
      ligeiramente menos de | pouco abaixo de | pouco abaixo dos | às portas de | à beira de | a roçar os | próximas de | próxima de | quase nos | quase aos | beirando | beiram os
      """,
    comparatives:
      "mais menos quase ultrapassa ultrapassam ultrapassou supera superam superou excede excedem",
    persons: "pessoas pessoa homens mulheres crianças habitantes",
    rates: """
      day: diariamente
      week: semanalmente
      month: mensalmente
      year: anualmente
      """,
    rateAdjectives: """
      day: diário | diários | diária | diárias
      week: semanal | semanais
      month: mensal | mensais
      year: anual | anuais
      quarter: trimestral | trimestrais
      """,
    perRound: "por | a cada | por cada | para cada | em cada",
    portion: """
      dos | das | de | dos seus | das suas | de seus | de suas
      """,
    reached: "a | ao | aos | para | até | até aos",
    compared: "mais menos maior maiores menor menores superior superiores inferior inferiores",
    than: "que",
    clauses: "e ou mas que porque quando se enquanto como onde só apenas",
    multiples: """
      2: dobro | duplo
      3: triplo
      4: quádruplo
      5: quíntuplo
      6: sêxtuplo
      10: décuplo
      100: cêntuplo
      """)
}
