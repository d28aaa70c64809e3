# Lists of papers
library-papers = الوثائق
library-col-symbol = الرمز
library-col-title = العنوان
library-col-kind = النوع
library-col-from = من
library-col-language = اللغة
library-col-languages = اللغات
library-col-date = التاريخ
library-col-space = الفضاء
library-col-made-by = قدّمها
library-col-files = الملفات
library-col-paper = الوثيقة
library-col-state = الحالة
library-col-acts = الإجراءات
library-original = الأصل
library-not-yet = لم ترد بعد
library-no-symbol-short = بلا رمز بعد
library-no-symbol = بلا رمز بعد: يُعطى الرمز عند أول تعميم
library-note-original = العنوان بلغة الأصل، { $language }
library-note-draft = مسودة
library-note-version = الصيغة { $n }
library-filter = تصفية
library-filter-all = الكل
library-filter-any = أيّ منها
library-filter-has = متاحة باللغة { $language }
library-filter-missing = تنقصها لغة
library-filter-language = اللغة
library-filter-year = السنة
library-filter-clear = إلغاء التصفية
library-newest-first = بحسب وقت صيرورتها عامة، الأحدث أولًا.
library-received = وردت في
library-last-received = الأحدث ورودًا أولًا.
library-csv = هذه القائمة بصيغة CSV
library-newer = وثائق أحدث
library-older = وثائق أقدم
library-pager = وثائق أخرى
library-total = { $n ->
    [zero] لا وثائق.
    [one] وثيقة واحدة.
    [two] وثيقتان.
    [few] { $n } وثائق.
    [many] { $n } وثيقة.
   *[other] { $n } وثيقة.
}
library-total-more = أكثر من 1,000 وثيقة.
library-releases-more = أكثر من 1,000 نشر.
library-no-match = لا وثيقة توافق هذه التصفية
library-no-match-hint = يُرجى إلغاء أحد الشروط أو إلغاؤها كلها.
library-none-title = لا وثائق هنا بعد
library-none-add = يمكنك إضافة الأولى.
library-none-wait = حالما تُعمَّم وثيقة هنا تظهر في هذه الصفحة.
library-crumbs = موقعك

# Handing in a paper
library-upload = تقديم وثيقة
library-upload-circulates = تُعمَّم هذه الوثيقة فورًا: تُعطى رمزًا، ويُخطر من يمكنهم القراءة هنا.
library-upload-draft = هذه الوثيقة مسودة. لا رمز لها ولا تُعمَّم على أحد.
library-upload-originator = تُقدَّم باسم ⁨{ $organisation }⁩، وتبقى هي الجهة المصدِرة: لا تُعمَّم على فضاءات أخرى ولا تُنشر للعموم إلا بموافقتها، ما لم ينص معيار نشر اتفق عليه المشاركون على غير ذلك.
library-title-original = العنوان بلغة الأصل
library-language-original = لغة الأصل
library-title-translation = عنوان الترجمة
library-language-translation = لغة الترجمة
library-title-in-language = العنوان بهذه اللغة
library-date = تاريخ الوثيقة
library-date-hint = اليوم والشهر والسنة بقدر ما هو معروف: ⁦09/03/2001⁩ (اليوم ثم الشهر ثم السنة) أو ⁦2001-03-09⁩ أو ⁦2001-03⁩ أو ⁦2001⁩.
library-file = الملف
library-file-translation = ملف الترجمة
library-file-limit = { $size } على الأكثر. { $kinds }.
library-file-kinds = ⁨PDF⁩، ⁨Word⁩، ⁨Excel⁩، ⁨PowerPoint⁩، ⁨OpenDocument⁩، ⁨RTF⁩، الصور، النصوص، ⁨CSV⁩، صفحات الويب (⁨HTML⁩)، ⁨SVG⁩، ⁨XML⁩، ⁨ZIP⁩
library-file-drop = يمكنك أيضًا سحبه وإفلاته هنا.
library-file-more = لا متّسع في هذه الصفحة لكل هذه الملفات. والملفات التي تقبلها ظاهرة أعلاه.
library-translation = الترجمة
library-optional = (يمكن تركه فارغًا)
library-translation-hint = تحمل الصيغتان اللغويتان رمزًا واحدًا. ويمكن إضافة لغات أخرى لاحقًا.
library-choose = اختر
library-no-translation = بلا ترجمة
library-note = ملاحظة
library-note-hint = جملة أو جملتان للقراء، تظهران مع الصيغة.
library-consent = الموافقة على التعميم والنشر
library-consent-box = توافق ⁨{ $organisation }⁩ على تعميم هذه الوثيقة في فضاءات أخرى وعلى نشرها للعموم وفق معايير النشر المعتمدة في العملية.
library-consent-hint = لا يُعمَّم شيء ولا يُنشر بمجرد وضع العلامة. فإن وُضعت، جاز لمن يديرون الفضاء تعميم الوثيقة في فضاءات أخرى، وللأمانة نشرها، دون الرجوع إليكم. وإن تُركت الخانة فارغة، فلا يعمّمها في فضاءات أخرى إلا جهتكم، وتُسأل قبل أي نشر لا ينظمه معيار نشر على نحو آخر.
library-upload-do = تقديم وتعميم
library-upload-keep = حفظ المسودة
library-upload-leave = المغادرة دون تقديم
library-sending = يجري إرسال الملفات. يُرجى ترك هذه الصفحة مفتوحة.
library-sending-failed = انقطع الاتصال ولم يُحفظ شيء. يُرجى المحاولة من جديد.
library-sent-now = يجري الإرسال
library-sent-again = انقطع الاتصال. تجري المحاولة من جديد، وما وصل محفوظ.
library-sent-done = أُرسل
library-sent-before = استُلم بالفعل:
library-sent-along = سيُرسل مع الاستمارة
library-faults-kept = ما كتبته محفوظ، أما الملفات فيلزم اختيارها من جديد. ولم يُحفظ في النظام شيء.
library-faults-kept-file = ما كتبته محفوظ، أما الملف فيلزم اختياره من جديد. ولم يُحفظ في النظام شيء.
library-faults-kept-sent = ما كتبته محفوظ، وكذلك الملفات المبيَّن أنها أُرسلت. ولم يُقدَّم شيء بعد.

# Faults
library-fault-title = اكتب عنوان الوثيقة.
library-fault-title-long = اختصر العنوان إلى 500 محرف على الأكثر.
library-fault-title-unseen = احذف المحارف غير المرئية من العنوان، فقد تجعله يُقرأ على غير حقيقته.
library-fault-title2 = اكتب عنوان الترجمة.
library-fault-kind = اختر نوع الوثيقة.
library-fault-language = اختر اللغة.
library-fault-language-same = اختر لغة غير لغة الأصل.
library-fault-language-there = توجد صيغة بهذه اللغة. قدّم صيغة أحدث بدلًا منها.
library-fault-date = اكتب تاريخًا صحيحًا، مثل ⁦09/03/2001⁩ (اليوم ثم الشهر ثم السنة) أو ⁦2001-03⁩ أو ⁦2001⁩.
library-fault-file-none = اختر ملفًا.
library-fault-file-of = اختر الملف باللغة { $it }.
library-fault-file-translation = اختر ملف الترجمة.
library-fault-file-empty = هذا الملف فارغ. اختر الملف الذي يحتوي على الوثيقة.
library-fault-file-large = هذا الملف أكبر من { $it }. اختر ملفًا أصغر.
library-fault-file-kind = لا تُقبل الملفات من هذا النوع. اختر أحد الأنواع الآتية: { $it }.
library-fault-file-heic = لا تُقبل صور HEIC: احفظ الصورة بصيغة JPG أو PDF.
library-fault-file-mismatch = محتوى هذا الملف لا يطابق ما يدل عليه اسمه ({ $it }). احفظه من جديد من برنامجه ثم اختره مرة أخرى.
library-fault-file-nested = لا تُقبل صفحات الويب المحفوظة في ملف واحد (‎.mhtml). احفظ الوثيقة بصيغة PDF أو مستندًا نصيًا واختر ذلك الملف.
library-fault-upload-gone = الملف الذي أُرسل لم يعد موجودًا. اختره من جديد.
library-fault-changed = أضاف شخص آخر إلى هذه الوثيقة بعد أن فتحت الصفحة. ما كتبته محفوظ، والصفحة تبيّن حال الوثيقة الآن. اختر الملف من جديد وأرسله إن كان ينبغي أن يُضاف.
library-fault-newer = أُضيفت صيغة أحدث بعد أن فتحت الصفحة. ما أدخلته محفوظ، والصفحة تتناول الآن الصيغة الأحدث. أرسل من جديد إن كان هذا ما تريده.
library-fault-note-long = اختصر الملاحظة إلى 2,000 محرف على الأكثر.
library-fault-target = اختر فضاءً.
library-fault-criterion = اختر معيارًا.
library-fault-languages = اختر لغة واحدة على الأقل.
library-fault-embargo-date = اكتب يومًا صحيحًا مع الوقت.
library-fault-embargo-time = اكتب الوقت من 00:00 إلى 23:59.
library-fault-embargo-past = اكتب وقتًا في المستقبل.
library-fault-embargo-gap = لا وجود لهذا الوقت في تلك المنطقة الزمنية في ذلك اليوم بسبب تغيير الساعة. اختر غيره.
library-fault-zone = اختر المنطقة الزمنية.
library-fault-answer = اختر الموافقة أو الرفض.
library-fault-reason = بيّن السبب في جملة أو جملتين.
library-fault-what = اختر ما تضيفه.
library-fault-versions-many = لهذه الوثيقة 1,000 صيغة، وهو أقصى ما يمكن لوثيقة. قدّم وثيقة جديدة تحل محلها.

# A paper
library-versions-languages = الصيغ اللغوية
library-languages-complete = الوثيقة متاحة بجميع لغات عمل العملية.
library-languages-awaited = لغات منتظرة: { $languages }.
library-add-language = إضافة لغة
library-the-original = الأصل
library-the-translation = ترجمة
library-download = تنزيل
library-view = عرض هنا
library-view-pdf = يعرض المتصفح الملف بعارضه الخاص. إذا لم يظهر شيء أدناه فنزّل الملف.
library-view-picture = الصورة كما سُلّمت.
library-view-none = لا يمكن عرض هذا الملف هنا: محتواه ليس ما يقوله اسمه، أو الصورة أكبر مما ينبغي. نزّله وافتحه ببرنامج على جهازك.
library-text = النص
library-jump-read = قراءة:
library-text-extracted = كلمات الملف وحدها: تنسيقه وصوره وجداوله في الملف نفسه.
library-text-cut = النص أطول مما يُعرض هنا: والملف يتضمنه كاملا.
library-text-pending = تجري قراءة النص؛ افتح الصفحة من جديد بعد دقيقة.
library-text-goes-on = تتمة النص في الملف.
library-text-unrecorded = لا يُعرض النص: تُقيَّد قراءته في السجل، ويتعذر القيد في السجل حاليًا. يُرجى المحاولة بعد بضع دقائق أو تنزيل الملف.
library-details = التفاصيل
library-originator = الجهة المصدِرة
library-circulated = عُمّمت على
library-circulated-none = لا فضاء آخر يمكنك رؤيته.
library-checksum = المجموع الاختباري (SHA‑256)
library-checksum-check = للتحقق من الملفات
library-versions = الصيغ
library-version-shown = المعروضة هنا
library-state-older = هذه صيغة قديمة. والأحدث مدرجة تحت «الصيغ».
library-consent-needed = لم تُمنح بعد. تُسأل ⁨{ $organisation }⁩ قبل أي نشر، ما لم ينص المعيار على غير ذلك.
library-consent-for = مُنحت لنشر الصيغة { $version } في { $when }.
library-acts = ما يمكنك فعله
library-acts-hint = تعرض كل خطوة أولًا صفحة تبيّن من سيتمكن من الاطلاع. ولا يحدث شيء قبل تأكيدك.
library-acts-more = خطوات أخرى
library-act-version = نص أحدث، أو لغة أخرى تحت الرمز نفسه.
library-act-version-do = إضافة
library-act-circulate = نسخة من هذه الصيغة برمزها وملفاتها. ولا تظهر هناك التغييرات التي تجري هنا لاحقًا.
library-act-circulate-do = تعميم
library-act-deposit = نسخة للمكتب أو لمكتب الأمانة، حيث لا تتاح لك القراءة.
library-act-deposit-do = إيداع
library-act-propose = وفق أحد معايير النشر المعتمدة، وبموافقة الجهة المصدِرة حيث يشترطها المعيار.
library-act-propose-do = اقتراح
library-back-paper = العودة إلى الوثيقة

