mail-greeting = Здравствуйте, { $person }!
mail-foot = Виртуальный секретариат. Это сообщение направлено только вам. Пожалуйста, не отвечайте на него.
mail-link-until = Ссылка действует один раз, до: { $until }.
mail-read = Прочитать его можно здесь, после входа:
mail-originator = От кого: { $organisation }
mail-languages = Языки: { $languages }
mail-criterion = Критерий: { $criterion }
mail-embargo = Закрыто для публики до: { $until }
mail-who = { $space }. { $who }

mail-invitation-subject = Приглашение в Виртуальный секретариат
mail-invitation-lead = Вас приглашают работать в Виртуальном секретариате ({ $process }) в следующем качестве:
mail-invitation-do = Чтобы принять приглашение, откройте, пожалуйста, эту страницу:
mail-invitation-not-you = Если вы не ждали этого приглашения, не обращайте на него внимания. Без вашего согласия ничего не произойдёт.

mail-reset-subject = Новый пароль для Виртуального секретариата
mail-reset-lead = Для вашего адреса запрошен новый пароль. Чтобы выбрать его, откройте, пожалуйста, эту страницу:
mail-reset-until = Ссылка действует один раз, в течение часа после запроса.
mail-reset-not-you = Если это были не вы, не обращайте внимания на это сообщение. Ваш пароль остаётся прежним.

mail-circulated-subject = { $symbol }: { $title }
mail-circulated-lead = Распространён документ: «{ $space }», { $process }.

mail-consent-subject = Ожидается согласие: { $symbol }
mail-consent-lead = Предложено опубликовать документ ({ $process }). Автор предложения: { $proposer }. Автор документа: { $organisation }. Публикация состоится только с его согласия.
mail-consent-do = Дать согласие или отказать можно здесь, после входа:

mail-focal-subject = Новое полномочие в вашей делегации: { $organisation }
mail-focal-lead = В делегации появилось новое полномочие ({ $organisation }, { $process }): { $name }. Приглашение исходило не от вашего координатора.
mail-focal-letter = Основание (письмо): { $letter }
mail-focal-who = Кто здесь, после входа:
mail-focal-not-so = Если ваша организация не принимала такого решения, пожалуйста, немедленно сообщите об этом секретариату.

mail-emergency-asked-subject = Ожидается подпись: экстренный доступ
mail-emergency-asked-lead = Запрошен экстренный доступ к пространству ({ $process }). Автор запроса: { $asker }. Доступ откроется, только если подпишет и другая сторона: { $organisation }.
mail-emergency-space = Пространство: { $space }
mail-emergency-whom = Для кого: { $whom }
mail-emergency-hours = { $n ->
    [one] Только чтение, в течение { $n } часа после второй подписи
    [few] Только чтение, в течение { $n } часов после второй подписи
    [many] Только чтение, в течение { $n } часов после второй подписи
   *[other] Только чтение, в течение { $n } часа после второй подписи
}
mail-emergency-sign-until = Подписать можно до: { $until }
mail-emergency-do = Подписать или отклонить можно здесь, после входа:

mail-emergency-opened-subject = Экстренный доступ: { $space }
mail-emergency-opened-lead = Начался экстренный доступ к пространству «{ $space }», { $process }. Вы получили это сообщение, потому что управляете этим пространством.
mail-emergency-until = Закончится автоматически: { $until }
mail-emergency-asker = Автор запроса: { $asker }
mail-emergency-signer = Подпись: { $signer }
mail-emergency-who = Кто здесь, после входа:

mail-announced-subject = Объявлено о публикации: { $symbol }
mail-announced-lead = Объявлено о публикации документа ({ $process }). Она состоится сама { $until }, если прежде не возразит участник.
mail-announced-do = Если ваша делегация возражает, её глава или координатор сообщает об этом здесь, после входа:
mail-objected-subject = Возражение против публикации: { $symbol }
mail-objected-lead = Против публикации документа возразил участник: { $organisation } ({ $process }). Она не состоится. Указанная причина:
mail-objected-do = Документ и возражение находятся здесь, после входа:
