## Tabs and what all pages share

desk-tabs = Рабочее пространство секретариата
desk-tab-people = Лица и статусы
desk-tab-offices = Должности
desk-tab-admissions = Допуск
desk-tab-publication = Публикация
desk-tab-mail = Почта
desk-tab-record = Журнал
desk-tab-as = Взгляд со стороны
desk-as-csv = В формате CSV
desk-pager = Страницы списка
desk-newer = Новее
desk-older = Ранее
desk-show = Показать
desk-save = Сохранить
desk-leave = Выйти, ничего не меняя
desk-choose = Выберите
desk-end = Прекратить
desk-end-this = Прекратить этот допуск
desk-end-seat = Прекратить это полномочие
desk-on-record = Ваши действия здесь заносятся в журнал с указанием вашего имени и полномочия.
desk-may-stay-empty = можно не заполнять
desk-empty-no-end = пусто: без срока
desk-not-recorded = не указано
desk-not-yet = ещё нет
desk-original = оригинал
desk-fault-in-title = Нужно исправить:{" "}
desk-faults = { $n ->
    [one] Нужно исправить { $n } пункт
    [few] Нужно исправить { $n } пункта
    [many] Нужно исправить { $n } пунктов
   *[other] Нужно исправить { $n } пункта
}
desk-faults-kept = Введённое сохранено. Пока ничего не сделано.

## Column heads

desk-col-person = Лицо
desk-col-persons = Лиц
desk-col-who = Кто
desk-col-organisation = Организация
desk-col-standing = Статус
desk-col-seat = Полномочие
desk-col-seats = Полномочия
desk-col-capacity = Функция
desk-col-sent = Отправлено
desk-col-ends = Действует до
desk-col-do = Действия
desk-col-since = С
desk-col-from = С
desk-col-until = До
desk-col-state = Состояние
desk-col-holder = Кто занимает
desk-col-title-borne = Название в то время
desk-col-level = Права
desk-col-ceiling = Предел
desk-col-dates = Даты
desk-col-paper = Документ
desk-col-paper-title = Название
desk-col-symbol = Условное обозначение
desk-col-date = Дата
desk-col-act = Что сделано
desk-col-object = С чем
desk-col-space = Пространство
desk-col-address = Сетевой адрес
desk-col-originator = Автор
desk-col-criterion = Критерий
desk-col-asked = Запрошено
desk-col-languages = Языки
desk-col-released = Опубликовано
desk-col-number = Номер
desk-col-wording = Формулировка
desk-col-to = Кому
desk-col-mail = Сообщение
desk-col-reason = Что не удалось
desk-col-tries = Попытки
desk-col-next = Следующая попытка
desk-col-process = Процесс
desk-col-secretariat = Секретариат

## People

desk-people-title = Лица и статусы
desk-invite-person = Пригласить
desk-add-standing = Добавить организацию
desk-invitations = Ожидающие приглашения
desk-invitations-count = { $n ->
    [one] Отправлено { $n } приглашение, ещё не принято.
    [few] Отправлено { $n } приглашения, ещё не приняты.
    [many] Отправлено { $n } приглашений, ещё не приняты.
   *[other] Отправлено { $n } приглашения, ещё не приняты.
}
desk-invitations-none = Ожидающих приглашений нет. Чтобы дать кому-либо полномочие, пригласите это лицо.
desk-invitation-awaited = ожидается
desk-invitation-expired = срок ссылки истёк; отправьте ещё раз
desk-send-again = Отправить ещё раз
desk-withdraw = Отозвать
desk-standings = Организации и статусы
desk-standings-about = Статус открывает доступ, только пока он отмечен как действующий. История и неизвестные даты ничего не открывают.
desk-standings-none = Ни у одной организации ещё нет статуса. Добавьте первую.
desk-group-participant = Участники: { $n }
desk-group-observer = Наблюдатели: { $n }
desk-group-civil_society = Гражданское общество: { $n }
desk-group-secretariat = { $n ->
    [one] Секретариат: { $n }
    [few] Секретариаты: { $n }
    [many] Секретариаты: { $n }
   *[other] Секретариаты: { $n }
}
desk-state-in-force = действует
desk-state-future = начнётся позже
desk-state-ended = прекращено
desk-state-history = история, ничего не открывает
desk-seats = Полномочия
desk-seats-about = Каждое лицо имеет полномочие в рамках одного статуса одной организации. Делегации сами ведут свои полномочия; вам показаны те, которые вы вправе видеть.
desk-seats-none = Полномочий пока ни у кого нет.
desk-seats-past = Прекращённые полномочия
desk-seats-present = Нынешние полномочия
desk-seats-past-none = Ни одно полномочие ещё не прекращено.
desk-total-seats = { $n ->
    [one] { $n } полномочие.
    [few] { $n } полномочия.
    [many] { $n } полномочий.
   *[other] { $n } полномочия.
}

## A delegation’s own seats

desk-own-tab = Полномочия
desk-own-title = Полномочия делегации
desk-own-about = Полномочия делегации ведёт её координатор. Кто является координатором, записывает секретариат со ссылкой на письмо организации.
desk-own-when-accepted = Со дня принятия приглашения
desk-own-undelivered = Сообщение не удалось доставить. Уточните адрес у этого лица, затем отправьте приглашение ещё раз или отзовите его и отправьте другое.
desk-own-offices = Должности организации
desk-own-offices-about = Должность открывает доступ только тем полномочиям, которые для неё названы, включая заместителей.
desk-own-col-exercised = Кто исполняет
desk-own-exercised-none = пока никто не назван
desk-own-exercised-name = Назвать исполняющих
desk-own-exercised-hint = Отмеченные исполняют её с этого момента или с первого дня должности, если он наступит позже. Больше никто в делегации её не исполняет.
desk-own-capacity-hint = Координатора записывает секретариат.

