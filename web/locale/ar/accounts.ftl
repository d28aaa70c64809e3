accounts-faults = { $n ->
    [zero] لا شيء للتصحيح
    [one] أمر واحد يحتاج إلى تصحيح
    [two] أمران يحتاجان إلى تصحيح
    [few] { $n } أمور تحتاج إلى تصحيح
    [many] { $n } أمرًا يحتاج إلى تصحيح
   *[other] { $n } أمر يحتاج إلى تصحيح
}
accounts-faults-kept = ما كتبته محفوظ. ولم يُرسَل شيء.
accounts-save = حفظ

accounts-sign-in = تسجيل الدخول
accounts-sign-in-lead = للوفود والمراقبين وشبكات المجتمع المدني والأمانات.
accounts-sign-in-again = العنوان الذي كتبته محفوظ. ويلزم إدخال كلمة المرور من جديد.
accounts-email = البريد الإلكتروني
accounts-password = كلمة المرور
accounts-password-paste = يمكنك لصقها، أو ترك المتصفح يملؤها.
accounts-forgotten-link = نسيت كلمة المرور
accounts-to-sign-in = إلى صفحة تسجيل الدخول
accounts-none-title = ليس لديك حساب بعد؟
accounts-none = لا تُنشأ الحسابات إلا بدعوة. يُرجى الرجوع إلى جهة التنسيق في وفدك؛ وفيما يخص المراقب أو الشبكة، إلى الشخص المسؤول عن الاتصال. وإن لم تعرف من هو، فاكتب إلى أمانة العملية التي تشارك فيها.
accounts-error-sign-in = البريد الإلكتروني وكلمة المرور غير متطابقين. يُرجى التحقق من كليهما.
accounts-error-email = اكتب عنوان بريد إلكتروني يتضمن العلامة @، مثل name@ministry.example.
accounts-error-password-empty = اكتب كلمة المرور.
accounts-error-name = اكتب اسمًا.
accounts-throttled-title = محاولات كثيرة
accounts-throttled = حمايةً لهذا الحساب، أُوقف تسجيل الدخول مؤقتًا. يُرجى المحاولة من جديد بعد { $minutes }.
accounts-minutes = { $n ->
    [zero] أقل من دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $n } دقائق
    [many] { $n } دقيقة
   *[other] { $n } دقيقة
}
accounts-notice-signed-out = تم تسجيل خروجك.
accounts-notice-password-set = حُفظت كلمة المرور الجديدة. يمكنك الآن تسجيل الدخول بها.
accounts-notice-session-over = انتهت جلستك. يُرجى تسجيل الدخول من جديد.
accounts-notice-needed = يُرجى تسجيل الدخول لعرض هذه الصفحة.
accounts-notice-invited = قبلتَ الدعوة. سجّل الدخول بعنوانك وكلمة مرورك.
accounts-notice-set-up = أُنشئ الحساب. يمكنك الآن تسجيل الدخول به.

accounts-forgotten-title = كلمة مرور منسية
accounts-forgotten-lead = اكتب العنوان الذي تسجّل به الدخول. نرسل إليه رابطًا تختار به كلمة مرور جديدة.
accounts-forgotten-send = أرسلوا إليّ رابطًا
accounts-forgotten-sent-title = راجع بريدك
accounts-forgotten-sent = إذا كان لهذا العنوان حساب، فإن رسالة تتضمن رابطًا في طريقها إليه.
accounts-forgotten-sent-next = يصلح الرابط مرة واحدة ولمدة ساعة. وإن لم يصل شيء، فابحث في البريد غير المرغوب فيه، أو تحقق من العنوان، أو اسأل جهة التنسيق في وفدك.

