accounts-faults = { $n ->
    [one] Нужно исправить { $n } пункт
    [few] Нужно исправить { $n } пункта
    [many] Нужно исправить { $n } пунктов
   *[other] Нужно исправить { $n } пункта
}
accounts-faults-kept = Введённое сохранено. Ничего не отправлено.
accounts-save = Сохранить

accounts-sign-in = Войти
accounts-sign-in-lead = Для делегаций, наблюдателей, сетей гражданского общества и секретариатов.
accounts-sign-in-again = Введённый адрес сохранён. Пароль нужно ввести ещё раз.
accounts-email = Адрес электронной почты
accounts-password = Пароль
accounts-password-paste = Его можно вставить или доверить ввод браузеру.
accounts-forgotten-link = Я не помню пароль
accounts-to-sign-in = На страницу входа
accounts-none-title = Ещё нет учётной записи?
accounts-none = Учётные записи создаются только по приглашению. Обратитесь к координатору вашей делегации, а от наблюдателя или сети — к их контактному лицу. Если вы не знаете, кто это, напишите в секретариат вашего процесса.
accounts-error-sign-in = Адрес электронной почты и пароль не соответствуют друг другу. Проверьте оба.
accounts-error-email = Введите адрес электронной почты со знаком @, например name@ministry.example.
accounts-error-password-empty = Введите пароль.
accounts-error-name = Введите имя.
accounts-throttled-title = Слишком много попыток
accounts-throttled = Для защиты учётной записи вход временно приостановлен. Повторите попытку через { $minutes }.
accounts-minutes = { $n ->
    [one] { $n } минуту
    [few] { $n } минуты
    [many] { $n } минут
   *[other] { $n } минуты
}
accounts-notice-signed-out = Вы вышли из системы.
accounts-notice-password-set = Новый пароль установлен. Теперь с ним можно войти.
accounts-notice-session-over = Ваш сеанс завершён. Войдите ещё раз.
accounts-notice-needed = Войдите, чтобы открыть эту страницу.
accounts-notice-invited = Вы приняли приглашение. Войдите с вашим адресом и паролем.
accounts-notice-set-up = Учётная запись создана. Теперь с ней можно войти.

accounts-forgotten-title = Забытый пароль
accounts-forgotten-lead = Введите адрес, с которым вы входите. Мы отправим на него ссылку для выбора нового пароля.
accounts-forgotten-send = Отправить мне ссылку
accounts-forgotten-sent-title = Проверьте почту
accounts-forgotten-sent = Если этому адресу соответствует учётная запись, на него отправлено сообщение со ссылкой.
accounts-forgotten-sent-next = Ссылка действует один раз в течение одного часа. Если ничего не пришло, посмотрите в нежелательной почте, проверьте адрес или обратитесь к координатору вашей делегации.

accounts-reset-title = Выберите новый пароль
accounts-reset-lead = Он заменит прежний и завершит сеансы, открытые в других местах.
accounts-reset-over = Эта ссылка уже использована, или срок её действия истёк. Можно запросить новую.
accounts-new-password = Новый пароль
accounts-password-rule = Не менее 15 любых знаков, включая пробелы.
accounts-password-advice = Четыре случайных слова легко запомнить и трудно угадать.
accounts-password-set = Установить пароль
accounts-password-again = Ничего не изменено. Пароль нужно ввести ещё раз.
accounts-show = Показать
accounts-error-password-short = Выберите пароль не короче 15 знаков.
accounts-error-password-long = Выберите пароль не длиннее 256 знаков.
accounts-error-password-common = Этот пароль есть в открытых списках распространённых паролей. Выберите другой, например четыре случайных слова.
accounts-error-present-password = Это не ваш нынешний пароль.
accounts-link-over-title = Эта ссылка больше не действует

accounts-invitation-title = Вас приглашают
accounts-invitation-lead = { $person }, вас приглашают принять указанное ниже полномочие и работать здесь.
accounts-seat = Полномочие
accounts-invitation-until = Действует до
accounts-invitation-known = У вас уже есть учётная запись с этим адресом. Полномочие добавится к ней. Подтвердите это нынешним паролем; он останется прежним.
accounts-invitation-accept = Принять приглашение
accounts-invitation-not-you = Если это не вы, закройте страницу и сообщите отправителю. Без вашего согласия ничего не произойдёт.
accounts-invitation-over = Это приглашение использовано, отозвано, или срок его действия истёк. Если вы его приняли, войдите. Если нет, попросите новое у пригласившего вас лица.

accounts-set-up-title = Первая настройка
accounts-set-up-lead = Вы создаёте учётную запись оператора. Оператор обслуживает систему, создаёт процессы и приглашает первого управляющего каждого из них.
accounts-set-up-sees-nothing = Оператор не читает документов: эта учётная запись не открывает ни одного пространства ни одного процесса.
accounts-set-up-make = Создать учётную запись
accounts-set-up-over = Система уже настроена, или срок действия ссылки истёк. Пока нет ни одной учётной записи, при перезапуске программы на консоль выводится новая ссылка.

