import org.jspecify.annotations.NullMarked;

/**
 * Wayfile: cases, papers and calls with U.S. immigration agencies, kept on one computer.
 *
 * <p>Everything is non-null unless it says {@code @Nullable}. Nothing is exported to other programs.
 */
@NullMarked module org.wayfile {
    requires java.desktop;
    requires java.sql;

    requires javafx.base;
    requires javafx.controls;
    requires javafx.graphics;
    requires org.controlsfx.controls;
    requires atlantafx.base;

    requires com.h2database;
    requires org.jdbi.v3.core;
    requires flyway.core;
    requires org.bouncycastle.provider;
    requires com.exceptionfactory.jagged;
    requires com.exceptionfactory.jagged.bech32;
    requires com.exceptionfactory.jagged.framework;
    requires com.exceptionfactory.jagged.x25519;
    requires com.nulabinc.zxcvbn;

    requires tools.jackson.core;
    requires tools.jackson.databind;
    requires tools.jackson.dataformat.yaml;
    requires org.commonmark;
    requires org.apache.lucene.core;
    requires org.apache.lucene.analysis.common;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires org.apache.fontbox;
    requires ical4j.core;
    requires de.siegmar.fastcsv;
    requires info.picocli;

    // Called by automatic modules that cannot ask for them: JDBI needs the first and the third, PDFBox the second.
    requires io.leangen.geantyref;
    requires org.apache.commons.logging;
    requires org.slf4j;

    requires static com.google.errorprone.annotations;
    requires static org.jspecify;

    // The JavaFX launcher creates the application object.
    exports org.wayfile.app to
            javafx.graphics;

    // picocli sets private fields.
    opens org.wayfile.app.cli to
            info.picocli;
}
