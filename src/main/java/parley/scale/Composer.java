package parley.scale;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import parley.scale.Dice.Purpose;

/** Puts fragments together to paragraphs: which fragments stand in which article, some far more often than others. */
final class Composer {

    private static final int FEWEST_PARAGRAPHS = 9;
    private static final int MOST_PARAGRAPHS = 14;
    private static final int CLAIMS = 70;
    private static final int SPREAD = 12;

    private final Dice dice;
    private final List<Fragment> fragments;
    private final Map<Integer, Integer> counts = new HashMap<>();

    Composer(Dice dice, List<Fragment> fragments) {
        this.dice = dice;
        this.fragments = fragments;
    }

    private record Drawn(Fragment fragment, double rank) {}

    /** The paragraphs of an article. No fragment stands in it twice. */
    List<List<Fragment>> paragraphs(int article) {
        Random chance = dice.of(Purpose.TEXT, article);
        int count = FEWEST_PARAGRAPHS + chance.nextInt(MOST_PARAGRAPHS - FEWEST_PARAGRAPHS + 1);
        double claims = CLAIMS + SPREAD * Math.clamp(chance.nextGaussian(), -2.5, 2.5);
        List<Drawn> drawn = new ArrayList<>();
        for (int at = 0; at < fragments.size(); at++) {
            // Drawing without putting back, by weights of 1/√place: the first places stand in most articles.
            double weight = 1 / Math.sqrt(at + 1);
            drawn.add(new Drawn(fragments.get(at), Math.log(1 - chance.nextDouble()) / weight));
        }
        drawn.sort(Comparator.comparingDouble(Drawn::rank).reversed());
        List<Fragment> chosen = new ArrayList<>();
        for (Drawn next : drawn) {
            if (claims <= 0 && chosen.size() >= count) {
                break;
            }
            chosen.add(next.fragment());
            claims -= next.fragment().claims().size();
        }
        List<List<Fragment>> paragraphs = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            int from = number * chosen.size() / count;
            int to = (number + 1) * chosen.size() / count;
            if (from < to) {
                paragraphs.add(chosen.subList(from, to));
            }
        }
        return paragraphs;
    }

    /** How many claims an article has; remembered, for later articles ask for it again and again. */
    int claims(int article) {
        return counts.computeIfAbsent(
                article,
                number -> paragraphs(number).stream()
                        .flatMap(List::stream)
                        .mapToInt(fragment -> fragment.claims().size())
                        .sum());
    }
}
