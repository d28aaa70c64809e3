area-wordmark = Secretaría Virtual
area-skip = Ir al contenido
area-language = Idioma
area-nav = Área privada
area-nav-home = Mi área
area-nav-papers = Documentos
area-nav-spaces = Espacios
area-nav-desk = Secretaría
area-nav-account = Mi cuenta
area-nav-operator = Operador
area-acting-as = Actúa como
area-choose-seat = Elija una acreditación
area-seat-hint = Todo acto se realiza con una sola acreditación. Elíjala aquí.
area-seat-now = ahora
area-signed-in-as = Sesión de
area-sign-out = Cerrar la sesión
area-band = Este espacio
area-foot = Área privada.
area-foot-store = Nada de esta página se guarda en memorias intermedias ni en buscadores.
area-foot-demo = Demostración: hechos de 2001 tomados de investigaciones publicadas, documentos ilustrativos, personas inventadas.
area-foot-nav = Sitio público y cuenta
area-public-site = Sitio público: { $process }
area-public-site-short = Sitio público
area-public-home = Sitio público

area-home-title = { $organisation }: { $process }
area-awaited = Se espera de nosotros
area-awaited-hint = Se ha propuesto una publicación. Solo se hará con el consentimiento de su organización.
area-awaited-consent = Se espera su consentimiento para la publicación.
area-see-all = Ver todo ({ $n })
area-consented = Por firmar y publicar
area-consented-hint = No hay que consultar a nadie más: el consentimiento está dado o no hace falta. La publicación se hace cuando se firma.
area-consented-one = La publicación espera una firma.
area-new = Novedades para mí
area-new-since = Desde su última visita, el { $when }.
area-new-first = Es su primera visita: los últimos documentos que puede leer.
area-new-days = Documentos de los últimos { $n } días. «Nuevo» señala lo que ha llegado desde su última visita, el { $when }.
area-new-mark = Nuevo
area-new-none = En este tiempo no ha llegado nada.
area-new-none-first = Todavía no hay documentos.
area-all-papers = Todos los documentos que puedo leer
area-my-spaces = Mis espacios
area-my-spaces-hint = Debajo de cada nombre se indica quién puede leer allí.
area-new-papers = { $n ->
    [0] nada nuevo
    [one] { $n } documento nuevo
   *[other] { $n } documentos nuevos
}
area-new-papers-more = más de { $n } documentos nuevos
area-all-spaces = Todos mis espacios aquí ({ $n })

area-hand-in = Presentar un documento
area-hand-in-where = ¿En qué espacio? Debajo de cada nombre se indica quién podrá leer allí el documento.
area-hand-in-seat = Se presenta en nombre de { $organisation } ({ $capacity }). Otra acreditación se elige en la parte superior de la página.
area-hand-in-circulates = se distribuye de inmediato
area-hand-in-draft = primero como borrador
area-hand-in-none-title = Ningún espacio recibe documentos de esta acreditación
area-hand-in-none = Con su acreditación puede leer, pero no añadir documentos. Si esto debe cambiar, el punto focal de su delegación o la secretaría pueden ayudarle.

area-spaces-title = Mis espacios
area-spaces-none-title = Hoy no tiene ningún espacio abierto
area-spaces-none = Su acreditación está vigente, pero todavía no abre ningún espacio. El punto focal de su delegación o la secretaría pueden darle más información.
area-ended-title = Hoy no está vigente ninguna de sus acreditaciones
area-ended = Su acreditación ha terminado, o todavía no ha llegado su primer día. Mientras ninguna esté vigente, los espacios que abre están cerrados para usted. Los documentos que presentó quedan en su organización.
area-ended-ask = Si sigue representando a su organización, diríjase por favor al punto focal de su delegación, que puede invitarle a una nueva acreditación. Al punto focal lo designa la secretaría del proceso; el sitio público indica cuál es.
area-operator-title = Un operador no lee nada aquí
area-operator = Este acceso sirve para operar la instalación. No tiene acreditación, y los documentos de los espacios le están cerrados.
area-spaces-range = Espacios { $from } a { $to } de { $all }.
area-spaces-all = Todos mis espacios
area-spaces-before = Espacios anteriores
area-spaces-next = Espacios siguientes
area-spaces-pager = Más espacios
area-spaces-no-match = Aquí no tiene ningún espacio de esta clase
area-filters = Filtros
area-process = Proceso
area-room = Clase de espacio

