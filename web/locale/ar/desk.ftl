## Tabs and what all pages share

desk-tabs = مكتب الأمانة
desk-tab-people = الأشخاص والجهات
desk-tab-offices = المناصب
desk-tab-admissions = القبول
desk-tab-publication = النشر
desk-tab-mail = البريد
desk-tab-record = السجل
desk-tab-as = الاطلاع بصفة أخرى
desk-as-csv = بصيغة CSV
desk-pager = صفحات القائمة
desk-newer = الأحدث
desk-older = الأقدم
desk-show = عرض
desk-save = حفظ
desk-leave = المغادرة دون تغيير
desk-choose = اختر
desk-end = إنهاء
desk-end-this = إنهاء هذا القبول
desk-end-seat = إنهاء صفة التمثيل هذه
desk-on-record = يُقيَّد ما تفعله هنا في السجل باسمك وصفة تمثيلك.
desk-may-stay-empty = يمكن تركه فارغًا
desk-empty-no-end = فارغ: بلا أجل
desk-not-recorded = غير مسجل
desk-not-yet = ليس بعد
desk-original = الأصل
desk-fault-in-title = للتصحيح:{" "}
desk-faults = { $n ->
    [zero] لا شيء للتصحيح
    [one] أمر واحد يحتاج إلى تصحيح
    [two] أمران يحتاجان إلى تصحيح
    [few] { $n } أمور تحتاج إلى تصحيح
    [many] { $n } أمرًا يحتاج إلى تصحيح
   *[other] { $n } أمر يحتاج إلى تصحيح
}
desk-faults-kept = ما كتبته محفوظ. ولم يُنفَّذ شيء بعد.

## Column heads

desk-col-person = الشخص
desk-col-persons = الأشخاص
desk-col-who = من
desk-col-organisation = الجهة
desk-col-standing = صفة الجهة
desk-col-seat = صفة التمثيل
desk-col-seats = صفات التمثيل
desk-col-capacity = صفة الشخص
desk-col-sent = أُرسلت
desk-col-ends = تنتهي
desk-col-do = الإجراء
desk-col-since = منذ
desk-col-from = من
desk-col-until = إلى
desk-col-state = الحالة
desk-col-holder = يشغله
desk-col-title-borne = تسميته آنذاك
desk-col-level = المدى
desk-col-ceiling = السقف
desk-col-dates = التواريخ
desk-col-paper = الوثيقة
desk-col-paper-title = العنوان
desk-col-symbol = الرمز
desk-col-date = التاريخ
desk-col-act = الإجراء
desk-col-object = موضوعه
desk-col-space = الفضاء
desk-col-address = العنوان الشبكي
desk-col-originator = الجهة المصدِرة
desk-col-criterion = المعيار
desk-col-asked = طُلب في
desk-col-languages = اللغات
desk-col-released = نُشرت في
desk-col-number = الرقم
desk-col-wording = الصياغة
desk-col-to = إلى
desk-col-mail = الرسالة
desk-col-reason = سبب التعذر
desk-col-tries = المحاولات
desk-col-next = المحاولة التالية
desk-col-process = العملية
desk-col-secretariat = الأمانة

## People

desk-people-title = الأشخاص وصفات الجهات
desk-invite-person = دعوة شخص
desk-add-standing = إضافة جهة
desk-invitations = دعوات لم تُقبل بعد
desk-invitations-count = { $n ->
    [zero] لا دعوات مرسلة.
    [one] دعوة واحدة أُرسلت ولم تُقبل بعد.
    [two] دعوتان أُرسلتا ولم تُقبلا بعد.
    [few] { $n } دعوات أُرسلت ولم تُقبل بعد.
    [many] { $n } دعوة أُرسلت ولم تُقبل بعد.
   *[other] { $n } دعوة أُرسلت ولم تُقبل بعد.
}
desk-invitations-none = لا دعوات منتظرة. ولمنح شخص صفة تمثيل، وجّه إليه دعوة.
desk-invitation-awaited = منتظرة
desk-invitation-expired = انقضى أجل الرابط؛ أرسلها من جديد
desk-send-again = إرسال من جديد
desk-withdraw = سحب
desk-standings = الجهات وصفاتها
desk-standings-about = لا تفتح صفة الجهة أي فضاء إلا ما دامت موسومة بأنها سارية. أما التاريخ الماضي والتواريخ غير المعروفة فلا تفتح شيئًا.
desk-standings-none = لا صفة لأي جهة بعد. أضف الأولى.
desk-group-participant = المشاركون: { $n }
desk-group-observer = المراقبون: { $n }
desk-group-civil_society = المجتمع المدني: { $n }
desk-group-secretariat = { $n ->
    [zero] الأمانة: { $n }
    [one] الأمانة: { $n }
    [two] الأمانات: { $n }
    [few] الأمانات: { $n }
    [many] الأمانات: { $n }
   *[other] الأمانات: { $n }
}
desk-state-in-force = سارية
desk-state-future = تبدأ لاحقًا
desk-state-ended = منتهية
desk-state-history = تاريخ سابق، لا تفتح شيئًا
desk-seats = صفات التمثيل
desk-seats-about = يتولى الشخص صفة تمثيل في إطار صفة واحدة لجهة واحدة. وتدير الوفود صفات تمثيلها بنفسها؛ ويظهر لك ما يجوز لك الاطلاع عليه.
desk-seats-none = ليست لأحد صفة تمثيل بعد.
desk-seats-past = صفات التمثيل المنتهية
desk-seats-present = صفات التمثيل الحالية
desk-seats-past-none = لم تنته أي صفة تمثيل بعد.
desk-total-seats = { $n ->
    [zero] لا صفات تمثيل.
    [one] صفة تمثيل واحدة.
    [two] صفتا تمثيل.
    [few] { $n } صفات تمثيل.
    [many] { $n } صفة تمثيل.
   *[other] { $n } صفة تمثيل.
}

## A delegation’s own seats

desk-own-tab = صفات التمثيل
desk-own-title = صفات التمثيل في الوفد
desk-own-about = تدير جهة الاتصال صفات التمثيل في وفدها. وتسجّل الأمانة من هي جهة الاتصال مستندة إلى رسالة الجهة.
desk-own-when-accepted = من يوم قبول الدعوة
desk-own-undelivered = تعذر تسليم الرسالة. يُرجى التحقق من العنوان مع صاحبه، ثم إرسال الدعوة من جديد أو سحبها وإرسال غيرها.
desk-own-offices = مناصب الجهة
desk-own-offices-about = لا يفتح المنصب فضاءً إلا لصفات التمثيل المسماة له، ومنها النواب.
desk-own-col-exercised = يمارسه
desk-own-exercised-none = لم يُسمَّ أحد بعد
desk-own-exercised-name = تسمية من يمارسه
desk-own-exercised-hint = من تُحدَّد أسماؤهم يمارسون المنصب من الآن، أو من يومه الأول إن كان لاحقًا. ولا يمارسه غيرهم من الوفد.
desk-own-capacity-hint = تسجّل الأمانة جهة الاتصال.

