import type { Sentences } from '#kernel';

export type ReportingRefusal = 'period_reversed' | 'period_in_future' | 'period_too_long' | 'nobody_at_that_place';

export const reportingSentences: Sentences<ReportingRefusal> = {
  period_reversed: {
    cs: 'Období končí {toOn}, dříve než začíná {fromOn}. Opravte datum.',
    en: 'The period ends on {toOn}, before it begins on {fromOn}. Correct the date.',
  },
  period_in_future: {
    cs: 'Den {toOn} teprve přijde. Přehled lze ukázat nejpozději k dnešku.',
    en: 'The day {toOn} is still to come. The overview can be shown up to today.',
  },
  period_too_long: {
    cs: 'Období může mít nejvýše {years} let. Zvolte kratší.',
    en: 'The period can have at most {years} years. Choose a shorter one.',
  },
  nobody_at_that_place: {
    cs: 'Pořadí {ordinal} zatím nikdo nemá: zabydlených je {count}.',
    en: 'Nobody has the place {ordinal} yet: {count} have been housed.',
  },
};
