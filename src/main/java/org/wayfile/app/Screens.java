package org.wayfile.app;

import java.awt.image.BufferedImage;
import java.util.Objects;
import java.util.Optional;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.reference.Handout;
import org.wayfile.export.print.PdfPages;
import org.wayfile.service.Guide;
import org.wayfile.service.Workspace;
import org.wayfile.ui.caller.CallerScreen;
import org.wayfile.ui.cases.CaseScreen;
import org.wayfile.ui.cases.CasesScreen;
import org.wayfile.ui.cases.EditCaseScreen;
import org.wayfile.ui.contacts.CallCompanionScreen;
import org.wayfile.ui.contacts.ContactScreen;
import org.wayfile.ui.contacts.ContactsScreen;
import org.wayfile.ui.contacts.NewContactScreen;
import org.wayfile.ui.finder.FinderScreen;
import org.wayfile.ui.interview.AfterScreen;
import org.wayfile.ui.interview.BeginScreen;
import org.wayfile.ui.interview.CivicsScreen;
import org.wayfile.ui.interview.InterviewScreen;
import org.wayfile.ui.interview.PracticeScreen;
import org.wayfile.ui.interview.WizardScreen;
import org.wayfile.ui.interview.SheetScreen;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.learn.AgencyListScreen;
import org.wayfile.ui.learn.AgencyScreen;
import org.wayfile.ui.learn.FormListScreen;
import org.wayfile.ui.learn.FormScreen;
import org.wayfile.ui.learn.GlossaryScreen;
import org.wayfile.ui.learn.GuideScreen;
import org.wayfile.ui.learn.LearnHandouts;
import org.wayfile.ui.learn.LearnScreen;
import org.wayfile.ui.learn.TopicScreen;
import org.wayfile.ui.nav.Destination;
import org.wayfile.ui.nav.Navigator;
import org.wayfile.ui.nav.Screen;
import org.wayfile.ui.papers.AttachmentScreen;
import org.wayfile.ui.papers.ChecklistScreen;
import org.wayfile.ui.papers.NewChecklistScreen;
import org.wayfile.ui.papers.PagePictures;
import org.wayfile.ui.papers.PapersScreen;
import org.wayfile.ui.people.EditPersonScreen;
import org.wayfile.ui.people.PersonScreen;
import org.wayfile.ui.settings.SettingsDesk;
import org.wayfile.ui.settings.SettingsScreen;
import org.wayfile.ui.today.TodayScreen;

/** Makes the screen of each destination, with exactly what it uses. */
final class Screens {

    private final Kit kit;
    private final Composition parts;
    private final Stage stage;
    private final Guide guide;
    private final Workspace workspace;
    private final boolean example;
    private final MainWindow window;
    private final PaperDesk paper;
    private final VaultPapers papers;
    private @Nullable Navigator navigator;

    Screens(Kit kit, Composition parts, Workspace workspace, boolean example, Stage stage, MainWindow window) {
        this.kit = kit;
        this.parts = parts;
        this.stage = stage;
        this.guide = parts.guide();
        this.workspace = workspace;
        this.example = example;
        this.window = window;
        this.paper = new PaperDesk(kit, stage);
        this.papers = new VaultPapers(kit, workspace, guide, paper);
    }

    /** The shell, which is made after the screens. */
    void navigator(Navigator shell) {
        navigator = shell;
    }

    private Navigator navigator() {
        return Objects.requireNonNull(navigator);
    }

