/**
 * Where a family lives now, by ETHOS: the European typology of homelessness and housing exclusion (FEANTSA 2005),
 * four concepts in thirteen categories. The Czech ubytovna is a hostel (3.1) or temporary accommodation (3.2).
 */
export type EthosConcept = 'roofless' | 'houseless' | 'insecure' | 'inadequate';

export interface EthosSituation {
  readonly code: string;
  readonly concept: EthosConcept;
  readonly cs: string;
  readonly en: string;
}

const list = [
  ['1.1', 'roofless', 'na ulici nebo na veřejném místě', 'in a public space or outside'],
  ['2.1', 'roofless', 'noclehárna', 'night shelter'],
  ['3.1', 'houseless', 'azylový dům nebo ubytovna pro lidi bez domova', 'homeless hostel'],
  ['3.2', 'houseless', 'přechodné ubytování, azylový dům pro rodiny', 'temporary accommodation, family shelter'],
  ['3.3', 'houseless', 'přechodné bydlení s podporou', 'transitional supported accommodation'],
  ['4.1', 'houseless', 'azylový dům pro ženy', 'women’s shelter'],
  ['5.1', 'houseless', 'přijímací středisko', 'reception centre'],
  ['5.2', 'houseless', 'ubytovna pro pracovníky', 'workers’ accommodation'],
  ['6.1', 'houseless', 'odchází z vězení', 'leaving prison'],
  ['6.2', 'houseless', 'odchází ze zdravotnického zařízení', 'leaving a medical institution'],
  ['6.3', 'houseless', 'odchází z dětského domova', 'leaving a children’s home'],
  ['7.1', 'houseless', 'dlouhodobé bydlení se službou pro starší lidi', 'long-term care for older people'],
  ['7.2', 'houseless', 'podporované bydlení', 'supported housing'],
  ['8.1', 'insecure', 'dočasně u rodiny nebo přátel', 'temporarily with family or friends'],
  ['8.2', 'insecure', 'bez smlouvy', 'no legal tenancy'],
  ['8.3', 'insecure', 'na cizím pozemku bez svolení', 'on land without permission'],
  ['9.1', 'insecure', 'výpověď z nájmu', 'notice to leave a rented home'],
  ['9.2', 'insecure', 'ztráta vlastního bytu', 'losing an owned home'],
  ['10.1', 'insecure', 'ohrožení násilím', 'threat of violence'],
  ['11.1', 'inadequate', 'obytný vůz nebo maringotka', 'mobile home'],
  ['11.2', 'inadequate', 'stavba, která není k bydlení', 'building not meant for living'],
  ['11.3', 'inadequate', 'provizorní stavba', 'temporary structure'],
  ['12.1', 'inadequate', 'byt nezpůsobilý k bydlení', 'dwelling unfit for living'],
  ['13.1', 'inadequate', 'přelidněný byt', 'overcrowded dwelling'],
] as const satisfies readonly (readonly [string, EthosConcept, string, string])[];

export type EthosCode = (typeof list)[number][0];

export const ETHOS: readonly EthosSituation[] = list.map(([code, concept, cs, en]) => ({ code, concept, cs, en }));

const byCode = new Map(ETHOS.map((situation) => [situation.code, situation]));

export function ethosSituation(code: string): EthosSituation | null {
  return byCode.get(code) ?? null;
}

export function isEthosCode(code: string): code is EthosCode {
  return byCode.has(code);
}
