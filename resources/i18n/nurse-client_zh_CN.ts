<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>ApplicationPanel</name>
    <message>
        <source>No application is chosen</source>
        <translation>未选择业务申请</translation>
    </message>
    <message>
        <source>{name} · {business}</source>
        <translation>{name} · {business}</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>回执</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在核查…</translation>
    </message>
    <message>
        <source>The rules are being checked.</source>
        <translation>正在按规则核查。</translation>
    </message>
    <message>
        <source>It can&apos;t be confirmed yet: {reason}</source>
        <translation>暂不能确认：{reason}</translation>
    </message>
    <message>
        <source>Why is the application of {name} returned? The nurse reads this and can apply again.</source>
        <translation>为什么退回{name}的申请？护士会看到此原因，修改后可再次申请。</translation>
    </message>
    <message>
        <source>&amp;Return it</source>
        <translation>退回(&amp;R)</translation>
    </message>
    <message>
        <source>Why is the confirmation for {name} withdrawn? The application then waits here again.</source>
        <translation>为什么撤回对{name}的确认？撤回后申请重新回到待机构确认。</translation>
    </message>
    <message>
        <source>&amp;Withdraw it</source>
        <translation>撤回(&amp;W)</translation>
    </message>
    <message>
        <source>The chosen application</source>
        <translation>所选业务申请</translation>
    </message>
    <message>
        <source>Contents of the application</source>
        <translation>申请内容</translation>
    </message>
    <message>
        <source>Findings of the rule check</source>
        <translation>核查意见</translation>
    </message>
    <message>
        <source>The application</source>
        <translation>申请信息</translation>
    </message>
    <message>
        <source>Papers handed in</source>
        <translation>提交材料</translation>
    </message>
    <message>
        <source>What the nurse declared</source>
        <translation>护士申报内容</translation>
    </message>
    <message>
        <source>O&amp;pinion</source>
        <translation>意见(&amp;P)</translation>
    </message>
    <message>
        <source>Opinion of the institution, not required</source>
        <translation>医疗机构意见，可不填</translation>
    </message>
    <message>
        <source>not required</source>
        <translation>可不填</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>确认(&amp;C)</translation>
    </message>
    <message>
        <source>Confirms the application and sends it to the authority (Ctrl+Enter)</source>
        <translation>确认申请并上报审批机关（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>&amp;Return…</source>
        <translation>退回(&amp;R)…</translation>
    </message>
    <message>
        <source>Gives the application back to the nurse with a reason</source>
        <translation>写明原因，将申请退回护士</translation>
    </message>
    <message>
        <source>&amp;Withdraw the confirmation…</source>
        <translation>撤回确认(&amp;W)…</translation>
    </message>
    <message>
        <source>Takes the confirmation back while the authority has not begun</source>
        <translation>审批机关尚未受理时可撤回确认</translation>
    </message>
    <message>
        <source>&amp;Form…</source>
        <translation>申请审核表(&amp;F)…</translation>
    </message>
    <message>
        <source>Shows the application form, to print it or to keep it as a PDF</source>
        <translation>显示申请审核表，可打印或另存为 PDF</translation>
    </message>
</context>
<context>
    <name>AuthorityChoice</name>
    <message>
        <source>Authority for this kind of business</source>
        <translation>该类业务的审批机关</translation>
    </message>
    <message>
        <source>&amp;Set this authority</source>
        <translation>设为审批机关(&amp;S)</translation>
    </message>
    <message>
        <source>From now on applications of this kind go to this authority</source>
        <translation>今后该类业务的申请均报送此审批机关</translation>
    </message>
</context>
<context>
    <name>BusinessTab</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>业务类型</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>提交时间</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>机构状态</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>审批状态</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>待发送</translation>
    </message>
    <message>
        <source>Application no.</source>
        <translation>申请编号</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>业务申请</translation>
    </message>
    <message>
        <source>{name} {count}</source>
        <translation>{name} {count}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>待机构确认</translation>
    </message>
    <message>
        <source>With the authority</source>
        <translation>正在申办</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>Nothing waits for you. New applications of the nurses arrive here by themselves.</source>
        <translation>没有待确认的申请。护士提交的新申请会自动出现在这里。</translation>
    </message>
    <message>
        <source>Nothing is with the authority. What you confirm goes there and shows here.</source>
        <translation>没有正在申办的申请。您确认后上报的申请会显示在这里。</translation>
    </message>
    <message>
        <source>Nothing is finished yet. What the authority has decided shows here.</source>
        <translation>还没有已办结的申请。审批机关作出决定后会显示在这里。</translation>
    </message>
    <message>
        <source>{count} ticked</source>
        <translation>已勾选 {count} 项</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>There is no layout of the form for: {names}.</source>
        <translation>以下业务尚无申请审核表版式：{names}。</translation>
    </message>
    <message>
        <source>Confirmed: {confirmed}. Not confirmed: {refused}; the reason stands in the column “To be sent”.</source>
        <translation>已确认 {confirmed} 项，未确认 {refused} 项；原因见“待发送”列。</translation>
    </message>
    <message>
        <source>Confirmed: {confirmed}. They are sent by themselves.</source>
        <translation>已确认 {confirmed} 项，将自动发送。</translation>
    </message>
    <message>
        <source>Kind of business</source>
        <translation>业务类型</translation>
    </message>
    <message>
        <source>How far the applications are</source>
        <translation>办理进度</translation>
    </message>
    <message>
        <source>Co&amp;nfirm the ticked ones</source>
        <translation>确认所勾选(&amp;N)</translation>
    </message>
    <message>
        <source>Checks each ticked application and confirms those that nothing speaks against</source>
        <translation>逐项核查所勾选的申请，确认其中无问题的申请</translation>
    </message>
    <message>
        <source>Forms of the &amp;ticked ones…</source>
        <translation>所勾选的审核表(&amp;T)…</translation>
    </message>
    <message>
        <source>Shows the forms of the ticked applications, to print them or to keep them as a PDF</source>
        <translation>显示所勾选申请的审核表，可打印或另存为 PDF</translation>
    </message>
    <message>
        <source>Arrow keys move, Space ticks, Enter leads to the panel at the right</source>
        <translation>方向键移动，空格勾选，回车转到右侧面板</translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message>
        <source>Conflict</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Do &amp;mine again</source>
        <translation>按我的重做(&amp;M)</translation>
    </message>
    <message>
        <source>Makes your action anew on what the registry has now</source>
        <translation>以注册库现有版本为准，重新执行您的操作</translation>
    </message>
    <message>
        <source>&amp;Keep the registry&apos;s</source>
        <translation>保留注册库的(&amp;K)</translation>
    </message>
    <message>
        <source>Drops your action and leaves everything as the registry has it</source>
        <translation>放弃您的操作，一切以注册库为准</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>返回列表(&amp;B)</translation>
    </message>
</context>
<context>
    <name>ConflictScreen</name>
    <message>
        <source>Field</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>The registry&apos;s</source>
        <translation>注册库的</translation>
    </message>
    <message>
        <source>Mine and the registry&apos;s, field by field</source>
        <translation>逐项对照：我的与注册库的</translation>
    </message>
    <message>
        <source>No field differs any more: the registry only has a newer version of the record.</source>
        <translation>各项已无差别：注册库只是有了更新的版本。</translation>
    </message>
    <message>
        <source>{title}: the record was changed at the registry after you had seen it. Nothing was done.</source>
        <translation>{title}：您查看之后，注册库中的记录已有变动，本次操作未执行。</translation>
    </message>
    <message>
        <source>Yours can&apos;t be done any more, because the application has gone on meanwhile.</source>
        <translation>该申请已进入下一步，您的操作不能再执行。</translation>
    </message>
</context>
<context>
    <name>FactSheet</name>
    <message>
        <source>{label}: {value}</source>
        <translation>{label}：{value}</translation>
    </message>
</context>
<context>
    <name>Login</name>
    <message>
        <source>Sign in as the institution</source>
        <translation>医疗机构登录</translation>
    </message>
    <message>
        <source>&amp;Registry&apos;s address</source>
        <translation>注册中心地址(&amp;R)</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>用户名(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Former password</source>
        <translation>原密码(&amp;F)</translation>
    </message>
    <message>
        <source>Remember me in the system &amp;keyring</source>
        <translation>在系统密钥环中记住我(&amp;K)</translation>
    </message>
    <message>
        <source>The next start then opens the records without a password, for whoever is logged in to this computer as you</source>
        <translation>下次启动时无需密码即可打开数据；凡以您的身份登录本机的人都能打开</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>正在登录</translation>
    </message>
    <message>
        <source>&amp;Back to the records</source>
        <translation>返回数据(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>登录(&amp;S)</translation>
    </message>
</context>
<context>
    <name>LoginPage</name>
    <message>
        <source>Enter the registry&apos;s address as the authority gave it. It begins with https://</source>
        <translation>请输入卫生健康行政部门提供的注册中心地址，以 https:// 开头。</translation>
    </message>
    <message>
        <source>Enter user name and password.</source>
        <translation>请输入用户名和密码。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The program was already open: this is it.</source>
        <translation>程序已经打开，就是这个窗口。</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Synchronise now (F5)</source>
        <translation>立即同步（F5）</translation>
    </message>
    <message>
        <source>Change the password…</source>
        <translation>修改密码…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>To be sent: {count}</source>
        <translation>待发送 {count}</translation>
    </message>
    <message>
        <source>Roster {count}</source>
        <translation>本院护士 {count}</translation>
    </message>
    <message>
        <source>Business handling</source>
        <translation>业务办理</translation>
    </message>
    <message>
        <source>Receiving the records for the first time: {count} so far.</source>
        <translation>正在首次接收数据：已收到 {count} 条。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Paused. What has arrived can be used; the rest is still missing.</source>
        <translation>已暂停。已收到的数据可以使用，其余尚未到达。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>The registry wants the password again. The records can be used; what you do is queued.</source>
        <translation>注册中心要求重新输入密码。数据可继续使用，操作将排队等待发送。</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>登录…</translation>
    </message>
    <message>
        <source>The language changes when the program is started the next time.</source>
        <translation>下次启动程序时切换语言。</translation>
    </message>
    <message>
        <source>Nurse Registration · Institution</source>
        <translation>护士注册 · 医疗机构端</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search: name, pinyin, certificate no., end of ID (Ctrl+K)</source>
        <translation>搜索：姓名、拼音、证书编号、证件号末几位（Ctrl+K）</translation>
    </message>
    <message>
        <source>What you have done and the registry has not answered yet</source>
        <translation>已操作、注册中心尚未答复的事项</translation>
    </message>
    <message>
        <source>Account and language</source>
        <translation>账户与语言</translation>
    </message>
    <message>
        <source>Business handling {count}</source>
        <translation>业务办理 {count}</translation>
    </message>
</context>
<context>
    <name>NewPassword</name>
    <message>
        <source>Choose a new password</source>
        <translation>设置新密码</translation>
    </message>
    <message>
        <source>&amp;Present password</source>
        <translation>当前密码(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>新密码(&amp;N)</translation>
    </message>
    <message>
        <source>New password, &amp;again</source>
        <translation>再次输入新密码(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;hange the password</source>
        <translation>修改密码(&amp;H)</translation>
    </message>
</context>
<context>
    <name>NewPasswordPage</name>
    <message>
        <source>The registry wants a password of your own before you begin. At least ten characters.</source>
        <translation>开始之前，请先设置您自己的密码，至少十个字符。</translation>
    </message>
    <message>
        <source>At least ten characters, and not the user name.</source>
        <translation>至少十个字符，且不能与用户名相同。</translation>
    </message>
    <message>
        <source>The new password needs at least ten characters and must not be the user name.</source>
        <translation>新密码至少十个字符，且不能与用户名相同。</translation>
    </message>
    <message>
        <source>The two new passwords differ. Type the new one twice.</source>
        <translation>两次输入的新密码不一致，请重新输入。</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Hide this line</source>
        <translation>隐藏此行</translation>
    </message>
</context>
<context>
    <name>NurseHistory</name>
    <message>
        <source>The registry is being asked…</source>
        <translation>正在查询注册中心…</translation>
    </message>
    <message>
        <source>As it was known on {time}. The registry is being asked…</source>
        <translation>以下为 {time} 所知的内容，正在查询注册中心…</translation>
    </message>
    <message>
        <source>As the registry said on {time}.</source>
        <translation>以下为注册中心 {time} 的答复。</translation>
    </message>
    <message>
        <source>The registry has no event of this nurse&apos;s registration.</source>
        <translation>注册中心没有该护士的注册记录。</translation>
    </message>
    <message>
        <source>The registry does not answer, and this history was not read before. Open it again later.</source>
        <translation>注册中心没有应答，且此前未读取过该历史，请稍后再打开。</translation>
    </message>
    <message>
        <source>The registry does not answer. This is what was known on {time}.</source>
        <translation>注册中心没有应答，以下为 {time} 所知的内容。</translation>
    </message>
    <message>
        <source>valid until {day}</source>
        <translation>有效期至 {day}</translation>
    </message>
    <message>
        <source>Application: {business}</source>
        <translation>申请：{business}</translation>
    </message>
    <message>
        <source>{institution} · {authority}</source>
        <translation>{institution} · {authority}</translation>
    </message>
    <message>
        <source>History of the registration, newest first</source>
        <translation>注册历史（由近及远）</translation>
    </message>
</context>
<context>
    <name>NursePanel</name>
    <message>
        <source>Business</source>
        <translation>业务类型</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>提交时间</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>机构状态</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>审批状态</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>待发送</translation>
    </message>
    <message>
        <source>Applications of the nurse</source>
        <translation>该护士的业务申请</translation>
    </message>
    <message>
        <source>Enter opens the application under Business</source>
        <translation>回车在“业务办理”中打开该申请</translation>
    </message>
    <message>
        <source>No application. A nurse applies in her own account; it then arrives here by itself.</source>
        <translation>没有业务申请。护士在个人账户中提交后会自动出现在这里。</translation>
    </message>
    <message>
        <source>No nurse is chosen</source>
        <translation>未选择护士</translation>
    </message>
    <message>
        <source>{sex} · {age} years · {title} · {department}</source>
        <translation>{sex} · {age} 岁 · {title} · {department}</translation>
    </message>
    <message>
        <source>Valid until {day} · {window}</source>
        <translation>有效期至 {day} · {window}</translation>
    </message>
    <message>
        <source>The chosen nurse</source>
        <translation>所选护士</translation>
    </message>
    <message>
        <source>Parts of the nurse&apos;s file</source>
        <translation>护士档案的各部分</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>记录(&amp;R)</translation>
    </message>
    <message>
        <source>Show &amp;ID number</source>
        <translation>显示证件号(&amp;I)</translation>
    </message>
    <message>
        <source>Shows the whole ID number and telephone number. This is written to the ledger.</source>
        <translation>显示完整的证件号和电话号码，并记入操作台账。</translation>
    </message>
    <message>
        <source>Record of the nurse</source>
        <translation>护士记录</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>历史(&amp;H)</translation>
    </message>
    <message>
        <source>Applica&amp;tions</source>
        <translation>申请(&amp;T)</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>Waiting to be sent</source>
        <translation>待发送</translation>
    </message>
    <message>
        <source>C&amp;ompare…</source>
        <translation>对照(&amp;O)…</translation>
    </message>
    <message>
        <source>Shows what you did and what the registry has now, field by field</source>
        <translation>逐项对照您的操作与注册库现有内容</translation>
    </message>
    <message>
        <source>I have &amp;seen it</source>
        <translation>已阅(&amp;S)</translation>
    </message>
    <message>
        <source>Takes a refused action off the list. Nothing was changed at the registry.</source>
        <translation>将被拒绝的操作移出列表；注册库未作任何改动。</translation>
    </message>
    <message>
        <source>&amp;Withdraw it</source>
        <translation>撤回(&amp;W)</translation>
    </message>
    <message>
        <source>Takes back an action that has never been sent</source>
        <translation>撤回尚未发送的操作</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>OutboxDialog</name>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>About</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>最近答复</translation>
    </message>
    <message>
        <source>Actions that wait, were refused or met a conflict</source>
        <translation>等待发送、被拒绝或有冲突的操作</translation>
    </message>
    <message>
        <source>Nothing waits: all that was done at this desk has reached the registry.</source>
        <translation>没有待发送事项：在此办理的操作均已送达注册中心。</translation>
    </message>
    <message>
        <source>{waiting} wait to be sent, {refused} need your decision.</source>
        <translation>{waiting} 项待发送，{refused} 项需您处理。</translation>
    </message>
    <message>
        <source>{action} · {about}</source>
        <translation>{action} · {about}</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page {number} of {count}</source>
        <translation>第 {number} 页，共 {count} 页</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>Save as PDF</source>
        <translation>另存为 PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>整页</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>页宽</translation>
    </message>
    <message>
        <source>{percentage} %</source>
        <translation>{percentage}%</translation>
    </message>
    <message>
        <source>▲ Reference layout: not yet verified with the authority. This mark is not printed.</source>
        <translation>▲ 参考版式：尚未与审批机关核对。此标记不会打印。</translation>
    </message>
    <message>
        <source>At work…</source>
        <translation>正在处理…</translation>
    </message>
    <message>
        <source>Done: {count} of {asked} papers. {destination}</source>
        <translation>完成：{count}/{asked} 份。{destination}</translation>
    </message>
    <message>
        <source>Stopped: {count} of {asked} papers were produced. {destination}</source>
        <translation>已停止：已生成 {count}/{asked} 份。{destination}</translation>
    </message>
    <message>
        <source>The printer stopped after {count} of {asked} papers. Check it and print the rest again.</source>
        <translation>打印机在 {count}/{asked} 份后停止。请检查打印机并重新打印其余部分。</translation>
    </message>
    <message>
        <source>The disk is full or the folder can&apos;t be written to. No file was made; choose another one.</source>
        <translation>磁盘已满或文件夹不可写。没有生成文件，请另选位置。</translation>
    </message>
    <message>
        <source>This computer has no Chinese font that forms are set in. Install FangSong or Noto Serif CJK.</source>
        <translation>本机没有可用于表格的中文字体。请安装仿宋或 Noto Serif CJK。</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>打印预览</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>缩放(&amp;Z)</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>C&amp;opies</source>
        <translation>份数(&amp;O)</translation>
    </message>
    <message>
        <source>Copies of each paper</source>
        <translation>每份文件的打印份数</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>另存为 PDF(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ReasonForm</name>
    <message>
        <source>Please say why: the nurse sees this reason.</source>
        <translation>请写明原因，护士会看到。</translation>
    </message>
    <message>
        <source>The reason may have {limit} characters; it has {length}.</source>
        <translation>原因最多 {limit} 个字符，现有 {length} 个。</translation>
    </message>
</context>
<context>
    <name>RecordTableModel</name>
    <message>
        <source>Tick all rows</source>
        <translation>勾选全部行</translation>
    </message>
</context>
<context>
    <name>ReturnReason</name>
    <message>
        <source>Reason, required</source>
        <translation>原因（必填）</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>取消(&amp;L)</translation>
    </message>
</context>
<context>
    <name>RosterTab</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>科室</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>技术职称</translation>
    </message>
    <message>
        <source>Certificate no.</source>
        <translation>证书编号</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Renewal window</source>
        <translation>延续窗口期</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>待发送</translation>
    </message>
    <message>
        <source>Nurses of the institution</source>
        <translation>本院护士</translation>
    </message>
    <message>
        <source>No nurse is here yet. The roster arrives with the first connection to the registry.</source>
        <translation>还没有护士数据。首次连接注册中心后，名册会自动到达。</translation>
    </message>
    <message>
        <source>No nurse matches. Type less, or press “Show all” to clear the search and the filters.</source>
        <translation>没有符合条件的护士。请减少输入，或按“显示全部”清除搜索和筛选。</translation>
    </message>
    <message>
        <source>Every status</source>
        <translation>全部状态</translation>
    </message>
    <message>
        <source>Every account</source>
        <translation>全部账户</translation>
    </message>
    <message>
        <source>Every window</source>
        <translation>全部窗口期</translation>
    </message>
    <message>
        <source>All departments</source>
        <translation>全部科室</translation>
    </message>
    <message>
        <source>{shown} of {all} nurses, as of {time}</source>
        <translation>显示 {shown} 名，共 {all} 名护士，数据截至 {time}</translation>
    </message>
    <message>
        <source>never</source>
        <translation>尚未接收</translation>
    </message>
    <message>
        <source>Our nurses</source>
        <translation>本院护士</translation>
    </message>
    <message>
        <source>Filter by department</source>
        <translation>按科室筛选</translation>
    </message>
    <message>
        <source>Show only the nurses of one department</source>
        <translation>只显示某一科室的护士</translation>
    </message>
    <message>
        <source>Filter by registration status</source>
        <translation>按注册状态筛选</translation>
    </message>
    <message>
        <source>Show only the nurses whose registration stands so</source>
        <translation>只显示该注册状态的护士</translation>
    </message>
    <message>
        <source>Filter by renewal window</source>
        <translation>按延续窗口期筛选</translation>
    </message>
    <message>
        <source>Show only the nurses who are in one phase of the renewal window</source>
        <translation>只显示处于该窗口期阶段的护士</translation>
    </message>
    <message>
        <source>Filter by account</source>
        <translation>按账户筛选</translation>
    </message>
    <message>
        <source>Show only the nurses whose account stands so</source>
        <translation>只显示该账户状态的护士</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>显示全部(&amp;A)</translation>
    </message>
    <message>
        <source>Clear the search and every filter</source>
        <translation>清除搜索和全部筛选</translation>
    </message>
    <message>
        <source>Arrow keys move, Space ticks, Enter leads to the panel at the right</source>
        <translation>方向键移动，空格勾选，回车转到右侧面板</translation>
    </message>
</context>
<context>
    <name>SessionFlow</name>
    <message>
        <source>Opening the records…</source>
        <translation>正在打开数据…</translation>
    </message>
    <message>
        <source>The password was changed. It counts everywhere from now on.</source>
        <translation>密码已修改，即刻起处处生效。</translation>
    </message>
    <message>
        <source>The registry does not accept this password: it is too common or too easy to guess.</source>
        <translation>注册中心不接受此密码：过于常见或容易猜到。</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Key: system keyring</source>
        <translation>密钥：系统密钥环</translation>
    </message>
    <message>
        <source>Key: this session only</source>
        <translation>密钥：仅本次会话</translation>
    </message>
    <message>
        <source>● Connected</source>
        <translation>● 已连接</translation>
    </message>
    <message>
        <source>◌ Connecting…</source>
        <translation>◌ 正在连接…</translation>
    </message>
    <message>
        <source>○ Not connected: {reason}. The records can be used; what you do is queued.</source>
        <translation>○ 未连接：{reason}；名册可用，操作将排队</translation>
    </message>
    <message>
        <source>To be sent: {count}</source>
        <translation>待发送 {count}</translation>
    </message>
    <message>
        <source>No records received yet</source>
        <translation>尚未接收数据</translation>
    </message>
    <message>
        <source>Records as of {time} ({minutes} min ago)</source>
        <translation>数据截至 {time}（{minutes} 分钟前）</translation>
    </message>
</context>
<context>
    <name>Unexpected</name>
    <message>
        <source>Unexpected error</source>
        <translation>意外错误</translation>
    </message>
    <message>
        <source>The program goes on. The details hold no ID numbers and can be passed on.</source>
        <translation>程序继续运行。详细信息不含证件号，可以转交他人。</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>复制详细信息</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Set the authority</source>
        <translation>设置审批机关</translation>
    </message>
    <message>
        <source>Issue an activation code</source>
        <translation>生成账户激活码</translation>
    </message>
    <message>
        <source>Revoke an activation code</source>
        <translation>作废账户激活码</translation>
    </message>
    <message>
        <source>Confirm an application</source>
        <translation>确认申请</translation>
    </message>
    <message>
        <source>Return an application</source>
        <translation>退回申请</translation>
    </message>
    <message>
        <source>Withdraw a confirmation</source>
        <translation>撤回确认</translation>
    </message>
    <message>
        <source>File a deregistration</source>
        <translation>提交注销注册申请</translation>
    </message>
    <message>
        <source>Decide on a change request</source>
        <translation>审核信息修改申请</translation>
    </message>
    <message>
        <source>Change a nurse&apos;s phone number</source>
        <translation>修改护士电话号码</translation>
    </message>
    <message>
        <source>Reset a nurse&apos;s password</source>
        <translation>重置护士密码</translation>
    </message>
    <message>
        <source>Ask customer service</source>
        <translation>向客服中心提问</translation>
    </message>
    <message>
        <source>Reply to customer service</source>
        <translation>回复客服中心</translation>
    </message>
    <message>
        <source>The record was changed at the registry meanwhile. Compare both and choose.</source>
        <translation>注册库中的记录已有变动，请对照后选择。</translation>
    </message>
    <message>
        <source>It may have reached the registry. It is sent again until an answer comes, and done only once.</source>
        <translation>可能已送达注册中心。将重复发送直至收到答复，且只执行一次。</translation>
    </message>
    <message>
        <source>Not sent yet: {reason}. It is tried again by itself.</source>
        <translation>尚未发送：{reason}。将自动重试。</translation>
    </message>
    <message>
        <source>It is sent as soon as the registry can be reached.</source>
        <translation>一旦连上注册中心即发送。</translation>
    </message>
    <message>
        <source>The registry&apos;s rule check stands against it. Its findings are with the record.</source>
        <translation>注册中心的规则核查未通过，核查意见见该记录。</translation>
    </message>
    <message>
        <source>The registry no longer has this record: it was taken back or has moved.</source>
        <translation>注册中心已无此记录：已撤回或已转出。</translation>
    </message>
    <message>
        <source>The record no longer stands so that this can be done: someone was faster.</source>
        <translation>记录状态已变，不能再执行此操作：已有他人先行处理。</translation>
    </message>
    <message>
        <source>This account may not do that. Ask the authority that issued it.</source>
        <translation>此账户无权执行该操作，请联系发放账户的卫生健康行政部门。</translation>
    </message>
    <message>
        <source>The registry refused it. Look at the record, and do it again if it is needed.</source>
        <translation>注册中心拒绝了此操作。请查看该记录，如有需要可重新办理。</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>Starting a registry to practise with, on this computer. The first time it takes a while…</source>
        <translation>正在本机启动练习用注册中心，首次启动需要一些时间…</translation>
    </message>
    <message>
        <source>The practice registry did not start. Its log is in the program&apos;s data folder, under “practice-registry”.</source>
        <translation>练习用注册中心未能启动。日志在程序数据文件夹的“practice-registry”中。</translation>
    </message>
</context>
<context>
    <name>application</name>
    <message>
        <source>Institution</source>
        <translation>医疗机构意见</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>审批意见</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>审批机关</translation>
    </message>
    <message>
        <source>Application no.</source>
        <translation>申请编号</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>提交时间</translation>
    </message>
    <message>
        <source>Filed by</source>
        <translation>提交人</translation>
    </message>
    <message>
        <source>✔ In order</source>
        <translation>✔ 符合要求</translation>
    </message>
    <message>
        <source>Nothing speaks against it.</source>
        <translation>未发现问题。</translation>
    </message>
    <message>
        <source>✔ handed in</source>
        <translation>✔ 已提交</translation>
    </message>
    <message>
        <source>✖ missing</source>
        <translation>✖ 缺少</translation>
    </message>
    <message>
        <source>{state}, {time}</source>
        <translation>{state}，{time}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Three months&apos; training completed</source>
        <translation>已完成三个月临床护理培训</translation>
    </message>
    <message>
        <source>Trained at</source>
        <translation>培训机构</translation>
    </message>
    <message>
        <source>Months of internship</source>
        <translation>临床实习月数</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Former institution</source>
        <translation>原执业机构</translation>
    </message>
    <message>
        <source>Licence no. of the former institution</source>
        <translation>原执业机构许可证号</translation>
    </message>
    <message>
        <source>Former address</source>
        <translation>原执业地点</translation>
    </message>
    <message>
        <source>Former authority</source>
        <translation>原注册机关</translation>
    </message>
    <message>
        <source>Former province</source>
        <translation>原注册省份</translation>
    </message>
    <message>
        <source>Practice in the period</source>
        <translation>注册期内执业情况</translation>
    </message>
    <message>
        <source>Training in the period</source>
        <translation>注册期内培训情况</translation>
    </message>
    <message>
        <source>Rewards and penalties</source>
        <translation>奖惩情况</translation>
    </message>
    <message>
        <source>Practice suspended at present</source>
        <translation>目前暂停执业</translation>
    </message>
    <message>
        <source>Ground of deregistration</source>
        <translation>注销事由</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Papers that prove it</source>
        <translation>证明材料</translation>
    </message>
    <message>
        <source>Former certificate no.</source>
        <translation>原证书编号</translation>
    </message>
    <message>
        <source>First registered on</source>
        <translation>首次注册日期</translation>
    </message>
    <message>
        <source>Formerly valid until</source>
        <translation>原有效期至</translation>
    </message>
    <message>
        <source>Last practised on</source>
        <translation>最后执业日期</translation>
    </message>
    <message>
        <source>Revoked on</source>
        <translation>吊销日期</translation>
    </message>
    <message>
        <source>Direction of the transfer</source>
        <translation>转移方向</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
</context>
<context>
    <name>comparison</name>
    <message>
        <source>Activation code</source>
        <translation>账户激活码</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>confirm</name>
    <message>
        <source>It does not wait for the institution.</source>
        <translation>该申请不在待机构确认状态。</translation>
    </message>
</context>
<context>
    <name>nurse</name>
    <message>
        <source>≠ in the register: {value}</source>
        <translation>≠ 注册库：{value}</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>The nurse is registered already ({registration_status}).</source>
        <translation>该护士已注册（{registration_status}）。</translation>
    </message>
    <message>
        <source>The nurse was registered before ({registration_status}): re-registration is needed.</source>
        <translation>该护士曾经注册（{registration_status}）：应办理重新注册。</translation>
    </message>
    <message>
        <source>The day of the passed examination is not given.</source>
        <translation>未填写考试合格日期。</translation>
    </message>
    <message>
        <source>The examination was passed on {exam_passed_on}, more than {years} years before the application. Three months of clinical training and its assessment are needed first.</source>
        <translation>考试合格日期为 {exam_passed_on}，距申请已逾 {years} 年，须先接受三个月临床护理培训并考核合格。</translation>
    </message>
    <message>
        <source>The length of the clinical internship is not given.</source>
        <translation>未填写临床实习时间。</translation>
    </message>
    <message>
        <source>The clinical internship took {months} months; at least {needed} are needed.</source>
        <translation>临床实习 {months} 个月，至少需 {needed} 个月。</translation>
    </message>
    <message>
        <source>The lapsed registration is not deregistered yet. File that first.</source>
        <translation>过期的注册尚未注销，请先办理注销注册。</translation>
    </message>
    <message>
        <source>The certificate was revoked; the day of the revocation is not given.</source>
        <translation>执业证书已被吊销，未填写吊销日期。</translation>
    </message>
    <message>
        <source>The certificate was revoked on {revoked_on}. For {years} years, until {ends_on}, no registration is possible.</source>
        <translation>执业证书于 {revoked_on} 被吊销，{years} 年内（至 {ends_on}）不得申请注册。</translation>
    </message>
    <message>
        <source>The last day of practice is not given.</source>
        <translation>未填写最后执业日期。</translation>
    </message>
    <message>
        <source>The nurse last practised on {last_practised_on}, more than {years} years before the application. Three months of clinical training and its assessment are needed first.</source>
        <translation>最后执业日期为 {last_practised_on}，中断执业已逾 {years} 年，须先接受三个月临床护理培训并考核合格。</translation>
    </message>
    <message>
        <source>No authority is set for {business}. Set one first.</source>
        <translation>{business}尚未设置审批机关，请先设置。</translation>
    </message>
    <message>
        <source>The nurse has {count} other open application(s). One is taken at a time.</source>
        <translation>该护士另有 {count} 项未办结的申请，一次只能办理一项。</translation>
    </message>
    <message>
        <source>The ID number {id_number} is not a valid one. Compare it with the card.</source>
        <translation>身份证号 {id_number} 无效，请与证件核对。</translation>
    </message>
    <message>
        <source>The birth date is {birth_date}, but the ID number says {stated}.</source>
        <translation>出生日期为 {birth_date}，但身份证号所示为 {stated}。</translation>
    </message>
    <message>
        <source>The sex is given as {sex}, but the ID number says otherwise.</source>
        <translation>性别填为{sex}，与身份证号不符。</translation>
    </message>
    <message>
        <source>{member}: registered “{registered}”, declared “{declared}”.</source>
        <translation>{member}：注册库为“{registered}”，申报为“{declared}”。</translation>
    </message>
    <message>
        <source>The certificate number “{number}” is not of the usual form. Compare it with the certificate.</source>
        <translation>证书编号“{number}”格式不符，请与证书核对。</translation>
    </message>
    <message>
        <source>Missing paper: {material}.</source>
        <translation>缺少材料：{material}。</translation>
    </message>
    <message>
        <source>The state of health is not given.</source>
        <translation>未填写健康状况。</translation>
    </message>
    <message>
        <source>A chronic illness is declared. See that the health standard is met.</source>
        <translation>申报有慢性病，请核对是否符合健康标准。</translation>
    </message>
    <message>
        <source>The authority decides within {days} working days, by {due}.</source>
        <translation>审批机关在 {days} 个工作日内决定，最迟 {due}。</translation>
    </message>
    <message>
        <source>The authority decides within {days} working days.</source>
        <translation>审批机关在 {days} 个工作日内决定。</translation>
    </message>
    <message>
        <source>The nurse has no registration to end ({registration_status}).</source>
        <translation>该护士没有可注销的注册（{registration_status}）。</translation>
    </message>
    <message>
        <source>The ground “{ground}” needs an explanation.</source>
        <translation>注销事由“{ground}”须填写说明。</translation>
    </message>
    <message>
        <source>The registration still runs, until {valid_until}: it has not lapsed.</source>
        <translation>注册有效期至 {valid_until}，尚未届满。</translation>
    </message>
    <message>
        <source>The ground “{ground}” is proved by: {material}. Name the evidence.</source>
        <translation>注销事由“{ground}”需证明材料：{material}，请注明。</translation>
    </message>
    <message>
        <source>The nurse has no registration to go on from ({registration_status}).</source>
        <translation>该护士没有可延用的注册（{registration_status}）。</translation>
    </message>
    <message>
        <source>The last day of the registration is not known.</source>
        <translation>注册有效期不明。</translation>
    </message>
    <message>
        <source>The registration ends on {valid_until}; its renewal opens on {opens_on}.</source>
        <translation>注册有效期至 {valid_until}，自 {opens_on} 起可申请延续。</translation>
    </message>
    <message>
        <source>The renewal was due by {last_legal_day}; the registration ends on {valid_until}. Send it at once.</source>
        <translation>延续注册应于 {last_legal_day} 前申请；注册有效期至 {valid_until}，请立即上报。</translation>
    </message>
    <message>
        <source>The registration ended on {valid_until} and can&apos;t be renewed. File its deregistration; then the nurse applies for re-registration.</source>
        <translation>注册已于 {valid_until} 到期，不能延续。请先办理注销注册，再由护士申请重新注册。</translation>
    </message>
    <message>
        <source>The nurse serves a suspension of practice.</source>
        <translation>该护士正在暂停执业期间。</translation>
    </message>
    <message>
        <source>The nurse is registered at {institution} already: nothing changes.</source>
        <translation>该护士已注册在{institution}，没有变更内容。</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>Something unexpected went wrong. What was already kept is safe; please try again.</source>
        <translation>出现意外错误。已保存的内容不受影响，请重试。</translation>
    </message>
    <message>
        <source>the registry did not answer as agreed</source>
        <translation>注册中心的应答不符合约定</translation>
    </message>
    <message>
        <source>This account is not an institution&apos;s. Sign in with the user name that the authority handed to the hospital.</source>
        <translation>此账户不是医疗机构账户。请使用卫生健康行政部门发给本院的用户名登录。</translation>
    </message>
    <message>
        <source>The password is right, but it was changed elsewhere. Enter the former password once to open the records that are kept at this desk.</source>
        <translation>密码正确，但已在别处修改过。请再输入一次原密码，以打开保存在本机的数据。</translation>
    </message>
    <message>
        <source>The system keyring no longer holds the key. Sign in with the password.</source>
        <translation>系统密钥环中已没有密钥，请用密码登录。</translation>
    </message>
    <message>
        <source>The system keyring is ready.</source>
        <translation>系统密钥环可用。</translation>
    </message>
    <message>
        <source>The system keyring is locked: unlock it in the system to be remembered.</source>
        <translation>系统密钥环已锁定：在系统中解锁后才能记住登录。</translation>
    </message>
    <message>
        <source>This computer has no keyring that answers: the password opens the records at each start.</source>
        <translation>本机没有可用的密钥环：每次启动须用密码打开数据。</translation>
    </message>
    <message>
        <source>The system keyring refused: the password opens the records at each start.</source>
        <translation>系统密钥环拒绝访问：每次启动须用密码打开数据。</translation>
    </message>
    <message>
        <source>The registry can&apos;t be reached. Check the address and the network; what is kept at this desk stays available.</source>
        <translation>无法连接注册中心。请检查地址和网络；保存在本机的数据仍可使用。</translation>
    </message>
    <message>
        <source>The registry did not answer in time. Nothing is lost: what was sent is asked for again by itself.</source>
        <translation>注册中心未及时应答。没有任何丢失：已发送的内容会自动再次查询。</translation>
    </message>
    <message>
        <source>The registry&apos;s certificate is not trusted on this computer, so nothing was sent. Ask your IT department to install the certificate of the registry or of the hospital&apos;s network filter.</source>
        <translation>本机不信任注册中心的安全证书，因此没有发送任何内容。请信息科安装注册中心或医院网络过滤设备的证书。</translation>
    </message>
    <message>
        <source>The proxy of this network did not let the request through. Ask your IT department about the proxy&apos;s address and password.</source>
        <translation>本网络的代理服务器没有放行请求。请向信息科询问代理的地址和密码。</translation>
    </message>
    <message>
        <source>The session has ended. Sign in again; everything waits until then.</source>
        <translation>会话已结束。请重新登录，在此之前一切照旧等待。</translation>
    </message>
    <message>
        <source>User name or password is wrong. After five wrong tries the account is locked for fifteen minutes.</source>
        <translation>用户名或密码错误。连续五次错误，账户将锁定十五分钟。</translation>
    </message>
    <message>
        <source>The account is locked after too many wrong passwords. Try again in {minutes} minutes, or ask the authority for a new password.</source>
        <translation>密码错误次数过多，账户已锁定。请 {minutes} 分钟后再试，或向卫生健康行政部门申请新密码。</translation>
    </message>
    <message>
        <source>This account may not do that. Ask the authority that issued it.</source>
        <translation>此账户无权执行该操作，请联系发放账户的卫生健康行政部门。</translation>
    </message>
    <message>
        <source>The registry does not have this record, or not any more.</source>
        <translation>注册中心没有此记录，或已不存在。</translation>
    </message>
    <message>
        <source>The record has changed meanwhile. Compare both versions and decide again.</source>
        <translation>记录已有变动，请对照两个版本后重新决定。</translation>
    </message>
    <message>
        <source>The registry refused what was entered. Correct the fields that it names.</source>
        <translation>注册中心拒绝了填写的内容，请更正所指出的项目。</translation>
    </message>
    <message>
        <source>The registry asks to wait {minutes} minutes. Nothing is lost; it goes on by itself.</source>
        <translation>注册中心要求等待 {minutes} 分钟。没有任何丢失，之后自动继续。</translation>
    </message>
    <message>
        <source>The registry is out of service at the moment. Nothing is lost; it is tried again by itself.</source>
        <translation>注册中心暂停服务。没有任何丢失，将自动重试。</translation>
    </message>
    <message>
        <source>The registry no longer accepts this version of the program. Install the new version; what waits here stays.</source>
        <translation>注册中心不再接受此版本的程序。请安装新版本，待发送的内容会保留。</translation>
    </message>
    <message>
        <source>The registry could not do it. Nothing is lost; please try again later.</source>
        <translation>注册中心未能完成。没有任何丢失，请稍后重试。</translation>
    </message>
    <message>
        <source>The registry can&apos;t be reached, and this password does not open the records kept at this desk.</source>
        <translation>无法连接注册中心，且此密码不能打开保存在本机的数据。</translation>
    </message>
    <message>
        <source>The records at this desk were made with another key and were left untouched. Sign in with the account they belong to, or restore a backup.</source>
        <translation>本机数据使用的是另一密钥，未作任何改动。请用所属账户登录，或恢复备份。</translation>
    </message>
    <message>
        <source>The file with the records at this desk is damaged. It was left untouched.</source>
        <translation>本机的数据文件已损坏，未作任何改动。</translation>
    </message>
    <message>
        <source>A newer version of this program made the records at this desk. Start that version; nothing was changed.</source>
        <translation>本机数据由更新版本的程序建立。请启动该版本；数据未作任何改动。</translation>
    </message>
    <message>
        <source>The disk is full: this was not kept. Make room and do it again.</source>
        <translation>磁盘已满：本次操作未保存。请腾出空间后重做。</translation>
    </message>
    <message>
        <source>The records at this desk can&apos;t be read. Another program may hold the file, or the right to it is missing.</source>
        <translation>无法读取本机数据。文件可能被其他程序占用，或没有访问权限。</translation>
    </message>
    <message>
        <source>It could not be kept at this desk. Nothing was half done; please try again.</source>
        <translation>未能保存在本机。没有只做一半的操作，请重试。</translation>
    </message>
    <message>
        <source>no answer from the registry</source>
        <translation>注册中心没有应答</translation>
    </message>
    <message>
        <source>the registry is too slow</source>
        <translation>注册中心应答过慢</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>安全证书不受信任</translation>
    </message>
    <message>
        <source>stopped by the proxy</source>
        <translation>被代理服务器拦截</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>未登录</translation>
    </message>
    <message>
        <source>account locked</source>
        <translation>账户已锁定</translation>
    </message>
    <message>
        <source>not allowed for this account</source>
        <translation>此账户无权限</translation>
    </message>
    <message>
        <source>the registry asks to wait</source>
        <translation>注册中心要求稍候</translation>
    </message>
    <message>
        <source>the registry is out of service</source>
        <translation>注册中心暂停服务</translation>
    </message>
    <message>
        <source>this version is too old</source>
        <translation>程序版本过旧</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>the records can&apos;t be written</source>
        <translation>数据无法写入</translation>
    </message>
    <message>
        <source>The registry&apos;s answer was cut off on its way. Nothing is lost; please try again.</source>
        <translation>注册中心的答复在途中被截断。没有任何丢失，请重试。</translation>
    </message>
    <message>
        <source>A web page answered instead of the registry. Open a browser to see whether this network wants you to log in, and check the address.</source>
        <translation>应答的不是注册中心，而是一个网页。请打开浏览器查看本网络是否要求登录，并核对地址。</translation>
    </message>
    <message>
        <source>The registry, or a firewall before it, failed over what was sent. Nothing is lost; try again, and check the address if it stays so.</source>
        <translation>注册中心或其前面的防火墙处理请求时出错。没有任何丢失，请重试；若仍如此，请核对地址。</translation>
    </message>
    <message>
        <source>What answers at this address is not a registry that this program can work with. Ask the authority for the address, and whether there is a newer version of the program.</source>
        <translation>此地址上的服务不是本程序可以使用的注册中心。请向审批机关核对地址，并询问程序是否有新版本。</translation>
    </message>
    <message>
        <source>the answer was cut off</source>
        <translation>答复被截断</translation>
    </message>
    <message>
        <source>a web page answered instead</source>
        <translation>应答的是网页</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Not yet open</source>
        <translation>未到窗口期</translation>
    </message>
    <message>
        <source>Can be renewed</source>
        <translation>可申请</translation>
    </message>
    <message>
        <source>Last day is near</source>
        <translation>即将截止</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>已逾申请期</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>{phase} · {days} days left</source>
        <translation>{phase} · 剩 {days} 天</translation>
    </message>
    <message>
        <source>{phase} · {days} days ago</source>
        <translation>{phase} · {days} 天前</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>待发送</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>Conflict: please compare</source>
        <translation>有冲突：请对照</translation>
    </message>
    <message>
        <source>Refused: please read why</source>
        <translation>被拒绝：请阅原因</translation>
    </message>
</context>
</TS>
