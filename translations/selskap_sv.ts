<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Selskap</source>
        <translation>Om Selskap</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>© 2026 The Selskap authors. Free software under the Apache License 2.0.</source>
        <translation>© 2026 The Selskap authors. Fri programvara under Apache License 2.0.</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Licenser</translation>
    </message>
    <message>
        <source>About the system</source>
        <translation>Om systemet</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiera</translation>
    </message>
    <message>
        <source>Send this along when you ask for help.</source>
        <translation>Skicka med detta när du ber om hjälp.</translation>
    </message>
    <message>
        <source>What Selskap is made with</source>
        <translation>Vad Selskap är gjort med</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a library and its licence</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licens</translation>
    </message>
</context>
<context>
    <name>AccessReport</name>
    <message>
        <source>Roles</source>
        <translation>Roller</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rättigheter</translation>
    </message>
    <message>
        <source>Denies</source>
        <translation>Nekar</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(borttagen)</translation>
    </message>
</context>
<context>
    <name>AccessReportDialog</name>
    <message>
        <source>Access report</source>
        <translation>Åtkomstrapport</translation>
    </message>
    <message>
        <source>Who had which rights, roles, limits and payment methods at the end of a day. It is worked out from the log, which only the service has.</source>
        <translation>Vem som hade vilka rättigheter, roller, gränser och betalningssätt vid slutet av en dag. Den räknas ut från loggen, som bara tjänsten har.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
</context>
<context>
    <name>Account</name>
    <message>
        <source>What you are typing cannot be kept on this device now. Save it, or keep the window open.</source>
        <translation>Det du skriver kan inte bevaras på den här enheten just nu. Spara det, eller låt fönstret vara öppet.</translation>
    </message>
    <message numerus="yes">
        <source>The file with your unsent changes was damaged. All %n of them were rescued.</source>
        <translation>
            <numerusform>Filen med dina osända ändringar var skadad. Den enda ändringen räddades.</numerusform>
            <numerusform>Filen med dina osända ändringar var skadad. Alla %n ändringar räddades.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file with your unsent changes was damaged. %n of them could be rescued; the damaged file is kept as %1.</source>
        <translation>
            <numerusform>Filen med dina osända ändringar var skadad. %n av dem gick att rädda; den skadade filen finns kvar som %1.</numerusform>
            <numerusform>Filen med dina osända ändringar var skadad. %n av dem gick att rädda; den skadade filen finns kvar som %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were made with a newer version of the program; they are kept and not sent.</source>
        <translation>
            <numerusform>%n ändring gjordes med en nyare version av programmet; den bevaras och skickas inte.</numerusform>
            <numerusform>%n ändringar gjordes med en nyare version av programmet; de bevaras och skickas inte.</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy of the account on this device was damaged and is fetched anew. Your changes are kept.</source>
        <translation>Kopian av kontot på den här enheten var skadad och hämtas på nytt. Dina ändringar bevaras.</translation>
    </message>
</context>
<context>
    <name>AddressEditor</name>
    <message>
        <source>Street</source>
        <translation>Gatuadress</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postnummer</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Landskod</translation>
    </message>
</context>
<context>
    <name>ApprovalView</name>
    <message>
        <source>you</source>
        <translation>du</translation>
    </message>
    <message>
        <source>(a person you cannot see)</source>
        <translation>(en person som du inte ser)</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>Varför den väntar</translation>
    </message>
    <message>
        <source>Why it needed approval</source>
        <translation>Varför den krävde godkännande</translation>
    </message>
    <message>
        <source>The budget %1 would be at %2.</source>
        <translation>Budgeten %1 skulle ligga på %2.</translation>
    </message>
    <message>
        <source>It is above the buyer&apos;s order limit of %1.</source>
        <translation>Den är över köparens beloppsgräns på %1.</translation>
    </message>
    <message>
        <source>It is above the buyer&apos;s order limit.</source>
        <translation>Den är över köparens beloppsgräns.</translation>
    </message>
    <message>
        <source>It has waited since %1 (%2).</source>
        <translation>Den har väntat sedan %1 (%2).</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>percent, amount</comment>
        <translation>%1, %2 kvar</translation>
    </message>
    <message>
        <source>Without this order</source>
        <translation>Utan den här ordern</translation>
    </message>
    <message>
        <source>With this order</source>
        <translation>Med den här ordern</translation>
    </message>
    <message>
        <source>Who may decide</source>
        <translation>Vem som kan avgöra</translation>
    </message>
    <message>
        <source>%1 is away until %2; %3 decides meanwhile</source>
        <comment>approver, day, delegate</comment>
        <translation>%1 är borta till %2; %3 avgör under tiden</translation>
    </message>
    <message>
        <source>The group and those above it have no other approver, so the Administrators decide.</source>
        <translation>Gruppen och de över den har ingen annan godkännare, så administratörerna avgör.</translation>
    </message>
    <message>
        <source>They are the approvers of %1, since the buyer&apos;s group has no other.</source>
        <translation>De är godkännare i %1, eftersom köparens grupp inte har någon annan.</translation>
    </message>
    <message>
        <source>Passed on by %1, %2: %3</source>
        <comment>who, when, comment</comment>
        <translation>Skickad vidare av %1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>They have been reminded %n time(s), last %1.</source>
        <translation>
            <numerusform>De har påmints %n gång, senast %1.</numerusform>
            <numerusform>De har påmints %n gånger, senast %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rejected by %1, %2</source>
        <translation>Avslagen av %1, %2</translation>
    </message>
    <message>
        <source>Approved by %1, %2</source>
        <translation>Godkänd av %1, %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>”%1”</translation>
    </message>
    <message>
        <source>%1 is away until %2; you decide meanwhile</source>
        <comment>approver, day</comment>
        <translation>%1 är borta till %2; du avgör under tiden</translation>
    </message>
</context>
<context>
    <name>AuditModel</name>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>Före → efter</translation>
    </message>
    <message>
        <source>From where</source>
        <translation>Varifrån</translation>
    </message>
</context>
<context>
    <name>AuditTexts</name>
    <message>
        <source>Created</source>
        <translation>Skapade</translation>
    </message>
    <message>
        <source>Tried to create</source>
        <translation>Försökte skapa</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ändrade</translation>
    </message>
    <message>
        <source>Tried to change</source>
        <translation>Försökte ändra</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Tog bort</translation>
    </message>
    <message>
        <source>Tried to remove</source>
        <translation>Försökte ta bort</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Inaktiverade</translation>
    </message>
    <message>
        <source>Tried to disable</source>
        <translation>Försökte inaktivera</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiverade</translation>
    </message>
    <message>
        <source>Tried to enable</source>
        <translation>Försökte aktivera</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Bjöd in</translation>
    </message>
    <message>
        <source>Tried to invite</source>
        <translation>Försökte bjuda in</translation>
    </message>
    <message>
        <source>Withdrew the invitation</source>
        <translation>Drog tillbaka inbjudan</translation>
    </message>
    <message>
        <source>Tried to withdraw the invitation</source>
        <translation>Försökte dra tillbaka inbjudan</translation>
    </message>
    <message>
        <source>Sent a password link</source>
        <translation>Skickade lösenordslänk</translation>
    </message>
    <message>
        <source>Tried to send a password link</source>
        <translation>Försökte skicka lösenordslänk</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Lade</translation>
    </message>
    <message>
        <source>Tried to place</source>
        <translation>Försökte lägga</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Godkände</translation>
    </message>
    <message>
        <source>Tried to approve</source>
        <translation>Försökte godkänna</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Avslog</translation>
    </message>
    <message>
        <source>Tried to reject</source>
        <translation>Försökte avslå</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Skickade vidare</translation>
    </message>
    <message>
        <source>Tried to pass on</source>
        <translation>Försökte skicka vidare</translation>
    </message>
    <message>
        <source>Reminded the approvers</source>
        <translation>Påminde godkännarna</translation>
    </message>
    <message>
        <source>Tried to remind the approvers</source>
        <translation>Försökte påminna godkännarna</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Avbeställde</translation>
    </message>
    <message>
        <source>Tried to cancel</source>
        <translation>Försökte avbeställa</translation>
    </message>
    <message>
        <source>Withdrew</source>
        <translation>Drog tillbaka</translation>
    </message>
    <message>
        <source>Tried to withdraw</source>
        <translation>Försökte dra tillbaka</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>Varför det nekades</translation>
    </message>
    <message>
        <source>Goes beyond the budget</source>
        <translation>Går utöver budgeten</translation>
    </message>
    <message>
        <source>Tried and refused</source>
        <translation>Försökt och nekat</translation>
    </message>
    <message>
        <source>%1: added %2</source>
        <translation>%1: lade till %2</translation>
    </message>
    <message>
        <source>%1: removed %2</source>
        <translation>%1: tog bort %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 → (nothing)</source>
        <translation>%1: %2 → (ingenting)</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(borttagen)</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>Tjänsten</translation>
    </message>
    <message>
        <source>(somebody who was removed)</source>
        <translation>(någon som har tagits bort)</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Slutförd</translation>
    </message>
    <message>
        <source>Tried to complete</source>
        <translation>Försökte slutföra</translation>
    </message>
</context>
<context>
    <name>BooleanEditor</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
</context>
<context>
    <name>Budget</name>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Gäller för</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ägare</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Ram</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>Börjar</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Slutar</translation>
    </message>
    <message>
        <source>When exceeded</source>
        <translation>Vid överskridande</translation>
    </message>
    <message>
        <source>Warn at</source>
        <translation>Varna vid</translation>
    </message>
    <message>
        <source>Carry over an unspent rest</source>
        <translation>För över oanvänd rest</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
</context>
<context>
    <name>BudgetPage</name>
    <message>
        <source>&amp;New budget …</source>
        <translation>&amp;Ny budget …</translation>
    </message>
    <message>
        <source>Copy to the next &amp;period …</source>
        <translation>Kopiera till nästa &amp;period …</translation>
    </message>
    <message>
        <source>&amp;Distribute to members …</source>
        <translation>&amp;Fördela på medlemmar …</translation>
    </message>
    <message>
        <source>Put out of &amp;use</source>
        <translation>Ta &amp;ur bruk</translation>
    </message>
    <message>
        <source>Take &amp;into use</source>
        <translation>Ta i &amp;bruk</translation>
    </message>
    <message>
        <source>&amp;Remove budget</source>
        <translation>Ta b&amp;ort budget</translation>
    </message>
    <message>
        <source>Choose a budget first.</source>
        <translation>Välj en budget först.</translation>
    </message>
    <message>
        <source>Choose one budget.</source>
        <translation>Välj en enda budget.</translation>
    </message>
    <message>
        <source>This budget applies to one person already.</source>
        <translation>Den här budgeten gäller redan en enda person.</translation>
    </message>
    <message>
        <source>It is out of use already.</source>
        <translation>Den är redan tagen ur bruk.</translation>
    </message>
    <message>
        <source>It is in use already.</source>
        <translation>Den är redan i bruk.</translation>
    </message>
    <message>
        <source>New budget</source>
        <translation>Ny budget</translation>
    </message>
    <message>
        <source>An order counts against every budget of its buyer, of the buyer&apos;s groups, and of the company.</source>
        <translation>En order räknas mot alla budgetar för köparen, för köparens grupper och för företaget.</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Skapa</translation>
    </message>
    <message>
        <source>No active user belongs to the group of %1, so there is nobody to distribute it to.</source>
        <translation>Ingen aktiv användare hör till gruppen för %1, så det finns ingen att fördela på.</translation>
    </message>
    <message numerus="yes">
        <source>%n budget(s) taken into use.</source>
        <translation>
            <numerusform>%n budget har tagits i bruk.</numerusform>
            <numerusform>%n budgetar har tagits i bruk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n budget(s) put out of use.</source>
        <translation>
            <numerusform>%n budget har tagits ur bruk.</numerusform>
            <numerusform>%n budgetar har tagits ur bruk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n budget(s) removed. Orders keep what they counted.</source>
        <translation>
            <numerusform>%n budget har tagits bort. Ordrarna behåller det de räknade.</numerusform>
            <numerusform>%n budgetar har tagits bort. Ordrarna behåller det de räknade.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show its &amp;orders</source>
        <translation>Visa dess &amp;order</translation>
    </message>
</context>
<context>
    <name>BudgetUsage</name>
    <message>
        <source>Spent</source>
        <translation>Använt</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserverat</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Återstår</translation>
    </message>
    <message>
        <source>Period starts</source>
        <translation>Perioden börjar</translation>
    </message>
    <message>
        <source>Period ends</source>
        <translation>Perioden slutar</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Company</source>
        <translation>Företaget</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Användare</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>Varna</translation>
    </message>
    <message>
        <source>Require approval</source>
        <translation>Kräv godkännande</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Stoppa ordern</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Faktura</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>Väntar på godkännande</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Godkänd</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Avslagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annullerad</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Slutförd</translation>
    </message>
    <message>
        <source>Above the buyer&apos;s order limit</source>
        <translation>Över köparens beloppsgräns</translation>
    </message>
    <message>
        <source>Above a budget</source>
        <translation>Över en budget</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>En gång</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Varje vecka</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Varje månad</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>Varje kvartal</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>Varje år</translation>
    </message>
    <message>
        <source>See the company&apos;s facts</source>
        <translation>Se uppgifter om företaget</translation>
    </message>
    <message>
        <source>Change the company&apos;s facts</source>
        <translation>Ändra uppgifter om företaget</translation>
    </message>
    <message>
        <source>See all users</source>
        <translation>Se alla användare</translation>
    </message>
    <message>
        <source>Invite users</source>
        <translation>Bjuda in användare</translation>
    </message>
    <message>
        <source>Create, edit and remove users</source>
        <translation>Skapa, redigera och ta bort användare</translation>
    </message>
    <message>
        <source>Disable and enable users</source>
        <translation>Inaktivera och aktivera användare</translation>
    </message>
    <message>
        <source>Restrict users&apos; rights</source>
        <translation>Begränsa användares behörigheter</translation>
    </message>
    <message>
        <source>See roles</source>
        <translation>Se roller</translation>
    </message>
    <message>
        <source>Give and take roles</source>
        <translation>Ge och ta ifrån roller</translation>
    </message>
    <message>
        <source>Create and change roles</source>
        <translation>Skapa och ändra roller</translation>
    </message>
    <message>
        <source>See groups</source>
        <translation>Se grupper</translation>
    </message>
    <message>
        <source>Create and change groups</source>
        <translation>Skapa och ändra grupper</translation>
    </message>
    <message>
        <source>See all budgets</source>
        <translation>Se alla budgetar</translation>
    </message>
    <message>
        <source>Create and change budgets</source>
        <translation>Skapa och ändra budgetar</translation>
    </message>
    <message>
        <source>Allow payment methods</source>
        <translation>Tillåta betalningssätt</translation>
    </message>
    <message>
        <source>Apply for invoice</source>
        <translation>Ansöka om faktura</translation>
    </message>
    <message>
        <source>Place orders</source>
        <translation>Beställa</translation>
    </message>
    <message>
        <source>See own orders</source>
        <translation>Se egna ordrar</translation>
    </message>
    <message>
        <source>See the group&apos;s orders</source>
        <translation>Se gruppens ordrar</translation>
    </message>
    <message>
        <source>See all the company&apos;s orders</source>
        <translation>Se alla företagets ordrar</translation>
    </message>
    <message>
        <source>Approve orders</source>
        <translation>Godkänna ordrar</translation>
    </message>
    <message>
        <source>See the log</source>
        <translation>Se loggen</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Inbjuden</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Inaktiverad</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Inskickad</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Avslagen</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Tillbakadragen</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>They can be kept on this computer and sent the next time you open the program.</source>
        <translation>De kan ligga kvar på den här datorn och skickas nästa gång du öppnar programmet.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>&amp;Keep until next time</source>
        <translation>&amp;Behåll till nästa gång</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Start with a sample company and its own service on this machine.</source>
        <translation>Börja med ett exempelföretag och en egen tjänst på den här datorn.</translation>
    </message>
    <message>
        <source>In the demonstration, sign in as administrator, manager, approver or customer.</source>
        <translation>Logga in i demonstrationen som administrator, manager, approver (ordergodkännare) eller customer (kund).</translation>
    </message>
    <message>
        <source>How many users a new sample company has (13 to 1000000).</source>
        <translation>Hur många användare ett nytt exempelföretag har (13 till 1000000).</translation>
    </message>
    <message>
        <source>Begin the demonstration anew.</source>
        <translation>Börja om demonstrationen.</translation>
    </message>
    <message>
        <source>Fix the demonstration&apos;s day (YYYY-MM-DD).</source>
        <translation>Lås dagen i demonstrationen (ÅÅÅÅ-MM-DD).</translation>
    </message>
    <message>
        <source>The address of the account service.</source>
        <translation>Adressen till kontotjänsten.</translation>
    </message>
    <message>
        <source>Keep all data in this folder.</source>
        <translation>Håll alla data i den här mappen.</translation>
    </message>
    <message>
        <source>Start without a window, synchronise once and end.</source>
        <translation>Starta utan fönster, synkronisera en gång och avsluta.</translation>
    </message>
    <message>
        <source>Tell what this machine has of what the program needs.</source>
        <translation>Visa vad den här datorn har av det som programmet behöver.</translation>
    </message>
    <message>
        <source>Make pictures of every part of the window in this folder.</source>
        <translation>Gör bilder av alla delar av fönstret i den här mappen.</translation>
    </message>
    <message>
        <source>Tell the version.</source>
        <translation>Visa versionen.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Visa den här hjälpen.</translation>
    </message>
    <message>
        <source>Administers a company&apos;s account at a web shop.</source>
        <translation>Administrerar företagets konto i en nätbutik.</translation>
    </message>
    <message>
        <source>There is no option “%1”. “selskap --help” lists them.</source>
        <translation>Valet ”%1” finns inte. ”selskap --help” visar alla.</translation>
    </message>
    <message>
        <source>An option lacks its value. “selskap --help” lists them.</source>
        <translation>Ett val saknar sitt värde. ”selskap --help” visar alla.</translation>
    </message>
    <message>
        <source>“%1” is no option. “selskap --help” lists them.</source>
        <translation>”%1” är inget val. ”selskap --help” visar alla.</translation>
    </message>
    <message>
        <source>--as takes administrator, manager, approver or customer, not “%1”.</source>
        <translation>--as tar administrator, manager, approver eller customer, inte ”%1”.</translation>
    </message>
    <message>
        <source>--users takes a number from 13 to 1000000, not “%1”.</source>
        <translation>--users tar ett tal från 13 till 1000000, inte ”%1”.</translation>
    </message>
    <message>
        <source>--today takes a day such as 2026-11-23, not “%1”.</source>
        <translation>--today tar en dag som 2026-11-23, inte ”%1”.</translation>
    </message>
    <message>
        <source>--profile takes a folder.</source>
        <translation>--profile tar en mapp.</translation>
    </message>
    <message>
        <source>--tour takes a folder.</source>
        <translation>--tour tar en mapp.</translation>
    </message>
    <message>
        <source>--demo brings its own service; leave out --server.</source>
        <translation>--demo har en egen tjänst; utelämna --server.</translation>
    </message>
    <message>
        <source>--as, --users, --fresh and --today go with --demo.</source>
        <translation>--as, --users, --fresh och --today hör ihop med --demo.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a service. It should look like https://account.example.com.</source>
        <translation>”%1” är inte adressen till en tjänst. Den ska se ut som https://account.example.com.</translation>
    </message>
    <message>
        <source>“%1” is not encrypted. Use an address that begins with https://.</source>
        <translation>”%1” är inte krypterad. Använd en adress som börjar med https://.</translation>
    </message>
    <message>
        <source>The language of the window, one of %1.</source>
        <translation>Fönstrets språk, ett av %1.</translation>
    </message>
    <message>
        <source>Make each picture of the tour once, the languages and themes taking turns.</source>
        <translation>Gör varje bild av rundturen en gång, med språk och teman i tur och ordning.</translation>
    </message>
    <message>
        <source>--language takes one of %1, not “%2”.</source>
        <translation>--language tar ett av %1, inte ”%2”.</translation>
    </message>
    <message>
        <source>--once goes with --tour.</source>
        <translation>--once hör ihop med --tour.</translation>
    </message>
    <message>
        <source>A link of a mail, which the window of its company opens.</source>
        <translation>En länk från ett e-postmeddelande, som öppnas i företagets fönster.</translation>
    </message>
    <message>
        <source>“%1” is no link that Selskap can open.</source>
        <translation>”%1” är ingen länk som Selskap kan öppna.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Kommandopalett</translation>
    </message>
    <message>
        <source>What to do, or a person, a group, an order</source>
        <translation>Vad som ska göras, eller en person, en grupp, en beställning</translation>
    </message>
    <message>
        <source>What matches</source>
        <translation>Det som passar</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <comment>a menu and a menu within it</comment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a record&apos;s name; what tells it from others</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Inget passar.</translation>
    </message>
    <message>
        <source>This cannot be done now.</source>
        <translation>Det går inte att göra nu.</translation>
    </message>
    <message>
        <source>Enter carries it out or shows it.</source>
        <translation>Retur utför eller visar det.</translation>
    </message>
</context>
<context>
    <name>Company</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Organisation number</source>
        <translation>Organisationsnummer</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Billing address</source>
        <translation>Fakturaadress</translation>
    </message>
    <message>
        <source>Delivery address</source>
        <translation>Leveransadress</translation>
    </message>
    <message>
        <source>Payment methods</source>
        <translation>Betalningssätt</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>Kreditgräns</translation>
    </message>
    <message>
        <source>Limits include VAT</source>
        <translation>Gränser är inkl. moms</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tidszon</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
</context>
<context>
    <name>CompanyPage</name>
    <message>
        <source>Sections of My company</source>
        <translation>Delar av Mitt företag</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Uppgifter</translation>
    </message>
    <message>
        <source>Payment and invoice</source>
        <translation>Betalning och faktura</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status (%1)</source>
        <translation>Status (%1)</translation>
    </message>
    <message>
        <source>&amp;Monthly report …</source>
        <translation>&amp;Månadsrapport …</translation>
    </message>
    <message>
        <source>A&amp;ccess report …</source>
        <translation>Å&amp;tkomstrapport …</translation>
    </message>
    <message>
        <source>Hand&amp;over</source>
        <translation>&amp;Överlämning</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Must be decided</source>
        <translation>Måste avgöras</translation>
    </message>
    <message>
        <source>It has been removed at the service. What you did on %1 can no longer be carried out.</source>
        <translation>Det finns inte längre hos tjänsten. Det du gjorde %1 kan inte genomföras.</translation>
    </message>
    <message>
        <source>You chose “%1” on %2. It has waited so long that it is not carried out unless you say so.</source>
        <translation>Du valde ”%1” %2. Det har väntat så länge att det inte görs utan att du bekräftar det.</translation>
    </message>
    <message>
        <source>You chose “%1” on %2. Somebody has changed the following since, so check that it is still right.</source>
        <translation>Du valde ”%1” %2. Sedan dess har någon ändrat detta, så kontrollera att valet fortfarande är rätt.</translation>
    </message>
    <message>
        <source>You changed it on %1, and somebody else has changed the same. Choose what shall hold.</source>
        <translation>Du ändrade detta %1, och någon annan har ändrat samma sak. Välj vad som ska gälla.</translation>
    </message>
    <message>
        <source>You changed it on %1, and somebody else changed the same on %2. Choose what shall hold.</source>
        <translation>Du ändrade detta %1, och någon annan ändrade samma sak %2. Välj vad som ska gälla.</translation>
    </message>
    <message>
        <source>All &amp;mine</source>
        <translation>Alla &amp;mina</translation>
    </message>
    <message>
        <source>All from the &amp;service</source>
        <translation>Alla från &amp;tjänsten</translation>
    </message>
    <message>
        <source>&amp;Use these values</source>
        <translation>&amp;Använd dessa värden</translation>
    </message>
    <message>
        <source>&amp;Give up my change</source>
        <translation>&amp;Ge upp min ändring</translation>
    </message>
    <message>
        <source>%1 anyway</source>
        <comment>a command such as Disable</comment>
        <translation>%1 ändå</translation>
    </message>
    <message>
        <source>%1, your value: %2</source>
        <translation>%1, ditt värde: %2</translation>
    </message>
    <message>
        <source>%1, at the service: %2</source>
        <translation>%1, hos tjänsten: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) left to choose</source>
        <translation>
            <numerusform>%n värde återstår att välja</numerusform>
            <numerusform>%n värden återstår att välja</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later change(s) that build on this are given up with it.</source>
        <translation>
            <numerusform>%n senare ändring som bygger på denna ges också upp.</numerusform>
            <numerusform>%n senare ändringar som bygger på denna ges också upp.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another value</source>
        <translation>Ett annat värde</translation>
    </message>
    <message>
        <source>%1: another value</source>
        <translation>%1: ett annat värde</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field: what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ConflictListModel</name>
    <message>
        <source>Record</source>
        <translation>Vem eller vad</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>Your value</source>
        <translation>Ditt värde</translation>
    </message>
    <message>
        <source>At the service</source>
        <translation>Hos tjänsten</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Före</translation>
    </message>
    <message>
        <source>What shall hold</source>
        <translation>Vad som ska gälla</translation>
    </message>
</context>
<context>
    <name>ConflictModel</name>
    <message>
        <source>Choose …</source>
        <translation>Välj …</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(tomt)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>As you saw it</source>
        <translation>Så som du såg det</translation>
    </message>
    <message>
        <source>Your value</source>
        <translation>Ditt värde</translation>
    </message>
    <message>
        <source>At the service</source>
        <translation>Hos tjänsten</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Före</translation>
    </message>
    <message>
        <source>What shall hold</source>
        <translation>Vad som ska gälla</translation>
    </message>
    <message>
        <source>Changed by %1, %2</source>
        <comment>a person, and a time</comment>
        <translation>Ändrat av %1, %2</translation>
    </message>
</context>
<context>
    <name>ConflictsDialog</name>
    <message>
        <source>Use &amp;mine</source>
        <translation>Använd &amp;mina</translation>
    </message>
    <message>
        <source>Use the &amp;service&apos;s</source>
        <translation>Använd &amp;tjänstens</translation>
    </message>
    <message>
        <source>Must be decided</source>
        <translation>Måste avgöras</translation>
    </message>
    <message>
        <source>Somebody else has changed the same</source>
        <translation>Någon annan har ändrat samma sak</translation>
    </message>
    <message>
        <source>Select lines and choose for all of them whose value shall hold. Nothing is lost until you say so.</source>
        <translation>Markera rader och välj för alla vems värde som ska gälla. Inget går förlorat förrän du säger till.</translation>
    </message>
    <message>
        <source>Field:</source>
        <translation>Fält:</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>&amp;Use these values</source>
        <translation>&amp;Använd dessa värden</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Alla fält</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) left to choose</source>
        <translation>
            <numerusform>%n värde återstår att välja</numerusform>
            <numerusform>%n värden återstår att välja</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed by you, %1</source>
        <translation>Ändrat av dig, %1</translation>
    </message>
</context>
<context>
    <name>CopyBudgetsDialog</name>
    <message>
        <source>Copy to the next period</source>
        <translation>Kopiera till nästa period</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n budget(s) to the next period</source>
        <translation>
            <numerusform>Kopiera %n budget till nästa period</numerusform>
            <numerusform>Kopiera %n budgetar till nästa period</numerusform>
        </translation>
    </message>
    <message>
        <source>A budget without an end gets one, so that the new one follows it.</source>
        <translation>En budget utan slutdatum får ett, så att den nya följer efter.</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Change the amounts by</source>
        <translation>Ändra beloppen med</translation>
    </message>
    <message>
        <source>&amp;Change the amounts by</source>
        <translation>&amp;Ändra beloppen med</translation>
    </message>
    <message>
        <source>What will be made</source>
        <translation>Detta skapas</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Amount now</source>
        <translation>Belopp nu</translation>
    </message>
    <message>
        <source>New amount</source>
        <translation>Nytt belopp</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Skapa</translation>
    </message>
    <message>
        <source>It has no end, so nothing follows it.</source>
        <translation>Den har inget slut, så ingenting följer efter.</translation>
    </message>
    <message numerus="yes">
        <source>%n budget(s) will be made.</source>
        <translation>
            <numerusform>%n budget skapas.</numerusform>
            <numerusform>%n budgetar skapas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n budget(s) made for the next period.</source>
        <translation>
            <numerusform>%n budget har skapats för nästa period.</numerusform>
            <numerusform>%n budgetar har skapats för nästa period.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayEditor</name>
    <message>
        <source>No date</source>
        <translation>Inget datum</translation>
    </message>
    <message>
        <source>Remove the date</source>
        <translation>Ta bort datumet</translation>
    </message>
</context>
<context>
    <name>DelegateDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Spara</translation>
    </message>
    <message>
        <source>&amp;Remove delegate</source>
        <translation>Ta &amp;bort ersättare</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>Ersättare</translation>
    </message>
    <message>
        <source>Who decides while you are away</source>
        <translation>Vem som avgör medan du är borta</translation>
    </message>
    <message>
        <source>From the first day to the last, both included, your delegate decides on the orders that wait for you, as you still can.</source>
        <translation>Från och med den första dagen till och med den sista kan din ersättare avgöra de ordrar som väntar på dig. Det kan du fortfarande också själv.</translation>
    </message>
    <message>
        <source>&amp;Delegate *</source>
        <translation>&amp;Ersättare *</translation>
    </message>
    <message>
        <source>&amp;From *</source>
        <translation>&amp;Från *</translation>
    </message>
    <message>
        <source>&amp;To *</source>
        <translation>&amp;Till *</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Nobody decides in your place any more.</source>
        <translation>Ingen avgör längre i ditt ställe.</translation>
    </message>
    <message>
        <source>It was not saved. %1</source>
        <translation>Det sparades inte. %1</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Välj …</translation>
    </message>
    <message>
        <source>These days are over.</source>
        <translation>De dagarna är förbi.</translation>
    </message>
    <message>
        <source>%1 decides in your place from %2 to %3.</source>
        <translation>%1 avgör i ditt ställe från %2 till %3.</translation>
    </message>
    <message>
        <source>Nobody else may approve orders at present.</source>
        <translation>Ingen annan får godkänna ordrar för närvarande.</translation>
    </message>
    <message>
        <source>Who may approve orders has not been received from the service yet.</source>
        <translation>Vem som får godkänna ordrar har ännu inte kommit från tjänsten.</translation>
    </message>
</context>
<context>
    <name>DelegateEditor</name>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>To and including</source>
        <translation>Till och med</translation>
    </message>
</context>
<context>
    <name>DesktopNotice</name>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Redigera</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Uppgifter</translation>
    </message>
    <message>
        <source>Choose a row to see its details.</source>
        <translation>Välj en rad för att se uppgifterna.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Ett ögonblick …</translation>
    </message>
    <message>
        <source>This record is no longer there, or no longer for you to see.</source>
        <translation>Detta finns inte längre, eller så får du inte längre se det.</translation>
    </message>
    <message>
        <source>Somebody else has changed the same. Your change is kept until you decide.</source>
        <translation>Någon annan har ändrat samma sak. Din ändring bevaras tills du avgör.</translation>
    </message>
    <message>
        <source>Choose value …</source>
        <translation>Välj värde …</translation>
    </message>
    <message>
        <source>Discard my change</source>
        <translation>Förkasta min ändring</translation>
    </message>
    <message>
        <source>Edit (F2)</source>
        <translation>Redigera (F2)</translation>
    </message>
    <message>
        <source>Choose a row first.</source>
        <translation>Välj en rad först.</translation>
    </message>
</context>
<context>
    <name>DistributeBudgetDialog</name>
    <message>
        <source>&amp;Equal parts of the whole</source>
        <translation>&amp;Lika delar av hela beloppet</translation>
    </message>
    <message>
        <source>The &amp;same amount each:</source>
        <translation>&amp;Samma belopp till var och en:</translation>
    </message>
    <message>
        <source>Distribute to members</source>
        <translation>Fördela på medlemmar</translation>
    </message>
    <message>
        <source>Distribute %1</source>
        <translation>Fördela %1</translation>
    </message>
    <message>
        <source>Each gets a budget of their own, with the same period and rules. The common one of %1 stays.</source>
        <translation>Var och en får en egen budget med samma period och regler. Den gemensamma på %1 finns kvar.</translation>
    </message>
    <message>
        <source>Amount for each</source>
        <translation>Belopp till var och en</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Medlemmar</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Medlem</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Belopp</translation>
    </message>
    <message>
        <source>&amp;Create budgets</source>
        <translation>&amp;Skapa budgetar</translation>
    </message>
    <message>
        <source>Choose at least one member.</source>
        <translation>Välj minst en medlem.</translation>
    </message>
    <message>
        <source>Type an amount, such as 5 000.</source>
        <translation>Skriv ett belopp, till exempel 5 000.</translation>
    </message>
    <message numerus="yes">
        <source>%n budget(s), together %1.</source>
        <translation>
            <numerusform>%n budget, tillsammans %1.</numerusform>
            <numerusform>%n budgetar, tillsammans %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n budget(s) made for members.</source>
        <translation>
            <numerusform>%n budget har skapats för medlemmar.</numerusform>
            <numerusform>%n budgetar har skapats för medlemmar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditWatch</name>
    <message>
        <source>It was not saved. %1</source>
        <translation>Det sparades inte. %1</translation>
    </message>
</context>
<context>
    <name>EffectiveRightsDialog</name>
    <message>
        <source>Effective rights</source>
        <translation>Gällande behörigheter</translation>
    </message>
    <message>
        <source>Rights and where they come from</source>
        <translation>Behörigheter och var de kommer ifrån</translation>
    </message>
    <message>
        <source>Roles, to try out</source>
        <translation>Roller att pröva</translation>
    </message>
    <message>
        <source>What if the person had these roles?</source>
        <translation>Om personen hade dessa roller?</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Spara</translation>
    </message>
    <message>
        <source>What %1 may do</source>
        <translation>Vad %1 får göra</translation>
    </message>
    <message>
        <source>Everybody has at least one role.</source>
        <translation>Alla har minst en roll.</translation>
    </message>
    <message>
        <source>Gains: %1</source>
        <translation>Får: %1</translation>
    </message>
    <message>
        <source>Loses: %1</source>
        <translation>Förlorar: %1</translation>
    </message>
    <message>
        <source>Nothing changes in what the person may do.</source>
        <translation>Ingenting ändras i vad personen får göra.</translation>
    </message>
    <message>
        <source>The roles of %1 are saved.</source>
        <translation>Rollerna för %1 är sparade.</translation>
    </message>
</context>
<context>
    <name>EffectiveRightsModel</name>
    <message>
        <source>✓ yes</source>
        <translation>✓ ja</translation>
    </message>
    <message>
        <source>✕ taken away</source>
        <translation>✕ fråntagen</translation>
    </message>
    <message>
        <source>– no</source>
        <translation>– nej</translation>
    </message>
    <message>
        <source>✓ gained</source>
        <translation>✓ får</translation>
    </message>
    <message>
        <source>✕ lost</source>
        <translation>✕ förlorar</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Behörighet</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Efteråt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>This must be filled in.</source>
        <translation>Detta måste fyllas i.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Detta är för långt.</translation>
    </message>
    <message>
        <source>This holds a character that cannot be used.</source>
        <translation>Här finns ett tecken som inte kan användas.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Detta är ingen e-postadress.</translation>
    </message>
    <message>
        <source>This is not a phone number.</source>
        <translation>Detta är inget telefonnummer.</translation>
    </message>
    <message>
        <source>This is not a valid number.</source>
        <translation>Detta är inget giltigt nummer.</translation>
    </message>
    <message>
        <source>This is not a country.</source>
        <translation>Detta är inget land.</translation>
    </message>
    <message>
        <source>This is not a language.</source>
        <translation>Detta är inget språk.</translation>
    </message>
    <message>
        <source>This is not a time zone.</source>
        <translation>Detta är ingen tidszon.</translation>
    </message>
    <message>
        <source>The amount must be above zero.</source>
        <translation>Beloppet måste vara över noll.</translation>
    </message>
    <message>
        <source>The amount is too large.</source>
        <translation>Beloppet är för stort.</translation>
    </message>
    <message>
        <source>This value is not possible here.</source>
        <translation>Värdet är inte möjligt här.</translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation>Slutet är före början.</translation>
    </message>
    <message>
        <source>This is not one of the choices.</source>
        <translation>Detta är inget av alternativen.</translation>
    </message>
    <message>
        <source>This value does not fit here.</source>
        <translation>Värdet passar inte här.</translation>
    </message>
    <message>
        <source>The amount must be in the company&apos;s currency.</source>
        <translation>Beloppet måste vara i företagets valuta.</translation>
    </message>
    <message>
        <source>The service does not know this field. A newer version of the program may help.</source>
        <translation>Tjänsten känner inte till fältet. En nyare version av programmet kan hjälpa.</translation>
    </message>
    <message>
        <source>What this refers to does not exist any more.</source>
        <translation>Det som detta hänvisar till finns inte längre.</translation>
    </message>
    <message>
        <source>This cannot be changed.</source>
        <translation>Detta kan inte ändras.</translation>
    </message>
    <message>
        <source>Built-in roles cannot be changed. Make a copy and change that.</source>
        <translation>Inbyggda roller kan inte ändras. Gör en kopia och ändra den.</translation>
    </message>
    <message>
        <source>Nobody changes their own roles, restrictions, limits or status. Ask another administrator.</source>
        <translation>Ingen ändrar sina egna roller, begränsningar, gränser eller sin egen status. Fråga en annan administratör.</translation>
    </message>
    <message>
        <source>This user has rights that you lack. Ask an administrator.</source>
        <translation>Användaren har behörigheter som du saknar. Fråga en administratör.</translation>
    </message>
    <message>
        <source>You do not have the right to do this. Ask an administrator.</source>
        <translation>Du har inte behörighet att göra detta. Fråga en administratör.</translation>
    </message>
    <message>
        <source>You cannot give rights that you do not have yourself.</source>
        <translation>Du kan inte ge behörigheter som du inte har själv.</translation>
    </message>
    <message>
        <source>You cannot lift the restriction of a right that you do not have yourself.</source>
        <translation>Du kan inte häva begränsningen av en behörighet som du inte har själv.</translation>
    </message>
    <message>
        <source>This is the company&apos;s last administrator. Make another administrator first.</source>
        <translation>Detta är företagets sista administratör. Gör någon annan till administratör först.</translation>
    </message>
    <message>
        <source>Nobody approves their own order.</source>
        <translation>Ingen godkänner sin egen order.</translation>
    </message>
    <message>
        <source>Others are to decide this order.</source>
        <translation>Andra ska avgöra den här ordern.</translation>
    </message>
    <message>
        <source>Nobody can approve this order. Give its group an approver.</source>
        <translation>Ingen kan godkänna den här ordern. Ge gruppen en godkännare.</translation>
    </message>
    <message>
        <source>The budget does not cover this.</source>
        <translation>Budgeten täcker inte detta.</translation>
    </message>
    <message>
        <source>This is no longer possible: the record has moved on.</source>
        <translation>Detta är inte längre möjligt, för något har hänt här sedan dess.</translation>
    </message>
    <message>
        <source>Another one already has this value. Choose a different one.</source>
        <translation>En annan har redan det här värdet. Välj ett annat.</translation>
    </message>
    <message>
        <source>The service does not accept the value.</source>
        <translation>Tjänsten godtar inte värdet.</translation>
    </message>
    <message>
        <source>There is already such a record.</source>
        <translation>Detta finns redan.</translation>
    </message>
    <message>
        <source>It is still in use. Move what uses it first.</source>
        <translation>Det används fortfarande. Flytta det som använder det först.</translation>
    </message>
    <message>
        <source>A group cannot stand below itself.</source>
        <translation>En grupp kan inte ligga under sig själv.</translation>
    </message>
    <message>
        <source>The topmost group cannot be removed or moved.</source>
        <translation>Den översta gruppen kan inte tas bort eller flyttas.</translation>
    </message>
    <message>
        <source>The company does not have this payment method.</source>
        <translation>Företaget har inte det här betalningssättet.</translation>
    </message>
    <message>
        <source>The company has not been approved for this payment method.</source>
        <translation>Företaget är inte godkänt för det här betalningssättet.</translation>
    </message>
    <message>
        <source>This person does not have the right to approve orders.</source>
        <translation>Den här personen har inte behörighet att godkänna ordrar.</translation>
    </message>
    <message>
        <source>Orders are placed in one&apos;s own name.</source>
        <translation>Man beställer i eget namn.</translation>
    </message>
    <message>
        <source>This changes too much at once. Do it in smaller steps.</source>
        <translation>Detta ändrar för mycket på en gång. Gör det i mindre steg.</translation>
    </message>
    <message>
        <source>The record does not exist any more.</source>
        <translation>Detta finns inte längre.</translation>
    </message>
    <message>
        <source>Somebody else changed the same.</source>
        <translation>Någon annan ändrade samma sak.</translation>
    </message>
    <message>
        <source>The record has been removed meanwhile.</source>
        <translation>Detta har tagits bort under tiden.</translation>
    </message>
    <message>
        <source>This has waited for more than three days. Look at it again before it is sent.</source>
        <translation>Detta har väntat i mer än tre dagar. Se på det igen innan det skickas.</translation>
    </message>
    <message>
        <source>Everything is fetched anew.</source>
        <translation>Allt hämtas på nytt.</translation>
    </message>
    <message>
        <source>The service is still working on it.</source>
        <translation>Tjänsten arbetar fortfarande med det.</translation>
    </message>
    <message>
        <source>The program sent one change as another. Please report this.</source>
        <translation>Programmet skickade en ändring som en annan. Anmäl gärna detta.</translation>
    </message>
    <message>
        <source>The sign-in was refused or given up.</source>
        <translation>Inloggningen avvisades eller avbröts.</translation>
    </message>
    <message>
        <source>Somebody else signed in. What is stored here belongs to another account and is left alone.</source>
        <translation>En annan person loggade in. Det som är lagrat här hör till ett annat konto och lämnas i fred.</translation>
    </message>
    <message>
        <source>Your change is kept here: correct it, or give it up.</source>
        <translation>Din ändring bevaras här: rätta den, eller ge upp den.</translation>
    </message>
    <message>
        <source>It was cancelled. Nothing has changed.</source>
        <translation>Det avbröts. Ingenting har ändrats.</translation>
    </message>
    <message>
        <source>There is no connection. You can read and edit; changes are sent when the line is back.</source>
        <translation>Det finns ingen anslutning. Du kan läsa och redigera; ändringar skickas när anslutningen är tillbaka.</translation>
    </message>
    <message>
        <source>The service did not answer in time. Your changes are kept here and tried again.</source>
        <translation>Tjänsten svarade inte i tid. Dina ändringar bevaras här och prövas igen.</translation>
    </message>
    <message>
        <source>Something else than the account service answered. Your changes are kept here. Check the address, and whether the network asks you to sign in.</source>
        <translation>Något annat än kontotjänsten svarade. Dina ändringar bevaras här. Kontrollera adressen, och om nätverket ber dig logga in.</translation>
    </message>
    <message>
        <source>The service needs another version of this program. Your changes are kept here. Install the newest version.</source>
        <translation>Tjänsten behöver en annan version av programmet. Dina ändringar bevaras här. Installera den nyaste versionen.</translation>
    </message>
    <message>
        <source>The session has expired. Your changes are kept here. Sign in to go on.</source>
        <translation>Sessionen har gått ut. Dina ändringar bevaras här. Logga in för att fortsätta.</translation>
    </message>
    <message>
        <source>The service refused it.</source>
        <translation>Tjänsten avvisade det.</translation>
    </message>
    <message>
        <source>The record does not exist any more. Somebody may have removed it, or you may no longer see it.</source>
        <translation>Detta finns inte längre. Någon kan ha tagit bort det, eller så får du inte längre se det.</translation>
    </message>
    <message>
        <source>Somebody else changed the same. Both values are kept: choose which shall hold.</source>
        <translation>Någon annan ändrade samma sak. Båda värdena bevaras: välj vilket som ska gälla.</translation>
    </message>
    <message>
        <source>A value breaks a rule.</source>
        <translation>Ett värde bryter mot en regel.</translation>
    </message>
    <message>
        <source>The service asks for a pause. Your changes are kept here and sent in a while.</source>
        <translation>Tjänsten ber om en paus. Dina ändringar bevaras här och skickas om en stund.</translation>
    </message>
    <message>
        <source>The service failed. Your changes are kept here and tried again.</source>
        <translation>Ett fel uppstod hos tjänsten. Dina ändringar bevaras här och prövas igen.</translation>
    </message>
    <message>
        <source>Another window already uses this account&apos;s data. Close it and try again.</source>
        <translation>Ett annat fönster använder redan det här kontots data. Stäng det och försök igen.</translation>
    </message>
    <message>
        <source>It could not be stored: the disk is full. The last change is not kept. Make room and try again.</source>
        <translation>Det kunde inte lagras: disken är full. Den senaste ändringen är inte bevarad. Frigör utrymme och försök igen.</translation>
    </message>
    <message>
        <source>It could not be stored: the folder cannot be written. The last change is not kept. Check the folder&apos;s rights and try again.</source>
        <translation>Det kunde inte lagras: mappen går inte att skriva i. Den senaste ändringen är inte bevarad. Kontrollera åtkomsten till mappen och försök igen.</translation>
    </message>
    <message>
        <source>A stored file is damaged. It was put aside, and what the service has is fetched anew.</source>
        <translation>En lagrad fil är skadad. Den har lagts åt sidan, och det som tjänsten har hämtas på nytt.</translation>
    </message>
    <message>
        <source>The stored data were made by a newer version of this program and are left as they are. Install the newest version.</source>
        <translation>De lagrade uppgifterna är gjorda av en nyare version av programmet och lämnas som de är. Installera den nyaste versionen.</translation>
    </message>
    <message>
        <source>It could not be stored. The last change is not kept. Try again; if it goes on, restart the program.</source>
        <translation>Det kunde inte lagras. Den senaste ändringen är inte bevarad. Försök igen; starta om programmet om det fortsätter.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring cannot be used. You stay signed in until you close the program. Unlock the keyring and sign in again to be remembered.</source>
        <translation>Systemets nyckelring kan inte användas. Du är inloggad tills du stänger programmet. Lås upp nyckelringen och logga in igen för att bli ihågkommen.</translation>
    </message>
    <message>
        <source>The program made a mistake. Nothing that was stored is lost. Please report the details.</source>
        <translation>Programmet gjorde ett fel. Ingenting av det som lagrats är förlorat. Anmäl gärna detaljerna.</translation>
    </message>
    <message>
        <source>An application to pay by invoice is being considered already.</source>
        <translation>En ansökan om faktura behandlas redan.</translation>
    </message>
    <message>
        <source>Only an Administrator can do this.</source>
        <translation>Bara en Administratör kan göra detta.</translation>
    </message>
    <message>
        <source>The approvers have been reminded a short while ago.</source>
        <translation>Godkännarna påmindes för en kort stund sedan.</translation>
    </message>
    <message>
        <source>This order does not wait for a decision.</source>
        <translation>Den här ordern väntar inte på något avgörande.</translation>
    </message>
    <message>
        <source>This order waits for you alone.</source>
        <translation>Den här ordern väntar bara på dig.</translation>
    </message>
    <message>
        <source>This organisation is registered already. Ask one of its administrators for access.</source>
        <translation>Den här organisationen är redan registrerad. Be någon av dess administratörer om åtkomst.</translation>
    </message>
    <message>
        <source>This e-mail is a user&apos;s already. Ask their administrator for a link to choose a password first.</source>
        <translation>Den här e-postadressen tillhör redan en användare. Be administratören där om en länk för att välja lösenord först.</translation>
    </message>
    <message>
        <source>This e-mail is known already, and this is not its password.</source>
        <translation>Den här e-postadressen är redan känd, och detta är inte dess lösenord.</translation>
    </message>
    <message>
        <source>The password needs at least 10 characters.</source>
        <translation>Lösenordet måste ha minst 10 tecken.</translation>
    </message>
    <message>
        <source>This password is among those that are guessed first. Choose another one.</source>
        <translation>Det här lösenordet hör till dem som gissas först. Välj ett annat.</translation>
    </message>
    <message>
        <source>The service&apos;s address was not found. You can read and edit; changes are sent when the line is back. If it goes on, check the address.</source>
        <translation>Tjänstens adress hittades inte. Du kan läsa och redigera; ändringar skickas när förbindelsen är tillbaka. Kontrollera adressen om det fortsätter.</translation>
    </message>
    <message>
        <source>Nothing answers at the service&apos;s address. You can read and edit; changes are sent when it is back.</source>
        <translation>Ingenting svarar på tjänstens adress. Du kan läsa och redigera; ändringar skickas när den är tillbaka.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy cannot be reached. Your changes are kept here. Check the system&apos;s proxy settings, or ask whoever runs the network.</source>
        <translation>Nätverkets proxy kan inte nås. Dina ändringar finns kvar här. Kontrollera systemets proxyinställningar, eller fråga den som sköter nätverket.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy asks for a name and a password. Your changes are kept here. Ask whoever runs the network.</source>
        <translation>Nätverkets proxy ber om namn och lösenord. Dina ändringar finns kvar här. Fråga den som sköter nätverket.</translation>
    </message>
    <message>
        <source>The connection is not safe: the service&apos;s certificate is not trusted here. Nothing was sent, and your changes are kept. Check this machine&apos;s clock and the network.</source>
        <translation>Förbindelsen är inte säker: tjänstens certifikat är inte betrott här. Inget skickades, och dina ändringar finns kvar. Kontrollera datorns klocka och nätverket.</translation>
    </message>
    <message>
        <source>Something else than the account service answered. Your changes are kept here. Open a browser to see whether the network asks you to sign in, and check the address.</source>
        <translation>Något annat än kontotjänsten svarade. Dina ändringar finns kvar här. Öppna en webbläsare för att se om nätverket ber dig logga in, och kontrollera adressen.</translation>
    </message>
    <message>
        <source>The file could not be written: the disk is full. Make room and try again.</source>
        <translation>Filen kunde inte skrivas: disken är full. Frigör utrymme och försök igen.</translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another folder.</source>
        <translation>Filen kunde inte skrivas där. Välj en annan mapp.</translation>
    </message>
    <message>
        <source>The file could not be written. Try again, or choose another folder.</source>
        <translation>Filen kunde inte skrivas. Försök igen, eller välj en annan mapp.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Print list</source>
        <translation>Skriv ut lista</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>Exportera lista</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %n row(s) that the list shows</source>
        <translation>
            <numerusform>&amp;Den enda raden som listan visar</numerusform>
            <numerusform>&amp;Alla %n rader som listan visar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n se&amp;lected row(s)</source>
        <translation>
            <numerusform>Den &amp;valda raden</numerusform>
            <numerusform>De %n &amp;valda raderna</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
    <message>
        <source>As the list &amp;shows them</source>
        <translation>&amp;Som listan visar dem</translation>
    </message>
    <message>
        <source>&amp;Every column</source>
        <translation>A&amp;lla kolumner</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Filtyp</translation>
    </message>
    <message>
        <source>E&amp;xcel workbook (XLSX)</source>
        <translation>&amp;Excelarbetsbok (XLSX)</translation>
    </message>
    <message>
        <source>&amp;Text with semicolons (CSV)</source>
        <translation>&amp;Text med semikolon (CSV)</translation>
    </message>
    <message>
        <source>&amp;PDF</source>
        <translation>&amp;PDF</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Förlopp</translation>
    </message>
    <message>
        <source>P&amp;rint …</source>
        <translation>Skriv &amp;ut …</translation>
    </message>
    <message>
        <source>Sa&amp;ve as …</source>
        <translation>Spa&amp;ra som …</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <comment>who has made the list; day and time</comment>
        <translation>%1, per %2</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excelarbetsbok (*.xlsx)</translation>
    </message>
    <message>
        <source>Text with semicolons (*.csv)</source>
        <translation>Text med semikolon (*.csv)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Sida %1</translation>
    </message>
    <message>
        <source>An Excel sheet cannot hold so many rows. Choose text with semicolons instead.</source>
        <translation>Ett Excelblad rymmer inte så många rader. Välj text med semikolon i stället.</translation>
    </message>
    <message>
        <source>It was not written. %1</source>
        <translation>Filen skrevs inte. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are sent to the printer.</source>
        <translation>
            <numerusform>%n rad har skickats till skrivaren.</numerusform>
            <numerusform>%n rader har skickats till skrivaren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are exported to %1.</source>
        <translation>
            <numerusform>%n rad har exporterats till %1.</numerusform>
            <numerusform>%n rader har exporterats till %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingModel</name>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tillstånd</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Selskap</source>
        <translation>Selskap</translation>
    </message>
    <message>
        <source>The shop has not said whom to call or write to.</source>
        <translation>Butiken har inte sagt vem du kan ringa eller skriva till.</translation>
    </message>
    <message>
        <source>Call the shop&apos;s customer service: %1</source>
        <translation>Ring butikens kundtjänst: %1</translation>
    </message>
    <message>
        <source>Write to the shop&apos;s customer service: %1</source>
        <translation>Skriv till butikens kundtjänst: %1</translation>
    </message>
    <message>
        <source>The shop&apos;s customer service: call %1, or write to %2</source>
        <translation>Butikens kundtjänst: ring %1, eller skriv till %2</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>just now</source>
        <translation>just nu</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>för %n min sedan</numerusform>
            <numerusform>för %n min sedan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>för %n timme sedan</numerusform>
            <numerusform>för %n timmar sedan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>för %n dag sedan</numerusform>
            <numerusform>för %n dagar sedan</numerusform>
        </translation>
    </message>
    <message>
        <source>Used %1 percent, %2 of %3, %4 too much</source>
        <translation>Använt %1 procent, %2 av %3, %4 för mycket</translation>
    </message>
    <message>
        <source>Used %1 percent, %2 of %3, %4 left</source>
        <translation>Använt %1 procent, %2 av %3, %4 återstår</translation>
    </message>
    <message>
        <source>(not visible to you)</source>
        <translation>(inte synlig för dig)</translation>
    </message>
    <message>
        <source>Sent %1, expires %2</source>
        <translation>Skickad %1, går ut %2</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n rad</numerusform>
            <numerusform>%n rader</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Parent group</source>
        <translation>Överordnad grupp</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivning</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>Kostnadsställe</translation>
    </message>
    <message>
        <source>Approvers</source>
        <translation>Godkännare</translation>
    </message>
    <message>
        <source>Default payment methods</source>
        <translation>Förvalda betalningssätt</translation>
    </message>
</context>
<context>
    <name>GroupPage</name>
    <message>
        <source>E&amp;xpand all</source>
        <translation>&amp;Fäll ut alla</translation>
    </message>
    <message>
        <source>C&amp;ollapse all</source>
        <translation>F&amp;äll ihop alla</translation>
    </message>
    <message>
        <source>&amp;New group …</source>
        <translation>&amp;Ny grupp …</translation>
    </message>
    <message>
        <source>&amp;Move to …</source>
        <translation>&amp;Flytta till …</translation>
    </message>
    <message>
        <source>&amp;Remove group …</source>
        <translation>&amp;Ta bort grupp …</translation>
    </message>
    <message>
        <source>Choose a group first.</source>
        <translation>Välj en grupp först.</translation>
    </message>
    <message>
        <source>The topmost group stays where it is.</source>
        <translation>Den översta gruppen stannar där den är.</translation>
    </message>
    <message>
        <source>The topmost group bears the company and cannot be removed.</source>
        <translation>Den översta gruppen bär upp företaget och kan inte tas bort.</translation>
    </message>
    <message>
        <source>Choose one group: what is in it must go somewhere.</source>
        <translation>Välj en enda grupp: det som finns i den måste flyttas någonstans.</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Ny grupp</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Skapa</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) moved to %1.</source>
        <translation>
            <numerusform>%n grupp har flyttats till %1.</numerusform>
            <numerusform>%n grupper har flyttats till %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupPeople</name>
    <message>
        <source>Members</source>
        <translation>Medlemmar</translation>
    </message>
    <message>
        <source>Approves the orders of its members</source>
        <translation>Godkänner medlemmarnas order</translation>
    </message>
    <message>
        <source>%1 (today %2 decides in their place)</source>
        <translation>%1 (i dag beslutar %2 i stället)</translation>
    </message>
    <message>
        <source>Nobody who can act now</source>
        <translation>Ingen som kan godkänna nu</translation>
    </message>
    <message>
        <source>An order that needs approval is refused.</source>
        <translation>En order som måste godkännas nekas.</translation>
    </message>
    <message>
        <source>They are the administrators, since neither the group nor those above it have an approver who can act.</source>
        <translation>De är administratörerna, eftersom varken gruppen eller de ovanför har en godkännare som kan godkänna.</translation>
    </message>
    <message>
        <source>Inherited from %1, since the group has no approver of its own who can act.</source>
        <translation>Ärvt från %1, eftersom gruppen inte har en egen godkännare som kan godkänna.</translation>
    </message>
    <message>
        <source>They cannot be read just now.</source>
        <translation>De kan inte läsas just nu.</translation>
    </message>
    <message>
        <source>Nobody belongs to this group itself.</source>
        <translation>Ingen hör till själva gruppen.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupTreeModel</name>
    <message>
        <source>✎ Removal waits</source>
        <translation>✎ Borttagning väntar</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n medlem</numerusform>
            <numerusform>%n medlemmar</numerusform>
        </translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Medlemmar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändring</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>%1, %2</source>
        <comment>number of an order, its buyer</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, waits since %2</source>
        <translation>%1, väntar sedan %2</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation>Gick ut %1</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>Går ut %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what is to be done, and how far it has come</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Orders that wait for approval</source>
        <translation>Order som väntar på godkännande</translation>
    </message>
    <message>
        <source>Those who may decide see them under Orders.</source>
        <translation>De som får avgöra dem ser dem under Order.</translation>
    </message>
    <message>
        <source>Open invitations</source>
        <translation>Öppna inbjudningar</translation>
    </message>
    <message>
        <source>These people have been invited and have not answered.</source>
        <translation>De här personerna är inbjudna och har inte svarat.</translation>
    </message>
    <message>
        <source>Budgets near their limit</source>
        <translation>Budgetar nära sin ram</translation>
    </message>
    <message>
        <source>The warning threshold is reached in the current period.</source>
        <translation>Varningsgränsen är nådd i den här perioden.</translation>
    </message>
    <message>
        <source>Not sent from this machine</source>
        <translation>Inte skickat från den här datorn</translation>
    </message>
    <message>
        <source>These changes are on this machine alone. Somebody who takes over on another one does not see them.</source>
        <translation>De här ändringarna finns bara på den här datorn. Den som tar över på en annan ser dem inte.</translation>
    </message>
    <message>
        <source>You may not see all of them</source>
        <translation>Du får inte se alla</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Inga</translation>
    </message>
    <message>
        <source>Being read …</source>
        <translation>Läses …</translation>
    </message>
