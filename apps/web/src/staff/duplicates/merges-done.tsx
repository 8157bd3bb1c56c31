import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useT } from '../../app/intl';
import { useAsk } from '../../app/queries';
import { useHasRole } from '../../app/session';
import { graphql } from '../../graphql/staff';
import type { HouseholdMergesQuery as Found } from '../../graphql/staff/graphql';
import { Answer, DataList, EmptyState, InstantText, ReasonDialog, type Column } from '../../ui';
import { Named } from './named';
import { ANCHOR } from './strength';

const MergesQuery = graphql(`
  query HouseholdMerges {
    householdMerges { id reason mergedAt mergedByName takenBackAt takenBackByName takeBackReason stayed kept { id code name } merged { id code name } }
  }
`);

const TakeBackMerge = graphql(`
  mutation TakeBackMerge($input: TakeBackMergeInput!) {
    takeBackMerge(input: $input) {
      __typename
      ... on HouseholdMerge { id }
      ... on Refused { code message field }
    }
  }
`);

type Merge = Found['householdMerges'][number];

export function MergesDone() {
  const t = useT();
  const merges = useAsk(MergesQuery, {}, { enabled: useHasRole()('coordinator', 'manager', 'social_worker') });
  const decides = useHasRole()('coordinator', 'manager');
  const [takingBack, setTakingBack] = useState<Merge | null>(null);
  const columns: Column<Merge>[] = [
    { key: 'kept', header: t('duplicates.kept'), cell: (row) => <Named of={row.kept} /> },
    { key: 'merged', header: t('duplicates.merged'), cell: (row) => <Link to="/rodiny/$householdId" params={{ householdId: row.merged.id }} style={ANCHOR}><Named of={row.merged} /></Link> },
    { key: 'reason', header: t('ui.reason'), cell: (row) => row.reason },
    { key: 'when', header: t('duplicates.when'), cell: (row) => <><InstantText value={row.mergedAt} />{row.mergedByName && `, ${row.mergedByName}`}</> },
    {
      key: 'back',
      header: t('duplicates.takenBack'),
      cell: (row) => row.takenBackAt && (
        <>
          <InstantText value={row.takenBackAt} />
          {row.takenBackByName && `, ${row.takenBackByName}`}: {row.takeBackReason}
          {row.stayed && row.stayed.length > 0 && <> {t('duplicates.stayed', { what: row.stayed.map((what) => t(`duplicates.part.${what}`)).join(', ') })}</>}
        </>
      ),
    },
  ];
  return (
    <>
      <Answer of={merges}>
        {({ householdMerges }) =>
          householdMerges.length === 0 ? (
            <EmptyState title={t('duplicates.noMerges')} why={t('duplicates.noMergesWhy')} />
          ) : (
            <DataList
              label={t('duplicates.tab.sloucene')}
              rows={householdMerges}
              columns={columns}
              rowKey={(row) => row.id}
              rowLink={(row) => ({ to: '/rodiny/$householdId', params: { householdId: row.kept.id } })}
              rowActions={(row) => (decides && !row.takenBackAt ? <Button variant="default" size="sm" onClick={() => setTakingBack(row)}>{t('duplicates.takeBack')}</Button> : null)}
            />
          )
        }
      </Answer>
      {takingBack && (
        <ReasonDialog
          title={t('duplicates.takeBackTitle', { code: takingBack.merged.code })}
          consequence={t('duplicates.takeBackConsequence', { kept: takingBack.kept.code, merged: takingBack.merged.code })}
          submit={t('duplicates.takeBack')}
          done={t('duplicates.tookBack')}
          document={TakeBackMerge}
          variables={(reason) => ({ input: { mergeId: takingBack.id, reason } })}
          onClose={() => setTakingBack(null)}
        />
      )}
    </>
  );
}
