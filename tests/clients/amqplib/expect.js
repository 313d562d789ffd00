// What the programs of this folder share: saying what should have come, and waiting until it has.

import { basename } from 'node:path';
import { isDeepStrictEqual, inspect } from 'node:util';
import amqp from 'amqplib';

// Milliseconds after which an event that was waited for counts as lost.
const patience = 5000;

/** Ends the program with exit code 1 and this sentence. */
export function fail(sentence) {
    console.error(`${basename(process.argv[1])}: ${sentence}`);
    process.exit(1);
}

export function expect(what, wanted, got) {
    if (!isDeepStrictEqual(got, wanted)) {
        fail(`${what}: expected ${inspect(wanted)}, got ${inspect(got)}`);
    }
}

/** The value of a promise that has to be kept soon; what() says how far it has come. */
export async function soon(what, promise) {
    const timer = setTimeout(() => fail(`waited ${patience / 1000} s in vain for ${what()}`), patience);
    const value = await promise;
    clearTimeout(timer);
    return value;
}

export async function connect() {
    const url = process.argv[2];
    const opened = amqp.connect(url).catch((error) => fail(`no connection to ${url}: ${error.message}`));
    const connection = await soon(() => 'a connection', opened);
    connection.on('error', (error) => fail(`the connection broke: ${error.message}`));
    return connection;
}

/** The broker has to close the channel on which the attempt is made, with this code and text. */
export async function expectRefusal(what, code, text, channel, attempt) {
    const closed = new Promise((resolve) => channel.once('error', resolve));
    attempt(channel).then(
        () => fail(`${what}: expected ${code} '${text}', but the broker agreed`),
        () => {}, // the closed channel says more
    );
    const { code: codeSaid, message } = await soon(() => `the refusal of ${what}`, closed);
    const textSaid = message.match(/with message "(.*)"$/s)?.[1] ?? message;
    expect(what, [code, text], [codeSaid, textSaid]);
}

/** Consumes one queue on a channel of its own and keeps what comes until somebody takes it. */
export class Consumer {
    static async of(connection, queue, { prefetch, noAck = false } = {}) {
        const consumer = new Consumer();
        consumer.queue = queue;
        consumer.deliveries = [];
        consumer.arrived = () => {};
        consumer.channel = await connection.createChannel();
        if (prefetch !== undefined) {
            await consumer.channel.prefetch(prefetch);
        }
        const keep = (message) => {
            consumer.deliveries.push(message);
            consumer.arrived();
        };
        consumer.tag = (await consumer.channel.consume(queue, keep, { noAck })).consumerTag;
        return consumer;
    }

    /** The next messages, oldest first; waits for them. */
    async take(count = 1) {
        const enough = new Promise((resolve) => {
            this.arrived = () => this.deliveries.length >= count && resolve();
            this.arrived();
        });
        await soon(() => `${count} messages from '${this.queue}', having ${inspect(this.deliveries.map(text))}`, enough);
        return this.deliveries.splice(0, count);
    }

    async takeTexts(count = 1) {
        return (await this.take(count)).map(text);
    }

    ack(message) {
        this.channel.ack(message);
    }
}

/** The body, and whether the broker says that it has been delivered before. */
export function text(message) {
    return message.content.toString() + (message.fields.redelivered ? ' again' : '');
}

/** Takes all that is ready in a queue nobody consumes. */
export async function readyTexts(channel, queue) {
    const texts = [];
    for (;;) {
        const message = await channel.get(queue, { noAck: true });
        if (!message) {
            return texts;
        }
        texts.push(text(message));
    }
}

/** RabbitMQ may count before it has carried out what the same channel has sent, so this asks until it is true. */
export async function waitForReady(what, count, channel, queue) {
    for (const start = Date.now(); ; ) {
        const { messageCount } = await channel.checkQueue(queue);
        if (messageCount === count) {
            return;
        }
        if (Date.now() - start > patience) {
            const wanted = `${count} ready messages in '${queue}'`;
            fail(`waited ${patience / 1000} s in vain for ${what}: ${wanted}, having ${messageCount}`);
        }
    }
}
