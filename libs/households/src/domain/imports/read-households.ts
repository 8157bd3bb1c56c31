import { ageOn, halere, refusal, titleKey, type Id, type IsoDate, type Refusal } from '#kernel';
import type { ImportFault, ImportRecord } from '#platform';
import { ETHOS, isEthosCode } from '../ethos';
import { examineMember } from '../intake-rules';
import { examineHousehold, type BenefitInput, type IncomeInput, type NewHousehold } from '../new-household';
import { HOUSEHOLD_COLUMNS, ROW_COLUMNS, type HouseholdColumn, type PersonRow } from './columns';
import type { HouseholdImportRefusal } from './sentences';

/** What the reading has to know beside the sheet. */
export interface Known {
  readonly asOf: IsoDate;
  /** Partner organisations by the key of their name (`titleKey`). */
  readonly partners: ReadonlyMap<string, Id>;
}

const UNLIKELY_BELOW = halere(100_000);
const UNLIKELY_ABOVE = halere(10_000_000);
const ADULT = 18;

/** Rows of one number are one household, wherever they stand; a row without a number is a household of its own, with that fault. */
export function readHouseholds(rows: readonly PersonRow[], known: Known): ImportRecord<NewHousehold>[] {
  const groups = new Map<string, PersonRow[]>();
  for (const row of rows) {
    const key = row.values.key === null ? `row ${row.number}` : titleKey(row.values.key) || row.values.key;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()].map((group) => new HouseholdReader(group, known).read());
}

/** "3.2", its words, or the 3rd of February: what spreadsheets make of "3.2". */
export function ethosCodeOf(text: string): string {
  const date = /^\d{4}-(\d{2})-(\d{2})$/.exec(text);
  const code = date ? `${Number(date[2])}.${Number(date[1])}` : text.replace(',', '.').replace(/^ethos\s*/i, '');
  if (isEthosCode(code)) return code;
  const words = titleKey(text);
  return ETHOS.find(({ cs, en }) => titleKey(cs) === words || titleKey(en) === words)?.code ?? text;
}

class HouseholdReader {
  private readonly errors: ImportFault[] = [];
  private readonly warnings: ImportFault[] = [];
  private readonly head: PersonRow;
  /** The rows of incomes and benefits, and the columns of wishes, in the order of the draft's lists. */
  private readonly incomeRows: PersonRow[] = [];
  private readonly benefitRows: PersonRow[] = [];
  private readonly wishColumns: HouseholdColumn[] = [];

  constructor(
    private readonly rows: readonly PersonRow[],
    private readonly known: Known,
  ) {
    this.head = rows[0]!;
  }

  read(): ImportRecord<NewHousehold> {
    if (this.head.values.key === null) this.missing(this.head, 'key');
    const draft = this.draft();
    if (!this.wrong()) this.examine(draft);
    if (!this.wrong()) this.doubt(draft);
    const { givenName, familyName } = this.head.values;
    return {
      rows: this.rows.map(({ number }) => number), label: [familyName, givenName].filter((name) => name !== null).join(' ') || (this.head.values.key ?? ''),
      draft: this.wrong() ? null : draft, identity: this.rows.map(({ values, unread }) => [{ ...values, key: null }, [...unread]]), errors: this.errors, warnings: this.warnings,
    };
  }

  private draft(): NewHousehold {
    const partner = this.fact('partner');
    const partnerId = partner === null ? null : this.known.partners.get(titleKey(partner));
    if (partnerId === undefined) this.error(this.at('partner'), 'partner', refusal('import_partner_unknown', { name: partner!.slice(0, 60) }));
    const email = this.fact('email');
    if (email !== null && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) this.error(this.at('email'), 'email', refusal('import_email', { value: email.slice(0, 60) }));
    for (const key of Object.keys(HOUSEHOLD_COLUMNS) as HouseholdColumn[]) if (!ROW_COLUMNS.has(key)) this.agree(key);
    return {
      appliedOn: this.fact('appliedOn'), referredByPartnerId: partnerId ?? null, quietMode: this.fact('quietMode'), privacyNoticeOn: this.fact('privacyNoticeOn'),
      phone: this.fact('phone'), email, contactAddress: this.fact('contactAddress'), interpreterLanguage: this.fact('interpreterLanguage'),
      members: this.rows.map((row, index) => this.member(row, index)), situation: this.situation(), incomes: this.incomes(), benefits: this.benefits(),
      needs: this.fact('needs')?.map((need) => ({ need })) ?? null, wishes: this.wishes(), consents: this.consents(),
    };
  }

  private member(row: PersonRow, index: number): NewHousehold['members'][number] {
    for (const key of ['givenName', 'familyName', 'birthDate'] as const) if (row.values[key] === null) this.missing(row, key);
    const { givenName, familyName, birthDate, relation } = row.values;
    // The row a family begins with is the applicant's unless it says something else.
    if (relation === null && index > 0) this.missing(row, 'relation');
    return { givenName: givenName ?? '', familyName: familyName ?? '', birthDate: birthDate ?? this.known.asOf, relation: relation ?? 'applicant' };
  }

  private situation(): NewHousehold['situation'] {
    const text = this.fact('ethos');
    if (text === null) return null;
    return { ethosCode: ethosCodeOf(text), since: this.fact('situationSince') ?? this.assumed(this.at('ethos'), 'situationSince'), note: this.fact('situationNote') };
  }

  /** Null while no row says an amount: nobody asked. Zero says that there is none. */
  private incomes(): IncomeInput[] | null {
    const told = this.rows.filter(({ values }) => values.incomeAmount !== null || values.incomeKind !== null);
    for (const row of told) if (row.values.incomeAmount === null) this.missing(row, 'incomeAmount');
    const paid = told.filter(({ values }) => (values.incomeAmount ?? 0) !== 0);
    this.incomeRows.push(...paid);
    const incomes = paid.map((row) => {
      if (row.values.incomeKind === null) this.missing(row, 'incomeKind');
      return { kind: row.values.incomeKind ?? 'other', amount: row.values.incomeAmount!, validFrom: row.values.incomeFrom ?? this.assumed(row, 'incomeFrom'), evidence: row.values.incomeEvidence };
    });
    return told.length === 0 ? null : incomes;
  }

  private benefits(): BenefitInput[] | null {
    const told = this.rows.filter(({ values }) => values.benefitAmount !== null || values.benefitKind !== null);
    const granted = told.filter(({ values }) => values.benefitAmount !== 0 || values.benefitKind !== null);
    this.benefitRows.push(...granted);
    const benefits = granted.map((row) => {
      const { benefitKind, benefitAmount, benefitPayer, benefitHousingPart, benefitPaidTo, benefitFrom } = row.values;
      if (benefitKind === null) this.missing(row, 'benefitKind');
      if (benefitAmount === null) this.missing(row, 'benefitAmount');
      return {
        kind: benefitKind ?? 'other', payer: benefitPayer ?? '', amount: benefitAmount ?? halere(0), housingPart: benefitHousingPart, paidTo: benefitPaidTo ?? 'household',
        validFrom: benefitFrom ?? this.assumed(row, 'benefitFrom'),
      };
    });
    return told.length === 0 ? null : benefits;
  }

  private wishes(): NewHousehold['wishes'] {
    const places = ([['cities', 'city'], ['parts', 'part'], ['avoidCities', 'avoid_city'], ['avoidParts', 'avoid_part']] as const)
      .flatMap(([column, kind]) => (this.fact(column) ?? []).map((value) => ({ column, kind, value })));
    const [most, rooms] = [this.fact('maxTotal'), this.fact('minRooms')];
    const wishes = [
      ...places,
      ...(most === null ? [] : [{ column: 'maxTotal' as const, kind: 'max_total', value: String(Math.floor(most / 100)) }]),
      ...(rooms === null ? [] : [{ column: 'minRooms' as const, kind: 'min_rooms', value: String(rooms) }]),
    ];
    this.wishColumns.push(...wishes.map(({ column }) => column));
    return wishes.map(({ kind, value }) => ({ kind, value }));
  }

  private consents(): NewHousehold['consents'] {
    const purposes = this.fact('consents');
    if (purposes === null) return null;
    const givenOn = this.fact('consentOn');
    if (givenOn === null && purposes.length > 0) this.missing(this.at('consents'), 'consentOn');
    return purposes.map((purpose) => ({ purpose, givenOn: givenOn ?? this.known.asOf, validTo: this.fact('consentTo'), evidence: this.fact('consentEvidence') ?? '' }));
  }

  /** The rules of the form, part by part, so that one fault does not hide the others. */
  private examine(draft: NewHousehold): void {
    const { asOf } = this.known;
    const members = draft.members.map((member, index) => examineMember(member, asOf, `members.${index}`));
    for (const no of members) if (no) this.refuse(no);
    if (this.errors.length > 0) return;
    const nobody: NewHousehold = { members: draft.members };
    const parts: Partial<NewHousehold>[] = [{}, { appliedOn: draft.appliedOn ?? null }, { privacyNoticeOn: draft.privacyNoticeOn ?? null }, { situation: draft.situation ?? null }, { wishes: draft.wishes ?? null }, { consents: draft.consents ?? null }];
    const verdicts = parts.map((part) => examineHousehold({ ...nobody, ...part }, asOf));
    const wrongPeople = verdicts[0];
    for (const no of wrongPeople ? [wrongPeople] : verdicts) if (no) this.refuse(no);
    if (wrongPeople) return;
    for (const [index, income] of (draft.incomes ?? []).entries()) this.refuseAt(examineHousehold({ ...nobody, incomes: [income] }, asOf), index);
    for (const [index, benefit] of (draft.benefits ?? []).entries()) this.refuseAt(examineHousehold({ ...nobody, benefits: [benefit] }, asOf), index);
  }

