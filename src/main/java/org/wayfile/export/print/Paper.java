package org.wayfile.export.print;

import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** The paper of a sheet. Letter is usual in the United States, A4 at consulates. */
public enum Paper {
    LETTER,
    A4;

    PDRectangle size() {
        return this == LETTER ? PDRectangle.LETTER : PDRectangle.A4;
    }
}
