## Tabs and what all pages share

desk-tabs = Pages du secrétariat
desk-tab-people = Personnes et statuts
desk-tab-offices = Fonctions
desk-tab-admissions = Admissions
desk-tab-publication = Publication
desk-tab-mail = Courrier
desk-tab-record = Registre
desk-tab-as = Voir comme
desk-as-csv = Au format CSV
desk-pager = Pages de la liste
desk-newer = Plus récents
desk-older = Plus anciens
desk-show = Afficher
desk-save = Enregistrer
desk-leave = Quitter sans rien modifier
desk-choose = Choisir
desk-end = Mettre fin
desk-end-this = Mettre fin à cette admission
desk-end-seat = Mettre fin à cette accréditation
desk-on-record = Ce que vous faites ici est inscrit au registre, avec votre nom et votre accréditation.
desk-may-stay-empty = facultatif
desk-empty-no-end = vide : sans fin
desk-not-recorded = non consigné
desk-not-yet = pas encore
desk-original = original
desk-fault-in-title = À corriger :{" "}
desk-faults = { $n ->
    [one] Un point à corriger
   *[other] { $n } points à corriger
}
desk-faults-kept = Votre saisie est conservée. Rien n’a encore été fait.

## Column heads

desk-col-person = Personne
desk-col-persons = Personnes
desk-col-who = Qui
desk-col-organisation = Organisation
desk-col-standing = Statut
desk-col-seat = Accréditation
desk-col-seats = Accréditations
desk-col-capacity = Qualité
desk-col-sent = Envoyée
desk-col-ends = Expire
desk-col-do = Action
desk-col-since = Depuis
desk-col-from = Du
desk-col-until = Au
desk-col-state = État
desk-col-holder = Titulaire
desk-col-title-borne = Titre de l’époque
desk-col-level = Portée
desk-col-ceiling = Plafond
desk-col-dates = Dates
desk-col-paper = Document
desk-col-paper-title = Titre
desk-col-symbol = Cote
desk-col-date = Date
desk-col-act = Ce qui a été fait
desk-col-object = Sur quoi
desk-col-space = Espace
desk-col-address = Adresse réseau
desk-col-originator = De
desk-col-criterion = Critère
desk-col-asked = Demandé
desk-col-languages = Langues
desk-col-released = Publié
desk-col-number = Numéro
desk-col-wording = Libellé
desk-col-to = À
desk-col-mail = Message
desk-col-reason = Motif
desk-col-tries = Essais
desk-col-next = Prochain essai
desk-col-process = Processus
desk-col-secretariat = Secrétariat

## People

desk-people-title = Personnes et statuts
desk-invite-person = Inviter une personne
desk-add-standing = Ajouter une organisation
desk-invitations = Invitations en attente
desk-invitations-count = { $n ->
    [one] { $n } envoyée, pas encore acceptée.
   *[other] { $n } envoyées, pas encore acceptées.
}
desk-invitations-none = Aucune invitation n’est en attente. Pour accréditer quelqu’un, invitez la personne.
desk-invitation-awaited = attendue
desk-invitation-expired = le lien a expiré ; renvoyez-la
desk-send-again = Renvoyer
desk-withdraw = Retirer
desk-standings = Organisations et statuts
desk-standings-about = Un statut n’ouvre des portes que s’il est marqué en vigueur. L’historique et les dates inconnues n’ouvrent rien.
desk-standings-none = Aucune organisation n’a encore de statut. Ajoutez la première.
desk-group-participant = Participants : { $n }
desk-group-observer = Observateurs : { $n }
desk-group-civil_society = Société civile : { $n }
desk-group-secretariat = { $n ->
    [one] Secrétariat : { $n }
   *[other] Secrétariats : { $n }
}
desk-state-in-force = en vigueur
desk-state-future = commence plus tard
desk-state-ended = a pris fin
desk-state-history = historique, n’ouvre rien
desk-seats = Accréditations
desk-seats-about = Une personne est accréditée sous un seul statut d’une organisation. Les délégations gèrent leurs propres accréditations ; vous voyez celles qui vous sont ouvertes.
desk-seats-none = Personne n’est encore accrédité.
desk-seats-past = Accréditations terminées
desk-seats-present = Accréditations en cours
desk-seats-past-none = Aucune accréditation n’a encore pris fin.
desk-total-seats = { $n ->
    [one] { $n } accréditation.
   *[other] { $n } accréditations.
}

## A delegation’s own seats

desk-own-tab = Accréditations
desk-own-title = Accréditations de la délégation
desk-own-about = Le point focal gère les accréditations de sa propre délégation. C’est le secrétariat qui inscrit le point focal, en citant la lettre de l’organisation.
desk-own-when-accepted = Dès l’acceptation de l’invitation
desk-own-undelivered = Le message n’a pas pu être remis. Vérifiez l’adresse auprès de la personne, puis renvoyez l’invitation, ou retirez-la et envoyez-en une autre.
desk-own-offices = Fonctions de l’organisation
desk-own-offices-about = Une fonction n’ouvre de portes qu’aux accréditations désignées pour l’exercer, suppléants compris.
desk-own-col-exercised = Exercée par
desk-own-exercised-none = personne n’est encore désigné
desk-own-exercised-name = Désigner qui l’exerce
desk-own-exercised-hint = Les personnes cochées l’exercent dès maintenant ou, s’il est postérieur, dès le premier jour du mandat. Personne d’autre de la délégation ne l’exerce.
desk-own-capacity-hint = Le point focal est inscrit par le secrétariat.

## Standings, seats and kinds in words

