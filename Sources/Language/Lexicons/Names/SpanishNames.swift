extension NameLanguage {
  static let spanish: NameLanguage = .init(
    "es",
    men: """
      sr señor señores sres don d rey príncipe duque conde fray lord sir padre hermano cardenal \
      obispo arzobispo monseñor papa \
      apóstol
      """,
    women: """
      sra srta señora señoras señorita sras doña dña reina princesa duquesa condesa infanta sor \
      lady madre hermana \
      dra dras
      """,
    openers: """
      a acaso además ahí ahora al algo alguien algún alguna algunas algunos allá allí anoche \
      ante anteriormente antes aparte apenas aquel aquella aquello aquellos aquí así asimismo \
      aún aun aunque ayer bajo bastante bien cada casi cerca cierto como cómo con conforme \
      contra cual cuál cuales cualquier cuando cuándo cuanto cuánto cuya cuyo dada dado de deben \
      debido del dentro desde después detrás dicho dice dijo donde dónde dos durante e el él \
      ella ellas ello ellos en encima enfrente entonces entre era es esa esas ese eso esos esta \
      ésta está están estas este éste esto estos ex exactamente excepto finalmente frente fue \
      fueron fuera gracias ha había hace hacia han hasta hay hoy igual igualmente incluso \
      inicialmente jamás junto la las le les lejos lo los luego mañana más mas me mediante medio \
      mejor menos mi mientras mis misma mismo mucha muchas mucho muchos muy nada nadie ni ningún \
      ninguna ninguno no nos nosotros nuestra nuestro nuestros nuevo nueva nunca o ojalá os otra \
      otras otro otros para peor pero poca poco pocos podría por porque posiblemente \
      posteriormente precisamente previamente primero probablemente pronto próximamente pues \
      puede que qué quien quién quienes quizá quizás realmente recientemente respecto salvo se \
      sea según segundo seguramente será si sí sido siempre siendo sin sino sobre sólo solo \
      solamente son su sus suya suyo tal tales también tampoco tan tanto tarde te temprano ti \
      tiene toda todas todavía todo todos tras tres tu tú últimamente un una unas uno unos usted \
      varias varios vos y ya yo actualmente afortunadamente antiguamente aparentemente \
      curiosamente desgraciadamente efectivamente especialmente evidentemente generalmente \
      naturalmente normalmente obviamente oficialmente paralelamente lamentablemente mucho_antes \
      nacido nacida acusado acusada acompañado acompañada preguntado preguntada apoyado apoyada \
      llegado nombrado nombrada considerado considerada elegido elegida llamado llamada conocido \
      conocida consultado consultada entrevistado hablando diciendo siguiendo ante_todo \
      encima_de contrario tuvo estaba estuvo sería critica critican mediado mediados principios \
      finales hubo quedan falta \
      vecina vecino
      """
  ) { .spanish }
}