</context>
<context>
    <name>HandoverWindow</name>
    <message>
        <source>Handover</source>
        <translation>Överlämning</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Visa</translation>
    </message>
    <message>
        <source>Sa&amp;ve as PDF …</source>
        <translation>Spa&amp;ra som PDF …</translation>
    </message>
    <message>
        <source>What somebody who takes over must know</source>
        <translation>Det som den som tar över måste veta</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;täng</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tillstånd</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <comment>who has made the page; day and time</comment>
        <translation>%1, per %2</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Sida %1</translation>
    </message>
    <message>
        <source>It is in %1.</source>
        <translation>Den finns i %1.</translation>
    </message>
    <message>
        <source>It was not written. %1</source>
        <translation>Filen skrevs inte. %1</translation>
    </message>
</context>
<context>
    <name>HealthSection</name>
    <message>
        <source>&amp;Invite an administrator …</source>
        <translation>&amp;Bjud in en administratör …</translation>
    </message>
    <message>
        <source>Choose &amp;approvers …</source>
        <translation>Välj &amp;godkännare …</translation>
    </message>
    <message>
        <source>New &amp;budget …</source>
        <translation>Ny &amp;budget …</translation>
    </message>
    <message>
        <source>Change &amp;budget …</source>
        <translation>Ändra &amp;budgeten …</translation>
    </message>
    <message>
        <source>Send invitation a&amp;gain</source>
        <translation>Skicka inbjudan i&amp;gen</translation>
    </message>
    <message>
        <source>Choose payment &amp;methods …</source>
        <translation>Välj betalnings&amp;sätt …</translation>
    </message>
    <message>
        <source>&amp;Disable …</source>
        <translation>&amp;Inaktivera …</translation>
    </message>
    <message>
        <source>Status of the account</source>
        <translation>Kontots status</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Visa</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>The account is being checked …</source>
        <translation>Kontot kontrolleras …</translation>
    </message>
    <message>
        <source>Nothing was found that needs your attention. The account is checked after each change.</source>
        <translation>Inget kräver din uppmärksamhet. Kontot kontrolleras efter varje ändring.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need attention. The account is checked after each change.</source>
        <translation>
            <numerusform>%n sak kräver uppmärksamhet. Kontot kontrolleras efter varje ändring.</numerusform>
            <numerusform>%n saker kräver uppmärksamhet. Kontot kontrolleras efter varje ändring.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one of those that were found.</source>
        <translation>Välj en av dem som hittades.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Det finns inget att göra.</translation>
    </message>
    <message>
        <source>Choose one of them alone.</source>
        <translation>Välj bara en av dem.</translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) will be sent again.</source>
        <translation>
            <numerusform>%n inbjudan skickas igen.</numerusform>
            <numerusform>%n inbjudningar skickas igen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) will be disabled.</source>
        <translation>
            <numerusform>%n användare inaktiveras.</numerusform>
            <numerusform>%n användare inaktiveras.</numerusform>
        </translation>
    </message>
    <message>
        <source>The change is saved, and is sent as soon as there is a line.</source>
        <translation>Ändringen är sparad och skickas så snart det finns förbindelse.</translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) will be sent.</source>
        <translation>
            <numerusform>%n inbjudan skickas.</numerusform>
            <numerusform>%n inbjudningar skickas.</numerusform>
        </translation>
    </message>
    <message>
        <source>New budget</source>
        <translation>Ny budget</translation>
    </message>
    <message>
        <source>It bounds what everybody in the group and its subgroups buys.</source>
        <translation>Den begränsar vad alla i gruppen och dess undergrupper köper.</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>S&amp;kapa</translation>
    </message>
    <message>
        <source>The budget is saved, and is sent as soon as there is a line.</source>
        <translation>Budgeten är sparad och skickas så snart det finns förbindelse.</translation>
    </message>
</context>
<context>
    <name>HealthWatch</name>
    <message>
        <source>The only administrator who can act</source>
        <translation>Den enda administratör som kan handla</translation>
    </message>
    <message numerus="yes">
        <source>%n buyer(s)</source>
        <translation>
            <numerusform>%n köpare</numerusform>
            <numerusform>%n köpare</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 used</source>
        <translation>%1 använt</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation>Gick ut %1</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>Går ut %1</translation>
    </message>
    <message>
        <source>Last day %1</source>
        <translation>Sista dag %1</translation>
    </message>
    <message>
        <source>A second administrator</source>
        <translation>En administratör till</translation>
    </message>
    <message>
        <source>If the only administrator is away, nobody can change the company&apos;s account or help anybody in.</source>
        <translation>När den enda administratören är borta kan ingen ändra företagets konto eller hjälpa någon in.</translation>
    </message>
    <message>
        <source>Groups without an approver</source>
        <translation>Grupper utan godkännare</translation>
    </message>
    <message>
        <source>Nobody who can approve is named for these groups or those above them, so what their buyers need approved goes to the administrators.</source>
        <translation>Ingen som kan godkänna är angiven för de här grupperna eller grupperna över dem. Det som deras köpare behöver få godkänt går därför till administratörerna.</translation>
    </message>
    <message>
        <source>Buyers without a budget</source>
        <translation>Köpare utan budget</translation>
    </message>
    <message>
        <source>No budget of their own, of their groups or of the company bounds what these users buy.</source>
        <translation>Varken en egen budget, en för deras grupper eller en för företaget begränsar vad de här användarna köper.</translation>
    </message>
    <message>
        <source>Budgets that run out</source>
        <translation>Budgetar som snart är slut</translation>
    </message>
    <message>
        <source>As much of these is used or reserved as their own warning threshold says, or more.</source>
        <translation>Av dessa är så mycket använt eller reserverat som deras egen varningsgräns säger, eller mer.</translation>
    </message>
    <message>
        <source>Invitations that expire</source>
        <translation>Inbjudningar som går ut</translation>
    </message>
    <message>
        <source>These have not been answered. After its last day the link works no more; sent again, a new one begins.</source>
        <translation>De här är inte besvarade. Efter sista dagen fungerar länken inte längre; skickas den igen börjar en ny frist.</translation>
    </message>
    <message>
        <source>Buyers without a payment method</source>
        <translation>Köpare utan betalningssätt</translation>
    </message>
    <message>
        <source>These users may order, but have no way to pay that the company uses.</source>
        <translation>De här användarna får beställa men har inget betalningssätt som företaget använder.</translation>
    </message>
    <message>
        <source>Active after their last day</source>
        <translation>Aktiva efter sista dagen</translation>
    </message>
    <message>
        <source>The last day of these users is over, and they can still sign in and order.</source>
        <translation>De här användarnas sista dag är över, och de kan fortfarande logga in och beställa.</translation>
    </message>
    <message>
        <source>Not checked, since you may not see all of it</source>
        <translation>Inte kontrollerat, eftersom du inte får se allt</translation>
    </message>
    <message>
        <source>Being checked …</source>
        <translation>Kontrolleras …</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Inget att göra</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n att titta på</numerusform>
            <numerusform>%n att titta på</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpSection</name>
    <message>
        <source>Contact us</source>
        <translation>Kontakta oss</translation>
    </message>
    <message>
        <source>The shop has not said whom to call or write to. Look for it on the shop&apos;s own pages.</source>
        <translation>Butiken har inte sagt vem du kan ringa eller skriva till. Titta på butikens egna sidor.</translation>
    </message>
    <message>
        <source>The shop&apos;s customer service helps with orders, invoices and this program.</source>
        <translation>Butikens kundtjänst hjälper till med ordrar, fakturor och det här programmet.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppet</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>&amp;Write an e-mail</source>
        <translation>&amp;Skriv ett e-brev</translation>
    </message>
</context>
<context>
    <name>ImportCommands</name>
    <message>
        <source>I&amp;mport …</source>
        <translation>I&amp;mportera …</translation>
    </message>
    <message>
        <source>Paste a &amp;table …</source>
        <translation>Klistra in en &amp;tabell …</translation>
    </message>
    <message>
        <source>There is no table to paste. Copy the rows in the spreadsheet first.</source>
        <translation>Det finns ingen tabell att klistra in. Kopiera raderna i kalkylarket först.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import groups</source>
        <translation>Importera grupper</translation>
    </message>
    <message>
        <source>Import budgets</source>
        <translation>Importera budgetar</translation>
    </message>
    <message>
        <source>Import users</source>
        <translation>Importera användare</translation>
    </message>
    <message>
        <source>&amp;Another file</source>
        <translation>&amp;En annan fil</translation>
    </message>
    <message>
        <source>Drop a file here, or paste a table that you have copied (Ctrl+V).</source>
        <translation>Släpp en fil här, eller klistra in en tabell som du har kopierat (Ctrl+V).</translation>
    </message>
    <message>
        <source>Workbooks (XLSX) and separated text (CSV), with headings in any order and in Norwegian, Swedish, Danish, Finnish or English. Nothing is sent before you have seen the check.</source>
        <translation>Arbetsböcker (XLSX) och text med skiljetecken (CSV), med rubriker i valfri ordning och på norska, svenska, danska, finska eller engelska. Ingenting skickas innan du har sett kontrollen.</translation>
    </message>
    <message>
        <source>&amp;Choose a file …</source>
        <translation>&amp;Välj en fil …</translation>
    </message>
    <message>
        <source>Save a &amp;template …</source>
        <translation>Spara en &amp;mall …</translation>
    </message>
    <message>
        <source>Columns and rules</source>
        <translation>Kolumner och regler</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>Vilka rader som visas</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alla rader</translation>
    </message>
    <message>
        <source>&amp;Previous (Shift+F8)</source>
        <translation>&amp;Föregående (Shift+F8)</translation>
    </message>
    <message>
        <source>&amp;Next to mend (F8)</source>
        <translation>&amp;Nästa att rätta (F8)</translation>
    </message>
    <message>
        <source>The rows of the file</source>
        <translation>Raderna i filen</translation>
    </message>
    <message>
        <source>&amp;Send now</source>
        <translation>&amp;Skicka nu</translation>
    </message>
    <message>
        <source>&amp;Undo the import</source>
        <translation>&amp;Ångra importen</translation>
    </message>
    <message>
        <source>It is on its way. What is not wanted can still be undone one by one in the list.</source>
        <translation>Den är på väg. Det som inte önskas kan fortfarande ångras ett i taget i listan.</translation>
    </message>
    <message>
        <source>The import is undone. Nobody was sent anything.</source>
        <translation>Importen har ångrats. Ingen har fått något skickat till sig.</translation>
    </message>
    <message>
        <source>1 File</source>
        <translation>1 Fil</translation>
    </message>
    <message>
        <source>2 Check</source>
        <translation>2 Kontroll</translation>
    </message>
    <message>
        <source>3 Result</source>
        <translation>3 Resultat</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Stäng</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tabeller (*.xlsx *.csv *.tsv *.txt);;Alla filer (*)</translation>
    </message>
    <message>
        <source>Save a template</source>
        <translation>Spara en mall</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Kontrollerar …</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Skapa</translation>
    </message>
    <message numerus="yes">
        <source>%n will be created.</source>
        <translation>
            <numerusform>%n skapas.</numerusform>
            <numerusform>%n skapas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be changed.</source>
        <translation>
            <numerusform>%n ändras.</numerusform>
            <numerusform>%n ändras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is there already and stays as it is.</source>
        <translation>
            <numerusform>%n finns redan och förblir som den är.</numerusform>
            <numerusform>%n finns redan och förblir som de är.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n must be mended or is left out.</source>
        <translation>
            <numerusform>%n måste rättas, annars utelämnas den.</numerusform>
            <numerusform>%n måste rättas, annars utelämnas de.</numerusform>
        </translation>
    </message>
    <message>
        <source>You do not have the right to set “%1”; the column is left out.</source>
        <translation>Du har inte behörighet att ange ”%1”; kolumnen utelämnas.</translation>
    </message>
    <message numerus="yes">
        <source>Make the %n group(s) that do not exist: %1</source>
        <translation>
            <numerusform>Skapa gruppen som inte finns: %1</numerusform>
            <numerusform>Skapa de %n grupper som inte finns: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>You do not have the right to make groups.</source>
        <translation>Du har inte behörighet att skapa grupper.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n row(s)</source>
        <translation>
            <numerusform>&amp;Importera %n rad</numerusform>
            <numerusform>&amp;Importera %n rader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Create %n</source>
        <translation>
            <numerusform>&amp;Skapa %n</numerusform>
            <numerusform>&amp;Skapa %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are imported. They are sent, and people get their e-mails, in 10 minutes or when you say so; until then all of it can be undone, and nobody has been sent anything.</source>
        <translation>
            <numerusform>%n rad har importerats. Den skickas, och e-brevet går ut, om 10 minuter eller när du säger till. Till dess kan allt ångras, och ingen har fått något.</numerusform>
            <numerusform>%n rader har importerats. De skickas, och e-breven går ut, om 10 minuter eller när du säger till. Till dess kan allt ångras, och ingen har fått något.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are imported. Undo (Ctrl+Z) takes all of it back.</source>
        <translation>
            <numerusform>%n rad har importerats. Ångra (Ctrl+Z) tar tillbaka allt.</numerusform>
            <numerusform>%n rader har importerats. Ångra (Ctrl+Z) tar tillbaka allt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out.</source>
        <translation>
            <numerusform>%n rad utelämnades.</numerusform>
            <numerusform>%n rader utelämnades.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save the %n row(s) that were &amp;left out …</source>
        <translation>
            <numerusform>Spara raden som &amp;utelämnades …</numerusform>
            <numerusform>Spara de %n rader som &amp;utelämnades …</numerusform>
        </translation>
    </message>
    <message>
        <source>Save what was left out</source>
        <translation>Spara det som utelämnades</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>utelämnat</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivering</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message>
        <source>Line</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Vad som händer</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>a column of the file that is not imported</comment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>utelämnat</translation>
    </message>
</context>
<context>
    <name>ImportRules</name>
    <message>
        <source>There is no heading</source>
        <translation>Det finns ingen rubrik</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Rad %1: %2</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>(not imported)</source>
        <translation>(importeras inte)</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Kolumn %1</translation>
    </message>
    <message>
        <source>Are invited, and give name and password themselves</source>
        <translation>Bjuds in, och anger namn och lösenord själva</translation>
    </message>
    <message>
        <source>Are created, and get a link to choose a password</source>
        <translation>Skapas, och får en länk för att välja lösenord</translation>
    </message>
    <message>
        <source>New users</source>
        <translation>Nya användare</translation>
    </message>
    <message>
        <source>Group where none is given</source>
        <translation>Grupp där ingen anges</translation>
    </message>
    <message>
        <source>Role where none is given</source>
        <translation>Roll där ingen anges</translation>
    </message>
    <message>
        <source>Change what is there already to what the file says</source>
        <translation>Ändra det som redan finns till det som filen säger</translation>
    </message>
</context>
<context>
    <name>ImportTexts</name>
    <message>
        <source>Stands in line %1 already.</source>
        <translation>Står redan på rad %1.</translation>
    </message>
    <message>
        <source>Belongs to %1 already.</source>
        <translation>Tillhör redan %1.</translation>
    </message>
    <message>
        <source>There is no group “%1”.</source>
        <translation>Det finns ingen grupp ”%1”.</translation>
    </message>
    <message>
        <source>There are several groups “%1”.</source>
        <translation>Det finns flera grupper ”%1”.</translation>
    </message>
    <message>
        <source>There is no role “%1”.</source>
        <translation>Det finns ingen roll ”%1”.</translation>
    </message>
    <message>
        <source>There is no user with the e-mail “%1”.</source>
        <translation>Det finns ingen användare med e-postadressen ”%1”.</translation>
    </message>
    <message>
        <source>Is neither a group nor the e-mail of a user.</source>
        <translation>Är varken en grupp eller en användares e-postadress.</translation>
    </message>
    <message>
        <source>Is not an amount in the company&apos;s currency.</source>
        <translation>Är inget belopp i företagets valuta.</translation>
    </message>
    <message>
        <source>Is not a whole number.</source>
        <translation>Är inget heltal.</translation>
    </message>
    <message>
        <source>Is not a day such as 31.12.2026.</source>
        <translation>Är ingen dag som 31.12.2026.</translation>
    </message>
    <message>
        <source>Write yes or no.</source>
        <translation>Skriv ja eller nej.</translation>
    </message>
    <message>
        <source>Is a formula without a result.</source>
        <translation>Är en formel utan resultat.</translation>
    </message>
    <message>
        <source>“%1” is not one of the choices.</source>
        <translation>”%1” är inget av alternativen.</translation>
    </message>
    <message>
        <source>The file is too large. Divide it into files of at most 200,000 rows.</source>
        <translation>Filen är för stor. Dela upp den i filer om högst 200 000 rader.</translation>
    </message>
    <message>
        <source>The file has more than 200 columns. Remove those that are not needed.</source>
        <translation>Filen har fler än 200 kolumner. Ta bort dem som inte behövs.</translation>
    </message>
    <message>
        <source>This is not a table. Save it from the spreadsheet as XLSX or CSV.</source>
        <translation>Detta är ingen tabell. Spara den från kalkylarket som XLSX eller CSV.</translation>
    </message>
    <message>
        <source>There is nothing in the table.</source>
        <translation>Tabellen är tom.</translation>
    </message>
    <message>
        <source>The workbook is damaged or incomplete. Save it once more from the spreadsheet, or fetch it anew.</source>
        <translation>Arbetsboken är skadad eller ofullständig. Spara den igen från kalkylarket, eller hämta den på nytt.</translation>
    </message>
    <message>
        <source>This is not a workbook that can be read. Save it from the spreadsheet as XLSX or CSV.</source>
        <translation>Detta är ingen arbetsbok som kan läsas. Spara den från kalkylarket som XLSX eller CSV.</translation>
    </message>
    <message>
        <source>This is a workbook of the old form (XLS). Save it from the spreadsheet as XLSX or CSV.</source>
        <translation>Detta är en arbetsbok av den gamla typen (XLS). Spara den från kalkylarket som XLSX eller CSV.</translation>
    </message>
    <message>
        <source>The file cannot be read or written. Is it open in another program?</source>
        <translation>Filen kan inte läsas eller skrivas. Är den öppen i ett annat program?</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>+ New</source>
        <translation>+ Ny</translation>
    </message>
    <message>
        <source>✎ Changed</source>
        <translation>✎ Ändras</translation>
    </message>
    <message>
        <source>= Is there already</source>
        <translation>= Finns redan</translation>
    </message>
    <message>
        <source>⚠ To be mended</source>
        <translation>⚠ Måste rättas</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Rubrik</translation>
    </message>
