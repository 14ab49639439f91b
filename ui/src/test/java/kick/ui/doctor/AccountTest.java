package kick.ui.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class AccountTest {
    private static final List<String> GROUPS = List.of("root:x:0:", "bluetooth:x:112:me,you", "me:x:1000:",
            "not a line");

    private static Account me(String groups) {
        return new Account("me",
                Account.active(List.of("Uid:\t7\t7\t7\t7", "Gid:\t1000\t1000\t1000\t1000", groups)),
                Account.groups(GROUPS));
    }

    @Test void aMemberIsOneFromTheBeginningOfTheSessionOn() {
        assertThat(me("Groups:\t112 1000 ").isIn("bluetooth")).isTrue();
        assertThat(me("Groups:\t112 1000 ").isNewIn("bluetooth")).isFalse();
        assertThat(me("Groups:\t1000 ").isIn("bluetooth")).isFalse();
        assertThat(me("Groups:\t1000 ").isNewIn("bluetooth")).isTrue();
        assertThat(me("Groups:\t").isNewIn("me")).isFalse();
    }

    @Test void aGroupOfOnesOwnAndAForeignOneAreFound() {
        assertThat(me("Groups:\t").mine()).contains("me");
        assertThat(me("Groups:\t").foreign()).contains("root");
        assertThat(me("Groups:\t0").foreign()).isEmpty();
        assertThat(me("Groups:\t").has("bluetooth")).isTrue();
        assertThat(me("Groups:\t").has("wheel")).isFalse();
    }

    @Test void thisProcessIsSomebody() {
        var account = Account.ofThisProcess();
        assertThat(account.user()).isNotEmpty();
        assertThat(account.active()).isNotEmpty().allMatch(number -> number.matches("\\d+"));
    }
}
