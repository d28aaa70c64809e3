mail-greeting = { $person },
mail-foot = Secrétariat virtuel. Ce message n’a été adressé qu’à vous. Merci de ne pas y répondre.
mail-link-until = Le lien ne sert qu’une fois, jusqu’au { $until }.
mail-read = Vous pouvez le lire ici, après connexion :
mail-originator = De : { $organisation }
mail-languages = Langues : { $languages }
mail-criterion = Critère : { $criterion }
mail-embargo = Fermé au public jusqu’au : { $until }
mail-who = { $space } : { $who }

mail-invitation-subject = Invitation au Secrétariat virtuel
mail-invitation-lead = Vous êtes invité(e) à travailler au Secrétariat virtuel ({ $process }), en la qualité suivante :
mail-invitation-do = Pour accepter, veuillez ouvrir cette page :
mail-invitation-not-you = Si vous n’attendez pas cette invitation, n’en tenez pas compte. Rien ne se fait sans votre acceptation.

mail-reset-subject = Nouveau mot de passe pour le Secrétariat virtuel
mail-reset-lead = Un nouveau mot de passe a été demandé avec votre adresse. Pour le choisir, veuillez ouvrir cette page :
mail-reset-until = Le lien ne sert qu’une fois, dans l’heure qui suit la demande.
mail-reset-not-you = Si cette demande ne vient pas de vous, n’en tenez pas compte. Votre mot de passe reste inchangé.

mail-circulated-subject = { $symbol } : { $title }
mail-circulated-lead = Un document a été distribué dans « { $space } », { $process }.
mail-version-subject = Version { $version } de { $symbol } : { $title }
mail-version-lead = Une nouvelle version d’un document se trouve dans « { $space } », { $process }.

mail-consent-subject = Consentement attendu : { $symbol }
mail-consent-lead = { $proposer } propose de rendre public un document de l’organisation « { $organisation } » ({ $process }). Cela ne se fera qu’avec le consentement de celle-ci.
mail-consent-do = Veuillez donner ou refuser le consentement ici, après connexion :

mail-focal-subject = Nouvelle accréditation dans votre délégation : { $organisation }
mail-focal-lead = { $name } est désormais accrédité(e) dans la délégation « { $organisation } », { $process }. L’invitation ne vient pas de votre point focal.
mail-focal-letter = Lettre citée : { $letter }
mail-focal-who = Qui est ici, après connexion :
mail-focal-not-so = Si votre organisation n’en a pas décidé ainsi, veuillez en aviser aussitôt le secrétariat.

mail-emergency-asked-subject = Signature attendue : accès d’urgence
mail-emergency-asked-lead = { $asker } demande un accès d’urgence à un espace ({ $process }). Il ne s’ouvrira que si { $organisation } signe également.
mail-emergency-space = Espace : { $space }
mail-emergency-whom = Pour : { $whom }
mail-emergency-hours = { $n ->
    [one] En lecture seule, pendant une heure à compter de la seconde signature
   *[other] En lecture seule, pendant { $n } heures à compter de la seconde signature
}
mail-emergency-sign-until = Peut être signé jusqu’au : { $until }
mail-emergency-do = Veuillez signer ou refuser ici, après connexion :

mail-emergency-opened-subject = Accès d’urgence : { $space }
mail-emergency-opened-lead = Un accès d’urgence à « { $space } », { $process }, a commencé. Vous en êtes informé(e) parce que vous gérez cet espace.
mail-emergency-until = Prend fin de lui-même : { $until }
mail-emergency-asker = Demandé par : { $asker }
mail-emergency-signer = Signé par : { $signer }
mail-emergency-who = Qui est ici, après connexion :

mail-announced-subject = Publication annoncée : { $symbol }
mail-announced-lead = Une publication est annoncée ({ $process }). Elle a lieu d’elle-même si aucun participant ne s’y oppose jusqu’au { $until }.
mail-announced-do = Si votre délégation s’y oppose, son chef ou son point focal l’indique ici, après connexion :
mail-objected-subject = Objection à une publication : { $symbol }
mail-objected-lead = Une objection à une publication a été formée par { $organisation } ({ $process }). La publication n’a pas lieu.
mail-objected-reason = Motif donné :
mail-objected-do = Le document et l’objection se trouvent ici, après connexion :
mail-lifted-subject = Objection retirée : { $symbol }
mail-lifted-lead = Une objection à une publication a été retirée par { $organisation } ({ $process }). La publication peut être proposée de nouveau ; elle est alors annoncée à nouveau.
mail-lifted-do = Le document se trouve ici, après connexion :