</context>
<context>
    <name>InvitationListModel</name>
    <message>
        <source>Will be invited</source>
        <translation>Bjuds in</translation>
    </message>
    <message>
        <source>Is not an e-mail address</source>
        <translation>Är ingen e-postadress</translation>
    </message>
    <message>
        <source>Stands in the list already</source>
        <translation>Står redan i listan</translation>
    </message>
    <message>
        <source>Is invited already</source>
        <translation>Är redan inbjuden</translation>
    </message>
    <message>
        <source>Is a user already: %1</source>
        <translation>Är redan användare: %1</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tillstånd</translation>
    </message>
</context>
<context>
    <name>InviteDialog</name>
    <message>
        <source>Invite users</source>
        <translation>Bjud in användare</translation>
    </message>
    <message>
        <source>Each of them gets an e-mail with a link that is valid for 14 days, and gives name and password there.</source>
        <translation>Var och en får ett e-brev med en länk som gäller i 14 dagar, och anger namn och lösenord där.</translation>
    </message>
    <message>
        <source>E-mail addresses, one a line or with commas between them</source>
        <translation>E-postadresser, en per rad eller med komma emellan</translation>
    </message>
    <message>
        <source>Who is to be invited</source>
        <translation>Vilka som ska bjudas in</translation>
    </message>
    <message>
        <source>&amp;Show the user</source>
        <translation>&amp;Visa användaren</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) must be corrected or removed.</source>
        <translation>
            <numerusform>%n adress måste rättas eller tas bort.</numerusform>
            <numerusform>%n adresser måste rättas eller tas bort.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write at least one address.</source>
        <translation>Skriv minst en adress.</translation>
    </message>
    <message>
        <source>There is nobody left to invite.</source>
        <translation>Det finns ingen kvar att bjuda in.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them is a user already and is left out.</source>
        <translation>
            <numerusform>%n av dem är redan användare och utelämnas.</numerusform>
            <numerusform>%n av dem är redan användare och utelämnas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) stand in the list twice and are used once.</source>
        <translation>
            <numerusform>%n adress står två gånger i listan och används en gång.</numerusform>
            <numerusform>%n adresser står flera gånger i listan och används en gång.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Invite %n person(s)</source>
        <translation>
            <numerusform>&amp;Bjud in %n person</numerusform>
            <numerusform>&amp;Bjud in %n personer</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Invite</source>
        <translation>&amp;Bjud in</translation>
    </message>
</context>
<context>
    <name>InvoiceApplication</name>
    <message>
        <source>Requested credit limit</source>
        <translation>Önskad kreditgräns</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontaktperson</translation>
    </message>
    <message>
        <source>Contact&apos;s e-mail</source>
        <translation>Kontaktpersonens e-post</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referens</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivering</translation>
    </message>
    <message>
        <source>Submitted by</source>
        <translation>Inskickad av</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Avgjord</translation>
    </message>
</context>
<context>
    <name>LeaveDialog</name>
    <message>
        <source>Employee leaves</source>
        <translation>Anställd slutar</translation>
    </message>
    <message>
        <source>%1 leaves</source>
        <translation>%1 slutar</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Detta kommer att hända</translation>
    </message>
    <message>
        <source>Looking at what this touches …</source>
        <translation>Ser efter vad detta berör …</translation>
    </message>
    <message>
        <source>Ca&amp;rry out</source>
        <translation>&amp;Utför</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Avbryt</translation>
    </message>
    <message>
        <source>&amp;At once</source>
        <translation>&amp;Genast</translation>
    </message>
    <message>
        <source>After the &amp;last day:</source>
        <translation>Efter sista &amp;dagen:</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sista dag</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Approves instead</source>
        <translation>Godkänner i stället</translation>
    </message>
    <message>
        <source>%1 leaves.</source>
        <translation>%1 slutar.</translation>
    </message>
    <message>
        <source>Comment to the orders</source>
        <translation>Kommentar till ordrarna</translation>
    </message>
    <message>
        <source>Choose the last day.</source>
        <translation>Välj sista dagen.</translation>
    </message>
    <message>
        <source>Write a comment to the orders.</source>
        <translation>Skriv en kommentar till ordrarna.</translation>
    </message>
    <message>
        <source>%1 – Not possible: %2</source>
        <comment>what would happen, and why it cannot</comment>
        <translation>%1 – Inte möjligt: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 och %n till</numerusform>
            <numerusform>%1 och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is disabled at once: signed out, and can neither order nor approve. Roles, payment methods and limits are kept.</source>
        <translation>%1 inaktiveras genast: loggas ut och kan varken beställa eller godkänna. Roller, betalningssätt och gränser behålls.</translation>
    </message>
    <message>
        <source>%1 is disabled when %2 is over. Until then nothing else changes for them.</source>
        <translation>%1 inaktiveras när %2 är över. Till dess ändras inget annat för personen.</translation>
    </message>
    <message numerus="yes">
        <source>%2 takes their place as approver in %n group(s): %1</source>
        <translation>
            <numerusform>%2 tar över som godkännare i %n grupp: %1</numerusform>
            <numerusform>%2 tar över som godkännare i %n grupper: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No longer approver in %n group(s): %1</source>
        <translation>
            <numerusform>Inte längre godkännare i %n grupp: %1</numerusform>
            <numerusform>Inte längre godkännare i %n grupper: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting order(s) are passed on to %1.</source>
        <translation>
            <numerusform>%n väntande order skickas vidare till %1.</numerusform>
            <numerusform>%n väntande ordrar skickas vidare till %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting order(s) are passed on.</source>
        <translation>
            <numerusform>%n väntande order skickas vidare.</numerusform>
            <numerusform>%n väntande ordrar skickas vidare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delegation(s) to them end on that day at the latest: %1</source>
        <translation>
            <numerusform>Ersättare för %n person senast till den dagen: %1</numerusform>
            <numerusform>Ersättare för %n personer senast till den dagen: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delegation(s) to them end: %1</source>
        <translation>
            <numerusform>Inte längre ersättare för %n person: %1</numerusform>
            <numerusform>Inte längre ersättare för %n personer: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n budget(s) of their own end on that day at the latest: %1</source>
        <translation>
            <numerusform>%n egen budget slutar senast den dagen: %1</numerusform>
            <numerusform>%n egna budgetar slutar senast den dagen: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n budget(s) of their own end: %1</source>
        <translation>
            <numerusform>%n egen budget avslutas: %1</numerusform>
            <numerusform>%n egna budgetar avslutas: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of theirs wait for approval, and can still be decided.</source>
        <translation>
            <numerusform>%n egen order väntar på godkännande och kan fortfarande avgöras.</numerusform>
            <numerusform>%n egna ordrar väntar på godkännande och kan fortfarande avgöras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) are left without an approver of their own; those of the group above approve, or the administrators: %1</source>
        <translation>
            <numerusform>%n grupp blir utan egen godkännare; de i gruppen ovanför godkänner, eller administratörerna: %1</numerusform>
            <numerusform>%n grupper blir utan egen godkännare; de i gruppen ovanför godkänner, eller administratörerna: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting order(s) that you or the successor placed go to the other approvers.</source>
        <translation>
            <numerusform>%n väntande order som du eller efterträdaren har lagt går till de andra godkännarna.</numerusform>
            <numerusform>%n väntande ordrar som du eller efterträdaren har lagt går till de andra godkännarna.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was not saved. %1</source>
        <translation>Det sparades inte. %1</translation>
    </message>
</context>
<context>
    <name>LeavePlan</name>
    <message>
        <source>The last day is over already.</source>
        <translation>Den sista dagen är redan förbi.</translation>
    </message>
    <message>
        <source>Only administrators pass orders on.</source>
        <translation>Bara administratörer skickar ordrar vidare.</translation>
    </message>
    <message>
        <source>Choose who approves instead.</source>
        <translation>Välj vem som godkänner i stället.</translation>
    </message>
</context>
<context>
    <name>ListColumn</name>
    <message>
        <source>Change</source>
        <translation>Ändring</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Search name, e-mail, phone, number (Ctrl+F)</source>
        <translation>Sök namn, e-post, telefon, nummer (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search number, buyer, group, reference (Ctrl+F)</source>
        <translation>Sök nummer, köpare, grupp, referens (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Sök (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Sök i listan</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 totalt</translation>
    </message>
    <message>
        <source>%1 of %2 match</source>
        <translation>%1 av %2 träffar</translation>
    </message>
    <message>
        <source>%1 selected – %2</source>
        <translation>%1 valda – %2</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Ingenting stämmer med ”%1”.</translation>
    </message>
    <message>
        <source>The account is being fetched. Rows appear as they come.</source>
        <translation>Kontot hämtas. Raderna visas efter hand som de kommer.</translation>
    </message>
    <message>
        <source>There is nothing here yet that you may see.</source>
        <translation>Här finns ingenting ännu som du får se.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”. Press Enter to look for it among the orders.</source>
        <translation>Ingenting stämmer med ”%1”. Tryck Enter för att leta bland ordrarna.</translation>
    </message>
    <message>
        <source>Nothing matches the filters.</source>
        <translation>Ingenting stämmer med filtren.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppet</translation>
    </message>
    <message>
        <source>E&amp;xport …</source>
        <translation>E&amp;xportera …</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Skriv ut …</translation>
    </message>
</context>
<context>
    <name>LogWindow</name>
    <message>
        <source>Show the &amp;whole log</source>
        <translation>Visa &amp;hela loggen</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Uppdatera</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öppna</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Exportera …</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logg</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Vad som ändrades</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Stäng</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alla typer</translation>
    </message>
    <message>
        <source>All that was done</source>
        <translation>Allt som gjorts</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Typ av objekt</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Vad som gjordes</translation>
    </message>
    <message>
        <source>Done by anybody</source>
        <translation>Gjort av vem som helst</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Gjort av</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>Från och med den här dagen</translation>
    </message>
    <message>
        <source>To this day</source>
        <translation>Till och med den här dagen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>to</source>
        <translation>till</translation>
    </message>
    <message>
        <source>Only of %1</source>
        <translation>Bara om %1</translation>
    </message>
    <message>
        <source>The log is kept by the service: it can be read when there is a line.</source>
        <translation>Loggen finns hos tjänsten och kan läsas när det finns anslutning.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Ett ögonblick …</translation>
    </message>
    <message numerus="yes">
        <source>Fetched %n event(s), and more are on the way …</source>
        <translation>
            <numerusform>Hämtade %n händelse, fler är på väg …</numerusform>
            <numerusform>Hämtade %n händelser, fler är på väg …</numerusform>
        </translation>
    </message>
    <message>
        <source>The log tells nothing of this.</source>
        <translation>Loggen säger ingenting om detta.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) in all</source>
        <translation>
            <numerusform>%n händelse totalt</numerusform>
            <numerusform>%n händelser totalt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n event(s); older ones come as you scroll.</source>
        <translation>
            <numerusform>Den nyaste händelsen; äldre kommer när du rullar.</numerusform>
            <numerusform>De %n nyaste händelserna; äldre kommer när du rullar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>Exportera loggen</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommaseparerade värden (*.csv)</translation>
    </message>
    <message>
        <source>log</source>
        <translation>logg</translation>
    </message>
    <message>
        <source>The log was not exported. %1</source>
        <translation>Loggen exporterades inte. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) are exported.</source>
        <translation>
            <numerusform>%n händelse har exporterats.</numerusform>
            <numerusform>%n händelser har exporterats.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Selskap</source>
        <translation>Selskap</translation>
    </message>
    <message>
        <source>%1 (%2) – Selskap</source>
        <translation>%1 (%2) – Selskap</translation>
    </message>
    <message>
        <source>%1 – demonstration</source>
        <translation>%1 – demonstration</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>Permissions of the roles</source>
        <translation>Rollernas behörigheter</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Meddelande</translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation>Dölj meddelandet</translation>
    </message>
</context>
<context>
    <name>MonthlyReport</name>
    <message>
        <source>Orders</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Without VAT</source>
        <translation>Utan moms</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>Moms</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totalt</translation>
    </message>
    <message>
        <source>Waiting, without VAT</source>
        <translation>Väntar, utan moms</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summa</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ingen)</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>Budgetar</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Gäller för</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Limit of a period</source>
        <translation>Ram per period</translation>
    </message>
    <message>
        <source>Spent, with VAT</source>
        <translation>Använt, med moms</translation>
    </message>
    <message>
        <source>Spent, without VAT</source>
        <translation>Använt, utan moms</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Väntar</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Efter grupp</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>By cost centre</source>
        <translation>Efter kostnadsställe</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>Kostnadsställe</translation>
    </message>
    <message>
        <source>By buyer</source>
        <translation>Efter köpare</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Köpare</translation>
    </message>
    <message>
        <source>By reference</source>
        <translation>Efter referens</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referens</translation>
    </message>
</context>
<context>
    <name>MonthlyReportDialog</name>
    <message>
        <source>Monthly report</source>
        <translation>Månadsrapport</translation>
    </message>
    <message>
        <source>Budgets, and what was ordered by group, cost centre, buyer and reference. It has the orders that you may see; rejected and cancelled ones do not count.</source>
        <translation>Budgetar, och vad som beställdes efter grupp, kostnadsställe, köpare och referens. Den innehåller de order du får se; avvisade och annullerade räknas inte.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
</context>
<context>
    <name>MoveGroupsDialog</name>
    <message>
        <source>Move</source>
        <translation>Flytta</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Flytta %1</translation>
    </message>
    <message numerus="yes">
        <source>Move %n group(s)</source>
        <translation>
            <numerusform>Flytta %n grupp</numerusform>
            <numerusform>Flytta %n grupper</numerusform>
        </translation>
    </message>
    <message>
        <source>Its subgroups, users and budgets go with it.</source>
        <translation>Undergrupper, användare och budgetar följer med.</translation>
    </message>
    <message>
        <source>To stand under</source>
        <translation>Ska ligga under</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Flytta</translation>
    </message>
    <message>
        <source>%1 is the group itself or one below it.</source>
        <translation>%1 är gruppen själv eller en grupp under den.</translation>
    </message>
    <message>
        <source>Choose another group than now.</source>
        <translation>Välj en annan grupp än nu.</translation>
    </message>
</context>
<context>
    <name>NoticeWatch</name>
    <message numerus="yes">
        <source>%n order(s) wait for your approval.</source>
        <translation>
            <numerusform>%n order väntar på ditt godkännande.</numerusform>
            <numerusform>%n ordrar väntar på ditt godkännande.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n budget(s) have reached the warning threshold.</source>
        <translation>
            <numerusform>%n budget har nått varningsgränsen.</numerusform>
            <numerusform>%n budgetar har nått varningsgränsen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your changes must be decided.</source>
        <translation>
            <numerusform>%n av dina ändringar måste avgöras.</numerusform>
            <numerusform>%n av dina ändringar måste avgöras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) are about to expire.</source>
        <translation>
            <numerusform>%n inbjudan går snart ut.</numerusform>
            <numerusform>%n inbjudningar går snart ut.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Order</name>
    <message>
        <source>Order number</source>
        <translation>Ordernummer</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Köpare</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Excl. VAT</source>
        <translation>Exkl. moms</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>Moms</translation>
    </message>
    <message>
        <source>Incl. VAT</source>
        <translation>Inkl. moms</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>Betalningssätt</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referens</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Rader</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>Varför den väntar</translation>
    </message>
    <message>
        <source>May be approved by</source>
        <translation>Kan godkännas av</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Avgörande</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Påminnelser</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Skickad vidare</translation>
    </message>
    <message>
        <source>Last reminded</source>
        <translation>Senast påmind</translation>
    </message>
</context>
<context>
    <name>OrderDialog</name>
    <message numerus="yes">
        <source>Approve %n order(s)</source>
        <translation>
            <numerusform>Godkänn %n order</numerusform>
            <numerusform>Godkänn %n ordrar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n order(s)</source>
        <translation>
            <numerusform>Avslå %n order</numerusform>
            <numerusform>Avslå %n ordrar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pass on %n order(s)</source>
        <translation>
            <numerusform>Skicka %n order vidare</numerusform>
            <numerusform>Skicka %n ordrar vidare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n order(s)</source>
        <translation>
            <numerusform>Ta över %n order</numerusform>
            <numerusform>Ta över %n ordrar</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Godkänn</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Avslå</translation>
    </message>
    <message>
        <source>&amp;Pass on</source>
        <translation>&amp;Skicka vidare</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Ta över</translation>
    </message>
    <message>
        <source>They are ordered as soon as the service has your approval.</source>
        <translation>De beställs så snart tjänsten har ditt godkännande.</translation>
    </message>
    <message>
        <source>The buyer is told, with your comment.</source>
        <translation>Köparen får besked, med din kommentar.</translation>
    </message>
    <message>
        <source>Somebody else decides instead of those who should.</source>
        <translation>Någon annan avgör i stället för dem som skulle.</translation>
    </message>
    <message>
        <source>You decide instead of those who should.</source>
        <translation>Du avgör i stället för dem som skulle.</translation>
    </message>
    <message>
        <source>Who shall decide</source>
        <translation>Vem som ska avgöra</translation>
    </message>
    <message>
        <source>&amp;Who shall decide *</source>
        <translation>&amp;Vem som ska avgöra *</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>&amp;Kommentar</translation>
    </message>
    <message>
        <source>&amp;Comment *</source>
        <translation>&amp;Kommentar *</translation>
    </message>
    <message>
        <source>It was not saved. %1</source>
        <translation>Det sparades inte. %1</translation>
    </message>
    <message>
        <source>%1 – %2 – %3 incl. VAT</source>
        <comment>order number, buyer, amount</comment>
        <translation>%1 – %2 – %3 inkl. moms</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s), in all %1 incl. VAT</source>
        <translation>
            <numerusform>%n order, totalt %1 inkl. moms</numerusform>
            <numerusform>%n ordrar, totalt %1 inkl. moms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the selected orders are not for you to decide and are left out.</source>
        <translation>
            <numerusform>%n av de valda ordrarna är inte din att avgöra och är utelämnad.</numerusform>
            <numerusform>%n av de valda ordrarna är inte dina att avgöra och är utelämnade.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Välj …</translation>
    </message>
</context>
<context>
    <name>OrderFilters</name>
    <message>
        <source>All statuses</source>
        <translation>Alla statusar</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>All dates</source>
        <translation>Alla datum</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Senaste 7 dagarna</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Senaste 30 dagarna</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Senaste 90 dagarna</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Den här månaden</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Förra månaden</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>I år</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Förra året</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Show all buyers again</source>
        <translation>Visa alla köpare igen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Återställ</translation>
    </message>
    <message>
        <source>Show all orders again</source>
        <translation>Visa alla ordrar igen</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Alla grupper</translation>
    </message>
    <message>
        <source>Buyer: %1</source>
        <translation>Köpare: %1</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Sedan %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Till och med %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1 till %2</translation>
    </message>
