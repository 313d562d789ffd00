// A question goes to a server's queue, the answer to where the question says; correlation_id tells them apart.

import { Consumer, connect, expect, expectRefusal, text } from './expect.js';

const queue = 'amqplib.rpc';
const direct = 'amq.rabbitmq.reply-to';

function ask(channel, replyTo, questions) {
    for (const question of questions) {
        channel.sendToQueue(queue, Buffer.from(question), { replyTo, correlationId: `about ${question}` });
    }
}

function answer(server, question) {
    const { replyTo, correlationId } = question.properties;
    server.channel.sendToQueue(replyTo, Buffer.from(`${Number(text(question)) ** 2}`), { correlationId });
    server.ack(question);
}

async function answers(client, count) {
    const replies = await client.take(count);
    return Object.fromEntries(replies.map((reply) => [reply.properties.correlationId, text(reply)]));
}

const serverConnection = await connect();
const clientConnection = await connect();
const serverChannel = await serverConnection.createChannel();
await serverChannel.deleteQueue(queue);
await serverChannel.assertQueue(queue, { durable: false });
const server = await Consumer.of(serverConnection, queue);

// The classic way: the client has a queue of its own for answers.
const ownQueue = (await (await clientConnection.createChannel()).assertQueue('', { exclusive: true })).queue;
let client = await Consumer.of(clientConnection, ownQueue, { noAck: true });
ask(client.channel, ownQueue, ['3', '12']);
let questions = await server.take(2);
expect('where to answer', [ownQueue, ownQueue], questions.map((question) => question.properties.replyTo));
answer(server, questions[1]); // out of order, which is what correlation_id is for
answer(server, questions[0]);
expect('answers in a queue', { 'about 3': '9', 'about 12': '144' }, await answers(client, 2));

// Direct reply-to: no queue, the answer goes straight to the channel that asked.
client = await Consumer.of(clientConnection, direct, { noAck: true });
ask(client.channel, direct, ['5', '7']);
questions = await server.take(2);
const [address, sameAddress] = questions.map((question) => question.properties.replyTo);
expect('how the server sees where to answer', `${direct}.`, address.slice(0, direct.length + 1));
expect('one channel has one address', address, sameAddress);
answer(server, questions[1]);
answer(server, questions[0]);
const replies = await client.take(2);
expect('direct answers', ['49', '25'], replies.map(text));
for (const { fields } of replies) {
    expect(
        'what a direct answer says',
        { exchange: '', routingKey: address, redelivered: false, consumerTag: client.tag },
        {
            exchange: fields.exchange,
            routingKey: fields.routingKey,
            redelivered: fields.redelivered,
            consumerTag: fields.consumerTag,
        },
    );
}

// A server may ask whether its client is still there.
expect('what a passive declare says of an address', address, (await serverChannel.checkQueue(address)).queue);

await expectRefusal(
    'a direct reply consumer that wants to ack',
    406,
    'PRECONDITION_FAILED - reply consumer cannot acknowledge',
    await clientConnection.createChannel(),
    (channel) => channel.consume(direct, () => {}),
);
await expectRefusal(
    'asking without a direct reply consumer',
    406,
    'PRECONDITION_FAILED - fast reply consumer does not exist',
    await clientConnection.createChannel(),
    (channel) => {
        ask(channel, direct, ['1']);
        return channel.checkQueue(queue);
    },
);
await expectRefusal(
    'a second direct reply consumer on the channel',
    406,
    'PRECONDITION_FAILED - reply consumer already set',
    client.channel,
    (channel) => channel.consume(direct, () => {}, { noAck: true }),
);
// That closed the channel of the first one, so nobody is at its address any more.
await expectRefusal(
    'the address of a client that has left',
    404,
    `NOT_FOUND - no queue '${address}' in vhost '/'`,
    serverChannel,
    (channel) => channel.checkQueue(address),
);
await server.channel.deleteQueue(queue);
await serverConnection.close();
await clientConnection.close();
