## Tabs and what all pages share

desk-tabs = 秘书处工作台
desk-tab-people = 人员和身份
desk-tab-offices = 职位
desk-tab-admissions = 准入
desk-tab-publication = 发布
desk-tab-mail = 邮件
desk-tab-record = 记录
desk-tab-as = 查看视角
desk-as-csv = CSV格式
desk-pager = 清单分页
desk-newer = 较新
desk-older = 较早
desk-show = 显示
desk-save = 保存
desk-leave = 离开，不作更改
desk-choose = 请选择
desk-end = 终止
desk-end-this = 终止此项准入
desk-end-seat = 终止此席位
desk-on-record = 您在此的操作将连同您的姓名和席位记录在案。
desk-may-stay-empty = 可不填
desk-empty-no-end = 不填：无期限
desk-not-recorded = 无记录
desk-not-yet = 尚无
desk-original = 原文
desk-fault-in-title = 需更正：
desk-faults = 有{ $n }处需要更正
desk-faults-kept = 您填写的内容已保留。尚未执行任何操作。

## Column heads

desk-col-person = 人员
desk-col-persons = 人数
desk-col-who = 谁
desk-col-organisation = 组织
desk-col-standing = 身份
desk-col-seat = 席位
desk-col-seats = 席位
desk-col-capacity = 职务
desk-col-sent = 发出
desk-col-ends = 截止
desk-col-do = 操作
desk-col-since = 自
desk-col-from = 自
desk-col-until = 至
desk-col-state = 状态
desk-col-holder = 担任者
desk-col-title-borne = 当时名称
desk-col-level = 权限
desk-col-ceiling = 上限
desk-col-dates = 日期
desk-col-paper = 文件
desk-col-paper-title = 标题
desk-col-symbol = 文号
desk-col-date = 日期
desk-col-act = 操作内容
desk-col-object = 对象
desk-col-space = 空间
desk-col-address = 网络地址
desk-col-originator = 提交方
desk-col-criterion = 准则
desk-col-asked = 提出时间
desk-col-languages = 语文
desk-col-released = 发布时间
desk-col-number = 编号
desk-col-wording = 措辞
desk-col-to = 收件人
desk-col-mail = 邮件
desk-col-reason = 出错原因
desk-col-tries = 尝试次数
desk-col-next = 下次尝试
desk-col-process = 进程
desk-col-secretariat = 秘书处

## People

desk-people-title = 人员和身份
desk-invite-person = 邀请人员
desk-add-standing = 增加组织
desk-invitations = 待接受的邀请
desk-invitations-count = 已发出{ $n }份邀请，尚未接受。
desk-invitations-none = 没有待接受的邀请。如需给予某人席位，请邀请此人。
desk-invitation-awaited = 等待接受
desk-invitation-expired = 链接已过期，请重新发送
desk-send-again = 重新发送
desk-withdraw = 撤回
desk-standings = 组织和身份
desk-standings-about = 身份只有标明有效时才开放空间。历史身份和日期不明的身份不开放任何空间。
desk-standings-none = 尚无组织具有身份。请增加第一个。
desk-group-participant = 参加方：{ $n }
desk-group-observer = 观察员：{ $n }
desk-group-civil_society = 民间社会：{ $n }
desk-group-secretariat = 秘书处：{ $n }
desk-state-in-force = 有效
desk-state-future = 尚未开始
desk-state-ended = 已终止
desk-state-history = 历史，不开放任何空间
desk-seats = 席位
desk-seats-about = 每个人以一个组织的一种身份持有席位。代表团管理自己的席位；您看到的是您有权看到的席位。
desk-seats-none = 尚无人持有席位。
desk-seats-past = 已终止的席位
desk-seats-present = 现有席位
desk-seats-past-none = 尚无席位终止。
desk-total-seats = { $n }个席位。

## A delegation’s own seats

desk-own-tab = 席位
desk-own-title = 代表团的席位
desk-own-about = 代表团的席位由协调人管理。协调人由秘书处依据该组织的函件登记。
desk-own-when-accepted = 自接受邀请之日起
desk-own-undelivered = 邮件未能送达。请与本人核对地址，然后重新发送邀请，或撤回后另行发送。
desk-own-offices = 组织担任的职位
desk-own-offices-about = 职位只对指定行使该职位的席位开放空间，副职也包括在内。
desk-own-col-exercised = 行使者
desk-own-exercised-none = 尚未指定
desk-own-exercised-name = 指定行使者
desk-own-exercised-hint = 勾选者自即日起行使该职位；如职位开始日期较晚，则自该日起。代表团其他人员不行使。
desk-own-capacity-hint = 协调人由秘书处登记。