</context>
<context>
    <name>OrderPage</name>
    <message numerus="yes">
        <source>Taken back: %n decision(s).</source>
        <translation>
            <numerusform>%n avgörande har tagits tillbaka.</numerusform>
            <numerusform>%n avgöranden har tagits tillbaka.</numerusform>
        </translation>
    </message>
    <message>
        <source>Those who are to decide on order %1 are reminded.</source>
        <translation>De som ska avgöra order %1 påminns.</translation>
    </message>
    <message>
        <source>It was not saved. %1</source>
        <translation>Det sparades inte. %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>All orders that you may see</source>
        <translation>Alla ordrar som du får se</translation>
    </message>
    <message>
        <source>Orders that you are to decide on</source>
        <translation>Ordrar som du ska avgöra</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Godkänn</translation>
    </message>
    <message>
        <source>&amp;Reject …</source>
        <translation>&amp;Avslå …</translation>
    </message>
    <message>
        <source>&amp;Take the decision back</source>
        <translation>Ta till&amp;baka avgörandet</translation>
    </message>
    <message>
        <source>&amp;Pass on …</source>
        <translation>Skicka &amp;vidare …</translation>
    </message>
    <message>
        <source>Take &amp;over …</source>
        <translation>Ta &amp;över …</translation>
    </message>
    <message>
        <source>Re&amp;mind</source>
        <translation>&amp;Påminn</translation>
    </message>
    <message>
        <source>Orders of this &amp;buyer</source>
        <translation>Ordrar från den här &amp;köparen</translation>
    </message>
    <message>
        <source>Orders of this &amp;group</source>
        <translation>Ordrar från den här g&amp;ruppen</translation>
    </message>
    <message>
        <source>No orders wait for you.</source>
        <translation>Inga ordrar väntar på dig.</translation>
    </message>
    <message>
        <source>Waiting for me (%1)</source>
        <translation>Väntar på mig (%1)</translation>
    </message>
    <message>
        <source>Waiting for me</source>
        <translation>Väntar på mig</translation>
    </message>
    <message>
        <source>From %1 to %2, %3 decides in your place.</source>
        <translation>Från %1 till %2 avgör %3 i ditt ställe.</translation>
    </message>
    <message>
        <source>your delegate</source>
        <translation>din ersättare</translation>
    </message>
    <message>
        <source>Until %1, %2 decides in your place.</source>
        <translation>Till och med %1 avgör %2 i ditt ställe.</translation>
    </message>
    <message>
        <source>You decide for %1 until %2.</source>
        <translation>Du avgör för %1 till och med %2.</translation>
    </message>
    <message>
        <source>Your decision on this order is kept here and has not been sent yet.</source>
        <translation>Ditt avgörande om den här ordern är lagrat här och har inte skickats ännu.</translation>
    </message>
    <message>
        <source>Choose an order first.</source>
        <translation>Välj en order först.</translation>
    </message>
    <message>
        <source>Choose a single order.</source>
        <translation>Välj en enda order.</translation>
    </message>
    <message>
        <source>There is no decision that has not been sent yet.</source>
        <translation>Det finns inget avgörande som inte har skickats.</translation>
    </message>
    <message>
        <source>None of the selected orders is for you to decide.</source>
        <translation>Ingen av de valda ordrarna är din att avgöra.</translation>
    </message>
    <message>
        <source>You approve order %1.</source>
        <translation>Du godkänner order %1.</translation>
    </message>
    <message numerus="yes">
        <source>You approve %n order(s).</source>
        <translation>
            <numerusform>Du godkänner %n order.</numerusform>
            <numerusform>Du godkänner %n ordrar.</numerusform>
        </translation>
    </message>
    <message>
        <source>You reject order %1.</source>
        <translation>Du avslår order %1.</translation>
    </message>
    <message numerus="yes">
        <source>You reject %n order(s).</source>
        <translation>
            <numerusform>Du avslår %n order.</numerusform>
            <numerusform>Du avslår %n ordrar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1 is given to somebody else to decide.</source>
        <translation>Order %1 har skickats vidare till någon annan.</translation>
    </message>
    <message>
        <source>It is sent in %1 seconds.</source>
        <translation>Det skickas om %1 sekunder.</translation>
    </message>
    <message>
        <source>It is kept here and does not hold until it has been sent.</source>
        <translation>Det är lagrat här och gäller inte förrän det har skickats.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what was decided; when it is sent</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>OutboxExport</name>
    <message numerus="yes">
        <source>%n change(s) that are not sent yet</source>
        <translation>
            <numerusform>%n ändring som inte har skickats ännu</numerusform>
            <numerusform>%n ändringar som inte har skickats ännu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A record and its kind, as a heading: &quot;Kari Nordmann (User)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>When, what, and how far it has come: &quot;23.11.2026 10:41: Phone (Waiting)&quot;</extracomment>
        <translation>%1: %2 (%3)</translation>
    </message>
</context>
<context>
    <name>OutboxModel</name>
    <message>
        <source>(removed)</source>
        <translation>(borttagen)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Vem eller vad</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändring</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Före</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tillstånd</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(tomt)</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a field: before, after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
</context>
<context>
    <name>PageTabs</name>
    <message>
        <source>Parts of the account</source>
        <translation>Delar av kontot</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n waiting)</source>
        <comment>a tab and how much waits in it</comment>
        <translation>
            <numerusform>%1 (%n väntar)</numerusform>
            <numerusform>%1 (%n väntar)</numerusform>
        </translation>
    </message>
    <message>
        <source>My company</source>
        <translation>Mitt företag</translation>
    </message>
</context>
<context>
    <name>PaymentSection</name>
    <message>
        <source>&amp;Apply for invoice …</source>
        <translation>&amp;Ansök om faktura …</translation>
    </message>
    <message>
        <source>&amp;Withdraw application</source>
        <translation>&amp;Dra tillbaka ansökan</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Ansökningar</translation>
    </message>
    <message>
        <source>How the company pays</source>
        <translation>Så betalar företaget</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Faktura</translation>
    </message>
    <message>
        <source>The application waits to be sent.</source>
        <translation>Ansökan väntar på att skickas.</translation>
    </message>
    <message>
        <source>The shop is considering the application of %1. You are told by e-mail what they decide.</source>
        <translation>Butiken behandlar ansökan från %1. Du får svar med e-post.</translation>
    </message>
    <message>
        <source>Invoice is a payment method of the company. Users pay by invoice once it is allowed for them.</source>
        <translation>Företaget kan betala med faktura. Användare kan betala med faktura när det är tillåtet för dem.</translation>
    </message>
    <message>
        <source>The application of %1 was declined. You may apply again.</source>
        <translation>Ansökan från %1 avslogs. Ni kan ansöka på nytt.</translation>
    </message>
    <message>
        <source>The company pays by card. To pay by invoice, it must apply for that, and the shop must approve.</source>
        <translation>Företaget betalar med kort. För att betala med faktura måste det ansöka, och butiken måste godkänna.</translation>
    </message>
    <message>
        <source>An application is being considered already.</source>
        <translation>En ansökan behandlas redan.</translation>
    </message>
    <message>
        <source>No application is being considered.</source>
        <translation>Ingen ansökan behandlas.</translation>
    </message>
    <message>
        <source>Apply for invoice</source>
        <translation>Ansök om faktura</translation>
    </message>
    <message>
        <source>The shop considers how much the company may owe at a time. The invoice goes to the billing address among the company&apos;s facts.</source>
        <translation>Butiken bedömer hur mycket företaget får vara skyldigt åt gången. Fakturan skickas till fakturaadressen bland företagets uppgifter.</translation>
    </message>
    <message>
        <source>&amp;Send application</source>
        <translation>&amp;Skicka ansökan</translation>
    </message>
    <message>
        <source>The application is saved, and is sent as soon as there is a line.</source>
        <translation>Ansökan är sparad och skickas så snart det finns anslutning.</translation>
    </message>
</context>
<context>
    <name>PendingWindow</name>
    <message>
        <source>Changes that wait</source>
        <translation>Ändringar som väntar</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Uppgifter</translation>
    </message>
    <message>
        <source>Everything is sent</source>
        <translation>Allt är skickat</translation>
    </message>
    <message>
        <source>What you change stands here until the service has it.</source>
        <translation>Det du ändrar står här tills tjänsten har det.</translation>
    </message>
    <message>
        <source>Choose &amp;value …</source>
        <translation>Välj &amp;värde …</translation>
    </message>
    <message>
        <source>&amp;Discard …</source>
        <translation>&amp;Förkasta …</translation>
    </message>
    <message>
        <source>&amp;Send now</source>
        <translation>&amp;Skicka nu</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Stäng</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait to be sent</source>
        <translation>
            <numerusform>%n ändring väntar på att skickas</numerusform>
            <numerusform>%n ändringar väntar på att skickas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n must be decided</source>
        <translation>
            <numerusform>%n måste avgöras</numerusform>
            <numerusform>%n måste avgöras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n avvisad</numerusform>
            <numerusform>%n avvisade</numerusform>
        </translation>
    </message>
    <message>
        <source>What is being sent at this moment cannot be discarded.</source>
        <translation>Det som skickas just nu kan inte förkastas.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a record: what is done to it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Technical: %1</source>
        <translation>Tekniskt: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that build on this go too:</source>
        <translation>
            <numerusform>%n ändring som bygger på detta förkastas också:</numerusform>
            <numerusform>%n ändringar som bygger på detta förkastas också:</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Förkasta</translation>
    </message>
    <message numerus="yes">
        <source>Discard %n change(s)?</source>
        <translation>
            <numerusform>Förkasta %n ändring?</numerusform>
            <numerusform>Förkasta %n ändringar?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Förkasta</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Exportera …</translation>
    </message>
    <message>
        <source>Export the changes that wait</source>
        <translation>Exportera ändringarna som väntar</translation>
    </message>
    <message>
        <source>Text to read (*.txt)</source>
        <translation>Text att läsa (*.txt)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommaseparerade värden (*.csv)</translation>
    </message>
    <message>
        <source>changes that wait</source>
        <comment>a file&apos;s name</comment>
        <translation>ändringar som väntar</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are exported.</source>
        <translation>
            <numerusform>%n ändring är exporterad.</numerusform>
            <numerusform>%n ändringar är exporterade.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeriodColumns</name>
    <message>
        <source>As a &amp;table</source>
        <translation>Som &amp;tabell</translation>
    </message>
    <message>
        <source>Use by period</source>
        <translation>Användning per period</translation>
    </message>
    <message>
        <source>Use by period. Now: %1</source>
        <translation>Användning per period. Nu: %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Belopp</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Använt</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserverat</translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>Company</source>
        <translation>Företaget</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Användare</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roller</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>Budgetar</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Betalning</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ordrar</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logg</translation>
    </message>
</context>
<context>
    <name>PermissionMatrixModel</name>
    <message>
        <source>not granted</source>
        <translation>inte given</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>given</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>nekad</translation>
    </message>
    <message>
        <source>Role %1, permission %2: %3</source>
        <translation>Rollen %1, behörigheten %2: %3</translation>
    </message>
    <message>
        <source>%1: %2 is %3</source>
        <translation>%1: %2 är %3</translation>
    </message>
    <message>
        <source>Role %1, permission %2: %3, not saved</source>
        <translation>Rollen %1, behörigheten %2: %3, inte sparat</translation>
    </message>
</context>
<context>
    <name>PictureWalk</name>
    <message numerus="yes">
        <source>What is to be shown did not come up; %n step(s) were left.</source>
        <translation>
            <numerusform>Det som skulle visas kom inte fram; %n steg återstod.</numerusform>
            <numerusform>Det som skulle visas kom inte fram; %n steg återstod.</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture %1 could not be written.</source>
        <translation>Bilden %1 kunde inte skrivas.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>This account is already open in another window of Selskap. Go on there, or close it first.</source>
        <translation>Det här kontot är redan öppet i ett annat fönster av Selskap. Fortsätt där, eller stäng det först.</translation>
    </message>
    <message>
        <source>What is kept on this device was made by a newer version of Selskap. Install the newer version; nothing has been changed.</source>
        <translation>Det som är lagrat på den här enheten gjordes av en nyare version av Selskap. Installera den nyare versionen; ingenting har ändrats.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written. Nothing has been changed.</source>
        <translation>Mappen %1 går inte att skriva i. Ingenting har ändrats.</translation>
    </message>
    <message>
        <source>The demonstration is open in another window; close that one before beginning anew.</source>
        <translation>Demonstrationen är öppen i ett annat fönster; stäng det innan du börjar om.</translation>
    </message>
    <message>
        <source>The demonstration&apos;s own service has ended. You can go on reading and editing; start the program again to send.</source>
        <translation>Demonstrationens egen tjänst har avslutats. Du kan fortsätta läsa och redigera; starta programmet igen för att skicka.</translation>
    </message>
    <message>
        <source>The demonstration&apos;s own service did not start. Is another copy of the demonstration running? Details: %1</source>
        <translation>Demonstrationens egen tjänst startade inte. Körs demonstrationen redan? Detaljer: %1</translation>
    </message>
    <message>
        <source>Finish signing in in your browser.</source>
        <translation>Slutför inloggningen i webbläsaren.</translation>
    </message>
    <message>
        <source>No browser could be opened. Open this link in one: %1</source>
        <translation>Ingen webbläsare gick att öppna. Öppna den här länken i en: %1</translation>
    </message>
    <message>
        <source>Your keyring has not answered yet. Until it does, you have to sign in again at the next start.</source>
        <translation>Nyckelringen har inte svarat ännu. Tills den gör det måste du logga in igen vid nästa start.</translation>
    </message>
    <message>
        <source>This machine has no keyring that works. Nothing secret is kept, so you have to sign in again at the next start.</source>
        <translation>Den här datorn har ingen nyckelring som fungerar. Inget hemligt lagras, så du måste logga in igen vid nästa start.</translation>
    </message>
    <message>
        <source>There is no profile to start with. Start the window once and sign in.</source>
        <translation>Det finns ingen profil att starta med. Öppna fönstret en gång och logga in.</translation>
    </message>
    <message>
        <source>Fetch it anew</source>
        <translation>Hämta den på nytt</translation>
    </message>
    <message>
        <source>The copy of the account on this device is damaged, and lists may be wrong. Your changes are kept.</source>
        <translation>Kopian av kontot på den här enheten är skadad, och listor kan vara fel. Dina ändringar bevaras.</translation>
    </message>
    <message>
        <source>This link cannot be opened.</source>
        <translation>Den här länken kan inte öppnas.</translation>
    </message>
    <message>
        <source>This link leads to another company than the one in this window.</source>
        <translation>Den här länken gäller ett annat företag än det i detta fönster.</translation>
    </message>
    <message>
        <source>This link leads to something that you may not see.</source>
        <translation>Den här länken leder till något som du inte får se.</translation>
    </message>
    <message>
        <source>The demonstration&apos;s own</source>
        <translation>Demonstrationens egen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The demonstration signs itself in; there is nothing to sign out of.</source>
        <translation>Demonstrationen loggar in sig själv; det finns inget att logga ut från.</translation>
    </message>
    <message>
        <source>Your choice takes effect when the open dialog is closed.</source>
        <translation>Valet börjar gälla när den öppna dialogrutan stängs.</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Spara</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Avbryt</translation>
    </message>
    <message>
        <source>It was not saved. %1</source>
        <translation>Det sparades inte. %1</translation>
    </message>
    <message>
        <source>Somebody else has emptied this meanwhile.</source>
        <translation>Någon annan har tömt detta under tiden.</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile, to: %1</source>
        <translation>Någon annan har ändrat detta under tiden, till: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) must be mended first.</source>
        <translation>
            <numerusform>%n fält måste rättas först.</numerusform>
            <numerusform>%n fält måste rättas först.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;More choices</source>
        <translation>&amp;Fler val</translation>
    </message>
</context>
<context>
    <name>RecordListModel</name>
    <message>
        <source>Is being fetched</source>
        <translation>Hämtas</translation>
    </message>
    <message>
        <source>✎ Removal waits</source>
        <translation>✎ Borttagning väntar</translation>
    </message>
</context>
<context>
    <name>RecordSheet</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Använt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regler</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Behörigheter</translation>
    </message>
    <message>
        <source>This person may do nothing.</source>
        <translation>Den här personen får inte göra någonting.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n rad</numerusform>
            <numerusform>%n rader</numerusform>
        </translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Orderrader</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Vara</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>Each, excl. VAT</source>
        <translation>Styckpris, exkl. moms</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Godkännande</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Anknutet</translation>
    </message>
    <message>
        <source>Use by period</source>
        <translation>Användning per period</translation>
    </message>
    <message>
        <source>At this pace %1 (%2) will be used by %3.</source>
        <translation>I den här takten är %1 (%2) använt senast %3.</translation>
    </message>
    <message>
        <source>Earlier periods are shown when there is a line.</source>
        <translation>Tidigare perioder visas när det finns anslutning.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>a time, a person: what they did</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>The log tells nothing of this record.</source>
        <translation>Loggen säger ingenting om detta objekt.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Show &amp;history</source>
        <translation>Visa &amp;historik</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Ett ögonblick …</translation>
    </message>
    <message>
        <source>The log is kept by the service: it can be read when there is a line.</source>
        <translation>Loggen finns hos tjänsten och kan läsas när det finns anslutning.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Show &amp;all in the log …</source>
        <translation>Visa &amp;allt i loggen …</translation>
    </message>
    <message>
        <source>Restricted for this person</source>
        <translation>Begränsad för den här personen</translation>
    </message>
    <message>
        <source>Restricted by %1, %2</source>
        <comment>a person, a time</comment>
        <translation>Begränsad av %1, %2</translation>
    </message>
    <message>
        <source>Restricted for this person …</source>
        <translation>Begränsad för den här personen …</translation>
    </message>
    <message>
        <source>Restricted for this person. By whom and when is told when there is a line.</source>
        <translation>Begränsad för den här personen. Av vem och när visas när det finns anslutning.</translation>
    </message>
    <message>
        <source>Restricted for this person. The log does not tell by whom.</source>
        <translation>Begränsad för den här personen. Loggen säger inte av vem.</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Häv</translation>
    </message>
    <message>
        <source>Restrict</source>
        <translation>Begränsa</translation>
    </message>
    <message>
        <source>Lift the restriction: %1</source>
        <translation>Häv begränsningen: %1</translation>
    </message>
    <message>
        <source>Restrict: %1</source>
        <translation>Begränsa: %1</translation>
    </message>
    <message>
        <source>%1 has this right again: %2</source>
        <translation>%1 har åter den här behörigheten: %2</translation>
    </message>
    <message>
        <source>%1 no longer has this right: %2</source>
        <translation>%1 har inte längre den här behörigheten: %2</translation>
    </message>
    <message>
        <source>&amp;Effective rights …</source>
        <translation>&amp;Gällande behörigheter …</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiera</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Markera &amp;alla</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
    <message>
        <source>Standard columns</source>
        <translation>Standardkolumner</translation>
    </message>
