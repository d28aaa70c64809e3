area-wordmark = 虚拟秘书处
area-skip = 跳至正文
area-language = 语言
area-nav = 内部区域
area-nav-home = 我的主页
area-nav-papers = 文件
area-nav-spaces = 空间
area-nav-desk = 秘书处
area-nav-account = 我的账户
area-nav-operator = 运营者
area-acting-as = 当前身份
area-choose-seat = 选择席位
area-seat-hint = 每项操作均以一个席位进行。请在此选择。
area-seat-now = 当前
area-signed-in-as = 已登录：
area-sign-out = 退出
area-band = 本空间
area-foot = 内部区域。
area-foot-store = 本页内容不会被缓存或搜索引擎保存。
area-foot-demo = 演示：2001年的史实取自已发表的研究，文件为示例，人物为虚构。
area-foot-nav = 公开网站和账户
area-public-site = 公开网站：{ $process }
area-public-site-short = 公开网站
area-public-home = 公开网站
area-home-title = { $organisation }：{ $process }
area-awaited = 等待我方答复
area-awaited-hint = 有文件被提议公开发布。须经贵组织同意方可发布。
area-awaited-consent = 等待贵方同意发布。
area-awaited-criterion = 准则：{ $criterion }
area-new = 我的新文件
area-new-since = 自您上次于{ $when }访问以来。
area-new-first = 这是您首次访问：以下为您可以阅读的最新文件。
area-new-none = 此后没有新文件。
area-new-none-first = 尚无文件。
area-all-papers = 我可以阅读的全部文件
area-my-spaces = 我的空间
area-my-spaces-hint = 每个名称下方注明谁可以阅读。
area-new-papers = { $n ->
    [0] 没有新文件
   *[other] { $n }份新文件
}
area-new-papers-more = { $n }份以上新文件
area-people = 成员名单
area-people-tab = 成员
area-people-name = 姓名
area-people-capacity = 职务
area-people-total = { $organisations }，{ $persons }
area-people-persons = { $n }人
area-people-organisations = { $n }个组织
area-people-no-mail = 此处不显示地址。
area-spaces-title = 我的空间
area-spaces-none-title = 目前没有向您开放的空间
area-spaces-none = 您的席位有效时，相应空间即开放。您的席位及其日期列于“我的账户”；详情可询问贵代表团的联络人或秘书处。
area-papers-title = 我可以阅读的全部文件
area-papers-none-title = 尚无文件
area-papers-none = 文件一经在您的某个空间分发，即列于此处。

area-band-own = 本页仅供您本人（{ $name }）阅读，其他人看不到。
area-band-anyone = 任何人无须登录即可阅读。
area-band-readers = 可阅读者：{ $who }。
area-band-participant = { $n }个参加方
area-band-observer = { $n }个观察员
area-band-civil_society = { $n }个民间社会组织
area-band-secretariat = { $n ->
    [0] 秘书处
    [1] 秘书处
   *[other] { $n }个秘书处
}
area-band-office-presidency = 主席国
area-band-office-co_chair = 联合主席
area-band-office-chair = 小组主席
area-band-office-lead = 牵头国
area-band-office-executive_secretary = 执行秘书
area-band-office-network_officer = 网络负责人
area-band-seats-of = { $name }的席位
area-band-named = 指名准入的{ $n }人
area-band-not-both = 观察员和民间社会不可阅读。
area-band-not-observers = 观察员不可阅读。
area-band-not-civil = 民间社会不可阅读。
area-band-manage = 您可以阅读、提交文件并管理本空间。
area-band-contribute = 您可以阅读和提交文件。
area-band-read = 您可以阅读。
