/**
 * What is due: follow-ups, deadlines, appointments, the agenda of Today and the day count of a case. Leans on the other
 * domain packages; pure functions of records and a day.
 */
package org.wayfile.domain.schedule;
