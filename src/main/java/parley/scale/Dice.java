package parley.scale;

import java.util.Random;

/**
 * Chance that falls the same way again: what is drawn for one number and one purpose depends on these and the seed only,
 * so that any article can be made without those before it.
 */
record Dice(long seed) {

    /** What is decided apart from the rest, so that it can be asked for alone. */
    enum Purpose {
        TEXT,
        FRAME,
        AUTHOR,
        SECOND_AUTHOR,
        QUESTIONS,
        RELATIONS,
        CATALOGUE
    }

    Random of(Purpose purpose, int number) {
        long mixed = seed * 0x9E3779B97F4A7C15L
                + number * 0xBF58476D1CE4E5B9L
                + purpose.name().hashCode() * 0x94D049BB133111EBL;
        mixed = (mixed ^ (mixed >>> 31)) * 0xD6E8FEB86659FD93L;
        return new Random(mixed ^ (mixed >>> 32));
    }

    /**
     * Who goes first and who follows: each number is the first of its kind, or follows an earlier one, drawn evenly, in
     * its kind. So a few kinds become large and most stay small, as Simon's model of authorship has it.
     *
     * @param number from 1
     * @param novelty how often a number is the first of its kind, 0 to 1
     * @return the first of its kind; itself, or smaller
     */
    int first(Purpose purpose, int number, double novelty) {
        int at = number;
        while (at > 1) {
            Random dice = of(purpose, at);
            if (dice.nextDouble() < novelty) {
                return at;
            }
            at = 1 + dice.nextInt(at - 1);
        }
        return at;
    }

    /** A place from 0 to below {@code size}, the small ones far more often (Zipf's law). */
    static int skewed(Random dice, int size) {
        // The inverse of the continuous distribution with density 1/x on [1, size + 1).
        return Math.min(size - 1, (int) Math.floor(Math.pow(size + 1.0, dice.nextDouble())) - 1);
    }
}
