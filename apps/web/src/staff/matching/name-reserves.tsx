import { Text } from '@mantine/core';
import { useT } from '../../app/intl';
import { useAsk } from '../../app/queries';
import { graphql } from '../../graphql/staff';
import { ActDialog, ActForm, Answer, useActForm, useToast } from '../../ui';
import type { Candidate } from './match-queries';
import { ReservesField, type ReserveTyped } from './reserves-field';

const CandidatesQuery = graphql(`
  query ReserveCandidates($unitId: UUID!) {
    unitMatching(unitId: $unitId, first: 50) { policy { reservesAtMost } eligible { rank household { id name } } }
  }
`);

const NameReservesMutation = graphql(`
  mutation NameReserves($input: NameReservesInput!) {
    nameReserves(input: $input) { __typename ... on ReserveList { id } ... on Refused { code message field } }
  }
`);

interface NameReservesProps {
  decision: { id: string; householdId: string };
  unitId: string;
  opened: boolean;
  onClose: () => void;
}

/** Reserves of a decision that was made without them, by a committee for one; a list that stands is replaced. */
export function NameReserves({ decision, unitId, opened, onClose }: NameReservesProps) {
  const t = useT();
  return (
    <ActDialog title={t('matching.reserves.name')} opened={opened} onClose={onClose}>
      {opened && <WithCandidates decision={decision} unitId={unitId} onClose={onClose} />}
    </ActDialog>
  );
}

function WithCandidates({ decision, unitId, onClose }: Omit<NameReservesProps, 'opened'>) {
  const t = useT();
  const found = useAsk(CandidatesQuery, { unitId });
  return (
    <Answer of={found}>
      {({ unitMatching: { eligible, policy } }) => {
        const candidates = eligible.filter(({ household }) => household.id !== decision.householdId).map(({ household, rank }) => ({ id: household.id, name: household.name, rank: rank ?? null }));
        return candidates.length === 0 ? <Text>{t('matching.reserves.nobody')}</Text> : <Fields decisionId={decision.id} most={policy.reservesAtMost} candidates={candidates} onClose={onClose} />;
      }}
    </Answer>
  );
}

function Fields({ decisionId, most, candidates, onClose }: { decisionId: string; most: number; candidates: readonly Candidate[]; onClose: () => void }) {
  const t = useT();
  const toast = useToast();
  const form = useActForm({
    document: NameReservesMutation,
    initialValues: { reserves: [] as ReserveTyped[] },
    validate: ({ reserves }): Record<string, string> =>
      Object.fromEntries(reserves.flatMap(({ householdId }, index) => (householdId === null ? [[`reserves.${index}.householdId`, t('matching.reserves.chooseFamily')]] : []))),
    variables: ({ reserves }) => ({ input: { decisionId, reserves: reserves.map((reserve) => ({ householdId: reserve.householdId!, reason: reserve.reason })) } }),
    onDone: () => {
      toast.done(t('matching.saved'));
      onClose();
    },
  });
  return (
    <ActForm form={form} submitLabel={t('matching.reserves.save')} onCancel={onClose}>
      <ReservesField candidates={candidates} most={most} value={form.values.reserves} onChange={(reserves) => form.setFieldValue('reserves', reserves)} field={(path) => form.field(path)} />
    </ActForm>
  );
}
