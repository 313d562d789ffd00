<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ActingPolicies</name>
    <message>
        <source>Operator policy %1 acts here</source>
        <translation>Hier wirkt die Operator-Policy %1</translation>
    </message>
    <message>
        <source>Policy %1 acts here</source>
        <translation>Hier wirkt die Policy %1</translation>
    </message>
    <message>
        <source>%1 – set by the run</source>
        <translation>%1 – vom Lauf gesetzt</translation>
    </message>
    <message>
        <source>Change policy %1</source>
        <translation>Policy %1 ändern</translation>
    </message>
</context>
<context>
    <name>ActionItem</name>
    <message>
        <source>Ctrl</source>
        <comment>key</comment>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <comment>key</comment>
        <translation>Umschalt</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Import definitions…</source>
        <translation>Definitionen importieren…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Save with its run…</source>
        <translation>Mit dem Lauf speichern…</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Helle Farben</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Dunkle Farben</translation>
    </message>
    <message>
        <source>Show or hide the log</source>
        <translation>Protokoll zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Show or hide the statistics</source>
        <translation>Statistik zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Show or hide the journey of a message</source>
        <translation>Reise einer Nachricht zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Show or hide the side panel</source>
        <translation>Seitenleiste zeigen oder verbergen</translation>
    </message>
    <message>
        <source>AMQP port</source>
        <translation>AMQP-Port</translation>
    </message>
    <message>
        <source>Present to a room</source>
        <translation>Vor Publikum zeigen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Show or hide the table of nodes and lines</source>
        <translation>Tabelle der Knoten und Linien zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Select all nodes</source>
        <translation>Alle Knoten auswählen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Befehle suchen</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Nichts auswählen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Align left edges</source>
        <translation>Linke Kanten ausrichten</translation>
    </message>
    <message>
        <source>Align centres, one above the other</source>
        <translation>Mitten ausrichten, übereinander</translation>
    </message>
    <message>
        <source>Align right edges</source>
        <translation>Rechte Kanten ausrichten</translation>
    </message>
    <message>
        <source>Align upper edges</source>
        <translation>Obere Kanten ausrichten</translation>
    </message>
    <message>
        <source>Align middles, side by side</source>
        <translation>Mitten ausrichten, nebeneinander</translation>
    </message>
    <message>
        <source>Align lower edges</source>
        <translation>Untere Kanten ausrichten</translation>
    </message>
    <message>
        <source>Distribute: equal gaps from left to right</source>
        <translation>Verteilen: gleiche Abstände von links nach rechts</translation>
    </message>
    <message>
        <source>Distribute: equal gaps from top to bottom</source>
        <translation>Verteilen: gleiche Abstände von oben nach unten</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>One step forward</source>
        <translation>Einen Schritt vor</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Einen Schritt zurück</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Go to the start of the run</source>
        <translation>Zum Anfang des Laufs gehen</translation>
    </message>
    <message>
        <source>Go to the end of the run</source>
        <translation>Zum Ende des Laufs gehen</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Schneller</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Langsamer</translation>
    </message>
    <message>
        <source>Bookmark this moment</source>
        <translation>Lesezeichen für diesen Zeitpunkt</translation>
    </message>
    <message>
        <source>History, branches, what if, pause when</source>
        <translation>Verlauf, Zweige, was wäre wenn, anhalten wenn</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Restart the broker</source>
        <translation>Broker neu starten</translation>
    </message>
    <message>
        <source>Cut the broker&apos;s power</source>
        <translation>Dem Broker den Strom abschalten</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>%1 entsperren</translation>
    </message>
    <message>
        <source>Lock %1</source>
        <translation>%1 sperren</translation>
    </message>
    <message>
        <source>Arrange what is selected</source>
        <translation>Auswahl anordnen</translation>
    </message>
    <message>
        <source>Arrange all nodes</source>
        <translation>Alle Knoten anordnen</translation>
    </message>
    <message>
        <source>Add a policy</source>
        <translation>Eine Policy hinzufügen</translation>
    </message>
    <message>
        <source>Show users and limits</source>
        <translation>Benutzer und Grenzen zeigen</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Crowds where messages would hide each other</source>
        <translation>Verdeckte Nachrichten als Menge zeigen</translation>
    </message>
</context>
<context>
    <name>AnnotateButton</name>
    <message>
        <source>Annotate</source>
        <translation>Beschriften</translation>
    </message>
    <message>
        <source>Write or draw on the canvas. It changes nothing in the run.</source>
        <translation>Auf die Zeichenfläche schreiben oder zeichnen. Am Lauf ändert das nichts.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Group with a title</source>
        <translation>Gruppe mit Titel</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Pfeil</translation>
    </message>
</context>
<context>
    <name>AnnotationHandle</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Pfeil</translation>
    </message>
    <message>
        <source>Arrow keys move it, Enter writes on it, Delete deletes it.</source>
        <translation>Pfeiltasten verschieben, Eingabe beschriftet, Entf löscht.</translation>
    </message>
    <message>
        <source>Double-click to write, drag to move, Delete to remove.</source>
        <translation>Doppelklick zum Schreiben, Ziehen zum Verschieben, Entf zum Entfernen.</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was darin steht</translation>
    </message>
</context>
<context>
    <name>AnnotationModel</name>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>arrow</source>
        <translation>Pfeil</translation>
    </message>
    <message>
        <source>Double-click to write</source>
        <translation>Zum Schreiben doppelklicken</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Add a %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Write on a %1</source>
        <translation>%1 beschriften</translation>
    </message>
    <message>
        <source>Move a %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>Remove a %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>Arranger</name>
    <message>
        <source>%1 is locked. Unlock it to move it.</source>
        <translation>%1 ist gesperrt. Zum Verschieben erst entsperren.</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>Align %1</source>
        <translation>%1 ausrichten</translation>
    </message>
    <message>
        <source>Distribute %1</source>
        <translation>%1 verteilen</translation>
    </message>
    <message>
        <source>Lock %1</source>
        <translation>%1 sperren</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>%1 entsperren</translation>
    </message>
    <message>
        <source>What is locked stays where it is. Unlock it to move it.</source>
        <translation>Was gesperrt ist, bleibt, wo es ist. Zum Verschieben erst entsperren.</translation>
    </message>
    <message>
        <source>Everything is arranged already.</source>
        <translation>Alles ist schon angeordnet.</translation>
    </message>
    <message>
        <source>Arrange %1</source>
        <translation>%1 anordnen</translation>
    </message>
    <message>
        <source>Arrange all nodes</source>
        <translation>Alle Knoten anordnen</translation>
    </message>
</context>
<context>
    <name>BindPopup</name>
    <message>
        <source>Bind %1 to %2</source>
        <translation>%1 an %2 binden</translation>
    </message>
    <message>
        <source>Takes messages whose routing key is exactly this one.</source>
        <translation>Nimmt Nachrichten, deren Routing-Key genau dieser ist.</translation>
    </message>
    <message>
        <source>Takes messages whose routing key fits the pattern: * is exactly one word, # is any number of words. Words are divided by dots.</source>
        <translation>Nimmt Nachrichten, deren Routing-Key zum Muster passt: * ist genau ein Wort, # sind beliebig viele Wörter. Punkte trennen die Wörter.</translation>
    </message>
    <message>
        <source>Takes messages that carry these headers, whatever the routing key.</source>
        <translation>Nimmt Nachrichten, die diese Header tragen, gleich mit welchem Routing-Key.</translation>
    </message>
    <message>
        <source>for example orders.*.paid or logs.#</source>
        <translation>zum Beispiel orders.*.paid oder logs.#</translation>
    </message>
    <message>
        <source>for example invoice</source>
        <translation>zum Beispiel invoice</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Routing key</source>
        <translation>Routing-Key</translation>
    </message>
    <message>
        <source>name=value, one on each line</source>
        <translation>Name=Wert, je Zeile einer</translation>
    </message>
    <message>
        <source>Headers to compare</source>
        <translation>Header, die verglichen werden</translation>
    </message>
    <message>
        <source>One of them is enough (any)</source>
        <translation>Einer davon genügt (any)</translation>
    </message>
    <message>
        <source>All of them must fit (all)</source>
        <translation>Alle müssen passen (all)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Bind</source>
        <translation>Binden</translation>
    </message>
</context>
<context>
    <name>BottomPanel</name>
    <message>
        <source>Pages of the panel</source>
        <translation>Seiten des Bereichs</translation>
    </message>
    <message>
        <source>Fold the panel</source>
        <translation>Bereich einklappen</translation>
    </message>
    <message>
        <source>Open the panel</source>
        <translation>Bereich öffnen</translation>
    </message>
</context>
<context>
    <name>BreakpointList</name>
    <message>
        <source>Do not pause at “%1” any more</source>
        <translation>Bei „%1“ nicht mehr anhalten</translation>
    </message>
    <message>
        <source>depth(work) &gt; 10</source>
        <translation>depth(work) &gt; 10</translation>
    </message>
    <message>
        <source>Pause when</source>
        <translation>Anhalten, wenn</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>An event of the journal, such as “Requeued queue=work” or “first DeadLettered”, or a number that becomes true, such as “handled(worker-1) = 5”. depth is ready and unacked together.</source>
        <translation>Ein Ereignis des Journals wie „Requeued queue=work“ oder „first DeadLettered“, oder eine Zahl, die zutrifft, wie „handled(worker-1) = 5“. depth ist ready und unacked zusammen.</translation>
    </message>
    <message>
        <source>Not met so far: %1</source>
        <translation>Bisher nicht erfüllt: %1</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>producer</source>
        <translation>Producer</translation>
    </message>
    <message>
        <source>consumer</source>
        <translation>Consumer</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>direct exchange</source>
        <translation>Direct-Exchange</translation>
    </message>
    <message>
        <source>fanout exchange</source>
        <translation>Fanout-Exchange</translation>
    </message>
    <message>
        <source>topic exchange</source>
        <translation>Topic-Exchange</translation>
    </message>
    <message>
        <source>headers exchange</source>
        <translation>Headers-Exchange</translation>
    </message>
    <message>
        <source>Add a %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Zu %1 gehen</translation>
    </message>
    <message>
        <source>Open scenario: %1</source>
        <translation>Szenario öffnen: %1</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Befehle suchen</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was soll geschehen?</translation>
    </message>
    <message>
        <source>Search commands, nodes and scenarios</source>
        <translation>Befehle, Knoten und Szenarien suchen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing is called like this. Try a few letters of what you look for, such as “al” for Align.</source>
        <translation>Nichts heißt so. Ein paar Buchstaben des Gesuchten genügen, etwa „au“ für Ausrichten.</translation>
    </message>
    <message>
        <source>Connect %1 to…</source>
        <translation>%1 verbinden mit …</translation>
    </message>
    <message>
        <source>%1: off</source>
        <translation>%1: aus</translation>
    </message>
    <message>
        <source>%1: on</source>
        <translation>%1: ein</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Set %1…</source>
        <translation>%1 ändern …</translation>
    </message>
</context>
<context>
    <name>CompareRow</name>
    <message>
        <source>%1: %2 in both runs</source>
        <translation>%1: %2 in beiden Läufen</translation>
    </message>
    <message>
        <source>%1: %2 in %3, %4 in %5, different</source>
        <translation>%1: %2 in %3, %4 in %5, verschieden</translation>
    </message>
</context>
<context>
    <name>CompareSide</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>CompareTable</name>
    <message>
        <source>The run above and the one below, until now. ≠ marks what differs.</source>
        <translation>Der obere Lauf und der untere, bis jetzt. ≠ zeigt, was sich unterscheidet.</translation>
    </message>
    <message>
        <source>The left run and the right one, until now. ≠ marks what differs.</source>
        <translation>Der linke Lauf und der rechte, bis jetzt. ≠ zeigt, was sich unterscheidet.</translation>
    </message>
    <message>
        <source>What both runs came to</source>
        <translation>Was bei beiden Läufen herauskam</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Two branches side by side</source>
        <translation>Zwei Zweige nebeneinander</translation>
    </message>
    <message>
        <source>Two branches, one clock</source>
        <translation>Zwei Zweige, eine Uhr</translation>
    </message>
    <message>
        <source>Back to the canvas</source>
        <translation>Zurück zur Zeichenfläche</translation>
    </message>
    <message>
        <source>Close the comparison (Escape)</source>
        <translation>Vergleich schließen (Escape)</translation>
    </message>
    <message>
        <source>above</source>
        <translation>oben</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>below</source>
        <translation>unten</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Stop time (Space)</source>
        <translation>Zeit anhalten (Leertaste)</translation>
    </message>
    <message>
        <source>Let time run (Space)</source>
        <translation>Zeit laufen lassen (Leertaste)</translation>
    </message>
    <message>
        <source>Look at the start (Home)</source>
        <translation>Den Anfang ansehen (Pos1)</translation>
    </message>
    <message>
        <source>Look at the end of what is known (End)</source>
        <translation>Das Ende des Bekannten ansehen (Ende)</translation>
    </message>
    <message>
        <source>Time of both runs: %1</source>
        <translation>Zeit beider Läufe: %1</translation>
    </message>
    <message>
        <source>Time of both runs</source>
        <translation>Zeit beider Läufe</translation>
    </message>
    <message>
        <source>Slower ( [ )</source>
        <translation>Langsamer ( [ )</translation>
    </message>
    <message>
        <source>Faster ( ] )</source>
        <translation>Schneller ( ] )</translation>
    </message>
</context>
<context>
    <name>ComparedRun</name>
    <message>
        <source>Beyond its end at %1: so it would go on</source>
        <translation>Über sein Ende bei %1 hinaus: so ginge es weiter</translation>
    </message>
</context>
<context>
    <name>ComparisonRows</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>published</source>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>zugestellt</translation>
    </message>
    <message>
        <source>redelivered</source>
        <translation>erneut zugestellt</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>dead-lettered</source>
        <translation>dead-lettered</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>handled</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>beschäftigt</translation>
    </message>
    <message>
        <source>crashed</source>
        <translation>abgestürzt</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>ready</translation>
    </message>
    <message>
        <source>unacked</source>
        <translation>unacked</translation>
    </message>
    <message>
        <source>most at one time</source>
        <translation>höchstens auf einmal</translation>
    </message>
    <message>
        <source>handled once</source>
        <translation>einmal bearbeitet</translation>
    </message>
    <message>
        <source>handled again</source>
        <translation>noch einmal bearbeitet</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>warten</translation>
    </message>
    <message>
        <source>of these, on the way to a queue</source>
        <translation>davon unterwegs zu einer Queue</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Untitled</source>
        <translation>Ohne Namen</translation>
    </message>
</context>
<context>
    <name>EmptyHint</name>
    <message>
        <source>Build a message flow</source>
        <translation>Einen Nachrichtenfluss bauen</translation>
    </message>
    <message>
        <source>Drag a producer, a queue and a consumer here from the left. Then pull the handle at the right edge of each to the next one, and press Play.</source>
        <translation>Einen Producer, eine Queue und einen Consumer von links hierher ziehen. Dann vom Griff am rechten Rand zum jeweils nächsten ziehen und Start drücken.</translation>
    </message>
    <message>
        <source>Open a ready-made scenario</source>
        <translation>Fertiges Szenario öffnen</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Or open the port at the top, and connect a program of your own.</source>
        <translation>Oder oben den Port öffnen und ein eigenes Programm verbinden.</translation>
    </message>
