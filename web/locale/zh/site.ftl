# The pages of the public site.

# Head and foot
site-wordmark = 虚拟秘书处
site-skip = 跳至正文
site-language = 语言
site-sign-in = 登录
site-foot-demo-word = 演示。
site-foot-demo = 资料取自已发表的研究，反映2001年的情况。文件为示例性摘要，并非正式文本；人物均为虚构。
site-foot = 本秘书处所服务的移民问题磋商进程公开网站。
site-foot-nav = 关于本网站
site-processes = 各进程
site-about = 关于
site-accessibility = 无障碍
site-where = 当前位置

# Parts of a process
site-tab-profile = 概况
site-tab-participants = 参加方
site-tab-plan = 行动计划
site-tab-documents = 文件
site-tab-meetings = 会议

# Home
site-home-title = 各国政府磋商移民问题之地
site-home-lead = { $n } 个移民问题区域磋商进程。每个进程设有公开页面：参加方及参加时间、会议时间、已公布的文件。
site-home-beside = 会议间隔期间，工作在仅向参与者开放的内部空间中继续进行。
site-home-processes = 各进程
site-home-order = 按首次会议的先后排列。研究已判定所处阶段的进程，标明四个阶段：决定、共同语言、计划、行动。
site-home-processes-none = 尚未录入任何进程。录入后，其公开页面将列于此处。
site-home-documents = 最新公布的文件
site-home-documents-side = 各进程已公布的全部文件见其页面。
site-home-documents-none = 尚未公布任何文件。各进程页面介绍其工作和参加方。
site-home-texts = 关于所有进程
site-home-meetings = 即将举行的会议
site-home-meetings-side = 仅列出已公开的会议。
site-home-meetings-none = 目前没有已公布的后续会议。以往会议见各进程页面。
site-states = { $n } 个国家
site-organisations = { $n } 个组织

# Column heads
site-col-process = 进程
site-col-region = 地区
site-col-taking-part = 参加方
site-col-began = 开始
site-col-stage = 阶段或状况
site-col-symbol = 文号
site-col-title = 标题
site-col-kind = 类型
site-col-languages = 语文
site-col-date = 日期
site-col-when = 时间
site-col-what = 事项
site-col-lane = 类型
site-col-standing = 身份
site-col-meeting = 会议
site-col-outcome = 成果

# Stages and status; a capital letter is set where a phrase begins
site-stage-1 = 决定合作
site-stage-2 = 共同语言
site-stage-3 = 行动计划
site-stage-4 = 行动
site-stage-towards-2 = 正转向共同语言
site-stage-towards-3 = 正转向制定计划
site-stage-towards-4 = 正转向行动
site-stage-both = { $stage }；{ $next }
site-stage-none = 未判定
site-status-succeeded = 已由其他机构接续
site-status-follow-up = 后续阶段
site-status-adopted = 已通过宣言；并非进程
site-status-starting = 起步阶段

# Profile
site-profile = 概况
site-process-description = 概况、参加方、行动计划、会议和已公布的文件：{ $process }。
site-told-elsewhere = 说明文字以其记录语文显示。
site-goals = 宗旨
site-fact-began = 开始
site-fact-participants = 参加方
site-fact-observers = 观察员
site-fact-secretariat = 秘书处
site-fact-chair = 主席
site-fact-meets = 会议安排
site-fact-stage = 阶段
site-fact-funding = 经费
site-fact-ngo = 非政府组织网络
site-fact-not-recorded = 未记录

# Milestones
site-milestones = 大事记
site-milestones-legend = 方框：仅知年份。圆点：已知月份。
site-timeline-about = 时间轴：{ $process }，{ $from }年至{ $to }年。下表内容相同。
site-same-as-table = 以表格列示
site-lane-stage = 阶段
site-lane-meetings = 会议
site-lane-milestones = 进展
site-lane-participants = 参加方
site-no-date = 日期未记录
site-no-place = 地点未记录
site-place-inferred = （据标题推断）

# Who takes part
site-participants = 参加方
site-participants-legend = 实线：参加方。虚线：观察员，或日期未记录。
site-participants-none = 未记录参加方。
site-since-unknown = 各方自何时起参加，未作记录。
site-standing-since = { $standing }，自{ $since }起
site-standing-until = { $standing }，至{ $until }；起始时间未记录
site-standing-from-until = { $standing }，{ $since }至{ $until }
site-standing-since-ended = { $standing }，自{ $since }起；已结束，日期未记录
site-standing-ended = 曾为{ $standing }；日期未记录
site-standing-undated = { $standing }；起始时间未记录
site-secretariats = { $n ->
   *[other] 秘书处
}
site-secretariats-none = 本进程不设秘书处。
site-offices = 职务
site-office-since-unknown = 起始时间未记录
site-office-open = 至今

# Plan
site-plan = 行动计划
site-plan-none = 未记录行动计划。
site-plan-known = 共 { $total } 项，此处记录 { $known } 项。
site-plan-adopted = 已通过
site-plan-issued = 已发布
site-plan-largely-achieved = 大部分已完成
site-plan-under-discussion = 讨论中

# Groups
site-groups = 工作组
site-group-proposed = 提议设立
site-group-lead = 牵头：{ $lead }

