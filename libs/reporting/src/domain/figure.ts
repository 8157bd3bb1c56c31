import type { Language } from '#kernel';

/** The figures of the overview, in the order a manager reads them. */
export const FIGURES = [
  'flats_under_contract',
  'flats_empty',
  'void_days',
  'households_waiting',
  'households_housed',
  'persons_housed',
  'arrears',
  'guarantee_exposure',
  'families_in_care',
] as const;
export type FigureCode = (typeof FIGURES)[number];

export type FigureUnit = 'flats' | 'days' | 'households' | 'persons' | 'halere';

type Words = Readonly<Record<Language, string>>;

export interface FigureDefinition {
  readonly unit: FigureUnit;
  readonly title: Words;
  /** What is counted and what is not, so that two people count the same. */
  readonly definition: Words;
}

export const figureDefinitions: Readonly<Record<FigureCode, FigureDefinition>> = {
  flats_under_contract: {
    unit: 'flats',
    title: { cs: 'Byty pod smlouvou', en: 'Flats under contract' },
    definition: {
      cs: 'Byty, ke kterým k danému dni platí podepsaná smlouva s majitelem. Koncepty a skončené smlouvy se nepočítají. Rozpad podle typu: A zprostředkovaný nájem s garancí, B nájem a podnájem, C poskytnutí bytu.',
      en: 'Flats with a signed contract with the owner in force on the day. Drafts and ended contracts are not counted. By model: A mediated lease with guarantee, B head-lease and sublease, C provision of a flat.',
    },
  },
  flats_empty: {
    unit: 'flats',
    title: { cs: 'Prázdné byty', en: 'Empty flats' },
    definition: {
      cs: 'Byty pod smlouvou s majitelem, ve kterých k danému dni nikdo nemá podepsanou nájemní ani podnájemní smlouvu. Dny se počítají ode dne po odchodu poslední rodiny, jinak od začátku smlouvy s majitelem.',
      en: 'Flats under contract with the owner in which nobody has a signed lease or sublease on the day. Days run from the day after the last family left, otherwise from the start of the owner’s contract.',
    },
  },
  void_days: {
    unit: 'days',
    title: { cs: 'Dny neobsazenosti', en: 'Void days' },
    definition: {
      cs: 'Součet dnů za zvolené období, kdy byl byt pod smlouvou s majitelem a nikdo v něm neměl podepsanou nájemní ani podnájemní smlouvu.',
      en: 'The sum of days in the chosen period on which a flat was under contract with its owner and nobody had a signed lease or sublease in it.',
    },
  },
  households_waiting: {
    unit: 'households',
    title: { cs: 'Čekající domácnosti', en: 'Households waiting' },
    definition: {
      cs: 'Domácnosti, které do daného dne podaly žádost a k tomu dni ještě nebydlí v našem bytě ani nemají žádost uzavřenou.',
      en: 'Households that had applied by the day and on that day neither live in a flat of ours nor have had their application closed.',
    },
  },
  households_housed: {
    unit: 'households',
    title: { cs: 'Zabydlené domácnosti', en: 'Households housed' },
    definition: {
      cs: 'Domácnosti, které kdy bydlely v našem bytě. Počítají se jednou, ode dne předání bytu; není-li předávací protokol, ode dne počátku podepsané smlouvy. Odchodem se počet nesnižuje.',
      en: 'Households that have ever lived in a flat of ours. Each counts once, from the day of handover; without a handover protocol, from the first day of the signed contract. Leaving does not lower the number.',
    },
  },
  persons_housed: {
    unit: 'persons',
    title: { cs: 'Zabydlené osoby', en: 'Persons housed' },
    definition: {
      cs: 'Osoby jmenované ve smlouvách zabydlených domácností. Každá se počítá jednou, ode dne, kdy byla zabydlena domácnost; dítě narozené později ode dne narození.',
      en: 'Persons named in the contracts of households housed. Each counts once, from the day the household was housed; a child born later from its day of birth.',
    },
  },
  arrears: {
    unit: 'halere',
    title: { cs: 'Nedoplatky', en: 'Unpaid rent' },
    definition: {
      cs: 'Předpisy nájemného a služeb po splatnosti, které k danému dni nejsou uhrazené. Každý nájem je v jednom pásmu, podle nejstarší neuhrazené částky. Dávka, která obvykle přichází později v měsíci, se do té doby nepočítá. Kde platí rodina majiteli přímo a ten neodpověděl, zda peníze došly, je stav neznámý a nepočítá se.',
      en: 'Charges of rent and services past their due day that are not paid on the day. Each tenancy is in one band, by its oldest unpaid part. A benefit that usually comes later in the month is not counted until then. Where the family pays the owner directly and the owner has not said whether the money arrived, the state is unknown and is not counted.',
    },
  },
  guarantee_exposure: {
    unit: 'halere',
    title: { cs: 'Závazky garance', en: 'Guarantee exposure' },
    definition: {
      cs: 'Kolik by garanční fond nejvýše zaplatil, kdyby všechny běžící garance dosáhly svého stropu: strop každé zprostředkované smlouvy méně to, co už z něj bylo vyplaceno. Vedle toho zůstatek fondu a žádosti, o kterých se rozhoduje.',
      en: 'What the guarantee fund would pay at most if every running guarantee reached its cap: the cap of each mediated lease less what has been paid from it. Beside it the balance of the fund and the claims under decision.',
    },
  },
  families_in_care: {
    unit: 'households',
    title: { cs: 'Rodiny v péči', en: 'Families in care' },
    definition: {
      cs: 'Domácnosti, které mají k danému dni v týmu péče aspoň jednoho sociálního pracovníka. Počítá se členství v týmu, nikoli obsah práce s rodinou, který vedení nečte.',
      en: 'Households with at least one social worker in their care team on the day. Membership of a team is counted, not the content of the work, which the management does not read.',
    },
  },
};
