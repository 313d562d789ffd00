"""A fanout exchange gives every subscriber a copy; each subscriber's queue is named by the server and its own."""

from expect import Consumer, connect, expect, expect_refusal
import pika

EXCHANGE = "pika.news"


def subscribe(connection):
    queue = connection.channel().queue_declare("", exclusive=True).method.queue
    expect("how the server begins a name", "amq.gen-", queue[:8])
    connection.channel().queue_bind(queue, EXCHANGE)
    return Consumer(connection, queue, auto_ack=True)


with connect() as editor, connect() as early_reader:
    publishing = editor.channel()
    publishing.exchange_delete(EXCHANGE)
    publishing.exchange_declare(EXCHANGE, "fanout")
    publishing.basic_publish(EXCHANGE, "", "nobody hears this")
    publishing.exchange_declare(EXCHANGE, "fanout", passive=True) # answered after the message has been routed

    with connect() as late_reader:
        early = subscribe(early_reader)
        publishing.basic_publish(EXCHANGE, "", "first")
        expect("what the early reader gets", ["first"], early.take_bodies(1))

        late = subscribe(late_reader)
        expect("two names from the server are the same", False, early.queue == late.queue)
        publishing.basic_publish(EXCHANGE, "", "second")
        publishing.basic_publish(EXCHANGE, "a key that fanout ignores", "third", pika.BasicProperties(headers={"n": 3}))
        for reader in (early, late):
            second, third = reader.take(2)
            expect("what both readers get", ["second", "third"], [second.body, third.body])
            expect("the exchange", EXCHANGE, third.method.exchange)
            expect("the routing key", "a key that fanout ignores", third.method.routing_key)
            expect("the headers", {"n": 3}, third.properties.headers)

        expect_refusal("looking into another connection's queue", 405,
                       "RESOURCE_LOCKED - cannot obtain exclusive access to locked queue "
                       f"'{late.queue}' in vhost '/'. It could be originally declared on another connection or the "
                       "exclusive property value does not match that of the original declaration.",
                       lambda: editor.channel().basic_consume(late.queue, lambda *_: None))

    expect_refusal("the queue of a reader that has left", 404,
                   f"NOT_FOUND - no queue '{late.queue}' in vhost '/'",
                   lambda: editor.channel().queue_declare(late.queue, passive=True))
    publishing.basic_publish(EXCHANGE, "", "fourth")
    expect("what the early reader gets alone", ["fourth"], early.take_bodies(1))

    # An exchange can be deleted under its bindings; publishing to it closes the channel.
    publishing.exchange_delete(EXCHANGE)
    publishing.basic_publish(EXCHANGE, "", "fifth")
    expect_refusal("publishing to an exchange that is gone", 404,
                   f"NOT_FOUND - no exchange '{EXCHANGE}' in vhost '/'",
                   lambda: publishing.queue_declare("", exclusive=True))
