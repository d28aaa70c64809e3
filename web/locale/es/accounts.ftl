accounts-faults = { $n ->
    [one] Un punto por corregir
   *[other] { $n } puntos por corregir
}
accounts-faults-kept = Se conserva lo que escribió. No se ha enviado nada.
accounts-save = Guardar

accounts-sign-in = Iniciar sesión
accounts-sign-in-lead = Para delegaciones, observadores, redes de la sociedad civil y secretarías.
accounts-sign-in-again = Se conserva la dirección que escribió. La contraseña debe introducirse de nuevo.
accounts-email = Correo electrónico
accounts-password = Contraseña
accounts-password-paste = Puede pegarla o dejar que su navegador la complete.
accounts-forgotten-link = He olvidado mi contraseña
accounts-to-sign-in = A la página de inicio de sesión
accounts-none-title = ¿Aún no tiene cuenta?
accounts-none = Las cuentas se crean solo por invitación. Diríjase al punto focal de su delegación; si se trata de un observador o de una red, a su persona de contacto. Si no sabe quién es, escriba a la secretaría de su proceso.
accounts-error-sign-in = El correo electrónico y la contraseña no se corresponden. Compruebe ambos.
accounts-error-email = Escriba un correo electrónico con una @, por ejemplo nombre@ministerio.example.
accounts-error-password-empty = Escriba su contraseña.
accounts-error-name = Escriba un nombre.
accounts-throttled-title = Demasiados intentos
accounts-throttled = Para proteger esta cuenta, el inicio de sesión queda en pausa. Inténtelo de nuevo dentro de { $minutes }.
accounts-minutes = { $n ->
    [one] { $n } minuto
   *[other] { $n } minutos
}
accounts-notice-signed-out = Ha cerrado la sesión.
accounts-notice-password-set = Su nueva contraseña está establecida. Ya puede iniciar sesión con ella.
accounts-notice-session-over = Su sesión ha terminado. Inicie sesión de nuevo.
accounts-notice-needed = Inicie sesión para ver esta página.
accounts-notice-invited = Ha aceptado la invitación. Inicie sesión con su dirección y su contraseña.
accounts-notice-set-up = La cuenta está creada. Ya puede iniciar sesión con ella.

accounts-forgotten-title = Contraseña olvidada
accounts-forgotten-lead = Escriba la dirección con la que inicia sesión. Le enviaremos un enlace para elegir una nueva contraseña.
accounts-forgotten-send = Enviarme un enlace
accounts-forgotten-sent-title = Consulte su correo
accounts-forgotten-sent = Si esta dirección corresponde a una cuenta, un mensaje con un enlace va en camino.
accounts-forgotten-sent-next = El enlace sirve una sola vez, durante una hora. Si no llega nada, mire en el correo no deseado, compruebe la dirección o consulte al punto focal de su delegación.

accounts-reset-title = Elija una nueva contraseña
accounts-reset-lead = Sustituye a la anterior y pone fin a las sesiones abiertas en otros lugares.
accounts-reset-over = Este enlace ya se ha utilizado o ha vencido. Puede solicitar otro.
accounts-new-password = Nueva contraseña
accounts-password-rule = Al menos 15 caracteres, de cualquier tipo, también espacios.
accounts-password-advice = Cuatro palabras al azar son fáciles de recordar y difíciles de adivinar.
accounts-password-set = Establecer la contraseña
accounts-password-again = No se ha cambiado nada. La contraseña debe introducirse de nuevo.
accounts-show = Mostrar
accounts-error-password-short = Elija una contraseña de al menos 15 caracteres.
accounts-error-password-long = Elija una contraseña de 256 caracteres como máximo.
accounts-error-password-common = Esta contraseña figura en listas públicas de contraseñas comunes. Elija otra, por ejemplo cuatro palabras al azar.
accounts-error-present-password = Esta no es su contraseña actual.
accounts-link-over-title = Este enlace ya no es válido

accounts-invitation-title = Ha recibido una invitación
accounts-invitation-lead = { $person }: se le invita a asumir la acreditación que sigue y a trabajar aquí.
accounts-seat = Acreditación
accounts-invitation-until = Abierta hasta
accounts-invitation-known = Ya tiene una cuenta con esta dirección. La acreditación se añade a ella. Confírmelo con su contraseña actual, que no cambia.
accounts-invitation-accept = Aceptar la invitación
accounts-invitation-not-you = Si no es usted, cierre esta página y avise al remitente. Nada ocurre mientras usted no acepte.
accounts-invitation-over = Esta invitación ya se ha utilizado, se ha retirado o ha vencido. Si la aceptó, inicie sesión. Si no, pida otra a quien le invitó.

