<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
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
        <translation>賬戶</translation>
    </message>
    <message>
        <source>Activation code</source>
        <translation>賬戶激活碼</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>待發送</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用時間</translation>
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
        <translation>護士及其賬戶激活碼</translation>
    </message>
    <message>
        <source>Arrow keys move, Space ticks, Enter leads to the panel at the right</source>
        <translation>方向鍵移動，空格勾選，回車轉到右側面板</translation>
    </message>
    <message>
        <source>No nurse is here yet. The roster arrives with the first connection to the registry.</source>
        <translation>還沒有護士數據。首次連接註冊中心後，名冊會自動到達。</translation>
    </message>
    <message>
        <source>Nobody is in this state or matches. Press “Show all” to clear the search and the filters.</source>
        <translation>沒有處於此狀態或符合條件的護士。請按「顯示全部」清除搜索和篩選。</translation>
    </message>
    <message>
        <source>Enter or a double click on a department shows its nurses.</source>
        <translation>在科室上按回車鍵或雙擊，即顯示該科室的護士。</translation>
    </message>
    <message>
        <source>Every account</source>
        <translation>全部賬戶</translation>
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
        <translation>顯示 {shown} 名，共 {all} 名護士，數據截至 {time}</translation>
    </message>
    <message>
        <source>never</source>
        <translation>尚未接收</translation>
    </message>
    <message>
        <source>&amp;Issue for the {count} shown who need one</source>
        <translation>為所示需要的 {count} 名生成(&amp;I)</translation>
    </message>
    <message>
        <source>{count} ticked</source>
        <translation>已勾選 {count} 項</translation>
    </message>
    <message>
        <source>End the codes of those {count} and issue others</source>
        <translation>作廢這 {count} 名的現有激活碼並重新生成</translation>
    </message>
    <message>
        <source>Activation codes of the nurses</source>
        <translation>護士的賬戶激活碼</translation>
    </message>
    <message>
        <source>State of the newest code</source>
        <translation>最近一個激活碼的狀態</translation>
    </message>
    <message>
        <source>By &amp;department</source>
        <translation>按科室(&amp;D)</translation>
    </message>
    <message>
        <source>Shows how far each department is on the way to active accounts</source>
        <translation>查看各科室賬戶激活的進度</translation>
    </message>
    <message>
        <source>Filter by department</source>
        <translation>按科室篩選</translation>
    </message>
    <message>
        <source>Show only the nurses of one department</source>
        <translation>只顯示某一科室的護士</translation>
    </message>
    <message>
        <source>Filter by account</source>
        <translation>按賬戶篩選</translation>
    </message>
    <message>
        <source>Show only the nurses whose account stands so</source>
        <translation>只顯示該賬戶狀態的護士</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>顯示全部(&amp;A)</translation>
    </message>
    <message>
        <source>Clear the search and every filter</source>
        <translation>清除搜索和全部篩選</translation>
    </message>
    <message>
        <source>Issues a code for each nurse shown here whom nothing stands against. Choose a department to keep to it.</source>
        <translation>為此處顯示且可以生成的每名護士生成激活碼。可先選擇科室，只為該科室生成。</translation>
    </message>
    <message>
        <source>Issue for the &amp;ticked ones</source>
        <translation>為所勾選的生成(&amp;T)</translation>
    </message>
    <message>
        <source>Issues a code for each ticked nurse; those who need none stay as they are and say why</source>
        <translation>為所勾選的每名護士生成激活碼；不需要的保持不變並說明原因</translation>
    </message>
    <message>
        <source>S&amp;lips of the ticked ones…</source>
        <translation>所勾選的激活碼條(&amp;L)…</translation>
    </message>
    <message>
        <source>Shows the slips of the ticked nurses whose code is at this desk, to print them. This is written to the ledger.</source>
        <translation>顯示所勾選護士的激活碼條（激活碼須在本機），可列印，並記入操作台賬。</translation>
    </message>
    <message>
        <source>Their codes that are valid now end: what was handed out can no longer be used</source>
        <translation>現有效的激活碼將作廢，已發出的不能再用</translation>
    </message>
    <message>
        <source>The nurses are being read…</source>
        <translation>正在讀取護士信息…</translation>
    </message>
</context>
<context>
    <name>ApplicationPanel</name>
    <message>
        <source>No application is chosen</source>
        <translation>未選擇業務申請</translation>
    </message>
    <message>
        <source>{name} · {business}</source>
        <translation>{name} · {business}</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>回執</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在核查…</translation>
    </message>
    <message>
        <source>The rules are being checked.</source>
        <translation>正在按規則核查。</translation>
    </message>
    <message>
        <source>It can&apos;t be confirmed yet: {reason}</source>
        <translation>暫不能確認：{reason}</translation>
    </message>
    <message>
        <source>Why is the application of {name} returned? The nurse reads this and can apply again.</source>
        <translation>為什麼退回{name}的申請？護士會看到此原因，修改後可再次申請。</translation>
    </message>
    <message>
        <source>&amp;Return it</source>
        <translation>退回(&amp;R)</translation>
    </message>
    <message>
        <source>Why is the confirmation for {name} withdrawn? The application then waits here again.</source>
        <translation>為什麼撤回對{name}的確認？撤回後申請重新回到待機構確認。</translation>
    </message>
    <message>
        <source>&amp;Withdraw it</source>
        <translation>撤回(&amp;W)</translation>
    </message>
    <message>
        <source>The chosen application</source>
        <translation>所選業務申請</translation>
    </message>
    <message>
        <source>Contents of the application</source>
        <translation>申請內容</translation>
    </message>
    <message>
        <source>Findings of the rule check</source>
        <translation>核查意見</translation>
    </message>
    <message>
        <source>The application</source>
        <translation>申請信息</translation>
    </message>
    <message>
        <source>Papers handed in</source>
        <translation>提交材料</translation>
    </message>
    <message>
        <source>What the nurse declared</source>
        <translation>護士申報內容</translation>
    </message>
    <message>
        <source>O&amp;pinion</source>
        <translation>意見(&amp;P)</translation>
    </message>
    <message>
        <source>Opinion of the institution, not required</source>
        <translation>醫療機構意見，可不填</translation>
    </message>
    <message>
        <source>not required</source>
        <translation>可不填</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>確認(&amp;C)</translation>
    </message>
    <message>
        <source>Confirms the application and sends it to the authority (Ctrl+Enter)</source>
        <translation>確認申請並上報審批機關（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>&amp;Return…</source>
        <translation>退回(&amp;R)…</translation>
    </message>
    <message>
        <source>Gives the application back to the nurse with a reason</source>
        <translation>寫明原因，將申請退回護士</translation>
    </message>
    <message>
        <source>&amp;Withdraw the confirmation…</source>
        <translation>撤回確認(&amp;W)…</translation>
    </message>
    <message>
        <source>Takes the confirmation back while the authority has not begun</source>
        <translation>審批機關尚未受理時可撤回確認</translation>
    </message>
    <message>
        <source>&amp;Form…</source>
        <translation>申請審核表(&amp;F)…</translation>
    </message>
    <message>
        <source>Shows the application form, to print it or to keep it as a PDF</source>
        <translation>顯示申請審核表，可打印或另存為 PDF</translation>
    </message>
    <message>
        <source>See the &amp;outbox…</source>
        <translation>查看待發送(&amp;O)…</translation>
    </message>
    <message>
        <source>Shows why it was refused, and both sides of a conflict</source>
        <translation>查看被拒絕的原因，或衝突雙方的內容</translation>
    </message>
</context>
<context>
    <name>AuthorityChoice</name>
    <message>
        <source>Authority for this kind of business</source>
        <translation>該類業務的審批機關</translation>
    </message>
    <message>
        <source>&amp;Set this authority</source>
        <translation>設為審批機關(&amp;S)</translation>
    </message>
    <message>
        <source>From now on applications of this kind go to this authority</source>
        <translation>今後該類業務的申請均報送此審批機關</translation>
    </message>
    <message>
        <source>A&amp;uthorities…</source>
        <translation>審批機關設置(&amp;U)…</translation>
    </message>
    <message>
        <source>The authorities of all six kinds of business, and the directory to search</source>
        <translation>六類業務的審批機關，以及可搜尋的審批機關目錄</translation>
    </message>
</context>
<context>
    <name>AuthorityDirectory</name>
    <message>
        <source>Directory of authorities</source>
        <translation>審批機關目錄</translation>
    </message>
    <message>
        <source>No authority is known yet. The directory arrives with the first connection to the registry.</source>
        <translation>尚無審批機關目錄。首次連接註冊中心後自動取得。</translation>
    </message>
    <message>
        <source>No authority matches. Type less, or choose every level and every province.</source>
        <translation>沒有符合條件的審批機關。請減少輸入的文字，或選擇全部級別和全部省份。</translation>
    </message>
    <message>
        <source>Name of the authority</source>
        <translation>審批機關名稱</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>級別</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>省</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>行政區劃</translation>
    </message>
    <message>
        <source>Every level</source>
        <translation>全部級別</translation>
    </message>
    <message>
        <source>Every province</source>
        <translation>全部省份</translation>
    </message>
    <message>
        <source>Search the authorities</source>
        <translation>搜尋審批機關</translation>
    </message>
    <message>
        <source>Name or division code</source>
        <translation>名稱或行政區劃代碼</translation>
    </message>
    <message>
        <source>Filter by level</source>
        <translation>按級別篩選</translation>
    </message>
    <message>
        <source>Filter by province</source>
        <translation>按省份篩選</translation>
    </message>
</context>
<context>
    <name>AuthoritySettings</name>
    <message>
        <source>Business</source>
        <translation>業務類型</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>審批機關</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>級別</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>待機構確認</translation>
    </message>
    <message>
        <source>With the authority</source>
        <translation>正在申辦</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>待發送</translation>
    </message>
    <message>
        <source>■ Not set: can&apos;t be confirmed</source>
        <translation>■ 未設置：不能確認</translation>
    </message>
    <message>
        <source>Authority of each kind of business</source>
        <translation>各類業務的審批機關</translation>
    </message>
    <message>
        <source>The settings are being read.</source>
        <translation>正在讀取設置。</translation>
    </message>
    <message>
        <source>The last change was not accepted: decide on it under “To be sent” first.</source>
        <translation>上一次更改未被接受：請先在「待發送」中處理。</translation>
    </message>
    <message>
        <source>The change waits to be sent. It can be taken back under “To be sent” until then.</source>
        <translation>更改等待發送。發送之前可在「待發送」中撤回。</translation>
    </message>
    <message>
        <source>Choose the authority for {business} in the directory.</source>
        <translation>請在目錄中選擇{business}的審批機關。</translation>
    </message>
    <message>
        <source>{authority} decides {business} already.</source>
        <translation>{business}的審批機關已是{authority}。</translation>
    </message>
    <message>
        <source>{business} will go to {authority}. Applications not yet confirmed, which will go there too: {to_confirm}. Applications confirmed already, which stay with the authority they went to: {under_way}.</source>
        <translation>{business}將報送{authority}。尚未確認的申請 {to_confirm} 件，也將報送該機關；已經確認的申請 {under_way} 件，仍由原審批機關審批。</translation>
    </message>
    <message>
        <source>Authority settings</source>
        <translation>審批機關設置</translation>
    </message>
    <message>
        <source>Which authority decides which business. What has no authority can&apos;t be confirmed. Choose a business above and its authority below.</source>
        <translation>為各類業務設置審批機關。未設置審批機關的業務不能確認。請在上方選擇業務，在下方選擇審批機關。</translation>
    </message>
    <message>
        <source>&amp;Set this authority</source>
        <translation>設為審批機關(&amp;S)</translation>
    </message>
    <message>
        <source>From now on applications of this kind go to this authority</source>
        <translation>今後該類業務的申請均報送此審批機關</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
    </message>
</context>
<context>
    <name>BackUp</name>
    <message>
        <source>Back up to a file</source>
        <translation>備份到文件</translation>
    </message>
    <message>
        <source>Everything that is kept at this desk goes into one file: the records, what waits to be sent, and the ledger. It is encrypted with a passphrase, and can be restored on this or another computer.</source>
        <translation>本機保存的全部內容會存入一個文件：記錄、待發送的業務和操作台賬。文件用口令加密，可在本機或另一台電腦上恢復。</translation>
    </message>
    <message>
        <source>At least {count} characters. Whoever finds the file can guess for as long as he likes, so several words that don&apos;t belong together are best. Nobody can restore the backup without the passphrase: keep it apart from the file.</source>
        <translation>至少 {count} 個字符。撿到文件的人可以無限次地猜，所以最好用幾個互不相關的詞。沒有口令，誰也無法恢復備份：請將口令與文件分開保管。</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>口令(&amp;P)</translation>
    </message>
    <message>
        <source>Passphrase, &amp;again</source>
        <translation>再次輸入口令(&amp;A)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>備份…(&amp;B)</translation>
    </message>
    <message>
        <source>Asks for the file next</source>
        <translation>接著選擇文件</translation>
    </message>
</context>
<context>
    <name>BackUpDialog</name>
    <message>
        <source>The passphrase needs at least {count} characters.</source>
        <translation>口令至少要有 {count} 個字符。</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the same one twice.</source>
        <translation>兩次輸入的口令不同，請重新輸入。</translation>
    </message>
    <message>
        <source>Backups (*.{suffix})</source>
        <translation>備份文件 (*.{suffix})</translation>
    </message>
    <message>
        <source>Back up to a file</source>
        <translation>備份到文件</translation>
    </message>
    <message>
        <source>The backup is complete: {file}</source>
        <translation>備份完成：{file}</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>正在備份…</translation>
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
        <translation>業務類型</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>提交時間</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>機構狀態</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>審批狀態</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>待發送</translation>
    </message>
    <message>
        <source>Application no.</source>
        <translation>申請編號</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>業務申請</translation>
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
        <translation>待機構確認</translation>
    </message>
    <message>
        <source>With the authority</source>
        <translation>正在申辦</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已辦結</translation>
    </message>
    <message>
        <source>Nothing waits for you. New applications of the nurses arrive here by themselves.</source>
        <translation>沒有待確認的申請。護士提交的新申請會自動出現在這裡。</translation>
    </message>
    <message>
        <source>Nothing is with the authority. What you confirm goes there and shows here.</source>
        <translation>沒有正在申辦的申請。您確認後上報的申請會顯示在這裡。</translation>
    </message>
    <message>
        <source>Nothing is finished yet. What the authority has decided shows here.</source>
        <translation>還沒有已辦結的申請。審批機關作出決定後會顯示在這裡。</translation>
    </message>
    <message>
        <source>{count} ticked</source>
        <translation>已勾選 {count} 項</translation>
    </message>
    <message>
        <source>Confirmed: {confirmed}. Not confirmed: {refused}; the reason stands in the column “To be sent”.</source>
        <translation>已確認 {confirmed} 項，未確認 {refused} 項；原因見「待發送」列。</translation>
    </message>
    <message>
        <source>Confirmed: {confirmed}. They are sent by themselves.</source>
        <translation>已確認 {confirmed} 項，將自動發送。</translation>
    </message>
    <message>
        <source>Kind of business</source>
        <translation>業務類型</translation>
    </message>
    <message>
        <source>How far the applications are</source>
        <translation>辦理進度</translation>
    </message>
    <message>
        <source>Co&amp;nfirm the ticked ones</source>
        <translation>確認所勾選(&amp;N)</translation>
    </message>
    <message>
        <source>Checks each ticked application and confirms those that nothing speaks against</source>
        <translation>逐項核查所勾選的申請，確認其中無問題的申請</translation>
    </message>
    <message>
        <source>Forms of the &amp;ticked ones…</source>
        <translation>所勾選的審核表(&amp;T)…</translation>
    </message>
    <message>
        <source>Shows the forms of the ticked applications, to print them or to keep them as a PDF</source>
        <translation>顯示所勾選申請的審核表，可打印或另存為 PDF</translation>
    </message>
    <message>
        <source>Arrow keys move, Space ticks, Enter leads to the panel at the right</source>
        <translation>方向鍵移動，空格勾選，回車轉到右側面板</translation>
    </message>
    <message>
        <source>Whose registration is to be ended?</source>
        <translation>要為哪位護士申請註銷註冊？</translation>
    </message>
    <message>
        <source>File a dere&amp;gistration…</source>
        <translation>註銷申請(&amp;G)…</translation>
    </message>
    <message>
        <source>Chooses a nurse of this institution and files her deregistration, on one of five grounds</source>
        <translation>選擇一名本院護士，按五種事由之一為其申請註銷註冊</translation>
    </message>
    <message>
        <source>Printed form</source>
        <translation>申請審核表</translation>
    </message>
    <message>
        <source>Wh&amp;ere the papers are…</source>
        <translation>紙質材料去向(&amp;E)…</translation>
    </message>
    <message>
        <source>The printed forms: to be signed, sealed, delivered, with the authority</source>
        <translation>已打印的申請審核表：待簽字、待蓋章、待遞交、在審批機關</translation>
    </message>
</context>
<context>
    <name>ChangePanel</name>
    <message>
        <source>Please say why {field} is returned: the nurse reads it.</source>
        <translation>請填寫退回「{field}」的原因，護士會看到。</translation>
    </message>
    <message>
        <source>No request is chosen</source>
        <translation>未選擇申請</translation>
    </message>
    <message>
        <source>No longer a nurse of this institution</source>
        <translation>已不是本院護士</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>提交時間</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>審核時間</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
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
        <translation>同意 {accepted} 項，退回 {returned} 項(&amp;A)</translation>
    </message>
    <message>
        <source>The chosen change request</source>
        <translation>所選的信息修改申請</translation>
    </message>
    <message>
        <source>See the &amp;outbox…</source>
        <translation>查看待發送(&amp;O)…</translation>
    </message>
    <message>
        <source>Shows why it was refused, and both sides of a conflict</source>
        <translation>查看被拒絕的原因，或衝突雙方的內容</translation>
    </message>
    <message>
        <source>Contents of the change request</source>
        <translation>信息修改申請的內容</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原內容</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>申請修改為</translation>
    </message>
    <message>
        <source>Decides the request as it is marked and goes on to the next (Enter)</source>
        <translation>按所選提交審核結果，並轉到下一條（回車）</translation>
    </message>
    <message>
        <source>&amp;Return all…</source>
        <translation>全部退回(&amp;R)…</translation>
    </message>
    <message>
        <source>Marks every field as returned and asks for the reason (R)</source>
        <translation>將各項標為退回，並填寫原因（R）</translation>
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
        <translation>證書編號</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>證件號</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>註冊狀態</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Nurses of the institution</source>
        <translation>本院護士</translation>
    </message>
    <message>
        <source>No nurse is here yet. The roster arrives with the first connection to the registry.</source>
        <translation>還沒有護士數據。首次連接註冊中心後，名冊會自動到達。</translation>
    </message>
    <message>
        <source>No nurse matches. Type less, or another thing that you know of her.</source>
        <translation>沒有符合條件的護士。請減少輸入，或換一項已知信息。</translation>
    </message>
    <message>
        <source>Choose a nurse</source>
        <translation>選擇護士</translation>
    </message>
    <message>
        <source>Search the nurses</source>
        <translation>搜索護士</translation>
    </message>
    <message>
        <source>Name, pinyin, certificate no., end of the ID number</source>
        <translation>姓名、拼音、證書編號、證件號末幾位</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>繼續(&amp;G)</translation>
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
        <translation>狀態</translation>
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
        <translation>使用時間</translation>
    </message>
    <message>
        <source>All activation codes of the nurse, the newest first</source>
        <translation>該護士的全部賬戶激活碼，最近的在前</translation>
    </message>
    <message>
        <source>No code was ever issued for her.</source>
        <translation>尚未為該護士生成過激活碼。</translation>
    </message>
    <message>
        <source>No nurse is chosen</source>
        <translation>未選擇護士</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>賬戶</translation>
    </message>
    <message>
        <source>Activation code: {state}</source>
        <translation>賬戶激活碼：{state}</translation>
    </message>
    <message>
        <source>{action}: {state}</source>
        <translation>{action}：{state}</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>隱藏(&amp;H)</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>顯示(&amp;H)</translation>
    </message>
    <message>
        <source>✔ Copied. Paste it where you want it.</source>
        <translation>✔ 已複製，可粘貼到需要的地方。</translation>
    </message>
    <message>
        <source>Her code of {day} ends: what was handed out can no longer be used, and she gets a new one.</source>
        <translation>{day} 生成的激活碼將作廢：已發出的不能再用，並為該護士生成新的激活碼。</translation>
    </message>
    <message>
        <source>Her code of {day} ends and she has none: without one her account can&apos;t be activated.</source>
        <translation>{day} 生成的激活碼將作廢，該護士不再有激活碼：沒有激活碼不能激活賬戶。</translation>
    </message>
    <message>
        <source>&amp;Revoke it</source>
        <translation>作廢(&amp;R)</translation>
    </message>
    <message>
        <source>E&amp;nd it and issue another one</source>
        <translation>作廢並重新生成(&amp;N)</translation>
    </message>
    <message>
        <source>Not issued: {reason}.</source>
        <translation>未生成：{reason}。</translation>
    </message>
    <message>
        <source>The chosen nurse and her activation codes</source>
        <translation>所選護士及其賬戶激活碼</translation>
    </message>
    <message>
        <source>Open “To be sent”</source>
        <translation>打開「待發送」</translation>
    </message>
    <message>
        <source>Shows why it was refused, and both sides of a conflict</source>
        <translation>查看被拒絕的原因，或衝突雙方的內容</translation>
    </message>
    <message>
        <source>Activation code</source>
        <translation>賬戶激活碼</translation>
    </message>
    <message>
        <source>Shows the code, to read it out. This is written to the ledger.</source>
        <translation>顯示激活碼以便口頭告知，並記入操作台賬。</translation>
    </message>
    <message>
        <source>Show the activation code</source>
        <translation>顯示賬戶激活碼</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>複製(&amp;C)</translation>
    </message>
    <message>
        <source>Puts the code on the clipboard. This is written to the ledger.</source>
        <translation>將激活碼複製到剪貼板，並記入操作台賬。</translation>
    </message>
    <message>
        <source>Copy the activation code</source>
        <translation>複製賬戶激活碼</translation>
    </message>
    <message>
        <source>Copy the &amp;message</source>
        <translation>複製通知(&amp;M)</translation>
    </message>
    <message>
        <source>Puts a message to the nurse with her code and the three steps on the clipboard. This is written to the ledger.</source>
        <translation>將含激活碼和三個步驟的通知複製到剪貼板，可發給護士，並記入操作台賬。</translation>
    </message>
    <message>
        <source>&amp;Slip…</source>
        <translation>激活碼條(&amp;S)…</translation>
    </message>
    <message>
        <source>Shows the slip with her code, to print it. This is written to the ledger.</source>
        <translation>顯示含激活碼的紙條，可列印，並記入操作台賬。</translation>
    </message>
    <message>
        <source>Iss&amp;ue a code</source>
        <translation>生成激活碼(&amp;U)</translation>
    </message>
    <message>
        <source>Asks the registry for a code for this nurse</source>
        <translation>向註冊中心申請生成該護士的激活碼</translation>
    </message>
    <message>
        <source>Issue an&amp;other code…</source>
        <translation>重新生成(&amp;O)…</translation>
    </message>
    <message>
        <source>Asks the registry for another code; the old one ends</source>
        <translation>重新生成激活碼，原激活碼作廢</translation>
    </message>
    <message>
        <source>Re&amp;voke the code…</source>
        <translation>作廢激活碼(&amp;V)…</translation>
    </message>
    <message>
        <source>Ends the code: nobody can use it any more</source>
        <translation>作廢激活碼，任何人不能再用</translation>
    </message>
    <message>
        <source>Does what is described above</source>
        <translation>執行上述操作</translation>
    </message>
    <message>
        <source>&amp;Keep the code</source>
        <translation>保留原激活碼(&amp;K)</translation>
    </message>
    <message>
        <source>Leaves everything as it is</source>
        <translation>一切保持不變</translation>
    </message>
    <message>
        <source>All her codes</source>
        <translation>全部激活碼</translation>
    </message>
