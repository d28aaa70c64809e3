# The pages of the public site.

# Head and foot
site-wordmark = Secretaría Virtual
site-skip = Ir al contenido
site-language = Idioma
site-sign-in = Iniciar sesión
site-foot-demo-word = Demostración.
site-foot-demo = Los datos proceden de investigación publicada y describen la situación de 2001. Los documentos son resúmenes ilustrativos, no textos oficiales; las personas son ficticias.
site-foot = Sitio público de los procesos consultivos sobre migración a los que presta servicio esta secretaría.
site-foot-nav = Acerca de este sitio
site-processes = Procesos
site-about = Acerca de
site-accessibility = Accesibilidad
site-where = Dónde se encuentra

# Parts of a process
site-tab-profile = Perfil
site-tab-participants = Participantes
site-tab-plan = Plan de acción
site-tab-documents = Documentos
site-tab-meetings = Reuniones

# Home
site-home-title = Donde los gobiernos dialogan sobre migración
site-home-lead = { $n ->
    [one] Un proceso consultivo regional sobre migración: quién participa y desde cuándo, cuándo se reúne, qué documentos ha publicado.
   *[other] { $n } procesos consultivos regionales sobre migración. Cada uno tiene una página pública: quién participa y desde cuándo, cuándo se reúne, qué documentos ha publicado.
}
site-home-beside = Entre reuniones, el trabajo continúa en espacios reservados, abiertos a quienes participan.
site-home-processes = Los procesos
site-home-order = Por orden de su primera reunión. Cuando la investigación ha situado un proceso en una de cuatro etapas, estas se muestran: decisión, lenguaje común, plan, operaciones.
site-home-processes-none = Todavía no se ha registrado ningún proceso. Cuando lo haya, su página pública se encontrará aquí.
site-home-documents = Últimos documentos publicados
site-home-documents-side = Todos los documentos publicados de un proceso figuran en su página.
site-home-documents-none = Todavía no se ha publicado ningún documento. Las páginas de los procesos explican qué hacen y quién participa.
site-home-texts = Sobre todos los procesos
site-home-meetings = Próximas reuniones
site-home-meetings-side = Solo las reuniones que se han hecho públicas.
site-home-meetings-none = No se ha anunciado ninguna próxima reunión. Las reuniones pasadas figuran en las páginas de los procesos.
site-states = { $n ->
    [one] { $n } Estado
   *[other] { $n } Estados
}
site-organisations = { $n ->
    [one] { $n } organización
   *[other] { $n } organizaciones
}

# Column heads
site-col-process = Proceso
site-col-region = Región
site-col-taking-part = Participan
site-col-began = Inicio
site-col-stage = Etapa o situación
site-col-symbol = Signatura
site-col-title = Título
site-col-kind = Tipo
site-col-languages = Idiomas
site-col-date = Fecha
site-col-when = Cuándo
site-col-what = Qué
site-col-lane = Tipo
site-col-standing = Condición
site-col-meeting = Reunión
site-col-outcome = Resultado

# Stages and status; a capital letter is set where a phrase begins
site-stage-1 = decisión de cooperar
site-stage-2 = lenguaje común
site-stage-3 = plan de acción
site-stage-4 = operaciones
site-stage-towards-2 = en camino hacia un lenguaje común
site-stage-towards-3 = en camino hacia un plan
site-stage-towards-4 = en camino hacia las operaciones
site-stage-both = { $stage }; { $next }
site-stage-none = sin clasificar
site-status-succeeded = sucedido por otros órganos
site-status-follow-up = en seguimiento
site-status-adopted = declaración aprobada; no es un proceso
site-status-starting = en sus inicios

# Profile
site-profile = Perfil
site-process-description = Perfil, participantes, plan de acción, reuniones y documentos publicados: { $process }.
site-told-elsewhere = Las descripciones aparecen en el idioma en que fueron registradas.
site-goals = Qué se propone
site-fact-began = Inicio
site-fact-participants = Participantes
site-fact-observers = Observadores
site-fact-secretariat = Secretaría
site-fact-chair = Presidencia
site-fact-meets = Reuniones
site-fact-stage = Etapa
site-fact-funding = Financiación
site-fact-ngo = Red de ONG
site-fact-not-recorded = Sin registrar

