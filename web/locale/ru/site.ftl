# The pages of the public site.

# Head and foot
site-wordmark = Виртуальный секретариат
site-skip = Перейти к содержанию
site-language = Язык
site-sign-in = Вход
site-foot-demo-word = Демонстрация.
site-foot-demo = Сведения взяты из опубликованных исследований и отражают положение на 2001 год. Документы представляют собой примерные изложения, а не официальные тексты; лица вымышлены.
site-foot = Открытый сайт консультативных процессов по вопросам миграции, которые обслуживает этот секретариат.
site-foot-nav = Об этом сайте
site-processes = Процессы
site-about = О сайте
site-accessibility = Доступность
site-where = Где вы находитесь

# Parts of a process
site-tab-profile = Общие сведения
site-tab-participants = Участники
site-tab-plan = План действий
site-tab-documents = Документы
site-tab-meetings = Совещания

# Home
site-home-title = Где правительства ведут консультации по вопросам миграции
site-home-lead = { $n ->
    [one] { $n } региональный консультативный процесс по вопросам миграции: кто и с какого времени участвует, когда проходят совещания, какие документы обнародованы.
    [few] { $n } региональных консультативных процесса по вопросам миграции. У каждого есть открытая страница: кто и с какого времени участвует, когда проходят совещания, какие документы обнародованы.
    [many] { $n } региональных консультативных процессов по вопросам миграции. У каждого есть открытая страница: кто и с какого времени участвует, когда проходят совещания, какие документы обнародованы.
   *[other] { $n } региональных консультативных процесса по вопросам миграции. У каждого есть открытая страница: кто и с какого времени участвует, когда проходят совещания, какие документы обнародованы.
}
site-home-beside = В период между совещаниями работа продолжается в закрытых пространствах, доступных тем, кто в ней участвует.
site-home-processes = Процессы
site-home-order = В порядке первых совещаний. Если исследователи отнесли процесс к одному из четырех этапов, это показано: решение, общий язык, план, практическая работа.
site-home-processes-none = Ни один процесс еще не внесен. Когда он появится, его открытая страница будет здесь.
site-home-documents = Последние обнародованные документы
site-home-documents-side = Все обнародованные документы процесса находятся на его странице.
site-home-documents-none = Ни один документ еще не обнародован. На страницах процессов сказано, чем они занимаются и кто участвует.
site-home-texts = Обо всех процессах
site-home-meetings = Предстоящие совещания
site-home-meetings-side = Только объявленные открыто совещания.
site-home-meetings-none = Предстоящие совещания не объявлены. Прошедшие совещания указаны на страницах процессов.
site-states = { $n ->
    [one] { $n } государство
    [few] { $n } государства
    [many] { $n } государств
   *[other] { $n } государства
}
site-organisations = { $n ->
    [one] { $n } организация
    [few] { $n } организации
    [many] { $n } организаций
   *[other] { $n } организации
}

# Column heads
site-col-process = Процесс
site-col-region = Регион
site-col-taking-part = Участвуют
site-col-began = Начало
site-col-stage = Этап или состояние
site-col-symbol = Условное обозначение
site-col-title = Название
site-col-kind = Вид
site-col-languages = Языки
site-col-date = Дата
site-col-when = Когда
site-col-what = Что
site-col-lane = Вид
site-col-standing = Статус
site-col-meeting = Совещание
site-col-outcome = Итоги

# Stages and status; a capital letter is set where a phrase begins
site-stage-1 = решение о сотрудничестве
site-stage-2 = общий язык
site-stage-3 = план действий
site-stage-4 = практическая работа
site-stage-towards-2 = переход к общему языку
site-stage-towards-3 = переход к плану
site-stage-towards-4 = переход к практической работе
site-stage-both = { $stage }; { $next }
site-stage-none = не отнесен к этапу
site-status-succeeded = продолжен другими органами
site-status-follow-up = на этапе последующих мер
site-status-adopted = принятая декларация, не процесс
site-status-starting = начинается

