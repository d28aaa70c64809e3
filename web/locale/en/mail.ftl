# Messages. The text versions are not wrapped: mail programs do that.
mail-greeting = Dear { $person },
mail-foot = Virtual Secretariat. This message was sent to you alone. Please do not answer it.
mail-link-until = The link works once, until { $until }.
mail-read = Read it here, after signing in:
mail-originator = From: { $organisation }
mail-languages = Languages: { $languages }
mail-criterion = Criterion: { $criterion }
mail-embargo = Closed to the public until: { $until }
mail-who = { $space }: { $who }

mail-invitation-subject = Invitation to the Virtual Secretariat
mail-invitation-lead = You are invited to work in the Virtual Secretariat ({ $process }) as:
mail-invitation-do = Please open this page to accept:
mail-invitation-not-you = If you do not expect this invitation, take no notice of it. Nothing happens unless you accept.

mail-reset-subject = A new password for the Virtual Secretariat
mail-reset-lead = A new password was asked for with your address. Please open this page to choose one:
mail-reset-until = The link works once, within one hour of the request.
mail-reset-not-you = If it was not you, take no notice of this message. Your password stays as it is.

mail-circulated-subject = { $symbol }: { $title }
mail-circulated-lead = A paper has been circulated in “{ $space }”, { $process }.
mail-version-subject = Version { $version } of { $symbol }: { $title }
mail-version-lead = A new version of a paper stands in “{ $space }”, { $process }.

mail-consent-subject = Consent awaited: { $symbol }
mail-consent-lead = { $proposer } proposes to release a paper of { $organisation } to the public ({ $process }). It takes place only with the consent of { $organisation }.
mail-consent-do = Please consent or decline here, after signing in:

mail-focal-subject = New seat in your delegation: { $organisation }
mail-focal-lead = { $name } now has a seat in the delegation of { $organisation }, { $process }. The invitation did not come from your focal point.
mail-focal-letter = Letter cited: { $letter }
mail-focal-who = Who is here, after signing in:
mail-focal-not-so = If your organisation has not decided this, please tell the secretariat at once.

mail-emergency-asked-subject = Signature awaited: emergency access
mail-emergency-asked-lead = { $asker } asks for emergency access to a space of { $process }. It opens only if { $organisation } signs too.
mail-emergency-space = Space: { $space }
mail-emergency-whom = For: { $whom }
mail-emergency-hours = { $n ->
    [one] To read only, for one hour from the second signature
   *[other] To read only, for { $n } hours from the second signature
}
mail-emergency-sign-until = To be signed by: { $until }
mail-emergency-do = Please sign or decline here, after signing in:

mail-emergency-opened-subject = Emergency access: { $space }
mail-emergency-opened-lead = Emergency access to “{ $space }”, { $process }, has begun. You are told because you manage this space.
mail-emergency-until = Ends by itself: { $until }
mail-emergency-asker = Asked for by: { $asker }
mail-emergency-signer = Signed by: { $signer }
mail-emergency-who = Who is here, after signing in:

mail-announced-subject = Release announced: { $symbol }
mail-announced-lead = A release to the public is announced ({ $process }). It takes place by itself if no participant objects before { $until }.
mail-announced-do = If your delegation objects, its head or focal point says so here, after signing in:
mail-objected-subject = Objection to a release: { $symbol }
mail-objected-lead = { $organisation } has objected to a release to the public ({ $process }). It does not take place.
mail-objected-reason = The reason given:
mail-objected-do = The paper and the objection are here, after signing in:
mail-lifted-subject = Objection taken back: { $symbol }
mail-lifted-lead = { $organisation } took back its objection to a release to the public ({ $process }). The release can be proposed again, and is then announced anew.
mail-lifted-do = The paper is here, after signing in:

mail-stopped-subject = File stopped: { $file }
mail-stopped-found = Malware was found in a file that was handed in to “{ $space }”, { $process }. Nobody can open it.
mail-stopped-unread = A file that was handed in to “{ $space }”, { $process }, is too large to be checked for malware. It stays held until somebody who manages the space lets it pass.
mail-stopped-file = File: { $file }
mail-stopped-name = Found: { $name }
mail-stopped-found-do = It can only be removed, here, after signing in:
mail-stopped-unread-do = How it stands is shown here, after signing in:
# Releases proposed together
mail-batch-consent-subject = { $n ->
    [one] Consent awaited for { $n } paper
   *[other] Consent awaited for { $n } papers
}
mail-batch-consent-lead = { $proposer } proposes to release the following papers of your organisation to the public ({ $process }). It takes place only with your organisation’s consent.
mail-batch-consent-do = Please consent or decline on the page of each paper. The list is here, after signing in:
mail-batch-announced-subject = { $n ->
    [one] Release of { $n } paper announced
   *[other] Release of { $n } papers announced
}
mail-batch-announced-lead = The following releases to the public are announced ({ $process }). They take place by themselves, unless a participant objects before. An objection to one leaves the others.
mail-batch-announced-do = If your delegation objects to some of them, its head or focal point says so here, after signing in:
mail-batch-objected-subject = { $n ->
    [one] Objection to the release of { $n } paper
   *[other] Objection to the release of { $n } papers
}
mail-batch-objected-lead = An objection has been made to the following releases to the public ({ $process }). They do not take place.
mail-batch-objected-do = The papers and the objection are here, after signing in:
mail-told-subject = What became of a release: { $symbol }
mail-told-subject-many = { $n ->
    [one] What became of the release of { $n } paper
   *[other] What became of the release of { $n } papers
}
mail-told-originator-lead = There is news of the release of a paper of your organisation ({ $process }).
mail-told-proposer-lead = A proposal to release a paper to the public has been answered ({ $process }).
mail-told-consented = { $organisation } has consented. What was proposed can be signed.
mail-told-declined = { $organisation } has not consented. Nothing is released.
mail-told-public = The release is signed. Since { $when } anyone on the web can read the paper.
mail-told-embargoed = The release is signed, under an embargo. From { $when } on anyone on the web can read the paper.
mail-told-announced = The release is signed and announced to the participants. It takes place by itself if no participant objects before { $when }.
mail-told-supersedes = It takes the place of the release of { $when }.
mail-told-withdrawn = The release was withdrawn from the public on { $when }.
mail-told-stopped = The release was stopped, or followed by another, before it became public. It will not become public.
mail-told-stopped-at = The release was stopped on { $when }, before it became public. It will not become public.
mail-told-do = You find it here, after signing in:
# Requests of originators
mail-circle-asked-subject = Request about a paper: { $symbol }
mail-circle-asked-lead = { $organisation } asks for another circle of readers for a paper of its own ({ $process }).
mail-circle-asked-do = Please act on it or say why not, after signing in:
mail-circle-answered-subject = Your request is answered: { $symbol }
mail-circle-done-lead = What your organisation asked for has been done ({ $process }).
mail-circle-declined-lead = What your organisation asked for has been declined ({ $process }).
mail-circle-answered-do = The request and its answer are here, after signing in:
mail-recalled-subject = No longer in hand with you: { $paper }
mail-recalled-lead = You no longer have this paper in hand ({ $when }), by decision of { $who }. Reason:
mail-recalled-managers = those who manage the space
mail-recalled-do = You can add to the paper as before, and take it in hand again. It is here, after signing in:
