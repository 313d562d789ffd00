#pragma once

#include "core/amqp/MethodLayout.h"
#include "core/vocabulary/Message.h"

#include <deque>
#include <random>
#include <string>
#include <string_view>

/// Values as any client could send them, the same ones for the same seed.
class RandomWire {
public:
    explicit RandomWire(unsigned seed) : m_random(seed) {}

    /// 0 to bound - 1
    std::uint64_t below(std::uint64_t bound);
    bool coin() { return below(2) == 0; }
    std::string text(std::size_t longest);
    postroom::FieldTable table(int depth = 3);
    postroom::FieldValue value(int depth);
    postroom::Properties properties();
    /// A few bytes changed, taken out or put in.
    std::string mutated(std::string bytes);

    /// The texts of a method with content are views into m_kept.
    template<postroom::amqp::IsMethod T>
    T method()
    {
        T method;
        postroom::amqp::forEachArgument<T>([&](const auto& each) { fill(method.*each.member); });
        return method;
    }

private:
    void fill(bool& value) { value = coin(); }
    void fill(std::uint8_t& value) { value = static_cast<std::uint8_t>(m_random()); }
    void fill(std::uint16_t& value) { value = static_cast<std::uint16_t>(m_random()); }
    void fill(std::uint32_t& value) { value = static_cast<std::uint32_t>(m_random()); }
    void fill(std::uint64_t& value) { value = m_random(); }
    void fill(std::string& value) { value = text(255); }
    void fill(std::string_view& value) { value = m_kept.emplace_back(text(255)); }
    void fill(postroom::FieldTable& value) { value = table(); }

    std::mt19937_64 m_random;
    std::deque<std::string> m_kept;
};
