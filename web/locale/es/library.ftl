# Listas de documentos
library-papers = Documentos
library-col-symbol = Signatura
library-col-title = Título
library-col-kind = Tipo
library-col-from = Procedencia
library-col-language = Idioma
library-col-languages = Idiomas
library-col-date = Fecha
library-col-space = Espacio
library-col-made-by = Presentado por
library-col-files = Archivos
library-col-paper = Documento
library-col-state = Estado
library-col-acts = Acciones
library-original = original
library-not-yet = aún no
library-no-symbol-short = sin signatura
library-no-symbol = Aún sin signatura: se asigna con la primera distribución
library-note-original = Título en el original, { $language }
library-note-draft = Borrador
library-note-version = Versión { $n }
library-filter = Filtrar
library-filter-all = Todos
library-filter-any = Cualquiera
library-filter-has = Con versión en { $language }
library-filter-missing = Falta una versión
library-filter-language = Idioma
library-filter-year = Año
library-filter-clear = Quitar los filtros
library-newest-first = Por la hora en que se hacen públicas, las más recientes primero.
library-received = recibido el
library-last-received = Primero los últimos recibidos.
library-csv = Esta lista en CSV
library-newer = Documentos más recientes
library-older = Documentos anteriores
library-pager = Más documentos
library-total = { $n ->
    [0] Ningún documento.
    [one] { $n } documento.
   *[other] { $n } documentos.
}
library-total-more = Más de 1.000 documentos.
library-releases-more = Más de 1.000 publicaciones.
library-no-match = Ningún documento corresponde a estos filtros
library-no-match-hint = Quite uno de ellos o quítelos todos.
library-none-title = Aquí todavía no hay documentos
library-none-add = Puede añadir el primero.
library-none-wait = En cuanto se distribuya aquí un documento, figurará en esta página.
library-crumbs = Dónde se encuentra

# Presentación de un documento
library-upload = Presentar un documento
library-upload-circulates = Este documento se distribuye de inmediato: recibe una signatura y se avisa a quienes pueden leer aquí.
library-upload-draft = Este documento es un borrador. No tiene signatura y no se distribuye a nadie.
library-upload-originator = Lo presenta { $organisation }, que sigue siendo su autor: la distribución en otros espacios y la publicación requieren su consentimiento, salvo que un criterio de publicación acordado por los participantes disponga otra cosa.
library-title-original = Título, en el idioma del original
library-language-original = Idioma del original
library-title-translation = Título de la traducción
library-language-translation = Idioma de la traducción
library-title-in-language = Título en este idioma
library-date = Fecha del documento
library-date-hint = Día, mes y año en la medida en que se conozcan: 09/03/2001 (día, mes, año), 2001-03-09, 2001-03 o 2001.
library-file = Archivo
library-file-translation = Archivo de la traducción
library-file-limit = Como máximo { $size }. { $kinds }.
library-file-kinds = PDF, Word, Excel, PowerPoint, OpenDocument, RTF, imágenes, texto, CSV, páginas web (HTML), SVG, XML, ZIP
library-file-drop = También puede arrastrarlo hasta aquí.
library-file-more = Esta página no tiene lugar para todos estos archivos. Los que admite se muestran arriba.
library-translation = Traducción
library-optional = (puede quedar vacío)
library-translation-hint = Ambas versiones llevan la misma signatura. Más adelante se pueden añadir otras.
library-choose = Elija
library-no-translation = Sin traducción
library-note = Nota
library-note-hint = Una o dos frases para los lectores, que se muestran con la versión.
library-consent = Consentimiento para la distribución y la publicación
library-consent-box = { $organisation } acepta que este documento se distribuya en otros espacios y se publique con arreglo a los criterios de publicación del proceso.
library-consent-hint = La casilla por sí sola no distribuye ni publica nada. Si la marca, quienes administran el espacio podrán distribuir el documento en otros y la secretaría podrá publicarlo, sin volver a preguntar. Si queda vacía, solo su organización lo distribuye en otros espacios y se le consulta antes de toda publicación que un criterio de publicación no regule de otro modo.
library-upload-do = Presentar y distribuir
library-upload-keep = Guardar el borrador
library-upload-leave = Salir sin presentar
library-sending = Se están enviando los archivos. Deje abierta esta página.
library-sending-failed = La conexión se interrumpió y no se guardó nada. Inténtelo de nuevo.
library-sent-now = Enviándose
library-sent-again = La conexión se interrumpió. Se está intentando de nuevo, y lo que ya llegó se conserva.
library-sent-done = Enviado
library-sent-before = Ya recibido:
library-sent-along = Se enviará con el formulario
library-faults-kept = Se conserva lo que escribió, pero los archivos deben elegirse de nuevo. No se ha guardado nada.
library-faults-kept-file = Se conserva lo que escribió, pero el archivo debe elegirse de nuevo. No se ha guardado nada.
library-faults-kept-sent = Se conserva lo que escribió, así como los archivos que figuran como enviados. Todavía no se ha presentado nada.

# Correcciones
library-fault-title = Escriba el título del documento.
library-fault-title-long = Reduzca el título a 500 caracteres como máximo.
library-fault-title-unseen = Quite del título los caracteres invisibles: pueden hacer que se lea algo distinto de lo que dice.
library-fault-title2 = Escriba el título de la traducción.
library-fault-kind = Elija el tipo de documento.
library-fault-language = Elija el idioma.
library-fault-language-same = Elija un idioma distinto del original.
library-fault-language-there = Ya existe una versión en este idioma. Presente en su lugar una versión más reciente.
library-fault-date = Escriba una fecha que exista, por ejemplo 09/03/2001 (día, mes, año), 2001-03 o 2001.
library-fault-file-none = Elija un archivo.
library-fault-file-of = Elija el archivo en { $it }.
library-fault-file-translation = Elija el archivo de la traducción.
library-fault-file-empty = Este archivo está vacío. Elija el que contiene el documento.
library-fault-file-large = Este archivo supera { $it }. Elija uno más pequeño.
library-fault-file-kind = No se admiten archivos de este tipo. Elija uno de estos: { $it }.
library-fault-file-heic = No se admiten fotos HEIC: guarde la foto como JPG o PDF.
library-fault-file-mismatch = El contenido de este archivo no corresponde a su nombre ({ $it }). Guárdelo de nuevo desde su programa y vuelva a elegirlo.
library-fault-file-nested = No se admiten páginas web guardadas en un solo archivo (.mhtml). Guarde el documento como PDF o como documento de texto y elija ese archivo.
library-fault-upload-gone = El archivo que se envió ya no está. Elíjalo de nuevo.
library-fault-changed = Otra persona añadió algo a este documento después de que usted abriera la página. Lo que escribió se conserva, y la página indica cómo está ahora el documento. Elija de nuevo el archivo y envíelo si el suyo ha de seguir.
library-fault-newer = Alguien añadió una versión más nueva después de que usted abriera la página. Lo que escribió se conserva, y la página se refiere ahora a la versión más nueva. Envíelo de nuevo si es lo que desea.
library-fault-note-long = Reduzca la nota a 2.000 caracteres como máximo.
library-fault-target = Elija un espacio.
library-fault-criterion = Elija un criterio.
library-fault-languages = Elija al menos un idioma.
library-fault-embargo-date = Escriba un día que exista, junto con la hora.
library-fault-embargo-time = Escriba la hora, de 00:00 a 23:59.
library-fault-embargo-past = Indique un momento futuro.
library-fault-embargo-gap = Esa hora no existe ese día en la zona elegida, por el cambio de hora. Elija otra.
library-fault-zone = Elija la zona horaria.
library-fault-answer = Indique si da o no su consentimiento.
library-fault-reason = Exponga el motivo en una o dos frases.
library-fault-what = Elija qué desea añadir.
library-fault-versions-many = Este documento tiene 1.000 versiones, el máximo que admite un documento. Entregue un documento nuevo que lo sustituya.

