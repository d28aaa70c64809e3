# Lists of papers
library-papers = Papers
library-col-symbol = Symbol
library-col-title = Title
library-col-kind = Kind
library-col-from = From
library-col-language = Language
library-col-languages = Languages
library-col-date = Date
library-col-space = Space
library-col-made-by = Handed in by
library-col-files = Files
library-col-paper = Paper
library-col-state = State
library-col-acts = Acts
library-original = original
library-not-yet = not yet
library-no-symbol-short = no symbol yet
library-no-symbol = No symbol yet: it is given at the first circulation
library-note-original = Title in the original, { $language }
library-note-draft = Draft
library-note-version = Version { $n }
library-filter = Filter
library-filter-all = All
library-filter-any = Any
library-filter-has = Has { $language }
library-filter-missing = One missing
library-filter-language = Language
library-filter-year = Year
library-filter-clear = Clear the filters
library-newest-first = By the time at which they become public, the latest first.
library-received = received
library-last-received = Last received first.
library-csv = This list as CSV
library-newer = Newer papers
library-older = Older papers
library-pager = Further papers
library-total = { $n ->
    [0] No papers.
    [one] { $n } paper.
   *[other] { $n } papers.
}
library-total-more = More than 1,000 papers.
library-releases-more = More than 1,000 releases.
library-no-match = No paper matches these filters
library-no-match-hint = Take one of them away, or clear all.
library-none-title = No papers here yet
library-none-add = You may add the first one.
library-none-wait = As soon as a paper is circulated here, it stands on this page.
library-crumbs = Where you are

# Handing in a paper
library-upload = Upload a paper
library-upload-circulates = This paper is circulated at once: it is given a symbol, and those who can read here are told.
library-upload-draft = This paper is a draft. It has no symbol and is circulated to nobody.
library-upload-originator = It is handed in by { $organisation }, which stays its originator: circulation to further spaces and release to the public need its consent, unless a publication criterion that the participants agreed says otherwise.
library-title-original = Title, in the language of the original
library-language-original = Language of the original
library-title-translation = Title in the translation
library-language-translation = Language of the translation
library-title-in-language = Title in this language
library-date = Date of the paper
library-date-hint = Day, month and year as far as known: 09/03/2001 (day, month, year), 2001-03-09, 2001-03 or 2001.
library-file = File
library-file-translation = File of the translation
library-file-limit = At most { $size }. { $kinds }.
library-file-kinds = PDF, Word, Excel, PowerPoint, OpenDocument, RTF, pictures, text, CSV, web pages (HTML), SVG, XML, ZIP
library-file-drop = You can also drop it here.
library-file-more = This page has no place for all of these files. Those that it takes are shown above.
library-translation = Translation
library-optional = (may stay empty)
library-translation-hint = Both language versions stand under one symbol. Further ones can be added later.
library-choose = Choose
library-no-translation = No translation
library-note = Note
library-note-hint = One or two sentences for the readers, shown with the version.
library-consent = Consent to circulation and release
library-consent-box = { $organisation } agrees that this paper be circulated to further spaces, and released to the public under the publication criteria of the process.
library-consent-hint = The box by itself circulates and releases nothing. If it is ticked, those who manage the space may circulate the paper further, and the secretariat may release it, without asking you again. If it stays empty, only your organisation circulates it further, and it is asked before any release that a publication criterion does not regulate otherwise.
library-upload-do = Upload and circulate
library-upload-keep = Upload the draft
library-upload-leave = Leave without uploading
library-sending = The files are being sent. Please leave this page open.
library-sending-failed = The connection broke off and nothing was stored. Please try again.
library-sent-now = Sending
library-sent-again = The connection broke off. It is being tried again, and what has arrived is kept.
library-sent-done = Sent
library-sent-before = Already received:
library-sent-along = Will be sent with the form
library-faults-kept = What you typed is kept, but files must be chosen again. Nothing has been stored.
library-faults-kept-file = What you typed is kept, but the file must be chosen again. Nothing has been stored.
library-faults-kept-sent = What you typed is kept, and so are the files that are shown as sent. Nothing has been handed in yet.

# Faults
library-fault-title = Enter the title of the paper.
library-fault-title-long = Shorten the title to at most 500 characters.
library-fault-title-unseen = Take the invisible characters out of the title: they can make it read differently from what it is.
library-fault-title2 = Enter the title of the translation.
library-fault-kind = Choose the kind of paper.
library-fault-language = Choose the language.
library-fault-language-same = Choose another language than that of the original.
library-fault-language-there = A version in this language is there already. Hand in a newer version instead.
library-fault-date = Enter a date that exists, for example 09/03/2001 (day, month, year), 2001-03 or 2001.
library-fault-file-none = Choose a file.
library-fault-file-of = Choose the file in { $it }.
library-fault-file-translation = Choose the file of the translation.
library-fault-file-empty = This file is empty. Choose the one that holds the paper.
library-fault-file-large = This file is larger than { $it }. Choose a smaller one.
library-fault-file-kind = Files of this kind are not taken. Choose one of these: { $it }.
library-fault-file-heic = HEIC photos are not taken: save the photo as JPG or PDF.
library-fault-file-mismatch = The content of this file is not what its name says ({ $it }). Save it again from its program, and choose it anew.
library-fault-file-nested = Web pages saved as one file (.mhtml) are not taken. Save the paper as PDF or as a text document, and choose that file.
library-fault-upload-gone = The file that was sent is no longer there. Choose it again.
library-fault-changed = Somebody else has added to this paper since you opened the page. What you wrote is kept, and the page says how the paper is now. Choose the file again, and send it if yours is to follow.
library-fault-newer = Somebody has added a newer version since you opened the page. What you entered is kept, and the page speaks of the newer version now. Send it again if that is what you mean.
library-fault-note-long = Shorten the note to at most 2,000 characters.
library-fault-target = Choose a space.
library-fault-criterion = Choose a criterion.
library-fault-languages = Choose at least one language.
library-fault-embargo-date = Enter a day that exists, together with the time.
library-fault-embargo-time = Enter the time from 00:00 to 23:59.
library-fault-embargo-past = Enter a time that lies in the future.
library-fault-embargo-gap = This time does not exist in the zone on that day, because the clocks change. Choose another.
library-fault-zone = Choose the zone of the time.
library-fault-answer = Choose whether you consent or decline.
library-fault-reason = Give the reason in a sentence or two.
library-fault-what = Choose what you are adding.
library-fault-versions-many = This paper has 1,000 versions, the most that a paper can have. Hand in a new paper that takes its place.