## Standings, seats and kinds in words

desk-plural-participant = Участники
desk-plural-observer = Наблюдатели
desk-plural-civil_society = Гражданское общество
desk-plural-secretariat = Секретариат
desk-plural-anyone = Все
desk-seat-name = { $person } ({ $organisation }; { $capacity })
desk-kind-state = Государство
desk-kind-special_administrative_region = Специальный административный район
desk-kind-former_state = Государство, которого больше нет
desk-kind-former_territory = Территория, которой больше нет
desk-kind-international_organisation = Международная организация
desk-kind-programme = Программа
desk-kind-process_secretariat = Секретариат процесса
desk-kind-ngo = Неправительственная организация
desk-kind-ngo_network = Сеть неправительственных организаций
desk-kind-national_authority = Орган одного государства
desk-kind-other = Иное

## Invitation

desk-invite-title = Пригласить лицо с полномочием
desk-invite-about = Лицо получит сообщение со ссылкой, которая действует один раз и в течение 7 дней. Полномочие начинается с принятия приглашения; до этого оно ничего не открывает.
desk-invite-send = Отправить приглашение
desk-invite-leave = Выйти, не приглашая
desk-field-name = Имя
desk-field-name-hint = Как оно должно стоять в списках участников
desk-field-email = Адрес электронной почты
desk-field-email-hint = Личный адрес этого лица, а не общий адрес учреждения
desk-field-language = Язык сообщения
desk-field-standing-of = Организация и статус
desk-field-standing-of-hint = Предлагаются только действующие статусы
desk-field-capacity = Функция
desk-field-letter-group = Письмо о назначении координатора
desk-field-letter-hint = Требуется для координатора; для остальных оставьте оба поля пустыми. О каждом новом полномочии делегация извещается сразу.
desk-field-letter = Номер письма
desk-field-letter-date = Дата письма
desk-hint-day = Год-месяц-день, например 2001-05-14
desk-hint-end-day = Год-месяц-день; заканчивается в полночь, с началом этого дня
desk-hint-time = Часы и минуты, например 18:00
desk-hint-partial = С той точностью, с какой известно: 2000, 2000-03 или 2000-03-24

## Standing

desk-standing-new = Добавить организацию в процесс
desk-standing-edit = Статус организации: { $organisation }
desk-standing-about = Организация может иметь в одном процессе несколько статусов, последовательно или одновременно. То, что было прежде, остаётся в истории.
desk-standing-make = Добавить статус
desk-field-organisation = Организация
desk-which-listed = Уже известная этой системе
desk-which-new = Другая
desk-field-organisation-listed = Выберите организацию
desk-field-name-en = Название на английском языке
desk-field-name-es = Название на испанском языке
desk-field-name-fr = Название на французском языке
desk-field-kind = Вид организации
desk-field-standing = Статус
desk-field-since = С
desk-field-until = До
desk-field-doors = Открывает ли он доступ?
desk-field-in-force = Отметить как действующий
desk-field-in-force-hint = Без отметки это история: показывается и ничего не открывает
desk-opens = С отметкой «действует» открывает
desk-opens-nothing = сам по себе ни одного пространства
desk-opens-space = { $space } ({ $level })

## Ending

desk-end-seat-title = Прекратить это полномочие
desk-end-seat-with = Что прекращается вместе с ним
desk-end-seat-do = Прекратить полномочие
desk-end-office-title = Прекратить этот срок в должности
desk-end-office-with = Что прекращается вместе с ним
desk-end-office-do = Прекратить срок в должности
desk-end-admission-title = Прекратить этот допуск
desk-end-admission-with = Кто после этого не сможет войти
desk-end-admission-do = Прекратить допуск
desk-end-stays = Что остаётся
desk-end-when = Когда прекращается
desk-end-now = Сейчас
desk-end-later = Позже
desk-field-day = День
desk-field-time = Время
desk-field-zone = Часовой пояс
desk-ends-sessions = Открытые сейчас сеансы этого лица; для остальных своих полномочий оно войдёт снова
desk-ends-named = Поимённый допуск этого полномочия
desk-ends-invitations = Приглашения, отправленные с этим полномочием и ещё никем не принятые
desk-ends-admissions = { $n ->
    [one] { $n } поимённый допуск
    [few] { $n } поимённых допуска
    [many] { $n } поимённых допусков
   *[other] { $n } поимённого допуска
}
desk-ends-offices = { $n ->
    [one] { $n } должность, занимаемая с этим полномочием
    [few] { $n } должности, занимаемые с этим полномочием
    [many] { $n } должностей, занимаемых с этим полномочием
   *[other] { $n } должности, занимаемые с этим полномочием
}
desk-ends-entries = { $n ->
    [0] Сейчас по нему никто не входит
    [one] Сейчас по нему входит { $n } человек; допущенные и иным образом войдут по-прежнему
    [few] Сейчас по нему входят { $n } человека; допущенные и иным образом войдут по-прежнему
    [many] Сейчас по нему входят { $n } человек; допущенные и иным образом войдут по-прежнему
   *[other] Сейчас по нему входят { $n } человека; допущенные и иным образом войдут по-прежнему
}
desk-ends-office-doors = Доступ, который эта должность открывает занимающему её
desk-stays-papers = Документы, представленные с этим полномочием, остаются там, где они есть.
desk-stays-handed-in = Представленные документы остаются там, где они есть.
desk-stays-record = Записи в журнале остаются.
desk-stays-other-seats = Другие полномочия этого лица не затрагиваются.