# Un documento
library-versions-languages = Versiones lingüísticas
library-languages-complete = Están disponibles todos los idiomas de trabajo del proceso.
library-languages-awaited = Se espera: { $languages }.
library-add-language = Añadir un idioma
library-the-original = Original
library-the-translation = Traducción
library-download = Descargar
library-view = Ver aquí
library-view-pdf = El navegador muestra el archivo con su propio visor. Si no aparece nada debajo, descargue el archivo.
library-view-picture = La imagen tal como se entregó.
library-view-none = Este archivo no puede mostrarse aquí: su contenido no es lo que dice su nombre, o la imagen es demasiado grande. Descárguelo y ábralo con un programa de su equipo.
library-text = Texto
library-jump-read = Leer:
library-text-extracted = Solo las palabras del archivo: su presentación, imágenes y cuadros están en el archivo.
library-text-cut = El texto es más largo que lo que se muestra aquí: está completo en el archivo.
library-text-pending = Se está leyendo el texto; abra la página de nuevo dentro de un minuto.
library-text-goes-on = A partir de aquí, el texto continúa en el archivo.
library-text-unrecorded = El texto no se muestra: su lectura consta en el registro, y en este momento no se puede escribir en él. Le rogamos que lo intente de nuevo en unos minutos o que descargue el archivo.
library-details = Detalles
library-originator = Autor
library-circulated = Distribuido en
library-circulated-none = Ningún otro espacio que usted pueda ver.
library-checksum = Suma de control (SHA‑256)
library-checksum-check = Para comprobar los archivos
library-versions = Versiones
library-version-shown = se muestra aquí
library-state-older = Esta es una versión anterior. La más reciente figura en «Versiones».
library-consent-needed = Aún no se ha dado. Antes de toda publicación se consulta a { $organisation }, salvo que el criterio disponga otra cosa.
library-consent-for = Otorgado para la publicación de la versión { $version } el { $when }.
library-acts = Qué puede hacer
library-acts-hint = Cada paso muestra primero una página que dice quién podrá leer. Nada ocurre antes de que usted confirme.
library-acts-more = Otras acciones
library-act-version = Un texto más reciente u otro idioma con la misma signatura.
library-act-version-do = Añadir
library-act-circulate = Una copia de esta versión con su signatura y sus archivos. Los cambios posteriores no se muestran allí.
library-act-circulate-do = Distribuir
library-act-deposit = Una copia para la Mesa o para la secretaría, donde usted no lee.
library-act-deposit-do = Depositar
library-act-propose = Con arreglo a uno de los criterios de publicación acordados y con el consentimiento del autor cuando el criterio lo exige.
library-act-propose-do = Proponer
library-back-paper = Volver al documento

# Publicación, en la página de un documento
library-release = Publicación
library-release-hint = Cada paso queda registrado.
library-criterion = Criterio
library-proposed = Propuesta de
library-proposal-version = Versión
library-proposer = { $organisation } ({ $as })
library-remark = Observación
library-answer = Respuesta
library-proposal-asked = En espera del consentimiento de { $organisation }
library-proposal-consented = { $organisation } ha dado su consentimiento
library-proposal-own = { $organisation } es el autor; no se consulta a nadie más y solo falta la firma
library-proposal-ruled = No hace falta consentimiento con este criterio; solo falta la firma
library-proposal-declined = { $organisation } no ha dado su consentimiento
library-proposal-released = Publicado el { $when }
library-proposal-superseded = Publicado el { $when }; sustituido por la publicación del { $by }
library-proposal-embargoed = Firmado; será público el { $when }
library-proposal-withdrawn = Retirado el { $when }
library-proposal-stopped = Detenido antes de su hora, el { $when }
library-proposal-overtaken = Seguido de una publicación posterior antes de hacerse público
library-proposal-never-public = Detenido, o seguido de otra publicación, antes de hacerse público
library-answer-given = { $who }, { $when }.
library-answer-reason-was = { $who }, { $when }
library-answer-upload = El consentimiento se dio con la presentación.
library-answer-legend = Respuesta de { $organisation }
library-answer-consent = Damos nuestro consentimiento a la publicación
library-answer-consent-hint = La secretaría podrá publicar el documento como se propone más arriba. Desde entonces, cualquier persona en la web podrá leerlo.
library-answer-decline = No damos nuestro consentimiento
library-answer-decline-hint = El documento se queda donde está. Podrá proponerse de nuevo más adelante.
library-answer-reason = Motivo
library-answer-reason-hint = Solo es necesario si no da su consentimiento. Lo leen quienes pueden leer este documento.
library-answer-do = Dar la respuesta
library-release-now = Ya puede firmarse. Con la publicación, cualquiera podrá leer el documento, salvo que haya un embargo; el acto queda registrado.
library-release-do = Publicar
library-release-title = Publicar
library-release-1 = Qué se hace público
library-release-no-embargo = Ninguno: se hace público de inmediato.
library-release-readers = Quién podrá leerlo
library-release-anyone = Cualquier persona en la web, sin iniciar sesión.
library-release-anyone-from = Cualquier persona en la web, sin iniciar sesión, a partir del { $when }.
library-public-page = Página pública
library-tombstone-page = Página de retirada
library-withdraw = Retirar
library-stop = Detener

# Nueva versión u otro idioma
library-version-title = Añadir una versión o un idioma
library-version-circulates = Esta versión se distribuye de inmediato con la misma signatura; se avisa a quienes pueden leer aquí.
library-version-what = ¿Qué desea añadir?
library-version-note = Qué hay de nuevo
library-version-note-hint = Una o dos frases, que se muestran en la lista de versiones.
library-version-do = Presentar

# Distribución
library-circulate-title = Distribuir en otro espacio
library-dispatch-choose = Elegir dónde distribuir…
library-circulate-1 = En qué espacio
library-circulate-1-hint = Elija primero un espacio; la página dirá entonces quién más podría leerlo.
library-circulate-offered = Se ofrecen los espacios en los que puede añadir documentos. Al público se llega con una publicación, no desde aquí.
library-circulate-no-target = No hay otro espacio al que pueda llevar este documento.
library-circulate-work-out = Mostrar quién lo leerá
library-circulate-2 = Quién podrá leerlo
library-circulate-2-hint = Calculado para «{ $space }», { $when }, según las acreditaciones vigentes ahora.
library-circulate-3 = Qué va y qué se queda
library-circulate-4 = A quién se avisa
library-circulate-note = Una línea que acompañe al mensaje
library-circulate-note-hint = La leen todos en «{ $space }».
library-circulate-blocked = Ahora no es posible
library-circulate-unread = Lo que se ha leído ya no puede dejar de haberse leído.
library-circulate-do = Distribuir en «{ $space }»:
library-circulate-do-more = { $n ->
    [0] ningún lector nuevo
    [one] { $n } lector nuevo
   *[other] { $n } lectores nuevos
}
library-circulate-leave = No distribuir
library-sight-before = { $n ->
    [one] Hoy { $n } persona puede leer este documento.
   *[other] Hoy { $n } personas pueden leer este documento.
}
library-sight-after = { $n ->
    [one] Después podrá leerlo { $n }.
   *[other] Después podrán leerlo { $n }.
}
library-sight-already = Ya pueden leerlo
library-sight-newly = Podrán leerlo a partir de ahora
library-sight-still = Siguen sin poder leerlo
library-sight-nobody = Nadie: todos los lectores de ese espacio ya pueden leerlo.
library-sight-public = Ya hay una publicación: cualquier persona en la web puede leer lo publicado.
library-goes = Va
library-goes-is = { $version } con signatura, títulos, archivos, temas y referencias, en { $languages }
library-goes-symbol = La signatura { $symbol } va con el documento. Por ella, sus nuevos lectores saben en qué serie se distribuyó por primera vez y con qué número.
library-goes-symbol-new = El documento recibe ahora su signatura, de la serie de ese espacio, y la lleva desde entonces dondequiera que esté.
library-goes-follows = En ese espacio hay una versión anterior. Esta la sigue allí como la más nueva, con la misma signatura; la anterior se queda y puede leerse.
library-stays = Se queda aquí
library-stays-is = Las versiones anteriores, los borradores y las notas
library-consent-word = Consentimiento
library-consent-not-needed = No hace falta: { $organisation } es el autor y lo distribuye por sí mismo.
library-consent-there = Dado por { $organisation }.
library-consent-missing = { $organisation } entregó este documento solo a sus lectores actuales. Para que otros lo lean hace falta su consentimiento.
library-told = { $n ->
    [0] Nadie más podrá leerlo; por tanto, no se avisa a nadie.
    [one] Se avisa por correo al único lector nuevo, en su idioma. A quienes ya pueden leerlo no se les avisa de nuevo.
   *[other] Se avisa por correo a los { $n } lectores nuevos, a cada uno en su idioma. A quienes ya pueden leerlo no se les avisa de nuevo.
}
library-confirm = Confirmar
library-done-as = Este acto se realiza como { $organisation }, { $capacity }, y queda registrado.

# Depósito
library-deposit-title = Depositar en la Mesa o en la secretaría
library-deposit-1 = Dónde
library-deposit-1-hint = Usted entrega una copia. Allí no puede leer.
library-deposit-stays = El documento mismo, con sus versiones anteriores. Sigue siendo suyo.
library-deposit-after = Después
library-deposit-no-reading = Usted no ve qué se hace con la copia ni puede recuperarla. El registro conserva que la depositó, y cuándo.
library-deposit-note = Una línea que la acompañe
library-deposit-note-hint = La leen quienes reciben la copia.
library-deposit-do = Depositar una copia

