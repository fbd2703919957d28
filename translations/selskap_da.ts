<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
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
        <translation>© 2026 The Selskap authors. Fri software under Apache License 2.0.</translation>
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
        <translation>&amp;Kopiér</translation>
    </message>
    <message>
        <source>Send this along when you ask for help.</source>
        <translation>Send dette med, når du beder om hjælp.</translation>
    </message>
    <message>
        <source>What Selskap is made with</source>
        <translation>Hvad Selskap er lavet med</translation>
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
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rettigheder</translation>
    </message>
    <message>
        <source>Denies</source>
        <translation>Nægter</translation>
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
        <translation>Adgangsrapport</translation>
    </message>
    <message>
        <source>Who had which rights, roles, limits and payment methods at the end of a day. It is worked out from the log, which only the service has.</source>
        <translation>Hvem der havde hvilke rettigheder, roller, grænser og betalingsmetoder ved slutningen af en dag. Den regnes ud fra loggen, som kun tjenesten har.</translation>
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
        <translation>Det, du skriver, kan ikke bevares på denne enhed lige nu. Gem det, eller lad vinduet stå åbent.</translation>
    </message>
    <message numerus="yes">
        <source>The file with your unsent changes was damaged. All %n of them were rescued.</source>
        <translation>
            <numerusform>Filen med dine usendte ændringer var beskadiget. Den ene ændring blev reddet.</numerusform>
            <numerusform>Filen med dine usendte ændringer var beskadiget. Alle %n ændringer blev reddet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file with your unsent changes was damaged. %n of them could be rescued; the damaged file is kept as %1.</source>
        <translation>
            <numerusform>Filen med dine usendte ændringer var beskadiget. %n af dem kunne reddes; den beskadigede fil er bevaret som %1.</numerusform>
            <numerusform>Filen med dine usendte ændringer var beskadiget. %n af dem kunne reddes; den beskadigede fil er bevaret som %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were made with a newer version of the program; they are kept and not sent.</source>
        <translation>
            <numerusform>%n ændring er lavet med en nyere version af programmet; den er bevaret og sendes ikke.</numerusform>
            <numerusform>%n ændringer er lavet med en nyere version af programmet; de er bevaret og sendes ikke.</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy of the account on this device was damaged and is fetched anew. Your changes are kept.</source>
        <translation>Kopien af kontoen på denne enhed var beskadiget og hentes på ny. Dine ændringer er bevaret.</translation>
    </message>
</context>
<context>
    <name>AddressEditor</name>
    <message>
        <source>Street</source>
        <translation>Gadeadresse</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postnummer</translation>
    </message>
    <message>
        <source>City</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Landekode</translation>
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
        <translation>(en person, du ikke ser)</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>Hvorfor den venter</translation>
    </message>
    <message>
        <source>Why it needed approval</source>
        <translation>Hvorfor den krævede godkendelse</translation>
    </message>
    <message>
        <source>The budget %1 would be at %2.</source>
        <translation>Budgettet %1 ville være på %2.</translation>
    </message>
    <message>
        <source>It is above the buyer&apos;s order limit of %1.</source>
        <translation>Den er over køberens beløbsgrænse på %1.</translation>
    </message>
    <message>
        <source>It is above the buyer&apos;s order limit.</source>
        <translation>Den er over køberens beløbsgrænse.</translation>
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
        <translation>%1, %2 tilbage</translation>
    </message>
    <message>
        <source>Without this order</source>
        <translation>Uden denne ordre</translation>
    </message>
    <message>
        <source>With this order</source>
        <translation>Med denne ordre</translation>
    </message>
    <message>
        <source>Who may decide</source>
        <translation>Hvem der kan afgøre</translation>
    </message>
    <message>
        <source>%1 is away until %2; %3 decides meanwhile</source>
        <comment>approver, day, delegate</comment>
        <translation>%1 er væk til %2; %3 afgør imens</translation>
    </message>
    <message>
        <source>The group and those above it have no other approver, so the Administrators decide.</source>
        <translation>Gruppen og dem over den har ingen anden godkender, så administratorerne afgør.</translation>
    </message>
    <message>
        <source>They are the approvers of %1, since the buyer&apos;s group has no other.</source>
        <translation>De er godkendere i %1, da køberens gruppe ikke har nogen anden.</translation>
    </message>
    <message>
        <source>Passed on by %1, %2: %3</source>
        <comment>who, when, comment</comment>
        <translation>Givet videre af %1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>They have been reminded %n time(s), last %1.</source>
        <translation>
            <numerusform>De er blevet mindet om det %n gang, senest %1.</numerusform>
            <numerusform>De er blevet mindet om det %n gange, senest %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rejected by %1, %2</source>
        <translation>Afvist af %1, %2</translation>
    </message>
    <message>
        <source>Approved by %1, %2</source>
        <translation>Godkendt af %1, %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>»%1«</translation>
    </message>
    <message>
        <source>%1 is away until %2; you decide meanwhile</source>
        <comment>approver, day</comment>
        <translation>%1 er væk til %2; du afgør imens</translation>
    </message>
</context>
<context>
    <name>AuditModel</name>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
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
        <translation>Før → efter</translation>
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
        <translation>Oprettede</translation>
    </message>
    <message>
        <source>Tried to create</source>
        <translation>Forsøgte at oprette</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ændrede</translation>
    </message>
    <message>
        <source>Tried to change</source>
        <translation>Forsøgte at ændre</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Fjernede</translation>
    </message>
    <message>
        <source>Tried to remove</source>
        <translation>Forsøgte at fjerne</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiverede</translation>
    </message>
    <message>
        <source>Tried to disable</source>
        <translation>Forsøgte at deaktivere</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiverede</translation>
    </message>
    <message>
        <source>Tried to enable</source>
        <translation>Forsøgte at aktivere</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Inviterede</translation>
    </message>
    <message>
        <source>Tried to invite</source>
        <translation>Forsøgte at invitere</translation>
    </message>
    <message>
        <source>Withdrew the invitation</source>
        <translation>Trak invitationen tilbage</translation>
    </message>
    <message>
        <source>Tried to withdraw the invitation</source>
        <translation>Forsøgte at trække invitationen tilbage</translation>
    </message>
    <message>
        <source>Sent a password link</source>
        <translation>Sendte adgangskodelink</translation>
    </message>
    <message>
        <source>Tried to send a password link</source>
        <translation>Forsøgte at sende adgangskodelink</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Afgav</translation>
    </message>
    <message>
        <source>Tried to place</source>
        <translation>Forsøgte at afgive</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Godkendte</translation>
    </message>
    <message>
        <source>Tried to approve</source>
        <translation>Forsøgte at godkende</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Afviste</translation>
    </message>
    <message>
        <source>Tried to reject</source>
        <translation>Forsøgte at afvise</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Gav videre</translation>
    </message>
    <message>
        <source>Tried to pass on</source>
        <translation>Forsøgte at give videre</translation>
    </message>
    <message>
        <source>Reminded the approvers</source>
        <translation>Mindede godkenderne om den</translation>
    </message>
    <message>
        <source>Tried to remind the approvers</source>
        <translation>Forsøgte at minde godkenderne om den</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annullerede</translation>
    </message>
    <message>
        <source>Tried to cancel</source>
        <translation>Forsøgte at annullere</translation>
    </message>
    <message>
        <source>Withdrew</source>
        <translation>Trak tilbage</translation>
    </message>
    <message>
        <source>Tried to withdraw</source>
        <translation>Forsøgte at trække tilbage</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>Hvorfor det blev nægtet</translation>
    </message>
    <message>
        <source>Goes beyond the budget</source>
        <translation>Går ud over budgettet</translation>
    </message>
    <message>
        <source>Tried and refused</source>
        <translation>Forsøgt og nægtet</translation>
    </message>
    <message>
        <source>%1: added %2</source>
        <translation>%1: tilføjede %2</translation>
    </message>
    <message>
        <source>%1: removed %2</source>
        <translation>%1: fjernede %2</translation>
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
        <translation>(en, der er fjernet)</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Gennemført</translation>
    </message>
    <message>
        <source>Tried to complete</source>
        <translation>Forsøgte at gennemføre</translation>
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
        <translation>Gælder for</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ejer</translation>
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
        <translation>Advar ved</translation>
    </message>
    <message>
        <source>Carry over an unspent rest</source>
        <translation>Overfør ubrugt rest</translation>
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
        <translation>&amp;Nyt budget …</translation>
    </message>
    <message>
        <source>Copy to the next &amp;period …</source>
        <translation>Kopiér til næste &amp;periode …</translation>
    </message>
    <message>
        <source>&amp;Distribute to members …</source>
        <translation>&amp;Fordel på medlemmer …</translation>
    </message>
    <message>
        <source>Put out of &amp;use</source>
        <translation>Tag &amp;ud af brug</translation>
    </message>
    <message>
        <source>Take &amp;into use</source>
        <translation>Tag i &amp;brug</translation>
    </message>
    <message>
        <source>&amp;Remove budget</source>
        <translation>Fj&amp;ern budget</translation>
    </message>
    <message>
        <source>Choose a budget first.</source>
        <translation>Vælg et budget først.</translation>
    </message>
    <message>
        <source>Choose one budget.</source>
        <translation>Vælg ét budget.</translation>
    </message>
    <message>
        <source>This budget applies to one person already.</source>
        <translation>Dette budget gælder allerede for én person.</translation>
    </message>
    <message>
        <source>It is out of use already.</source>
        <translation>Det er allerede ude af brug.</translation>
    </message>
    <message>
        <source>It is in use already.</source>
        <translation>Det er allerede i brug.</translation>
    </message>
    <message>
        <source>New budget</source>
        <translation>Nyt budget</translation>
    </message>
    <message>
        <source>An order counts against every budget of its buyer, of the buyer&apos;s groups, and of the company.</source>
        <translation>En ordre tæller mod alle budgetter for køberen, for køberens grupper og for virksomheden.</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Opret</translation>
    </message>
    <message>
        <source>No active user belongs to the group of %1, so there is nobody to distribute it to.</source>
        <translation>Ingen aktiv bruger hører til gruppen for %1, så der er ingen at fordele på.</translation>
    </message>
    <message numerus="yes">
        <source>%n budget(s) taken into use.</source>
        <translation>
            <numerusform>%n budget er taget i brug.</numerusform>
            <numerusform>%n budgetter er taget i brug.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n budget(s) put out of use.</source>
        <translation>
            <numerusform>%n budget er taget ud af brug.</numerusform>
            <numerusform>%n budgetter er taget ud af brug.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n budget(s) removed. Orders keep what they counted.</source>
        <translation>
            <numerusform>%n budget er fjernet. Ordrerne beholder det, de talte.</numerusform>
            <numerusform>%n budgetter er fjernet. Ordrerne beholder det, de talte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show its &amp;orders</source>
        <translation>Vis dets &amp;ordrer</translation>
    </message>
</context>
<context>
    <name>BudgetUsage</name>
    <message>
        <source>Spent</source>
        <translation>Brugt</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserveret</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Tilbage</translation>
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
        <translation>Virksomheden</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Bruger</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>Advar</translation>
    </message>
    <message>
        <source>Require approval</source>
        <translation>Kræv godkendelse</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Stop ordren</translation>
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
        <translation>Venter på godkendelse</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Godkendt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Afvist</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulleret</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Gennemført</translation>
    </message>
    <message>
        <source>Above the buyer&apos;s order limit</source>
        <translation>Over køberens beløbsgrænse</translation>
    </message>
    <message>
        <source>Above a budget</source>
        <translation>Over et budget</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Én gang</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Ugentligt</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Månedligt</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>Kvartalsvis</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>Årligt</translation>
    </message>
    <message>
        <source>See the company&apos;s facts</source>
        <translation>Se oplysninger om virksomheden</translation>
    </message>
    <message>
        <source>Change the company&apos;s facts</source>
        <translation>Ændre oplysninger om virksomheden</translation>
    </message>
    <message>
        <source>See all users</source>
        <translation>Se alle brugere</translation>
    </message>
    <message>
        <source>Invite users</source>
        <translation>Invitere brugere</translation>
    </message>
    <message>
        <source>Create, edit and remove users</source>
        <translation>Oprette, redigere og fjerne brugere</translation>
    </message>
    <message>
        <source>Disable and enable users</source>
        <translation>Deaktivere og aktivere brugere</translation>
    </message>
    <message>
        <source>Restrict users&apos; rights</source>
        <translation>Begrænse brugeres rettigheder</translation>
    </message>
    <message>
        <source>See roles</source>
        <translation>Se roller</translation>
    </message>
    <message>
        <source>Give and take roles</source>
        <translation>Give og fratage roller</translation>
    </message>
    <message>
        <source>Create and change roles</source>
        <translation>Oprette og ændre roller</translation>
    </message>
    <message>
        <source>See groups</source>
        <translation>Se grupper</translation>
    </message>
    <message>
        <source>Create and change groups</source>
        <translation>Oprette og ændre grupper</translation>
    </message>
    <message>
        <source>See all budgets</source>
        <translation>Se alle budgetter</translation>
    </message>
    <message>
        <source>Create and change budgets</source>
        <translation>Oprette og ændre budgetter</translation>
    </message>
    <message>
        <source>Allow payment methods</source>
        <translation>Tillade betalingsmetoder</translation>
    </message>
    <message>
        <source>Apply for invoice</source>
        <translation>Søge om faktura</translation>
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
        <translation>Se alle virksomhedens ordrer</translation>
    </message>
    <message>
        <source>Approve orders</source>
        <translation>Godkende ordrer</translation>
    </message>
    <message>
        <source>See the log</source>
        <translation>Se loggen</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Inviteret</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiveret</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Indsendt</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Afslået</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Trukket tilbage</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>They can be kept on this computer and sent the next time you open the program.</source>
        <translation>De kan blive liggende på denne computer og sendes, næste gang du åbner programmet.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>&amp;Keep until next time</source>
        <translation>&amp;Behold til næste gang</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Start with a sample company and its own service on this machine.</source>
        <translation>Start med en eksempelvirksomhed og en egen tjeneste på denne computer.</translation>
    </message>
    <message>
        <source>In the demonstration, sign in as administrator, manager, approver or customer.</source>
        <translation>Log ind i demonstrationen som administrator, manager, approver (ordregodkender) eller customer (kunde).</translation>
    </message>
    <message>
        <source>How many users a new sample company has (13 to 1000000).</source>
        <translation>Hvor mange brugere en ny eksempelvirksomhed har (13 til 1000000).</translation>
    </message>
    <message>
        <source>Begin the demonstration anew.</source>
        <translation>Begynd demonstrationen forfra.</translation>
    </message>
    <message>
        <source>Fix the demonstration&apos;s day (YYYY-MM-DD).</source>
        <translation>Lås dagen i demonstrationen (ÅÅÅÅ-MM-DD).</translation>
    </message>
    <message>
        <source>The address of the account service.</source>
        <translation>Kontotjenestens adresse.</translation>
    </message>
    <message>
        <source>Keep all data in this folder.</source>
        <translation>Hold alle data i denne mappe.</translation>
    </message>
    <message>
        <source>Start without a window, synchronise once and end.</source>
        <translation>Start uden vindue, synkronisér én gang og slut.</translation>
    </message>
    <message>
        <source>Tell what this machine has of what the program needs.</source>
        <translation>Vis, hvad denne computer har af det, programmet behøver.</translation>
    </message>
    <message>
        <source>Make pictures of every part of the window in this folder.</source>
        <translation>Lav billeder af alle dele af vinduet i denne mappe.</translation>
    </message>
    <message>
        <source>Tell the version.</source>
        <translation>Vis versionen.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Vis denne hjælp.</translation>
    </message>
    <message>
        <source>Administers a company&apos;s account at a web shop.</source>
        <translation>Administrerer virksomhedens konto i en netbutik.</translation>
    </message>
    <message>
        <source>There is no option “%1”. “selskap --help” lists them.</source>
        <translation>Valget »%1« findes ikke. »selskap --help« viser alle.</translation>
    </message>
    <message>
        <source>An option lacks its value. “selskap --help” lists them.</source>
        <translation>Et valg mangler sin værdi. »selskap --help« viser alle.</translation>
    </message>
    <message>
        <source>“%1” is no option. “selskap --help” lists them.</source>
        <translation>»%1« er ikke et valg. »selskap --help« viser alle.</translation>
    </message>
    <message>
        <source>--as takes administrator, manager, approver or customer, not “%1”.</source>
        <translation>--as tager administrator, manager, approver eller customer, ikke »%1«.</translation>
    </message>
    <message>
        <source>--users takes a number from 13 to 1000000, not “%1”.</source>
        <translation>--users tager et tal fra 13 til 1000000, ikke »%1«.</translation>
    </message>
    <message>
        <source>--today takes a day such as 2026-11-23, not “%1”.</source>
        <translation>--today tager en dag som 2026-11-23, ikke »%1«.</translation>
    </message>
    <message>
        <source>--profile takes a folder.</source>
        <translation>--profile tager en mappe.</translation>
    </message>
    <message>
        <source>--tour takes a folder.</source>
        <translation>--tour tager en mappe.</translation>
    </message>
    <message>
        <source>--demo brings its own service; leave out --server.</source>
        <translation>--demo har sin egen tjeneste; udelad --server.</translation>
    </message>
    <message>
        <source>--as, --users, --fresh and --today go with --demo.</source>
        <translation>--as, --users, --fresh og --today hører sammen med --demo.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a service. It should look like https://account.example.com.</source>
        <translation>»%1« er ikke adressen på en tjeneste. Den skal se ud som https://account.example.com.</translation>
    </message>
    <message>
        <source>“%1” is not encrypted. Use an address that begins with https://.</source>
        <translation>»%1« er ikke krypteret. Brug en adresse, der begynder med https://.</translation>
    </message>
    <message>
        <source>The language of the window, one of %1.</source>
        <translation>Vinduets sprog, et af %1.</translation>
    </message>
    <message>
        <source>Make each picture of the tour once, the languages and themes taking turns.</source>
        <translation>Lav hvert billede af rundturen én gang, med sprog og temaer på skift.</translation>
    </message>
    <message>
        <source>--language takes one of %1, not “%2”.</source>
        <translation>--language tager et af %1, ikke »%2«.</translation>
    </message>
    <message>
        <source>--once goes with --tour.</source>
        <translation>--once hører sammen med --tour.</translation>
    </message>
    <message>
        <source>A link of a mail, which the window of its company opens.</source>
        <translation>Et link fra en e-mail, som åbnes i virksomhedens vindue.</translation>
    </message>
    <message>
        <source>“%1” is no link that Selskap can open.</source>
        <translation>”%1” er ikke et link, som Selskap kan åbne.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Kommandopalet</translation>
    </message>
    <message>
        <source>What to do, or a person, a group, an order</source>
        <translation>Hvad der skal gøres, eller en person, en gruppe, en ordre</translation>
    </message>
    <message>
        <source>What matches</source>
        <translation>Det, der passer</translation>
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
        <translation>Intet passer.</translation>
    </message>
    <message>
        <source>This cannot be done now.</source>
        <translation>Det kan ikke gøres nu.</translation>
    </message>
    <message>
        <source>Enter carries it out or shows it.</source>
        <translation>Enter udfører det eller viser det.</translation>
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
        <translation>Organisationsnummer</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
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
        <translation>Kreditgrænse</translation>
    </message>
    <message>
        <source>Limits include VAT</source>
        <translation>Grænser er inkl. moms</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tidszone</translation>
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
        <translation>Dele af Min virksomhed</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Oplysninger</translation>
    </message>
    <message>
        <source>Payment and invoice</source>
        <translation>Betaling og faktura</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjælp</translation>
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
        <translation>A&amp;dgangsrapport …</translation>
    </message>
    <message>
        <source>Hand&amp;over</source>
        <translation>&amp;Overdragelse</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åbn</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Must be decided</source>
        <translation>Skal afgøres</translation>
    </message>
    <message>
        <source>It has been removed at the service. What you did on %1 can no longer be carried out.</source>
        <translation>Det findes ikke længere hos tjenesten. Det, du gjorde %1, kan ikke gennemføres.</translation>
    </message>
    <message>
        <source>You chose “%1” on %2. It has waited so long that it is not carried out unless you say so.</source>
        <translation>Du valgte »%1« %2. Det har ventet så længe, at det ikke bliver gjort, uden at du bekræfter det.</translation>
    </message>
    <message>
        <source>You chose “%1” on %2. Somebody has changed the following since, so check that it is still right.</source>
        <translation>Du valgte »%1« %2. Siden har nogen ændret dette, så kontrollér, at valget stadig er rigtigt.</translation>
    </message>
    <message>
        <source>You changed it on %1, and somebody else has changed the same. Choose what shall hold.</source>
        <translation>Du ændrede dette %1, og en anden har ændret det samme. Vælg, hvad der skal gælde.</translation>
    </message>
    <message>
        <source>You changed it on %1, and somebody else changed the same on %2. Choose what shall hold.</source>
        <translation>Du ændrede dette %1, og en anden ændrede det samme %2. Vælg, hvad der skal gælde.</translation>
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
        <translation>&amp;Brug disse værdier</translation>
    </message>
    <message>
        <source>&amp;Give up my change</source>
        <translation>&amp;Opgiv min ændring</translation>
    </message>
    <message>
        <source>%1 anyway</source>
        <comment>a command such as Disable</comment>
        <translation>%1 alligevel</translation>
    </message>
    <message>
        <source>%1, your value: %2</source>
        <translation>%1, din værdi: %2</translation>
    </message>
    <message>
        <source>%1, at the service: %2</source>
        <translation>%1, hos tjenesten: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) left to choose</source>
        <translation>
            <numerusform>%n værdi mangler at blive valgt</numerusform>
            <numerusform>%n værdier mangler at blive valgt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later change(s) that build on this are given up with it.</source>
        <translation>
            <numerusform>%n senere ændring, der bygger på denne, opgives også.</numerusform>
            <numerusform>%n senere ændringer, der bygger på denne, opgives også.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another value</source>
        <translation>En anden værdi</translation>
    </message>
    <message>
        <source>%1: another value</source>
        <translation>%1: en anden værdi</translation>
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
        <translation>Hvem eller hvad</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>Your value</source>
        <translation>Din værdi</translation>
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
        <translation>Hvad der skal gælde</translation>
    </message>
</context>
<context>
    <name>ConflictModel</name>
    <message>
        <source>Choose …</source>
        <translation>Vælg …</translation>
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
        <translation>Som du så det</translation>
    </message>
    <message>
        <source>Your value</source>
        <translation>Din værdi</translation>
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
        <translation>Hvad der skal gælde</translation>
    </message>
    <message>
        <source>Changed by %1, %2</source>
        <comment>a person, and a time</comment>
        <translation>Ændret af %1, %2</translation>
    </message>
</context>
<context>
    <name>ConflictsDialog</name>
    <message>
        <source>Use &amp;mine</source>
        <translation>Brug &amp;mine</translation>
    </message>
    <message>
        <source>Use the &amp;service&apos;s</source>
        <translation>Brug &amp;tjenestens</translation>
    </message>
    <message>
        <source>Must be decided</source>
        <translation>Skal afgøres</translation>
    </message>
    <message>
        <source>Somebody else has changed the same</source>
        <translation>En anden har ændret det samme</translation>
    </message>
    <message>
        <source>Select lines and choose for all of them whose value shall hold. Nothing is lost until you say so.</source>
        <translation>Markér linjer, og vælg for dem alle, hvis værdi der skal gælde. Intet går tabt, før du siger til.</translation>
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
        <translation>&amp;Brug disse værdier</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Alle felter</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) left to choose</source>
        <translation>
            <numerusform>%n værdi mangler at blive valgt</numerusform>
            <numerusform>%n værdier mangler at blive valgt</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed by you, %1</source>
        <translation>Ændret af dig, %1</translation>
    </message>
</context>
<context>
    <name>CopyBudgetsDialog</name>
    <message>
        <source>Copy to the next period</source>
        <translation>Kopiér til næste periode</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n budget(s) to the next period</source>
        <translation>
            <numerusform>Kopiér %n budget til næste periode</numerusform>
            <numerusform>Kopiér %n budgetter til næste periode</numerusform>
        </translation>
    </message>
    <message>
        <source>A budget without an end gets one, so that the new one follows it.</source>
        <translation>Et budget uden slutdato får en, så det nye følger efter.</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Change the amounts by</source>
        <translation>Ændr beløbene med</translation>
    </message>
    <message>
        <source>&amp;Change the amounts by</source>
        <translation>&amp;Ændr beløbene med</translation>
    </message>
    <message>
        <source>What will be made</source>
        <translation>Dette bliver oprettet</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
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
        <translation>Beløb nu</translation>
    </message>
    <message>
        <source>New amount</source>
        <translation>Nyt beløb</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Opret</translation>
    </message>
    <message>
        <source>It has no end, so nothing follows it.</source>
        <translation>Det har ingen slutning, så intet følger efter.</translation>
    </message>
    <message numerus="yes">
        <source>%n budget(s) will be made.</source>
        <translation>
            <numerusform>%n budget bliver oprettet.</numerusform>
            <numerusform>%n budgetter bliver oprettet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n budget(s) made for the next period.</source>
        <translation>
            <numerusform>%n budget er oprettet for næste periode.</numerusform>
            <numerusform>%n budgetter er oprettet for næste periode.</numerusform>
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
        <translation>&amp;Gem</translation>
    </message>
    <message>
        <source>&amp;Remove delegate</source>
        <translation>F&amp;jern stedfortræder</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>Stedfortræder</translation>
    </message>
    <message>
        <source>Who decides while you are away</source>
        <translation>Hvem der afgør, mens du er væk</translation>
    </message>
    <message>
        <source>From the first day to the last, both included, your delegate decides on the orders that wait for you, as you still can.</source>
        <translation>Fra og med den første dag til og med den sidste kan din stedfortræder afgøre de ordrer, der venter på dig. Det kan du stadig også selv.</translation>
    </message>
    <message>
        <source>&amp;Delegate *</source>
        <translation>&amp;Stedfortræder *</translation>
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
        <translation>Ingen afgør længere i dit sted.</translation>
    </message>
    <message>
        <source>It was not saved. %1</source>
        <translation>Det blev ikke gemt. %1</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Vælg …</translation>
    </message>
    <message>
        <source>These days are over.</source>
        <translation>De dage er forbi.</translation>
    </message>
    <message>
        <source>%1 decides in your place from %2 to %3.</source>
        <translation>%1 afgør i dit sted fra %2 til %3.</translation>
    </message>
    <message>
        <source>Nobody else may approve orders at present.</source>
        <translation>Ingen anden må godkende ordrer for tiden.</translation>
    </message>
    <message>
        <source>Who may approve orders has not been received from the service yet.</source>
        <translation>Hvem der må godkende ordrer, er endnu ikke kommet fra tjenesten.</translation>
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
        <translation>Åbn</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Redigér</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Oplysninger</translation>
    </message>
    <message>
        <source>Choose a row to see its details.</source>
        <translation>Vælg en række for at se oplysningerne.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Et øjeblik …</translation>
    </message>
    <message>
        <source>This record is no longer there, or no longer for you to see.</source>
        <translation>Dette findes ikke længere, eller du må ikke længere se det.</translation>
    </message>
    <message>
        <source>Somebody else has changed the same. Your change is kept until you decide.</source>
        <translation>En anden har ændret det samme. Din ændring er bevaret, til du afgør det.</translation>
    </message>
    <message>
        <source>Choose value …</source>
        <translation>Vælg værdi …</translation>
    </message>
    <message>
        <source>Discard my change</source>
        <translation>Kassér min ændring</translation>
    </message>
    <message>
        <source>Edit (F2)</source>
        <translation>Redigér (F2)</translation>
    </message>
    <message>
        <source>Choose a row first.</source>
        <translation>Vælg en række først.</translation>
    </message>
</context>
<context>
    <name>DistributeBudgetDialog</name>
    <message>
        <source>&amp;Equal parts of the whole</source>
        <translation>&amp;Lige dele af hele beløbet</translation>
    </message>
    <message>
        <source>The &amp;same amount each:</source>
        <translation>&amp;Samme beløb til hver:</translation>
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
        <translation>Hver får sit eget budget med samme periode og regler. Det fælles på %1 bliver stående.</translation>
    </message>
    <message>
        <source>Amount for each</source>
        <translation>Beløb til hver</translation>
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
        <translation>Beløb</translation>
    </message>
    <message>
        <source>&amp;Create budgets</source>
        <translation>&amp;Opret budgetter</translation>
    </message>
    <message>
        <source>Choose at least one member.</source>
        <translation>Vælg mindst ét medlem.</translation>
    </message>
    <message>
        <source>Type an amount, such as 5 000.</source>
        <translation>Skriv et beløb, for eksempel 5 000.</translation>
    </message>
    <message numerus="yes">
        <source>%n budget(s), together %1.</source>
        <translation>
            <numerusform>%n budget, i alt %1.</numerusform>
            <numerusform>%n budgetter, i alt %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n budget(s) made for members.</source>
        <translation>
            <numerusform>%n budget er oprettet for medlemmer.</numerusform>
            <numerusform>%n budgetter er oprettet for medlemmer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditWatch</name>
    <message>
        <source>It was not saved. %1</source>
        <translation>Det blev ikke gemt. %1</translation>
    </message>
