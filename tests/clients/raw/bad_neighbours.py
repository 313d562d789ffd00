"""Clients that stop in the middle, read nothing, or send rubbish do not hold up one that behaves."""
import random
import socket

from expect import HEADER, Client, address, channel_open, consume, method, publish, queue_declare

random.seed(7)
good = Client()
good.send(channel_open(1) + queue_declare(1, "raw-neighbour"))
good.await_method(50, 11)


def asks(times):
    """Waits for as many answers; an answer that never comes ends the program."""
    for _ in range(times):
        good.send(queue_declare(1, "raw-neighbour"))
        good.await_method(50, 11)


# Half a header, half a frame, a frame that is announced and never comes.
waiting = []
for begun in (HEADER[:3], HEADER + method(0, 10, 11)[:9], HEADER + b"\x01\x00\x00\x00\x00\x10\x00"):
    for _ in range(20):
        waiting.append(socket.create_connection(address(), timeout=20))
        waiting[-1].sendall(begun)
asks(50)

# A consumer that never reads, and 200 MB for it.
deaf = Client()
deaf.send(channel_open(1) + queue_declare(1, "raw-deaf"))
deaf.await_method(50, 11)
deaf.send(consume(1, "raw-deaf"))
sender = Client()
sender.send(channel_open(1))
sender.await_method(20, 11)
piece = publish(1, "raw-deaf", b"x" * 100_000)
for _ in range(2000):
    sender.send(piece)
    asks(1)
deaf.socket.close()

# Rubbish, from the first byte on and after a good beginning.
for number in range(300):
    rubbish = bytes(random.randrange(256) for _ in range(random.randrange(1, 400)))
    if number % 2:
        stranger = Client()
        stranger.send(channel_open(1) + rubbish)
        stranger.socket.close()
    else:
        with socket.create_connection(address(), timeout=20) as stranger:
            stranger.sendall(rubbish)
asks(50)
for stranger in waiting:
    stranger.close()
good.send(method(1, 50, 40, b"\0\0" + bytes([len("raw-neighbour")]) + b"raw-neighbour" + b"\0"))
good.await_method(50, 41)
good.send(method(1, 50, 40, b"\0\0" + bytes([len("raw-deaf")]) + b"raw-deaf" + b"\0"))
good.await_method(50, 41)
good.close()
