# The pages of the public site.

# Head and foot
site-wordmark = الأمانة الافتراضية
site-skip = انتقل إلى المحتوى
site-language = اللغة
site-sign-in = الدخول
site-foot-demo-word = نسخة إيضاحية.
site-foot-demo = الوقائع مستمدة من بحوث منشورة وتصف الوضع في عام 2001. والوثائق ملخصات إيضاحية وليست نصوصاً رسمية، والأشخاص من نسج الخيال.
site-foot = الموقع العام للعمليات التشاورية بشأن الهجرة التي تخدمها هذه الأمانة.
site-foot-nav = عن هذا الموقع
site-processes = العمليات
site-about = عن الموقع
site-accessibility = إمكانية الوصول
site-where = موقعكم

# Parts of a process
site-tab-profile = الموجز
site-tab-participants = المشاركون
site-tab-plan = خطة العمل
site-tab-documents = الوثائق
site-tab-meetings = الاجتماعات

# Home
site-home-title = حيث تتشاور الحكومات بشأن الهجرة
site-home-lead = { $n ->
    [zero] العمليات التشاورية الإقليمية بشأن الهجرة: من يشارك فيها ومنذ متى، ومتى تجتمع، وما الوثائق التي نشرتها.
    [one] عملية تشاورية إقليمية واحدة بشأن الهجرة: من يشارك فيها ومنذ متى، ومتى تجتمع، وما الوثائق التي نشرتها.
    [two] عمليتان تشاوريتان إقليميتان بشأن الهجرة. ولكل منهما صفحة عامة: من يشارك ومنذ متى، ومتى تجتمع، وما الوثائق التي نشرتها.
    [few] { $n } عمليات تشاورية إقليمية بشأن الهجرة. ولكل منها صفحة عامة: من يشارك ومنذ متى، ومتى تجتمع، وما الوثائق التي نشرتها.
    [many] { $n } عملية تشاورية إقليمية بشأن الهجرة. ولكل منها صفحة عامة: من يشارك ومنذ متى، ومتى تجتمع، وما الوثائق التي نشرتها.
   *[other] { $n } عملية تشاورية إقليمية بشأن الهجرة. ولكل منها صفحة عامة: من يشارك ومنذ متى، ومتى تجتمع، وما الوثائق التي نشرتها.
}
site-home-beside = ويتواصل العمل بين الاجتماعات في فضاءات خاصة مفتوحة للمشاركين فيها.
site-home-processes = العمليات
site-home-order = بحسب ترتيب اجتماعها الأول. وحيثما وضعت البحوث عملية في مرحلة من أربع مراحل فإنها تُبيَّن: القرار، واللغة المشتركة، والخطة، والتنفيذ.
site-home-processes-none = لم تُسجَّل أي عملية بعد. وحين تُسجَّل عملية توجد صفحتها العامة هنا.
site-home-documents = أحدث الوثائق المنشورة
site-home-documents-side = ترد جميع الوثائق المنشورة لكل عملية في صفحتها.
site-home-documents-none = لم تُنشر أي وثيقة بعد. وتبيّن صفحات العمليات عملها والمشاركين فيها.
site-home-texts = عن جميع العمليات
site-home-meetings = الاجتماعات المقبلة
site-home-meetings-side = الاجتماعات المعلنة فقط.
site-home-meetings-none = لم يُعلن عن أي اجتماع مقبل. وترد الاجتماعات السابقة في صفحات العمليات.
site-states = { $n ->
    [zero] لا دول
    [one] دولة واحدة
    [two] دولتان
    [few] { $n } دول
    [many] { $n } دولة
   *[other] { $n } دولة
}
site-organisations = { $n ->
    [zero] لا منظمات
    [one] منظمة واحدة
    [two] منظمتان
    [few] { $n } منظمات
    [many] { $n } منظمة
   *[other] { $n } منظمة
}