## Standings, seats and kinds in words

desk-plural-participant = 参加方
desk-plural-observer = 观察员
desk-plural-civil_society = 民间社会
desk-plural-secretariat = 秘书处
desk-plural-anyone = 任何人
desk-seat-of = { $standing }：{ $capacity }
desk-seat-name = { $person }（{ $organisation }；{ $capacity }）
desk-kind-state = 国家
desk-kind-special_administrative_region = 特别行政区
desk-kind-former_state = 已不存在的国家
desk-kind-former_territory = 已不存在的领土
desk-kind-international_organisation = 国际组织
desk-kind-programme = 方案
desk-kind-process_secretariat = 进程秘书处
desk-kind-ngo = 非政府组织
desk-kind-ngo_network = 非政府组织网络
desk-kind-national_authority = 一国的主管机关
desk-kind-other = 其他

## Invitation

desk-invite-title = 邀请人员担任席位
desk-invite-about = 此人将收到载有链接的邮件，链接只能使用一次，7天内有效。席位自接受邀请时开始，在此之前不开放任何空间。
desk-invite-send = 发送邀请
desk-invite-leave = 离开，不邀请
desk-field-name = 姓名
desk-field-name-hint = 按与会者名单中的写法
desk-field-email = 电子邮件地址
desk-field-email-hint = 本人的地址，而非办公室共用的地址
desk-field-language = 邮件语言
desk-field-standing-of = 组织和身份
desk-field-standing-of-hint = 仅列出有效的身份
desk-field-capacity = 职务
desk-field-letter-group = 指定协调人的函件
desk-field-letter-hint = 指定协调人时必填；其他人员请将两项留空。新增席位将立即通知该代表团。
desk-field-letter = 函件编号
desk-field-letter-date = 函件日期
desk-hint-day = 年-月-日，例如 2001-05-14
desk-hint-end-day = 年-月-日；在该日开始的午夜终止
desk-hint-time = 时和分，例如 18:00
desk-hint-partial = 已知多少填多少：2000、2000-03 或 2000-03-24

## Standing

desk-standing-new = 将组织加入本进程
desk-standing-edit = { $organisation }的身份
desk-standing-about = 一个组织在一个进程中可以先后或同时具有多种身份。以前的情况保留在历史中。
desk-standing-make = 增加身份
desk-field-organisation = 组织
desk-which-listed = 本系统已有的组织
desk-which-new = 另一组织
desk-field-organisation-listed = 选择组织
desk-field-name-en = 英文名称
desk-field-name-es = 西班牙文名称
desk-field-name-fr = 法文名称
desk-field-kind = 组织类别
desk-field-standing = 身份
desk-field-since = 自
desk-field-until = 至
desk-field-doors = 是否开放空间？
desk-field-in-force = 标明有效
desk-field-in-force-hint = 不标明即为历史：予以显示，但不开放任何空间
desk-opens = 标明有效后开放
desk-opens-nothing = 本身不开放任何空间
desk-opens-space = { $space }（{ $level }）

## Ending

desk-end-seat-title = 终止此席位
desk-end-seat-with = 随之终止的事项
desk-end-seat-do = 终止席位
desk-end-office-title = 终止此任期
desk-end-office-with = 随之终止的事项
desk-end-office-do = 终止任期
desk-end-admission-title = 终止此项准入
desk-end-admission-with = 此后不能再进入者
desk-end-admission-do = 终止准入
desk-end-stays = 保留的事项
desk-end-when = 何时终止
desk-end-now = 立即
desk-end-later = 以后某时
desk-end-subject = { $one }：{ $two }
desk-field-day = 日期
desk-field-time = 时间
desk-field-zone = 时区
desk-ends-sessions = 此人目前的登录；如还有其他席位，须重新登录
desk-ends-named = 对此席位的指名准入
desk-ends-invitations = 以此席位发出而尚无人接受的邀请
desk-ends-admissions = { $n }项指名准入
desk-ends-offices = 以此席位担任的{ $n }个职位
desk-ends-entries = { $n ->
    [0] 目前没有人凭此进入
   *[other] 目前有{ $n }人凭此进入；另有其他准入途径者仍可进入
}
desk-ends-office-doors = 担任者凭此职位可进入的空间
desk-stays-papers = 以此席位提交的文件保留原处。
desk-stays-handed-in = 已提交的文件保留原处。
desk-stays-record = 记录中的条目保留。
desk-stays-other-seats = 此人的其他席位不受影响。