desk-plural-participant = Participants
desk-plural-observer = Observateurs
desk-plural-civil_society = Société civile
desk-plural-secretariat = Secrétariat
desk-plural-anyone = Tout public
desk-seat-name = { $person } ({ $organisation } ; { $capacity })
desk-kind-state = État
desk-kind-special_administrative_region = Région administrative spéciale
desk-kind-former_state = État disparu
desk-kind-former_territory = Territoire disparu
desk-kind-international_organisation = Organisation internationale
desk-kind-programme = Programme
desk-kind-process_secretariat = Secrétariat d’un processus
desk-kind-ngo = Organisation non gouvernementale
desk-kind-ngo_network = Réseau d’organisations non gouvernementales
desk-kind-national_authority = Autorité d’un État
desk-kind-other = Autre

## Invitation

desk-invite-title = Inviter une personne à prendre une accréditation
desk-invite-about = La personne reçoit un message avec un lien valable une seule fois et pendant 7 jours. L’accréditation commence quand l’invitation est acceptée ; d’ici là, elle n’ouvre rien.
desk-invite-send = Envoyer l’invitation
desk-invite-leave = Quitter sans inviter
desk-field-name = Nom
desk-field-name-hint = Tel qu’il doit figurer dans les listes de participants
desk-field-email = Adresse électronique
desk-field-email-hint = Celle de la personne, et non une adresse partagée
desk-field-language = Langue du message
desk-field-standing-of = Organisation et statut
desk-field-standing-of-hint = Seuls les statuts en vigueur sont proposés
desk-field-capacity = Qualité
desk-field-letter-group = Lettre désignant le point focal
desk-field-letter-hint = Exigée pour un point focal ; laissez les deux champs vides pour toute autre personne. La délégation est aussitôt informée de toute nouvelle accréditation.
desk-field-letter = Référence de la lettre
desk-field-letter-date = Date de la lettre
desk-hint-day = Année-mois-jour, par exemple 2001-05-14
desk-hint-end-day = Année-mois-jour ; cela prend fin à minuit, au début de ce jour
desk-hint-time = Heures et minutes, par exemple 18:00
desk-hint-partial = Aussi précisément que connu : 2000, 2000-03 ou 2000-03-24

## Standing

desk-standing-new = Ajouter une organisation au processus
desk-standing-edit = Statut : { $organisation }
desk-standing-about = Une organisation peut avoir plusieurs statuts dans un même processus, l’un après l’autre ou en même temps. Ce qui était vrai auparavant reste dans l’historique.
desk-standing-make = Ajouter le statut
desk-field-organisation = Organisation
desk-which-listed = Une organisation déjà connue de cette installation
desk-which-new = Une autre
desk-field-organisation-listed = Choisir l’organisation
desk-field-name-en = Nom en anglais
desk-field-name-es = Nom en espagnol
desk-field-name-fr = Nom en français
desk-field-kind = Type d’organisation
desk-field-standing = Statut
desk-field-since = Depuis
desk-field-until = Jusqu’au
desk-field-doors = Ouvre-t-il des portes ?
desk-field-in-force = Le marquer en vigueur
desk-field-in-force-hint = Sans cette marque, c’est de l’historique : il est affiché et n’ouvre rien
desk-opens = Marqué en vigueur, il ouvre
desk-opens-nothing = aucun espace à lui seul
desk-opens-space = { $space } ({ $level })

## Ending

desk-end-seat-title = Mettre fin à cette accréditation
desk-end-seat-with = Ce qui prend fin avec elle
desk-end-seat-do = Mettre fin à l’accréditation
desk-end-office-title = Mettre fin à ce mandat
desk-end-office-with = Ce qui prend fin avec lui
desk-end-office-do = Mettre fin au mandat
desk-end-admission-title = Mettre fin à cette admission
desk-end-admission-with = Qui ne pourra plus entrer
desk-end-admission-do = Mettre fin à l’admission
desk-end-stays = Ce qui demeure
desk-end-when = Quand cela prend fin
desk-end-now = Maintenant
desk-end-later = Plus tard
desk-field-day = Jour
desk-field-time = Heure
desk-field-zone = Fuseau horaire
desk-ends-sessions = Les sessions de cette personne ouvertes en ce moment ; pour les accréditations qui restent, elle se connecte de nouveau
desk-ends-named = Les admissions nominatives de cette accréditation
desk-ends-invitations = Les invitations envoyées au titre de cette accréditation et que personne n’a encore acceptées
desk-ends-admissions = { $n ->
    [one] { $n } admission nominative
   *[other] { $n } admissions nominatives
}
desk-ends-offices = { $n ->
    [one] { $n } fonction exercée au titre de cette accréditation
   *[other] { $n } fonctions exercées au titre de cette accréditation
}
desk-ends-entries = { $n ->
    [0] Personne n’entre actuellement par elle
    [one] { $n } personne entre actuellement par elle ; qui est admis aussi d’une autre façon entre toujours
   *[other] { $n } personnes entrent actuellement par elle ; qui est admis aussi d’une autre façon entre toujours
}
desk-ends-office-doors = Ce que cette fonction ouvre à son titulaire
desk-stays-papers = Les documents déposés au titre de cette accréditation restent à leur place.
desk-stays-handed-in = Les documents déposés restent à leur place.
desk-stays-record = Les lignes du registre demeurent.
desk-stays-other-seats = Les autres accréditations de cette personne ne sont pas touchées.

## Offices

desk-offices-title = Fonctions et titulaires
desk-office-record = Inscrire un titulaire
desk-offices-none = Aucune fonction n’est inscrite
desk-offices-none-hint = Inscrivez la présidence, la présidence d’un groupe ou le secrétariat exécutif, avec le titre porté. Les anciens titulaires restent tels qu’ils étaient.
desk-terms-none = Aucun titulaire n’est inscrit.
desk-timeline-of = Frise des titulaires : { $office }. Le tableau ci-dessous dit la même chose.
desk-timeline-key = Plein : les deux jours sont connus. Contour : seule l’année ou le mois est connu, ou le mandat se poursuit.
desk-office-title = Inscrire un titulaire
desk-office-about = Le mandat commence et finit de lui-même aux jours indiqués, à minuit dans le fuseau choisi. Les anciens titulaires restent tels qu’ils étaient.
desk-field-office = Fonction
desk-field-title-borne = Titre porté
desk-field-title-borne-hint = Tel qu’il est appelé à ce moment, par exemple « Secretaría Pro Témpore »
desk-field-held = Titulaire
desk-held-organisation = Une organisation
desk-held-seat = Une personne accréditée
desk-field-seat = Accréditation
desk-field-exercised = Qui l’exerce pour l’organisation
desk-field-exercised-hint = La fonction n’ouvre de portes qu’à ces accréditations, toutes de cette organisation
desk-field-first-day = Premier jour
desk-field-end-day = Jour où cela prend fin
desk-field-zone-office-hint = En général celui de l’hôte

## Admissions

desk-admissions-of = Admissions : { $space }
desk-admit = Admettre quelqu’un
desk-matrix = Par statut
desk-another-space = Un autre espace
desk-readers-now = { $n ->
    [one] { $n } personne peut lire ici en ce moment.
   *[other] { $n } personnes peuvent lire ici en ce moment.
}
desk-matrix-about = Le plafond est fixé pour chaque type d’espace ; aucune admission, par quelque voie que ce soit, ne le dépasse. Plein : admis. Vide : non admis. Hachuré : fermé par le plafond.
desk-level-none = Aucun
desk-cell-given = admis
desk-cell-may = non admis
desk-cell-shut = fermé
desk-count-organisations = { $n ->
    [one] { $n } organisation
   *[other] { $n } organisations
}
desk-count-persons = { $n ->
    [one] { $n } personne
   *[other] { $n } personnes
}
desk-dates-since = Depuis { $from }
desk-dates-between = De { $from } à { $until }
desk-dates-never = Jamais dans un espace de ce type
desk-dates-anyone = Seulement dans l’espace public
desk-dates-none = Personne n’a été admis
desk-see-as-another = Voir le processus comme un autre statut le verrait
desk-named = Nominatives
desk-named-about = Ce qui est relié par + doit être vrai d’une seule et même accréditation.
desk-named-none = Personne n’est admis nominativement.
desk-admit-to = Admettre dans : { $space }
desk-admit-who = 1. Qui
desk-admit-who-about = Fixez au moins un critère. Tous doivent être vrais d’une seule et même accréditation.
desk-any = Indifférent
desk-admit-how-far = 2. Jusqu’où
desk-admit-ceiling-about = Nul ne dépasse le plafond de ce type d’espace, quel que soit le choix.
desk-field-level = Ce qui leur est ouvert
desk-level-read-note = Voir les documents et les télécharger
desk-level-contribute-note = Lire et déposer des documents
desk-level-manage-note = Contribuer, ordonner et admettre d’autres personnes
desk-ceilings-here = Plafonds dans cet espace
desk-admit-when = 3. Quand
desk-admit-past = Une admission ouvre l’espace avec son passé. Si quelqu’un ne doit pas lire le passé, créez un nouvel espace.
desk-admit-enters = 4. Qui entrerait
desk-admit-look = Déterminer qui entrerait
desk-admit-look-again = Déterminer à nouveau
desk-admit-look-about = Personne n’est encore admis. Voyez d’abord qui le serait.
desk-admit-do = Admettre
desk-enters-nobody = Personne n’entrerait : toutes les personnes visées lisent déjà ici, ou aucune ne correspond.
desk-enters = { $n ->
    [one] { $n } personne pourrait désormais lire ici.
   *[other] { $n } personnes pourraient désormais lire ici.
}

## Emergency access

