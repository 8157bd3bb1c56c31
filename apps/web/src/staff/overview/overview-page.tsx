import { Button, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { Printer } from 'lucide-react';
import type { ReactNode } from 'react';
import { useLanguage, useT } from '../../app/intl';
import { useAsk } from '../../app/queries';
import { useSearchOf } from '../../app/routing';
import { useHasRole } from '../../app/session';
import { formatDate } from '../../format/dates';
import { graphql } from '../../graphql/staff';
import type { OverviewQuery } from '../../graphql/staff/graphql';
import { Answer, DateText, Money, PageHeader } from '../../ui';
import { MilestonesOf } from './milestones';
import { PeriodChoice } from './period-choice';
import { overviewRoute, type Period } from './route';

const OverviewQueryDocument = graphql(`
  query Overview($from: Date, $asOf: Date) {
    overview(from: $from, asOf: $asOf) {
      from asOf
      figures { code unit title definition asOf count amount suppressed cells { code count amount suppressed } }
    }
  }
`);

export type Figure = OverviewQuery['overview']['figures'][number];

/** Every number says what it counts, as of which day, and leads to its rows. */
export function OverviewPage(): ReactNode {
  const t = useT();
  const { language } = useLanguage();
  const navigate = useNavigate();
  const hasRole = useHasRole();
  const period = useSearchOf(overviewRoute);
  const answer = useAsk(OverviewQueryDocument, { from: period.od ?? null, asOf: period.k ?? null }, { keepPrevious: true });
  const seesRows = hasRole('manager', 'coordinator');
  return (
    <>
      <PageHeader
        title={t('overview.title')}
        description={answer.data && t('overview.period', { from: formatDate(answer.data.overview.from, language), asOf: formatDate(answer.data.overview.asOf, language) })}
        others={
          <Button variant="default" leftSection={<Printer size={18} aria-hidden />} onClick={() => globalThis.print()}>
            {t('overview.print')}
          </Button>
        }
      />
      <PeriodChoice period={period} onChoose={(chosen) => void navigate({ to: '/prehled', search: chosen as never })} />
      <Answer of={answer}>
        {({ overview }) => (
          <Stack gap="xl">
            <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }} spacing="md">
              {overview.figures.map((figure) => (
                <FigureCard key={figure.code} figure={figure} period={period} seesRows={seesRows} />
              ))}
            </SimpleGrid>
            {seesRows && <MilestonesOf asOf={period.k ?? null} />}
          </Stack>
        )}
      </Answer>
    </>
  );
}

function FigureCard({ figure, period, seesRows }: { figure: Figure; period: Period; seesRows: boolean }) {
  const t = useT();
  return (
    <article className="zz-card" aria-labelledby={`figure-${figure.code}`} style={{ display: 'flex', flexDirection: 'column', gap: 8, breakInside: 'avoid' }}>
      <Title order={2} size="h3" id={`figure-${figure.code}`}>
        {figure.title}
      </Title>
      <Text style={{ fontSize: '2rem', lineHeight: 1.15, fontWeight: 650 }} className="zz-money">
        <Value figure={figure} />
      </Text>
      {figure.cells.length > 0 && (
        <dl className="zz-facts" style={{ gap: '0.125rem 1rem' }}>
          {figure.cells.map((cell) => (
            <div key={cell.code} style={{ display: 'contents' }}>
              <dt>{t(`overview.cell.${cell.code}`)}</dt>
              <dd style={{ textAlign: 'end' }}>
                {cell.suppressed ? t('overview.few') : cell.amount !== null && cell.amount !== undefined ? <Money value={cell.amount} /> : t('overview.number', { count: cell.count ?? 0 })}
              </dd>
            </div>
          ))}
        </dl>
      )}
      <details style={{ marginTop: 'auto' }}>
        <summary style={{ cursor: 'pointer', color: 'var(--mantine-color-anchor)', minHeight: 32 }}>{t('overview.what')}</summary>
        <Text mt={4} className="zz-prose">
          {figure.definition}
        </Text>
      </details>
      <Text c="dimmed" style={{ display: 'flex', justifyContent: 'space-between', gap: 8, flexWrap: 'wrap' }} component="div">
        <span>
          {t('overview.asOf')} <DateText value={figure.asOf} />
        </span>
        {seesRows && (
          <Link className="zz-no-print" to={'/prehled/$figure' as never} params={{ figure: figure.code } as never} search={period as never} style={{ color: 'var(--mantine-color-anchor)', fontWeight: 600 }}>
            {t('overview.rows')}
          </Link>
        )}
      </Text>
    </article>
  );
}

function Value({ figure }: { figure: Figure }) {
  const t = useT();
  if (figure.suppressed) return <>{t('overview.few')}</>;
  if (figure.amount !== null && figure.amount !== undefined) return <Money value={figure.amount} bold />;
  return <>{t(`overview.unit.${figure.unit}`, { count: figure.count ?? 0 })}</>;
}