## Offices

desk-offices-title = 职位及其担任者
desk-office-record = 登记职位担任者
desk-offices-none = 没有登记任何职位
desk-offices-none-hint = 请登记主席国、主席或执行秘书及其名称。以往的担任者保持不变。
desk-terms-none = 没有登记担任者。
desk-timeline-of = 担任者时间轴：{ $office }。下表内容相同。
desk-timeline-key = 实心：起止日期均已知。空心：仅知年份或月份，或仍在任。
desk-office-title = 登记职位担任者
desk-office-about = 职位在您填写的日期、按您所选时区的午夜自动开始和终止。以前的担任者保持不变。
desk-field-office = 职位
desk-field-title-borne = 职位名称
desk-field-title-borne-hint = 按当时的名称，例如“Secretaría Pro Témpore”
desk-field-held = 担任者
desk-held-organisation = 一个组织
desk-held-seat = 一个席位上的个人
desk-field-seat = 席位
desk-field-exercised = 由谁代表该组织行使
desk-field-exercised-hint = 该职位只对这些席位开放空间，且均须属于该组织
desk-field-first-day = 首日
desk-field-end-day = 终止日期
desk-field-zone-office-hint = 通常为东道方的时区

## Admissions

desk-admissions-of = 准入：{ $space }
desk-admit = 准许进入
desk-matrix = 按身份
desk-another-space = 其他空间
desk-readers-now = 目前有{ $n }人可以在此阅读。
desk-matrix-about = 每类空间的上限是固定的；任何途径的准入都不得超出上限。实心：已准入。空白：未准入。斜线：因上限而关闭。
desk-level-none = 无
desk-cell-given = 已准入
desk-cell-may = 未准入
desk-cell-shut = 关闭
desk-count-organisations = { $n }个组织
desk-count-persons = { $n }人
desk-dates-since = 自{ $from }起
desk-dates-between = { $from }至{ $until }
desk-dates-never = 此类空间从不准入
desk-dates-anyone = 仅限公开空间
desk-dates-none = 尚未准入任何人
desk-see-as-another = 以其他身份查看本进程
desk-named = 指名准入
desk-named-about = 以+相连的条件须由同一席位全部满足。
desk-named-none = 没有指名准入的人。
desk-admit-to = 准许进入：{ $space }
desk-admit-who = 1. 谁
desk-admit-who-about = 至少设定一项。所设各项须由同一席位全部满足。
desk-any = 不限
desk-admit-how-far = 2. 权限
desk-admit-ceiling-about = 无论在此作何选择，任何人都不得超出此类空间的上限。
desk-field-level = 可以做什么
desk-level-read-note = 查看和下载文件
desk-level-contribute-note = 阅读并提交文件
desk-level-manage-note = 供稿、整理并准许他人进入
desk-ceilings-here = 本空间的上限
desk-ceiling-of = { $standing }：{ $level }
desk-admit-when = 3. 何时
desk-admit-past = 准入同时开放空间的既往内容。如不应让某人看到既往内容，请另建空间。
desk-admit-enters = 4. 谁将新进入
desk-admit-look = 计算谁将进入
desk-admit-look-again = 重新计算
desk-admit-look-about = 尚未准入任何人。请先看清将准入谁。
desk-admit-do = 准入
desk-enters-nobody = 没有人会新进入：符合条件者已经可以在此阅读，或没有人符合条件。
desk-enters = 将有{ $n }人新获在此阅读的权限。

## Emergency access

