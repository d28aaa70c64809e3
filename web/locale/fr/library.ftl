# Listes de documents
library-papers = Documents
library-col-symbol = Cote
library-col-title = Titre
library-col-kind = Type
library-col-from = Provenance
library-col-language = Langue
library-col-languages = Langues
library-col-date = Date
library-col-space = Espace
library-col-made-by = Remis par
library-col-files = Fichiers
library-col-paper = Document
library-col-state = État
library-col-acts = Actions
library-original = original
library-not-yet = pas encore
library-no-symbol-short = sans cote
library-no-symbol = Pas encore de cote : elle est attribuée à la première distribution
library-note-original = Titre dans l’original, { $language }
library-note-draft = Projet
library-note-version = Version { $n }
library-filter = Filtrer
library-filter-all = Tous
library-filter-any = Toutes
library-filter-has = Avec version : { $language }
library-filter-missing = Une version manque
library-filter-language = Langue
library-filter-year = Année
library-filter-clear = Retirer les filtres
library-newest-first = Selon l’heure à laquelle elles deviennent publiques, les plus récentes d’abord.
library-received = reçu le
library-last-received = Les derniers reçus d’abord.
library-csv = Cette liste en CSV
library-newer = Documents plus récents
library-older = Documents plus anciens
library-pager = Autres documents
library-total = { $n ->
    [0] Aucun document.
    [one] { $n } document.
   *[other] { $n } documents.
}
library-total-more = Plus de 1 000 documents.
library-releases-more = Plus de 1 000 publications.
library-no-match = Aucun document ne correspond à ces filtres
library-no-match-hint = Retirez l’un d’eux, ou tous.
library-none-title = Pas encore de documents ici
library-none-add = Vous pouvez ajouter le premier.
library-none-wait = Dès qu’un document sera distribué ici, il figurera sur cette page.
library-crumbs = Vous êtes ici

# Remise d’un document
library-upload = Remettre un document
library-upload-circulates = Ce document est distribué aussitôt : il reçoit une cote, et ceux qui peuvent lire ici en sont avisés.
library-upload-draft = Ce document est un projet. Il n’a pas de cote et n’est distribué à personne.
library-upload-originator = Il est remis par { $organisation }, qui en reste l’auteur : la distribution dans d’autres espaces et la publication requièrent son consentement, sauf si un critère de publication convenu par les participants en dispose autrement.
library-title-original = Titre, dans la langue de l’original
library-language-original = Langue de l’original
library-title-translation = Titre de la traduction
library-language-translation = Langue de la traduction
library-title-in-language = Titre dans cette langue
library-date = Date du document
library-date-hint = Jour, mois et année dans la mesure où ils sont connus : 09/03/2001 (jour, mois, année), 2001-03-09, 2001-03 ou 2001.
library-file = Fichier
library-file-translation = Fichier de la traduction
library-file-limit = Au plus { $size }. { $kinds }.
library-file-kinds = PDF, Word, Excel, PowerPoint, OpenDocument, RTF, images, texte, CSV, pages web (HTML), SVG, XML, ZIP
library-file-drop = Vous pouvez aussi le déposer ici.
library-file-more = Cette page n’a pas de place pour tous ces fichiers. Ceux qu’elle prend figurent ci-dessus.
library-translation = Traduction
library-optional = (facultatif)
library-translation-hint = Les deux versions portent la même cote. D’autres pourront être ajoutées plus tard.
library-choose = Choisissez
library-no-translation = Pas de traduction
library-note = Note
library-note-hint = Une ou deux phrases pour les lecteurs, affichées avec la version.
library-consent = Consentement à la distribution et à la publication
library-consent-box = { $organisation } accepte que ce document soit distribué dans d’autres espaces et rendu public selon les critères de publication du processus.
library-consent-hint = La case à elle seule ne distribue et ne publie rien. Si elle est cochée, ceux qui gèrent l’espace pourront distribuer le document dans d’autres, et le secrétariat pourra le publier, sans vous consulter de nouveau. Si elle reste vide, seule votre organisation le distribue dans d’autres espaces, et elle est consultée avant toute publication qu’un critère de publication ne règle pas autrement.
library-upload-do = Remettre et distribuer
library-upload-keep = Enregistrer le projet
library-upload-leave = Quitter sans remettre
library-sending = Les fichiers sont en cours d’envoi. Veuillez laisser cette page ouverte.
library-sending-failed = La connexion s’est interrompue et rien n’a été enregistré. Veuillez réessayer.
library-sent-now = Envoi en cours
library-sent-again = La connexion s’est interrompue. Un nouvel essai est en cours, et ce qui est arrivé est conservé.
library-sent-done = Envoyé
library-sent-before = Déjà reçu :
library-sent-along = Sera envoyé avec le formulaire
library-faults-kept = Votre saisie est conservée, mais les fichiers doivent être choisis de nouveau. Rien n’a été enregistré.
library-faults-kept-file = Votre saisie est conservée, mais le fichier doit être choisi de nouveau. Rien n’a été enregistré.
library-faults-kept-sent = Votre saisie est conservée, de même que les fichiers indiqués comme envoyés. Rien n’a encore été remis.

# Corrections
library-fault-title = Saisissez le titre du document.
library-fault-title-long = Ramenez le titre à 500 caractères au plus.
library-fault-title-unseen = Retirez du titre les caractères invisibles : ils peuvent le faire lire autrement qu’il n’est écrit.
library-fault-title2 = Saisissez le titre de la traduction.
library-fault-kind = Choisissez le type de document.
library-fault-language = Choisissez la langue.
library-fault-language-same = Choisissez une autre langue que celle de l’original.
library-fault-language-there = Une version existe déjà dans cette langue. Remettez plutôt une version plus récente.
library-fault-date = Saisissez une date qui existe, par exemple 09/03/2001 (jour, mois, année), 2001-03 ou 2001.
library-fault-file-none = Choisissez un fichier.
library-fault-file-of = Choisissez le fichier en { $it }.
library-fault-file-translation = Choisissez le fichier de la traduction.
library-fault-file-empty = Ce fichier est vide. Choisissez celui qui contient le document.
library-fault-file-large = Ce fichier dépasse { $it }. Choisissez-en un plus petit.
library-fault-file-kind = Les fichiers de ce type ne sont pas acceptés. Choisissez l’un des suivants : { $it }.
library-fault-file-heic = Les photos HEIC ne sont pas acceptées : enregistrez la photo en JPG ou en PDF.
library-fault-file-mismatch = Le contenu de ce fichier ne correspond pas à son nom ({ $it }). Enregistrez-le de nouveau depuis son programme et choisissez-le encore une fois.
library-fault-file-nested = Les pages web enregistrées en un seul fichier (.mhtml) ne sont pas acceptées. Enregistrez le document en PDF ou comme document texte, et choisissez ce fichier.
library-fault-upload-gone = Le fichier envoyé n’est plus là. Choisissez-le de nouveau.
library-fault-changed = Une autre personne a complété ce document depuis que vous avez ouvert la page. Votre saisie est conservée, et la page indique l’état actuel du document. Choisissez de nouveau le fichier et envoyez-le s’il doit suivre.
library-fault-newer = Une version plus récente a été ajoutée depuis que vous avez ouvert la page. Votre saisie est conservée, et la page porte maintenant sur la version plus récente. Envoyez de nouveau si c’est bien ce que vous souhaitez.
library-fault-note-long = Ramenez la note à 2 000 caractères au plus.
library-fault-target = Choisissez un espace.
library-fault-criterion = Choisissez un critère.
library-fault-languages = Choisissez au moins une langue.
library-fault-embargo-date = Saisissez un jour qui existe, avec l’heure.
library-fault-embargo-time = Saisissez l’heure, de 00:00 à 23:59.
library-fault-embargo-past = Indiquez un moment dans l’avenir.
library-fault-embargo-gap = Cette heure n’existe pas ce jour-là dans la zone choisie, à cause du changement d’heure. Choisissez-en une autre.
library-fault-zone = Choisissez le fuseau horaire.
library-fault-answer = Indiquez si vous donnez ou non votre consentement.
library-fault-reason = Donnez le motif en une ou deux phrases.
library-fault-what = Choisissez ce que vous ajoutez.
library-fault-versions-many = Ce document compte 1 000 versions, le maximum pour un document. Remettez un nouveau document qui le remplace.

