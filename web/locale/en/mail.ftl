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
mail-announced-lead = A release to the public is announced ({ $process }). It takes place by itself on { $until }, unless a participant objects before.
mail-announced-do = If your delegation objects, its head or focal point says so here, after signing in:
mail-objected-subject = Objection to a release: { $symbol }
mail-objected-lead = { $organisation } has objected to a release to the public ({ $process }). It does not take place. The reason given:
mail-objected-do = The paper and the objection are here, after signing in:
