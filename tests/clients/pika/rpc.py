"""A question goes to a server's queue, the answer to where the question says; correlation_id tells them apart."""

from expect import Consumer, connect, expect, expect_refusal, wait_until
import pika

QUEUE = "pika.rpc"
DIRECT = "amq.rabbitmq.reply-to"


def ask(client, reply_to, questions):
    """Publishes all questions, then waits for all answers; answers come as {correlation_id: body}."""
    for question in questions:
        client.channel.basic_publish("", QUEUE, question, pika.BasicProperties(
            reply_to=reply_to, correlation_id=f"about {question}"))


def answer(question):
    question.consumer.channel.basic_publish(
        "", question.properties.reply_to, f"{int(question.body) ** 2}",
        pika.BasicProperties(correlation_id=question.properties.correlation_id))
    question.ack()


def answers(client, count):
    return {reply.properties.correlation_id: reply.body for reply in client.take(count)}


with connect() as server_connection, connect() as client_connection:
    server_channel = server_connection.channel()
    server_channel.queue_delete(QUEUE)
    server_channel.queue_declare(QUEUE)
    server = Consumer(server_connection, QUEUE)

    # The classic way: the client has a queue of its own for answers.
    own_queue = client_connection.channel().queue_declare("", exclusive=True).method.queue
    client = Consumer(client_connection, own_queue, auto_ack=True)
    ask(client, own_queue, ["3", "12"])
    questions = server.take(2)
    expect("where to answer", [own_queue, own_queue], [question.properties.reply_to for question in questions])
    for question in reversed(questions): # out of order, which is what correlation_id is for
        answer(question)
    expect("answers in a queue", {"about 12": "144", "about 3": "9"}, answers(client, 2))

    # Direct reply-to: no queue, the answer goes straight to the channel that asked.
    client = Consumer(client_connection, DIRECT, auto_ack=True)
    ask(client, DIRECT, ["5", "7"])
    questions = server.take(2)
    for question in questions:
        expect("how the server sees where to answer", f"{DIRECT}.", question.properties.reply_to[:len(DIRECT) + 1])
    expect("one channel has one address", questions[0].properties.reply_to, questions[1].properties.reply_to)
    answer(questions[1])
    answer(questions[0])
    replies = client.take(2)
    expect("direct answers", ["49", "25"], [reply.body for reply in replies])
    for reply in replies:
        expect("the exchange of a direct answer", "", reply.method.exchange)
        expect("the routing key of a direct answer", questions[0].properties.reply_to, reply.method.routing_key)
        expect("redelivered", False, reply.method.redelivered)

    # A server may ask whether its client is still there.
    address = questions[0].properties.reply_to
    expect("what a passive declare says of an address", address,
           server_channel.queue_declare(address, passive=True).method.queue)

    expect_refusal("a direct reply consumer that wants to ack", 406,
                   "PRECONDITION_FAILED - reply consumer cannot acknowledge",
                   lambda: client_connection.channel().basic_consume(DIRECT, lambda *_: None))
    expect_refusal("a second direct reply consumer on the channel", 406,
                   "PRECONDITION_FAILED - reply consumer already set",
                   lambda: client.channel.basic_consume(DIRECT, lambda *_: None, auto_ack=True))

    stranger = client_connection.channel()
    stranger.basic_publish("", QUEUE, "1", pika.BasicProperties(reply_to=DIRECT))
    expect_refusal("asking without a direct reply consumer", 406,
                   "PRECONDITION_FAILED - fast reply consumer does not exist",
                   lambda: stranger.queue_declare(QUEUE, passive=True))

    # The channel of the direct consumer was closed above, so nobody is at its address any more.
    wait_until(lambda: "the client to be gone", lambda: not client.channel.is_open, client_connection)
    expect_refusal("the address of a client that has left", 404,
                   f"NOT_FOUND - no queue '{address}' in vhost '/'",
                   lambda: server_channel.queue_declare(address, passive=True))
    server_connection.channel().queue_delete(QUEUE)