## Standings, seats and kinds in words

desk-plural-participant = المشاركون
desk-plural-observer = المراقبون
desk-plural-civil_society = المجتمع المدني
desk-plural-secretariat = الأمانة
desk-plural-anyone = الجميع
desk-seat-name = ⁨{ $person }⁩ (⁨{ $organisation }⁩؛ { $capacity })
desk-kind-state = دولة
desk-kind-special_administrative_region = منطقة إدارية خاصة
desk-kind-former_state = دولة لم تعد قائمة
desk-kind-former_territory = إقليم لم يعد قائمًا
desk-kind-international_organisation = منظمة دولية
desk-kind-programme = برنامج
desk-kind-process_secretariat = أمانة عملية
desk-kind-ngo = منظمة غير حكومية
desk-kind-ngo_network = شبكة منظمات غير حكومية
desk-kind-national_authority = سلطة في دولة واحدة
desk-kind-other = نوع آخر

## Invitation

desk-invite-title = دعوة شخص إلى صفة تمثيل
desk-invite-about = يتلقى الشخص رسالة فيها رابط يصلح مرة واحدة ولمدة 7 أيام. وتبدأ صفة التمثيل بقبول الدعوة، ولا تفتح شيئًا قبل ذلك.
desk-invite-send = إرسال الدعوة
desk-invite-leave = المغادرة دون دعوة
desk-field-name = الاسم
desk-field-name-hint = كما ينبغي أن يرد في قوائم المشاركين
desk-field-email = البريد الإلكتروني
desk-field-email-hint = العنوان الخاص بالشخص، لا عنوان يشترك فيه مكتب
desk-field-language = لغة الرسالة
desk-field-standing-of = الجهة وصفتها
desk-field-standing-of-hint = لا تُعرض إلا الصفات السارية
desk-field-capacity = صفة الشخص
desk-field-letter-group = الرسالة التي تسمّي جهة الاتصال
desk-field-letter-hint = تلزم لجهة الاتصال؛ ويُترك الحقلان فارغين لغيرها. ويُخطر الوفد فورًا بكل صفة تمثيل جديدة.
desk-field-letter = مرجع الرسالة
desk-field-letter-date = تاريخ الرسالة
desk-hint-day = سنة-شهر-يوم، مثل ⁦2001-05-14⁩
desk-hint-end-day = سنة-شهر-يوم؛ تنتهي عند منتصف الليل مع بداية هذا اليوم
desk-hint-time = الساعات والدقائق، مثل 18:00
desk-hint-partial = بالدقة المعروفة: ⁦2000⁩ أو ⁦2000-03⁩ أو ⁦2000-03-24⁩

## Standing

desk-standing-new = إضافة جهة إلى العملية
desk-standing-edit = صفة الجهة: { $organisation }
desk-standing-about = قد تكون للجهة عدة صفات في العملية الواحدة، متعاقبة أو متزامنة. وما كان صحيحًا من قبل يبقى في التاريخ.
desk-standing-make = إضافة الصفة
desk-field-organisation = الجهة
desk-which-listed = جهة معروفة في هذه المنظومة
desk-which-new = جهة أخرى
desk-field-organisation-listed = اختر الجهة
desk-field-name-en = الاسم بالإنجليزية
desk-field-name-es = الاسم بالإسبانية
desk-field-name-fr = الاسم بالفرنسية
desk-field-kind = نوع الجهة
desk-field-standing = صفة الجهة
desk-field-since = منذ
desk-field-until = إلى
desk-field-doors = هل تفتح فضاءات؟
desk-field-in-force = وسمها بأنها سارية
desk-field-in-force-hint = من دون الوسم تكون تاريخًا سابقًا: تُعرض ولا تفتح شيئًا
desk-opens = إذا وُسمت سارية فتحت
desk-opens-nothing = لا تفتح بذاتها أي فضاء
desk-opens-space = ⁨{ $space }⁩ ({ $level })

## Ending

desk-end-seat-title = إنهاء صفة التمثيل هذه
desk-end-seat-with = ما ينتهي معها
desk-end-seat-do = إنهاء صفة التمثيل
desk-end-office-title = إنهاء هذه المدة في المنصب
desk-end-office-with = ما ينتهي معها
desk-end-office-do = إنهاء المدة في المنصب
desk-end-admission-title = إنهاء هذا القبول
desk-end-admission-with = من لا يمكنه الدخول بعد ذلك
desk-end-admission-do = إنهاء القبول
desk-end-stays = ما يبقى
desk-end-when = متى ينتهي
desk-end-now = الآن
desk-end-later = في وقت لاحق
desk-field-day = اليوم
desk-field-time = الوقت
desk-field-zone = المنطقة الزمنية
desk-ends-sessions = جلسات هذا الشخص المفتوحة الآن؛ ويسجّل الدخول من جديد لصفات التمثيل الباقية له
desk-ends-named = حالات قبول صفة التمثيل هذه بالاسم
desk-ends-invitations = الدعوات المرسلة بصفة التمثيل هذه التي لم يقبلها أحد بعد
desk-ends-admissions = { $n ->
    [zero] لا قبول بالاسم
    [one] قبول واحد بالاسم
    [two] قبولان بالاسم
    [few] { $n } حالات قبول بالاسم
    [many] { $n } حالة قبول بالاسم
   *[other] { $n } حالة قبول بالاسم
}
desk-ends-offices = { $n ->
    [zero] لا منصب بصفة التمثيل هذه
    [one] منصب واحد بصفة التمثيل هذه
    [two] منصبان بصفة التمثيل هذه
    [few] { $n } مناصب بصفة التمثيل هذه
    [many] { $n } منصبًا بصفة التمثيل هذه
   *[other] { $n } منصب بصفة التمثيل هذه
}
desk-ends-entries = { $n ->
    [zero] لا يدخل به أحد الآن
    [one] يدخل به الآن شخص واحد؛ ومن قُبل بطريق آخر أيضًا يظل يدخل
    [two] يدخل به الآن شخصان؛ ومن قُبل بطريق آخر أيضًا يظل يدخل
    [few] يدخل به الآن { $n } أشخاص؛ ومن قُبل بطريق آخر أيضًا يظل يدخل
    [many] يدخل به الآن { $n } شخصًا؛ ومن قُبل بطريق آخر أيضًا يظل يدخل
   *[other] يدخل به الآن { $n } شخص؛ ومن قُبل بطريق آخر أيضًا يظل يدخل
}
desk-ends-office-doors = ما هو مفتوح لشاغله بفضل هذا المنصب
desk-stays-papers = الوثائق المقدمة بصفة التمثيل هذه تبقى حيث هي.
desk-stays-handed-in = الوثائق المقدمة تبقى حيث هي.
desk-stays-record = تبقى القيود في السجل.
desk-stays-other-seats = لا تُمس صفات التمثيل الأخرى لهذا الشخص.

