area-wordmark = Secrétariat virtuel
area-skip = Aller au contenu
area-language = Langue
area-nav = Espace privé
area-nav-home = Mon accueil
area-nav-papers = Documents
area-nav-spaces = Espaces
area-nav-desk = Secrétariat
area-nav-account = Mon compte
area-nav-operator = Exploitant
area-acting-as = Vous agissez pour
area-choose-seat = Choisir une accréditation
area-seat-hint = Tout acte se fait au titre d’une seule accréditation. Choisissez-la ici.
area-seat-now = actuellement
area-signed-in-as = Session de
area-sign-out = Se déconnecter
area-band = Cet espace
area-foot = Espace privé.
area-foot-store = Rien de cette page n’est conservé par des caches ni par des moteurs de recherche.
area-foot-demo = Démonstration : faits de 2001 tirés de travaux publiés, documents illustratifs, personnes inventées.
area-foot-nav = Site public et compte
area-public-site = Site public : { $process }
area-public-site-short = Site public
area-public-home = Site public

area-home-title = { $organisation } : { $process }
area-awaited = Attendu de notre part
area-awaited-hint = Une publication a été proposée. Elle n’aura lieu qu’avec le consentement de votre organisation.
area-awaited-consent = Votre consentement à la publication est attendu.
area-see-all = Tout voir ({ $n })
area-consented = À signer et à publier
area-consented-hint = Il n’y a plus personne à consulter : le consentement est donné, ou n’est pas nécessaire. La publication a lieu dès qu’elle est signée.
area-consented-one = La publication attend une signature.
area-new = Nouveau pour moi
area-new-since = Depuis votre dernière visite, le { $when }.
area-new-first = C’est votre première visite : les derniers documents que vous pouvez lire.
area-new-days = Documents des { $n } derniers jours. « Nouveau » signale ce qui est arrivé depuis votre dernière visite, le { $when }.
area-new-mark = Nouveau
area-new-none = Rien n’est arrivé pendant cette période.
area-new-none-first = Pas encore de documents.
area-all-papers = Tous les documents que je peux lire
area-my-spaces = Mes espaces
area-my-spaces-hint = Sous chaque nom figure qui peut y lire.
area-new-papers = { $n ->
    [0] rien de nouveau
    [one] { $n } nouveau document
   *[other] { $n } nouveaux documents
}
area-new-papers-more = plus de { $n } nouveaux documents
area-all-spaces = Tous mes espaces ici ({ $n })

area-hand-in = Remettre un document
area-hand-in-where = Dans quel espace ? Sous chaque nom figure qui pourra y lire le document.
area-hand-in-seat = Il est remis au nom de l’organisation « { $organisation } » ({ $capacity }). Une autre accréditation se choisit en haut de la page.
area-hand-in-circulates = distribué aussitôt
area-hand-in-draft = d’abord un projet
area-hand-in-none-title = Aucun espace ne reçoit de documents au titre de cette accréditation
area-hand-in-none = Votre accréditation permet de lire, mais non d’ajouter des documents. Si cela doit changer, le point focal de votre délégation ou le secrétariat peuvent vous aider.

area-spaces-title = Mes espaces
area-spaces-none-title = Aucun espace ne vous est ouvert aujourd’hui
area-spaces-none = Votre accréditation est en vigueur, mais elle n’ouvre encore aucun espace. Le point focal de votre délégation ou le secrétariat peuvent vous en dire plus.
area-ended-title = Aucune de vos accréditations n’est en vigueur aujourd’hui
area-ended = Votre accréditation a pris fin, ou son premier jour n’est pas encore venu. Tant qu’aucune n’est en vigueur, les espaces qu’elle ouvre vous sont fermés. Les documents que vous avez remis restent à votre organisation.
area-ended-ask = Si vous représentez toujours votre organisation, veuillez vous adresser au point focal de sa délégation, qui peut vous inviter au titre d’une nouvelle accréditation. Le point focal est désigné par le secrétariat du processus ; le site public indique lequel.
area-operator-title = Un exploitant ne lit rien ici
area-operator = Cet accès sert à exploiter l’installation. Il n’a pas d’accréditation, et les documents des espaces lui sont fermés.
area-spaces-range = Espaces { $from } à { $to } sur { $all }.
area-spaces-all = Tous mes espaces
area-spaces-before = Espaces précédents
area-spaces-next = Espaces suivants
area-spaces-pager = Autres espaces
area-spaces-no-match = Vous n’avez ici aucun espace de ce type
area-filters = Filtres
area-process = Processus
area-room = Type d’espace