desk-emergency-title = 紧急访问
desk-emergency-ask = 申请紧急访问
desk-emergency-about = 紧急访问允许一个席位在上限之内阅读一个空间，至多24小时。须由第二个组织的人员也签署后方才开放；民间社会空间须由其自身人员签署。代表团的空间即使在紧急情况下也不向他人开放。该空间的管理者将立即获得通知。
desk-emergency-requests = 申请
desk-emergency-none = 没有人申请紧急访问。
desk-emergency-col-signer = 另一签署方
desk-emergency-hours = 阅读{ $n }小时
desk-emergency-field-seat = 由谁阅读
desk-emergency-field-seat-hint = 一个席位，不包括同一人的其他席位
desk-emergency-field-signer = 与秘书处共同签署的组织
desk-emergency-field-signer-hint = 由其代表团团长或协调人在24小时内签署
desk-emergency-field-hours = 小时数
desk-emergency-field-hours-hint = 1至24，自第二方签署起计算
desk-emergency-field-reason = 理由
desk-emergency-do = 签署并发送申请
desk-emergency-own-about = 秘书处请贵组织共同签署。未经贵方签署，不开放任何空间。签署后，所列人员即可阅读该空间，访问到期自动结束。
desk-emergency-own-none = 没有需要贵组织签署的申请。
desk-emergency-sign-until = 签署期限
desk-emergency-sign = 签署
desk-emergency-decline = 拒绝
desk-emergency-who-signs = 您不能签署此申请。应由{ $organisation }的代表团团长或协调人签署，该人既非申请提出者，也非因此获准进入者，且其席位可为此类空间签署。
desk-emergency-end = 立即终止访问
desk-emergency-opened-about = 对本空间的紧急访问在此显示，并注明开放至何时。空间管理者可以提前终止。
desk-emergency-opened-none = 本空间未曾因紧急情况开放。
desk-emergency-asked = 等待第二方签署
desk-emergency-expired = 未按时签署
desk-emergency-open = 已签署，现已开放
desk-emergency-over = 已签署，已结束
desk-emergency-declined = 已拒绝
desk-emergency-withdrawn = 已撤回

## Publication

desk-publication-title = 发布
desk-proposals = 等待同意
desk-proposals-about = 只有提交方同意后，文件方可发布。
desk-proposals-none = 没有等待中的发布。发布在文件页面提议。
desk-proposals-ready = 已同意，待发布
desk-proposals-ready-about = 提交方已同意。发布本身在文件页面进行。
desk-proposals-ready-none = 没有已获同意而待签署的发布。
desk-proposals-declined = 未同意
desk-proposals-declined-about = 最近90天内提交方未同意的提议。理由载于文件页面，可在那里重新提议。
desk-proposal-awaited = 等待同意
desk-proposal-given = 已同意
desk-proposal-declined = 未同意
desk-proposal-released = 已发布
desk-releases = 发布
desk-releases-about = 最新的在前。撤回的文件保留文号和日期。
desk-releases-none = 尚未发布任何文件。
desk-release-superseded = 已被取代
desk-release-withdrawn = 已撤回
desk-release-stopped = 在预定时间之前已中止
desk-total-releases = { $n }次发布。
desk-criteria = 议定的准则
desk-criteria-about = 每次发布均注明其中一项。
desk-criteria-none = 没有登记任何准则，因此不能发布。请登记成员议定的第一项准则。
desk-criterion-record = 登记准则
desk-criterion-title = 登记发布准则
desk-criterion-about = 只登记成员议定的准则。其措辞随每次发布一同显示，此后不再更改；新的措辞即为新的准则。
desk-field-number = 编号
desk-field-number-hint = 与成员的决定一致，例如 2
desk-field-wording = { $language }措辞

## Mail

desk-mail-title = 外发邮件
desk-mail-now = 现状
desk-mail-about = 本进程的邮件。此处无人阅读邮件正文。
desk-mails = { $n }封邮件
desk-mails-waiting = { $n }封邮件待发
desk-mails-dead = { $n ->
    [0] 没有未送达的邮件
   *[other] { $n }封邮件未能送达
}
desk-mail-waiting = 待发
desk-mail-oldest = 最早的始于
desk-mail-sent = 最近7天已发
desk-mail-last = 最近一次发送
desk-mail-last-try = 最近一次尝试
desk-mail-undelivered = 未能送达
desk-mail-undelivered-about = 程序已停止尝试。请与本人核对地址，然后重试。
desk-mail-undelivered-none = 所有邮件均已送达其邮件服务器。
desk-mail-retry = 重试
desk-mail-give-up = 放弃
desk-mail-retrying = 将再次尝试
desk-mail-retrying-about = 服务器无法连接，或要求等待。
desk-mail-kind-invitation = 邀请
desk-mail-kind-password_reset = 新密码
desk-mail-kind-circulated = 文件已分发
desk-mail-kind-consent_asked = 征求同意发布
desk-mail-kind-focal_point = 代表团新增席位
desk-mail-kind-emergency_asked = 请求签署紧急访问
desk-mail-kind-emergency_opened = 紧急访问已开始
desk-mail-fault-refused = 邮件服务器拒收
desk-mail-fault-later = 邮件服务器要求等待
desk-mail-fault-address = 该地址无法使用
desk-mail-fault-unreached = 无法连接邮件服务器
desk-mail-fault-other = 未能交付

