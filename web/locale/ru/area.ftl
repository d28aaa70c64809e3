area-wordmark = Виртуальный секретариат
area-skip = Перейти к содержанию
area-language = Язык
area-nav = Закрытое пространство
area-nav-home = Моя страница
area-nav-papers = Документы
area-nav-spaces = Пространства
area-nav-desk = Секретариат
area-nav-account = Моя учётная запись
area-nav-operator = Оператор
area-acting-as = Вы действуете как
area-choose-seat = Выберите полномочие
area-seat-hint = Каждое действие совершается в рамках одного полномочия. Выберите его здесь.
area-seat-now = сейчас
area-signed-in-as = Вход выполнен:
area-sign-out = Выйти
area-band = Это пространство
area-foot = Закрытое пространство.
area-foot-store = Содержание этой страницы не сохраняется ни в кешах, ни в поисковых системах.
area-foot-demo = Демонстрация: факты 2001 года взяты из опубликованных исследований, документы иллюстративные, лица вымышленные.
area-foot-nav = Открытый сайт и учётная запись
area-public-site = Открытый сайт: { $process }
area-public-site-short = Открытый сайт
area-public-home = Открытый сайт
area-home-title = { $organisation }: { $process }
area-awaited = Ожидается от нас
area-awaited-hint = Предложено опубликовать документ. Это произойдёт только с согласия вашей организации.
area-awaited-consent = Ожидается ваше согласие на публикацию.
area-see-all = Показать все ({ $n })
area-consented = Согласовано, ожидает публикации
area-consented-hint = Согласие получено. Публикация состоится после подписания.
area-consented-one = Публикация ожидает подписи.
area-new = Новое для меня
area-new-since = Со времени вашего последнего посещения { $when }.
area-new-first = Это ваше первое посещение: последние документы, доступные вам для чтения.
area-new-days = Документы за последние { $n } дней. Словом «Новое» отмечено то, что поступило со времени вашего последнего посещения { $when }.
area-new-mark = Новое
area-new-none = За это время ничего не поступило.
area-new-none-first = Документов пока нет.
area-all-papers = Все доступные мне документы
area-my-spaces = Мои пространства
area-my-spaces-hint = Под каждым названием указано, кто может там читать.
area-new-papers = { $n ->
    [0] ничего нового
    [one] { $n } новый документ
    [few] { $n } новых документа
    [many] { $n } новых документов
   *[other] { $n } нового документа
}
area-new-papers-more = более { $n } новых документов
area-all-spaces = Все мои пространства здесь ({ $n })

area-hand-in = Представить документ
area-hand-in-where = В какое пространство? Под каждым названием указано, кто сможет там прочитать документ.
area-hand-in-seat = Документ представляется от имени: { $organisation } ({ $capacity }). Другое полномочие выбирается вверху страницы.
area-hand-in-circulates = распространяется сразу
area-hand-in-draft = сначала черновик
area-hand-in-none-title = Ни одно пространство не принимает документы в рамках этого полномочия
area-hand-in-none = Ваше полномочие позволяет читать, но не добавлять документы. Если это нужно изменить, помогут координатор вашей делегации или секретариат.
area-people = Кто здесь, поимённо
area-people-tab = Кто здесь
area-people-name = Имя
area-people-capacity = Функция
area-people-here = Имеют здесь полномочие: { $who }.
area-people-of = { $persons } (представлено { $organisations }; всего { $whole })
area-people-all = { $persons } ({ $whole })
area-people-some = { $persons } ({ $organisations })
area-people-persons = { $n ->
    [one] { $n } человек
    [few] { $n } человека
    [many] { $n } человек
   *[other] { $n } человека
}
area-people-organisations = { $n ->
    [one] { $n } организация
    [few] { $n } организации
    [many] { $n } организаций
   *[other] { $n } организации
}
area-people-band = Полоса вверху считает допущенные организации, в том числе те, у которых ещё ни у кого нет учётной записи.
area-people-no-mail = Адреса здесь не показываются.
area-spaces-title = Мои пространства
area-spaces-none-title = Сегодня для вас не открыто ни одно пространство
area-spaces-none = Ваше полномочие действует, но пока не открывает ни одного пространства. Подробнее скажут координатор вашей делегации или секретариат.
area-ended-title = Сегодня не действует ни одно из ваших полномочий
area-ended = Срок вашего полномочия истёк или ещё не начался. Пока ни одно полномочие не действует, открываемые им пространства для вас закрыты. Представленные вами документы остаются у вашей организации.
area-ended-ask = Если вы по-прежнему представляете свою организацию, обратитесь, пожалуйста, к координатору её делегации: он может пригласить вас с новым полномочием. Координатора назначает секретариат процесса; кто это, указано на открытом сайте.
area-spaces-range = Пространства { $from }–{ $to } из { $all }.
area-spaces-all = Все мои пространства
area-spaces-before = Предыдущие пространства
area-spaces-next = Следующие пространства
area-spaces-pager = Другие пространства
area-spaces-no-match = Здесь у вас нет пространств этого вида
area-filters = Фильтры
area-process = Процесс
area-room = Вид пространства
area-papers-title = Все доступные мне документы
area-papers-none-title = Документов пока нет
area-papers-none = Как только в одном из ваших пространств распространят документ, он появится здесь.
area-papers-tab = Все документы
area-bookmarks-tab = Под рукой
area-bookmarks-title = Документы под рукой
area-bookmarks-order = Сначала добавленные последними. Этот список не видит больше никто.
area-bookmarks-none-title = Под рукой пока нет документов
area-bookmarks-none = Выберите «Держать под рукой» на странице документа — и он появится здесь, в каком бы пространстве ни находился. Этого не видит больше никто.
area-bookmarks-put-back = Больше не держать под рукой выбранные документы
area-bookmarks-done = Выбранных документов больше нет под рукой. Они остаются в своих пространствах.
area-read-tab = Недавно прочитанные
area-read-title = Документы, которые я недавно читал(а)
area-read-order = Сначала прочитанные последними; не более 50 документов. Учитываются тексты, прочитанные на странице, скачанные файлы и комплекты.
area-read-none-title = Вы пока не читали документов
area-read-none = Как только вы прочитаете текст документа на его странице или скачаете файл, документ появится здесь.
area-read-on = дата чтения: { $when }

