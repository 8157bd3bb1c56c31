import { BOM, csvLine, type Language } from '#kernel';
import { say } from './domain/words';
import type { Words } from './domain/facts';
import type { Dimension } from './domain/outcomes/groups';
import { PARTS } from './domain/outcomes/ladder';
import type { Figure, OutcomeRow, Share } from './domain/outcomes/report';
import { dimensionNames, groupName, partWords } from './domain/outcomes/words';
import type { Outcomes } from './outcomes.service';

type Cell = string | number | null;

const WITHHELD = say('méně než 5', 'fewer than 5');
const HEADERS: readonly Words[] = [
  say('podle', 'by'), say('skupina', 'group'), say('čekalo rodin', 'families waited'),
  ...shareHeaders(say('dostaly nabídku', 'were offered a flat')), ...shareHeaders(say('bydlí', 'were housed')),
  say('rozdíl proti ostatním (p. b.)', 'gap to the others (pp)'), say('rozdíl od', 'gap from'), say('rozdíl do', 'gap to'),
  ...PARTS.map((part) => say(`část: ${partWords[part].name.cs}`, `part: ${partWords[part].name.en}`)),
  say('nabídek', 'offers'), ...shareHeaders(say('souhlas rodiny', 'accepted by the family')), ...shareHeaders(say('odmítla rodina', 'refused by the family')),
  ...shareHeaders(say('odmítl majitel', 'refused by the landlord')), say('vypršelo', 'expired'), say('staženo', 'withdrawn'), say('běží', 'running'),
  say('čekání: rodin', 'waiting: families'), say('medián týdnů', 'median weeks'), say('medián od', 'median from'), say('medián do', 'median to'), say('průměr týdnů', 'mean weeks'),
  ...shareHeaders(say('bydlí po 6 měsících', 'still housed after 6 months')), ...shareHeaders(say('bydlí po roce', 'still housed after a year')),
];

function shareHeaders({ cs, en }: Words): Words[] {
  return [say(`${cs}: počet`, `${en}: count`), say(`${cs}: z`, `${en}: of`), say(`${cs}: %`, `${en}: %`), say(`${cs}: % od`, `${en}: % from`), say(`${cs}: % do`, `${en}: % to`)];
}

/** The report as a CSV for Czech spreadsheets: one line for all families and one for each group. */
export function outcomesCsv({ period, report, decisions, decisionsWithList }: Outcomes, language: Language): string {
  const lines: Cell[][] = [
    [language === 'cs' ? 'Výsledky párování' : 'Outcomes of matching', period.from, period.to],
    [language === 'cs' ? 'Rozhodnutí a z toho s uloženým pořadím' : 'Decisions and those with a kept list', decisions, decisionsWithList],
    HEADERS.map((header) => header[language]),
    cellsOf(report.all, null, language),
    ...report.dimensions.flatMap(({ dimension, rows }) => rows.map((row) => cellsOf(row, dimension, language))),
  ];
  return BOM + lines.map(csvLine).join('');
}

function cellsOf(row: OutcomeRow, dimension: Dimension | null, language: Language): Cell[] {
  const told = (figure: Figure, cells: Cell[]): Cell[] => (row.withheld.includes(figure) ? cells.map(() => WITHHELD[language]) : cells);
  const { gap, offers, waiting } = row;
  const percent = (permille: number | null | undefined): Cell => (permille === null || permille === undefined ? null : decimal(permille, language));
  const shareCells = (share: Share | null): Cell[] => [share?.count ?? null, share?.outOf ?? null, percent(share?.permille), percent(share?.low), percent(share?.high)];
  return [
    dimension === null ? '' : dimensionNames[dimension][language], groupName(dimension, row.group)[language],
    ...told('families', [
      row.families, ...shareCells(row.offered), ...shareCells(row.housed), percent(gap?.permille), percent(gap?.low), percent(gap?.high),
      ...PARTS.map((part) => percent(gap?.parts.find((each) => each.part === part)?.permille)),
    ]),
    ...told('offers', [
      offers?.made ?? null, ...shareCells(offers?.accepted ?? null), ...shareCells(offers?.refusedByFamily ?? null), ...shareCells(offers?.refusedByLandlord ?? null),
      offers?.expired ?? null, offers?.withdrawn ?? null, offers?.running ?? null,
    ]),
    ...told('waiting', [waiting?.families ?? 0, waiting?.median ?? null, waiting?.low ?? null, waiting?.high ?? null, waiting?.mean ?? null]),
    ...told('kept6', shareCells(row.kept6)),
    ...told('kept12', shareCells(row.kept12)),
  ];
}

/** Tenths of a percent as a spreadsheet of the language reads them: "12,5" or "12.5". */
function decimal(permille: number, language: Language): string {
  const text = (permille / 10).toFixed(1);
  return language === 'cs' ? text.replace('.', ',') : text;
}