# Un document
library-versions-languages = Versions linguistiques
library-languages-complete = Toutes les langues de travail du processus sont présentes.
library-languages-awaited = Attendu : { $languages }.
library-add-language = Ajouter une langue
library-the-original = Original
library-the-translation = Traduction
library-download = Télécharger
library-view = Afficher ici
library-view-pdf = Votre navigateur affiche le fichier avec sa propre visionneuse. Si rien n’apparaît ci-dessous, téléchargez le fichier.
library-view-picture = L’image telle qu’elle a été remise.
library-view-none = Ce fichier ne peut pas être affiché ici : son contenu n’est pas ce que dit son nom, ou l’image est trop grande. Téléchargez-le et ouvrez-le avec un programme de votre poste.
library-text = Texte
library-jump-read = Lire :
library-text-extracted = Les mots du fichier seulement : sa mise en page, ses images et ses tableaux sont dans le fichier.
library-text-cut = Le texte est plus long que ce qui est affiché ici : le fichier le contient en entier.
library-text-pending = Le texte est en cours de lecture ; rouvrez la page dans une minute.
library-text-goes-on = La suite du texte se trouve dans le fichier.
library-text-unrecorded = Le texte n’est pas affiché : sa lecture est consignée au registre, qui ne peut être écrit en ce moment. Veuillez réessayer dans quelques minutes, ou télécharger le fichier.
library-details = Détails
library-originator = Auteur
library-circulated = Distribué dans
library-circulated-none = Aucun autre espace visible pour vous.
library-checksum = Somme de contrôle (SHA‑256)
library-checksum-check = Pour vérifier les fichiers
library-versions = Versions
library-version-shown = affichée ici
library-state-older = Ceci est une version antérieure. La plus récente figure sous « Versions ».
library-consent-needed = Pas encore donné. { $organisation } est consulté avant toute publication, sauf si le critère en dispose autrement.
library-consent-for = Donné pour la publication de la version { $version } le { $when }.
library-acts = Ce que vous pouvez faire
library-acts-hint = Chaque étape montre d’abord une page qui dit qui pourra lire. Rien ne se fait avant votre confirmation.
library-acts-more = Autres actions
library-act-version = Un texte plus récent, ou une autre langue sous la même cote.
library-act-version-do = Ajouter
library-act-circulate = Une copie de cette version avec sa cote et ses fichiers. Les modifications ultérieures n’y apparaissent pas.
library-act-circulate-do = Distribuer
library-act-deposit = Une copie pour le Bureau ou pour le secrétariat, où vous ne lisez pas vous-même.
library-act-deposit-do = Déposer
library-act-propose = Selon l’un des critères de publication convenus, et avec le consentement de l’auteur lorsque le critère l’exige.
library-act-propose-do = Proposer
library-back-paper = Retour au document

# Publication, sur la page d’un document
library-release = Publication
library-release-hint = Chaque étape est consignée.
library-criterion = Critère
library-proposed = Proposée par
library-proposal-version = Version
library-proposer = { $organisation } ({ $as })
library-remark = Remarque
library-answer = Réponse
library-proposal-asked = Consentement attendu : { $organisation }
library-proposal-consented = { $organisation } a donné son consentement
library-proposal-own = Auteur : { $organisation } ; personne d’autre n’est consulté, seule la signature manque
library-proposal-ruled = Ce critère n’exige aucun consentement ; seule la signature manque
library-proposal-declined = { $organisation } n’a pas donné son consentement
library-proposal-released = Rendu public le { $when }
library-proposal-superseded = Rendu public le { $when } ; remplacé par la publication du { $by }
library-proposal-embargoed = Signé ; sera public le { $when }
library-proposal-withdrawn = Retiré le { $when }
library-proposal-stopped = Arrêté avant son heure, le { $when }
library-proposal-overtaken = Suivi d’une publication ultérieure avant d’être rendu public
library-proposal-never-public = Arrêté, ou suivi d’une autre publication, avant d’être rendu public
library-answer-given = { $who }, { $when }.
library-answer-reason-was = { $who }, { $when }
library-answer-upload = Le consentement a été donné à la remise.
library-answer-legend = Réponse : { $organisation }
library-answer-consent = Nous consentons à la publication
library-answer-consent-hint = Le secrétariat pourra publier le document comme proposé ci-dessus. Dès lors, toute personne sur le web pourra le lire.
library-answer-decline = Nous ne consentons pas
library-answer-decline-hint = Le document reste où il est. Il pourra être proposé de nouveau plus tard.
library-answer-reason = Motif
library-answer-reason-hint = Nécessaire seulement si vous ne consentez pas. Il est lu par ceux qui peuvent lire ce document.
library-answer-do = Donner la réponse
library-release-now = La publication peut être signée. Une fois publié, le document pourra être lu par tous, sauf embargo ; l’acte est consigné.
library-release-do = Rendre public
library-release-title = Rendre public
library-release-1 = Ce qui devient public
library-release-no-embargo = Aucun : le document est public immédiatement.
library-release-readers = Qui pourra le lire
library-release-anyone = Toute personne sur le web, sans connexion.
library-release-anyone-from = Toute personne sur le web, sans connexion, à partir du { $when }.
library-public-page = Page publique
library-tombstone-page = Page de retrait
library-withdraw = Retirer
library-stop = Arrêter

# Nouvelle version ou autre langue
library-version-title = Ajouter une version ou une langue
library-version-circulates = Cette version est distribuée aussitôt sous la même cote ; ceux qui peuvent lire ici en sont avisés.
library-version-what = Qu’ajoutez-vous ?
library-version-note = Ce qui est nouveau
library-version-note-hint = Une ou deux phrases, affichées dans la liste des versions.
library-version-do = Remettre

# Distribution
library-circulate-title = Distribuer dans un autre espace
library-dispatch-choose = Choisir où distribuer…
library-circulate-1 = Dans quel espace
library-circulate-1-hint = Choisissez d’abord un espace ; la page dira alors qui d’autre pourrait le lire.
library-circulate-offered = Sont proposés les espaces où vous pouvez ajouter des documents. Le public est atteint par une publication, non d’ici.
library-circulate-no-target = Il n’y a pas d’autre espace où vous puissiez porter ce document.
library-circulate-work-out = Montrer qui le lira
library-circulate-2 = Qui pourra le lire
library-circulate-2-hint = Établi pour « { $space } », { $when }, d’après les accréditations en vigueur à présent.
library-circulate-3 = Ce qui part, ce qui reste
library-circulate-4 = Qui est avisé
library-circulate-note = Une ligne pour accompagner le message
library-circulate-note-hint = Lue par tous dans « { $space } ».
library-circulate-blocked = Impossible à présent
library-circulate-unread = Ce qui a été lu ne peut plus être soustrait à la lecture.
library-circulate-do = Distribuer dans « { $space } » :
library-circulate-do-more = { $n ->
    [0] aucun nouveau lecteur
    [one] { $n } nouveau lecteur
   *[other] { $n } nouveaux lecteurs
}
library-circulate-leave = Ne pas distribuer
library-sight-before = { $n ->
    [one] Aujourd’hui, { $n } personne peut lire ce document.
   *[other] Aujourd’hui, { $n } personnes peuvent lire ce document.
}
library-sight-after = { $n ->
    [one] Ensuite, { $n } le pourra.
   *[other] Ensuite, { $n } le pourront.
}
library-sight-already = Peuvent déjà le lire
library-sight-newly = Pourront désormais le lire
library-sight-still = Ne peuvent toujours pas
library-sight-nobody = Personne : tous les lecteurs de cet espace peuvent déjà le lire.
library-sight-public = Une publication existe déjà : toute personne sur le web peut lire ce qui a été rendu public.
library-goes = Part
library-goes-is = { $version } avec cote, titres, fichiers, sujet et références, en { $languages }
library-goes-symbol = La cote { $symbol } accompagne le document. Elle apprend à ses nouveaux lecteurs dans quelle série il a d’abord été distribué, et sous quel numéro.
library-goes-symbol-new = Le document reçoit maintenant sa cote, de la série de cet espace, et la porte désormais où qu’il se trouve.
library-goes-follows = Une version antérieure se trouve dans cet espace. Celle-ci l’y suit comme la plus récente, sous la même cote ; l’antérieure reste et peut être lue.
library-stays = Reste ici
library-stays-is = Les versions antérieures, les projets et les notes
library-consent-word = Consentement
library-consent-not-needed = Pas nécessaire : { $organisation } en est l’auteur et le distribue de son propre chef.
library-consent-there = Donné par { $organisation }.
library-consent-missing = { $organisation } n’a remis ce document qu’à ses lecteurs actuels. Son consentement est nécessaire pour que d’autres le lisent.
library-told = { $n ->
    [0] Personne de plus ne pourra le lire ; personne n’est donc avisé.
    [one] Le nouveau lecteur est avisé par courriel, dans sa langue. Ceux qui peuvent déjà le lire ne sont pas avisés de nouveau.
   *[other] Les { $n } nouveaux lecteurs sont avisés par courriel, chacun dans sa langue. Ceux qui peuvent déjà le lire ne sont pas avisés de nouveau.
}
library-confirm = Confirmer
library-done-as = Cet acte est fait au nom de : { $organisation }, { $capacity }, et il est consigné.

# Dépôt
library-deposit-title = Déposer auprès du Bureau ou du secrétariat
library-deposit-1 = Où
library-deposit-1-hint = Vous remettez une copie. Vous ne pouvez pas y lire vous-même.
library-deposit-stays = Le document lui-même, avec ses versions antérieures. Il reste le vôtre.
library-deposit-after = Ensuite
library-deposit-no-reading = Vous ne voyez pas ce que devient la copie et ne pouvez pas la reprendre. Le registre garde trace de votre dépôt et de sa date.
library-deposit-note = Une ligne pour l’accompagner
library-deposit-note-hint = Lue par ceux qui reçoivent la copie.
library-deposit-do = Déposer une copie

