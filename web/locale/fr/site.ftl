# The pages of the public site.

# Head and foot
site-wordmark = Secrétariat virtuel
site-skip = Aller au contenu
site-language = Langue
site-sign-in = Se connecter
site-foot-demo-word = Démonstration.
site-foot-demo = Les données proviennent de travaux publiés et décrivent la situation de 2001. Les documents sont des résumés donnés à titre d’exemple et non des textes officiels ; les personnes sont fictives.
site-foot = Site public des processus consultatifs sur les migrations auxquels ce secrétariat prête son concours.
site-foot-nav = À propos de ce site
site-processes = Processus
site-about = À propos
site-accessibility = Accessibilité
site-where = Où vous êtes

# Parts of a process
site-tab-profile = Présentation
site-tab-participants = Participants
site-tab-plan = Plan d’action
site-tab-documents = Documents
site-tab-meetings = Réunions

# Home
site-home-title = Là où les gouvernements se concertent sur les migrations
site-home-lead = { $n ->
    [one] { $n } processus consultatif régional sur les migrations : qui y participe et depuis quand, quand il se réunit, quels documents il a publiés.
   *[other] { $n } processus consultatifs régionaux sur les migrations. Chacun a sa page publique : qui y participe et depuis quand, quand il se réunit, quels documents il a publiés.
}
site-home-beside = Entre les réunions, les travaux se poursuivent dans des espaces réservés à ceux qui y prennent part.
site-home-processes = Les processus
site-home-order = Dans l’ordre de leur première réunion. Lorsque la recherche a situé un processus à l’une de quatre étapes, celles-ci sont indiquées : décision, langage commun, plan, opérations.
site-home-processes-none = Aucun processus n’a encore été enregistré. Lorsqu’il y en aura un, sa page publique figurera ici.
site-home-documents = Derniers documents publiés
site-home-documents-side = Tous les documents publiés d’un processus figurent sur sa page.
site-home-documents-none = Aucun document n’a encore été publié. Les pages des processus indiquent ce qu’ils font et qui y participe.
site-home-texts = Sur l’ensemble des processus
site-home-meetings = Prochaines réunions
site-home-meetings-side = Uniquement les réunions rendues publiques.
site-home-meetings-none = Aucune réunion à venir n’a été annoncée. Les réunions passées figurent sur les pages des processus.
site-states = { $n ->
    [one] { $n } État
   *[other] { $n } États
}
site-organisations = { $n ->
    [one] { $n } organisation
   *[other] { $n } organisations
}

# Column heads
site-col-process = Processus
site-col-region = Région
site-col-taking-part = Participants
site-col-began = Début
site-col-stage = Étape ou état
site-col-symbol = Cote
site-col-title = Titre
site-col-kind = Type
site-col-languages = Langues
site-col-date = Date
site-col-when = Quand
site-col-what = Quoi
site-col-lane = Type
site-col-standing = Qualité
site-col-meeting = Réunion
site-col-outcome = Résultat

# Stages and status; a capital letter is set where a phrase begins
site-stage-1 = décision de coopérer
site-stage-2 = langage commun
site-stage-3 = plan d’action
site-stage-4 = opérations
site-stage-towards-2 = en marche vers un langage commun
site-stage-towards-3 = en marche vers un plan
site-stage-towards-4 = en marche vers les opérations
site-stage-both = { $stage } ; { $next }
site-stage-none = non situé
site-status-succeeded = relayé par d’autres organes
site-status-follow-up = en phase de suivi
site-status-adopted = déclaration adoptée ; n’est pas un processus
site-status-starting = en démarrage

# Profile
site-profile = Présentation
site-process-description = Présentation, participants, plan d’action, réunions et documents publiés : { $process }.
site-told-elsewhere = Les descriptions paraissent dans la langue dans laquelle elles ont été consignées.
site-goals = Ce qu’il se propose
site-fact-began = Début
site-fact-participants = Participants
site-fact-observers = Observateurs
site-fact-secretariat = Secrétariat
site-fact-chair = Présidence
site-fact-meets = Réunions
site-fact-stage = Étape
site-fact-funding = Financement
site-fact-ngo = Réseau d’ONG
site-fact-not-recorded = Non consigné