## Offices

desk-offices-title = Должности и кто их занимает
desk-office-record = Записать вступление в должность
desk-offices-none = Ни одна должность не записана
desk-offices-none-hint = Запишите председательство, председателя или исполнительного секретаря с тем названием, которое носит должность. Прежние остаются как были.
desk-terms-none = Никто не записан.
desk-timeline-of = Хронология: { $office }. Таблица ниже содержит те же сведения.
desk-timeline-key = Закрашено: известны оба дня. Контур: известен только год или месяц, либо срок продолжается.
desk-office-title = Записать вступление в должность
desk-office-about = Должность начинается и заканчивается автоматически в указанные вами дни, в полночь по выбранному часовому поясу. Прежние остаются как были.
desk-field-office = Должность
desk-field-title-borne = Название должности
desk-field-title-borne-hint = Как она называется в это время, например «Secretaría Pro Témpore»
desk-field-held = Кто занимает
desk-held-organisation = Организация
desk-held-seat = Одно лицо с полномочием
desk-field-seat = Полномочие
desk-field-exercised = Кто исполняет её от имени организации
desk-field-exercised-hint = Должность открывает доступ только этим полномочиям; все они от этой организации
desk-field-first-day = Первый день
desk-field-end-day = День окончания
desk-field-zone-office-hint = Обычно часовой пояс принимающей стороны

## Admissions

desk-admissions-of = Допуск: { $space }
desk-admit = Допустить
desk-matrix = По статусам
desk-another-space = Другое пространство
desk-readers-now = { $n ->
    [one] Сейчас здесь может читать { $n } человек.
    [few] Сейчас здесь могут читать { $n } человека.
    [many] Сейчас здесь могут читать { $n } человек.
   *[other] Сейчас здесь могут читать { $n } человека.
}
desk-matrix-about = Предел установлен для каждого вида пространства; никакой допуск его не превышает. Закрашено: допущены. Пусто: не допущены. Заштриховано: закрыто пределом.
desk-level-none = Нет
desk-cell-given = допущены
desk-cell-may = не допущены
desk-cell-shut = закрыто
desk-count-organisations = { $n ->
    [one] { $n } организация
    [few] { $n } организации
    [many] { $n } организаций
   *[other] { $n } организации
}
desk-count-persons = { $n ->
    [one] { $n } человек
    [few] { $n } человека
    [many] { $n } человек
   *[other] { $n } человека
}
desk-dates-since = С { $from }
desk-dates-between = С { $from } до { $until }
desk-dates-never = Никогда в пространстве этого вида
desk-dates-anyone = Только в открытом пространстве
desk-dates-none = Никто не допущен
desk-see-as-another = Посмотреть на процесс с другим статусом
desk-named = Поимённо
desk-named-about = Условия, соединённые знаком +, должны выполняться для одного и того же полномочия.
desk-named-none = Поимённо никто не допущен.
desk-admit-to = Допустить в: { $space }
desk-admit-who = 1. Кого
desk-admit-who-about = Укажите хотя бы одно. Всё указанное должно выполняться для одного и того же полномочия.
desk-any = Любое
desk-admit-how-far = 2. С какими правами
desk-admit-ceiling-about = Что бы здесь ни было выбрано, предел этого вида пространства никто не превышает.
desk-field-level = Что они могут делать
desk-level-read-note = Видеть и скачивать документы
desk-level-contribute-note = Читать и представлять документы
desk-level-manage-note = Участвовать, вести пространство и допускать других
desk-ceilings-here = Пределы в этом пространстве
desk-admit-when = 3. Когда
desk-admit-past = Допуск открывает пространство вместе с его прошлым. Если кто-то не должен читать прошлое, создайте новое пространство.
desk-admit-enters = 4. Кто войдёт впервые
desk-admit-look = Определить, кто войдёт
desk-admit-look-again = Определить заново
desk-admit-look-about = Пока никто не допущен. Сначала посмотрите, кто будет допущен.
desk-admit-do = Допустить
desk-enters-nobody = Впервые не войдёт никто: все, кого это допускает, уже могут здесь читать, либо никто не подходит.
desk-enters = { $n ->
    [one] { $n } человек сможет впервые читать здесь.
    [few] { $n } человека смогут впервые читать здесь.
    [many] { $n } человек смогут впервые читать здесь.
   *[other] { $n } человека смогут впервые читать здесь.
}

## Emergency access

