# The pages that say what went wrong.

# Links that every such page may carry
errors-link-home = Los procesos
errors-link-sign-in = Iniciar sesión, si llega desde un aviso de un espacio reservado
errors-symbols = ¿Busca un documento? Su dirección termina con su signatura:
errors-link-search = ¿Busca un documento? Búsquelo en todo lo que usted puede leer
errors-request = Número de esta solicitud, si escribe al operador:

# What was sent cannot be read
errors-400-title = Solicitud no comprendida
errors-400-lead = No se pudo leer lo enviado.
errors-400-help = No se ha modificado nada. Vuelva atrás, revise lo introducido y envíelo de nuevo.

# Visible, but not permitted
errors-403-title = No permitido
errors-403-lead = Usted no puede realizar esta acción.
errors-403-help = No se ha modificado nada. Si la página llevaba mucho tiempo abierta, ábrala de nuevo y repita la acción. Si tiene varias acreditaciones, elija aquella con la que desea actuar. Para todo lo demás, consulte a la secretaría o a su punto focal.

# Missing or not visible: the same page
errors-404-title = Página no encontrada
errors-404-lead = En esta dirección no hay nada que se le pueda mostrar.
errors-404-help = Puede que la dirección esté mal escrita, que la página haya cambiado de lugar o que no esté abierta para usted. Esta página es la misma en todos los casos.

# Otra persona se adelantó
errors-409-title = Modificado entretanto
errors-409-lead = Otra persona modificó esto mientras usted tenía la página abierta.
errors-409-help = Su cambio no se ha efectuado. Abra de nuevo la página, compruebe cómo está ahora y repita lo que siga siendo necesario.

# Gone
errors-410-title = Ya no se encuentra aquí
errors-410-lead = Lo que había en esta dirección ha sido retirado.
errors-410-help = La página del documento indica cuándo y por qué. Sus archivos ya no están disponibles.

# Too large
errors-413-title = Demasiado grande
errors-413-lead = Lo enviado es mayor de lo que aquí se puede recibir.
errors-413-help = No se ha conservado nada. Reduzca el archivo, por ejemplo guardando las imágenes con menor resolución, o divídalo, y envíelo de nuevo.

# El formulario no puede admitirse
errors-422-title = Conviene revisar algo
errors-422-lead = Lo enviado no puede admitirse tal como está.
errors-422-help = No se ha modificado nada. Vuelva atrás, compruebe lo indicado y envíelo de nuevo.

# Too many requests
errors-429-title = Espere un momento
errors-429-lead = Desde su dirección han llegado demasiadas solicitudes en poco tiempo.
errors-429-help = Inténtelo de nuevo dentro de unos minutos. También puede afectar a quienes comparten su conexión.

# Our fault
errors-500-title = Se ha producido un error
errors-500-lead = No se pudo preparar la página, y el error es nuestro.
errors-500-help = Ha quedado registrado. Lo que estaba haciendo no ha quedado a medias: o se ha conservado todo, o nada. Inténtelo de nuevo más tarde.

# Out of order for a while
errors-503-title = No disponible por el momento
errors-503-lead = En este momento no se puede atender su solicitud.
errors-503-help = No se ha modificado nada. Inténtelo de nuevo dentro de unos minutos; las páginas públicas de los procesos pueden seguir consultándose.

# No room
errors-507-title = Sin espacio
errors-507-lead = No queda espacio para conservar lo enviado.
errors-507-help = No se ha modificado nada ni se ha conservado nada a medias. El registro técnico avisa a quien administra el sistema. Inténtelo de nuevo más tarde; lo ya conservado puede seguir consultándose.
