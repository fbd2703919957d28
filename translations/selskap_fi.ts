<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Selskap</source>
        <translation>Tietoja Selskapista</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versio %1</translation>
    </message>
    <message>
        <source>© 2026 The Selskap authors. Free software under the Apache License 2.0.</source>
        <translation>© 2026 The Selskap authors. Vapaa ohjelmisto, Apache License 2.0.</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Järjestelmä</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Lisenssit</translation>
    </message>
    <message>
        <source>About the system</source>
        <translation>Tietoja järjestelmästä</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopioi</translation>
    </message>
    <message>
        <source>Send this along when you ask for help.</source>
        <translation>Lähetä tämä mukana, kun pyydät apua.</translation>
    </message>
    <message>
        <source>What Selskap is made with</source>
        <translation>Mistä Selskap on tehty</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a library and its licence</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lisenssi</translation>
    </message>
</context>
<context>
    <name>AccessReport</name>
    <message>
        <source>Roles</source>
        <translation>Roolit</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rooli</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Oikeudet</translation>
    </message>
    <message>
        <source>Denies</source>
        <translation>Kieltää</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Henkilöt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(poistettu)</translation>
    </message>
</context>
<context>
    <name>AccessReportDialog</name>
    <message>
        <source>Access report</source>
        <translation>Käyttöoikeusraportti</translation>
    </message>
    <message>
        <source>Who had which rights, roles, limits and payment methods at the end of a day. It is worked out from the log, which only the service has.</source>
        <translation>Kenellä oli mitkä oikeudet, roolit, rajat ja maksutavat päivän lopussa. Se lasketaan lokista, joka on vain palvelulla.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
</context>
<context>
    <name>Account</name>
    <message>
        <source>What you are typing cannot be kept on this device now. Save it, or keep the window open.</source>
        <translation>Kirjoittamaasi ei voi nyt säilyttää tällä laitteella. Tallenna se tai pidä ikkuna auki.</translation>
    </message>
    <message numerus="yes">
        <source>The file with your unsent changes was damaged. All %n of them were rescued.</source>
        <translation>
            <numerusform>Lähettämättömien muutostesi tiedosto oli vaurioitunut. Ainoa muutos pelastettiin.</numerusform>
            <numerusform>Lähettämättömien muutostesi tiedosto oli vaurioitunut. Kaikki %n muutosta pelastettiin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file with your unsent changes was damaged. %n of them could be rescued; the damaged file is kept as %1.</source>
        <translation>
            <numerusform>Lähettämättömien muutostesi tiedosto oli vaurioitunut. %n niistä voitiin pelastaa; vaurioitunut tiedosto on tallessa nimellä %1.</numerusform>
            <numerusform>Lähettämättömien muutostesi tiedosto oli vaurioitunut. %n niistä voitiin pelastaa; vaurioitunut tiedosto on tallessa nimellä %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were made with a newer version of the program; they are kept and not sent.</source>
        <translation>
            <numerusform>%n muutos on tehty ohjelman uudemmalla versiolla; se on tallessa eikä sitä lähetetä.</numerusform>
            <numerusform>%n muutosta on tehty ohjelman uudemmalla versiolla; ne ovat tallessa eikä niitä lähetetä.</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy of the account on this device was damaged and is fetched anew. Your changes are kept.</source>
        <translation>Tilin kopio tällä laitteella oli vaurioitunut, ja se haetaan uudelleen. Muutoksesi ovat tallessa.</translation>
    </message>
</context>
<context>
    <name>AddressEditor</name>
    <message>
        <source>Street</source>
        <translation>Katuosoite</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postinumero</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Postitoimipaikka</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Maakoodi</translation>
    </message>
</context>
<context>
    <name>ApprovalView</name>
    <message>
        <source>you</source>
        <translation>sinä</translation>
    </message>
    <message>
        <source>(a person you cannot see)</source>
        <translation>(henkilö, jota et näe)</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>Miksi se odottaa</translation>
    </message>
    <message>
        <source>Why it needed approval</source>
        <translation>Miksi se vaati hyväksynnän</translation>
    </message>
    <message>
        <source>The budget %1 would be at %2.</source>
        <translation>Budjetista %1 olisi käytetty %2.</translation>
    </message>
    <message>
        <source>It is above the buyer&apos;s order limit of %1.</source>
        <translation>Se ylittää ostajan tilausrajan %1.</translation>
    </message>
    <message>
        <source>It is above the buyer&apos;s order limit.</source>
        <translation>Se ylittää ostajan tilausrajan.</translation>
    </message>
    <message>
        <source>It has waited since %1 (%2).</source>
        <translation>Se on odottanut %1 alkaen (%2).</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>percent, amount</comment>
        <translation>%1, %2 jäljellä</translation>
    </message>
    <message>
        <source>Without this order</source>
        <translation>Ilman tätä tilausta</translation>
    </message>
    <message>
        <source>With this order</source>
        <translation>Tämän tilauksen kanssa</translation>
    </message>
    <message>
        <source>Who may decide</source>
        <translation>Kuka voi päättää</translation>
    </message>
    <message>
        <source>%1 is away until %2; %3 decides meanwhile</source>
        <comment>approver, day, delegate</comment>
        <translation>%1 on poissa %2 asti; sillä välin päättää %3</translation>
    </message>
    <message>
        <source>The group and those above it have no other approver, so the Administrators decide.</source>
        <translation>Ryhmällä ja sen yläpuolisilla ryhmillä ei ole muuta hyväksyjää, joten ylläpitäjät päättävät.</translation>
    </message>
    <message>
        <source>They are the approvers of %1, since the buyer&apos;s group has no other.</source>
        <translation>He ovat hyväksyjiä ryhmässä %1, koska ostajan ryhmällä ei ole muuta hyväksyjää.</translation>
    </message>
    <message>
        <source>Passed on by %1, %2: %3</source>
        <comment>who, when, comment</comment>
        <translation>Siirtäjä %1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>They have been reminded %n time(s), last %1.</source>
        <translation>
            <numerusform>Heitä on muistutettu %n kerran, viimeksi %1.</numerusform>
            <numerusform>Heitä on muistutettu %n kertaa, viimeksi %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rejected by %1, %2</source>
        <translation>Hylännyt %1, %2</translation>
    </message>
    <message>
        <source>Approved by %1, %2</source>
        <translation>Hyväksynyt %1, %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>”%1”</translation>
    </message>
    <message>
        <source>%1 is away until %2; you decide meanwhile</source>
        <comment>approver, day</comment>
        <translation>%1 on poissa %2 asti; sinä päätät sillä välin</translation>
    </message>
</context>
<context>
    <name>AuditModel</name>
    <message>
        <source>When</source>
        <translation>Milloin</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kuka</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mitä</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Kohde</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tyyppi</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>Ennen → jälkeen</translation>
    </message>
    <message>
        <source>From where</source>
        <translation>Mistä</translation>
    </message>
</context>
<context>
    <name>AuditTexts</name>
    <message>
        <source>Created</source>
        <translation>Loi</translation>
    </message>
    <message>
        <source>Tried to create</source>
        <translation>Yritti luoda</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Muutti</translation>
    </message>
    <message>
        <source>Tried to change</source>
        <translation>Yritti muuttaa</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Poisti</translation>
    </message>
    <message>
        <source>Tried to remove</source>
        <translation>Yritti poistaa</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Poisti käytöstä</translation>
    </message>
    <message>
        <source>Tried to disable</source>
        <translation>Yritti poistaa käytöstä</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Otti käyttöön</translation>
    </message>
    <message>
        <source>Tried to enable</source>
        <translation>Yritti ottaa käyttöön</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Kutsui</translation>
    </message>
    <message>
        <source>Tried to invite</source>
        <translation>Yritti kutsua</translation>
    </message>
    <message>
        <source>Withdrew the invitation</source>
        <translation>Perui kutsun</translation>
    </message>
    <message>
        <source>Tried to withdraw the invitation</source>
        <translation>Yritti perua kutsun</translation>
    </message>
    <message>
        <source>Sent a password link</source>
        <translation>Lähetti salasanalinkin</translation>
    </message>
    <message>
        <source>Tried to send a password link</source>
        <translation>Yritti lähettää salasanalinkin</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Teki tilauksen</translation>
    </message>
    <message>
        <source>Tried to place</source>
        <translation>Yritti tehdä tilauksen</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Hyväksyi</translation>
    </message>
    <message>
        <source>Tried to approve</source>
        <translation>Yritti hyväksyä</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Hylkäsi</translation>
    </message>
    <message>
        <source>Tried to reject</source>
        <translation>Yritti hylätä</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Siirsi eteenpäin</translation>
    </message>
    <message>
        <source>Tried to pass on</source>
        <translation>Yritti siirtää eteenpäin</translation>
    </message>
    <message>
        <source>Reminded the approvers</source>
        <translation>Muistutti hyväksyjiä</translation>
    </message>
    <message>
        <source>Tried to remind the approvers</source>
        <translation>Yritti muistuttaa hyväksyjiä</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Perui tilauksen</translation>
    </message>
    <message>
        <source>Tried to cancel</source>
        <translation>Yritti perua tilauksen</translation>
    </message>
    <message>
        <source>Withdrew</source>
        <translation>Perui</translation>
    </message>
    <message>
        <source>Tried to withdraw</source>
        <translation>Yritti perua</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>Miksi se evättiin</translation>
    </message>
    <message>
        <source>Goes beyond the budget</source>
        <translation>Ylittää budjetin</translation>
    </message>
    <message>
        <source>Tried and refused</source>
        <translation>Yritetty ja evätty</translation>
    </message>
    <message>
        <source>%1: added %2</source>
        <translation>%1: lisäsi %2</translation>
    </message>
    <message>
        <source>%1: removed %2</source>
        <translation>%1: poisti %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 → (nothing)</source>
        <translation>%1: %2 → (ei mitään)</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(poistettu)</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>Palvelu</translation>
    </message>
    <message>
        <source>(somebody who was removed)</source>
        <translation>(poistettu henkilö)</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Tried to complete</source>
        <translation>Yritti merkitä valmiiksi</translation>
    </message>
</context>
<context>
    <name>BooleanEditor</name>
    <message>
        <source>Yes</source>
        <translation>Kyllä</translation>
    </message>
</context>
<context>
    <name>Budget</name>
    <message>
        <source>Budget</source>
        <translation>Budjetti</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Koskee</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Omistaja</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Jakso</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Summa</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>Alkaa</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Päättyy</translation>
    </message>
    <message>
        <source>When exceeded</source>
        <translation>Ylitettäessä</translation>
    </message>
    <message>
        <source>Warn at</source>
        <translation>Varoita kohdassa</translation>
    </message>
    <message>
        <source>Carry over an unspent rest</source>
        <translation>Siirrä käyttämättä jäänyt osa</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Käytössä</translation>
    </message>
</context>
<context>
    <name>BudgetPage</name>
    <message>
        <source>&amp;New budget …</source>
        <translation>&amp;Uusi budjetti …</translation>
    </message>
    <message>
        <source>Copy to the next &amp;period …</source>
        <translation>Kopioi seuraavaan &amp;jaksoon …</translation>
    </message>
    <message>
        <source>&amp;Distribute to members …</source>
        <translation>Jaa jä&amp;senille …</translation>
    </message>
    <message>
        <source>Put out of &amp;use</source>
        <translation>Poista &amp;käytöstä</translation>
    </message>
    <message>
        <source>Take &amp;into use</source>
        <translation>&amp;Ota käyttöön</translation>
    </message>
    <message>
        <source>&amp;Remove budget</source>
        <translation>&amp;Poista budjetti</translation>
    </message>
    <message>
        <source>Choose a budget first.</source>
        <translation>Valitse ensin budjetti.</translation>
    </message>
    <message>
        <source>Choose one budget.</source>
        <translation>Valitse yksi budjetti.</translation>
    </message>
    <message>
        <source>This budget applies to one person already.</source>
        <translation>Tämä budjetti koskee jo yhtä henkilöä.</translation>
    </message>
    <message>
        <source>It is out of use already.</source>
        <translation>Se on jo poissa käytöstä.</translation>
    </message>
    <message>
        <source>It is in use already.</source>
        <translation>Se on jo käytössä.</translation>
    </message>
    <message>
        <source>New budget</source>
        <translation>Uusi budjetti</translation>
    </message>
    <message>
        <source>An order counts against every budget of its buyer, of the buyer&apos;s groups, and of the company.</source>
        <translation>Tilaus lasketaan kaikkiin ostajan, ostajan ryhmien ja yrityksen budjetteihin.</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Luo</translation>
    </message>
    <message>
        <source>No active user belongs to the group of %1, so there is nobody to distribute it to.</source>
        <translation>Kohteen %1 ryhmässä ei ole aktiivisia käyttäjiä, joten ei ole kenelle jakaa.</translation>
    </message>
    <message numerus="yes">
        <source>%n budget(s) taken into use.</source>
        <translation>
            <numerusform>%n budjetti otettu käyttöön.</numerusform>
            <numerusform>%n budjettia otettu käyttöön.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n budget(s) put out of use.</source>
        <translation>
            <numerusform>%n budjetti poistettu käytöstä.</numerusform>
            <numerusform>%n budjettia poistettu käytöstä.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n budget(s) removed. Orders keep what they counted.</source>
        <translation>
            <numerusform>%n budjetti poistettu. Tilaukset säilyttävät laskemansa.</numerusform>
            <numerusform>%n budjettia poistettu. Tilaukset säilyttävät laskemansa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show its &amp;orders</source>
        <translation>Näytä sen &amp;tilaukset</translation>
    </message>
</context>
<context>
    <name>BudgetUsage</name>
    <message>
        <source>Spent</source>
        <translation>Käytetty</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Varattu</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Jäljellä</translation>
    </message>
    <message>
        <source>Period starts</source>
        <translation>Jakso alkaa</translation>
    </message>
    <message>
        <source>Period ends</source>
        <translation>Jakso päättyy</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Company</source>
        <translation>Yritys</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Ryhmä</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Käyttäjä</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>Varoita</translation>
    </message>
    <message>
        <source>Require approval</source>
        <translation>Vaadi hyväksyntä</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Estä tilaus</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kortti</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Lasku</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>Odottaa hyväksyntää</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Hyväksytty</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Hylätty</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Peruttu</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Above the buyer&apos;s order limit</source>
        <translation>Ylittää ostajan tilausrajan</translation>
    </message>
    <message>
        <source>Above a budget</source>
        <translation>Ylittää budjetin</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Kerran</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Viikoittain</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Kuukausittain</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>Neljännesvuosittain</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>Vuosittain</translation>
    </message>
    <message>
        <source>See the company&apos;s facts</source>
        <translation>Nähdä yrityksen tiedot</translation>
    </message>
    <message>
        <source>Change the company&apos;s facts</source>
        <translation>Muuttaa yrityksen tietoja</translation>
    </message>
    <message>
        <source>See all users</source>
        <translation>Nähdä kaikki käyttäjät</translation>
    </message>
    <message>
        <source>Invite users</source>
        <translation>Kutsua käyttäjiä</translation>
    </message>
    <message>
        <source>Create, edit and remove users</source>
        <translation>Luoda, muokata ja poistaa käyttäjiä</translation>
    </message>
    <message>
        <source>Disable and enable users</source>
        <translation>Poistaa käyttäjiä käytöstä ja ottaa käyttöön</translation>
    </message>
    <message>
        <source>Restrict users&apos; rights</source>
        <translation>Rajoittaa käyttäjien oikeuksia</translation>
    </message>
    <message>
        <source>See roles</source>
        <translation>Nähdä roolit</translation>
    </message>
    <message>
        <source>Give and take roles</source>
        <translation>Antaa ja ottaa pois rooleja</translation>
    </message>
    <message>
        <source>Create and change roles</source>
        <translation>Luoda ja muuttaa rooleja</translation>
    </message>
    <message>
        <source>See groups</source>
        <translation>Nähdä ryhmät</translation>
    </message>
    <message>
        <source>Create and change groups</source>
        <translation>Luoda ja muuttaa ryhmiä</translation>
    </message>
    <message>
        <source>See all budgets</source>
        <translation>Nähdä kaikki budjetit</translation>
    </message>
    <message>
        <source>Create and change budgets</source>
        <translation>Luoda ja muuttaa budjetteja</translation>
    </message>
    <message>
        <source>Allow payment methods</source>
        <translation>Sallia maksutapoja</translation>
    </message>
    <message>
        <source>Apply for invoice</source>
        <translation>Hakea laskutusta</translation>
    </message>
    <message>
        <source>Place orders</source>
        <translation>Tilata</translation>
    </message>
    <message>
        <source>See own orders</source>
        <translation>Nähdä omat tilaukset</translation>
    </message>
    <message>
        <source>See the group&apos;s orders</source>
        <translation>Nähdä ryhmän tilaukset</translation>
    </message>
    <message>
        <source>See all the company&apos;s orders</source>
        <translation>Nähdä kaikki yrityksen tilaukset</translation>
    </message>
    <message>
        <source>Approve orders</source>
        <translation>Hyväksyä tilauksia</translation>
    </message>
    <message>
        <source>See the log</source>
        <translation>Nähdä loki</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Kutsuttu</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiivinen</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Poissa käytöstä</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Lähetetty</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Hylätty</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Peruttu</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>They can be kept on this computer and sent the next time you open the program.</source>
        <translation>Ne voivat jäädä tälle tietokoneelle ja lähteä, kun avaat ohjelman seuraavan kerran.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>&amp;Keep until next time</source>
        <translation>&amp;Säilytä seuraavaan kertaan</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Start with a sample company and its own service on this machine.</source>
        <translation>Aloita esimerkkiyrityksellä ja omalla palvelulla tällä tietokoneella.</translation>
    </message>
    <message>
        <source>In the demonstration, sign in as administrator, manager, approver or customer.</source>
        <translation>Kirjaudu esittelyyn roolissa administrator, manager, approver (tilausten hyväksyjä) tai customer (asiakas).</translation>
    </message>
    <message>
        <source>How many users a new sample company has (13 to 1000000).</source>
        <translation>Montako käyttäjää uudessa esimerkkiyrityksessä on (13–1000000).</translation>
    </message>
    <message>
        <source>Begin the demonstration anew.</source>
        <translation>Aloita esittely alusta.</translation>
    </message>
    <message>
        <source>Fix the demonstration&apos;s day (YYYY-MM-DD).</source>
        <translation>Lukitse esittelyn päivä (VVVV-KK-PP).</translation>
    </message>
    <message>
        <source>The address of the account service.</source>
        <translation>Tilipalvelun osoite.</translation>
    </message>
    <message>
        <source>Keep all data in this folder.</source>
        <translation>Pidä kaikki tiedot tässä kansiossa.</translation>
    </message>
    <message>
        <source>Start without a window, synchronise once and end.</source>
        <translation>Käynnistä ilman ikkunaa, synkronoi kerran ja lopeta.</translation>
    </message>
    <message>
        <source>Tell what this machine has of what the program needs.</source>
        <translation>Kerro, mitä ohjelman tarvitsemaa tällä tietokoneella on.</translation>
    </message>
    <message>
        <source>Make pictures of every part of the window in this folder.</source>
        <translation>Tee tähän kansioon kuvat ikkunan jokaisesta osasta.</translation>
    </message>
    <message>
        <source>Tell the version.</source>
        <translation>Kerro versio.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Näytä tämä ohje.</translation>
    </message>
    <message>
        <source>Administers a company&apos;s account at a web shop.</source>
        <translation>Hallinnoi yrityksen tiliä verkkokaupassa.</translation>
    </message>
    <message>
        <source>There is no option “%1”. “selskap --help” lists them.</source>
        <translation>Valitsinta ”%1” ei ole. ”selskap --help” luettelee ne.</translation>
    </message>
    <message>
        <source>An option lacks its value. “selskap --help” lists them.</source>
        <translation>Valitsimelta puuttuu arvo. ”selskap --help” luettelee valitsimet.</translation>
    </message>
    <message>
        <source>“%1” is no option. “selskap --help” lists them.</source>
        <translation>”%1” ei ole valitsin. ”selskap --help” luettelee ne.</translation>
    </message>
    <message>
        <source>--as takes administrator, manager, approver or customer, not “%1”.</source>
        <translation>--as ottaa arvon administrator, manager, approver tai customer, ei ”%1”.</translation>
    </message>
    <message>
        <source>--users takes a number from 13 to 1000000, not “%1”.</source>
        <translation>--users ottaa luvun 13–1000000, ei ”%1”.</translation>
    </message>
    <message>
        <source>--today takes a day such as 2026-11-23, not “%1”.</source>
        <translation>--today ottaa päivän kuten 2026-11-23, ei ”%1”.</translation>
    </message>
    <message>
        <source>--profile takes a folder.</source>
        <translation>--profile ottaa kansion.</translation>
    </message>
    <message>
        <source>--tour takes a folder.</source>
        <translation>--tour ottaa kansion.</translation>
    </message>
    <message>
        <source>--demo brings its own service; leave out --server.</source>
        <translation>--demo tuo oman palvelunsa; jätä --server pois.</translation>
    </message>
    <message>
        <source>--as, --users, --fresh and --today go with --demo.</source>
        <translation>--as, --users, --fresh ja --today kuuluvat yhteen --demo-valitsimen kanssa.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a service. It should look like https://account.example.com.</source>
        <translation>”%1” ei ole palvelun osoite. Sen pitäisi näyttää tältä: https://account.example.com.</translation>
    </message>
    <message>
        <source>“%1” is not encrypted. Use an address that begins with https://.</source>
        <translation>”%1” ei ole salattu. Käytä osoitetta, joka alkaa https://.</translation>
    </message>
    <message>
        <source>The language of the window, one of %1.</source>
        <translation>Ikkunan kieli, jokin näistä: %1.</translation>
    </message>
    <message>
        <source>Make each picture of the tour once, the languages and themes taking turns.</source>
        <translation>Tee jokainen kierroksen kuva kerran, kielet ja teemat vuorotellen.</translation>
    </message>
    <message>
        <source>--language takes one of %1, not “%2”.</source>
        <translation>--language ottaa jonkin näistä: %1, ei ”%2”.</translation>
    </message>
    <message>
        <source>--once goes with --tour.</source>
        <translation>--once kuuluu yhteen --tour-valitsimen kanssa.</translation>
    </message>
    <message>
        <source>A link of a mail, which the window of its company opens.</source>
        <translation>Sähköpostin linkki, jonka yrityksen ikkuna avaa.</translation>
    </message>
    <message>
        <source>“%1” is no link that Selskap can open.</source>
        <translation>”%1” ei ole linkki, jonka Selskap voi avata.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Komentovalikko</translation>
    </message>
    <message>
        <source>What to do, or a person, a group, an order</source>
        <translation>Mitä tehdään, tai henkilö, ryhmä tai tilaus</translation>
    </message>
    <message>
        <source>What matches</source>
        <translation>Mikä sopii</translation>
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
        <translation>Mikään ei sovi.</translation>
    </message>
    <message>
        <source>This cannot be done now.</source>
        <translation>Tätä ei voi tehdä nyt.</translation>
    </message>
    <message>
        <source>Enter carries it out or shows it.</source>
        <translation>Enter suorittaa tai näyttää sen.</translation>
    </message>
