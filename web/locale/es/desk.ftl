## Tabs and what all pages share

desk-tabs = Páginas de la secretaría
desk-tab-people = Personas y condiciones
desk-tab-offices = Cargos
desk-tab-admissions = Admisiones
desk-tab-publication = Publicación
desk-tab-mail = Correo
desk-tab-record = Registro
desk-tab-as = Ver como
desk-as-csv = En formato CSV
desk-pager = Páginas de la lista
desk-newer = Más recientes
desk-older = Más antiguos
desk-show = Mostrar
desk-save = Guardar
desk-leave = Salir sin cambiar nada
desk-choose = Elija
desk-end = Poner fin
desk-end-this = Poner fin a esta admisión
desk-end-seat = Poner fin a esta acreditación
desk-on-record = Lo que haga aquí queda inscrito en el registro, con su nombre y su acreditación.
desk-may-stay-empty = puede quedar en blanco
desk-empty-no-end = en blanco: sin fin
desk-not-recorded = sin constancia
desk-not-yet = aún no
desk-original = original
desk-fault-in-title = Por corregir:{" "}
desk-faults = { $n ->
    [one] Hay un punto por corregir
   *[other] Hay { $n } puntos por corregir
}
desk-faults-kept = Se conserva lo que escribió. Aún no se ha hecho nada.

## Column heads

desk-col-person = Persona
desk-col-persons = Personas
desk-col-who = Quién
desk-col-organisation = Organización
desk-col-standing = Condición
desk-col-seat = Acreditación
desk-col-seats = Acreditaciones
desk-col-capacity = Calidad
desk-col-sent = Enviada
desk-col-ends = Vence
desk-col-do = Acción
desk-col-since = Desde
desk-col-from = Desde
desk-col-until = Hasta
desk-col-state = Estado
desk-col-holder = Titular
desk-col-title-borne = Título de entonces
desk-col-level = Alcance
desk-col-ceiling = Límite
desk-col-dates = Fechas
desk-col-paper = Documento
desk-col-paper-title = Título
desk-col-symbol = Signatura
desk-col-date = Fecha
desk-col-act = Qué se hizo
desk-col-object = Sobre qué
desk-col-space = Espacio
desk-col-address = Dirección de red
desk-col-originator = De
desk-col-criterion = Criterio
desk-col-asked = Solicitado
desk-col-languages = Idiomas
desk-col-released = Publicado
desk-col-number = Número
desk-col-wording = Texto
desk-col-to = Para
desk-col-mail = Correo
desk-col-reason = Qué falló
desk-col-tries = Intentos
desk-col-next = Próximo intento
desk-col-process = Proceso
desk-col-secretariat = Secretaría

## People

desk-people-title = Personas y condiciones
desk-invite-person = Invitar a una persona
desk-add-standing = Añadir una organización
desk-invitations = Invitaciones pendientes
desk-invitations-count = { $n ->
    [one] Una enviada y aún no aceptada.
   *[other] { $n } enviadas y aún no aceptadas.
}
desk-invitations-none = No hay invitaciones pendientes. Para acreditar a alguien, envíele una invitación.
desk-invitation-awaited = en espera
desk-invitation-expired = el enlace venció; envíela de nuevo
desk-send-again = Enviar de nuevo
desk-withdraw = Retirar
desk-standings = Organizaciones y condiciones
desk-standings-about = Una condición abre puertas solo mientras esté marcada como vigente. El historial y las fechas desconocidas no abren nada.
desk-standings-none = Ninguna organización tiene aún una condición. Añada la primera.
desk-group-participant = Participantes: { $n }
desk-group-observer = Observadores: { $n }
desk-group-civil_society = Sociedad civil: { $n }
desk-group-secretariat = { $n ->
    [one] Secretaría: { $n }
   *[other] Secretarías: { $n }
}
desk-state-in-force = vigente
desk-state-future = empieza más adelante
desk-state-ended = ha concluido
desk-state-history = historial, no abre nada
desk-seats = Acreditaciones
desk-seats-about = Cada acreditación se otorga a una persona bajo una sola condición de una organización. Las delegaciones administran sus propias acreditaciones; usted ve las que le corresponde ver.
desk-seats-none = Nadie tiene aún una acreditación.
desk-seats-past = Acreditaciones terminadas
desk-seats-present = Acreditaciones vigentes
desk-seats-past-none = Todavía no ha terminado ninguna acreditación.
desk-total-seats = { $n ->
    [one] Una acreditación.
   *[other] { $n } acreditaciones.
}

## A delegation’s own seats

desk-own-tab = Acreditaciones
desk-own-title = Acreditaciones de la delegación
desk-own-about = El punto focal administra las acreditaciones de su propia delegación. Quién es punto focal lo inscribe la secretaría, citando la carta de la organización.
desk-own-when-accepted = Desde el día en que se acepte la invitación
desk-own-undelivered = El mensaje no se pudo entregar. Compruebe la dirección con la persona y envíe de nuevo la invitación, o retírela y envíe otra.
desk-own-offices = Cargos de la organización
desk-own-offices-about = Un cargo abre puertas solo a las acreditaciones designadas para ejercerlo, incluidas las suplentes.
desk-own-col-exercised = Lo ejercen
desk-own-exercised-none = aún no se ha designado a nadie
desk-own-exercised-name = Designar a quienes lo ejercen
desk-own-exercised-hint = Quienes queden marcados lo ejercen desde ahora o, si es posterior, desde el primer día del mandato. Nadie más de la delegación lo ejerce.
desk-own-capacity-hint = Al punto focal lo inscribe la secretaría.