accounts-reset-title = اختر كلمة مرور جديدة
accounts-reset-lead = تحل محل القديمة، وتُنهي الجلسات المفتوحة في أماكن أخرى.
accounts-reset-over = سبق استعمال هذا الرابط أو انقضى أجله. يمكنك طلب رابط جديد.
accounts-new-password = كلمة المرور الجديدة
accounts-password-rule = 15 محرفًا على الأقل، أيًّا كانت، والمسافات أيضًا.
accounts-password-advice = أربع كلمات عشوائية يسهل تذكّرها ويصعب تخمينها.
accounts-password-set = حفظ كلمة المرور
accounts-password-again = لم يتغير شيء. ويلزم إدخال كلمة المرور من جديد.
accounts-show = إظهار
accounts-error-password-short = اختر كلمة مرور من 15 محرفًا على الأقل.
accounts-error-password-long = اختر كلمة مرور من 256 محرفًا على الأكثر.
accounts-error-password-common = هذه الكلمة مدرجة في قوائم منشورة لكلمات المرور الشائعة. اختر غيرها، مثل أربع كلمات عشوائية.
accounts-error-present-password = ليست هذه كلمة مرورك الحالية.
accounts-link-over-title = لم يعد هذا الرابط صالحًا

accounts-invitation-title = لديك دعوة
accounts-invitation-lead = ⁨{ $person }⁩، أنت مدعوّ إلى تولّي صفة التمثيل المبيّنة أدناه والعمل هنا.
accounts-seat = صفة التمثيل
accounts-invitation-until = مفتوحة حتى
accounts-invitation-known = لديك حساب بهذا العنوان. تُضاف صفة التمثيل إليه. يُرجى التأكيد بكلمة مرورك الحالية، وهي تبقى كما هي.
accounts-invitation-accept = قبول الدعوة
accounts-invitation-not-you = إن لم تكن المعنيّ بها، فأغلق هذه الصفحة وأخبر المرسل. لا يحدث شيء ما لم تقبل.
accounts-invitation-over = سبق استعمال هذه الدعوة أو سُحبت أو انقضى أجلها. إن كنت قد قبلتها فسجّل الدخول، وإلا فاطلب دعوة جديدة ممن دعاك.

accounts-set-up-title = إعداد هذه المنظومة
accounts-set-up-lead = تنشئ هنا حساب المشغّل، وهو يدير المنظومة وينشئ العمليات ويدعو أول مسؤول عن كل منها.
accounts-set-up-sees-nothing = لا يقرأ المشغّل أي وثائق: هذا الحساب لا يفتح أي فضاء في أي عملية.
accounts-set-up-make = إنشاء الحساب
accounts-set-up-over = سبق إعداد المنظومة أو انقضى أجل الرابط. وما دام لا يوجد حساب، تُظهر إعادة تشغيل البرنامج رابطًا جديدًا.

accounts-mine = حسابي
accounts-me = بياناتي
accounts-name = الاسم
accounts-me-hint = تتولى الأمانة تعديل الاسم والعنوان كي تبقى قوائم المشاركين صحيحة.
accounts-seats = صفات تمثيلي
accounts-seats-hint = ما يمكنك قراءته يتبع صفات التمثيل السارية.
accounts-seats-none = ليس لهذا الحساب صفة تمثيل.
accounts-organisation = الجهة
accounts-capacity = الصفة
accounts-process = العملية
accounts-from = من
accounts-until = إلى
accounts-not-in-force = غير سارية
accounts-not-recorded = غير مسجل
accounts-no-end = بلا أجل محدد
accounts-language = اللغة
accounts-language-hint = تظهر الصفحات والرسائل بهذه اللغة، وتبقى الوثائق بلغتها.
accounts-language-of = لغة الصفحات والرسائل
accounts-password-ends-others = يُنهي التغيير جميع جلساتك الأخرى وجميع كلمات مرورك للبرامج.
accounts-current-password = كلمة المرور الحالية
accounts-password-change = تغيير كلمة المرور
accounts-notice-password-changed = غُيّرت كلمة مرورك. وانتهت جميع الجلسات الأخرى وجميع كلمات المرور للبرامج.
accounts-notice-language = تغيرت اللغة.
accounts-notice-session-ended = انتهت الجلسة.
accounts-notice-sessions-ended = انتهت جميع الجلسات الأخرى.
accounts-sessions = جلساتي
accounts-sessions-hint = أين سجّلت الدخول. أنهِ ما لا تعرفه وغيّر كلمة مرورك.
accounts-session-this = هذه
accounts-session-last = آخر استعمال
accounts-session-since = بدأت في
accounts-session-address = من العنوان
accounts-session-end = إنهاء
accounts-session-end-others = إنهاء جميع الجلسات الأخرى
accounts-session-browser = { $browser } على { $system }
accounts-session-unknown = متصفح غير معروف