</context>
<context>
    <name>Company</name>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Organisation number</source>
        <translation>Y-tunnus</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Sähköposti</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Puhelin</translation>
    </message>
    <message>
        <source>Billing address</source>
        <translation>Laskutusosoite</translation>
    </message>
    <message>
        <source>Delivery address</source>
        <translation>Toimitusosoite</translation>
    </message>
    <message>
        <source>Payment methods</source>
        <translation>Maksutavat</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>Luottoraja</translation>
    </message>
    <message>
        <source>Limits include VAT</source>
        <translation>Rajat sisältävät alv:n</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Maa</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Aikavyöhyke</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuutta</translation>
    </message>
</context>
<context>
    <name>CompanyPage</name>
    <message>
        <source>Sections of My company</source>
        <translation>Oman yrityksen osiot</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Tiedot</translation>
    </message>
    <message>
        <source>Payment and invoice</source>
        <translation>Maksaminen ja laskutus</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ohje</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Status (%1)</source>
        <translation>Tila (%1)</translation>
    </message>
    <message>
        <source>&amp;Monthly report …</source>
        <translation>&amp;Kuukausiraportti …</translation>
    </message>
    <message>
        <source>A&amp;ccess report …</source>
        <translation>K&amp;äyttöoikeusraportti …</translation>
    </message>
    <message>
        <source>Hand&amp;over</source>
        <translation>L&amp;uovutus</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Must be decided</source>
        <translation>Odottaa ratkaisua</translation>
    </message>
    <message>
        <source>It has been removed at the service. What you did on %1 can no longer be carried out.</source>
        <translation>Tätä ei enää ole palvelussa. Sitä, mitä teit %1, ei voi enää toteuttaa.</translation>
    </message>
    <message>
        <source>You chose “%1” on %2. It has waited so long that it is not carried out unless you say so.</source>
        <translation>Valitsit ”%1” %2. Se on odottanut niin kauan, ettei sitä tehdä ilman vahvistustasi.</translation>
    </message>
    <message>
        <source>You chose “%1” on %2. Somebody has changed the following since, so check that it is still right.</source>
        <translation>Valitsit ”%1” %2. Sen jälkeen joku on muuttanut tätä, joten tarkista, että valinta on yhä oikea.</translation>
    </message>
    <message>
        <source>You changed it on %1, and somebody else has changed the same. Choose what shall hold.</source>
        <translation>Muutit tätä %1, ja joku muu on muuttanut samaa. Valitse, mikä on voimassa.</translation>
    </message>
    <message>
        <source>You changed it on %1, and somebody else changed the same on %2. Choose what shall hold.</source>
        <translation>Muutit tätä %1, ja joku muu muutti samaa %2. Valitse, mikä on voimassa.</translation>
    </message>
    <message>
        <source>All &amp;mine</source>
        <translation>Kaikki &amp;minun</translation>
    </message>
    <message>
        <source>All from the &amp;service</source>
        <translation>Kaikki &amp;palvelusta</translation>
    </message>
    <message>
        <source>&amp;Use these values</source>
        <translation>&amp;Käytä näitä arvoja</translation>
    </message>
    <message>
        <source>&amp;Give up my change</source>
        <translation>&amp;Luovu muutoksestani</translation>
    </message>
    <message>
        <source>%1 anyway</source>
        <comment>a command such as Disable</comment>
        <translation>%1 silti</translation>
    </message>
    <message>
        <source>%1, your value: %2</source>
        <translation>%1, sinun arvosi: %2</translation>
    </message>
    <message>
        <source>%1, at the service: %2</source>
        <translation>%1, palvelussa: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) left to choose</source>
        <translation>
            <numerusform>%n arvo valitsematta</numerusform>
            <numerusform>%n arvoa valitsematta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later change(s) that build on this are given up with it.</source>
        <translation>
            <numerusform>%n myöhempi tähän perustuva muutos perutaan samalla.</numerusform>
            <numerusform>%n myöhempää tähän perustuvaa muutosta perutaan samalla.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another value</source>
        <translation>Muu arvo</translation>
    </message>
    <message>
        <source>%1: another value</source>
        <translation>%1: muu arvo</translation>
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
        <translation>Kuka tai mikä</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Kenttä</translation>
    </message>
    <message>
        <source>Your value</source>
        <translation>Sinun arvosi</translation>
    </message>
    <message>
        <source>At the service</source>
        <translation>Palvelussa</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Ennen</translation>
    </message>
    <message>
        <source>What shall hold</source>
        <translation>Mikä on voimassa</translation>
    </message>
</context>
<context>
    <name>ConflictModel</name>
    <message>
        <source>Choose …</source>
        <translation>Valitse …</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(tyhjä)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Kenttä</translation>
    </message>
    <message>
        <source>As you saw it</source>
        <translation>Niin kuin näit sen</translation>
    </message>
    <message>
        <source>Your value</source>
        <translation>Sinun arvosi</translation>
    </message>
    <message>
        <source>At the service</source>
        <translation>Palvelussa</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Ennen</translation>
    </message>
    <message>
        <source>What shall hold</source>
        <translation>Mikä on voimassa</translation>
    </message>
    <message>
        <source>Changed by %1, %2</source>
        <comment>a person, and a time</comment>
        <translation>Muuttanut %1, %2</translation>
    </message>
</context>
<context>
    <name>ConflictsDialog</name>
    <message>
        <source>Use &amp;mine</source>
        <translation>Käytä &amp;omiani</translation>
    </message>
    <message>
        <source>Use the &amp;service&apos;s</source>
        <translation>Käytä &amp;palvelun arvoja</translation>
    </message>
    <message>
        <source>Must be decided</source>
        <translation>Odottaa ratkaisua</translation>
    </message>
    <message>
        <source>Somebody else has changed the same</source>
        <translation>Joku muu on muuttanut samaa</translation>
    </message>
    <message>
        <source>Select lines and choose for all of them whose value shall hold. Nothing is lost until you say so.</source>
        <translation>Valitse rivit ja ratkaise niille kaikille, kumman arvo jää voimaan. Mitään ei katoa, ennen kuin niin päätät.</translation>
    </message>
    <message>
        <source>Field:</source>
        <translation>Kenttä:</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Kenttä</translation>
    </message>
    <message>
        <source>&amp;Use these values</source>
        <translation>Kä&amp;ytä näitä arvoja</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Kaikki kentät</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) left to choose</source>
        <translation>
            <numerusform>%n arvo valitsematta</numerusform>
            <numerusform>%n arvoa valitsematta</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed by you, %1</source>
        <translation>Sinä muutit, %1</translation>
    </message>
</context>
<context>
    <name>CopyBudgetsDialog</name>
    <message>
        <source>Copy to the next period</source>
        <translation>Kopioi seuraavaan jaksoon</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n budget(s) to the next period</source>
        <translation>
            <numerusform>Kopioi %n budjetti seuraavaan jaksoon</numerusform>
            <numerusform>Kopioi %n budjettia seuraavaan jaksoon</numerusform>
        </translation>
    </message>
    <message>
        <source>A budget without an end gets one, so that the new one follows it.</source>
        <translation>Budjetti, jolla ei ole päättymispäivää, saa sellaisen, jotta uusi jatkaa siitä.</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Change the amounts by</source>
        <translation>Muuta summia</translation>
    </message>
    <message>
        <source>&amp;Change the amounts by</source>
        <translation>&amp;Muuta summia</translation>
    </message>
    <message>
        <source>What will be made</source>
        <translation>Nämä luodaan</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budjetti</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Alkaa</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Päättyy</translation>
    </message>
    <message>
        <source>Amount now</source>
        <translation>Summa nyt</translation>
    </message>
    <message>
        <source>New amount</source>
        <translation>Uusi summa</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Luo</translation>
    </message>
    <message>
        <source>It has no end, so nothing follows it.</source>
        <translation>Sillä ei ole loppua, joten mikään ei seuraa sitä.</translation>
    </message>
    <message numerus="yes">
        <source>%n budget(s) will be made.</source>
        <translation>
            <numerusform>%n budjetti luodaan.</numerusform>
            <numerusform>%n budjettia luodaan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n budget(s) made for the next period.</source>
        <translation>
            <numerusform>%n budjetti luotu seuraavalle jaksolle.</numerusform>
            <numerusform>%n budjettia luotu seuraavalle jaksolle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayEditor</name>
    <message>
        <source>No date</source>
        <translation>Ei päivämäärää</translation>
    </message>
    <message>
        <source>Remove the date</source>
        <translation>Poista päivämäärä</translation>
    </message>
</context>
<context>
    <name>DelegateDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Tallenna</translation>
    </message>
    <message>
        <source>&amp;Remove delegate</source>
        <translation>&amp;Poista sijainen</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>Sijainen</translation>
    </message>
    <message>
        <source>Who decides while you are away</source>
        <translation>Kuka päättää, kun olet poissa</translation>
    </message>
    <message>
        <source>From the first day to the last, both included, your delegate decides on the orders that wait for you, as you still can.</source>
        <translation>Ensimmäisestä päivästä viimeiseen, molemmat mukaan lukien, sijaisesi voi päättää sinua odottavista tilauksista. Voit yhä päättää niistä myös itse.</translation>
    </message>
    <message>
        <source>&amp;Delegate *</source>
        <translation>&amp;Sijainen *</translation>
    </message>
    <message>
        <source>&amp;From *</source>
        <translation>&amp;Alkaen *</translation>
    </message>
    <message>
        <source>&amp;To *</source>
        <translation>Päätt&amp;yy *</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Alkaa</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Päättyy</translation>
    </message>
    <message>
        <source>Nobody decides in your place any more.</source>
        <translation>Kukaan ei enää päätä puolestasi.</translation>
    </message>
    <message>
        <source>It was not saved. %1</source>
        <translation>Sitä ei tallennettu. %1</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Valitse …</translation>
    </message>
    <message>
        <source>These days are over.</source>
        <translation>Nämä päivät ovat jo menneet.</translation>
    </message>
    <message>
        <source>%1 decides in your place from %2 to %3.</source>
        <translation>%1 päättää puolestasi %2–%3.</translation>
    </message>
    <message>
        <source>Nobody else may approve orders at present.</source>
        <translation>Kukaan muu ei tällä hetkellä saa hyväksyä tilauksia.</translation>
    </message>
    <message>
        <source>Who may approve orders has not been received from the service yet.</source>
        <translation>Palvelu ei ole vielä kertonut, ketkä saavat hyväksyä tilauksia.</translation>
    </message>
</context>
<context>
    <name>DelegateEditor</name>
    <message>
        <source>From</source>
        <translation>Alkaa</translation>
    </message>
    <message>
        <source>To and including</source>
        <translation>Viimeinen päivä</translation>
    </message>
</context>
<context>
    <name>DesktopNotice</name>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Muokkaa</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Tiedot</translation>
    </message>
    <message>
        <source>Choose a row to see its details.</source>
        <translation>Valitse rivi nähdäksesi sen tiedot.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Hetkinen …</translation>
    </message>
    <message>
        <source>This record is no longer there, or no longer for you to see.</source>
        <translation>Tätä ei enää ole, tai et saa enää nähdä sitä.</translation>
    </message>
    <message>
        <source>Somebody else has changed the same. Your change is kept until you decide.</source>
        <translation>Joku muu on muuttanut samaa. Muutoksesi on tallessa, kunnes päätät.</translation>
    </message>
    <message>
        <source>Choose value …</source>
        <translation>Valitse arvo …</translation>
    </message>
    <message>
        <source>Discard my change</source>
        <translation>Hylkää muutokseni</translation>
    </message>
    <message>
        <source>Edit (F2)</source>
        <translation>Muokkaa (F2)</translation>
    </message>
    <message>
        <source>Choose a row first.</source>
        <translation>Valitse ensin rivi.</translation>
    </message>
</context>
<context>
    <name>DistributeBudgetDialog</name>
    <message>
        <source>&amp;Equal parts of the whole</source>
        <translation>&amp;Yhtä suuret osat koko summasta</translation>
    </message>
    <message>
        <source>The &amp;same amount each:</source>
        <translation>&amp;Sama summa jokaiselle:</translation>
    </message>
    <message>
        <source>Distribute to members</source>
        <translation>Jaa jäsenille</translation>
    </message>
    <message>
        <source>Distribute %1</source>
        <translation>Jaa %1</translation>
    </message>
    <message>
        <source>Each gets a budget of their own, with the same period and rules. The common one of %1 stays.</source>
        <translation>Jokainen saa oman budjetin samalla jaksolla ja samoin säännöin. Yhteinen %1 jää voimaan.</translation>
    </message>
    <message>
        <source>Amount for each</source>
        <translation>Summa jokaiselle</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Jäsenet</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Jäsen</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Summa</translation>
    </message>
    <message>
        <source>&amp;Create budgets</source>
        <translation>&amp;Luo budjetit</translation>
    </message>
    <message>
        <source>Choose at least one member.</source>
        <translation>Valitse vähintään yksi jäsen.</translation>
    </message>
    <message>
        <source>Type an amount, such as 5 000.</source>
        <translation>Kirjoita summa, esimerkiksi 5 000.</translation>
    </message>
    <message numerus="yes">
        <source>%n budget(s), together %1.</source>
        <translation>
            <numerusform>%n budjetti, yhteensä %1.</numerusform>
            <numerusform>%n budjettia, yhteensä %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n budget(s) made for members.</source>
        <translation>
            <numerusform>%n budjetti luotu jäsenille.</numerusform>
            <numerusform>%n budjettia luotu jäsenille.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditWatch</name>
    <message>
        <source>It was not saved. %1</source>
        <translation>Sitä ei tallennettu. %1</translation>
    </message>
</context>
<context>
    <name>EffectiveRightsDialog</name>
    <message>
        <source>Effective rights</source>
        <translation>Voimassa olevat oikeudet</translation>
    </message>
    <message>
        <source>Rights and where they come from</source>
        <translation>Oikeudet ja mistä ne tulevat</translation>
    </message>
    <message>
        <source>Roles, to try out</source>
        <translation>Kokeiltavat roolit</translation>
    </message>
    <message>
        <source>What if the person had these roles?</source>
        <translation>Entä jos henkilöllä olisi nämä roolit?</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Tallenna</translation>
    </message>
    <message>
        <source>What %1 may do</source>
        <translation>Mitä %1 saa tehdä</translation>
    </message>
    <message>
        <source>Everybody has at least one role.</source>
        <translation>Jokaisella on vähintään yksi rooli.</translation>
    </message>
    <message>
        <source>Gains: %1</source>
        <translation>Saa: %1</translation>
    </message>
    <message>
        <source>Loses: %1</source>
        <translation>Menettää: %1</translation>
    </message>
    <message>
        <source>Nothing changes in what the person may do.</source>
        <translation>Mikään ei muutu siinä, mitä henkilö saa tehdä.</translation>
    </message>
    <message>
        <source>The roles of %1 are saved.</source>
        <translation>Käyttäjän %1 roolit on tallennettu.</translation>
    </message>