mail-stopped-subject = Fichier retenu : { $file }
mail-stopped-found = Un logiciel malveillant a été trouvé dans un fichier remis dans « { $space } », { $process }. Personne ne peut l’ouvrir.
mail-stopped-unread = Un fichier remis dans « { $space } », { $process }, est trop volumineux pour être contrôlé contre les logiciels malveillants. Il reste retenu jusqu’à ce que quelqu’un qui gère l’espace le laisse passer.
mail-stopped-file = Fichier : { $file }
mail-stopped-name = Trouvé : { $name }
mail-stopped-found-do = Il peut seulement être supprimé, ici, après connexion :
mail-stopped-unread-do = Son état se trouve ici, après connexion :
# Publications proposées ensemble
mail-batch-consent-subject = { $n ->
    [one] Consentement attendu pour { $n } document
   *[other] Consentement attendu pour { $n } documents
}
mail-batch-consent-lead = { $proposer } propose de rendre publics les documents suivants de votre organisation ({ $process }). Cela ne se fera qu’avec le consentement de celle-ci.
mail-batch-consent-do = Veuillez donner ou refuser le consentement sur la page de chaque document. La liste se trouve ici, après connexion :
mail-batch-announced-subject = { $n ->
    [one] Publication de { $n } document annoncée
   *[other] Publication de { $n } documents annoncée
}
mail-batch-announced-lead = Les publications suivantes sont annoncées ({ $process }). Elles ont lieu d’elles-mêmes, sauf objection préalable d’un participant. L’objection à l’une laisse les autres intactes.
mail-batch-announced-do = Si votre délégation s’oppose à certaines, son chef ou son point focal l’indique ici, après connexion :
mail-batch-objected-subject = { $n ->
    [one] Objection à la publication de { $n } document
   *[other] Objection à la publication de { $n } documents
}
mail-batch-objected-lead = Une objection a été formée contre les publications suivantes ({ $process }). Elles n’ont pas lieu.
mail-batch-objected-do = Les documents et l’objection se trouvent ici, après connexion :
mail-told-subject = Suite d’une publication : { $symbol }
mail-told-subject-many = { $n ->
    [one] Suite de la publication de { $n } document
   *[other] Suite de la publication de { $n } documents
}
mail-told-originator-lead = Il y a du nouveau au sujet de la publication d’un document de votre organisation ({ $process }).
mail-told-proposer-lead = Une proposition de publication a reçu une réponse ({ $process }).
mail-told-consented = { $organisation } a donné son consentement. Ce qui était proposé peut être signé.
mail-told-declined = { $organisation } n’a pas donné son consentement. Rien n’est publié.
mail-told-public = La publication est signée. Depuis le { $when }, toute personne sur le web peut lire le document.
mail-told-embargoed = La publication est signée, sous embargo. À partir du { $when }, toute personne sur le web pourra lire le document.
mail-told-announced = La publication est signée et annoncée aux participants. Elle a lieu d’elle-même si aucun participant ne s’y oppose jusqu’au { $when }.
mail-told-supersedes = Elle remplace la publication du { $when }.
mail-told-withdrawn = La publication a été retirée du public le { $when }.
mail-told-stopped = La publication a été arrêtée, ou suivie d’une autre, avant d’être publique. Elle ne le sera pas.
mail-told-stopped-at = La publication a été arrêtée le { $when }, avant de devenir publique. Elle ne le deviendra pas.
mail-told-do = Elle se trouve ici, après connexion :
# Demandes d’auteurs
mail-circle-asked-subject = Demande sur un document : { $symbol }
mail-circle-asked-lead = Un autre cercle de lecteurs est demandé pour un document par son auteur : { $organisation } ({ $process }).
mail-circle-asked-do = Veuillez agir ou dire pourquoi non, après connexion :
mail-circle-answered-subject = Réponse à votre demande : { $symbol }
mail-circle-done-lead = Ce que votre organisation avait demandé est fait ({ $process }).
mail-circle-declined-lead = Ce que votre organisation avait demandé est refusé ({ $process }).
mail-circle-answered-do = La demande et sa réponse se trouvent ici, après connexion :
mail-recalled-subject = Vous n’avez plus ce document en main : { $paper }
mail-recalled-lead = Vous n’avez plus ce document en main ({ $when }), sur décision de { $who }. Motif :
mail-recalled-managers = ceux qui gèrent l’espace
mail-recalled-do = Vous pouvez toujours le compléter et le reprendre en main. Il se trouve ici, après connexion :
