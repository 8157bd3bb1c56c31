import { Button, Select, Stack, Text, Title } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useT } from '../../app/intl';
import { useAsk } from '../../app/queries';
import { useSearchOf } from '../../app/routing';
import { graphql } from '../../graphql/staff';
import type { CareTeamsQuery } from '../../graphql/staff/graphql';
import { Answer, DataList, EmptyState, PageHeader } from '../../ui';
import { AssignMember } from './assign-member';
import { TeamOf } from './team-of';
import { teamsRoute } from './route';

const CareTeamsQueryDocument = graphql(`
  query CareTeams {
    careWorkers { staffMemberId displayName families asKeyWorker }
    households(first: 100) { edges { node { id code name state } } }
  }
`);

export type Worker = CareTeamsQuery['careWorkers'][number];

/** Who cares for whom. What is written in care stays with the team; who belongs to it is the coordinator's to say. */
export function TeamsPage(): ReactNode {
  const t = useT();
  const navigate = useNavigate();
  const { rodina } = useSearchOf(teamsRoute);
  const answer = useAsk(CareTeamsQueryDocument, {});
  const [assigning, setAssigning] = useState(false);
  return (
    <Answer of={answer}>
      {({ careWorkers, households }) => {
        const families = households.edges.map(({ node }) => node).filter((each) => each.state !== 'closed');
        const family = families.find((each) => each.id === rodina);
        return (
          <>
            <PageHeader
              title={t('teams.title')}
              description={t('teams.description')}
              action={family && careWorkers.length > 0 && <Button onClick={() => setAssigning(true)}>{t('teams.assign')}</Button>}
            />
            <Stack gap="xl">
              <section aria-labelledby="family">
                <Title order={2} id="family" mb="sm">
                  {t('teams.ofFamily')}
                </Title>
                <Select
                  label={t('teams.family')}
                  placeholder={t('teams.choose')}
                  searchable
                  maw={420}
                  mb="md"
                  data={families.map((each) => ({ value: each.id, label: `${each.name} (${each.code})` }))}
                  value={family?.id ?? null}
                  onChange={(id) => void navigate({ to: '/tymy-pece', search: (id ? { rodina: id } : {}) as never })}
                />
                {family ? <TeamOf householdId={family.id} /> : <Text c="dimmed">{t('teams.chooseWhy')}</Text>}
              </section>
              <section aria-labelledby="workers">
                <Title order={2} id="workers" mb="sm">
                  {t('teams.workers')}
                </Title>
                {careWorkers.length === 0 ? (
                  <EmptyState title={t('teams.noWorkers')} why={t('teams.noWorkersWhy')} />
                ) : (
                  <DataList
                    label={t('teams.workers')}
                    rows={careWorkers}
                    rowKey={(worker) => worker.staffMemberId}
                    columns={[
                      { key: 'name', header: t('teams.worker'), cell: (worker) => worker.displayName },
                      { key: 'families', header: t('teams.families'), align: 'end', cell: (worker) => worker.families },
                      { key: 'key', header: t('teams.asKeyWorker'), align: 'end', cell: (worker) => worker.asKeyWorker },
                    ]}
                  />
                )}
              </section>
            </Stack>
            {family && <AssignMember householdId={family.id} familyName={family.name} workers={careWorkers} opened={assigning} onClose={() => setAssigning(false)} />}
          </>
        );
      }}
    </Answer>
  );
}
