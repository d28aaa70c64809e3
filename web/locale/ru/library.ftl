# Lists of papers
library-papers = Документы
library-col-symbol = Условное обозначение
library-col-title = Название
library-col-kind = Вид
library-col-from = Автор
library-col-language = Язык
library-col-languages = Языки
library-col-date = Дата
library-col-space = Пространство
library-col-made-by = Кем представлен
library-col-files = Файлы
library-col-paper = Документ
library-col-state = Состояние
library-col-acts = Действия
library-original = оригинал
library-not-yet = ещё нет
library-no-symbol-short = пока без обозначения
library-no-symbol = Пока без условного обозначения: оно присваивается при первом распространении
library-note-original = Название на языке оригинала ({ $language })
library-note-draft = Черновик
library-note-version = Версия { $n }
library-filter = Отобрать
library-filter-all = Все
library-filter-any = Любой
library-filter-has = Есть { $language }
library-filter-missing = Недостаёт языка
library-filter-language = Язык
library-filter-year = Год
library-filter-clear = Снять фильтры
library-newest-first = По времени, когда становятся открытыми: сначала новые.
library-received = поступил
library-last-received = Сначала поступившие последними.
library-csv = Этот список в формате CSV
library-newer = Более новые документы
library-older = Более ранние документы
library-pager = Другие документы
library-total = { $n ->
    [0] Документов нет.
    [one] { $n } документ.
    [few] { $n } документа.
    [many] { $n } документов.
   *[other] { $n } документа.
}
library-total-more = Более 1 000 документов.
library-releases-more = Более 1 000 публикаций.
library-no-match = Ни один документ не отвечает этим фильтрам
library-no-match-hint = Снимите один из них или все.
library-none-title = Документов здесь пока нет
library-none-add = Вы можете представить первый.
library-none-wait = Как только здесь распространят документ, он появится на этой странице.
library-crumbs = Где вы находитесь

# Handing in a paper
library-upload = Представить документ
library-upload-circulates = Этот документ распространяется сразу: ему присваивается условное обозначение, и те, кто может здесь читать, получают сообщение.
library-upload-draft = Этот документ — черновик. У него нет условного обозначения, и он никому не рассылается.
library-upload-originator = Документ представляется от имени: { $organisation }. Автором остаётся эта организация: для распространения в других пространствах и для публикации нужно её согласие, если согласованный участниками критерий публикации не предусматривает иного.
library-title-original = Название на языке оригинала
library-language-original = Язык оригинала
library-title-translation = Название перевода
library-language-translation = Язык перевода
library-title-in-language = Название на этом языке
library-date = Дата документа
library-date-hint = День, месяц и год, насколько они известны: 09/03/2001 (день, месяц, год), 2001-03-09, 2001-03 или 2001.
library-file = Файл
library-file-translation = Файл перевода
library-file-limit = Не более { $size }. { $kinds }.
library-file-kinds = PDF, Word, Excel, PowerPoint, OpenDocument, RTF, изображения, текст, CSV, веб-страницы (HTML), SVG, XML, ZIP
library-file-drop = Его можно также перетащить сюда.
library-file-more = На этой странице нет места для всех этих файлов. Принятые показаны выше.
library-translation = Перевод
library-optional = (можно не заполнять)
library-translation-hint = Обе языковые версии имеют одно условное обозначение. Другие языки можно добавить позже.
library-choose = Выберите
library-no-translation = Без перевода
library-note = Примечание
library-note-hint = Одно-два предложения для читателей; показываются вместе с версией.
library-consent = Согласие на распространение и публикацию
library-consent-box = { $organisation }: согласие на распространение этого документа в других пространствах и на его публикацию в соответствии с критериями публикации, принятыми в рамках процесса.
library-consent-hint = Сама по себе отметка ничего не распространяет и не публикует. С нею те, кто управляет пространством, могут распространить документ в других пространствах, а секретариат может опубликовать его, не спрашивая вас снова. Без неё документ распространяет в других пространствах только ваша организация, и её согласие запрашивается перед любой публикацией, которую критерий публикации не регулирует иначе.
library-upload-do = Представить и распространить
library-upload-keep = Сохранить черновик
library-upload-leave = Выйти, ничего не представляя
library-sending = Файлы отправляются. Пожалуйста, не закрывайте эту страницу.
library-sending-failed = Соединение прервалось, ничего не сохранено. Попробуйте ещё раз.
library-sent-now = Отправляется
library-sent-again = Соединение прервалось. Идёт новая попытка, и всё, что уже дошло, сохранено.
library-sent-done = Отправлен
library-sent-before = Уже получен:
library-sent-along = Будет отправлен вместе с остальными данными
library-faults-kept = Введённое сохранено на странице, но файлы нужно выбрать заново. В системе ничего не сохранено.
library-faults-kept-file = Введённое сохранено на странице, но файл нужно выбрать заново. В системе ничего не сохранено.
library-faults-kept-sent = Введённое сохранено на странице, как и файлы, отмеченные как отправленные. Пока ничего не представлено.

# Faults
library-fault-title = Введите название документа.
library-fault-title-long = Сократите название до 500 знаков.
library-fault-title-unseen = Удалите из названия невидимые знаки: из-за них оно может читаться не так, как есть на самом деле.
library-fault-title2 = Введите название перевода.
library-fault-kind = Выберите вид документа.
library-fault-language = Выберите язык.
library-fault-language-same = Выберите другой язык, не язык оригинала.
library-fault-language-there = Версия на этом языке уже есть. Представьте вместо этого более новую версию.
library-fault-date = Введите существующую дату, например 09/03/2001 (день, месяц, год), 2001-03 или 2001.
library-fault-file-none = Выберите файл.
library-fault-file-of = Выберите файл (язык: { $it }).
library-fault-file-translation = Выберите файл перевода.
library-fault-file-empty = Этот файл пуст. Выберите файл с документом.
library-fault-file-large = Этот файл больше { $it }. Выберите файл меньшего размера.
library-fault-file-kind = Файлы этого вида не принимаются. Выберите один из следующих: { $it }.
library-fault-file-heic = Фотографии HEIC не принимаются: сохраните фото как JPG или PDF.
library-fault-file-mismatch = Содержание этого файла не соответствует его имени ({ $it }). Сохраните его заново в его программе и выберите ещё раз.
library-fault-file-nested = Веб-страницы, сохранённые одним файлом (.mhtml), не принимаются. Сохраните документ в формате PDF или как текстовый документ и выберите этот файл.
library-fault-upload-gone = Отправленного файла больше нет. Выберите его ещё раз.
library-fault-changed = После того как вы открыли страницу, документ дополнил кто-то другой. Введённое вами сохранено, и страница показывает нынешнее состояние документа. Выберите файл ещё раз и отправьте его, если он должен быть добавлен.
library-fault-newer = После того как вы открыли страницу, была добавлена более новая версия. Введённое вами сохранено, и страница относится теперь к более новой версии. Отправьте ещё раз, если вы имеете в виду именно её.
library-fault-note-long = Сократите примечание до 2 000 знаков.
library-fault-target = Выберите пространство.
library-fault-criterion = Выберите критерий.
library-fault-languages = Выберите хотя бы один язык.
library-fault-embargo-date = Введите существующий день вместе со временем.
library-fault-embargo-time = Введите время от 00:00 до 23:59.
library-fault-embargo-past = Введите время в будущем.
library-fault-embargo-gap = В этот день такого времени в этом часовом поясе нет из-за перевода часов. Выберите другое.
library-fault-zone = Выберите часовой пояс.
library-fault-answer = Выберите, согласны вы или нет.
library-fault-reason = Укажите причину в одном-двух предложениях.
library-fault-what = Выберите, что вы добавляете.
library-fault-versions-many = У этого документа 1 000 версий, больше не допускается. Представьте новый документ, который заменит его.

# A paper
library-versions-languages = Языковые версии
library-languages-complete = Есть версии на всех рабочих языках процесса.
library-languages-awaited = Ожидаются: { $languages }.
library-add-language = Добавить язык
library-the-original = Оригинал
library-the-translation = Перевод
library-download = Скачать
library-view = Посмотреть здесь
library-view-pdf = Браузер показывает файл в собственном окне просмотра. Если ниже ничего не появилось, скачайте файл.
library-view-picture = Изображение в том виде, в каком оно было передано.
library-view-none = Этот файл нельзя показать здесь: его содержание не соответствует имени или изображение слишком велико. Скачайте его и откройте программой на своём компьютере.
library-text = Текст
library-jump-read = Читать:
library-text-extracted = Только слова файла: оформление, рисунки и таблицы — в самом файле.
library-text-cut = Текст длиннее показанного здесь: полностью он есть в файле.
library-text-pending = Текст обрабатывается; откройте страницу снова через минуту.
library-text-goes-on = Продолжение текста — в файле.
library-text-unrecorded = Текст не показан: его прочтение заносится в журнал, а запись в журнал сейчас невозможна. Попробуйте снова через несколько минут или скачайте файл.
library-details = Сведения
library-originator = Автор
library-circulated = Распространён в
library-circulated-none = Других пространств, которые вам видны, нет.
library-checksum = Контрольная сумма (SHA‑256)
library-checksum-check = Для проверки файлов
library-versions = Версии
library-version-shown = показана здесь
library-state-older = Это более ранняя версия. Последняя указана в разделе «Версии».
library-consent-needed = Ещё не дано. Перед любой публикацией, если критерий не предусматривает иного, запрашивается согласие: { $organisation }.
library-consent-for = Дано на публикацию версии { $version }, { $when }.
library-acts = Что вы можете сделать
library-acts-hint = Каждый шаг начинается со страницы, где сказано, кто получит доступ. До вашего подтверждения ничего не происходит.
library-acts-more = Другие действия
library-act-version = Более новый текст или ещё один язык под тем же условным обозначением.
library-act-version-do = Добавить
library-act-circulate = Копия этой версии с её условным обозначением и файлами. Последующие изменения здесь там не отразятся.
library-act-circulate-do = Распространить
library-act-deposit = Копия для бюро или рабочего пространства секретариата, где вы сами не читаете.
library-act-deposit-do = Передать
library-act-propose = По одному из принятых критериев публикации и с согласия автора, если критерий его требует.
library-act-propose-do = Предложить
library-back-paper = Назад к документу

# Release, on the page of a paper
library-release = Публикация
library-release-hint = Каждый шаг заносится в журнал.
library-criterion = Критерий
library-proposed = Кем предложена
library-proposal-version = Версия
library-proposer = { $organisation } ({ $as })
library-remark = Замечание
library-answer = Ответ
library-proposal-asked = Ожидается согласие: { $organisation }
library-proposal-consented = Согласие дано: { $organisation }
library-proposal-own = Автор: { $organisation }; больше никого не спрашивают, не хватает только подписи
library-proposal-ruled = По этому критерию согласие не требуется; не хватает только подписи
library-proposal-declined = Согласия нет: { $organisation }
library-proposal-released = Опубликован { $when }
library-proposal-superseded = Опубликован { $when }; заменён публикацией от { $by }
library-proposal-embargoed = Подписано; станет открытым { $when }
library-proposal-withdrawn = Отозван { $when }
library-proposal-stopped = Остановлена до назначенного времени, { $when }
library-proposal-overtaken = Заменена более поздней публикацией до того, как стала открытой
library-proposal-never-public = Остановлена или заменена другой публикацией до того, как стала открытой
library-answer-given = { $who }, { $when }.
library-answer-reason-was = { $who }, { $when }
library-answer-upload = Согласие дано при представлении документа.
library-answer-legend = Ответ: { $organisation }
library-answer-consent = Мы согласны на публикацию
library-answer-consent-hint = Затем секретариат может опубликовать документ на указанных выше условиях. После этого его сможет прочитать в интернете любой желающий.
library-answer-decline = Мы не согласны
library-answer-decline-hint = Документ остаётся там, где он есть. Позже публикацию можно предложить снова.
library-answer-reason = Причина
library-answer-reason-hint = Нужна только при отказе. Её увидят те, кто может читать этот документ.
library-answer-do = Дать ответ
library-release-now = Публикацию можно подписать. После публикации документ сможет прочитать любой желающий, если не установлено эмбарго; это заносится в журнал.
library-release-do = Опубликовать
library-release-title = Публикация
library-release-1 = Что станет открытым
library-release-no-embargo = Нет: документ станет открытым сразу.
library-release-readers = Кто сможет читать
library-release-anyone = Любой желающий в интернете, без входа в систему.
library-release-anyone-from = Любой желающий в интернете, без входа в систему, начиная с { $when }.
library-public-page = Открытая страница
library-tombstone-page = Страница об отзыве
library-withdraw = Отозвать
library-stop = Остановить

# A newer version or a further language
library-version-title = Добавить версию или язык
library-version-circulates = Эта версия сразу распространяется под тем же обозначением; те, кто может читать здесь, получают уведомление.
library-version-what = Что вы добавляете?
library-version-note = Что нового
library-version-note-hint = Одно-два предложения; показываются в списке версий.
library-version-do = Представить

# Circulation
library-circulate-title = Распространить в другом пространстве
library-dispatch-choose = Выбрать, где распространить…
library-circulate-1 = В каком пространстве
library-circulate-1-hint = Сначала выберите пространство; затем страница покажет, кто впервые сможет прочитать документ.
library-circulate-offered = Здесь предлагаются пространства, в которые вы можете добавлять документы. Для всех документ открывается публикацией, а не отсюда.
library-circulate-no-target = Других пространств, в которые вы могли бы передать этот документ, нет.
library-circulate-work-out = Показать, кто будет читать
library-circulate-2 = Кто сможет читать
library-circulate-2-hint = Рассчитано для пространства «{ $space }» { $when } по действующим сейчас полномочиям.
library-circulate-3 = Что передаётся и что остаётся
library-circulate-4 = Кто получит сообщение
library-circulate-note = Строка к сообщению
library-circulate-note-hint = Её прочитают все в пространстве «{ $space }».
library-circulate-blocked = Сейчас невозможно
library-circulate-unread = Прочитанное нельзя сделать непрочитанным.
library-circulate-do = Распространить в «{ $space }»:
library-circulate-do-more = { $n ->
    [0] новых читателей нет
    [one] { $n } новый читатель
    [few] { $n } новых читателя
    [many] { $n } новых читателей
   *[other] { $n } нового читателя
}
library-circulate-leave = Не распространять
library-sight-before = { $n ->
    [one] Сегодня этот документ может прочитать { $n } человек.
    [few] Сегодня этот документ могут прочитать { $n } человека.
    [many] Сегодня этот документ могут прочитать { $n } человек.
   *[other] Сегодня этот документ могут прочитать { $n } человека.
}
library-sight-after = { $n ->
    [one] После этого сможет { $n } человек.
    [few] После этого смогут { $n } человека.
    [many] После этого смогут { $n } человек.
   *[other] После этого смогут { $n } человека.
}
library-sight-already = Уже могут читать
library-sight-newly = Смогут впервые
library-sight-still = По-прежнему не смогут
library-sight-nobody = Никто: все читатели этого пространства уже могут прочитать документ.
library-sight-public = Документ опубликован: опубликованное может прочитать в интернете любой желающий.
library-goes = Передаётся
library-goes-is = { $version } с условным обозначением, названиями, файлами, тематикой и ссылками; языки: { $languages }
library-goes-symbol = Условное обозначение { $symbol } передаётся вместе с документом. По нему новые читатели узнают, в какой серии он впервые распространён и под каким номером.
library-goes-symbol-new = Документ получает условное обозначение сейчас, из серии того пространства, и далее носит его повсюду.
library-goes-follows = В том пространстве есть более ранняя версия. Эта следует там за ней как новейшая, под тем же условным обозначением; более ранняя остаётся, и её можно прочитать.
library-stays = Остаётся здесь
library-stays-is = Более ранние версии, черновики и примечания
library-consent-not-needed = Не требуется: автор ({ $organisation }) распространяет документ сам.
library-consent-there = Дано: { $organisation }.
library-consent-missing = Документ представлен только нынешним читателям ({ $organisation }). Чтобы его смогли прочитать другие, нужно согласие автора.
library-told = { $n ->
    [0] Новых читателей нет, поэтому никто не получит сообщения.
    [one] { $n } новый читатель получит сообщение по почте на своём языке. Тем, кто уже может читать, оно повторно не направляется.
    [few] { $n } новых читателя получат сообщение по почте, каждый на своём языке. Тем, кто уже может читать, оно повторно не направляется.
    [many] { $n } новых читателей получат сообщение по почте, каждый на своём языке. Тем, кто уже может читать, оно повторно не направляется.
   *[other] { $n } нового читателя получат сообщение по почте, каждый на своём языке. Тем, кто уже может читать, оно повторно не направляется.
}
library-confirm = Подтверждение
library-done-as = Действие совершается от имени: { $organisation }, { $capacity }, и заносится в журнал.

# Deposit
library-deposit-title = Передать в бюро или секретариат
library-deposit-1 = Куда
library-deposit-1-hint = Вы передаёте копию. Сами вы там читать не можете.
library-deposit-stays = Сам документ с более ранними версиями. Он остаётся вашим.
library-deposit-after = После этого
library-deposit-no-reading = Вы не увидите, что станет с копией, и не сможете её вернуть. В журнале останется, что вы её передали и когда.
library-deposit-note = Строка к копии
library-deposit-note-hint = Её прочитают получатели копии.
library-deposit-do = Передать копию

# Proposing a release
library-propose-title = Предложить публикацию
library-propose-1 = Критерий
library-propose-1-hint = Правило процесса, по которому этот документ может быть открытым. Оно указывается при публикации.
library-propose-no-criterion = В этом процессе ещё не принято ни одного критерия публикации. Без критерия ничего опубликовать нельзя.
library-propose-2 = Языки
library-propose-2-hint = Открытым станет только выбранное здесь. Другой язык может войти в более позднюю публикацию, в которой перечисляются все.
library-propose-supersedes = Эта публикация заменит публикацию от { $when }. Язык, который здесь не выбран, перестанет быть открытым.
library-propose-overtakes = Уже подписана публикация, закрытая до { $when }. Если эта станет открытой раньше, та не станет открытой никогда.
library-embargo = Эмбарго
library-embargo-hint = До этого времени документ закрыт для публики. Если оставить поле пустым, он станет открытым сразу после публикации.
library-embargo-until = закрыт до
library-embargo-date = День
library-embargo-time = Время
library-embargo-time-empty = Без указания часа он заканчивается в 00:00.
library-embargo-zone = Часовой пояс
library-consent-word = Согласие
library-propose-consent-given = Согласие дано при представлении документа: { $organisation }.
library-propose-consent-self = Автор ({ $organisation }) предлагает публикацию сам; его согласие записывается вместе с предложением.
library-propose-consent-ask = Автор: { $organisation }. Запрашиваются координатор и глава делегации; до их согласия ничего не публикуется.
library-propose-note = Строка автору
library-batch-note = Строка авторам
library-propose-note-hint = Например, почему сейчас и для кого. Показывается вместе с предложением.
library-propose-then-ask = Далее запрашивается автор. Сама публикация — отдельный шаг.
library-propose-then-if = Если критерий требует согласия, далее запрашивается автор. Сама публикация — отдельный шаг.
library-propose-then-release = Сама публикация — отдельный шаг, на странице документа.
library-propose-do = Предложить публикацию

# The public space from inside
library-releases-title = Публикации
library-releases-public = Открытый список документов
library-releases-none-title = Пока ничего не опубликовано
library-releases-none = Публикация предлагается на странице документа, по одному из принятых критериев.
library-releases-total = { $n ->
    [one] { $n } публикация.
    [few] { $n } публикации.
    [many] { $n } публикаций.
   *[other] { $n } публикации.
}
library-state-public = открыта
library-state-since = Открыта с { $when }
library-state-planned = Должна была стать открытой { $when }
library-state-superseded = заменена публикацией от { $when }
library-state-withdrawn = отозвана { $when }
library-state-stopped = остановлена до назначенного времени, { $when }
library-state-overtaken = заменена более поздней публикацией до того, как стала открытой
library-state-embargoed = подписана; станет открытой { $when }
library-state-announced = объявлена; станет открытой, если до { $when } не возразит ни один участник

# Withdrawal
library-withdraw-title = Отозвать публикацию
library-withdraw-1 = Что произойдёт
library-withdraw-was = Опубликован
library-withdraw-was-announced = Объявлено
library-withdraw-was-signed = Подписано
library-withdraw-goes = Исчезнет
library-withdraw-goes-is = Открытая страница с названиями и текстом; все файлы; строка в открытом списке.
library-withdraw-remains = Останется
library-withdraw-remains-is = Страница по тому же адресу с условным обозначением, датами публикации и отзыва и причиной, которую вы укажете ниже. Названия на ней нет.
library-withdraw-inside = В закрытом пространстве
library-withdraw-inside-is = Документ остаётся в своих пространствах, для тех же читателей, что и прежде.
library-withdraw-reason = Причина
library-withdrawal-reason = Причина отзыва
library-stop-reason = Почему остановлена
library-withdraw-reason-hint = Открыта для всех: указывается на остающейся странице. Не называйте лиц.
library-withdraw-copies = Копии, сделанные другими, вернуть нельзя.
library-withdraw-do = Отозвать публикацию
library-withdraw-leave = Оставить открытым
library-withdraw-closed-title = Остановить публикацию до срока
library-withdraw-closed-goes = Подписанная публикация, которая стала бы открытой { $when }. Она не станет открытой ни тогда, ни позже.
library-withdraw-announced-goes = Объявленная публикация, которая стала бы открытой, если до { $when } не возразит ни один участник. Она не станет открытой ни тогда, ни позже.
library-withdraw-closed-remains = То, что из этого документа открыто сегодня, если оно есть. Предполагалось ли продолжение, не сообщается.
library-withdraw-closed-reason = Её видят те, кто может прочитать этот документ. Открытым это не станет.
library-withdraw-closed-do = Остановить публикацию
library-withdraw-closed-leave = Оставить до срока

# After an act
library-notice-uploaded = Документ распространён под условным обозначением { $symbol }.
library-notice-draft = Черновик сохранён.
library-notice-version = Новая версия сохранена.
library-notice-language = Языковая версия сохранена.
library-notice-proposed = Публикация предложена.
library-notice-consented = Согласие дано: { $organisation }.
library-notice-declined = В согласии отказано: { $organisation }.
library-notice-released = Документ опубликован.
library-notice-signed = Подписано; станет открытым { $when }.
library-notice-withdrawn = Публикация отозвана. Об этом сказано на её странице.
library-notice-stopped = Публикация остановлена. Она не станет открытой.
library-fault-language-new = Версии на этом языке ещё нет. Добавьте её как ещё один язык.
library-fault-proposed = Публикация этого документа уже предложена. Сначала нужно дать на неё ответ и провести её.
library-fault-released = Нынешняя версия опубликована на всех своих языках или будет опубликована по окончании эмбарго. Публиковать больше нечего.
library-circulate-not-yours = Распространить этот документ могут только его автор или те, кто управляет этим пространством.
library-what-language = Ещё один язык
library-what-language-hint = Текст остаётся прежним и добавляется на другом языке.
library-what-revision = Более новый текст
library-what-revision-hint = Новая версия на языке, который уже есть. Прежняя версия остаётся и доступна для чтения.
library-goes-draft = { $version } с названиями, файлами, тематикой и ссылками; языки: { $languages }
library-counts = { $n ->
    [one] { $who } ({ $n } человек)
    [few] { $who } ({ $n } человека)
    [many] { $who } ({ $n } человек)
   *[other] { $who } ({ $n } человека)
}
library-still-observers = Наблюдатели, если пространство их не допускает
library-still-civil = Гражданское общество, если пространство его не допускает
library-still-public = Публика
library-still-nobody = Таких нет: прочитать могут все.
library-consent-own-house = Автор — секретариат; другого согласия не требуется.
library-consent-with-upload = Дано при представлении документа: { $organisation }.
library-notice-circulated-there = Документ распространён.
library-notice-deposited-there = Копия передана.
library-deposit-readers = Читают те, кто там работает. Сами вы там читать не можете.

# Folders
library-folders = Папки
library-folders-arrange = Упорядочить папки
library-folders-there = Папки этого пространства
library-folders-hint = Место документа никак не влияет на то, кто может его читать.
library-folders-none = В этом пространстве пока нет папок.
library-folder = Папка
library-folder-none = Вне папок
library-folder-change = Переименовать, переместить или удалить
library-folder-empty = В этой папке нет документов
library-folder-new = Новая папка
library-folder-name = Название
library-folder-place = Место
library-folder-name-place = Название и место
library-folder-first = На верхнем уровне, первой
library-folder-in = В папке «{ $name }», первой
library-folder-after = После папки «{ $name }»
library-folder-make = Создать папку
library-folder-keep = Сохранить изменения
library-folder-leave = Оставить без изменений
library-folder-removal = Удаление
library-folder-removal-hint = Удалить можно только пустую папку. Сначала переместите её документы и папки в другое место.
library-folder-remove = Удалить папку
library-folder-papers = Документы этой папки
library-more-than = Более { $n } документов.
library-notice-folder-made = Папка создана.
library-notice-folder-changed = Папка изменена.
library-notice-folder-removed = Папка удалена.
library-fault-folder = Выберите существующую папку. Возможно, её удалили после того, как вы открыли страницу.
library-fault-folder-name = Введите название папки.
library-fault-folder-name-long = Сократите название до 80 знаков.
library-fault-folder-name-odd = Не используйте знаки, которые в названии папки допускает не каждый компьютер: косую и вертикальную черту, двоеточие, кавычки, звёздочку, вопросительный знак, а также точку в начале или в конце.
library-fault-folder-there = Папка «{ $it }» там уже есть. Выберите другое название или другое место.
library-fault-folder-place = Выберите место для папки.
library-fault-folder-deep = Папки вкладываются одна в другую не более чем на восемь уровней. Выберите место выше.
library-fault-folder-many = В пространстве может быть не более 1 000 папок.
library-fault-folder-full = Папка не пуста. Сначала переместите её документы и папки в другое место.

# Papers chosen from a list
library-choose-paper = Выбрать «{ $title }»
library-with-chosen = С выбранными документами…
library-chosen-so-many = Выбрано: { $n }
library-chosen = Выбранные документы
library-chosen-total = { $n ->
    [one] Выбран { $n } документ.
    [few] Выбрано { $n } документа.
    [many] Выбрано { $n } документов.
   *[other] Выбрано { $n } документа.
}
library-chosen-none = Ни один документ не выбран
library-chosen-none-hint = Отметьте документы в списке пространства, затем нажмите кнопку под ним.
library-back-space = Назад к пространству
library-file-title = Поместить в папку
library-file-hint = Круг их читателей не меняется.
library-file-do = Поместить
library-notice-filed = Документы помещены в выбранное место.
library-fault-chosen = Выберите хотя бы один документ, который там ещё есть.
library-select-title = Папка и корзина
library-act-select = Поместить его в папку этого пространства или удалить.
library-act-folder = Поместить его в папку этого пространства.
library-act-select-do = Переместить