# Release, on the page of a paper
library-release = النشر للعموم
library-release-hint = تُقيَّد كل خطوة في السجل.
library-criterion = المعيار
library-proposed = مقترِح النشر
library-proposal-version = الصيغة
library-proposer = ⁨{ $organisation }⁩ ({ $as })
library-remark = ملاحظة
library-answer = الرد
library-proposal-asked = في انتظار موافقة ⁨{ $organisation }⁩
library-proposal-consented = وافقت ⁨{ $organisation }⁩
library-proposal-own = ⁨{ $organisation }⁩ هي الجهة المصدِرة؛ ولا تُسأل جهة أخرى، ولا ينقص سوى التوقيع
library-proposal-ruled = لا تلزم موافقة بموجب هذا المعيار؛ ولا ينقص سوى التوقيع
library-proposal-declined = لم توافق ⁨{ $organisation }⁩
library-proposal-released = نُشرت للعموم في { $when }
library-proposal-superseded = نُشرت للعموم في { $when }؛ وحل محلها نشر { $by }
library-proposal-embargoed = وُقّع النشر؛ تصبح عامة في { $when }
library-proposal-withdrawn = سُحبت في { $when }
library-proposal-stopped = أُوقف النشر قبل موعده، في { $when }
library-proposal-overtaken = حل محله نشر لاحق قبل أن يصبح عامًا
library-proposal-never-public = أوقف النشر أو حل محله نشر آخر قبل أن يصبح عامًا
library-answer-given = { $who }، { $when }.
library-answer-reason-was = { $who }، { $when }
library-answer-upload = مُنحت الموافقة عند التقديم.
library-answer-legend = رد ⁨{ $organisation }⁩
library-answer-consent = نوافق على النشر
library-answer-consent-hint = يمكن للأمانة بعد ذلك نشر الوثيقة على النحو المقترح أعلاه. ومنذ ذلك الحين يمكن لأي شخص على الويب قراءتها.
library-answer-decline = لا نوافق
library-answer-decline-hint = تبقى الوثيقة حيث هي. ويمكن اقتراح نشرها من جديد لاحقًا.
library-answer-reason = السبب
library-answer-reason-hint = يلزم في حالة الرفض فقط. ويقرؤه من يمكنهم قراءة هذه الوثيقة.
library-answer-do = إرسال الرد
library-release-now = يمكن التوقيع الآن. وبالنشر يصبح بإمكان أي شخص قراءة الوثيقة، ما لم يُحدَّد أجل لحظر النشر؛ ويُقيَّد ذلك في السجل.
library-release-do = النشر للعموم
library-release-title = النشر للعموم
library-release-1 = ما سيصبح عامًا
library-release-no-embargo = لا شيء: تصبح عامة فورًا.
library-release-readers = من يمكنه قراءتها
library-release-anyone = أي شخص على الويب، دون تسجيل الدخول.
library-release-anyone-from = أي شخص على الويب، دون تسجيل الدخول، ابتداءً من { $when }.
library-public-page = الصفحة العامة
library-tombstone-page = صفحة السحب
library-withdraw = سحب
library-stop = إيقاف

# A newer version or a further language
library-version-title = إضافة صيغة أو لغة
library-version-circulates = تُعمَّم هذه الصيغة فورًا تحت الرمز نفسه، ويُبلَّغ من لهم القراءة هنا.
library-version-what = ماذا تضيف؟
library-version-note = ما الجديد
library-version-note-hint = جملة أو جملتان تظهران في قائمة الصيغ.
library-version-do = تقديم

# Circulation
library-circulate-title = التعميم على فضاء آخر
library-dispatch-choose = اختيار جهة التعميم…
library-circulate-1 = على أي فضاء
library-circulate-1-hint = اختر الفضاء أولًا؛ ثم تبيّن الصفحة من سيتمكن من القراءة حديثًا.
library-circulate-offered = المعروض هنا هو الفضاءات التي يمكنك إضافة وثائق إليها. أما العموم فيُبلَّغ بالنشر لا من هنا.
library-circulate-no-target = لا فضاء آخر يمكنك نقل هذه الوثيقة إليه.
library-circulate-work-out = إظهار من سيقرؤها
library-circulate-2 = من سيتمكن من قراءتها
library-circulate-2-hint = حُسب ذلك لفضاء «⁨{ $space }⁩» في { $when }، من صفات التمثيل السارية الآن.
library-circulate-3 = ما يُنقل وما يبقى
library-circulate-4 = من يُخطر
library-circulate-note = سطر يُرفق بالرسالة
library-circulate-note-hint = يقرؤه الجميع في «⁨{ $space }⁩».
library-circulate-blocked = غير ممكن حاليًا
library-circulate-unread = ما قُرئ من وثيقة لا يُمحى من علم قارئها.
library-circulate-do = تعميم على «⁨{ $space }⁩»:
library-circulate-do-more = { $n ->
    [zero] لا قراء جدد
    [one] قارئ جديد واحد
    [two] قارئان جديدان
    [few] { $n } قراء جدد
    [many] { $n } قارئًا جديدًا
   *[other] { $n } قارئ جديد
}
library-circulate-leave = عدم التعميم
library-sight-before = { $n ->
    [zero] لا يمكن لأحد اليوم قراءة هذه الوثيقة.
    [one] يمكن لشخص واحد اليوم قراءة هذه الوثيقة.
    [two] يمكن لشخصين اليوم قراءة هذه الوثيقة.
    [few] يمكن لـ{ $n } أشخاص اليوم قراءة هذه الوثيقة.
    [many] يمكن لـ{ $n } شخصًا اليوم قراءة هذه الوثيقة.
   *[other] يمكن لـ{ $n } شخص اليوم قراءة هذه الوثيقة.
}
library-sight-after = { $n ->
    [zero] وبعد ذلك لا يمكن لأحد.
    [one] وبعد ذلك لشخص واحد.
    [two] وبعد ذلك لشخصين.
    [few] وبعد ذلك لـ{ $n } أشخاص.
    [many] وبعد ذلك لـ{ $n } شخصًا.
   *[other] وبعد ذلك لـ{ $n } شخص.
}
library-sight-already = يمكنهم قراءتها الآن
library-sight-newly = سيتمكنون منها حديثًا
library-sight-still = لن يتمكنوا منها
library-sight-nobody = لا أحد: جميع قراء ذلك الفضاء يمكنهم قراءتها الآن.
library-sight-public = لهذه الوثيقة نشر عام: يمكن لأي شخص على الويب قراءة ما نُشر.
library-goes = يُنقل
library-goes-is = { $version } بالرمز والعناوين والملفات والموضوع والإحالات، باللغات: { $languages }
library-goes-symbol = ينتقل الرمز { $symbol } مع الوثيقة. وهو يدل قراءها الجدد على السلسلة التي عُمّمت فيها أول مرة وعلى رقمها فيها.
library-goes-symbol-new = تُعطى الوثيقة رمزها الآن، من سلسلة ذلك الفضاء، وتحمله بعد ذلك أينما كانت.
library-goes-follows = توجد في ذلك الفضاء صيغة سابقة. وتليها هذه هناك بوصفها الأحدث، بالرمز نفسه؛ وتبقى السابقة ويمكن قراءتها.
library-stays = يبقى هنا
library-stays-is = الصيغ السابقة والمسودات والملاحظات
library-consent-not-needed = غير لازمة: ⁨{ $organisation }⁩ هي الجهة المصدِرة وهي التي تعمّم الوثيقة بنفسها.
library-consent-there = منحتها ⁨{ $organisation }⁩.
library-consent-missing = قدّمت ⁨{ $organisation }⁩ هذه الوثيقة لقرائها الحاليين وحدهم. ويلزم الحصول على موافقتها قبل أن يقرأها غيرهم.
library-told = { $n ->
    [zero] لا أحد يطلع عليها حديثًا، فلا يُخطر أحد.
    [one] يُخطر القارئ الجديد بالبريد بلغته. ولا يُخطر من جديد من يمكنهم قراءتها الآن.
    [two] يُخطر القارئان الجديدان بالبريد، كلٌّ بلغته. ولا يُخطر من جديد من يمكنهم قراءتها الآن.
    [few] يُخطر القراء الجدد وعددهم { $n } بالبريد، كلٌّ بلغته. ولا يُخطر من جديد من يمكنهم قراءتها الآن.
    [many] يُخطر القراء الجدد وعددهم { $n } بالبريد، كلٌّ بلغته. ولا يُخطر من جديد من يمكنهم قراءتها الآن.
   *[other] يُخطر القراء الجدد وعددهم { $n } بالبريد، كلٌّ بلغته. ولا يُخطر من جديد من يمكنهم قراءتها الآن.
}
library-confirm = التأكيد
library-done-as = يجري ذلك باسم ⁨{ $organisation }⁩، { $capacity }، ويُقيَّد في السجل.

# Deposit
library-deposit-title = الإيداع لدى المكتب أو مكتب الأمانة
library-deposit-1 = إلى أين
library-deposit-1-hint = تسلّم نسخة. ولا يمكنك القراءة هناك.
library-deposit-stays = الوثيقة نفسها بصيغها السابقة. وتظل لكم.
library-deposit-after = بعد ذلك
library-deposit-no-reading = لا ترى ما تؤول إليه النسخة ولا يمكنك استردادها. ويحفظ السجل أنك أودعتها ومتى.
library-deposit-note = سطر يُرفق بها
library-deposit-note-hint = يقرؤه من يتسلمون النسخة.
library-deposit-do = إيداع نسخة

# Proposing a release
library-propose-title = اقتراح النشر للعموم
library-propose-1 = المعيار
library-propose-1-hint = قاعدة العملية التي يجوز بموجبها أن تكون هذه الوثيقة عامة. ويُذكر المعيار في النشر.
library-propose-no-criterion = لم تعتمد هذه العملية أي معيار للنشر بعد. ومن دونه لا يمكن نشر شيء.
library-propose-2 = اللغات
library-propose-2-hint = لا يصبح عامًا إلا ما تختاره هنا. ويمكن أن تضاف لغة أخرى في نشر لاحق يشملها جميعًا.
library-propose-supersedes = يحل هذا النشر محل نشر { $when }. وأي لغة لا تُختار هنا لا تبقى عامة بعده.
library-propose-overtakes = سبق توقيع نشر مغلق حتى { $when }. وإذا صار هذا النشر عامًا قبل ذلك فلن يصبح السابق عامًا أبدًا.
library-embargo = حظر النشر
library-embargo-hint = تبقى الوثيقة مغلقة أمام العموم حتى هذا الوقت. وإن تُرك فارغًا صارت عامة حال نشرها.
library-embargo-until = مغلقة حتى
library-embargo-date = اليوم
library-embargo-time = الوقت
library-embargo-time-empty = من دون ساعة ينتهي عند 00:00.
library-embargo-zone = المنطقة الزمنية
library-consent-word = الموافقة
library-propose-consent-given = منحت ⁨{ $organisation }⁩ موافقتها عند التقديم.
library-propose-consent-self = ⁨{ $organisation }⁩ هي الجهة المصدِرة وهي التي تقترح النشر بنفسها؛ وتُقيَّد موافقتها مع الاقتراح.
library-propose-consent-ask = الجهة المصدِرة هي ⁨{ $organisation }⁩. وتُسأل جهة الاتصال فيها ورئيس وفدها؛ ولا يُنشر شيء قبل موافقتهما.
library-propose-note = سطر إلى الجهة المصدِرة
library-batch-note = سطر إلى الجهات المصدِرة
library-propose-note-hint = مثلًا لماذا الآن، ولمن. ويظهر مع الاقتراح.
library-propose-then-ask = تُسأل الجهة المصدِرة بعد ذلك. أما النشر نفسه فخطوة لاحقة.
library-propose-then-if = حيث يشترط المعيار الموافقة تُسأل الجهة المصدِرة بعد ذلك. أما النشر نفسه فخطوة لاحقة.
library-propose-then-release = النشر نفسه خطوة لاحقة في صفحة الوثيقة.
library-propose-do = اقتراح النشر

# The public space from inside
library-releases-title = ما نُشر للعموم
library-releases-public = القائمة العامة للوثائق
library-releases-none-title = لم يُنشر شيء بعد
library-releases-none = يُقترح النشر في صفحة الوثيقة، وفق أحد معايير النشر المعتمدة.
library-releases-total = { $n ->
    [zero] لا نشر.
    [one] نشر واحد.
    [two] نشران.
    [few] { $n } عمليات نشر.
    [many] { $n } عملية نشر.
   *[other] { $n } عملية نشر.
}
library-state-public = عامة
library-state-since = عامة منذ { $when }
library-state-planned = كان مقررًا أن تصبح عامة في { $when }
library-state-superseded = حل محلها نشر { $when }
library-state-withdrawn = مسحوبة في { $when }
library-state-stopped = أُوقفت قبل موعدها، في { $when }
library-state-overtaken = حل محلها نشر لاحق قبل أن تصبح عامة
library-state-embargoed = وُقّعت؛ تصبح عامة في { $when }
library-state-announced = معلن عنها؛ تصبح عامة إن لم يعترض أي مشارك حتى { $when }

# Withdrawal
library-withdraw-title = سحب من العموم
library-withdraw-1 = ما الذي يحدث
library-withdraw-was = نُشرت في
library-withdraw-was-announced = أُعلن في
library-withdraw-was-signed = وُقّع في
library-withdraw-goes = يزول
library-withdraw-goes-is = الصفحة العامة بعناوينها ونصها؛ وجميع ملفاتها؛ ومدخلها في القائمة العامة.
library-withdraw-remains = يبقى
library-withdraw-remains-is = صفحة في العنوان نفسه فيها الرمز وتاريخا النشر والسحب والسبب الذي تبيّنه أدناه. ولا يظهر فيها العنوان.
library-withdraw-inside = في الداخل
library-withdraw-inside-is = تبقى الوثيقة في فضاءاتها، للقراء أنفسهم كما من قبل.
library-withdraw-reason = السبب
library-withdrawal-reason = سبب السحب
library-stop-reason = سبب الإيقاف
library-withdraw-reason-hint = علني: يظهر في الصفحة التي تبقى. لا تذكر أسماء أشخاص.
library-withdraw-copies = لا يمكن استرداد النسخ التي صنعها آخرون.
library-withdraw-do = سحب من العموم
library-withdraw-leave = إبقاؤها عامة
library-withdraw-closed-title = إيقاف نشر قبل أوانه
library-withdraw-closed-goes = النشر الموقّع الذي كان سيصبح عامًا في { $when }. لا يصبح عامًا في ذلك الوقت ولا بعده.
library-withdraw-announced-goes = النشر المعلن، الذي كان سيصبح عامًا إن لم يعترض أي مشارك حتى { $when }. لا يصبح عامًا في ذلك الوقت ولا بعده.
library-withdraw-closed-remains = ما هو عام اليوم من هذه الوثيقة، إن وُجد. ولا يُذكر هل كان سيتبعه شيء.
library-withdraw-closed-reason = يقرؤه من يمكنهم قراءة هذه الوثيقة. ولا يصبح منه شيء عامًا.
library-withdraw-closed-do = إيقاف النشر
library-withdraw-closed-leave = تركه إلى أوانه

# After an act
library-notice-uploaded = عُمّمت الوثيقة بالرمز { $symbol }.
library-notice-draft = حُفظت المسودة.
library-notice-version = حُفظت الصيغة الجديدة.
library-notice-language = حُفظت الصيغة اللغوية.
library-notice-proposed = اقتُرح النشر.
library-notice-consented = وافقت ⁨{ $organisation }⁩ على النشر.
library-notice-declined = رفضت ⁨{ $organisation }⁩ الموافقة على النشر.
library-notice-released = نُشرت الوثيقة.
library-notice-signed = وُقّع النشر؛ وتصبح الوثيقة عامة في { $when }.
library-notice-withdrawn = سُحب المنشور. وتبيّن صفحته ذلك.
library-notice-stopped = أُوقف النشر. ولن يصبح عامًا.
library-fault-language-new = لا صيغة بهذه اللغة بعد. أضفها على أنها لغة أخرى.
library-fault-proposed = سبق اقتراح نشر لهذه الوثيقة. ويلزم الرد عليه وإتمامه أولًا.
library-fault-released = نُشرت الصيغة الحالية بجميع لغاتها، أو ستُنشر عند انتهاء الحظر. ولم يبق ما يُنشر.
library-circulate-not-yours = لا يعمّم هذه الوثيقة إلا الجهة المصدِرة أو من يديرون هذا الفضاء.
library-what-language = لغة أخرى
library-what-language-hint = يبقى النص كما هو، ويضاف بلغة أخرى.
library-what-revision = نص أحدث
library-what-revision-hint = صيغة جديدة بلغة موجودة. وتبقى الصيغة السابقة ويمكن قراءتها.
library-goes-draft = { $version } بالعناوين والملفات والموضوع والإحالات، باللغات: { $languages }
library-counts = { $n ->
    [zero] { $who } (لا أحد)
    [one] { $who } (شخص واحد)
    [two] { $who } (شخصان)
    [few] { $who } ({ $n } أشخاص)
    [many] { $who } ({ $n } شخصًا)
   *[other] { $who } ({ $n } شخص)
}
library-still-observers = المراقبون، ما لم يقبلهم الفضاء
library-still-civil = المجتمع المدني، ما لم يقبله الفضاء
library-still-public = العموم
library-still-nobody = لا أحد: يمكن للجميع قراءتها.
library-consent-own-house = الأمانة هي الجهة المصدِرة؛ ولا تلزم موافقة أخرى.
library-consent-with-upload = منحتها ⁨{ $organisation }⁩ عند التقديم.
library-notice-circulated-there = عُمّمت الوثيقة.
library-notice-deposited-there = أُودعت نسخة.
library-deposit-readers = يقرؤها العاملون هناك. ولا يمكنك القراءة هناك.

# Folders
library-folders = المجلدات
library-folders-arrange = ترتيب المجلدات
library-folders-there = مجلدات هذا الفضاء
library-folders-hint = موضع الوثيقة لا يغيّر شيئًا في تحديد من يمكنهم قراءتها.
library-folders-none = لا مجلدات في هذا الفضاء بعد.
library-folder = المجلد
library-folder-none = خارج المجلدات
library-folder-change = تغيير الاسم أو النقل أو الحذف
library-folder-empty = لا وثائق في هذا المجلد
library-folder-new = مجلد جديد
library-folder-name = الاسم
library-folder-place = الموضع
library-folder-name-place = الاسم والموضع
library-folder-first = في المستوى الأعلى، أولًا
library-folder-in = داخل «⁨{ $name }⁩»، أولًا
library-folder-after = بعد «⁨{ $name }⁩»
library-folder-make = إنشاء المجلد
library-folder-keep = حفظ التغييرات
library-folder-leave = إبقاؤه كما هو
library-folder-removal = الحذف
library-folder-removal-hint = لا يُحذف المجلد إلا إذا كان فارغًا. انقل وثائقه ومجلداته إلى موضع آخر أولًا.
library-folder-remove = حذف المجلد
library-folder-papers = وثائق هذا المجلد
library-more-than = أكثر من { $n } وثيقة.
library-notice-folder-made = أُنشئ المجلد.
library-notice-folder-changed = عُدّل المجلد.
library-notice-folder-removed = حُذف المجلد.
library-fault-folder = اختر مجلدًا موجودًا. فقد يكون المجلد حُذف بعد أن فتحت الصفحة.
library-fault-folder-name = اكتب اسم المجلد.
library-fault-folder-name-long = اختصر الاسم إلى 80 محرفًا على الأكثر.
library-fault-folder-name-odd = تجنّب في اسم المجلد المحارف التي لا تقبلها جميع الحواسيب: الخطوط المائلة والعمودية، والنقطتين الرأسيتين، وعلامات الاقتباس، والنجوم، وعلامات الاستفهام، والنقاط في أول الاسم أو آخره.
library-fault-folder-there = يوجد هناك مجلد باسم «⁨{ $it }⁩». اختر اسمًا آخر أو موضعًا آخر.
library-fault-folder-place = اختر موضع المجلد.
library-fault-folder-deep = تتداخل المجلدات إلى ثمانية مستويات على الأكثر. اختر موضعًا أعلى.
library-fault-folder-many = لا يتسع الفضاء لأكثر من 1,000 مجلد.
library-fault-folder-full = المجلد غير فارغ. انقل وثائقه ومجلداته إلى موضع آخر أولًا.

# Papers chosen from a list
library-choose-paper = اختيار «⁨{ $title }⁩»
library-with-chosen = إجراء على الوثائق المختارة…
library-chosen-so-many = المختار: { $n }
library-chosen = الوثائق المختارة
library-chosen-total = { $n ->
    [zero] لم تُختر أي وثيقة.
    [one] اختيرت وثيقة واحدة.
    [two] اختيرت وثيقتان.
    [few] اختيرت { $n } وثائق.
    [many] اختيرت { $n } وثيقة.
   *[other] اختيرت { $n } وثيقة.
}
library-chosen-none = لم تُختر أي وثيقة
library-chosen-none-hint = ضع علامة على الوثائق المطلوبة في قائمة الفضاء، ثم اضغط الزر الوارد أسفلها.
library-back-space = العودة إلى الفضاء
library-file-title = وضع في مجلد
library-file-hint = يبقى قراؤها هم أنفسهم.
library-file-do = وضعها هناك
library-notice-filed = وُضعت الوثائق في الموضع المختار.
library-fault-chosen = اختر وثيقة واحدة على الأقل مما لا يزال موجودًا هناك.
library-select-title = المجلد وسلة المهملات
library-act-select = وضعها في مجلد من مجلدات هذا الفضاء أو حذفها.
library-act-folder = وضعها في مجلد من مجلدات هذا الفضاء.
library-act-select-do = نقل