</context>
<context>
    <name>EffectiveRightsModel</name>
    <message>
        <source>✓ yes</source>
        <translation>✓ kyllä</translation>
    </message>
    <message>
        <source>✕ taken away</source>
        <translation>✕ otettu pois</translation>
    </message>
    <message>
        <source>– no</source>
        <translation>– ei</translation>
    </message>
    <message>
        <source>✓ gained</source>
        <translation>✓ saa</translation>
    </message>
    <message>
        <source>✕ lost</source>
        <translation>✕ menettää</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Oikeus</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nyt</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Sitten</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Miksi</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>This must be filled in.</source>
        <translation>Tämä on täytettävä.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Tämä on liian pitkä.</translation>
    </message>
    <message>
        <source>This holds a character that cannot be used.</source>
        <translation>Tässä on merkki, jota ei voi käyttää.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Tämä ei ole sähköpostiosoite.</translation>
    </message>
    <message>
        <source>This is not a phone number.</source>
        <translation>Tämä ei ole puhelinnumero.</translation>
    </message>
    <message>
        <source>This is not a valid number.</source>
        <translation>Tämä ei ole kelvollinen numero.</translation>
    </message>
    <message>
        <source>This is not a country.</source>
        <translation>Tämä ei ole maa.</translation>
    </message>
    <message>
        <source>This is not a language.</source>
        <translation>Tämä ei ole kieli.</translation>
    </message>
    <message>
        <source>This is not a time zone.</source>
        <translation>Tämä ei ole aikavyöhyke.</translation>
    </message>
    <message>
        <source>The amount must be above zero.</source>
        <translation>Summan on oltava suurempi kuin nolla.</translation>
    </message>
    <message>
        <source>The amount is too large.</source>
        <translation>Summa on liian suuri.</translation>
    </message>
    <message>
        <source>This value is not possible here.</source>
        <translation>Arvo ei ole tässä mahdollinen.</translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation>Loppu on ennen alkua.</translation>
    </message>
    <message>
        <source>This is not one of the choices.</source>
        <translation>Tämä ei ole mikään vaihtoehdoista.</translation>
    </message>
    <message>
        <source>This value does not fit here.</source>
        <translation>Arvo ei sovi tähän.</translation>
    </message>
    <message>
        <source>The amount must be in the company&apos;s currency.</source>
        <translation>Summan on oltava yrityksen valuutassa.</translation>
    </message>
    <message>
        <source>The service does not know this field. A newer version of the program may help.</source>
        <translation>Palvelu ei tunne tätä kenttää. Ohjelman uudempi versio voi auttaa.</translation>
    </message>
    <message>
        <source>What this refers to does not exist any more.</source>
        <translation>Sitä, mihin tämä viittaa, ei enää ole.</translation>
    </message>
    <message>
        <source>This cannot be changed.</source>
        <translation>Tätä ei voi muuttaa.</translation>
    </message>
    <message>
        <source>Built-in roles cannot be changed. Make a copy and change that.</source>
        <translation>Valmiita rooleja ei voi muuttaa. Tee kopio ja muuta sitä.</translation>
    </message>
    <message>
        <source>Nobody changes their own roles, restrictions, limits or status. Ask another administrator.</source>
        <translation>Kukaan ei muuta omia roolejaan, rajoituksiaan, rajojaan tai tilaansa. Kysy toiselta ylläpitäjältä.</translation>
    </message>
    <message>
        <source>This user has rights that you lack. Ask an administrator.</source>
        <translation>Käyttäjällä on oikeuksia, joita sinulta puuttuu. Kysy ylläpitäjältä.</translation>
    </message>
    <message>
        <source>You do not have the right to do this. Ask an administrator.</source>
        <translation>Sinulla ei ole oikeutta tehdä tätä. Kysy ylläpitäjältä.</translation>
    </message>
    <message>
        <source>You cannot give rights that you do not have yourself.</source>
        <translation>Et voi antaa oikeuksia, joita sinulla itselläsi ei ole.</translation>
    </message>
    <message>
        <source>You cannot lift the restriction of a right that you do not have yourself.</source>
        <translation>Et voi poistaa rajoitusta oikeudelta, jota sinulla itselläsi ei ole.</translation>
    </message>
    <message>
        <source>This is the company&apos;s last administrator. Make another administrator first.</source>
        <translation>Tämä on yrityksen viimeinen ylläpitäjä. Tee ensin jostakusta muusta ylläpitäjä.</translation>
    </message>
    <message>
        <source>Nobody approves their own order.</source>
        <translation>Kukaan ei hyväksy omaa tilaustaan.</translation>
    </message>
    <message>
        <source>Others are to decide this order.</source>
        <translation>Muut päättävät tästä tilauksesta.</translation>
    </message>
    <message>
        <source>Nobody can approve this order. Give its group an approver.</source>
        <translation>Kukaan ei voi hyväksyä tätä tilausta. Anna sen ryhmälle hyväksyjä.</translation>
    </message>
    <message>
        <source>The budget does not cover this.</source>
        <translation>Budjetti ei riitä tähän.</translation>
    </message>
    <message>
        <source>This is no longer possible: the record has moved on.</source>
        <translation>Tämä ei ole enää mahdollista: tilanne on muuttunut.</translation>
    </message>
    <message>
        <source>Another one already has this value. Choose a different one.</source>
        <translation>Jollakin toisella on jo tämä arvo. Valitse toinen.</translation>
    </message>
    <message>
        <source>The service does not accept the value.</source>
        <translation>Palvelu ei hyväksy arvoa.</translation>
    </message>
    <message>
        <source>There is already such a record.</source>
        <translation>Tällainen on jo olemassa.</translation>
    </message>
    <message>
        <source>It is still in use. Move what uses it first.</source>
        <translation>Se on yhä käytössä. Siirrä ensin se, mikä käyttää sitä.</translation>
    </message>
    <message>
        <source>A group cannot stand below itself.</source>
        <translation>Ryhmä ei voi olla itsensä alla.</translation>
    </message>
    <message>
        <source>The topmost group cannot be removed or moved.</source>
        <translation>Ylintä ryhmää ei voi poistaa tai siirtää.</translation>
    </message>
    <message>
        <source>The company does not have this payment method.</source>
        <translation>Yrityksellä ei ole tätä maksutapaa.</translation>
    </message>
    <message>
        <source>The company has not been approved for this payment method.</source>
        <translation>Yritystä ei ole hyväksytty tähän maksutapaan.</translation>
    </message>
    <message>
        <source>This person does not have the right to approve orders.</source>
        <translation>Tällä henkilöllä ei ole oikeutta hyväksyä tilauksia.</translation>
    </message>
    <message>
        <source>Orders are placed in one&apos;s own name.</source>
        <translation>Tilaukset tehdään omissa nimissä.</translation>
    </message>
    <message>
        <source>This changes too much at once. Do it in smaller steps.</source>
        <translation>Tämä muuttaa liian paljon kerralla. Tee se pienemmissä osissa.</translation>
    </message>
    <message>
        <source>The record does not exist any more.</source>
        <translation>Tätä ei enää ole.</translation>
    </message>
    <message>
        <source>Somebody else changed the same.</source>
        <translation>Joku muu muutti samaa.</translation>
    </message>
    <message>
        <source>The record has been removed meanwhile.</source>
        <translation>Tämä on sillä välin poistettu.</translation>
    </message>
    <message>
        <source>This has waited for more than three days. Look at it again before it is sent.</source>
        <translation>Tämä on odottanut yli kolme päivää. Katso sitä uudelleen ennen lähettämistä.</translation>
    </message>
    <message>
        <source>Everything is fetched anew.</source>
        <translation>Kaikki haetaan uudelleen.</translation>
    </message>
    <message>
        <source>The service is still working on it.</source>
        <translation>Palvelu käsittelee sitä yhä.</translation>
    </message>
    <message>
        <source>The program sent one change as another. Please report this.</source>
        <translation>Ohjelma lähetti muutoksen toisena. Ilmoita tästä, kiitos.</translation>
    </message>
    <message>
        <source>The sign-in was refused or given up.</source>
        <translation>Kirjautuminen evättiin tai keskeytettiin.</translation>
    </message>
    <message>
        <source>Somebody else signed in. What is stored here belongs to another account and is left alone.</source>
        <translation>Joku muu kirjautui sisään. Täällä tallessa oleva kuuluu toiseen tiliin, eikä siihen kosketa.</translation>
    </message>
    <message>
        <source>Your change is kept here: correct it, or give it up.</source>
        <translation>Muutoksesi on tallessa täällä: korjaa se tai luovu siitä.</translation>
    </message>
    <message>
        <source>It was cancelled. Nothing has changed.</source>
        <translation>Se peruttiin. Mikään ei ole muuttunut.</translation>
    </message>
    <message>
        <source>There is no connection. You can read and edit; changes are sent when the line is back.</source>
        <translation>Yhteyttä ei ole. Voit lukea ja muokata; muutokset lähetetään, kun yhteys palaa.</translation>
    </message>
    <message>
        <source>The service did not answer in time. Your changes are kept here and tried again.</source>
        <translation>Palvelu ei vastannut ajoissa. Muutoksesi ovat tallessa täällä, ja niitä yritetään uudelleen.</translation>
    </message>
    <message>
        <source>Something else than the account service answered. Your changes are kept here. Check the address, and whether the network asks you to sign in.</source>
        <translation>Jokin muu kuin tilipalvelu vastasi. Muutoksesi ovat tallessa täällä. Tarkista osoite ja se, pyytääkö verkko kirjautumaan.</translation>
    </message>
    <message>
        <source>The service needs another version of this program. Your changes are kept here. Install the newest version.</source>
        <translation>Palvelu vaatii ohjelman toisen version. Muutoksesi ovat tallessa täällä. Asenna uusin versio.</translation>
    </message>
    <message>
        <source>The session has expired. Your changes are kept here. Sign in to go on.</source>
        <translation>Istunto on vanhentunut. Muutoksesi ovat tallessa täällä. Jatka kirjautumalla sisään.</translation>
    </message>
    <message>
        <source>The service refused it.</source>
        <translation>Palvelu epäsi sen.</translation>
    </message>
    <message>
        <source>The record does not exist any more. Somebody may have removed it, or you may no longer see it.</source>
        <translation>Tätä ei enää ole. Joku on voinut poistaa sen, tai et saa enää nähdä sitä.</translation>
    </message>
    <message>
        <source>Somebody else changed the same. Both values are kept: choose which shall hold.</source>
        <translation>Joku muu muutti samaa. Molemmat arvot ovat tallessa: valitse, kumpi on voimassa.</translation>
    </message>
    <message>
        <source>A value breaks a rule.</source>
        <translation>Jokin arvo rikkoo sääntöä.</translation>
    </message>
    <message>
        <source>The service asks for a pause. Your changes are kept here and sent in a while.</source>
        <translation>Palvelu pyytää taukoa. Muutoksesi ovat tallessa täällä, ja ne lähetetään hetken kuluttua.</translation>
    </message>
    <message>
        <source>The service failed. Your changes are kept here and tried again.</source>
        <translation>Palvelussa tapahtui virhe. Muutoksesi ovat tallessa täällä, ja niitä yritetään uudelleen.</translation>
    </message>
    <message>
        <source>Another window already uses this account&apos;s data. Close it and try again.</source>
        <translation>Toinen ikkuna käyttää jo tämän tilin tietoja. Sulje se ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>It could not be stored: the disk is full. The last change is not kept. Make room and try again.</source>
        <translation>Sitä ei voitu tallentaa: levy on täynnä. Viimeisin muutos ei ole tallessa. Vapauta tilaa ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>It could not be stored: the folder cannot be written. The last change is not kept. Check the folder&apos;s rights and try again.</source>
        <translation>Sitä ei voitu tallentaa: kansioon ei voi kirjoittaa. Viimeisin muutos ei ole tallessa. Tarkista kansion oikeudet ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>A stored file is damaged. It was put aside, and what the service has is fetched anew.</source>
        <translation>Tallennettu tiedosto on vaurioitunut. Se on pantu syrjään, ja palvelussa oleva haetaan uudelleen.</translation>
    </message>
    <message>
        <source>The stored data were made by a newer version of this program and are left as they are. Install the newest version.</source>
        <translation>Tallennetut tiedot on tehty ohjelman uudemmalla versiolla, eikä niihin kosketa. Asenna uusin versio.</translation>
    </message>
    <message>
        <source>It could not be stored. The last change is not kept. Try again; if it goes on, restart the program.</source>
        <translation>Sitä ei voitu tallentaa. Viimeisin muutos ei ole tallessa. Yritä uudelleen; jos se jatkuu, käynnistä ohjelma uudelleen.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring cannot be used. You stay signed in until you close the program. Unlock the keyring and sign in again to be remembered.</source>
        <translation>Järjestelmän avainnippua ei voi käyttää. Olet kirjautuneena, kunnes suljet ohjelman. Avaa avainnippu ja kirjaudu uudelleen, jotta sinut muistetaan.</translation>
    </message>
    <message>
        <source>The program made a mistake. Nothing that was stored is lost. Please report the details.</source>
        <translation>Ohjelma teki virheen. Mitään tallennettua ei ole kadonnut. Ilmoita yksityiskohdat, kiitos.</translation>
    </message>
    <message>
        <source>An application to pay by invoice is being considered already.</source>
        <translation>Laskutushakemus on jo käsiteltävänä.</translation>
    </message>
    <message>
        <source>Only an Administrator can do this.</source>
        <translation>Vain Ylläpitäjä voi tehdä tämän.</translation>
    </message>
    <message>
        <source>The approvers have been reminded a short while ago.</source>
        <translation>Hyväksyjiä muistutettiin hetki sitten.</translation>
    </message>
    <message>
        <source>This order does not wait for a decision.</source>
        <translation>Tämä tilaus ei odota päätöstä.</translation>
    </message>
    <message>
        <source>This order waits for you alone.</source>
        <translation>Tämä tilaus odottaa vain sinua.</translation>
    </message>
    <message>
        <source>This organisation is registered already. Ask one of its administrators for access.</source>
        <translation>Tämä organisaatio on jo rekisteröity. Pyydä pääsyä joltakin sen ylläpitäjältä.</translation>
    </message>
    <message>
        <source>This e-mail is a user&apos;s already. Ask their administrator for a link to choose a password first.</source>
        <translation>Tämä sähköposti on jo jonkun käyttäjän. Pyydä ensin hänen ylläpitäjältään linkkiä salasanan valitsemiseen.</translation>
    </message>
    <message>
        <source>This e-mail is known already, and this is not its password.</source>
        <translation>Tämä sähköposti tunnetaan jo, eikä tämä ole sen salasana.</translation>
    </message>
    <message>
        <source>The password needs at least 10 characters.</source>
        <translation>Salasanassa on oltava vähintään 10 merkkiä.</translation>
    </message>
    <message>
        <source>This password is among those that are guessed first. Choose another one.</source>
        <translation>Tämä salasana on ensimmäisten arvattavien joukossa. Valitse toinen.</translation>
    </message>
    <message>
        <source>The service&apos;s address was not found. You can read and edit; changes are sent when the line is back. If it goes on, check the address.</source>
        <translation>Palvelun osoitetta ei löytynyt. Voit lukea ja muokata; muutokset lähetetään, kun yhteys palaa. Jos tämä jatkuu, tarkista osoite.</translation>
    </message>
    <message>
        <source>Nothing answers at the service&apos;s address. You can read and edit; changes are sent when it is back.</source>
        <translation>Palvelun osoitteessa ei vastaa mikään. Voit lukea ja muokata; muutokset lähetetään, kun se palaa.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy cannot be reached. Your changes are kept here. Check the system&apos;s proxy settings, or ask whoever runs the network.</source>
        <translation>Verkon välityspalvelimeen ei saada yhteyttä. Muutoksesi ovat tallessa täällä. Tarkista järjestelmän välityspalvelinasetukset tai kysy verkon ylläpitäjältä.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy asks for a name and a password. Your changes are kept here. Ask whoever runs the network.</source>
        <translation>Verkon välityspalvelin pyytää nimeä ja salasanaa. Muutoksesi ovat tallessa täällä. Kysy verkon ylläpitäjältä.</translation>
    </message>
    <message>
        <source>The connection is not safe: the service&apos;s certificate is not trusted here. Nothing was sent, and your changes are kept. Check this machine&apos;s clock and the network.</source>
        <translation>Yhteys ei ole turvallinen: palvelun varmenteeseen ei luoteta täällä. Mitään ei lähetetty, ja muutoksesi ovat tallessa. Tarkista koneen kello ja verkko.</translation>
    </message>
    <message>
        <source>Something else than the account service answered. Your changes are kept here. Open a browser to see whether the network asks you to sign in, and check the address.</source>
        <translation>Jokin muu kuin tilipalvelu vastasi. Muutoksesi ovat tallessa täällä. Avaa selain ja katso, pyytääkö verkko kirjautumaan, ja tarkista osoite.</translation>
    </message>
    <message>
        <source>The file could not be written: the disk is full. Make room and try again.</source>
        <translation>Tiedostoa ei voitu kirjoittaa: levy on täynnä. Vapauta tilaa ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another folder.</source>
        <translation>Tiedostoa ei voitu kirjoittaa sinne. Valitse toinen kansio.</translation>
    </message>
    <message>
        <source>The file could not be written. Try again, or choose another folder.</source>
        <translation>Tiedostoa ei voitu kirjoittaa. Yritä uudelleen tai valitse toinen kansio.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Print list</source>
        <translation>Tulosta luettelo</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>Vie luettelo</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rivit</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %n row(s) that the list shows</source>
        <translation>
            <numerusform>&amp;Luettelon näyttämä yksi rivi</numerusform>
            <numerusform>&amp;Kaikki %n luettelon näyttämää riviä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n se&amp;lected row(s)</source>
        <translation>
            <numerusform>&amp;Valittu rivi</numerusform>
            <numerusform>%n &amp;valittua riviä</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sarakkeet</translation>
    </message>
    <message>
        <source>As the list &amp;shows them</source>
        <translation>&amp;Niin kuin luettelo näyttää ne</translation>
    </message>
    <message>
        <source>&amp;Every column</source>
        <translation>K&amp;aikki sarakkeet</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Tiedostotyyppi</translation>
    </message>
    <message>
        <source>E&amp;xcel workbook (XLSX)</source>
        <translation>&amp;Excel-työkirja (XLSX)</translation>
    </message>
    <message>
        <source>&amp;Text with semicolons (CSV)</source>
        <translation>&amp;Puolipistein erotettu teksti (CSV)</translation>
    </message>
    <message>
        <source>&amp;PDF</source>
        <translation>P&amp;DF</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Eteneminen</translation>
    </message>
    <message>
        <source>P&amp;rint …</source>
        <translation>&amp;Tulosta …</translation>
    </message>
    <message>
        <source>Sa&amp;ve as …</source>
        <translation>Ta&amp;llenna nimellä …</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <comment>who has made the list; day and time</comment>
        <translation>%1, tilanne %2</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-työkirja (*.xlsx)</translation>
    </message>
    <message>
        <source>Text with semicolons (*.csv)</source>
        <translation>Puolipistein erotettu teksti (*.csv)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Sivu %1</translation>
    </message>
    <message>
        <source>An Excel sheet cannot hold so many rows. Choose text with semicolons instead.</source>
        <translation>Excel-taulukkoon ei mahdu näin monta riviä. Valitse sen sijaan puolipistein erotettu teksti.</translation>
    </message>
    <message>
        <source>It was not written. %1</source>
        <translation>Tiedostoa ei kirjoitettu. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are sent to the printer.</source>
        <translation>
            <numerusform>%n rivi lähetetty tulostimelle.</numerusform>
            <numerusform>%n riviä lähetetty tulostimelle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are exported to %1.</source>
        <translation>
            <numerusform>%n rivi viety tiedostoon %1.</numerusform>
            <numerusform>%n riviä viety tiedostoon %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingModel</name>
    <message>
        <source>What</source>
        <translation>Mitä</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tila</translation>
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
        <translation>Kauppa ei ole kertonut, kenelle voi soittaa tai kirjoittaa.</translation>
    </message>
    <message>
        <source>Call the shop&apos;s customer service: %1</source>
        <translation>Soita kaupan asiakaspalveluun: %1</translation>
    </message>
    <message>
        <source>Write to the shop&apos;s customer service: %1</source>
        <translation>Kirjoita kaupan asiakaspalveluun: %1</translation>
    </message>
    <message>
        <source>The shop&apos;s customer service: call %1, or write to %2</source>
        <translation>Kaupan asiakaspalvelu: soita %1 tai kirjoita %2</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>just now</source>
        <translation>juuri nyt</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min sitten</numerusform>
            <numerusform>%n min sitten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n tunti sitten</numerusform>
            <numerusform>%n tuntia sitten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n päivä sitten</numerusform>
            <numerusform>%n päivää sitten</numerusform>
        </translation>
    </message>
    <message>
        <source>Used %1 percent, %2 of %3, %4 too much</source>
        <translation>Käytetty %1 prosenttia, %2 / %3, %4 liikaa</translation>
    </message>
    <message>
        <source>Used %1 percent, %2 of %3, %4 left</source>
        <translation>Käytetty %1 prosenttia, %2 / %3, %4 jäljellä</translation>
    </message>
    <message>
        <source>(not visible to you)</source>
        <translation>(ei näkyvissä sinulle)</translation>
    </message>
    <message>
        <source>Sent %1, expires %2</source>
        <translation>Lähetetty %1, vanhenee %2</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n rivi</numerusform>
            <numerusform>%n riviä</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Kyllä</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ei</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Parent group</source>
        <translation>Yläryhmä</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Kuvaus</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>Kustannuspaikka</translation>
    </message>
    <message>
        <source>Approvers</source>
        <translation>Hyväksyjät</translation>
    </message>
    <message>
        <source>Default payment methods</source>
        <translation>Oletusmaksutavat</translation>
    </message>
</context>
<context>
    <name>GroupPage</name>
    <message>
        <source>E&amp;xpand all</source>
        <translation>&amp;Laajenna kaikki</translation>
    </message>
    <message>
        <source>C&amp;ollapse all</source>
        <translation>&amp;Supista kaikki</translation>
    </message>
    <message>
        <source>&amp;New group …</source>
        <translation>&amp;Uusi ryhmä …</translation>
    </message>
    <message>
        <source>&amp;Move to …</source>
        <translation>S&amp;iirrä …</translation>
    </message>
    <message>
        <source>&amp;Remove group …</source>
        <translation>&amp;Poista ryhmä …</translation>
    </message>
    <message>
        <source>Choose a group first.</source>
        <translation>Valitse ensin ryhmä.</translation>
    </message>
    <message>
        <source>The topmost group stays where it is.</source>
        <translation>Ylin ryhmä pysyy paikallaan.</translation>
    </message>
    <message>
        <source>The topmost group bears the company and cannot be removed.</source>
        <translation>Ylin ryhmä kannattelee yritystä, eikä sitä voi poistaa.</translation>
    </message>
    <message>
        <source>Choose one group: what is in it must go somewhere.</source>
        <translation>Valitse yksi ryhmä: sen sisältö on siirrettävä jonnekin.</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Uusi ryhmä</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Luo</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) moved to %1.</source>
        <translation>
            <numerusform>%n ryhmä siirretty ryhmään %1.</numerusform>
            <numerusform>%n ryhmää siirretty ryhmään %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupPeople</name>
    <message>
        <source>Members</source>
        <translation>Jäsenet</translation>
    </message>
    <message>
        <source>Approves the orders of its members</source>
        <translation>Hyväksyy jäsenten tilaukset</translation>
    </message>
    <message>
        <source>%1 (today %2 decides in their place)</source>
        <translation>%1 (tänään sijaisena päättää %2)</translation>
    </message>
    <message>
        <source>Nobody who can act now</source>
        <translation>Ei ketään, joka voisi nyt hyväksyä</translation>
    </message>
    <message>
        <source>An order that needs approval is refused.</source>
        <translation>Hyväksyntää vaativa tilaus evätään.</translation>
    </message>
    <message>
        <source>They are the administrators, since neither the group nor those above it have an approver who can act.</source>
        <translation>He ovat ylläpitäjät, koska ryhmällä tai sen yläpuolisilla ei ole hyväksyjää, joka voisi hyväksyä.</translation>
    </message>
    <message>
        <source>Inherited from %1, since the group has no approver of its own who can act.</source>
        <translation>Periytyy ryhmältä %1, koska ryhmällä ei ole omaa hyväksyjää, joka voisi hyväksyä.</translation>
    </message>
    <message>
        <source>They cannot be read just now.</source>
        <translation>Niitä ei voi juuri nyt lukea.</translation>
    </message>
    <message>
        <source>Nobody belongs to this group itself.</source>
        <translation>Kukaan ei kuulu itse ryhmään.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ja %n muu</numerusform>
            <numerusform>ja %n muuta</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupTreeModel</name>
    <message>
        <source>✎ Removal waits</source>
        <translation>✎ Poisto odottaa</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n jäsen</numerusform>
            <numerusform>%n jäsentä</numerusform>
        </translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Jäsenet</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Muutos</translation>
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
        <translation>%1, odottanut %2 alkaen</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation>Vanheni %1</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>Vanhenee %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what is to be done, and how far it has come</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Orders that wait for approval</source>
        <translation>Hyväksyntää odottavat tilaukset</translation>
    </message>
    <message>
        <source>Those who may decide see them under Orders.</source>
        <translation>Ne, jotka saavat päättää niistä, näkevät ne kohdassa Tilaukset.</translation>
    </message>
    <message>
        <source>Open invitations</source>
        <translation>Avoimet kutsut</translation>
    </message>
    <message>
        <source>These people have been invited and have not answered.</source>
        <translation>Nämä henkilöt on kutsuttu, eivätkä he ole vastanneet.</translation>
    </message>
    <message>
        <source>Budgets near their limit</source>
        <translation>Rajaansa lähestyvät budjetit</translation>
    </message>
    <message>
        <source>The warning threshold is reached in the current period.</source>
        <translation>Varoitusraja on saavutettu tällä kaudella.</translation>
    </message>
    <message>
        <source>Not sent from this machine</source>
        <translation>Lähettämättä tältä koneelta</translation>
    </message>
    <message>
        <source>These changes are on this machine alone. Somebody who takes over on another one does not see them.</source>
        <translation>Nämä muutokset ovat vain tällä koneella. Se, joka jatkaa toisella koneella, ei näe niitä.</translation>
    </message>
    <message>
        <source>You may not see all of them</source>
        <translation>Et voi nähdä niitä kaikkia</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ei yhtään</translation>
    </message>
    <message>
        <source>Being read …</source>
        <translation>Luetaan …</translation>
    </message>