# Proposition de publication
library-propose-title = Proposer la publication
library-propose-1 = Critère
library-propose-1-hint = La règle du processus selon laquelle ce document peut être public. Elle est citée dans la publication.
library-propose-no-criterion = Ce processus n’a encore convenu d’aucun critère de publication. Sans critère, rien ne peut être publié.
library-propose-2 = Langues
library-propose-2-hint = Seul ce que vous choisissez ici devient public. Une autre langue peut suivre dans une publication ultérieure qui les nomme toutes.
library-propose-supersedes = Cette publication prendra la place de celle du { $when }. Une langue qui n’est pas choisie ici cesse alors d’être publique.
library-propose-overtakes = Une publication sous embargo jusqu’au { $when } est déjà signée. Si celle-ci est publique avant, celle qui a été signée plus tôt ne le sera jamais.
library-embargo = Embargo
library-embargo-hint = Jusqu’à ce moment, le document reste fermé au public. Si rien n’est saisi, il est public dès sa publication.
library-embargo-until = fermé jusqu’au
library-embargo-date = Jour
library-embargo-time = Heure
library-embargo-time-empty = Sans heure, il prend fin à 00:00.
library-embargo-zone = Fuseau horaire
library-propose-consent-given = { $organisation } a donné son consentement à la remise.
library-propose-consent-self = { $organisation } en est l’auteur et le propose de son propre chef ; son consentement est consigné avec la proposition.
library-propose-consent-ask = L’auteur est { $organisation }. Son point focal et son chef de délégation sont consultés ; rien n’est publié avant leur consentement.
library-propose-note = Une ligne pour l’auteur
library-batch-note = Une ligne pour les auteurs
library-propose-note-hint = Par exemple pourquoi maintenant, et pour qui. Elle figure avec la proposition.
library-propose-then-ask = L’auteur est ensuite consulté. La publication elle-même est une étape ultérieure.
library-propose-then-if = Si le critère exige un consentement, l’auteur est ensuite consulté. La publication elle-même est une étape ultérieure.
library-propose-then-release = La publication elle-même est une étape ultérieure, sur la page du document.
library-propose-do = Proposer la publication

# L’espace public vu de l’intérieur
library-releases-title = Publications
library-releases-public = Liste publique des documents
library-releases-none-title = Rien n’a encore été publié
library-releases-none = Une publication se propose sur la page d’un document, selon l’un des critères convenus.
library-releases-total = { $n ->
    [one] { $n } publication.
   *[other] { $n } publications.
}
library-state-public = public
library-state-since = Public depuis le { $when }
library-state-planned = Devait être public le { $when }
library-state-superseded = remplacé par la publication du { $when }
library-state-withdrawn = retiré le { $when }
library-state-stopped = arrêté avant son heure, le { $when }
library-state-overtaken = suivi d’une publication ultérieure avant d’être rendu public
library-state-embargoed = signé ; sera public le { $when }
library-state-announced = annoncé ; public si aucun participant ne s’y oppose jusqu’au { $when }

# Retrait
library-withdraw-title = Retirer du public
library-withdraw-1 = Ce qui se passe
library-withdraw-was = Publié
library-withdraw-was-announced = Annoncé
library-withdraw-was-signed = Signé
library-withdraw-goes = Disparaît
library-withdraw-goes-is = La page publique avec ses titres et son texte ; tous ses fichiers ; sa place dans la liste publique.
library-withdraw-remains = Demeure
library-withdraw-remains-is = Une page à la même adresse avec la cote, les dates de publication et de retrait, et le motif que vous donnez ci-dessous. Elle n’affiche pas de titre.
library-withdraw-inside = À l’intérieur
library-withdraw-inside-is = Le document reste dans ses espaces, pour les mêmes lecteurs qu’avant.
library-withdraw-reason = Motif
library-withdrawal-reason = Motif du retrait
library-stop-reason = Pourquoi elle a été arrêtée
library-withdraw-reason-hint = Public : il figure sur la page qui demeure. Ne nommez personne.
library-withdraw-copies = Les copies faites par d’autres ne peuvent être rappelées.
library-withdraw-do = Retirer du public
library-withdraw-leave = Le laisser public
library-withdraw-closed-title = Arrêter une publication avant son heure
library-withdraw-closed-goes = La publication signée, qui serait publique le { $when }. Elle ne sera pas rendue publique, ni alors ni plus tard.
library-withdraw-announced-goes = La publication annoncée, qui serait publique si aucun participant ne s’y oppose jusqu’au { $when }. Elle ne sera pas rendue publique, ni alors ni plus tard.
library-withdraw-closed-remains = Ce qui, le cas échéant, est public de ce document aujourd’hui. Il n’est pas dit si une autre publication devait suivre.
library-withdraw-closed-reason = Lu par ceux qui peuvent lire ce document. Rien n’en devient public.
library-withdraw-closed-do = Arrêter la publication
library-withdraw-closed-leave = La laisser à son heure

# Après un acte
library-notice-uploaded = Le document a été distribué sous la cote { $symbol }.
library-notice-draft = Le projet est enregistré.
library-notice-version = La nouvelle version est enregistrée.
library-notice-language = La version linguistique est enregistrée.
library-notice-proposed = La publication a été proposée.
library-notice-consented = { $organisation } a donné son consentement.
library-notice-declined = { $organisation } a refusé son consentement.
library-notice-released = Le document a été publié.
library-notice-signed = Signé ; sera public le { $when }.
library-notice-withdrawn = La publication a été retirée. Sa page l’indique.
library-notice-stopped = La publication a été arrêtée. Elle ne sera pas rendue publique.
library-fault-language-new = Il n’existe pas encore de version dans cette langue. Ajoutez-la comme langue supplémentaire.
library-fault-proposed = La publication de ce document est déjà proposée. Il faut d’abord répondre à cette proposition.
library-fault-released = La version actuelle est déjà publiée dans toutes ses langues, ou le sera à la fin de son embargo. Il ne reste rien à publier.
library-circulate-not-yours = Seul l’auteur, ou ceux qui gèrent cet espace, peuvent distribuer ce document.
library-what-language = Une langue supplémentaire
library-what-language-hint = Le texte ne change pas ; il est ajouté dans une autre langue.
library-what-revision = Un texte plus récent
library-what-revision-hint = Une nouvelle version dans une langue déjà présente. La précédente est conservée et reste lisible.
library-goes-draft = { $version } avec titres, fichiers, sujet et références, en { $languages }
library-counts = { $n ->
    [one] { $who } ({ $n } personne)
   *[other] { $who } ({ $n } personnes)
}
library-still-observers = Les observateurs, sauf si l’espace les admet
library-still-civil = La société civile, sauf si l’espace l’admet
library-still-public = Le public
library-still-nobody = Personne : tous peuvent le lire.
library-consent-own-house = Le secrétariat est l’auteur ; aucun autre consentement n’est nécessaire.
library-consent-with-upload = Donné par { $organisation } lors de la remise.
library-notice-circulated-there = Le document a été distribué.
library-notice-deposited-there = Une copie a été déposée.
library-deposit-readers = Lu par ceux qui y travaillent. Vous ne pouvez pas y lire.

# Dossiers
library-folders = Dossiers
library-folders-arrange = Organiser les dossiers
library-folders-there = Dossiers de cet espace
library-folders-hint = L’emplacement d’un document ne change rien à qui peut le lire.
library-folders-none = Cet espace n’a pas encore de dossiers.
library-folder = Dossier
library-folder-none = Dans aucun dossier
library-folder-change = Renommer, déplacer ou supprimer
library-folder-empty = Aucun document dans ce dossier
library-folder-new = Nouveau dossier
library-folder-name = Nom
library-folder-place = Emplacement
library-folder-name-place = Nom et emplacement
library-folder-first = Au premier niveau, en tête
library-folder-in = Dans « { $name } », en tête
library-folder-after = Après « { $name } »
library-folder-make = Créer le dossier
library-folder-keep = Enregistrer les modifications
library-folder-leave = Le laisser tel quel
library-folder-removal = Suppression
library-folder-removal-hint = Seul un dossier vide peut être supprimé. Placez d’abord ailleurs ses documents et ses dossiers.
library-folder-remove = Supprimer le dossier
library-folder-papers = Documents de ce dossier
library-more-than = Plus de { $n } documents.
library-notice-folder-made = Le dossier a été créé.
library-notice-folder-changed = Le dossier a été modifié.
library-notice-folder-removed = Le dossier a été supprimé.
library-fault-folder = Choisissez un dossier existant. Il a peut-être été supprimé depuis que vous avez ouvert la page.
library-fault-folder-name = Saisissez le nom du dossier.
library-fault-folder-name-long = Ramenez le nom à 80 caractères au plus.
library-fault-folder-name-odd = Évitez les caractères que tous les ordinateurs n’acceptent pas dans le nom d’un dossier : barres, deux-points, guillemets, astérisques, points d’interrogation, ainsi que les points au début ou à la fin.
library-fault-folder-there = Il existe déjà un dossier « { $it } » à cet endroit. Choisissez un autre nom ou un autre emplacement.
library-fault-folder-place = Choisissez l’emplacement du dossier.
library-fault-folder-deep = Les dossiers s’emboîtent sur huit niveaux au plus. Choisissez un emplacement plus haut.
library-fault-folder-many = Un espace compte au plus 1 000 dossiers.
library-fault-folder-full = Le dossier n’est pas vide. Placez d’abord ailleurs ses documents et ses dossiers.

