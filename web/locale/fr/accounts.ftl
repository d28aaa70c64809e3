accounts-faults = { $n ->
    [one] Un point à corriger
   *[other] { $n } points à corriger
}
accounts-faults-kept = Votre saisie est conservée. Rien n’a été envoyé.
accounts-save = Enregistrer

accounts-sign-in = Se connecter
accounts-sign-in-lead = Pour les délégations, les observateurs, les réseaux de la société civile et les secrétariats.
accounts-sign-in-again = L’adresse saisie est conservée. Le mot de passe doit être saisi de nouveau.
accounts-email = Adresse électronique
accounts-password = Mot de passe
accounts-password-paste = Vous pouvez le coller, ou laisser votre navigateur le remplir.
accounts-forgotten-link = J’ai oublié mon mot de passe
accounts-to-sign-in = Vers la page de connexion
accounts-none-title = Pas encore de compte ?
accounts-none = Les comptes ne sont ouverts que sur invitation. Adressez-vous au point focal de votre délégation ; pour un observateur ou un réseau, à sa personne de contact. Si vous ne savez pas qui c’est, écrivez au secrétariat de votre processus.
accounts-error-sign-in = L’adresse électronique et le mot de passe ne correspondent pas. Veuillez vérifier les deux.
accounts-error-email = Saisissez une adresse électronique avec un @, par exemple nom@ministere.example.
accounts-error-password-empty = Saisissez votre mot de passe.
accounts-error-name = Saisissez un nom.
accounts-throttled-title = Trop de tentatives
accounts-throttled = Pour protéger ce compte, la connexion est suspendue. Veuillez réessayer dans { $minutes }.
accounts-minutes = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
}
accounts-notice-signed-out = Vous êtes déconnecté(e).
accounts-notice-password-set = Votre nouveau mot de passe est enregistré. Vous pouvez vous connecter.
accounts-notice-session-over = Votre session est terminée. Veuillez vous reconnecter.
accounts-notice-needed = Veuillez vous connecter pour voir cette page.
accounts-notice-invited = Vous avez accepté l’invitation. Connectez-vous avec votre adresse et votre mot de passe.
accounts-notice-set-up = Le compte est créé. Vous pouvez maintenant vous connecter.

accounts-forgotten-title = Mot de passe oublié
accounts-forgotten-lead = Saisissez l’adresse avec laquelle vous vous connectez. Nous y enverrons un lien pour choisir un nouveau mot de passe.
accounts-forgotten-send = M’envoyer un lien
accounts-forgotten-sent-title = Consultez votre messagerie
accounts-forgotten-sent = Si un compte correspond à cette adresse, un message contenant un lien lui est envoyé.
accounts-forgotten-sent-next = Le lien ne sert qu’une fois, pendant une heure. Si rien n’arrive, regardez parmi les messages indésirables, vérifiez l’adresse ou adressez-vous au point focal de votre délégation.

accounts-reset-title = Choisissez un nouveau mot de passe
accounts-reset-lead = Il remplace l’ancien et met fin aux sessions ouvertes ailleurs.
accounts-reset-over = Ce lien a déjà servi ou a expiré. Vous pouvez en demander un autre.
accounts-new-password = Nouveau mot de passe
accounts-password-rule = Au moins 15 caractères, quels qu’ils soient, espaces compris.
accounts-password-advice = Quatre mots pris au hasard se retiennent facilement et se devinent difficilement.
accounts-password-set = Enregistrer le mot de passe
accounts-password-again = Rien n’a été modifié. Le mot de passe doit être saisi de nouveau.
accounts-show = Afficher
accounts-error-password-short = Choisissez un mot de passe d’au moins 15 caractères.
accounts-error-password-long = Choisissez un mot de passe de 256 caractères au plus.
accounts-error-password-common = Ce mot de passe figure dans des listes publiques de mots de passe courants. Choisissez-en un autre, par exemple quatre mots pris au hasard.
accounts-error-present-password = Ce n’est pas votre mot de passe actuel.
accounts-link-over-title = Ce lien n’est plus valable

accounts-invitation-title = Vous êtes invité(e)
accounts-invitation-lead = { $person }, vous êtes invité(e) à prendre l’accréditation ci-dessous et à travailler ici.
accounts-seat = Accréditation
accounts-invitation-until = Ouverte jusqu’au
accounts-invitation-known = Vous avez déjà un compte avec cette adresse. L’accréditation y est ajoutée. Veuillez confirmer avec votre mot de passe actuel, qui reste inchangé.
accounts-invitation-accept = Accepter l’invitation
accounts-invitation-not-you = S’il ne s’agit pas de vous, fermez cette page et prévenez l’expéditeur. Rien ne se fait sans votre acceptation.
accounts-invitation-over = Cette invitation a servi, a été retirée ou a expiré. Si vous l’avez acceptée, connectez-vous. Sinon, demandez-en une autre à la personne qui vous a invité(e).