desk-emergency-title = Accès d’urgence
desk-emergency-ask = Demander un accès d’urgence
desk-emergency-about = L’accès d’urgence permet à une seule accréditation de lire un espace pendant 24 heures au plus, dans la limite des plafonds. Il ne s’ouvre que lorsqu’une personne d’une seconde organisation a signé aussi ; pour l’espace de la société civile, une personne de celle-ci. L’espace d’une délégation ne s’ouvre à personne d’autre, même en urgence. Ceux qui gèrent l’espace en sont aussitôt informés.
desk-emergency-requests = Demandes
desk-emergency-none = Aucun accès d’urgence n’a été demandé.
desk-emergency-col-signer = Signe aussi
desk-emergency-hours = { $n ->
    [one] lit pendant une heure
   *[other] lit pendant { $n } heures
}
desk-emergency-field-seat = Qui doit y lire
desk-emergency-field-seat-hint = Une accréditation, et aucune autre de la même personne
desk-emergency-field-signer = Organisation qui signe avec le secrétariat
desk-emergency-field-signer-hint = Son chef de délégation ou son point focal signe, dans les 24 heures
desk-emergency-field-hours = Heures
desk-emergency-field-hours-hint = De 1 à 24, à compter de la seconde signature
desk-emergency-field-reason = Motif
desk-emergency-do = Signer et envoyer la demande
desk-emergency-own-about = Le secrétariat demande à votre organisation de signer avec lui. Rien ne s’ouvre sans votre signature. Avec elle, la personne nommée lit l’espace dès ce moment, et l’accès prend fin de lui-même.
desk-emergency-own-none = Aucune signature n’est demandée à votre organisation.
desk-emergency-sign-until = Peut être signé jusqu’au
desk-emergency-sign = Signer
desk-emergency-decline = Refuser
desk-emergency-who-signs = Vous ne pouvez pas signer cette demande. La signe un chef de délégation ou un point focal de l’organisation « { $organisation } » qui ne l’a pas présentée et qui n’entrera pas grâce à elle, et dont l’accréditation permet de signer pour un tel espace.
desk-emergency-end = Mettre fin à l’accès maintenant
desk-emergency-opened-about = Les accès d’urgence à cet espace sont indiqués ici, avec l’heure jusqu’à laquelle il est ouvert. Ceux qui gèrent l’espace peuvent y mettre fin plus tôt.
desk-emergency-opened-none = Cet espace n’a pas été ouvert en urgence.
desk-emergency-asked = seconde signature attendue
desk-emergency-expired = non signé dans le délai
desk-emergency-open = signé, ouvert actuellement
desk-emergency-over = signé, terminé
desk-emergency-declined = refusé
desk-emergency-withdrawn = retiré

## Publication

desk-publication-title = Publication
desk-proposals = En attente de consentement
desk-proposals-about = Le critère exige le consentement de l’auteur, qui a été consulté et n’a pas encore répondu.
desk-proposals-none = Aucune publication n’est en attente. Elle se propose sur la page du document.
desk-proposals-ready = À signer
desk-proposals-ready-about = Il n’y a plus personne à consulter : l’auteur a donné son consentement, ou celui-ci n’est pas nécessaire. La publication elle-même est une étape sur la page du document.
desk-proposals-ready-none = Aucune publication n’attend de signature.
desk-proposals-declined = Refusées
desk-proposals-declined-about = L’auteur n’a pas donné son accord, au cours des 90 derniers jours. Le motif figure sur la page du document, où une publication peut être proposée à nouveau.
desk-proposal-awaited = Consentement attendu
desk-proposal-given = Consentement donné
desk-proposal-own = Proposition de l’auteur lui-même, ou document du secrétariat
desk-proposal-ruled = Ce critère n’exige aucun consentement
desk-proposal-declined = Refusé
desk-releases = Publications
desk-releases-about = Les plus récentes d’abord. De ce qui est retiré restent la cote et la date.
desk-releases-none = Rien n’a encore été publié.
desk-release-superseded = Remplacé
desk-release-withdrawn = Retiré
desk-release-announced = Annoncé ; objections jusqu’au { $when }
desk-total-releases = { $n ->
    [one] { $n } publication.
   *[other] { $n } publications.
}
desk-criteria = Critères convenus
desk-criteria-about = Chaque publication en cite un.
desk-criteria-none = Aucun critère n’est inscrit : rien ne peut donc être publié. Inscrivez le premier qui a été convenu par les membres.
desk-criterion-record = Inscrire un critère
desk-criterion-title = Inscrire un critère de publication
desk-criterion-about = N’inscrivez que ce dont les membres sont convenus. Le libellé figure sur chaque publication et n’est jamais modifié ; un nouveau libellé est un nouveau critère.
desk-field-number = Numéro
desk-field-number-hint = Comme dans la décision des membres, par exemple 2
desk-field-wording = Libellé en { $language }

## Mail

desk-mail-title = Courrier sortant
desk-mail-now = Situation
desk-mail-about = Le courrier de ce processus. Personne n’en lit ici le texte.
desk-mails = { $n ->
    [one] { $n } message
   *[other] { $n } messages
}
desk-mails-waiting = { $n ->
    [one] { $n } message en attente
   *[other] { $n } messages en attente
}
desk-mails-dead = { $n ->
    [0] Aucun message non remis
    [one] { $n } message n’a pas pu être remis
   *[other] { $n } messages n’ont pas pu être remis
}
desk-mail-waiting = En attente
desk-mail-oldest = Le plus ancien depuis
desk-mail-sent = Envoyé ces 7 derniers jours
desk-mail-last = Dernier envoi
desk-mail-last-try = dernier essai
desk-mail-undelivered = N’a pas pu être remis
desk-mail-undelivered-about = Le programme a cessé d’essayer. Vérifiez l’adresse auprès de la personne, puis réessayez.
desk-mail-undelivered-none = Tous les messages sont parvenus à leur serveur.
desk-mail-retry = Réessayer
desk-mail-give-up = Abandonner
desk-mail-retrying = Nouvel essai prévu
desk-mail-retrying-about = Un serveur était injoignable ou a demandé d’attendre.
desk-mail-kind-invitation = Invitation
desk-mail-kind-password_reset = Nouveau mot de passe
desk-mail-kind-circulated = Un document a été distribué
desk-mail-kind-consent_asked = Un consentement à publication est demandé
desk-mail-kind-focal_point = Nouvelle accréditation dans une délégation
desk-mail-kind-emergency_asked = Une signature est demandée pour un accès d’urgence
desk-mail-kind-emergency_opened = Un accès d’urgence a commencé
desk-mail-kind-file_stopped = Un fichier a été retenu
desk-mail-fault-refused = Un serveur de messagerie l’a refusé
desk-mail-fault-later = Un serveur de messagerie a demandé d’attendre
desk-mail-fault-address = L’adresse est inutilisable
desk-mail-fault-unreached = Aucun serveur de messagerie n’a pu être joint
desk-mail-fault-other = Il n’a pas pu être transmis

