package org.wayfile.service;

import java.util.List;
import java.util.Optional;
import org.wayfile.domain.interview.InterviewCommon;
import org.wayfile.domain.interview.InterviewType;
import org.wayfile.domain.interview.civics.CivicsTest;

/** Port to what the guide knows of interviews. Any thread; texts come in the language asked for ("en", "es"). */
public interface InterviewGuide {

    /** All kinds in the order in which people should see them. */
    List<InterviewType> types(String language);

    /** What holds for every interview. */
    InterviewCommon common(String language);

    /**
     * A civics test.
     *
     * @param id "2008" or "2025"
     * @throws IllegalArgumentException for any other id
     */
    CivicsTest civics(String id, String language);

    /** The kind with that id. */
    default Optional<InterviewType> type(String id, String language) {
        return types(language).stream().filter(it -> it.id().equals(id)).findFirst();
    }
}