# Documents
site-documents = 已公布的文件
site-documents-about = 本进程已公布的各语文文件。
site-documents-all = 全部文件（可筛选）
site-documents-none = 本进程尚未公布任何文件。
site-documents-empty = 尚无公布文件
site-documents-no-match = 没有符合条件的文件
site-documents-no-match-help = 请减少筛选条件，或显示全部已公布的文件。
site-documents-total = { $n } 份文件
site-documents-total-more = 超过 { $n } 份文件
site-filter = 筛选
site-filter-none = 显示全部
site-filter-any = 全部
site-filter-language = 语文
site-filter-year = 年份
site-pager = 列表分页
site-newer = 较新文件
site-older = 较早文件
site-released = 公布于
site-original = 原文
site-translation = 译文
site-not-yet = 暂无
site-title-in = 原文标题：{ $language }
site-text-in = 文本语文：{ $language }
site-original-in = 原文：{ $language }
site-superseded = 本次公布已由后续公布取代：
site-document-text = 文件正文
site-document-no-text = 本文件正文载于所附文件中。
site-document-in-original = 正文：{ $language } · 原文
site-document-in-translation = 正文：{ $language } · 译文
site-files = 语文与文件
site-download = 下载
site-cite = 引用本文件
site-release = 公布记录
site-release-at = 公布时间
site-release-by = 公布方
site-release-criterion = 公布标准
site-release-originator = 提交方
site-release-covers = 涵盖语文
site-release-supersedes = 取代
site-release-first = 无；首次公布

# Withdrawn
site-tombstone = 文件已撤回
site-tombstone-title = { $symbol }：文件已撤回
site-tombstone-lead = 文件 { $symbol } 曾经公布，现已撤回。
site-tombstone-at = 撤回时间
site-tombstone-reason = 理由
site-tombstone-help = 其正文和文件不再于此提供。该文号不会分配给其他文件。

# Meetings
site-meetings = 会议
site-meetings-none = 本进程尚无已公开的会议。
site-meeting-planned = 计划中
site-meeting-unclear = 是否举行未见记录

# About
site-about-title = 关于本网站
site-about-lead = 虚拟秘书处的公开部分：{ $n } 个政府间移民问题进程在此介绍其工作。
site-about-public = 公开内容
site-about-public-1 = 每个进程都有页面，说明其宗旨、参加方和观察员及其加入时间、秘书处、行动计划和会议。
site-about-public-2 = 文件经公布程序方可公开。每次公布均注明所依据的、由进程成员商定的标准，并说明文件提交方已同意，或依参与方的规则无须同意。
site-about-private = 非公开内容
site-about-private-1 = 会议间隔期间，各国政府、观察员和民间社会在内部空间工作。各空间自行决定谁可阅读；其内容不会出现在本网站上。
site-about-cite = 引用
site-about-cite-1 = 已公布文件的文号和网址永久不变，各语文共用。其页面说明引用方式，并列出每个文件的校验值。
site-about-cite-2 = 文件撤回后，其网址仍予说明，并注明日期和理由。
site-about-facts = 资料
site-about-facts-1 = 日期的精确程度与其来源一致：仅记录年份的，只显示年份。未记录的内容如实注明。
site-about-data = 您的数据
site-about-data-1 = 阅读本网站无需账户。本网站不设置 Cookie，不从其他网站加载内容，也不跟踪读者。

# Accessibility
site-access-lead = 人人都应能借助任何设备和辅助工具阅读这些页面。我们按照《网页内容无障碍指南》2.2版 AA 级制作。
site-access-how = 您可以依赖的功能
site-access-keyboard = 所有功能均可仅用键盘操作；当前位置始终可见，第一个链接可直接跳至正文。
site-access-script = 所有页面均无需脚本。
site-access-zoom = 文字可放大至百分之二百，页面适应窄屏，无需左右滚动。
site-access-colour = 任何含义都不仅靠颜色表达：每种状态均有文字说明。明暗模式随您的设备而定。
site-access-pictures = 每幅图示之后都有内容相同的表格或文字。
site-access-print = 打印时略去仅供屏幕使用的部分。
site-access-languages = 语言
site-access-languages-1 = 页面有六种语文，阿拉伯文从右至左显示。仅有一种语文的文本均已标注，以便语音程序以该语文朗读。
site-access-limits = 已知局限
site-access-limits-1 = 已公布文件保持作者制作的原样，有些可能无法由语音程序朗读。文件正文已知的，其页面予以显示。
site-access-limits-2 = 各进程的说明目前仅有英文。

# Stages in one word, for the drawing
site-stage-short-1 = 1 决定
site-stage-short-2 = 2 语言
site-stage-short-3 = 3 计划
site-stage-short-4 = 4 行动

# Citation and record of release
site-text = 文本
site-citation = { $author }，《{ $title }》，{ $rest }。
site-by-secretariat = 秘书处
site-signed-secretariat = 秘书处
site-signed-presidency = 主席国
site-signed-import = 随该进程的数据一并收录，未在此签署
site-originator-own = { $name }；自有文件，无需另行同意
site-originator-consented = { $name }；已同意发布
site-originator-rule = { $name }；依参与方商定的规则发布
site-document-behind = 译文所依据的文本早于本原文