</context>
<context>
    <name>HandoverWindow</name>
    <message>
        <source>Handover</source>
        <translation>Luovutus</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Näytä</translation>
    </message>
    <message>
        <source>Sa&amp;ve as PDF …</source>
        <translation>Ta&amp;llenna PDF-tiedostona …</translation>
    </message>
    <message>
        <source>What somebody who takes over must know</source>
        <translation>Mitä seuraajan on tiedettävä</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;ulje</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mitä</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <comment>who has made the page; day and time</comment>
        <translation>%1, tilanne %2</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Sivu %1</translation>
    </message>
    <message>
        <source>It is in %1.</source>
        <translation>Se on tiedostossa %1.</translation>
    </message>
    <message>
        <source>It was not written. %1</source>
        <translation>Tiedostoa ei kirjoitettu. %1</translation>
    </message>
</context>
<context>
    <name>HealthSection</name>
    <message>
        <source>&amp;Invite an administrator …</source>
        <translation>&amp;Kutsu ylläpitäjä …</translation>
    </message>
    <message>
        <source>Choose &amp;approvers …</source>
        <translation>Valitse &amp;hyväksyjät …</translation>
    </message>
    <message>
        <source>New &amp;budget …</source>
        <translation>Uusi &amp;budjetti …</translation>
    </message>
    <message>
        <source>Change &amp;budget …</source>
        <translation>Muuta &amp;budjettia …</translation>
    </message>
    <message>
        <source>Send invitation a&amp;gain</source>
        <translation>Lähetä kutsu &amp;uudelleen</translation>
    </message>
    <message>
        <source>Choose payment &amp;methods …</source>
        <translation>Valitse &amp;maksutavat …</translation>
    </message>
    <message>
        <source>&amp;Disable …</source>
        <translation>&amp;Poista käytöstä …</translation>
    </message>
    <message>
        <source>Status of the account</source>
        <translation>Tilin tila</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Näytä</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>The account is being checked …</source>
        <translation>Tiliä tarkistetaan …</translation>
    </message>
    <message>
        <source>Nothing was found that needs your attention. The account is checked after each change.</source>
        <translation>Mikään ei vaadi huomiotasi. Tili tarkistetaan jokaisen muutoksen jälkeen.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need attention. The account is checked after each change.</source>
        <translation>
            <numerusform>%n asia vaatii huomiota. Tili tarkistetaan jokaisen muutoksen jälkeen.</numerusform>
            <numerusform>%n asiaa vaatii huomiota. Tili tarkistetaan jokaisen muutoksen jälkeen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one of those that were found.</source>
        <translation>Valitse jokin löydetyistä.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Mitään ei tarvitse tehdä.</translation>
    </message>
    <message>
        <source>Choose one of them alone.</source>
        <translation>Valitse vain yksi niistä.</translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) will be sent again.</source>
        <translation>
            <numerusform>%n kutsu lähetetään uudelleen.</numerusform>
            <numerusform>%n kutsua lähetetään uudelleen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) will be disabled.</source>
        <translation>
            <numerusform>%n käyttäjä poistetaan käytöstä.</numerusform>
            <numerusform>%n käyttäjää poistetaan käytöstä.</numerusform>
        </translation>
    </message>
    <message>
        <source>The change is saved, and is sent as soon as there is a line.</source>
        <translation>Muutos on tallennettu, ja se lähetetään heti kun yhteys on käytettävissä.</translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) will be sent.</source>
        <translation>
            <numerusform>%n kutsu lähetetään.</numerusform>
            <numerusform>%n kutsua lähetetään.</numerusform>
        </translation>
    </message>
    <message>
        <source>New budget</source>
        <translation>Uusi budjetti</translation>
    </message>
    <message>
        <source>It bounds what everybody in the group and its subgroups buys.</source>
        <translation>Se rajoittaa kaikkien ryhmän ja sen alaryhmien jäsenten ostoja.</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Luo</translation>
    </message>
    <message>
        <source>The budget is saved, and is sent as soon as there is a line.</source>
        <translation>Budjetti on tallennettu, ja se lähetetään heti kun yhteys on käytettävissä.</translation>
    </message>
</context>
<context>
    <name>HealthWatch</name>
    <message>
        <source>The only administrator who can act</source>
        <translation>Ainoa ylläpitäjä, joka voi toimia</translation>
    </message>
    <message numerus="yes">
        <source>%n buyer(s)</source>
        <translation>
            <numerusform>%n ostaja</numerusform>
            <numerusform>%n ostajaa</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 used</source>
        <translation>%1 käytetty</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation>Vanheni %1</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>Vanhenee %1</translation>
    </message>
    <message>
        <source>Last day %1</source>
        <translation>Viimeinen päivä %1</translation>
    </message>
    <message>
        <source>A second administrator</source>
        <translation>Toinen ylläpitäjä</translation>
    </message>
    <message>
        <source>If the only administrator is away, nobody can change the company&apos;s account or help anybody in.</source>
        <translation>Kun ainoa ylläpitäjä on poissa, kukaan ei voi muuttaa yrityksen tiliä eikä auttaa ketään kirjautumaan.</translation>
    </message>
    <message>
        <source>Groups without an approver</source>
        <translation>Ryhmät, joilla ei ole hyväksyjää</translation>
    </message>
    <message>
        <source>Nobody who can approve is named for these groups or those above them, so what their buyers need approved goes to the administrators.</source>
        <translation>Näille ryhmille tai niiden yläryhmille ei ole nimetty ketään, joka voi hyväksyä. Siksi niiden ostajien hyväksyttävät tilaukset menevät ylläpitäjille.</translation>
    </message>
    <message>
        <source>Buyers without a budget</source>
        <translation>Ostajat, joilla ei ole budjettia</translation>
    </message>
    <message>
        <source>No budget of their own, of their groups or of the company bounds what these users buy.</source>
        <translation>Mikään oma, ryhmien tai yrityksen budjetti ei rajoita näiden käyttäjien ostoja.</translation>
    </message>
    <message>
        <source>Budgets that run out</source>
        <translation>Loppumassa olevat budjetit</translation>
    </message>
    <message>
        <source>As much of these is used or reserved as their own warning threshold says, or more.</source>
        <translation>Näistä on käytetty tai varattu niiden oman varoitusrajan verran tai enemmän.</translation>
    </message>
    <message>
        <source>Invitations that expire</source>
        <translation>Vanhenevat kutsut</translation>
    </message>
    <message>
        <source>These have not been answered. After its last day the link works no more; sent again, a new one begins.</source>
        <translation>Näihin ei ole vastattu. Viimeisen päivän jälkeen linkki ei enää toimi; uudelleen lähetettynä alkaa uusi määräaika.</translation>
    </message>
    <message>
        <source>Buyers without a payment method</source>
        <translation>Ostajat, joilla ei ole maksutapaa</translation>
    </message>
    <message>
        <source>These users may order, but have no way to pay that the company uses.</source>
        <translation>Nämä käyttäjät saavat tilata, mutta heillä ei ole yrityksen käyttämää maksutapaa.</translation>
    </message>
    <message>
        <source>Active after their last day</source>
        <translation>Aktiivisia viimeisen päivänsä jälkeen</translation>
    </message>
    <message>
        <source>The last day of these users is over, and they can still sign in and order.</source>
        <translation>Näiden käyttäjien viimeinen päivä on ohi, ja he voivat yhä kirjautua ja tilata.</translation>
    </message>
    <message>
        <source>Not checked, since you may not see all of it</source>
        <translation>Ei tarkistettu, koska et voi nähdä kaikkea</translation>
    </message>
    <message>
        <source>Being checked …</source>
        <translation>Tarkistetaan …</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Ei tehtävää</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n tarkistettava</numerusform>
            <numerusform>%n tarkistettavaa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpSection</name>
    <message>
        <source>Contact us</source>
        <translation>Ota yhteyttä</translation>
    </message>
    <message>
        <source>The shop has not said whom to call or write to. Look for it on the shop&apos;s own pages.</source>
        <translation>Kauppa ei ole kertonut, kenelle voi soittaa tai kirjoittaa. Katso kaupan omilta sivuilta.</translation>
    </message>
    <message>
        <source>The shop&apos;s customer service helps with orders, invoices and this program.</source>
        <translation>Kaupan asiakaspalvelu auttaa tilauksissa, laskuissa ja tämän ohjelman käytössä.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Puhelin</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avoinna</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Sähköposti</translation>
    </message>
    <message>
        <source>&amp;Write an e-mail</source>
        <translation>&amp;Kirjoita sähköposti</translation>
    </message>
</context>
<context>
    <name>ImportCommands</name>
    <message>
        <source>I&amp;mport …</source>
        <translation>&amp;Tuo …</translation>
    </message>
    <message>
        <source>Paste a &amp;table …</source>
        <translation>Liitä t&amp;aulukko …</translation>
    </message>
    <message>
        <source>There is no table to paste. Copy the rows in the spreadsheet first.</source>
        <translation>Liitettävää taulukkoa ei ole. Kopioi ensin rivit taulukkolaskennasta.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import groups</source>
        <translation>Tuo ryhmiä</translation>
    </message>
    <message>
        <source>Import budgets</source>
        <translation>Tuo budjetteja</translation>
    </message>
    <message>
        <source>Import users</source>
        <translation>Tuo käyttäjiä</translation>
    </message>
    <message>
        <source>&amp;Another file</source>
        <translation>&amp;Toinen tiedosto</translation>
    </message>
    <message>
        <source>Drop a file here, or paste a table that you have copied (Ctrl+V).</source>
        <translation>Pudota tiedosto tähän tai liitä kopioimasi taulukko (Ctrl+V).</translation>
    </message>
    <message>
        <source>Workbooks (XLSX) and separated text (CSV), with headings in any order and in Norwegian, Swedish, Danish, Finnish or English. Nothing is sent before you have seen the check.</source>
        <translation>Työkirjat (XLSX) ja erotettu teksti (CSV), otsikot missä tahansa järjestyksessä norjaksi, ruotsiksi, tanskaksi, suomeksi tai englanniksi. Mitään ei lähetetä, ennen kuin olet nähnyt tarkistuksen.</translation>
    </message>
    <message>
        <source>&amp;Choose a file …</source>
        <translation>&amp;Valitse tiedosto …</translation>
    </message>
    <message>
        <source>Save a &amp;template …</source>
        <translation>Tallenna &amp;malli …</translation>
    </message>
    <message>
        <source>Columns and rules</source>
        <translation>Sarakkeet ja säännöt</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>Mitkä rivit näytetään</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Kaikki rivit</translation>
    </message>
    <message>
        <source>&amp;Previous (Shift+F8)</source>
        <translation>&amp;Edellinen (Shift+F8)</translation>
    </message>
    <message>
        <source>&amp;Next to mend (F8)</source>
        <translation>&amp;Seuraava korjattava (F8)</translation>
    </message>
    <message>
        <source>The rows of the file</source>
        <translation>Tiedoston rivit</translation>
    </message>
    <message>
        <source>&amp;Send now</source>
        <translation>&amp;Lähetä nyt</translation>
    </message>
    <message>
        <source>&amp;Undo the import</source>
        <translation>&amp;Kumoa tuonti</translation>
    </message>
    <message>
        <source>It is on its way. What is not wanted can still be undone one by one in the list.</source>
        <translation>Se on matkalla. Tarpeettoman voi yhä kumota yksitellen luettelossa.</translation>
    </message>
    <message>
        <source>The import is undone. Nobody was sent anything.</source>
        <translation>Tuonti on kumottu. Kenellekään ei lähetetty mitään.</translation>
    </message>
    <message>
        <source>1 File</source>
        <translation>1 Tiedosto</translation>
    </message>
    <message>
        <source>2 Check</source>
        <translation>2 Tarkistus</translation>
    </message>
    <message>
        <source>3 Result</source>
        <translation>3 Tulos</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sulje</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv *.tsv *.txt);;All files (*)</source>
        <translation>Taulukot (*.xlsx *.csv *.tsv *.txt);;Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <source>Save a template</source>
        <translation>Tallenna malli</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Tarkistetaan …</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Luo</translation>
    </message>
    <message numerus="yes">
        <source>%n will be created.</source>
        <translation>
            <numerusform>%n luodaan.</numerusform>
            <numerusform>%n luodaan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be changed.</source>
        <translation>
            <numerusform>%n muutetaan.</numerusform>
            <numerusform>%n muutetaan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is there already and stays as it is.</source>
        <translation>
            <numerusform>%n on jo olemassa ja jää ennalleen.</numerusform>
            <numerusform>%n on jo olemassa ja jää ennalleen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n must be mended or is left out.</source>
        <translation>
            <numerusform>%n on korjattava, tai se jätetään pois.</numerusform>
            <numerusform>%n on korjattava, tai ne jätetään pois.</numerusform>
        </translation>
    </message>
    <message>
        <source>You do not have the right to set “%1”; the column is left out.</source>
        <translation>Sinulla ei ole oikeutta asettaa kohtaa ”%1”; sarake jätetään pois.</translation>
    </message>
    <message numerus="yes">
        <source>Make the %n group(s) that do not exist: %1</source>
        <translation>
            <numerusform>Luo puuttuva ryhmä: %1</numerusform>
            <numerusform>Luo %n puuttuvaa ryhmää: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>You do not have the right to make groups.</source>
        <translation>Sinulla ei ole oikeutta luoda ryhmiä.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n row(s)</source>
        <translation>
            <numerusform>&amp;Tuo %n rivi</numerusform>
            <numerusform>&amp;Tuo %n riviä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Create %n</source>
        <translation>
            <numerusform>&amp;Luo %n</numerusform>
            <numerusform>&amp;Luo %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are imported. They are sent, and people get their e-mails, in 10 minutes or when you say so; until then all of it can be undone, and nobody has been sent anything.</source>
        <translation>
            <numerusform>%n rivi on tuotu. Se lähetetään ja sähköposti lähtee 10 minuutin kuluttua tai kun niin sanot. Siihen asti kaiken voi kumota, eikä kenellekään ole lähetetty mitään.</numerusform>
            <numerusform>%n riviä on tuotu. Ne lähetetään ja sähköpostit lähtevät 10 minuutin kuluttua tai kun niin sanot. Siihen asti kaiken voi kumota, eikä kenellekään ole lähetetty mitään.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are imported. Undo (Ctrl+Z) takes all of it back.</source>
        <translation>
            <numerusform>%n rivi on tuotu. Kumoa (Ctrl+Z) peruu kaiken.</numerusform>
            <numerusform>%n riviä on tuotu. Kumoa (Ctrl+Z) peruu kaiken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out.</source>
        <translation>
            <numerusform>%n rivi jätettiin pois.</numerusform>
            <numerusform>%n riviä jätettiin pois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save the %n row(s) that were &amp;left out …</source>
        <translation>
            <numerusform>Tallenna &amp;pois jätetty rivi …</numerusform>
            <numerusform>Tallenna %n &amp;pois jätettyä riviä …</numerusform>
        </translation>
    </message>
    <message>
        <source>Save what was left out</source>
        <translation>Tallenna pois jätetty</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>jätetty pois</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Perustelu</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message>
        <source>Line</source>
        <translation>Rivi</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Mitä tapahtuu</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>a column of the file that is not imported</comment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>jätetty pois</translation>
    </message>
</context>
<context>
    <name>ImportRules</name>
    <message>
        <source>There is no heading</source>
        <translation>Otsikkoa ei ole</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Rivi %1: %2</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Otsikko</translation>
    </message>
    <message>
        <source>(not imported)</source>
        <translation>(ei tuoda)</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Sarake %1</translation>
    </message>
    <message>
        <source>Are invited, and give name and password themselves</source>
        <translation>Kutsutaan, ja he antavat itse nimen ja salasanan</translation>
    </message>
    <message>
        <source>Are created, and get a link to choose a password</source>
        <translation>Luodaan, ja he saavat linkin salasanan valitsemiseen</translation>
    </message>
    <message>
        <source>New users</source>
        <translation>Uudet käyttäjät</translation>
    </message>
    <message>
        <source>Group where none is given</source>
        <translation>Ryhmä, kun sitä ei ole annettu</translation>
    </message>
    <message>
        <source>Role where none is given</source>
        <translation>Rooli, kun sitä ei ole annettu</translation>
    </message>
    <message>
        <source>Change what is there already to what the file says</source>
        <translation>Muuta jo olemassa oleva tiedoston mukaiseksi</translation>
    </message>
</context>
<context>
    <name>ImportTexts</name>
    <message>
        <source>Stands in line %1 already.</source>
        <translation>On jo rivillä %1.</translation>
    </message>
    <message>
        <source>Belongs to %1 already.</source>
        <translation>Kuuluu jo kohteelle %1.</translation>
    </message>
    <message>
        <source>There is no group “%1”.</source>
        <translation>Ryhmää ”%1” ei ole.</translation>
    </message>
    <message>
        <source>There are several groups “%1”.</source>
        <translation>Ryhmiä ”%1” on useita.</translation>
    </message>
    <message>
        <source>There is no role “%1”.</source>
        <translation>Roolia ”%1” ei ole.</translation>
    </message>
    <message>
        <source>There is no user with the e-mail “%1”.</source>
        <translation>Käyttäjää, jonka sähköposti on ”%1”, ei ole.</translation>
    </message>
    <message>
        <source>Is neither a group nor the e-mail of a user.</source>
        <translation>Ei ole ryhmä eikä käyttäjän sähköposti.</translation>
    </message>
    <message>
        <source>Is not an amount in the company&apos;s currency.</source>
        <translation>Ei ole summa yrityksen valuutassa.</translation>
    </message>
    <message>
        <source>Is not a whole number.</source>
        <translation>Ei ole kokonaisluku.</translation>
    </message>
    <message>
        <source>Is not a day such as 31.12.2026.</source>
        <translation>Ei ole päivä kuten 31.12.2026.</translation>
    </message>
    <message>
        <source>Write yes or no.</source>
        <translation>Kirjoita kyllä tai ei.</translation>
    </message>
    <message>
        <source>Is a formula without a result.</source>
        <translation>On kaava ilman tulosta.</translation>
    </message>
    <message>
        <source>“%1” is not one of the choices.</source>
        <translation>”%1” ei ole mikään vaihtoehdoista.</translation>
    </message>
    <message>
        <source>The file is too large. Divide it into files of at most 200,000 rows.</source>
        <translation>Tiedosto on liian suuri. Jaa se enintään 200 000 rivin tiedostoihin.</translation>
    </message>
    <message>
        <source>The file has more than 200 columns. Remove those that are not needed.</source>
        <translation>Tiedostossa on yli 200 saraketta. Poista tarpeettomat.</translation>
    </message>
    <message>
        <source>This is not a table. Save it from the spreadsheet as XLSX or CSV.</source>
        <translation>Tämä ei ole taulukko. Tallenna se taulukkolaskennasta XLSX- tai CSV-muodossa.</translation>
    </message>
    <message>
        <source>There is nothing in the table.</source>
        <translation>Taulukko on tyhjä.</translation>
    </message>
    <message>
        <source>The workbook is damaged or incomplete. Save it once more from the spreadsheet, or fetch it anew.</source>
        <translation>Työkirja on vaurioitunut tai vajaa. Tallenna se uudelleen taulukkolaskennasta tai hae se uudelleen.</translation>
    </message>
    <message>
        <source>This is not a workbook that can be read. Save it from the spreadsheet as XLSX or CSV.</source>
        <translation>Tätä työkirjaa ei voi lukea. Tallenna se taulukkolaskennasta XLSX- tai CSV-muodossa.</translation>
    </message>
    <message>
        <source>This is a workbook of the old form (XLS). Save it from the spreadsheet as XLSX or CSV.</source>
        <translation>Tämä on vanhan muodon työkirja (XLS). Tallenna se taulukkolaskennasta XLSX- tai CSV-muodossa.</translation>
    </message>
    <message>
        <source>The file cannot be read or written. Is it open in another program?</source>
        <translation>Tiedostoa ei voi lukea tai kirjoittaa. Onko se auki toisessa ohjelmassa?</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>+ New</source>
        <translation>+ Uusi</translation>
    </message>
    <message>
        <source>✎ Changed</source>
        <translation>✎ Muuttuu</translation>
    </message>
    <message>
        <source>= Is there already</source>
        <translation>= On jo olemassa</translation>
    </message>
    <message>
        <source>⚠ To be mended</source>
        <translation>⚠ Korjattava</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Otsikko</translation>
    </message>
</context>
<context>
    <name>InvitationListModel</name>
    <message>
        <source>Will be invited</source>
        <translation>Kutsutaan</translation>
    </message>
    <message>
        <source>Is not an e-mail address</source>
        <translation>Ei ole sähköpostiosoite</translation>
    </message>
    <message>
        <source>Stands in the list already</source>
        <translation>On jo luettelossa</translation>
    </message>
    <message>
        <source>Is invited already</source>
        <translation>On jo kutsuttu</translation>
    </message>
    <message>
        <source>Is a user already: %1</source>
        <translation>On jo käyttäjä: %1</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Sähköposti</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
</context>
<context>
    <name>InviteDialog</name>
    <message>
        <source>Invite users</source>
        <translation>Kutsu käyttäjiä</translation>
    </message>
    <message>
        <source>Each of them gets an e-mail with a link that is valid for 14 days, and gives name and password there.</source>
        <translation>Jokainen saa sähköpostin, jossa on 14 päivää voimassa oleva linkki, ja antaa sen kautta nimensä ja salasanan.</translation>
    </message>
    <message>
        <source>E-mail addresses, one a line or with commas between them</source>
        <translation>Sähköpostiosoitteet, yksi rivillä tai pilkuin erotettuina</translation>
    </message>
    <message>
        <source>Who is to be invited</source>
        <translation>Keitä kutsutaan</translation>
    </message>
    <message>
        <source>&amp;Show the user</source>
        <translation>&amp;Näytä käyttäjä</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) must be corrected or removed.</source>
        <translation>
            <numerusform>%n osoite on korjattava tai poistettava.</numerusform>
            <numerusform>%n osoitetta on korjattava tai poistettava.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write at least one address.</source>
        <translation>Kirjoita vähintään yksi osoite.</translation>
    </message>
    <message>
        <source>There is nobody left to invite.</source>
        <translation>Kutsuttavia ei ole jäljellä.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them is a user already and is left out.</source>
        <translation>
            <numerusform>%n heistä on jo käyttäjä ja jätetään pois.</numerusform>
            <numerusform>%n heistä on jo käyttäjiä ja jätetään pois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) stand in the list twice and are used once.</source>
        <translation>
            <numerusform>%n osoite on luettelossa kahdesti ja käytetään kerran.</numerusform>
            <numerusform>%n osoitetta on luettelossa useasti ja käytetään kerran.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Invite %n person(s)</source>
        <translation>
            <numerusform>&amp;Kutsu %n henkilö</numerusform>
            <numerusform>&amp;Kutsu %n henkilöä</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Invite</source>
        <translation>&amp;Kutsu</translation>
    </message>
</context>
<context>
    <name>InvoiceApplication</name>
    <message>
        <source>Requested credit limit</source>
        <translation>Haettu luottoraja</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Yhteyshenkilö</translation>
    </message>
    <message>
        <source>Contact&apos;s e-mail</source>
        <translation>Yhteyshenkilön sähköposti</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Viite</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Perustelu</translation>
    </message>
    <message>
        <source>Submitted by</source>
        <translation>Lähettäjä</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Päätetty</translation>
    </message>
</context>
<context>
    <name>LeaveDialog</name>
    <message>
        <source>Employee leaves</source>
        <translation>Työntekijä lähtee</translation>
    </message>
    <message>
        <source>%1 leaves</source>
        <translation>%1 lähtee</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Mitä tapahtuu</translation>
    </message>
    <message>
        <source>Looking at what this touches …</source>
        <translation>Katsotaan, mitä tämä koskee …</translation>
    </message>
    <message>
        <source>Ca&amp;rry out</source>
        <translation>&amp;Toteuta</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Peruuta</translation>
    </message>
    <message>
        <source>&amp;At once</source>
        <translation>&amp;Heti</translation>
    </message>
    <message>
        <source>After the &amp;last day:</source>
        <translation>Viimeisen &amp;päivän jälkeen:</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Viimeinen päivä</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Milloin</translation>
    </message>
    <message>
        <source>Approves instead</source>
        <translation>Hyväksyy sen sijaan</translation>
    </message>
    <message>
        <source>%1 leaves.</source>
        <translation>%1 lähtee.</translation>
    </message>
    <message>
        <source>Comment to the orders</source>
        <translation>Kommentti tilauksiin</translation>
    </message>
    <message>
        <source>Choose the last day.</source>
        <translation>Valitse viimeinen päivä.</translation>
    </message>
    <message>
        <source>Write a comment to the orders.</source>
        <translation>Kirjoita kommentti tilauksiin.</translation>
    </message>
    <message>
        <source>%1 – Not possible: %2</source>
        <comment>what would happen, and why it cannot</comment>
        <translation>%1 – Ei mahdollista: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 ja %n muu</numerusform>
            <numerusform>%1 ja %n muuta</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is disabled at once: signed out, and can neither order nor approve. Roles, payment methods and limits are kept.</source>
        <translation>%1 poistetaan käytöstä heti: kirjataan ulos eikä voi tilata eikä hyväksyä. Roolit, maksutavat ja rajat säilyvät.</translation>
    </message>
    <message>
        <source>%1 is disabled when %2 is over. Until then nothing else changes for them.</source>
        <translation>%1 poistetaan käytöstä, kun %2 on ohi. Siihen asti muu ei muutu.</translation>
    </message>
    <message numerus="yes">
        <source>%2 takes their place as approver in %n group(s): %1</source>
        <translation>
            <numerusform>%2 tulee hyväksyjäksi %n ryhmään: %1</numerusform>
            <numerusform>%2 tulee hyväksyjäksi %n ryhmään: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No longer approver in %n group(s): %1</source>
        <translation>
            <numerusform>Ei enää hyväksyjä %n ryhmässä: %1</numerusform>
            <numerusform>Ei enää hyväksyjä %n ryhmässä: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting order(s) are passed on to %1.</source>
        <translation>
            <numerusform>%n odottava tilaus siirretään henkilölle %1.</numerusform>
            <numerusform>%n odottavaa tilausta siirretään henkilölle %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting order(s) are passed on.</source>
        <translation>
            <numerusform>%n odottava tilaus siirretään eteenpäin.</numerusform>
            <numerusform>%n odottavaa tilausta siirretään eteenpäin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delegation(s) to them end on that day at the latest: %1</source>
        <translation>
            <numerusform>%n sijaisuus päättyy viimeistään sinä päivänä: %1</numerusform>
            <numerusform>%n sijaisuutta päättyy viimeistään sinä päivänä: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delegation(s) to them end: %1</source>
        <translation>
            <numerusform>%n sijaisuus päättyy: %1</numerusform>
            <numerusform>%n sijaisuutta päättyy: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n budget(s) of their own end on that day at the latest: %1</source>
        <translation>
            <numerusform>%n oma budjetti päättyy viimeistään sinä päivänä: %1</numerusform>
            <numerusform>%n omaa budjettia päättyy viimeistään sinä päivänä: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n budget(s) of their own end: %1</source>
        <translation>
            <numerusform>%n oma budjetti päättyy: %1</numerusform>
            <numerusform>%n omaa budjettia päättyy: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of theirs wait for approval, and can still be decided.</source>
        <translation>
            <numerusform>%n oma tilaus odottaa hyväksyntää, ja siitä voi yhä päättää.</numerusform>
            <numerusform>%n omaa tilausta odottaa hyväksyntää, ja niistä voi yhä päättää.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) are left without an approver of their own; those of the group above approve, or the administrators: %1</source>
        <translation>
            <numerusform>%n ryhmä jää ilman omaa hyväksyjää; yläryhmän hyväksyjät tai ylläpitäjät hyväksyvät: %1</numerusform>
            <numerusform>%n ryhmää jää ilman omaa hyväksyjää; yläryhmän hyväksyjät tai ylläpitäjät hyväksyvät: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting order(s) that you or the successor placed go to the other approvers.</source>
        <translation>
            <numerusform>%n odottava tilaus, jonka sinä tai seuraaja teitte, menee muille hyväksyjille.</numerusform>
            <numerusform>%n odottavaa tilausta, jotka sinä tai seuraaja teitte, menee muille hyväksyjille.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was not saved. %1</source>
        <translation>Sitä ei tallennettu. %1</translation>
    </message>
</context>
<context>
    <name>LeavePlan</name>
    <message>
        <source>The last day is over already.</source>
        <translation>Viimeinen päivä on jo mennyt.</translation>
    </message>
    <message>
        <source>Only administrators pass orders on.</source>
        <translation>Vain ylläpitäjät siirtävät tilauksia eteenpäin.</translation>
    </message>
    <message>
        <source>Choose who approves instead.</source>
        <translation>Valitse, kuka hyväksyy sen sijaan.</translation>
    </message>
</context>
<context>
    <name>ListColumn</name>
    <message>
        <source>Change</source>
        <translation>Muutos</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Search name, e-mail, phone, number (Ctrl+F)</source>
        <translation>Hae nimeä, sähköpostia, puhelinta, numeroa (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search number, buyer, group, reference (Ctrl+F)</source>
        <translation>Hae numeroa, ostajaa, ryhmää, viitettä (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Hae (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Hae luettelosta</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>Yhteensä %1</translation>
    </message>
    <message>
        <source>%1 of %2 match</source>
        <translation>%1 / %2 osuu</translation>
    </message>
    <message>
        <source>%1 selected – %2</source>
        <translation>%1 valittu – %2</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Mikään ei vastaa hakua ”%1”.</translation>
    </message>
    <message>
        <source>The account is being fetched. Rows appear as they come.</source>
        <translation>Tiliä haetaan. Rivit näkyvät sitä mukaa kuin ne tulevat.</translation>
    </message>
    <message>
        <source>There is nothing here yet that you may see.</source>
        <translation>Täällä ei ole vielä mitään, mitä saisit nähdä.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”. Press Enter to look for it among the orders.</source>
        <translation>Mikään ei vastaa hakua ”%1”. Etsi tilauksista painamalla Enter.</translation>
    </message>
    <message>
        <source>Nothing matches the filters.</source>
        <translation>Mikään ei vastaa suodattimia.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avoinna</translation>
    </message>
    <message>
        <source>E&amp;xport …</source>
        <translation>&amp;Vie …</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Tulosta …</translation>
    </message>
</context>
<context>
    <name>LogWindow</name>
    <message>
        <source>Show the &amp;whole log</source>
        <translation>Näytä &amp;koko loki</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Päivitä</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Avaa</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Vie …</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Loki</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Mikä muuttui</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sulje</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Kaikki tyypit</translation>
    </message>
    <message>
        <source>All that was done</source>
        <translation>Kaikki tehty</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Kohteen tyyppi</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Mitä tehtiin</translation>
    </message>
    <message>
        <source>Done by anybody</source>
        <translation>Kenen tahansa tekemä</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Tekijä</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>Tästä päivästä alkaen</translation>
    </message>
    <message>
        <source>To this day</source>
        <translation>Tähän päivään asti</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Alkaa</translation>
    </message>
    <message>
        <source>to</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Only of %1</source>
        <translation>Vain kohteesta %1</translation>
    </message>
    <message>
        <source>The log is kept by the service: it can be read when there is a line.</source>
        <translation>Loki on palvelussa, ja sitä voi lukea, kun yhteys on.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Hetkinen …</translation>
    </message>
    <message numerus="yes">
        <source>Fetched %n event(s), and more are on the way …</source>
        <translation>
            <numerusform>Haettu %n tapahtuma, lisää on tulossa …</numerusform>
            <numerusform>Haettu %n tapahtumaa, lisää on tulossa …</numerusform>
        </translation>
    </message>
    <message>
        <source>The log tells nothing of this.</source>
        <translation>Lokissa ei ole mitään tästä.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) in all</source>
        <translation>
            <numerusform>Yhteensä %n tapahtuma</numerusform>
            <numerusform>Yhteensä %n tapahtumaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n event(s); older ones come as you scroll.</source>
        <translation>
            <numerusform>Uusin tapahtuma; vanhempia tulee vieritettäessä.</numerusform>
            <numerusform>%n uusinta tapahtumaa; vanhempia tulee vieritettäessä.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>Vie loki</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Pilkuin erotetut arvot (*.csv)</translation>
    </message>
    <message>
        <source>log</source>
        <translation>loki</translation>
    </message>
    <message>
        <source>The log was not exported. %1</source>
        <translation>Lokia ei viety. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) are exported.</source>
        <translation>
            <numerusform>%n tapahtuma viety.</numerusform>
            <numerusform>%n tapahtumaa viety.</numerusform>
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
        <translation>%1 – esittely</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>Permissions of the roles</source>
        <translation>Roolien oikeudet</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Viesti</translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation>Piilota viesti</translation>
    </message>
</context>
<context>
    <name>MonthlyReport</name>
    <message>
        <source>Orders</source>
        <translation>Tilaukset</translation>
    </message>
    <message>
        <source>Without VAT</source>
        <translation>Ilman alv:tä</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>Alv</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Yhteensä</translation>
    </message>
    <message>
        <source>Waiting, without VAT</source>
        <translation>Odottaa, ilman alv:tä</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summa</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ei mitään)</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>Budjetit</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budjetti</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Koskee</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Kausi</translation>
    </message>
    <message>
        <source>Limit of a period</source>
        <translation>Raja kaudella</translation>
    </message>
    <message>
        <source>Spent, with VAT</source>
        <translation>Käytetty, alv:n kanssa</translation>
    </message>
    <message>
        <source>Spent, without VAT</source>
        <translation>Käytetty, ilman alv:tä</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Odottaa</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Ryhmittäin</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Ryhmä</translation>
    </message>
    <message>
        <source>By cost centre</source>
        <translation>Kustannuspaikoittain</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>Kustannuspaikka</translation>
    </message>
    <message>
        <source>By buyer</source>
        <translation>Ostajittain</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Ostaja</translation>
    </message>
    <message>
        <source>By reference</source>
        <translation>Viitteittäin</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Viite</translation>
    </message>
</context>
<context>
    <name>MonthlyReportDialog</name>
    <message>
        <source>Monthly report</source>
        <translation>Kuukausiraportti</translation>
    </message>
    <message>
        <source>Budgets, and what was ordered by group, cost centre, buyer and reference. It has the orders that you may see; rejected and cancelled ones do not count.</source>
        <translation>Budjetit ja tilaukset ryhmittäin, kustannuspaikoittain, ostajittain ja viitteittäin. Mukana ovat tilaukset, jotka voit nähdä; hylättyjä ja peruttuja ei lasketa.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Kuukausi</translation>
    </message>
</context>
<context>
    <name>MoveGroupsDialog</name>
    <message>
        <source>Move</source>
        <translation>Siirrä</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Siirrä %1</translation>
    </message>
    <message numerus="yes">
        <source>Move %n group(s)</source>
        <translation>
            <numerusform>Siirrä %n ryhmä</numerusform>
            <numerusform>Siirrä %n ryhmää</numerusform>
        </translation>
    </message>
    <message>
        <source>Its subgroups, users and budgets go with it.</source>
        <translation>Sen aliryhmät, käyttäjät ja budjetit siirtyvät mukana.</translation>
    </message>
    <message>
        <source>To stand under</source>
        <translation>Uusi yläryhmä</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Siirrä</translation>
    </message>
    <message>
        <source>%1 is the group itself or one below it.</source>
        <translation>%1 on ryhmä itse tai sen alla oleva ryhmä.</translation>
    </message>
    <message>
        <source>Choose another group than now.</source>
        <translation>Valitse toinen ryhmä kuin nyt.</translation>
    </message>
</context>
<context>
    <name>NoticeWatch</name>
    <message numerus="yes">
        <source>%n order(s) wait for your approval.</source>
        <translation>
            <numerusform>%n tilaus odottaa hyväksyntääsi.</numerusform>
            <numerusform>%n tilausta odottaa hyväksyntääsi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n budget(s) have reached the warning threshold.</source>
        <translation>
            <numerusform>%n budjetti on saavuttanut varoitusrajan.</numerusform>
            <numerusform>%n budjettia on saavuttanut varoitusrajan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your changes must be decided.</source>
        <translation>
            <numerusform>%n muutoksistasi on ratkaistava.</numerusform>
            <numerusform>%n muutoksistasi on ratkaistava.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) are about to expire.</source>
        <translation>
            <numerusform>%n kutsu vanhenee pian.</numerusform>
            <numerusform>%n kutsua vanhenee pian.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Order</name>
    <message>
        <source>Order number</source>
        <translation>Tilausnumero</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Ostaja</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Ryhmä</translation>
    </message>
    <message>
        <source>Excl. VAT</source>
        <translation>Ilman alv:tä</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>Alv</translation>
    </message>
    <message>
        <source>Incl. VAT</source>
        <translation>Sis. alv</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>Maksutapa</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Viite</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Rivit</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>Miksi se odottaa</translation>
    </message>
    <message>
        <source>May be approved by</source>
        <translation>Voi hyväksyä</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Päätös</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Muistutukset</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Siirretty eteenpäin</translation>
    </message>
    <message>
        <source>Last reminded</source>
        <translation>Viimeksi muistutettu</translation>
    </message>
</context>
<context>
    <name>OrderDialog</name>
    <message numerus="yes">
        <source>Approve %n order(s)</source>
        <translation>
            <numerusform>Hyväksy %n tilaus</numerusform>
            <numerusform>Hyväksy %n tilausta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n order(s)</source>
        <translation>
            <numerusform>Hylkää %n tilaus</numerusform>
            <numerusform>Hylkää %n tilausta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pass on %n order(s)</source>
        <translation>
            <numerusform>Siirrä %n tilaus eteenpäin</numerusform>
            <numerusform>Siirrä %n tilausta eteenpäin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n order(s)</source>
        <translation>
            <numerusform>Ota %n tilaus itselle</numerusform>
            <numerusform>Ota %n tilausta itselle</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Hyväksy</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>H&amp;ylkää</translation>
    </message>
    <message>
        <source>&amp;Pass on</source>
        <translation>&amp;Siirrä eteenpäin</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Ota itselle</translation>
    </message>
    <message>
        <source>They are ordered as soon as the service has your approval.</source>
        <translation>Ne tilataan heti, kun palvelu on saanut hyväksyntäsi.</translation>
    </message>
    <message>
        <source>The buyer is told, with your comment.</source>
        <translation>Ostajalle kerrotaan, kommenttisi kera.</translation>
    </message>
    <message>
        <source>Somebody else decides instead of those who should.</source>
        <translation>Joku muu päättää niiden sijasta, joiden pitäisi.</translation>
    </message>
    <message>
        <source>You decide instead of those who should.</source>
        <translation>Sinä päätät niiden sijasta, joiden pitäisi.</translation>
    </message>
    <message>
        <source>Who shall decide</source>
        <translation>Kuka päättää</translation>
    </message>
    <message>
        <source>&amp;Who shall decide *</source>
        <translation>&amp;Kuka päättää *</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentti</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>Ko&amp;mmentti</translation>
    </message>
    <message>
        <source>&amp;Comment *</source>
        <translation>Ko&amp;mmentti *</translation>
    </message>
    <message>
        <source>It was not saved. %1</source>
        <translation>Sitä ei tallennettu. %1</translation>
    </message>
    <message>
        <source>%1 – %2 – %3 incl. VAT</source>
        <comment>order number, buyer, amount</comment>
        <translation>%1 – %2 – %3 sis. alv</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s), in all %1 incl. VAT</source>
        <translation>
            <numerusform>%n tilaus, yhteensä %1 sis. alv</numerusform>
            <numerusform>%n tilausta, yhteensä %1 sis. alv</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ja %n muu</numerusform>
            <numerusform>ja %n muuta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the selected orders are not for you to decide and are left out.</source>
        <translation>
            <numerusform>%n valituista tilauksista ei ole sinun päätettävissäsi ja jätetään pois.</numerusform>
            <numerusform>%n valituista tilauksista ei ole sinun päätettävissäsi ja jätetään pois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Valitse …</translation>
    </message>
</context>
<context>
    <name>OrderFilters</name>
    <message>
        <source>All statuses</source>
        <translation>Kaikki tilat</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>All dates</source>
        <translation>Kaikki päivät</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Viimeiset 7 päivää</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Viimeiset 30 päivää</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Viimeiset 90 päivää</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Tämä kuukausi</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Viime kuukausi</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Tämä vuosi</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Viime vuosi</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Ryhmä</translation>
    </message>
    <message>
        <source>Show all buyers again</source>
        <translation>Näytä taas kaikki ostajat</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Palauta</translation>
    </message>
    <message>
        <source>Show all orders again</source>
        <translation>Näytä taas kaikki tilaukset</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Kaikki ryhmät</translation>
    </message>
    <message>
        <source>Buyer: %1</source>
        <translation>Ostaja: %1</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Alkaen %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>%1 asti</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1–%2</translation>
    </message>
