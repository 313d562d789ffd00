"""200 connections open 1,000 channels, again and again: the server's memory does not grow with it."""
from expect import Client, channel_close, channel_open, check, server_memory

# Until the server has as many old events as it keeps, it fills up.
CONNECTIONS, CHANNELS, SETTLED, ROUNDS = 200, 5, 80, 180


def round_of_clients():
    clients = [Client() for _ in range(CONNECTIONS)]
    for client in clients:
        client.send(b"".join(channel_open(number) for number in range(1, CHANNELS + 1)))
    for client in clients:
        for _ in range(CHANNELS):
            client.await_method(20, 11)
        client.send(b"".join(channel_close(number) for number in range(1, CHANNELS + 1)))
    for number, client in enumerate(clients):
        if number % 2:
            client.socket.close()  # half of them leave without a word
        else:
            client.close()


settled = None
for number in range(ROUNDS):
    round_of_clients()
    if number + 1 == SETTLED:
        settled = server_memory()
grown = server_memory()
if grown is not None:
    print(f"{settled / 1e6:.1f} MB after {SETTLED} rounds, {grown / 1e6:.1f} MB after {ROUNDS}")
    check(grown < settled * 1.1 + 2e6, f"memory grew from {settled} to {grown} bytes")