# Wastebasket
library-wastebasket = سلة المهملات
library-wastebasket-none = سلة المهملات فارغة
library-wastebasket-kept = { $n ->
    [zero] لا يمكن استعادة ما يُحذف، بل يُتلف مع ملفاته.
    [one] يمكن استعادة ما يُحذف خلال يوم واحد. ثم يُتلف مع ملفاته. وحتى ذلك الحين يراه هنا من يمكنهم القراءة في هذا الفضاء.
    [two] يمكن استعادة ما يُحذف خلال يومين. ثم يُتلف مع ملفاته. وحتى ذلك الحين يراه هنا من يمكنهم القراءة في هذا الفضاء.
    [few] يمكن استعادة ما يُحذف خلال { $n } أيام. ثم يُتلف مع ملفاته. وحتى ذلك الحين يراه هنا من يمكنهم القراءة في هذا الفضاء.
    [many] يمكن استعادة ما يُحذف خلال { $n } يومًا. ثم يُتلف مع ملفاته. وحتى ذلك الحين يراه هنا من يمكنهم القراءة في هذا الفضاء.
   *[other] يمكن استعادة ما يُحذف خلال { $n } يوم. ثم يُتلف مع ملفاته. وحتى ذلك الحين يراه هنا من يمكنهم القراءة في هذا الفضاء.
}
library-remove-kept = { $n ->
    [zero] لا يمكن استعادتها، بل تُتلف بجميع صيغها وملفاتها.
    [one] يمكن استعادتها خلال يوم واحد. ثم تُتلف بجميع صيغها وملفاتها.
    [two] يمكن استعادتها خلال يومين. ثم تُتلف بجميع صيغها وملفاتها.
    [few] يمكن استعادتها خلال { $n } أيام. ثم تُتلف بجميع صيغها وملفاتها.
    [many] يمكن استعادتها خلال { $n } يومًا. ثم تُتلف بجميع صيغها وملفاتها.
   *[other] يمكن استعادتها خلال { $n } يوم. ثم تُتلف بجميع صيغها وملفاتها.
}
library-remove-copies = تبقى النسخ التي عُمّمت على فضاءات أخرى، ويبقى ما نُشر للعموم.
library-remove-do = نقل إلى سلة المهملات
library-remove-held = غير ممكن حاليًا: يسري الحجز القانوني على { $papers }.
library-col-removed = تاريخ الحذف
library-col-destroyed = تاريخ الإتلاف
library-bring-back = استعادة
library-notice-removed = نُقلت الوثائق إلى سلة المهملات.
library-notice-back = استُعيدت الوثيقة.
library-fault-held = تخضع إحدى الوثائق للحجز القانوني. ولم يُحذف شيء.

# Legal hold
library-hold-title = الحجز القانوني
library-hold-what = ما المقصود به
library-hold-means = لا يجوز لأحد حذف وثيقة خاضعة للحجز القانوني أو إتلافها إلى أن يُرفع الحجز. ويُقيَّد فرض الحجز ورفعه في السجل.
library-hold-since = سارٍ منذ
library-hold-reason = السبب
library-hold-reason-hint = مثلًا نزاع أو تحقيق. ويقرؤه من يمكنهم قراءة هذه الوثيقة.
library-hold-do = فرض الحجز القانوني
library-hold-lift = رفع الحجز
library-act-hold = لا يمكن حذف الوثيقة أو إتلافها ما دام الحجز ساريًا.
library-act-hold-do = فرض الحجز
library-act-held = الوثيقة خاضعة للحجز القانوني. وبرفعه يصبح حذفها ممكنًا من جديد.
library-act-held-do = رفع الحجز
library-held-since = منذ { $when }
library-notice-held = أصبحت الوثيقة خاضعة للحجز القانوني.
library-notice-lifted = رُفع الحجز.
library-fault-hold-reason = بيّن السبب في جملة لا تتجاوز 500 محرف.

# ملفات قيد الفحص
library-checks-title = ملفات قيد الفحص
library-checks-hint = يُفحص كل ملف بحثًا عن البرمجيات الخبيثة قبل دخوله. وإلى ذلك الحين لا يرى الوثيقة إلا من قدّموها ومن يديرون هذا الفضاء، ولا يمكن لأحد فتح الملف.
library-checks-none = لا ملفات قيد الفحص
library-checks-off = لا يوجد في هذا النظام ماسح للبرمجيات الخبيثة: لا تُفحص الملفات، وتدخل فورًا.
library-col-check = الفحص
library-check-title = ملف قبل دخوله
library-check-file = الملف
library-check-what = ما عُثر عليه
library-check-when = منذ
library-check-held = ينتظر الفحص. ويدخل من تلقاء نفسه متى لم يُعثر على شيء.
library-check-found = أُوقف: عُثر فيه على برمجية خبيثة. لا يمكن لأحد فتحه، ولا يمكن إلا حذفه.
library-check-unread = أُوقف: حجمه أكبر من أن يُفحص. ويمكن لمن يديرون هذا الفضاء السماح بمروره.
library-check-clean = فُحص ولم يُعثر على شيء. ويدخل مع ما قُدّم معه.
library-check-passed = سُمح بمروره دون فحص. ويدخل مع ما قُدّم معه.
library-check-pass = السماح بمروره دون فحص
library-check-pass-means = يدخل الملف عندئذ كأنه لم يُعثر فيه على شيء، ويُخطر قرّاؤه. ويُقيَّد اسمك والسبب في السجل.
library-check-reason-hint = مثلًا ممّن عرفت ما يحتويه الملف. 500 محرف على الأكثر.
library-check-pass-do = السماح بالمرور
library-check-remove = حذفه
library-check-remove-means = يُحذف الملف نهائيًا مع اللغات الأخرى التي قُدّمت معه. ولا يذهب إلى سلة المهملات.
library-check-remove-do = حذف نهائي
library-check-back = العودة إلى الملفات قيد الفحص
library-checked = ملف من ملفات هذه الوثيقة قيد الفحص أو أُوقف: اطّلع على حاله
library-checks-there = توجد هنا ملفات قيد الفحص أو موقوفة: اطّلع على حالها
library-notice-checking = شكرًا لك. ما قدّمته يُفحص الآن بحثًا عن البرمجيات الخبيثة. ويراه قرّاؤه ويُخطرون به متى لم يُعثر على شيء.
library-notice-passed = سُمح بمرور الملف.
library-notice-check-removed = حُذف الملف.
library-fault-checked = ملف آخر من هذه الوثيقة قيد الفحص أو أُوقف. يرجى إضافة ملفك بعد دخول ذلك الملف أو حذفه.
library-fault-check-reason = بيّن السبب في جملة لا تتجاوز 500 محرف.

# Packs
library-pack-title = أخذ نسخة للعمل دون شبكة
library-pack-hint = للعمل دون شبكة: ملف مضغوط (ZIP) يضم المجلدات وصفحة تدل عليها ومجاميع التحقق.
library-pack-is = { $files }، { $size } إجمالاً.
library-pack-too-large = { $files }، { $size } إجمالاً: أكثر من { $most } المسموح بها في المرة الواحدة. اختر وثائق أقل.
library-pack-recorded = تُدوَّن كل وثيقة من هذه الوثائق في السجل على أنها نُزّلت.
library-pack-do = تنزيل الحزمة
library-pack-all = الكل في حزمة واحدة (ZIP)
library-pack-table = جدول جميع الملفات (CSV)
library-pack-sums = مجاميع التحقق (SHA‑256)
library-pack-made = أُعدّت في { $when } من أجل { $person }.
library-pack-readers = هذه الوثائق لمن يمكنهم قراءة هذا الفضاء:
library-pack-verify = للتحقق من عدم تغيّر شيء: sha256sum -c SHA256SUMS
library-chosen-count = { $n ->
    [zero] لا وثائق
    [one] وثيقة واحدة
    [two] وثيقتان
    [few] { $n } وثائق
    [many] { $n } وثيقة
   *[other] { $n } وثيقة
}
library-files-count = { $n ->
    [zero] لا ملفات
    [one] ملف واحد
    [two] ملفان
    [few] { $n } ملفات
    [many] { $n } ملفاً
   *[other] { $n } ملف
}

library-circulate-wasted = توجد نسخة في سلة المحذوفات في { $spaces }: يمكن لمن يدير ذلك الفضاء استعادتها.
library-fault-folder-changed = غيّر أحدهم هذا المجلد منذ أن فتحت الصفحة. حُفظ ما أدخلته، ويظهر المجلد أعلاه كما هو الآن. أرسله مجدداً إن كان ذلك ما تقصده.
library-fault-removal-proposed = اقتُرح نشر إحدى الوثائق، ويُجاب عن ذلك أولاً. لم يُحذف شيء.
library-notice-pack-large = حجم الوثائق مجتمعة أكبر من { $size } المسموح بها في المرة الواحدة، أو عددها أكثر من 1000. افتح مجلداً أو اختر وثائق من القائمة.
library-notice-pack-many = نزّلت ثلاثين حزمة خلال ساعة. يرجى المحاولة بعد ساعة.
library-folder-edit = تعديل

# Languages that are awaited
library-parity-title = اللغات المنتظرة
library-expect-title = موعد توقّع اللغة
library-expect-when = الموعد
library-expect-hint = يراه كل من يمكنه قراءة هذه الوثيقة. لا تُرسل تذكيرات تلقائية.
library-expect-day = اليوم
library-expect-day-hint = يُتوقع ورودها قبل نهاية هذا اليوم ({ $zone }).
library-expect-note = سطر مرافق
library-expect-note-hint = مثلاً: من يتولى الترجمة. يقرؤه من يمكنهم قراءة هذه الوثيقة.
library-expect-do = حفظ اليوم
library-expect-link = تحديد الموعد المتوقع
library-expected-by = { $language }: متوقعة في موعد أقصاه { $date } ({ $zone })
library-expected-past = { $language }: كانت متوقعة في موعد أقصاه { $date } ({ $zone })، ولا تزال منتظرة
library-notice-expected = حُفظ اليوم.
library-fault-not-awaited = اختر لغة منتظرة.
library-fault-day = أدخل يوماً صحيحاً.
library-fault-day-past = اختر يوماً مقبلاً.
library-parity-languages = لغات العمل
library-parity-hint = تُحسب الوثائق ذات الرمز التي يمكنك قراءتها دون غيرها. والوثيقة الموجودة في عدة فضاءات تُحسب مرة واحدة، وتُعدّ متوفرة بلغة إذا توفرت بها في أحدها.
library-parity-share = المتوفر
library-parity-which = ما هي المنتظرة
library-parity-told = { $there } من { $papers } وثيقة
library-parity-more = أكثر من { $n } وثيقة منتظرة.
library-parity-lacking = الوثائق المنتظرة: { $n }.
library-parity-papers = الوثائق المنتظرة
library-parity-awaited-in = منتظرة بـ
library-parity-since = هنا منذ
library-parity-complete-hint = كل الوثائق التي يمكنك قراءتها هنا متوفرة باللغة المطلوبة.
library-parity-none = لا توجد عملية
library-parity-none-hint = تعرض هذه اللوحة وثائق العمليات التي لك فيها مقعد.
library-parity-behind = { $n ->
    [zero] لا ترجمات متأخرة عن أصلها.
    [one] ترجمة واحدة متأخرة عن أصلها.
    [two] ترجمتان متأخرتان عن أصليهما.
    [few] { $n } ترجمات متأخرة عن أصولها.
    [many] { $n } ترجمة متأخرة عن أصولها.
   *[other] { $n } ترجمة متأخرة عن أصولها.
}
library-parity-behind-more = { $n ->
    [zero] لا ترجمات متأخرة عن أصلها.
    [one] ترجمة واحدة على الأقل متأخرة عن أصلها.
    [two] ترجمتان على الأقل متأخرتان عن أصليهما.
    [few] { $n } ترجمات على الأقل متأخرة عن أصولها.
    [many] { $n } ترجمة على الأقل متأخرة عن أصولها.
   *[other] { $n } ترجمة على الأقل متأخرة عن أصولها.
}
library-parity-behind-papers = ترجمات متأخرة عن أصلها
library-parity-behind-hint = تغيّر الأصل بعد إعدادها، فلا تُحسب متوفرة. وتُقدَّم الترجمة الأحدث في صفحة الوثيقة.
library-parity-behind-since = متأخرة منذ
library-parity-looked-through = جرى فحص آخر الوثائق الواردة ذات الصيغ المتعاقبة، وعددها { $n }.
library-parity-none-behind-seen = لا تنقص أي لغة، وليس في الوثائق التي جرى فحصها ترجمة متأخرة عن أصلها.
library-parity-nothing-missing = لا تنقص أي لغة: ما يرد أعلاه متوفر لكنه متأخر عن أصله.
library-unofficial = ترجمة غير رسمية
library-unofficial-box = هذه الترجمة غير رسمية
library-behind = ترجمة الصيغة { $n }؛ وقد تغيّر الأصل بعدها
library-behind-of = { $language }: ترجمة الصيغة { $n }؛ وقد تغيّر الأصل بعدها

