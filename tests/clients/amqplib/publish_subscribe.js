// A fanout exchange gives every subscriber a copy; each subscriber's queue is named by the server and its own.

import { Consumer, connect, expect, expectRefusal, text } from './expect.js';

const exchange = 'amqplib.news';

async function subscribe(connection) {
    const channel = await connection.createChannel();
    const { queue } = await channel.assertQueue('', { exclusive: true });
    expect('how the server begins a name', 'amq.gen-', queue.slice(0, 8));
    await channel.bindQueue(queue, exchange, '');
    return Consumer.of(connection, queue, { noAck: true });
}

const editor = await connect();
const earlyReader = await connect();
const lateReader = await connect();
const publishing = await editor.createChannel();
await publishing.deleteExchange(exchange);
await publishing.assertExchange(exchange, 'fanout', { durable: false });
const say = (body, key = '', options = {}) => publishing.publish(exchange, key, Buffer.from(body), options);

say('nobody hears this');
await publishing.checkExchange(exchange); // answered after the message has been routed
const early = await subscribe(earlyReader);
say('first');
expect('what the early reader gets', ['first'], await early.takeTexts(1));

const late = await subscribe(lateReader);
expect('two names from the server are the same', false, early.queue === late.queue);
say('second');
say('third', 'a key that fanout ignores', { headers: { n: 3 } });
for (const reader of [early, late]) {
    const [second, third] = await reader.take(2);
    expect('what both readers get', ['second', 'third'], [text(second), text(third)]);
    expect('the exchange', exchange, third.fields.exchange);
    expect('the routing key', 'a key that fanout ignores', third.fields.routingKey);
    expect('the headers', { n: 3 }, third.properties.headers);
}

await expectRefusal(
    "looking into another connection's queue",
    405,
    `RESOURCE_LOCKED - cannot obtain exclusive access to locked queue '${late.queue}' in vhost '/'. It could be ` +
        'originally declared on another connection or the exclusive property value does not match that of the ' +
        'original declaration.',
    await editor.createChannel(),
    (channel) => channel.consume(late.queue, () => {}),
);
await lateReader.close();
await expectRefusal(
    'the queue of a reader that has left',
    404,
    `NOT_FOUND - no queue '${late.queue}' in vhost '/'`,
    await editor.createChannel(),
    (channel) => channel.checkQueue(late.queue),
);
say('fourth');
expect('what the early reader gets alone', ['fourth'], await early.takeTexts(1));

// An exchange can be deleted under its bindings; publishing to it closes the channel.
await publishing.deleteExchange(exchange);
say('fifth');
await expectRefusal(
    'publishing to an exchange that is gone',
    404,
    `NOT_FOUND - no exchange '${exchange}' in vhost '/'`,
    publishing,
    (channel) => channel.assertQueue('', { exclusive: true }),
);
await editor.close();
await earlyReader.close();