</context>
<context>
    <name>EventSentences</name>
    <message>
        <source>exchange %1 (%2) was declared</source>
        <translation>Exchange %1 (%2) wurde deklariert</translation>
    </message>
    <message>
        <source>exchange %1 was deleted</source>
        <translation>Exchange %1 wurde gelöscht</translation>
    </message>
    <message>
        <source>queue %1 was declared</source>
        <translation>Queue %1 wurde deklariert</translation>
    </message>
    <message>
        <source>queue %1 was deleted: nobody used it for too long</source>
        <translation>Queue %1 wurde gelöscht: zu lange hat sie niemand benutzt</translation>
    </message>
    <message>
        <source>queue %1 was deleted with its last consumer</source>
        <translation>Queue %1 wurde mit ihrem letzten Consumer gelöscht</translation>
    </message>
    <message>
        <source>queue %1 was deleted with its owner&apos;s connection</source>
        <translation>Queue %1 wurde mit der Verbindung ihres Besitzers gelöscht</translation>
    </message>
    <message>
        <source>queue %1 is not durable and did not survive</source>
        <translation>Queue %1 ist nicht durable und hat nicht überlebt</translation>
    </message>
    <message>
        <source>queue %1 was deleted with its virtual host</source>
        <translation>Queue %1 wurde mit ihrem virtuellen Host gelöscht</translation>
    </message>
    <message>
        <source>queue %1 was deleted</source>
        <translation>Queue %1 wurde gelöscht</translation>
    </message>
    <message>
        <source>%1 was bound to %2</source>
        <translation>%1 wurde an %2 gebunden</translation>
    </message>
    <message>
        <source>%1 was bound to %2 with the key %3</source>
        <translation>%1 wurde mit dem Key %3 an %2 gebunden</translation>
    </message>
    <message>
        <source>the binding %1 was removed</source>
        <translation>das Binding %1 wurde entfernt</translation>
    </message>
    <message>
        <source>exact mode: nothing takes time on any line</source>
        <translation>exakter Modus: auf keiner Linie vergeht Zeit</translation>
    </message>
    <message>
        <source>messages take time on their lines again</source>
        <translation>Nachrichten brauchen auf ihren Linien wieder Zeit</translation>
    </message>
    <message>
        <source>messages now travel %1 on every line without a delay of its own</source>
        <translation>Nachrichten brauchen jetzt %1 auf jeder Linie ohne eigene Verzögerung</translation>
    </message>
    <message>
        <source>messages now travel %1 from %2 to %3</source>
        <translation>Nachrichten brauchen jetzt %1 von %2 nach %3</translation>
    </message>
    <message>
        <source>policy %1 was set</source>
        <translation>Policy %1 wurde gesetzt</translation>
    </message>
    <message>
        <source>policy %1 was cleared</source>
        <translation>Policy %1 wurde entfernt</translation>
    </message>
    <message>
        <source>no policy acts on %1 any more</source>
        <translation>auf %1 wirkt keine Policy mehr</translation>
    </message>
    <message>
        <source>policy %1 now acts on %2</source>
        <translation>Policy %1 wirkt jetzt auf %2</translation>
    </message>
    <message>
        <source>the broker was cut off</source>
        <translation>dem Broker wurde der Strom abgeschaltet</translation>
    </message>
    <message>
        <source>the broker stopped in good order</source>
        <translation>der Broker wurde ordentlich beendet</translation>
    </message>
    <message>
        <source>memory alarm: messages take %1 bytes, more than %2; publishers are blocked</source>
        <translation>Speicheralarm: Nachrichten belegen %1 Bytes, mehr als %2; Publisher sind blockiert</translation>
    </message>
    <message>
        <source>the memory alarm is over</source>
        <translation>der Speicheralarm ist vorbei</translation>
    </message>
    <message>
        <source>the disk stores messages at once</source>
        <translation>die Platte speichert Nachrichten sofort</translation>
    </message>
    <message>
        <source>the disk takes %1 to store a message; until then it is not confirmed</source>
        <translation>die Platte braucht %1, um eine Nachricht zu speichern; bis dahin ist sie nicht bestätigt</translation>
    </message>
    <message>
        <source>%1 is blocked: it published during a memory alarm</source>
        <translation>%1 ist blockiert: Veröffentlichung während eines Speicheralarms</translation>
    </message>
    <message>
        <source>%1 may publish again</source>
        <translation>%1 darf wieder veröffentlichen</translation>
    </message>
    <message>
        <source>%1 connected</source>
        <translation>%1 hat sich verbunden</translation>
    </message>
    <message>
        <source>%1 closed its connection</source>
        <translation>%1 hat die Verbindung geschlossen</translation>
    </message>
    <message>
        <source>the broker closed the connection of %1</source>
        <translation>der Broker hat die Verbindung von %1 geschlossen</translation>
    </message>
    <message>
        <source>the connection of %1 broke</source>
        <translation>die Verbindung von %1 ist abgerissen</translation>
    </message>
    <message>
        <source>channel %1 was opened</source>
        <translation>Channel %1 wurde geöffnet</translation>
    </message>
    <message>
        <source>channel %1 was closed</source>
        <translation>Channel %1 wurde geschlossen</translation>
    </message>
    <message>
        <source>the broker closed channel %1</source>
        <translation>der Broker hat Channel %1 geschlossen</translation>
    </message>
    <message>
        <source>channel %1 broke</source>
        <translation>Channel %1 ist abgerissen</translation>
    </message>
    <message>
        <source>the broker refused %1: %2</source>
        <translation>der Broker hat %1 abgewiesen: %2</translation>
    </message>
    <message>
        <source>the broker refused: %1</source>
        <translation>der Broker hat abgelehnt: %1</translation>
    </message>
    <message>
        <source> (prefetch %1)</source>
        <translation> (Prefetch %1)</translation>
    </message>
    <message>
        <source>%1 started to consume %2%3</source>
        <translation>%1 konsumiert jetzt %2%3</translation>
    </message>
    <message>
        <source>%1 was told that %2 is gone</source>
        <translation>%1 hat erfahren, dass %2 nicht mehr da ist</translation>
    </message>
    <message>
        <source>%1 no longer consumes %2</source>
        <translation>%1 konsumiert %2 nicht mehr</translation>
    </message>
    <message>
        <source>%1 is the active consumer of %2 now</source>
        <translation>%1 ist jetzt der aktive Consumer von %2</translation>
    </message>
    <message>
        <source>%1 has no active consumer any more</source>
        <translation>%1 hat keinen aktiven Consumer mehr</translation>
    </message>
    <message>
        <source>prefetch %1</source>
        <translation>Prefetch %1</translation>
    </message>
    <message>
        <source>no prefetch limit</source>
        <translation>kein Prefetch-Limit</translation>
    </message>
    <message>
        <source>channel %1 has %2 for all its consumers together</source>
        <translation>Channel %1 hat %2 für alle seine Consumer zusammen</translation>
    </message>
    <message>
        <source>consumers that channel %1 starts from now on have %2</source>
        <translation>Consumer, die Channel %1 von jetzt an startet, haben %2</translation>
    </message>
    <message>
        <source>channel %1 asks for publisher confirms</source>
        <translation>Channel %1 verlangt Publisher Confirms</translation>
    </message>
    <message>
        <source>channel %1 is transactional now</source>
        <translation>Channel %1 ist jetzt transaktional</translation>
    </message>
    <message>
        <source>channel %1 commits</source>
        <translation>Channel %1 führt ein Commit aus</translation>
    </message>
    <message>
        <source>channel %1 rolls back</source>
        <translation>Channel %1 führt ein Rollback aus</translation>
    </message>
    <message>
        <source>%1 is next at %2</source>
        <translation>%1 ist als Nächster an der Reihe bei %2</translation>
    </message>
    <message>
        <source>no consumer of %1 can take a message</source>
        <translation>kein Consumer von %1 kann eine Nachricht nehmen</translation>
    </message>
    <message>
        <source>producer %1 was added</source>
        <translation>Producer %1 wurde hinzugefügt</translation>
    </message>
    <message>
        <source>producer %1 was changed</source>
        <translation>Producer %1 wurde geändert</translation>
    </message>
    <message>
        <source>consumer %1 was added</source>
        <translation>Consumer %1 wurde hinzugefügt</translation>
    </message>
    <message>
        <source>consumer %1 was changed</source>
        <translation>Consumer %1 wurde geändert</translation>
    </message>
    <message>
        <source>%1 was removed</source>
        <translation>%1 wurde entfernt</translation>
    </message>
    <message>
        <source>%1 started</source>
        <translation>%1 ist gestartet</translation>
    </message>
    <message>
        <source>%1 crashed</source>
        <translation>%1 ist abgestürzt</translation>
    </message>
    <message>
        <source>%1 crashed and will be back after %2</source>
        <translation>%1 ist abgestürzt und kommt nach %2 zurück</translation>
    </message>
    <message>
        <source>%1 will crash before the work on its next message</source>
        <translation>%1 wird vor der Arbeit an der nächsten Nachricht abstürzen</translation>
    </message>
    <message>
        <source>%1 will crash during the work on its next message</source>
        <translation>%1 wird während der Arbeit an der nächsten Nachricht abstürzen</translation>
    </message>
    <message>
        <source>%1 will crash after the work on its next message, before the ack</source>
        <translation>%1 wird nach der Arbeit an der nächsten Nachricht abstürzen, vor dem Ack</translation>
    </message>
    <message>
        <source>%1 hangs: it stays connected and does nothing</source>
        <translation>%1 hängt: verbunden, aber untätig</translation>
    </message>
    <message>
        <source>%1 woke up and goes on</source>
        <translation>%1 ist aufgewacht und macht weiter</translation>
    </message>
    <message>
        <source>the connection of %1 was cut</source>
        <translation>die Verbindung von %1 wurde gekappt</translation>
    </message>
    <message>
        <source>the connection of %1 was cut; it connects again after %2</source>
        <translation>die Verbindung von %1 wurde gekappt; sie wird nach %2 neu aufgebaut</translation>
    </message>
    <message>
        <source>%1 will publish no more by itself</source>
        <translation>%1 veröffentlicht von selbst nichts mehr</translation>
    </message>
    <message>
        <source>%1 publishes next at %2</source>
        <translation>%1 veröffentlicht wieder bei %2</translation>
    </message>
    <message>
        <source>the default exchange</source>
        <translation>dem Default-Exchange</translation>
    </message>
    <message>
        <source>%1 published %2 again as %3: nobody had confirmed it</source>
        <translation>%1 hat %2 erneut als %3 veröffentlicht: niemand hatte sie bestätigt</translation>
    </message>
    <message>
        <source>%1 published %2 to %3 with the key %4</source>
        <translation>%1 hat %2 an %3 veröffentlicht, mit dem Key %4</translation>
    </message>
    <message>
        <source>%1 reached %2, which found no queue for it</source>
        <translation>%1 kam bei %2 an, wo es keine Queue dafür gab</translation>
    </message>
    <message>
        <source>%1 reached %2 and goes to one queue</source>
        <translation>%1 kam bei %2 an und geht an eine Queue</translation>
    </message>
    <message>
        <source>%1 passed through %2</source>
        <translation>%1 ging durch %2</translation>
    </message>
    <message>
        <source>%1 is gone: %2</source>
        <translation>%1 ist fort: %2</translation>
    </message>
    <message>
        <source>%1 was returned to %2: no queue took it</source>
        <translation>%1 ging an %2 zurück: keine Queue hat sie genommen</translation>
    </message>
    <message>
        <source>%1 was confirmed to %2 (number %3)</source>
        <translation>%1 wurde %2 bestätigt (Nummer %3)</translation>
    </message>
    <message>
        <source>%1 was refused by a queue: nack to %2 (number %3)</source>
        <translation>%1 wurde von einer Queue abgelehnt: Nack an %2 (Nummer %3)</translation>
    </message>
    <message>
        <source>%1 is on its way from %2 to %3</source>
        <translation>%1 ist unterwegs von %2 nach %3</translation>
    </message>
    <message>
        <source>%1 arrived in %2</source>
        <translation>%1 ist in %2 angekommen</translation>
    </message>
    <message>
        <source>%1 did not get into %2: %3</source>
        <translation>%1 kam nicht in %2 hinein: %3</translation>
    </message>
    <message>
        <source>%1 was delivered to %2</source>
        <translation>%1 wurde an %2 zugestellt</translation>
    </message>
    <message>
        <source> (redelivered)</source>
        <translation> (erneut zugestellt)</translation>
    </message>
    <message>
        <source> (automatic acknowledgement: the queue has forgotten it)</source>
        <translation> (automatische Bestätigung: die Queue hat sie vergessen)</translation>
    </message>
    <message>
        <source>%1 was fetched from %2 by %3</source>
        <translation>%1 wurde von %3 aus %2 geholt</translation>
    </message>
    <message>
        <source>%1 asked %2 for a message and found none</source>
        <translation>%1 fragte %2 nach einer Nachricht, es gab keine</translation>
    </message>
    <message>
        <source>%1 was acknowledged and left %2</source>
        <translation>%1 wurde bestätigt und hat %2 verlassen</translation>
    </message>
    <message>
        <source>%1 went back to its place in %2: %3</source>
        <translation>%1 ging an ihren Platz in %2 zurück: %3</translation>
    </message>
    <message>
        <source>%1 was dropped from %2: %3</source>
        <translation>%1 wurde aus %2 verworfen: %3</translation>
    </message>
    <message>
        <source>%1 left %2 for the dead-letter exchange %3: %4</source>
        <translation>%1 hat %2 zum Dead-Letter-Exchange %3 verlassen: %4</translation>
    </message>
    <message>
        <source>%1 received %2</source>
        <translation>%1 hat %2 erhalten</translation>
    </message>
    <message>
        <source>%1 has arrived at its program</source>
        <translation>%1 ist bei ihrem Programm angekommen</translation>
    </message>
    <message>
        <source>%1 started to work on %2 for %3</source>
        <translation>%1 arbeitet jetzt %3 lang an %2</translation>
    </message>
    <message>
        <source>%1 finished its work on %2</source>
        <translation>%1 ist mit der Arbeit an %2 fertig</translation>
    </message>
    <message>
        <source>%1 recognised %2: it has done that before and does not do it again</source>
        <translation>%1 hat %2 wiedererkannt: sie war schon erledigt und wird nicht noch einmal bearbeitet</translation>
    </message>
    <message>
        <source>%1 settles %2</source>
        <translation>%1 entscheidet über %2</translation>
    </message>
    <message>
        <source>%1 acknowledges %2</source>
        <translation>%1 bestätigt %2</translation>
    </message>
    <message>
        <source>%1 refuses %2 and asks for it to be requeued</source>
        <translation>%1 lehnt %2 ab und bittet um erneutes Einreihen</translation>
    </message>
    <message>
        <source>%1 refuses %2</source>
        <translation>%1 lehnt %2 ab</translation>
    </message>
    <message>
        <source>there was nothing to settle</source>
        <translation>es gab nichts zu entscheiden</translation>
    </message>
    <message>
        <source>%1 waits for the commit</source>
        <translation>%1 wartet auf das Commit</translation>
    </message>
    <message>
        <source>%1 did not arrive: its consumer was gone; it goes back to its queue</source>
        <translation>%1 kam nicht an: ihr Consumer war fort; sie geht in ihre Queue zurück</translation>
    </message>
    <message>
        <source>%1 is lost: its consumer was gone, and its queue had forgotten it (automatic acknowledgement)</source>
        <translation>%1 ist verloren: ihr Consumer war fort, und ihre Queue hatte sie vergessen (automatische Bestätigung)</translation>
    </message>
    <message>
        <source>%1 was lost on its way: its channel was gone</source>
        <translation>%1 ging unterwegs verloren: ihr Channel war fort</translation>
    </message>
    <message>
        <source>%1 was lost on its way: %2</source>
        <translation>%1 ging unterwegs verloren: %2</translation>
    </message>
    <message>
        <source>something</source>
        <translation>etwas</translation>
    </message>
    <message>
        <source>the ack of %1</source>
        <translation>das Ack von %1</translation>
    </message>
    <message>
        <source>the nack of %1</source>
        <translation>das Nack von %1</translation>
    </message>
    <message>
        <source>the reject of %1</source>
        <translation>das Reject von %1</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>the broker is back, with one message</source>
        <translation>der Broker ist wieder da, mit einer Nachricht</translation>
    </message>
    <message numerus="yes">
        <source>the broker is back, with %n messages</source>
        <translation>
            <numerusform>der Broker ist wieder da, mit %n Nachricht</numerusform>
            <numerusform>der Broker ist wieder da, mit %n Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 reached %2 and goes to %n queues</source>
        <translation>
            <numerusform>%1 kam bei %2 an und geht an %n Queue</numerusform>
            <numerusform>%1 kam bei %2 an und geht an %n Queues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>ready</source>
        <translation>ready</translation>
    </message>
    <message>
        <source>unacked</source>
        <translation>unacked</translation>
    </message>
    <message>
        <source>came in</source>
        <translation>hereingekommen</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>zugestellt</translation>
    </message>
    <message>
        <source>redelivered</source>
        <translation>erneut zugestellt</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>dead-lettered</source>
        <translation>dead-lettered</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>most at one time</source>
        <translation>höchstens auf einmal</translation>
    </message>
    <message>
        <source>received</source>
        <translation>erhalten</translation>
    </message>
    <message>
        <source>handled</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>done again</source>
        <translation>noch einmal getan</translation>
    </message>
    <message>
        <source>recognised</source>
        <translation>wiedererkannt</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>beschäftigt</translation>
    </message>
    <message>
        <source>crashes</source>
        <translation>Abstürze</translation>
    </message>
    <message>
        <source>1 consumer</source>
        <translation>1 Consumer</translation>
    </message>
    <message>
        <source>%1 unacked</source>
        <translation>%1 unacked</translation>
    </message>
    <message>
        <source>prefetch %1</source>
        <translation>Prefetch %1</translation>
    </message>
    <message>
        <source>prefetch %1 for all</source>
        <translation>Prefetch %1 für alle</translation>
    </message>
    <message>
        <source>confirms</source>
        <translation>Confirms</translation>
    </message>
    <message>
        <source>transactions</source>
        <translation>Transaktionen</translation>
    </message>
    <message>
        <source>published</source>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>refused (nack)</source>
        <translation>abgelehnt (Nack)</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>zurückgegeben</translation>
    </message>
    <message>
        <source>published again</source>
        <translation>erneut veröffentlicht</translation>
    </message>
    <message>
        <source>next at</source>
        <translation>die nächste bei</translation>
    </message>
    <message>
        <source>bindings</source>
        <translation>Bindings</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>Channels</translation>
    </message>
    <message>
        <source>channel %1</source>
        <translation>Channel %1</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>hält</translation>
    </message>
    <message numerus="yes">
        <source>%n consumers</source>
        <translation>
            <numerusform>%n Consumer</numerusform>
            <numerusform>%n Consumer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FateRow</name>
    <message>
        <source>What became of all messages</source>
        <translation>Was aus allen Nachrichten wurde</translation>
    </message>
    <message>
        <source>Why this sum comes out</source>
        <translation>Warum diese Summe aufgeht</translation>
    </message>