# Papers that follow another
library-relation-of = كيف تتبع { $symbol }
library-relation-Rev = تنقيح
library-relation-Rev-hint = تحل محل الوثيقة، برمزها متبوعاً بـ /Rev. ورقم.
library-relation-Add = إضافة
library-relation-Add-hint = تُكمل الوثيقة، برمزها متبوعاً بـ /Add. ورقم.
library-relation-Corr = تصويب
library-relation-Corr-hint = تصحّح الوثيقة، برمزها متبوعاً بـ /Corr. ورقم.
library-fault-relation = اختر كيف تتبع الوثيقة الأخرى.
library-fault-follows = لا يُتبع إلا ما يحمل رمزاً في فضاء مشترك.
library-follow-title = تنقيح أو إضافة أو تصويب
library-act-follow = وثيقة مستقلة تتبع هذه الوثيقة، برمزها.
library-act-follow-do = تقديم وثيقة
library-state-superseded-by = حلت محلها { $symbol }.
library-follows = تتبع
library-followed-by = تتبعها

# Versions and readings
library-compare-title = مقارنة الصيغ
library-compare-from = السابقة
library-compare-to = اللاحقة
library-compare-do = قارن
library-compare-unread = إحداهما بلا نص يمكن قراءته
library-compare-unread-hint = لا يمكن مقارنة الملفات التي لا نص فيها كالصور. يمكن تنزيل الصيغ نفسها.
library-compare-same = لا اختلاف في الكلمات
library-compare-same-hint = قد يختلف التنسيق والصور مع ذلك.
library-compare-gap = حُذفت هنا أسطر متطابقة
library-compare-cut = تنتهي المقارنة هنا؛ وتستمر النصوص.
library-compare-told = { $changed }، { $came }، { $went }.
library-compare-changed = { $n ->
    [zero] لم تتغير أي فقرة
    [one] تغيرت فقرة واحدة
    [two] تغيرت فقرتان
    [few] تغيرت { $n } فقرات
    [many] تغيرت { $n } فقرة
   *[other] تغيرت { $n } فقرة
}
library-compare-came = { $n ->
    [zero] لا فقرة جديدة
    [one] فقرة جديدة واحدة
    [two] فقرتان جديدتان
    [few] { $n } فقرات جديدة
    [many] { $n } فقرة جديدة
   *[other] { $n } فقرة جديدة
}
library-compare-went = { $n ->
    [zero] لم تُحذف أي فقرة
    [one] حُذفت فقرة واحدة
    [two] حُذفت فقرتان
    [few] حُذفت { $n } فقرات
    [many] حُذفت { $n } فقرة
   *[other] حُذفت { $n } فقرة
}
library-compare-link = المقارنة بالسابقة
library-restore-title = استعادة صيغة سابقة
library-restore-means = تصبح أحدث صيغة، كلمةً بكلمة. وتبقى الصيغ التي بينهما ويمكن قراءتها.
library-restore-do = استعادتها
library-restore-link = استعادة
library-restored = { $version } من جديد.
library-tells = ما تكشفه الملفات عدا نصها
library-tells-hint = أسماء وآثار أخرى تكتبها البرامج في الملف. ويمكن لكل من يحفظ الملف أن يقرأها.
library-tells-nothing = لم يُعثر على شيء.
library-tells-unknown = لا يمكن فحص هذا النوع من الملفات. احفظ ما سيُنشر بصيغة DOCX أو PDF وقدّمه كذلك.
library-tells-unreadable = تعذرت قراءة الملف.
library-tells-locked = الملف مشفّر ولا يمكن فحصه.
library-tells-signed = الملف موقّع: إزالة أي شيء منه تُبطل التوقيع.
library-tells-left = تعذرت إزالة كل شيء، ولذلك يبقى الملف كما هو.
library-tells-fixed = لا يُزال هنا شيء من الملفات من هذا النوع. احفظ الملف كملف DOCX أو PDF (والصورة كملف PNG) وقدّمه كذلك.
library-tells-bare = لم يُعثر على شيء: ليس في الملف سوى نصه، ومن يحفظه يقرؤه كاملًا.
library-tells-marked = لم يُعثر على شيء عدا نصه. ومن يحفظ الملف يقرؤه كاملًا، ومنه التعليقات (<!-- … -->) التي لا تُظهرها أي صفحة.
library-tells-source = من يحفظ الملف يقرأ مصدره كاملًا. وقد بُحث عن تعليقاته وخصائصه وعن النص الذي يخفيه عنصره نفسه، لا عمّا تخفيه ورقة أنماط أو برنامج نصي أو لون.
library-tells-old = لم تُفحص سوى خصائصه: فالتعليقات والتعديلات المتعقَّبة والنص المخفي لا تُرى في هذا النوع القديم من الملفات. احفظه كملف DOCX أو PDF وقدّمه كذلك.
library-tells-left-over = تعذرت إزالة ما تكشفه الملفات بهذه اللغات، فبقيت كما كانت: { $languages }.
library-tells-busy = لم يُفحص هذا الملف: تجري الآن قراءة ملفات أخرى. حاول مجددًا بعد دقيقة.
library-tells-again = افحص مجددًا
library-tells-busy-nothing = لم يُنشأ شيء: تجري الآن قراءة ملفات أخرى. حاول مجددًا بعد دقيقة.
library-tells-cut = هناك أكثر مما يظهر هنا.
library-tells-goes = يُزال
library-tells-remains = يبقى
library-tells-title = العنوان: ⁨{ $text }⁩
library-tells-author = المؤلف: ⁨{ $text }⁩
library-tells-changed-by = آخر من عدّله: ⁨{ $text }⁩
library-tells-company = الجهة: ⁨{ $text }⁩
library-tells-manager = المدير: ⁨{ $text }⁩
library-tells-person = مذكور فيه: ⁨{ $text }⁩
library-tells-program = أُعدّ ببرنامج: ⁨{ $text }⁩
library-tells-points = يشير إلى موضع على قرص: ⁨{ $text }⁩
library-tells-comments = { $n ->
    [zero] لا تعليقات بلا اسم
    [one] تعليق واحد بلا اسم
    [two] تعليقان بلا اسم
    [few] { $n } تعليقات بلا اسم
    [many] { $n } تعليقًا بلا اسم
   *[other] { $n } تعليق بلا اسم
}
library-tells-comments-by = { $n ->
    [zero] لا تعليقات من ⁨{ $who }⁩
    [one] تعليق واحد من ⁨{ $who }⁩
    [two] تعليقان من ⁨{ $who }⁩
    [few] { $n } تعليقات من ⁨{ $who }⁩
    [many] { $n } تعليقًا من ⁨{ $who }⁩
   *[other] { $n } تعليق من ⁨{ $who }⁩
}
library-tells-changes = { $n ->
    [zero] لا تعديلات متعقَّبة بلا اسم
    [one] تعديل متعقَّب واحد بلا اسم
    [two] تعديلان متعقَّبان بلا اسم
    [few] { $n } تعديلات متعقَّبة بلا اسم
    [many] { $n } تعديلًا متعقَّبًا بلا اسم
   *[other] { $n } تعديل متعقَّب بلا اسم
}
library-tells-changes-by = { $n ->
    [zero] عدّله ⁨{ $who }⁩: لا تعديلات متعقَّبة
    [one] عدّله ⁨{ $who }⁩: تعديل متعقَّب واحد
    [two] عدّله ⁨{ $who }⁩: تعديلان متعقَّبان
    [few] عدّله ⁨{ $who }⁩: { $n } تعديلات متعقَّبة
    [many] عدّله ⁨{ $who }⁩: { $n } تعديلًا متعقَّبًا
   *[other] عدّله ⁨{ $who }⁩: { $n } تعديل متعقَّب
}
library-tells-place = المكان الذي التُقطت فيه صورة
library-tells-earlier = { $n ->
    [zero] لا حالات سابقة للملف
    [one] حالة سابقة واحدة للملف
    [two] حالتان سابقتان للملف
    [few] { $n } حالات سابقة للملف
    [many] { $n } حالة سابقة للملف
   *[other] { $n } حالة سابقة للملف
}
library-tells-embedded = { $n ->
    [zero] لا ملفات بداخله
    [one] ملف واحد بداخله
    [two] ملفان بداخله
    [few] { $n } ملفات بداخله
    [many] { $n } ملفًا بداخله
   *[other] { $n } ملف بداخله
}
library-tells-embedded-name = ملف بداخله: ⁨{ $text }⁩
library-tells-hidden = { $n ->
    [zero] لا شرائح مخفية
    [one] شريحة مخفية واحدة
    [two] شريحتان مخفيتان
    [few] { $n } شرائح مخفية
    [many] { $n } شريحة مخفية
   *[other] { $n } شريحة مخفية
}
library-tells-hidden-name = ورقة مخفية: ⁨{ $text }⁩
library-tells-hidden-text = نص مخفي
library-tells-hidden-cells = صفوف أو أعمدة مخفية
library-tells-hidden-section = قسم مخفي، أو مخفي أحيانًا: ⁨{ $text }⁩
library-tells-hidden-shapes = أشكال أو صور مخفية
library-tells-spoken = يُقرأ بصوت مسموع بدلًا من رابط: ⁨{ $text }⁩
library-tells-unread = لم يُفحص: ⁨{ $text }⁩
library-tells-notes = { $n ->
    [zero] لا شرائح عليها ملاحظات للمتحدث
    [one] شريحة واحدة عليها ملاحظات للمتحدث
    [two] شريحتان عليهما ملاحظات للمتحدث
    [few] { $n } شرائح عليها ملاحظات للمتحدث
    [many] { $n } شريحة عليها ملاحظات للمتحدث
   *[other] { $n } شريحة عليها ملاحظات للمتحدث
}
library-tells-stray = بيانات بين أجزائه أو بعد نهايته لا يُظهرها شيء
library-tells-there = الخاصية «⁨{ $name }⁩»
library-tells-other = الخاصية «⁨{ $name }⁩»: ⁨{ $text }⁩
library-tells-take-out = إعداد صيغة خالية منها
library-tells-take-out-do = إزالة الخصائص والتعليقات والتعديلات
library-tells-about = ما يُزال وما يبقى
library-tells-means = تُزال الخصائص والتعليقات والملاحظات على الصفحات مع الملفات المرفقة بها وأسماء المؤلفين والبيانات الواقعة بين أجزاء صورة أو بعد نهايتها، وتُقبل التعديلات المتعقَّبة. وتنشأ بذلك صيغة جديدة؛ وتبقى الصيغة الحالية وتظل مقروءة.
library-tells-stays = تبقى العناوين والملفات الموجودة داخل ملف وكل ما هو مخفي وما يُقرأ بصوت مسموع بدلًا من رابط والصور والتسجيلات التي لم تُفحص وملاحظات المتحدث والروابط، وكذلك كل ملف يُذكر هنا أنه لا يمكن قراءته أو أنه موقّع أو أنه من نوع لا يُزال منه شيء.
library-tells-anew = النشر المقترح يخص الصيغة التي اقتُرح من أجلها: أما الصيغة الجديدة فتُقترح من جديد.
library-tells-none = لا يوجد ما يمكن إزالته.
library-tells-note = { $version } بلا خصائص ولا تعليقات ولا تعديلات متعقَّبة.
library-tells-note-in = { $version } بلا خصائص ولا تعليقات ولا تعديلات متعقَّبة باللغات التالية: { $languages }.
library-tells-done = حُفظت الصيغة الجديدة. وهذا ما تكشفه ملفاتها الآن.
library-readings-title = من فتحها
library-readings-none = لم يفتحها أحد بعد
library-readings-hint = يُحسب من قرأ نصها في صفحتها أو عرض ملفاً أو نزّله أو أخذها في حزمة، في هذا الفضاء.
library-reading-who = من
library-reading-what = ماذا
library-reading-when = متى
library-reading-page = قُرئت في صفحتها
library-reading-opened = عُرضت في المتصفح
library-reading-download = نُزّلت
library-reading-pack = نُزّلت في حزمة
library-readings-total = { $n ->
    [zero] لم يفتحها أحد.
    [one] فتحها شخص واحد.
    [two] فتحها شخصان.
    [few] فتحها { $n } أشخاص.
    [many] فتحها { $n } شخصاً.
   *[other] فتحها { $n } شخص.
}

