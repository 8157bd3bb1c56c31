export { ZERO, addHalere, formatKoruna, halere, minHalere, negate, shareOf, type Halere } from './halere';
export { addDays, ageOn, dayOfMonth, daysBetween, earlier, formatDate, isIsoDate, isoDate, later, weekday, yearOf, type IsoDate } from './iso-date';
export { addMonths, addMonthsToDate, daysIn, firstDayOf, isMonth, lastDayOf, month, monthOf, monthsBetween, type Month } from './month';
export { id, isId, newId, type Id } from './id';
export { Clock, SettableClock, SystemClock, dateInZone } from './clock';
export { Refused, isRefusal, orRefuse, refusal, refuse, type Language, type Refusal, type Sentences } from './refusal';