## Standings, seats and kinds in words

desk-plural-participant = Participantes
desk-plural-observer = Observadores
desk-plural-civil_society = Sociedad civil
desk-plural-secretariat = Secretaría
desk-plural-anyone = Cualquier persona
desk-seat-name = { $person } ({ $organisation }; { $capacity })
desk-kind-state = Estado
desk-kind-special_administrative_region = Región administrativa especial
desk-kind-former_state = Estado que ya no existe
desk-kind-former_territory = Territorio que ya no existe
desk-kind-international_organisation = Organización internacional
desk-kind-programme = Programa
desk-kind-process_secretariat = Secretaría de un proceso
desk-kind-ngo = Organización no gubernamental
desk-kind-ngo_network = Red de organizaciones no gubernamentales
desk-kind-national_authority = Autoridad de un Estado
desk-kind-other = Otro tipo

## Invitation

desk-invite-title = Invitar a una persona a asumir una acreditación
desk-invite-about = La persona recibe un correo con un enlace que sirve una sola vez y durante 7 días. La acreditación comienza al aceptarse la invitación; hasta entonces no abre nada.
desk-invite-send = Enviar la invitación
desk-invite-leave = Salir sin invitar
desk-field-name = Nombre
desk-field-name-hint = Como debe figurar en las listas de participantes
desk-field-email = Correo electrónico
desk-field-email-hint = El propio de la persona, no uno compartido por una oficina
desk-field-language = Idioma del correo
desk-field-standing-of = Organización y condición
desk-field-standing-of-hint = Solo se ofrecen las condiciones vigentes
desk-field-capacity = Calidad
desk-field-letter-group = Carta que designa al punto focal
desk-field-letter-hint = Obligatoria para un punto focal; para las demás personas, deje ambos campos en blanco. La delegación recibe aviso inmediato de toda acreditación nueva.
desk-field-letter = Referencia de la carta
desk-field-letter-date = Fecha de la carta
desk-hint-day = Año-mes-día, por ejemplo 2001-05-14
desk-hint-end-day = Año-mes-día; termina a medianoche, al comenzar ese día
desk-hint-time = Horas y minutos, por ejemplo 18:00
desk-hint-partial = Con la precisión que se conozca: 2000, 2000-03 o 2000-03-24

## Standing

desk-standing-new = Añadir una organización al proceso
desk-standing-edit = Condición: { $organisation }
desk-standing-about = Una organización puede tener varias condiciones en un mismo proceso, sucesivas o simultáneas. Lo que fue cierto antes se conserva en el historial.
desk-standing-make = Añadir la condición
desk-field-organisation = Organización
desk-which-listed = Una que esta instalación ya conoce
desk-which-new = Otra
desk-field-organisation-listed = Elija la organización
desk-field-name-en = Nombre en inglés
desk-field-name-es = Nombre en español
desk-field-name-fr = Nombre en francés
desk-field-kind = Tipo de organización
desk-field-standing = Condición
desk-field-since = Desde
desk-field-until = Hasta
desk-field-doors = ¿Abre puertas?
desk-field-in-force = Marcarla como vigente
desk-field-in-force-hint = Sin la marca es historial: se muestra y no abre nada
desk-opens = Marcada como vigente, abre
desk-opens-nothing = ningún espacio por sí sola
desk-opens-space = { $space } ({ $level })

## Ending

desk-end-seat-title = Poner fin a esta acreditación
desk-end-seat-with = Qué termina con ella
desk-end-seat-do = Poner fin a la acreditación
desk-end-office-title = Poner fin a este mandato
desk-end-office-with = Qué termina con él
desk-end-office-do = Poner fin al mandato
desk-end-admission-title = Poner fin a esta admisión
desk-end-admission-with = Quién ya no podrá entrar
desk-end-admission-do = Poner fin a la admisión
desk-end-stays = Qué se conserva
desk-end-when = Cuándo termina
desk-end-now = Ahora
desk-end-later = Más adelante
desk-field-day = Día
desk-field-time = Hora
desk-field-zone = Huso horario
desk-ends-sessions = Las sesiones que esta persona tiene abiertas; para las acreditaciones que conserve iniciará sesión de nuevo
desk-ends-named = Las admisiones nominales de esta acreditación
desk-ends-invitations = Las invitaciones enviadas con esta acreditación que nadie ha aceptado todavía
desk-ends-admissions = { $n ->
    [one] Una admisión nominal
   *[other] { $n } admisiones nominales
}
desk-ends-offices = { $n ->
    [one] Un cargo que se ejerce con esta acreditación
   *[other] { $n } cargos que se ejercen con esta acreditación
}
desk-ends-entries = { $n ->
    [0] Nadie entra ahora por ella
    [one] Una persona entra ahora por ella; quien esté admitido también por otra vía seguirá entrando
   *[other] { $n } personas entran ahora por ella; quien esté admitido también por otra vía seguirá entrando
}
desk-ends-office-doors = Lo que este cargo abre a su titular
desk-stays-papers = Los documentos presentados con esta acreditación permanecen donde están.
desk-stays-handed-in = Los documentos presentados permanecen donde están.
desk-stays-record = Las líneas del registro se conservan.
desk-stays-other-seats = Las demás acreditaciones de esta persona no se modifican.

