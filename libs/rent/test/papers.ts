import { halere, isoDate, month } from '#kernel';
import { agency, agencyAsParty, coordinator, payment, person } from '#documents/testing';
import type { LandlordStatementSnapshot, ReminderSnapshot } from '../src/documents/letters-snapshot';

/** Whole sample letters. All names are invented. */
export const reminder: ReminderSnapshot = {
  agency,
  issuedOn: isoDate('2026-11-21'),
  level: 2,
  contract: 'lease',
  contractNumber: 'NS-2026-0001',
  creditor: person('Karel Ukázkový', { address: 'Lobezská 9905, 326 00 Plzeň' }),
  signatory: { name: 'Eva Příkladná', as: 'powerOfAttorney', powerOfAttorneyOn: isoDate('2026-09-01') },
  tenants: ['Jana Vzorná', 'Petr Cvičný'],
  address: 'Skvrňanská 9912/4, 301 00 Plzeň',
  salutation: null,
  flat: { label: 'PL-02', address: 'Skvrňanská 9912/4, Plzeň' },
  asOf: isoDate('2026-11-20'),
  months: [
    { month: month('2026-09'), dueOn: isoDate('2026-09-07'), charged: halere(1120000), paid: halere(900000), owed: halere(220000) },
    { month: month('2026-10'), dueOn: isoDate('2026-10-05'), charged: halere(1120000), paid: halere(0), owed: halere(1120000) },
    { month: month('2026-11'), dueOn: isoDate('2026-11-05'), charged: halere(1120000), paid: halere(0), owed: halere(1120000) },
  ],
  interest: halere(0),
  payBy: isoDate('2026-12-05'),
  payment: payment(2460000, { message: 'Nedoplatek PL-02' }),
  contact: coordinator,
  help: [
    { name: 'Občanská poradna Ukázkov', what: { cs: 'dluhy, dávky, jednání s úřady', en: 'debts, benefits, dealing with offices' }, contact: 'poradna@example.com' },
    { name: 'Kontaktní místo pro bydlení', what: { cs: 'pomoc udržet bydlení', en: 'help with keeping a home' }, contact: 'bydleni@example.com' },
  ],
};

export const subtenantReminder: ReminderSnapshot = {
  ...reminder,
  level: 1,
  contract: 'sublease',
  contractNumber: 'PS-2026-0003',
  creditor: agencyAsParty,
  signatory: { name: 'Hana Modelová', as: 'agency', powerOfAttorneyOn: null },
  tenants: ['Jana Vzorná'],
  salutation: { cs: 'Vážená paní Vzorná,', en: 'Dear Ms Vzorná,' },
};

export const statement: LandlordStatementSnapshot = {
  agency,
  issuedOn: isoDate('2026-11-21'),
  month: month('2026-11'),
  landlord: person('Karel Ukázkový', { address: 'Lobezská 9905, 326 00 Plzeň' }),
  accountEnding: '0026',
  flats: [
    {
      label: 'PL-02',
      address: 'Skvrňanská 9912/4, Plzeň',
      shape: 'A',
      contractNumber: 'SP-2026-012',
      due: halere(1120000),
      dueOn: isoDate('2026-11-05'),
      arrived: halere(900000),
      arrivedOn: isoDate('2026-11-12'),
      fromGuarantee: halere(198000),
      deductions: [],
      payout: halere(1098000),
      sentOn: isoDate('2026-11-18'),
      plannedOn: null,
      open: halere(22000),
    },
    {
      label: 'PL-05',
      address: 'Masarykova 9914/2, Plzeň',
      shape: 'B',
      contractNumber: 'HN-2025-004',
      due: halere(1390000),
      dueOn: isoDate('2026-11-16'),
      arrived: null,
      arrivedOn: null,
      fromGuarantee: halere(0),
      deductions: [{ label: { cs: 'oprava kotle podle dohody z 2. 11.', en: 'boiler repair as agreed on 2 November' }, amount: halere(90000) }],
      payout: halere(1300000),
      sentOn: isoDate('2026-11-16'),
      plannedOn: null,
      open: null,
    },
  ],
  contact: coordinator,
};