# A paper
library-versions-languages = Language versions
library-languages-complete = All working languages of the process are there.
library-languages-awaited = Awaited: { $languages }.
library-add-language = Add a language
library-the-original = Original
library-the-translation = Translation
library-download = Download
library-view = View here
library-view-pdf = Your browser shows the file with a viewer of its own. If nothing appears below, download the file.
library-view-picture = The picture as it was handed in.
library-view-none = This file cannot be shown here: its content is not what its name says, or the picture is too large. Download it, and open it with a program of your own.
library-text = Text
library-jump-read = Read:
library-text-extracted = The words of the file alone: its layout, pictures and tables are in the file.
library-text-cut = The text is longer than what is shown here: the file has all of it.
library-text-pending = The text is being read; open the page again in a minute.
library-text-goes-on = Here the text goes on in the file.
library-text-unrecorded = The text is not shown: reading it is entered in the record, and the record cannot be written at the moment. Please try again in a few minutes, or download the file.
library-details = Details
library-originator = Originator
library-circulated = Circulated to
library-circulated-none = No other space that you can see.
library-checksum = Checksum (SHA‑256)
library-checksum-check = To check the files
library-versions = Versions
library-version-shown = shown here
library-state-older = This is an older version. The newest stands under “Versions”.
library-consent-needed = Not yet given. { $organisation } is asked before any release, unless the criterion says otherwise.
library-consent-for = Given for the release of version { $version } on { $when }.
library-acts = What you can do
library-acts-hint = Each step first shows a page that says who gains sight. Nothing happens before you confirm.
library-acts-more = Further steps
library-act-version = A newer text, or a further language under the same symbol.
library-act-version-do = Add
library-act-circulate = A copy of this version with its symbol and files. Later changes here do not show there.
library-act-circulate-do = Circulate
library-act-deposit = A copy for the bureau or for the secretariat’s desk, where you do not read yourself.
library-act-deposit-do = Deposit
library-act-propose = Under one of the agreed publication criteria, and with the consent of the originator where the criterion asks for it.
library-act-propose-do = Propose
library-back-paper = Back to the paper

# Release, on the page of a paper
library-release = Release to the public
library-release-hint = Every step is entered in the record.
library-criterion = Criterion
library-proposed = Proposed by
library-proposal-version = Version
library-proposer = { $organisation } ({ $as })
library-remark = Remark
library-answer = Answer
library-proposal-asked = Waits for the consent of { $organisation }
library-proposal-consented = { $organisation } has consented
library-proposal-own = { $organisation } is the originator; nobody else is asked, and only the signature is missing
library-proposal-ruled = No consent is needed under this criterion; only the signature is missing
library-proposal-declined = { $organisation } has not consented
library-proposal-released = Released to the public on { $when }
library-proposal-superseded = Released to the public on { $when }; superseded by the release of { $by }
library-proposal-embargoed = Signed; public on { $when }
library-proposal-withdrawn = Withdrawn on { $when }
library-proposal-stopped = Stopped before its time, on { $when }
library-proposal-overtaken = Followed by a later release before it became public
library-proposal-never-public = Stopped, or followed by another release, before it became public
library-answer-given = { $who }, { $when }.
library-answer-reason-was = { $who }, { $when }
library-answer-upload = The consent was given with the upload.
library-answer-legend = The answer of { $organisation }
library-answer-consent = We consent to the release
library-answer-consent-hint = The secretariat can then release the paper as proposed above. From then on anyone on the web can read it.
library-answer-decline = We do not consent
library-answer-decline-hint = The paper stays where it is. It can be proposed again later.
library-answer-reason = Reason
library-answer-reason-hint = Needed only if you decline. It is read by those who can read this paper.
library-answer-do = Give the answer
library-release-now = It can be signed now. On release, anyone can read the paper, unless an embargo is set; this is entered in the record.
library-release-do = Release to the public
library-release-title = Release to the public
library-release-1 = What becomes public
library-release-no-embargo = None: it is public at once.
library-release-readers = Who can read it
library-release-anyone = Anyone on the web, without signing in.
library-release-anyone-from = Anyone on the web, without signing in, from { $when } on.
library-public-page = Public page
library-tombstone-page = Page of the withdrawal
library-withdraw = Withdraw
library-stop = Stop

# A newer version or a further language
library-version-title = Add a version or a language
library-version-circulates = This version is circulated at once under the same symbol; those who may read here are told.
library-version-what = What are you adding?
library-version-note = What is new
library-version-note-hint = One or two sentences, shown in the list of versions.
library-version-do = Upload

# Circulation
library-circulate-title = Circulate to another space
library-dispatch-choose = Choose where to circulate…
library-circulate-1 = To which space
library-circulate-1-hint = Choose a space first; the page then says who would newly be able to read it.
library-circulate-offered = Offered are spaces to which you may add papers. The public is reached by a release, not from here.
library-circulate-no-target = There is no other space to which you may bring this paper.
library-circulate-work-out = Show who will read it
library-circulate-2 = Who will be able to read it
library-circulate-2-hint = Worked out for “{ $space }” at { $when }, from the seats in force now.
library-circulate-3 = What goes, and what stays
library-circulate-4 = Who is told
library-circulate-note = A line to go with the message
library-circulate-note-hint = Read by everyone in “{ $space }”.
library-circulate-blocked = Not possible now
library-circulate-unread = A paper that has been read cannot be unread.
library-circulate-do = Circulate to “{ $space }”:
library-circulate-do-more = { $n ->
    [0] no new readers
    [one] { $n } new reader
   *[other] { $n } new readers
}
library-circulate-leave = Do not circulate
library-sight-before = { $n ->
    [one] Today { $n } person can read this paper.
   *[other] Today { $n } persons can read this paper.
}
library-sight-after = { $n ->
    [one] Afterwards { $n } person can.
   *[other] Afterwards { $n } persons can.
}
library-sight-already = Can read it already
library-sight-newly = Will newly be able to
library-sight-still = Still cannot
library-sight-nobody = Nobody: all readers of that space can read it already.
library-sight-public = A release of it is public: anyone on the web can read what was released.
library-goes = Goes
library-goes-is = { $version } with symbol, titles, files, subject and references, in { $languages }
library-goes-symbol = The symbol { $symbol } goes with the paper. It tells its new readers in which series the paper was first circulated, and its number there.
library-goes-symbol-new = The paper is given its symbol now, from the series of that space, and bears it from then on wherever it stands.
library-goes-follows = An earlier version stands in that space. This one follows it there as the newest, under the same symbol; the earlier one stays and can be read.
library-stays = Stays here
library-stays-is = Earlier versions, drafts and notes
library-consent-not-needed = Not needed: { $organisation } is the originator and circulates it itself.
library-consent-there = Given by { $organisation }.
library-consent-missing = { $organisation } handed this paper to its present readers only. Its consent is needed before others can read it.
library-told = { $n ->
    [0] Nobody new gains sight, so nobody is told.
    [one] The one new reader is told by mail, in their own language. Those who can read it already are not told again.
   *[other] The { $n } new readers are told by mail, each in their own language. Those who can read it already are not told again.
}
library-confirm = Confirm
library-done-as = This is done as { $organisation }, { $capacity }, and is entered in the record.

# Deposit
library-deposit-title = Deposit with bureau or desk
library-deposit-1 = Where to
library-deposit-1-hint = You hand over a copy. You cannot read there yourself.
library-deposit-stays = The paper itself, with its earlier versions. It goes on being yours.
library-deposit-after = Afterwards
library-deposit-no-reading = You do not see what becomes of the copy, and you cannot take it back. The record keeps that you deposited it, and when.
library-deposit-note = A line to go with it
library-deposit-note-hint = Read by those who receive the copy.
library-deposit-do = Deposit a copy