# Wastebasket
library-wastebasket = Корзина
library-wastebasket-none = Корзина пуста
library-wastebasket-kept = { $n ->
    [one] Удалённое можно вернуть в течение { $n } дня. Затем оно уничтожается вместе с файлами. До этого его видят здесь те, кто может читать в этом пространстве.
    [few] Удалённое можно вернуть в течение { $n } дней. Затем оно уничтожается вместе с файлами. До этого его видят здесь те, кто может читать в этом пространстве.
    [many] Удалённое можно вернуть в течение { $n } дней. Затем оно уничтожается вместе с файлами. До этого его видят здесь те, кто может читать в этом пространстве.
   *[other] Удалённое можно вернуть в течение { $n } дня. Затем оно уничтожается вместе с файлами. До этого его видят здесь те, кто может читать в этом пространстве.
}
library-remove-kept = { $n ->
    [one] Их можно вернуть в течение { $n } дня. Затем они уничтожаются со всеми версиями и файлами.
    [few] Их можно вернуть в течение { $n } дней. Затем они уничтожаются со всеми версиями и файлами.
    [many] Их можно вернуть в течение { $n } дней. Затем они уничтожаются со всеми версиями и файлами.
   *[other] Их можно вернуть в течение { $n } дня. Затем они уничтожаются со всеми версиями и файлами.
}
library-remove-copies = Копии, распространённые в других пространствах, и публикации остаются.
library-remove-do = Переместить в корзину
library-remove-held = Сейчас невозможно: правовой запрет на удаление действует в отношении { $papers }.
library-col-removed = Удалён
library-col-destroyed = Будет уничтожен
library-bring-back = Вернуть
library-notice-removed = Документы перемещены в корзину.
library-notice-back = Документ возвращён.
library-fault-held = На один из документов распространяется правовой запрет на удаление. Ничего не удалено.

# Legal hold
library-hold-title = Правовой запрет на удаление
library-hold-what = Что это означает
library-hold-means = Пока запрет не снят, никто не может ни удалить, ни уничтожить документ. Введение запрета и его снятие заносятся в журнал.
library-hold-since = Действует с
library-hold-reason = Причина
library-hold-reason-hint = Например, спор или расследование. Её увидят те, кто может читать этот документ.
library-hold-do = Ввести правовой запрет
library-hold-lift = Снять запрет
library-act-hold = Пока он действует, документ нельзя ни удалить, ни уничтожить.
library-act-hold-do = Ввести запрет
library-act-held = На документ распространяется запрет. После его снятия документ снова можно будет удалить.
library-act-held-do = Снять запрет
library-held-since = С { $when }
library-notice-held = Правовой запрет на удаление документа введён.
library-notice-lifted = Запрет снят.
library-fault-hold-reason = Укажите причину в одном предложении, не более 500 знаков.

# Файлы на проверке
library-checks-title = Файлы на проверке
library-checks-hint = Каждый файл до поступления проверяется на вредоносные программы. До этого документ видят только те, кто его представил, и те, кто управляет этим пространством, а файл не может открыть никто.
library-checks-none = Файлов на проверке нет
library-checks-off = В этой системе нет сканера вредоносных программ: файлы не проверяются и поступают сразу.
library-col-check = Проверка
library-check-title = Файл до поступления
library-check-file = Файл
library-check-what = Что обнаружено
library-check-when = С какого времени
library-check-held = Ожидает проверки. Поступит сам, когда станет ясно, что ничего не обнаружено.
library-check-found = Остановлен: обнаружена вредоносная программа. Открыть его не может никто; его можно только удалить.
library-check-unread = Остановлен: он слишком велик для проверки. Те, кто управляет этим пространством, могут его пропустить.
library-check-clean = Проверен: ничего не обнаружено. Поступит вместе с тем, что было представлено с ним.
library-check-passed = Пропущен без проверки. Поступит вместе с тем, что было представлено с ним.
library-check-pass = Пропустить без проверки
library-check-pass-means = Тогда файл поступит так, как если бы ничего не было обнаружено, и его читатели получат извещение. Ваше имя и причина вносятся в журнал.
library-check-reason-hint = Например, от кого вы знаете, что содержит файл. Не более 500 знаков.
library-check-pass-do = Пропустить
library-check-remove = Удалить
library-check-remove-means = Файл удаляется навсегда вместе с другими языками, представленными с ним. В корзину он не попадает.
library-check-remove-do = Удалить навсегда
library-check-back = Назад к файлам на проверке
library-checked = Файл этого документа проверяется или был остановлен: посмотреть состояние
library-checks-there = Здесь есть файлы, которые проверяются или были остановлены: посмотреть состояние
library-notice-checking = Спасибо. Представленное вами проверяется на вредоносные программы. Читатели увидят документ и получат извещение, как только станет ясно, что ничего не обнаружено.
library-notice-passed = Файл пропущен.
library-notice-check-removed = Файл удалён.
library-fault-checked = Другой файл этого документа проверяется или был остановлен. Добавьте свой, пожалуйста, когда тот поступит или будет удалён.
library-fault-check-reason = Укажите причину в одном предложении, не более 500 знаков.

# Packs
library-pack-title = Взять с собой
library-pack-hint = Для работы без сети: архив (ZIP) с папками, страницей-указателем и контрольными суммами.
library-pack-is = { $files }, всего { $size }.
library-pack-too-large = { $files }, всего { $size }: больше, чем { $most }, которые можно взять за один раз. Выберите меньше документов.
library-pack-recorded = Каждый из этих документов заносится в журнал как скачанный.
library-pack-do = Скачать комплект
library-pack-all = Всё одним комплектом (ZIP)
library-pack-table = Таблица всех файлов (CSV)
library-pack-sums = Контрольные суммы (SHA‑256)
library-pack-made = Составлено { $when } для: { $person }.
library-pack-readers = Эти документы предназначены для тех, кто может читать это пространство:
library-pack-verify = Проверить, что ничего не изменено: sha256sum -c SHA256SUMS
library-chosen-count = { $n ->
    [one] { $n } документ
    [few] { $n } документа
    [many] { $n } документов
   *[other] { $n } документа
}
library-files-count = { $n ->
    [one] { $n } файл
    [few] { $n } файла
    [many] { $n } файлов
   *[other] { $n } файла
}

library-circulate-wasted = Копия лежит в корзине пространства: { $spaces }. Её может вернуть тот, кто управляет этим пространством.
library-fault-folder-changed = Кто-то изменил эту папку с тех пор, как вы открыли страницу. Введённое сохранено; выше показано, какова папка теперь. Отправьте ещё раз, если вы именно этого хотите.
library-fault-removal-proposed = Предложена публикация одного из документов. Сначала на неё даётся ответ. Ничего не удалено.
library-notice-pack-large = Вместе документы больше, чем { $size }, которые можно взять за один раз, или их больше 1000. Откройте папку или выберите документы в списке.
library-notice-pack-many = За час вы взяли тридцать комплектов. Повторите попытку через час.
library-folder-edit = Изменить

# Languages that are awaited
library-parity-title = Ожидаемые языки
library-expect-title = Когда ожидается язык
library-expect-when = К какому сроку
library-expect-hint = Это видит каждый, кто может читать документ. Автоматических напоминаний нет.
library-expect-day = День
library-expect-day-hint = Ожидается до конца этого дня ({ $zone }).
library-expect-note = Сопроводительная строка
library-expect-note-hint = Например, кто переводит. Её читают те, кто может читать этот документ.
library-expect-do = Сохранить день
library-expect-link = Указать, к какому сроку ожидается
library-expected-by = { $language }: ожидается не позднее { $date } ({ $zone })
library-expected-past = { $language }: ожидался не позднее { $date } ({ $zone }); по-прежнему ожидается
library-notice-expected = День сохранён.
library-fault-not-awaited = Выберите ожидаемый язык.
library-fault-day = Введите существующий день.
library-fault-day-past = Выберите предстоящий день.
library-parity-languages = Рабочие языки
library-parity-hint = Учитываются документы с обозначением, которые вам доступны, и никакие другие. Документ, который находится в нескольких пространствах, учитывается один раз; он есть на языке, если есть на нём хотя бы в одном из них.
library-parity-share = Имеется
library-parity-which = Какие ожидаются
library-parity-told = { $there } из { $papers } документов
library-parity-more = Ожидается более { $n } документов.
library-parity-lacking = Ожидается документов: { $n }.
library-parity-papers = Ожидаемые документы
library-parity-awaited-in = Ожидаются на языке
library-parity-since = Здесь с
library-parity-complete-hint = Все доступные вам здесь документы есть на запрошенном языке.
library-parity-none = Нет процесса
library-parity-none-hint = Здесь показаны документы процессов, в которых у вас есть место.
library-parity-behind = { $n ->
    [one] { $n } перевод отстаёт от оригинала.
    [few] { $n } перевода отстают от оригинала.
    [many] { $n } переводов отстают от оригинала.
   *[other] { $n } перевода отстают от оригинала.
}
library-parity-behind-more = { $n ->
    [one] От оригинала отстаёт не менее { $n } перевода.
    [few] От оригинала отстают не менее { $n } переводов.
    [many] От оригинала отстают не менее { $n } переводов.
   *[other] От оригинала отстают не менее { $n } перевода.
}
library-parity-behind-papers = Переводы, отстающие от оригинала
library-parity-behind-hint = Оригинал изменился после того, как они были сделаны; имеющимися они не считаются. Новый перевод представляют на странице документа.
library-parity-behind-since = Отстаёт с
library-parity-looked-through = Просмотрены последние полученные документы с несколькими версиями, числом { $n }.
library-parity-none-behind-seen = Все языки есть; среди просмотренных документов нет переводов, отстающих от оригинала.
library-parity-nothing-missing = Все языки есть: указанное выше имеется, но отстаёт от оригинала.
library-unofficial = Неофициальный перевод
library-unofficial-box = Это неофициальный перевод
library-behind = Перевод версии { $n }; оригинал с тех пор изменился
library-behind-of = { $language }: перевод версии { $n }; оригинал с тех пор изменился

