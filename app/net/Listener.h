#pragma once

#include <QTcpServer>

/// Hands out the sockets of those who connect as the system has them.
class Listener : public QTcpServer {
    Q_OBJECT

public:
    using QTcpServer::QTcpServer;

signals:
    void arrived(qintptr descriptor);

protected:
    void incomingConnection(qintptr descriptor) override { emit arrived(descriptor); }
};