# مهل الاعتراض
library-conduct-at-once = عامة فور توقيع النشر.
library-conduct-consent = عامة بعد موافقة الجهة المصدِرة وتوقيع النشر.
library-conduct-window = { $n ->
    [zero] يُعلن النشر للمشاركين؛ وتصبح عامة إن لم يعترض أحد.
    [one] يُعلن النشر للمشاركين مدة يوم واحد؛ وتصبح عامة إن لم يعترض أحد.
    [two] يُعلن النشر للمشاركين مدة يومين؛ وتصبح عامة إن لم يعترض أحد.
    [few] يُعلن النشر للمشاركين مدة { $n } أيام؛ وتصبح عامة إن لم يعترض أحد.
    [many] يُعلن النشر للمشاركين مدة { $n } يومًا؛ وتصبح عامة إن لم يعترض أحد.
   *[other] يُعلن النشر للمشاركين مدة { $n } يوم؛ وتصبح عامة إن لم يعترض أحد.
}
library-window = الاعتراضات
library-until = حتى
library-objection = الاعتراض
library-blocked = لا يمكن اقتراحها من جديد
library-lifted = سُحب الاعتراض
library-object-about = أُعلن هذا النشر للمشاركين. فإن لم يعترض أحد منهم أصبحت الوثيقة عامة في الوقت المذكور أعلاه دون أي إجراء آخر. واعتراض مشارك واحد يوقف النشر.
library-object-label = اعتراض { $organisation }
library-object-hint = اذكر السبب. يقرأه المشاركون والأمانة ممن يستطيعون قراءة هذه الوثيقة، ويبقى في السجل.
library-object-brings = يتوقف النشر فورًا، ولا يمكن اقتراح الوثيقة من جديد حتى { $when }.
library-object-by = يعترض باسم ⁨{ $organisation }⁩ رئيس وفدها أو جهة الاتصال لديها: ⁨{ $names }⁩.
library-object-nobody = يعترض باسم ⁨{ $organisation }⁩ رئيس وفدها أو جهة الاتصال لديها. ولا أحد له هذه الصفة اليوم: اكتب إلى الأمانة.
library-object-own = لديك الاعتماد الذي يتيح الاعتراض: ⁨{ $organisation }⁩، { $capacity }. ولتعترض تصرّف بهذه الصفة.
library-object-own-do = التصرف بهذه الصفة
library-object-do = الاعتراض على النشر
library-lift-about = اعترضت جهتك. إذا سُحب الاعتراض أمكن اقتراح النشر من جديد، ويُعلن عندئذ مرة أخرى.
library-lift-tells = ويُخطر بذلك فورًا المشاركون والأمانة ممن يستطيعون قراءة هذه الوثيقة.
library-lift-do = سحب الاعتراض
library-announced-to = من يُبلَّغ
library-announced-voices = من يستطيع الاعتراض اليوم
library-announced-unheard = لا يستطيع أحد اليوم الاعتراض باسم ⁨{ $names }⁩: فليس لأي رئيس وفد أو جهة اتصال لديها صفة تمثيل هنا.
library-announce-silence = يُعلن النشر الآن، وتصبح الوثيقة عامة حين تنتهي مهلة الاعتراض دون اعتراض. ويمكنك إيقافه حتى ذلك الحين.
library-announce-silence-later = يُعلن النشر الآن، وإن لم يعترض أحد تصبح الوثيقة عامة عند انتهاء حظر النشر. ويمكنك إيقافه حتى ذلك الحين.
library-announce-do = إعلان النشر
library-release-after-window = لا يوجد: تصبح عامة عند انتهاء مهلة الاعتراض.
library-propose-consent-if = حيث يشترط المعيار الموافقة:
library-refused-before = لم تمنح ⁨{ $organisation }⁩ موافقتها على نشر هذه الوثيقة في { $when }. والسبب المذكور:
library-proposal-announced = أُعلن النشر: تصبح عامة إن لم يعترض أي مشارك حتى { $when }
library-proposal-objected = اعترضت { $organisation }
library-proposal-lifted = سحبت { $organisation } اعتراضها
library-notice-announced = أُعلن النشر للمشاركين.
library-notice-objected = سُجل الاعتراض. وأُوقف النشر.
library-notice-objection-lifted = سُحب الاعتراض.
library-fault-window-room = يحق للمشاركين الاعتراض وفق هذا المعيار، وليس كلهم قادرًا على قراءة الوثيقة هنا. عمّمها أولًا على الأعضاء أو الجلسة العامة واقترحها هناك.
library-fault-objected = اعترض أحد المشاركين على نشر هذه الوثيقة. لا يمكن اقتراحها من جديد قبل اليوم المذكور مع الاعتراض.
library-fault-objection = اذكر سبب الاعتراض في ما لا يزيد على 2000 حرف.
# Papers at hand
library-keep = إبقاء في المتناول
library-put-back = إزالة من المتناول
library-at-hand-since = في المتناول منذ { $when }
library-notice-kept = أصبحت الوثيقة في المتناول: تجدها في صفحة «وثائق في المتناول» التي لا يراها أحد غيرك.
library-notice-put-back = لم تعد الوثيقة في المتناول. وهي باقية في فضائها.
library-notice-bookmarks-full = في متناولك 1,000 وثيقة ولا متسع للمزيد. أزل بعضها أولًا من صفحة «وثائق في المتناول».
# موضوع الوثيقة
library-about-title = الموضوع والإحالات
library-about-themes = المحاور
library-about-themes-hint = كما تسميها خطط العملية.
library-about-themes-none = لا توجد لهذه العملية خطة مسجَّلة ذات محاور.
library-about-themes-gone = لم تعد في أي خطة
library-about-countries = البلدان
library-about-countries-hint = البلدان التي تشارك في العملية أو تراقبها، اليوم أو سابقًا.
library-about-typed = الكلمات الدالة والإحالات والملاحظة
library-about-keywords = الكلمات الدالة
library-about-keywords-hint = كلمة في كل سطر، أو تفصل بينها فواصل: 20 على الأكثر، ولا تتجاوز كل منها 60 محرفًا.
library-about-references = تحيل إلى
library-about-references-hint = رموز وثائق أخرى، رمز في كل سطر. لا يُتحقق من وجودها؛ ومن يمكنه رؤية الوثيقة المعنية يجد رابطًا إليها.
library-about-referring = أحالت إليها
library-about-note-hint = يقرؤها من يمكنهم قراءة هذه الوثيقة هنا. وتبقى هنا عند تعميم الوثيقة.
library-about-now = كما هي الآن
library-about-nothing = لم يُذكر شيء بعد.
library-notice-described = حُفظ الموضوع والإحالات.
library-fault-about-changed = غيّر شخص آخر هذه البيانات منذ أن فتحت الصفحة. حُفظ ما أدخلته، وتظهر أدناه كما هي الآن. أرسله مجددًا إن كان ذلك ما تقصده.
library-fault-theme = اختر المحاور من القائمة.
library-fault-country = اختر البلدان من القائمة.
library-fault-keyword-long = اختصر هذه الكلمة الدالة إلى 60 محرفًا على الأكثر: { $it }
library-fault-keywords-many = أدخل 20 كلمة دالة على الأكثر.
library-fault-reference-long = اختصر هذا الرمز إلى 60 محرفًا على الأكثر: { $it }
library-fault-references-many = أدخل 30 رمزًا على الأكثر.
library-fault-reference-own = احذف رمز هذه الوثيقة نفسها: { $it }
library-fault-announced = أُعلن للمشاركين نشر هذه الوثيقة. ولا يُنشر منها شيء آخر قبل انتهاء مهلة الاعتراض؛ ويمكن لمن ينشر إيقافه أولًا.
library-fault-ahead = وُقّع نشر لهذه الوثيقة من قبل وسيصبح عامًا لاحقًا. أوقفه أولًا إن كان للمشاركين أن يعترضوا.
# ما اقتُرح نشره معًا
library-batch = ما اقتُرح نشره معًا
library-batch-proposal = الاقتراح
library-batch-list = القائمة
library-batch-link = عرض الوثائق المقترحة معها
library-batch-title = اقتراح نشر وثائق معًا
library-batch-about = تُقترح جميع الوثائق المختارة وفق معيار واحد، بجميع لغات صيغها الحالية ما عدا ترجمات صيغ سابقة. ثم تسلك كل منها طريقها.
library-batch-select-hint = لسلسلة من الوثائق: معيار واحد ومهلة اعتراض واحدة لها جميعًا.
library-batch-select-do = عرض ما يمكن اقتراحه
library-batch-what = ما يؤول إليه أمرها
library-batch-outcome = النتيجة
library-batch-can-go = { $n ->
    [zero] لا يمكن اقتراح أي من هذه الوثائق.
    [one] يمكن اقتراح وثيقة واحدة.
    [two] يمكن اقتراح وثيقتين.
    [few] يمكن اقتراح { $n } وثائق.
    [many] يمكن اقتراح { $n } وثيقة.
   *[other] يمكن اقتراح { $n } وثيقة.
}
library-batch-draft = لا يمكن اقتراحها: ليس لها رمز.
library-batch-proposed = لا يمكن اقتراحها: سبق اقتراح نشرها.
library-batch-objected = لا يمكن اقتراحها: يحول دونها اعتراض.
library-batch-released = لا يمكن اقتراحها: نُشرت بجميع لغاتها أو ستُنشر.
library-batch-agreed = يمكن نشرها فورًا: الموافقة متوفرة.
library-batch-own = يمكن نشرها فورًا: هي وثيقة الجهة التي تقترحها أو وثيقة الأمانة نفسها.
library-batch-bound = يمكن نشرها فورًا وفق قاعدة للمشاركين. وحيث يشترط المعيار الموافقة تُسأل أولًا ⁨{ $organisation }⁩.
library-batch-asks = تُطلب أولًا موافقة ⁨{ $organisation }⁩، إذ لا تلزمها أي قاعدة للمشاركين.
library-batch-unheard = لا يمكن هنا استعمال معيار له مهلة اعتراض: فليس كل المشاركين قادرًا على قراءة وثائق هذا الفضاء.
library-batch-then = تبيّن الصفحة التالية ما يؤول إليه أمر كل وثيقة مؤشر عليها. ولا يُقترح شيء ولا يُنشر قبل تأكيدك فيها.
library-batch-do = متابعة: ما يؤول إليه أمرها
library-batch-next = الخطوة التالية
library-batch-back = اختيار شيء آخر
library-batch-fate-now = تصبح عامة فورًا.
library-batch-fate-embargoed = تصبح عامة اعتبارًا من { $when }.
library-batch-fate-announced = تُعلن للمشاركين؛ وتصبح عامة إن لم يعترض أي منهم حتى { $when }.
library-batch-fate-asked = تُطلب موافقة ⁨{ $organisation }⁩.
library-batch-embargoed-besides = وبسبب حظر النشر، ليس قبل { $when }.
library-batch-count-now = { $n ->
    [zero] لا تصبح أي وثيقة عامة فورًا.
    [one] تصبح وثيقة واحدة عامة فورًا.
    [two] تصبح وثيقتان عامتين فورًا.
    [few] تصبح { $n } وثائق عامة فورًا.
    [many] تصبح { $n } وثيقة عامة فورًا.
   *[other] تصبح { $n } وثيقة عامة فورًا.
}
library-batch-count-embargoed = { $n ->
    [zero] لا تُوقّع أي وثيقة لتصبح عامة في { $when }.
    [one] تُوقّع وثيقة واحدة وتصبح عامة في { $when }.
    [two] تُوقّع وثيقتان وتصبحان عامتين في { $when }.
    [few] تُوقّع { $n } وثائق وتصبح عامة في { $when }.
    [many] تُوقّع { $n } وثيقة وتصبح عامة في { $when }.
   *[other] تُوقّع { $n } وثيقة وتصبح عامة في { $when }.
}
library-batch-count-announced = { $n ->
    [zero] لا تُعلن أي وثيقة للمشاركين حتى { $when }.
    [one] تُعلن وثيقة واحدة للمشاركين، وتصبح عامة إن لم يعترض أي منهم حتى { $when }.
    [two] تُعلن وثيقتان للمشاركين، وتصبحان عامتين إن لم يعترض أي منهم حتى { $when }.
    [few] تُعلن { $n } وثائق للمشاركين، وتصبح عامة إن لم يعترض أي منهم حتى { $when }.
    [many] تُعلن { $n } وثيقة للمشاركين، وتصبح عامة إن لم يعترض أي منهم حتى { $when }.
   *[other] تُعلن { $n } وثيقة للمشاركين، وتصبح عامة إن لم يعترض أي منهم حتى { $when }.
}
library-batch-count-asked = { $n ->
    [zero] لا تنتظر أي وثيقة الموافقة.
    [one] تنتظر وثيقة واحدة موافقة جهتها المصدِرة.
    [two] تنتظر وثيقتان موافقة جهتيهما المصدِرتين.
    [few] تنتظر { $n } وثائق موافقة جهاتها المصدِرة.
    [many] تنتظر { $n } وثيقة موافقة جهاتها المصدِرة.
   *[other] تنتظر { $n } وثيقة موافقة جهاتها المصدِرة.
}
library-batch-do-now = النشر الآن ({ $n })
library-batch-do-embargoed = التوقيع مع حظر النشر ({ $n })
library-batch-do-announced = الإعلان الآن ({ $n })
library-batch-do-asked = طلب الموافقة ({ $n })
library-batch-do-and-asked = وطلب الموافقة ({ $n })
library-batch-ready = { $n ->
    [zero] لا وثيقة جاهزة.
    [one] وثيقة واحدة جاهزة.
    [two] وثيقتان جاهزتان.
    [few] { $n } وثائق جاهزة.
    [many] { $n } وثيقة جاهزة.
   *[other] { $n } وثيقة جاهزة.
}
library-batch-sign = توقيع ما هو جاهز
library-batch-sign-do = عرض ما سيحدث
library-batch-sign-back = العودة إلى القائمة
library-batch-sign-older = تُوقَّع الصيغة { $n }، وقد قُدِّمت بعدها صيغة أحدث.
library-batch-object-about = أشّر على الوثائق التي يخصها الاعتراض. ويبقى سواها معلنًا.
library-batch-object-do = الاعتراض على المؤشر عليها
library-notice-batch-proposed = اقتُرحت الوثائق معًا. وتبين القائمة ما آلت إليه كل منها.
library-notice-batch-signed = وُقِّع ما أكدتموه. ويُذكر أدناه ما تؤول إليه كل وثيقة ومتى.
library-notice-batch-objected = سُجل الاعتراض. وأُوقف نشر ما يخصه؛ ويبقى سواه معلنًا.
library-fault-batch-many = لا يُقترح معًا أكثر من 200 وثيقة. اختر أقل من ذلك.
library-fault-batch-items = لا يمكن اقتراح كل هذه الوثائق معًا: فبعضها لا يمكن اقتراحه أو لم يعد موجودًا. وتبين القائمة ما يمكن. راجعها وأعد المحاولة.
library-fault-batch-none = أشّر على وثيقة واحدة على الأقل.
# طلبات الجهات المصدِرة
library-requests = طلبات الجهة المصدِرة
library-requests-hint = للجهة التي سلّمت الوثيقة أن تطلب دائرة قراء أضيق أو أوسع. ويعمل القائمون على هذا الفضاء بذلك أو يذكرون سبب الرفض.
library-request-title = طلب دائرة أخرى
library-act-request = اطلب من القائمين على هذا الفضاء دائرة قراء أضيق أو أوسع لهذه الوثيقة.
library-act-request-do = طلب
library-publication-title = طلب نشرها
library-act-publication = اطلب نشر هذه الوثيقة للعموم وفق أحد المعايير المتفق عليها.
library-request-1 = المطلوب
library-request-1-hint = يبقى الطلب وجوابه مع الوثيقة، ويقرأهما من يقرأ الوثيقة هنا.
library-request-wish = الطلب
library-request-kind = إلى أي فضاء
library-request-only-circulate = فقط إذا طلبت التعميم على فضاء آخر.
library-request-itself = يمكن لجهتكم تعميمها بنفسها دون طلب: ⁨{ $spaces }⁩.
library-request-criterion = وفق أي معيار
library-request-only-release = فقط إذا طلبت النشر.
library-request-choose = اختر
library-request-reason = السبب
library-request-reason-hint = في ما لا يزيد على 2000 حرف.
library-request-then = يُبلَّغ مديرو هذا الفضاء فورًا. فيعملون بالطلب أو يذكرون سبب الرفض.
library-request-do = إرسال الطلب
library-wish-withdraw-copy = أضيق: إخراج الوثيقة من هذا الفضاء
library-wish-withdraw-release = أضيق: سحب نشرها
library-wish-circulate = أوسع: تعميمها على فضاء آخر
library-wish-release = أوسع: نشرها وفق معيار
library-wish-circulate-to = أوسع: تعميمها على فضاء آخر: { $space }
library-wish-release-under = أوسع: نشرها وفق المعيار { $criterion }
library-request-state = الحالة
library-request-by = صاحب الطلب
library-request-open = في انتظار الجواب
library-request-there = طلب في انتظار الجواب
library-request-there-hint = لا ينتظر بشأن الوثيقة إلا طلب واحد في كل مرة. اسحبه لتطلب غيره.
library-request-take-back = سحب الطلب
library-request-done = أُنجز
library-request-declined = رُفض
library-request-withdrawn = سُحب
library-request-answer = الرد على الطلب
library-request-acts = حيث يُنجز
library-request-acts-hint = أنجز المطلوب أولًا، ثم اذكر أدناه أنه أُنجز.
library-request-act-remove = وضع الوثيقة في سلة مهملات هذا الفضاء
library-request-act-withdraw = سحب نشر من صفحة الوثيقة
library-request-act-circulate = تعميمها على { $space }
library-request-act-propose = اقتراح نشرها
library-request-answer-done = أُنجز
library-request-answer-decline = مرفوض
library-request-words = كلمة مع الرد
library-request-words-hint = لازمة عند رفض الطلب. في ما لا يزيد على 2000 حرف.
library-notice-requested = أُرسل الطلب إلى مديري هذا الفضاء.
library-notice-request-answered = أُجيب عن الطلب، ويُبلَّغ صاحبه.
library-notice-request-withdrawn = سُحب الطلب.
library-fault-request-open = هناك طلب بشأن هذه الوثيقة ينتظر الجواب.
library-fault-request-kind = اختر الفضاء.
library-fault-request-wish = اختر ما تطلبه.
library-fault-request-reason = اذكر السبب في ما لا يزيد على 2000 حرف.
library-fault-request-answer = اذكر هل أُنجز المطلوب.
library-batch-announced-already = لا يمكن اقتراحها: أُعلن نشرها من قبل.