</context>
<context>
    <name>OrderPage</name>
    <message numerus="yes">
        <source>Taken back: %n decision(s).</source>
        <translation>
            <numerusform>%n päätös peruttu.</numerusform>
            <numerusform>%n päätöstä peruttu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Those who are to decide on order %1 are reminded.</source>
        <translation>Tilauksesta %1 päättäviä muistutetaan.</translation>
    </message>
    <message>
        <source>It was not saved. %1</source>
        <translation>Sitä ei tallennettu. %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>All orders that you may see</source>
        <translation>Kaikki tilaukset, jotka saat nähdä</translation>
    </message>
    <message>
        <source>Orders that you are to decide on</source>
        <translation>Tilaukset, joista sinun on päätettävä</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Hyväksy</translation>
    </message>
    <message>
        <source>&amp;Reject …</source>
        <translation>H&amp;ylkää …</translation>
    </message>
    <message>
        <source>&amp;Take the decision back</source>
        <translation>&amp;Peru päätös</translation>
    </message>
    <message>
        <source>&amp;Pass on …</source>
        <translation>&amp;Siirrä eteenpäin …</translation>
    </message>
    <message>
        <source>Take &amp;over …</source>
        <translation>&amp;Ota itselle …</translation>
    </message>
    <message>
        <source>Re&amp;mind</source>
        <translation>&amp;Muistuta</translation>
    </message>
    <message>
        <source>Orders of this &amp;buyer</source>
        <translation>Tämän &amp;ostajan tilaukset</translation>
    </message>
    <message>
        <source>Orders of this &amp;group</source>
        <translation>Tämän &amp;ryhmän tilaukset</translation>
    </message>
    <message>
        <source>No orders wait for you.</source>
        <translation>Mikään tilaus ei odota sinua.</translation>
    </message>
    <message>
        <source>Waiting for me (%1)</source>
        <translation>Odottaa minua (%1)</translation>
    </message>
    <message>
        <source>Waiting for me</source>
        <translation>Odottaa minua</translation>
    </message>
    <message>
        <source>From %1 to %2, %3 decides in your place.</source>
        <translation>%1–%2 puolestasi päättää %3.</translation>
    </message>
    <message>
        <source>your delegate</source>
        <translation>sijaisesi</translation>
    </message>
    <message>
        <source>Until %1, %2 decides in your place.</source>
        <translation>%1 asti puolestasi päättää %2.</translation>
    </message>
    <message>
        <source>You decide for %1 until %2.</source>
        <translation>Päätät henkilön %1 puolesta %2 asti.</translation>
    </message>
    <message>
        <source>Your decision on this order is kept here and has not been sent yet.</source>
        <translation>Päätöksesi tästä tilauksesta on tallessa täällä, eikä sitä ole vielä lähetetty.</translation>
    </message>
    <message>
        <source>Choose an order first.</source>
        <translation>Valitse ensin tilaus.</translation>
    </message>
    <message>
        <source>Choose a single order.</source>
        <translation>Valitse yksi tilaus.</translation>
    </message>
    <message>
        <source>There is no decision that has not been sent yet.</source>
        <translation>Lähettämättömiä päätöksiä ei ole.</translation>
    </message>
    <message>
        <source>None of the selected orders is for you to decide.</source>
        <translation>Mikään valituista tilauksista ei ole sinun päätettävissäsi.</translation>
    </message>
    <message>
        <source>You approve order %1.</source>
        <translation>Hyväksyt tilauksen %1.</translation>
    </message>
    <message numerus="yes">
        <source>You approve %n order(s).</source>
        <translation>
            <numerusform>Hyväksyt %n tilauksen.</numerusform>
            <numerusform>Hyväksyt %n tilausta.</numerusform>
        </translation>
    </message>
    <message>
        <source>You reject order %1.</source>
        <translation>Hylkäät tilauksen %1.</translation>
    </message>
    <message numerus="yes">
        <source>You reject %n order(s).</source>
        <translation>
            <numerusform>Hylkäät %n tilauksen.</numerusform>
            <numerusform>Hylkäät %n tilausta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1 is given to somebody else to decide.</source>
        <translation>Tilaus %1 on siirretty jonkun muun päätettäväksi.</translation>
    </message>
    <message>
        <source>It is sent in %1 seconds.</source>
        <translation>Se lähetetään %1 sekunnin kuluttua.</translation>
    </message>
    <message>
        <source>It is kept here and does not hold until it has been sent.</source>
        <translation>Se on tallessa täällä eikä ole voimassa, ennen kuin se on lähetetty.</translation>
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
            <numerusform>%n muutos, jota ei ole vielä lähetetty</numerusform>
            <numerusform>%n muutosta, joita ei ole vielä lähetetty</numerusform>
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
        <translation>(poistettu)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Kuka tai mikä</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tyyppi</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Muutos</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Ennen</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Jälkeen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Milloin</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Ongelma</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(tyhjä)</translation>
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
        <translation>Tilin osat</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n waiting)</source>
        <comment>a tab and how much waits in it</comment>
        <translation>
            <numerusform>%1 (%n odottaa)</numerusform>
            <numerusform>%1 (%n odottaa)</numerusform>
        </translation>
    </message>
    <message>
        <source>My company</source>
        <translation>Oma yritys</translation>
    </message>
</context>
<context>
    <name>PaymentSection</name>
    <message>
        <source>&amp;Apply for invoice …</source>
        <translation>&amp;Hae laskutusta …</translation>
    </message>
    <message>
        <source>&amp;Withdraw application</source>
        <translation>&amp;Peru hakemus</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Hakemukset</translation>
    </message>
    <message>
        <source>How the company pays</source>
        <translation>Näin yritys maksaa</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Lasku</translation>
    </message>
    <message>
        <source>The application waits to be sent.</source>
        <translation>Hakemus odottaa lähettämistä.</translation>
    </message>
    <message>
        <source>The shop is considering the application of %1. You are told by e-mail what they decide.</source>
        <translation>Kauppa käsittelee hakemusta, joka tehtiin %1. Saat vastauksen sähköpostitse.</translation>
    </message>
    <message>
        <source>Invoice is a payment method of the company. Users pay by invoice once it is allowed for them.</source>
        <translation>Yritys voi maksaa laskulla. Käyttäjät maksavat laskulla, kun se on heille sallittu.</translation>
    </message>
    <message>
        <source>The application of %1 was declined. You may apply again.</source>
        <translation>Hakemus %1 hylättiin. Voitte hakea uudelleen.</translation>
    </message>
    <message>
        <source>The company pays by card. To pay by invoice, it must apply for that, and the shop must approve.</source>
        <translation>Yritys maksaa kortilla. Laskulla maksamista on haettava, ja kaupan on hyväksyttävä se.</translation>
    </message>
    <message>
        <source>An application is being considered already.</source>
        <translation>Hakemus on jo käsiteltävänä.</translation>
    </message>
    <message>
        <source>No application is being considered.</source>
        <translation>Mitään hakemusta ei käsitellä.</translation>
    </message>
    <message>
        <source>Apply for invoice</source>
        <translation>Hae laskutusta</translation>
    </message>
    <message>
        <source>The shop considers how much the company may owe at a time. The invoice goes to the billing address among the company&apos;s facts.</source>
        <translation>Kauppa arvioi, kuinka paljon yritys voi olla kerrallaan velkaa. Lasku lähetetään yrityksen tiedoissa olevaan laskutusosoitteeseen.</translation>
    </message>
    <message>
        <source>&amp;Send application</source>
        <translation>&amp;Lähetä hakemus</translation>
    </message>
    <message>
        <source>The application is saved, and is sent as soon as there is a line.</source>
        <translation>Hakemus on tallennettu, ja se lähetetään heti, kun yhteys on.</translation>
    </message>
</context>
<context>
    <name>PendingWindow</name>
    <message>
        <source>Changes that wait</source>
        <translation>Odottavat muutokset</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Tiedot</translation>
    </message>
    <message>
        <source>Everything is sent</source>
        <translation>Kaikki on lähetetty</translation>
    </message>
    <message>
        <source>What you change stands here until the service has it.</source>
        <translation>Muutoksesi ovat tässä, kunnes palvelu on saanut ne.</translation>
    </message>
    <message>
        <source>Choose &amp;value …</source>
        <translation>Valitse &amp;arvo …</translation>
    </message>
    <message>
        <source>&amp;Discard …</source>
        <translation>&amp;Hylkää …</translation>
    </message>
    <message>
        <source>&amp;Send now</source>
        <translation>&amp;Lähetä nyt</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sulje</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait to be sent</source>
        <translation>
            <numerusform>%n muutos odottaa lähettämistä</numerusform>
            <numerusform>%n muutosta odottaa lähettämistä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n must be decided</source>
        <translation>
            <numerusform>%n odottaa ratkaisua</numerusform>
            <numerusform>%n odottaa ratkaisua</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n evätty</numerusform>
            <numerusform>%n evätty</numerusform>
        </translation>
    </message>
    <message>
        <source>What is being sent at this moment cannot be discarded.</source>
        <translation>Juuri lähetettävää ei voi hylätä.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a record: what is done to it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Technical: %1</source>
        <translation>Tekninen: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ja %n muu</numerusform>
            <numerusform>ja %n muuta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that build on this go too:</source>
        <translation>
            <numerusform>%n tähän perustuva muutos hylätään samalla:</numerusform>
            <numerusform>%n tähän perustuvaa muutosta hylätään samalla:</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Hylkää</translation>
    </message>
    <message numerus="yes">
        <source>Discard %n change(s)?</source>
        <translation>
            <numerusform>Hylätäänkö %n muutos?</numerusform>
            <numerusform>Hylätäänkö %n muutosta?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Hylkää</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Vie …</translation>
    </message>
    <message>
        <source>Export the changes that wait</source>
        <translation>Vie odottavat muutokset</translation>
    </message>
    <message>
        <source>Text to read (*.txt)</source>
        <translation>Luettava teksti (*.txt)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Pilkuin erotetut arvot (*.csv)</translation>
    </message>
    <message>
        <source>changes that wait</source>
        <comment>a file&apos;s name</comment>
        <translation>odottavat muutokset</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are exported.</source>
        <translation>
            <numerusform>%n muutos on viety.</numerusform>
            <numerusform>%n muutosta on viety.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeriodColumns</name>
    <message>
        <source>As a &amp;table</source>
        <translation>&amp;Taulukkona</translation>
    </message>
    <message>
        <source>Use by period</source>
        <translation>Käyttö jaksoittain</translation>
    </message>
    <message>
        <source>Use by period. Now: %1</source>
        <translation>Käyttö jaksoittain. Nyt: %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Alkaa</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Päättyy</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Summa</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Käytetty</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Varattu</translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>Company</source>
        <translation>Yritys</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Käyttäjät</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roolit</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Ryhmät</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>Budjetit</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Maksaminen</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Tilaukset</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Loki</translation>
    </message>
</context>
<context>
    <name>PermissionMatrixModel</name>
    <message>
        <source>not granted</source>
        <translation>ei annettu</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>annettu</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>evätty</translation>
    </message>
    <message>
        <source>Role %1, permission %2: %3</source>
        <translation>Rooli %1, oikeus %2: %3</translation>
    </message>
    <message>
        <source>%1: %2 is %3</source>
        <translation>%1: %2 on %3</translation>
    </message>
    <message>
        <source>Role %1, permission %2: %3, not saved</source>
        <translation>Rooli %1, oikeus %2: %3, ei tallennettu</translation>
    </message>
</context>
<context>
    <name>PictureWalk</name>
    <message numerus="yes">
        <source>What is to be shown did not come up; %n step(s) were left.</source>
        <translation>
            <numerusform>Näytettävä ei tullut esiin; %n vaihe jäi.</numerusform>
            <numerusform>Näytettävä ei tullut esiin; %n vaihetta jäi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture %1 could not be written.</source>
        <translation>Kuvaa %1 ei voitu kirjoittaa.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>This account is already open in another window of Selskap. Go on there, or close it first.</source>
        <translation>Tämä tili on jo auki toisessa Selskap-ikkunassa. Jatka siellä tai sulje se ensin.</translation>
    </message>
    <message>
        <source>What is kept on this device was made by a newer version of Selskap. Install the newer version; nothing has been changed.</source>
        <translation>Tällä laitteella olevat tiedot on tehty Selskapin uudemmalla versiolla. Asenna uudempi versio; mitään ei ole muutettu.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written. Nothing has been changed.</source>
        <translation>Kansioon %1 ei voi kirjoittaa. Mitään ei ole muutettu.</translation>
    </message>
    <message>
        <source>The demonstration is open in another window; close that one before beginning anew.</source>
        <translation>Esittely on auki toisessa ikkunassa; sulje se ennen kuin aloitat alusta.</translation>
    </message>
    <message>
        <source>The demonstration&apos;s own service has ended. You can go on reading and editing; start the program again to send.</source>
        <translation>Esittelyn oma palvelu on päättynyt. Voit jatkaa lukemista ja muokkaamista; käynnistä ohjelma uudelleen lähettääksesi.</translation>
    </message>
    <message>
        <source>The demonstration&apos;s own service did not start. Is another copy of the demonstration running? Details: %1</source>
        <translation>Esittelyn oma palvelu ei käynnistynyt. Onko esittely jo käynnissä? Tiedot: %1</translation>
    </message>
    <message>
        <source>Finish signing in in your browser.</source>
        <translation>Viimeistele kirjautuminen selaimessa.</translation>
    </message>
    <message>
        <source>No browser could be opened. Open this link in one: %1</source>
        <translation>Selainta ei saatu auki. Avaa tämä linkki selaimessa: %1</translation>
    </message>
    <message>
        <source>Your keyring has not answered yet. Until it does, you have to sign in again at the next start.</source>
        <translation>Avainnippu ei ole vielä vastannut. Kunnes se vastaa, sinun on kirjauduttava uudelleen seuraavalla kerralla.</translation>
    </message>
    <message>
        <source>This machine has no keyring that works. Nothing secret is kept, so you have to sign in again at the next start.</source>
        <translation>Tällä tietokoneella ei ole toimivaa avainnippua. Mitään salaista ei tallenneta, joten sinun on kirjauduttava uudelleen seuraavalla kerralla.</translation>
    </message>
    <message>
        <source>There is no profile to start with. Start the window once and sign in.</source>
        <translation>Aloitettavaa profiilia ei ole. Avaa ikkuna kerran ja kirjaudu sisään.</translation>
    </message>
    <message>
        <source>Fetch it anew</source>
        <translation>Hae se uudelleen</translation>
    </message>
    <message>
        <source>The copy of the account on this device is damaged, and lists may be wrong. Your changes are kept.</source>
        <translation>Tilin kopio tällä laitteella on vaurioitunut, ja luettelot voivat olla vääriä. Muutoksesi ovat tallessa.</translation>
    </message>
    <message>
        <source>This link cannot be opened.</source>
        <translation>Tätä linkkiä ei voi avata.</translation>
    </message>
    <message>
        <source>This link leads to another company than the one in this window.</source>
        <translation>Tämä linkki koskee toista yritystä kuin tämä ikkuna.</translation>
    </message>
    <message>
        <source>This link leads to something that you may not see.</source>
        <translation>Tämä linkki johtaa johonkin, mitä et saa nähdä.</translation>
    </message>
    <message>
        <source>The demonstration&apos;s own</source>
        <translation>Esittelyn oma</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The demonstration signs itself in; there is nothing to sign out of.</source>
        <translation>Esittely kirjautuu itse; ei ole mitään, mistä kirjautua ulos.</translation>
    </message>
    <message>
        <source>Your choice takes effect when the open dialog is closed.</source>
        <translation>Valinta tulee voimaan, kun avoin valintaikkuna suljetaan.</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Tallenna</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Peruuta</translation>
    </message>
    <message>
        <source>It was not saved. %1</source>
        <translation>Sitä ei tallennettu. %1</translation>
    </message>
    <message>
        <source>Somebody else has emptied this meanwhile.</source>
        <translation>Joku muu on sillä välin tyhjentänyt tämän.</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile, to: %1</source>
        <translation>Joku muu on sillä välin muuttanut tämän arvoksi: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) must be mended first.</source>
        <translation>
            <numerusform>%n kenttä on ensin korjattava.</numerusform>
            <numerusform>%n kenttää on ensin korjattava.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;More choices</source>
        <translation>&amp;Lisää valintoja</translation>
    </message>
</context>
<context>
    <name>RecordListModel</name>
    <message>
        <source>Is being fetched</source>
        <translation>Haetaan</translation>
    </message>
    <message>
        <source>✎ Removal waits</source>
        <translation>✎ Poisto odottaa</translation>
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
        <translation>Käytetty</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Säännöt</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Oikeudet</translation>
    </message>
    <message>
        <source>This person may do nothing.</source>
        <translation>Tämä henkilö ei saa tehdä mitään.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n rivi</numerusform>
            <numerusform>%n riviä</numerusform>
        </translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Tilausrivit</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Tuote</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Määrä</translation>
    </message>
    <message>
        <source>Each, excl. VAT</source>
        <translation>Yksikköhinta, ilman alv:tä</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Hyväksyntä</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Liittyy tähän</translation>
    </message>
    <message>
        <source>Use by period</source>
        <translation>Käyttö jaksoittain</translation>
    </message>
    <message>
        <source>At this pace %1 (%2) will be used by %3.</source>
        <translation>Tällä tahdilla %1 (%2) on käytetty %3 mennessä.</translation>
    </message>
    <message>
        <source>Earlier periods are shown when there is a line.</source>
        <translation>Aiemmat jaksot näkyvät, kun yhteys on.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>a time, a person: what they did</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>The log tells nothing of this record.</source>
        <translation>Lokissa ei ole mitään tästä kohteesta.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Show &amp;history</source>
        <translation>Näytä &amp;historia</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Hetkinen …</translation>
    </message>
    <message>
        <source>The log is kept by the service: it can be read when there is a line.</source>
        <translation>Loki on palvelussa, ja sitä voi lukea, kun yhteys on.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>Show &amp;all in the log …</source>
        <translation>Näytä &amp;kaikki lokissa …</translation>
    </message>
    <message>
        <source>Restricted for this person</source>
        <translation>Rajoitettu tältä henkilöltä</translation>
    </message>
    <message>
        <source>Restricted by %1, %2</source>
        <comment>a person, a time</comment>
        <translation>Rajoittanut %1, %2</translation>
    </message>
    <message>
        <source>Restricted for this person …</source>
        <translation>Rajoitettu tältä henkilöltä …</translation>
    </message>
    <message>
        <source>Restricted for this person. By whom and when is told when there is a line.</source>
        <translation>Rajoitettu tältä henkilöltä. Kenen toimesta ja milloin, näkyy kun yhteys on.</translation>
    </message>
    <message>
        <source>Restricted for this person. The log does not tell by whom.</source>
        <translation>Rajoitettu tältä henkilöltä. Loki ei kerro, kenen toimesta.</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Poista rajoitus</translation>
    </message>
    <message>
        <source>Restrict</source>
        <translation>Rajoita</translation>
    </message>
    <message>
        <source>Lift the restriction: %1</source>
        <translation>Poista rajoitus: %1</translation>
    </message>
    <message>
        <source>Restrict: %1</source>
        <translation>Rajoita: %1</translation>
    </message>
    <message>
        <source>%1 has this right again: %2</source>
        <translation>%1 on saanut takaisin tämän oikeuden: %2</translation>
    </message>
    <message>
        <source>%1 no longer has this right: %2</source>
        <translation>%1 on menettänyt tämän oikeuden: %2</translation>
    </message>
    <message>
        <source>&amp;Effective rights …</source>
        <translation>&amp;Voimassa olevat oikeudet …</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Tilaus</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopioi</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Valitse k&amp;aikki</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sarakkeet</translation>
    </message>
    <message>
        <source>Standard columns</source>
        <translation>Vakiosarakkeet</translation>
    </message>
</context>
<context>
    <name>RecordTexts</name>
    <message>
        <source>Company</source>
        <translation>Yritys</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rooli</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Ryhmä</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Käyttäjä</translation>
    </message>
    <message>
        <source>User activity</source>
        <translation>Käyttäjän toiminta</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budjetti</translation>
    </message>
    <message>
        <source>Budget usage</source>
        <translation>Budjetin käyttö</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Tilaus</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Yritykset</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roolit</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Ryhmät</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Käyttäjät</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>Budjetit</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Tilaukset</translation>
    </message>
    <message>
        <source>Invite again</source>
        <translation>Kutsu uudelleen</translation>
    </message>
    <message>
        <source>Withdraw the invitation</source>
        <translation>Peru kutsu</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Poista käytöstä</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Ota käyttöön</translation>
    </message>
    <message>
        <source>Send a password link</source>
        <translation>Lähetä salasanalinkki</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Hyväksy</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Hylkää</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>Siirrä eteenpäin</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>Muistuta</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(ei nimeä)</translation>
    </message>
    <message>
        <source>✎ Waiting</source>
        <translation>✎ Odottaa</translation>
    </message>
    <message>
        <source>⟳ Sending</source>
        <translation>⟳ Lähetetään</translation>
    </message>
    <message>
        <source>⚠ Must be decided</source>
        <translation>⚠ Odottaa ratkaisua</translation>
    </message>
    <message>
        <source>✕ Refused</source>
        <translation>✕ Evätty</translation>
    </message>
    <message>
        <source>⟳ Will be tried again</source>
        <translation>⟳ Yritetään uudelleen</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Luo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Muuta</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Application to pay by invoice</source>
        <translation>Laskutushakemus</translation>
    </message>
    <message>
        <source>Applications to pay by invoice</source>
        <translation>Laskutushakemukset</translation>
    </message>
