import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useT } from '../../app/intl';
import { useAsk } from '../../app/queries';
import type { CompareFamiliesQuery } from '../../graphql/staff/graphql';
import { ActDialog, Answer, DateText } from '../../ui';
import { CompareFamilies as CompareQuery } from './match-queries';

type Compared = CompareFamiliesQuery['compareFamilies'][number];

interface CompareProps {
  unitId: string;
  /** null: closed. */
  householdIds: readonly string[] | null;
  onClose: () => void;
}

/** Two or three families for one flat, criterion by criterion. */
export function CompareFamilies({ unitId, householdIds, onClose }: CompareProps) {
  const t = useT();
  return (
    <ActDialog title={t('matching.compareTitle')} opened={householdIds !== null} onClose={onClose} size="xl">
      {householdIds && <Side unitId={unitId} householdIds={householdIds} />}
    </ActDialog>
  );
}

function Side({ unitId, householdIds }: { unitId: string; householdIds: readonly string[] }) {
  const found = useAsk(CompareQuery, { unitId, householdIds: [...householdIds] });
  return <Answer of={found}>{({ compareFamilies }) => <Table matches={compareFamilies} />}</Answer>;
}

interface Row {
  readonly key: string;
  readonly name: string;
  readonly of: (match: Compared) => ReactNode;
}

function Table({ matches }: { matches: readonly Compared[] }) {
  const t = useT();
  const rows: Row[] = [
    { key: 'rank', name: t('matching.compare.rank'), of: ({ rank, tied }) => (rank == null ? t('matching.outcome.failed') : `${t('matching.rank', { rank })}${tied ? ` (${t('matching.tied')})` : ''}`) },
    { key: 'score', name: t('matching.compare.score'), of: ({ score, possibleScore }) => <strong>{possibleScore > score ? t('matching.scoreUpTo', { score, possible: possibleScore }) : t('matching.score', { score })}</strong> },
    { key: 'people', name: t('matching.people'), of: ({ household }) => t('households.peopleOf', { persons: household.persons, children: household.children }) },
    { key: 'waiting', name: t('households.waitingSince'), of: ({ household }) => <DateText value={household.waitingSince} /> },
    { key: 'share', name: t('matching.compare.share'), of: ({ sharePercent }) => (sharePercent == null ? t('matching.shareUnknown') : t('matching.share', { percent: sharePercent })) },
    ...matches[0]!.terms.map(({ term }): Row => ({ key: `term-${term}`, name: t(`matching.term.${term}`), of: (match) => <Term of={match.terms.find((one) => one.term === term)} /> })),
    ...rulesOf(matches).map(({ rule, name }): Row => ({ key: `rule-${rule}`, name, of: (match) => <Rule of={match.rules.find((one) => one.rule === rule)} /> })),
  ];
  return (
    // The table keeps its columns on a phone and moves under the finger; the first column stays in sight.
    <div className="zz-frame" style={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={t('matching.compareTitle')}>
      <table className="zz-table">
        <thead>
          <tr>
            <th scope="col" style={{ position: 'sticky', insetInlineStart: 0, background: 'var(--zz-surface)' }}>{t('matching.compare.what')}</th>
            {matches.map(({ household }) => <th key={household.id} scope="col" style={{ minWidth: '10rem' }}>{household.name}</th>)}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row" style={{ position: 'sticky', insetInlineStart: 0, background: 'var(--zz-surface)', whiteSpace: 'normal', minWidth: '7rem', borderBottom: '1px solid var(--zz-line)' }}>{row.name}</th>
              {matches.map((match) => <td key={match.householdId}>{row.of(match)}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Each rule that judged any of them. */
function rulesOf(matches: readonly Compared[]): { rule: string; name: string }[] {
  const rules = new Map(matches.flatMap((match) => match.rules.map(({ rule, name }) => [rule, name] as const)));
  return [...rules].map(([rule, name]) => ({ rule, name }));
}

function Term({ of }: { of: Compared['terms'][number] | undefined }) {
  const t = useT();
  if (!of) return null;
  return (
    <>
      <span className="zz-money">{of.known ? t('matching.pointsOf', { points: of.points, cap: of.cap }) : t('matching.unknownPoints', { cap: of.cap })}</span>
      <Text c="dimmed" size="sm">{of.words}</Text>
    </>
  );
}

function Rule({ of }: { of: Compared['rules'][number] | undefined }) {
  const t = useT();
  if (!of) return <Text c="dimmed">{t('matching.compare.notJudged')}</Text>;
  return (
    <>
      <span style={of.outcome === 'passed' ? undefined : { color: 'var(--zz-warn)', fontWeight: 600 }}>{t(`matching.outcome.${of.outcome}`)}</span>
      <Text c="dimmed" size="sm">{of.found}</Text>
    </>
  );
}
