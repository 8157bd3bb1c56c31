/** How a family pays: the scenarios, found in the application by the words in brackets of the household's name. */
export type Scenario =
  | 'standing_order'
  | 'benefit_direct'
  | 'benefit_late'
  | 'wrong_symbol'
  | 'overpayment'
  | 'three_months'
  | 'guarantee'
  | 'lease_ending'
  | 'moved_out';

export interface DemoPerson {
  readonly given: string;
  readonly family: string;
  readonly born: string;
  readonly relation: string;
}

export interface DemoFamily {
  readonly key: string;
  readonly name: string;
  readonly people: readonly DemoPerson[];
  readonly ethos: string;
  /** Kč a month. */
  readonly incomes: readonly { readonly kind: string; readonly amount: number }[];
  readonly benefits: readonly { readonly kind: string; readonly amount: number; readonly housingPart: number | null; readonly paidTo: string }[];
  readonly needs: readonly string[];
  readonly wishes: readonly { readonly kind: string; readonly value: string }[];
  readonly quiet: boolean;
  readonly interpreter: string | null;
  readonly referred: boolean;
  /** Where it lives, since how many months, how it pays; null for a family that waits. */
  readonly home: { readonly flat: string; readonly monthsAgo: number; readonly startDay: number; readonly scenario: Scenario } | null;
  readonly worker: 'social' | 'social2';
}

const person = (given: string, family: string, born: string, relation: string): DemoPerson => ({ given, family, born, relation });
const benefit = (amount: number, housingPart: number | null, paidTo = 'household') => ({ kind: 'state_social_assistance', amount, housingPart, paidTo });
const one = { needs: [], wishes: [], quiet: false, interpreter: null, referred: false } as const;