## Record

desk-record-title = 记录
desk-record-lines = 操作记录
desk-record-about = 您可以看到的条目，最新的在前。您不能阅读的空间的条目不在此列。
desk-record-sealed = 记录已封存：任何条目都无法在不被察觉的情况下更改或删除。最近封存：
desk-record-sealed-lines = 已封存{ $n }条。
desk-record-unsealed = 首批条目尚未封存。
desk-record-verified = 记录已封存：任何条目都无法在不被察觉的情况下更改或删除。系统运行人员用以下命令核验：
desk-record-space = 条目来自
desk-record-all = 我可以阅读的所有空间
desk-record-none = 此处尚无条目。
desk-total-lines = { $n }条。
desk-total-many = { $n }以上。
desk-nobody-signed-in = 未登录者
desk-the-installation = 本系统
desk-from-where = 来自

## What the record says of an act, read after the name

desk-verb-other = 进行了一项尚无名称的操作
desk-verb-signed_in = 登录
desk-verb-signed_out = 退出
desk-verb-sign_in_failed = 登录失败
desk-verb-password_changed = 更改了密码
desk-verb-password_reset_asked = 申请了新密码
desk-verb-invitation_sent = 发出了邀请
desk-verb-invitation_withdrawn = 撤回了邀请
desk-verb-invitation_accepted = 接受了邀请
desk-verb-seat_made = 给予了席位
desk-verb-seat_ended = 终止了席位
desk-verb-seat_chosen = 选择了操作席位
desk-verb-standing_made = 登记了身份
desk-verb-standing_changed = 更改了身份
desk-verb-organisation_made = 增加了组织
desk-verb-office_made = 登记了职位担任者
desk-verb-office_ended = 终止了任期
desk-verb-office_exercised = 指定了职位行使者
desk-verb-admission_made = 准许进入空间
desk-verb-admission_ended = 终止了准入
desk-verb-emergency_asked = 申请了紧急访问
desk-verb-emergency_signed = 签署了紧急访问
desk-verb-emergency_declined = 未签署紧急访问
desk-verb-emergency_withdrawn = 撤回了紧急访问申请
desk-verb-document_submitted = 提交了文件
desk-verb-version_added = 为文件增加了版本
desk-verb-document_circulated = 分发了文件
desk-verb-document_deposited = 存交了文件副本
desk-verb-document_downloaded = 下载了文件
desk-verb-document_read = 在浏览器中阅读了文件
desk-verb-pack_taken = 下载了文件包
desk-verb-bookmark_made = 将文件留在手边
desk-verb-bookmark_removed = 不再将文件留在手边
desk-verb-folder_made = 建立了文件夹
desk-verb-folder_changed = 更改了文件夹
desk-verb-folder_removed = 删除了空文件夹
desk-verb-documents_filed = 将文件放入了文件夹
desk-verb-document_removed = 将文件移入了回收站
desk-verb-document_brought_back = 从回收站恢复了文件
desk-verb-document_destroyed = 销毁了回收站期限已满的文件
desk-verb-hold_made = 对文件实行了法律保全
desk-verb-hold_lifted = 解除了法律保全
desk-verb-language_expected = 注明了文件语文版本的预计时间
desk-verb-metadata_changed = 更改了文件的主题或引用
desk-verb-release_proposed = 提议了发布
desk-verb-release_consented = 同意了发布
desk-verb-release_declined = 未同意发布
desk-verb-released = 公开发布了文件
desk-verb-release_superseded = 以新的发布取代了原发布
desk-verb-release_withdrawn = 撤回了发布
desk-verb-criterion_made = 登记了发布准则
desk-verb-imported = 导入了数据
desk-verb-process_made = 建立了进程
desk-verb-process_concluded = 结束了进程
desk-verb-language_chosen = 选择了其他语言
desk-verb-account_disabled = 停用了账户
desk-verb-account_enabled = 重新启用了账户
desk-verb-seen_as = 以其他身份查看了进程
desk-verb-session_ended = 结束了一次登录
desk-verb-set_up = 设置了本系统
desk-verb-mail_retried = 让邮件重新发送
desk-verb-mail_given_up = 放弃了邮件

