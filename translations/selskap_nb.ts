<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Selskap</source>
        <translation>Om Selskap</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versjon %1</translation>
    </message>
    <message>
        <source>© 2026 The Selskap authors. Free software under the Apache License 2.0.</source>
        <translation>© 2026 The Selskap authors. Fri programvare under Apache License 2.0.</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Lisenser</translation>
    </message>
    <message>
        <source>About the system</source>
        <translation>Om systemet</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopier</translation>
    </message>
    <message>
        <source>Send this along when you ask for help.</source>
        <translation>Send dette med når du ber om hjelp.</translation>
    </message>
    <message>
        <source>What Selskap is made with</source>
        <translation>Hva Selskap er laget med</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a library and its licence</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lisens</translation>
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
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rettigheter</translation>
    </message>
    <message>
        <source>Denies</source>
        <translation>Nekter</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(fjernet)</translation>
    </message>
</context>
<context>
    <name>AccessReportDialog</name>
    <message>
        <source>Access report</source>
        <translation>Tilgangsrapport</translation>
    </message>
    <message>
        <source>Who had which rights, roles, limits and payment methods at the end of a day. It is worked out from the log, which only the service has.</source>
        <translation>Hvem som hadde hvilke rettigheter, roller, grenser og betalingsmetoder ved slutten av en dag. Den regnes ut fra loggen, som bare tjenesten har.</translation>
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
        <translation>Det du skriver, kan ikke tas vare på på denne enheten nå. Lagre det, eller la vinduet stå åpent.</translation>
    </message>
    <message numerus="yes">
        <source>The file with your unsent changes was damaged. All %n of them were rescued.</source>
        <translation>
            <numerusform>Filen med endringene dine som ikke er sendt, var skadet. Den ene endringen ble reddet.</numerusform>
            <numerusform>Filen med endringene dine som ikke er sendt, var skadet. Alle de %n endringene ble reddet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file with your unsent changes was damaged. %n of them could be rescued; the damaged file is kept as %1.</source>
        <translation>
            <numerusform>Filen med endringene dine som ikke er sendt, var skadet. %n av dem lot seg redde; den skadde filen er tatt vare på som %1.</numerusform>
            <numerusform>Filen med endringene dine som ikke er sendt, var skadet. %n av dem lot seg redde; den skadde filen er tatt vare på som %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were made with a newer version of the program; they are kept and not sent.</source>
        <translation>
            <numerusform>%n endring er gjort med en nyere versjon av programmet; den er tatt vare på og blir ikke sendt.</numerusform>
            <numerusform>%n endringer er gjort med en nyere versjon av programmet; de er tatt vare på og blir ikke sendt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy of the account on this device was damaged and is fetched anew. Your changes are kept.</source>
        <translation>Kopien av kontoen på denne enheten var skadet og hentes på nytt. Endringene dine er tatt vare på.</translation>
    </message>
</context>
<context>
    <name>AddressEditor</name>
    <message>
        <source>Street</source>
        <translation>Gateadresse</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postnummer</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Poststed</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Landkode</translation>
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
        <translation>(en person du ikke ser)</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>Hvorfor den venter</translation>
    </message>
    <message>
        <source>Why it needed approval</source>
        <translation>Hvorfor den trengte godkjenning</translation>
    </message>
    <message>
        <source>The budget %1 would be at %2.</source>
        <translation>Budsjettet %1 ville vært på %2.</translation>
    </message>
    <message>
        <source>It is above the buyer&apos;s order limit of %1.</source>
        <translation>Den er over kjøperens beløpsgrense på %1.</translation>
    </message>
    <message>
        <source>It is above the buyer&apos;s order limit.</source>
        <translation>Den er over kjøperens beløpsgrense.</translation>
    </message>
    <message>
        <source>It has waited since %1 (%2).</source>
        <translation>Den har ventet siden %1 (%2).</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>percent, amount</comment>
        <translation>%1, %2 igjen</translation>
    </message>
    <message>
        <source>Without this order</source>
        <translation>Uten denne ordren</translation>
    </message>
    <message>
        <source>With this order</source>
        <translation>Med denne ordren</translation>
    </message>
    <message>
        <source>Who may decide</source>
        <translation>Hvem kan avgjøre</translation>
    </message>
    <message>
        <source>%1 is away until %2; %3 decides meanwhile</source>
        <comment>approver, day, delegate</comment>
        <translation>%1 er borte til %2; %3 avgjør imens</translation>
    </message>
    <message>
        <source>The group and those above it have no other approver, so the Administrators decide.</source>
        <translation>Gruppen og de over den har ingen annen godkjenner, så administratorene avgjør.</translation>
    </message>
    <message>
        <source>They are the approvers of %1, since the buyer&apos;s group has no other.</source>
        <translation>De er godkjennere i %1, siden kjøperens gruppe ikke har noen annen.</translation>
    </message>
    <message>
        <source>Passed on by %1, %2: %3</source>
        <comment>who, when, comment</comment>
        <translation>Gitt videre av %1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>They have been reminded %n time(s), last %1.</source>
        <translation>
            <numerusform>De er påminnet %n gang, sist %1.</numerusform>
            <numerusform>De er påminnet %n ganger, sist %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rejected by %1, %2</source>
        <translation>Avvist av %1, %2</translation>
    </message>
    <message>
        <source>Approved by %1, %2</source>
        <translation>Godkjent av %1, %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 is away until %2; you decide meanwhile</source>
        <comment>approver, day</comment>
        <translation>%1 er borte til %2; du avgjør imens</translation>
    </message>
</context>
<context>
    <name>AuditModel</name>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>Før → etter</translation>
    </message>
    <message>
        <source>From where</source>
        <translation>Hvorfra</translation>
    </message>
</context>
<context>
    <name>AuditTexts</name>
    <message>
        <source>Created</source>
        <translation>Opprettet</translation>
    </message>
    <message>
        <source>Tried to create</source>
        <translation>Prøvde å opprette</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Endret</translation>
    </message>
    <message>
        <source>Tried to change</source>
        <translation>Prøvde å endre</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Fjernet</translation>
    </message>
    <message>
        <source>Tried to remove</source>
        <translation>Prøvde å fjerne</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiverte</translation>
    </message>
    <message>
        <source>Tried to disable</source>
        <translation>Prøvde å deaktivere</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiverte</translation>
    </message>
    <message>
        <source>Tried to enable</source>
        <translation>Prøvde å aktivere</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Inviterte</translation>
    </message>
    <message>
        <source>Tried to invite</source>
        <translation>Prøvde å invitere</translation>
    </message>
    <message>
        <source>Withdrew the invitation</source>
        <translation>Trakk tilbake invitasjonen</translation>
    </message>
    <message>
        <source>Tried to withdraw the invitation</source>
        <translation>Prøvde å trekke tilbake invitasjonen</translation>
    </message>
    <message>
        <source>Sent a password link</source>
        <translation>Sendte passordlenke</translation>
    </message>
    <message>
        <source>Tried to send a password link</source>
        <translation>Prøvde å sende passordlenke</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>La inn</translation>
    </message>
    <message>
        <source>Tried to place</source>
        <translation>Prøvde å legge inn</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Godkjente</translation>
    </message>
    <message>
        <source>Tried to approve</source>
        <translation>Prøvde å godkjenne</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Avviste</translation>
    </message>
    <message>
        <source>Tried to reject</source>
        <translation>Prøvde å avvise</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Sendte videre</translation>
    </message>
    <message>
        <source>Tried to pass on</source>
        <translation>Prøvde å sende videre</translation>
    </message>
    <message>
        <source>Reminded the approvers</source>
        <translation>Minnet godkjennerne om den</translation>
    </message>
    <message>
        <source>Tried to remind the approvers</source>
        <translation>Prøvde å minne godkjennerne om den</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Avbestilte</translation>
    </message>
    <message>
        <source>Tried to cancel</source>
        <translation>Prøvde å avbestille</translation>
    </message>
    <message>
        <source>Withdrew</source>
        <translation>Trakk tilbake</translation>
    </message>
    <message>
        <source>Tried to withdraw</source>
        <translation>Prøvde å trekke tilbake</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>Hvorfor det ble nektet</translation>
    </message>
    <message>
        <source>Goes beyond the budget</source>
        <translation>Går ut over budsjettet</translation>
    </message>
    <message>
        <source>Tried and refused</source>
        <translation>Prøvd og nektet</translation>
    </message>
    <message>
        <source>%1: added %2</source>
        <translation>%1: la til %2</translation>
    </message>
    <message>
        <source>%1: removed %2</source>
        <translation>%1: fjernet %2</translation>
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
        <translation>(fjernet)</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>Tjenesten</translation>
    </message>
    <message>
        <source>(somebody who was removed)</source>
        <translation>(en som er fjernet)</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Fullført</translation>
    </message>
    <message>
        <source>Tried to complete</source>
        <translation>Prøvde å fullføre</translation>
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
        <translation>Budsjett</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Gjelder for</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eier</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Ramme</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>Starter</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Slutter</translation>
    </message>
    <message>
        <source>When exceeded</source>
        <translation>Ved overskridelse</translation>
    </message>
    <message>
        <source>Warn at</source>
        <translation>Varsle ved</translation>
    </message>
    <message>
        <source>Carry over an unspent rest</source>
        <translation>Overfør ubrukt rest</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktivt</translation>
    </message>
</context>
<context>
    <name>BudgetPage</name>
    <message>
        <source>&amp;New budget …</source>
        <translation>&amp;Nytt budsjett …</translation>
    </message>
    <message>
        <source>Copy to the next &amp;period …</source>
        <translation>Kopier til neste &amp;periode …</translation>
    </message>
    <message>
        <source>&amp;Distribute to members …</source>
        <translation>&amp;Fordel på medlemmer …</translation>
    </message>
    <message>
        <source>Put out of &amp;use</source>
        <translation>Ta &amp;ut av bruk</translation>
    </message>
    <message>
        <source>Take &amp;into use</source>
        <translation>Ta &amp;i bruk</translation>
    </message>
    <message>
        <source>&amp;Remove budget</source>
        <translation>&amp;Fjern budsjett</translation>
    </message>
    <message>
        <source>Choose a budget first.</source>
        <translation>Velg et budsjett først.</translation>
    </message>
    <message>
        <source>Choose one budget.</source>
        <translation>Velg ett budsjett.</translation>
    </message>
    <message>
        <source>This budget applies to one person already.</source>
        <translation>Dette budsjettet gjelder allerede for én person.</translation>
    </message>
    <message>
        <source>It is out of use already.</source>
        <translation>Det er allerede ute av bruk.</translation>
    </message>
    <message>
        <source>It is in use already.</source>
        <translation>Det er allerede i bruk.</translation>
    </message>
    <message>
        <source>New budget</source>
        <translation>Nytt budsjett</translation>
    </message>
    <message>
        <source>An order counts against every budget of its buyer, of the buyer&apos;s groups, and of the company.</source>
        <translation>En ordre teller mot alle budsjetter for kjøperen, for kjøperens grupper og for selskapet.</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Opprett</translation>
    </message>
    <message>
        <source>No active user belongs to the group of %1, so there is nobody to distribute it to.</source>
        <translation>Ingen aktiv bruker hører til gruppen for %1, så det er ingen å fordele på.</translation>
    </message>
    <message numerus="yes">
        <source>%n budget(s) taken into use.</source>
        <translation>
            <numerusform>%n budsjett er tatt i bruk.</numerusform>
            <numerusform>%n budsjetter er tatt i bruk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n budget(s) put out of use.</source>
        <translation>
            <numerusform>%n budsjett er tatt ut av bruk.</numerusform>
            <numerusform>%n budsjetter er tatt ut av bruk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n budget(s) removed. Orders keep what they counted.</source>
        <translation>
            <numerusform>%n budsjett er fjernet. Ordrene beholder det de talte.</numerusform>
            <numerusform>%n budsjetter er fjernet. Ordrene beholder det de talte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show its &amp;orders</source>
        <translation>Vis &amp;ordrene</translation>
    </message>
</context>
<context>
    <name>BudgetUsage</name>
    <message>
        <source>Spent</source>
        <translation>Brukt</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reservert</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Gjenstår</translation>
    </message>
    <message>
        <source>Period starts</source>
        <translation>Perioden starter</translation>
    </message>
    <message>
        <source>Period ends</source>
        <translation>Perioden slutter</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Company</source>
        <translation>Selskapet</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Bruker</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>Varsle</translation>
    </message>
    <message>
        <source>Require approval</source>
        <translation>Krev godkjenning</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Stopp ordren</translation>
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
        <translation>Venter på godkjenning</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Godkjent</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Avvist</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Kansellert</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Fullført</translation>
    </message>
    <message>
        <source>Above the buyer&apos;s order limit</source>
        <translation>Over kjøperens beløpsgrense</translation>
    </message>
    <message>
        <source>Above a budget</source>
        <translation>Over et budsjett</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Én gang</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Ukentlig</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Månedlig</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>Kvartalsvis</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>Årlig</translation>
    </message>
    <message>
        <source>See the company&apos;s facts</source>
        <translation>Se opplysninger om selskapet</translation>
    </message>
    <message>
        <source>Change the company&apos;s facts</source>
        <translation>Endre opplysninger om selskapet</translation>
    </message>
    <message>
        <source>See all users</source>
        <translation>Se alle brukere</translation>
    </message>
    <message>
        <source>Invite users</source>
        <translation>Invitere brukere</translation>
    </message>
    <message>
        <source>Create, edit and remove users</source>
        <translation>Opprette, redigere og fjerne brukere</translation>
    </message>
    <message>
        <source>Disable and enable users</source>
        <translation>Deaktivere og aktivere brukere</translation>
    </message>
    <message>
        <source>Restrict users&apos; rights</source>
        <translation>Begrense brukeres rettigheter</translation>
    </message>
    <message>
        <source>See roles</source>
        <translation>Se roller</translation>
    </message>
    <message>
        <source>Give and take roles</source>
        <translation>Gi og frata roller</translation>
    </message>
    <message>
        <source>Create and change roles</source>
        <translation>Opprette og endre roller</translation>
    </message>
    <message>
        <source>See groups</source>
        <translation>Se grupper</translation>
    </message>
    <message>
        <source>Create and change groups</source>
        <translation>Opprette og endre grupper</translation>
    </message>
    <message>
        <source>See all budgets</source>
        <translation>Se alle budsjetter</translation>
    </message>
    <message>
        <source>Create and change budgets</source>
        <translation>Opprette og endre budsjetter</translation>
    </message>
    <message>
        <source>Allow payment methods</source>
        <translation>Tillate betalingsmetoder</translation>
    </message>
    <message>
        <source>Apply for invoice</source>
        <translation>Søke om faktura</translation>
    </message>
    <message>
        <source>Place orders</source>
        <translation>Bestille</translation>
    </message>
    <message>
        <source>See own orders</source>
        <translation>Se egne ordrer</translation>
    </message>
    <message>
        <source>See the group&apos;s orders</source>
        <translation>Se gruppens ordrer</translation>
    </message>
    <message>
        <source>See all the company&apos;s orders</source>
        <translation>Se alle selskapets ordrer</translation>
    </message>
    <message>
        <source>Approve orders</source>
        <translation>Godkjenne ordrer</translation>
    </message>
    <message>
        <source>See the log</source>
        <translation>Se loggen</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invitert</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktivert</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Sendt inn</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Avslått</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Trukket tilbake</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>They can be kept on this computer and sent the next time you open the program.</source>
        <translation>De kan ligge på denne maskinen og bli sendt neste gang du åpner programmet.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>&amp;Keep until next time</source>
        <translation>&amp;Behold til neste gang</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Start with a sample company and its own service on this machine.</source>
        <translation>Start med et eksempelselskap og en egen tjeneste på denne maskinen.</translation>
    </message>
    <message>
        <source>In the demonstration, sign in as administrator, manager, approver or customer.</source>
        <translation>Logg inn i demonstrasjonen som administrator, manager, approver (ordregodkjenner) eller customer (kunde).</translation>
    </message>
    <message>
        <source>How many users a new sample company has (13 to 1000000).</source>
        <translation>Hvor mange brukere et nytt eksempelselskap har (13 til 1000000).</translation>
    </message>
    <message>
        <source>Begin the demonstration anew.</source>
        <translation>Begynn demonstrasjonen på nytt.</translation>
    </message>
    <message>
        <source>Fix the demonstration&apos;s day (YYYY-MM-DD).</source>
        <translation>Lås dagen i demonstrasjonen (ÅÅÅÅ-MM-DD).</translation>
    </message>
    <message>
        <source>The address of the account service.</source>
        <translation>Adressen til kontotjenesten.</translation>
    </message>
    <message>
        <source>Keep all data in this folder.</source>
        <translation>Hold alle data i denne mappen.</translation>
    </message>
    <message>
        <source>Start without a window, synchronise once and end.</source>
        <translation>Start uten vindu, synkroniser én gang og avslutt.</translation>
    </message>
    <message>
        <source>Tell what this machine has of what the program needs.</source>
        <translation>Vis hva denne maskinen har av det programmet trenger.</translation>
    </message>
    <message>
        <source>Make pictures of every part of the window in this folder.</source>
        <translation>Lag bilder av alle deler av vinduet i denne mappen.</translation>
    </message>
    <message>
        <source>Tell the version.</source>
        <translation>Vis versjonen.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Vis denne hjelpen.</translation>
    </message>
    <message>
        <source>Administers a company&apos;s account at a web shop.</source>
        <translation>Administrerer selskapets konto i en nettbutikk.</translation>
    </message>
    <message>
        <source>There is no option “%1”. “selskap --help” lists them.</source>
        <translation>Valget «%1» finnes ikke. «selskap --help» viser alle.</translation>
    </message>
    <message>
        <source>An option lacks its value. “selskap --help” lists them.</source>
        <translation>Et valg mangler verdien sin. «selskap --help» viser alle.</translation>
    </message>
    <message>
        <source>“%1” is no option. “selskap --help” lists them.</source>
        <translation>«%1» er ikke et valg. «selskap --help» viser alle.</translation>
    </message>
    <message>
        <source>--as takes administrator, manager, approver or customer, not “%1”.</source>
        <translation>--as tar administrator, manager, approver eller customer, ikke «%1».</translation>
    </message>
    <message>
        <source>--users takes a number from 13 to 1000000, not “%1”.</source>
        <translation>--users tar et tall fra 13 til 1000000, ikke «%1».</translation>
    </message>
    <message>
        <source>--today takes a day such as 2026-11-23, not “%1”.</source>
        <translation>--today tar en dag som 2026-11-23, ikke «%1».</translation>
    </message>
    <message>
        <source>--profile takes a folder.</source>
        <translation>--profile tar en mappe.</translation>
    </message>
    <message>
        <source>--tour takes a folder.</source>
        <translation>--tour tar en mappe.</translation>
    </message>
    <message>
        <source>--demo brings its own service; leave out --server.</source>
        <translation>--demo har sin egen tjeneste; utelat --server.</translation>
    </message>
    <message>
        <source>--as, --users, --fresh and --today go with --demo.</source>
        <translation>--as, --users, --fresh og --today hører sammen med --demo.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a service. It should look like https://account.example.com.</source>
        <translation>«%1» er ikke adressen til en tjeneste. Den skal se ut som https://account.example.com.</translation>
    </message>
    <message>
        <source>“%1” is not encrypted. Use an address that begins with https://.</source>
        <translation>«%1» er ikke kryptert. Bruk en adresse som begynner med https://.</translation>
    </message>
    <message>
        <source>Make each picture of the tour once, the languages and themes taking turns.</source>
        <translation>Lag hvert bilde av rundturen én gang, med språk og temaer etter tur.</translation>
    </message>
    <message>
        <source>--once goes with --tour.</source>
        <translation>--once hører sammen med --tour.</translation>
    </message>
    <message>
        <source>A link of a mail, which the window of its company opens.</source>
        <translation>En lenke fra en e-post, som åpnes i vinduet til selskapet den gjelder.</translation>
    </message>
    <message>
        <source>“%1” is no link that Selskap can open.</source>
        <translation>«%1» er ikke en lenke som Selskap kan åpne.</translation>
    </message>
    <message>
        <source>The language of the window, one of %1.</source>
        <translation>Språket i vinduet, ett av %1.</translation>
    </message>
    <message>
        <source>--language takes one of %1, not “%2”.</source>
        <translation>--language tar ett av %1, ikke «%2».</translation>
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
        <translation>Hva du vil gjøre, eller en person, en gruppe, en ordre</translation>
    </message>
    <message>
        <source>What matches</source>
        <translation>Treff</translation>
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
        <translation>Ingen treff.</translation>
    </message>
    <message>
        <source>This cannot be done now.</source>
        <translation>Dette kan ikke gjøres nå.</translation>
    </message>
    <message>
        <source>Enter carries it out or shows it.</source>
        <translation>Enter utfører eller viser det.</translation>
    </message>
