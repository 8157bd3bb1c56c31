import { Button, Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Printer } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useLanguage, useT } from '../../app/intl';
import { useAsk } from '../../app/queries';
import { useSearchOf } from '../../app/routing';
import { useHasRole } from '../../app/session';
import { formatDate } from '../../format/dates';
import { graphql } from '../../graphql/staff';
import type { FigureCode, FigureRowsQuery } from '../../graphql/staff/graphql';
import { Answer, DataList, DateText, EmptyState, Money, PageHeader, type Column } from '../../ui';
import { figureRoute } from './route';

const FigureRowsQueryDocument = graphql(`
  query FigureRows($figure: FigureCode!, $from: Date, $asOf: Date, $first: Int!, $after: String) {
    overview(from: $from, asOf: $asOf) { asOf from figures { code title definition } }
    figureRows(figure: $figure, from: $from, asOf: $asOf, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { key ordinal code name cell date days amount evidence unitId householdId tenancyId } }
    }
  }
`);

type Row = FigureRowsQuery['figureRows']['edges'][number]['node'];

const PAGE = 100;

/** The rows a figure was counted from, so that nobody has to believe a number. */
export function FigurePage(): ReactNode {
  const t = useT();
  const seesFamilies = useHasRole()('coordinator', 'manager', 'social_worker');
  const { language } = useLanguage();
  const { figure } = figureRoute.useParams();
  const period = useSearchOf(figureRoute);
  const [pages, setPages] = useState<readonly string[]>([]);
  const answer = useAsk(
    FigureRowsQueryDocument,
    { figure: figure as FigureCode, from: period.od ?? null, asOf: period.k ?? null, first: PAGE, after: pages.at(-1) ?? null },
    { keepPrevious: true },
  );
  const about = answer.data?.overview.figures.find((each) => each.code === figure);
  return (
    <>
      <PageHeader
        title={about?.title ?? t('overview.title')}
        description={about && <>{about.definition} {t('overview.asOf')} {formatDate(answer.data!.overview.asOf, language)}.</>}
        back={{ to: '/prehled', label: t('overview.title') }}
        others={
          <Button variant="default" leftSection={<Printer size={18} aria-hidden />} onClick={() => globalThis.print()}>
            {t('overview.print')}
          </Button>
        }
      />
      <Answer of={answer}>
        {({ figureRows: { edges, totalCount, pageInfo } }) =>
          edges.length === 0 ? (
            <EmptyState title={t('overview.noRows')} why={t('overview.noRowsWhy')} />
          ) : (
            <>
              <Text mb="sm">{t('overview.rowCount', { count: totalCount })}</Text>
              <DataList label={about?.title ?? ''} rows={edges.map(({ node }) => node)} rowKey={(row) => row.key} columns={columnsOf(figure, edges.map(({ node }) => node), t)} rowLink={(row) => linkOf(row, seesFamilies)} />
              <Group mt="md" gap="sm" className="zz-no-print">
                {pages.length > 0 && (
                  <Button variant="default" onClick={() => setPages(pages.slice(0, -1))}>
                    {t('ui.back')}
                  </Button>
                )}
                {pageInfo.hasNextPage && pageInfo.endCursor && (
                  <Button variant="default" onClick={() => setPages([...pages, pageInfo.endCursor!])}>
                    {t('ui.more')}
                  </Button>
                )}
              </Group>
            </>
          )
        }
      </Answer>
    </>
  );
}

/** Only what this figure's rows have; the order is the same everywhere. */
function columnsOf(figure: string, rows: readonly Row[], t: ReturnType<typeof useT>): Column<Row>[] {
  const has = (field: keyof Row): boolean => rows.some((row) => row[field] !== null && row[field] !== undefined);
  const all: (Column<Row> & { shown: boolean })[] = [
    { key: 'code', header: t('overview.row.code'), cell: (row) => (row.ordinal ? `${row.ordinal}. ${row.code}` : row.code), shown: true },
    { key: 'name', header: t(rows[0]?.unitId && !rows[0].householdId ? 'overview.row.address' : 'overview.row.name'), cell: (row) => row.name, shown: true },
    { key: 'cell', header: t('overview.row.cell'), cell: (row) => (row.cell ? t(`overview.cell.${row.cell}`) : null), shown: has('cell') },
    { key: 'date', header: t(`overview.row.date.${figure}`), cell: (row) => <DateText value={row.date ?? null} />, shown: has('date') },
    { key: 'days', header: t('overview.row.days'), align: 'end', cell: (row) => (row.days === null || row.days === undefined ? null : t('overview.number', { count: row.days })), shown: has('days') },
    { key: 'amount', header: t('overview.row.amount'), align: 'end', cell: (row) => (row.amount === null || row.amount === undefined ? null : <Money value={row.amount} />), shown: has('amount') },
    {
      key: 'evidence',
      header: t('overview.row.evidence'),
      cell: (row) => (row.tenancyId && row.evidence ? <Link to={'/najmy/$id' as never} params={{ id: row.tenancyId } as never} style={{ color: 'var(--mantine-color-anchor)' }}>{row.evidence}</Link> : row.evidence),
      shown: has('evidence'),
    },
  ];
  return all.filter((column) => column.shown);
}

/** Where a row leads: to the family for those who may read families, otherwise to its tenancy or flat. */
function linkOf(row: Row, seesFamilies: boolean): { to: string; params: Record<string, string> } | null {
  if (row.householdId && !row.tenancyId && !seesFamilies) return null;
  if (row.householdId && seesFamilies) return { to: '/rodiny/$householdId', params: { householdId: row.householdId } };
  if (row.tenancyId) return { to: '/najmy/$id', params: { id: row.tenancyId } };
  return { to: '/byty/$id', params: { id: row.unitId ?? row.key } };
}