# Column heads
site-col-process = العملية
site-col-region = المنطقة
site-col-taking-part = المشاركون
site-col-began = البداية
site-col-stage = المرحلة أو الحالة
site-col-symbol = الرمز
site-col-title = العنوان
site-col-kind = النوع
site-col-languages = اللغات
site-col-date = التاريخ
site-col-when = التاريخ
site-col-what = الحدث
site-col-lane = النوع
site-col-standing = الصفة
site-col-meeting = الاجتماع
site-col-outcome = النتيجة

# Stages and status; a capital letter is set where a phrase begins
site-stage-1 = قرار التعاون
site-stage-2 = لغة مشتركة
site-stage-3 = خطة عمل
site-stage-4 = التنفيذ
site-stage-towards-2 = والانتقال إلى لغة مشتركة جارٍ
site-stage-towards-3 = والانتقال إلى خطة جارٍ
site-stage-towards-4 = والانتقال إلى التنفيذ جارٍ
site-stage-both = { $stage }؛ { $next }
site-stage-none = غير مصنفة
site-status-succeeded = خلفتها هيئات أخرى
site-status-follow-up = في مرحلة المتابعة
site-status-adopted = إعلان معتمد؛ وليس عملية
site-status-starting = في البداية

# Profile
site-profile = الموجز
site-process-description = الموجز والمشاركون وخطة العمل والاجتماعات والوثائق المنشورة: { $process }.
site-told-elsewhere = ترد الأوصاف باللغة التي سُجِّلت بها.
site-goals = ما تسعى إليه
site-fact-began = البداية
site-fact-participants = المشاركون
site-fact-observers = المراقبون
site-fact-secretariat = الأمانة
site-fact-chair = الرئاسة
site-fact-meets = الانعقاد
site-fact-stage = المرحلة
site-fact-funding = التمويل
site-fact-ngo = شبكة المنظمات غير الحكومية
site-fact-not-recorded = غير مسجَّل

# Milestones
site-milestones = المحطات
site-milestones-legend = المربّع: السنة وحدها معروفة. النقطة: الشهر معروف.
site-timeline-about = الخط الزمني: { $process }، من { $from } إلى { $to }. والجدول أدناه يذكر الشيء نفسه.
site-same-as-table = المحتوى نفسه في جدول
site-lane-stage = المرحلة
site-lane-meetings = اجتماع
site-lane-milestones = خطوة
site-lane-participants = المشاركون
site-no-date = التاريخ غير مسجَّل
site-no-place = المكان غير مسجَّل
site-place-inferred = (مستنتج من العنوان)

# Who takes part
site-participants = من يشارك
site-participants-legend = الخط المتصل: مشارك. والمتقطع: مراقب، أو تواريخ غير مسجَّلة.
site-participants-none = لا مشاركون مسجَّلون.
site-since-unknown = لم يُسجَّل تاريخ بدء مشاركة كل منها.
site-standing-since = { $standing } منذ { $since }
site-standing-until = { $standing } حتى { $until }؛ البداية غير مسجَّلة
site-standing-from-until = { $standing } من { $since } إلى { $until }
site-standing-since-ended = { $standing } منذ { $since }؛ انتهت، والتاريخ غير مسجَّل
site-standing-ended = { $standing } سابقاً؛ التواريخ غير مسجَّلة
site-standing-undated = { $standing }؛ تاريخ البداية غير مسجَّل
site-secretariats = { $n ->
    [zero] الأمانة
    [one] الأمانة
    [two] الأمانتان
    [few] الأمانات
    [many] الأمانات
   *[other] الأمانات
}
site-secretariats-none = ليس لهذه العملية أمانة.
site-offices = المناصب
site-office-since-unknown = البداية غير مسجَّلة
site-office-open = اليوم

# Plan
site-plan = خطة العمل
site-plan-none = لا خطة عمل مسجَّلة.
site-plan-known = سُجِّل هنا { $known } من { $total }.
site-plan-adopted = معتمدة
site-plan-issued = صادرة
site-plan-largely-achieved = تحقّق معظمها
site-plan-under-discussion = قيد المناقشة

# Groups
site-groups = الأفرقة العاملة
site-group-proposed = مقترح
site-group-lead = بقيادة: { $lead }