## See as

desk-see-title = 以其他身份查看本进程
desk-see-pick = 以谁的视角
desk-see-about = 显示该身份的席位在您本人可以阅读的空间中能看到什么。不打开任何文件，也不作任何操作。
desk-see-through = 查看身份
desk-see-look = 查看
desk-look-band = 这是查看视角
desk-look-name = 查看身份：{ $standing }
desk-look-about = 仅供阅读。在此不能进行任何操作，查看本身记录在案。
desk-look-leave = 结束查看
desk-see-spaces = 可以看到的空间
desk-see-spaces-count = { $n }个空间。
desk-see-none = 这样的席位看不到您可以阅读的任何空间。
desk-see-no-papers = 尚无文件。
desk-see-more = 共{ $n }份文件；列出最新的文件。
desk-see-unseen = 看不到的空间
desk-see-unseen-about = 指您本人可以阅读的空间。对这样的席位而言，它们并不存在。

## Operator

desk-operator-title = 系统
desk-operator-about = 您维持系统运行。您不阅读任何进程的内容，本页也不显示任何内容。
desk-operator-health = 运行状况
desk-operator-mail = 邮件
desk-operator-version = 版本
desk-operator-last-line = 最近条目：
desk-operator-invite = 邀请进程的首位管理者
desk-operator-invite-about = 来自秘书处；没有秘书处的，来自主席国，或来自您指定的组织。此举记录在案，并不使您看到任何内容。
desk-operator-standing = 进程和组织
desk-operator-standing-hint = 此人将以该身份持有席位
desk-operator-withdraw-title = 撤回此邀请？
desk-operator-withdraw-about = 其链接立即失效。此后您可以再次邀请，向此人的其他地址或向他人发出。
desk-operator-processes = 进程
desk-operator-processes-about = 各进程的内容不向您显示。
desk-operator-make = 进程在服务器上用命令“secretariat import”建立。
desk-operator-no-secretariat = 无

## What has just been done

desk-done-invited = 邀请已发出。其链接7天内有效。
desk-done-sent-again = 邀请已重新发出，新链接7天内有效。原链接已失效。
desk-done-withdrawn = 邀请已撤回。其链接已失效。
desk-done-standing = 身份已登记。
desk-done-ended = 已终止。记录中有相应条目。
desk-done-ends-later = 将在您选择的时间自动终止。
desk-done-office = 职位担任者已登记。
desk-done-admitted = 准入已登记。
desk-done-criterion = 准则已登记。
desk-done-retry = 现在将重新发送该邮件。
desk-done-given-up = 已放弃该邮件，不再尝试。
desk-done-exercised = 职位行使者已登记。
desk-done-emergency-asked = 申请已签署并发出。尚未开放任何空间。
desk-done-emergency-signed = 已签署。该空间在所列小时数内开放，其管理者已获通知。
desk-done-emergency-declined = 已拒绝。未开放任何空间。
desk-done-emergency-withdrawn = 申请已撤回，不能再签署。

## What is wrong with a field