    Screen of(Destination destination) {
        Navigator go = navigator();
        return switch (destination) {
            case Destination.Today _ -> new TodayScreen(kit, workspace, guide, go);
            case Destination.Cases _ -> new CasesScreen(kit, workspace, guide, go);
            case Destination.CasePage(var id) -> new CaseScreen(kit, workspace, guide, go, id);
            case Destination.EditCase(var id) -> new EditCaseScreen(kit, workspace, guide, go, id);
            case Destination.PersonPage(var id) -> new PersonScreen(kit, workspace, guide, go, id);
            case Destination.EditPerson(var id) -> new EditPersonScreen(kit, workspace, guide, go, id);
            case Destination.Papers _ -> new PapersScreen(kit, workspace, guide, go);
            case Destination.ChecklistPage(var id) -> new ChecklistScreen(kit, workspace, guide, go, papers, id);
            case Destination.NewChecklist(var id) -> new NewChecklistScreen(kit, workspace, guide, go, id);
            case Destination.ShowAttachment(var id) ->
                new AttachmentScreen(kit, workspace, guide, go, new Pictures(), id);
            case Destination.Contacts _ -> new ContactsScreen(kit, workspace, guide, go, papers);
            case Destination.ContactPage(var id) -> new ContactScreen(kit, workspace, guide, go, id);
            case Destination.NewContact(var cases, var followUp) ->
                new NewContactScreen(kit, workspace, guide, go, cases, followUp);
            case Destination.PreparedContact(var draft, var caseIds) ->
                new NewContactScreen(kit, workspace, guide, go, caseIds, draft);
            case Destination.CallCompanion(var id, var followUp) ->
                new CallCompanionScreen(kit, workspace, guide, go, papers, id, followUp);
            case Destination.InterviewHome(var id) -> {
                papers.warmUp();
                yield new InterviewScreen(kit, workspace, guide, go, id);
            }
            case Destination.BeginInterview _ -> new BeginScreen(kit, workspace, guide, go);
            case Destination.PrepareInterview(var id) -> {
                papers.warmUp();
                yield new WizardScreen(kit, workspace, guide, go, id);
            }
            case Destination.Practice(var id) -> new PracticeScreen(kit, workspace, guide, go, id);
            case Destination.CivicsPractice(var id) -> new CivicsScreen(kit, workspace, guide, go, papers, id);
            case Destination.AfterInterviewNotes(var id) -> new AfterScreen(kit, workspace, guide, go, id);
            case Destination.SheetPage it -> new SheetScreen(kit, papers, go, it);
            case Destination.Finder _ -> new FinderScreen(kit, workspace, guide, go, papers);
            case Destination.FinderResult(var id) -> new FinderScreen(kit, workspace, guide, go, papers).openedAt(id);
            case Destination.Learn _ -> new LearnScreen(kit, guide, go);
            case Destination.LearnTopic(var id) -> new TopicScreen(kit, guide, go, id);
            case Destination.GuidePage(var id, var section) -> new GuideScreen(kit, guide, go, id, section);
            case Destination.AgencyList _ -> new AgencyListScreen(kit, guide, go);
            case Destination.AgencyPage(var id) -> new AgencyScreen(kit, guide, go, id);
            case Destination.FormList _ -> new FormListScreen(kit, guide, go);
            case Destination.FormPage(var number) -> new FormScreen(kit, guide, go, number);
            case Destination.Glossary(var term) -> new GlossaryScreen(kit, guide, go, term);
            case Destination.Settings _ -> new SettingsScreen(kit, workspace, guide, desk(), example);
            case Destination.SomeoneIsCalling _ ->
                new CallerScreen(kit, guide, NotedCalls.inside(paper, kit, workspace, go));
        };
    }

    /** Prints what a screen shows; a screen without a sheet says so. */
    void print(Destination destination) {
        switch (destination) {
            case Destination.ChecklistPage(var id) -> papers.printChecklist(id, false);
            case Destination.CasePage(var id) -> papers.printLog(id);
            case Destination.CallCompanion(var id, var _) when id != null -> papers.printCallSheet(id);
            case Destination.GuidePage(var id, var _) -> print(pages().guide(id));
            case Destination.AgencyPage(var id) -> print(pages().agency(id));
            case Destination.FormPage(var number) -> print(pages().form(number));
            default -> paper.nothingToPrint();
        }
    }

    /** Erases what was given to other programs. */
    void close() {
        paper.close();
    }

    private LearnHandouts pages() {
        return new LearnHandouts(kit, guide);
    }

    private void print(Optional<Handout> page) {
        page.ifPresentOrElse(paper::handout, paper::nothingToPrint);
    }

    private SettingsDesk desk() {
        return new WindowDesk(parts.gate(), window, stage, papers, paper, example);
    }

    /** The PDF reader of {@code export} for the viewer of {@code ui.papers}. */
    private static final class Pictures implements PagePictures {

        @Override
        public int pages(byte[] pdf) {
            return PdfPages.count(pdf);
        }

        @Override
        public Picture page(byte[] pdf, int page, float dotsPerInch) {
            BufferedImage image = PdfPages.picture(pdf, page, dotsPerInch);
            int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            return new Picture(image.getWidth(), image.getHeight(), pixels);
        }
    }
}