# Documents choisis dans une liste
library-choose-paper = Choisir « { $title } »
library-with-chosen = Avec les documents choisis…
library-chosen-so-many = Choisis : { $n }
library-chosen = Documents choisis
library-chosen-total = { $n ->
    [one] { $n } document choisi.
   *[other] { $n } documents choisis.
}
library-chosen-none = Aucun document n’est choisi
library-chosen-none-hint = Cochez des documents dans la liste de l’espace, puis utilisez le bouton placé au-dessous.
library-back-space = Retour à l’espace
library-file-title = Placer dans un dossier
library-file-hint = Leurs lecteurs restent les mêmes.
library-file-do = Placer à cet endroit
library-notice-filed = Les documents ont été placés à l’endroit choisi.
library-fault-chosen = Choisissez au moins un document qui s’y trouve encore.
library-select-title = Dossier et corbeille
library-act-select = Le placer dans un dossier de cet espace, ou le supprimer.
library-act-folder = Le placer dans un dossier de cet espace.
library-act-select-do = Ranger

# Corbeille
library-wastebasket = Corbeille
library-wastebasket-none = La corbeille est vide
library-wastebasket-kept = { $n ->
    [one] Ce qui est supprimé peut être rétabli pendant { $n } jour. Passé ce délai, il est détruit avec ses fichiers. Jusque-là, ceux qui peuvent lire cet espace le voient ici.
   *[other] Ce qui est supprimé peut être rétabli pendant { $n } jours. Passé ce délai, il est détruit avec ses fichiers. Jusque-là, ceux qui peuvent lire cet espace le voient ici.
}
library-remove-kept = { $n ->
    [one] Ils peuvent être rétablis pendant { $n } jour. Passé ce délai, ils sont détruits avec toutes leurs versions et tous leurs fichiers.
   *[other] Ils peuvent être rétablis pendant { $n } jours. Passé ce délai, ils sont détruits avec toutes leurs versions et tous leurs fichiers.
}
library-remove-copies = Les copies distribuées dans d’autres espaces et les publications demeurent.
library-remove-do = Mettre à la corbeille
library-remove-held = Impossible à présent : un gel juridique porte sur { $papers }.
library-col-removed = Supprimé le
library-col-destroyed = Sera détruit le
library-bring-back = Rétablir
library-notice-removed = Les documents ont été mis à la corbeille.
library-notice-back = Le document a été rétabli.
library-fault-held = L’un des documents est sous gel juridique. Rien n’a été supprimé.

# Gel juridique
library-hold-title = Gel juridique
library-hold-what = Ce que cela signifie
library-hold-means = Un document sous gel juridique ne peut être supprimé ni détruit par quiconque tant que le gel n’est pas levé. L’imposition et la levée du gel sont consignées au registre.
library-hold-since = En vigueur depuis
library-hold-reason = Motif
library-hold-reason-hint = Par exemple un différend ou une enquête. Il est lu par ceux qui peuvent lire ce document.
library-hold-do = Placer sous gel juridique
library-hold-lift = Lever le gel
library-act-hold = Tant qu’il dure, le document ne peut être ni supprimé ni détruit.
library-act-hold-do = Placer sous gel
library-act-held = Le document est sous gel juridique. Une fois le gel levé, il pourra de nouveau être supprimé.
library-act-held-do = Lever le gel
library-held-since = Depuis le { $when }
library-notice-held = Le document est sous gel juridique.
library-notice-lifted = Le gel a été levé.
library-fault-hold-reason = Donnez le motif en une phrase de 500 caractères au plus.

# Fichiers en cours de contrôle
library-checks-title = Fichiers en cours de contrôle
library-checks-hint = Tout fichier est contrôlé contre les logiciels malveillants avant d’entrer. D’ici là, seuls voient le document ceux qui l’ont remis et ceux qui gèrent cet espace, et personne ne peut ouvrir le fichier.
library-checks-none = Aucun fichier en cours de contrôle
library-checks-off = Aucun analyseur de logiciels malveillants n’est installé ici : les fichiers ne sont pas examinés et entrent aussitôt.
library-col-check = Contrôle
library-check-title = Un fichier avant son entrée
library-check-file = Fichier
library-check-what = Ce qui a été trouvé
library-check-when = Depuis
library-check-held = En attente de contrôle. Il entrera de lui-même dès que rien n’aura été trouvé.
library-check-found = Retenu : un logiciel malveillant y a été trouvé. Personne ne peut l’ouvrir ; il peut seulement être supprimé.
library-check-unread = Retenu : il est trop volumineux pour être contrôlé. Ceux qui gèrent cet espace peuvent le laisser passer.
library-check-clean = Contrôlé : rien n’a été trouvé. Il entrera avec ce qui a été remis en même temps.
library-check-passed = Laissé passer sans contrôle. Il entrera avec ce qui a été remis en même temps.
library-check-pass = Le laisser passer sans contrôle
library-check-pass-means = Le fichier entre alors comme si rien n’avait été trouvé, et ses lecteurs en sont avisés. Votre nom et le motif sont inscrits au registre.
library-check-reason-hint = Par exemple, de qui vous savez ce que contient le fichier. 500 caractères au plus.
library-check-pass-do = Laisser passer
library-check-remove = Le supprimer
library-check-remove-means = Le fichier est supprimé définitivement, avec les autres langues remises en même temps. Il ne va pas à la corbeille.
library-check-remove-do = Supprimer définitivement
library-check-back = Retour aux fichiers en cours de contrôle
library-checked = Un fichier de ce document est en cours de contrôle ou a été retenu : voir où il en est
library-checks-there = Des fichiers sont en cours de contrôle ici, ou ont été retenus : voir où ils en sont
library-notice-checking = Merci. Ce que vous avez remis est contrôlé contre les logiciels malveillants. Ses lecteurs le verront, et en seront avisés, dès que rien n’aura été trouvé.
library-notice-passed = On a laissé passer le fichier.
library-notice-check-removed = Le fichier a été supprimé.
library-fault-checked = Un autre fichier de ce document est en cours de contrôle ou a été retenu. Veuillez ajouter le vôtre quand celui-ci sera entré ou aura été supprimé.
library-fault-check-reason = Donnez le motif en une phrase de 500 caractères au plus.

# Lots
library-pack-title = À emporter
library-pack-hint = Pour travailler sans réseau : une archive (ZIP) avec les dossiers, une page qui les présente et les sommes de contrôle.
library-pack-is = { $files }, { $size } au total.
library-pack-too-large = { $files }, { $size } au total : plus que les { $most } qui peuvent être emportés en une fois. Choisissez moins de documents.
library-pack-recorded = Chacun de ces documents est inscrit au registre comme téléchargé.
library-pack-do = Télécharger le lot
library-pack-all = Tout en un lot (ZIP)
library-pack-table = Tableau de tous les fichiers (CSV)
library-pack-sums = Sommes de contrôle (SHA‑256)
library-pack-made = Établi le { $when } pour { $person }.
library-pack-readers = Ces documents sont destinés à ceux qui peuvent lire cet espace :
library-pack-verify = Pour vérifier que rien n’a été modifié : sha256sum -c SHA256SUMS
library-chosen-count = { $n ->
    [one] { $n } document
   *[other] { $n } documents
}
library-files-count = { $n ->
    [one] { $n } fichier
   *[other] { $n } fichiers
}

library-circulate-wasted = Une copie se trouve dans la corbeille ({ $spaces }) : qui gère cet espace peut la rétablir.
library-fault-folder-changed = Quelqu’un a modifié ce dossier depuis que vous avez ouvert la page. Votre saisie est conservée ; le dossier est maintenant tel qu’affiché ci-dessus. Envoyez-la de nouveau si c’est bien ce que vous voulez.
library-fault-removal-proposed = La publication de l’un des documents est proposée. Il y est d’abord répondu. Rien n’a été supprimé.
library-notice-pack-large = Ensemble, les documents dépassent les { $size } qui s’emportent en une fois, ou sont plus de 1 000. Ouvrez un dossier ou choisissez des documents dans la liste.
library-notice-pack-many = Vous avez emporté trente lots en une heure. Veuillez réessayer dans une heure.
library-folder-edit = Modifier

# Langues attendues
library-parity-title = Langues attendues
library-expect-title = Quand une langue est attendue
library-expect-when = Pour quand
library-expect-hint = Visible par quiconque peut lire ce document. Aucun rappel automatique n’est envoyé.
library-expect-day = Jour
library-expect-day-hint = Elle est attendue avant la fin de ce jour ({ $zone }).
library-expect-note = Quelques mots d’accompagnement
library-expect-note-hint = Par exemple qui traduit. Lus par ceux qui peuvent lire ce document.
library-expect-do = Enregistrer le jour
library-expect-link = Indiquer pour quand elle est attendue
library-expected-by = { $language } : attendu au plus tard le { $date } ({ $zone })
library-expected-past = { $language } : était attendu au plus tard le { $date } ({ $zone }) ; toujours attendu
library-notice-expected = Le jour a été enregistré.
library-fault-not-awaited = Choisissez une langue attendue.
library-fault-day = Indiquez un jour qui existe.
library-fault-day-past = Choisissez un jour à venir.
library-parity-languages = Langues de travail
library-parity-hint = Sont comptés les documents portant une cote que vous pouvez lire, et aucun autre. Celui qui figure dans plusieurs espaces compte une seule fois ; il est disponible dans une langue s’il l’est dans l’un d’eux.
library-parity-share = Disponible
library-parity-which = Lesquels sont attendus
library-parity-told = { $there } documents sur { $papers }
library-parity-more = Plus de { $n } documents sont attendus.
library-parity-lacking = { $n } documents sont attendus.
library-parity-papers = Documents attendus
library-parity-awaited-in = Attendus en
library-parity-since = Ici depuis
library-parity-complete-hint = Tous les documents que vous pouvez lire ici existent dans la langue demandée.
library-parity-none = Aucun processus
library-parity-none-hint = Ce tableau montre les documents des processus dans lesquels vous siégez.
library-parity-behind = { $n ->
    [one] { $n } traduction n’est plus à jour par rapport à l’original.
   *[other] { $n } traductions ne sont plus à jour par rapport à l’original.
}
library-parity-behind-more = { $n ->
    [one] Au moins une traduction n’est plus à jour par rapport à l’original.
   *[other] Au moins { $n } traductions ne sont plus à jour par rapport à l’original.
}
library-parity-behind-papers = Traductions à actualiser
library-parity-behind-hint = L’original a changé depuis qu’elles ont été faites ; elles ne comptent pas comme disponibles. Une traduction actualisée peut être remise sur la page du document.
library-parity-behind-since = Depuis
library-parity-looked-through = { $n ->
    [one] A été examiné le dernier document reçu comptant plusieurs versions.
   *[other] Ont été examinés les { $n } derniers documents reçus comptant plusieurs versions.
}
library-parity-none-behind-seen = Aucune langue ne manque et, dans les documents examinés, toutes les traductions sont à jour par rapport à l’original.
library-parity-nothing-missing = Aucune langue ne manque : ce qui figure ci-dessus existe, mais n’est plus à jour par rapport à l’original.
library-unofficial = Traduction non officielle
library-unofficial-box = Cette traduction n’est pas officielle
library-behind = Traduction de la version { $n } ; l’original a changé depuis
library-behind-of = { $language } : traduction de la version { $n } ; l’original a changé depuis