</context>
<context>
    <name>EffectiveRightsDialog</name>
    <message>
        <source>Effective rights</source>
        <translation>Gældende rettigheder</translation>
    </message>
    <message>
        <source>Rights and where they come from</source>
        <translation>Rettigheder, og hvor de kommer fra</translation>
    </message>
    <message>
        <source>Roles, to try out</source>
        <translation>Roller at prøve</translation>
    </message>
    <message>
        <source>What if the person had these roles?</source>
        <translation>Hvad hvis personen havde disse roller?</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Gem</translation>
    </message>
    <message>
        <source>What %1 may do</source>
        <translation>Hvad %1 må gøre</translation>
    </message>
    <message>
        <source>Everybody has at least one role.</source>
        <translation>Alle har mindst én rolle.</translation>
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
        <translation>Intet ændres i, hvad personen må gøre.</translation>
    </message>
    <message>
        <source>The roles of %1 are saved.</source>
        <translation>Rollerne for %1 er gemt.</translation>
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
        <translation>✕ frataget</translation>
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
        <translation>✕ mister</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rettighed</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Bagefter</translation>
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
        <translation>Dette skal udfyldes.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Dette er for langt.</translation>
    </message>
    <message>
        <source>This holds a character that cannot be used.</source>
        <translation>Her er et tegn, der ikke kan bruges.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Dette er ikke en e-mailadresse.</translation>
    </message>
    <message>
        <source>This is not a phone number.</source>
        <translation>Dette er ikke et telefonnummer.</translation>
    </message>
    <message>
        <source>This is not a valid number.</source>
        <translation>Dette er ikke et gyldigt nummer.</translation>
    </message>
    <message>
        <source>This is not a country.</source>
        <translation>Dette er ikke et land.</translation>
    </message>
    <message>
        <source>This is not a language.</source>
        <translation>Dette er ikke et sprog.</translation>
    </message>
    <message>
        <source>This is not a time zone.</source>
        <translation>Dette er ikke en tidszone.</translation>
    </message>
    <message>
        <source>The amount must be above zero.</source>
        <translation>Beløbet skal være over nul.</translation>
    </message>
    <message>
        <source>The amount is too large.</source>
        <translation>Beløbet er for stort.</translation>
    </message>
    <message>
        <source>This value is not possible here.</source>
        <translation>Værdien er ikke mulig her.</translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation>Slutningen er før starten.</translation>
    </message>
    <message>
        <source>This is not one of the choices.</source>
        <translation>Dette er ikke et af valgene.</translation>
    </message>
    <message>
        <source>This value does not fit here.</source>
        <translation>Værdien passer ikke her.</translation>
    </message>
    <message>
        <source>The amount must be in the company&apos;s currency.</source>
        <translation>Beløbet skal være i virksomhedens valuta.</translation>
    </message>
    <message>
        <source>The service does not know this field. A newer version of the program may help.</source>
        <translation>Tjenesten kender ikke feltet. En nyere version af programmet kan hjælpe.</translation>
    </message>
    <message>
        <source>What this refers to does not exist any more.</source>
        <translation>Det, dette henviser til, findes ikke længere.</translation>
    </message>
    <message>
        <source>This cannot be changed.</source>
        <translation>Dette kan ikke ændres.</translation>
    </message>
    <message>
        <source>Built-in roles cannot be changed. Make a copy and change that.</source>
        <translation>Indbyggede roller kan ikke ændres. Lav en kopi, og ændr den.</translation>
    </message>
    <message>
        <source>Nobody changes their own roles, restrictions, limits or status. Ask another administrator.</source>
        <translation>Ingen ændrer sine egne roller, begrænsninger, grænser eller sin egen status. Spørg en anden administrator.</translation>
    </message>
    <message>
        <source>This user has rights that you lack. Ask an administrator.</source>
        <translation>Brugeren har rettigheder, som du mangler. Spørg en administrator.</translation>
    </message>
    <message>
        <source>You do not have the right to do this. Ask an administrator.</source>
        <translation>Du har ikke ret til at gøre dette. Spørg en administrator.</translation>
    </message>
    <message>
        <source>You cannot give rights that you do not have yourself.</source>
        <translation>Du kan ikke give rettigheder, du ikke selv har.</translation>
    </message>
    <message>
        <source>You cannot lift the restriction of a right that you do not have yourself.</source>
        <translation>Du kan ikke ophæve begrænsningen af en rettighed, du ikke selv har.</translation>
    </message>
    <message>
        <source>This is the company&apos;s last administrator. Make another administrator first.</source>
        <translation>Dette er virksomhedens sidste administrator. Gør en anden til administrator først.</translation>
    </message>
    <message>
        <source>Nobody approves their own order.</source>
        <translation>Ingen godkender sin egen ordre.</translation>
    </message>
    <message>
        <source>Others are to decide this order.</source>
        <translation>Andre skal afgøre denne ordre.</translation>
    </message>
    <message>
        <source>Nobody can approve this order. Give its group an approver.</source>
        <translation>Ingen kan godkende denne ordre. Giv gruppen en godkender.</translation>
    </message>
    <message>
        <source>The budget does not cover this.</source>
        <translation>Budgettet dækker ikke dette.</translation>
    </message>
    <message>
        <source>This is no longer possible: the record has moved on.</source>
        <translation>Dette er ikke længere muligt, for der er sket noget her siden.</translation>
    </message>
    <message>
        <source>Another one already has this value. Choose a different one.</source>
        <translation>En anden har allerede denne værdi. Vælg en anden.</translation>
    </message>
    <message>
        <source>The service does not accept the value.</source>
        <translation>Tjenesten godtager ikke værdien.</translation>
    </message>
    <message>
        <source>There is already such a record.</source>
        <translation>Dette findes allerede.</translation>
    </message>
    <message>
        <source>It is still in use. Move what uses it first.</source>
        <translation>Det er stadig i brug. Flyt det, der bruger det, først.</translation>
    </message>
    <message>
        <source>A group cannot stand below itself.</source>
        <translation>En gruppe kan ikke ligge under sig selv.</translation>
    </message>
    <message>
        <source>The topmost group cannot be removed or moved.</source>
        <translation>Den øverste gruppe kan ikke fjernes eller flyttes.</translation>
    </message>
    <message>
        <source>The company does not have this payment method.</source>
        <translation>Virksomheden har ikke denne betalingsmetode.</translation>
    </message>
    <message>
        <source>The company has not been approved for this payment method.</source>
        <translation>Virksomheden er ikke godkendt til denne betalingsmetode.</translation>
    </message>
    <message>
        <source>This person does not have the right to approve orders.</source>
        <translation>Denne person har ikke ret til at godkende ordrer.</translation>
    </message>
    <message>
        <source>Orders are placed in one&apos;s own name.</source>
        <translation>Man bestiller i eget navn.</translation>
    </message>
    <message>
        <source>This changes too much at once. Do it in smaller steps.</source>
        <translation>Dette ændrer for meget på én gang. Gør det i mindre trin.</translation>
    </message>
    <message>
        <source>The record does not exist any more.</source>
        <translation>Dette findes ikke længere.</translation>
    </message>
    <message>
        <source>Somebody else changed the same.</source>
        <translation>En anden ændrede det samme.</translation>
    </message>
    <message>
        <source>The record has been removed meanwhile.</source>
        <translation>Dette er fjernet i mellemtiden.</translation>
    </message>
    <message>
        <source>This has waited for more than three days. Look at it again before it is sent.</source>
        <translation>Dette har ventet i mere end tre dage. Se på det igen, før det sendes.</translation>
    </message>
    <message>
        <source>Everything is fetched anew.</source>
        <translation>Alt hentes på ny.</translation>
    </message>
    <message>
        <source>The service is still working on it.</source>
        <translation>Tjenesten arbejder stadig på det.</translation>
    </message>
    <message>
        <source>The program sent one change as another. Please report this.</source>
        <translation>Programmet sendte én ændring som en anden. Meld det gerne.</translation>
    </message>
    <message>
        <source>The sign-in was refused or given up.</source>
        <translation>Login blev afvist eller afbrudt.</translation>
    </message>
    <message>
        <source>Somebody else signed in. What is stored here belongs to another account and is left alone.</source>
        <translation>En anden person loggede ind. Det, der er lagret her, hører til en anden konto og røres ikke.</translation>
    </message>
    <message>
        <source>Your change is kept here: correct it, or give it up.</source>
        <translation>Din ændring er bevaret her: ret den, eller opgiv den.</translation>
    </message>
    <message>
        <source>It was cancelled. Nothing has changed.</source>
        <translation>Det blev afbrudt. Intet er ændret.</translation>
    </message>
    <message>
        <source>There is no connection. You can read and edit; changes are sent when the line is back.</source>
        <translation>Der er ingen forbindelse. Du kan læse og redigere; ændringer sendes, når forbindelsen er tilbage.</translation>
    </message>
    <message>
        <source>The service did not answer in time. Your changes are kept here and tried again.</source>
        <translation>Tjenesten svarede ikke i tide. Dine ændringer er bevaret her og prøves igen.</translation>
    </message>
    <message>
        <source>Something else than the account service answered. Your changes are kept here. Check the address, and whether the network asks you to sign in.</source>
        <translation>Noget andet end kontotjenesten svarede. Dine ændringer er bevaret her. Kontrollér adressen, og om netværket beder dig logge ind.</translation>
    </message>
    <message>
        <source>The service needs another version of this program. Your changes are kept here. Install the newest version.</source>
        <translation>Tjenesten kræver en anden version af programmet. Dine ændringer er bevaret her. Installér den nyeste version.</translation>
    </message>
    <message>
        <source>The session has expired. Your changes are kept here. Sign in to go on.</source>
        <translation>Sessionen er udløbet. Dine ændringer er bevaret her. Log ind for at fortsætte.</translation>
    </message>
    <message>
        <source>The service refused it.</source>
        <translation>Tjenesten afviste det.</translation>
    </message>
    <message>
        <source>The record does not exist any more. Somebody may have removed it, or you may no longer see it.</source>
        <translation>Dette findes ikke længere. Nogen kan have fjernet det, eller du må ikke længere se det.</translation>
    </message>
    <message>
        <source>Somebody else changed the same. Both values are kept: choose which shall hold.</source>
        <translation>En anden ændrede det samme. Begge værdier er bevaret: vælg, hvilken der skal gælde.</translation>
    </message>
    <message>
        <source>A value breaks a rule.</source>
        <translation>En værdi bryder en regel.</translation>
    </message>
    <message>
        <source>The service asks for a pause. Your changes are kept here and sent in a while.</source>
        <translation>Tjenesten beder om en pause. Dine ændringer er bevaret her og sendes om lidt.</translation>
    </message>
    <message>
        <source>The service failed. Your changes are kept here and tried again.</source>
        <translation>Der opstod en fejl hos tjenesten. Dine ændringer er bevaret her og prøves igen.</translation>
    </message>
    <message>
        <source>Another window already uses this account&apos;s data. Close it and try again.</source>
        <translation>Et andet vindue bruger allerede denne kontos data. Luk det, og prøv igen.</translation>
    </message>
    <message>
        <source>It could not be stored: the disk is full. The last change is not kept. Make room and try again.</source>
        <translation>Det kunne ikke lagres: disken er fuld. Den seneste ændring er ikke bevaret. Frigør plads, og prøv igen.</translation>
    </message>
    <message>
        <source>It could not be stored: the folder cannot be written. The last change is not kept. Check the folder&apos;s rights and try again.</source>
        <translation>Det kunne ikke lagres: der kan ikke skrives i mappen. Den seneste ændring er ikke bevaret. Kontrollér adgangen til mappen, og prøv igen.</translation>
    </message>
    <message>
        <source>A stored file is damaged. It was put aside, and what the service has is fetched anew.</source>
        <translation>En lagret fil er beskadiget. Den er lagt til side, og det, tjenesten har, hentes på ny.</translation>
    </message>
    <message>
        <source>The stored data were made by a newer version of this program and are left as they are. Install the newest version.</source>
        <translation>De lagrede data er lavet af en nyere version af programmet og røres ikke. Installér den nyeste version.</translation>
    </message>
    <message>
        <source>It could not be stored. The last change is not kept. Try again; if it goes on, restart the program.</source>
        <translation>Det kunne ikke lagres. Den seneste ændring er ikke bevaret. Prøv igen; genstart programmet, hvis det fortsætter.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring cannot be used. You stay signed in until you close the program. Unlock the keyring and sign in again to be remembered.</source>
        <translation>Systemets nøglering kan ikke bruges. Du er logget ind, til du lukker programmet. Lås nøgleringen op, og log ind igen for at blive husket.</translation>
    </message>
    <message>
        <source>The program made a mistake. Nothing that was stored is lost. Please report the details.</source>
        <translation>Programmet lavede en fejl. Intet af det lagrede er tabt. Meld gerne detaljerne.</translation>
    </message>
    <message>
        <source>An application to pay by invoice is being considered already.</source>
        <translation>En ansøgning om faktura er allerede under behandling.</translation>
    </message>
    <message>
        <source>Only an Administrator can do this.</source>
        <translation>Kun en Administrator kan gøre dette.</translation>
    </message>
    <message>
        <source>The approvers have been reminded a short while ago.</source>
        <translation>Godkenderne blev mindet om det for kort tid siden.</translation>
    </message>
    <message>
        <source>This order does not wait for a decision.</source>
        <translation>Denne ordre venter ikke på nogen afgørelse.</translation>
    </message>
    <message>
        <source>This order waits for you alone.</source>
        <translation>Denne ordre venter kun på dig.</translation>
    </message>
    <message>
        <source>This organisation is registered already. Ask one of its administrators for access.</source>
        <translation>Denne organisation er allerede registreret. Bed en af dens administratorer om adgang.</translation>
    </message>
    <message>
        <source>This e-mail is a user&apos;s already. Ask their administrator for a link to choose a password first.</source>
        <translation>Denne e-mail tilhører allerede en bruger. Bed administratoren dér om et link til at vælge adgangskode først.</translation>
    </message>
    <message>
        <source>This e-mail is known already, and this is not its password.</source>
        <translation>Denne e-mail er allerede kendt, og dette er ikke dens adgangskode.</translation>
    </message>
    <message>
        <source>The password needs at least 10 characters.</source>
        <translation>Adgangskoden skal have mindst 10 tegn.</translation>
    </message>
    <message>
        <source>This password is among those that are guessed first. Choose another one.</source>
        <translation>Denne adgangskode er blandt dem, der gættes først. Vælg en anden.</translation>
    </message>
    <message>
        <source>The service&apos;s address was not found. You can read and edit; changes are sent when the line is back. If it goes on, check the address.</source>
        <translation>Tjenestens adresse blev ikke fundet. Du kan læse og redigere; ændringer sendes, når forbindelsen er tilbage. Kontrollér adressen, hvis det fortsætter.</translation>
    </message>
    <message>
        <source>Nothing answers at the service&apos;s address. You can read and edit; changes are sent when it is back.</source>
        <translation>Intet svarer på tjenestens adresse. Du kan læse og redigere; ændringer sendes, når den er tilbage.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy cannot be reached. Your changes are kept here. Check the system&apos;s proxy settings, or ask whoever runs the network.</source>
        <translation>Netværkets proxy kan ikke nås. Dine ændringer er gemt her. Kontrollér systemets proxyindstillinger, eller spørg den, der driver netværket.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy asks for a name and a password. Your changes are kept here. Ask whoever runs the network.</source>
        <translation>Netværkets proxy beder om navn og adgangskode. Dine ændringer er gemt her. Spørg den, der driver netværket.</translation>
    </message>
    <message>
        <source>The connection is not safe: the service&apos;s certificate is not trusted here. Nothing was sent, and your changes are kept. Check this machine&apos;s clock and the network.</source>
        <translation>Forbindelsen er ikke sikker: tjenestens certifikat er ikke godkendt her. Intet blev sendt, og dine ændringer er gemt. Kontrollér maskinens ur og netværket.</translation>
    </message>
    <message>
        <source>Something else than the account service answered. Your changes are kept here. Open a browser to see whether the network asks you to sign in, and check the address.</source>
        <translation>Noget andet end kontotjenesten svarede. Dine ændringer er gemt her. Åbn en browser for at se, om netværket beder dig logge ind, og kontrollér adressen.</translation>
    </message>
    <message>
        <source>The file could not be written: the disk is full. Make room and try again.</source>
        <translation>Filen kunne ikke skrives: disken er fuld. Skaf plads, og prøv igen.</translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another folder.</source>
        <translation>Filen kunne ikke skrives der. Vælg en anden mappe.</translation>
    </message>
    <message>
        <source>The file could not be written. Try again, or choose another folder.</source>
        <translation>Filen kunne ikke skrives. Prøv igen, eller vælg en anden mappe.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Print list</source>
        <translation>Udskriv liste</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>Eksportér liste</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rækker</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %n row(s) that the list shows</source>
        <translation>
            <numerusform>&amp;Den ene række, som listen viser</numerusform>
            <numerusform>&amp;Alle %n rækker, som listen viser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n se&amp;lected row(s)</source>
        <translation>
            <numerusform>Den &amp;valgte række</numerusform>
            <numerusform>De %n &amp;valgte rækker</numerusform>
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
        <translation>&amp;Excel-projektmappe (XLSX)</translation>
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
        <translation>&amp;Udskriv …</translation>
    </message>
    <message>
        <source>Sa&amp;ve as …</source>
        <translation>&amp;Gem som …</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <comment>who has made the list; day and time</comment>
        <translation>%1, pr. %2</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-projektmappe (*.xlsx)</translation>
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
        <translation>Et Excel-ark kan ikke rumme så mange rækker. Vælg tekst med semikolon i stedet.</translation>
    </message>
    <message>
        <source>It was not written. %1</source>
        <translation>Filen blev ikke skrevet. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are sent to the printer.</source>
        <translation>
            <numerusform>%n række er sendt til printeren.</numerusform>
            <numerusform>%n rækker er sendt til printeren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are exported to %1.</source>
        <translation>
            <numerusform>%n række er eksporteret til %1.</numerusform>
            <numerusform>%n rækker er eksporteret til %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingModel</name>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
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
        <translation>Butikken har ikke oplyst, hvem du kan ringe eller skrive til.</translation>
    </message>
    <message>
        <source>Call the shop&apos;s customer service: %1</source>
        <translation>Ring til butikkens kundeservice: %1</translation>
    </message>
    <message>
        <source>Write to the shop&apos;s customer service: %1</source>
        <translation>Skriv til butikkens kundeservice: %1</translation>
    </message>
    <message>
        <source>The shop&apos;s customer service: call %1, or write to %2</source>
        <translation>Butikkens kundeservice: ring til %1, eller skriv til %2</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>just now</source>
        <translation>lige nu</translation>
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
            <numerusform>for %n dage siden</numerusform>
        </translation>
    </message>
    <message>
        <source>Used %1 percent, %2 of %3, %4 too much</source>
        <translation>Brugt %1 procent, %2 af %3, %4 for meget</translation>
    </message>
    <message>
        <source>Used %1 percent, %2 of %3, %4 left</source>
        <translation>Brugt %1 procent, %2 af %3, %4 tilbage</translation>
    </message>
    <message>
        <source>(not visible to you)</source>
        <translation>(ikke synlig for dig)</translation>
    </message>
    <message>
        <source>Sent %1, expires %2</source>
        <translation>Sendt %1, udløber %2</translation>
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
        <translation>Nej</translation>
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
        <translation>Omkostningssted</translation>
    </message>
    <message>
        <source>Approvers</source>
        <translation>Godkendere</translation>
    </message>
    <message>
        <source>Default payment methods</source>
        <translation>Standardbetalingsmetoder</translation>
    </message>
</context>
<context>
    <name>GroupPage</name>
    <message>
        <source>E&amp;xpand all</source>
        <translation>Fold alle &amp;ud</translation>
    </message>
    <message>
        <source>C&amp;ollapse all</source>
        <translation>F&amp;old alle sammen</translation>
    </message>
    <message>
        <source>&amp;New group …</source>
        <translation>&amp;Ny gruppe …</translation>
    </message>
    <message>
        <source>&amp;Move to …</source>
        <translation>&amp;Flyt til …</translation>
    </message>
    <message>
        <source>&amp;Remove group …</source>
        <translation>Fj&amp;ern gruppe …</translation>
    </message>
    <message>
        <source>Choose a group first.</source>
        <translation>Vælg en gruppe først.</translation>
    </message>
    <message>
        <source>The topmost group stays where it is.</source>
        <translation>Den øverste gruppe bliver, hvor den er.</translation>
    </message>
    <message>
        <source>The topmost group bears the company and cannot be removed.</source>
        <translation>Den øverste gruppe bærer virksomheden og kan ikke fjernes.</translation>
    </message>
    <message>
        <source>Choose one group: what is in it must go somewhere.</source>
        <translation>Vælg én gruppe: det, der er i den, skal flyttes et sted hen.</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Ny gruppe</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Opret</translation>
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
        <translation>Godkender medlemmernes ordrer</translation>
    </message>
    <message>
        <source>%1 (today %2 decides in their place)</source>
        <translation>%1 (i dag afgør %2 i stedet)</translation>
    </message>
    <message>
        <source>Nobody who can act now</source>
        <translation>Ingen, der kan godkende nu</translation>
    </message>
    <message>
        <source>An order that needs approval is refused.</source>
        <translation>En ordre, der skal godkendes, afvises.</translation>
    </message>
    <message>
        <source>They are the administrators, since neither the group nor those above it have an approver who can act.</source>
        <translation>De er administratorerne, da hverken gruppen eller dem over den har en godkender, der kan godkende.</translation>
    </message>
    <message>
        <source>Inherited from %1, since the group has no approver of its own who can act.</source>
        <translation>Arvet fra %1, da gruppen ikke har en egen godkender, der kan godkende.</translation>
    </message>
    <message>
        <source>They cannot be read just now.</source>
        <translation>De kan ikke læses lige nu.</translation>
    </message>
    <message>
        <source>Nobody belongs to this group itself.</source>
        <translation>Ingen hører til selve gruppen.</translation>
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
        <translation>✎ Fjernelse venter</translation>
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
        <translation>Ændring</translation>
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
        <translation>Udløb %1</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>Udløber %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what is to be done, and how far it has come</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Orders that wait for approval</source>
        <translation>Ordrer, der venter på godkendelse</translation>
    </message>
    <message>
        <source>Those who may decide see them under Orders.</source>
        <translation>De, der må afgøre dem, ser dem under Ordrer.</translation>
    </message>
    <message>
        <source>Open invitations</source>
        <translation>Åbne invitationer</translation>
    </message>
    <message>
        <source>These people have been invited and have not answered.</source>
        <translation>Disse personer er inviteret og har ikke svaret.</translation>
    </message>
    <message>
        <source>Budgets near their limit</source>
        <translation>Budgetter tæt på rammen</translation>
    </message>
    <message>
        <source>The warning threshold is reached in the current period.</source>
        <translation>Advarselsgrænsen er nået i denne periode.</translation>
    </message>
    <message>
        <source>Not sent from this machine</source>
        <translation>Ikke sendt fra denne computer</translation>
    </message>
    <message>
        <source>These changes are on this machine alone. Somebody who takes over on another one does not see them.</source>
        <translation>Disse ændringer findes kun på denne computer. Den, der tager over på en anden, ser dem ikke.</translation>
    </message>
    <message>
        <source>You may not see all of them</source>
        <translation>Du må ikke se dem alle</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Being read …</source>
        <translation>Læses …</translation>
    </message>
</context>
<context>
    <name>HandoverWindow</name>
    <message>
        <source>Handover</source>
        <translation>Overdragelse</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Vis</translation>
    </message>
    <message>
        <source>Sa&amp;ve as PDF …</source>
        <translation>&amp;Gem som PDF …</translation>
    </message>
    <message>
        <source>What somebody who takes over must know</source>
        <translation>Det, den der tager over, skal vide</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Luk</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <comment>who has made the page; day and time</comment>
        <translation>%1, pr. %2</translation>
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
        <translation>Filen blev ikke skrevet. %1</translation>
    </message>
