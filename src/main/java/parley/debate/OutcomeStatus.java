package parley.debate;

/** What came of a prediction. */
public enum OutcomeStatus {
    OPEN,
    OCCURRED,
    PARTLY,
    DID_NOT_OCCUR,
    CONDITION_NOT_MET,
    UNDECIDABLE
}
