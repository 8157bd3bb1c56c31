import { Link } from '@tanstack/react-router';
import { useT } from '../../app/intl';
import { useAct, useAsk } from '../../app/queries';
import { useHasRole } from '../../app/session';
import { graphql } from '../../graphql/staff';
import type { DuplicateDismissalsQuery as Found } from '../../graphql/staff/graphql';
import { Answer, ConfirmButton, DataList, EmptyState, InstantText, useToast, type Column } from '../../ui';
import { Named } from './named';
import { ANCHOR } from './strength';

const DismissalsQuery = graphql(`
  query DuplicateDismissals {
    duplicateDismissals { id reason decidedAt decidedByName first { id code name } second { id code name } }
  }
`);

const EndDismissal = graphql(`
  mutation EndDuplicateDismissal($id: UUID!) {
    endDuplicateDismissal(id: $id) {
      __typename
      ... on DuplicateDismissal { id }
      ... on Refused { code message field }
    }
  }
`);

type Dismissal = Found['duplicateDismissals'][number];

export function Dismissed() {
  const t = useT();
  const toast = useToast();
  const dismissals = useAsk(DismissalsQuery, {});
  const decides = useHasRole()('coordinator', 'manager', 'social_worker');
  const end = useAct(EndDismissal);
  const columns: Column<Dismissal>[] = [
    { key: 'first', header: t('duplicates.one'), cell: (row) => <Named of={row.first} /> },
    { key: 'second', header: t('duplicates.other'), cell: (row) => <Link to="/rodiny/$householdId" params={{ householdId: row.second.id }} style={ANCHOR}><Named of={row.second} /></Link> },
    { key: 'reason', header: t('ui.reason'), cell: (row) => row.reason },
    { key: 'when', header: t('duplicates.decided'), cell: (row) => <><InstantText value={row.decidedAt} />{row.decidedByName && `, ${row.decidedByName}`}</> },
  ];
  return (
    <Answer of={dismissals}>
      {({ duplicateDismissals }) =>
        duplicateDismissals.length === 0 ? (
          <EmptyState title={t('duplicates.noDismissals')} why={t('duplicates.noDismissalsWhy')} />
        ) : (
          <DataList
            label={t('duplicates.tab.nejsou')}
            rows={duplicateDismissals}
            columns={columns}
            rowKey={(row) => row.id}
            rowLink={(row) => ({ to: '/rodiny/$householdId', params: { householdId: row.first.id } })}
            rowActions={(row) =>
              decides && (
                <ConfirmButton
                  size="sm"
                  label={t('duplicates.proposeAgain')}
                  consequence={t('duplicates.proposeAgainConsequence')}
                  onConfirm={() => end.mutate({ id: row.id }, { onSuccess: () => toast.done(t('duplicates.proposedAgain')), onError: toast.failed })}
                />
              )
            }
          />
        )
      }
    </Answer>
  );
}
