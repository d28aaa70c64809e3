# La recherche dans tous les documents qu’une personne peut lire.
search-title = Recherche
search-words = Mots à chercher
search-do = Chercher
search-hint = Tous les mots doivent figurer. « Les mots entre guillemets » se suivent ; -mot écarte les documents qui le contiennent.
search-sort = Ordre
search-by-relevance = Pertinence
search-by-date = Plus récents
search-none-yet = Que cherchez-vous ?
search-what = La recherche porte sur les titres, les cotes, les textes des fichiers dans toutes les langues et ce qui est dit des documents (auteur, thèmes, pays, mots-clés, notes), dans chaque espace que vous pouvez lire et nulle part ailleurs.
search-nothing = Rien n’a été trouvé
search-nothing-hint = Essayez moins de mots, d’autres mots, seulement les premières lettres du dernier, ou une autre langue. Seuls les documents que vous pouvez lire sont parcourus.
search-nothing-new = Ce qui vient d’être remis n’est peut-être pas encore trouvé.
search-narrow = Préciser la réponse
search-found = Documents trouvés
search-before = Précédents
search-next = Suivants
search-total-more = Plus de 1 000 documents trouvés. Ajoutez un mot pour préciser la réponse.
search-here = Chercher dans cet espace
search-here-short = Dans cet espace
search-all = Chercher dans tous mes documents
search-all-short = Dans tous mes documents
search-total = { $n ->
    [one] { $n } document trouvé.
   *[other] { $n } documents trouvés.
}
search-no-word = Ajoutez au moins un mot à chercher
search-suggested = Documents suggérés
search-suggestions = { $n ->
    [one] { $n } document est suggéré. Les touches fléchées y mènent.
   *[other] { $n } documents sont suggérés. Les touches fléchées permettent de les parcourir.
}
search-wait = { $n ->
    [one] Vous avez lancé un très grand nombre de recherches en une minute. Veuillez réessayer dans { $n } seconde.
   *[other] Vous avez lancé un très grand nombre de recherches en une minute. Veuillez réessayer dans { $n } secondes.
}