  private refuseAt(no: Refusal | null, index: number): void {
    if (no) this.refuse({ ...no, field: no.field?.replace(/\.0\./, `.${index}.`) ?? null });
  }

  /** What may be right and is seldom so. */
  private doubt(draft: NewHousehold): void {
    if (draft.incomes === null && draft.benefits === null) this.warn(this.head, 'incomeAmount', refusal('import_income_missing'));
    for (const [index, { amount }] of (draft.incomes ?? []).entries()) {
      if (amount < UNLIKELY_BELOW || amount > UNLIKELY_ABOVE) this.warn(this.incomeRows[index]!, 'incomeAmount', refusal('import_income_unlikely', { amount }));
    }
    const applicant = draft.members.find(({ relation }) => relation === 'applicant')!;
    const age = ageOn(applicant.birthDate, this.known.asOf);
    if (age < ADULT) this.warn(this.rows[draft.members.indexOf(applicant)]!, 'birthDate', refusal('import_applicant_minor', { age }));
    for (const [index, member] of draft.members.entries()) {
      if (member.relation === 'child' && member.birthDate < applicant.birthDate) this.warn(this.rows[index]!, 'birthDate', refusal('import_child_older'));
    }
  }

  /** The first row that says it. */
  private at(key: HouseholdColumn): PersonRow {
    return this.rows.find(({ values }) => values[key] !== null) ?? this.head;
  }

  private fact<Key extends HouseholdColumn>(key: Key): PersonRow['values'][Key] {
    return this.at(key).values[key];
  }

  private agree(key: HouseholdColumn): void {
    const first = this.at(key);
    const other = this.rows.find(({ values }) => values[key] !== null && JSON.stringify(values[key]) !== JSON.stringify(first.values[key]));
    if (other) this.error(other, key, refusal('import_household_fact_differs', { other: first.number }));
  }

  private assumed(row: PersonRow, key: HouseholdColumn): IsoDate {
    const sinceOn = this.fact('appliedOn') ?? this.known.asOf;
    if (!row.unread.has(key)) this.warn(row, key, refusal('import_since_assumed', { sinceOn }));
    return sinceOn;
  }

  private missing(row: PersonRow, key: HouseholdColumn): void {
    if (!row.unread.has(key)) this.error(row, key, refusal('sheet_cell_missing'));
  }

  private refuse(no: Refusal): void {
    const { row, column } = this.placeOf(no.field ?? '');
    this.error(row, column, no as Refusal<HouseholdImportRefusal>);
  }

  /** The cell a field of the form came from. */
  private placeOf(field: string): { readonly row: PersonRow; readonly column: HouseholdColumn } {
    const [list = '', place = '', name = ''] = field.split('.');
    const index = Number(place);
    if (list === 'members') return { row: this.rows[index] ?? this.head, column: name === '' ? (place === '' ? 'relation' : 'familyName') : (name as HouseholdColumn) };
    if (list === 'incomes') return { row: this.incomeRows[index]!, column: 'incomeAmount' };
    if (list === 'benefits') return { row: this.benefitRows[index]!, column: ({ payer: 'benefitPayer', housingPart: 'benefitHousingPart' } as const)[name as 'payer'] ?? 'benefitAmount' };
    const column: HouseholdColumn =
      list === 'wishes' ? this.wishColumns[index]!
      : list === 'consents' ? (({ givenOn: 'consentOn', validTo: 'consentTo', evidence: 'consentEvidence' } as const)[name as 'givenOn'] ?? 'consents')
      : list === 'situation' ? (place === 'since' ? 'situationSince' : 'ethos')
      : (list as HouseholdColumn);
    return { row: this.at(column), column };
  }

  private wrong(): boolean {
    return this.errors.length > 0 || this.rows.some(({ unread }) => unread.size > 0);
  }

  private error(row: PersonRow, column: HouseholdColumn, no: Refusal): void {
    this.errors.push({ row: row.number, column, refusal: no });
  }

  private warn(row: PersonRow, column: HouseholdColumn, no: Refusal): void {
    this.warnings.push({ row: row.number, column, refusal: no });
  }
}