desk-emergency-title = Экстренный доступ
desk-emergency-ask = Запросить экстренный доступ
desk-emergency-about = Экстренный доступ позволяет одному полномочию читать одно пространство не более 24 часов, в пределах установленного. Он открывается, только когда подпишет и представитель второй организации; для пространства гражданского общества — его собственный представитель. Пространство делегации не открывается никому другому и в экстренном случае. Те, кто управляет пространством, извещаются сразу.
desk-emergency-requests = Запросы
desk-emergency-none = Экстренный доступ не запрашивался.
desk-emergency-col-signer = Вторая подпись
desk-emergency-hours = { $n ->
    [one] читает { $n } час
    [few] читает { $n } часа
    [many] читает { $n } часов
   *[other] читает { $n } часа
}
desk-emergency-field-seat = Кто будет там читать
desk-emergency-field-seat-hint = Одно полномочие, без других полномочий того же лица
desk-emergency-field-signer = Организация, подписывающая вместе с секретариатом
desk-emergency-field-signer-hint = Подписывает глава её делегации или координатор, в течение 24 часов
desk-emergency-field-hours = Часы
desk-emergency-field-hours-hint = От 1 до 24, считая от второй подписи
desk-emergency-field-reason = Причина
desk-emergency-do = Подписать и отправить запрос
desk-emergency-own-about = Секретариат просит вашу организацию подписать вместе с ним. Без вашей подписи ничего не открывается. С ней названное лицо с этого момента читает пространство, и доступ заканчивается автоматически.
desk-emergency-own-none = Подпись вашей организации не запрашивается.
desk-emergency-sign-until = Подписать до
desk-emergency-sign = Подписать
desk-emergency-decline = Отклонить
desk-emergency-who-signs = Вы не можете подписать этот запрос. Его подписывает глава делегации или координатор организации «{ $organisation }», который не подавал его и не получает по нему доступа и чьё полномочие позволяет подписывать для такого пространства.
desk-emergency-end = Прекратить доступ сейчас
desk-emergency-opened-about = Здесь показан экстренный доступ к этому пространству и время, до которого он открыт. Те, кто управляет пространством, могут прекратить его раньше.
desk-emergency-opened-none = Экстренного доступа к этому пространству не было.
desk-emergency-asked = ожидается вторая подпись
desk-emergency-expired = не подписан вовремя
desk-emergency-open = подписан, сейчас открыт
desk-emergency-over = подписан, завершён
desk-emergency-declined = отклонён
desk-emergency-withdrawn = отозван

## Publication

desk-publication-title = Публикация
desk-proposals = Ожидают согласия
desk-proposals-about = Критерий требует согласия автора; его спросили, и он ещё не ответил.
desk-proposals-none = Ожидающих публикаций нет. Публикация предлагается на странице документа.
desk-proposals-ready = Ожидают подписи
desk-proposals-ready-about = Больше никого не нужно спрашивать: автор согласился или его согласие не требуется. Сама публикация — отдельный шаг на странице документа.
desk-proposals-ready-none = Публикаций, ожидающих подписи, нет.
desk-proposals-declined = Отклонены
desk-proposals-declined-about = За последние 90 дней автор не согласился. Причина указана на странице документа; там публикацию можно предложить снова.
desk-proposal-awaited = Ожидается согласие
desk-proposal-given = Согласие дано
desk-proposal-own = Предложено самим автором или документ самого секретариата
desk-proposal-ruled = По этому критерию согласие не требуется
desk-proposal-declined = Отклонено
desk-releases = Публикации
desk-releases-about = Сначала новые. От отозванного остаются условное обозначение и дата.
desk-releases-none = Пока ничего не опубликовано.
desk-release-superseded = Заменена
desk-release-withdrawn = Отозвана
desk-release-announced = Объявлена; возражения до { $when }
desk-total-releases = { $n ->
    [one] { $n } публикация.
    [few] { $n } публикации.
    [many] { $n } публикаций.
   *[other] { $n } публикации.
}
desk-criteria = Принятые критерии
desk-criteria-about = В каждой публикации указывается один из них.
desk-criteria-none = Ни один критерий не записан, поэтому публиковать ничего нельзя. Запишите первый критерий, согласованный участниками.
desk-criterion-record = Записать критерий
desk-criterion-title = Записать критерий публикации
desk-criterion-about = Записывайте только то, что согласовано участниками. Формулировка показывается при каждой публикации и впоследствии не меняется; новая формулировка — новый критерий.
desk-field-number = Номер
desk-field-number-hint = Как в решении участников, например 2
desk-field-wording = Формулировка (язык: { $language })

## Mail

desk-mail-title = Исходящая почта
desk-mail-now = Положение дел
desk-mail-about = Почта этого процесса. Текст сообщений здесь никто не читает.
desk-mails = { $n ->
    [one] { $n } сообщение
    [few] { $n } сообщения
    [many] { $n } сообщений
   *[other] { $n } сообщения
}
desk-mails-waiting = { $n ->
    [one] Ожидает { $n } сообщение
    [few] Ожидают { $n } сообщения
    [many] Ожидают { $n } сообщений
   *[other] Ожидают { $n } сообщения
}
desk-mails-dead = { $n ->
    [0] Недоставленных нет
    [one] Не удалось доставить { $n } сообщение
    [few] Не удалось доставить { $n } сообщения
    [many] Не удалось доставить { $n } сообщений
   *[other] Не удалось доставить { $n } сообщения
}
desk-mail-waiting = Ожидают
desk-mail-oldest = Самое раннее:
desk-mail-sent = Отправлено за последние 7 дней
desk-mail-last = Последнее отправлено:
desk-mail-last-try = последняя попытка:
desk-mail-undelivered = Не удалось доставить
desk-mail-undelivered-about = Программа прекратила попытки. Уточните адрес у этого лица, затем попробуйте снова.
desk-mail-undelivered-none = Все сообщения дошли до своих почтовых серверов.
desk-mail-retry = Попробовать снова
desk-mail-give-up = Больше не пытаться
desk-mail-retrying = Будет ещё попытка
desk-mail-retrying-about = Сервер был недоступен или попросил подождать.
desk-mail-kind-invitation = Приглашение
desk-mail-kind-password_reset = Новый пароль
desk-mail-kind-circulated = Распространён документ
desk-mail-kind-consent_asked = Запрошено согласие на публикацию
desk-mail-kind-focal_point = Новое полномочие в делегации
desk-mail-kind-emergency_asked = Запрошена подпись для экстренного доступа
desk-mail-kind-emergency_opened = Начался экстренный доступ
desk-mail-kind-file_stopped = Остановлен файл
desk-mail-fault-refused = Почтовый сервер отказал
desk-mail-fault-later = Почтовый сервер попросил подождать
desk-mail-fault-address = Этот адрес нельзя использовать
desk-mail-fault-unreached = Ни один почтовый сервер не доступен
desk-mail-fault-other = Передать не удалось

