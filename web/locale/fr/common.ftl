# Words that all pages share.
list-and = { $most } et { $last }
list-and-before-i = { $most } et { $last }
list-comma = ,{ " " }
sentence-gap = { " " }
label-colon = { "\u00A0" }:{ " " }
date-year = { $year }
date-instant = { $day }, { $time } ({ $zone })
date-instant-there = { $day }, { $time }
date-end-of-day = { $day } inclus ({ $zone })
times-in = Heures indiquées : { $zone }.

# Zones by the city that people know them by; the others by the city of their id
zone-at = { $time }, { $offset }
zone-of-city = heure locale ({ $city })
zone-america-tegucigalpa = heure de Tegucigalpa
zone-america-mexico_city = heure de Mexico
zone-america-toronto = heure d’Ottawa
zone-america-lima = heure de Lima
zone-europe-zurich = heure de Genève
zone-europe-budapest = heure de Budapest
zone-europe-stockholm = heure de Stockholm
zone-europe-moscow = heure de Moscou
zone-asia-manila = heure de Manille
zone-asia-bangkok = heure de Bangkok
zone-africa-dakar = heure de Dakar
zone-africa-mbabane = heure de Mbabane

# Languages
language-en = anglais
language-es = espagnol
language-fr = français
language-ar = arabe
language-ru = russe
language-zh = chinois
language-pt = portugais

# Kinds of papers
kind-joint-communique = communiqué conjoint
kind-communique = communiqué
kind-declaration = déclaration
kind-decisions = décisions
kind-conclusions = conclusions
kind-recommendations = recommandations
kind-network-report = rapport de réseau
kind-activity-report = rapport d’activité
kind-financial-report = rapport financier
kind-presidency-report = rapport de la présidence
kind-report = rapport
kind-concept-note = note de cadrage
kind-note = note
kind-agenda = ordre du jour
kind-annotated-agenda = ordre du jour annoté
kind-list-of-participants = liste des participants
kind-plan-of-action = plan d’action
kind-work-plan = plan de travail
kind-questionnaire = questionnaire
kind-country-reply = réponse d’un pays
kind-matrix = tableau comparatif
kind-guidelines = lignes directrices
kind-memorandum = mémorandum d’accord
kind-proceedings = actes
kind-observer-statement = déclaration d’un observateur
kind-civil-society-statement = déclaration de la société civile
kind-country-presentation = présentation d’un pays
kind-statement = déclaration
kind-rules = règles
kind-checklist = liste de contrôle
kind-summary = résumé
kind-glossary = glossaire
kind-discussion-paper = document de réflexion
kind-comparison = comparaison
kind-letter = lettre
kind-other = autre document

# Standings
standing-participant = Participant
standing-observer = Observateur
standing-civil_society = Société civile
standing-secretariat = Secrétariat

# Spaces
space-public = Espace public
space-plenary = Plénière
space-members = Espace des membres
space-bureau = Bureau
space-desk = Espace du secrétariat
space-civil = Société civile
space-joint = Espace conjoint
space-group = Groupe de travail
space-drafting = Comité de rédaction
space-delegation = Délégation
space-delegation-of = Délégation : { $name }
space-meeting = Réunion
space-own = Votre page personnelle

# How far one may go in a space
level-read = Lire
level-contribute = Contribuer
level-manage = Gérer

# Capacities of seats
capacity-head = chef de délégation
capacity-focal_point = point focal
capacity-delegate = délégué
capacity-adviser = conseiller
capacity-staff = personnel

# Offices
office-presidency = Présidence
office-co_chair = Coprésidence
office-chair = Présidence de groupe
office-lead = État chef de file
office-executive_secretary = Secrétariat exécutif
office-network_officer = Responsable du réseau

# Kinds of files
file-pdf = PDF
file-word = Word
file-text = texte
file-markdown = Markdown
file-image = image
file-web-page = page web
file-xml = XML
file-spreadsheet = tableur
file-presentation = présentation
file-archive = archive
file-other = fichier

# Sizes; $n comes as text
size-bytes = { $n } octets
size-kb = { $n } Ko
size-mb = { $n } Mo
size-gb = { $n } Go

# Standings, counted
standing-participants = { $n ->
    [one] { $n } participant
   *[other] { $n } participants
}
standing-observers = { $n ->
    [one] { $n } observateur
   *[other] { $n } observateurs
}
standing-civil_societys = { $n ->
    [one] { $n } organisation de la société civile
   *[other] { $n } organisations de la société civile
}
standing-secretariats = { $n ->
    [one] { $n } secrétariat
   *[other] { $n } secrétariats
}
