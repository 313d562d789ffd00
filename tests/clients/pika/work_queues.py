"""Workers share a queue: in turns, fairly when each says how much it takes, and nothing is lost when one dies."""

import multiprocessing

from expect import PATIENCE, Consumer, connect, expect, expect_refusal, fail, wait_for_ready
import pika

QUEUE = "pika.work"
PERSISTENT = pika.BasicProperties(delivery_mode=2)


def doomed_worker(taken):
    """A process of its own: says what it took, never acks, and is killed."""
    connection = connect()
    worker = Consumer(connection, QUEUE, prefetch=2)
    taken.send([repr(delivery) for delivery in worker.take(2)])
    while True:
        connection.process_data_events(time_limit=None)


def in_turns(publishing, connections):
    """Without prefetch the broker deals messages out like cards."""
    first, second = [Consumer(connection, QUEUE, auto_ack=True) for connection in connections]
    for number in range(1, 7):
        publishing.basic_publish("", QUEUE, f"m{number}", PERSISTENT)
    expect("the first worker's turns", ["m1", "m3", "m5"], first.take_bodies(3))
    expect("the second worker's turns", ["m2", "m4", "m6"], second.take_bodies(3))
    for worker in (first, second):
        worker.channel.close()


def fairly(publishing, connections):
    """With prefetch 1 a busy worker gets nothing more, and the other one does its part."""
    busy, quick = [Consumer(connection, QUEUE, prefetch=1) for connection in connections]
    for number in range(1, 6):
        publishing.basic_publish("", QUEUE, f"m{number}", PERSISTENT)
    [long_task] = busy.take()
    expect("the busy worker's task", "m1", long_task.body)
    for body in ["m2", "m3", "m4"]:
        [task] = quick.take()
        expect("the quick worker's task", body, task.body)
        expect("delivery mode", 2, task.properties.delivery_mode)
        task.ack()
    [task] = quick.take()
    expect("the quick worker's last task", "m5", task.body)

    # Both hold one unacked message, so this one waits for whoever acks first.
    publishing.basic_publish("", QUEUE, "m6", PERSISTENT)
    wait_for_ready("messages waiting while both are busy", 1, publishing, QUEUE)
    long_task.ack()
    [task_after] = busy.take()
    expect("the busy worker's second task", "m6", task_after.body)
    expect("what the quick worker has besides", [], quick.deliveries)
    task.ack()
    task_after.ack()
    for worker in (busy, quick):
        worker.channel.close()
    wait_for_ready("messages left when all is acked", 0, publishing, QUEUE)


def a_worker_dies(publishing, connection):
    """What a dead worker had not acked goes back to where it was, marked as redelivered."""
    processes = multiprocessing.get_context("fork")
    ear, mouth = processes.Pipe(duplex=False)
    worker = processes.Process(target=doomed_worker, args=(mouth,))
    worker.start()
    try:
        for number in range(1, 5):
            publishing.basic_publish("", QUEUE, f"m{number}", PERSISTENT)
        if not ear.poll(PATIENCE):
            fail("the worker that was to die got no messages")
        expect("what the worker has taken before it dies", ["m1", "m2"], ear.recv())
        heir = Consumer(connection, QUEUE, prefetch=1)
        [task] = heir.take()
        expect("what the heir gets while the worker lives", "m3", repr(task))
        wait_for_ready("messages waiting while the worker lives", 1, publishing, QUEUE)
    finally:
        worker.kill() # its socket closes without a word of AMQP
        worker.join()
    wait_for_ready("messages when the worker is dead", 3, publishing, QUEUE)
    inherited = []
    for _ in range(3):
        task.ack()
        [task] = heir.take()
        inherited.append(repr(task))
    expect("what the heir gets after that", ["m1 again", "m2 again", "m4"], inherited)
    task.ack()
    heir.channel.close()


with connect() as first, connect() as second:
    publishing = first.channel()
    publishing.queue_delete(QUEUE)
    publishing.queue_declare(QUEUE, durable=True)
    expect_refusal("declaring a durable queue as transient", 406,
                   f"PRECONDITION_FAILED - inequivalent arg 'durable' for queue '{QUEUE}' in vhost '/': "
                   "received 'false' but current is 'true'",
                   lambda: second.channel().queue_declare(QUEUE, durable=False))
    in_turns(publishing, (first, second))
    fairly(publishing, (first, second))
    a_worker_dies(publishing, second)
    publishing.queue_delete(QUEUE)
