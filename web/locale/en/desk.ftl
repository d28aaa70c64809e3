## Tabs and what all pages share

desk-tabs = Secretariat’s desk
desk-tab-people = People and standings
desk-tab-offices = Offices
desk-tab-admissions = Admissions
desk-tab-publication = Publication
desk-tab-mail = Mail
desk-tab-record = Record
desk-tab-as = See as
desk-as-csv = As CSV
desk-pager = Pages of the list
desk-newer = Newer
desk-older = Older
desk-show = Show
desk-save = Save
desk-leave = Leave without changing anything
desk-choose = Choose
desk-end = End
desk-end-this = End this admission
desk-end-seat = End this seat
desk-on-record = What you do here is entered in the record, with your name and your seat.
desk-may-stay-empty = may stay empty
desk-empty-no-end = empty: no end
desk-not-recorded = not recorded
desk-not-yet = not yet
desk-original = original
desk-fault-in-title = To correct:{" "}
desk-faults = { $n ->
    [one] One thing to correct
   *[other] { $n } things to correct
}
desk-faults-kept = What you typed is kept. Nothing has been done yet.

## Column heads

desk-col-person = Person
desk-col-persons = Persons
desk-col-who = Who
desk-col-organisation = Organisation
desk-col-standing = Standing
desk-col-seat = Seat
desk-col-seats = Seats
desk-col-capacity = Capacity
desk-col-sent = Sent
desk-col-ends = Ends
desk-col-do = Do
desk-col-since = Since
desk-col-from = From
desk-col-until = Until
desk-col-state = State
desk-col-holder = Held by
desk-col-title-borne = Title at the time
desk-col-level = How far
desk-col-ceiling = Ceiling
desk-col-dates = Dates
desk-col-paper = Paper
desk-col-paper-title = Title
desk-col-symbol = Symbol
desk-col-date = Date
desk-col-act = What was done
desk-col-object = To what
desk-col-space = Space
desk-col-address = Network address
desk-col-originator = From
desk-col-criterion = Criterion
desk-col-asked = Asked
desk-col-languages = Languages
desk-col-released = Released
desk-col-number = Number
desk-col-wording = Wording
desk-col-to = To
desk-col-mail = Mail
desk-col-reason = What went wrong
desk-col-tries = Tries
desk-col-next = Next try
desk-col-process = Process
desk-col-secretariat = Secretariat

## People

desk-people-title = People and standings
desk-invite-person = Invite a person
desk-add-standing = Add an organisation
desk-invitations = Invitations pending
desk-invitations-count = { $n ->
    [one] One sent, not yet taken up.
   *[other] { $n } sent, not yet taken up.
}
desk-invitations-none = No invitation is pending. To give somebody a seat, invite the person.
desk-invitation-awaited = awaited
desk-invitation-expired = the link has ended; send it again
desk-send-again = Send again
desk-withdraw = Withdraw
desk-standings = Organisations and standings
desk-standings-about = A standing opens doors only while it is marked in force. History and unknown dates open nothing.
desk-standings-none = No organisation has a standing yet. Add the first one.
desk-group-participant = Participants: { $n }
desk-group-observer = Observers: { $n }
desk-group-civil_society = Civil society: { $n }
desk-group-secretariat = { $n ->
    [one] Secretariat: { $n }
   *[other] Secretariats: { $n }
}
desk-state-in-force = in force
desk-state-future = begins later
desk-state-ended = ended
desk-state-history = history, opens nothing
desk-seats = Seats
desk-seats-about = A person sits under one standing of one organisation. Delegations keep their own seats; you see those that you may.
desk-seats-none = Nobody has a seat yet.
desk-seats-past = Seats that have ended
desk-seats-present = Present seats
desk-seats-past-none = No seat has ended yet.
desk-total-seats = { $n ->
    [one] One seat.
   *[other] { $n } seats.
}

## A delegation’s own seats

desk-own-tab = Seats
desk-own-title = Seats of the delegation
desk-own-about = The focal point keeps the delegation’s own seats. Who is focal point is recorded by the secretariat, citing the letter of the organisation.
desk-own-when-accepted = From the day on which the invitation is accepted
desk-own-undelivered = The message could not be delivered. Please check the address with the person, then send the invitation again or withdraw it and send another.
desk-own-offices = Offices of the organisation
desk-own-offices-about = An office opens doors only to the seats that are named for it, deputies included.
desk-own-col-exercised = Exercised by
desk-own-exercised-none = nobody is named yet
desk-own-exercised-name = Name who exercises it
desk-own-exercised-hint = Those who are ticked exercise it from now on, or from the first day of the office if that is later. Nobody else of the delegation does.
desk-own-capacity-hint = A focal point is recorded by the secretariat.

## Standings, seats and kinds in words

desk-plural-participant = Participants
desk-plural-observer = Observers
desk-plural-civil_society = Civil society
desk-plural-secretariat = Secretariat
desk-plural-anyone = Anyone
desk-seat-name = { $person } ({ $organisation }; { $capacity })
desk-kind-state = State
desk-kind-special_administrative_region = Special administrative region
desk-kind-former_state = State that is no more
desk-kind-former_territory = Territory that is no more
desk-kind-international_organisation = International organisation
desk-kind-programme = Programme
desk-kind-process_secretariat = Secretariat of a process
desk-kind-ngo = Non-governmental organisation
desk-kind-ngo_network = Network of non-governmental organisations
desk-kind-national_authority = Authority of one State
desk-kind-other = Another kind

## Invitation

desk-invite-title = Invite a person to a seat
desk-invite-about = The person gets a mail with a link that works once and for 7 days. The seat begins when the invitation is taken up; until then it opens nothing.
desk-invite-send = Send the invitation
desk-invite-leave = Leave without inviting
desk-field-name = Name
desk-field-name-hint = As it should stand in lists of participants
desk-field-email = E-mail address
desk-field-email-hint = The person’s own, not one that an office shares
desk-field-language = Language of the mail
desk-field-standing-of = Organisation and standing
desk-field-standing-of-hint = Only standings that are in force are offered
desk-field-capacity = Capacity
desk-field-letter-group = Letter that names the focal point
desk-field-letter-hint = Needed for a focal point; leave both empty for anyone else. The delegation is told of any new seat at once.
desk-field-letter = Reference of the letter
desk-field-letter-date = Date of the letter
desk-hint-day = Year-month-day, for instance 2001-05-14
desk-hint-end-day = Year-month-day; it ends at midnight, when this day begins
desk-hint-time = Hours and minutes, for instance 18:00
desk-hint-partial = As precisely as it is known: 2000, 2000-03 or 2000-03-24

## Standing

desk-standing-new = Add an organisation to the process
desk-standing-edit = Standing of { $organisation }
desk-standing-about = An organisation may have several standings in one process, one after another or side by side. What was true before stays in the history.
desk-standing-make = Add the standing
desk-field-organisation = Organisation
desk-which-listed = One that this installation knows already
desk-which-new = Another one
desk-field-organisation-listed = Choose the organisation
desk-field-name-en = Name in English
desk-field-name-es = Name in Spanish
desk-field-name-fr = Name in French
desk-field-kind = Kind of organisation
desk-field-standing = Standing
desk-field-since = Since
desk-field-until = Until
desk-field-doors = Does it open doors?
desk-field-in-force = Mark it in force
desk-field-in-force-hint = Without the mark it is history: it is shown, and opens nothing
desk-opens = Marked in force it opens
desk-opens-nothing = no space by itself
desk-opens-space = { $space } ({ $level })

## Ending

desk-end-seat-title = End this seat
desk-end-seat-with = What ends with it
desk-end-seat-do = End the seat
desk-end-office-title = End this time in office
desk-end-office-with = What ends with it
desk-end-office-do = End the time in office
desk-end-admission-title = End this admission
desk-end-admission-with = Who can then no longer enter
desk-end-admission-do = End the admission
desk-end-stays = What stays
desk-end-when = When it ends
desk-end-now = Now
desk-end-later = At a later time
desk-field-day = Day
desk-field-time = Time
desk-field-zone = Time zone
desk-ends-sessions = Sign-ins of this person that are open now; for the seats that remain the person signs in again
desk-ends-named = Admissions of this seat by name
desk-ends-invitations = Invitations that were sent from this seat and that nobody has taken up yet
desk-ends-admissions = { $n ->
    [one] One admission by name
   *[other] { $n } admissions by name
}
desk-ends-offices = { $n ->
    [one] One office held in this seat
   *[other] { $n } offices held in this seat
}
desk-ends-entries = { $n ->
    [0] Nobody enters by it now
    [one] One person enters by it now; who is admitted in another way too, still enters
   *[other] { $n } persons enter by it now; who is admitted in another way too, still enters
}
desk-ends-office-doors = What is open to its holder by this office
desk-stays-papers = Papers that were handed in from this seat stay where they are.
desk-stays-handed-in = Papers that were handed in stay where they are.
desk-stays-record = The lines in the record stay.
desk-stays-other-seats = Other seats of this person are not touched.