</context>
<context>
    <name>FieldInput</name>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>„%1“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>How long is “%1”? Write %1s for seconds or %1ms for milliseconds.</source>
        <translation>Wie lange ist „%1“? %1s steht für Sekunden, %1ms für Millisekunden.</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write a number and us, ms, s, m or h, for example 1.5s.</source>
        <translation>„%1“ ist keine Zeit. Richtig ist eine Zahl mit us, ms, s, m oder h, zum Beispiel 1.5s.</translation>
    </message>
    <message>
        <source>“%1” is not one of %2.</source>
        <translation>„%1“ ist nicht eines von %2.</translation>
    </message>
    <message>
        <source>“%1” is not a regular expression. %2 For all names write .* and for those that begin with orders write ^orders.</source>
        <translation>„%1“ ist kein regulärer Ausdruck. %2 Für alle Namen schreiben Sie .* und für die, die mit orders beginnen, ^orders.</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>A header that counts how often a message was published again; it then keeps its other headers and its message_id. Empty: none.</source>
        <translation>Ein Header, der zählt, wie oft eine Nachricht weiter veröffentlicht wurde; sie behält dann ihre anderen Header und ihre message_id. Leer: keiner.</translation>
    </message>
    <message>
        <source>Ack</source>
        <translation>Ack</translation>
    </message>
    <message>
        <source>All chance of a run. The same seed gives the same run; it counts from the next restart.</source>
        <translation>Aller Zufall eines Laufs. Derselbe Seed ergibt denselben Lauf; er gilt ab dem nächsten Neustart.</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Auto delete</source>
        <translation>Auto-Delete</translation>
    </message>
    <message>
        <source>Belongs to one connection: nobody else may consume it, and it is deleted when that ends.</source>
        <translation>Gehört zu einer Verbindung: niemand sonst darf sie konsumieren, und sie wird gelöscht, wenn jene endet.</translation>
    </message>
    <message>
        <source>Break chance</source>
        <translation>Abriss-Chance</translation>
    </message>
    <message>
        <source>Burst</source>
        <translation>Schub</translation>
    </message>
    <message>
        <source>Comes back this long after a crash; 0 means only when you restart it.</source>
        <translation>Kommt so lange nach einem Absturz zurück; 0 bedeutet nur beim Neustart von Hand.</translation>
    </message>
    <message>
        <source>Compared with the message&apos;s routing key. At a topic exchange * stands for one word and # for any number of words; fanout and headers ignore it.</source>
        <translation>Wird mit dem Routing-Key der Nachricht verglichen. Bei einem Topic-Exchange steht * für ein Wort und # für beliebig viele Wörter; fanout und headers beachten ihn nicht.</translation>
    </message>
    <message>
        <source>Confirms</source>
        <translation>Confirms</translation>
    </message>
    <message>
        <source>Connects again this long after its connection broke; 0 means only when you restart it.</source>
        <translation>Verbindet sich so lange nach dem Abriss neu; 0 bedeutet nur beim Neustart von Hand.</translation>
    </message>
    <message>
        <source>Consumers and bindings use this name; 255 bytes at most.</source>
        <translation>Consumer und Bindings benutzen diesen Namen; höchstens 255 Bytes.</translation>
    </message>
    <message>
        <source>Consumers with a lower priority get messages only while all higher ones are busy.</source>
        <translation>Consumer mit niedrigerer Priorität bekommen nur Nachrichten, solange alle höheren beschäftigt sind.</translation>
    </message>
    <message>
        <source>Correlation id</source>
        <translation>Correlation-ID</translation>
    </message>
    <message>
        <source>Crash at</source>
        <translation>Absturz bei</translation>
    </message>
    <message>
        <source>Crash chance</source>
        <translation>Absturz-Chance</translation>
    </message>
    <message>
        <source>Crash point</source>
        <translation>Absturz-Stelle</translation>
    </message>
    <message>
        <source>Crash when</source>
        <translation>Absturz, wenn</translation>
    </message>
    <message>
        <source>Crashes at its n-th message; 0 means never.</source>
        <translation>Stürzt bei seiner n-ten Nachricht ab; 0 bedeutet nie.</translation>
    </message>
    <message>
        <source>Deleted when its last binding as source is removed.</source>
        <translation>Wird gelöscht, wenn das letzte Binding mit ihm als Quelle entfernt wird.</translation>
    </message>
    <message>
        <source>Deleted when its last consumer goes. One that never had a consumer stays.</source>
        <translation>Wird gelöscht, wenn ihr letzter Consumer geht. Eine, die nie einen hatte, bleibt.</translation>
    </message>
    <message>
        <source>Delivery mode 2: survives a restart of the broker in a durable queue.</source>
        <translation>Delivery Mode 2: überlebt in einer Durable Queue einen Neustart des Brokers.</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Destination type</source>
        <translation>Art des Ziels</translation>
    </message>
    <message>
        <source>Disk delay</source>
        <translation>Platten-Verzögerung</translation>
    </message>
    <message>
        <source>Durable</source>
        <translation>Durable</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>Exclusive</source>
        <translation>Exclusive</translation>
    </message>
    <message>
        <source>Expiration</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Extra settings, such as alternate-exchange.</source>
        <translation>Weitere Einstellungen, etwa alternate-exchange.</translation>
    </message>
    <message>
        <source>For a headers exchange: the headers to compare, and x-match all or any.</source>
        <translation>Bei einem Headers-Exchange: die Header, die verglichen werden, und x-match all oder any.</translation>
    </message>
    <message>
        <source>Hang chance</source>
        <translation>Hänge-Chance</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Headers of the messages; several sets are used in turn.</source>
        <translation>Header der Nachrichten; mehrere Sätze werden reihum benutzt.</translation>
    </message>
    <message>
        <source>How it chooses: direct compares the routing key, topic compares it word by word with patterns, fanout takes every binding, headers compares the message&apos;s headers.</source>
        <translation>Wie er auswählt: direct vergleicht den Routing-Key, topic vergleicht ihn Wort für Wort mit Mustern, fanout nimmt jedes Binding, headers vergleicht die Header der Nachricht.</translation>
    </message>
    <message>
        <source>How it refuses: basic.reject or basic.nack.</source>
        <translation>Wie er ablehnt: basic.reject oder basic.nack.</translation>
    </message>
    <message>
        <source>How long everything travels on a line. 0s means that nothing is seen on its way.</source>
        <translation>Wie lange alles auf einer Linie reist. 0s bedeutet, dass unterwegs nichts zu sehen ist.</translation>
    </message>
    <message>
        <source>How long it waits before the first message.</source>
        <translation>Wie lange er vor der ersten Nachricht wartet.</translation>
    </message>
    <message>
        <source>How long it works on a message; the shortest time if it varies.</source>
        <translation>Wie lange er an einer Nachricht arbeitet; die kürzeste Zeit, wenn sie schwankt.</translation>
    </message>
    <message>
        <source>How long the run is on the command line.</source>
        <translation>Wie lange der Lauf auf der Kommandozeile dauert.</translation>
    </message>
    <message>
        <source>How many unacknowledged messages it may hold; 0 means no limit. 1 gives fair dispatch.</source>
        <translation>Wie viele unbestätigte Nachrichten er halten darf; 0 bedeutet keine Grenze. 1 verteilt gerecht (Fair Dispatch).</translation>
    </message>
    <message>
        <source>How slow the disk is: so long after it came, a persistent message in a durable queue is stored and confirmed. A power cut before that loses it.</source>
        <translation>Wie langsam die Platte ist: so lange nach ihrer Ankunft ist eine persistente Nachricht in einer Durable Queue gespeichert und bestätigt. Ein Stromausfall davor verliert sie.</translation>
    </message>
    <message>
        <source>Idempotent</source>
        <translation>Idempotent</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Limits and dead-lettering: x-message-ttl, x-max-length, x-dead-letter-exchange and so on.</source>
        <translation>Grenzen und Dead-Lettering: x-message-ttl, x-max-length, x-dead-letter-exchange und so weiter.</translation>
    </message>
    <message>
        <source>Link delay</source>
        <translation>Linien-Verzögerung</translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation>Mandatory</translation>
    </message>
    <message>
        <source>Memory watermark</source>
        <translation>Speichergrenze</translation>
    </message>
    <message>
        <source>Message id</source>
        <translation>Message-ID</translation>
    </message>
    <message>
        <source>Messages in one burst.</source>
        <translation>Nachrichten in einem Schub.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nobody else may consume the queue: other consumers are refused, and so is this one if it is not first.</source>
        <translation>Niemand sonst darf die Queue konsumieren: andere Consumer werden abgewiesen, und auch dieser, wenn er nicht der erste ist.</translation>
    </message>
    <message>
        <source>Of a hundred deliveries on its line, so many break the connection; what it held goes back; 0 to 100.</source>
        <translation>Von hundert Zustellungen auf seiner Linie lassen so viele die Verbindung abreißen; was er hielt, geht zurück; 0 bis 100.</translation>
    </message>
    <message>
        <source>Of a hundred messages on its line, so many break the connection and are lost with it; 0 to 100.</source>
        <translation>Von hundert Nachrichten auf seiner Linie lassen so viele die Verbindung abreißen und gehen mit ihr verloren; 0 bis 100.</translation>
    </message>
    <message>
        <source>Of a hundred messages, so many make it crash by chance; 0 to 100.</source>
        <translation>Von hundert Nachrichten lassen ihn zufällig so viele abstürzen; 0 bis 100.</translation>
    </message>
    <message>
        <source>Of a hundred messages, so many make it hang: it stays connected and does nothing until you wake it; 0 to 100.</source>
        <translation>Von hundert Nachrichten lassen ihn so viele hängen: er bleibt verbunden und tut nichts, bis er aufgeweckt wird; 0 bis 100.</translation>
    </message>
    <message>
        <source>Only for these messages, written like refuse_when; they are then never refused. Empty: for all.</source>
        <translation>Nur für diese Nachrichten, geschrieben wie refuse_when; sie werden dann nie abgelehnt. Leer: für alle.</translation>
    </message>
    <message>
        <source>Other arguments</source>
        <translation>Weitere Argumente</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Takt</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Payload</translation>
    </message>
    <message>
        <source>Persistent</source>
        <translation>Persistent</translation>
    </message>
    <message>
        <source>Prefetch</source>
        <translation>Prefetch</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Publish again</source>
        <translation>Erneut veröffentlichen</translation>
    </message>
    <message>
        <source>Publisher confirms: the broker tells for each message whether it has taken it (ack) or not (nack).</source>
        <translation>Publisher Confirms: der Broker sagt zu jeder Nachricht, ob er sie angenommen hat (Ack) oder nicht (Nack).</translation>
    </message>
    <message>
        <source>Publishers and bindings use this name; 255 bytes at most.</source>
        <translation>Publisher und Bindings benutzen diesen Namen; höchstens 255 Bytes.</translation>
    </message>
    <message>
        <source>Publishes a message of its own for each one it has handled.</source>
        <translation>Veröffentlicht für jede bearbeitete Nachricht eine eigene.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Reconnect after</source>
        <translation>Neu verbinden nach</translation>
    </message>
    <message>
        <source>Refuse requeue</source>
        <translation>Wieder einreihen</translation>
    </message>
    <message>
        <source>Refuse when</source>
        <translation>Ablehnen, wenn</translation>
    </message>
    <message>
        <source>Refuse with</source>
        <translation>Ablehnen mit</translation>
    </message>
    <message>
        <source>Refused messages go back to their place in the queue; otherwise they are dead-lettered or dropped.</source>
        <translation>Abgelehnte Nachrichten gehen an ihren Platz in der Queue zurück; sonst werden sie Dead Letters oder verworfen.</translation>
    </message>
    <message>
        <source>Remembers the message_id of everything it has done: what comes a second time is acknowledged without work.</source>
        <translation>Merkt sich die message_id von allem, was er getan hat: was ein zweites Mal kommt, wird ohne Arbeit bestätigt.</translation>
    </message>
    <message>
        <source>Reply to</source>
        <translation>Antwort an</translation>
    </message>
    <message>
        <source>Republish</source>
        <translation>Weiter veröffentlichen</translation>
    </message>
    <message>
        <source>Republish counter</source>
        <translation>Zähler beim Weiter</translation>
    </message>
    <message>
        <source>Republish exchange</source>
        <translation>Weiter an Exchange</translation>
    </message>
    <message>
        <source>Republish key</source>
        <translation>Weiter mit Key</translation>
    </message>
    <message>
        <source>Republish limit</source>
        <translation>Grenze beim Weiter</translation>
    </message>
    <message>
        <source>Republish payload</source>
        <translation>Weiter mit Payload</translation>
    </message>
    <message>
        <source>Republish when</source>
        <translation>Weiter, wenn</translation>
    </message>
    <message>
        <source>Restart after</source>
        <translation>Neustart nach</translation>
    </message>
    <message>
        <source>Routing key</source>
        <translation>Routing-Key</translation>
    </message>
    <message>
        <source>Routing keys</source>
        <translation>Routing-Keys</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Start after</source>
        <translation>Beginn nach</translation>
    </message>
    <message>
        <source>Stops after this many messages; 0 means never.</source>
        <translation>Hört nach so vielen Nachrichten auf; 0 bedeutet nie.</translation>
    </message>
    <message>
        <source>Survives a restart of the broker.</source>
        <translation>Überlebt einen Neustart des Brokers.</translation>
    </message>
    <message>
        <source>Takes messages only from other exchanges; publishing to it is refused.</source>
        <translation>Nimmt Nachrichten nur von anderen Exchanges; dorthin zu veröffentlichen wird abgelehnt.</translation>
    </message>
    <message>
        <source>The body of that message. {payload}, {key}, {n} and {correlation_id} are filled in.</source>
        <translation>Der Body dieser Nachricht. {payload}, {key}, {n} und {correlation_id} werden eingesetzt.</translation>
    </message>
    <message>
        <source>The body. {n} counts messages, {key} is the routing key.</source>
        <translation>Der Body. {n} zählt Nachrichten, {key} ist der Routing-Key.</translation>
    </message>
    <message>
        <source>The broker gives back what reaches no queue (basic.return); otherwise it is dropped silently.</source>
        <translation>Der Broker gibt zurück, was keine Queue erreicht (basic.return); sonst wird es still verworfen.</translation>
    </message>
    <message>
        <source>The consumer or producer whose connection declares it.</source>
        <translation>Der Consumer oder Producer, dessen Verbindung sie deklariert.</translation>
    </message>
    <message>
        <source>The exchange that messages come from.</source>
        <translation>Der Exchange, von dem Nachrichten kommen.</translation>
    </message>
    <message>
        <source>The longest working time; 0 means always the same.</source>
        <translation>Die längste Arbeitszeit; 0 bedeutet immer gleich.</translation>
    </message>
    <message>
        <source>The memory alarm: more than this many bytes in messages block those who publish. 0: no limit.</source>
        <translation>Der Speicheralarm: mehr als so viele Bytes in Nachrichten blockieren alle, die veröffentlichen. 0: keine Grenze.</translation>
    </message>
    <message>
        <source>The name of its connection.</source>
        <translation>Der Name seiner Verbindung.</translation>
    </message>
    <message>
        <source>The property correlation-id, which ties a reply to its request.</source>
        <translation>Die Eigenschaft correlation-id, die eine Antwort mit ihrer Anfrage verbindet.</translation>
    </message>
    <message>
        <source>The property expiration: milliseconds a message may wait in a queue.</source>
        <translation>Die Eigenschaft expiration: wie viele Millisekunden eine Nachricht in einer Queue warten darf.</translation>
    </message>
    <message>
        <source>The property message-id, for example order-{n}.</source>
        <translation>Die Eigenschaft message-id, zum Beispiel order-{n}.</translation>
    </message>
    <message>
        <source>The property priority, 0 to 255: overtakes lower ones in a queue with x-max-priority.</source>
        <translation>Die Eigenschaft priority, 0 bis 255: überholt niedrigere in einer Queue mit x-max-priority.</translation>
    </message>
    <message>
        <source>The property reply-to: the queue where replies should go.</source>
        <translation>Die Eigenschaft reply-to: die Queue, in die Antworten sollen.</translation>
    </message>
    <message>
        <source>The queue it consumes.</source>
        <translation>Die Queue, die er konsumiert.</translation>
    </message>
    <message>
        <source>The queue or exchange that gets a copy.</source>
        <translation>Die Queue oder der Exchange, die eine Kopie bekommen.</translation>
    </message>
    <message>
        <source>The queue survives a restart of the broker; its messages only if they are persistent too.</source>
        <translation>Die Queue überlebt einen Neustart des Brokers; ihre Nachrichten nur, wenn auch sie persistent sind.</translation>
    </message>
    <message>
        <source>The routing key of that message. {key}, {reply_to} and {n} are filled in.</source>
        <translation>Der Routing-Key dieser Nachricht. {key}, {reply_to} und {n} werden eingesetzt.</translation>
    </message>
    <message>
        <source>The routing keys it uses, one after the other.</source>
        <translation>Die Routing-Keys, die er benutzt, einer nach dem anderen.</translation>
    </message>
    <message>
        <source>The virtual host it belongs to.</source>
        <translation>Der virtuelle Host, zu dem er gehört.</translation>
    </message>
    <message>
        <source>The virtual host it connects to.</source>
        <translation>Der virtuelle Host, mit dem er sich verbindet.</translation>
    </message>
    <message>
        <source>The virtual host of both ends.</source>
        <translation>Der virtuelle Host beider Enden.</translation>
    </message>
    <message>
        <source>Time between messages or bursts; for random arrivals the average.</source>
        <translation>Zeit zwischen Nachrichten oder Schüben; bei zufälliger Ankunft im Mittel.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Vhost</source>
        <translation>Vhost</translation>
    </message>
    <message>
        <source>What the scenario is called.</source>
        <translation>Wie das Szenario heißt.</translation>
    </message>
    <message>
        <source>When it acknowledges: after the work, before it, never, or automatic (the broker forgets the message as soon as it is sent).</source>
        <translation>Wann er bestätigt: nach der Arbeit, vorher, nie oder automatisch (der Broker vergisst die Nachricht, sobald sie gesendet ist).</translation>
    </message>
    <message>
        <source>When it publishes: by hand, at a fixed interval, at random times, or in bursts.</source>
        <translation>Wann er veröffentlicht: von Hand, in festem Abstand, zu zufälligen Zeiten oder in Schüben.</translation>
    </message>
    <message>
        <source>Where it crashes then: before the work, in the middle of it, or after the work but before the ack.</source>
        <translation>Wo er dann abstürzt: vor der Arbeit, mittendrin oder nach der Arbeit, aber vor dem Ack.</translation>
    </message>
    <message>
        <source>Where it publishes. Empty means the default exchange, which routes to the queue named by the key.</source>
        <translation>Wohin er veröffentlicht. Leer bedeutet den Default-Exchange, der in die Queue leitet, die der Key nennt.</translation>
    </message>
    <message>
        <source>Where it publishes; empty means the default exchange.</source>
        <translation>Wohin er veröffentlicht; leer bedeutet den Default-Exchange.</translation>
    </message>
    <message>
        <source>Whether the destination is a queue or an exchange.</source>
        <translation>Ob das Ziel eine Queue oder ein Exchange ist.</translation>
    </message>
    <message>
        <source>Which messages it refuses: empty for none, always, redelivered, every N, deaths N, key PATTERN, header NAME=VALUE or payload TEXT.</source>
        <translation>Welche Nachrichten er ablehnt: leer für keine, always, redelivered, every N, deaths N, key MUSTER, header NAME=WERT oder payload TEXT.</translation>
    </message>
    <message>
        <source>Which messages make it crash, written like refuse_when. Empty: none.</source>
        <translation>Welche Nachrichten ihn abstürzen lassen, geschrieben wie refuse_when. Leer: keine.</translation>
    </message>
    <message>
        <source>Who made it.</source>
        <translation>Wer es gemacht hat.</translation>
    </message>
    <message>
        <source>With a counter: publishes a message again so often at most, then it may be refused; 0: no limit.</source>
        <translation>Mit einem Zähler: veröffentlicht eine Nachricht höchstens so oft weiter, danach darf sie abgelehnt werden; 0: keine Grenze.</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Work max</source>
        <translation>Arbeit max.</translation>
    </message>
    <message>
        <source>Of a hundred messages, so many are the last before a crash: it dies when it has sent them; 0 to 100.</source>
        <translation>Von hundert Nachrichten sind so viele die letzten vor einem Absturz: er stirbt, wenn er sie gesendet hat; 0 bis 100.</translation>
    </message>
    <message>
        <source>What was not confirmed when its connection broke or it crashed is published again when it is back; needs confirms.</source>
        <translation>Was nicht bestätigt war, als seine Verbindung abriss oder er abstürzte, wird erneut veröffentlicht, wenn er zurück ist; braucht Confirms.</translation>
    </message>
    <message>
        <source>A regular expression, matched anywhere in the name of a queue or exchange.</source>
        <translation>Ein regulärer Ausdruck, der irgendwo im Namen einer Queue oder eines Exchange passt.</translation>
    </message>
    <message>
        <source>A second policy beside the user&apos;s; of common numbers the smaller acts.</source>
        <translation>Eine zweite Policy neben der des Benutzers; von gemeinsamen Zahlen wirkt die kleinere.</translation>
    </message>
    <message>
        <source>Apply to</source>
        <translation>Wirkt auf</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Each queue and exchange has at most one policy: the matching one with the highest priority.</source>
        <translation>Jede Queue und jeder Exchange hat höchstens eine Policy: die passende mit der höchsten Priorität.</translation>
    </message>
    <message>
        <source>Operator policy</source>
        <translation>Operator-Policy</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>The settings: message-ttl, expires, max-length, dead-letter-exchange, alternate-exchange and so on.</source>
        <translation>Die Einstellungen: message-ttl, expires, max-length, dead-letter-exchange, alternate-exchange und so weiter.</translation>
    </message>
    <message>
        <source>The user it connects as: what it may do is what that user may do.</source>
        <translation>Der Benutzer, als der es sich verbindet: Es darf, was dieser Benutzer darf.</translation>
    </message>
    <message>
        <source>The virtual host it acts in.</source>
        <translation>Der Virtual Host, in dem sie wirkt.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>What operators call it.</source>
        <translation>Wie Betreiber sie nennen.</translation>
    </message>
    <message>
        <source>Whether it acts on queues, exchanges or all.</source>
        <translation>Ob sie auf Queues, Exchanges oder alle wirkt.</translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>Type a name, or choose a file from the list.</source>
        <translation>Einen Namen eingeben oder eine Datei aus der Liste wählen.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Es gibt keinen Ordner %1.</translation>
    </message>
    <message>
        <source>You may not write in the folder %1.</source>
        <translation>In den Ordner %1 darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>There is no file %1 in %2.</source>
        <translation>Es gibt keine Datei %1 in %2.</translation>
    </message>
</context>
<context>
    <name>FileFlow</name>
    <message>
        <source>Save the changes to %1?</source>
        <translation>Die Änderungen an %1 speichern?</translation>
    </message>
    <message>
        <source>They are lost otherwise.</source>
        <translation>Sonst gehen sie verloren.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Unsaved work was found</source>
        <translation>Ungespeicherte Arbeit gefunden</translation>
    </message>
    <message>
        <source>Postroom ended before %1 was saved. Restore it?</source>
        <translation>Postroom endete, bevor %1 gespeichert war. Wiederherstellen?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>Files and folders</source>
        <translation>Dateien und Ordner</translation>
    </message>
    <message>
        <source>Nothing here fits what is shown.</source>
        <translation>Hier passt nichts zu dem, was gezeigt wird.</translation>
    </message>
</context>
<context>
    <name>FileMenu</name>
    <message>
        <source>Open recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
</context>
<context>
    <name>FilePicker</name>
    <message>
        <source>Definitions (*.json)</source>
        <translation>Definitionen (*.json)</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Scenarios and definitions (*.json)</source>
        <translation>Szenarien und Definitionen (*.json)</translation>
    </message>
    <message>
        <source>Scenarios (*.postroom.json)</source>
        <translation>Szenarien (*.postroom.json)</translation>
    </message>
    <message>
        <source>Save the scenario</source>
        <translation>Szenario speichern</translation>
    </message>
    <message>
        <source>Import RabbitMQ definitions</source>
        <translation>RabbitMQ-Definitionen importieren</translation>
    </message>
    <message>
        <source>Open a scenario or RabbitMQ definitions</source>
        <translation>Szenario oder RabbitMQ-Definitionen öffnen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Type a path and press Enter to go there.</source>
        <translation>Einen Pfad eingeben; die Eingabetaste führt dorthin.</translation>
    </message>
    <message>
        <source>To the folder above (Alt+Up)</source>
        <translation>Zum Ordner darüber (Alt+Auf)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>Which files are shown</source>
        <translation>Welche Dateien gezeigt werden</translation>
    </message>
    <message>
        <source>%1 is there already. Replace it? What it holds now is lost then.</source>
        <translation>%1 gibt es schon. Ersetzen? Der jetzige Inhalt ist dann verloren.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Save the scenario with its run</source>
        <translation>Szenario mit dem Lauf speichern</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>folder %1</source>
        <translation>Ordner %1</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>FolderList</name>
    <message>
        <source>There is no folder %1.</source>
        <translation>Es gibt keinen Ordner %1.</translation>
    </message>
    <message>
        <source>You may not look into the folder %1.</source>
        <translation>Der Ordner %1 darf nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>FollowChip</name>
    <message>
        <source>m%1</source>
        <translation>m%1</translation>
    </message>
    <message>
        <source>Following %1, %2</source>
        <translation>Verfolgt wird %1, %2</translation>
    </message>
    <message>
        <source>Following %1</source>
        <translation>Verfolgt wird %1</translation>
    </message>
    <message>
        <source>Follow it no longer (Escape)</source>
        <translation>Nicht weiter verfolgen (Escape)</translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>%n Kopie</numerusform>
            <numerusform>%n Kopien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>GroupPanel</name>
    <message>
        <source>Selected: %1</source>
        <translation>Ausgewählt: %1</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Ausgewählt</translation>
    </message>
    <message>
        <source>Select nothing (Escape)</source>
        <translation>Nichts auswählen (Escape)</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Put a copy below them, with the lines among them (Ctrl+D)</source>
        <translation>Eine Kopie darunter setzen, mit den Linien zwischen ihnen (Strg+D)</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Let them be moved, renamed and deleted again (Ctrl+Shift+L)</source>
        <translation>Verschieben, Umbenennen und Löschen wieder erlauben (Strg+Umschalt+L)</translation>
    </message>
    <message>
        <source>Keep them from being moved, renamed or deleted by accident (Ctrl+Shift+L)</source>
        <translation>Vor versehentlichem Verschieben, Umbenennen oder Löschen schützen (Strg+Umschalt+L)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete them from the scenario (Delete)</source>
        <translation>Aus dem Szenario löschen (Entf)</translation>
    </message>
    <message>
        <source>Line up</source>
        <translation>Ausrichten</translation>
    </message>
    <message>
        <source>Align left edges</source>
        <translation>Linke Kanten ausrichten</translation>
    </message>
    <message>
        <source>Align centres, one above the other</source>
        <translation>Mitten ausrichten, übereinander</translation>
    </message>
    <message>
        <source>Align right edges</source>
        <translation>Rechte Kanten ausrichten</translation>
    </message>
    <message>
        <source>Equal gaps from left to right</source>
        <translation>Gleiche Abstände von links nach rechts</translation>
    </message>
    <message>
        <source>Align upper edges</source>
        <translation>Obere Kanten ausrichten</translation>
    </message>
    <message>
        <source>Align middles, side by side</source>
        <translation>Mitten ausrichten, nebeneinander</translation>
    </message>
    <message>
        <source>Align lower edges</source>
        <translation>Untere Kanten ausrichten</translation>
    </message>
    <message>
        <source>Equal gaps from top to bottom</source>
        <translation>Gleiche Abstände von oben nach unten</translation>
    </message>
    <message>
        <source>To set something in several at once, keep those of one kind:</source>
        <translation>Um bei mehreren zugleich etwas einzustellen, nur die einer Art behalten:</translation>
    </message>
    <message>
        <source>Select only these</source>
        <translation>Nur diese auswählen</translation>
    </message>
    <message>
        <source>What is set here is set in all of them.</source>
        <translation>Was hier eingestellt wird, gilt für alle.</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Anordnen</translation>
    </message>
    <message>
        <source>Give them places as messages flow (Ctrl+Shift+A)</source>
        <translation>Gibt ihnen Plätze im Fluss der Nachrichten (Strg+Umschalt+A)</translation>
    </message>
</context>
<context>
    <name>HistoryPopup</name>
    <message>
        <source>Branches</source>
        <translation>Zweige</translation>
    </message>
    <message>
        <source>Whoever acts in the past begins a branch. What came after it before is kept here.</source>
        <translation>Wer in der Vergangenheit eingreift, beginnt einen Zweig. Was vorher danach kam, bleibt hier erhalten.</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>dieser</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Show this one and %1 side by side</source>
        <translation>Diesen und %1 nebeneinander zeigen</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Hingehen</translation>
    </message>
    <message>
        <source>Go on at the end of %1</source>
        <translation>Am Ende von %1 weitermachen</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation>%1 vergessen</translation>
    </message>
    <message>
        <source>What you did, and what if</source>
        <translation>Was getan wurde, und was wäre wenn</translation>
    </message>
    <message>
        <source>What if it had been set like this from the start?</source>
        <translation>Was wäre, wenn es von Anfang an so eingestellt gewesen wäre?</translation>
    </message>
    <message>
        <source>Runs everything again until now, with the settings of now</source>
        <translation>Lässt alles bis jetzt noch einmal laufen, mit den jetzigen Einstellungen</translation>
    </message>
    <message>
        <source>Nothing yet: changes, crashes and everything else you do will stand here, each with its moment.</source>
        <translation>Noch nichts: Änderungen, Abstürze und alles andere, was getan wird, steht dann hier, jedes mit seinem Zeitpunkt.</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>steht noch bevor</translation>
    </message>
    <message>
        <source>Without it?</source>
        <translation>Ohne das?</translation>
    </message>
    <message>
        <source>What if this had never been? Runs again until now without it</source>
        <translation>Was wäre ohne das? Läuft bis jetzt noch einmal, ohne dies</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>%1 ansehen</translation>
    </message>
    <message>
        <source>Pause when…</source>
        <translation>Anhalten, wenn…</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>What is to be seen here</source>
        <translation>Was hier zu sehen ist</translation>
    </message>
    <message>
        <source>Name of the bookmark at %1</source>
        <translation>Name des Lesezeichens bei %1</translation>
    </message>
    <message>
        <source>Remove this bookmark</source>
        <translation>Dieses Lesezeichen entfernen</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Everything in the file was taken over.</source>
        <translation>Alles in der Datei wurde übernommen.</translation>
    </message>
    <message>
        <source>What differs from the file:</source>
        <translation>Was von der Datei abweicht:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>InspectorModel</name>
    <message>
        <source>Set %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Set %1 of %2</source>
        <translation>%1 von %2 ändern</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation>%1 auf %2 setzen</translation>
    </message>
    <message>
        <source>Set %1 of %2 to %3</source>
        <translation>%1 von %2 auf %3 setzen</translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>Producer</source>
        <translation>Producer</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>Consumer</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>Binding</translation>
    </message>
    <message>
        <source>Properties of %1 %2</source>
        <translation>Eigenschaften von %1 %2</translation>
    </message>
    <message>
        <source>Select nothing (Escape)</source>
        <translation>Nichts auswählen (Escape)</translation>
    </message>
    <message>
        <source>The broker closed its channel: %1</source>
        <translation>Der Broker hat den Channel geschlossen: %1</translation>
    </message>
    <message>
        <source>Why does it get nothing?</source>
        <translation>Warum bekommt er nichts?</translation>
    </message>
    <message>
        <source>It has a message</source>
        <translation>Er hat eine Nachricht</translation>
    </message>
    <message>
        <source>A real program, connected over AMQP. What it does stands in its own code, so nothing can be set here.</source>
        <translation>Ein echtes Programm, über AMQP verbunden. Was es tut, steht in seinem eigenen Code; hier lässt sich nichts einstellen.</translation>
    </message>
    <message>
        <source>The run made this, or a program that is connected to it. It is not part of the scenario, so nothing can be set here.</source>
        <translation>Das hat der Lauf gemacht oder ein Programm, das mit ihm verbunden ist. Es gehört nicht zum Szenario; hier lässt sich nichts einstellen.</translation>
    </message>
</context>
<context>
    <name>JourneyPage</name>
    <message>
        <source>Journey</source>
        <translation>Reise</translation>
    </message>
    <message>
        <source>The whole way of one message, with time running down (Ctrl+J)</source>
        <translation>Der ganze Weg einer Nachricht; die Zeit läuft nach unten (Strg+J)</translation>
    </message>
    <message>
        <source>Click a message on the canvas or in the log to see its journey.</source>
        <translation>Eine Nachricht auf der Zeichenfläche oder im Protokoll anklicken, um ihre Reise zu sehen.</translation>
    </message>
    <message>
        <source>Journey of %1: %2 events at %3 places; the list beside it tells them</source>
        <translation>Reise von %1: %2 Ereignisse an %3 Orten; die Liste daneben nennt sie</translation>
    </message>
    <message>
        <source>%1, without its first %2 events</source>
        <translation>%1, ohne die ersten %2 Ereignisse</translation>
    </message>
    <message>
        <source>Journey of %1</source>
        <translation>Reise von %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>nach %1</translation>
    </message>
</context>
<context>
    <name>JourneyRow</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Go to this moment</source>
        <translation>Zu diesem Zeitpunkt gehen</translation>
    </message>
</context>
<context>
    <name>KeyHelp</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Space or .</source>
        <translation>Leertaste oder .</translation>
    </message>
    <message>
        <source>play or pause</source>
        <translation>Start oder Pause</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>from node to node</source>
        <translation>von Knoten zu Knoten</translation>
    </message>
    <message>
        <source>S or Right</source>
        <translation>S oder Rechts</translation>
    </message>
    <message>
        <source>one step forward</source>
        <translation>einen Schritt vor</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>select the node</source>
        <translation>den Knoten auswählen</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Strg+R</translation>
    </message>
    <message>
        <source>restart</source>
        <translation>neu starten</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pfeile</translation>
    </message>
    <message>
        <source>[ and ]</source>
        <translation>[ und ]</translation>
    </message>
    <message>
        <source>slower, faster</source>
        <translation>langsamer, schneller</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>connect the node to…</source>
        <translation>den Knoten verbinden mit…</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>show everything</source>
        <translation>alles zeigen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>+ and −</source>
        <translation>+ und −</translation>
    </message>
    <message>
        <source>zoom (or the wheel)</source>
        <translation>Zoom (oder das Mausrad)</translation>
    </message>
    <message>
        <source>K</source>
        <translation>K</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Strg+Z</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>rückgängig</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>publish now</source>
        <translation>jetzt veröffentlichen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Strg+Umschalt+Z</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>wiederholen</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>close, select nothing</source>
        <translation>schließen, nichts auswählen</translation>
    </message>
    <message>
        <source>Ctrl+N, O, S</source>
        <translation>Strg+N, O, S</translation>
    </message>
    <message>
        <source>new, open, save</source>
        <translation>neu, öffnen, speichern</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Strg+Umschalt+S</translation>
    </message>
    <message>
        <source>save as</source>
        <translation>speichern unter</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Strg+Umschalt+O</translation>
    </message>
    <message>
        <source>import definitions</source>
        <translation>Definitionen importieren</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Strg+D</translation>
    </message>
    <message>
        <source>light or dark</source>
        <translation>hell oder dunkel</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Strg+I</translation>
    </message>
    <message>
        <source>side panel</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Strg+P</translation>
    </message>
    <message>
        <source>port for real programs</source>
        <translation>Port für echte Programme</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Strg+Q</translation>
    </message>
    <message>
        <source>quit</source>
        <translation>beenden</translation>
    </message>
    <message>
        <source>Left or ,</source>
        <translation>Links oder ,</translation>
    </message>
    <message>
        <source>one step back</source>
        <translation>einen Schritt zurück</translation>
    </message>
    <message>
        <source>H</source>
        <translation>H</translation>
    </message>
    <message>
        <source>history, branches, what if</source>
        <translation>Verlauf, Zweige, was wäre wenn</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Pos1, Ende</translation>
    </message>
    <message>
        <source>start or end of the run</source>
        <translation>Anfang oder Ende des Laufs</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>bookmark this moment</source>
        <translation>Lesezeichen für diesen Zeitpunkt</translation>
    </message>
    <message>
        <source>move the canvas</source>
        <translation>die Zeichenfläche bewegen</translation>
    </message>
    <message>
        <source>Ctrl+Alt+S</source>
        <translation>Strg+Alt+S</translation>
    </message>
    <message>
        <source>save with its run</source>
        <translation>mit dem Lauf speichern</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>present to a room</source>
        <translation>vor Publikum zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>On the canvas</source>
        <translation>Auf der Zeichenfläche</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Ziehen</translation>
    </message>
    <message>
        <source>select in a rectangle</source>
        <translation>in einem Rechteck auswählen</translation>
    </message>
    <message>
        <source>Shift+click</source>
        <translation>Umschalt+Klick</translation>
    </message>
    <message>
        <source>select one more</source>
        <translation>einen weiteren auswählen</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Strg+A</translation>
    </message>
    <message>
        <source>select all nodes</source>
        <translation>alle Knoten auswählen</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Umschalt+Eingabe</translation>
    </message>
    <message>
        <source>move what is selected</source>
        <translation>Ausgewähltes verschieben</translation>
    </message>
    <message>
        <source>Shift+Arrows</source>
        <translation>Umschalt+Pfeile</translation>
    </message>
    <message>
        <source>move it by one unit</source>
        <translation>um eine Einheit verschieben</translation>
    </message>
    <message>
        <source>Alt+drag</source>
        <translation>Alt+Ziehen</translation>
    </message>
    <message>
        <source>do not line up</source>
        <translation>nicht ausrichten</translation>
    </message>
    <message>
        <source>Space+drag</source>
        <translation>Leertaste+Ziehen</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>crash the program</source>
        <translation>das Programm abstürzen lassen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>rename the node</source>
        <translation>den Knoten umbenennen</translation>
    </message>
    <message>
        <source>Ctrl+C, X, V</source>
        <translation>Strg+C, X, V</translation>
    </message>
    <message>
        <source>copy, cut, paste</source>
        <translation>kopieren, ausschneiden, einfügen</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>duplizieren</translation>
    </message>
    <message>
        <source>delete nodes or a line</source>
        <translation>Knoten oder eine Linie löschen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Strg+Umschalt+L</translation>
    </message>
    <message>
        <source>lock or unlock</source>
        <translation>sperren oder entsperren</translation>
    </message>
    <message>
        <source>Window and files</source>
        <translation>Fenster und Dateien</translation>
    </message>
    <message>
        <source>/ or Ctrl+K</source>
        <translation>/ oder Strg+K</translation>
    </message>
    <message>
        <source>search all commands</source>
        <translation>alle Befehle durchsuchen</translation>
    </message>
    <message>
        <source>Ctrl+L, T, J</source>
        <translation>Strg+L, T, J</translation>
    </message>
    <message>
        <source>log, statistics, journey</source>
        <translation>Protokoll, Statistik, Reise</translation>
    </message>
    <message>
        <source>Ctrl+Shift+T</source>
        <translation>Strg+Umschalt+T</translation>
    </message>
    <message>
        <source>table of nodes and lines</source>
        <translation>Tabelle der Knoten und Linien</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation>Strg+Umschalt+D</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Strg+Umschalt+A</translation>
    </message>
    <message>
        <source>arrange nodes</source>
        <translation>Knoten anordnen</translation>
    </message>
</context>
<context>
    <name>KnownArguments</name>
    <message>
        <source>How long a message may wait here, in milliseconds. Empty: for ever.</source>
        <translation>Wie lange eine Nachricht hier warten darf, in Millisekunden. Leer: für immer.</translation>
    </message>
    <message>
        <source>How many ready messages the queue holds at most. Empty: no limit.</source>
        <translation>Wie viele wartende Nachrichten die Queue höchstens hält. Leer: keine Grenze.</translation>
    </message>
    <message>
        <source>How many bytes the bodies of ready messages may have together. Empty: no limit.</source>
        <translation>Wie viele Bytes die Bodys der wartenden Nachrichten zusammen haben dürfen. Leer: keine Grenze.</translation>
    </message>
    <message>
        <source>What a full queue does: drop-head drops its oldest message, reject-publish refuses the new one, reject-publish-dlx also dead-letters it.</source>
        <translation>Was eine volle Queue tut: drop-head verwirft ihre älteste Nachricht, reject-publish lehnt die neue ab, reject-publish-dlx macht sie außerdem zum Dead Letter.</translation>
    </message>
    <message>
        <source>Where messages go that expire, are refused or do not fit: an exchange, or (default) for the default exchange. Empty: they are gone.</source>
        <translation>Wohin Nachrichten gehen, die ablaufen, abgelehnt werden oder keinen Platz haben: ein Exchange, oder (default) für den Default-Exchange. Leer: sie sind fort.</translation>
    </message>
    <message>
        <source>The routing key of dead letters. Empty: the one they had.</source>
        <translation>Der Routing-Key von Dead Letters. Leer: der, den sie hatten.</translation>
    </message>
    <message>
        <source>Gets the messages that no binding of this exchange matches. Empty: they are gone.</source>
        <translation>Bekommt die Nachrichten, zu denen kein Binding dieses Exchange passt. Leer: sie sind fort.</translation>
    </message>
    <message>
        <source>This cannot be less than 0.</source>
        <translation>Das kann nicht kleiner als 0 sein.</translation>
    </message>
    <message>
        <source>How long a message may wait in such a queue, in milliseconds. Empty: not set.</source>
        <translation>Wie lange eine Nachricht in einer solchen Queue warten darf, in Millisekunden. Leer: nicht gesetzt.</translation>
    </message>
    <message>
        <source>A queue that nobody has used for so long is deleted, in milliseconds. Empty: not set.</source>
        <translation>Eine Queue, die so lange niemand benutzt hat, wird gelöscht, in Millisekunden. Leer: nicht gesetzt.</translation>
    </message>
    <message>
        <source>How many ready messages such a queue holds at most. Empty: not set.</source>
        <translation>Wie viele bereite Nachrichten eine solche Queue höchstens hält. Leer: nicht gesetzt.</translation>
    </message>
    <message>
        <source>How many bytes the bodies of its ready messages may have together. Empty: not set.</source>
        <translation>Wie viele Bytes die Inhalte ihrer bereiten Nachrichten zusammen haben dürfen. Leer: nicht gesetzt.</translation>
    </message>
    <message>
        <source>Where messages go that expire, are refused or do not fit: an exchange, or (default) for the default exchange. Empty: not set.</source>
        <translation>Wohin Nachrichten gehen, die ablaufen, abgelehnt werden oder nicht hineinpassen: ein Exchange oder (default) für den Default Exchange. Leer: nicht gesetzt.</translation>
    </message>
    <message>
        <source>The routing key of dead letters. Empty: not set, they keep the one they had.</source>
        <translation>Der Routing Key der Dead Letters. Leer: nicht gesetzt, sie behalten den, den sie hatten.</translation>
    </message>
    <message>
        <source>How often a quorum queue delivers a message again before it gives it up. Empty: not set.</source>
        <translation>Wie oft eine Quorum-Queue eine Nachricht erneut zustellt, bevor sie sie aufgibt. Leer: nicht gesetzt.</translation>
    </message>
    <message>
        <source>Gets the messages that no binding of such an exchange matches. Empty: not set.</source>
        <translation>Bekommt die Nachrichten, auf die kein Binding eines solchen Exchange passt. Leer: nicht gesetzt.</translation>
    </message>
</context>
<context>
    <name>LimitRows</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Connections at most</source>
        <translation>Höchstens Verbindungen</translation>
    </message>
    <message>
        <source>How many connections this virtual host may have at a time; one more is refused (530). Those that are there stay. Empty: any number.</source>
        <translation>Wie viele Verbindungen dieser Virtual Host gleichzeitig haben darf; eine weitere wird abgewiesen (530). Bestehende bleiben. Leer: beliebig viele.</translation>
    </message>
    <message>
        <source>Queues at most</source>
        <translation>Höchstens Queues</translation>
    </message>
    <message>
        <source>How many queues this virtual host may have; one more is refused (406). Those that are there stay. Empty: any number.</source>
        <translation>Wie viele Queues dieser Virtual Host haben darf; eine weitere wird abgewiesen (406). Bestehende bleiben. Leer: beliebig viele.</translation>
    </message>
    <message>
        <source>This cannot be less than 0. Empty means any number.</source>
        <translation>Das kann nicht kleiner als 0 sein. Leer heißt beliebig viele.</translation>
    </message>
    <message>
        <source>Set limits of %1</source>
        <translation>Grenzen von %1 setzen</translation>
    </message>
</context>
<context>
    <name>LineBuilder</name>
    <message>
        <source>no condition</source>
        <translation>ohne Bedingung</translation>
    </message>
    <message>
        <source>(empty key)</source>
        <translation>(leerer Key)</translation>
    </message>
    <message>
        <source>alternate</source>
        <translation>alternate</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>Priorität %1</translation>
    </message>
    <message>
        <source>%1 consumers</source>
        <translation>%1 Consumer</translation>
    </message>
</context>
<context>
    <name>LineBundles</name>
    <message>
        <source>%1 bindings</source>
        <translation>%1 Bindings</translation>
    </message>
</context>
<context>
    <name>LinePainter</name>
    <message>
        <source>(default)</source>
        <translation>(default)</translation>
    </message>
</context>
<context>
    <name>LinkPlan</name>
    <message>
        <source>This is a real program: its own code says where it publishes and what it consumes.</source>
        <translation>Das ist ein echtes Programm: Sein eigener Code sagt, wohin es veröffentlicht und was es konsumiert.</translation>
    </message>
    <message>
        <source>A producer only sends. Drag from the producer to an exchange or a queue.</source>
        <translation>Ein Producer sendet nur. Vom Producer zu einem Exchange oder einer Queue ziehen.</translation>
    </message>
    <message>
        <source>A producer does not know consumers. Drag from the producer to a queue, and from the queue to the consumer.</source>
        <translation>Ein Producer kennt keine Consumer. Vom Producer zu einer Queue ziehen und von der Queue zum Consumer.</translation>
    </message>
    <message>
        <source>An exchange does not deliver to consumers; bind a queue between them.</source>
        <translation>Ein Exchange stellt nicht an Consumer zu; dazwischen gehört eine Queue.</translation>
    </message>
    <message>
        <source>A queue does not pass messages on to another queue. To move dead letters there, drag to an exchange that the other queue is bound to.</source>
        <translation>Eine Queue gibt keine Nachrichten an eine andere Queue weiter. Damit Dead Letters dorthin kommen, zu einem Exchange ziehen, an den die andere Queue gebunden ist.</translation>
    </message>
    <message>
        <source>Deliveries go from a queue to its consumers. Drag from the queue to the consumer.</source>
        <translation>Zugestellt wird von einer Queue an ihre Consumer. Von der Queue zum Consumer ziehen.</translation>
    </message>
    <message>
        <source>Consumers do not talk to each other. Let one publish to an exchange and the other consume a queue that is bound to it.</source>
        <translation>Consumer sprechen nicht miteinander. Einer kann an einen Exchange veröffentlichen und der andere eine Queue konsumieren, die daran gebunden ist.</translation>
    </message>
    <message>
        <source>Publish from %1 to %2</source>
        <translation>Von %1 nach %2 veröffentlichen</translation>
    </message>
    <message>
        <source>Bind %2 to %1</source>
        <translation>%2 an %1 binden</translation>
    </message>
    <message>
        <source>Consume %1 with %2</source>
        <translation>%1 mit %2 konsumieren</translation>
    </message>
    <message>
        <source>Dead-letter from %1 to %2</source>
        <translation>Dead Letters von %1 nach %2</translation>
    </message>
    <message>
        <source>Republish from %1 to %2</source>
        <translation>Von %1 nach %2 weiter veröffentlichen</translation>
    </message>
    <message>
        <source>A line needs two ends. Drag to another node.</source>
        <translation>Eine Linie braucht zwei Enden. Zu einem anderen Knoten ziehen.</translation>
    </message>