</context>
<context>
    <name>HealthSection</name>
    <message>
        <source>&amp;Invite an administrator …</source>
        <translation>&amp;Invitér en administrator …</translation>
    </message>
    <message>
        <source>Choose &amp;approvers …</source>
        <translation>Vælg &amp;godkendere …</translation>
    </message>
    <message>
        <source>New &amp;budget …</source>
        <translation>Nyt &amp;budget …</translation>
    </message>
    <message>
        <source>Change &amp;budget …</source>
        <translation>Ret &amp;budgettet …</translation>
    </message>
    <message>
        <source>Send invitation a&amp;gain</source>
        <translation>Send invitationen i&amp;gen</translation>
    </message>
    <message>
        <source>Choose payment &amp;methods …</source>
        <translation>Vælg betalings&amp;metoder …</translation>
    </message>
    <message>
        <source>&amp;Disable …</source>
        <translation>&amp;Deaktivér …</translation>
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
        <translation>Intet kræver din opmærksomhed. Kontoen kontrolleres efter hver ændring.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need attention. The account is checked after each change.</source>
        <translation>
            <numerusform>%n ting kræver opmærksomhed. Kontoen kontrolleres efter hver ændring.</numerusform>
            <numerusform>%n ting kræver opmærksomhed. Kontoen kontrolleres efter hver ændring.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one of those that were found.</source>
        <translation>Vælg en af dem, der blev fundet.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Der er intet at gøre.</translation>
    </message>
    <message>
        <source>Choose one of them alone.</source>
        <translation>Vælg kun én af dem.</translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) will be sent again.</source>
        <translation>
            <numerusform>%n invitation sendes igen.</numerusform>
            <numerusform>%n invitationer sendes igen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) will be disabled.</source>
        <translation>
            <numerusform>%n bruger deaktiveres.</numerusform>
            <numerusform>%n brugere deaktiveres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The change is saved, and is sent as soon as there is a line.</source>
        <translation>Ændringen er gemt og sendes, så snart der er forbindelse.</translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) will be sent.</source>
        <translation>
            <numerusform>%n invitation sendes.</numerusform>
            <numerusform>%n invitationer sendes.</numerusform>
        </translation>
    </message>
    <message>
        <source>New budget</source>
        <translation>Nyt budget</translation>
    </message>
    <message>
        <source>It bounds what everybody in the group and its subgroups buys.</source>
        <translation>Det begrænser, hvad alle i gruppen og dens undergrupper køber.</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Opret</translation>
    </message>
    <message>
        <source>The budget is saved, and is sent as soon as there is a line.</source>
        <translation>Budgettet er gemt og sendes, så snart der er forbindelse.</translation>
    </message>
</context>
<context>
    <name>HealthWatch</name>
    <message>
        <source>The only administrator who can act</source>
        <translation>Den eneste administrator, der kan handle</translation>
    </message>
    <message numerus="yes">
        <source>%n buyer(s)</source>
        <translation>
            <numerusform>%n køber</numerusform>
            <numerusform>%n købere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 used</source>
        <translation>%1 brugt</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation>Udløb %1</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>Udløber %1</translation>
    </message>
    <message>
        <source>Last day %1</source>
        <translation>Sidste dag %1</translation>
    </message>
    <message>
        <source>A second administrator</source>
        <translation>En administrator mere</translation>
    </message>
    <message>
        <source>If the only administrator is away, nobody can change the company&apos;s account or help anybody in.</source>
        <translation>Når den eneste administrator er væk, kan ingen ændre virksomhedens konto eller hjælpe nogen ind.</translation>
    </message>
    <message>
        <source>Groups without an approver</source>
        <translation>Grupper uden godkender</translation>
    </message>
    <message>
        <source>Nobody who can approve is named for these groups or those above them, so what their buyers need approved goes to the administrators.</source>
        <translation>Ingen, der kan godkende, er angivet for disse grupper eller grupperne over dem. Det, deres købere skal have godkendt, går derfor til administratorerne.</translation>
    </message>
    <message>
        <source>Buyers without a budget</source>
        <translation>Købere uden budget</translation>
    </message>
    <message>
        <source>No budget of their own, of their groups or of the company bounds what these users buy.</source>
        <translation>Hverken et eget budget, et for deres grupper eller et for virksomheden begrænser, hvad disse brugere køber.</translation>
    </message>
    <message>
        <source>Budgets that run out</source>
        <translation>Budgetter, der snart er brugt</translation>
    </message>
    <message>
        <source>As much of these is used or reserved as their own warning threshold says, or more.</source>
        <translation>Af disse er så meget brugt eller reserveret, som deres egen advarselsgrænse siger, eller mere.</translation>
    </message>
    <message>
        <source>Invitations that expire</source>
        <translation>Invitationer, der udløber</translation>
    </message>
    <message>
        <source>These have not been answered. After its last day the link works no more; sent again, a new one begins.</source>
        <translation>Disse er ikke besvaret. Efter sidste dag virker linket ikke længere; sendes det igen, begynder en ny frist.</translation>
    </message>
    <message>
        <source>Buyers without a payment method</source>
        <translation>Købere uden betalingsmetode</translation>
    </message>
    <message>
        <source>These users may order, but have no way to pay that the company uses.</source>
        <translation>Disse brugere må bestille, men har ingen betalingsmetode, som virksomheden bruger.</translation>
    </message>
    <message>
        <source>Active after their last day</source>
        <translation>Aktive efter sidste dag</translation>
    </message>
    <message>
        <source>The last day of these users is over, and they can still sign in and order.</source>
        <translation>Disse brugeres sidste dag er ovre, og de kan stadig logge ind og bestille.</translation>
    </message>
    <message>
        <source>Not checked, since you may not see all of it</source>
        <translation>Ikke kontrolleret, da du ikke må se det hele</translation>
    </message>
    <message>
        <source>Being checked …</source>
        <translation>Kontrolleres …</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Intet at gøre</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n at se på</numerusform>
            <numerusform>%n at se på</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpSection</name>
    <message>
        <source>Contact us</source>
        <translation>Kontakt os</translation>
    </message>
    <message>
        <source>The shop has not said whom to call or write to. Look for it on the shop&apos;s own pages.</source>
        <translation>Butikken har ikke oplyst, hvem du kan ringe eller skrive til. Se efter på butikkens egne sider.</translation>
    </message>
    <message>
        <source>The shop&apos;s customer service helps with orders, invoices and this program.</source>
        <translation>Butikkens kundeservice hjælper med ordrer, fakturaer og dette program.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åbent</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>&amp;Write an e-mail</source>
        <translation>&amp;Skriv en e-mail</translation>
    </message>
</context>
<context>
    <name>ImportCommands</name>
    <message>
        <source>I&amp;mport …</source>
        <translation>I&amp;mportér …</translation>
    </message>
    <message>
        <source>Paste a &amp;table …</source>
        <translation>Indsæt en &amp;tabel …</translation>
    </message>
    <message>
        <source>There is no table to paste. Copy the rows in the spreadsheet first.</source>
        <translation>Der er ingen tabel at indsætte. Kopiér rækkerne i regnearket først.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import groups</source>
        <translation>Importér grupper</translation>
    </message>
    <message>
        <source>Import budgets</source>
        <translation>Importér budgetter</translation>
    </message>
    <message>
        <source>Import users</source>
        <translation>Importér brugere</translation>
    </message>
    <message>
        <source>&amp;Another file</source>
        <translation>&amp;En anden fil</translation>
    </message>
    <message>
        <source>Drop a file here, or paste a table that you have copied (Ctrl+V).</source>
        <translation>Slip en fil her, eller indsæt en tabel, du har kopieret (Ctrl+V).</translation>
    </message>
    <message>
        <source>Workbooks (XLSX) and separated text (CSV), with headings in any order and in Norwegian, Swedish, Danish, Finnish or English. Nothing is sent before you have seen the check.</source>
        <translation>Projektmapper (XLSX) og tekst med skilletegn (CSV), med overskrifter i vilkårlig rækkefølge og på norsk, svensk, dansk, finsk eller engelsk. Intet sendes, før du har set kontrollen.</translation>
    </message>
    <message>
        <source>&amp;Choose a file …</source>
        <translation>&amp;Vælg en fil …</translation>
    </message>
    <message>
        <source>Save a &amp;template …</source>
        <translation>Gem en s&amp;kabelon …</translation>
    </message>
    <message>
        <source>Columns and rules</source>
        <translation>Kolonner og regler</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>Hvilke rækker der vises</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alle rækker</translation>
    </message>
    <message>
        <source>&amp;Previous (Shift+F8)</source>
        <translation>&amp;Forrige (Shift+F8)</translation>
    </message>
    <message>
        <source>&amp;Next to mend (F8)</source>
        <translation>&amp;Næste at rette (F8)</translation>
    </message>
    <message>
        <source>The rows of the file</source>
        <translation>Rækkerne i filen</translation>
    </message>
    <message>
        <source>&amp;Send now</source>
        <translation>&amp;Send nu</translation>
    </message>
    <message>
        <source>&amp;Undo the import</source>
        <translation>&amp;Fortryd importen</translation>
    </message>
    <message>
        <source>It is on its way. What is not wanted can still be undone one by one in the list.</source>
        <translation>Det er på vej. Det uønskede kan stadig fortrydes enkeltvis på listen.</translation>
    </message>
    <message>
        <source>The import is undone. Nobody was sent anything.</source>
        <translation>Importen er fortrudt. Ingen har fået noget tilsendt.</translation>
    </message>
    <message>
        <source>1 File</source>
        <translation>1 Fil</translation>
    </message>
    <message>
        <source>2 Check</source>
        <translation>2 Kontrol</translation>
    </message>
    <message>
        <source>3 Result</source>
        <translation>3 Resultat</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Luk</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tabeller (*.xlsx *.csv *.tsv *.txt);;Alle filer (*)</translation>
    </message>
    <message>
        <source>Save a template</source>
        <translation>Gem en skabelon</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Kontrollerer …</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Opret</translation>
    </message>
    <message numerus="yes">
        <source>%n will be created.</source>
        <translation>
            <numerusform>%n oprettes.</numerusform>
            <numerusform>%n oprettes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be changed.</source>
        <translation>
            <numerusform>%n ændres.</numerusform>
            <numerusform>%n ændres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is there already and stays as it is.</source>
        <translation>
            <numerusform>%n findes allerede og bliver, som den er.</numerusform>
            <numerusform>%n findes allerede og bliver, som de er.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n must be mended or is left out.</source>
        <translation>
            <numerusform>%n skal rettes, ellers udelades den.</numerusform>
            <numerusform>%n skal rettes, ellers udelades de.</numerusform>
        </translation>
    </message>
    <message>
        <source>You do not have the right to set “%1”; the column is left out.</source>
        <translation>Du har ikke ret til at angive »%1«; kolonnen udelades.</translation>
    </message>
    <message numerus="yes">
        <source>Make the %n group(s) that do not exist: %1</source>
        <translation>
            <numerusform>Opret gruppen, der ikke findes: %1</numerusform>
            <numerusform>Opret de %n grupper, der ikke findes: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>You do not have the right to make groups.</source>
        <translation>Du har ikke ret til at oprette grupper.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n row(s)</source>
        <translation>
            <numerusform>&amp;Importér %n række</numerusform>
            <numerusform>&amp;Importér %n rækker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Create %n</source>
        <translation>
            <numerusform>&amp;Opret %n</numerusform>
            <numerusform>&amp;Opret %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are imported. They are sent, and people get their e-mails, in 10 minutes or when you say so; until then all of it can be undone, and nobody has been sent anything.</source>
        <translation>
            <numerusform>%n række er importeret. Den sendes, og e-mailen går ud, om 10 minutter eller når du siger til. Indtil da kan alt fortrydes, og ingen har fået noget.</numerusform>
            <numerusform>%n rækker er importeret. De sendes, og e-mailene går ud, om 10 minutter eller når du siger til. Indtil da kan alt fortrydes, og ingen har fået noget.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are imported. Undo (Ctrl+Z) takes all of it back.</source>
        <translation>
            <numerusform>%n række er importeret. Fortryd (Ctrl+Z) tager alt tilbage.</numerusform>
            <numerusform>%n rækker er importeret. Fortryd (Ctrl+Z) tager alt tilbage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out.</source>
        <translation>
            <numerusform>%n række blev udeladt.</numerusform>
            <numerusform>%n rækker blev udeladt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save the %n row(s) that were &amp;left out …</source>
        <translation>
            <numerusform>Gem rækken, der blev &amp;udeladt …</numerusform>
            <numerusform>Gem de %n rækker, der blev &amp;udeladt …</numerusform>
        </translation>
    </message>
    <message>
        <source>Save what was left out</source>
        <translation>Gem det, der blev udeladt</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>udeladt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begrundelse</translation>
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
        <translation>Hvad der sker</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>a column of the file that is not imported</comment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>udeladt</translation>
    </message>
</context>
<context>
    <name>ImportRules</name>
    <message>
        <source>There is no heading</source>
        <translation>Der er ingen overskrift</translation>
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
        <translation>Inviteres og oplyser selv navn og adgangskode</translation>
    </message>
    <message>
        <source>Are created, and get a link to choose a password</source>
        <translation>Oprettes og får et link til at vælge adgangskode</translation>
    </message>
    <message>
        <source>New users</source>
        <translation>Nye brugere</translation>
    </message>
    <message>
        <source>Group where none is given</source>
        <translation>Gruppe, hvor ingen er angivet</translation>
    </message>
    <message>
        <source>Role where none is given</source>
        <translation>Rolle, hvor ingen er angivet</translation>
    </message>
    <message>
        <source>Change what is there already to what the file says</source>
        <translation>Ændr det, der allerede findes, til det, filen siger</translation>
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
        <translation>Der er ingen gruppe »%1«.</translation>
    </message>
    <message>
        <source>There are several groups “%1”.</source>
        <translation>Der er flere grupper »%1«.</translation>
    </message>
    <message>
        <source>There is no role “%1”.</source>
        <translation>Der er ingen rolle »%1«.</translation>
    </message>
    <message>
        <source>There is no user with the e-mail “%1”.</source>
        <translation>Der er ingen bruger med e-mailadressen »%1«.</translation>
    </message>
    <message>
        <source>Is neither a group nor the e-mail of a user.</source>
        <translation>Er hverken en gruppe eller en brugers e-mailadresse.</translation>
    </message>
    <message>
        <source>Is not an amount in the company&apos;s currency.</source>
        <translation>Er ikke et beløb i virksomhedens valuta.</translation>
    </message>
    <message>
        <source>Is not a whole number.</source>
        <translation>Er ikke et helt tal.</translation>
    </message>
    <message>
        <source>Is not a day such as 31.12.2026.</source>
        <translation>Er ikke en dag som 31.12.2026.</translation>
    </message>
    <message>
        <source>Write yes or no.</source>
        <translation>Skriv ja eller nej.</translation>
    </message>
    <message>
        <source>Is a formula without a result.</source>
        <translation>Er en formel uden resultat.</translation>
    </message>
    <message>
        <source>“%1” is not one of the choices.</source>
        <translation>»%1« er ikke et af valgene.</translation>
    </message>
    <message>
        <source>The file is too large. Divide it into files of at most 200,000 rows.</source>
        <translation>Filen er for stor. Del den i filer på højst 200 000 rækker.</translation>
    </message>
    <message>
        <source>The file has more than 200 columns. Remove those that are not needed.</source>
        <translation>Filen har mere end 200 kolonner. Fjern dem, der ikke er brug for.</translation>
    </message>
    <message>
        <source>This is not a table. Save it from the spreadsheet as XLSX or CSV.</source>
        <translation>Dette er ikke en tabel. Gem den fra regnearket som XLSX eller CSV.</translation>
    </message>
    <message>
        <source>There is nothing in the table.</source>
        <translation>Tabellen er tom.</translation>
    </message>
    <message>
        <source>The workbook is damaged or incomplete. Save it once more from the spreadsheet, or fetch it anew.</source>
        <translation>Projektmappen er beskadiget eller ufuldstændig. Gem den igen fra regnearket, eller hent den på ny.</translation>
    </message>
    <message>
        <source>This is not a workbook that can be read. Save it from the spreadsheet as XLSX or CSV.</source>
        <translation>Dette er ikke en projektmappe, der kan læses. Gem den fra regnearket som XLSX eller CSV.</translation>
    </message>
    <message>
        <source>This is a workbook of the old form (XLS). Save it from the spreadsheet as XLSX or CSV.</source>
        <translation>Dette er en projektmappe af den gamle type (XLS). Gem den fra regnearket som XLSX eller CSV.</translation>
    </message>
    <message>
        <source>The file cannot be read or written. Is it open in another program?</source>
        <translation>Filen kan ikke læses eller skrives. Er den åben i et andet program?</translation>
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
        <translation>✎ Ændres</translation>
    </message>
    <message>
        <source>= Is there already</source>
        <translation>= Findes allerede</translation>
    </message>
    <message>
        <source>⚠ To be mended</source>
        <translation>⚠ Skal rettes</translation>
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
        <translation>Bliver inviteret</translation>
    </message>
    <message>
        <source>Is not an e-mail address</source>
        <translation>Er ikke en e-mailadresse</translation>
    </message>
    <message>
        <source>Stands in the list already</source>
        <translation>Står allerede på listen</translation>
    </message>
    <message>
        <source>Is invited already</source>
        <translation>Er allerede inviteret</translation>
    </message>
    <message>
        <source>Is a user already: %1</source>
        <translation>Er allerede bruger: %1</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
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
        <translation>Invitér brugere</translation>
    </message>
    <message>
        <source>Each of them gets an e-mail with a link that is valid for 14 days, and gives name and password there.</source>
        <translation>Hver af dem får en e-mail med et link, der gælder i 14 dage, og oplyser navn og adgangskode dér.</translation>
    </message>
    <message>
        <source>E-mail addresses, one a line or with commas between them</source>
        <translation>E-mailadresser, én pr. linje eller med komma imellem</translation>
    </message>
    <message>
        <source>Who is to be invited</source>
        <translation>Hvem der skal inviteres</translation>
    </message>
    <message>
        <source>&amp;Show the user</source>
        <translation>&amp;Vis brugeren</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) must be corrected or removed.</source>
        <translation>
            <numerusform>%n adresse skal rettes eller fjernes.</numerusform>
            <numerusform>%n adresser skal rettes eller fjernes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write at least one address.</source>
        <translation>Skriv mindst én adresse.</translation>
    </message>
    <message>
        <source>There is nobody left to invite.</source>
        <translation>Der er ingen tilbage at invitere.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them is a user already and is left out.</source>
        <translation>
            <numerusform>%n af dem er allerede bruger og udelades.</numerusform>
            <numerusform>%n af dem er allerede brugere og udelades.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) stand in the list twice and are used once.</source>
        <translation>
            <numerusform>%n adresse står to gange på listen og bruges én gang.</numerusform>
            <numerusform>%n adresser står flere gange på listen og bruges én gang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Invite %n person(s)</source>
        <translation>
            <numerusform>&amp;Invitér %n person</numerusform>
            <numerusform>&amp;Invitér %n personer</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Invite</source>
        <translation>&amp;Invitér</translation>
    </message>