## Record

desk-record-title = Журнал
desk-record-lines = Кто что сделал
desk-record-about = Записи, которые вы вправе видеть, сначала новые. Записей пространств, которые вы не можете читать, здесь нет.
desk-record-sealed = Журнал опечатан: ни одну запись нельзя незаметно изменить или изъять. Последняя печать:
desk-record-sealed-lines = { $n ->
    [one] Опечатана { $n } запись.
    [few] Опечатаны { $n } записи.
    [many] Опечатано { $n } записей.
   *[other] Опечатано { $n } записи.
}
desk-record-unsealed = Первые записи ещё не опечатаны.
desk-record-verified = Журнал опечатан: ни одну запись нельзя незаметно изменить или изъять. Проверяет его тот, кто управляет системой, командой:
desk-record-space = Записи
desk-record-all = Все пространства, которые я читаю
desk-record-none = Записей здесь пока нет.
desk-total-lines = { $n ->
    [one] { $n } запись.
    [few] { $n } записи.
    [many] { $n } записей.
   *[other] { $n } записи.
}
desk-total-many = Более { $n }.
desk-nobody-signed-in = Лицо без входа в систему
desk-the-installation = Система
desk-from-where = адрес

## What the record says of an act, read after the name

desk-verb-other = — действие, для которого ещё нет названия
desk-verb-signed_in = — вход в систему
desk-verb-signed_out = — выход из системы
desk-verb-sign_in_failed = — неудачная попытка входа
desk-verb-password_changed = — смена пароля
desk-verb-password_reset_asked = — запрос нового пароля
desk-verb-invitation_sent = — отправка приглашения
desk-verb-invitation_withdrawn = — отзыв приглашения
desk-verb-invitation_accepted = — принятие приглашения
desk-verb-seat_made = — предоставление полномочия
desk-verb-seat_ended = — прекращение полномочия
desk-verb-seat_chosen = — выбор полномочия для работы
desk-verb-standing_made = — запись статуса
desk-verb-standing_changed = — изменение статуса
desk-verb-organisation_made = — добавление организации
desk-verb-office_made = — запись о вступлении в должность
desk-verb-office_ended = — прекращение срока в должности
desk-verb-office_exercised = — назначение исполняющих должность
desk-verb-admission_made = — допуск в пространство
desk-verb-admission_ended = — прекращение допуска
desk-verb-emergency_asked = — запрос экстренного доступа
desk-verb-emergency_signed = — подпись под экстренным доступом
desk-verb-emergency_declined = — отказ подписать экстренный доступ
desk-verb-emergency_withdrawn = — отзыв запроса экстренного доступа
desk-verb-document_submitted = — представление документа
desk-verb-version_added = — добавление версии документа
desk-verb-document_circulated = — распространение документа
desk-verb-document_deposited = — передача копии документа
desk-verb-document_downloaded = — скачивание документа
desk-verb-document_read = — чтение документа в браузере
desk-verb-pack_taken = — скачивание комплекта документов
desk-verb-app_password_made = — создание пароля для программы
desk-verb-app_password_ended = — отмена пароля для программы
desk-verb-place_locked = — блокировка файла или папки с сетевого диска
desk-verb-place_unlocked = — снятие блокировки файла или папки с сетевого диска
desk-verb-bookmark_made = — документ взят под руку
desk-verb-bookmark_removed = — документы больше не под рукой
desk-verb-folder_made = — создание папки
desk-verb-folder_changed = — изменение папки
desk-verb-folder_removed = — удаление пустой папки
desk-verb-documents_filed = — помещение документов в папку
desk-verb-document_moved = — перемещение документа в другое пространство
desk-verb-document_removed = — перемещение документа в корзину
desk-verb-document_brought_back = — возвращение документа из корзины
desk-verb-document_destroyed = — уничтожение документа по истечении срока в корзине
desk-verb-checkout_made = — взятие документа в работу
desk-verb-checkout_ended = — возврат документа, бывшего в работе
desk-verb-checkout_recalled = — прекращение работы над документом
desk-verb-kind_made = — добавление вида документов
desk-verb-kinds_arranged = — упорядочение видов документов
desk-verb-series_set = — назначение префикса условных обозначений
desk-verb-quota_set = — установление объёма, который могут занимать файлы процесса
desk-verb-hold_made = — введение правового запрета на удаление документа
desk-verb-hold_lifted = — снятие правового запрета на удаление документа
desk-verb-file_stopped = — остановка файла: обнаружена вредоносная программа или проверка невозможна
desk-verb-file_passed = — пропуск файла без проверки
desk-verb-file_let_in = — поступление проверенного
desk-verb-held_removed = — удаление файла, задержанного для проверки
desk-verb-language_expected = — указание срока, к которому ожидается язык документа
desk-verb-metadata_changed = — изменение тематики или ссылок документа
desk-verb-release_proposed = — предложение публикации
desk-verb-release_consented = — согласие на публикацию
desk-verb-release_declined = — отказ в согласии на публикацию
desk-verb-released = — публикация документа
desk-verb-release_superseded = — замена публикации более новой
desk-verb-release_withdrawn = — отзыв публикации
desk-verb-criterion_made = — запись критерия публикации
desk-verb-imported = — загрузка данных
desk-verb-process_made = — создание процесса
desk-verb-process_concluded = — завершение процесса
desk-verb-language_chosen = — выбор другого языка
desk-verb-account_disabled = — отключение учётной записи
desk-verb-account_enabled = — повторное включение учётной записи
desk-verb-seen_as = — взгляд на процесс с другим статусом
desk-verb-session_ended = — завершение сеанса
desk-verb-set_up = — настройка системы
desk-verb-mail_retried = — повторная отправка сообщения
desk-verb-mail_given_up = — отказ от отправки сообщения