</context>
<context>
    <name>RecordTexts</name>
    <message>
        <source>Company</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Användare</translation>
    </message>
    <message>
        <source>User activity</source>
        <translation>Användaraktivitet</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Budget usage</source>
        <translation>Budgetanvändning</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roller</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Användare</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>Budgetar</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ordrar</translation>
    </message>
    <message>
        <source>Invite again</source>
        <translation>Bjud in igen</translation>
    </message>
    <message>
        <source>Withdraw the invitation</source>
        <translation>Dra tillbaka inbjudan</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Inaktivera</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Aktivera</translation>
    </message>
    <message>
        <source>Send a password link</source>
        <translation>Skicka lösenordslänk</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Godkänn</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Avslå</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>Skicka vidare</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>Påminn</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Dra tillbaka</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(inget namn)</translation>
    </message>
    <message>
        <source>✎ Waiting</source>
        <translation>✎ Väntar</translation>
    </message>
    <message>
        <source>⟳ Sending</source>
        <translation>⟳ Skickas</translation>
    </message>
    <message>
        <source>⚠ Must be decided</source>
        <translation>⚠ Måste avgöras</translation>
    </message>
    <message>
        <source>✕ Refused</source>
        <translation>✕ Avvisad</translation>
    </message>
    <message>
        <source>⟳ Will be tried again</source>
        <translation>⟳ Prövas igen</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Skapa</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Application to pay by invoice</source>
        <translation>Ansökan om faktura</translation>
    </message>
    <message>
        <source>Applications to pay by invoice</source>
        <translation>Ansökningar om faktura</translation>
    </message>
</context>
<context>
    <name>ReferenceEditor</name>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
</context>
<context>
    <name>RegisterDialog</name>
    <message>
        <source>&amp;Ask for access</source>
        <translation>&amp;Be om åtkomst</translation>
    </message>
    <message>
        <source>Register your company</source>
        <translation>Registrera ditt företag</translation>
    </message>
    <message>
        <source>The company can then pay by card, and apply for invoice. You become its first administrator.</source>
        <translation>Företaget kan då betala med kort, och ansöka om faktura. Du blir dess första administratör.</translation>
    </message>
    <message>
        <source>The company</source>
        <translation>Företaget</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;Land</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Organisation number</source>
        <translation>Organisationsnummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>You, its first administrator</source>
        <translation>Du, dess första administratör</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Förnamn</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Efternamn</translation>
    </message>
    <message>
        <source>Your e-mail</source>
        <translation>Din e-post</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Lösenord</translation>
    </message>
    <message>
        <source>Sho&amp;w the password</source>
        <translation>&amp;Visa lösenordet</translation>
    </message>
    <message>
        <source>Strength of the password</source>
        <translation>Lösenordets styrka</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>&amp;Registrera</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) more are needed.</source>
        <translation>
            <numerusform>%n tecken till behövs.</numerusform>
            <numerusform>%n tecken till behövs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters. A few words that only you put together are good.</source>
        <translation>
            <numerusform>Minst %n tecken. Några ord som bara du sätter ihop är bra.</numerusform>
            <numerusform>Minst %n tecken. Några ord som bara du sätter ihop är bra.</numerusform>
        </translation>
    </message>
    <message>
        <source>too short</source>
        <translation>för kort</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>hyfsat</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bra</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>starkt</translation>
    </message>
    <message>
        <source>Registering …</source>
        <translation>Registrerar …</translation>
    </message>
    <message>
        <source>This company is registered already. You can ask one of its administrators for access.</source>
        <translation>Det här företaget är redan registrerat. Du kan be en av dess administratörer om åtkomst.</translation>
    </message>
    <message>
        <source>The administrators of the company have got an e-mail from you. They can invite you.</source>
        <translation>Företagets administratörer har fått ett e-brev från dig. De kan bjuda in dig.</translation>
    </message>
</context>
<context>
    <name>RemoveGroupDialog</name>
    <message>
        <source>Remove group</source>
        <translation>Ta bort grupp</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Ta bort %1?</translation>
    </message>
    <message>
        <source>Move them to</source>
        <translation>Flytta dem till</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Ta bort</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) belong to it.</source>
        <translation>
            <numerusform>%n användare hör till den.</numerusform>
            <numerusform>%n användare hör till den.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) stand under it.</source>
        <translation>
            <numerusform>%n grupp ligger under den.</numerusform>
            <numerusform>%n grupper ligger under den.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n budget(s) apply to it.</source>
        <translation>
            <numerusform>%n budget gäller för den.</numerusform>
            <numerusform>%n budgetar gäller för den.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at what is in it …</source>
        <translation>Ser efter vad som finns i den …</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Den är tom.</translation>
    </message>
    <message>
        <source>Choose a group that is not this one and not below it.</source>
        <translation>Välj en grupp som varken är den här eller ligger under den.</translation>
    </message>
    <message>
        <source>You may not move its users: that needs the right to edit users.</source>
        <translation>Du får inte flytta dess användare: det kräver behörighet att redigera användare.</translation>
    </message>
    <message>
        <source>You may not move its budgets: that needs the right to change budgets.</source>
        <translation>Du får inte flytta dess budgetar: det kräver behörighet att ändra budgetar.</translation>
    </message>
    <message>
        <source>Move and &amp;remove</source>
        <translation>Flytta och &amp;ta bort</translation>
    </message>
    <message>
        <source>The removal of %1 is saved, and is sent as soon as there is a line.</source>
        <translation>Borttagningen av %1 är sparad och skickas så snart det finns anslutning.</translation>
    </message>
</context>
<context>
    <name>RemoveRoleDialog</name>
    <message>
        <source>Give them instead:</source>
        <translation>Ge dem i stället:</translation>
    </message>
    <message>
        <source>Remove role</source>
        <translation>Ta bort roll</translation>
    </message>
    <message>
        <source>Who has the role</source>
        <translation>Vilka som har rollen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Ta bort</translation>
    </message>
    <message>
        <source>Remove the role %1?</source>
        <translation>Ta bort rollen %1?</translation>
    </message>
    <message>
        <source>The role %1 is removed.</source>
        <translation>Rollen %1 har tagits bort.</translation>
    </message>
    <message>
        <source>It was not saved. %1</source>
        <translation>Det sparades inte. %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Ett ögonblick …</translation>
    </message>
    <message numerus="yes">
        <source>Moved %1 of %n user(s) …</source>
        <translation>
            <numerusform>Flyttade %1 av %n användare …</numerusform>
            <numerusform>Flyttade %1 av %n användare …</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has this role.</source>
        <translation>Ingen har den här rollen.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) have this role. They are given another one first.</source>
        <translation>
            <numerusform>%n användare har den här rollen och får en annan först.</numerusform>
            <numerusform>%n användare har den här rollen och får en annan först.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them cannot be given this role by you, such as %1: %2</source>
        <translation>
            <numerusform>%n av dem kan inte få den här rollen av dig: %1. %2</numerusform>
            <numerusform>%n av dem kan inte få den här rollen av dig, bland dem %1. %2</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Move and remove</source>
        <translation>&amp;Flytta och ta bort</translation>
    </message>
    <message>
        <source>Choose a role</source>
        <translation>Välj en roll</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Kind of file</source>
        <translation>Filtyp</translation>
    </message>
    <message>
        <source>E&amp;xcel workbook (XLSX)</source>
        <translation>E&amp;xcel-arbetsbok (XLSX)</translation>
    </message>
    <message>
        <source>&amp;PDF</source>
        <translation>&amp;PDF</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Förlopp</translation>
    </message>
    <message>
        <source>Sa&amp;ve as …</source>
        <translation>Spa&amp;ra som …</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-arbetsbok (*.xlsx)</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <comment>who has made the report; day and time</comment>
        <translation>%1, per %2</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Sida %1</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>Rapporten finns i %1.</translation>
    </message>
    <message>
        <source>It was not written. %1</source>
        <translation>Filen skrevs inte. %1</translation>
    </message>
</context>
<context>
    <name>RestrictDialog</name>
    <message>
        <source>Restrict rights</source>
        <translation>Begränsa behörigheter</translation>
    </message>
    <message>
        <source>Rights to restrict</source>
        <translation>Behörigheter att begränsa</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Spara</translation>
    </message>
    <message>
        <source>Restrict the rights of %1</source>
        <translation>Begränsa behörigheterna för %1</translation>
    </message>
    <message numerus="yes">
        <source>Restrict the rights of %n user(s)</source>
        <translation>
            <numerusform>Begränsa behörigheterna för %n användare</numerusform>
            <numerusform>Begränsa behörigheterna för %n användare</numerusform>
        </translation>
    </message>
    <message>
        <source>A checked right is kept from the person, whatever their roles give. Taking the check away gives it back.</source>
        <translation>En markerad behörighet är fråntagen personen, vad rollerna än ger. Ta bort markeringen för att ge tillbaka den.</translation>
    </message>
    <message>
        <source>%1 – given to %2, restricted for %3 of them</source>
        <translation>%1 – given till %2, begränsad för %3 av dem</translation>
    </message>
    <message>
        <source>%1 – given to %2</source>
        <translation>%1 – given till %2</translation>
    </message>
    <message numerus="yes">
        <source>This changes the rights of %n user(s).</source>
        <translation>
            <numerusform>Detta ändrar behörigheterna för %n användare.</numerusform>
            <numerusform>Detta ändrar behörigheterna för %n användare.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Ingenting har ändrats ännu.</translation>
    </message>
    <message>
        <source>%1 is left as they are: %2</source>
        <translation>%1 lämnas som förut: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rights of %n user(s) are saved.</source>
        <translation>
            <numerusform>Behörigheterna för %n användare är sparade.</numerusform>
            <numerusform>Behörigheterna för %n användare är sparade.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RightsActions</name>
    <message>
        <source>&amp;Effective rights …</source>
        <translation>&amp;Gällande behörigheter …</translation>
    </message>
    <message>
        <source>&amp;Restrict rights …</source>
        <translation>&amp;Begränsa behörigheter …</translation>
    </message>
    <message>
        <source>Choose users first.</source>
        <translation>Välj användare först.</translation>
    </message>
    <message>
        <source>Choose one user.</source>
        <translation>Välj en enda användare.</translation>
    </message>
</context>
<context>
    <name>RightsReport</name>
    <message>
        <source>No role gives it</source>
        <translation>Ingen roll ger den</translation>
    </message>
    <message>
        <source>Denied by %1</source>
        <translation>Nekas av %1</translation>
    </message>
    <message>
        <source>Given by %1, but denied by %2</source>
        <translation>Ges av %1, men nekas av %2</translation>
    </message>
    <message>
        <source>Given by %1, but restricted for this person</source>
        <translation>Ges av %1, men är begränsad för den här personen</translation>
    </message>
    <message>
        <source>Given by %1</source>
        <translation>Ges av %1</translation>
    </message>
    <message>
        <source>A person&apos;s rights are the sum of their roles, less what any of these roles denies, less what is restricted for the person.</source>
        <translation>En persons behörigheter är summan av rollerna, minus det som någon av rollerna nekar, minus det som är begränsat för personen.</translation>
    </message>
    <message>
        <source>%1 denies what %2 gives, and wins: %3</source>
        <translation>%1 nekar det som %2 ger, och nekandet gäller: %3</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivning</translation>
    </message>
    <message>
        <source>Built-in</source>
        <translation>Inbyggd</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Behörigheter</translation>
    </message>
    <message>
        <source>Denied permissions</source>
        <translation>Nekade behörigheter</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administratör</translation>
    </message>
    <message>
        <source>All rights.</source>
        <translation>Alla behörigheter.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Vanliga kundbehörigheter</translation>
    </message>
    <message>
        <source>Orders products and sees their own orders.</source>
        <translation>Beställer varor och ser egna ordrar.</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Administers users and sees the company&apos;s orders.</source>
        <translation>Administrerar användare och ser företagets ordrar.</translation>
    </message>
    <message>
        <source>Order approver</source>
        <translation>Ordergodkännare</translation>
    </message>
    <message>
        <source>Approves orders and cannot place any.</source>
        <translation>Godkänner ordrar och kan inte beställa själv.</translation>
    </message>
</context>
<context>
    <name>RoleChanges</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Spara</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Avbryt</translation>
    </message>
    <message>
        <source>The rights of the role %1 are saved.</source>
        <translation>Behörigheterna i rollen %1 är sparade.</translation>
    </message>
    <message>
        <source>It was not saved. %1</source>
        <translation>Det sparades inte. %1</translation>
    </message>
    <message>
        <source>The form of the role is open: it saves these changes too.</source>
        <translation>Formuläret för rollen är öppet och sparar även dessa ändringar.</translation>
    </message>
    <message numerus="yes">
        <source>%n other role(s) have changes that are not saved.</source>
        <translation>
            <numerusform>%n annan roll har ändringar som inte är sparade.</numerusform>
            <numerusform>%n andra roller har ändringar som inte är sparade.</numerusform>
        </translation>
    </message>
    <message>
        <source>The changes change nobody&apos;s rights now.</source>
        <translation>Ändringarna ändrar ingens behörigheter nu.</translation>
    </message>
</context>
<context>
    <name>RoleImpact</name>
    <message>
        <source>Nobody has this role.</source>
        <translation>Ingen har den här rollen.</translation>
    </message>
    <message numerus="yes">
        <source>Applies to %n user(s).</source>
        <translation>
            <numerusform>Gäller %n användare.</numerusform>
            <numerusform>Gäller %n användare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Applies to %n user(s), %1 of them invited.</source>
        <translation>
            <numerusform>Gäller %n användare, varav %1 inbjuden.</numerusform>
            <numerusform>Gäller %n användare, varav %1 inbjudna.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) would gain: %1</source>
        <translation>
            <numerusform>%n användare får: %1</numerusform>
            <numerusform>%n användare får: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) would lose: %1</source>
        <translation>
            <numerusform>%n användare förlorar: %1</numerusform>
            <numerusform>%n användare förlorar: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The company would lose its last administrator.</source>
        <translation>Företaget förlorar sin sista administratör.</translation>
    </message>
</context>
<context>
    <name>RolePage</name>
    <message>
        <source>&amp;New role …</source>
        <translation>&amp;Ny roll …</translation>
    </message>
    <message>
        <source>&amp;Copy role …</source>
        <translation>&amp;Kopiera roll …</translation>
    </message>
    <message>
        <source>&amp;Remove role …</source>
        <translation>&amp;Ta bort roll …</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Ny roll</translation>
    </message>
    <message>
        <source>Copy role</source>
        <translation>Kopiera roll</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (kopia)</translation>
    </message>
    <message>
        <source>What the role gives and denies is chosen in the table afterwards.</source>
        <translation>Vad rollen ger och nekar väljs i tabellen efteråt.</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Skapa</translation>
    </message>
    <message>
        <source>The role %1 is created.</source>
        <translation>Rollen %1 har skapats.</translation>
    </message>
    <message>
        <source>Choose a role first.</source>
        <translation>Välj en roll först.</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>You work offline. The changes are sent when you go online again.</source>
        <translation>Du arbetar offline. Ändringarna skickas när du ansluter igen.</translation>
    </message>
    <message>
        <source>You are signed out. The changes are sent when you have signed in again.</source>
        <translation>Du är utloggad. Ändringarna skickas när du har loggat in igen.</translation>
    </message>
    <message>
        <source>Synchronisation has stopped. The changes are kept on this computer.</source>
        <translation>Synkroniseringen har stannat. Ändringarna bevaras på den här datorn.</translation>
    </message>
    <message>
        <source>The changes are sent as soon as everything has been fetched.</source>
        <translation>Ändringarna skickas så snart allt har hämtats.</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Sök</translation>
    </message>
    <message>
        <source>Search in the settings</source>
        <translation>Sök i inställningarna</translation>
    </message>
    <message>
        <source>No setting matches.</source>
        <translation>Ingen inställning matchar.</translation>
    </message>
    <message>
        <source>&amp;Restore the usual ones</source>
        <translation>&amp;Återställ</translation>
    </message>
    <message>
        <source>Everything but the language is set as it was at first.</source>
        <translation>Allt utom språket blir som det var från början.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Stäng</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Utseende och språk</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>As the language</source>
        <translation>Som språket</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Numbers and dates</source>
        <translation>Tal och datum</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textstorlek</translation>
    </message>
    <message>
        <source>Of the size that the desktop has set.</source>
        <translation>Av storleken som skrivbordet har angett.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Begin &amp;offline</source>
        <translation>Starta &amp;frånkopplad</translation>
    </message>
    <message>
        <source>Nothing is sent or fetched at the next start until you choose to go online. What you change is kept.</source>
        <translation>Vid nästa start skickas och hämtas inget förrän du väljer att ansluta. Det du ändrar sparas.</translation>
    </message>
    <message>
        <source>Account on this machine</source>
        <translation>Kontot på den här datorn</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Inloggad som</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Tjänst</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Öppna &amp;mappen</translation>
    </message>
    <message>
        <source>Sign &amp;out of this machine …</source>
        <translation>Logga &amp;ut från den här datorn …</translation>
    </message>
    <message>
        <source>The copy of the account, the changes that wait, and how the window is arranged.</source>
        <translation>Kopian av kontot, ändringarna som väntar och hur fönstret är ordnat.</translation>
    </message>
    <message>
        <source>The copy of the account is removed from this machine.</source>
        <translation>Kopian av kontot tas bort från den här datorn.</translation>
    </message>
    <message>
        <source>Notifications of the desktop</source>
        <translation>Aviseringar på skrivbordet</translation>
    </message>
    <message>
        <source>&amp;Orders that wait for my approval</source>
        <translation>&amp;Ordrar som väntar på mitt godkännande</translation>
    </message>
    <message>
        <source>&amp;Budgets that reach their warning threshold</source>
        <translation>&amp;Budgetar som når varningsgränsen</translation>
    </message>
    <message>
        <source>Changes that &amp;must be decided</source>
        <translation>Ändringar som &amp;måste avgöras</translation>
    </message>
    <message>
        <source>&amp;Invitations that are about to expire</source>
        <translation>&amp;Inbjudningar som snart går ut</translation>
    </message>
</context>
<context>
    <name>ShortcutsWindow</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Kortkommandon</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Sök</translation>
    </message>
    <message>
        <source>Search in the shortcuts</source>
        <translation>Sök bland kortkommandona</translation>
    </message>
    <message>
        <source>No shortcut matches.</source>
        <translation>Inget kortkommando stämmer.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Kortkommando</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Meny</translation>
    </message>
</context>
<context>
    <name>SignOutDialog</name>
    <message>
        <source>Signing out removes what is stored on this computer. The changes can be kept for you, and are sent when you sign in here again.</source>
        <translation>När du loggar ut tas det som är lagrat på den här datorn bort. Ändringarna kan behållas åt dig, och skickas när du loggar in här igen.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Logga ut</translation>
    </message>
    <message>
        <source>&amp;Keep for me</source>
        <translation>&amp;Behåll åt mig</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Förkasta</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Progress of fetching the account</source>
        <translation>Hur långt hämtningen av kontot har kommit</translation>
    </message>
    <message>
        <source>Show the changes that wait</source>
        <translation>Visa ändringarna som väntar</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Startar …</translation>
    </message>
    <message>
        <source>Fetching the account: %1 of about %2</source>
        <translation>Hämtar kontot: %1 av ungefär %2</translation>
    </message>
    <message>
        <source>Fetching the account …</source>
        <translation>Hämtar kontot …</translation>
    </message>
    <message>
        <source>Fetching the account anew; what is shown is from %1</source>
        <translation>Hämtar kontot på nytt; det som visas är från %1</translation>
    </message>
    <message>
        <source>Connected – synchronised %1</source>
        <translation>Ansluten – synkroniserad %1</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Ansluten</translation>
    </message>
    <message>
        <source>Offline – as of %1</source>
        <translation>Offline – per %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message numerus="yes">
        <source>No contact with the service – next try in %n second(s)</source>
        <translation>
            <numerusform>Ingen kontakt med tjänsten – nästa försök om %n sekund</numerusform>
            <numerusform>Ingen kontakt med tjänsten – nästa försök om %n sekunder</numerusform>
        </translation>
    </message>
    <message>
        <source>No contact with the service – trying …</source>
        <translation>Ingen kontakt med tjänsten – försöker …</translation>
    </message>
    <message>
        <source>Signed out – as of %1</source>
        <translation>Utloggad – per %1</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Inte inloggad</translation>
    </message>
    <message>
        <source>Synchronisation has stopped</source>
        <translation>Synkroniseringen har stannat</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait(s)</source>
        <translation>
            <numerusform>%n ändring väntar</numerusform>
            <numerusform>%n ändringar väntar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n must be decided</source>
        <translation>
            <numerusform>%n måste avgöras</numerusform>
            <numerusform>%n måste avgöras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n avvisad</numerusform>
            <numerusform>%n avvisade</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>Mappen %1 går inte att skriva i.</translation>
    </message>
    <message>
        <source>The account did not become ready within a minute.</source>
        <translation>Kontot blev inte klart inom en minut.</translation>
    </message>