# Proposing a release
library-propose-title = Propose release to the public
library-propose-1 = Criterion
library-propose-1-hint = The rule of the process under which this paper may be public. It is named in the release.
library-propose-no-criterion = This process has not agreed any publication criterion yet. Without one, nothing can be released.
library-propose-2 = Languages
library-propose-2-hint = Only what you choose here becomes public. A further language can follow in a later release that names them all.
library-propose-supersedes = This release will take the place of the one of { $when }. A language that is not chosen here is then no longer public.
library-propose-overtakes = A release that is closed until { $when } is signed already. If this one is public before that, the earlier signed one never becomes public.
library-embargo = Embargo
library-embargo-hint = Until this time the paper stays closed to the public. If this stays empty, it is public as soon as it is released.
library-embargo-until = closed until
library-embargo-date = Day
library-embargo-time = Time
library-embargo-time-empty = Without an hour it ends at 00:00.
library-embargo-zone = Time zone
library-consent-word = Consent
library-propose-consent-given = { $organisation } gave its consent with the upload.
library-propose-consent-self = { $organisation } is the originator and proposes this itself; its consent is recorded with the proposal.
library-propose-consent-ask = The originator is { $organisation }. Its focal point and head of delegation are asked; nothing is released before they consent.
library-propose-note = A line to the originator
library-batch-note = A line to the originators
library-propose-note-hint = For instance why now, and for whom. It stands with the proposal.
library-propose-then-ask = The originator is asked next. The release itself is a further step.
library-propose-then-if = Where the criterion asks for consent, the originator is asked next. The release itself is a further step.
library-propose-then-release = The release itself is a further step, on the page of the paper.
library-propose-do = Propose the release

# The public space from inside
library-releases-title = Releases to the public
library-releases-public = The public list of papers
library-releases-none-title = Nothing has been released yet
library-releases-none = A release is proposed on the page of a paper, under one of the agreed publication criteria.
library-releases-total = { $n ->
    [one] { $n } release.
   *[other] { $n } releases.
}
library-state-public = public
library-state-since = Public since { $when }
library-state-planned = Was to be public on { $when }
library-state-superseded = superseded by the release of { $when }
library-state-withdrawn = withdrawn on { $when }
library-state-stopped = stopped before its time, on { $when }
library-state-overtaken = followed by a later release before it became public
library-state-embargoed = signed; public on { $when }
library-state-announced = announced; public if no participant objects before { $when }

# Withdrawal
library-withdraw-title = Withdraw from the public
library-withdraw-1 = What happens
library-withdraw-was = Released
library-withdraw-was-announced = Announced
library-withdraw-was-signed = Signed
library-withdraw-goes = Goes
library-withdraw-goes-is = The public page with its titles and text; all its files; its entry in the public list.
library-withdraw-remains = Remains
library-withdraw-remains-is = A page at the same address with the symbol, the dates of release and withdrawal, and the reason that you give below. It shows no title.
library-withdraw-inside = Inside
library-withdraw-inside-is = The paper stays in its spaces, for the same readers as before.
library-withdraw-reason = Reason
library-withdrawal-reason = Reason for the withdrawal
library-stop-reason = Why it was stopped
library-withdraw-reason-hint = Public: it stands on the page that remains. Do not name persons.
library-withdraw-copies = Copies that others have made cannot be called back.
library-withdraw-do = Withdraw from the public
library-withdraw-leave = Leave it public
library-withdraw-closed-title = Stop a release before its time
library-withdraw-closed-goes = The release that would be public on { $when }. It does not become public, neither then nor later.
library-withdraw-announced-goes = The announced release, which would be public if no participant objects before { $when }. It does not become public, neither then nor later.
library-withdraw-closed-remains = What is public of this paper today, if anything is. Whether it was ever to be followed is not said.
library-withdraw-closed-reason = Read by those who can read this paper. Nothing of it becomes public.
library-withdraw-closed-do = Stop the release
library-withdraw-closed-leave = Leave it to its time

# After an act
library-notice-uploaded = The paper has been circulated under the symbol { $symbol }.
library-notice-draft = The draft is stored.
library-notice-version = The new version is stored.
library-notice-language = The language version is stored.
library-notice-proposed = The release has been proposed.
library-notice-consented = { $organisation } has given its consent.
library-notice-declined = { $organisation } has refused its consent.
library-notice-released = The paper has been released.
library-notice-signed = Signed; it will be public on { $when }.
library-notice-withdrawn = The release has been withdrawn. Its page says so.
library-notice-stopped = The release has been stopped. It does not become public.
library-fault-language-new = There is no version in this language yet. Add it as a further language instead.
library-fault-proposed = A release of this paper is proposed already. It is answered and released first.
library-fault-released = The present version is released in all its languages already, or will be when its embargo ends. There is nothing left to release.
library-circulate-not-yours = Only the originator or those who manage this space can circulate this paper.
library-what-language = A further language
library-what-language-hint = The text stays as it is; it is added in another language.
library-what-revision = A newer text
library-what-revision-hint = A new version in a language that is there. The earlier version stays and can be read.
library-goes-draft = { $version } with titles, files, subject and references, in { $languages }
library-counts = { $n ->
    [one] { $who } ({ $n } person)
   *[other] { $who } ({ $n } persons)
}
library-still-observers = Observers, unless the space admits them
library-still-civil = Civil society, unless the space admits it
library-still-public = The public
library-still-nobody = Nobody: everyone can read it.
library-consent-own-house = The secretariat is the originator; no further consent is needed.
library-consent-with-upload = Given with the upload by { $organisation }.
library-notice-circulated-there = The paper has been circulated.
library-notice-deposited-there = A copy has been deposited.
library-deposit-readers = Read by those who work there. You cannot read there.

# Folders
library-folders = Folders
library-folders-arrange = Arrange the folders
library-folders-there = Folders of this space
library-folders-hint = Where a paper lies changes nothing about who can read it.
library-folders-none = This space has no folders yet.
library-folder = Folder
library-folder-none = In no folder
library-folder-change = Rename, move or remove
library-folder-empty = No papers lie in this folder
library-folder-new = A new folder
library-folder-name = Name
library-folder-place = Place
library-folder-name-place = Name and place
library-folder-first = At the top, first
library-folder-in = In “{ $name }”, first
library-folder-after = After “{ $name }”
library-folder-make = Make the folder
library-folder-keep = Keep the changes
library-folder-leave = Leave it as it is
library-folder-removal = Removal
library-folder-removal-hint = Only an empty folder can be removed. Put its papers and folders elsewhere first.
library-folder-remove = Remove the folder
library-folder-papers = Papers in this folder
library-more-than = More than { $n } papers.
library-notice-folder-made = The folder has been made.
library-notice-folder-changed = The folder has been changed.
library-notice-folder-removed = The folder has been removed.
library-fault-folder = Choose a folder that is there. It may have been removed since you opened the page.
library-fault-folder-name = Give the folder a name.
library-fault-folder-name-long = Shorten the name to at most 80 characters.
library-fault-folder-name-odd = Leave out characters that not every computer takes in the name of a folder: strokes, colons, quotation marks, asterisks, question marks, and points at the beginning or end.
library-fault-folder-there = A folder “{ $it }” stands there already. Choose another name or another place.
library-fault-folder-place = Choose where the folder is to stand.
library-fault-folder-deep = Folders stand in each other at most eight deep. Choose a place further up.
library-fault-folder-many = A space has at most 1,000 folders.
library-fault-folder-full = The folder is not empty. Put its papers and folders elsewhere first.