# Propuesta de publicación
library-propose-title = Proponer la publicación
library-propose-1 = Criterio
library-propose-1-hint = La regla del proceso con arreglo a la cual este documento puede ser público. Se cita en la publicación.
library-propose-no-criterion = Este proceso aún no ha acordado ningún criterio de publicación. Sin él no puede publicarse nada.
library-propose-2 = Idiomas
library-propose-2-hint = Solo se hace público lo que elija aquí. Otro idioma puede seguir en una publicación posterior que los nombre todos.
library-propose-supersedes = Esta publicación sustituirá a la del { $when }. Un idioma que no se elija aquí dejará entonces de ser público.
library-propose-overtakes = Ya está firmada una publicación con embargo hasta el { $when }. Si esta se hace pública antes, la firmada anteriormente no lo será nunca.
library-embargo = Embargo
library-embargo-hint = Hasta este momento el documento permanece cerrado al público. Si queda vacío, es público en cuanto se publica.
library-embargo-until = cerrado hasta el
library-embargo-date = Día
library-embargo-time = Hora
library-embargo-time-empty = Sin hora, termina a las 00:00.
library-embargo-zone = Zona horaria
library-propose-consent-given = { $organisation } dio su consentimiento con la presentación.
library-propose-consent-self = { $organisation } es el autor y lo propone por sí mismo; su consentimiento queda registrado con la propuesta.
library-propose-consent-ask = El autor es { $organisation }. Se consulta a su punto focal y a su jefe de delegación; nada se publica antes de que den su consentimiento.
library-propose-note = Una línea para el autor
library-batch-note = Una línea para los autores
library-propose-note-hint = Por ejemplo, por qué ahora y para quién. Figura con la propuesta.
library-propose-then-ask = A continuación se consulta al autor. La publicación misma es un paso posterior.
library-propose-then-if = Si el criterio exige consentimiento, a continuación se consulta al autor. La publicación misma es un paso posterior.
library-propose-then-release = La publicación misma es un paso posterior, en la página del documento.
library-propose-do = Proponer la publicación

# El espacio público visto desde dentro
library-releases-title = Publicaciones
library-releases-public = Lista pública de documentos
library-releases-none-title = Todavía no se ha publicado nada
library-releases-none = La publicación se propone en la página de un documento, con arreglo a uno de los criterios acordados.
library-releases-total = { $n ->
    [one] { $n } publicación.
   *[other] { $n } publicaciones.
}
library-state-public = público
library-state-since = Público desde el { $when }
library-state-planned = Iba a ser público el { $when }
library-state-superseded = sustituido por la publicación del { $when }
library-state-withdrawn = retirado el { $when }
library-state-stopped = detenido antes de su hora, el { $when }
library-state-overtaken = seguido de una publicación posterior antes de hacerse público
library-state-embargoed = firmado; será público el { $when }
library-state-announced = anunciado; será público si ningún participante objeta hasta el { $when }

# Retirada
library-withdraw-title = Retirar del público
library-withdraw-1 = Qué ocurre
library-withdraw-was = Publicado
library-withdraw-was-announced = Anunciado
library-withdraw-was-signed = Firmado
library-withdraw-goes = Desaparece
library-withdraw-goes-is = La página pública con sus títulos y su texto; todos sus archivos; su lugar en la lista pública.
library-withdraw-remains = Permanece
library-withdraw-remains-is = Una página en la misma dirección con la signatura, las fechas de publicación y de retirada y el motivo que indique a continuación. No muestra el título.
library-withdraw-inside = Dentro
library-withdraw-inside-is = El documento se queda en sus espacios, para los mismos lectores que antes.
library-withdraw-reason = Motivo
library-withdrawal-reason = Motivo de la retirada
library-stop-reason = Por qué se detuvo
library-withdraw-reason-hint = Público: figura en la página que permanece. No mencione a personas.
library-withdraw-copies = Las copias hechas por otros no pueden recuperarse.
library-withdraw-do = Retirar del público
library-withdraw-leave = Dejarlo público
library-withdraw-closed-title = Detener una publicación antes de su hora
library-withdraw-closed-goes = La publicación firmada, que sería pública el { $when }. No se hará pública, ni entonces ni después.
library-withdraw-announced-goes = La publicación anunciada, que sería pública si ningún participante objeta hasta el { $when }. No se hará pública, ni entonces ni después.
library-withdraw-closed-remains = Lo que hoy es público de este documento, si lo hay. No se dice si iba a seguirle otra publicación.
library-withdraw-closed-reason = Lo leen quienes pueden leer este documento. Nada de ello se hace público.
library-withdraw-closed-do = Detener la publicación
library-withdraw-closed-leave = Dejarla para su hora

# Después de un acto
library-notice-uploaded = El documento se ha distribuido con la signatura { $symbol }.
library-notice-draft = El borrador está guardado.
library-notice-version = La nueva versión está guardada.
library-notice-language = La versión lingüística está guardada.
library-notice-proposed = La publicación ha quedado propuesta.
library-notice-consented = { $organisation } ha dado su consentimiento.
library-notice-declined = { $organisation } ha denegado su consentimiento.
library-notice-released = El documento se ha publicado.
library-notice-signed = Firmado; será público el { $when }.
library-notice-withdrawn = La publicación se ha retirado. Su página lo indica.
library-notice-stopped = La publicación se ha detenido. No se hará pública.
library-fault-language-new = Todavía no hay versión en este idioma. Añádala como otro idioma.
library-fault-proposed = Ya se ha propuesto la publicación de este documento. Primero se responde a esa propuesta.
library-fault-released = La versión actual ya está publicada en todos sus idiomas, o lo estará cuando termine su embargo. No queda nada por publicar.
library-circulate-not-yours = Solo el autor o quienes administran este espacio pueden distribuir este documento.
library-what-language = Otro idioma
library-what-language-hint = El texto no cambia; se añade en otro idioma.
library-what-revision = Un texto más reciente
library-what-revision-hint = Una versión nueva en un idioma ya disponible. La anterior se conserva y puede leerse.
library-goes-draft = { $version } con títulos, archivos, temas y referencias, en { $languages }
library-counts = { $n ->
    [one] { $who } ({ $n } persona)
   *[other] { $who } ({ $n } personas)
}
library-still-observers = Los observadores, salvo que el espacio los admita
library-still-civil = La sociedad civil, salvo que el espacio la admita
library-still-public = El público
library-still-nobody = Nadie: todas las personas pueden leerlo.
library-consent-own-house = La secretaría es la autora institucional; no se necesita otro consentimiento.
library-consent-with-upload = Otorgado por { $organisation } con la presentación.
library-notice-circulated-there = El documento se ha distribuido.
library-notice-deposited-there = Se ha depositado una copia.
library-deposit-readers = Lo leen quienes trabajan allí. Usted no puede leer allí.

# Carpetas
library-folders = Carpetas
library-folders-arrange = Organizar las carpetas
library-folders-there = Carpetas de este espacio
library-folders-hint = El lugar donde se encuentra un documento no cambia en nada quién puede leerlo.
library-folders-none = Este espacio todavía no tiene carpetas.
library-folder = Carpeta
library-folder-none = En ninguna carpeta
library-folder-change = Cambiar el nombre, mover o eliminar
library-folder-empty = No hay documentos en esta carpeta
library-folder-new = Nueva carpeta
library-folder-name = Nombre
library-folder-place = Lugar
library-folder-name-place = Nombre y lugar
library-folder-first = En el nivel superior, en primer lugar
library-folder-in = En «{ $name }», en primer lugar
library-folder-after = Después de «{ $name }»
library-folder-make = Crear la carpeta
library-folder-keep = Guardar los cambios
library-folder-leave = Dejarla como está
library-folder-removal = Eliminación
library-folder-removal-hint = Solo puede eliminarse una carpeta vacía. Traslade antes a otro lugar sus documentos y carpetas.
library-folder-remove = Eliminar la carpeta
library-folder-papers = Documentos de esta carpeta
library-more-than = Más de { $n } documentos.
library-notice-folder-made = La carpeta se ha creado.
library-notice-folder-changed = La carpeta se ha modificado.
library-notice-folder-removed = La carpeta se ha eliminado.
library-fault-folder = Elija una carpeta que exista. Puede que se haya eliminado después de que usted abriera la página.
library-fault-folder-name = Escriba el nombre de la carpeta.
library-fault-folder-name-long = Reduzca el nombre a 80 caracteres como máximo.
library-fault-folder-name-odd = Omita los caracteres que no todos los equipos admiten en el nombre de una carpeta: barras, dos puntos, comillas, asteriscos, signos de interrogación y puntos al principio o al final.
library-fault-folder-there = Ya existe allí una carpeta «{ $it }». Elija otro nombre u otro lugar.
library-fault-folder-place = Elija el lugar de la carpeta.
library-fault-folder-deep = Las carpetas admiten ocho niveles como máximo. Elija un lugar más arriba.
library-fault-folder-many = Un espacio admite 1.000 carpetas como máximo.
library-fault-folder-full = La carpeta no está vacía. Traslade antes a otro lugar sus documentos y carpetas.

