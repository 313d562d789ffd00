// A direct exchange: a queue gets the messages whose routing key it is bound with, however often it is bound.

import { connect, expect, readyTexts } from './expect.js';

const exchange = 'amqplib.log';
const published = ['info', 'warning', 'error', 'debug', 'Error', 'error.disk', ''];

const connection = await connect();
const channel = await connection.createChannel();
await channel.deleteExchange(exchange);
await channel.assertExchange(exchange, 'direct', { durable: false, autoDelete: true });

async function queueFor(...keys) {
    const { queue } = await channel.assertQueue('', { exclusive: true });
    for (const key of keys) {
        await channel.bindQueue(queue, exchange, key);
    }
    return queue;
}

function publishAll() {
    for (const key of published) {
        channel.publish(exchange, key, Buffer.from(`<${key}>`));
    }
}

const disk = await queueFor('error');
const screen = await queueFor('info', 'warning', 'error', 'error');
const unnamed = await queueFor('');
publishAll();
expect('bound with error', ['<error>'], await readyTexts(channel, disk));
expect('bound with three keys, one of them twice', ['<info>', '<warning>', '<error>'], await readyTexts(channel, screen));
expect('bound with no key', ['<>'], await readyTexts(channel, unnamed));

await channel.unbindQueue(screen, exchange, 'error');
await channel.bindQueue(disk, exchange, 'debug');
publishAll();
expect('unbound from error', ['<info>', '<warning>'], await readyTexts(channel, screen));
expect('bound with debug as well', ['<error>', '<debug>'], await readyTexts(channel, disk));

// The default exchange is direct too: every queue is bound to it with its own name.
channel.publish('', disk, Buffer.from('by name'));
expect("published by the queue's name", ['by name'], await readyTexts(channel, disk));
await connection.close();
