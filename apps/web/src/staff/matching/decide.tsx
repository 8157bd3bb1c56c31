import { Checkbox, MultiSelect, Radio, Stack, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { act } from '../../app/graphql';
import { useT } from '../../app/intl';
import { useAsk } from '../../app/queries';
import { useMe } from '../../app/session';
import { graphql } from '../../graphql/staff';
import { ActDialog, ActForm, Answer, TextAreaField, useActForm, useToast } from '../../ui';
import type { Candidate, Decider, MatchShown, PolicyShown } from './match-queries';
import { ReservesField, type ReserveTyped } from './reserves-field';

const DecideMatch = graphql(`
  mutation DecideMatch($input: DecideMatchInput!) {
    decideMatch(input: $input) { __typename ... on MatchDecision { id } ... on Refused { code message field } }
  }
`);

const MakeOffer = graphql(`
  mutation MakeOffer($input: MakeOfferInput!) {
    makeOffer(input: $input) { __typename ... on Offer { id } ... on Refused { code message field } }
  }
`);

const LessorQuery = graphql(`
  query WhoLets($unitId: UUID!) {
    unit(id: $unitId) { id ownerContracts { model state } }
  }
`);

interface DecideProps {
  match: MatchShown | null;
  /** "Vzorná Jana, PL-04". */
  pair: string;
  policy: PolicyShown;
  deciders: readonly Decider[];
  /** Who may stand as a reserve, the next one first. */
  candidates?: readonly Candidate[];
  onClose: () => void;
}

/** The decision with its reason and people, and at once the offer. */
export function Decide(props: DecideProps) {
  const t = useT();
  return (
    <ActDialog title={t('matching.decideTitle', { pair: props.pair })} opened={props.match !== null} onClose={props.onClose}>
      {props.match && <WithLessor {...props} match={props.match} />}
    </ActDialog>
  );
}

/** Who lets the flat follows from the contract with its owner; without one yet, a person says what is meant. */
function WithLessor(props: DecideProps & { match: MatchShown }) {
  const flat = useAsk(LessorQuery, { unitId: props.match.flatId });
  return (
    <Answer of={flat}>
      {({ unit }) => {
        const model = unit?.ownerContracts.find(({ state }) => state === 'signed')?.model;
        return <DecideForm {...props} lessor={model === 'B' || model === 'C' ? 'agency' : 'landlord'} />;
      }}
    </Answer>
  );
}

function DecideForm({ match, policy, deciders, candidates = [], lessor, onClose }: DecideProps & { match: MatchShown; lessor: 'landlord' | 'agency' }) {
  const t = useT();
  const toast = useToast();
  const navigate = useNavigate();
  const { account } = useMe();
  const failed = match.rules.filter((rule) => rule.outcome === 'failed');
  const form = useActForm({
    document: DecideMatch,
    initialValues: { reason: '', deciderIds: deciders.some(({ id }) => id === account.id) ? [account.id] : ([] as string[]), overriddenRules: [] as string[], lessor: lessor as string, reserves: [] as ReserveTyped[] },
    validate: ({ reserves }): Record<string, string> =>
      Object.fromEntries(reserves.flatMap(({ householdId }, index) => (householdId === null ? [[`reserves.${index}.householdId`, t('matching.reserves.chooseFamily')]] : []))),
    variables: ({ reason, deciderIds, overriddenRules, reserves }) => ({
      input: { unitId: match.flatId, householdId: match.householdId, reason, deciderIds, overriddenRules, reserves: reserves.map((reserve) => ({ householdId: reserve.householdId!, reason: reserve.reason })) },
    }),
    onDone: ({ id }) => {
      // The decision is kept even when somebody else was quicker with an offer; the sentence then says so.
      act(MakeOffer, { input: { decisionId: id, lessor: form.values.lessor } }).then(
        (offer) => {
          toast.done(t('matching.offered'));
          void navigate({ to: '/nabidky-rodinam/$offerId', params: { offerId: offer.id } });
        },
        (error: unknown) => {
          toast.failed(error);
          onClose();
        },
      );
    },
  });
  return (
    <ActForm form={form} submitLabel={t('matching.decideAndOffer')} onCancel={onClose}>
      {match.rank != null && match.rank > 1 && <Text>{t('matching.notFirst', { rank: match.rank })}</Text>}
      <TextAreaField label={t('matching.reason')} description={t('matching.reasonHint')} {...form.field('reason')} />
      <MultiSelect
        label={t('matching.deciders')}
        data={deciders.map(({ id, displayName }) => ({ value: id, label: displayName }))}
        searchable
        {...form.field('deciderIds')}
      />
      {failed.length > 0 && (
        <Checkbox.Group label={t('matching.override')} description={t('matching.overrideHint')} value={form.values.overriddenRules} onChange={(rules) => form.setFieldValue('overriddenRules', rules)}>
          <Stack gap="xs" mt="xs">
            {failed.map((rule) => (
              <Checkbox key={rule.rule} value={rule.rule} disabled={!rule.overridable} label={`${rule.name}: ${rule.found}`} />
            ))}
          </Stack>
        </Checkbox.Group>
      )}
      {candidates.length > 0 && policy.reservesAtMost > 0 && (
        <ReservesField candidates={candidates} most={policy.reservesAtMost} value={form.values.reserves} onChange={(reserves) => form.setFieldValue('reserves', reserves)} field={(path) => form.field(path)} />
      )}
      <Radio.Group label={t('matching.lessor')} {...form.field('lessor')}>
        <Stack gap="xs" mt="xs">
          <Radio value="landlord" label={t('matching.lessor.landlord')} />
          <Radio value="agency" label={t('matching.lessor.agency')} />
        </Stack>
      </Radio.Group>
      <Text c="dimmed">{t('matching.offerLasts', { days: policy.offerWorkingDays })}</Text>
    </ActForm>
  );
}