</context>
<context>
    <name>ComputerCheck</name>
    <message>
        <source>Check of this computer</source>
        <translation>檢查本機</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>正在檢查</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>重新核查(&amp;A)</translation>
    </message>
    <message>
        <source>C&amp;opy all</source>
        <translation>全部複製(&amp;O)</translation>
    </message>
    <message>
        <source>For whoever looks after this computer: all that was found, with the technical details</source>
        <translation>給維護這台電腦的人：全部結果，帶技術細節</translation>
    </message>
    <message>
        <source>Ask customer &amp;service…</source>
        <translation>向客服中心提問(&amp;S)…</translation>
    </message>
    <message>
        <source>Puts the result into a new question, where you see what will be sent</source>
        <translation>把結果放進一個新問題，發送前可以看到全部內容</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ComputerCheckDialog</name>
    <message>
        <source>What was checked</source>
        <translation>檢查項目</translation>
    </message>
    <message>
        <source>Checking this computer. It takes a few seconds…</source>
        <translation>正在檢查本機，需要幾秒鐘…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>怎麼辦</translation>
    </message>
    <message>
        <source>Checked at {time}. {total}</source>
        <translation>檢查時間：{time}。{total}</translation>
    </message>
    <message>
        <source>The check came to no end. Check again; if it stays so, ask customer service.</source>
        <translation>檢查沒有完成。請重新檢查；仍不行時，請向客服中心提問。</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>無需處理。</translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message>
        <source>Conflict</source>
        <translation>衝突</translation>
    </message>
    <message>
        <source>Do &amp;mine again</source>
        <translation>按我的重做(&amp;M)</translation>
    </message>
    <message>
        <source>Makes your action anew on what the registry has now</source>
        <translation>以註冊庫現有版本為準，重新執行您的操作</translation>
    </message>
    <message>
        <source>&amp;Keep the registry&apos;s</source>
        <translation>保留註冊庫的(&amp;K)</translation>
    </message>
    <message>
        <source>Drops your action and leaves everything as the registry has it</source>
        <translation>放棄您的操作，一切以註冊庫為準</translation>
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
        <translation>項目</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>The registry&apos;s</source>
        <translation>註冊庫的</translation>
    </message>
    <message>
        <source>No field differs any more: the registry only has a newer version of the record.</source>
        <translation>各項已無差別：註冊庫只是有了更新的版本。</translation>
    </message>
    <message>
        <source>{title}: the record was changed at the registry after you had seen it. Nothing was done.</source>
        <translation>{title}：您查看之後，註冊庫中的記錄已有變動，本次操作未執行。</translation>
    </message>
    <message>
        <source>Yours can&apos;t be done any more, because the application has gone on meanwhile.</source>
        <translation>該申請已進入下一步，您的操作不能再執行。</translation>
    </message>
    <message>
        <source>As I saw it</source>
        <translation>我當時看到的</translation>
    </message>
    <message>
        <source>What I saw, mine and the registry&apos;s, field by field</source>
        <translation>我當時看到的、我的和註冊庫的，逐項對照</translation>
    </message>
    <message>
        <source>Decide the &amp;rest…</source>
        <translation>審核其餘各項(&amp;R)…</translation>
    </message>
    <message>
        <source>Do &amp;mine again</source>
        <translation>按我的重做(&amp;M)</translation>
    </message>
    <message>
        <source>I have &amp;seen it</source>
        <translation>已閱(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep the registry&apos;s</source>
        <translation>保留註冊庫的(&amp;K)</translation>
    </message>
    <message>
        <source>Still to be decided: {fields}. Your decisions on all others are kept.</source>
        <translation>還需審核：{fields}。您對其餘各項的決定予以保留。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>It was done just as you wanted it: there is nothing to choose.</source>
        <translation>已有人辦理，結果與您的一致：無需選擇。</translation>
    </message>
    <message>
        <source>Yours can&apos;t be done any more, because the nurse has taken the request back.</source>
        <translation>您的決定已無法辦理：護士已撤回申請。</translation>
    </message>
    <message>
        <source>Yours can&apos;t be done any more, because the request has been decided meanwhile.</source>
        <translation>您的決定已無法辦理：該申請其間已審核。</translation>
    </message>
    <message>
        <source>Yours can&apos;t be done any more as the record stands now.</source>
        <translation>按記錄的現狀，您的操作已無法辦理。</translation>
    </message>
</context>
<context>
    <name>CustomerService</name>
    <message>
        <source>Asked</source>
        <translation>提問時間</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>● {state}: new</source>
        <translation>● {state}：新</translation>
    </message>
    <message>
        <source>Questions to customer service</source>
        <translation>向客服中心提出的問題</translation>
    </message>
    <message>
        <source>Nothing was asked yet. What you submit shows here, and its replies arrive by themselves.</source>
        <translation>尚未提出問題。提交的問題顯示在這裡，回覆會自動到達。</translation>
    </message>
    <message>
        <source>Customer service ({account}) answers technical questions about this system. It does not answer questions about policy or about the decisions of authorities: please ask the authority.</source>
        <translation>客服中心（{account}）僅負責解答本系統的技術問題，不負責解答政策及審批產生的問題：請諮詢審批機關。</translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation>客服中心</translation>
    </message>
    <message>
        <source>This was not accepted: decide on it under “To be sent”.</source>
        <translation>未被接受：請在「待發送」中處理。</translation>
    </message>
    <message>
        <source>It is kept at this desk and sent as soon as the registry can be reached.</source>
        <translation>已保存在本機，連上註冊中心後立即發送。</translation>
    </message>
    <message>
        <source>This question is closed. Ask a new one at the left.</source>
        <translation>此問題已關閉。請在左側提出新問題。</translation>
    </message>
    <message>
        <source>never</source>
        <translation>尚未接收</translation>
    </message>
    <message>
        <source>Replies as of {time}. The registry was not reached: {reason}.</source>
        <translation>回覆截至 {time}。未能連接註冊中心：{reason}。</translation>
    </message>
    <message>
        <source>Replies as of {time}</source>
        <translation>回覆截至 {time}</translation>
    </message>
    <message>
        <source>Asking the registry…</source>
        <translation>正在向註冊中心查詢…</translation>
    </message>
    <message>
        <source>Please write what the question is.</source>
        <translation>請填寫問題。</translation>
    </message>
    <message>
        <source>The question may have {limit} characters; it has {length}.</source>
        <translation>問題最多 {limit} 字，現有 {length} 字。</translation>
    </message>
    <message>
        <source>A new question</source>
        <translation>提出新問題</translation>
    </message>
    <message>
        <source>The question, required</source>
        <translation>問題，必填</translation>
    </message>
    <message>
        <source>What did you do, what happened, and what did you expect? Please write no ID numbers.</source>
        <translation>請如實說明：做了什麼、出現了什麼、希望怎樣。請勿填寫證件號碼。</translation>
    </message>
    <message>
        <source>&amp;Machine</source>
        <translation>現用機型(&amp;M)</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>現用機型</translation>
    </message>
    <message>
        <source>S&amp;ystem</source>
        <translation>當前系統(&amp;Y)</translation>
    </message>
    <message>
        <source>System</source>
        <translation>當前系統</translation>
    </message>
    <message>
        <source>Program &amp;version</source>
        <translation>程式版本(&amp;V)</translation>
    </message>
    <message>
        <source>Program version</source>
        <translation>程式版本</translation>
    </message>
    <message>
        <source>&amp;Submit</source>
        <translation>提交(&amp;S)</translation>
    </message>
    <message>
        <source>Kept at this desk, and sent as soon as the registry can be reached</source>
        <translation>保存在本機，連上註冊中心後立即發送</translation>
    </message>
    <message>
        <source>&amp;Refresh the replies</source>
        <translation>刷新回覆列表(&amp;R)</translation>
    </message>
    <message>
        <source>Asks the registry now. Replies arrive by themselves too.</source>
        <translation>立即向註冊中心查詢。回覆也會自動到達。</translation>
    </message>
    <message>
        <source>The question and its replies</source>
        <translation>問題及其回覆</translation>
    </message>
    <message>
        <source>Reply in this question</source>
        <translation>在此問題中回覆</translation>
    </message>
    <message>
        <source>R&amp;eply</source>
        <translation>回覆(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
    </message>
    <message>
        <source>Checking this computer. It takes a few seconds…</source>
        <translation>正在檢查本機，需要幾秒鐘…</translation>
    </message>
    <message>
        <source>The result stands in the question. You can change it before you submit.</source>
        <translation>結果已寫進問題，提交前可以修改。</translation>
    </message>
    <message>
        <source>The check came to no end. Try again, or submit without it.</source>
        <translation>檢查沒有完成。請再試一次，或者不附結果直接提交。</translation>
    </message>
    <message>
        <source>Attach a c&amp;heck of this computer</source>
        <translation>附上本機檢查結果(&amp;H)</translation>
    </message>
    <message>
        <source>Checks this computer and puts the result into the question: no names, no addresses</source>
        <translation>檢查本機並把結果放進問題：其中沒有人名，也沒有地址</translation>
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
        <translation>各科室賬戶激活進度</translation>
    </message>
    <message>
        <source>Enter shows the nurses of the department</source>
        <translation>按回車鍵顯示該科室的護士</translation>
    </message>
    <message>
        <source>No nurse is here yet. The roster arrives with the first connection to the registry.</source>
        <translation>還沒有護士數據。首次連接註冊中心後，名冊會自動到達。</translation>
    </message>
    <message>
        <source>○ No account</source>
        <translation>○ 未建賬戶</translation>
    </message>
    <message>
        <source>– No code</source>
        <translation>– 無激活碼</translation>
    </message>
    <message>
        <source>● Code issued</source>
        <translation>● 激活碼未使用</translation>
    </message>
    <message>
        <source>■ Code expired</source>
        <translation>■ 激活碼已過期</translation>
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
        <translation>護士</translation>
    </message>
    <message>
        <source>Active accounts</source>
        <translation>賬戶激活率</translation>
    </message>
</context>
<context>
    <name>Deregistration</name>
    <message>
        <source>Deregistration</source>
        <translation>註銷申請</translation>
    </message>
    <message>
        <source>Ground of deregistration</source>
        <translation>註銷事由</translation>
    </message>
    <message>
        <source>Papers presented</source>
        <translation>出示的材料</translation>
    </message>
    <message>
        <source>Other &amp;evidence</source>
        <translation>其他證明(&amp;E)</translation>
    </message>
    <message>
        <source>Other evidence, not required</source>
        <translation>其他證明，可不填</translation>
    </message>
    <message>
        <source>not required</source>
        <translation>可不填</translation>
    </message>
    <message>
        <source>Findings of the rule check</source>
        <translation>核查意見</translation>
    </message>
    <message>
        <source>See the open &amp;application</source>
        <translation>查看未辦結的申請(&amp;A)</translation>
    </message>
    <message>
        <source>Leaves this and shows the application that has to be decided first</source>
        <translation>離開此窗口，查看須先辦結的申請</translation>
    </message>
    <message>
        <source>&amp;File it</source>
        <translation>提交申請(&amp;F)</translation>
    </message>
    <message>
        <source>Confirms the application and sends it to the authority (Ctrl+Enter)</source>
        <translation>確認申請並上報審批機關（Ctrl+Enter）</translation>
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
        <translation>已不是本院護士</translation>
    </message>
    <message>
        <source>Deregistration of {name}</source>
        <translation>註銷申請 · {name}</translation>
    </message>
    <message>
        <source>{department} · certificate no. {certificate_no} · valid until {valid_until} · {status}</source>
        <translation>{department} · 證書編號 {certificate_no} · 有效期至 {valid_until} · {status}</translation>
    </message>
    <message>
        <source>What will happen: the application goes to the authority as confirmed by this institution. Once it is approved, {name} may no longer practise; what the authority has decided can&apos;t be taken back here.</source>
        <translation>提交之後：申請視為本院已確認，直接上報審批機關。審批通過後，{name}不得再執業；審批機關作出決定後，本院不能撤回。</translation>
    </message>
    <message>
        <source>The nurse&apos;s file is being read.</source>
        <translation>正在讀取護士信息。</translation>
    </message>
    <message>
        <source>Something about {name} is on its way already: {state}. See “To be sent”.</source>
        <translation>已有關於{name}的操作：{state}。請見「待發送」。</translation>
    </message>
    <message>
        <source>Please choose the ground.</source>
        <translation>請選擇註銷事由。</translation>
    </message>
    <message>
        <source>The explanation is too long.</source>
        <translation>說明過長。</translation>
    </message>
    <message>
        <source>It can&apos;t be filed yet: {reason}</source>
        <translation>暫不能提交：{reason}</translation>
    </message>
    <message>
        <source>This ground is proved by:</source>
        <translation>此事由須提供：</translation>
    </message>
    <message>
        <source>The form alone is enough.</source>
        <translation>僅需申請審核表，無需其他材料。</translation>
    </message>
    <message>
        <source>They depend on the ground.</source>
        <translation>所需材料取決於註銷事由。</translation>
    </message>
    <message>
        <source>Expla&amp;nation, required</source>
        <translation>說明（必填）(&amp;N)</translation>
    </message>
    <message>
        <source>Expla&amp;nation, not required</source>
        <translation>說明（可不填）(&amp;N)</translation>
    </message>
    <message>
        <source>■ The explanation may have {limit} characters; it has {length}.</source>
        <translation>■ 說明最多 {limit} 字，現有 {length} 字。</translation>
    </message>
</context>
<context>
    <name>DeskNews</name>
    <message>
        <source>Show the codes</source>
        <translation>查看激活碼</translation>
    </message>
    <message>
        <source>● A one-time password has come for {name}. It is in the file, to be handed over.</source>
        <translation>● {name}的一次性密碼已收到，請在其信息欄中轉交。</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>查看該護士</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>登錄…</translation>
    </message>
    <message>
        <source>The registry wants the password again. The records can be used; what you do is queued.</source>
        <translation>註冊中心要求重新輸入密碼。數據可繼續使用，操作將排隊等待發送。</translation>
    </message>
    <message>
        <source>Receiving the records for the first time: {count} so far.</source>
        <translation>正在首次接收數據：已收到 {count} 條。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>Paused. What has arrived can be used; the rest is still missing.</source>
        <translation>已暫停。已收到的數據可以使用，其餘尚未到達。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Decisions made again by themselves: {count}. Their requests have a newer version, in which nothing that you decided on has changed.</source>
        <translation>已自動按原決定重新提交 {count} 件：申請有了新版本，但您審核過的各項沒有變化。</translation>
    </message>
    <message>
        <source>The backup of the day could not be made: {reason}. You can go on; it is tried again when the program is closed.</source>
        <translation>今天的備份沒有做成：{reason}。您可以繼續工作；關閉程序時會再試一次。</translation>
    </message>
    <message>
        <source>● Version {version} of the program is there. You can install it whenever it suits you.</source>
        <translation>● 程序有新版本 {version}，可在方便時安裝。</translation>
    </message>
    <message>
        <source>▲ Version {version} of the program is there, and every hospital is asked to install it.</source>
        <translation>▲ 程序有新版本 {version}，要求各醫療機構安裝。</translation>
    </message>
    <message>
        <source>See what is new…</source>
        <translation>查看更新內容…</translation>
    </message>
</context>
<context>
    <name>ExpiredTab</name>
    <message>
        <source>Registrations that have ended</source>
        <translation>過期未延續註冊</translation>
    </message>
    <message>
        <source>Nurses whose registration has ended</source>
        <translation>過期未延續註冊的護士</translation>
    </message>
    <message>
        <source>Nobody&apos;s registration has ended without a renewal. Whoever misses the renewal shows here.</source>
        <translation>沒有過期未延續註冊的護士。逾期未辦理延續註冊的護士會顯示在這裡。</translation>
    </message>
    <message>
        <source>Nobody matches. Press “Show all” to clear the search and the filter.</source>
        <translation>沒有符合條件的護士。請按「顯示全部」清除搜索和篩選。</translation>
    </message>
    <message>
        <source>The ways on</source>
        <translation>後續辦理途徑</translation>
    </message>
    <message>
        <source>Days since</source>
        <translation>已過期天數</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>執業</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>賬戶</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>正在辦理</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>待發送</translation>
    </message>
    <message>
        <source>▲ Ask the authority</source>
        <translation>▲ 請詢問審批機關</translation>
    </message>
    <message>
        <source>■ Must not practise</source>
        <translation>■ 不得執業</translation>
    </message>
    <message>
        <source>– Nothing filed</source>
        <translation>– 未申請</translation>
    </message>
    <message>
        <source>{business}: {state}</source>
        <translation>{business}：{state}</translation>
    </message>
    <message>
        <source>Copy the &amp;list of those who must not practise</source>
        <translation>複製不得執業名單(&amp;L)</translation>
    </message>
    <message>
        <source>Puts the nurses that show here on the clipboard, department by department</source>
        <translation>將此處顯示的護士按科室複製到剪貼板</translation>
    </message>
    <message>
        <source>File a dere&amp;gistration…</source>
        <translation>註銷申請(&amp;G)…</translation>
    </message>
    <message>
        <source>Files the deregistration of the chosen nurse, on one of five grounds</source>
        <translation>按五種事由之一，為所選護士申請註銷註冊</translation>
    </message>
    <message>
        <source>Print the &amp;sheet of those who must not practise</source>
        <translation>打印不得執業名單(&amp;S)</translation>
    </message>
    <message>
        <source>A sheet for the head nurse of the chosen department, or of each: expired, ended, revoked, suspended, not registered</source>
        <translation>按所選科室（或每個科室一份）打印，由護士長簽收：過期、註銷、吊銷、暫停執業、未註冊</translation>
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
        <translation>▲ 提出申請以後，註冊信息已有變動，現為：{value}</translation>
    </message>
    <message>
        <source>Reason; left empty, the one above holds</source>
        <translation>退回原因；留空則同上一項</translation>
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
        <translation>{field}，原內容：{value}</translation>
    </message>
    <message>
        <source>{field}, asked for: {value}</source>
        <translation>{field}，申請修改為：{value}</translation>
    </message>
    <message>
        <source>● As you decided before.</source>
        <translation>● 按您先前的決定填好。</translation>
    </message>
    <message>
        <source>▲ To be decided: asked for after you had decided.</source>
        <translation>▲ 待審核：這是您決定之後才申請的。</translation>
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
        <translation>正在讀取版式。</translation>
    </message>
    <message>
        <source>Folder with a layout</source>
        <translation>選擇版式所在的文件夾</translation>
    </message>
    <message>
        <source>The layout is being tried…</source>
        <translation>正在試排版式…</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>審批機關</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>版式</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Only those that want it</source>
        <translation>僅限要求使用的機關</translation>
    </message>
    <message>
        <source>All authorities</source>
        <translation>所有審批機關</translation>
    </message>
    <message>
        <source>✔ Verified</source>
        <translation>✔ 已核實</translation>
    </message>
    <message>
        <source>▲ Reference layout</source>
        <translation>▲ 參考版式</translation>
    </message>
    <message>
        <source>● Imported at this desk</source>
        <translation>● 本機導入</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>程序自帶</translation>
    </message>
    <message>
        <source>■ Missing: to be imported</source>
        <translation>■ 缺少，需要導入</translation>
    </message>
    <message>
        <source>The layout was not taken over, and nothing was changed. What is wrong:</source>
        <translation>版式未導入，沒有作任何改變。存在的問題：</translation>
    </message>
    <message>
        <source>{form} is printed with the imported layout from now on. Print one and compare it first.</source>
        <translation>{form}今後按導入的版式打印。請先打印一份核對。</translation>
    </message>
    <message>
        <source>The imported layout of {form} was removed. Its folder can be imported again.</source>
        <translation>{form}的導入版式已移除，可以從其文件夾重新導入。</translation>
    </message>
    <message>
        <source>This computer has no Chinese font that forms are set in, so that a layout can&apos;t be tried. Nothing changed.</source>
        <translation>本機沒有排印表格所用的中文字體，無法試排版式。沒有作任何改變。</translation>
    </message>
    <message>
        <source>Form layouts</source>
        <translation>表格版式</translation>
    </message>
    <message>
        <source>How the application forms are printed. A reference layout was reconstructed from public notices: if your authority hands out its own, import its folder here.</source>
        <translation>申請審核表按這裡的版式打印。「參考版式」是根據公開資料整理的；審批機關提供了自己的版式時，請在此導入其文件夾。</translation>
    </message>
    <message>
        <source>What is wrong with the layout</source>
        <translation>版式存在的問題</translation>
    </message>
    <message>
        <source>&amp;Import a folder…</source>
        <translation>導入文件夾(&amp;I)…</translation>
    </message>
    <message>
        <source>A folder with form.html.j2 and profile.json. It is tried first; nothing changes if something is wrong with it.</source>
        <translation>包含模板文件和說明文件的文件夾。先試排檢查，有問題則不作任何改變。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Removes the imported layout; the form is printed as before it was imported</source>
        <translation>移除導入的版式，該表恢復按導入之前的版式打印</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
    </message>
</context>
<context>
    <name>GetLatest</name>
    <message>
        <source>Getting the latest…</source>
        <translation>正在獲取…</translation>
    </message>
    <message>
        <source>Get the latest (F5)</source>
        <translation>獲取最新（F5）</translation>
    </message>
    <message>
        <source>Sends what waits and fetches what is new. Records as of {time}.</source>
        <translation>發送待發送事項並獲取最新數據。數據截至 {time}。</translation>
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
        <translation>未選擇人員</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>無法識別</translation>
    </message>
    <message>
        <source>Look somebody up: what the answer means and what to do next then stands here.</source>
        <translation>請先查詢：結果的含義和下一步辦法將顯示在這裡。</translation>
    </message>
    <message>
        <source>Line {number} was not asked: write an ID number, a certificate number or a name, and look up again.</source>
        <translation>第 {number} 行未查詢：請填寫證件號、證書編號或姓名後重新查詢。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已複製</translation>
    </message>
    <message>
        <source>What the answer means</source>
        <translation>結果說明</translation>
    </message>
    <message>
        <source>&amp;Exam passed</source>
        <translation>考試通過時間(&amp;E)</translation>
    </message>
    <message>
        <source>What the answer means and what to do next</source>
        <translation>結果的含義和下一步辦法</translation>
    </message>
    <message>
        <source>Notice for the nurse</source>
        <translation>給護士的通知</translation>
    </message>
    <message>
        <source>Copy the an&amp;swer</source>
        <translation>複製說明(&amp;S)</translation>
    </message>
    <message>
        <source>Copy the no&amp;tice</source>
        <translation>複製通知(&amp;T)</translation>
    </message>
    <message>
        <source>File a dere&amp;gistration…</source>
        <translation>註銷申請(&amp;G)…</translation>
    </message>
    <message>
        <source>For somebody who has left for good, on one of five grounds</source>
        <translation>適用於人員多出：按五種事由之一申請註銷註冊</translation>
    </message>
    <message>
        <source>Show in the &amp;roster</source>
        <translation>在本院護士中查看(&amp;R)</translation>
    </message>
    <message>
        <source>Shows the file of this nurse among the nurses of this institution</source>
        <translation>在本院護士列表中顯示該護士的信息</translation>
    </message>
    <message>
        <source>The roster of this desk does not have this nurse yet: get the latest (F5) and try again.</source>
        <translation>本機的護士列表中還沒有該護士：請先獲取最新（F5），然後重試。</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Help</source>
        <translation>幫助</translation>
    </message>
    <message>
        <source>‹ &amp;Back</source>
        <translation>‹ 後退(&amp;B)</translation>
    </message>
    <message>
        <source>To the page before (Alt+Left)</source>
        <translation>回到上一頁（Alt+←）</translation>
    </message>
    <message>
        <source>&amp;Forward ›</source>
        <translation>前進(&amp;F) ›</translation>
    </message>
    <message>
        <source>To the page after (Alt+Right)</source>
        <translation>到下一頁（Alt+→）</translation>
    </message>
    <message>
        <source>Search in the help</source>
        <translation>在幫助中搜索</translation>
    </message>
    <message>
        <source>Search in all topics (Ctrl+F)</source>
        <translation>在所有主題中搜索（Ctrl+F）</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主題</translation>
    </message>
    <message>
        <source>No topic has all these words. Try one word, or ask customer service.</source>
        <translation>沒有主題包含全部這些詞。請只用一個詞再試，或者詢問客服中心。</translation>
    </message>
    <message>
        <source>Text of the topic</source>
        <translation>主題正文</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>縮小文字</translation>
    </message>
    <message>
        <source>Smaller text (Ctrl+-)</source>
        <translation>縮小文字（Ctrl+-）</translation>
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
        <translation>複製為文本(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Prints what shows at the right (Ctrl+P)</source>
        <translation>打印右邊顯示的內容（Ctrl+P）</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>關閉(&amp;L)</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Copied</source>
        <translation>已複製</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>Ledger</source>
        <translation>操作台賬</translation>
    </message>
    <message>
        <source>Search in the ledger</source>
        <translation>在操作台賬中搜尋</translation>
    </message>
    <message>
        <source>Search: name, event, operator, details</source>
        <translation>搜尋：姓名、事項、經辦人、詳情</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>事項種類</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>時間範圍</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>重新核查(&amp;A)</translation>
    </message>
    <message>
        <source>Reads all entries and computes their hashes anew</source>
        <translation>重新讀取全部記錄並逐條計算校驗值</translation>
    </message>
    <message>
        <source>&amp;Export for an inspection…</source>
        <translation>匯出備查(&amp;E)…</translation>
    </message>
    <message>
        <source>All entries with their hashes as an Excel workbook. This is written to the ledger.</source>
        <translation>把全部記錄連同校驗值匯出為試算表。匯出本身也記入操作台賬。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
    </message>
</context>
<context>
    <name>LedgerDialog</name>
    <message>
        <source>The ledger is being read and checked…</source>
        <translation>正在讀取並核查操作台賬…</translation>
    </message>
    <message>
        <source>Export the ledger</source>
        <translation>匯出操作台賬</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel 活頁簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Ledger {day}</source>
        <translation>操作台賬 {day}</translation>
    </message>
    <message>
        <source>The workbook is being written…</source>
        <translation>正在寫入試算表…</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序號</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事項</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>經辦人</translation>
    </message>
    <message>
        <source>About</source>
        <translation>涉及</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳情</translation>
    </message>
    <message>
        <source>Entries of the ledger</source>
        <translation>操作台賬的記錄</translation>
    </message>
    <message>
        <source>Nothing is written yet. What is done, seen in full, printed or exported here is noted by itself.</source>
        <translation>還沒有記錄。在本機辦理、完整查看、列印或匯出的事項會自動記入。</translation>
    </message>
    <message>
        <source>No entry matches. Clear the search, or choose another kind or period.</source>
        <translation>沒有符合條件的記錄。請清除搜尋，或者改選事項種類或時間範圍。</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>全部事項</translation>
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
        <translation>最近十二個月</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>不限時間</translation>
    </message>
    <message>
        <source>{shown} of {count} entries</source>
        <translation>{shown} / {count} 條</translation>
    </message>
    <message>
        <source>Stopped: no file was made.</source>
        <translation>已停止：沒有產生檔案。</translation>
    </message>
    <message>
        <source>Done: {count} entries are in {path}</source>
        <translation>已完成：{count} 條記錄寫入 {path}</translation>
    </message>
    <message>
        <source>The disk is full: no file was made. Make room, or choose another place.</source>
        <translation>磁碟已滿：沒有產生檔案。請騰出空間，或者另選位置。</translation>
    </message>
    <message>
        <source>The folder is not there any more: no file was made. Choose another one.</source>
        <translation>資料夾已不存在：沒有產生檔案。請另選一個。</translation>
    </message>
    <message>
        <source>The file can&apos;t be written: it may be open in Excel, or the folder may be for reading only. Close it, or choose another name. What was there before is as it was.</source>
        <translation>無法寫入檔案：它可能正在 Excel 中開啟，或者資料夾只能讀取。請先關閉，或者換一個檔案名稱。原有的檔案沒有改動。</translation>
    </message>
    <message>
        <source>The file could not be written: no file was made. Choose another place.</source>
        <translation>檔案未能寫入：沒有產生檔案。請另選位置。</translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>Locked after {minutes} min without keyboard or mouse.</source>
        <translation>{minutes} 分鐘沒有使用鍵盤和滑鼠，已鎖定。</translation>
    </message>
    <message>
        <source>The desk was locked when the program ended, and still is.</source>
        <translation>程式上次結束時處於鎖定狀態，現在仍然鎖定。</translation>
    </message>
    <message>
        <source>The desk is locked.</source>
        <translation>已鎖定。</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密碼(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>登出(&amp;S)</translation>
    </message>
    <message>
        <source>Closes the records. What waits to be sent is kept.</source>
        <translation>關閉本機資料。待發送的操作會保留。</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>解鎖(&amp;U)</translation>
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
        <translation>待發送的操作照常發送，沒有做完的內容都會保留。</translation>
    </message>
    <message>
        <source>The password is being checked…</source>
        <translation>正在核對密碼…</translation>
    </message>
    <message>
        <source>This is not the password that opens the records at this desk.</source>
        <translation>這不是能開啟本機資料的密碼。</translation>
    </message>
    <message>
        <source>The password can&apos;t be checked: the file with the wrapped key is missing or damaged. Bring “key.vault” of this desk back from a backup of the computer; until then the desk stays locked.</source>
        <translation>無法核對密碼：保存密鑰的檔案缺失或損壞。請從電腦的備份中找回本機的「key.vault」；在此之前保持鎖定。</translation>
    </message>
    <message>
        <source>Too many wrong passwords in a row. The next one can be typed in {seconds} seconds.</source>
        <translation>連續多次輸錯密碼，請在 {seconds} 秒後再輸入。</translation>
    </message>
    <message>
        <source>Type the password of this account.</source>
        <translation>請輸入本賬戶的密碼。</translation>
    </message>
</context>
<context>
    <name>Login</name>
    <message>
        <source>Sign in as the institution</source>
        <translation>醫療機構登錄</translation>
    </message>
    <message>
        <source>&amp;Registry&apos;s address</source>
        <translation>註冊中心地址(&amp;R)</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>用戶名(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密碼(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Former password</source>
        <translation>原密碼(&amp;F)</translation>
    </message>
    <message>
        <source>Remember me in the system &amp;keyring</source>
        <translation>在系統密鑰環中記住我(&amp;K)</translation>
    </message>
    <message>
        <source>The next start then opens the records without a password, for whoever is logged in to this computer as you</source>
        <translation>下次啟動時無需密碼即可打開數據；凡以您的身份登錄本機的人都能打開</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>正在登錄</translation>
    </message>
    <message>
        <source>&amp;Back to the records</source>
        <translation>返回數據(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>登錄(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;No user name yet?</source>
        <translation>還沒有用戶名？(&amp;N)</translation>
    </message>
    <message>
        <source>Where an institution gets its user name and password, and what to bring: opens without a connection</source>
        <translation>醫療機構到哪裡領取用戶名和密碼、要帶什麼材料，沒有網絡也能查看</translation>
    </message>
    <message>
        <source>Where the desk was backed up to a file with a passphrase, at this or another computer</source>
        <translation>在本機或另一台電腦上用口令備份到文件之後</translation>
    </message>
    <message>
        <source>&amp;Ask the keyring again</source>
        <translation>再次詢問密鑰環(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Check this computer…</source>
        <translation>檢查本機(&amp;C)…</translation>
    </message>
    <message>
        <source>Whether network, certificates, keyring, disk and printing are in order, and what to do where they are not</source>
        <translation>看網絡、證書、密鑰環、磁盤和打印是否正常，不正常時該怎麼辦</translation>
    </message>
    <message>
        <source>Check for up&amp;dates…</source>
        <translation>檢查更新(&amp;D)…</translation>
    </message>
    <message>
        <source>The hospital has set this address; it can&apos;t be changed here.</source>
        <translation>此地址由醫院統一設置，不能在這裡更改。</translation>
    </message>
    <message>
        <source>R&amp;estore from a backup…</source>
        <translation>從備份恢復(&amp;E)…</translation>
    </message>
</context>
<context>
    <name>LoginPage</name>
    <message>
        <source>Enter the registry&apos;s address as the authority gave it. It begins with https://</source>
        <translation>請輸入衛生健康行政部門提供的註冊中心地址，以 https:// 開頭。</translation>
    </message>
    <message>
        <source>Enter user name and password.</source>
        <translation>請輸入用戶名和密碼。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The program was already open: this is it.</source>
        <translation>程序已經打開，就是這個窗口。</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>To be sent: {count}</source>
        <translation>待發送 {count}</translation>
    </message>
    <message>
        <source>Roster {count}</source>
        <translation>本院護士 {count}</translation>
    </message>
    <message>
        <source>The language changes when the program is started the next time.</source>
        <translation>下次啟動程序時切換語言。</translation>
    </message>
    <message>
        <source>Nurse Registration · Institution</source>
        <translation>護士註冊 · 醫療機構端</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search: name, pinyin, certificate no., end of ID (Ctrl+K)</source>
        <translation>搜索：姓名、拼音、證書編號、證件號末幾位（Ctrl+K）</translation>
    </message>
    <message>
        <source>What you have done and the registry has not answered yet</source>
        <translation>已操作、註冊中心尚未答覆的事項</translation>
    </message>
    <message>
        <source>Account and language</source>
        <translation>賬戶與語言</translation>
    </message>
    <message>
        <source>● Customer service: {count} new</source>
        <translation>● 客服中心：{count} 條新回覆</translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation>客服中心</translation>
    </message>
    <message>
        <source>Questions about this system, and the answers</source>
        <translation>使用本系統遇到的問題和客服的回覆</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>註冊驗證</translation>
    </message>
    <message>
        <source>To be renewed {count}</source>
        <translation>待延續 {count}</translation>
    </message>
    <message>
        <source>Expired {count}</source>
        <translation>過期未延續 {count}</translation>
    </message>
    <message>
        <source>Change review {count}</source>
        <translation>信息修改審核 {count}</translation>
    </message>
    <message>
        <source>Business handling {count}</source>
        <translation>業務辦理 {count}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Account activation {count}</source>
        <translation>賬戶激活碼 {count}</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>幫助</translation>
    </message>
    <message>
        <source>The manual, at the page that explains what you are doing (F1)</source>
        <translation>操作手冊，直接打開與當前操作有關的一頁（F1）</translation>
    </message>
</context>
<context>
    <name>NewPassword</name>
    <message>
        <source>Choose a new password</source>
        <translation>設置新密碼</translation>
    </message>
    <message>
        <source>&amp;Present password</source>
        <translation>當前密碼(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>新密碼(&amp;N)</translation>
    </message>
    <message>
        <source>New password, &amp;again</source>
        <translation>再次輸入新密碼(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;hange the password</source>
        <translation>修改密碼(&amp;H)</translation>
    </message>
    <message>
        <source>The password was changed. It counts everywhere from now on.</source>
        <translation>密碼已修改，即刻起處處生效。</translation>
    </message>
    <message>
        <source>The registry does not accept this password: it is too common or too easy to guess.</source>
        <translation>註冊中心不接受此密碼：過於常見或容易猜到。</translation>
    </message>
</context>
<context>
    <name>NewPasswordPage</name>
    <message>
        <source>The registry wants a password of your own before you begin. At least ten characters.</source>
        <translation>開始之前，請先設置您自己的密碼，至少十個字符。</translation>
    </message>
    <message>
        <source>At least ten characters, and not the user name.</source>
        <translation>至少十個字符，且不能與用戶名相同。</translation>
    </message>
    <message>
        <source>The new password needs at least ten characters and must not be the user name.</source>
        <translation>新密碼至少十個字符，且不能與用戶名相同。</translation>
    </message>
    <message>
        <source>The two new passwords differ. Type the new one twice.</source>
        <translation>兩次輸入的新密碼不一致，請重新輸入。</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Progress</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>Hide this line</source>
        <translation>隱藏此行</translation>
    </message>
</context>
<context>
    <name>NumberCard</name>
    <message>
        <source>{title} {number}, {urgency}. Open the list</source>
        <translation>{title} {number}，{urgency}。打開列表</translation>
    </message>
</context>
<context>
    <name>NurseActions</name>
    <message>
        <source>✔ Accepted: {action}, {time}, receipt {receipt_no}</source>
        <translation>✔ 已受理：{action}，{time}，回執 {receipt_no}</translation>
    </message>
    <message>
        <source>Files the deregistration of this nurse with the authority, on one of five grounds</source>
        <translation>按五種事由之一，向審批機關申請註銷該護士的註冊</translation>
    </message>
    <message>
        <source>There is no registration to end.</source>
        <translation>沒有可註銷的註冊。</translation>
    </message>
    <message>
        <source>Gives the nurse&apos;s account a one-time password, with a reason</source>
        <translation>為該護士的賬戶重置一次性密碼，須填寫原因</translation>
    </message>
    <message>
        <source>The nurse has no account, and so no password.</source>
        <translation>該護士尚未建立賬戶，沒有密碼可重置。</translation>
    </message>
    <message>
        <source>“{action}” waits to be sent. The next can be done once it is answered.</source>
        <translation>「{action}」待發送，得到答覆後方可進行下一項。</translation>
    </message>
    <message>
        <source>“{action}” was not accepted: decide on it under “To be sent” first.</source>
        <translation>「{action}」未被接受：請先在「待發送」中處理。</translation>
    </message>
    <message>
        <source>Present number: {phone}</source>
        <translation>現有號碼：{phone}</translation>
    </message>
    <message>
        <source>Why is the number of {name} changed?</source>
        <translation>為何更改{name}的手機號？</translation>
    </message>
    <message>
        <source>Change the &amp;phone number</source>
        <translation>更改手機號(&amp;P)</translation>
    </message>
    <message>
        <source>Why is the password of {name} reset? The present one ends at once, and so do her sessions.</source>
        <translation>為何重置{name}的密碼？原密碼立即失效，已登錄的會話同時結束。</translation>
    </message>
    <message>
        <source>Reset the pass&amp;word</source>
        <translation>重置密碼(&amp;W)</translation>
    </message>
    <message>
        <source>Please say why: the reason is written to the ledger.</source>
        <translation>請填寫原因：原因將記入操作台賬。</translation>
    </message>
    <message>
        <source>■ Please type the new number.</source>
        <translation>■ 請輸入新手機號。</translation>
    </message>
    <message>
        <source>■ Not a telephone number: 6 to 20 digits, with + before a foreign one.</source>
        <translation>■ 不是電話號碼：應為 6 至 20 位數字，境外號碼前加 +。</translation>
    </message>
    <message>
        <source>■ This is the present number.</source>
        <translation>■ 與現有號碼相同。</translation>
    </message>
    <message>
        <source>▲ No mobile number of the mainland: right for a foreign one, else compare.</source>
        <translation>▲ 不是內地手機號：境外號碼可以提交，否則請核對。</translation>
    </message>
    <message>
        <source>✔ A mobile number of the mainland.</source>
        <translation>✔ 內地手機號。</translation>
    </message>
    <message>
        <source>For this nurse</source>
        <translation>為該護士辦理</translation>
    </message>
    <message>
        <source>&amp;Deregister…</source>
        <translation>註銷申請(&amp;D)…</translation>
    </message>
    <message>
        <source>Change &amp;phone…</source>
        <translation>更改手機號(&amp;P)…</translation>
    </message>
    <message>
        <source>Gives the nurse another telephone number at the registry, with a reason</source>
        <translation>在註冊中心更改該護士的手機號，須填寫原因</translation>
    </message>
    <message>
        <source>Reset pass&amp;word…</source>
        <translation>重置密碼(&amp;W)…</translation>
    </message>
    <message>
        <source>See the &amp;outbox…</source>
        <translation>查看待發送(&amp;O)…</translation>
    </message>
    <message>
        <source>Shows why it was refused, and both sides of a conflict</source>
        <translation>查看被拒絕的原因，或衝突雙方的內容</translation>
    </message>
    <message>
        <source>&amp;New number</source>
        <translation>新手機號(&amp;N)</translation>
    </message>
    <message>
        <source>New telephone number, required</source>
        <translation>新手機號，必填</translation>
    </message>
</context>
<context>
    <name>NurseHistory</name>
    <message>
        <source>The registry is being asked…</source>
        <translation>正在查詢註冊中心…</translation>
    </message>
    <message>
        <source>As it was known on {time}. The registry is being asked…</source>
        <translation>以下為 {time} 所知的內容，正在查詢註冊中心…</translation>
    </message>
    <message>
        <source>As the registry said on {time}.</source>
        <translation>以下為註冊中心 {time} 的答覆。</translation>
    </message>
    <message>
        <source>The registry has no event of this nurse&apos;s registration.</source>
        <translation>註冊中心沒有該護士的註冊記錄。</translation>
    </message>
    <message>
        <source>The registry does not answer, and this history was not read before. Open it again later.</source>
        <translation>註冊中心沒有應答，且此前未讀取過該歷史，請稍後再打開。</translation>
    </message>
    <message>
        <source>The registry does not answer. This is what was known on {time}.</source>
        <translation>註冊中心沒有應答，以下為 {time} 所知的內容。</translation>
    </message>
    <message>
        <source>valid until {day}</source>
        <translation>有效期至 {day}</translation>
    </message>
    <message>
        <source>Application: {business}</source>
        <translation>申請：{business}</translation>
    </message>
    <message>
        <source>{institution} · {authority}</source>
        <translation>{institution} · {authority}</translation>
    </message>
    <message>
        <source>History of the registration, newest first</source>
        <translation>註冊歷史（由近及遠）</translation>
    </message>
    <message>
        <source>The registry wants you to sign in first. Its answer comes by itself after that.</source>
        <translation>註冊庫要求先登錄，登錄後會自動顯示答覆。</translation>
    </message>
</context>
<context>
    <name>NursePanel</name>
    <message>
        <source>Business</source>
        <translation>業務類型</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>提交時間</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>機構狀態</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>審批狀態</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>待發送</translation>
    </message>
    <message>
        <source>Applications of the nurse</source>
        <translation>該護士的業務申請</translation>
    </message>
    <message>
        <source>Enter opens the application under Business</source>
        <translation>回車在「業務辦理」中打開該申請</translation>
    </message>
    <message>
        <source>No application. A nurse applies in her own account; it then arrives here by itself.</source>
        <translation>沒有業務申請。護士在個人賬戶中提交後會自動出現在這裡。</translation>
    </message>
    <message>
        <source>No nurse is chosen</source>
        <translation>未選擇護士</translation>
    </message>
    <message>
        <source>{sex} · {age} years · {title} · {department}</source>
        <translation>{sex} · {age} 歲 · {title} · {department}</translation>
    </message>
    <message>
        <source>Valid until {day} · {window}</source>
        <translation>有效期至 {day} · {window}</translation>
    </message>
    <message>
        <source>The chosen nurse</source>
        <translation>所選護士</translation>
    </message>
    <message>
        <source>Parts of the nurse&apos;s file</source>
        <translation>護士檔案的各部分</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>記錄(&amp;R)</translation>
    </message>
    <message>
        <source>Show &amp;ID number</source>
        <translation>顯示證件號(&amp;I)</translation>
    </message>
    <message>
        <source>Shows the whole ID number and telephone number. This is written to the ledger.</source>
        <translation>顯示完整的證件號和電話號碼，並記入操作台賬。</translation>
    </message>
    <message>
        <source>Record of the nurse</source>
        <translation>護士記錄</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>歷史(&amp;H)</translation>
    </message>
    <message>
        <source>Applica&amp;tions</source>
        <translation>申請(&amp;T)</translation>
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
        <translation>業務</translation>
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
        <translation>打印時間</translation>
    </message>
    <message>
        <source>By</source>
        <translation>經辦人</translation>
    </message>
    <message>
        <source>On</source>
        <translation>打印到</translation>
    </message>
    <message>
        <source>Printed forms of the nurse</source>
        <translation>這名護士已打印的申請審核表</translation>
    </message>
    <message>
        <source>Enter opens the application under Business</source>
        <translation>按回車在「業務辦理」中打開申請</translation>
    </message>
    <message>
        <source>No form of this nurse was printed at this desk. Forms are printed under Business.</source>
        <translation>本機沒有打印過這名護士的申請審核表。申請審核表在「業務辦理」中打印。</translation>
    </message>
</context>
<context>
    <name>OneTimePassword</name>
    <message>
        <source>Of {time}. {name} signs in with it and then chooses a password of her own. It stays here until you press “Done”.</source>
        <translation>{time} 生成。{name}用它登錄後自行設置新密碼。按「已轉交」之前一直保留在此。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已複製</translation>
    </message>
    <message>
        <source>One-time password</source>
        <translation>一次性密碼</translation>
    </message>
    <message>
        <source>● One-time password</source>
        <translation>● 一次性密碼</translation>
    </message>
    <message>
        <source>One-time password, hidden until it is shown</source>
        <translation>一次性密碼，按「顯示」前隱藏</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>已隱藏</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>顯示(&amp;S)</translation>
    </message>
    <message>
        <source>Shows the password. This is written to the ledger.</source>
        <translation>顯示密碼，並記入操作台賬。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>複製(&amp;C)</translation>
    </message>
    <message>
        <source>Puts the password on the clipboard. This is written to the ledger.</source>
        <translation>將密碼複製到剪貼板，並記入操作台賬。</translation>
    </message>
    <message>
        <source>Don&amp;e</source>
        <translation>已轉交(&amp;E)</translation>
    </message>
    <message>
        <source>The nurse has it: the password is forgotten here for good</source>
        <translation>護士已收到密碼：從本機永久刪除</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>Waiting to be sent</source>
        <translation>待發送</translation>
    </message>
    <message>
        <source>C&amp;ompare…</source>
        <translation>對照(&amp;O)…</translation>
    </message>
    <message>
        <source>Shows what you did and what the registry has now, field by field</source>
        <translation>逐項對照您的操作與註冊庫現有內容</translation>
    </message>
    <message>
        <source>I have &amp;seen it</source>
        <translation>已閱(&amp;S)</translation>
    </message>
    <message>
        <source>Takes a refused action off the list. Nothing was changed at the registry.</source>
        <translation>將被拒絕的操作移出列表；註冊庫未作任何改動。</translation>
    </message>
    <message>
        <source>&amp;Withdraw it</source>
        <translation>撤回(&amp;W)</translation>
    </message>
    <message>
        <source>Takes back an action that has never been sent</source>
        <translation>撤回尚未發送的操作</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
    </message>
    <message>
        <source>Send &amp;now</source>
        <translation>立即發送(&amp;N)</translation>
    </message>
    <message>
        <source>Tries at once what waits; does anew what was refused, where the record still allows it</source>
        <translation>立即嘗試發送待發送的操作；被拒絕的操作，在記錄仍允許時重新辦理</translation>
    </message>
    <message>
        <source>Open the &amp;record</source>
        <translation>打開記錄(&amp;R)</translation>
    </message>
    <message>
        <source>Leads to what the action is about, in its tab or dialog</source>
        <translation>轉到該操作所涉及的記錄</translation>
    </message>
</context>
<context>
    <name>OutboxDialog</name>
    <message>
        <source>What</source>
        <translation>事項</translation>
    </message>
    <message>
        <source>About</source>
        <translation>對象</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>By</source>
        <translation>經辦人</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>最近答覆</translation>
    </message>
    <message>
        <source>Actions that wait, were refused or met a conflict</source>
        <translation>等待發送、被拒絕或有衝突的操作</translation>
    </message>
    <message>
        <source>Nothing waits: all that was done at this desk has reached the registry.</source>
        <translation>沒有待發送事項：在此辦理的操作均已送達註冊中心。</translation>
    </message>
    <message>
        <source>{waiting} wait to be sent, {refused} need your decision.</source>
        <translation>{waiting} 項待發送，{refused} 項需您處理。</translation>
    </message>
    <message>
        <source>{action} · {about}</source>
        <translation>{action} · {about}</translation>
    </message>
    <message>
        <source>Enter compares a conflict or opens the record, Delete withdraws what was never sent</source>
        <translation>回車對照衝突或打開記錄，刪除鍵撤回尚未發出的操作</translation>
    </message>
    <message>
        <source>Do it a&amp;gain</source>
        <translation>重新辦理(&amp;G)</translation>
    </message>
    <message>
        <source>Send &amp;now</source>
        <translation>立即發送(&amp;N)</translation>
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
        <translation>待延續</translation>
    </message>
    <message>
        <source>Expired, not renewed</source>
        <translation>過期未延續</translation>
    </message>
    <message>
        <source>Changes to review</source>
        <translation>待審核修改</translation>
    </message>
    <message>
        <source>Business to confirm</source>
        <translation>待確認業務</translation>
    </message>
    <message>
        <source>No nurse is here yet. The roster arrives with the first connection to the registry.</source>
        <translation>還沒有護士數據。首次連接註冊中心後，名冊會自動到達。</translation>
    </message>
    <message>
        <source>arrives with the first connection</source>
        <translation>首次連接後顯示</translation>
    </message>
    <message>
        <source>is being counted…</source>
        <translation>正在統計…</translation>
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
        <translation>延續窗口期</translation>
    </message>
    <message>
        <source>Last legal day</source>
        <translation>法定截止日</translation>
    </message>
    <message>
        <source>Why silent</source>
        <translation>未申請原因</translation>
    </message>
    <message>
        <source>Nurses in the renewal window who have not applied</source>
        <translation>窗口期內未申請的護士</translation>
    </message>
    <message>
        <source>Arrow keys move, Enter opens the nurse in the roster</source>
        <translation>方向鍵移動，回車在「本院護士」中打開</translation>
    </message>
    <message>
        <source>How the registrations that end are counted</source>
        <translation>到期人數的統計方式</translation>
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
        <translation>最近變化</translation>
    </message>
    <message>
        <source>Nothing to do here: everybody whose renewal window is open has applied.</source>
        <translation>無需處理：窗口期內的護士均已申請延續註冊。</translation>
    </message>
    <message>
        <source>Nobody here matches the search at the top of the window. Clear it to see them all.</source>
        <translation>沒有符合搜索條件的護士。清空窗口上方的搜索框即可顯示全部。</translation>
    </message>
    <message>
        <source>✔ Nothing to do today</source>
        <translation>✔ 今日無待辦</translation>
    </message>
    <message>
        <source>As of {time}</source>
        <translation>數據截至 {time}</translation>
    </message>
    <message>
        <source>No records received yet</source>
        <translation>尚未接收數據</translation>
    </message>
    <message>
        <source>In the window, not applied: {count}</source>
        <translation>窗口期內未申請 {count} 人</translation>
    </message>
    <message>
        <source>No registration ends within 24 months.</source>
        <translation>24 個月內無人到期。</translation>
    </message>
    <message>
        <source>Since {time}, when this desk was last in use</source>
        <translation>上次使用（{time}）以來的變化</translation>
    </message>
    <message>
        <source>Nothing has changed since. What the registry sends shows here by itself.</source>
        <translation>沒有變化。註冊中心發來的更新會自動顯示在這裡。</translation>
    </message>
    <message>
        <source>✔ Copied. Paste it where you want it.</source>
        <translation>✔ 已複製，可粘貼到需要的地方。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Copy the &amp;list as text</source>
        <translation>複製名單文本(&amp;L)</translation>
    </message>
    <message>
        <source>Puts the nurses that show here on the clipboard, department by department</source>
        <translation>將此處顯示的護士按科室複製到剪貼板</translation>
    </message>
    <message>
        <source>Registrations that end</source>
        <translation>註冊到期人數</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page {number} of {count}</source>
        <translation>第 {number} 頁，共 {count} 頁</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Where the printed forms are</source>
        <translation>紙質材料去向</translation>
    </message>
    <message>
        <source>Where the forms are</source>
        <translation>申請審核表的去向</translation>
    </message>
    <message>
        <source>Search the printed forms</source>
        <translation>搜索已打印的申請審核表</translation>
    </message>
    <message>
        <source>Name, pinyin, application no.</source>
        <translation>姓名、拼音、申請編號</translation>
    </message>
    <message>
        <source>Si&amp;gned</source>
        <translation>已簽字(&amp;G)</translation>
    </message>
    <message>
        <source>Marks the ticked forms, or without ticks the selected ones: the nurse has signed</source>
        <translation>標記勾選的（沒有勾選時為選中的）申請審核表：護士已簽字</translation>
    </message>
    <message>
        <source>Seale&amp;d</source>
        <translation>已蓋章(&amp;D)</translation>
    </message>
    <message>
        <source>Marks the ticked forms, or without ticks the selected ones: the institution has sealed them</source>
        <translation>標記勾選的（沒有勾選時為選中的）申請審核表：本院已蓋章</translation>
    </message>
    <message>
        <source>De&amp;livered</source>
        <translation>已遞交(&amp;L)</translation>
    </message>
    <message>
        <source>Marks the ticked forms, or without ticks the selected ones: they were handed in at the authority</source>
        <translation>標記勾選的（沒有勾選時為選中的）申請審核表：已遞交審批機關</translation>
    </message>
    <message>
        <source>Co&amp;me back</source>
        <translation>已返回(&amp;M)</translation>
    </message>
    <message>
        <source>Marks the ticked forms, or without ticks the selected ones: the authority gave them back</source>
        <translation>標記勾選的（沒有勾選時為選中的）申請審核表：審批機關已交還</translation>
    </message>
    <message>
        <source>&amp;Take the last mark back</source>
        <translation>撤銷上一步標記(&amp;T)</translation>
    </message>
    <message>
        <source>For a mark that was a mistake. Both stay in the ledger.</source>
        <translation>標記有誤時使用。標記和撤銷都留在操作台賬中。</translation>
    </message>
    <message>
        <source>&amp;Open the application</source>
        <translation>打開申請(&amp;O)</translation>
    </message>
    <message>
        <source>Shows the application under Business</source>
        <translation>在「業務辦理」中顯示這份申請</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
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
        <translation>業務</translation>
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
        <translation>打印時間</translation>
    </message>
    <message>
        <source>By</source>
        <translation>經辦人</translation>
    </message>
    <message>
        <source>On</source>
        <translation>打印到</translation>
    </message>
    <message>
        <source>Application no.</source>
        <translation>申請編號</translation>
    </message>
    <message>
        <source>Printed forms</source>
        <translation>已打印的申請審核表</translation>
    </message>
    <message>
        <source>Arrow keys move, Space ticks, Enter opens the application</source>
        <translation>方向鍵移動，空格鍵勾選，回車打開申請</translation>
    </message>
    <message>
        <source>The register is being read…</source>
        <translation>正在讀取…</translation>
    </message>
    <message>
        <source>All under way {count}</source>
        <translation>全部在途 {count}</translation>
    </message>
    <message>
        <source>To be signed {count}</source>
        <translation>待簽字 {count}</translation>
    </message>
    <message>
        <source>To be sealed {count}</source>
        <translation>待蓋章 {count}</translation>
    </message>
    <message>
        <source>To be delivered {count}</source>
        <translation>待遞交 {count}</translation>
    </message>
    <message>
        <source>With the authority {count}</source>
        <translation>在審批機關 {count}</translation>
    </message>
    <message>
        <source>Come back {count}</source>
        <translation>已返回 {count}</translation>
    </message>
    <message>
        <source>Finished {count}</source>
        <translation>已辦結 {count}</translation>
    </message>
    <message>
        <source>No form was printed at this desk yet. What you print under Business shows here.</source>
        <translation>本機還沒有打印過申請審核表。在「業務辦理」中打印的會列在這裡。</translation>
    </message>
    <message>
        <source>No printed form is here now, or none matches the search.</source>
        <translation>這裡現在沒有申請審核表，或者沒有符合搜索的。</translation>
    </message>
    <message>
        <source>{count} ticked:</source>
        <translation>已勾選 {count} 份：</translation>
    </message>
    <message>
        <source>{count} selected:</source>
        <translation>已選中 {count} 份：</translation>
    </message>
    <message>
        <source>{step}: {count} forms were marked.</source>
        <translation>{step}：已標記 {count} 份。</translation>
    </message>
    <message>
        <source>{step}: {count} of {asked} forms were marked; the others were so already, or are further.</source>
        <translation>{step}：{asked} 份中已標記 {count} 份；其他的已經標記過，或者已到後面的步驟。</translation>
    </message>
</context>
<context>
    <name>PendingRenewalTab</name>
    <message>
        <source>Registrations to be renewed</source>
        <translation>待延續註冊</translation>
    </message>
    <message>
        <source>Nurses to be renewed</source>
        <translation>待延續註冊的護士</translation>
    </message>
    <message>
        <source>No registration ends soon. Nurses show here 90 days before their renewal window opens.</source>
        <translation>近期沒有需要延續註冊的護士。延續窗口期開始前 90 天起，護士會顯示在這裡。</translation>
    </message>
    <message>
        <source>Nobody is in this phase or matches. Choose “All”, or press “Show all” to clear search and filter.</source>
        <translation>此階段沒有護士，或沒有符合條件的護士。請選擇「全部」，或按「顯示全部」清除搜索和篩選。</translation>
    </message>
    <message>
        <source>Notice to the nurse</source>
        <translation>辦理通知</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>階段</translation>
    </message>
    <message>
        <source>Opens on</source>
        <translation>可申請日</translation>
    </message>
    <message>
        <source>Last legal day</source>
        <translation>法定截止日</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>剩餘天數</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>賬戶</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>延續註冊</translation>
    </message>
    <message>
        <source>– Not applied</source>
        <translation>– 未申請</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>待發送</translation>
    </message>
    <message>
        <source>Phase of the renewal window</source>
        <translation>延續窗口期的階段</translation>
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
        <translation>另存為 PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>整頁</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>頁寬</translation>
    </message>
    <message>
        <source>{percentage} %</source>
        <translation>{percentage}%</translation>
    </message>
    <message>
        <source>▲ Reference layout: not yet verified with the authority. This mark is not printed.</source>
        <translation>▲ 參考版式：尚未與審批機關核對。此標記不會打印。</translation>
    </message>
    <message>
        <source>At work…</source>
        <translation>正在處理…</translation>
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
        <translation>打印機在 {count}/{asked} 份後停止。請檢查打印機並重新打印其餘部分。</translation>
    </message>
    <message>
        <source>The disk is full or the folder can&apos;t be written to. No file was made; choose another one.</source>
        <translation>磁盤已滿或文件夾不可寫。沒有生成文件，請另選位置。</translation>
    </message>
    <message>
        <source>This computer has no Chinese font that forms are set in. Install FangSong or Noto Serif CJK.</source>
        <translation>本機沒有可用於表格的中文字體。請安裝仿宋或 Noto Serif CJK。</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>打印預覽</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>縮放(&amp;Z)</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>縮放</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>頁面</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>C&amp;opies</source>
        <translation>份數(&amp;O)</translation>
    </message>
    <message>
        <source>Copies of each paper</source>
        <translation>每份文件的打印份數</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>另存為 PDF(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
    </message>
    <message>
        <source>{destination} is stopped: {count} of {asked} papers wait in its queue and are printed when somebody resumes it. Don&apos;t print them again.</source>
        <translation>打印機 {destination} 已停止：{asked} 份中有 {count} 份在它的打印隊列中等待，恢復後會自動打印，請不要重複打印。</translation>
    </message>
    <message>
        <source>Nothing was printed: {destination} is not there any more, or the print service of this computer does not run. Print again and choose another printer.</source>
        <translation>沒有打印：打印機 {destination} 已不存在，或者本機的打印服務沒有運行。請重新打印，並選擇其他打印機。</translation>
    </message>
    <message>
        <source>Nothing was printed: {destination} accepts no papers at the moment. Choose another printer or ask IT.</source>
        <translation>沒有打印：打印機 {destination} 目前不接受打印任務。請選擇其他打印機，或者聯繫信息科。</translation>
    </message>
    <message>
        <source>Nothing was printed: the disk of this computer is full. Make room on it and print again.</source>
        <translation>沒有打印：本機磁盤已滿。請騰出空間後重新打印。</translation>
    </message>
    <message>
        <source>Nothing was printed: {destination} did not take the papers. It may be out of reach, or the disk of the print service full. Choose another printer or ask IT.</source>
        <translation>沒有打印：打印機 {destination} 沒有接收，可能是連接不上，或者打印服務的磁盤已滿。請選擇其他打印機，或者聯繫信息科。</translation>
    </message>
    <message>
        <source>Looking for printers…</source>
        <translation>正在尋找打印機…</translation>
    </message>
    <message>
        <source>A range in the print dialog counts papers, not pages.</source>
        <translation>打印對話方塊中的範圍按份（表格）計，不按頁計。</translation>
    </message>
    <message>
        <source>{count} of {asked} papers were produced; the list says why the others were not. {destination}</source>
        <translation>{asked} 份中已生成 {count} 份，其餘的原因見列表。{destination}</translation>
    </message>
    <message>
        <source>There is no layout of this form. Ask the authority for one and import it.</source>
        <translation>沒有這種表格的版式。請向審批機關索取並匯入。</translation>
    </message>
    <message>
        <source>{paper}: {reason}</source>
        <translation>{paper}：{reason}</translation>
    </message>
    <message>
        <source>&amp;Go on with the remaining {count}</source>
        <translation>繼續打印剩餘的 {count} 份(&amp;G)</translation>
    </message>
    <message>
        <source>O&amp;rder</source>
        <translation>順序(&amp;R)</translation>
    </message>
    <message>
        <source>Order of the forms</source>
        <translation>表格的順序</translation>
    </message>
    <message>
        <source>S&amp;ummary sheet on top</source>
        <translation>彙總表放在最上面(&amp;U)</translation>
    </message>
    <message>
        <source>Summary as &amp;workbook…</source>
        <translation>彙總表存為活頁簿(&amp;W)…</translation>
    </message>
    <message>
        <source>What was not printed, and why</source>
        <translation>未打印的表格及原因</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Forms can be saved as PDF.</source>
        <translation>本機沒有安裝打印機。表單可以保存為 PDF。</translation>
    </message>
</context>
<context>
    <name>ReasonForm</name>
    <message>
        <source>Please say why: the nurse sees this reason.</source>
        <translation>請寫明原因，護士會看到。</translation>
    </message>
    <message>
        <source>The reason may have {limit} characters; it has {length}.</source>
        <translation>原因最多 {limit} 個字符，現有 {length} 個。</translation>
    </message>
</context>
<context>
    <name>RecordTableModel</name>
    <message>
        <source>Tick all rows</source>
        <translation>勾選全部行</translation>
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
        <translation>方向鍵移動，回車鍵轉到右側面板</translation>
    </message>
    <message>
        <source>All departments</source>
        <translation>全部科室</translation>
    </message>
    <message>
        <source>{shown} of {all} nurses, as of {time}</source>
        <translation>顯示 {shown} 名，共 {all} 名護士，數據截至 {time}</translation>
    </message>
    <message>
        <source>never</source>
        <translation>尚未接收</translation>
    </message>
    <message>
        <source>✔ Copied. Paste it where you want it.</source>
        <translation>✔ 已複製，可粘貼到需要的地方。</translation>
    </message>
    <message>
        <source>Filter by department</source>
        <translation>按科室篩選</translation>
    </message>
    <message>
        <source>Show only the nurses of one department</source>
        <translation>只顯示某一科室的護士</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>顯示全部(&amp;A)</translation>
    </message>
    <message>
        <source>Clear the search and every filter</source>
        <translation>清除搜索和全部篩選</translation>
    </message>
    <message>
        <source>Cop&amp;y this text</source>
        <translation>複製此文本(&amp;Y)</translation>
    </message>
    <message>
        <source>Puts the text below on the clipboard, to be pasted into a message</source>
        <translation>將下方文本複製到剪貼板，可粘貼到消息中</translation>
    </message>
    <message>
        <source>&amp;Print the notices of those shown</source>
        <translation>打印所列護士的通知(&amp;P)</translation>
    </message>
    <message>
        <source>A slip for each nurse that shows here, four to a page, to be cut apart and handed out</source>
        <translation>為此處列出的每位護士打印一張通知，每頁四張，裁開後發放</translation>
    </message>
    <message>
        <source>Print this &amp;notice</source>
        <translation>打印此通知(&amp;N)</translation>
    </message>
    <message>
        <source>Prints the text below as a slip to hand out</source>
        <translation>將下面的文字打印成一張可發放的通知</translation>
    </message>
    <message>
        <source>{count} of those shown have filed nothing: there is no form of theirs to print yet.</source>
        <translation>所列人員中有 {count} 人尚未提交申請，暫無申請表可打印。</translation>
    </message>
    <message>
        <source>Print the &amp;forms of those shown…</source>
        <translation>打印所列人員的申請表(&amp;F)…</translation>
    </message>
    <message>
        <source>The application forms of the nurses that show here, as far as an application is filed</source>
        <translation>打印這裡所列護士的申請審核表；僅限已提交申請的</translation>
    </message>
</context>
<context>
    <name>Repair</name>
    <message>
        <source>The records at this desk are damaged</source>
        <translation>本機的記錄已損壞</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>暫不處理(&amp;N)</translation>
    </message>
    <message>
        <source>Nothing is changed; you are asked again at the next start</source>
        <translation>不作任何更改；下次啟動時會再詢問</translation>
    </message>
    <message>
        <source>Begin &amp;anew from the registry</source>
        <translation>從註冊中心重新開始(&amp;A)</translation>
    </message>
    <message>
        <source>Without the backup: what could be read of your own acts is kept, all records are fetched</source>
        <translation>不用備份：保留能讀出的本機操作，重新取得全部記錄</translation>
    </message>
    <message>
        <source>&amp;Restore the backup</source>
        <translation>恢復備份(&amp;R)</translation>
    </message>
</context>
<context>
    <name>RepairPage</name>
    <message>
        <source>The file can&apos;t be read in full: a disk that fails, or a computer that lost its power, does that.</source>
        <translation>記錄文件無法完整讀取。磁盤故障或電腦斷電都可能造成這種情況。</translation>
    </message>
    <message>
        <source>Looking what can be had back…</source>
        <translation>正在查看能找回什麼…</translation>
    </message>
    <message>
        <source>Of what waits to be sent, {count} could be read from the damaged file; nothing is sent twice.</source>
        <translation>從損壞的文件中讀出 {count} 項待發送的業務；不會重複發送。</translation>
    </message>
    <message>
        <source>{count} that waited can&apos;t be read there. Those that are in the backup come back with it; look through “To be sent” and the ledger for the others.</source>
        <translation>另有 {count} 項待發送的業務讀不出來。備份中有的會隨備份恢復；其餘請查看「待發送」和操作台賬。</translation>
    </message>
    <message>
        <source>Afterwards all records are fetched from the registry again. The damaged file is kept beside the new one, as it is.</source>
        <translation>之後會從註冊中心重新取得全部記錄。損壞的文件原樣保留在新文件旁邊。</translation>
    </message>
    <message>
        <source>There is no backup of this desk that could be used.</source>
        <translation>本機沒有可用的備份。</translation>
    </message>
    <message>
        <source>The last backup that is whole was made at {time}.</source>
        <translation>最近一份完整的備份做於 {time}。</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>Restore from a backup</source>
        <translation>從備份恢復</translation>
    </message>
    <message>
        <source>Brings back what was backed up to a file at this or another computer. First the file is opened and you see what is in it; nothing is changed before you press “Restore”.</source>
        <translation>恢復在本機或另一台電腦上備份到文件的內容。先打開文件，您會看到其中的內容；按「恢復」之前不作任何更改。</translation>
    </message>
    <message>
        <source>Backup &amp;file</source>
        <translation>備份文件(&amp;F)</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>選擇…(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>口令(&amp;P)</translation>
    </message>
    <message>
        <source>Pass&amp;word here</source>
        <translation>本機記錄的密碼(&amp;W)</translation>
    </message>
    <message>
        <source>Set these records aside &amp;unopened</source>
        <translation>不打開，將這些記錄另存一旁(&amp;U)</translation>
    </message>
    <message>
        <source>What waits in them is then not sent. The files are kept</source>
        <translation>其中待發送的業務將不會發送；文件會保留</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open the backup</source>
        <translation>打開備份(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>恢復(&amp;R)</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>No file chosen yet</source>
        <translation>尚未選擇文件</translation>
    </message>
    <message>
        <source>Backups (*.{suffix});;All files (*)</source>
        <translation>備份文件 (*.{suffix});;所有文件 (*)</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>選擇備份文件</translation>
    </message>
    <message>
        <source>Choose the backup file first.</source>
        <translation>請先選擇備份文件。</translation>
    </message>
    <message>
        <source>Enter the passphrase with which the backup was made.</source>
        <translation>請輸入備份時所用的口令。</translation>
    </message>
    <message>
        <source>Opening the backup…</source>
        <translation>正在打開備份…</translation>
    </message>
    <message>
        <source>Enter the password that opens the records at this desk, or have them set aside.</source>
        <translation>請輸入打開本機記錄的密碼，或者選擇將其另存一旁。</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>正在恢復…</translation>
    </message>
    <message>
        <source>Backup of {time}: {institution}, user name {username}. Waiting to be sent: {count}.</source>
        <translation>備份時間 {time}：{institution}，用戶名 {username}。待發送：{count} 項。</translation>
    </message>
    <message>
        <source>This desk has no records of this account yet.</source>
        <translation>本機還沒有該賬戶的記錄。</translation>
    </message>
    <message>
        <source>This desk already has records of this account. What waits in them and their ledger is added to the backup; the former files are kept.</source>
        <translation>本機已有該賬戶的記錄。其中待發送的業務和操作台賬會併入備份；原來的文件會保留。</translation>
    </message>
    <message>
        <source>This desk already has records of this account. With the password that opens them, what waits in them and their ledger is added to the backup. Set aside unopened, what waits in them is not sent. The former files are kept in either case.</source>
        <translation>本機已有該賬戶的記錄。輸入打開它們的密碼，其中待發送的業務和操作台賬會併入備份；如不打開而另存一旁，其中待發送的業務將不會發送。兩種情況下原來的文件都會保留。</translation>
    </message>
    <message>
        <source>This password does not open the records at this desk. Nothing was changed.</source>
        <translation>此密碼打不開本機的記錄。未作任何更改。</translation>
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
        <translation>申請修改</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>提交時間</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>待發送</translation>
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
提出申請以後，註冊信息已有變動。</translation>
    </message>
    <message>
        <source>Change requests</source>
        <translation>信息修改申請</translation>
    </message>
    <message>
        <source>J and K move, Space ticks, Enter decides as marked at the right, R returns</source>
        <translation>J、K 鍵移動，空格鍵勾選，回車鍵按右側所選提交，R 鍵退回</translation>
    </message>
    <message>
        <source>Nothing waits for you. What nurses ask to have corrected arrives here by itself.</source>
        <translation>沒有待審核的申請。護士提出的信息修改申請會自動出現在這裡。</translation>
    </message>
    <message>
        <source>Nothing is decided yet. What you accept or return shows here.</source>
        <translation>還沒有已審核的申請。同意或退回的申請會顯示在這裡。</translation>
    </message>
    <message>
        <source>{name} {count}</source>
        <translation>{name} {count}</translation>
    </message>
    <message>
        <source>To be reviewed</source>
        <translation>待審核</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>已審核</translation>
    </message>
    <message>
        <source>{count} ticked</source>
        <translation>已勾選 {count}</translation>
    </message>
    <message>
        <source>Accepted: {accepted}. Not accepted: {others}; the reason stands in the column “To be sent”.</source>
        <translation>已同意 {accepted} 條。未同意 {others} 條，原因見「待發送」一列。</translation>
    </message>
    <message>
        <source>Accepted: {accepted}. They are sent by themselves.</source>
        <translation>已同意 {accepted} 條，將自動發送。</translation>
    </message>
    <message>
        <source>Change review</source>
        <translation>信息修改審核</translation>
    </message>
    <message>
        <source>How far the change requests are</source>
        <translation>信息修改申請的辦理進度</translation>
    </message>
    <message>
        <source>J next · K previous · Enter decide · R return</source>
        <translation>J 下一條 · K 上一條 · 回車 提交 · R 退回</translation>
    </message>
    <message>
        <source>Accept the &amp;ticked ones</source>
        <translation>同意所勾選的(&amp;T)</translation>
    </message>
    <message>
        <source>Accepts every field of the ticked requests; those that need a closer look stay and say why</source>
        <translation>同意所勾選申請的全部修改；需要細看的留下並說明原因</translation>
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
        <translation>性別</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>科室</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>技術職稱</translation>
    </message>
    <message>
        <source>Certificate no.</source>
        <translation>證書編號</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Renewal window</source>
        <translation>延續窗口期</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>賬戶</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>待發送</translation>
    </message>
    <message>
        <source>Nurses of the institution</source>
        <translation>本院護士</translation>
    </message>
    <message>
        <source>No nurse is here yet. The roster arrives with the first connection to the registry.</source>
        <translation>還沒有護士數據。首次連接註冊中心後，名冊會自動到達。</translation>
    </message>
    <message>
        <source>No nurse matches. Type less, or press “Show all” to clear the search and the filters.</source>
        <translation>沒有符合條件的護士。請減少輸入，或按「顯示全部」清除搜索和篩選。</translation>
    </message>
    <message>
        <source>Every status</source>
        <translation>全部狀態</translation>
    </message>
    <message>
        <source>Every account</source>
        <translation>全部賬戶</translation>
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
        <translation>顯示 {shown} 名，共 {all} 名護士，數據截至 {time}</translation>
    </message>
    <message>
        <source>never</source>
        <translation>尚未接收</translation>
    </message>
    <message>
        <source>Our nurses</source>
        <translation>本院護士</translation>
    </message>
    <message>
        <source>Filter by department</source>
        <translation>按科室篩選</translation>
    </message>
    <message>
        <source>Show only the nurses of one department</source>
        <translation>只顯示某一科室的護士</translation>
    </message>
    <message>
        <source>Filter by registration status</source>
        <translation>按註冊狀態篩選</translation>
    </message>
    <message>
        <source>Show only the nurses whose registration stands so</source>
        <translation>只顯示該註冊狀態的護士</translation>
    </message>
    <message>
        <source>Filter by renewal window</source>
        <translation>按延續窗口期篩選</translation>
    </message>
    <message>
        <source>Show only the nurses who are in one phase of the renewal window</source>
        <translation>只顯示處於該窗口期階段的護士</translation>
    </message>
    <message>
        <source>Filter by account</source>
        <translation>按賬戶篩選</translation>
    </message>
    <message>
        <source>Show only the nurses whose account stands so</source>
        <translation>只顯示該賬戶狀態的護士</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>顯示全部(&amp;A)</translation>
    </message>
    <message>
        <source>Clear the search and every filter</source>
        <translation>清除搜索和全部篩選</translation>
    </message>
    <message>
        <source>Arrow keys move, Space ticks, Enter leads to the panel at the right</source>
        <translation>方向鍵移動，空格勾選，回車轉到右側面板</translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation>客服中心</translation>
    </message>
    <message>
        <source>Questions about this system, and the answers</source>
        <translation>使用本系統遇到的問題和客服的回覆</translation>
    </message>
    <message>
        <source>Activation &amp;codes</source>
        <translation>生成激活碼(&amp;C)</translation>
    </message>
    <message>
        <source>Issues an activation code for each ticked nurse who needs one</source>
        <translation>為所勾選且需要的每名護士生成賬戶激活碼</translation>
    </message>
</context>
<context>
    <name>ScanBar</name>
    <message>
        <source>✔ Marked: {step}.</source>
        <translation>✔ 已標記：{step}。</translation>
    </message>
    <message>
        <source>It was marked so already, or is further: nothing was changed.</source>
        <translation>這份已經這樣標記過，或者已到後面的步驟，沒有改動。</translation>
    </message>
    <message>
        <source>▲ The code arrived damaged, and nothing was changed. Switch the keyboard to English letters, and scan it again into this line.</source>
        <translation>▲ 收到的二維碼內容不完整，沒有改動。請把輸入法切換到英文，在這一行重新掃描。</translation>
    </message>
    <message>
        <source>▲ This is not the code of an application form. Nothing was changed.</source>
        <translation>▲ 這不是申請審核表的二維碼，沒有改動。</translation>
    </message>
    <message>
        <source>▲ A form of {number} with these contents was not printed at this desk. Nothing was changed. Compare it with the application that shows now, or print it again here.</source>
        <translation>▲ 本機沒有打印過內容相同的 {number} 申請審核表，沒有改動。請與現在顯示的申請對照，或者在本機重新打印。</translation>
    </message>
    <message>
        <source>▲ There is no application {number} at this desk: the form is another institution&apos;s, or its application has left. Nothing was changed.</source>
        <translation>▲ 本機沒有編號為 {number} 的申請：這份材料屬於其他醫療機構，或者申請已不在本院。沒有改動。</translation>
    </message>
    <message>
        <source>▲ This is an older print: the form was printed again with other contents. Use the newer one. No scan marks this one; a key does.</source>
        <translation>▲ 這份是舊的：內容變更後已經重新打印，請使用新的一份。掃描不會標記這一份，按鍵可以。</translation>
    </message>
    <message>
        <source>▲ The application has changed since this was printed on {time}. Print it again. No scan marks this one; a key does.</source>
        <translation>▲ 打印後已變更：這份打印於 {time}，請重新打印。掃描不會標記這一份，按鍵可以。</translation>
    </message>
    <message>
        <source>{title}&#x3000;{way}&#x3000;{printed}</source>
        <translation>{title}&#x3000;{way}&#x3000;{printed}</translation>
    </message>
    <message>
        <source>Choose the step that every further scan marks (F6 to F9).</source>
        <translation>請選擇以後每掃一份要標記的步驟（F6 至 F9）。</translation>
    </message>
    <message>
        <source>■ Every scan is marked: {step}. So far: {count}. Esc ends this.</source>
        <translation>■ 每掃一份都標記為「{step}」，已標記 {count} 份。按 Esc 結束。</translation>
    </message>
    <message>
        <source>Scanning printed forms</source>
        <translation>掃描紙質材料</translation>
    </message>
    <message>
        <source>Code of a printed form</source>
        <translation>申請審核表上的二維碼</translation>
    </message>
    <message>
        <source>Scan the code at the foot of a form</source>
        <translation>掃描頁腳的二維碼</translation>
    </message>
    <message>
        <source>Signed (F6)</source>
        <translation>已簽字 (F6)</translation>
    </message>
    <message>
        <source>The nurse has signed this form</source>
        <translation>護士已在這份申請審核表上簽字</translation>
    </message>
    <message>
        <source>Sealed (F7)</source>
        <translation>已蓋章 (F7)</translation>
    </message>
    <message>
        <source>The institution has sealed this form</source>
        <translation>本院已在這份申請審核表上蓋章</translation>
    </message>
    <message>
        <source>Delivered (F8)</source>
        <translation>已遞交 (F8)</translation>
    </message>
    <message>
        <source>This form was handed in at the authority</source>
        <translation>這份申請審核表已遞交審批機關</translation>
    </message>
    <message>
        <source>Come back (F9)</source>
        <translation>已返回 (F9)</translation>
    </message>
    <message>
        <source>The authority gave this form back</source>
        <translation>審批機關已交還這份申請審核表</translation>
    </message>
    <message>
        <source>Ever&amp;y further scan too</source>
        <translation>以後每掃一份都這樣標記(&amp;Y)</translation>
    </message>
    <message>
        <source>For a pile of paper: tick it, choose the step, and scan one after the other</source>
        <translation>一疊材料一起標記時使用：勾選，選好步驟，再一份一份地掃</translation>
    </message>
    <message>
        <source>Take the mark &amp;back</source>
        <translation>撤銷標記(&amp;B)</translation>
    </message>
    <message>
        <source>For a mark that was a mistake. Both stay in the ledger.</source>
        <translation>標記有誤時使用。標記和撤銷都留在操作台賬中。</translation>
    </message>
    <message>
        <source>End scanning</source>
        <translation>結束掃描</translation>
    </message>
    <message>
        <source>End scanning (Esc)</source>
        <translation>結束掃描 (Esc)</translation>
    </message>
</context>
<context>
    <name>SessionFlow</name>
    <message>
        <source>Opening the records…</source>
        <translation>正在打開數據…</translation>
    </message>
    <message>
        <source>The backup is restored. Sign in with the password of the account.</source>
        <translation>備份已恢復。請用該賬戶的密碼登錄。</translation>
    </message>
    <message>
        <source>You are signed out, but the system keyring did not let go of the key of the records. Once it answers, sign in and out again.</source>
        <translation>已退出登錄，但系統密鑰環沒有交還數據的密鑰。等它有應答後，請再登錄並退出一次。</translation>
    </message>
    <message>
        <source>The backup is restored, but it is of another registry ({name}) than the one that the hospital has set for this desk. Ask your IT department.</source>
        <translation>備份已恢復，但它屬於另一個註冊中心（{name}），與醫院為本機設置的地址不同。請諮詢信息科。</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Key: system keyring</source>
        <translation>密鑰：系統密鑰環</translation>
    </message>
    <message>
        <source>Key: this session only</source>
        <translation>密鑰：僅本次會話</translation>
    </message>
    <message>
        <source>● Connected</source>
        <translation>● 已連接</translation>
    </message>
    <message>
        <source>◌ Connecting…</source>
        <translation>◌ 正在連接…</translation>
    </message>
    <message>
        <source>○ Not connected: {reason}. The records can be used; what you do is queued.</source>
        <translation>○ 未連接：{reason}；名冊可用，操作將排隊</translation>
    </message>
    <message>
        <source>To be sent: {count}</source>
        <translation>待發送 {count}</translation>
    </message>
    <message>
        <source>No records received yet</source>
        <translation>尚未接收數據</translation>
    </message>
    <message>
        <source>Records as of {time} ({minutes} min ago)</source>
        <translation>數據截至 {time}（{minutes} 分鐘前）</translation>
    </message>
    <message>
        <source>▲ Key: {reason}</source>
        <translation>▲ 密鑰：{reason}</translation>
    </message>
</context>
<context>
    <name>Unexpected</name>
    <message>
        <source>Unexpected error</source>
        <translation>意外錯誤</translation>
    </message>
    <message>
        <source>The program goes on. The details hold no ID numbers and can be passed on.</source>
        <translation>程序繼續運行。詳細信息不含證件號，可以轉交他人。</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>複製詳細信息</translation>
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
        <translation>當前版本</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>新版本</translation>
    </message>
    <message>
        <source>▲ Whoever published it asks every hospital to install it. Until you do, you can go on working.</source>
        <translation>▲ 發佈方要求各醫療機構安裝此版本。安裝之前仍可繼續使用。</translation>
    </message>
    <message>
        <source>What is &amp;new</source>
        <translation>更新內容(&amp;N)</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>更新內容</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暫停(&amp;P)</translation>
    </message>
    <message>
        <source>Cancel the do&amp;wnload</source>
        <translation>取消下載(&amp;W)</translation>
    </message>
    <message>
        <source>What has been loaded is thrown away</source>
        <translation>已下載的部分會被丟棄</translation>
    </message>
    <message>
        <source>Install from a &amp;file…</source>
        <translation>從文件安裝(&amp;F)…</translation>
    </message>
    <message>
        <source>From a USB stick, for example: the setup and its .release.json lie side by side</source>
        <translation>例如從優盤安裝：安裝程序和它的說明文件放在同一文件夾</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>重新檢查(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>下載(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Install and restart</source>
        <translation>安裝並重啟(&amp;I)</translation>
    </message>
</context>
<context>
    <name>UpdateDialog</name>
    <message>
        <source>&amp;Show in the folder</source>
        <translation>在文件夾中顯示(&amp;S)</translation>
    </message>
    <message>
        <source>The registry&apos;s address is not known yet. A package on a stick can be installed.</source>
        <translation>還沒有註冊中心地址；仍可從優盤上的文件安裝。</translation>
    </message>
    <message>
        <source>There is no newer version: the one here is up to date.</source>
        <translation>已是最新版本。</translation>
    </message>
    <message>
        <source>Asking the registry for a newer version…</source>
        <translation>正在向註冊中心查詢新版本…</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>正在校驗文件…</translation>
    </message>
    <message>
        <source>Downloading…</source>
        <translation>正在下載…</translation>
    </message>
    <message>
        <source>Starting the setup…</source>
        <translation>正在啟動安裝程序…</translation>
    </message>
    <message>
        <source>Packages of this program (*.exe *.tar.gz);;All files (*)</source>
        <translation>本程序的安裝包 (*.exe *.tar.gz);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Choose the setup</source>
        <translation>選擇安裝程序</translation>
    </message>
    <message>
        <source>Downloading: {done} of {total}</source>
        <translation>正在下載：{done} / {total}</translation>
    </message>
    <message>
        <source>The package is here and genuine. “Install and restart” closes the program, starts the setup and opens the new version. Your records, and what waits to be sent, stay at this desk.</source>
        <translation>安裝包已就緒，簽名校驗通過。點擊「安裝並重啟」後，本程序會關閉，安裝完成後打開新版本。本機數據和待發送的操作都會保留。</translation>
    </message>
    <message>
        <source>The package is here and genuine. On this system whoever looks after the computer installs it: “Show in the folder” leads to the file.</source>
        <translation>安裝包已就緒，簽名校驗通過。在本系統上由維護電腦的人員安裝，點擊「在文件夾中顯示」可找到文件。</translation>
    </message>
    <message>
        <source>{done} of it are here already.</source>
        <translation>已下載 {done}。</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>繼續(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>下載(&amp;D)</translation>
    </message>
    <message>
        <source>Nothing was told about it.</source>
        <translation>沒有更新說明。</translation>
    </message>
</context>
<context>
    <name>UserMenu</name>
    <message>
        <source>Authority settings…</source>
        <translation>審批機關設置…</translation>
    </message>
    <message>
        <source>Where the papers are…</source>
        <translation>紙質材料去向…</translation>
    </message>
    <message>
        <source>Scan papers</source>
        <translation>掃描紙質材料</translation>
    </message>
    <message>
        <source>Form layouts…</source>
        <translation>表格版式…</translation>
    </message>
    <message>
        <source>Ledger…</source>
        <translation>操作台賬…</translation>
    </message>
    <message>
        <source>Change the password…</source>
        <translation>修改密碼…</translation>
    </message>
    <message>
        <source>Back up to a file…</source>
        <translation>備份到文件…</translation>
    </message>
    <message>
        <source>Check this computer…</source>
        <translation>檢查本機…</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>幫助（F1）</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>After {minutes} min</source>
        <translation>{minutes} 分鐘後</translation>
    </message>
    <message>
        <source>Lock when nobody is here</source>
        <translation>無人使用時鎖定</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>立即鎖定</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登錄</translation>
    </message>
    <message>
        <source>Check for updates…</source>
        <translation>檢查更新…</translation>
    </message>
</context>
<context>
    <name>VerificationTab</name>
    <message>
        <source>Asked for</source>
        <translation>查詢內容</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性別</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>證件號</translation>
    </message>
    <message>
        <source>Certificate no.</source>
        <translation>證書編號</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>註冊狀態</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Registered at</source>
        <translation>執業機構</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>審批機關</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>省</translation>
    </message>
    <message>
        <source>Checked at</source>
        <translation>查詢時間</translation>
    </message>
    <message>
        <source>? Not recognised</source>
        <translation>? 無法識別</translation>
    </message>
    <message>
        <source>∅ Not found</source>
        <translation>∅ 未查到</translation>
    </message>
    <message>
        <source>Answers of the register</source>
        <translation>查詢結果</translation>
    </message>
    <message>
        <source>Arrow keys move, Enter leads to the panel at the right</source>
        <translation>方向鍵移動，回車鍵轉到右側面板</translation>
    </message>
    <message>
        <source>Nobody was looked up yet. Type a number or a name above, or paste a list, and press Enter.</source>
        <translation>尚未查詢。請在上方輸入證件號、證書編號或姓名，或粘貼名單，然後按回車鍵。</translation>
    </message>
    <message>
        <source>No answer matches the search at the top of the window. Clear it to see them all.</source>
        <translation>沒有與窗口上方搜索內容相符的結果。清除搜索即可查看全部。</translation>
    </message>
    <message>
        <source>Nothing to look up: type an ID number, a certificate number or a name.</source>
        <translation>沒有可查詢的內容：請輸入證件號、證書編號或姓名。</translation>
    </message>
    <message>
        <source>{count} lines are more than the {most} that can be asked at once: take some away.</source>
        <translation>共 {count} 行，超過一次可查詢的 {most} 行，請減少後再查詢。</translation>
    </message>
    <message>
        <source>The register is being asked…</source>
        <translation>正在向註冊庫查詢…</translation>
    </message>
    <message>
        <source>Registered here: {here}. Elsewhere: {elsewhere}. No valid registration: {ended}. Not found: {nobody}.</source>
        <translation>在本院註冊 {here} 條，在其他機構註冊 {elsewhere} 條，無有效註冊 {ended} 條，未查到 {nobody} 條。</translation>
    </message>
    <message>
        <source>Lines not recognised: {count}.</source>
        <translation>無法識別的有 {count} 行。</translation>
    </message>
    <message>
        <source>There are more people of a name than are shown: add the end of the ID number.</source>
        <translation>同名人員較多，未全部顯示：請在姓名後加上證件號末幾位。</translation>
    </message>
    <message>
        <source>Too many look-ups in a minute: try again in {seconds} seconds. What you typed stays here.</source>
        <translation>一分鐘內查詢次數過多，請在 {seconds} 秒後重試。已輸入的內容保留在此。</translation>
    </message>
    <message>
        <source>Not looked up: {reason}. Only the register itself can answer. What you typed stays: try again later.</source>
        <translation>未能查詢：{reason}。註冊驗證須聯網進行。已輸入的內容保留在此，請稍後重試。</translation>
    </message>
    <message>
        <source>Verification of registrations</source>
        <translation>護士執業註冊驗證</translation>
    </message>
    <message>
        <source>Who is looked up</source>
        <translation>查詢對象</translation>
    </message>
    <message>
        <source>An ID number, a certificate number or a name; one person a line. Enter looks up, Shift+Enter begins a line.</source>
        <translation>證件號、證書編號或姓名，每行一人。回車鍵查詢，Shift+Enter 換行。</translation>
    </message>
    <message>
        <source>ID number, certificate no., or a name with the end of the ID number; paste up to 500 lines (Enter looks up, Shift+Enter begins a line)</source>
        <translation>證件號、證書編號，或姓名加證件號末幾位；可粘貼最多 500 行（回車鍵查詢，Shift+Enter 換行）</translation>
    </message>
    <message>
        <source>&amp;Look up</source>
        <translation>查詢(&amp;L)</translation>
    </message>
    <message>
        <source>Asks the national register. Each look-up is written to the ledger.</source>
        <translation>向全國註冊庫查詢。每次查詢均記入操作台賬。</translation>
    </message>
    <message>
        <source>The registry wants you to sign in first. Its answer comes by itself after that.</source>
        <translation>註冊庫要求先登錄，登錄後會自動顯示答覆。</translation>
    </message>
</context>
<context>
    <name>accept</name>
    <message>
        <source>It does not wait for a decision.</source>
        <translation>這條申請不在待審核狀態。</translation>
    </message>
    <message>
        <source>The register has changed since it was asked: decide it singly.</source>
        <translation>提出申請以後，註冊信息已有變動：請單獨審核。</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Set the authority</source>
        <translation>設置審批機關</translation>
    </message>
    <message>
        <source>Issue an activation code</source>
        <translation>生成賬戶激活碼</translation>
    </message>
    <message>
        <source>Revoke an activation code</source>
        <translation>作廢賬戶激活碼</translation>
    </message>
    <message>
        <source>Confirm an application</source>
        <translation>確認申請</translation>
    </message>
    <message>
        <source>Return an application</source>
        <translation>退回申請</translation>
    </message>
    <message>
        <source>Withdraw a confirmation</source>
        <translation>撤回確認</translation>
    </message>
    <message>
        <source>File a deregistration</source>
        <translation>提交註銷註冊申請</translation>
    </message>
    <message>
        <source>Decide on a change request</source>
        <translation>審核信息修改申請</translation>
    </message>
    <message>
        <source>Change a nurse&apos;s phone number</source>
        <translation>更改護士手機號</translation>
    </message>
    <message>
        <source>Reset a nurse&apos;s password</source>
        <translation>重置護士密碼</translation>
    </message>
    <message>
        <source>Ask customer service</source>
        <translation>向客服中心提問</translation>
    </message>
    <message>
        <source>Reply to customer service</source>
        <translation>回覆客服中心</translation>
    </message>
    <message>
        <source>The record was changed at the registry meanwhile. Compare both and choose.</source>
        <translation>註冊庫中的記錄已有變動，請對照後選擇。</translation>
    </message>
    <message>
        <source>It may have reached the registry. It is sent again until an answer comes, and done only once.</source>
        <translation>可能已送達註冊中心。將重複發送直至收到答覆，且只執行一次。</translation>
    </message>
    <message>
        <source>Not sent yet: {reason}. It is tried again by itself.</source>
        <translation>尚未發送：{reason}。將自動重試。</translation>
    </message>
    <message>
        <source>It is sent as soon as the registry can be reached.</source>
        <translation>一旦連上註冊中心即發送。</translation>
    </message>
    <message>
        <source>The registry&apos;s rule check stands against it. Its findings are with the record.</source>
        <translation>註冊中心的規則核查未通過，核查意見見該記錄。</translation>
    </message>
    <message>
        <source>The registry no longer has this record: it was taken back or has moved.</source>
        <translation>註冊中心已無此記錄：已撤回或已轉出。</translation>
    </message>
    <message>
        <source>The record no longer stands so that this can be done: someone was faster.</source>
        <translation>記錄狀態已變，不能再執行此操作：已有他人先行處理。</translation>
    </message>
    <message>
        <source>This account may not do that. Ask the authority that issued it.</source>
        <translation>此賬戶無權執行該操作，請聯繫發放賬戶的衛生健康行政部門。</translation>
    </message>
    <message>
        <source>The registry refused it. Look at the record, and do it again if it is needed.</source>
        <translation>註冊中心拒絕了此操作。請查看該記錄，如有需要可重新辦理。</translation>
    </message>
    <message>
        <source>The server failed over it {count} times and answers everything else. It rests until {time}, then it is tried again; nothing waits for it.</source>
        <translation>服務器處理此操作已出錯 {count} 次，其餘操作正常。暫放至 {time} 後再試，不影響其他操作。</translation>
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
        <translation>賬戶已激活</translation>
    </message>
    <message>
        <source>the account is locked</source>
        <translation>賬戶已停用</translation>
    </message>
    <message>
        <source>no longer registered here</source>
        <translation>已不在本院註冊</translation>
    </message>
    <message>
        <source>has a code that is valid</source>
        <translation>已有有效的激活碼</translation>
    </message>
    <message>
        <source>waits under “To be sent”</source>
        <translation>已在「待發送」中</translation>
    </message>
    <message>
        <source>She needs a code: without it her account can&apos;t be activated.</source>
        <translation>需要激活碼：沒有激活碼不能激活賬戶。</translation>
    </message>
    <message>
        <source>Her account is active: she needs no code.</source>
        <translation>賬戶已激活，不需要激活碼。</translation>
    </message>
    <message>
        <source>Her account is locked: a code would not open it. Ask customer service why it was locked.</source>
        <translation>賬戶已停用，激活碼不能恢復。請向客服中心詢問停用原因。</translation>
    </message>
    <message>
        <source>She is no longer registered here. A code only helps her to apply for re-registration.</source>
        <translation>已不在本院註冊。激活碼僅用於該護士申請重新註冊。</translation>
    </message>
    <message>
        <source>The registry did not accept it. Read why under “To be sent”; then try again.</source>
        <translation>註冊中心未接受。請在「待發送」中查看原因，然後重試。</translation>
    </message>
    <message>
        <source>The code ends once the registry has answered. Until then it can be used.</source>
        <translation>註冊中心答覆後激活碼作廢，此前仍可使用。</translation>
    </message>
    <message>
        <source>The code shows here once the registry has answered.</source>
        <translation>註冊中心答覆後，激活碼會顯示在這裡。</translation>
    </message>
    <message>
        <source>Give her this code: it can be used once, by her only.</source>
        <translation>請將激活碼交給本人：僅限本人使用一次。</translation>
    </message>
    <message>
        <source>The code itself is not at this desk: it was issued at another one, or before. If she has lost it, issue another one.</source>
        <translation>本機沒有該激活碼的內容：由其他電腦或在此之前生成。如護士已遺失，請重新生成。</translation>
    </message>
    <message>
        <source>Codes to be issued: {count}. They are sent by themselves, and the codes then show here.</source>
        <translation>待生成激活碼 {count} 個，將自動發送；註冊中心答覆後激活碼即顯示。</translation>
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
        <translation>{name}（{department}）：以下是您的護士電子化註冊賬戶的激活碼。</translation>
    </message>
    <message>
        <source>1. Open the page for nurses and make your account with your name, ID number, certificate number and phone.</source>
        <translation>1. 打開護士個人端，用姓名、身份證號、護士執業證書編號和手機號註冊賬戶。</translation>
    </message>
    <message>
        <source>1. Open the page for nurses and sign in to your account.</source>
        <translation>1. 打開護士個人端，登錄您的賬戶。</translation>
    </message>
    <message>
        <source>2. Choose “Activate the account” and type this code: {code}</source>
        <translation>2. 選擇「賬戶激活」，輸入激活碼：{code}</translation>
    </message>
    <message>
        <source>3. Compare your record. Where it is wrong, ask for a correction there.</source>
        <translation>3. 核對本人信息，如有錯誤，請在個人端提交信息修改申請。</translation>
    </message>
    <message>
        <source>The code is valid until {day}, can be used once and is for you only. When it has expired, ask {institution} for another one.</source>
        <translation>激活碼有效期至 {day}，僅限本人使用一次，請勿轉交他人。過期請向{institution}申請重新生成。</translation>
    </message>
    <message>
        <source>No slip for {count}: no valid code of theirs is at this desk. Issue another one.</source>
        <translation>{count} 名沒有激活碼條：本機沒有其有效的激活碼，請重新生成。</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>Starting a registry to practise with, on this computer. The first time it takes a while…</source>
        <translation>正在本機啟動練習用註冊中心，首次啟動需要一些時間…</translation>
    </message>
    <message>
        <source>The practice registry did not start. Its log is in the program&apos;s data folder, under “practice-registry”.</source>
        <translation>練習用註冊中心未能啟動。日誌在程序數據文件夾的「practice-registry」中。</translation>
    </message>
    <message>
        <source>The program is already open on this computer, but it does not answer. Wait a minute and start it again. If it still does not answer, end it in the task manager: what was decided is on the disk.</source>
        <translation>本程式已在這台電腦上開啟，但沒有回應。請稍候一分鐘再啟動；若仍無回應，請在工作管理員中結束它：已經作出的決定都已儲存在磁碟上。</translation>
    </message>
</context>
<context>
    <name>application</name>
    <message>
        <source>Institution</source>
        <translation>醫療機構意見</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>審批意見</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>審批機關</translation>
    </message>
    <message>
        <source>Application no.</source>
        <translation>申請編號</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>提交時間</translation>
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
        <translation>未發現問題。</translation>
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
        <translation>已完成三個月臨床護理培訓</translation>
    </message>
    <message>
        <source>Trained at</source>
        <translation>培訓機構</translation>
    </message>
    <message>
        <source>Months of internship</source>
        <translation>臨床實習月數</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Former institution</source>
        <translation>原執業機構</translation>
    </message>
    <message>
        <source>Licence no. of the former institution</source>
        <translation>原執業機構許可證號</translation>
    </message>
    <message>
        <source>Former address</source>
        <translation>原執業地點</translation>
    </message>
    <message>
        <source>Former authority</source>
        <translation>原註冊機關</translation>
    </message>
    <message>
        <source>Former province</source>
        <translation>原註冊省份</translation>
    </message>
    <message>
        <source>Practice in the period</source>
        <translation>註冊期內執業情況</translation>
    </message>
    <message>
        <source>Training in the period</source>
        <translation>註冊期內培訓情況</translation>
    </message>
    <message>
        <source>Rewards and penalties</source>
        <translation>獎懲情況</translation>
    </message>
    <message>
        <source>Practice suspended at present</source>
        <translation>目前暫停執業</translation>
    </message>
    <message>
        <source>Ground of deregistration</source>
        <translation>註銷事由</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Papers that prove it</source>
        <translation>證明材料</translation>
    </message>
    <message>
        <source>Former certificate no.</source>
        <translation>原證書編號</translation>
    </message>
    <message>
        <source>First registered on</source>
        <translation>首次註冊日期</translation>
    </message>
    <message>
        <source>Formerly valid until</source>
        <translation>原有效期至</translation>
    </message>
    <message>
        <source>Last practised on</source>
        <translation>最後執業日期</translation>
    </message>
    <message>
        <source>Revoked on</source>
        <translation>吊銷日期</translation>
    </message>
    <message>
        <source>Direction of the transfer</source>
        <translation>轉移方向</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>– not needed in this case</source>
        <translation>– 此情形無需提交</translation>
    </message>
    <message>
        <source>○ printed here and signed: see “Form…”</source>
        <translation>○ 由本院打印簽章：見「申請審核表…」</translation>
    </message>
    <message>
        <source>✔ named as evidence</source>
        <translation>✔ 已列為證明材料</translation>
    </message>
    <message>
        <source>Printed form</source>
        <translation>申請審核表</translation>
    </message>
    <message>
        <source>not printed at this desk</source>
        <translation>本機沒有打印過</translation>
    </message>
    <message>
        <source>▲ Changed after printing: print it again</source>
        <translation>▲ 打印後已變更，請重新打印</translation>
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
        <translation>縣</translation>
    </message>
</context>
<context>
    <name>batch_bar</name>
    <message>
        <source>The summary is saved: {place}</source>
        <translation>彙總表已儲存：{place}</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation>儲存彙總表</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel 活頁簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>The summary was not saved: the disk is full, the file is open elsewhere, or the folder is gone. Choose another place.</source>
        <translation>彙總表未儲存：磁碟已滿、檔案在別處開啟，或者資料夾已不存在。請換一個位置。</translation>
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
        <translation>按列表順序</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>In order: {ok}. Notes: {warning}. Not working: {failed}.</source>
        <translation>正常 {ok} 項，提示 {warning} 項，不正常 {failed} 項。</translation>
    </message>
    <message>
        <source>Check of this computer, {time}. {total}</source>
        <translation>本機檢查，{time}。{total}</translation>
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
        <translation>屏幕顯示</translation>
    </message>
    <message>
        <source>Date of this computer</source>
        <translation>本機日期</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>磁盤空間</translation>
    </message>
    <message>
        <source>System keyring</source>
        <translation>系統密鑰環</translation>
    </message>
    <message>
        <source>Chinese fonts for printing</source>
        <translation>打印用中文字體</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>打印機</translation>
    </message>
    <message>
        <source>Opening records with the password</source>
        <translation>用密碼打開數據</translation>
    </message>
    <message>
        <source>Encrypting records</source>
        <translation>數據加密</translation>
    </message>
    <message>
        <source>Noticing a damaged file</source>
        <translation>發現損壞的文件</translation>
    </message>
    <message>
        <source>Keeping what is to be sent</source>
        <translation>保存待發送的操作</translation>
    </message>
    <message>
        <source>Noticing a changed ledger</source>
        <translation>發現台賬被改動</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>製作備份</translation>
    </message>
    <message>
        <source>Certificates that this computer trusts</source>
        <translation>本機信任的證書</translation>
    </message>
    <message>
        <source>Proxy settings</source>
        <translation>代理設置</translation>
    </message>
    <message>
        <source>The way to the registry</source>
        <translation>與註冊中心的連接</translation>
    </message>
    <message>
        <source>Code tables and layouts of forms</source>
        <translation>代碼表和表單版式</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>界面語言</translation>
    </message>
    <message>
        <source>Search by pinyin</source>
        <translation>拼音搜索</translation>
    </message>
    <message>
        <source>A form as PDF</source>
        <translation>生成 PDF 表單</translation>
    </message>
    <message>
        <source>Names that try to do harm</source>
        <translation>防範有害的姓名文字</translation>
    </message>
    <message>
        <source>The date is before this version of the program was made: certificates and windows of renewal are judged wrongly. Set the date of this computer.</source>
        <translation>本機日期早於本版程序的製作日期，證書和延續窗口期會判斷錯誤。請校正本機日期。</translation>
    </message>
    <message>
        <source>The clocks of this computer and of the registry differ by minutes. Set the time of this computer.</source>
        <translation>本機時間與註冊中心相差數分鐘以上。請校正本機時間。</translation>
    </message>
    <message>
        <source>Less than 500 MB are free where the records are kept. Make room soon.</source>
        <translation>存放數據的磁盤剩餘空間不足 500 MB，請儘快清理。</translation>
    </message>
    <message>
        <source>It is locked. Unlock it in the system; until then the password opens the records.</source>
        <translation>已鎖定。請在系統中解鎖；在此之前用密碼打開數據。</translation>
    </message>
    <message>
        <source>It does not answer. Log in to the computer anew; until then the password opens the records.</source>
        <translation>沒有應答。請重新登錄這台電腦；在此之前用密碼打開數據。</translation>
    </message>
    <message>
        <source>This computer has none that answers. The password opens the records at each start.</source>
        <translation>本機沒有可用的密鑰環，每次啟動用密碼打開數據。</translation>
    </message>
    <message>
        <source>It refuses. Ask your IT department; until then the password opens the records.</source>
        <translation>拒絕訪問。請聯繫信息科；在此之前用密碼打開數據。</translation>
    </message>
    <message>
        <source>None is set up on this computer. Forms can be saved as PDF.</source>
        <translation>本機沒有安裝打印機，表單可以保存為 PDF。</translation>
    </message>
    <message>
        <source>This computer trusts no certificate: no registry can be reached. Ask your IT department.</source>
        <translation>本機不信任任何證書，無法連接註冊中心。請聯繫信息科。</translation>
    </message>
    <message>
        <source>It does not answer. Check the network and the address; what you do is queued.</source>
        <translation>沒有應答。請檢查網絡和地址；期間的操作會列入待發送。</translation>
    </message>
    <message>
        <source>Its certificate is not trusted on this computer. Check date and time, else ask your IT department to install the certificate.</source>
        <translation>本機不信任它的證書。請檢查日期和時間；無誤時請信息科安裝證書。</translation>
    </message>
    <message>
        <source>No secure connection can be made. Ask your IT department whether a firewall stops it.</source>
        <translation>無法建立安全連接。請向信息科了解是否被防火牆攔截。</translation>
    </message>
    <message>
        <source>The proxy of this network lets nothing through. Ask your IT department.</source>
        <translation>本網絡的代理不放行。請聯繫信息科。</translation>
    </message>
    <message>
        <source>A web page answers in its place. Log in to this network in a browser, and check the address.</source>
        <translation>應答的是一個網頁。請用瀏覽器登錄本網絡，並檢查地址。</translation>
    </message>
    <message>
        <source>It answers, but not as agreed. Try again later, and check the address.</source>
        <translation>有應答，但不符合約定。請稍後再試，並檢查地址。</translation>
    </message>
    <message>
        <source>The program can be used, but this is not as it should be.</source>
        <translation>程序可以使用，但此項不太正常。</translation>
    </message>
    <message>
        <source>No Chinese font was found in which forms can be printed. Have your IT department install one.</source>
        <translation>沒有可用於打印表單的中文字體。請信息科安裝。</translation>
    </message>
    <message>
        <source>The folder of the records can&apos;t be written to. Ask your IT department for the right to it.</source>
        <translation>存放數據的文件夾不可寫入。請向信息科申請權限。</translation>
    </message>
    <message>
        <source>This does not work. Install the program again; if it stays so, ask customer service.</source>
        <translation>此項不能工作。請重新安裝程序；仍不行時，請向客服中心提問。</translation>
    </message>
    <message>
        <source>Changing the key of the records</source>
        <translation>更換記錄密鑰</translation>
    </message>
    <message>
        <source>Settings of the hospital</source>
        <translation>醫院統一設置</translation>
    </message>
    <message>
        <source>Refusing certificates that nobody vouches for</source>
        <translation>拒絕不受信任的證書</translation>
    </message>
    <message>
        <source>A form as a picture</source>
        <translation>表格圖片</translation>
    </message>
    <message>
        <source>Registry to practise with</source>
        <translation>練習用註冊中心</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Telling genuine updates</source>
        <translation>識別更新的真偽</translation>
    </message>
    <message>
        <source>They can&apos;t be used. The window says at the start what is wrong; tell your IT department.</source>
        <translation>無法使用。程序啟動時視窗會說明問題所在；請告知信息科。</translation>
    </message>
    <message>
        <source>This system trusts its own certificates only. Ask your IT department to install the hospital&apos;s there.</source>
        <translation>本系統只信任自帶的憑證。請讓資訊科把醫院的憑證安裝到系統中。</translation>
    </message>
</context>
<context>
    <name>comparison</name>
    <message>
        <source>Activation code</source>
        <translation>賬戶激活碼</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>問題</translation>
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
        <translation>該申請不在待機構確認狀態。</translation>
    </message>
</context>
<context>
    <name>guidance</name>
    <message>
        <source>{name} is registered at this institution until {valid_until} and may practise here.</source>
        <translation>{name}在本院註冊，有效期至 {valid_until}，可在本院執業。</translation>
    </message>
    <message>
        <source>{name} is registered, but not here: at {elsewhere}, until {valid_until}.</source>
        <translation>{name}已註冊，但執業地點不在本院，而在{elsewhere}，有效期至 {valid_until}。</translation>
    </message>
    <message>
        <source>The registration of {name} at {elsewhere} expired on {valid_until}. {name} may not practise.</source>
        <translation>{name}在{elsewhere}的註冊已於 {valid_until} 到期未延續。{name}不得執業。</translation>
    </message>
    <message>
        <source>The registration of {name} was ended (deregistered). {name} may not practise.</source>
        <translation>{name}的註冊已註銷。{name}不得執業。</translation>
    </message>
    <message>
        <source>The certificate of {name} was revoked as a penalty. {name} may not practise.</source>
        <translation>{name}受到吊銷《護士執業證書》處罰。{name}不得執業。</translation>
    </message>
    <message>
        <source>{name} is suspended from practice at the moment and may not practise.</source>
        <translation>{name}正被暫停執業，不得執業。</translation>
    </message>
    <message>
        <source>The register knows {name}, but there is no registration to practise yet.</source>
        <translation>註冊庫中有{name}的信息，但尚未辦理執業註冊。</translation>
    </message>
    <message>
        <source>The register has nobody to whom this applies.</source>
        <translation>註冊庫中未查到此人。</translation>
    </message>
    <message>
        <source>The register gives {name} a status that this version of the program does not know.</source>
        <translation>註冊庫給出的{name}的註冊狀態，本版本程序無法識別。</translation>
    </message>
    <message>
        <source>Ask {name} to apply for re-registration at {institution}. After an interruption of more than three years the proof of three months&apos; training is needed as well.</source>
        <translation>請督促{name}以{institution}為執業地點申請重新註冊。中斷執業超過三年的，還須提交三個月培訓並考核合格的證明。</translation>
    </message>
    <message>
        <source>Until the re-registration is approved, {name} may not practise.</source>
        <translation>重新註冊獲批之前，{name}不得執業。</translation>
    </message>
    <message>
        <source>Works here: nothing is to be done. The roster shows {name} after the next synchronisation.</source>
        <translation>在本院工作的：無需辦理。下次同步後，本院護士列表將顯示{name}。</translation>
    </message>
    <message>
        <source>Has moved to another institution: ask {name} to apply for a change of registration there without delay.</source>
        <translation>已調往其他機構的（人員多出）：請聯繫{name}，儘快在新機構辦理變更註冊。</translation>
    </message>
    <message>
        <source>Has left for good: the institution may file a deregistration on one of five grounds: lapsed without renewal, revoked as a penalty, loss of civil capacity, death, other.</source>
        <translation>不再執業的（人員多出）：本院可為其申請註銷註冊，事由為：註冊有效期滿未延續註冊、受吊銷《護士執業證書》處罰、喪失民事行為能力、死亡、其它。</translation>
    </message>
    <message>
        <source>Works here: ask {name} to apply for a change of registration to {institution}; it then arrives here to be confirmed.</source>
        <translation>在本院工作的（人員缺失）：請督促{name}申請變更註冊到{institution}；申請提交後會到本院待確認。</translation>
    </message>
    <message>
        <source>Until the change is approved, {name} may not practise here.</source>
        <translation>變更註冊獲批之前，{name}不得在本院執業。</translation>
    </message>
    <message>
        <source>Does not work here: nothing is to be done.</source>
        <translation>不在本院工作的：無需辦理。</translation>
    </message>
    <message>
        <source>Re-registration can be applied for once two years have passed since the certificate was revoked.</source>
        <translation>自執業證書被吊銷之日起滿兩年，方可申請重新註冊。</translation>
    </message>
    <message>
        <source>Still on our roster: the institution files a deregistration on the ground of the penalty.</source>
        <translation>仍在本院護士列表中的：由本院以受吊銷處罰為由申請註銷註冊。</translation>
    </message>
    <message>
        <source>Wait until the suspension ends: during it a renewal is refused. Ask the authority when that is.</source>
        <translation>須待暫停執業期滿：期間不予延續註冊。何時期滿，請向審批機關詢問。</translation>
    </message>
    <message>
        <source>Ask the authority what it means before anything is done.</source>
        <translation>辦理之前，請先向審批機關詢問其含義。</translation>
    </message>
    <message>
        <source>Ask {name} to apply for the first registration at {institution}. More than three years after the exam the proof of three months&apos; training is needed as well.</source>
        <translation>請督促{name}以{institution}為執業地點補辦首次註冊。考試合格超過三年的，還須提交三個月培訓並考核合格的證明。</translation>
    </message>
    <message>
        <source>Until the registration is approved, {name} may not practise.</source>
        <translation>註冊獲批之前，{name}不得執業。</translation>
    </message>
    <message>
        <source>{name}: you are registered at {institution}. If you now work at another institution, please sign in to your nurse account and apply for a change of registration there without delay.</source>
        <translation>{name}：您目前註冊在{institution}。如已到其他機構工作，請登錄護士個人賬戶，儘快辦理變更註冊。</translation>
    </message>
    <message>
        <source>{name}: you are registered at {elsewhere}. To practise at {institution}, please sign in to your nurse account and apply for a change of registration to {institution}. Until it is approved you may not practise here.</source>
        <translation>{name}：您目前註冊在{elsewhere}。要在{institution}執業，請登錄護士個人賬戶，申請變更註冊到{institution}。獲批之前不得在本院執業。</translation>
    </message>
    <message>
        <source>{name}: your registration expired on {valid_until}. You may not practise. Please sign in to your nurse account and apply for re-registration at {institution}.</source>
        <translation>{name}：您的註冊已於 {valid_until} 到期未延續，不得執業。請登錄護士個人賬戶，以{institution}為執業地點申請重新註冊。</translation>
    </message>
    <message>
        <source>{name}: your registration was ended. You may not practise. Please sign in to your nurse account and apply for re-registration at {institution}.</source>
        <translation>{name}：您的註冊已註銷，不得執業。請登錄護士個人賬戶，以{institution}為執業地點申請重新註冊。</translation>
    </message>
    <message>
        <source>{name}: your certificate was revoked. You may not practise; re-registration can be applied for after two years.</source>
        <translation>{name}：您的《護士執業證書》已被吊銷，不得執業；滿兩年後方可申請重新註冊。</translation>
    </message>
    <message>
        <source>{name}: you are not registered to practise yet. Please sign in to your nurse account and apply for the first registration at {institution}. Until it is approved you may not practise.</source>
        <translation>{name}：您尚未辦理執業註冊。請登錄護士個人賬戶，以{institution}為執業地點補辦首次註冊。獲批之前不得執業。</translation>
    </message>
    <message>
        <source>The institution files a deregistration first, on the ground that the registration lapsed.</source>
        <translation>先由本院以註冊有效期滿未延續註冊為由申請註銷註冊。</translation>
    </message>
    <message>
        <source>The register has another name for this number than was typed: compare number and name with the card.</source>
        <translation>註冊庫中該號碼對應的姓名與輸入的姓名不同：請與證件核對號碼和姓名。</translation>
    </message>
    <message>
        <source>The check digit of this ID number does not fit: compare the number with the card and look again.</source>
        <translation>該證件號的校驗碼不符：請與證件核對後重新查詢。</translation>
    </message>
    <message>
        <source>Look again by another way: ID number, certificate number or name. An older ID number may be registered.</source>
        <translation>請換一種方式再查：證件號、證書編號或姓名。註冊庫中登記的可能是舊證件號。</translation>
    </message>
    <message>
        <source>Ask when the national exam was passed and choose it above: who can help depends on it.</source>
        <translation>請問明通過國家考試的時間並在上方選擇：由誰處理取決於此。</translation>
    </message>
    <message>
        <source>The manual has no guide for an exam between the two. What the register lacks decides: the registration, then the first guide; the record of the exam, then the second.</source>
        <translation>考試時間介於兩者之間的，手冊沒有規定。以註冊庫所缺的信息為準：缺執業註冊信息的按第一份指南，缺考試資格信息的按第二份指南。</translation>
    </message>
    <message>
        <source>Guide for nurses who changed their certificate (exam of May 2008 or earlier):</source>
        <translation>老護士換證人員指南（2008年5月及以前考試）：</translation>
    </message>
    <message>
        <source>Registered, but not found: the ID number was probably another one when the data were entered later. The nurse asks the health authority of the province that entered them to correct it.</source>
        <translation>已有執業註冊信息但無法通過驗證的：可能補錄信息時的證件號與現在的不同。由護士本人向補錄時的省級衛生健康行政部門申請修改。</translation>
    </message>
    <message>
        <source>Data missing altogether: the nurse asks the health authority of the province that issued the certificate to enter them.</source>
        <translation>執業註冊信息缺失的：由護士本人聯繫核發護士執業證書的省級衛生健康行政部門補錄。</translation>
    </message>
    <message>
        <source>Data missing altogether: the nurse asks the health authority of the province that issued the certificate to enter them; by its number that is {province}.</source>
        <translation>執業註冊信息缺失的：由護士本人聯繫核發護士執業證書的省級衛生健康行政部門補錄；按證書編號，核發地為{province}。</translation>
    </message>
    <message>
        <source>Guide for nurses of the new exam (October 2008 or later):</source>
        <translation>新人考試人員指南（2008年10月及以後考試）：</translation>
    </message>
    <message>
        <source>Exam passed, but not found: the ID number at the exam was probably another one. The nurse asks the health authority of the province where the exam was taken, which applies to the national talent exchange centre to correct the record of the exam.</source>
        <translation>考試已通過但無法通過驗證的：可能報名考試時的證件號與現在的不同。由護士本人聯繫當年參加考試的省級衛生健康行政部門，由其向國家人才交流中心申報修改執業考試資格信息。</translation>
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
        <translation>介於兩者之間</translation>
    </message>
    <message>
        <source>October 2008 or later</source>
        <translation>2008年10月及以後</translation>
    </message>
    <message>
        <source>When did the nurse pass the national exam?</source>
        <translation>護士是什麼時候通過護士執業資格考試的？</translation>
    </message>
    <message>
        <source>Look the nurse up under Verification. What does the register answer?</source>
        <translation>請在「註冊驗證」中查詢該護士。查到的結果是什麼？</translation>
    </message>
    <message>
        <source>Registered at this institution</source>
        <translation>註冊在本院</translation>
    </message>
    <message>
        <source>Registered at another institution</source>
        <translation>註冊在別的醫療機構</translation>
    </message>
    <message>
        <source>Never registered so far</source>
        <translation>從未註冊</translation>
    </message>
    <message>
        <source>Expired and not renewed</source>
        <translation>過期未延續</translation>
    </message>
    <message>
        <source>Ended (deregistered)</source>
        <translation>已註銷</translation>
    </message>
    <message>
        <source>Revoked as a penalty</source>
        <translation>已吊銷</translation>
    </message>
    <message>
        <source>Suspended from practice</source>
        <translation>暫停執業</translation>
    </message>
    <message>
        <source>Nobody is found</source>
        <translation>沒有查到</translation>
    </message>
    <message>
        <source>Why does the nurse no longer belong here?</source>
        <translation>該護士為什麼不應再在本院名單中？</translation>
    </message>
    <message>
        <source>Works at another institution now</source>
        <translation>已調到別的醫療機構工作</translation>
    </message>
    <message>
        <source>Lapsed without renewal, revoked, no longer of civil capacity, dead, or another such ground</source>
        <translation>期滿未延續、吊銷、喪失民事行為能力、死亡或者其它情形</translation>
    </message>
    <message>
        <source>What is wrong with the registration of the nurse?</source>
        <translation>該護士的註冊信息有什麼問題？</translation>
    </message>
    <message>
        <source>The nurse is registered, but is not found</source>
        <translation>已有執業註冊信息，但查不到、驗證不了</translation>
    </message>
    <message>
        <source>The data of the registration are missing</source>
        <translation>執業註冊信息缺失</translation>
    </message>
    <message>
        <source>What is wrong with the roster?</source>
        <translation>本院護士名單有什麼問題？</translation>
    </message>
    <message>
        <source>Somebody works here and is missing from it</source>
        <translation>人員缺失：在本院工作，卻不在名單中</translation>
    </message>
    <message>
        <source>Somebody is on it and no longer works here</source>
        <translation>人員多出：已經不在本院，卻還在名單中</translation>
    </message>
    <message>
        <source>{number}. {step}</source>
        <translation>{number}. {step}</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>處理辦法</translation>
    </message>
    <message>
        <source>Notice for the nurse</source>
        <translation>給護士的通知</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Notices of the registry</source>
        <translation>註冊中心公告</translation>
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
        <translation>文件夾中沒有可以讀取的文件 {what}。請選擇該文件所在的文件夾。</translation>
    </message>
    <message>
        <source>The file {what} is larger than any layout needs.</source>
        <translation>文件 {what} 過大，不是版式文件。</translation>
    </message>
    <message>
        <source>The file {what} is not in UTF-8. Save it as UTF-8.</source>
        <translation>文件 {what} 不是 UTF-8 編碼，請另存為 UTF-8。</translation>
    </message>
    <message>
        <source>The file profile.json can&apos;t be understood: {what}</source>
        <translation>文件 profile.json 無法識別：{what}</translation>
    </message>
    <message>
        <source>The profile names a form that there is not: {what}</source>
        <translation>說明文件中的表格不存在：{what}</translation>
    </message>
    <message>
        <source>The profile names an authority that the registry does not know: {what} (“*” stands for all)</source>
        <translation>說明文件中的審批機關不存在：{what}（「*」表示所有審批機關）</translation>
    </message>
    <message>
        <source>The profile names its layout “{what}”: a name has Latin letters, digits, - and _ only.</source>
        <translation>說明文件中的版式名稱「{what}」不可用：只能用英文字母、數字、- 和 _。</translation>
    </message>
    <message>
        <source>The profile names its layout “{what}”, as one of the program is named: choose another name.</source>
        <translation>說明文件中的版式名稱「{what}」與程序自帶的版式同名，請改用其他名稱。</translation>
    </message>
    <message>
        <source>The profile wants {what} copies: 1 to 20 are possible.</source>
        <translation>說明文件要求打印 {what} 份，只能是 1 至 20 份。</translation>
    </message>
    <message>
        <source>The profile wants a photo of {what} mm: 10 to 60 mm are possible.</source>
        <translation>說明文件要求的照片尺寸為 {what} 毫米，只能是 10 至 60 毫米。</translation>
    </message>
    <message>
        <source>An extra row names a field that there is not: {what}</source>
        <translation>附加行中的項目不存在：{what}</translation>
    </message>
    <message>
        <source>The profile&apos;s status is “{what}”: it is “verified” or “reference”.</source>
        <translation>說明文件中的狀態是「{what}」，只能是「verified」或「reference」。</translation>
    </message>
    <message>
        <source>The template can&apos;t be understood ({what}).</source>
        <translation>模板無法識別（{what}）。</translation>
    </message>
    <message>
        <source>There is no field {what}.</source>
        <translation>沒有 {what} 這個項目。</translation>
    </message>
    <message>
        <source>The template uses {what}: it may use only the program&apos;s shared parts.</source>
        <translation>模板引用了 {what}，只能引用程序自帶的公用部分。</translation>
    </message>
    <message>
        <source>The template can&apos;t be filled in ({what}).</source>
        <translation>模板無法填入內容（{what}）。</translation>
    </message>
    <message>
        <source>The template does or makes more than any form needs and was stopped.</source>
        <translation>模板的運算或內容超出表格所需，已中止。</translation>
    </message>
    <message>
        <source>A layout may not use {what}&gt;.</source>
        <translation>版式中不能使用 {what}&gt;。</translation>
    </message>
    <message>
        <source>The page asks for {what}: it may show only the photo and QR codes.</source>
        <translation>頁面引用了 {what}，只能顯示照片和二維碼。</translation>
    </message>
    <message>
        <source>The page has more, wider or deeper nested cells than any form needs ({what}).</source>
        <translation>頁面的單元格過多、跨度過大或嵌套過深（{what}）。</translation>
    </message>
    <message>
        <source>The profile names {what} opinions, but the page has fewer cells of the class “opinion” to write and seal in.</source>
        <translation>說明文件列出 {what} 個意見欄，但頁面中供填寫和蓋章的「opinion」類單元格不足。</translation>
    </message>
    <message>
        <source>A cell for an opinion is not blank: something of the record stands in it (“{what}”).</source>
        <translation>意見欄不是空白，其中有申請的內容（「{what}」）。</translation>
    </message>
    <message>
        <source>The page is {what} mm wide: there is room for 172 mm.</source>
        <translation>頁面寬 {what} 毫米，超出 172 毫米的版心。</translation>
    </message>
    <message>
        <source>The form has {what} pages: 6 are possible.</source>
        <translation>表格有 {what} 頁，最多 6 頁。</translation>
    </message>
    <message>
        <source>A cell for an opinion is only {what} mm high: a seal needs 35 mm.</source>
        <translation>意見欄只有 {what} 毫米高，蓋章需要 35 毫米。</translation>
    </message>
</context>
<context>
    <name>ledger</name>
    <message>
        <source>Institution</source>
        <translation>醫療機構</translation>
    </message>
    <message>
        <source>Exported by</source>
        <translation>匯出人</translation>
    </message>
    <message>
        <source>Exported at</source>
        <translation>匯出時間</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>條數</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核查結果</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>操作台賬</translation>
    </message>
    <message>
        <source>How to check</source>
        <translation>核查方法</translation>
    </message>
    <message>
        <source>✖ Entry {number} was changed, removed or moved: what stands from there on can&apos;t be relied on.</source>
        <translation>✖ 第 {number} 條記錄被改動、刪除或移動過：從這一條起的內容不可信。</translation>
    </message>
    <message>
        <source>✔ All {count} entries are as they were written.</source>
        <translation>✔ 全部 {count} 條記錄都與寫入時一致。</translation>
    </message>
    <message>
        <source>As it was written, part {part}</source>
        <translation>原始記錄第 {part} 部分</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序號</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事項</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>經辦人</translation>
    </message>
    <message>
        <source>About</source>
        <translation>涉及</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳情</translation>
    </message>
    <message>
        <source>Hash of the entry before</source>
        <translation>前一條校驗值</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>校驗值</translation>
    </message>
    <message>
        <source>Each hash is the SHA-256 of the hash of the entry before (its 32 bytes; 32 zero bytes for the first entry), followed by the entry as it was written (UTF-8, its parts put together).</source>
        <translation>每條的校驗值是：前一條校驗值（32 個位元組；第一條為 32 個零位元組）之後接上本條原始記錄（UTF-8 編碼，各部分依次相連），再取 SHA-256。</translation>
    </message>
    <message>
        <source>Entries are numbered from 1 without a gap. Whoever changes, removes, inserts or moves one changes the hashes of all that follow.</source>
        <translation>記錄從 1 起連續編號。改動、刪除、插入或調換任何一條，其後所有的校驗值都會改變。</translation>
    </message>
    <message>
        <source>The last hash of an earlier export must stand beside the same number in a later one: so it shows whether all of the list was written anew.</source>
        <translation>以前匯出的最後一條校驗值，在以後的匯出中必須與同一序號的校驗值一致，由此可以看出整份台賬是否被重寫。</translation>
    </message>
    <message>
        <source>In Python</source>
        <translation>用 Python 核查</translation>
    </message>
    <message>
        <source>✖ This is no entry any more</source>
        <translation>✖ 這裡已不是有效記錄</translation>
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
        <translation>登入</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>登出</translation>
    </message>
    <message>
        <source>Program ended</source>
        <translation>結束程式</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>修改密碼</translation>
    </message>
    <message>
        <source>Desk locked</source>
        <translation>鎖定</translation>
    </message>
    <message>
        <source>Desk unlocked</source>
        <translation>解鎖</translation>
    </message>
    <message>
        <source>Wrong password to unlock</source>
        <translation>解鎖時輸錯密碼</translation>
    </message>
    <message>
        <source>ID and phone number shown in full</source>
        <translation>完整顯示證件號和電話</translation>
    </message>
    <message>
        <source>Phone number shown in full for review</source>
        <translation>審核時完整顯示電話</translation>
    </message>
    <message>
        <source>Looked up in the national register</source>
        <translation>註冊驗證查詢</translation>
    </message>
    <message>
        <source>Activation code shown</source>
        <translation>查看激活碼</translation>
    </message>
    <message>
        <source>One-time password shown</source>
        <translation>查看一次性密碼</translation>
    </message>
    <message>
        <source>One-time password copied</source>
        <translation>複製一次性密碼</translation>
    </message>
    <message>
        <source>One-time password handed over</source>
        <translation>一次性密碼已交給護士</translation>
    </message>
    <message>
        <source>Paper shown as it is printed</source>
        <translation>預覽表格</translation>
    </message>
    <message>
        <source>Printed or saved as PDF</source>
        <translation>列印或另存為 PDF</translation>
    </message>
    <message>
        <source>Way of a paper marked</source>
        <translation>標記材料去向</translation>
    </message>
    <message>
        <source>Decision made again on a newer version</source>
        <translation>按新版本重新作出同一決定</translation>
    </message>
    <message>
        <source>Withdrawn before it was sent</source>
        <translation>發送前撤回</translation>
    </message>
    <message>
        <source>Refusal seen</source>
        <translation>已閱退回原因</translation>
    </message>
    <message>
        <source>Backed up to a file</source>
        <translation>備份到文件</translation>
    </message>
    <message>
        <source>Restored from a backup</source>
        <translation>從備份恢復</translation>
    </message>
    <message>
        <source>Damaged records repaired</source>
        <translation>修復損壞的記錄</translation>
    </message>
    <message>
        <source>Copied to the clipboard</source>
        <translation>複製到剪貼簿</translation>
    </message>
    <message>
        <source>Ledger exported</source>
        <translation>匯出操作台賬</translation>
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
        <translation>連續次數</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>查詢內容</translation>
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
        <translation>份數</translation>
    </message>
    <message>
        <source>Time printed</source>
        <translation>第幾次打印</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步驟</translation>
    </message>
    <message>
        <source>From</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>備份時間</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>待發送</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>無法讀出</translation>
    </message>
    <message>
        <source>Entries put behind</source>
        <translation>另附條目</translation>
    </message>
    <message>
        <source>Formerly entry</source>
        <translation>原條目號</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行數</translation>
    </message>
    <message>
        <source>Version of the record</source>
        <translation>記錄版本</translation>
    </message>
    <message>
        <source>Hash of the content</source>
        <translation>內容校驗值</translation>
    </message>
    <message>
        <source>password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>password, without a connection</source>
        <translation>密碼（未連接）</translation>
    </message>
    <message>
        <source>system keyring</source>
        <translation>系統密鑰環</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>手動鎖定</translation>
    </message>
    <message>
        <source>nobody used it</source>
        <translation>無人使用</translation>
    </message>
    <message>
        <source>locked when the program ended</source>
        <translation>程式結束時已鎖定</translation>
    </message>
    <message>
        <source>on the screen</source>
        <translation>在螢幕上</translation>
    </message>
    <message>
        <source>on the clipboard</source>
        <translation>在剪貼簿上</translation>
    </message>
    <message>
        <source>on a slip</source>
        <translation>在激活碼條上</translation>
    </message>
    <message>
        <source>rows of a list</source>
        <translation>列表中的行</translation>
    </message>
    <message>
        <source>a text that was marked</source>
        <translation>選取的文字</translation>
    </message>
    <message>
        <source>notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>who must not practise</source>
        <translation>不得執業人員</translation>
    </message>
    <message>
        <source>who has not applied</source>
        <translation>未申請人員</translation>
    </message>
    <message>
        <source>what to do next</source>
        <translation>下一步辦法</translation>
    </message>
    <message>
        <source>as it was written</source>
        <translation>與寫入時一致</translation>
    </message>
    <message>
        <source>tampered with</source>
        <translation>有改動</translation>
    </message>
    <message>
        <source>Form layout imported</source>
        <translation>導入表格版式</translation>
    </message>
    <message>
        <source>Form layout removed</source>
        <translation>移除表格版式</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>審批機關</translation>
    </message>
</context>
<context>
    <name>nurse</name>
    <message>
        <source>≠ in the register: {value}</source>
        <translation>≠ 註冊庫：{value}</translation>
    </message>
</context>
<context>
    <name>overview_words</name>
    <message>
        <source>{count} past the last legal day</source>
        <translation>{count} 人已過法定截止日</translation>
    </message>
    <message>
        <source>{count} close to the last legal day</source>
        <translation>{count} 人臨近法定截止日</translation>
    </message>
    <message>
        <source>✔ Nobody is late</source>
        <translation>✔ 無人逾期</translation>
    </message>
    <message>
        <source>No practice until registered anew</source>
        <translation>重新註冊前不得執業</translation>
    </message>
    <message>
        <source>✔ Nobody has missed the renewal</source>
        <translation>✔ 無人過期</translation>
    </message>
    <message>
        <source>✔ Nothing waits for you</source>
        <translation>✔ 沒有待辦</translation>
    </message>
    <message>
        <source>○ All of today</source>
        <translation>○ 均為今日提交</translation>
    </message>
    <message>
        <source>○ The oldest waits for {days} days</source>
        <translation>○ 最早一件已等 {days} 天</translation>
    </message>
    <message>
        <source>■ Account locked</source>
        <translation>■ 賬戶已停用</translation>
    </message>
    <message>
        <source>▲ Has no account</source>
        <translation>▲ 未建賬戶</translation>
    </message>
    <message>
        <source>▲ No activation code issued</source>
        <translation>▲ 未發激活碼</translation>
    </message>
    <message>
        <source>▲ Activation code not used yet</source>
        <translation>▲ 激活碼未使用</translation>
    </message>
    <message>
        <source>■ Activation code expired</source>
        <translation>■ 激活碼已過期</translation>
    </message>
    <message>
        <source>↩ Came back, not submitted again</source>
        <translation>↩ 被退回，未再提交</translation>
    </message>
    <message>
        <source>– Not applied</source>
        <translation>– 未申請</translation>
    </message>
    <message>
        <source>Renewal can be applied for, nothing has come: as of {day} ({article})</source>
        <translation>已進入延續窗口期、尚未申請延續註冊的護士，截至 {day}（{article}）</translation>
    </message>
    <message>
        <source>{name}, valid until {valid_until}, {days} days left, last legal day {last_legal_day}: {why}</source>
        <translation>{name}，有效期至 {valid_until}，剩 {days} 天，法定截止日 {last_legal_day}：{why}</translation>
    </message>
    <message>
        <source>New applications: {count} ({names})</source>
        <translation>新提交的業務申請 {count} 件（{names}）</translation>
    </message>
    <message>
        <source>Decided by the authority: {count} ({names})</source>
        <translation>審批機關已審批 {count} 件（{names}）</translation>
    </message>
    <message>
        <source>New change requests: {count} ({names})</source>
        <translation>新的信息修改申請 {count} 件（{names}）</translation>
    </message>
    <message>
        <source>Answers of customer service: {count} ({names})</source>
        <translation>客服中心回覆 {count} 條（{names}）</translation>
    </message>
    <message>
        <source>Accounts activated: {count} ({names})</source>
        <translation>已激活賬戶 {count} 個（{names}）</translation>
    </message>
    <message>
        <source>Nurses who have come: {count} ({names})</source>
        <translation>新到本院護士 {count} 人（{names}）</translation>
    </message>
    <message>
        <source>Nurses who have left: {count} ({names})</source>
        <translation>離開本院護士 {count} 人（{names}）</translation>
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
        <translation>{department}：{months} 個月內 {count} 人到期</translation>
    </message>
    <message>
        <source>{count} end within {months} months; {expired} have ended already</source>
        <translation>{months} 個月內 {count} 人到期；另有 {expired} 人已過期</translation>
    </message>
</context>
<context>
    <name>paper_preview</name>
    <message>
        <source>There is nothing to print.</source>
        <translation>沒有可打印的內容。</translation>
    </message>
    <message>
        <source>The registry wants you to sign in first, for the photos. The forms open by themselves after that; print once more to have them without photos.</source>
        <translation>取照片前，註冊庫要求先登錄；登錄後表格會自動打開。再次打印則不帶照片。</translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message>
        <source>Signed</source>
        <translation>已簽字</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>已蓋章</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已遞交</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation>已返回</translation>
    </message>
    <message>
        <source>Last mark taken back</source>
        <translation>撤銷上一步標記</translation>
    </message>
    <message>
        <source>○ Here, to be signed</source>
        <translation>○ 本院，待簽字</translation>
    </message>
    <message>
        <source>○ With the nurse, to be signed</source>
        <translation>○ 護士處，待簽字</translation>
    </message>
    <message>
        <source>◐ Here, to be sealed</source>
        <translation>◐ 本院，待蓋章</translation>
    </message>
    <message>
        <source>● Here, to be delivered</source>
        <translation>● 本院，待遞交</translation>
    </message>
    <message>
        <source>→ With the authority</source>
        <translation>→ 在審批機關</translation>
    </message>
    <message>
        <source>↩ Come back from the authority</source>
        <translation>↩ 審批機關已交還</translation>
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
        <translation>▲ 舊的，已重新打印</translation>
    </message>
    <message>
        <source>▲ Changed after printing</source>
        <translation>▲ 打印後已變更</translation>
    </message>
    <message>
        <source>Application {number}, not at this desk any more</source>
        <translation>申請 {number}，已不在本機</translation>
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
        <translation>請補充證明材料後再申請。</translation>
    </message>
    <message>
        <source>It differs from the personnel file. Please check it.</source>
        <translation>與人事檔案不一致，請核對。</translation>
    </message>
    <message>
        <source>Please hand in the document of appointment, and ask again.</source>
        <translation>請補充聘任文件後再申請。</translation>
    </message>
    <message>
        <source>Please upload the diploma, and ask again.</source>
        <translation>請上傳畢業證書後再申請。</translation>
    </message>
    <message>
        <source>The hospital has not made this change. Please ask your department first.</source>
        <translation>本院尚無此項變動，請先向科室核實。</translation>
    </message>
</context>
<context>
    <name>renewal_texts</name>
    <message>
        <source>Who is not renewed by {valid_until} must not practise from the next day on ({article}); the registration is then ended and has to be applied for anew.</source>
        <translation>有效期至 {valid_until} 仍未延續註冊的，次日起不得執業（{article}），須先註銷註冊，再申請重新註冊。</translation>
    </message>
    <message>
        <source>{name} ({department}): the registration ended on {valid_until}, {days} days ago. No practice until it is registered anew ({article}).</source>
        <translation>{name}（{department}）：註冊有效期至 {valid_until}，已過期 {days} 天。重新註冊前不得執業（{article}）。</translation>
    </message>
    <message>
        <source>Must not practise: registration ended, as of {day} ({article})</source>
        <translation>不得執業名單：註冊有效期已滿未延續，截至 {day}（{article}）</translation>
    </message>
    <message>
        <source>{department}: {count}</source>
        <translation>{department}：{count} 名</translation>
    </message>
    <message>
        <source>{name} ({department}), certificate no. {certificate_no}:</source>
        <translation>{name}（{department}），護士執業證書編號 {certificate_no}：</translation>
    </message>
    <message>
        <source>Your registration is valid until {valid_until}. Its renewal can be applied for from {opens_on} on; the last legal day is {last_legal_day} ({article}).</source>
        <translation>您的執業註冊有效期至 {valid_until}。自 {opens_on} 起可以申請延續註冊，法定截止日為 {last_legal_day}（{article}）。</translation>
    </message>
    <message>
        <source>Your registration is valid until {valid_until}. The last legal day for its renewal was {last_legal_day} ({article}): apply at once.</source>
        <translation>您的執業註冊有效期至 {valid_until}。延續註冊的法定截止日 {last_legal_day} 已過（{article}），請立即申請。</translation>
    </message>
    <message>
        <source>Your registration is valid until {valid_until}. Apply for its renewal now, on {last_legal_day} at the latest ({article}).</source>
        <translation>您的執業註冊有效期至 {valid_until}。現在即可申請延續註冊，最遲 {last_legal_day}（{article}）。</translation>
    </message>
    <message>
        <source>Your practice is suspended; it is not renewed while that lasts ({article}).</source>
        <translation>您正處於暫停執業期間，在此期間不予延續註冊（{article}）。</translation>
    </message>
    <message>
        <source>How: sign in to your own account of the electronic nurse registration and submit “{business}”. The hospital confirms it and sends it to the authority.</source>
        <translation>辦理方式：登錄本人的護士電子化註冊賬戶，提交「{business}」申請，由本院確認後上報審批機關。</translation>
    </message>
    <message>
        <source>First: your account is not active ({state}), and without it you can&apos;t apply. Ask the nursing department for it today.</source>
        <translation>請先辦理：您的賬戶尚不可用（{state}），沒有可用賬戶無法申請，請今日聯繫護理部。</translation>
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
        <translation>註銷註冊申請已在本機填寫：{state}。</translation>
    </message>
    <message>
        <source>{business} of {day}, no. {receipt_no}: {state}.</source>
        <translation>{business}，{day} 提交，申請編號 {receipt_no}：{state}。</translation>
    </message>
    <message>
        <source>{application} Reason: {reason}</source>
        <translation>{application}原因：{reason}</translation>
    </message>
    <message>
        <source>1. {business} ({article}): the hospital files it, on the ground “{ground}”.</source>
        <translation>1. {business}（{article}）：由本院申請，註銷事由為「{ground}」。</translation>
    </message>
    <message>
        <source>2. {business} ({article}): the nurse applies for it in her own account, once the first step is approved. After more than {years} years without practice, three months of clinical training come first.</source>
        <translation>2. {business}（{article}）：第一步審批通過後，由護士在本人賬戶中申請。中斷執業超過 {years} 年的，須先接受三個月臨床護理培訓並考核合格。</translation>
    </message>
    <message>
        <source>But: the renewal no. {receipt_no} went to the authority in time and is not decided. By law it counts as granted ({article}): ask the authority before anything is filed.</source>
        <translation>但是：延續註冊申請 {receipt_no} 已按時上報審批機關，尚未作出決定。依法視為準予延續（{article}），辦理其他業務前請先詢問審批機關。</translation>
    </message>
    <message>
        <source>{name}, certificate no. {certificate_no}, ended on {valid_until}</source>
        <translation>{name}，護士執業證書編號 {certificate_no}，有效期至 {valid_until}</translation>
    </message>
    <message>
        <source>{name}, certificate no. {certificate_no}, ended on {valid_until}; renewal not decided, ask the authority</source>
        <translation>{name}，護士執業證書編號 {certificate_no}，有效期至 {valid_until}；延續註冊尚未決定，請詢問審批機關</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>The nurse is registered already ({registration_status}).</source>
        <translation>該護士已註冊（{registration_status}）。</translation>
    </message>
    <message>
        <source>The nurse was registered before ({registration_status}): re-registration is needed.</source>
        <translation>該護士曾經註冊（{registration_status}）：應辦理重新註冊。</translation>
    </message>
    <message>
        <source>The day of the passed examination is not given.</source>
        <translation>未填寫考試合格日期。</translation>
    </message>
    <message>
        <source>The examination was passed on {exam_passed_on}, more than {years} years before the application. Three months of clinical training and its assessment are needed first.</source>
        <translation>考試合格日期為 {exam_passed_on}，距申請已逾 {years} 年，須先接受三個月臨床護理培訓並考核合格。</translation>
    </message>
    <message>
        <source>The length of the clinical internship is not given.</source>
        <translation>未填寫臨床實習時間。</translation>
    </message>
    <message>
        <source>The clinical internship took {months} months; at least {needed} are needed.</source>
        <translation>臨床實習 {months} 個月，至少需 {needed} 個月。</translation>
    </message>
    <message>
        <source>The lapsed registration is not deregistered yet. File that first.</source>
        <translation>過期的註冊尚未註銷，請先辦理註銷註冊。</translation>
    </message>
    <message>
        <source>The certificate was revoked; the day of the revocation is not given.</source>
        <translation>執業證書已被吊銷，未填寫吊銷日期。</translation>
    </message>
    <message>
        <source>The certificate was revoked on {revoked_on}. For {years} years, until {ends_on}, no registration is possible.</source>
        <translation>執業證書於 {revoked_on} 被吊銷，{years} 年內（至 {ends_on}）不得申請註冊。</translation>
    </message>
    <message>
        <source>The last day of practice is not given.</source>
        <translation>未填寫最後執業日期。</translation>
    </message>
    <message>
        <source>The nurse last practised on {last_practised_on}, more than {years} years before the application. Three months of clinical training and its assessment are needed first.</source>
        <translation>最後執業日期為 {last_practised_on}，中斷執業已逾 {years} 年，須先接受三個月臨床護理培訓並考核合格。</translation>
    </message>
    <message>
        <source>No authority is set for {business}. Set one first.</source>
        <translation>{business}尚未設置審批機關，請先設置。</translation>
    </message>
    <message>
        <source>The nurse has {count} other open application(s). One is taken at a time.</source>
        <translation>該護士另有 {count} 項未辦結的申請，一次只能辦理一項。</translation>
    </message>
    <message>
        <source>The ID number {id_number} is not a valid one. Compare it with the card.</source>
        <translation>身份證號 {id_number} 無效，請與證件核對。</translation>
    </message>
    <message>
        <source>The birth date is {birth_date}, but the ID number says {stated}.</source>
        <translation>出生日期為 {birth_date}，但身份證號所示為 {stated}。</translation>
    </message>
    <message>
        <source>The sex is given as {sex}, but the ID number says otherwise.</source>
        <translation>性別填為{sex}，與身份證號不符。</translation>
    </message>
    <message>
        <source>{member}: registered “{registered}”, declared “{declared}”.</source>
        <translation>{member}：註冊庫為「{registered}」，申報為「{declared}」。</translation>
    </message>
    <message>
        <source>The certificate number “{number}” is not of the usual form. Compare it with the certificate.</source>
        <translation>證書編號「{number}」格式不符，請與證書核對。</translation>
    </message>
    <message>
        <source>Missing paper: {material}.</source>
        <translation>缺少材料：{material}。</translation>
    </message>
    <message>
        <source>The state of health is not given.</source>
        <translation>未填寫健康狀況。</translation>
    </message>
    <message>
        <source>A chronic illness is declared. See that the health standard is met.</source>
        <translation>申報有慢性病，請核對是否符合健康標準。</translation>
    </message>
    <message>
        <source>The authority decides within {days} working days, by {due}.</source>
        <translation>審批機關在 {days} 個工作日內決定，最遲 {due}。</translation>
    </message>
    <message>
        <source>The authority decides within {days} working days.</source>
        <translation>審批機關在 {days} 個工作日內決定。</translation>
    </message>
    <message>
        <source>The nurse has no registration to end ({registration_status}).</source>
        <translation>該護士沒有可註銷的註冊（{registration_status}）。</translation>
    </message>
    <message>
        <source>The ground “{ground}” needs an explanation.</source>
        <translation>註銷事由「{ground}」須填寫說明。</translation>
    </message>
    <message>
        <source>The registration still runs, until {valid_until}: it has not lapsed.</source>
        <translation>註冊有效期至 {valid_until}，尚未屆滿。</translation>
    </message>
    <message>
        <source>The ground “{ground}” is proved by: {material}. Name the evidence.</source>
        <translation>註銷事由「{ground}」需證明材料：{material}，請註明。</translation>
    </message>
    <message>
        <source>The nurse has no registration to go on from ({registration_status}).</source>
        <translation>該護士沒有可延用的註冊（{registration_status}）。</translation>
    </message>
    <message>
        <source>The last day of the registration is not known.</source>
        <translation>註冊有效期不明。</translation>
    </message>
    <message>
        <source>The registration ends on {valid_until}; its renewal opens on {opens_on}.</source>
        <translation>註冊有效期至 {valid_until}，自 {opens_on} 起可申請延續。</translation>
    </message>
    <message>
        <source>The renewal was due by {last_legal_day}; the registration ends on {valid_until}. Send it at once.</source>
        <translation>延續註冊應於 {last_legal_day} 前申請；註冊有效期至 {valid_until}，請立即上報。</translation>
    </message>
    <message>
        <source>The registration ended on {valid_until} and can&apos;t be renewed. File its deregistration; then the nurse applies for re-registration.</source>
        <translation>註冊已於 {valid_until} 到期，不能延續。請先辦理註銷註冊，再由護士申請重新註冊。</translation>
    </message>
    <message>
        <source>The nurse serves a suspension of practice.</source>
        <translation>該護士正在暫停執業期間。</translation>
    </message>
    <message>
        <source>The nurse is registered at {institution} already: nothing changes.</source>
        <translation>該護士已註冊在{institution}，沒有變更內容。</translation>
    </message>
    <message>
        <source>The certificate was revoked: “{ground}” is hardly the ground.</source>
        <translation>執業證書已被吊銷，事由不宜為「{ground}」。</translation>
    </message>
    <message>
        <source>The register knows of no revocation ({registration_status}): the penalty decision has to prove it.</source>
        <translation>註冊庫中沒有吊銷記錄（{registration_status}），須以行政處罰決定書證明。</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>Something unexpected went wrong. What was already kept is safe; please try again.</source>
        <translation>出現意外錯誤。已保存的內容不受影響，請重試。</translation>
    </message>
    <message>
        <source>the registry did not answer as agreed</source>
        <translation>註冊中心的應答不符合約定</translation>
    </message>
    <message>
        <source>This account is not an institution&apos;s. Sign in with the user name that the authority handed to the hospital.</source>
        <translation>此賬戶不是醫療機構賬戶。請使用衛生健康行政部門發給本院的用戶名登錄。</translation>
    </message>
    <message>
        <source>The password is right, but it was changed elsewhere. Enter the former password once to open the records that are kept at this desk.</source>
        <translation>密碼正確，但已在別處修改過。請再輸入一次原密碼，以打開保存在本機的數據。</translation>
    </message>
    <message>
        <source>The system keyring no longer holds the key. Sign in with the password.</source>
        <translation>系統密鑰環中已沒有密鑰，請用密碼登錄。</translation>
    </message>
    <message>
        <source>The system keyring is ready.</source>
        <translation>系統密鑰環可用。</translation>
    </message>
    <message>
        <source>The system keyring is locked: unlock it in the system to be remembered.</source>
        <translation>系統密鑰環已鎖定：在系統中解鎖後才能記住登錄。</translation>
    </message>
    <message>
        <source>This computer has no keyring that answers: the password opens the records at each start.</source>
        <translation>本機沒有可用的密鑰環：每次啟動須用密碼打開數據。</translation>
    </message>
    <message>
        <source>The system keyring refused: the password opens the records at each start.</source>
        <translation>系統密鑰環拒絕訪問：每次啟動須用密碼打開數據。</translation>
    </message>
    <message>
        <source>The registry can&apos;t be reached. Check the address and the network; what is kept at this desk stays available.</source>
        <translation>無法連接註冊中心。請檢查地址和網絡；保存在本機的數據仍可使用。</translation>
    </message>
    <message>
        <source>The registry did not answer in time. Nothing is lost: what was sent is asked for again by itself.</source>
        <translation>註冊中心未及時應答。沒有任何丟失：已發送的內容會自動再次查詢。</translation>
    </message>
    <message>
        <source>The proxy of this network did not let the request through. Ask your IT department about the proxy&apos;s address and password.</source>
        <translation>本網絡的代理服務器沒有放行請求。請向信息科詢問代理的地址和密碼。</translation>
    </message>
    <message>
        <source>The session has ended. Sign in again; everything waits until then.</source>
        <translation>會話已結束。請重新登錄，在此之前一切照舊等待。</translation>
    </message>
    <message>
        <source>User name or password is wrong. After five wrong tries the account is locked for fifteen minutes.</source>
        <translation>用戶名或密碼錯誤。連續五次錯誤，賬戶將鎖定十五分鐘。</translation>
    </message>
    <message>
        <source>The account is locked after too many wrong passwords. Try again in {minutes} minutes, or ask the authority for a new password.</source>
        <translation>密碼錯誤次數過多，賬戶已鎖定。請 {minutes} 分鐘後再試，或向衛生健康行政部門申請新密碼。</translation>
    </message>
    <message>
        <source>This account may not do that. Ask the authority that issued it.</source>
        <translation>此賬戶無權執行該操作，請聯繫發放賬戶的衛生健康行政部門。</translation>
    </message>
    <message>
        <source>The registry does not have this record, or not any more.</source>
        <translation>註冊中心沒有此記錄，或已不存在。</translation>
    </message>
    <message>
        <source>The record has changed meanwhile. Compare both versions and decide again.</source>
        <translation>記錄已有變動，請對照兩個版本後重新決定。</translation>
    </message>
    <message>
        <source>The registry refused what was entered. Correct the fields that it names.</source>
        <translation>註冊中心拒絕了填寫的內容，請更正所指出的項目。</translation>
    </message>
    <message>
        <source>The registry asks to wait {minutes} minutes. Nothing is lost; it goes on by itself.</source>
        <translation>註冊中心要求等待 {minutes} 分鐘。沒有任何丟失，之後自動繼續。</translation>
    </message>
    <message>
        <source>The registry is out of service at the moment. Nothing is lost; it is tried again by itself.</source>
        <translation>註冊中心暫停服務。沒有任何丟失，將自動重試。</translation>
    </message>
    <message>
        <source>The registry no longer accepts this version of the program. Install the new version; what waits here stays.</source>
        <translation>註冊中心不再接受此版本的程序。請安裝新版本，待發送的內容會保留。</translation>
    </message>
    <message>
        <source>The registry could not do it. Nothing is lost; please try again later.</source>
        <translation>註冊中心未能完成。沒有任何丟失，請稍後重試。</translation>
    </message>
    <message>
        <source>The registry can&apos;t be reached, and this password does not open the records kept at this desk.</source>
        <translation>無法連接註冊中心，且此密碼不能打開保存在本機的數據。</translation>
    </message>
    <message>
        <source>The records at this desk were made with another key and were left untouched. Sign in with the account they belong to, or restore a backup.</source>
        <translation>本機數據使用的是另一密鑰，未作任何改動。請用所屬賬戶登錄，或恢復備份。</translation>
    </message>
    <message>
        <source>The file with the records at this desk is damaged. It was left untouched.</source>
        <translation>本機的數據文件已損壞，未作任何改動。</translation>
    </message>
    <message>
        <source>A newer version of this program made the records at this desk. Start that version; nothing was changed.</source>
        <translation>本機數據由更新版本的程序建立。請啟動該版本；數據未作任何改動。</translation>
    </message>
    <message>
        <source>The disk is full: this was not kept. Make room and do it again.</source>
        <translation>磁盤已滿：本次操作未保存。請騰出空間後重做。</translation>
    </message>
    <message>
        <source>The records at this desk can&apos;t be read. Another program may hold the file, or the right to it is missing.</source>
        <translation>無法讀取本機數據。文件可能被其他程序佔用，或沒有訪問權限。</translation>
    </message>
    <message>
        <source>It could not be kept at this desk. Nothing was half done; please try again.</source>
        <translation>未能保存在本機。沒有只做一半的操作，請重試。</translation>
    </message>
    <message>
        <source>no answer from the registry</source>
        <translation>註冊中心沒有應答</translation>
    </message>
    <message>
        <source>the registry is too slow</source>
        <translation>註冊中心應答過慢</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>安全證書不受信任</translation>
    </message>
    <message>
        <source>stopped by the proxy</source>
        <translation>被代理服務器攔截</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>未登錄</translation>
    </message>
    <message>
        <source>account locked</source>
        <translation>賬戶已鎖定</translation>
    </message>
    <message>
        <source>not allowed for this account</source>
        <translation>此賬戶無權限</translation>
    </message>
    <message>
        <source>the registry asks to wait</source>
        <translation>註冊中心要求稍候</translation>
    </message>
    <message>
        <source>the registry is out of service</source>
        <translation>註冊中心暫停服務</translation>
    </message>
    <message>
        <source>this version is too old</source>
        <translation>程序版本過舊</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盤已滿</translation>
    </message>
    <message>
        <source>the records can&apos;t be written</source>
        <translation>數據無法寫入</translation>
    </message>
    <message>
        <source>The registry&apos;s answer was cut off on its way. Nothing is lost; please try again.</source>
        <translation>註冊中心的答覆在途中被截斷。沒有任何丟失，請重試。</translation>
    </message>
    <message>
        <source>A web page answered instead of the registry. Open a browser to see whether this network wants you to log in, and check the address.</source>
        <translation>應答的不是註冊中心，而是一個網頁。請打開瀏覽器查看本網絡是否要求登錄，並核對地址。</translation>
    </message>
    <message>
        <source>The registry, or a firewall before it, failed over what was sent. Nothing is lost; try again, and check the address if it stays so.</source>
        <translation>註冊中心或其前面的防火牆處理請求時出錯。沒有任何丟失，請重試；若仍如此，請核對地址。</translation>
    </message>
    <message>
        <source>What answers at this address is not a registry that this program can work with. Ask the authority for the address, and whether there is a newer version of the program.</source>
        <translation>此地址上的服務不是本程序可以使用的註冊中心。請向審批機關核對地址，並詢問程序是否有新版本。</translation>
    </message>
    <message>
        <source>the answer was cut off</source>
        <translation>答覆被截斷</translation>
    </message>
    <message>
        <source>a web page answered instead</source>
        <translation>應答的是網頁</translation>
    </message>
    <message>
        <source>The registry&apos;s certificate is not trusted on this computer, so nothing was sent. Check the date and time of this computer; else ask your IT department to install the certificate of the registry or of the hospital&apos;s network filter.</source>
        <translation>本機不信任註冊中心的安全證書，因此沒有發送任何內容。請先檢查本機的日期和時間；如無誤，請信息科安裝註冊中心或醫院網絡過濾設備的證書。</translation>
    </message>
    <message>
        <source>No secure connection to the registry could be made. Nothing is lost. Check the address, and ask your IT department whether a firewall stops it.</source>
        <translation>無法與註冊中心建立安全連接，沒有丟失任何內容。請檢查地址，並請信息科確認是否被防火牆攔截。</translation>
    </message>
    <message>
        <source>no secure connection</source>
        <translation>無法建立安全連接</translation>
    </message>
    <message>
        <source>This file is no backup of this program. Choose another one; nothing was changed.</source>
        <translation>該文件不是本程序的備份。請選擇其他文件；未作任何更改。</translation>
    </message>
    <message>
        <source>This passphrase does not open the backup. Mind capitals and the input method; nothing was changed.</source>
        <translation>此口令打不開備份。請注意大小寫和輸入法；未作任何更改。</translation>
    </message>
    <message>
        <source>The backup is not complete: a part of the file is missing. Copy it again from where it came; nothing was changed.</source>
        <translation>備份不完整：文件缺少一部分。請從來源重新複製；未作任何更改。</translation>
    </message>
    <message>
        <source>The backup has been changed or damaged and is not used. Take another one; nothing was changed.</source>
        <translation>備份文件已被改動或損壞，不予使用。請換一份備份；未作任何更改。</translation>
    </message>
    <message>
        <source>A newer version of this program made the backup. Install that version to restore it; nothing was changed.</source>
        <translation>此備份由本程序的更新版本所做。請安裝該版本後再恢復；未作任何更改。</translation>
    </message>
    <message>
        <source>There is not enough room on the disk. Nothing half was left; make room or choose another place.</source>
        <translation>磁盤空間不足。沒有留下殘缺的文件；請騰出空間，或選擇其他位置。</translation>
    </message>
    <message>
        <source>The file can&apos;t be read or written there. Is the drive still connected, and may you write on it? Nothing half was left.</source>
        <translation>無法在該處讀寫文件。請檢查優盤或磁盤是否仍已連接、是否可以寫入。沒有留下殘缺的文件。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed, and nothing half was left.</source>
        <translation>已停止。未作任何更改，也沒有留下殘缺的文件。</translation>
    </message>
    <message>
        <source>The system keyring answered too late. Sign in with the password.</source>
        <translation>系統密鑰環應答太遲，請用密碼登錄。</translation>
    </message>
    <message>
        <source>The system keyring has not answered yet. Wait until it does, or sign in with the password.</source>
        <translation>系統密鑰環尚未應答。可以等它應答，也可以用密碼登錄。</translation>
    </message>
    <message>
        <source>system keyring</source>
        <translation>系統密鑰環</translation>
    </message>
    <message>
        <source>the system keyring is locked</source>
        <translation>系統密鑰環已鎖定</translation>
    </message>
    <message>
        <source>the system keyring does not answer</source>
        <translation>系統密鑰環沒有應答</translation>
    </message>
    <message>
        <source>the system keyring is gone</source>
        <translation>找不到系統密鑰環</translation>
    </message>
    <message>
        <source>the system keyring refuses</source>
        <translation>系統密鑰環拒絕訪問</translation>
    </message>
    <message>
        <source>Not remembered: what the registry gives out to go on with is too long for a keyring. The next start asks for the password.</source>
        <translation>未能記住：註冊中心給出的續用憑據太長，密鑰環放不下。下次啟動要輸入密碼。</translation>
    </message>
    <message>
        <source>session not remembered</source>
        <translation>登錄狀態未能記住</translation>
    </message>
    <message>
        <source>The file that holds the key of the records at this desk (key.vault) is missing or damaged, so they can&apos;t be opened. Restore them from a backup, or ask your IT department to bring that file back. Nothing was changed.</source>
        <translation>保存本機資料密鑰的檔案（key.vault）缺失或已損壞，因此無法開啟資料。請從備份恢復，或請資訊科找回該檔案。未作任何改動。</translation>
    </message>
</context>
<context>
    <name>site</name>
    <message>
        <source>The hospital&apos;s settings for this program can&apos;t be used, so nobody is signed in.</source>
        <translation>醫院為本程序所做的設置無法使用，因此沒有登錄。</translation>
    </message>
    <message>
        <source>Tell your IT department, and start the program again once this is mended. The records and what waits to be sent are as they were.</source>
        <translation>請告知信息科，改正後重新啟動本程序。護士數據和待發送的內容都沒有變動。</translation>
    </message>
    <message>
        <source>{setting}: {place}</source>
        <translation>{setting}：{place}</translation>
    </message>
    <message>
        <source>{setting}: {place}, can&apos;t be changed at the desk</source>
        <translation>{setting}：{place}，本機不可更改</translation>
    </message>
    <message>
        <source>{place} ends in the middle of something.</source>
        <translation>{place} 的內容不完整，在中途結束。</translation>
    </message>
    <message>
        <source>{place} can&apos;t be read.</source>
        <translation>無法讀取 {place}。</translation>
    </message>
    <message>
        <source>{place} is not saved as UTF-8.</source>
        <translation>{place} 沒有以 UTF-8 編碼保存。</translation>
    </message>
    <message>
        <source>{place} can&apos;t be understood: the mistake is in line {detail}.</source>
        <translation>{place} 的第 {detail} 行有誤，無法識別。</translation>
    </message>
    <message>
        <source>{place} sets “{detail}”, which this program does not know.</source>
        <translation>{place} 設置了「{detail}」，本程序沒有這一項。</translation>
    </message>
    <message>
        <source>{place} gives “{detail}” a value that can&apos;t be used.</source>
        <translation>{place} 中「{detail}」的值不能使用。</translation>
    </message>
    <message>
        <source>{place} gives “{detail}” a value that is no address beginning with https://.</source>
        <translation>{place} 中「{detail}」的值不是以 https:// 開頭的地址。</translation>
    </message>
    <message>
        <source>{place} names a file of certificates that is not there or holds none: {detail}</source>
        <translation>{place} 指定的證書文件不存在，或其中沒有證書：{detail}</translation>
    </message>
    <message>
        <source>{place} locks the registry&apos;s address, but no place sets it.</source>
        <translation>{place} 鎖定了註冊中心地址，但沒有任何地方設置該地址。</translation>
    </message>
    <message>
        <source>Registry&apos;s address</source>
        <translation>註冊中心地址</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>證書</translation>
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
        <translation>組策略</translation>
    </message>
    <message>
        <source>file site.toml</source>
        <translation>site.toml 文件</translation>
    </message>
    <message>
        <source>registry of Windows, for all users</source>
        <translation>Windows 註冊表（所有用戶）</translation>
    </message>
    <message>
        <source>registry of Windows, for this user</source>
        <translation>Windows 註冊表（當前用戶）</translation>
    </message>
</context>
<context>
    <name>update</name>
    <message>
        <source>Beside this file its slip is missing: the file of the same name with “.release.json” behind it. Without it nobody can tell whether the setup is genuine. Copy both files and choose the setup again.</source>
        <translation>此文件旁邊缺少說明文件（文件名相同、末尾加「.release.json」），無法確認安裝程序的真偽。請把兩個文件一起複製過來，再選擇安裝程序。</translation>
    </message>
    <message>
        <source>What is told of this version can&apos;t be read, so it was not used. Nothing was changed; ask whoever handed it out for the two files again.</source>
        <translation>此版本的說明文件無法讀取，未使用，本機沒有任何改動。請向提供方重新索取這兩個文件。</translation>
    </message>
    <message>
        <source>This is a package of another program. It was not used; nothing was changed.</source>
        <translation>這是其他程序的安裝包，未使用，本機沒有任何改動。</translation>
    </message>
    <message>
        <source>This package is meant for another kind of computer. It was not used; take the one for this system.</source>
        <translation>此安裝包用於其他類型的電腦，未使用。請換用適合本系統的安裝包。</translation>
    </message>
    <message>
        <source>The signature does not fit: the maker of this program has not signed this version for this kind of computer, or it was changed afterwards. It was not used and nothing was changed. Tell your IT department.</source>
        <translation>簽名不符：不是本程序製作方為此類電腦簽發的版本，或簽發後被改動。未使用，本機沒有任何改動。請告知信息科。</translation>
    </message>
    <message>
        <source>This is the version that is running here. There is nothing to install.</source>
        <translation>這就是本機正在運行的版本，無需安裝。</translation>
    </message>
    <message>
        <source>This version is older than the one that is running here. It was not used: an older one could not read what the newer one has written.</source>
        <translation>此版本比本機正在運行的版本舊，未使用：舊版本可能讀不了新版本寫下的數據。</translation>
    </message>
    <message>
        <source>The address that the registry tells for the download is not secure (no https), so nothing was loaded. Tell the authority, or install from a file.</source>
        <translation>註冊中心給出的下載地址不安全（不是 https），沒有下載。請告知主管部門，或從文件安裝。</translation>
    </message>
    <message>
        <source>The server that should have the new version does not hand it out at the moment. What was loaded is kept; try again later, or install from a file.</source>
        <translation>存放新版本的服務器暫時不提供下載。已下載的部分保留；請稍後再試，或從文件安裝。</translation>
    </message>
    <message>
        <source>A part of the package is missing, so it was not used. Load it, or copy it to the stick, once more.</source>
        <translation>安裝包不完整，未使用。請重新下載，或重新複製到優盤。</translation>
    </message>
    <message>
        <source>What came is not the package that the maker signed: it was damaged or swapped on its way. It was thrown away and nothing was changed. Try once more; if it stays so, tell your IT department.</source>
        <translation>收到的不是製作方簽名的安裝包：途中損壞或被替換。已丟棄，本機沒有任何改動。請再試一次；仍然如此時請告知信息科。</translation>
    </message>
    <message>
        <source>There is not enough room on the disk. What was loaded is kept; make room and go on.</source>
        <translation>磁盤空間不足。已下載的部分保留；請騰出空間後繼續。</translation>
    </message>
    <message>
        <source>The program&apos;s folder for updates can&apos;t be written to. Another program may hold a file there, or the right to it is missing. Nothing was changed.</source>
        <translation>無法寫入本程序的更新文件夾：可能有文件被其他程序佔用，或沒有權限。本機沒有任何改動。</translation>
    </message>
    <message>
        <source>The file can&apos;t be read. Is the stick still connected, and may you read it? Nothing was changed.</source>
        <translation>無法讀取文件。請確認優盤仍然連接、您有權讀取。本機沒有任何改動。</translation>
    </message>
    <message>
        <source>Paused. What was loaded is kept, also when this window is closed.</source>
        <translation>已暫停。已下載的部分會保留，關閉此窗口也不會丟失。</translation>
    </message>
    <message>
        <source>Windows did not start the setup: it was refused, or a virus scanner stopped it. The program goes on as before; try once more, or ask your IT department.</source>
        <translation>Windows 沒有啟動安裝程序：可能被拒絕，或被殺毒軟件攔截。本程序照常使用；請再試一次，或聯繫信息科。</translation>
    </message>
    <message>
        <source>The certificate of the server that has the new version is not trusted on this computer, so nothing was loaded from it. Ask your IT department, or install from a file.</source>
        <translation>本機不信任存放新版本的服務器的證書，沒有從那裡下載。請聯繫信息科，或從文件安裝。</translation>
    </message>
    <message>
        <source>No secure connection to the server that has the new version could be made. Ask your IT department whether a firewall stops it, or install from a file.</source>
        <translation>無法與存放新版本的服務器建立安全連接。請向信息科了解是否被防火牆攔截，或從文件安裝。</translation>
    </message>
    <message>
        <source>A web page came in place of the new version. Open a browser to see whether this network wants you to log in. What was loaded is kept.</source>
        <translation>收到的是網頁而不是新版本。請打開瀏覽器，看本網絡是否需要先登錄。已下載的部分保留。</translation>
    </message>
    <message>
        <source>The server that has the new version can&apos;t be reached. What was loaded is kept: go on later, or install from a file.</source>
        <translation>無法連接存放新版本的服務器。已下載的部分保留：可稍後繼續，或從文件安裝。</translation>
    </message>
    <message>
        <source>The proxy of this network did not let the download through. What was loaded is kept; ask your IT department, or install from a file.</source>
        <translation>本網絡的代理沒有放行下載。已下載的部分保留；請聯繫信息科，或從文件安裝。</translation>
    </message>
    <message>
        <source>The connection broke off. What was loaded is kept: “Go on” begins where it ended.</source>
        <translation>連接中斷。已下載的部分保留，點擊「繼續」從中斷處接著下載。</translation>
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
        <translation>可申請</translation>
    </message>
    <message>
        <source>Last day is near</source>
        <translation>即將截止</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>已逾申請期</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已過期</translation>
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
        <translation>待發送</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>正在發送</translation>
    </message>
    <message>
        <source>Conflict: please compare</source>
        <translation>有衝突：請對照</translation>
    </message>
    <message>
        <source>Refused: please read why</source>
        <translation>被拒絕：請閱原因</translation>
    </message>
    <message>
        <source>Set aside for a while</source>
        <translation>暫放，稍後再試</translation>
    </message>
</context>
</TS>