</context>
<context>
    <name>LinkTool</name>
    <message>
        <source>Drag to another node.</source>
        <translation>Zu einem anderen Knoten ziehen.</translation>
    </message>
    <message>
        <source>One of the two nodes is gone.</source>
        <translation>Einer der beiden Knoten ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The run made one of these two by itself; only what belongs to the scenario can be connected.</source>
        <translation>Einen der beiden hat der Lauf selbst gemacht; nur was zum Szenario gehört, lässt sich verbinden.</translation>
    </message>
    <message>
        <source>Add %1 with a line</source>
        <translation>%1 mit einer Linie hinzufügen</translation>
    </message>
    <message>
        <source>takes messages from it</source>
        <translation>nimmt Nachrichten daraus</translation>
    </message>
    <message>
        <source>gets what it publishes</source>
        <translation>bekommt, was er veröffentlicht</translation>
    </message>
    <message>
        <source>gets its dead letters</source>
        <translation>bekommt ihre Dead Letters</translation>
    </message>
    <message>
        <source>gets what it publishes then</source>
        <translation>bekommt, was er dann veröffentlicht</translation>
    </message>
    <message>
        <source>bound to it</source>
        <translation>daran gebunden</translation>
    </message>
    <message>
        <source>consumer</source>
        <translation>Consumer</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>LogBar</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Acks</source>
        <translation>Acks</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>Topologie</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Filter, for example m3</source>
        <translation>Filter, zum Beispiel m3</translation>
    </message>
    <message>
        <source>Filter the log by text</source>
        <translation>Das Protokoll nach Text filtern</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>What happened, event by event (Ctrl+L)</source>
        <translation>Was geschah, Ereignis für Ereignis (Strg+L)</translation>
    </message>
    <message>
        <source>Event log</source>
        <translation>Ereignisprotokoll</translation>
    </message>
    <message>
        <source>Nothing that happened fits the filter.</source>
        <translation>Nichts von dem, was geschah, passt zum Filter.</translation>
    </message>
    <message>
        <source>Nothing has happened yet. Press Play or Step.</source>
        <translation>Noch ist nichts geschehen. Start oder Schritt drücken.</translation>
    </message>
</context>
<context>
    <name>MarkPainter</name>
    <message>
        <source>unroutable</source>
        <translation>ohne Route</translation>
    </message>
    <message>
        <source>no such exchange</source>
        <translation>kein solcher Exchange</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>queue deleted</source>
        <translation>Queue gelöscht</translation>
    </message>
    <message>
        <source>purged</source>
        <translation>geleert</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgewiesen</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>queue full</source>
        <translation>Queue voll</translation>
    </message>
    <message>
        <source>dead-letter cycle</source>
        <translation>Dead-Letter-Kreis</translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>niemand wartet</translation>
    </message>
    <message>
        <source>delivery limit</source>
        <translation>Zustellgrenze</translation>
    </message>
    <message>
        <source>not stored</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>zurückgerollt</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>Verbindung verloren</translation>
    </message>
    <message>
        <source>requeued</source>
        <translation>wieder eingereiht</translation>
    </message>
    <message>
        <source>returned: no queue</source>
        <translation>zurück: keine Queue</translation>
    </message>
    <message>
        <source>dead-lettered: %1</source>
        <translation>dead-lettered: %1</translation>
    </message>
    <message>
        <source>crashed</source>
        <translation>abgestürzt</translation>
    </message>
    <message>
        <source>back</source>
        <translation>wieder da</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>ack of %1 lost</source>
        <translation>Ack von %1 verloren</translation>
    </message>
    <message>
        <source>ack lost</source>
        <translation>Ack verloren</translation>
    </message>
    <message>
        <source>hangs</source>
        <translation>hängt</translation>
    </message>
    <message>
        <source>connection cut</source>
        <translation>Verbindung gekappt</translation>
    </message>
    <message>
        <source>recognised, not done again</source>
        <translation>wiedererkannt, nicht noch einmal getan</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>nicht zugestellt</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>nicht bestätigt</translation>
    </message>
</context>
<context>
    <name>MatchWords</name>
    <message>
        <source>one more word for *</source>
        <translation>noch ein Wort für *</translation>
    </message>
    <message>
        <source>word %1 is “%2”</source>
        <translation>Wort %1 ist „%2“</translation>
    </message>
    <message>
        <source># stands for no word</source>
        <translation># steht für kein Wort</translation>
    </message>
    <message>
        <source>%1 stands for “%2”</source>
        <translation>%1 steht für „%2“</translation>
    </message>
    <message>
        <source>both the key and the pattern are empty</source>
        <translation>Key und Muster sind beide leer</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>header %1 is %2</source>
        <translation>Header %1 ist %2</translation>
    </message>
    <message>
        <source>it asks for no header</source>
        <translation>es verlangt keinen Header</translation>
    </message>
    <message>
        <source>x-match any without conditions matches nothing</source>
        <translation>x-match any ohne Bedingungen passt zu nichts</translation>
    </message>
    <message>
        <source>none of %1 is among the headers</source>
        <translation>nichts von %1 ist unter den Headern</translation>
    </message>
    <message>
        <source>its key is “%1”</source>
        <translation>ihr Key ist „%1“</translation>
    </message>
    <message>
        <source>its key is “%1”, the binding wants “%2”</source>
        <translation>ihr Key ist „%1“, das Binding verlangt „%2“</translation>
    </message>
    <message>
        <source>the key goes on with “%1” where the pattern “%2” ends</source>
        <translation>der Key geht mit „%1“ weiter, wo das Muster „%2“ endet</translation>
    </message>
    <message>
        <source>the key ends where the pattern “%1” needs %2</source>
        <translation>der Key endet, wo das Muster „%1“ %2 braucht</translation>
    </message>
    <message>
        <source>word %1 of the key is “%2”, the pattern “%3” needs %4</source>
        <translation>Wort %1 des Keys ist „%2“, das Muster „%3“ braucht %4</translation>
    </message>
    <message>
        <source>header %1 is %2, the binding needs %3</source>
        <translation>Header %1 ist %2, das Binding braucht %3</translation>
    </message>
    <message>
        <source>header %1 is missing, the binding needs %2</source>
        <translation>Header %1 fehlt, das Binding braucht %2</translation>
    </message>
    <message>
        <source>key differs</source>
        <translation>Key weicht ab</translation>
    </message>
    <message>
        <source>key goes on with “%1”</source>
        <translation>Key geht mit „%1“ weiter</translation>
    </message>
    <message>
        <source>key ends, needs %1</source>
        <translation>Key endet, braucht %1</translation>
    </message>
    <message>
        <source>word %1 is “%2”, needs %3</source>
        <translation>Wort %1 ist „%2“, braucht %3</translation>
    </message>
    <message>
        <source>header %1 is %2, needs %3</source>
        <translation>Header %1 ist %2, braucht %3</translation>
    </message>
    <message>
        <source>header %1 is missing, needs %2</source>
        <translation>Header %1 fehlt, braucht %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>MessageCard</name>
    <message>
        <source>exchange</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>(default)</source>
        <translation>(default)</translation>
    </message>
    <message>
        <source>routing key</source>
        <translation>Routing-Key</translation>
    </message>
    <message>
        <source>2 (persistent)</source>
        <translation>2 (persistent)</translation>
    </message>
    <message>
        <source>1 (transient)</source>
        <translation>1 (transient)</translation>
    </message>
</context>
<context>
    <name>MessagePanel</name>
    <message>
        <source>Message %1</source>
        <translation>Nachricht %1</translation>
    </message>
    <message>
        <source>Close the message (Escape)</source>
        <translation>Nachricht schließen (Escape)</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>Verfolgt</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Verfolgen</translation>
    </message>
    <message>
        <source>Follow it no longer (Escape)</source>
        <translation>Nicht weiter verfolgen (Escape)</translation>
    </message>
    <message>
        <source>Keep two rings around it on the canvas, wherever it goes</source>
        <translation>Mit zwei Ringen auf der Zeichenfläche zeigen, wohin sie auch geht</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Reise</translation>
    </message>
    <message>
        <source>Show its whole way in the panel at the bottom (Ctrl+J)</source>
        <translation>Ihren ganzen Weg im unteren Bereich zeigen (Strg+J)</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was sie sagt</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Died before (x-death)</source>
        <translation>Früher gestorben (x-death)</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>%1, %2×</source>
        <translation>%1, %2×</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>routing keys</source>
        <translation>Routing-Keys</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Body: %1</source>
        <translation>Body: %1</translation>
    </message>
    <message>
        <source>Its life so far</source>
        <translation>Ihr bisheriges Leben</translation>
    </message>
</context>
<context>
    <name>MessageWhy</name>
    <message>
        <source>What happened to it before this is not known any more.</source>
        <translation>Was vorher mit ihr geschah, ist nicht mehr bekannt.</translation>
    </message>
</context>
<context>
    <name>Minimap</name>
    <message>
        <source>Map of the canvas; F shows everything</source>
        <translation>Karte der Zeichenfläche; F zeigt alles</translation>
    </message>
</context>
<context>
    <name>MomentRow</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Go to this moment</source>
        <translation>Zu diesem Zeitpunkt gehen</translation>
    </message>
</context>
<context>
    <name>NodeBadges</name>
    <message>
        <source>TTL %1</source>
        <translation>TTL %1</translation>
    </message>
    <message>
        <source>messages expire after %1</source>
        <translation>Nachrichten laufen nach %1 ab</translation>
    </message>
    <message>
        <source>max %1</source>
        <translation>max. %1</translation>
    </message>
    <message>
        <source>at most %1 messages</source>
        <translation>höchstens %1 Nachrichten</translation>
    </message>
    <message>
        <source>max bytes %1</source>
        <translation>max. Bytes %1</translation>
    </message>
    <message>
        <source>at most %1 bytes</source>
        <translation>höchstens %1 Bytes</translation>
    </message>
    <message>
        <source>when full: %1</source>
        <translation>wenn voll: %1</translation>
    </message>
    <message>
        <source>dead letters go to the default exchange</source>
        <translation>Dead Letters gehen an den Default-Exchange</translation>
    </message>
    <message>
        <source>dead letters go to the exchange “%1”</source>
        <translation>Dead Letters gehen an den Exchange „%1“</translation>
    </message>
    <message>
        <source>priorities %1</source>
        <translation>Prioritäten %1</translation>
    </message>
    <message>
        <source>priorities up to %1</source>
        <translation>Prioritäten bis %1</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>endet nach %1</translation>
    </message>
    <message>
        <source>is deleted when nobody uses it for %1</source>
        <translation>wird gelöscht, wenn sie %1 lang niemand benutzt</translation>
    </message>
    <message>
        <source>single active</source>
        <translation>ein aktiver</translation>
    </message>
    <message>
        <source>one consumer at a time</source>
        <translation>ein Consumer zur selben Zeit</translation>
    </message>
    <message>
        <source>exclusive (E)</source>
        <translation>exclusive (E)</translation>
    </message>
    <message>
        <source>auto-delete (A)</source>
        <translation>auto-delete (A)</translation>
    </message>
    <message>
        <source>durable (D)</source>
        <translation>durable (D)</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>intern</translation>
    </message>
    <message>
        <source>internal: only other exchanges publish to it</source>
        <translation>intern: nur andere Exchanges veröffentlichen dorthin</translation>
    </message>
</context>
<context>
    <name>NodeButtons</name>
    <message>
        <source>Publish now</source>
        <translation>Jetzt veröffentlichen</translation>
    </message>
    <message>
        <source>Publish the next message at once (P)</source>
        <translation>Die nächste Nachricht sofort veröffentlichen (P)</translation>
    </message>
    <message>
        <source>Cut its connection</source>
        <translation>Verbindung kappen</translation>
    </message>
    <message>
        <source>Crash</source>
        <translation>Absturz</translation>
    </message>
    <message>
        <source>Close its socket: its unacked messages go back (K)</source>
        <translation>Seinen Socket schließen: was unacked ist, geht zurück (K)</translation>
    </message>
    <message>
        <source>Kill the program: its unacked messages go back (K)</source>
        <translation>Das Programm abschießen: was unacked ist, geht zurück (K)</translation>
    </message>
    <message>
        <source>Wake up</source>
        <translation>Aufwecken</translation>
    </message>
    <message>
        <source>Let it go on where it was</source>
        <translation>Dort weitermachen lassen, wo er war</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Other things that can go wrong with it</source>
        <translation>Was sonst noch damit schiefgehen kann</translation>
    </message>
    <message>
        <source>Crash after work, before the ack</source>
        <translation>Absturz nach der Arbeit, vor dem Ack</translation>
    </message>
    <message>
        <source>It does its next message and dies before it acknowledges: the work will be done twice</source>
        <translation>Erledigt seine nächste Nachricht und stirbt vor dem Ack: die Arbeit wird zweimal getan</translation>
    </message>
    <message>
        <source>Hang, but stay connected</source>
        <translation>Hängen, aber verbunden bleiben</translation>
    </message>
    <message>
        <source>It does nothing any more, and what it holds stays unacked</source>
        <translation>Tut nichts mehr, und was er hält, bleibt unacked</translation>
    </message>
    <message>
        <source>What travels on it is lost or goes back; the program connects again</source>
        <translation>Was darauf unterwegs ist, geht verloren oder zurück; das Programm verbindet sich neu</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Start the program again</source>
        <translation>Das Programm wieder starten</translation>
    </message>
    <message>
        <source>Purge</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Throw all ready messages away</source>
        <translation>Alle wartenden Nachrichten wegwerfen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete it from the scenario (Delete)</source>
        <translation>Aus dem Szenario löschen (Entf)</translation>
    </message>
    <message>
        <source>Kill the program: what is on its way from it is lost (K)</source>
        <translation>Das Programm abschießen: was von ihm unterwegs ist, geht verloren (K)</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Let it be moved, renamed and deleted again (Ctrl+Shift+L)</source>
        <translation>Verschieben, Umbenennen und Löschen wieder erlauben (Strg+Umschalt+L)</translation>
    </message>
    <message>
        <source>Keep it from being moved, renamed or deleted by accident (Ctrl+Shift+L)</source>
        <translation>Vor versehentlichem Verschieben, Umbenennen oder Löschen schützen (Strg+Umschalt+L)</translation>
    </message>
</context>
<context>
    <name>NodeContentPainter</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>closed: %1 %2</source>
        <translation>geschlossen: %1 %2</translation>
    </message>
    <message>
        <source>cut, back in %1</source>
        <translation>gekappt, zurück in %1</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>gekappt</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>läuft nicht</translation>
    </message>
    <message>
        <source>crashed, back in %1</source>
        <translation>abgestürzt, zurück in %1</translation>
    </message>
    <message>
        <source>crashed</source>
        <translation>abgestürzt</translation>
    </message>
    <message>
        <source>%1 ready</source>
        <translation>%1 ready</translation>
    </message>
    <message>
        <source> · %1 unacked</source>
        <translation> · %1 unacked</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>als Nächster: %1</translation>
    </message>
    <message>
        <source>hangs</source>
        <translation>hängt</translation>
    </message>
    <message>
        <source>blocked: memory alarm</source>
        <translation>blockiert: Speicheralarm</translation>
    </message>
    <message>
        <source>%1 of %2 refused</source>
        <translation>%1 von %2 abgelehnt</translation>
    </message>
    <message>
        <source>%1 of %2 back</source>
        <translation>%1 von %2 zurück</translation>
    </message>
    <message>
        <source>%1 of %2 taken</source>
        <translation>%1 von %2 angenommen</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation>%1 gesendet</translation>
    </message>
    <message>
        <source>has sent all</source>
        <translation>hat alles gesendet</translation>
    </message>
    <message>
        <source>(no key)</source>
        <translation>(kein Key)</translation>
    </message>
    <message>
        <source>+%1, no limit</source>
        <translation>+%1, keine Grenze</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>%1 handled</source>
        <translation>%1 bearbeitet</translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>steht still</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>untätig</translation>
    </message>
    <message>
        <source>will crash at the next</source>
        <translation>stürzt bei der nächsten ab</translation>
    </message>
    <message>
        <source>running · auto-ack</source>
        <translation>läuft · Auto-Ack</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>1 channel</source>
        <translation>1 Channel</translation>
    </message>
    <message>
        <source>%1 channels</source>
        <translation>%1 Channels</translation>
    </message>
    <message>
        <source> · confirms</source>
        <translation> · Confirms</translation>
    </message>
    <message>
        <source>%1 of %2 unacked</source>
        <translation>%1 von %2 unacked</translation>
    </message>
    <message>
        <source>%1 unacked, no limit</source>
        <translation>%1 unacked, keine Grenze</translation>
    </message>
    <message>
        <source>%1 sent · %2 received</source>
        <translation>%1 gesendet · %2 erhalten</translation>
    </message>
    <message>
        <source>full · %1</source>
        <translation>voll · %1</translation>
    </message>
    <message>
        <source>on standby</source>
        <translation>in Bereitschaft</translation>
    </message>
</context>
<context>
    <name>NodeHandle</name>
    <message>
        <source>Arrow keys move it, K cuts its connection.</source>
        <translation>Pfeiltasten bewegen ihn, K kappt seine Verbindung.</translation>
    </message>
    <message>
        <source>Locked.</source>
        <translation>Gesperrt.</translation>
    </message>
    <message>
        <source>Arrow keys move it, L connects it, F2 renames it, Delete deletes it, Shift and Enter selects it with others.</source>
        <translation>Pfeiltasten bewegen ihn, L verbindet ihn, F2 benennt ihn um, Entf löscht ihn, Umschalt und Eingabe wählen ihn mit anderen aus.</translation>
    </message>
</context>
<context>
    <name>NodeStates</name>
    <message>
        <source>cut off</source>
        <translation>gekappt</translation>
    </message>
    <message>
        <source>hangs, %1 published</source>
        <translation>hängt, %1 veröffentlicht</translation>
    </message>
    <message>
        <source>%1 published</source>
        <translation>%1 veröffentlicht</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>läuft nicht</translation>
    </message>
    <message>
        <source>producer %1, %2</source>
        <translation>Producer %1, %2</translation>
    </message>
    <message>
        <source>exchange %1, %2</source>
        <translation>Exchange %1, %2</translation>
    </message>
    <message>
        <source>, blocked</source>
        <translation>, blockiert</translation>
    </message>
    <message>
        <source>crashed</source>
        <translation>abgestürzt</translation>
    </message>
    <message>
        <source>%1 ready, %2 unacked</source>
        <translation>%1 ready, %2 unacked</translation>
    </message>
    <message>
        <source>hangs, holds %1</source>
        <translation>hängt, hält %1</translation>
    </message>
    <message>
        <source>holds %1, handled %2</source>
        <translation>hält %1, %2 bearbeitet</translation>
    </message>
    <message>
        <source>%1 channels, %2 published, %3 received, %4 unacked%5</source>
        <translation>%1 Channels, %2 veröffentlicht, %3 erhalten, %4 unacked%5</translation>
    </message>
    <message>
        <source>queue %1, %2</source>
        <translation>Queue %1, %2</translation>
    </message>
    <message>
        <source>consumer %1, %2</source>
        <translation>Consumer %1, %2</translation>
    </message>
    <message>
        <source>program %1, %2</source>
        <translation>Programm %1, %2</translation>
    </message>
    <message>
        <source>producer</source>
        <translation>Producer</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>consumer</source>
        <translation>Consumer</translation>
    </message>
    <message>
        <source>program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>blocked, %1 published</source>
        <translation>blockiert, %1 veröffentlicht</translation>
    </message>
    <message>
        <source>full, %1</source>
        <translation>voll, %1</translation>
    </message>
    <message>
        <source>on standby, %1</source>
        <translation>in Bereitschaft, %1</translation>
    </message>
