import { useT } from '../../app/intl';
import { useAct, useAsk } from '../../app/queries';
import { graphql } from '../../graphql/staff';
import { Answer, ConfirmButton, DataList, DateText, EmptyState, useToast } from '../../ui';

const CareTeamQuery = graphql(`
  query CareTeam($householdId: UUID!) {
    careTeam(householdId: $householdId) { id name role validFrom validTo }
  }
`);

const EndCareTeamMembership = graphql(`
  mutation EndCareTeamMembership($membershipId: UUID!) {
    endCareTeamMembership(membershipId: $membershipId) {
      __typename
      ... on CareTeamMember { id }
      ... on Refused { code message field }
    }
  }
`);

/** The team of one family. Ending a membership closes the family's records to that worker from tomorrow. */
export function TeamOf({ householdId }: { householdId: string }) {
  const t = useT();
  const toast = useToast();
  const team = useAsk(CareTeamQuery, { householdId });
  const end = useAct(EndCareTeamMembership);
  return (
    <Answer of={team}>
      {({ careTeam }) =>
        careTeam.length === 0 ? (
          <EmptyState title={t('teams.empty')} why={t('teams.emptyWhy')} />
        ) : (
          <DataList
            label={t('teams.ofFamily')}
            rows={careTeam}
            rowKey={(member) => member.id}
            columns={[
              { key: 'name', header: t('teams.worker'), cell: (member) => member.name },
              { key: 'role', header: t('teams.role'), cell: (member) => t(`teams.role.${member.role}`) },
              { key: 'from', header: t('teams.from'), cell: (member) => <DateText value={member.validFrom} /> },
              { key: 'to', header: t('teams.to'), cell: (member) => <DateText value={member.validTo ?? null} /> },
            ]}
            rowActions={(member) =>
              member.validTo ? null : (
                <ConfirmButton
                  label={t('teams.end')}
                  consequence={t('teams.endWhy', { name: member.name })}
                  onConfirm={() => end.mutate({ membershipId: member.id }, { onSuccess: () => toast.done(t('teams.ended')), onError: toast.failed })}
                />
              )
            }
          />
        )
      }
    </Answer>
  );
}
