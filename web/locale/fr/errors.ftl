# The pages that say what went wrong.

# Links that every such page may carry
errors-link-home = Les processus
errors-link-sign-in = Se connecter, si vous venez d’un avis d’un espace réservé
errors-symbols = Vous cherchez un document ? Son adresse se termine par sa cote :
errors-link-search = Vous cherchez un document ? Cherchez-le dans tout ce que vous pouvez lire
errors-request = Numéro de cette demande, si vous écrivez à l’exploitant :

# What was sent cannot be read
errors-400-title = Demande non comprise
errors-400-lead = Ce qui a été envoyé n’a pas pu être lu.
errors-400-help = Rien n’a été modifié. Revenez en arrière, vérifiez la saisie et envoyez-la à nouveau.

# Visible, but not permitted
errors-403-title = Non autorisé
errors-403-lead = Cette action ne vous est pas ouverte.
errors-403-help = Rien n’a été modifié. Si la page était ouverte depuis longtemps, rouvrez-la et recommencez. Si vous avez plusieurs accréditations, choisissez celle au titre de laquelle vous souhaitez agir. Pour le reste, adressez-vous au secrétariat ou à votre point focal.

# Missing or not visible: the same page
errors-404-title = Page introuvable
errors-404-lead = Il n’y a rien à cette adresse qui puisse vous être montré.
errors-404-help = L’adresse est peut-être mal saisie, la page a peut-être été déplacée ou ne vous est peut-être pas ouverte. Cette page est la même dans tous les cas.

# Quelqu’un a été plus rapide
errors-409-title = Modifié entre-temps
errors-409-lead = Quelqu’un a modifié ceci pendant que votre page était ouverte.
errors-409-help = Votre modification n’a pas été faite. Rouvrez la page, voyez où en sont les choses et refaites ce qui reste nécessaire.

# Gone
errors-410-title = N’est plus ici
errors-410-lead = Ce qui se trouvait à cette adresse a été retiré.
errors-410-help = La page du document indique quand et pourquoi. Ses fichiers ne sont plus disponibles.

# Too large
errors-413-title = Trop volumineux
errors-413-lead = Ce qui a été envoyé dépasse ce qui peut être reçu ici.
errors-413-help = Rien n’a été conservé. Réduisez le fichier, par exemple en enregistrant les images à une résolution plus faible, ou divisez-le, puis envoyez-le à nouveau.

# Le formulaire ne peut être accepté
errors-422-title = Un point est à revoir
errors-422-lead = Ce qui a été envoyé ne peut pas être accepté en l’état.
errors-422-help = Rien n’a été modifié. Revenez en arrière, vérifiez ce qui a été saisi et envoyez-le de nouveau.

# Too many requests
errors-429-title = Veuillez patienter un peu
errors-429-lead = Trop de demandes sont arrivées de votre adresse en peu de temps.
errors-429-help = Réessayez dans quelques minutes. Les personnes qui partagent votre connexion peuvent aussi être concernées.

# Our fault
errors-500-title = Une erreur est survenue
errors-500-lead = La page n’a pas pu être préparée, et l’erreur vient de nous.
errors-500-help = L’incident a été consigné. Votre opération n’est pas restée à moitié faite : soit tout a été conservé, soit rien. Réessayez un peu plus tard.

# Out of order for a while
errors-503-title = Indisponible pour le moment
errors-503-lead = Votre demande ne peut pas être traitée pour le moment.
errors-503-help = Rien n’a été modifié. Réessayez dans quelques minutes ; les pages publiques des processus peuvent toujours être lues.

# No room
errors-507-title = Plus de place
errors-507-lead = Il n’y a plus de place pour conserver ce qui a été envoyé.
errors-507-help = Rien n’a été modifié et rien n’a été conservé à moitié. Le journal technique en avertit l’exploitant. Réessayez plus tard ; ce qui est déjà là peut toujours être lu.