area-band-own = Эту страницу читаете только вы, { $name }. Больше её никто не видит.
area-band-anyone = Доступно всем без входа в систему.
area-band-readers = Читают: { $who }.
area-band-participant = { $n ->
    [one] { $n } участник
    [few] { $n } участника
    [many] { $n } участников
   *[other] { $n } участника
}
area-band-observer = { $n ->
    [one] { $n } наблюдатель
    [few] { $n } наблюдателя
    [many] { $n } наблюдателей
   *[other] { $n } наблюдателя
}
area-band-civil_society = { $n ->
    [one] { $n } организация гражданского общества
    [few] { $n } организации гражданского общества
    [many] { $n } организаций гражданского общества
   *[other] { $n } организации гражданского общества
}
area-band-secretariat = { $n ->
    [0] секретариат
    [1] секретариат
    [one] { $n } секретариат
    [few] { $n } секретариата
    [many] { $n } секретариатов
   *[other] { $n } секретариата
}
area-band-office-presidency = председательствующая сторона
area-band-office-co_chair = сопредседатели
area-band-office-chair = председатель группы
area-band-office-lead = ведущее государство
area-band-office-executive_secretary = исполнительный секретарь
area-band-office-network_officer = ответственные за сеть
area-band-seats-of = лица, аккредитованные ({ $name })
area-band-all = все аккредитованные лица
area-band-all-participant = участники
area-band-all-observer = наблюдатели
area-band-all-civil_society = гражданское общество
area-band-all-secretariat = секретариат
area-band-seats-under = лица, аккредитованные ({ $name }) со статусом «{ $standing }»
area-band-holding = { $who } в должности «{ $office }»
area-band-as = { $who } в роли «{ $capacity }»
area-band-named = { $n ->
    [one] { $n } лицо, допущенное поимённо
    [few] { $n } лица, допущенных поимённо
    [many] { $n } лиц, допущенных поимённо
   *[other] { $n } лица, допущенных поимённо
}
area-band-not-both = Не читают наблюдатели и гражданское общество.
area-band-not-observers = Не читают наблюдатели.
area-band-not-civil = Не читает гражданское общество.
area-band-manage = Вы можете читать, добавлять документы и вести это пространство.
area-band-contribute = Вы можете читать и добавлять документы.
area-band-read = Вы можете читать.
area-band-more = Об этом пространстве

area-announced = Объявлено, можно возразить
area-announced-hint = Эти публикации состоятся сами в указанное время, если прежде не возразит участник. От делегации возражает её глава или координатор.
area-announced-until = Возражения до
# Просьбы составителей
area-requested = Просьбы составителей
area-requested-hint = Документы, для которых составители просят о другом круге читателей