library-in-hand-title = تولّي العمل على الوثيقة
library-in-hand-until = إلى متى
library-in-hand-means = يرى كل من يمكنه قراءة هذه الوثيقة أنك تعمل عليها. ولا يمنع ذلك أحدًا: يُنبَّه الآخرون قبل أن يضيفوا إليها. وينتهي ذلك تلقائيًا في هذا الوقت، ويمكنك إعادة الوثيقة قبله.
library-in-hand-note-hint = مثلًا ما تعمل عليه. ويقرؤه من يمكنهم قراءة هذه الوثيقة.
library-in-hand-do = تولّي العمل عليها
library-in-hand-longer = تحديد موعد آخر
library-in-hand-return = إعادتها
library-in-hand = يعمل عليها { $who } حتى { $when }.
library-in-hand-own = هذه الوثيقة في عهدتك حتى { $when }.
library-in-hand-warning = يعمل عليها { $who } حتى { $when }. ويمكنك مع ذلك أن تضيف إلى الوثيقة؛ وسيُذكر في السجل أنها كانت في عهدة غيرك.
library-in-hand-recalled = كانت الوثيقة في عهدة { $who }. وأنهى مديرو هذا الفضاء ذلك في { $when }. السبب:
library-act-in-hand = بيّن أنك تعمل عليها وإلى متى. ولا يمنع ذلك أحدًا.
library-notice-in-hand = الوثيقة في عهدتك.
library-notice-given-back = لم تعد الوثيقة في عهدتك.
library-notice-recalled = لم تعد الوثيقة في عهدة أحد؛ وتذكر صفحتها السبب.
library-recall-title = استردادها ممن يتولى العمل عليها
library-recall-means = يقرأ السبب كل من يمكنه قراءة هذه الوثيقة، ومنهم من هي في عهدته. ويُقيَّد ذلك في السجل.
library-recall-reason-hint = مثلًا موعد نهائي. ويقرؤه من يمكنهم قراءة هذه الوثيقة.
library-recall-none = ليست هذه الوثيقة الآن في عهدة أحد.
library-recall-do = استردادها
library-fault-in-hand = هذه الوثيقة في عهدة غيرك. انتظر حتى تُعاد أو اسأل من يديرون الفضاء.
library-fault-in-hand-long = اختر وقتًا خلال الثلاثين يومًا القادمة.
library-fault-in-hand-note = اختصر السطر إلى 500 محرف على الأكثر.
library-fault-quota = لم يعد في هذه العملية حيز لهذا الملف. أرسل ملفًا أصغر، أو اطلب حيزًا من الأمانة.