accounts-set-up-title = Mettre en service cette installation
accounts-set-up-lead = Vous créez le compte de l’exploitant. Il fait fonctionner l’installation, crée les processus et invite le premier gestionnaire de chacun.
accounts-set-up-sees-nothing = L’exploitant ne lit aucun document : ce compte n’ouvre aucun espace d’aucun processus.
accounts-set-up-make = Créer le compte
accounts-set-up-over = L’installation est déjà en service ou le lien a expiré. Tant qu’il n’existe aucun compte, un nouveau lien s’affiche sur la console au redémarrage du programme.

accounts-mine = Mon compte
accounts-me = Mes coordonnées
accounts-name = Nom
accounts-me-hint = Le nom et l’adresse sont modifiés par le secrétariat, afin que les listes de participants restent exactes.
accounts-seats = Mes accréditations
accounts-seats-hint = Ce que vous pouvez lire découle de vos accréditations en vigueur.
accounts-seats-none = Ce compte n’a aucune accréditation.
accounts-organisation = Organisation
accounts-capacity = Qualité
accounts-process = Processus
accounts-from = Depuis
accounts-until = Jusqu’au
accounts-not-in-force = pas en vigueur
accounts-not-recorded = non consigné
accounts-no-end = sans terme fixé
accounts-language = Langue
accounts-language-hint = Les pages et les messages sont dans cette langue. Les documents restent dans la leur.
accounts-language-of = Langue des pages et des messages
accounts-password-ends-others = Un changement met fin à toutes vos autres sessions et à tous vos mots de passe pour programmes.
accounts-current-password = Mot de passe actuel
accounts-password-change = Changer le mot de passe
accounts-notice-password-changed = Votre mot de passe a été changé. Toutes les autres sessions et tous les mots de passe pour programmes ont pris fin.
accounts-notice-language = La langue est changée.
accounts-notice-session-ended = La session est terminée.
accounts-notice-sessions-ended = Toutes les autres sessions sont terminées.
accounts-sessions = Mes sessions
accounts-sessions-hint = Où vous êtes connecté(e). Mettez fin à celles que vous ne reconnaissez pas et changez votre mot de passe.
accounts-session-this = celle-ci
accounts-session-last = dernière utilisation
accounts-session-since = depuis
accounts-session-address = adresse
accounts-session-end = Terminer
accounts-session-end-others = Terminer toutes les autres
accounts-session-browser = { $browser } sous { $system }
accounts-session-unknown = Navigateur inconnu

accounts-app = Mots de passe pour programmes
accounts-app-lead = Avec un tel mot de passe, votre ordinateur montre les espaces d’une de vos accréditations comme un lecteur réseau : les documents s’y ouvrent et s’y enregistrent comme des fichiers. Votre propre mot de passe n’ouvre aucun lecteur.
accounts-app-to = Gérer les mots de passe pour programmes
accounts-app-made = Le mot de passe est créé
accounts-app-once = Copiez-le maintenant : il n’est montré qu’une fois. S’il est perdu, mettez-y fin et créez-en un autre.
accounts-app-name = Son usage
accounts-app-name-hint = L’appareil ou le programme, par exemple « portable du bureau ».
accounts-app-address = Adresse du lecteur
accounts-app-user = Nom d’utilisateur
accounts-app-mine = Mots de passe en usage
accounts-app-ends = Un mot de passe prend fin avec son accréditation, et lorsque vous changez votre propre mot de passe. Mettez-y fin si l’appareil est perdu.
accounts-app-none = Il n’y en a aucun.
accounts-app-never = jamais utilisé
accounts-app-since = créé
accounts-app-new = Créer un mot de passe
accounts-app-new-hint = Un par appareil, afin de pouvoir mettre fin à l’un et garder les autres.
accounts-app-seat = Accréditation au titre de laquelle le programme agit
accounts-app-scope = Ce que le programme peut faire
accounts-app-read = lire seulement
accounts-app-write = lire et écrire
accounts-app-make = Créer le mot de passe
accounts-app-how = Ouvrir le lecteur
accounts-app-how-hint = Le nom d’utilisateur est votre adresse électronique ; le mot de passe est celui créé ici.
accounts-app-windows = Dans l’Explorateur, faites un clic droit sur « Ce PC », choisissez « Connecter un lecteur réseau » et saisissez l’adresse.
accounts-app-macos = Dans le Finder, choisissez « Aller », puis « Se connecter au serveur… », et saisissez l’adresse.
accounts-app-davfs2 = Avec Linux 6.16 ou plus récent, il faut en outre cette ligne dans davfs2.conf ; sans elle, les dossiers ne peuvent pas être lus :
accounts-notice-app-ended = Le mot de passe a pris fin.
accounts-error-app-name = Dites à quoi sert le mot de passe, en 100 caractères au plus.
accounts-error-app-many = Vous avez 20 mots de passe, et il ne peut y en avoir davantage. Mettez d’abord fin à l’un d’eux.
