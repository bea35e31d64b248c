<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>ActivationTab</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>科室</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Activation code</source>
        <translation>账户激活码</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>待发送</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用时间</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>生成日期</translation>
    </message>
    <message>
        <source>Not issued: {reason}.</source>
        <translation>未生成：{reason}。</translation>
    </message>
    <message>
        <source>Nurses and their activation codes</source>
        <translation>护士及其账户激活码</translation>
    </message>
    <message>
        <source>Arrow keys move, Space ticks, Enter leads to the panel at the right</source>
        <translation>方向键移动，空格勾选，回车转到右侧面板</translation>
    </message>
    <message>
        <source>No nurse is here yet. The roster arrives with the first connection to the registry.</source>
        <translation>还没有护士数据。首次连接注册中心后，名册会自动到达。</translation>
    </message>
    <message>
        <source>Nobody is in this state or matches. Press “Show all” to clear the search and the filters.</source>
        <translation>没有处于此状态或符合条件的护士。请按“显示全部”清除搜索和筛选。</translation>
    </message>
    <message>
        <source>Enter or a double click on a department shows its nurses.</source>
        <translation>在科室上按回车键或双击，即显示该科室的护士。</translation>
    </message>
    <message>
        <source>Every account</source>
        <translation>全部账户</translation>
    </message>
    <message>
        <source>All departments</source>
        <translation>全部科室</translation>
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
        <source>Never issued</source>
        <translation>未生成</translation>
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
        <source>&amp;Issue for the {count} shown who need one</source>
        <translation>为所示需要的 {count} 名生成(&amp;I)</translation>
    </message>
    <message>
        <source>{count} ticked</source>
        <translation>已勾选 {count} 项</translation>
    </message>
    <message>
        <source>End the codes of those {count} and issue others</source>
        <translation>作废这 {count} 名的现有激活码并重新生成</translation>
    </message>
    <message>
        <source>Activation codes of the nurses</source>
        <translation>护士的账户激活码</translation>
    </message>
    <message>
        <source>State of the newest code</source>
        <translation>最近一个激活码的状态</translation>
    </message>
    <message>
        <source>By &amp;department</source>
        <translation>按科室(&amp;D)</translation>
    </message>
    <message>
        <source>Shows how far each department is on the way to active accounts</source>
        <translation>查看各科室账户激活的进度</translation>
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
        <source>Issues a code for each nurse shown here whom nothing stands against. Choose a department to keep to it.</source>
        <translation>为此处显示且可以生成的每名护士生成激活码。可先选择科室，只为该科室生成。</translation>
    </message>
    <message>
        <source>Issue for the &amp;ticked ones</source>
        <translation>为所勾选的生成(&amp;T)</translation>
    </message>
    <message>
        <source>Issues a code for each ticked nurse; those who need none stay as they are and say why</source>
        <translation>为所勾选的每名护士生成激活码；不需要的保持不变并说明原因</translation>
    </message>
    <message>
        <source>S&amp;lips of the ticked ones…</source>
        <translation>所勾选的激活码条(&amp;L)…</translation>
    </message>
    <message>
        <source>Shows the slips of the ticked nurses whose code is at this desk, to print them. This is written to the ledger.</source>
        <translation>显示所勾选护士的激活码条（激活码须在本机），可打印，并记入操作台账。</translation>
    </message>
    <message>
        <source>Their codes that are valid now end: what was handed out can no longer be used</source>
        <translation>现有效的激活码将作废，已发出的不能再用</translation>
    </message>
    <message>
        <source>The nurses are being read…</source>
        <translation>正在读取护士信息…</translation>
    </message>
</context>
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
    <message>
        <source>See the &amp;outbox…</source>
        <translation>查看待发送(&amp;O)…</translation>
    </message>
    <message>
        <source>Shows why it was refused, and both sides of a conflict</source>
        <translation>查看被拒绝的原因，或冲突双方的内容</translation>
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
    <message>
        <source>A&amp;uthorities…</source>
        <translation>审批机关设置(&amp;U)…</translation>
    </message>
    <message>
        <source>The authorities of all six kinds of business, and the directory to search</source>
        <translation>六类业务的审批机关，以及可搜索的审批机关目录</translation>
    </message>
</context>
<context>
    <name>AuthorityDirectory</name>
    <message>
        <source>Directory of authorities</source>
        <translation>审批机关目录</translation>
    </message>
    <message>
        <source>No authority is known yet. The directory arrives with the first connection to the registry.</source>
        <translation>尚无审批机关目录。首次连接注册中心后自动获取。</translation>
    </message>
    <message>
        <source>No authority matches. Type less, or choose every level and every province.</source>
        <translation>没有符合条件的审批机关。请减少输入的文字，或选择全部级别和全部省份。</translation>
    </message>
    <message>
        <source>Name of the authority</source>
        <translation>审批机关名称</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>省</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>行政区划</translation>
    </message>
    <message>
        <source>Every level</source>
        <translation>全部级别</translation>
    </message>
    <message>
        <source>Every province</source>
        <translation>全部省份</translation>
    </message>
    <message>
        <source>Search the authorities</source>
        <translation>搜索审批机关</translation>
    </message>
    <message>
        <source>Name or division code</source>
        <translation>名称或行政区划代码</translation>
    </message>
    <message>
        <source>Filter by level</source>
        <translation>按级别筛选</translation>
    </message>
    <message>
        <source>Filter by province</source>
        <translation>按省份筛选</translation>
    </message>
</context>
<context>
    <name>AuthoritySettings</name>
    <message>
        <source>Business</source>
        <translation>业务类型</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>审批机关</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
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
        <source>To be sent</source>
        <translation>待发送</translation>
    </message>
    <message>
        <source>■ Not set: can&apos;t be confirmed</source>
        <translation>■ 未设置：不能确认</translation>
    </message>
    <message>
        <source>Authority of each kind of business</source>
        <translation>各类业务的审批机关</translation>
    </message>
    <message>
        <source>The settings are being read.</source>
        <translation>正在读取设置。</translation>
    </message>
    <message>
        <source>The last change was not accepted: decide on it under “To be sent” first.</source>
        <translation>上一次更改未被接受：请先在“待发送”中处理。</translation>
    </message>
    <message>
        <source>The change waits to be sent. It can be taken back under “To be sent” until then.</source>
        <translation>更改等待发送。发送之前可在“待发送”中撤回。</translation>
    </message>
    <message>
        <source>Choose the authority for {business} in the directory.</source>
        <translation>请在目录中选择{business}的审批机关。</translation>
    </message>
    <message>
        <source>{authority} decides {business} already.</source>
        <translation>{business}的审批机关已是{authority}。</translation>
    </message>
    <message>
        <source>{business} will go to {authority}. Applications not yet confirmed, which will go there too: {to_confirm}. Applications confirmed already, which stay with the authority they went to: {under_way}.</source>
        <translation>{business}将报送{authority}。尚未确认的申请 {to_confirm} 件，也将报送该机关；已经确认的申请 {under_way} 件，仍由原审批机关审批。</translation>
    </message>
    <message>
        <source>Authority settings</source>
        <translation>审批机关设置</translation>
    </message>
    <message>
        <source>Which authority decides which business. What has no authority can&apos;t be confirmed. Choose a business above and its authority below.</source>
        <translation>为各类业务设置审批机关。未设置审批机关的业务不能确认。请在上方选择业务，在下方选择审批机关。</translation>
    </message>
    <message>
        <source>&amp;Set this authority</source>
        <translation>设为审批机关(&amp;S)</translation>
    </message>
    <message>
        <source>From now on applications of this kind go to this authority</source>
        <translation>今后该类业务的申请均报送此审批机关</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>BackUp</name>
    <message>
        <source>Back up to a file</source>
        <translation>备份到文件</translation>
    </message>
    <message>
        <source>Everything that is kept at this desk goes into one file: the records, what waits to be sent, and the ledger. It is encrypted with a passphrase, and can be restored on this or another computer.</source>
        <translation>本机保存的全部内容会存入一个文件：记录、待发送的业务和操作台账。文件用口令加密，可在本机或另一台电脑上恢复。</translation>
    </message>
    <message>
        <source>At least {count} characters. Whoever finds the file can guess for as long as he likes, so several words that don&apos;t belong together are best. Nobody can restore the backup without the passphrase: keep it apart from the file.</source>
        <translation>至少 {count} 个字符。捡到文件的人可以无限次地猜，所以最好用几个互不相关的词。没有口令，谁也无法恢复备份：请将口令与文件分开保管。</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>口令(&amp;P)</translation>
    </message>
    <message>
        <source>Passphrase, &amp;again</source>
        <translation>再次输入口令(&amp;A)</translation>
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
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>备份…(&amp;B)</translation>
    </message>
    <message>
        <source>Asks for the file next</source>
        <translation>接着选择文件</translation>
    </message>
</context>
<context>
    <name>BackUpDialog</name>
    <message>
        <source>The passphrase needs at least {count} characters.</source>
        <translation>口令至少要有 {count} 个字符。</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the same one twice.</source>
        <translation>两次输入的口令不同，请重新输入。</translation>
    </message>
    <message>
        <source>Backups (*.{suffix})</source>
        <translation>备份文件 (*.{suffix})</translation>
    </message>
    <message>
        <source>Back up to a file</source>
        <translation>备份到文件</translation>
    </message>
    <message>
        <source>The backup is complete: {file}</source>
        <translation>备份完成：{file}</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>正在备份…</translation>
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
    <message>
        <source>Whose registration is to be ended?</source>
        <translation>要为哪位护士申请注销注册？</translation>
    </message>
    <message>
        <source>File a dere&amp;gistration…</source>
        <translation>注销申请(&amp;G)…</translation>
    </message>
    <message>
        <source>Chooses a nurse of this institution and files her deregistration, on one of five grounds</source>
        <translation>选择一名本院护士，按五种事由之一为其申请注销注册</translation>
    </message>
    <message>
        <source>Printed form</source>
        <translation>申请审核表</translation>
    </message>
    <message>
        <source>Wh&amp;ere the papers are…</source>
        <translation>纸质材料去向(&amp;E)…</translation>
    </message>
    <message>
        <source>The printed forms: to be signed, sealed, delivered, with the authority</source>
        <translation>已打印的申请审核表：待签字、待盖章、待递交、在审批机关</translation>
    </message>
</context>
<context>
    <name>ChangePanel</name>
    <message>
        <source>Please say why {field} is returned: the nurse reads it.</source>
        <translation>请填写退回“{field}”的原因，护士会看到。</translation>
    </message>
    <message>
        <source>No request is chosen</source>
        <translation>未选择申请</translation>
    </message>
    <message>
        <source>No longer a nurse of this institution</source>
        <translation>已不是本院护士</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>提交时间</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>审核时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>{old} → {new}</source>
        <translation>{old} → {new}</translation>
    </message>
    <message>
        <source>{decision}: {reason}</source>
        <translation>{decision}：{reason}</translation>
    </message>
    <message>
        <source>&amp;Accept all</source>
        <translation>全部同意(&amp;A)</translation>
    </message>
    <message>
        <source>Return &amp;all</source>
        <translation>全部退回(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Accept {accepted}, return {returned}</source>
        <translation>同意 {accepted} 项，退回 {returned} 项(&amp;A)</translation>
    </message>
    <message>
        <source>The chosen change request</source>
        <translation>所选的信息修改申请</translation>
    </message>
    <message>
        <source>See the &amp;outbox…</source>
        <translation>查看待发送(&amp;O)…</translation>
    </message>
    <message>
        <source>Shows why it was refused, and both sides of a conflict</source>
        <translation>查看被拒绝的原因，或冲突双方的内容</translation>
    </message>
    <message>
        <source>Contents of the change request</source>
        <translation>信息修改申请的内容</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原内容</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>申请修改为</translation>
    </message>
    <message>
        <source>Decides the request as it is marked and goes on to the next (Enter)</source>
        <translation>按所选提交审核结果，并转到下一条（回车）</translation>
    </message>
    <message>
        <source>&amp;Return all…</source>
        <translation>全部退回(&amp;R)…</translation>
    </message>
    <message>
        <source>Marks every field as returned and asks for the reason (R)</source>
        <translation>将各项标为退回，并填写原因（R）</translation>
    </message>
</context>
<context>
    <name>ChooseNurse</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>科室</translation>
    </message>
    <message>
        <source>Certificate no.</source>
        <translation>证书编号</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>证件号</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>注册状态</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
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
        <source>No nurse matches. Type less, or another thing that you know of her.</source>
        <translation>没有符合条件的护士。请减少输入，或换一项已知信息。</translation>
    </message>
    <message>
        <source>Choose a nurse</source>
        <translation>选择护士</translation>
    </message>
    <message>
        <source>Search the nurses</source>
        <translation>搜索护士</translation>
    </message>
    <message>
        <source>Name, pinyin, certificate no., end of the ID number</source>
        <translation>姓名、拼音、证书编号、证件号末几位</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>取消(&amp;L)</translation>
    </message>
</context>
<context>
    <name>CodePanel</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>生成日期</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用时间</translation>
    </message>
    <message>
        <source>All activation codes of the nurse, the newest first</source>
        <translation>该护士的全部账户激活码，最近的在前</translation>
    </message>
    <message>
        <source>No code was ever issued for her.</source>
        <translation>尚未为该护士生成过激活码。</translation>
    </message>
    <message>
        <source>No nurse is chosen</source>
        <translation>未选择护士</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Activation code: {state}</source>
        <translation>账户激活码：{state}</translation>
    </message>
    <message>
        <source>{action}: {state}</source>
        <translation>{action}：{state}</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>隐藏(&amp;H)</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>显示(&amp;H)</translation>
    </message>
    <message>
        <source>✔ Copied. Paste it where you want it.</source>
        <translation>✔ 已复制，可粘贴到需要的地方。</translation>
    </message>
    <message>
        <source>Her code of {day} ends: what was handed out can no longer be used, and she gets a new one.</source>
        <translation>{day} 生成的激活码将作废：已发出的不能再用，并为该护士生成新的激活码。</translation>
    </message>
    <message>
        <source>Her code of {day} ends and she has none: without one her account can&apos;t be activated.</source>
        <translation>{day} 生成的激活码将作废，该护士不再有激活码：没有激活码不能激活账户。</translation>
    </message>
    <message>
        <source>&amp;Revoke it</source>
        <translation>作废(&amp;R)</translation>
    </message>
    <message>
        <source>E&amp;nd it and issue another one</source>
        <translation>作废并重新生成(&amp;N)</translation>
    </message>
    <message>
        <source>Not issued: {reason}.</source>
        <translation>未生成：{reason}。</translation>
    </message>
    <message>
        <source>The chosen nurse and her activation codes</source>
        <translation>所选护士及其账户激活码</translation>
    </message>
    <message>
        <source>Open “To be sent”</source>
        <translation>打开“待发送”</translation>
    </message>
    <message>
        <source>Shows why it was refused, and both sides of a conflict</source>
        <translation>查看被拒绝的原因，或冲突双方的内容</translation>
    </message>
    <message>
        <source>Activation code</source>
        <translation>账户激活码</translation>
    </message>
    <message>
        <source>Shows the code, to read it out. This is written to the ledger.</source>
        <translation>显示激活码以便口头告知，并记入操作台账。</translation>
    </message>
    <message>
        <source>Show the activation code</source>
        <translation>显示账户激活码</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Puts the code on the clipboard. This is written to the ledger.</source>
        <translation>将激活码复制到剪贴板，并记入操作台账。</translation>
    </message>
    <message>
        <source>Copy the activation code</source>
        <translation>复制账户激活码</translation>
    </message>
    <message>
        <source>Copy the &amp;message</source>
        <translation>复制通知(&amp;M)</translation>
    </message>
    <message>
        <source>Puts a message to the nurse with her code and the three steps on the clipboard. This is written to the ledger.</source>
        <translation>将含激活码和三个步骤的通知复制到剪贴板，可发给护士，并记入操作台账。</translation>
    </message>
    <message>
        <source>&amp;Slip…</source>
        <translation>激活码条(&amp;S)…</translation>
    </message>
    <message>
        <source>Shows the slip with her code, to print it. This is written to the ledger.</source>
        <translation>显示含激活码的纸条，可打印，并记入操作台账。</translation>
    </message>
    <message>
        <source>Iss&amp;ue a code</source>
        <translation>生成激活码(&amp;U)</translation>
    </message>
    <message>
        <source>Asks the registry for a code for this nurse</source>
        <translation>向注册中心申请生成该护士的激活码</translation>
    </message>
    <message>
        <source>Issue an&amp;other code…</source>
        <translation>重新生成(&amp;O)…</translation>
    </message>
    <message>
        <source>Asks the registry for another code; the old one ends</source>
        <translation>重新生成激活码，原激活码作废</translation>
    </message>
    <message>
        <source>Re&amp;voke the code…</source>
        <translation>作废激活码(&amp;V)…</translation>
    </message>
    <message>
        <source>Ends the code: nobody can use it any more</source>
        <translation>作废激活码，任何人不能再用</translation>
    </message>
    <message>
        <source>Does what is described above</source>
        <translation>执行上述操作</translation>
    </message>
    <message>
        <source>&amp;Keep the code</source>
        <translation>保留原激活码(&amp;K)</translation>
    </message>
    <message>
        <source>Leaves everything as it is</source>
        <translation>一切保持不变</translation>
    </message>
    <message>
        <source>All her codes</source>
        <translation>全部激活码</translation>
    </message>
</context>
<context>
    <name>ComputerCheck</name>
    <message>
        <source>Check of this computer</source>
        <translation>检查本机</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>重新核查(&amp;A)</translation>
    </message>
    <message>
        <source>C&amp;opy all</source>
        <translation>全部复制(&amp;O)</translation>
    </message>
    <message>
        <source>For whoever looks after this computer: all that was found, with the technical details</source>
        <translation>给维护这台电脑的人：全部结果，带技术细节</translation>
    </message>
    <message>
        <source>Ask customer &amp;service…</source>
        <translation>向客服中心提问(&amp;S)…</translation>
    </message>
    <message>
        <source>Puts the result into a new question, where you see what will be sent</source>
        <translation>把结果放进一个新问题，发送前可以看到全部内容</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ComputerCheckDialog</name>
    <message>
        <source>What was checked</source>
        <translation>检查项目</translation>
    </message>
    <message>
        <source>Checking this computer. It takes a few seconds…</source>
        <translation>正在检查本机，需要几秒钟…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>怎么办</translation>
    </message>
    <message>
        <source>Checked at {time}. {total}</source>
        <translation>检查时间：{time}。{total}</translation>
    </message>
    <message>
        <source>The check came to no end. Check again; if it stays so, ask customer service.</source>
        <translation>检查没有完成。请重新检查；仍不行时，请向客服中心提问。</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>无需处理。</translation>
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
    <message>
        <source>As I saw it</source>
        <translation>我当时看到的</translation>
    </message>
    <message>
        <source>What I saw, mine and the registry&apos;s, field by field</source>
        <translation>我当时看到的、我的和注册库的，逐项对照</translation>
    </message>
    <message>
        <source>Decide the &amp;rest…</source>
        <translation>审核其余各项(&amp;R)…</translation>
    </message>
    <message>
        <source>Do &amp;mine again</source>
        <translation>按我的重做(&amp;M)</translation>
    </message>
    <message>
        <source>I have &amp;seen it</source>
        <translation>已阅(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep the registry&apos;s</source>
        <translation>保留注册库的(&amp;K)</translation>
    </message>
    <message>
        <source>Still to be decided: {fields}. Your decisions on all others are kept.</source>
        <translation>还需审核：{fields}。您对其余各项的决定予以保留。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>It was done just as you wanted it: there is nothing to choose.</source>
        <translation>已有人办理，结果与您的一致：无需选择。</translation>
    </message>
    <message>
        <source>Yours can&apos;t be done any more, because the nurse has taken the request back.</source>
        <translation>您的决定已无法办理：护士已撤回申请。</translation>
    </message>
    <message>
        <source>Yours can&apos;t be done any more, because the request has been decided meanwhile.</source>
        <translation>您的决定已无法办理：该申请其间已审核。</translation>
    </message>
    <message>
        <source>Yours can&apos;t be done any more as the record stands now.</source>
        <translation>按记录的现状，您的操作已无法办理。</translation>
    </message>
</context>
<context>
    <name>CustomerService</name>
    <message>
        <source>Asked</source>
        <translation>提问时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>● {state}: new</source>
        <translation>● {state}：新</translation>
    </message>
    <message>
        <source>Questions to customer service</source>
        <translation>向客服中心提出的问题</translation>
    </message>
    <message>
        <source>Nothing was asked yet. What you submit shows here, and its replies arrive by themselves.</source>
        <translation>尚未提出问题。提交的问题显示在这里，回复会自动到达。</translation>
    </message>
    <message>
        <source>Customer service ({account}) answers technical questions about this system. It does not answer questions about policy or about the decisions of authorities: please ask the authority.</source>
        <translation>客服中心（{account}）仅负责解答本系统的技术问题，不负责解答政策及审批产生的问题：请咨询审批机关。</translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation>客服中心</translation>
    </message>
    <message>
        <source>This was not accepted: decide on it under “To be sent”.</source>
        <translation>未被接受：请在“待发送”中处理。</translation>
    </message>
    <message>
        <source>It is kept at this desk and sent as soon as the registry can be reached.</source>
        <translation>已保存在本机，连上注册中心后立即发送。</translation>
    </message>
    <message>
        <source>This question is closed. Ask a new one at the left.</source>
        <translation>此问题已关闭。请在左侧提出新问题。</translation>
    </message>
    <message>
        <source>never</source>
        <translation>尚未接收</translation>
    </message>
    <message>
        <source>Replies as of {time}. The registry was not reached: {reason}.</source>
        <translation>回复截至 {time}。未能连接注册中心：{reason}。</translation>
    </message>
    <message>
        <source>Replies as of {time}</source>
        <translation>回复截至 {time}</translation>
    </message>
    <message>
        <source>Asking the registry…</source>
        <translation>正在向注册中心查询…</translation>
    </message>
    <message>
        <source>Please write what the question is.</source>
        <translation>请填写问题。</translation>
    </message>
    <message>
        <source>The question may have {limit} characters; it has {length}.</source>
        <translation>问题最多 {limit} 字，现有 {length} 字。</translation>
    </message>
    <message>
        <source>A new question</source>
        <translation>提出新问题</translation>
    </message>
    <message>
        <source>The question, required</source>
        <translation>问题，必填</translation>
    </message>
    <message>
        <source>What did you do, what happened, and what did you expect? Please write no ID numbers.</source>
        <translation>请如实说明：做了什么、出现了什么、希望怎样。请勿填写证件号码。</translation>
    </message>
    <message>
        <source>&amp;Machine</source>
        <translation>现用机型(&amp;M)</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>现用机型</translation>
    </message>
    <message>
        <source>S&amp;ystem</source>
        <translation>当前系统(&amp;Y)</translation>
    </message>
    <message>
        <source>System</source>
        <translation>当前系统</translation>
    </message>
    <message>
        <source>Program &amp;version</source>
        <translation>程序版本(&amp;V)</translation>
    </message>
    <message>
        <source>Program version</source>
        <translation>程序版本</translation>
    </message>
    <message>
        <source>&amp;Submit</source>
        <translation>提交(&amp;S)</translation>
    </message>
    <message>
        <source>Kept at this desk, and sent as soon as the registry can be reached</source>
        <translation>保存在本机，连上注册中心后立即发送</translation>
    </message>
    <message>
        <source>&amp;Refresh the replies</source>
        <translation>刷新回复列表(&amp;R)</translation>
    </message>
    <message>
        <source>Asks the registry now. Replies arrive by themselves too.</source>
        <translation>立即向注册中心查询。回复也会自动到达。</translation>
    </message>
    <message>
        <source>The question and its replies</source>
        <translation>问题及其回复</translation>
    </message>
    <message>
        <source>Reply in this question</source>
        <translation>在此问题中回复</translation>
    </message>
    <message>
        <source>R&amp;eply</source>
        <translation>回复(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Checking this computer. It takes a few seconds…</source>
        <translation>正在检查本机，需要几秒钟…</translation>
    </message>
    <message>
        <source>The result stands in the question. You can change it before you submit.</source>
        <translation>结果已写进问题，提交前可以修改。</translation>
    </message>
    <message>
        <source>The check came to no end. Try again, or submit without it.</source>
        <translation>检查没有完成。请再试一次，或者不附结果直接提交。</translation>
    </message>
    <message>
        <source>Attach a c&amp;heck of this computer</source>
        <translation>附上本机检查结果(&amp;H)</translation>
    </message>
    <message>
        <source>Checks this computer and puts the result into the question: no names, no addresses</source>
        <translation>检查本机并把结果放进问题：其中没有人名，也没有地址</translation>
    </message>
</context>
<context>
    <name>DepartmentFunnel</name>
    <message>
        <source>All departments: {active} of {all} accounts are active  {share}</source>
        <translation>全部科室：共 {all} 名，已激活 {active} 名  {share}</translation>
    </message>
    <message>
        <source>Departments on the way to active accounts</source>
        <translation>各科室账户激活进度</translation>
    </message>
    <message>
        <source>Enter shows the nurses of the department</source>
        <translation>按回车键显示该科室的护士</translation>
    </message>
    <message>
        <source>No nurse is here yet. The roster arrives with the first connection to the registry.</source>
        <translation>还没有护士数据。首次连接注册中心后，名册会自动到达。</translation>
    </message>
    <message>
        <source>○ No account</source>
        <translation>○ 未建账户</translation>
    </message>
    <message>
        <source>– No code</source>
        <translation>– 无激活码</translation>
    </message>
    <message>
        <source>● Code issued</source>
        <translation>● 激活码未使用</translation>
    </message>
    <message>
        <source>■ Code expired</source>
        <translation>■ 激活码已过期</translation>
    </message>
    <message>
        <source>✖ Locked</source>
        <translation>✖ 已停用</translation>
    </message>
    <message>
        <source>✔ Active</source>
        <translation>✔ 已激活</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>科室</translation>
    </message>
    <message>
        <source>Nurses</source>
        <translation>护士</translation>
    </message>
    <message>
        <source>Active accounts</source>
        <translation>账户激活率</translation>
    </message>
</context>
<context>
    <name>Deregistration</name>
    <message>
        <source>Deregistration</source>
        <translation>注销申请</translation>
    </message>
    <message>
        <source>Ground of deregistration</source>
        <translation>注销事由</translation>
    </message>
    <message>
        <source>Papers presented</source>
        <translation>出示的材料</translation>
    </message>
    <message>
        <source>Other &amp;evidence</source>
        <translation>其他证明(&amp;E)</translation>
    </message>
    <message>
        <source>Other evidence, not required</source>
        <translation>其他证明，可不填</translation>
    </message>
    <message>
        <source>not required</source>
        <translation>可不填</translation>
    </message>
    <message>
        <source>Findings of the rule check</source>
        <translation>核查意见</translation>
    </message>
    <message>
        <source>See the open &amp;application</source>
        <translation>查看未办结的申请(&amp;A)</translation>
    </message>
    <message>
        <source>Leaves this and shows the application that has to be decided first</source>
        <translation>离开此窗口，查看须先办结的申请</translation>
    </message>
    <message>
        <source>&amp;File it</source>
        <translation>提交申请(&amp;F)</translation>
    </message>
    <message>
        <source>Confirms the application and sends it to the authority (Ctrl+Enter)</source>
        <translation>确认申请并上报审批机关（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>取消(&amp;L)</translation>
    </message>
</context>
<context>
    <name>DeregistrationDialog</name>
    <message>
        <source>No longer a nurse of this institution</source>
        <translation>已不是本院护士</translation>
    </message>
    <message>
        <source>Deregistration of {name}</source>
        <translation>注销申请 · {name}</translation>
    </message>
    <message>
        <source>{department} · certificate no. {certificate_no} · valid until {valid_until} · {status}</source>
        <translation>{department} · 证书编号 {certificate_no} · 有效期至 {valid_until} · {status}</translation>
    </message>
    <message>
        <source>What will happen: the application goes to the authority as confirmed by this institution. Once it is approved, {name} may no longer practise; what the authority has decided can&apos;t be taken back here.</source>
        <translation>提交之后：申请视为本院已确认，直接上报审批机关。审批通过后，{name}不得再执业；审批机关作出决定后，本院不能撤回。</translation>
    </message>
    <message>
        <source>The nurse&apos;s file is being read.</source>
        <translation>正在读取护士信息。</translation>
    </message>
    <message>
        <source>Something about {name} is on its way already: {state}. See “To be sent”.</source>
        <translation>已有关于{name}的操作：{state}。请见“待发送”。</translation>
    </message>
    <message>
        <source>Please choose the ground.</source>
        <translation>请选择注销事由。</translation>
    </message>
    <message>
        <source>The explanation is too long.</source>
        <translation>说明过长。</translation>
    </message>
    <message>
        <source>It can&apos;t be filed yet: {reason}</source>
        <translation>暂不能提交：{reason}</translation>
    </message>
    <message>
        <source>This ground is proved by:</source>
        <translation>此事由须提供：</translation>
    </message>
    <message>
        <source>The form alone is enough.</source>
        <translation>仅需申请审核表，无需其他材料。</translation>
    </message>
    <message>
        <source>They depend on the ground.</source>
        <translation>所需材料取决于注销事由。</translation>
    </message>
    <message>
        <source>Expla&amp;nation, required</source>
        <translation>说明（必填）(&amp;N)</translation>
    </message>
    <message>
        <source>Expla&amp;nation, not required</source>
        <translation>说明（可不填）(&amp;N)</translation>
    </message>
    <message>
        <source>■ The explanation may have {limit} characters; it has {length}.</source>
        <translation>■ 说明最多 {limit} 字，现有 {length} 字。</translation>
    </message>
</context>
<context>
    <name>DeskNews</name>
    <message>
        <source>Show the codes</source>
        <translation>查看激活码</translation>
    </message>
    <message>
        <source>● A one-time password has come for {name}. It is in the file, to be handed over.</source>
        <translation>● {name}的一次性密码已收到，请在其信息栏中转交。</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>查看该护士</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>登录…</translation>
    </message>
    <message>
        <source>The registry wants the password again. The records can be used; what you do is queued.</source>
        <translation>注册中心要求重新输入密码。数据可继续使用，操作将排队等待发送。</translation>
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
        <source>Decisions made again by themselves: {count}. Their requests have a newer version, in which nothing that you decided on has changed.</source>
        <translation>已自动按原决定重新提交 {count} 件：申请有了新版本，但您审核过的各项没有变化。</translation>
    </message>
    <message>
        <source>The backup of the day could not be made: {reason}. You can go on; it is tried again when the program is closed.</source>
        <translation>今天的备份没有做成：{reason}。您可以继续工作；关闭程序时会再试一次。</translation>
    </message>
    <message>
        <source>● Version {version} of the program is there. You can install it whenever it suits you.</source>
        <translation>● 程序有新版本 {version}，可在方便时安装。</translation>
    </message>
    <message>
        <source>▲ Version {version} of the program is there, and every hospital is asked to install it.</source>
        <translation>▲ 程序有新版本 {version}，要求各医疗机构安装。</translation>
    </message>
    <message>
        <source>See what is new…</source>
        <translation>查看更新内容…</translation>
    </message>
</context>
<context>
    <name>ExpiredTab</name>
    <message>
        <source>Registrations that have ended</source>
        <translation>过期未延续注册</translation>
    </message>
    <message>
        <source>Nurses whose registration has ended</source>
        <translation>过期未延续注册的护士</translation>
    </message>
    <message>
        <source>Nobody&apos;s registration has ended without a renewal. Whoever misses the renewal shows here.</source>
        <translation>没有过期未延续注册的护士。逾期未办理延续注册的护士会显示在这里。</translation>
    </message>
    <message>
        <source>Nobody matches. Press “Show all” to clear the search and the filter.</source>
        <translation>没有符合条件的护士。请按“显示全部”清除搜索和筛选。</translation>
    </message>
    <message>
        <source>The ways on</source>
        <translation>后续办理途径</translation>
    </message>
    <message>
        <source>Days since</source>
        <translation>已过期天数</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>执业</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>正在办理</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>待发送</translation>
    </message>
    <message>
        <source>▲ Ask the authority</source>
        <translation>▲ 请询问审批机关</translation>
    </message>
    <message>
        <source>■ Must not practise</source>
        <translation>■ 不得执业</translation>
    </message>
    <message>
        <source>– Nothing filed</source>
        <translation>– 未申请</translation>
    </message>
    <message>
        <source>{business}: {state}</source>
        <translation>{business}：{state}</translation>
    </message>
    <message>
        <source>Copy the &amp;list of those who must not practise</source>
        <translation>复制不得执业名单(&amp;L)</translation>
    </message>
    <message>
        <source>Puts the nurses that show here on the clipboard, department by department</source>
        <translation>将此处显示的护士按科室复制到剪贴板</translation>
    </message>
    <message>
        <source>File a dere&amp;gistration…</source>
        <translation>注销申请(&amp;G)…</translation>
    </message>
    <message>
        <source>Files the deregistration of the chosen nurse, on one of five grounds</source>
        <translation>按五种事由之一，为所选护士申请注销注册</translation>
    </message>
    <message>
        <source>Print the &amp;sheet of those who must not practise</source>
        <translation>打印不得执业名单(&amp;S)</translation>
    </message>
    <message>
        <source>A sheet for the head nurse of the chosen department, or of each: expired, ended, revoked, suspended, not registered</source>
        <translation>按所选科室（或每个科室一份）打印，由护士长签收：过期、注销、吊销、暂停执业、未注册</translation>
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
    <name>FieldReview</name>
    <message>
        <source>Accept</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>▲ The register has changed since this was asked. It now says: {value}</source>
        <translation>▲ 提出申请以后，注册信息已有变动，现为：{value}</translation>
    </message>
    <message>
        <source>Reason; left empty, the one above holds</source>
        <translation>退回原因；留空则同上一项</translation>
    </message>
    <message>
        <source>Accept {field}</source>
        <translation>同意修改{field}</translation>
    </message>
    <message>
        <source>Return {field}</source>
        <translation>退回{field}</translation>
    </message>
    <message>
        <source>Reason for returning {field}</source>
        <translation>退回{field}的原因</translation>
    </message>
    <message>
        <source>{field}, before: {value}</source>
        <translation>{field}，原内容：{value}</translation>
    </message>
    <message>
        <source>{field}, asked for: {value}</source>
        <translation>{field}，申请修改为：{value}</translation>
    </message>
    <message>
        <source>● As you decided before.</source>
        <translation>● 按您先前的决定填好。</translation>
    </message>
    <message>
        <source>▲ To be decided: asked for after you had decided.</source>
        <translation>▲ 待审核：这是您决定之后才申请的。</translation>
    </message>
</context>
<context>
    <name>FormLayouts</name>
    <message>
        <source>Layouts of the forms</source>
        <translation>各表的版式</translation>
    </message>
    <message>
        <source>The layouts are being read.</source>
        <translation>正在读取版式。</translation>
    </message>
    <message>
        <source>Folder with a layout</source>
        <translation>选择版式所在的文件夹</translation>
    </message>
    <message>
        <source>The layout is being tried…</source>
        <translation>正在试排版式…</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>审批机关</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>版式</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Only those that want it</source>
        <translation>仅限要求使用的机关</translation>
    </message>
    <message>
        <source>All authorities</source>
        <translation>所有审批机关</translation>
    </message>
    <message>
        <source>✔ Verified</source>
        <translation>✔ 已核实</translation>
    </message>
    <message>
        <source>▲ Reference layout</source>
        <translation>▲ 参考版式</translation>
    </message>
    <message>
        <source>● Imported at this desk</source>
        <translation>● 本机导入</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>程序自带</translation>
    </message>
    <message>
        <source>■ Missing: to be imported</source>
        <translation>■ 缺少，需要导入</translation>
    </message>
    <message>
        <source>The layout was not taken over, and nothing was changed. What is wrong:</source>
        <translation>版式未导入，没有作任何改变。存在的问题：</translation>
    </message>
    <message>
        <source>{form} is printed with the imported layout from now on. Print one and compare it first.</source>
        <translation>{form}今后按导入的版式打印。请先打印一份核对。</translation>
    </message>
    <message>
        <source>The imported layout of {form} was removed. Its folder can be imported again.</source>
        <translation>{form}的导入版式已移除，可以从其文件夹重新导入。</translation>
    </message>
    <message>
        <source>This computer has no Chinese font that forms are set in, so that a layout can&apos;t be tried. Nothing changed.</source>
        <translation>本机没有排印表格所用的中文字体，无法试排版式。没有作任何改变。</translation>
    </message>
    <message>
        <source>Form layouts</source>
        <translation>表格版式</translation>
    </message>
    <message>
        <source>How the application forms are printed. A reference layout was reconstructed from public notices: if your authority hands out its own, import its folder here.</source>
        <translation>申请审核表按这里的版式打印。“参考版式”是根据公开资料整理的；审批机关提供了自己的版式时，请在此导入其文件夹。</translation>
    </message>
    <message>
        <source>What is wrong with the layout</source>
        <translation>版式存在的问题</translation>
    </message>
    <message>
        <source>&amp;Import a folder…</source>
        <translation>导入文件夹(&amp;I)…</translation>
    </message>
    <message>
        <source>A folder with form.html.j2 and profile.json. It is tried first; nothing changes if something is wrong with it.</source>
        <translation>包含模板文件和说明文件的文件夹。先试排检查，有问题则不作任何改变。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Removes the imported layout; the form is printed as before it was imported</source>
        <translation>移除导入的版式，该表恢复按导入之前的版式打印</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>GetLatest</name>
    <message>
        <source>Getting the latest…</source>
        <translation>正在获取…</translation>
    </message>
    <message>
        <source>Get the latest (F5)</source>
        <translation>获取最新（F5）</translation>
    </message>
    <message>
        <source>Sends what waits and fetches what is new. Records as of {time}.</source>
        <translation>发送待发送事项并获取最新数据。数据截至 {time}。</translation>
    </message>
    <message>
        <source>never</source>
        <translation>尚未接收</translation>
    </message>
</context>
<context>
    <name>GuidancePanel</name>
    <message>
        <source>Nobody is chosen</source>
        <translation>未选择人员</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>无法识别</translation>
    </message>
    <message>
        <source>Look somebody up: what the answer means and what to do next then stands here.</source>
        <translation>请先查询：结果的含义和下一步办法将显示在这里。</translation>
    </message>
    <message>
        <source>Line {number} was not asked: write an ID number, a certificate number or a name, and look up again.</source>
        <translation>第 {number} 行未查询：请填写证件号、证书编号或姓名后重新查询。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>What the answer means</source>
        <translation>结果说明</translation>
    </message>
    <message>
        <source>&amp;Exam passed</source>
        <translation>考试通过时间(&amp;E)</translation>
    </message>
    <message>
        <source>What the answer means and what to do next</source>
        <translation>结果的含义和下一步办法</translation>
    </message>
    <message>
        <source>Notice for the nurse</source>
        <translation>给护士的通知</translation>
    </message>
    <message>
        <source>Copy the an&amp;swer</source>
        <translation>复制说明(&amp;S)</translation>
    </message>
    <message>
        <source>Copy the no&amp;tice</source>
        <translation>复制通知(&amp;T)</translation>
    </message>
    <message>
        <source>File a dere&amp;gistration…</source>
        <translation>注销申请(&amp;G)…</translation>
    </message>
    <message>
        <source>For somebody who has left for good, on one of five grounds</source>
        <translation>适用于人员多出：按五种事由之一申请注销注册</translation>
    </message>
    <message>
        <source>Show in the &amp;roster</source>
        <translation>在本院护士中查看(&amp;R)</translation>
    </message>
    <message>
        <source>Shows the file of this nurse among the nurses of this institution</source>
        <translation>在本院护士列表中显示该护士的信息</translation>
    </message>
    <message>
        <source>The roster of this desk does not have this nurse yet: get the latest (F5) and try again.</source>
        <translation>本机的护士列表中还没有该护士：请先获取最新（F5），然后重试。</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>‹ &amp;Back</source>
        <translation>‹ 后退(&amp;B)</translation>
    </message>
    <message>
        <source>To the page before (Alt+Left)</source>
        <translation>回到上一页（Alt+←）</translation>
    </message>
    <message>
        <source>&amp;Forward ›</source>
        <translation>前进(&amp;F) ›</translation>
    </message>
    <message>
        <source>To the page after (Alt+Right)</source>
        <translation>到下一页（Alt+→）</translation>
    </message>
    <message>
        <source>Search in the help</source>
        <translation>在帮助中搜索</translation>
    </message>
    <message>
        <source>Search in all topics (Ctrl+F)</source>
        <translation>在所有主题中搜索（Ctrl+F）</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>No topic has all these words. Try one word, or ask customer service.</source>
        <translation>没有主题包含全部这些词。请只用一个词再试，或者询问客服中心。</translation>
    </message>
    <message>
        <source>Text of the topic</source>
        <translation>主题正文</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Smaller text (Ctrl+-)</source>
        <translation>缩小文字（Ctrl+-）</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Larger text (Ctrl++)</source>
        <translation>放大文字（Ctrl++）</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>复制为文本(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Prints what shows at the right (Ctrl+P)</source>
        <translation>打印右边显示的内容（Ctrl+P）</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>Ledger</source>
        <translation>操作台账</translation>
    </message>
    <message>
        <source>Search in the ledger</source>
        <translation>在操作台账中搜索</translation>
    </message>
    <message>
        <source>Search: name, event, operator, details</source>
        <translation>搜索：姓名、事项、经办人、详情</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>事项种类</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时间范围</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>重新核查(&amp;A)</translation>
    </message>
    <message>
        <source>Reads all entries and computes their hashes anew</source>
        <translation>重新读取全部记录并逐条计算校验值</translation>
    </message>
    <message>
        <source>&amp;Export for an inspection…</source>
        <translation>导出备查(&amp;E)…</translation>
    </message>
    <message>
        <source>All entries with their hashes as an Excel workbook. This is written to the ledger.</source>
        <translation>把全部记录连同校验值导出为电子表格。导出本身也记入操作台账。</translation>
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
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>LedgerDialog</name>
    <message>
        <source>The ledger is being read and checked…</source>
        <translation>正在读取并核查操作台账…</translation>
    </message>
    <message>
        <source>Export the ledger</source>
        <translation>导出操作台账</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Ledger {day}</source>
        <translation>操作台账 {day}</translation>
    </message>
    <message>
        <source>The workbook is being written…</source>
        <translation>正在写入电子表格…</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>About</source>
        <translation>涉及</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Entries of the ledger</source>
        <translation>操作台账的记录</translation>
    </message>
    <message>
        <source>Nothing is written yet. What is done, seen in full, printed or exported here is noted by itself.</source>
        <translation>还没有记录。在本机办理、完整查看、打印或导出的事项会自动记入。</translation>
    </message>
    <message>
        <source>No entry matches. Clear the search, or choose another kind or period.</source>
        <translation>没有符合条件的记录。请清除搜索，或者改选事项种类或时间范围。</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>全部事项</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>最近七天</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>最近三十天</translation>
    </message>
    <message>
        <source>The last 12 months</source>
        <translation>最近十二个月</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>不限时间</translation>
    </message>
    <message>
        <source>{shown} of {count} entries</source>
        <translation>{shown} / {count} 条</translation>
    </message>
    <message>
        <source>Stopped: no file was made.</source>
        <translation>已停止：没有生成文件。</translation>
    </message>
    <message>
        <source>Done: {count} entries are in {path}</source>
        <translation>已完成：{count} 条记录写入 {path}</translation>
    </message>
    <message>
        <source>The disk is full: no file was made. Make room, or choose another place.</source>
        <translation>磁盘已满：没有生成文件。请腾出空间，或者另选位置。</translation>
    </message>
    <message>
        <source>The folder is not there any more: no file was made. Choose another one.</source>
        <translation>文件夹已不存在：没有生成文件。请另选一个。</translation>
    </message>
    <message>
        <source>The file can&apos;t be written: it may be open in Excel, or the folder may be for reading only. Close it, or choose another name. What was there before is as it was.</source>
        <translation>无法写入文件：它可能正在 Excel 中打开，或者文件夹只能读取。请先关闭，或者换一个文件名。原有的文件没有改动。</translation>
    </message>
    <message>
        <source>The file could not be written: no file was made. Choose another place.</source>
        <translation>文件未能写入：没有生成文件。请另选位置。</translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>Locked after {minutes} min without keyboard or mouse.</source>
        <translation>{minutes} 分钟没有使用键盘和鼠标，已锁定。</translation>
    </message>
    <message>
        <source>The desk was locked when the program ended, and still is.</source>
        <translation>程序上次结束时处于锁定状态，现在仍然锁定。</translation>
    </message>
    <message>
        <source>The desk is locked.</source>
        <translation>已锁定。</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>退出登录(&amp;S)</translation>
    </message>
    <message>
        <source>Closes the records. What waits to be sent is kept.</source>
        <translation>关闭本机数据。待发送的操作会保留。</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>解锁(&amp;U)</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>{operator} is at work here</source>
        <translation>{operator} 正在使用</translation>
    </message>
    <message>
        <source>What waits to be sent is sent meanwhile, and nothing that was begun is lost.</source>
        <translation>待发送的操作照常发送，没有做完的内容都会保留。</translation>
    </message>
    <message>
        <source>The password is being checked…</source>
        <translation>正在核对密码…</translation>
    </message>
    <message>
        <source>This is not the password that opens the records at this desk.</source>
        <translation>这不是能打开本机数据的密码。</translation>
    </message>
    <message>
        <source>The password can&apos;t be checked: the file with the wrapped key is missing or damaged. Bring “key.vault” of this desk back from a backup of the computer; until then the desk stays locked.</source>
        <translation>无法核对密码：保存密钥的文件缺失或损坏。请从电脑的备份中找回本机的“key.vault”；在此之前保持锁定。</translation>
    </message>
    <message>
        <source>Too many wrong passwords in a row. The next one can be typed in {seconds} seconds.</source>
        <translation>连续多次输错密码，请在 {seconds} 秒后再输入。</translation>
    </message>
    <message>
        <source>Type the password of this account.</source>
        <translation>请输入本账户的密码。</translation>
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
    <message>
        <source>&amp;No user name yet?</source>
        <translation>还没有用户名？(&amp;N)</translation>
    </message>
    <message>
        <source>Where an institution gets its user name and password, and what to bring: opens without a connection</source>
        <translation>医疗机构到哪里领取用户名和密码、要带什么材料，没有网络也能查看</translation>
    </message>
    <message>
        <source>Where the desk was backed up to a file with a passphrase, at this or another computer</source>
        <translation>在本机或另一台电脑上用口令备份到文件之后</translation>
    </message>
    <message>
        <source>&amp;Ask the keyring again</source>
        <translation>再次询问密钥环(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Check this computer…</source>
        <translation>检查本机(&amp;C)…</translation>
    </message>
    <message>
        <source>Whether network, certificates, keyring, disk and printing are in order, and what to do where they are not</source>
        <translation>看网络、证书、密钥环、磁盘和打印是否正常，不正常时该怎么办</translation>
    </message>
    <message>
        <source>Check for up&amp;dates…</source>
        <translation>检查更新(&amp;D)…</translation>
    </message>
    <message>
        <source>The hospital has set this address; it can&apos;t be changed here.</source>
        <translation>此地址由医院统一设置，不能在这里更改。</translation>
    </message>
    <message>
        <source>R&amp;estore from a backup…</source>
        <translation>从备份恢复(&amp;E)…</translation>
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
        <source>To be sent: {count}</source>
        <translation>待发送 {count}</translation>
    </message>
    <message>
        <source>Roster {count}</source>
        <translation>本院护士 {count}</translation>
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
        <source>● Customer service: {count} new</source>
        <translation>● 客服中心：{count} 条新回复</translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation>客服中心</translation>
    </message>
    <message>
        <source>Questions about this system, and the answers</source>
        <translation>使用本系统遇到的问题和客服的回复</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>注册验证</translation>
    </message>
    <message>
        <source>To be renewed {count}</source>
        <translation>待延续 {count}</translation>
    </message>
    <message>
        <source>Expired {count}</source>
        <translation>过期未延续 {count}</translation>
    </message>
    <message>
        <source>Change review {count}</source>
        <translation>信息修改审核 {count}</translation>
    </message>
    <message>
        <source>Business handling {count}</source>
        <translation>业务办理 {count}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Account activation {count}</source>
        <translation>账户激活码 {count}</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>The manual, at the page that explains what you are doing (F1)</source>
        <translation>操作手册，直接打开与当前操作有关的一页（F1）</translation>
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
    <name>NumberCard</name>
    <message>
        <source>{title} {number}, {urgency}. Open the list</source>
        <translation>{title} {number}，{urgency}。打开列表</translation>
    </message>
</context>
<context>
    <name>NurseActions</name>
    <message>
        <source>✔ Accepted: {action}, {time}, receipt {receipt_no}</source>
        <translation>✔ 已受理：{action}，{time}，回执 {receipt_no}</translation>
    </message>
    <message>
        <source>Files the deregistration of this nurse with the authority, on one of five grounds</source>
        <translation>按五种事由之一，向审批机关申请注销该护士的注册</translation>
    </message>
    <message>
        <source>There is no registration to end.</source>
        <translation>没有可注销的注册。</translation>
    </message>
    <message>
        <source>Gives the nurse&apos;s account a one-time password, with a reason</source>
        <translation>为该护士的账户重置一次性密码，须填写原因</translation>
    </message>
    <message>
        <source>The nurse has no account, and so no password.</source>
        <translation>该护士尚未建立账户，没有密码可重置。</translation>
    </message>
    <message>
        <source>“{action}” waits to be sent. The next can be done once it is answered.</source>
        <translation>“{action}”待发送，得到答复后方可进行下一项。</translation>
    </message>
    <message>
        <source>“{action}” was not accepted: decide on it under “To be sent” first.</source>
        <translation>“{action}”未被接受：请先在“待发送”中处理。</translation>
    </message>
    <message>
        <source>Present number: {phone}</source>
        <translation>现有号码：{phone}</translation>
    </message>
    <message>
        <source>Why is the number of {name} changed?</source>
        <translation>为何更改{name}的手机号？</translation>
    </message>
    <message>
        <source>Change the &amp;phone number</source>
        <translation>更改手机号(&amp;P)</translation>
    </message>
    <message>
        <source>Why is the password of {name} reset? The present one ends at once, and so do her sessions.</source>
        <translation>为何重置{name}的密码？原密码立即失效，已登录的会话同时结束。</translation>
    </message>
    <message>
        <source>Reset the pass&amp;word</source>
        <translation>重置密码(&amp;W)</translation>
    </message>
    <message>
        <source>Please say why: the reason is written to the ledger.</source>
        <translation>请填写原因：原因将记入操作台账。</translation>
    </message>
    <message>
        <source>■ Please type the new number.</source>
        <translation>■ 请输入新手机号。</translation>
    </message>
    <message>
        <source>■ Not a telephone number: 6 to 20 digits, with + before a foreign one.</source>
        <translation>■ 不是电话号码：应为 6 至 20 位数字，境外号码前加 +。</translation>
    </message>
    <message>
        <source>■ This is the present number.</source>
        <translation>■ 与现有号码相同。</translation>
    </message>
    <message>
        <source>▲ No mobile number of the mainland: right for a foreign one, else compare.</source>
        <translation>▲ 不是内地手机号：境外号码可以提交，否则请核对。</translation>
    </message>
    <message>
        <source>✔ A mobile number of the mainland.</source>
        <translation>✔ 内地手机号。</translation>
    </message>
    <message>
        <source>For this nurse</source>
        <translation>为该护士办理</translation>
    </message>
    <message>
        <source>&amp;Deregister…</source>
        <translation>注销申请(&amp;D)…</translation>
    </message>
    <message>
        <source>Change &amp;phone…</source>
        <translation>更改手机号(&amp;P)…</translation>
    </message>
    <message>
        <source>Gives the nurse another telephone number at the registry, with a reason</source>
        <translation>在注册中心更改该护士的手机号，须填写原因</translation>
    </message>
    <message>
        <source>Reset pass&amp;word…</source>
        <translation>重置密码(&amp;W)…</translation>
    </message>
    <message>
        <source>See the &amp;outbox…</source>
        <translation>查看待发送(&amp;O)…</translation>
    </message>
    <message>
        <source>Shows why it was refused, and both sides of a conflict</source>
        <translation>查看被拒绝的原因，或冲突双方的内容</translation>
    </message>
    <message>
        <source>&amp;New number</source>
        <translation>新手机号(&amp;N)</translation>
    </message>
    <message>
        <source>New telephone number, required</source>
        <translation>新手机号，必填</translation>
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
    <message>
        <source>The registry wants you to sign in first. Its answer comes by itself after that.</source>
        <translation>注册库要求先登录，登录后会自动显示答复。</translation>
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
    <message>
        <source>Print&amp;ed ▲</source>
        <translation>打印 ▲(&amp;E)</translation>
    </message>
    <message>
        <source>Print&amp;ed</source>
        <translation>打印(&amp;E)</translation>
    </message>
</context>
<context>
    <name>NursePapers</name>
    <message>
        <source>Business</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>To be noted</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>去向</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>打印时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>On</source>
        <translation>打印到</translation>
    </message>
    <message>
        <source>Printed forms of the nurse</source>
        <translation>这名护士已打印的申请审核表</translation>
    </message>
    <message>
        <source>Enter opens the application under Business</source>
        <translation>按回车在“业务办理”中打开申请</translation>
    </message>
    <message>
        <source>No form of this nurse was printed at this desk. Forms are printed under Business.</source>
        <translation>本机没有打印过这名护士的申请审核表。申请审核表在“业务办理”中打印。</translation>
    </message>
</context>
<context>
    <name>OneTimePassword</name>
    <message>
        <source>Of {time}. {name} signs in with it and then chooses a password of her own. It stays here until you press “Done”.</source>
        <translation>{time} 生成。{name}用它登录后自行设置新密码。按“已转交”之前一直保留在此。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>One-time password</source>
        <translation>一次性密码</translation>
    </message>
    <message>
        <source>● One-time password</source>
        <translation>● 一次性密码</translation>
    </message>
    <message>
        <source>One-time password, hidden until it is shown</source>
        <translation>一次性密码，按“显示”前隐藏</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>显示(&amp;S)</translation>
    </message>
    <message>
        <source>Shows the password. This is written to the ledger.</source>
        <translation>显示密码，并记入操作台账。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Puts the password on the clipboard. This is written to the ledger.</source>
        <translation>将密码复制到剪贴板，并记入操作台账。</translation>
    </message>
    <message>
        <source>Don&amp;e</source>
        <translation>已转交(&amp;E)</translation>
    </message>
    <message>
        <source>The nurse has it: the password is forgotten here for good</source>
        <translation>护士已收到密码：从本机永久删除</translation>
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
    <message>
        <source>Send &amp;now</source>
        <translation>立即发送(&amp;N)</translation>
    </message>
    <message>
        <source>Tries at once what waits; does anew what was refused, where the record still allows it</source>
        <translation>立即尝试发送待发送的操作；被拒绝的操作，在记录仍允许时重新办理</translation>
    </message>
    <message>
        <source>Open the &amp;record</source>
        <translation>打开记录(&amp;R)</translation>
    </message>
    <message>
        <source>Leads to what the action is about, in its tab or dialog</source>
        <translation>转到该操作所涉及的记录</translation>
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
    <message>
        <source>Enter compares a conflict or opens the record, Delete withdraws what was never sent</source>
        <translation>回车对照冲突或打开记录，删除键撤回尚未发出的操作</translation>
    </message>
    <message>
        <source>Do it a&amp;gain</source>
        <translation>重新办理(&amp;G)</translation>
    </message>
    <message>
        <source>Send &amp;now</source>
        <translation>立即发送(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Withdraw {count}</source>
        <translation>撤回 {count} 件(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Withdraw it</source>
        <translation>撤回(&amp;W)</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <source>To be renewed</source>
        <translation>待延续</translation>
    </message>
    <message>
        <source>Expired, not renewed</source>
        <translation>过期未延续</translation>
    </message>
    <message>
        <source>Changes to review</source>
        <translation>待审核修改</translation>
    </message>
    <message>
        <source>Business to confirm</source>
        <translation>待确认业务</translation>
    </message>
    <message>
        <source>No nurse is here yet. The roster arrives with the first connection to the registry.</source>
        <translation>还没有护士数据。首次连接注册中心后，名册会自动到达。</translation>
    </message>
    <message>
        <source>arrives with the first connection</source>
        <translation>首次连接后显示</translation>
    </message>
    <message>
        <source>is being counted…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>科室</translation>
    </message>
    <message>
        <source>Renewal window</source>
        <translation>延续窗口期</translation>
    </message>
    <message>
        <source>Last legal day</source>
        <translation>法定截止日</translation>
    </message>
    <message>
        <source>Why silent</source>
        <translation>未申请原因</translation>
    </message>
    <message>
        <source>Nurses in the renewal window who have not applied</source>
        <translation>窗口期内未申请的护士</translation>
    </message>
    <message>
        <source>Arrow keys move, Enter opens the nurse in the roster</source>
        <translation>方向键移动，回车在“本院护士”中打开</translation>
    </message>
    <message>
        <source>How the registrations that end are counted</source>
        <translation>到期人数的统计方式</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>By department</source>
        <translation>按科室</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>最近变化</translation>
    </message>
    <message>
        <source>Nothing to do here: everybody whose renewal window is open has applied.</source>
        <translation>无需处理：窗口期内的护士均已申请延续注册。</translation>
    </message>
    <message>
        <source>Nobody here matches the search at the top of the window. Clear it to see them all.</source>
        <translation>没有符合搜索条件的护士。清空窗口上方的搜索框即可显示全部。</translation>
    </message>
    <message>
        <source>✔ Nothing to do today</source>
        <translation>✔ 今日无待办</translation>
    </message>
    <message>
        <source>As of {time}</source>
        <translation>数据截至 {time}</translation>
    </message>
    <message>
        <source>No records received yet</source>
        <translation>尚未接收数据</translation>
    </message>
    <message>
        <source>In the window, not applied: {count}</source>
        <translation>窗口期内未申请 {count} 人</translation>
    </message>
    <message>
        <source>No registration ends within 24 months.</source>
        <translation>24 个月内无人到期。</translation>
    </message>
    <message>
        <source>Since {time}, when this desk was last in use</source>
        <translation>上次使用（{time}）以来的变化</translation>
    </message>
    <message>
        <source>Nothing has changed since. What the registry sends shows here by itself.</source>
        <translation>没有变化。注册中心发来的更新会自动显示在这里。</translation>
    </message>
    <message>
        <source>✔ Copied. Paste it where you want it.</source>
        <translation>✔ 已复制，可粘贴到需要的地方。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Copy the &amp;list as text</source>
        <translation>复制名单文本(&amp;L)</translation>
    </message>
    <message>
        <source>Puts the nurses that show here on the clipboard, department by department</source>
        <translation>将此处显示的护士按科室复制到剪贴板</translation>
    </message>
    <message>
        <source>Registrations that end</source>
        <translation>注册到期人数</translation>
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
    <name>Papers</name>
    <message>
        <source>Where the printed forms are</source>
        <translation>纸质材料去向</translation>
    </message>
    <message>
        <source>Where the forms are</source>
        <translation>申请审核表的去向</translation>
    </message>
    <message>
        <source>Search the printed forms</source>
        <translation>搜索已打印的申请审核表</translation>
    </message>
    <message>
        <source>Name, pinyin, application no.</source>
        <translation>姓名、拼音、申请编号</translation>
    </message>
    <message>
        <source>Si&amp;gned</source>
        <translation>已签字(&amp;G)</translation>
    </message>
    <message>
        <source>Marks the ticked forms, or without ticks the selected ones: the nurse has signed</source>
        <translation>标记勾选的（没有勾选时为选中的）申请审核表：护士已签字</translation>
    </message>
    <message>
        <source>Seale&amp;d</source>
        <translation>已盖章(&amp;D)</translation>
    </message>
    <message>
        <source>Marks the ticked forms, or without ticks the selected ones: the institution has sealed them</source>
        <translation>标记勾选的（没有勾选时为选中的）申请审核表：本院已盖章</translation>
    </message>
    <message>
        <source>De&amp;livered</source>
        <translation>已递交(&amp;L)</translation>
    </message>
    <message>
        <source>Marks the ticked forms, or without ticks the selected ones: they were handed in at the authority</source>
        <translation>标记勾选的（没有勾选时为选中的）申请审核表：已递交审批机关</translation>
    </message>
    <message>
        <source>Co&amp;me back</source>
        <translation>已返回(&amp;M)</translation>
    </message>
    <message>
        <source>Marks the ticked forms, or without ticks the selected ones: the authority gave them back</source>
        <translation>标记勾选的（没有勾选时为选中的）申请审核表：审批机关已交还</translation>
    </message>
    <message>
        <source>&amp;Take the last mark back</source>
        <translation>撤销上一步标记(&amp;T)</translation>
    </message>
    <message>
        <source>For a mark that was a mistake. Both stay in the ledger.</source>
        <translation>标记有误时使用。标记和撤销都留在操作台账中。</translation>
    </message>
    <message>
        <source>&amp;Open the application</source>
        <translation>打开申请(&amp;O)</translation>
    </message>
    <message>
        <source>Shows the application under Business</source>
        <translation>在“业务办理”中显示这份申请</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>PapersDialog</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>去向</translation>
    </message>
    <message>
        <source>For</source>
        <translation>已停留</translation>
    </message>
    <message>
        <source>To be noted</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>打印时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>On</source>
        <translation>打印到</translation>
    </message>
    <message>
        <source>Application no.</source>
        <translation>申请编号</translation>
    </message>
    <message>
        <source>Printed forms</source>
        <translation>已打印的申请审核表</translation>
    </message>
    <message>
        <source>Arrow keys move, Space ticks, Enter opens the application</source>
        <translation>方向键移动，空格键勾选，回车打开申请</translation>
    </message>
    <message>
        <source>The register is being read…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>All under way {count}</source>
        <translation>全部在途 {count}</translation>
    </message>
    <message>
        <source>To be signed {count}</source>
        <translation>待签字 {count}</translation>
    </message>
    <message>
        <source>To be sealed {count}</source>
        <translation>待盖章 {count}</translation>
    </message>
    <message>
        <source>To be delivered {count}</source>
        <translation>待递交 {count}</translation>
    </message>
    <message>
        <source>With the authority {count}</source>
        <translation>在审批机关 {count}</translation>
    </message>
    <message>
        <source>Come back {count}</source>
        <translation>已返回 {count}</translation>
    </message>
    <message>
        <source>Finished {count}</source>
        <translation>已办结 {count}</translation>
    </message>
    <message>
        <source>No form was printed at this desk yet. What you print under Business shows here.</source>
        <translation>本机还没有打印过申请审核表。在“业务办理”中打印的会列在这里。</translation>
    </message>
    <message>
        <source>No printed form is here now, or none matches the search.</source>
        <translation>这里现在没有申请审核表，或者没有符合搜索的。</translation>
    </message>
    <message>
        <source>{count} ticked:</source>
        <translation>已勾选 {count} 份：</translation>
    </message>
    <message>
        <source>{count} selected:</source>
        <translation>已选中 {count} 份：</translation>
    </message>
    <message>
        <source>{step}: {count} forms were marked.</source>
        <translation>{step}：已标记 {count} 份。</translation>
    </message>
    <message>
        <source>{step}: {count} of {asked} forms were marked; the others were so already, or are further.</source>
        <translation>{step}：{asked} 份中已标记 {count} 份；其他的已经标记过，或者已到后面的步骤。</translation>
    </message>
</context>
<context>
    <name>PendingRenewalTab</name>
    <message>
        <source>Registrations to be renewed</source>
        <translation>待延续注册</translation>
    </message>
    <message>
        <source>Nurses to be renewed</source>
        <translation>待延续注册的护士</translation>
    </message>
    <message>
        <source>No registration ends soon. Nurses show here 90 days before their renewal window opens.</source>
        <translation>近期没有需要延续注册的护士。延续窗口期开始前 90 天起，护士会显示在这里。</translation>
    </message>
    <message>
        <source>Nobody is in this phase or matches. Choose “All”, or press “Show all” to clear search and filter.</source>
        <translation>此阶段没有护士，或没有符合条件的护士。请选择“全部”，或按“显示全部”清除搜索和筛选。</translation>
    </message>
    <message>
        <source>Notice to the nurse</source>
        <translation>办理通知</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Opens on</source>
        <translation>可申请日</translation>
    </message>
    <message>
        <source>Last legal day</source>
        <translation>法定截止日</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>剩余天数</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>延续注册</translation>
    </message>
    <message>
        <source>– Not applied</source>
        <translation>– 未申请</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>待发送</translation>
    </message>
    <message>
        <source>Phase of the renewal window</source>
        <translation>延续窗口期的阶段</translation>
    </message>
    <message>
        <source>{name} {count}</source>
        <translation>{name} {count}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
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
    <message>
        <source>{destination} is stopped: {count} of {asked} papers wait in its queue and are printed when somebody resumes it. Don&apos;t print them again.</source>
        <translation>打印机 {destination} 已停止：{asked} 份中有 {count} 份在它的打印队列中等待，恢复后会自动打印，请不要重复打印。</translation>
    </message>
    <message>
        <source>Nothing was printed: {destination} is not there any more, or the print service of this computer does not run. Print again and choose another printer.</source>
        <translation>没有打印：打印机 {destination} 已不存在，或者本机的打印服务没有运行。请重新打印，并选择其他打印机。</translation>
    </message>
    <message>
        <source>Nothing was printed: {destination} accepts no papers at the moment. Choose another printer or ask IT.</source>
        <translation>没有打印：打印机 {destination} 目前不接受打印任务。请选择其他打印机，或者联系信息科。</translation>
    </message>
    <message>
        <source>Nothing was printed: the disk of this computer is full. Make room on it and print again.</source>
        <translation>没有打印：本机磁盘已满。请腾出空间后重新打印。</translation>
    </message>
    <message>
        <source>Nothing was printed: {destination} did not take the papers. It may be out of reach, or the disk of the print service full. Choose another printer or ask IT.</source>
        <translation>没有打印：打印机 {destination} 没有接收，可能是连接不上，或者打印服务的磁盘已满。请选择其他打印机，或者联系信息科。</translation>
    </message>
    <message>
        <source>Looking for printers…</source>
        <translation>正在查找打印机…</translation>
    </message>
    <message>
        <source>A range in the print dialog counts papers, not pages.</source>
        <translation>打印对话框中的范围按份（表格）计，不按页计。</translation>
    </message>
    <message>
        <source>{count} of {asked} papers were produced; the list says why the others were not. {destination}</source>
        <translation>{asked} 份中已生成 {count} 份，其余的原因见列表。{destination}</translation>
    </message>
    <message>
        <source>There is no layout of this form. Ask the authority for one and import it.</source>
        <translation>没有这种表格的版式。请向审批机关索取并导入。</translation>
    </message>
    <message>
        <source>{paper}: {reason}</source>
        <translation>{paper}：{reason}</translation>
    </message>
    <message>
        <source>&amp;Go on with the remaining {count}</source>
        <translation>继续打印剩余的 {count} 份(&amp;G)</translation>
    </message>
    <message>
        <source>O&amp;rder</source>
        <translation>顺序(&amp;R)</translation>
    </message>
    <message>
        <source>Order of the forms</source>
        <translation>表格的顺序</translation>
    </message>
    <message>
        <source>S&amp;ummary sheet on top</source>
        <translation>汇总表放在最上面(&amp;U)</translation>
    </message>
    <message>
        <source>Summary as &amp;workbook…</source>
        <translation>汇总表存为工作簿(&amp;W)…</translation>
    </message>
    <message>
        <source>What was not printed, and why</source>
        <translation>未打印的表格及原因</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Forms can be saved as PDF.</source>
        <translation>本机没有安装打印机。表单可以保存为 PDF。</translation>
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
    <name>RenewalList</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>科室</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Arrow keys move, Enter leads to the panel at the right</source>
        <translation>方向键移动，回车键转到右侧面板</translation>
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
        <source>✔ Copied. Paste it where you want it.</source>
        <translation>✔ 已复制，可粘贴到需要的地方。</translation>
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
        <source>Show &amp;all</source>
        <translation>显示全部(&amp;A)</translation>
    </message>
    <message>
        <source>Clear the search and every filter</source>
        <translation>清除搜索和全部筛选</translation>
    </message>
    <message>
        <source>Cop&amp;y this text</source>
        <translation>复制此文本(&amp;Y)</translation>
    </message>
    <message>
        <source>Puts the text below on the clipboard, to be pasted into a message</source>
        <translation>将下方文本复制到剪贴板，可粘贴到消息中</translation>
    </message>
    <message>
        <source>&amp;Print the notices of those shown</source>
        <translation>打印所列护士的通知(&amp;P)</translation>
    </message>
    <message>
        <source>A slip for each nurse that shows here, four to a page, to be cut apart and handed out</source>
        <translation>为此处列出的每位护士打印一张通知，每页四张，裁开后发放</translation>
    </message>
    <message>
        <source>Print this &amp;notice</source>
        <translation>打印此通知(&amp;N)</translation>
    </message>
    <message>
        <source>Prints the text below as a slip to hand out</source>
        <translation>将下面的文字打印成一张可发放的通知</translation>
    </message>
    <message>
        <source>{count} of those shown have filed nothing: there is no form of theirs to print yet.</source>
        <translation>所列人员中有 {count} 人尚未提交申请，暂无申请表可打印。</translation>
    </message>
    <message>
        <source>Print the &amp;forms of those shown…</source>
        <translation>打印所列人员的申请表(&amp;F)…</translation>
    </message>
    <message>
        <source>The application forms of the nurses that show here, as far as an application is filed</source>
        <translation>打印这里所列护士的申请审核表；仅限已提交申请的</translation>
    </message>
</context>
<context>
    <name>Repair</name>
    <message>
        <source>The records at this desk are damaged</source>
        <translation>本机的记录已损坏</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>暂不处理(&amp;N)</translation>
    </message>
    <message>
        <source>Nothing is changed; you are asked again at the next start</source>
        <translation>不作任何更改；下次启动时会再询问</translation>
    </message>
    <message>
        <source>Begin &amp;anew from the registry</source>
        <translation>从注册中心重新开始(&amp;A)</translation>
    </message>
    <message>
        <source>Without the backup: what could be read of your own acts is kept, all records are fetched</source>
        <translation>不用备份：保留能读出的本机操作，重新取得全部记录</translation>
    </message>
    <message>
        <source>&amp;Restore the backup</source>
        <translation>恢复备份(&amp;R)</translation>
    </message>
</context>
<context>
    <name>RepairPage</name>
    <message>
        <source>The file can&apos;t be read in full: a disk that fails, or a computer that lost its power, does that.</source>
        <translation>记录文件无法完整读取。硬盘故障或电脑断电都可能造成这种情况。</translation>
    </message>
    <message>
        <source>Looking what can be had back…</source>
        <translation>正在查看能找回什么…</translation>
    </message>
    <message>
        <source>Of what waits to be sent, {count} could be read from the damaged file; nothing is sent twice.</source>
        <translation>从损坏的文件中读出 {count} 项待发送的业务；不会重复发送。</translation>
    </message>
    <message>
        <source>{count} that waited can&apos;t be read there. Those that are in the backup come back with it; look through “To be sent” and the ledger for the others.</source>
        <translation>另有 {count} 项待发送的业务读不出来。备份中有的会随备份恢复；其余请查看“待发送”和操作台账。</translation>
    </message>
    <message>
        <source>Afterwards all records are fetched from the registry again. The damaged file is kept beside the new one, as it is.</source>
        <translation>之后会从注册中心重新取得全部记录。损坏的文件原样保留在新文件旁边。</translation>
    </message>
    <message>
        <source>There is no backup of this desk that could be used.</source>
        <translation>本机没有可用的备份。</translation>
    </message>
    <message>
        <source>The last backup that is whole was made at {time}.</source>
        <translation>最近一份完整的备份做于 {time}。</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>Restore from a backup</source>
        <translation>从备份恢复</translation>
    </message>
    <message>
        <source>Brings back what was backed up to a file at this or another computer. First the file is opened and you see what is in it; nothing is changed before you press “Restore”.</source>
        <translation>恢复在本机或另一台电脑上备份到文件的内容。先打开文件，您会看到其中的内容；按“恢复”之前不作任何更改。</translation>
    </message>
    <message>
        <source>Backup &amp;file</source>
        <translation>备份文件(&amp;F)</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择…(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>口令(&amp;P)</translation>
    </message>
    <message>
        <source>Pass&amp;word here</source>
        <translation>本机记录的密码(&amp;W)</translation>
    </message>
    <message>
        <source>Set these records aside &amp;unopened</source>
        <translation>不打开，将这些记录另存一旁(&amp;U)</translation>
    </message>
    <message>
        <source>What waits in them is then not sent. The files are kept</source>
        <translation>其中待发送的业务将不会发送；文件会保留</translation>
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
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open the backup</source>
        <translation>打开备份(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复(&amp;R)</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>No file chosen yet</source>
        <translation>尚未选择文件</translation>
    </message>
    <message>
        <source>Backups (*.{suffix});;All files (*)</source>
        <translation>备份文件 (*.{suffix});;所有文件 (*)</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>选择备份文件</translation>
    </message>
    <message>
        <source>Choose the backup file first.</source>
        <translation>请先选择备份文件。</translation>
    </message>
    <message>
        <source>Enter the passphrase with which the backup was made.</source>
        <translation>请输入备份时所用的口令。</translation>
    </message>
    <message>
        <source>Opening the backup…</source>
        <translation>正在打开备份…</translation>
    </message>
    <message>
        <source>Enter the password that opens the records at this desk, or have them set aside.</source>
        <translation>请输入打开本机记录的密码，或者选择将其另存一旁。</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>正在恢复…</translation>
    </message>
    <message>
        <source>Backup of {time}: {institution}, user name {username}. Waiting to be sent: {count}.</source>
        <translation>备份时间 {time}：{institution}，用户名 {username}。待发送：{count} 项。</translation>
    </message>
    <message>
        <source>This desk has no records of this account yet.</source>
        <translation>本机还没有该账户的记录。</translation>
    </message>
    <message>
        <source>This desk already has records of this account. What waits in them and their ledger is added to the backup; the former files are kept.</source>
        <translation>本机已有该账户的记录。其中待发送的业务和操作台账会并入备份；原来的文件会保留。</translation>
    </message>
    <message>
        <source>This desk already has records of this account. With the password that opens them, what waits in them and their ledger is added to the backup. Set aside unopened, what waits in them is not sent. The former files are kept in either case.</source>
        <translation>本机已有该账户的记录。输入打开它们的密码，其中待发送的业务和操作台账会并入备份；如不打开而另存一旁，其中待发送的业务将不会发送。两种情况下原来的文件都会保留。</translation>
    </message>
    <message>
        <source>This password does not open the records at this desk. Nothing was changed.</source>
        <translation>此密码打不开本机的记录。未作任何更改。</translation>
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
    <name>ReviewTab</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Asks to change</source>
        <translation>申请修改</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>提交时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>待发送</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>▲ {fields}</source>
        <translation>▲ {fields}</translation>
    </message>
    <message>
        <source>{fields}
The register has changed since this was asked.</source>
        <translation>{fields}
提出申请以后，注册信息已有变动。</translation>
    </message>
    <message>
        <source>Change requests</source>
        <translation>信息修改申请</translation>
    </message>
    <message>
        <source>J and K move, Space ticks, Enter decides as marked at the right, R returns</source>
        <translation>J、K 键移动，空格键勾选，回车键按右侧所选提交，R 键退回</translation>
    </message>
    <message>
        <source>Nothing waits for you. What nurses ask to have corrected arrives here by itself.</source>
        <translation>没有待审核的申请。护士提出的信息修改申请会自动出现在这里。</translation>
    </message>
    <message>
        <source>Nothing is decided yet. What you accept or return shows here.</source>
        <translation>还没有已审核的申请。同意或退回的申请会显示在这里。</translation>
    </message>
    <message>
        <source>{name} {count}</source>
        <translation>{name} {count}</translation>
    </message>
    <message>
        <source>To be reviewed</source>
        <translation>待审核</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>已审核</translation>
    </message>
    <message>
        <source>{count} ticked</source>
        <translation>已勾选 {count}</translation>
    </message>
    <message>
        <source>Accepted: {accepted}. Not accepted: {others}; the reason stands in the column “To be sent”.</source>
        <translation>已同意 {accepted} 条。未同意 {others} 条，原因见“待发送”一列。</translation>
    </message>
    <message>
        <source>Accepted: {accepted}. They are sent by themselves.</source>
        <translation>已同意 {accepted} 条，将自动发送。</translation>
    </message>
    <message>
        <source>Change review</source>
        <translation>信息修改审核</translation>
    </message>
    <message>
        <source>How far the change requests are</source>
        <translation>信息修改申请的办理进度</translation>
    </message>
    <message>
        <source>J next · K previous · Enter decide · R return</source>
        <translation>J 下一条 · K 上一条 · 回车 提交 · R 退回</translation>
    </message>
    <message>
        <source>Accept the &amp;ticked ones</source>
        <translation>同意所勾选的(&amp;T)</translation>
    </message>
    <message>
        <source>Accepts every field of the ticked requests; those that need a closer look stay and say why</source>
        <translation>同意所勾选申请的全部修改；需要细看的留下并说明原因</translation>
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
    <message>
        <source>Customer service</source>
        <translation>客服中心</translation>
    </message>
    <message>
        <source>Questions about this system, and the answers</source>
        <translation>使用本系统遇到的问题和客服的回复</translation>
    </message>
    <message>
        <source>Activation &amp;codes</source>
        <translation>生成激活码(&amp;C)</translation>
    </message>
    <message>
        <source>Issues an activation code for each ticked nurse who needs one</source>
        <translation>为所勾选且需要的每名护士生成账户激活码</translation>
    </message>
</context>
<context>
    <name>ScanBar</name>
    <message>
        <source>✔ Marked: {step}.</source>
        <translation>✔ 已标记：{step}。</translation>
    </message>
    <message>
        <source>It was marked so already, or is further: nothing was changed.</source>
        <translation>这份已经这样标记过，或者已到后面的步骤，没有改动。</translation>
    </message>
    <message>
        <source>▲ The code arrived damaged, and nothing was changed. Switch the keyboard to English letters, and scan it again into this line.</source>
        <translation>▲ 收到的二维码内容不完整，没有改动。请把输入法切换到英文，在这一行重新扫描。</translation>
    </message>
    <message>
        <source>▲ This is not the code of an application form. Nothing was changed.</source>
        <translation>▲ 这不是申请审核表的二维码，没有改动。</translation>
    </message>
    <message>
        <source>▲ A form of {number} with these contents was not printed at this desk. Nothing was changed. Compare it with the application that shows now, or print it again here.</source>
        <translation>▲ 本机没有打印过内容相同的 {number} 申请审核表，没有改动。请与现在显示的申请对照，或者在本机重新打印。</translation>
    </message>
    <message>
        <source>▲ There is no application {number} at this desk: the form is another institution&apos;s, or its application has left. Nothing was changed.</source>
        <translation>▲ 本机没有编号为 {number} 的申请：这份材料属于其他医疗机构，或者申请已不在本院。没有改动。</translation>
    </message>
    <message>
        <source>▲ This is an older print: the form was printed again with other contents. Use the newer one. No scan marks this one; a key does.</source>
        <translation>▲ 这份是旧的：内容变更后已经重新打印，请使用新的一份。扫描不会标记这一份，按键可以。</translation>
    </message>
    <message>
        <source>▲ The application has changed since this was printed on {time}. Print it again. No scan marks this one; a key does.</source>
        <translation>▲ 打印后已变更：这份打印于 {time}，请重新打印。扫描不会标记这一份，按键可以。</translation>
    </message>
    <message>
        <source>{title}&#x3000;{way}&#x3000;{printed}</source>
        <translation>{title}&#x3000;{way}&#x3000;{printed}</translation>
    </message>
    <message>
        <source>Choose the step that every further scan marks (F6 to F9).</source>
        <translation>请选择以后每扫一份要标记的步骤（F6 至 F9）。</translation>
    </message>
    <message>
        <source>■ Every scan is marked: {step}. So far: {count}. Esc ends this.</source>
        <translation>■ 每扫一份都标记为“{step}”，已标记 {count} 份。按 Esc 结束。</translation>
    </message>
    <message>
        <source>Scanning printed forms</source>
        <translation>扫描纸质材料</translation>
    </message>
    <message>
        <source>Code of a printed form</source>
        <translation>申请审核表上的二维码</translation>
    </message>
    <message>
        <source>Scan the code at the foot of a form</source>
        <translation>扫描页脚的二维码</translation>
    </message>
    <message>
        <source>Signed (F6)</source>
        <translation>已签字 (F6)</translation>
    </message>
    <message>
        <source>The nurse has signed this form</source>
        <translation>护士已在这份申请审核表上签字</translation>
    </message>
    <message>
        <source>Sealed (F7)</source>
        <translation>已盖章 (F7)</translation>
    </message>
    <message>
        <source>The institution has sealed this form</source>
        <translation>本院已在这份申请审核表上盖章</translation>
    </message>
    <message>
        <source>Delivered (F8)</source>
        <translation>已递交 (F8)</translation>
    </message>
    <message>
        <source>This form was handed in at the authority</source>
        <translation>这份申请审核表已递交审批机关</translation>
    </message>
    <message>
        <source>Come back (F9)</source>
        <translation>已返回 (F9)</translation>
    </message>
    <message>
        <source>The authority gave this form back</source>
        <translation>审批机关已交还这份申请审核表</translation>
    </message>
    <message>
        <source>Ever&amp;y further scan too</source>
        <translation>以后每扫一份都这样标记(&amp;Y)</translation>
    </message>
    <message>
        <source>For a pile of paper: tick it, choose the step, and scan one after the other</source>
        <translation>一叠材料一起标记时使用：勾选，选好步骤，再一份一份地扫</translation>
    </message>
    <message>
        <source>Take the mark &amp;back</source>
        <translation>撤销标记(&amp;B)</translation>
    </message>
    <message>
        <source>For a mark that was a mistake. Both stay in the ledger.</source>
        <translation>标记有误时使用。标记和撤销都留在操作台账中。</translation>
    </message>
    <message>
        <source>End scanning</source>
        <translation>结束扫描</translation>
    </message>
    <message>
        <source>End scanning (Esc)</source>
        <translation>结束扫描 (Esc)</translation>
    </message>
</context>
<context>
    <name>SessionFlow</name>
    <message>
        <source>Opening the records…</source>
        <translation>正在打开数据…</translation>
    </message>
    <message>
        <source>The backup is restored. Sign in with the password of the account.</source>
        <translation>备份已恢复。请用该账户的密码登录。</translation>
    </message>
    <message>
        <source>You are signed out, but the system keyring did not let go of the key of the records. Once it answers, sign in and out again.</source>
        <translation>已退出登录，但系统密钥环没有交还数据的密钥。等它有应答后，请再登录并退出一次。</translation>
    </message>
    <message>
        <source>The backup is restored, but it is of another registry ({name}) than the one that the hospital has set for this desk. Ask your IT department.</source>
        <translation>备份已恢复，但它属于另一个注册中心（{name}），与医院为本机设置的地址不同。请咨询信息科。</translation>
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
    <message>
        <source>▲ Key: {reason}</source>
        <translation>▲ 密钥：{reason}</translation>
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
    <name>Update</name>
    <message>
        <source>New version of the program</source>
        <translation>程序更新</translation>
    </message>
    <message>
        <source>Version here</source>
        <translation>当前版本</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>新版本</translation>
    </message>
    <message>
        <source>▲ Whoever published it asks every hospital to install it. Until you do, you can go on working.</source>
        <translation>▲ 发布方要求各医疗机构安装此版本。安装之前仍可继续使用。</translation>
    </message>
    <message>
        <source>What is &amp;new</source>
        <translation>更新内容(&amp;N)</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>更新内容</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Cancel the do&amp;wnload</source>
        <translation>取消下载(&amp;W)</translation>
    </message>
    <message>
        <source>What has been loaded is thrown away</source>
        <translation>已下载的部分会被丢弃</translation>
    </message>
    <message>
        <source>Install from a &amp;file…</source>
        <translation>从文件安装(&amp;F)…</translation>
    </message>
    <message>
        <source>From a USB stick, for example: the setup and its .release.json lie side by side</source>
        <translation>例如从优盘安装：安装程序和它的说明文件放在同一文件夹</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>重新检查(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>下载(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Install and restart</source>
        <translation>安装并重启(&amp;I)</translation>
    </message>
</context>
<context>
    <name>UpdateDialog</name>
    <message>
        <source>&amp;Show in the folder</source>
        <translation>在文件夹中显示(&amp;S)</translation>
    </message>
    <message>
        <source>The registry&apos;s address is not known yet. A package on a stick can be installed.</source>
        <translation>还没有注册中心地址；仍可从优盘上的文件安装。</translation>
    </message>
    <message>
        <source>There is no newer version: the one here is up to date.</source>
        <translation>已是最新版本。</translation>
    </message>
    <message>
        <source>Asking the registry for a newer version…</source>
        <translation>正在向注册中心查询新版本…</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>正在校验文件…</translation>
    </message>
    <message>
        <source>Downloading…</source>
        <translation>正在下载…</translation>
    </message>
    <message>
        <source>Starting the setup…</source>
        <translation>正在启动安装程序…</translation>
    </message>
    <message>
        <source>Packages of this program (*.exe *.tar.gz);;All files (*)</source>
        <translation>本程序的安装包 (*.exe *.tar.gz);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Choose the setup</source>
        <translation>选择安装程序</translation>
    </message>
    <message>
        <source>Downloading: {done} of {total}</source>
        <translation>正在下载：{done} / {total}</translation>
    </message>
    <message>
        <source>The package is here and genuine. “Install and restart” closes the program, starts the setup and opens the new version. Your records, and what waits to be sent, stay at this desk.</source>
        <translation>安装包已就绪，签名校验通过。点击“安装并重启”后，本程序会关闭，安装完成后打开新版本。本机数据和待发送的操作都会保留。</translation>
    </message>
    <message>
        <source>The package is here and genuine. On this system whoever looks after the computer installs it: “Show in the folder” leads to the file.</source>
        <translation>安装包已就绪，签名校验通过。在本系统上由维护电脑的人员安装，点击“在文件夹中显示”可找到文件。</translation>
    </message>
    <message>
        <source>{done} of it are here already.</source>
        <translation>已下载 {done}。</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>下载(&amp;D)</translation>
    </message>
    <message>
        <source>Nothing was told about it.</source>
        <translation>没有更新说明。</translation>
    </message>
</context>
<context>
    <name>UserMenu</name>
    <message>
        <source>Authority settings…</source>
        <translation>审批机关设置…</translation>
    </message>
    <message>
        <source>Where the papers are…</source>
        <translation>纸质材料去向…</translation>
    </message>
    <message>
        <source>Scan papers</source>
        <translation>扫描纸质材料</translation>
    </message>
    <message>
        <source>Form layouts…</source>
        <translation>表格版式…</translation>
    </message>
    <message>
        <source>Ledger…</source>
        <translation>操作台账…</translation>
    </message>
    <message>
        <source>Change the password…</source>
        <translation>修改密码…</translation>
    </message>
    <message>
        <source>Back up to a file…</source>
        <translation>备份到文件…</translation>
    </message>
    <message>
        <source>Check this computer…</source>
        <translation>检查本机…</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>帮助（F1）</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>After {minutes} min</source>
        <translation>{minutes} 分钟后</translation>
    </message>
    <message>
        <source>Lock when nobody is here</source>
        <translation>无人使用时锁定</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>立即锁定</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Check for updates…</source>
        <translation>检查更新…</translation>
    </message>
</context>
<context>
    <name>VerificationTab</name>
    <message>
        <source>Asked for</source>
        <translation>查询内容</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>证件号</translation>
    </message>
    <message>
        <source>Certificate no.</source>
        <translation>证书编号</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>注册状态</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Registered at</source>
        <translation>执业机构</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>审批机关</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>省</translation>
    </message>
    <message>
        <source>Checked at</source>
        <translation>查询时间</translation>
    </message>
    <message>
        <source>? Not recognised</source>
        <translation>? 无法识别</translation>
    </message>
    <message>
        <source>∅ Not found</source>
        <translation>∅ 未查到</translation>
    </message>
    <message>
        <source>Answers of the register</source>
        <translation>查询结果</translation>
    </message>
    <message>
        <source>Arrow keys move, Enter leads to the panel at the right</source>
        <translation>方向键移动，回车键转到右侧面板</translation>
    </message>
    <message>
        <source>Nobody was looked up yet. Type a number or a name above, or paste a list, and press Enter.</source>
        <translation>尚未查询。请在上方输入证件号、证书编号或姓名，或粘贴名单，然后按回车键。</translation>
    </message>
    <message>
        <source>No answer matches the search at the top of the window. Clear it to see them all.</source>
        <translation>没有与窗口上方搜索内容相符的结果。清除搜索即可查看全部。</translation>
    </message>
    <message>
        <source>Nothing to look up: type an ID number, a certificate number or a name.</source>
        <translation>没有可查询的内容：请输入证件号、证书编号或姓名。</translation>
    </message>
    <message>
        <source>{count} lines are more than the {most} that can be asked at once: take some away.</source>
        <translation>共 {count} 行，超过一次可查询的 {most} 行，请减少后再查询。</translation>
    </message>
    <message>
        <source>The register is being asked…</source>
        <translation>正在向注册库查询…</translation>
    </message>
    <message>
        <source>Registered here: {here}. Elsewhere: {elsewhere}. No valid registration: {ended}. Not found: {nobody}.</source>
        <translation>在本院注册 {here} 条，在其他机构注册 {elsewhere} 条，无有效注册 {ended} 条，未查到 {nobody} 条。</translation>
    </message>
    <message>
        <source>Lines not recognised: {count}.</source>
        <translation>无法识别的有 {count} 行。</translation>
    </message>
    <message>
        <source>There are more people of a name than are shown: add the end of the ID number.</source>
        <translation>同名人员较多，未全部显示：请在姓名后加上证件号末几位。</translation>
    </message>
    <message>
        <source>Too many look-ups in a minute: try again in {seconds} seconds. What you typed stays here.</source>
        <translation>一分钟内查询次数过多，请在 {seconds} 秒后重试。已输入的内容保留在此。</translation>
    </message>
    <message>
        <source>Not looked up: {reason}. Only the register itself can answer. What you typed stays: try again later.</source>
        <translation>未能查询：{reason}。注册验证须联网进行。已输入的内容保留在此，请稍后重试。</translation>
    </message>
    <message>
        <source>Verification of registrations</source>
        <translation>护士执业注册验证</translation>
    </message>
    <message>
        <source>Who is looked up</source>
        <translation>查询对象</translation>
    </message>
    <message>
        <source>An ID number, a certificate number or a name; one person a line. Enter looks up, Shift+Enter begins a line.</source>
        <translation>证件号、证书编号或姓名，每行一人。回车键查询，Shift+Enter 换行。</translation>
    </message>
    <message>
        <source>ID number, certificate no., or a name with the end of the ID number; paste up to 500 lines (Enter looks up, Shift+Enter begins a line)</source>
        <translation>证件号、证书编号，或姓名加证件号末几位；可粘贴最多 500 行（回车键查询，Shift+Enter 换行）</translation>
    </message>
    <message>
        <source>&amp;Look up</source>
        <translation>查询(&amp;L)</translation>
    </message>
    <message>
        <source>Asks the national register. Each look-up is written to the ledger.</source>
        <translation>向全国注册库查询。每次查询均记入操作台账。</translation>
    </message>
    <message>
        <source>The registry wants you to sign in first. Its answer comes by itself after that.</source>
        <translation>注册库要求先登录，登录后会自动显示答复。</translation>
    </message>
</context>
<context>
    <name>accept</name>
    <message>
        <source>It does not wait for a decision.</source>
        <translation>这条申请不在待审核状态。</translation>
    </message>
    <message>
        <source>The register has changed since it was asked: decide it singly.</source>
        <translation>提出申请以后，注册信息已有变动：请单独审核。</translation>
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
        <translation>更改护士手机号</translation>
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
    <message>
        <source>The server failed over it {count} times and answers everything else. It rests until {time}, then it is tried again; nothing waits for it.</source>
        <translation>服务器处理此操作已出错 {count} 次，其余操作正常。暂放至 {time} 后再试，不影响其他操作。</translation>
    </message>
</context>
<context>
    <name>activation</name>
    <message>
        <source>– Never issued</source>
        <translation>– 未生成</translation>
    </message>
    <message>
        <source>{shape} {state} · {days} days left</source>
        <translation>{shape} {state} · 剩 {days} 天</translation>
    </message>
    <message>
        <source>the account is active</source>
        <translation>账户已激活</translation>
    </message>
    <message>
        <source>the account is locked</source>
        <translation>账户已停用</translation>
    </message>
    <message>
        <source>no longer registered here</source>
        <translation>已不在本院注册</translation>
    </message>
    <message>
        <source>has a code that is valid</source>
        <translation>已有有效的激活码</translation>
    </message>
    <message>
        <source>waits under “To be sent”</source>
        <translation>已在“待发送”中</translation>
    </message>
    <message>
        <source>She needs a code: without it her account can&apos;t be activated.</source>
        <translation>需要激活码：没有激活码不能激活账户。</translation>
    </message>
    <message>
        <source>Her account is active: she needs no code.</source>
        <translation>账户已激活，不需要激活码。</translation>
    </message>
    <message>
        <source>Her account is locked: a code would not open it. Ask customer service why it was locked.</source>
        <translation>账户已停用，激活码不能恢复。请向客服中心询问停用原因。</translation>
    </message>
    <message>
        <source>She is no longer registered here. A code only helps her to apply for re-registration.</source>
        <translation>已不在本院注册。激活码仅用于该护士申请重新注册。</translation>
    </message>
    <message>
        <source>The registry did not accept it. Read why under “To be sent”; then try again.</source>
        <translation>注册中心未接受。请在“待发送”中查看原因，然后重试。</translation>
    </message>
    <message>
        <source>The code ends once the registry has answered. Until then it can be used.</source>
        <translation>注册中心答复后激活码作废，此前仍可使用。</translation>
    </message>
    <message>
        <source>The code shows here once the registry has answered.</source>
        <translation>注册中心答复后，激活码会显示在这里。</translation>
    </message>
    <message>
        <source>Give her this code: it can be used once, by her only.</source>
        <translation>请将激活码交给本人：仅限本人使用一次。</translation>
    </message>
    <message>
        <source>The code itself is not at this desk: it was issued at another one, or before. If she has lost it, issue another one.</source>
        <translation>本机没有该激活码的内容：由其他电脑或在此之前生成。如护士已遗失，请重新生成。</translation>
    </message>
    <message>
        <source>Codes to be issued: {count}. They are sent by themselves, and the codes then show here.</source>
        <translation>待生成激活码 {count} 个，将自动发送；注册中心答复后激活码即显示。</translation>
    </message>
    <message>
        <source>{reason}: {count}</source>
        <translation>{reason} {count} 名</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Not issued: {count} ({reasons}).</source>
        <translation>未生成 {count} 名（{reasons}）。</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first}{second}</translation>
    </message>
    <message>
        <source>{name} ({department}): this is the activation code of your account of the electronic nurse registration.</source>
        <translation>{name}（{department}）：以下是您的护士电子化注册账户的激活码。</translation>
    </message>
    <message>
        <source>1. Open the page for nurses and make your account with your name, ID number, certificate number and phone.</source>
        <translation>1. 打开护士个人端，用姓名、身份证号、护士执业证书编号和手机号注册账户。</translation>
    </message>
    <message>
        <source>1. Open the page for nurses and sign in to your account.</source>
        <translation>1. 打开护士个人端，登录您的账户。</translation>
    </message>
    <message>
        <source>2. Choose “Activate the account” and type this code: {code}</source>
        <translation>2. 选择“账户激活”，输入激活码：{code}</translation>
    </message>
    <message>
        <source>3. Compare your record. Where it is wrong, ask for a correction there.</source>
        <translation>3. 核对本人信息，如有错误，请在个人端提交信息修改申请。</translation>
    </message>
    <message>
        <source>The code is valid until {day}, can be used once and is for you only. When it has expired, ask {institution} for another one.</source>
        <translation>激活码有效期至 {day}，仅限本人使用一次，请勿转交他人。过期请向{institution}申请重新生成。</translation>
    </message>
    <message>
        <source>No slip for {count}: no valid code of theirs is at this desk. Issue another one.</source>
        <translation>{count} 名没有激活码条：本机没有其有效的激活码，请重新生成。</translation>
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
    <message>
        <source>The program is already open on this computer, but it does not answer. Wait a minute and start it again. If it still does not answer, end it in the task manager: what was decided is on the disk.</source>
        <translation>本程序已在这台电脑上打开，但没有响应。请稍等一分钟再启动；如果仍无响应，请在任务管理器中结束它：已经作出的决定都已保存在磁盘上。</translation>
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
    <message>
        <source>– not needed in this case</source>
        <translation>– 此情形无需提交</translation>
    </message>
    <message>
        <source>○ printed here and signed: see “Form…”</source>
        <translation>○ 由本院打印签章：见“申请审核表…”</translation>
    </message>
    <message>
        <source>✔ named as evidence</source>
        <translation>✔ 已列为证明材料</translation>
    </message>
    <message>
        <source>Printed form</source>
        <translation>申请审核表</translation>
    </message>
    <message>
        <source>not printed at this desk</source>
        <translation>本机没有打印过</translation>
    </message>
    <message>
        <source>▲ Changed after printing: print it again</source>
        <translation>▲ 打印后已变更，请重新打印</translation>
    </message>
</context>
<context>
    <name>authorities</name>
    <message>
        <source>Province</source>
        <translation>省</translation>
    </message>
    <message>
        <source>City</source>
        <translation>市</translation>
    </message>
    <message>
        <source>County</source>
        <translation>县</translation>
    </message>
</context>
<context>
    <name>batch_bar</name>
    <message>
        <source>The summary is saved: {place}</source>
        <translation>汇总表已保存：{place}</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation>保存汇总表</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>The summary was not saved: the disk is full, the file is open elsewhere, or the folder is gone. Choose another place.</source>
        <translation>汇总表未保存：磁盘已满、文件在别处打开，或者文件夹已不存在。请换一个位置。</translation>
    </message>
    <message>
        <source>By end of registration</source>
        <translation>按有效期至</translation>
    </message>
    <message>
        <source>By department</source>
        <translation>按科室</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按姓名</translation>
    </message>
    <message>
        <source>As in the list</source>
        <translation>按列表顺序</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>In order: {ok}. Notes: {warning}. Not working: {failed}.</source>
        <translation>正常 {ok} 项，提示 {warning} 项，不正常 {failed} 项。</translation>
    </message>
    <message>
        <source>Check of this computer, {time}. {total}</source>
        <translation>本机检查，{time}。{total}</translation>
    </message>
    <message>
        <source>● In order</source>
        <translation>● 正常</translation>
    </message>
    <message>
        <source>▲ Note</source>
        <translation>▲ 提示</translation>
    </message>
    <message>
        <source>✖ Not working</source>
        <translation>✖ 不正常</translation>
    </message>
    <message>
        <source>Versions of the program and its parts</source>
        <translation>程序及其部件的版本</translation>
    </message>
    <message>
        <source>Windows on the screen</source>
        <translation>屏幕显示</translation>
    </message>
    <message>
        <source>Date of this computer</source>
        <translation>本机日期</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>磁盘空间</translation>
    </message>
    <message>
        <source>System keyring</source>
        <translation>系统密钥环</translation>
    </message>
    <message>
        <source>Chinese fonts for printing</source>
        <translation>打印用中文字体</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Opening records with the password</source>
        <translation>用密码打开数据</translation>
    </message>
    <message>
        <source>Encrypting records</source>
        <translation>数据加密</translation>
    </message>
    <message>
        <source>Noticing a damaged file</source>
        <translation>发现损坏的文件</translation>
    </message>
    <message>
        <source>Keeping what is to be sent</source>
        <translation>保存待发送的操作</translation>
    </message>
    <message>
        <source>Noticing a changed ledger</source>
        <translation>发现台账被改动</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>制作备份</translation>
    </message>
    <message>
        <source>Certificates that this computer trusts</source>
        <translation>本机信任的证书</translation>
    </message>
    <message>
        <source>Proxy settings</source>
        <translation>代理设置</translation>
    </message>
    <message>
        <source>The way to the registry</source>
        <translation>与注册中心的连接</translation>
    </message>
    <message>
        <source>Code tables and layouts of forms</source>
        <translation>代码表和表单版式</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>界面语言</translation>
    </message>
    <message>
        <source>Search by pinyin</source>
        <translation>拼音搜索</translation>
    </message>
    <message>
        <source>A form as PDF</source>
        <translation>生成 PDF 表单</translation>
    </message>
    <message>
        <source>Names that try to do harm</source>
        <translation>防范有害的姓名文字</translation>
    </message>
    <message>
        <source>The date is before this version of the program was made: certificates and windows of renewal are judged wrongly. Set the date of this computer.</source>
        <translation>本机日期早于本版程序的制作日期，证书和延续窗口期会判断错误。请校正本机日期。</translation>
    </message>
    <message>
        <source>The clocks of this computer and of the registry differ by minutes. Set the time of this computer.</source>
        <translation>本机时间与注册中心相差数分钟以上。请校正本机时间。</translation>
    </message>
    <message>
        <source>Less than 500 MB are free where the records are kept. Make room soon.</source>
        <translation>存放数据的磁盘剩余空间不足 500 MB，请尽快清理。</translation>
    </message>
    <message>
        <source>It is locked. Unlock it in the system; until then the password opens the records.</source>
        <translation>已锁定。请在系统中解锁；在此之前用密码打开数据。</translation>
    </message>
    <message>
        <source>It does not answer. Log in to the computer anew; until then the password opens the records.</source>
        <translation>没有应答。请重新登录这台电脑；在此之前用密码打开数据。</translation>
    </message>
    <message>
        <source>This computer has none that answers. The password opens the records at each start.</source>
        <translation>本机没有可用的密钥环，每次启动用密码打开数据。</translation>
    </message>
    <message>
        <source>It refuses. Ask your IT department; until then the password opens the records.</source>
        <translation>拒绝访问。请联系信息科；在此之前用密码打开数据。</translation>
    </message>
    <message>
        <source>None is set up on this computer. Forms can be saved as PDF.</source>
        <translation>本机没有安装打印机，表单可以保存为 PDF。</translation>
    </message>
    <message>
        <source>This computer trusts no certificate: no registry can be reached. Ask your IT department.</source>
        <translation>本机不信任任何证书，无法连接注册中心。请联系信息科。</translation>
    </message>
    <message>
        <source>It does not answer. Check the network and the address; what you do is queued.</source>
        <translation>没有应答。请检查网络和地址；期间的操作会列入待发送。</translation>
    </message>
    <message>
        <source>Its certificate is not trusted on this computer. Check date and time, else ask your IT department to install the certificate.</source>
        <translation>本机不信任它的证书。请检查日期和时间；无误时请信息科安装证书。</translation>
    </message>
    <message>
        <source>No secure connection can be made. Ask your IT department whether a firewall stops it.</source>
        <translation>无法建立安全连接。请向信息科了解是否被防火墙拦截。</translation>
    </message>
    <message>
        <source>The proxy of this network lets nothing through. Ask your IT department.</source>
        <translation>本网络的代理不放行。请联系信息科。</translation>
    </message>
    <message>
        <source>A web page answers in its place. Log in to this network in a browser, and check the address.</source>
        <translation>应答的是一个网页。请用浏览器登录本网络，并检查地址。</translation>
    </message>
    <message>
        <source>It answers, but not as agreed. Try again later, and check the address.</source>
        <translation>有应答，但不符合约定。请稍后再试，并检查地址。</translation>
    </message>
    <message>
        <source>The program can be used, but this is not as it should be.</source>
        <translation>程序可以使用，但此项不太正常。</translation>
    </message>
    <message>
        <source>No Chinese font was found in which forms can be printed. Have your IT department install one.</source>
        <translation>没有可用于打印表单的中文字体。请信息科安装。</translation>
    </message>
    <message>
        <source>The folder of the records can&apos;t be written to. Ask your IT department for the right to it.</source>
        <translation>存放数据的文件夹不可写入。请向信息科申请权限。</translation>
    </message>
    <message>
        <source>This does not work. Install the program again; if it stays so, ask customer service.</source>
        <translation>此项不能工作。请重新安装程序；仍不行时，请向客服中心提问。</translation>
    </message>
    <message>
        <source>Changing the key of the records</source>
        <translation>更换记录密钥</translation>
    </message>
    <message>
        <source>Settings of the hospital</source>
        <translation>医院统一设置</translation>
    </message>
    <message>
        <source>Refusing certificates that nobody vouches for</source>
        <translation>拒绝不受信任的证书</translation>
    </message>
    <message>
        <source>A form as a picture</source>
        <translation>表格图片</translation>
    </message>
    <message>
        <source>Registry to practise with</source>
        <translation>练习用注册中心</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Telling genuine updates</source>
        <translation>识别更新的真伪</translation>
    </message>
    <message>
        <source>They can&apos;t be used. The window says at the start what is wrong; tell your IT department.</source>
        <translation>无法使用。程序启动时窗口会说明问题所在；请告知信息科。</translation>
    </message>
    <message>
        <source>This system trusts its own certificates only. Ask your IT department to install the hospital&apos;s there.</source>
        <translation>本系统只信任自带的证书。请让信息科把医院的证书安装到系统中。</translation>
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
    <message>
        <source>{old} → {new} · {decision}</source>
        <translation>{old} → {new} · {decision}</translation>
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
    <name>guidance</name>
    <message>
        <source>{name} is registered at this institution until {valid_until} and may practise here.</source>
        <translation>{name}在本院注册，有效期至 {valid_until}，可在本院执业。</translation>
    </message>
    <message>
        <source>{name} is registered, but not here: at {elsewhere}, until {valid_until}.</source>
        <translation>{name}已注册，但执业地点不在本院，而在{elsewhere}，有效期至 {valid_until}。</translation>
    </message>
    <message>
        <source>The registration of {name} at {elsewhere} expired on {valid_until}. {name} may not practise.</source>
        <translation>{name}在{elsewhere}的注册已于 {valid_until} 到期未延续。{name}不得执业。</translation>
    </message>
    <message>
        <source>The registration of {name} was ended (deregistered). {name} may not practise.</source>
        <translation>{name}的注册已注销。{name}不得执业。</translation>
    </message>
    <message>
        <source>The certificate of {name} was revoked as a penalty. {name} may not practise.</source>
        <translation>{name}受到吊销《护士执业证书》处罚。{name}不得执业。</translation>
    </message>
    <message>
        <source>{name} is suspended from practice at the moment and may not practise.</source>
        <translation>{name}正被暂停执业，不得执业。</translation>
    </message>
    <message>
        <source>The register knows {name}, but there is no registration to practise yet.</source>
        <translation>注册库中有{name}的信息，但尚未办理执业注册。</translation>
    </message>
    <message>
        <source>The register has nobody to whom this applies.</source>
        <translation>注册库中未查到此人。</translation>
    </message>
    <message>
        <source>The register gives {name} a status that this version of the program does not know.</source>
        <translation>注册库给出的{name}的注册状态，本版本程序无法识别。</translation>
    </message>
    <message>
        <source>Ask {name} to apply for re-registration at {institution}. After an interruption of more than three years the proof of three months&apos; training is needed as well.</source>
        <translation>请督促{name}以{institution}为执业地点申请重新注册。中断执业超过三年的，还须提交三个月培训并考核合格的证明。</translation>
    </message>
    <message>
        <source>Until the re-registration is approved, {name} may not practise.</source>
        <translation>重新注册获批之前，{name}不得执业。</translation>
    </message>
    <message>
        <source>Works here: nothing is to be done. The roster shows {name} after the next synchronisation.</source>
        <translation>在本院工作的：无需办理。下次同步后，本院护士列表将显示{name}。</translation>
    </message>
    <message>
        <source>Has moved to another institution: ask {name} to apply for a change of registration there without delay.</source>
        <translation>已调往其他机构的（人员多出）：请联系{name}，尽快在新机构办理变更注册。</translation>
    </message>
    <message>
        <source>Has left for good: the institution may file a deregistration on one of five grounds: lapsed without renewal, revoked as a penalty, loss of civil capacity, death, other.</source>
        <translation>不再执业的（人员多出）：本院可为其申请注销注册，事由为：注册有效期满未延续注册、受吊销《护士执业证书》处罚、丧失民事行为能力、死亡、其它。</translation>
    </message>
    <message>
        <source>Works here: ask {name} to apply for a change of registration to {institution}; it then arrives here to be confirmed.</source>
        <translation>在本院工作的（人员缺失）：请督促{name}申请变更注册到{institution}；申请提交后会到本院待确认。</translation>
    </message>
    <message>
        <source>Until the change is approved, {name} may not practise here.</source>
        <translation>变更注册获批之前，{name}不得在本院执业。</translation>
    </message>
    <message>
        <source>Does not work here: nothing is to be done.</source>
        <translation>不在本院工作的：无需办理。</translation>
    </message>
    <message>
        <source>Re-registration can be applied for once two years have passed since the certificate was revoked.</source>
        <translation>自执业证书被吊销之日起满两年，方可申请重新注册。</translation>
    </message>
    <message>
        <source>Still on our roster: the institution files a deregistration on the ground of the penalty.</source>
        <translation>仍在本院护士列表中的：由本院以受吊销处罚为由申请注销注册。</translation>
    </message>
    <message>
        <source>Wait until the suspension ends: during it a renewal is refused. Ask the authority when that is.</source>
        <translation>须待暂停执业期满：期间不予延续注册。何时期满，请向审批机关询问。</translation>
    </message>
    <message>
        <source>Ask the authority what it means before anything is done.</source>
        <translation>办理之前，请先向审批机关询问其含义。</translation>
    </message>
    <message>
        <source>Ask {name} to apply for the first registration at {institution}. More than three years after the exam the proof of three months&apos; training is needed as well.</source>
        <translation>请督促{name}以{institution}为执业地点补办首次注册。考试合格超过三年的，还须提交三个月培训并考核合格的证明。</translation>
    </message>
    <message>
        <source>Until the registration is approved, {name} may not practise.</source>
        <translation>注册获批之前，{name}不得执业。</translation>
    </message>
    <message>
        <source>{name}: you are registered at {institution}. If you now work at another institution, please sign in to your nurse account and apply for a change of registration there without delay.</source>
        <translation>{name}：您目前注册在{institution}。如已到其他机构工作，请登录护士个人账户，尽快办理变更注册。</translation>
    </message>
    <message>
        <source>{name}: you are registered at {elsewhere}. To practise at {institution}, please sign in to your nurse account and apply for a change of registration to {institution}. Until it is approved you may not practise here.</source>
        <translation>{name}：您目前注册在{elsewhere}。要在{institution}执业，请登录护士个人账户，申请变更注册到{institution}。获批之前不得在本院执业。</translation>
    </message>
    <message>
        <source>{name}: your registration expired on {valid_until}. You may not practise. Please sign in to your nurse account and apply for re-registration at {institution}.</source>
        <translation>{name}：您的注册已于 {valid_until} 到期未延续，不得执业。请登录护士个人账户，以{institution}为执业地点申请重新注册。</translation>
    </message>
    <message>
        <source>{name}: your registration was ended. You may not practise. Please sign in to your nurse account and apply for re-registration at {institution}.</source>
        <translation>{name}：您的注册已注销，不得执业。请登录护士个人账户，以{institution}为执业地点申请重新注册。</translation>
    </message>
    <message>
        <source>{name}: your certificate was revoked. You may not practise; re-registration can be applied for after two years.</source>
        <translation>{name}：您的《护士执业证书》已被吊销，不得执业；满两年后方可申请重新注册。</translation>
    </message>
    <message>
        <source>{name}: you are not registered to practise yet. Please sign in to your nurse account and apply for the first registration at {institution}. Until it is approved you may not practise.</source>
        <translation>{name}：您尚未办理执业注册。请登录护士个人账户，以{institution}为执业地点补办首次注册。获批之前不得执业。</translation>
    </message>
    <message>
        <source>The institution files a deregistration first, on the ground that the registration lapsed.</source>
        <translation>先由本院以注册有效期满未延续注册为由申请注销注册。</translation>
    </message>
    <message>
        <source>The register has another name for this number than was typed: compare number and name with the card.</source>
        <translation>注册库中该号码对应的姓名与输入的姓名不同：请与证件核对号码和姓名。</translation>
    </message>
    <message>
        <source>The check digit of this ID number does not fit: compare the number with the card and look again.</source>
        <translation>该证件号的校验码不符：请与证件核对后重新查询。</translation>
    </message>
    <message>
        <source>Look again by another way: ID number, certificate number or name. An older ID number may be registered.</source>
        <translation>请换一种方式再查：证件号、证书编号或姓名。注册库中登记的可能是旧证件号。</translation>
    </message>
    <message>
        <source>Ask when the national exam was passed and choose it above: who can help depends on it.</source>
        <translation>请问明通过国家考试的时间并在上方选择：由谁处理取决于此。</translation>
    </message>
    <message>
        <source>The manual has no guide for an exam between the two. What the register lacks decides: the registration, then the first guide; the record of the exam, then the second.</source>
        <translation>考试时间介于两者之间的，手册没有规定。以注册库所缺的信息为准：缺执业注册信息的按第一份指南，缺考试资格信息的按第二份指南。</translation>
    </message>
    <message>
        <source>Guide for nurses who changed their certificate (exam of May 2008 or earlier):</source>
        <translation>老护士换证人员指南（2008年5月及以前考试）：</translation>
    </message>
    <message>
        <source>Registered, but not found: the ID number was probably another one when the data were entered later. The nurse asks the health authority of the province that entered them to correct it.</source>
        <translation>已有执业注册信息但无法通过验证的：可能补录信息时的证件号与现在的不同。由护士本人向补录时的省级卫生健康行政部门申请修改。</translation>
    </message>
    <message>
        <source>Data missing altogether: the nurse asks the health authority of the province that issued the certificate to enter them.</source>
        <translation>执业注册信息缺失的：由护士本人联系核发护士执业证书的省级卫生健康行政部门补录。</translation>
    </message>
    <message>
        <source>Data missing altogether: the nurse asks the health authority of the province that issued the certificate to enter them; by its number that is {province}.</source>
        <translation>执业注册信息缺失的：由护士本人联系核发护士执业证书的省级卫生健康行政部门补录；按证书编号，核发地为{province}。</translation>
    </message>
    <message>
        <source>Guide for nurses of the new exam (October 2008 or later):</source>
        <translation>新人考试人员指南（2008年10月及以后考试）：</translation>
    </message>
    <message>
        <source>Exam passed, but not found: the ID number at the exam was probably another one. The nurse asks the health authority of the province where the exam was taken, which applies to the national talent exchange centre to correct the record of the exam.</source>
        <translation>考试已通过但无法通过验证的：可能报名考试时的证件号与现在的不同。由护士本人联系当年参加考试的省级卫生健康行政部门，由其向国家人才交流中心申报修改执业考试资格信息。</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不清楚</translation>
    </message>
    <message>
        <source>May 2008 or earlier</source>
        <translation>2008年5月及以前</translation>
    </message>
    <message>
        <source>between the two</source>
        <translation>介于两者之间</translation>
    </message>
    <message>
        <source>October 2008 or later</source>
        <translation>2008年10月及以后</translation>
    </message>
    <message>
        <source>When did the nurse pass the national exam?</source>
        <translation>护士是什么时候通过护士执业资格考试的？</translation>
    </message>
    <message>
        <source>Look the nurse up under Verification. What does the register answer?</source>
        <translation>请在“注册验证”中查询该护士。查到的结果是什么？</translation>
    </message>
    <message>
        <source>Registered at this institution</source>
        <translation>注册在本院</translation>
    </message>
    <message>
        <source>Registered at another institution</source>
        <translation>注册在别的医疗机构</translation>
    </message>
    <message>
        <source>Never registered so far</source>
        <translation>从未注册</translation>
    </message>
    <message>
        <source>Expired and not renewed</source>
        <translation>过期未延续</translation>
    </message>
    <message>
        <source>Ended (deregistered)</source>
        <translation>已注销</translation>
    </message>
    <message>
        <source>Revoked as a penalty</source>
        <translation>已吊销</translation>
    </message>
    <message>
        <source>Suspended from practice</source>
        <translation>暂停执业</translation>
    </message>
    <message>
        <source>Nobody is found</source>
        <translation>没有查到</translation>
    </message>
    <message>
        <source>Why does the nurse no longer belong here?</source>
        <translation>该护士为什么不应再在本院名单中？</translation>
    </message>
    <message>
        <source>Works at another institution now</source>
        <translation>已调到别的医疗机构工作</translation>
    </message>
    <message>
        <source>Lapsed without renewal, revoked, no longer of civil capacity, dead, or another such ground</source>
        <translation>期满未延续、吊销、丧失民事行为能力、死亡或者其它情形</translation>
    </message>
    <message>
        <source>What is wrong with the registration of the nurse?</source>
        <translation>该护士的注册信息有什么问题？</translation>
    </message>
    <message>
        <source>The nurse is registered, but is not found</source>
        <translation>已有执业注册信息，但查不到、验证不了</translation>
    </message>
    <message>
        <source>The data of the registration are missing</source>
        <translation>执业注册信息缺失</translation>
    </message>
    <message>
        <source>What is wrong with the roster?</source>
        <translation>本院护士名单有什么问题？</translation>
    </message>
    <message>
        <source>Somebody works here and is missing from it</source>
        <translation>人员缺失：在本院工作，却不在名单中</translation>
    </message>
    <message>
        <source>Somebody is on it and no longer works here</source>
        <translation>人员多出：已经不在本院，却还在名单中</translation>
    </message>
    <message>
        <source>{number}. {step}</source>
        <translation>{number}. {step}</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>处理办法</translation>
    </message>
    <message>
        <source>Notice for the nurse</source>
        <translation>给护士的通知</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Notices of the registry</source>
        <translation>注册中心公告</translation>
    </message>
</context>
<context>
    <name>layout_words</name>
    <message>
        <source>Line {line}: {sentence}</source>
        <translation>第 {line} 行：{sentence}</translation>
    </message>
    <message>
        <source>The folder has no file {what} that can be read. Choose the folder in which it lies.</source>
        <translation>文件夹中没有可以读取的文件 {what}。请选择该文件所在的文件夹。</translation>
    </message>
    <message>
        <source>The file {what} is larger than any layout needs.</source>
        <translation>文件 {what} 过大，不是版式文件。</translation>
    </message>
    <message>
        <source>The file {what} is not in UTF-8. Save it as UTF-8.</source>
        <translation>文件 {what} 不是 UTF-8 编码，请另存为 UTF-8。</translation>
    </message>
    <message>
        <source>The file profile.json can&apos;t be understood: {what}</source>
        <translation>文件 profile.json 无法识别：{what}</translation>
    </message>
    <message>
        <source>The profile names a form that there is not: {what}</source>
        <translation>说明文件中的表格不存在：{what}</translation>
    </message>
    <message>
        <source>The profile names an authority that the registry does not know: {what} (“*” stands for all)</source>
        <translation>说明文件中的审批机关不存在：{what}（“*”表示所有审批机关）</translation>
    </message>
    <message>
        <source>The profile names its layout “{what}”: a name has Latin letters, digits, - and _ only.</source>
        <translation>说明文件中的版式名称“{what}”不可用：只能用英文字母、数字、- 和 _。</translation>
    </message>
    <message>
        <source>The profile names its layout “{what}”, as one of the program is named: choose another name.</source>
        <translation>说明文件中的版式名称“{what}”与程序自带的版式同名，请改用其他名称。</translation>
    </message>
    <message>
        <source>The profile wants {what} copies: 1 to 20 are possible.</source>
        <translation>说明文件要求打印 {what} 份，只能是 1 至 20 份。</translation>
    </message>
    <message>
        <source>The profile wants a photo of {what} mm: 10 to 60 mm are possible.</source>
        <translation>说明文件要求的照片尺寸为 {what} 毫米，只能是 10 至 60 毫米。</translation>
    </message>
    <message>
        <source>An extra row names a field that there is not: {what}</source>
        <translation>附加行中的项目不存在：{what}</translation>
    </message>
    <message>
        <source>The profile&apos;s status is “{what}”: it is “verified” or “reference”.</source>
        <translation>说明文件中的状态是“{what}”，只能是“verified”或“reference”。</translation>
    </message>
    <message>
        <source>The template can&apos;t be understood ({what}).</source>
        <translation>模板无法识别（{what}）。</translation>
    </message>
    <message>
        <source>There is no field {what}.</source>
        <translation>没有 {what} 这个项目。</translation>
    </message>
    <message>
        <source>The template uses {what}: it may use only the program&apos;s shared parts.</source>
        <translation>模板引用了 {what}，只能引用程序自带的公用部分。</translation>
    </message>
    <message>
        <source>The template can&apos;t be filled in ({what}).</source>
        <translation>模板无法填入内容（{what}）。</translation>
    </message>
    <message>
        <source>The template does or makes more than any form needs and was stopped.</source>
        <translation>模板的运算或内容超出表格所需，已中止。</translation>
    </message>
    <message>
        <source>A layout may not use {what}&gt;.</source>
        <translation>版式中不能使用 {what}&gt;。</translation>
    </message>
    <message>
        <source>The page asks for {what}: it may show only the photo and QR codes.</source>
        <translation>页面引用了 {what}，只能显示照片和二维码。</translation>
    </message>
    <message>
        <source>The page has more, wider or deeper nested cells than any form needs ({what}).</source>
        <translation>页面的单元格过多、跨度过大或嵌套过深（{what}）。</translation>
    </message>
    <message>
        <source>The profile names {what} opinions, but the page has fewer cells of the class “opinion” to write and seal in.</source>
        <translation>说明文件列出 {what} 个意见栏，但页面中供填写和盖章的“opinion”类单元格不足。</translation>
    </message>
    <message>
        <source>A cell for an opinion is not blank: something of the record stands in it (“{what}”).</source>
        <translation>意见栏不是空白，其中有申请的内容（“{what}”）。</translation>
    </message>
    <message>
        <source>The page is {what} mm wide: there is room for 172 mm.</source>
        <translation>页面宽 {what} 毫米，超出 172 毫米的版心。</translation>
    </message>
    <message>
        <source>The form has {what} pages: 6 are possible.</source>
        <translation>表格有 {what} 页，最多 6 页。</translation>
    </message>
    <message>
        <source>A cell for an opinion is only {what} mm high: a seal needs 35 mm.</source>
        <translation>意见栏只有 {what} 毫米高，盖章需要 35 毫米。</translation>
    </message>
</context>
<context>
    <name>ledger</name>
    <message>
        <source>Institution</source>
        <translation>医疗机构</translation>
    </message>
    <message>
        <source>Exported by</source>
        <translation>导出人</translation>
    </message>
    <message>
        <source>Exported at</source>
        <translation>导出时间</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>条数</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核查结果</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>操作台账</translation>
    </message>
    <message>
        <source>How to check</source>
        <translation>核查方法</translation>
    </message>
    <message>
        <source>✖ Entry {number} was changed, removed or moved: what stands from there on can&apos;t be relied on.</source>
        <translation>✖ 第 {number} 条记录被改动、删除或移动过：从这一条起的内容不可信。</translation>
    </message>
    <message>
        <source>✔ All {count} entries are as they were written.</source>
        <translation>✔ 全部 {count} 条记录都与写入时一致。</translation>
    </message>
    <message>
        <source>As it was written, part {part}</source>
        <translation>原始记录第 {part} 部分</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>About</source>
        <translation>涉及</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Hash of the entry before</source>
        <translation>前一条校验值</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>校验值</translation>
    </message>
    <message>
        <source>Each hash is the SHA-256 of the hash of the entry before (its 32 bytes; 32 zero bytes for the first entry), followed by the entry as it was written (UTF-8, its parts put together).</source>
        <translation>每条的校验值是：前一条校验值（32 个字节；第一条为 32 个零字节）之后接上本条原始记录（UTF-8 编码，各部分依次相连），再取 SHA-256。</translation>
    </message>
    <message>
        <source>Entries are numbered from 1 without a gap. Whoever changes, removes, inserts or moves one changes the hashes of all that follow.</source>
        <translation>记录从 1 起连续编号。改动、删除、插入或调换任何一条，其后所有的校验值都会改变。</translation>
    </message>
    <message>
        <source>The last hash of an earlier export must stand beside the same number in a later one: so it shows whether all of the list was written anew.</source>
        <translation>以前导出的最后一条校验值，在以后的导出中必须与同一序号的校验值一致，由此可以看出整份台账是否被重写。</translation>
    </message>
    <message>
        <source>In Python</source>
        <translation>用 Python 核查</translation>
    </message>
    <message>
        <source>✖ This is no entry any more</source>
        <translation>✖ 这里已不是有效记录</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names}等，另有 {count} 人</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <translation>{label}：{value}</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Program ended</source>
        <translation>退出程序</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>修改密码</translation>
    </message>
    <message>
        <source>Desk locked</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Desk unlocked</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Wrong password to unlock</source>
        <translation>解锁时输错密码</translation>
    </message>
    <message>
        <source>ID and phone number shown in full</source>
        <translation>完整显示证件号和电话</translation>
    </message>
    <message>
        <source>Phone number shown in full for review</source>
        <translation>审核时完整显示电话</translation>
    </message>
    <message>
        <source>Looked up in the national register</source>
        <translation>注册验证查询</translation>
    </message>
    <message>
        <source>Activation code shown</source>
        <translation>查看激活码</translation>
    </message>
    <message>
        <source>One-time password shown</source>
        <translation>查看一次性密码</translation>
    </message>
    <message>
        <source>One-time password copied</source>
        <translation>复制一次性密码</translation>
    </message>
    <message>
        <source>One-time password handed over</source>
        <translation>一次性密码已交给护士</translation>
    </message>
    <message>
        <source>Paper shown as it is printed</source>
        <translation>预览表格</translation>
    </message>
    <message>
        <source>Printed or saved as PDF</source>
        <translation>打印或另存为 PDF</translation>
    </message>
    <message>
        <source>Way of a paper marked</source>
        <translation>标记材料去向</translation>
    </message>
    <message>
        <source>Decision made again on a newer version</source>
        <translation>按新版本重新作出同一决定</translation>
    </message>
    <message>
        <source>Withdrawn before it was sent</source>
        <translation>发送前撤回</translation>
    </message>
    <message>
        <source>Refusal seen</source>
        <translation>已阅退回原因</translation>
    </message>
    <message>
        <source>Backed up to a file</source>
        <translation>备份到文件</translation>
    </message>
    <message>
        <source>Restored from a backup</source>
        <translation>从备份恢复</translation>
    </message>
    <message>
        <source>Damaged records repaired</source>
        <translation>修复损坏的记录</translation>
    </message>
    <message>
        <source>Copied to the clipboard</source>
        <translation>复制到剪贴板</translation>
    </message>
    <message>
        <source>Ledger exported</source>
        <translation>导出操作台账</translation>
    </message>
    <message>
        <source>By</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>In a row</source>
        <translation>连续次数</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>查询内容</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>To</source>
        <translation>去向</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Time printed</source>
        <translation>第几次打印</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>备份时间</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>待发送</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>无法读出</translation>
    </message>
    <message>
        <source>Entries put behind</source>
        <translation>另附条目</translation>
    </message>
    <message>
        <source>Formerly entry</source>
        <translation>原条目号</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Version of the record</source>
        <translation>记录版本</translation>
    </message>
    <message>
        <source>Hash of the content</source>
        <translation>内容校验值</translation>
    </message>
    <message>
        <source>password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>password, without a connection</source>
        <translation>密码（未连接）</translation>
    </message>
    <message>
        <source>system keyring</source>
        <translation>系统密钥环</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>手动锁定</translation>
    </message>
    <message>
        <source>nobody used it</source>
        <translation>无人使用</translation>
    </message>
    <message>
        <source>locked when the program ended</source>
        <translation>程序结束时已锁定</translation>
    </message>
    <message>
        <source>on the screen</source>
        <translation>在屏幕上</translation>
    </message>
    <message>
        <source>on the clipboard</source>
        <translation>在剪贴板上</translation>
    </message>
    <message>
        <source>on a slip</source>
        <translation>在激活码条上</translation>
    </message>
    <message>
        <source>rows of a list</source>
        <translation>列表中的行</translation>
    </message>
    <message>
        <source>a text that was marked</source>
        <translation>选中的文字</translation>
    </message>
    <message>
        <source>notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>who must not practise</source>
        <translation>不得执业人员</translation>
    </message>
    <message>
        <source>who has not applied</source>
        <translation>未申请人员</translation>
    </message>
    <message>
        <source>what to do next</source>
        <translation>下一步办法</translation>
    </message>
    <message>
        <source>as it was written</source>
        <translation>与写入时一致</translation>
    </message>
    <message>
        <source>tampered with</source>
        <translation>有改动</translation>
    </message>
    <message>
        <source>Form layout imported</source>
        <translation>导入表格版式</translation>
    </message>
    <message>
        <source>Form layout removed</source>
        <translation>移除表格版式</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>审批机关</translation>
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
    <name>overview_words</name>
    <message>
        <source>{count} past the last legal day</source>
        <translation>{count} 人已过法定截止日</translation>
    </message>
    <message>
        <source>{count} close to the last legal day</source>
        <translation>{count} 人临近法定截止日</translation>
    </message>
    <message>
        <source>✔ Nobody is late</source>
        <translation>✔ 无人逾期</translation>
    </message>
    <message>
        <source>No practice until registered anew</source>
        <translation>重新注册前不得执业</translation>
    </message>
    <message>
        <source>✔ Nobody has missed the renewal</source>
        <translation>✔ 无人过期</translation>
    </message>
    <message>
        <source>✔ Nothing waits for you</source>
        <translation>✔ 没有待办</translation>
    </message>
    <message>
        <source>○ All of today</source>
        <translation>○ 均为今日提交</translation>
    </message>
    <message>
        <source>○ The oldest waits for {days} days</source>
        <translation>○ 最早一件已等 {days} 天</translation>
    </message>
    <message>
        <source>■ Account locked</source>
        <translation>■ 账户已停用</translation>
    </message>
    <message>
        <source>▲ Has no account</source>
        <translation>▲ 未建账户</translation>
    </message>
    <message>
        <source>▲ No activation code issued</source>
        <translation>▲ 未发激活码</translation>
    </message>
    <message>
        <source>▲ Activation code not used yet</source>
        <translation>▲ 激活码未使用</translation>
    </message>
    <message>
        <source>■ Activation code expired</source>
        <translation>■ 激活码已过期</translation>
    </message>
    <message>
        <source>↩ Came back, not submitted again</source>
        <translation>↩ 被退回，未再提交</translation>
    </message>
    <message>
        <source>– Not applied</source>
        <translation>– 未申请</translation>
    </message>
    <message>
        <source>Renewal can be applied for, nothing has come: as of {day} ({article})</source>
        <translation>已进入延续窗口期、尚未申请延续注册的护士，截至 {day}（{article}）</translation>
    </message>
    <message>
        <source>{name}, valid until {valid_until}, {days} days left, last legal day {last_legal_day}: {why}</source>
        <translation>{name}，有效期至 {valid_until}，剩 {days} 天，法定截止日 {last_legal_day}：{why}</translation>
    </message>
    <message>
        <source>New applications: {count} ({names})</source>
        <translation>新提交的业务申请 {count} 件（{names}）</translation>
    </message>
    <message>
        <source>Decided by the authority: {count} ({names})</source>
        <translation>审批机关已审批 {count} 件（{names}）</translation>
    </message>
    <message>
        <source>New change requests: {count} ({names})</source>
        <translation>新的信息修改申请 {count} 件（{names}）</translation>
    </message>
    <message>
        <source>Answers of customer service: {count} ({names})</source>
        <translation>客服中心回复 {count} 条（{names}）</translation>
    </message>
    <message>
        <source>Accounts activated: {count} ({names})</source>
        <translation>已激活账户 {count} 个（{names}）</translation>
    </message>
    <message>
        <source>Nurses who have come: {count} ({names})</source>
        <translation>新到本院护士 {count} 人（{names}）</translation>
    </message>
    <message>
        <source>Nurses who have left: {count} ({names})</source>
        <translation>离开本院护士 {count} 人（{names}）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>{month}: {count} registrations end</source>
        <translation>{month}：{count} 人到期</translation>
    </message>
    <message>
        <source>{department}: {count} registrations end within {months} months</source>
        <translation>{department}：{months} 个月内 {count} 人到期</translation>
    </message>
    <message>
        <source>{count} end within {months} months; {expired} have ended already</source>
        <translation>{months} 个月内 {count} 人到期；另有 {expired} 人已过期</translation>
    </message>
</context>
<context>
    <name>paper_preview</name>
    <message>
        <source>There is nothing to print.</source>
        <translation>没有可打印的内容。</translation>
    </message>
    <message>
        <source>The registry wants you to sign in first, for the photos. The forms open by themselves after that; print once more to have them without photos.</source>
        <translation>取照片前，注册库要求先登录；登录后表格会自动打开。再次打印则不带照片。</translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message>
        <source>Signed</source>
        <translation>已签字</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>已盖章</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已递交</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation>已返回</translation>
    </message>
    <message>
        <source>Last mark taken back</source>
        <translation>撤销上一步标记</translation>
    </message>
    <message>
        <source>○ Here, to be signed</source>
        <translation>○ 本院，待签字</translation>
    </message>
    <message>
        <source>○ With the nurse, to be signed</source>
        <translation>○ 护士处，待签字</translation>
    </message>
    <message>
        <source>◐ Here, to be sealed</source>
        <translation>◐ 本院，待盖章</translation>
    </message>
    <message>
        <source>● Here, to be delivered</source>
        <translation>● 本院，待递交</translation>
    </message>
    <message>
        <source>→ With the authority</source>
        <translation>→ 在审批机关</translation>
    </message>
    <message>
        <source>↩ Come back from the authority</source>
        <translation>↩ 审批机关已交还</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} 天</translation>
    </message>
    <message>
        <source>since today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Print no. {number} (reprint)</source>
        <translation>第 {number} 次打印（重印）</translation>
    </message>
    <message>
        <source>▲ Older print</source>
        <translation>▲ 旧的，已重新打印</translation>
    </message>
    <message>
        <source>▲ Changed after printing</source>
        <translation>▲ 打印后已变更</translation>
    </message>
    <message>
        <source>Application {number}, not at this desk any more</source>
        <translation>申请 {number}，已不在本机</translation>
    </message>
    <message>
        <source>{name} · {business}</source>
        <translation>{name} · {business}</translation>
    </message>
    <message>
        <source>{place} · {days}</source>
        <translation>{place} · {days}</translation>
    </message>
    <message>
        <source>Printed {time} by {operator}, print no. {number} (reprint)</source>
        <translation>{time} 由 {operator} 打印，第 {number} 次（重印）</translation>
    </message>
    <message>
        <source>Printed {time} by {operator}</source>
        <translation>{time} 由 {operator} 打印</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>Please hand in the paper that proves it, and ask again.</source>
        <translation>请补充证明材料后再申请。</translation>
    </message>
    <message>
        <source>It differs from the personnel file. Please check it.</source>
        <translation>与人事档案不一致，请核对。</translation>
    </message>
    <message>
        <source>Please hand in the document of appointment, and ask again.</source>
        <translation>请补充聘任文件后再申请。</translation>
    </message>
    <message>
        <source>Please upload the diploma, and ask again.</source>
        <translation>请上传毕业证书后再申请。</translation>
    </message>
    <message>
        <source>The hospital has not made this change. Please ask your department first.</source>
        <translation>本院尚无此项变动，请先向科室核实。</translation>
    </message>
</context>
<context>
    <name>renewal_texts</name>
    <message>
        <source>Who is not renewed by {valid_until} must not practise from the next day on ({article}); the registration is then ended and has to be applied for anew.</source>
        <translation>有效期至 {valid_until} 仍未延续注册的，次日起不得执业（{article}），须先注销注册，再申请重新注册。</translation>
    </message>
    <message>
        <source>{name} ({department}): the registration ended on {valid_until}, {days} days ago. No practice until it is registered anew ({article}).</source>
        <translation>{name}（{department}）：注册有效期至 {valid_until}，已过期 {days} 天。重新注册前不得执业（{article}）。</translation>
    </message>
    <message>
        <source>Must not practise: registration ended, as of {day} ({article})</source>
        <translation>不得执业名单：注册有效期已满未延续，截至 {day}（{article}）</translation>
    </message>
    <message>
        <source>{department}: {count}</source>
        <translation>{department}：{count} 名</translation>
    </message>
    <message>
        <source>{name} ({department}), certificate no. {certificate_no}:</source>
        <translation>{name}（{department}），护士执业证书编号 {certificate_no}：</translation>
    </message>
    <message>
        <source>Your registration is valid until {valid_until}. Its renewal can be applied for from {opens_on} on; the last legal day is {last_legal_day} ({article}).</source>
        <translation>您的执业注册有效期至 {valid_until}。自 {opens_on} 起可以申请延续注册，法定截止日为 {last_legal_day}（{article}）。</translation>
    </message>
    <message>
        <source>Your registration is valid until {valid_until}. The last legal day for its renewal was {last_legal_day} ({article}): apply at once.</source>
        <translation>您的执业注册有效期至 {valid_until}。延续注册的法定截止日 {last_legal_day} 已过（{article}），请立即申请。</translation>
    </message>
    <message>
        <source>Your registration is valid until {valid_until}. Apply for its renewal now, on {last_legal_day} at the latest ({article}).</source>
        <translation>您的执业注册有效期至 {valid_until}。现在即可申请延续注册，最迟 {last_legal_day}（{article}）。</translation>
    </message>
    <message>
        <source>Your practice is suspended; it is not renewed while that lasts ({article}).</source>
        <translation>您正处于暂停执业期间，在此期间不予延续注册（{article}）。</translation>
    </message>
    <message>
        <source>How: sign in to your own account of the electronic nurse registration and submit “{business}”. The hospital confirms it and sends it to the authority.</source>
        <translation>办理方式：登录本人的护士电子化注册账户，提交“{business}”申请，由本院确认后上报审批机关。</translation>
    </message>
    <message>
        <source>First: your account is not active ({state}), and without it you can&apos;t apply. Ask the nursing department for it today.</source>
        <translation>请先办理：您的账户尚不可用（{state}），没有可用账户无法申请，请今日联系护理部。</translation>
    </message>
    <message>
        <source>Papers: {papers}.</source>
        <translation>材料：{papers}。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The deregistration is filed here: {state}.</source>
        <translation>注销注册申请已在本机填写：{state}。</translation>
    </message>
    <message>
        <source>{business} of {day}, no. {receipt_no}: {state}.</source>
        <translation>{business}，{day} 提交，申请编号 {receipt_no}：{state}。</translation>
    </message>
    <message>
        <source>{application} Reason: {reason}</source>
        <translation>{application}原因：{reason}</translation>
    </message>
    <message>
        <source>1. {business} ({article}): the hospital files it, on the ground “{ground}”.</source>
        <translation>1. {business}（{article}）：由本院申请，注销事由为“{ground}”。</translation>
    </message>
    <message>
        <source>2. {business} ({article}): the nurse applies for it in her own account, once the first step is approved. After more than {years} years without practice, three months of clinical training come first.</source>
        <translation>2. {business}（{article}）：第一步审批通过后，由护士在本人账户中申请。中断执业超过 {years} 年的，须先接受三个月临床护理培训并考核合格。</translation>
    </message>
    <message>
        <source>But: the renewal no. {receipt_no} went to the authority in time and is not decided. By law it counts as granted ({article}): ask the authority before anything is filed.</source>
        <translation>但是：延续注册申请 {receipt_no} 已按时上报审批机关，尚未作出决定。依法视为准予延续（{article}），办理其他业务前请先询问审批机关。</translation>
    </message>
    <message>
        <source>{name}, certificate no. {certificate_no}, ended on {valid_until}</source>
        <translation>{name}，护士执业证书编号 {certificate_no}，有效期至 {valid_until}</translation>
    </message>
    <message>
        <source>{name}, certificate no. {certificate_no}, ended on {valid_until}; renewal not decided, ask the authority</source>
        <translation>{name}，护士执业证书编号 {certificate_no}，有效期至 {valid_until}；延续注册尚未决定，请询问审批机关</translation>
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
    <message>
        <source>The certificate was revoked: “{ground}” is hardly the ground.</source>
        <translation>执业证书已被吊销，事由不宜为“{ground}”。</translation>
    </message>
    <message>
        <source>The register knows of no revocation ({registration_status}): the penalty decision has to prove it.</source>
        <translation>注册库中没有吊销记录（{registration_status}），须以行政处罚决定书证明。</translation>
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
    <message>
        <source>The registry&apos;s certificate is not trusted on this computer, so nothing was sent. Check the date and time of this computer; else ask your IT department to install the certificate of the registry or of the hospital&apos;s network filter.</source>
        <translation>本机不信任注册中心的安全证书，因此没有发送任何内容。请先检查本机的日期和时间；如无误，请信息科安装注册中心或医院网络过滤设备的证书。</translation>
    </message>
    <message>
        <source>No secure connection to the registry could be made. Nothing is lost. Check the address, and ask your IT department whether a firewall stops it.</source>
        <translation>无法与注册中心建立安全连接，没有丢失任何内容。请检查地址，并请信息科确认是否被防火墙拦截。</translation>
    </message>
    <message>
        <source>no secure connection</source>
        <translation>无法建立安全连接</translation>
    </message>
    <message>
        <source>This file is no backup of this program. Choose another one; nothing was changed.</source>
        <translation>该文件不是本程序的备份。请选择其他文件；未作任何更改。</translation>
    </message>
    <message>
        <source>This passphrase does not open the backup. Mind capitals and the input method; nothing was changed.</source>
        <translation>此口令打不开备份。请注意大小写和输入法；未作任何更改。</translation>
    </message>
    <message>
        <source>The backup is not complete: a part of the file is missing. Copy it again from where it came; nothing was changed.</source>
        <translation>备份不完整：文件缺少一部分。请从来源重新复制；未作任何更改。</translation>
    </message>
    <message>
        <source>The backup has been changed or damaged and is not used. Take another one; nothing was changed.</source>
        <translation>备份文件已被改动或损坏，不予使用。请换一份备份；未作任何更改。</translation>
    </message>
    <message>
        <source>A newer version of this program made the backup. Install that version to restore it; nothing was changed.</source>
        <translation>此备份由本程序的更新版本所做。请安装该版本后再恢复；未作任何更改。</translation>
    </message>
    <message>
        <source>There is not enough room on the disk. Nothing half was left; make room or choose another place.</source>
        <translation>磁盘空间不足。没有留下残缺的文件；请腾出空间，或选择其他位置。</translation>
    </message>
    <message>
        <source>The file can&apos;t be read or written there. Is the drive still connected, and may you write on it? Nothing half was left.</source>
        <translation>无法在该处读写文件。请检查优盘或磁盘是否仍已连接、是否可以写入。没有留下残缺的文件。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed, and nothing half was left.</source>
        <translation>已停止。未作任何更改，也没有留下残缺的文件。</translation>
    </message>
    <message>
        <source>The system keyring answered too late. Sign in with the password.</source>
        <translation>系统密钥环应答太迟，请用密码登录。</translation>
    </message>
    <message>
        <source>The system keyring has not answered yet. Wait until it does, or sign in with the password.</source>
        <translation>系统密钥环尚未应答。可以等它应答，也可以用密码登录。</translation>
    </message>
    <message>
        <source>system keyring</source>
        <translation>系统密钥环</translation>
    </message>
    <message>
        <source>the system keyring is locked</source>
        <translation>系统密钥环已锁定</translation>
    </message>
    <message>
        <source>the system keyring does not answer</source>
        <translation>系统密钥环没有应答</translation>
    </message>
    <message>
        <source>the system keyring is gone</source>
        <translation>找不到系统密钥环</translation>
    </message>
    <message>
        <source>the system keyring refuses</source>
        <translation>系统密钥环拒绝访问</translation>
    </message>
    <message>
        <source>Not remembered: what the registry gives out to go on with is too long for a keyring. The next start asks for the password.</source>
        <translation>未能记住：注册中心给出的续用凭据太长，密钥环放不下。下次启动要输入密码。</translation>
    </message>
    <message>
        <source>session not remembered</source>
        <translation>登录状态未能记住</translation>
    </message>
    <message>
        <source>The file that holds the key of the records at this desk (key.vault) is missing or damaged, so they can&apos;t be opened. Restore them from a backup, or ask your IT department to bring that file back. Nothing was changed.</source>
        <translation>保存本机数据密钥的文件（key.vault）缺失或已损坏，因此无法打开数据。请从备份恢复，或请信息科找回该文件。未作任何改动。</translation>
    </message>
</context>
<context>
    <name>site</name>
    <message>
        <source>The hospital&apos;s settings for this program can&apos;t be used, so nobody is signed in.</source>
        <translation>医院为本程序所做的设置无法使用，因此没有登录。</translation>
    </message>
    <message>
        <source>Tell your IT department, and start the program again once this is mended. The records and what waits to be sent are as they were.</source>
        <translation>请告知信息科，改正后重新启动本程序。护士信息和待发送的内容都没有变动。</translation>
    </message>
    <message>
        <source>{setting}: {place}</source>
        <translation>{setting}：{place}</translation>
    </message>
    <message>
        <source>{setting}: {place}, can&apos;t be changed at the desk</source>
        <translation>{setting}：{place}，本机不可更改</translation>
    </message>
    <message>
        <source>{place} ends in the middle of something.</source>
        <translation>{place} 的内容不完整，在中途结束。</translation>
    </message>
    <message>
        <source>{place} can&apos;t be read.</source>
        <translation>无法读取 {place}。</translation>
    </message>
    <message>
        <source>{place} is not saved as UTF-8.</source>
        <translation>{place} 没有以 UTF-8 编码保存。</translation>
    </message>
    <message>
        <source>{place} can&apos;t be understood: the mistake is in line {detail}.</source>
        <translation>{place} 的第 {detail} 行有误，无法识别。</translation>
    </message>
    <message>
        <source>{place} sets “{detail}”, which this program does not know.</source>
        <translation>{place} 设置了“{detail}”，本程序没有这一项。</translation>
    </message>
    <message>
        <source>{place} gives “{detail}” a value that can&apos;t be used.</source>
        <translation>{place} 中“{detail}”的值不能使用。</translation>
    </message>
    <message>
        <source>{place} gives “{detail}” a value that is no address beginning with https://.</source>
        <translation>{place} 中“{detail}”的值不是以 https:// 开头的地址。</translation>
    </message>
    <message>
        <source>{place} names a file of certificates that is not there or holds none: {detail}</source>
        <translation>{place} 指定的证书文件不存在，或其中没有证书：{detail}</translation>
    </message>
    <message>
        <source>{place} locks the registry&apos;s address, but no place sets it.</source>
        <translation>{place} 锁定了注册中心地址，但没有任何地方设置该地址。</translation>
    </message>
    <message>
        <source>Registry&apos;s address</source>
        <translation>注册中心地址</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>省份</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>group policy</source>
        <translation>组策略</translation>
    </message>
    <message>
        <source>file site.toml</source>
        <translation>site.toml 文件</translation>
    </message>
    <message>
        <source>registry of Windows, for all users</source>
        <translation>Windows 注册表（所有用户）</translation>
    </message>
    <message>
        <source>registry of Windows, for this user</source>
        <translation>Windows 注册表（当前用户）</translation>
    </message>
</context>
<context>
    <name>update</name>
    <message>
        <source>Beside this file its slip is missing: the file of the same name with “.release.json” behind it. Without it nobody can tell whether the setup is genuine. Copy both files and choose the setup again.</source>
        <translation>此文件旁边缺少说明文件（文件名相同、末尾加“.release.json”），无法确认安装程序的真伪。请把两个文件一起复制过来，再选择安装程序。</translation>
    </message>
    <message>
        <source>What is told of this version can&apos;t be read, so it was not used. Nothing was changed; ask whoever handed it out for the two files again.</source>
        <translation>此版本的说明文件无法读取，未使用，本机没有任何改动。请向提供方重新索取这两个文件。</translation>
    </message>
    <message>
        <source>This is a package of another program. It was not used; nothing was changed.</source>
        <translation>这是其他程序的安装包，未使用，本机没有任何改动。</translation>
    </message>
    <message>
        <source>This package is meant for another kind of computer. It was not used; take the one for this system.</source>
        <translation>此安装包用于其他类型的电脑，未使用。请换用适合本系统的安装包。</translation>
    </message>
    <message>
        <source>The signature does not fit: the maker of this program has not signed this version for this kind of computer, or it was changed afterwards. It was not used and nothing was changed. Tell your IT department.</source>
        <translation>签名不符：不是本程序制作方为此类电脑签发的版本，或签发后被改动。未使用，本机没有任何改动。请告知信息科。</translation>
    </message>
    <message>
        <source>This is the version that is running here. There is nothing to install.</source>
        <translation>这就是本机正在运行的版本，无需安装。</translation>
    </message>
    <message>
        <source>This version is older than the one that is running here. It was not used: an older one could not read what the newer one has written.</source>
        <translation>此版本比本机正在运行的版本旧，未使用：旧版本可能读不了新版本写下的数据。</translation>
    </message>
    <message>
        <source>The address that the registry tells for the download is not secure (no https), so nothing was loaded. Tell the authority, or install from a file.</source>
        <translation>注册中心给出的下载地址不安全（不是 https），没有下载。请告知主管部门，或从文件安装。</translation>
    </message>
    <message>
        <source>The server that should have the new version does not hand it out at the moment. What was loaded is kept; try again later, or install from a file.</source>
        <translation>存放新版本的服务器暂时不提供下载。已下载的部分保留；请稍后再试，或从文件安装。</translation>
    </message>
    <message>
        <source>A part of the package is missing, so it was not used. Load it, or copy it to the stick, once more.</source>
        <translation>安装包不完整，未使用。请重新下载，或重新复制到优盘。</translation>
    </message>
    <message>
        <source>What came is not the package that the maker signed: it was damaged or swapped on its way. It was thrown away and nothing was changed. Try once more; if it stays so, tell your IT department.</source>
        <translation>收到的不是制作方签名的安装包：途中损坏或被替换。已丢弃，本机没有任何改动。请再试一次；仍然如此时请告知信息科。</translation>
    </message>
    <message>
        <source>There is not enough room on the disk. What was loaded is kept; make room and go on.</source>
        <translation>磁盘空间不足。已下载的部分保留；请腾出空间后继续。</translation>
    </message>
    <message>
        <source>The program&apos;s folder for updates can&apos;t be written to. Another program may hold a file there, or the right to it is missing. Nothing was changed.</source>
        <translation>无法写入本程序的更新文件夹：可能有文件被其他程序占用，或没有权限。本机没有任何改动。</translation>
    </message>
    <message>
        <source>The file can&apos;t be read. Is the stick still connected, and may you read it? Nothing was changed.</source>
        <translation>无法读取文件。请确认优盘仍然连接、您有权读取。本机没有任何改动。</translation>
    </message>
    <message>
        <source>Paused. What was loaded is kept, also when this window is closed.</source>
        <translation>已暂停。已下载的部分会保留，关闭此窗口也不会丢失。</translation>
    </message>
    <message>
        <source>Windows did not start the setup: it was refused, or a virus scanner stopped it. The program goes on as before; try once more, or ask your IT department.</source>
        <translation>Windows 没有启动安装程序：可能被拒绝，或被杀毒软件拦截。本程序照常使用；请再试一次，或联系信息科。</translation>
    </message>
    <message>
        <source>The certificate of the server that has the new version is not trusted on this computer, so nothing was loaded from it. Ask your IT department, or install from a file.</source>
        <translation>本机不信任存放新版本的服务器的证书，没有从那里下载。请联系信息科，或从文件安装。</translation>
    </message>
    <message>
        <source>No secure connection to the server that has the new version could be made. Ask your IT department whether a firewall stops it, or install from a file.</source>
        <translation>无法与存放新版本的服务器建立安全连接。请向信息科了解是否被防火墙拦截，或从文件安装。</translation>
    </message>
    <message>
        <source>A web page came in place of the new version. Open a browser to see whether this network wants you to log in. What was loaded is kept.</source>
        <translation>收到的是网页而不是新版本。请打开浏览器，看本网络是否需要先登录。已下载的部分保留。</translation>
    </message>
    <message>
        <source>The server that has the new version can&apos;t be reached. What was loaded is kept: go on later, or install from a file.</source>
        <translation>无法连接存放新版本的服务器。已下载的部分保留：可稍后继续，或从文件安装。</translation>
    </message>
    <message>
        <source>The proxy of this network did not let the download through. What was loaded is kept; ask your IT department, or install from a file.</source>
        <translation>本网络的代理没有放行下载。已下载的部分保留；请联系信息科，或从文件安装。</translation>
    </message>
    <message>
        <source>The connection broke off. What was loaded is kept: “Go on” begins where it ended.</source>
        <translation>连接中断。已下载的部分保留，点击“继续”从中断处接着下载。</translation>
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
    <message>
        <source>Set aside for a while</source>
        <translation>暂放，稍后再试</translation>
    </message>
</context>
</TS>