## See as

desk-see-title = Посмотреть на процесс с другим статусом
desk-see-pick = Чьими глазами
desk-see-about = Показано, что увидело бы полномочие с этим статусом среди пространств, которые вы читаете сами. Ни один документ не открывается, и ничего не происходит.
desk-see-through = Смотреть со статусом
desk-see-look = Посмотреть
desk-look-band = Это просмотр
desk-look-name = Просмотр со статусом: { $standing }
desk-look-about = Только чтение. Отсюда ничего нельзя сделать, и просмотр заносится в журнал.
desk-look-leave = Закончить просмотр
desk-see-spaces = Видимые пространства
desk-see-spaces-count = { $n ->
    [one] { $n } пространство.
    [few] { $n } пространства.
    [many] { $n } пространств.
   *[other] { $n } пространства.
}
desk-see-none = Такое полномочие не видит ни одного из пространств, которые вы читаете.
desk-see-no-papers = Документов пока нет.
desk-see-more = { $n ->
    [one] Всего { $n } документ; показаны последние.
    [few] Всего { $n } документа; показаны последние.
    [many] Всего { $n } документов; показаны последние.
   *[other] Всего { $n } документа; показаны последние.
}
desk-see-unseen = Невидимые пространства
desk-see-unseen-about = Из тех, которые вы читаете сами. Для такого полномочия они не существуют.

## Operator

desk-operator-title = Система
desk-operator-about = Вы обеспечиваете работу системы. Вы не читаете содержания ни одного процесса, и на этой странице его нет.
desk-operator-health = Состояние
desk-operator-mail = Почта
desk-operator-version = Версия
desk-operator-last-line = Последняя запись:
desk-operator-invite = Пригласить первого управляющего процесса
desk-operator-invite-about = Из секретариата; если его нет — от председательствующей стороны, иначе от названной вами организации. Это заносится в журнал и не даёт вам доступа.
desk-operator-standing = Процесс и организация
desk-operator-standing-hint = Лицо получит полномочие в рамках этого статуса
desk-operator-withdraw-title = Отозвать это приглашение?
desk-operator-withdraw-about = Ссылка перестанет действовать сразу. После этого можно пригласить снова: это лицо по другому адресу или кого-либо ещё.
desk-operator-processes = Процессы
desk-operator-processes-about = Их содержание вам не показывается.
desk-operator-make = Процесс создаётся на сервере командой «secretariat import».
desk-operator-no-secretariat = нет

## What has just been done

desk-done-invited = Приглашение отправляется. Ссылка в нём действует 7 дней.
desk-done-sent-again = Приглашение отправляется снова, с новой ссылкой на 7 дней. Прежняя больше не действует.
desk-done-withdrawn = Приглашение отозвано. Ссылка в нём больше не действует.
desk-done-standing = Статус записан.
desk-done-ended = Прекращено. Об этом есть запись в журнале.
desk-done-ends-later = Закончится автоматически в выбранное вами время.
desk-done-office = Вступление в должность записано.
desk-done-admitted = Допуск записан.
desk-done-criterion = Критерий записан.
desk-done-retry = Сообщение будет отправлено ещё раз сейчас.
desk-done-given-up = Попыток отправить это сообщение больше не будет.
desk-done-exercised = Записано, кто исполняет должность.
desk-done-emergency-asked = Запрос подписан и отправляется. Пока ничего не открыто.
desk-done-emergency-signed = Подписано. Пространство открыто на указанные часы, и те, кто им управляет, извещены.
desk-done-emergency-declined = Отклонено. Ничего не открыто.
desk-done-emergency-withdrawn = Запрос отозван. Подписать его больше нельзя.

## What is wrong with a field