</context>
<context>
    <name>Company</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Organisation number</source>
        <translation>Organisasjonsnummer</translation>
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
        <translation>Fakturaadresse</translation>
    </message>
    <message>
        <source>Delivery address</source>
        <translation>Leveringsadresse</translation>
    </message>
    <message>
        <source>Payment methods</source>
        <translation>Betalingsmetoder</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>Kredittgrense</translation>
    </message>
    <message>
        <source>Limits include VAT</source>
        <translation>Grenser er inkl. mva.</translation>
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
        <translation>Tidssone</translation>
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
        <translation>Deler av Mitt selskap</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Opplysninger</translation>
    </message>
    <message>
        <source>Payment and invoice</source>
        <translation>Betaling og faktura</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjelp</translation>
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
        <translation>&amp;Månedsrapport …</translation>
    </message>
    <message>
        <source>A&amp;ccess report …</source>
        <translation>&amp;Tilgangsrapport …</translation>
    </message>
    <message>
        <source>Hand&amp;over</source>
        <translation>&amp;Overlevering</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Must be decided</source>
        <translation>Må avgjøres</translation>
    </message>
    <message>
        <source>It has been removed at the service. What you did on %1 can no longer be carried out.</source>
        <translation>Dette finnes ikke lenger hos tjenesten. Det du gjorde %1, kan ikke gjennomføres.</translation>
    </message>
    <message>
        <source>You chose “%1” on %2. It has waited so long that it is not carried out unless you say so.</source>
        <translation>Du valgte «%1» %2. Det har ventet så lenge at det ikke blir gjort uten at du bekrefter det.</translation>
    </message>
    <message>
        <source>You chose “%1” on %2. Somebody has changed the following since, so check that it is still right.</source>
        <translation>Du valgte «%1» %2. Siden har noen endret dette, så kontroller at valget fortsatt er riktig.</translation>
    </message>
    <message>
        <source>You changed it on %1, and somebody else has changed the same. Choose what shall hold.</source>
        <translation>Du endret dette %1, og noen andre har endret det samme. Velg hva som skal gjelde.</translation>
    </message>
    <message>
        <source>You changed it on %1, and somebody else changed the same on %2. Choose what shall hold.</source>
        <translation>Du endret dette %1, og noen andre endret det samme %2. Velg hva som skal gjelde.</translation>
    </message>
    <message>
        <source>All &amp;mine</source>
        <translation>Alle &amp;mine</translation>
    </message>
    <message>
        <source>All from the &amp;service</source>
        <translation>Alle fra &amp;tjenesten</translation>
    </message>
    <message>
        <source>&amp;Use these values</source>
        <translation>&amp;Bruk disse verdiene</translation>
    </message>
    <message>
        <source>&amp;Give up my change</source>
        <translation>&amp;Gi opp endringen min</translation>
    </message>
    <message>
        <source>%1 anyway</source>
        <comment>a command such as Disable</comment>
        <translation>%1 likevel</translation>
    </message>
    <message>
        <source>%1, your value: %2</source>
        <translation>%1, din verdi: %2</translation>
    </message>
    <message>
        <source>%1, at the service: %2</source>
        <translation>%1, hos tjenesten: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) left to choose</source>
        <translation>
            <numerusform>%n verdi gjenstår å velge</numerusform>
            <numerusform>%n verdier gjenstår å velge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later change(s) that build on this are given up with it.</source>
        <translation>
            <numerusform>%n senere endring som bygger på denne, blir også gitt opp.</numerusform>
            <numerusform>%n senere endringer som bygger på denne, blir også gitt opp.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another value</source>
        <translation>En annen verdi</translation>
    </message>
    <message>
        <source>%1: another value</source>
        <translation>%1: en annen verdi</translation>
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
        <translation>Hvem eller hva</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>Your value</source>
        <translation>Din verdi</translation>
    </message>
    <message>
        <source>At the service</source>
        <translation>Hos tjenesten</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Før</translation>
    </message>
    <message>
        <source>What shall hold</source>
        <translation>Hva som skal gjelde</translation>
    </message>
</context>
<context>
    <name>ConflictModel</name>
    <message>
        <source>Choose …</source>
        <translation>Velg …</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(tomt)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>As you saw it</source>
        <translation>Slik du så det</translation>
    </message>
    <message>
        <source>Your value</source>
        <translation>Din verdi</translation>
    </message>
    <message>
        <source>At the service</source>
        <translation>Hos tjenesten</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Før</translation>
    </message>
    <message>
        <source>What shall hold</source>
        <translation>Hva som skal gjelde</translation>
    </message>
    <message>
        <source>Changed by %1, %2</source>
        <comment>a person, and a time</comment>
        <translation>Endret av %1, %2</translation>
    </message>
</context>
<context>
    <name>ConflictsDialog</name>
    <message>
        <source>Use &amp;mine</source>
        <translation>Bruk &amp;mine</translation>
    </message>
    <message>
        <source>Use the &amp;service&apos;s</source>
        <translation>Bruk &amp;tjenestens</translation>
    </message>
    <message>
        <source>Must be decided</source>
        <translation>Må avgjøres</translation>
    </message>
    <message>
        <source>Somebody else has changed the same</source>
        <translation>Noen andre har endret det samme</translation>
    </message>
    <message>
        <source>Select lines and choose for all of them whose value shall hold. Nothing is lost until you say so.</source>
        <translation>Merk linjer, og velg for alle hvem sin verdi som skal gjelde. Ingenting går tapt før du sier fra.</translation>
    </message>
    <message>
        <source>Field:</source>
        <translation>Felt:</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>&amp;Use these values</source>
        <translation>&amp;Bruk disse verdiene</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Alle felt</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) left to choose</source>
        <translation>
            <numerusform>%n verdi gjenstår å velge</numerusform>
            <numerusform>%n verdier gjenstår å velge</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed by you, %1</source>
        <translation>Endret av deg, %1</translation>
    </message>
</context>
<context>
    <name>CopyBudgetsDialog</name>
    <message>
        <source>Copy to the next period</source>
        <translation>Kopier til neste periode</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n budget(s) to the next period</source>
        <translation>
            <numerusform>Kopier %n budsjett til neste periode</numerusform>
            <numerusform>Kopier %n budsjetter til neste periode</numerusform>
        </translation>
    </message>
    <message>
        <source>A budget without an end gets one, so that the new one follows it.</source>
        <translation>Et budsjett uten sluttdato får en, slik at det nye følger etter.</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Change the amounts by</source>
        <translation>Endre beløpene med</translation>
    </message>
    <message>
        <source>&amp;Change the amounts by</source>
        <translation>&amp;Endre beløpene med</translation>
    </message>
    <message>
        <source>What will be made</source>
        <translation>Dette blir opprettet</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budsjett</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Amount now</source>
        <translation>Beløp nå</translation>
    </message>
    <message>
        <source>New amount</source>
        <translation>Nytt beløp</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Opprett</translation>
    </message>
    <message>
        <source>It has no end, so nothing follows it.</source>
        <translation>Det har ingen slutt, så ingenting følger etter.</translation>
    </message>
    <message numerus="yes">
        <source>%n budget(s) will be made.</source>
        <translation>
            <numerusform>%n budsjett blir opprettet.</numerusform>
            <numerusform>%n budsjetter blir opprettet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n budget(s) made for the next period.</source>
        <translation>
            <numerusform>%n budsjett er opprettet for neste periode.</numerusform>
            <numerusform>%n budsjetter er opprettet for neste periode.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayEditor</name>
    <message>
        <source>No date</source>
        <translation>Ingen dato</translation>
    </message>
    <message>
        <source>Remove the date</source>
        <translation>Fjern datoen</translation>
    </message>
</context>
<context>
    <name>DelegateDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lagre</translation>
    </message>
    <message>
        <source>&amp;Remove delegate</source>
        <translation>F&amp;jern stedfortreder</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>Stedfortreder</translation>
    </message>
    <message>
        <source>Who decides while you are away</source>
        <translation>Hvem avgjør mens du er borte</translation>
    </message>
    <message>
        <source>From the first day to the last, both included, your delegate decides on the orders that wait for you, as you still can.</source>
        <translation>Fra og med første dag til og med siste kan stedfortrederen avgjøre ordrene som venter på deg. Det kan du fremdeles også selv.</translation>
    </message>
    <message>
        <source>&amp;Delegate *</source>
        <translation>&amp;Stedfortreder *</translation>
    </message>
    <message>
        <source>&amp;From *</source>
        <translation>&amp;Fra *</translation>
    </message>
    <message>
        <source>&amp;To *</source>
        <translation>&amp;Til *</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Nobody decides in your place any more.</source>
        <translation>Ingen avgjør lenger i ditt sted.</translation>
    </message>
    <message>
        <source>It was not saved. %1</source>
        <translation>Det ble ikke lagret. %1</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Velg …</translation>
    </message>
    <message>
        <source>These days are over.</source>
        <translation>Disse dagene er forbi.</translation>
    </message>
    <message>
        <source>%1 decides in your place from %2 to %3.</source>
        <translation>%1 avgjør i ditt sted fra %2 til %3.</translation>
    </message>
    <message>
        <source>Nobody else may approve orders at present.</source>
        <translation>Ingen andre kan godkjenne ordrer for øyeblikket.</translation>
    </message>
    <message>
        <source>Who may approve orders has not been received from the service yet.</source>
        <translation>Hvem som kan godkjenne ordrer, er ikke mottatt fra tjenesten ennå.</translation>
    </message>
</context>
<context>
    <name>DelegateEditor</name>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>To and including</source>
        <translation>Til og med</translation>
    </message>
</context>
<context>
    <name>DesktopNotice</name>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Rediger</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Opplysninger</translation>
    </message>
    <message>
        <source>Choose a row to see its details.</source>
        <translation>Velg en rad for å se opplysningene.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Et øyeblikk …</translation>
    </message>
    <message>
        <source>This record is no longer there, or no longer for you to see.</source>
        <translation>Dette finnes ikke lenger, eller du kan ikke lenger se det.</translation>
    </message>
    <message>
        <source>Somebody else has changed the same. Your change is kept until you decide.</source>
        <translation>Noen andre har endret det samme. Endringen din er tatt vare på til du avgjør.</translation>
    </message>
    <message>
        <source>Choose value …</source>
        <translation>Velg verdi …</translation>
    </message>
    <message>
        <source>Discard my change</source>
        <translation>Forkast endringen min</translation>
    </message>
    <message>
        <source>Edit (F2)</source>
        <translation>Rediger (F2)</translation>
    </message>
    <message>
        <source>Choose a row first.</source>
        <translation>Velg en rad først.</translation>
    </message>
</context>
<context>
    <name>DistributeBudgetDialog</name>
    <message>
        <source>&amp;Equal parts of the whole</source>
        <translation>&amp;Like deler av hele beløpet</translation>
    </message>
    <message>
        <source>The &amp;same amount each:</source>
        <translation>&amp;Samme beløp til hver:</translation>
    </message>
    <message>
        <source>Distribute to members</source>
        <translation>Fordel på medlemmer</translation>
    </message>
    <message>
        <source>Distribute %1</source>
        <translation>Fordel %1</translation>
    </message>
    <message>
        <source>Each gets a budget of their own, with the same period and rules. The common one of %1 stays.</source>
        <translation>Hver får sitt eget budsjett, med samme periode og regler. Det felles på %1 består.</translation>
    </message>
    <message>
        <source>Amount for each</source>
        <translation>Beløp til hver</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Medlemmer</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Medlem</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Beløp</translation>
    </message>
    <message>
        <source>&amp;Create budgets</source>
        <translation>&amp;Opprett budsjetter</translation>
    </message>
    <message>
        <source>Choose at least one member.</source>
        <translation>Velg minst ett medlem.</translation>
    </message>
    <message>
        <source>Type an amount, such as 5 000.</source>
        <translation>Skriv et beløp, for eksempel 5 000.</translation>
    </message>
    <message numerus="yes">
        <source>%n budget(s), together %1.</source>
        <translation>
            <numerusform>%n budsjett, til sammen %1.</numerusform>
            <numerusform>%n budsjetter, til sammen %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n budget(s) made for members.</source>
        <translation>
            <numerusform>%n budsjett er opprettet for medlemmer.</numerusform>
            <numerusform>%n budsjetter er opprettet for medlemmer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditWatch</name>
    <message>
        <source>It was not saved. %1</source>
        <translation>Det ble ikke lagret. %1</translation>
    </message>