## Offices

desk-offices-title = Offices and their holders
desk-office-record = Record who takes an office
desk-offices-none = No office is recorded
desk-offices-none-hint = Record the presidency, a chair or an executive secretary, with the title that it bears. Past holders stay as they were.
desk-terms-none = No holder is recorded.
desk-timeline-of = Timeline of the holders: { $office }. The table below says the same.
desk-timeline-key = Filled: both days are known. Outlined: only the year or the month is known, or it goes on.
desk-office-title = Record who takes an office
desk-office-about = The office begins and ends by itself on the days that you give, at midnight in the zone that you choose. Earlier holders stay as they were.
desk-field-office = Office
desk-field-title-borne = Title that it bears
desk-field-title-borne-hint = As it is called at that time, for instance “Secretaría Pro Témpore”
desk-field-held = Held by
desk-held-organisation = An organisation
desk-held-seat = One person in a seat
desk-field-seat = Seat
desk-field-exercised = Who exercises it for the organisation
desk-field-exercised-hint = The office opens doors to these seats only, all of this organisation
desk-field-first-day = First day
desk-field-end-day = Day on which it ends
desk-field-zone-office-hint = Usually that of the host

## Admissions

desk-admissions-of = Admissions: { $space }
desk-admit = Admit someone
desk-matrix = By standing
desk-another-space = Another space
desk-readers-now = { $n ->
    [one] One person can read here now.
   *[other] { $n } persons can read here now.
}
desk-matrix-about = The ceiling is fixed for each kind of space; no admission, by whatever route, goes beyond it. Filled: admitted. Empty: not admitted. Hatched: closed by the ceiling.
desk-level-none = None
desk-cell-given = admitted
desk-cell-may = not admitted
desk-cell-shut = closed
desk-count-organisations = { $n ->
    [one] { $n } organisation
   *[other] { $n } organisations
}
desk-count-persons = { $n ->
    [one] { $n } person
   *[other] { $n } persons
}
desk-dates-since = From { $from }
desk-dates-between = From { $from } to { $until }
desk-dates-never = Never in a space of this kind
desk-dates-anyone = Only in the public space
desk-dates-none = Nobody has been admitted
desk-see-as-another = See the process as another standing would
desk-named = By name
desk-named-about = What stands together with + must hold for one and the same seat.
desk-named-none = Nobody is admitted by name.
desk-admit-to = Admit to: { $space }
desk-admit-who = 1. Who
desk-admit-who-about = Set at least one. All that you set must hold for one and the same seat.
desk-any = Any
desk-admit-how-far = 2. How far
desk-admit-ceiling-about = Nobody goes beyond the ceiling of this kind of space, whatever is chosen here.
desk-field-level = What they may do
desk-level-read-note = See the papers and download them
desk-level-contribute-note = Read, and hand in papers
desk-level-manage-note = Contribute, arrange, and admit others
desk-ceilings-here = Ceilings in this space
desk-admit-when = 3. When
desk-admit-past = An admission opens the space with its past. If someone should not read the past, make a new space.
desk-admit-enters = 4. Who would newly enter
desk-admit-look = Work out who would enter
desk-admit-look-again = Work it out again
desk-admit-look-about = Nobody is admitted yet. First see who would be.
desk-admit-do = Admit
desk-enters-nobody = Nobody would newly enter: all whom this admits can read here already, or nobody fits.
desk-enters = { $n ->
    [one] One person could newly read here.
   *[other] { $n } persons could newly read here.
}

## Emergency access