# Documents qui en suivent un autre
library-relation-of = Comment il suit { $symbol }
library-relation-Rev = Révision
library-relation-Rev-hint = Remplace le document, sous sa cote suivie de /Rev. et d’un numéro.
library-relation-Add = Additif
library-relation-Add-hint = Complète le document, sous sa cote suivie de /Add. et d’un numéro.
library-relation-Corr = Rectificatif
library-relation-Corr-hint = Corrige le document, sous sa cote suivie de /Corr. et d’un numéro.
library-fault-relation = Choisissez comment le document suit l’autre.
library-fault-follows = Seul peut être suivi ce qui porte une cote dans un espace partagé.
library-follow-title = Révision, additif, rectificatif
library-act-follow = Un document distinct qui suit celui-ci, sous sa cote.
library-act-follow-do = En remettre un
library-state-superseded-by = Remplacé par { $symbol }.
library-follows = Suit
library-followed-by = Suivi de

# Versions et lectures
library-compare-title = Comparer des versions
library-compare-from = Antérieure
library-compare-to = Ultérieure
library-compare-do = Comparer
library-compare-unread = L’une d’elles n’a pas de texte lisible
library-compare-unread-hint = Les fichiers sans texte, comme les images, ne peuvent être comparés. Les versions peuvent être téléchargées.
library-compare-same = Les mots ne diffèrent pas
library-compare-same-hint = La mise en page et les images peuvent néanmoins différer.
library-compare-gap = Des lignes identiques sont omises ici
library-compare-cut = La comparaison s’arrête ici ; les textes continuent.
library-compare-told = { $changed }, { $came }, { $went }.
library-compare-changed = { $n ->
    [0] Aucun paragraphe modifié
    [one] { $n } paragraphe modifié
   *[other] { $n } paragraphes modifiés
}
library-compare-came = { $n ->
    [0] aucun nouveau
    [one] { $n } nouveau
   *[other] { $n } nouveaux
}
library-compare-went = { $n ->
    [0] aucun supprimé
    [one] { $n } supprimé
   *[other] { $n } supprimés
}
library-compare-link = Comparer avec la précédente
library-restore-title = Rétablir une version antérieure
library-restore-means = Elle devient la version la plus récente, mot pour mot. Les versions intermédiaires restent et peuvent être lues.
library-restore-do = La rétablir
library-restore-link = Rétablir
library-restored = { $version } à nouveau.
library-tells = Ce que les fichiers disent en plus de leur texte
library-tells-hint = Des noms et d’autres traces que les programmes écrivent dans un fichier. Qui l’enregistre peut les lire.
library-tells-nothing = Rien n’a été trouvé.
library-tells-unknown = Ce type de fichier ne peut être examiné. Enregistrez au format DOCX ou PDF ce qui doit être publié et remettez-le ainsi.
library-tells-unreadable = Il n’a pas pu être lu.
library-tells-locked = Il est chiffré et ne peut être examiné.
library-tells-signed = Il est signé : en retirer quoi que ce soit romprait la signature.
library-tells-left = Tout n’a pas pu être retiré ; le fichier reste donc tel quel.
library-tells-fixed = Rien n’est retiré ici des fichiers de ce type. Enregistrez le fichier au format DOCX ou PDF (une image, au format PNG) et remettez-le ainsi.
library-tells-bare = Rien n’a été trouvé : le fichier n’a que son texte, et quiconque l’enregistre le lit en entier.
library-tells-marked = Rien n’a été trouvé en plus de son texte. Quiconque enregistre le fichier le lit en entier, y compris les commentaires (<!-- … -->) qu’aucune page n’affiche.
library-tells-source = Quiconque enregistre le fichier lit tout son code. Ses commentaires, ses propriétés et le texte que masque son propre élément ont été recherchés, mais non ce que masque une feuille de style, un script ou une couleur.
library-tells-old = Seules ses propriétés ont été examinées : les commentaires, les modifications suivies et le texte masqué ne se voient pas dans ce type ancien de fichier. Enregistrez-le au format DOCX ou PDF et remettez-le ainsi.
library-tells-left-over = Ce que révèlent les fichiers dans ces langues n’a pu être retiré ; ils sont restés tels quels : { $languages }.
library-tells-busy = Il n’a pas été examiné : d’autres fichiers sont en cours de lecture. Réessayez dans une minute.
library-tells-again = Examiner de nouveau
library-tells-busy-nothing = Rien n’a été fait : d’autres fichiers sont en cours de lecture. Réessayez dans une minute.
library-tells-cut = Il y en a plus que ce qui est affiché ici.
library-tells-goes = est retiré
library-tells-remains = reste
library-tells-title = Titre : { $text }
library-tells-author = Auteur : { $text }
library-tells-changed-by = Dernière modification par : { $text }
library-tells-company = Organisation : { $text }
library-tells-manager = Responsable : { $text }
library-tells-person = Nommé dans le fichier : { $text }
library-tells-program = Créé avec : { $text }
library-tells-points = Renvoie à un emplacement sur un disque : { $text }
library-tells-comments = { $n ->
    [one] Un commentaire sans nom
   *[other] { $n } commentaires sans nom
}
library-tells-comments-by = { $n ->
    [one] Un commentaire de { $who }
   *[other] { $n } commentaires de { $who }
}
library-tells-changes = { $n ->
    [one] Une modification suivie sans nom
   *[other] { $n } modifications suivies sans nom
}
library-tells-changes-by = { $n ->
    [one] Modifié par { $who } : une modification suivie
   *[other] Modifié par { $who } : { $n } modifications suivies
}
library-tells-place = Le lieu où une image a été prise
library-tells-earlier = { $n ->
    [one] Un état antérieur du fichier
   *[other] { $n } états antérieurs du fichier
}
library-tells-embedded = { $n ->
    [one] Un fichier à l’intérieur
   *[other] { $n } fichiers à l’intérieur
}
library-tells-embedded-name = Un fichier à l’intérieur : { $text }
library-tells-hidden = { $n ->
    [one] Une diapositive masquée
   *[other] { $n } diapositives masquées
}
library-tells-hidden-name = Une feuille masquée : { $text }
library-tells-hidden-text = Texte masqué
library-tells-hidden-cells = Lignes ou colonnes masquées
library-tells-hidden-section = Une section masquée, ou qui l’est parfois : { $text }
library-tells-hidden-shapes = Formes ou images masquées
library-tells-spoken = Lu à haute voix à la place d’un lien : { $text }
library-tells-unread = Non examiné : { $text }
library-tells-notes = { $n ->
    [one] Une diapositive avec des notes pour l’orateur
   *[other] { $n } diapositives avec des notes pour l’orateur
}
library-tells-stray = Des données entre ses parties ou après sa fin, que rien n’affiche
library-tells-there = Propriété « { $name } »
library-tells-other = Propriété « { $name } » : { $text }
library-tells-take-out = Faire une version sans cela
library-tells-take-out-do = Retirer propriétés, commentaires et modifications
library-tells-about = Ce qui est retiré et ce qui reste
library-tells-means = Les propriétés, les commentaires et les notes sur les pages, y compris les fichiers qui y sont joints, les noms des auteurs et les données entre les parties d’une image ou après sa fin sont retirés, et les modifications suivies sont acceptées. Cela fait une nouvelle version ; la version actuelle reste et peut être lue.
library-tells-stays = Les titres, les fichiers à l’intérieur d’un fichier, tout ce qui est masqué, ce qui est lu à haute voix à la place d’un lien, les images et enregistrements qui n’ont pas été examinés, les notes pour l’orateur et les liens restent. De même tout fichier dont il est dit ici qu’il ne peut être lu, qu’il est signé ou qu’il est d’un type dont rien n’est retiré.
library-tells-anew = Une publication proposée est celle de la version pour laquelle elle l’a été : la nouvelle doit être proposée à son tour.
library-tells-none = Il n’y a rien qui puisse être retiré.
library-tells-note = { $version } sans propriétés, commentaires ni modifications suivies.
library-tells-note-in = { $version } sans propriétés, commentaires ni modifications suivies en : { $languages }.
library-tells-done = La nouvelle version est enregistrée. Voici ce que disent maintenant ses fichiers.
library-readings-title = Qui l’a ouvert
library-readings-none = Personne ne l’a encore ouvert
library-readings-hint = Sont comptés ceux qui, dans cet espace, ont lu son texte sur la page, affiché ou téléchargé un fichier, ou l’ont emporté dans un lot.
library-reading-who = Qui
library-reading-what = Quoi
library-reading-when = Quand
library-reading-page = Lu sur sa page
library-reading-opened = Affiché dans le navigateur
library-reading-download = Téléchargé
library-reading-pack = Téléchargé dans un lot
library-readings-total = { $n ->
    [one] { $n } personne l’a ouvert.
   *[other] { $n } personnes l’ont ouvert.
}