## Record

desk-record-title = Registre
desk-record-lines = Qui a fait quoi
desk-record-about = Les lignes qui vous sont ouvertes, les plus récentes d’abord. Celles des espaces que vous ne lisez pas n’y figurent pas.
desk-record-sealed = Le registre est scellé : aucune ligne ne peut être modifiée ni retirée à l’insu de tous. Dernier sceau :
desk-record-sealed-lines = { $n ->
    [one] { $n } ligne est scellée.
   *[other] { $n } lignes sont scellées.
}
desk-record-unsealed = Les premières lignes ne sont pas encore scellées.
desk-record-verified = Le registre est scellé : aucune ligne ne peut être modifiée ni retirée à l’insu de tous. La personne qui administre l’installation le vérifie par :
desk-record-space = Lignes de
desk-record-all = Tous les espaces que je lis
desk-record-none = Aucune ligne n’est encore inscrite ici.
desk-total-lines = { $n ->
    [one] { $n } ligne.
   *[other] { $n } lignes.
}
desk-total-many = Plus de { $n }.
desk-nobody-signed-in = Une personne non connectée
desk-the-installation = L’installation
desk-from-where = depuis

## What the record says of an act, read after the name

desk-verb-other = a fait un acte qui n’a pas encore de nom ici
desk-verb-signed_in = s’est connecté(e)
desk-verb-signed_out = s’est déconnecté(e)
desk-verb-sign_in_failed = n’a pas pu se connecter
desk-verb-password_changed = a changé de mot de passe
desk-verb-password_reset_asked = a demandé un nouveau mot de passe
desk-verb-invitation_sent = a envoyé une invitation
desk-verb-invitation_withdrawn = a retiré une invitation
desk-verb-invitation_accepted = a accepté une invitation
desk-verb-seat_made = a accordé une accréditation
desk-verb-seat_ended = a mis fin à une accréditation
desk-verb-seat_chosen = a choisi l’accréditation au titre de laquelle agir
desk-verb-standing_made = a inscrit un statut
desk-verb-standing_changed = a modifié un statut
desk-verb-organisation_made = a ajouté une organisation
desk-verb-office_made = a inscrit le titulaire d’une fonction
desk-verb-office_ended = a mis fin à un mandat
desk-verb-office_exercised = a désigné qui exerce une fonction
desk-verb-admission_made = a admis dans un espace
desk-verb-admission_ended = a mis fin à une admission
desk-verb-emergency_asked = a demandé un accès d’urgence
desk-verb-emergency_signed = a signé un accès d’urgence
desk-verb-emergency_declined = n’a pas signé un accès d’urgence
desk-verb-emergency_withdrawn = a retiré une demande d’accès d’urgence
desk-verb-document_submitted = a déposé un document
desk-verb-version_added = a ajouté une version à un document
desk-verb-document_circulated = a distribué un document
desk-verb-document_deposited = a remis une copie d’un document
desk-verb-document_downloaded = a téléchargé un document
desk-verb-document_read = a lu un document dans le navigateur
desk-verb-pack_taken = a téléchargé un lot de documents
desk-verb-app_password_made = a créé un mot de passe pour un programme
desk-verb-app_password_ended = a mis fin à un mot de passe pour un programme
desk-verb-place_locked = a verrouillé un fichier ou un dossier depuis un lecteur réseau
desk-verb-place_unlocked = a déverrouillé un fichier ou un dossier depuis un lecteur réseau
desk-verb-bookmark_made = garde un document sous la main
desk-verb-bookmark_removed = ne garde plus des documents sous la main
desk-verb-folder_made = a créé un dossier
desk-verb-folder_changed = a modifié un dossier
desk-verb-folder_removed = a supprimé un dossier vide
desk-verb-documents_filed = a placé des documents dans un dossier
desk-verb-document_moved = a transféré un document vers un autre espace
desk-verb-document_removed = a mis un document à la corbeille
desk-verb-document_brought_back = a rétabli un document mis à la corbeille
desk-verb-document_destroyed = a détruit un document dont le délai de conservation dans la corbeille était écoulé
desk-verb-checkout_made = a pris un document en main
desk-verb-checkout_ended = a rendu un document pris en main
desk-verb-checkout_recalled = a mis fin à la prise en main d’un document
desk-verb-kind_made = a ajouté un type de document
desk-verb-kinds_arranged = a ordonné les types de document
desk-verb-series_set = a fixé un préfixe de cotes
desk-verb-quota_set = a fixé l’espace que peuvent occuper les fichiers d’un processus
desk-verb-hold_made = a placé un document sous gel juridique
desk-verb-hold_lifted = a levé un gel juridique
desk-verb-file_stopped = a retenu un fichier : logiciel malveillant trouvé ou contrôle impossible
desk-verb-file_passed = a laissé passer un fichier sans contrôle
desk-verb-file_let_in = a fait entrer ce qui avait été contrôlé
desk-verb-held_removed = a supprimé un fichier retenu pour le contrôle
desk-verb-language_expected = a indiqué pour quand une langue d’un document est attendue
desk-verb-metadata_changed = a modifié le sujet ou les références d’un document
desk-verb-release_proposed = a proposé une publication
desk-verb-release_consented = a consenti à une publication
desk-verb-release_declined = n’a pas consenti à une publication
desk-verb-released = a publié un document
desk-verb-release_superseded = a remplacé une publication par une plus récente
desk-verb-release_withdrawn = a retiré une publication
desk-verb-criterion_made = a inscrit un critère de publication
desk-verb-imported = a importé des données
desk-verb-process_made = a créé un processus
desk-verb-process_concluded = a conclu le processus
desk-verb-language_chosen = a choisi une autre langue
desk-verb-account_disabled = a désactivé un compte
desk-verb-account_enabled = a réactivé un compte
desk-verb-seen_as = a regardé le processus sous un autre statut
desk-verb-session_ended = a mis fin à une session
desk-verb-set_up = a mis en place l’installation
desk-verb-mail_retried = a relancé l’envoi d’un message
desk-verb-mail_given_up = a abandonné l’envoi d’un message