export const FAMILIES: readonly DemoFamily[] = [
  {
    ...one, key: 'vzorna', name: 'Vzorná Anna (trvalý příkaz)', ethos: '3.2', referred: true, worker: 'social',
    people: [person('Anna', 'Vzorná', '1989-05-14', 'applicant'), person('Jan', 'Vzorný', '2016-09-02', 'child'), person('Ema', 'Vzorná', '2019-03-27', 'child')],
    incomes: [{ kind: 'employment', amount: 20400 }], benefits: [benefit(16200, 9800)], wishes: [{ kind: 'city', value: 'Plzeň' }],
    home: { flat: 'PL-03', monthsAgo: 24, startDay: 1, scenario: 'standing_order' },
  },
  {
    ...one, key: 'ukazkovi', name: 'Ukázkovi Milan a Lucie (dávka přímo)', ethos: '3.1', worker: 'social',
    people: [person('Milan', 'Ukázkový', '1984-02-11', 'applicant'), person('Lucie', 'Ukázková', '1987-08-30', 'partner'), person('Adam', 'Ukázkový', '2011-06-18', 'child'), person('Nela', 'Ukázková', '2014-01-09', 'child'), person('Matěj', 'Ukázkový', '2017-12-01', 'child'), person('Sofie', 'Ukázková', '2021-04-22', 'child')],
    incomes: [{ kind: 'employment', amount: 27600 }], benefits: [benefit(21000, 9000, 'agency')],
    home: { flat: 'PL-05', monthsAgo: 22, startDay: 15, scenario: 'benefit_direct' },
  },
  {
    ...one, key: 'cvicna', name: 'Cvičná Marie (dávka chodí až 12.)', ethos: '12.1', worker: 'social2',
    people: [person('Marie', 'Cvičná', '1962-10-05', 'applicant'), person('Dominik', 'Cvičný', '2013-05-16', 'foster_child'), person('Karolína', 'Cvičná', '2015-11-23', 'foster_child')],
    incomes: [{ kind: 'foster_reward', amount: 19800 }], benefits: [{ kind: 'foster_benefit', amount: 16400, housingPart: null, paidTo: 'household' }, benefit(8000, 8000, 'agency')],
    home: { flat: 'OV-03', monthsAgo: 20, startDay: 1, scenario: 'benefit_late' },
  },
  {
    ...one, key: 'zkusebni', name: 'Zkušební Josef a Věra (chybný variabilní symbol)', ethos: '9.1', worker: 'social2',
    people: [person('Josef', 'Zkušební', '1955-01-30', 'applicant'), person('Věra', 'Zkušební', '1958-06-11', 'partner')],
    incomes: [{ kind: 'pension', amount: 18900 }, { kind: 'pension', amount: 16600 }], benefits: [benefit(4200, 4200)],
    home: { flat: 'PL-04', monthsAgo: 18, startDay: 10, scenario: 'wrong_symbol' },
  },
  {
    ...one, key: 'modelovy', name: 'Modelový Petr (přeplatek)', ethos: '3.1', worker: 'social2',
    people: [person('Petr', 'Modelový', '1979-03-19', 'applicant'), person('Iveta', 'Modelová', '1982-07-07', 'partner')],
    incomes: [{ kind: 'employment', amount: 26900 }, { kind: 'part_time', amount: 11200 }], benefits: [],
    home: { flat: 'OV-02', monthsAgo: 17, startDay: 1, scenario: 'overpayment' },
  },
  {
    ...one, key: 'prikladni', name: 'Příkladní Ondřej a Tereza (tři měsíce nedoplatku)', ethos: '8.1', worker: 'social2',
    people: [person('Ondřej', 'Příkladný', '1996-12-15', 'applicant'), person('Tereza', 'Příkladná', '1998-02-28', 'partner'), person('Viktor', 'Příkladný', '2023-05-20', 'child'), person('Vanda', 'Příkladná', '2022-08-08', 'child')],
    incomes: [{ kind: 'part_time', amount: 12600 }, { kind: 'parental', amount: 9500 }], benefits: [benefit(14800, 9500)],
    home: { flat: 'OV-04', monthsAgo: 16, startDay: 20, scenario: 'three_months' },
  },
  {
    ...one, key: 'rehorova', name: 'Řehořovzorová Klára (plnění z garance a regres)', ethos: '6.3', worker: 'social',
    people: [person('Klára', 'Řehořovzorová', '2005-09-09', 'applicant')],
    incomes: [{ kind: 'employment', amount: 19900 }], benefits: [benefit(3600, 3600)],
    home: { flat: 'PL-01', monthsAgo: 14, startDay: 1, scenario: 'guarantee' },
  },
  {
    ...one, key: 'chvalovzorny', name: 'Chvalovzorný Bohumil (smlouva končí za 45 dní)', ethos: '9.1', worker: 'social',
    people: [person('Bohumil', 'Chvalovzorný', '1959-04-04', 'applicant')],
    incomes: [{ kind: 'pension', amount: 20900 }], benefits: [benefit(7400, 7400)], needs: ['lift_or_ground_floor'],
    home: { flat: 'PL-02', monthsAgo: 11, startDay: 1, scenario: 'lease_ending' },
  },
  {
    ...one, key: 'chranena', name: 'Ukázková Simona', ethos: '10.1', quiet: true, referred: true, worker: 'social',
    people: [person('Simona', 'Ukázková', '1991-07-17', 'applicant'), person('Daniel', 'Ukázkový', '2012-10-10', 'child'), person('Tobiáš', 'Ukázkový', '2015-05-05', 'child'), person('Julie', 'Ukázková', '2020-02-14', 'child')],
    incomes: [{ kind: 'employment', amount: 24900 }], benefits: [benefit(23500, 12600)], wishes: [{ kind: 'avoid_part', value: 'Skvrňany' }, { kind: 'city', value: 'Plzeň' }], home: null,
  },
  {
    ...one, key: 'modelovi', name: 'Modelovi Ivo a Hana', ethos: '9.1', worker: 'social', needs: ['pets'],
    people: [person('Ivo', 'Modelový', '1986-06-06', 'applicant'), person('Hana', 'Modelová', '1988-10-21', 'partner'), person('Žaneta', 'Modelová', '2014-03-30', 'child'), person('Čeněk', 'Modelový', '2018-07-02', 'child')],
    incomes: [{ kind: 'employment', amount: 29800 }, { kind: 'part_time', amount: 9400 }], benefits: [benefit(9600, 6200)], wishes: [{ kind: 'city', value: 'Plzeň' }], home: null,
  },
  {
    ...one, key: 'sedmiclenna', name: 'Cvičných rodina', ethos: '13.1', worker: 'social',
    people: [person('Radek', 'Cvičný', '1983-01-01', 'applicant'), person('Monika', 'Cvičná', '1985-04-18', 'partner'), person('Radek', 'Cvičný', '2007-03-03', 'child'), person('Monika', 'Cvičná', '2009-09-12', 'child'), person('Denis', 'Cvičný', '2012-12-24', 'child'), person('Laura', 'Cvičná', '2016-06-06', 'child'), person('Samuel', 'Cvičný', '2020-10-31', 'child')],
    incomes: [{ kind: 'employment', amount: 27500 }, { kind: 'part_time', amount: 11800 }], benefits: [benefit(20400, 12000)], wishes: [{ kind: 'city', value: 'Plzeň' }], home: null,
  },
  {
    ...one, key: 'zkusebni2', name: 'Zkušební Alžběta', ethos: '8.1', interpreter: 'uk', worker: 'social2',
    people: [person('Alžběta', 'Zkušební', '1988-11-11', 'applicant'), person('Marek', 'Zkušební', '2018-08-18', 'child')],
    incomes: [{ kind: 'employment', amount: 21600 }], benefits: [benefit(9200, 6400)], needs: ['near_school'], home: null,
  },
  {
    ...one, key: 'prikladna2', name: 'Příkladná Zdeňka', ethos: '9.1', worker: 'social',
    people: [person('Zdeňka', 'Příkladná', '1953-02-02', 'applicant')],
    incomes: [{ kind: 'pension', amount: 16400 }], benefits: [], needs: ['step_free'], home: null,
  },
];