# Papers that follow another
library-relation-of = Как он следует за { $symbol }
library-relation-Rev = Пересмотр
library-relation-Rev-hint = Заменяет документ; обозначение то же, с /Rev. и номером.
library-relation-Add = Добавление
library-relation-Add-hint = Дополняет документ; обозначение то же, с /Add. и номером.
library-relation-Corr = Исправление
library-relation-Corr-hint = Исправляет документ; обозначение то же, с /Corr. и номером.
library-fault-relation = Выберите, как документ следует за другим.
library-fault-follows = Следовать можно только за тем, что имеет обозначение в общем пространстве.
library-follow-title = Пересмотр, добавление, исправление
library-act-follow = Отдельный документ, который следует за этим, с его обозначением.
library-act-follow-do = Представить
library-state-superseded-by = Заменён документом { $symbol }.
library-follows = Следует за
library-followed-by = За ним следуют

# Versions and readings
library-compare-title = Сравнить версии
library-compare-from = Более ранняя
library-compare-to = Более поздняя
library-compare-do = Сравнить
library-compare-unread = У одной из них нет текста, который удалось бы прочитать
library-compare-unread-hint = Файлы без текста, например изображения, сравнить нельзя. Сами версии можно скачать.
library-compare-same = В словах различий нет
library-compare-same-hint = Оформление и рисунки могут всё же различаться.
library-compare-gap = Одинаковые строки здесь опущены
library-compare-cut = Сравнение заканчивается здесь; тексты продолжаются.
library-compare-told = { $changed }, { $came }, { $went }.
library-compare-changed = { $n ->
    [0] Абзацы не изменены
    [one] Изменён { $n } абзац
    [few] Изменены { $n } абзаца
    [many] Изменено { $n } абзацев
   *[other] Изменено { $n } абзаца
}
library-compare-came = { $n ->
    [0] новых нет
    [one] { $n } новый
    [few] { $n } новых
    [many] { $n } новых
   *[other] { $n } нового
}
library-compare-went = { $n ->
    [0] удалённых нет
    [one] { $n } удалён
    [few] { $n } удалены
    [many] { $n } удалено
   *[other] { $n } удалено
}
library-compare-link = Сравнить с предыдущей
library-restore-title = Вернуть более раннюю версию
library-restore-means = Она становится новейшей, слово в слово. Промежуточные версии остаются, и их можно читать.
library-restore-do = Вернуть её
library-restore-link = Вернуть
library-restored = Снова { $version }.
library-tells = Что сообщают файлы помимо текста
library-tells-hint = Имена и другие следы, которые программы записывают в файл. Их может прочесть каждый, кто сохранит файл.
library-tells-nothing = Ничего не найдено.
library-tells-unknown = Файлы этого вида проверить нельзя. Сохраните то, что будет опубликовано, как DOCX или PDF и передайте в таком виде.
library-tells-unreadable = Файл не удалось прочесть.
library-tells-locked = Файл зашифрован, и проверить его нельзя.
library-tells-signed = Файл подписан: любое удаление нарушит подпись.
library-tells-left = Удалить удалось не всё, поэтому файл остаётся как есть.
library-tells-fixed = Из файлов этого вида здесь ничего не удаляется. Сохраните файл как DOCX или PDF (изображение — как PNG) и передайте в таком виде.
library-tells-bare = Ничего не найдено: в файле есть только текст, и каждый, кто его сохранит, прочтёт его целиком.
library-tells-marked = Кроме текста, ничего не найдено. Каждый, кто сохранит файл, прочтёт его целиком, в том числе примечания (<!-- … -->), которых не показывает ни одна страница.
library-tells-source = Каждый, кто сохранит файл, прочтёт весь его исходный код. Примечания, свойства и текст, скрытый самим его элементом, проверены; то, что скрывает таблица стилей, сценарий или цвет, — нет.
library-tells-old = Проверены только свойства: примечания, отслеженные исправления и скрытый текст в файлах этого старого вида не видны. Сохраните файл как DOCX или PDF и передайте в таком виде.
library-tells-left-over = То, что сообщают файлы на этих языках, удалить не удалось; они остались прежними: { $languages }.
library-tells-busy = Этот файл не проверен: сейчас читаются другие файлы. Попробуйте снова через минуту.
library-tells-again = Проверить снова
library-tells-busy-nothing = Ничего не сделано: сейчас читаются другие файлы. Попробуйте снова через минуту.
library-tells-cut = Найдено больше, чем здесь показано.
library-tells-goes = удаляется
library-tells-remains = остаётся
library-tells-title = Заголовок: { $text }
library-tells-author = Автор: { $text }
library-tells-changed-by = Последние изменения внёс: { $text }
library-tells-company = Организация: { $text }
library-tells-manager = Руководитель: { $text }
library-tells-person = Назван в файле: { $text }
library-tells-program = Создано в программе: { $text }
library-tells-points = Указывает на место на диске: { $text }
library-tells-comments = { $n ->
    [one] { $n } примечание без имени
    [few] { $n } примечания без имени
    [many] { $n } примечаний без имени
   *[other] { $n } примечания без имени
}
library-tells-comments-by = { $n ->
    [one] { $n } примечание, автор: { $who }
    [few] { $n } примечания, автор: { $who }
    [many] { $n } примечаний, автор: { $who }
   *[other] { $n } примечания, автор: { $who }
}
library-tells-changes = { $n ->
    [one] { $n } отслеженное исправление без имени
    [few] { $n } отслеженных исправления без имени
    [many] { $n } отслеженных исправлений без имени
   *[other] { $n } отслеженных исправления без имени
}
library-tells-changes-by = { $n ->
    [one] Исправлял { $who }: { $n } отслеженное исправление
    [few] Исправлял { $who }: { $n } отслеженных исправления
    [many] Исправлял { $who }: { $n } отслеженных исправлений
   *[other] Исправлял { $who }: { $n } отслеженных исправления
}
library-tells-place = Место, где сделан снимок
library-tells-earlier = { $n ->
    [one] { $n } прежнее состояние файла
    [few] { $n } прежних состояния файла
    [many] { $n } прежних состояний файла
   *[other] { $n } прежних состояния файла
}
library-tells-embedded = { $n ->
    [one] { $n } вложенный файл
    [few] { $n } вложенных файла
    [many] { $n } вложенных файлов
   *[other] { $n } вложенных файла
}
library-tells-embedded-name = Вложенный файл: { $text }
library-tells-hidden = { $n ->
    [one] { $n } скрытый слайд
    [few] { $n } скрытых слайда
    [many] { $n } скрытых слайдов
   *[other] { $n } скрытых слайда
}
library-tells-hidden-name = Скрытый лист: { $text }
library-tells-hidden-text = Скрытый текст
library-tells-hidden-cells = Скрытые строки или столбцы
library-tells-hidden-section = Раздел, скрытый всегда или иногда: { $text }
library-tells-hidden-shapes = Скрытые фигуры или изображения
library-tells-spoken = Читается вслух вместо ссылки: { $text }
library-tells-unread = Не проверено: { $text }
library-tells-notes = { $n ->
    [one] { $n } слайд с заметками докладчика
    [few] { $n } слайда с заметками докладчика
    [many] { $n } слайдов с заметками докладчика
   *[other] { $n } слайда с заметками докладчика
}
library-tells-stray = Данные между его частями или после его конца, которые нигде не показываются
library-tells-there = Свойство «{ $name }»
library-tells-other = Свойство «{ $name }»: { $text }
library-tells-take-out = Сделать версию без этого
library-tells-take-out-do = Удалить свойства, примечания и исправления
library-tells-about = Что удаляется и что остаётся
library-tells-means = Свойства, примечания и пометки на страницах, в том числе с прикреплёнными к ним файлами, имена авторов, а также данные между частями изображения или после его конца удаляются, отслеженные исправления принимаются. Так создаётся новая версия; нынешняя остаётся, и её можно читать.
library-tells-stays = Остаются заголовки, вложенные файлы, всё скрытое, то, что читается вслух вместо ссылки, непроверенные изображения и записи, заметки докладчика и ссылки, а также каждый файл, о котором здесь сказано, что его нельзя прочесть, что он подписан или что из файлов его вида ничего не удаляется.
library-tells-anew = Предложенная публикация относится к той версии, для которой она предложена: новую предлагают заново.
library-tells-none = Удалять нечего.
library-tells-note = { $version } без свойств, примечаний и отслеженных исправлений.
library-tells-note-in = { $version } без свойств, примечаний и отслеженных исправлений, языки: { $languages }.
library-tells-done = Новая версия сохранена. Вот что сообщают её файлы теперь.
library-readings-title = Кто открывал
library-readings-none = Пока никто не открывал
library-readings-hint = Учитываются те, кто в этом пространстве читал текст на странице, просмотрел или скачал файл либо взял его в комплекте.
library-reading-who = Кто
library-reading-what = Что
library-reading-when = Когда
library-reading-page = Прочитан на странице
library-reading-opened = Просмотрен в браузере
library-reading-download = Скачан
library-reading-pack = Скачан в комплекте
library-readings-total = { $n ->
    [one] Открывал { $n } человек.
    [few] Открывали { $n } человека.
    [many] Открывали { $n } человек.
   *[other] Открывали { $n } человека.
}