# Documentos elegidos de una lista
library-choose-paper = Elegir «{ $title }»
library-with-chosen = Con los documentos elegidos…
library-chosen-so-many = Elegidos: { $n }
library-chosen = Documentos elegidos
library-chosen-total = { $n ->
    [one] { $n } documento elegido.
   *[other] { $n } documentos elegidos.
}
library-chosen-none = No se ha elegido ningún documento
library-chosen-none-hint = Marque documentos en la lista del espacio y pulse después el botón que figura debajo.
library-back-space = Volver al espacio
library-file-title = Colocar en una carpeta
library-file-hint = Sus lectores siguen siendo los mismos.
library-file-do = Colocar allí
library-notice-filed = Los documentos se han colocado en el lugar elegido.
library-fault-chosen = Elija al menos un documento que aún se encuentre allí.
library-select-title = Carpeta y papelera
library-act-select = Colocarlo en una carpeta de este espacio o eliminarlo.
library-act-folder = Colocarlo en una carpeta de este espacio.
library-act-select-do = Mover

# Papelera
library-wastebasket = Papelera
library-wastebasket-none = La papelera está vacía
library-wastebasket-kept = { $n ->
    [one] Lo eliminado puede recuperarse durante { $n } día. Después se destruye junto con sus archivos. Hasta entonces, quienes pueden leer este espacio lo ven aquí.
   *[other] Lo eliminado puede recuperarse durante { $n } días. Después se destruye junto con sus archivos. Hasta entonces, quienes pueden leer este espacio lo ven aquí.
}
library-remove-kept = { $n ->
    [one] Pueden recuperarse durante { $n } día. Después se destruyen con todas sus versiones y todos sus archivos.
   *[other] Pueden recuperarse durante { $n } días. Después se destruyen con todas sus versiones y todos sus archivos.
}
library-remove-copies = Las copias distribuidas en otros espacios y las publicaciones se mantienen.
library-remove-do = Enviar a la papelera
library-remove-held = Ahora no es posible: hay una retención legal sobre { $papers }.
library-col-removed = Eliminado el
library-col-destroyed = Se destruirá el
library-bring-back = Recuperar
library-notice-removed = Los documentos se han enviado a la papelera.
library-notice-back = El documento se ha recuperado.
library-fault-held = Uno de los documentos está sujeto a retención legal. No se ha eliminado nada.

# Retención legal
library-hold-title = Retención legal
library-hold-what = Qué significa
library-hold-means = Mientras no se levante la retención, nadie puede eliminar ni destruir un documento sujeto a ella. Tanto su imposición como su levantamiento quedan registrados.
library-hold-since = Vigente desde
library-hold-reason = Motivo
library-hold-reason-hint = Por ejemplo, una controversia o una investigación. Lo leen quienes pueden leer este documento.
library-hold-do = Imponer la retención legal
library-hold-lift = Levantar la retención
library-act-hold = Mientras dure, el documento no puede eliminarse ni destruirse.
library-act-hold-do = Imponer la retención
library-act-held = El documento está sujeto a retención legal. Una vez levantada, podrá eliminarse de nuevo.
library-act-held-do = Levantar la retención
library-held-since = Desde el { $when }
library-notice-held = El documento está sujeto a retención legal.
library-notice-lifted = La retención se ha levantado.
library-fault-hold-reason = Exponga el motivo en una frase de 500 caracteres como máximo.

# Archivos en revisión
library-checks-title = Archivos en revisión
library-checks-hint = Todo archivo se revisa en busca de programas malignos antes de entrar. Hasta entonces solo ven el documento quienes lo entregaron y quienes gestionan este espacio, y nadie puede abrir el archivo.
library-checks-none = No hay archivos en revisión
library-checks-off = En esta instalación no hay ningún escáner de programas maliciosos: los archivos no se examinan y entran de inmediato.
library-col-check = Revisión
library-check-title = Un archivo antes de entrar
library-check-file = Archivo
library-check-what = Qué se encontró
library-check-when = Desde
library-check-held = En espera de revisión. Entrará por sí solo cuando no se haya encontrado nada.
library-check-found = Retenido: se encontró en él un programa maligno. Nadie puede abrirlo; solo puede eliminarse.
library-check-unread = Retenido: es demasiado grande para revisarlo. Quienes gestionan este espacio pueden dejarlo pasar.
library-check-clean = Revisado: no se encontró nada. Entrará junto con lo que se entregó con él.
library-check-passed = Se dejó pasar sin revisión. Entrará junto con lo que se entregó con él.
library-check-pass = Dejarlo pasar sin revisión
library-check-pass-means = El archivo entra entonces como si no se hubiera encontrado nada, y se avisa a sus lectores. Su nombre y el motivo constan en el registro.
library-check-reason-hint = Por ejemplo, por quién sabe qué contiene el archivo. 500 caracteres como máximo.
library-check-pass-do = Dejar pasar
library-check-remove = Eliminarlo
library-check-remove-means = El archivo se elimina definitivamente, junto con los demás idiomas que se entregaron con él. No va a la papelera.
library-check-remove-do = Eliminar definitivamente
library-check-back = Volver a los archivos en revisión
library-checked = Un archivo de este documento está en revisión o fue retenido: vea su estado
library-checks-there = Aquí hay archivos en revisión o retenidos: vea su estado
library-notice-checking = Gracias. Lo que entregó se está revisando en busca de programas malignos. Sus lectores lo verán, y recibirán aviso, en cuanto conste que no se encontró nada.
library-notice-passed = Se dejó pasar el archivo.
library-notice-check-removed = El archivo fue eliminado.
library-fault-checked = Otro archivo de este documento está en revisión o fue retenido. Añada el suyo cuando aquel haya entrado o se haya eliminado.
library-fault-check-reason = Exponga el motivo en una frase de 500 caracteres como máximo.

# Paquetes
library-pack-title = Llevar consigo
library-pack-hint = Para trabajar sin red: un archivo (ZIP) con las carpetas, una página que las recorre y las sumas de comprobación.
library-pack-is = { $files }, { $size } en total.
library-pack-too-large = { $files }, { $size } en total: más de los { $most } que se pueden llevar de una vez. Elija menos documentos.
library-pack-recorded = Cada uno de estos documentos queda registrado como descargado.
library-pack-do = Descargar el paquete
library-pack-all = Todo en un paquete (ZIP)
library-pack-table = Tabla de todos los archivos (CSV)
library-pack-sums = Sumas de comprobación (SHA‑256)
library-pack-made = Preparado el { $when } para { $person }.
library-pack-readers = Estos documentos son para quienes pueden leer este espacio:
library-pack-verify = Para comprobar que nada ha cambiado: sha256sum -c SHA256SUMS
library-chosen-count = { $n ->
    [one] { $n } documento
   *[other] { $n } documentos
}
library-files-count = { $n ->
    [one] { $n } archivo
   *[other] { $n } archivos
}

library-circulate-wasted = Una copia se encuentra en la papelera de { $spaces }: quien gestiona ese espacio puede recuperarla.
library-fault-folder-changed = Alguien ha modificado esta carpeta desde que usted abrió la página. Se conserva lo que escribió; la carpeta está ahora como se muestra arriba. Envíelo de nuevo si eso es lo que desea.
library-fault-removal-proposed = Está propuesta la publicación de uno de los documentos. Primero hay que darle respuesta. No se ha eliminado nada.
library-notice-pack-large = Los documentos ocupan juntos más de los { $size } que se descargan de una vez, o son más de 1.000. Abra una carpeta o elija documentos de la lista.
library-notice-pack-many = Ha descargado treinta paquetes en la última hora. Vuelva a intentarlo dentro de una hora.
library-folder-edit = Editar

# Idiomas pendientes
library-parity-title = Idiomas pendientes
library-expect-title = Cuándo se espera un idioma
library-expect-when = Para cuándo
library-expect-hint = Lo ve quien puede leer este documento. No se envían recordatorios automáticos.
library-expect-day = Día
library-expect-day-hint = Se espera antes de que termine este día ({ $zone }).
library-expect-note = Unas palabras que lo acompañen
library-expect-note-hint = Por ejemplo, quién traduce. Lo leen quienes pueden leer este documento.
library-expect-do = Guardar el día
library-expect-link = Indicar para cuándo se espera
library-expected-by = { $language }: se espera a más tardar el { $date } ({ $zone })
library-expected-past = { $language }: se esperaba a más tardar el { $date } ({ $zone }); sigue pendiente
library-notice-expected = Se ha guardado el día.
library-fault-not-awaited = Elija un idioma pendiente.
library-fault-day = Escriba un día que exista.
library-fault-day-past = Elija un día futuro.
library-parity-languages = Idiomas de trabajo
library-parity-hint = Se cuentan los documentos con signatura que usted puede leer, y ningún otro. El que figura en varios espacios cuenta una sola vez; está disponible en un idioma si lo está en alguno de ellos.
library-parity-share = Disponible
library-parity-which = Cuáles faltan
library-parity-told = { $there } de { $papers } documentos
library-parity-more = Faltan más de { $n } documentos.
library-parity-lacking = Faltan { $n } documentos.
library-parity-papers = Documentos pendientes
library-parity-awaited-in = Pendientes en
library-parity-since = Aquí desde
library-parity-complete-hint = Todos los documentos que usted puede leer aquí están en el idioma pedido.
library-parity-none = Ningún proceso
library-parity-none-hint = Este tablero muestra los documentos de los procesos en los que usted está acreditado.
library-parity-behind = { $n ->
    [one] { $n } traducción está desactualizada respecto de su original.
   *[other] { $n } traducciones están desactualizadas respecto de sus originales.
}
library-parity-behind-more = { $n ->
    [one] Al menos una traducción está desactualizada respecto de su original.
   *[other] Al menos { $n } traducciones están desactualizadas respecto de sus originales.
}
library-parity-behind-papers = Traducciones desactualizadas respecto de su original
library-parity-behind-hint = El original ha cambiado desde que se hicieron; no cuentan como disponibles. Las traducciones actualizadas se entregan en la página del documento.
library-parity-behind-since = Desde
library-parity-looked-through = { $n ->
    [one] Se ha examinado el último documento recibido que tiene varias versiones.
   *[other] Se han examinado los últimos { $n } documentos recibidos que tienen varias versiones.
}
library-parity-none-behind-seen = No falta ningún idioma y, en los documentos examinados, ninguna traducción está desactualizada respecto de su original.
library-parity-nothing-missing = No falta ningún idioma: las traducciones que figuran arriba existen, pero están desactualizadas respecto de su original.
library-unofficial = Traducción no oficial
library-unofficial-box = Esta traducción no es oficial
library-behind = Traducción de la versión { $n }; el original ha cambiado desde entonces
library-behind-of = { $language }: traducción de la versión { $n }; el original ha cambiado desde entonces

