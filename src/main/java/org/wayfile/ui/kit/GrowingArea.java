package org.wayfile.ui.kit;

import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

/** A text area that grows with its text and lets Tab go on to the next field. */
public final class GrowingArea extends TextArea {

    private static final int MOST_LINES = 30;

    private final int least;
    private final Text measure = new Text();

    public GrowingArea(int leastLines) {
        least = leastLines;
        setWrapText(true);
        setPrefRowCount(least);
        getStyleClass().add("wf-area");
        textProperty().addListener(_ -> grow());
        widthProperty().addListener(_ -> grow());
        fontProperty().addListener(_ -> grow());
        addEventFilter(KeyEvent.KEY_PRESSED, this::leaveByTab);
    }

    private void grow() {
        measure.setFont(getFont());
        measure.setWrappingWidth(Math.max(0, getWidth() - 3 * getFont().getSize()));
        measure.setText("x");
        double line = measure.getLayoutBounds().getHeight();
        measure.setText(getText());
        int lines = (int) Math.ceil(measure.getLayoutBounds().getHeight() / line);
        setPrefRowCount(Math.clamp(lines + (long) (lines > least ? 1 : 0), least, MOST_LINES));
    }

    private void leaveByTab(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isControlDown() && !event.isAltDown()) {
            event.consume();
            requestFocusTraversal(
                    event.isShiftDown()
                            ? javafx.scene.TraversalDirection.PREVIOUS
                            : javafx.scene.TraversalDirection.NEXT);
        }
    }
}