# Сроки для возражений
library-conduct-at-once = Открыт сразу после подписания.
library-conduct-consent = Открыт, когда автор дал согласие и публикация подписана.
library-conduct-window = { $n ->
    [one] Объявляется участникам на { $n } день; открыт, если никто не возразит.
    [few] Объявляется участникам на { $n } дня; открыт, если никто не возразит.
    [many] Объявляется участникам на { $n } дней; открыт, если никто не возразит.
   *[other] Объявляется участникам на { $n } дня; открыт, если никто не возразит.
}
library-window = Возражения
library-until = до
library-objection = Возражение
library-blocked = Нельзя предложить снова
library-lifted = Возражение снято
library-object-about = Об этой публикации объявлено участникам. Если никто из них не возразит, документ станет открытым в указанное выше время; больше ничего делать не нужно. Возражение одного участника её останавливает.
library-object-label = Возражение: { $organisation }
library-object-hint = Укажите причину. Её прочтут участники и секретариат, которые могут читать этот документ; она останется в журнале.
library-object-brings = Публикация сразу останавливается, и документ нельзя предложить снова до { $when }.
library-object-by = Возражает глава делегации или координатор ({ $organisation }): { $names }.
library-object-nobody = Возражает глава делегации или координатор ({ $organisation }). Сегодня этого качества нет ни у кого: напишите в секретариат.
library-object-own = У вас есть аккредитация, которая позволяет возразить: { $organisation }, { $capacity }. Чтобы возразить, действуйте в этом качестве.
library-object-own-do = Действовать в этом качестве
library-object-do = Возразить против публикации
library-lift-about = Ваша организация возразила. Если она снимет возражение, публикацию можно предложить снова; тогда о ней объявят заново.
library-lift-tells = Об этом сразу сообщается участникам и секретариату, которые могут читать этот документ.
library-lift-do = Снять возражение
library-announced-to = Кого извещают
library-announced-voices = Кто может возразить сегодня
library-announced-unheard = Сегодня никто не может возразить от имени следующих участников, так как здесь нет полномочия ни у главы их делегации, ни у координатора: { $names }.
library-announce-silence = О публикации объявляется сейчас; документ станет открытым, когда срок для возражений истечёт без них. До этого вы можете её остановить.
library-announce-silence-later = О публикации объявляется сейчас; если никто не возразит, документ станет открытым по окончании эмбарго. До этого вы можете её остановить.
library-announce-do = Объявить о публикации
library-release-after-window = Нет: открыт по истечении срока для возражений.
library-propose-consent-if = Если критерий требует согласия:
library-refused-before = Согласие на публикацию этого документа не дано: { $organisation }, { $when }. Указанная причина:
library-proposal-announced = Объявлено: станет открытым, если до { $when } не возразит ни один участник
library-proposal-objected = Возражение: { $organisation }
library-proposal-lifted = Возражение снято: { $organisation }
library-notice-announced = О публикации объявлено участникам.
library-notice-objected = Возражение записано. Публикация остановлена.
library-notice-objection-lifted = Возражение снято.
library-fault-window-room = По этому критерию участники могут возражать, а здесь документ могут читать не все. Сначала распространите его среди членов или на пленуме и предложите там.
library-fault-objected = Участник возразил против публикации этого документа. До дня, указанного при возражении, предложить её снова нельзя.
library-fault-objection = Укажите причину возражения, не более 2000 знаков.
# Papers at hand
library-keep = Держать под рукой
library-put-back = Больше не держать под рукой
library-at-hand-since = Под рукой с { $when }
library-notice-kept = Документ под рукой: он на странице «Документы под рукой», которую видите только вы.
library-notice-put-back = Документа больше нет под рукой. Он остаётся в своём пространстве.
library-notice-bookmarks-full = Под рукой уже 1 000 документов, больше не поместится. Сначала уберите часть со страницы «Документы под рукой».
# О чём документ
library-about-title = Тематика и ссылки
library-about-themes = Темы
library-about-themes-hint = Так, как их называют планы процесса.
library-about-themes-none = Планов этого процесса с темами не записано.
library-about-themes-gone = Больше не входят в план
library-about-countries = Страны
library-about-countries-hint = Те, что участвуют в процессе или наблюдают за ним, сейчас или ранее.
library-about-typed = Ключевые слова, ссылки, примечание
library-about-keywords = Ключевые слова
library-about-keywords-hint = По одному на строке или через запятую: не более 20, каждое не длиннее 60 знаков.
library-about-references = Ссылается на
library-about-references-hint = Условные обозначения других документов, по одному на строке. Существуют ли они, не проверяется; кто может видеть такой документ, найдёт ссылку на него.
library-about-referring = На него ссылаются
library-about-note-hint = Его читают те, кто может читать документ здесь. При распространении документа оно остаётся здесь.
library-about-now = Как есть сейчас
library-about-nothing = Пока ничего не указано.
library-notice-described = Тематика и ссылки сохранены.
library-fault-about-changed = Кто-то изменил эти сведения с тех пор, как вы открыли страницу. Введённое сохранено; ниже показано, каковы они теперь. Отправьте ещё раз, если вы именно этого хотите.
library-fault-theme = Выберите темы из списка.
library-fault-country = Выберите страны из списка.
library-fault-keyword-long = Сократите это ключевое слово до 60 знаков: { $it }
library-fault-keywords-many = Укажите не более 20 ключевых слов.
library-fault-reference-long = Сократите это условное обозначение до 60 знаков: { $it }
library-fault-references-many = Укажите не более 30 условных обозначений.
library-fault-reference-own = Уберите условное обозначение самого этого документа: { $it }
library-fault-announced = О публикации этого документа объявлено участникам. До конца срока для возражений ничего другого из него не публикуется; тот, кто публикует, может сначала её остановить.
library-fault-ahead = Публикация этого документа уже подписана и состоится позже. Сначала остановите её, если участники должны иметь возможность возразить.
# Публикации, предложенные вместе
library-batch = Публикации, предложенные вместе
library-batch-proposal = Предложение
library-batch-list = Список
library-batch-link = Показать документы, предложенные вместе с ним
library-batch-title = Предложить публикации вместе
library-batch-about = Все выбранные документы предлагаются по одному критерию, на всех языках их нынешних версий, кроме переводов более ранних. Дальше каждый идёт своим путём.
library-batch-select-hint = Для серии: один критерий и один срок для возражений на всю серию.
library-batch-select-do = Посмотреть, что можно предложить
library-batch-what = Что с ним будет
library-batch-outcome = Итог
library-batch-can-go = { $n ->
    [0] Ни один из этих документов нельзя предложить.
    [one] Можно предложить { $n } документ.
    [few] Можно предложить { $n } документа.
    [many] Можно предложить { $n } документов.
   *[other] Можно предложить { $n } документа.
}
library-batch-draft = Нельзя предложить: у документа нет обозначения.
library-batch-proposed = Нельзя предложить: его публикация уже предложена.
library-batch-objected = Нельзя предложить: этому мешает возражение.
library-batch-released = Нельзя предложить: он опубликован на всех своих языках или будет опубликован.
library-batch-agreed = Можно опубликовать сразу: согласие есть.
library-batch-own = Можно опубликовать сразу: это документ того, кто его предлагает, или самого секретариата.
library-batch-bound = Можно опубликовать сразу по правилу участников. Если критерий требует согласия, сначала запрашивается согласие составителя: { $organisation }.
library-batch-asks = Сначала запрашивается согласие составителя, так как правила участников его не связывают: { $organisation }.
library-batch-unheard = Критерий со сроком для возражений здесь применить нельзя: документы этого пространства могут читать не все участники.
library-batch-then = Следующая страница покажет, что будет с каждым отмеченным документом. До подтверждения на ней ничего не предлагается и не публикуется.
library-batch-do = Далее: что с ними будет
library-batch-next = Следующий шаг
library-batch-back = Выбрать другое
library-batch-fate-now = Станет открытым сразу.
library-batch-fate-embargoed = Станет открытым с { $when }.
library-batch-fate-announced = Объявляется участникам; станет открытым, если до { $when } никто из них не возразит.
library-batch-fate-asked = Запрашивается согласие: { $organisation }.
library-batch-embargoed-besides = Ввиду эмбарго не раньше { $when }.
library-batch-count-now = { $n ->
    [one] { $n } документ станет открытым сразу.
    [few] { $n } документа станут открытыми сразу.
    [many] { $n } документов станут открытыми сразу.
   *[other] { $n } документа станут открытыми сразу.
}
library-batch-count-embargoed = { $n ->
    [one] { $n } документ подписывается и станет открытым { $when }.
    [few] { $n } документа подписываются и станут открытыми { $when }.
    [many] { $n } документов подписываются и станут открытыми { $when }.
   *[other] { $n } документа подписываются и станут открытыми { $when }.
}
library-batch-count-announced = { $n ->
    [one] { $n } документ объявляется участникам и станет открытым, если до { $when } никто из них не возразит.
    [few] { $n } документа объявляются участникам и станут открытыми, если до { $when } никто из них не возразит.
    [many] { $n } документов объявляются участникам и станут открытыми, если до { $when } никто из них не возразит.
   *[other] { $n } документа объявляются участникам и станут открытыми, если до { $when } никто из них не возразит.
}
library-batch-count-asked = { $n ->
    [one] { $n } документ ждёт согласия своего автора.
    [few] { $n } документа ждут согласия своих авторов.
    [many] { $n } документов ждут согласия своих авторов.
   *[other] { $n } документа ждут согласия своих авторов.
}
library-batch-do-now = Опубликовать сейчас ({ $n })
library-batch-do-embargoed = Подписать с эмбарго ({ $n })
library-batch-do-announced = Объявить сейчас ({ $n })
library-batch-do-asked = Запросить согласие ({ $n })
library-batch-do-and-asked = запросить согласие ({ $n })
library-batch-ready = { $n ->
    [one] Готов { $n } документ.
    [few] Готово { $n } документа.
    [many] Готово { $n } документов.
   *[other] Готово { $n } документа.
}
library-batch-sign = Подписать готовое
library-batch-sign-do = Посмотреть, что произойдёт
library-batch-sign-back = Назад к списку
library-batch-sign-older = Подписывается версия { $n }; позднее представлена более новая.
library-batch-object-about = Отметьте документы, к которым относится возражение. Об остальных объявление остаётся в силе.
library-batch-object-do = Возразить против отмеченных
library-notice-batch-proposed = Документы предложены вместе. Что стало с каждым, показано в списке.
library-notice-batch-signed = То, что вы подтвердили, подписано. Ниже указано, что и когда будет с каждым документом.
library-notice-batch-objected = Возражение записано. Публикации, к которым оно относится, остановлены; об остальных объявление остаётся в силе.
library-fault-batch-many = Вместе предлагают не более 200 документов. Выберите меньше.
library-fault-batch-items = Не все эти документы можно предложить вместе: одни предложить нельзя, других уже нет на месте. В списке показано, какие можно. Просмотрите его и повторите.
library-fault-batch-none = Отметьте хотя бы один документ.
# Просьбы составителей
library-requests = Просьбы составителя
library-requests-hint = Организация, внёсшая документ, может попросить о более узком или более широком круге. Ведущие это пространство выполняют просьбу или объясняют, почему нет.
library-request-title = Попросить о другом круге
library-act-request = Попросите ведущих это пространство о более узком или более широком круге читателей этого документа.
library-act-request-do = Попросить
library-publication-title = Попросить о публикации
library-act-publication = Попросите опубликовать этот документ по одному из согласованных критериев.
library-request-1 = О чём просьба
library-request-1-hint = Просьба и ответ остаются при документе. Их читает каждый, кто читает здесь документ.
library-request-wish = Просьба
library-request-kind = В какое пространство
library-request-only-circulate = Только если вы просите о распространении в другое пространство.
library-request-itself = Ваша организация может распространить его сама, без просьбы: { $spaces }.
library-request-criterion = По какому критерию
library-request-only-release = Только если вы просите о публикации.
library-request-choose = Выберите
library-request-reason = Причина
library-request-reason-hint = Не более 2000 знаков.
library-request-then = Управляющих этим пространством известят сразу. Они выполнят просьбу или объяснят, почему нет.
library-request-do = Отправить просьбу
library-wish-withdraw-copy = Более узкий круг: убрать документ из этого пространства
library-wish-withdraw-release = Более узкий круг: отозвать публикацию
library-wish-circulate = Более широкий круг: распространить в другое пространство
library-wish-release = Более широкий круг: опубликовать по критерию
library-wish-circulate-to = Более широкий круг: распространить в другое пространство: { $space }
library-wish-release-under = Более широкий круг: опубликовать по критерию { $criterion }
library-request-state = Состояние
library-request-by = От кого
library-request-open = Ждёт ответа
library-request-there = Одна просьба ждёт ответа
library-request-there-hint = По документу ждёт ответа только одна просьба. Отзовите её, чтобы попросить о другом.
library-request-take-back = Отозвать просьбу
library-request-done = Выполнено
library-request-declined = Отклонено
library-request-withdrawn = Отозвана
library-request-answer = Ответить на просьбу
library-request-acts = Где это делается
library-request-acts-hint = Сначала выполните, затем отметьте ниже, что это сделано.
library-request-act-remove = Положить документ в корзину этого пространства
library-request-act-withdraw = Отозвать публикацию на странице документа
library-request-act-circulate = Распространить: { $space }
library-request-act-propose = Предложить публикацию
library-request-answer-done = Выполнено
library-request-answer-decline = Отклонено
library-request-words = Слово к ответу
library-request-words-hint = Обязательно, если просьба отклоняется. Не более 2000 знаков.
library-notice-requested = Просьба отправлена управляющим этим пространством.
library-notice-request-answered = На просьбу дан ответ. Просившего известят.
library-notice-request-withdrawn = Просьба отозвана.
library-fault-request-open = Одна просьба об этом документе уже ждёт ответа.
library-fault-request-kind = Выберите пространство.
library-fault-request-wish = Выберите, о чём просьба.
library-fault-request-reason = Укажите причину, не более 2000 знаков.
library-fault-request-answer = Укажите, выполнено ли это.
library-batch-announced-already = Нельзя предложить: о его публикации уже объявлено.

