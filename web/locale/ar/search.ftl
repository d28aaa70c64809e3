# The search over all papers that a person may read.
search-title = البحث
search-words = كلمات البحث
search-do = ابحث
search-hint = يجب أن ترد جميع الكلمات. «الكلمات بين علامتي اقتباس» ترد متتالية؛ و-كلمة تستبعد الوثائق التي تحتويها.
search-sort = الترتيب
search-by-relevance = الأوثق صلة أولاً
search-by-date = الأحدث أولاً
search-none-yet = عمّ تبحث؟
search-what = يشمل البحث العناوين والرموز ونصوص الملفات بجميع اللغات، في كل مساحة يمكنك قراءتها، ولا يتعداها.
search-nothing = لم يُعثر على شيء
search-nothing-hint = جرّب كلمات أقل أو كلمات أخرى أو لغة أخرى. لا يشمل البحث إلا الوثائق التي يمكنك قراءتها.
search-narrow = تضييق النتائج
search-found = الوثائق التي عُثر عليها
search-before = السابق
search-next = التالي
search-total-more = عُثر على أكثر من 1000 وثيقة. أضف كلمة لتضييق النتائج.
search-here = البحث في هذه المساحة
search-all = البحث في جميع وثائقي
search-total = { $n ->
    [zero] لم يُعثر على وثائق.
    [one] عُثر على وثيقة واحدة.
    [two] عُثر على وثيقتين.
    [few] عُثر على { $n } وثائق.
    [many] عُثر على { $n } وثيقة.
   *[other] عُثر على { $n } وثيقة.
}
search-no-word = أضف كلمة واحدة على الأقل للبحث عنها