</context>
<context>
    <name>EffectiveRightsDialog</name>
    <message>
        <source>Effective rights</source>
        <translation>Gjeldende rettigheter</translation>
    </message>
    <message>
        <source>Rights and where they come from</source>
        <translation>Rettigheter og hvor de kommer fra</translation>
    </message>
    <message>
        <source>Roles, to try out</source>
        <translation>Roller, til å prøve ut</translation>
    </message>
    <message>
        <source>What if the person had these roles?</source>
        <translation>Hva om personen hadde disse rollene?</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lagre</translation>
    </message>
    <message>
        <source>What %1 may do</source>
        <translation>Hva %1 har lov til</translation>
    </message>
    <message>
        <source>Everybody has at least one role.</source>
        <translation>Alle har minst én rolle.</translation>
    </message>
    <message>
        <source>Gains: %1</source>
        <translation>Får: %1</translation>
    </message>
    <message>
        <source>Loses: %1</source>
        <translation>Mister: %1</translation>
    </message>
    <message>
        <source>Nothing changes in what the person may do.</source>
        <translation>Ingenting endres i hva personen har lov til.</translation>
    </message>
    <message>
        <source>The roles of %1 are saved.</source>
        <translation>Rollene til %1 er lagret.</translation>
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
        <translation>✕ tatt bort</translation>
    </message>
    <message>
        <source>– no</source>
        <translation>– nei</translation>
    </message>
    <message>
        <source>✓ gained</source>
        <translation>✓ får</translation>
    </message>
    <message>
        <source>✕ lost</source>
        <translation>✕ mister</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rettighet</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nå</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Etterpå</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>This must be filled in.</source>
        <translation>Dette må fylles ut.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Dette er for langt.</translation>
    </message>
    <message>
        <source>This holds a character that cannot be used.</source>
        <translation>Her er et tegn som ikke kan brukes.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Dette er ikke en e-postadresse.</translation>
    </message>
    <message>
        <source>This is not a phone number.</source>
        <translation>Dette er ikke et telefonnummer.</translation>
    </message>
    <message>
        <source>This is not a valid number.</source>
        <translation>Dette er ikke et gyldig nummer.</translation>
    </message>
    <message>
        <source>This is not a country.</source>
        <translation>Dette er ikke et land.</translation>
    </message>
    <message>
        <source>This is not a language.</source>
        <translation>Dette er ikke et språk.</translation>
    </message>
    <message>
        <source>This is not a time zone.</source>
        <translation>Dette er ikke en tidssone.</translation>
    </message>
    <message>
        <source>The amount must be above zero.</source>
        <translation>Beløpet må være over null.</translation>
    </message>
    <message>
        <source>The amount is too large.</source>
        <translation>Beløpet er for stort.</translation>
    </message>
    <message>
        <source>This value is not possible here.</source>
        <translation>Verdien er ikke mulig her.</translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation>Slutten er før starten.</translation>
    </message>
    <message>
        <source>This is not one of the choices.</source>
        <translation>Dette er ikke et av valgene.</translation>
    </message>
    <message>
        <source>This value does not fit here.</source>
        <translation>Verdien passer ikke her.</translation>
    </message>
    <message>
        <source>The amount must be in the company&apos;s currency.</source>
        <translation>Beløpet må være i selskapets valuta.</translation>
    </message>
    <message>
        <source>The service does not know this field. A newer version of the program may help.</source>
        <translation>Tjenesten kjenner ikke feltet. En nyere versjon av programmet kan hjelpe.</translation>
    </message>
    <message>
        <source>What this refers to does not exist any more.</source>
        <translation>Det dette viser til, finnes ikke lenger.</translation>
    </message>
    <message>
        <source>This cannot be changed.</source>
        <translation>Dette kan ikke endres.</translation>
    </message>
    <message>
        <source>Built-in roles cannot be changed. Make a copy and change that.</source>
        <translation>Innebygde roller kan ikke endres. Lag en kopi og endre den.</translation>
    </message>
    <message>
        <source>Nobody changes their own roles, restrictions, limits or status. Ask another administrator.</source>
        <translation>Ingen endrer egne roller, begrensninger, grenser eller egen status. Spør en annen administrator.</translation>
    </message>
    <message>
        <source>This user has rights that you lack. Ask an administrator.</source>
        <translation>Brukeren har rettigheter som du mangler. Spør en administrator.</translation>
    </message>
    <message>
        <source>You do not have the right to do this. Ask an administrator.</source>
        <translation>Du har ikke rett til å gjøre dette. Spør en administrator.</translation>
    </message>
    <message>
        <source>You cannot give rights that you do not have yourself.</source>
        <translation>Du kan ikke gi rettigheter du ikke har selv.</translation>
    </message>
    <message>
        <source>You cannot lift the restriction of a right that you do not have yourself.</source>
        <translation>Du kan ikke oppheve begrensningen av en rettighet du ikke har selv.</translation>
    </message>
    <message>
        <source>This is the company&apos;s last administrator. Make another administrator first.</source>
        <translation>Dette er selskapets siste administrator. Gjør en annen til administrator først.</translation>
    </message>
    <message>
        <source>Nobody approves their own order.</source>
        <translation>Ingen godkjenner sin egen ordre.</translation>
    </message>
    <message>
        <source>Others are to decide this order.</source>
        <translation>Andre skal avgjøre denne ordren.</translation>
    </message>
    <message>
        <source>Nobody can approve this order. Give its group an approver.</source>
        <translation>Ingen kan godkjenne denne ordren. Gi gruppen en godkjenner.</translation>
    </message>
    <message>
        <source>The budget does not cover this.</source>
        <translation>Budsjettet dekker ikke dette.</translation>
    </message>
    <message>
        <source>This is no longer possible: the record has moved on.</source>
        <translation>Dette er ikke lenger mulig, for det har skjedd noe her siden.</translation>
    </message>
    <message>
        <source>Another one already has this value. Choose a different one.</source>
        <translation>En annen har allerede denne verdien. Velg en annen.</translation>
    </message>
    <message>
        <source>The service does not accept the value.</source>
        <translation>Tjenesten godtar ikke verdien.</translation>
    </message>
    <message>
        <source>There is already such a record.</source>
        <translation>Dette finnes allerede.</translation>
    </message>
    <message>
        <source>It is still in use. Move what uses it first.</source>
        <translation>Det er fortsatt i bruk. Flytt det som bruker det, først.</translation>
    </message>
    <message>
        <source>A group cannot stand below itself.</source>
        <translation>En gruppe kan ikke ligge under seg selv.</translation>
    </message>
    <message>
        <source>The topmost group cannot be removed or moved.</source>
        <translation>Den øverste gruppen kan ikke fjernes eller flyttes.</translation>
    </message>
    <message>
        <source>The company does not have this payment method.</source>
        <translation>Selskapet har ikke denne betalingsmetoden.</translation>
    </message>
    <message>
        <source>The company has not been approved for this payment method.</source>
        <translation>Selskapet er ikke godkjent for denne betalingsmetoden.</translation>
    </message>
    <message>
        <source>This person does not have the right to approve orders.</source>
        <translation>Denne personen har ikke rett til å godkjenne ordrer.</translation>
    </message>
    <message>
        <source>Orders are placed in one&apos;s own name.</source>
        <translation>Man bestiller i eget navn.</translation>
    </message>
    <message>
        <source>This changes too much at once. Do it in smaller steps.</source>
        <translation>Dette endrer for mye på én gang. Gjør det i mindre steg.</translation>
    </message>
    <message>
        <source>The record does not exist any more.</source>
        <translation>Dette finnes ikke lenger.</translation>
    </message>
    <message>
        <source>Somebody else changed the same.</source>
        <translation>Noen andre har endret det samme.</translation>
    </message>
    <message>
        <source>The record has been removed meanwhile.</source>
        <translation>Dette er fjernet i mellomtiden.</translation>
    </message>
    <message>
        <source>This has waited for more than three days. Look at it again before it is sent.</source>
        <translation>Dette har ventet i mer enn tre dager. Se på det igjen før det sendes.</translation>
    </message>
    <message>
        <source>Everything is fetched anew.</source>
        <translation>Alt hentes på nytt.</translation>
    </message>
    <message>
        <source>The service is still working on it.</source>
        <translation>Tjenesten arbeider fortsatt med det.</translation>
    </message>
    <message>
        <source>The program sent one change as another. Please report this.</source>
        <translation>Programmet sendte én endring som en annen. Meld gjerne fra om dette.</translation>
    </message>
    <message>
        <source>The sign-in was refused or given up.</source>
        <translation>Innloggingen ble avvist eller avbrutt.</translation>
    </message>
    <message>
        <source>Somebody else signed in. What is stored here belongs to another account and is left alone.</source>
        <translation>En annen person logget inn. Det som er lagret her, hører til en annen konto og blir ikke rørt.</translation>
    </message>
    <message>
        <source>Your change is kept here: correct it, or give it up.</source>
        <translation>Endringen din er tatt vare på her: rett den, eller gi den opp.</translation>
    </message>
    <message>
        <source>It was cancelled. Nothing has changed.</source>
        <translation>Det ble avbrutt. Ingenting er endret.</translation>
    </message>
    <message>
        <source>There is no connection. You can read and edit; changes are sent when the line is back.</source>
        <translation>Det er ingen forbindelse. Du kan lese og redigere; endringer sendes når forbindelsen er tilbake.</translation>
    </message>
    <message>
        <source>The service did not answer in time. Your changes are kept here and tried again.</source>
        <translation>Tjenesten svarte ikke i tide. Endringene dine er tatt vare på her og prøves igjen.</translation>
    </message>
    <message>
        <source>Something else than the account service answered. Your changes are kept here. Check the address, and whether the network asks you to sign in.</source>
        <translation>Noe annet enn kontotjenesten svarte. Endringene dine er tatt vare på her. Kontroller adressen, og om nettverket ber deg logge inn.</translation>
    </message>
    <message>
        <source>The service needs another version of this program. Your changes are kept here. Install the newest version.</source>
        <translation>Tjenesten trenger en annen versjon av programmet. Endringene dine er tatt vare på her. Installer den nyeste versjonen.</translation>
    </message>
    <message>
        <source>The session has expired. Your changes are kept here. Sign in to go on.</source>
        <translation>Økten er utløpt. Endringene dine er tatt vare på her. Logg inn for å fortsette.</translation>
    </message>
    <message>
        <source>The service refused it.</source>
        <translation>Tjenesten avviste det.</translation>
    </message>
    <message>
        <source>The record does not exist any more. Somebody may have removed it, or you may no longer see it.</source>
        <translation>Dette finnes ikke lenger. Noen kan ha fjernet det, eller du kan ikke lenger se det.</translation>
    </message>
    <message>
        <source>Somebody else changed the same. Both values are kept: choose which shall hold.</source>
        <translation>Noen andre har endret det samme. Begge verdiene er tatt vare på: velg hvilken som skal gjelde.</translation>
    </message>
    <message>
        <source>A value breaks a rule.</source>
        <translation>En verdi bryter en regel.</translation>
    </message>
    <message>
        <source>The service asks for a pause. Your changes are kept here and sent in a while.</source>
        <translation>Tjenesten ber om en pause. Endringene dine er tatt vare på her og sendes om litt.</translation>
    </message>
    <message>
        <source>The service failed. Your changes are kept here and tried again.</source>
        <translation>Det oppsto en feil hos tjenesten. Endringene dine er tatt vare på her og prøves igjen.</translation>
    </message>
    <message>
        <source>Another window already uses this account&apos;s data. Close it and try again.</source>
        <translation>Et annet vindu bruker allerede dataene til denne kontoen. Lukk det og prøv igjen.</translation>
    </message>
    <message>
        <source>It could not be stored: the disk is full. The last change is not kept. Make room and try again.</source>
        <translation>Det kunne ikke lagres: disken er full. Den siste endringen er ikke tatt vare på. Frigjør plass og prøv igjen.</translation>
    </message>
    <message>
        <source>It could not be stored: the folder cannot be written. The last change is not kept. Check the folder&apos;s rights and try again.</source>
        <translation>Det kunne ikke lagres: mappen kan ikke skrives til. Den siste endringen er ikke tatt vare på. Kontroller tilgangen til mappen og prøv igjen.</translation>
    </message>
    <message>
        <source>A stored file is damaged. It was put aside, and what the service has is fetched anew.</source>
        <translation>En lagret fil er skadet. Den er lagt til side, og det tjenesten har, hentes på nytt.</translation>
    </message>
    <message>
        <source>The stored data were made by a newer version of this program and are left as they are. Install the newest version.</source>
        <translation>De lagrede dataene er laget av en nyere versjon av programmet og blir ikke rørt. Installer den nyeste versjonen.</translation>
    </message>
    <message>
        <source>It could not be stored. The last change is not kept. Try again; if it goes on, restart the program.</source>
        <translation>Det kunne ikke lagres. Den siste endringen er ikke tatt vare på. Prøv igjen; start programmet på nytt om det fortsetter.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring cannot be used. You stay signed in until you close the program. Unlock the keyring and sign in again to be remembered.</source>
        <translation>Systemets nøkkelring kan ikke brukes. Du er innlogget til du lukker programmet. Lås opp nøkkelringen og logg inn igjen for å bli husket.</translation>
    </message>
    <message>
        <source>The program made a mistake. Nothing that was stored is lost. Please report the details.</source>
        <translation>Programmet gjorde en feil. Ingenting av det som er lagret, er tapt. Meld gjerne fra med detaljene.</translation>
    </message>
    <message>
        <source>An application to pay by invoice is being considered already.</source>
        <translation>En søknad om faktura er allerede til behandling.</translation>
    </message>
    <message>
        <source>Only an Administrator can do this.</source>
        <translation>Bare en Administrator kan gjøre dette.</translation>
    </message>
    <message>
        <source>The approvers have been reminded a short while ago.</source>
        <translation>Godkjennerne ble påminnet for kort tid siden.</translation>
    </message>
    <message>
        <source>This order does not wait for a decision.</source>
        <translation>Denne ordren venter ikke på noen avgjørelse.</translation>
    </message>
    <message>
        <source>This order waits for you alone.</source>
        <translation>Denne ordren venter bare på deg.</translation>
    </message>
    <message>
        <source>This organisation is registered already. Ask one of its administrators for access.</source>
        <translation>Denne organisasjonen er allerede registrert. Be en av administratorene om tilgang.</translation>
    </message>
    <message>
        <source>This e-mail is a user&apos;s already. Ask their administrator for a link to choose a password first.</source>
        <translation>Denne e-posten tilhører allerede en bruker. Be administratoren der om en lenke for å velge passord først.</translation>
    </message>
    <message>
        <source>This e-mail is known already, and this is not its password.</source>
        <translation>Denne e-posten er allerede kjent, og dette er ikke passordet til den.</translation>
    </message>
    <message>
        <source>The password needs at least 10 characters.</source>
        <translation>Passordet må ha minst 10 tegn.</translation>
    </message>
    <message>
        <source>This password is among those that are guessed first. Choose another one.</source>
        <translation>Dette passordet er blant dem som blir gjettet først. Velg et annet.</translation>
    </message>
    <message>
        <source>The file could not be written: the disk is full. Make room and try again.</source>
        <translation>Filen kunne ikke skrives: disken er full. Frigjør plass, og prøv igjen.</translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another folder.</source>
        <translation>Filen kunne ikke skrives der. Velg en annen mappe.</translation>
    </message>
    <message>
        <source>The file could not be written. Try again, or choose another folder.</source>
        <translation>Filen kunne ikke skrives. Prøv igjen, eller velg en annen mappe.</translation>
    </message>
    <message>
        <source>The service&apos;s address was not found. You can read and edit; changes are sent when the line is back. If it goes on, check the address.</source>
        <translation>Adressen til tjenesten ble ikke funnet. Du kan lese og redigere; endringer sendes når linjen er tilbake. Varer det, så kontroller adressen.</translation>
    </message>
    <message>
        <source>Nothing answers at the service&apos;s address. You can read and edit; changes are sent when it is back.</source>
        <translation>Ingenting svarer på adressen til tjenesten. Du kan lese og redigere; endringer sendes når den er tilbake.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy cannot be reached. Your changes are kept here. Check the system&apos;s proxy settings, or ask whoever runs the network.</source>
        <translation>Nettverkets mellomtjener kan ikke nås. Endringene dine er tatt vare på her. Kontroller systemets proxyinnstillinger, eller spør den som driver nettverket.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy asks for a name and a password. Your changes are kept here. Ask whoever runs the network.</source>
        <translation>Nettverkets mellomtjener ber om navn og passord. Endringene dine er tatt vare på her. Spør den som driver nettverket.</translation>
    </message>
    <message>
        <source>The connection is not safe: the service&apos;s certificate is not trusted here. Nothing was sent, and your changes are kept. Check this machine&apos;s clock and the network.</source>
        <translation>Forbindelsen er ikke sikker: tjenestens sertifikat er ikke godkjent her. Ingenting ble sendt, og endringene dine er tatt vare på. Kontroller klokken på maskinen og nettverket.</translation>
    </message>
    <message>
        <source>Something else than the account service answered. Your changes are kept here. Open a browser to see whether the network asks you to sign in, and check the address.</source>
        <translation>Noe annet enn kontotjenesten svarte. Endringene dine er tatt vare på her. Åpne en nettleser for å se om nettverket ber deg logge inn, og kontroller adressen.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Print list</source>
        <translation>Skriv ut liste</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>Eksporter liste</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %n row(s) that the list shows</source>
        <translation>
            <numerusform>&amp;Den ene raden som listen viser</numerusform>
            <numerusform>&amp;Alle %n rader som listen viser</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolonner</translation>
    </message>
    <message>
        <source>As the list &amp;shows them</source>
        <translation>&amp;Som listen viser dem</translation>
    </message>
    <message>
        <source>&amp;Every column</source>
        <translation>A&amp;lle kolonner</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Filtype</translation>
    </message>
    <message>
        <source>E&amp;xcel workbook (XLSX)</source>
        <translation>&amp;Excel-arbeidsbok (XLSX)</translation>
    </message>
    <message>
        <source>&amp;Text with semicolons (CSV)</source>
        <translation>&amp;Tekst med semikolon (CSV)</translation>
    </message>
    <message>
        <source>&amp;PDF</source>
        <translation>&amp;PDF</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fremdrift</translation>
    </message>
    <message>
        <source>P&amp;rint …</source>
        <translation>Skriv &amp;ut …</translation>
    </message>
    <message>
        <source>Sa&amp;ve as …</source>
        <translation>Lag&amp;re som …</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <comment>who has made the list; day and time</comment>
        <translation>%1, per %2</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-arbeidsbok (*.xlsx)</translation>
    </message>
    <message>
        <source>Text with semicolons (*.csv)</source>
        <translation>Tekst med semikolon (*.csv)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Side %1</translation>
    </message>
    <message>
        <source>An Excel sheet cannot hold so many rows. Choose text with semicolons instead.</source>
        <translation>Et Excel-ark rommer ikke så mange rader. Velg tekst med semikolon i stedet.</translation>
    </message>
    <message>
        <source>It was not written. %1</source>
        <translation>Filen ble ikke skrevet. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are sent to the printer.</source>
        <translation>
            <numerusform>%n rad er sendt til skriveren.</numerusform>
            <numerusform>%n rader er sendt til skriveren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are exported to %1.</source>
        <translation>
            <numerusform>%n rad er eksportert til %1.</numerusform>
            <numerusform>%n rader er eksportert til %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n se&amp;lected row(s)</source>
        <translation>
            <numerusform>Den &amp;valgte raden</numerusform>
            <numerusform>De %n &amp;valgte radene</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingModel</name>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
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
        <translation>Butikken har ikke oppgitt hvem du kan ringe eller skrive til.</translation>
    </message>
    <message>
        <source>Call the shop&apos;s customer service: %1</source>
        <translation>Ring butikkens kundeservice: %1</translation>
    </message>
    <message>
        <source>Write to the shop&apos;s customer service: %1</source>
        <translation>Skriv til butikkens kundeservice: %1</translation>
    </message>
    <message>
        <source>The shop&apos;s customer service: call %1, or write to %2</source>
        <translation>Butikkens kundeservice: ring %1, eller skriv til %2</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>just now</source>
        <translation>nå nettopp</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>for %n min siden</numerusform>
            <numerusform>for %n min siden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>for %n time siden</numerusform>
            <numerusform>for %n timer siden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>for %n dag siden</numerusform>
            <numerusform>for %n dager siden</numerusform>
        </translation>
    </message>
    <message>
        <source>Used %1 percent, %2 of %3, %4 too much</source>
        <translation>Brukt %1 prosent, %2 av %3, %4 for mye</translation>
    </message>
    <message>
        <source>Used %1 percent, %2 of %3, %4 left</source>
        <translation>Brukt %1 prosent, %2 av %3, %4 gjenstår</translation>
    </message>
    <message>
        <source>(not visible to you)</source>
        <translation>(ikke synlig for deg)</translation>
    </message>
    <message>
        <source>Sent %1, expires %2</source>
        <translation>Sendt %1, utløper %2</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n linje</numerusform>
            <numerusform>%n linjer</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nei</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Parent group</source>
        <translation>Overordnet gruppe</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivelse</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>Kostnadssted</translation>
    </message>
    <message>
        <source>Approvers</source>
        <translation>Godkjennere</translation>
    </message>
    <message>
        <source>Default payment methods</source>
        <translation>Standard betalingsmetoder</translation>
    </message>
</context>
<context>
    <name>GroupPage</name>
    <message>
        <source>E&amp;xpand all</source>
        <translation>&amp;Utvid alle</translation>
    </message>
    <message>
        <source>C&amp;ollapse all</source>
        <translation>&amp;Fold sammen alle</translation>
    </message>
    <message>
        <source>&amp;New group …</source>
        <translation>&amp;Ny gruppe …</translation>
    </message>
    <message>
        <source>&amp;Move to …</source>
        <translation>&amp;Flytt til …</translation>
    </message>
    <message>
        <source>&amp;Remove group …</source>
        <translation>&amp;Fjern gruppe …</translation>
    </message>
    <message>
        <source>Choose a group first.</source>
        <translation>Velg en gruppe først.</translation>
    </message>
    <message>
        <source>The topmost group stays where it is.</source>
        <translation>Den øverste gruppen blir der den er.</translation>
    </message>
    <message>
        <source>The topmost group bears the company and cannot be removed.</source>
        <translation>Den øverste gruppen bærer selskapet og kan ikke fjernes.</translation>
    </message>
    <message>
        <source>Choose one group: what is in it must go somewhere.</source>
        <translation>Velg én gruppe: det som er i den, må flyttes et sted.</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Ny gruppe</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Opprett</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) moved to %1.</source>
        <translation>
            <numerusform>%n gruppe er flyttet til %1.</numerusform>
            <numerusform>%n grupper er flyttet til %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupPeople</name>
    <message>
        <source>Members</source>
        <translation>Medlemmer</translation>
    </message>
    <message>
        <source>Approves the orders of its members</source>
        <translation>Godkjenner medlemmenes ordrer</translation>
    </message>
    <message>
        <source>%1 (today %2 decides in their place)</source>
        <translation>%1 (i dag avgjør %2 i stedet)</translation>
    </message>
    <message>
        <source>Nobody who can act now</source>
        <translation>Ingen som kan godkjenne nå</translation>
    </message>
    <message>
        <source>An order that needs approval is refused.</source>
        <translation>En ordre som må godkjennes, blir nektet.</translation>
    </message>
    <message>
        <source>They are the administrators, since neither the group nor those above it have an approver who can act.</source>
        <translation>De er administratorene, siden verken gruppen eller de over den har en godkjenner som kan godkjenne.</translation>
    </message>
    <message>
        <source>Inherited from %1, since the group has no approver of its own who can act.</source>
        <translation>Arvet fra %1, siden gruppen ikke har en egen godkjenner som kan godkjenne.</translation>
    </message>
    <message>
        <source>They cannot be read just now.</source>
        <translation>De kan ikke leses akkurat nå.</translation>
    </message>
    <message>
        <source>Nobody belongs to this group itself.</source>
        <translation>Ingen hører til denne gruppen selv.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n til</numerusform>
            <numerusform>og %n til</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupTreeModel</name>
    <message>
        <source>✎ Removal waits</source>
        <translation>✎ Fjerning venter</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n medlem</numerusform>
            <numerusform>%n medlemmer</numerusform>
        </translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Medlemmer</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endring</translation>
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
        <translation>%1, har ventet siden %2</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation>Utløp %1</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>Utløper %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what is to be done, and how far it has come</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Orders that wait for approval</source>
        <translation>Ordrer som venter på godkjenning</translation>
    </message>
    <message>
        <source>Those who may decide see them under Orders.</source>
        <translation>De som kan avgjøre dem, ser dem under Ordrer.</translation>
    </message>
    <message>
        <source>Open invitations</source>
        <translation>Åpne invitasjoner</translation>
    </message>
    <message>
        <source>These people have been invited and have not answered.</source>
        <translation>Disse er invitert og har ikke svart.</translation>
    </message>
    <message>
        <source>Budgets near their limit</source>
        <translation>Budsjetter nær rammen</translation>
    </message>
    <message>
        <source>The warning threshold is reached in the current period.</source>
        <translation>Varslingsgrensen er nådd i denne perioden.</translation>
    </message>
    <message>
        <source>Not sent from this machine</source>
        <translation>Ikke sendt fra denne maskinen</translation>
    </message>
    <message>
        <source>These changes are on this machine alone. Somebody who takes over on another one does not see them.</source>
        <translation>Disse endringene finnes bare på denne maskinen. Den som tar over på en annen, ser dem ikke.</translation>
    </message>
    <message>
        <source>You may not see all of them</source>
        <translation>Du kan ikke se alle</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Being read …</source>
        <translation>Leses …</translation>
    </message>