</context>
<context>
    <name>InvoiceApplication</name>
    <message>
        <source>Requested credit limit</source>
        <translation>Ønsket kreditgrænse</translation>
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
        <translation>Kontaktpersonens e-mail</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begrundelse</translation>
    </message>
    <message>
        <source>Submitted by</source>
        <translation>Indsendt af</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Afgjort</translation>
    </message>
</context>
<context>
    <name>LeaveDialog</name>
    <message>
        <source>Employee leaves</source>
        <translation>Medarbejder stopper</translation>
    </message>
    <message>
        <source>%1 leaves</source>
        <translation>%1 stopper</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Dette vil ske</translation>
    </message>
    <message>
        <source>Looking at what this touches …</source>
        <translation>Ser efter, hvad dette berører …</translation>
    </message>
    <message>
        <source>Ca&amp;rry out</source>
        <translation>&amp;Udfør</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annullér</translation>
    </message>
    <message>
        <source>&amp;At once</source>
        <translation>&amp;Straks</translation>
    </message>
    <message>
        <source>After the &amp;last day:</source>
        <translation>Efter sidste &amp;dag:</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sidste dag</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>Approves instead</source>
        <translation>Godkender i stedet</translation>
    </message>
    <message>
        <source>%1 leaves.</source>
        <translation>%1 stopper.</translation>
    </message>
    <message>
        <source>Comment to the orders</source>
        <translation>Kommentar til ordrerne</translation>
    </message>
    <message>
        <source>Choose the last day.</source>
        <translation>Vælg sidste dag.</translation>
    </message>
    <message>
        <source>Write a comment to the orders.</source>
        <translation>Skriv en kommentar til ordrerne.</translation>
    </message>
    <message>
        <source>%1 – Not possible: %2</source>
        <comment>what would happen, and why it cannot</comment>
        <translation>%1 – Ikke muligt: %2</translation>
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
        <translation>%1 deaktiveres straks: logges ud og kan hverken bestille eller godkende. Roller, betalingsmetoder og grænser beholdes.</translation>
    </message>
    <message>
        <source>%1 is disabled when %2 is over. Until then nothing else changes for them.</source>
        <translation>%1 deaktiveres, når %2 er forbi. Indtil da ændres intet andet for personen.</translation>
    </message>
    <message numerus="yes">
        <source>%2 takes their place as approver in %n group(s): %1</source>
        <translation>
            <numerusform>%2 overtager som godkender i %n gruppe: %1</numerusform>
            <numerusform>%2 overtager som godkender i %n grupper: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No longer approver in %n group(s): %1</source>
        <translation>
            <numerusform>Ikke længere godkender i %n gruppe: %1</numerusform>
            <numerusform>Ikke længere godkender i %n grupper: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting order(s) are passed on to %1.</source>
        <translation>
            <numerusform>%n ventende ordre gives videre til %1.</numerusform>
            <numerusform>%n ventende ordrer gives videre til %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting order(s) are passed on.</source>
        <translation>
            <numerusform>%n ventende ordre gives videre.</numerusform>
            <numerusform>%n ventende ordrer gives videre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delegation(s) to them end on that day at the latest: %1</source>
        <translation>
            <numerusform>Stedfortræder for %n person senest til den dag: %1</numerusform>
            <numerusform>Stedfortræder for %n personer senest til den dag: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delegation(s) to them end: %1</source>
        <translation>
            <numerusform>Ikke længere stedfortræder for %n person: %1</numerusform>
            <numerusform>Ikke længere stedfortræder for %n personer: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n budget(s) of their own end on that day at the latest: %1</source>
        <translation>
            <numerusform>%n eget budget slutter senest den dag: %1</numerusform>
            <numerusform>%n egne budgetter slutter senest den dag: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n budget(s) of their own end: %1</source>
        <translation>
            <numerusform>%n eget budget afsluttes: %1</numerusform>
            <numerusform>%n egne budgetter afsluttes: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of theirs wait for approval, and can still be decided.</source>
        <translation>
            <numerusform>%n egen ordre venter på godkendelse og kan stadig afgøres.</numerusform>
            <numerusform>%n egne ordrer venter på godkendelse og kan stadig afgøres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) are left without an approver of their own; those of the group above approve, or the administrators: %1</source>
        <translation>
            <numerusform>%n gruppe bliver uden egen godkender; dem i gruppen over godkender, eller administratorerne: %1</numerusform>
            <numerusform>%n grupper bliver uden egen godkender; dem i gruppen over godkender, eller administratorerne: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting order(s) that you or the successor placed go to the other approvers.</source>
        <translation>
            <numerusform>%n ventende ordre, som du eller efterfølgeren har afgivet, går til de andre godkendere.</numerusform>
            <numerusform>%n ventende ordrer, som du eller efterfølgeren har afgivet, går til de andre godkendere.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was not saved. %1</source>
        <translation>Det blev ikke gemt. %1</translation>
    </message>
</context>
<context>
    <name>LeavePlan</name>
    <message>
        <source>The last day is over already.</source>
        <translation>Sidste dag er allerede forbi.</translation>
    </message>
    <message>
        <source>Only administrators pass orders on.</source>
        <translation>Kun administratorer giver ordrer videre.</translation>
    </message>
    <message>
        <source>Choose who approves instead.</source>
        <translation>Vælg, hvem der godkender i stedet.</translation>
    </message>
</context>
<context>
    <name>ListColumn</name>
    <message>
        <source>Change</source>
        <translation>Ændring</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Search name, e-mail, phone, number (Ctrl+F)</source>
        <translation>Søg navn, e-mail, telefon, nummer (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search number, buyer, group, reference (Ctrl+F)</source>
        <translation>Søg nummer, køber, gruppe, reference (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Søg (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Søg på listen</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 i alt</translation>
    </message>
    <message>
        <source>%1 of %2 match</source>
        <translation>%1 af %2 passer</translation>
    </message>
    <message>
        <source>%1 selected – %2</source>
        <translation>%1 valgt – %2</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Intet passer med »%1«.</translation>
    </message>
    <message>
        <source>The account is being fetched. Rows appear as they come.</source>
        <translation>Kontoen hentes. Rækkerne vises, efterhånden som de kommer.</translation>
    </message>
    <message>
        <source>There is nothing here yet that you may see.</source>
        <translation>Her er der endnu intet, du må se.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”. Press Enter to look for it among the orders.</source>
        <translation>Intet passer med »%1«. Tryk på Enter for at lede blandt ordrerne.</translation>
    </message>
    <message>
        <source>Nothing matches the filters.</source>
        <translation>Intet passer med filtrene.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åbent</translation>
    </message>
    <message>
        <source>E&amp;xport …</source>
        <translation>E&amp;ksportér …</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Udskriv …</translation>
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
        <translation>&amp;Opdatér</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Åbn</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Eksportér …</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Hvad der blev ændret</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Luk</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle typer</translation>
    </message>
    <message>
        <source>All that was done</source>
        <translation>Alt, der er gjort</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Type objekt</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Hvad der blev gjort</translation>
    </message>
    <message>
        <source>Done by anybody</source>
        <translation>Gjort af hvem som helst</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Gjort af</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>Fra og med denne dag</translation>
    </message>
    <message>
        <source>To this day</source>
        <translation>Til og med denne dag</translation>
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
        <translation>Kun om %1</translation>
    </message>
    <message>
        <source>The log is kept by the service: it can be read when there is a line.</source>
        <translation>Loggen ligger hos tjenesten og kan læses, når der er forbindelse.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Et øjeblik …</translation>
    </message>
    <message numerus="yes">
        <source>Fetched %n event(s), and more are on the way …</source>
        <translation>
            <numerusform>Hentede %n hændelse, flere er på vej …</numerusform>
            <numerusform>Hentede %n hændelser, flere er på vej …</numerusform>
        </translation>
    </message>
    <message>
        <source>The log tells nothing of this.</source>
        <translation>Loggen siger intet om dette.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) in all</source>
        <translation>
            <numerusform>%n hændelse i alt</numerusform>
            <numerusform>%n hændelser i alt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n event(s); older ones come as you scroll.</source>
        <translation>
            <numerusform>Den nyeste hændelse; ældre kommer, når du ruller.</numerusform>
            <numerusform>De %n nyeste hændelser; ældre kommer, når du ruller.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>Eksportér loggen</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommaseparerede værdier (*.csv)</translation>
    </message>
    <message>
        <source>log</source>
        <translation>log</translation>
    </message>
    <message>
        <source>The log was not exported. %1</source>
        <translation>Loggen blev ikke eksporteret. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) are exported.</source>
        <translation>
            <numerusform>%n hændelse er eksporteret.</numerusform>
            <numerusform>%n hændelser er eksporteret.</numerusform>
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
        <translation>Rollernes rettigheder</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Meddelelse</translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation>Skjul meddelelsen</translation>
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
        <translation>Uden moms</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>Moms</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>I alt</translation>
    </message>
    <message>
        <source>Waiting, without VAT</source>
        <translation>Venter, uden moms</translation>
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
        <translation>Budgetter</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Gælder for</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Limit of a period</source>
        <translation>Ramme pr. periode</translation>
    </message>
    <message>
        <source>Spent, with VAT</source>
        <translation>Brugt, med moms</translation>
    </message>
    <message>
        <source>Spent, without VAT</source>
        <translation>Brugt, uden moms</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Venter</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Efter gruppe</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>By cost centre</source>
        <translation>Efter omkostningssted</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>Omkostningssted</translation>
    </message>
    <message>
        <source>By buyer</source>
        <translation>Efter køber</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Køber</translation>
    </message>
    <message>
        <source>By reference</source>
        <translation>Efter reference</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
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
        <translation>Budgetter, og hvad der blev bestilt efter gruppe, omkostningssted, køber og reference. Den har de ordrer, du må se; afviste og annullerede tæller ikke.</translation>
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
        <translation>Flyt</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Flyt %1</translation>
    </message>
    <message numerus="yes">
        <source>Move %n group(s)</source>
        <translation>
            <numerusform>Flyt %n gruppe</numerusform>
            <numerusform>Flyt %n grupper</numerusform>
        </translation>
    </message>
    <message>
        <source>Its subgroups, users and budgets go with it.</source>
        <translation>Undergrupper, brugere og budgetter følger med.</translation>
    </message>
    <message>
        <source>To stand under</source>
        <translation>Skal ligge under</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Flyt</translation>
    </message>
    <message>
        <source>%1 is the group itself or one below it.</source>
        <translation>%1 er selve gruppen eller en gruppe under den.</translation>
    </message>
    <message>
        <source>Choose another group than now.</source>
        <translation>Vælg en anden gruppe end nu.</translation>
    </message>
</context>
<context>
    <name>NoticeWatch</name>
    <message numerus="yes">
        <source>%n order(s) wait for your approval.</source>
        <translation>
            <numerusform>%n ordre venter på din godkendelse.</numerusform>
            <numerusform>%n ordrer venter på din godkendelse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n budget(s) have reached the warning threshold.</source>
        <translation>
            <numerusform>%n budget har nået advarselsgrænsen.</numerusform>
            <numerusform>%n budgetter har nået advarselsgrænsen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your changes must be decided.</source>
        <translation>
            <numerusform>%n af dine ændringer skal afgøres.</numerusform>
            <numerusform>%n af dine ændringer skal afgøres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) are about to expire.</source>
        <translation>
            <numerusform>%n invitation udløber snart.</numerusform>
            <numerusform>%n invitationer udløber snart.</numerusform>
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
        <translation>Køber</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Excl. VAT</source>
        <translation>Ekskl. moms</translation>
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
        <translation>Betalingsmetode</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
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
        <translation>Kan godkendes af</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Afgørelse</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Påmindelser</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Givet videre</translation>
    </message>
    <message>
        <source>Last reminded</source>
        <translation>Senest mindet om</translation>
    </message>
</context>
<context>
    <name>OrderDialog</name>
    <message numerus="yes">
        <source>Approve %n order(s)</source>
        <translation>
            <numerusform>Godkend %n ordre</numerusform>
            <numerusform>Godkend %n ordrer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n order(s)</source>
        <translation>
            <numerusform>Afvis %n ordre</numerusform>
            <numerusform>Afvis %n ordrer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pass on %n order(s)</source>
        <translation>
            <numerusform>Giv %n ordre videre</numerusform>
            <numerusform>Giv %n ordrer videre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n order(s)</source>
        <translation>
            <numerusform>Overtag %n ordre</numerusform>
            <numerusform>Overtag %n ordrer</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Godkend</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Afvis</translation>
    </message>
    <message>
        <source>&amp;Pass on</source>
        <translation>Giv &amp;videre</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Overtag</translation>
    </message>
    <message>
        <source>They are ordered as soon as the service has your approval.</source>
        <translation>De bliver bestilt, så snart tjenesten har din godkendelse.</translation>
    </message>
    <message>
        <source>The buyer is told, with your comment.</source>
        <translation>Køberen får besked, med din kommentar.</translation>
    </message>
    <message>
        <source>Somebody else decides instead of those who should.</source>
        <translation>En anden afgør i stedet for dem, der skulle.</translation>
    </message>
    <message>
        <source>You decide instead of those who should.</source>
        <translation>Du afgør i stedet for dem, der skulle.</translation>
    </message>
    <message>
        <source>Who shall decide</source>
        <translation>Hvem der skal afgøre</translation>
    </message>
    <message>
        <source>&amp;Who shall decide *</source>
        <translation>&amp;Hvem der skal afgøre *</translation>
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
        <translation>Det blev ikke gemt. %1</translation>
    </message>
    <message>
        <source>%1 – %2 – %3 incl. VAT</source>
        <comment>order number, buyer, amount</comment>
        <translation>%1 – %2 – %3 inkl. moms</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s), in all %1 incl. VAT</source>
        <translation>
            <numerusform>%n ordre, i alt %1 inkl. moms</numerusform>
            <numerusform>%n ordrer, i alt %1 inkl. moms</numerusform>
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
            <numerusform>%n af de valgte ordrer er ikke din at afgøre og er udeladt.</numerusform>
            <numerusform>%n af de valgte ordrer er ikke dine at afgøre og er udeladt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Vælg …</translation>
    </message>