# Milestones
site-milestones = Hitos
site-milestones-legend = Un recuadro: solo se conoce el año. Un punto: se conoce el mes.
site-timeline-about = Línea de tiempo: { $process }, de { $from } a { $to }. La tabla siguiente dice lo mismo.
site-same-as-table = Lo mismo en forma de tabla
site-lane-stage = Etapa
site-lane-meetings = Reunión
site-lane-milestones = Avance
site-lane-participants = Participantes
site-no-date = Fecha no registrada
site-no-place = Lugar no registrado
site-place-inferred = (deducido del título)

# Who takes part
site-participants = Quién participa
site-participants-legend = Continuo: participante. Discontinuo: observador, o fechas no registradas.
site-participants-none = No hay participantes registrados.
site-since-unknown = No consta desde cuándo participa cada uno.
site-standing-since = { $standing } desde { $since }
site-standing-until = { $standing } hasta { $until }; inicio no registrado
site-standing-from-until = { $standing } de { $since } a { $until }
site-standing-since-ended = { $standing } desde { $since }; finalizado, fecha no registrada
site-standing-ended = { $standing } anteriormente; fechas no registradas
site-standing-undated = { $standing }; no consta desde cuándo
site-secretariats = { $n ->
    [one] Secretaría
   *[other] Secretarías
}
site-secretariats-none = Este proceso no tiene secretaría.
site-offices = Cargos
site-office-since-unknown = inicio no registrado
site-office-open = hoy

# Plan
site-plan = Plan de acción
site-plan-none = No hay ningún plan de acción registrado.
site-plan-known = Aquí constan { $known } de { $total }.
site-plan-adopted = aprobado
site-plan-issued = publicado
site-plan-largely-achieved = cumplido en gran parte
site-plan-under-discussion = en examen

# Groups
site-groups = Grupos de trabajo
site-group-proposed = propuesto
site-group-lead = Dirige: { $lead }

# Documents
site-documents = Documentos publicados
site-documents-about = Documentos que el proceso ha hecho públicos, en todos sus idiomas.
site-documents-all = Todos, con filtros
site-documents-none = Todavía no se ha publicado ningún documento de este proceso.
site-documents-empty = Nada publicado todavía
site-documents-no-match = Ningún documento coincide
site-documents-no-match-help = Elija menos filtros o muestre todos los documentos publicados.
site-documents-total = { $n ->
    [one] { $n } documento
   *[other] { $n } documentos
}
site-documents-total-more = Más de { $n } documentos
site-filter = Filtrar
site-filter-none = Mostrar todos
site-filter-any = Todos
site-filter-language = Idioma
site-filter-year = Año
site-pager = Páginas de la lista
site-newer = Documentos más recientes
site-older = Documentos más antiguos
site-released = publicado el
site-original = original
site-translation = traducción
site-not-yet = aún no
site-title-in = Título en el idioma original: { $language }
site-text-in = texto en { $language }
site-original-in = original en { $language }
site-superseded = Una publicación posterior sustituye a esta:
site-document-text = Texto del documento
site-document-no-text = El texto de este documento se encuentra en sus archivos.
site-document-in-original = Texto: { $language } · original
site-document-in-translation = Texto: { $language } · traducción
site-files = Idiomas y archivos
site-download = Descargar
site-cite = Citar este documento
site-release = Registro de publicación
site-release-at = Publicado
site-release-by = Por
site-release-criterion = Criterio
site-release-originator = Autor
site-release-covers = Abarca
site-release-supersedes = Sustituye a
site-release-first = Ninguno; primera publicación

# Withdrawn
site-tombstone = Documento retirado
site-tombstone-title = { $symbol }: retirado
site-tombstone-lead = El documento { $symbol } fue público y ha sido retirado.
site-tombstone-at = Retirado
site-tombstone-reason = Motivo
site-tombstone-help = Su texto y sus archivos ya no están disponibles aquí. La signatura no se asignará a ningún otro documento.

