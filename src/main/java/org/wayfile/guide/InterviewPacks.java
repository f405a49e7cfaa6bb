package org.wayfile.guide;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.wayfile.domain.interview.InterviewCommon;
import org.wayfile.domain.interview.InterviewType;
import org.wayfile.domain.interview.civics.CivicsTest;
import org.wayfile.service.InterviewGuide;

/** The packs of interviews and civics, read for each language when they are first asked for. Any thread. */
final class InterviewPacks implements InterviewGuide {

    private final Map<String, List<InterviewType>> types = new ConcurrentHashMap<>();
    private final Map<String, InterviewCommon> common = new ConcurrentHashMap<>();
    private final Map<String, CivicsTest> civics = new ConcurrentHashMap<>();

    private static String known(String language) {
        return language.equals("es") ? "es" : "en";
    }

    @Override
    public List<InterviewType> types(String language) {
        return types.computeIfAbsent(known(language), InterviewPack::types);
    }

    @Override
    public InterviewCommon common(String language) {
        return common.computeIfAbsent(known(language), SharedInterviewPack::common);
    }

    @Override
    public CivicsTest civics(String id, String language) {
        if (!id.equals("2008") && !id.equals("2025")) {
            throw new IllegalArgumentException("no civics test " + id);
        }
        String tongue = known(language);
        return civics.computeIfAbsent(id + tongue, _ -> CivicsPack.read(id, tongue));
    }
}
