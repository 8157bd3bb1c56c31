import type { DemoFamily, DemoPerson } from './families';

/** A family that waited in the last two years and went another way; months are counted back from today. */
export interface PastFamily extends DemoFamily {
  readonly appliedMonthsAgo: number;
  readonly closedMonthsAgo: number;
  readonly closedReason: string;
}

const person = (given: string, family: string, born: string, relation: string): DemoPerson => ({ given, family, born, relation });
const alone = (given: string, family: string, born: string): DemoPerson[] => [person(given, family, born, 'applicant')];
const plain = { needs: [], wishes: [], quiet: false, interpreter: null, referred: false, home: null, worker: 'social', benefits: [] } as const;
const earns = (amount: number) => [{ kind: 'employment', amount }];
const retired = (amount: number) => [{ kind: 'pension', amount }];
const helped = (amount: number) => [{ kind: 'state_social_assistance', amount, housingPart: null, paidTo: 'household' }];
const OWN_FLAT = 'DEMO: našla si bydlení sama';
const RELATIVES = 'DEMO: bydlí u příbuzných';
const OTHER_TOWN = 'DEMO: odstěhovala se za prací';

/** Fourteen of them, so that what came of two years of waiting can be told by groups. Whoever was offered a flat and refused it is among them. */
export const PAST_FAMILIES: readonly PastFamily[] = [
  { ...plain, key: 'byvaly1', name: 'Vzorný Karel (dřívější žádost)', ethos: '3.1', people: alone('Karel', 'Vzorný', '1968-02-17'), incomes: earns(24800), appliedMonthsAgo: 27, closedMonthsAgo: 11, closedReason: OWN_FLAT },
  { ...plain, key: 'byvaly2', name: 'Modelová Jitka (dřívější žádost)', ethos: '8.1', people: alone('Jitka', 'Modelová', '1996-09-03'), incomes: earns(23900), appliedMonthsAgo: 19, closedMonthsAgo: 9, closedReason: OTHER_TOWN },
  { ...plain, key: 'byvaly3', name: 'Cvičný Otakar (dřívější žádost)', ethos: '9.1', people: alone('Otakar', 'Cvičný', '1950-11-21'), incomes: retired(18900), needs: ['lift_or_ground_floor'], appliedMonthsAgo: 27, closedMonthsAgo: 8, closedReason: RELATIVES },
  { ...plain, key: 'byvaly4', name: 'Ukázková Dana (dřívější žádost)', ethos: '6.3', people: alone('Dana', 'Ukázková', '2003-04-26'), incomes: earns(21700), appliedMonthsAgo: 17, closedMonthsAgo: 7, closedReason: OWN_FLAT },
  { ...plain, key: 'byvaly5', name: 'Příkladný Luděk (dřívější žádost)', ethos: '1.1', people: alone('Luděk', 'Příkladný', '1981-06-09'), incomes: earns(22600), appliedMonthsAgo: 16, closedMonthsAgo: 6, closedReason: OTHER_TOWN },
  {
    ...plain, key: 'byvali6', name: 'Zkušební Renata (dřívější žádost)', ethos: '3.2', incomes: earns(21900), benefits: helped(12800), appliedMonthsAgo: 27, closedMonthsAgo: 14, closedReason: OWN_FLAT,
    people: [person('Renata', 'Zkušební', '1990-12-12', 'applicant'), person('Filip', 'Zkušební', '2018-05-05', 'child')],
  },
  {
    ...plain, key: 'byvali7', name: 'Vzorná Blanka (dřívější žádost)', ethos: '3.2', incomes: earns(22400), benefits: helped(16500), appliedMonthsAgo: 27, closedMonthsAgo: 12, closedReason: RELATIVES,
    people: [person('Blanka', 'Vzorná', '1987-03-08', 'applicant'), person('Hugo', 'Vzorný', '2014-07-15', 'child'), person('Stela', 'Vzorná', '2019-10-01', 'child')],
  },
  {
    ...plain, key: 'byvali8', name: 'Příkladná Ivana (dřívější žádost)', ethos: '4.1', incomes: earns(21200), benefits: helped(17400), appliedMonthsAgo: 23, closedMonthsAgo: 11, closedReason: OWN_FLAT,
    people: [person('Ivana', 'Příkladná', '1993-08-19', 'applicant'), person('Kryštof', 'Příkladný', '2016-02-11', 'child'), person('Nikol', 'Příkladná', '2020-06-30', 'child')],
  },
  {
    ...plain, key: 'byvali9', name: 'Modelová Sylva (dřívější žádost)', ethos: '8.1', incomes: earns(23500), benefits: helped(21600), appliedMonthsAgo: 22, closedMonthsAgo: 10, closedReason: OWN_FLAT,
    people: [person('Sylva', 'Modelová', '1985-01-23', 'applicant'), person('Tadeáš', 'Modelový', '2010-09-09', 'child'), person('Zora', 'Modelová', '2013-12-03', 'child'), person('Rostislav', 'Modelový', '2017-04-14', 'child')],
  },
  {
    ...plain, key: 'byvali10', name: 'Cvičná Lenka (dřívější žádost)', ethos: '3.1', incomes: earns(22900), benefits: helped(9800), appliedMonthsAgo: 18, closedMonthsAgo: 8, closedReason: OTHER_TOWN,
    people: [person('Lenka', 'Cvičná', '1994-05-27', 'applicant'), person('Viola', 'Cvičná', '2021-11-02', 'child')],
  },
  {
    ...plain, key: 'byvali11', name: 'Ukázkovi Bedřich a Alice (dřívější žádost)', ethos: '8.1', incomes: [...earns(27800), { kind: 'part_time', amount: 11500 }], benefits: [], appliedMonthsAgo: 24, closedMonthsAgo: 10, closedReason: OWN_FLAT,
    people: [person('Bedřich', 'Ukázkový', '1988-10-10', 'applicant'), person('Alice', 'Ukázková', '1990-02-02', 'partner'), person('Oskar', 'Ukázkový', '2017-08-08', 'child')],
  },
  {
    ...plain, key: 'byvali12', name: 'Zkušební Radim a Pavla (dřívější žádost)', ethos: '9.1', incomes: [...earns(28400), { kind: 'part_time', amount: 10800 }], benefits: helped(8200), appliedMonthsAgo: 24, closedMonthsAgo: 7, closedReason: RELATIVES,
    people: [person('Radim', 'Zkušební', '1984-04-04', 'applicant'), person('Pavla', 'Zkušební', '1986-07-29', 'partner'), person('Jonáš', 'Zkušební', '2012-01-18', 'child'), person('Tea', 'Zkušební', '2016-03-21', 'child')],
  },
  {
    ...plain, key: 'byvali13', name: 'Příkladní Zbyněk a Olga (dřívější žádost)', ethos: '12.1', incomes: [...earns(31200), { kind: 'parental', amount: 9500 }], benefits: helped(15600), appliedMonthsAgo: 22, closedMonthsAgo: 9, closedReason: OWN_FLAT,
    people: [person('Zbyněk', 'Příkladný', '1989-09-17', 'applicant'), person('Olga', 'Příkladná', '1991-11-30', 'partner'), person('Matylda', 'Příkladná', '2015-05-13', 'child'), person('Emil', 'Příkladný', '2018-10-25', 'child'), person('Rozálie', 'Příkladná', '2023-01-07', 'child')],
  },
  {
    ...plain, key: 'byvali14', name: 'Vzorní Hynek a Marta (dřívější žádost)', ethos: '9.1', incomes: [...retired(19600), ...retired(16800)], needs: ['step_free'], appliedMonthsAgo: 24, closedMonthsAgo: 6, closedReason: RELATIVES,
    people: [person('Hynek', 'Vzorný', '1952-03-12', 'applicant'), person('Marta', 'Vzorná', '1955-12-24', 'partner')],
  },
];
