import { formatKoruna, type Halere, type IsoDate, type Language } from '#kernel';

interface Dated {
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate | null;
}

/** The contract a landlord means today: the one in force, else the one to come, else the last. `contracts` oldest first. */
export function contractToShow<Contract extends Dated>(contracts: readonly Contract[], asOf: IsoDate): Contract | null {
  const inForce = contracts.find(({ startsOn, endsOn }) => startsOn <= asOf && (endsOn === null || endsOn >= asOf));
  return inForce ?? contracts.find(({ startsOn }) => startsOn > asOf) ?? contracts.at(-1) ?? null;
}

export interface GuaranteeTerms {
  readonly covers: readonly string[];
  readonly capMonths: number;
  readonly capAmount: Halere;
  readonly waitingDays: number;
  readonly claimWithinDays: number;
  readonly coPaymentPercent: number;
  readonly payoutDays: number;
}

const COVERS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  rent: { cs: 'nájem', en: 'rent' },
  services: { cs: 'služby', en: 'services' },
  damage: { cs: 'škody', en: 'damage' },
  void: { cs: 'prázdný byt', en: 'a vacant flat' },
  legal_costs: { cs: 'právní náklady', en: 'legal costs' },
};

/** The guarantee in plain words, always with its caps: never "vždy". */
export function guaranteeText(terms: GuaranteeTerms, language: Language): string {
  const covered = listOf(terms.covers.map((what) => COVERS[what]?.[language] ?? what), language);
  const cap = formatKoruna(terms.capAmount, language);
  if (language === 'cs') {
    const share = terms.coPaymentPercent > 0 ? ` Vaše spoluúčast je ${terms.coPaymentPercent} %.` : '';
    return `Garance kryje ${covered}, nejvýše ${months(terms.capMonths)} a ${cap}. Žádat lze po ${terms.waitingDays} dnech od splatnosti, nejdéle do ${terms.claimWithinDays} dnů.${share}`;
  }
  const share = terms.coPaymentPercent > 0 ? ` Your own share is ${terms.coPaymentPercent} %.` : '';
  return `The guarantee covers ${covered}, at most ${terms.capMonths} ${terms.capMonths === 1 ? 'month' : 'months'} and ${cap}. A claim can be made ${terms.waitingDays} days after the due day, at the latest within ${terms.claimWithinDays} days.${share}`;
}

const months = (count: number): string => `${count} ${count === 1 ? 'měsíc' : count < 5 ? 'měsíce' : 'měsíců'}`;

function listOf(parts: readonly string[], language: Language): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} ${language === 'cs' ? 'a' : 'and'} ${parts.at(-1)}`;
}
