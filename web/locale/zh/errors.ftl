# The pages that say what went wrong.

# Links that every such page may carry
errors-link-home = 各进程
errors-link-sign-in = 如您是从内部空间的通知而来，请登录
errors-symbols = 在找文件？其网址以文号结尾：
errors-link-search = 在找文件？请在您可读的全部内容中搜索
errors-request = 如您致函运营方，请注明本次请求编号：

# What was sent cannot be read
errors-400-title = 无法理解请求
errors-400-lead = 无法读取所发送的内容。
errors-400-help = 未作任何更改。请返回核对所填内容后重新发送。

# Visible, but not permitted
errors-403-title = 不允许
errors-403-lead = 您不能进行此项操作。
errors-403-help = 未作任何更改。如页面打开时间过久，请重新打开并重试。如您拥有多个席位，请选择要使用的席位。其他事宜请咨询秘书处或贵方协调人。

# Missing or not visible: the same page
errors-404-title = 未找到页面
errors-404-lead = 此网址没有可向您显示的内容。
errors-404-help = 可能是网址输入有误、页面已移动，或该页面不向您开放。各种情况下均显示本页。

# 他人已先作更改
errors-409-title = 期间已有更改
errors-409-lead = 在您打开该页面期间，他人已对其作出更改。
errors-409-help = 您的更改未生效。请重新打开页面，查看目前的情况，并重复仍有必要的操作。

# Gone
errors-410-title = 已不在此处
errors-410-lead = 此网址的内容已撤回。
errors-410-help = 该文件的页面说明撤回时间和理由。其文件不再提供。

# Too large
errors-413-title = 内容过大
errors-413-lead = 所发送的内容超出此处可接收的大小。
errors-413-help = 未保存任何内容。请缩小文件（例如以较低分辨率保存图片）或将其拆分后重新发送。

# 表单无法接受
errors-422-title = 有内容需要再核对
errors-422-lead = 所发送的内容按现状无法接受。
errors-422-help = 未作任何更改。请返回，核对所填内容后重新发送。

# Too many requests
errors-429-title = 请稍候
errors-429-lead = 短时间内来自您网络地址的请求过多。
errors-429-help = 请几分钟后再试。与您共用网络的人也可能受到影响。

# Our fault
errors-500-title = 我方出现错误
errors-500-lead = 页面未能生成，问题出在我方。
errors-500-help = 错误已记录。您的操作不会只完成一半：要么全部保存，要么完全未保存。请稍后再试。

# Out of order for a while
errors-503-title = 暂不可用
errors-503-lead = 目前无法提供此项服务。
errors-503-help = 未作任何更改。请几分钟后再试；各进程的公开页面仍可阅读。

# No room
errors-507-title = 存储空间不足
errors-507-lead = 已没有空间保存所发送的内容。
errors-507-help = 未作任何更改，也没有保存任何不完整的内容。系统日志已提示管理员。请稍后再试；已有内容仍可阅读。
