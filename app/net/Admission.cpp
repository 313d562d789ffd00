#include "app/net/Admission.h"

using namespace postroom;

bool isAdmitted(const World& world, const amqp::Login& login, bool fromThisMachine, GuestFrom guest)
{
    const auto& users = world.broker.state().users;
    const auto user = users.find(login.user);
    if (user == users.end() || user->second != login.password)
        return false;
    return fromThisMachine || guest == GuestFrom::Anywhere || login.user != "guest";
}
