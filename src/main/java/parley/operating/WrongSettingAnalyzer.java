package parley.operating;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationPropertiesBindException;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.validation.BindValidationException;
import org.springframework.boot.context.properties.bind.validation.ValidationErrors;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/** Says on the terminal, instead of a stack trace, which setting is wrong, why, where it was set, and what it is for. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class WrongSettingAnalyzer extends AbstractFailureAnalyzer<ConfigurationPropertiesBindException> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable root, ConfigurationPropertiesBindException cause) {
        String prefix = cause.getAnnotation().prefix();
        if (!(prefix + ".").startsWith(KnownSettings.PREFIX)) {
            return null;
        }
        KnownSettings known = KnownSettings.read();
        Set<Setting> wrong = new LinkedHashSet<>();
        StringBuilder what = new StringBuilder();
        BindValidationException invalid = findCause(cause, BindValidationException.class);
        BindException unreadable = findCause(cause, BindException.class);
        if (invalid != null) {
            for (ObjectError error : invalid.getValidationErrors()) {
                invalid(error, invalid.getValidationErrors(), known, wrong, what);
            }
        } else if (unreadable != null) {
            unreadable(unreadable, known, wrong, what);
        }
        return what.isEmpty() ? null : new FailureAnalysis(what.toString().strip(), action(wrong), cause);
    }

    private static void invalid(
            ObjectError error, ValidationErrors errors, KnownSettings known, Set<Setting> wrong, StringBuilder what) {
        String name = errors.getName() + (error instanceof FieldError field ? "." + field.getField() : "");
        Optional<Setting> setting = known.containing(name);
        Optional<ConfigurationProperty> given = errors.getBoundProperties().stream()
                .filter(property -> setting.filter(it ->
                                Setting.squeezed(property.getName().toString()).equals(Setting.squeezed(it.name())))
                        .isPresent())
                .findFirst();
        setting.ifPresent(wrong::add);
        what.append("The setting ")
                .append(setting.map(Setting::name).orElse(name))
                .append(' ')
                .append(error.getDefaultMessage())
                .append(given.map(WrongSettingAnalyzer::given).orElse(""))
                .append(".\n");
    }

    private static void unreadable(BindException failure, KnownSettings known, Set<Setting> wrong, StringBuilder what) {
        ConfigurationProperty property = failure.getProperty();
        String name = (property == null ? failure.getName() : property.getName()).toString();
        Optional<Setting> setting = known.containing(name);
        setting.ifPresent(wrong::add);
        what.append("The setting ")
                .append(setting.map(Setting::name).orElse(name))
                .append(" cannot be understood")
                .append(property == null ? "" : given(property))
                .append(": ")
                .append(NestedExceptionUtils.getMostSpecificCause(failure).getMessage())
                .append(".\n");
    }

    /** What was given, and where; what is secret stays so. */
    private static String given(ConfigurationProperty property) {
        String value = property.getName().toString().contains("password") ? "…" : "\"" + property.getValue() + "\"";
        return ", and is " + value + (property.getOrigin() == null ? "" : " (" + property.getOrigin() + ")");
    }

    private static String action(Set<Setting> wrong) {
        StringBuilder action = new StringBuilder("Correct it, or take it away. All settings are in docs/operating.md.");
        for (Setting setting : wrong) {
            action.append("\n\n")
                    .append(setting.name())
                    .append(": ")
                    .append(setting.description())
                    .append(setting.standard() == null ? "" : " Without it: " + setting.standard() + ".");
        }
        return action.toString();
    }
}
