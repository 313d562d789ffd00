"""A topic exchange: in a binding * stands for one word and # for any number of words, none included."""

from expect import connect, expect, ready_bodies

EXCHANGE = "pika.weather"
# Place, measure, level.
KEYS = ["", "oslo", "oslo.wind", "oslo.wind.high", "rome.rain.high", "rome.rain", "oslo.wind.high.now", "oslo..high"]
WANTED = {
    "oslo": ["oslo"],
    "*": ["oslo"],
    "*.*": ["oslo.wind", "rome.rain"],
    "oslo.*.high": ["oslo.wind.high", "oslo..high"],
    "*.*.high": ["oslo.wind.high", "rome.rain.high", "oslo..high"],
    "oslo.#": ["oslo", "oslo.wind", "oslo.wind.high", "oslo.wind.high.now", "oslo..high"],
    "#.high": ["oslo.wind.high", "rome.rain.high", "oslo..high"],
    "#.high.#": ["oslo.wind.high", "rome.rain.high", "oslo.wind.high.now", "oslo..high"],
    "*.#.now": ["oslo.wind.high.now"],
    "#.*.#.wind": ["oslo.wind"],
    "#": KEYS,
    "": [""],
}

with connect() as connection:
    channel = connection.channel()
    channel.exchange_delete(EXCHANGE)
    channel.exchange_declare(EXCHANGE, "topic", auto_delete=True)

    queues = {}
    for pattern in WANTED:
        queues[pattern] = channel.queue_declare("", exclusive=True).method.queue
        channel.queue_bind(queues[pattern], EXCHANGE, pattern)
    # Two of its bindings match some messages; it gets one copy all the same.
    both = channel.queue_declare("", exclusive=True).method.queue
    channel.queue_bind(both, EXCHANGE, "oslo.#")
    channel.queue_bind(both, EXCHANGE, "#.high")

    for key in KEYS:
        channel.basic_publish(EXCHANGE, key, key)
    for pattern, wanted in WANTED.items():
        expect(f"bound with '{pattern}'", wanted, ready_bodies(channel, queues[pattern]))
    expect("bound with 'oslo.#' and '#.high'",
           ["oslo", "oslo.wind", "oslo.wind.high", "rome.rain.high", "oslo.wind.high.now", "oslo..high"],
           ready_bodies(channel, both))

    # In the routing key of a message * and # are letters like others.
    for key in ["*", "#", "oslo.*"]:
        channel.basic_publish(EXCHANGE, key, key)
    expect("a key with a star, bound with 'oslo.#'", ["oslo.*"], ready_bodies(channel, queues["oslo.#"]))
    expect("keys of one odd letter, bound with '*'", ["*", "#"], ready_bodies(channel, queues["*"]))
