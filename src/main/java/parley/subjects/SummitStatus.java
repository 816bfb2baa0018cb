package parley.subjects;

/** Whether a meeting of leaders took place, or was only in prospect when the articles spoke of it. */
public enum SummitStatus {
    HELD,
    PROSPECTIVE
}
