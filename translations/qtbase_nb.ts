<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-FileCopyrightText: 2026 The Selskap authors -->
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- The texts of Qt itself, which ships no Bokmål. A text that is not listed here stays English. -->
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>CloseButton</name>
    <message>
        <source>Close Tab</source>
        <translation>Lukk fane</translation>
    </message>
</context>
<context>
    <name>MAC_APPLICATION_MENU</name>
    <message>
        <source>About %1</source>
        <translation>Om %1</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Skjul %1</translation>
    </message>
    <message>
        <source>Hide Others</source>
        <translation>Skjul andre</translation>
    </message>
    <message>
        <source>Preferences...</source>
        <translation>Innstillinger …</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Innstillinger …</translation>
    </message>
    <message>
        <source>Quit %1</source>
        <translation>Avslutt %1</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Tjenester</translation>
    </message>
    <message>
        <source>Settings...</source>
        <translation>Innstillinger …</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Innstillinger …</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Vis alle</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Stasjon</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Mappe</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mappe</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Snarvei</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Ukjent</translation>
    </message>
</context>
<context>
    <name>QAbstractSocket</name>
    <message>
        <source>Connection refused</source>
        <translation>Tilkoblingen ble avvist</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Tilkoblingen brukte for lang tid</translation>
    </message>
    <message>
        <source>Host not found</source>
        <translation>Fant ikke vertsmaskinen</translation>
    </message>
    <message>
        <source>Network unreachable</source>
        <translation>Nettverket kan ikke nås</translation>
    </message>
    <message>
        <source>Operation on socket is not supported</source>
        <translation>Operasjonen støttes ikke på denne socketen</translation>
    </message>
    <message>
        <source>Socket is not connected</source>
        <translation>Socketen er ikke tilkoblet</translation>
    </message>
    <message>
        <source>Socket operation timed out</source>
        <translation>Nettverksoperasjonen brukte for lang tid</translation>
    </message>
    <message>
        <source>Trying to connect while connection is in progress</source>
        <translation>Forsøk på å koble til mens en tilkobling pågår</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>Merk &amp;alt</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Øk</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Reduser</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Decrease</source>
        <translation>Reduser</translation>
    </message>
    <message>
        <source>Decrease the value</source>
        <translation>Gjør verdien mindre</translation>
    </message>
    <message>
        <source>Goes back a page</source>
        <translation>Går én side tilbake</translation>
    </message>
    <message>
        <source>Goes to the next page</source>
        <translation>Går til neste side</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Øk</translation>
    </message>
    <message>
        <source>Increase the value</source>
        <translation>Gjør verdien større</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>Neste side</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Trykk</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>Forrige side</translation>
    </message>
    <message>
        <source>Scroll Down</source>
        <translation>Rull ned</translation>
    </message>
    <message>
        <source>Scroll Left</source>
        <translation>Rull mot venstre</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Rull mot høyre</translation>
    </message>
    <message>
        <source>Scroll Up</source>
        <translation>Rull opp</translation>
    </message>
    <message>
        <source>Scrolls down</source>
        <translation>Ruller ned</translation>
    </message>
    <message>
        <source>Scrolls to the left</source>
        <translation>Ruller mot venstre</translation>
    </message>
    <message>
        <source>Scrolls to the right</source>
        <translation>Ruller mot høyre</translation>
    </message>
    <message>
        <source>Scrolls up</source>
        <translation>Ruller opp</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>Sett fokus</translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation>Setter fokus</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>Vis meny</translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation>Viser menyen</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>Slå av eller på</translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation>Bytter tilstand</translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation>Utfører handlingen</translation>
    </message>
</context>
<context>
    <name>QApplication</name>
    <message>
        <source>Executable &apos;%1&apos; requires Qt %2, found Qt %3.</source>
        <translation>Programmet «%1» trenger Qt %2, men fant Qt %3.</translation>
    </message>
    <message>
        <source>Incompatible Qt Library Error</source>
        <translation>Qt-biblioteket passer ikke</translation>
    </message>
</context>
<context>
    <name>QCocoaMenu</name>
    <message>
        <source>Edit</source>
        <translation>Rediger</translation>
    </message>
</context>
<context>
    <name>QCocoaMenuItem</name>
    <message>
        <source>About</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>Om Qt</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Oppsett</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Klipp ut</translation>
    </message>
    <message>
        <source>Emoji &amp;&amp; Symbols</source>
        <translation>Emojier og symboler</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Avslutt</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Valg</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Lim inn</translation>
    </message>
    <message>
        <source>Preference</source>
        <translation>Innstilling</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avslutt</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Merk alt</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Innstilling</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Oppsett</translation>
    </message>
    <message>
        <source>Start Dictation...</source>
        <translation>Start diktering …</translation>
    </message>
    <message>
        <source>Start Dictation…</source>
        <translation>Start diktering …</translation>
    </message>
</context>
<context>
    <name>QCocoaTheme</name>
    <message>
        <source>Don&apos;t Save</source>
        <translation>Ikke lagre</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>False</source>
        <translation>Usann</translation>
    </message>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Åpne listen med valg</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Sann</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Arguments:</source>
        <translation>Argumenter:</translation>
    </message>
    <message>
        <source>Displays help including Qt specific options.</source>
        <translation>Viser hjelp, også for valgene til Qt.</translation>
    </message>
    <message>
        <source>Displays help on commandline options, including Qt specific options.</source>
        <translation>Viser hjelp om valgene på kommandolinjen, også de som hører til Qt.</translation>
    </message>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>Viser hjelp om valgene på kommandolinjen.</translation>
    </message>
    <message>
        <source>Displays help, including generic Qt options.</source>
        <translation>Viser hjelp, også for de generelle valgene til Qt.</translation>
    </message>
    <message>
        <source>Displays this help.</source>
        <translation>Viser denne hjelpen.</translation>
    </message>
    <message>
        <source>Displays version information.</source>
        <translation>Viser versjonen.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Det mangler en verdi etter «%1».</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Valg:</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Uventet verdi etter «%1».</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Ukjent valg «%1».</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Ukjente valg: %1.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Bruk: %1</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[valg]</translation>
    </message>
</context>
<context>
    <name>QCupsJobWidget</name>
    <message>
        <source>Banner Pages</source>
        <translation>Skilleark</translation>
    </message>
    <message>
        <source>Billing information:</source>
        <translation>Faktureringsopplysninger:</translation>
    </message>
    <message>
        <source>Classified</source>
        <translation>Gradert</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Fortrolig</translation>
    </message>
    <message>
        <source>Day (06:00 to 17:59)</source>
        <translation>Dag (06:00 til 17:59)</translation>
    </message>
    <message>
        <source>End:</source>
        <translation>Slutt:</translation>
    </message>
    <message>
        <source>Hold Indefinitely</source>
        <translation>Hold tilbake inntil videre</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Jobb</translation>
    </message>
    <message>
        <source>Job Control</source>
        <translation>Jobbstyring</translation>
    </message>
    <message>
        <source>Job priority:</source>
        <translation>Prioritet:</translation>
    </message>
    <message>
        <source>Night (18:00 to 05:59)</source>
        <translation>Natt (18:00 til 05:59)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Print Immediately</source>
        <translation>Skriv ut straks</translation>
    </message>
    <message>
        <source>Scheduled printing:</source>
        <translation>Planlagt utskrift:</translation>
    </message>
    <message>
        <source>Second Shift (16:00 to 23:59)</source>
        <translation>Andre skift (16:00 til 23:59)</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Hemmelig</translation>
    </message>
    <message>
        <source>Specific Time</source>
        <translation>Bestemt tidspunkt</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Start:</source>
        <translation>Start:</translation>
    </message>
    <message>
        <source>Third Shift (00:00 to 07:59)</source>
        <translation>Tredje skift (00:00 til 07:59)</translation>
    </message>
    <message>
        <source>Top Secret</source>
        <translation>Strengt hemmelig</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Ugradert</translation>
    </message>
    <message>
        <source>Weekend (Saturday to Sunday)</source>
        <translation>Helg (lørdag til søndag)</translation>
    </message>
</context>
<context>
    <name>QCupsPrinterSupport</name>
    <message>
        <source>Authentication Needed</source>
        <translation>Pålogging kreves</translation>
    </message>
    <message>
        <source>Authentication needed to use %1 on %2.</source>
        <translation>Du må logge på for å bruke %1 på %2.</translation>
    </message>
    <message>
        <source>Authentication needed to use %1.</source>
        <translation>Du må logge på for å bruke %1.</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Passord:</translation>
    </message>
    <message>
        <source>Username:</source>
        <translation>Brukernavn:</translation>
    </message>
</context>
<context>
    <name>QDBusTrayIcon</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>QDateTimeParser</name>
    <message>
        <source>AM</source>
        <translation>AM</translation>
    </message>
    <message>
        <source>PM</source>
        <translation>PM</translation>
    </message>
    <message>
        <source>am</source>
        <translation>am</translation>
    </message>
    <message>
        <source>pm</source>
        <translation>pm</translation>
    </message>
</context>
<context>
    <name>QDialog</name>
    <message>
        <source>What&apos;s This?</source>
        <translation>Hva er dette?</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>QDirModel</name>
    <message>
        <source>Date Modified</source>
        <translation>Endret</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Størrelse</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
</context>
<context>
    <name>QDnsLookup</name>
    <message>
        <source>Operation cancelled</source>
        <translation>Avbrutt</translation>
    </message>
</context>
<context>
    <name>QDockWidget</name>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Closes the dock widget</source>
        <translation>Lukker panelet</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Løsne</translation>
    </message>
    <message>
        <source>Undocks and re-attaches the dock widget</source>
        <translation>Løsner panelet eller fester det igjen</translation>
    </message>
</context>
<context>
    <name>QErrorMessage</name>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>&amp;Show this message again</source>
        <translation>&amp;Vis denne meldingen igjen</translation>
    </message>
    <message>
        <source>Critical Error:</source>
        <translation>Alvorlig feil:</translation>
    </message>
    <message>
        <source>Debug Message:</source>
        <translation>Feilsøkingsmelding:</translation>
    </message>
    <message>
        <source>Fatal Error:</source>
        <translation>Kritisk feil:</translation>
    </message>
    <message>
        <source>Information:</source>
        <translation>Informasjon:</translation>
    </message>
    <message>
        <source>Warning:</source>
        <translation>Advarsel:</translation>
    </message>
</context>
<context>
    <name>QFactoryLoader</name>
    <message>
        <source>Invalid metadata version</source>
        <translation>Ugyldig versjon av metadata</translation>
    </message>
    <message>
        <source>Metadata parsing error: %1</source>
        <translation>Metadata kunne ikke tolkes: %1</translation>
    </message>
    <message>
        <source>Unexpected metadata contents</source>
        <translation>Uventet innhold i metadata</translation>
    </message>
