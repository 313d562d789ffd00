#pragma once

#include "core/events/Journal.h"
#include "core/time/Agenda.h"
#include "core/time/Dice.h"
#include "core/time/Links.h"

namespace postroom {

/// "Now", handed to every rule that may act: the time, the event that everything follows from, and the
/// places where rules note what happened and plan what comes. The core has no other clock and no other dice.
class Moment {
public:
    Moment(SimTime time, EventNumber causedBy, Journal& intoJournal, Agenda& intoAgenda, Dice& ofRun,
           const Links& ofWorld)
        : now(time), cause(causedBy), dice(ofRun), links(ofWorld), m_journal(intoJournal), m_agenda(intoAgenda)
    {
    }

    const SimTime now;
    const EventNumber cause;
    Dice& dice;
    const Links& links;

    /// Writes what happened into the journal and returns its number.
    template<class What>
    EventNumber note(What&& what) const
    {
        return m_journal.append(now, cause, std::forward<What>(what));
    }
    /// The same instant, with what follows being caused by that event.
    Moment because(EventNumber event) const { return Moment(now, event, m_journal, m_agenda, dice, links); }
    void later(Duration delay, Task task) const { m_agenda.add(now + delay, cause, std::move(task)); }
    void at(SimTime time, Task task) const { m_agenda.add(time, cause, std::move(task)); }

private:
    Journal& m_journal;
    Agenda& m_agenda;
};

} // namespace postroom
