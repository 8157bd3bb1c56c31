export interface DemoFlat {
  readonly code: string;
  readonly city: 'Plzeň' | 'Ostrava';
  readonly street: string;
  readonly houseNumber: string;
  readonly postalCode: string;
  readonly part: string;
  readonly layout: string;
  readonly areaM2: number;
  readonly floor: number;
  readonly lift: boolean;
  readonly stepFree: boolean;
  readonly pets: boolean;
  /** Kč a month. */
  readonly rent: number;
  readonly services: number;
  readonly landlord: string;
  readonly model: 'A' | 'B' | 'C';
  /** Model A: the agency collects the rent for the landlord; otherwise it goes straight to him. */
  readonly collects: boolean;
  /** B and C: what the agency owes the owner, Kč a month. */
  readonly ownerRent: number | null;
}

/** The ten flats: four cities' worth of contract shapes in two cities. House numbers far above real ones. */
export const FLATS: readonly DemoFlat[] = [
  { code: 'PL-01', city: 'Plzeň', street: 'Koterovská', houseNumber: '9001', postalCode: '326 00', part: 'Slovany', layout: '1+kk', areaM2: 28, floor: 2, lift: false, stepFree: false, pets: true, rent: 7400, services: 2100, landlord: 'vzorny', model: 'A', collects: true, ownerRent: null },
  { code: 'PL-02', city: 'Plzeň', street: 'Skvrňanská', houseNumber: '9002', postalCode: '318 00', part: 'Skvrňany', layout: '1+1', areaM2: 36, floor: 0, lift: false, stepFree: true, pets: true, rent: 8600, services: 2600, landlord: 'ukazkova', model: 'A', collects: false, ownerRent: null },
  { code: 'PL-03', city: 'Plzeň', street: 'Slovanská', houseNumber: '9003', postalCode: '326 00', part: 'Slovany', layout: '2+kk', areaM2: 46, floor: 4, lift: true, stepFree: true, pets: false, rent: 10900, services: 3300, landlord: 'cvicny', model: 'C', collects: false, ownerRent: 10500 },
  { code: 'PL-04', city: 'Plzeň', street: 'Rokycanská', houseNumber: '9004', postalCode: '312 00', part: 'Lobzy', layout: '2+1', areaM2: 54, floor: 1, lift: false, stepFree: false, pets: true, rent: 11800, services: 3700, landlord: 'vzorny', model: 'B', collects: false, ownerRent: 11200 },
  { code: 'PL-05', city: 'Plzeň', street: 'Masarykova', houseNumber: '9005', postalCode: '312 00', part: 'Doubravka', layout: '3+1', areaM2: 68, floor: 3, lift: true, stepFree: true, pets: true, rent: 13900, services: 4800, landlord: 'cvicny', model: 'B', collects: false, ownerRent: 13200 },
  { code: 'PL-06', city: 'Plzeň', street: 'Toužimská', houseNumber: '9006', postalCode: '323 00', part: 'Bolevec', layout: '3+1', areaM2: 72, floor: 2, lift: true, stepFree: true, pets: true, rent: 13500, services: 5200, landlord: 'ukazkova', model: 'A', collects: true, ownerRent: null },
  { code: 'OV-01', city: 'Ostrava', street: 'Výškovická', houseNumber: '9007', postalCode: '700 30', part: 'Zábřeh', layout: '1+1', areaM2: 34, floor: 1, lift: false, stepFree: false, pets: true, rent: 6900, services: 2600, landlord: 'byty', model: 'A', collects: false, ownerRent: null },
  { code: 'OV-02', city: 'Ostrava', street: 'Horní', houseNumber: '9008', postalCode: '700 30', part: 'Bělský Les', layout: '2+1', areaM2: 52, floor: 5, lift: true, stepFree: true, pets: true, rent: 10200, services: 3900, landlord: 'byty', model: 'B', collects: false, ownerRent: 9700 },
  { code: 'OV-03', city: 'Ostrava', street: 'Hladnovská', houseNumber: '9009', postalCode: '710 00', part: 'Muglinov', layout: '3+1', areaM2: 66, floor: 2, lift: false, stepFree: false, pets: true, rent: 12300, services: 4900, landlord: 'byty', model: 'B', collects: false, ownerRent: 11700 },
  { code: 'OV-04', city: 'Ostrava', street: 'Těšínská', houseNumber: '9010', postalCode: '710 00', part: 'Slezská Ostrava', layout: '4+1', areaM2: 84, floor: 1, lift: false, stepFree: false, pets: true, rent: 14600, services: 6100, landlord: 'mesto', model: 'C', collects: false, ownerRent: 12500 },
];