## Offices

desk-offices-title = المناصب وشاغلوها
desk-office-record = تسجيل تولّي منصب
desk-offices-none = لا منصب مسجلًا
desk-offices-none-hint = سجّل الرئاسة أو رئيسًا أو أمينًا تنفيذيًا بالتسمية التي يحملها المنصب. ويبقى الشاغلون السابقون كما كانوا.
desk-terms-none = لا شاغل مسجلًا.
desk-timeline-of = الخط الزمني للشاغلين: { $office }. والجدول أدناه يذكر الشيء نفسه.
desk-timeline-key = المملوء: اليومان معروفان. المحدَّد: لا يُعرف إلا السنة أو الشهر، أو ما زال مستمرًا.
desk-office-title = تسجيل تولّي منصب
desk-office-about = يبدأ المنصب وينتهي من تلقاء نفسه في اليومين اللذين تحددهما، عند منتصف الليل بالمنطقة الزمنية التي تختارها. ويبقى الشاغلون السابقون كما كانوا.
desk-field-office = المنصب
desk-field-title-borne = التسمية التي يحملها
desk-field-title-borne-hint = كما يُسمى في ذلك الوقت، مثل «Secretaría Pro Témpore»
desk-field-held = يشغله
desk-held-organisation = جهة
desk-held-seat = شخص واحد بصفة تمثيل
desk-field-seat = صفة التمثيل
desk-field-exercised = من يمارسه باسم الجهة
desk-field-exercised-hint = لا يفتح المنصب فضاءً إلا لصفات التمثيل هذه، وكلها من هذه الجهة
desk-field-first-day = اليوم الأول
desk-field-end-day = يوم انتهائه
desk-field-zone-office-hint = عادةً منطقة المضيف

## Admissions

desk-admissions-of = القبول: { $space }
desk-admit = قبول
desk-matrix = حسب صفة الجهة
desk-another-space = فضاء آخر
desk-readers-now = { $n ->
    [zero] لا يمكن لأحد القراءة هنا الآن.
    [one] يمكن لشخص واحد القراءة هنا الآن.
    [two] يمكن لشخصين القراءة هنا الآن.
    [few] يمكن لـ{ $n } أشخاص القراءة هنا الآن.
    [many] يمكن لـ{ $n } شخصًا القراءة هنا الآن.
   *[other] يمكن لـ{ $n } شخص القراءة هنا الآن.
}
desk-matrix-about = السقف ثابت لكل نوع من الفضاءات، ولا يتجاوزه أي قبول مهما كان طريقه. المملوء: مقبول. الفارغ: غير مقبول. المظلل بخطوط: يغلقه السقف.
desk-level-none = لا شيء
desk-cell-given = مقبول
desk-cell-may = غير مقبول
desk-cell-shut = مغلق
desk-count-organisations = { $n ->
    [zero] لا جهة
    [one] جهة واحدة
    [two] جهتان
    [few] { $n } جهات
    [many] { $n } جهة
   *[other] { $n } جهة
}
desk-count-persons = { $n ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $n } أشخاص
    [many] { $n } شخصًا
   *[other] { $n } شخص
}
desk-dates-since = من { $from }
desk-dates-between = من { $from } إلى { $until }
desk-dates-never = لا يُقبل أبدًا في فضاء من هذا النوع
desk-dates-anyone = في الفضاء العام وحده
desk-dates-none = لم يُقبل أحد
desk-see-as-another = الاطلاع على العملية بصفة أخرى
desk-named = بالاسم
desk-named-about = ما تجمعه العلامة + يجب أن يتحقق كله في صفة تمثيل واحدة.
desk-named-none = لا أحد مقبول بالاسم.
desk-admit-to = قبول في: { $space }
desk-admit-who = 1. من
desk-admit-who-about = حدّد شرطًا واحدًا على الأقل. ويجب أن يتحقق كل ما تحدده في صفة تمثيل واحدة.
desk-any = أيّ منها
desk-admit-how-far = 2. إلى أي مدى
desk-admit-ceiling-about = لا يتجاوز أحد سقف هذا النوع من الفضاءات مهما اختير هنا.
desk-field-level = ما يمكنهم فعله
desk-level-read-note = رؤية الوثائق وتنزيلها
desk-level-contribute-note = القراءة وتقديم الوثائق
desk-level-manage-note = المساهمة والتنظيم وقبول الآخرين
desk-ceilings-here = السقوف في هذا الفضاء
desk-admit-when = 3. متى
desk-admit-past = يفتح القبول الفضاء بماضيه. وإن كان ينبغي ألا يقرأ أحدهم الماضي فأنشئ فضاءً جديدًا.
desk-admit-enters = 4. من سيدخل حديثًا
desk-admit-look = حساب من سيدخل
desk-admit-look-again = الحساب من جديد
desk-admit-look-about = لم يُقبل أحد بعد. يُرجى أولًا الاطلاع على من سيُقبل.
desk-admit-do = قبول
desk-enters-nobody = لن يدخل أحد حديثًا: كل من يشملهم هذا القبول يمكنهم القراءة هنا الآن، أو لا أحد تنطبق عليه الشروط.
desk-enters = { $n ->
    [zero] لن يتمكن أحد حديثًا من القراءة هنا.
    [one] سيتمكن شخص واحد حديثًا من القراءة هنا.
    [two] سيتمكن شخصان حديثًا من القراءة هنا.
    [few] سيتمكن { $n } أشخاص حديثًا من القراءة هنا.
    [many] سيتمكن { $n } شخصًا حديثًا من القراءة هنا.
   *[other] سيتمكن { $n } شخص حديثًا من القراءة هنا.
}

## Emergency access