desk-emergency-title = Emergency access
desk-emergency-ask = Ask for emergency access
desk-emergency-about = Emergency access lets one seat read one space for at most 24 hours, within the ceilings. It opens only when somebody of a second organisation has signed too; for the space of civil society, somebody of its own. The space of a delegation is opened to nobody else, in an emergency neither. Who manages the space is told at once.
desk-emergency-requests = Requests
desk-emergency-none = Emergency access has not been asked for.
desk-emergency-col-signer = Signs too
desk-emergency-hours = { $n ->
    [one] reads for one hour
   *[other] reads for { $n } hours
}
desk-emergency-field-seat = Who is to read there
desk-emergency-field-seat-hint = One seat, and no other seat of the same person
desk-emergency-field-signer = Organisation that signs with the secretariat
desk-emergency-field-signer-hint = Its head of delegation or focal point signs, within 24 hours
desk-emergency-field-hours = Hours
desk-emergency-field-hours-hint = From 1 to 24, counted from the second signature
desk-emergency-field-reason = Reason
desk-emergency-do = Sign and send the request
desk-emergency-own-about = The secretariat asks your organisation to sign with it. Nothing is opened without your signature. With it, the person named reads the space from that moment, and the access ends by itself.
desk-emergency-own-none = Your organisation is not asked for a signature.
desk-emergency-sign-until = To be signed by
desk-emergency-sign = Sign
desk-emergency-decline = Decline
desk-emergency-who-signs = You cannot sign this request. It is signed by a head of delegation or a focal point of { $organisation } who did not ask for it and is not let in by it, from a seat that may sign for such a space.
desk-emergency-end = End the access now
desk-emergency-opened-about = Emergency access to this space is shown here, with the time until which it is open. Whoever manages the space can end it earlier.
desk-emergency-opened-none = This space has not been opened in an emergency.
desk-emergency-asked = second signature awaited
desk-emergency-expired = not signed in time
desk-emergency-open = signed, open now
desk-emergency-over = signed, has ended
desk-emergency-declined = declined
desk-emergency-withdrawn = withdrawn

## Publication

desk-publication-title = Publication
desk-proposals = Waiting for consent
desk-proposals-about = The criterion asks for the consent of the originator, who has been asked and has not answered yet.
desk-proposals-none = No release is waiting. A release is proposed on the page of the paper.
desk-proposals-ready = To be signed
desk-proposals-ready-about = Nobody has to be asked any more: the originator has consented, or its consent is not needed. The release itself is a step on the page of the paper.
desk-proposals-ready-none = No release waits to be signed.
desk-proposals-declined = Declined
desk-proposals-declined-about = The originator did not agree, in the last 90 days. The reason stands on the page of the paper, where a release can be proposed anew.
desk-proposal-awaited = Consent awaited
desk-proposal-given = Consent given
desk-proposal-own = The originator’s own proposal, or the secretariat’s own paper
desk-proposal-ruled = No consent needed under this criterion
desk-proposal-declined = Declined
desk-releases = Releases
desk-releases-about = Newest first. What was withdrawn leaves its symbol and the date.
desk-releases-none = Nothing has been released yet.
desk-release-superseded = Superseded
desk-release-withdrawn = Withdrawn
desk-release-announced = Announced; objections until { $when }
desk-total-releases = { $n ->
    [one] One release.
   *[other] { $n } releases.
}
desk-criteria = Agreed criteria
desk-criteria-about = Every release names one of them.
desk-criteria-none = No criterion is recorded, so nothing can be released. Record the first one that the members have agreed.
desk-criterion-record = Record a criterion
desk-criterion-title = Record a publication criterion
desk-criterion-about = Record only what the members have agreed. The wording is shown with every release and is never changed afterwards; a new wording is a new criterion.
desk-field-number = Number
desk-field-number-hint = As in the decision of the members, for instance 2
desk-field-wording = Wording in { $language }

## Mail

desk-mail-title = Outgoing mail
desk-mail-now = How it stands
desk-mail-about = The mail of this process. Nobody reads its text here.
desk-mails = { $n ->
    [one] One mail
   *[other] { $n } mails
}
desk-mails-waiting = { $n ->
    [one] One mail waits
   *[other] { $n } mails wait
}
desk-mails-dead = { $n ->
    [0] None is undelivered
    [one] One could not be delivered
   *[other] { $n } could not be delivered
}
desk-mail-waiting = Waiting
desk-mail-oldest = The oldest since
desk-mail-sent = Sent in the last 7 days
desk-mail-last = Last sent
desk-mail-last-try = last try
desk-mail-undelivered = Could not be delivered
desk-mail-undelivered-about = The program has stopped trying. Check the address with the person, then try again.
desk-mail-undelivered-none = Every mail has reached its mail server.
desk-mail-retry = Try again
desk-mail-give-up = Give up
desk-mail-retrying = Will be tried again
desk-mail-retrying-about = A server was out of reach or asked to wait.
desk-mail-kind-invitation = Invitation
desk-mail-kind-password_reset = New password
desk-mail-kind-circulated = A paper was circulated
desk-mail-kind-consent_asked = Consent to a release is asked for
desk-mail-kind-focal_point = A new seat in a delegation
desk-mail-kind-emergency_asked = A signature for emergency access is asked for
desk-mail-kind-emergency_opened = Emergency access has begun
desk-mail-kind-file_stopped = A file was stopped
desk-mail-fault-refused = A mail server refused it
desk-mail-fault-later = A mail server asked to wait
desk-mail-fault-address = The address cannot be used
desk-mail-fault-unreached = No mail server could be reached
desk-mail-fault-other = It could not be handed over