extension NameLexicon {
  static let spanish = NameLexicon(
    .spanish, [.thingsFirst, .bareSurnames],
    offices: """
      o>a or>ora
      """,
    womensOffices: """
      e>a z>za e>esa l>la
      """,
    lists: [
      .titles: """
      dr dra dres prof profesorr profesorra profesorres profesorras doctorr doctorra doctorres \
      doctorras lic licenciado licenciados licenciada ing ingeniero ingeniera ingenieros \
      ingenieras arq arquitecto arquitecta arquitectos arquitectas mons monseñor presidente \
      presidentes presidenta presidentas expresidente expresidentes expresidenta vicepresidente \
      vicepresidentes vicepresidenta primer_ministro primera_ministra premier ministro ministra \
      ministros ministras exministro exministra exministros exministras viceministro \
      viceministra viceministros viceministras canciller cancilleres excanciller secretario \
      secretaria secretarios secretarias secretario_general secretaria_general subsecretario \
      subsecretaria subsecretarios subsecretarias senadorr senadorra senadorres senadorras \
      diputado diputada diputados diputadas eurodiputado eurodiputada eurodiputados \
      eurodiputadas parlamentario parlamentaria parlamentarios parlamentarias congresista \
      congresistas legisladorr legisladorra legisladorres legisladorras asambleísta asambleístas \
      concejal concejales concejala alcalde alcaldes alcaldesa alcaldesas exalcalde exalcaldesa \
      intendente intendentes intendenta gobernadorr gobernadorra gobernadorres gobernadorras \
      exgobernadorr exgobernadorra exgobernadorres exgobernadorras prefecto prefecta prefectos \
      prefectas corregidor embajadorr embajadorra embajadorres embajadorras cónsul cónsules \
      enviado enviada enviados enviadas comisionado comisionada comisionados comisionadas \
      comisario comisaria comisarios comisarias portavoz portavoces vocero vocera voceros \
      voceras delegado delegada delegados delegadas representante representantes ponente \
      ponentes relatorr relatorra relatorres relatorras consejero consejera consejeros \
      consejeras conseller consellera lehendakari general generales coronel coroneles comandante \
      comandantes capitán capitana capitanes teniente tenientes teniente_coronel sargento \
      sargentos cabo almirante almirantes vicealmirante mariscal brigadier mayor subteniente \
      alférez soldado soldados policía agente agentes inspectorr inspectorra inspectorres \
      inspectorras detective detectives guardia juez jueza jueces juezas magistrado magistrada \
      magistrados magistradas fiscal fiscales fiscala abogado abogada abogados abogadas letrado \
      letrada letrados letradas procuradorr procuradorra procuradorres procuradorras notario \
      notaria notarios notarias testigo testigos imputado imputada imputados imputadas acusado \
      acusada acusados acusadas sospechoso sospechosa sospechosos sospechosas defensorr \
      defensorra defensorres defensorras papa cardenal cardenales arzobispo arzobispos obispo \
      obispos padre madre fray sor cura párroco sacerdote sacerdotes pastorr pastorra pastorres \
      pastorras abad abadesa rabino imán jeque ayatolá mulá muftí patriarca rectorr rectorra \
      rectorres rectorras vicerrectorr vicerrectorra vicerrectorres vicerrectorras decano decana \
      decanos decanas rey reina príncipe princesa infante infanta duque duquesa marqués marquesa \
      conde condesa vizconde barón baronesa emperador emperatriz zar sultán emir lord sir \
      directorr directorra directorres directorras directora_general director_general gerente \
      gerentes jefe jefes jefa jefas líder líderes lideresa dirigente dirigentes titular \
      responsable responsables fundadorr fundadorra fundadorres fundadorras cofundadorr \
      cofundadorra cofundadorres cofundadorras empresario empresaria empresarios empresarias \
      emprendedorr emprendedorra emprendedorres emprendedorras multimillonario multimillonaria \
      multimillonarios multimillonarias magnate magnates banquero banquera banqueros banqueras \
      ejecutivo ejecutiva ejecutivos ejecutivas coordinadorr coordinadorra coordinadorres \
      coordinadorras tesorero tesorera tesoreros tesoreras administradorr administradorra \
      administradorres administradorras presidente_ejecutivo consejero_delegado \
      consejera_delegada ceo periodista periodistas reportero reportera reporteros reporteras \
      corresponsal corresponsales columnista columnistas editorr editorra editorres editorras \
      presentadorr presentadorra presentadorres presentadorras locutorr locutorra locutorres \
      locutorras conductorr conductorra conductorres conductorras comentarista comentaristas \
      escritorr escritorra escritorres escritorras autorr autorra autorres autorras novelista \
      novelistas poeta poetas poetisa dramaturgo dramaturga ensayista ensayistas filósofo \
      filósofa filósofos filósofas historiadorr historiadorra historiadorres historiadorras \
      sociólogo socióloga sociólogos sociólogas politólogo politóloga politólogos politólogas \
      antropólogo antropóloga antropólogos antropólogas economista economistas analista \
      analistas psicólogo psicóloga psicólogos psicólogas psiquiatra psiquiatras médico médica \
      médicos médicas cirujano cirujana cirujanos cirujanas enfermero enfermera enfermeros \
      enfermeras epidemiólogo epidemióloga epidemiólogos epidemiólogas virólogo viróloga \
      virólogos virólogas investigadorr investigadorra investigadorres investigadorras \
      científico científica científicos científicas físico física físicos físicas químico \
      química químicos químicas biólogo bióloga biólogos biólogas matemático matemática \
      matemáticos matemáticas astronauta astronautas experto experta expertos expertas \
      especialista especialistas maestro maestra maestros maestras catedrático catedrática \
      catedráticos catedráticas docente docentes estudiante estudiantes cantante cantantes \
      cantautorr cantautorra cantautorres cantautorras rapero rapera raperos raperas músico \
      música músicos músicas compositorr compositorra compositorres compositorras pianista \
      pianistas violinista violinistas guitarrista guitarristas actor actriz actores actrices \
      comediante comediantes humorista humoristas cineasta cineastas productorr productorra \
      productorres productorras realizadorr realizadorra realizadorres realizadorras bailarín \
      bailarina bailaorr bailaorra bailaorres bailaorras coreógrafo coreógrafa coreógrafos \
      coreógrafas pintorr pintorra pintorres pintorras escultorr escultorra escultorres \
      escultorras fotógrafo fotógrafa fotógrafos fotógrafas artista artistas diseñadorr \
      diseñadorra diseñadorres diseñadorras modelo modelos torero toreros entrenadorr \
      entrenadorra entrenadorres entrenadorras técnico técnica técnicos técnicas seleccionadorr \
      seleccionadorra seleccionadorres seleccionadorras preparadorr preparadorra preparadorres \
      preparadorras delantero delantera delanteros delanteras defensa defensas centrocampista \
      centrocampistas mediocampista mediocampistas portero portera porteros porteras arquero \
      arquera arqueros arqueras guardameta goleadorr goleadorra goleadorres goleadorras extremo \
      lateral volante jugadorr jugadorra jugadorres jugadorras futbolista futbolistas campeón \
      campeona campeones ciclista ciclistas piloto pilotos nadadorr nadadorra nadadorres \
      nadadorras velocista velocistas atleta atletas tenista tenistas boxeadorr boxeadorra \
      boxeadorres boxeadorras gimnasta gimnastas estrella estrellas leyenda activista activistas \
      opositorr opositorra opositorres opositorras disidente disidentes sindicalista \
      sindicalistas ambientalista ambientalistas político política políticos políticas candidato \
      candidata candidatos candidatas aspirante aspirantes precandidato precandidata \
      precandidatos precandidatas rival rivales alcaldable negociadorr negociadorra \
      negociadorres negociadorras diplomático diplomática diplomáticos diplomáticas asesorr \
      asesorra asesorres asesorras asistente asistentes ayudante ayudantes compañero compañera \
      compañeros compañeras camarada camaradas colega colegas ciudadano ciudadana ciudadanos \
      ciudadanas amigo amiga amigos amigas hermano hermana hermanos hermanas señorito señorita \
      señoritos señoritas mandatario mandataria mandatarios mandatarias exmandatario \
      exmandataria exmandatarios exmandatarias excelentísimo excelentísima excelentísimos \
      excelentísimas ilustrísimo ilustrísima ilustrísimos ilustrísimas agricultorr agricultorra \
      agricultorres agricultorras ganadero ganadera ganaderos ganaderas panadero panadera \
      panaderos panaderas cocinero cocinera cocineros cocineras chef narcotraficante \
      narcotraficantes capo guerrillero guerrillera guerrilleros guerrilleras dictadorr \
      dictadorra dictadorres dictadorras vecino vecina vecinos vecinas víctima
      """,
      .generations: """
      padre hijo hija nieto júnior sénior el_viejo el_joven el_mayor el_menor la_joven la_vieja
      """,
      .times: """
      lunes martes miércoles jueves viernes sábado sábados domingo domingos enero febrero marzo \
      abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre lun mar mié \
      mie jue vie sáb sab dom ene feb abr may jun jul ago sep sept oct nov dic noche tarde \
      mañana madrugada mediodía navidad pascua nochebuena nochevieja primavera verano otoño \
      invierno ayer hoy
      """,
      .particles: "de del la las los el y da do san e das al",
      .qualifiers: """
      unidos confederados \
      democrática \
      norte sur oeste noreste noroeste sureste suroeste nordeste sudeste sudoeste nuevo nueva \
      nuevos nuevas viejo vieja alto alta altos altas baja bajos bajas gran grande pequeño \
      pequeña medio media san santa santo sto sta monte puerto fuerte cabo lago isla islas villa \
      ciudad real sporting atlético atletico deportivo racing inter dínamo club cd cf ud fc ac \
      as rcd papúa papua guinea arabia río valle cerro
      """,
      .qualifiersAfter: """
      latina latino \
      del_norte del_sur del_este del_oeste norte sur oeste noreste noroeste sureste suroeste \
      nordeste sudeste sudoeste septentrional meridional oriental orientales occidental \
      occidentales central centrales ecuatorial ecuatoriales nuevo nueva viejo vieja superior \
      inferior saudí saudita británico británica francesa francés española neerlandés holandesa \
      americana americanas insular continental profundo profunda de_arriba de_abajo nororiental \
      noroccidental suroriental suroccidental austral boreal chico grande la_vieja la_nueva \
      y_tobago y_herzegovina y_nieves y_barbuda y_príncipe
      """,
      .things: """
      botella botellas copa copas loncha lonchas vaso vasos trago \
      calle calles avenida avenidas av avda bulevar paseo paseos plaza plazas plazuela glorieta \
      rotonda callejón pasaje camino carretera autopista autovía ronda puente puentes viaducto \
      túnel túneles torre torres edificio edificios parque parques jardín jardines bosque \
      bosques monte montes montaña montañas cerro cerros colina sierra cordillera valle valles \
      río ríos arroyo laguna lago lagos playa playas bahía golfo isla islas archipiélago \
      península cabo estrecho canal canales cataratas cascada glaciar desierto mar océano puerto \
      puertos muelle estación estaciones parada aeropuerto aeropuertos aeródromo terminal \
      terminales escuela escuelas colegio colegios instituto institutos liceo universidad \
      universidades facultad academia academias conservatorio campus cátedra fundación \
      fundaciones fondo fondos asociación asociaciones ong museo museos galería galerías \
      biblioteca bibliotecas archivo archivos teatro teatros auditorio ópera cine cines sala \
      salas hospital hospitales clínica clínicas sanatorio residencia farmacia iglesia iglesias \
      catedral catedrales capilla basílica abadía monasterio convento mezquita mezquitas \
      sinagoga sinagogas templo templos cementerio cementerios monumento monumentos memorial \
      estatua estatuas estadio estadios coliseo polideportivo pabellón piscina arena velódromo \
      hipódromo autódromo circuito premio premios medalla medallas trofeo trofeos copa copas \
      torneo torneos campeonato campeonatos maratón festival festivales feria beca becas \
      certamen concurso ley leys decreto proyecto_de_ley enmienda doctrina tratado tratados \
      acuerdo acuerdos protocolo convenio convención pacto comisión comité tribunal tribunales \
      juzgado juzgados corte prisión cárcel penal penitenciaría cuartel base campamento grupo \
      grupos holding sociedad sociedades empresa empresas compañía compañías firma s.a sa s.l sl \
      srl inc ltd corp cía fábrica fábricas taller talleres laboratorio laboratorios cervecería \
      bodega bodegas finca hacienda rancho banco bancos bbva caja seguros aseguradora aerolínea \
      aerolíneas editorial editoriales imprenta librería librerías diario diarios periódico \
      periódicos semanario revista revistas gaceta correo heraldo radio cadena \
      canal_de_televisión estudio estudios sello orquesta orquestas coro banda cuarteto trío \
      hotel hoteles hostal posada restaurante restaurantes bar café cafés cafetería panadería \
      tienda tiendas supermercado centro_comercial centro_cultural centro_penitenciario \
      centro_médico buque buques barco barcos carguero petrolero fragata portaaviones submarino \
      crucero destructor velero barrio barrios colonia urbanización distrito distritos cantón \
      diócesis archidiócesis parroquia ejido vereda palacio palacios villa castillo molino presa \
      embalse central_nuclear mina minas cantera refugio volcán pico nevado enfermedad síndrome \
      efecto teorema ecuación escala cometa cráter asteroide fc cf cd ud club peña línea metro \
      concilio \
      reforma plan método informe \
      delta desembocadura estuario cuenca
      """,
      .links: "de del d de_la de_las de_los la el los las",
      .states: """
      república reino imperio principado ducado estado estados ciudad ciudades capital metrópoli \
      municipio municipios pueblo pueblos villa provincia provincias región departamento país \
      territorio territorios emirato sultanato comunidad comunidades federación unión \
      confederación gobierno presidente presidenta vicepresidente vicepresidenta ministro \
      ministra canciller primer_ministro rey reina príncipe princesa emperador emir alcalde \
      alcaldesa gobernador gobernadora intendente embajador embajadora cónsul arzobispo obispo \
      población ciudadanos habitantes vecinos gente norte sur este oeste centro noreste noroeste \
      sureste suroeste interior afueras alrededores calles periferia zona zonas resto parte \
      mitad frontera fronteras costa congreso parlamento ejército economía suelo área puertas \
      corazón \
      hoteles escuelas hospitales playas barrios tiendas restaurantes iglesias catedral
      """,
      .kin: """
      familia familias hermanos hermanas gemelos gemelas mellizos clan dinastía matrimonio \
      esposos pareja hijos hijas padres primos primas herederos descendientes parientes \
      familiares nietos abuelos hogar estirpe saga
      """,
      .others: """
      otro otra otros otras un una unos unas joven jóvenes viejo vieja mayor mayores menor \
      menores pequeño pequeña cada algún alguna algunos ningún ninguna cierto cierta tal primer \
      primero primera segundo segunda tercer tercera dos tres cuatro varios varias distinto \
      distinta diferente diferentes falso falsa llamado llamada tocayo mismo
      """,
      .plurals: "los las unos estos esos ambos nuestros dos tres cuatro todos",
      .common: """
      lima \
      granada sobrino hijo primo \
      abad abril aguado águila aguilar ajo alameda alas alba alcalde alcántara alcázar alegre \
      alegría alma alonso altas álamo amado amada amador amor amparo ángel ángeles arana arce \
      arcos arena arenas arias arroyo arte asunción aurora avellaneda ayala azul ballesteros \
      baños barba barbero barrera barrero barrios barón bastante bello bella bermejo blanca \
      blanco blancas bolívar bonilla borrego bosque botella bravo brava bueno buenos burgos \
      caballero caballo cabello cabeza cabrera cabra calle calvo camacho cámara camarero camino \
      caminos campana campo campos campillo candela cano canto caridad carmen carnero carpintero \
      carrasco carrera carreras carretero carrillo carta casa casado casas castaño castilla \
      castillo castro celeste cerda cerezo cerro chaves chico cid cielo clara claro clavel \
      clemente colón concepción conde consuelo contador cordero cordón corona coronado coronel \
      correa corredor cortés cortes cortina costa cruz cruces cuadrado cuenca cuerda cuervo \
      cuesta cuestas cuevas cueva delgado deseado diamante díaz dios dolores domingo dorado \
      ducado dulce duque duro encarnación encina enero ermita esperanza espina espino estrada \
      estrella expósito fajardo feliz ferrer fe flor flores fontana fortuna franco fresno fuente \
      fuentes fuerte gallo gallego gallardo galán gálvez garza gavilán gil girón gloria gonzalo \
      gracia granado grande gris guapo guardia guerra guerrero guerreros guía herrera herrero \
      herrador hidalgo higuera hierro hierros honrado hoyos huerta hurtado ibarra iglesias \
      infante inmaculada inocencia iglesia jara jardín jazmín julio junio justo justicia juvenil \
      lagos laguna lago leal león leones ley lira llano llanos llorente lobo lomas lozano luz \
      luces luna lunares maestre maestro malo manzano mar marcos mármol marín marqués márquez \
      martillo mayo mayor mayoral medina mejía melón membrillo mendigo mercader mercado mercedes \
      merino mesa milagros mina miranda molina molino molinos montaña monte montero montes \
      montesino mora moral moreno morena moro moros mota mozo mundo muñeca murillo naranjo \
      narváez navarro nieto nieves noble noguera nogal novo nueve olivo olivares olmo olmos \
      orden oro ortega oso otero oveja pablo padilla palacio palacios palma palmas palomo paloma \
      pan parada pardo paredes parra pasión pastor pastora patrón paz peces pelayo peña peñas \
      peral perdón perla perro pescador pescado picazo pico piedad piedra pilar pino pinos \
      pintado pinto plaza plata polo pomar portero portillo pozo prado prados presa primo prieto \
      príncipe puente puerta puertas puerto pulido pulgar quesada quijada quiroga quintana ramos \
      ramo real rebollo redondo reina remedios rey reyes ribera río ríos rivera robles roble \
      rojo rojas rosa rosas rosal rosario rubio ruano rueda ruedas rufián sabio sacristán salas \
      sala salazar salinas salvador salado san santa santo santos sastre seco segundo segura \
      seguro selva serrano sierra siete silva silvestre sol solano soledad soler solís soria \
      sosa soto suave tapia tejada tejedor tejero terrón tierra tirado toledo toro torre torres \
      tránsito trigo triste trujillo valle valles valiente vaca valencia vargas vega vela velo \
      venado ventura vera verano verde verdugo vergara vicario victoria vidal viejo viento villa \
      villar viña visitación viuda vivar vivo zambrano zapata zapatero zorro zorrilla zurdo \
      potosí guayana canarias mérida salta vigo cáceres lugo cuba sánchez feijóo ayuso milei \
      macri rajoy aznar boric petro bukele podemos sumar vox ciudadanos más país razón abc marca \
      clarín nación excélsior reforma telefónica movistar santander zara mango bimbo apple \
      amazon meta \
      hombre mujer mano vida muerte verdad amigo amiga niño niña infierno diablo cuerpo ojo pie \
      corazón sangre agua vino fuego aire dinero libro papel cuadro ventana pared techo suelo \
      cama silla gato liebre conejo pájaro gallina pato \
      unión deportivo atlético independiente estudiantes unidad alianza nacional libertad \
      progreso fuerza compromís encuentro avanza tiempo universo comercio prensa confidencial \
      diario público vanguardia correo sur norte heraldo voz opinión república tercera época \
      cambio futuro junta horizonte racing sporting \
      rico rica cierto grueso lindo linda loco manso negro tierno amargo barato bonito caro \
      cálido ciego corto crespo cuerdo digno entero fino firme fresco gentil largo ligero luengo \
      maduro mediano menudo pobre prudente puro quieto roto sano sereno simple solo sordo tinto \
      tuerto único vano agudo hermoso feo gordo flaco \
      shell opera sun \
      da va ve di haz pon sal ven mira toma deja pide sigue busca trae lleva corre come bebe \
      vive canta baila
      """,
      .speech: """
      dice dijo decía declaró declara afirmó afirma afirmaba aseguró asegura aseguraba añadió \
      añade explicó explica explicaba señaló señala señalaba indicó indica subrayó subraya \
      destacó destaca manifestó manifiesta expresó expresa comentó comenta respondió responde \
      contestó contesta preguntó pregunta advirtió advierte anunció anuncia insistió insiste \
      reconoció reconoce admitió admite negó niega desmintió desmiente acusó acusa denunció \
      denuncia prometió promete escribió escribe tuiteó sostuvo sostiene apuntó apunta recordó \
      recuerda contó cuenta relató relata opinó opina consideró considera lamentó lamenta \
      precisó precisa confirmó confirma criticó critica pidió pide exigió exige defendió \
      defiende reiteró reitera recalcó recalca enfatizó enfatiza aclaró aclara agregó agrega \
      concluyó concluye remarcó remarca sentenció zanjó dimitió renunció testificó confesó \
      confiesa reveló revela informó informa exclamó celebró replicó replica
      """,
      .namesakes: """
      otro otra segundo segunda falso falsa tocayo cierto cierta homónimo tal antepasado bisabuelo \
      bisabuela tatarabuelo
      """,
      .thingModifiers: """
      primaria secundaria público pública privado privada universitario universitaria municipal \
      provincial nacional central general técnico técnica militar deportivo deportiva cultural \
      comarcal regional estatal concertado infantil materno clínico psiquiátrico ferial \
      polideportivo
      """,
      .directions: "a de desde hacia",
      .travel: """
      viajará viaja viajó vuela llegó llega tren vuelo \
      tren trenes autobús autobuses vuelo vuelos ferri carretera autopista camino viaje viajes llegada llegadas \
      salida regreso llega llegan llegó llegaron llegado viaja viajan viajó viajaron viajar huyó huyeron viene \
      vienen vino vinieron originario originaria originarios originarias oriundo oriunda oriundos oriundas natural \
      naturales nativo nativa nativos procedente procedentes procede proceden vecinos habitantes
      """,
      .firms: "hijos hijo hermanos cía compañía asociados",
      .towns: "pueblo ciudad aldea villa localidad municipio puerto barrio",
      .copulas: "es era fue",
      .articles: "el la los las un una unos unas",
      .works: """
      operación operativo vino vinos \
      disco discos sencillo \
      película novela serie ópera álbum canción \
      libro biografía documental obra
      """,
      .bodies: """
      banco empresa compañía grupo firma partido asociación organización agencia marca cadena sociedad ong
      """,
      .nobles: "duque duquesa conde condesa marqués marquesa barón baronesa vizconde vizcondesa",
      .crowns: """
      rey reina príncipe princesa emperador emperatriz papa zar sultán
      """,
      .vessels: """
      ferry velero huracán ciclón buque barco pesquero fragata petrolero yate remolcador \
      transbordador goleta carguero \
      bergantín crucero submarino lancha patrullera patrullero mercante portacontenedores
      """,
      .branches: """
      de del
      """,
      .clubArticles: """
      el del al
      """,
      .articledPlaces: """
      perú brasil ecuador líbano congo chad salvador paraguay uruguay canadá japón yemen sudán \
      nepal camerún senegal vaticano irak irán chaco cáucaso tíbet sáhara sahel ártico cairo \
      callao ferrol escorial retiro magreb sinaí golán donbás kurdistán turquestán punjab \
      transvaal véneto lacio piamonte tirol palatinado sarre ulster lejano_oriente reino_unido \
      país_vasco alentejo algarve bierzo maresme ampurdán poblenou raval eixample rif afganistán \
      pakistán turkmenistán níger benín togo gabón kosovo montenegro principado petén darién \
      cauca valle chocó meta tolima huila quindío cesar magdalena atlántico guaviare vichada \
      guainía beni oruro pando maule biobío
      """,
      .verbs: """
      ha había es era fue será está va hizo tiene debe quiere no nunca se le lo ya me nos sí \
      también dijo dice
      """,
      .indefinites: """
      un una
      """,
      .pairings: """
      acuerdo alianza binomio coalición cumbre debate dúo duelo dupla encuentro final fórmula informe pacto \
      pareja reunión ticket tándem
      """,
      .stories: """
      serie telenovela novela película capítulo episodio drama comedia ópera telefilme thriller \
      culebrón
      """,
      .roles: """
      personaje personajes villana villano malvada malvado heroína ficticio ficticia
      """,
      .portrayals: """
      interpretada_por interpretado_por encarnada_por encarnado_por
      """,
      .homonyms: """
      homónimo homónima homónimos homonimia tocayo tocaya \
      tocayos comparte_nombre comparten_nombre comparte_el_nombre homónimas
      """,
      .namings: """
      lleva_el_nombre llevan_el_nombre llevará_el_nombre llevarán_el_nombre lleva_su_nombre \
      debe_su_nombre deben_su_nombre toma_su_nombre tomó_su_nombre toma_el_nombre recibe_el_nombre \
      recibió_el_nombre bautizado bautizada bautizados bautizadas nombrado_así nombrada_así
      """,
      .money: "francos dólares euros pesos libras",
      .plays: """
      se_adelantó se_impuso empató goleó goleada remontó remonta cayó_ante cae_ante ganó_en_casa \
      perdió_en_casa venció_por venció_a venció_al derrotó_a derrotó_al descendió_a ascendió_a \
      sigue_fuera_del sigue_líder encajó encaja igualó_a empata
      """,
      .feasts: "día fiesta fiestas festividad imagen procesión novena romería estatua misa víspera",
      .disclaimers: """
      sin_parentesco sin_relación no_guarda ningún_parentesco no_es_pariente no_es_familiar \
      confundir nada_que_ver nada_tiene parentesco ninguna_relación
      """,
      .lives: """
      nació nacido nacida murió muerto muerta ahorcado ahorcada ejecutado ejecutada fusilado \
      fusilada enterrado enterrada bautizado bautizada decapitado decapitada quemado quemada
      """,
      .storms: """
      borrascas \
      huracán tormenta ciclón tifón categoría borrasca ráfagas
      """,
      .games: """
      venció derrotó ganó empató goleó perdió vence derrota gana empata golea pierde
      """,
      .creatures: """
      locomotora rosa yegua caballo potro potra perro perra gato gata elefante elefanta león \
      leona tigre tigresa oso osa panda gorila jirafa rinoceronte hipopótamo pingüino delfín \
      loro vaca toro burro camello satélite sonda cohete robot mascota tormenta tifón borrasca \
      potranca semental pastor galgo galga mastín cabra oveja carnero halcón águila foca dalia
      """,
      .definites: "el la los las al del",
      .aboard: "a_bordo",
      .fates: """
      zarpó atracó encalló naufragó fondeó florece reabrirá reabre_sus fue_botado fue_desguazado \
      zozobró
      """,
      .players: "actor actriz papel",
      .impersonations: """
      interpreta interpretaba interpretar interpretará encarna encarnaba encarnar encarnará vida papel
      """,
      .called: "llamado llamada llamados de_nombre",
      .eras: """
      siglo_xii siglo_xiii siglo_xiv siglo_xv siglo_xvi siglo_xvii siglo_xviii siglo_xix decimonónico \
      decimonónica dieciochesco dieciochesca \
      victoriano victoriana medieval renacentista barroco barroca
      """,
      .scholars: """
      experto experta especialista historiador historiadora profesor profesora catedrático catedrática
      """,
      .sameNames: "mismo_nombre",
      .contrasts: "no sin ningún",
      .deeds: """
      ha había habrá hubo tiene tenía tuvo quiere quería quiso debe debía puede pudo podría sabe cree \
      piensa propone presenta rechaza acepta alega invoca busca viaja llega vuelve vive trabaja juega \
      llora dio hizo fue vino puso supo obtuvo estuvo intervino mantuvo condujo propuso murió va iba \
      será sería debería tendrá tendría podrá
      """,
      .betweens: "no se le les lo la me nos ya también nunca siempre ayer hoy sí",
      .standings: "está limita pertenece linda abre cierra",
      .sources: "según",
      .belongings: """
      abogado abogada defensa esposa esposo mujer marido viuda viudo hijo hija hijos hermano hermana \
      padre madre palabras declaraciones versión dimisión renuncia carta discurso rival sucesor \
      sucesora predecesor predecesora mandato libro novela asesor asesora detención condena muerte gobierno ejecutivo partido
      """,
      .doings: "lloró sonrió cantó murió falleció durmió bailó soñó rió",
      .somebodies: "quien",
      .possessives: """
      nuestro nuestra nuestros nuestras este esta ese esa aquel aquella vuestro vuestra su
      """,
      .diseases: "parkinson alzheimer crohn hodgkin huntington tourette asperger addison",
    ],
    ends: [
      .presents: "a e",
      .verbs: "ó ará erá irá",
      .participles: "ado ada ados adas ido ida idos idas",
      .attributes: """
      ado ada ados adas ido ida idos idas al ales ico ica icos icas oso osa osos osas ivo iva \
      ivos ivas érito ante antes ente entes ario aria arios arias eño eña eños eñas ano ana anos \
      anas ble bles \
      il iles ar ares ista istas
      """,
    ]
  )
}