# Papers chosen from a list
library-choose-paper = Choose “{ $title }”
library-with-chosen = With the chosen papers …
library-chosen-so-many = Chosen: { $n }
library-chosen = Chosen papers
library-chosen-total = { $n ->
    [one] { $n } paper is chosen.
   *[other] { $n } papers are chosen.
}
library-chosen-none = No paper is chosen
library-chosen-none-hint = Tick papers in the list of the space, then press the button below it.
library-back-space = Back to the space
library-file-title = Put into a folder
library-file-hint = Their readers stay the same.
library-file-do = Put there
library-notice-filed = The papers have been put there.
library-fault-chosen = Choose at least one paper that is still there.
library-select-title = Folder and wastebasket
library-act-select = Put it into a folder of this space, or remove it.
library-act-folder = Put it into a folder of this space.
library-act-select-do = Put away

# Wastebasket
library-wastebasket = Wastebasket
library-wastebasket-none = Nothing lies in the wastebasket
library-wastebasket-kept = { $n ->
    [one] What is removed can be brought back for { $n } day. Then it is destroyed with its files. Those who can read this space can see it here until then.
   *[other] What is removed can be brought back for { $n } days. Then it is destroyed with its files. Those who can read this space can see it here until then.
}
library-remove-kept = { $n ->
    [one] They can be brought back for { $n } day. Then they are destroyed with all their versions and files.
   *[other] They can be brought back for { $n } days. Then they are destroyed with all their versions and files.
}
library-remove-copies = Copies that were circulated to other spaces, and releases to the public, stay.
library-remove-do = Put into the wastebasket
library-remove-held = Not possible now: under a legal hold stands { $papers }.
library-col-removed = Removed
library-col-destroyed = Destroyed
library-bring-back = Bring back
library-notice-removed = The papers have been put into the wastebasket.
library-notice-back = The paper has been brought back.
library-fault-held = One of the papers is under a legal hold. Nothing was removed.

# Legal hold
library-hold-title = Legal hold
library-hold-what = What it means
library-hold-means = A paper under a legal hold cannot be removed or destroyed, by anybody, until the hold is lifted. Making it and lifting it are entered in the record.
library-hold-since = Held since
library-hold-reason = Reason
library-hold-reason-hint = For instance a dispute or an inquiry. It is read by those who can read this paper.
library-hold-do = Put under a legal hold
library-hold-lift = Lift the hold
library-act-hold = While it lasts, the paper cannot be removed or destroyed.
library-act-hold-do = Put under a hold
library-act-held = The paper is held. Lifting the hold lets it be removed again.
library-act-held-do = Lift the hold
library-held-since = Since { $when }
library-notice-held = The paper is under a legal hold.
library-notice-lifted = The hold has been lifted.
library-fault-hold-reason = Give the reason in a sentence, of at most 500 characters.

# Files that are held until they are checked
library-checks-title = Files being checked
library-checks-hint = Every file is checked for malware before it comes in. Until then a paper is seen only by those who handed it in and by those who manage this space, and nobody can open the file.
library-checks-none = No file is being checked
library-checks-off = No scanner for malware is set up in this installation: files are not checked, and come in at once.
library-col-check = Check
library-check-title = A file before it comes in
library-check-file = File
library-check-what = What was found
library-check-when = Since
library-check-held = Waiting to be checked. It comes in by itself once nothing was found.
library-check-found = Stopped: malware was found in it. Nobody can open it; it can only be removed.
library-check-unread = Stopped: it is too large to be checked. Those who manage this space can let it pass.
library-check-clean = Checked: nothing was found. It comes in together with what was handed in with it.
library-check-passed = Let pass without a check. It comes in together with what was handed in with it.
library-check-pass = Let it pass unchecked
library-check-pass-means = The file then comes in like one in which nothing was found, and its readers are told. Your name and the reason are entered in the record.
library-check-reason-hint = For instance from whom you know what the file holds. At most 500 characters.
library-check-pass-do = Let it pass
library-check-remove = Remove it
library-check-remove-means = The file is removed for good, with the other languages that were handed in with it. It does not go to the wastebasket.
library-check-remove-do = Remove for good
library-check-back = Back to the files being checked
library-checked = A file of this paper is being checked, or was stopped: see how it stands
library-checks-there = Files are being checked here, or were stopped: see how they stand
library-notice-checking = Thank you. What you handed in is now checked for malware. Its readers see it, and are told, as soon as nothing was found.
library-notice-passed = The file was let pass.
library-notice-check-removed = The file was removed.
library-fault-checked = Another file of this paper is being checked, or was stopped. Please add yours once that one has come in or was removed.
library-fault-check-reason = Give the reason in a sentence, of at most 500 characters.

# Packs
library-pack-title = Take along
library-pack-hint = For work without a network: an archive (ZIP) with the folders, a page that leads through them, and checksums.
library-pack-is = { $files }, { $size } in all.
library-pack-too-large = { $files }, { $size } in all: more than the { $most } that can be taken along at once. Choose fewer papers.
library-pack-recorded = Each of these papers is entered in the record as downloaded.
library-pack-do = Download the pack
library-pack-all = All as a pack (ZIP)
library-pack-table = Table of all files (CSV)
library-pack-sums = Checksums (SHA‑256)
library-pack-made = Made on { $when } for { $person }.
library-pack-readers = These papers are for those who can read this space:
library-pack-verify = To check that nothing was changed: sha256sum -c SHA256SUMS
library-chosen-count = { $n ->
    [one] { $n } paper
   *[other] { $n } papers
}
library-files-count = { $n ->
    [one] { $n } file
   *[other] { $n } files
}

library-circulate-wasted = A copy lies in the wastebasket of { $spaces }: who manages that space can bring it back.
library-fault-folder-changed = Somebody has changed this folder since you opened the page. What you entered is kept; the folder now stands as shown above. Send it again if that is what you mean.
library-fault-removal-proposed = A release of one of the papers is proposed. It is answered first. Nothing was removed.
library-notice-pack-large = The papers are larger together than the { $size } that are taken along at once, or more than 1,000. Open a folder, or choose papers from the list.
library-notice-pack-many = You have taken thirty packs along within the hour. Please try again in an hour.
library-folder-edit = Edit

# Languages that are awaited
library-parity-title = Languages awaited
library-expect-title = When a language is expected
library-expect-when = By when
library-expect-hint = Whoever can read this paper sees it. Nobody is reminded automatically.
library-expect-day = Day
library-expect-day-hint = It is expected by the end of this day ({ $zone }).
library-expect-note = A line to go with it
library-expect-note-hint = For instance who translates. It is read by those who can read this paper.
library-expect-do = Keep the day
library-expect-link = Say by when one is expected
library-expected-by = { $language }: expected by { $date } ({ $zone })
library-expected-past = { $language }: was expected by { $date } ({ $zone }); still awaited
library-notice-expected = The day has been kept.
library-fault-not-awaited = Choose a language that is awaited.
library-fault-day = Enter a day that exists.
library-fault-day-past = Choose a day that lies ahead.
library-parity-languages = Working languages
library-parity-hint = Counted are the papers with a symbol that you can read, and no others. One that stands in several spaces counts once; it is there in a language where one of them has it.
library-parity-share = There
library-parity-which = Which are awaited
library-parity-told = { $there } of { $papers } papers
library-parity-more = More than { $n } papers are awaited.
library-parity-lacking = { $n } papers are awaited.
library-parity-papers = Awaited papers
library-parity-awaited-in = Awaited in
library-parity-since = Here since
library-parity-complete-hint = Every paper that you can read here is there in the language asked for.
library-parity-none = No process
library-parity-none-hint = This board shows the papers of the processes in which you have a seat.
library-parity-behind = { $n ->
    [one] { $n } translation is behind its original.
   *[other] { $n } translations are behind their originals.
}
library-parity-behind-more = { $n ->
    [one] At least one translation is behind its original.
   *[other] At least { $n } translations are behind their originals.
}
library-parity-behind-papers = Translations behind their original
library-parity-behind-hint = The original has changed since they were made; they do not count as there. A newer translation is handed in on the page of the paper.
library-parity-behind-since = Behind since
library-parity-looked-through = { $n ->
    [one] Looked through is the paper with several versions that was received last.
   *[other] Looked through are the { $n } papers with several versions that were received last.
}
library-parity-none-behind-seen = No language is missing, and in the papers that were looked through no translation is behind its original.
library-parity-nothing-missing = No language is missing: what stands above is there and behind its original.
library-unofficial = Unofficial translation
library-unofficial-box = This translation is an unofficial one
library-behind = Translation of version { $n }; the original has changed since
library-behind-of = { $language }: translation of version { $n }; the original has changed since