## Record

desk-record-title = Record
desk-record-lines = Who did what
desk-record-about = The lines that you may see, newest first. Lines of spaces that you cannot read are not here.
desk-record-sealed = The record is sealed: no line can be changed or taken out unnoticed. Last seal:
desk-record-sealed-lines = { $n ->
    [one] One line is sealed.
   *[other] { $n } lines are sealed.
}
desk-record-unsealed = The first lines have not been sealed yet.
desk-record-verified = The record is sealed: no line can be changed or taken out unnoticed. Whoever runs the installation verifies it with:
desk-record-space = Lines of
desk-record-all = All spaces that I read
desk-record-none = No line is recorded here yet.
desk-total-lines = { $n ->
    [one] One line.
   *[other] { $n } lines.
}
desk-total-many = More than { $n }.
desk-nobody-signed-in = Someone not signed in
desk-the-installation = The installation
desk-from-where = from

## What the record says of an act, read after the name

desk-verb-other = did something that has no words here yet
desk-verb-signed_in = signed in
desk-verb-signed_out = signed out
desk-verb-sign_in_failed = could not sign in
desk-verb-password_changed = changed the password
desk-verb-password_reset_asked = asked for a new password
desk-verb-invitation_sent = sent an invitation
desk-verb-invitation_withdrawn = withdrew an invitation
desk-verb-invitation_accepted = took up an invitation
desk-verb-seat_made = gave a seat
desk-verb-seat_ended = ended a seat
desk-verb-seat_chosen = chose a seat to act in
desk-verb-standing_made = recorded a standing
desk-verb-standing_changed = changed a standing
desk-verb-organisation_made = added an organisation
desk-verb-office_made = recorded the holder of an office
desk-verb-office_ended = ended a time in office
desk-verb-office_exercised = named who exercises an office
desk-verb-admission_made = admitted to a space
desk-verb-admission_ended = ended an admission
desk-verb-emergency_asked = asked for emergency access
desk-verb-emergency_signed = signed for emergency access
desk-verb-emergency_declined = did not sign for emergency access
desk-verb-emergency_withdrawn = took back a request for emergency access
desk-verb-document_submitted = handed in a paper
desk-verb-version_added = added a version to a paper
desk-verb-document_circulated = circulated a paper
desk-verb-document_deposited = deposited a copy of a paper
desk-verb-document_downloaded = downloaded a paper
desk-verb-document_read = read a paper in the browser
desk-verb-pack_taken = took a pack of papers along
desk-verb-app_password_made = made a password for a program
desk-verb-app_password_ended = ended a password for a program
desk-verb-place_locked = locked a file or folder from a network drive
desk-verb-place_unlocked = unlocked a file or folder from a network drive
desk-verb-bookmark_made = keeps a paper at hand
desk-verb-bookmark_removed = keeps papers at hand no longer
desk-verb-folder_made = made a folder
desk-verb-folder_changed = changed a folder
desk-verb-folder_removed = removed an empty folder
desk-verb-documents_filed = put papers into a folder
desk-verb-document_moved = moved a paper to another space
desk-verb-document_removed = put a paper into the wastebasket
desk-verb-document_brought_back = brought a paper back from the wastebasket
desk-verb-document_destroyed = destroyed a paper whose time in the wastebasket was over
desk-verb-checkout_made = took a paper in hand
desk-verb-checkout_ended = gave back a paper that was in hand
desk-verb-checkout_recalled = ended that a paper was in hand
desk-verb-kind_made = added a kind of document
desk-verb-kinds_arranged = put the kinds of document in order
desk-verb-series_set = set a prefix for symbols
desk-verb-quota_set = set how much the files of a process may hold
desk-verb-hold_made = put a paper under a legal hold
desk-verb-hold_lifted = lifted a legal hold
desk-verb-file_stopped = stopped a file: malware was found, or it could not be checked
desk-verb-file_passed = let a file pass without a check
desk-verb-file_let_in = let in what had been checked
desk-verb-held_removed = removed a file that was held for the check
desk-verb-language_expected = said by when a language of a paper is expected
desk-verb-metadata_changed = changed what a paper is about
desk-verb-release_proposed = proposed a release
desk-verb-release_consented = consented to a release
desk-verb-release_declined = did not consent to a release
desk-verb-released = released a paper to the public
desk-verb-release_superseded = replaced a release by a newer one
desk-verb-release_withdrawn = withdrew a release
desk-verb-criterion_made = recorded a publication criterion
desk-verb-imported = brought in data
desk-verb-process_made = made a process
desk-verb-process_concluded = concluded the process
desk-verb-language_chosen = chose another language
desk-verb-account_disabled = switched an account off
desk-verb-account_enabled = switched an account on again
desk-verb-seen_as = looked at the process as another standing
desk-verb-session_ended = ended a sign-in
desk-verb-set_up = set up the installation
desk-verb-mail_retried = had a mail tried again
desk-verb-mail_given_up = gave a mail up

