package parley.subjects;

/** What sort of actor: a person, a state, an organisation, or a group of people. */
public enum ActorKind {
    PERSON,
    STATE,
    ORGANISATION,
    GROUP
}
