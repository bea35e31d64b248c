<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
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
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>There is no layout of the form for: {names}.</source>
        <translation>以下業務尚無申請審核表版式：{names}。</translation>
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
        <translation>以註冊庫現有版本為准，重新執行您的操作</translation>
    </message>
    <message>
        <source>&amp;Keep the registry&apos;s</source>
        <translation>保留註冊庫的(&amp;K)</translation>
    </message>
    <message>
        <source>Drops your action and leaves everything as the registry has it</source>
        <translation>放棄您的操作，一切以註冊庫為准</translation>
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
        <source>Mine and the registry&apos;s, field by field</source>
        <translation>逐項對照：我的與註冊庫的</translation>
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
        <source>Synchronise now (F5)</source>
        <translation>立即同步（F5）</translation>
    </message>
    <message>
        <source>Change the password…</source>
        <translation>修改密碼…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登錄</translation>
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
        <source>Business handling</source>
        <translation>業務辦理</translation>
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
        <translation>已暫停。已收到的數據可以使用，其余尚未到達。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>The registry wants the password again. The records can be used; what you do is queued.</source>
        <translation>註冊中心要求重新輸入密碼。數據可繼續使用，操作將排隊等待發送。</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>登錄…</translation>
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
        <source>Business handling {count}</source>
        <translation>業務辦理 {count}</translation>
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
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page {number} of {count}</source>
        <translation>第 {number} 頁，共 {count} 頁</translation>
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
        <translation>打印機在 {count}/{asked} 份後停止。請檢查打印機並重新打印其余部分。</translation>
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
</context>
<context>
    <name>SessionFlow</name>
    <message>
        <source>Opening the records…</source>
        <translation>正在打開數據…</translation>
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
        <translation>修改護士電話號碼</translation>
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
</context>
<context>
    <name>app</name>
    <message>
        <source>Starting a registry to practise with, on this computer. The first time it takes a while…</source>
        <translation>正在本機啟動練習用註冊中心，首次啟動需要一些時間…</translation>
    </message>
    <message>
        <source>The practice registry did not start. Its log is in the program&apos;s data folder, under “practice-registry”.</source>
        <translation>練習用註冊中心未能啟動。日志在程序數據文件夾的「practice-registry」中。</translation>
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
</context>
<context>
    <name>confirm</name>
    <message>
        <source>It does not wait for the institution.</source>
        <translation>該申請不在待機構確認狀態。</translation>
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
        <source>The registry&apos;s certificate is not trusted on this computer, so nothing was sent. Ask your IT department to install the certificate of the registry or of the hospital&apos;s network filter.</source>
        <translation>本機不信任註冊中心的安全證書，因此沒有發送任何內容。請信息科安裝註冊中心或醫院網絡過濾設備的證書。</translation>
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
        <translation>磁盤已滿：本次操作未保存。請腾出空間後重做。</translation>
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
        <translation>被代理服務器拦截</translation>
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
</context>
</TS>