</context>
<context>
    <name>OperatorDesk</name>
    <message>
        <source>may not connect</source>
        <translation>darf sich nicht verbinden</translation>
    </message>
    <message>
        <source>may do everything</source>
        <translation>darf alles</translation>
    </message>
    <message>
        <source>configure %1 · write %2 · read %3</source>
        <translation>konfigurieren %1 · schreiben %2 · lesen %3</translation>
    </message>
    <message>
        <source>Delete policy %1</source>
        <translation>Policy %1 löschen</translation>
    </message>
    <message>
        <source>%1 is still the user of %2. Give them another user first.</source>
        <translation>%1 ist noch der Benutzer von %2. Geben Sie ihnen zuerst einen anderen.</translation>
    </message>
    <message>
        <source>Delete user %1</source>
        <translation>Benutzer %1 löschen</translation>
    </message>
    <message>
        <source>A virtual host needs a name.</source>
        <translation>Ein virtueller Host braucht einen Namen.</translation>
    </message>
    <message>
        <source>The name of a virtual host has at most 255 bytes; this one has %1.</source>
        <translation>Der Name eines virtuellen Hosts hat höchstens 255 Bytes; dieser hat %1.</translation>
    </message>
    <message>
        <source>There is a virtual host called %1 already.</source>
        <translation>Einen virtuellen Host namens %1 gibt es schon.</translation>
    </message>
    <message>
        <source>Add virtual host %1</source>
        <translation>Virtuellen Host %1 hinzufügen</translation>
    </message>
    <message>
        <source>Delete virtual host %1</source>
        <translation>Virtuellen Host %1 löschen</translation>
    </message>
</context>
<context>
    <name>OperatorDialogs</name>
    <message>
        <source>New policy</source>
        <translation>Neue Policy</translation>
    </message>
    <message>
        <source>Policy %1</source>
        <translation>Policy %1</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>Neuer Benutzer</translation>
    </message>
    <message>
        <source>User %1</source>
        <translation>Benutzer %1</translation>
    </message>
    <message>
        <source>Passwords are kept in the scenario file as plain text.</source>
        <translation>Passwörter stehen unverschlüsselt in der Szenariodatei.</translation>
    </message>
</context>
<context>
    <name>OperatorForm</name>
    <message>
        <source>Not saved. %1</source>
        <translation>Nicht gespeichert. %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>PairList</name>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
</context>
<context>
    <name>PanelGrip</name>
    <message>
        <source>Height of the panel</source>
        <translation>Höhe des Bereichs</translation>
    </message>
    <message>
        <source>Up and Down change it, Home makes it usual.</source>
        <translation>Auf und Ab ändern sie, Pos1 macht sie wie gewohnt.</translation>
    </message>
</context>
<context>
    <name>PartCard</name>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Drag it to the canvas, or double-click.</source>
        <translation>Auf die Zeichenfläche ziehen oder doppelklicken.</translation>
    </message>
</context>
<context>
    <name>PartClipboard</name>
    <message>
        <source>Only what belongs to the scenario can be copied; the run made this by itself.</source>
        <translation>Nur was zum Szenario gehört, lässt sich kopieren; das hier hat der Lauf selbst gemacht.</translation>
    </message>
    <message>
        <source>Copied from %1: %2</source>
        <translation>Kopiert aus %1: %2</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Select nodes and copy them first (Ctrl+C).</source>
        <translation>In der Zwischenablage ist kein Text. Erst Knoten auswählen und kopieren (Strg+C).</translation>
    </message>
    <message>
        <source>The text on the clipboard is not a part of a scenario. Nodes that were copied here, and scenario files, can be pasted.</source>
        <translation>Der Text in der Zwischenablage ist kein Teil eines Szenarios. Einfügen lassen sich Knoten, die hier kopiert wurden, und Szenario-Dateien.</translation>
    </message>
    <message>
        <source>This scenario on the clipboard cannot be pasted: %1</source>
        <translation>Dieses Szenario in der Zwischenablage lässt sich nicht einfügen: %1</translation>
    </message>
    <message>
        <source>There are no nodes in the scenario on the clipboard.</source>
        <translation>Das Szenario in der Zwischenablage enthält keine Knoten.</translation>
    </message>
    <message>
        <source>Paste %1</source>
        <translation>%1 einfügen</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 duplizieren</translation>
    </message>
    <message>
        <source>A copied consumer takes from no queue, as the one it was copied from. Connect a queue to it.</source>
        <translation>Ein kopierter Consumer hat keine Queue, so wie sein Original. Verbinde eine Queue mit ihm.</translation>
    </message>
</context>
<context>
    <name>PartMaker</name>
    <message>
        <source>Publish from %1</source>
        <translation>Von %1 veröffentlichen</translation>
    </message>
    <message>
        <source>Crash %1</source>
        <translation>%1 abstürzen lassen</translation>
    </message>
    <message>
        <source>Crash %1 after its work</source>
        <translation>%1 nach der Arbeit abstürzen lassen</translation>
    </message>
    <message>
        <source>Let %1 hang</source>
        <translation>%1 hängen lassen</translation>
    </message>
    <message>
        <source>Wake %1</source>
        <translation>%1 aufwecken</translation>
    </message>
    <message>
        <source>Cut the connection of %1</source>
        <translation>Die Verbindung von %1 kappen</translation>
    </message>
    <message>
        <source>Restart %1</source>
        <translation>%1 neu starten</translation>
    </message>
    <message>
        <source>Purge %1</source>
        <translation>%1 leeren</translation>
    </message>
</context>
<context>
    <name>PartsTray</name>
    <message>
        <source>Parts</source>
        <translation>Bausteine</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Producer</source>
        <translation>Producer</translation>
    </message>
    <message>
        <source>A program that publishes messages.</source>
        <translation>Ein Programm, das Nachrichten veröffentlicht.</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>Consumer</translation>
    </message>
    <message>
        <source>A program that takes messages from a queue and works on them.</source>
        <translation>Ein Programm, das Nachrichten aus einer Queue nimmt und bearbeitet.</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Keeps messages until a consumer has acknowledged them.</source>
        <translation>Behält Nachrichten, bis ein Consumer sie bestätigt hat.</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Direct</translation>
    </message>
    <message>
        <source>Direct exchange: to the queues bound with exactly the routing key.</source>
        <translation>Direct-Exchange: an die Queues, die mit genau dem Routing-Key gebunden sind.</translation>
    </message>
    <message>
        <source>Fanout</source>
        <translation>Fanout</translation>
    </message>
    <message>
        <source>Fanout exchange: a copy to every bound queue.</source>
        <translation>Fanout-Exchange: eine Kopie an jede gebundene Queue.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Topic exchange: compares the routing key word by word with patterns.</source>
        <translation>Topic-Exchange: vergleicht den Routing-Key Wort für Wort mit Mustern.</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Headers</translation>
    </message>
    <message>
        <source>Headers exchange: compares the message&apos;s headers.</source>
        <translation>Headers-Exchange: vergleicht die Header der Nachricht.</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Passwort verbergen</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Passwort zeigen</translation>
    </message>
</context>
<context>
    <name>PatternTrial</name>
    <message>
        <source>Keys in this scenario</source>
        <translation>Keys in diesem Szenario</translation>
    </message>
    <message>
        <source>would take %1</source>
        <translation>würde %1 nehmen</translation>
    </message>
    <message>
        <source>would not take %1</source>
        <translation>würde %1 nicht nehmen</translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>the default exchange</source>
        <translation>dem Default-Exchange</translation>
    </message>
    <message>
        <source>the one who fetched it</source>
        <translation>wer sie geholt hat</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>bei %1</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>on its way to %1</source>
        <translation>unterwegs nach %1</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>bei %1</translation>
    </message>
    <message>
        <source>waiting for a commit</source>
        <translation>wartet auf ein Commit</translation>
    </message>
    <message>
        <source>ready in %1</source>
        <translation>ready in %1</translation>
    </message>
    <message>
        <source>gone from %1: acknowledged</source>
        <translation>fort aus %1: bestätigt</translation>
    </message>
    <message>
        <source>fetched from %1</source>
        <translation>aus %1 geholt</translation>
    </message>
    <message>
        <source>gone from %1: dropped</source>
        <translation>fort aus %1: verworfen</translation>
    </message>
    <message>
        <source>not taken by %1</source>
        <translation>von %1 nicht genommen</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>fort</translation>
    </message>
    <message>
        <source>lost on its way from %1</source>
        <translation>auf dem Weg von %1 verloren</translation>
    </message>
</context>
<context>
    <name>PolicyForm</name>
    <message>
        <source>What it takes is known when its pattern can be read.</source>
        <translation>Worauf sie wirkt, steht fest, wenn ihr Muster lesbar ist.</translation>
    </message>
    <message>
        <source>Its pattern takes nothing that is there now.</source>
        <translation>Sein Muster passt auf nichts, was jetzt da ist.</translation>
    </message>
    <message>
        <source>Of what is there now, its pattern takes: %1</source>
        <translation>Von dem, was jetzt da ist, passt das Muster auf: %1</translation>
    </message>
    <message>
        <source>An operator policy gives numbers only; leave this empty.</source>
        <translation>Eine Operator-Policy gibt nur Zahlen vor; lassen Sie dies leer.</translation>
    </message>
    <message>
        <source>A policy needs a name.</source>
        <translation>Eine Policy braucht einen Namen.</translation>
    </message>
    <message>
        <source>Change policy %1</source>
        <translation>Policy %1 ändern</translation>
    </message>
    <message>
        <source>Add policy %1</source>
        <translation>Policy %1 hinzufügen</translation>
    </message>
    <message>
        <source>A policy has to set something: give it one of the settings.</source>
        <translation>Eine Policy muss etwas festlegen: gib ihr eine der Einstellungen.</translation>
    </message>
    <message>
        <source>There is a policy called %1 already.</source>
        <translation>Eine Policy namens %1 gibt es schon.</translation>
    </message>
</context>
<context>
    <name>PolicySection</name>
    <message>
        <source>queues</source>
        <translation>Queues</translation>
    </message>
    <message>
        <source>exchanges</source>
        <translation>Exchanges</translation>
    </message>
    <message>
        <source>queues and exchanges</source>
        <translation>Queues und Exchanges</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Policies</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Give settings to all queues or exchanges of a name</source>
        <translation>Allen Queues oder Exchanges mit passendem Namen Einstellungen geben</translation>
    </message>
    <message>
        <source>Add a policy</source>
        <translation>Eine Policy hinzufügen</translation>
    </message>
    <message>
        <source>None. A policy gives settings to all queues or exchanges whose name matches, also to those that exist already.</source>
        <translation>Keine. Eine Policy gibt allen Queues oder Exchanges mit passendem Namen Einstellungen, auch solchen, die es schon gibt.</translation>
    </message>
    <message>
        <source>%1 (operator policy)</source>
        <translation>%1 (Operator-Policy)</translation>
    </message>
    <message>
        <source>Change policy %1</source>
        <translation>Policy %1 ändern</translation>
    </message>
    <message>
        <source>Delete policy %1</source>
        <translation>Policy %1 löschen</translation>
    </message>
    <message>
        <source>%1 · %2 · priority %3</source>
        <translation>%1 · %2 · Priorität %3</translation>
    </message>
    <message>
        <source>(all names)</source>
        <translation>(alle Namen)</translation>
    </message>
    <message>
        <source>acts on %1</source>
        <translation>wirkt auf %1</translation>
    </message>
    <message>
        <source>acts on nothing now</source>
        <translation>wirkt jetzt auf nichts</translation>
    </message>
</context>
<context>
    <name>PortHandle</name>
    <message>
        <source>Drag to another node to connect them</source>
        <translation>Zu einem anderen Knoten ziehen, um sie zu verbinden</translation>
    </message>
</context>
<context>
    <name>PortPopup</name>
    <message>
        <source>Real programs</source>
        <translation>Echte Programme</translation>
    </message>
    <message>
        <source>Open the AMQP port</source>
        <translation>Den AMQP-Port öffnen</translation>
    </message>
    <message>
        <source>Exact: nothing takes time on the lines</source>
        <translation>Exakt: auf den Linien vergeht keine Zeit</translation>
    </message>
    <message>
        <source>Off, a message of your program travels as slowly as all others, so that one can watch it. On, nothing is slowed down; without a window, postroom serve is faster still.</source>
        <translation>Aus: Eine Nachricht des eigenen Programms reist so langsam wie alle anderen, damit man zusehen kann. An: nichts wird gebremst; noch schneller ist postroom serve, ganz ohne Fenster.</translation>
    </message>
    <message>
        <source>In Python, with pika:</source>
        <translation>In Python, mit pika:</translation>
    </message>
    <message>
        <source>A program that sends a message</source>
        <translation>Ein Programm, das eine Nachricht sendet</translation>
    </message>
    <message>
        <source>Who may log in…</source>
        <translation>Wer sich anmelden darf …</translation>
    </message>
    <message>
        <source>Users, what they may do, and limits of the virtual host</source>
        <translation>Benutzer, was sie dürfen, und Grenzen des Virtual Host</translation>
    </message>
</context>
<context>
    <name>PortSwitch</name>
    <message>
        <source>The port could not be opened: %1</source>
        <translation>Der Port konnte nicht geöffnet werden: %1</translation>
    </message>
    <message>
        <source>Closed. Open it, and programs with any AMQP 0-9-1 client can connect.</source>
        <translation>Geschlossen. Ist er offen, können sich Programme mit jedem AMQP-0-9-1-Client verbinden.</translation>
    </message>
    <message>
        <source>Listening on %1, user guest, password guest.</source>
        <translation>Lauscht auf %1, Benutzer guest, Passwort guest.</translation>
    </message>
    <message>
        <source>Another program, perhaps RabbitMQ, has port %1.</source>
        <translation>Ein anderes Programm, vielleicht RabbitMQ, hat Port %1.</translation>
    </message>
    <message>
        <source>The window shows the past: programs wait until it shows the present.</source>
        <translation>Das Fenster zeigt die Vergangenheit: Programme warten, bis es die Gegenwart zeigt.</translation>
    </message>
    <message>
        <source>The run is paused: programs wait until it plays.</source>
        <translation>Der Lauf ist angehalten: Programme warten, bis er läuft.</translation>
    </message>
</context>
<context>
    <name>PresenterBar</name>
    <message>
        <source>Notes for the room</source>
        <translation>Notizen für das Publikum</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>The part of the notes before (Page Up)</source>
        <translation>Der vorige Teil der Notizen (Bild auf)</translation>
    </message>
    <message>
        <source>The next part of the notes (Page Down)</source>
        <translation>Der nächste Teil der Notizen (Bild ab)</translation>
    </message>
    <message>
        <source>Pointer</source>
        <translation>Zeiger</translation>
    </message>
    <message>
        <source>No ring around the mouse any more (L)</source>
        <translation>Kein Ring mehr um die Maus (L)</translation>
    </message>
    <message>
        <source>A ring around the mouse that everybody sees (L)</source>
        <translation>Ein Ring um die Maus, den alle sehen (L)</translation>
    </message>
    <message>
        <source>Back to the whole window (Escape)</source>
        <translation>Zurück zum ganzen Fenster (Escape)</translation>
    </message>
    <message>
        <source>↓ more: Page Down</source>
        <translation>↓ weiter mit Bild ab</translation>
    </message>
</context>
<context>
    <name>PropertyRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>! %1: %2</source>
        <translation>! %1: %2</translation>
    </message>
    <message>
        <source>(default exchange)</source>
        <translation>(Default-Exchange)</translation>
    </message>
    <message>
        <source>one on each line</source>
        <translation>je Zeile einer</translation>
    </message>
    <message>
        <source>name=value, one on each line</source>
        <translation>Name=Wert, je Zeile einer</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(keine)</translation>
    </message>
    <message>
        <source>Choose from the scenario</source>
        <translation>Aus dem Szenario wählen</translation>
    </message>
    <message>
        <source>various</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>%1: various</source>
        <translation>%1: verschieden</translation>
    </message>
</context>
<context>
    <name>PropertyRows</name>
    <message>
        <source>lower case</source>
        <extracomment>How the title of a setting is written inside a sentence: translate as &quot;lower case&quot; or as &quot;as it is&quot;, in English.</extracomment>
        <translation>as it is</translation>
    </message>
</context>
<context>
    <name>QuickAdd</name>
    <message>
        <source>%1 exchange</source>
        <translation>%1-Exchange</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>Consumer</translation>
    </message>
    <message>
        <source>Connect %1 to a new…</source>
        <translation>%1 mit neuem Knoten verbinden…</translation>
    </message>
    <message>
        <source>What could stand here</source>
        <translation>Was hier stehen könnte</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>no binding matches it</source>
        <translation>kein Binding passt dazu</translation>
    </message>
    <message>
        <source>the exchange does not exist</source>
        <translation>den Exchange gibt es nicht</translation>
    </message>
    <message>
        <source>the broker refused the publish</source>
        <translation>der Broker hat die Veröffentlichung abgelehnt</translation>
    </message>
    <message>
        <source>the queue was deleted</source>
        <translation>die Queue wurde gelöscht</translation>
    </message>
    <message>
        <source>the queue was purged</source>
        <translation>die Queue wurde geleert</translation>
    </message>
    <message>
        <source>a consumer refused it</source>
        <translation>ein Consumer hat sie abgelehnt</translation>
    </message>
    <message>
        <source>it waited longer than it may</source>
        <translation>sie hat länger gewartet, als sie darf</translation>
    </message>
    <message>
        <source>the queue is full</source>
        <translation>die Queue ist voll</translation>
    </message>
    <message>
        <source>it would go round in a dead-letter circle</source>
        <translation>sie würde in einem Dead-Letter-Kreis laufen</translation>
    </message>
    <message>
        <source>the one who asked is gone</source>
        <translation>wer sie verlangt hat, ist fort</translation>
    </message>
    <message>
        <source>it came back more often than the delivery limit allows</source>
        <translation>sie kam öfter zurück, als die Zustellgrenze erlaubt</translation>
    </message>
    <message>
        <source>the broker restarted, and it was not stored</source>
        <translation>der Broker wurde neu gestartet, und sie war nicht gespeichert</translation>
    </message>
    <message>
        <source>its transaction was not committed</source>
        <translation>für ihre Transaktion gab es kein Commit</translation>
    </message>
    <message>
        <source>the connection was gone</source>
        <translation>die Verbindung war fort</translation>
    </message>
    <message>
        <source>the consumer rejected it</source>
        <translation>der Consumer hat sie mit reject abgelehnt</translation>
    </message>
    <message>
        <source>the consumer nacked it</source>
        <translation>der Consumer hat sie mit nack abgelehnt</translation>
    </message>
    <message>
        <source>its channel asked for everything back</source>
        <translation>ihr Channel hat alles zurückverlangt</translation>
    </message>
    <message>
        <source>the broker restarted</source>
        <translation>der Broker wurde neu gestartet</translation>
    </message>
    <message>
        <source>its consumer went away without an acknowledgement</source>
        <translation>ihr Consumer ging ohne Bestätigung fort</translation>
    </message>
    <message>
        <source>%1 (%2 %3)</source>
        <translation>%1 (%2 %3)</translation>
    </message>
</context>
<context>
    <name>RenameField</name>
    <message>
        <source>New name of %1</source>
        <translation>Neuer Name von %1</translation>
    </message>
</context>
<context>
    <name>RowHint</name>
    <message>
        <source>Go to a field to read here what it means.</source>
        <translation>In ein Feld gehen, um hier zu lesen, was es bedeutet.</translation>
    </message>
</context>
<context>
    <name>RunClock</name>
    <message>
        <source>max</source>
        <translation>max.</translation>
    </message>
