package org.wayfile.ui.kit;

import java.util.List;
import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Shows the answers of a combo box under their names. */
final class NamedConverter<T> extends StringConverter<T> {

    private final List<T> answers;
    private final Function<T, String> namer;

    NamedConverter(List<T> answers, Function<T, String> namer) {
        this.answers = List.copyOf(answers);
        this.namer = namer;
    }

    @Override
    public String toString(@Nullable T answer) {
        return answer == null ? "" : namer.apply(answer);
    }

    @Override
    public @Nullable T fromString(@Nullable String name) {
        return answers.stream().filter(answer -> namer.apply(answer).equals(name)).findFirst().orElse(null);
    }
}