# Papers that follow another
library-relation-of = How it follows { $symbol }
library-relation-Rev = Revision
library-relation-Rev-hint = Takes the place of the paper, under its symbol with /Rev. and a number.
library-relation-Add = Addendum
library-relation-Add-hint = Adds to the paper, under its symbol with /Add. and a number.
library-relation-Corr = Corrigendum
library-relation-Corr-hint = Corrects the paper, under its symbol with /Corr. and a number.
library-fault-relation = Choose how the paper follows the other.
library-fault-follows = Only what bears a symbol in a shared space can be followed.
library-follow-title = Revision, addendum, corrigendum
library-act-follow = A paper of its own that follows this one, under its symbol.
library-act-follow-do = Hand one in
library-state-superseded-by = Superseded by { $symbol }.
library-follows = Follows
library-followed-by = Followed by

# Versions and readings
library-compare-title = Compare versions
library-compare-from = Earlier
library-compare-to = Later
library-compare-do = Compare
library-compare-unread = One of them has no text that could be read
library-compare-unread-hint = Files without a text, such as pictures, cannot be compared. The versions themselves can be downloaded.
library-compare-same = Nothing differs in the words
library-compare-same-hint = Layout and pictures may differ all the same.
library-compare-gap = Lines that are the same are left out here
library-compare-cut = The comparison ends here; the texts go on.
library-compare-told = { $changed }, { $came }, { $went }.
library-compare-changed = { $n ->
    [0] No paragraph changed
    [one] { $n } paragraph changed
   *[other] { $n } paragraphs changed
}
library-compare-came = { $n ->
    [0] none new
    [one] { $n } new
   *[other] { $n } new
}
library-compare-went = { $n ->
    [0] none removed
    [one] { $n } removed
   *[other] { $n } removed
}
library-compare-link = Compare with the one before
library-restore-title = Bring an earlier version back
library-restore-means = It becomes the newest version, word for word. The versions in between stay and can be read.
library-restore-do = Bring it back
library-restore-link = Bring back
library-restored = { $version } again.
library-tells = What the files tell besides their text
library-tells-hint = Names and other traces that programs write into a file. Whoever saves the file can read them.
library-tells-nothing = Nothing was found.
library-tells-unknown = This kind of file cannot be looked into. Save what is to be published as DOCX or PDF and hand that in.
library-tells-unreadable = It could not be read.
library-tells-locked = It is encrypted and cannot be looked into.
library-tells-signed = It is signed: to take anything out would break the signature.
library-tells-left = Not all of it could be taken out, so the file stays as it is.
library-tells-fixed = Nothing is taken out of files of this kind here. Save the file as DOCX or PDF (a picture as PNG) and hand that in.
library-tells-bare = Nothing was found: the file has nothing but its text, and whoever saves it reads all of it.
library-tells-marked = Nothing was found besides its text. Whoever saves the file reads all of it, also comments (<!-- … -->) that no page shows.
library-tells-source = Whoever saves the file reads its whole source. Its comments, its properties and text that its own element hides were looked for; what a style sheet, a script or a colour hides was not.
library-tells-old = Only its properties were looked at: comments, tracked changes and hidden text are not seen in this old kind of file. Save it as DOCX or PDF and hand that in.
library-tells-left-over = What the files in these languages tell could not be taken out; they stayed as they were: { $languages }.
library-tells-busy = It has not been looked at: other files are being read just now. Try again in a minute.
library-tells-again = Look again
library-tells-busy-nothing = Nothing was made: other files are being read just now. Try again in a minute.
library-tells-cut = There is more than is shown here.
library-tells-goes = is taken out
library-tells-remains = stays
library-tells-title = Title: { $text }
library-tells-author = Author: { $text }
library-tells-changed-by = Last changed by: { $text }
library-tells-company = Company: { $text }
library-tells-manager = Manager: { $text }
library-tells-person = Named in it: { $text }
library-tells-program = Made with: { $text }
library-tells-points = Points to a place on a disk: { $text }
library-tells-comments = { $n ->
    [one] One comment without a name
   *[other] { $n } comments without a name
}
library-tells-comments-by = { $n ->
    [one] One comment by { $who }
   *[other] { $n } comments by { $who }
}
library-tells-changes = { $n ->
    [one] One tracked change without a name
   *[other] { $n } tracked changes without a name
}
library-tells-changes-by = { $n ->
    [one] Changed by { $who }: one tracked change
   *[other] Changed by { $who }: { $n } tracked changes
}
library-tells-place = The place where a picture was taken
library-tells-earlier = { $n ->
    [one] One earlier state of the file
   *[other] { $n } earlier states of the file
}
library-tells-embedded = { $n ->
    [one] One file within it
   *[other] { $n } files within it
}
library-tells-embedded-name = A file within it: { $text }
library-tells-hidden = { $n ->
    [one] One hidden slide
   *[other] { $n } hidden slides
}
library-tells-hidden-name = A hidden sheet: { $text }
library-tells-hidden-text = Hidden text
library-tells-hidden-cells = Hidden rows or columns
library-tells-hidden-section = A section that is hidden, or hidden at times: { $text }
library-tells-hidden-shapes = Hidden shapes or pictures
library-tells-spoken = Read aloud in place of a link: { $text }
library-tells-unread = Not examined: { $text }
library-tells-notes = { $n ->
    [one] One slide with notes for the speaker
   *[other] { $n } slides with notes for the speaker
}
library-tells-stray = Data between its parts or behind its end, which nothing shows
library-tells-there = Property “{ $name }”
library-tells-other = Property “{ $name }”: { $text }
library-tells-take-out = Make a version without them
library-tells-take-out-do = Take out properties, comments and changes
library-tells-about = What is taken out and what stays
library-tells-means = Properties, comments and notes on pages, also with the files that are pinned there, the names of authors, and data between the parts of a picture or behind its end are taken out, and tracked changes are accepted. This makes a new version; the present one stays and can be read.
library-tells-stays = Titles, files within a file, whatever is hidden, what is read aloud in place of a link, pictures and recordings that were not examined, notes for the speaker and links stay. So does every file of which it says here that it cannot be read, is signed, or is of a kind out of which nothing is taken.
library-tells-anew = A release that was proposed is one of the version that it was proposed for: the new one is proposed anew.
library-tells-none = There is nothing that could be taken out.
library-tells-note = { $version } without properties, comments and tracked changes.
library-tells-note-in = { $version } without properties, comments and tracked changes in: { $languages }.
library-tells-done = The new version is stored. This is what its files tell now.
library-readings-title = Who has opened it
library-readings-none = Nobody has opened it yet
library-readings-hint = Counted are those who read its text on the page, viewed or downloaded a file, or took it along in a pack, in this space.
library-reading-who = Who
library-reading-what = What
library-reading-when = When
library-reading-page = Read on its page
library-reading-opened = Viewed in the browser
library-reading-download = Downloaded
library-reading-pack = Taken along in a pack
library-readings-total = { $n ->
    [one] { $n } person has opened it.
   *[other] { $n } persons have opened it.
}