</context>
<context>
    <name>ReferenceEditor</name>
    <message>
        <source>None</source>
        <translation>Ei mitään</translation>
    </message>
</context>
<context>
    <name>RegisterDialog</name>
    <message>
        <source>&amp;Ask for access</source>
        <translation>&amp;Pyydä pääsyä</translation>
    </message>
    <message>
        <source>Register your company</source>
        <translation>Rekisteröi yrityksesi</translation>
    </message>
    <message>
        <source>The company can then pay by card, and apply for invoice. You become its first administrator.</source>
        <translation>Yritys voi sen jälkeen maksaa kortilla ja hakea laskutusta. Sinusta tulee sen ensimmäinen ylläpitäjä.</translation>
    </message>
    <message>
        <source>The company</source>
        <translation>Yritys</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;Maa</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Maa</translation>
    </message>
    <message>
        <source>Organisation number</source>
        <translation>Y-tunnus</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Sähköposti</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Puhelin</translation>
    </message>
    <message>
        <source>You, its first administrator</source>
        <translation>Sinä, sen ensimmäinen ylläpitäjä</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Etunimi</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Sukunimi</translation>
    </message>
    <message>
        <source>Your e-mail</source>
        <translation>Sähköpostisi</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Salasana</translation>
    </message>
    <message>
        <source>Sho&amp;w the password</source>
        <translation>&amp;Näytä salasana</translation>
    </message>
    <message>
        <source>Strength of the password</source>
        <translation>Salasanan vahvuus</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>&amp;Rekisteröi</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) more are needed.</source>
        <translation>
            <numerusform>Tarvitaan vielä %n merkki.</numerusform>
            <numerusform>Tarvitaan vielä %n merkkiä.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters. A few words that only you put together are good.</source>
        <translation>
            <numerusform>Vähintään %n merkki. Muutama sana, jotka vain sinä yhdistät, on hyvä.</numerusform>
            <numerusform>Vähintään %n merkkiä. Muutama sana, jotka vain sinä yhdistät, on hyvä.</numerusform>
        </translation>
    </message>
    <message>
        <source>too short</source>
        <translation>liian lyhyt</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>kohtalainen</translation>
    </message>
    <message>
        <source>good</source>
        <translation>hyvä</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>vahva</translation>
    </message>
    <message>
        <source>Registering …</source>
        <translation>Rekisteröidään …</translation>
    </message>
    <message>
        <source>This company is registered already. You can ask one of its administrators for access.</source>
        <translation>Tämä yritys on jo rekisteröity. Voit pyytää pääsyä joltakin sen ylläpitäjältä.</translation>
    </message>
    <message>
        <source>The administrators of the company have got an e-mail from you. They can invite you.</source>
        <translation>Yrityksen ylläpitäjät ovat saaneet sinulta sähköpostin. He voivat kutsua sinut.</translation>
    </message>
</context>
<context>
    <name>RemoveGroupDialog</name>
    <message>
        <source>Remove group</source>
        <translation>Poista ryhmä</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Poistetaanko %1?</translation>
    </message>
    <message>
        <source>Move them to</source>
        <translation>Siirrä ne ryhmään</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Poista</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) belong to it.</source>
        <translation>
            <numerusform>%n käyttäjä kuuluu siihen.</numerusform>
            <numerusform>%n käyttäjää kuuluu siihen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) stand under it.</source>
        <translation>
            <numerusform>%n ryhmä on sen alla.</numerusform>
            <numerusform>%n ryhmää on sen alla.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n budget(s) apply to it.</source>
        <translation>
            <numerusform>%n budjetti koskee sitä.</numerusform>
            <numerusform>%n budjettia koskee sitä.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at what is in it …</source>
        <translation>Katsotaan, mitä siinä on …</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Se on tyhjä.</translation>
    </message>
    <message>
        <source>Choose a group that is not this one and not below it.</source>
        <translation>Valitse ryhmä, joka ei ole tämä eikä sen alla.</translation>
    </message>
    <message>
        <source>You may not move its users: that needs the right to edit users.</source>
        <translation>Et saa siirtää sen käyttäjiä: se vaatii oikeuden muokata käyttäjiä.</translation>
    </message>
    <message>
        <source>You may not move its budgets: that needs the right to change budgets.</source>
        <translation>Et saa siirtää sen budjetteja: se vaatii oikeuden muuttaa budjetteja.</translation>
    </message>
    <message>
        <source>Move and &amp;remove</source>
        <translation>Siirrä ja &amp;poista</translation>
    </message>
    <message>
        <source>The removal of %1 is saved, and is sent as soon as there is a line.</source>
        <translation>Kohteen %1 poisto on tallennettu, ja se lähetetään heti, kun yhteys on.</translation>
    </message>
</context>
<context>
    <name>RemoveRoleDialog</name>
    <message>
        <source>Give them instead:</source>
        <translation>Anna heille sen sijaan:</translation>
    </message>
    <message>
        <source>Remove role</source>
        <translation>Poista rooli</translation>
    </message>
    <message>
        <source>Who has the role</source>
        <translation>Kenellä rooli on</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Poista</translation>
    </message>
    <message>
        <source>Remove the role %1?</source>
        <translation>Poistetaanko rooli %1?</translation>
    </message>
    <message>
        <source>The role %1 is removed.</source>
        <translation>Rooli %1 on poistettu.</translation>
    </message>
    <message>
        <source>It was not saved. %1</source>
        <translation>Sitä ei tallennettu. %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ja %n muu</numerusform>
            <numerusform>ja %n muuta</numerusform>
        </translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Hetkinen …</translation>
    </message>
    <message numerus="yes">
        <source>Moved %1 of %n user(s) …</source>
        <translation>
            <numerusform>Siirretty %1 / %n käyttäjä …</numerusform>
            <numerusform>Siirretty %1 / %n käyttäjää …</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has this role.</source>
        <translation>Kenelläkään ei ole tätä roolia.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) have this role. They are given another one first.</source>
        <translation>
            <numerusform>%n käyttäjällä on tämä rooli. Hän saa ensin toisen.</numerusform>
            <numerusform>%n käyttäjällä on tämä rooli. He saavat ensin toisen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them cannot be given this role by you, such as %1: %2</source>
        <translation>
            <numerusform>%n heistä ei voi saada tätä roolia sinulta: %1. %2</numerusform>
            <numerusform>%n heistä ei voi saada tätä roolia sinulta, kuten %1. %2</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Move and remove</source>
        <translation>&amp;Siirrä ja poista</translation>
    </message>
    <message>
        <source>Choose a role</source>
        <translation>Valitse rooli</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Kind of file</source>
        <translation>Tiedostotyyppi</translation>
    </message>
    <message>
        <source>E&amp;xcel workbook (XLSX)</source>
        <translation>E&amp;xcel-työkirja (XLSX)</translation>
    </message>
    <message>
        <source>&amp;PDF</source>
        <translation>&amp;PDF</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Edistyminen</translation>
    </message>
    <message>
        <source>Sa&amp;ve as …</source>
        <translation>Ta&amp;llenna nimellä …</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-työkirja (*.xlsx)</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <comment>who has made the report; day and time</comment>
        <translation>%1, tilanne %2</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Sivu %1</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>Raportti on tiedostossa %1.</translation>
    </message>
    <message>
        <source>It was not written. %1</source>
        <translation>Tiedostoa ei kirjoitettu. %1</translation>
    </message>
</context>
<context>
    <name>RestrictDialog</name>
    <message>
        <source>Restrict rights</source>
        <translation>Rajoita oikeuksia</translation>
    </message>
    <message>
        <source>Rights to restrict</source>
        <translation>Rajoitettavat oikeudet</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Tallenna</translation>
    </message>
    <message>
        <source>Restrict the rights of %1</source>
        <translation>Rajoita käyttäjän %1 oikeuksia</translation>
    </message>
    <message numerus="yes">
        <source>Restrict the rights of %n user(s)</source>
        <translation>
            <numerusform>Rajoita %n käyttäjän oikeuksia</numerusform>
            <numerusform>Rajoita %n käyttäjän oikeuksia</numerusform>
        </translation>
    </message>
    <message>
        <source>A checked right is kept from the person, whatever their roles give. Taking the check away gives it back.</source>
        <translation>Valittu oikeus on otettu henkilöltä pois, antoivatpa roolit mitä tahansa. Poista valinta antaaksesi sen takaisin.</translation>
    </message>
    <message>
        <source>%1 – given to %2, restricted for %3 of them</source>
        <translation>%1 – annettu %2:lle, rajoitettu %3:lta</translation>
    </message>
    <message>
        <source>%1 – given to %2</source>
        <translation>%1 – annettu %2:lle</translation>
    </message>
    <message numerus="yes">
        <source>This changes the rights of %n user(s).</source>
        <translation>
            <numerusform>Tämä muuttaa %n käyttäjän oikeuksia.</numerusform>
            <numerusform>Tämä muuttaa %n käyttäjän oikeuksia.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Mitään ei ole vielä muutettu.</translation>
    </message>
    <message>
        <source>%1 is left as they are: %2</source>
        <translation>%1 jätetään ennalleen: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ja %n muu</numerusform>
            <numerusform>ja %n muuta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rights of %n user(s) are saved.</source>
        <translation>
            <numerusform>%n käyttäjän oikeudet on tallennettu.</numerusform>
            <numerusform>%n käyttäjän oikeudet on tallennettu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RightsActions</name>
    <message>
        <source>&amp;Effective rights …</source>
        <translation>&amp;Voimassa olevat oikeudet …</translation>
    </message>
    <message>
        <source>&amp;Restrict rights …</source>
        <translation>&amp;Rajoita oikeuksia …</translation>
    </message>
    <message>
        <source>Choose users first.</source>
        <translation>Valitse ensin käyttäjiä.</translation>
    </message>
    <message>
        <source>Choose one user.</source>
        <translation>Valitse yksi käyttäjä.</translation>
    </message>
</context>
<context>
    <name>RightsReport</name>
    <message>
        <source>No role gives it</source>
        <translation>Mikään rooli ei anna sitä</translation>
    </message>
    <message>
        <source>Denied by %1</source>
        <translation>%1 epää sen</translation>
    </message>
    <message>
        <source>Given by %1, but denied by %2</source>
        <translation>%1 antaa sen, mutta %2 epää sen</translation>
    </message>
    <message>
        <source>Given by %1, but restricted for this person</source>
        <translation>%1 antaa sen, mutta se on rajoitettu tältä henkilöltä</translation>
    </message>
    <message>
        <source>Given by %1</source>
        <translation>%1 antaa sen</translation>
    </message>
    <message>
        <source>A person&apos;s rights are the sum of their roles, less what any of these roles denies, less what is restricted for the person.</source>
        <translation>Henkilön oikeudet ovat hänen rooliensa summa, vähennettynä sillä, minkä jokin rooleista epää ja mikä on rajoitettu henkilöltä.</translation>
    </message>
    <message>
        <source>%1 denies what %2 gives, and wins: %3</source>
        <translation>%1 epää sen, minkä %2 antaa, ja epäys on voimassa: %3</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Kuvaus</translation>
    </message>
    <message>
        <source>Built-in</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Oikeudet</translation>
    </message>
    <message>
        <source>Denied permissions</source>
        <translation>Evätyt oikeudet</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Ylläpitäjä</translation>
    </message>
    <message>
        <source>All rights.</source>
        <translation>Kaikki oikeudet.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Tavalliset asiakkaan oikeudet</translation>
    </message>
    <message>
        <source>Orders products and sees their own orders.</source>
        <translation>Tilaa tuotteita ja näkee omat tilauksensa.</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Administers users and sees the company&apos;s orders.</source>
        <translation>Hallinnoi käyttäjiä ja näkee yrityksen tilaukset.</translation>
    </message>
    <message>
        <source>Order approver</source>
        <translation>Tilausten hyväksyjä</translation>
    </message>
    <message>
        <source>Approves orders and cannot place any.</source>
        <translation>Hyväksyy tilauksia eikä voi itse tilata.</translation>
    </message>
</context>
<context>
    <name>RoleChanges</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Tallenna</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Peruuta</translation>
    </message>
    <message>
        <source>The rights of the role %1 are saved.</source>
        <translation>Roolin %1 oikeudet on tallennettu.</translation>
    </message>
    <message>
        <source>It was not saved. %1</source>
        <translation>Sitä ei tallennettu. %1</translation>
    </message>
    <message>
        <source>The form of the role is open: it saves these changes too.</source>
        <translation>Roolin lomake on auki ja tallentaa myös nämä muutokset.</translation>
    </message>
    <message numerus="yes">
        <source>%n other role(s) have changes that are not saved.</source>
        <translation>
            <numerusform>%n muulla roolilla on tallentamattomia muutoksia.</numerusform>
            <numerusform>%n muulla roolilla on tallentamattomia muutoksia.</numerusform>
        </translation>
    </message>
    <message>
        <source>The changes change nobody&apos;s rights now.</source>
        <translation>Muutokset eivät nyt muuta kenenkään oikeuksia.</translation>
    </message>
</context>
<context>
    <name>RoleImpact</name>
    <message>
        <source>Nobody has this role.</source>
        <translation>Kenelläkään ei ole tätä roolia.</translation>
    </message>
    <message numerus="yes">
        <source>Applies to %n user(s).</source>
        <translation>
            <numerusform>Koskee %n käyttäjää.</numerusform>
            <numerusform>Koskee %n käyttäjää.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Applies to %n user(s), %1 of them invited.</source>
        <translation>
            <numerusform>Koskee %n käyttäjää, joista %1 kutsuttuja.</numerusform>
            <numerusform>Koskee %n käyttäjää, joista %1 kutsuttuja.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) would gain: %1</source>
        <translation>
            <numerusform>%n käyttäjä saisi: %1</numerusform>
            <numerusform>%n käyttäjää saisi: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) would lose: %1</source>
        <translation>
            <numerusform>%n käyttäjä menettäisi: %1</numerusform>
            <numerusform>%n käyttäjää menettäisi: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The company would lose its last administrator.</source>
        <translation>Yritys menettäisi viimeisen ylläpitäjänsä.</translation>
    </message>
</context>
<context>
    <name>RolePage</name>
    <message>
        <source>&amp;New role …</source>
        <translation>&amp;Uusi rooli …</translation>
    </message>
    <message>
        <source>&amp;Copy role …</source>
        <translation>&amp;Kopioi rooli …</translation>
    </message>
    <message>
        <source>&amp;Remove role …</source>
        <translation>&amp;Poista rooli …</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Uusi rooli</translation>
    </message>
    <message>
        <source>Copy role</source>
        <translation>Kopioi rooli</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (kopio)</translation>
    </message>
    <message>
        <source>What the role gives and denies is chosen in the table afterwards.</source>
        <translation>Mitä rooli antaa ja epää, valitaan taulukossa jälkeenpäin.</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Luo</translation>
    </message>
    <message>
        <source>The role %1 is created.</source>
        <translation>Rooli %1 on luotu.</translation>
    </message>
    <message>
        <source>Choose a role first.</source>
        <translation>Valitse ensin rooli.</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>You work offline. The changes are sent when you go online again.</source>
        <translation>Työskentelet offline-tilassa. Muutokset lähetetään, kun muodostat yhteyden uudelleen.</translation>
    </message>
    <message>
        <source>You are signed out. The changes are sent when you have signed in again.</source>
        <translation>Olet kirjautunut ulos. Muutokset lähetetään, kun olet kirjautunut uudelleen sisään.</translation>
    </message>
    <message>
        <source>Synchronisation has stopped. The changes are kept on this computer.</source>
        <translation>Synkronointi on pysähtynyt. Muutokset ovat tallessa tällä tietokoneella.</translation>
    </message>
    <message>
        <source>The changes are sent as soon as everything has been fetched.</source>
        <translation>Muutokset lähetetään heti, kun kaikki on haettu.</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Haku</translation>
    </message>
    <message>
        <source>Search in the settings</source>
        <translation>Hae asetuksista</translation>
    </message>
    <message>
        <source>No setting matches.</source>
        <translation>Mikään asetus ei täsmää.</translation>
    </message>
    <message>
        <source>&amp;Restore the usual ones</source>
        <translation>&amp;Palauta oletukset</translation>
    </message>
    <message>
        <source>Everything but the language is set as it was at first.</source>
        <translation>Kaikki paitsi kieli palautetaan alkuperäiseksi.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sulje</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Ulkoasu ja kieli</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>As the language</source>
        <translation>Kielen mukaan</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Järjestelmän mukaan</translation>
    </message>
    <message>
        <source>Numbers and dates</source>
        <translation>Luvut ja päivämäärät</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Vaalea</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tumma</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Teema</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekstin koko</translation>
    </message>
    <message>
        <source>Of the size that the desktop has set.</source>
        <translation>Työpöydän asettamasta koosta.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Käynnistys</translation>
    </message>
    <message>
        <source>Begin &amp;offline</source>
        <translation>Aloita &amp;offline-tilassa</translation>
    </message>
    <message>
        <source>Nothing is sent or fetched at the next start until you choose to go online. What you change is kept.</source>
        <translation>Seuraavassa käynnistyksessä mitään ei lähetetä tai haeta, ennen kuin siirryt online-tilaan. Muutoksesi säilyvät.</translation>
    </message>
    <message>
        <source>Account on this machine</source>
        <translation>Tili tällä koneella</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Yritys</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Kirjautunut käyttäjänä</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Palvelu</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Tiedostot</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Avaa &amp;kansio</translation>
    </message>
    <message>
        <source>Sign &amp;out of this machine …</source>
        <translation>Kirjaudu &amp;ulos tältä koneelta …</translation>
    </message>
    <message>
        <source>The copy of the account, the changes that wait, and how the window is arranged.</source>
        <translation>Tilin kopio, odottavat muutokset ja ikkunan järjestys.</translation>
    </message>
    <message>
        <source>The copy of the account is removed from this machine.</source>
        <translation>Tilin kopio poistetaan tältä koneelta.</translation>
    </message>
    <message>
        <source>Notifications of the desktop</source>
        <translation>Työpöydän ilmoitukset</translation>
    </message>
    <message>
        <source>&amp;Orders that wait for my approval</source>
        <translation>&amp;Hyväksyntääni odottavat tilaukset</translation>
    </message>
    <message>
        <source>&amp;Budgets that reach their warning threshold</source>
        <translation>&amp;Varoitusrajansa saavuttavat budjetit</translation>
    </message>
    <message>
        <source>Changes that &amp;must be decided</source>
        <translation>&amp;Ratkaistavat muutokset</translation>
    </message>
    <message>
        <source>&amp;Invitations that are about to expire</source>
        <translation>Pian vanhenevat &amp;kutsut</translation>
    </message>
</context>
<context>
    <name>ShortcutsWindow</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Pikanäppäimet</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Hae</translation>
    </message>
    <message>
        <source>Search in the shortcuts</source>
        <translation>Hae pikanäppäimistä</translation>
    </message>
    <message>
        <source>No shortcut matches.</source>
        <translation>Mikään pikanäppäin ei vastaa hakua.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Toiminto</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Pikanäppäin</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Valikko</translation>
    </message>
</context>
<context>
    <name>SignOutDialog</name>
    <message>
        <source>Signing out removes what is stored on this computer. The changes can be kept for you, and are sent when you sign in here again.</source>
        <translation>Uloskirjautuminen poistaa tälle tietokoneelle tallennetut tiedot. Muutokset voidaan säilyttää sinulle, ja ne lähetetään, kun kirjaudut täällä uudelleen sisään.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Kirjaudu ulos</translation>
    </message>
    <message>
        <source>&amp;Keep for me</source>
        <translation>&amp;Säilytä minulle</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Hylkää</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Progress of fetching the account</source>
        <translation>Tilin haun eteneminen</translation>
    </message>
    <message>
        <source>Show the changes that wait</source>
        <translation>Näytä odottavat muutokset</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Käynnistyy …</translation>
    </message>
    <message>
        <source>Fetching the account: %1 of about %2</source>
        <translation>Haetaan tiliä: %1 / noin %2</translation>
    </message>
    <message>
        <source>Fetching the account …</source>
        <translation>Haetaan tiliä …</translation>
    </message>
    <message>
        <source>Fetching the account anew; what is shown is from %1</source>
        <translation>Haetaan tiliä uudelleen; näkyvä on ajalta %1</translation>
    </message>
    <message>
        <source>Connected – synchronised %1</source>
        <translation>Yhteydessä – synkronoitu %1</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Yhteydessä</translation>
    </message>
    <message>
        <source>Offline – as of %1</source>
        <translation>Offline – tilanne %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message numerus="yes">
        <source>No contact with the service – next try in %n second(s)</source>
        <translation>
            <numerusform>Ei yhteyttä palveluun – seuraava yritys %n sekunnin kuluttua</numerusform>
            <numerusform>Ei yhteyttä palveluun – seuraava yritys %n sekunnin kuluttua</numerusform>
        </translation>
    </message>
    <message>
        <source>No contact with the service – trying …</source>
        <translation>Ei yhteyttä palveluun – yritetään …</translation>
    </message>
    <message>
        <source>Signed out – as of %1</source>
        <translation>Kirjautunut ulos – tilanne %1</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Ei kirjautunut</translation>
    </message>
    <message>
        <source>Synchronisation has stopped</source>
        <translation>Synkronointi on pysähtynyt</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait(s)</source>
        <translation>
            <numerusform>%n muutos odottaa</numerusform>
            <numerusform>%n muutosta odottaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n must be decided</source>
        <translation>
            <numerusform>%n odottaa ratkaisua</numerusform>
            <numerusform>%n odottaa ratkaisua</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n evätty</numerusform>
            <numerusform>%n evätty</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>Columns</source>
        <translation>Sarakkeet</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>Kansioon %1 ei voi kirjoittaa.</translation>
    </message>
    <message>
        <source>The account did not become ready within a minute.</source>
        <translation>Tili ei valmistunut minuutissa.</translation>
    </message>
