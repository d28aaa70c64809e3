area-wordmark = الأمانة الافتراضية
area-skip = الانتقال إلى المحتوى
area-language = اللغة
area-nav = المنطقة الخاصة
area-nav-home = صفحتي
area-nav-papers = الوثائق
area-nav-spaces = الفضاءات
area-nav-desk = الأمانة
area-nav-account = حسابي
area-nav-operator = المشغّل
area-acting-as = تعمل بصفة
area-choose-seat = اختر صفة التمثيل
area-seat-hint = يُنجَز كل عمل بصفة تمثيل واحدة. اخترها هنا.
area-seat-now = الآن
area-signed-in-as = الجلسة باسم
area-sign-out = تسجيل الخروج
area-band = هذا الفضاء
area-foot = منطقة خاصة.
area-foot-store = لا يُحفظ شيء من هذه الصفحة في الذاكرات الوسيطة ولا في محركات البحث.
area-foot-demo = عرض توضيحي: وقائع عام 2001 من بحوث منشورة، والوثائق توضيحية، والأشخاص متخيَّلون.
area-foot-nav = الموقع العام والحساب
area-public-site = الموقع العام: { $process }
area-public-site-short = الموقع العام
area-public-home = الموقع العام
area-home-title = ⁨{ $organisation }⁩: { $process }
area-awaited = المنتظر منّا
area-awaited-hint = اقتُرح نشر وثيقة للعموم. ولا يجري ذلك إلا بموافقة جهتكم.
area-awaited-consent = موافقتكم على النشر منتظرة.
area-see-all = عرض الكل ({ $n })
area-consented = في انتظار التوقيع والنشر
area-consented-hint = لم يعد يلزم سؤال أحد: أُعطيت الموافقة أو لا تلزم. ويجري النشر عند التوقيع عليه.
area-consented-one = النشر ينتظر التوقيع.
area-new = الجديد بالنسبة إليّ
area-new-since = منذ زيارتك الأخيرة في { $when }.
area-new-first = هذه زيارتك الأولى: أحدث الوثائق التي يمكنك قراءتها.
area-new-days = وثائق آخر { $n } يومًا. وتدل كلمة «جديد» على ما ورد منذ زيارتك الأخيرة في { $when }.
area-new-mark = جديد
area-new-none = لم يرد شيء في هذه المدة.
area-new-none-first = لا وثائق بعد.
area-all-papers = جميع الوثائق التي يمكنني قراءتها
area-my-spaces = فضاءاتي
area-my-spaces-hint = تحت كل اسم بيانُ من يمكنه القراءة فيه.
area-new-papers = { $n ->
    [zero] لا جديد
    [one] وثيقة جديدة واحدة
    [two] وثيقتان جديدتان
    [few] { $n } وثائق جديدة
    [many] { $n } وثيقة جديدة
   *[other] { $n } وثيقة جديدة
}
area-new-papers-more = أكثر من { $n } وثيقة جديدة
area-all-spaces = جميع فضاءاتي هنا ({ $n })

area-hand-in = تقديم وثيقة
area-hand-in-where = إلى أي فضاء؟ تحت كل اسم بيانُ من سيمكنه قراءة الوثيقة فيه.
area-hand-in-seat = تُقدَّم باسم ⁨{ $organisation }⁩ ({ $capacity }). وتُختار صفة تمثيل أخرى في أعلى الصفحة.
area-hand-in-circulates = تُعمَّم فورًا
area-hand-in-draft = مسودةٌ أولًا
area-hand-in-none-title = لا فضاء يستقبل وثائق بهذه الصفة
area-hand-in-none = تتيح لك صفة تمثيلك القراءة لا إضافة الوثائق. وإن لزم تغيير ذلك أمكن لجهة الاتصال في وفدك أو للأمانة أن تساعدك.
area-people = من هنا، بالأسماء
area-people-tab = من هنا
area-people-name = الاسم
area-people-capacity = الصفة
area-people-here = لهم صفة تمثيل هنا: { $who }.
area-people-of = { $persons } ({ $organisations } من أصل { $whole })
area-people-all = { $persons } من { $whole }
area-people-some = { $persons } من { $organisations }
area-people-persons = { $n ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $n } أشخاص
    [many] { $n } شخصًا
   *[other] { $n } شخص
}
area-people-organisations = { $n ->
    [zero] لا جهة
    [one] جهة واحدة
    [two] جهتين
    [few] { $n } جهات
    [many] { $n } جهة
   *[other] { $n } جهة
}
area-people-band = يعدّ الشريط أعلاه الجهات المقبولة، ومنها التي ليس لأحد فيها حساب بعد.
area-people-no-mail = لا تُعرض العناوين هنا.
area-spaces-title = فضاءاتي
area-spaces-none-title = لا فضاء مفتوحًا لك اليوم
area-spaces-none = صفة تمثيلك سارية، لكنها لا تفتح فضاءً بعد. ويمكن لجهة الاتصال في وفدك أو للأمانة أن تفيدك بالمزيد.
area-ended-title = لا تسري اليوم أي من صفات تمثيلك
area-ended = انتهت صفة تمثيلك أو لم يحن يومها الأول بعد. وتبقى الفضاءات التي تفتحها مغلقة أمامك إلى أن تسري صفة تمثيل. أما الوثائق التي قدمتها فتبقى لدى جهتك.
area-ended-ask = إن كنت لا تزال تمثل جهتك فنرجو مراجعة جهة الاتصال في وفدها، إذ يمكنها دعوتك إلى صفة تمثيل جديدة. وتعيّن أمانةُ العملية جهةَ الاتصال، ويبيّن الموقع العام من هي الأمانة.
area-operator-title = المشغّل لا يقرأ شيئًا هنا
area-operator = هذا الدخول مخصص لتشغيل النظام. لا صفة تمثيل له، ووثائق الفضاءات مغلقة أمامه.
area-spaces-range = الفضاءات من { $from } إلى { $to } من أصل { $all }.
area-spaces-all = جميع فضاءاتي
area-spaces-before = الفضاءات السابقة
area-spaces-next = الفضاءات التالية
area-spaces-pager = فضاءات أخرى
area-spaces-no-match = ليس لك هنا فضاء من هذا النوع
area-filters = التصفية
area-process = العملية
area-room = نوع الفضاء
area-papers-title = جميع الوثائق التي يمكنني قراءتها
area-papers-none-title = لا وثائق بعد
area-papers-none = حالما تُعمَّم وثيقة في أحد فضاءاتك تظهر هنا.
area-papers-tab = جميع الوثائق
area-bookmarks-tab = في المتناول
area-bookmarks-title = وثائق في المتناول
area-bookmarks-order = الأحدث إضافةً أولًا. ولا يرى هذه القائمة أحد غيرك.
area-bookmarks-none-title = لا وثائق في المتناول بعد
area-bookmarks-none = اختر «إبقاء في المتناول» في صفحة الوثيقة فتظهر هنا أيًّا كان فضاؤها. ولا يرى ذلك أحد غيرك.
area-bookmarks-put-back = إزالة الوثائق المختارة من المتناول
area-bookmarks-done = لم تعد الوثائق المختارة في المتناول. وهي باقية في فضاءاتها.
area-read-tab = قُرئت مؤخرًا
area-read-title = الوثائق التي قرأتها مؤخرًا
area-read-order = الأحدث قراءةً أولًا؛ 50 وثيقة على الأكثر. ويُحسب ما قُرئ نصه في صفحته وما نُزّل من ملفات وحزم.
area-read-none-title = لم تقرأ أي وثيقة بعد
area-read-none = حالما تقرأ نص وثيقة في صفحتها أو تنزّل ملفًا منها تظهر هنا.
area-read-on = قُرئت في { $when }

