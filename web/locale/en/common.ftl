# Words that all pages share.
list-and = { $most } and { $last }
list-and-before-i = { $most } and { $last }
list-comma = ,{ " " }
sentence-gap = { " " }
label-colon = :{ " " }
date-year = { $year }
date-instant = { $day }, { $time } ({ $zone })
date-instant-there = { $day }, { $time }
date-end-of-day = the end of { $day } ({ $zone })
times-in = Times are in { $zone }.

# Zones by the city that people know them by; the others by the city of their id
zone-at = { $time }, { $offset }
zone-of-city = { $city } time
zone-america-tegucigalpa = Tegucigalpa time
zone-america-mexico_city = Mexico City time
zone-america-toronto = Ottawa time
zone-america-lima = Lima time
zone-europe-zurich = Geneva time
zone-europe-budapest = Budapest time
zone-europe-stockholm = Stockholm time
zone-europe-moscow = Moscow time
zone-asia-manila = Manila time
zone-asia-bangkok = Bangkok time
zone-africa-dakar = Dakar time
zone-africa-mbabane = Mbabane time

# Languages
language-en = English
language-es = Spanish
language-fr = French
language-ar = Arabic
language-ru = Russian
language-zh = Chinese
language-pt = Portuguese

# Kinds of papers
kind-joint-communique = joint communiqué
kind-communique = communiqué
kind-declaration = declaration
kind-decisions = decisions
kind-conclusions = conclusions
kind-recommendations = recommendations
kind-network-report = network report
kind-activity-report = activity report
kind-financial-report = financial report
kind-presidency-report = report of the presidency
kind-report = report
kind-concept-note = concept note
kind-note = note
kind-agenda = agenda
kind-annotated-agenda = annotated agenda
kind-list-of-participants = list of participants
kind-plan-of-action = plan of action
kind-work-plan = work plan
kind-questionnaire = questionnaire
kind-country-reply = country reply
kind-matrix = comparative matrix
kind-guidelines = guidelines
kind-memorandum = memorandum of understanding
kind-proceedings = proceedings
kind-observer-statement = statement of an observer
kind-civil-society-statement = statement of civil society
kind-country-presentation = country presentation
kind-statement = statement
kind-rules = rules
kind-checklist = checklist
kind-summary = summary
kind-glossary = glossary
kind-discussion-paper = discussion paper
kind-comparison = comparison
kind-letter = letter
kind-other = other paper

# Standings
standing-participant = Participant
standing-observer = Observer
standing-civil_society = Civil society
standing-secretariat = Secretariat

# Spaces
space-public = Public space
space-plenary = Plenary
space-members = Members’ space
space-bureau = Bureau
space-desk = Secretariat’s desk
space-civil = Civil society
space-joint = Joint space
space-group = Working group
space-drafting = Drafting committee
space-delegation = Delegation
space-delegation-of = Delegation of { $name }
space-meeting = Meeting
space-own = Your own page

# How far one may go in a space
level-read = Read
level-contribute = Contribute
level-manage = Manage

# Capacities of seats
capacity-head = head of delegation
capacity-focal_point = focal point
capacity-delegate = delegate
capacity-adviser = adviser
capacity-staff = staff

# Offices
office-presidency = Presidency
office-co_chair = Co-chair
office-chair = Chair
office-lead = Lead State
office-executive_secretary = Executive secretary
office-network_officer = Officer of the network

# Kinds of files
file-pdf = PDF
file-word = Word
file-text = text
file-markdown = Markdown
file-image = image
file-web-page = web page
file-xml = XML
file-spreadsheet = spreadsheet
file-presentation = presentation
file-archive = archive
file-other = file

# Sizes; $n comes as text
size-bytes = { $n } bytes
size-kb = { $n } KB
size-mb = { $n } MB
size-gb = { $n } GB

# Standings, counted
standing-participants = { $n ->
    [one] { $n } participant
   *[other] { $n } participants
}
standing-observers = { $n ->
    [one] { $n } observer
   *[other] { $n } observers
}
standing-civil_societys = { $n ->
    [one] { $n } civil-society organisation
   *[other] { $n } civil-society organisations
}
standing-secretariats = { $n ->
    [one] { $n } secretariat
   *[other] { $n } secretariats
}
