"""A message is published by its queue's name, waits there, and reaches a consumer on another connection."""

from expect import Consumer, connect, expect, wait_for_ready
import pika

QUEUE = "pika.hello"

with connect() as sender, connect() as receiver:
    publishing = sender.channel()
    publishing.queue_delete(QUEUE)
    declared = publishing.queue_declare(QUEUE).method
    expect("the name in declare-ok", QUEUE, declared.queue)
    expect("messages in a new queue", 0, declared.message_count)

    publishing.basic_publish("", QUEUE, "good morning", pika.BasicProperties(content_type="text/plain"))
    wait_for_ready("messages before anybody consumes", 1, publishing, QUEUE)

    consumer = Consumer(receiver, QUEUE, auto_ack=True)
    [message] = consumer.take()
    expect("the body", "good morning", message.body)
    expect("the content type", "text/plain", message.properties.content_type)
    expect("the exchange", "", message.method.exchange)
    expect("the routing key", QUEUE, message.method.routing_key)
    expect("the consumer tag", consumer.tag, message.method.consumer_tag)
    expect("redelivered", False, message.method.redelivered)

    # No body at all, letters beyond ASCII, and more than two frames can hold.
    bodies = ["", "Grüße, 今日は", "long " * 60_000]
    for body in bodies:
        publishing.basic_publish("", QUEUE, body.encode())
    expect("bodies of all sizes", bodies, consumer.take_bodies(3))

    # What the client sets comes back as it was, every property of it.
    everything = pika.BasicProperties(
        content_type="application/json", content_encoding="utf-8", delivery_mode=2, priority=3,
        correlation_id="c-1", reply_to="nobody", expiration="60000", message_id="m-1", timestamp=1_700_000_000,
        type="greeting", user_id="guest", app_id="hello", cluster_id="none",
        headers={"text": "å", "number": -7, "large": 2**40, "yes": True, "nothing": None,
                 "table": {"inner": [1, "two", False]}})
    publishing.basic_publish("", QUEUE, b"{}", everything)
    expect("the properties", everything, consumer.take()[0].properties)

    wait_for_ready("messages left", 0, publishing, QUEUE)
    consumer.channel.basic_cancel(consumer.tag)
    publishing.queue_delete(QUEUE)