</context>
<context>
    <name>HandoverWindow</name>
    <message>
        <source>Handover</source>
        <translation>Overlevering</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Vis</translation>
    </message>
    <message>
        <source>Sa&amp;ve as PDF …</source>
        <translation>La&amp;gre som PDF …</translation>
    </message>
    <message>
        <source>What somebody who takes over must know</source>
        <translation>Det den som tar over, må vite</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Lukk</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <comment>who has made the page; day and time</comment>
        <translation>%1, per %2</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Side %1</translation>
    </message>
    <message>
        <source>It is in %1.</source>
        <translation>Den ligger i %1.</translation>
    </message>
    <message>
        <source>It was not written. %1</source>
        <translation>Den ble ikke skrevet. %1</translation>
    </message>
</context>
<context>
    <name>HealthSection</name>
    <message>
        <source>&amp;Invite an administrator …</source>
        <translation>&amp;Inviter en administrator …</translation>
    </message>
    <message>
        <source>Choose &amp;approvers …</source>
        <translation>Velg &amp;godkjennere …</translation>
    </message>
    <message>
        <source>New &amp;budget …</source>
        <translation>Nytt &amp;budsjett …</translation>
    </message>
    <message>
        <source>Change &amp;budget …</source>
        <translation>Endre &amp;budsjettet …</translation>
    </message>
    <message>
        <source>Send invitation a&amp;gain</source>
        <translation>Send invitasjonen på &amp;nytt</translation>
    </message>
    <message>
        <source>Choose payment &amp;methods …</source>
        <translation>Velg betalings&amp;metoder …</translation>
    </message>
    <message>
        <source>&amp;Disable …</source>
        <translation>&amp;Deaktiver …</translation>
    </message>
    <message>
        <source>Status of the account</source>
        <translation>Kontoens status</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Vis</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>The account is being checked …</source>
        <translation>Kontoen kontrolleres …</translation>
    </message>
    <message>
        <source>Nothing was found that needs your attention. The account is checked after each change.</source>
        <translation>Ingenting krever oppmerksomhet. Kontoen kontrolleres etter hver endring.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need attention. The account is checked after each change.</source>
        <translation>
            <numerusform>%n ting krever oppmerksomhet. Kontoen kontrolleres etter hver endring.</numerusform>
            <numerusform>%n ting krever oppmerksomhet. Kontoen kontrolleres etter hver endring.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one of those that were found.</source>
        <translation>Velg en av dem som ble funnet.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Det er ingenting å gjøre.</translation>
    </message>
    <message>
        <source>Choose one of them alone.</source>
        <translation>Velg bare én av dem.</translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) will be sent again.</source>
        <translation>
            <numerusform>%n invitasjon sendes på nytt.</numerusform>
            <numerusform>%n invitasjoner sendes på nytt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) will be disabled.</source>
        <translation>
            <numerusform>%n bruker blir deaktivert.</numerusform>
            <numerusform>%n brukere blir deaktivert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The change is saved, and is sent as soon as there is a line.</source>
        <translation>Endringen er lagret, og sendes så snart det er forbindelse.</translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) will be sent.</source>
        <translation>
            <numerusform>%n invitasjon blir sendt.</numerusform>
            <numerusform>%n invitasjoner blir sendt.</numerusform>
        </translation>
    </message>
    <message>
        <source>New budget</source>
        <translation>Nytt budsjett</translation>
    </message>
    <message>
        <source>It bounds what everybody in the group and its subgroups buys.</source>
        <translation>Det begrenser hva alle i gruppen og undergruppene kjøper.</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Opprett</translation>
    </message>
    <message>
        <source>The budget is saved, and is sent as soon as there is a line.</source>
        <translation>Budsjettet er lagret, og sendes så snart det er forbindelse.</translation>
    </message>
</context>
<context>
    <name>HealthWatch</name>
    <message>
        <source>The only administrator who can act</source>
        <translation>Den eneste administratoren som kan handle</translation>
    </message>
    <message numerus="yes">
        <source>%n buyer(s)</source>
        <translation>
            <numerusform>%n kjøper</numerusform>
            <numerusform>%n kjøpere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 used</source>
        <translation>%1 brukt</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation>Utløp %1</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>Utløper %1</translation>
    </message>
    <message>
        <source>Last day %1</source>
        <translation>Siste dag %1</translation>
    </message>
    <message>
        <source>A second administrator</source>
        <translation>En administrator til</translation>
    </message>
    <message>
        <source>If the only administrator is away, nobody can change the company&apos;s account or help anybody in.</source>
        <translation>Når den eneste administratoren er borte, kan ingen endre selskapets konto eller hjelpe noen inn.</translation>
    </message>
    <message>
        <source>Groups without an approver</source>
        <translation>Grupper uten godkjenner</translation>
    </message>
    <message>
        <source>Nobody who can approve is named for these groups or those above them, so what their buyers need approved goes to the administrators.</source>
        <translation>Ingen som kan godkjenne, er satt opp for disse gruppene eller gruppene over dem. Det kjøperne deres trenger godkjent, går derfor til administratorene.</translation>
    </message>
    <message>
        <source>Buyers without a budget</source>
        <translation>Kjøpere uten budsjett</translation>
    </message>
    <message>
        <source>No budget of their own, of their groups or of the company bounds what these users buy.</source>
        <translation>Verken et eget budsjett, et for gruppene deres eller et for selskapet begrenser hva disse brukerne kjøper.</translation>
    </message>
    <message>
        <source>Budgets that run out</source>
        <translation>Budsjetter som snart er brukt opp</translation>
    </message>
    <message>
        <source>As much of these is used or reserved as their own warning threshold says, or more.</source>
        <translation>Av disse er så mye brukt eller reservert som deres egen varslingsgrense sier, eller mer.</translation>
    </message>
    <message>
        <source>Invitations that expire</source>
        <translation>Invitasjoner som utløper</translation>
    </message>
    <message>
        <source>These have not been answered. After its last day the link works no more; sent again, a new one begins.</source>
        <translation>Disse er ikke besvart. Etter siste dag virker ikke lenken lenger; sendes den på nytt, begynner en ny frist.</translation>
    </message>
    <message>
        <source>Buyers without a payment method</source>
        <translation>Kjøpere uten betalingsmetode</translation>
    </message>
    <message>
        <source>These users may order, but have no way to pay that the company uses.</source>
        <translation>Disse brukerne kan bestille, men har ingen betalingsmetode som selskapet bruker.</translation>
    </message>
    <message>
        <source>Active after their last day</source>
        <translation>Aktive etter siste dag</translation>
    </message>
    <message>
        <source>The last day of these users is over, and they can still sign in and order.</source>
        <translation>Siste dag for disse brukerne er over, og de kan fortsatt logge inn og bestille.</translation>
    </message>
    <message>
        <source>Not checked, since you may not see all of it</source>
        <translation>Ikke kontrollert, siden du ikke kan se alt det gjelder</translation>
    </message>
    <message>
        <source>Being checked …</source>
        <translation>Kontrolleres …</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Ingenting å gjøre</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n å se på</numerusform>
            <numerusform>%n å se på</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpSection</name>
    <message>
        <source>Contact us</source>
        <translation>Kontakt oss</translation>
    </message>
    <message>
        <source>The shop has not said whom to call or write to. Look for it on the shop&apos;s own pages.</source>
        <translation>Butikken har ikke oppgitt hvem du kan ringe eller skrive til. Se etter det på butikkens egne sider.</translation>
    </message>
    <message>
        <source>The shop&apos;s customer service helps with orders, invoices and this program.</source>
        <translation>Butikkens kundeservice hjelper med ordrer, fakturaer og dette programmet.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpent</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>&amp;Write an e-mail</source>
        <translation>&amp;Skriv en e-post</translation>
    </message>
</context>
<context>
    <name>ImportCommands</name>
    <message>
        <source>I&amp;mport …</source>
        <translation>I&amp;mporter …</translation>
    </message>
    <message>
        <source>Paste a &amp;table …</source>
        <translation>Lim inn en &amp;tabell …</translation>
    </message>
    <message>
        <source>There is no table to paste. Copy the rows in the spreadsheet first.</source>
        <translation>Det er ingen tabell å lime inn. Kopier radene i regnearket først.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import groups</source>
        <translation>Importer grupper</translation>
    </message>
    <message>
        <source>Import budgets</source>
        <translation>Importer budsjetter</translation>
    </message>
    <message>
        <source>Import users</source>
        <translation>Importer brukere</translation>
    </message>
    <message>
        <source>&amp;Another file</source>
        <translation>&amp;En annen fil</translation>
    </message>
    <message>
        <source>Drop a file here, or paste a table that you have copied (Ctrl+V).</source>
        <translation>Slipp en fil her, eller lim inn en tabell du har kopiert (Ctrl+V).</translation>
    </message>
    <message>
        <source>Workbooks (XLSX) and separated text (CSV), with headings in any order and in Norwegian, Swedish, Danish, Finnish or English. Nothing is sent before you have seen the check.</source>
        <translation>Arbeidsbøker (XLSX) og tekst med skilletegn (CSV), med overskrifter i hvilken som helst rekkefølge og på norsk, svensk, dansk, finsk eller engelsk. Ingenting sendes før du har sett kontrollen.</translation>
    </message>
    <message>
        <source>&amp;Choose a file …</source>
        <translation>&amp;Velg en fil …</translation>
    </message>
    <message>
        <source>Save a &amp;template …</source>
        <translation>Lagre en &amp;mal …</translation>
    </message>
    <message>
        <source>Columns and rules</source>
        <translation>Kolonner og regler</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>Hvilke rader som vises</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alle rader</translation>
    </message>
    <message>
        <source>&amp;Previous (Shift+F8)</source>
        <translation>&amp;Forrige (Shift+F8)</translation>
    </message>
    <message>
        <source>&amp;Next to mend (F8)</source>
        <translation>&amp;Neste å rette (F8)</translation>
    </message>
    <message>
        <source>The rows of the file</source>
        <translation>Radene i filen</translation>
    </message>
    <message>
        <source>&amp;Send now</source>
        <translation>&amp;Send nå</translation>
    </message>
    <message>
        <source>&amp;Undo the import</source>
        <translation>&amp;Angre importen</translation>
    </message>
    <message>
        <source>It is on its way. What is not wanted can still be undone one by one in the list.</source>
        <translation>Det er på vei. Det som ikke er ønsket, kan fortsatt angres enkeltvis i listen.</translation>
    </message>
    <message>
        <source>The import is undone. Nobody was sent anything.</source>
        <translation>Importen er angret. Ingen har fått noe tilsendt.</translation>
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
        <translation>&amp;Lukk</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tabeller (*.xlsx *.csv *.tsv *.txt);;Alle filer (*)</translation>
    </message>
    <message>
        <source>Save a template</source>
        <translation>Lagre en mal</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Kontrollerer …</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Opprett</translation>
    </message>
    <message numerus="yes">
        <source>%n will be created.</source>
        <translation>
            <numerusform>%n opprettes.</numerusform>
            <numerusform>%n opprettes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be changed.</source>
        <translation>
            <numerusform>%n endres.</numerusform>
            <numerusform>%n endres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is there already and stays as it is.</source>
        <translation>
            <numerusform>%n finnes fra før og blir som den er.</numerusform>
            <numerusform>%n finnes fra før og blir som de er.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n must be mended or is left out.</source>
        <translation>
            <numerusform>%n må rettes, ellers utelates den.</numerusform>
            <numerusform>%n må rettes, ellers utelates de.</numerusform>
        </translation>
    </message>
    <message>
        <source>You do not have the right to set “%1”; the column is left out.</source>
        <translation>Du har ikke rett til å sette «%1»; kolonnen utelates.</translation>
    </message>
    <message numerus="yes">
        <source>Make the %n group(s) that do not exist: %1</source>
        <translation>
            <numerusform>Lag gruppen som ikke finnes: %1</numerusform>
            <numerusform>Lag de %n gruppene som ikke finnes: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>You do not have the right to make groups.</source>
        <translation>Du har ikke rett til å lage grupper.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n row(s)</source>
        <translation>
            <numerusform>&amp;Importer %n rad</numerusform>
            <numerusform>&amp;Importer %n rader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Create %n</source>
        <translation>
            <numerusform>&amp;Opprett %n</numerusform>
            <numerusform>&amp;Opprett %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are imported. They are sent, and people get their e-mails, in 10 minutes or when you say so; until then all of it can be undone, and nobody has been sent anything.</source>
        <translation>
            <numerusform>%n rad er importert. Den sendes, og e-posten går ut, om 10 minutter eller når du sier fra. Til da kan alt angres, og ingen har fått noe tilsendt.</numerusform>
            <numerusform>%n rader er importert. De sendes, og e-postene går ut, om 10 minutter eller når du sier fra. Til da kan alt angres, og ingen har fått noe tilsendt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are imported. Undo (Ctrl+Z) takes all of it back.</source>
        <translation>
            <numerusform>%n rad er importert. Angre (Ctrl+Z) tar alt tilbake.</numerusform>
            <numerusform>%n rader er importert. Angre (Ctrl+Z) tar alt tilbake.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out.</source>
        <translation>
            <numerusform>%n rad ble utelatt.</numerusform>
            <numerusform>%n rader ble utelatt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save the %n row(s) that were &amp;left out …</source>
        <translation>
            <numerusform>Lagre raden som ble &amp;utelatt …</numerusform>
            <numerusform>Lagre de %n radene som ble &amp;utelatt …</numerusform>
        </translation>
    </message>
    <message>
        <source>Save what was left out</source>
        <translation>Lagre det som ble utelatt</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>utelatt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Årsak</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message>
        <source>Line</source>
        <translation>Linje</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Hva som skjer</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>a column of the file that is not imported</comment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>utelatt</translation>
    </message>
</context>
<context>
    <name>ImportRules</name>
    <message>
        <source>There is no heading</source>
        <translation>Det er ingen overskrift</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Linje %1: %2</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Overskrift</translation>
    </message>
    <message>
        <source>(not imported)</source>
        <translation>(importeres ikke)</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Kolonne %1</translation>
    </message>
    <message>
        <source>Are invited, and give name and password themselves</source>
        <translation>Inviteres, og oppgir navn og passord selv</translation>
    </message>
    <message>
        <source>Are created, and get a link to choose a password</source>
        <translation>Opprettes, og får en lenke for å velge passord</translation>
    </message>
    <message>
        <source>New users</source>
        <translation>Nye brukere</translation>
    </message>
    <message>
        <source>Group where none is given</source>
        <translation>Gruppe der ingen er oppgitt</translation>
    </message>
    <message>
        <source>Role where none is given</source>
        <translation>Rolle der ingen er oppgitt</translation>
    </message>
    <message>
        <source>Change what is there already to what the file says</source>
        <translation>Endre det som finnes fra før, til det filen sier</translation>
    </message>
</context>
<context>
    <name>ImportTexts</name>
    <message>
        <source>Stands in line %1 already.</source>
        <translation>Står allerede på linje %1.</translation>
    </message>
    <message>
        <source>Belongs to %1 already.</source>
        <translation>Tilhører allerede %1.</translation>
    </message>
    <message>
        <source>There is no group “%1”.</source>
        <translation>Det finnes ingen gruppe «%1».</translation>
    </message>
    <message>
        <source>There are several groups “%1”.</source>
        <translation>Det finnes flere grupper «%1».</translation>
    </message>
    <message>
        <source>There is no role “%1”.</source>
        <translation>Det finnes ingen rolle «%1».</translation>
    </message>
    <message>
        <source>There is no user with the e-mail “%1”.</source>
        <translation>Det finnes ingen bruker med e-postadressen «%1».</translation>
    </message>
    <message>
        <source>Is neither a group nor the e-mail of a user.</source>
        <translation>Er verken en gruppe eller e-postadressen til en bruker.</translation>
    </message>
    <message>
        <source>Is not an amount in the company&apos;s currency.</source>
        <translation>Er ikke et beløp i selskapets valuta.</translation>
    </message>
    <message>
        <source>Is not a whole number.</source>
        <translation>Er ikke et helt tall.</translation>
    </message>
    <message>
        <source>Is not a day such as 31.12.2026.</source>
        <translation>Er ikke en dato som 31.12.2026.</translation>
    </message>
    <message>
        <source>Write yes or no.</source>
        <translation>Skriv ja eller nei.</translation>
    </message>
    <message>
        <source>Is a formula without a result.</source>
        <translation>Er en formel uten resultat.</translation>
    </message>
    <message>
        <source>“%1” is not one of the choices.</source>
        <translation>«%1» er ikke et av valgene.</translation>
    </message>
    <message>
        <source>The file is too large. Divide it into files of at most 200,000 rows.</source>
        <translation>Filen er for stor. Del den i filer på høyst 200 000 rader.</translation>
    </message>
    <message>
        <source>The file has more than 200 columns. Remove those that are not needed.</source>
        <translation>Filen har mer enn 200 kolonner. Fjern dem som ikke trengs.</translation>
    </message>
    <message>
        <source>This is not a table. Save it from the spreadsheet as XLSX or CSV.</source>
        <translation>Dette er ikke en tabell. Lagre den fra regnearket som XLSX eller CSV.</translation>
    </message>
    <message>
        <source>There is nothing in the table.</source>
        <translation>Tabellen er tom.</translation>
    </message>
    <message>
        <source>The workbook is damaged or incomplete. Save it once more from the spreadsheet, or fetch it anew.</source>
        <translation>Arbeidsboken er skadet eller ufullstendig. Lagre den på nytt fra regnearket, eller hent den en gang til.</translation>
    </message>
    <message>
        <source>This is not a workbook that can be read. Save it from the spreadsheet as XLSX or CSV.</source>
        <translation>Dette er ikke en arbeidsbok som kan leses. Lagre den fra regnearket som XLSX eller CSV.</translation>
    </message>
    <message>
        <source>This is a workbook of the old form (XLS). Save it from the spreadsheet as XLSX or CSV.</source>
        <translation>Dette er en arbeidsbok av den gamle typen (XLS). Lagre den fra regnearket som XLSX eller CSV.</translation>
    </message>
    <message>
        <source>The file cannot be read or written. Is it open in another program?</source>
        <translation>Filen kan ikke leses eller skrives. Er den åpen i et annet program?</translation>
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
        <translation>✎ Endres</translation>
    </message>
    <message>
        <source>= Is there already</source>
        <translation>= Finnes fra før</translation>
    </message>
    <message>
        <source>⚠ To be mended</source>
        <translation>⚠ Må rettes</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Overskrift</translation>
    </message>