## Offices

desk-offices-title = Cargos y titulares
desk-office-record = Inscribir a un titular
desk-offices-none = No hay cargos inscritos
desk-offices-none-hint = Inscriba la presidencia, la presidencia de un grupo o la secretaría ejecutiva, con el título que lleva. Los titulares anteriores se conservan tal como fueron.
desk-terms-none = No hay titulares inscritos.
desk-timeline-of = Línea de tiempo de los titulares: { $office }. El cuadro siguiente dice lo mismo.
desk-timeline-key = Relleno: se conocen ambos días. Contorno: solo se conoce el año o el mes, o el mandato continúa.
desk-office-title = Inscribir a un titular
desk-office-about = El mandato comienza y termina por sí solo en los días que indique, a medianoche en el huso horario que elija. Los titulares anteriores se conservan tal como fueron.
desk-field-office = Cargo
desk-field-title-borne = Título que lleva
desk-field-title-borne-hint = Como se llama en ese momento, por ejemplo «Secretaría Pro Témpore»
desk-field-held = Titular
desk-held-organisation = Una organización
desk-held-seat = Una persona acreditada
desk-field-seat = Acreditación
desk-field-exercised = Quién lo ejerce por la organización
desk-field-exercised-hint = El cargo abre puertas solo a estas acreditaciones, todas de esta organización
desk-field-first-day = Primer día
desk-field-end-day = Día en que termina
desk-field-zone-office-hint = Por lo general, el del país anfitrión

## Admissions

desk-admissions-of = Admisiones: { $space }
desk-admit = Admitir a alguien
desk-matrix = Por condición
desk-another-space = Otro espacio
desk-readers-now = { $n ->
    [one] Una persona puede leer aquí ahora.
   *[other] { $n } personas pueden leer aquí ahora.
}
desk-matrix-about = El límite está fijado para cada tipo de espacio; ninguna admisión, por la vía que sea, lo sobrepasa. Relleno: admitido. Vacío: no admitido. Rayado: cerrado por el límite.
desk-level-none = Ninguno
desk-cell-given = admitido
desk-cell-may = no admitido
desk-cell-shut = cerrado
desk-count-organisations = { $n ->
    [one] { $n } organización
   *[other] { $n } organizaciones
}
desk-count-persons = { $n ->
    [one] { $n } persona
   *[other] { $n } personas
}
desk-dates-since = Desde { $from }
desk-dates-between = Desde { $from } hasta { $until }
desk-dates-never = Nunca en un espacio de este tipo
desk-dates-anyone = Solo en el espacio público
desk-dates-none = No se ha admitido a nadie
desk-see-as-another = Ver el proceso como lo vería otra condición
desk-named = Por nombre
desk-named-about = Lo que va unido con + debe cumplirse en una misma acreditación.
desk-named-none = No hay admisiones por nombre.
desk-admit-to = Admitir en: { $space }
desk-admit-who = 1. Quién
desk-admit-who-about = Fije al menos una condición. Todas las que fije deben cumplirse en una misma acreditación.
desk-any = Cualquiera
desk-admit-how-far = 2. Hasta dónde
desk-admit-ceiling-about = Nadie sobrepasa el límite de este tipo de espacio, sea cual sea la elección.
desk-field-level = Qué pueden hacer
desk-level-read-note = Ver los documentos y descargarlos
desk-level-contribute-note = Leer y presentar documentos
desk-level-manage-note = Contribuir, ordenar y admitir a otras personas
desk-ceilings-here = Límites en este espacio
desk-admit-when = 3. Cuándo
desk-admit-past = Una admisión abre el espacio con todo su pasado. Si alguien no debe leer lo anterior, cree un espacio nuevo.
desk-admit-enters = 4. A quién se abriría
desk-admit-look = Averiguar a quién se abriría
desk-admit-look-again = Averiguarlo de nuevo
desk-admit-look-about = Aún no se admite a nadie. Vea primero a quién se abriría.
desk-admit-do = Admitir
desk-enters-nobody = No se abriría a nadie más: todas las personas admitidas ya pueden leer aquí, o ninguna cumple lo fijado.
desk-enters = { $n ->
    [one] Una persona podría leer aquí a partir de ahora.
   *[other] { $n } personas podrían leer aquí a partir de ahora.
}

## Emergency access

desk-emergency-title = Acceso de urgencia
desk-emergency-ask = Solicitar un acceso de urgencia
desk-emergency-about = El acceso de urgencia permite a una sola acreditación leer un espacio durante 24 horas como máximo, dentro de los límites. Solo se abre cuando firma también alguien de una segunda organización; para el espacio de la sociedad civil, alguien de la propia. El espacio de una delegación no se abre a nadie más, tampoco en una urgencia. Se informa de inmediato a quienes gestionan el espacio.
desk-emergency-requests = Solicitudes
desk-emergency-none = No se ha solicitado ningún acceso de urgencia.
desk-emergency-col-signer = Firma también
desk-emergency-hours = { $n ->
    [one] lee durante una hora
   *[other] lee durante { $n } horas
}
desk-emergency-field-seat = Quién ha de leer allí
desk-emergency-field-seat-hint = Una acreditación, y ninguna otra de la misma persona
desk-emergency-field-signer = Organización que firma con la secretaría
desk-emergency-field-signer-hint = Firma su jefatura de delegación o su punto focal, en un plazo de 24 horas
desk-emergency-field-hours = Horas
desk-emergency-field-hours-hint = De 1 a 24, contadas desde la segunda firma
desk-emergency-field-reason = Motivo
desk-emergency-do = Firmar y enviar la solicitud
desk-emergency-own-about = La secretaría solicita que su organización firme con ella. Sin su firma no se abre nada. Con ella, la persona indicada lee el espacio desde ese momento, y el acceso termina por sí solo.
desk-emergency-own-none = No se solicita ninguna firma a su organización.
desk-emergency-sign-until = Puede firmarse hasta
desk-emergency-sign = Firmar
desk-emergency-decline = Rehusar
desk-emergency-who-signs = Usted no puede firmar esta solicitud. La firma una jefatura de delegación o un punto focal de { $organisation } que no la haya presentado ni vaya a entrar con ella, y cuya acreditación permita firmar para un espacio así.
desk-emergency-end = Poner fin al acceso ahora
desk-emergency-opened-about = Aquí se muestran los accesos de urgencia a este espacio, con la hora hasta la que está abierto. Quien gestiona el espacio puede ponerles fin antes.
desk-emergency-opened-none = Este espacio no se ha abierto por ninguna urgencia.
desk-emergency-asked = segunda firma en espera
desk-emergency-expired = sin firma dentro del plazo
desk-emergency-open = firmado, abierto ahora
desk-emergency-over = firmado, ya terminado
desk-emergency-declined = rehusado
desk-emergency-withdrawn = retirado

## Publication

desk-publication-title = Publicación
desk-proposals = A la espera de consentimiento
desk-proposals-about = El criterio exige el consentimiento del autor, a quien se ha consultado y que aún no ha respondido.
desk-proposals-none = No hay publicaciones en espera. La publicación se propone en la página del documento.
desk-proposals-ready = Por firmar
desk-proposals-ready-about = No hay que consultar a nadie más: el autor ha dado su consentimiento, o este no hace falta. La publicación misma es un paso en la página del documento.
desk-proposals-ready-none = Ninguna publicación espera una firma.
desk-proposals-declined = Rechazadas
desk-proposals-declined-about = El autor no dio su consentimiento, en los últimos 90 días. El motivo figura en la página del documento, donde la publicación puede proponerse de nuevo.
desk-proposal-awaited = Consentimiento en espera
desk-proposal-given = Consentimiento otorgado
desk-proposal-own = Propuesta del propio autor, o documento de la propia secretaría
desk-proposal-ruled = No hace falta consentimiento con este criterio
desk-proposal-declined = No otorgado
desk-releases = Documentos publicados
desk-releases-about = Los más recientes primero. De lo retirado quedan la signatura y la fecha.
desk-releases-none = Aún no se ha publicado nada.
desk-release-superseded = Sustituido
desk-release-withdrawn = Retirado
desk-release-announced = Anunciado; objeciones hasta el { $when }
desk-total-releases = { $n ->
    [one] Una publicación.
   *[other] { $n } publicaciones.
}
desk-criteria = Criterios acordados
desk-criteria-about = Toda publicación cita uno de ellos.
desk-criteria-none = No hay criterios inscritos y, por lo tanto, nada puede publicarse. Inscriba el primero que hayan acordado los miembros.
desk-criterion-record = Inscribir un criterio
desk-criterion-title = Inscribir un criterio de publicación
desk-criterion-about = Inscriba solo lo que los miembros hayan acordado. El texto aparece en cada publicación y no se modifica después; un texto nuevo es un criterio nuevo.
desk-field-number = Número
desk-field-number-hint = Como en la decisión de los miembros, por ejemplo 2
desk-field-wording = Texto en { $language }

## Mail

desk-mail-title = Correo saliente
desk-mail-now = Situación
desk-mail-about = El correo de este proceso. Aquí nadie lee su texto.
desk-mails = { $n ->
    [one] Un correo
   *[other] { $n } correos
}
desk-mails-waiting = { $n ->
    [one] Un correo en espera
   *[other] { $n } correos en espera
}
desk-mails-dead = { $n ->
    [0] Ninguno sin entregar
    [one] Uno no se pudo entregar
   *[other] { $n } no se pudieron entregar
}
desk-mail-waiting = En espera
desk-mail-oldest = El más antiguo desde
desk-mail-sent = Enviado en los últimos 7 días
desk-mail-last = Último envío
desk-mail-last-try = último intento
desk-mail-undelivered = No se pudo entregar
desk-mail-undelivered-about = El programa dejó de intentarlo. Compruebe la dirección con la persona y vuelva a intentarlo.
desk-mail-undelivered-none = Todos los correos llegaron a su servidor.
desk-mail-retry = Intentar de nuevo
desk-mail-give-up = Desistir
desk-mail-retrying = Se intentará de nuevo
desk-mail-retrying-about = Un servidor no respondió o pidió esperar.
desk-mail-kind-invitation = Invitación
desk-mail-kind-password_reset = Contraseña nueva
desk-mail-kind-circulated = Se distribuyó un documento
desk-mail-kind-consent_asked = Se solicita consentimiento para publicar
desk-mail-kind-focal_point = Nueva acreditación en una delegación
desk-mail-kind-emergency_asked = Se solicita una firma para un acceso de urgencia
desk-mail-kind-emergency_opened = Comenzó un acceso de urgencia
desk-mail-kind-file_stopped = Se retuvo un archivo
desk-mail-fault-refused = Un servidor de correo lo rechazó
desk-mail-fault-later = Un servidor de correo pidió esperar
desk-mail-fault-address = La dirección no se puede utilizar
desk-mail-fault-unreached = No se pudo establecer contacto con ningún servidor de correo
desk-mail-fault-other = No se pudo entregar al servidor