# Milestones
site-milestones = Étapes marquantes
site-milestones-legend = Un rectangle : seule l’année est connue. Un point : le mois est connu.
site-timeline-about = Frise chronologique : { $process }, de { $from } à { $to }. Le tableau ci-dessous dit la même chose.
site-same-as-table = La même chose sous forme de tableau
site-lane-stage = Étape
site-lane-meetings = Réunion
site-lane-milestones = Avancée
site-lane-participants = Participants
site-no-date = Date non consignée
site-no-place = Lieu non consigné
site-place-inferred = (déduit du titre)

# Who takes part
site-participants = Qui participe
site-participants-legend = Trait plein : participant. Trait interrompu : observateur, ou dates non consignées.
site-participants-none = Aucun participant n’est consigné.
site-since-unknown = La date depuis laquelle chacun prend part n’est pas consignée.
site-standing-since = { $standing } depuis { $since }
site-standing-until = { $standing } jusqu’à { $until } ; début non consigné
site-standing-from-until = { $standing } de { $since } à { $until }
site-standing-since-ended = { $standing } depuis { $since } ; terminé, date non consignée
site-standing-ended = { $standing } auparavant ; dates non consignées
site-standing-undated = { $standing } ; date de début non consignée
site-secretariats = { $n ->
    [one] Secrétariat
   *[other] Secrétariats
}
site-secretariats-none = Ce processus n’a pas de secrétariat.
site-offices = Fonctions
site-office-since-unknown = début non consigné
site-office-open = aujourd’hui

# Plan
site-plan = Plan d’action
site-plan-none = Aucun plan d’action n’est consigné.
site-plan-known = { $known } sur { $total } sont consignées ici.
site-plan-adopted = adopté
site-plan-issued = publié
site-plan-largely-achieved = réalisé en grande partie
site-plan-under-discussion = en discussion

# Groups
site-groups = Groupes de travail
site-group-proposed = proposé
site-group-lead = Conduit par : { $lead }

# Documents
site-documents = Documents publiés
site-documents-about = Documents que le processus a rendus publics, dans toutes leurs langues.
site-documents-all = Tous, avec filtres
site-documents-none = Aucun document de ce processus n’a encore été publié.
site-documents-empty = Rien de publié pour l’instant
site-documents-no-match = Aucun document ne correspond
site-documents-no-match-help = Choisissez moins de filtres ou affichez tous les documents publiés.
site-documents-total = { $n ->
    [one] { $n } document
   *[other] { $n } documents
}
site-documents-total-more = Plus de { $n } documents
site-filter = Filtrer
site-filter-none = Tout afficher
site-filter-any = Tous
site-filter-language = Langue
site-filter-year = Année
site-pager = Pages de la liste
site-newer = Documents plus récents
site-older = Documents plus anciens
site-released = publié le
site-original = original
site-translation = traduction
site-not-yet = pas encore
site-title-in = Titre dans la langue originale : { $language }
site-text-in = texte en { $language }
site-original-in = original en { $language }
site-superseded = Une publication ultérieure remplace celle-ci :
site-document-text = Texte du document
site-document-no-text = Le texte de ce document se trouve dans ses fichiers.
site-document-in-original = Texte : { $language } · original
site-document-in-translation = Texte : { $language } · traduction
site-files = Langues et fichiers
site-download = Télécharger
site-cite = Citer ce document
site-release = Dossier de publication
site-release-at = Publié
site-release-by = Par
site-release-criterion = Critère
site-release-originator = Auteur
site-release-covers = Porte sur
site-release-supersedes = Remplace
site-release-first = Rien ; première publication

# Withdrawn
site-tombstone = Document retiré
site-tombstone-title = { $symbol } : retiré
site-tombstone-lead = Le document { $symbol } a été public puis retiré.
site-tombstone-at = Retiré
site-tombstone-reason = Motif
site-tombstone-help = Son texte et ses fichiers ne sont plus disponibles ici. La cote ne sera attribuée à aucun autre document.

# Meetings
site-meetings = Réunions
site-meetings-none = Aucune réunion de ce processus n’a été rendue publique.
site-meeting-planned = prévue
site-meeting-unclear = sa tenue n’est pas consignée

