import { Anchor, Button, Group, Select, Stack, Text, Title } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { Download, Printer } from 'lucide-react';
import type { ReactNode } from 'react';
import { useLanguage, useT } from '../../app/intl';
import { useAsk } from '../../app/queries';
import { useSearchOf } from '../../app/routing';
import { useHasRole } from '../../app/session';
import { addMonths, formatDate, today } from '../../format/dates';
import { Answer, DateField, EmptyState, PageHeader, Section } from '../../ui';
import { OutcomesQuery, type Report } from './outcome-queries';
import { GapTable, OffersTable, Reasons, WhoTable } from './outcome-tables';
import { outcomesRoute, type Dimension, type OutcomesSearch } from './route';
import { tenths } from './told';

/** Two years: shorter tells little of a small agency. */
const MONTHS_BACK = -24;

export function OutcomesPage(): ReactNode {
  const t = useT();
  // An auditor reads outcomes, not the lists they came from.
  const mayChoose = useHasRole()('manager', 'coordinator');
  const { language } = useLanguage();
  const navigate = useNavigate();
  const search = useSearchOf(outcomesRoute);
  const halves = endedHalfYears();
  const half = halves.find(({ from: first }) => first === search.od) ?? halves[0]!;
  const from = mayChoose ? (search.od ?? `${addMonths(today().slice(0, 7), MONTHS_BACK)}-01`) : half.from;
  const to = mayChoose ? (search.do ?? null) : half.to;
  const go = (change: OutcomesSearch): void => void navigate({ to: '/parovani/vysledky', search: { ...search, ...change } as never, replace: true });
  const answer = useAsk(OutcomesQuery, { from, to }, { keepPrevious: true });
  const file = `/outcomes/vysledky.csv?from=${from}${to ? `&to=${to}` : ''}&language=${language}`;
  return (
    <>
      <PageHeader
        title={t('outcomes.title')}
        {...(mayChoose && { back: { to: '/parovani', label: t('matching.title') } })}
        description={answer.data && t('outcomes.period', { from: formatDate(answer.data.outcomeReport.from, language), to: formatDate(answer.data.outcomeReport.to, language), smallest: answer.data.outcomeReport.smallestGroup })}
        action={<Button component="a" href={file} download leftSection={<Download size={18} aria-hidden />}>{t('outcomes.download')}</Button>}
        others={<Button variant="default" leftSection={<Printer size={18} aria-hidden />} onClick={() => globalThis.print()}>{t('outcomes.print')}</Button>}
      />
      <Group gap="md" mb="lg" className="zz-no-print" align="flex-end">
        {mayChoose ? (
          <>
            <DateField name="od" label={t('outcomes.from')} value={from} onChange={(od) => go({ od: od ?? undefined })} w={200} />
            <DateField name="do" label={t('outcomes.to')} value={to} onChange={(day) => go({ do: day ?? undefined })} w={200} placeholder={t('outcomes.today')} />
          </>
        ) : (
          <Select
            label={t('outcomes.half')}
            description={t('outcomes.halfWhy')}
            allowDeselect={false}
            value={half.from}
            data={halves.map(({ from: first, number }) => ({ value: first, label: t('outcomes.halfOf', { number, year: first.slice(0, 4) }) }))}
            onChange={(od) => go({ od: od ?? undefined, do: undefined })}
            maw={420}
          />
        )}
      </Group>
      <Answer of={answer}>
        {({ outcomeReport: report }) => (report.all.families === 0 ? <EmptyState title={t('outcomes.empty')} why={t('outcomes.emptyWhy')} action={null} /> : <Told report={report} chosen={search.podle ?? 'size'} onChoose={(podle) => go({ podle })} />)}
      </Answer>
    </>
  );
}

interface HalfYear {
  readonly from: string;
  readonly to: string;
  readonly number: 1 | 2;
}

const HALF_YEARS_BACK = 8;

/** The newest first; the server tells whoever reads aggregates only of these. */
function endedHalfYears(): HalfYear[] {
  const [year, month] = today().split('-').map(Number) as [number, number];
  return Array.from({ length: HALF_YEARS_BACK }, (_, back) => {
    const count = year * 2 + (month > 6 ? 1 : 0) - 1 - back;
    const of = Math.floor(count / 2);
    return count % 2 === 0 ? { from: `${of}-01-01`, to: `${of}-06-30`, number: 1 } : { from: `${of}-07-01`, to: `${of}-12-31`, number: 2 };
  });
}

function Told({ report, chosen, onChoose }: { report: Report; chosen: Dimension; onChoose: (dimension: Dimension) => void }) {
  const t = useT();
  const seesOffers = useHasRole()('manager', 'coordinator');
  const dimension = report.dimensions.find((each) => each.dimension === chosen) ?? report.dimensions[0]!;
  const lines = [report.all, ...dimension.rows];
  return (
    <Stack gap="xl">
      <InWords report={report} />
      <Select
        className="zz-no-print"
        label={t('outcomes.by')}
        data={report.dimensions.map(({ dimension: value, name }) => ({ value, label: name }))}
        value={dimension.dimension}
        allowDeselect={false}
        onChange={(value) => onChoose(value as Dimension)}
        maw={320}
      />
      <section>
        <Title order={2} size="h3" mb="sm">{t('outcomes.who')}</Title>
        <WhoTable report={report} lines={lines} />
      </section>
      <section>
        <Title order={2} size="h3" mb="sm">{t('outcomes.gap')}</Title>
        <GapTable report={report} lines={dimension.rows} />
        <Text c="dimmed" mt="sm">{t('outcomes.lists', { decisions: report.decisions, lists: report.decisionsWithList })}</Text>
      </section>
      <section>
        <Title order={2} size="h3" mb="sm">{t('outcomes.offers')}</Title>
        <OffersTable report={report} lines={lines} />
        {seesOffers && <Anchor component={Link} to="/nabidky-rodinam" className="zz-no-print" display="inline-block" mt="sm">{t('outcomes.toOffers')}</Anchor>}
      </section>
      <Reasons report={report} />
      <Definitions report={report} />
    </Stack>
  );
}

/** The table in two sentences, before it. */
function InWords({ report: { all, confidencePercent } }: { report: Report }) {
  const t = useT();
  const { language } = useLanguage();
  const { housed, waiting } = all;
  if (all.families == null || !housed || housed.permille == null) return <Text className="zz-prose">{t('outcomes.tooFew')}</Text>;
  return (
    <Text className="zz-prose">
      {t('outcomes.inWords', { families: all.families, housed: housed.count, percent: tenths(housed.permille, language), low: tenths(housed.low!, language), high: tenths(housed.high!, language), sure: confidencePercent })}{' '}
      {waiting && t('outcomes.inWordsWaiting', { weeks: waiting.median })} {t('outcomes.never')}
    </Text>
  );
}

function Definitions({ report }: { report: Report }) {
  const t = useT();
  return (
    <Section title={t('outcomes.definitions')}>
      <dl className="zz-facts">
        {report.figures.map(({ code, name, what }) => (
          <div key={code} style={{ display: 'contents' }}>
            <dt>{name}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