area-papers-title = Tous les documents que je peux lire
area-papers-none-title = Pas encore de documents
area-papers-none = Dès qu’un document sera distribué dans l’un de vos espaces, il figurera ici.
area-papers-tab = Tous les documents
area-bookmarks-tab = Sous la main
area-bookmarks-title = Documents sous la main
area-bookmarks-order = Les derniers ajoutés d’abord. Personne d’autre ne voit cette liste.
area-bookmarks-none-title = Aucun document sous la main pour l’instant
area-bookmarks-none = Choisissez « Garder sous la main » sur la page d’un document : il figurera ici, quel que soit son espace. Personne d’autre ne le voit.
area-bookmarks-put-back = Ne plus garder sous la main les documents choisis
area-bookmarks-done = Les documents choisis ne sont plus sous la main. Ils restent dans leurs espaces.
area-read-tab = Lus récemment
area-read-title = Documents que j’ai lus récemment
area-read-order = Les derniers lus d’abord ; 50 documents au plus. Comptent les textes lus sur leur page, les fichiers téléchargés et les lots.
area-read-none-title = Vous n’avez pas encore lu de document
area-read-none = Dès que vous aurez lu le texte d’un document sur sa page ou téléchargé un fichier, il figurera ici.
area-read-on = lu le { $when }

area-people = Qui est ici, nominativement
area-people-tab = Qui est ici
area-people-name = Nom
area-people-capacity = Qualité
area-people-here = Avec une accréditation ici : { $who }.
area-people-of = { $persons } ({ $organisations } sur { $whole })
area-people-all = { $persons } ({ $whole })
area-people-some = { $persons } ({ $organisations })
area-people-persons = { $n ->
    [one] { $n } personne
   *[other] { $n } personnes
}
area-people-organisations = { $n ->
    [one] { $n } organisation
   *[other] { $n } organisations
}
area-people-band = Le bandeau ci-dessus compte les organisations admises, y compris celles dont personne n’a encore de compte.
area-people-no-mail = Les adresses ne sont pas affichées ici.

area-band-own = Vous seul(e) lisez cette page, { $name }. Personne d’autre ne la voit.
area-band-anyone = Lu par tous, sans connexion.
area-band-readers = Lu par { $who }.
area-band-participant = { $n ->
    [one] { $n } participant
   *[other] { $n } participants
}
area-band-observer = { $n ->
    [one] { $n } observateur
   *[other] { $n } observateurs
}
area-band-civil_society = { $n ->
    [one] { $n } organisation de la société civile
   *[other] { $n } organisations de la société civile
}
area-band-secretariat = { $n ->
    [0] le secrétariat
    [one] le secrétariat
   *[other] { $n } secrétariats
}
area-band-office-presidency = la présidence
area-band-office-co_chair = les coprésidences
area-band-office-chair = la présidence du groupe
area-band-office-lead = l’État chef de file
area-band-office-executive_secretary = le secrétariat exécutif
area-band-office-network_officer = les responsables du réseau
area-band-seats-of = les personnes accréditées par l’organisation « { $name } »
area-band-all = toutes les personnes accréditées
area-band-all-participant = les participants
area-band-all-observer = les observateurs
area-band-all-civil_society = la société civile
area-band-all-secretariat = le secrétariat
area-band-seats-under = les personnes accréditées par l’organisation « { $name } » au titre de « { $standing } »
area-band-holding = { $who } exerçant la fonction « { $office } »
area-band-as = { $who } en qualité de « { $capacity } »
area-band-named = { $n ->
    [one] { $n } personne admise nominativement
   *[other] { $n } personnes admises nominativement
}
area-band-not-both = Ni les observateurs, ni la société civile.
area-band-not-observers = Pas les observateurs.
area-band-not-civil = Pas la société civile.
area-band-manage = Vous pouvez lire, ajouter des documents et organiser cet espace.
area-band-releases = Ce qui figure ici a été rendu public. Une publication se propose sur la page du document.
area-band-contribute = Vous pouvez lire et ajouter des documents.
area-band-read = Vous pouvez lire.
area-band-more = À propos de cet espace

area-announced = Annoncé, ouvert aux objections
area-announced-hint = Ces publications ont lieu d’elles-mêmes au moment indiqué, sauf objection préalable d’un participant. Pour une délégation, l’objection vient de son chef ou de son point focal.
area-announced-until = Objections jusqu’au
# Demandes d’auteurs
area-requested = Demandes d’auteurs
area-requested-hint = Documents pour lesquels leurs auteurs demandent un autre cercle de lecteurs