</context>
<context>
    <name>QFile</name>
    <message>
        <source>Cannot create %1 for output</source>
        <translation>Kan ikke opprette %1 for skriving</translation>
    </message>
    <message>
        <source>Cannot create %1 for output: %2</source>
        <translation>Kan ikke opprette %1 for skriving: %2</translation>
    </message>
    <message>
        <source>Cannot open %1 for input</source>
        <translation>Kan ikke åpne %1 for lesing</translation>
    </message>
    <message>
        <source>Cannot open destination file: %1</source>
        <translation>Kan ikke åpne målfilen: %1</translation>
    </message>
    <message>
        <source>Cannot open for output</source>
        <translation>Kan ikke åpne for skriving</translation>
    </message>
    <message>
        <source>Cannot open for output: %1</source>
        <translation>Kan ikke åpne for skriving: %1</translation>
    </message>
    <message>
        <source>Cannot remove source file</source>
        <translation>Kan ikke fjerne kildefilen</translation>
    </message>
    <message>
        <source>Destination file exists</source>
        <translation>Målfilen finnes fra før</translation>
    </message>
    <message>
        <source>Destination file is the same file.</source>
        <translation>Målfilen er den samme filen.</translation>
    </message>
    <message>
        <source>Error while renaming.</source>
        <translation>Feil ved endring av navn.</translation>
    </message>
    <message>
        <source>Error while renaming: %1</source>
        <translation>Feil ved endring av navn: %1</translation>
    </message>
    <message>
        <source>Failure to write block</source>
        <translation>Kunne ikke skrive en blokk</translation>
    </message>
    <message>
        <source>Failure to write block: %1</source>
        <translation>Kunne ikke skrive en blokk: %1</translation>
    </message>
    <message>
        <source>Source file does not exist.</source>
        <translation>Kildefilen finnes ikke.</translation>
    </message>
    <message>
        <source>Unable to restore from %1: %2</source>
        <translation>Kan ikke gjenopprette fra %1: %2</translation>
    </message>
    <message>
        <source>Will not rename sequential file using block copy</source>
        <translation>Endrer ikke navn på en sekvensiell fil ved blokkvis kopiering</translation>
    </message>
</context>
<context>
    <name>QFileDevice</name>
    <message>
        <source>No file engine available</source>
        <translation>Ingen filmotor er tilgjengelig</translation>
    </message>
    <message>
        <source>No file engine available or engine does not support UnMapExtension</source>
        <translation>Ingen filmotor er tilgjengelig, eller den støtter ikke UnMapExtension</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1 File</source>
        <translation>%1-fil</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 finnes fra før.
Vil du erstatte filen?</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Fant ikke mappen.
Kontroller at navnet på mappen er riktig.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Fant ikke filen.
Kontroller at filnavnet er riktig.</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Velg</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Slett</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Ny mappe</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Åpne</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Gi nytt navn</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lagre</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>«%1» er skrivebeskyttet.
Vil du slette den likevel?</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Vil du virkelig slette «%1»?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Bytt til detaljert visning</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Bytt til listevisning</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Kunne ikke slette mappen.</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Opprett ny mappe</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Opprett en ny mappe</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Detaljert visning</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Mapper</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Mappe:</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Stasjon</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Fil&amp;navn:</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Mappe</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Filtype:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Finn mappe</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mappe</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Frem</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Gå tilbake</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Gå frem</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Gå til mappen over</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Listevisning</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Liste over steder og bokmerker</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Se i:</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Min datamaskin</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Ny mappe</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Mappen over</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Sist brukte steder</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Lagre som</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Snarvei</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Vis </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Vis &amp;skjulte filer</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Sidefelt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Ukjent</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1 TB</translation>
    </message>
    <message>
        <source>%1 byte(s)</source>
        <translation>%1 byte</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 byte</translation>
    </message>
    <message>
        <source>&lt;b&gt;The name &quot;%1&quot; can not be used.&lt;/b&gt;&lt;p&gt;Try using another name, with fewer characters or no punctuations marks.</source>
        <translation>&lt;b&gt;Navnet «%1» kan ikke brukes.&lt;/b&gt;&lt;p&gt;Prøv et annet navn, med færre tegn eller uten skilletegn.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The name &quot;%1&quot; cannot be used.&lt;/b&gt;&lt;p&gt;Try using another name, with fewer characters or no punctuation marks.</source>
        <translation>&lt;b&gt;Navnet «%1» kan ikke brukes.&lt;/b&gt;&lt;p&gt;Prøv et annet navn, med færre tegn eller uten skilletegn.</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Datamaskin</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Endret</translation>
    </message>
    <message>
        <source>Invalid filename</source>
        <translation>Ugyldig filnavn</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Min datamaskin</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Størrelse</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Avbryt</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Lukk</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lagre</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>Lukk uten å lagre</translation>
    </message>
</context>
<context>
    <name>QGuiApplication</name>
    <message>
        <source>Additional plugins to load, can be specified multiple times.</source>
        <translation>Flere programtillegg som skal lastes; kan angis flere ganger.</translation>
    </message>
    <message>
        <source>Alias for --qwindowgeometry.</source>
        <translation>Det samme som --qwindowgeometry.</translation>
    </message>
    <message>
        <source>Alias for --qwindowicon.</source>
        <translation>Det samme som --qwindowicon.</translation>
    </message>
    <message>
        <source>Alias for --qwindowtitle.</source>
        <translation>Det samme som --qwindowtitle.</translation>
    </message>
    <message>
        <source>Alias for --windowgeometry.</source>
        <translation>Det samme som --windowgeometry.</translation>
    </message>
    <message>
        <source>Alias for --windowicon.</source>
        <translation>Det samme som --windowicon.</translation>
    </message>
    <message>
        <source>Alias for --windowtitle.</source>
        <translation>Det samme som --windowtitle.</translation>
    </message>
    <message>
        <source>Default window icon.</source>
        <translation>Vinduets ikon.</translation>
    </message>
    <message>
        <source>Disable mouse grabbing (useful in debuggers).</source>
        <translation>Ikke fang musen (nyttig ved feilsøking).</translation>
    </message>
    <message>
        <source>Display name, overrides $DISPLAY.</source>
        <translation>Navn på skjermen; går foran $DISPLAY.</translation>
    </message>
    <message>
        <source>Force mouse grabbing (even when running in a debugger).</source>
        <translation>Fang musen også under feilsøking.</translation>
    </message>
    <message>
        <source>ID of the X11 Visual to use.</source>
        <translation>ID-en til den X11-visualen som skal brukes.</translation>
    </message>
    <message>
        <source>Instance name according to ICCCM 4.1.2.5.</source>
        <translation>Instansens navn ifølge ICCCM 4.1.2.5.</translation>
    </message>
    <message>
        <source>Path to the platform plugins.</source>
        <translation>Sti til plattformtilleggene.</translation>
    </message>
    <message>
        <source>Platform theme.</source>
        <translation>Plattformtema.</translation>
    </message>
    <message>
        <source>QPA plugin. See QGuiApplication documentation for available options for each plugin.</source>
        <translation>QPA-tillegg. Se dokumentasjonen av QGuiApplication for valgene til hvert tillegg.</translation>
    </message>
    <message>
        <source>QT_LAYOUT_DIRECTION</source>
        <translation>LTR</translation>
    </message>
    <message>
        <source>Restores the application from an earlier session.</source>
        <translation>Gjenoppretter programmet fra en tidligere økt.</translation>
    </message>
    <message>
        <source>Sets the application&apos;s layout direction to Qt::RightToLeft (debugging helper).</source>
        <translation>Setter programmets retning til Qt::RightToLeft (til feilsøking).</translation>
    </message>
    <message>
        <source>Title of the first window.</source>
        <translation>Tittel på det første vinduet.</translation>
    </message>
    <message>
        <source>Window geometry for the main window, using the X11-syntax, like 100x100+50+50.</source>
        <translation>Hovedvinduets plass og størrelse i X11-form, for eksempel 100x100+50+50.</translation>
    </message>
</context>
<context>
    <name>QHostInfo</name>
    <message>
        <source>No host name given</source>
        <translation>Vertsnavn mangler</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Ukjent feil</translation>
    </message>
</context>
<context>
    <name>QHostInfoAgent</name>
    <message>
        <source>Host not found</source>
        <translation>Fant ikke vertsmaskinen</translation>
    </message>
    <message>
        <source>Invalid hostname</source>
        <translation>Ugyldig vertsnavn</translation>
    </message>
    <message>
        <source>No host name given</source>
        <translation>Vertsnavn mangler</translation>
    </message>
    <message>
        <source>Unknown address type</source>
        <translation>Ukjent adressetype</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Ukjent feil</translation>
    </message>
    <message>
        <source>Unknown error (%1)</source>
        <translation>Ukjent feil (%1)</translation>
    </message>
</context>
<context>
    <name>QHttp</name>
    <message>
        <source>Connection closed</source>
        <translation>Tilkoblingen ble lukket</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Tilkoblingen ble avvist</translation>
    </message>
    <message>
        <source>Data corrupted</source>
        <translation>Dataene er skadet</translation>
    </message>
    <message>
        <source>Data downloaded is too large to store</source>
        <translation>De nedlastede dataene er for store til å lagres</translation>
    </message>
    <message>
        <source>Decompression failed: %1</source>
        <translation>Utpakking mislyktes: %1</translation>
    </message>
    <message>
        <source>Failed to initialize decompression: %1</source>
        <translation>Kunne ikke starte utpakking: %1</translation>
    </message>
    <message>
        <source>Failed to initialize the compression decoder.</source>
        <translation>Kunne ikke starte utpakkeren.</translation>
    </message>
    <message>
        <source>Host %1 not found</source>
        <translation>Fant ikke vertsmaskinen %1</translation>
    </message>
    <message>
        <source>Host requires authentication</source>
        <translation>Vertsmaskinen krever pålogging</translation>
    </message>
    <message>
        <source>Insecure redirect</source>
        <translation>Usikker omdirigering</translation>
    </message>
    <message>
        <source>Proxy requires authentication</source>
        <translation>Mellomtjeneren krever pålogging</translation>
    </message>
    <message>
        <source>SSL handshake failed</source>
        <translation>SSL-håndtrykket mislyktes</translation>
    </message>
    <message>
        <source>The decompressed output exceeds the limits specified by QNetworkRequest::decompressedSafetyCheckThreshold()</source>
        <translation>De utpakkede dataene er større enn grensen i QNetworkRequest::decompressedSafetyCheckThreshold()</translation>
    </message>
    <message>
        <source>Too many redirects</source>
        <translation>For mange omdirigeringer</translation>
    </message>
    <message>
        <source>Unknown protocol specified</source>
        <translation>Ukjent protokoll</translation>
    </message>
    <message>
        <source>Unsupported content encoding: %1</source>
        <translation>Innholdskodingen støttes ikke: %1</translation>
    </message>