# Documents
site-documents = الوثائق المنشورة
site-documents-about = الوثائق التي أعلنتها العملية، بجميع لغاتها.
site-documents-all = جميعها، مع إمكان التصفية
site-documents-none = لم تُنشر أي وثيقة لهذه العملية بعد.
site-documents-empty = لا وثائق منشورة بعد
site-documents-no-match = لا وثيقة مطابقة
site-documents-no-match-help = اختاروا معايير أقل، أو اعرضوا جميع الوثائق المنشورة.
site-documents-total = { $n ->
    [zero] لا وثائق
    [one] وثيقة واحدة
    [two] وثيقتان
    [few] { $n } وثائق
    [many] { $n } وثيقة
   *[other] { $n } وثيقة
}
site-documents-total-more = أكثر من { $n } وثيقة
site-filter = تصفية
site-filter-none = عرض الكل
site-filter-any = الكل
site-filter-language = اللغة
site-filter-year = السنة
site-pager = صفحات القائمة
site-newer = وثائق أحدث
site-older = وثائق أقدم
site-released = نُشرت في
site-original = الأصل
site-translation = ترجمة
site-not-yet = ليس بعد
site-title-in = العنوان باللغة الأصلية: { $language }
site-text-in = لغة النص: { $language }
site-original-in = لغة الأصل: { $language }
site-superseded = حلّ محل هذا النشر نشرٌ لاحق:
site-document-text = نص الوثيقة
site-document-no-text = نص هذه الوثيقة وارد في ملفاتها.
site-document-in-original = النص: { $language } · الأصل
site-document-in-translation = النص: { $language } · ترجمة
site-files = اللغات والملفات
site-download = تنزيل
site-cite = الاستشهاد بهذه الوثيقة
site-release = سجل النشر
site-release-at = تاريخ النشر
site-release-by = بواسطة
site-release-criterion = المعيار
site-release-originator = الجهة المصدِرة
site-release-covers = يشمل
site-release-supersedes = يحل محل
site-release-first = لا شيء؛ أول نشر

# Withdrawn
site-tombstone = وثيقة مسحوبة
site-tombstone-title = { $symbol }: وثيقة مسحوبة
site-tombstone-lead = كانت الوثيقة { $symbol } منشورة ثم سُحبت.
site-tombstone-at = تاريخ السحب
site-tombstone-reason = السبب
site-tombstone-help = لم يعد نصها وملفاتها متاحين هنا. ولا يُعطى رمزها لأي وثيقة أخرى.

# Meetings
site-meetings = الاجتماعات
site-meetings-none = لم يُعلن عن أي اجتماع لهذه العملية.
site-meeting-planned = مزمع
site-meeting-unclear = لم يُسجَّل ما إذا كان قد عُقد

