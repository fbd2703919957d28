<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Account</name>
    <message numerus="yes">
        <source>The file with your unsent changes was damaged. All %n of them were rescued.</source>
        <translation>
            <numerusform>The file with your unsent changes was damaged. The one change was rescued.</numerusform>
            <numerusform>The file with your unsent changes was damaged. All %n of them were rescued.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file with your unsent changes was damaged. %n of them could be rescued; the damaged file is kept as %1.</source>
        <translation>
            <numerusform>The file with your unsent changes was damaged. %n of them could be rescued; the damaged file is kept as %1.</numerusform>
            <numerusform>The file with your unsent changes was damaged. %n of them could be rescued; the damaged file is kept as %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were made with a newer version of the program; they are kept and not sent.</source>
        <translation>
            <numerusform>%n change was made with a newer version of the program; it is kept and not sent.</numerusform>
            <numerusform>%n changes were made with a newer version of the program; they are kept and not sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApprovalView</name>
    <message numerus="yes">
        <source>They have been reminded %n time(s), last %1.</source>
        <translation>
            <numerusform>They have been reminded %n time, last %1.</numerusform>
            <numerusform>They have been reminded %n times, last %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BudgetPage</name>
    <message numerus="yes">
        <source>%n budget(s) taken into use.</source>
        <translation>
            <numerusform>%n budget taken into use.</numerusform>
            <numerusform>%n budgets taken into use.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n budget(s) put out of use.</source>
        <translation>
            <numerusform>%n budget put out of use.</numerusform>
            <numerusform>%n budgets put out of use.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n budget(s) removed. Orders keep what they counted.</source>
        <translation>
            <numerusform>%n budget removed. Orders keep what they counted.</numerusform>
            <numerusform>%n budgets removed. Orders keep what they counted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message numerus="yes">
        <source>%n value(s) left to choose</source>
        <translation>
            <numerusform>%n value left to choose</numerusform>
            <numerusform>%n values left to choose</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later change(s) that build on this are given up with it.</source>
        <translation>
            <numerusform>%n later change that builds on this is given up with it.</numerusform>
            <numerusform>%n later changes that build on this are given up with it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictsDialog</name>
    <message numerus="yes">
        <source>%n value(s) left to choose</source>
        <translation>
            <numerusform>%n value left to choose</numerusform>
            <numerusform>%n values left to choose</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopyBudgetsDialog</name>
    <message numerus="yes">
        <source>Copy %n budget(s) to the next period</source>
        <translation>
            <numerusform>Copy %n budget to the next period</numerusform>
            <numerusform>Copy %n budgets to the next period</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n budget(s) will be made.</source>
        <translation>
            <numerusform>%n budget will be made.</numerusform>
            <numerusform>%n budgets will be made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n budget(s) made for the next period.</source>
        <translation>
            <numerusform>%n budget made for the next period.</numerusform>
            <numerusform>%n budgets made for the next period.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DistributeBudgetDialog</name>
    <message numerus="yes">
        <source>%n budget(s), together %1.</source>
        <translation>
            <numerusform>%n budget, together %1.</numerusform>
            <numerusform>%n budgets, together %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n budget(s) made for members.</source>
        <translation>
            <numerusform>%n budget made for members.</numerusform>
            <numerusform>%n budgets made for members.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>&amp;All %n row(s) that the list shows</source>
        <translation>
            <numerusform>&amp;The one row that the list shows</numerusform>
            <numerusform>&amp;All %n rows that the list shows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are sent to the printer.</source>
        <translation>
            <numerusform>%n row is sent to the printer.</numerusform>
            <numerusform>%n rows are sent to the printer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are exported to %1.</source>
        <translation>
            <numerusform>%n row is exported to %1.</numerusform>
            <numerusform>%n rows are exported to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n se&amp;lected row(s)</source>
        <translation>
            <numerusform>The se&amp;lected row</numerusform>
            <numerusform>The %n se&amp;lected rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupPage</name>
    <message numerus="yes">
        <source>%n group(s) moved to %1.</source>
        <translation>
            <numerusform>%n group moved to %1.</numerusform>
            <numerusform>%n groups moved to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupPeople</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupTreeModel</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthSection</name>
    <message numerus="yes">
        <source>%n thing(s) need attention. The account is checked after each change.</source>
        <translation>
            <numerusform>%n thing needs attention. The account is checked after each change.</numerusform>
            <numerusform>%n things need attention. The account is checked after each change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) will be sent again.</source>
        <translation>
            <numerusform>%n invitation will be sent again.</numerusform>
            <numerusform>%n invitations will be sent again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) will be disabled.</source>
        <translation>
            <numerusform>%n user will be disabled.</numerusform>
            <numerusform>%n users will be disabled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) will be sent.</source>
        <translation>
            <numerusform>%n invitation will be sent.</numerusform>
            <numerusform>%n invitations will be sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthWatch</name>
    <message numerus="yes">
        <source>%n buyer(s)</source>
        <translation>
            <numerusform>%n buyer</numerusform>
            <numerusform>%n buyers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n will be created.</source>
        <translation>
            <numerusform>%n will be created.</numerusform>
            <numerusform>%n will be created.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be changed.</source>
        <translation>
            <numerusform>%n will be changed.</numerusform>
            <numerusform>%n will be changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is there already and stays as it is.</source>
        <translation>
            <numerusform>%n is there already and stays as it is.</numerusform>
            <numerusform>%n are there already and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n must be mended or is left out.</source>
        <translation>
            <numerusform>%n must be mended or is left out.</numerusform>
            <numerusform>%n must be mended or are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make the %n group(s) that do not exist: %1</source>
        <translation>
            <numerusform>Make the group that does not exist: %1</numerusform>
            <numerusform>Make the %n groups that do not exist: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n row(s)</source>
        <translation>
            <numerusform>&amp;Import %n row</numerusform>
            <numerusform>&amp;Import %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Create %n</source>
        <translation>
            <numerusform>&amp;Create %n</numerusform>
            <numerusform>&amp;Create %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are imported. They are sent, and people get their e-mails, in 10 minutes or when you say so; until then all of it can be undone, and nobody has been sent anything.</source>
        <translation>
            <numerusform>%n row is imported. It is sent, and the e-mail goes out, in 10 minutes or when you say so; until then all of it can be undone, and nobody has been sent anything.</numerusform>
            <numerusform>%n rows are imported. They are sent, and people get their e-mails, in 10 minutes or when you say so; until then all of it can be undone, and nobody has been sent anything.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are imported. Undo (Ctrl+Z) takes all of it back.</source>
        <translation>
            <numerusform>%n row is imported. Undo (Ctrl+Z) takes all of it back.</numerusform>
            <numerusform>%n rows are imported. Undo (Ctrl+Z) takes all of it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out.</source>
        <translation>
            <numerusform>%n row was left out.</numerusform>
            <numerusform>%n rows were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save the %n row(s) that were &amp;left out …</source>
        <translation>
            <numerusform>Save the row that was &amp;left out …</numerusform>
            <numerusform>Save the %n rows that were &amp;left out …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InviteDialog</name>
    <message numerus="yes">
        <source>%n address(es) must be corrected or removed.</source>
        <translation>
            <numerusform>%n address must be corrected or removed.</numerusform>
            <numerusform>%n addresses must be corrected or removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is a user already and is left out.</source>
        <translation>
            <numerusform>%n of them is a user already and is left out.</numerusform>
            <numerusform>%n of them are users already and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) stand in the list twice and are used once.</source>
        <translation>
            <numerusform>%n address stands in the list twice and is used once.</numerusform>
            <numerusform>%n addresses stand in the list more than once and are used once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Invite %n person(s)</source>
        <translation>
            <numerusform>&amp;Invite %n person</numerusform>
            <numerusform>&amp;Invite %n persons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeaveDialog</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 takes their place as approver in %n group(s): %1</source>
        <translation>
            <numerusform>%2 takes their place as approver in %n group: %1</numerusform>
            <numerusform>%2 takes their place as approver in %n groups: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No longer approver in %n group(s): %1</source>
        <translation>
            <numerusform>No longer approver in %n group: %1</numerusform>
            <numerusform>No longer approver in %n groups: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting order(s) are passed on to %1.</source>
        <translation>
            <numerusform>%n waiting order is passed on to %1.</numerusform>
            <numerusform>%n waiting orders are passed on to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting order(s) are passed on.</source>
        <translation>
            <numerusform>%n waiting order is passed on.</numerusform>
            <numerusform>%n waiting orders are passed on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delegation(s) to them end on that day at the latest: %1</source>
        <translation>
            <numerusform>%n delegation to them ends on that day at the latest: %1</numerusform>
            <numerusform>%n delegations to them end on that day at the latest: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delegation(s) to them end: %1</source>
        <translation>
            <numerusform>%n delegation to them ends: %1</numerusform>
            <numerusform>%n delegations to them end: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n budget(s) of their own end on that day at the latest: %1</source>
        <translation>
            <numerusform>%n budget of their own ends on that day at the latest: %1</numerusform>
            <numerusform>%n budgets of their own end on that day at the latest: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n budget(s) of their own end: %1</source>
        <translation>
            <numerusform>%n budget of their own ends: %1</numerusform>
            <numerusform>%n budgets of their own end: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of theirs wait for approval, and can still be decided.</source>
        <translation>
            <numerusform>%n order of theirs waits for approval, and can still be decided.</numerusform>
            <numerusform>%n orders of theirs wait for approval, and can still be decided.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) are left without an approver of their own; those of the group above approve, or the administrators: %1</source>
        <translation>
            <numerusform>%n group is left without an approver of its own; those of the group above approve, or the administrators: %1</numerusform>
            <numerusform>%n groups are left without an approver of their own; those of the group above approve, or the administrators: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting order(s) that you or the successor placed go to the other approvers.</source>
        <translation>
            <numerusform>%n waiting order that you or the successor placed goes to the other approvers.</numerusform>
            <numerusform>%n waiting orders that you or the successor placed go to the other approvers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogWindow</name>
    <message numerus="yes">
        <source>Fetched %n event(s), and more are on the way …</source>
        <translation>
            <numerusform>Fetched %n event, and more are on the way …</numerusform>
            <numerusform>Fetched %n events, and more are on the way …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) in all</source>
        <translation>
            <numerusform>%n event in all</numerusform>
            <numerusform>%n events in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n event(s); older ones come as you scroll.</source>
        <translation>
            <numerusform>The newest event; older ones come as you scroll.</numerusform>
            <numerusform>The newest %n events; older ones come as you scroll.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) are exported.</source>
        <translation>
            <numerusform>%n event is exported.</numerusform>
            <numerusform>%n events are exported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoveGroupsDialog</name>
    <message numerus="yes">
        <source>Move %n group(s)</source>
        <translation>
            <numerusform>Move %n group</numerusform>
            <numerusform>Move %n groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticeWatch</name>
    <message numerus="yes">
        <source>%n order(s) wait for your approval.</source>
        <translation>
            <numerusform>%n order waits for your approval.</numerusform>
            <numerusform>%n orders wait for your approval.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n budget(s) have reached the warning threshold.</source>
        <translation>
            <numerusform>%n budget has reached the warning threshold.</numerusform>
            <numerusform>%n budgets have reached the warning threshold.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your changes must be decided.</source>
        <translation>
            <numerusform>%n of your changes must be decided.</numerusform>
            <numerusform>%n of your changes must be decided.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) are about to expire.</source>
        <translation>
            <numerusform>%n invitation is about to expire.</numerusform>
            <numerusform>%n invitations are about to expire.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderDialog</name>
    <message numerus="yes">
        <source>Approve %n order(s)</source>
        <translation>
            <numerusform>Approve %n order</numerusform>
            <numerusform>Approve %n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n order(s)</source>
        <translation>
            <numerusform>Reject %n order</numerusform>
            <numerusform>Reject %n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pass on %n order(s)</source>
        <translation>
            <numerusform>Pass on %n order</numerusform>
            <numerusform>Pass on %n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n order(s)</source>
        <translation>
            <numerusform>Take over %n order</numerusform>
            <numerusform>Take over %n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s), in all %1 incl. VAT</source>
        <translation>
            <numerusform>%n order, in all %1 incl. VAT</numerusform>
            <numerusform>%n orders, in all %1 incl. VAT</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the selected orders are not for you to decide and are left out.</source>
        <translation>
            <numerusform>%n of the selected orders is not for you to decide and is left out.</numerusform>
            <numerusform>%n of the selected orders are not for you to decide and are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderPage</name>
    <message numerus="yes">
        <source>Taken back: %n decision(s).</source>
        <translation>
            <numerusform>%n decision is taken back.</numerusform>
            <numerusform>%n decisions are taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You approve %n order(s).</source>
        <translation>
            <numerusform>You approve %n order.</numerusform>
            <numerusform>You approve %n orders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You reject %n order(s).</source>
        <translation>
            <numerusform>You reject %n order.</numerusform>
            <numerusform>You reject %n orders.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutboxExport</name>
    <message numerus="yes">
        <source>%n change(s) that are not sent yet</source>
        <translation>
            <numerusform>%n change that is not sent yet</numerusform>
            <numerusform>%n changes that are not sent yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageTabs</name>
    <message numerus="yes">
        <source>%1 (%n waiting)</source>
        <comment>a tab and how much waits in it</comment>
        <translation>
            <numerusform>%1 (%n waiting)</numerusform>
            <numerusform>%1 (%n waiting)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PendingWindow</name>
    <message numerus="yes">
        <source>%n change(s) wait to be sent</source>
        <translation>
            <numerusform>%n change waits to be sent</numerusform>
            <numerusform>%n changes wait to be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n must be decided</source>
        <translation>
            <numerusform>%n must be decided</numerusform>
            <numerusform>%n must be decided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that build on this go too:</source>
        <translation>
            <numerusform>%n change that builds on this goes too:</numerusform>
            <numerusform>%n changes that build on this go too:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discard %n change(s)?</source>
        <translation>
            <numerusform>Discard %n change?</numerusform>
            <numerusform>Discard %n changes?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are exported.</source>
        <translation>
            <numerusform>%n change is exported.</numerusform>
            <numerusform>%n changes are exported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureWalk</name>
    <message numerus="yes">
        <source>What is to be shown did not come up; %n step(s) were left.</source>
        <translation>
            <numerusform>What is to be shown did not come up; %n step was left.</numerusform>
            <numerusform>What is to be shown did not come up; %n steps were left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message numerus="yes">
        <source>%n field(s) must be mended first.</source>
        <translation>
            <numerusform>%n field must be mended first.</numerusform>
            <numerusform>%n fields must be mended first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordSheet</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterDialog</name>
    <message numerus="yes">
        <source>%n character(s) more are needed.</source>
        <translation>
            <numerusform>%n more character is needed.</numerusform>
            <numerusform>%n more characters are needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters. A few words that only you put together are good.</source>
        <translation>
            <numerusform>At least %n character. A few words that only you put together are good.</numerusform>
            <numerusform>At least %n characters. A few words that only you put together are good.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoveGroupDialog</name>
    <message numerus="yes">
        <source>%n user(s) belong to it.</source>
        <translation>
            <numerusform>%n user belongs to it.</numerusform>
            <numerusform>%n users belong to it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) stand under it.</source>
        <translation>
            <numerusform>%n group stands under it.</numerusform>
            <numerusform>%n groups stand under it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n budget(s) apply to it.</source>
        <translation>
            <numerusform>%n budget applies to it.</numerusform>
            <numerusform>%n budgets apply to it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoveRoleDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %1 of %n user(s) …</source>
        <translation>
            <numerusform>Moved %1 of %n user …</numerusform>
            <numerusform>Moved %1 of %n users …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) have this role. They are given another one first.</source>
        <translation>
            <numerusform>%n user has this role and is given another one first.</numerusform>
            <numerusform>%n users have this role. They are given another one first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them cannot be given this role by you, such as %1: %2</source>
        <translation>
            <numerusform>%n of them cannot be given this role by you, namely %1: %2</numerusform>
            <numerusform>%n of them cannot be given this role by you, such as %1: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestrictDialog</name>
    <message numerus="yes">
        <source>Restrict the rights of %n user(s)</source>
        <translation>
            <numerusform>Restrict the rights of %n user</numerusform>
            <numerusform>Restrict the rights of %n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This changes the rights of %n user(s).</source>
        <translation>
            <numerusform>This changes the rights of %n user.</numerusform>
            <numerusform>This changes the rights of %n users.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rights of %n user(s) are saved.</source>
        <translation>
            <numerusform>The rights of %n user are saved.</numerusform>
            <numerusform>The rights of %n users are saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoleChanges</name>
    <message numerus="yes">
        <source>%n other role(s) have changes that are not saved.</source>
        <translation>
            <numerusform>%n other role has changes that are not saved.</numerusform>
            <numerusform>%n other roles have changes that are not saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoleImpact</name>
    <message numerus="yes">
        <source>Applies to %n user(s).</source>
        <translation>
            <numerusform>Applies to %n user.</numerusform>
            <numerusform>Applies to %n users.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Applies to %n user(s), %1 of them invited.</source>
        <translation>
            <numerusform>Applies to %n user, %1 of them invited.</numerusform>
            <numerusform>Applies to %n users, %1 of them invited.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) would gain: %1</source>
        <translation>
            <numerusform>%n user would gain: %1</numerusform>
            <numerusform>%n users would gain: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) would lose: %1</source>
        <translation>
            <numerusform>%n user would lose: %1</numerusform>
            <numerusform>%n users would lose: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>No contact with the service – next try in %n second(s)</source>
        <translation>
            <numerusform>No contact with the service – next try in %n second</numerusform>
            <numerusform>No contact with the service – next try in %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait(s)</source>
        <translation>
            <numerusform>%n change waits</numerusform>
            <numerusform>%n changes wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n must be decided</source>
        <translation>
            <numerusform>%n must be decided</numerusform>
            <numerusform>%n must be decided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoStack</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnsentDialog</name>
    <message numerus="yes">
        <source>%n change(s) are not sent</source>
        <translation>
            <numerusform>%n change is not sent</numerusform>
            <numerusform>%n changes are not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending … %n left</source>
        <translation>
            <numerusform>Sending … %n left</numerusform>
            <numerusform>Sending … %n left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UserChangeDialog</name>
    <message numerus="yes">
        <source>Invite %n user(s) again?</source>
        <translation>
            <numerusform>Invite %n user again?</numerusform>
            <numerusform>Invite %n users again?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Withdraw %n invitation(s)?</source>
        <translation>
            <numerusform>Withdraw %n invitation?</numerusform>
            <numerusform>Withdraw %n invitations?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n user(s) a password link?</source>
        <translation>
            <numerusform>Send %n user a password link?</numerusform>
            <numerusform>Send %n users a password link?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disable %n user(s)?</source>
        <translation>
            <numerusform>Disable %n user?</numerusform>
            <numerusform>Disable %n users?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enable %n user(s)?</source>
        <translation>
            <numerusform>Enable %n user?</numerusform>
            <numerusform>Enable %n users?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n user(s)?</source>
        <translation>
            <numerusform>Remove %n user?</numerusform>
            <numerusform>Remove %n users?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) are left out:</source>
        <translation>
            <numerusform>%n user is left out:</numerusform>
            <numerusform>%n users are left out:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) that wait for approval are cancelled.</source>
        <translation>
            <numerusform>%n order that waits for approval is cancelled.</numerusform>
            <numerusform>%n orders that wait for approval are cancelled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of theirs wait for approval, and can still be decided.</source>
        <translation>
            <numerusform>%n order of theirs waits for approval, and can still be decided.</numerusform>
            <numerusform>%n orders of theirs wait for approval, and can still be decided.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting order(s) that they could approve go to other approvers.</source>
        <translation>
            <numerusform>%n waiting order that they could approve goes to other approvers.</numerusform>
            <numerusform>%n waiting orders that they could approve go to other approvers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) lose an approver.</source>
        <translation>
            <numerusform>%n group loses an approver.</numerusform>
            <numerusform>%n groups lose an approver.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) name them as approver; others decide meanwhile.</source>
        <translation>
            <numerusform>%n group names them as approver; others decide meanwhile.</numerusform>
            <numerusform>%n groups name them as approver; others decide meanwhile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delegation(s) to them end.</source>
        <translation>
            <numerusform>%n delegation to them ends.</numerusform>
            <numerusform>%n delegations to them end.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delegation(s) to them have no effect meanwhile.</source>
        <translation>
            <numerusform>%n delegation to them has no effect meanwhile.</numerusform>
            <numerusform>%n delegations to them have no effect meanwhile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n budget(s) of theirs are removed.</source>
        <translation>
            <numerusform>%n budget of theirs is removed.</numerusform>
            <numerusform>%n budgets of theirs are removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UserCommands</name>
    <message numerus="yes">
        <source>%n invitation(s) will be sent again.</source>
        <translation>
            <numerusform>%n invitation will be sent again.</numerusform>
            <numerusform>%n invitations will be sent again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) will be withdrawn.</source>
        <translation>
            <numerusform>%n invitation will be withdrawn.</numerusform>
            <numerusform>%n invitations will be withdrawn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n password link(s) will be sent.</source>
        <translation>
            <numerusform>%n password link will be sent.</numerusform>
            <numerusform>%n password links will be sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) will be disabled.</source>
        <translation>
            <numerusform>%n user will be disabled.</numerusform>
            <numerusform>%n users will be disabled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) will be enabled.</source>
        <translation>
            <numerusform>%n user will be enabled.</numerusform>
            <numerusform>%n users will be enabled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) will be removed.</source>
        <translation>
            <numerusform>%n user will be removed.</numerusform>
            <numerusform>%n users will be removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) will be sent.</source>
        <translation>
            <numerusform>%n invitation will be sent.</numerusform>
            <numerusform>%n invitations will be sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) will be made, since %1 leaves.</source>
        <translation>
            <numerusform>%n change will be made, since %1 leaves.</numerusform>
            <numerusform>%n changes will be made, since %1 leaves.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WindowMessages</name>
    <message numerus="yes">
        <source>%n change(s) must be decided: somebody else has changed the same.</source>
        <translation>
            <numerusform>%n change must be decided: somebody else has changed the same.</numerusform>
            <numerusform>%n changes must be decided: somebody else has changed the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service refused %n change(s). They are kept until you have seen why.</source>
        <translation>
            <numerusform>The service refused %n change. It is kept until you have seen why.</numerusform>
            <numerusform>The service refused %n changes. They are kept until you have seen why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>main</name>
    <message numerus="yes">
        <source>%n picture(s) are in %1</source>
        <translation>
            <numerusform>%n picture is in %1</numerusform>
            <numerusform>%n pictures are in %1</numerusform>
        </translation>
    </message>
</context>
</TS>