library-in-hand-title = Взять документ в работу
library-in-hand-until = До какого времени
library-in-hand-means = Все, кто может читать этот документ, видят, что вы над ним работаете. Это никому не мешает: других предупредят, прежде чем они что-либо добавят. В указанное время это закончится само, и вы можете вернуть документ раньше.
library-in-hand-note-hint = Например, над чем вы работаете. Это увидят те, кто может читать документ.
library-in-hand-do = Взять в работу
library-in-hand-longer = Указать другой срок
library-in-hand-return = Вернуть
library-in-hand = В работе ({ $who }) до: { $when }.
library-in-hand-own = Этот документ у вас в работе до: { $when }.
library-in-hand-warning = В работе ({ $who }) до: { $when }. Вы всё же можете дополнить документ; в журнале будет указано, что он был в работе.
library-in-hand-recalled = Документ был в работе ({ $who }). Те, кто управляет этим пространством, прекратили это: { $when }. Причина:
library-act-in-hand = Сообщите, что работаете над ним, и до какого времени. Это никому не мешает.
library-notice-in-hand = Документ у вас в работе.
library-notice-given-back = Документ больше не у вас в работе.
library-notice-recalled = Документ больше не в работе; причина указана на его странице.
library-recall-title = Забрать документ у того, кто над ним работает
library-recall-means = Причину прочтут все, кто может читать этот документ, в том числе тот, у кого он в работе. Это заносится в журнал.
library-recall-reason-hint = Например, срок. Её увидят те, кто может читать этот документ.
library-recall-none = Этот документ сейчас ни у кого не в работе.
library-recall-do = Забрать
library-fault-in-hand = Этот документ в работе у другого лица. Подождите, пока его вернут, или обратитесь к тем, кто управляет пространством.
library-fault-in-hand-long = Выберите время в пределах ближайших 30 дней.
library-fault-in-hand-note = Сократите строку до 500 знаков.
library-fault-quota = В этом процессе больше нет места для этого файла. Отправьте файл поменьше или попросите место у секретариата.

