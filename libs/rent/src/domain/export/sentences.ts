import type { Sentences } from '#kernel';

export type ExportRefusal = 'export_code' | 'export_kind_unknown' | 'export_period' | 'export_too_large';

export const exportSentences: Sentences<ExportRefusal> = {
  export_code: { cs: 'Číslo účtu „{code}“ nejde použít. Napište tři číslice a případně analytiku, například 602.1.', en: 'The account number “{code}” cannot be used. Write three digits and an analytic part if needed, for example 602.1.' },
  export_kind_unknown: { cs: 'Účet „{kind}“ v našem rozvrhu není.', en: 'There is no account “{kind}” in our chart.' },
  export_period: { cs: 'Napište období od měsíce do měsíce, nejvýše dva roky.', en: 'Give a period from a month to a month, two years at most.' },
  export_too_large: { cs: 'Do XLSX se vejde nejvýše {most} řádků, období jich má {count}. Stáhněte CSV, nebo zkraťte období.', en: 'An XLSX takes at most {most} lines; the period has {count}. Download the CSV, or shorten the period.' },
};