## See as

desk-see-title = See the process as another standing
desk-see-pick = Whose eyes
desk-see-about = The look shows what a seat of that standing would find, among the spaces that you read yourself. It opens no paper and does nothing.
desk-see-through = Look as
desk-see-look = Look
desk-look-band = This is a look
desk-look-name = A look as: { $standing }
desk-look-about = Read-only. Nothing can be done from here, and the look is on record.
desk-look-leave = End the look
desk-see-spaces = Spaces that it sees
desk-see-spaces-count = { $n ->
    [one] One space.
   *[other] { $n } spaces.
}
desk-see-none = Such a seat sees none of the spaces that you read.
desk-see-no-papers = No papers yet.
desk-see-more = { $n ->
    [one] One paper in all; the newest are listed.
   *[other] { $n } papers in all; the newest are listed.
}
desk-see-unseen = Spaces that it does not see
desk-see-unseen-about = Of those that you read yourself. For such a seat they do not exist.

## Operator

desk-operator-title = Installation
desk-operator-about = You keep the installation running. You read no content of any process, and this page shows none.
desk-operator-health = Health
desk-operator-mail = Mail
desk-operator-version = Version
desk-operator-last-line = Last line:
desk-operator-invite = Invite the first manager of a process
desk-operator-invite-about = From the secretariat; where there is none, from the presidency, or else from an organisation that you name. This is entered in the record and gives you no sight.
desk-operator-standing = Process and organisation
desk-operator-standing-hint = The person will sit under this standing
desk-operator-withdraw-title = Withdraw this invitation?
desk-operator-withdraw-about = Its link stops working at once. You can then invite again, this person at another address or somebody else.
desk-operator-processes = Processes
desk-operator-processes-about = What each holds is not shown to you.
desk-operator-make = A process is made on the server, by the command “secretariat import”.
desk-operator-no-secretariat = none

## What has just been done

desk-done-invited = The invitation is on its way. Its link works for 7 days.
desk-done-sent-again = The invitation is on its way again, with a new link for 7 days. The earlier one no longer works.
desk-done-withdrawn = The invitation is withdrawn. Its link no longer works.
desk-done-standing = The standing is recorded.
desk-done-ended = Ended. The record has a line of it.
desk-done-ends-later = It will end by itself at the time that you chose.
desk-done-office = The holder of the office is recorded.
desk-done-admitted = The admission is recorded.
desk-done-criterion = The criterion is recorded.
desk-done-retry = The mail will be tried again now.
desk-done-given-up = The mail is given up. It will not be tried again.
desk-done-exercised = It is recorded who exercises the office.
desk-done-emergency-asked = The request is signed and on its way. Nothing is open yet.
desk-done-emergency-signed = Signed. The space is open for the hours named, and those who manage it are told.
desk-done-emergency-declined = Declined. Nothing was opened.
desk-done-emergency-withdrawn = The request is withdrawn. It can no longer be signed.

## What is wrong with a field