# Documentos que siguen a otro
library-relation-of = Cómo sigue a { $symbol }
library-relation-Rev = Revisión
library-relation-Rev-hint = Sustituye al documento, con su signatura seguida de /Rev. y un número.
library-relation-Add = Adición
library-relation-Add-hint = Completa el documento, con su signatura seguida de /Add. y un número.
library-relation-Corr = Corrección
library-relation-Corr-hint = Corrige el documento, con su signatura seguida de /Corr. y un número.
library-fault-relation = Elija cómo sigue el documento al otro.
library-fault-follows = Solo puede seguirse lo que lleva una signatura en un espacio compartido.
library-follow-title = Revisión, adición, corrección
library-act-follow = Un documento propio que sigue a este, con su signatura.
library-act-follow-do = Presentar
library-state-superseded-by = Sustituido por { $symbol }.
library-follows = Sigue a
library-followed-by = Seguido de

# Versiones y lecturas
library-compare-title = Comparar versiones
library-compare-from = Anterior
library-compare-to = Posterior
library-compare-do = Comparar
library-compare-unread = Una de ellas no tiene texto que se haya podido leer
library-compare-unread-hint = Los archivos sin texto, como las imágenes, no pueden compararse. Las versiones pueden descargarse.
library-compare-same = Las palabras no difieren
library-compare-same-hint = Aun así, pueden diferir la presentación y las imágenes.
library-compare-gap = Aquí se omiten líneas iguales
library-compare-cut = La comparación termina aquí; los textos continúan.
library-compare-told = { $changed }, { $came }, { $went }.
library-compare-changed = { $n ->
    [0] Ningún párrafo cambió
    [one] { $n } párrafo cambió
   *[other] { $n } párrafos cambiaron
}
library-compare-came = { $n ->
    [0] ninguno nuevo
    [one] { $n } nuevo
   *[other] { $n } nuevos
}
library-compare-went = { $n ->
    [0] ninguno suprimido
    [one] { $n } suprimido
   *[other] { $n } suprimidos
}
library-compare-link = Comparar con la anterior
library-restore-title = Recuperar una versión anterior
library-restore-means = Pasa a ser la versión más reciente, palabra por palabra. Las versiones intermedias permanecen y pueden leerse.
library-restore-do = Recuperarla
library-restore-link = Recuperar
library-restored = { $version } de nuevo.
library-tells = Lo que dicen los archivos además de su texto
library-tells-hint = Nombres y otros rastros que los programas escriben en un archivo. Quien lo guarda puede leerlos.
library-tells-nothing = No se encontró nada.
library-tells-unknown = Este tipo de archivo no se puede examinar. Guarde como DOCX o PDF lo que se vaya a publicar y entréguelo así.
library-tells-unreadable = No se pudo leer.
library-tells-locked = Está cifrado y no se puede examinar.
library-tells-signed = Está firmado: quitar algo rompería la firma.
library-tells-left = No se pudo quitar todo, por lo que el archivo queda como está.
library-tells-fixed = De los archivos de este tipo no se quita nada aquí. Guarde el archivo como DOCX o PDF (una imagen, como PNG) y entréguelo así.
library-tells-bare = No se encontró nada: el archivo no tiene más que su texto, y quien lo guarda lo lee entero.
library-tells-marked = No se encontró nada además de su texto. Quien guarda el archivo lo lee entero, también los comentarios (<!-- … -->) que ninguna página muestra.
library-tells-source = Quien guarda el archivo lee todo su código. Se buscaron sus comentarios, sus propiedades y el texto que oculta su propio elemento, pero no lo que oculta una hoja de estilo, un script o un color.
library-tells-old = Solo se examinaron sus propiedades: en este tipo antiguo de archivo no se ven los comentarios, los cambios con seguimiento ni el texto oculto. Guárdelo como DOCX o PDF y entréguelo así.
library-tells-left-over = No se pudo quitar lo que revelan los archivos en estos idiomas, que quedaron como estaban: { $languages }.
library-tells-busy = No se ha examinado: en este momento se leen otros archivos. Inténtelo de nuevo en un minuto.
library-tells-again = Examinar de nuevo
library-tells-busy-nothing = No se hizo nada: en este momento se leen otros archivos. Inténtelo de nuevo en un minuto.
library-tells-cut = Hay más de lo que aquí se muestra.
library-tells-goes = se quita
library-tells-remains = permanece
library-tells-title = Título: { $text }
library-tells-author = Autor: { $text }
library-tells-changed-by = Última modificación de: { $text }
library-tells-company = Organización: { $text }
library-tells-manager = Responsable: { $text }
library-tells-person = Mencionado en el archivo: { $text }
library-tells-program = Hecho con: { $text }
library-tells-points = Remite a un lugar de un disco: { $text }
library-tells-comments = { $n ->
    [one] Un comentario sin nombre
   *[other] { $n } comentarios sin nombre
}
library-tells-comments-by = { $n ->
    [one] Un comentario de { $who }
   *[other] { $n } comentarios de { $who }
}
library-tells-changes = { $n ->
    [one] Un cambio con seguimiento sin nombre
   *[other] { $n } cambios con seguimiento sin nombre
}
library-tells-changes-by = { $n ->
    [one] Modificado por { $who }: un cambio con seguimiento
   *[other] Modificado por { $who }: { $n } cambios con seguimiento
}
library-tells-place = El lugar en que se tomó una imagen
library-tells-earlier = { $n ->
    [one] Un estado anterior del archivo
   *[other] { $n } estados anteriores del archivo
}
library-tells-embedded = { $n ->
    [one] Un archivo dentro de él
   *[other] { $n } archivos dentro de él
}
library-tells-embedded-name = Un archivo dentro de él: { $text }
library-tells-hidden = { $n ->
    [one] Una diapositiva oculta
   *[other] { $n } diapositivas ocultas
}
library-tells-hidden-name = Una hoja oculta: { $text }
library-tells-hidden-text = Texto oculto
library-tells-hidden-cells = Filas o columnas ocultas
library-tells-hidden-section = Una sección oculta, o que a veces lo está: { $text }
library-tells-hidden-shapes = Formas o imágenes ocultas
library-tells-spoken = Se lee en voz alta en lugar de un enlace: { $text }
library-tells-unread = Sin examinar: { $text }
library-tells-notes = { $n ->
    [one] Una diapositiva con notas para quien habla
   *[other] { $n } diapositivas con notas para quien habla
}
library-tells-stray = Datos entre sus partes o después de su final, que nada muestra
library-tells-there = Propiedad «{ $name }»
library-tells-other = Propiedad «{ $name }»: { $text }
library-tells-take-out = Hacer una versión sin ello
library-tells-take-out-do = Quitar propiedades, comentarios y cambios
library-tells-about = Qué se quita y qué permanece
library-tells-means = Se quitan las propiedades, los comentarios y las notas en las páginas, también con los archivos adjuntos a ellas, los nombres de los autores y los datos que hay entre las partes de una imagen o después de su final, y se aceptan los cambios con seguimiento. Así se hace una nueva versión; la actual permanece y se puede leer.
library-tells-stays = Permanecen los títulos, los archivos dentro de un archivo, todo lo oculto, lo que se lee en voz alta en lugar de un enlace, las imágenes y grabaciones que no se examinaron, las notas para quien habla y los enlaces. También todo archivo del que aquí se dice que no se puede leer, que está firmado o que es de un tipo del que no se quita nada.
library-tells-anew = Una publicación propuesta lo es de la versión para la que se propuso: la nueva se propone de nuevo.
library-tells-none = No hay nada que se pueda quitar.
library-tells-note = { $version } sin propiedades, comentarios ni cambios con seguimiento.
library-tells-note-in = { $version } sin propiedades, comentarios ni cambios con seguimiento en: { $languages }.
library-tells-done = La nueva versión está guardada. Esto es lo que dicen ahora sus archivos.
library-readings-title = Quién lo ha abierto
library-readings-none = Nadie lo ha abierto todavía
library-readings-hint = Se cuenta a quienes, en este espacio, leyeron su texto en la página, vieron o descargaron un archivo, o lo llevaron en un paquete.
library-reading-who = Quién
library-reading-what = Qué
library-reading-when = Cuándo
library-reading-page = Leído en su página
library-reading-opened = Visto en el navegador
library-reading-download = Descargado
library-reading-pack = Descargado en un paquete
library-readings-total = { $n ->
    [one] Lo ha abierto { $n } persona.
   *[other] Lo han abierto { $n } personas.
}

