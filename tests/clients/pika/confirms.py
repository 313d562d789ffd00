"""The broker confirms what it has taken: ack, or nack when the queue refuses, and a return before the ack
when a mandatory message reaches no queue."""

import sys

from expect import PATIENCE, connect, expect, fail, ready_bodies, wait_for_ready
import pika

QUEUE = "pika.confirms"
SMALL = "pika.confirms.small"


def outcome(channel, key, body, mandatory=False):
    """One message at a time: publishes it and waits for the broker's word."""
    try:
        channel.basic_publish("", key, body, mandatory=mandatory)
        return "ack"
    except pika.exceptions.UnroutableError as error:
        return [f"return {returned.method.reply_code} {returned.method.reply_text} of {returned.body.decode()}"
                for returned in error.messages] + ["ack"]
    except pika.exceptions.NackError as error:
        expect("messages returned with a nack", [], error.messages)
        return "nack"


class Stream:
    """Publishes many messages at once and writes down what the broker says of them, in its order."""

    def __init__(self, messages):
        self.messages, self.heard, self.open_tags = messages, [], list(range(1, len(messages) + 1))
        self.connection = pika.SelectConnection(
            pika.URLParameters(sys.argv[1]), on_open_callback=self.connected,
            on_open_error_callback=lambda _, error: fail(f"no connection: {error}"),
            on_close_callback=lambda connection, _: connection.ioloop.stop())
        self.connection.ioloop.call_later(
            PATIENCE, lambda: fail(f"waited {PATIENCE} s in vain for confirms, having {self.heard}"))
        self.connection.ioloop.start()

    def connected(self, connection):
        connection.channel(on_open_callback=self.opened)

    def opened(self, channel):
        channel.add_on_return_callback(
            lambda _, method, properties, body: self.heard.append(f"return {body.decode()}"))
        channel.confirm_delivery(self.confirmed, callback=lambda _: self.publish(channel))

    def publish(self, channel):
        for key, body in self.messages:
            channel.basic_publish("", key, body, mandatory=True)

    def confirmed(self, frame):
        method, tag = frame.method, frame.method.delivery_tag
        word = "ack" if isinstance(method, pika.spec.Basic.Ack) else "nack"
        settled = [open_tag for open_tag in self.open_tags if open_tag == tag or method.multiple and open_tag <= tag]
        if not settled:
            fail(f"{word} of {tag}, which is not open")
        for open_tag in settled:
            self.open_tags.remove(open_tag)
            self.heard.append(f"{word} {self.messages[open_tag - 1][1]}")
        if not self.open_tags:
            self.connection.close()


with connect() as connection:
    channel = connection.channel()
    channel.queue_delete(QUEUE)
    channel.queue_delete(SMALL)
    channel.queue_declare(QUEUE)
    channel.queue_declare(SMALL, arguments={"x-max-length": 1, "x-overflow": "reject-publish"})
    channel.confirm_delivery()

    expect("a message for a queue", "ack", outcome(channel, QUEUE, "a"))
    expect("a mandatory message for a queue", "ack", outcome(channel, QUEUE, "b", mandatory=True))
    expect("a message for nobody", "ack", outcome(channel, "pika.nobody", "c"))
    expect("a mandatory message for nobody", ["return 312 NO_ROUTE of d", "ack"],
           outcome(channel, "pika.nobody", "d", mandatory=True))
    expect("what has arrived", ["a", "b"], ready_bodies(channel, QUEUE))

    expect("the first message for the small queue", "ack", outcome(channel, SMALL, "e"))
    expect("a message too many", "nack", outcome(channel, SMALL, "f"))
    expect("a mandatory message too many", "nack", outcome(channel, SMALL, "g", mandatory=True))
    expect("what the small queue has kept", ["e"], ready_bodies(channel, SMALL))
    expect("a message after there is room again", "ack", outcome(channel, SMALL, "h"))

    heard = Stream([(QUEUE, "m1"), ("pika.nobody", "m2"), (SMALL, "m3"), (QUEUE, "m4"), ("pika.nobody", "m5")]).heard
    expect("all that is heard of five messages",
           ["ack m1", "ack m2", "ack m4", "ack m5", "nack m3", "return m2", "return m5"], sorted(heard))
    for body in ["m2", "m5"]:
        expect(f"the return of {body} comes before its ack", True,
               heard.index(f"return {body}") < heard.index(f"ack {body}"))
    wait_for_ready("messages of the stream in the queue", 2, channel, QUEUE)

    many = Stream([(QUEUE, f"n{number}") for number in range(500)]).heard
    expect("acks of 500 messages", sorted(f"ack n{number}" for number in range(500)), sorted(many))
    channel.queue_delete(QUEUE)
    channel.queue_delete(SMALL)