</context>
<context>
    <name>OrderFilters</name>
    <message>
        <source>All statuses</source>
        <translation>Alle statusser</translation>
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
        <translation>Seneste 7 dage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Seneste 30 dage</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Seneste 90 dage</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Denne måned</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Sidste måned</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>I år</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Sidste år</translation>
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
        <translation>Vis alle købere igen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Nulstil</translation>
    </message>
    <message>
        <source>Show all orders again</source>
        <translation>Vis alle ordrer igen</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Alle grupper</translation>
    </message>
    <message>
        <source>Buyer: %1</source>
        <translation>Køber: %1</translation>
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
            <numerusform>%n afgørelse er taget tilbage.</numerusform>
            <numerusform>%n afgørelser er taget tilbage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Those who are to decide on order %1 are reminded.</source>
        <translation>Dem, der skal afgøre ordre %1, bliver mindet om det.</translation>
    </message>
    <message>
        <source>It was not saved. %1</source>
        <translation>Det blev ikke gemt. %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All orders that you may see</source>
        <translation>Alle ordrer, du må se</translation>
    </message>
    <message>
        <source>Orders that you are to decide on</source>
        <translation>Ordrer, du skal afgøre</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Godkend</translation>
    </message>
    <message>
        <source>&amp;Reject …</source>
        <translation>&amp;Afvis …</translation>
    </message>
    <message>
        <source>&amp;Take the decision back</source>
        <translation>&amp;Tag afgørelsen tilbage</translation>
    </message>
    <message>
        <source>&amp;Pass on …</source>
        <translation>Giv &amp;videre …</translation>
    </message>
    <message>
        <source>Take &amp;over …</source>
        <translation>&amp;Overtag …</translation>
    </message>
    <message>
        <source>Re&amp;mind</source>
        <translation>&amp;Mind om det</translation>
    </message>
    <message>
        <source>Orders of this &amp;buyer</source>
        <translation>Ordrer fra denne &amp;køber</translation>
    </message>
    <message>
        <source>Orders of this &amp;group</source>
        <translation>Ordrer fra denne g&amp;ruppe</translation>
    </message>
    <message>
        <source>No orders wait for you.</source>
        <translation>Ingen ordrer venter på dig.</translation>
    </message>
    <message>
        <source>Waiting for me (%1)</source>
        <translation>Venter på mig (%1)</translation>
    </message>
    <message>
        <source>Waiting for me</source>
        <translation>Venter på mig</translation>
    </message>
    <message>
        <source>From %1 to %2, %3 decides in your place.</source>
        <translation>Fra %1 til %2 afgør %3 i dit sted.</translation>
    </message>
    <message>
        <source>your delegate</source>
        <translation>din stedfortræder</translation>
    </message>
    <message>
        <source>Until %1, %2 decides in your place.</source>
        <translation>Til og med %1 afgør %2 i dit sted.</translation>
    </message>
    <message>
        <source>You decide for %1 until %2.</source>
        <translation>Du afgør for %1 til og med %2.</translation>
    </message>
    <message>
        <source>Your decision on this order is kept here and has not been sent yet.</source>
        <translation>Din afgørelse om denne ordre er bevaret her og er ikke sendt endnu.</translation>
    </message>
    <message>
        <source>Choose an order first.</source>
        <translation>Vælg en ordre først.</translation>
    </message>
    <message>
        <source>Choose a single order.</source>
        <translation>Vælg én ordre.</translation>
    </message>
    <message>
        <source>There is no decision that has not been sent yet.</source>
        <translation>Der er ingen afgørelse, som ikke er sendt.</translation>
    </message>
    <message>
        <source>None of the selected orders is for you to decide.</source>
        <translation>Ingen af de valgte ordrer er din at afgøre.</translation>
    </message>
    <message>
        <source>You approve order %1.</source>
        <translation>Du godkender ordre %1.</translation>
    </message>
    <message numerus="yes">
        <source>You approve %n order(s).</source>
        <translation>
            <numerusform>Du godkender %n ordre.</numerusform>
            <numerusform>Du godkender %n ordrer.</numerusform>
        </translation>
    </message>
    <message>
        <source>You reject order %1.</source>
        <translation>Du afviser ordre %1.</translation>
    </message>
    <message numerus="yes">
        <source>You reject %n order(s).</source>
        <translation>
            <numerusform>Du afviser %n ordre.</numerusform>
            <numerusform>Du afviser %n ordrer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1 is given to somebody else to decide.</source>
        <translation>Ordre %1 er givet videre til en anden.</translation>
    </message>
    <message>
        <source>It is sent in %1 seconds.</source>
        <translation>Det sendes om %1 sekunder.</translation>
    </message>
    <message>
        <source>It is kept here and does not hold until it has been sent.</source>
        <translation>Det er bevaret her og gælder ikke, før det er sendt.</translation>
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
            <numerusform>%n ændring, som ikke er sendt endnu</numerusform>
            <numerusform>%n ændringer, som ikke er sendt endnu</numerusform>
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
        <translation>Hvem eller hvad</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ændring</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Før</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
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
        <translation>Dele af kontoen</translation>
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
        <translation>Min virksomhed</translation>
    </message>
</context>
<context>
    <name>PaymentSection</name>
    <message>
        <source>&amp;Apply for invoice …</source>
        <translation>&amp;Søg om faktura …</translation>
    </message>
    <message>
        <source>&amp;Withdraw application</source>
        <translation>&amp;Træk ansøgningen tilbage</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Ansøgninger</translation>
    </message>
    <message>
        <source>How the company pays</source>
        <translation>Sådan betaler virksomheden</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Faktura</translation>
    </message>
    <message>
        <source>The application waits to be sent.</source>
        <translation>Ansøgningen venter på at blive sendt.</translation>
    </message>
    <message>
        <source>The shop is considering the application of %1. You are told by e-mail what they decide.</source>
        <translation>Butikken behandler ansøgningen fra %1. Du får svar på e-mail.</translation>
    </message>
    <message>
        <source>Invoice is a payment method of the company. Users pay by invoice once it is allowed for them.</source>
        <translation>Virksomheden kan betale med faktura. Brugere kan betale med faktura, når det er tilladt for dem.</translation>
    </message>
    <message>
        <source>The application of %1 was declined. You may apply again.</source>
        <translation>Ansøgningen fra %1 blev afslået. I kan søge igen.</translation>
    </message>
    <message>
        <source>The company pays by card. To pay by invoice, it must apply for that, and the shop must approve.</source>
        <translation>Virksomheden betaler med kort. For at betale med faktura skal den søge om det, og butikken skal godkende.</translation>
    </message>
    <message>
        <source>An application is being considered already.</source>
        <translation>En ansøgning er allerede under behandling.</translation>
    </message>
    <message>
        <source>No application is being considered.</source>
        <translation>Ingen ansøgning er under behandling.</translation>
    </message>
    <message>
        <source>Apply for invoice</source>
        <translation>Søg om faktura</translation>
    </message>
    <message>
        <source>The shop considers how much the company may owe at a time. The invoice goes to the billing address among the company&apos;s facts.</source>
        <translation>Butikken vurderer, hvor meget virksomheden må skylde ad gangen. Fakturaen sendes til fakturaadressen i virksomhedens oplysninger.</translation>
    </message>
    <message>
        <source>&amp;Send application</source>
        <translation>&amp;Send ansøgning</translation>
    </message>
    <message>
        <source>The application is saved, and is sent as soon as there is a line.</source>
        <translation>Ansøgningen er gemt og sendes, så snart der er forbindelse.</translation>
    </message>
</context>
<context>
    <name>PendingWindow</name>
    <message>
        <source>Changes that wait</source>
        <translation>Ændringer, der venter</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Oplysninger</translation>
    </message>
    <message>
        <source>Everything is sent</source>
        <translation>Alt er sendt</translation>
    </message>
    <message>
        <source>What you change stands here until the service has it.</source>
        <translation>Det, du ændrer, står her, til tjenesten har det.</translation>
    </message>
    <message>
        <source>Choose &amp;value …</source>
        <translation>Vælg &amp;værdi …</translation>
    </message>
    <message>
        <source>&amp;Discard …</source>
        <translation>&amp;Kassér …</translation>
    </message>
    <message>
        <source>&amp;Send now</source>
        <translation>&amp;Send nu</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Luk</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait to be sent</source>
        <translation>
            <numerusform>%n ændring venter på at blive sendt</numerusform>
            <numerusform>%n ændringer venter på at blive sendt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n must be decided</source>
        <translation>
            <numerusform>%n skal afgøres</numerusform>
            <numerusform>%n skal afgøres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n afvist</numerusform>
            <numerusform>%n afvist</numerusform>
        </translation>
    </message>
    <message>
        <source>What is being sent at this moment cannot be discarded.</source>
        <translation>Det, der sendes lige nu, kan ikke kasseres.</translation>
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
            <numerusform>%n ændring, der bygger på dette, kasseres også:</numerusform>
            <numerusform>%n ændringer, der bygger på dette, kasseres også:</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Kassér</translation>
    </message>
    <message numerus="yes">
        <source>Discard %n change(s)?</source>
        <translation>
            <numerusform>Kassér %n ændring?</numerusform>
            <numerusform>Kassér %n ændringer?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Kassér</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Eksportér …</translation>
    </message>
    <message>
        <source>Export the changes that wait</source>
        <translation>Eksportér ændringerne, der venter</translation>
    </message>
    <message>
        <source>Text to read (*.txt)</source>
        <translation>Tekst til at læse (*.txt)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommaseparerede værdier (*.csv)</translation>
    </message>
    <message>
        <source>changes that wait</source>
        <comment>a file&apos;s name</comment>
        <translation>ændringer der venter</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are exported.</source>
        <translation>
            <numerusform>%n ændring er eksporteret.</numerusform>
            <numerusform>%n ændringer er eksporteret.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeriodColumns</name>
    <message>
        <source>As a &amp;table</source>
        <translation>Som &amp;tabel</translation>
    </message>
    <message>
        <source>Use by period</source>
        <translation>Forbrug pr. periode</translation>
    </message>
    <message>
        <source>Use by period. Now: %1</source>
        <translation>Forbrug pr. periode. Nu: %1</translation>
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
        <translation>Beløb</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Brugt</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserveret</translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>Company</source>
        <translation>Virksomheden</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Brugere</translation>
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
        <translation>Budgetter</translation>
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
        <translation>Log</translation>
    </message>
</context>
<context>
    <name>PermissionMatrixModel</name>
    <message>
        <source>not granted</source>
        <translation>ikke givet</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>givet</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>nægtet</translation>
    </message>
    <message>
        <source>Role %1, permission %2: %3</source>
        <translation>Rollen %1, rettigheden %2: %3</translation>
    </message>
    <message>
        <source>%1: %2 is %3</source>
        <translation>%1: %2 er %3</translation>
    </message>
    <message>
        <source>Role %1, permission %2: %3, not saved</source>
        <translation>Rollen %1, rettigheden %2: %3, ikke gemt</translation>
    </message>
</context>
<context>
    <name>PictureWalk</name>
    <message numerus="yes">
        <source>What is to be shown did not come up; %n step(s) were left.</source>
        <translation>
            <numerusform>Det, der skulle vises, kom ikke frem; %n trin manglede.</numerusform>
            <numerusform>Det, der skulle vises, kom ikke frem; %n trin manglede.</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture %1 could not be written.</source>
        <translation>Billedet %1 kunne ikke skrives.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>This account is already open in another window of Selskap. Go on there, or close it first.</source>
        <translation>Denne konto er allerede åben i et andet vindue af Selskap. Fortsæt der, eller luk det først.</translation>
    </message>
    <message>
        <source>What is kept on this device was made by a newer version of Selskap. Install the newer version; nothing has been changed.</source>
        <translation>Det, der er lagret på denne enhed, er lavet af en nyere version af Selskap. Installér den nyere version; intet er ændret.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written. Nothing has been changed.</source>
        <translation>Der kan ikke skrives i mappen %1. Intet er ændret.</translation>
    </message>
    <message>
        <source>The demonstration is open in another window; close that one before beginning anew.</source>
        <translation>Demonstrationen er åben i et andet vindue; luk det, før du begynder forfra.</translation>
    </message>
    <message>
        <source>The demonstration&apos;s own service has ended. You can go on reading and editing; start the program again to send.</source>
        <translation>Demonstrationens egen tjeneste er stoppet. Du kan fortsat læse og redigere; start programmet igen for at sende.</translation>
    </message>
    <message>
        <source>The demonstration&apos;s own service did not start. Is another copy of the demonstration running? Details: %1</source>
        <translation>Demonstrationens egen tjeneste startede ikke. Kører demonstrationen allerede? Detaljer: %1</translation>
    </message>
    <message>
        <source>Finish signing in in your browser.</source>
        <translation>Gør login færdigt i browseren.</translation>
    </message>
    <message>
        <source>No browser could be opened. Open this link in one: %1</source>
        <translation>Ingen browser kunne åbnes. Åbn dette link i en: %1</translation>
    </message>
    <message>
        <source>Your keyring has not answered yet. Until it does, you have to sign in again at the next start.</source>
        <translation>Nøgleringen har ikke svaret endnu. Indtil den gør det, skal du logge ind igen ved næste start.</translation>
    </message>
    <message>
        <source>This machine has no keyring that works. Nothing secret is kept, so you have to sign in again at the next start.</source>
        <translation>Denne computer har ingen nøglering, der virker. Intet hemmeligt gemmes, så du skal logge ind igen ved næste start.</translation>
    </message>
    <message>
        <source>There is no profile to start with. Start the window once and sign in.</source>
        <translation>Der er ingen profil at starte med. Åbn vinduet én gang, og log ind.</translation>
    </message>
    <message>
        <source>Fetch it anew</source>
        <translation>Hent den på ny</translation>
    </message>
    <message>
        <source>The copy of the account on this device is damaged, and lists may be wrong. Your changes are kept.</source>
        <translation>Kopien af kontoen på denne enhed er beskadiget, og lister kan være forkerte. Dine ændringer er bevaret.</translation>
    </message>
    <message>
        <source>This link cannot be opened.</source>
        <translation>Dette link kan ikke åbnes.</translation>
    </message>
    <message>
        <source>This link leads to another company than the one in this window.</source>
        <translation>Dette link gælder en anden virksomhed end den i dette vindue.</translation>
    </message>
    <message>
        <source>This link leads to something that you may not see.</source>
        <translation>Dette link fører til noget, som du ikke må se.</translation>
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
        <translation>Demonstrationen logger selv ind; der er intet at logge ud af.</translation>
    </message>
    <message>
        <source>Your choice takes effect when the open dialog is closed.</source>
        <translation>Valget træder i kraft, når den åbne dialog lukkes.</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Gem</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annullér</translation>
    </message>
    <message>
        <source>It was not saved. %1</source>
        <translation>Det blev ikke gemt. %1</translation>
    </message>
    <message>
        <source>Somebody else has emptied this meanwhile.</source>
        <translation>En anden har tømt dette i mellemtiden.</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile, to: %1</source>
        <translation>En anden har ændret dette i mellemtiden, til: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) must be mended first.</source>
        <translation>
            <numerusform>%n felt skal rettes først.</numerusform>
            <numerusform>%n felter skal rettes først.</numerusform>
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
        <translation>✎ Fjernelse venter</translation>
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
        <translation>Brugt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 af %2</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regler</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rettigheder</translation>
    </message>
    <message>
        <source>This person may do nothing.</source>
        <translation>Denne person må ikke gøre noget.</translation>
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
        <translation>Antal</translation>
    </message>
    <message>
        <source>Each, excl. VAT</source>
        <translation>Stykpris, ekskl. moms</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Godkendelse</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Tilknyttet</translation>
    </message>
    <message>
        <source>Use by period</source>
        <translation>Forbrug pr. periode</translation>
    </message>
    <message>
        <source>At this pace %1 (%2) will be used by %3.</source>
        <translation>I dette tempo er %1 (%2) brugt senest %3.</translation>
    </message>
    <message>
        <source>Earlier periods are shown when there is a line.</source>
        <translation>Tidligere perioder vises, når der er forbindelse.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>a time, a person: what they did</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>The log tells nothing of this record.</source>
        <translation>Loggen siger intet om dette objekt.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Show &amp;history</source>
        <translation>Vis &amp;historik</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Et øjeblik …</translation>
    </message>
    <message>
        <source>The log is kept by the service: it can be read when there is a line.</source>
        <translation>Loggen ligger hos tjenesten og kan læses, når der er forbindelse.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>Show &amp;all in the log …</source>
        <translation>Vis &amp;alt i loggen …</translation>
    </message>
    <message>
        <source>Restricted for this person</source>
        <translation>Begrænset for denne person</translation>
    </message>
    <message>
        <source>Restricted by %1, %2</source>
        <comment>a person, a time</comment>
        <translation>Begrænset af %1, %2</translation>
    </message>
    <message>
        <source>Restricted for this person …</source>
        <translation>Begrænset for denne person …</translation>
    </message>
    <message>
        <source>Restricted for this person. By whom and when is told when there is a line.</source>
        <translation>Begrænset for denne person. Af hvem og hvornår vises, når der er forbindelse.</translation>
    </message>
    <message>
        <source>Restricted for this person. The log does not tell by whom.</source>
        <translation>Begrænset for denne person. Loggen siger ikke af hvem.</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Ophæv</translation>
    </message>
    <message>
        <source>Restrict</source>
        <translation>Begræns</translation>
    </message>
    <message>
        <source>Lift the restriction: %1</source>
        <translation>Ophæv begrænsningen: %1</translation>
    </message>
    <message>
        <source>Restrict: %1</source>
        <translation>Begræns: %1</translation>
    </message>
    <message>
        <source>%1 has this right again: %2</source>
        <translation>%1 har igen denne rettighed: %2</translation>
    </message>
    <message>
        <source>%1 no longer has this right: %2</source>
        <translation>%1 har ikke længere denne rettighed: %2</translation>
    </message>
    <message>
        <source>&amp;Effective rights …</source>
        <translation>&amp;Gældende rettigheder …</translation>
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
        <translation>&amp;Kopiér</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Vælg &amp;alle</translation>
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
        <translation>Virksomhed</translation>
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
        <translation>Bruger</translation>
    </message>
    <message>
        <source>User activity</source>
        <translation>Brugeraktivitet</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Budget usage</source>
        <translation>Budgetforbrug</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Virksomheder</translation>
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
        <translation>Brugere</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>Budgetter</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ordrer</translation>
    </message>
    <message>
        <source>Invite again</source>
        <translation>Invitér igen</translation>
    </message>
    <message>
        <source>Withdraw the invitation</source>
        <translation>Træk invitationen tilbage</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Deaktivér</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Aktivér</translation>
    </message>
    <message>
        <source>Send a password link</source>
        <translation>Send adgangskodelink</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Godkend</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Afvis</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>Giv videre</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>Mind om</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Træk tilbage</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(intet navn)</translation>
    </message>
    <message>
        <source>✎ Waiting</source>
        <translation>✎ Venter</translation>
    </message>
    <message>
        <source>⟳ Sending</source>
        <translation>⟳ Sendes</translation>
    </message>
    <message>
        <source>⚠ Must be decided</source>
        <translation>⚠ Skal afgøres</translation>
    </message>
    <message>
        <source>✕ Refused</source>
        <translation>✕ Afvist</translation>
    </message>
    <message>
        <source>⟳ Will be tried again</source>
        <translation>⟳ Prøves igen</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Opret</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ændr</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Application to pay by invoice</source>
        <translation>Ansøgning om faktura</translation>
    </message>
    <message>
        <source>Applications to pay by invoice</source>
        <translation>Ansøgninger om faktura</translation>
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
        <translation>&amp;Bed om adgang</translation>
    </message>
    <message>
        <source>Register your company</source>
        <translation>Registrér din virksomhed</translation>
    </message>
    <message>
        <source>The company can then pay by card, and apply for invoice. You become its first administrator.</source>
        <translation>Virksomheden kan så betale med kort og søge om faktura. Du bliver dens første administrator.</translation>
    </message>
    <message>
        <source>The company</source>
        <translation>Virksomheden</translation>
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
        <translation>Navn</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>You, its first administrator</source>
        <translation>Dig, dens første administrator</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Fornavn</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Efternavn</translation>
    </message>
    <message>
        <source>Your e-mail</source>
        <translation>Din e-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Adgangskode</translation>
    </message>
    <message>
        <source>Sho&amp;w the password</source>
        <translation>&amp;Vis adgangskoden</translation>
    </message>
    <message>
        <source>Strength of the password</source>
        <translation>Adgangskodens styrke</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>&amp;Registrér</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) more are needed.</source>
        <translation>
            <numerusform>Der mangler %n tegn.</numerusform>
            <numerusform>Der mangler %n tegn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters. A few words that only you put together are good.</source>
        <translation>
            <numerusform>Mindst %n tegn. Nogle ord, som kun du sætter sammen, er gode.</numerusform>
            <numerusform>Mindst %n tegn. Nogle ord, som kun du sætter sammen, er gode.</numerusform>
        </translation>
    </message>
    <message>
        <source>too short</source>
        <translation>for kort</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>rimelig</translation>
    </message>
    <message>
        <source>good</source>
        <translation>god</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>stærk</translation>
    </message>
    <message>
        <source>Registering …</source>
        <translation>Registrerer …</translation>
    </message>
    <message>
        <source>This company is registered already. You can ask one of its administrators for access.</source>
        <translation>Denne virksomhed er allerede registreret. Du kan bede en af dens administratorer om adgang.</translation>
    </message>
    <message>
        <source>The administrators of the company have got an e-mail from you. They can invite you.</source>
        <translation>Virksomhedens administratorer har fået en e-mail fra dig. De kan invitere dig.</translation>
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
        <translation>Fjern %1?</translation>
    </message>
    <message>
        <source>Move them to</source>
        <translation>Flyt dem til</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Fjern</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) belong to it.</source>
        <translation>
            <numerusform>%n bruger hører til den.</numerusform>
            <numerusform>%n brugere hører til den.</numerusform>
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
            <numerusform>%n budget gælder for den.</numerusform>
            <numerusform>%n budgetter gælder for den.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at what is in it …</source>
        <translation>Ser efter, hvad der er i den …</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Den er tom.</translation>
    </message>
    <message>
        <source>Choose a group that is not this one and not below it.</source>
        <translation>Vælg en gruppe, der hverken er denne eller ligger under den.</translation>
    </message>
    <message>
        <source>You may not move its users: that needs the right to edit users.</source>
        <translation>Du må ikke flytte dens brugere: det kræver ret til at redigere brugere.</translation>
    </message>
    <message>
        <source>You may not move its budgets: that needs the right to change budgets.</source>
        <translation>Du må ikke flytte dens budgetter: det kræver ret til at ændre budgetter.</translation>
    </message>
    <message>
        <source>Move and &amp;remove</source>
        <translation>Flyt og &amp;fjern</translation>
    </message>
    <message>
        <source>The removal of %1 is saved, and is sent as soon as there is a line.</source>
        <translation>Fjernelsen af %1 er gemt og sendes, så snart der er forbindelse.</translation>
    </message>
