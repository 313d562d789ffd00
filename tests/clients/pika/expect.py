"""What the programs of this folder share: saying what should have come, and waiting until it has."""

import os
import sys
import time

import pika

# Seconds after which an event that was waited for counts as lost.
PATIENCE = 5


def fail(sentence):
    """Ends the program with exit code 1 and this sentence."""
    sys.exit(f"{os.path.basename(sys.argv[0])}: {sentence}")


def expect(what, wanted, got):
    if got != wanted:
        fail(f"{what}: expected {wanted!r}, got {got!r}")


def connect():
    try:
        return pika.BlockingConnection(pika.URLParameters(sys.argv[1]))
    except pika.exceptions.AMQPConnectionError as error:
        fail(f"no connection to {sys.argv[1]}: {error!r}")


def expect_refusal(what, code, text, attempt):
    """The broker has to close the channel on which the attempt is made, with this code and text."""
    try:
        attempt()
    except pika.exceptions.ChannelClosedByBroker as refusal:
        expect(what, (code, text), (refusal.reply_code, refusal.reply_text))
    else:
        fail(f"{what}: expected {code} {text!r}, but the broker agreed")


def wait_until(what, happened, connection=None):
    """Lets the connection work until something has happened; what() says how far it has come."""
    deadline = time.monotonic() + PATIENCE
    while not happened():
        if time.monotonic() > deadline:
            fail(f"waited {PATIENCE} s in vain for {what()}")
        if connection:
            connection.process_data_events(time_limit=0.1)


class Delivery:
    """A message as a consumer got it."""

    def __init__(self, consumer, method, properties, body):
        self.consumer, self.method, self.properties, self.body = consumer, method, properties, body.decode()

    def ack(self):
        self.consumer.channel.basic_ack(self.method.delivery_tag)

    def __repr__(self):
        return self.body + (" again" if self.method.redelivered else "")


class Consumer:
    """Consumes one queue on a channel of its own and keeps what comes until somebody takes it."""

    def __init__(self, connection, queue, *, prefetch=None, auto_ack=False):
        self.connection, self.queue = connection, queue
        self.channel = connection.channel()
        self.deliveries = []
        if prefetch is not None:
            self.channel.basic_qos(prefetch_count=prefetch)
        self.tag = self.channel.basic_consume(
            queue, lambda _, *message: self.deliveries.append(Delivery(self, *message)), auto_ack=auto_ack)

    def take(self, count=1):
        """The next messages, oldest first; waits for them."""
        wait_until(lambda: f"{count} messages from '{self.queue}', having {self.deliveries}",
                   lambda: len(self.deliveries) >= count, self.connection)
        taken, self.deliveries = self.deliveries[:count], self.deliveries[count:]
        return taken

    def take_bodies(self, count=1):
        return [delivery.body for delivery in self.take(count)]


def ready_bodies(channel, queue):
    """Takes all that is ready in a queue nobody consumes."""
    bodies = []
    while True:
        method, _, body = channel.basic_get(queue, auto_ack=True)
        if method is None:
            return bodies
        bodies.append(body.decode())


def wait_for_ready(what, count, channel, queue):
    """RabbitMQ may count before it has carried out what the same channel has sent, so this asks until it is true."""
    counts = []

    def has_come():
        counts.append(channel.queue_declare(queue, passive=True).method.message_count)
        return counts[-1] == count

    wait_until(lambda: f"{what}: {count} ready messages in '{queue}', having {counts[-1]}", has_come)
