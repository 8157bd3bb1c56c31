import type { Sentences } from '#kernel';

export type OutcomesRefusal = 'outcomes_period_reversed' | 'outcomes_period_future' | 'outcomes_period_short' | 'outcomes_period_long' | 'outcomes_period_unread' | 'outcomes_half_year' | 'replay_nothing_decided' | 'replay_not_running';

export const outcomesSentences: Sentences<OutcomesRefusal> = {
  outcomes_period_reversed: { cs: 'Období končí {toOn}, dříve než začíná {fromOn}. Opravte datum.', en: 'The period ends on {toOn}, before it begins on {fromOn}. Correct the date.' },
  outcomes_period_future: { cs: 'Den {toOn} teprve přijde. Období může končit nejpozději dnes.', en: 'The day {toOn} is still to come. The period can end today at the latest.' },
  outcomes_period_short: { cs: 'Období má mít aspoň {months} měsíců: z kratšího by šlo poznat jednotlivé rodiny.', en: 'The period must have at least {months} months: a shorter one would give single families away.' },
  outcomes_period_long: { cs: 'Období může mít nejvýše {years} let. Zvolte kratší.', en: 'The period can have at most {years} years. Choose a shorter one.' },
  outcomes_period_unread: { cs: 'Napište období jako dny, například 2026-01-01.', en: 'Write the period as days, for example 2026-01-01.' },
  outcomes_half_year: {
    cs: 'Zvolte celé pololetí, které už skončilo (leden až červen, nebo červenec až prosinec): ze dvou podobných období by šlo poznat jednotlivou rodinu.',
    en: 'Choose a whole half-year that has ended (January to June, or July to December): two similar periods would give a single family away.',
  },
  replay_nothing_decided: { cs: 'V tomto období se o žádném bytu nerozhodovalo, není co přehrát.', en: 'No flat was decided in this period, so there is nothing to replay.' },
  replay_not_running: { cs: 'Přehrání už skončilo, zastavit ho nejde.', en: 'The replay has ended and cannot be stopped.' },
};