desk-error-name = Enter the person’s name
desk-error-email = Enter an e-mail address with an @, such as name@ministry.example
desk-error-language = Choose a language
desk-error-standing = Choose a standing that is in force
desk-error-capacity = Choose a capacity
desk-error-letter = Enter the reference of the letter that names the focal point
desk-error-letter-date = Enter the date of the letter as year-month-day, for instance 2001-02-28
desk-error-of-house = Somebody with a seat in the secretariat cannot sit in another organisation, and nobody who runs the installation sits in any
desk-error-sits-elsewhere = This person sits for another organisation, and who serves the secretariat sits for no other: that seat, a focal point’s too, must end first
desk-error-managed = Somebody manages this process already, and invites from there
desk-error-manager-invited = An invitation of a first manager is open; withdraw it below, or send another once its 7 days are over
desk-error-focal-point-by-secretariat = A focal point is recorded by the secretariat; please choose another capacity
desk-error-organisation = Choose an organisation
desk-error-organisation-name = Enter the organisation’s name in English
desk-error-kind = Choose a kind
desk-error-date = Enter a date that exists: a year, a month or a day, for instance 2000, 2000-03 or 2000-03-24
desk-error-day = Enter a day that exists as year-month-day, for instance 2001-05-14
desk-error-time = Enter a time as hours and minutes, for instance 18:00
desk-error-zone = Choose a time zone
desk-error-until-missing = Enter until when it was held: a year, a month or a day
desk-error-until = The end must come after the beginning, and after today
desk-error-past = The end cannot lie in the past; to end it at once, choose “Now”
desk-error-in-force = A standing that has ended cannot be in force; take away the end or the mark
desk-error-changed = Somebody else has changed this since you opened the page. What you entered is kept, and the page says how it is now; send it again if yours is to hold
desk-error-title = Enter the title that the office bears
desk-error-long = This is longer than { $it } characters. Shorten it
desk-error-holder = Choose who holds the office
desk-error-exercised = Choose only seats of the organisation that holds the office
desk-error-office-kind = Choose an office
desk-error-empty-admission = Set at least one: an admission without any is refused
desk-error-level = Choose how far they may go
desk-error-ceiling = This goes beyond the ceiling of this space
desk-error-emergency-space = Choose a space; that of a delegation opens to its own seats only, and they read there already
desk-error-emergency-seat = Choose a seat that is in force
desk-error-emergency-ceiling = A seat of this standing and organisation never enters a space of this kind, in an emergency neither
desk-error-emergency-reads = This seat reads there already; nothing would be opened
desk-error-emergency-same = The second signature must be that of another organisation than your own
desk-error-emergency-signer = This organisation cannot sign for this space; for that of civil society its own must sign
desk-error-emergency-hours = Enter a number of hours from 1 to 24
desk-error-emergency-reason = Enter the reason, in at most 2,000 characters
desk-error-number = Enter a number from 1
desk-error-number-taken = Another criterion has this number; enter the next one
desk-error-wording = Enter the wording in { $it }

# Criteria as rules
desk-col-conduct = How it is released
desk-conduct-told = { $n ->
    [one] Announced to the participants for one day; public if none objects. An objection stands in the way for { $blocked } days.
   *[other] Announced to the participants for { $n } days; public if none objects. An objection stands in the way for { $blocked } days.
}
desk-conduct-at-once = At once
desk-conduct-at-once-hint = A paper of a participant is public as soon as the release is signed. Others are asked first.
desk-conduct-consent = With the originator’s consent
desk-conduct-consent-hint = The originator is asked for each paper, unless it agreed when it handed the paper in.
desk-conduct-window = After a time for objections
desk-conduct-window-hint = The release is announced to the participants. Silence releases; the objection of one participant stops it.
desk-field-conduct = How a paper is released under it
desk-field-window-days = Days for objections
desk-field-window-days-hint = Whole days, from 1 to 366. Only for a time for objections.
desk-field-blocked-days = Days after an objection
desk-field-blocked-days-hint = For so long the paper cannot be proposed again, from 0 to 366.
desk-error-conduct = Choose how a paper is released
desk-error-days = Enter a number of days, at most 366
desk-criterion-number = Criterion { $number }
desk-end-criterion-title = End this criterion
desk-end-criterion-with = What ends with it
desk-end-criterion-do = End the criterion
desk-ends-criterion-proposals = New releases under this criterion. What is proposed already goes its way.
desk-stays-criterion-releases = What was released under it stays public and goes on naming it.
desk-proposals-announced = Announced
desk-proposals-announced-about = Becomes public by itself when the time for objections ends without one. It can be stopped on the page of the paper until then.
desk-proposals-objected = Objected to or stopped
desk-proposals-objected-about = In the last 90 days a participant objected, or the release was stopped before its minute. The page of the paper says more.
desk-embargoed = Signed, with an embargo
desk-embargoed-about = Becomes public by itself at the time that is given. It can be stopped on the page of the paper until then.
desk-col-public-from = Public from
desk-proposal-announced = Open to objections
desk-proposal-objected = Stopped by an objection
desk-proposal-lifted = Objection taken back; it can be proposed anew
desk-proposal-stopped = Stopped before its minute
desk-proposal-until = , until { $when }
desk-verb-release_announced = announced a release to the participants
desk-verb-release_objected = objected to a release
desk-verb-objection_lifted = took back an objection
desk-verb-criterion_ended = set the end of a publication criterion
desk-mail-kind-release_announced = A release is announced
desk-mail-kind-release_objected = A participant objected to a release
# Releases proposed together
desk-verb-batch_proposed = proposed releases together
desk-verb-batch_signed = signed releases that were proposed together
desk-mail-kind-batch_consent_asked = Consent is asked for several papers
desk-mail-kind-batch_announced = Several releases are announced
desk-mail-kind-batch_objected = Objection to several releases
desk-mail-kind-objection_lifted = An objection was taken back
# Requests of originators
desk-verb-circle_asked = asked for another circle for a paper
desk-verb-circle_done = said that a request about a paper has been done
desk-verb-circle_declined = declined a request about a paper
desk-verb-circle_withdrawn = took back a request about a paper
desk-mail-kind-circle_asked = An originator asks for another circle
desk-mail-kind-circle_answered = A request about a paper is answered
desk-mail-kind-checkout_recalled = A paper is no longer in hand with who had it
desk-mail-kind-release_told = What became of a proposed release
desk-requests = Requests of originators
desk-requests-about = A narrower or a wider circle for a paper of their own. Whoever manages the space answers on the page of the paper.

