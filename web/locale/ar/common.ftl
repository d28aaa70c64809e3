# Words that all pages share.
list-and = { $most } و{ $last }
list-and-before-i = { $most } و{ $last }
list-comma = ،{ " " }
sentence-gap = { " " }
label-colon = :{ " " }
date-year = { $year }
date-instant = { $day }، { $time } ({ $zone })
date-instant-there = { $day }، { $time }
date-end-of-day = نهاية يوم { $day } ({ $zone })
times-in = الأوقات المبيّنة: { $zone }.

# Zones by the city that people know them by; the others by the city of their id
zone-at = { $time }، { $offset }
zone-of-city = توقيت { $city }
zone-america-tegucigalpa = توقيت تيغوسيغالبا
zone-america-mexico_city = توقيت مدينة مكسيكو
zone-america-toronto = توقيت أوتاوا
zone-america-lima = توقيت ليما
zone-europe-zurich = توقيت جنيف
zone-europe-budapest = توقيت بودابست
zone-europe-stockholm = توقيت ستوكهولم
zone-europe-moscow = توقيت موسكو
zone-asia-manila = توقيت مانيلا
zone-asia-bangkok = توقيت بانكوك
zone-africa-dakar = توقيت داكار
zone-africa-mbabane = توقيت مبابان

# Languages
language-en = الإنجليزية
language-es = الإسبانية
language-fr = الفرنسية
language-ar = العربية
language-ru = الروسية
language-zh = الصينية
language-pt = البرتغالية

# Kinds of papers
kind-joint-communique = بيان مشترك
kind-communique = بيان
kind-declaration = إعلان
kind-decisions = قرارات
kind-conclusions = استنتاجات
kind-recommendations = توصيات
kind-network-report = تقرير شبكة
kind-activity-report = تقرير عن الأنشطة
kind-financial-report = تقرير مالي
kind-presidency-report = تقرير الرئاسة
kind-report = تقرير
kind-concept-note = مذكرة مفاهيمية
kind-note = مذكرة
kind-agenda = جدول أعمال
kind-annotated-agenda = جدول أعمال مشروح
kind-list-of-participants = قائمة المشاركين
kind-plan-of-action = خطة عمل
kind-work-plan = برنامج عمل
kind-questionnaire = استبيان
kind-country-reply = رد بلد
kind-matrix = مصفوفة مقارنة
kind-guidelines = مبادئ توجيهية
kind-memorandum = مذكرة تفاهم
kind-proceedings = محاضر
kind-observer-statement = كلمة مراقب
kind-civil-society-statement = بيان المجتمع المدني
kind-country-presentation = عرض بلد
kind-statement = كلمة
kind-rules = قواعد
kind-checklist = قائمة تحقق
kind-summary = ملخص
kind-glossary = مسرد
kind-discussion-paper = ورقة نقاش
kind-comparison = مقارنة
kind-letter = رسالة
kind-other = وثيقة أخرى

# Standings
standing-participant = مشارك
standing-observer = مراقب
standing-civil_society = المجتمع المدني
standing-secretariat = الأمانة

# Spaces
space-public = الفضاء العام
space-plenary = الجلسة العامة
space-members = فضاء الأعضاء
space-bureau = المكتب
space-desk = مكتب الأمانة
space-civil = المجتمع المدني
space-joint = الفضاء المشترك
space-group = فريق عامل
space-drafting = لجنة الصياغة
space-delegation = وفد
space-delegation-of = وفد { $name }
space-meeting = اجتماع
space-own = صفحتكم الخاصة

# How far one may go in a space
level-read = اطلاع
level-contribute = مساهمة
level-manage = إدارة

# Capacities of seats
capacity-head = رئيس الوفد
capacity-focal_point = جهة الاتصال
capacity-delegate = مندوب
capacity-adviser = مستشار
capacity-staff = موظف

# Offices
office-presidency = الرئاسة
office-co_chair = الرئاسة المشتركة
office-chair = الرئاسة
office-lead = الدولة الرائدة
office-executive_secretary = الأمين التنفيذي
office-network_officer = مسؤول الشبكة

# Kinds of files
file-pdf = PDF
file-word = Word
file-text = نص
file-markdown = Markdown
file-image = صورة
file-web-page = صفحة ويب
file-xml = XML
file-spreadsheet = جدول بيانات
file-presentation = عرض تقديمي
file-archive = ملف مضغوط
file-other = ملف

# Sizes; $n comes as text
size-bytes = { $n } بايت
size-kb = { $n } كيلوبايت
size-mb = { $n } ميغابايت
size-gb = { $n } غيغابايت

# Standings, counted
standing-participants = { $n ->
    [zero] لا مشاركين
    [one] مشارك واحد
    [two] مشاركان
    [few] { $n } مشاركين
    [many] { $n } مشاركاً
   *[other] { $n } مشارك
}
standing-observers = { $n ->
    [zero] لا مراقبين
    [one] مراقب واحد
    [two] مراقبان
    [few] { $n } مراقبين
    [many] { $n } مراقباً
   *[other] { $n } مراقب
}
standing-civil_societys = { $n ->
    [zero] لا منظمات للمجتمع المدني
    [one] منظمة واحدة للمجتمع المدني
    [two] منظمتان للمجتمع المدني
    [few] { $n } منظمات للمجتمع المدني
    [many] { $n } منظمة للمجتمع المدني
   *[other] { $n } منظمة للمجتمع المدني
}
standing-secretariats = { $n ->
    [zero] لا أمانة
    [one] أمانة واحدة
    [two] أمانتان
    [few] { $n } أمانات
    [many] { $n } أمانة
   *[other] { $n } أمانة
}