# Windows of objection
library-conduct-at-once = Public as soon as it is signed.
library-conduct-consent = Public when the originator has agreed and it is signed.
library-conduct-window = { $n ->
    [one] Announced to the participants for one day; public if none objects.
   *[other] Announced to the participants for { $n } days; public if none objects.
}
library-window = Objections
library-until = until
library-objection = Objection
library-blocked = Cannot be proposed again
library-lifted = Objection taken back
library-object-about = This release has been announced to the participants. If none of them objects, it becomes public at the time above; nothing more has to be done. An objection of one participant stops it.
library-object-label = Objection of { $organisation }
library-object-hint = Give the reason. It is read by the participants and the secretariat who can read this paper, and stands in the record.
library-object-brings = The release is stopped at once, and the paper cannot be proposed again until { $when }.
library-object-by = In the name of { $organisation } its head of delegation or focal point objects: { $names }.
library-object-nobody = In the name of { $organisation } its head of delegation or focal point objects. Nobody has this capacity today: write to the secretariat.
library-object-own = You hold the accreditation that may object: { $organisation }, { $capacity }. Act in that seat to do so.
library-object-own-do = Act in this seat
library-object-do = Object to the release
library-lift-about = Your organisation objected. If it takes the objection back, the release can be proposed again and is then announced anew.
library-lift-tells = The participants and the secretariat who can read this paper are told at once.
library-lift-do = Take the objection back
library-announced-to = Who is told
library-announced-voices = Who can object today
library-announced-unheard = Today nobody can object in the name of { $names }: no head of delegation or focal point of theirs has a seat here.
library-announce-silence = It is announced now, and becomes public when the time for objections has ended without one. You can stop it until then.
library-announce-silence-later = It is announced now and, without an objection, becomes public when the embargo ends. You can stop it until then.
library-announce-do = Announce the release
library-release-after-window = None: it is public when the time for objections has ended.
library-propose-consent-if = Where the criterion asks for consent:
library-refused-before = { $organisation } did not consent to a release of this paper on { $when }. The reason given:
library-proposal-announced = Announced: becomes public if no participant objects before { $when }
library-proposal-objected = { $organisation } has objected
library-proposal-lifted = { $organisation } took its objection back
library-notice-announced = The release has been announced to the participants.
library-notice-objected = The objection has been recorded. The release is stopped.
library-notice-objection-lifted = The objection has been taken back.
library-fault-window-room = Under this criterion participants may object, and not all of them can read the paper here. Circulate it to the members or the plenary first, and propose it there.
library-fault-objected = A participant has objected to the release of this paper. Until the day that stands with the objection it cannot be proposed again.
library-fault-objection = Give the reason of the objection, in at most 2,000 characters.
# Papers at hand
library-keep = Keep at hand
library-put-back = Keep at hand no longer
library-at-hand-since = At hand since { $when }
library-notice-kept = The paper is at hand: it stands on the page “Papers at hand”, which only you see.
library-notice-put-back = The paper is no longer at hand. It stays where it is in its space.
library-notice-bookmarks-full = 1,000 papers are at hand, and there is room for no more. Take some from the page “Papers at hand” first.
# What a paper is about
library-about-title = Subject and references
library-about-themes = Themes
library-about-themes-hint = As the plans of the process name them.
library-about-themes-none = No plan of this process is recorded with themes.
library-about-themes-gone = No longer in a plan
library-about-countries = Countries
library-about-countries-hint = Those that take part in the process or observe it, today or earlier.
library-about-typed = Keywords, references, note
library-about-keywords = Keywords
library-about-keywords-hint = One on each line, or parted by commas: at most 20, of at most 60 characters each.
library-about-references = Refers to
library-about-references-hint = Symbols of other papers, one on each line. Whether they exist is not checked; whoever can see such a paper finds a link to it.
library-about-referring = Referred to by
library-about-note-hint = Read by those who can read this paper here. It stays here when the paper is circulated.
library-about-now = As it stands now
library-about-nothing = Nothing is said yet.
library-notice-described = The subject and the references have been kept.
library-fault-about-changed = Somebody else has changed this since you opened the page. What you entered is kept; what stands there now is shown below. Send it again if that is what you mean.
library-fault-theme = Choose themes from the list.
library-fault-country = Choose countries from the list.
library-fault-keyword-long = Shorten this keyword to at most 60 characters: { $it }
library-fault-keywords-many = Give at most 20 keywords.
library-fault-reference-long = Shorten this symbol to at most 60 characters: { $it }
library-fault-references-many = Give at most 30 symbols.
library-fault-reference-own = Leave out the symbol of this paper itself: { $it }
library-fault-announced = A release of this paper is announced to the participants. Until the time for objections has ended, nothing else of it is released; who publishes can stop it first.
library-fault-ahead = A release of this paper is signed already and becomes public later. Stop it first, if participants are to object.
# Releases proposed together
library-batch = Releases proposed together
library-batch-proposal = The proposal
library-batch-list = List
library-batch-link = See the papers proposed with it
library-batch-title = Propose releases together
library-batch-about = All chosen papers are proposed under one criterion, in all languages of their present versions but for translations of earlier ones. After that each goes its own way.
library-batch-select-hint = For a series: one criterion and one time for objections for all of it.
library-batch-select-do = See which papers can be proposed
library-batch-what = What becomes of it
library-batch-outcome = Outcome
library-batch-can-go = { $n ->
    [0] None of these papers can be proposed.
    [one] { $n } paper can be proposed.
   *[other] { $n } papers can be proposed.
}
library-batch-draft = Cannot be proposed: it has no symbol.
library-batch-proposed = Cannot be proposed: a release of it is proposed already.
library-batch-objected = Cannot be proposed: an objection stands in the way.
library-batch-released = Cannot be proposed: it is released in all its languages already, or will be.
library-batch-agreed = Can be released at once: the consent is there.
library-batch-own = Can be released at once: it is the paper of who proposes it, or the secretariat’s own.
library-batch-bound = Can be released at once under a rule of the participants. Where the criterion asks for consent, { $organisation } is asked first.
library-batch-asks = { $organisation } is asked for consent first: no rule of the participants binds it.
library-batch-unheard = A criterion with a time for objections cannot be used here: not all participants can read papers in this space.
library-batch-then = The next page says what becomes of each ticked paper. Nothing is proposed or released before you confirm there.
library-batch-do = Go on: see what becomes of them
library-batch-next = Next step
library-batch-back = Choose something else
library-batch-fate-now = Public at once.
library-batch-fate-embargoed = Public from { $when } on.
library-batch-fate-announced = Announced to the participants; public if none of them objects before { $when }.
library-batch-fate-asked = { $organisation } is asked for consent.
library-batch-embargoed-besides = Under the embargo not before { $when }.
library-batch-count-now = { $n ->
    [one] { $n } paper becomes public at once.
   *[other] { $n } papers become public at once.
}
library-batch-count-embargoed = { $n ->
    [one] { $n } paper is signed and becomes public on { $when }.
   *[other] { $n } papers are signed and become public on { $when }.
}
library-batch-count-announced = { $n ->
    [one] { $n } paper is announced to the participants and becomes public if none of them objects before { $when }.
   *[other] { $n } papers are announced to the participants and become public if none of them objects before { $when }.
}
library-batch-count-asked = { $n ->
    [one] { $n } paper waits for the consent of its originator.
   *[other] { $n } papers wait for the consent of their originators.
}
library-batch-do-now = Publish { $n } now
library-batch-do-embargoed = Sign { $n } under the embargo
library-batch-do-announced = Announce { $n } now
library-batch-do-asked = Ask for consent to { $n }
library-batch-do-and-asked = ask for consent to { $n }
library-batch-ready = { $n ->
    [one] { $n } paper is ready.
   *[other] { $n } papers are ready.
}
library-batch-sign = Sign what is ready
library-batch-sign-do = See what will happen
library-batch-sign-back = Back to the list
library-batch-sign-older = Version { $n } is signed; a newer one has been handed in since.
library-batch-object-about = Tick the papers that the objection is about. The others stay announced.
library-batch-object-do = Object to the ticked papers
library-notice-batch-proposed = The papers have been proposed together. What became of each stands in the list.
library-notice-batch-signed = What you confirmed is signed. What becomes of each paper, and when, is told below.
library-notice-batch-objected = The objection has been recorded. The releases that it is about are stopped; the others stay announced.
library-fault-batch-many = At most 200 papers are proposed together. Choose fewer.
library-fault-batch-items = Not all of these papers can be proposed together: some cannot go, or are no longer there. The list says which can. Look at it again and repeat.
library-fault-batch-none = Tick at least one paper.
# Requests of originators
library-requests = Requests of the originator
library-requests-hint = The organisation that handed the paper in can ask for a narrower or a wider circle. Those who keep this space act, or say why not.
library-request-title = Ask for another circle
library-act-request = Ask those who keep this space for a narrower or a wider circle of readers of this paper.
library-act-request-do = Ask
library-publication-title = Ask for its publication
library-act-publication = Ask those who release papers to make this one public under one of the agreed criteria.
library-request-1 = What is asked for
library-request-1-hint = The request and its answer stand with the paper. Whoever reads the paper here reads them.
library-request-wish = Request
library-request-kind = To which space
library-request-only-circulate = Only if you ask for circulation to another space.
library-request-itself = Your organisation can circulate it itself, without asking: { $spaces }.
library-request-criterion = Under which criterion
library-request-only-release = Only if you ask for a release.
library-request-choose = Please choose
library-request-reason = Reason
library-request-reason-hint = In at most 2,000 characters.
library-request-then = Those who manage this space are told at once. They act for you, or say why not.
library-request-do = Send the request
library-wish-withdraw-copy = Narrower: take the paper out of this space
library-wish-withdraw-release = Narrower: withdraw its release
library-wish-circulate = Wider: circulate it to another space
library-wish-release = Wider: release it under a criterion
library-wish-circulate-to = Wider: circulate it to another space: { $space }
library-wish-release-under = Wider: release it under criterion { $criterion }
library-request-state = State
library-request-by = Asked by
library-request-open = Waits for an answer
library-request-there = A request waits for an answer
library-request-there-hint = One request about a paper waits at a time. Take it back to ask for something else.
library-request-take-back = Take the request back
library-request-done = Done
library-request-declined = Declined
library-request-withdrawn = Taken back
library-request-answer = Answer the request
library-request-acts = Where it is done
library-request-acts-hint = Act first, then say below that it is done.
library-request-act-remove = Put the paper into the wastebasket of this space
library-request-act-withdraw = Withdraw a release from the page of the paper
library-request-act-circulate = Circulate it to { $space }
library-request-act-propose = Propose its release
library-request-answer-done = It has been done
library-request-answer-decline = It is declined
library-request-words = A word with the answer
library-request-words-hint = Needed where the request is declined. In at most 2,000 characters.
library-notice-requested = The request has been sent to those who manage this space.
library-notice-request-answered = The request has been answered. Who asked is told.
library-notice-request-withdrawn = The request has been taken back.
library-fault-request-open = A request about this paper waits for an answer already.
library-fault-request-kind = Choose the space.
library-fault-request-wish = Choose what you ask for.
library-fault-request-reason = Give the reason, in at most 2,000 characters.
library-fault-request-answer = Say whether it has been done.
library-batch-announced-already = Cannot be proposed: a release of it is announced already.

library-in-hand-title = Take in hand
library-in-hand-until = Until when
library-in-hand-means = Whoever can read this paper sees that you are working on it. It stops nobody: others are told before they add to it. It ends by itself at this time, and you can give the paper back before.
library-in-hand-note-hint = For instance what you are working on. It is read by those who can read this paper.
library-in-hand-do = Take in hand
library-in-hand-longer = Say anew until when
library-in-hand-return = Give it back
library-in-hand = In hand with { $who } until { $when }.
library-in-hand-own = You have this paper in hand until { $when }.
library-in-hand-warning = In hand with { $who } until { $when }. You can add to the paper all the same; the record will say that it was in hand.
library-in-hand-recalled = The paper was in hand with { $who }. Those who manage this space ended that on { $when }. Reason:
library-act-in-hand = Say that you are working on it, and until when. Nobody is stopped.
library-notice-in-hand = You have the paper in hand.
library-notice-given-back = You no longer have the paper in hand.
library-notice-recalled = The paper is no longer in hand; its page says why.
library-recall-title = Take it back from them
library-recall-means = Whoever can read this paper reads the reason, and so does the one who has it in hand. It is entered in the record.
library-recall-reason-hint = For instance a deadline. It is read by those who can read this paper.
library-recall-none = Nobody has this paper in hand now.
library-recall-do = Take it back
library-fault-in-hand = Somebody else has this paper in hand. Wait until it is given back, or ask those who manage the space.
library-fault-in-hand-long = Choose a time within the next 30 days.
library-fault-in-hand-note = Shorten the line to at most 500 characters.
library-fault-quota = There is no room for this file any more in this process. Send a smaller one, or ask the secretariat for room.

# Moving to another space
library-move-title = Move to another space
library-move-hint = A move never lets anybody read who could not read before.
library-move-further = To reach further readers, circulate.
library-move-choose = Choose where to move…
library-move-1-hint = Choose a space first; the page then says who will be able to read the papers, and which of them can be moved.
library-move-offered = Offered are the spaces of this process that you manage. A delegation’s own space and the public one are none of them.
library-move-no-target = There is no other space of this process that you manage.
library-move-work-out = Show what becomes of them
library-move-2 = Who will be able to read them
library-move-3 = What becomes of each
library-move-afterwards = Afterwards they are read by
library-move-lose = Will no longer be able to
library-move-gain = Would newly be able to
library-move-nobody = Nobody.
library-move-outcome = Outcome
library-move-moves = Moves
library-move-stays = Stays
library-move-held = Stays: it is under a legal hold.
library-move-proposed = Stays: a release of it is proposed. That is answered and signed first.
library-move-announced = Stays: a release of it is announced, and participants may still object.
library-move-objected = Stays: a participant’s objection to its release stands.
library-move-there = Stays: it stands in that space already, or lies in its wastebasket.
library-move-originator = Stays: its originator could no longer read it there.
library-move-gains = Somebody would read these papers in “{ $space }” who cannot read them now. They are not moved there.
library-move-wider = The space “{ $space }” is of a kind that can admit those who may never read here. The papers are not moved there.
library-move-many = At most 200 papers are moved at once. Choose papers from the list, or move the folders inside one by one.
library-move-count = { $n ->
    [0] No paper moves.
    [one] { $n } paper moves.
   *[other] { $n } papers move.
}
library-move-all-stay = None of these papers can be moved there now.
library-move-keeps = Symbols, versions, files and what hangs on the papers stay as they are.
library-move-folders = The folders are made there too; those that are empty afterwards are removed here.
library-move-untold = Nobody gains sight, so nobody is told by mail. The records of both spaces have a line for each paper.
library-move-do = Move to “{ $space }”
library-move-leave = Do not move
library-notice-moved = The papers have been moved here.
library-fault-move-gains = Somebody would gain sight by this move. Nothing was moved.
library-fault-move-stays = Not all of these papers can be moved now; the reason stands with each. Nothing was moved.

# Circulating several papers
library-dispatch-hint = They stay here, and can be read in that space too.
library-dispatch-1-hint = Choose a space first; the page then says which papers go and who would newly be able to read them.
library-dispatch-no-target = There is no other space to which you may bring these papers.
library-dispatch-work-out = Show who will read them
library-dispatch-already = Read here, and can read them already
library-dispatch-newly = Read there and not here
library-dispatch-goes = Is circulated
library-dispatch-there = Stays: it stands in that space as it is, or lies in its wastebasket.
library-dispatch-count = { $n ->
    [one] { $n } paper is circulated.
   *[other] { $n } papers are circulated.
}
library-dispatch-all-stay = None of these papers can be circulated there now.
library-dispatch-symbols = Symbols go with the papers; those that have none are given theirs from the series of that space, if it has one.
library-dispatch-told = { $n ->
    [0] Nobody reads there who does not read here, so nobody is told.
    [one] The one reader there who does not read here is told by mail of each paper, in their own language.
   *[other] The { $n } readers there who do not read here are told by mail of each paper, each in their own language.
}
library-notice-dispatched = { $n ->
    [one] { $n } paper circulated to
   *[other] { $n } papers circulated to
}
library-fault-dispatch-many = At most 50 papers are circulated at once. Choose fewer.
library-fault-dispatch-stays = Not all of these papers can be circulated there now; the reason stands with each. Nothing was circulated.
library-fault-dispatch-left = Some of the papers were changed meanwhile and were not circulated. The others were: they stand there already.

# An archive of papers
library-archive-title = Hand in an archive (ZIP)
library-archive-hint = Its folders and files become folders and papers of this space. You see what would be made before anything is written.
library-archive-table-title = With a table (manifest.csv)
library-archive-table-hint = A file manifest.csv at its top may say what each file is: path, symbol, title, language, original, kind, date, as in the packs of this site. Files with the same symbol there are languages of one paper. Otherwise names tell: Report_en.pdf and Report_es.pdf are one paper in two languages.
library-archive-file = Archive
library-archive-usual = Where nothing else is said
library-archive-unsaid = Not said
library-archive-look = Look into it
library-archive-preview = What would be made of ⁨{ $name }⁩
library-archive-faults = What is wrong
library-archive-nothing = While any of this stands, nothing is handed in. Correct the archive and send it again.
library-archive-folders = Folders that are made
library-archive-papers = Papers that are handed in
library-archive-do = Hand all of them in
library-archive-none = This is no ZIP archive: { $it }
library-archive-unreadable = The archive is damaged and cannot be read.
library-archive-many = The archive has more than { $it } files and folders.
library-archive-many-papers = At most 200 papers are handed in at once. Part the archive.
library-archive-empty = There is no paper in the archive.
library-archive-path = The path leads out of the archive, or has a name that not every computer can write.
library-archive-deep = The file stands in more than eight folders.
library-archive-link = This is a link and no file.
library-archive-locked = The file is locked by a password.
library-archive-method = The file is packed in a way that is not read here. Make the archive with the usual method (Deflate).
library-archive-twice = Another file has the same path, for a computer that takes large and small letters for the same.
library-archive-damaged = The file is damaged, or not as long as the archive says.
library-archive-large = The file is too large, or the archive is when unpacked.
library-archive-table = The table cannot be read. It is CSV in UTF-8, and its first line names the columns, “path” among them.
library-archive-line = This line cannot be read, or names no path.
library-archive-no-file = The archive has no such file: { $it }
library-archive-line-twice = Another line names this file: { $it }
library-archive-language = Say the language by its code (en, es, fr, ar, ru, zh, pt). Said is: “{ $it }”
library-archive-language-missing = The language is missing.
library-archive-kind = Say the kind as it stands in the form of a paper. Said is: “{ $it }”
library-archive-kind-missing = The kind is missing.
library-archive-date-missing = The date is missing.
library-archive-date = Enter a date that exists, as 2001, 2001-03 or 2001-03-09.
library-archive-at-line = manifest.csv, line { $line }
library-archive-missing-hint = What is missing can be said for all files at once in the form, under “Where nothing else is said”.
library-archive-again = Send another archive
library-archive-circulates = { $n ->
    [one] This document is circulated at once: it is given a symbol, and those who can read here are told.
   *[other] These { $n } documents are circulated at once: each is given a symbol, and those who can read here are told.
}
library-archive-drafts = { $n ->
    [one] This document is a draft. It has no symbol and is circulated to nobody.
   *[other] These { $n } documents are drafts. They have no symbol and are circulated to nobody.
}
library-archive-originator = They are handed in by { $organisation }, which stays their originator: circulation to further spaces and release to the public need its consent, unless a publication criterion that the participants agreed says otherwise.
library-archive-consent-box = { $organisation } agrees that these papers be circulated to further spaces, and released to the public under the publication criteria of the process.
library-archive-consent-hint = The box by itself circulates and releases nothing. If it is ticked, those who manage the space may circulate the papers further, and the secretariat may release them, without asking you again. If it stays empty, only your organisation circulates them further, and it is asked before any release that a publication criterion does not regulate otherwise.
library-archive-file-kind = Files of this kind are not taken.
library-archive-language-twice = The paper has this language twice: { $it }
library-archive-originals = The paper has two originals.
library-fault-archive = Something in the archive needs another look. Nothing was handed in.
library-fault-archive-folder = This folder is not there. Who manages the space can make it.
library-fault-archive-quota = There is no room for all of this archive any more in this process. Nothing was handed in. Send a smaller one, or ask the secretariat for room.
library-notice-archived = The papers of the archive have been handed in.
library-fault-removal-checked = A file of one of the papers is being checked, or was stopped. Nothing was removed.