# Délais d’objection
library-conduct-at-once = Public dès la signature.
library-conduct-consent = Public une fois le consentement de l’auteur donné et la publication signée.
library-conduct-window = { $n ->
    [one] Annoncé aux participants pendant un jour ; public si aucun ne s’y oppose.
   *[other] Annoncé aux participants pendant { $n } jours ; public si aucun ne s’y oppose.
}
library-window = Objections
library-until = jusqu’au
library-objection = Objection
library-blocked = Ne peut être proposé de nouveau
library-lifted = Objection retirée
library-object-about = Cette publication a été annoncée aux participants. Si aucun ne s’y oppose, elle devient publique au moment indiqué ci-dessus, sans autre formalité. L’objection d’un seul participant l’arrête.
library-object-label = Objection : { $organisation }
library-object-hint = Donnez le motif. Il est lu par les participants et le secrétariat qui peuvent lire ce document, et figure au registre.
library-object-brings = La publication est arrêtée aussitôt, et le document ne peut être proposé de nouveau jusqu’au { $when }.
library-object-by = L’objection est formée par le chef de délégation ou le point focal ({ $organisation }) : { $names }.
library-object-nobody = L’objection est formée par le chef de délégation ou le point focal ({ $organisation }). Personne n’a cette qualité aujourd’hui : écrivez au secrétariat.
library-object-own = Vous avez l’accréditation qui permet de s’opposer : { $organisation }, { $capacity }. Pour le faire, agissez à ce titre.
library-object-own-do = Agir à ce titre
library-object-do = S’opposer à la publication
library-lift-about = Votre organisation s’est opposée. Si elle retire son objection, la publication peut être proposée de nouveau ; elle est alors annoncée à nouveau.
library-lift-tells = Les participants et le secrétariat qui peuvent lire ce document en sont avertis aussitôt.
library-lift-do = Retirer l’objection
library-announced-to = Qui est prévenu
library-announced-voices = Qui peut s’opposer aujourd’hui
library-announced-unheard = Aujourd’hui, personne ne peut s’opposer au nom des participants suivants, dont ni chef de délégation ni point focal n’a d’accréditation ici : { $names }.
library-announce-silence = Elle est annoncée maintenant et devient publique lorsque le délai d’objection s’achève sans objection. Vous pouvez l’arrêter jusque-là.
library-announce-silence-later = Elle est annoncée maintenant et, sans objection, devient publique à la fin de l’embargo. Vous pouvez l’arrêter jusque-là.
library-announce-do = Annoncer la publication
library-release-after-window = Aucun : public à la fin du délai d’objection.
library-propose-consent-if = Lorsque le critère exige un consentement :
library-refused-before = { $organisation } n’a pas consenti à la publication de ce document le { $when }. Motif donné :
library-proposal-announced = Annoncé : public si aucun participant ne s’y oppose jusqu’au { $when }
library-proposal-objected = Objection : { $organisation }
library-proposal-lifted = Objection retirée : { $organisation }
library-notice-announced = La publication a été annoncée aux participants.
library-notice-objected = L’objection est enregistrée. La publication est arrêtée.
library-notice-objection-lifted = L’objection a été retirée.
library-fault-window-room = Selon ce critère, les participants peuvent s’opposer, et tous ne peuvent pas lire le document ici. Distribuez-le d’abord aux membres ou à la plénière, et proposez-le là-bas.
library-fault-objected = Un participant s’est opposé à la publication de ce document. Il ne peut être proposé de nouveau avant le jour indiqué avec l’objection.
library-fault-objection = Donnez le motif de l’objection, en 2 000 caractères au plus.
# Documents sous la main
library-keep = Garder sous la main
library-put-back = Ne plus garder sous la main
library-at-hand-since = Sous la main depuis le { $when }
library-notice-kept = Le document est sous la main : il figure sur la page « Documents sous la main », que vous seul(e) voyez.
library-notice-put-back = Le document n’est plus sous la main. Il reste dans son espace.
library-notice-bookmarks-full = Vous avez 1 000 documents sous la main et il n’y a plus de place. Retirez-en d’abord quelques-uns sur la page « Documents sous la main ».
# Ce dont traite un document
library-about-title = Sujet et références
library-about-themes = Thèmes
library-about-themes-hint = Tels que les nomment les plans du processus.
library-about-themes-none = Aucun plan de ce processus n’est consigné avec des thèmes.
library-about-themes-gone = Ne figurent plus dans un plan
library-about-countries = Pays
library-about-countries-hint = Ceux qui participent au processus ou l’observent, aujourd’hui ou auparavant.
library-about-typed = Mots-clés, références, note
library-about-keywords = Mots-clés
library-about-keywords-hint = Un par ligne, ou séparés par des virgules : 20 au plus, de 60 caractères au plus chacun.
library-about-references = Renvoie à
library-about-references-hint = Cotes d’autres documents, une par ligne. Leur existence n’est pas vérifiée ; qui peut voir un tel document y trouve un lien.
library-about-referring = Cité dans
library-about-note-hint = Lue par ceux qui peuvent lire ce document ici. Elle reste ici quand le document est distribué.
library-about-now = État actuel
library-about-nothing = Rien n’est encore indiqué.
library-notice-described = Le sujet et les références ont été enregistrés.
library-fault-about-changed = Quelqu’un a modifié ces indications depuis que vous avez ouvert la page. Votre saisie est conservée ; l’état actuel est affiché ci-dessous. Envoyez-la de nouveau si c’est bien ce que vous voulez.
library-fault-theme = Choisissez des thèmes dans la liste.
library-fault-country = Choisissez des pays dans la liste.
library-fault-keyword-long = Ramenez ce mot-clé à 60 caractères au plus : { $it }
library-fault-keywords-many = Indiquez 20 mots-clés au plus.
library-fault-reference-long = Ramenez cette cote à 60 caractères au plus : { $it }
library-fault-references-many = Indiquez 30 cotes au plus.
library-fault-reference-own = Retirez la cote de ce document lui-même : { $it }
library-fault-announced = La publication de ce document a été annoncée aux participants. Jusqu’à la fin du délai d’objection, rien d’autre n’en est publié ; ceux qui publient peuvent d’abord l’arrêter.
library-fault-ahead = Une publication de ce document est déjà signée et deviendra publique plus tard. Arrêtez-la d’abord, si les participants doivent pouvoir s’opposer.
# Publications proposées ensemble
library-batch = Publications proposées ensemble
library-batch-proposal = La proposition
library-batch-list = Liste
library-batch-link = Voir les documents proposés avec lui
library-batch-title = Proposer des publications ensemble
library-batch-about = Tous les documents choisis sont proposés selon un seul critère, dans toutes les langues de leur version actuelle, sauf les traductions d’une version antérieure. Chacun suit ensuite son propre cours.
library-batch-select-hint = Pour une série : un critère et un délai d’objection pour l’ensemble.
library-batch-select-do = Voir quels documents peuvent être proposés
library-batch-what = Ce qu’il en advient
library-batch-outcome = Résultat
library-batch-can-go = { $n ->
    [0] Aucun de ces documents ne peut être proposé.
    [one] { $n } document peut être proposé.
   *[other] { $n } documents peuvent être proposés.
}
library-batch-draft = Ne peut être proposé : il n’a pas de cote.
library-batch-proposed = Ne peut être proposé : sa publication l’est déjà.
library-batch-objected = Ne peut être proposé : une objection s’y oppose.
library-batch-released = Ne peut être proposé : il est déjà publié dans toutes ses langues, ou le sera.
library-batch-agreed = Peut être publié tout de suite : l’accord est donné.
library-batch-own = Peut être publié tout de suite : c’est un document de qui le propose, ou du secrétariat lui-même.
library-batch-bound = Peut être publié tout de suite selon une règle des participants. Si le critère exige un accord, celui-ci est d’abord demandé : { $organisation }.
library-batch-asks = L’accord est d’abord demandé, car aucune règle des participants ne lie cet auteur : { $organisation }.
library-batch-unheard = Un critère avec délai d’objection ne peut être utilisé ici : tous les participants ne peuvent pas lire les documents de cet espace.
library-batch-then = La page suivante dit ce qu’il advient de chaque document coché. Rien n’est proposé ni publié avant votre confirmation.
library-batch-do = Continuer : voir ce qu’il en advient
library-batch-next = Étape suivante
library-batch-back = Choisir autre chose
library-batch-fate-now = Public tout de suite.
library-batch-fate-embargoed = Public à partir du { $when }.
library-batch-fate-announced = Annoncé aux participants ; public si aucun ne s’y oppose jusqu’au { $when }.
library-batch-fate-asked = Le consentement est demandé : { $organisation }.
library-batch-embargoed-besides = En raison de l’embargo, pas avant le { $when }.
library-batch-count-now = { $n ->
    [one] { $n } document devient public tout de suite.
   *[other] { $n } documents deviennent publics tout de suite.
}
library-batch-count-embargoed = { $n ->
    [one] { $n } document est signé et devient public le { $when }.
   *[other] { $n } documents sont signés et deviennent publics le { $when }.
}
library-batch-count-announced = { $n ->
    [one] { $n } document est annoncé aux participants et devient public si aucun ne s’y oppose jusqu’au { $when }.
   *[other] { $n } documents sont annoncés aux participants et deviennent publics si aucun ne s’y oppose jusqu’au { $when }.
}
library-batch-count-asked = { $n ->
    [one] { $n } document attend le consentement de son auteur.
   *[other] { $n } documents attendent le consentement de leurs auteurs.
}
library-batch-do-now = Publier maintenant ({ $n })
library-batch-do-embargoed = Signer sous embargo ({ $n })
library-batch-do-announced = Annoncer maintenant ({ $n })
library-batch-do-asked = Demander le consentement ({ $n })
library-batch-do-and-asked = demander le consentement ({ $n })
library-batch-ready = { $n ->
    [one] { $n } document est prêt.
   *[other] { $n } documents sont prêts.
}
library-batch-sign = Signer ce qui est prêt
library-batch-sign-do = Voir ce qui se passera
library-batch-sign-back = Retour à la liste
library-batch-sign-older = La version { $n } est signée ; une plus récente a été remise depuis.
library-batch-object-about = Cochez les documents visés par l’objection. Les autres restent annoncés.
library-batch-object-do = S’opposer aux documents cochés
library-notice-batch-proposed = Les documents ont été proposés ensemble. La liste dit ce qu’il est advenu de chacun.
library-notice-batch-signed = Ce que vous avez confirmé est signé. Ce que devient chaque document, et quand, est indiqué ci-dessous.
library-notice-batch-objected = L’objection a été enregistrée. Les publications visées sont arrêtées ; les autres restent annoncées.
library-fault-batch-many = On propose ensemble 200 documents au plus. Choisissez-en moins.
library-fault-batch-items = Tous ces documents ne peuvent être proposés ensemble : certains ne peuvent l’être ou ne sont plus là. La liste dit lesquels le peuvent. Revoyez-la et recommencez.
library-fault-batch-none = Cochez au moins un document.
# Demandes d’auteurs
library-requests = Demandes de l’auteur institutionnel
library-requests-hint = L’organisation qui a remis le document peut demander un cercle plus étroit ou plus large. Ceux qui tiennent cet espace agissent, ou disent pourquoi non.
library-request-title = Demander un autre cercle
library-act-request = Demandez à ceux qui tiennent cet espace un cercle de lecteurs plus étroit ou plus large pour ce document.
library-act-request-do = Demander
library-publication-title = Demander sa publication
library-act-publication = Demandez que ce document soit rendu public selon l’un des critères convenus.
library-request-1 = Ce qui est demandé
library-request-1-hint = La demande et sa réponse figurent avec le document. Quiconque lit le document ici les lit.
library-request-wish = Demande
library-request-kind = Vers quel espace
library-request-only-circulate = Seulement si vous demandez la distribution dans un autre espace.
library-request-itself = Votre organisation peut le distribuer elle-même, sans le demander : { $spaces }.
library-request-criterion = Selon quel critère
library-request-only-release = Seulement si vous demandez la publication.
library-request-choose = Choisissez
library-request-reason = Motif
library-request-reason-hint = En 2 000 caractères au plus.
library-request-then = Ceux qui gèrent cet espace sont prévenus aussitôt. Ils agissent pour vous, ou disent pourquoi non.
library-request-do = Envoyer la demande
library-wish-withdraw-copy = Plus étroit : retirer le document de cet espace
library-wish-withdraw-release = Plus étroit : retirer sa publication
library-wish-circulate = Plus large : le distribuer dans un autre espace
library-wish-release = Plus large : le publier selon un critère
library-wish-circulate-to = Plus large : le distribuer dans un autre espace : { $space }
library-wish-release-under = Plus large : le publier selon le critère { $criterion }
library-request-state = État
library-request-by = Demandé par
library-request-open = En attente de réponse
library-request-there = Une demande est en attente de réponse
library-request-there-hint = Une seule demande à la fois est en attente sur un document. Retirez-la pour demander autre chose.
library-request-take-back = Retirer la demande
library-request-done = Fait
library-request-declined = Refusé
library-request-withdrawn = Retirée
library-request-answer = Répondre à la demande
library-request-acts = Où cela se fait
library-request-acts-hint = Agissez d’abord, puis indiquez ci-dessous que c’est fait.
library-request-act-remove = Mettre le document à la corbeille de cet espace
library-request-act-withdraw = Retirer une publication depuis la page du document
library-request-act-circulate = Le distribuer dans { $space }
library-request-act-propose = Proposer sa publication
library-request-answer-done = C’est fait
library-request-answer-decline = C’est refusé
library-request-words = Un mot avec la réponse
library-request-words-hint = Nécessaire si la demande est refusée. En 2 000 caractères au plus.
library-notice-requested = La demande a été envoyée à ceux qui gèrent cet espace.
library-notice-request-answered = La demande a reçu sa réponse. La personne qui l’a faite est prévenue.
library-notice-request-withdrawn = La demande a été retirée.
library-fault-request-open = Une demande sur ce document attend déjà une réponse.
library-fault-request-kind = Choisissez l’espace.
library-fault-request-wish = Choisissez ce que vous demandez.
library-fault-request-reason = Donnez le motif, en 2 000 caractères au plus.
library-fault-request-answer = Indiquez si c’est fait.
library-batch-announced-already = Ne peut être proposé : sa publication est déjà annoncée.