desk-error-name = Введите имя лица
desk-error-email = Введите адрес электронной почты со знаком @, например name@ministry.example
desk-error-language = Выберите язык
desk-error-standing = Выберите действующий статус
desk-error-capacity = Выберите функцию
desk-error-letter = Введите номер письма о назначении координатора
desk-error-letter-date = Введите дату письма: год-месяц-день, например 2001-02-28
desk-error-of-house = Лицо с полномочием в секретариате не может представлять другую организацию, а те, кто обслуживает систему, не представляют никого
desk-error-sits-elsewhere = Это лицо представляет другую организацию, а работающие в секретариате не представляют никого другого: сначала нужно прекратить то полномочие, в том числе полномочие координатора
desk-error-managed = У этого процесса уже есть управляющий, и приглашает он
desk-error-manager-invited = Приглашение первого управляющего ещё не принято; отзовите его ниже или отправьте другое по истечении 7 дней
desk-error-focal-point-by-secretariat = Координатора записывает секретариат; выберите, пожалуйста, другую функцию
desk-error-organisation = Выберите организацию
desk-error-organisation-name = Введите название организации на английском языке
desk-error-kind = Выберите вид
desk-error-date = Введите существующую дату: год, месяц или день, например 2000, 2000-03 или 2000-03-24
desk-error-day = Введите существующий день: год-месяц-день, например 2001-05-14
desk-error-time = Введите время: часы и минуты, например 18:00
desk-error-zone = Выберите часовой пояс
desk-error-until-missing = Введите, до какого времени это длилось: год, месяц или день
desk-error-until = Окончание должно наступить после начала и после сегодняшнего дня
desk-error-past = Окончание не может быть в прошлом; чтобы прекратить немедленно, выберите «Сейчас»
desk-error-in-force = Прекращённый статус не может действовать; уберите окончание или отметку
desk-error-changed = После того как вы открыли страницу, это изменил кто-то другой. Введённое вами сохранено, и страница показывает нынешнее состояние; отправьте снова, если верно ваше
desk-error-title = Введите название должности
desk-error-long = Этот текст длиннее { $it } знаков. Сократите его
desk-error-holder = Выберите, кто занимает должность
desk-error-exercised = Выберите только полномочия той организации, которая занимает должность
desk-error-office-kind = Выберите должность
desk-error-empty-admission = Укажите хотя бы одно: допуск без условий не принимается
desk-error-level = Выберите права
desk-error-ceiling = Это превышает предел этого пространства
desk-error-emergency-space = Выберите пространство; пространство делегации открыто только её собственным полномочиям, а они там уже читают
desk-error-emergency-seat = Выберите действующее полномочие
desk-error-emergency-ceiling = Полномочие с этим статусом и этой организации никогда не входит в пространство этого вида, в том числе в экстренном случае
desk-error-emergency-reads = Это полномочие там уже читает; открывать нечего
desk-error-emergency-same = Вторая подпись должна быть от другой организации, не от вашей
desk-error-emergency-signer = Эта организация не может подписать для этого пространства; для пространства гражданского общества подписывает его собственный представитель
desk-error-emergency-hours = Введите число часов от 1 до 24
desk-error-emergency-reason = Введите причину, не более 2 000 знаков
desk-error-number = Введите номер, начиная с 1
desk-error-number-taken = Этот номер уже у другого критерия; введите следующий
desk-error-wording = Введите формулировку (язык: { $it })

# Критерии как правила
desk-col-conduct = Порядок публикации
desk-conduct-told = { $n ->
    [one] Объявляется участникам на { $n } день; открыт, если никто не возразит. Дней после возражения: { $blocked }.
    [few] Объявляется участникам на { $n } дня; открыт, если никто не возразит. Дней после возражения: { $blocked }.
   *[other] Объявляется участникам на { $n } дней; открыт, если никто не возразит. Дней после возражения: { $blocked }.
}
desk-conduct-at-once = Сразу
desk-conduct-at-once-hint = Документ участника открыт сразу после подписания публикации. Остальных сначала спрашивают.
desk-conduct-consent = С согласия автора
desk-conduct-consent-hint = Автора спрашивают о каждом документе, если он не дал согласия при передаче.
desk-conduct-window = По истечении срока для возражений
desk-conduct-window-hint = О публикации объявляется участникам. Молчание означает публикацию; возражение одного участника её останавливает.
desk-field-conduct = Как документ публикуется по этому критерию
desk-field-window-days = Дней для возражений
desk-field-window-days-hint = Полных дней, от 1 до 366. Только для срока для возражений.
desk-field-blocked-days = Дней после возражения
desk-field-blocked-days-hint = Столько документ нельзя предложить снова, от 0 до 366.
desk-error-conduct = Выберите, как документ публикуется
desk-error-days = Введите число дней, не более 366
desk-criterion-number = Критерий { $number }
desk-end-criterion-title = Прекратить действие критерия
desk-end-criterion-with = Что прекращается вместе с ним
desk-end-criterion-do = Прекратить действие критерия
desk-ends-criterion-proposals = Новые публикации по этому критерию. Уже предложенное идёт своим чередом.
desk-stays-criterion-releases = Опубликованное по нему остаётся открытым и продолжает на него ссылаться.
desk-proposals-announced = Объявлено
desk-proposals-announced-about = Станет открытым само, когда срок истечёт без возражений. До этого публикацию можно остановить на странице документа.
desk-proposals-objected = Есть возражение или остановка
desk-proposals-objected-about = За последние 90 дней участник возразил или публикация была остановлена до назначенного времени. Подробности — на странице документа.
desk-embargoed = Подписано, с эмбарго
desk-embargoed-about = Становится открытым само в указанное время. До этого его можно остановить на странице документа.
desk-col-public-from = Открыто с
desk-proposal-announced = Можно возразить
desk-proposal-objected = Остановлено возражением
desk-proposal-lifted = Возражение снято; можно предложить снова
desk-proposal-stopped = Остановлена до назначенного времени
desk-proposal-until = , до { $when }
desk-verb-release_announced = — объявление о публикации участникам
desk-verb-release_objected = — возражение против публикации
desk-verb-objection_lifted = — снятие возражения
desk-verb-criterion_ended = — установление срока окончания критерия публикации
desk-mail-kind-release_announced = Объявлено о публикации
desk-mail-kind-release_objected = Участник возразил против публикации
# Публикации, предложенные вместе
desk-verb-batch_proposed = — предложение публикаций вместе
desk-verb-batch_signed = — подписание публикаций, предложенных вместе
desk-mail-kind-batch_consent_asked = Запрошено согласие по нескольким документам
desk-mail-kind-batch_announced = Объявлено о нескольких публикациях
desk-mail-kind-batch_objected = Возражение против нескольких публикаций
desk-mail-kind-objection_lifted = Возражение снято
# Просьбы составителей
desk-verb-circle_asked = — просьба о другом круге для документа
desk-verb-circle_done = — отметка о выполнении просьбы о документе
desk-verb-circle_declined = — отклонение просьбы о документе
desk-verb-circle_withdrawn = — отзыв просьбы о документе
desk-mail-kind-circle_asked = Составитель просит о другом круге
desk-mail-kind-circle_answered = Ответ на просьбу о документе
desk-mail-kind-checkout_recalled = Документ больше не в работе у того, кто его взял
desk-mail-kind-release_told = Что стало с предложенной публикацией
desk-requests = Просьбы составителей
desk-requests-about = Более узкий или более широкий круг для собственного документа. Отвечает управляющий пространством, на странице документа.