</context>
<context>
    <name>UndoStack</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n ändring</numerusform>
            <numerusform>%n ändringar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>What was done, and to whom: &quot;Change Kari Nordmann&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>UnsentDialog</name>
    <message>
        <source>&amp;Send now</source>
        <translation>&amp;Skicka nu</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Skickar</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are not sent</source>
        <translation>
            <numerusform>%n ändring är inte skickad</numerusform>
            <numerusform>%n ändringar är inte skickade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending … %n left</source>
        <translation>
            <numerusform>Skickar … %n kvar</numerusform>
            <numerusform>Skickar … %n kvar</numerusform>
        </translation>
    </message>
    <message>
        <source>They cannot be sent: each was refused, or must be decided first.</source>
        <translation>Ingen av dem kan skickas: de är avvisade, eller måste avgöras först.</translation>
    </message>
</context>
<context>
    <name>User</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Förnamn</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Efternamn</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roller</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Order limit</source>
        <translation>Beloppsgräns per order</translation>
    </message>
    <message>
        <source>Payment methods</source>
        <translation>Betalningssätt</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Employee number</source>
        <translation>Anställningsnummer</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>Kostnadsställe</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sista dag</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>Ersättare</translation>
    </message>
    <message>
        <source>Restricted rights</source>
        <translation>Begränsade behörigheter</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Inbjudan</translation>
    </message>
    <message>
        <source>Daily digest by e-mail</source>
        <translation>Daglig sammanfattning med e-post</translation>
    </message>
    <message>
        <source>Invitation sent</source>
        <translation>Inbjudan skickad</translation>
    </message>
    <message>
        <source>Invitation expires</source>
        <translation>Inbjudan går ut</translation>
    </message>
    <message>
        <source>Has not chosen a password yet</source>
        <translation>Har inte valt lösenord ännu</translation>
    </message>
</context>
<context>
    <name>UserActivity</name>
    <message>
        <source>Last sign-in</source>
        <translation>Senaste inloggning</translation>
    </message>
</context>
<context>
    <name>UserChangeDialog</name>
    <message>
        <source>Invite %1 again?</source>
        <translation>Bjuda in %1 igen?</translation>
    </message>
    <message numerus="yes">
        <source>Invite %n user(s) again?</source>
        <translation>
            <numerusform>Bjuda in %n användare igen?</numerusform>
            <numerusform>Bjuda in %n användare igen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdraw the invitation of %1?</source>
        <translation>Dra tillbaka inbjudan till %1?</translation>
    </message>
    <message numerus="yes">
        <source>Withdraw %n invitation(s)?</source>
        <translation>
            <numerusform>Dra tillbaka %n inbjudan?</numerusform>
            <numerusform>Dra tillbaka %n inbjudningar?</numerusform>
        </translation>
    </message>
    <message>
        <source>Send %1 a password link?</source>
        <translation>Skicka en lösenordslänk till %1?</translation>
    </message>
    <message numerus="yes">
        <source>Send %n user(s) a password link?</source>
        <translation>
            <numerusform>Skicka en lösenordslänk till %n användare?</numerusform>
            <numerusform>Skicka en lösenordslänk till %n användare?</numerusform>
        </translation>
    </message>
    <message>
        <source>Disable %1?</source>
        <translation>Inaktivera %1?</translation>
    </message>
    <message numerus="yes">
        <source>Disable %n user(s)?</source>
        <translation>
            <numerusform>Inaktivera %n användare?</numerusform>
            <numerusform>Inaktivera %n användare?</numerusform>
        </translation>
    </message>
    <message>
        <source>Enable %1?</source>
        <translation>Aktivera %1?</translation>
    </message>
    <message numerus="yes">
        <source>Enable %n user(s)?</source>
        <translation>
            <numerusform>Aktivera %n användare?</numerusform>
            <numerusform>Aktivera %n användare?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Ta bort %1?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n user(s)?</source>
        <translation>
            <numerusform>Ta bort %n användare?</numerusform>
            <numerusform>Ta bort %n användare?</numerusform>
        </translation>
    </message>
    <message>
        <source>A new e-mail is sent. The link in the earlier one works no more.</source>
        <translation>Ett nytt e-brev skickas. Länken i det förra slutar att fungera.</translation>
    </message>
    <message>
        <source>The link in the e-mail works no more, and the user is taken off the list.</source>
        <translation>Länken i e-brevet slutar att fungera, och användaren tas bort från listan.</translation>
    </message>
    <message>
        <source>An e-mail with a link is sent, through which a new password is chosen. The old one works until then.</source>
        <translation>Ett e-brev skickas med en länk för att välja ett nytt lösenord. Det gamla gäller till dess.</translation>
    </message>
    <message>
        <source>Signed out at once, and can neither order nor approve. Roles, group, payment methods and limits are kept, and come back when the user is enabled.</source>
        <translation>Loggas ut genast och kan varken beställa eller godkänna. Roller, grupp, betalningssätt och gränser behålls och gäller igen när användaren aktiveras.</translation>
    </message>
    <message>
        <source>Can sign in again, with the same roles, group, payment methods and limits as before.</source>
        <translation>Kan logga in igen, med samma roller, grupp, betalningssätt och gränser som förut.</translation>
    </message>
    <message>
        <source>This cannot be undone. Whoever is only disabled keeps roles and limits and can be enabled again. Orders and the log keep the name.</source>
        <translation>Detta kan inte ångras. Den som bara inaktiveras behåller roller och gränser och kan aktiveras igen. Ordrar och logg behåller namnet.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Avbryt</translation>
    </message>
    <message>
        <source>Send invitation &amp;again</source>
        <translation>Skicka inbjudan i&amp;gen</translation>
    </message>
    <message>
        <source>&amp;Withdraw invitation</source>
        <translation>&amp;Dra tillbaka inbjudan</translation>
    </message>
    <message>
        <source>Send &amp;password link</source>
        <translation>Skicka &amp;lösenordslänk</translation>
    </message>
    <message>
        <source>&amp;Disable</source>
        <translation>&amp;Inaktivera</translation>
    </message>
    <message>
        <source>&amp;Enable</source>
        <translation>&amp;Aktivera</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Ta bort</translation>
    </message>
    <message>
        <source>It cannot be done:</source>
        <translation>Det kan inte göras:</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) are left out:</source>
        <translation>
            <numerusform>%n användare utelämnas:</numerusform>
            <numerusform>%n användare utelämnas:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a user, and why something cannot be done</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… och %n till</numerusform>
            <numerusform>… och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at what this touches …</source>
        <translation>Ser efter vad detta berör …</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) that wait for approval are cancelled.</source>
        <translation>
            <numerusform>%n order som väntar på godkännande annulleras.</numerusform>
            <numerusform>%n ordrar som väntar på godkännande annulleras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of theirs wait for approval, and can still be decided.</source>
        <translation>
            <numerusform>%n egen order väntar på godkännande och kan fortfarande avgöras.</numerusform>
            <numerusform>%n egna ordrar väntar på godkännande och kan fortfarande avgöras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting order(s) that they could approve go to other approvers.</source>
        <translation>
            <numerusform>%n väntande order att godkänna går till andra godkännare.</numerusform>
            <numerusform>%n väntande ordrar att godkänna går till andra godkännare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) lose an approver.</source>
        <translation>
            <numerusform>%n grupp förlorar en godkännare.</numerusform>
            <numerusform>%n grupper förlorar en godkännare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) name them as approver; others decide meanwhile.</source>
        <translation>
            <numerusform>Är godkännare i %n grupp; andra avgör under tiden.</numerusform>
            <numerusform>Är godkännare i %n grupper; andra avgör under tiden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delegation(s) to them end.</source>
        <translation>
            <numerusform>Är inte längre ersättare för %n person.</numerusform>
            <numerusform>Är inte längre ersättare för %n personer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delegation(s) to them have no effect meanwhile.</source>
        <translation>
            <numerusform>Är ersättare för %n person, utan verkan under tiden.</numerusform>
            <numerusform>Är ersättare för %n personer, utan verkan under tiden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n budget(s) of theirs are removed.</source>
        <translation>
            <numerusform>%n egen budget tas bort.</numerusform>
            <numerusform>%n egna budgetar tas bort.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UserCommands</name>
    <message numerus="yes">
        <source>%n invitation(s) will be sent again.</source>
        <translation>
            <numerusform>%n inbjudan skickas igen.</numerusform>
            <numerusform>%n inbjudningar skickas igen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) will be withdrawn.</source>
        <translation>
            <numerusform>%n inbjudan dras tillbaka.</numerusform>
            <numerusform>%n inbjudningar dras tillbaka.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n password link(s) will be sent.</source>
        <translation>
            <numerusform>%n lösenordslänk skickas.</numerusform>
            <numerusform>%n lösenordslänkar skickas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) will be disabled.</source>
        <translation>
            <numerusform>%n användare inaktiveras.</numerusform>
            <numerusform>%n användare inaktiveras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) will be enabled.</source>
        <translation>
            <numerusform>%n användare aktiveras.</numerusform>
            <numerusform>%n användare aktiveras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) will be removed.</source>
        <translation>
            <numerusform>%n användare tas bort.</numerusform>
            <numerusform>%n användare tas bort.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Invite users …</source>
        <translation>&amp;Bjud in användare …</translation>
    </message>
    <message>
        <source>&amp;Create user …</source>
        <translation>&amp;Skapa användare …</translation>
    </message>
    <message>
        <source>Employee &amp;leaves …</source>
        <translation>Anställd s&amp;lutar …</translation>
    </message>
    <message>
        <source>Choose a user first.</source>
        <translation>Välj en användare först.</translation>
    </message>
    <message>
        <source>Choose one user.</source>
        <translation>Välj en enda användare.</translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) will be sent.</source>
        <translation>
            <numerusform>%n inbjudan skickas.</numerusform>
            <numerusform>%n inbjudningar skickas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Create user</source>
        <translation>Skapa användare</translation>
    </message>
    <message>
        <source>The new user gets an e-mail with a link to choose a password.</source>
        <translation>Den nya användaren får ett e-brev med en länk för att välja lösenord.</translation>
    </message>
    <message>
        <source>&amp;Create user</source>
        <translation>&amp;Skapa användare</translation>
    </message>
    <message>
        <source>%1 is created, and gets an e-mail.</source>
        <translation>%1 skapas och får ett e-brev.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) will be made, since %1 leaves.</source>
        <translation>
            <numerusform>%n ändring görs eftersom %1 slutar.</numerusform>
            <numerusform>%n ändringar görs eftersom %1 slutar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UserPage</name>
    <message>
        <source>All users</source>
        <translation>Alla användare</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>UserRules</name>
    <message>
        <source>There is no invitation that waits for an answer.</source>
        <translation>Det finns ingen inbjudan som väntar på svar.</translation>
    </message>
    <message>
        <source>Only somebody who is active gets a link for the password.</source>
        <translation>Bara den som är aktiv får en lösenordslänk.</translation>
    </message>
    <message>
        <source>This user is disabled already.</source>
        <translation>Användaren är redan inaktiverad.</translation>
    </message>
    <message>
        <source>This user is not disabled.</source>
        <translation>Användaren är inte inaktiverad.</translation>
    </message>
    <message>
        <source>The removal of this user waits already.</source>
        <translation>Borttagningen av användaren väntar redan.</translation>
    </message>
    <message>
        <source>This user has not been sent to the service yet.</source>
        <translation>Användaren har inte skickats till tjänsten ännu.</translation>
    </message>
</context>
<context>
    <name>UserSearch</name>
    <message>
        <source>Search by name or e-mail</source>
        <translation>Sök på namn eller e-post</translation>
    </message>
</context>
<context>
    <name>UsersEditor</name>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Remove the selected person from this list</source>
        <translation>Ta bort den valda personen från listan</translation>
    </message>
    <message>
        <source>Add a person to: %1</source>
        <translation>Lägg till en person i: %1</translation>
    </message>
    <message>
        <source>(a person you cannot see)</source>
        <translation>(en person som du inte kan se)</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Link copied</source>
        <translation>Länken är kopierad</translation>
    </message>
    <message>
        <source>Administer your company&apos;s account at the shop: who may buy, with which rights, from which budget, and who approves.</source>
        <translation>Administrera företagets konto i nätbutiken: vem som får handla, med vilka behörigheter, från vilken budget, och vem som godkänner.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Språk</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>&amp;Address of the service</source>
        <translation>Tjänstens &amp;adress</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>Tjänstens adress</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Logga in</translation>
    </message>
    <message>
        <source>Your browser opens, and you sign in on the service&apos;s own page.</source>
        <translation>Webbläsaren öppnas, och du loggar in på tjänstens egen sida.</translation>
    </message>
    <message>
        <source>Finish signing in in your browser</source>
        <translation>Slutför inloggningen i webbläsaren</translation>
    </message>
    <message>
        <source>A page of %1 has been opened there. This window goes on by itself when you have signed in.</source>
        <translation>En sida hos %1 har öppnats där. Det här fönstret fortsätter av sig självt när du har loggat in.</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>&amp;Öppna igen</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Kopiera &amp;länken</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;vbryt</translation>
    </message>
    <message>
        <source>&amp;Register your company …</source>
        <translation>&amp;Registrera ditt företag …</translation>
    </message>
    <message>
        <source>Contact &amp;us</source>
        <translation>&amp;Kontakta oss</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Uppdatera</translation>
    </message>
    <message>
        <source>&amp;Work offline</source>
        <translation>Arbeta &amp;offline</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>Anslut</translation>
    </message>
    <message>
        <source>Show what the service has</source>
        <translation>Visa det som tjänsten har</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>Logga &amp;in</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Redigera</translation>
    </message>
    <message>
        <source>&amp;Search in the list</source>
        <translation>&amp;Sök i listan</translation>
    </message>
    <message>
        <source>&amp;Changes that wait …</source>
        <translation>Ä&amp;ndringar som väntar …</translation>
    </message>
    <message>
        <source>&amp;Delegate …</source>
        <translation>&amp;Ersättare …</translation>
    </message>
    <message>
        <source>&amp;Log …</source>
        <translation>&amp;Logg …</translation>
    </message>
    <message>
        <source>&amp;Details beside the list</source>
        <translation>Uppgifter &amp;bredvid listan</translation>
    </message>
    <message>
        <source>Sign &amp;out …</source>
        <translation>Logga &amp;ut …</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Kortkommandon</translation>
    </message>
    <message>
        <source>&amp;About Selskap</source>
        <translation>&amp;Om Selskap</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>A&amp;vsluta</translation>
    </message>
    <message>
        <source>You do not approve orders, so nobody needs to do it in your place.</source>
        <translation>Du godkänner inga ordrar, så ingen behöver göra det i ditt ställe.</translation>
    </message>
    <message>
        <source>There is nothing to undo or redo.</source>
        <translation>Det finns ingenting att ångra eller göra om.</translation>
    </message>
    <message>
        <source>The change is being sent. It can be undone once it has arrived.</source>
        <translation>Ändringen skickas just nu. Den kan ångras när den har kommit fram.</translation>
    </message>
    <message>
        <source>The service has carried this out, and it cannot be undone.</source>
        <translation>Tjänsten har utfört detta, och det kan inte ångras.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Ångra: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gör om</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Gör om: %1</translation>
    </message>
    <message>
        <source>“%1” cannot be undone any more; this undoes what came before it.</source>
        <extracomment>What cannot be undone any more: &quot;Remove Kari Nordmann&quot;</extracomment>
        <translation>”%1” kan inte längre ångras; detta ångrar det som kom före.</translation>
    </message>
    <message>
        <source>The service has this already: a change the other way is sent.</source>
        <translation>Tjänsten har redan detta: en ändring tillbaka skickas.</translation>
    </message>
    <message>
        <source>&amp;Undo by a new change: %1</source>
        <translation>&amp;Ångra med en ny ändring: %1</translation>
    </message>
    <message>
        <source>Se&amp;ttings …</source>
        <translation>Ins&amp;tällningar …</translation>
    </message>
    <message>
        <source>Command &amp;palette …</source>
        <translation>Kommando&amp;palett …</translation>
    </message>
</context>
<context>
    <name>WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arkiv</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Redigera</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visa</translation>
    </message>
    <message>
        <source>&amp;My company</source>
        <translation>&amp;Mitt företag</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjälp</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Verktyg</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Språk</translation>
    </message>
</context>
<context>
    <name>WindowMessages</name>
    <message>
        <source>The session has ended. Your changes are kept here and are sent once you have signed in.</source>
        <translation>Sessionen har gått ut. Dina ändringar bevaras här och skickas när du har loggat in.</translation>
    </message>
    <message>
        <source>The session has ended. You can read and edit; sign in to synchronise.</source>
        <translation>Sessionen har gått ut. Du kan läsa och redigera; logga in för att synkronisera.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) must be decided: somebody else has changed the same.</source>
        <translation>
            <numerusform>%n ändring måste avgöras: någon annan har ändrat samma sak.</numerusform>
            <numerusform>%n ändringar måste avgöras: någon annan har ändrat samma sak.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service refused %n change(s). They are kept until you have seen why.</source>
        <translation>
            <numerusform>Tjänsten avvisade %n ändring. Den bevaras tills du har sett varför.</numerusform>
            <numerusform>Tjänsten avvisade %n ändringar. De bevaras tills du har sett varför.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are offline. You can read and edit; changes are sent when you are back.</source>
        <translation>Du är offline. Du kan läsa och redigera; ändringar skickas när du är tillbaka.</translation>
    </message>
    <message>
        <source>There is no contact with the service. You can read and edit; changes are sent when it is back.</source>
        <translation>Det finns ingen kontakt med tjänsten. Du kan läsa och redigera; ändringar skickas när kontakten är tillbaka.</translation>
    </message>
    <message>
        <source>All your changes are sent.</source>
        <translation>Alla dina ändringar är skickade.</translation>
    </message>
    <message>
        <source>%1: the service now lists %2 of %3. What was there before is shown until you decide.</source>
        <extracomment>&quot;Users: the service now lists 12 of 800.&quot;</extracomment>
        <translation>%1: tjänsten har nu bara %2 av %3. Det som fanns förut visas tills du bestämmer dig.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Selskap</source>
        <translation>Selskap</translation>
    </message>
    <message>
        <source>The account was not synchronised within two minutes.</source>
        <translation>Kontot synkroniserades inte inom två minuter.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) are in %1</source>
        <translation>
            <numerusform>%n bild ligger i %1</numerusform>
            <numerusform>%n bilder ligger i %1</numerusform>
        </translation>
    </message>
</context>
</TS>
