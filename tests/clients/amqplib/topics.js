// A topic exchange: in a binding * stands for one word and # for any number of words, none included.

import { connect, expect, readyTexts } from './expect.js';

const exchange = 'amqplib.weather';
// Place, measure, level.
const keys = ['', 'oslo', 'oslo.wind', 'oslo.wind.high', 'rome.rain.high', 'rome.rain', 'oslo.wind.high.now', 'oslo..high'];
const wanted = {
    oslo: ['oslo'],
    '*': ['oslo'],
    '*.*': ['oslo.wind', 'rome.rain'],
    'oslo.*.high': ['oslo.wind.high', 'oslo..high'],
    '*.*.high': ['oslo.wind.high', 'rome.rain.high', 'oslo..high'],
    'oslo.#': ['oslo', 'oslo.wind', 'oslo.wind.high', 'oslo.wind.high.now', 'oslo..high'],
    '#.high': ['oslo.wind.high', 'rome.rain.high', 'oslo..high'],
    '#.high.#': ['oslo.wind.high', 'rome.rain.high', 'oslo.wind.high.now', 'oslo..high'],
    '*.#.now': ['oslo.wind.high.now'],
    '#.*.#.wind': ['oslo.wind'],
    '#': keys,
    '': [''],
};

const connection = await connect();
const channel = await connection.createChannel();
await channel.deleteExchange(exchange);
await channel.assertExchange(exchange, 'topic', { durable: false, autoDelete: true });

async function queueFor(...patterns) {
    const { queue } = await channel.assertQueue('', { exclusive: true });
    for (const pattern of patterns) {
        await channel.bindQueue(queue, exchange, pattern);
    }
    return queue;
}

function publishAll(routingKeys) {
    for (const key of routingKeys) {
        channel.publish(exchange, key, Buffer.from(key));
    }
}

const queues = {};
for (const pattern of Object.keys(wanted)) {
    queues[pattern] = await queueFor(pattern);
}
// Two of its bindings match some messages; it gets one copy all the same.
const both = await queueFor('oslo.#', '#.high');
publishAll(keys);
for (const [pattern, texts] of Object.entries(wanted)) {
    expect(`bound with '${pattern}'`, texts, await readyTexts(channel, queues[pattern]));
}
expect(
    "bound with 'oslo.#' and '#.high'",
    ['oslo', 'oslo.wind', 'oslo.wind.high', 'rome.rain.high', 'oslo.wind.high.now', 'oslo..high'],
    await readyTexts(channel, both),
);

// In the routing key of a message * and # are letters like others.
publishAll(['*', '#', 'oslo.*']);
expect("a key with a star, bound with 'oslo.#'", ['oslo.*'], await readyTexts(channel, queues['oslo.#']));
expect("keys of one odd letter, bound with '*'", ['*', '#'], await readyTexts(channel, queues['*']));
await connection.close();