desk-emergency-title = الدخول الطارئ
desk-emergency-ask = طلب دخول طارئ
desk-emergency-about = يتيح الدخول الطارئ لصفة تمثيل واحدة قراءة فضاء واحد مدة 24 ساعة على الأكثر، في حدود السقوف. ولا يُفتح إلا بعد أن يوقّع أيضًا شخص من جهة ثانية؛ ولفضاء المجتمع المدني يوقّع شخص منه. أما فضاء الوفد فلا يُفتح لغيره ولو في حالة طارئة. ويُخطر فورًا من يديرون الفضاء.
desk-emergency-requests = الطلبات
desk-emergency-none = لم يُطلب أي دخول طارئ.
desk-emergency-col-signer = الموقّع الثاني
desk-emergency-hours = { $n ->
    [zero] لا يقرأ
    [one] يقرأ ساعة واحدة
    [two] يقرأ ساعتين
    [few] يقرأ { $n } ساعات
    [many] يقرأ { $n } ساعة
   *[other] يقرأ { $n } ساعة
}
desk-emergency-field-seat = من سيقرأ هناك
desk-emergency-field-seat-hint = صفة تمثيل واحدة، دون غيرها مما للشخص نفسه
desk-emergency-field-signer = الجهة التي توقّع مع الأمانة
desk-emergency-field-signer-hint = يوقّع رئيس وفدها أو جهة الاتصال فيها خلال 24 ساعة
desk-emergency-field-hours = الساعات
desk-emergency-field-hours-hint = من 1 إلى 24، محسوبة من التوقيع الثاني
desk-emergency-field-reason = السبب
desk-emergency-do = توقيع الطلب وإرساله
desk-emergency-own-about = تطلب الأمانة من جهتكم التوقيع معها. ولا يُفتح شيء دون توقيعكم. وبه يقرأ الشخص المذكور الفضاء من تلك اللحظة، وينتهي الدخول من تلقاء نفسه.
desk-emergency-own-none = لا يُطلب توقيع من جهتكم.
desk-emergency-sign-until = آخر أجل للتوقيع
desk-emergency-sign = توقيع
desk-emergency-decline = رفض
desk-emergency-who-signs = لا يمكنك توقيع هذا الطلب. يوقّعه رئيس وفد أو جهة اتصال في { $organisation } لم يقدّم الطلب ولن يدخل بموجبه، وتتيح له صفة تمثيله التوقيع بشأن فضاء كهذا.
desk-emergency-end = إنهاء الدخول الآن
desk-emergency-opened-about = يُعرض هنا الدخول الطارئ إلى هذا الفضاء مع الوقت الذي يبقى مفتوحًا حتى حلوله. ويمكن لمن يديرون الفضاء إنهاؤه قبل ذلك.
desk-emergency-opened-none = لم يُفتح هذا الفضاء في حالة طارئة.
desk-emergency-asked = التوقيع الثاني منتظر
desk-emergency-expired = لم يُوقَّع في الأجل
desk-emergency-open = موقَّع، مفتوح الآن
desk-emergency-over = موقَّع، انتهى
desk-emergency-declined = مرفوض
desk-emergency-withdrawn = مسحوب

## Publication

desk-publication-title = النشر
desk-proposals = في انتظار الموافقة
desk-proposals-about = يشترط المعيار موافقة الجهة المصدِرة، وقد سُئلت ولم تجب بعد.
desk-proposals-none = لا نشر منتظرًا. ويُقترح النشر في صفحة الوثيقة.
desk-proposals-ready = في انتظار التوقيع
desk-proposals-ready-about = لم يعد يلزم سؤال أحد: وافقت الجهة المصدِرة أو لا تلزم موافقتها. والنشر نفسه خطوة في صفحة الوثيقة.
desk-proposals-ready-none = لا نشر ينتظر التوقيع.
desk-proposals-declined = لم يحظ بالموافقة
desk-proposals-declined-about = ما لم توافق عليه الجهة المصدِرة في آخر 90 يومًا. ويظهر السبب في صفحة الوثيقة، حيث يمكن اقتراح النشر من جديد.
desk-proposal-awaited = الموافقة منتظرة
desk-proposal-given = مُنحت الموافقة
desk-proposal-own = مقترح من الجهة المصدِرة نفسها أو وثيقة خاصة بالأمانة
desk-proposal-ruled = لا تلزم موافقة بموجب هذا المعيار
desk-proposal-declined = لم تُمنح الموافقة
desk-releases = ما نُشر
desk-releases-about = الأحدث أولًا. وما سُحب يبقى رمزه وتاريخه.
desk-releases-none = لم يُنشر شيء بعد.
desk-release-superseded = حل محلها غيرها
desk-release-withdrawn = مسحوبة
desk-release-announced = معلن عنها؛ الاعتراضات حتى { $when }
desk-total-releases = { $n ->
    [zero] لا نشر.
    [one] نشر واحد.
    [two] نشران.
    [few] { $n } عمليات نشر.
    [many] { $n } عملية نشر.
   *[other] { $n } عملية نشر.
}
desk-criteria = المعايير المعتمدة
desk-criteria-about = يُذكر أحدها في كل نشر.
desk-criteria-none = لا معيار مسجلًا، فلا يمكن نشر شيء. سجّل أول معيار اعتمده الأعضاء.
desk-criterion-record = تسجيل معيار
desk-criterion-title = تسجيل معيار للنشر
desk-criterion-about = لا تسجّل إلا ما اعتمده الأعضاء. وتظهر الصياغة مع كل نشر ولا تُغيَّر بعد ذلك؛ والصياغة الجديدة معيار جديد.
desk-field-number = الرقم
desk-field-number-hint = كما في قرار الأعضاء، مثل 2
desk-field-wording = الصياغة باللغة { $language }

## Mail

