import { formatDate, type IsoDate, type Language } from '#kernel';
import type { NextStep, PauseReason, Step, Task } from './ladder';

const STEP_WORDS: Record<Step, Record<Language, string>> = {
  call: { cs: 'zavolat', en: 'call' },
  second_contact: { cs: 'ozvat se podruhé', en: 'get in touch again' },
  first_reminder: { cs: 'poslat upomínku', en: 'send a reminder' },
  second_reminder: { cs: 'poslat druhou upomínku', en: 'send the second reminder' },
  repayment_agreement: { cs: 'domluvit splátky', en: 'agree on instalments' },
  visit: { cs: 'zajít na návštěvu', en: 'visit' },
  call_to_pay: { cs: 'poslat výzvu k úhradě', en: 'send a call to pay' },
  breach_call: { cs: 'doručit výzvu podle § 2291 všem nájemcům', en: 'deliver the call under § 2291 to every tenant' },
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

const TASK_WORDS: Record<Task, Record<Language, string>> = {
  visit: { cs: 'zajít na návštěvu', en: 'visit' },
  check_benefit: { cs: 'ověřit, zda dávka nebyla zastavena', en: 'check whether the benefit was stopped' },
  tell_landlord: { cs: 'říct to majiteli', en: 'tell the landlord' },
  guarantee_claim: { cs: 'navrhnout plnění z garance', en: 'propose a guarantee claim' },
};

/** What goes with the step, for the tenancy at hand: only model A has a landlord to be told and a guarantee to be claimed. */
export function tasksInWords(next: NextStep, model: string, language: Language): string[] {
  const tasks = (next.rung?.tasks ?? []).filter((task) => model === 'A' || (task !== 'tell_landlord' && task !== 'guarantee_claim'));
  return tasks.map((task) => TASK_WORDS[task][language]);
}

/** "Dřív ne: po kroku z 10. 3. se čeká 3 dny." Why the step could not have come before its day; empty when there is none. */
export function notEarlierInWords(next: NextStep, language: Language): string {
  if (next.notEarlier === null || next.step === null) return '';
  const cs = language === 'cs';
  const { notEarlier } = next;
  if (notEarlier.by === 'days') return cs ? `Dřív ne: tento krok je v postupu od ${notEarlier.fromDay}. dne po splatnosti.` : `Not earlier: this step comes from day ${notEarlier.fromDay} after the due date.`;
  const since = formatDate(notEarlier.lastDoneOn, language);
  return cs ? `Dřív ne: po kroku z ${since} se čeká ${daysCs(notEarlier.restDays)}.` : `Not earlier: after the step of ${since} one waits ${notEarlier.restDays === 1 ? '1 day' : `${notEarlier.restDays} days`}.`;
}

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
      return cs ? 'dávka je na cestě; nic neposíláme' : 'a benefit is on its way; nothing is sent';
    case 'too_little_owed':
      return cs
        ? `${since}, nezaplaceno za ${monthsOwedCs(next.monthsOwed)}; ${step} až od ${fromMonthsCs(next.rung!.fromMonths!)}`
        : `${since}, ${monthsEn(next.monthsOwed)} unpaid; ${step} only from ${monthsEn(next.rung!.fromMonths!)}`;
    case 'ladder_finished':
      return cs ? `${since}, všechny kroky proběhly → probrat na poradě` : `${since}, every step was taken → discuss it in the team`;
  }
}

const monthsCs = (count: number): string => (count === 1 ? '1 měsíc' : count < 5 ? `${count} měsíce` : `${count} měsíců`);
/** "3 měsíce", "5 měsíců"; a broken number stands with the genitive: "1,5 měsíce". */
const monthsOwedCs = (months: number): string => (Number.isInteger(months) ? monthsCs(months) : `${decimalCs(months)} měsíce`);
const fromMonthsCs = (months: number): string => `${decimalCs(months)} ${months === 1 || !Number.isInteger(months) ? 'měsíce' : 'měsíců'}`;
const decimalCs = (value: number): string => String(value).replace('.', ',');
const monthsEn = (months: number): string => (months === 1 ? '1 month' : `${months} months`);
const daysCs = (count: number): string => (count === 1 ? '1 den' : count < 5 ? `${count} dny` : `${count} dní`);
