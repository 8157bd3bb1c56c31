import { Stack, Text } from '@mantine/core';
import { useLanguage, useT } from '../../app/intl';
import { DataList, Section, type Column } from '../../ui';
import type { Line, Report } from './outcome-queries';
import { ShareTold, signed, tenths, Told, unlessWithheld } from './told';

interface Lines {
  report: Report;
  /** All families and the groups of the chosen dimension. */
  lines: readonly Line[];
}

const nameOf = (report: Report, code: string): string => report.figures.find((figure) => figure.code === code)?.name ?? code;

/** Who waited, was offered a flat, is housed and stayed. */
export function WhoTable({ report, lines }: Lines) {
  const t = useT();
  const columns: Column<Line>[] = [
    { key: 'group', header: t('outcomes.group'), cell: ({ name }) => name },
    { key: 'families', header: nameOf(report, 'families'), align: 'end', cell: (line) => <Told line={line} figure="families">{line.families}</Told> },
    { key: 'offered', header: nameOf(report, 'offered'), align: 'end', cell: (line) => unlessWithheld(line, 'families', <ShareTold share={line.offered} />) },
    { key: 'housed', header: nameOf(report, 'housed'), align: 'end', cell: (line) => unlessWithheld(line, 'families', <ShareTold share={line.housed} />) },
    { key: 'waiting', header: nameOf(report, 'waiting'), align: 'end', cell: (line) => unlessWithheld(line, 'families', <Told line={line} figure="waiting"><Waiting line={line} /></Told>) },
    ...(report.knowsHomes
      ? ([
          { key: 'kept6', header: nameOf(report, 'kept6'), align: 'end', cell: (line) => unlessWithheld(line, 'families', <Told line={line} figure="kept6"><ShareTold share={line.kept6} /></Told>) },
          { key: 'kept12', header: nameOf(report, 'kept12'), align: 'end', cell: (line) => unlessWithheld(line, 'families', <Told line={line} figure="kept12"><ShareTold share={line.kept12} /></Told>) },
        ] satisfies Column<Line>[])
      : []),
  ];
  return <DataList label={t('outcomes.who')} rows={lines} rowKey={({ group }) => group} columns={columns} />;
}

function Waiting({ line: { waiting } }: { line: Line }) {
  const t = useT();
  if (!waiting) return <>{t('outcomes.nobody')}</>;
  return (
    <span style={{ whiteSpace: 'nowrap' }}>
      {t('outcomes.weeks', { count: waiting.median })}
      <Text span c="dimmed" display="block" size="sm">
        {waiting.low != null && waiting.high != null ? t('outcomes.medianInterval', { low: waiting.low, high: waiting.high, mean: waiting.mean }) : t('outcomes.mean', { mean: waiting.mean })}
      </Text>
    </span>
  );
}

/** Offers and who said no. */
export function OffersTable({ report, lines }: Lines) {
  const t = useT();
  const columns: Column<Line>[] = [
    { key: 'group', header: t('outcomes.group'), cell: ({ name }) => name },
    { key: 'made', header: nameOf(report, 'offers'), align: 'end', cell: (line) => <Told line={line} figure="offers">{line.offers?.made ?? 0}</Told> },
    { key: 'accepted', header: t('outcomes.accepted'), align: 'end', cell: (line) => unlessWithheld(line, 'offers', <ShareTold share={line.offers?.accepted} />) },
    { key: 'family', header: t('outcomes.byFamily'), align: 'end', cell: (line) => unlessWithheld(line, 'offers', <ShareTold share={line.offers?.refusedByFamily} />) },
    { key: 'landlord', header: t('outcomes.byLandlord'), align: 'end', cell: (line) => unlessWithheld(line, 'offers', <ShareTold share={line.offers?.refusedByLandlord} />) },
    { key: 'expired', header: t('outcomes.expired'), align: 'end', cell: (line) => unlessWithheld(line, 'offers', line.offers?.expired ?? 0) },
    { key: 'withdrawn', header: t('outcomes.withdrawn'), align: 'end', cell: (line) => unlessWithheld(line, 'offers', line.offers?.withdrawn ?? 0) },
    { key: 'running', header: t('outcomes.running'), align: 'end', cell: (line) => unlessWithheld(line, 'offers', line.offers?.running ?? 0) },
  ];
  return <DataList label={t('outcomes.offers')} rows={lines} rowKey={({ group }) => group} columns={columns} />;
}

interface PartRow {
  readonly code: string;
  readonly name: string;
  readonly what: string | null;
}

/** The gap of each group to all others, and where on the way it arises. The parts sum to it. */
export function GapTable({ report, lines }: Lines) {
  const t = useT();
  const { language } = useLanguage();
  const compared = lines.filter(({ gap }) => gap);
  if (compared.length === 0) return <Text>{t('outcomes.noGap')}</Text>;
  const permille = (line: Line, code: string): number => (code === 'whole' ? line.gap!.permille : (line.gap!.parts.find(({ part }) => part === code)?.permille ?? 0));
  const parts: PartRow[] = report.parts.filter(({ code }) => compared.some((line) => permille(line, code) !== 0));
  const rows: PartRow[] = [...parts, { code: 'whole', name: t('outcomes.wholeGap'), what: null }];
  const columns: Column<PartRow>[] = [
    { key: 'part', header: t('outcomes.part'), cell: ({ code, name }) => (code === 'whole' ? <strong>{name}</strong> : name) },
    ...compared.map((line): Column<PartRow> => ({
      key: line.group, header: line.name, align: 'end',
      cell: ({ code }) => (code === 'whole' ? <strong>{signed(permille(line, code), language)}</strong> : signed(permille(line, code), language)),
    })),
    { key: 'what', header: t('outcomes.whatPart'), cell: ({ what }) => what },
  ];
  return (
    <Stack gap="sm">
      <Text className="zz-prose">{t('outcomes.gapWhat')}</Text>
      <ul style={{ margin: 0, paddingInlineStart: '1.25rem' }}>
        {compared.map((line) => (
          <li key={line.group}>
            {t(Math.sign(line.gap!.low) * Math.sign(line.gap!.high) > 0 ? 'outcomes.gapSure' : 'outcomes.gapMaybe', {
              group: line.name, gap: signed(line.gap!.permille, language), low: tenths(line.gap!.low, language), high: tenths(line.gap!.high, language),
            })}
          </li>
        ))}
      </ul>
      <DataList label={t('outcomes.gap')} rows={rows} rowKey={({ code }) => code} columns={columns} />
    </Stack>
  );
}

/** Coded reasons of refusals; those that would give a family away are not told. */
export function Reasons({ report }: { report: Report }) {
  const t = useT();
  const list = (title: string, reasons: Report['familyReasons']) => (
    <div>
      <Text fw={600}>{title}</Text>
      {!reasons ? (
        <Text c="dimmed">{t('outcomes.reasonsFew')}</Text>
      ) : reasons.length === 0 ? (
        <Text>{t('outcomes.reasonsNone')}</Text>
      ) : (
        <ul style={{ margin: 0, paddingInlineStart: '1.25rem' }}>
          {reasons.map(({ code, count }) => (
            <li key={code}>
              {t(`offers.code.${code}`)}: {count ?? t('outcomes.few')}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
  return (
    <Section title={t('outcomes.reasons')}>
      <Stack gap="md">
        {list(t('outcomes.byFamily'), report.familyReasons)}
        {list(t('outcomes.byLandlord'), report.landlordReasons)}
      </Stack>
    </Section>
  );
}
