# The pages that say what went wrong.

# Links that every such page may carry
errors-link-home = The processes
errors-link-sign-in = Sign in, if you come from a notice of a private space
errors-symbols = Looking for a paper? Its address ends in its symbol:
errors-link-search = Looking for a paper? Search all that you may read
errors-request = Number of this request, if you write to the operator:

# What was sent cannot be read
errors-400-title = Not understood
errors-400-lead = What was sent could not be read.
errors-400-help = Nothing has been changed. Go back, check what was entered and send it again.

# Visible, but not permitted
errors-403-title = Not permitted
errors-403-lead = This act is not open to you.
errors-403-help = Nothing has been changed. If the page had been open for long, open it again and repeat. If you hold several seats, choose the one in which you wish to act. For anything else ask the secretariat or your focal point.

# Missing or not visible: the same page
errors-404-title = Page not found
errors-404-lead = There is nothing at this address that can be shown to you.
errors-404-help = The address may be mistyped, the page may have moved, or it may not be open to you. This page is the same in each case.

# Somebody was quicker
errors-409-title = Changed in the meantime
errors-409-lead = Somebody changed this while your page was open.
errors-409-help = Your change has not been made. Open the page again, look at how it stands now, and repeat what is still needed.

# Gone
errors-410-title = No longer here
errors-410-lead = What was at this address has been withdrawn.
errors-410-help = The page of the document says when and why. Its files are not available any more.

# Too large
errors-413-title = Too large
errors-413-lead = What was sent is larger than can be taken in here.
errors-413-help = Nothing has been kept. Make the file smaller, for instance by saving pictures at a lower resolution, or divide it, and send it again.

# The form cannot be taken
errors-422-title = Something needs another look
errors-422-lead = What was sent cannot be taken as it is.
errors-422-help = Nothing has been changed. Go back, check what was entered and send it again.

# Too many requests
errors-429-title = Please wait a little
errors-429-lead = Too many requests have come from your address in a short time.
errors-429-help = Try again in a few minutes. People who share your connection may be affected too.

# Our fault
errors-500-title = Something went wrong here
errors-500-lead = The page could not be made, and the fault is ours.
errors-500-help = It has been noted. What you were doing was not done by half: either all of it was kept, or nothing. Try again in a while.

# Out of order for a while
errors-503-title = Not available just now
errors-503-lead = This cannot be served at the moment.
errors-503-help = Nothing has been changed. Try again in a few minutes; the public pages of the processes may still be read.

# No room
errors-507-title = The disk is full
errors-507-lead = There is no room left to keep what was sent.
errors-507-help = Nothing has been changed, and nothing was kept by half. A note for the operator stands in the log. Try again later; what is there already can still be read.
