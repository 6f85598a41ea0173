extension PhraseBook {
  /// What Spanish pages put beside an article.
  static let spanish = PhraseBook(
    "es",
    """
    cookies:
      utilizamos cookies | este sitio utiliza cookies | esta web utiliza cookies |
      usamos cookies | uso de cookies | aceptar cookies | aceptar todas | rechazar todas |
      política de cookies | configurar cookies | nosotros y nuestros socios
    pointers:
      lea también | lee también | lea además | leer también | ver también | vea también |
      te puede interesar | le puede interesar | te recomendamos | más información: | leer más |
      seguir leyendo | sigue leyendo | mira también | en fotos: | en imágenes: | video: | vídeo: |
      relacionado: | además: | le recomendamos | podría interesarte
    popular:
      lo más leído | lo más visto | más leídas | más leídos | las más leídas | los más leídos |
      lo más popular | más vistos | tendencias | lo más compartido | lo más comentado |
      populares
    related:
      noticias relacionadas | artículos relacionados | notas relacionadas | relacionados |
      relacionadas | temas relacionados | más noticias | otras noticias | últimas noticias |
      más artículos | más sobre este tema | te puede interesar | te podría interesar |
      también te puede interesar | recomendados | recomendado para ti | le recomendamos |
      lo último | entradas recientes | contenido patrocinado | más en esta sección |
      más información |
      siguiente noticia | siguiente artículo | próxima noticia | noticia siguiente
    comments:
      comentarios | comentario | deja un comentario | deja una respuesta | dejar un comentario |
      escribe un comentario | ver comentarios | ver todos los comentarios | comentar | responder |
      tu dirección de correo electrónico no será publicada | sin comentarios |
      únete a la conversación
    share-words:
      compartir | comparte | compartido | imprimir | enviar | tuitear | copiar | enlace | en |
      por | correo | esta | este | noticia | artículo | guardar | escuchar | facebook | el | la
    share-cores:
      compartir | comparte | imprimir | copiar | enviar | guardar | tuitear
    share:
      compartir en | comparte este | comparte esta | comparte en | síguenos | síganos |
      copiar enlace | enviar por correo | sigue a | síguenos en
    advertisements:
      publicidad | anuncio | anuncios | patrocinado | contenido patrocinado |
      espacio patrocinado | continúa después de la publicidad |
      la noticia continúa después de la publicidad | seguir leyendo después del anuncio
    calls:
      suscríbete | suscríbase | suscribirse | regístrate | regístrese | inicia sesión |
      iniciar sesión | recibe | reciba | únete | apoya | dona | descarga | ya eres suscriptor |
      hazte | para seguir leyendo | este contenido es exclusivo | disfruta
    call-cues:
      boletín | boletines | newsletter | suscriptor | suscriptores | suscripción |
      correo electrónico | nuestra app | nuestro canal | gratis | whatsapp | telegram | socio |
      donación | notificaciones | cuenta
    mailings:
      darse de baja | cancelar suscripción
    navigation-words:
      inicio | portada | noticias | política | mundo | economía | cultura | deportes | sociedad |
      opinión | ciencia | salud | tecnología | vídeos | videos | buscar | menú | contacto |
      aviso | legal | privacidad | ayuda | archivo | secciones | siguiente | anterior | volver |
      arriba | más | ver | todo | todos | cerrar | internacional | nacional | quiénes | somos |
      de | la | y
    navigation:
      ir al contenido | saltar al contenido | volver arriba | volver a | etiquetas: | temas: |
      archivado en | categoría: | categorías: | palabras clave: | siguiente artículo |
      artículo anterior | ver más | ver todo | ver todas | mostrar más | estás aquí | cargar más
    credits:
      foto: | fotos: | imagen: | imágenes: | crédito: | créditos: | fotografía: | gráfico: |
      ilustración: | pie de foto | foto de archivo | (foto | fuente:
    credit-words:
      foto | fotos | imagen | fotografía | crédito | archivo | cortesía | efe | ilustración
    reprints:
      publicado originalmente | originalmente publicado | se publicó originalmente |
      apareció originalmente
    reprint-starts:
      este artículo | este texto | esta nota | el artículo | originalmente | publicado
    copyrights:
      todos los derechos reservados | derechos reservados | prohibida la reproducción |
      prohibida su reproducción |
      reservados todos los derechos
    bylines:
      escrito por | redactado por | publicado por | autor: | autora: | por redacción | redacción |
      con información de | texto: | corresponsal en | enviado especial
    updates:
      actualizado | actualizada | última actualización | modificado
    todays:
      hoy
    datelines:
      publicado | publicado el | publicada | actualizado | actualizado el | actualizada |
      última actualización | fecha: | modificado
    date-words:
      lunes | martes | miércoles | jueves | viernes | sábado | domingo | de | del
    notice-words:
      usted | su | tu | tus | nuestros | nuestras | nosotros | te
    date-words:
      el | de | del | a | las | hrs | horas | publicado | actualizado | lunes | martes |
      miércoles | jueves | viernes | sábado | domingo | lectura | min | minutos
    authors:
      por | reportaje de | información de | escrito por | redactado por | texto de | un reportaje de | autor | autora |
      autores | autor: | autora: | autores: | texto: | firma:
    helpers:
      traducido por | traducción de | fotos de | fotografías de | ilustraciones de
    ands:
      y | e | con
    roles:
      redacción | redactor | redactora | corresponsal | enviado | enviada | especial | agencia |
      agencias | periodista | director | directora | editor | editora | columnista | equipo
    papers:
      diario | periódico | prensa | gaceta | noticias | correo | radio
    reading-times:
      min de lectura | minutos de lectura | tiempo de lectura
    """)
}