# Plazos de objeción
library-conduct-at-once = Público en cuanto se firme.
library-conduct-consent = Público cuando el autor haya consentido y se firme.
library-conduct-window = { $n ->
    [one] Se anuncia a los participantes durante un día; es público si ninguno objeta.
   *[other] Se anuncia a los participantes durante { $n } días; es público si ninguno objeta.
}
library-window = Objeciones
library-until = hasta el
library-objection = Objeción
library-blocked = No puede proponerse de nuevo
library-lifted = Objeción retirada
library-object-about = Esta publicación se ha anunciado a los participantes. Si ninguno objeta, será pública en el momento indicado arriba, sin más trámite. La objeción de un participante la detiene.
library-object-label = Objeción de { $organisation }
library-object-hint = Indique el motivo. Lo leen los participantes y la secretaría que pueden leer este documento, y queda registrado.
library-object-brings = La publicación se detiene de inmediato, y el documento no puede proponerse de nuevo hasta el { $when }.
library-object-by = En nombre de { $organisation } objeta su jefatura de delegación o su punto focal: { $names }.
library-object-nobody = En nombre de { $organisation } objeta su jefatura de delegación o su punto focal. Hoy nadie tiene esa calidad: escriba a la secretaría.
library-object-own = Usted tiene la acreditación que puede objetar: { $organisation }, { $capacity }. Para hacerlo, actúe con ella.
library-object-own-do = Actuar con esta acreditación
library-object-do = Objetar la publicación
library-lift-about = Su organización presentó una objeción. Si la retira, la publicación puede proponerse de nuevo y vuelve a anunciarse.
library-lift-tells = Se avisa en seguida a los participantes y a la secretaría que pueden leer este documento.
library-lift-do = Retirar la objeción
library-announced-to = Se avisa a
library-announced-voices = Pueden objetar hoy
library-announced-unheard = Hoy nadie puede objetar en nombre de { $names }: ninguna jefatura de delegación ni punto focal suyo tiene acreditación aquí.
library-announce-silence = Se anuncia ahora y será pública cuando el plazo de objeciones termine sin ninguna. Hasta entonces usted puede detenerla.
library-announce-silence-later = Se anuncia ahora y, si nadie objeta, será pública cuando termine el embargo. Hasta entonces usted puede detenerla.
library-announce-do = Anunciar la publicación
library-release-after-window = Ninguno: será público al terminar el plazo de objeciones.
library-propose-consent-if = Cuando el criterio exige consentimiento:
library-refused-before = { $organisation } no dio su consentimiento a la publicación de este documento el { $when }. Motivo indicado:
library-proposal-announced = Anunciado: será público si ningún participante objeta hasta el { $when }
library-proposal-objected = { $organisation } ha objetado
library-proposal-lifted = { $organisation } ha retirado su objeción
library-notice-announced = La publicación se ha anunciado a los participantes.
library-notice-objected = La objeción ha quedado registrada. La publicación se ha detenido.
library-notice-objection-lifted = La objeción se ha retirado.
library-fault-window-room = Con este criterio los participantes pueden objetar, y no todos pueden leer aquí el documento. Distribúyalo primero a los miembros o al plenario y propóngalo allí.
library-fault-objected = Un participante ha objetado la publicación de este documento. No puede proponerse de nuevo hasta el día que figura con la objeción.
library-fault-objection = Indique el motivo de la objeción, en 2000 caracteres como máximo.
# Documentos a mano
library-keep = Tener a mano
library-put-back = Dejar de tener a mano
library-at-hand-since = A mano desde el { $when }
library-notice-kept = El documento está a mano: figura en la página «Documentos a mano», que solo usted ve.
library-notice-put-back = El documento ya no está a mano. Sigue en su espacio.
library-notice-bookmarks-full = Tiene 1.000 documentos a mano y no caben más. Quite antes algunos en la página «Documentos a mano».
# De qué trata un documento
library-about-title = Temas y referencias
library-about-themes = Temas
library-about-themes-hint = Tal como los nombran los planes del proceso.
library-about-themes-none = No consta ningún plan de este proceso con temas.
library-about-themes-gone = Ya no figuran en un plan
library-about-countries = Países
library-about-countries-hint = Los que participan en el proceso o lo observan, hoy o anteriormente.
library-about-typed = Palabras clave, referencias, nota
library-about-keywords = Palabras clave
library-about-keywords-hint = Una en cada línea, o separadas por comas: 20 como máximo, de hasta 60 caracteres cada una.
library-about-references = Se refiere a
library-about-references-hint = Signaturas de otros documentos, una en cada línea. No se comprueba si existen; quien puede ver ese documento encuentra un enlace a él.
library-about-referring = Mencionado en
library-about-note-hint = La leen quienes pueden leer este documento aquí. Se queda aquí cuando el documento se distribuye.
library-about-now = Como está ahora
library-about-nothing = Todavía no se ha indicado nada.
library-notice-described = Se han guardado los temas y las referencias.
library-fault-about-changed = Otra persona ha modificado esto desde que usted abrió la página. Se conserva lo que escribió; lo que consta ahora se muestra abajo. Envíelo de nuevo si eso es lo que desea.
library-fault-theme = Elija los temas de la lista.
library-fault-country = Elija los países de la lista.
library-fault-keyword-long = Reduzca esta palabra clave a 60 caracteres como máximo: { $it }
library-fault-keywords-many = Indique 20 palabras clave como máximo.
library-fault-reference-long = Reduzca esta signatura a 60 caracteres como máximo: { $it }
library-fault-references-many = Indique 30 signaturas como máximo.
library-fault-reference-own = Omita la signatura de este mismo documento: { $it }
library-fault-announced = Se ha anunciado a los participantes la publicación de este documento. Hasta que termine el plazo de objeciones no se publica nada más de él; quien publica puede detenerla antes.
library-fault-ahead = Ya está firmada una publicación de este documento que será pública más adelante. Deténgala antes, si los participantes han de poder objetar.
# Publicaciones propuestas juntas
library-batch = Publicaciones propuestas juntas
library-batch-proposal = La propuesta
library-batch-list = Lista
library-batch-link = Ver los documentos propuestos con él
library-batch-title = Proponer publicaciones juntas
library-batch-about = Todos los documentos elegidos se proponen con un solo criterio, en todos los idiomas de su versión actual, salvo las traducciones de una anterior. Después cada uno sigue su propio curso.
library-batch-select-hint = Para una serie: un criterio y un plazo de objeciones para toda ella.
library-batch-select-do = Ver qué documentos pueden proponerse
library-batch-what = Qué ocurre con él
library-batch-outcome = Resultado
library-batch-can-go = { $n ->
    [0] Ninguno de estos documentos puede proponerse.
    [one] Puede proponerse { $n } documento.
   *[other] Pueden proponerse { $n } documentos.
}
library-batch-draft = No puede proponerse: no tiene signatura.
library-batch-proposed = No puede proponerse: su publicación ya está propuesta.
library-batch-objected = No puede proponerse: hay una objeción en contra.
library-batch-released = No puede proponerse: ya está publicado en todos sus idiomas, o lo estará.
library-batch-agreed = Puede publicarse en seguida: consta el consentimiento.
library-batch-own = Puede publicarse en seguida: es documento de quien lo propone o de la propia secretaría.
library-batch-bound = Puede publicarse en seguida según una regla de los participantes. Si el criterio exige consentimiento, antes se pregunta a { $organisation }.
library-batch-asks = Antes se pide el consentimiento de { $organisation }: ninguna regla de los participantes le obliga.
library-batch-unheard = Aquí no puede usarse un criterio con plazo de objeciones: no todos los participantes pueden leer los documentos de este espacio.
library-batch-then = La página siguiente dice qué ocurre con cada documento marcado. Nada se propone ni se publica antes de que lo confirme allí.
library-batch-do = Continuar: ver qué ocurre con ellos
library-batch-next = Siguiente paso
library-batch-back = Elegir otra cosa
library-batch-fate-now = Público en seguida.
library-batch-fate-embargoed = Público a partir del { $when }.
library-batch-fate-announced = Se anuncia a los participantes; público si ninguno objeta hasta el { $when }.
library-batch-fate-asked = Se pide el consentimiento de { $organisation }.
library-batch-embargoed-besides = Por el embargo, no antes del { $when }.
library-batch-count-now = { $n ->
    [one] { $n } documento se hará público en seguida.
   *[other] { $n } documentos se harán públicos en seguida.
}
library-batch-count-embargoed = { $n ->
    [one] { $n } documento se firmará y será público el { $when }.
   *[other] { $n } documentos se firmarán y serán públicos el { $when }.
}
library-batch-count-announced = { $n ->
    [one] { $n } documento se anunciará a los participantes y será público si ninguno objeta hasta el { $when }.
   *[other] { $n } documentos se anunciarán a los participantes y serán públicos si ninguno objeta hasta el { $when }.
}
library-batch-count-asked = { $n ->
    [one] { $n } documento esperará el consentimiento de su autor.
   *[other] { $n } documentos esperarán el consentimiento de sus autores.
}
library-batch-do-now = Publicar { $n } ahora
library-batch-do-embargoed = Firmar { $n } con embargo
library-batch-do-announced = Anunciar { $n } ahora
library-batch-do-asked = Pedir el consentimiento para { $n }
library-batch-do-and-asked = pedir el consentimiento para { $n }
library-batch-ready = { $n ->
    [one] { $n } documento está listo.
   *[other] { $n } documentos están listos.
}
library-batch-sign = Firmar lo que está listo
library-batch-sign-do = Ver qué ocurrirá
library-batch-sign-back = Volver a la lista
library-batch-sign-older = Se firma la versión { $n }; después se ha presentado otra más reciente.
library-batch-object-about = Marque los documentos a los que se refiere la objeción. Los demás siguen anunciados.
library-batch-object-do = Objetar los documentos marcados
library-notice-batch-proposed = Los documentos se han propuesto juntos. La lista indica qué ha sido de cada uno.
library-notice-batch-signed = Lo que ha confirmado está firmado. Más abajo se indica qué ocurre con cada documento y cuándo.
library-notice-batch-objected = La objeción ha quedado registrada. Se han detenido las publicaciones a las que se refiere; las demás siguen anunciadas.
library-fault-batch-many = Se proponen juntos 200 documentos como máximo. Elija menos.
library-fault-batch-items = No todos estos documentos pueden proponerse juntos: algunos no pueden proponerse o ya no están. La lista indica cuáles sí. Revísela y repita.
library-fault-batch-none = Marque al menos un documento.
# Solicitudes de autores institucionales
library-requests = Solicitudes del autor institucional
library-requests-hint = La organización que entregó el documento puede pedir un círculo más restringido o más amplio. Quienes llevan este espacio actúan o dicen por qué no.
library-request-title = Pedir otro círculo
library-act-request = Pida a quienes llevan este espacio un círculo de lectores más restringido o más amplio para este documento.
library-act-request-do = Pedir
library-publication-title = Pedir su publicación
library-act-publication = Pida que este documento se publique con arreglo a uno de los criterios acordados.
library-request-1 = Qué se pide
library-request-1-hint = La solicitud y su respuesta figuran con el documento. Las lee quien lee aquí el documento.
library-request-wish = Solicitud
library-request-kind = A qué espacio
library-request-only-circulate = Solo si pide la distribución a otro espacio.
library-request-itself = Su organización puede distribuirlo por sí misma, sin pedirlo: { $spaces }.
library-request-criterion = Con qué criterio
library-request-only-release = Solo si pide la publicación.
library-request-choose = Elija
library-request-reason = Motivo
library-request-reason-hint = En 2000 caracteres como máximo.
library-request-then = Se avisa en seguida a quienes administran este espacio. Actúan por usted o dicen por qué no.
library-request-do = Enviar la solicitud
library-wish-withdraw-copy = Más restringido: retirar el documento de este espacio
library-wish-withdraw-release = Más restringido: retirar su publicación
library-wish-circulate = Más amplio: distribuirlo a otro espacio
library-wish-release = Más amplio: publicarlo con un criterio
library-wish-circulate-to = Más amplio: distribuirlo a otro espacio: { $space }
library-wish-release-under = Más amplio: publicarlo con el criterio { $criterion }
library-request-state = Estado
library-request-by = Solicitante
library-request-open = En espera de respuesta
library-request-there = Una solicitud está en espera de respuesta
library-request-there-hint = Sobre un documento hay una sola solicitud en espera a la vez. Retírela para pedir otra cosa.
library-request-take-back = Retirar la solicitud
library-request-done = Atendida
library-request-declined = Denegada
library-request-withdrawn = Retirada
library-request-answer = Responder a la solicitud
library-request-acts = Dónde se hace
library-request-acts-hint = Actúe primero y luego indique abajo que está hecho.
library-request-act-remove = Poner el documento en la papelera de este espacio
library-request-act-withdraw = Retirar una publicación desde la página del documento
library-request-act-circulate = Distribuirlo a { $space }
library-request-act-propose = Proponer su publicación
library-request-answer-done = Se ha hecho
library-request-answer-decline = Se deniega
library-request-words = Unas palabras con la respuesta
library-request-words-hint = Necesarias si la solicitud se deniega. En 2000 caracteres como máximo.
library-notice-requested = La solicitud se ha enviado a quienes administran este espacio.
library-notice-request-answered = Se ha respondido a la solicitud. Se avisa a quien la presentó.
library-notice-request-withdrawn = La solicitud se ha retirado.
library-fault-request-open = Ya hay una solicitud sobre este documento en espera de respuesta.
library-fault-request-kind = Elija el espacio.
library-fault-request-wish = Elija qué pide.
library-fault-request-reason = Indique el motivo, en 2000 caracteres como máximo.
library-fault-request-answer = Indique si se ha hecho.
library-batch-announced-already = No puede proponerse: ya se ha anunciado su publicación.

library-in-hand-title = Tomar el documento a su cargo
library-in-hand-until = Hasta cuándo
library-in-hand-means = Quienes pueden leer este documento ven que usted trabaja en él. No se lo impide a nadie: a los demás se les avisa antes de que añadan algo. Termina por sí solo a esta hora, y usted puede devolver el documento antes.
library-in-hand-note-hint = Por ejemplo, en qué está trabajando. Lo leen quienes pueden leer este documento.
library-in-hand-do = Tomar a su cargo
library-in-hand-longer = Indicar otra fecha
library-in-hand-return = Devolverlo
library-in-hand = A cargo de { $who } hasta: { $when }.
library-in-hand-own = Usted tiene este documento a su cargo hasta: { $when }.
library-in-hand-warning = A cargo de { $who } hasta: { $when }. Aun así puede añadir algo al documento; en el registro constará que estaba a cargo de otra persona.
library-in-hand-recalled = El documento estaba a cargo de { $who }. Quienes administran este espacio le pusieron fin: { $when }. Motivo:
library-act-in-hand = Indique que trabaja en él y hasta cuándo. No se lo impide a nadie.
library-notice-in-hand = Usted tiene el documento a su cargo.
library-notice-given-back = Usted ya no tiene el documento a su cargo.
library-notice-recalled = El documento ya no está a cargo de nadie; su página indica el motivo.
library-recall-title = Retirárselo a quien lo tiene a cargo
library-recall-means = Quienes pueden leer este documento leen el motivo, también quien lo tiene a su cargo. Queda registrado.
library-recall-reason-hint = Por ejemplo, un plazo. Lo leen quienes pueden leer este documento.
library-recall-none = Nadie tiene ahora este documento a su cargo.
library-recall-do = Retirárselo
library-fault-in-hand = Otra persona tiene este documento a su cargo. Espere a que lo devuelva o consulte a quienes administran el espacio.
library-fault-in-hand-long = Elija un momento dentro de los próximos 30 días.
library-fault-in-hand-note = Acorte la línea a 500 caracteres como máximo.
library-fault-quota = Ya no hay espacio para este archivo en este proceso. Envíe uno más pequeño o pida espacio a la secretaría.