</context>
<context>
    <name>InvitationListModel</name>
    <message>
        <source>Will be invited</source>
        <translation>Blir invitert</translation>
    </message>
    <message>
        <source>Is not an e-mail address</source>
        <translation>Er ikke en e-postadresse</translation>
    </message>
    <message>
        <source>Stands in the list already</source>
        <translation>Står i listen allerede</translation>
    </message>
    <message>
        <source>Is invited already</source>
        <translation>Er allerede invitert</translation>
    </message>
    <message>
        <source>Is a user already: %1</source>
        <translation>Er allerede bruker: %1</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
</context>
<context>
    <name>InviteDialog</name>
    <message>
        <source>Invite users</source>
        <translation>Inviter brukere</translation>
    </message>
    <message>
        <source>Each of them gets an e-mail with a link that is valid for 14 days, and gives name and password there.</source>
        <translation>Hver av dem får en e-post med en lenke som gjelder i 14 dager, og oppgir navn og passord der.</translation>
    </message>
    <message>
        <source>E-mail addresses, one a line or with commas between them</source>
        <translation>E-postadresser, én per linje eller med komma mellom</translation>
    </message>
    <message>
        <source>Who is to be invited</source>
        <translation>Hvem som skal inviteres</translation>
    </message>
    <message>
        <source>&amp;Show the user</source>
        <translation>&amp;Vis brukeren</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) must be corrected or removed.</source>
        <translation>
            <numerusform>%n adresse må rettes eller fjernes.</numerusform>
            <numerusform>%n adresser må rettes eller fjernes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write at least one address.</source>
        <translation>Skriv minst én adresse.</translation>
    </message>
    <message>
        <source>There is nobody left to invite.</source>
        <translation>Det er ingen igjen å invitere.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them is a user already and is left out.</source>
        <translation>
            <numerusform>%n av dem er allerede bruker og utelates.</numerusform>
            <numerusform>%n av dem er allerede brukere og utelates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) stand in the list twice and are used once.</source>
        <translation>
            <numerusform>%n adresse står to ganger i listen og brukes én gang.</numerusform>
            <numerusform>%n adresser står flere ganger i listen og brukes én gang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Invite %n person(s)</source>
        <translation>
            <numerusform>&amp;Inviter %n person</numerusform>
            <numerusform>&amp;Inviter %n personer</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Invite</source>
        <translation>&amp;Inviter</translation>
    </message>
</context>
<context>
    <name>InvoiceApplication</name>
    <message>
        <source>Requested credit limit</source>
        <translation>Ønsket kredittgrense</translation>
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
        <translation>Referanse</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begrunnelse</translation>
    </message>
    <message>
        <source>Submitted by</source>
        <translation>Sendt inn av</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Avgjort</translation>
    </message>
</context>
<context>
    <name>LeaveDialog</name>
    <message>
        <source>Employee leaves</source>
        <translation>Ansatt slutter</translation>
    </message>
    <message>
        <source>%1 leaves</source>
        <translation>%1 slutter</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Dette vil skje</translation>
    </message>
    <message>
        <source>Looking at what this touches …</source>
        <translation>Ser etter hva dette berører …</translation>
    </message>
    <message>
        <source>Ca&amp;rry out</source>
        <translation>&amp;Utfør</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Avbryt</translation>
    </message>
    <message>
        <source>&amp;At once</source>
        <translation>&amp;Straks</translation>
    </message>
    <message>
        <source>After the &amp;last day:</source>
        <translation>Etter siste &amp;dag:</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Siste dag</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>Approves instead</source>
        <translation>Godkjenner i stedet</translation>
    </message>
    <message>
        <source>%1 leaves.</source>
        <translation>%1 slutter.</translation>
    </message>
    <message>
        <source>Comment to the orders</source>
        <translation>Kommentar til ordrene</translation>
    </message>
    <message>
        <source>Choose the last day.</source>
        <translation>Velg siste dag.</translation>
    </message>
    <message>
        <source>Write a comment to the orders.</source>
        <translation>Skriv en kommentar til ordrene.</translation>
    </message>
    <message>
        <source>%1 – Not possible: %2</source>
        <comment>what would happen, and why it cannot</comment>
        <translation>%1 – Ikke mulig: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 og %n til</numerusform>
            <numerusform>%1 og %n til</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is disabled at once: signed out, and can neither order nor approve. Roles, payment methods and limits are kept.</source>
        <translation>%1 deaktiveres straks: logges ut og kan verken bestille eller godkjenne. Roller, betalingsmetoder og grenser beholdes.</translation>
    </message>
    <message>
        <source>%1 is disabled when %2 is over. Until then nothing else changes for them.</source>
        <translation>%1 deaktiveres når %2 er over. Til da endres ikke noe annet for personen.</translation>
    </message>
    <message numerus="yes">
        <source>%2 takes their place as approver in %n group(s): %1</source>
        <translation>
            <numerusform>%2 overtar som godkjenner i %n gruppe: %1</numerusform>
            <numerusform>%2 overtar som godkjenner i %n grupper: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No longer approver in %n group(s): %1</source>
        <translation>
            <numerusform>Ikke lenger godkjenner i %n gruppe: %1</numerusform>
            <numerusform>Ikke lenger godkjenner i %n grupper: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting order(s) are passed on to %1.</source>
        <translation>
            <numerusform>%n ventende ordre gis videre til %1.</numerusform>
            <numerusform>%n ventende ordrer gis videre til %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting order(s) are passed on.</source>
        <translation>
            <numerusform>%n ventende ordre gis videre.</numerusform>
            <numerusform>%n ventende ordrer gis videre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delegation(s) to them end on that day at the latest: %1</source>
        <translation>
            <numerusform>Stedfortreder for %n person senest til den dagen: %1</numerusform>
            <numerusform>Stedfortreder for %n personer senest til den dagen: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delegation(s) to them end: %1</source>
        <translation>
            <numerusform>Ikke lenger stedfortreder for %n person: %1</numerusform>
            <numerusform>Ikke lenger stedfortreder for %n personer: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n budget(s) of their own end on that day at the latest: %1</source>
        <translation>
            <numerusform>%n eget budsjett slutter senest den dagen: %1</numerusform>
            <numerusform>%n egne budsjetter slutter senest den dagen: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n budget(s) of their own end: %1</source>
        <translation>
            <numerusform>%n eget budsjett avsluttes: %1</numerusform>
            <numerusform>%n egne budsjetter avsluttes: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of theirs wait for approval, and can still be decided.</source>
        <translation>
            <numerusform>%n egen ordre venter på godkjenning og kan fortsatt avgjøres.</numerusform>
            <numerusform>%n egne ordrer venter på godkjenning og kan fortsatt avgjøres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) are left without an approver of their own; those of the group above approve, or the administrators: %1</source>
        <translation>
            <numerusform>%n gruppe blir uten egen godkjenner; de i gruppen over godkjenner, eller administratorene: %1</numerusform>
            <numerusform>%n grupper blir uten egen godkjenner; de i gruppen over godkjenner, eller administratorene: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting order(s) that you or the successor placed go to the other approvers.</source>
        <translation>
            <numerusform>%n ventende ordre som du eller etterfølgeren har lagt inn, går til de andre godkjennerne.</numerusform>
            <numerusform>%n ventende ordrer som du eller etterfølgeren har lagt inn, går til de andre godkjennerne.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was not saved. %1</source>
        <translation>Det ble ikke lagret. %1</translation>
    </message>
</context>
<context>
    <name>LeavePlan</name>
    <message>
        <source>The last day is over already.</source>
        <translation>Siste dag er allerede over.</translation>
    </message>
    <message>
        <source>Only administrators pass orders on.</source>
        <translation>Bare administratorer gir ordrer videre.</translation>
    </message>
    <message>
        <source>Choose who approves instead.</source>
        <translation>Velg hvem som godkjenner i stedet.</translation>
    </message>
</context>
<context>
    <name>ListColumn</name>
    <message>
        <source>Change</source>
        <translation>Endring</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Search name, e-mail, phone, number (Ctrl+F)</source>
        <translation>Søk etter navn, e-post, telefon, nummer (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search number, buyer, group, reference (Ctrl+F)</source>
        <translation>Søk etter nummer, kjøper, gruppe, referanse (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Søk (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Søk i listen</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 i alt</translation>
    </message>
    <message>
        <source>%1 of %2 match</source>
        <translation>%1 treff av %2</translation>
    </message>
    <message>
        <source>%1 selected – %2</source>
        <translation>%1 valgt – %2</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Ingen treff for «%1».</translation>
    </message>
    <message>
        <source>The account is being fetched. Rows appear as they come.</source>
        <translation>Kontoen hentes. Radene vises etter hvert som de kommer.</translation>
    </message>
    <message>
        <source>There is nothing here yet that you may see.</source>
        <translation>Her er det ingenting du kan se ennå.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”. Press Enter to look for it among the orders.</source>
        <translation>Ingen treff for «%1». Trykk Enter for å lete blant ordrene.</translation>
    </message>
    <message>
        <source>Nothing matches the filters.</source>
        <translation>Ingen treff med disse filtrene.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>E&amp;xport …</source>
        <translation>E&amp;ksporter …</translation>
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
        <translation>Vis &amp;hele loggen</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Oppdater</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Å&amp;pne</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Eksporter …</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logg</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Hva som ble endret</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Lukk</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle typer</translation>
    </message>
    <message>
        <source>All that was done</source>
        <translation>Alt som er gjort</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Type objekt</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Hva som ble gjort</translation>
    </message>
    <message>
        <source>Done by anybody</source>
        <translation>Gjort av hvem som helst</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Gjort av</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>Fra og med denne dagen</translation>
    </message>
    <message>
        <source>To this day</source>
        <translation>Til og med denne dagen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>to</source>
        <translation>til</translation>
    </message>
    <message>
        <source>Only of %1</source>
        <translation>Bare om %1</translation>
    </message>
    <message>
        <source>The log is kept by the service: it can be read when there is a line.</source>
        <translation>Loggen ligger hos tjenesten og kan leses når du er tilkoblet.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Et øyeblikk …</translation>
    </message>
    <message numerus="yes">
        <source>Fetched %n event(s), and more are on the way …</source>
        <translation>
            <numerusform>Hentet %n hendelse, flere er på vei …</numerusform>
            <numerusform>Hentet %n hendelser, flere er på vei …</numerusform>
        </translation>
    </message>
    <message>
        <source>The log tells nothing of this.</source>
        <translation>Loggen har ingenting om dette.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) in all</source>
        <translation>
            <numerusform>%n hendelse i alt</numerusform>
            <numerusform>%n hendelser i alt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n event(s); older ones come as you scroll.</source>
        <translation>
            <numerusform>Den nyeste hendelsen; eldre kommer når du ruller.</numerusform>
            <numerusform>De %n nyeste hendelsene; eldre kommer når du ruller.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>Eksporter loggen</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommaseparerte verdier (*.csv)</translation>
    </message>
    <message>
        <source>log</source>
        <translation>logg</translation>
    </message>
    <message>
        <source>The log was not exported. %1</source>
        <translation>Loggen ble ikke eksportert. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) are exported.</source>
        <translation>
            <numerusform>%n hendelse er eksportert.</numerusform>
            <numerusform>%n hendelser er eksportert.</numerusform>
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
        <translation>%1 – demonstrasjon</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>Permissions of the roles</source>
        <translation>Rollenes rettigheter</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Melding</translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation>Skjul meldingen</translation>
    </message>
</context>
<context>
    <name>MonthlyReport</name>
    <message>
        <source>Orders</source>
        <translation>Ordrer</translation>
    </message>
    <message>
        <source>Without VAT</source>
        <translation>Uten mva.</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>Mva.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totalt</translation>
    </message>
    <message>
        <source>Waiting, without VAT</source>
        <translation>Venter, uten mva.</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ingen)</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>Budsjetter</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budsjett</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Gjelder for</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Limit of a period</source>
        <translation>Ramme per periode</translation>
    </message>
    <message>
        <source>Spent, with VAT</source>
        <translation>Brukt, med mva.</translation>
    </message>
    <message>
        <source>Spent, without VAT</source>
        <translation>Brukt, uten mva.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Venter</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Etter gruppe</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>By cost centre</source>
        <translation>Etter kostnadssted</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>Kostnadssted</translation>
    </message>
    <message>
        <source>By buyer</source>
        <translation>Etter kjøper</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Kjøper</translation>
    </message>
    <message>
        <source>By reference</source>
        <translation>Etter referanse</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referanse</translation>
    </message>
</context>
<context>
    <name>MonthlyReportDialog</name>
    <message>
        <source>Monthly report</source>
        <translation>Månedsrapport</translation>
    </message>
    <message>
        <source>Budgets, and what was ordered by group, cost centre, buyer and reference. It has the orders that you may see; rejected and cancelled ones do not count.</source>
        <translation>Budsjetter, og hva som ble bestilt etter gruppe, kostnadssted, kjøper og referanse. Den tar med ordrene du kan se; avviste og kansellerte teller ikke.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Måned</translation>
    </message>
</context>
<context>
    <name>MoveGroupsDialog</name>
    <message>
        <source>Move</source>
        <translation>Flytt</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Flytt %1</translation>
    </message>
    <message numerus="yes">
        <source>Move %n group(s)</source>
        <translation>
            <numerusform>Flytt %n gruppe</numerusform>
            <numerusform>Flytt %n grupper</numerusform>
        </translation>
    </message>
    <message>
        <source>Its subgroups, users and budgets go with it.</source>
        <translation>Undergrupper, brukere og budsjetter følger med.</translation>
    </message>
    <message>
        <source>To stand under</source>
        <translation>Skal ligge under</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Flytt</translation>
    </message>
    <message>
        <source>%1 is the group itself or one below it.</source>
        <translation>%1 er gruppen selv eller en gruppe under den.</translation>
    </message>
    <message>
        <source>Choose another group than now.</source>
        <translation>Velg en annen gruppe enn nå.</translation>
    </message>
</context>
<context>
    <name>NoticeWatch</name>
    <message numerus="yes">
        <source>%n order(s) wait for your approval.</source>
        <translation>
            <numerusform>%n ordre venter på din godkjenning.</numerusform>
            <numerusform>%n ordrer venter på din godkjenning.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n budget(s) have reached the warning threshold.</source>
        <translation>
            <numerusform>%n budsjett har nådd varselgrensen.</numerusform>
            <numerusform>%n budsjetter har nådd varselgrensen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your changes must be decided.</source>
        <translation>
            <numerusform>%n av endringene dine må avgjøres.</numerusform>
            <numerusform>%n av endringene dine må avgjøres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) are about to expire.</source>
        <translation>
            <numerusform>%n invitasjon utløper snart.</numerusform>
            <numerusform>%n invitasjoner utløper snart.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Order</name>
    <message>
        <source>Order number</source>
        <translation>Ordrenummer</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Kjøper</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Excl. VAT</source>
        <translation>Ekskl. mva.</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>Mva.</translation>
    </message>
    <message>
        <source>Incl. VAT</source>
        <translation>Inkl. mva.</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>Betalingsmetode</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referanse</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linjer</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>Hvorfor den venter</translation>
    </message>
    <message>
        <source>May be approved by</source>
        <translation>Kan godkjennes av</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Avgjørelse</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Påminnelser</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Sendt videre</translation>
    </message>
    <message>
        <source>Last reminded</source>
        <translation>Sist påminnet</translation>
    </message>
</context>
<context>
    <name>OrderDialog</name>
    <message numerus="yes">
        <source>Approve %n order(s)</source>
        <translation>
            <numerusform>Godkjenn %n ordre</numerusform>
            <numerusform>Godkjenn %n ordrer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n order(s)</source>
        <translation>
            <numerusform>Avvis %n ordre</numerusform>
            <numerusform>Avvis %n ordrer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pass on %n order(s)</source>
        <translation>
            <numerusform>Gi %n ordre videre</numerusform>
            <numerusform>Gi %n ordrer videre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n order(s)</source>
        <translation>
            <numerusform>Ta over %n ordre</numerusform>
            <numerusform>Ta over %n ordrer</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Godkjenn</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Avvis</translation>
    </message>
    <message>
        <source>&amp;Pass on</source>
        <translation>&amp;Gi videre</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Ta over</translation>
    </message>
    <message>
        <source>They are ordered as soon as the service has your approval.</source>
        <translation>De blir bestilt så snart tjenesten har godkjenningen din.</translation>
    </message>
    <message>
        <source>The buyer is told, with your comment.</source>
        <translation>Kjøperen får beskjed, med kommentaren din.</translation>
    </message>
    <message>
        <source>Somebody else decides instead of those who should.</source>
        <translation>En annen avgjør i stedet for dem som skulle.</translation>
    </message>
    <message>
        <source>You decide instead of those who should.</source>
        <translation>Du avgjør i stedet for dem som skulle.</translation>
    </message>
    <message>
        <source>Who shall decide</source>
        <translation>Hvem skal avgjøre</translation>
    </message>
    <message>
        <source>&amp;Who shall decide *</source>
        <translation>&amp;Hvem skal avgjøre *</translation>
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
        <translation>Det ble ikke lagret. %1</translation>
    </message>
    <message>
        <source>%1 – %2 – %3 incl. VAT</source>
        <comment>order number, buyer, amount</comment>
        <translation>%1 – %2 – %3 inkl. mva.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s), in all %1 incl. VAT</source>
        <translation>
            <numerusform>%n ordre, i alt %1 inkl. mva.</numerusform>
            <numerusform>%n ordrer, i alt %1 inkl. mva.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n til</numerusform>
            <numerusform>og %n til</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the selected orders are not for you to decide and are left out.</source>
        <translation>
            <numerusform>%n av de valgte ordrene er ikke din å avgjøre og er utelatt.</numerusform>
            <numerusform>%n av de valgte ordrene er ikke dine å avgjøre og er utelatt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Velg …</translation>
    </message>
</context>
<context>
    <name>OrderFilters</name>
    <message>
        <source>All statuses</source>
        <translation>Alle statuser</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>All dates</source>
        <translation>Alle datoer</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Siste 7 dager</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Siste 30 dager</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Siste 90 dager</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Denne måneden</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Forrige måned</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>I år</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>I fjor</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Show all buyers again</source>
        <translation>Vis alle kjøpere igjen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Nullstill</translation>
    </message>
    <message>
        <source>Show all orders again</source>
        <translation>Vis alle ordrer igjen</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Alle grupper</translation>
    </message>
    <message>
        <source>Buyer: %1</source>
        <translation>Kjøper: %1</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Siden %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Til og med %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1 til %2</translation>
    </message>
