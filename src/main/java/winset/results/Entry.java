package winset.results;

import java.time.LocalDate;

/**
 * One dated happening of a run, in words.
 *
 * @param day day of the run
 * @param date its date
 * @param actor id of who acted; empty where both sides or nobody did
 * @param type kind of event, lower case with underscores
 * @param via id of the mediator in between; empty without one
 * @param text what happened, one or more sentences
 */
public record Entry(int day, LocalDate date, String actor, String type, String via, String text) {}
