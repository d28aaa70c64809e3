# The search over all papers that a person may read.
search-title = Search
search-words = Words to look for
search-do = Search
search-hint = All words must occur. “Words in quotation marks” stand together; -word leaves papers with it out.
search-sort = Order
search-by-relevance = Best match
search-by-date = Latest first
search-none-yet = What are you looking for?
search-what = Searched are titles, symbols, the texts of files in all languages and what is said of papers (whose they are, themes, countries, keywords, notes), in every space that you can read, and nowhere else.
search-nothing = Nothing was found
search-nothing-hint = Try fewer or other words, only the first letters of the last word, or another language. Only papers that you can read are searched.
search-nothing-new = What came in a moment ago may not be found yet.
search-narrow = Narrow the answer
search-found = Papers found
search-before = Previous
search-next = Next
search-total-more = More than 1,000 papers found. Add a word to narrow the answer.
search-here = Search in this space
search-here-short = In this space
search-all = Search in all my papers
search-all-short = In all my papers
search-total = { $n ->
    [one] { $n } paper found.
   *[other] { $n } papers found.
}
search-no-word = Add at least one word to look for
search-suggested = Suggested papers
search-suggestions = { $n ->
    [one] { $n } paper is suggested. The arrow keys lead to it.
   *[other] { $n } papers are suggested. The arrow keys lead through them.
}
search-wait = { $n ->
    [one] You have asked very often within a minute. Please ask again in { $n } second.
   *[other] You have asked very often within a minute. Please ask again in { $n } seconds.
}
