mail-greeting = Estimada/o { $person }:
mail-foot = Secretaría Virtual. Este mensaje se ha enviado únicamente a usted. Le rogamos que no lo responda.
mail-link-until = El enlace sirve una sola vez, hasta el { $until }.
mail-read = Puede leerlo aquí, una vez iniciada la sesión:
mail-originator = De: { $organisation }
mail-languages = Idiomas: { $languages }
mail-criterion = Criterio: { $criterion }
mail-embargo = Cerrado al público hasta el { $until }
mail-who = { $space }: { $who }

mail-invitation-subject = Invitación a la Secretaría Virtual
mail-invitation-lead = Se le invita a trabajar en la Secretaría Virtual ({ $process }) en calidad de:
mail-invitation-do = Para aceptar, abra esta página:
mail-invitation-not-you = Si no espera esta invitación, no la tenga en cuenta. Nada ocurre mientras usted no acepte.

mail-reset-subject = Nueva contraseña para la Secretaría Virtual
mail-reset-lead = Se ha solicitado una nueva contraseña con su dirección. Para elegirla, abra esta página:
mail-reset-until = El enlace sirve una sola vez, durante una hora desde la solicitud.
mail-reset-not-you = Si no ha sido usted, no tenga en cuenta este mensaje. Su contraseña no cambia.

mail-circulated-subject = { $symbol }: { $title }
mail-circulated-lead = Se ha distribuido un documento en «{ $space }», { $process }.
mail-version-subject = Versión { $version } de { $symbol }: { $title }
mail-version-lead = Hay una nueva versión de un documento en «{ $space }», { $process }.

mail-consent-subject = Consentimiento en espera: { $symbol }
mail-consent-lead = { $proposer } propone publicar un documento de { $organisation } ({ $process }). Solo se hará con el consentimiento de { $organisation }.
mail-consent-do = Le rogamos que dé o decline el consentimiento aquí, una vez iniciada la sesión:

mail-focal-subject = Nueva acreditación en su delegación: { $organisation }
mail-focal-lead = { $name } tiene desde ahora una acreditación en la delegación de { $organisation }, { $process }. La invitación no procede de su punto focal.
mail-focal-letter = Carta citada: { $letter }
mail-focal-who = Quién está aquí, una vez iniciada la sesión:
mail-focal-not-so = Si su organización no lo ha decidido así, le rogamos que avise de inmediato a la secretaría.

mail-emergency-asked-subject = Firma en espera: acceso de urgencia
mail-emergency-asked-lead = { $asker } solicita un acceso de urgencia a un espacio ({ $process }). Solo se abrirá si { $organisation } también firma.
mail-emergency-space = Espacio: { $space }
mail-emergency-whom = Para: { $whom }
mail-emergency-hours = { $n ->
    [one] Solo para leer, durante una hora desde la segunda firma
   *[other] Solo para leer, durante { $n } horas desde la segunda firma
}
mail-emergency-sign-until = Puede firmarse hasta el { $until }
mail-emergency-do = Le rogamos que firme o rehúse aquí, una vez iniciada la sesión:

mail-emergency-opened-subject = Acceso de urgencia: { $space }
mail-emergency-opened-lead = Ha comenzado un acceso de urgencia a «{ $space }», { $process }. Se le informa porque usted gestiona este espacio.
mail-emergency-until = Termina por sí solo: { $until }
mail-emergency-asker = Solicitado por: { $asker }
mail-emergency-signer = Firmado por: { $signer }
mail-emergency-who = Quién está aquí, una vez iniciada la sesión:

mail-announced-subject = Publicación anunciada: { $symbol }
mail-announced-lead = Se anuncia una publicación ({ $process }). Tendrá lugar por sí sola si ningún participante objeta hasta el { $until }.
mail-announced-do = Si su delegación objeta, su jefatura o su punto focal lo indica aquí, tras iniciar sesión:
mail-objected-subject = Objeción a una publicación: { $symbol }
mail-objected-lead = { $organisation } ha objetado una publicación ({ $process }). No tendrá lugar.
mail-objected-reason = Motivo indicado:
mail-objected-do = El documento y la objeción están aquí, tras iniciar sesión:
mail-lifted-subject = Objeción retirada: { $symbol }
mail-lifted-lead = { $organisation } ha retirado su objeción a una publicación ({ $process }). La publicación puede proponerse de nuevo, y entonces vuelve a anunciarse.
mail-lifted-do = El documento está aquí, tras iniciar sesión:

mail-stopped-subject = Archivo retenido: { $file }
mail-stopped-found = Se encontró un programa maligno en un archivo entregado a «{ $space }», { $process }. Nadie puede abrirlo.
mail-stopped-unread = Un archivo entregado a «{ $space }», { $process }, es demasiado grande para revisarlo en busca de programas malignos. Queda retenido hasta que alguien que gestione el espacio lo deje pasar.
mail-stopped-file = Archivo: { $file }
mail-stopped-name = Se encontró: { $name }
mail-stopped-found-do = Solo puede eliminarse, aquí, tras iniciar sesión:
mail-stopped-unread-do = Su estado se muestra aquí, tras iniciar sesión:
# Publicaciones propuestas juntas
mail-batch-consent-subject = { $n ->
    [one] Consentimiento en espera para { $n } documento
   *[other] Consentimiento en espera para { $n } documentos
}
mail-batch-consent-lead = { $proposer } propone publicar los siguientes documentos de su organización ({ $process }). Solo se hará con el consentimiento de esta.
mail-batch-consent-do = Le rogamos que dé o decline el consentimiento en la página de cada documento. La lista está aquí, tras iniciar sesión:
mail-batch-announced-subject = { $n ->
    [one] Se anuncia la publicación de { $n } documento
   *[other] Se anuncia la publicación de { $n } documentos
}
mail-batch-announced-lead = Se anuncian las siguientes publicaciones ({ $process }). Tendrán lugar por sí solas, salvo que un participante objete antes. La objeción a una no afecta a las demás.
mail-batch-announced-do = Si su delegación objeta alguna, su jefatura o su punto focal lo indica aquí, tras iniciar sesión:
mail-batch-objected-subject = { $n ->
    [one] Objeción a la publicación de { $n } documento
   *[other] Objeción a la publicación de { $n } documentos
}
mail-batch-objected-lead = Se han objetado las siguientes publicaciones ({ $process }). No tendrán lugar.
mail-batch-objected-do = Los documentos y la objeción están aquí, tras iniciar sesión:
mail-told-subject = Qué ha sido de una publicación: { $symbol }
mail-told-subject-many = { $n ->
    [one] Qué ha sido de la publicación de { $n } documento
   *[other] Qué ha sido de la publicación de { $n } documentos
}
mail-told-originator-lead = Hay novedades sobre la publicación de un documento de su organización ({ $process }).
mail-told-proposer-lead = Se ha respondido a una propuesta de publicación ({ $process }).
mail-told-consented = { $organisation } ha dado su consentimiento. Lo propuesto puede firmarse.
mail-told-declined = { $organisation } no ha dado su consentimiento. No se publica nada.
mail-told-public = La publicación está firmada. Desde el { $when } cualquier persona en la web puede leer el documento.
mail-told-embargoed = La publicación está firmada, con embargo. A partir del { $when } cualquier persona en la web podrá leer el documento.
mail-told-announced = La publicación está firmada y se ha anunciado a los participantes. Tendrá lugar por sí sola si ningún participante objeta hasta el { $when }.
mail-told-supersedes = Sustituye a la publicación del { $when }.
mail-told-withdrawn = La publicación se retiró del público el { $when }.
mail-told-stopped = La publicación se detuvo, o le siguió otra, antes de hacerse pública. No se hará pública.
mail-told-stopped-at = La publicación se detuvo el { $when }, antes de hacerse pública. No se hará pública.
mail-told-do = Se encuentra aquí, tras iniciar sesión:
# Solicitudes de autores institucionales
mail-circle-asked-subject = Solicitud sobre un documento: { $symbol }
mail-circle-asked-lead = { $organisation } pide otro círculo de lectores para un documento suyo ({ $process }).
mail-circle-asked-do = Le rogamos que actúe o diga por qué no, tras iniciar sesión:
mail-circle-answered-subject = Respuesta a su solicitud: { $symbol }
mail-circle-done-lead = Se ha hecho lo que su organización había pedido ({ $process }).
mail-circle-declined-lead = Se ha denegado lo que su organización había pedido ({ $process }).
mail-circle-answered-do = La solicitud y su respuesta están aquí, tras iniciar sesión:
mail-recalled-subject = Ya no está a su cargo: { $paper }
mail-recalled-lead = Este documento ya no está a su cargo ({ $when }), por decisión de { $who }. Motivo:
mail-recalled-managers = quienes administran el espacio
mail-recalled-do = Puede seguir aportando al documento y volver a tomarlo a su cargo. Está aquí, tras iniciar sesión:
