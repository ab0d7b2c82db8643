package org.examledger.system.architecture;

import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.annotation.Annotation;
import java.util.List;
import org.examledger.system.harness.OnDisturbedLedger;
import org.examledger.system.harness.OnSharedLedger;
import org.examledger.system.harness.WithoutLedger;
import org.examledger.system.harness.World;
import org.junit.platform.commons.annotation.Testable;

/** Classes run beside each other by what they say of their ledger: so all have to say it, and to say the truth. */
final class Ledgers {
    private static final List<Class<? extends Annotation>> WORDS =
            List.of(OnSharedLedger.class, OnDisturbedLedger.class, WithoutLedger.class);

    static final ArchRule EVERY_TEST_SAYS_ITS_LEDGER =
            classes().that(are(withTests())).should(sayOneLedger()).because("tests that forget run beside any others");

    static final ArchRule THE_SHARED_IS_SAID =
            classes().that(are(calling("shared"))).should().beAnnotatedWith(OnSharedLedger.class);

    static final ArchRule THE_DISTURBED_IS_SAID =
            classes().that(are(calling("disturbed"))).should().beAnnotatedWith(OnDisturbedLedger.class);

    private Ledgers() {}

    private static DescribedPredicate<JavaClass> withTests() {
        return DescribedPredicate.describe(
                "classes with tests",
                type -> type.getMethods().stream()
                        .anyMatch(method ->
                                method.isAnnotatedWith(Testable.class) || method.isMetaAnnotatedWith(Testable.class)));
    }

    private static DescribedPredicate<JavaClass> calling(String ledger) {
        return DescribedPredicate.describe(
                "classes that call World." + ledger,
                type -> type.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().isEquivalentTo(World.class)
                                && call.getName().equals(ledger)));
    }

    private static ArchCondition<JavaClass> sayOneLedger() {
        return new ArchCondition<>("say which ledger they are on") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                long said = WORDS.stream().filter(type::isAnnotatedWith).count();
                events.add(new SimpleConditionEvent(type, said == 1, type.getName() + " says " + said + " ledgers"));
            }
        };
    }
}