desk-tab-vocabularies = Vocabularies
desk-kinds = Kinds of document
desk-kinds-about = They are offered in this order to those who hand a paper in. A kind that is switched off is not offered any more; papers that bear it keep it.
desk-kinds-arrange = Put them in order, switch them off
desk-kinds-order = Order and switch off kinds of document
desk-kinds-off = Not offered
desk-kinds-do = Keep this order
desk-kind-title = Add a kind
desk-kind-about = A kind of this process’s own stands behind the others until you put it elsewhere. Its names are public and stay, because papers bear them.
desk-kind-do = Add the kind
desk-field-kind-name = Name in { $language }
desk-col-place = Place
desk-col-offered = Offered
desk-error-kind-none = Leave at least one kind offered
desk-error-place-of = Enter the place as a whole number from 1 to 999: { $kind }
desk-error-kind-name = Enter the name in { $it }
desk-error-kind-long = Enter a name of at most 60 visible characters
desk-error-kind-there = There is a kind of this name already: { $it }
desk-error-kinds-many = A process has at most { $it } kinds of its own
desk-series = Symbols
desk-series-about = Each space has a series of symbols of its own. A prefix belongs to one space for ever, and no symbol is given twice. Symbols that were given stay as they are.
desk-series-now = So far
desk-series-none = No series yet
desk-series-from = { $prefix } (from { $year } on)
desk-series-do = Set a prefix
desk-series-change = Change the prefix
desk-field-prefix = Prefix
desk-field-prefix-hint = Capital letters, digits and hyphens, with / between parts, for instance RCM/VM
desk-field-from-year = First year
desk-field-from-year-hint = Papers that bear a date of this year or a later one get the new prefix
desk-error-prefix = Enter capital letters, digits and hyphens, with / between parts, at most 40 characters
desk-error-prefix-taken = This prefix cannot be used. Choose another
desk-error-from-year = Enter a year from { $it } on, at most ten years ahead
desk-done-kinds = The kinds of document are in this order now.
desk-done-kinds-off = The order is kept. A kind that was switched off is not offered any more; papers that bear it keep it.
desk-done-kind = The kind has been added.
desk-done-series = The prefix has been set.

desk-tab-storage = Storage
desk-storage-files = Files
desk-storage-about = A file counts once for the paper that it was handed in with. What is circulated or released of it counts nothing more. Papers in the wastebasket count until they are destroyed. The number is shown to this desk and to the operator only.
desk-storage-used = { $used } are used. No quota is set.
desk-storage-of = { $used } of { $quota } are used.
desk-storage-short = Little room is left for files of this process. Remove drafts that are not needed any more, or ask the operator for more.
desk-quota-title = Quota
desk-quota-about = When the files of the process hold this much, no further ones are taken; nothing is lost. The desk sees the numbers.
desk-field-quota = Quota in megabytes
desk-field-quota-hint = Leave empty for no quota
desk-quota-do = Set the quota
desk-error-quota = Enter a whole number of megabytes, from 1 to 1,000,000,000, or nothing
desk-done-quota = The quota is set.
