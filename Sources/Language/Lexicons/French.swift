extension Lexicon {
  static let french = Lexicon(
    "fr", decimal: ",", groupsWithSign: false, [.sharesWithOf],
    contractions: ["de": ["du", "des", "de la", "de l '"], "à": ["au", "aux", "à la"]],
    numbers: """
      0: zéro
      1: une | un
      ^1: une | un
      2: deux
      3: trois
      4: quatre
      5: cinq
      6: six
      7: sept
      8: huit
      9: neuf
      10_10: dix
      11: onze
      12: douze
      13: treize
      14: quatorze
      15: quinze
      16: seize
      17: dix - sept
      18: dix - huit
      19: dix - neuf
      20: vingt
      30: trente
      40: quarante
      50: cinquante
      60_20: soixante
      70: septante
      80_20: quatre - vingts | quatre - vingt | quatre vingts | quatre vingt
      80: huitante | octante
      90: nonante
      x100: cent
      X100: cents
      x1000: mille | mil
      ~X1000: milliers
      x1000000: million
      X1000000: millions
      x1000000000: milliard
      X1000000000: milliards
      x1000000000000: billion | billions
      s1000: k | ke
      s1000000: mio | mln | mns
      s1000000000: mds | md | mrd | mrds | mia
      l1000000: m
      x12: douzaine
      X12: douzaines
      ~X10: dizaines
      ~X100: centaines
      ~x10: dizaine
      ~x15: quinzaine
      ~x20: vingtaine
      ~x30: trentaine
      ~x40: quarantaine
      ~x50: cinquantaine
      ~x60: soixantaine
      ~x100: centaine
      ~x1000: millier
      p1/2: un demi | demi | un demi - | demi - | la moitié d ' un
      p1/4: un quart de | un quart d ' un | quart de
      p3/4: trois quarts de | trois quarts d ' un
      f1/2: moitié | la moitié | demi | demie | une demi | une demi - | un demi
      f1/4: quart | quarts
      f1/5: cinquième | cinquièmes
      f1/6: sixième | sixièmes
      f1/7: septième | septièmes
      f1/8: huitième | huitièmes
      f1/9: neuvième | neuvièmes
      f1/10: dixième | dixièmes
      +1/2: et demi | et demie
      &: et
      +1/4: et quart | et un quart
      +3/4: et trois quarts
      .: virgule
      F1/3: le tiers | du tiers | au tiers | tiers
      F1/4: le quart | du quart | au quart
      F1/5: le cinquième
      F1/10: le dixième
      ~x12: une douzaine
      m1 EUR CHF: balles | balle
      m1 MGA: ariary
      m1 HTG: gourdes
      m1 MUR: roupies mauriciennes
      """,
    before: """
      range: entre | de | d'entre | des | du
      ~: plus ou moins | environ | près d'environ | à peu près | approximativement | quelque | quelques | autour de | aux alentours de | de l'ordre de | dans les | grosso modo | vers les | env . | une estimation de | estimé à | estimés à | estimée à | estimées à | quasi environ | en moyenne | aux environs de | grossièrement | avoisinant | avoisine | avoisinent | autour des | un peu autour de | aux environs des | de quelque | de l ' ordre de | dans la région de | dans les environs de | tournant autour de | tourne autour de | autour d ' | de l ' ordre d ' | évalué à | évalués à | évaluée à | évaluées à
      >: plus de | plus d ' | supérieur à | supérieure à | supérieurs à | supérieures à | au - delà de | dépassant | dépasse | dépassent | dépassé | bien plus de | un peu plus de | un peu plus d ' | largement plus de | nettement plus de | au - dessus de | dépassait | plus que | excédant | bien au - delà de | légèrement plus de | pas loin de plus de | une bonne | un bon | un brin plus de | à peine plus de | tout juste plus de | sensiblement plus de | excède | excèdent | au delà de | au-dessus des | bien au-dessus de | dépassant les | dépasse les | dépassent les | dépassé les | surpasse | surpassant | passe la barre des | passé la barre des | franchi la barre des | franchi le cap des | dépassé la barre des | dépassé le seuil des | dépasse la barre des | dépassent la barre des | dépassait la barre des | dépassé la barre de | dépasse la barre de | franchit la barre des | franchissent la barre des | franchi la barre de | passé la barre de | franchi le cap de | dépassé le cap des | dépassé le cap de | passé le cap des | passé le cap de | franchi le seuil des | franchi le seuil de | dépassé le seuil de | dépasse le seuil de | dépasse le seuil des | dépasse le cap des | au - dessus de la barre des | au-dessus de la barre des | au - delà de la barre des | au-delà de la barre des | crevé le plafond des
      >=: au moins | au minimum | pas moins de | un minimum de | minimum | a minima | à partir de | pour le moins | du moins | jamais moins de | au bas mot | à tout le moins | rien de moins que | pas en dessous de | un plancher de | au strict minimum | au minimum de | ne {peut/pourra/saurait/doit/devra} {être inférieur à/être inférieure à/pas être inférieur à/pas être inférieure à}
      <: moins de | moins d ' | presque | près de | près d ' | quasiment | pratiquement | inférieur à | inférieure à | inférieurs à | inférieures à | un peu moins de | un peu moins d ' | pas tout à fait | à peine moins de | bien moins de | pas loin de | proche de | proches de | en dessous de | au - dessous de | frôlant | frôle | sous la barre des | légèrement moins de | nettement moins de | approchant | approche | approchent | pas même | même pas | une petite | un petit | pas tout à fait les | un brin moins de | tout juste moins de | sensiblement moins de | au - dessous des | en dessous des | non loin de | à peine moins que | un poil moins de | frôle les | frôlant les | frôlé les | approche les | approchant les | approche des | s'approche de | s'approchent de | s'approchait de | s ' approche de | s ' approchent de | s ' approchait de | se rapproche de | {n ' a/n ' ont} pas atteint | n ' atteint pas | n ' atteignent pas | n ' atteindra pas
      <=: jusqu'à | au plus | au maximum | tout au plus | pas plus de | un maximum de | maximum | à concurrence de | dans la limite de | au mieux | jusqu ' à | plafonné à | plafonnée à | limité à | guère plus de | jamais plus de | un plafond de | au grand maximum | dans la limite des | sans dépasser | sans excéder | ne dépassant pas | n ' excédant pas | n ' excède pas | ne dépasse pas | ne dépassent pas | {ne/n '} {dépasse/dépassent/excède/excèdent} pas | {ne/n '} {dépasse/dépassent/excède/excèdent} pas les | ne {peut/peuvent/pourra/pourront/pouvait/pourrait/saurait/sauraient/doit/doivent/devra/devront/devait/devrait} {excéder/dépasser/être supérieur à/être supérieure à/être supérieurs à} | ne {peut/peuvent/pourra/pourront/pouvait/pourrait/doit/doivent/devra/devront/devait/devrait} {pas/en aucun cas/jamais} {excéder/dépasser/être supérieur à/être supérieure à/être supérieurs à} | n ' {a/ont/avait/avaient/aura} {pas/jamais} {dépassé/excédé} | ne {dépassera/dépasseront/dépassait/dépassaient/excédera/excédait} pas
      =: exactement | précisément | seulement | uniquement | à peine | pile | au total | en tout | rien que | un total de | pas exactement moins que | un record de | pour un total de | ne que | quelque exactement
      filler: les | autres | encore | supplémentaires | un autre | total de | à | au | aux | avec | dans | en | pour | par | sur | ces | ses | leurs | nos | tous | toutes les | tous les | est | sont | était | étaient | a | ont | avait | avaient | fait | font | compte | comptait | comptent | compte désormais | désormais | déjà | actuellement | aujourd'hui | chaque | l ' | qu ' | que | après | atteint | atteignent | atteignait | totalisant | totalise | soit | été | être | jusqu'ici | d ' | y compris | plus tard | sa | son | leur | s'élève à | s'élevait à | s'élèvent à | pertes de | passé à | passée à | passés à | passées à | passe à | passent à | passer à | passant à | monté à | montée à
      -: et | ou | où | qui | quand | pendant | durant | depuis | avant | mais | dit | selon | contre | parmi | sans | sous | tué | tuant | tués | blessé | blessés | blessant | arrêté | arrêtés | fait état de | coûte | coûté | coûtent | vaut | payé | payer | perdu | perd | gagné | derniers | dernières | prochains | prochaines | premiers | premières | ils | elles | il | elle | on | nous | vous | je | y a | il y a | faut | peut | peuvent | pourrait | doit | doivent | devrait | emploie | employait | vend | vendu | regroupe | rassemblé | réunit | accueilli | accueille | libéré | libérés | évacué | évacués | déplacé | dure | duré | reçu | mort | morts | victimes | personnes | lundi | mardi | mercredi | jeudi | vendredi | samedi | dimanche | rien | via | causé | provoqué | laissé | représente | représentent | prévoit | investi | investir | recense | recensé | enregistré | dénombré | estime | touché | concerne | touche | coûtera | dont | permis de | été tués | s ' | n ' | ne | *ant | *aient | *ait | *ées | *és
      minus: moins
      negation: non | ni | aucun | aucune
      change: augmenté de | augmente de | augmentation de | une augmentation de | une hausse de | hausse de | en hausse de | en baisse de | baisse de | une baisse de | baissé de | diminué de | diminution de | une diminution de | progressé de | progression de | une progression de | recul de | un recul de | reculé de | chuté de | chute de | une chute de | grimpé de | bondi de | un bond de | bond de | gagné | réduit de | réduction de | une réduction de | accru de | croissance de | une croissance de | majoré de | relevé de | abaissé de | bondit de | augmentera de | baissera de | recule de | progresse de | chute de | est passé de | passé de | passée de | passés de | passées de | passant de | passe de | passent de | passer de | en plus des | ajouté | supprimé | hausse d ' | baisse d ' | + | augmentée de | augmentés de | augmentées de | diminuée de | diminués de | baissés de | accrue de | accrus de | accrues de | réduite de | réduits de | réduites de | chutent de | grimpe de | grimpent de | bondissent de | monté de | montée de | montés de | montées de | monte de | descendu de | descendue de | descend de | tombé de | tombée de | ramené de | ramenée de | ramenés de | revu de | révisé de | supérieur de | supérieure de | supérieurs de | supérieures de | inférieur de | inférieure de | inférieurs de | inférieures de | monté | montée | montés | grimpé | augmenté | baissé | descendu | bondi | chuté
      part: un sur | la moitié des | un des | une des | l'un des | l'une des | certains des | plusieurs des | la plupart des | un tiers des | un quart des | deux des | trois des | quatre des | cinq des | dix des | une partie des | parmi les | moitié des | deux tiers des | aucun des | chacun des | la majorité des | tous sauf | sur les
      multiple: deux fois | le double de | le double des | le triple de | doublé | triplé | double | triple | multiplié par | multipliée par | multipliés par | multipliées par | divisé par | divisée par | divisés par | divisées par | un facteur | facteur
      name: article | articles | chapitre | page | pages | boeing | airbus | vol | porte | numéro | n ° | nº | no | № | # | ligne | section | niveau | phase | étape | catégorie | classe | groupe | type | version | modèle | formule | route | autoroute | canal | chaîne | covid - | résolution | loi | place | tome | volume | épisode | saison | jour | top | bâtiment | salle | chambre | stade | zone | district | secteur | annexe | paragraphe | alinéa | numéros | g | a | rn | terminal | arrondissement | lot | g - | groupe des | code postal | cp | tél . | tél | téléphone | boîte postale | minute | heure | tour | semaine | siège | rang | bus | tram | train | appartement | kilomètre | cellule | quai | voie | annexe n ° | note | étage | studio | siège n ° | porte n ° | borne | gare | amendement | réacteur | patient | témoin | trois pelés et un tondu | deux pelés et un tondu | quatre pelés et un tondu | trois pelés | mille mercis
      ordinal: la place
      year: en | depuis | l'année | l ' année | l ' an | année | an | fin | début | mi - | été | hiver | automne | printemps | jusqu'en | d'ici à | d'ici | avant | après | dès | saison | courant | de
      month: janvier | février | mars | avril | mai | juin | juillet | août | septembre | octobre | novembre | décembre | janv . | févr . | avr . | juil . | sept . | oct . | nov . | déc .
      time: à | vers | dès | avant
      age: âgé de | âgée de | âgés de | âgées de | à l'âge de | l'âge de | âge de | à l ' âge de | l ' âge de | âgés d'au moins | de plus de l'âge de
      vague: plusieurs | quelques | des | de nombreux | de nombreuses | beaucoup de | peu de | maints | bien des | une poignée de | divers | innombrables | d ' innombrables | maintes | nombreux | nombreuses | une foule de | bon nombre de | nombre de | une multitude de | une ribambelle de | diverses | divers | personne | une poignée | de nombreux | la plupart | certains | certaines | une flopée de | une série de | des dizaines | des centaines | des milliers | d ' autres | une paire de | une paire | un nombre {inconnu/indéterminé/non précisé/indéfini/inconnu à ce stade} de | un nombre {inconnu/indéterminé/non précisé/indéfini} | un nombre {inconnu/indéterminé/indéfini} d ' | aucune information | aucune précision | aucun détail | aucun bilan
      decades: années | années '
      loss: perte de | coupes de | perdu | une perte de
      street: rue | avenue | boulevard | quai | impasse | allée | square | chemin
      1: le | la
      @: chacun | chacune
      denial: pas | jamais
      possible: pourrait atteindre | pourrait atteindre les | pourrait monter à | pourrait passer à | pourrait s'élever à | pourrait grimper à | pourraient atteindre | pourraient atteindre les | pourraient monter à | pourraient passer à | pourraient s'élever à | pourraient grimper à | peut atteindre | peut atteindre les | peut monter à | peut passer à | peut s'élever à | peut grimper à | risque de atteindre | risque de atteindre les | risque de monter à | risque de passer à | risque de s'élever à | risque de grimper à
      from: dès
      price: {billets/tarifs/places/prix/entrées} dès
      0: pas un seul | pas une seule | pas un | pas une | aucun seul | plus un seul | plus une seule
      """,
    after: """
      vague: chiffres
      ~: environ | à peu près | approximativement | ou presque | en moyenne
      >: et quelques | et des poussières | passés
      >=: ou plus | et plus | au moins | minimum | au minimum | ou davantage | et au - delà | voire plus
      <=: ou moins | et moins | au plus | maximum | au maximum | tout au plus | max
      to: à | jusqu'à | - | et jusqu'à
      and: et
      of: de | d ' | des | du | d'
      filler: autres | supplémentaires | nouveaux | nouvelles | derniers | bonnes | longues | pleines
      in: sur | parmi | pour
      each: par | l ' | le | la | chaque | de l ' | à l ' | de la | au | à la
      per: /
      month: janvier | février | mars | avril | mai | juin | juillet | août | septembre | octobre | novembre | décembre | janv . | févr . | avr . | juil . | sept . | oct . | nov . | déc .
      time: h | heures du matin | heures du soir | heures de l'après - midi | heures précises | heures gmt | h gmt | heures pile
      ordinal: er | ère | ere | e | ème | eme | ième | re | nd | nde | ers | ᵉ
      decade: s
      age: ans d'âge | ans révolus | ans et demi d'âge | ans passés
      multiple: fois | fois plus | fois moins | × | x
      change: de plus que | de moins que | de plus | de moins | plus que | au-dessus de la normale | au-dessus des normales | au-dessus de la moyenne | au-dessus du niveau normal | au-dessus du niveau habituel | au-dessus de son niveau | au-dessus du seuil | au-dessus de la cote | au-dessus du record | au-dessus du niveau de la mer | au-dessus de la norme | au-dessus du plafond | au - dessus de la normale | au - dessus des normales | au - dessus de la moyenne | au - dessus du niveau normal | au - dessus du niveau habituel | au - dessus de son niveau | au - dessus du seuil | au - dessus de la cote | au - dessus du record | au - dessus du niveau de la mer | au - dessus de la norme | au - dessus du plafond | au-dessous de la normale | au-dessous des normales | au-dessous de la moyenne | au-dessous du niveau normal | au-dessous du niveau habituel | au-dessous de son niveau | au-dessous du seuil | au-dessous de la cote | au-dessous du record | au-dessous du niveau de la mer | au-dessous de la norme | au-dessous du plafond | au - dessous de la normale | au - dessous des normales | au - dessous de la moyenne | au - dessous du niveau normal | au - dessous du niveau habituel | au - dessous de son niveau | au - dessous du seuil | au - dessous de la cote | au - dessous du record | au - dessous du niveau de la mer | au - dessous de la norme | au - dessous du plafond | en dessous de la normale | en dessous des normales | en dessous de la moyenne | en dessous du niveau normal | en dessous du niveau habituel | en dessous de son niveau | en dessous du seuil | en dessous de la cote | en dessous du record | en dessous du niveau de la mer | en dessous de la norme | en dessous du plafond | sous le niveau | sous la cote | sous le seuil | sous la normale | sous la moyenne
      part: des
      or: ou | voire
      street: rue | avenue | boulevard | bd | av . | quai | impasse | allée | chemin | cours | square | passage | faubourg | place de | place du | place des | route de | rond - point
      @: chacun | chacune
      minus: sous zéro | en dessous de zéro | au - dessous de zéro | sous 0 | négatifs | au - dessous de 0 | en dessous de 0 | sous le zéro
      era: av . j | ap . j | avant j | après j | avant notre ère | de notre ère | avant jésus - christ
      rain: pluie | pluies | neige | précipitations | grêle
      """,
    units: """
      cent: centime | centimes | cents
      times: fois
      %: pour cent | pourcent | pour - cent | p . cent | p . 100
      pp: point de pourcentage | points de pourcentage | points de pour cent
      ‰: pour mille
      m: mètre | mètres
      km: kilomètre | kilomètres
      cm: centimètre | centimètres
      mm: millimètre | millimètres
      mile: mille terrestre | miles
      nmi: mille marin | milles marins | milles nautiques
      foot: pied | pieds
      inch: pouce | pouces
      m²: mètre carré | mètres carrés
      km²: kilomètre carré | kilomètres carrés
      ha: hectare | hectares
      m³: mètre cube | mètres cubes
      L: litre | litres
      hL: hectolitre | hectolitres
      mL: millilitre | millilitres
      barrel: baril | barils
      kg: kilogramme | kilogrammes | kilo | kilos
      g: gramme | grammes
      mg: milligramme | milligrammes
      t: tonne | tonnes
      quintal: quintal | quintaux
      s: seconde | secondes
      min: minute | minutes | mn
      hour: heure | heures
      day: jour | jours | journée | journées
      week: semaine | semaines
      month: mois
      quarter: trimestre | trimestres
      year: an | ans | année | années
      decade: décennie | décennies
      century: siècle | siècles
      km/h: kilomètres à l'heure | kilomètres - heure | kilomètres heure | kilomètres par heure | kilomètres / heure
      knot: nœud | nœuds
      m/s: mètres par seconde
      kWh: kilowattheure | kilowattheures | kilowatts - heures
      MWh: mégawattheure | mégawattheures | mégawatts - heures
      GWh: gigawattheure | gigawattheures | gigawatts - heures | gigawatt - heures
      TWh: térawattheure | térawattheures
      W: watt | watts
      kW: kilowatt | kilowatts
      MW: mégawatt | mégawatts
      GW: gigawatt | gigawatts
      hp: chevaux | cheval - vapeur | ch
      kcal: kilocalories
      cal: calories
      °C: degrés celsius | degré celsius | degrés | degré | ° celsius
      °F: degrés fahrenheit
      byte: octet | octets
      kB: ko
      MB: mo | mégaoctet | mégaoctets
      GB: go | gigaoctet | gigaoctets
      TB: to | téraoctets
      EUR: euro | euros
      $: dollar | dollars
      USD: dollars américains | dollars us | dollar américain
      CAD: dollars canadiens | dollar canadien
      CHF: francs suisses | franc suisse
      franc: franc | francs
      GBP: livres sterling | livre sterling
      pound: livres | livre
      JPY: yen | yens
      CNY: yuan | yuans
      INR: roupies indiennes
      rupee: roupie | roupies
      RUB: rouble | roubles
      MAD: dirhams marocains
      dirham: dirham | dirhams
      dinar: dinar | dinars
      DZD: dinars algériens
      TND: dinars tunisiens
      TRY: livres turques
      LBP: livres libanaises
      kr: couronnes
      peso: peso | pesos
      rial: rial | rials
      mph: miles à l'heure | miles par heure
      acre: acre | acres
      yard: yard | yards
      gallon: gallon | gallons
      oz: once | onces
      lb: livres
      kt: kilotonne | kilotonnes
      Mt: mégatonne | mégatonnes
      MJ: mégajoules | mégajoule
      GJ: gigajoules | gigajoule
      kJ: kilojoules
      K: kelvins
      µm: micromètre | micromètres | microns
      nm: nanomètre | nanomètres
      µg: microgramme | microgrammes
      cL: centilitre | centilitres
      cm²: centimètres carrés | centimètre carré
      cm³: centimètres cubes | centimètre cube
      km³: kilomètres cubes | kilomètre cube
      km/s: kilomètres par seconde
      TW: térawatt | térawatts
      PB: po | pétaoctet | pétaoctets
      Gbit: gigabits | gigabit
      Mbit: mégabits | mégabit
      bp: points de base | point de base
      carat: carat | carats
      KRW: wons | won
      ILS: shekels | shekel
      AUD: dollars australiens
      HUF: forints
      PLN: zlotys | zloty
      UAH: hryvnias | hryvnia
      SEK: couronnes suédoises
      NOK: couronnes norvégiennes
      DKK: couronnes danoises
      THB: bahts
      ZAR: rands
      BRL: reais | réals
      MXN: pesos mexicains
      CFA: francs cfa | franc cfa | f cfa | fcfa
      CDF: francs congolais
      GNF: francs guinéens
      RWF: francs rwandais
      BIF: francs burundais
      SYP: livres syriennes
      """,
    near: """
      presque | près de | près d ' | quasiment | pratiquement | un peu moins de
      un peu moins d ' | pas tout à fait | à peine moins de | pas loin de | proche de
      proches de | frôlant | frôle | légèrement moins de | approchant | approche
      approchent | un peu plus de | un peu plus d ' | légèrement plus de | et quelques
      et des poussières
      une bonne | un bon | un brin plus de | à peine plus de | tout juste plus de
      une petite | un petit | pas tout à fait les | un brin moins de | tout juste moins de | non loin de | un poil moins de | frôle les | frôlant les | frôlé les | approche les | approchant les | approche des
      """,
    comparatives: "plus moins presque quasiment dépasse dépassent dépassé dépassant excède",
    persons: "personnes personne hommes femmes enfants gens habitants",
    rates: """
      day: quotidiennement
      week: hebdomadairement
      month: mensuellement
      year: annuellement
      """,
    rateAdjectives: """
      day: quotidien | quotidiens | quotidienne | quotidiennes | journalier | journaliers | journalière | journalières
      week: hebdomadaire | hebdomadaires
      month: mensuel | mensuels | mensuelle | mensuelles
      year: annuel | annuels | annuelle | annuelles
      quarter: trimestriel | trimestriels | trimestrielle | trimestrielles
      """,
    perRound: "pour | par | par tranche de",
    portion: """
      des | de ses | de leurs | de ces | de nos | de | d ' | d'
      """,
    reached: "à | aux | jusqu'à | jusqu ' à",
    compared:
      "plus moins supérieur supérieure supérieurs supérieures inférieur inférieure inférieurs inférieures",
    than: "que qu",
    clauses: "et ou mais que qui car si quand lorsque puisque seulement où dont",
    multiples: """
      2: double
      3: triple
      4: quadruple
      5: quintuple
      6: sextuple
      10: décuple
      100: centuple
      """)
}