desk-mail-title = البريد الصادر
desk-mail-now = الوضع الحالي
desk-mail-about = بريد هذه العملية. ولا يقرأ أحد نصه هنا.
desk-mails = { $n ->
    [zero] لا رسائل
    [one] رسالة واحدة
    [two] رسالتان
    [few] { $n } رسائل
    [many] { $n } رسالة
   *[other] { $n } رسالة
}
desk-mails-waiting = { $n ->
    [zero] لا رسائل منتظرة
    [one] رسالة واحدة منتظرة
    [two] رسالتان منتظرتان
    [few] { $n } رسائل منتظرة
    [many] { $n } رسالة منتظرة
   *[other] { $n } رسالة منتظرة
}
desk-mails-dead = { $n ->
    [zero] لا رسائل تعذر تسليمها
    [one] رسالة واحدة تعذر تسليمها
    [two] رسالتان تعذر تسليمهما
    [few] { $n } رسائل تعذر تسليمها
    [many] { $n } رسالة تعذر تسليمها
   *[other] { $n } رسالة تعذر تسليمها
}
desk-mail-waiting = في الانتظار
desk-mail-oldest = أقدمها منذ
desk-mail-sent = أُرسل في آخر 7 أيام
desk-mail-last = آخر إرسال
desk-mail-last-try = آخر محاولة
desk-mail-undelivered = تعذر التسليم
desk-mail-undelivered-about = توقف البرنامج عن المحاولة. يُرجى التحقق من العنوان مع صاحبه ثم المحاولة من جديد.
desk-mail-undelivered-none = بلغت جميع الرسائل خوادم بريدها.
desk-mail-retry = المحاولة من جديد
desk-mail-give-up = التخلي عنها
desk-mail-retrying = تُعاد محاولتها
desk-mail-retrying-about = تعذر الوصول إلى خادم أو طلب الانتظار.
desk-mail-kind-invitation = دعوة
desk-mail-kind-password_reset = كلمة مرور جديدة
desk-mail-kind-circulated = عُمّمت وثيقة
desk-mail-kind-consent_asked = طلب موافقة على النشر
desk-mail-kind-focal_point = صفة تمثيل جديدة في وفد
desk-mail-kind-emergency_asked = طلب توقيع لدخول طارئ
desk-mail-kind-emergency_opened = بدأ دخول طارئ
desk-mail-kind-file_stopped = أُوقف ملف
desk-mail-fault-refused = رفضها خادم البريد
desk-mail-fault-later = طلب خادم البريد الانتظار
desk-mail-fault-address = لا يمكن استعمال هذا العنوان
desk-mail-fault-unreached = تعذر الوصول إلى أي خادم بريد
desk-mail-fault-other = تعذر تسليمها

## Record

desk-record-title = السجل
desk-record-lines = من فعل ماذا
desk-record-about = القيود التي يجوز لك الاطلاع عليها، الأحدث أولًا. ولا ترد هنا قيود الفضاءات التي لا يمكنك قراءتها.
desk-record-sealed = السجل مختوم: لا يمكن تغيير أي قيد أو إزالته دون أن يُلاحظ ذلك. آخر ختم:
desk-record-sealed-lines = { $n ->
    [zero] لم يُختم أي قيد.
    [one] خُتم قيد واحد.
    [two] خُتم قيدان.
    [few] خُتمت { $n } قيود.
    [many] خُتم { $n } قيدًا.
   *[other] خُتم { $n } قيد.
}
desk-record-unsealed = لم تُختم القيود الأولى بعد.
desk-record-verified = السجل مختوم: لا يمكن تغيير أي قيد أو إزالته دون أن يُلاحظ ذلك. ويتحقق منه القائم على تشغيل المنظومة بالأمر:
desk-record-space = قيود
desk-record-all = جميع الفضاءات التي أقرؤها
desk-record-none = لا قيود هنا بعد.
desk-total-lines = { $n ->
    [zero] لا قيود.
    [one] قيد واحد.
    [two] قيدان.
    [few] { $n } قيود.
    [many] { $n } قيدًا.
   *[other] { $n } قيد.
}
desk-total-many = أكثر من { $n }.
desk-nobody-signed-in = شخص لم يسجّل الدخول
desk-the-installation = المنظومة
desk-from-where = من

## What the record says of an act, read after the name

desk-verb-other = – إجراء لا تسمية له هنا بعد
desk-verb-signed_in = – تسجيل الدخول
desk-verb-signed_out = – تسجيل الخروج
desk-verb-sign_in_failed = – محاولة دخول غير ناجحة
desk-verb-password_changed = – تغيير كلمة المرور
desk-verb-password_reset_asked = – طلب كلمة مرور جديدة
desk-verb-invitation_sent = – إرسال دعوة
desk-verb-invitation_withdrawn = – سحب دعوة
desk-verb-invitation_accepted = – قبول دعوة
desk-verb-seat_made = – منح صفة تمثيل
desk-verb-seat_ended = – إنهاء صفة تمثيل
desk-verb-seat_chosen = – اختيار صفة تمثيل للعمل بها
desk-verb-standing_made = – تسجيل صفة جهة
desk-verb-standing_changed = – تغيير صفة جهة
desk-verb-organisation_made = – إضافة جهة
desk-verb-office_made = – تسجيل شاغل منصب
desk-verb-office_ended = – إنهاء مدة في منصب
desk-verb-office_exercised = – تسمية من يمارس منصبًا
desk-verb-admission_made = – قبول في فضاء
desk-verb-admission_ended = – إنهاء قبول
desk-verb-emergency_asked = – طلب دخول طارئ
desk-verb-emergency_signed = – توقيع دخول طارئ
desk-verb-emergency_declined = – رفض توقيع دخول طارئ
desk-verb-emergency_withdrawn = – سحب طلب دخول طارئ
desk-verb-document_submitted = – تقديم وثيقة
desk-verb-version_added = – إضافة صيغة إلى وثيقة
desk-verb-document_circulated = – تعميم وثيقة
desk-verb-document_deposited = – إيداع نسخة من وثيقة
desk-verb-document_downloaded = – تنزيل وثيقة
desk-verb-document_read = – قراءة وثيقة في المتصفح
desk-verb-pack_taken = – تنزيل حزمة من الوثائق
desk-verb-app_password_made = – إنشاء كلمة مرور لبرنامج
desk-verb-app_password_ended = – إنهاء كلمة مرور لبرنامج
desk-verb-place_locked = – قفل ملف أو مجلد من قرص شبكة
desk-verb-place_unlocked = – رفع القفل عن ملف أو مجلد من قرص شبكة
desk-verb-bookmark_made = – إبقاء وثيقة في المتناول
desk-verb-bookmark_removed = – إزالة وثائق من المتناول
desk-verb-folder_made = – إنشاء مجلد
desk-verb-folder_changed = – تعديل مجلد
desk-verb-folder_removed = – حذف مجلد فارغ
desk-verb-documents_filed = – وضع وثائق في مجلد
desk-verb-document_moved = – نقل وثيقة إلى فضاء آخر
desk-verb-document_removed = – نقل وثيقة إلى سلة المهملات
desk-verb-document_brought_back = – استعادة وثيقة من سلة المهملات
desk-verb-document_destroyed = – إتلاف وثيقة انقضت مدتها في سلة المهملات
desk-verb-checkout_made = – تولّي العمل على وثيقة
desk-verb-checkout_ended = – إعادة وثيقة كانت في العهدة
desk-verb-checkout_recalled = – إنهاء تولّي العمل على وثيقة
desk-verb-kind_made = – إضافة نوع من الوثائق
desk-verb-kinds_arranged = – ترتيب أنواع الوثائق
desk-verb-series_set = – تحديد بادئة للرموز
desk-verb-quota_set = – تحديد ما يجوز أن تشغله ملفات عملية
desk-verb-hold_made = – فرض الحجز القانوني على وثيقة
desk-verb-hold_lifted = – رفع حجز قانوني
desk-verb-file_stopped = – إيقاف ملف: عُثر على برمجية خبيثة أو تعذّر فحصه
desk-verb-file_passed = – السماح بمرور ملف دون فحص
desk-verb-file_let_in = – إدخال ما تم فحصه
desk-verb-held_removed = – حذف ملف محتجز للفحص
desk-verb-language_expected = – تحديد موعد توقّع لغة وثيقة
desk-verb-metadata_changed = – تعديل موضوع وثيقة أو إحالاتها
desk-verb-release_proposed = – اقتراح نشر
desk-verb-release_consented = – الموافقة على نشر
desk-verb-release_declined = – عدم الموافقة على نشر
desk-verb-released = – نشر وثيقة للعموم
desk-verb-release_superseded = – إحلال نشر أحدث محل نشر
desk-verb-release_withdrawn = – سحب نشر
desk-verb-criterion_made = – تسجيل معيار للنشر
desk-verb-imported = – إدخال بيانات
desk-verb-process_made = – إنشاء عملية
desk-verb-process_concluded = – اختتام العملية
desk-verb-language_chosen = – اختيار لغة أخرى
desk-verb-account_disabled = – تعطيل حساب
desk-verb-account_enabled = – إعادة تفعيل حساب
desk-verb-seen_as = – الاطلاع على العملية بصفة أخرى
desk-verb-session_ended = – إنهاء جلسة
desk-verb-set_up = – إعداد المنظومة
desk-verb-mail_retried = – إعادة محاولة إرسال رسالة
desk-verb-mail_given_up = – التخلي عن رسالة

