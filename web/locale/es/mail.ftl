mail-greeting = Estimada/o { $person }:
mail-foot = Secretaría Virtual. Este mensaje se ha enviado únicamente a usted. Le rogamos que no lo responda.
mail-link-until = El enlace sirve una sola vez, hasta { $until }.
mail-read = Puede leerlo aquí, una vez iniciada la sesión:
mail-originator = De: { $organisation }
mail-languages = Idiomas: { $languages }
mail-criterion = Criterio: { $criterion }
mail-embargo = Cerrado al público hasta: { $until }
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
