package org.wayfile.ui.kit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * A test that works on the JavaFX thread. There is one screen, one keyboard and one such thread: these tests run one after
 * the other, in the first worker, while the second works on all the rest. A lock would not do: its waiting takes a worker away.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Execution(ExecutionMode.SAME_THREAD)
public @interface NeedsScreen {}