## See as

desk-see-title = Voir le processus sous un autre statut
desk-see-pick = Par quels yeux
desk-see-about = Ce regard montre ce que trouverait une accréditation de ce statut, parmi les espaces que vous lisez vous-même. Il n’ouvre aucun document et ne fait rien.
desk-see-through = Regarder comme
desk-see-look = Regarder
desk-look-band = Ceci est un simple regard
desk-look-name = Regard comme : { $standing }
desk-look-about = Lecture seule. Rien ne peut être fait d’ici, et ce regard est inscrit au registre.
desk-look-leave = Quitter ce regard
desk-see-spaces = Espaces visibles
desk-see-spaces-count = { $n ->
    [one] { $n } espace.
   *[other] { $n } espaces.
}
desk-see-none = Une telle accréditation ne voit aucun des espaces que vous lisez.
desk-see-no-papers = Pas encore de documents.
desk-see-more = { $n ->
    [one] { $n } document au total ; les plus récents sont énumérés.
   *[other] { $n } documents au total ; les plus récents sont énumérés.
}
desk-see-unseen = Espaces non visibles
desk-see-unseen-about = Parmi ceux que vous lisez vous-même. Pour une telle accréditation, ils n’existent pas.

## Operator

desk-operator-title = Installation
desk-operator-about = Vous faites fonctionner l’installation. Vous ne lisez le contenu d’aucun processus, et cette page n’en montre pas.
desk-operator-health = État de marche
desk-operator-mail = Courrier
desk-operator-version = Version
desk-operator-last-line = Dernière ligne :
desk-operator-invite = Inviter le premier responsable d’un processus
desk-operator-invite-about = Issu du secrétariat ; à défaut, de la présidence, ou sinon d’une organisation que vous nommez. Cela est inscrit au registre et ne vous ouvre aucun accès.
desk-operator-standing = Processus et organisation
desk-operator-standing-hint = La personne sera accréditée sous ce statut
desk-operator-withdraw-title = Retirer cette invitation ?
desk-operator-withdraw-about = Son lien cesse de fonctionner aussitôt. Vous pourrez ensuite inviter de nouveau : cette personne à une autre adresse, ou quelqu’un d’autre.
desk-operator-processes = Processus
desk-operator-processes-about = Leur contenu ne vous est pas montré.
desk-operator-make = Un processus se crée sur le serveur, par la commande « secretariat import ».
desk-operator-no-secretariat = aucun

## What has just been done

desk-done-invited = L’invitation est en route. Son lien est valable 7 jours.
desk-done-sent-again = L’invitation repart avec un nouveau lien, valable 7 jours. L’ancien ne fonctionne plus.
desk-done-withdrawn = L’invitation est retirée. Son lien ne fonctionne plus.
desk-done-standing = Le statut est inscrit.
desk-done-ended = C’est terminé. Le registre en garde une ligne.
desk-done-ends-later = Cela prendra fin de soi-même au moment choisi.
desk-done-office = Le titulaire de la fonction est inscrit.
desk-done-admitted = L’admission est inscrite.
desk-done-criterion = Le critère est inscrit.
desk-done-retry = L’envoi du message va être retenté.
desk-done-given-up = L’envoi du message est abandonné. Il ne sera plus tenté.
desk-done-exercised = Il est inscrit qui exerce la fonction.
desk-done-emergency-asked = La demande est signée et envoyée. Rien n’est encore ouvert.
desk-done-emergency-signed = Signé. L’espace est ouvert pendant les heures indiquées, et ceux qui le gèrent en sont informés.
desk-done-emergency-declined = Refusé. Rien n’a été ouvert.
desk-done-emergency-withdrawn = La demande est retirée. Elle ne peut plus être signée.

## What is wrong with a field