desk-tab-vocabularies = Словари
desk-kinds = Виды документов
desk-kinds-about = Они предлагаются в этом порядке тем, кто подаёт документ. Отключённый вид больше не предлагается; документы, у которых он указан, его сохраняют.
desk-kinds-arrange = Упорядочить и отключить
desk-kinds-order = Упорядочить и отключить виды документов
desk-kinds-off = Не предлагаются
desk-kinds-do = Сохранить этот порядок
desk-kind-title = Добавить вид
desk-kind-about = Собственный вид этого процесса стоит после остальных, пока вы не поставите его на другое место. Его названия общедоступны и остаются, потому что они указаны у документов.
desk-kind-do = Добавить вид
desk-field-kind-name = Название (язык: { $language })
desk-col-place = Место
desk-col-offered = Предлагается
desk-error-kind-none = Оставьте хотя бы один предлагаемый вид
desk-error-place-of = Введите место целым числом от 1 до 999: { $kind }
desk-error-kind-name = Введите название (язык: { $it })
desk-error-kind-long = Введите название не длиннее 60 видимых знаков
desk-error-kind-there = Вид с таким названием уже есть: { $it }
desk-error-kinds-many = Наибольшее число собственных видов у процесса: { $it }
desk-series = Условные обозначения
desk-series-about = У каждого пространства своя серия условных обозначений. Префикс навсегда принадлежит одному пространству, и ни одно обозначение не присваивается дважды. Присвоенные обозначения не меняются.
desk-series-now = До сих пор
desk-series-none = Серии пока нет
desk-series-from = { $prefix } (с { $year } года)
desk-series-do = Задать префикс
desk-series-change = Изменить префикс
desk-field-prefix = Префикс
desk-field-prefix-hint = Заглавные латинские буквы, цифры и дефисы, между частями знак /, например RCM/VM
desk-field-from-year = Первый год
desk-field-from-year-hint = Новый префикс получают документы, датированные этим или более поздним годом
desk-error-prefix = Введите заглавные латинские буквы, цифры и дефисы, между частями знак /, не более 40 знаков
desk-error-prefix-taken = Этот префикс использовать нельзя. Выберите другой
desk-error-from-year = Введите год начиная с { $it }, не более чем на десять лет вперёд
desk-done-kinds = Виды документов теперь в этом порядке.
desk-done-kinds-off = Порядок сохранён. Отключённый вид больше не предлагается; у документов, которые его имеют, он остаётся.
desk-done-kind = Вид добавлен.
desk-done-series = Префикс задан.

desk-tab-storage = Хранилище
desk-storage-files = Файлы
desk-storage-about = Файл учитывается один раз, вместе с документом, с которым он был подан. То, что из него распространяется или публикуется, дополнительно не учитывается. Документы в корзине учитываются, пока не уничтожены. Число видят только этот секретариат и оператор.
desk-storage-used = Занято: { $used }. Предел не установлен.
desk-storage-of = Занято: { $used } из { $quota }.
desk-storage-short = Для файлов этого процесса осталось мало места. Удалите ненужные проекты или попросите у оператора больше места.
desk-quota-title = Предел хранилища
desk-quota-about = Когда файлы процесса достигнут этого объёма, новые не принимаются; ничего не теряется. Числа видит секретариат.
desk-field-quota = Предел в мегабайтах
desk-field-quota-hint = Оставьте пустым, чтобы не устанавливать предел
desk-quota-do = Установить предел
desk-error-quota = Введите целое число мегабайт от 1 до 1 000 000 000 или оставьте пустым
desk-done-quota = Предел установлен.
