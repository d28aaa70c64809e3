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
area-awaited-criterion = Critère : { $criterion }
area-new = Nouveau pour moi
area-new-since = Depuis votre dernière visite, le { $when }.
area-new-first = C’est votre première visite : les derniers documents que vous pouvez lire.
area-new-none = Rien n’est arrivé depuis.
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

area-spaces-title = Mes espaces
area-spaces-none-title = Aucun espace ne vous est ouvert aujourd’hui
area-spaces-none = Un espace s’ouvre lorsqu’une de vos accréditations est en vigueur. Vos accréditations et leurs dates figurent sous « Mon compte » ; le point focal de votre délégation ou le secrétariat peuvent vous en dire plus.

area-papers-title = Tous les documents que je peux lire
area-papers-none-title = Pas encore de documents
area-papers-none = Dès qu’un document sera distribué dans l’un de vos espaces, il figurera ici.

area-people = Qui est ici, nominativement
area-people-tab = Qui est ici
area-people-name = Nom
area-people-capacity = Qualité
area-people-total = { $persons }, { $organisations }
area-people-persons = { $n ->
    [one] { $n } personne
   *[other] { $n } personnes
}
area-people-organisations = { $n ->
    [one] { $n } organisation
   *[other] { $n } organisations
}
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
area-band-seats-of = les accréditations de l’organisation « { $name } »
area-band-named = { $n ->
    [one] { $n } personne admise nominativement
   *[other] { $n } personnes admises nominativement
}
area-band-not-both = Ni les observateurs, ni la société civile.
area-band-not-observers = Pas les observateurs.
area-band-not-civil = Pas la société civile.
area-band-manage = Vous pouvez lire, ajouter des documents et organiser cet espace.
area-band-contribute = Vous pouvez lire et ajouter des documents.
area-band-read = Vous pouvez lire.