desk-error-name = Indiquez le nom de la personne
desk-error-email = Indiquez une adresse électronique avec un @, par exemple nom@ministere.example
desk-error-language = Choisissez une langue
desk-error-standing = Choisissez un statut en vigueur
desk-error-capacity = Choisissez une qualité
desk-error-letter = Indiquez la référence de la lettre désignant le point focal
desk-error-letter-date = Indiquez la date de la lettre sous la forme année-mois-jour, par exemple 2001-02-28
desk-error-of-house = Une personne accréditée au secrétariat ne peut l’être auprès d’une autre organisation, et qui fait fonctionner l’installation ne l’est auprès d’aucune
desk-error-sits-elsewhere = Cette personne est accréditée auprès d’une autre organisation, et qui l’est au secrétariat ne peut l’être ailleurs : cette accréditation, même de point focal, doit d’abord prendre fin
desk-error-managed = Ce processus a déjà un responsable, et c’est lui qui invite
desk-error-manager-invited = Une invitation de premier responsable est ouverte ; retirez-la plus bas, ou envoyez-en une autre à l’issue de ses 7 jours
desk-error-focal-point-by-secretariat = Le point focal est inscrit par le secrétariat ; choisissez une autre qualité
desk-error-organisation = Choisissez une organisation
desk-error-organisation-name = Indiquez le nom de l’organisation en anglais
desk-error-kind = Choisissez un type
desk-error-date = Indiquez une date qui existe : une année, un mois ou un jour, par exemple 2000, 2000-03 ou 2000-03-24
desk-error-day = Indiquez un jour qui existe sous la forme année-mois-jour, par exemple 2001-05-14
desk-error-time = Indiquez une heure en heures et minutes, par exemple 18:00
desk-error-zone = Choisissez un fuseau horaire
desk-error-until-missing = Indiquez jusqu’à quand il a été détenu : une année, un mois ou un jour
desk-error-until = La fin doit être postérieure au début et à aujourd’hui
desk-error-past = La fin ne peut se situer dans le passé ; pour finir aussitôt, choisissez « Maintenant »
desk-error-in-force = Un statut terminé ne peut être en vigueur ; retirez la fin ou la marque
desk-error-changed = Une autre personne a modifié ceci depuis que vous avez ouvert la page. Votre saisie est conservée, et la page indique l’état actuel ; envoyez-la de nouveau si elle doit prévaloir
desk-error-title = Indiquez le titre porté
desk-error-long = Ce texte dépasse { $it } caractères. Abrégez-le
desk-error-holder = Choisissez le titulaire de la fonction
desk-error-exercised = Ne choisissez que des accréditations de l’organisation titulaire
desk-error-office-kind = Choisissez une fonction
desk-error-empty-admission = Fixez au moins un critère : une admission sans critère est refusée
desk-error-level = Choisissez la portée
desk-error-ceiling = Cela dépasse le plafond de cet espace
desk-error-emergency-space = Choisissez un espace ; celui d’une délégation ne s’ouvre qu’à ses propres accréditations, qui le lisent déjà
desk-error-emergency-seat = Choisissez une accréditation en vigueur
desk-error-emergency-ceiling = Une accréditation de ce statut et de cette organisation n’entre jamais dans un espace de ce type, même en urgence
desk-error-emergency-reads = Cette accréditation lit déjà cet espace ; rien ne s’ouvrirait
desk-error-emergency-same = La seconde signature doit être celle d’une autre organisation que la vôtre
desk-error-emergency-signer = Cette organisation ne peut signer pour cet espace ; pour celui de la société civile, c’est elle-même qui doit signer
desk-error-emergency-hours = Indiquez un nombre d’heures de 1 à 24
desk-error-emergency-reason = Indiquez le motif, en 2 000 caractères au plus
desk-error-number = Indiquez un numéro à partir de 1
desk-error-number-taken = Un autre critère porte ce numéro ; indiquez le suivant
desk-error-wording = Indiquez le libellé en { $it }

# Les critères comme règles
desk-col-conduct = Mode de publication
desk-conduct-told = { $n ->
    [one] Annoncé aux participants pendant un jour ; public si aucun ne s’y oppose. Une objection l’empêche pendant { $blocked } jours.
   *[other] Annoncé aux participants pendant { $n } jours ; public si aucun ne s’y oppose. Une objection l’empêche pendant { $blocked } jours.
}
desk-conduct-at-once = Immédiatement
desk-conduct-at-once-hint = Le document d’un participant est public dès que la publication est signée. Les autres sont d’abord consultés.
desk-conduct-consent = Avec le consentement de l’auteur
desk-conduct-consent-hint = L’auteur est consulté pour chaque document, sauf s’il a consenti en le remettant.
desk-conduct-window = Après un délai d’objection
desk-conduct-window-hint = La publication est annoncée aux participants. Le silence vaut publication ; l’objection d’un seul l’arrête.
desk-field-conduct = Comment un document est publié selon ce critère
desk-field-window-days = Jours pour s’opposer
desk-field-window-days-hint = Jours entiers, de 1 à 366. Seulement pour un délai d’objection.
desk-field-blocked-days = Jours après une objection
desk-field-blocked-days-hint = Pendant ce temps, le document ne peut être proposé de nouveau ; de 0 à 366.
desk-error-conduct = Choisissez comment un document est publié
desk-error-days = Saisissez un nombre de jours, 366 au plus
desk-criterion-number = Critère { $number }
desk-end-criterion-title = Mettre fin à ce critère
desk-end-criterion-with = Ce qui prend fin avec lui
desk-end-criterion-do = Mettre fin au critère
desk-ends-criterion-proposals = Les nouvelles publications selon ce critère. Ce qui est déjà proposé suit son cours.
desk-stays-criterion-releases = Ce qui a été publié selon lui reste public et continue de le citer.
desk-proposals-announced = Annoncé
desk-proposals-announced-about = Devient public de lui-même lorsque le délai s’achève sans objection. Jusque-là, on peut l’arrêter sur la page du document.
desk-proposals-objected = Objection ou arrêt
desk-proposals-objected-about = Au cours des 90 derniers jours, un participant s’est opposé ou la publication a été arrêtée avant son heure. La page du document en dit plus.
desk-embargoed = Signé, sous embargo
desk-embargoed-about = Devient public de lui-même à l’heure indiquée et peut être arrêté jusque-là sur la page du document.
desk-col-public-from = Public à partir du
desk-proposal-announced = Ouvert aux objections
desk-proposal-objected = Arrêté par une objection
desk-proposal-lifted = Objection retirée ; peut être proposé de nouveau
desk-proposal-stopped = Arrêté avant son heure
desk-proposal-until = , jusqu’au { $when }
desk-verb-release_announced = a annoncé une publication aux participants
desk-verb-release_objected = s’est opposé à une publication
desk-verb-objection_lifted = a retiré une objection
desk-verb-criterion_ended = a fixé la fin d’un critère de publication
desk-mail-kind-release_announced = Une publication est annoncée
desk-mail-kind-release_objected = Un participant s’est opposé à une publication
# Publications proposées ensemble
desk-verb-batch_proposed = a proposé des publications ensemble
desk-verb-batch_signed = a signé des publications proposées ensemble
desk-mail-kind-batch_consent_asked = Le consentement est demandé pour plusieurs documents
desk-mail-kind-batch_announced = Plusieurs publications sont annoncées
desk-mail-kind-batch_objected = Objection à plusieurs publications
desk-mail-kind-objection_lifted = Une objection a été retirée
# Demandes d’auteurs
desk-verb-circle_asked = a demandé un autre cercle pour un document
desk-verb-circle_done = a indiqué qu’une demande sur un document est faite
desk-verb-circle_declined = a refusé une demande sur un document
desk-verb-circle_withdrawn = a retiré une demande sur un document
desk-mail-kind-circle_asked = Un auteur demande un autre cercle
desk-mail-kind-circle_answered = Une demande sur un document a reçu sa réponse
desk-mail-kind-checkout_recalled = Un document n’est plus entre les mains de qui l’avait
desk-mail-kind-release_told = Suite d’une publication proposée
desk-requests = Demandes d’auteurs
desk-requests-about = Un cercle plus étroit ou plus large pour un document propre. Qui gère l’espace répond sur la page du document.

