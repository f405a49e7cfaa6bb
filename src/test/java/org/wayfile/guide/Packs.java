package org.wayfile.guide;

/** The content packs as every test reads them: they never change, so one reading serves the whole run. */
public final class Packs {

    public static final ContentGuide GUIDE = new ContentGuide();

    private Packs() {}
}
