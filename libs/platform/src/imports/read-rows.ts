import { holdsBirthNumber, isRefusal, parseKoruna, readDay, readDecimal, readWhole, readYesNo, refusal, titleKey, type Refusal } from '#kernel';
import type { ImportColumn, ImportColumns, ImportFault, ImportRow } from './sheet-import';

const LONGEST_TEXT = 1000;
/** Words by which a list says that there is nothing in it: asked, and none. */
const NOTHING = new Set(['nic', 'nejsou', 'zadne', 'zadny', 'none', 'nothing', '0']);
const LONGEST_ALLOWED = 300;

/** What a cell means by its column, or why it cannot be read. The text is trimmed and not empty. */
export function readCell(column: ImportColumn, text: string): unknown {
  if (text.length > (column.most ?? LONGEST_TEXT)) return refusal('sheet_cell_too_long', { most: column.most ?? LONGEST_TEXT });
  const value = text.slice(0, 40);
  switch (column.kind) {
    case 'text':
      return column.free && holdsBirthNumber(text) ? refusal('import_birth_number') : text;
    case 'money':
      return parseKoruna(text, { allowZero: true });
    case 'day':
      return readDay(text) ?? refusal('import_day_expected', { value });
    case 'whole':
      return readWhole(text) ?? refusal('import_whole_expected', { value, example: column.example[0] });
    case 'decimal':
      return readDecimal(text) ?? refusal('import_whole_expected', { value, example: column.example[0] });
    case 'yesno':
      return readYesNo(text) ?? refusal('import_yes_or_no', { value });
    case 'choice':
      return choiceOf(column, text);
    case 'choices': {
      const parts = partsOf(text);
      const read = parts.map((part) => choiceOf(column, part));
      return read.find((each) => isRefusal(each)) ?? [...new Set(read as string[])];
    }
    case 'list':
      return partsOf(text);
  }
}

/** Values parted by semicolons or lines; words for nothing are an empty list. */
function partsOf(text: string): string[] {
  if (NOTHING.has(titleKey(text))) return [];
  return text.split(/[;\n]/).map((part) => part.trim()).filter((part) => part !== '');
}

function choiceOf({ choices = [] }: ImportColumn, text: string): string | Refusal {
  const key = titleKey(text);
  const found = choices.find(({ code, cs, en }) => code === text.trim() || titleKey(cs) === key || titleKey(en) === key || titleKey(code) === key);
  const all = (language: 'cs' | 'en'): string => choices.map((choice) => choice[language]).join(', ').slice(0, LONGEST_ALLOWED);
  return found?.code ?? refusal('import_choice_unknown', { value: text.slice(0, 40), allowedCs: all('cs'), allowedEn: all('en') });
}

/** One row by the places its header gave to the columns. */
export function readRow(columns: ImportColumns, cells: readonly string[], number: number, places: ReadonlyMap<string, number>): { readonly row: ImportRow; readonly faults: readonly ImportFault[] } {
  const values: Record<string, unknown> = {};
  const unread = new Set<string>();
  const faults: ImportFault[] = [];
  for (const [key, column] of Object.entries(columns)) {
    const place = places.get(key);
    const text = place === undefined ? '' : (cells[place] ?? '').trim();
    const value = text === '' ? null : readCell(column, text);
    if (isRefusal(value)) {
      unread.add(key);
      faults.push({ row: number, column: key, refusal: value });
    }
    values[key] = isRefusal(value) ? null : value;
  }
  return { row: { number, values: values as ImportRow['values'], unread }, faults };
}
