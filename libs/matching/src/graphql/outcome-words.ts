import type { Language } from '#kernel';
import type { Dimension } from '../domain/outcomes/groups';
import { PARTS } from '../domain/outcomes/ladder';
import type { OutcomeRow as Told } from '../domain/outcomes/report';
import { SMALLEST_GROUP } from '../domain/outcomes/suppression';
import { dimensionNames, FIGURE_WORDS, groupName, partWords } from '../domain/outcomes/words';
import type { Outcomes } from '../outcomes.service';
import type { OutcomeReport, OutcomeRow } from './outcome.type';

/** The report in the words of one language. */
export function sayOutcomes({ period, report, decisions, decisionsWithList, knowsHomes }: Outcomes, language: Language): OutcomeReport {
  return {
    ...period, decisions, decisionsWithList, knowsHomes, confidencePercent: 95, smallestGroup: SMALLEST_GROUP,
    figures: FIGURE_WORDS.map(({ code, name, what }) => ({ code, name: name[language], what: what[language] })),
    parts: PARTS.map((part) => ({ code: part, name: partWords[part].name[language], what: partWords[part].what[language] })),
    all: sayRow(report.all, null, language),
    dimensions: report.dimensions.map(({ dimension, rows }) => ({ dimension, name: dimensionNames[dimension][language], rows: rows.map((row) => sayRow(row, dimension, language)) })),
    familyReasons: report.familyReasons,
    landlordReasons: report.landlordReasons,
  };
}

const sayRow = (row: Told, dimension: Dimension | null, language: Language): OutcomeRow => ({ ...row, name: groupName(dimension, row.group)[language] });
