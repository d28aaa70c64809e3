# The pages of the public site.

# Head and foot
site-wordmark = Virtual Secretariat
site-skip = Skip to the content
site-language = Language
site-sign-in = Sign in
site-foot-demo-word = Demonstration.
site-foot-demo = Facts come from published research and describe the state of 2001. Papers are illustrative summaries, not official texts; persons are invented.
site-foot = The public site of the consultative processes on migration that this secretariat serves.
site-foot-nav = About this site
site-processes = Processes
site-about = About
site-accessibility = Accessibility
site-where = Where you are

# Parts of a process
site-tab-profile = Profile
site-tab-participants = Participants
site-tab-plan = Plan of action
site-tab-documents = Documents
site-tab-meetings = Meetings

# Home
site-home-title = Where governments consult on migration
site-home-lead = { $n ->
    [one] One regional consultative process on migration: who takes part and since when, when it meets, which papers it has released.
   *[other] { $n } regional consultative processes on migration. Each has a public page: who takes part and since when, when it meets, which papers it has released.
}
site-home-beside = Between meetings the work goes on in private spaces, which are open to those who take part.
site-home-processes = The processes
site-home-order = In order of their first meeting. Where research has placed a process in one of four stages, these are shown: decision, common language, plan, operations.
site-home-processes-none = No process has been entered yet. Once one has, its public page is found here.
site-home-documents = Newest released documents
site-home-documents-side = All released papers of a process stand on its page.
site-home-documents-none = No document has been released yet. The pages of the processes say what they do and who takes part.
site-home-texts = About all processes
site-home-meetings = Next meetings
site-home-meetings-side = Only meetings that have been made public.
site-home-meetings-none = No meeting to come has been announced. Past meetings stand on the pages of the processes.
site-states = { $n ->
    [one] { $n } State
   *[other] { $n } States
}
site-organisations = { $n ->
    [one] { $n } organisation
   *[other] { $n } organisations
}

# Column heads
site-col-process = Process
site-col-region = Region
site-col-taking-part = Taking part
site-col-began = Began
site-col-stage = Stage or status
site-col-symbol = Symbol
site-col-title = Title
site-col-kind = Kind
site-col-languages = Languages
site-col-date = Date
site-col-when = When
site-col-what = What
site-col-lane = Kind
site-col-standing = Standing
site-col-meeting = Meeting
site-col-outcome = Outcome

# Stages and status; a capital letter is set where a phrase begins
site-stage-1 = decision to cooperate
site-stage-2 = common language
site-stage-3 = plan of action
site-stage-4 = operations
site-stage-towards-2 = moving to a common language
site-stage-towards-3 = moving to a plan
site-stage-towards-4 = moving to operations
site-stage-both = { $stage }; { $next }
site-stage-none = not placed
site-status-succeeded = succeeded by other bodies
site-status-follow-up = in follow-up
site-status-adopted = declaration adopted; not a process
site-status-starting = starting

# Profile
site-profile = Profile
site-process-description = Profile, participants, plan of action, meetings and released documents: { $process }.
site-told-elsewhere = Descriptions appear in the language in which they were recorded.
site-goals = What it sets out to do
site-fact-began = Began
site-fact-participants = Participants
site-fact-observers = Observers
site-fact-secretariat = Secretariat
site-fact-chair = Chair
site-fact-meets = Meets
site-fact-stage = Stage
site-fact-funding = Funding
site-fact-ngo = NGO network
site-fact-not-recorded = Not recorded

# Milestones
site-milestones = Milestones
site-milestones-legend = A box: only the year is known. A dot: the month is known.
site-timeline-about = Timeline: { $process }, { $from } to { $to }. The table below says the same.
site-same-as-table = The same as a table
site-lane-stage = Stage
site-lane-meetings = Meeting
site-lane-milestones = Step
site-lane-participants = Participants
site-no-date = Date not recorded
site-no-place = Place not recorded
site-place-inferred = (inferred from the title)

# Who takes part
site-participants = Who takes part
site-participants-legend = Solid: participant. Broken: observer, or dates not recorded.
site-participants-none = No participants are recorded.
site-since-unknown = Since when each has taken part is not recorded.
site-standing-since = { $standing } since { $since }
site-standing-until = { $standing } until { $until }; beginning not recorded
site-standing-from-until = { $standing } from { $since } to { $until }
site-standing-since-ended = { $standing } since { $since }; ended, date not recorded
site-standing-ended = { $standing } formerly; dates not recorded
site-standing-undated = { $standing }; since when is not recorded
site-secretariats = { $n ->
    [one] Secretariat
   *[other] Secretariats
}
site-secretariats-none = This process has no secretariat.
site-offices = Offices
site-office-since-unknown = beginning not recorded
site-office-open = today

# Plan
site-plan = Plan of action
site-plan-none = No plan of action is recorded.
site-plan-known = { $known } of { $total } are recorded here.
site-plan-adopted = adopted
site-plan-issued = issued
site-plan-largely-achieved = largely achieved
site-plan-under-discussion = under discussion