</context>
<context>
    <name>OrderPage</name>
    <message numerus="yes">
        <source>Taken back: %n decision(s).</source>
        <translation>
            <numerusform>%n avgjørelse er angret.</numerusform>
            <numerusform>%n avgjørelser er angret.</numerusform>
        </translation>
    </message>
    <message>
        <source>Those who are to decide on order %1 are reminded.</source>
        <translation>De som skal avgjøre ordre %1, blir påminnet.</translation>
    </message>
    <message>
        <source>It was not saved. %1</source>
        <translation>Det ble ikke lagret. %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All orders that you may see</source>
        <translation>Alle ordrer du har lov til å se</translation>
    </message>
    <message>
        <source>Orders that you are to decide on</source>
        <translation>Ordrer du skal avgjøre</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Godkjenn</translation>
    </message>
    <message>
        <source>&amp;Reject …</source>
        <translation>&amp;Avvis …</translation>
    </message>
    <message>
        <source>&amp;Take the decision back</source>
        <translation>A&amp;ngre avgjørelsen</translation>
    </message>
    <message>
        <source>&amp;Pass on …</source>
        <translation>Gi &amp;videre …</translation>
    </message>
    <message>
        <source>Take &amp;over …</source>
        <translation>&amp;Ta over …</translation>
    </message>
    <message>
        <source>Re&amp;mind</source>
        <translation>&amp;Påminn</translation>
    </message>
    <message>
        <source>Orders of this &amp;buyer</source>
        <translation>Ordrer fra denne &amp;kjøperen</translation>
    </message>
    <message>
        <source>Orders of this &amp;group</source>
        <translation>Ordrer fra denne g&amp;ruppen</translation>
    </message>
    <message>
        <source>No orders wait for you.</source>
        <translation>Ingen ordrer venter på deg.</translation>
    </message>
    <message>
        <source>Waiting for me (%1)</source>
        <translation>Venter på meg (%1)</translation>
    </message>
    <message>
        <source>Waiting for me</source>
        <translation>Venter på meg</translation>
    </message>
    <message>
        <source>From %1 to %2, %3 decides in your place.</source>
        <translation>Fra %1 til %2 avgjør %3 i ditt sted.</translation>
    </message>
    <message>
        <source>your delegate</source>
        <translation>stedfortrederen din</translation>
    </message>
    <message>
        <source>Until %1, %2 decides in your place.</source>
        <translation>Til og med %1 avgjør %2 i ditt sted.</translation>
    </message>
    <message>
        <source>You decide for %1 until %2.</source>
        <translation>Du avgjør for %1 til og med %2.</translation>
    </message>
    <message>
        <source>Your decision on this order is kept here and has not been sent yet.</source>
        <translation>Avgjørelsen din om denne ordren er lagret her og er ikke sendt ennå.</translation>
    </message>
    <message>
        <source>Choose an order first.</source>
        <translation>Velg en ordre først.</translation>
    </message>
    <message>
        <source>Choose a single order.</source>
        <translation>Velg én enkelt ordre.</translation>
    </message>
    <message>
        <source>There is no decision that has not been sent yet.</source>
        <translation>Det er ingen avgjørelse som ikke er sendt.</translation>
    </message>
    <message>
        <source>None of the selected orders is for you to decide.</source>
        <translation>Ingen av de valgte ordrene er din å avgjøre.</translation>
    </message>
    <message>
        <source>You approve order %1.</source>
        <translation>Du godkjenner ordre %1.</translation>
    </message>
    <message numerus="yes">
        <source>You approve %n order(s).</source>
        <translation>
            <numerusform>Du godkjenner %n ordre.</numerusform>
            <numerusform>Du godkjenner %n ordrer.</numerusform>
        </translation>
    </message>
    <message>
        <source>You reject order %1.</source>
        <translation>Du avviser ordre %1.</translation>
    </message>
    <message numerus="yes">
        <source>You reject %n order(s).</source>
        <translation>
            <numerusform>Du avviser %n ordre.</numerusform>
            <numerusform>Du avviser %n ordrer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1 is given to somebody else to decide.</source>
        <translation>Ordre %1 er gitt videre til en annen.</translation>
    </message>
    <message>
        <source>It is sent in %1 seconds.</source>
        <translation>Det sendes om %1 sekunder.</translation>
    </message>
    <message>
        <source>It is kept here and does not hold until it has been sent.</source>
        <translation>Det er lagret her og gjelder ikke før det er sendt.</translation>
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
            <numerusform>%n endring som ikke er sendt ennå</numerusform>
            <numerusform>%n endringer som ikke er sendt ennå</numerusform>
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
        <translation>(fjernet)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Hvem eller hva</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endring</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Før</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Etter</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
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
        <translation>Deler av kontoen</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n waiting)</source>
        <comment>a tab and how much waits in it</comment>
        <translation>
            <numerusform>%1 (%n venter)</numerusform>
            <numerusform>%1 (%n venter)</numerusform>
        </translation>
    </message>
    <message>
        <source>My company</source>
        <translation>Mitt selskap</translation>
    </message>
</context>
<context>
    <name>PaymentSection</name>
    <message>
        <source>&amp;Apply for invoice …</source>
        <translation>&amp;Søk om faktura …</translation>
    </message>
    <message>
        <source>&amp;Withdraw application</source>
        <translation>&amp;Trekk søknaden</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Søknader</translation>
    </message>
    <message>
        <source>How the company pays</source>
        <translation>Slik betaler selskapet</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Faktura</translation>
    </message>
    <message>
        <source>The application waits to be sent.</source>
        <translation>Søknaden venter på å bli sendt.</translation>
    </message>
    <message>
        <source>The shop is considering the application of %1. You are told by e-mail what they decide.</source>
        <translation>Butikken behandler søknaden fra %1. Du får svar på e-post.</translation>
    </message>
    <message>
        <source>Invoice is a payment method of the company. Users pay by invoice once it is allowed for them.</source>
        <translation>Selskapet kan betale med faktura. Brukere kan betale med faktura når det er godkjent for dem.</translation>
    </message>
    <message>
        <source>The application of %1 was declined. You may apply again.</source>
        <translation>Søknaden fra %1 ble avslått. Dere kan søke på nytt.</translation>
    </message>
    <message>
        <source>The company pays by card. To pay by invoice, it must apply for that, and the shop must approve.</source>
        <translation>Selskapet betaler med kort. For å betale med faktura må selskapet søke om det, og butikken må godkjenne.</translation>
    </message>
    <message>
        <source>An application is being considered already.</source>
        <translation>En søknad er allerede til behandling.</translation>
    </message>
    <message>
        <source>No application is being considered.</source>
        <translation>Ingen søknad er til behandling.</translation>
    </message>
    <message>
        <source>Apply for invoice</source>
        <translation>Søk om faktura</translation>
    </message>
    <message>
        <source>The shop considers how much the company may owe at a time. The invoice goes to the billing address among the company&apos;s facts.</source>
        <translation>Butikken vurderer hvor mye selskapet kan skylde om gangen. Fakturaen sendes til fakturaadressen i selskapets opplysninger.</translation>
    </message>
    <message>
        <source>&amp;Send application</source>
        <translation>&amp;Send søknad</translation>
    </message>
    <message>
        <source>The application is saved, and is sent as soon as there is a line.</source>
        <translation>Søknaden er lagret, og sendes så snart det er forbindelse.</translation>
    </message>
</context>
<context>
    <name>PendingWindow</name>
    <message>
        <source>Changes that wait</source>
        <translation>Endringer som venter</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Opplysninger</translation>
    </message>
    <message>
        <source>Everything is sent</source>
        <translation>Alt er sendt</translation>
    </message>
    <message>
        <source>What you change stands here until the service has it.</source>
        <translation>Det du endrer, står her til tjenesten har fått det.</translation>
    </message>
    <message>
        <source>Choose &amp;value …</source>
        <translation>Velg &amp;verdi …</translation>
    </message>
    <message>
        <source>&amp;Discard …</source>
        <translation>&amp;Forkast …</translation>
    </message>
    <message>
        <source>&amp;Send now</source>
        <translation>&amp;Send nå</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Lukk</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait to be sent</source>
        <translation>
            <numerusform>%n endring venter på å bli sendt</numerusform>
            <numerusform>%n endringer venter på å bli sendt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n must be decided</source>
        <translation>
            <numerusform>%n må avgjøres</numerusform>
            <numerusform>%n må avgjøres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n avvist</numerusform>
            <numerusform>%n avvist</numerusform>
        </translation>
    </message>
    <message>
        <source>What is being sent at this moment cannot be discarded.</source>
        <translation>Det som sendes akkurat nå, kan ikke forkastes.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a record: what is done to it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Technical: %1</source>
        <translation>Teknisk: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n til</numerusform>
            <numerusform>og %n til</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that build on this go too:</source>
        <translation>
            <numerusform>%n endring som bygger på dette, blir også forkastet:</numerusform>
            <numerusform>%n endringer som bygger på dette, blir også forkastet:</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Forkast</translation>
    </message>
    <message numerus="yes">
        <source>Discard %n change(s)?</source>
        <translation>
            <numerusform>Forkaste %n endring?</numerusform>
            <numerusform>Forkaste %n endringer?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Forkast</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Eksporter …</translation>
    </message>
    <message>
        <source>Export the changes that wait</source>
        <translation>Eksporter endringene som venter</translation>
    </message>
    <message>
        <source>Text to read (*.txt)</source>
        <translation>Tekst til å lese (*.txt)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommaseparerte verdier (*.csv)</translation>
    </message>
    <message>
        <source>changes that wait</source>
        <comment>a file&apos;s name</comment>
        <translation>endringer som venter</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are exported.</source>
        <translation>
            <numerusform>%n endring er eksportert.</numerusform>
            <numerusform>%n endringer er eksportert.</numerusform>
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
        <translation>Bruk per periode</translation>
    </message>
    <message>
        <source>Use by period. Now: %1</source>
        <translation>Bruk per periode. Nå: %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Beløp</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Brukt</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reservert</translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>Company</source>
        <translation>Selskapet</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Brukere</translation>
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
        <translation>Budsjetter</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Betaling</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ordrer</translation>
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
        <translation>ikke gitt</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>gitt</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>nektet</translation>
    </message>
    <message>
        <source>Role %1, permission %2: %3</source>
        <translation>Rollen %1, rettigheten %2: %3</translation>
    </message>
    <message>
        <source>%1: %2 is %3</source>
        <translation>%1: %2 er %3</translation>
    </message>
    <message>
        <source>Role %1, permission %2: %3, not saved</source>
        <translation>Rolle %1, rettighet %2: %3, ikke lagret</translation>
    </message>
</context>
<context>
    <name>PictureWalk</name>
    <message numerus="yes">
        <source>What is to be shown did not come up; %n step(s) were left.</source>
        <translation>
            <numerusform>Det som skulle vises, kom ikke fram; %n trinn gjensto.</numerusform>
            <numerusform>Det som skulle vises, kom ikke fram; %n trinn gjensto.</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture %1 could not be written.</source>
        <translation>Bildet %1 kunne ikke skrives.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>This account is already open in another window of Selskap. Go on there, or close it first.</source>
        <translation>Denne kontoen er allerede åpen i et annet Selskap-vindu. Fortsett der, eller lukk det først.</translation>
    </message>
    <message>
        <source>What is kept on this device was made by a newer version of Selskap. Install the newer version; nothing has been changed.</source>
        <translation>Det som er lagret på denne enheten, er laget av en nyere versjon av Selskap. Installer den nyere versjonen; ingenting er endret.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written. Nothing has been changed.</source>
        <translation>Mappen %1 kan ikke skrives til. Ingenting er endret.</translation>
    </message>
    <message>
        <source>The demonstration is open in another window; close that one before beginning anew.</source>
        <translation>Demonstrasjonen er åpen i et annet vindu; lukk det før du begynner på nytt.</translation>
    </message>
    <message>
        <source>The demonstration&apos;s own service has ended. You can go on reading and editing; start the program again to send.</source>
        <translation>Tjenesten som hører til demonstrasjonen, har stoppet. Du kan fortsatt lese og redigere; start programmet på nytt for å sende.</translation>
    </message>
    <message>
        <source>The demonstration&apos;s own service did not start. Is another copy of the demonstration running? Details: %1</source>
        <translation>Tjenesten som hører til demonstrasjonen, startet ikke. Kjører demonstrasjonen fra før? Detaljer: %1</translation>
    </message>
    <message>
        <source>Finish signing in in your browser.</source>
        <translation>Fullfør innloggingen i nettleseren.</translation>
    </message>
    <message>
        <source>No browser could be opened. Open this link in one: %1</source>
        <translation>Ingen nettleser lot seg åpne. Åpne denne lenken i en: %1</translation>
    </message>
    <message>
        <source>Your keyring has not answered yet. Until it does, you have to sign in again at the next start.</source>
        <translation>Nøkkelringen har ikke svart ennå. Til den gjør det, må du logge inn igjen ved neste start.</translation>
    </message>
    <message>
        <source>This machine has no keyring that works. Nothing secret is kept, so you have to sign in again at the next start.</source>
        <translation>Denne maskinen har ingen nøkkelring som virker. Ingen hemmeligheter blir lagret, så du må logge inn igjen ved neste start.</translation>
    </message>
    <message>
        <source>There is no profile to start with. Start the window once and sign in.</source>
        <translation>Det finnes ingen profil å starte med. Åpne vinduet én gang og logg inn.</translation>
    </message>
    <message>
        <source>Fetch it anew</source>
        <translation>Hent den på nytt</translation>
    </message>
    <message>
        <source>The copy of the account on this device is damaged, and lists may be wrong. Your changes are kept.</source>
        <translation>Kopien av kontoen på denne enheten er skadet, og lister kan være feil. Endringene dine er bevart.</translation>
    </message>
    <message>
        <source>This link cannot be opened.</source>
        <translation>Denne lenken kan ikke åpnes.</translation>
    </message>
    <message>
        <source>This link leads to another company than the one in this window.</source>
        <translation>Denne lenken gjelder et annet selskap enn det i dette vinduet.</translation>
    </message>
    <message>
        <source>This link leads to something that you may not see.</source>
        <translation>Denne lenken fører til noe du ikke har innsyn i.</translation>
    </message>
    <message>
        <source>The demonstration&apos;s own</source>
        <translation>Demonstrasjonens egen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The demonstration signs itself in; there is nothing to sign out of.</source>
        <translation>Demonstrasjonen logger seg inn selv; det er ingenting å logge ut av.</translation>
    </message>
    <message>
        <source>Your choice takes effect when the open dialog is closed.</source>
        <translation>Valget trer i kraft når den åpne dialogen lukkes.</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lagre</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Avbryt</translation>
    </message>
    <message>
        <source>It was not saved. %1</source>
        <translation>Det ble ikke lagret. %1</translation>
    </message>
    <message>
        <source>Somebody else has emptied this meanwhile.</source>
        <translation>Noen andre har tømt dette i mellomtiden.</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile, to: %1</source>
        <translation>Noen andre har endret dette i mellomtiden, til: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) must be mended first.</source>
        <translation>
            <numerusform>%n felt må rettes først.</numerusform>
            <numerusform>%n felt må rettes først.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;More choices</source>
        <translation>&amp;Flere valg</translation>
    </message>
</context>
<context>
    <name>RecordListModel</name>
    <message>
        <source>Is being fetched</source>
        <translation>Hentes</translation>
    </message>
    <message>
        <source>✎ Removal waits</source>
        <translation>✎ Fjerning venter</translation>
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
        <translation>Brukt</translation>
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
        <translation>Rettigheter</translation>
    </message>
    <message>
        <source>This person may do nothing.</source>
        <translation>Denne personen kan ikke gjøre noe.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n linje</numerusform>
            <numerusform>%n linjer</numerusform>
        </translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Ordrelinjer</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Vare</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Antall</translation>
    </message>
    <message>
        <source>Each, excl. VAT</source>
        <translation>Pris, ekskl. mva.</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Godkjenning</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Tilknyttet</translation>
    </message>
    <message>
        <source>Use by period</source>
        <translation>Bruk per periode</translation>
    </message>
    <message>
        <source>At this pace %1 (%2) will be used by %3.</source>
        <translation>I dette tempoet blir %1 (%2) brukt innen %3.</translation>
    </message>
    <message>
        <source>Earlier periods are shown when there is a line.</source>
        <translation>Tidligere perioder vises når det er forbindelse.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>a time, a person: what they did</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>The log tells nothing of this record.</source>
        <translation>Loggen har ingenting om dette.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historikk</translation>
    </message>
    <message>
        <source>Show &amp;history</source>
        <translation>Vis &amp;historikk</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Et øyeblikk …</translation>
    </message>
    <message>
        <source>The log is kept by the service: it can be read when there is a line.</source>
        <translation>Loggen ligger hos tjenesten og kan leses når du er tilkoblet.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Show &amp;all in the log …</source>
        <translation>Vis &amp;alt i loggen …</translation>
    </message>
    <message>
        <source>Restricted for this person</source>
        <translation>Begrenset for denne personen</translation>
    </message>
    <message>
        <source>Restricted by %1, %2</source>
        <comment>a person, a time</comment>
        <translation>Begrenset av %1, %2</translation>
    </message>
    <message>
        <source>Restricted for this person …</source>
        <translation>Begrenset for denne personen …</translation>
    </message>
    <message>
        <source>Restricted for this person. By whom and when is told when there is a line.</source>
        <translation>Begrenset for denne personen. Av hvem og når vises når du er tilkoblet.</translation>
    </message>
    <message>
        <source>Restricted for this person. The log does not tell by whom.</source>
        <translation>Begrenset for denne personen. Loggen sier ikke av hvem.</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Opphev</translation>
    </message>
    <message>
        <source>Restrict</source>
        <translation>Begrens</translation>
    </message>
    <message>
        <source>Lift the restriction: %1</source>
        <translation>Opphev begrensningen: %1</translation>
    </message>
    <message>
        <source>Restrict: %1</source>
        <translation>Begrens: %1</translation>
    </message>
    <message>
        <source>%1 has this right again: %2</source>
        <translation>%1 har igjen denne rettigheten: %2</translation>
    </message>
    <message>
        <source>%1 no longer has this right: %2</source>
        <translation>%1 har ikke lenger denne rettigheten: %2</translation>
    </message>
    <message>
        <source>&amp;Effective rights …</source>
        <translation>&amp;Gjeldende rettigheter …</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopier</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Velg &amp;alle</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolonner</translation>
    </message>
    <message>
        <source>Standard columns</source>
        <translation>Standardkolonner</translation>
    </message>
