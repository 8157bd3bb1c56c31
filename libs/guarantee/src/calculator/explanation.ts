import { formatDate, formatKoruna, type IsoDate, type Language, type Month } from '#kernel';
import { calculatorSentence, simulationJson } from './simulation-json';
import type { Simulation } from './simulation';
import type { SimulationFile } from './simulation-file';

/** Why a part went where it went, in words. */
const BECAUSE: Readonly<Record<Simulation['allocations'][number]['because'], Readonly<Record<Language, string>>>> = {
  specific_symbol: { cs: 'měsíc určuje specifický symbol', en: 'the specific symbol names the month' },
  message: { cs: 'určuje to zpráva pro příjemce', en: 'the message says so' },
  claim: { cs: 'plnění z garance', en: 'payment of the guarantee' },
  plan: { cs: 'splátka podle splátkového kalendáře', en: 'an instalment of the repayment plan' },
  own_part: { cs: 'vlastní část tohoto plátce', en: 'this payer’s own part' },
  reminded: { cs: 'dluh už byl upomínaný (§ 1933)', en: 'the debt had been reminded of (§ 1933)' },
  least_secured: { cs: 'nejméně zajištěný dluh (§ 1933)', en: 'the least secured debt (§ 1933)' },
  earliest_due: { cs: 'nejdříve splatný dluh (§ 1933)', en: 'the earliest due debt (§ 1933)' },
  credit: { cs: 'použit přeplatek', en: 'the credit was used' },
  corrected: { cs: 'vráceno opravou předpisu', en: 'given back by a correction' },
};

const WORDS = {
  cs: {
    charges: 'Předpisy', correction: 'oprava', due: 'splatno', refused: 'Neplatí', allocations: 'Platby a co zaplatily', principal: 'jistina', interest: 'úrok z prodlení',
    open: 'Nezaplaceno ke dni', nothing: 'nic', credit: 'Přeplatek', claims: 'Garance', claimed: 'žádáno', payout: 'vyplatí se', waits: 'čeká na schválení', payable: 'výplata',
    fund: 'Fond', capLeft: 'Zbývá ze stropu', recourse: 'Regres (rodina dluží agentuře)', landlordClaim: 'Pohledávka majitele', rent: 'nájemné', services: 'služby',
    gate: (open: boolean, owed: string, needed: string) => `§ 2291: po splatnosti je ${owed}, trojnásobek měsíčního nájemného a služeb je ${needed}; ${open ? 'první podmínka je splněná' : 'první podmínka splněná není'}.`,
  },
  en: {
    charges: 'Charges', correction: 'correction', due: 'due', refused: 'Refused', allocations: 'Payments and what they paid', principal: 'principal', interest: 'default interest',
    open: 'Unpaid on', nothing: 'nothing', credit: 'Credit', claims: 'Guarantee', claimed: 'claimed', payout: 'payout', waits: 'waits for approval', payable: 'payable',
    fund: 'Fund', capLeft: 'Left of the cap', recourse: 'Recourse (the family owes the agency)', landlordClaim: 'The landlord’s claim', rent: 'rent', services: 'services',
    gate: (open: boolean, owed: string, needed: string) => `§ 2291: overdue is ${owed}, three months of rent and services are ${needed}; the first condition is ${open ? 'met' : 'not met'}.`,
  },
} as const;

/** The result for people: one fact a line, in the order somebody would explain a debt. */
export function explained(file: SimulationFile, simulation: Simulation, language: Language): string[] {
  const words = WORDS[language];
  const crowns = (amount: Parameters<typeof formatKoruna>[0]): string => formatKoruna(amount, language);
  const day = (on: IsoDate): string => formatDate(on, language);
  const named = (component: string): string => (component === 'rent' || component === 'services' ? words[component] : component);
  const section = (title: string, lines: readonly string[]): string[] => (lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`), '']);
  const charges = simulation.charges.map(
    (each) => `${inWords(each.month)} · ${named(each.component)} ${crowns(each.amount)} · ${words.due} ${day(each.dueOn)}${each.cause === 'correction' ? ` · ${words.correction}` : ''}`,
  );
  const parts = simulation.allocations.map((each) => `${day(each.paidOn)} · ${crowns(each.amount)} → ${inWords(each.month)}, ${words[each.part]} · ${BECAUSE[each.because][language]}`);
  const open = simulation.open.map((each) => `${inWords(each.month)} · ${words.principal} ${crowns(each.principal)} · ${words.interest} ${crowns(each.interest)}`);
  const claims = simulation.claims.map((each) =>
    each.refused === null
      ? `${day(each.on)} · ${words.claimed} ${crowns(each.claimed)} · ${words.payout} ${crowns(each.payout)} · ${each.payableOn === null ? words.waits : `${words.payable} ${day(each.payableOn)}`}`
      : `${day(each.on)} · ${calculatorSentence(each.refused, language)}`,
  );
  return [
    ...section(words.charges, charges),
    ...section(words.refused, simulationJson(simulation, language).refused.map((each) => `${day(each.enteredOn)} · ${each.message}`)),
    ...section(words.allocations, parts),
    ...section(`${words.open} ${day(file.asOf)}`, open.length === 0 ? [words.nothing] : open),
    ...(file.guarantee === null ? [] : section(words.claims, [...claims, `${words.fund} ${crowns(simulation.fund)} · ${words.capLeft} ${crowns(simulation.capLeft)} · ${words.recourse} ${crowns(simulation.recourse)}`])),
    `${words.credit}: ${crowns(simulation.credit)}`,
    ...(file.tenancy.model === 'A' ? [`${words.landlordClaim}: ${crowns(simulation.landlordClaim)}`] : []),
    words.gate(simulation.gate2291.open, crowns(simulation.gate2291.owed), crowns(simulation.gate2291.needed)),
  ];
}

const inWords = (month: Month): string => `${Number(month.slice(5))}/${month.slice(0, 4)}`;