## Record

desk-record-title = Registro
desk-record-lines = Quién hizo qué
desk-record-about = Las líneas que usted puede ver, las más recientes primero. Aquí no figuran las de espacios que no puede leer.
desk-record-sealed = El registro está sellado: ninguna línea puede cambiarse ni retirarse sin que se note. Último sello:
desk-record-sealed-lines = { $n ->
    [one] Una línea está sellada.
   *[other] { $n } líneas están selladas.
}
desk-record-unsealed = Las primeras líneas aún no están selladas.
desk-record-verified = El registro está sellado: ninguna línea puede cambiarse ni retirarse sin que se note. Quien administra la instalación lo verifica con:
desk-record-space = Líneas de
desk-record-all = Todos los espacios que leo
desk-record-none = Aún no hay líneas inscritas aquí.
desk-total-lines = { $n ->
    [one] Una línea.
   *[other] { $n } líneas.
}
desk-total-many = Más de { $n }.
desk-nobody-signed-in = Alguien sin iniciar sesión
desk-the-installation = La instalación
desk-from-where = desde

## What the record says of an act, read after the name

desk-verb-other = hizo algo que aquí aún no tiene nombre
desk-verb-signed_in = inició sesión
desk-verb-signed_out = cerró la sesión
desk-verb-sign_in_failed = no pudo iniciar sesión
desk-verb-password_changed = cambió la contraseña
desk-verb-password_reset_asked = solicitó una contraseña nueva
desk-verb-invitation_sent = envió una invitación
desk-verb-invitation_withdrawn = retiró una invitación
desk-verb-invitation_accepted = aceptó una invitación
desk-verb-seat_made = otorgó una acreditación
desk-verb-seat_ended = puso fin a una acreditación
desk-verb-seat_chosen = eligió la acreditación con que actúa
desk-verb-standing_made = inscribió una condición
desk-verb-standing_changed = modificó una condición
desk-verb-organisation_made = añadió una organización
desk-verb-office_made = inscribió al titular de un cargo
desk-verb-office_ended = puso fin a un mandato
desk-verb-office_exercised = designó a quienes ejercen un cargo
desk-verb-admission_made = admitió a un espacio
desk-verb-admission_ended = puso fin a una admisión
desk-verb-emergency_asked = solicitó un acceso de urgencia
desk-verb-emergency_signed = firmó un acceso de urgencia
desk-verb-emergency_declined = rehusó firmar un acceso de urgencia
desk-verb-emergency_withdrawn = retiró una solicitud de acceso de urgencia
desk-verb-document_submitted = presentó un documento
desk-verb-version_added = añadió una versión a un documento
desk-verb-document_circulated = distribuyó un documento
desk-verb-document_deposited = depositó una copia de un documento
desk-verb-document_downloaded = descargó un documento
desk-verb-document_read = leyó un documento en el navegador
desk-verb-pack_taken = descargó un paquete de documentos
desk-verb-app_password_made = creó una contraseña para un programa
desk-verb-app_password_ended = puso fin a una contraseña para un programa
desk-verb-place_locked = bloqueó un archivo o una carpeta desde una unidad de red
desk-verb-place_unlocked = desbloqueó un archivo o una carpeta desde una unidad de red
desk-verb-bookmark_made = tiene un documento a mano
desk-verb-bookmark_removed = dejó de tener documentos a mano
desk-verb-folder_made = creó una carpeta
desk-verb-folder_changed = modificó una carpeta
desk-verb-folder_removed = eliminó una carpeta vacía
desk-verb-documents_filed = colocó documentos en una carpeta
desk-verb-document_moved = trasladó un documento a otro espacio
desk-verb-document_removed = envió un documento a la papelera
desk-verb-document_brought_back = recuperó un documento de la papelera
desk-verb-document_destroyed = destruyó un documento cuyo plazo en la papelera había vencido
desk-verb-checkout_made = tomó un documento a su cargo
desk-verb-checkout_ended = devolvió un documento que tenía a su cargo
desk-verb-checkout_recalled = puso fin a que un documento estuviera a cargo de alguien
desk-verb-kind_made = añadió un tipo de documento
desk-verb-kinds_arranged = ordenó los tipos de documento
desk-verb-series_set = fijó un prefijo de signaturas
desk-verb-quota_set = fijó el espacio que pueden ocupar los archivos de un proceso
desk-verb-hold_made = impuso una retención legal sobre un documento
desk-verb-hold_lifted = levantó una retención legal
desk-verb-file_stopped = retuvo un archivo: se encontró un programa maligno o no pudo revisarse
desk-verb-file_passed = dejó pasar un archivo sin revisión
desk-verb-file_let_in = dio entrada a lo que se había revisado
desk-verb-held_removed = eliminó un archivo retenido para su revisión
desk-verb-language_expected = indicó para cuándo se espera un idioma de un documento
desk-verb-metadata_changed = modificó los temas o las referencias de un documento
desk-verb-release_proposed = propuso una publicación
desk-verb-release_consented = dio su consentimiento para una publicación
desk-verb-release_declined = no dio su consentimiento para una publicación
desk-verb-released = publicó un documento
desk-verb-release_superseded = sustituyó una publicación por otra más reciente
desk-verb-release_withdrawn = retiró una publicación
desk-verb-criterion_made = inscribió un criterio de publicación
desk-verb-imported = incorporó datos
desk-verb-process_made = creó un proceso
desk-verb-process_concluded = concluyó el proceso
desk-verb-language_chosen = eligió otro idioma
desk-verb-account_disabled = desactivó una cuenta
desk-verb-account_enabled = reactivó una cuenta
desk-verb-seen_as = miró el proceso como otra condición
desk-verb-session_ended = puso fin a una sesión
desk-verb-set_up = puso en marcha la instalación
desk-verb-mail_retried = pidió reintentar un correo
desk-verb-mail_given_up = desistió de un correo

