#include "core/broker/exchanges/TopicTrie.h"
#include "core/time/Dice.h"
#include "core/vocabulary/TopicPattern.h"
#include "tests/helpers/MatchText.h"
#include "tests/helpers/Suite.h"

#include <algorithm>
#include <set>

using namespace postroom;

namespace {

using Words = std::vector<std::string>;

Words split(const std::string& text)
{
    if (text.empty())
        return {};
    Words words(1);
    for (char c : text) {
        if (c == '.')
            words.emplace_back();
        else
            words.back() += c;
    }
    return words;
}

// The rule as a person would check it by hand: # stands for each possible number of words in turn. It shares
// no code with the trie and none with TopicPattern.
bool matchesByTrying(const Words& pattern, std::size_t p, const Words& key, std::size_t k)
{
    if (p == pattern.size())
        return k == key.size();
    if (pattern[p] == "#") {
        for (std::size_t taken = 0; k + taken <= key.size(); ++taken) {
            if (matchesByTrying(pattern, p + 1, key, k + taken))
                return true;
        }
        return false;
    }
    return k < key.size() && (pattern[p] == "*" || pattern[p] == key[k]) && matchesByTrying(pattern, p + 1, key, k + 1);
}

std::string randomText(Dice& dice, const Words& vocabulary)
{
    std::string text;
    const std::uint64_t words = dice.roll(6);
    for (std::uint64_t i = 0; i < words; ++i)
        text += (i ? "." : "") + vocabulary[dice.roll(vocabulary.size())];
    return text;
}

} // namespace

class TopicTrieTest : public QObject {
    Q_OBJECT
private slots:
    void agreesWithTryingEverythingOnRandomPairs()
    {
        const Words patternWords{"a", "b", "a", "*", "#", "", "a*"};
        const Words keyWords{"a", "b", "c", "", "*", "#", "a*"};
        Dice dice(20'260'101);
        int matches = 0;
        for (int round = 0; round < 25'000; ++round) {
            const std::string pattern = randomText(dice, patternWords);
            const std::string key = randomText(dice, keyWords);
            const bool expected = matchesByTrying(split(pattern), 0, split(key), 0);
            TopicTrie trie;
            trie.add(pattern, BindingId{1});
            std::vector<BindingId> found;
            trie.match(key, found);
            const QString pair = QString("pattern '%1' key '%2'").arg(pattern.c_str(), key.c_str());
            QVERIFY2(found.size() == (expected ? 1u : 0u), qPrintable("trie: " + pair));
            QVERIFY2(topicMatches(pattern, key) == expected, qPrintable("topicMatches: " + pair));
            QVERIFY2(compareTopic(pattern, key).matches() == expected, qPrintable("compareTopic: " + pair));
            matches += expected;
        }
        // Both answers must have been asked for often, or nothing was tested.
        QVERIFY(matches > 2'000 && matches < 23'000);
    }
    void agreesWhenManyPatternsComeAndGo()
    {
        const Words words{"a", "b", "*", "#"};
        const Words keyWords{"a", "b", "c"};
        Dice dice(7);
        TopicTrie trie;
        std::map<BindingId, std::string> bound;
        for (std::uint32_t round = 1; round <= 4'000; ++round) {
            if (bound.size() < 40 || dice.roll(2) == 0) {
                const std::string pattern = randomText(dice, words);
                trie.add(pattern, BindingId{round});
                bound[BindingId{round}] = pattern;
            } else {
                const auto victim = std::next(bound.begin(), static_cast<std::ptrdiff_t>(dice.roll(bound.size())));
                trie.remove(victim->second, victim->first);
                bound.erase(victim);
            }
            const std::string key = randomText(dice, keyWords);
            std::vector<BindingId> found;
            trie.match(key, found);
            std::sort(found.begin(), found.end());
            QVERIFY2(std::adjacent_find(found.begin(), found.end()) == found.end(), "a binding was found twice");
            std::vector<BindingId> expected;
            for (const auto& [id, pattern] : bound) {
                if (matchesByTrying(split(pattern), 0, split(key), 0))
                    expected.push_back(id);
            }
            QCOMPARE(found, expected);
        }
    }
    void manyHashesDoNotTakeForEver()
    {
        TopicTrie trie;
        std::string pattern = "#";
        std::string key = "a";
        for (int i = 0; i < 40; ++i) {
            pattern += ".#";
            key += ".a";
        }
        trie.add(pattern + ".b", BindingId{1});
        std::vector<BindingId> found;
        trie.match(key, found);
        QVERIFY(found.empty());
        trie.match(key + ".b", found);
        QCOMPARE(found.size(), 1u);
    }
    void whyNamesTheWordThatFails()
    {
        const auto compared = [](const char* pattern, const char* key) {
            return QString::fromStdString(toText(compareTopic(pattern, key)));
        };
        QCOMPARE(compared("#.b.*.#", "a.b.b.c"), QString("TopicMatches 1 'a' '#', 2 'b' 'b', 3 'b' '*', 4 'c' '#'"));
        QCOMPARE(compared("#", ""), QString("TopicMatches none '' '#'"));
        QCOMPARE(compared("", ""), QString("TopicMatches"));
        QCOMPARE(compared("order.*", "order"), QString("KeyEnds 2 '' '*'"));
        QCOMPARE(compared("order.created", "order.paid"), QString("WordDiffers 2 'paid' 'created'"));
        QCOMPARE(compared("order.*", "order.paid.eu"), QString("KeyGoesOn 3 'eu' ''"));
    }
};

POSTROOM_TEST(TopicTrieTest)
#include "TopicTrieTest.moc"
