mail-greeting = ⁨{ $person }⁩، تحية طيبة وبعد،
mail-foot = الأمانة الافتراضية. أُرسلت هذه الرسالة إليك وحدك. يُرجى عدم الرد عليها.
mail-link-until = يصلح الرابط مرة واحدة، حتى { $until }.
mail-read = يمكنك قراءتها هنا بعد تسجيل الدخول:
mail-originator = من: { $organisation }
mail-languages = اللغات: { $languages }
mail-criterion = المعيار: { $criterion }
mail-embargo = مغلقة أمام العموم حتى: { $until }
mail-who = ⁨{ $space }⁩: { $who }

mail-invitation-subject = دعوة إلى الأمانة الافتراضية
mail-invitation-lead = أنت مدعوّ إلى العمل في الأمانة الافتراضية ({ $process }) بالصفة الآتية:
mail-invitation-do = لقبول الدعوة يُرجى فتح هذه الصفحة:
mail-invitation-not-you = إن لم تكن تنتظر هذه الدعوة فلا تلتفت إليها. لا يحدث شيء ما لم تقبل.

mail-reset-subject = كلمة مرور جديدة للأمانة الافتراضية
mail-reset-lead = طُلبت كلمة مرور جديدة بعنوانك. لاختيارها يُرجى فتح هذه الصفحة:
mail-reset-until = يصلح الرابط مرة واحدة، خلال ساعة من الطلب.
mail-reset-not-you = إن لم تكن صاحب الطلب فلا تلتفت إلى هذه الرسالة. تبقى كلمة مرورك كما هي.

mail-circulated-subject = { $symbol }: { $title }
mail-circulated-lead = عُمّمت وثيقة في «⁨{ $space }⁩»، { $process }.
mail-version-subject = الصيغة { $version } من { $symbol }: { $title }
mail-version-lead = توجد صيغة جديدة من وثيقة في «⁨{ $space }⁩»، { $process }.

mail-consent-subject = الموافقة منتظرة: { $symbol }
mail-consent-lead = تقترح { $proposer } نشر وثيقة من ⁨{ $organisation }⁩ للعموم ({ $process }). ولا يجري ذلك إلا بموافقة ⁨{ $organisation }⁩.
mail-consent-do = يُرجى إبداء الموافقة أو الرفض هنا بعد تسجيل الدخول:

mail-focal-subject = صفة تمثيل جديدة في وفدكم: { $organisation }
mail-focal-lead = صار لـ{ $name } صفة تمثيل في وفد ⁨{ $organisation }⁩، { $process }. ولم ترد الدعوة من جهة الاتصال لديكم.
mail-focal-letter = الرسالة المستشهد بها: { $letter }
mail-focal-who = من هنا، بعد تسجيل الدخول:
mail-focal-not-so = إن لم يصدر ذلك بقرار من جهتكم فنرجو إبلاغ الأمانة فورًا.

mail-emergency-asked-subject = التوقيع منتظر: دخول طارئ
mail-emergency-asked-lead = يطلب { $asker } دخولًا طارئًا إلى أحد الفضاءات ({ $process }). ولا يُفتح إلا إذا وقّعت ⁨{ $organisation }⁩ أيضًا.
mail-emergency-space = الفضاء: { $space }
mail-emergency-whom = لصالح: { $whom }
mail-emergency-hours = { $n ->
    [zero] للقراءة فقط
    [one] للقراءة فقط، مدة ساعة واحدة من التوقيع الثاني
    [two] للقراءة فقط، مدة ساعتين من التوقيع الثاني
    [few] للقراءة فقط، مدة { $n } ساعات من التوقيع الثاني
    [many] للقراءة فقط، مدة { $n } ساعة من التوقيع الثاني
   *[other] للقراءة فقط، مدة { $n } ساعة من التوقيع الثاني
}
mail-emergency-sign-until = آخر أجل للتوقيع: { $until }
mail-emergency-do = يُرجى التوقيع أو الرفض هنا بعد تسجيل الدخول:

mail-emergency-opened-subject = دخول طارئ: { $space }
mail-emergency-opened-lead = بدأ دخول طارئ إلى «⁨{ $space }⁩»، { $process }. ونخطرك بذلك لأنك تدير هذا الفضاء.
mail-emergency-until = ينتهي من تلقاء نفسه: { $until }
mail-emergency-asker = مقدم الطلب: { $asker }
mail-emergency-signer = الموقّع: { $signer }
mail-emergency-who = من هنا، بعد تسجيل الدخول:

mail-announced-subject = إعلان نشر: { $symbol }
mail-announced-lead = أُعلن نشر وثيقة للعموم ({ $process }). ويقع من تلقاء نفسه إن لم يعترض أي مشارك حتى { $until }.
mail-announced-do = إذا كان وفدكم يعترض، يذكر ذلك رئيسه أو جهة الاتصال فيه هنا بعد تسجيل الدخول:
mail-objected-subject = اعتراض على نشر: { $symbol }
mail-objected-lead = اعترضت { $organisation } على نشر وثيقة للعموم ({ $process }). ولن يقع النشر.
mail-objected-reason = السبب المذكور:
mail-objected-do = الوثيقة والاعتراض هنا بعد تسجيل الدخول:
mail-lifted-subject = سُحب الاعتراض: { $symbol }
mail-lifted-lead = سحبت { $organisation } اعتراضها على نشر وثيقة للعموم ({ $process }). ويمكن اقتراح النشر من جديد، ويُعلن عندئذ مرة أخرى.
mail-lifted-do = الوثيقة هنا بعد تسجيل الدخول:

mail-stopped-subject = أُوقف ملف: { $file }
mail-stopped-found = عُثر على برمجية خبيثة في ملف قُدّم إلى «⁨{ $space }⁩»، { $process }. لا يمكن لأحد فتحه.
mail-stopped-unread = ملف قُدّم إلى «⁨{ $space }⁩»، { $process }، حجمه أكبر من أن يُفحص بحثًا عن البرمجيات الخبيثة. ويبقى محتجزًا إلى أن يسمح بمروره أحد ممن يديرون الفضاء.
mail-stopped-file = الملف: { $file }
mail-stopped-name = عُثر على: { $name }
mail-stopped-found-do = لا يمكن إلا حذفه، هنا، بعد تسجيل الدخول:
mail-stopped-unread-do = حاله هنا بعد تسجيل الدخول:
# ما اقتُرح نشره معًا
mail-batch-consent-subject = { $n ->
    [zero] الموافقة منتظرة
    [one] الموافقة منتظرة على نشر وثيقة واحدة
    [two] الموافقة منتظرة على نشر وثيقتين
    [few] الموافقة منتظرة على نشر { $n } وثائق
    [many] الموافقة منتظرة على نشر { $n } وثيقة
   *[other] الموافقة منتظرة على نشر { $n } وثيقة
}
mail-batch-consent-lead = تقترح { $proposer } نشر الوثائق التالية الصادرة عن جهتكم للعموم ({ $process }). ولا يجري ذلك إلا بموافقة جهتكم.
mail-batch-consent-do = يُرجى إبداء الموافقة أو الرفض في صفحة كل وثيقة. والقائمة هنا بعد تسجيل الدخول:
mail-batch-announced-subject = { $n ->
    [zero] إعلان نشر
    [one] إعلان نشر وثيقة واحدة
    [two] إعلان نشر وثيقتين
    [few] إعلان نشر { $n } وثائق
    [many] إعلان نشر { $n } وثيقة
   *[other] إعلان نشر { $n } وثيقة
}
mail-batch-announced-lead = أُعلن نشر الوثائق التالية للعموم ({ $process }). ويقع من تلقاء نفسه ما لم يعترض مشارك قبل ذلك. والاعتراض على إحداها لا يمس سواها.
mail-batch-announced-do = إذا كان وفدكم يعترض على بعضها، يذكر ذلك رئيسه أو جهة الاتصال فيه هنا بعد تسجيل الدخول:
mail-batch-objected-subject = { $n ->
    [zero] اعتراض على نشر
    [one] اعتراض على نشر وثيقة واحدة
    [two] اعتراض على نشر وثيقتين
    [few] اعتراض على نشر { $n } وثائق
    [many] اعتراض على نشر { $n } وثيقة
   *[other] اعتراض على نشر { $n } وثيقة
}
mail-batch-objected-lead = اعتُرض على نشر الوثائق التالية للعموم ({ $process }). ولن يقع نشرها.
mail-batch-objected-do = الوثائق والاعتراض هنا بعد تسجيل الدخول:
mail-told-subject = ما آل إليه نشر وثيقة: { $symbol }
mail-told-subject-many = { $n ->
    [zero] ما آل إليه النشر
    [one] ما آل إليه نشر وثيقة واحدة
    [two] ما آل إليه نشر وثيقتين
    [few] ما آل إليه نشر { $n } وثائق
    [many] ما آل إليه نشر { $n } وثيقة
   *[other] ما آل إليه نشر { $n } وثيقة
}
mail-told-originator-lead = هناك جديد بشأن نشر وثيقة لجهتكم للعموم ({ $process }).
mail-told-proposer-lead = ورد الرد على اقتراح نشر وثيقة للعموم ({ $process }).
mail-told-consented = وافقت ⁨{ $organisation }⁩. ويمكن توقيع ما اقتُرح.
mail-told-declined = لم توافق ⁨{ $organisation }⁩. ولا يُنشر شيء.
mail-told-public = وُقّع النشر. ومنذ { $when } يستطيع أي شخص على الشبكة قراءة الوثيقة.
mail-told-embargoed = وُقّع النشر مع حظر. واعتبارًا من { $when } يستطيع أي شخص على الشبكة قراءة الوثيقة.
mail-told-announced = وُقّع النشر وأُعلن للمشاركين. ويقع من تلقاء نفسه إن لم يعترض أي مشارك حتى { $when }.
mail-told-supersedes = ويحل محل نشر { $when }.
mail-told-withdrawn = سُحب النشر من العموم في { $when }.
mail-told-stopped = أوقف النشر أو حل محله نشر آخر قبل أن يصبح عامًا. ولن يصبح عامًا.
mail-told-stopped-at = أوقف النشر في { $when } قبل أن يصبح عامًا. ولن يصبح عامًا.
mail-told-do = تجدونه هنا بعد تسجيل الدخول:
# طلبات الجهات المصدِرة
mail-circle-asked-subject = طلب بشأن وثيقة: { $symbol }
mail-circle-asked-lead = تطلب { $organisation } دائرة قراء أخرى لوثيقة لها ({ $process }).
mail-circle-asked-do = يُرجى العمل بالطلب أو ذكر سبب الرفض بعد تسجيل الدخول:
mail-circle-answered-subject = جواب طلبكم: { $symbol }
mail-circle-done-lead = أُنجز ما طلبته جهتكم ({ $process }).
mail-circle-declined-lead = رُفض ما طلبته جهتكم ({ $process }).
mail-circle-answered-do = الطلب وجوابه هنا بعد تسجيل الدخول:
mail-recalled-subject = لم تعد الوثيقة في عهدتكم: { $paper }
mail-recalled-lead = لم تعد هذه الوثيقة في عهدتكم ({ $when })، بقرار من { $who }. السبب:
mail-recalled-managers = مديري هذا الفضاء
mail-recalled-do = ما زال بإمكانكم الإضافة إلى الوثيقة وتولّي العمل عليها من جديد. وهي هنا بعد تسجيل الدخول:
