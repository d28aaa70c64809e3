# Faults of any form
accounts-faults = { $n ->
    [one] One thing to correct
   *[other] { $n } things to correct
}
accounts-faults-kept = What you typed is kept. Nothing has been sent.
accounts-save = Save

# Sign in
accounts-sign-in = Sign in
accounts-sign-in-lead = For delegations, observers, the civil-society networks and the secretariats.
accounts-sign-in-again = The address that you typed is kept. The password must be entered again.
accounts-email = E-mail address
accounts-password = Password
accounts-password-paste = You can paste it, or let your browser fill it in.
accounts-forgotten-link = I have forgotten my password
accounts-to-sign-in = To the sign-in page
accounts-none-title = No account yet?
accounts-none = Accounts are made by invitation only. Ask the focal point of your delegation; for an observer or a network, ask its contact person. If you do not know who that is, write to the secretariat of your process.
accounts-error-sign-in = The e-mail address and the password do not belong together. Check both.
accounts-error-email = Enter an e-mail address with an @, such as name@ministry.example.
accounts-error-password-empty = Enter your password.
accounts-error-name = Enter a name.
accounts-throttled-title = Too many attempts
accounts-throttled = Signing in is paused for a while, to protect this account. Please try again in { $minutes }.
accounts-minutes = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
}
accounts-notice-signed-out = You have signed out.
accounts-notice-password-set = Your new password is set. You can sign in with it now.
accounts-notice-session-over = Your session has ended. Please sign in again.
accounts-notice-needed = Please sign in to see this page.
accounts-notice-invited = You have accepted the invitation. Sign in with your address and your password.
accounts-notice-set-up = The account is made. You can sign in with it now.

# Forgotten password
accounts-forgotten-title = Forgotten password
accounts-forgotten-lead = Enter the address that you sign in with. We send a link to it, with which you choose a new password.
accounts-forgotten-send = Send me a link
accounts-forgotten-sent-title = Look into your mailbox
accounts-forgotten-sent = If an account belongs to this address, a message with a link is on its way to it.
accounts-forgotten-sent-next = The link works once, for one hour. If nothing comes, look among unwanted mail, check the address, or ask the focal point of your delegation.

# New password
accounts-reset-title = Choose a new password
accounts-reset-lead = It replaces the old one, and ends all sessions that are open elsewhere.
accounts-reset-over = This link has been used already, or its time is over. You can ask for a new one.
accounts-new-password = New password
accounts-password-rule = At least 15 characters; any characters, spaces too.
accounts-password-advice = Four random words are easy to keep in mind and hard to guess.
accounts-password-set = Set the password
accounts-password-again = Nothing has been changed. The password must be entered again.
accounts-show = Show
accounts-error-password-short = Choose a password of at least 15 characters.
accounts-error-password-long = Choose a password of at most 256 characters.
accounts-error-password-common = This password stands in public lists of common passwords. Choose another, for instance four random words.
accounts-error-present-password = This is not your present password.
accounts-link-over-title = This link no longer works

# Invitation
accounts-invitation-title = You are invited
accounts-invitation-lead = { $person }, you are invited to take the seat below and to work here.
accounts-seat = Seat
accounts-invitation-until = Open until
accounts-invitation-known = You already have an account with this address. The seat is added to it. Please confirm with your present password, which stays as it is.
accounts-invitation-accept = Accept the invitation
accounts-invitation-not-you = If this is not you, close this page and tell the sender. Nothing happens unless you accept.
accounts-invitation-over = This invitation has been used or withdrawn, or its time is over. If you have accepted it, sign in. If not, ask the person who invited you for a new one.

# First start
accounts-set-up-title = Set up this installation
accounts-set-up-lead = You make the operator’s account. It runs the installation, makes processes, and invites the first manager of each.
accounts-set-up-sees-nothing = The operator reads no papers: this account opens no space of any process.
accounts-set-up-make = Make the account
accounts-set-up-over = The installation is set up already, or the link’s time is over. A new link is printed on the console by restarting the program while there is no account.

# My account
accounts-mine = My account
accounts-me = Me
accounts-name = Name
accounts-me-hint = Name and address are changed by the secretariat, so that lists of participants stay right.
accounts-seats = My seats
accounts-seats-hint = What you may read follows from your seats in force.
accounts-seats-none = No seat belongs to this account.
accounts-organisation = Organisation
accounts-capacity = Capacity
accounts-process = Process
accounts-from = From
accounts-until = Until
accounts-not-in-force = not in force
accounts-not-recorded = not recorded
accounts-no-end = no end set
accounts-language = Language
accounts-language-hint = Pages and messages come in this language. Papers stay in theirs.
accounts-language-of = Language of pages and messages
accounts-password-ends-others = A change ends all your other sessions and all your passwords for programs.
accounts-current-password = Present password
accounts-password-change = Change the password
accounts-notice-password-changed = Your password has been changed. All other sessions and all passwords for programs have ended.
accounts-notice-language = The language has been changed.
accounts-notice-session-ended = The session has ended.
accounts-notice-sessions-ended = All other sessions have ended.
accounts-sessions = My sessions
accounts-sessions-hint = Where you are signed in. End what you do not recognise, and change your password.
accounts-session-this = this one
accounts-session-last = last used
accounts-session-since = signed in
accounts-session-address = from the address
accounts-session-end = End
accounts-session-end-others = End all others
accounts-session-browser = { $browser } on { $system }
accounts-session-unknown = Unknown browser

# Passwords for programs
accounts-app = Passwords for programs
accounts-app-lead = With such a password, your computer shows the spaces of one of your seats as a network drive: papers open and are saved there as files. Your own password opens no drive.
accounts-app-to = Keep passwords for programs
accounts-app-made = The password is made
accounts-app-once = Copy it now: it is shown this once. If it is lost, end it and make another.
accounts-app-name = What it is for
accounts-app-name-hint = The device or the program, such as “laptop in the office”.
accounts-app-address = Address of the drive
accounts-app-user = User name
accounts-app-mine = Passwords in use
accounts-app-ends = A password ends when its seat ends, and when you change your own password. End one when its device is lost.
accounts-app-none = There is none.
accounts-app-never = never used
accounts-app-since = made
accounts-app-end = End it
accounts-app-end-title = End this password for programs
accounts-app-end-means = From then on it opens nothing: the drive that uses it is refused at once. A new one can be made at any time.
accounts-app-keep = Keep it
accounts-app-copy = Copy the password
accounts-app-copied = Copied
accounts-app-typed = Where it has to be typed, hyphens and capital letters are no matter.
accounts-app-new = Make a password
accounts-app-new-hint = One for each device, so that you can end one and keep the others. Make it on the computer where you will use it.
accounts-app-seat = Seat that the program acts in
accounts-app-scope = What the program may do
accounts-app-read = read only
accounts-app-write = read and write
accounts-app-write-means = A program that writes hands papers in: what it saves in a space that others read is circulated to them at once, gets a symbol, and they are told by mail. In a delegation’s own space it stays a draft.
accounts-app-make = Make the password
accounts-app-how = Opening the drive
accounts-app-how-hint = User name is your e-mail address; the password is the one made here.
accounts-app-windows = In the Explorer, right-click “This PC”, choose “Map network drive”, and enter the address. Windows then asks for user name and password.
accounts-app-macos = In the Finder, choose “Go”, then “Connect to Server…”, and enter the address.
accounts-app-phone = Phone
accounts-app-phone-is = On a phone, use these pages.
accounts-app-other = Linux and other programs
accounts-app-davfs2 = Linux 6.16 and later need this line in davfs2.conf as well; without it folders cannot be read:
accounts-notice-app-ended = The password has ended.
accounts-error-app-name = Say what the password is for, in at most 100 characters.
accounts-error-app-many = You have 20 passwords, and there are no more. End one first.