# Profile
site-profile = Общие сведения
site-process-description = Общие сведения, участники, план действий, совещания и обнародованные документы: { $process }.
site-told-elsewhere = Описания приводятся на том языке, на котором они записаны.
site-goals = Цели
site-fact-began = Начало
site-fact-participants = Участники
site-fact-observers = Наблюдатели
site-fact-secretariat = Секретариат
site-fact-chair = Председательство
site-fact-meets = Совещания
site-fact-stage = Этап
site-fact-funding = Финансирование
site-fact-ngo = Сеть НПО
site-fact-not-recorded = Не указано

# Milestones
site-milestones = Основные вехи
site-milestones-legend = Прямоугольник: известен только год. Точка: известен месяц.
site-timeline-about = Хронология: { $process }, { $from }–{ $to } годы. Таблица ниже содержит те же сведения.
site-same-as-table = То же в виде таблицы
site-lane-stage = Этап
site-lane-meetings = Совещание
site-lane-milestones = Событие
site-lane-participants = Участники
site-no-date = Дата не указана
site-no-place = Место не указано
site-place-inferred = (по названию)

# Who takes part
site-participants = Кто участвует
site-participants-legend = Сплошная линия: участник. Прерывистая: наблюдатель или даты не указаны.
site-participants-none = Участники не указаны.
site-since-unknown = С какого времени каждый из них участвует, не указано.
site-standing-since = { $standing }, с: { $since }
site-standing-until = { $standing }, до: { $until }; начало не указано
site-standing-from-until = { $standing }, { $since } – { $until }
site-standing-since-ended = { $standing }, с: { $since }; завершено, дата не указана
site-standing-ended = { $standing } ранее; даты не указаны
site-standing-undated = { $standing }; с какого времени, не указано
site-secretariats = { $n ->
    [one] Секретариат
    [few] Секретариаты
    [many] Секретариаты
   *[other] Секретариаты
}
site-secretariats-none = У этого процесса нет секретариата.
site-offices = Должности
site-office-since-unknown = начало не указано
site-office-open = настоящее время

# Plan
site-plan = План действий
site-plan-none = План действий не указан.
site-plan-known = Здесь приведено { $known } из { $total }.
site-plan-adopted = принят
site-plan-issued = издан
site-plan-largely-achieved = в основном выполнен
site-plan-under-discussion = обсуждается

# Groups
site-groups = Рабочие группы
site-group-proposed = предложена
site-group-lead = Ведет: { $lead }

# Documents
site-documents = Обнародованные документы
site-documents-about = Документы, обнародованные процессом, на всех их языках.
site-documents-all = Все, с отбором
site-documents-none = Ни один документ этого процесса еще не обнародован.
site-documents-empty = Пока ничего не обнародовано
site-documents-no-match = Подходящих документов нет
site-documents-no-match-help = Выберите меньше условий отбора или покажите все обнародованные документы.
site-documents-total = { $n ->
    [one] { $n } документ
    [few] { $n } документа
    [many] { $n } документов
   *[other] { $n } документа
}
site-documents-total-more = Более { $n } документов
site-filter = Отобрать
site-filter-none = Показать все
site-filter-any = Все
site-filter-language = Язык
site-filter-year = Год
site-pager = Страницы списка
site-newer = Более новые документы
site-older = Более старые документы
site-released = обнародовано
site-original = оригинал
site-translation = перевод
site-not-yet = пока нет
site-title-in = Название на языке оригинала: { $language }
site-text-in = язык текста: { $language }
site-original-in = язык оригинала: { $language }
site-superseded = Этот документ заменен более поздней публикацией:
site-document-text = Текст документа
site-document-no-text = Текст этого документа содержится в его файлах.
site-document-in-original = Текст: { $language } · оригинал
site-document-in-translation = Текст: { $language } · перевод
site-files = Языки и файлы
site-download = Скачать
site-cite = Ссылка на этот документ
site-release = Сведения об обнародовании
site-release-at = Обнародован
site-release-by = Кем
site-release-criterion = Критерий
site-release-originator = Автор
site-release-covers = Охватывает
site-release-supersedes = Заменяет
site-release-first = Ничего; первая публикация

# Withdrawn
site-tombstone = Документ отозван
site-tombstone-title = { $symbol }: документ отозван
site-tombstone-lead = Документ { $symbol } был обнародован, а затем отозван.
site-tombstone-at = Отозван
site-tombstone-reason = Причина
site-tombstone-help = Его текст и файлы здесь больше не доступны. Это условное обозначение не присваивается другому документу.