</context>
<context>
    <name>RecordTexts</name>
    <message>
        <source>Company</source>
        <translation>Selskap</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Bruker</translation>
    </message>
    <message>
        <source>User activity</source>
        <translation>Brukeraktivitet</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budsjett</translation>
    </message>
    <message>
        <source>Budget usage</source>
        <translation>Budsjettbruk</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Selskaper</translation>
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
        <translation>Brukere</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>Budsjetter</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ordrer</translation>
    </message>
    <message>
        <source>Invite again</source>
        <translation>Send invitasjon på nytt</translation>
    </message>
    <message>
        <source>Withdraw the invitation</source>
        <translation>Trekk tilbake invitasjon</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Deaktiver</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Aktiver</translation>
    </message>
    <message>
        <source>Send a password link</source>
        <translation>Send passordlenke</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Godkjenn</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Avvis</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>Send videre</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>Minn på</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Trekk tilbake</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(uten navn)</translation>
    </message>
    <message>
        <source>✎ Waiting</source>
        <translation>✎ Venter</translation>
    </message>
    <message>
        <source>⟳ Sending</source>
        <translation>⟳ Sender</translation>
    </message>
    <message>
        <source>⚠ Must be decided</source>
        <translation>⚠ Må avgjøres</translation>
    </message>
    <message>
        <source>✕ Refused</source>
        <translation>✕ Avvist</translation>
    </message>
    <message>
        <source>⟳ Will be tried again</source>
        <translation>⟳ Prøves igjen</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Opprett</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Application to pay by invoice</source>
        <translation>Søknad om faktura</translation>
    </message>
    <message>
        <source>Applications to pay by invoice</source>
        <translation>Søknader om faktura</translation>
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
        <translation>&amp;Be om tilgang</translation>
    </message>
    <message>
        <source>Register your company</source>
        <translation>Registrer ditt selskap</translation>
    </message>
    <message>
        <source>The company can then pay by card, and apply for invoice. You become its first administrator.</source>
        <translation>Selskapet kan da betale med kort, og søke om faktura. Du blir den første administratoren.</translation>
    </message>
    <message>
        <source>The company</source>
        <translation>Selskapet</translation>
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
        <translation>Organisasjonsnummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
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
        <translation>Deg, den første administratoren</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Fornavn</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Etternavn</translation>
    </message>
    <message>
        <source>Your e-mail</source>
        <translation>Din e-post</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passord</translation>
    </message>
    <message>
        <source>Sho&amp;w the password</source>
        <translation>&amp;Vis passordet</translation>
    </message>
    <message>
        <source>Strength of the password</source>
        <translation>Passordets styrke</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>&amp;Registrer</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) more are needed.</source>
        <translation>
            <numerusform>%n tegn til trengs.</numerusform>
            <numerusform>%n tegn til trengs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters. A few words that only you put together are good.</source>
        <translation>
            <numerusform>Minst %n tegn. Noen ord som bare du setter sammen, er bra.</numerusform>
            <numerusform>Minst %n tegn. Noen ord som bare du setter sammen, er bra.</numerusform>
        </translation>
    </message>
    <message>
        <source>too short</source>
        <translation>for kort</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>brukbart</translation>
    </message>
    <message>
        <source>good</source>
        <translation>godt</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>sterkt</translation>
    </message>
    <message>
        <source>Registering …</source>
        <translation>Registrerer …</translation>
    </message>
    <message>
        <source>This company is registered already. You can ask one of its administrators for access.</source>
        <translation>Dette selskapet er allerede registrert. Du kan be en av administratorene om tilgang.</translation>
    </message>
    <message>
        <source>The administrators of the company have got an e-mail from you. They can invite you.</source>
        <translation>Selskapets administratorer har fått en e-post fra deg. De kan invitere deg.</translation>
    </message>
</context>
<context>
    <name>RemoveGroupDialog</name>
    <message>
        <source>Remove group</source>
        <translation>Fjern gruppe</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Fjerne %1?</translation>
    </message>
    <message>
        <source>Move them to</source>
        <translation>Flytt dem til</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Fjern</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) belong to it.</source>
        <translation>
            <numerusform>%n bruker hører til den.</numerusform>
            <numerusform>%n brukere hører til den.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) stand under it.</source>
        <translation>
            <numerusform>%n gruppe ligger under den.</numerusform>
            <numerusform>%n grupper ligger under den.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n budget(s) apply to it.</source>
        <translation>
            <numerusform>%n budsjett gjelder for den.</numerusform>
            <numerusform>%n budsjetter gjelder for den.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at what is in it …</source>
        <translation>Ser etter hva som er i den …</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Den er tom.</translation>
    </message>
    <message>
        <source>Choose a group that is not this one and not below it.</source>
        <translation>Velg en gruppe som verken er denne eller ligger under den.</translation>
    </message>
    <message>
        <source>You may not move its users: that needs the right to edit users.</source>
        <translation>Du kan ikke flytte brukerne i den: det krever rett til å redigere brukere.</translation>
    </message>
    <message>
        <source>You may not move its budgets: that needs the right to change budgets.</source>
        <translation>Du kan ikke flytte budsjettene: det krever rett til å endre budsjetter.</translation>
    </message>
    <message>
        <source>Move and &amp;remove</source>
        <translation>Flytt og &amp;fjern</translation>
    </message>
    <message>
        <source>The removal of %1 is saved, and is sent as soon as there is a line.</source>
        <translation>Fjerningen av %1 er lagret, og sendes så snart det er forbindelse.</translation>
    </message>
</context>
<context>
    <name>RemoveRoleDialog</name>
    <message>
        <source>Give them instead:</source>
        <translation>Gi dem i stedet:</translation>
    </message>
    <message>
        <source>Remove role</source>
        <translation>Fjern rolle</translation>
    </message>
    <message>
        <source>Who has the role</source>
        <translation>Hvem som har rollen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Fjern</translation>
    </message>
    <message>
        <source>Remove the role %1?</source>
        <translation>Fjerne rollen %1?</translation>
    </message>
    <message>
        <source>The role %1 is removed.</source>
        <translation>Rollen %1 er fjernet.</translation>
    </message>
    <message>
        <source>It was not saved. %1</source>
        <translation>Det ble ikke lagret. %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n til</numerusform>
            <numerusform>og %n til</numerusform>
        </translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Et øyeblikk …</translation>
    </message>
    <message numerus="yes">
        <source>Moved %1 of %n user(s) …</source>
        <translation>
            <numerusform>Flyttet %1 av %n bruker …</numerusform>
            <numerusform>Flyttet %1 av %n brukere …</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has this role.</source>
        <translation>Ingen har denne rollen.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) have this role. They are given another one first.</source>
        <translation>
            <numerusform>%n bruker har denne rollen og får en annen først.</numerusform>
            <numerusform>%n brukere har denne rollen og får en annen først.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them cannot be given this role by you, such as %1: %2</source>
        <translation>
            <numerusform>%n av dem kan ikke få denne rollen av deg: %1. %2</numerusform>
            <numerusform>%n av dem kan ikke få denne rollen av deg, blant dem %1. %2</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Move and remove</source>
        <translation>&amp;Flytt og fjern</translation>
    </message>
    <message>
        <source>Choose a role</source>
        <translation>Velg en rolle</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Kind of file</source>
        <translation>Filtype</translation>
    </message>
    <message>
        <source>E&amp;xcel workbook (XLSX)</source>
        <translation>E&amp;xcel-arbeidsbok (XLSX)</translation>
    </message>
    <message>
        <source>&amp;PDF</source>
        <translation>&amp;PDF</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Framdrift</translation>
    </message>
    <message>
        <source>Sa&amp;ve as …</source>
        <translation>La&amp;gre som …</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-arbeidsbok (*.xlsx)</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <comment>who has made the report; day and time</comment>
        <translation>%1, per %2</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Side %1</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>Rapporten ligger i %1.</translation>
    </message>
    <message>
        <source>It was not written. %1</source>
        <translation>Den ble ikke skrevet. %1</translation>
    </message>
</context>
<context>
    <name>RestrictDialog</name>
    <message>
        <source>Restrict rights</source>
        <translation>Begrens rettigheter</translation>
    </message>
    <message>
        <source>Rights to restrict</source>
        <translation>Rettigheter å begrense</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lagre</translation>
    </message>
    <message>
        <source>Restrict the rights of %1</source>
        <translation>Begrens rettighetene til %1</translation>
    </message>
    <message numerus="yes">
        <source>Restrict the rights of %n user(s)</source>
        <translation>
            <numerusform>Begrens rettighetene til %n bruker</numerusform>
            <numerusform>Begrens rettighetene til %n brukere</numerusform>
        </translation>
    </message>
    <message>
        <source>A checked right is kept from the person, whatever their roles give. Taking the check away gives it back.</source>
        <translation>En rettighet med hake er tatt fra personen, uansett hva rollene gir. Fjern haken for å gi den tilbake.</translation>
    </message>
    <message>
        <source>%1 – given to %2, restricted for %3 of them</source>
        <translation>%1 – gitt til %2, begrenset for %3 av dem</translation>
    </message>
    <message>
        <source>%1 – given to %2</source>
        <translation>%1 – gitt til %2</translation>
    </message>
    <message numerus="yes">
        <source>This changes the rights of %n user(s).</source>
        <translation>
            <numerusform>Dette endrer rettighetene til %n bruker.</numerusform>
            <numerusform>Dette endrer rettighetene til %n brukere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Ingenting er endret ennå.</translation>
    </message>
    <message>
        <source>%1 is left as they are: %2</source>
        <translation>%1 endres ikke: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n til</numerusform>
            <numerusform>og %n til</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rights of %n user(s) are saved.</source>
        <translation>
            <numerusform>Rettighetene til %n bruker er lagret.</numerusform>
            <numerusform>Rettighetene til %n brukere er lagret.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RightsActions</name>
    <message>
        <source>&amp;Effective rights …</source>
        <translation>&amp;Gjeldende rettigheter …</translation>
    </message>
    <message>
        <source>&amp;Restrict rights …</source>
        <translation>&amp;Begrens rettigheter …</translation>
    </message>
    <message>
        <source>Choose users first.</source>
        <translation>Velg brukere først.</translation>
    </message>
    <message>
        <source>Choose one user.</source>
        <translation>Velg én bruker.</translation>
    </message>
</context>
<context>
    <name>RightsReport</name>
    <message>
        <source>No role gives it</source>
        <translation>Ingen rolle gir den</translation>
    </message>
    <message>
        <source>Denied by %1</source>
        <translation>Nektes av %1</translation>
    </message>
    <message>
        <source>Given by %1, but denied by %2</source>
        <translation>Gis av %1, men nektes av %2</translation>
    </message>
    <message>
        <source>Given by %1, but restricted for this person</source>
        <translation>Gis av %1, men er begrenset for denne personen</translation>
    </message>
    <message>
        <source>Given by %1</source>
        <translation>Gis av %1</translation>
    </message>
    <message>
        <source>A person&apos;s rights are the sum of their roles, less what any of these roles denies, less what is restricted for the person.</source>
        <translation>En persons rettigheter er summen av rollene, minus det en av rollene nekter, minus det som er begrenset for personen.</translation>
    </message>
    <message>
        <source>%1 denies what %2 gives, and wins: %3</source>
        <translation>%1 nekter det %2 gir, og det er nektelsen som gjelder: %3</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivelse</translation>
    </message>
    <message>
        <source>Built-in</source>
        <translation>Innebygd</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Rettigheter</translation>
    </message>
    <message>
        <source>Denied permissions</source>
        <translation>Nektede rettigheter</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>All rights.</source>
        <translation>Alle rettigheter.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Vanlige kunderettigheter</translation>
    </message>
    <message>
        <source>Orders products and sees their own orders.</source>
        <translation>Bestiller varer og ser egne ordrer.</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Administers users and sees the company&apos;s orders.</source>
        <translation>Administrerer brukere og ser selskapets ordrer.</translation>
    </message>
    <message>
        <source>Order approver</source>
        <translation>Ordregodkjenner</translation>
    </message>
    <message>
        <source>Approves orders and cannot place any.</source>
        <translation>Godkjenner ordrer og kan ikke bestille selv.</translation>
    </message>
</context>
<context>
    <name>RoleChanges</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lagre</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Avbryt</translation>
    </message>
    <message>
        <source>The rights of the role %1 are saved.</source>
        <translation>Rettighetene i rollen %1 er lagret.</translation>
    </message>
    <message>
        <source>It was not saved. %1</source>
        <translation>Det ble ikke lagret. %1</translation>
    </message>
    <message>
        <source>The form of the role is open: it saves these changes too.</source>
        <translation>Skjemaet for rollen er åpent og lagrer også disse endringene.</translation>
    </message>
    <message numerus="yes">
        <source>%n other role(s) have changes that are not saved.</source>
        <translation>
            <numerusform>%n annen rolle har endringer som ikke er lagret.</numerusform>
            <numerusform>%n andre roller har endringer som ikke er lagret.</numerusform>
        </translation>
    </message>
    <message>
        <source>The changes change nobody&apos;s rights now.</source>
        <translation>Endringene endrer ingens rettigheter nå.</translation>
    </message>
</context>
<context>
    <name>RoleImpact</name>
    <message>
        <source>Nobody has this role.</source>
        <translation>Ingen har denne rollen.</translation>
    </message>
    <message numerus="yes">
        <source>Applies to %n user(s).</source>
        <translation>
            <numerusform>Gjelder %n bruker.</numerusform>
            <numerusform>Gjelder %n brukere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Applies to %n user(s), %1 of them invited.</source>
        <translation>
            <numerusform>Gjelder %n bruker, hvorav %1 invitert.</numerusform>
            <numerusform>Gjelder %n brukere, hvorav %1 inviterte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) would gain: %1</source>
        <translation>
            <numerusform>%n bruker får: %1</numerusform>
            <numerusform>%n brukere får: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) would lose: %1</source>
        <translation>
            <numerusform>%n bruker mister: %1</numerusform>
            <numerusform>%n brukere mister: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The company would lose its last administrator.</source>
        <translation>Selskapet mister sin siste administrator.</translation>
    </message>
</context>
<context>
    <name>RolePage</name>
    <message>
        <source>&amp;New role …</source>
        <translation>&amp;Ny rolle …</translation>
    </message>
    <message>
        <source>&amp;Copy role …</source>
        <translation>&amp;Kopier rolle …</translation>
    </message>
    <message>
        <source>&amp;Remove role …</source>
        <translation>&amp;Fjern rolle …</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Ny rolle</translation>
    </message>
    <message>
        <source>Copy role</source>
        <translation>Kopier rolle</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (kopi)</translation>
    </message>
    <message>
        <source>What the role gives and denies is chosen in the table afterwards.</source>
        <translation>Hva rollen gir og nekter, velges i tabellen etterpå.</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Opprett</translation>
    </message>
    <message>
        <source>The role %1 is created.</source>
        <translation>Rollen %1 er opprettet.</translation>
    </message>
    <message>
        <source>Choose a role first.</source>
        <translation>Velg en rolle først.</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>You work offline. The changes are sent when you go online again.</source>
        <translation>Du arbeider frakoblet. Endringene sendes når du kobler til igjen.</translation>
    </message>
    <message>
        <source>You are signed out. The changes are sent when you have signed in again.</source>
        <translation>Du er logget ut. Endringene sendes når du har logget inn igjen.</translation>
    </message>
    <message>
        <source>Synchronisation has stopped. The changes are kept on this computer.</source>
        <translation>Synkroniseringen har stoppet. Endringene er tatt vare på på denne maskinen.</translation>
    </message>
    <message>
        <source>The changes are sent as soon as everything has been fetched.</source>
        <translation>Endringene sendes så snart alt er hentet.</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Søk</translation>
    </message>
    <message>
        <source>Search in the settings</source>
        <translation>Søk i innstillingene</translation>
    </message>
    <message>
        <source>No setting matches.</source>
        <translation>Ingen innstilling passer.</translation>
    </message>
    <message>
        <source>&amp;Restore the usual ones</source>
        <translation>&amp;Tilbakestill</translation>
    </message>
    <message>
        <source>Everything but the language is set as it was at first.</source>
        <translation>Alt unntatt språket blir som det var fra først av.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Lukk</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Utseende og språk</translation>
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
        <translation>Tall og datoer</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lyst</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørkt</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekststørrelse</translation>
    </message>
    <message>
        <source>Of the size that the desktop has set.</source>
        <translation>Av størrelsen som skrivebordet har satt.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Oppstart</translation>
    </message>
    <message>
        <source>Begin &amp;offline</source>
        <translation>Start &amp;frakoblet</translation>
    </message>
    <message>
        <source>Nothing is sent or fetched at the next start until you choose to go online. What you change is kept.</source>
        <translation>Ved neste oppstart sendes og hentes ingenting før du velger å koble til. Det du endrer, blir tatt vare på.</translation>
    </message>
    <message>
        <source>Account on this machine</source>
        <translation>Kontoen på denne maskinen</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Selskap</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Logget inn som</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Tjeneste</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Åpne &amp;mappen</translation>
    </message>
    <message>
        <source>Sign &amp;out of this machine …</source>
        <translation>Logg &amp;ut av denne maskinen …</translation>
    </message>
    <message>
        <source>The copy of the account, the changes that wait, and how the window is arranged.</source>
        <translation>Kopien av kontoen, endringene som venter, og hvordan vinduet er satt opp.</translation>
    </message>
    <message>
        <source>The copy of the account is removed from this machine.</source>
        <translation>Kopien av kontoen fjernes fra denne maskinen.</translation>
    </message>
    <message>
        <source>Notifications of the desktop</source>
        <translation>Varsler på skrivebordet</translation>
    </message>
    <message>
        <source>&amp;Orders that wait for my approval</source>
        <translation>&amp;Ordrer som venter på min godkjenning</translation>
    </message>
    <message>
        <source>&amp;Budgets that reach their warning threshold</source>
        <translation>&amp;Budsjetter som når varselgrensen</translation>
    </message>
    <message>
        <source>Changes that &amp;must be decided</source>
        <translation>Endringer som &amp;må avgjøres</translation>
    </message>
    <message>
        <source>&amp;Invitations that are about to expire</source>
        <translation>&amp;Invitasjoner som snart utløper</translation>
    </message>
</context>
<context>
    <name>ShortcutsWindow</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Hurtigtaster</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Søk</translation>
    </message>
    <message>
        <source>Search in the shortcuts</source>
        <translation>Søk i hurtigtastene</translation>
    </message>
    <message>
        <source>No shortcut matches.</source>
        <translation>Ingen hurtigtast passer.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Handling</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Hurtigtast</translation>
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
        <translation>Når du logger ut, fjernes det som er lagret på denne maskinen. Endringene kan beholdes for deg, og sendes når du logger inn her igjen.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Logg ut</translation>
    </message>
    <message>
        <source>&amp;Keep for me</source>
        <translation>&amp;Behold for meg</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Forkast</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Progress of fetching the account</source>
        <translation>Fremdrift i hentingen av kontoen</translation>
    </message>
    <message>
        <source>Show the changes that wait</source>
        <translation>Vis endringene som venter</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Starter …</translation>
    </message>
    <message>
        <source>Fetching the account: %1 of about %2</source>
        <translation>Henter kontoen: %1 av ca. %2</translation>
    </message>
    <message>
        <source>Fetching the account …</source>
        <translation>Henter kontoen …</translation>
    </message>
    <message>
        <source>Fetching the account anew; what is shown is from %1</source>
        <translation>Henter kontoen på nytt; det som vises, er fra %1</translation>
    </message>
    <message>
        <source>Connected – synchronised %1</source>
        <translation>Tilkoblet – synkronisert %1</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Tilkoblet</translation>
    </message>
    <message>
        <source>Offline – as of %1</source>
        <translation>Frakoblet – per %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Frakoblet</translation>
    </message>
    <message numerus="yes">
        <source>No contact with the service – next try in %n second(s)</source>
        <translation>
            <numerusform>Ingen kontakt med tjenesten – neste forsøk om %n sekund</numerusform>
            <numerusform>Ingen kontakt med tjenesten – neste forsøk om %n sekunder</numerusform>
        </translation>
    </message>
    <message>
        <source>No contact with the service – trying …</source>
        <translation>Ingen kontakt med tjenesten – prøver …</translation>
    </message>
    <message>
        <source>Signed out – as of %1</source>
        <translation>Logget ut – per %1</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Ikke logget inn</translation>
    </message>
    <message>
        <source>Synchronisation has stopped</source>
        <translation>Synkroniseringen har stoppet</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait(s)</source>
        <translation>
            <numerusform>%n endring venter</numerusform>
            <numerusform>%n endringer venter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n must be decided</source>
        <translation>
            <numerusform>%n må avgjøres</numerusform>
            <numerusform>%n må avgjøres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n avvist</numerusform>
            <numerusform>%n avvist</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>Columns</source>
        <translation>Kolonner</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>Mappen %1 kan ikke skrives til.</translation>
    </message>
    <message>
        <source>The account did not become ready within a minute.</source>
        <translation>Kontoen ble ikke klar i løpet av et minutt.</translation>
    </message>