area-papers-title = Todos los documentos que puedo leer
area-papers-none-title = Todavía no hay documentos
area-papers-none = En cuanto se distribuya un documento en uno de sus espacios, figurará aquí.
area-papers-tab = Todos los documentos
area-bookmarks-tab = A mano
area-bookmarks-title = Documentos a mano
area-bookmarks-order = Primero los últimos añadidos. Nadie más ve esta lista.
area-bookmarks-none-title = Todavía no tiene ningún documento a mano
area-bookmarks-none = Elija «Tener a mano» en la página de un documento y figurará aquí, sea cual sea su espacio. Nadie más lo ve.
area-bookmarks-put-back = Dejar de tener a mano los elegidos
area-bookmarks-done = Los documentos elegidos ya no están a mano. Siguen en sus espacios.
area-read-tab = Leídos hace poco
area-read-title = Documentos que leí hace poco
area-read-order = Primero los últimos leídos; 50 documentos como máximo. Cuentan los textos leídos en su página, los archivos descargados y los paquetes.
area-read-none-title = Todavía no ha leído ningún documento
area-read-none = En cuanto haya leído el texto de un documento en su página o descargado un archivo, figurará aquí.
area-read-on = leído el { $when }

area-people = Quién está aquí, por nombre
area-people-tab = Quién está aquí
area-people-name = Nombre
area-people-capacity = Calidad
area-people-here = Con acreditación aquí: { $who }.
area-people-of = { $persons } ({ $organisations } de { $whole })
area-people-all = { $persons } de { $whole }
area-people-some = { $persons } de { $organisations }
area-people-persons = { $n ->
    [one] { $n } persona
   *[other] { $n } personas
}
area-people-organisations = { $n ->
    [one] { $n } organización
   *[other] { $n } organizaciones
}
area-people-band = La franja de arriba cuenta las organizaciones admitidas, también aquellas de las que nadie tiene todavía una cuenta.
area-people-no-mail = Aquí no se muestran direcciones.

area-band-own = Solo usted lee esta página, { $name }. Nadie más la ve.
area-band-anyone = Puede leerlo cualquiera, sin iniciar sesión.
area-band-readers = Leen aquí: { $who }.
area-band-participant = { $n ->
    [one] { $n } participante
   *[other] { $n } participantes
}
area-band-observer = { $n ->
    [one] { $n } observador
   *[other] { $n } observadores
}
area-band-civil_society = { $n ->
    [one] { $n } organización de la sociedad civil
   *[other] { $n } organizaciones de la sociedad civil
}
area-band-secretariat = { $n ->
    [0] la secretaría
    [one] la secretaría
   *[other] { $n } secretarías
}
area-band-office-presidency = la presidencia
area-band-office-co_chair = las copresidencias
area-band-office-chair = la presidencia del grupo
area-band-office-lead = el Estado coordinador
area-band-office-executive_secretary = la secretaría ejecutiva
area-band-office-network_officer = los responsables de la red
area-band-seats-of = las personas acreditadas por { $name }
area-band-all = todas las personas acreditadas
area-band-all-participant = los participantes
area-band-all-observer = los observadores
area-band-all-civil_society = la sociedad civil
area-band-all-secretariat = la secretaría
area-band-seats-under = las personas acreditadas por { $name } con la condición de «{ $standing }»
area-band-holding = { $who } en el cargo «{ $office }»
area-band-as = { $who } en calidad de «{ $capacity }»
area-band-named = { $n ->
    [one] { $n } persona admitida por su nombre
   *[other] { $n } personas admitidas por su nombre
}
area-band-not-both = No los observadores ni la sociedad civil.
area-band-not-observers = No los observadores.
area-band-not-civil = No la sociedad civil.
area-band-manage = Puede leer, añadir documentos y organizar este espacio.
area-band-releases = Lo que está aquí se ha publicado. La publicación se propone en la página del documento.
area-band-contribute = Puede leer y añadir documentos.
area-band-read = Puede leer.
area-band-more = Más sobre este espacio

area-announced = Anunciado, admite objeciones
area-announced-hint = Estas publicaciones se realizan por sí solas en el momento indicado, salvo que un participante objete antes. Por una delegación objeta su jefatura o su punto focal.
area-announced-until = Objeciones hasta el
# Solicitudes de autores institucionales
area-requested = Solicitudes de autores institucionales
area-requested-hint = Documentos para los que sus autores institucionales piden otro círculo de lectores