## See as

desk-see-title = Ver el proceso como otra condición
desk-see-pick = Con qué ojos
desk-see-about = La vista muestra lo que encontraría una acreditación de esa condición, entre los espacios que usted mismo lee. No abre documentos ni hace nada.
desk-see-through = Mirar como
desk-see-look = Mirar
desk-look-band = Esto es solo una vista
desk-look-name = Vista como: { $standing }
desk-look-about = Solo lectura. Desde aquí no se puede hacer nada, y la vista queda en el registro.
desk-look-leave = Terminar la vista
desk-see-spaces = Espacios que ve
desk-see-spaces-count = { $n ->
    [one] Un espacio.
   *[other] { $n } espacios.
}
desk-see-none = Una acreditación de esa condición no ve ninguno de los espacios que usted lee.
desk-see-no-papers = Aún no hay documentos.
desk-see-more = { $n ->
    [one] Un documento en total; figuran los más recientes.
   *[other] { $n } documentos en total; figuran los más recientes.
}
desk-see-unseen = Espacios que no ve
desk-see-unseen-about = De los que usted mismo lee. Para una acreditación de esa condición no existen.

## Operator

desk-operator-title = Instalación
desk-operator-about = Usted mantiene en funcionamiento la instalación. No lee el contenido de ningún proceso, y esta página no lo muestra.
desk-operator-health = Estado
desk-operator-mail = Correo
desk-operator-version = Versión
desk-operator-last-line = Última línea:
desk-operator-invite = Invitar a la primera persona encargada de un proceso
desk-operator-invite-about = De la secretaría; si no la hay, de la presidencia o, en su defecto, de una organización que usted indique. Queda inscrito en el registro y no le da acceso a nada.
desk-operator-standing = Proceso y organización
desk-operator-standing-hint = La persona tendrá su acreditación bajo esta condición
desk-operator-withdraw-title = ¿Retirar esta invitación?
desk-operator-withdraw-about = El enlace deja de funcionar de inmediato. Después puede volver a invitar: a esta persona en otra dirección o a otra persona.
desk-operator-processes = Procesos
desk-operator-processes-about = No se le muestra lo que contiene cada uno.
desk-operator-make = Un proceso se crea en el servidor, con la orden «secretariat import».
desk-operator-no-secretariat = ninguna

## What has just been done

desk-done-invited = La invitación va en camino. Su enlace sirve durante 7 días.
desk-done-sent-again = La invitación va de nuevo en camino, con un enlace nuevo que sirve 7 días. El anterior ya no sirve.
desk-done-withdrawn = La invitación se retiró. Su enlace ya no sirve.
desk-done-standing = La condición quedó inscrita.
desk-done-ended = Concluido. Consta en el registro.
desk-done-ends-later = Terminará por sí solo en el momento elegido.
desk-done-office = El titular del cargo quedó inscrito.
desk-done-admitted = La admisión quedó inscrita.
desk-done-criterion = El criterio quedó inscrito.
desk-done-retry = Se intentará de nuevo enviar el correo.
desk-done-given-up = Se desistió del correo. No se intentará de nuevo.
desk-done-exercised = Quedó inscrito quiénes ejercen el cargo.
desk-done-emergency-asked = La solicitud está firmada y en camino. Aún no se ha abierto nada.
desk-done-emergency-signed = Firmado. El espacio queda abierto durante las horas indicadas y se informa a quienes lo gestionan.
desk-done-emergency-declined = Rehusado. No se abrió nada.
desk-done-emergency-withdrawn = La solicitud está retirada. Ya no puede firmarse.

## What is wrong with a field