# Moving to another space
library-move-title = Переместить в другое пространство
library-move-hint = При перемещении никто не получает возможности читать то, чего не мог читать раньше.
library-move-further = Чтобы документ прочитали другие, распространите его.
library-move-choose = Выбрать, куда переместить…
library-move-1-hint = Сначала выберите пространство; затем страница покажет, кто сможет читать документы и какие из них можно переместить.
library-move-offered = Здесь предлагаются пространства этого процесса, которыми вы управляете. Собственное пространство делегации и публичное пространство к ним не относятся.
library-move-no-target = Других пространств этого процесса, которыми вы управляете, нет.
library-move-work-out = Показать, что с ними станет
library-move-2 = Кто сможет их читать
library-move-3 = Что станет с каждым
library-move-afterwards = После этого их читают
library-move-lose = Больше не смогут читать
library-move-gain = Смогли бы читать впервые
library-move-nobody = Никто.
library-move-outcome = Результат
library-move-moves = Перемещается
library-move-stays = Остаётся
library-move-held = Остаётся: на документ распространяется правовой запрет на удаление.
library-move-proposed = Остаётся: предложена его публикация. Сначала на неё даётся ответ и она подписывается.
library-move-announced = Остаётся: объявлена его публикация, и участники ещё могут возразить.
library-move-objected = Остаётся: действует возражение участника против его публикации.
library-move-there = Остаётся: документ уже есть в том пространстве или лежит в его корзине.
library-move-originator = Остаётся: его автор больше не смог бы его там читать.
library-move-gains = В пространстве «{ $space }» эти документы прочитал бы тот, кто сейчас их читать не может. Они туда не перемещаются.
library-move-wider = Пространство «{ $space }» такого вида, что в него могут быть допущены те, кто здесь никогда не читает. Документы туда не перемещаются.
library-move-many = За один раз перемещается не более 200 документов. Выберите документы из списка или перемещайте вложенные папки по одной.
library-move-count = { $n ->
    [0] Ни один документ не перемещается.
    [one] Перемещается { $n } документ.
    [few] Перемещаются { $n } документа.
    [many] Перемещаются { $n } документов.
   *[other] Перемещается { $n } документа.
}
library-move-all-stay = Ни один из этих документов нельзя сейчас туда переместить.
library-move-keeps = Условные обозначения, версии, файлы и всё, что относится к документам, остаются без изменений.
library-move-folders = Папки создаются и там; те, что окажутся пустыми, здесь удаляются.
library-move-untold = Новых читателей нет, поэтому сообщения никому не направляются. В журналах обоих пространств появится строка о каждом документе.
library-move-do = Переместить в «{ $space }»
library-move-leave = Не перемещать
library-notice-moved = Документы перемещены сюда.
library-fault-move-gains = При этом перемещении читать смог бы тот, кто сейчас не может. Ничего не перемещено.
library-fault-move-stays = Не все эти документы можно сейчас переместить; причина указана при каждом. Ничего не перемещено.

# Circulating several papers
library-dispatch-hint = Они остаются здесь, и их можно читать также в том пространстве.
library-dispatch-1-hint = Сначала выберите пространство; затем страница покажет, какие документы передаются и кто впервые сможет их прочитать.
library-dispatch-no-target = Других пространств, в которые вы могли бы передать эти документы, нет.
library-dispatch-work-out = Показать, кто их будет читать
library-dispatch-already = Читают здесь и уже могут их прочитать
library-dispatch-newly = Читают там, но не здесь
library-dispatch-goes = Распространяется
library-dispatch-there = Остаётся: документ уже есть в том пространстве в нынешнем виде или лежит в его корзине.
library-dispatch-count = { $n ->
    [one] Распространяется { $n } документ.
    [few] Распространяются { $n } документа.
    [many] Распространяются { $n } документов.
   *[other] Распространяется { $n } документа.
}
library-dispatch-all-stay = Ни один из этих документов нельзя сейчас там распространить.
library-dispatch-symbols = Условные обозначения передаются вместе с документами; те, у которых их нет, получают их из серии того пространства, если она у него есть.
library-dispatch-told = { $n ->
    [0] Там не читает никто, кто не читает здесь, поэтому никто не получит сообщения.
    [one] { $n } читатель того пространства, который не читает здесь, получит по почте сообщение о каждом документе на своём языке.
    [few] { $n } читателя того пространства, которые не читают здесь, получат по почте сообщение о каждом документе, каждый на своём языке.
    [many] { $n } читателей того пространства, которые не читают здесь, получат по почте сообщение о каждом документе, каждый на своём языке.
   *[other] { $n } читателя того пространства, которые не читают здесь, получат по почте сообщение о каждом документе, каждый на своём языке.
}
library-notice-dispatched = { $n ->
    [one] { $n } документ распространён в пространстве
    [few] { $n } документа распространены в пространстве
    [many] { $n } документов распространены в пространстве
   *[other] { $n } документа распространены в пространстве
}
library-fault-dispatch-many = За один раз распространяется не более 50 документов. Выберите меньше.
library-fault-dispatch-stays = Не все эти документы можно сейчас там распространить; причина указана при каждом. Ничего не распространено.
library-fault-dispatch-left = Некоторые документы тем временем изменились и не распространены. Остальные распространены и уже находятся там.

# An archive of papers
library-archive-title = Подать архив (ZIP)
library-archive-hint = Его папки и файлы становятся папками и документами этого пространства. Вы увидите, что получится, прежде чем что-либо будет записано.
library-archive-table-title = С таблицей (manifest.csv)
library-archive-table-hint = Файл manifest.csv на верхнем уровне может сообщать, что представляет собой каждый файл: path, symbol, title, language, original, kind, date, как в комплектах этого сайта. Файлы с одинаковым обозначением там — языки одного документа. Иначе об этом говорят имена: Report_en.pdf и Report_ru.pdf — один документ на двух языках.
library-archive-file = Архив
library-archive-usual = Там, где не сказано иное
library-archive-unsaid = Не указано
library-archive-look = Просмотреть
library-archive-preview = Что получится из ⁨{ $name }⁩
library-archive-faults = Что требует исправления
library-archive-nothing = Пока что-либо из этого остаётся, ничего не подаётся. Исправьте архив и отправьте его снова.
library-archive-folders = Создаваемые папки
library-archive-papers = Подаваемые документы
library-archive-do = Подать все
library-archive-none = Это не архив ZIP: { $it }
library-archive-unreadable = Архив повреждён и не может быть прочитан.
library-archive-many = В архиве больше файлов и папок, чем { $it }.
library-archive-many-papers = За один раз подаётся не более 200 документов. Разделите архив.
library-archive-empty = В архиве нет ни одного документа.
library-archive-path = Путь ведёт за пределы архива или содержит имя, которое может записать не каждый компьютер.
library-archive-deep = Файл лежит более чем в восьми папках.
library-archive-link = Это ссылка, а не файл.
library-archive-locked = Файл защищён паролем.
library-archive-method = Файл сжат способом, который здесь не читается. Создайте архив обычным способом (Deflate).
library-archive-twice = У другого файла тот же путь — для компьютера, который не различает прописные и строчные буквы.
library-archive-damaged = Файл повреждён, или его длина не такая, как указано.
library-archive-large = Файл слишком велик, или слишком велик весь архив в распакованном виде.
library-archive-table = Таблицу не удаётся прочитать. Это CSV в UTF-8, и первая строка называет столбцы, среди них «path».
library-archive-line = Эту строку не удаётся прочитать, или она не называет пути.
library-archive-no-file = Такого файла в архиве нет: { $it }
library-archive-line-twice = Этот файл назван и в другой строке: { $it }
library-archive-language = Укажите язык его кодом (en, es, fr, ar, ru, zh, pt). Указано: «{ $it }»
library-archive-language-missing = Язык не указан.
library-archive-kind = Укажите вид так, как он стоит в форме документа. Указано: «{ $it }»
library-archive-kind-missing = Вид не указан.
library-archive-date-missing = Дата не указана.
library-archive-date = Введите существующую дату: 2001, 2001-03 или 2001-03-09.
library-archive-at-line = manifest.csv, строка { $line }
library-archive-missing-hint = Недостающее можно указать для всех файлов сразу в форме, в разделе «Там, где не сказано иное».
library-archive-again = Отправить другой архив
library-archive-circulates = { $n ->
    [one] Документ ({ $n }) распространяется сразу: каждому присваивается условное обозначение, и те, кто может здесь читать, получают сообщение.
   *[other] Документы ({ $n }) распространяются сразу: каждому присваивается условное обозначение, и те, кто может здесь читать, получают сообщение.
}
library-archive-drafts = { $n ->
    [one] Черновики: { $n }. У них нет условного обозначения, и они никому не рассылаются.
   *[other] Черновики: { $n }. У них нет условного обозначения, и они никому не рассылаются.
}
library-archive-originator = Документы представляются от имени: { $organisation }. Автором остаётся эта организация: для распространения в других пространствах и для публикации нужно её согласие, если согласованный участниками критерий публикации не предусматривает иного.
library-archive-consent-box = { $organisation }: согласие на распространение этих документов в других пространствах и на их публикацию в соответствии с критериями публикации, принятыми в рамках процесса.
library-archive-consent-hint = Сама по себе отметка ничего не распространяет и не публикует. С нею те, кто управляет пространством, могут распространить документы в других пространствах, а секретариат может опубликовать их, не спрашивая вас снова. Без неё документы распространяет в других пространствах только ваша организация, и её согласие запрашивается перед любой публикацией, которую критерий публикации не регулирует иначе.
library-archive-file-kind = Файлы этого вида не принимаются.
library-archive-language-twice = Этот язык у документа указан дважды: { $it }
library-archive-originals = У документа два оригинала.
library-fault-archive = Что-то в архиве требует исправления. Ничего не подано.
library-fault-archive-folder = Такой папки нет. Её может создать тот, кто управляет пространством.
library-fault-archive-quota = В этом процессе больше нет места для всего этого архива. Ничего не подано. Отправьте архив поменьше или попросите место у секретариата.
library-notice-archived = Документы архива поданы.
library-fault-removal-checked = Файл одного из документов проверяется или остановлен. Ничего не удалено.