accounts-set-up-title = Poner en marcha esta instalación
accounts-set-up-lead = Va a crear la cuenta del operador. Este atiende la instalación, crea los procesos e invita a quien primero gestione cada uno.
accounts-set-up-sees-nothing = El operador no lee documentos: esta cuenta no abre ningún espacio de ningún proceso.
accounts-set-up-make = Crear la cuenta
accounts-set-up-over = La instalación ya está en marcha o el enlace ha vencido. Mientras no exista ninguna cuenta, al reiniciar el programa se muestra otro enlace en la consola.

accounts-mine = Mi cuenta
accounts-me = Mis datos
accounts-name = Nombre
accounts-me-hint = El nombre y la dirección los modifica la secretaría, para que las listas de participantes sean exactas.
accounts-seats = Mis acreditaciones
accounts-seats-hint = Lo que puede leer depende de sus acreditaciones vigentes.
accounts-seats-none = Esta cuenta no tiene ninguna acreditación.
accounts-organisation = Organización
accounts-capacity = Calidad
accounts-process = Proceso
accounts-from = Desde
accounts-until = Hasta
accounts-not-in-force = no vigente
accounts-not-recorded = no consta
accounts-no-end = sin término fijado
accounts-language = Idioma
accounts-language-hint = Las páginas y los mensajes se muestran en este idioma. Los documentos permanecen en el suyo.
accounts-language-of = Idioma de páginas y mensajes
accounts-password-ends-others = Un cambio pone fin a todas sus demás sesiones y a todas sus contraseñas para programas.
accounts-current-password = Contraseña actual
accounts-password-change = Cambiar la contraseña
accounts-notice-password-changed = Su contraseña ha cambiado. Todas las demás sesiones y las contraseñas para programas han terminado.
accounts-notice-language = El idioma ha cambiado.
accounts-notice-session-ended = La sesión ha terminado.
accounts-notice-sessions-ended = Todas las demás sesiones han terminado.
accounts-sessions = Mis sesiones
accounts-sessions-hint = Dónde tiene sesiones abiertas. Ponga fin a las que no reconozca y cambie su contraseña.
accounts-session-this = esta
accounts-session-last = último uso
accounts-session-since = desde
accounts-session-address = desde la dirección
accounts-session-end = Terminar
accounts-session-end-others = Terminar todas las demás
accounts-session-browser = { $browser } en { $system }
accounts-session-unknown = Navegador desconocido

accounts-app = Contraseñas para programas
accounts-app-lead = Con una contraseña de este tipo, su computadora muestra los espacios de una de sus acreditaciones como unidad de red: los documentos se abren y se guardan allí como archivos. Su propia contraseña no abre ninguna unidad.
accounts-app-to = Administrar las contraseñas para programas
accounts-app-made = La contraseña está creada
accounts-app-once = Cópiela ahora: se muestra solo esta vez. Si se pierde, póngale fin y cree otra.
accounts-app-name = Para qué es
accounts-app-name-hint = El dispositivo o el programa, por ejemplo, «portátil de la oficina».
accounts-app-address = Dirección de la unidad
accounts-app-user = Nombre de usuario
accounts-app-mine = Contraseñas en uso
accounts-app-ends = Una contraseña termina cuando termina su acreditación y cuando usted cambia su propia contraseña. Póngale fin si el dispositivo se pierde.
accounts-app-none = No hay ninguna.
accounts-app-never = nunca usada
accounts-app-since = creada
accounts-app-new = Crear una contraseña
accounts-app-new-hint = Una para cada dispositivo, para poder poner fin a una y conservar las demás.
accounts-app-seat = Acreditación con la que actúa el programa
accounts-app-scope = Qué puede hacer el programa
accounts-app-read = solo leer
accounts-app-write = leer y escribir
accounts-app-make = Crear la contraseña
accounts-app-how = Abrir la unidad
accounts-app-how-hint = El nombre de usuario es su correo electrónico; la contraseña es la creada aquí.
accounts-app-windows = En el Explorador, haga clic derecho en «Este equipo», elija «Conectar a unidad de red» y escriba la dirección.
accounts-app-macos = En el Finder, elija «Ir», luego «Conectarse al servidor…» y escriba la dirección.
accounts-app-davfs2 = Con Linux 6.16 o posterior hace falta además esta línea en davfs2.conf; sin ella no se pueden leer las carpetas:
accounts-notice-app-ended = La contraseña ha terminado.
accounts-error-app-name = Diga para qué es la contraseña, en 100 caracteres como máximo.
accounts-error-app-many = Tiene 20 contraseñas y no puede haber más. Ponga fin a una primero.