</context>
<context>
    <name>QHttpSocketEngine</name>
    <message>
        <source>Authentication required</source>
        <translation>Pålogging kreves</translation>
    </message>
    <message>
        <source>Did not receive HTTP response from proxy</source>
        <translation>Fikk ikke noe HTTP-svar fra mellomtjeneren</translation>
    </message>
    <message>
        <source>Error communicating with HTTP proxy</source>
        <translation>Feil i kommunikasjonen med HTTP-mellomtjeneren</translation>
    </message>
    <message>
        <source>Error parsing authentication request from proxy</source>
        <translation>Mellomtjenerens krav om pålogging kunne ikke tolkes</translation>
    </message>
    <message>
        <source>Proxy connection closed prematurely</source>
        <translation>Tilkoblingen til mellomtjeneren ble lukket for tidlig</translation>
    </message>
    <message>
        <source>Proxy connection refused</source>
        <translation>Mellomtjeneren avviste tilkoblingen</translation>
    </message>
    <message>
        <source>Proxy denied connection</source>
        <translation>Mellomtjeneren nektet tilkobling</translation>
    </message>
    <message>
        <source>Proxy server connection timed out</source>
        <translation>Tilkoblingen til mellomtjeneren brukte for lang tid</translation>
    </message>
    <message>
        <source>Proxy server not found</source>
        <translation>Fant ikke mellomtjeneren</translation>
    </message>
</context>
<context>
    <name>QIODevice</name>
    <message>
        <source>No space left on device</source>
        <translation>Det er ikke mer plass på disken</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Filen eller mappen finnes ikke</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Ingen tilgang</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>For mange åpne filer</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Ukjent feil</translation>
    </message>
    <message>
        <source>file to open is a directory</source>
        <translation>filen som skal åpnes, er en mappe</translation>
    </message>
</context>
<context>
    <name>QImageReader</name>
    <message>
        <source>File not found</source>
        <translation>Fant ikke filen</translation>
    </message>
    <message>
        <source>Invalid device</source>
        <translation>Ugyldig enhet</translation>
    </message>
    <message>
        <source>Unable to read image data</source>
        <translation>Kan ikke lese bildedata</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Ukjent feil</translation>
    </message>
    <message>
        <source>Unsupported image format</source>
        <translation>Bildeformatet støttes ikke</translation>
    </message>
</context>
<context>
    <name>QImageWriter</name>
    <message>
        <source>Cannot open device for writing: %1</source>
        <translation>Kan ikke åpne enheten for skriving: %1</translation>
    </message>
    <message>
        <source>Device is not set</source>
        <translation>Enheten er ikke angitt</translation>
    </message>
    <message>
        <source>Device not writable</source>
        <translation>Enheten kan ikke skrives til</translation>
    </message>
    <message>
        <source>Image is empty</source>
        <translation>Bildet er tomt</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Ukjent feil</translation>
    </message>
    <message>
        <source>Unsupported image format</source>
        <translation>Bildeformatet støttes ikke</translation>
    </message>
</context>
<context>
    <name>QInputDialog</name>
    <message>
        <source>Enter a value:</source>
        <translation>Skriv inn en verdi:</translation>
    </message>
</context>
<context>
    <name>QJsonParseError</name>
    <message>
        <source>garbage at the end of the document</source>
        <translation>ugyldige tegn på slutten av dokumentet</translation>
    </message>
    <message>
        <source>illegal number</source>
        <translation>ugyldig tall</translation>
    </message>
    <message>
        <source>illegal value</source>
        <translation>ugyldig verdi</translation>
    </message>
    <message>
        <source>invalid UTF8 string</source>
        <translation>ugyldig UTF-8-streng</translation>
    </message>
    <message>
        <source>invalid escape sequence</source>
        <translation>ugyldig escape-sekvens</translation>
    </message>
    <message>
        <source>invalid termination by number</source>
        <translation>et tall avslutter dokumentet</translation>
    </message>
    <message>
        <source>missing name separator</source>
        <translation>skilletegn etter navn mangler</translation>
    </message>
    <message>
        <source>missing value separator</source>
        <translation>skilletegn mellom verdier mangler</translation>
    </message>
    <message>
        <source>no error occurred</source>
        <translation>ingen feil</translation>
    </message>
    <message>
        <source>object is missing after a comma</source>
        <translation>et objekt mangler etter et komma</translation>
    </message>
    <message>
        <source>too deeply nested document</source>
        <translation>dokumentet har for mange nivåer</translation>
    </message>
    <message>
        <source>too large document</source>
        <translation>dokumentet er for stort</translation>
    </message>
    <message>
        <source>unterminated array</source>
        <translation>matrisen er ikke avsluttet</translation>
    </message>
    <message>
        <source>unterminated object</source>
        <translation>objektet er ikke avsluttet</translation>
    </message>
    <message>
        <source>unterminated string</source>
        <translation>strengen er ikke avsluttet</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>%1, ...</source>
        <translation>%1, …</translation>
    </message>
    <message>
        <source>Press shortcut</source>
        <translation>Trykk en hurtigtast</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Lim inn</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gjør om</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Angre</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Kli&amp;pp ut</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Merk alt</translation>
    </message>
</context>
<context>
    <name>QLocalServer</name>
    <message>
        <source>%1: Address in use</source>
        <translation>%1: Adressen er i bruk</translation>
    </message>
    <message>
        <source>%1: Name error</source>
        <translation>%1: Feil i navnet</translation>
    </message>
    <message>
        <source>%1: Permission denied</source>
        <translation>%1: Ingen tilgang</translation>
    </message>
    <message>
        <source>%1: Unknown error %2</source>
        <translation>%1: Ukjent feil %2</translation>
    </message>
</context>
<context>
    <name>QLocalSocket</name>
    <message>
        <source>%1: Access denied</source>
        <translation>%1: Ingen tilgang</translation>
    </message>
    <message>
        <source>%1: Connection error</source>
        <translation>%1: Feil i tilkoblingen</translation>
    </message>
    <message>
        <source>%1: Connection refused</source>
        <translation>%1: Tilkoblingen ble avvist</translation>
    </message>
    <message>
        <source>%1: Datagram too large</source>
        <translation>%1: Datagrammet er for stort</translation>
    </message>
    <message>
        <source>%1: Invalid name</source>
        <translation>%1: Ugyldig navn</translation>
    </message>
    <message>
        <source>%1: Operation not permitted when socket is in this state</source>
        <translation>%1: Operasjonen er ikke tillatt i socketens tilstand</translation>
    </message>
    <message>
        <source>%1: Remote closed</source>
        <translation>%1: Motparten lukket tilkoblingen</translation>
    </message>
    <message>
        <source>%1: Socket access error</source>
        <translation>%1: Ingen tilgang til socketen</translation>
    </message>
    <message>
        <source>%1: Socket operation timed out</source>
        <translation>%1: Nettverksoperasjonen brukte for lang tid</translation>
    </message>
    <message>
        <source>%1: Socket resource error</source>
        <translation>%1: For lite ressurser til socketen</translation>
    </message>
    <message>
        <source>%1: The socket operation is not supported</source>
        <translation>%1: Operasjonen støttes ikke på denne socketen</translation>
    </message>
    <message>
        <source>%1: Unknown error</source>
        <translation>%1: Ukjent feil</translation>
    </message>
    <message>
        <source>%1: Unknown error %2</source>
        <translation>%1: Ukjent feil %2</translation>
    </message>
    <message>
        <source>Remote closed</source>
        <translation>Motparten lukket tilkoblingen</translation>
    </message>
    <message>
        <source>Socket is not connected</source>
        <translation>Socketen er ikke tilkoblet</translation>
    </message>
    <message>
        <source>Trying to connect while connection is in progress</source>
        <translation>Forsøk på å koble til mens en tilkobling pågår</translation>
    </message>
</context>
<context>
    <name>QMdiSubWindow</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Lukk</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Flytt</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Gjenopprett</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Størrelse</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjelp</translation>
    </message>
    <message>
        <source>Ma&amp;ximize</source>
        <translation>&amp;Maksimer</translation>
    </message>
    <message>
        <source>Maximize</source>
        <translation>Maksimer</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Meny</translation>
    </message>
    <message>
        <source>Mi&amp;nimize</source>
        <translation>Mi&amp;nimer</translation>
    </message>
    <message>
        <source>Minimize</source>
        <translation>Minimer</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Gjenopprett</translation>
    </message>
    <message>
        <source>Restore Down</source>
        <translation>Gjenopprett</translation>
    </message>
    <message>
        <source>Shade</source>
        <translation>Rull opp</translation>
    </message>
    <message>
        <source>Stay on &amp;Top</source>
        <translation>&amp;Alltid øverst</translation>
    </message>
    <message>
        <source>Unshade</source>
        <translation>Rull ned</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>&lt;h3&gt;About Qt&lt;/h3&gt;&lt;p&gt;This program uses Qt version %1.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Om Qt&lt;/h3&gt;&lt;p&gt;Dette programmet bruker Qt %1.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>Om Qt</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjelp</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Skjul detaljer</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>Vis detaljer …</translation>
    </message>
</context>
<context>
    <name>QNativeSocketEngine</name>
    <message>
        <source>Another socket is already listening on the same port</source>
        <translation>En annen socket lytter allerede på samme port</translation>
    </message>
    <message>
        <source>Attempt to use IPv6 socket on a platform with no IPv6 support</source>
        <translation>Forsøk på å bruke IPv6 på en plattform uten støtte for det</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Tilkoblingen ble avvist</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>Motparten brøt tilkoblingen</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Tilkoblingen brukte for lang tid</translation>
    </message>
    <message>
        <source>Datagram was too large to send</source>
        <translation>Datagrammet var for stort til å sendes</translation>
    </message>
    <message>
        <source>Host unreachable</source>
        <translation>Vertsmaskinen kan ikke nås</translation>
    </message>
    <message>
        <source>Invalid socket descriptor</source>
        <translation>Ugyldig socket</translation>
    </message>
    <message>
        <source>Network dropped connection on reset</source>
        <translation>Nettverket mistet tilkoblingen</translation>
    </message>
    <message>
        <source>Network error</source>
        <translation>Nettverksfeil</translation>
    </message>
    <message>
        <source>Network operation timed out</source>
        <translation>Nettverksoperasjonen brukte for lang tid</translation>
    </message>
    <message>
        <source>Network unreachable</source>
        <translation>Nettverket kan ikke nås</translation>
    </message>
    <message>
        <source>Operation on non-socket</source>
        <translation>Operasjon på noe som ikke er en socket</translation>
    </message>
    <message>
        <source>Out of resources</source>
        <translation>Det er ikke flere ressurser</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Ingen tilgang</translation>
    </message>
    <message>
        <source>Protocol type not supported</source>
        <translation>Protokolltypen støttes ikke</translation>
    </message>
    <message>
        <source>Temporary error</source>
        <translation>Midlertidig feil</translation>
    </message>
    <message>
        <source>The address is not available</source>
        <translation>Adressen er ikke tilgjengelig</translation>
    </message>
    <message>
        <source>The address is protected</source>
        <translation>Adressen er beskyttet</translation>
    </message>
    <message>
        <source>The bound address is already in use</source>
        <translation>Adressen er allerede i bruk</translation>
    </message>
    <message>
        <source>The proxy type is invalid for this operation</source>
        <translation>Mellomtjeneren er av en type som ikke kan brukes til dette</translation>
    </message>
    <message>
        <source>The remote host closed the connection</source>
        <translation>Motparten lukket tilkoblingen</translation>
    </message>
    <message>
        <source>Unable to initialize broadcast socket</source>
        <translation>Kan ikke sette opp socket for kringkasting</translation>
    </message>
    <message>
        <source>Unable to initialize non-blocking socket</source>
        <translation>Kan ikke sette opp ikke-blokkerende socket</translation>
    </message>
    <message>
        <source>Unable to receive a message</source>
        <translation>Kan ikke motta en melding</translation>
    </message>
    <message>
        <source>Unable to send a message</source>
        <translation>Kan ikke sende en melding</translation>
    </message>
    <message>
        <source>Unable to write</source>
        <translation>Kan ikke skrive</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Ukjent feil</translation>
    </message>
    <message>
        <source>Unsupported socket operation</source>
        <translation>Operasjonen støttes ikke på denne socketen</translation>
    </message>