accounts-app = كلمات مرور للبرامج
accounts-app-lead = بكلمة مرور كهذه يعرض حاسوبك فضاءات إحدى صفات تمثيلك كقرص شبكة: تُفتح الوثائق وتُحفظ فيه كملفات. ولا تفتح كلمة مرورك الخاصة أي قرص.
accounts-app-to = إدارة كلمات المرور للبرامج
accounts-app-made = أُنشئت كلمة المرور
accounts-app-once = انسخها الآن: فهي لا تُعرض إلا هذه المرة. وإذا ضاعت فأنهِها وأنشئ غيرها.
accounts-app-name = الغرض منها
accounts-app-name-hint = الجهاز أو البرنامج، مثل «الحاسوب المحمول في المكتب».
accounts-app-address = عنوان القرص
accounts-app-user = اسم المستخدم
accounts-app-mine = كلمات المرور المستعملة
accounts-app-ends = تنتهي كلمة المرور بانتهاء صفة التمثيل التي أُنشئت لها، وحين تغيّر كلمة مرورك الخاصة. أنهِها إذا ضاع الجهاز.
accounts-app-none = لا توجد أي كلمة مرور.
accounts-app-never = لم تُستعمل قط
accounts-app-since = أُنشئت في
accounts-app-end = إلغاء كلمة المرور
accounts-app-end-title = إلغاء كلمة المرور هذه للبرامج
accounts-app-end-means = لا تفتح بعد ذلك شيئًا: يُرفض فورًا القرص الذي يستعملها. ويمكن إنشاء غيرها في أي وقت.
accounts-app-keep = الإبقاء عليها
accounts-app-copy = نسخ كلمة المرور
accounts-app-copied = نُسخت
accounts-app-typed = إذا وجبت كتابتها فلا أهمية للشرطات ولا للأحرف الكبيرة.
accounts-app-new = إنشاء كلمة مرور
accounts-app-new-hint = واحدة لكل جهاز، لكي تنهي إحداها وتُبقي على سواها. أنشئها على الحاسوب الذي ستستعملها فيه.
accounts-app-seat = الصفة التي يعمل بها البرنامج
accounts-app-scope = ما يجوز للبرنامج
accounts-app-read = القراءة فقط
accounts-app-write = القراءة والكتابة
accounts-app-write-means = البرنامج الذي يكتب يقدّم وثائق: فما يحفظه في فضاء يقرؤه آخرون يُعمَّم عليهم فورًا ويُعطى رمزًا ويُخطرون به بالبريد. أما في الفضاء الخاص بوفد فيبقى مسودة.
accounts-app-make = إنشاء كلمة المرور
accounts-app-how = فتح القرص
accounts-app-how-hint = اسم المستخدم هو بريدك الإلكتروني، وكلمة المرور هي المنشأة هنا.
accounts-app-windows = في مستكشف الملفات انقر بالزر الأيمن على «هذا الكمبيوتر» واختر «تعيين محرك أقراص شبكة» ثم أدخل العنوان. وبعد ذلك يطلب Windows اسم المستخدم وكلمة المرور.
accounts-app-macos = في Finder اختر «انتقال» ثم «الاتصال بالخادم…» وأدخل العنوان.
accounts-app-phone = الهاتف
accounts-app-phone-is = على الهاتف استعمل هذه الصفحات.
accounts-app-other = Linux وبرامج أخرى
accounts-app-davfs2 = يتطلب Linux ابتداء من الإصدار 6.16 هذا السطر أيضًا في ملف davfs2.conf، وبدونه لا يمكن قراءة المجلدات:
accounts-notice-app-ended = انتهت كلمة المرور.
accounts-error-app-name = اذكر الغرض من كلمة المرور في 100 حرف على الأكثر.
accounts-error-app-many = لديك 20 كلمة مرور، ولا يمكن أن يزيد عددها. أنهِ إحداها أولا.