desk-error-name = Escriba el nombre de la persona
desk-error-email = Escriba una dirección de correo con @, por ejemplo nombre@ministerio.example
desk-error-language = Elija un idioma
desk-error-standing = Elija una condición vigente
desk-error-capacity = Elija una calidad
desk-error-letter = Escriba la referencia de la carta que designa al punto focal
desk-error-letter-date = Escriba la fecha de la carta como año-mes-día, por ejemplo 2001-02-28
desk-error-of-house = Quien tiene una acreditación en la secretaría no puede tenerla en otra organización, y quien mantiene la instalación no la tiene en ninguna
desk-error-sits-elsewhere = Esta persona está acreditada en otra organización, y quien lo está en la secretaría no puede estarlo en ninguna otra: primero debe terminar esa acreditación, también la de punto focal
desk-error-managed = Este proceso ya tiene quien lo gestione, y es quien invita
desk-error-manager-invited = Hay una invitación abierta para la primera persona encargada; retírela más abajo, o envíe otra cuando pasen sus 7 días
desk-error-focal-point-by-secretariat = Al punto focal lo inscribe la secretaría; elija otra calidad
desk-error-organisation = Elija una organización
desk-error-organisation-name = Escriba el nombre de la organización en inglés
desk-error-kind = Elija un tipo
desk-error-date = Escriba una fecha que exista: un año, un mes o un día, por ejemplo 2000, 2000-03 o 2000-03-24
desk-error-day = Escriba un día que exista como año-mes-día, por ejemplo 2001-05-14
desk-error-time = Escriba una hora con horas y minutos, por ejemplo 18:00
desk-error-zone = Elija un huso horario
desk-error-until-missing = Indique hasta cuándo se mantuvo: un año, un mes o un día
desk-error-until = El fin debe ser posterior al comienzo y a hoy
desk-error-past = El fin no puede estar en el pasado; para terminar de inmediato, elija «Ahora»
desk-error-in-force = Una condición concluida no puede estar vigente; quite el fin o la marca
desk-error-changed = Otra persona cambió esto después de que usted abriera la página. Lo que escribió se conserva, y la página indica cómo está ahora; envíelo de nuevo si ha de valer lo suyo
desk-error-title = Escriba el título que lleva el cargo
desk-error-long = Este texto supera los { $it } caracteres. Acórtelo
desk-error-holder = Elija al titular del cargo
desk-error-exercised = Elija solo acreditaciones de la organización titular del cargo
desk-error-office-kind = Elija un cargo
desk-error-empty-admission = Fije al menos una condición: no se acepta una admisión sin ninguna
desk-error-level = Elija el alcance
desk-error-ceiling = Esto sobrepasa el límite de este espacio
desk-error-emergency-space = Elija un espacio; el de una delegación solo se abre a sus propias acreditaciones, que ya leen en él
desk-error-emergency-seat = Elija una acreditación vigente
desk-error-emergency-ceiling = Una acreditación de esa condición y organización nunca entra en un espacio de este tipo, tampoco en una urgencia
desk-error-emergency-reads = Esta acreditación ya lee en ese espacio; no se abriría nada
desk-error-emergency-same = La segunda firma debe ser de una organización distinta de la suya
desk-error-emergency-signer = Esta organización no puede firmar para este espacio; para el de la sociedad civil debe firmar la propia
desk-error-emergency-hours = Escriba un número de horas de 1 a 24
desk-error-emergency-reason = Escriba el motivo, en 2000 caracteres como máximo
desk-error-number = Escriba un número a partir de 1
desk-error-number-taken = Otro criterio ya tiene este número; escriba el siguiente
desk-error-wording = Escriba el texto en { $it }

# Criterios como reglas
desk-col-conduct = Cómo se publica
desk-conduct-told = { $n ->
    [one] Se anuncia a los participantes durante un día; es público si ninguno objeta. Una objeción lo impide durante { $blocked } días.
   *[other] Se anuncia a los participantes durante { $n } días; es público si ninguno objeta. Una objeción lo impide durante { $blocked } días.
}
desk-conduct-at-once = De inmediato
desk-conduct-at-once-hint = El documento de un participante es público en cuanto se firma la publicación. A los demás se les pregunta antes.
desk-conduct-consent = Con el consentimiento del autor
desk-conduct-consent-hint = Se pregunta al autor por cada documento, salvo que haya consentido al entregarlo.
desk-conduct-window = Tras un plazo de objeciones
desk-conduct-window-hint = La publicación se anuncia a los participantes. El silencio publica; la objeción de un participante la detiene.
desk-field-conduct = Cómo se publica un documento con este criterio
desk-field-window-days = Días para objetar
desk-field-window-days-hint = Días completos, de 1 a 366. Solo para un plazo de objeciones.
desk-field-blocked-days = Días tras una objeción
desk-field-blocked-days-hint = Durante ellos el documento no puede proponerse de nuevo; de 0 a 366.
desk-error-conduct = Elija cómo se publica un documento
desk-error-days = Escriba un número de días, 366 como máximo
desk-criterion-number = Criterio { $number }
desk-end-criterion-title = Poner fin a este criterio
desk-end-criterion-with = Qué termina con él
desk-end-criterion-do = Poner fin al criterio
desk-ends-criterion-proposals = Las nuevas publicaciones con este criterio. Lo ya propuesto sigue su curso.
desk-stays-criterion-releases = Lo publicado con él sigue siendo público y lo sigue citando.
desk-proposals-announced = Anunciado
desk-proposals-announced-about = Será público por sí solo cuando el plazo termine sin objeciones. Hasta entonces puede detenerse en la página del documento.
desk-proposals-objected = Objetado o detenido
desk-proposals-objected-about = En los últimos 90 días un participante objetó o la publicación se detuvo antes de su hora. La página del documento dice más.
desk-embargoed = Firmado, con embargo
desk-embargoed-about = Se hace público por sí solo a la hora indicada. Hasta entonces puede detenerse en la página del documento.
desk-col-public-from = Público desde
desk-proposal-announced = Admite objeciones
desk-proposal-objected = Detenido por una objeción
desk-proposal-lifted = Objeción retirada; puede proponerse de nuevo
desk-proposal-stopped = Detenido antes de su hora
desk-proposal-until = , hasta el { $when }
desk-verb-release_announced = anunció una publicación a los participantes
desk-verb-release_objected = objetó una publicación
desk-verb-objection_lifted = retiró una objeción
desk-verb-criterion_ended = fijó el fin de un criterio de publicación
desk-mail-kind-release_announced = Se anuncia una publicación
desk-mail-kind-release_objected = Un participante objetó una publicación
# Publicaciones propuestas juntas
desk-verb-batch_proposed = propuso publicaciones juntas
desk-verb-batch_signed = firmó publicaciones propuestas juntas
desk-mail-kind-batch_consent_asked = Se pide consentimiento para varios documentos
desk-mail-kind-batch_announced = Se anuncian varias publicaciones
desk-mail-kind-batch_objected = Objeción a varias publicaciones
desk-mail-kind-objection_lifted = Se retiró una objeción
# Solicitudes de autores institucionales
desk-verb-circle_asked = pidió otro círculo para un documento
desk-verb-circle_done = indicó que se había hecho lo pedido sobre un documento
desk-verb-circle_declined = denegó una solicitud sobre un documento
desk-verb-circle_withdrawn = retiró una solicitud sobre un documento
desk-mail-kind-circle_asked = Un autor institucional pide otro círculo
desk-mail-kind-circle_answered = Se responde a una solicitud sobre un documento
desk-mail-kind-checkout_recalled = Un documento deja de estar a cargo de quien lo tenía
desk-mail-kind-release_told = Qué ha sido de una publicación propuesta
desk-requests = Solicitudes de autores institucionales
desk-requests-about = Un círculo más restringido o más amplio para un documento propio. Responde quien administra el espacio, en la página del documento.

