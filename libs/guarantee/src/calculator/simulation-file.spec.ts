import { Refused } from '#kernel';
import { readSimulation } from './simulation-file';
import { calculatorSentence } from './simulation-json';

const good = {
  asOf: '2025-08-15',
  tenancy: { model: 'A', from: '2025-01-01', to: null, dueDay: 5, components: [{ name: 'rent', amount: 1_390_000 }, { name: 'services', amount: 480_000 }] },
  changes: [{ enteredOn: '2025-11-20', kind: 'amendment', component: 'rent', amount: 1_000_000, from: '2025-10-01' }],
  defaultInterest: [{ from: '2025-01-01', percent: 12 }, { from: '2025-07-01', percent: 11.5 }],
  events: [
    { on: '2025-06-05', kind: 'payment', amount: 1_000_000, message: '…', specificSymbol: '202506' },
    { on: '2025-07-20', kind: 'reminder', month: '2025-07' },
    { on: '2026-12-03', kind: 'recovery', amount: 600_000 },
    { on: '2026-11-10', kind: 'claim', approvedOn: '2026-11-12' },
  ],
  guarantee: { covers: ['rent', 'services'], waitingDays: 30, claimWithinDays: 90, coPaymentPercent: 10, capMonths: 2, capAmount: 1_900_000, restoredByRecovery: false, fund: 12_000_000, payoutDays: 14 },
};

/** The file with one place changed: "events.0.amount" → value; undefined takes the field away. */
function changed(place: string, value: unknown): unknown {
  const copy = structuredClone(good) as unknown as Record<string, unknown>;
  const names = place.split('.');
  let at = copy;
  for (const name of names.slice(0, -1)) at = at[name] as Record<string, unknown>;
  if (value === undefined) delete at[names.at(-1)!];
  else at[names.at(-1)!] = value;
  return copy;
}

function refusedWith(text: string): { readonly code: string; readonly sentence: string } {
  try {
    readSimulation(text);
  } catch (error) {
    if (error instanceof Refused) return { code: error.refusal.code, sentence: calculatorSentence(error.refusal, 'en') };
    throw error;
  }
  return { code: 'read', sentence: '' };
}