# Moving to another space
library-move-title = النقل إلى فضاء آخر
library-move-hint = لا يتيح النقل القراءة أبدًا لمن لم تكن متاحة له من قبل.
library-move-further = لبلوغ قراء آخرين استعمل التعميم.
library-move-choose = اختيار جهة النقل…
library-move-1-hint = اختر الفضاء أولًا؛ ثم تبيّن الصفحة من سيتمكن من قراءة الوثائق وأيها يمكن نقله.
library-move-offered = المعروض هنا هو فضاءات هذه العملية التي تديرها. ولا يدخل فيها الفضاء الخاص بوفد ولا الفضاء العام.
library-move-no-target = لا فضاء آخر في هذه العملية تديره.
library-move-work-out = إظهار مآلها
library-move-2 = من سيتمكن من قراءتها
library-move-3 = مآل كل وثيقة
library-move-afterwards = يقرؤها بعد ذلك
library-move-lose = لن يتمكنوا منها بعد ذلك
library-move-gain = سيتمكنون منها حديثًا
library-move-nobody = لا أحد.
library-move-outcome = النتيجة
library-move-moves = تُنقل
library-move-stays = تبقى
library-move-held = تبقى: يسري عليها الحجز القانوني.
library-move-proposed = تبقى: اقتُرح نشرها، ويُجاب عن ذلك ويوقَّع أولًا.
library-move-announced = تبقى: أُعلن نشرها، ولا يزال بإمكان المشاركين الاعتراض.
library-move-objected = تبقى: اعتراض أحد المشاركين على نشرها قائم.
library-move-there = تبقى: هي موجودة في ذلك الفضاء أو في سلة مهملاته.
library-move-originator = تبقى: لن تتمكن الجهة المصدِرة من قراءتها هناك.
library-move-gains = سيقرأ هذه الوثائق في «⁨{ $space }⁩» من لا يمكنه قراءتها الآن. لذلك لا تُنقل إلى هناك.
library-move-wider = فضاء «⁨{ $space }⁩» من نوع يمكن أن يُقبل فيه من لا يقرأ هنا أبدًا. لذلك لا تُنقل الوثائق إلى هناك.
library-move-many = تُنقل 200 وثيقة على الأكثر في المرة الواحدة. اختر وثائق من القائمة، أو انقل المجلدات الداخلية واحدًا واحدًا.
library-move-count = { $n ->
    [zero] لا تُنقل أي وثيقة.
    [one] تُنقل وثيقة واحدة.
    [two] تُنقل وثيقتان.
    [few] تُنقل { $n } وثائق.
    [many] تُنقل { $n } وثيقة.
   *[other] تُنقل { $n } وثيقة.
}
library-move-all-stay = لا يمكن نقل أي من هذه الوثائق إلى هناك حاليًا.
library-move-keeps = تبقى الرموز والصيغ والملفات وكل ما يتصل بالوثائق كما هي.
library-move-folders = وتُنشأ المجلدات هناك أيضًا؛ وما يبقى منها فارغًا هنا يُحذف.
library-move-untold = لا أحد يطلع عليها حديثًا، فلا يُخطر أحد بالبريد. ويُقيَّد في سجلي الفضاءين سطر لكل وثيقة.
library-move-do = نقل إلى «⁨{ $space }⁩»
library-move-leave = عدم النقل
library-notice-moved = نُقلت الوثائق إلى هنا.
library-fault-move-gains = بهذا النقل سيطلع عليها من لا يطلع عليها الآن. لم يُنقل شيء.
library-fault-move-stays = لا يمكن نقل جميع هذه الوثائق الآن؛ والسبب مبيَّن عند كل منها. لم يُنقل شيء.

# Circulating several papers
library-dispatch-hint = تبقى هنا، ويمكن قراءتها في ذلك الفضاء أيضًا.
library-dispatch-1-hint = اختر الفضاء أولًا؛ ثم تبيّن الصفحة أي الوثائق تُعمَّم ومن سيتمكن من قراءتها حديثًا.
library-dispatch-no-target = لا فضاء آخر يمكنك نقل هذه الوثائق إليه.
library-dispatch-work-out = إظهار من سيقرؤها
library-dispatch-already = يقرؤون هنا، ويمكنهم قراءتها الآن
library-dispatch-newly = يقرؤون هناك ولا يقرؤون هنا
library-dispatch-goes = تُعمَّم
library-dispatch-there = تبقى: هي موجودة كما هي في ذلك الفضاء أو في سلة مهملاته.
library-dispatch-count = { $n ->
    [zero] لا تُعمَّم أي وثيقة.
    [one] تُعمَّم وثيقة واحدة.
    [two] تُعمَّم وثيقتان.
    [few] تُعمَّم { $n } وثائق.
    [many] تُعمَّم { $n } وثيقة.
   *[other] تُعمَّم { $n } وثيقة.
}
library-dispatch-all-stay = لا يمكن تعميم أي من هذه الوثائق هناك حاليًا.
library-dispatch-symbols = تنتقل الرموز مع الوثائق؛ وما لا رمز له يُعطى رمزًا من سلسلة ذلك الفضاء إن كانت له سلسلة.
library-dispatch-told = { $n ->
    [zero] لا يقرأ هناك من لا يقرأ هنا، فلا يُخطر أحد.
    [one] يُخطر بالبريد بكل وثيقة القارئ الوحيد هناك الذي لا يقرأ هنا، بلغته.
    [two] يُخطر بالبريد بكل وثيقة القارئان هناك اللذان لا يقرآن هنا، كلٌّ بلغته.
    [few] يُخطر بالبريد بكل وثيقة القراء هناك الذين لا يقرؤون هنا وعددهم { $n }، كلٌّ بلغته.
    [many] يُخطر بالبريد بكل وثيقة القراء هناك الذين لا يقرؤون هنا وعددهم { $n }، كلٌّ بلغته.
   *[other] يُخطر بالبريد بكل وثيقة القراء هناك الذين لا يقرؤون هنا وعددهم { $n }، كلٌّ بلغته.
}
library-notice-dispatched = { $n ->
    [zero] لم تُعمَّم أي وثيقة في
    [one] عُمِّمت وثيقة واحدة في
    [two] عُمِّمت وثيقتان في
    [few] عُمِّمت { $n } وثائق في
    [many] عُمِّمت { $n } وثيقة في
   *[other] عُمِّمت { $n } وثيقة في
}
library-fault-dispatch-many = تُعمَّم 50 وثيقة على الأكثر في المرة الواحدة. اختر أقل من ذلك.
library-fault-dispatch-stays = لا يمكن تعميم جميع هذه الوثائق هناك الآن؛ والسبب مبيَّن عند كل منها. لم يُعمَّم شيء.
library-fault-dispatch-left = عُدّلت بعض الوثائق في هذه الأثناء فلم تُعمَّم. أما الأخرى فعُمِّمت وهي موجودة هناك.

# An archive of papers
library-archive-title = تقديم ملف مضغوط (ZIP)
library-archive-hint = تصير مجلداته وملفاته مجلدات ووثائق في هذا الفضاء. وترى ما سينتج قبل أن يُكتب أي شيء.
library-archive-table-title = مع جدول (⁨manifest.csv⁩)
library-archive-table-hint = يمكن لملف manifest.csv في مستواه الأول أن يبيّن كل ملف: path وsymbol وtitle وlanguage وoriginal وkind وdate، كما في حزم هذا الموقع. وما يحمل فيه الرمز نفسه هو لغات وثيقة واحدة. وإلا فالأسماء تدل على ذلك: Report_en.pdf وReport_ar.pdf وثيقة واحدة بلغتين.
library-archive-file = الملف المضغوط
library-archive-usual = حيث لم يُذكر غير ذلك
library-archive-unsaid = غير مذكور
library-archive-look = فحصه
library-archive-preview = ما سيُنشأ من ⁨{ $name }⁩
library-archive-faults = ما يحتاج إلى تصحيح
library-archive-nothing = ما دام شيء من هذا قائمًا لا تُقدَّم أي وثيقة. صحّح الملف المضغوط وأرسله من جديد.
library-archive-folders = مجلدات تُنشأ
library-archive-papers = وثائق تُقدَّم
library-archive-do = تقديمها جميعًا
library-archive-none = هذا ليس ملف ZIP: { $it }
library-archive-unreadable = الملف المضغوط تالف ولا يمكن قراءته.
library-archive-many = في الملف المضغوط أكثر من { $it } من الملفات والمجلدات.
library-archive-many-papers = تُقدَّم 200 وثيقة على الأكثر في المرة الواحدة. قسّم الملف المضغوط.
library-archive-empty = لا وثيقة في الملف المضغوط.
library-archive-path = يؤدي المسار إلى خارج الملف المضغوط، أو فيه اسم لا يستطيع كل حاسوب كتابته.
library-archive-deep = الملف داخل أكثر من ثمانية مجلدات.
library-archive-link = هذا رابط وليس ملفًا.
library-archive-locked = الملف محمي بكلمة مرور.
library-archive-method = الملف مضغوط بطريقة لا تُقرأ هنا. أنشئ الملف المضغوط بالطريقة المعتادة (Deflate).
library-archive-twice = لملف آخر المسار نفسه في حاسوب لا يفرّق بين الأحرف الكبيرة والصغيرة.
library-archive-damaged = الملف تالف، أو ليس بالطول المذكور.
library-archive-large = الملف كبير جدًا، أو أن المجموع كبير جدًا بعد فك الضغط.
library-archive-table = لا يمكن قراءة الجدول. صيغته CSV بترميز UTF-8، وسطره الأول يسمّي الأعمدة ومنها «path».
library-archive-line = لا يمكن قراءة هذا السطر، أو أنه لا يسمّي مسارًا.
library-archive-no-file = لا يوجد هذا الملف: ⁨{ $it }⁩
library-archive-line-twice = سطر آخر يسمّي هذا الملف: ⁨{ $it }⁩
library-archive-language = اذكر اللغة برمزها (en, es, fr, ar, ru, zh, pt). المذكور: «⁨{ $it }⁩»
library-archive-language-missing = اللغة غير مذكورة.
library-archive-kind = اذكر النوع كما يرد في استمارة الوثيقة. المذكور: «⁨{ $it }⁩»
library-archive-kind-missing = النوع غير مذكور.
library-archive-date-missing = التاريخ غير مذكور.
library-archive-date = اكتب تاريخًا صحيحًا، مثل ⁦2001⁩ أو ⁦2001-03⁩ أو ⁦2001-03-09⁩.
library-archive-at-line = السطر { $line } من ⁨manifest.csv⁩
library-archive-missing-hint = يمكن ذكر ما ينقص لجميع الملفات دفعة واحدة في الاستمارة، تحت «حيث لم يُذكر غير ذلك».
library-archive-again = إرسال ملف مضغوط آخر
library-archive-circulates = { $n ->
    [one] تُعمَّم هذه الوثيقة فورًا: تُعطى رمزًا، ويُخطر من يمكنهم القراءة هنا.
    [two] تُعمَّم هاتان الوثيقتان فورًا: تُعطى كل منهما رمزًا، ويُخطر من يمكنهم القراءة هنا.
    [few] تُعمَّم هذه الوثائق ({ $n }) فورًا: تُعطى كل منها رمزًا، ويُخطر من يمكنهم القراءة هنا.
   *[other] تُعمَّم هذه الوثائق ({ $n }) فورًا: تُعطى كل منها رمزًا، ويُخطر من يمكنهم القراءة هنا.
}
library-archive-drafts = { $n ->
    [one] هذه الوثيقة مسودة. لا رمز لها ولا تُعمَّم على أحد.
   *[other] هذه الوثائق ({ $n }) مسودات. لا رمز لها ولا تُعمَّم على أحد.
}
library-archive-originator = تُقدَّم باسم ⁨{ $organisation }⁩، وتبقى هي الجهة المصدِرة لها: لا تُعمَّم على فضاءات أخرى ولا تُنشر للعموم إلا بموافقتها، ما لم ينص معيار نشر اتفق عليه المشاركون على غير ذلك.
library-archive-consent-box = توافق ⁨{ $organisation }⁩ على تعميم هذه الوثائق في فضاءات أخرى وعلى نشرها للعموم وفق معايير النشر المعتمدة في العملية.
library-archive-consent-hint = لا يُعمَّم شيء ولا يُنشر بمجرد وضع العلامة. فإن وُضعت، جاز لمن يديرون الفضاء تعميم الوثائق في فضاءات أخرى، وللأمانة نشرها، دون الرجوع إليكم. وإن تُركت الخانة فارغة، فلا يعمّمها في فضاءات أخرى إلا جهتكم، وتُسأل قبل أي نشر لا ينظمه معيار نشر على نحو آخر.
library-archive-file-kind = لا تُقبل ملفات من هذا النوع.
library-archive-language-twice = وردت هذه اللغة مرتين في الوثيقة: { $it }
library-archive-originals = للوثيقة أصلان.
library-fault-archive = في الملف المضغوط ما يحتاج إلى مراجعة. لم يُقدَّم شيء.
library-fault-archive-folder = هذا المجلد غير موجود. ويمكن لمن يدير الفضاء إنشاؤه.
library-fault-archive-quota = لم يعد في هذه العملية حيز لكل ما في هذا الملف المضغوط. لم يُقدَّم شيء. أرسل ملفًا أصغر، أو اطلب حيزًا من الأمانة.
library-notice-archived = قُدّمت وثائق الملف المضغوط.
library-fault-removal-checked = يجري فحص ملف لإحدى الوثائق، أو أُوقف. لم يُحذف شيء.
