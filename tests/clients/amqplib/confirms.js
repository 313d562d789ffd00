// The broker confirms what it has taken: ack, or nack when the queue refuses, and a return before the ack
// when a mandatory message reaches no queue.

import { connect, expect, readyTexts, soon, waitForReady } from './expect.js';

const queue = 'amqplib.confirms';
const small = 'amqplib.confirms.small';

const connection = await connect();
const channel = await connection.createConfirmChannel();
await channel.deleteQueue(queue);
await channel.deleteQueue(small);
await channel.assertQueue(queue, { durable: false });
await channel.assertQueue(small, { durable: false, arguments: { 'x-max-length': 1, 'x-overflow': 'reject-publish' } });

// What the broker says, in its order.
let heard = [];
channel.on('return', ({ fields, content }) => heard.push(`return ${fields.replyCode} ${fields.replyText} of ${content}`));

/** Publishes [key, body, options] one after the other without waiting, then waits until all are confirmed. */
async function confirmed(...messages) {
    heard = [];
    const all = messages.map(
        ([key, body, options]) =>
            new Promise((resolve) => {
                channel.publish('', key, Buffer.from(body), options ?? {}, (error) => {
                    const word = { null: 'ack', 'message nacked': 'nack' }[error?.message ?? null];
                    resolve(heard.push(`${word ?? error} of ${body}`));
                });
            }),
    );
    await soon(() => `confirms, having ${heard}`, Promise.all(all));
    return heard;
}

const mandatory = { mandatory: true };
expect('a message for a queue', ['ack of a'], await confirmed([queue, 'a']));
expect('a mandatory message for a queue', ['ack of b'], await confirmed([queue, 'b', mandatory]));
expect('a message for nobody', ['ack of c'], await confirmed(['amqplib.nobody', 'c']));
expect(
    'a mandatory message for nobody',
    ['return 312 NO_ROUTE of d', 'ack of d'],
    await confirmed(['amqplib.nobody', 'd', mandatory]),
);
expect('what has arrived', ['a', 'b'], await readyTexts(channel, queue));

expect('the first message for the small queue', ['ack of e'], await confirmed([small, 'e']));
expect('a message too many', ['nack of f'], await confirmed([small, 'f']));
expect('a mandatory message too many', ['nack of g'], await confirmed([small, 'g', mandatory]));
expect('what the small queue has kept', ['e'], await readyTexts(channel, small));
expect('a message after there is room again', ['ack of h'], await confirmed([small, 'h']));

await confirmed(
    [queue, 'm1', mandatory],
    ['amqplib.nobody', 'm2', mandatory],
    [small, 'm3', mandatory],
    [queue, 'm4', mandatory],
    ['amqplib.nobody', 'm5', mandatory],
);
expect(
    'all that is heard of five messages',
    [
        'ack of m1',
        'ack of m2',
        'ack of m4',
        'ack of m5',
        'nack of m3',
        'return 312 NO_ROUTE of m2',
        'return 312 NO_ROUTE of m5',
    ],
    [...heard].sort(),
);
for (const body of ['m2', 'm5']) {
    const [returnedAt, ackedAt] = [`return 312 NO_ROUTE of ${body}`, `ack of ${body}`].map((word) => heard.indexOf(word));
    expect(`the return of ${body} comes before its ack`, true, returnedAt < ackedAt);
}
await waitForReady('messages of the stream in the queue', 2, channel, queue);

const many = Array.from({ length: 500 }, (_, number) => [queue, `n${number}`]);
expect('acks of 500 messages', many.map(([, body]) => `ack of ${body}`).sort(), [...(await confirmed(...many))].sort());
await soon(() => 'all confirms at once', channel.waitForConfirms());

await channel.deleteQueue(queue);
await channel.deleteQueue(small);
await connection.close();
