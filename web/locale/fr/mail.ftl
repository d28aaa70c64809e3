mail-greeting = { $person },
mail-foot = Secrétariat virtuel. Ce message n’a été adressé qu’à vous. Merci de ne pas y répondre.
mail-link-until = Le lien ne sert qu’une fois, jusqu’au { $until }.
mail-read = Vous pouvez le lire ici, après connexion :
mail-originator = De : { $organisation }
mail-languages = Langues : { $languages }
mail-criterion = Critère : { $criterion }
mail-embargo = Fermé au public jusqu’au : { $until }
mail-who = { $space } : { $who }

mail-invitation-subject = Invitation au Secrétariat virtuel
mail-invitation-lead = Vous êtes invité(e) à travailler au Secrétariat virtuel ({ $process }), en la qualité suivante :
mail-invitation-do = Pour accepter, veuillez ouvrir cette page :
mail-invitation-not-you = Si vous n’attendez pas cette invitation, n’en tenez pas compte. Rien ne se fait sans votre acceptation.

mail-reset-subject = Nouveau mot de passe pour le Secrétariat virtuel
mail-reset-lead = Un nouveau mot de passe a été demandé avec votre adresse. Pour le choisir, veuillez ouvrir cette page :
mail-reset-until = Le lien ne sert qu’une fois, dans l’heure qui suit la demande.
mail-reset-not-you = Si cette demande ne vient pas de vous, n’en tenez pas compte. Votre mot de passe reste inchangé.

mail-circulated-subject = { $symbol } : { $title }
mail-circulated-lead = Un document a été distribué dans « { $space } », { $process }.

mail-consent-subject = Consentement attendu : { $symbol }
mail-consent-lead = { $proposer } propose de rendre public un document de { $organisation } ({ $process }). Cela ne se fera qu’avec le consentement de { $organisation }.
mail-consent-do = Veuillez donner ou refuser le consentement ici, après connexion :