# Traslado a otro espacio
library-move-title = Trasladar a otro espacio
library-move-hint = Con un traslado nunca puede leer nadie que antes no podía.
library-move-further = Para llegar a más lectores, distribuya.
library-move-choose = Elegir adónde trasladar…
library-move-1-hint = Elija primero un espacio; la página dirá entonces quién podrá leer los documentos y cuáles pueden trasladarse.
library-move-offered = Se ofrecen los espacios de este proceso que usted administra. No se cuentan entre ellos el espacio propio de una delegación ni el público.
library-move-no-target = No hay otro espacio de este proceso que usted administre.
library-move-work-out = Mostrar qué será de ellos
library-move-2 = Quién podrá leerlos
library-move-3 = Qué será de cada uno
library-move-afterwards = Después los leerán
library-move-lose = Dejarán de poder leerlos
library-move-gain = Podrían leerlos por primera vez
library-move-nobody = Nadie.
library-move-outcome = Resultado
library-move-moves = Se traslada
library-move-stays = Se queda
library-move-held = Se queda: está sujeto a retención legal.
library-move-proposed = Se queda: está propuesta su publicación. Primero hay que darle respuesta y firmarla.
library-move-announced = Se queda: su publicación está anunciada y los participantes aún pueden oponerse.
library-move-objected = Se queda: está en pie la objeción de un participante a su publicación.
library-move-there = Se queda: ya se encuentra en ese espacio o está en su papelera.
library-move-originator = Se queda: su autor institucional ya no podría leerlo allí.
library-move-gains = En «{ $space }» leería estos documentos alguien que ahora no puede leerlos. No se trasladan allí.
library-move-wider = El espacio «{ $space }» es de un tipo que puede admitir a quienes nunca pueden leer aquí. Los documentos no se trasladan allí.
library-move-many = Se trasladan como máximo 200 documentos a la vez. Elija documentos de la lista o traslade una por una las carpetas interiores.
library-move-count = { $n ->
    [0] No se traslada ningún documento.
    [one] Se traslada { $n } documento.
   *[other] Se trasladan { $n } documentos.
}
library-move-all-stay = Ninguno de estos documentos puede trasladarse allí ahora.
library-move-keeps = Las signaturas, las versiones, los archivos y todo lo vinculado a los documentos se mantienen como están.
library-move-folders = Las carpetas también se crean allí; las que quedan vacías se eliminan aquí.
library-move-untold = Nadie más podrá leerlos; por tanto, no se avisa a nadie por correo. En los registros de ambos espacios queda una línea por documento.
library-move-do = Trasladar a «{ $space }»
library-move-leave = No trasladar
library-notice-moved = Los documentos se han trasladado aquí.
library-fault-move-gains = Con este traslado podría leer alguien que ahora no puede. No se ha trasladado nada.
library-fault-move-stays = No todos estos documentos pueden trasladarse ahora; el motivo figura junto a cada uno. No se ha trasladado nada.

# Distribución de varios documentos
library-dispatch-hint = Se quedan aquí y pueden leerse también en ese espacio.
library-dispatch-1-hint = Elija primero un espacio; la página dirá entonces qué documentos van y quién más podría leerlos.
library-dispatch-no-target = No hay otro espacio al que pueda llevar estos documentos.
library-dispatch-work-out = Mostrar quién los leerá
library-dispatch-already = Leen aquí y ya pueden leerlos
library-dispatch-newly = Leen allí y no aquí
library-dispatch-goes = Se distribuye
library-dispatch-there = Se queda: ya está en ese espacio tal como es, o está en su papelera.
library-dispatch-count = { $n ->
    [one] Se distribuye { $n } documento.
   *[other] Se distribuyen { $n } documentos.
}
library-dispatch-all-stay = Ninguno de estos documentos puede distribuirse allí ahora.
library-dispatch-symbols = Las signaturas van con los documentos; los que no tienen la reciben de la serie de ese espacio, si la tiene.
library-dispatch-told = { $n ->
    [0] Allí no lee nadie que no lea aquí; por tanto, no se avisa a nadie.
    [one] Se avisa por correo de cada documento al único lector de allí que no lee aquí, en su idioma.
   *[other] Se avisa por correo de cada documento a los { $n } lectores de allí que no leen aquí, a cada uno en su idioma.
}
library-notice-dispatched = { $n ->
    [one] { $n } documento distribuido en
   *[other] { $n } documentos distribuidos en
}
library-fault-dispatch-many = Se distribuyen como máximo 50 documentos a la vez. Elija menos.
library-fault-dispatch-stays = No todos estos documentos pueden distribuirse allí ahora; el motivo figura junto a cada uno. No se ha distribuido nada.
library-fault-dispatch-left = Algunos documentos se modificaron entretanto y no se han distribuido. Los demás sí: ya se encuentran allí.

# Un archivo comprimido con documentos
library-archive-title = Entregar un archivo comprimido (ZIP)
library-archive-hint = Sus carpetas y archivos pasan a ser carpetas y documentos de este espacio. Antes de que se escriba nada, verá qué resultaría.
library-archive-table-title = Con una tabla (manifest.csv)
library-archive-table-hint = Un archivo manifest.csv en su primer nivel puede decir qué es cada archivo: path, symbol, title, language, original, kind, date, como en los paquetes de este sitio. Los que tienen allí la misma signatura son idiomas de un mismo documento. Si no, lo dicen los nombres: Informe_en.pdf e Informe_es.pdf son un documento en dos idiomas.
library-archive-file = Archivo comprimido
library-archive-usual = Cuando no se dice otra cosa
library-archive-unsaid = Sin indicar
library-archive-look = Examinarlo
library-archive-preview = Qué resultaría de ⁨{ $name }⁩
library-archive-faults = Qué no está bien
library-archive-nothing = Mientras quede algo de esto, no se entrega nada. Corrija el archivo y envíelo de nuevo.
library-archive-folders = Carpetas que se crean
library-archive-papers = Documentos que se entregan
library-archive-do = Entregarlos todos
library-archive-none = Esto no es un archivo ZIP: { $it }
library-archive-unreadable = El archivo está dañado y no puede leerse.
library-archive-many = El archivo contiene más de { $it } archivos y carpetas.
library-archive-many-papers = Se entregan como máximo 200 documentos a la vez. Divida el archivo.
library-archive-empty = No hay ningún documento en el archivo.
library-archive-path = La ruta sale del archivo o tiene un nombre que no todos los ordenadores pueden escribir.
library-archive-deep = El archivo se encuentra dentro de más de ocho carpetas.
library-archive-link = Esto es un enlace y no un archivo.
library-archive-locked = El archivo está protegido con contraseña.
library-archive-method = El archivo está comprimido de un modo que aquí no se lee. Cree el archivo ZIP con el método habitual (Deflate).
library-archive-twice = Otro archivo tiene la misma ruta para un ordenador que no distingue mayúsculas de minúsculas.
library-archive-damaged = El archivo está dañado o no tiene la longitud que se indica.
library-archive-large = El archivo es demasiado grande, o lo es el conjunto una vez descomprimido.
library-archive-table = La tabla no puede leerse. Es CSV en UTF-8, y su primera línea nombra las columnas, entre ellas «path».
library-archive-line = Esta línea no puede leerse o no nombra ninguna ruta.
library-archive-no-file = En el archivo no existe: { $it }
library-archive-line-twice = Otra línea nombra este archivo: { $it }
library-archive-language = Indique el idioma por su código (en, es, fr, ar, ru, zh, pt). Se indica: «{ $it }»
library-archive-language-missing = Falta el idioma.
library-archive-kind = Indique el tipo tal como figura en el formulario de un documento. Se indica: «{ $it }»
library-archive-kind-missing = Falta el tipo.
library-archive-date-missing = Falta la fecha.
library-archive-date = Escriba una fecha que exista, en la forma 2001, 2001-03 o 2001-03-09.
library-archive-at-line = manifest.csv, línea { $line }
library-archive-missing-hint = Lo que falta puede decirse para todos los archivos a la vez en el formulario, en «Cuando no se dice otra cosa».
library-archive-again = Enviar otro archivo comprimido
library-archive-circulates = { $n ->
    [one] Este documento se distribuye de inmediato: recibe una signatura y se avisa a quienes pueden leer aquí.
   *[other] Estos { $n } documentos se distribuyen de inmediato: cada uno recibe una signatura y se avisa a quienes pueden leer aquí.
}
library-archive-drafts = { $n ->
    [one] Este documento es un borrador. No tiene signatura y no se distribuye a nadie.
   *[other] Estos { $n } documentos son borradores. No tienen signatura y no se distribuyen a nadie.
}
library-archive-originator = Los presenta { $organisation }, que sigue siendo su autor: la distribución en otros espacios y la publicación requieren su consentimiento, salvo que un criterio de publicación acordado por los participantes disponga otra cosa.
library-archive-consent-box = { $organisation } acepta que estos documentos se distribuyan en otros espacios y se publiquen con arreglo a los criterios de publicación del proceso.
library-archive-consent-hint = La casilla por sí sola no distribuye ni publica nada. Si la marca, quienes administran el espacio podrán distribuir los documentos en otros y la secretaría podrá publicarlos, sin volver a preguntar. Si queda vacía, solo su organización los distribuye en otros espacios y se le consulta antes de toda publicación que un criterio de publicación no regule de otro modo.
library-archive-file-kind = No se admiten archivos de este tipo.
library-archive-language-twice = El documento tiene este idioma dos veces: { $it }
library-archive-originals = El documento tiene dos originales.
library-fault-archive = Algo en el archivo requiere revisión. No se ha entregado nada.
library-fault-archive-folder = Esta carpeta no existe. Puede crearla quien administra el espacio.
library-fault-archive-quota = Este archivo comprimido no cabe entero en lo que le queda al proceso. No se ha entregado nada. Envíe uno más pequeño o pida espacio a la secretaría.
library-notice-archived = Los documentos del archivo se han entregado.
library-fault-removal-checked = Se está comprobando un archivo de uno de los documentos, o ha sido detenido. No se ha eliminado nada.
