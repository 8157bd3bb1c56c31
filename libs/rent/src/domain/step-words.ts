import { formatDate, type IsoDate, type Language } from '#kernel';
import type { NextStep, PauseReason, Step } from './ladder';

const STEP_WORDS: Record<Step, Record<Language, string>> = {
  call: { cs: 'zavolat', en: 'call' },
  second_contact: { cs: 'ozvat se podruhé', en: 'get in touch again' },
  first_reminder: { cs: 'poslat upomínku', en: 'send a reminder' },
  second_reminder: { cs: 'poslat druhou upomínku a zajít na návštěvu', en: 'send the second reminder and visit' },
  repayment_agreement: { cs: 'domluvit splátky', en: 'agree on instalments' },
  direct_payment: { cs: 'požádat o přímou úhradu dávky', en: 'ask for the benefit to be paid directly' },
};

const PAUSE_WORDS: Record<PauseReason, Record<Language, string>> = {
  dispute: { cs: 'spor', en: 'a dispute' },
  benefit_decision_pending: { cs: 'čeká se na rozhodnutí o dávce', en: 'a benefit decision is pending' },
  benefit_in_transit: { cs: 'dávka je na cestě', en: 'a benefit is on its way' },
  repayment_plan: { cs: 'běží splátky', en: 'instalments are being paid' },
  social_worker_hold: { cs: 'pozastavila sociální pracovnice', en: 'held by the social worker' },
  promise: { cs: 'slíbená platba', en: 'a promised payment' },
};

/** "3. den po splatnosti, první výpadek za 14 měsíců → zavolat": why this step and why now. */
export function whyInWords(next: NextStep, language: Language): string {
  const day = (date: IsoDate): string => formatDate(date, language);
  const cs = language === 'cs';
  const since = cs ? `${next.daysOverdue}. den po splatnosti` : `day ${next.daysOverdue} after the due date`;
  const history =
    next.monthsSinceLate === null
      ? cs ? 'poprvé' : 'for the first time'
      : next.monthsSinceLate === 0 ? (cs ? 'opožděné i minule' : 'late the last time too') : cs ? `první výpadek za ${monthsCs(next.monthsSinceLate)}` : `the first in ${next.monthsSinceLate === 1 ? '1 month' : `${next.monthsSinceLate} months`}`;
  const step = next.step === null ? null : STEP_WORDS[next.step][language];
  switch (next.reason) {
    case 'due':
      return `${since}, ${history} → ${step}`;
    case 'too_early':
      return cs ? `${since}, ${history}; od ${day(next.from)} ${step}` : `${since}, ${history}; from ${day(next.from)} ${step}`;
    case 'done_today':
      return cs ? `dnes už proběhl jeden krok; od ${day(next.from)} ${step}` : `one step was taken today; from ${day(next.from)} ${step}`;
    case 'paused':
      return cs ? `pozastaveno (${PAUSE_WORDS[next.pauseReason!].cs}); od ${day(next.from)} ${step ?? ''}`.trim() : `paused (${PAUSE_WORDS[next.pauseReason!].en}); from ${day(next.from)} ${step ?? ''}`.trim();
    case 'in_transit':
      return cs ? 'chybí jen dávka, která je na cestě; nic neposíláme' : 'only a benefit on its way is missing; nothing is sent';
    case 'ladder_finished':
      return cs ? `${since}, všechny kroky proběhly → probrat na poradě` : `${since}, every step was taken → discuss it in the team`;
  }
}

const monthsCs = (count: number): string => (count === 1 ? '1 měsíc' : count < 5 ? `${count} měsíce` : `${count} měsíců`);