desk-tab-vocabularies = Vocabulaires
desk-kinds = Types de document
desk-kinds-about = Ils sont proposés dans cet ordre à ceux qui remettent un document. Un type désactivé n’est plus proposé ; les documents qui le portent le gardent.
desk-kinds-arrange = Les ordonner, les désactiver
desk-kinds-order = Ordonner et désactiver les types de document
desk-kinds-off = Non proposés
desk-kinds-do = Garder cet ordre
desk-kind-title = Ajouter un type
desk-kind-about = Un type propre à ce processus vient après les autres jusqu’à ce que vous le placiez ailleurs. Ses noms sont publics et demeurent, puisque des documents les portent.
desk-kind-do = Ajouter le type
desk-field-kind-name = Nom en { $language }
desk-col-place = Place
desk-col-offered = Proposé
desk-error-kind-none = Laissez au moins un type proposé
desk-error-place-of = Saisissez la place comme nombre entier de 1 à 999 : { $kind }
desk-error-kind-name = Saisissez le nom en { $it }
desk-error-kind-long = Saisissez un nom de 60 caractères visibles au plus
desk-error-kind-there = Il existe déjà un type de ce nom : { $it }
desk-error-kinds-many = Un processus a au plus { $it } types propres
desk-series = Cotes
desk-series-about = Chaque espace a sa propre série de cotes. Un préfixe appartient pour toujours à un seul espace, et aucune cote n’est donnée deux fois. Les cotes déjà données ne changent pas.
desk-series-now = Jusqu’ici
desk-series-none = Pas encore de série
desk-series-from = { $prefix } (à partir de { $year })
desk-series-do = Fixer un préfixe
desk-series-change = Changer le préfixe
desk-field-prefix = Préfixe
desk-field-prefix-hint = Lettres majuscules, chiffres et traits d’union, avec / entre les parties, par exemple RCM/VM
desk-field-from-year = Première année
desk-field-from-year-hint = Les documents datés de cette année ou d’une année suivante reçoivent le nouveau préfixe
desk-error-prefix = Saisissez des lettres majuscules, des chiffres et des traits d’union, avec / entre les parties, 40 caractères au plus
desk-error-prefix-taken = Ce préfixe ne peut pas être utilisé. Choisissez-en un autre
desk-error-from-year = Saisissez une année à partir de { $it }, au plus dix ans à l’avance
desk-done-kinds = Les types de document sont désormais dans cet ordre.
desk-done-kinds-off = L’ordre est enregistré. Un type désactivé n’est plus proposé ; les documents qui le portent le conservent.
desk-done-kind = Le type a été ajouté.
desk-done-series = Le préfixe a été fixé.

desk-tab-storage = Stockage
desk-storage-files = Fichiers
desk-storage-about = Un fichier compte une seule fois, avec le document avec lequel il a été remis. Ce qui en est distribué ou publié ne compte pas davantage. Les documents de la corbeille comptent jusqu’à leur destruction. Le chiffre n’est montré qu’à ce secrétariat et à l’opérateur.
desk-storage-used = Espace utilisé : { $used }. Aucune limite n’est fixée.
desk-storage-of = Espace utilisé : { $used } sur { $quota }.
desk-storage-short = Il reste peu de place pour les fichiers de ce processus. Supprimez les brouillons devenus inutiles, ou demandez davantage à l’opérateur.
desk-quota-title = Limite de stockage
desk-quota-about = Lorsque les fichiers du processus occupent cet espace, il n’en est plus accepté ; rien n’est perdu. Le secrétariat voit les chiffres.
desk-field-quota = Limite en mégaoctets
desk-field-quota-hint = Laissez vide pour ne fixer aucune limite
desk-quota-do = Fixer la limite
desk-error-quota = Saisissez un nombre entier de mégaoctets, de 1 à 1 000 000 000, ou rien
desk-done-quota = La limite est fixée.