# Meetings
site-meetings = Совещания
site-meetings-none = Ни одно совещание этого процесса не было объявлено открыто.
site-meeting-planned = запланировано
site-meeting-unclear = проведено ли оно, не указано

# About
site-about-title = Об этом сайте
site-about-lead = { $n ->
    [one] Открытая часть виртуального секретариата: здесь { $n } межправительственный процесс по вопросам миграции рассказывает о своей работе.
    [few] Открытая часть виртуального секретариата: здесь { $n } межправительственных процесса по вопросам миграции рассказывают о своей работе.
    [many] Открытая часть виртуального секретариата: здесь { $n } межправительственных процессов по вопросам миграции рассказывают о своей работе.
   *[other] Открытая часть виртуального секретариата: здесь { $n } межправительственных процесса по вопросам миграции рассказывают о своей работе.
}
site-about-public = Что открыто
site-about-public-1 = У каждого процесса есть страница с его целями, участниками и наблюдателями с указанием времени вступления, секретариатом, планом действий и совещаниями.
site-about-public-2 = Документы становятся открытыми путем обнародования. В каждом случае указываются критерий, согласованный членами процесса, и то, дал ли автор документа согласие или правило участников его не требует.
site-about-private = Что закрыто
site-about-private-1 = Между совещаниями правительства, наблюдатели и гражданское общество работают в закрытых пространствах. Кто может там читать, определяет каждое пространство; на этом сайте ничего из них не появляется.
site-about-cite = Цитирование
site-about-cite-1 = Обнародованный документ навсегда сохраняет свое условное обозначение и адрес, общие для всех языков. На его странице указано, как на него ссылаться, и приведена контрольная сумма каждого файла.
site-about-cite-2 = Если документ отозван, по его адресу сообщается об этом с указанием дат и причины.
site-about-facts = Сведения
site-about-facts-1 = Точность дат соответствует источнику: если записан только год, показан только год. О том, что не записано, так и сказано.
site-about-data = Ваши данные
site-about-data-1 = Для чтения этого сайта учетная запись не нужна. Он не сохраняет файлов cookie, ничего не загружает с других сайтов и не следит за читателями.

# Accessibility
site-access-lead = Эти страницы должны быть доступны каждому, на любом устройстве и с любыми вспомогательными средствами. Мы создаем их по Руководству по обеспечению доступности веб-контента 2.2, уровень AA.
site-access-how = На что можно рассчитывать
site-access-keyboard = Все работает с одной клавиатуры; текущее место всегда видно, а первая ссылка ведет к содержанию.
site-access-script = Ни одной странице не нужны сценарии.
site-access-zoom = Текст можно увеличить до 200 процентов, а страницы умещаются на узком экране без боковой прокрутки.
site-access-colour = Смысл нигде не передается одним цветом: каждое состояние названо и словами. Светлый или темный вид следует настройкам вашего устройства.
site-access-pictures = За каждым рисунком следует таблица или текст с теми же сведениями.
site-access-print = При печати опускается то, что нужно только на экране.
site-access-languages = Языки
site-access-languages-1 = Страницы доступны на шести языках, на арабском — справа налево. Тексты, существующие только на одном языке, помечены, чтобы программы чтения вслух читали их на этом языке.
site-access-limits = Известные ограничения
site-access-limits-1 = Файлы обнародованных документов остаются такими, какими их создали авторы; некоторые могут не читаться программами чтения вслух. Если текст документа известен, он приведен на его странице.
site-access-limits-2 = Описания процессов пока существуют только на английском языке.

# Stages in one word, for the drawing
site-stage-short-1 = 1 решение
site-stage-short-2 = 2 язык
site-stage-short-3 = 3 план
site-stage-short-4 = 4 работа

# Citation and record of release
site-text = текст
site-citation = { $author }, «{ $title }», { $rest }.
site-by-secretariat = секретариат
site-signed-secretariat = секретариат
site-signed-presidency = председательство
site-signed-import = Перенесено с данными процесса; здесь не подписывалось
site-originator-own = { $name }; собственный документ, дополнительного согласия не требуется
site-originator-consented = { $name }; дано согласие на публикацию
site-originator-rule = { $name }; опубликовано по правилу, согласованному участниками
site-document-behind = Перевод более раннего текста, чем этот оригинал
