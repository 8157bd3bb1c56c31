export { ZERO, addHalere, formatKoruna, halere, minHalere, negate, shareOf, type Halere } from './halere';
export { addDays, ageOn, dayOfMonth, daysBetween, earlier, formatDate, isIsoDate, isoDate, later, weekday, yearOf, type IsoDate } from './iso-date';
export { addMonths, addMonthsToDate, daysIn, firstDayOf, formatMonth, isMonth, lastDayOf, month, monthName, monthOf, monthsBetween, type Month } from './month';
export { daysLived, meeting, monthAsDays, type Days } from './days';
export { id, isId, newId, type Id } from './id';
export { Clock, SettableClock, SystemClock, dateInZone } from './clock';
export { Refused, isRefusal, orRefuse, refusal, refuse, type Language, type Refusal, type Sentences } from './refusal';
export { addWorkingDays, easterSunday, holidayOn, holidaysIn, isWorkingDay, nextWorkingDay, type Holiday } from './calendar';
export {
  accountSentences,
  canonicalAccount,
  czechIban,
  formatAccount,
  formatIban,
  isCanonicalAccount,
  parseAccount,
  parseCanonicalAccount,
  parseCzechAccount,
  parseIban,
  type AccountRefusalCode,
  type CzechAccount,
  type Iban,
} from './bank-account';
export { constantSymbol, isPermanentSymbol, nextPermanentSymbol, normaliseSymbol, permanentSymbol, readSymbols, symbolsInText, type Symbols } from './symbol';
export { companyNumberSentences, parseCompanyNumber, type CompanyNumberRefusalCode } from './company-number';
export { amountSentences, parseKoruna, type AmountRefusalCode, type AmountRules } from './amount';
export { readSpayd, spaydSentences, spaydText, writeSpayd, writeStandingOrder, type PaymentDescriptor, type SpaydFields, type SpaydRefusalCode } from './spayd';
export { ROLES, type Role } from './role';
export { placeKey, samePlace } from './place';
export { BOM, csvLine, delimiterOf, harmless, readCsv } from './csv';
export { cellName, cellPlace, columnLetters, type CellPlace } from './sheet/cell-name';
export { readHeader, titleKey, type HeaderCell, type HeaderRead, type TitledColumn } from './sheet/header';
export { readDay, readDecimal, readWhole, readYesNo } from './sheet/values';
export { holdsBirthNumber, protectedTitle, type ProtectedParagraph } from './sheet/protected';
export { protectedGround, type Ground } from './protected-ground';
