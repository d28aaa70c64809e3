# La búsqueda en todos los documentos que una persona puede leer.
search-title = Buscar
search-words = Palabras que buscar
search-do = Buscar
search-hint = Deben aparecer todas las palabras. «Las palabras entre comillas» van juntas; -palabra excluye los documentos que la contienen.
search-sort = Orden
search-by-relevance = Pertinencia
search-by-date = Más recientes
search-none-yet = ¿Qué busca?
search-what = Se busca en títulos, signaturas y textos de los archivos, en todos los idiomas, y en lo que se dice de los documentos (de quién son, temas, países, palabras clave, notas), en cada espacio que usted puede leer y en ninguno más.
search-nothing = No se ha encontrado nada
search-nothing-hint = Pruebe con menos palabras, con otras, solo con las primeras letras de la última o en otro idioma. Solo se busca en los documentos que usted puede leer.
search-nothing-new = Puede que lo presentado hace un momento aún no se encuentre.
search-narrow = Acotar la respuesta
search-found = Documentos encontrados
search-before = Anteriores
search-next = Siguientes
search-total-more = Más de 1.000 documentos encontrados. Añada una palabra para acotar la respuesta.
search-here = Buscar en este espacio
search-here-short = En este espacio
search-all = Buscar en todos mis documentos
search-all-short = En todos mis documentos
search-total = { $n ->
    [one] { $n } documento encontrado.
   *[other] { $n } documentos encontrados.
}
search-no-word = Añada al menos una palabra que buscar
search-suggested = Documentos sugeridos
search-suggestions = { $n ->
    [one] Se sugiere { $n } documento. Las teclas de flecha llevan a él.
   *[other] Se sugieren { $n } documentos. Las teclas de flecha los recorren.
}
search-wait = { $n ->
    [one] Ha buscado muchas veces en un minuto. Vuelva a intentarlo dentro de { $n } segundo.
   *[other] Ha buscado muchas veces en un minuto. Vuelva a intentarlo dentro de { $n } segundos.
}