# Groups
site-groups = Working groups
site-group-proposed = proposed
site-group-lead = Led by { $lead }

# Documents
site-documents = Released documents
site-documents-about = Papers that the process has made public, in all their languages.
site-documents-all = All, with filters
site-documents-none = No document of this process has been released yet.
site-documents-empty = Nothing released yet
site-documents-no-match = No document matches
site-documents-no-match-help = Choose fewer filters, or show all released documents.
site-documents-total = { $n ->
    [one] { $n } document
   *[other] { $n } documents
}
site-documents-total-more = More than { $n } documents
site-filter = Filter
site-filter-none = Show all
site-filter-any = Any
site-filter-language = Language
site-filter-year = Year
site-pager = Pages of the list
site-newer = Newer documents
site-older = Older documents
site-released = released
site-original = original
site-translation = translation
site-not-yet = not yet
site-title-in = Title in the original language: { $language }
site-text-in = text in { $language }
site-original-in = original in { $language }
site-superseded = A later release replaces this one:
site-document-text = Text of the document
site-document-no-text = The text of this document is in its files.
site-document-in-original = Text: { $language } · original
site-document-in-translation = Text: { $language } · translation
site-files = Languages and files
site-download = Download
site-cite = Cite this document
site-release = Record of release
site-release-at = Released
site-release-by = By
site-release-criterion = Criterion
site-release-originator = Originator
site-release-covers = Covers
site-release-supersedes = Supersedes
site-release-first = Nothing; first release

# Withdrawn
site-tombstone = Document withdrawn
site-tombstone-title = { $symbol } withdrawn
site-tombstone-lead = The document { $symbol } was public and has been withdrawn.
site-tombstone-at = Withdrawn
site-tombstone-reason = Reason
site-tombstone-help = Its text and files are no longer available here. The symbol is not given to any other document.

# Meetings
site-meetings = Meetings
site-meetings-none = No meeting of this process has been made public.
site-meeting-planned = planned
site-meeting-unclear = whether it was held is not recorded

# About
site-about-title = About this site
site-about-lead = { $n ->
    [one] The public side of a virtual secretariat: through it { $n } intergovernmental process on migration shows what it does.
   *[other] The public side of a virtual secretariat: through it { $n } intergovernmental processes on migration show what they do.
}
site-about-public = What is public
site-about-public-1 = Each process has a page with its aims, its participants and observers since they joined, its secretariat, its plan of action and its meetings.
site-about-public-2 = Papers become public by a release. Each release names the criterion under which it was made, agreed by the members of the process, and says whether those whose paper it is consented or a rule of the participants asks for no consent.
site-about-private = What is not
site-about-private-1 = Between meetings governments, observers and civil society work in private spaces. Who may read there is decided by each space; nothing of it appears on this site.
site-about-cite = Citing
site-about-cite-1 = A released document keeps its symbol and its address for good, for all its languages. Its page says how to cite it, and gives the checksum of every file.
site-about-cite-2 = When a document is withdrawn, its address goes on to say so, with the dates and the reason.
site-about-facts = The facts
site-about-facts-1 = Dates are as precise as their source: where only a year is recorded, only the year is shown. What is not recorded is said to be so.
site-about-data = Your data
site-about-data-1 = Reading this site needs no account. It sets no cookie, loads nothing from other sites and does not follow its readers.

# Accessibility
site-access-lead = Everyone should be able to read these pages, with any device and any aid. We build them to the Web Content Accessibility Guidelines 2.2, level AA.
site-access-how = What you can rely on
site-access-keyboard = Everything works with the keyboard alone; where you are is always visible, and the first link skips to the content.
site-access-script = No page needs scripts.
site-access-zoom = Text can be enlarged to 200 per cent, and pages fit a narrow screen without scrolling sideways.
site-access-colour = No meaning rests on colour alone: every state is also said in words. Light and dark follow your device.
site-access-pictures = Every drawing is followed by a table or words that say the same.
site-access-print = Pages print without what belongs to the screen only.
site-access-languages = Languages
site-access-languages-1 = Pages come in six languages, Arabic from right to left. Texts that exist in one language only are marked, so that speech programs read them in their own.
site-access-limits = Known limits
site-access-limits-1 = Files of released documents are as their authors made them; some may not be readable by speech programs. Where the text of a document is known, its page shows it.
site-access-limits-2 = Descriptions of the processes exist in English only so far.

# Stages in one word, for the drawing
site-stage-short-1 = 1 decision
site-stage-short-2 = 2 language
site-stage-short-3 = 3 plan
site-stage-short-4 = 4 operations

# Citation and record of release
site-text = text
site-citation = { $author }, “{ $title }”, { $rest }.
site-by-secretariat = the secretariat
site-signed-secretariat = secretariat
site-signed-presidency = presidency
site-signed-import = Taken over with the data of the process, not signed here
site-originator-own = { $name }; its own paper, no further consent needed
site-originator-consented = { $name }; has consented to the release
site-originator-rule = { $name }; released under a rule that the participants agreed
site-document-behind = Translation of an earlier text than this original
