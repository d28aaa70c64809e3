mail-greeting = { $person }：您好！
mail-foot = 虚拟秘书处。本邮件仅发送给您本人，请勿回复。
mail-link-until = 链接只能使用一次，有效期至{ $until }。
mail-read = 登录后可在此阅读：
mail-originator = 提交方：{ $organisation }
mail-languages = 语文：{ $languages }
mail-criterion = 准则：{ $criterion }
mail-embargo = 暂不向公众公开，至：{ $until }
mail-who = { $space }：{ $who }

mail-invitation-subject = 虚拟秘书处邀请
mail-invitation-lead = 谨邀请您以下列身份在虚拟秘书处（{ $process }）工作：
mail-invitation-do = 如接受邀请，请打开此页面：
mail-invitation-not-you = 如果您并未期待此邀请，请不予理会。未经您接受，不会产生任何效果。

mail-reset-subject = 虚拟秘书处新密码
mail-reset-lead = 有人使用您的地址申请了新密码。如需选择新密码，请打开此页面：
mail-reset-until = 链接只能使用一次，自申请起一小时内有效。
mail-reset-not-you = 如果不是您本人申请，请不予理会。您的密码保持不变。

mail-circulated-subject = { $symbol }：{ $title }
mail-circulated-lead = 一份文件已在“{ $space }”（{ $process }）分发。
mail-version-subject = { $symbol }第{ $version }版：{ $title }
mail-version-lead = “{ $space }”（{ $process }）有一份文件的新版本。

mail-consent-subject = 等待同意：{ $symbol }
mail-consent-lead = { $proposer }提议公开发布{ $organisation }的一份文件（{ $process }）。须经{ $organisation }同意方可发布。
mail-consent-do = 请登录后在此表示同意或不同意：

mail-focal-subject = 贵代表团新增席位：{ $organisation }
mail-focal-lead = { $name }现已在{ $organisation }代表团（{ $process }）持有席位。该邀请并非由贵方协调人发出。
mail-focal-letter = 所引函件：{ $letter }
mail-focal-who = 登录后可查看成员名单：
mail-focal-not-so = 如果贵组织未作此决定，请立即告知秘书处。

mail-emergency-asked-subject = 等待签署：紧急访问
mail-emergency-asked-lead = { $asker }申请紧急访问一个空间（{ $process }）。只有{ $organisation }也签署后才会开放。
mail-emergency-space = 空间：{ $space }
mail-emergency-whom = 访问者：{ $whom }
mail-emergency-hours = 仅可阅读，自第二方签署起{ $n }小时
mail-emergency-sign-until = 签署期限：{ $until }
mail-emergency-do = 请登录后在此签署或拒绝：

mail-emergency-opened-subject = 紧急访问：{ $space }
mail-emergency-opened-lead = 对“{ $space }”（{ $process }）的紧急访问已经开始。因您管理该空间，特此告知。
mail-emergency-until = 自动结束时间：{ $until }
mail-emergency-asker = 申请人：{ $asker }
mail-emergency-signer = 签署人：{ $signer }
mail-emergency-who = 登录后可查看成员名单：

mail-announced-subject = 公告发布：{ $symbol }
mail-announced-lead = 现公告一项发布（{ $process }）。如至{ $until }无参与方提出异议，发布自动进行。
mail-announced-do = 如贵代表团有异议，请团长或联络人登录后在此提出：
mail-objected-subject = 对发布的异议：{ $symbol }
mail-objected-lead = { $organisation }对一项发布提出了异议（{ $process }）。该发布不再进行。
mail-objected-reason = 理由：
mail-objected-do = 文件及异议见此，需先登录：
mail-lifted-subject = 异议已撤回：{ $symbol }
mail-lifted-lead = { $organisation }撤回了对一项发布的异议（{ $process }）。可再次提议发布，届时重新公告。
mail-lifted-do = 文件见此，需先登录：

mail-stopped-subject = 档案已拦下：{ $file }
mail-stopped-found = 提交到“{ $space }”（{ $process }）的一份档案中发现恶意软件。任何人都不能打开。
mail-stopped-unread = 提交到“{ $space }”（{ $process }）的一份档案过大，无法检查是否含有恶意软件。在空间管理者放行之前将一直保留。
mail-stopped-file = 档案：{ $file }
mail-stopped-name = 发现：{ $name }
mail-stopped-found-do = 只能在此删除，需先登录：
mail-stopped-unread-do = 情况见此，需先登录：
# 一并提议的发布
mail-batch-consent-subject = 等待同意：{ $n }份文件
mail-batch-consent-lead = { $proposer }提议公开发布贵组织的下列文件（{ $process }）。须经贵组织同意方可发布。
mail-batch-consent-do = 请在各文件页面表示同意或不同意。清单见此，需先登录：
mail-batch-announced-subject = 公告发布：{ $n }份文件
mail-batch-announced-lead = 现公告下列发布（{ $process }）。如无参与方事先提出异议，将自动进行。对其中一项的异议不影响其他各项。
mail-batch-announced-do = 如贵代表团对其中某些发布有异议，请团长或联络人登录后在此提出：
mail-batch-objected-subject = 对发布的异议：{ $n }份文件
mail-batch-objected-lead = 下列发布受到异议（{ $process }），不再进行。
mail-batch-objected-do = 文件及异议见此，需先登录：
mail-told-subject = 发布的进展：{ $symbol }
mail-told-subject-many = 发布的进展：{ $n }份文件
mail-told-originator-lead = 贵组织的一项公开发布有了进展（{ $process }）。
mail-told-proposer-lead = 一项公开发布的提议已得到答复（{ $process }）。
mail-told-consented = { $organisation }已同意。所提议的发布可以签署。
mail-told-declined = { $organisation }未同意。不予发布。
mail-told-public = 发布已签署。自{ $when }起，网上任何人均可阅读该文件。
mail-told-embargoed = 发布已签署，但暂不公开。自{ $when }起，网上任何人均可阅读该文件。
mail-told-announced = 发布已签署并向参与方公告。如至{ $when }无参与方提出异议，发布自动进行。
mail-told-supersedes = 本次发布取代{ $when }的发布。
mail-told-withdrawn = 该发布已于{ $when }撤回。
mail-told-stopped = 该发布在公开之前已停止，或已由其他发布取代，不会公开。
mail-told-stopped-at = 公布已于{ $when }停止，未曾公开，也不会公开。
mail-told-do = 见此，需先登录：
# 提交方的请求
mail-circle-asked-subject = 关于文件的请求：{ $symbol }
mail-circle-asked-lead = { $organisation }请求变更其一份文件的读者范围（{ $process }）。
mail-circle-asked-do = 请登录后办理，或说明不办的理由：
mail-circle-answered-subject = 对贵方请求的答复：{ $symbol }
mail-circle-done-lead = 贵组织的请求已办理（{ $process }）。
mail-circle-declined-lead = 贵组织的请求已被拒绝（{ $process }）。
mail-circle-answered-do = 请求及答复见此，需先登录：
mail-recalled-subject = 文件不再由您处理：{ $paper }
mail-recalled-lead = { $who }已于 { $when } 决定，本文件不再由您处理。理由：
mail-recalled-managers = 管理本空间的人
mail-recalled-do = 您仍可为本文件添加内容，也可再次着手处理。登录后见此处：
