import fc from 'fast-check';
import { halere, id, isoDate, isRefusal, type Id, type IsoDate } from '#kernel';
import { planMerge, type MergeChoices, type MergePlan } from './merge';
import { LIST_NAMES, type HouseholdRecord, type ListName, type RowOf } from './record';
import { planUnmerge, type UnmergePlan } from './unmerge';

const today = isoDate('2026-11-21');
let made = 0;
const newRowId = (): Id => id(`00000000-0000-7000-8000-${String((made += 1)).padStart(12, '0')}`);

const fields = (different: Partial<HouseholdRecord['fields']> = {}): HouseholdRecord['fields'] => ({
  name: 'Vzorná Jana', appliedOn: isoDate('2026-03-01'), waitingSince: isoDate('2026-03-01'), referredByPartnerId: null, phone: null, email: null, contactAddress: null,
  interpreterLanguage: null, quietMode: false, privacyNoticeOn: null, incomeStatedOn: null, needsStatedOn: null, ...different,
});
const member = (givenName: string, familyName: string, birthDate: string, relation = 'applicant') =>
  ({ id: newRowId(), givenName, familyName, birthDate: isoDate(birthDate), relation, isContact: relation === 'applicant', leftOn: null as IsoDate | null });
const household = (different: Partial<HouseholdRecord> = {}): HouseholdRecord =>
  ({ id: newRowId(), fields: fields(), members: [member('Jana', 'Vzorná', '1990-05-01')], situations: [], incomes: [], benefits: [], needs: [], wishes: [], consents: [], ...different });
const income = (amount: number, memberId: Id | null = null) =>
  ({ id: newRowId(), memberId, kind: 'part_time', amount: halere(amount), validFrom: isoDate('2026-01-01'), validTo: null as IsoDate | null, evidence: null });

/** What the database does with a plan, in memory. */
function applied(record: HouseholdRecord, plan: { fields?: Partial<HouseholdRecord['fields']>; add: readonly RowOf[]; remove: readonly RowOf[]; respell: readonly { id: Id; to: object }[] }): HouseholdRecord {
  const lists = Object.fromEntries(LIST_NAMES.map((list: ListName) => [list, [
    ...(record[list] as readonly { id: Id }[]).filter((row) => !plan.remove.some((one) => one.row.id === row.id)).map((row) => ({ ...row, ...plan.respell.find((one) => one.id === row.id)?.to })),
    ...plan.add.filter((one) => one.list === list).map(({ row }) => row),
  ]]));
  return { ...record, fields: { ...record.fields, ...plan.fields }, ...lists } as HouseholdRecord;
}
const merge = (kept: HouseholdRecord, plan: MergePlan): HouseholdRecord =>
  applied(kept, { fields: plan.after, add: plan.added, remove: plan.removed, respell: plan.changed.map(({ id: row, after }) => ({ id: row, to: after })) });
const unmerge = (now: HouseholdRecord, plan: UnmergePlan): HouseholdRecord =>
  applied(now, { fields: plan.fields, add: plan.restore, remove: plan.remove, respell: plan.respell.map(({ id: row, before }) => ({ id: row, to: before })) });
/** Lists are sets: the order rows come back in says nothing. */
const asSets = (record: HouseholdRecord) => ({ ...record, ...Object.fromEntries(LIST_NAMES.map((list) => [list, [...(record[list] as readonly { id: Id }[])].sort((a, b) => (a.id < b.id ? -1 : 1))])) });
function planned(kept: HouseholdRecord, merged: HouseholdRecord, choices: MergeChoices = {}): MergePlan {
  const plan = planMerge(kept, merged, choices, newRowId, today);
  if (isRefusal(plan)) throw new Error(plan.code);
  return plan;
}