</context>
<context>
    <name>QNetworkAccessCacheBackend</name>
    <message>
        <source>Error opening %1</source>
        <translation>Feil ved åpning av %1</translation>
    </message>
</context>
<context>
    <name>QNetworkAccessDataBackend</name>
    <message>
        <source>Invalid URI: %1</source>
        <translation>Ugyldig adresse: %1</translation>
    </message>
</context>
<context>
    <name>QNetworkAccessFileBackend</name>
    <message>
        <source>Cannot open %1: Path is a directory</source>
        <translation>Kan ikke åpne %1: Stien er en mappe</translation>
    </message>
    <message>
        <source>Error opening %1: %2</source>
        <translation>Feil ved åpning av %1: %2</translation>
    </message>
    <message>
        <source>Read error reading from %1: %2</source>
        <translation>Feil ved lesing fra %1: %2</translation>
    </message>
    <message>
        <source>Request for opening non-local file %1</source>
        <translation>Forespørsel om å åpne filen %1, som ikke er lokal</translation>
    </message>
    <message>
        <source>Write error writing to %1: %2</source>
        <translation>Feil ved skriving til %1: %2</translation>
    </message>
</context>
<context>
    <name>QNetworkAccessManager</name>
    <message>
        <source>Network access is disabled.</source>
        <translation>Nettverkstilgang er slått av.</translation>
    </message>
</context>
<context>
    <name>QNetworkReply</name>
    <message>
        <source>Background request not allowed.</source>
        <translation>Forespørsler i bakgrunnen er ikke tillatt.</translation>
    </message>
    <message>
        <source>Error downloading %1 - server replied: %2</source>
        <translation>Feil ved nedlasting av %1 – tjeneren svarte: %2</translation>
    </message>
    <message>
        <source>Error transferring %1 - server replied: %2</source>
        <translation>Feil ved overføring av %1 – tjeneren svarte: %2</translation>
    </message>
    <message>
        <source>Network session error.</source>
        <translation>Feil i nettverksøkten.</translation>
    </message>
    <message>
        <source>Protocol &quot;%1&quot; is unknown</source>
        <translation>Protokollen «%1» er ukjent</translation>
    </message>
    <message>
        <source>Temporary network failure.</source>
        <translation>Midlertidig nettverksfeil.</translation>
    </message>
    <message>
        <source>backend start error.</source>
        <translation>feil ved oppstart av bakstykket.</translation>
    </message>
</context>
<context>
    <name>QNetworkReplyHttpImpl</name>
    <message>
        <source>No suitable proxy found</source>
        <translation>Fant ingen brukbar mellomtjener</translation>
    </message>
    <message>
        <source>Operation canceled</source>
        <translation>Avbrutt</translation>
    </message>
</context>
<context>
    <name>QNetworkReplyImpl</name>
    <message>
        <source>Operation canceled</source>
        <translation>Avbrutt</translation>
    </message>
</context>
<context>
    <name>QPSQLDriver</name>
    <message>
        <source>Could not begin transaction</source>
        <translation>Kunne ikke begynne transaksjonen</translation>
    </message>
    <message>
        <source>Could not commit transaction</source>
        <translation>Kunne ikke fullføre transaksjonen</translation>
    </message>
    <message>
        <source>Could not rollback transaction</source>
        <translation>Kunne ikke rulle tilbake transaksjonen</translation>
    </message>
    <message>
        <source>Unable to connect</source>
        <translation>Kan ikke koble til</translation>
    </message>
    <message>
        <source>Unable to subscribe</source>
        <translation>Kan ikke abonnere</translation>
    </message>
    <message>
        <source>Unable to unsubscribe</source>
        <translation>Kan ikke avslutte abonnementet</translation>
    </message>
</context>
<context>
    <name>QPSQLResult</name>
    <message>
        <source>Query results lost - probably discarded on executing another SQL query.</source>
        <translation>Spørringens svar gikk tapt – trolig forkastet da en annen SQL-spørring ble kjørt.</translation>
    </message>
    <message>
        <source>Unable to create query</source>
        <translation>Kan ikke opprette spørring</translation>
    </message>
    <message>
        <source>Unable to get result</source>
        <translation>Kan ikke hente svar</translation>
    </message>
    <message>
        <source>Unable to prepare statement</source>
        <translation>Kan ikke klargjøre setningen</translation>
    </message>
    <message>
        <source>Unable to send query</source>
        <translation>Kan ikke sende spørring</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Cicero (CC)</source>
        <translation>Cicero (CC)</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Egendefinert</translation>
    </message>
    <message>
        <source>Didot (DD)</source>
        <translation>Didot (DD)</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Skjema</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>Høyde:</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>Tommer (in)</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Liggende</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Marger</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <translation>Millimeter (mm)</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Retning</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>Sideoppsett</translation>
    </message>
    <message>
        <source>Page order:</source>
        <translation>Siderekkefølge:</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>Sidestørrelse:</translation>
    </message>
    <message>
        <source>Pages per sheet:</source>
        <translation>Sider per ark:</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papir</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>Papirkilde:</translation>
    </message>
    <message>
        <source>Pica (P̸)</source>
        <translation>Pica (P̸)</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <translation>Punkt (pt)</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Stående</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>Omvendt liggende</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>Omvendt stående</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>Bredde:</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <translation>bunnmarg</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>venstremarg</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>høyremarg</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>toppmarg</translation>
    </message>
</context>
<context>
    <name>QPageSize</name>
    <message>
        <source>%1 x %2 in</source>
        <translation>%1 × %2 tommer</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Egendefinert</translation>
    </message>
    <message>
        <source>Custom (%1CC x %2CC)</source>
        <translation>Egendefinert (%1 × %2 CC)</translation>
    </message>
    <message>
        <source>Custom (%1DD x %2DD)</source>
        <translation>Egendefinert (%1 × %2 DD)</translation>
    </message>
    <message>
        <source>Custom (%1in x %2in)</source>
        <translation>Egendefinert (%1 × %2 tommer)</translation>
    </message>
    <message>
        <source>Custom (%1mm x %2mm)</source>
        <translation>Egendefinert (%1 × %2 mm)</translation>
    </message>
    <message>
        <source>Custom (%1pc x %2pc)</source>
        <translation>Egendefinert (%1 × %2 pc)</translation>
    </message>
    <message>
        <source>Custom (%1pt x %2pt)</source>
        <translation>Egendefinert (%1 × %2 pt)</translation>
    </message>
    <message>
        <source>Double Postcard</source>
        <translation>Dobbelt postkort</translation>
    </message>
    <message>
        <source>Envelope B4</source>
        <translation>Konvolutt B4</translation>
    </message>
    <message>
        <source>Envelope B5</source>
        <translation>Konvolutt B5</translation>
    </message>
    <message>
        <source>Envelope B6</source>
        <translation>Konvolutt B6</translation>
    </message>
    <message>
        <source>Envelope C0</source>
        <translation>Konvolutt C0</translation>
    </message>
    <message>
        <source>Envelope C1</source>
        <translation>Konvolutt C1</translation>
    </message>
    <message>
        <source>Envelope C2</source>
        <translation>Konvolutt C2</translation>
    </message>
    <message>
        <source>Envelope C3</source>
        <translation>Konvolutt C3</translation>
    </message>
    <message>
        <source>Envelope C4</source>
        <translation>Konvolutt C4</translation>
    </message>
    <message>
        <source>Envelope C5</source>
        <translation>Konvolutt C5</translation>
    </message>
    <message>
        <source>Envelope C6</source>
        <translation>Konvolutt C6</translation>
    </message>
    <message>
        <source>Envelope C65</source>
        <translation>Konvolutt C65</translation>
    </message>
    <message>
        <source>Envelope C7</source>
        <translation>Konvolutt C7</translation>
    </message>
    <message>
        <source>Envelope Chou 3</source>
        <translation>Konvolutt Chou 3</translation>
    </message>
    <message>
        <source>Envelope Chou 4</source>
        <translation>Konvolutt Chou 4</translation>
    </message>
    <message>
        <source>Envelope DL</source>
        <translation>Konvolutt DL</translation>
    </message>
    <message>
        <source>Envelope Invite</source>
        <translation>Konvolutt Invite</translation>
    </message>
    <message>
        <source>Envelope Italian</source>
        <translation>Konvolutt Italian</translation>
    </message>
    <message>
        <source>Envelope Kaku 2</source>
        <translation>Konvolutt Kaku 2</translation>
    </message>
    <message>
        <source>Envelope Kaku 3</source>
        <translation>Konvolutt Kaku 3</translation>
    </message>
    <message>
        <source>Envelope Monarch</source>
        <translation>Konvolutt Monarch</translation>
    </message>
    <message>
        <source>Envelope PRC 1</source>
        <translation>Konvolutt PRC 1</translation>
    </message>
    <message>
        <source>Envelope PRC 10</source>
        <translation>Konvolutt PRC 10</translation>
    </message>
    <message>
        <source>Envelope PRC 2</source>
        <translation>Konvolutt PRC 2</translation>
    </message>
    <message>
        <source>Envelope PRC 3</source>
        <translation>Konvolutt PRC 3</translation>
    </message>
    <message>
        <source>Envelope PRC 4</source>
        <translation>Konvolutt PRC 4</translation>
    </message>
    <message>
        <source>Envelope PRC 5</source>
        <translation>Konvolutt PRC 5</translation>
    </message>
    <message>
        <source>Envelope PRC 6</source>
        <translation>Konvolutt PRC 6</translation>
    </message>
    <message>
        <source>Envelope PRC 7</source>
        <translation>Konvolutt PRC 7</translation>
    </message>
    <message>
        <source>Envelope PRC 8</source>
        <translation>Konvolutt PRC 8</translation>
    </message>
    <message>
        <source>Envelope PRC 9</source>
        <translation>Konvolutt PRC 9</translation>
    </message>
    <message>
        <source>Envelope Personal</source>
        <translation>Konvolutt Personal</translation>
    </message>
    <message>
        <source>Envelope US 10</source>
        <translation>Konvolutt US 10</translation>
    </message>
    <message>
        <source>Envelope US 11</source>
        <translation>Konvolutt US 11</translation>
    </message>
    <message>
        <source>Envelope US 12</source>
        <translation>Konvolutt US 12</translation>
    </message>
    <message>
        <source>Envelope US 14</source>
        <translation>Konvolutt US 14</translation>
    </message>
    <message>
        <source>Envelope US 9</source>
        <translation>Konvolutt US 9</translation>
    </message>
    <message>
        <source>Envelope You 4</source>
        <translation>Konvolutt You 4</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Postcard</source>
        <translation>Postkort</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nei</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Bruk</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Forkast</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjelp</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>N&amp;ei til alt</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Nullstill</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Gjenopprett standard</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Lagre alle</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Ja til &amp;alt</translation>
    </message>