# About
site-about-title = عن هذا الموقع
site-about-lead = { $n ->
    [zero] الجانب العام من أمانة افتراضية تعرض فيه العمليات الحكومية الدولية بشأن الهجرة أعمالها.
    [one] الجانب العام من أمانة افتراضية تعرض فيه عملية حكومية دولية واحدة بشأن الهجرة أعمالها.
    [two] الجانب العام من أمانة افتراضية تعرض فيه عمليتان حكوميتان دوليتان بشأن الهجرة أعمالهما.
    [few] الجانب العام من أمانة افتراضية تعرض فيه { $n } عمليات حكومية دولية بشأن الهجرة أعمالها.
    [many] الجانب العام من أمانة افتراضية تعرض فيه { $n } عملية حكومية دولية بشأن الهجرة أعمالها.
   *[other] الجانب العام من أمانة افتراضية تعرض فيه { $n } عملية حكومية دولية بشأن الهجرة أعمالها.
}
site-about-public = ما هو عام
site-about-public-1 = لكل عملية صفحة تبيّن أهدافها والمشاركين والمراقبين فيها منذ انضمامهم وأمانتها وخطة عملها واجتماعاتها.
site-about-public-2 = تصبح الوثائق عامة بقرار نشر. ويذكر كل نشر المعيار الذي تم بموجبه، وقد اتفق عليه أعضاء العملية، وهل وافقت الجهة صاحبة الوثيقة أم أن قاعدة للمشاركين لا تشترط الموافقة.
site-about-private = ما ليس عاماً
site-about-private-1 = تعمل الحكومات والمراقبون والمجتمع المدني بين الاجتماعات في فضاءات خاصة. ويحدّد كل فضاء من له حق الاطلاع فيه، ولا يظهر شيء منه في هذا الموقع.
site-about-cite = الاستشهاد
site-about-cite-1 = تحتفظ الوثيقة المنشورة برمزها وعنوانها على الدوام وبجميع لغاتها. وتبيّن صفحتها كيفية الاستشهاد بها وتعطي المجموع الاختباري لكل ملف.
site-about-cite-2 = وحين تُسحب وثيقة يظل عنوانها يبيّن ذلك مع التواريخ والسبب.
site-about-facts = الوقائع
site-about-facts-1 = دقة التواريخ من دقة مصدرها: فحيث لم تُسجَّل إلا السنة لا تُذكر إلا السنة. وما لم يُسجَّل يُشار إليه بذلك.
site-about-data = بياناتكم
site-about-data-1 = لا تتطلب قراءة هذا الموقع حساباً. وهو لا يخزّن ملفات تعريف ولا يحمّل شيئاً من مواقع أخرى ولا يتعقب قراءه.

# Accessibility
site-access-lead = ينبغي أن يتمكن الجميع من قراءة هذه الصفحات بأي جهاز وأي وسيلة مساعدة. ونحن نبنيها وفق المبادئ التوجيهية لإتاحة محتوى الويب 2.2، المستوى AA.
site-access-how = ما يمكنكم الاعتماد عليه
site-access-keyboard = كل شيء يعمل بلوحة المفاتيح وحدها، وموضعكم ظاهر دائماً، والرابط الأول ينقل إلى المحتوى.
site-access-script = لا تحتاج أي صفحة إلى برامج نصية.
site-access-zoom = يمكن تكبير النص إلى 200 في المائة، وتتسع الشاشة الضيقة للصفحات دون تمرير أفقي.
site-access-colour = لا يتوقف أي معنى على اللون وحده، فكل حالة مذكورة بالكلمات أيضاً. ويتبع المظهر الفاتح أو الداكن جهازكم.
site-access-pictures = كل رسم يتبعه جدول أو نص يذكر الشيء نفسه.
site-access-print = تُطبع الصفحات من دون ما يخص الشاشة وحدها.
site-access-languages = اللغات
site-access-languages-1 = الصفحات متاحة بست لغات، والعربية منها من اليمين إلى اليسار. والنصوص الموجودة بلغة واحدة معلَّمة لكي تقرأها برامج النطق بلغتها.
site-access-limits = القيود المعروفة
site-access-limits-1 = ملفات الوثائق المنشورة كما أعدّها أصحابها، وقد لا تستطيع برامج النطق قراءة بعضها. وحيثما كان نص الوثيقة معروفاً تعرضه صفحتها.
site-access-limits-2 = لا توجد أوصاف العمليات حتى الآن إلا بالإنجليزية.

# Stages in one word, for the drawing
site-stage-short-1 = 1 القرار
site-stage-short-2 = 2 اللغة
site-stage-short-3 = 3 الخطة
site-stage-short-4 = 4 التنفيذ

# Citation and record of release
site-text = نص
site-citation = { $author }، «⁨{ $title }⁩»، { $rest }.
site-by-secretariat = الأمانة
site-signed-secretariat = الأمانة
site-signed-presidency = الرئاسة
site-signed-import = أُدرجت مع بيانات العملية، ولم تُوقَّع هنا
site-originator-own = { $name }؛ وثيقة خاصة بها، ولا حاجة إلى موافقة أخرى
site-originator-consented = { $name }؛ وافقت على النشر
site-originator-rule = { $name }؛ نُشرت وفق قاعدة اتفق عليها المشاركون
site-document-behind = ترجمة نص أسبق من هذا الأصل
