import { halere, isoDate, month, addMonths, type Halere } from '#kernel';
import { account, agency, agencyAsParty, coordinator, payment, person } from '#documents/testing';
import type { FlatOnPaper, HouseholdContractSnapshot, LeaseSnapshot, SubleaseSnapshot } from '../src/documents/contract-snapshot';
import type { GuaranteeCertificateSnapshot, HandoverProtocolSnapshot, PaymentScheduleSnapshot } from '../src/documents/papers-snapshot';

/** Whole sample papers: a mother with two children in the flat PL-02. All names are invented. */
export const flat: FlatOnPaper = {
  label: 'PL-02',
  address: 'Skvrňanská 9912/4, 301 00 Plzeň',
  unitNumber: '9912/7',
  floor: 2,
  layout: '1+1',
  areaSquareMetres: 36.5,
  lift: false,
  fittings: [
    { cs: 'kuchyňská linka se sporákem', en: 'kitchen unit with a cooker' },
    { cs: 'vestavěná skříň', en: 'built-in wardrobe' },
    { cs: 'sklepní kóje č. 7', en: 'cellar no. 7' },
  ],
  cadastre: 'k. ú. Ukázkov, LV 99001',
};

const contract: HouseholdContractSnapshot = {
  agency,
  contractNumber: 'NAJ-2026-0007',
  issuedOn: isoDate('2026-11-21'),
  place: 'Plzeň',
  signatories: [{ role: 'tenant', party: person('Jana Vzorná', { birthDate: isoDate('1991-04-12'), email: 'vzorna@example.com' }) }],
  members: [
    { name: 'Adam Vzorný', child: true, birthDate: null },
    { name: 'Žofie Vzorná', child: true, birthDate: null },
  ],
  mostPersons: 4,
  flat,
  from: isoDate('2026-12-10'),
  to: isoDate('2027-12-09'),
  rent: halere(860000),
  advances: [
    { label: { cs: 'studená voda a odpadní voda', en: 'cold water and sewage' }, amount: halere(70000), settledBy: 'meter' },
    { label: { cs: 'vytápění', en: 'heating' }, amount: halere(130000), settledBy: 'area' },
    { label: { cs: 'osvětlení a úklid společných částí', en: 'lighting and cleaning of common parts' }, amount: halere(35000), settledBy: 'persons' },
    { label: { cs: 'odvoz odpadu', en: 'waste collection' }, amount: halere(25000), settledBy: 'persons' },
  ],
  dueDay: 5,
  firstMonth: { month: month('2026-12'), days: 22, ofDays: 31, rent: halere(610323), advances: halere(184516), dueOn: isoDate('2026-12-14') },
  account,
  variableSymbol: '260000019',
  deposit: {
    amount: halere(1720000),
    heldBy: 'agency',
    penalties: halere(0),
    interestPercent: null,
    instalments: [
      { amount: halere(860000), dueOn: isoDate('2026-12-10') },
      { amount: halere(860000), dueOn: isoDate('2027-01-11') },
    ],
    account,
    variableSymbol: '269000012',
    returnDays: 30,
  },
  repairs: { perRepair: halere(150000), perSquareMetreYear: halere(15000), validFrom: isoDate('2026-01-01'), source: 'nařízení vlády č. 308/2015 Sb.' },
  indexation: null,
  contact: coordinator,
};

export const lease: LeaseSnapshot = {
  ...contract,
  landlord: person('Karel Ukázkový', {
    birthDate: isoDate('1958-02-03'),
    address: 'Lobezská 9905, 326 00 Plzeň',
    representedBy: { name: 'Eva Příkladná', capacity: 'powerOfAttorney', since: isoDate('2026-09-01') },
  }),
  rentGoesTo: 'agency',
};

export const sublease: SubleaseSnapshot = {
  ...contract,
  signatories: [...contract.signatories, { role: 'spouseByLaw', party: person('Petr Cvičný', { birthDate: isoDate('1988-10-30') }) }],
  lessor: agencyAsParty,
  ownerName: 'Ukázkové byty, s.r.o.',
  head: { shape: 'B', number: 'HN-2025-004', concludedOn: isoDate('2025-05-20'), from: isoDate('2025-06-01'), to: isoDate('2030-05-31'), consentOn: isoDate('2025-05-20'), consentInContract: true },
  indexation: { firstFrom: month('2028-01'), capPercent: 5.5 },
};

