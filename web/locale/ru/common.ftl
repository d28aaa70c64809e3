# Words that all pages share.
list-and = { $most } и { $last }
list-and-before-i = { $most } и { $last }
list-comma = ,{ " " }
sentence-gap = { " " }
label-colon = :{ " " }
date-year = { $year }
date-instant = { $day }, { $time } ({ $zone })
date-instant-there = { $day }, { $time }
date-end-of-day = конца { $day } ({ $zone })
times-in = Время указано: { $zone }.

# Zones by the city that people know them by; the others by the city of their id
zone-at = { $time }, { $offset }
zone-of-city = местное время ({ $city })
zone-america-tegucigalpa = время Тегусигальпы
zone-america-mexico_city = время Мехико
zone-america-toronto = время Оттавы
zone-america-lima = время Лимы
zone-europe-zurich = время Женевы
zone-europe-budapest = время Будапешта
zone-europe-stockholm = время Стокгольма
zone-europe-moscow = московское время
zone-asia-manila = время Манилы
zone-asia-bangkok = время Бангкока
zone-africa-dakar = время Дакара
zone-africa-mbabane = время Мбабане

# Languages
language-en = английский
language-es = испанский
language-fr = французский
language-ar = арабский
language-ru = русский
language-zh = китайский
language-pt = португальский

# Kinds of papers
kind-joint-communique = совместное коммюнике
kind-communique = коммюнике
kind-declaration = декларация
kind-decisions = решения
kind-conclusions = выводы
kind-recommendations = рекомендации
kind-network-report = доклад сети
kind-activity-report = отчет о деятельности
kind-financial-report = финансовый отчет
kind-presidency-report = доклад председательства
kind-report = доклад
kind-concept-note = концептуальная записка
kind-note = записка
kind-agenda = повестка дня
kind-annotated-agenda = аннотированная повестка дня
kind-list-of-participants = список участников
kind-plan-of-action = план действий
kind-work-plan = план работы
kind-questionnaire = вопросник
kind-country-reply = ответ страны
kind-matrix = сравнительная таблица
kind-guidelines = руководящие принципы
kind-memorandum = меморандум о взаимопонимании
kind-proceedings = материалы
kind-observer-statement = заявление наблюдателя
kind-civil-society-statement = заявление гражданского общества
kind-country-presentation = выступление страны
kind-statement = заявление
kind-rules = правила
kind-checklist = контрольный перечень
kind-summary = резюме
kind-glossary = глоссарий
kind-discussion-paper = дискуссионный документ
kind-comparison = сопоставление
kind-letter = письмо
kind-other = иной документ

# Standings
standing-participant = Участник
standing-observer = Наблюдатель
standing-civil_society = Гражданское общество
standing-secretariat = Секретариат

# Spaces
space-public = Открытое пространство
space-plenary = Пленарное пространство
space-members = Пространство участников
space-bureau = Бюро
space-desk = Рабочее пространство секретариата
space-civil = Гражданское общество
space-joint = Совместное пространство
space-group = Рабочая группа
space-drafting = Редакционный комитет
space-delegation = Делегация
space-delegation-of = Делегация: { $name }
space-meeting = Совещание
space-own = Ваша личная страница

# How far one may go in a space
level-read = Чтение
level-contribute = Участие
level-manage = Управление

# Capacities of seats
capacity-head = глава делегации
capacity-focal_point = координатор
capacity-delegate = делегат
capacity-adviser = советник
capacity-staff = сотрудник

# Offices
office-presidency = Председательство
office-co_chair = Сопредседательство
office-chair = Председатель
office-lead = Ведущее государство
office-executive_secretary = Исполнительный секретарь
office-network_officer = Ответственный за сеть

# Kinds of files
file-pdf = PDF
file-word = Word
file-text = текст
file-markdown = Markdown
file-image = изображение
file-web-page = веб-страница
file-xml = XML
file-spreadsheet = электронная таблица
file-presentation = презентация
file-archive = архив
file-other = файл

# Sizes; $n comes as text
size-bytes = { $n } байт
size-kb = { $n } КБ
size-mb = { $n } МБ
size-gb = { $n } ГБ

# Standings, counted
standing-participants = { $n ->
    [one] { $n } участник
    [few] { $n } участника
    [many] { $n } участников
   *[other] { $n } участника
}
standing-observers = { $n ->
    [one] { $n } наблюдатель
    [few] { $n } наблюдателя
    [many] { $n } наблюдателей
   *[other] { $n } наблюдателя
}
standing-civil_societys = { $n ->
    [one] { $n } организация гражданского общества
    [few] { $n } организации гражданского общества
    [many] { $n } организаций гражданского общества
   *[other] { $n } организации гражданского общества
}
standing-secretariats = { $n ->
    [one] { $n } секретариат
    [few] { $n } секретариата
    [many] { $n } секретариатов
   *[other] { $n } секретариата
}