</context>
<context>
    <name>UndoStack</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n endring</numerusform>
            <numerusform>%n endringer</numerusform>
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
        <translation>&amp;Send nå</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Sender</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are not sent</source>
        <translation>
            <numerusform>%n endring er ikke sendt</numerusform>
            <numerusform>%n endringer er ikke sendt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending … %n left</source>
        <translation>
            <numerusform>Sender … %n igjen</numerusform>
            <numerusform>Sender … %n igjen</numerusform>
        </translation>
    </message>
    <message>
        <source>They cannot be sent: each was refused, or must be decided first.</source>
        <translation>Ingen av dem kan sendes: de er avvist, eller må avgjøres først.</translation>
    </message>
</context>
<context>
    <name>User</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Fornavn</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Etternavn</translation>
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
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Order limit</source>
        <translation>Beløpsgrense per ordre</translation>
    </message>
    <message>
        <source>Payment methods</source>
        <translation>Betalingsmetoder</translation>
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
        <translation>Ansattnummer</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>Kostnadssted</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Siste dag</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>Stedfortreder</translation>
    </message>
    <message>
        <source>Restricted rights</source>
        <translation>Begrensede rettigheter</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitasjon</translation>
    </message>
    <message>
        <source>Daily digest by e-mail</source>
        <translation>Daglig oppsummering på e-post</translation>
    </message>
    <message>
        <source>Invitation sent</source>
        <translation>Invitasjon sendt</translation>
    </message>
    <message>
        <source>Invitation expires</source>
        <translation>Invitasjonen utløper</translation>
    </message>
    <message>
        <source>Has not chosen a password yet</source>
        <translation>Har ikke valgt passord ennå</translation>
    </message>
</context>
<context>
    <name>UserActivity</name>
    <message>
        <source>Last sign-in</source>
        <translation>Sist innlogget</translation>
    </message>
</context>
<context>
    <name>UserChangeDialog</name>
    <message>
        <source>Invite %1 again?</source>
        <translation>Invitere %1 på nytt?</translation>
    </message>
    <message numerus="yes">
        <source>Invite %n user(s) again?</source>
        <translation>
            <numerusform>Invitere %n bruker på nytt?</numerusform>
            <numerusform>Invitere %n brukere på nytt?</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdraw the invitation of %1?</source>
        <translation>Trekke tilbake invitasjonen til %1?</translation>
    </message>
    <message numerus="yes">
        <source>Withdraw %n invitation(s)?</source>
        <translation>
            <numerusform>Trekke tilbake %n invitasjon?</numerusform>
            <numerusform>Trekke tilbake %n invitasjoner?</numerusform>
        </translation>
    </message>
    <message>
        <source>Send %1 a password link?</source>
        <translation>Sende %1 en passordlenke?</translation>
    </message>
    <message numerus="yes">
        <source>Send %n user(s) a password link?</source>
        <translation>
            <numerusform>Sende %n bruker en passordlenke?</numerusform>
            <numerusform>Sende %n brukere en passordlenke?</numerusform>
        </translation>
    </message>
    <message>
        <source>Disable %1?</source>
        <translation>Deaktivere %1?</translation>
    </message>
    <message numerus="yes">
        <source>Disable %n user(s)?</source>
        <translation>
            <numerusform>Deaktivere %n bruker?</numerusform>
            <numerusform>Deaktivere %n brukere?</numerusform>
        </translation>
    </message>
    <message>
        <source>Enable %1?</source>
        <translation>Aktivere %1?</translation>
    </message>
    <message numerus="yes">
        <source>Enable %n user(s)?</source>
        <translation>
            <numerusform>Aktivere %n bruker?</numerusform>
            <numerusform>Aktivere %n brukere?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Fjerne %1?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n user(s)?</source>
        <translation>
            <numerusform>Fjerne %n bruker?</numerusform>
            <numerusform>Fjerne %n brukere?</numerusform>
        </translation>
    </message>
    <message>
        <source>A new e-mail is sent. The link in the earlier one works no more.</source>
        <translation>En ny e-post sendes. Lenken i den forrige slutter å virke.</translation>
    </message>
    <message>
        <source>The link in the e-mail works no more, and the user is taken off the list.</source>
        <translation>Lenken i e-posten slutter å virke, og brukeren tas av listen.</translation>
    </message>
    <message>
        <source>An e-mail with a link is sent, through which a new password is chosen. The old one works until then.</source>
        <translation>En e-post sendes med en lenke for å velge nytt passord. Det gamle gjelder til da.</translation>
    </message>
    <message>
        <source>Signed out at once, and can neither order nor approve. Roles, group, payment methods and limits are kept, and come back when the user is enabled.</source>
        <translation>Logges ut straks og kan verken bestille eller godkjenne. Roller, gruppe, betalingsmetoder og grenser beholdes og gjelder igjen når brukeren aktiveres.</translation>
    </message>
    <message>
        <source>Can sign in again, with the same roles, group, payment methods and limits as before.</source>
        <translation>Kan logge inn igjen, med samme roller, gruppe, betalingsmetoder og grenser som før.</translation>
    </message>
    <message>
        <source>This cannot be undone. Whoever is only disabled keeps roles and limits and can be enabled again. Orders and the log keep the name.</source>
        <translation>Dette kan ikke angres. Den som bare deaktiveres, beholder roller og grenser og kan aktiveres igjen. Ordrer og logg beholder navnet.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Avbryt</translation>
    </message>
    <message>
        <source>Send invitation &amp;again</source>
        <translation>Send invitasjon på &amp;nytt</translation>
    </message>
    <message>
        <source>&amp;Withdraw invitation</source>
        <translation>&amp;Trekk tilbake invitasjon</translation>
    </message>
    <message>
        <source>Send &amp;password link</source>
        <translation>Send &amp;passordlenke</translation>
    </message>
    <message>
        <source>&amp;Disable</source>
        <translation>&amp;Deaktiver</translation>
    </message>
    <message>
        <source>&amp;Enable</source>
        <translation>A&amp;ktiver</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Fjern</translation>
    </message>
    <message>
        <source>It cannot be done:</source>
        <translation>Det kan ikke gjøres:</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) are left out:</source>
        <translation>
            <numerusform>%n bruker utelates:</numerusform>
            <numerusform>%n brukere utelates:</numerusform>
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
            <numerusform>… og %n til</numerusform>
            <numerusform>… og %n til</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at what this touches …</source>
        <translation>Ser etter hva dette berører …</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) that wait for approval are cancelled.</source>
        <translation>
            <numerusform>%n ordre som venter på godkjenning, kanselleres.</numerusform>
            <numerusform>%n ordrer som venter på godkjenning, kanselleres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of theirs wait for approval, and can still be decided.</source>
        <translation>
            <numerusform>%n egen ordre venter på godkjenning og kan fortsatt avgjøres.</numerusform>
            <numerusform>%n egne ordrer venter på godkjenning og kan fortsatt avgjøres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting order(s) that they could approve go to other approvers.</source>
        <translation>
            <numerusform>%n ventende ordre til godkjenning går til andre godkjennere.</numerusform>
            <numerusform>%n ventende ordrer til godkjenning går til andre godkjennere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) lose an approver.</source>
        <translation>
            <numerusform>%n gruppe mister en godkjenner.</numerusform>
            <numerusform>%n grupper mister en godkjenner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) name them as approver; others decide meanwhile.</source>
        <translation>
            <numerusform>Er godkjenner i %n gruppe; andre avgjør imens.</numerusform>
            <numerusform>Er godkjenner i %n grupper; andre avgjør imens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delegation(s) to them end.</source>
        <translation>
            <numerusform>Er ikke lenger stedfortreder for %n person.</numerusform>
            <numerusform>Er ikke lenger stedfortreder for %n personer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delegation(s) to them have no effect meanwhile.</source>
        <translation>
            <numerusform>Er stedfortreder for %n person, uten virkning imens.</numerusform>
            <numerusform>Er stedfortreder for %n personer, uten virkning imens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n budget(s) of theirs are removed.</source>
        <translation>
            <numerusform>%n eget budsjett fjernes.</numerusform>
            <numerusform>%n egne budsjetter fjernes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UserCommands</name>
    <message numerus="yes">
        <source>%n invitation(s) will be sent again.</source>
        <translation>
            <numerusform>%n invitasjon sendes på nytt.</numerusform>
            <numerusform>%n invitasjoner sendes på nytt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) will be withdrawn.</source>
        <translation>
            <numerusform>%n invitasjon trekkes tilbake.</numerusform>
            <numerusform>%n invitasjoner trekkes tilbake.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n password link(s) will be sent.</source>
        <translation>
            <numerusform>%n passordlenke sendes.</numerusform>
            <numerusform>%n passordlenker sendes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) will be disabled.</source>
        <translation>
            <numerusform>%n bruker deaktiveres.</numerusform>
            <numerusform>%n brukere deaktiveres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) will be enabled.</source>
        <translation>
            <numerusform>%n bruker aktiveres.</numerusform>
            <numerusform>%n brukere aktiveres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) will be removed.</source>
        <translation>
            <numerusform>%n bruker fjernes.</numerusform>
            <numerusform>%n brukere fjernes.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Invite users …</source>
        <translation>&amp;Inviter brukere …</translation>
    </message>
    <message>
        <source>&amp;Create user …</source>
        <translation>&amp;Opprett bruker …</translation>
    </message>
    <message>
        <source>Employee &amp;leaves …</source>
        <translation>Ansatt &amp;slutter …</translation>
    </message>
    <message>
        <source>Choose a user first.</source>
        <translation>Velg en bruker først.</translation>
    </message>
    <message>
        <source>Choose one user.</source>
        <translation>Velg én bruker.</translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) will be sent.</source>
        <translation>
            <numerusform>%n invitasjon sendes.</numerusform>
            <numerusform>%n invitasjoner sendes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Create user</source>
        <translation>Opprett bruker</translation>
    </message>
    <message>
        <source>The new user gets an e-mail with a link to choose a password.</source>
        <translation>Den nye brukeren får en e-post med en lenke for å velge passord.</translation>
    </message>
    <message>
        <source>&amp;Create user</source>
        <translation>&amp;Opprett bruker</translation>
    </message>
    <message>
        <source>%1 is created, and gets an e-mail.</source>
        <translation>%1 opprettes og får en e-post.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) will be made, since %1 leaves.</source>
        <translation>
            <numerusform>%n endring gjøres fordi %1 slutter.</numerusform>
            <numerusform>%n endringer gjøres fordi %1 slutter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UserPage</name>
    <message>
        <source>All users</source>
        <translation>Alle brukere</translation>
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
        <translation>Det er ingen invitasjon som venter på svar.</translation>
    </message>
    <message>
        <source>Only somebody who is active gets a link for the password.</source>
        <translation>Bare den som er aktiv, får en passordlenke.</translation>
    </message>
    <message>
        <source>This user is disabled already.</source>
        <translation>Brukeren er allerede deaktivert.</translation>
    </message>
    <message>
        <source>This user is not disabled.</source>
        <translation>Brukeren er ikke deaktivert.</translation>
    </message>
    <message>
        <source>The removal of this user waits already.</source>
        <translation>Fjerningen av brukeren venter allerede.</translation>
    </message>
    <message>
        <source>This user has not been sent to the service yet.</source>
        <translation>Brukeren er ikke sendt til tjenesten ennå.</translation>
    </message>
</context>
<context>
    <name>UserSearch</name>
    <message>
        <source>Search by name or e-mail</source>
        <translation>Søk etter navn eller e-post</translation>
    </message>
</context>
<context>
    <name>UsersEditor</name>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Remove the selected person from this list</source>
        <translation>Fjern den valgte personen fra listen</translation>
    </message>
    <message>
        <source>Add a person to: %1</source>
        <translation>Legg til en person i: %1</translation>
    </message>
    <message>
        <source>(a person you cannot see)</source>
        <translation>(en person du ikke kan se)</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Link copied</source>
        <translation>Lenken er kopiert</translation>
    </message>
    <message>
        <source>Administer your company&apos;s account at the shop: who may buy, with which rights, from which budget, and who approves.</source>
        <translation>Administrer selskapets konto i nettbutikken: hvem som kan handle, med hvilke rettigheter, fra hvilket budsjett, og hvem som godkjenner.</translation>
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
        <translation>&amp;Adresse til tjenesten</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>Adresse til tjenesten</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Logg inn</translation>
    </message>
    <message>
        <source>Your browser opens, and you sign in on the service&apos;s own page.</source>
        <translation>Nettleseren åpnes, og du logger inn på tjenestens egen side.</translation>
    </message>
    <message>
        <source>Finish signing in in your browser</source>
        <translation>Fullfør innloggingen i nettleseren</translation>
    </message>
    <message>
        <source>A page of %1 has been opened there. This window goes on by itself when you have signed in.</source>
        <translation>En side hos %1 er åpnet der. Dette vinduet fortsetter av seg selv når du har logget inn.</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>&amp;Åpne på nytt</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Kopier &amp;lenke</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;vbryt</translation>
    </message>
    <message>
        <source>&amp;Register your company …</source>
        <translation>&amp;Registrer ditt selskap …</translation>
    </message>
    <message>
        <source>Contact &amp;us</source>
        <translation>&amp;Kontakt oss</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Oppdater</translation>
    </message>
    <message>
        <source>&amp;Work offline</source>
        <translation>&amp;Arbeid frakoblet</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>Koble til</translation>
    </message>
    <message>
        <source>Show what the service has</source>
        <translation>Vis det tjenesten har</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>Logg &amp;inn</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Rediger</translation>
    </message>
    <message>
        <source>&amp;Search in the list</source>
        <translation>&amp;Søk i listen</translation>
    </message>
    <message>
        <source>&amp;Changes that wait …</source>
        <translation>&amp;Endringer som venter …</translation>
    </message>
    <message>
        <source>&amp;Delegate …</source>
        <translation>&amp;Stedfortreder …</translation>
    </message>
    <message>
        <source>&amp;Log …</source>
        <translation>&amp;Logg …</translation>
    </message>
    <message>
        <source>&amp;Details beside the list</source>
        <translation>Opplysninger ved &amp;siden av listen</translation>
    </message>
    <message>
        <source>Sign &amp;out …</source>
        <translation>Logg &amp;ut …</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Hurtigtaster</translation>
    </message>
    <message>
        <source>&amp;About Selskap</source>
        <translation>&amp;Om Selskap</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avslutt</translation>
    </message>
    <message>
        <source>You do not approve orders, so nobody needs to do it in your place.</source>
        <translation>Du godkjenner ikke ordrer, så ingen trenger å gjøre det i ditt sted.</translation>
    </message>
    <message>
        <source>There is nothing to undo or redo.</source>
        <translation>Det er ingenting å angre eller gjøre om.</translation>
    </message>
    <message>
        <source>The change is being sent. It can be undone once it has arrived.</source>
        <translation>Endringen er på vei. Den kan angres når den er kommet fram.</translation>
    </message>
    <message>
        <source>The service has carried this out, and it cannot be undone.</source>
        <translation>Tjenesten har utført dette, og det kan ikke angres.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Angre</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Angre: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Gjør &amp;om</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>Gjør &amp;om: %1</translation>
    </message>
    <message>
        <source>Command &amp;palette …</source>
        <translation>Kommando&amp;palett …</translation>
    </message>
    <message>
        <source>“%1” cannot be undone any more; this undoes what came before it.</source>
        <extracomment>What cannot be undone any more: &quot;Remove Kari Nordmann&quot;</extracomment>
        <translation>«%1» kan ikke lenger angres; dette angrer det som kom før.</translation>
    </message>
    <message>
        <source>The service has this already: a change the other way is sent.</source>
        <translation>Tjenesten har dette allerede: en endring tilbake sendes.</translation>
    </message>
    <message>
        <source>&amp;Undo by a new change: %1</source>
        <translation>&amp;Angre med en ny endring: %1</translation>
    </message>
    <message>
        <source>Se&amp;ttings …</source>
        <translation>&amp;Innstillinger …</translation>
    </message>
</context>
<context>
    <name>WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fil</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Rediger</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vis</translation>
    </message>
    <message>
        <source>&amp;My company</source>
        <translation>&amp;Mitt selskap</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjelp</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Verktøy</translation>
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
        <translation>Lyst</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørkt</translation>
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
        <translation>Økten er utløpt. Endringene dine er tatt vare på her og sendes når du har logget inn.</translation>
    </message>
    <message>
        <source>The session has ended. You can read and edit; sign in to synchronise.</source>
        <translation>Økten er utløpt. Du kan lese og redigere; logg inn for å synkronisere.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) must be decided: somebody else has changed the same.</source>
        <translation>
            <numerusform>%n endring må avgjøres: noen andre har endret det samme.</numerusform>
            <numerusform>%n endringer må avgjøres: noen andre har endret det samme.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service refused %n change(s). They are kept until you have seen why.</source>
        <translation>
            <numerusform>Tjenesten avviste %n endring. Den er tatt vare på til du har sett hvorfor.</numerusform>
            <numerusform>Tjenesten avviste %n endringer. De er tatt vare på til du har sett hvorfor.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are offline. You can read and edit; changes are sent when you are back.</source>
        <translation>Du er frakoblet. Du kan lese og redigere; endringer sendes når du er tilbake.</translation>
    </message>
    <message>
        <source>There is no contact with the service. You can read and edit; changes are sent when it is back.</source>
        <translation>Det er ingen kontakt med tjenesten. Du kan lese og redigere; endringer sendes når kontakten er tilbake.</translation>
    </message>
    <message>
        <source>All your changes are sent.</source>
        <translation>Alle endringene dine er sendt.</translation>
    </message>
    <message>
        <source>%1: the service now lists %2 of %3. What was there before is shown until you decide.</source>
        <extracomment>&quot;Users: the service now lists 12 of 800.&quot;</extracomment>
        <translation>%1: Tjenesten har nå bare %2 av %3. Det som var der før, vises til du bestemmer deg.</translation>
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
        <translation>Kontoen ble ikke synkronisert i løpet av to minutter.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) are in %1</source>
        <translation>
            <numerusform>%n bilde ligger i %1</numerusform>
            <numerusform>%n bilder ligger i %1</numerusform>
        </translation>
    </message>
</context>
</TS>