describe('one family written down twice', () => {
  it('keeps the earlier day of waiting, the quiet mode of either, and fills in what the kept one does not say', () => {
    const kept = household({ fields: fields({ phone: '777 123 456', waitingSince: isoDate('2026-03-01') }) });
    const merged = household({ fields: fields({ phone: '603 000 111', email: 'jana@example.com', quietMode: true, appliedOn: isoDate('2025-12-24'), waitingSince: isoDate('2025-12-24') }) });
    expect(planned(kept, merged).after).toEqual({ email: 'jana@example.com', quietMode: true, appliedOn: '2025-12-24', waitingSince: '2025-12-24' });
    expect(planned(kept, merged, { takeFields: ['phone'] }).after).toMatchObject({ phone: '603 000 111' });
    expect(planned(merged, kept).after).not.toHaveProperty('waitingSince');
  });

  it('does not write one person twice; who is not there yet comes along, but for whom somebody leaves out', () => {
    const kept = household({ members: [member('Jana', 'Vzorná', '1990-05-01'), member('Ema', 'Vzorná', '2017-02-03', 'child')] });
    const adam = member('Adam', 'Vzorný', '2019-08-14', 'child');
    const merged = household({ members: [member('JANA', 'Vzorna', '1990-05-01'), member('Petr', 'Vzorný', '1988-08-08', 'partner'), adam] });
    expect(planned(kept, merged).added.map((one) => one.list === 'members' && one.row.givenName)).toEqual(['Petr', 'Adam']);
    expect(planned(kept, merged, { leaveMembers: [adam.id] }).added).toHaveLength(1);
  });

  it('twins who are in both stay two', () => {
    const twins = () => [member('Jana', 'Vzorná', '1990-05-01'), member('Petr', 'Vzorný', '2018-03-04', 'child'), member('Petra', 'Vzorná', '2018-03-04', 'child')];
    expect(planned(household({ members: twins() }), household({ members: twins() })).added).toEqual([]);
  });

  it('an income comes with its person, is not doubled, and holds for the list a person chose', () => {
    const [jana, her] = [member('Jana', 'Vzorná', '1990-05-01'), member('Jana', 'Vzorná', '1990-05-01')];
    const kept = household({ members: [jana], incomes: [income(1_900_000, jana.id)], fields: fields({ incomeStatedOn: isoDate('2026-05-05') }) });
    const merged = household({ members: [her], incomes: [income(1_900_000, her.id), income(300_000, her.id)], fields: fields({ incomeStatedOn: isoDate('2026-04-04') }) });
    expect(planned(kept, merged).added).toEqual([]);
    const both = planned(kept, merged, { means: 'both' });
    expect(both.added).toMatchObject([{ list: 'incomes', row: { amount: 300_000, memberId: jana.id } }]);
    expect(both.after).toEqual({ incomeStatedOn: '2026-04-04' });
    expect(planned(household({ ...kept, incomes: [income(5, jana.id)] }), merged, { means: 'merged' })).toMatchObject({ removed: [{ list: 'incomes', row: { amount: 5 } }], added: [{}, {}] });
  });

  it('the spelling of a person may be taken over, and goes back', () => {
    const kept = household({ members: [member('Jana', 'Vzorna', '1990-05-01')] });
    const merged = household();
    const plan = planned(kept, merged, { takeSpelling: [merged.members[0]!.id] });
    expect(plan.changed).toMatchObject([{ before: { familyName: 'Vzorna' }, after: { familyName: 'Vzorná' } }]);
    expect(unmerge(merge(kept, plan), planUnmerge(merge(kept, plan), plan))).toEqual(kept);
  });

  it('refuses one household with itself, and wishes that contradict', () => {
    const one = household();
    expect(planMerge(one, one, {}, newRowId, today)).toMatchObject({ code: 'merge_same_household' });
    const [here, notHere] = [household({ wishes: [{ id: newRowId(), kind: 'city', value: 'Plzeň' }] }), household({ wishes: [{ id: newRowId(), kind: 'avoid_city', value: 'plzen' }] })];
    expect(planMerge(here, notHere, { wishes: 'both' }, newRowId, today)).toMatchObject({ code: 'wishes_contradict' });
    expect(planMerge(here, notHere, {}, newRowId, today)).not.toHaveProperty('code');
  });
});

describe('taking a merge back', () => {
  it('leaves what has happened since: a new phone, an ended income, a child born, needs said anew', () => {
    const [jana, her] = [member('Jana', 'Vzorná', '1990-05-01'), member('Jana', 'Vzorná', '1990-05-01')];
    const kept = household({ members: [jana] });
    const merged = household({ members: [her], fields: fields({ phone: '777 123 456', email: 'jana@example.com' }), incomes: [income(1_900_000, her.id)], needs: [{ id: newRowId(), need: 'pets', required: true }] });
    const plan = planned(kept, merged);
    const after = merge(kept, plan);
    const born = member('Nela', 'Vzorná', '2026-11-01', 'child');
    const now: HouseholdRecord = {
      ...after, fields: { ...after.fields, phone: '605 605 605' }, members: [...after.members, born],
      incomes: after.incomes.map((row) => ({ ...row, validTo: isoDate('2026-10-31') })), needs: [{ id: newRowId(), need: 'step_free', required: true }],
    };
    const undo = planUnmerge(now, plan);
    expect([...undo.stays].sort()).toEqual(['incomes', 'needs', 'phone']);
    const back = unmerge(now, undo);
    expect(back.fields).toMatchObject({ phone: '605 605 605', email: null });
    expect(back.members).toEqual([jana, born]);
    expect(back.incomes).toHaveLength(1);
    expect(back.needs).toMatchObject([{ need: 'step_free' }]);
  });

  it('a person somebody’s new income names stays with it', () => {
    const kept = household();
    const merged = household({ members: [member('Jana', 'Vzorná', '1990-05-01'), member('Petr', 'Vzorný', '1988-08-08', 'partner')] });
    const plan = planned(kept, merged);
    const after = merge(kept, plan);
    expect(planUnmerge({ ...after, incomes: [income(100, plan.added[0]!.row.id)] }, plan).remove).toEqual([]);
  });
});

