#include "tests/helpers/Lab.h"
#include "tests/helpers/Suite.h"

using namespace postroom;

namespace {

SetPolicy policy(const std::string& name, const std::string& pattern, FieldTable definition, std::int64_t priority = 0)
{
    SetPolicy set;
    set.name = name;
    set.pattern = pattern;
    set.definition = std::move(definition);
    set.priority = priority;
    return set;
}

FieldTable maxLength(std::int64_t length)
{
    return {{"max-length", FieldValue(length)}};
}

void fill(Lab& lab, const std::string& queue)
{
    for (const char* body : {"m1", "m2", "m3", "m4"})
        lab.publish(queue, body);
}

} // namespace

/// Settings that operators give by name: section 22 of the broker rules.
class PolicyTest : public QObject {
    Q_OBJECT
private slots:
    void aPolicyActsOnWhatExistsAtOnce()
    {
        Lab lab("queue work; queue other");
        fill(lab, "work");
        fill(lab, "other");
        QCOMPARE(lab.attempt(policy("short", "^work$", maxLength(2))), "ok");
        QCOMPARE(lab.contents("work"), "m3 m4");
        QCOMPARE(lab.contents("other"), "m1 m2 m3 m4");
    }
    void theHighestPriorityActsAlone()
    {
        Lab lab("queue work; queue dead; exchange dlx type=fanout; bind dlx dead");
        lab.attempt(policy("low", "work", {{"max-length", FieldValue(1)}, {"dead-letter-exchange", "dlx"}}, 1));
        lab.attempt(policy("high", "work", maxLength(2), 5));
        fill(lab, "work");
        QCOMPARE(lab.contents("work"), "m3 m4");
        QCOMPARE(lab.contents("dead"), "");
        // When it goes, the other one takes over.
        lab.attempt(ClearPolicy{"/", "high"});
        QCOMPARE(lab.contents("work"), "m4");
        QCOMPARE(lab.contents("dead"), "m3 [work maxlen x1]");
    }
    void ofNumbersTheSmallerActs()
    {
        Lab lab("queue few max-length=1; queue many max-length=9");
        lab.attempt(policy("p", ".*", maxLength(3)));
        fill(lab, "few");
        fill(lab, "many");
        QCOMPARE(lab.contents("few"), "m4");
        QCOMPARE(lab.contents("many"), "m2 m3 m4");
    }
    void ofOtherSettingsTheArgumentWins()
    {
        Lab lab("exchange own type=fanout; exchange given type=fanout; queue a; queue b; bind own a; bind given b;"
                "queue work message-ttl=0 dead-letter-exchange=own");
        lab.attempt(policy("p", "work", {{"dead-letter-exchange", "given"}}));
        lab.publish("work", "m1");
        QCOMPARE(lab.contents("a"), "m1 [work expired x1]");
        QCOMPARE(lab.contents("b"), "");
    }
    void anOperatorPolicyStandsBesideTheUsers()
    {
        Lab lab("queue work");
        lab.attempt(policy("p", "work", maxLength(3)));
        SetPolicy limit = policy("cap", "work", maxLength(2));
        limit.operatorPolicy = true;
        lab.attempt(limit);
        fill(lab, "work");
        QCOMPARE(lab.contents("work"), "m3 m4");
    }
    void declaringAgainIgnoresPolicies()
    {
        Lab lab("queue work max-length=5");
        lab.attempt(policy("p", "work", maxLength(2)));
        QCOMPARE(lab.attempt("queue work max-length=5"), "ok");
    }
    void anAlternateExchangeMayComeFromAPolicy()
    {
        Lab lab("exchange main type=direct; exchange rest type=fanout; queue lost; bind rest lost");
        lab.publish("main", "nobody", "m1");
        lab.attempt(policy("p", "^main$", {{"alternate-exchange", "rest"}}));
        lab.publish("main", "nobody", "m2");
        QCOMPARE(lab.contents("lost"), "m2");
    }
    void wrongPoliciesAreRefusedWithASentence()
    {
        Lab lab;
        QVERIFY(lab.attempt(policy("p", "(", maxLength(1))).find("is no regular expression") != std::string::npos);
        QVERIFY(lab.attempt(policy("p", "a", {{"max-lenght", FieldValue(1)}})).find("'max-lenght' is not a setting")
                != std::string::npos);
        QVERIFY(lab.attempt(policy("p", "a", {{"max-length", "ten"}})).find("must be a whole number")
                != std::string::npos);
        QVERIFY(lab.attempt(policy("p", "a", {})).find("sets nothing") != std::string::npos);
    }
};

POSTROOM_TEST(PolicyTest)
#include "PolicyTest.moc"
