# Words that all pages share.
list-and = { $most } y { $last }
list-and-before-i = { $most } e { $last }
list-comma = ,{ " " }
sentence-gap = { " " }
label-colon = :{ " " }
date-year = { $year }
date-instant = { $day }, { $time } ({ $zone })
date-instant-there = { $day }, { $time }
date-end-of-day = { $day } inclusive ({ $zone })
times-in = Horas indicadas: { $zone }.

# Zones by the city that people know them by; the others by the city of their id
zone-at = { $time }, { $offset }
zone-of-city = hora de { $city }
zone-america-tegucigalpa = hora de Tegucigalpa
zone-america-mexico_city = hora de Ciudad de México
zone-america-toronto = hora de Ottawa
zone-america-lima = hora de Lima
zone-europe-zurich = hora de Ginebra
zone-europe-budapest = hora de Budapest
zone-europe-stockholm = hora de Estocolmo
zone-europe-moscow = hora de Moscú
zone-asia-manila = hora de Manila
zone-asia-bangkok = hora de Bangkok
zone-africa-dakar = hora de Dakar
zone-africa-mbabane = hora de Mbabane

# Languages
language-en = inglés
language-es = español
language-fr = francés
language-ar = árabe
language-ru = ruso
language-zh = chino
language-pt = portugués

# Kinds of papers
kind-joint-communique = comunicado conjunto
kind-communique = comunicado
kind-declaration = declaración
kind-decisions = decisiones
kind-conclusions = conclusiones
kind-recommendations = recomendaciones
kind-network-report = informe de red
kind-activity-report = informe de actividades
kind-financial-report = informe financiero
kind-presidency-report = informe de la presidencia
kind-report = informe
kind-concept-note = nota conceptual
kind-note = nota
kind-agenda = agenda
kind-annotated-agenda = agenda comentada
kind-list-of-participants = lista de participantes
kind-plan-of-action = plan de acción
kind-work-plan = plan de trabajo
kind-questionnaire = cuestionario
kind-country-reply = respuesta de un país
kind-matrix = matriz comparativa
kind-guidelines = lineamientos
kind-memorandum = memorando de entendimiento
kind-proceedings = memoria
kind-observer-statement = declaración de un observador
kind-civil-society-statement = declaración de la sociedad civil
kind-country-presentation = presentación de un país
kind-statement = intervención
kind-rules = reglas
kind-checklist = lista de verificación
kind-summary = resumen
kind-glossary = glosario
kind-discussion-paper = documento de debate
kind-comparison = comparación
kind-letter = carta
kind-other = otro documento

# Standings
standing-participant = Participante
standing-observer = Observador
standing-civil_society = Sociedad civil
standing-secretariat = Secretaría

# Spaces
space-public = Espacio público
space-plenary = Pleno
space-members = Espacio de los miembros
space-bureau = Mesa
space-desk = Espacio de la Secretaría
space-civil = Sociedad civil
space-joint = Espacio conjunto
space-group = Grupo de trabajo
space-drafting = Comité de redacción
space-delegation = Delegación
space-delegation-of = Delegación: { $name }
space-meeting = Reunión
space-own = Su propia página

# How far one may go in a space
level-read = Leer
level-contribute = Contribuir
level-manage = Administrar

# Capacities of seats
capacity-head = jefe de delegación
capacity-focal_point = punto focal
capacity-delegate = delegado
capacity-adviser = asesor
capacity-staff = personal

# Offices
office-presidency = Presidencia
office-co_chair = Copresidencia
office-chair = Presidencia de grupo
office-lead = Estado coordinador
office-executive_secretary = Secretaría ejecutiva
office-network_officer = Responsable de la red

# Kinds of files
file-pdf = PDF
file-word = Word
file-text = texto
file-markdown = Markdown
file-image = imagen
file-web-page = página web
file-xml = XML
file-spreadsheet = hoja de cálculo
file-presentation = presentación
file-archive = archivo comprimido
file-other = archivo

# Sizes; $n comes as text
size-bytes = { $n } bytes
size-kb = { $n } KB
size-mb = { $n } MB
size-gb = { $n } GB

# Standings, counted
standing-participants = { $n ->
    [one] { $n } participante
   *[other] { $n } participantes
}
standing-observers = { $n ->
    [one] { $n } observador
   *[other] { $n } observadores
}
standing-civil_societys = { $n ->
    [one] { $n } organización de la sociedad civil
   *[other] { $n } organizaciones de la sociedad civil
}
standing-secretariats = { $n ->
    [one] { $n } secretaría
   *[other] { $n } secretarías
}