desk-tab-vocabularies = Vocabularios
desk-kinds = Tipos de documento
desk-kinds-about = Se ofrecen en este orden a quienes entregan un documento. Un tipo desactivado ya no se ofrece; los documentos que lo llevan lo conservan.
desk-kinds-arrange = Ordenar y desactivar
desk-kinds-order = Ordenar y desactivar tipos de documento
desk-kinds-off = No se ofrecen
desk-kinds-do = Guardar este orden
desk-kind-title = Añadir un tipo
desk-kind-about = Un tipo propio de este proceso queda detrás de los demás hasta que usted lo coloque en otro lugar. Sus nombres son públicos y permanecen, porque los documentos los llevan.
desk-kind-do = Añadir el tipo
desk-field-kind-name = Nombre en { $language }
desk-col-place = Lugar
desk-col-offered = Se ofrece
desk-error-kind-none = Deje que se ofrezca al menos un tipo
desk-error-place-of = Escriba el lugar como número entero del 1 al 999: { $kind }
desk-error-kind-name = Escriba el nombre en { $it }
desk-error-kind-long = Escriba un nombre de 60 caracteres visibles como máximo
desk-error-kind-there = Ya hay un tipo con este nombre: { $it }
desk-error-kinds-many = Un proceso tiene como máximo { $it } tipos propios
desk-series = Signaturas
desk-series-about = Cada espacio tiene su propia serie de signaturas. Un prefijo pertenece a un solo espacio para siempre, y ninguna signatura se asigna dos veces. Las signaturas ya asignadas no cambian.
desk-series-now = Hasta ahora
desk-series-none = Aún sin serie
desk-series-from = { $prefix } (a partir de { $year })
desk-series-do = Fijar un prefijo
desk-series-change = Cambiar el prefijo
desk-field-prefix = Prefijo
desk-field-prefix-hint = Letras mayúsculas, cifras y guiones, con / entre las partes, por ejemplo RCM/VM
desk-field-from-year = Primer año
desk-field-from-year-hint = Los documentos con fecha de este año o de uno posterior reciben el nuevo prefijo
desk-error-prefix = Escriba letras mayúsculas, cifras y guiones, con / entre las partes, 40 caracteres como máximo
desk-error-prefix-taken = Este prefijo no puede usarse. Elija otro
desk-error-from-year = Escriba un año a partir de { $it }, con diez años de antelación como máximo
desk-done-kinds = Los tipos de documento tienen ahora este orden.
desk-done-kinds-off = El orden se ha guardado. El tipo desactivado ya no se ofrece; los documentos que lo llevan lo conservan.
desk-done-kind = Se ha añadido el tipo.
desk-done-series = Se ha fijado el prefijo.

desk-tab-storage = Almacenamiento
desk-storage-files = Archivos
desk-storage-about = Un archivo cuenta una sola vez, con el documento con el que se entregó. Lo que de él se distribuye o se publica no cuenta más. Los documentos de la papelera cuentan hasta que se destruyen. La cifra se muestra solo a esta secretaría y al operador.
desk-storage-used = Espacio ocupado: { $used }. No hay límite fijado.
desk-storage-of = Espacio ocupado: { $used } de { $quota }.
desk-storage-short = Queda poco espacio para los archivos de este proceso. Elimine los borradores que ya no hagan falta o pida más espacio al operador.
desk-quota-title = Límite de almacenamiento
desk-quota-about = Cuando los archivos del proceso ocupan este espacio, no se aceptan más; nada se pierde. La secretaría ve las cifras.
desk-field-quota = Límite en megabytes
desk-field-quota-hint = Déjelo vacío para no fijar límite
desk-quota-do = Fijar el límite
desk-error-quota = Escriba un número entero de megabytes, de 1 a 1 000 000 000, o nada
desk-done-quota = Se ha fijado el límite.