</context>
<context>
    <name>UndoStack</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n muutos</numerusform>
            <numerusform>%n muutosta</numerusform>
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
        <translation>&amp;Lähetä nyt</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Lähetetään</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are not sent</source>
        <translation>
            <numerusform>%n muutosta ei ole lähetetty</numerusform>
            <numerusform>%n muutosta ei ole lähetetty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending … %n left</source>
        <translation>
            <numerusform>Lähetetään … %n jäljellä</numerusform>
            <numerusform>Lähetetään … %n jäljellä</numerusform>
        </translation>
    </message>
    <message>
        <source>They cannot be sent: each was refused, or must be decided first.</source>
        <translation>Mitään niistä ei voi lähettää: ne on evätty tai odottavat ensin ratkaisua.</translation>
    </message>
</context>
<context>
    <name>User</name>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Etunimi</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Sukunimi</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Sähköposti</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roolit</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Ryhmä</translation>
    </message>
    <message>
        <source>Order limit</source>
        <translation>Tilausraja</translation>
    </message>
    <message>
        <source>Payment methods</source>
        <translation>Maksutavat</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Puhelin</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Employee number</source>
        <translation>Henkilönumero</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>Kustannuspaikka</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Viimeinen päivä</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>Sijainen</translation>
    </message>
    <message>
        <source>Restricted rights</source>
        <translation>Rajoitetut oikeudet</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Kutsu</translation>
    </message>
    <message>
        <source>Daily digest by e-mail</source>
        <translation>Päivittäinen kooste sähköpostitse</translation>
    </message>
    <message>
        <source>Invitation sent</source>
        <translation>Kutsu lähetetty</translation>
    </message>
    <message>
        <source>Invitation expires</source>
        <translation>Kutsu vanhenee</translation>
    </message>
    <message>
        <source>Has not chosen a password yet</source>
        <translation>Ei ole vielä valinnut salasanaa</translation>
    </message>
</context>
<context>
    <name>UserActivity</name>
    <message>
        <source>Last sign-in</source>
        <translation>Viimeisin kirjautuminen</translation>
    </message>
</context>
<context>
    <name>UserChangeDialog</name>
    <message>
        <source>Invite %1 again?</source>
        <translation>Kutsutaanko %1 uudelleen?</translation>
    </message>
    <message numerus="yes">
        <source>Invite %n user(s) again?</source>
        <translation>
            <numerusform>Kutsutaanko %n käyttäjä uudelleen?</numerusform>
            <numerusform>Kutsutaanko %n käyttäjää uudelleen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdraw the invitation of %1?</source>
        <translation>Perutaanko käyttäjän %1 kutsu?</translation>
    </message>
    <message numerus="yes">
        <source>Withdraw %n invitation(s)?</source>
        <translation>
            <numerusform>Perutaanko %n kutsu?</numerusform>
            <numerusform>Perutaanko %n kutsua?</numerusform>
        </translation>
    </message>
    <message>
        <source>Send %1 a password link?</source>
        <translation>Lähetetäänkö käyttäjälle %1 salasanalinkki?</translation>
    </message>
    <message numerus="yes">
        <source>Send %n user(s) a password link?</source>
        <translation>
            <numerusform>Lähetetäänkö %n käyttäjälle salasanalinkki?</numerusform>
            <numerusform>Lähetetäänkö %n käyttäjälle salasanalinkki?</numerusform>
        </translation>
    </message>
    <message>
        <source>Disable %1?</source>
        <translation>Poistetaanko %1 käytöstä?</translation>
    </message>
    <message numerus="yes">
        <source>Disable %n user(s)?</source>
        <translation>
            <numerusform>Poistetaanko %n käyttäjä käytöstä?</numerusform>
            <numerusform>Poistetaanko %n käyttäjää käytöstä?</numerusform>
        </translation>
    </message>
    <message>
        <source>Enable %1?</source>
        <translation>Otetaanko %1 käyttöön?</translation>
    </message>
    <message numerus="yes">
        <source>Enable %n user(s)?</source>
        <translation>
            <numerusform>Otetaanko %n käyttäjä käyttöön?</numerusform>
            <numerusform>Otetaanko %n käyttäjää käyttöön?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Poistetaanko %1?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n user(s)?</source>
        <translation>
            <numerusform>Poistetaanko %n käyttäjä?</numerusform>
            <numerusform>Poistetaanko %n käyttäjää?</numerusform>
        </translation>
    </message>
    <message>
        <source>A new e-mail is sent. The link in the earlier one works no more.</source>
        <translation>Uusi sähköposti lähetetään. Edellisen linkki lakkaa toimimasta.</translation>
    </message>
    <message>
        <source>The link in the e-mail works no more, and the user is taken off the list.</source>
        <translation>Sähköpostin linkki lakkaa toimimasta, ja käyttäjä poistuu luettelosta.</translation>
    </message>
    <message>
        <source>An e-mail with a link is sent, through which a new password is chosen. The old one works until then.</source>
        <translation>Lähetetään sähköposti, jonka linkistä valitaan uusi salasana. Vanha on voimassa siihen asti.</translation>
    </message>
    <message>
        <source>Signed out at once, and can neither order nor approve. Roles, group, payment methods and limits are kept, and come back when the user is enabled.</source>
        <translation>Kirjataan heti ulos eikä voi tilata eikä hyväksyä. Roolit, ryhmä, maksutavat ja rajat säilyvät ja palaavat, kun käyttäjä otetaan käyttöön.</translation>
    </message>
    <message>
        <source>Can sign in again, with the same roles, group, payment methods and limits as before.</source>
        <translation>Voi taas kirjautua sisään samoilla rooleilla, ryhmällä, maksutavoilla ja rajoilla kuin ennen.</translation>
    </message>
    <message>
        <source>This cannot be undone. Whoever is only disabled keeps roles and limits and can be enabled again. Orders and the log keep the name.</source>
        <translation>Tätä ei voi kumota. Käytöstä poistettu säilyttää roolit ja rajat ja voidaan ottaa taas käyttöön. Tilaukset ja loki säilyttävät nimen.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Peruuta</translation>
    </message>
    <message>
        <source>Send invitation &amp;again</source>
        <translation>Lähetä kutsu &amp;uudelleen</translation>
    </message>
    <message>
        <source>&amp;Withdraw invitation</source>
        <translation>P&amp;eru kutsu</translation>
    </message>
    <message>
        <source>Send &amp;password link</source>
        <translation>Lähetä &amp;salasanalinkki</translation>
    </message>
    <message>
        <source>&amp;Disable</source>
        <translation>Poista &amp;käytöstä</translation>
    </message>
    <message>
        <source>&amp;Enable</source>
        <translation>Ota kä&amp;yttöön</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Poista</translation>
    </message>
    <message>
        <source>It cannot be done:</source>
        <translation>Sitä ei voi tehdä:</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) are left out:</source>
        <translation>
            <numerusform>%n käyttäjä jätetään pois:</numerusform>
            <numerusform>%n käyttäjää jätetään pois:</numerusform>
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
            <numerusform>… ja %n muu</numerusform>
            <numerusform>… ja %n muuta</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at what this touches …</source>
        <translation>Katsotaan, mitä tämä koskee …</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) that wait for approval are cancelled.</source>
        <translation>
            <numerusform>%n hyväksyntää odottava tilaus perutaan.</numerusform>
            <numerusform>%n hyväksyntää odottavaa tilausta perutaan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of theirs wait for approval, and can still be decided.</source>
        <translation>
            <numerusform>%n oma tilaus odottaa hyväksyntää, ja siitä voi yhä päättää.</numerusform>
            <numerusform>%n omaa tilausta odottaa hyväksyntää, ja niistä voi yhä päättää.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting order(s) that they could approve go to other approvers.</source>
        <translation>
            <numerusform>%n odottava hyväksyttävä tilaus siirtyy muille hyväksyjille.</numerusform>
            <numerusform>%n odottavaa hyväksyttävää tilausta siirtyy muille hyväksyjille.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) lose an approver.</source>
        <translation>
            <numerusform>%n ryhmä menettää hyväksyjän.</numerusform>
            <numerusform>%n ryhmää menettää hyväksyjän.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) name them as approver; others decide meanwhile.</source>
        <translation>
            <numerusform>On hyväksyjä %n ryhmässä; muut päättävät sillä välin.</numerusform>
            <numerusform>On hyväksyjä %n ryhmässä; muut päättävät sillä välin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delegation(s) to them end.</source>
        <translation>
            <numerusform>%n sijaisuus päättyy.</numerusform>
            <numerusform>%n sijaisuutta päättyy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delegation(s) to them have no effect meanwhile.</source>
        <translation>
            <numerusform>%n sijaisuus on sillä välin vailla vaikutusta.</numerusform>
            <numerusform>%n sijaisuutta on sillä välin vailla vaikutusta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n budget(s) of theirs are removed.</source>
        <translation>
            <numerusform>%n oma budjetti poistetaan.</numerusform>
            <numerusform>%n omaa budjettia poistetaan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UserCommands</name>
    <message numerus="yes">
        <source>%n invitation(s) will be sent again.</source>
        <translation>
            <numerusform>%n kutsu lähetetään uudelleen.</numerusform>
            <numerusform>%n kutsua lähetetään uudelleen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) will be withdrawn.</source>
        <translation>
            <numerusform>%n kutsu perutaan.</numerusform>
            <numerusform>%n kutsua perutaan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n password link(s) will be sent.</source>
        <translation>
            <numerusform>%n salasanalinkki lähetetään.</numerusform>
            <numerusform>%n salasanalinkkiä lähetetään.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) will be disabled.</source>
        <translation>
            <numerusform>%n käyttäjä poistetaan käytöstä.</numerusform>
            <numerusform>%n käyttäjää poistetaan käytöstä.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) will be enabled.</source>
        <translation>
            <numerusform>%n käyttäjä otetaan käyttöön.</numerusform>
            <numerusform>%n käyttäjää otetaan käyttöön.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) will be removed.</source>
        <translation>
            <numerusform>%n käyttäjä poistetaan.</numerusform>
            <numerusform>%n käyttäjää poistetaan.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Invite users …</source>
        <translation>&amp;Kutsu käyttäjiä …</translation>
    </message>
    <message>
        <source>&amp;Create user …</source>
        <translation>&amp;Luo käyttäjä …</translation>
    </message>
    <message>
        <source>Employee &amp;leaves …</source>
        <translation>Työntekijä lä&amp;htee …</translation>
    </message>
    <message>
        <source>Choose a user first.</source>
        <translation>Valitse ensin käyttäjä.</translation>
    </message>
    <message>
        <source>Choose one user.</source>
        <translation>Valitse yksi käyttäjä.</translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) will be sent.</source>
        <translation>
            <numerusform>%n kutsu lähetetään.</numerusform>
            <numerusform>%n kutsua lähetetään.</numerusform>
        </translation>
    </message>
    <message>
        <source>Create user</source>
        <translation>Luo käyttäjä</translation>
    </message>
    <message>
        <source>The new user gets an e-mail with a link to choose a password.</source>
        <translation>Uusi käyttäjä saa sähköpostin, jonka linkistä valitaan salasana.</translation>
    </message>
    <message>
        <source>&amp;Create user</source>
        <translation>&amp;Luo käyttäjä</translation>
    </message>
    <message>
        <source>%1 is created, and gets an e-mail.</source>
        <translation>%1 luodaan, ja hän saa sähköpostin.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) will be made, since %1 leaves.</source>
        <translation>
            <numerusform>%n muutos tehdään, koska %1 lähtee.</numerusform>
            <numerusform>%n muutosta tehdään, koska %1 lähtee.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UserPage</name>
    <message>
        <source>All users</source>
        <translation>Kaikki käyttäjät</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Tila</translation>
    </message>
</context>
<context>
    <name>UserRules</name>
    <message>
        <source>There is no invitation that waits for an answer.</source>
        <translation>Mikään kutsu ei odota vastausta.</translation>
    </message>
    <message>
        <source>Only somebody who is active gets a link for the password.</source>
        <translation>Vain aktiivinen käyttäjä saa salasanalinkin.</translation>
    </message>
    <message>
        <source>This user is disabled already.</source>
        <translation>Käyttäjä on jo poissa käytöstä.</translation>
    </message>
    <message>
        <source>This user is not disabled.</source>
        <translation>Käyttäjä ei ole poissa käytöstä.</translation>
    </message>
    <message>
        <source>The removal of this user waits already.</source>
        <translation>Käyttäjän poisto odottaa jo.</translation>
    </message>
    <message>
        <source>This user has not been sent to the service yet.</source>
        <translation>Käyttäjää ei ole vielä lähetetty palveluun.</translation>
    </message>
</context>
<context>
    <name>UserSearch</name>
    <message>
        <source>Search by name or e-mail</source>
        <translation>Hae nimellä tai sähköpostilla</translation>
    </message>
</context>
<context>
    <name>UsersEditor</name>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Remove the selected person from this list</source>
        <translation>Poista valittu henkilö luettelosta</translation>
    </message>
    <message>
        <source>Add a person to: %1</source>
        <translation>Lisää henkilö kohtaan: %1</translation>
    </message>
    <message>
        <source>(a person you cannot see)</source>
        <translation>(henkilö, jota et voi nähdä)</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Link copied</source>
        <translation>Linkki kopioitu</translation>
    </message>
    <message>
        <source>Administer your company&apos;s account at the shop: who may buy, with which rights, from which budget, and who approves.</source>
        <translation>Hallinnoi yrityksesi tiliä verkkokaupassa: kuka saa ostaa, millä oikeuksilla, mistä budjetista ja kuka hyväksyy.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Kieli</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>&amp;Address of the service</source>
        <translation>Palvelun &amp;osoite</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>Palvelun osoite</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>Kirjaudu &amp;sisään</translation>
    </message>
    <message>
        <source>Your browser opens, and you sign in on the service&apos;s own page.</source>
        <translation>Selain avautuu, ja kirjaudut palvelun omalla sivulla.</translation>
    </message>
    <message>
        <source>Finish signing in in your browser</source>
        <translation>Viimeistele kirjautuminen selaimessa</translation>
    </message>
    <message>
        <source>A page of %1 has been opened there. This window goes on by itself when you have signed in.</source>
        <translation>Selaimeen on avattu kohteen %1 sivu. Tämä ikkuna jatkaa itsestään, kun olet kirjautunut.</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>&amp;Avaa uudelleen</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Kopioi &amp;linkki</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Peruuta</translation>
    </message>
    <message>
        <source>&amp;Register your company …</source>
        <translation>&amp;Rekisteröi yrityksesi …</translation>
    </message>
    <message>
        <source>Contact &amp;us</source>
        <translation>Ota &amp;yhteyttä</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Päivitä</translation>
    </message>
    <message>
        <source>&amp;Work offline</source>
        <translation>Työskentele o&amp;ffline-tilassa</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>Muodosta yhteys</translation>
    </message>
    <message>
        <source>Show what the service has</source>
        <translation>Näytä, mitä palvelussa on</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>Kirjaudu s&amp;isään</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Muokkaa</translation>
    </message>
    <message>
        <source>&amp;Search in the list</source>
        <translation>&amp;Hae luettelosta</translation>
    </message>
    <message>
        <source>&amp;Changes that wait …</source>
        <translation>&amp;Odottavat muutokset …</translation>
    </message>
    <message>
        <source>&amp;Delegate …</source>
        <translation>&amp;Sijainen …</translation>
    </message>
    <message>
        <source>&amp;Log …</source>
        <translation>&amp;Loki …</translation>
    </message>
    <message>
        <source>&amp;Details beside the list</source>
        <translation>Tiedot luettelon &amp;vieressä</translation>
    </message>
    <message>
        <source>Sign &amp;out …</source>
        <translation>Kirjaudu &amp;ulos …</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Pikanäppäimet</translation>
    </message>
    <message>
        <source>&amp;About Selskap</source>
        <translation>&amp;Tietoja Selskapista</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Lopeta</translation>
    </message>
    <message>
        <source>You do not approve orders, so nobody needs to do it in your place.</source>
        <translation>Et hyväksy tilauksia, joten kenenkään ei tarvitse tehdä sitä puolestasi.</translation>
    </message>
    <message>
        <source>There is nothing to undo or redo.</source>
        <translation>Kumottavaa tai tehtävää uudelleen ei ole.</translation>
    </message>
    <message>
        <source>The change is being sent. It can be undone once it has arrived.</source>
        <translation>Muutosta lähetetään. Sen voi kumota, kun se on perillä.</translation>
    </message>
    <message>
        <source>The service has carried this out, and it cannot be undone.</source>
        <translation>Palvelu on toteuttanut tämän, eikä sitä voi kumota.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Kumoa</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Kumoa: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Tee &amp;uudelleen</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>Tee &amp;uudelleen: %1</translation>
    </message>
    <message>
        <source>“%1” cannot be undone any more; this undoes what came before it.</source>
        <extracomment>What cannot be undone any more: &quot;Remove Kari Nordmann&quot;</extracomment>
        <translation>”%1” ei ole enää kumottavissa; tämä kumoaa sitä edeltäneen.</translation>
    </message>
    <message>
        <source>The service has this already: a change the other way is sent.</source>
        <translation>Palvelulla on tämä jo: vastakkainen muutos lähetetään.</translation>
    </message>
    <message>
        <source>&amp;Undo by a new change: %1</source>
        <translation>&amp;Kumoa uudella muutoksella: %1</translation>
    </message>
    <message>
        <source>Se&amp;ttings …</source>
        <translation>Ase&amp;tukset …</translation>
    </message>
    <message>
        <source>Command &amp;palette …</source>
        <translation>Komento&amp;valikko …</translation>
    </message>
</context>
<context>
    <name>WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Tiedosto</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Muokkaa</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Näytä</translation>
    </message>
    <message>
        <source>&amp;My company</source>
        <translation>&amp;Oma yritys</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>T&amp;ili</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>O&amp;hje</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Työkalut</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Teema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Järjestelmän mukaan</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Vaalea</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tumma</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Kieli</translation>
    </message>
</context>
<context>
    <name>WindowMessages</name>
    <message>
        <source>The session has ended. Your changes are kept here and are sent once you have signed in.</source>
        <translation>Istunto on päättynyt. Muutoksesi ovat tallessa täällä, ja ne lähetetään, kun olet kirjautunut sisään.</translation>
    </message>
    <message>
        <source>The session has ended. You can read and edit; sign in to synchronise.</source>
        <translation>Istunto on päättynyt. Voit lukea ja muokata; synkronoi kirjautumalla sisään.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) must be decided: somebody else has changed the same.</source>
        <translation>
            <numerusform>%n muutos odottaa ratkaisua: joku muu on muuttanut samaa.</numerusform>
            <numerusform>%n muutosta odottaa ratkaisua: joku muu on muuttanut samaa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service refused %n change(s). They are kept until you have seen why.</source>
        <translation>
            <numerusform>Palvelu epäsi %n muutoksen. Se on tallessa, kunnes olet nähnyt miksi.</numerusform>
            <numerusform>Palvelu epäsi %n muutosta. Ne ovat tallessa, kunnes olet nähnyt miksi.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are offline. You can read and edit; changes are sent when you are back.</source>
        <translation>Olet offline-tilassa. Voit lukea ja muokata; muutokset lähetetään, kun palaat.</translation>
    </message>
    <message>
        <source>There is no contact with the service. You can read and edit; changes are sent when it is back.</source>
        <translation>Palveluun ei ole yhteyttä. Voit lukea ja muokata; muutokset lähetetään, kun yhteys palaa.</translation>
    </message>
    <message>
        <source>All your changes are sent.</source>
        <translation>Kaikki muutoksesi on lähetetty.</translation>
    </message>
    <message>
        <source>%1: the service now lists %2 of %3. What was there before is shown until you decide.</source>
        <extracomment>&quot;Users: the service now lists 12 of 800.&quot;</extracomment>
        <translation>%1: palvelussa on nyt vain %2 / %3. Aiempi näkyy, kunnes päätät.</translation>
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
        <translation>Tiliä ei synkronoitu kahdessa minuutissa.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) are in %1</source>
        <translation>
            <numerusform>%n kuva on kansiossa %1</numerusform>
            <numerusform>%n kuvaa on kansiossa %1</numerusform>
        </translation>
    </message>
</context>
</TS>
