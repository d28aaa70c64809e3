# Words that all pages share.
list-and = { $most }和{ $last }
list-and-before-i = { $most }和{ $last }
list-comma = 、
sentence-gap = { "" }
label-colon = ：
date-year = { $year }年
date-instant = { $day } { $time }（{ $zone }）
date-instant-there = { $day } { $time }
date-end-of-day = { $day } 24:00（{ $zone }）
times-in = 所列时间为{ $zone }。

# Zones by the city that people know them by; the others by the city of their id
zone-at = { $time }，{ $offset }
zone-of-city = { $city }时间
zone-america-tegucigalpa = 特古西加尔巴时间
zone-america-mexico_city = 墨西哥城时间
zone-america-toronto = 渥太华时间
zone-america-lima = 利马时间
zone-europe-zurich = 日内瓦时间
zone-europe-budapest = 布达佩斯时间
zone-europe-stockholm = 斯德哥尔摩时间
zone-europe-moscow = 莫斯科时间
zone-asia-manila = 马尼拉时间
zone-asia-bangkok = 曼谷时间
zone-africa-dakar = 达喀尔时间
zone-africa-mbabane = 姆巴巴内时间

# Languages
language-en = 英文
language-es = 西班牙文
language-fr = 法文
language-ar = 阿拉伯文
language-ru = 俄文
language-zh = 中文
language-pt = 葡萄牙文

# Kinds of papers
kind-joint-communique = 联合公报
kind-communique = 公报
kind-declaration = 宣言
kind-decisions = 决定
kind-conclusions = 结论
kind-recommendations = 建议
kind-network-report = 网络报告
kind-activity-report = 活动报告
kind-financial-report = 财务报告
kind-presidency-report = 主席国报告
kind-report = 报告
kind-concept-note = 概念说明
kind-note = 说明
kind-agenda = 议程
kind-annotated-agenda = 附加说明的议程
kind-list-of-participants = 与会者名单
kind-plan-of-action = 行动计划
kind-work-plan = 工作计划
kind-questionnaire = 问卷
kind-country-reply = 国家答复
kind-matrix = 对照表
kind-guidelines = 准则
kind-memorandum = 谅解备忘录
kind-proceedings = 会议录
kind-observer-statement = 观察员发言
kind-civil-society-statement = 民间社会声明
kind-country-presentation = 国家介绍
kind-statement = 发言
kind-rules = 规则
kind-checklist = 核对表
kind-summary = 摘要
kind-glossary = 术语表
kind-discussion-paper = 讨论文件
kind-comparison = 比较
kind-letter = 函件
kind-other = 其他文件

# Standings
standing-participant = 参加方
standing-observer = 观察员
standing-civil_society = 民间社会
standing-secretariat = 秘书处

# Spaces
space-public = 公开空间
space-plenary = 全体会议空间
space-members = 成员空间
space-bureau = 主席团
space-desk = 秘书处工作台
space-civil = 民间社会
space-joint = 联合空间
space-group = 工作组
space-drafting = 起草委员会
space-delegation = 代表团
space-delegation-of = { $name }代表团
space-meeting = 会议
space-own = 您的个人页面

# How far one may go in a space
level-read = 阅读
level-contribute = 供稿
level-manage = 管理

# Capacities of seats
capacity-head = 代表团团长
capacity-focal_point = 协调人
capacity-delegate = 代表
capacity-adviser = 顾问
capacity-staff = 工作人员

# Offices
office-presidency = 主席国
office-co_chair = 联合主席
office-chair = 主席
office-lead = 牵头国
office-executive_secretary = 执行秘书
office-network_officer = 网络负责人

# Kinds of files
file-pdf = PDF
file-word = Word
file-text = 文本
file-markdown = Markdown
file-image = 图像
file-web-page = 网页
file-xml = XML
file-spreadsheet = 电子表格
file-presentation = 演示文稿
file-archive = 压缩文件
file-other = 文件

# Sizes; $n comes as text
size-bytes = { $n } 字节
size-kb = { $n } KB
size-mb = { $n } MB
size-gb = { $n } GB

# Standings, counted
standing-participants = { $n } 个参加方
standing-observers = { $n } 个观察员
standing-civil_societys = { $n } 个民间社会组织
standing-secretariats = { $n } 个秘书处