## See as

desk-see-title = الاطلاع على العملية بصفة أخرى
desk-see-pick = بعيون من
desk-see-about = يبيّن ما كانت ستجده صفة تمثيل من ذلك النوع بين الفضاءات التي تقرؤها أنت. ولا تُفتح أي وثيقة ولا يُنفَّذ شيء.
desk-see-through = الاطلاع بصفة
desk-see-look = اطلاع
desk-look-band = هذا اطلاع
desk-look-name = اطلاع بصفة: { $standing }
desk-look-about = للقراءة فقط. لا يمكن فعل شيء من هنا، والاطلاع مقيَّد في السجل.
desk-look-leave = إنهاء الاطلاع
desk-see-spaces = الفضاءات التي تراها
desk-see-spaces-count = { $n ->
    [zero] لا فضاءات.
    [one] فضاء واحد.
    [two] فضاءان.
    [few] { $n } فضاءات.
    [many] { $n } فضاءً.
   *[other] { $n } فضاء.
}
desk-see-none = لا ترى صفة تمثيل كهذه أيًّا من الفضاءات التي تقرؤها.
desk-see-no-papers = لا وثائق بعد.
desk-see-more = { $n ->
    [zero] لا وثائق.
    [one] وثيقة واحدة في المجموع؛ وتُدرج أحدث الوثائق.
    [two] وثيقتان في المجموع؛ وتُدرج أحدث الوثائق.
    [few] { $n } وثائق في المجموع؛ وتُدرج أحدثها.
    [many] { $n } وثيقة في المجموع؛ وتُدرج أحدثها.
   *[other] { $n } وثيقة في المجموع؛ وتُدرج أحدثها.
}
desk-see-unseen = الفضاءات التي لا تراها
desk-see-unseen-about = من بين ما تقرؤه أنت. فهي غير موجودة بالنسبة إلى صفة تمثيل كهذه.

## Operator

desk-operator-title = المنظومة
desk-operator-about = أنت تسهر على تشغيل المنظومة. ولا تقرأ محتوى أي عملية، ولا تعرض هذه الصفحة شيئًا منه.
desk-operator-health = الحالة
desk-operator-mail = البريد
desk-operator-version = الإصدار
desk-operator-last-line = آخر قيد:
desk-operator-invite = دعوة أول مسؤول عن عملية
desk-operator-invite-about = من الأمانة؛ فإن لم توجد فمن الرئاسة، وإلا فمن جهة تسمّيها. ويُقيَّد ذلك في السجل ولا يتيح لك الاطلاع.
desk-operator-standing = العملية والجهة
desk-operator-standing-hint = يتولى الشخص صفة تمثيل في إطار صفة هذه الجهة
desk-operator-withdraw-title = هل تُسحب هذه الدعوة؟
desk-operator-withdraw-about = يبطل رابطها فورًا. ويمكنك بعد ذلك الدعوة من جديد: هذا الشخص بعنوان آخر، أو شخصًا غيره.
desk-operator-processes = العمليات
desk-operator-processes-about = لا يُعرض عليك ما تحتويه كل منها.
desk-operator-make = تُنشأ العملية في الخادم بالأمر «secretariat import».
desk-operator-no-secretariat = لا توجد

## What has just been done

desk-done-invited = الدعوة في طريقها. ويصلح رابطها 7 أيام.
desk-done-sent-again = الدعوة في طريقها من جديد برابط جديد مدته 7 أيام. ولم يعد الرابط السابق صالحًا.
desk-done-withdrawn = سُحبت الدعوة. ولم يعد رابطها صالحًا.
desk-done-standing = سُجّلت صفة الجهة.
desk-done-ended = تم الإنهاء. وفي السجل قيد بذلك.
desk-done-ends-later = ينتهي من تلقاء نفسه في الوقت الذي اخترته.
desk-done-office = سُجّل شاغل المنصب.
desk-done-admitted = سُجّل القبول.
desk-done-criterion = سُجّل المعيار.
desk-done-retry = تُعاد محاولة إرسال الرسالة الآن.
desk-done-given-up = تم التخلي عن الرسالة. ولن تُعاد محاولة إرسالها.
desk-done-exercised = سُجّل من يمارس المنصب.
desk-done-emergency-asked = وُقّع الطلب وهو في طريقه. ولم يُفتح شيء بعد.
desk-done-emergency-signed = تم التوقيع. والفضاء مفتوح للساعات المذكورة، وأُخطر من يديرونه.
desk-done-emergency-declined = تم الرفض. ولم يُفتح شيء.
desk-done-emergency-withdrawn = سُحب الطلب. ولم يعد ممكنًا توقيعه.

## What is wrong with a field

