# What stands round every private page, and the home of the private area.
area-wordmark = Virtual Secretariat
area-skip = Skip to the content
area-language = Language
area-nav = Private area
area-nav-home = My area
area-nav-papers = Papers
area-nav-spaces = Spaces
area-nav-desk = Desk
area-nav-account = My account
area-nav-operator = Operator
area-acting-as = Acting as
area-choose-seat = Choose a seat
area-seat-hint = Every act is done in one seat. Choose it here.
area-seat-now = now
area-signed-in-as = Signed in as
area-sign-out = Sign out
area-band = This space
area-foot = Private area.
area-foot-store = Nothing on this page is stored by caches or search engines.
area-foot-demo = Demonstration: facts of 2001 from published research, papers illustrative, persons invented.
area-foot-nav = Public site and account
area-public-site = Public site: { $process }
area-public-site-short = Public site
area-public-home = Public site

# My area
area-home-title = { $organisation } in the { $process }
area-awaited = Awaited from us
area-awaited-hint = A release to the public has been proposed. It takes place only with the consent of your organisation.
area-awaited-consent = Your consent to the release is awaited.
area-awaited-criterion = Criterion: { $criterion }
area-new = New for me
area-new-since = Since your last visit on { $when }.
area-new-first = This is your first visit: the latest papers that you may read.
area-new-none = Nothing has come in since then.
area-new-none-first = No papers yet.
area-all-papers = All papers that I may read
area-my-spaces = My spaces
area-my-spaces-hint = Under each name stands who can read there.
area-new-papers = { $n ->
    [0] nothing new
    [one] { $n } new paper
   *[other] { $n } new papers
}
area-new-papers-more = more than { $n } new papers

# Spaces
area-spaces-title = My spaces
area-spaces-none-title = No space is open to you today
area-spaces-none = A space opens when a seat of yours is in force. Your seats and their dates stand under “My account”; the focal point of your delegation or the secretariat can tell you more.

# Papers
area-papers-title = All papers that I may read
area-papers-none-title = No papers yet
area-papers-none = As soon as a paper is circulated to one of your spaces, it stands here.

# Who is here
area-people = Who is here, by name
area-people-tab = Who is here
area-people-name = Name
area-people-capacity = Capacity
area-people-total = { $persons } from { $organisations }
area-people-persons = { $n ->
    [one] { $n } person
   *[other] { $n } persons
}
area-people-organisations = { $n ->
    [one] { $n } organisation
   *[other] { $n } organisations
}
area-people-no-mail = Addresses are not shown here.

# Who is listening
area-band-own = Read by you alone, { $name }. Nobody else sees this page.
area-band-anyone = Read by anyone, without signing in.
area-band-readers = Read by { $who }.
area-band-participant = { $n ->
    [one] { $n } participant
   *[other] { $n } participants
}
area-band-observer = { $n ->
    [one] { $n } observer
   *[other] { $n } observers
}
area-band-civil_society = { $n ->
    [one] { $n } civil-society organisation
   *[other] { $n } civil-society organisations
}
area-band-secretariat = { $n ->
    [0] the secretariat
    [one] the secretariat
   *[other] { $n } secretariats
}
area-band-office-presidency = the presidency
area-band-office-co_chair = the co-chairs
area-band-office-chair = the chair
area-band-office-lead = the lead State
area-band-office-executive_secretary = the executive secretary
area-band-office-network_officer = the officers of the network
area-band-seats-of = the seats of { $name }
area-band-named = { $n ->
    [one] { $n } person admitted by name
   *[other] { $n } persons admitted by name
}
area-band-not-both = Not observers, not civil society.
area-band-not-observers = Not observers.
area-band-not-civil = Not civil society.
area-band-manage = You may read, add papers and arrange this space.
area-band-contribute = You may read and add papers.
area-band-read = You may read.