library-in-hand-title = Prendre le document en main
library-in-hand-until = Jusqu’à quand
library-in-hand-means = Ceux qui peuvent lire ce document voient que vous y travaillez. Cela n’empêche personne : les autres sont avertis avant d’y ajouter quoi que ce soit. Cela prend fin de soi-même à cette heure, et vous pouvez rendre le document plus tôt.
library-in-hand-note-hint = Par exemple ce à quoi vous travaillez. Cette ligne est lue par ceux qui peuvent lire ce document.
library-in-hand-do = Prendre en main
library-in-hand-longer = Indiquer une autre date
library-in-hand-return = Le rendre
library-in-hand = En main chez { $who } jusqu’au { $when }.
library-in-hand-own = Vous avez ce document en main jusqu’au { $when }.
library-in-hand-warning = En main chez { $who } jusqu’au { $when }. Vous pouvez tout de même ajouter au document ; le registre indiquera qu’il était en main.
library-in-hand-recalled = Le document était en main chez { $who }. Ceux qui gèrent cet espace y ont mis fin le { $when }. Motif :
library-act-in-hand = Indiquez que vous y travaillez, et jusqu’à quand. Cela n’empêche personne.
library-notice-in-hand = Vous avez le document en main.
library-notice-given-back = Vous n’avez plus le document en main.
library-notice-recalled = Le document n’est plus en main ; sa page en donne le motif.
library-recall-title = Le reprendre à qui l’a en main
library-recall-means = Ceux qui peuvent lire ce document lisent le motif, y compris la personne qui l’a en main. Cela est consigné au registre.
library-recall-reason-hint = Par exemple une échéance. Il est lu par ceux qui peuvent lire ce document.
library-recall-none = Personne n’a ce document en main à présent.
library-recall-do = Le reprendre
library-fault-in-hand = Une autre personne a ce document en main. Attendez qu’il soit rendu, ou adressez-vous à ceux qui gèrent l’espace.
library-fault-in-hand-long = Choisissez un moment dans les 30 prochains jours.
library-fault-in-hand-note = Raccourcissez la ligne à 500 caractères au plus.
library-fault-quota = Il n’y a plus de place pour ce fichier dans ce processus. Envoyez-en un plus petit, ou demandez de la place au secrétariat.

# Transfert vers un autre espace
library-move-title = Transférer vers un autre espace
library-move-hint = Un transfert ne permet jamais de lire à qui ne le pouvait pas auparavant.
library-move-further = Pour atteindre d’autres lecteurs, distribuez.
library-move-choose = Choisir où transférer…
library-move-1-hint = Choisissez d’abord un espace ; la page dira alors qui pourra lire les documents, et lesquels peuvent être transférés.
library-move-offered = Sont proposés les espaces de ce processus que vous gérez. L’espace propre d’une délégation et l’espace public n’en sont pas.
library-move-no-target = Vous ne gérez aucun autre espace de ce processus.
library-move-work-out = Montrer ce qu’ils deviennent
library-move-2 = Qui pourra les lire
library-move-3 = Ce que devient chacun
library-move-afterwards = Ensuite, ils seront lus par
library-move-lose = Ne pourront plus les lire
library-move-gain = Pourraient nouvellement les lire
library-move-nobody = Personne.
library-move-outcome = Résultat
library-move-moves = Est transféré
library-move-stays = Reste
library-move-held = Reste : il est sous gel juridique.
library-move-proposed = Reste : sa publication est proposée. Il y est d’abord répondu, puis elle est signée.
library-move-announced = Reste : sa publication est annoncée, et des participants peuvent encore s’y opposer.
library-move-objected = Reste : l’objection d’un participant à sa publication est maintenue.
library-move-there = Reste : il se trouve déjà dans cet espace, ou dans sa corbeille.
library-move-originator = Reste : son auteur institutionnel ne pourrait plus l’y lire.
library-move-gains = Dans « { $space } », ces documents seraient lus par quelqu’un qui ne peut pas les lire à présent. Ils n’y sont pas transférés.
library-move-wider = L’espace « { $space } » est d’un type qui peut admettre ceux qui ne peuvent jamais lire ici. Les documents n’y sont pas transférés.
library-move-many = Au plus 200 documents sont transférés à la fois. Choisissez des documents dans la liste, ou transférez un par un les dossiers intérieurs.
library-move-count = { $n ->
    [0] Aucun document n’est transféré.
    [one] { $n } document est transféré.
   *[other] { $n } documents sont transférés.
}
library-move-all-stay = Aucun de ces documents ne peut y être transféré à présent.
library-move-keeps = Les cotes, les versions, les fichiers et ce qui se rattache aux documents restent tels quels.
library-move-folders = Les dossiers y sont aussi créés ; ceux qui sont vides ensuite sont supprimés ici.
library-move-untold = Personne de plus ne pourra les lire ; personne n’est donc avisé par courriel. Les registres des deux espaces portent une ligne par document.
library-move-do = Transférer vers « { $space } »
library-move-leave = Ne pas transférer
library-notice-moved = Les documents ont été transférés ici.
library-fault-move-gains = Par ce transfert, quelqu’un pourrait lire qui ne le peut pas à présent. Rien n’a été transféré.
library-fault-move-stays = Ces documents ne peuvent pas tous être transférés à présent ; la raison figure auprès de chacun. Rien n’a été transféré.

# Distribution de plusieurs documents
library-dispatch-hint = Ils restent ici et peuvent aussi être lus dans cet espace.
library-dispatch-1-hint = Choisissez d’abord un espace ; la page dira alors quels documents partent, et qui d’autre pourrait les lire.
library-dispatch-no-target = Il n’y a pas d’autre espace où vous puissiez porter ces documents.
library-dispatch-work-out = Montrer qui les lira
library-dispatch-already = Lisent ici et peuvent déjà les lire
library-dispatch-newly = Lisent là-bas et non ici
library-dispatch-goes = Est distribué
library-dispatch-there = Reste : il se trouve déjà tel quel dans cet espace, ou dans sa corbeille.
library-dispatch-count = { $n ->
    [one] { $n } document est distribué.
   *[other] { $n } documents sont distribués.
}
library-dispatch-all-stay = Aucun de ces documents ne peut y être distribué à présent.
library-dispatch-symbols = Les cotes accompagnent les documents ; ceux qui n’en ont pas la reçoivent de la série de cet espace, s’il en a une.
library-dispatch-told = { $n ->
    [0] Personne ne lit là-bas qui ne lise ici ; personne n’est donc avisé.
    [one] Le lecteur de cet espace qui ne lit pas ici est avisé par courriel de chaque document, dans sa langue.
   *[other] Les { $n } lecteurs de cet espace qui ne lisent pas ici sont avisés par courriel de chaque document, chacun dans sa langue.
}
library-notice-dispatched = { $n ->
    [one] { $n } document distribué dans
   *[other] { $n } documents distribués dans
}
library-fault-dispatch-many = Au plus 50 documents sont distribués à la fois. Choisissez-en moins.
library-fault-dispatch-stays = Ces documents ne peuvent pas tous être distribués là-bas à présent ; la raison figure auprès de chacun. Rien n’a été distribué.
library-fault-dispatch-left = Certains documents ont été modifiés entre-temps et n’ont pas été distribués. Les autres l’ont été : ils s’y trouvent déjà.

# Une archive de documents
library-archive-title = Remettre une archive (ZIP)
library-archive-hint = Ses dossiers et fichiers deviennent des dossiers et des documents de cet espace. Vous voyez ce qui en serait fait avant que rien ne soit écrit.
library-archive-table-title = Avec un tableau (manifest.csv)
library-archive-table-hint = Un fichier manifest.csv à son premier niveau peut dire ce qu’est chaque fichier : path, symbol, title, language, original, kind, date, comme dans les lots de ce site. Ceux qui y ont la même cote sont les langues d’un même document. Sinon, les noms le disent : Rapport_en.pdf et Rapport_fr.pdf sont un document en deux langues.
library-archive-file = Archive
library-archive-usual = Lorsque rien d’autre n’est dit
library-archive-unsaid = Non indiqué
library-archive-look = L’examiner
library-archive-preview = Ce qui serait fait de ⁨{ $name }⁩
library-archive-faults = Ce qui ne va pas
library-archive-nothing = Tant qu’il en reste, rien n’est remis. Corrigez l’archive et envoyez-la de nouveau.
library-archive-folders = Dossiers créés
library-archive-papers = Documents remis
library-archive-do = Les remettre tous
library-archive-none = Ceci n’est pas une archive ZIP : { $it }
library-archive-unreadable = L’archive est endommagée et ne peut être lue.
library-archive-many = L’archive contient plus de { $it } fichiers et dossiers.
library-archive-many-papers = Au plus 200 documents sont remis à la fois. Divisez l’archive.
library-archive-empty = Il n’y a aucun document dans l’archive.
library-archive-path = Le chemin sort de l’archive, ou comporte un nom que tout ordinateur ne peut pas écrire.
library-archive-deep = Le fichier se trouve dans plus de huit dossiers.
library-archive-link = Ceci est un lien et non un fichier.
library-archive-locked = Le fichier est verrouillé par un mot de passe.
library-archive-method = Le fichier est compressé d’une manière qui n’est pas lue ici. Créez l’archive avec la méthode habituelle (Deflate).
library-archive-twice = Un autre fichier a le même chemin, pour un ordinateur qui ne distingue pas majuscules et minuscules.
library-archive-damaged = Le fichier est endommagé, ou n’a pas la longueur indiquée.
library-archive-large = Le fichier est trop grand, ou l’archive l’est une fois décompressée.
library-archive-table = La table ne peut être lue. C’est du CSV en UTF-8, et sa première ligne nomme les colonnes, dont « path ».
library-archive-line = Cette ligne ne peut être lue, ou ne nomme aucun chemin.
library-archive-no-file = L’archive ne contient pas ce fichier : { $it }
library-archive-line-twice = Une autre ligne nomme ce fichier : { $it }
library-archive-language = Indiquez la langue par son code (en, es, fr, ar, ru, zh, pt). Il est indiqué : « { $it } »
library-archive-language-missing = La langue manque.
library-archive-kind = Indiquez le type tel qu’il figure dans le formulaire d’un document. Il est indiqué : « { $it } »
library-archive-kind-missing = Le type manque.
library-archive-date-missing = La date manque.
library-archive-date = Saisissez une date qui existe, sous la forme 2001, 2001-03 ou 2001-03-09.
library-archive-at-line = manifest.csv, ligne { $line }
library-archive-missing-hint = Ce qui manque peut être dit pour tous les fichiers à la fois dans le formulaire, sous « Lorsque rien d’autre n’est dit ».
library-archive-again = Envoyer une autre archive
library-archive-circulates = { $n ->
    [one] Ce document est distribué aussitôt : il reçoit une cote, et ceux qui peuvent lire ici en sont avisés.
   *[other] Ces { $n } documents sont distribués aussitôt : chacun reçoit une cote, et ceux qui peuvent lire ici en sont avisés.
}
library-archive-drafts = { $n ->
    [one] Ce document est un projet. Il n’a pas de cote et n’est distribué à personne.
   *[other] Ces { $n } documents sont des projets. Ils n’ont pas de cote et ne sont distribués à personne.
}
library-archive-originator = Ils sont remis par { $organisation }, qui en reste l’auteur : la distribution dans d’autres espaces et la publication requièrent son consentement, sauf si un critère de publication convenu par les participants en dispose autrement.
library-archive-consent-box = { $organisation } accepte que ces documents soient distribués dans d’autres espaces et rendus publics selon les critères de publication du processus.
library-archive-consent-hint = La case à elle seule ne distribue et ne publie rien. Si elle est cochée, ceux qui gèrent l’espace pourront distribuer les documents dans d’autres, et le secrétariat pourra les publier, sans vous consulter de nouveau. Si elle reste vide, seule votre organisation les distribue dans d’autres espaces, et elle est consultée avant toute publication qu’un critère de publication ne règle pas autrement.
library-archive-file-kind = Les fichiers de ce type ne sont pas acceptés.
library-archive-language-twice = Le document a deux fois cette langue : { $it }
library-archive-originals = Le document a deux originaux.
library-fault-archive = Quelque chose dans l’archive est à revoir. Rien n’a été remis.
library-fault-archive-folder = Ce dossier n’existe pas. Qui gère l’espace peut le créer.
library-fault-archive-quota = Il n’y a plus de place pour toute cette archive dans ce processus. Rien n’a été remis. Envoyez-en une plus petite, ou demandez de la place au secrétariat.
library-notice-archived = Les documents de l’archive ont été remis.
library-fault-removal-checked = Un fichier de l’un des documents est en cours de vérification, ou a été arrêté. Rien n’a été supprimé.
