import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/** The least that JavaFX can show: a label, a field, a button. What Wayfile's start is compared with. */
public final class BareWindow extends Application {

    @Override
    public void start(Stage stage) {
        stage.setTitle("Bare");
        stage.setScene(new Scene(new VBox(new Label("Bare"), new PasswordField(), new Button("Open")), 1280, 700));
        stage.show();
        if (System.getProperty("train") != null) {
            new Thread(() -> {
                try {
                    Thread.sleep(3000);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                System.exit(0);
            }).start();
        }
    }

    /** Apart from the application, as in Wayfile. */
    public static final class Main {
        public static void main(String[] arguments) {
            Application.launch(BareWindow.class, arguments);
        }
    }
}
