#include "core/amqp/ServerGreeting.h"

namespace postroom::amqp {

FieldTable serverProperties(const std::string& version)
{
    FieldTable capabilities;
    for (const char* capability : {"publisher_confirms", "exchange_exchange_bindings", "basic.nack",
                                   "consumer_cancel_notify", "connection.blocked", "consumer_priorities",
                                   "authentication_failure_close", "per_consumer_qos", "direct_reply_to"})
        capabilities.set(capability, true);
    return {{"capabilities", std::move(capabilities)},
            {"cluster_name", "postroom@localhost"},
            {"copyright", "Copyright (c) the authors of Postroom"},
            {"information", "Licensed under the Apache License 2.0. A simulator that follows RabbitMQ 3.10."},
            {"platform", "C++"},
            {"product", "Postroom"},
            {"version", version}};
}

} // namespace postroom::amqp