</context>
<context>
    <name>ScenarioFiles</name>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>%1 lässt sich nicht öffnen: %2</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>The run cannot be saved: %1. “Save as…” saves the scenario without it.</source>
        <translation>Der Lauf lässt sich nicht speichern: %1. „Speichern unter…“ speichert das Szenario ohne ihn.</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2. The file is as it was before, and your work is still here.</source>
        <translation>%1 konnte nicht gespeichert werden: %2. Die Datei ist wie vorher, und die Arbeit ist noch hier.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>The file holds the scenario as it began, everything that was done in this run up to its end, and your bookmarks. Whoever opens it can play it and look at any moment of it.</source>
        <translation>Die Datei enthält das Szenario, wie es begann, alles, was in diesem Lauf bis zu seinem Ende getan wurde, und die Lesezeichen. Wer sie öffnet, kann den Lauf abspielen und jeden Zeitpunkt ansehen.</translation>
    </message>
    <message>
        <source>The other branches are kept, too.</source>
        <translation>Die anderen Zweige werden auch gespeichert.</translation>
    </message>
    <message>
        <source>Of the other branches %1 cannot be kept: real programs took part, or the beginning is forgotten.</source>
        <translation>Von den anderen Zweigen lassen sich %1 nicht speichern: Echte Programme waren beteiligt, oder der Anfang ist vergessen.</translation>
    </message>
</context>
<context>
    <name>ScenarioMenu</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>ScenarioPanel</name>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Select a node or a line to see and change what it does. Click a message to read it and to follow its life.</source>
        <translation>Einen Knoten oder eine Linie auswählen, um zu sehen und zu ändern, was sie tun. Eine Nachricht anklicken, um sie zu lesen und ihrem Leben zu folgen.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>met</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>not yet met: %1</source>
        <translation>noch nicht erfüllt: %1</translation>
    </message>
    <message>
        <source>Restart the broker</source>
        <translation>Broker neu starten</translation>
    </message>
    <message>
        <source>In good order: durable queues stay, and their persistent messages</source>
        <translation>Ordentlich: Durable Queues bleiben, und ihre persistenten Nachrichten</translation>
    </message>
    <message>
        <source>Cut its power</source>
        <translation>Strom abschalten</translation>
    </message>
    <message>
        <source>As a restart, but programs are not told: their connections just end</source>
        <translation>Wie ein Neustart, aber Programme erfahren nichts: ihre Verbindungen enden einfach</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message>
        <source>%1 µs</source>
        <translation>%1 µs</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>untätig</translation>
    </message>
    <message>
        <source>at work</source>
        <translation>arbeitet</translation>
    </message>
    <message>
        <source>crashed</source>
        <translation>abgestürzt</translation>
    </message>
    <message>
        <source>holds nothing</source>
        <translation>hält nichts</translation>
    </message>
    <message>
        <source>holds unacked</source>
        <translation>hält unacked</translation>
    </message>
</context>
<context>
    <name>SessionKeeper</name>
    <message>
        <source>The unsaved work cannot be read: %1 It stays in %2.</source>
        <translation>Die ungespeicherte Arbeit ist nicht lesbar: %1 Sie bleibt in %2.</translation>
    </message>
</context>
<context>
    <name>SpecRows</name>
    <message>
        <source>This cannot be less than 0.</source>
        <translation>Das kann nicht kleiner als 0 sein.</translation>
    </message>
</context>
<context>
    <name>StageArea</name>
    <message>
        <source>Canvas</source>
        <translation>Zeichenfläche</translation>
    </message>
    <message>
        <source>A drag selects the nodes in its rectangle. To move the canvas, hold Space and drag, or drag with the middle button.</source>
        <translation>Ziehen wählt die Knoten im Rechteck aus. Die Zeichenfläche bewegt sich beim Ziehen mit gehaltener Leertaste oder mit der mittleren Maustaste.</translation>
    </message>
    <message>
        <source>%1 is locked. Unlock it to rename it.</source>
        <translation>%1 ist gesperrt. Zum Umbenennen erst entsperren.</translation>
    </message>
</context>
<context>
    <name>StatisticsBar</name>
    <message>
        <source>Consumers</source>
        <translation>Consumer</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Queues</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Raten</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>values at %1</source>
        <translation>Werte bei %1</translation>
    </message>
    <message>
        <source>values under the pointer, at %1</source>
        <translation>Werte unter dem Zeiger, bei %1</translation>
    </message>
</context>
<context>
    <name>StatisticsModel</name>
    <message>
        <source>Messages a second</source>
        <translation>Nachrichten pro Sekunde</translation>
    </message>
    <message>
        <source>From publish to handled</source>
        <translation>Vom Veröffentlichen bis bearbeitet</translation>
    </message>
    <message>
        <source>%1 ready</source>
        <translation>%1 ready</translation>
    </message>
    <message>
        <source>%1 unacked</source>
        <translation>%1 unacked</translation>
    </message>
    <message>
        <source>%1 published</source>
        <translation>%1 veröffentlicht</translation>
    </message>
    <message>
        <source>%1 delivered</source>
        <translation>%1 zugestellt</translation>
    </message>
    <message>
        <source>%1 acked</source>
        <translation>%1 bestätigt</translation>
    </message>
    <message>
        <source>p50 %1</source>
        <translation>p50 %1</translation>
    </message>
    <message>
        <source>p95 %1</source>
        <translation>p95 %1</translation>
    </message>
    <message>
        <source>p99 %1</source>
        <translation>p99 %1</translation>
    </message>
    <message>
        <source>%1 busy</source>
        <translation>%1 beschäftigt</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>Consumer %1</source>
        <translation>Consumer %1</translation>
    </message>
    <message>
        <source>Queue %1</source>
        <translation>Queue %1</translation>
    </message>
    <message>
        <source>%1 at %2: %3. %4 over the whole run.</source>
        <translation>%1 bei %2: %3. %4 über den ganzen Lauf.</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>Messages that were published.</source>
        <translation>Nachrichten, die veröffentlicht wurden.</translation>
    </message>
    <message>
        <source>more copies</source>
        <translation>weitere Kopien</translation>
    </message>
    <message>
        <source>A message that goes to several queues becomes one copy for each of them; the first is the message itself.</source>
        <translation>Eine Nachricht, die an mehrere Queues geht, wird für jede davon eine Kopie; die erste ist die Nachricht selbst.</translation>
    </message>
    <message>
        <source>handled once</source>
        <translation>einmal bearbeitet</translation>
    </message>
    <message>
        <source>A consumer finished its work on it, or a program acknowledged it.</source>
        <translation>Ein Consumer hat die Arbeit daran beendet, oder ein Programm hat sie bestätigt.</translation>
    </message>
    <message>
        <source>handled again</source>
        <translation>noch einmal bearbeitet</translation>
    </message>
    <message>
        <source>Somebody had handled it already when it was delivered again: at least once, not exactly once.</source>
        <translation>Jemand hatte sie schon bearbeitet, als sie erneut zugestellt wurde: mindestens einmal, nicht genau einmal.</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>warten</translation>
    </message>
    <message>
        <source>%1 sent and %2 more copies are %3 handled once, %4 handled again, %5 lost and %6 waiting. Every copy is exactly one of these, so the sum always comes out.</source>
        <translation>%1 gesendet und %2 weitere Kopien sind %3 einmal bearbeitet, %4 noch einmal bearbeitet, %5 verloren und %6 wartend. Jede Kopie ist genau eines davon, darum geht die Summe immer auf.</translation>
    </message>
    <message>
        <source>It ended before anybody had handled it: no queue took it, or it expired, was rejected or dropped, or was lost with a program that crashed.</source>
        <translation>Sie endete, bevor jemand sie bearbeitet hatte: keine Queue hat sie genommen, oder sie ist abgelaufen, wurde abgewiesen oder verworfen oder ging mit einem abgestürzten Programm verloren.</translation>
    </message>
    <message>
        <source>Nobody has handled it yet: %1 in queues or in somebody&apos;s hands, %2 on the way to a queue.</source>
        <translation>Noch hat niemand sie bearbeitet: %1 in Queues oder in jemandes Händen, %2 unterwegs zu einer Queue.</translation>
    </message>
    <message>
        <source>Consumer of the program %1</source>
        <translation>Consumer des Programms %1</translation>
    </message>
</context>
<context>
    <name>StatisticsPage</name>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>The run over time: queues, rates, latencies and who works (Ctrl+T)</source>
        <translation>Der Lauf über die Zeit: Queues, Raten, Latenzen und wer arbeitet (Strg+T)</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Left and Right read the values at other times, Enter goes to that time, Escape goes back to the present.</source>
        <translation>Links und Rechts lesen die Werte zu anderen Zeiten, die Eingabetaste geht zu dieser Zeit, Escape zurück in die Gegenwart.</translation>
    </message>
    <message>
        <source>Nothing has happened yet. Press Play or Step.</source>
        <translation>Noch ist nichts geschehen. Start oder Schritt drücken.</translation>
    </message>
</context>
<context>
    <name>TableBar</name>
    <message>
        <source>Search, for example work</source>
        <translation>Suchen, zum Beispiel work</translation>
    </message>
    <message>
        <source>Search the table</source>
        <translation>Die Tabelle durchsuchen</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
</context>
<context>
    <name>TableHeader</name>
    <message>
        <source>%1, sorted downwards</source>
        <translation>%1, absteigend sortiert</translation>
    </message>
    <message>
        <source>%1, sorted upwards</source>
        <translation>%1, aufsteigend sortiert</translation>
    </message>
    <message>
        <source>Sorts the table by this column</source>
        <translation>Sortiert die Tabelle nach dieser Spalte</translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Every node and line as a row (Ctrl+Shift+T)</source>
        <translation>Alle Knoten und Linien als Zeilen (Strg+Umschalt+T)</translation>
    </message>
    <message>
        <source>Nodes and lines</source>
        <translation>Knoten und Linien</translation>
    </message>
    <message>
        <source>Nothing on the canvas fits the filter.</source>
        <translation>Nichts auf der Zeichenfläche passt zum Filter.</translation>
    </message>
    <message>
        <source>Nothing is on the canvas yet. Drag a part there, or open a scenario.</source>
        <translation>Noch ist nichts auf der Zeichenfläche. Einen Baustein dorthin ziehen oder ein Szenario öffnen.</translation>
    </message>
</context>
<context>
    <name>TableText</name>
    <message>
        <source>“%1” is not of the form name=value.</source>
        <translation>„%1“ hat nicht die Form Name=Wert.</translation>
    </message>
    <message>
        <source>“%1” stands there twice.</source>
        <translation>„%1“ steht zweimal da.</translation>
    </message>
</context>
<context>
    <name>TargetPopup</name>
    <message>
        <source>Connect %1 to</source>
        <translation>%1 verbinden mit</translation>
    </message>
    <message>
        <source>There is nothing that a line from here could lead to.</source>
        <translation>Es gibt nichts, wohin eine Linie von hier führen könnte.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Name, or a few letters of it</source>
        <translation>Name oder ein paar Buchstaben davon</translation>
    </message>
    <message>
        <source>Nothing that a line could lead to is called like this.</source>
        <translation>Nichts, wohin eine Linie führen könnte, heißt so.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>First run</source>
        <translation>Erster Lauf</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>Branch %1</source>
        <translation>Zweig %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>from %1: %2</source>
        <translation>von %1: %2</translation>
    </message>
    <message>
        <source>from the start: %1</source>
        <translation>vom Anfang: %1</translation>
    </message>
    <message>
        <source>from the start</source>
        <translation>vom Anfang</translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>Not everything can be repeated in the new branch. %1</source>
        <translation>Nicht alles lässt sich im neuen Zweig wiederholen. %1</translation>
    </message>
    <message>
        <source>without “%1”</source>
        <translation>ohne „%1“</translation>
    </message>
    <message>
        <source>This is a new branch, run until %1 as if “%2” had never been.</source>
        <translation>Das ist ein neuer Zweig, bis %1 gelaufen, als hätte es „%2“ nie gegeben.</translation>
    </message>
    <message>
        <source>with the settings of now</source>
        <translation>mit den jetzigen Einstellungen</translation>
    </message>
    <message>
        <source>This is a new run until %1, with everything from the start as it is set now.</source>
        <translation>Das ist ein neuer Lauf bis %1, in dem alles von Anfang an so eingestellt ist wie jetzt.</translation>
    </message>
    <message>
        <source>%1, not as recorded</source>
        <translation>%1, nicht wie aufgezeichnet</translation>
    </message>
</context>
<context>
    <name>TimelineBar</name>
    <message>
        <source>Time of the run: %1 of %2</source>
        <translation>Zeit des Laufs: %1 von %2</translation>
    </message>
    <message>
        <source>Left and Right go a step back or forward, Page Up and Page Down a tenth, Home and End to the start and the end.</source>
        <translation>Links und Rechts gehen einen Schritt zurück oder vor, Bild auf und Bild ab ein Zehntel, Pos1 und Ende zu Anfang und Ende.</translation>
    </message>
    <message>
        <source>Show the whole run</source>
        <translation>Den ganzen Lauf zeigen</translation>
    </message>
    <message>
        <source>Set a bookmark here (B)</source>
        <translation>Hier ein Lesezeichen setzen (B)</translation>
    </message>
    <message>
        <source>History (%1)</source>
        <translation>Verlauf (%1)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>What was done, branches, and what if (H)</source>
        <translation>Was getan wurde, Zweige und was wäre wenn (H)</translation>
    </message>
</context>
<context>
    <name>TimelineSigns</name>
    <message>
        <source>%1 × crashed, hung or cut off</source>
        <translation>%1 × abgestürzt, hängend oder gekappt</translation>
    </message>
    <message>
        <source>%1 × requeued</source>
        <translation>%1 × wieder eingereiht</translation>
    </message>
    <message>
        <source>%1 × dead-lettered</source>
        <translation>%1 × dead-lettered</translation>
    </message>
    <message>
        <source>%1 × dropped or lost</source>
        <translation>%1 × verworfen oder verloren</translation>
    </message>
    <message>
        <source>%1 × refused</source>
        <translation>%1 × abgelehnt</translation>
    </message>
    <message>
        <source>%1 × broker stopped, started or alarmed</source>
        <translation>%1 × Broker beendet, gestartet oder alarmiert</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Bookmark: %1</source>
        <translation>Lesezeichen: %1</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>Eingriff: %1</translation>
    </message>
</context>
<context>
    <name>ToastList</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Z)</source>
        <translation>%1 (Strg+Z)</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Shift+Z)</source>
        <translation>%1 (Strg+Umschalt+Z)</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Let real programs connect over AMQP (Ctrl+P)</source>
        <translation>Echte Programme über AMQP verbinden lassen (Strg+P)</translation>
    </message>
    <message>
        <source>Keys (F1)</source>
        <translation>Tasten (F1)</translation>
    </message>
    <message>
        <source>Side panel (Ctrl+I)</source>
        <translation>Seitenleiste (Strg+I)</translation>
    </message>
    <message>
        <source>Search commands, nodes and scenarios (/ or Ctrl+K)</source>
        <translation>Befehle, Knoten und Szenarien suchen (/ oder Strg+K)</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Shift+D)</source>
        <translation>%1 (Strg+Umschalt+D)</translation>
    </message>
</context>
<context>
    <name>TopologyModel</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Unacked</source>
        <translation>Unacked</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>(default exchange)</source>
        <translation>(Default-Exchange)</translation>
    </message>
    <message>
        <source>publishes to</source>
        <translation>Veröffentlichung</translation>
    </message>
    <message>
        <source>binding</source>
        <translation>Binding</translation>
    </message>
    <message>
        <source>default binding</source>
        <translation>Default-Binding</translation>
    </message>
    <message>
        <source>alternate exchange</source>
        <translation>Alternate Exchange</translation>
    </message>
    <message>
        <source>dead-letters to</source>
        <translation>Dead Letters</translation>
    </message>
    <message>
        <source>consumed by</source>
        <translation>Zustellung</translation>
    </message>
    <message>
        <source>publishes on</source>
        <translation>Weiterveröffentlichung</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 von %2 nach %3</translation>
    </message>
    <message>
        <source>%1 %4 from %2 to %3</source>
        <translation>%1 %4 von %2 nach %3</translation>
    </message>
</context>
<context>
    <name>TransportBar</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Stop time (Space)</source>
        <translation>Zeit anhalten (Leertaste)</translation>
    </message>
    <message>
        <source>Let time run (Space)</source>
        <translation>Zeit laufen lassen (Leertaste)</translation>
    </message>
    <message>
        <source>Look at the start (Home)</source>
        <translation>Den Anfang ansehen (Pos1)</translation>
    </message>
    <message>
        <source>Go to just before the last thing that happened (Left)</source>
        <translation>Bis kurz vor das letzte Geschehen gehen (Links)</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Go to the next thing that happens (S or Right)</source>
        <translation>Zum Nächsten gehen, was geschieht (S oder Rechts)</translation>
    </message>
    <message>
        <source>Look at the end of what is known (End)</source>
        <translation>Das Ende des Bekannten ansehen (Ende)</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Begin a new run with the settings of now (Ctrl+R)</source>
        <translation>Einen neuen Lauf mit den jetzigen Einstellungen beginnen (Strg+R)</translation>
    </message>
    <message>
        <source>Time of the run: %1</source>
        <translation>Zeit des Laufs: %1</translation>
    </message>
    <message>
        <source>looking for that moment…</source>
        <translation>der Zeitpunkt wird gesucht…</translation>
    </message>
    <message>
        <source>running as fast as possible</source>
        <translation>läuft so schnell wie möglich</translation>
    </message>
    <message>
        <source>the past, of %1</source>
        <translation>Vergangenheit, von %1</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Slower ( [ )</source>
        <translation>Langsamer ( [ )</translation>
    </message>
    <message>
        <source>Speed, %1</source>
        <translation>Tempo, %1</translation>
    </message>
    <message>
        <source>Faster ( ] )</source>
        <translation>Schneller ( ] )</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>suche …</translation>
    </message>
    <message>
        <source>at full speed</source>
        <translation>so schnell es geht</translation>
    </message>
    <message>
        <source>past</source>
        <translation>Vergangenheit</translation>
    </message>
</context>
<context>
    <name>UserForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What it logs in with. A user keeps its name for ever.</source>
        <translation>Womit er sich anmeldet. Ein Benutzer behält seinen Namen für immer.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>For programs at the port; simulated ones need none. It stands in the scenario file as it is written here, for everybody to read: use none that you use elsewhere.</source>
        <translation>Für Programme am Port; simulierte brauchen keins. Es steht in der Szenariodatei so, wie es hier steht, für alle lesbar: Nehmen Sie keins, das Sie anderswo benutzen.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>May connect</source>
        <translation>Darf sich verbinden</translation>
    </message>
    <message>
        <source>Without it, the broker refuses its connections to this virtual host (530), whatever stands below.</source>
        <translation>Ohne dies weist der Broker seine Verbindungen zu diesem Virtual Host ab (530), was immer darunter steht.</translation>
    </message>
    <message>
        <source>Configure</source>
        <translation>Konfigurieren</translation>
    </message>
    <message>
        <source>Which queues and exchanges it may declare and delete: a regular expression on their names. .* is all of them; empty is none.</source>
        <translation>Welche Queues und Exchanges er deklarieren und löschen darf: ein regulärer Ausdruck auf ihre Namen. .* sind alle; leer ist keine.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Which exchanges it may publish to, and which queues and exchanges it may bind to something: a regular expression. The default exchange is called amq.default here.</source>
        <translation>An welche Exchanges er senden und welche Queues und Exchanges er an etwas binden darf: ein regulärer Ausdruck. Der Default Exchange heißt hier amq.default.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Which queues it may consume, and which exchanges it may bind queues to: a regular expression. .* is all of them; empty is none.</source>
        <translation>Aus welchen Queues er lesen und an welche Exchanges er Queues binden darf: ein regulärer Ausdruck. .* sind alle; leer ist keine.</translation>
    </message>
    <message>
        <source>A user needs a name.</source>
        <translation>Ein Benutzer braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a user called %1 already.</source>
        <translation>Einen Benutzer namens %1 gibt es schon.</translation>
    </message>
    <message>
        <source>Add user %1</source>
        <translation>Benutzer %1 hinzufügen</translation>
    </message>
    <message>
        <source>Change user %1</source>
        <translation>Benutzer %1 ändern</translation>
    </message>
</context>
<context>
    <name>UserSection</name>
    <message>
        <source>Users and limits</source>
        <translation>Benutzer und Grenzen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Users, what they may do, and limits of the virtual host</source>
        <translation>Benutzer, was sie dürfen, und Grenzen des Virtual Host</translation>
    </message>
    <message>
        <source>Show users and limits</source>
        <translation>Benutzer und Grenzen zeigen</translation>
    </message>
</context>
<context>
    <name>UsersDialog</name>
    <message>
        <source>Users and limits</source>
        <translation>Benutzer und Grenzen</translation>
    </message>
    <message>
        <source>A program at the port logs in with a name and a password. Simulated ones connect as guest, or as the user that their properties name.</source>
        <translation>Ein Programm am Port meldet sich mit Name und Passwort an. Simulierte verbinden sich als guest oder als der Benutzer, der in ihren Eigenschaften steht.</translation>
    </message>
    <message>
        <source>Change user %1</source>
        <translation>Benutzer %1 ändern</translation>
    </message>
    <message>
        <source>Delete user %1</source>
        <translation>Benutzer %1 löschen</translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation>Benutzer hinzufügen</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Virtual hosts</source>
        <translation>Virtuelle Hosts</translation>
    </message>
    <message>
        <source>Each is a broker of its own, with its own queues and exchanges. A part belongs to the one that its properties name.</source>
        <translation>Jeder ist ein Broker für sich, mit eigenen Queues und Exchanges. Ein Teil gehört zu dem, den seine Eigenschaften nennen.</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>wird benutzt</translation>
    </message>
    <message>
        <source>Delete virtual host %1</source>
        <translation>Virtuellen Host %1 löschen</translation>
    </message>
    <message>
        <source>Name of another one</source>
        <translation>Name eines weiteren</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a virtual host</source>
        <translation>Einen virtuellen Host hinzufügen</translation>
    </message>
</context>
<context>
    <name>VhostDialog</name>
    <message>
        <source>Which virtual host?</source>
        <translation>Welcher virtuelle Host?</translation>
    </message>
    <message>
        <source>The file describes several. Postroom imports one of them.</source>
        <translation>Die Datei beschreibt mehrere. Postroom importiert einen davon.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ViewChoices</name>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Hoher Kontrast, hell</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>WhyNotSentences</name>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>%1 did not match: %2</source>
        <translation>%1 passte nicht: %2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>It was in %1 and has left it.</source>
        <translation>Sie war in %1 und hat sie verlassen.</translation>
    </message>
    <message>
        <source>It was in %1. %2</source>
        <translation>Sie war in %1. %2</translation>
    </message>
    <message>
        <source>It is in %1 now.</source>
        <translation>Sie ist jetzt in %1.</translation>
    </message>
    <message>
        <source>It is on its way to %1.</source>
        <translation>Sie ist unterwegs nach %1.</translation>
    </message>
    <message>
        <source>It was routed to %1, but did not get in: %2.</source>
        <translation>Sie wurde an %1 geleitet, kam aber nicht hinein: %2.</translation>
    </message>
    <message>
        <source>It has not reached an exchange yet.</source>
        <translation>Sie hat noch keinen Exchange erreicht.</translation>
    </message>
    <message>
        <source>It never reached an exchange: %1.</source>
        <translation>Sie hat nie einen Exchange erreicht: %1.</translation>
    </message>
    <message>
        <source>%1 did not exist when %2 routed it.</source>
        <translation>%1 gab es noch nicht, als %2 sie weiterleitete.</translation>
    </message>
    <message>
        <source>%1 belongs to another virtual host.</source>
        <translation>%1 gehört zu einem anderen virtuellen Host.</translation>
    </message>
    <message>
        <source>The default exchange puts a message into the queue that its key names, and the key was %1.</source>
        <translation>Der Default-Exchange legt eine Nachricht in die Queue, die ihr Key nennt, und der Key war %1.</translation>
    </message>
    <message>
        <source>At %1: %2.</source>
        <translation>Bei %1: %2.</translation>
    </message>
    <message>
        <source>Only an alternate exchange leads to %1, and that gets what no binding takes. A binding of %2 took it.</source>
        <translation>Zu %1 führt nur ein Alternate Exchange, und der bekommt, was kein Binding nimmt. Ein Binding von %2 hat sie genommen.</translation>
    </message>
    <message>
        <source>No binding led from %1 to %2 when it was routed.</source>
        <translation>Kein Binding führte von %1 zu %2, als sie weitergeleitet wurde.</translation>
    </message>
    <message>
        <source>It was routed so long ago that this is not known any more.</source>
        <translation>Sie wurde vor so langer Zeit weitergeleitet, dass dies nicht mehr bekannt ist.</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>ein anderes Programm</translation>
    </message>
    <message>
        <source> (%1 unacked with other consumers)</source>
        <translation> (%1 unacked bei anderen Consumern)</translation>
    </message>
    <message>
        <source>Its acknowledgements have to wait: its connection is blocked by the memory alarm.</source>
        <translation>Seine Bestätigungen müssen warten: seine Verbindung ist durch den Speicheralarm blockiert.</translation>
    </message>
    <message>
        <source>It crashed, and comes back only when it is restarted.</source>
        <translation>Er ist abgestürzt und kommt erst zurück, wenn er neu gestartet wird.</translation>
    </message>
    <message>
        <source>It crashed, and will be back at %1.</source>
        <translation>Er ist abgestürzt und kommt bei %1 zurück.</translation>
    </message>
    <message>
        <source>%1 has %2 for itself (exclusive), so the broker refused this one.</source>
        <translation>%1 hat %2 für sich allein (exclusive), darum hat der Broker diesen hier abgewiesen.</translation>
    </message>
    <message>
        <source>The broker refused it: %1</source>
        <translation>Der Broker hat ihn abgewiesen: %1</translation>
    </message>
    <message>
        <source>It is not running.</source>
        <translation>Er läuft nicht.</translation>
    </message>
    <message>
        <source>Its queue does not exist. It waits until somebody declares it.</source>
        <translation>Seine Queue gibt es nicht. Er wartet, bis jemand sie deklariert.</translation>
    </message>
    <message>
        <source>It does not consume %1 at the moment.</source>
        <translation>Er konsumiert %1 im Moment nicht.</translation>
    </message>
    <message>
        <source>%1 has a single active consumer, and that is %2. This one waits until that one goes.</source>
        <translation>%1 hat nur einen aktiven Consumer (single active consumer), und das ist %2. Dieser wartet, bis jener geht.</translation>
    </message>
    <message>
        <source>It holds %1 unacked of the %2 it may (prefetch). It gets the next one when it has acknowledged.</source>
        <translation>Er hält %1 unacked von %2, die er darf (Prefetch). Die nächste bekommt er, wenn er bestätigt hat.</translation>
    </message>
    <message>
        <source>All consumers of its channel together hold as many as they may: %1.</source>
        <translation>Alle Consumer seines Channels zusammen halten so viele, wie sie dürfen: %1.</translation>
    </message>
    <message>
        <source>No message is ready in %1%3, and the next one goes to %2, which has a higher priority and room.</source>
        <translation>In %1 ist keine Nachricht ready%3, und die nächste geht an %2 mit höherer Priorität und freiem Platz.</translation>
    </message>
    <message>
        <source>No message is ready in %1%3, and the next one goes to %2, whose turn it is.</source>
        <translation>In %1 ist keine Nachricht ready%3, und die nächste geht an %2, der an der Reihe ist.</translation>
    </message>
    <message>
        <source>No message is ready in %1%2. The next one is for this consumer.</source>
        <translation>In %1 ist keine Nachricht ready%2. Die nächste ist für diesen Consumer.</translation>
    </message>
    <message>
        <source>It is not running, and will be started at %1.</source>
        <translation>Er läuft nicht und wird um %1 gestartet.</translation>
    </message>
    <message>
        <source>It has no queue. Drag a line from a queue to it, or name one under Queue.</source>
        <translation>Er hat keine Queue. Eine Linie von einer Queue zu ihm ziehen oder unter Queue eine nennen.</translation>
    </message>
    <message>
        <source>It waits for direct replies, which come without a queue.</source>
        <translation>Er wartet auf direkte Antworten; die kommen ohne Queue.</translation>
    </message>
    <message>
        <source>It consumes no queue.</source>
        <translation>Es konsumiert keine Queue.</translation>
    </message>
    <message>
        <source>It holds %1 unacked. %2</source>
        <translation>Er hält %1 unacked. %2</translation>
    </message>
    <message>
        <source>Consumer %1: %2</source>
        <translation>Consumer %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>the binding “%1”</source>
        <translation>das Binding „%1“</translation>
    </message>
</context>
<context>
    <name>WhySection</name>
    <message>
        <source>Why is it here?</source>
        <translation>Warum ist sie hier?</translation>
    </message>
    <message>
        <source>Which copy of the message</source>
        <translation>Welche Kopie der Nachricht</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <translation>Sie ist %1.</translation>
    </message>
    <message>
        <source>Why did a queue not get it?</source>
        <translation>Warum hat eine Queue sie nicht bekommen?</translation>
    </message>
    <message>
        <source>The queue that is asked about</source>
        <translation>Die Queue, um die es geht</translation>
    </message>
    <message>
        <source>Choose a queue…</source>
        <translation>Queue wählen…</translation>
    </message>
</context>
<context>
    <name>WhySentences</name>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>the default exchange</source>
        <translation>dem Default-Exchange</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 published it to %2 with the key %3, because it had handled %4.</source>
        <translation>%1 hat sie mit dem Key %3 an %2 veröffentlicht, weil %4 bearbeitet war.</translation>
    </message>
    <message>
        <source>%1 published it to %2 with the key %3.</source>
        <translation>%1 hat sie mit dem Key %3 an %2 veröffentlicht.</translation>
    </message>
    <message>
        <source>The default exchange put it into the queue that its key names.</source>
        <translation>Der Default-Exchange hat sie in die Queue gelegt, die ihr Key nennt.</translation>
    </message>
    <message>
        <source>No binding of %1 matched it, so it went to the alternate exchange.</source>
        <translation>Kein Binding von %1 passte, darum ging sie an den Alternate Exchange.</translation>
    </message>
    <message>
        <source>The default exchange handed it to the one who waits for this reply.</source>
        <translation>Der Default-Exchange hat sie dem gegeben, der auf diese Antwort wartet.</translation>
    </message>
    <message>
        <source>It reached %1, where no binding matched it.</source>
        <translation>Sie erreichte %1, wo kein Binding passte.</translation>
    </message>
    <message>
        <source>It reached %1.</source>
        <translation>Sie erreichte %1.</translation>
    </message>
    <message>
        <source>%1 sent it to %2: a fanout exchange takes every binding.</source>
        <translation>%1 hat sie an %2 geschickt: ein Fanout-Exchange nimmt jedes Binding.</translation>
    </message>
    <message>
        <source>%1 sent it to %2: the binding “%3” matched, because %4.</source>
        <translation>%1 hat sie an %2 geschickt: das Binding „%3“ passte (%4).</translation>
    </message>
    <message>
        <source>It arrived in %1.</source>
        <translation>Sie kam in %1 an.</translation>
    </message>
    <message>
        <source>It arrived in %1, where it may wait for %2.</source>
        <translation>Sie kam in %1 an, wo sie %2 warten darf.</translation>
    </message>
    <message>
        <source>It was delivered to %1%2.</source>
        <translation>Sie wurde an %1 zugestellt%2.</translation>
    </message>
    <message>
        <source>It is marked as redelivered, because it was delivered before.</source>
        <translation>Sie ist als redelivered markiert, weil sie schon einmal zugestellt wurde.</translation>
    </message>
    <message>
        <source>The queue forgot it at once: the acknowledgement is automatic.</source>
        <translation>Die Queue hat sie sofort vergessen: die Bestätigung ist automatisch.</translation>
    </message>
    <message>
        <source>the only consumer of %1</source>
        <translation>der einzige Consumer von %1</translation>
    </message>
    <message>
        <source>the only one of %1 consumers that had room</source>
        <translation>der einzige von %1 Consumern mit freiem Platz</translation>
    </message>
    <message>
        <source>whose turn it was among %1 consumers (round robin)</source>
        <translation>der von %1 Consumern an der Reihe war (Round Robin)</translation>
    </message>
    <message>
        <source>which had the highest priority of %1 consumers</source>
        <translation>der die höchste Priorität von %1 Consumern hatte</translation>
    </message>
    <message>
        <source>the only active one of %1 consumers</source>
        <translation>der einzige aktive von %1 Consumern</translation>
    </message>
    <message>
        <source>, %1</source>
        <translation>, %1</translation>
    </message>
    <message>
        <source>, %1; it now holds %2 of the %3 it may (prefetch)</source>
        <translation>, %1; er hält jetzt %2 von %3, die er darf (Prefetch)</translation>
    </message>
    <message>
        <source>so it went back to %1</source>
        <translation>darum ging sie nach %1 zurück</translation>
    </message>
    <message>
        <source>so it went back to its old place in %1</source>
        <translation>darum ging sie an ihren alten Platz in %1 zurück</translation>
    </message>
    <message>
        <source>%1, %2. It will be marked as redelivered.</source>
        <translation>%1, %2. Sie wird als redelivered markiert.</translation>
    </message>
    <message>
        <source>%1 crashed before it acknowledged it</source>
        <translation>%1 stürzte vor der Bestätigung ab</translation>
    </message>
    <message>
        <source>%1 was removed before it acknowledged it</source>
        <translation>%1 wurde vor der Bestätigung entfernt</translation>
    </message>
    <message>
        <source>%1 connected anew with other settings</source>
        <translation>%1 verband sich neu, mit anderen Einstellungen</translation>
    </message>
    <message>
        <source>The broker closed its channel (%1)</source>
        <translation>Der Broker hat ihren Channel geschlossen (%1)</translation>
    </message>
    <message>
        <source>It was at the head of %1 when its time was over%2</source>
        <translation>Sie stand vorn in %1, als ihre Zeit um war%2</translation>
    </message>
    <message>
        <source>%1 was full when %2 came in, and this one was first in line</source>
        <translation>%1 war voll, als %2 hereinkam, und diese stand vorn</translation>
    </message>
    <message>
        <source>%1 was full</source>
        <translation>%1 war voll</translation>
    </message>
    <message>
        <source> (after %1)</source>
        <translation> (nach %1)</translation>
    </message>
    <message>
        <source>%1, so it was dropped from %2.</source>
        <translation>%1, darum wurde sie aus %2 verworfen.</translation>
    </message>
    <message>
        <source>%1, but the dead-letter exchange %2 does not exist.</source>
        <translation>%1, aber den Dead-Letter-Exchange %2 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1, so it left %2 as a dead letter for %3, with the key %4.</source>
        <translation>%1, darum verließ sie %2 als Dead Letter an %3, mit dem Key %4.</translation>
    </message>
    <message>
        <source>It ends here: %1.</source>
        <translation>Hier endet sie: %1.</translation>
    </message>
    <message>
        <source>%1 did not take it: %2.</source>
        <translation>%1 hat sie nicht genommen: %2.</translation>
    </message>
    <message>
        <source>%1 acknowledged it, so the queue %2 forgot it.</source>
        <translation>%1 hat sie bestätigt, darum hat die Queue %2 sie vergessen.</translation>
    </message>
    <message>
        <source>%1 fetched it from %2 (basic.get).</source>
        <translation>%1 hat sie aus %2 geholt (basic.get).</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Cut the broker&apos;s power</source>
        <translation>Dem Broker den Strom abschalten</translation>
    </message>
    <message>
        <source>Restart the broker</source>
        <translation>Broker neu starten</translation>
    </message>
    <message>
        <source>one message in it is lost</source>
        <translation>eine Nachricht darin ist verloren</translation>
    </message>
    <message>
        <source>%1 messages in it are lost</source>
        <translation>%1 Nachrichten darin sind verloren</translation>
    </message>
    <message>
        <source>A queue&apos;s settings cannot change while it exists, so %1 was deleted and declared again; %2.</source>
        <translation>Die Einstellungen einer Queue lassen sich nicht ändern, solange es sie gibt; darum wurde %1 gelöscht und neu deklariert; %2.</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>%1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>There is such a binding already.</source>
        <translation>Ein solches Binding gibt es schon.</translation>
    </message>
    <message>
        <source>The run made %1 by itself; it is not part of the scenario.</source>
        <translation>%1 hat der Lauf selbst gemacht; es gehört nicht zum Szenario.</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Delete a line</source>
        <translation>Eine Linie löschen</translation>
    </message>
    <message>
        <source>This is a recorded run, exactly as it was. Play it, or go to any moment of it.</source>
        <translation>Das ist ein aufgezeichneter Lauf, genau wie er war. Er lässt sich abspielen und an jedem Zeitpunkt ansehen.</translation>
    </message>
    <message>
        <source>The rules have changed since this run was recorded, so what you see is not quite what was seen then.</source>
        <translation>Die Regeln haben sich seit der Aufzeichnung dieses Laufs geändert; zu sehen ist also nicht ganz dasselbe wie damals.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Paused at %1: %2</source>
        <translation>Angehalten bei %1: %2</translation>
    </message>
    <message>
        <source>Time stands still: something repeats without taking time, such as a message that is requeued at once for ever. Give the work or the line a duration.</source>
        <translation>Die Zeit steht still: Etwas wiederholt sich, ohne Zeit zu brauchen, etwa eine Nachricht, die immer wieder sofort eingereiht wird. Die Arbeit oder die Linie braucht eine Dauer.</translation>
    </message>
    <message>
        <source>Nothing is left to happen. Add a producer, or restart.</source>
        <translation>Es kann nichts mehr geschehen. Einen Producer hinzufügen oder neu starten.</translation>
    </message>
    <message>
        <source>A new branch begins here, at %1. What came after it is kept under History.</source>
        <translation>Hier, bei %1, beginnt ein neuer Zweig. Was danach kam, bleibt unter Verlauf erhalten.</translation>
    </message>
    <message>
        <source>Undone: %1. It is %2 again.</source>
        <translation>Rückgängig gemacht: %1. Es ist wieder %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be undone while programs are connected: time cannot go back for them.</source>
        <translation>„%1“ lässt sich nicht rückgängig machen, solange Programme verbunden sind: für sie kann die Zeit nicht zurückgehen.</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Zurücknehmen: %1</translation>
    </message>
    <message>
        <source>“%1” cannot be undone now. %2</source>
        <translation>„%1“ lässt sich jetzt nicht rückgängig machen. %2</translation>
    </message>
    <message>
        <source>Done again: %1. It is %2.</source>
        <translation>Wiederholt: %1. Es ist %2.</translation>
    </message>
    <message>
        <source>%1 has connected anew to take on its new settings.</source>
        <translation>%1 hat sich neu verbunden, um die neuen Einstellungen zu übernehmen.</translation>
    </message>
    <message>
        <source>The message it held went back to its queue.</source>
        <translation>Die gehaltene Nachricht ging in ihre Queue zurück.</translation>
    </message>
    <message>
        <source>The %1 messages it held went back to their queue.</source>
        <translation>Die %1 gehaltenen Nachrichten gingen in ihre Queue zurück.</translation>
    </message>
    <message>
        <source>%1 is locked. Unlock it to rename it.</source>
        <translation>%1 ist gesperrt. Zum Umbenennen erst entsperren.</translation>
    </message>
    <message>
        <source>%1 is not part of the scenario, so it cannot be renamed here.</source>
        <translation>%1 gehört nicht zum Szenario und lässt sich darum hier nicht umbenennen.</translation>
    </message>
    <message>
        <source>%1 is locked. Unlock it to delete it.</source>
        <translation>%1 ist gesperrt. Zum Löschen erst entsperren.</translation>
    </message>
    <message>
        <source>The rules have changed since these branches were recorded: %1. They are kept as they run now.</source>
        <translation>Seit der Aufzeichnung dieser Zweige haben sich die Regeln geändert: %1. Sie bleiben so, wie sie jetzt laufen.</translation>
    </message>
    <message>
        <source>The message that was on its way is lost.</source>
        <translation>Die Nachricht, die unterwegs war, ist verloren.</translation>
    </message>
    <message>
        <source>The %1 messages that were on their way are lost.</source>
        <translation>Die %1 Nachrichten, die unterwegs waren, sind verloren.</translation>
    </message>
    <message>
        <source>A queue keeps its name while it exists, so %1 was deleted and %2 was declared; %3.</source>
        <translation>Eine Queue behält ihren Namen, solange es sie gibt; darum wurde %1 gelöscht und %2 deklariert; %3.</translation>
    </message>
    <message>
        <source>%1 is on its way to it.</source>
        <translation>%1 ist unterwegs zu ihm.</translation>
    </message>
</context>
<context>
    <name>ZoomButtons</name>
    <message>
        <source>Zoom out (-)</source>
        <translation>Verkleinern (-)</translation>
    </message>
    <message>
        <source>Show everything (F)</source>
        <translation>Alles zeigen (F)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Vergrößern (+)</translation>
    </message>
</context>
</TS>