</context>
<context>
    <name>RemoveRoleDialog</name>
    <message>
        <source>Give them instead:</source>
        <translation>Giv dem i stedet:</translation>
    </message>
    <message>
        <source>Remove role</source>
        <translation>Fjern rolle</translation>
    </message>
    <message>
        <source>Who has the role</source>
        <translation>Hvem der har rollen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Fjern</translation>
    </message>
    <message>
        <source>Remove the role %1?</source>
        <translation>Fjern rollen %1?</translation>
    </message>
    <message>
        <source>The role %1 is removed.</source>
        <translation>Rollen %1 er fjernet.</translation>
    </message>
    <message>
        <source>It was not saved. %1</source>
        <translation>Det blev ikke gemt. %1</translation>
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
        <translation>Et øjeblik …</translation>
    </message>
    <message numerus="yes">
        <source>Moved %1 of %n user(s) …</source>
        <translation>
            <numerusform>Flyttede %1 af %n bruger …</numerusform>
            <numerusform>Flyttede %1 af %n brugere …</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has this role.</source>
        <translation>Ingen har denne rolle.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) have this role. They are given another one first.</source>
        <translation>
            <numerusform>%n bruger har denne rolle og får en anden først.</numerusform>
            <numerusform>%n brugere har denne rolle og får en anden først.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them cannot be given this role by you, such as %1: %2</source>
        <translation>
            <numerusform>%n af dem kan ikke få denne rolle af dig: %1. %2</numerusform>
            <numerusform>%n af dem kan ikke få denne rolle af dig, blandt dem %1. %2</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Move and remove</source>
        <translation>&amp;Flyt og fjern</translation>
    </message>
    <message>
        <source>Choose a role</source>
        <translation>Vælg en rolle</translation>
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
        <translation>E&amp;xcel-projektmappe (XLSX)</translation>
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
        <source>Sa&amp;ve as …</source>
        <translation>&amp;Gem som …</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-projektmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <comment>who has made the report; day and time</comment>
        <translation>%1, pr. %2</translation>
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
        <translation>Filen blev ikke skrevet. %1</translation>
    </message>
</context>
<context>
    <name>RestrictDialog</name>
    <message>
        <source>Restrict rights</source>
        <translation>Begræns rettigheder</translation>
    </message>
    <message>
        <source>Rights to restrict</source>
        <translation>Rettigheder at begrænse</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Gem</translation>
    </message>
    <message>
        <source>Restrict the rights of %1</source>
        <translation>Begræns rettighederne for %1</translation>
    </message>
    <message numerus="yes">
        <source>Restrict the rights of %n user(s)</source>
        <translation>
            <numerusform>Begræns rettighederne for %n bruger</numerusform>
            <numerusform>Begræns rettighederne for %n brugere</numerusform>
        </translation>
    </message>
    <message>
        <source>A checked right is kept from the person, whatever their roles give. Taking the check away gives it back.</source>
        <translation>En rettighed med flueben er frataget personen, uanset hvad rollerne giver. Fjern fluebenet for at give den tilbage.</translation>
    </message>
    <message>
        <source>%1 – given to %2, restricted for %3 of them</source>
        <translation>%1 – givet til %2, begrænset for %3 af dem</translation>
    </message>
    <message>
        <source>%1 – given to %2</source>
        <translation>%1 – givet til %2</translation>
    </message>
    <message numerus="yes">
        <source>This changes the rights of %n user(s).</source>
        <translation>
            <numerusform>Dette ændrer rettighederne for %n bruger.</numerusform>
            <numerusform>Dette ændrer rettighederne for %n brugere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Intet er ændret endnu.</translation>
    </message>
    <message>
        <source>%1 is left as they are: %2</source>
        <translation>%1 ændres ikke: %2</translation>
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
            <numerusform>Rettighederne for %n bruger er gemt.</numerusform>
            <numerusform>Rettighederne for %n brugere er gemt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RightsActions</name>
    <message>
        <source>&amp;Effective rights …</source>
        <translation>&amp;Gældende rettigheder …</translation>
    </message>
    <message>
        <source>&amp;Restrict rights …</source>
        <translation>&amp;Begræns rettigheder …</translation>
    </message>
    <message>
        <source>Choose users first.</source>
        <translation>Vælg brugere først.</translation>
    </message>
    <message>
        <source>Choose one user.</source>
        <translation>Vælg én bruger.</translation>
    </message>
</context>
<context>
    <name>RightsReport</name>
    <message>
        <source>No role gives it</source>
        <translation>Ingen rolle giver den</translation>
    </message>
    <message>
        <source>Denied by %1</source>
        <translation>Nægtes af %1</translation>
    </message>
    <message>
        <source>Given by %1, but denied by %2</source>
        <translation>Gives af %1, men nægtes af %2</translation>
    </message>
    <message>
        <source>Given by %1, but restricted for this person</source>
        <translation>Gives af %1, men er begrænset for denne person</translation>
    </message>
    <message>
        <source>Given by %1</source>
        <translation>Gives af %1</translation>
    </message>
    <message>
        <source>A person&apos;s rights are the sum of their roles, less what any of these roles denies, less what is restricted for the person.</source>
        <translation>En persons rettigheder er summen af rollerne, minus det, en af rollerne nægter, minus det, der er begrænset for personen.</translation>
    </message>
    <message>
        <source>%1 denies what %2 gives, and wins: %3</source>
        <translation>%1 nægter det, %2 giver, og det er nægtelsen, der gælder: %3</translation>
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
        <translation>Indbygget</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Rettigheder</translation>
    </message>
    <message>
        <source>Denied permissions</source>
        <translation>Nægtede rettigheder</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>All rights.</source>
        <translation>Alle rettigheder.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Almindelige kunderettigheder</translation>
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
        <translation>Administrerer brugere og ser virksomhedens ordrer.</translation>
    </message>
    <message>
        <source>Order approver</source>
        <translation>Ordregodkender</translation>
    </message>
    <message>
        <source>Approves orders and cannot place any.</source>
        <translation>Godkender ordrer og kan ikke selv bestille.</translation>
    </message>
</context>
<context>
    <name>RoleChanges</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Gem</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annullér</translation>
    </message>
    <message>
        <source>The rights of the role %1 are saved.</source>
        <translation>Rettighederne i rollen %1 er gemt.</translation>
    </message>
    <message>
        <source>It was not saved. %1</source>
        <translation>Det blev ikke gemt. %1</translation>
    </message>
    <message>
        <source>The form of the role is open: it saves these changes too.</source>
        <translation>Formularen for rollen er åben og gemmer også disse ændringer.</translation>
    </message>
    <message numerus="yes">
        <source>%n other role(s) have changes that are not saved.</source>
        <translation>
            <numerusform>%n anden rolle har ændringer, der ikke er gemt.</numerusform>
            <numerusform>%n andre roller har ændringer, der ikke er gemt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The changes change nobody&apos;s rights now.</source>
        <translation>Ændringerne ændrer ingens rettigheder nu.</translation>
    </message>
</context>
<context>
    <name>RoleImpact</name>
    <message>
        <source>Nobody has this role.</source>
        <translation>Ingen har denne rolle.</translation>
    </message>
    <message numerus="yes">
        <source>Applies to %n user(s).</source>
        <translation>
            <numerusform>Gælder %n bruger.</numerusform>
            <numerusform>Gælder %n brugere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Applies to %n user(s), %1 of them invited.</source>
        <translation>
            <numerusform>Gælder %n bruger, heraf %1 inviteret.</numerusform>
            <numerusform>Gælder %n brugere, heraf %1 inviterede.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) would gain: %1</source>
        <translation>
            <numerusform>%n bruger får: %1</numerusform>
            <numerusform>%n brugere får: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) would lose: %1</source>
        <translation>
            <numerusform>%n bruger mister: %1</numerusform>
            <numerusform>%n brugere mister: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The company would lose its last administrator.</source>
        <translation>Virksomheden mister sin sidste administrator.</translation>
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
        <translation>&amp;Kopiér rolle …</translation>
    </message>
    <message>
        <source>&amp;Remove role …</source>
        <translation>Fj&amp;ern rolle …</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Ny rolle</translation>
    </message>
    <message>
        <source>Copy role</source>
        <translation>Kopiér rolle</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (kopi)</translation>
    </message>
    <message>
        <source>What the role gives and denies is chosen in the table afterwards.</source>
        <translation>Hvad rollen giver og nægter, vælges i tabellen bagefter.</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Opret</translation>
    </message>
    <message>
        <source>The role %1 is created.</source>
        <translation>Rollen %1 er oprettet.</translation>
    </message>
    <message>
        <source>Choose a role first.</source>
        <translation>Vælg en rolle først.</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>You work offline. The changes are sent when you go online again.</source>
        <translation>Du arbejder offline. Ændringerne sendes, når du går online igen.</translation>
    </message>
    <message>
        <source>You are signed out. The changes are sent when you have signed in again.</source>
        <translation>Du er logget ud. Ændringerne sendes, når du har logget ind igen.</translation>
    </message>
    <message>
        <source>Synchronisation has stopped. The changes are kept on this computer.</source>
        <translation>Synkroniseringen er stoppet. Ændringerne er bevaret på denne computer.</translation>
    </message>
    <message>
        <source>The changes are sent as soon as everything has been fetched.</source>
        <translation>Ændringerne sendes, så snart alt er hentet.</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Søg</translation>
    </message>
    <message>
        <source>Search in the settings</source>
        <translation>Søg i indstillingerne</translation>
    </message>
    <message>
        <source>No setting matches.</source>
        <translation>Ingen indstilling passer.</translation>
    </message>
    <message>
        <source>&amp;Restore the usual ones</source>
        <translation>&amp;Nulstil</translation>
    </message>
    <message>
        <source>Everything but the language is set as it was at first.</source>
        <translation>Alt undtagen sproget bliver som fra starten.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Luk</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Udseende og sprog</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>As the language</source>
        <translation>Som sproget</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Numbers and dates</source>
        <translation>Tal og datoer</translation>
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
        <translation>Af den størrelse, som skrivebordet har angivet.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Begin &amp;offline</source>
        <translation>Start &amp;offline</translation>
    </message>
    <message>
        <source>Nothing is sent or fetched at the next start until you choose to go online. What you change is kept.</source>
        <translation>Ved næste start sendes og hentes intet, før du vælger at gå online. Det, du ændrer, bliver gemt.</translation>
    </message>
    <message>
        <source>Account on this machine</source>
        <translation>Kontoen på denne computer</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Virksomhed</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Logget ind som</translation>
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
        <translation>Åbn &amp;mappen</translation>
    </message>
    <message>
        <source>Sign &amp;out of this machine …</source>
        <translation>Log &amp;ud af denne computer …</translation>
    </message>
    <message>
        <source>The copy of the account, the changes that wait, and how the window is arranged.</source>
        <translation>Kopien af kontoen, de ventende ændringer, og hvordan vinduet er indrettet.</translation>
    </message>
    <message>
        <source>The copy of the account is removed from this machine.</source>
        <translation>Kopien af kontoen fjernes fra denne computer.</translation>
    </message>
    <message>
        <source>Notifications of the desktop</source>
        <translation>Meddelelser på skrivebordet</translation>
    </message>
    <message>
        <source>&amp;Orders that wait for my approval</source>
        <translation>&amp;Ordrer, der venter på min godkendelse</translation>
    </message>
    <message>
        <source>&amp;Budgets that reach their warning threshold</source>
        <translation>&amp;Budgetter, der når advarselsgrænsen</translation>
    </message>
    <message>
        <source>Changes that &amp;must be decided</source>
        <translation>Ændringer, der &amp;skal afgøres</translation>
    </message>
    <message>
        <source>&amp;Invitations that are about to expire</source>
        <translation>&amp;Invitationer, der snart udløber</translation>
    </message>
</context>
<context>
    <name>ShortcutsWindow</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Genvejstaster</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Søg</translation>
    </message>
    <message>
        <source>Search in the shortcuts</source>
        <translation>Søg blandt genvejstasterne</translation>
    </message>
    <message>
        <source>No shortcut matches.</source>
        <translation>Ingen genvejstast passer.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Handling</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Genvejstast</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>SignOutDialog</name>
    <message>
        <source>Signing out removes what is stored on this computer. The changes can be kept for you, and are sent when you sign in here again.</source>
        <translation>Når du logger ud, fjernes det, der er lagret på denne computer. Ændringerne kan gemmes til dig og sendes, når du logger ind her igen.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Log ud</translation>
    </message>
    <message>
        <source>&amp;Keep for me</source>
        <translation>&amp;Gem til mig</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Kassér</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Progress of fetching the account</source>
        <translation>Hvor langt hentningen af kontoen er nået</translation>
    </message>
    <message>
        <source>Show the changes that wait</source>
        <translation>Vis de ændringer, der venter</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Starter …</translation>
    </message>
    <message>
        <source>Fetching the account: %1 of about %2</source>
        <translation>Henter kontoen: %1 af ca. %2</translation>
    </message>
    <message>
        <source>Fetching the account …</source>
        <translation>Henter kontoen …</translation>
    </message>
    <message>
        <source>Fetching the account anew; what is shown is from %1</source>
        <translation>Henter kontoen på ny; det viste er fra %1</translation>
    </message>
    <message>
        <source>Connected – synchronised %1</source>
        <translation>Forbundet – synkroniseret %1</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Forbundet</translation>
    </message>
    <message>
        <source>Offline – as of %1</source>
        <translation>Offline – pr. %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message numerus="yes">
        <source>No contact with the service – next try in %n second(s)</source>
        <translation>
            <numerusform>Ingen kontakt med tjenesten – næste forsøg om %n sekund</numerusform>
            <numerusform>Ingen kontakt med tjenesten – næste forsøg om %n sekunder</numerusform>
        </translation>
    </message>
    <message>
        <source>No contact with the service – trying …</source>
        <translation>Ingen kontakt med tjenesten – forsøger …</translation>
    </message>
    <message>
        <source>Signed out – as of %1</source>
        <translation>Logget ud – pr. %1</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Ikke logget ind</translation>
    </message>
    <message>
        <source>Synchronisation has stopped</source>
        <translation>Synkroniseringen er stoppet</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait(s)</source>
        <translation>
            <numerusform>%n ændring venter</numerusform>
            <numerusform>%n ændringer venter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n must be decided</source>
        <translation>
            <numerusform>%n skal afgøres</numerusform>
            <numerusform>%n skal afgøres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n afvist</numerusform>
            <numerusform>%n afvist</numerusform>
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
        <translation>Der kan ikke skrives i mappen %1.</translation>
    </message>
    <message>
        <source>The account did not become ready within a minute.</source>
        <translation>Kontoen blev ikke klar inden for et minut.</translation>
    </message>
</context>
<context>
    <name>UndoStack</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n ændring</numerusform>
            <numerusform>%n ændringer</numerusform>
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
        <translation>&amp;Send nu</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Sender</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are not sent</source>
        <translation>
            <numerusform>%n ændring er ikke sendt</numerusform>
            <numerusform>%n ændringer er ikke sendt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending … %n left</source>
        <translation>
            <numerusform>Sender … %n tilbage</numerusform>
            <numerusform>Sender … %n tilbage</numerusform>
        </translation>
    </message>
    <message>
        <source>They cannot be sent: each was refused, or must be decided first.</source>
        <translation>Ingen af dem kan sendes: de er afvist eller skal afgøres først.</translation>
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
        <translation>Efternavn</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
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
        <translation>Beløbsgrænse pr. ordre</translation>
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
        <translation>Sprog</translation>
    </message>
    <message>
        <source>Employee number</source>
        <translation>Medarbejdernummer</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>Omkostningssted</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sidste dag</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>Stedfortræder</translation>
    </message>
    <message>
        <source>Restricted rights</source>
        <translation>Begrænsede rettigheder</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Daily digest by e-mail</source>
        <translation>Daglig oversigt på e-mail</translation>
    </message>
    <message>
        <source>Invitation sent</source>
        <translation>Invitation sendt</translation>
    </message>
    <message>
        <source>Invitation expires</source>
        <translation>Invitationen udløber</translation>
    </message>
    <message>
        <source>Has not chosen a password yet</source>
        <translation>Har ikke valgt adgangskode endnu</translation>
    </message>
</context>
<context>
    <name>UserActivity</name>
    <message>
        <source>Last sign-in</source>
        <translation>Seneste login</translation>
    </message>
</context>
<context>
    <name>UserChangeDialog</name>
    <message>
        <source>Invite %1 again?</source>
        <translation>Invitér %1 igen?</translation>
    </message>
    <message numerus="yes">
        <source>Invite %n user(s) again?</source>
        <translation>
            <numerusform>Invitér %n bruger igen?</numerusform>
            <numerusform>Invitér %n brugere igen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdraw the invitation of %1?</source>
        <translation>Træk invitationen til %1 tilbage?</translation>
    </message>
    <message numerus="yes">
        <source>Withdraw %n invitation(s)?</source>
        <translation>
            <numerusform>Træk %n invitation tilbage?</numerusform>
            <numerusform>Træk %n invitationer tilbage?</numerusform>
        </translation>
    </message>
    <message>
        <source>Send %1 a password link?</source>
        <translation>Send %1 et adgangskodelink?</translation>
    </message>
    <message numerus="yes">
        <source>Send %n user(s) a password link?</source>
        <translation>
            <numerusform>Send %n bruger et adgangskodelink?</numerusform>
            <numerusform>Send %n brugere et adgangskodelink?</numerusform>
        </translation>
    </message>
    <message>
        <source>Disable %1?</source>
        <translation>Deaktivér %1?</translation>
    </message>
    <message numerus="yes">
        <source>Disable %n user(s)?</source>
        <translation>
            <numerusform>Deaktivér %n bruger?</numerusform>
            <numerusform>Deaktivér %n brugere?</numerusform>
        </translation>
    </message>
    <message>
        <source>Enable %1?</source>
        <translation>Aktivér %1?</translation>
    </message>
    <message numerus="yes">
        <source>Enable %n user(s)?</source>
        <translation>
            <numerusform>Aktivér %n bruger?</numerusform>
            <numerusform>Aktivér %n brugere?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Fjern %1?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n user(s)?</source>
        <translation>
            <numerusform>Fjern %n bruger?</numerusform>
            <numerusform>Fjern %n brugere?</numerusform>
        </translation>
    </message>
    <message>
        <source>A new e-mail is sent. The link in the earlier one works no more.</source>
        <translation>En ny e-mail sendes. Linket i den forrige holder op med at virke.</translation>
    </message>
    <message>
        <source>The link in the e-mail works no more, and the user is taken off the list.</source>
        <translation>Linket i e-mailen holder op med at virke, og brugeren fjernes fra listen.</translation>
    </message>
    <message>
        <source>An e-mail with a link is sent, through which a new password is chosen. The old one works until then.</source>
        <translation>Der sendes en e-mail med et link til at vælge en ny adgangskode. Den gamle gælder indtil da.</translation>
    </message>
    <message>
        <source>Signed out at once, and can neither order nor approve. Roles, group, payment methods and limits are kept, and come back when the user is enabled.</source>
        <translation>Logges ud straks og kan hverken bestille eller godkende. Roller, gruppe, betalingsmetoder og grænser beholdes og gælder igen, når brugeren aktiveres.</translation>
    </message>
    <message>
        <source>Can sign in again, with the same roles, group, payment methods and limits as before.</source>
        <translation>Kan logge ind igen med samme roller, gruppe, betalingsmetoder og grænser som før.</translation>
    </message>
    <message>
        <source>This cannot be undone. Whoever is only disabled keeps roles and limits and can be enabled again. Orders and the log keep the name.</source>
        <translation>Dette kan ikke fortrydes. Den, der kun deaktiveres, beholder roller og grænser og kan aktiveres igen. Ordrer og log beholder navnet.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annullér</translation>
    </message>
    <message>
        <source>Send invitation &amp;again</source>
        <translation>Send invitation i&amp;gen</translation>
    </message>
    <message>
        <source>&amp;Withdraw invitation</source>
        <translation>&amp;Træk invitation tilbage</translation>
    </message>
    <message>
        <source>Send &amp;password link</source>
        <translation>Send &amp;adgangskodelink</translation>
    </message>
    <message>
        <source>&amp;Disable</source>
        <translation>&amp;Deaktivér</translation>
    </message>
    <message>
        <source>&amp;Enable</source>
        <translation>A&amp;ktivér</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Fjern</translation>
    </message>
    <message>
        <source>It cannot be done:</source>
        <translation>Det kan ikke gøres:</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) are left out:</source>
        <translation>
            <numerusform>%n bruger udelades:</numerusform>
            <numerusform>%n brugere udelades:</numerusform>
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
        <translation>Ser efter, hvad dette berører …</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) that wait for approval are cancelled.</source>
        <translation>
            <numerusform>%n ordre, der venter på godkendelse, annulleres.</numerusform>
            <numerusform>%n ordrer, der venter på godkendelse, annulleres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of theirs wait for approval, and can still be decided.</source>
        <translation>
            <numerusform>%n egen ordre venter på godkendelse og kan stadig afgøres.</numerusform>
            <numerusform>%n egne ordrer venter på godkendelse og kan stadig afgøres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting order(s) that they could approve go to other approvers.</source>
        <translation>
            <numerusform>%n ventende ordre til godkendelse går til andre godkendere.</numerusform>
            <numerusform>%n ventende ordrer til godkendelse går til andre godkendere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) lose an approver.</source>
        <translation>
            <numerusform>%n gruppe mister en godkender.</numerusform>
            <numerusform>%n grupper mister en godkender.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) name them as approver; others decide meanwhile.</source>
        <translation>
            <numerusform>Er godkender i %n gruppe; andre afgør imens.</numerusform>
            <numerusform>Er godkender i %n grupper; andre afgør imens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delegation(s) to them end.</source>
        <translation>
            <numerusform>Er ikke længere stedfortræder for %n person.</numerusform>
            <numerusform>Er ikke længere stedfortræder for %n personer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delegation(s) to them have no effect meanwhile.</source>
        <translation>
            <numerusform>Er stedfortræder for %n person, uden virkning imens.</numerusform>
            <numerusform>Er stedfortræder for %n personer, uden virkning imens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n budget(s) of theirs are removed.</source>
        <translation>
            <numerusform>%n eget budget fjernes.</numerusform>
            <numerusform>%n egne budgetter fjernes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UserCommands</name>
    <message numerus="yes">
        <source>%n invitation(s) will be sent again.</source>
        <translation>
            <numerusform>%n invitation sendes igen.</numerusform>
            <numerusform>%n invitationer sendes igen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) will be withdrawn.</source>
        <translation>
            <numerusform>%n invitation trækkes tilbage.</numerusform>
            <numerusform>%n invitationer trækkes tilbage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n password link(s) will be sent.</source>
        <translation>
            <numerusform>%n adgangskodelink sendes.</numerusform>
            <numerusform>%n adgangskodelinks sendes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) will be disabled.</source>
        <translation>
            <numerusform>%n bruger deaktiveres.</numerusform>
            <numerusform>%n brugere deaktiveres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) will be enabled.</source>
        <translation>
            <numerusform>%n bruger aktiveres.</numerusform>
            <numerusform>%n brugere aktiveres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) will be removed.</source>
        <translation>
            <numerusform>%n bruger fjernes.</numerusform>
            <numerusform>%n brugere fjernes.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Invite users …</source>
        <translation>&amp;Invitér brugere …</translation>
    </message>
    <message>
        <source>&amp;Create user …</source>
        <translation>&amp;Opret bruger …</translation>
    </message>
    <message>
        <source>Employee &amp;leaves …</source>
        <translation>Medarbejder &amp;stopper …</translation>
    </message>
    <message>
        <source>Choose a user first.</source>
        <translation>Vælg en bruger først.</translation>
    </message>
    <message>
        <source>Choose one user.</source>
        <translation>Vælg én bruger.</translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) will be sent.</source>
        <translation>
            <numerusform>%n invitation sendes.</numerusform>
            <numerusform>%n invitationer sendes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Create user</source>
        <translation>Opret bruger</translation>
    </message>
    <message>
        <source>The new user gets an e-mail with a link to choose a password.</source>
        <translation>Den nye bruger får en e-mail med et link til at vælge adgangskode.</translation>
    </message>
    <message>
        <source>&amp;Create user</source>
        <translation>&amp;Opret bruger</translation>
    </message>
    <message>
        <source>%1 is created, and gets an e-mail.</source>
        <translation>%1 oprettes og får en e-mail.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) will be made, since %1 leaves.</source>
        <translation>
            <numerusform>%n ændring laves, fordi %1 stopper.</numerusform>
            <numerusform>%n ændringer laves, fordi %1 stopper.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UserPage</name>
    <message>
        <source>All users</source>
        <translation>Alle brugere</translation>
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
        <translation>Der er ingen invitation, der venter på svar.</translation>
    </message>
    <message>
        <source>Only somebody who is active gets a link for the password.</source>
        <translation>Kun den, der er aktiv, får et adgangskodelink.</translation>
    </message>
    <message>
        <source>This user is disabled already.</source>
        <translation>Brugeren er allerede deaktiveret.</translation>
    </message>
    <message>
        <source>This user is not disabled.</source>
        <translation>Brugeren er ikke deaktiveret.</translation>
    </message>
    <message>
        <source>The removal of this user waits already.</source>
        <translation>Fjernelsen af brugeren venter allerede.</translation>
    </message>
    <message>
        <source>This user has not been sent to the service yet.</source>
        <translation>Brugeren er ikke sendt til tjenesten endnu.</translation>
    </message>
</context>
<context>
    <name>UserSearch</name>
    <message>
        <source>Search by name or e-mail</source>
        <translation>Søg på navn eller e-mail</translation>
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
        <translation>Fjern den valgte person fra listen</translation>
    </message>
    <message>
        <source>Add a person to: %1</source>
        <translation>Tilføj en person i: %1</translation>
    </message>
    <message>
        <source>(a person you cannot see)</source>
        <translation>(en person, du ikke kan se)</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Link copied</source>
        <translation>Linket er kopieret</translation>
    </message>
    <message>
        <source>Administer your company&apos;s account at the shop: who may buy, with which rights, from which budget, and who approves.</source>
        <translation>Administrér virksomhedens konto i netbutikken: hvem der må handle, med hvilke rettigheder, fra hvilket budget, og hvem der godkender.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprog</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>&amp;Address of the service</source>
        <translation>Tjenestens &amp;adresse</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>Tjenestens adresse</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Log ind</translation>
    </message>
    <message>
        <source>Your browser opens, and you sign in on the service&apos;s own page.</source>
        <translation>Browseren åbnes, og du logger ind på tjenestens egen side.</translation>
    </message>
    <message>
        <source>Finish signing in in your browser</source>
        <translation>Gør login færdigt i browseren</translation>
    </message>
    <message>
        <source>A page of %1 has been opened there. This window goes on by itself when you have signed in.</source>
        <translation>En side hos %1 er åbnet der. Dette vindue fortsætter af sig selv, når du har logget ind.</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>&amp;Åbn igen</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Kopiér &amp;link</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnullér</translation>
    </message>
    <message>
        <source>&amp;Register your company …</source>
        <translation>&amp;Registrér din virksomhed …</translation>
    </message>
    <message>
        <source>Contact &amp;us</source>
        <translation>&amp;Kontakt os</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Opdatér</translation>
    </message>
    <message>
        <source>&amp;Work offline</source>
        <translation>Arbejd &amp;offline</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>Gå online</translation>
    </message>
    <message>
        <source>Show what the service has</source>
        <translation>Vis det, tjenesten har</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>Log &amp;ind</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Redigér</translation>
    </message>
    <message>
        <source>&amp;Search in the list</source>
        <translation>&amp;Søg på listen</translation>
    </message>
    <message>
        <source>&amp;Changes that wait …</source>
        <translation>Æ&amp;ndringer, der venter …</translation>
    </message>
    <message>
        <source>&amp;Delegate …</source>
        <translation>S&amp;tedfortræder …</translation>
    </message>
    <message>
        <source>&amp;Log …</source>
        <translation>&amp;Log …</translation>
    </message>
    <message>
        <source>&amp;Details beside the list</source>
        <translation>Oplysninger ved &amp;siden af listen</translation>
    </message>
    <message>
        <source>Sign &amp;out …</source>
        <translation>Log &amp;ud …</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Genvejstaster</translation>
    </message>
    <message>
        <source>&amp;About Selskap</source>
        <translation>&amp;Om Selskap</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afslut</translation>
    </message>
    <message>
        <source>You do not approve orders, so nobody needs to do it in your place.</source>
        <translation>Du godkender ikke ordrer, så ingen behøver at gøre det i dit sted.</translation>
    </message>
    <message>
        <source>There is nothing to undo or redo.</source>
        <translation>Der er intet at fortryde eller gøre om.</translation>
    </message>
    <message>
        <source>The change is being sent. It can be undone once it has arrived.</source>
        <translation>Ændringen er ved at blive sendt. Den kan fortrydes, når den er nået frem.</translation>
    </message>
    <message>
        <source>The service has carried this out, and it cannot be undone.</source>
        <translation>Tjenesten har udført dette, og det kan ikke fortrydes.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Fortryd</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Fortryd: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gør om</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Gør om: %1</translation>
    </message>
    <message>
        <source>“%1” cannot be undone any more; this undoes what came before it.</source>
        <extracomment>What cannot be undone any more: &quot;Remove Kari Nordmann&quot;</extracomment>
        <translation>”%1” kan ikke længere fortrydes; dette fortryder det, der kom før.</translation>
    </message>
    <message>
        <source>The service has this already: a change the other way is sent.</source>
        <translation>Tjenesten har allerede dette: en ændring tilbage sendes.</translation>
    </message>
    <message>
        <source>&amp;Undo by a new change: %1</source>
        <translation>&amp;Fortryd med en ny ændring: %1</translation>
    </message>
    <message>
        <source>Se&amp;ttings …</source>
        <translation>&amp;Indstillinger …</translation>
    </message>
    <message>
        <source>Command &amp;palette …</source>
        <translation>Kommando&amp;palet …</translation>
    </message>
</context>
<context>
    <name>WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Filer</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Redigér</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vis</translation>
    </message>
    <message>
        <source>&amp;My company</source>
        <translation>&amp;Min virksomhed</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjælp</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Værktøjer</translation>
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
        <translation>&amp;Sprog</translation>
    </message>
</context>
<context>
    <name>WindowMessages</name>
    <message>
        <source>The session has ended. Your changes are kept here and are sent once you have signed in.</source>
        <translation>Sessionen er udløbet. Dine ændringer er bevaret her og sendes, når du har logget ind.</translation>
    </message>
    <message>
        <source>The session has ended. You can read and edit; sign in to synchronise.</source>
        <translation>Sessionen er udløbet. Du kan læse og redigere; log ind for at synkronisere.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) must be decided: somebody else has changed the same.</source>
        <translation>
            <numerusform>%n ændring skal afgøres: en anden har ændret det samme.</numerusform>
            <numerusform>%n ændringer skal afgøres: en anden har ændret det samme.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service refused %n change(s). They are kept until you have seen why.</source>
        <translation>
            <numerusform>Tjenesten afviste %n ændring. Den er bevaret, til du har set hvorfor.</numerusform>
            <numerusform>Tjenesten afviste %n ændringer. De er bevaret, til du har set hvorfor.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are offline. You can read and edit; changes are sent when you are back.</source>
        <translation>Du er offline. Du kan læse og redigere; ændringer sendes, når du er tilbage.</translation>
    </message>
    <message>
        <source>There is no contact with the service. You can read and edit; changes are sent when it is back.</source>
        <translation>Der er ingen kontakt med tjenesten. Du kan læse og redigere; ændringer sendes, når kontakten er tilbage.</translation>
    </message>
    <message>
        <source>All your changes are sent.</source>
        <translation>Alle dine ændringer er sendt.</translation>
    </message>
    <message>
        <source>%1: the service now lists %2 of %3. What was there before is shown until you decide.</source>
        <extracomment>&quot;Users: the service now lists 12 of 800.&quot;</extracomment>
        <translation>%1: tjenesten har nu kun %2 af %3. Det, der var der før, vises, til du bestemmer dig.</translation>
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
        <translation>Kontoen blev ikke synkroniseret inden for to minutter.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) are in %1</source>
        <translation>
            <numerusform>%n billede ligger i %1</numerusform>
            <numerusform>%n billeder ligger i %1</numerusform>
        </translation>
    </message>
</context>
</TS>
