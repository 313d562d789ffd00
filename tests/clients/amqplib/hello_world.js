// A message is published by its queue's name, waits there, and reaches a consumer on another connection.

import { Consumer, connect, expect, waitForReady } from './expect.js';

const queue = 'amqplib.hello';
const sender = await connect();
const receiver = await connect();

const publishing = await sender.createChannel();
await publishing.deleteQueue(queue);
const declared = await publishing.assertQueue(queue, { durable: false });
expect('the answer to the declaration', { queue, messageCount: 0, consumerCount: 0 }, { ...declared });

publishing.sendToQueue(queue, Buffer.from('good morning'), { contentType: 'text/plain' });
await waitForReady('messages before anybody consumes', 1, publishing, queue);

const consumer = await Consumer.of(receiver, queue, { noAck: true });
const [message] = await consumer.take();
expect('the body', 'good morning', message.content.toString());
expect('the content type', 'text/plain', message.properties.contentType);
expect(
    'what the delivery says',
    { consumerTag: consumer.tag, deliveryTag: 1, redelivered: false, exchange: '', routingKey: queue },
    { ...message.fields },
);

// No body at all, letters beyond ASCII, and more than two frames can hold.
const texts = ['', 'Grüße, 今日は', 'long '.repeat(60_000)];
for (const each of texts) {
    publishing.sendToQueue(queue, Buffer.from(each));
}
expect('bodies of all sizes', texts, await consumer.takeTexts(3));

// What the client sets comes back as it was, every property of it.
const everything = {
    contentType: 'application/json',
    contentEncoding: 'utf-8',
    deliveryMode: 2,
    priority: 3,
    correlationId: 'c-1',
    replyTo: 'nobody',
    expiration: '60000',
    messageId: 'm-1',
    timestamp: 1_700_000_000,
    type: 'greeting',
    userId: 'guest',
    appId: 'hello',
    headers: { text: 'å', number: -7, large: 2 ** 40, half: 0.5, yes: true, nothing: null, table: { list: [1, 'two', false] } },
};
publishing.sendToQueue(queue, Buffer.from('{}'), everything);
const [{ properties }] = await consumer.take();
for (const [name, value] of Object.entries(everything)) {
    expect(`the property ${name}`, value, properties[name]);
}

await waitForReady('messages left', 0, publishing, queue);
await consumer.channel.cancel(consumer.tag);
expect('messages deleted with the queue', 0, (await publishing.deleteQueue(queue)).messageCount);
await sender.close();
await receiver.close();
