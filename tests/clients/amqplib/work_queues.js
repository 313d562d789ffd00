// Workers share a queue: in turns, fairly when each says how much it takes, and nothing is lost when one dies.

import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Consumer, connect, expect, expectRefusal, soon, text, waitForReady } from './expect.js';

const queue = 'amqplib.work';

function publish(channel, count) {
    for (let number = 1; number <= count; ++number) {
        channel.sendToQueue(queue, Buffer.from(`m${number}`), { persistent: true });
    }
}

/** A process of its own: says what it took, never acks, and is killed. */
async function beDoomedWorker() {
    const worker = await Consumer.of(await connect(), queue, { prefetch: 2 });
    process.send(await worker.takeTexts(2));
}

/** Without prefetch the broker deals messages out like cards. */
async function inTurns(publishing, connections) {
    const first = await Consumer.of(connections[0], queue, { noAck: true });
    const second = await Consumer.of(connections[1], queue, { noAck: true });
    publish(publishing, 6);
    expect("the first worker's turns", ['m1', 'm3', 'm5'], await first.takeTexts(3));
    expect("the second worker's turns", ['m2', 'm4', 'm6'], await second.takeTexts(3));
    await first.channel.close();
    await second.channel.close();
}

/** With prefetch 1 a busy worker gets nothing more, and the other one does its part. */
async function fairly(publishing, connections) {
    const busy = await Consumer.of(connections[0], queue, { prefetch: 1 });
    const quick = await Consumer.of(connections[1], queue, { prefetch: 1 });
    publish(publishing, 5);
    const [longTask] = await busy.take();
    expect("the busy worker's task", 'm1', text(longTask));
    let task;
    for (const body of ['m2', 'm3', 'm4', 'm5']) {
        if (task) {
            quick.ack(task);
        }
        [task] = await quick.take();
        expect("the quick worker's task", body, text(task));
        expect('delivery mode', 2, task.properties.deliveryMode);
    }

    // Both hold one unacked message, so this one waits for whoever acks first.
    publishing.sendToQueue(queue, Buffer.from('m6'));
    await waitForReady('messages waiting while both are busy', 1, publishing, queue);
    busy.ack(longTask);
    const [taskAfter] = await busy.take();
    expect("the busy worker's second task", 'm6', text(taskAfter));
    expect('what the quick worker has besides', [], quick.deliveries);
    quick.ack(task);
    busy.ack(taskAfter);
    await busy.channel.close();
    await quick.channel.close();
    await waitForReady('messages left when all is acked', 0, publishing, queue);
}

/** What a dead worker had not acked goes back to where it was, marked as redelivered. */
async function aWorkerDies(publishing, connection) {
    const worker = fork(fileURLToPath(import.meta.url), [process.argv[2], 'doomed']);
    process.once('exit', () => worker.kill('SIGKILL'));
    publish(publishing, 4);
    const [taken] = await soon(() => 'the worker that is to die to take its messages', once(worker, 'message'));
    expect('what the worker has taken before it dies', ['m1', 'm2'], taken);
    const heir = await Consumer.of(connection, queue, { prefetch: 1 });
    let [task] = await heir.take();
    expect('what the heir gets while the worker lives', 'm3', text(task));
    await waitForReady('messages waiting while the worker lives', 1, publishing, queue);

    worker.kill('SIGKILL'); // its socket closes without a word of AMQP
    await waitForReady('messages when the worker is dead', 3, publishing, queue);
    const inherited = [];
    for (let number = 1; number <= 3; ++number) {
        heir.ack(task);
        [task] = await heir.take();
        inherited.push(text(task));
    }
    expect('what the heir gets after that', ['m1 again', 'm2 again', 'm4'], inherited);
    heir.ack(task);
    await heir.channel.close();
}

if (process.argv[3] === 'doomed') {
    await beDoomedWorker();
} else {
    const connections = [await connect(), await connect()];
    const publishing = await connections[0].createChannel();
    await publishing.deleteQueue(queue);
    await publishing.assertQueue(queue, { durable: true });
    await expectRefusal(
        'declaring a durable queue as transient',
        406,
        `PRECONDITION_FAILED - inequivalent arg 'durable' for queue '${queue}' in vhost '/': ` +
            "received 'false' but current is 'true'",
        await connections[1].createChannel(),
        (channel) => channel.assertQueue(queue, { durable: false }),
    );
    await inTurns(publishing, connections);
    await fairly(publishing, connections);
    await aWorkerDies(publishing, connections[1]);
    await publishing.deleteQueue(queue);
    for (const connection of connections) {
        await connection.close();
    }
}