area-band-own = لا يقرأ هذه الصفحة سواك، { $name }. ولا يراها أحد غيرك.
area-band-anyone = يقرؤها الجميع دون تسجيل الدخول.
area-band-readers = يقرأ هنا: { $who }.
area-band-participant = { $n ->
    [zero] لا مشارك
    [one] مشارك واحد
    [two] مشاركان
    [few] { $n } مشاركين
    [many] { $n } مشاركًا
   *[other] { $n } مشارك
}
area-band-observer = { $n ->
    [zero] لا مراقب
    [one] مراقب واحد
    [two] مراقبان
    [few] { $n } مراقبين
    [many] { $n } مراقبًا
   *[other] { $n } مراقب
}
area-band-civil_society = { $n ->
    [zero] لا منظمة من المجتمع المدني
    [one] منظمة واحدة من المجتمع المدني
    [two] منظمتان من المجتمع المدني
    [few] { $n } منظمات من المجتمع المدني
    [many] { $n } منظمة من المجتمع المدني
   *[other] { $n } منظمة من المجتمع المدني
}
area-band-secretariat = { $n ->
    [zero] الأمانة
    [one] الأمانة
    [two] أمانتان
    [few] { $n } أمانات
    [many] { $n } أمانة
   *[other] { $n } أمانة
}
area-band-office-presidency = الرئاسة
area-band-office-co_chair = الرئاسة المشتركة
area-band-office-chair = رئاسة الفريق
area-band-office-lead = الدولة الرائدة
area-band-office-executive_secretary = الأمين التنفيذي
area-band-office-network_officer = مسؤولو الشبكة
area-band-seats-of = من اعتمدتهم ⁨{ $name }⁩
area-band-all = جميع المعتمدين
area-band-all-participant = المشاركون
area-band-all-observer = المراقبون
area-band-all-civil_society = المجتمع المدني
area-band-all-secretariat = الأمانة
area-band-seats-under = من اعتمدتهم ⁨{ $name }⁩ بصفة «{ $standing }»
area-band-holding = { $who } ممن يتولون منصب «{ $office }»
area-band-as = { $who } ممن يجلسون بصفة «{ $capacity }»
area-band-named = { $n ->
    [zero] لا أحد بالاسم
    [one] شخص واحد مقبول بالاسم
    [two] شخصان مقبولان بالاسم
    [few] { $n } أشخاص مقبولين بالاسم
    [many] { $n } شخصًا مقبولًا بالاسم
   *[other] { $n } شخص مقبول بالاسم
}
area-band-not-both = لا يقرأ المراقبون ولا المجتمع المدني.
area-band-not-observers = لا يقرأ المراقبون.
area-band-not-civil = لا يقرأ المجتمع المدني.
area-band-manage = يمكنك القراءة وإضافة الوثائق وتنظيم هذا الفضاء.
area-band-releases = ما يرد هنا منشور للعموم. ويُقترح النشر في صفحة الوثيقة.
area-band-contribute = يمكنك القراءة وإضافة الوثائق.
area-band-read = يمكنك القراءة.
area-band-more = عن هذا الفضاء

area-announced = أُعلن نشرها، ويجوز الاعتراض
area-announced-hint = يقع هذا النشر من تلقاء نفسه في الوقت المذكور هنا، ما لم يعترض مشارك قبله. ويعترض عن الوفد رئيسه أو جهة اتصاله.
area-announced-until = الاعتراض حتى
# طلبات الجهات المصدِرة
area-requested = طلبات الجهات المصدِرة
area-requested-hint = وثائق تطلب لها الجهات المصدِرة دائرة قراء أخرى
