package org.wayfile.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ErrorCodeTest {

    @Test
    void it_is_the_same_for_the_same_cause_whatever_the_message() {
        assertThat(ErrorCode.of(fail("Elena"))).isEqualTo(ErrorCode.of(fail("Daniel")))
                .matches("[0-9A-Z]{4}-[0-9A-Z]{4}");
    }

    @Test
    void it_differs_for_another_kind_or_another_way() {
        assertThat(ErrorCode.of(fail("x"))).isNotEqualTo(ErrorCode.of(new IllegalArgumentException("x")));
        assertThat(ErrorCode.of(new IllegalStateException(fail("x")))).endsWith(ErrorCode.of(fail("x")).substring(5));
    }

    private static RuntimeException fail(String message) {
        return new IllegalStateException(message);
    }
}