# Meetings
site-meetings = Reuniones
site-meetings-none = No se ha hecho pública ninguna reunión de este proceso.
site-meeting-planned = prevista
site-meeting-unclear = no consta si se celebró

# About
site-about-title = Acerca de este sitio
site-about-lead = { $n ->
    [one] La parte pública de una secretaría virtual: por medio de ella, { $n } proceso intergubernamental sobre migración da a conocer lo que hace.
   *[other] La parte pública de una secretaría virtual: por medio de ella, { $n } procesos intergubernamentales sobre migración dan a conocer lo que hacen.
}
site-about-public = Qué es público
site-about-public-1 = Cada proceso tiene una página con sus objetivos, sus participantes y observadores desde que se incorporaron, su secretaría, su plan de acción y sus reuniones.
site-about-public-2 = Los documentos se hacen públicos mediante una publicación formal. Cada publicación indica el criterio en que se basa, acordado por los miembros del proceso, y si el autor del documento dio su consentimiento o si una regla de los participantes no lo exige.
site-about-private = Qué no lo es
site-about-private-1 = Entre reuniones, los gobiernos, los observadores y la sociedad civil trabajan en espacios reservados. Cada espacio determina quién puede leer en él; nada de ello aparece en este sitio.
site-about-cite = Citas
site-about-cite-1 = Un documento publicado conserva siempre su signatura y su dirección, para todos sus idiomas. Su página indica cómo citarlo y ofrece la suma de verificación de cada archivo.
site-about-cite-2 = Cuando se retira un documento, su dirección sigue indicándolo, con las fechas y el motivo.
site-about-facts = Los datos
site-about-facts-1 = Las fechas son tan precisas como su fuente: cuando solo consta el año, solo se muestra el año. Lo que no consta se indica como tal.
site-about-data = Sus datos
site-about-data-1 = Para leer este sitio no se necesita cuenta. No instala cookies, no carga nada de otros sitios y no hace seguimiento de sus lectores.

# Accessibility
site-access-lead = Todas las personas deben poder leer estas páginas, con cualquier dispositivo y ayuda técnica. Las elaboramos conforme a las Pautas de Accesibilidad para el Contenido Web 2.2, nivel AA.
site-access-how = Con qué puede contar
site-access-keyboard = Todo funciona solo con el teclado; siempre se ve dónde se encuentra, y el primer enlace lleva al contenido.
site-access-script = Ninguna página necesita programas en el navegador.
site-access-zoom = El texto puede ampliarse al 200 por ciento y las páginas caben en una pantalla estrecha sin desplazamiento lateral.
site-access-colour = Ningún significado depende solo del color: cada estado se expresa también con palabras. El modo claro u oscuro sigue el de su dispositivo.
site-access-pictures = A cada gráfico le sigue una tabla o un texto que dice lo mismo.
site-access-print = Las páginas se imprimen sin lo que solo sirve en pantalla.
site-access-languages = Idiomas
site-access-languages-1 = Las páginas existen en seis idiomas; en árabe, de derecha a izquierda. Los textos que solo existen en un idioma están marcados, para que los programas de voz los lean en el suyo.
site-access-limits = Limitaciones conocidas
site-access-limits-1 = Los archivos de los documentos publicados son tal como los hicieron sus autores; algunos pueden no ser legibles para los programas de voz. Cuando se dispone del texto de un documento, su página lo muestra.
site-access-limits-2 = Por ahora, las descripciones de los procesos solo existen en inglés.

# Stages in one word, for the drawing
site-stage-short-1 = 1 decisión
site-stage-short-2 = 2 lenguaje
site-stage-short-3 = 3 plan
site-stage-short-4 = 4 operaciones

# Citation and record of release
site-text = texto
site-citation = { $author }, «{ $title }», { $rest }.
site-by-secretariat = la secretaría
site-signed-secretariat = secretaría
site-signed-presidency = presidencia
site-signed-import = Incorporado con los datos del proceso; no se firmó aquí
site-originator-own = { $name }; documento propio, no requiere otro consentimiento
site-originator-consented = { $name }; ha consentido la publicación
site-originator-rule = { $name }; publicado según una regla acordada por los participantes
site-document-behind = Traducción de un texto anterior al de este original
