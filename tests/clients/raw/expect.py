"""A client without a library, for what a library would not do: it sends bytes of its own."""
import os
import socket
import struct
import sys
from urllib.parse import urlparse

HEADER = b"AMQP\x00\x00\x09\x01"


def address():
    url = urlparse(sys.argv[1])
    return url.hostname, url.port


def short_text(text):
    return bytes([len(text)]) + text.encode()


def frame(kind, channel, payload):
    return struct.pack(">BHI", kind, channel, len(payload)) + payload + b"\xce"


def method(channel, class_id, method_id, arguments=b""):
    return frame(1, channel, struct.pack(">HH", class_id, method_id) + arguments)


def channel_open(channel):
    return method(channel, 20, 10, b"\0")


def channel_close(channel):
    return method(channel, 20, 40, struct.pack(">H", 200) + short_text("") + struct.pack(">HH", 0, 0))


def queue_declare(channel, name):
    return method(channel, 50, 10, struct.pack(">H", 0) + short_text(name) + b"\0" + struct.pack(">I", 0))


def publish(channel, key, body):
    header = struct.pack(">HHQH", 60, 0, len(body), 0)
    return (method(channel, 60, 40, struct.pack(">H", 0) + short_text("") + short_text(key) + b"\0")
            + frame(2, channel, header) + frame(3, channel, body))


def consume(channel, queue):
    return method(channel, 60, 20,
                  struct.pack(">H", 0) + short_text(queue) + short_text("") + b"\x02" + struct.pack(">I", 0))


class Client:
    """A connection that is logged in. Answers are read frame by frame, in the order in which they come."""

    def __init__(self, heartbeat=0):
        self.socket = socket.create_connection(address(), timeout=20)
        login = (struct.pack(">I", 0) + short_text("PLAIN") + struct.pack(">I", 12) + b"\0guest\0guest"
                 + short_text("en_US"))
        self.bytes = b""
        self.socket.sendall(HEADER + method(0, 10, 11, login)
                            + method(0, 10, 31, struct.pack(">HIH", 2047, 131072, heartbeat))
                            + method(0, 10, 40, short_text("/") + b"\0\0"))
        self.await_method(10, 41)

    def send(self, data):
        self.socket.sendall(data)

    def next_frame(self):
        while True:
            if len(self.bytes) >= 7:
                kind, channel, size = struct.unpack(">BHI", self.bytes[:7])
                if len(self.bytes) >= size + 8:
                    payload = self.bytes[7:7 + size]
                    self.bytes = self.bytes[size + 8:]
                    return kind, channel, payload
            data = self.socket.recv(262144)
            if not data:
                raise EOFError("the server closed the socket")
            self.bytes += data

    def await_method(self, class_id, method_id):
        wanted = struct.pack(">HH", class_id, method_id)
        while True:
            kind, _, payload = self.next_frame()
            if kind == 1 and payload[:4] == wanted:
                return payload

    def close(self):
        self.send(method(0, 10, 50, struct.pack(">H", 200) + short_text("") + struct.pack(">HH", 0, 0)))
        self.await_method(10, 51)
        self.socket.close()


def server_memory():
    """Bytes that the server holds in memory; None if it is not one of ours."""
    pid = os.environ.get("POSTROOM_SERVER")
    if not pid:
        return None
    with open(f"/proc/{pid}/statm") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def check(truth, sentence):
    if not truth:
        sys.exit(sentence)