accounts-mine = Моя учётная запись
accounts-me = Мои данные
accounts-name = Имя
accounts-me-hint = Имя и адрес изменяет секретариат, чтобы списки участников оставались точными.
accounts-seats = Мои полномочия
accounts-seats-hint = Доступное вам для чтения определяется действующими полномочиями.
accounts-seats-none = У этой учётной записи нет полномочий.
accounts-organisation = Организация
accounts-capacity = Функция
accounts-process = Процесс
accounts-from = С
accounts-until = По
accounts-not-in-force = не действует
accounts-not-recorded = не указано
accounts-no-end = срок не установлен
accounts-language = Язык
accounts-language-hint = Страницы и сообщения будут на этом языке. Документы остаются на своём.
accounts-language-of = Язык страниц и сообщений
accounts-password-ends-others = Смена завершает все остальные ваши сеансы и отменяет все ваши пароли для программ.
accounts-current-password = Нынешний пароль
accounts-password-change = Сменить пароль
accounts-notice-password-changed = Ваш пароль изменён. Все остальные сеансы завершены, все пароли для программ отменены.
accounts-notice-language = Язык изменён.
accounts-notice-session-ended = Сеанс завершён.
accounts-notice-sessions-ended = Все остальные сеансы завершены.
accounts-sessions = Мои сеансы
accounts-sessions-hint = Где вы вошли в систему. Завершите незнакомые сеансы и смените пароль.
accounts-session-this = этот
accounts-session-last = последнее использование
accounts-session-since = вход
accounts-session-address = с адреса
accounts-session-end = Завершить
accounts-session-end-others = Завершить все остальные
accounts-session-browser = { $browser }, { $system }
accounts-session-unknown = Неизвестный браузер

accounts-app = Пароли для программ
accounts-app-lead = С таким паролем ваш компьютер показывает пространства одного из ваших полномочий как сетевой диск: документы открываются и сохраняются там как файлы. Ваш собственный пароль не открывает диск.
accounts-app-to = Управлять паролями для программ
accounts-app-made = Пароль создан
accounts-app-once = Скопируйте его сейчас: он показывается только один раз. Если он потерян, отмените его и создайте другой.
accounts-app-name = Для чего он
accounts-app-name-hint = Устройство или программа, например «ноутбук в кабинете».
accounts-app-address = Адрес диска
accounts-app-user = Имя пользователя
accounts-app-mine = Действующие пароли
accounts-app-ends = Пароль прекращает действие вместе с полномочием, а также когда вы меняете собственный пароль. Отмените его, если устройство потеряно.
accounts-app-none = Паролей нет.
accounts-app-never = не использовался
accounts-app-since = создан
accounts-app-end = Отменить пароль
accounts-app-end-title = Отменить этот пароль для программ
accounts-app-end-means = С этого момента он ничего не открывает: диску, который им пользуется, сразу отказывается. Новый можно создать в любое время.
accounts-app-keep = Оставить
accounts-app-copy = Скопировать пароль
accounts-app-copied = Скопировано
accounts-app-typed = Если пароль вводится вручную, дефисы и заглавные буквы не имеют значения.
accounts-app-new = Создать пароль
accounts-app-new-hint = По одному на каждое устройство, чтобы можно было отменить один и сохранить остальные. Создайте его на том компьютере, где будете им пользоваться.
accounts-app-seat = Полномочие, в котором действует программа
accounts-app-scope = Что может программа
accounts-app-read = только читать
accounts-app-write = читать и записывать
accounts-app-write-means = Программа, которая записывает, представляет документы: всё, что она сохраняет в пространстве, которое читают другие, сразу распространяется среди них, получает условное обозначение, и им приходит сообщение. В собственном пространстве делегации это остаётся черновиком.
accounts-app-make = Создать пароль
accounts-app-how = Как открыть диск
accounts-app-how-hint = Имя пользователя — ваш адрес электронной почты; пароль — созданный здесь.
accounts-app-windows = В Проводнике щёлкните правой кнопкой «Этот компьютер», выберите «Подключить сетевой диск» и введите адрес. Затем Windows спросит имя пользователя и пароль.
accounts-app-macos = В Finder выберите «Переход», затем «Подключение к серверу…» и введите адрес.
accounts-app-phone = Телефон
accounts-app-phone-is = На телефоне пользуйтесь этими страницами.
accounts-app-other = Linux и другие программы
accounts-app-davfs2 = В Linux 6.16 и новее нужна также эта строка в davfs2.conf: без неё папки не читаются:
accounts-notice-app-ended = Пароль отменён.
accounts-error-app-name = Укажите, для чего нужен пароль, не более чем в 100 знаках.
accounts-error-app-many = У вас 20 паролей, и больше создать нельзя. Сначала отмените один из них.