# About
site-about-title = À propos de ce site
site-about-lead = { $n ->
    [one] La partie publique d’un secrétariat virtuel : { $n } processus intergouvernemental sur les migrations y présente ses travaux.
   *[other] La partie publique d’un secrétariat virtuel : { $n } processus intergouvernementaux sur les migrations y présentent leurs travaux.
}
site-about-public = Ce qui est public
site-about-public-1 = Chaque processus a une page avec ses objectifs, ses participants et observateurs depuis leur arrivée, son secrétariat, son plan d’action et ses réunions.
site-about-public-2 = Les documents deviennent publics par une décision de publication. Chacune indique le critère appliqué, convenu par les membres du processus, et si l’auteur du document a donné son consentement ou si une règle des participants n’en exige pas.
site-about-private = Ce qui ne l’est pas
site-about-private-1 = Entre les réunions, les gouvernements, les observateurs et la société civile travaillent dans des espaces réservés. Chaque espace détermine qui peut y lire ; rien n’en paraît sur ce site.
site-about-cite = Citer
site-about-cite-1 = Un document publié garde pour toujours sa cote et son adresse, pour toutes ses langues. Sa page indique comment le citer et donne l’empreinte de chaque fichier.
site-about-cite-2 = Lorsqu’un document est retiré, son adresse continue de l’indiquer, avec les dates et le motif.
site-about-facts = Les données
site-about-facts-1 = Les dates ont la précision de leur source : lorsque seule l’année est consignée, seule l’année est indiquée. Ce qui n’est pas consigné est signalé comme tel.
site-about-data = Vos données
site-about-data-1 = La lecture de ce site ne demande aucun compte. Il ne dépose aucun témoin de connexion, ne charge rien depuis d’autres sites et ne suit pas ses lecteurs.

# Accessibility
site-access-lead = Chacun doit pouvoir lire ces pages, quels que soient l’appareil et l’aide technique. Nous les réalisons selon les Règles pour l’accessibilité des contenus Web 2.2, niveau AA.
site-access-how = Ce sur quoi vous pouvez compter
site-access-keyboard = Tout fonctionne au seul clavier ; votre position est toujours visible et le premier lien mène au contenu.
site-access-script = Aucune page n’a besoin de scripts.
site-access-zoom = Le texte peut être agrandi à 200 pour cent et les pages tiennent sur un écran étroit sans défilement latéral.
site-access-colour = Aucun sens ne repose sur la seule couleur : chaque état est aussi dit en mots. Le mode clair ou sombre suit celui de votre appareil.
site-access-pictures = Chaque dessin est suivi d’un tableau ou d’un texte qui dit la même chose.
site-access-print = Les pages s’impriment sans ce qui ne sert qu’à l’écran.
site-access-languages = Langues
site-access-languages-1 = Les pages existent en six langues, l’arabe de droite à gauche. Les textes qui n’existent qu’en une langue sont marqués, afin que les lecteurs vocaux les lisent dans la leur.
site-access-limits = Limites connues
site-access-limits-1 = Les fichiers des documents publiés sont tels que leurs auteurs les ont faits ; certains peuvent ne pas être lisibles par les lecteurs vocaux. Lorsque le texte d’un document est connu, sa page le donne.
site-access-limits-2 = Les descriptions des processus n’existent pour l’instant qu’en anglais.

# Stages in one word, for the drawing
site-stage-short-1 = 1 décision
site-stage-short-2 = 2 langage
site-stage-short-3 = 3 plan
site-stage-short-4 = 4 opérations

# Citation and record of release
site-text = texte
site-citation = { $author }, « { $title } », { $rest }.
site-by-secretariat = le secrétariat
site-signed-secretariat = secrétariat
site-signed-presidency = présidence
site-signed-import = Repris avec les données du processus ; non signé ici
site-originator-own = { $name } ; document propre, aucun autre consentement requis
site-originator-consented = { $name } ; a consenti à la publication
site-originator-rule = { $name } ; publié selon une règle convenue par les participants
site-document-behind = Traduction d’un texte antérieur à cet original