desk-error-name = اكتب اسم الشخص
desk-error-email = اكتب عنوان بريد إلكتروني يتضمن العلامة @، مثل name@ministry.example
desk-error-language = اختر لغة
desk-error-standing = اختر صفة جهة سارية
desk-error-capacity = اختر صفة الشخص
desk-error-letter = اكتب مرجع الرسالة التي تسمّي جهة الاتصال
desk-error-letter-date = اكتب تاريخ الرسالة بصيغة سنة-شهر-يوم، مثل ⁦2001-02-28⁩
desk-error-of-house = لا يجوز لمن له صفة تمثيل في الأمانة أن يمثل جهة أخرى، ولا يمثل من يشغّلون المنظومة أي جهة
desk-error-sits-elsewhere = يمثل هذا الشخص جهة أخرى، ومن يعمل في الأمانة لا يمثل غيرها: يجب أولًا إنهاء صفة التمثيل تلك، ولو كانت صفة جهة اتصال
desk-error-managed = لهذه العملية من يديرها، ومنه تصدر الدعوات
desk-error-manager-invited = توجد دعوة مفتوحة لأول مسؤول؛ اسحبها أدناه، أو أرسل غيرها بعد انقضاء أيامها السبعة
desk-error-focal-point-by-secretariat = تسجّل الأمانة جهة الاتصال؛ يُرجى اختيار صفة أخرى
desk-error-organisation = اختر جهة
desk-error-organisation-name = اكتب اسم الجهة بالإنجليزية
desk-error-kind = اختر نوعًا
desk-error-date = اكتب تاريخًا صحيحًا: سنة أو شهرًا أو يومًا، مثل ⁦2000⁩ أو ⁦2000-03⁩ أو ⁦2000-03-24⁩
desk-error-day = اكتب يومًا صحيحًا بصيغة سنة-شهر-يوم، مثل ⁦2001-05-14⁩
desk-error-time = اكتب الوقت بالساعات والدقائق، مثل 18:00
desk-error-zone = اختر منطقة زمنية
desk-error-until-missing = اكتب إلى متى استمر: سنة أو شهرًا أو يومًا
desk-error-until = يجب أن تكون النهاية بعد البداية وبعد اليوم
desk-error-past = لا يمكن أن تكون النهاية في الماضي؛ وللإنهاء فورًا اختر «الآن»
desk-error-in-force = لا يمكن أن تكون صفة منتهية سارية؛ احذف النهاية أو الوسم
desk-error-changed = عدّل شخص آخر هذا الأمر بعد أن فتحت الصفحة. ما كتبته محفوظ، والصفحة تبيّن الوضع الحالي؛ أرسله من جديد إن كان هو المعتمد
desk-error-title = اكتب التسمية التي يحملها المنصب
desk-error-long = هذا النص أطول من { $it } حرف. اختصره
desk-error-holder = اختر شاغل المنصب
desk-error-exercised = لا تختر إلا صفات تمثيل من الجهة التي تشغل المنصب
desk-error-office-kind = اختر منصبًا
desk-error-empty-admission = حدّد شرطًا واحدًا على الأقل: لا يُقبل قبول بلا شروط
desk-error-level = اختر المدى
desk-error-ceiling = هذا يتجاوز سقف هذا الفضاء
desk-error-emergency-space = اختر فضاءً؛ أما فضاء الوفد فلا يُفتح إلا لصفات تمثيله، وهي تقرأ فيه أصلًا
desk-error-emergency-seat = اختر صفة تمثيل سارية
desk-error-emergency-ceiling = صفة تمثيل من هذا النوع ومن هذه الجهة لا تدخل فضاءً من هذا النوع أبدًا، ولو في حالة طارئة
desk-error-emergency-reads = صفة التمثيل هذه تقرأ هناك أصلًا؛ ولن يُفتح شيء
desk-error-emergency-same = يجب أن يكون التوقيع الثاني من جهة غير جهتكم
desk-error-emergency-signer = لا يمكن لهذه الجهة التوقيع لهذا الفضاء؛ ولفضاء المجتمع المدني توقّع جهة منه
desk-error-emergency-hours = اكتب عدد الساعات من 1 إلى 24
desk-error-emergency-reason = اكتب السبب في 2,000 محرف على الأكثر
desk-error-number = اكتب رقمًا من 1 فما فوق
desk-error-number-taken = لمعيار آخر هذا الرقم؛ اكتب الرقم التالي
desk-error-wording = اكتب الصياغة باللغة { $it }

# المعايير بوصفها قواعد
desk-col-conduct = كيفية النشر
desk-conduct-told = يُعلن النشر للمشاركين مدة { $n } يومًا؛ وتصبح الوثيقة عامة إن لم يعترض أحد. ويمنع الاعتراض اقتراحها من جديد مدة { $blocked } يومًا.
desk-conduct-at-once = فورًا
desk-conduct-at-once-hint = تصبح وثيقة المشارك عامة فور توقيع النشر. ويُسأل غير المشاركين أولًا.
desk-conduct-consent = بموافقة الجهة المصدِرة
desk-conduct-consent-hint = تُسأل الجهة المصدِرة عن كل وثيقة، ما لم تكن قد وافقت عند تسليمها.
desk-conduct-window = بعد مهلة للاعتراض
desk-conduct-window-hint = يُعلن النشر للمشاركين. السكوت يعني النشر؛ واعتراض مشارك واحد يوقفه.
desk-field-conduct = كيف تُنشر الوثيقة بهذا المعيار
desk-field-window-days = أيام الاعتراض
desk-field-window-days-hint = أيام كاملة، من 1 إلى 366. لمهلة الاعتراض وحدها.
desk-field-blocked-days = الأيام بعد الاعتراض
desk-field-blocked-days-hint = لا يمكن خلالها اقتراح الوثيقة من جديد؛ من 0 إلى 366.
desk-error-conduct = اختر كيف تُنشر الوثيقة
desk-error-days = أدخل عدد الأيام، على ألا يتجاوز 366
desk-criterion-number = المعيار { $number }
desk-end-criterion-title = إنهاء هذا المعيار
desk-end-criterion-with = ما ينتهي معه
desk-end-criterion-do = إنهاء المعيار
desk-ends-criterion-proposals = أي نشر جديد بموجب هذا المعيار. أما ما اقتُرح من قبل فيمضي في طريقه.
desk-stays-criterion-releases = ما نُشر بموجبه يبقى عامًا ويظل يذكره.
desk-proposals-announced = أُعلن نشرها
desk-proposals-announced-about = تصبح عامة من تلقاء نفسها حين تنتهي المهلة دون اعتراض. ويمكن إيقاف النشر حتى ذلك الحين في صفحة الوثيقة.
desk-proposals-objected = اعتُرض عليها أو أُوقفت
desk-proposals-objected-about = في آخر 90 يومًا اعترض أحد المشاركين أو أُوقف النشر قبل موعده. وفي صفحة الوثيقة التفصيل.
desk-embargoed = موقّع عليها، مع حظر مؤقت
desk-embargoed-about = تصبح علنية من تلقاء نفسها في الموعد المذكور. ويمكن إيقافها حتى ذلك الحين في صفحة الوثيقة.
desk-col-public-from = علنية من
desk-proposal-announced = يجوز الاعتراض
desk-proposal-objected = أوقفها اعتراض
desk-proposal-lifted = سُحب الاعتراض؛ ويمكن اقتراح النشر من جديد
desk-proposal-stopped = أُوقفت قبل موعدها
desk-proposal-until = ، حتى { $when }
desk-verb-release_announced = – إعلان نشر للمشاركين
desk-verb-release_objected = – الاعتراض على نشر
desk-verb-objection_lifted = – سحب اعتراض
desk-verb-criterion_ended = – تحديد نهاية معيار نشر
desk-mail-kind-release_announced = إعلان نشر
desk-mail-kind-release_objected = اعتراض أحد المشاركين على نشر
# ما اقتُرح نشره معًا
desk-verb-batch_proposed = – اقتراح نشر وثائق معًا
desk-verb-batch_signed = – توقيع نشر ما اقتُرح معًا
desk-mail-kind-batch_consent_asked = طلب الموافقة على عدة وثائق
desk-mail-kind-batch_announced = إعلان نشر عدة وثائق
desk-mail-kind-batch_objected = اعتراض على نشر عدة وثائق
desk-mail-kind-objection_lifted = سُحب اعتراض
# طلبات الجهات المصدِرة
desk-verb-circle_asked = – طلب دائرة أخرى لوثيقة
desk-verb-circle_done = – الإفادة بإنجاز طلب بشأن وثيقة
desk-verb-circle_declined = – رفض طلب بشأن وثيقة
desk-verb-circle_withdrawn = – سحب طلب بشأن وثيقة
desk-mail-kind-circle_asked = جهة مصدِرة تطلب دائرة أخرى
desk-mail-kind-circle_answered = الرد على طلب بشأن وثيقة
desk-mail-kind-checkout_recalled = لم تعد وثيقة في عهدة من كانت لديه
desk-mail-kind-release_told = ما آل إليه نشر مقترح
desk-requests = طلبات الجهات المصدِرة
desk-requests-about = دائرة أضيق أو أوسع لوثيقة من وثائقها. ويرد من يدير الفضاء في صفحة الوثيقة.

