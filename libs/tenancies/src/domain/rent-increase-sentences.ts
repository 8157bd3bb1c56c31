import type { Sentences } from '#kernel';

export type RentIncreaseRefusal =
  | 'increase_not_higher'
  | 'increase_above_usual'
  | 'increase_too_soon'
  | 'increase_above_cap'
  | 'increase_source'
  | 'increase_waiting'
  | 'increase_unknown'
  | 'increase_answered'
  | 'increase_not_delivered'
  | 'increase_day'
  | 'increase_sublease'
  | 'increase_quiet_mode'
  | 'clause_percent'
  | 'clause_exists'
  | 'clause_first_on'
  | 'clause_unknown'
  | 'clause_not_due';

export const rentIncreaseSentences: Sentences<RentIncreaseRefusal> = {
  increase_not_higher: { cs: 'Nové nájemné musí být vyšší než dnešní {rentAmount}.', en: 'The new rent must be higher than today’s {rentAmount}.' },
  increase_above_usual: { cs: 'Navrhnout jde nejvýše nájemné v místě obvyklé, tady {usualAmount} (§ 2249).', en: 'At most the rent usual in the place may be proposed, here {usualAmount} (§ 2249).' },
  increase_too_soon: {
    cs: 'Návrh lze podat nejdříve {earliestOn}: {restMonths} měsíců od posledního zvýšení (§ 2249).',
    en: 'A proposal can be made on {earliestOn} at the earliest: {restMonths} months after the last rise (§ 2249).',
  },
  increase_above_cap: {
    cs: 'Nejvýše {highestAmount}: za tři roky smí nájemné stoupnout o {capPercent} % z {baseAmount} (§ 2249).',
    en: '{highestAmount} at most: in three years a rent may rise by {capPercent}% of {baseAmount} (§ 2249).',
  },
  increase_source: { cs: 'Napište, odkud číslo je, například ČSÚ, míra inflace 2025.', en: 'Write where the figure is from, for example the statistical office, inflation of 2025.' },
  increase_waiting: { cs: 'Jeden návrh už čeká na odpověď. Nejdřív ho dokončete.', en: 'One proposal waits for an answer already. Finish it first.' },
  increase_unknown: { cs: 'Takový návrh tu není.', en: 'There is no such proposal.' },
  increase_answered: { cs: 'Návrh už je vyřízený. Nic se nezměnilo.', en: 'The proposal has been settled. Nothing has changed.' },
  increase_not_delivered: { cs: 'Nejdřív zapište, kdy návrh rodině došel.', en: 'Record first when the proposal reached the family.' },
  increase_day: { cs: 'Den {dayOn} nesedí: nemůže být v budoucnu ani před návrhem.', en: 'The day {dayOn} does not fit: it cannot be in the future or before the proposal.' },
  increase_sublease: { cs: 'Návrh podle § 2249 je pro nájem. Podnájem zvyšte dodatkem nebo doložkou.', en: 'A proposal under § 2249 is for a lease. Raise a sublease by an amendment or a clause.' },
  increase_quiet_mode: { cs: 'Rodina má tichý režim, dopisy se jí neposílají. Domluvte předání s tím, kdo o ni pečuje.', en: 'The family is in quiet mode; no letters are sent to it. Arrange a handing over with whoever looks after it.' },
  clause_percent: { cs: 'Napište procento od 0,001 do 100.', en: 'Enter a percentage from 0.001 to 100.' },
  clause_exists: { cs: 'Nájem už doložku o zvyšování má. Nejdřív ji ukončete.', en: 'The tenancy has a clause already. End it first.' },
  clause_first_on: { cs: 'První zvýšení může být nejdřív rok po začátku nájmu, {earliestOn}.', en: 'The first rise can be a year after the start at the earliest, {earliestOn}.' },
  clause_unknown: { cs: 'Taková doložka tu není.', en: 'There is no such clause.' },
  clause_not_due: { cs: 'Doložka zvyšuje nájemné až {dueOn}.', en: 'The clause raises the rent on {dueOn} only.' },
};
