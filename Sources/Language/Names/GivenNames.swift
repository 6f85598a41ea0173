/// Given names that are nearly always a woman's or a man's, in whatever language; those of both, and
/// those that are surnames or places as often, are left out.
package enum GivenNames {
  /// Of a name in full that begins with its given name; nil where that isn't in the lists.
  package static func sex(of name: String) -> NameTitles.Sex? {
    guard let end = name.firstIndex(of: " ") else { return nil }
    let first = name[..<end].lowercased()
    if women.contains(first) { return .woman }
    return men.contains(first) ? .man : nil
  }

  /// Whether a word in lower case is one.
  package static func contains(_ word: String) -> Bool {
    women.contains(word) || men.contains(word) || either.contains(word)
  }

  /// Those of women and of men.
  private static let either = words(
    """
    alex andrea ariel ashley camille chris claude dominique frankie gabriele hilary jackie jamie jan jo jordan \
    kim lee leslie luca nicola nikita noor pat robin ross rowan sam sasha shannon sidney taylor terry toni tracy \
    саша женя نور
    """)

  private static let women = words(
    """
    els feride naciye ada adele agnes agnieszka aisha alice alicia aline alina amelia amina ana anastasia angela anita \
    anna annabel anne annette anja antonia astrid aurora barbara beata beatrice beatriz bettina \
    birgit brenda brigitte camille carla carlotta carmen carolina caroline catarina catherine \
    cecilia celia charlotte chiara christina christine clara claudia clémence cristina daniela \
    deborah denise diana dora dorothy edith ekaterina elena eleanor elisa elisabeth elizabeth ella \
    ellen elsa emilia emily emma erika esther eva evelyn fatima fiona francesca françoise frieda \
    gabriela gabriella gerda gina giulia gloria greta gudrun hanna hannah heidi heike helen helena \
    hélène henriette ida ilse ines inga ingrid irene irina irma isabel isabella isabelle jana jane \
    janet jeanne jennifer jessica johanna josefina judith julia juliana juliette karen karin \
    katarina katarzyna kate katharina katherine katja katrin khadija klara konstanze kristin \
    kristina larissa laura layla lea leila lena leonor lidia linda lisa lola louise lucia lucía \
    lucie lucy ludmila luisa magdalena malgorzata mara margaret margarita marguerite maria maría \
    marie marina marta martha martina mary matilda maryam melanie mercedes mia mila miriam mónica \
    monika nadia nancy naomi natalia natasha nina nora odile olga olivia ottilie patricia paula \
    pauline petra pilar priya rachel rebecca regina renata rita rosa rosalind rosemary ruth sabine \
    sandra sara sarah selma sharon silvia sofia sophia sophie sonia stefania stella stephanie susan \
    susanna svenja svetlana tamara tanja tatiana teresa theresa ulla ulrike ursula valentina valeria \
    vera veronica victoria viktoria wanda yasmin yvonne zainab zoë zoe анна мария елена ольга \
    татьяна наталья ирина светлана екатерина людмила галина нина вера надежда любовь марина юлия \
    оксана анастасия дарья полина ксения алина adela adriana agathe agnès aino alba albertine \
    alejandra aleksandra alessandra alexandra alma alva amanda amélie anaïs andreea anette angelica \
    angelika anika anjali ann annalisa anneli annelies annemarie annie anouk antje antonella \
    antonina antonietta apolline asta audrey barbora bea beatrix bente berit bertha bianca blanca \
    bridget britta candice carina carin carole carolin cassandra catalina cathy chantal charlene \
    chiamaka chiyo cindy claire clarissa claudine clementine colette concetta constance constanza \
    consuelo cora cordelia corinna corinne cornelia cynthia dagmar dalia danielle daria dawn debbie \
    delia denisa dina dolores donna dorit doris dorota dorothea dorothée ebba edda edna eeva eileen \
    elaine eleni eleonora elif elina elise eliza ellie elodie eloise elsie elvira emine enikő \
    ernestine erzsébet esmeralda esperanza estelle estrella éva fabiola fanny fatma federica felicia \
    fernanda flavia florence franziska frida gabrielle gabrielė geneviève georgia georgina geraldine \
    gerlinde gertrud gesa gisela gitte giovanna giuliana giuseppina gladys gráinne graziella greet \
    grete gretchen griet gülten hana hannelore harriet hatice hedwig hella henrike hermine herta \
    hilda hildegard hortense huda ildikó ilona imelda imogen indira inès inge ingeborg iolanda iris \
    isabela isadora ivana ivy izabela jacqueline jadwiga janina jean jeanette jelena jenny joan \
    joana joanna jolanda jolanta josefa josefine josephine joy joyce juana judit justine jutta \
    kaarina karina karolina kateřina kathleen kathrin kathryn katalin kati katy kerstin kirsi \
    kirsten klára krisztina laila lara lauren laurence leonie leonora leticia liesbeth lili liliana \
    lilian lilly lina linnea liv lorena loretta lorna lotte louisa lourdes luana lucinda lucille luz \
    lydia lyudmila maarit mabel madeleine madeline mafalda magda magdolna maike maja malin mandy \
    manon manuela marcella margit margot margret mari mariam mariana marianne mariette marika \
    marilyn marion marisa marit marjo marlene marlies märta marzia mathilde matilde maud maureen \
    melissa meral mercè meryem michaela michelle mina minna mireille miroslava mirja monique morag \
    muriel myriam nadine najat nana nanette natalie nathalie nele nelly nermin nicole nicoletta \
    nieves niamh noémie noor noora norma nour nurcan odette olena orsolya ornella paloma pamela \
    paola patrizia pauliina pavlína penelope pernille phyllis pia priscilla rachele raffaella raisa \
    ramona raquel rebeca regine reka réka renate riitta roberta romana romy rosalia rosanna rosario \
    roxana rosie roswitha roya ruta sabina sabrina saija salma samantha samira sanna saskia selina \
    serena sevgi sheila shirin shirley sigrid simona simone sinéad sirpa siobhán solange soledad \
    soraya stefanie sunniva susana susanne suzanne svea sylvia sylvie sílvia szilvia tania tarja \
    tereza thea thelma therese thérèse tilda tina trudy tuula uta ute valérie vanessa vanja veera \
    verónica veronika véronique vesna vilma vincenza violeta virginia virginie viviana vivian vivien \
    vivienne wendy wiebke wilhelmina wilma xenia yael yasemin yolande yuki yulia zahra zara zehra \
    zeynep zofia zsófia zsuzsanna zuzana жанна лариса валентина тамара раиса зинаида зоя лидия \
    маргарита диана валерия вероника виктория ева инна алла эльвира эмма софия софья евгения \
    елизавета варвара ульяна таисия клавдия антонина римма ليلى فاطمة مريم هدى سارة زينب عائشة \
    خديجة سعاد نادية سلمى ريم رنا دينا منى سميرة وفاء هالة لبنى أمل إيمان هند جميلة ياسمين آمنة \
    رانيا غادة سهى نجلاء فدوى لطيفة حنان أسماء فاطمه مریم زهرا سارا نسرین مینا لیلا پروین شیرین نرگس \
    مهسا الهام سمیه ناهید فرشته سیما نازنین طاهره معصومه اعظم زینب هانیه رویا مهناز شهلا فریبا
    """)

  private static let men = words(
    """
    aaron abdul abdullah adam adolf adrian ahmed albert alberto aldo alexander alfred ali anders \
    andrew andré andrés andreas andrzej angus anthony antoine antónio antonio arthur arturo bernard \
    bernd bill björn bob boris brian bruno carlo carlos christian christoph christopher claude \
    daniel dave david diego dieter dietrich dimitri dmitri donald doug duncan edgar edmund eduardo \
    edward emil emilio enrico eric erich erik ernesto etienne eugene fabian fabio federico felipe \
    felix fernando filippo frederick friedrich fritz gavin geoffrey georg george gerald gerhard \
    giacomo gianni giorgio giovanni giuseppe gregor guido guillaume günter gustav hamid hans harald \
    hassan heinrich heinz helmut henri herbert hermann hugo hussein igor ignacio ivan jacob jacques \
    jakob james javier jeremy jerome jim joachim joão joe johan johann john jonas jonathan jorge \
    josé josef joseph juan julio jürgen karim karl keith kenneth kevin klaus konrad krzysztof kurt \
    lars laurent lorenzo louis luca luciano ludwig luigi luís lukas manuel marcel marco marek mario \
    markus martin massimo mateo matteo matthew matthias matthieu mauricio max michael michel miguel \
    mikhail mohamed mohammed muhammad nicholas nicolas niels nikolai norbert oleg olivier oskar otto \
    pablo paolo patrick pavel pedro peter philip philipp philippe pierre piet pietro piotr rafael \
    rainer ralph raúl reinhard renato ricardo richard robert roberto roger roland rolf ronald \
    salvatore samuel sebastian sergei sergio simon stefan stefano stephen steven stuart sven thierry \
    thomas tobias tom tomás tommaso tomasz uwe vasily vincent vincenzo vladimir volker walter werner \
    wilhelm william wolfgang xavier yusuf александр сергей дмитрий андрей алексей иван михаил \
    николай владимир пётр петр павел юрий виктор борис олег игорь антон максим роман илья никита \
    егор григорий василий adem agustín aidan alain alan alasdair albrecht aldous alejandro aleksandr \
    aleksander alessandro alessio alexandre alexei alexis alistair allan alois alphonse alvaro \
    álvaro ambrose amedeo amir anatoly andrej andrei ándras andrás angelo ansgar anselm antal anton \
    antti ari arjen armand armin arnaud arne arnold arvid attila august auguste augusto aurelio axel \
    balázs baptiste barry bartholomew bartolomeo basil bastien beat béla benedict benedikt bengt \
    benito benjamin benoît bernardo bernhard bertil bertrand bjarne bogdan brad brendan brett bruce \
    bryan burkhard byron callum calum carl carsten casper cecil cedric cédric cemal cesar césar \
    cesare chad charles charlie chen chris christof christophe christos cillian claudio claus \
    clemens clément clive colin connor conor conrad constantin corey cornelis craig curtis cyril \
    dale damian damien damir dan danilo dario darío darren declan denis dennis derek dermot desmond \
    detlef dick didier dimitar dimitris dino dirk domenico dominic dominik donato douglas drew dylan \
    eberhard eckhard edgardo edoardo édouard egon eino elias elio elliot elmar emanuele emiliano \
    émile emmanuel emre endre enrique enzo ercole erkki ernest ernst erwin esko esteban étienne \
    eugen eugenio evan ewan fabien fabrice fabrizio farid fausto felice ferdinand ferenc fergus \
    filip finn flavio florian floris francesco francis francisco franco franck françois frank franz \
    fred freddy frédéric gábor gabriel gareth gary gaspard gaston geoff georges georgios gérard gerd \
    gert gianluca gianfranco gilbert gilberto gilles giorgos giulio gonzalo gordon göran graham \
    grant greg gregory grégoire guglielmo guillermo gunnar guus gyula håkan hakan hamish hannes \
    hans-peter harold harri harry hartmut hasan hector héctor heikki heiko hendrik henrik henrique \
    henry hernán horace horst howard hubert hugh humberto ian ibrahim ignatius ignaz ilkka ilya imre \
    ingo ioannis isaac ismael ismail istván itamar ivar ivo iwan jaakko jack jaime jakub jan janne \
    jannik jános jari jasper jean-luc jean-pierre jeff jeffrey jens jeroen jesper jesús jesse jiří \
    joel joep jón jonatan jordi joris joshua józsef juha jukka jules julian julien juliusz jurgen \
    justin jussi kálmán kalle kamal karel karl-heinz karsten kaspar keijo kemal ken kent kimmo klaas \
    konstantin konstantinos kristian kristof kyle lajos lance larry lászló lauri lawrence leandro \
    lech leif len lennart leo leon leonard leonardo leonid leopold leroy levi lewis liam linus \
    lionel livio loïc lothar luc lucas lucien lucio luiz lutz maarten magnus malcolm mahmoud mamadou \
    manfred manolis marc marcello marcelo marcin marcos marcus mariano marius mark marko marten \
    martín matej mateusz mathias mathieu mats matt matti maurice maurizio mauro maximilian maxime \
    mehmet melchior mihai mihály mike mikael mikko miklós milan milos miloš miroslav mohammad moritz \
    mustafa nathan nathaniel ned neil nelson nestor niall nick nicolás niklas niko nils noah noel \
    nuno octavio odd olaf olav oliver omar orhan orlando oscar osman osvaldo owen paddy pascal pasi \
    pasquale patricio pau paul pekka pentti per percy pere péter petr petri petter phil \
    pierfrancesco pier pierluigi pim pirmin porfirio raffaele rafał rafaël raimund ramiro ramón \
    ramon randall randolph raoul rasmus raymond raymundo reijo reiner reinhold remigio remy rémi \
    rené reza rhys riccardo rick rik rob robbie rocco rod roderick rodney rodolfo rodrigo roel \
    roeland romain rogelio ronan rory roy ruben rubén rudi rudolf rui rune rupert russell ryan sami \
    samir samuli sander sándor santiago saul scott sean seán sébastien seppo serge sergey shane \
    silvio simeon siegfried simón slavko sorin spencer stan stanislav stanislaw stanley stefanos \
    stelios steffen stellan sten steve stig sture sylvain tadeusz tamás tapio tarek tariq ted \
    teodoro terence teun theo théo theodor theodore thibault thijs thor thorsten tibor till tim timo \
    timothy tito todd toni tony tor torsten tristan tuomas tyler tyrone ugo ulf ulrich umberto \
    valentin valerio valtteri veikko vesa victor vidar viggo viktor ville vince vinicius virgil vito \
    vittorio vlad vladislav vojtěch wayne wenceslas wilfred wilfried willem willi willy wim winston \
    wolf-dieter wout yannick yann yevgeny yves zbigniew zoltán zoran анатолий валентин валерий вадим \
    виталий владислав вячеслав геннадий георгий глеб денис евгений игнат карл кирилл константин лев \
    леонид матвей мирон руслан семён степан станислав тарас тимофей тимур фёдор эдуард яков ярослав \
    арсений артём артем арсен богдан даниил родион савелий أحمد محمد محمود سامي خالد يوسف إبراهيم \
    علي حسن حسين عمر كريم سعيد سمير فادي رامي طارق جمال ناصر عادل هشام وليد مصطفى حسام نبيل جورج \
    إلياس بلال زياد ماجد أيمن بسام عبدالله ياسر مروان رشيد نزار فؤاد وائل احمد حسین رضا مهدی امیر \
    مجید حمید سعید کریم بهروز داریوش فرهاد جواد اکبر اصغر منصور کاوه بابک آرش مسعود هادی سینا پیمان \
    بیژن هوشنگ ایرج بهرام
    """)

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