export const schedule: PaymentScheduleSnapshot = {
  agency,
  issuedOn: isoDate('2026-11-21'),
  contract: 'lease',
  contractNumber: 'NS-2026-0001',
  creditorName: 'Karel Ukázkový',
  tenants: ['Jana Vzorná'],
  flat,
  persons: 3,
  validFrom: isoDate('2026-12-10'),
  rent: contract.rent,
  advances: contract.advances,
  dueDay: 5,
  months: Array.from({ length: 12 }, (_, index) => {
    const current = addMonths(month('2026-12'), index);
    const rent = index === 0 ? halere(610323) : halere(860000);
    const advances = index === 0 ? halere(184516) : halere(260000);
    const own: Halere = halere(rent + advances - (index < 2 ? 0 : 400000));
    return {
      month: current,
      dueOn: index === 0 ? isoDate('2026-12-14') : isoDate(`${current}-05`),
      rent,
      advances,
      payments: [
        { payer: 'household' as const, amount: own, instruction: payment(own, { message: `Nájem ${current.slice(5)}/${current.slice(0, 4)}`, specificSymbol: current.replace('-', '') }) },
        ...(index < 2 ? [] : [{ payer: 'benefitOffice' as const, amount: halere(400000), instruction: null }]),
      ],
    };
  }),
  contact: coordinator,
};

export const guarantee: GuaranteeCertificateSnapshot = {
  agency,
  issuedOn: isoDate('2026-11-21'),
  place: 'Plzeň',
  guarantor: agencyAsParty,
  landlord: person('Karel Ukázkový', { address: 'Lobezská 9905, 326 00 Plzeň' }),
  tenants: ['Jana Vzorná'],
  flat,
  leaseFrom: isoDate('2026-12-10'),
  leaseTo: isoDate('2027-12-09'),
  leaseNumber: 'NS-2026-0001',
  contractNumber: 'SP-2026-012',
  rent: halere(860000),
  services: halere(260000),
  covers: ['rent', 'services', 'damage'],
  capMonths: 3,
  capAmount: halere(3000000),
  waitingDays: 30,
  claimWithinDays: 90,
  coPaymentPercent: 10,
  payoutDays: 14,
  restoredByRecovery: false,
  validFrom: isoDate('2026-12-10'),
  validTo: isoDate('2027-12-09'),
  contact: coordinator,
};

export const handover: HandoverProtocolSnapshot = {
  agency,
  direction: 'entry',
  handedOverOn: isoDate('2026-12-10'),
  place: 'Plzeň',
  contract: 'lease',
  contractNumber: 'NS-2026-0001',
  flat,
  givenBy: [{ name: 'Hana Modelová', as: { cs: 'za pronajímatele, na základě plné moci', en: 'for the landlord, under a power of attorney' } }],
  takenBy: [{ name: 'Jana Vzorná', as: { cs: 'nájemkyně', en: 'tenant' } }],
  witnesses: [{ name: 'Tomáš Zkušební', as: { cs: 'sousedská pomoc', en: 'neighbour helping' } }],
  meters: [
    { medium: 'electricity', number: 'E 4471 2290', supplyPoint: '859182400999999999', reading: '10 482', unit: 'kWh', place: null },
    { medium: 'coldWater', number: '88123407', supplyPoint: null, reading: '214,583', unit: 'm³', place: 'koupelna' },
    { medium: 'hotWater', number: '88123408', supplyPoint: null, reading: '97,120', unit: 'm³', place: 'koupelna' },
    { medium: 'gas', number: '5520 113', supplyPoint: '27ZG300Z0099999X', reading: '3 310,4', unit: 'm³', place: null },
  ],
  keys: [
    { label: { cs: 'vchodové dveře domu', en: 'front door of the house' }, count: 2 },
    { label: { cs: 'byt', en: 'flat' }, count: 3 },
    { label: { cs: 'poštovní schránka', en: 'letter box' }, count: 1 },
  ],
  rooms: [
    { name: { cs: 'kuchyň', en: 'kitchen' }, state: 'good', inventory: ['linka', 'sporák', 'dřez'], note: null },
    { name: { cs: 'pokoj', en: 'room' }, state: 'worn', inventory: ['vestavěná skříň'], note: 'Parkety u okna sešlapané.' },
    { name: { cs: 'koupelna', en: 'bathroom' }, state: 'damaged', inventory: ['sprchový kout', 'umyvadlo', 'WC'], note: 'Prasklá dlaždice u dveří.' },
  ],
  defects: [
    { description: 'Prasklá dlaždice u dveří koupelny', mendedBy: 'landlord', until: isoDate('2027-01-15') },
    { description: 'Kape kohoutek v kuchyni', mendedBy: 'agency', until: null },
  ],
  photoCount: 14,
  energyTransferBy: isoDate('2026-12-20'),
  note: null,
  contact: coordinator,
};
