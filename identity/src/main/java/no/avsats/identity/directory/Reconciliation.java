package no.avsats.identity.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An owner's files laid beside the directory: what they would do, and then, if that is wanted, doing it. */
public final class Reconciliation {

    private final String owner;
    private final LocalDate today;
    private final TreePlan tree;
    private final StaffPlan staff;

    private Reconciliation(String owner, LocalDate today, TreePlan tree, StaffPlan staff) {
        this.owner = owner;
        this.today = today;
        this.tree = tree;
        this.staff = staff;
    }

    /**
     * @param schools all of the owner's schools; null: leave the tree alone
     * @param duties all of the owner's duties; null: leave the staff alone
     */
    public static Reconciliation of(
            String owner, @Nullable List<SchoolEntry> schools, @Nullable List<DutyEntry> duties, LocalDate today) {
        var tree = TreePlan.of(owner, schools, today);
        return new Reconciliation(owner, today, tree, StaffPlan.of(owner, duties, tree, today));
    }

    public List<Finding> findings() {
        return Stream.concat(tree.findings().stream(), staff.findings().stream())
                .toList();
    }

    public Effect effect() {
        return staff.effect();
    }

    /** Within the caller's transaction; only without errors. */
    public void apply(Changes changes) {
        tree.apply();
        staff.apply();
        changes.tell(owner, today);
    }
}