desk-tab-vocabularies = المفردات
desk-kinds = أنواع الوثائق
desk-kinds-about = تُعرض بهذا الترتيب على من يقدّمون وثيقة. والنوع الموقوف لا يُعرض بعد ذلك؛ أما الوثائق التي تحمله فتحتفظ به.
desk-kinds-arrange = ترتيبها وإيقافها
desk-kinds-order = ترتيب أنواع الوثائق وإيقافها
desk-kinds-off = غير معروضة
desk-kinds-do = حفظ هذا الترتيب
desk-kind-title = إضافة نوع
desk-kind-about = يأتي النوع الخاص بهذه العملية بعد غيره إلى أن تضعه في موضع آخر. وأسماؤه علنية وتبقى، لأن وثائق تحملها.
desk-kind-do = إضافة النوع
desk-field-kind-name = الاسم باللغة: { $language }
desk-col-place = الموضع
desk-col-offered = معروض
desk-error-kind-none = أبقِ نوعًا واحدًا معروضًا على الأقل
desk-error-place-of = اكتب الموضع عددًا صحيحًا من 1 إلى 999: ⁨{ $kind }⁩
desk-error-kind-name = اكتب الاسم باللغة: { $it }
desk-error-kind-long = اكتب اسمًا لا يزيد على 60 محرفًا ظاهرًا
desk-error-kind-there = يوجد نوع بهذا الاسم بالفعل: { $it }
desk-error-kinds-many = الحد الأقصى للأنواع الخاصة بالعملية الواحدة: { $it }
desk-series = الرموز
desk-series-about = لكل فضاء سلسلة رموز خاصة به. والبادئة تخص فضاءً واحدًا على الدوام، ولا يُعطى رمز مرتين. وتبقى الرموز التي أُعطيت على حالها.
desk-series-now = حتى الآن
desk-series-none = لا سلسلة بعد
desk-series-from = { $prefix } (ابتداءً من { $year })
desk-series-do = تحديد بادئة
desk-series-change = تغيير البادئة
desk-field-prefix = البادئة
desk-field-prefix-hint = حروف لاتينية كبيرة وأرقام وشرطات، مع / بين الأجزاء، مثل RCM/VM
desk-field-from-year = السنة الأولى
desk-field-from-year-hint = تأخذ البادئةَ الجديدة الوثائقُ التي تحمل تاريخًا من هذه السنة أو مما بعدها
desk-error-prefix = اكتب حروفًا لاتينية كبيرة وأرقامًا وشرطات، مع / بين الأجزاء، 40 محرفًا على الأكثر
desk-error-prefix-taken = لا يمكن استعمال هذه البادئة. اختر غيرها
desk-error-from-year = اكتب سنة ابتداءً من { $it }، على ألا تتجاوز عشر سنوات مقبلة
desk-done-kinds = أصبحت أنواع الوثائق بهذا الترتيب.
desk-done-kinds-off = حُفظ الترتيب. والنوع الموقوف لا يُعرض بعد الآن، وتحتفظ به الوثائق التي تحمله.
desk-done-kind = أُضيف النوع.
desk-done-series = حُدّدت البادئة.

desk-tab-storage = التخزين
desk-storage-files = الملفات
desk-storage-about = يُحسب الملف مرة واحدة مع الوثيقة التي قُدّم معها. وما يُعمَّم منها أو يُنشر لا يُحسب زيادة. وتُحسب الوثائق الموجودة في سلة المهملات إلى أن تُتلف. ولا يظهر الرقم إلا لهذا المكتب وللمشغّل.
desk-storage-used = المساحة المستعملة: { $used }. لم يُحدَّد حد.
desk-storage-of = المساحة المستعملة: { $used } من { $quota }.
desk-storage-short = لم يبق إلا حيز قليل لملفات هذه العملية. احذف المسودات التي لم تعد لازمة، أو اطلب المزيد من المشغّل.
desk-quota-title = حد التخزين
desk-quota-about = عندما تبلغ ملفات العملية هذا الحجم لا يُقبل المزيد منها، ولا يضيع شيء. ويرى المكتب الأرقام.
desk-field-quota = الحد بالميغابايت
desk-field-quota-hint = اتركه فارغًا لعدم تحديد حد
desk-quota-do = تحديد الحد
desk-error-quota = اكتب عددًا صحيحًا من الميغابايت من 1 إلى 1000000000، أو اتركه فارغًا
desk-done-quota = حُدّد الحد.