describe('a file for the calculator', () => {
  it('is read as the contract writes it; what has a neutral meaning may be left out', () => {
    expect(readSimulation(JSON.stringify(good)).events).toHaveLength(4);
    expect(readSimulation('\ufeff' + JSON.stringify(good)).asOf).toBe('2025-08-15');
    const least = { asOf: '2025-08-15', tenancy: { model: 'B', from: '2025-01-01', components: [{ name: 'rent', amount: 0 }] } };
    expect(readSimulation(JSON.stringify(least))).toEqual({
      asOf: '2025-08-15', tenancy: { ...least.tenancy, to: null, dueDay: 5 }, changes: [], defaultInterest: [], events: [], guarantee: null,
    });
  });

  it.each([
    ['asOff', '2025-08-15', 'simulation_unknown_field', 'asOff'],
    ['tenancy.rent', 1, 'simulation_unknown_field', 'tenancy.rent'],
    ['tenancy.components.1.amuont', 1, 'simulation_unknown_field', 'tenancy.components[1].amuont'],
    ['events.1.amount', 1, 'simulation_unknown_field', 'events[1].amount'],
    ['asOf', undefined, 'simulation_missing', 'asOf'],
    ['events.0.kind', undefined, 'simulation_missing', 'events[0].kind'],
    ['asOf', '2025-02-30', 'simulation_not_date', 'asOf'],
    ['asOf', '15.8.2025', 'simulation_not_date', 'asOf'],
    ['asOf', 20250815, 'simulation_not_date', 'asOf'],
    ['events.1.month', '2025-13', 'simulation_not_month', 'events[1].month'],
    ['events.1.month', '2024-12', 'simulation_month_outside', 'events[1].month'],
    ['tenancy.to', '2024-12-31', 'simulation_ends_before_start', 'tenancy.to'],
    ['tenancy.components.0.amount', -1, 'simulation_not_amount', 'tenancy.components[0].amount'],
    ['tenancy.components.0.amount', 1.5, 'simulation_not_amount', 'tenancy.components[0].amount'],
    ['tenancy.components.0.amount', '1390000', 'simulation_not_amount', 'tenancy.components[0].amount'],
    ['tenancy.components.0.amount', 1e15, 'simulation_not_amount', 'tenancy.components[0].amount'],
    ['tenancy.components', [], 'simulation_empty', 'tenancy.components'],
    ['tenancy.components.1.name', 'rent', 'simulation_twice', 'tenancy.components[1].name'],
    ['tenancy.components', 'rent', 'simulation_not_list', 'tenancy.components'],
    ['tenancy.model', 'D', 'simulation_not_choice', 'tenancy.model'],
    ['tenancy.dueDay', 4, 'simulation_due_day', 'tenancy.dueDay'],
    ['tenancy.dueDay', 32, 'simulation_not_number', 'tenancy.dueDay'],
    ['tenancy.from', '1990-01-01', 'read', ''],
    ['tenancy', 'A', 'simulation_not_object', 'tenancy'],
    ['tenancy', [], 'simulation_not_object', 'tenancy'],
    ['events.0.kind', 'gift', 'simulation_not_choice', 'events[0].kind'],
    ['events.0.amount', 0, 'simulation_zero', 'events[0].amount'],
    ['events.0.message', 7, 'simulation_not_text', 'events[0].message'],
    ['events.0.specificSymbol', '…', 'read', ''],
    ['events.0.specificSymbol', 202506, 'simulation_not_text', 'events[0].specificSymbol'],
    ['events.3.approvedOn', '2026-11-09', 'simulation_approved_before_claimed', 'events[3].approvedOn'],
    ['guarantee', undefined, 'simulation_no_guarantee', 'events[2]'],
    ['guarantee.coPaymentPercent', 101, 'simulation_not_number', 'guarantee.coPaymentPercent'],
    ['guarantee.restoredByRecovery', 'no', 'simulation_not_flag', 'guarantee.restoredByRecovery'],
    ['guarantee.covers.0', 'pets', 'simulation_not_choice', 'guarantee.covers[0]'],
    ['changes.0.component', 'rnet', 'simulation_component_unknown', 'changes[0].component'],
    ['changes.0.kind', 'advance_notice', 'simulation_not_choice', 'changes[0].kind'],
    ['defaultInterest.1.from', '2025-01-01', 'simulation_twice', 'defaultInterest[1].from'],
    ['defaultInterest.0.percent', -1, 'simulation_not_number', 'defaultInterest[0].percent'],
    ['defaultInterest.0.percent', 11.00001, 'simulation_decimals', 'defaultInterest[0].percent'],
  ])('with %s = %p answers %s and names the place', (place, value, code, path) => {
    const answer = refusedWith(JSON.stringify(changed(place, value)));
    expect(answer.code).toBe(code);
    if (code !== 'read') expect(answer.sentence).toContain(path);
    expect(answer.sentence).not.toMatch(/[{}]/);
  });

  it('is refused when it is no JSON, too large, too long, or wants to be more than data', () => {
    for (const text of ['', '{', 'null', '[]', '"x"', '\u0000', '['.repeat(200_000)]) expect(refusedWith(text).code).toMatch(/^simulation_(not_json|broken_json|not_one_object)$/);
    expect(refusedWith(`{"asOf":"${'9'.repeat(600_000)}"}`).code).toBe('simulation_too_large');
    expect(refusedWith(JSON.stringify({ ...good, events: Array.from({ length: 2001 }, () => good.events[1]) })).code).toBe('simulation_too_many');
    expect(refusedWith(JSON.stringify(changed('tenancy.from', '1990-01-01')).replace('2025-08-15', '2149-08-15')).code).toBe('simulation_too_long');
    const long = { ...good, asOf: '2049-01-01', tenancy: { ...good.tenancy, from: '1995-01-01' }, events: Array.from({ length: 1500 }, () => good.events[0]) };
    expect(refusedWith(JSON.stringify(long)).code).toBe('simulation_too_much');
    expect(refusedWith('[]').sentence).toBe('The file must be one object in braces with the fields “asOf” and “tenancy”.');
    expect(refusedWith('{"__proto__": {"asOf": "2025-08-15"}}').code).toBe('simulation_unknown_field');
    expect(refusedWith(JSON.stringify(good).replace('"tenancy":{', '"tenancy":{"constructor":1,')).code).toBe('simulation_unknown_field');
  });

  it('names the line where its JSON breaks, and a field written twice, whose first value nobody would miss', () => {
    const lines = JSON.stringify(good, null, 1);
    expect(refusedWith(lines.replace('"dueDay": 5,', '"dueDay": 5'))).toEqual({ code: 'simulation_broken_json', sentence: 'The file is not valid JSON: reading stopped at line 8.' });
    expect(refusedWith(lines.replace(' "events": [', ' "events": [],\n "events": ['))).toMatchObject({ code: 'simulation_written_twice', sentence: expect.stringContaining('“events” is written twice in one object (line ') });
    expect(refusedWith(lines.replace('"dueDay": 5,', '"dueDay": 5, "due\\u0044ay": 6,')).code).toBe('simulation_written_twice');
    // The same word in two objects, in a message, or before an escaped quotation mark is no field twice.
    expect(refusedWith(JSON.stringify(changed('events.0.message', '{"asOf": "asOf": \\"')).replace(/,/g, ' , ')).code).toBe('read');
  });
});