</context>
<context>
    <name>QPluginLoader</name>
    <message>
        <source>The plugin was not loaded.</source>
        <translation>Tillegget ble ikke lastet.</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Ukjent feil</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 finnes fra før.
Vil du skrive over filen?</translation>
    </message>
    <message>
        <source>%1 does not follow the correct syntax. Please use &apos;,&apos; to separate ranges and pages, &apos;-&apos; to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>%1 er ikke skrevet riktig. Skill sider og områder med «,», angi områder med «-», og pass på at områdene ikke overlapper hverandre.</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 er en mappe.
Velg et annet filnavn.</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Valg &lt;&lt;</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;Valg &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>Skriv &amp;ut</translation>
    </message>
    <message>
        <source>1 (1x1)</source>
        <translation>1 (1×1)</translation>
    </message>
    <message>
        <source>16 (4x4)</source>
        <translation>16 (4×4)</translation>
    </message>
    <message>
        <source>2 (2x1)</source>
        <translation>2 (2×1)</translation>
    </message>
    <message>
        <source>4 (2x2)</source>
        <translation>4 (2×2)</translation>
    </message>
    <message>
        <source>6 (2x3)</source>
        <translation>6 (2×3)</translation>
    </message>
    <message>
        <source>9 (3x3)</source>
        <translation>9 (3×3)</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>Alle sider</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisk</translation>
    </message>
    <message>
        <source>Bottom to Top, Left to Right</source>
        <translation>Nedenfra og opp, venstre mot høyre</translation>
    </message>
    <message>
        <source>Bottom to Top, Right to Left</source>
        <translation>Nedenfra og opp, høyre mot venstre</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>Tosidig utskrift er ikke entydig</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Partallssider</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>Filen %1 kan ikke skrives til.
Velg et annet filnavn.</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>Ugyldig valg av sider</translation>
    </message>
    <message>
        <source>Left to Right, Bottom to Top</source>
        <translation>Venstre mot høyre, nedenfra og opp</translation>
    </message>
    <message>
        <source>Left to Right, Top to Bottom</source>
        <translation>Venstre mot høyre, ovenfra og ned</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Lokal fil</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Oddetallssider</translation>
    </message>
    <message>
        <source>Options &apos;Pages Per Sheet&apos; and &apos;Page Set&apos; cannot be used together.
Please turn one of those options off.</source>
        <translation>«Sider per ark» og «Sideutvalg» kan ikke brukes sammen.
Slå av ett av valgene.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>Skriv ut til fil …</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>Skriv ut til fil (PDF)</translation>
    </message>
    <message>
        <source>Right to Left, Bottom to Top</source>
        <translation>Høyre mot venstre, nedenfra og opp</translation>
    </message>
    <message>
        <source>Right to Left, Top to Bottom</source>
        <translation>Høyre mot venstre, ovenfra og ned</translation>
    </message>
    <message>
        <source>The &apos;From&apos; value cannot be greater than the &apos;To&apos; value.</source>
        <translation>Verdien «fra» kan ikke være større enn verdien «til».</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>Innstillingene for tosidig utskrift er i strid med hverandre. Vil du rette dem?</translation>
    </message>
    <message>
        <source>Top to Bottom, Left to Right</source>
        <translation>Ovenfra og ned, venstre mot høyre</translation>
    </message>
    <message>
        <source>Top to Bottom, Right to Left</source>
        <translation>Ovenfra og ned, høyre mot venstre</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>Skriv PDF-fil</translation>
    </message>
</context>
<context>
    <name>QPrintPreviewDialog</name>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Export to PDF</source>
        <translation>Eksporter til PDF</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Første side</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Tilpass siden</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Tilpass bredden</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Liggende</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Siste side</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Neste side</translation>
    </message>
    <message>
        <source>Page Setup</source>
        <translation>Utskriftsformat</translation>
    </message>
    <message>
        <source>Page setup</source>
        <translation>Utskriftsformat</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Stående</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Forrige side</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Print Preview</source>
        <translation>Forhåndsvisning</translation>
    </message>
    <message>
        <source>Show facing pages</source>
        <translation>Vis oppslag</translation>
    </message>
    <message>
        <source>Show overview of all pages</source>
        <translation>Vis oversikt over alle sider</translation>
    </message>
    <message>
        <source>Show single page</source>
        <translation>Vis én side</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Forstørr</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Forminsk</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>Avanserte valg er ikke entydige</translation>
    </message>
    <message>
        <source>Job Options</source>
        <translation>Jobbvalg</translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>Utskriftsformatet er ikke entydig</translation>
    </message>
    <message>
        <source>Printer Properties</source>
        <translation>Skriveregenskaper</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>Valgene for utskriftsformat er i strid med hverandre. Vil du rette dem?</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>Noen avanserte valg er i strid med hverandre. Vil du rette dem?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Advanced</source>
        <translation>Avansert</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Skjema</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Side</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>Noen valg er i strid med hverandre. Rett dem.</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Collate</source>
        <translation>Sorter</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Farge</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Fargevalg</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Eksemplarer</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Eksemplarer:</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Denne siden</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>Tosidig utskrift</translation>
    </message>
    <message>
        <source>Duplex Printing</source>
        <translation>Tosidig utskrift</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Skjema</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Gråtoner</translation>
    </message>
    <message>
        <source>Long side</source>
        <translation>Langside</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Innbinding på langsiden</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Valg</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Utskriftsvalg</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>Sideutvalg:</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sider</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Sider fra</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Skriv ut alt</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Utskriftsområde</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Omvendt</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Utvalg</translation>
    </message>
    <message>
        <source>Short side</source>
        <translation>Kortside</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Innbinding på kortsiden</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Angi sider eller områder med komma mellom. Et område er to tall med bindestrek mellom. Eksempel: 3,5-7,9 skriver ut sidene 3, 5, 6, 7 og 9.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>til</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Navn:</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Skjema</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Sted:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>Utskrifts&amp;fil:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>&amp;Egenskaper</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Forhåndsvisning</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Skriver</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Type:</translation>
    </message>
</context>
<context>
    <name>QProcess</name>
    <message>
        <source>Could not open input redirection for reading</source>
        <translation>Kunne ikke åpne omdirigert inndata for lesing</translation>
    </message>
    <message>
        <source>Could not open output redirection for writing</source>
        <translation>Kunne ikke åpne omdirigert utdata for skriving</translation>
    </message>
    <message>
        <source>Error reading from process</source>
        <translation>Feil ved lesing fra prosessen</translation>
    </message>
    <message>
        <source>Error writing to process</source>
        <translation>Feil ved skriving til prosessen</translation>
    </message>
    <message>
        <source>No program defined</source>
        <translation>Program er ikke angitt</translation>
    </message>
    <message>
        <source>Process crashed</source>
        <translation>Prosessen krasjet</translation>
    </message>
    <message>
        <source>Process failed to start</source>
        <translation>Prosessen kunne ikke startes</translation>
    </message>
    <message>
        <source>Process failed to start (spawned process exited with code 127)</source>
        <translation>Prosessen kunne ikke startes (den avsluttet med kode 127)</translation>
    </message>
    <message>
        <source>Process failed to start: %1</source>
        <translation>Prosessen kunne ikke startes: %1</translation>
    </message>
    <message>
        <source>Process operation timed out</source>
        <translation>Prosessen brukte for lang tid</translation>
    </message>
    <message>
        <source>Resource error (fork failure): %1</source>
        <translation>For lite ressurser (fork mislyktes): %1</translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>QSQLiteDriver</name>
    <message>
        <source>Error closing database</source>
        <translation>Feil ved lukking av databasen</translation>
    </message>
    <message>
        <source>Error opening database</source>
        <translation>Feil ved åpning av databasen</translation>
    </message>
    <message>
        <source>Unable to begin transaction</source>
        <translation>Kan ikke begynne transaksjonen</translation>
    </message>
    <message>
        <source>Unable to commit transaction</source>
        <translation>Kan ikke fullføre transaksjonen</translation>
    </message>
    <message>
        <source>Unable to rollback transaction</source>
        <translation>Kan ikke rulle tilbake transaksjonen</translation>
    </message>
</context>
<context>
    <name>QSQLiteResult</name>
    <message>
        <source>No query</source>
        <translation>Spørring mangler</translation>
    </message>
    <message>
        <source>Parameter count mismatch</source>
        <translation>Antallet parametere stemmer ikke</translation>
    </message>
    <message>
        <source>Unable to bind parameters</source>
        <translation>Kan ikke binde parametere</translation>
    </message>
    <message>
        <source>Unable to execute multiple statements at a time</source>
        <translation>Kan ikke utføre flere setninger om gangen</translation>
    </message>
    <message>
        <source>Unable to execute statement</source>
        <translation>Kan ikke utføre setningen</translation>
    </message>
    <message>
        <source>Unable to fetch row</source>
        <translation>Kan ikke hente rad</translation>
    </message>
    <message>
        <source>Unable to reset statement</source>
        <translation>Kan ikke nullstille setningen</translation>
    </message>
</context>
<context>
    <name>QSaveFile</name>
    <message>
        <source>Existing file %1 is not writable</source>
        <translation>Filen %1 finnes og kan ikke skrives til</translation>
    </message>
    <message>
        <source>Filename refers to a directory</source>
        <translation>Filnavnet er navnet på en mappe</translation>
    </message>
    <message>
        <source>QSaveFile cannot open &apos;%1&apos; without direct write fallback enabled.</source>
        <translation>QSaveFile kan ikke åpne «%1» uten at direkte skriving er tillatt.</translation>
    </message>
    <message>
        <source>Writing canceled by application</source>
        <translation>Programmet avbrøt skrivingen</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Bottom</source>
        <translation>Bunn</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Venstre kant</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Side ned</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Side mot venstre</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Side mot høyre</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Side opp</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Høyre kant</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Rull ned</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>Rull hit</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Rull mot venstre</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Rull mot høyre</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Rull opp</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Topp</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>Add Favorite</source>
        <translation>Legg til favoritt</translation>
    </message>
    <message>
        <source>Adjust Brightness</source>
        <translation>Juster lysstyrke</translation>
    </message>
    <message>
        <source>Adjust contrast</source>
        <translation>Juster kontrast</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Application Left</source>
        <translation>Program til venstre</translation>
    </message>
    <message>
        <source>Application Right</source>
        <translation>Program til høyre</translation>
    </message>
    <message>
        <source>Audio Cycle Track</source>
        <translation>Neste lydspor</translation>
    </message>
    <message>
        <source>Audio Random Play</source>
        <translation>Tilfeldig avspilling</translation>
    </message>
    <message>
        <source>Audio Repeat</source>
        <translation>Gjenta lyd</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Borte</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Back Forward</source>
        <translation>Tilbake/frem</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Backtab</source>
        <translation>Shift+Tab-tast</translation>
    </message>
    <message>
        <source>Bass Boost</source>
        <translation>Bassforsterkning</translation>
    </message>
    <message>
        <source>Bass Down</source>
        <translation>Mindre bass</translation>
    </message>
    <message>
        <source>Bass Up</source>
        <translation>Mer bass</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batteri</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blå</translation>
    </message>
    <message>
        <source>Bluetooth</source>
        <translation>Bluetooth</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Bok</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Nettleser</translation>
    </message>
    <message>
        <source>CD</source>
        <translation>CD</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Kalkulator</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Ring</translation>
    </message>
    <message>
        <source>Camera Focus</source>
        <translation>Kamerafokus</translation>
    </message>
    <message>
        <source>Camera Shutter</source>
        <translation>Kamerautløser</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Caps Lock</source>
        <translation>Caps Lock</translation>
    </message>
    <message>
        <source>CapsLock</source>
        <translation>CapsLock</translation>
    </message>
    <message>
        <source>Channel Down</source>
        <translation>Kanal ned</translation>
    </message>
    <message>
        <source>Channel Up</source>
        <translation>Kanal opp</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Tøm</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Fellesskap</translation>
    </message>
    <message>
        <source>Context1</source>
        <translation>Kontekst 1</translation>
    </message>
    <message>
        <source>Context2</source>
        <translation>Kontekst 2</translation>
    </message>
    <message>
        <source>Context3</source>
        <translation>Kontekst 3</translation>
    </message>
    <message>
        <source>Context4</source>
        <translation>Kontekst 4</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Control</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Klipp ut</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Skjerm</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumenter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Pil ned</translation>
    </message>
    <message>
        <source>Eject</source>
        <translation>Løs ut</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter (talltast)</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>Execute</source>
        <translation>Utfør</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Avslutt</translation>
    </message>
    <message>
        <source>F%1</source>
        <translation>F%1</translation>
    </message>
    <message>
        <source>Favorites</source>
        <translation>Favoritter</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Økonomi</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Finn</translation>
    </message>
    <message>
        <source>Flip</source>
        <translation>Vend</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Frem</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>Spill</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Gå</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grønn</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Veiledning</translation>
    </message>
    <message>
        <source>Hangup</source>
        <translation>Legg på</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjelp</translation>
    </message>
    <message>
        <source>Hibernate</source>
        <translation>Dvale</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historikk</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Home Office</source>
        <translation>Hjemmekontor</translation>
    </message>
    <message>
        <source>Home Page</source>
        <translation>Startside</translation>
    </message>
    <message>
        <source>Hot Links</source>
        <translation>Hurtiglenker</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Informasjon</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Keyboard Brightness Down</source>
        <translation>Svakere tastaturlys</translation>
    </message>
    <message>
        <source>Keyboard Brightness Up</source>
        <translation>Sterkere tastaturlys</translation>
    </message>
    <message>
        <source>Keyboard Light On/Off</source>
        <translation>Tastaturlys av/på</translation>
    </message>
    <message>
        <source>Keyboard Menu</source>
        <translation>Tastaturmeny</translation>
    </message>
    <message>
        <source>Last Number Redial</source>
        <translation>Ring siste nummer på nytt</translation>
    </message>
    <message>
        <source>Launch (0)</source>
        <translation>Start (0)</translation>
    </message>
    <message>
        <source>Launch (1)</source>
        <translation>Start (1)</translation>
    </message>
    <message>
        <source>Launch (2)</source>
        <translation>Start (2)</translation>
    </message>
    <message>
        <source>Launch (3)</source>
        <translation>Start (3)</translation>
    </message>
    <message>
        <source>Launch (4)</source>
        <translation>Start (4)</translation>
    </message>
    <message>
        <source>Launch (5)</source>
        <translation>Start (5)</translation>
    </message>
    <message>
        <source>Launch (6)</source>
        <translation>Start (6)</translation>
    </message>
    <message>
        <source>Launch (7)</source>
        <translation>Start (7)</translation>
    </message>
    <message>
        <source>Launch (8)</source>
        <translation>Start (8)</translation>
    </message>
    <message>
        <source>Launch (9)</source>
        <translation>Start (9)</translation>
    </message>
    <message>
        <source>Launch (A)</source>
        <translation>Start (A)</translation>
    </message>
    <message>
        <source>Launch (B)</source>
        <translation>Start (B)</translation>
    </message>
    <message>
        <source>Launch (C)</source>
        <translation>Start (C)</translation>
    </message>
    <message>
        <source>Launch (D)</source>
        <translation>Start (D)</translation>
    </message>
    <message>
        <source>Launch (E)</source>
        <translation>Start (E)</translation>
    </message>
    <message>
        <source>Launch (F)</source>
        <translation>Start (F)</translation>
    </message>
    <message>
        <source>Launch (G)</source>
        <translation>Start (G)</translation>
    </message>
    <message>
        <source>Launch (H)</source>
        <translation>Start (H)</translation>
    </message>
    <message>
        <source>Launch Mail</source>
        <translation>Start e-post</translation>
    </message>
    <message>
        <source>Launch Media</source>
        <translation>Start mediespiller</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Pil venstre</translation>
    </message>
    <message>
        <source>LightBulb</source>
        <translation>Lyspære</translation>
    </message>
    <message>
        <source>Logoff</source>
        <translation>Logg av</translation>
    </message>
    <message>
        <source>Mail Forward</source>
        <translation>Videresend e-post</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Marked</translation>
    </message>
    <message>
        <source>Media Fast Forward</source>
        <translation>Spol frem</translation>
    </message>
    <message>
        <source>Media Next</source>
        <translation>Neste spor</translation>
    </message>
    <message>
        <source>Media Pause</source>
        <translation>Pause avspilling</translation>
    </message>
    <message>
        <source>Media Play</source>
        <translation>Spill av</translation>
    </message>
    <message>
        <source>Media Previous</source>
        <translation>Forrige spor</translation>
    </message>
    <message>
        <source>Media Record</source>
        <translation>Ta opp</translation>
    </message>
    <message>
        <source>Media Rewind</source>
        <translation>Spol tilbake</translation>
    </message>
    <message>
        <source>Media Stop</source>
        <translation>Stopp avspilling</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Møte</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Meny</translation>
    </message>
    <message>
        <source>Menu PB</source>
        <translation>Menyknapp</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Meldinger</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Microphone Mute</source>
        <translation>Mikrofon av</translation>
    </message>
    <message>
        <source>Microphone Volume Down</source>
        <translation>Mikrofonvolum ned</translation>
    </message>
    <message>
        <source>Microphone Volume Up</source>
        <translation>Mikrofonvolum opp</translation>
    </message>
    <message>
        <source>Monitor Brightness Down</source>
        <translation>Mørkere skjerm</translation>
    </message>
    <message>
        <source>Monitor Brightness Up</source>
        <translation>Lysere skjerm</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musikk</translation>
    </message>
    <message>
        <source>My Sites</source>
        <translation>Mine steder</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Nyheter</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nei</translation>
    </message>
    <message>
        <source>Num</source>
        <translation>Num</translation>
    </message>
    <message>
        <source>Num Lock</source>
        <translation>Num Lock</translation>
    </message>
    <message>
        <source>NumLock</source>
        <translation>NumLock</translation>
    </message>
    <message>
        <source>Number Lock</source>
        <translation>Number Lock</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Open URL</source>
        <translation>Åpne adresse</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Valg</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Lim inn</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>PgDn</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Spill</translation>
    </message>
    <message>
        <source>Power Down</source>
        <translation>Slå av strøm</translation>
    </message>
    <message>
        <source>Power Off</source>
        <translation>Slå av</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Print Screen</source>
        <translation>Print Screen</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Skriver</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rød</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gjør om</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Oppdater</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Last på nytt</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Pil høyre</translation>
    </message>
    <message>
        <source>Rotate Windows</source>
        <translation>Roter vinduer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Screensaver</source>
        <translation>Skjermsparer</translation>
    </message>
    <message>
        <source>Scroll Lock</source>
        <translation>Scroll Lock</translation>
    </message>
    <message>
        <source>ScrollLock</source>
        <translation>ScrollLock</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Søk</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Velg</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Butikk</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Hvile</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Mellomrom</translation>
    </message>
    <message>
        <source>Spellchecker</source>
        <translation>Stavekontroll</translation>
    </message>
    <message>
        <source>Split Screen</source>
        <translation>Delt skjerm</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Regneark</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>Ventemodus</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Undertekster</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Kundestøtte</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Sett i hvile</translation>
    </message>
    <message>
        <source>SysReq</source>
        <translation>SysReq</translation>
    </message>
    <message>
        <source>System Request</source>
        <translation>System Request</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Task Panel</source>
        <translation>Oppgavelinje</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>To-do list</source>
        <translation>Gjøremål</translation>
    </message>
    <message>
        <source>Toggle Call/Hangup</source>
        <translation>Ring/legg på</translation>
    </message>
    <message>
        <source>Toggle Media Play/Pause</source>
        <translation>Spill av/pause</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Verktøy</translation>
    </message>
    <message>
        <source>Top Menu</source>
        <translation>Toppmeny</translation>
    </message>
    <message>
        <source>Touchpad Off</source>
        <translation>Styreflate av</translation>
    </message>
    <message>
        <source>Touchpad On</source>
        <translation>Styreflate på</translation>
    </message>
    <message>
        <source>Touchpad Toggle</source>
        <translation>Styreflate av/på</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Reise</translation>
    </message>
    <message>
        <source>Treble Down</source>
        <translation>Mindre diskant</translation>
    </message>
    <message>
        <source>Treble Up</source>
        <translation>Mer diskant</translation>
    </message>
    <message>
        <source>Ultra Wide Band</source>
        <translation>Ultrabredbånd</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Pil opp</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Voice Dial</source>
        <translation>Taleoppringing</translation>
    </message>
    <message>
        <source>Volume Down</source>
        <translation>Volum ned</translation>
    </message>
    <message>
        <source>Volume Mute</source>
        <translation>Lyd av</translation>
    </message>
    <message>
        <source>Volume Up</source>
        <translation>Volum opp</translation>
    </message>
    <message>
        <source>WWW</source>
        <translation>WWW</translation>
    </message>
    <message>
        <source>Wake Up</source>
        <translation>Vekk</translation>
    </message>
    <message>
        <source>WebCam</source>
        <translation>Nettkamera</translation>
    </message>
    <message>
        <source>Wireless</source>
        <translation>Trådløst</translation>
    </message>
    <message>
        <source>Word Processor</source>
        <translation>Tekstbehandler</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gul</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom In</source>
        <translation>Forstørr</translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation>Forminsk</translation>
    </message>
