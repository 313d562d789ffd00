#include "app/models/UserForm.h"

#include "app/models/FieldInput.h"
#include "core/scenario/OperatorChanges.h"

#include <algorithm>

using namespace postroom;

namespace {

QString text(const std::string& bytes) { return QString::fromStdString(bytes); }

} // namespace

UserForm::UserForm(Edit edit, QObject* parent) : OperatorForm(std::move(edit), parent) {}

bool UserForm::isFirstUser() const { return m_before == firstUser; }

void UserForm::begin(const Scenario& scenario, const std::string& user)
{
    m_before = user;
    m_user = AddUser{user, isFirstUser() ? firstUser : ""};
    for (const AddUser& each : scenario.users) {
        if (each.name == user && !user.empty())
            m_user = each;
    }
    m_access.clear();
    for (const std::string& vhost : vhostsOf(scenario)) {
        // A new user usually wants to do something where there is only one place to do it.
        Access access{isFirstUser() || (user.empty() && vhost == "/"), SetPermissions{vhost, user}};
        for (const SetPermissions& each : scenario.permissions) {
            if (!user.empty() && each.vhost == vhost && each.user == user)
                access = {true, each};
        }
        m_access.push_back(access);
    }
    OperatorForm::begin(scenario);
}

std::vector<InspectorRow> UserForm::rowsNow() const
{
    std::vector<InspectorRow> rows;
    if (isNew()) {
        InspectorRow name;
        name.name = QStringLiteral("name");
        name.title = tr("Name");
        name.kind = QStringLiteral("text");
        name.value = text(m_user.name);
        name.meaning = tr("What it logs in with. A user keeps its name for ever.");
        rows.push_back(name);
    }
    InspectorRow password;
    password.name = QStringLiteral("password");
    password.title = tr("Password");
    password.kind = QStringLiteral("password");
    password.value = text(m_user.password);
    password.meaning = tr("For programs at the port; simulated ones need none. It stands in the scenario file as it is "
                          "written here, for everybody to read: use none that you use elsewhere.");
    rows.push_back(password);
    for (const Access& access : m_access)
        addRowsOf(access, rows);
    return rows;
}

void UserForm::addRowsOf(const Access& access, std::vector<InspectorRow>& rows) const
{
    const QString vhost = text(access.patterns.vhost);
    const bool isOnlyOne = m_access.size() == 1;
    const auto titled = [&](const QString& title) { return isOnlyOne ? title : tr("%1 in %2").arg(title, vhost); };
    const auto add = [&](const char* name, const QString& title, const char* kind, const QString& value, const QString& meaning) {
        InspectorRow row;
        row.name = QString::fromLatin1(name) + u':' + vhost;
        row.title = titled(title);
        row.kind = QString::fromLatin1(kind);
        row.value = value;
        row.meaning = meaning;
        rows.push_back(row);
    };
    if (!isFirstUser()) {
        add("access", tr("May connect"), "bool", access.isGiven ? "true" : "false",
            tr("Without it, the broker refuses its connections to this virtual host (530), whatever stands below."));
    }
    add("configure", tr("Configure"), "text", text(access.patterns.configure),
        tr("Which queues and exchanges it may declare and delete: a regular expression on their names. .* is all of them; "
           "empty is none."));
    add("write", tr("Write"), "text", text(access.patterns.write),
        tr("Which exchanges it may publish to, and which queues and exchanges it may bind to something: a regular "
           "expression. The default exchange is called amq.default here."));
    add("read", tr("Read"), "text", text(access.patterns.read),
        tr("Which queues it may consume, and which exchanges it may bind queues to: a regular expression. .* is all of "
           "them; empty is none."));
}

QString UserForm::write(const InspectorRow& row, const QString& typed)
{
    const std::string value = typed.toStdString();
    if (row.name == "name") {
        const std::string name = typed.trimmed().toStdString();
        if (name.empty())
            return tr("A user needs a name.");
        const bool isTaken = name == firstUser
            || std::any_of(scenario().users.begin(), scenario().users.end(), [&](const AddUser& each) { return each.name == name; });
        if (isTaken)
            return tr("There is a user called %1 already.").arg(text(name));
        m_user.name = name;
    } else if (row.name == "password") {
        m_user.password = value;
    } else {
        const QString what = row.name.section(':', 0, 0);
        const std::string vhost = row.name.section(':', 1).toStdString();
        const auto found = std::find_if(m_access.begin(), m_access.end(),
                                        [&](const Access& each) { return each.patterns.vhost == vhost; });
        if (found == m_access.end())
            return {};
        if (const QString fault = what == "access" ? QString() : patternFault(typed); !fault.isEmpty())
            return fault;
        if (what == "access")
            found->isGiven = typed == "true";
        else
            (what == "configure"  ? found->patterns.configure
                 : what == "write" ? found->patterns.write
                                   : found->patterns.read) = value;
    }
    goOn();
    return {};
}

QString UserForm::fault() const { return m_user.name.empty() ? tr("A user needs a name.") : QString(); }

QString UserForm::label() const { return (isNew() ? tr("Add user %1") : tr("Change user %1")).arg(text(m_user.name)); }

std::optional<Scenario> UserForm::written() const
{
    Scenario changed = scenario();
    // Where entries were, they stay, so that the file does not change its order.
    const auto user = std::find_if(changed.users.begin(), changed.users.end(),
                                   [&](const AddUser& each) { return each.name == m_user.name; });
    const bool isAsAlways = isFirstUser() && m_user.password == firstUser;
    if (user != changed.users.end() && isAsAlways)
        changed.users.erase(user);
    else if (user != changed.users.end())
        *user = m_user;
    else if (!isAsAlways)
        changed.users.push_back(m_user);
    for (Access access : m_access) {
        access.patterns.user = m_user.name;
        const auto entry = std::find_if(changed.permissions.begin(), changed.permissions.end(), [&](const SetPermissions& each) {
            return each.user == m_user.name && each.vhost == access.patterns.vhost;
        });
        const bool isWanted =
            access.isGiven && !(isFirstUser() && access.patterns == SetPermissions{access.patterns.vhost, firstUser});
        if (entry != changed.permissions.end() && isWanted)
            *entry = access.patterns;
        else if (entry != changed.permissions.end())
            changed.permissions.erase(entry);
        else if (isWanted)
            changed.permissions.push_back(access.patterns);
    }
    if (changed.users == scenario().users && changed.permissions == scenario().permissions)
        return std::nullopt;
    return changed;
}
