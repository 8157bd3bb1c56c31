import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { solveAllocationFile } from './allocation-solve';

describe('allocation:solve', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'zazemi-allocation-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  let files = 0;

  async function solve(content: unknown, language: 'cs' | 'en' = 'en') {
    const file = path.join(folder, `${(files += 1)}.json`);
    writeFileSync(file, typeof content === 'string' || Buffer.isBuffer(content) ? content : JSON.stringify(content));
    const lines: string[] = [];
    const warnings: string[] = [];
    let json: unknown = null;
    const code = await solveAllocationFile(file, { say: (line) => void lines.push(line), json: (value) => void (json = value), warn: (line) => void warnings.push(line) }, language);
    return { code, json, lines, warnings };
  }
  const flats = (...ids: (string | number)[]) => ids.map((id) => ({ id }));

  it('houses two rather than one with more points, and says so in JSON and to people', async () => {
    const found = await solve({ flats: flats('A', 'B'), households: flats('x', 'y'), pairs: [['x', 'A', 100], ['x', 'B', 1], ['y', 'A', 2.5]] });
    expect(found).toMatchObject({ code: 0, json: { housed: 2, score: 3.5, pairs: [['x', 'B'], ['y', 'A']], bound: 3.5, proven: true }, warnings: [] });
    expect(found.lines).toEqual(['Households housed: 2 of 2, score: 3.5.', '  x → B', '  y → A', 'Proved: no more can be housed, and no score with as many is higher.']);
  });

  it('puts several households into one flat while its places last', async () => {
    const file = { flats: [{ id: 'house', places: 5 }, { id: 'room' }], households: [{ id: 'four', size: 4 }, { id: 'two', size: 2 }, { id: 'three', size: 3 }, { id: 'one' }], pairs: [['four', 'house', 100], ['two', 'house', 1], ['three', 'house', 1], ['one', 'house', 1], ['one', 'room', 1], ['four', 'room', 9]] };
    const found = await solve(file);
    expect(found.json).toEqual({ housed: 3, score: 3, pairs: [['one', 'room'], ['three', 'house'], ['two', 'house']], bound: 3, proven: true });
  });

  it('takes pairs before the lists, whole numbers as ids, nobody at all', async () => {
    expect((await solve('{"pairs": [[7, "B", -1e0]], "households": [{"id": 7}], "flats": [{"places": 2, "id": "B"}]}')).json).toEqual({ housed: 1, score: -1, pairs: [[7, 'B']], bound: -1, proven: true });
    expect((await solve({ flats: [], households: [], pairs: [] })).json).toEqual({ housed: 0, score: 0, pairs: [], bound: 0, proven: true });
    expect((await solve('\ufeff{"flats": [{"id": "Žižkov \\u0031"}], "households": [{"id": "č"}], "pairs": [["č", "Žižkov 1", 0]]}')).json).toMatchObject({ pairs: [['č', 'Žižkov 1']] });
  });

  const one = { flats: [{ id: 'A' }], households: [{ id: 'x' }], pairs: [['x', 'A', 1]] };
  it.each([
    ['', 'The file is not valid JSON: it breaks at byte 1.'],
    ['{"flats": [', 'The file is not valid JSON: it breaks at byte 12.'],
    ['[]', 'The file must be an object.'],
    ['{"flats": [], "households": [], "pairs": []} x', 'The file is not valid JSON: it breaks at byte 46.'],
    ['{"flats": [], "households": [], "pairs": [],}', 'The file is not valid JSON: it breaks at byte 45.'],
    ['{"flats": [{"id": "A", "places": 01}]}', 'The file is not valid JSON: it breaks at byte 36.'],
    [Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a]), 'The file is not valid JSON: it breaks at byte 5.'],
    [{ flats: [], households: [] }, '“pairs” is missing in the file.'],
    [{ ...one, rooms: 1 }, 'The field “rooms” in the file is not known.'],
    ['{"flats": [], "flats": []}', 'The field “flats” is in the file twice.'],
    [{ ...one, flats: 5 }, 'flats must be a list.'],
    [{ ...one, flats: ['A'] }, 'flats[0] must be an object.'],
    [{ ...one, flats: [{ id: 'A' }, { id: 'A' }] }, 'The id A in flats[1] is already in the file.'],
    [{ ...one, flats: [{ id: '' }] }, 'The id in flats[0].id must be a text of 1 to 200 characters or a whole number.'],
    [{ ...one, flats: [{ id: 'a'.repeat(300_000) }] }, 'The id in flats[0].id must be a text of 1 to 200 characters or a whole number.'],
    [{ ...one, flats: [{ id: `${'ř'.repeat(5000)}\u0007"` }] }, 'The id in flats[0].id must be a text of 1 to 200 characters or a whole number.'],
    [{ ...one, flats: [{ id: null }] }, 'flats[0].id must be a text or a whole number.'],
    [{ ...one, flats: [{ places: 1 }] }, '“id” is missing in flats[0].'],
    [{ ...one, flats: [{ id: 'A', size: 1 }] }, 'The field “size” in flats[0] is not known.'],
    [{ ...one, flats: [{ id: 'A', places: 0 }] }, '“places” in flats[0] must be a whole number from 1.'],
    [{ ...one, households: [{ id: 'x', size: 1.5 }] }, '“size” in households[0] must be a whole number from 1.'],
    [{ ...one, households: [{ id: 'x', size: '2' }] }, '“size” in households[0] must be a whole number from 1.'],
    [{ ...one, pairs: [['x', 'A']] }, 'pairs[0] must be [household, flat, score].'],
    [{ ...one, pairs: [['x', 'A', 1, 2]] }, 'pairs[0] must be [household, flat, score].'],
    [{ ...one, pairs: [{}] }, 'pairs[0] must be [household, flat, score].'],
    [{ ...one, pairs: [['A', 'x', 1]] }, 'pairs[0] names the household A, which is not in the file.'],
    [{ ...one, pairs: [['x', 'A', 1], ['x', 'B', 1]] }, 'pairs[1] names the flat B, which is not in the file.'],
    [{ ...one, pairs: [['x', 'A', 1], ['x', 'A', 2]] }, 'pairs[1] is a pair that is already in the file.'],
    [{ ...one, pairs: [['x', 'A', null]] }, 'The score in pairs[0] must be a finite number.'],
    ['{"flats": [{"id": "A"}], "households": [{"id": "x"}], "pairs": [["x", "A", 1e999]]}', 'The score in pairs[0] must be a finite number.'],
    ['{"flats": [{"id": "A"}], "households": [{"id": "x"}], "pairs": [["x", "A", NaN]]}', 'The score in pairs[0] must be a finite number.'],
    [{ ...one, pairs: [['x', 'A', 1e-200]] }, 'The score in pairs[0] is too large or too small: zero and numbers from 1e-18 to 1e18 will do.'],
  ])('refuses %j in one sentence and exits 2', async (content, sentence) => {
    const found = await solve(content);
    expect(found).toMatchObject({ code: 2, json: null, lines: [], warnings: [expect.any(String)] });
    expect(found.warnings[0]).toBe(sentence);
  });

  it('a file that is not there is a sentence, too', async () => {
    const warnings: string[] = [];
    const code = await solveAllocationFile(path.join(folder, 'none.json'), { say: () => undefined, json: () => undefined, warn: (line) => void warnings.push(line) }, 'cs');
    expect([code, warnings]).toEqual([2, [expect.stringMatching(/^Soubor .* nejde otevřít\./)]]);
  });
});
