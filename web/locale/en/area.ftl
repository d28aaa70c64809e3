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
area-see-all = See all ({ $n })
area-consented = To be signed and released
area-consented-hint = Nobody has to be asked any more: the consent is given, or is not needed. The release takes place once it is signed.
area-consented-one = The release waits for a signature.
area-new = New for me
area-new-since = Since your last visit on { $when }.
area-new-first = This is your first visit: the latest papers that you may read.
area-new-days = Papers of the last { $n } days. “New” marks what has come since your last visit on { $when }.
area-new-mark = New
area-new-none = Nothing has come in during this time.
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
area-all-spaces = All my spaces here ({ $n })

# Handing in a paper
area-hand-in = Hand in a paper
area-hand-in-where = To which space? Under each name stands who will be able to read the paper there.
area-hand-in-seat = It is handed in for { $organisation } ({ $capacity }). Another seat is chosen at the top of the page.
area-hand-in-circulates = circulated at once
area-hand-in-draft = a draft at first
area-hand-in-none-title = No space takes papers from this seat
area-hand-in-none = Your seat may read, but not add papers. If that should change, the focal point of your delegation or the secretariat can help.

# Spaces
area-spaces-title = My spaces
area-spaces-none-title = No space is open to you today
area-spaces-none = Your seat is in force, but it opens no space yet. The focal point of your delegation or the secretariat can tell you more.
area-ended-title = None of your seats is in force today
area-ended = Your seat has ended, or its first day has not come yet. Until a seat is in force, the spaces that it opens are closed to you. The papers that you handed in stay with your organisation.
area-ended-ask = If you still represent your organisation, please ask the focal point of its delegation, who can invite you to a new seat. A focal point is appointed by the secretariat of the process; its public site says who that is.
area-operator-title = An operator reads nothing here
area-operator = This sign-in runs the installation. It has no seat, and the papers of the spaces are closed to it.
area-spaces-range = Spaces { $from } to { $to } of { $all }.
area-spaces-all = All my spaces
area-spaces-before = Spaces before these
area-spaces-next = Further spaces
area-spaces-pager = Further spaces
area-spaces-no-match = You have no space of this kind here
area-filters = Filters
area-process = Process
area-room = Kind of space

# Papers
area-papers-title = All papers that I may read
area-papers-none-title = No papers yet
area-papers-none = As soon as a paper is circulated to one of your spaces, it stands here.
area-papers-tab = All papers
area-bookmarks-tab = At hand
area-bookmarks-title = Papers at hand
area-bookmarks-order = Kept last stands first. Nobody else sees this list.
area-bookmarks-none-title = No paper is at hand yet
area-bookmarks-none = Choose “Keep at hand” on the page of a paper, and it stands here, whatever space it is in. Nobody else sees that.
area-bookmarks-put-back = Keep the chosen papers at hand no longer
area-bookmarks-done = The chosen papers are no longer at hand. They stay where they are in their spaces.
area-read-tab = Recently read
area-read-title = Papers that I read recently
area-read-order = Read last stands first; at most 50 papers. What counts is a text read on its page, a file downloaded and a pack taken along.
area-read-none-title = You have not read a paper yet
area-read-none = As soon as you have read the text of a paper on its page or downloaded a file, it stands here.
area-read-on = read on { $when }

# Who is here
area-people = Who is here, by name
area-people-tab = Who is here
area-people-name = Name
area-people-capacity = Capacity
area-people-here = With a seat here: { $who }.
area-people-of = { $persons } from { $organisations } of { $whole }
area-people-all = { $persons } from { $whole }
area-people-some = { $persons } from { $organisations }
area-people-persons = { $n ->
    [one] { $n } person
   *[other] { $n } persons
}
area-people-organisations = { $n ->
    [one] { $n } organisation
   *[other] { $n } organisations
}
area-people-band = The band above counts the organisations that are admitted, also those of which nobody has an account yet.
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
area-band-seats-of = the persons accredited by { $name }
area-band-all = all accredited persons
area-band-all-participant = the participants
area-band-all-observer = the observers
area-band-all-civil_society = civil society
area-band-all-secretariat = the secretariat
area-band-seats-under = the persons accredited by { $name } under the standing “{ $standing }”
area-band-holding = { $who } in the office “{ $office }”
area-band-as = { $who } in the capacity “{ $capacity }”
area-band-named = { $n ->
    [one] { $n } person admitted by name
   *[other] { $n } persons admitted by name
}
area-band-not-both = Not observers, not civil society.
area-band-not-observers = Not observers.
area-band-not-civil = Not civil society.
area-band-manage = You may read, add papers and arrange this space.
area-band-releases = What stands here was released. A release is proposed on the page of a paper.
area-band-contribute = You may read and add papers.
area-band-read = You may read.
area-band-more = About this space

area-announced = Announced, open to objection
area-announced-hint = These releases take place by themselves at the time that stands here, unless a participant objects before. A delegation objects through its head or focal point.
area-announced-until = Objections until
# Requests of originators
area-requested = Requests of originators
area-requested-hint = Papers for which their originators ask for another circle of readers
