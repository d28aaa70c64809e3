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
mail-announced-lead = Se anuncia una publicación ({ $process }). Tendrá lugar por sí sola el { $until }, salvo que un participante objete antes.
mail-announced-do = Si su delegación objeta, su jefe o punto focal lo indica aquí, tras iniciar sesión:
mail-objected-subject = Objeción a una publicación: { $symbol }
mail-objected-lead = { $organisation } ha objetado una publicación ({ $process }). No tendrá lugar. Motivo indicado:
mail-objected-do = El documento y la objeción están aquí, tras iniciar sesión:
