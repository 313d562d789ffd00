<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>ActingPolicies</name>
    <message>
        <source>Operator policy %1 acts here</source>
        <translation>A operator policy %1 atua aqui</translation>
    </message>
    <message>
        <source>Policy %1 acts here</source>
        <translation>A policy %1 atua aqui</translation>
    </message>
    <message>
        <source>%1 – set by the run</source>
        <translation>%1 – definido pela execução</translation>
    </message>
    <message>
        <source>Change policy %1</source>
        <translation>Alterar a policy %1</translation>
    </message>
</context>
<context>
    <name>ActionItem</name>
    <message>
        <source>Ctrl</source>
        <comment>key</comment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <comment>key</comment>
        <translation>Shift</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Import definitions…</source>
        <translation>Importar definições…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salvar como…</translation>
    </message>
    <message>
        <source>Save with its run…</source>
        <translation>Salvar com a execução…</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Desfazer: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Refazer: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Cores claras</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Cores escuras</translation>
    </message>
    <message>
        <source>Show or hide the log</source>
        <translation>Mostrar ou ocultar o log</translation>
    </message>
    <message>
        <source>Show or hide the statistics</source>
        <translation>Mostrar ou ocultar as estatísticas</translation>
    </message>
    <message>
        <source>Show or hide the journey of a message</source>
        <translation>Mostrar ou ocultar o percurso de uma mensagem</translation>
    </message>
    <message>
        <source>Show or hide the side panel</source>
        <translation>Mostrar ou ocultar o painel lateral</translation>
    </message>
    <message>
        <source>AMQP port</source>
        <translation>Porta AMQP</translation>
    </message>
    <message>
        <source>Present to a room</source>
        <translation>Apresentar à plateia</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Show or hide the table of nodes and lines</source>
        <translation>Mostrar ou ocultar a tabela de nós e linhas</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Recortar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Colar</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Select all nodes</source>
        <translation>Selecionar todos os nós</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Trancar</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Pesquisar comandos</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Não selecionar nada</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Align left edges</source>
        <translation>Alinhar bordas esquerdas</translation>
    </message>
    <message>
        <source>Align centres, one above the other</source>
        <translation>Alinhar centros, um acima do outro</translation>
    </message>
    <message>
        <source>Align right edges</source>
        <translation>Alinhar bordas direitas</translation>
    </message>
    <message>
        <source>Align upper edges</source>
        <translation>Alinhar bordas superiores</translation>
    </message>
    <message>
        <source>Align middles, side by side</source>
        <translation>Alinhar meios, lado a lado</translation>
    </message>
    <message>
        <source>Align lower edges</source>
        <translation>Alinhar bordas inferiores</translation>
    </message>
    <message>
        <source>Distribute: equal gaps from left to right</source>
        <translation>Distribuir: espaços iguais da esquerda para a direita</translation>
    </message>
    <message>
        <source>Distribute: equal gaps from top to bottom</source>
        <translation>Distribuir: espaços iguais de cima para baixo</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>One step forward</source>
        <translation>Um passo à frente</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Um passo atrás</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Esquerda</translation>
    </message>
    <message>
        <source>Go to the start of the run</source>
        <translation>Ir ao início da execução</translation>
    </message>
    <message>
        <source>Go to the end of the run</source>
        <translation>Ir ao fim da execução</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Mais rápido</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Mais devagar</translation>
    </message>
    <message>
        <source>Bookmark this moment</source>
        <translation>Marcar este momento</translation>
    </message>
    <message>
        <source>History, branches, what if, pause when</source>
        <translation>Histórico, ramos, e se, pausar quando</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Aumentar o zoom</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Diminuir o zoom</translation>
    </message>
    <message>
        <source>Restart the broker</source>
        <translation>Reiniciar o broker</translation>
    </message>
    <message>
        <source>Cut the broker&apos;s power</source>
        <translation>Cortar a energia do broker</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>Destrancar %1</translation>
    </message>
    <message>
        <source>Lock %1</source>
        <translation>Trancar %1</translation>
    </message>
    <message>
        <source>Arrange what is selected</source>
        <translation>Organizar o que está selecionado</translation>
    </message>
    <message>
        <source>Arrange all nodes</source>
        <translation>Organizar todos os nós</translation>
    </message>
    <message>
        <source>Add a policy</source>
        <translation>Adicionar uma policy</translation>
    </message>
    <message>
        <source>Show users and limits</source>
        <translation>Mostrar usuários e limites</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Reduzir movimento</translation>
    </message>
    <message>
        <source>Crowds where messages would hide each other</source>
        <translation>Mostrar mensagens sobrepostas como multidão</translation>
    </message>
</context>
<context>
    <name>AnnotateButton</name>
    <message>
        <source>Annotate</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Write or draw on the canvas. It changes nothing in the run.</source>
        <translation>Escrever ou desenhar na área de desenho. Isto não muda nada na execução.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Group with a title</source>
        <translation>Grupo com título</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Seta</translation>
    </message>
</context>
<context>
    <name>AnnotationHandle</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Seta</translation>
    </message>
    <message>
        <source>Arrow keys move it, Enter writes on it, Delete deletes it.</source>
        <translation>As setas movem, Enter escreve, Delete exclui.</translation>
    </message>
    <message>
        <source>Double-click to write, drag to move, Delete to remove.</source>
        <translation>Clique duas vezes para escrever, arraste para mover, Delete para remover.</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>O que está escrito</translation>
    </message>
</context>
<context>
    <name>AnnotationModel</name>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>arrow</source>
        <translation>seta</translation>
    </message>
    <message>
        <source>Double-click to write</source>
        <translation>Clique duas vezes para escrever</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Add a %1</source>
        <translation>Adicionar %1</translation>
    </message>
    <message>
        <source>Write on a %1</source>
        <translation>Mudar texto de %1</translation>
    </message>
    <message>
        <source>Move a %1</source>
        <translation>Mover %1</translation>
    </message>
    <message>
        <source>Remove a %1</source>
        <translation>Remover %1</translation>
    </message>
</context>
<context>
    <name>Arranger</name>
    <message>
        <source>%1 is locked. Unlock it to move it.</source>
        <translation>%1 está trancado. Destranque para mover.</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Mover %1</translation>
    </message>
    <message>
        <source>Align %1</source>
        <translation>Alinhar %1</translation>
    </message>
    <message>
        <source>Distribute %1</source>
        <translation>Distribuir %1</translation>
    </message>
    <message>
        <source>Lock %1</source>
        <translation>Trancar %1</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>Destrancar %1</translation>
    </message>
    <message>
        <source>What is locked stays where it is. Unlock it to move it.</source>
        <translation>O que está trancado fica onde está. Destranque para mover.</translation>
    </message>
    <message>
        <source>Everything is arranged already.</source>
        <translation>Tudo já está organizado.</translation>
    </message>
    <message>
        <source>Arrange %1</source>
        <translation>Organizar %1</translation>
    </message>
    <message>
        <source>Arrange all nodes</source>
        <translation>Organizar todos os nós</translation>
    </message>
</context>
<context>
    <name>BindPopup</name>
    <message>
        <source>Bind %1 to %2</source>
        <translation>Vincular %1 a %2</translation>
    </message>
    <message>
        <source>Takes messages whose routing key is exactly this one.</source>
        <translation>Aceita mensagens cuja routing key é exatamente esta.</translation>
    </message>
    <message>
        <source>Takes messages whose routing key fits the pattern: * is exactly one word, # is any number of words. Words are divided by dots.</source>
        <translation>Aceita mensagens cuja routing key se encaixa no padrão: * é exatamente uma palavra, # é qualquer número de palavras. As palavras são separadas por pontos.</translation>
    </message>
    <message>
        <source>Takes messages that carry these headers, whatever the routing key.</source>
        <translation>Aceita mensagens que trazem estes headers, qualquer que seja a routing key.</translation>
    </message>
    <message>
        <source>for example orders.*.paid or logs.#</source>
        <translation>por exemplo orders.*.paid ou logs.#</translation>
    </message>
    <message>
        <source>for example invoice</source>
        <translation>por exemplo invoice</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>Routing key</source>
        <translation>Routing key</translation>
    </message>
    <message>
        <source>name=value, one on each line</source>
        <translation>nome=valor, um por linha</translation>
    </message>
    <message>
        <source>Headers to compare</source>
        <translation>Headers a comparar</translation>
    </message>
    <message>
        <source>One of them is enough (any)</source>
        <translation>Basta um deles (any)</translation>
    </message>
    <message>
        <source>All of them must fit (all)</source>
        <translation>Todos precisam combinar (all)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Bind</source>
        <translation>Vincular</translation>
    </message>
</context>
<context>
    <name>BottomPanel</name>
    <message>
        <source>Pages of the panel</source>
        <translation>Páginas do painel</translation>
    </message>
    <message>
        <source>Fold the panel</source>
        <translation>Recolher o painel</translation>
    </message>
    <message>
        <source>Open the panel</source>
        <translation>Abrir o painel</translation>
    </message>
</context>
<context>
    <name>BreakpointList</name>
    <message>
        <source>Do not pause at “%1” any more</source>
        <translation>Não pausar mais em “%1”</translation>
    </message>
    <message>
        <source>depth(work) &gt; 10</source>
        <translation>depth(work) &gt; 10</translation>
    </message>
    <message>
        <source>Pause when</source>
        <translation>Pausar quando</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>An event of the journal, such as “Requeued queue=work” or “first DeadLettered”, or a number that becomes true, such as “handled(worker-1) = 5”. depth is ready and unacked together.</source>
        <translation>Um evento do diário, como “Requeued queue=work” ou “first DeadLettered”, ou um número que passa a valer, como “handled(worker-1) = 5”. depth é ready e unacked juntos.</translation>
    </message>
    <message>
        <source>Not met so far: %1</source>
        <translation>Não cumprido até agora: %1</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>producer</source>
        <translation>producer</translation>
    </message>
    <message>
        <source>consumer</source>
        <translation>consumer</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>fila</translation>
    </message>
    <message>
        <source>direct exchange</source>
        <translation>exchange direct</translation>
    </message>
    <message>
        <source>fanout exchange</source>
        <translation>exchange fanout</translation>
    </message>
    <message>
        <source>topic exchange</source>
        <translation>exchange topic</translation>
    </message>
    <message>
        <source>headers exchange</source>
        <translation>exchange headers</translation>
    </message>
    <message>
        <source>Add a %1</source>
        <translation>Adicionar %1</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ir a %1</translation>
    </message>
    <message>
        <source>Open scenario: %1</source>
        <translation>Abrir cenário: %1</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Pesquisar comandos</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>O que deseja fazer?</translation>
    </message>
    <message>
        <source>Search commands, nodes and scenarios</source>
        <translation>Pesquisar comandos, nós e cenários</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing is called like this. Try a few letters of what you look for, such as “al” for Align.</source>
        <translation>Nada tem este nome. Tente algumas letras do que procura, como “al” para Alinhar.</translation>
    </message>
    <message>
        <source>Connect %1 to…</source>
        <translation>Conectar %1 a…</translation>
    </message>
    <message>
        <source>%1: off</source>
        <translation>%1: desligar</translation>
    </message>
    <message>
        <source>%1: on</source>
        <translation>%1: ligar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Set %1…</source>
        <translation>Definir %1…</translation>
    </message>
</context>
<context>
    <name>CompareRow</name>
    <message>
        <source>%1: %2 in both runs</source>
        <translation>%1: %2 nas duas execuções</translation>
    </message>
    <message>
        <source>%1: %2 in %3, %4 in %5, different</source>
        <translation>%1: %2 em %3, %4 em %5, diferente</translation>
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
        <translation>A execução de cima e a de baixo, até agora. ≠ marca o que difere.</translation>
    </message>
    <message>
        <source>The left run and the right one, until now. ≠ marks what differs.</source>
        <translation>A execução da esquerda e a da direita, até agora. ≠ marca o que difere.</translation>
    </message>
    <message>
        <source>What both runs came to</source>
        <translation>No que deram as duas execuções</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Two branches side by side</source>
        <translation>Dois ramos lado a lado</translation>
    </message>
    <message>
        <source>Two branches, one clock</source>
        <translation>Dois ramos, um relógio</translation>
    </message>
    <message>
        <source>Back to the canvas</source>
        <translation>Voltar à área de desenho</translation>
    </message>
    <message>
        <source>Close the comparison (Escape)</source>
        <translation>Fechar a comparação (Escape)</translation>
    </message>
    <message>
        <source>above</source>
        <translation>acima</translation>
    </message>
    <message>
        <source>left</source>
        <translation>esquerda</translation>
    </message>
    <message>
        <source>below</source>
        <translation>abaixo</translation>
    </message>
    <message>
        <source>right</source>
        <translation>direita</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Stop time (Space)</source>
        <translation>Parar o tempo (Espaço)</translation>
    </message>
    <message>
        <source>Let time run (Space)</source>
        <translation>Deixar o tempo correr (Espaço)</translation>
    </message>
    <message>
        <source>Look at the start (Home)</source>
        <translation>Ver o início (Home)</translation>
    </message>
    <message>
        <source>Look at the end of what is known (End)</source>
        <translation>Ver o fim do que se conhece (End)</translation>
    </message>
    <message>
        <source>Time of both runs: %1</source>
        <translation>Tempo das duas execuções: %1</translation>
    </message>
    <message>
        <source>Time of both runs</source>
        <translation>Tempo das duas execuções</translation>
    </message>
    <message>
        <source>Slower ( [ )</source>
        <translation>Mais devagar ( [ )</translation>
    </message>
    <message>
        <source>Faster ( ] )</source>
        <translation>Mais rápido ( ] )</translation>
    </message>
</context>
<context>
    <name>ComparedRun</name>
    <message>
        <source>Beyond its end at %1: so it would go on</source>
        <translation>Além do seu fim em %1: assim continuaria</translation>
    </message>
</context>
<context>
    <name>ComparisonRows</name>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publicadas</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>entregues</translation>
    </message>
    <message>
        <source>redelivered</source>
        <translation>reentregues</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>confirmadas com ack</translation>
    </message>
    <message>
        <source>dead-lettered</source>
        <translation>dead-lettered</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdidas</translation>
    </message>
    <message>
        <source>handled</source>
        <translation>tratadas</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>ocupado</translation>
    </message>
    <message>
        <source>crashed</source>
        <translation>caiu</translation>
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
        <translation>máximo de uma vez</translation>
    </message>
    <message>
        <source>handled once</source>
        <translation>tratadas uma vez</translation>
    </message>
    <message>
        <source>handled again</source>
        <translation>tratadas de novo</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>esperando</translation>
    </message>
    <message>
        <source>of these, on the way to a queue</source>
        <translation>destas, a caminho de uma fila</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Untitled</source>
        <translation>Sem título</translation>
    </message>
</context>
<context>
    <name>EmptyHint</name>
    <message>
        <source>Build a message flow</source>
        <translation>Monte um fluxo de mensagens</translation>
    </message>
    <message>
        <source>Drag a producer, a queue and a consumer here from the left. Then pull the handle at the right edge of each to the next one, and press Play.</source>
        <translation>Arraste um producer, uma fila e um consumer da esquerda para cá. Depois puxe a alça na borda direita de cada um até o próximo e pressione Iniciar.</translation>
    </message>
    <message>
        <source>Open a ready-made scenario</source>
        <translation>Abrir um cenário pronto</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Abrir um arquivo</translation>
    </message>
    <message>
        <source>Or open the port at the top, and connect a program of your own.</source>
        <translation>Ou abra a porta, no alto, e conecte um programa seu.</translation>
    </message>
</context>
<context>
    <name>EventSentences</name>
    <message>
        <source>exchange %1 (%2) was declared</source>
        <translation>o exchange %1 (%2) foi declarado</translation>
    </message>
    <message>
        <source>exchange %1 was deleted</source>
        <translation>o exchange %1 foi excluído</translation>
    </message>
    <message>
        <source>queue %1 was declared</source>
        <translation>a fila %1 foi declarada</translation>
    </message>
    <message>
        <source>queue %1 was deleted: nobody used it for too long</source>
        <translation>a fila %1 foi excluída: ninguém a usou por tempo demais</translation>
    </message>
    <message>
        <source>queue %1 was deleted with its last consumer</source>
        <translation>a fila %1 foi excluída com o seu último consumer</translation>
    </message>
    <message>
        <source>queue %1 was deleted with its owner&apos;s connection</source>
        <translation>a fila %1 foi excluída com a conexão do seu dono</translation>
    </message>
    <message>
        <source>queue %1 is not durable and did not survive</source>
        <translation>a fila %1 não é durable e não sobreviveu</translation>
    </message>
    <message>
        <source>queue %1 was deleted with its virtual host</source>
        <translation>a fila %1 foi excluída com o seu virtual host</translation>
    </message>
    <message>
        <source>queue %1 was deleted</source>
        <translation>a fila %1 foi excluída</translation>
    </message>
    <message>
        <source>%1 was bound to %2</source>
        <translation>%1 foi vinculado a %2</translation>
    </message>
    <message>
        <source>%1 was bound to %2 with the key %3</source>
        <translation>%1 foi vinculado a %2 com a key %3</translation>
    </message>
    <message>
        <source>the binding %1 was removed</source>
        <translation>o binding %1 foi removido</translation>
    </message>
    <message>
        <source>exact mode: nothing takes time on any line</source>
        <translation>modo exato: nada leva tempo em nenhuma linha</translation>
    </message>
    <message>
        <source>messages take time on their lines again</source>
        <translation>as mensagens voltam a levar tempo nas suas linhas</translation>
    </message>
    <message>
        <source>messages now travel %1 on every line without a delay of its own</source>
        <translation>as mensagens agora levam %1 em cada linha sem atraso próprio</translation>
    </message>
    <message>
        <source>messages now travel %1 from %2 to %3</source>
        <translation>as mensagens agora levam %1 de %2 a %3</translation>
    </message>
    <message>
        <source>policy %1 was set</source>
        <translation>a policy %1 foi definida</translation>
    </message>
    <message>
        <source>policy %1 was cleared</source>
        <translation>a policy %1 foi removida</translation>
    </message>
    <message>
        <source>no policy acts on %1 any more</source>
        <translation>nenhuma policy age mais sobre %1</translation>
    </message>
    <message>
        <source>policy %1 now acts on %2</source>
        <translation>a policy %1 agora age sobre %2</translation>
    </message>
    <message>
        <source>the broker was cut off</source>
        <translation>a energia do broker foi cortada</translation>
    </message>
    <message>
        <source>the broker stopped in good order</source>
        <translation>o broker parou em boa ordem</translation>
    </message>
    <message>
        <source>memory alarm: messages take %1 bytes, more than %2; publishers are blocked</source>
        <translation>alarme de memória: as mensagens ocupam %1 bytes, mais que %2; quem publica está bloqueado</translation>
    </message>
    <message>
        <source>the memory alarm is over</source>
        <translation>o alarme de memória acabou</translation>
    </message>
    <message>
        <source>the disk stores messages at once</source>
        <translation>o disco grava as mensagens na hora</translation>
    </message>
    <message>
        <source>the disk takes %1 to store a message; until then it is not confirmed</source>
        <translation>o disco leva %1 para gravar uma mensagem; até lá ela não é confirmada</translation>
    </message>
    <message>
        <source>%1 is blocked: it published during a memory alarm</source>
        <translation>%1 está bloqueado: publicou durante um alarme de memória</translation>
    </message>
    <message>
        <source>%1 may publish again</source>
        <translation>%1 pode publicar de novo</translation>
    </message>
    <message>
        <source>%1 connected</source>
        <translation>%1 conectou-se</translation>
    </message>
    <message>
        <source>%1 closed its connection</source>
        <translation>%1 fechou a conexão</translation>
    </message>
    <message>
        <source>the broker closed the connection of %1</source>
        <translation>o broker fechou a conexão de %1</translation>
    </message>
    <message>
        <source>the connection of %1 broke</source>
        <translation>a conexão de %1 caiu</translation>
    </message>
    <message>
        <source>channel %1 was opened</source>
        <translation>o channel %1 foi aberto</translation>
    </message>
    <message>
        <source>channel %1 was closed</source>
        <translation>o channel %1 foi fechado</translation>
    </message>
    <message>
        <source>the broker closed channel %1</source>
        <translation>o broker fechou o channel %1</translation>
    </message>
    <message>
        <source>channel %1 broke</source>
        <translation>o channel %1 caiu</translation>
    </message>
    <message>
        <source>the broker refused %1: %2</source>
        <translation>o broker recusou %1: %2</translation>
    </message>
    <message>
        <source>the broker refused: %1</source>
        <translation>o broker recusou: %1</translation>
    </message>
    <message>
        <source> (prefetch %1)</source>
        <translation> (prefetch %1)</translation>
    </message>
    <message>
        <source>%1 started to consume %2%3</source>
        <translation>%1 começou a consumir %2%3</translation>
    </message>
    <message>
        <source>%1 was told that %2 is gone</source>
        <translation>%1 foi avisado de que %2 não existe mais</translation>
    </message>
    <message>
        <source>%1 no longer consumes %2</source>
        <translation>%1 não consome mais %2</translation>
    </message>
    <message>
        <source>%1 is the active consumer of %2 now</source>
        <translation>%1 é agora o consumer ativo de %2</translation>
    </message>
    <message>
        <source>%1 has no active consumer any more</source>
        <translation>%1 não tem mais consumer ativo</translation>
    </message>
    <message>
        <source>prefetch %1</source>
        <translation>prefetch %1</translation>
    </message>
    <message>
        <source>no prefetch limit</source>
        <translation>sem limite de prefetch</translation>
    </message>
    <message>
        <source>channel %1 has %2 for all its consumers together</source>
        <translation>o channel %1 tem %2 para todos os seus consumers juntos</translation>
    </message>
    <message>
        <source>consumers that channel %1 starts from now on have %2</source>
        <translation>os consumers que o channel %1 iniciar a partir de agora têm %2</translation>
    </message>
    <message>
        <source>channel %1 asks for publisher confirms</source>
        <translation>o channel %1 pede publisher confirms</translation>
    </message>
    <message>
        <source>channel %1 is transactional now</source>
        <translation>o channel %1 agora é transacional</translation>
    </message>
    <message>
        <source>channel %1 commits</source>
        <translation>o channel %1 faz commit</translation>
    </message>
    <message>
        <source>channel %1 rolls back</source>
        <translation>o channel %1 faz rollback</translation>
    </message>
    <message>
        <source>%1 is next at %2</source>
        <translation>%1 é o próximo em %2</translation>
    </message>
    <message>
        <source>no consumer of %1 can take a message</source>
        <translation>nenhum consumer de %1 pode receber uma mensagem</translation>
    </message>
    <message>
        <source>producer %1 was added</source>
        <translation>o producer %1 foi adicionado</translation>
    </message>
    <message>
        <source>producer %1 was changed</source>
        <translation>o producer %1 foi alterado</translation>
    </message>
    <message>
        <source>consumer %1 was added</source>
        <translation>o consumer %1 foi adicionado</translation>
    </message>
    <message>
        <source>consumer %1 was changed</source>
        <translation>o consumer %1 foi alterado</translation>
    </message>
    <message>
        <source>%1 was removed</source>
        <translation>%1 foi removido</translation>
    </message>
    <message>
        <source>%1 started</source>
        <translation>%1 iniciou</translation>
    </message>
    <message>
        <source>%1 crashed</source>
        <translation>%1 caiu</translation>
    </message>
    <message>
        <source>%1 crashed and will be back after %2</source>
        <translation>%1 caiu e volta depois de %2</translation>
    </message>
    <message>
        <source>%1 will crash before the work on its next message</source>
        <translation>%1 vai cair antes do trabalho na sua próxima mensagem</translation>
    </message>
    <message>
        <source>%1 will crash during the work on its next message</source>
        <translation>%1 vai cair durante o trabalho na sua próxima mensagem</translation>
    </message>
    <message>
        <source>%1 will crash after the work on its next message, before the ack</source>
        <translation>%1 vai cair depois do trabalho na sua próxima mensagem, antes do ack</translation>
    </message>
    <message>
        <source>%1 hangs: it stays connected and does nothing</source>
        <translation>%1 travou: continua conectado e não faz nada</translation>
    </message>
    <message>
        <source>%1 woke up and goes on</source>
        <translation>%1 acordou e continua</translation>
    </message>
    <message>
        <source>the connection of %1 was cut</source>
        <translation>a conexão de %1 foi cortada</translation>
    </message>
    <message>
        <source>the connection of %1 was cut; it connects again after %2</source>
        <translation>a conexão de %1 foi cortada; ele se conecta de novo depois de %2</translation>
    </message>
    <message>
        <source>%1 will publish no more by itself</source>
        <translation>%1 não publica mais nada por conta própria</translation>
    </message>
    <message>
        <source>%1 publishes next at %2</source>
        <translation>%1 publica de novo em %2</translation>
    </message>
    <message>
        <source>the default exchange</source>
        <translation>o exchange padrão</translation>
    </message>
    <message>
        <source>%1 published %2 again as %3: nobody had confirmed it</source>
        <translation>%1 publicou %2 de novo como %3: ninguém a tinha confirmado</translation>
    </message>
    <message>
        <source>%1 published %2 to %3 with the key %4</source>
        <translation>%1 publicou %2 para %3 com a key %4</translation>
    </message>
    <message>
        <source>%1 reached %2, which found no queue for it</source>
        <translation>%1 chegou a %2, que não achou fila para ela</translation>
    </message>
    <message>
        <source>%1 reached %2 and goes to one queue</source>
        <translation>%1 chegou a %2 e vai para uma fila</translation>
    </message>
    <message>
        <source>%1 passed through %2</source>
        <translation>%1 passou por %2</translation>
    </message>
    <message>
        <source>%1 is gone: %2</source>
        <translation>%1 se foi: %2</translation>
    </message>
    <message>
        <source>%1 was returned to %2: no queue took it</source>
        <translation>%1 foi devolvida a %2: nenhuma fila a aceitou</translation>
    </message>
    <message>
        <source>%1 was confirmed to %2 (number %3)</source>
        <translation>%1 foi confirmada a %2 (número %3)</translation>
    </message>
    <message>
        <source>%1 was refused by a queue: nack to %2 (number %3)</source>
        <translation>%1 foi recusada por uma fila: nack para %2 (número %3)</translation>
    </message>
    <message>
        <source>%1 is on its way from %2 to %3</source>
        <translation>%1 está a caminho de %2 para %3</translation>
    </message>
    <message>
        <source>%1 arrived in %2</source>
        <translation>%1 chegou em %2</translation>
    </message>
    <message>
        <source>%1 did not get into %2: %3</source>
        <translation>%1 não entrou em %2: %3</translation>
    </message>
    <message>
        <source>%1 was delivered to %2</source>
        <translation>%1 foi entregue a %2</translation>
    </message>
    <message>
        <source> (redelivered)</source>
        <translation> (reentregue)</translation>
    </message>
    <message>
        <source> (automatic acknowledgement: the queue has forgotten it)</source>
        <translation> (ack automático: a fila já a esqueceu)</translation>
    </message>
    <message>
        <source>%1 was fetched from %2 by %3</source>
        <translation>%1 foi buscada em %2 por %3</translation>
    </message>
    <message>
        <source>%1 asked %2 for a message and found none</source>
        <translation>%1 pediu uma mensagem a %2 e não havia nenhuma</translation>
    </message>
    <message>
        <source>%1 was acknowledged and left %2</source>
        <translation>%1 recebeu ack e saiu de %2</translation>
    </message>
    <message>
        <source>%1 went back to its place in %2: %3</source>
        <translation>%1 voltou ao seu lugar em %2: %3</translation>
    </message>
    <message>
        <source>%1 was dropped from %2: %3</source>
        <translation>%1 foi descartada de %2: %3</translation>
    </message>
    <message>
        <source>%1 left %2 for the dead-letter exchange %3: %4</source>
        <translation>%1 saiu de %2 para o dead-letter exchange %3: %4</translation>
    </message>
    <message>
        <source>%1 received %2</source>
        <translation>%1 recebeu %2</translation>
    </message>
    <message>
        <source>%1 has arrived at its program</source>
        <translation>%1 chegou ao seu programa</translation>
    </message>
    <message>
        <source>%1 started to work on %2 for %3</source>
        <translation>%1 começou a trabalhar em %2 por %3</translation>
    </message>
    <message>
        <source>%1 finished its work on %2</source>
        <translation>%1 terminou o trabalho em %2</translation>
    </message>
    <message>
        <source>%1 recognised %2: it has done that before and does not do it again</source>
        <translation>%1 reconheceu %2: já fez isso antes e não faz de novo</translation>
    </message>
    <message>
        <source>%1 settles %2</source>
        <translation>%1 decide sobre %2</translation>
    </message>
    <message>
        <source>%1 acknowledges %2</source>
        <translation>%1 envia ack de %2</translation>
    </message>
    <message>
        <source>%1 refuses %2 and asks for it to be requeued</source>
        <translation>%1 recusa %2 e pede que volte à fila</translation>
    </message>
    <message>
        <source>%1 refuses %2</source>
        <translation>%1 recusa %2</translation>
    </message>
    <message>
        <source>there was nothing to settle</source>
        <translation>não havia nada a decidir</translation>
    </message>
    <message>
        <source>%1 waits for the commit</source>
        <translation>%1 espera o commit</translation>
    </message>
    <message>
        <source>%1 did not arrive: its consumer was gone; it goes back to its queue</source>
        <translation>%1 não chegou: o seu consumer já não estava lá; ela volta à sua fila</translation>
    </message>
    <message>
        <source>%1 is lost: its consumer was gone, and its queue had forgotten it (automatic acknowledgement)</source>
        <translation>%1 se perdeu: o seu consumer já não estava lá, e a fila já a tinha esquecido (ack automático)</translation>
    </message>
    <message>
        <source>%1 was lost on its way: its channel was gone</source>
        <translation>%1 se perdeu no caminho: o seu channel já não existia</translation>
    </message>
    <message>
        <source>%1 was lost on its way: %2</source>
        <translation>%1 se perdeu no caminho: %2</translation>
    </message>
    <message>
        <source>something</source>
        <translation>algo</translation>
    </message>
    <message>
        <source>the ack of %1</source>
        <translation>o ack de %1</translation>
    </message>
    <message>
        <source>the nack of %1</source>
        <translation>o nack de %1</translation>
    </message>
    <message>
        <source>the reject of %1</source>
        <translation>o reject de %1</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vazio)</translation>
    </message>
    <message>
        <source>the broker is back, with one message</source>
        <translation>o broker voltou, com uma mensagem</translation>
    </message>
    <message numerus="yes">
        <source>the broker is back, with %n messages</source>
        <translation>
            <numerusform>o broker voltou, com %n mensagem</numerusform>
            <numerusform>o broker voltou, com %n mensagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 reached %2 and goes to %n queues</source>
        <translation>
            <numerusform>%1 chegou a %2 e vai para %n fila</numerusform>
            <numerusform>%1 chegou a %2 e vai para %n filas</numerusform>
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
        <translation>chegaram</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>entregues</translation>
    </message>
    <message>
        <source>redelivered</source>
        <translation>reentregues</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>confirmadas com ack</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiradas</translation>
    </message>
    <message>
        <source>dead-lettered</source>
        <translation>dead-lettered</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>descartadas</translation>
    </message>
    <message>
        <source>most at one time</source>
        <translation>máximo de uma vez</translation>
    </message>
    <message>
        <source>received</source>
        <translation>recebidas</translation>
    </message>
    <message>
        <source>handled</source>
        <translation>tratadas</translation>
    </message>
    <message>
        <source>done again</source>
        <translation>feitas de novo</translation>
    </message>
    <message>
        <source>recognised</source>
        <translation>reconhecidas</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>ocupado</translation>
    </message>
    <message>
        <source>crashes</source>
        <translation>quedas</translation>
    </message>
    <message>
        <source>1 consumer</source>
        <translation>1 consumer</translation>
    </message>
    <message>
        <source>%1 unacked</source>
        <translation>%1 unacked</translation>
    </message>
    <message>
        <source>prefetch %1</source>
        <translation>prefetch %1</translation>
    </message>
    <message>
        <source>prefetch %1 for all</source>
        <translation>prefetch %1 para todos</translation>
    </message>
    <message>
        <source>confirms</source>
        <translation>confirms</translation>
    </message>
    <message>
        <source>transactions</source>
        <translation>transações</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publicadas</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmada</translation>
    </message>
    <message>
        <source>refused (nack)</source>
        <translation>recusadas (nack)</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>devolvidas</translation>
    </message>
    <message>
        <source>published again</source>
        <translation>publicadas de novo</translation>
    </message>
    <message>
        <source>next at</source>
        <translation>a próxima em</translation>
    </message>
    <message>
        <source>bindings</source>
        <translation>bindings</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>channels</translation>
    </message>
    <message>
        <source>channel %1</source>
        <translation>channel %1</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>segura</translation>
    </message>
    <message numerus="yes">
        <source>%n consumers</source>
        <translation>
            <numerusform>%n consumer</numerusform>
            <numerusform>%n consumers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FateRow</name>
    <message>
        <source>What became of all messages</source>
        <translation>O que foi feito de todas as mensagens</translation>
    </message>
    <message>
        <source>Why this sum comes out</source>
        <translation>Por que esta soma fecha</translation>
    </message>
</context>
<context>
    <name>FieldInput</name>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>“%1” não é um número inteiro.</translation>
    </message>
    <message>
        <source>How long is “%1”? Write %1s for seconds or %1ms for milliseconds.</source>
        <translation>Quanto é “%1”? Escreva %1s para segundos ou %1ms para milissegundos.</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write a number and us, ms, s, m or h, for example 1.5s.</source>
        <translation>“%1” não é um tempo. Escreva um número e us, ms, s, m ou h, por exemplo 1.5s.</translation>
    </message>
    <message>
        <source>“%1” is not one of %2.</source>
        <translation>“%1” não é um destes: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a regular expression. %2 For all names write .* and for those that begin with orders write ^orders.</source>
        <translation>“%1” não é uma expressão regular. %2 Para todos os nomes escreva .* e para os que começam com orders escreva ^orders.</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>A header that counts how often a message was published again; it then keeps its other headers and its message_id. Empty: none.</source>
        <translation>Um header que conta quantas vezes uma mensagem foi republicada; ela então mantém os outros headers e a sua message_id. Vazio: nenhum.</translation>
    </message>
    <message>
        <source>Ack</source>
        <translation>Ack</translation>
    </message>
    <message>
        <source>All chance of a run. The same seed gives the same run; it counts from the next restart.</source>
        <translation>Todo o acaso de uma execução. O mesmo seed dá a mesma execução; vale a partir do próximo reinício.</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Auto delete</source>
        <translation>Auto-delete</translation>
    </message>
    <message>
        <source>Belongs to one connection: nobody else may consume it, and it is deleted when that ends.</source>
        <translation>Pertence a uma conexão: ninguém mais pode consumi-la, e ela é excluída quando a conexão acaba.</translation>
    </message>
    <message>
        <source>Break chance</source>
        <translation>Chance de corte</translation>
    </message>
    <message>
        <source>Burst</source>
        <translation>Rajada</translation>
    </message>
    <message>
        <source>Comes back this long after a crash; 0 means only when you restart it.</source>
        <translation>Volta tanto tempo depois de uma queda; 0 significa só quando for reiniciado à mão.</translation>
    </message>
    <message>
        <source>Compared with the message&apos;s routing key. At a topic exchange * stands for one word and # for any number of words; fanout and headers ignore it.</source>
        <translation>Comparada com a routing key da mensagem. Em um exchange topic, * vale por uma palavra e # por qualquer número de palavras; fanout e headers a ignoram.</translation>
    </message>
    <message>
        <source>Confirms</source>
        <translation>Confirms</translation>
    </message>
    <message>
        <source>Connects again this long after its connection broke; 0 means only when you restart it.</source>
        <translation>Conecta-se de novo tanto tempo depois de a conexão cair; 0 significa só quando for reiniciado à mão.</translation>
    </message>
    <message>
        <source>Consumers and bindings use this name; 255 bytes at most.</source>
        <translation>Consumers e bindings usam este nome; no máximo 255 bytes.</translation>
    </message>
    <message>
        <source>Consumers with a lower priority get messages only while all higher ones are busy.</source>
        <translation>Consumers com prioridade menor só recebem mensagens enquanto todos os maiores estão ocupados.</translation>
    </message>
    <message>
        <source>Correlation id</source>
        <translation>Correlation id</translation>
    </message>
    <message>
        <source>Crash at</source>
        <translation>Cair na</translation>
    </message>
    <message>
        <source>Crash chance</source>
        <translation>Chance de queda</translation>
    </message>
    <message>
        <source>Crash point</source>
        <translation>Ponto da queda</translation>
    </message>
    <message>
        <source>Crash when</source>
        <translation>Cair quando</translation>
    </message>
    <message>
        <source>Crashes at its n-th message; 0 means never.</source>
        <translation>Cai na sua n-ésima mensagem; 0 significa nunca.</translation>
    </message>
    <message>
        <source>Deleted when its last binding as source is removed.</source>
        <translation>Excluído quando o último binding que sai dele é removido.</translation>
    </message>
    <message>
        <source>Deleted when its last consumer goes. One that never had a consumer stays.</source>
        <translation>Excluída quando o seu último consumer sai. A que nunca teve um consumer fica.</translation>
    </message>
    <message>
        <source>Delivery mode 2: survives a restart of the broker in a durable queue.</source>
        <translation>Delivery mode 2: sobrevive a um reinício do broker em uma fila durable.</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Destination type</source>
        <translation>Tipo de destino</translation>
    </message>
    <message>
        <source>Disk delay</source>
        <translation>Atraso do disco</translation>
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
        <translation>Expiração</translation>
    </message>
    <message>
        <source>Extra settings, such as alternate-exchange.</source>
        <translation>Ajustes extras, como alternate-exchange.</translation>
    </message>
    <message>
        <source>For a headers exchange: the headers to compare, and x-match all or any.</source>
        <translation>Para um exchange headers: os headers a comparar, e x-match all ou any.</translation>
    </message>
    <message>
        <source>Hang chance</source>
        <translation>Chance de travar</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Headers</translation>
    </message>
    <message>
        <source>Headers of the messages; several sets are used in turn.</source>
        <translation>Headers das mensagens; vários conjuntos são usados em rodízio.</translation>
    </message>
    <message>
        <source>How it chooses: direct compares the routing key, topic compares it word by word with patterns, fanout takes every binding, headers compares the message&apos;s headers.</source>
        <translation>Como ele escolhe: direct compara a routing key, topic a compara palavra por palavra com padrões, fanout usa todos os bindings, headers compara os headers da mensagem.</translation>
    </message>
    <message>
        <source>How it refuses: basic.reject or basic.nack.</source>
        <translation>Como ele recusa: basic.reject ou basic.nack.</translation>
    </message>
    <message>
        <source>How long everything travels on a line. 0s means that nothing is seen on its way.</source>
        <translation>Quanto tudo viaja em uma linha. 0s significa que nada é visto a caminho.</translation>
    </message>
    <message>
        <source>How long it waits before the first message.</source>
        <translation>Quanto ele espera antes da primeira mensagem.</translation>
    </message>
    <message>
        <source>How long it works on a message; the shortest time if it varies.</source>
        <translation>Quanto ele trabalha em uma mensagem; o menor tempo, se varia.</translation>
    </message>
    <message>
        <source>How long the run is on the command line.</source>
        <translation>Quanto dura a execução na linha de comando.</translation>
    </message>
    <message>
        <source>How many unacknowledged messages it may hold; 0 means no limit. 1 gives fair dispatch.</source>
        <translation>Quantas mensagens sem ack ele pode segurar; 0 significa sem limite. 1 distribui de forma justa (fair dispatch).</translation>
    </message>
    <message>
        <source>How slow the disk is: so long after it came, a persistent message in a durable queue is stored and confirmed. A power cut before that loses it.</source>
        <translation>Quão lento é o disco: tanto tempo depois de chegar, uma mensagem persistente em uma fila durable está gravada e confirmada. Uma queda de energia antes disso a perde.</translation>
    </message>
    <message>
        <source>Idempotent</source>
        <translation>Idempotente</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Interno</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Limits and dead-lettering: x-message-ttl, x-max-length, x-dead-letter-exchange and so on.</source>
        <translation>Limites e dead-lettering: x-message-ttl, x-max-length, x-dead-letter-exchange e assim por diante.</translation>
    </message>
    <message>
        <source>Link delay</source>
        <translation>Atraso das linhas</translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation>Mandatory</translation>
    </message>
    <message>
        <source>Memory watermark</source>
        <translation>Limite de memória</translation>
    </message>
    <message>
        <source>Message id</source>
        <translation>Message id</translation>
    </message>
    <message>
        <source>Messages in one burst.</source>
        <translation>Mensagens em uma rajada.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Nobody else may consume the queue: other consumers are refused, and so is this one if it is not first.</source>
        <translation>Ninguém mais pode consumir a fila: outros consumers são recusados, e este também se não for o primeiro.</translation>
    </message>
    <message>
        <source>Of a hundred deliveries on its line, so many break the connection; what it held goes back; 0 to 100.</source>
        <translation>De cem entregas na sua linha, tantas derrubam a conexão; o que ele segurava volta; 0 a 100.</translation>
    </message>
    <message>
        <source>Of a hundred messages on its line, so many break the connection and are lost with it; 0 to 100.</source>
        <translation>De cem mensagens na sua linha, tantas derrubam a conexão e se perdem com ela; 0 a 100.</translation>
    </message>
    <message>
        <source>Of a hundred messages, so many make it crash by chance; 0 to 100.</source>
        <translation>De cem mensagens, tantas o fazem cair por acaso; 0 a 100.</translation>
    </message>
    <message>
        <source>Of a hundred messages, so many make it hang: it stays connected and does nothing until you wake it; 0 to 100.</source>
        <translation>De cem mensagens, tantas o fazem travar: ele continua conectado e não faz nada até ser acordado; 0 a 100.</translation>
    </message>
    <message>
        <source>Only for these messages, written like refuse_when; they are then never refused. Empty: for all.</source>
        <translation>Só para estas mensagens, escritas como em refuse_when; elas então nunca são recusadas. Vazio: para todas.</translation>
    </message>
    <message>
        <source>Other arguments</source>
        <translation>Outros argumentos</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Dono</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Payload</translation>
    </message>
    <message>
        <source>Persistent</source>
        <translation>Persistente</translation>
    </message>
    <message>
        <source>Prefetch</source>
        <translation>Prefetch</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridade</translation>
    </message>
    <message>
        <source>Publish again</source>
        <translation>Publicar de novo</translation>
    </message>
    <message>
        <source>Publisher confirms: the broker tells for each message whether it has taken it (ack) or not (nack).</source>
        <translation>Publisher confirms: o broker diz de cada mensagem se a aceitou (ack) ou não (nack).</translation>
    </message>
    <message>
        <source>Publishers and bindings use this name; 255 bytes at most.</source>
        <translation>Quem publica e os bindings usam este nome; no máximo 255 bytes.</translation>
    </message>
    <message>
        <source>Publishes a message of its own for each one it has handled.</source>
        <translation>Publica uma mensagem própria para cada uma que tratou.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Reconnect after</source>
        <translation>Reconectar após</translation>
    </message>
    <message>
        <source>Refuse requeue</source>
        <translation>Voltar à fila</translation>
    </message>
    <message>
        <source>Refuse when</source>
        <translation>Recusar quando</translation>
    </message>
    <message>
        <source>Refuse with</source>
        <translation>Recusar com</translation>
    </message>
    <message>
        <source>Refused messages go back to their place in the queue; otherwise they are dead-lettered or dropped.</source>
        <translation>As mensagens recusadas voltam ao seu lugar na fila; senão viram dead letters ou são descartadas.</translation>
    </message>
    <message>
        <source>Remembers the message_id of everything it has done: what comes a second time is acknowledged without work.</source>
        <translation>Lembra a message_id de tudo o que fez: o que vem uma segunda vez recebe ack sem trabalho.</translation>
    </message>
    <message>
        <source>Reply to</source>
        <translation>Responder a</translation>
    </message>
    <message>
        <source>Republish</source>
        <translation>Republicar</translation>
    </message>
    <message>
        <source>Republish counter</source>
        <translation>Contador ao republicar</translation>
    </message>
    <message>
        <source>Republish exchange</source>
        <translation>Exchange ao republicar</translation>
    </message>
    <message>
        <source>Republish key</source>
        <translation>Key ao republicar</translation>
    </message>
    <message>
        <source>Republish limit</source>
        <translation>Limite ao republicar</translation>
    </message>
    <message>
        <source>Republish payload</source>
        <translation>Payload ao republicar</translation>
    </message>
    <message>
        <source>Republish when</source>
        <translation>Republicar quando</translation>
    </message>
    <message>
        <source>Restart after</source>
        <translation>Reiniciar após</translation>
    </message>
    <message>
        <source>Routing key</source>
        <translation>Routing key</translation>
    </message>
    <message>
        <source>Routing keys</source>
        <translation>Routing keys</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Start after</source>
        <translation>Começar após</translation>
    </message>
    <message>
        <source>Stops after this many messages; 0 means never.</source>
        <translation>Para depois de tantas mensagens; 0 significa nunca.</translation>
    </message>
    <message>
        <source>Survives a restart of the broker.</source>
        <translation>Sobrevive a um reinício do broker.</translation>
    </message>
    <message>
        <source>Takes messages only from other exchanges; publishing to it is refused.</source>
        <translation>Aceita mensagens só de outros exchanges; publicar nele é recusado.</translation>
    </message>
    <message>
        <source>The body of that message. {payload}, {key}, {n} and {correlation_id} are filled in.</source>
        <translation>O corpo dessa mensagem. {payload}, {key}, {n} e {correlation_id} são preenchidos.</translation>
    </message>
    <message>
        <source>The body. {n} counts messages, {key} is the routing key.</source>
        <translation>O corpo. {n} conta as mensagens, {key} é a routing key.</translation>
    </message>
    <message>
        <source>The broker gives back what reaches no queue (basic.return); otherwise it is dropped silently.</source>
        <translation>O broker devolve o que não chega a nenhuma fila (basic.return); senão é descartado em silêncio.</translation>
    </message>
    <message>
        <source>The consumer or producer whose connection declares it.</source>
        <translation>O consumer ou producer cuja conexão a declara.</translation>
    </message>
    <message>
        <source>The exchange that messages come from.</source>
        <translation>O exchange de onde vêm as mensagens.</translation>
    </message>
    <message>
        <source>The longest working time; 0 means always the same.</source>
        <translation>O maior tempo de trabalho; 0 significa sempre igual.</translation>
    </message>
    <message>
        <source>The memory alarm: more than this many bytes in messages block those who publish. 0: no limit.</source>
        <translation>O alarme de memória: mais que tantos bytes em mensagens bloqueiam quem publica. 0: sem limite.</translation>
    </message>
    <message>
        <source>The name of its connection.</source>
        <translation>O nome da sua conexão.</translation>
    </message>
    <message>
        <source>The property correlation-id, which ties a reply to its request.</source>
        <translation>A propriedade correlation-id, que liga uma resposta ao seu pedido.</translation>
    </message>
    <message>
        <source>The property expiration: milliseconds a message may wait in a queue.</source>
        <translation>A propriedade expiration: quantos milissegundos uma mensagem pode esperar em uma fila.</translation>
    </message>
    <message>
        <source>The property message-id, for example order-{n}.</source>
        <translation>A propriedade message-id, por exemplo order-{n}.</translation>
    </message>
    <message>
        <source>The property priority, 0 to 255: overtakes lower ones in a queue with x-max-priority.</source>
        <translation>A propriedade priority, 0 a 255: ultrapassa as menores em uma fila com x-max-priority.</translation>
    </message>
    <message>
        <source>The property reply-to: the queue where replies should go.</source>
        <translation>A propriedade reply-to: a fila para onde devem ir as respostas.</translation>
    </message>
    <message>
        <source>The queue it consumes.</source>
        <translation>A fila que ele consome.</translation>
    </message>
    <message>
        <source>The queue or exchange that gets a copy.</source>
        <translation>A fila ou o exchange que recebe uma cópia.</translation>
    </message>
    <message>
        <source>The queue survives a restart of the broker; its messages only if they are persistent too.</source>
        <translation>A fila sobrevive a um reinício do broker; as suas mensagens só se também forem persistentes.</translation>
    </message>
    <message>
        <source>The routing key of that message. {key}, {reply_to} and {n} are filled in.</source>
        <translation>A routing key dessa mensagem. {key}, {reply_to} e {n} são preenchidos.</translation>
    </message>
    <message>
        <source>The routing keys it uses, one after the other.</source>
        <translation>As routing keys que ele usa, uma depois da outra.</translation>
    </message>
    <message>
        <source>The virtual host it belongs to.</source>
        <translation>O virtual host a que pertence.</translation>
    </message>
    <message>
        <source>The virtual host it connects to.</source>
        <translation>O virtual host a que ele se conecta.</translation>
    </message>
    <message>
        <source>The virtual host of both ends.</source>
        <translation>O virtual host das duas pontas.</translation>
    </message>
    <message>
        <source>Time between messages or bursts; for random arrivals the average.</source>
        <translation>Tempo entre mensagens ou rajadas; para chegadas aleatórias, a média.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Vhost</source>
        <translation>Vhost</translation>
    </message>
    <message>
        <source>What the scenario is called.</source>
        <translation>Como o cenário se chama.</translation>
    </message>
    <message>
        <source>When it acknowledges: after the work, before it, never, or automatic (the broker forgets the message as soon as it is sent).</source>
        <translation>Quando ele envia o ack: depois do trabalho, antes, nunca ou automático (o broker esquece a mensagem assim que a envia).</translation>
    </message>
    <message>
        <source>When it publishes: by hand, at a fixed interval, at random times, or in bursts.</source>
        <translation>Quando ele publica: à mão, a intervalo fixo, em momentos aleatórios ou em rajadas.</translation>
    </message>
    <message>
        <source>Where it crashes then: before the work, in the middle of it, or after the work but before the ack.</source>
        <translation>Onde ele cai então: antes do trabalho, no meio dele, ou depois do trabalho mas antes do ack.</translation>
    </message>
    <message>
        <source>Where it publishes. Empty means the default exchange, which routes to the queue named by the key.</source>
        <translation>Onde ele publica. Vazio significa o exchange padrão, que encaminha para a fila que a key nomeia.</translation>
    </message>
    <message>
        <source>Where it publishes; empty means the default exchange.</source>
        <translation>Onde ele publica; vazio significa o exchange padrão.</translation>
    </message>
    <message>
        <source>Whether the destination is a queue or an exchange.</source>
        <translation>Se o destino é uma fila ou um exchange.</translation>
    </message>
    <message>
        <source>Which messages it refuses: empty for none, always, redelivered, every N, deaths N, key PATTERN, header NAME=VALUE or payload TEXT.</source>
        <translation>Quais mensagens ele recusa: vazio para nenhuma, always, redelivered, every N, deaths N, key PADRÃO, header NOME=VALOR ou payload TEXTO.</translation>
    </message>
    <message>
        <source>Which messages make it crash, written like refuse_when. Empty: none.</source>
        <translation>Quais mensagens o fazem cair, escritas como em refuse_when. Vazio: nenhuma.</translation>
    </message>
    <message>
        <source>Who made it.</source>
        <translation>Quem o fez.</translation>
    </message>
    <message>
        <source>With a counter: publishes a message again so often at most, then it may be refused; 0: no limit.</source>
        <translation>Com um contador: republica uma mensagem no máximo tantas vezes, depois ela pode ser recusada; 0: sem limite.</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabalho</translation>
    </message>
    <message>
        <source>Work max</source>
        <translation>Trabalho máx.</translation>
    </message>
    <message>
        <source>Of a hundred messages, so many are the last before a crash: it dies when it has sent them; 0 to 100.</source>
        <translation>De cem mensagens, tantas são as últimas antes de uma queda: ele morre depois de enviá-las; 0 a 100.</translation>
    </message>
    <message>
        <source>What was not confirmed when its connection broke or it crashed is published again when it is back; needs confirms.</source>
        <translation>O que não estava confirmado quando a conexão caiu, ou quando ele caiu, é publicado de novo quando ele volta; precisa de confirms.</translation>
    </message>
    <message>
        <source>A regular expression, matched anywhere in the name of a queue or exchange.</source>
        <translation>Uma expressão regular, procurada em qualquer parte do nome de uma fila ou exchange.</translation>
    </message>
    <message>
        <source>A second policy beside the user&apos;s; of common numbers the smaller acts.</source>
        <translation>Uma segunda policy ao lado da do usuário; dos números em comum, atua o menor.</translation>
    </message>
    <message>
        <source>Apply to</source>
        <translation>Aplica-se a</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definição</translation>
    </message>
    <message>
        <source>Each queue and exchange has at most one policy: the matching one with the highest priority.</source>
        <translation>Cada fila e exchange tem no máximo uma policy: a que combina e tem a maior prioridade.</translation>
    </message>
    <message>
        <source>Operator policy</source>
        <translation>Operator policy</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>The settings: message-ttl, expires, max-length, dead-letter-exchange, alternate-exchange and so on.</source>
        <translation>As configurações: message-ttl, expires, max-length, dead-letter-exchange, alternate-exchange e assim por diante.</translation>
    </message>
    <message>
        <source>The user it connects as: what it may do is what that user may do.</source>
        <translation>O usuário com que se conecta: pode fazer o que esse usuário pode.</translation>
    </message>
    <message>
        <source>The virtual host it acts in.</source>
        <translation>O virtual host em que atua.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>What operators call it.</source>
        <translation>Como os operadores a chamam.</translation>
    </message>
    <message>
        <source>Whether it acts on queues, exchanges or all.</source>
        <translation>Se atua em filas, exchanges ou em todos.</translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>Type a name, or choose a file from the list.</source>
        <translation>Digite um nome ou escolha um arquivo da lista.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Não existe a pasta %1.</translation>
    </message>
    <message>
        <source>You may not write in the folder %1.</source>
        <translation>Não há permissão para gravar na pasta %1.</translation>
    </message>
    <message>
        <source>There is no file %1 in %2.</source>
        <translation>Não existe o arquivo %1 em %2.</translation>
    </message>
</context>
<context>
    <name>FileFlow</name>
    <message>
        <source>Save the changes to %1?</source>
        <translation>Salvar as alterações em %1?</translation>
    </message>
    <message>
        <source>They are lost otherwise.</source>
        <translation>Senão elas se perdem.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Unsaved work was found</source>
        <translation>Foi encontrado trabalho não salvo</translation>
    </message>
    <message>
        <source>Postroom ended before %1 was saved. Restore it?</source>
        <translation>O Postroom terminou antes de %1 ser salvo. Restaurar?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>Files and folders</source>
        <translation>Arquivos e pastas</translation>
    </message>
    <message>
        <source>Nothing here fits what is shown.</source>
        <translation>Nada aqui se encaixa no que é mostrado.</translation>
    </message>
</context>
<context>
    <name>FileMenu</name>
    <message>
        <source>Open recent</source>
        <translation>Abrir recente</translation>
    </message>
</context>
<context>
    <name>FilePicker</name>
    <message>
        <source>Definitions (*.json)</source>
        <translation>Definições (*.json)</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos os arquivos</translation>
    </message>
    <message>
        <source>Scenarios and definitions (*.json)</source>
        <translation>Cenários e definições (*.json)</translation>
    </message>
    <message>
        <source>Scenarios (*.postroom.json)</source>
        <translation>Cenários (*.postroom.json)</translation>
    </message>
    <message>
        <source>Save the scenario</source>
        <translation>Salvar o cenário</translation>
    </message>
    <message>
        <source>Import RabbitMQ definitions</source>
        <translation>Importar definições do RabbitMQ</translation>
    </message>
    <message>
        <source>Open a scenario or RabbitMQ definitions</source>
        <translation>Abrir um cenário ou definições do RabbitMQ</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Type a path and press Enter to go there.</source>
        <translation>Digite um caminho e pressione Enter para ir até lá.</translation>
    </message>
    <message>
        <source>To the folder above (Alt+Up)</source>
        <translation>Para a pasta acima (Alt+Para cima)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Mostrados</translation>
    </message>
    <message>
        <source>Which files are shown</source>
        <translation>Quais arquivos são mostrados</translation>
    </message>
    <message>
        <source>%1 is there already. Replace it? What it holds now is lost then.</source>
        <translation>%1 já existe. Substituir? O conteúdo atual se perde.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Save the scenario with its run</source>
        <translation>Salvar o cenário com a execução</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>folder %1</source>
        <translation>pasta %1</translation>
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
        <translation>Não existe a pasta %1.</translation>
    </message>
    <message>
        <source>You may not look into the folder %1.</source>
        <translation>Não há permissão para ver a pasta %1.</translation>
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
        <translation>Seguindo %1, %2</translation>
    </message>
    <message>
        <source>Following %1</source>
        <translation>Seguindo %1</translation>
    </message>
    <message>
        <source>Follow it no longer (Escape)</source>
        <translation>Não seguir mais (Escape)</translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>%n cópia</numerusform>
            <numerusform>%n cópias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>GroupPanel</name>
    <message>
        <source>Selected: %1</source>
        <translation>Selecionados: %1</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Selecionados</translation>
    </message>
    <message>
        <source>Select nothing (Escape)</source>
        <translation>Não selecionar nada (Escape)</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Put a copy below them, with the lines among them (Ctrl+D)</source>
        <translation>Pôr uma cópia abaixo deles, com as linhas entre eles (Ctrl+D)</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Destrancar</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Trancar</translation>
    </message>
    <message>
        <source>Let them be moved, renamed and deleted again (Ctrl+Shift+L)</source>
        <translation>Deixar que sejam movidos, renomeados e excluídos de novo (Ctrl+Shift+L)</translation>
    </message>
    <message>
        <source>Keep them from being moved, renamed or deleted by accident (Ctrl+Shift+L)</source>
        <translation>Evitar que sejam movidos, renomeados ou excluídos sem querer (Ctrl+Shift+L)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Delete them from the scenario (Delete)</source>
        <translation>Excluir do cenário (Delete)</translation>
    </message>
    <message>
        <source>Line up</source>
        <translation>Alinhar</translation>
    </message>
    <message>
        <source>Align left edges</source>
        <translation>Alinhar bordas esquerdas</translation>
    </message>
    <message>
        <source>Align centres, one above the other</source>
        <translation>Alinhar centros, um acima do outro</translation>
    </message>
    <message>
        <source>Align right edges</source>
        <translation>Alinhar bordas direitas</translation>
    </message>
    <message>
        <source>Equal gaps from left to right</source>
        <translation>Espaços iguais da esquerda para a direita</translation>
    </message>
    <message>
        <source>Align upper edges</source>
        <translation>Alinhar bordas superiores</translation>
    </message>
    <message>
        <source>Align middles, side by side</source>
        <translation>Alinhar meios, lado a lado</translation>
    </message>
    <message>
        <source>Align lower edges</source>
        <translation>Alinhar bordas inferiores</translation>
    </message>
    <message>
        <source>Equal gaps from top to bottom</source>
        <translation>Espaços iguais de cima para baixo</translation>
    </message>
    <message>
        <source>To set something in several at once, keep those of one kind:</source>
        <translation>Para ajustar algo em vários de uma vez, mantenha só os de um tipo:</translation>
    </message>
    <message>
        <source>Select only these</source>
        <translation>Selecionar só estes</translation>
    </message>
    <message>
        <source>What is set here is set in all of them.</source>
        <translation>O que se ajusta aqui vale para todos eles.</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Organizar</translation>
    </message>
    <message>
        <source>Give them places as messages flow (Ctrl+Shift+A)</source>
        <translation>Posiciona os nós conforme o fluxo das mensagens (Ctrl+Shift+A)</translation>
    </message>
</context>
<context>
    <name>HistoryPopup</name>
    <message>
        <source>Branches</source>
        <translation>Ramos</translation>
    </message>
    <message>
        <source>Whoever acts in the past begins a branch. What came after it before is kept here.</source>
        <translation>Quem age no passado começa um ramo. O que vinha depois fica guardado aqui.</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>este</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Show this one and %1 side by side</source>
        <translation>Mostrar este e %1 lado a lado</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir até lá</translation>
    </message>
    <message>
        <source>Go on at the end of %1</source>
        <translation>Continuar no fim de %1</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation>Esquecer %1</translation>
    </message>
    <message>
        <source>What you did, and what if</source>
        <translation>O que foi feito, e se não fosse</translation>
    </message>
    <message>
        <source>What if it had been set like this from the start?</source>
        <translation>E se tivesse sido ajustado assim desde o início?</translation>
    </message>
    <message>
        <source>Runs everything again until now, with the settings of now</source>
        <translation>Executa tudo de novo até agora, com os ajustes de agora</translation>
    </message>
    <message>
        <source>Nothing yet: changes, crashes and everything else you do will stand here, each with its moment.</source>
        <translation>Nada ainda: alterações, quedas e tudo o mais que for feito aparecerá aqui, cada coisa com o seu momento.</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>adiante</translation>
    </message>
    <message>
        <source>Without it?</source>
        <translation>Sem isto?</translation>
    </message>
    <message>
        <source>What if this had never been? Runs again until now without it</source>
        <translation>E se isto não tivesse acontecido? Executa de novo até agora, sem isto</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>Ver %1</translation>
    </message>
    <message>
        <source>Pause when…</source>
        <translation>Pausar quando…</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Marcadores</translation>
    </message>
    <message>
        <source>What is to be seen here</source>
        <translation>O que se vê aqui</translation>
    </message>
    <message>
        <source>Name of the bookmark at %1</source>
        <translation>Nome do marcador em %1</translation>
    </message>
    <message>
        <source>Remove this bookmark</source>
        <translation>Remover este marcador</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>Everything in the file was taken over.</source>
        <translation>Tudo o que há no arquivo foi aproveitado.</translation>
    </message>
    <message>
        <source>What differs from the file:</source>
        <translation>O que difere do arquivo:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>InspectorModel</name>
    <message>
        <source>Set %1</source>
        <translation>Definir %1</translation>
    </message>
    <message>
        <source>Set %1 of %2</source>
        <translation>Definir %1 de %2</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ligado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desligado</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation>Definir %1 como %2</translation>
    </message>
    <message>
        <source>Set %1 of %2 to %3</source>
        <translation>Definir %1 de %2 como %3</translation>
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
        <translation>Fila</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>Consumer</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>Binding</translation>
    </message>
    <message>
        <source>Properties of %1 %2</source>
        <translation>Propriedades de %1 %2</translation>
    </message>
    <message>
        <source>Select nothing (Escape)</source>
        <translation>Não selecionar nada (Escape)</translation>
    </message>
    <message>
        <source>The broker closed its channel: %1</source>
        <translation>O broker fechou o seu channel: %1</translation>
    </message>
    <message>
        <source>Why does it get nothing?</source>
        <translation>Por que ele não recebe nada?</translation>
    </message>
    <message>
        <source>It has a message</source>
        <translation>Ele tem uma mensagem</translation>
    </message>
    <message>
        <source>A real program, connected over AMQP. What it does stands in its own code, so nothing can be set here.</source>
        <translation>Um programa de verdade, conectado por AMQP. O que ele faz está no seu próprio código; aqui não há nada para ajustar.</translation>
    </message>
    <message>
        <source>The run made this, or a program that is connected to it. It is not part of the scenario, so nothing can be set here.</source>
        <translation>Isto foi feito pela execução, ou por um programa conectado a ela. Não faz parte do cenário; aqui não há nada para ajustar.</translation>
    </message>
</context>
<context>
    <name>JourneyPage</name>
    <message>
        <source>Journey</source>
        <translation>Percurso</translation>
    </message>
    <message>
        <source>The whole way of one message, with time running down (Ctrl+J)</source>
        <translation>O caminho inteiro de uma mensagem, com o tempo correndo para baixo (Ctrl+J)</translation>
    </message>
    <message>
        <source>Click a message on the canvas or in the log to see its journey.</source>
        <translation>Clique em uma mensagem na área de desenho ou no log para ver o seu percurso.</translation>
    </message>
    <message>
        <source>Journey of %1: %2 events at %3 places; the list beside it tells them</source>
        <translation>Percurso de %1: %2 eventos em %3 lugares; a lista ao lado os descreve</translation>
    </message>
    <message>
        <source>%1, without its first %2 events</source>
        <translation>%1, sem os seus primeiros %2 eventos</translation>
    </message>
    <message>
        <source>Journey of %1</source>
        <translation>Percurso de %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>depois de %1</translation>
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
        <translation>Ir a este momento</translation>
    </message>
</context>
<context>
    <name>KeyHelp</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Space or .</source>
        <translation>Espaço ou .</translation>
    </message>
    <message>
        <source>play or pause</source>
        <translation>iniciar ou pausar</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>from node to node</source>
        <translation>de nó em nó</translation>
    </message>
    <message>
        <source>S or Right</source>
        <translation>S ou Direita</translation>
    </message>
    <message>
        <source>one step forward</source>
        <translation>um passo à frente</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>select the node</source>
        <translation>selecionar o nó</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>restart</source>
        <translation>reiniciar</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Setas</translation>
    </message>
    <message>
        <source>[ and ]</source>
        <translation>[ e ]</translation>
    </message>
    <message>
        <source>slower, faster</source>
        <translation>mais devagar, mais rápido</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>connect the node to…</source>
        <translation>conectar o nó a…</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>show everything</source>
        <translation>mostrar tudo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>+ and −</source>
        <translation>+ e −</translation>
    </message>
    <message>
        <source>zoom (or the wheel)</source>
        <translation>zoom (ou a roda do mouse)</translation>
    </message>
    <message>
        <source>K</source>
        <translation>K</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>desfazer</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>publish now</source>
        <translation>publicar agora</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>refazer</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>close, select nothing</source>
        <translation>fechar, não selecionar nada</translation>
    </message>
    <message>
        <source>Ctrl+N, O, S</source>
        <translation>Ctrl+N, O, S</translation>
    </message>
    <message>
        <source>new, open, save</source>
        <translation>novo, abrir, salvar</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>save as</source>
        <translation>salvar como</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>import definitions</source>
        <translation>importar definições</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>light or dark</source>
        <translation>claro ou escuro</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>side panel</source>
        <translation>painel lateral</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>port for real programs</source>
        <translation>porta para programas de verdade</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>quit</source>
        <translation>sair</translation>
    </message>
    <message>
        <source>Left or ,</source>
        <translation>Esquerda ou ,</translation>
    </message>
    <message>
        <source>one step back</source>
        <translation>um passo atrás</translation>
    </message>
    <message>
        <source>H</source>
        <translation>H</translation>
    </message>
    <message>
        <source>history, branches, what if</source>
        <translation>histórico, ramos, e se</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home, End</translation>
    </message>
    <message>
        <source>start or end of the run</source>
        <translation>início ou fim da execução</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>bookmark this moment</source>
        <translation>marcar este momento</translation>
    </message>
    <message>
        <source>move the canvas</source>
        <translation>mover a área de desenho</translation>
    </message>
    <message>
        <source>Ctrl+Alt+S</source>
        <translation>Ctrl+Alt+S</translation>
    </message>
    <message>
        <source>save with its run</source>
        <translation>salvar com a execução</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>present to a room</source>
        <translation>apresentar à plateia</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>On the canvas</source>
        <translation>Na área de desenho</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Arrastar</translation>
    </message>
    <message>
        <source>select in a rectangle</source>
        <translation>selecionar em um retângulo</translation>
    </message>
    <message>
        <source>Shift+click</source>
        <translation>Shift+clique</translation>
    </message>
    <message>
        <source>select one more</source>
        <translation>selecionar mais um</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Ctrl+A</translation>
    </message>
    <message>
        <source>select all nodes</source>
        <translation>selecionar todos os nós</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>move what is selected</source>
        <translation>mover o que está selecionado</translation>
    </message>
    <message>
        <source>Shift+Arrows</source>
        <translation>Shift+Setas</translation>
    </message>
    <message>
        <source>move it by one unit</source>
        <translation>mover uma unidade</translation>
    </message>
    <message>
        <source>Alt+drag</source>
        <translation>Alt+arrastar</translation>
    </message>
    <message>
        <source>do not line up</source>
        <translation>não alinhar</translation>
    </message>
    <message>
        <source>Space+drag</source>
        <translation>Espaço+arrastar</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>crash the program</source>
        <translation>derrubar o programa</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>Edição</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>rename the node</source>
        <translation>renomear o nó</translation>
    </message>
    <message>
        <source>Ctrl+C, X, V</source>
        <translation>Ctrl+C, X, V</translation>
    </message>
    <message>
        <source>copy, cut, paste</source>
        <translation>copiar, recortar, colar</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>duplicar</translation>
    </message>
    <message>
        <source>delete nodes or a line</source>
        <translation>excluir nós ou uma linha</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>lock or unlock</source>
        <translation>trancar ou destrancar</translation>
    </message>
    <message>
        <source>Window and files</source>
        <translation>Janela e arquivos</translation>
    </message>
    <message>
        <source>/ or Ctrl+K</source>
        <translation>/ ou Ctrl+K</translation>
    </message>
    <message>
        <source>search all commands</source>
        <translation>pesquisar todos os comandos</translation>
    </message>
    <message>
        <source>Ctrl+L, T, J</source>
        <translation>Ctrl+L, T, J</translation>
    </message>
    <message>
        <source>log, statistics, journey</source>
        <translation>log, estatísticas, percurso</translation>
    </message>
    <message>
        <source>Ctrl+Shift+T</source>
        <translation>Ctrl+Shift+T</translation>
    </message>
    <message>
        <source>table of nodes and lines</source>
        <translation>tabela de nós e linhas</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation>Ctrl+Shift+D</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>arrange nodes</source>
        <translation>organizar os nós</translation>
    </message>
</context>
<context>
    <name>KnownArguments</name>
    <message>
        <source>How long a message may wait here, in milliseconds. Empty: for ever.</source>
        <translation>Quanto tempo uma mensagem pode esperar aqui, em milissegundos. Vazio: para sempre.</translation>
    </message>
    <message>
        <source>How many ready messages the queue holds at most. Empty: no limit.</source>
        <translation>Quantas mensagens prontas a fila guarda no máximo. Vazio: sem limite.</translation>
    </message>
    <message>
        <source>How many bytes the bodies of ready messages may have together. Empty: no limit.</source>
        <translation>Quantos bytes os corpos das mensagens prontas podem ter juntos. Vazio: sem limite.</translation>
    </message>
    <message>
        <source>What a full queue does: drop-head drops its oldest message, reject-publish refuses the new one, reject-publish-dlx also dead-letters it.</source>
        <translation>O que faz uma fila cheia: drop-head descarta a sua mensagem mais antiga, reject-publish recusa a nova, reject-publish-dlx além disso a envia como dead letter.</translation>
    </message>
    <message>
        <source>Where messages go that expire, are refused or do not fit: an exchange, or (default) for the default exchange. Empty: they are gone.</source>
        <translation>Para onde vão as mensagens que expiram, são recusadas ou não cabem: um exchange, ou (default) para o exchange padrão. Vazio: elas se vão.</translation>
    </message>
    <message>
        <source>The routing key of dead letters. Empty: the one they had.</source>
        <translation>A routing key dos dead letters. Vazio: a que eles tinham.</translation>
    </message>
    <message>
        <source>Gets the messages that no binding of this exchange matches. Empty: they are gone.</source>
        <translation>Recebe as mensagens que nenhum binding deste exchange aceita. Vazio: elas se vão.</translation>
    </message>
    <message>
        <source>This cannot be less than 0.</source>
        <translation>Isto não pode ser menor que 0.</translation>
    </message>
    <message>
        <source>How long a message may wait in such a queue, in milliseconds. Empty: not set.</source>
        <translation>Quanto tempo uma mensagem pode esperar em tal fila, em milissegundos. Vazio: não definido.</translation>
    </message>
    <message>
        <source>A queue that nobody has used for so long is deleted, in milliseconds. Empty: not set.</source>
        <translation>Uma fila que ninguém usou por tanto tempo é excluída, em milissegundos. Vazio: não definido.</translation>
    </message>
    <message>
        <source>How many ready messages such a queue holds at most. Empty: not set.</source>
        <translation>Quantas mensagens prontas tal fila guarda no máximo. Vazio: não definido.</translation>
    </message>
    <message>
        <source>How many bytes the bodies of its ready messages may have together. Empty: not set.</source>
        <translation>Quantos bytes os corpos de suas mensagens prontas podem ter juntos. Vazio: não definido.</translation>
    </message>
    <message>
        <source>Where messages go that expire, are refused or do not fit: an exchange, or (default) for the default exchange. Empty: not set.</source>
        <translation>Para onde vão as mensagens que expiram, são recusadas ou não cabem: um exchange, ou (default) para o exchange padrão. Vazio: não definido.</translation>
    </message>
    <message>
        <source>The routing key of dead letters. Empty: not set, they keep the one they had.</source>
        <translation>A routing key das dead letters. Vazio: não definida, elas mantêm a que tinham.</translation>
    </message>
    <message>
        <source>How often a quorum queue delivers a message again before it gives it up. Empty: not set.</source>
        <translation>Quantas vezes uma fila quorum entrega uma mensagem de novo antes de desistir dela. Vazio: não definido.</translation>
    </message>
    <message>
        <source>Gets the messages that no binding of such an exchange matches. Empty: not set.</source>
        <translation>Recebe as mensagens que nenhum binding de tal exchange aceita. Vazio: não definido.</translation>
    </message>
</context>
<context>
    <name>LimitRows</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>Connections at most</source>
        <translation>Máximo de conexões</translation>
    </message>
    <message>
        <source>How many connections this virtual host may have at a time; one more is refused (530). Those that are there stay. Empty: any number.</source>
        <translation>Quantas conexões este virtual host pode ter ao mesmo tempo; mais uma é recusada (530). As que já existem ficam. Vazio: qualquer número.</translation>
    </message>
    <message>
        <source>Queues at most</source>
        <translation>Máximo de filas</translation>
    </message>
    <message>
        <source>How many queues this virtual host may have; one more is refused (406). Those that are there stay. Empty: any number.</source>
        <translation>Quantas filas este virtual host pode ter; mais uma é recusada (406). As que já existem ficam. Vazio: qualquer número.</translation>
    </message>
    <message>
        <source>This cannot be less than 0. Empty means any number.</source>
        <translation>Isto não pode ser menor que 0. Vazio significa qualquer número.</translation>
    </message>
    <message>
        <source>Set limits of %1</source>
        <translation>Definir limites de %1</translation>
    </message>
</context>
<context>
    <name>LineBuilder</name>
    <message>
        <source>no condition</source>
        <translation>sem condição</translation>
    </message>
    <message>
        <source>(empty key)</source>
        <translation>(key vazia)</translation>
    </message>
    <message>
        <source>alternate</source>
        <translation>alternate</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>prioridade %1</translation>
    </message>
    <message>
        <source>%1 consumers</source>
        <translation>%1 consumers</translation>
    </message>
</context>
<context>
    <name>LineBundles</name>
    <message>
        <source>%1 bindings</source>
        <translation>%1 bindings</translation>
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
        <translation>Este é um programa de verdade: o seu próprio código diz onde ele publica e o que consome.</translation>
    </message>
    <message>
        <source>A producer only sends. Drag from the producer to an exchange or a queue.</source>
        <translation>Um producer só envia. Arraste do producer para um exchange ou uma fila.</translation>
    </message>
    <message>
        <source>A producer does not know consumers. Drag from the producer to a queue, and from the queue to the consumer.</source>
        <translation>Um producer não conhece consumers. Arraste do producer para uma fila, e da fila para o consumer.</translation>
    </message>
    <message>
        <source>An exchange does not deliver to consumers; bind a queue between them.</source>
        <translation>Um exchange não entrega a consumers; coloque uma fila entre eles.</translation>
    </message>
    <message>
        <source>A queue does not pass messages on to another queue. To move dead letters there, drag to an exchange that the other queue is bound to.</source>
        <translation>Uma fila não passa mensagens a outra fila. Para levar dead letters até lá, arraste para um exchange ao qual a outra fila está vinculada.</translation>
    </message>
    <message>
        <source>Deliveries go from a queue to its consumers. Drag from the queue to the consumer.</source>
        <translation>As entregas vão de uma fila aos seus consumers. Arraste da fila para o consumer.</translation>
    </message>
    <message>
        <source>Consumers do not talk to each other. Let one publish to an exchange and the other consume a queue that is bound to it.</source>
        <translation>Consumers não falam entre si. Faça um publicar em um exchange e o outro consumir uma fila vinculada a ele.</translation>
    </message>
    <message>
        <source>Publish from %1 to %2</source>
        <translation>Publicar de %1 em %2</translation>
    </message>
    <message>
        <source>Bind %2 to %1</source>
        <translation>Vincular %2 a %1</translation>
    </message>
    <message>
        <source>Consume %1 with %2</source>
        <translation>Consumir %1 com %2</translation>
    </message>
    <message>
        <source>Dead-letter from %1 to %2</source>
        <translation>Dead letters de %1 para %2</translation>
    </message>
    <message>
        <source>Republish from %1 to %2</source>
        <translation>Republicar de %1 em %2</translation>
    </message>
    <message>
        <source>A line needs two ends. Drag to another node.</source>
        <translation>Uma linha precisa de duas pontas. Arraste até outro nó.</translation>
    </message>
</context>
<context>
    <name>LinkTool</name>
    <message>
        <source>Drag to another node.</source>
        <translation>Arraste até outro nó.</translation>
    </message>
    <message>
        <source>One of the two nodes is gone.</source>
        <translation>Um dos dois nós não existe mais.</translation>
    </message>
    <message>
        <source>The run made one of these two by itself; only what belongs to the scenario can be connected.</source>
        <translation>A execução fez um dos dois por conta própria; só o que pertence ao cenário pode ser conectado.</translation>
    </message>
    <message>
        <source>Add %1 with a line</source>
        <translation>Adicionar %1 com uma linha</translation>
    </message>
    <message>
        <source>takes messages from it</source>
        <translation>recebe mensagens dela</translation>
    </message>
    <message>
        <source>gets what it publishes</source>
        <translation>recebe o que ele publica</translation>
    </message>
    <message>
        <source>gets its dead letters</source>
        <translation>recebe os dead letters dela</translation>
    </message>
    <message>
        <source>gets what it publishes then</source>
        <translation>recebe o que ele publica depois</translation>
    </message>
    <message>
        <source>bound to it</source>
        <translation>recebe dele por um binding</translation>
    </message>
    <message>
        <source>consumer</source>
        <translation>consumer</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>fila</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>exchange</translation>
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
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Acks</source>
        <translation>Acks</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>Topologia</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Filter, for example m3</source>
        <translation>Filtrar, por exemplo m3</translation>
    </message>
    <message>
        <source>Filter the log by text</source>
        <translation>Filtrar o log por texto</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>What happened, event by event (Ctrl+L)</source>
        <translation>O que aconteceu, evento por evento (Ctrl+L)</translation>
    </message>
    <message>
        <source>Event log</source>
        <translation>Log de eventos</translation>
    </message>
    <message>
        <source>Nothing that happened fits the filter.</source>
        <translation>Nada do que aconteceu se encaixa no filtro.</translation>
    </message>
    <message>
        <source>Nothing has happened yet. Press Play or Step.</source>
        <translation>Nada aconteceu ainda. Pressione Iniciar ou Passo.</translation>
    </message>
</context>
<context>
    <name>MarkPainter</name>
    <message>
        <source>unroutable</source>
        <translation>sem rota</translation>
    </message>
    <message>
        <source>no such exchange</source>
        <translation>exchange não existe</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>recusada</translation>
    </message>
    <message>
        <source>queue deleted</source>
        <translation>fila excluída</translation>
    </message>
    <message>
        <source>purged</source>
        <translation>esvaziada</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejeitada</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiradas</translation>
    </message>
    <message>
        <source>queue full</source>
        <translation>fila cheia</translation>
    </message>
    <message>
        <source>dead-letter cycle</source>
        <translation>ciclo de dead letters</translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>ninguém espera</translation>
    </message>
    <message>
        <source>delivery limit</source>
        <translation>limite de entregas</translation>
    </message>
    <message>
        <source>not stored</source>
        <translation>não gravada</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>desfeita (rollback)</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>conexão perdida</translation>
    </message>
    <message>
        <source>requeued</source>
        <translation>voltou à fila</translation>
    </message>
    <message>
        <source>returned: no queue</source>
        <translation>devolvida: sem fila</translation>
    </message>
    <message>
        <source>dead-lettered: %1</source>
        <translation>dead-lettered: %1</translation>
    </message>
    <message>
        <source>crashed</source>
        <translation>caiu</translation>
    </message>
    <message>
        <source>back</source>
        <translation>voltou</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdidas</translation>
    </message>
    <message>
        <source>ack of %1 lost</source>
        <translation>ack de %1 perdido</translation>
    </message>
    <message>
        <source>ack lost</source>
        <translation>ack perdido</translation>
    </message>
    <message>
        <source>hangs</source>
        <translation>travou</translation>
    </message>
    <message>
        <source>connection cut</source>
        <translation>conexão cortada</translation>
    </message>
    <message>
        <source>recognised, not done again</source>
        <translation>reconhecida, não feita de novo</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>não entregue</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmada</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>não confirmada</translation>
    </message>
</context>
<context>
    <name>MatchWords</name>
    <message>
        <source>one more word for *</source>
        <translation>mais uma palavra para *</translation>
    </message>
    <message>
        <source>word %1 is “%2”</source>
        <translation>a palavra %1 é “%2”</translation>
    </message>
    <message>
        <source># stands for no word</source>
        <translation># não vale por nenhuma palavra</translation>
    </message>
    <message>
        <source>%1 stands for “%2”</source>
        <translation>%1 vale por “%2”</translation>
    </message>
    <message>
        <source>both the key and the pattern are empty</source>
        <translation>a key e o padrão estão vazios</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>header %1 is %2</source>
        <translation>o header %1 é %2</translation>
    </message>
    <message>
        <source>it asks for no header</source>
        <translation>ele não pede nenhum header</translation>
    </message>
    <message>
        <source>x-match any without conditions matches nothing</source>
        <translation>x-match any sem condições não aceita nada</translation>
    </message>
    <message>
        <source>none of %1 is among the headers</source>
        <translation>nada de %1 está entre os headers</translation>
    </message>
    <message>
        <source>its key is “%1”</source>
        <translation>a sua key é “%1”</translation>
    </message>
    <message>
        <source>its key is “%1”, the binding wants “%2”</source>
        <translation>a sua key é “%1”, o binding quer “%2”</translation>
    </message>
    <message>
        <source>the key goes on with “%1” where the pattern “%2” ends</source>
        <translation>a key continua com “%1” onde o padrão “%2” acaba</translation>
    </message>
    <message>
        <source>the key ends where the pattern “%1” needs %2</source>
        <translation>a key acaba onde o padrão “%1” precisa de %2</translation>
    </message>
    <message>
        <source>word %1 of the key is “%2”, the pattern “%3” needs %4</source>
        <translation>a palavra %1 da key é “%2”, o padrão “%3” precisa de %4</translation>
    </message>
    <message>
        <source>header %1 is %2, the binding needs %3</source>
        <translation>o header %1 é %2, o binding precisa de %3</translation>
    </message>
    <message>
        <source>header %1 is missing, the binding needs %2</source>
        <translation>falta o header %1, o binding precisa de %2</translation>
    </message>
    <message>
        <source>key differs</source>
        <translation>key diferente</translation>
    </message>
    <message>
        <source>key goes on with “%1”</source>
        <translation>a key continua com “%1”</translation>
    </message>
    <message>
        <source>key ends, needs %1</source>
        <translation>a key acaba, precisa de %1</translation>
    </message>
    <message>
        <source>word %1 is “%2”, needs %3</source>
        <translation>palavra %1 é “%2”, precisa de %3</translation>
    </message>
    <message>
        <source>header %1 is %2, needs %3</source>
        <translation>header %1 é %2, precisa de %3</translation>
    </message>
    <message>
        <source>header %1 is missing, needs %2</source>
        <translation>falta o header %1, precisa de %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>MessageCard</name>
    <message>
        <source>exchange</source>
        <translation>exchange</translation>
    </message>
    <message>
        <source>(default)</source>
        <translation>(default)</translation>
    </message>
    <message>
        <source>routing key</source>
        <translation>routing key</translation>
    </message>
    <message>
        <source>2 (persistent)</source>
        <translation>2 (persistente)</translation>
    </message>
    <message>
        <source>1 (transient)</source>
        <translation>1 (transiente)</translation>
    </message>
</context>
<context>
    <name>MessagePanel</name>
    <message>
        <source>Message %1</source>
        <translation>Mensagem %1</translation>
    </message>
    <message>
        <source>Close the message (Escape)</source>
        <translation>Fechar a mensagem (Escape)</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>Seguida</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Follow it no longer (Escape)</source>
        <translation>Não seguir mais (Escape)</translation>
    </message>
    <message>
        <source>Keep two rings around it on the canvas, wherever it goes</source>
        <translation>Manter dois anéis em volta dela na área de desenho, aonde quer que vá</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Percurso</translation>
    </message>
    <message>
        <source>Show its whole way in the panel at the bottom (Ctrl+J)</source>
        <translation>Mostrar todo o seu caminho no painel de baixo (Ctrl+J)</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>O que ela diz</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Headers</translation>
    </message>
    <message>
        <source>Died before (x-death)</source>
        <translation>Mortes anteriores (x-death)</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>fila</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motivo</translation>
    </message>
    <message>
        <source>%1, %2×</source>
        <translation>%1, %2×</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>exchange</translation>
    </message>
    <message>
        <source>routing keys</source>
        <translation>routing keys</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corpo</translation>
    </message>
    <message>
        <source>Body: %1</source>
        <translation>Corpo: %1</translation>
    </message>
    <message>
        <source>Its life so far</source>
        <translation>A sua vida até agora</translation>
    </message>
</context>
<context>
    <name>MessageWhy</name>
    <message>
        <source>What happened to it before this is not known any more.</source>
        <translation>O que aconteceu com ela antes disto já não é conhecido.</translation>
    </message>
</context>
<context>
    <name>Minimap</name>
    <message>
        <source>Map of the canvas; F shows everything</source>
        <translation>Mapa da área de desenho; F mostra tudo</translation>
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
        <translation>Ir a este momento</translation>
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
        <translation>as mensagens expiram depois de %1</translation>
    </message>
    <message>
        <source>max %1</source>
        <translation>máx. %1</translation>
    </message>
    <message>
        <source>at most %1 messages</source>
        <translation>no máximo %1 mensagens</translation>
    </message>
    <message>
        <source>max bytes %1</source>
        <translation>máx. bytes %1</translation>
    </message>
    <message>
        <source>at most %1 bytes</source>
        <translation>no máximo %1 bytes</translation>
    </message>
    <message>
        <source>when full: %1</source>
        <translation>quando cheia: %1</translation>
    </message>
    <message>
        <source>dead letters go to the default exchange</source>
        <translation>os dead letters vão para o exchange padrão</translation>
    </message>
    <message>
        <source>dead letters go to the exchange “%1”</source>
        <translation>os dead letters vão para o exchange “%1”</translation>
    </message>
    <message>
        <source>priorities %1</source>
        <translation>prioridades %1</translation>
    </message>
    <message>
        <source>priorities up to %1</source>
        <translation>prioridades até %1</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>expira em %1</translation>
    </message>
    <message>
        <source>is deleted when nobody uses it for %1</source>
        <translation>é excluída se ninguém a usar por %1</translation>
    </message>
    <message>
        <source>single active</source>
        <translation>um só ativo</translation>
    </message>
    <message>
        <source>one consumer at a time</source>
        <translation>um consumer de cada vez</translation>
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
        <translation>interno</translation>
    </message>
    <message>
        <source>internal: only other exchanges publish to it</source>
        <translation>interno: só outros exchanges publicam nele</translation>
    </message>
</context>
<context>
    <name>NodeButtons</name>
    <message>
        <source>Publish now</source>
        <translation>Publicar agora</translation>
    </message>
    <message>
        <source>Publish the next message at once (P)</source>
        <translation>Publicar a próxima mensagem na hora (P)</translation>
    </message>
    <message>
        <source>Cut its connection</source>
        <translation>Cortar a conexão</translation>
    </message>
    <message>
        <source>Crash</source>
        <translation>Derrubar</translation>
    </message>
    <message>
        <source>Close its socket: its unacked messages go back (K)</source>
        <translation>Fechar o seu socket: o que está unacked volta (K)</translation>
    </message>
    <message>
        <source>Kill the program: its unacked messages go back (K)</source>
        <translation>Matar o programa: o que está unacked volta (K)</translation>
    </message>
    <message>
        <source>Wake up</source>
        <translation>Acordar</translation>
    </message>
    <message>
        <source>Let it go on where it was</source>
        <translation>Deixar continuar de onde estava</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Falhas</translation>
    </message>
    <message>
        <source>Other things that can go wrong with it</source>
        <translation>Outras coisas que podem dar errado com ele</translation>
    </message>
    <message>
        <source>Crash after work, before the ack</source>
        <translation>Cair depois do trabalho, antes do ack</translation>
    </message>
    <message>
        <source>It does its next message and dies before it acknowledges: the work will be done twice</source>
        <translation>Faz a sua próxima mensagem e morre antes do ack: o trabalho será feito duas vezes</translation>
    </message>
    <message>
        <source>Hang, but stay connected</source>
        <translation>Travar, mas continuar conectado</translation>
    </message>
    <message>
        <source>It does nothing any more, and what it holds stays unacked</source>
        <translation>Não faz mais nada, e o que ele segura continua unacked</translation>
    </message>
    <message>
        <source>What travels on it is lost or goes back; the program connects again</source>
        <translation>O que viaja por ela se perde ou volta; o programa se conecta de novo</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Start the program again</source>
        <translation>Iniciar o programa de novo</translation>
    </message>
    <message>
        <source>Purge</source>
        <translation>Esvaziar</translation>
    </message>
    <message>
        <source>Throw all ready messages away</source>
        <translation>Jogar fora todas as mensagens prontas</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Delete it from the scenario (Delete)</source>
        <translation>Excluir do cenário (Delete)</translation>
    </message>
    <message>
        <source>Kill the program: what is on its way from it is lost (K)</source>
        <translation>Matar o programa: o que está a caminho a partir dele se perde (K)</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Destrancar</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Trancar</translation>
    </message>
    <message>
        <source>Let it be moved, renamed and deleted again (Ctrl+Shift+L)</source>
        <translation>Deixar que seja movido, renomeado e excluído de novo (Ctrl+Shift+L)</translation>
    </message>
    <message>
        <source>Keep it from being moved, renamed or deleted by accident (Ctrl+Shift+L)</source>
        <translation>Evitar que seja movido, renomeado ou excluído sem querer (Ctrl+Shift+L)</translation>
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
        <translation>fechado: %1 %2</translation>
    </message>
    <message>
        <source>cut, back in %1</source>
        <translation>cortada, volta em %1</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>cortada</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>parado</translation>
    </message>
    <message>
        <source>crashed, back in %1</source>
        <translation>caiu, volta em %1</translation>
    </message>
    <message>
        <source>crashed</source>
        <translation>caiu</translation>
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
        <translation>próximo: %1</translation>
    </message>
    <message>
        <source>hangs</source>
        <translation>travou</translation>
    </message>
    <message>
        <source>blocked: memory alarm</source>
        <translation>bloqueado: alarme de memória</translation>
    </message>
    <message>
        <source>%1 of %2 refused</source>
        <translation>%1 de %2 recusadas</translation>
    </message>
    <message>
        <source>%1 of %2 back</source>
        <translation>%1 de %2 devolvidas</translation>
    </message>
    <message>
        <source>%1 of %2 taken</source>
        <translation>%1 de %2 aceitas</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation>%1 enviadas</translation>
    </message>
    <message>
        <source>has sent all</source>
        <translation>já enviou tudo</translation>
    </message>
    <message>
        <source>(no key)</source>
        <translation>(sem key)</translation>
    </message>
    <message>
        <source>+%1, no limit</source>
        <translation>+%1, sem limite</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sem limite</translation>
    </message>
    <message>
        <source>%1 handled</source>
        <translation>%1 tratadas</translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>parou</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>ocioso</translation>
    </message>
    <message>
        <source>will crash at the next</source>
        <translation>vai cair na próxima</translation>
    </message>
    <message>
        <source>running · auto-ack</source>
        <translation>rodando · auto-ack</translation>
    </message>
    <message>
        <source>running</source>
        <translation>rodando</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectado</translation>
    </message>
    <message>
        <source>1 channel</source>
        <translation>1 channel</translation>
    </message>
    <message>
        <source>%1 channels</source>
        <translation>%1 channels</translation>
    </message>
    <message>
        <source> · confirms</source>
        <translation> · confirms</translation>
    </message>
    <message>
        <source>%1 of %2 unacked</source>
        <translation>%1 de %2 unacked</translation>
    </message>
    <message>
        <source>%1 unacked, no limit</source>
        <translation>%1 unacked, sem limite</translation>
    </message>
    <message>
        <source>%1 sent · %2 received</source>
        <translation>%1 enviadas · %2 recebidas</translation>
    </message>
    <message>
        <source>full · %1</source>
        <translation>cheia · %1</translation>
    </message>
    <message>
        <source>on standby</source>
        <translation>em espera</translation>
    </message>
</context>
<context>
    <name>NodeHandle</name>
    <message>
        <source>Arrow keys move it, K cuts its connection.</source>
        <translation>As setas o movem, K corta a sua conexão.</translation>
    </message>
    <message>
        <source>Locked.</source>
        <translation>Trancado.</translation>
    </message>
    <message>
        <source>Arrow keys move it, L connects it, F2 renames it, Delete deletes it, Shift and Enter selects it with others.</source>
        <translation>As setas o movem, L o conecta, F2 o renomeia, Delete o exclui, Shift e Enter o selecionam com outros.</translation>
    </message>
</context>
<context>
    <name>NodeStates</name>
    <message>
        <source>cut off</source>
        <translation>cortada</translation>
    </message>
    <message>
        <source>hangs, %1 published</source>
        <translation>travou, %1 publicadas</translation>
    </message>
    <message>
        <source>%1 published</source>
        <translation>%1 publicadas</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>parado</translation>
    </message>
    <message>
        <source>producer %1, %2</source>
        <translation>producer %1, %2</translation>
    </message>
    <message>
        <source>exchange %1, %2</source>
        <translation>exchange %1, %2</translation>
    </message>
    <message>
        <source>, blocked</source>
        <translation>, bloqueado</translation>
    </message>
    <message>
        <source>crashed</source>
        <translation>caiu</translation>
    </message>
    <message>
        <source>%1 ready, %2 unacked</source>
        <translation>%1 ready, %2 unacked</translation>
    </message>
    <message>
        <source>hangs, holds %1</source>
        <translation>travou, segura %1</translation>
    </message>
    <message>
        <source>holds %1, handled %2</source>
        <translation>segura %1, %2 tratadas</translation>
    </message>
    <message>
        <source>%1 channels, %2 published, %3 received, %4 unacked%5</source>
        <translation>%1 channels, %2 publicadas, %3 recebidas, %4 unacked%5</translation>
    </message>
    <message>
        <source>queue %1, %2</source>
        <translation>fila %1, %2</translation>
    </message>
    <message>
        <source>consumer %1, %2</source>
        <translation>consumer %1, %2</translation>
    </message>
    <message>
        <source>program %1, %2</source>
        <translation>programa %1, %2</translation>
    </message>
    <message>
        <source>producer</source>
        <translation>producer</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>exchange</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>fila</translation>
    </message>
    <message>
        <source>consumer</source>
        <translation>consumer</translation>
    </message>
    <message>
        <source>program</source>
        <translation>programa</translation>
    </message>
    <message>
        <source>blocked, %1 published</source>
        <translation>bloqueado, %1 publicadas</translation>
    </message>
    <message>
        <source>full, %1</source>
        <translation>cheia, %1</translation>
    </message>
    <message>
        <source>on standby, %1</source>
        <translation>em espera, %1</translation>
    </message>
</context>
<context>
    <name>OperatorDesk</name>
    <message>
        <source>may not connect</source>
        <translation>não pode se conectar</translation>
    </message>
    <message>
        <source>may do everything</source>
        <translation>pode fazer tudo</translation>
    </message>
    <message>
        <source>configure %1 · write %2 · read %3</source>
        <translation>configurar %1 · escrever %2 · ler %3</translation>
    </message>
    <message>
        <source>Delete policy %1</source>
        <translation>Excluir a policy %1</translation>
    </message>
    <message>
        <source>%1 is still the user of %2. Give them another user first.</source>
        <translation>%1 ainda é o usuário de %2. Dê a eles outro usuário primeiro.</translation>
    </message>
    <message>
        <source>Delete user %1</source>
        <translation>Excluir o usuário %1</translation>
    </message>
    <message>
        <source>A virtual host needs a name.</source>
        <translation>Um host virtual precisa de um nome.</translation>
    </message>
    <message>
        <source>The name of a virtual host has at most 255 bytes; this one has %1.</source>
        <translation>O nome de um host virtual tem no máximo 255 bytes; este tem %1.</translation>
    </message>
    <message>
        <source>There is a virtual host called %1 already.</source>
        <translation>Já existe um host virtual chamado %1.</translation>
    </message>
    <message>
        <source>Add virtual host %1</source>
        <translation>Adicionar o host virtual %1</translation>
    </message>
    <message>
        <source>Delete virtual host %1</source>
        <translation>Excluir o host virtual %1</translation>
    </message>
</context>
<context>
    <name>OperatorDialogs</name>
    <message>
        <source>New policy</source>
        <translation>Nova policy</translation>
    </message>
    <message>
        <source>Policy %1</source>
        <translation>Policy %1</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>Novo usuário</translation>
    </message>
    <message>
        <source>User %1</source>
        <translation>Usuário %1</translation>
    </message>
    <message>
        <source>Passwords are kept in the scenario file as plain text.</source>
        <translation>As senhas ficam no arquivo do cenário como texto simples.</translation>
    </message>
</context>
<context>
    <name>OperatorForm</name>
    <message>
        <source>Not saved. %1</source>
        <translation>Não foi salvo. %1</translation>
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
        <translation>(vazio)</translation>
    </message>
</context>
<context>
    <name>PanelGrip</name>
    <message>
        <source>Height of the panel</source>
        <translation>Altura do painel</translation>
    </message>
    <message>
        <source>Up and Down change it, Home makes it usual.</source>
        <translation>Para cima e Para baixo a mudam, Home a torna normal.</translation>
    </message>
</context>
<context>
    <name>PartCard</name>
    <message>
        <source>Add %1</source>
        <translation>Adicionar %1</translation>
    </message>
    <message>
        <source>Drag it to the canvas, or double-click.</source>
        <translation>Arraste para a área de desenho ou clique duas vezes.</translation>
    </message>
</context>
<context>
    <name>PartClipboard</name>
    <message>
        <source>Only what belongs to the scenario can be copied; the run made this by itself.</source>
        <translation>Só o que pertence ao cenário pode ser copiado; isto foi feito pela própria execução.</translation>
    </message>
    <message>
        <source>Copied from %1: %2</source>
        <translation>Copiado de %1: %2</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Select nodes and copy them first (Ctrl+C).</source>
        <translation>Não há texto na área de transferência. Selecione nós e copie-os antes (Ctrl+C).</translation>
    </message>
    <message>
        <source>The text on the clipboard is not a part of a scenario. Nodes that were copied here, and scenario files, can be pasted.</source>
        <translation>O texto na área de transferência não é parte de um cenário. Podem ser colados nós copiados aqui e arquivos de cenário.</translation>
    </message>
    <message>
        <source>This scenario on the clipboard cannot be pasted: %1</source>
        <translation>Não é possível colar este cenário da área de transferência: %1</translation>
    </message>
    <message>
        <source>There are no nodes in the scenario on the clipboard.</source>
        <translation>Não há nós no cenário da área de transferência.</translation>
    </message>
    <message>
        <source>Paste %1</source>
        <translation>Colar %1</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Duplicar %1</translation>
    </message>
    <message>
        <source>A copied consumer takes from no queue, as the one it was copied from. Connect a queue to it.</source>
        <translation>Um Consumer copiado não está ligado a nenhuma Queue, como o original. Conecte uma Queue a ele.</translation>
    </message>
</context>
<context>
    <name>PartMaker</name>
    <message>
        <source>Publish from %1</source>
        <translation>Publicar de %1</translation>
    </message>
    <message>
        <source>Crash %1</source>
        <translation>Derrubar %1</translation>
    </message>
    <message>
        <source>Crash %1 after its work</source>
        <translation>Derrubar %1 depois do trabalho</translation>
    </message>
    <message>
        <source>Let %1 hang</source>
        <translation>Deixar %1 travar</translation>
    </message>
    <message>
        <source>Wake %1</source>
        <translation>Acordar %1</translation>
    </message>
    <message>
        <source>Cut the connection of %1</source>
        <translation>Cortar a conexão de %1</translation>
    </message>
    <message>
        <source>Restart %1</source>
        <translation>Reiniciar %1</translation>
    </message>
    <message>
        <source>Purge %1</source>
        <translation>Esvaziar %1</translation>
    </message>
</context>
<context>
    <name>PartsTray</name>
    <message>
        <source>Parts</source>
        <translation>Peças</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Producer</source>
        <translation>Producer</translation>
    </message>
    <message>
        <source>A program that publishes messages.</source>
        <translation>Um programa que publica mensagens.</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>Consumer</translation>
    </message>
    <message>
        <source>A program that takes messages from a queue and works on them.</source>
        <translation>Um programa que recebe mensagens de uma fila e trabalha nelas.</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Keeps messages until a consumer has acknowledged them.</source>
        <translation>Guarda as mensagens até um consumer enviar o ack.</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Direct</translation>
    </message>
    <message>
        <source>Direct exchange: to the queues bound with exactly the routing key.</source>
        <translation>Exchange direct: para as filas vinculadas exatamente com a routing key.</translation>
    </message>
    <message>
        <source>Fanout</source>
        <translation>Fanout</translation>
    </message>
    <message>
        <source>Fanout exchange: a copy to every bound queue.</source>
        <translation>Exchange fanout: uma cópia para cada fila vinculada.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Topic exchange: compares the routing key word by word with patterns.</source>
        <translation>Exchange topic: compara a routing key palavra por palavra com padrões.</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Headers</translation>
    </message>
    <message>
        <source>Headers exchange: compares the message&apos;s headers.</source>
        <translation>Exchange headers: compara os headers da mensagem.</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Ocultar a senha</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar a senha</translation>
    </message>
</context>
<context>
    <name>PatternTrial</name>
    <message>
        <source>Keys in this scenario</source>
        <translation>Keys neste cenário</translation>
    </message>
    <message>
        <source>would take %1</source>
        <translation>aceitaria %1</translation>
    </message>
    <message>
        <source>would not take %1</source>
        <translation>não aceitaria %1</translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>the default exchange</source>
        <translation>o exchange padrão</translation>
    </message>
    <message>
        <source>the one who fetched it</source>
        <translation>quem a buscou</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>com %1</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>a caminho</translation>
    </message>
    <message>
        <source>on its way to %1</source>
        <translation>a caminho de %1</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>em %1</translation>
    </message>
    <message>
        <source>waiting for a commit</source>
        <translation>esperando um commit</translation>
    </message>
    <message>
        <source>ready in %1</source>
        <translation>ready em %1</translation>
    </message>
    <message>
        <source>gone from %1: acknowledged</source>
        <translation>saiu de %1: ack recebido</translation>
    </message>
    <message>
        <source>fetched from %1</source>
        <translation>buscada em %1</translation>
    </message>
    <message>
        <source>gone from %1: dropped</source>
        <translation>saiu de %1: descartada</translation>
    </message>
    <message>
        <source>not taken by %1</source>
        <translation>não aceita por %1</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>se foi</translation>
    </message>
    <message>
        <source>lost on its way from %1</source>
        <translation>perdida no caminho de %1</translation>
    </message>
</context>
<context>
    <name>PolicyForm</name>
    <message>
        <source>What it takes is known when its pattern can be read.</source>
        <translation>O que ela alcança se sabe quando o padrão puder ser lido.</translation>
    </message>
    <message>
        <source>Its pattern takes nothing that is there now.</source>
        <translation>O padrão não aceita nada do que existe agora.</translation>
    </message>
    <message>
        <source>Of what is there now, its pattern takes: %1</source>
        <translation>Do que existe agora, o padrão aceita: %1</translation>
    </message>
    <message>
        <source>An operator policy gives numbers only; leave this empty.</source>
        <translation>Uma operator policy só define números; deixe isto vazio.</translation>
    </message>
    <message>
        <source>A policy needs a name.</source>
        <translation>Uma policy precisa de um nome.</translation>
    </message>
    <message>
        <source>Change policy %1</source>
        <translation>Alterar a policy %1</translation>
    </message>
    <message>
        <source>Add policy %1</source>
        <translation>Adicionar a policy %1</translation>
    </message>
    <message>
        <source>A policy has to set something: give it one of the settings.</source>
        <translation>Uma policy precisa definir algo: dê a ela uma das configurações.</translation>
    </message>
    <message>
        <source>There is a policy called %1 already.</source>
        <translation>Já existe uma policy chamada %1.</translation>
    </message>
</context>
<context>
    <name>PolicySection</name>
    <message>
        <source>queues</source>
        <translation>filas</translation>
    </message>
    <message>
        <source>exchanges</source>
        <translation>exchanges</translation>
    </message>
    <message>
        <source>queues and exchanges</source>
        <translation>filas e exchanges</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Policies</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Give settings to all queues or exchanges of a name</source>
        <translation>Dar configurações a todas as filas ou exchanges de um nome</translation>
    </message>
    <message>
        <source>Add a policy</source>
        <translation>Adicionar uma policy</translation>
    </message>
    <message>
        <source>None. A policy gives settings to all queues or exchanges whose name matches, also to those that exist already.</source>
        <translation>Nenhuma. Uma policy dá configurações a todas as filas ou exchanges cujo nome combina, também às que já existem.</translation>
    </message>
    <message>
        <source>%1 (operator policy)</source>
        <translation>%1 (operator policy)</translation>
    </message>
    <message>
        <source>Change policy %1</source>
        <translation>Alterar a policy %1</translation>
    </message>
    <message>
        <source>Delete policy %1</source>
        <translation>Excluir a policy %1</translation>
    </message>
    <message>
        <source>%1 · %2 · priority %3</source>
        <translation>%1 · %2 · prioridade %3</translation>
    </message>
    <message>
        <source>(all names)</source>
        <translation>(todos os nomes)</translation>
    </message>
    <message>
        <source>acts on %1</source>
        <translation>atua em %1</translation>
    </message>
    <message>
        <source>acts on nothing now</source>
        <translation>não atua em nada agora</translation>
    </message>
</context>
<context>
    <name>PortHandle</name>
    <message>
        <source>Drag to another node to connect them</source>
        <translation>Arraste até outro nó para conectá-los</translation>
    </message>
</context>
<context>
    <name>PortPopup</name>
    <message>
        <source>Real programs</source>
        <translation>Programas de verdade</translation>
    </message>
    <message>
        <source>Open the AMQP port</source>
        <translation>Abrir a porta AMQP</translation>
    </message>
    <message>
        <source>Exact: nothing takes time on the lines</source>
        <translation>Exato: nada leva tempo nas linhas</translation>
    </message>
    <message>
        <source>Off, a message of your program travels as slowly as all others, so that one can watch it. On, nothing is slowed down; without a window, postroom serve is faster still.</source>
        <translation>Desligado: uma mensagem do seu programa viaja tão devagar quanto todas, para que se possa acompanhar. Ligado: nada é retardado; sem janela, postroom serve é ainda mais rápido.</translation>
    </message>
    <message>
        <source>In Python, with pika:</source>
        <translation>Em Python, com pika:</translation>
    </message>
    <message>
        <source>A program that sends a message</source>
        <translation>Um programa que envia uma mensagem</translation>
    </message>
    <message>
        <source>Who may log in…</source>
        <translation>Quem pode entrar…</translation>
    </message>
    <message>
        <source>Users, what they may do, and limits of the virtual host</source>
        <translation>Usuários, o que podem fazer, e limites do virtual host</translation>
    </message>
</context>
<context>
    <name>PortSwitch</name>
    <message>
        <source>The port could not be opened: %1</source>
        <translation>Não foi possível abrir a porta: %1</translation>
    </message>
    <message>
        <source>Closed. Open it, and programs with any AMQP 0-9-1 client can connect.</source>
        <translation>Fechada. Abra-a, e programas com qualquer cliente AMQP 0-9-1 podem se conectar.</translation>
    </message>
    <message>
        <source>Listening on %1, user guest, password guest.</source>
        <translation>Escutando em %1, usuário guest, senha guest.</translation>
    </message>
    <message>
        <source>Another program, perhaps RabbitMQ, has port %1.</source>
        <translation>Outro programa, talvez o RabbitMQ, usa a porta %1.</translation>
    </message>
    <message>
        <source>The window shows the past: programs wait until it shows the present.</source>
        <translation>A janela mostra o passado: os programas esperam até ela mostrar o presente.</translation>
    </message>
    <message>
        <source>The run is paused: programs wait until it plays.</source>
        <translation>A execução está pausada: os programas esperam até ela correr.</translation>
    </message>
</context>
<context>
    <name>PresenterBar</name>
    <message>
        <source>Notes for the room</source>
        <translation>Notas para a plateia</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>The part of the notes before (Page Up)</source>
        <translation>A parte anterior das notas (Page Up)</translation>
    </message>
    <message>
        <source>The next part of the notes (Page Down)</source>
        <translation>A próxima parte das notas (Page Down)</translation>
    </message>
    <message>
        <source>Pointer</source>
        <translation>Ponteiro</translation>
    </message>
    <message>
        <source>No ring around the mouse any more (L)</source>
        <translation>Sem anel em volta do mouse (L)</translation>
    </message>
    <message>
        <source>A ring around the mouse that everybody sees (L)</source>
        <translation>Um anel em volta do mouse que todos veem (L)</translation>
    </message>
    <message>
        <source>Back to the whole window (Escape)</source>
        <translation>Voltar à janela inteira (Escape)</translation>
    </message>
    <message>
        <source>↓ more: Page Down</source>
        <translation>↓ mais: Page Down</translation>
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
        <translation>(exchange padrão)</translation>
    </message>
    <message>
        <source>one on each line</source>
        <translation>um por linha</translation>
    </message>
    <message>
        <source>name=value, one on each line</source>
        <translation>nome=valor, um por linha</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(nenhuma)</translation>
    </message>
    <message>
        <source>Choose from the scenario</source>
        <translation>Escolher do cenário</translation>
    </message>
    <message>
        <source>various</source>
        <translation>vários</translation>
    </message>
    <message>
        <source>%1: various</source>
        <translation>%1: vários</translation>
    </message>
</context>
<context>
    <name>PropertyRows</name>
    <message>
        <source>lower case</source>
        <extracomment>How the title of a setting is written inside a sentence: translate as &quot;lower case&quot; or as &quot;as it is&quot;, in English.</extracomment>
        <translation>lower case</translation>
    </message>
</context>
<context>
    <name>QuickAdd</name>
    <message>
        <source>%1 exchange</source>
        <translation>Exchange %1</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>Consumer</translation>
    </message>
    <message>
        <source>Connect %1 to a new…</source>
        <translation>Conectar %1 a um novo nó…</translation>
    </message>
    <message>
        <source>What could stand here</source>
        <translation>O que poderia ficar aqui</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>no binding matches it</source>
        <translation>nenhum binding a aceita</translation>
    </message>
    <message>
        <source>the exchange does not exist</source>
        <translation>o exchange não existe</translation>
    </message>
    <message>
        <source>the broker refused the publish</source>
        <translation>o broker recusou a publicação</translation>
    </message>
    <message>
        <source>the queue was deleted</source>
        <translation>a fila foi excluída</translation>
    </message>
    <message>
        <source>the queue was purged</source>
        <translation>a fila foi esvaziada</translation>
    </message>
    <message>
        <source>a consumer refused it</source>
        <translation>um consumer a recusou</translation>
    </message>
    <message>
        <source>it waited longer than it may</source>
        <translation>ela esperou mais do que pode</translation>
    </message>
    <message>
        <source>the queue is full</source>
        <translation>a fila está cheia</translation>
    </message>
    <message>
        <source>it would go round in a dead-letter circle</source>
        <translation>ela daria voltas em um ciclo de dead letters</translation>
    </message>
    <message>
        <source>the one who asked is gone</source>
        <translation>quem a pediu já não está lá</translation>
    </message>
    <message>
        <source>it came back more often than the delivery limit allows</source>
        <translation>ela voltou mais vezes do que o limite de entregas permite</translation>
    </message>
    <message>
        <source>the broker restarted, and it was not stored</source>
        <translation>o broker reiniciou, e ela não estava gravada</translation>
    </message>
    <message>
        <source>its transaction was not committed</source>
        <translation>a sua transação não recebeu commit</translation>
    </message>
    <message>
        <source>the connection was gone</source>
        <translation>a conexão já não existia</translation>
    </message>
    <message>
        <source>the consumer rejected it</source>
        <translation>o consumer a recusou com reject</translation>
    </message>
    <message>
        <source>the consumer nacked it</source>
        <translation>o consumer a recusou com nack</translation>
    </message>
    <message>
        <source>its channel asked for everything back</source>
        <translation>o seu channel pediu tudo de volta</translation>
    </message>
    <message>
        <source>the broker restarted</source>
        <translation>o broker reiniciou</translation>
    </message>
    <message>
        <source>its consumer went away without an acknowledgement</source>
        <translation>o seu consumer foi embora sem ack</translation>
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
        <translation>Novo nome de %1</translation>
    </message>
</context>
<context>
    <name>RowHint</name>
    <message>
        <source>Go to a field to read here what it means.</source>
        <translation>Vá a um campo para ler aqui o que ele significa.</translation>
    </message>
</context>
<context>
    <name>RunClock</name>
    <message>
        <source>max</source>
        <translation>máx.</translation>
    </message>
</context>
<context>
    <name>ScenarioFiles</name>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>Não foi possível abrir %1: %2</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Linha %1, coluna %2: %3</translation>
    </message>
    <message>
        <source>The run cannot be saved: %1. “Save as…” saves the scenario without it.</source>
        <translation>Não é possível salvar a execução: %1. “Salvar como…” salva o cenário sem ela.</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2. The file is as it was before, and your work is still here.</source>
        <translation>Não foi possível salvar %1: %2. O arquivo está como antes, e o seu trabalho continua aqui.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Salvo como %1</translation>
    </message>
    <message>
        <source>The file holds the scenario as it began, everything that was done in this run up to its end, and your bookmarks. Whoever opens it can play it and look at any moment of it.</source>
        <translation>O arquivo guarda o cenário como começou, tudo o que foi feito nesta execução até o fim, e os seus marcadores. Quem o abrir pode reproduzi-la e ver qualquer momento dela.</translation>
    </message>
    <message>
        <source>The other branches are kept, too.</source>
        <translation>Os outros ramos também são guardados.</translation>
    </message>
    <message>
        <source>Of the other branches %1 cannot be kept: real programs took part, or the beginning is forgotten.</source>
        <translation>Dos outros ramos, %1 não podem ser guardados: programas reais participaram ou o começo foi esquecido.</translation>
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
        <translation>Cenário</translation>
    </message>
    <message>
        <source>Select a node or a line to see and change what it does. Click a message to read it and to follow its life.</source>
        <translation>Selecione um nó ou uma linha para ver e mudar o que faz. Clique em uma mensagem para lê-la e acompanhar a sua vida.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>met</source>
        <translation>cumprido</translation>
    </message>
    <message>
        <source>not yet met: %1</source>
        <translation>ainda não cumprido: %1</translation>
    </message>
    <message>
        <source>Restart the broker</source>
        <translation>Reiniciar o broker</translation>
    </message>
    <message>
        <source>In good order: durable queues stay, and their persistent messages</source>
        <translation>Em boa ordem: as filas durable ficam, e as suas mensagens persistentes</translation>
    </message>
    <message>
        <source>Cut its power</source>
        <translation>Cortar a energia</translation>
    </message>
    <message>
        <source>As a restart, but programs are not told: their connections just end</source>
        <translation>Como reiniciar, mas os programas não são avisados: as conexões simplesmente acabam</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
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
        <translation>ausente</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>ocioso</translation>
    </message>
    <message>
        <source>at work</source>
        <translation>trabalhando</translation>
    </message>
    <message>
        <source>crashed</source>
        <translation>caiu</translation>
    </message>
    <message>
        <source>holds nothing</source>
        <translation>não retém nada</translation>
    </message>
    <message>
        <source>holds unacked</source>
        <translation>retém unacked</translation>
    </message>
</context>
<context>
    <name>SessionKeeper</name>
    <message>
        <source>The unsaved work cannot be read: %1 It stays in %2.</source>
        <translation>Não é possível ler o trabalho não salvo: %1 Ele fica em %2.</translation>
    </message>
</context>
<context>
    <name>SpecRows</name>
    <message>
        <source>This cannot be less than 0.</source>
        <translation>Isto não pode ser menor que 0.</translation>
    </message>
</context>
<context>
    <name>StageArea</name>
    <message>
        <source>Canvas</source>
        <translation>Área de desenho</translation>
    </message>
    <message>
        <source>A drag selects the nodes in its rectangle. To move the canvas, hold Space and drag, or drag with the middle button.</source>
        <translation>Arrastar seleciona os nós no retângulo. Para mover a área de desenho, segure Espaço e arraste, ou arraste com o botão do meio.</translation>
    </message>
    <message>
        <source>%1 is locked. Unlock it to rename it.</source>
        <translation>%1 está trancado. Destranque para renomear.</translation>
    </message>
</context>
<context>
    <name>StatisticsBar</name>
    <message>
        <source>Consumers</source>
        <translation>Consumers</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Taxas</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latência</translation>
    </message>
    <message>
        <source>values at %1</source>
        <translation>valores em %1</translation>
    </message>
    <message>
        <source>values under the pointer, at %1</source>
        <translation>valores sob o ponteiro, em %1</translation>
    </message>
</context>
<context>
    <name>StatisticsModel</name>
    <message>
        <source>Messages a second</source>
        <translation>Mensagens por segundo</translation>
    </message>
    <message>
        <source>From publish to handled</source>
        <translation>Da publicação até tratada</translation>
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
        <translation>%1 publicadas</translation>
    </message>
    <message>
        <source>%1 delivered</source>
        <translation>%1 entregues</translation>
    </message>
    <message>
        <source>%1 acked</source>
        <translation>%1 com ack</translation>
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
        <translation>%1 ocupado</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>excluída</translation>
    </message>
    <message>
        <source>most %1</source>
        <translation>máximo %1</translation>
    </message>
    <message>
        <source>Consumer %1</source>
        <translation>Consumer %1</translation>
    </message>
    <message>
        <source>Queue %1</source>
        <translation>Fila %1</translation>
    </message>
    <message>
        <source>%1 at %2: %3. %4 over the whole run.</source>
        <translation>%1 em %2: %3. %4 na execução inteira.</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviadas</translation>
    </message>
    <message>
        <source>Messages that were published.</source>
        <translation>Mensagens que foram publicadas.</translation>
    </message>
    <message>
        <source>more copies</source>
        <translation>cópias a mais</translation>
    </message>
    <message>
        <source>A message that goes to several queues becomes one copy for each of them; the first is the message itself.</source>
        <translation>Uma mensagem que vai para várias filas vira uma cópia para cada uma; a primeira é a própria mensagem.</translation>
    </message>
    <message>
        <source>handled once</source>
        <translation>tratadas uma vez</translation>
    </message>
    <message>
        <source>A consumer finished its work on it, or a program acknowledged it.</source>
        <translation>Um consumer terminou o trabalho nela, ou um programa enviou o ack.</translation>
    </message>
    <message>
        <source>handled again</source>
        <translation>tratadas de novo</translation>
    </message>
    <message>
        <source>Somebody had handled it already when it was delivered again: at least once, not exactly once.</source>
        <translation>Alguém já a tinha tratado quando ela foi reentregue: pelo menos uma vez, não exatamente uma.</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdidas</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>esperando</translation>
    </message>
    <message>
        <source>%1 sent and %2 more copies are %3 handled once, %4 handled again, %5 lost and %6 waiting. Every copy is exactly one of these, so the sum always comes out.</source>
        <translation>%1 enviadas e %2 cópias a mais são %3 tratadas uma vez, %4 tratadas de novo, %5 perdidas e %6 esperando. Cada cópia é exatamente uma destas coisas, por isso a soma sempre fecha.</translation>
    </message>
    <message>
        <source>It ended before anybody had handled it: no queue took it, or it expired, was rejected or dropped, or was lost with a program that crashed.</source>
        <translation>Ela acabou antes que alguém a tratasse: nenhuma fila a aceitou, ou ela expirou, foi rejeitada ou descartada, ou se perdeu com um programa que caiu.</translation>
    </message>
    <message>
        <source>Nobody has handled it yet: %1 in queues or in somebody&apos;s hands, %2 on the way to a queue.</source>
        <translation>Ninguém a tratou ainda: %1 em filas ou nas mãos de alguém, %2 a caminho de uma fila.</translation>
    </message>
    <message>
        <source>Consumer of the program %1</source>
        <translation>Consumer do programa %1</translation>
    </message>
</context>
<context>
    <name>StatisticsPage</name>
    <message>
        <source>Statistics</source>
        <translation>Estatísticas</translation>
    </message>
    <message>
        <source>The run over time: queues, rates, latencies and who works (Ctrl+T)</source>
        <translation>A execução ao longo do tempo: filas, taxas, latências e quem trabalha (Ctrl+T)</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Left and Right read the values at other times, Enter goes to that time, Escape goes back to the present.</source>
        <translation>Esquerda e Direita leem os valores em outros tempos, Enter vai a esse tempo, Escape volta ao presente.</translation>
    </message>
    <message>
        <source>Nothing has happened yet. Press Play or Step.</source>
        <translation>Nada aconteceu ainda. Pressione Iniciar ou Passo.</translation>
    </message>
</context>
<context>
    <name>TableBar</name>
    <message>
        <source>Search, for example work</source>
        <translation>Pesquisar, por exemplo work</translation>
    </message>
    <message>
        <source>Search the table</source>
        <translation>Pesquisar na tabela</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 linha</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 linhas</translation>
    </message>
</context>
<context>
    <name>TableHeader</name>
    <message>
        <source>%1, sorted downwards</source>
        <translation>%1, em ordem decrescente</translation>
    </message>
    <message>
        <source>%1, sorted upwards</source>
        <translation>%1, em ordem crescente</translation>
    </message>
    <message>
        <source>Sorts the table by this column</source>
        <translation>Ordena a tabela por esta coluna</translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Every node and line as a row (Ctrl+Shift+T)</source>
        <translation>Todos os nós e linhas em forma de tabela (Ctrl+Shift+T)</translation>
    </message>
    <message>
        <source>Nodes and lines</source>
        <translation>Nós e linhas</translation>
    </message>
    <message>
        <source>Nothing on the canvas fits the filter.</source>
        <translation>Nada na área de desenho se encaixa no filtro.</translation>
    </message>
    <message>
        <source>Nothing is on the canvas yet. Drag a part there, or open a scenario.</source>
        <translation>Ainda não há nada na área de desenho. Arraste uma peça para lá ou abra um cenário.</translation>
    </message>
</context>
<context>
    <name>TableText</name>
    <message>
        <source>“%1” is not of the form name=value.</source>
        <translation>“%1” não tem a forma nome=valor.</translation>
    </message>
    <message>
        <source>“%1” stands there twice.</source>
        <translation>“%1” aparece duas vezes.</translation>
    </message>
</context>
<context>
    <name>TargetPopup</name>
    <message>
        <source>Connect %1 to</source>
        <translation>Conectar %1 a</translation>
    </message>
    <message>
        <source>There is nothing that a line from here could lead to.</source>
        <translation>Não há nada a que uma linha daqui possa levar.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Name, or a few letters of it</source>
        <translation>Nome, ou algumas letras dele</translation>
    </message>
    <message>
        <source>Nothing that a line could lead to is called like this.</source>
        <translation>Nada a que uma linha possa levar tem esse nome.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>First run</source>
        <translation>Primeira execução</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Execução %1</translation>
    </message>
    <message>
        <source>Branch %1</source>
        <translation>Ramo %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>from %1: %2</source>
        <translation>de %1: %2</translation>
    </message>
    <message>
        <source>from the start: %1</source>
        <translation>do início: %1</translation>
    </message>
    <message>
        <source>from the start</source>
        <translation>do início</translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <translation>%1, até %2</translation>
    </message>
    <message>
        <source>Not everything can be repeated in the new branch. %1</source>
        <translation>Nem tudo pode ser repetido no novo ramo. %1</translation>
    </message>
    <message>
        <source>without “%1”</source>
        <translation>sem “%1”</translation>
    </message>
    <message>
        <source>This is a new branch, run until %1 as if “%2” had never been.</source>
        <translation>Este é um novo ramo, executado até %1 como se “%2” nunca tivesse acontecido.</translation>
    </message>
    <message>
        <source>with the settings of now</source>
        <translation>com os ajustes de agora</translation>
    </message>
    <message>
        <source>This is a new run until %1, with everything from the start as it is set now.</source>
        <translation>Esta é uma nova execução até %1, com tudo desde o início como está ajustado agora.</translation>
    </message>
    <message>
        <source>%1, not as recorded</source>
        <translation>%1, diferente da gravação</translation>
    </message>
</context>
<context>
    <name>TimelineBar</name>
    <message>
        <source>Time of the run: %1 of %2</source>
        <translation>Tempo da execução: %1 de %2</translation>
    </message>
    <message>
        <source>Left and Right go a step back or forward, Page Up and Page Down a tenth, Home and End to the start and the end.</source>
        <translation>Esquerda e Direita vão um passo atrás ou à frente, Page Up e Page Down um décimo, Home e End ao início e ao fim.</translation>
    </message>
    <message>
        <source>Show the whole run</source>
        <translation>Mostrar a execução inteira</translation>
    </message>
    <message>
        <source>Set a bookmark here (B)</source>
        <translation>Pôr um marcador aqui (B)</translation>
    </message>
    <message>
        <source>History (%1)</source>
        <translation>Histórico (%1)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>What was done, branches, and what if (H)</source>
        <translation>O que foi feito, ramos e “e se” (H)</translation>
    </message>
</context>
<context>
    <name>TimelineSigns</name>
    <message>
        <source>%1 × crashed, hung or cut off</source>
        <translation>%1 × caiu, travou ou foi cortado</translation>
    </message>
    <message>
        <source>%1 × requeued</source>
        <translation>%1 × voltou à fila</translation>
    </message>
    <message>
        <source>%1 × dead-lettered</source>
        <translation>%1 × dead-lettered</translation>
    </message>
    <message>
        <source>%1 × dropped or lost</source>
        <translation>%1 × descartada ou perdida</translation>
    </message>
    <message>
        <source>%1 × refused</source>
        <translation>%1 × recusado</translation>
    </message>
    <message>
        <source>%1 × broker stopped, started or alarmed</source>
        <translation>%1 × broker parou, iniciou ou deu alarme</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Bookmark: %1</source>
        <translation>Marcador: %1</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>Você: %1</translation>
    </message>
</context>
<context>
    <name>ToastList</name>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Cenários</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Exibir</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Z)</source>
        <translation>%1 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Shift+Z)</source>
        <translation>%1 (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>não salvo</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Let real programs connect over AMQP (Ctrl+P)</source>
        <translation>Deixar programas de verdade se conectarem por AMQP (Ctrl+P)</translation>
    </message>
    <message>
        <source>Keys (F1)</source>
        <translation>Teclas (F1)</translation>
    </message>
    <message>
        <source>Side panel (Ctrl+I)</source>
        <translation>Painel lateral (Ctrl+I)</translation>
    </message>
    <message>
        <source>Search commands, nodes and scenarios (/ or Ctrl+K)</source>
        <translation>Pesquisar comandos, nós e cenários (/ ou Ctrl+K)</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Shift+D)</source>
        <translation>%1 (Ctrl+Shift+D)</translation>
    </message>
</context>
<context>
    <name>TopologyModel</name>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
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
        <translation>Estado</translation>
    </message>
    <message>
        <source>(default exchange)</source>
        <translation>(exchange padrão)</translation>
    </message>
    <message>
        <source>publishes to</source>
        <translation>publicação</translation>
    </message>
    <message>
        <source>binding</source>
        <translation>binding</translation>
    </message>
    <message>
        <source>default binding</source>
        <translation>binding padrão</translation>
    </message>
    <message>
        <source>alternate exchange</source>
        <translation>alternate exchange</translation>
    </message>
    <message>
        <source>dead-letters to</source>
        <translation>dead letters</translation>
    </message>
    <message>
        <source>consumed by</source>
        <translation>entrega</translation>
    </message>
    <message>
        <source>publishes on</source>
        <translation>republicação</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 de %2 para %3</translation>
    </message>
    <message>
        <source>%1 %4 from %2 to %3</source>
        <translation>%1 %4 de %2 para %3</translation>
    </message>
</context>
<context>
    <name>TransportBar</name>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Stop time (Space)</source>
        <translation>Parar o tempo (Espaço)</translation>
    </message>
    <message>
        <source>Let time run (Space)</source>
        <translation>Deixar o tempo correr (Espaço)</translation>
    </message>
    <message>
        <source>Look at the start (Home)</source>
        <translation>Ver o início (Home)</translation>
    </message>
    <message>
        <source>Go to just before the last thing that happened (Left)</source>
        <translation>Ir até logo antes da última coisa que aconteceu (Esquerda)</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>Go to the next thing that happens (S or Right)</source>
        <translation>Ir à próxima coisa que acontece (S ou Direita)</translation>
    </message>
    <message>
        <source>Look at the end of what is known (End)</source>
        <translation>Ver o fim do que se conhece (End)</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Begin a new run with the settings of now (Ctrl+R)</source>
        <translation>Começar uma nova execução com os ajustes de agora (Ctrl+R)</translation>
    </message>
    <message>
        <source>Time of the run: %1</source>
        <translation>Tempo da execução: %1</translation>
    </message>
    <message>
        <source>looking for that moment…</source>
        <translation>procurando esse momento…</translation>
    </message>
    <message>
        <source>running as fast as possible</source>
        <translation>correndo o mais rápido possível</translation>
    </message>
    <message>
        <source>the past, of %1</source>
        <translation>o passado, de %1</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>Slower ( [ )</source>
        <translation>Mais devagar ( [ )</translation>
    </message>
    <message>
        <source>Speed, %1</source>
        <translation>Velocidade, %1</translation>
    </message>
    <message>
        <source>Faster ( ] )</source>
        <translation>Mais rápido ( ] )</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>procurando…</translation>
    </message>
    <message>
        <source>at full speed</source>
        <translation>o mais rápido possível</translation>
    </message>
    <message>
        <source>past</source>
        <translation>passado</translation>
    </message>
</context>
<context>
    <name>UserForm</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>What it logs in with. A user keeps its name for ever.</source>
        <translation>Com que ele entra. Um usuário mantém seu nome para sempre.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>For programs at the port; simulated ones need none. It stands in the scenario file as it is written here, for everybody to read: use none that you use elsewhere.</source>
        <translation>Para programas na porta; os simulados não precisam de uma. Fica no arquivo do cenário como está escrita aqui, legível por todos: não use uma que você usa em outro lugar.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>May connect</source>
        <translation>Pode se conectar</translation>
    </message>
    <message>
        <source>Without it, the broker refuses its connections to this virtual host (530), whatever stands below.</source>
        <translation>Sem isto, o broker recusa suas conexões com este virtual host (530), não importa o que esteja abaixo.</translation>
    </message>
    <message>
        <source>Configure</source>
        <translation>Configurar</translation>
    </message>
    <message>
        <source>Which queues and exchanges it may declare and delete: a regular expression on their names. .* is all of them; empty is none.</source>
        <translation>Quais filas e exchanges pode declarar e excluir: uma expressão regular sobre seus nomes. .* são todas; vazio é nenhuma.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escrever</translation>
    </message>
    <message>
        <source>Which exchanges it may publish to, and which queues and exchanges it may bind to something: a regular expression. The default exchange is called amq.default here.</source>
        <translation>Em quais exchanges pode publicar e quais filas e exchanges pode ligar a algo: uma expressão regular. O exchange padrão se chama amq.default aqui.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Ler</translation>
    </message>
    <message>
        <source>Which queues it may consume, and which exchanges it may bind queues to: a regular expression. .* is all of them; empty is none.</source>
        <translation>Quais filas pode consumir e a quais exchanges pode ligar filas: uma expressão regular. .* são todas; vazio é nenhuma.</translation>
    </message>
    <message>
        <source>A user needs a name.</source>
        <translation>Um usuário precisa de um nome.</translation>
    </message>
    <message>
        <source>There is a user called %1 already.</source>
        <translation>Já existe um usuário chamado %1.</translation>
    </message>
    <message>
        <source>Add user %1</source>
        <translation>Adicionar o usuário %1</translation>
    </message>
    <message>
        <source>Change user %1</source>
        <translation>Alterar o usuário %1</translation>
    </message>
</context>
<context>
    <name>UserSection</name>
    <message>
        <source>Users and limits</source>
        <translation>Usuários e limites</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Users, what they may do, and limits of the virtual host</source>
        <translation>Usuários, o que podem fazer, e limites do virtual host</translation>
    </message>
    <message>
        <source>Show users and limits</source>
        <translation>Mostrar usuários e limites</translation>
    </message>
</context>
<context>
    <name>UsersDialog</name>
    <message>
        <source>Users and limits</source>
        <translation>Usuários e limites</translation>
    </message>
    <message>
        <source>A program at the port logs in with a name and a password. Simulated ones connect as guest, or as the user that their properties name.</source>
        <translation>Um programa na porta entra com nome e senha. Os simulados se conectam como guest ou como o usuário indicado em suas propriedades.</translation>
    </message>
    <message>
        <source>Change user %1</source>
        <translation>Alterar o usuário %1</translation>
    </message>
    <message>
        <source>Delete user %1</source>
        <translation>Excluir o usuário %1</translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation>Adicionar um usuário</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Virtual hosts</source>
        <translation>Hosts virtuais</translation>
    </message>
    <message>
        <source>Each is a broker of its own, with its own queues and exchanges. A part belongs to the one that its properties name.</source>
        <translation>Cada um é um broker próprio, com suas filas e exchanges. Uma peça pertence ao que suas propriedades indicam.</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>em uso</translation>
    </message>
    <message>
        <source>Delete virtual host %1</source>
        <translation>Excluir o host virtual %1</translation>
    </message>
    <message>
        <source>Name of another one</source>
        <translation>Nome de mais um</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Add a virtual host</source>
        <translation>Adicionar um host virtual</translation>
    </message>
</context>
<context>
    <name>VhostDialog</name>
    <message>
        <source>Which virtual host?</source>
        <translation>Qual virtual host?</translation>
    </message>
    <message>
        <source>The file describes several. Postroom imports one of them.</source>
        <translation>O arquivo descreve vários. O Postroom importa um deles.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ViewChoices</name>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Alto contraste, claro</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Alto contraste, escuro</translation>
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
        <translation>(vazio)</translation>
    </message>
    <message>
        <source>%1 did not match: %2</source>
        <translation>%1 não combinou: %2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>It was in %1 and has left it.</source>
        <translation>Ela estava em %1 e já saiu.</translation>
    </message>
    <message>
        <source>It was in %1. %2</source>
        <translation>Ela estava em %1. %2</translation>
    </message>
    <message>
        <source>It is in %1 now.</source>
        <translation>Ela está em %1 agora.</translation>
    </message>
    <message>
        <source>It is on its way to %1.</source>
        <translation>Ela está a caminho de %1.</translation>
    </message>
    <message>
        <source>It was routed to %1, but did not get in: %2.</source>
        <translation>Ela foi encaminhada a %1, mas não entrou: %2.</translation>
    </message>
    <message>
        <source>It has not reached an exchange yet.</source>
        <translation>Ela ainda não chegou a um exchange.</translation>
    </message>
    <message>
        <source>It never reached an exchange: %1.</source>
        <translation>Ela nunca chegou a um exchange: %1.</translation>
    </message>
    <message>
        <source>%1 did not exist when %2 routed it.</source>
        <translation>%1 não existia quando %2 a encaminhou.</translation>
    </message>
    <message>
        <source>%1 belongs to another virtual host.</source>
        <translation>%1 pertence a outro virtual host.</translation>
    </message>
    <message>
        <source>The default exchange puts a message into the queue that its key names, and the key was %1.</source>
        <translation>O exchange padrão põe a mensagem na fila que a sua key nomeia, e a key era %1.</translation>
    </message>
    <message>
        <source>At %1: %2.</source>
        <translation>Em %1: %2.</translation>
    </message>
    <message>
        <source>Only an alternate exchange leads to %1, and that gets what no binding takes. A binding of %2 took it.</source>
        <translation>Só um alternate exchange leva a %1, e ele recebe o que nenhum binding aceita. Um binding de %2 a aceitou.</translation>
    </message>
    <message>
        <source>No binding led from %1 to %2 when it was routed.</source>
        <translation>Nenhum binding levava de %1 a %2 quando ela foi encaminhada.</translation>
    </message>
    <message>
        <source>It was routed so long ago that this is not known any more.</source>
        <translation>Ela foi encaminhada há tanto tempo que isto já não é conhecido.</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>outro programa</translation>
    </message>
    <message>
        <source> (%1 unacked with other consumers)</source>
        <translation> (%1 unacked com outros consumers)</translation>
    </message>
    <message>
        <source>Its acknowledgements have to wait: its connection is blocked by the memory alarm.</source>
        <translation>Os seus acks precisam esperar: a sua conexão está bloqueada pelo alarme de memória.</translation>
    </message>
    <message>
        <source>It crashed, and comes back only when it is restarted.</source>
        <translation>Ele caiu, e só volta quando for reiniciado.</translation>
    </message>
    <message>
        <source>It crashed, and will be back at %1.</source>
        <translation>Ele caiu, e volta em %1.</translation>
    </message>
    <message>
        <source>%1 has %2 for itself (exclusive), so the broker refused this one.</source>
        <translation>%1 tem %2 só para si (exclusive), por isso o broker recusou este.</translation>
    </message>
    <message>
        <source>The broker refused it: %1</source>
        <translation>O broker o recusou: %1</translation>
    </message>
    <message>
        <source>It is not running.</source>
        <translation>Ele não está rodando.</translation>
    </message>
    <message>
        <source>Its queue does not exist. It waits until somebody declares it.</source>
        <translation>A sua fila não existe. Ele espera até alguém declará-la.</translation>
    </message>
    <message>
        <source>It does not consume %1 at the moment.</source>
        <translation>Ele não consome %1 no momento.</translation>
    </message>
    <message>
        <source>%1 has a single active consumer, and that is %2. This one waits until that one goes.</source>
        <translation>%1 tem um único consumer ativo (single active consumer), e é %2. Este espera até aquele sair.</translation>
    </message>
    <message>
        <source>It holds %1 unacked of the %2 it may (prefetch). It gets the next one when it has acknowledged.</source>
        <translation>Ele segura %1 unacked de %2 que pode (prefetch). Recebe a próxima quando enviar o ack.</translation>
    </message>
    <message>
        <source>All consumers of its channel together hold as many as they may: %1.</source>
        <translation>Todos os consumers do seu channel juntos seguram quantas podem: %1.</translation>
    </message>
    <message>
        <source>No message is ready in %1%3, and the next one goes to %2, which has a higher priority and room.</source>
        <translation>Nenhuma mensagem está ready em %1%3, e a próxima vai para %2, que tem prioridade maior e espaço.</translation>
    </message>
    <message>
        <source>No message is ready in %1%3, and the next one goes to %2, whose turn it is.</source>
        <translation>Nenhuma mensagem está ready em %1%3, e a próxima vai para %2, de quem é a vez.</translation>
    </message>
    <message>
        <source>No message is ready in %1%2. The next one is for this consumer.</source>
        <translation>Nenhuma mensagem está ready em %1%2. A próxima é para este consumer.</translation>
    </message>
    <message>
        <source>It is not running, and will be started at %1.</source>
        <translation>Ele não está em execução e será iniciado em %1.</translation>
    </message>
    <message>
        <source>It has no queue. Drag a line from a queue to it, or name one under Queue.</source>
        <translation>Ele não tem fila. Arraste uma linha de uma fila até ele ou informe uma em Queue.</translation>
    </message>
    <message>
        <source>It waits for direct replies, which come without a queue.</source>
        <translation>Ele espera respostas diretas, que chegam sem fila.</translation>
    </message>
    <message>
        <source>It consumes no queue.</source>
        <translation>Ele não consome nenhuma fila.</translation>
    </message>
    <message>
        <source>It holds %1 unacked. %2</source>
        <translation>Ele retém %1 unacked. %2</translation>
    </message>
    <message>
        <source>Consumer %1: %2</source>
        <translation>Consumer %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>the binding “%1”</source>
        <translation>o binding “%1”</translation>
    </message>
</context>
<context>
    <name>WhySection</name>
    <message>
        <source>Why is it here?</source>
        <translation>Por que ela está aqui?</translation>
    </message>
    <message>
        <source>Which copy of the message</source>
        <translation>Qual cópia da mensagem</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <translation>Ela está %1.</translation>
    </message>
    <message>
        <source>Why did a queue not get it?</source>
        <translation>Por que uma fila não a recebeu?</translation>
    </message>
    <message>
        <source>The queue that is asked about</source>
        <translation>A fila de que se trata</translation>
    </message>
    <message>
        <source>Choose a queue…</source>
        <translation>Escolha uma fila…</translation>
    </message>
</context>
<context>
    <name>WhySentences</name>
    <message>
        <source>(empty)</source>
        <translation>(vazio)</translation>
    </message>
    <message>
        <source>the default exchange</source>
        <translation>o exchange padrão</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 published it to %2 with the key %3, because it had handled %4.</source>
        <translation>%1 a publicou para %2 com a key %3, porque tinha tratado %4.</translation>
    </message>
    <message>
        <source>%1 published it to %2 with the key %3.</source>
        <translation>%1 a publicou para %2 com a key %3.</translation>
    </message>
    <message>
        <source>The default exchange put it into the queue that its key names.</source>
        <translation>O exchange padrão a pôs na fila que a sua key nomeia.</translation>
    </message>
    <message>
        <source>No binding of %1 matched it, so it went to the alternate exchange.</source>
        <translation>Nenhum binding de %1 a aceitou, por isso ela foi para o alternate exchange.</translation>
    </message>
    <message>
        <source>The default exchange handed it to the one who waits for this reply.</source>
        <translation>O exchange padrão a entregou a quem espera esta resposta.</translation>
    </message>
    <message>
        <source>It reached %1, where no binding matched it.</source>
        <translation>Ela chegou a %1, onde nenhum binding a aceitou.</translation>
    </message>
    <message>
        <source>It reached %1.</source>
        <translation>Ela chegou a %1.</translation>
    </message>
    <message>
        <source>%1 sent it to %2: a fanout exchange takes every binding.</source>
        <translation>%1 a enviou a %2: um exchange fanout usa todos os bindings.</translation>
    </message>
    <message>
        <source>%1 sent it to %2: the binding “%3” matched, because %4.</source>
        <translation>%1 a enviou a %2: o binding “%3” combinou (%4).</translation>
    </message>
    <message>
        <source>It arrived in %1.</source>
        <translation>Ela chegou em %1.</translation>
    </message>
    <message>
        <source>It arrived in %1, where it may wait for %2.</source>
        <translation>Ela chegou em %1, onde pode esperar %2.</translation>
    </message>
    <message>
        <source>It was delivered to %1%2.</source>
        <translation>Ela foi entregue a %1%2.</translation>
    </message>
    <message>
        <source>It is marked as redelivered, because it was delivered before.</source>
        <translation>Ela está marcada como redelivered, porque já foi entregue antes.</translation>
    </message>
    <message>
        <source>The queue forgot it at once: the acknowledgement is automatic.</source>
        <translation>A fila a esqueceu na hora: o ack é automático.</translation>
    </message>
    <message>
        <source>the only consumer of %1</source>
        <translation>o único consumer de %1</translation>
    </message>
    <message>
        <source>the only one of %1 consumers that had room</source>
        <translation>o único de %1 consumers que tinha espaço</translation>
    </message>
    <message>
        <source>whose turn it was among %1 consumers (round robin)</source>
        <translation>de quem era a vez entre %1 consumers (round robin)</translation>
    </message>
    <message>
        <source>which had the highest priority of %1 consumers</source>
        <translation>que tinha a maior prioridade de %1 consumers</translation>
    </message>
    <message>
        <source>the only active one of %1 consumers</source>
        <translation>o único ativo de %1 consumers</translation>
    </message>
    <message>
        <source>, %1</source>
        <translation>, %1</translation>
    </message>
    <message>
        <source>, %1; it now holds %2 of the %3 it may (prefetch)</source>
        <translation>, %1; agora ele segura %2 de %3 que pode (prefetch)</translation>
    </message>
    <message>
        <source>so it went back to %1</source>
        <translation>por isso ela voltou a %1</translation>
    </message>
    <message>
        <source>so it went back to its old place in %1</source>
        <translation>por isso ela voltou ao seu lugar em %1</translation>
    </message>
    <message>
        <source>%1, %2. It will be marked as redelivered.</source>
        <translation>%1, %2. Ela será marcada como redelivered.</translation>
    </message>
    <message>
        <source>%1 crashed before it acknowledged it</source>
        <translation>%1 caiu antes de enviar o ack</translation>
    </message>
    <message>
        <source>%1 was removed before it acknowledged it</source>
        <translation>%1 foi removido antes de enviar o ack</translation>
    </message>
    <message>
        <source>%1 connected anew with other settings</source>
        <translation>%1 se conectou de novo com outros ajustes</translation>
    </message>
    <message>
        <source>The broker closed its channel (%1)</source>
        <translation>O broker fechou o seu channel (%1)</translation>
    </message>
    <message>
        <source>It was at the head of %1 when its time was over%2</source>
        <translation>Ela estava no começo de %1 quando o seu tempo acabou%2</translation>
    </message>
    <message>
        <source>%1 was full when %2 came in, and this one was first in line</source>
        <translation>%1 estava cheia quando %2 entrou, e esta era a primeira</translation>
    </message>
    <message>
        <source>%1 was full</source>
        <translation>%1 estava cheia</translation>
    </message>
    <message>
        <source> (after %1)</source>
        <translation> (depois de %1)</translation>
    </message>
    <message>
        <source>%1, so it was dropped from %2.</source>
        <translation>%1, por isso ela foi descartada de %2.</translation>
    </message>
    <message>
        <source>%1, but the dead-letter exchange %2 does not exist.</source>
        <translation>%1, mas o dead-letter exchange %2 não existe.</translation>
    </message>
    <message>
        <source>%1, so it left %2 as a dead letter for %3, with the key %4.</source>
        <translation>%1, por isso ela saiu de %2 como dead letter para %3, com a key %4.</translation>
    </message>
    <message>
        <source>It ends here: %1.</source>
        <translation>Ela acaba aqui: %1.</translation>
    </message>
    <message>
        <source>%1 did not take it: %2.</source>
        <translation>%1 não a aceitou: %2.</translation>
    </message>
    <message>
        <source>%1 acknowledged it, so the queue %2 forgot it.</source>
        <translation>%1 enviou o ack, por isso a fila %2 a esqueceu.</translation>
    </message>
    <message>
        <source>%1 fetched it from %2 (basic.get).</source>
        <translation>%1 a buscou em %2 (basic.get).</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Add %1</source>
        <translation>Adicionar %1</translation>
    </message>
    <message>
        <source>Cut the broker&apos;s power</source>
        <translation>Cortar a energia do broker</translation>
    </message>
    <message>
        <source>Restart the broker</source>
        <translation>Reiniciar o broker</translation>
    </message>
    <message>
        <source>one message in it is lost</source>
        <translation>uma mensagem nela se perdeu</translation>
    </message>
    <message>
        <source>%1 messages in it are lost</source>
        <translation>%1 mensagens nela se perderam</translation>
    </message>
    <message>
        <source>A queue&apos;s settings cannot change while it exists, so %1 was deleted and declared again; %2.</source>
        <translation>Os ajustes de uma fila não podem mudar enquanto ela existe, por isso %1 foi excluída e declarada de novo; %2.</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>Renomear %1 para %2</translation>
    </message>
    <message>
        <source>There is such a binding already.</source>
        <translation>Já existe um binding assim.</translation>
    </message>
    <message>
        <source>The run made %1 by itself; it is not part of the scenario.</source>
        <translation>%1 foi feito pela própria execução; não faz parte do cenário.</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Excluir %1</translation>
    </message>
    <message>
        <source>Delete a line</source>
        <translation>Excluir uma linha</translation>
    </message>
    <message>
        <source>This is a recorded run, exactly as it was. Play it, or go to any moment of it.</source>
        <translation>Esta é uma execução gravada, exatamente como foi. Reproduza-a, ou vá a qualquer momento dela.</translation>
    </message>
    <message>
        <source>The rules have changed since this run was recorded, so what you see is not quite what was seen then.</source>
        <translation>As regras mudaram desde que esta execução foi gravada, então o que se vê não é bem o que se viu na época.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Paused at %1: %2</source>
        <translation>Pausado em %1: %2</translation>
    </message>
    <message>
        <source>Time stands still: something repeats without taking time, such as a message that is requeued at once for ever. Give the work or the line a duration.</source>
        <translation>O tempo parou: algo se repete sem levar tempo, como uma mensagem que volta à fila na hora, para sempre. Dê uma duração ao trabalho ou à linha.</translation>
    </message>
    <message>
        <source>Nothing is left to happen. Add a producer, or restart.</source>
        <translation>Não resta nada para acontecer. Adicione um producer ou reinicie.</translation>
    </message>
    <message>
        <source>A new branch begins here, at %1. What came after it is kept under History.</source>
        <translation>Um novo ramo começa aqui, em %1. O que vinha depois fica guardado em Histórico.</translation>
    </message>
    <message>
        <source>Undone: %1. It is %2 again.</source>
        <translation>Desfeito: %1. São %2 de novo.</translation>
    </message>
    <message>
        <source>“%1” cannot be undone while programs are connected: time cannot go back for them.</source>
        <translation>“%1” não pode ser desfeito enquanto há programas conectados: para eles o tempo não volta.</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Voltar atrás: %1</translation>
    </message>
    <message>
        <source>“%1” cannot be undone now. %2</source>
        <translation>“%1” não pode ser desfeito agora. %2</translation>
    </message>
    <message>
        <source>Done again: %1. It is %2.</source>
        <translation>Refeito: %1. São %2.</translation>
    </message>
    <message>
        <source>%1 has connected anew to take on its new settings.</source>
        <translation>%1 se conectou de novo para assumir os novos ajustes.</translation>
    </message>
    <message>
        <source>The message it held went back to its queue.</source>
        <translation>A mensagem que ele segurava voltou à fila dela.</translation>
    </message>
    <message>
        <source>The %1 messages it held went back to their queue.</source>
        <translation>As %1 mensagens que ele segurava voltaram à fila delas.</translation>
    </message>
    <message>
        <source>%1 is locked. Unlock it to rename it.</source>
        <translation>%1 está trancado. Destranque para renomear.</translation>
    </message>
    <message>
        <source>%1 is not part of the scenario, so it cannot be renamed here.</source>
        <translation>%1 não faz parte do cenário, por isso não pode ser renomeado aqui.</translation>
    </message>
    <message>
        <source>%1 is locked. Unlock it to delete it.</source>
        <translation>%1 está trancado. Destranque para excluir.</translation>
    </message>
    <message>
        <source>The rules have changed since these branches were recorded: %1. They are kept as they run now.</source>
        <translation>As regras mudaram desde que estes ramos foram gravados: %1. Eles ficam como rodam agora.</translation>
    </message>
    <message>
        <source>The message that was on its way is lost.</source>
        <translation>A mensagem que estava a caminho se perdeu.</translation>
    </message>
    <message>
        <source>The %1 messages that were on their way are lost.</source>
        <translation>As %1 mensagens que estavam a caminho se perderam.</translation>
    </message>
    <message>
        <source>A queue keeps its name while it exists, so %1 was deleted and %2 was declared; %3.</source>
        <translation>Uma fila mantém o nome enquanto existe; por isso %1 foi excluída e %2 declarada; %3.</translation>
    </message>
    <message>
        <source>%1 is on its way to it.</source>
        <translation>%1 está a caminho dele.</translation>
    </message>
</context>
<context>
    <name>ZoomButtons</name>
    <message>
        <source>Zoom out (-)</source>
        <translation>Diminuir o zoom (-)</translation>
    </message>
    <message>
        <source>Show everything (F)</source>
        <translation>Mostrar tudo (F)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Aumentar o zoom (+)</translation>
    </message>
</context>
</TS>
