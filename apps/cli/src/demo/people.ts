import type { Role } from '#kernel';

/** Invented people, visibly fictional; addresses at example.com, no telephone numbers. */
export interface DemoColleague {
  readonly key: string;
  readonly email: string;
  readonly name: string;
  readonly roles: readonly Role[];
}

export const COLLEAGUES: readonly DemoColleague[] = [
  { key: 'administrator', email: 'spravce@example.com', name: 'Alena Správcová', roles: ['administrator'] },
  { key: 'manager', email: 'vedouci@example.com', name: 'Marie Vzorová', roles: ['manager'] },
  { key: 'coordinator', email: 'koordinator@example.com', name: 'Tomáš Ukázka', roles: ['coordinator'] },
  { key: 'coordinator2', email: 'koordinator2@example.com', name: 'Zdena Nezávislá', roles: ['coordinator'] },
  { key: 'finance', email: 'finance@example.com', name: 'Petra Cvičná', roles: ['finance'] },
  { key: 'social', email: 'socialni@example.com', name: 'Jana Modelová', roles: ['social_worker'] },
  { key: 'social2', email: 'socialni2@example.com', name: 'Karel Zkušební', roles: ['social_worker'] },
  { key: 'tenants', email: 'komise@example.com', name: 'Blanka Nájemnická', roles: ['panel_member'] },
  { key: 'town', email: 'komise2@example.com', name: 'Radim Městský', roles: ['panel_member'] },
  { key: 'auditor', email: 'auditor@example.com', name: 'Olga Příkladná', roles: ['auditor'] },
];

export const PARTNER = { name: 'Vzorový azylový dům, z. ú. (DEMO)', worker: { email: 'partner@example.com', name: 'Eva Doporučilová' } } as const;

export interface DemoLandlord {
  readonly key: string;
  readonly kind: 'person' | 'company' | 'municipality';
  readonly name: string;
  readonly companyNumber: string | null;
  readonly birthDate: string | null;
  readonly street: string;
  readonly city: string;
  readonly postalCode: string;
  readonly account: number;
  /** Signs in to the portal with this address. */
  readonly email: string;
}

export const LANDLORDS: readonly DemoLandlord[] = [
  { key: 'vzorny', kind: 'person', name: 'František Vzorný', companyNumber: null, birthDate: '1951-04-12', street: 'Lobezská 9101', city: 'Plzeň', postalCode: '326 00', account: 2, email: 'majitel@example.com' },
  { key: 'ukazkova', kind: 'person', name: 'Božena Ukázková', companyNumber: null, birthDate: '1948-11-03', street: 'Sokolovská 9102', city: 'Plzeň', postalCode: '323 00', account: 3, email: 'majitelka@example.com' },
  { key: 'cvicny', kind: 'person', name: 'Josef Cvičný', companyNumber: null, birthDate: '1957-07-21', street: 'Toužimská 9103', city: 'Plzeň', postalCode: '323 00', account: 4, email: 'majitel2@example.com' },
  { key: 'byty', kind: 'company', name: 'Příkladné byty, a. s. (DEMO)', companyNumber: '99999986', birthDate: null, street: 'Nádražní 9104', city: 'Ostrava', postalCode: '702 00', account: 5, email: 'firma@example.com' },
  { key: 'mesto', kind: 'municipality', name: 'Město Vzorov (DEMO)', companyNumber: '99999978', birthDate: null, street: 'Palackého 9105', city: 'Ostrava', postalCode: '702 00', account: 6, email: 'mesto@example.com' },
];
