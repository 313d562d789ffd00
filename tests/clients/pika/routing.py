"""A direct exchange: a queue gets the messages whose routing key it is bound with, however often it is bound."""

from expect import connect, expect, ready_bodies

EXCHANGE = "pika.log"
PUBLISHED = ["info", "warning", "error", "debug", "Error", "error.disk", ""]

with connect() as connection:
    channel = connection.channel()
    channel.exchange_delete(EXCHANGE)
    channel.exchange_declare(EXCHANGE, "direct", auto_delete=True)

    def queue_for(*keys):
        queue = channel.queue_declare("", exclusive=True).method.queue
        for key in keys:
            channel.queue_bind(queue, EXCHANGE, key)
        return queue

    def publish_all():
        for key in PUBLISHED:
            channel.basic_publish(EXCHANGE, key, f"<{key}>")

    disk = queue_for("error")
    screen = queue_for("info", "warning", "error", "error")
    unnamed = queue_for("")
    publish_all()
    expect("bound with error", ["<error>"], ready_bodies(channel, disk))
    expect("bound with three keys, one of them twice", ["<info>", "<warning>", "<error>"],
           ready_bodies(channel, screen))
    expect("bound with no key", ["<>"], ready_bodies(channel, unnamed))

    channel.queue_unbind(screen, EXCHANGE, "error")
    channel.queue_bind(disk, EXCHANGE, "debug")
    publish_all()
    expect("unbound from error", ["<info>", "<warning>"], ready_bodies(channel, screen))
    expect("bound with debug as well", ["<error>", "<debug>"], ready_bodies(channel, disk))

    # The default exchange is direct too: every queue is bound to it with its own name.
    channel.basic_publish("", disk, "by name")
    expect("published by the queue's name", ["by name"], ready_bodies(channel, disk))
