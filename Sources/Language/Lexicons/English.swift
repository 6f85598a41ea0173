extension Lexicon {
  static let english = Lexicon(
    "en", decimal: ".", takesForeignDecimal: false, .indianGroups,
    numbers: """
      0: zero | nil
      1: one
      2: two
      3: three
      4: four
      5: five
      6: six
      7: seven
      8: eight
      9: nine
      10: ten
      11: eleven
      12: twelve
      13: thirteen | baker ' s dozen | bakers ' dozen
      14: fourteen
      15: fifteen
      16: sixteen
      17: seventeen
      18: eighteen
      19: nineteen
      20: twenty
      30: thirty
      40: forty | fourty
      50: fifty
      60: sixty
      70: seventy
      80: eighty
      90: ninety
      x12: dozen
      x20: score
      x100: hundred
      x1000: thousand
      x100000: lakh | lac
      x1000000: million
      x10000000: crore
      x1000000000: billion
      x1000000000000: trillion
      x1000000000000000: quadrillion
      s100: hundreds
      s1000: thousands | thou
      s100000: lakhs | lacs
      s1000000: millions | mn | mln | mil | mio | mill
      s10000000: crores | cr
      s1000000000: billions | bn | bln | bil
      s1000000000000: trillions | tn | trn | tln | tril
      l1000: k
      l1000000: m | mm
      l1000000000: b
      l1000000000000: t
      ^1: a | an
      p1/2: half a | half | half-a | half of a
      p1/4: quarter of a | a quarter of a | quarter
      p3/4: three quarters of a | three-quarters of a
      f1/2: half | halves
      f1/3: third | thirds
      f1/4: quarter | quarters | fourth | fourths
      f1/5: fifth | fifths
      f1/6: sixth | sixths
      f1/7: sevenths | seventh
      f1/8: eighth | eighths
      f1/9: ninth | ninths
      f1/10: tenth | tenths
      f1/100: hundredths
      +1/2: and - a - half | and a half | and one half | and one-half
      &: and
      +1/4: and a quarter | and one quarter | and one-quarter | and a - quarter | and - a - quarter
      +3/4: and three quarters | and three - quarters | and three - quarter | and three quarter
      +1/3: and a third | and one third | and one-third
      +2/3: and two thirds | and two - thirds | and two - third
      .: point
      F1/3: every third
      F1/4: every fourth
      F1/5: every fifth
      F1/10: every tenth
      F1/6: every sixth
      m1000: grand | large
      m1 GHS: cedi | cedis
      m1 BDT: taka
      m1 ETB: birr
      m1 ZMW MWK: kwacha
      m1 BWP: pula
      m1 MYR: ringgit
      m1 IDR: rupiah
      m1 MMK: kyat | kyats
      m1 KHR: riel | riels
      m1 LAK: kip
      m1 MNT: tugrik | tugriks | tögrög
      m1 GEL: lari
      m1 AMD: dram | drams
      m1 AZN TMT: manat | manats
      m1 UZS KGS: som | sum | soum
      m1 MZN: metical | meticais
      m1 AOA: kwanza | kwanzas
      m1 MGA: ariary
      m1 VND: dong
      m1 BGN: lev | leva
      m1 RON MDL: lei | leu
      m1 PYG: guaraníes | guaranis
      m1 GTQ: quetzales | quetzals
      m1 HNL: lempiras
      m1 CRC: colones | colons
      m1 NIO: cordobas | córdobas
      m1 PEN: soles
      m1 VES: bolivars | bolivares
      m1 BOB: bolivianos
      m1 GMD: dalasi | dalasis
      m1 SLE: leones
      """,
    before: """
      range: between | from | anywhere between | anywhere from | somewhere between | ranging from | ranged from | ranges from | range from | ranging between | of between | at between
      ~: about | just about | around | approximately | approx | approx . | roughly | some | an estimated | estimated | estimated at | estimates of | in the region of | in the order of | on the order of | of the order of | in the neighborhood of | in the neighbourhood of | in the vicinity of | somewhere around | something like | a rough | very roughly | at around | at about | round about | or so | likely | an approximate | an average of | averaging | average of | on average | somewhere in the region of | give or take | more or less | roundabout | in the ballpark of | to the tune of | an estimated total of | on the order of about | anywhere around | or thereabouts | reportedly about | around about | give or take around | circa about | hovering around | hovering at around | in or around | provisionally
      >: more than | over | above | greater than | higher than | larger than | bigger than | longer than | in excess of | exceeding | exceeds | exceeded | upwards of | upward of | beyond | north of | well over | just over | well above | just above | well more than | well beyond | slightly more than | a little more than | a little over | slightly over | topping | topped | tops | surpassing | surpassed | passing | passed | upwards | better than | far more than | much more than | somewhat more than | way over | way more than | no less a figure than | older than | heavier than | a bit more than | a bit over | comfortably over | comfortably more than | easily more than | easily over | a shade over | a fraction over | more even than | and more than | shy no more of | a good | in the upper | not far off more than | better part of more than | a little above | slightly above | a tad over | a tad more than | a touch over | a touch above | a touch more than | marginally over | marginally more than | marginally above | a whisker over | considerably more than | substantially more than | significantly more than | well in excess of | in advance of | more , than | somewhere north of | clear of | outnumbering | passed the mark of | crossed the mark of | passed the threshold of | crossed the threshold of | passed the milestone of | surpassed the mark of | topped the mark of | broke the barrier of | broken the barrier of | went past | gone past | past the mark of | over the mark of | above the mark of | exceeded the mark of | passing the mark of | crossing the threshold of
      >=: at least | at the least | at the very least | at a minimum | no fewer than | no less than | not less than | not fewer than | not under | not below | as few as | as little as | a minimum of | minimum of | minimum | min . | upwards from | starting at | from at least | or more than | a floor of | no smaller than | no lower than | no shorter than | no younger than | as few as at least | nothing less than | nothing short of | minimally | not short of | never fewer than | never less than | a bare minimum of | at the minimum
      <: less than | fewer than | under | below | lower than | smaller than | shorter than | short of | shy of | nearly | almost | just under | just below | close to | approaching | south of | well under | well below | just short of | just shy of | nearing | slightly less than | slightly fewer than | a little less than | a little under | slightly under | virtually | practically | not quite | near | far fewer than | far less than | younger than | a shade under | a fraction under | not even | barely short of | just less than | a bit less than | a bit under | much less than | somewhat less than | verging on | pushing | getting on for | close on | the best part of | fast approaching | coming up to | a touch under | a touch below | a touch less than | a tad under | a tad less than | marginally under | marginally below | marginally less than | a whisker under | a whisker short of | slightly below | a little below | a little short of | a little shy of | considerably less than | considerably fewer than | substantially fewer than | significantly fewer than | significantly less than | not far off | not far short of | within a whisker of | within a hair of | within touching distance of | within reach of | lower - than | somewhere south of | closing in on | creeping towards | edging towards | hovering just below | hovering just under | not as many as | not as much as | nears | neared | closing on | edging up to | {did not/does not/do not/has not/have not/had not/will not/would not/didn ' t/doesn ' t/don ' t/won ' t/hasn ' t/haven ' t/hadn ' t} {reach/reached/attain} | never {reached/reaches}
      <=: up to and including | less than or equal to | equal to or less than | up to | at most | at the most | at the very most | at a maximum | no more than | not more than | no greater than | no longer than | no higher than | not over | not above | not exceeding | as many as | as much as | as long as | as high as | a maximum of | maximum of | maximum | max . | max | a limit of | limited to | capped at | anything up to | a cap of | a ceiling of | a high of | upto | not to exceed | does not exceed | at best | no bigger than | no larger than | no older than | never more than | at the very outside | at the outside | topping out at | maxing out at | no fewer nor more than | {did not/does not/do not/has not/have not/had not/will not/would not/must not/may not/can not/cannot/could not/should not/shall not/shan ' t/didn ' t/doesn ' t/don ' t/won ' t/can ' t/couldn ' t/mustn ' t/shouldn ' t/wouldn ' t/hasn ' t/haven ' t/hadn ' t} {exceed/exceeded/top/topped/surpass/surpassed/go above/go over/go beyond} | never {exceeded/exceeds/exceed/topped/tops/surpassed/surpasses/went above/went over} | without exceeding | nor exceed
      =: exactly | precisely | a precise | an exact | all of | just | only | a mere | merely | barely | a full | fully | a whopping | a staggering | a record | an unprecedented | a massive | a total of | a combined | a combined total of | a modest | a paltry | an astonishing | an eye-watering | a hefty | a cool
      the: the | these | those | its | their | his | her | all
      filler: another | an additional | a further | additional | further | extra | an extra | total of | combined | a | an | other | of | by | at | as | overall | estimated total of | still | already | in total | now | also | then | currently | amounted to | has | have | had | was | were | is | are | be | been | being | totaling | totalling | totals | totaled | totalled | reached | reaching | reaches | reach | hit | hits | hitting | losses of | gap of | a gap of
      -: to | with | in | on | for | and | or | that | which | who | where | when | while | after | before | since then | until | because | but | said | says | say | saying | will | would | could | can | may | might | must | should | killed | killing | kills | kill | injured | injuring | wounded | wounding | arrested | detained | displaced | left | leaving | leaves | forced | sent | cost | costs | costing | worth | paid | pay | paying | spend | spent | spending | raised | raise | sold | sell | bought | buy | holds | hold | held | employs | employ | drew | won | lost | losing | saw | sees | took | takes | take | taking | kept | put | puts | makes | made | make | got | gets | get | gave | give | gives | into | through | during | across | among | against | behind | including | include | includes | included | involving | involved | containing | carrying | carried | covering | covers | some of them | than | last | next | first | past | previous | following | every | each | any | our | my | your | this | these are | there | here | he | she | they | we | it | you | i | people | troops | soldiers | workers | victims | dead | deaths | casualties | least | than the | did | do | does | if | not only | both | found | find | shot | freed | released | evacuated | rescued | deployed | hired | fired | laid off | cut off | reported | confirmed | recorded | counted | tested | infected | treated | counting | around the | per | via | toward | towards | onto | inside | outside | nearby | today | yesterday | monday | tuesday | wednesday | thursday | friday | saturday | sunday | so far | met | meet | read | ran | run | fled | flee | built | build | hurt | burned | burnt | destroyed | damaged | planted | signed | invest | invested | seek | seeks | sought | need | needs | needed | want | wants | wanted | use | uses | used | add up to | stands at | stood at | lies at | stand at | currently at | *ed | *ing | set up | sets up | made up | make up | makes up | take up | takes up | took up | taken up | give up | gives up | gave up | given up | put up | puts up | buy up | buys up | bought up | blow up | blows up | blew up | blown up | hold up | holds up | held up | keep up | keeps up | kept up | build up | builds up | built up | bring up | brings up | brought up | tear up | tears up | tore up | torn up | dug up | dig up | wake up | woke up | broke up | breaks up | break up | cut up | cuts up | sign up | signs up | pick up | picks up | line up | lines up | round up | rounds up | back up | backs up | open up | opens up | clean up | cleans up | lock up | locks up | eat up | eats up | ate up | hang up | hung up | get up | gets up | got up | grew up | grow up | stood up | stand up | stands up | meet up | met up | team up | teams up | sum up | sums up | add up | adds up | use up | uses up | rack up | racks up | chalk up | clock up | show up | shows up | showed up | turn up | turns up | call up | calls up | end up | ends up | wind up | winds up | wound up | split up | splits up | throw up | threw up | thrown up | let up | sew up | swept up | hook up | fill up | fills up | tie up | shut down | shuts down | close down | closes down | tear down | tears down | tore down | torn down | shoot down | shoots down | take down | takes down | took down | taken down | cut down | cuts down | lay down | lays down | laid down | bring down | brings down | brought down | knock down | knocks down | put down | puts down | burn down | burns down | burnt down | break down | breaks down | broke down | gun down | guns down | hunt down | hunts down | track down | tracks down | hand down | hands down | pass down | passes down | set down | sets down | strike down | struck down | settle down | turn down | turns down | stand down | stood down | write down | wrote down | written down | sit down | sat down | pin down | pins down | run down | ran down | wear down | wore down | pull down | pulls down | blow down | blew down | chase down | made up of | make up of | up in | shot down
      minus: minus | negative
      negation: no | nor | neither | not all | no longer | hardly any
      change: up from | down from | up by | down by | rose by | rose | rise of | a rise of | increase of | an increase of | increased by | increased | increasing | fell by | fell | fall of | a fall of | decline of | a decline of | declined by | declined | decrease of | a decrease of | decreased by | decreased | dropped by | dropped | drop of | a drop of | grew by | grew | gained | gain of | a gain of | gains of | jumped by | jumped | jump of | a jump of | climbed by | climbed | surged by | surged | soared by | soared | slid by | slipped by | plunged by | plunged | shrank by | shrank | shrunk by | reduced by | reduction of | a reduction of | cut by | raised by | lowered by | lifted by | rising by | falling by | rises by | falls by | rise by | fall by | grow by | growing by | rising | falling | a net gain of | net increase of | added | adding | widened by | narrowed by | expanded by | contracted by | risen by | fallen by | grown by | an extra increase of | plus | a surplus of growth of | difference of | a difference of | swing of | declines of | increases of | boosted by | rises of | move up | move down | moved up | moved down | moves up | moves down | moving up | moving down | edge up | edge down | edged up | edged down | edges up | edges down | edging up | edging down | inch up | inch down | inched up | inched down | inches up | inches down | inching up | inching down | tick up | tick down | ticked up | ticked down | ticks up | ticks down | ticking up | ticking down | creep up | creep down | crept up | crept down | creeps up | creeps down | creeping up | creeping down | bump up | bump down | bumped up | bumped down | bumping up | bumping down | nudge up | nudge down | nudged up | nudged down | nudging up | nudging down | push up | push down | pushed up | pushed down | pushes up | pushes down | pushing up | pushing down | drive up | drive down | driven up | driven down | drove up | drove down | driving up | driving down | went up | went down | go up | go down | gone up | gone down | goes up | goes down | going up | going down | revised up | revised down | revising up | revising down | shot up | jumped up | jumped down | climbed up | climbed down | climbing up | climbing down | notched up | notched down | ratcheted up | ratcheted down | hiked up | hiked down | jacked up | jacked down | marked up | marked down | scaled up | scaled down | ramped up | ramped down | ramping up | ramping down | trended up | trended down | trending up | trending down | drifted up | drifted down | swung up | swung down | spiked up | spiked down | lifted up | lifted down | soared up | soared down | surged up | surged down | crashed up | crashed down | came up | came down | coming up | coming down | dropped up | dropped down | dropping up | dropping down | slid up | slid down | slipped up | slipped down | dipped up | dipped down | plunged up | plunged down | tumbled up | tumbled down | cranked up | cranked down | scaling up | scaling down | sent up | sent down | sends up | sends down
      part: some of the | one of the | part of the | most of the | many of the | several of the | few of the | half of the | half the | a third of the | a quarter of the | two thirds of the | two-thirds of the | all but | among the | of the last | some of those | rest of the | the rest of the | any of the | none of the | each of the | majority of the | a majority of the | the majority of the | a fraction of the | number of the | half of | a third of | a quarter of | out of | out of the | most of | some of | each of | all except | one of | portion of the | share of the | the first of | some of its | some of their | half its | half their | two of the | three of the | four of the | five of the | ten of the | the last of the
      multiple: twofold | threefold | fourfold | fivefold | sixfold | sevenfold | eightfold | ninefold | tenfold | hundredfold | twice | thrice | double | triple | treble | quadruple | twice the | double the | triple the | times | half as many as | twice as many as | twice as much as | times more than | times as many as | doubled | tripled | quadrupled | doubling | tripling | multiplied by | divided by | by a factor of | a factor of | a multiple of | multiply by
      name: article | articles | section | chapter | page | pages | channel | flight | route | highway | interstate | boeing | airbus | apollo | room | gate | platform | terminal | number | no . | nos . | # | № | resolution | bill | protocol | level | phase | stage | grade | class | day | season | episode | volume | vol . | part | act | type | category | formula | unit | block | sector | zone | district | ward | area 51 | form | rule | item | clause | paragraph | para | line | table | figure | fig . | version | model | group of | catch | studio | top | fortune | tier | generation | psalm | verse | division | brigade | battalion | regiment | squadron | company | battery | line no . | step | question | week | game | round | section no . | rank | ranked | code | mark | lot | covid - | under - | u - | iphone | windows | agenda | vision | big | group | local | proposition | prop . | file | case | lane | pier | building | tower | exit | dial | dialled | hotline | exit no . | junction | dorm | ps | precinct | catalogue no . | magnitude | size no . | group of the | ext . | extension | tel . | tel | phone | fax | box | p . o . box | zip | postcode | zip code | minute | hour | lap | mile | kilometre | kilometer | seat | row | bus | tram | train | flat | apartment | suite | cell | hall | bay | berth | checkpoint | appendix | annex | exhibit | amendment | stand | hole | inning | heat | footnote | patient | witness | reactor | floor | studio no . | gate no . | warehouse | court | courtroom | aisle | plot | shelter | one man and his dog | two men and a dog
      ordinal: ranked number | the top
      year: in | since | until | by the year | the year | in the year | of the year | year | circa the year | early | late | mid - | mid | by late | by early | spring | summer | autumn | winter | fall of the year | during | dated | class of | from the year | before the year | after the year | through the end of | by the end of | the end of | end of | back in | as of | as early as | as late as | born in | founded in | built in | published in | season | by
      month: january | february | march | april | may | june | july | august | september | october | november | december | jan | jan . | feb | feb . | mar . | apr | apr . | jun | jun . | jul | jul . | aug | aug . | sept | sept . | sep | sep . | oct | oct . | nov | nov . | dec | dec .
      time: at
      decade: the | the early | the late | the mid - | early | late | in the | the sixties | the seventies | the eighties | the nineties | the fifties | the forties | the thirties | the twenties
      age: aged | age | at age | at the age of | ages | the age of | aged between | under the age of | over the age of | ages of | turned | turns | turning
      vague: several | a few | few | many | a couple | a couple of | couple of | countless | umpteen | untold | multiple | tens of | dozens of | scores of | hundreds of | thousands of | millions of | a handful of | dozens | scores | handful | a handful | double - digit | double digit | double digits | double - digits | triple - digit | triple digits | triple - digits | single - digit | single digits | nobody | no one | none | myriad | innumerable | numerous | most | a lot | lots | plenty | a number of | a great many | various | a string of | a flurry of | a slew of | a raft of | oodles | hordes | droves | scant | sizeable | handfuls | a few | a great deal | tons of | loads of | heaps of | not a single | not one | not a soul | scores upon scores | hundreds upon hundreds | thousands upon thousands | tens of thousands of | hundreds of thousands of | an {unknown/undisclosed/unspecified/undetermined/uncertain/unconfirmed/untold} number of | an {unknown/undisclosed/unspecified/undetermined/uncertain/unconfirmed/untold} number | an {undisclosed/unspecified/unknown} {sum/amount} | {unknown/undisclosed} numbers of
      loss: a loss of | loss of | losing | a cut of | cut of | cuts of | shed | shedding | cutting
      era: AD | ad | c . e .
      clock: quarter to | quarter past | quarter - past | quarter - to | half past | half - past | minutes past | minutes to | minutes before | minutes after
      denial: not | never | isn't | wasn't | aren't | weren't | don't | didn't | isn ' t | wasn ' t | aren ' t | weren ' t | doesn't | doesn ' t | hasn ' t | haven ' t | hadn ' t | won ' t | couldn ' t | cannot
      possible: could reach | could hit | could rise to | could grow to | could climb to | could top | could exceed | could go up to | could surpass | could eventually reach | could yet reach | may reach | may hit | may rise to | may grow to | may climb to | may top | may exceed | may go up to | may surpass | may eventually reach | may yet reach | might reach | might hit | might rise to | might grow to | might climb to | might top | might exceed | might go up to | might surpass | might eventually reach | might yet reach
      particle: up | down
      growth: growth of | a growth of | growth rate of | a growth rate of | growth rates of | annual growth of | growth at
      within: within
      0: not a single | not one | not even one | not so much as one
      from: from
      price: {tickets/prices/fares/rooms/seats/passes/rates/fees/packages/start/starts/started/starting/priced/begin/begins/cost/costs/available} from
      """,
    after: """
      ~: or so | or thereabouts | more or less | give or take | odd | ish | approximately | approx | approx . | roughly | or so of | on average | -odd | -ish | or more or less | ( est . ) | ( estimated ) | ( estimate ) | ( approx . ) | ( approximately ) | - some | or around that | or close to it | or something like that | ( roughly ) | ( or so ) | some
      >: and counting | and then some | and rising | and change | or a little more | or slightly more | and climbing
      >=: or more | or over | or above | or greater | or longer | or higher | and more | and over | and above | and up | at least | at the least | at the very least | at a minimum | minimum | min . | plus | or better | or older | or so at least | upwards | and upwards | or higher still | at minimum | as a minimum | and older | and upward | or upwards | - or - more | if not more | or better still | or longer still | or greater still | , at least | , at minimum
      <=: or less | or fewer | or under | or below | or lower | and under | and below | at most | at the most | at the very most | at a maximum | maximum | max | max . | tops | or shorter | or younger | if that | or younger still | at maximum | as a maximum | and no more | at best | or so at most
      to: to | through | - to -
      and: and
      of: of | of a | of an
      filler: calendar | full | whole | consecutive | straight | metric | square of | working | further | additional | more | american | long | solid | or so more | business | worth of | good | extra
      in: in | out of | of every | in every | out of every | for every
      each: a | an | each | every
      per: per | / | for each | for every | for each of
      month: january | february | march | april | may | june | july | august | september | october | november | december | jan | feb | apr | jun | jul | aug | sept | sep | oct | nov | dec | of january | of february | of march | of april | of may | of june | of july | of august | of september | of october | of november | of december
      time: pm | am | p . m . | a . m . | p . m | a . m | o'clock | o ' clock | hrs | gmt | utc | cet | noon | est | hours gmt
      ordinal: th | st | nd | rd | first | third | fourth | fifth | sixth | seventh | eighth | ninth | tenth | hundredth | thousandth | millionth
      decade: s | ' s | twenties | thirties | forties | fifties | sixties | seventies | eighties | nineties | noughties
      age: year - old | years - old | years old | year olds | year - olds | years of age | - year - old | month - old | months old | year old | - year - olds | day - old | - month - old | - something | years young | - somethings
      multiple: times | x | fold | - fold | - times | - time | times as | times the | times more | × | times over | -fold | times higher
      change: increase | increases | decrease | rise | fall | drop | jump | gain | decline | cut | surge | hike | reduction | growth | fewer | less | more than | more people than | more of them than | higher | lower | more men than | extra than | percentage points higher | up on | down on | more deaths than | more cases than | better than | worse than | above | below | more jobs than | above normal | above average | above usual | above its normal | above its usual | above its average | above their normal | above their usual | above the normal | above the average | above the usual | above the long - term | above the seasonal | above the danger | above the warning | above the alarm | above the alert | above the flood | above the record | above the previous | above the limit | above last year | above expectations | above forecasts | above target | below normal | below average | below usual | below its normal | below its usual | below its average | below their normal | below their usual | below the normal | below the average | below the usual | below the long - term | below the seasonal | below the danger | below the warning | below the alarm | below the alert | below the flood | below the record | below the previous | below the limit | below last year | below expectations | below forecasts | below target | over normal | over average | over usual | over its normal | over its usual | over its average | over their normal | over their usual | over the normal | over the average | over the usual | over the long - term | over the seasonal | over the danger | over the warning | over the alarm | over the alert | over the flood | over the record | over the previous | over the limit | over last year | over expectations | over forecasts | over target | under normal | under average | under usual | under its normal | under its usual | under its average | under their normal | under their usual | under the normal | under the average | under the usual | under the long - term | under the seasonal | under the danger | under the warning | under the alarm | under the alert | under the flood | under the record | under the previous | under the limit | under last year | under expectations | under forecasts | under target | below sea level | under sea level | below the level | short of | shy of | shallower | deeper than | taller than | longer than | wider than | warmer than | colder than
      part: of the
      vague: - figure | digit | - digit | figure | figures | - figures
      or: or
      era: bc | bce | ad | ce | ah | b . c . | a . d . | b . c | bp
      @: each | apiece | per head each
      minus: below zero | below freezing point | of frost | under zero | below freezing | below the freezing point | below freezing - point | below nought
      noun: strong | member | man | woman | person | *ans | *ians | *ese | *is | *ers | *ish | *iots | *ks | seat | seater | capacity | *democrats | *republicans | *conservatives | *liberals | *greens | *tories | *ists | *muslims | *jews | *hindus | *sikhs | *catholics | *protestants | *swedes | *danes | *finns | *poles | *kurds | *arabs | *serbs | *croats | *czechs | *spaniards | *scots | *thais | *filipinos | *latinos | *britons | *oscars | *emmys | *grammys | *olympians | *maori | *dutch | *french | *swiss | *welsh | *catalans
      name: squadron | commando | regiment | battalion | brigade | para
      rain: rain | snow | rainfall | snowfall | precipitation | hail | drizzle
      """,
    units: """
      times: times | fold | times over
      %: percent | per cent | pct | pc | pct . | percents | per-cent
      pp: percentage point | percentage points | % points | percent points | ppt | ppts | pp | % point | percentage-point
      ‰: per mille | per mil | per thousand
      m: metre | metres | meter | meters
      km: kilometre | kilometres | kilometer | kilometers | kms
      cm: centimetre | centimetres | centimeter | centimeters
      mm: millimetre | millimetres | millimeter | millimeters
      mile: mile | miles
      nmi: nautical mile | nautical miles | sea mile | sea miles
      foot: foot | feet
      inch: inch | inches
      yard: yard | yards | yd | yds
      m²: square metre | square metres | square meter | square meters | sq m | sq . m | sqm | sq . m . | sq metres | sq meters | square m
      km²: square kilometre | square kilometres | square kilometer | square kilometers | sq km | sq . km | sq kilometres | sq kilometers | square km | square kms
      sqft: square foot | square feet | sq ft | sq . ft . | sq . ft | sqft | square ft
      sqmi: square mile | square miles | sq mi | sq miles | sq . mi . | square mi
      ha: hectare | hectares
      acre: acre | acres
      m³: cubic metre | cubic metres | cubic meter | cubic meters | cubic m
      ft³: cubic foot | cubic feet | cubic ft | cu ft
      L: litre | litres | liter | liters
      mL: millilitre | millilitres | milliliter | milliliters | cc
      barrel: barrel | barrels | bbl | barrels of oil
      gallon: gallon | gallons
      pint: pint | pints
      kg: kilogram | kilograms | kilogramme | kilogrammes | kilo | kilos
      g: gram | grams | gramme | grammes
      mg: milligram | milligrams
      t: tonne | tonnes | metric ton | metric tons | metric tonnes | ton | tons
      ston: short ton | short tons | us tons
      lton: long ton | long tons
      lb: pound weight | lbs
      oz: ounce | ounces
      stone: stone | st
      s: second | seconds | sec | secs
      ms: millisecond | milliseconds
      min: minute | minutes | mins
      hour: hour | hours | hr | hrs
      day: day | days
      week: week | weeks | wk | wks
      fortnight: fortnight | fortnights
      month: month | months
      year: year | years | yr | yrs
      decade: decade | decades
      century: century | centuries
      km/h: kilometres per hour | kilometers per hour | kilometres an hour | kilometers an hour | km per hour | km an hour | kilometre per hour | kilometre - an - hour | kilometer per hour
      mph: miles per hour | miles an hour | mile per hour | mile - an - hour
      knot: knot | knots
      m/s: metres per second | meters per second | metres a second | meters a second
      kWh: kilowatt hours | kilowatt - hours | kilowatt hour | kilowatt - hour | kilowatthour | kilowatthours
      MWh: megawatt hours | megawatt - hours | megawatt hour | megawatt - hour
      GWh: gigawatt hours | gigawatt - hours | gigawatt hour | gigawatt - hour
      TWh: terawatt hours | terawatt - hours | terawatt hour | terawatt - hour
      cal: calorie | calories
      kcal: kilocalories | kilocalorie
      W: watt | watts
      kW: kilowatt | kilowatts
      MW: megawatt | megawatts
      GW: gigawatt | gigawatts
      TW: terawatt | terawatts
      hp: horsepower | horse power | bhp
      J: joule | joules
      °C: degrees celsius | degree celsius | degrees centigrade | celsius | ° celsius | degrees c | deg c | degrees | degree
      °F: degrees fahrenheit | degree fahrenheit | fahrenheit | degrees f | degrees | degree | f
      K: kelvin | kelvins
      kB: kilobyte | kilobytes
      MB: megabyte | megabytes
      GB: gigabyte | gigabytes | gigs
      TB: terabyte | terabytes
      PB: petabyte | petabytes
      byte: byte | bytes
      bit: bits
      carat: carat | carats
      $: dollar | dollars | buck | bucks
      USD: us dollar | us dollars | u . s . dollars | american dollars
      AUD: australian dollar | australian dollars
      CAD: canadian dollar | canadian dollars
      NZD: new zealand dollars
      HKD: hong kong dollars
      EUR: euro | euros
      GBP: pound sterling | pounds sterling | british pounds | quid | sterling
      pound: pound | pounds
      lb: pound | pounds
      cent: cent | cents | pence | penny | kopecks | paise | p
      JPY: yen | japanese yen
      CNY: yuan | renminbi | chinese yuan
      INR: indian rupee | indian rupees
      rupee: rupee | rupees
      PKR: pakistani rupees | pakistani rupee
      RUB: rouble | roubles | ruble | rubles
      UAH: hryvnia | hryvnias
      CHF: swiss franc | swiss francs
      franc: franc | francs
      AFN: afghani | afghanis
      IRR: iranian rials
      rial: rial | rials
      riyal: riyal | riyals
      toman: toman | tomans
      SAR: saudi riyals
      AED: uae dirhams
      dirham: dirham | dirhams
      dinar: dinar | dinars
      EGP: egyptian pounds
      LBP: lebanese pounds
      TRY: lira | turkish lira | liras
      ILS: shekel | shekels | new israeli shekels
      KRW: won
      THB: baht
      ZAR: rand | r | south african rand
      NGN: naira | nigerian naira
      peso: peso | pesos
      MXN: mexican pesos | mexican peso
      BRL: reais | brazilian reais | real
      kr: krona | kronor | krone | kroner | crowns
      SEK: swedish kronor | swedish krona | swedish crowns
      NOK: norwegian kroner | norwegian crowns
      DKK: danish kroner | danish crowns
      PLN: zloty | zlotys | zlotych
      HUF: forint | forints
      bp: basis point | basis points | bps
      hL: hectolitre | hectolitres | hectoliter | hectoliters
      cL: centilitre | centilitres | centiliter | centiliters
      µm: micrometre | micrometres | micrometer | micrometers | micron | microns
      nm: nanometre | nanometres | nanometer | nanometers
      µg: microgram | micrograms
      kt: kilotonne | kilotonnes
      Mt: megatonne | megatonnes | megaton | megatons
      MJ: megajoule | megajoules
      kJ: kilojoule | kilojoules
      GJ: gigajoule | gigajoules
      cm³: cubic centimetre | cubic centimetres | cubic centimeter | cubic centimeters
      km³: cubic kilometre | cubic kilometres | cubic kilometer | cubic kilometers
      cm²: square centimetre | square centimetres | square centimeter | square centimeters
      quintal: quintal | quintals
      km/s: kilometres per second | kilometers per second
      Gbit: gigabit | gigabits
      Mbit: megabit | megabits
      shilling: shilling | shillings | sh | shs | sh . | shs .
      KES: kenyan shilling | kenyan shillings | kenya shillings
      UGX: ugandan shilling | ugandan shillings | uganda shillings
      TZS: tanzanian shilling | tanzanian shillings | tanzania shillings
      CFA: cfa franc | cfa francs | francs cfa
      RWF: rwandan francs | rwanda francs
      PHP: philippine pesos | philippine peso
      BDT: bangladeshi taka
      LKR: sri lankan rupees | sri lanka rupees
      NPR: nepali rupees | nepalese rupees
      GHS: ghana cedis | ghanaian cedis
      """,
    near: """
      nearly | almost | just under | just below | just short of | just shy of | short of
      shy of | close to | close on | approaching | nearing | near | virtually | practically
      not quite | slightly less than | slightly fewer than | a little less than
      a little under | slightly under | a shade under | a fraction under | barely short of
      just less than | a bit less than | a bit under | verging on | pushing
      getting on for | the best part of | fast approaching | coming up to | just over
      just above | slightly more than | a little more than | a little over | slightly over
      a bit more than | a bit over | a shade over | a fraction over | and change
      a good | a little above | slightly above | a tad over | a tad more than | a touch over | a touch above | a touch more than | marginally over | marginally more than | marginally above | a whisker over
      a touch under | a touch below | a touch less than | a tad under | a tad less than | marginally under | marginally below | marginally less than | a whisker under | a whisker short of | slightly below | a little below | a little short of | a little shy of | not far off | not far short of | within a whisker of | within a hair of | within touching distance of | closing in on | creeping towards | edging towards | hovering just below | hovering just under
      """,
    comparatives: "more less fewer nearly almost exceed exceeds exceeded exceeding",
    persons: "people persons person men women children adults residents",
    rates: """
      day: daily | a day | per diem
      week: weekly
      month: monthly
      year: yearly | annually | per annum | p . a . | pa
      hour: hourly
      quarter: quarterly
      night: nightly | a night
      """,
    portion: """
      of the | of its | of their | of his | of her | of our | of all | of all the | of these | of those | of the country's | of the city's | of the company's | of
      """,
    oneMore: """
      and a | and an | and another | plus a | plus an | as well as a | as well as an | along with a | along with an
      """,
    reached: "to",
    compared:
      "more fewer less higher lower deeper taller larger smaller longer shorter wider bigger greater worse better warmer colder heavier lighter faster slower",
    than: "than",
    clauses:
      "but and or that because while when whether if as since which who where until although though only just",
    multiples: """
      0: twice as few | twice as little | twice as small | twice as low | twice as short | twice less | twice smaller
      2: twice | double | twofold | two-fold
      3: thrice | triple | threefold | treble | three-fold
      4: quadruple | fourfold | four-fold
      5: fivefold | quintuple | five-fold
      6: sixfold
      7: sevenfold
      8: eightfold
      9: ninefold
      10: tenfold | ten-fold
      100: hundredfold
      """)
}