const day = fc.constantFrom('1988-01-01', '1990-05-01', '2015-03-03', '2026-01-01', '2026-05-05').map(isoDate);
const maybeDay = fc.option(fc.constantFrom('2026-01-01', '2026-05-05').map(isoDate));
const rowId = fc.constant(null).map(newRowId);
const choice = fc.option(fc.constantFrom('kept' as const, 'merged' as const, 'both' as const));
const records = fc.record({
  name: fc.constantFrom('A', 'B'), phone: fc.option(fc.constantFrom('777123456', '603111222')), email: fc.option(fc.constant('a@example.com')), quietMode: fc.boolean(),
  waitingSince: fc.constantFrom('2025-01-01', '2026-02-02').map(isoDate), incomeStatedOn: maybeDay, needsStatedOn: maybeDay, privacyNoticeOn: maybeDay,
  people: fc.uniqueArray(fc.record({ id: rowId, givenName: fc.constantFrom('Jana', 'Petr', 'Ema', 'Adam'), familyName: fc.constantFrom('Vzorná', 'Vzorna', 'Malá'), birthDate: day, relation: fc.constantFrom('child', 'partner', 'other'), isContact: fc.boolean(), leftOn: fc.constant(null) }), { maxLength: 4, selector: (one) => `${one.givenName}|${one.familyName}|${one.birthDate}` }),
  incomes: fc.array(fc.record({ id: rowId, memberId: fc.constant(null), kind: fc.constantFrom('pension', 'other'), amount: fc.constantFrom(1, 2).map(halere), validFrom: day, validTo: maybeDay, evidence: fc.constant(null) }), { maxLength: 3 }),
  benefits: fc.array(fc.record({ id: rowId, kind: fc.constant('other'), payer: fc.constant('ÚP'), amount: fc.constantFrom(1, 2).map(halere), housingPart: fc.constant(null), paidTo: fc.constant('household'), decidedOn: fc.constant(null), validFrom: day, validTo: maybeDay }), { maxLength: 2 }),
  needs: fc.uniqueArray(fc.record({ id: rowId, need: fc.constantFrom('pets', 'step_free', 'smoking'), required: fc.boolean() }), { maxLength: 3, selector: (one) => one.need }),
  wishes: fc.uniqueArray(fc.record({ id: rowId, kind: fc.constantFrom('city', 'avoid_city'), value: fc.constantFrom('Plzeň', 'Brno', 'Most') }), { maxLength: 3, selector: (one) => one.value }),
  situations: fc.array(fc.record({ id: rowId, ethosCode: fc.constantFrom('3.2', '8.1'), since: day, note: fc.constant(null) }), { maxLength: 2 }),
  consents: fc.array(fc.record({ id: rowId, purpose: fc.constant('reminders_by_sms'), givenOn: day, validTo: maybeDay, withdrawnOn: fc.constant(null), evidence: fc.constant('formulář') }), { maxLength: 2 }),
}).map(({ name, phone, email, quietMode, waitingSince, incomeStatedOn, needsStatedOn, privacyNoticeOn, people, ...lists }): HouseholdRecord => ({
  id: newRowId(), fields: fields({ name, phone, email, quietMode, waitingSince, appliedOn: waitingSince, incomeStatedOn, needsStatedOn, privacyNoticeOn }),
  members: [member('Karla', 'Hlavní', '1970-07-07'), ...people], ...lists,
}));

describe('properties', () => {
  it('merged and taken back, both are what they were', () => {
    let tried = 0;
    fc.assert(fc.property(records, records, choice, choice, choice, fc.boolean(), (kept, merged, means, needs, wishes, spell) => {
      const plan = planMerge(kept, merged, { means, needs, wishes, takeSpelling: spell ? merged.members.map((one) => one.id) : [] }, newRowId, today);
      if (isRefusal(plan)) return;
      tried += 1;
      const untouched = structuredClone(merged);
      const after = merge(kept, plan);
      const undo = planUnmerge(after, plan);
      expect(undo.stays).toEqual([]);
      expect(asSets(unmerge(after, undo))).toEqual(asSets(kept));
      expect(merged).toEqual(untouched);
    }), { numRuns: 300 });
    expect(tried).toBeGreaterThan(100);
  });

  it('with both lists chosen, nothing either household said is lost', () => {
    fc.assert(fc.property(records, records, (kept, merged) => {
      const plan = planMerge(kept, merged, { means: 'both', needs: 'both', wishes: 'both' }, newRowId, today);
      if (isRefusal(plan)) return;
      const after = merge(kept, plan);
      expect(plan.removed).toEqual([]);
      const said = (record: HouseholdRecord): string[] => [...record.incomes.map((row) => `${row.kind}${row.amount}${row.validFrom}${row.validTo}`), ...record.needs.map((row) => row.need), ...record.wishes.map((row) => row.kind + row.value), ...record.members.map((row) => row.givenName + row.birthDate)];
      for (const one of [...said(kept), ...said(merged)]) expect(said(after)).toContain(one);
      expect(after.fields.waitingSince <= kept.fields.waitingSince && after.fields.waitingSince <= merged.fields.waitingSince).toBe(true);
    }), { numRuns: 300 });
  });
});