desk-error-name = 请输入此人的姓名
desk-error-email = 请输入含有@的电子邮件地址，例如 name@ministry.example
desk-error-language = 请选择语言
desk-error-standing = 请选择有效的身份
desk-error-capacity = 请选择职务
desk-error-letter = 请输入指定协调人的函件编号
desk-error-letter-date = 请按年-月-日输入函件日期，例如 2001-02-28
desk-error-of-house = 在秘书处持有席位者不能在其他组织持有席位，运营本系统者不能持有任何席位
desk-error-sits-elsewhere = 此人代表另一组织持有席位，而为秘书处服务者不代表其他组织：须先终止该席位，协调人席位也不例外
desk-error-managed = 已有人管理本进程，并由其发出邀请
desk-error-manager-invited = 已有一份首位管理者的邀请待接受；请在下面撤回，或在其7天期满后另行发送
desk-error-focal-point-by-secretariat = 协调人由秘书处登记；请选择其他职务
desk-error-organisation = 请选择组织
desk-error-organisation-name = 请输入组织的英文名称
desk-error-kind = 请选择类别
desk-error-date = 请输入实际存在的日期：年、月或日，例如 2000、2000-03 或 2000-03-24
desk-error-day = 请按年-月-日输入实际存在的日期，例如 2001-05-14
desk-error-time = 请按时和分输入时间，例如 18:00
desk-error-zone = 请选择时区
desk-error-until-missing = 请输入终止时间：年、月或日
desk-error-until = 终止须在开始之后，并在今天之后
desk-error-past = 终止时间不能在过去；如需立即终止，请选择“立即”
desk-error-in-force = 已终止的身份不能有效；请去掉终止日期或有效标记
desk-error-changed = 您打开页面之后，他人已作更改。您填写的内容已保留，页面显示现状；如仍以您的为准，请再次发送
desk-error-title = 请输入职位名称
desk-error-long = 此文字超过{ $it }个字符，请缩短
desk-error-holder = 请选择职位担任者
desk-error-exercised = 只能选择担任该职位的组织的席位
desk-error-office-kind = 请选择职位
desk-error-empty-admission = 请至少设定一项：没有条件的准入不予接受
desk-error-level = 请选择权限
desk-error-ceiling = 这超出了本空间的上限
desk-error-emergency-space = 请选择空间；代表团的空间只对其自身席位开放，而这些席位已经可以阅读
desk-error-emergency-seat = 请选择有效的席位
desk-error-emergency-ceiling = 具有此身份、属于该组织的席位从不进入此类空间，紧急情况下也不例外
desk-error-emergency-reads = 该席位已经可以在那里阅读；无须开放
desk-error-emergency-same = 第二方签署须由贵方以外的组织作出
desk-error-emergency-signer = 该组织不能为此空间签署；民间社会空间须由其自身签署
desk-error-emergency-hours = 请输入1至24之间的小时数
desk-error-emergency-reason = 请输入理由，不超过2,000个字符
desk-error-number = 请输入1或更大的编号
desk-error-number-taken = 另一准则已用此编号；请输入下一个
desk-error-wording = 请输入{ $it }措辞

# 作为规则的准则
desk-col-conduct = 发布方式
desk-conduct-told = 向参与方公告 { $n } 天；无人提出异议即公开。异议提出后 { $blocked } 天内不得再次提议。
desk-conduct-at-once = 立即
desk-conduct-at-once-hint = 参与方的文件在签署后立即公开。其他提交方须先征求同意。
desk-conduct-consent = 经提交方同意
desk-conduct-consent-hint = 每份文件均征求提交方同意，除非其在提交时已经同意。
desk-conduct-window = 异议期之后
desk-conduct-window-hint = 向参与方公告。沉默即发布；任何一个参与方提出异议即停止。
desk-field-conduct = 按此准则如何发布文件
desk-field-window-days = 异议天数
desk-field-window-days-hint = 整天数，1 至 366。仅用于异议期。
desk-field-blocked-days = 异议后的天数
desk-field-blocked-days-hint = 在此期间不得再次提议该文件，0 至 366。
desk-error-conduct = 请选择如何发布文件
desk-error-days = 请输入天数，最多 366
desk-criterion-number = 准则 { $number }
desk-end-criterion-title = 终止此准则
desk-end-criterion-with = 随之终止的事项
desk-end-criterion-do = 终止准则
desk-ends-criterion-proposals = 按此准则的新发布。已提议的照常进行。
desk-stays-criterion-releases = 按此准则发布的文件仍然公开，并继续注明该准则。
desk-proposals-announced = 已公告
desk-proposals-announced-about = 异议期结束且无异议时自动公开。在此之前可在文件页面上停止。
desk-proposals-objected = 有异议
desk-proposals-objected-about = 过去 90 天内有参与方提出异议。理由见文件页面。
desk-proposal-announced = 可提出异议
desk-proposal-objected = 因异议停止
desk-proposal-until = （至{ $when }）
desk-verb-release_announced = 向参与方公告了发布
desk-verb-release_objected = 对发布提出了异议
desk-verb-objection_lifted = 撤回了异议
desk-verb-criterion_ended = 设定了发布准则的终止日
desk-mail-kind-release_announced = 公告发布
desk-mail-kind-release_objected = 参与方对发布提出异议