</context>
<context>
    <name>QSocks5SocketEngine</name>
    <message>
        <source>Address type not supported</source>
        <translation>Adressetypen støttes ikke</translation>
    </message>
    <message>
        <source>Connection not allowed by SOCKSv5 server</source>
        <translation>SOCKSv5-tjeneren tillater ikke tilkoblingen</translation>
    </message>
    <message>
        <source>Connection to proxy closed prematurely</source>
        <translation>Tilkoblingen til mellomtjeneren ble lukket for tidlig</translation>
    </message>
    <message>
        <source>Connection to proxy refused</source>
        <translation>Mellomtjeneren avviste tilkoblingen</translation>
    </message>
    <message>
        <source>Connection to proxy timed out</source>
        <translation>Tilkoblingen til mellomtjeneren brukte for lang tid</translation>
    </message>
    <message>
        <source>General SOCKSv5 server failure</source>
        <translation>Generell feil i SOCKSv5-tjeneren</translation>
    </message>
    <message>
        <source>Network operation timed out</source>
        <translation>Nettverksoperasjonen brukte for lang tid</translation>
    </message>
    <message>
        <source>Proxy authentication failed</source>
        <translation>Pålogging hos mellomtjeneren mislyktes</translation>
    </message>
    <message>
        <source>Proxy authentication failed: %1</source>
        <translation>Pålogging hos mellomtjeneren mislyktes: %1</translation>
    </message>
    <message>
        <source>Proxy host not found</source>
        <translation>Fant ikke mellomtjeneren</translation>
    </message>
    <message>
        <source>SOCKS version 5 protocol error</source>
        <translation>Protokollfeil i SOCKS versjon 5</translation>
    </message>
    <message>
        <source>SOCKSv5 command not supported</source>
        <translation>SOCKSv5-kommandoen støttes ikke</translation>
    </message>
    <message>
        <source>TTL expired</source>
        <translation>TTL er utløpt</translation>
    </message>
    <message>
        <source>Unknown SOCKSv5 proxy error code 0x%1</source>
        <translation>Ukjent feilkode 0x%1 fra SOCKSv5-mellomtjeneren</translation>
    </message>
</context>
<context>
    <name>QSslSocket</name>
    <message>
        <source>A message was received out of sequence.</source>
        <translation>En melding kom i feil rekkefølge.</translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation>Ingen tilgang</translation>
    </message>
    <message>
        <source>Algorithm mismatch</source>
        <translation>Algoritmene passer ikke sammen</translation>
    </message>
    <message>
        <source>An error occurred attempting to set %1 to %2</source>
        <translation>Feil ved forsøk på å sette %1 til %2</translation>
    </message>
    <message>
        <source>An internal handle was invalid</source>
        <translation>Et internt håndtak var ugyldig</translation>
    </message>
    <message>
        <source>An internal token was invalid</source>
        <translation>Et internt merke var ugyldig</translation>
    </message>
    <message>
        <source>An unsupported function was requested</source>
        <translation>Det ble bedt om en funksjon som ikke støttes</translation>
    </message>
    <message>
        <source>Attempted to use an unsupported protocol.</source>
        <translation>Forsøk på å bruke en protokoll som ikke støttes.</translation>
    </message>
    <message>
        <source>Cannot provide a certificate with no key</source>
        <translation>Kan ikke bruke et sertifikat uten nøkkel</translation>
    </message>
    <message>
        <source>Cannot provide a certificate with no key, %1</source>
        <translation>Kan ikke bruke et sertifikat uten nøkkel, %1</translation>
    </message>
    <message>
        <source>Client-side sockets do not send OCSP responses</source>
        <translation>Klientsiden sender ikke OCSP-svar</translation>
    </message>
    <message>
        <source>Did not get the required attributes for the connection.</source>
        <translation>Tilkoblingen fikk ikke de egenskapene den trenger.</translation>
    </message>
    <message>
        <source>Diffie-Hellman parameters are not valid</source>
        <translation>Diffie-Hellman-parameterne er ugyldige</translation>
    </message>
    <message>
        <source>Error creating SSL context (%1)</source>
        <translation>Feil ved oppretting av SSL-kontekst (%1)</translation>
    </message>
    <message>
        <source>Error creating SSL session, %1</source>
        <translation>Feil ved oppretting av SSL-økt, %1</translation>
    </message>
    <message>
        <source>Error creating SSL session: %1</source>
        <translation>Feil ved oppretting av SSL-økt: %1</translation>
    </message>
    <message>
        <source>Error during SSL handshake: %1</source>
        <translation>Feil under SSL-håndtrykket: %1</translation>
    </message>
    <message>
        <source>Error loading local certificate, %1</source>
        <translation>Feil ved lasting av lokalt sertifikat, %1</translation>
    </message>
    <message>
        <source>Error loading private key, %1</source>
        <translation>Feil ved lasting av privat nøkkel, %1</translation>
    </message>
    <message>
        <source>Error when setting the OpenSSL configuration (%1)</source>
        <translation>Feil ved innstilling av OpenSSL (%1)</translation>
    </message>
    <message>
        <source>Error when setting the elliptic curves (%1)</source>
        <translation>Feil ved valg av elliptiske kurver (%1)</translation>
    </message>
    <message>
        <source>Error while reading: %1</source>
        <translation>Feil ved lesing: %1</translation>
    </message>
    <message>
        <source>Error while setting the maximum protocol version</source>
        <translation>Feil ved valg av høyeste protokollversjon</translation>
    </message>
    <message>
        <source>Error while setting the minimal protocol version</source>
        <translation>Feil ved valg av laveste protokollversjon</translation>
    </message>
    <message>
        <source>Expecting QByteArray for %1</source>
        <translation>Ventet QByteArray for %1</translation>
    </message>
    <message>
        <source>Failed to decode OCSP response</source>
        <translation>Kunne ikke tolke OCSP-svaret</translation>
    </message>
    <message>
        <source>Failed to decode a SingleResponse from OCSP status response</source>
        <translation>Kunne ikke tolke et enkeltsvar i OCSP-svaret</translation>
    </message>
    <message>
        <source>Failed to enable OCSP stapling</source>
        <translation>Kunne ikke slå på OCSP-stifting</translation>
    </message>
    <message>
        <source>Failed to extract &apos;this update time&apos; from the SingleResponse</source>
        <translation>Kunne ikke lese oppdateringstiden i enkeltsvaret</translation>
    </message>
    <message>
        <source>Failed to extract basic OCSP response</source>
        <translation>Kunne ikke lese det grunnleggende OCSP-svaret</translation>
    </message>
    <message>
        <source>Failed to query the TLS context: %1</source>
        <translation>Kunne ikke spørre TLS-konteksten: %1</translation>
    </message>
    <message>
        <source>Handshake failed: %1</source>
        <translation>Håndtrykket mislyktes: %1</translation>
    </message>
    <message>
        <source>Insufficient memory</source>
        <translation>For lite minne</translation>
    </message>
    <message>
        <source>Internal error</source>
        <translation>Intern feil</translation>
    </message>
    <message>
        <source>Invalid or empty cipher list (%1)</source>
        <translation>Listen over krypteringsmetoder er ugyldig eller tom (%1)</translation>
    </message>
    <message>
        <source>Invalid protocol chosen</source>
        <translation>Ugyldig protokoll er valgt</translation>
    </message>
    <message>
        <source>No OCSP status response found</source>
        <translation>Fant ikke noe OCSP-svar</translation>
    </message>
    <message>
        <source>No authority could be contacted for authorization</source>
        <translation>Ingen instans kunne nås for godkjenning</translation>
    </message>
    <message>
        <source>No certificate verification store, cannot verify OCSP response</source>
        <translation>Sertifikatlager mangler, så OCSP-svaret kan ikke kontrolleres</translation>
    </message>
    <message>
        <source>No certificates could be verified</source>
        <translation>Ingen sertifikater kunne kontrolleres</translation>
    </message>
    <message>
        <source>No cipher suites in common</source>
        <translation>Ingen felles krypteringsmetoder</translation>
    </message>
    <message>
        <source>No common protocol exists between the client and the server</source>
        <translation>Klienten og tjeneren har ingen felles protokoll</translation>
    </message>
    <message>
        <source>No credentials</source>
        <translation>Påloggingsopplysninger mangler</translation>
    </message>
    <message>
        <source>No error</source>
        <translation>Ingen feil</translation>
    </message>
    <message>
        <source>OCSP responder reached an inconsistent internal state</source>
        <translation>OCSP-tjenesten kom i en tilstand som ikke henger sammen</translation>
    </message>
    <message>
        <source>OCSP responder was unable to return a status for the requested certificate</source>
        <translation>OCSP-tjenesten kunne ikke gi noen status for sertifikatet</translation>
    </message>
    <message>
        <source>OCSP responder&apos;s identity cannot be verified</source>
        <translation>OCSP-tjenestens identitet kan ikke kontrolleres</translation>
    </message>
    <message>
        <source>OCSP response contains an unexpected number of SingleResponse structures</source>
        <translation>OCSP-svaret har et uventet antall enkeltsvar</translation>
    </message>
    <message>
        <source>One of the CA certificates is invalid</source>
        <translation>Ett av CA-sertifikatene er ugyldig</translation>
    </message>
    <message>
        <source>OpenSSL version too old, need at least v1.0.2</source>
        <translation>OpenSSL er for gammel, trenger minst 1.0.2</translation>
    </message>
    <message>
        <source>OpenSSL version with disabled elliptic curves</source>
        <translation>OpenSSL har elliptiske kurver slått av</translation>
    </message>
    <message>
        <source>Private key does not certify public key, %1</source>
        <translation>Den private nøkkelen hører ikke til den offentlige, %1</translation>
    </message>
    <message>
        <source>Renegotiation was unsuccessful: %1</source>
        <translation>Ny forhandling mislyktes: %1</translation>
    </message>
    <message>
        <source>SSL_CONF_CTX_new() failed</source>
        <translation>SSL_CONF_CTX_new() mislyktes</translation>
    </message>
    <message>
        <source>SSL_CONF_finish() failed</source>
        <translation>SSL_CONF_finish() mislyktes</translation>
    </message>
    <message>
        <source>Schannel failed to encrypt data: %1</source>
        <translation>Schannel kunne ikke kryptere data: %1</translation>
    </message>
    <message>
        <source>Server did not accept any certificate we could present.</source>
        <translation>Tjeneren godtok ingen av sertifikatene vi kunne vise frem.</translation>
    </message>
    <message>
        <source>Server-side QSslSocket does not support OCSP stapling</source>
        <translation>QSslSocket på tjenersiden støtter ikke OCSP-stifting</translation>
    </message>
    <message>
        <source>TLS certificate unexpectedly changed during renegotiation!</source>
        <translation>TLS-sertifikatet ble uventet byttet under ny forhandling!</translation>
    </message>
    <message>
        <source>TLS initialization failed</source>
        <translation>TLS kunne ikke startes</translation>
    </message>
    <message>
        <source>The OCSP status request had invalid syntax</source>
        <translation>OCSP-forespørselen hadde ugyldig form</translation>
    </message>
    <message>
        <source>The TLS/SSL connection has been closed</source>
        <translation>TLS/SSL-tilkoblingen er lukket</translation>
    </message>
    <message>
        <source>The basicConstraints path length parameter has been exceeded</source>
        <translation>Sertifikatkjeden er lengre enn basicConstraints tillater</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <translation>Sertifikatet er utløpt</translation>
    </message>
    <message>
        <source>The certificate is not yet valid</source>
        <translation>Sertifikatet er ikke gyldig ennå</translation>
    </message>
    <message>
        <source>The certificate is self-signed, and untrusted</source>
        <translation>Sertifikatet er signert av seg selv og er ikke klarert</translation>
    </message>
    <message>
        <source>The certificate provided cannot be used for a client.</source>
        <translation>Sertifikatet kan ikke brukes av en klient.</translation>
    </message>
    <message>
        <source>The certificate provided cannot be used for a server.</source>
        <translation>Sertifikatet kan ikke brukes av en tjener.</translation>
    </message>
    <message>
        <source>The certificate signature could not be decrypted</source>
        <translation>Sertifikatets signatur kunne ikke dekrypteres</translation>
    </message>
    <message>
        <source>The certificate status response has expired</source>
        <translation>Svaret om sertifikatets status er utløpt</translation>
    </message>
    <message>
        <source>The certificate&apos;s notAfter field contains an invalid time</source>
        <translation>Sertifikatets felt notAfter har en ugyldig tid</translation>
    </message>
    <message>
        <source>The certificate&apos;s notBefore field contains an invalid time</source>
        <translation>Sertifikatets felt notBefore har en ugyldig tid</translation>
    </message>
    <message>
        <source>The certificate&apos;s status is unknown</source>
        <translation>Sertifikatets status er ukjent</translation>
    </message>
    <message>
        <source>The client is not authorized to request OCSP status from this server</source>
        <translation>Klienten har ikke lov til å be denne tjeneren om OCSP-status</translation>
    </message>
    <message>
        <source>The credentials were not recognized / Invalid argument</source>
        <translation>Påloggingsopplysningene ble ikke gjenkjent / ugyldig argument</translation>
    </message>
    <message>
        <source>The current candidate issuer certificate was rejected because its issuer name and serial number was present and did not match the authority key identifier of the current certificate</source>
        <translation>Sertifikatet til den mulige utstederen ble forkastet fordi utstederens navn og serienummer ikke stemmer med nøkkelidentifikatoren i sertifikatet</translation>
    </message>
    <message>
        <source>The current candidate issuer certificate was rejected because its subject name did not match the issuer name of the current certificate</source>
        <translation>Sertifikatet til den mulige utstederen ble forkastet fordi navnet ikke stemmer med utstederens navn i sertifikatet</translation>
    </message>
    <message>
        <source>The data could not be encrypted</source>
        <translation>Dataene kunne ikke krypteres</translation>
    </message>
    <message>
        <source>The host name did not match any of the valid hosts for this certificate</source>
        <translation>Vertsnavnet er ikke blant dem som sertifikatet gjelder for</translation>
    </message>
    <message>
        <source>The hostname provided does not match the one received from the peer</source>
        <translation>Vertsnavnet stemmer ikke med det som motparten oppgav</translation>
    </message>
    <message>
        <source>The identity of a certificate in an OCSP response cannot be established</source>
        <translation>Identiteten til et sertifikat i et OCSP-svar kan ikke fastslås</translation>
    </message>
    <message>
        <source>The issuer certificate could not be found</source>
        <translation>Fant ikke utstederens sertifikat</translation>
    </message>
    <message>
        <source>The issuer certificate of a locally looked up certificate could not be found</source>
        <translation>Fant ikke utstederens sertifikat til et sertifikat som er funnet lokalt</translation>
    </message>
    <message>
        <source>The message was tampered with, damaged or out of sequence.</source>
        <translation>Meldingen er tuklet med, skadet eller i feil rekkefølge.</translation>
    </message>
    <message>
        <source>The peer certificate is blacklisted</source>
        <translation>Motpartens sertifikat er sperret</translation>
    </message>
    <message>
        <source>The peer did not present any certificate</source>
        <translation>Motparten viste ikke frem noe sertifikat</translation>
    </message>
    <message>
        <source>The public key in the certificate could not be read</source>
        <translation>Den offentlige nøkkelen i sertifikatet kunne ikke leses</translation>
    </message>
    <message>
        <source>The root CA certificate is marked to reject the specified purpose</source>
        <translation>CA-rotsertifikatet er merket for å avvise dette formålet</translation>
    </message>
    <message>
        <source>The root CA certificate is not trusted for this purpose</source>
        <translation>CA-rotsertifikatet er ikke klarert for dette formålet</translation>
    </message>
    <message>
        <source>The root certificate of the certificate chain is self-signed, and untrusted</source>
        <translation>Rotsertifikatet i kjeden er signert av seg selv og er ikke klarert</translation>
    </message>
    <message>
        <source>The server requires the client to sign the OCSP request in order to construct a response</source>
        <translation>Tjeneren krever at klienten signerer OCSP-forespørselen</translation>
    </message>
    <message>
        <source>The signature of the certificate is invalid</source>
        <translation>Sertifikatets signatur er ugyldig</translation>
    </message>
    <message>
        <source>The supplied certificate is unsuitable for this purpose</source>
        <translation>Sertifikatet kan ikke brukes til dette formålet</translation>
    </message>
    <message>
        <source>The target is unknown or unreachable</source>
        <translation>Målet er ukjent eller kan ikke nås</translation>
    </message>
    <message>
        <source>Unable to decrypt data: %1</source>
        <translation>Kan ikke dekryptere data: %1</translation>
    </message>
    <message>
        <source>Unable to init SSL Context: %1</source>
        <translation>Kan ikke sette opp SSL-kontekst: %1</translation>
    </message>
    <message>
        <source>Unable to write data: %1</source>
        <translation>Kan ikke skrive data: %1</translation>
    </message>
    <message>
        <source>Unexpected or badly-formatted message received</source>
        <translation>Mottok en uventet eller feil utformet melding</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Ukjent feil</translation>
    </message>
    <message>
        <source>Unknown error occurred: %1</source>
        <translation>Ukjent feil: %1</translation>
    </message>
    <message>
        <source>Unrecognized command %1 = %2</source>
        <translation>Ukjent kommando %1 = %2</translation>
    </message>
    <message>
        <source>Unwanted protocol was negotiated</source>
        <translation>Partene ble enige om en uønsket protokoll</translation>
    </message>
    <message>
        <source>Wrong value for %1 (%2)</source>
        <translation>Feil verdi for %1 (%2)</translation>
    </message>
    <message>
        <source>unsupported protocol</source>
        <translation>protokollen støttes ikke</translation>
    </message>
</context>
<context>
    <name>QStandardPaths</name>
    <message>
        <source>Application Configuration</source>
        <translation>Programmets oppsett</translation>
    </message>
    <message>
        <source>Application Data</source>
        <translation>Programdata</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Programmer</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Hurtiglager</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Oppsett</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Skrivebord</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumenter</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Nedlastinger</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Skrifter</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Hjem</translation>
    </message>
    <message>
        <source>Movies</source>
        <translation>Filmer</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musikk</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Felles</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>Kjøretid</translation>
    </message>
    <message>
        <source>Shared Cache</source>
        <translation>Felles hurtiglager</translation>
    </message>
    <message>
        <source>Shared Configuration</source>
        <translation>Felles oppsett</translation>
    </message>
    <message>
        <source>Shared Data</source>
        <translation>Felles data</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Maler</translation>
    </message>
    <message>
        <source>Temporary Directory</source>
        <translation>Mappe for midlertidige filer</translation>
    </message>
    <message>
        <source>Temporary Items</source>
        <translation>Midlertidige filer</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Rull mot venstre</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Rull mot høyre</translation>
    </message>
</context>
<context>
    <name>QTcpServer</name>
    <message>
        <source>Operation on socket is not supported</source>
        <translation>Operasjonen støttes ikke på denne socketen</translation>
    </message>
</context>
<context>
    <name>QUdpSocket</name>
    <message>
        <source>No datagram available for reading</source>
        <translation>Det er ikke noe datagram å lese</translation>
    </message>
    <message>
        <source>Unable to send a datagram</source>
        <translation>Kan ikke sende et datagram</translation>
    </message>
</context>
<context>
    <name>QUndoGroup</name>
    <message>
        <source>Redo</source>
        <translation>Gjør om</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Gjør om %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Angre %1</translation>
    </message>
</context>
<context>
    <name>QUndoModel</name>
    <message>
        <source>&lt;empty&gt;</source>
        <translation>&lt;tom&gt;</translation>
    </message>
</context>
<context>
    <name>QUndoStack</name>
    <message>
        <source>Redo</source>
        <translation>Gjør om</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Gjør om %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Angre %1</translation>
    </message>
</context>
<context>
    <name>QUnicodeControlCharacterMenu</name>
    <message>
        <source>FSI First strong isolate</source>
        <translation>FSI Isolering etter første sterke tegn</translation>
    </message>
    <message>
        <source>Insert Unicode control character</source>
        <translation>Sett inn Unicode-styretegn</translation>
    </message>
    <message>
        <source>LRE Start of left-to-right embedding</source>
        <translation>LRE Start på innfelling fra venstre mot høyre</translation>
    </message>
    <message>
        <source>LRI Left-to-right isolate</source>
        <translation>LRI Isolering fra venstre mot høyre</translation>
    </message>
    <message>
        <source>LRM Left-to-right mark</source>
        <translation>LRM Merke for venstre mot høyre</translation>
    </message>
    <message>
        <source>LRO Start of left-to-right override</source>
        <translation>LRO Start på overstyring fra venstre mot høyre</translation>
    </message>
    <message>
        <source>PDF Pop directional formatting</source>
        <translation>PDF Slutt på retningsformat</translation>
    </message>
    <message>
        <source>PDI Pop directional isolate</source>
        <translation>PDI Slutt på isolering</translation>
    </message>
    <message>
        <source>RLE Start of right-to-left embedding</source>
        <translation>RLE Start på innfelling fra høyre mot venstre</translation>
    </message>
    <message>
        <source>RLI Right-to-left isolate</source>
        <translation>RLI Isolering fra høyre mot venstre</translation>
    </message>
    <message>
        <source>RLM Right-to-left mark</source>
        <translation>RLM Merke for høyre mot venstre</translation>
    </message>
    <message>
        <source>RLO Start of right-to-left override</source>
        <translation>RLO Start på overstyring fra høyre mot venstre</translation>
    </message>
    <message>
        <source>ZWJ Zero width joiner</source>
        <translation>ZWJ Binding uten bredde</translation>
    </message>
    <message>
        <source>ZWNJ Zero width non-joiner</source>
        <translation>ZWNJ Skille uten bredde</translation>
    </message>
    <message>
        <source>ZWSP Zero width space</source>
        <translation>ZWSP Mellomrom uten bredde</translation>
    </message>
</context>
<context>
    <name>QWhatsThisAction</name>
    <message>
        <source>What&apos;s This?</source>
        <translation>Hva er dette?</translation>
    </message>
</context>
<context>
    <name>QWidget</name>
    <message>
        <source>*</source>
        <translation>*</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Lim inn</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gjør om</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Angre</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Kopier len&amp;keadressen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Kli&amp;pp ut</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Merk alt</translation>
    </message>
</context>
<context>
    <name>QWizard</name>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fullfør</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjelp</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Neste</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>&amp;Neste &gt;</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; &amp;Tilbake</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Utfør</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsett</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation>Gå tilbake</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjelp</translation>
    </message>
</context>
<context>
    <name>quiaccessibilityelement</name>
    <message>
        <source>checked</source>
        <translation>avkrysset</translation>
    </message>
    <message>
        <source>unchecked</source>
        <translation>ikke avkrysset</translation>
    </message>
</context>
</TS>
